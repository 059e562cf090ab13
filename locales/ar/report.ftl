# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = بكلماتي أنا
# At the foot of each page on paper.
report-page = صفحة { $page } من { $count }
report-subtitle = بكلماتي أنا: ما يهمني
report-dated = تم إنشاؤه في { $date }.
report-statement =
    هذا ما أقوله أنا.
    هو ليس تقييما (assessment)، وليس قرارا.
    قد تكون بعض الأسئلة غير موجودة هنا. هذا الملف لا يذكر السبب.

## The second file, with answers about equality

report-equality-title = إجابات عن المساواة
report-equality-note =
    أعطي هذه الإجابات باختياري. قد تساعد على معرفة هل يعامل المجلس المحلي الجميع بعدل.
    ليس هنا اسمي. هذا ليس جزءا من تقييم (assessment) ولا من قرار عني.
    قد تكون بعض الأسئلة غير موجودة هنا. هذا الملف لا يذكر السبب.

## Notes in sections

report-risks-note =
    لا شيء هنا له درجة أو نقاط.
report-leaning-note =
    هذا ما أميل إليه الآن. هو ليس اختياري القانوني.
report-leaning-undecided =
    لم أقل هنا أي خيار أريد. هذا ليس اختيارا لأي خيار.
report-talk = أريد أن أتحدث عن هذا:
report-talk-heading = ما أريد أن أتحدث عنه

## Ways to leave a question empty

report-state-skipped = تجاوزت هذا
report-state-dont-know-yet = لا أعرف بعد
report-state-rather-not-say = لا أريد أن أقول
report-state-does-not-apply = هذا لا ينطبق على وضعي
report-state-talk-about-it = أريد أن أتحدث عن ذلك
report-state-not-answered = بلا إجابة
report-state-nothing-added = نظرت في هذا ولم أضف شيئا.
report-state-none-chosen = لا شيء من هذه.

## Examples that were picked in place of words

report-picked = مختار من الأمثلة
report-added = أضفته بكلماتي أنا

## Since last time. No word says that anything is better or worse.

report-changes = ما هو جديد وما بقي كما هو
report-changes-note =
    هنا ما أقوله الآن بجانب ما قلته في المرة الماضية.
    قد تكون بعض الأشياء غير موجودة هنا. هذه القائمة لا تذكر السبب.
# $date: the day of last time.
report-changes-last = كانت المرة الماضية في { $date }.
report-new = جديد هذه المرة
report-different = قلته بطريقة أخرى هذه المرة
report-still = ما زال صحيحا
report-not-this-time = قلته في المرة الماضية، وليس هذه المرة
# Before what was said last time.
report-last = المرة الماضية

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }، { $place } من { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "؛ " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] كلماتي. كتبها مناصر.
        [interpreter] كلماتي. كتبها مترجم.
        [family-or-friend] كلماتي. كتبها أحد من عائلتي أو أصدقائي.
        [worker] كلماتي. كتبها شخص يأخذ أجرا ليدعمني.
        [attorney-or-guardian] كلماتي. كتبها وكيلي أو الوصي القانوني.
       *[someone-else] كلماتي. كتبها شخص آخر.
    }
report-note-interpreted =
    { $role ->
        [me] ما قلته، مترجما إلى لغة أخرى.
        [advocate] ما قلته، مترجما إلى لغة أخرى. كتبه مناصر.
        [interpreter] ما قلته. ترجمه مترجم إلى لغة أخرى.
        [family-or-friend] ما قلته، مترجما إلى لغة أخرى. كتبه أحد من عائلتي أو أصدقائي.
        [worker] ما قلته، مترجما إلى لغة أخرى. كتبه شخص يأخذ أجرا ليدعمني.
        [attorney-or-guardian] ما قلته، مترجما إلى لغة أخرى. كتبه وكيلي أو الوصي القانوني.
       *[someone-else] ما قلته، مترجما إلى لغة أخرى. كتبه شخص آخر.
    }
report-note-typists =
    { $role ->
        [advocate] رأي مناصر. ليست كلماتي.
        [interpreter] رأي مترجم. ليست كلماتي.
        [family-or-friend] رأي أحد من عائلتي أو أصدقائي. ليست كلماتي.
        [worker] رأي شخص يأخذ أجرا ليدعمني. ليست كلماتي.
        [attorney-or-guardian] رأي وكيلي أو الوصي القانوني. ليست كلماتي.
       *[someone-else] رأي شخص آخر. ليست كلماتي.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] كتبت كلماتي بنفسي.
        [advocate] كلماتي كتبها مناصر.
        [interpreter] كلماتي كتبها مترجم.
        [family-or-friend] كلماتي كتبها أحد من عائلتي أو أصدقائي.
        [worker] كلماتي كتبها شخص يأخذ أجرا ليدعمني.
        [attorney-or-guardian] كلماتي كتبها وكيلي أو الوصي القانوني.
       *[someone-else] كلماتي كتبها شخص آخر.
    }
report-hand-interpreted =
    { $role ->
        [me] كتبت بنفسي ما قلته، مترجما إلى لغة أخرى.
        [advocate] ما قلته كتبه مناصر، مترجما إلى لغة أخرى.
        [interpreter] ما قلته ترجمه مترجم إلى لغة أخرى وكتبه.
        [family-or-friend] ما قلته كتبه أحد من عائلتي أو أصدقائي، مترجما إلى لغة أخرى.
        [worker] ما قلته كتبه شخص يأخذ أجرا ليدعمني، مترجما إلى لغة أخرى.
        [attorney-or-guardian] ما قلته كتبه وكيلي أو الوصي القانوني، مترجما إلى لغة أخرى.
       *[someone-else] ما قلته كتبه شخص آخر، مترجما إلى لغة أخرى.
    }
report-hand-typists =
    { $role ->
        [advocate] هناك رأي أضافه مناصر. مكتوب معه أنه ليس رأيي.
        [interpreter] هناك رأي أضافه مترجم. مكتوب معه أنه ليس رأيي.
        [family-or-friend] هناك رأي أضافه أحد من عائلتي أو أصدقائي. مكتوب معه أنه ليس رأيي.
        [worker] هناك رأي أضافه شخص يأخذ أجرا ليدعمني. مكتوب معه أنه ليس رأيي.
        [attorney-or-guardian] هناك رأي أضافه وكيلي أو الوصي القانوني. مكتوب معه أنه ليس رأيي.
       *[someone-else] هناك رأي أضافه شخص آخر. مكتوب معه أنه ليس رأيي.
    }

## Views of other people

report-others = رأي الآخرين
report-others-note = هذه آراء الآخرين. هي ليست آرائي.
report-views = آراء الآخرين
report-views-note = هذه ليست آرائي.
report-views-end = نهاية آراء الآخرين.

## Last pages

report-index-note = هذا يبين فقط أين يوجد كل شيء. هو ليس قائمة بما يجب أن يكون هنا.

report-empty = ما تركته بلا إجابة
report-empty-note = هذه الردود لها معان مختلفة. لا شيء منها هو اختيار لأي خيار.
report-no-longer-asked = أسئلة لم تعد موجودة
report-no-longer-asked-note = أجبت عن هذه في إصدار أقدم من الأسئلة.
report-asked = الأسئلة كما قرأتها

## Each question in full, at the end of a page to read

report-annex = كل سؤال كاملًا، مع إجابتي
report-annex-note = حتى هنا، لكل سؤال اسم قصير. هنا ما سُئلت عنه، كلمة بكلمة، بالترتيب الذي سُئلت به. لا شيء جديد هنا.
# Such as in another language.
report-annex-read-note = إذا قرأت السؤال بكلمات أخرى، فهي تأتي بعده.

## About the file

report-about = عن هذا الملف
report-about-who = من كتب
report-about-made = تاريخ الإنشاء
report-about-questions = الأسئلة
report-about-questions-version = { $pack }، الإصدار { $version }
report-about-languages = لغات إجاباتي
report-about-id = رمز هذا الملف

## The questions and answers for systems that use FHIR

fhir-description =
    هذه أسئلة طرحت على شخص، بكلمات كل لغة.
    هي تبين كيف تقرأ الإجابات. لم تكتب لتطرح وحدها في برنامج آخر.
    هذه الكلمات مسودة.
    الإجابات هي ما يقوله الشخص نفسه. هي ليست تقييما (assessment)، وليست قرارا.
    السؤال بلا إجابة لا يقول شيئا: ربما لم يطرح.
fhir-examples = { $label }: مختار من الأمثلة
fhir-left = { $label }: بلا كلمات
fhir-of = { $label }: عن ماذا
fhir-entry = رمز هذا البند
fhir-picked = ما اخترته
