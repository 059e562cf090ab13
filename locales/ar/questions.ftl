# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = الأسئلة: { $pack }، الإصدار { $version }
# $pack is the name of the questions that were answered.
questions-responds = هي لحديث عن ملف. في الملف إجابات عن هذه الأسئلة: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = الجزء { $id }: { $words }
questions-question = السؤال { $id }
questions-field = السؤال { $id }، داخل { $list }
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] النوع: يخبر بشيء فقط.
    [choice] النوع: اختيار إجابة واحدة.
    [choices] النوع: اختيار أي عدد من الإجابات.
    [list] النوع: إضافة أشياء، مهما كان عددها.
    [each] النوع: الأسئلة نفسها لكل اختيار في { $of }.
    [each-said] النوع: الأسئلة نفسها لكل شيء في هذه القوائم من الملف: { $of }.
   *[text] النوع: كلماتك أنت.
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = ما يريد الشخص أن يتحدث عنه يأتي أولا.
questions-lines = { PLURAL($lines) ->
    [zero] لا مكان هنا لأي سطر.
    [one] هناك مكان لسطر واحد.
    [two] هناك مكان لسطرين تقريبا.
    [few] هناك مكان لحوالي { NUMBER($lines) } أسطر.
    [many] هناك مكان لحوالي { NUMBER($lines) } سطرا.
   *[other] هناك مكان لحوالي { NUMBER($lines) } سطر.
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] هذا يعتمد على وجود إجابة عن { $id }.
   *[other] هذا يعتمد على الإجابة عن { $id }: { $options }
}
questions-shared = { $count ->
    [0] دخول هذا الجزء في الملف يعتمد على { $id }.
   *[other] دخول هذا الجزء في الملف يعتمد على { $id }: { $options }
}
questions-separate = ليس في الملف شيء من هذا الجزء. يمكن أن يكون له ملف ثان.

questions-flag = { $flag ->
    [private] هو خاص من البداية.
    [unsaved] لا يتم حفظه أبدا، ولا يدخل في الملف أبدا.
    [steers] هو يحدد الأسئلة التالية فقط. لا يمكن أن يكون خاصا.
    [more] يأتي فقط إذا أراد الشخص قول المزيد.
    [contacts] أرقام المساعدة تأتي هنا.
    [fresh] يأتي من جديد في كل مرة.
    [own_language] يظهر بلغة الشخص نفسه فقط.
    [views] فيه رأي الآخرين.
    [counted] يمكن عد ما يتم اختياره هنا إذا وافق الشخص.
   *[closing] يأتي عندما ينتهي الشخص.
}
questions-words = الكلمات: { $words }
questions-label = الاسم القصير: { $words }
questions-hint = شرح: { $words }
questions-why = لماذا: { $words }
questions-option = الإجابة { $id }: { $words }
questions-alone = لا يمكن جمع هذه الإجابة مع غيرها.
questions-example = المثال { $id }: { $words }

## The page for people who check a language

sheet-title = التحقق من الكلمات
sheet-how =
    تعرض هذه الصفحة ما يقوله البرنامج، بالإنجليزية وبلغتك.
    اقرأ كل نص. إذا كنت تقوله بطريقة أخرى، فاكتبها في المكان الفارغ بعده.
    اترك المكان فارغا إذا كان النص جيدا.
    ثلاثة أشياء مهمة. هل يقول ما تقوله الإنجليزية؟ هل يقوله الناس حولك هكذا؟ هل هو سهل القراءة؟
    لا يلزم أن تقرأ كل شيء. اذكر الأجزاء التي قرأتها.
    الكلمات بين هذه الأقواس، مثل { "{ $count }" }، يضعها البرنامج. تبقى كما هي.
    لبعض النصوص عدة صيغ. قبل كل صيغة مكتوب متى تستعمل، مثل { "$count: one" }.
    أنت تتحقق من الكلمات. لا أحد يتحقق منك.
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = تاريخ الإنشاء: { $day }. عدد النصوص: { NUMBER($count) }. لم تتم ترجمته بعد: { NUMBER($missing) }. تغير بالإنجليزية بعد الترجمة: { NUMBER($stale) }.
sheet-name = الاسم
sheet-day = التاريخ
sheet-signature = التوقيع
sheet-native = نشأت مع هذه اللغة.
sheet-support = أحصل على الدعم، أو قرأت هذا مع ناس يحصلون عليه.
sheet-glossary = كلمة واحدة لكل شيء
sheet-say = قل
sheet-never = لا تقل
sheet-missing = لم تتم ترجمة هذا بعد.
sheet-stale = تغيرت الإنجليزية بعد ترجمة هذا.
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] قبل الأسئلة وبعدها
    [ui] عند كل سؤال
    [linear] سطرا بعد سطر
    [full] صفحة بعد صفحة
    [errors] عندما يكون شيء غير مناسب
    [store] عندما يتعذر حفظ شيء
    [report] الملف للموظف المختص
    [cli] كلمات سطر الأوامر
    [questions] هذه الصفحة وقائمة الأسئلة
    [sections] العناوين في الملف للموظف المختص
    [indexes] أين يجد الموظف المختص الأشياء
    [contacts] أرقام المساعدة
    [content] أخطاء في الأسئلة، لمن يكتبونها
    [check] أخطاء في الكلمات، لمن يكتبونها
    [rest] كلمات أخرى من الأسئلة
   *[other] كلمات أخرى: { $file }
}
# $file is the path of the page.
sheet-made = تم إنشاء الصفحة: { $file }
