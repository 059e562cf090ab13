# What went wrong, in a sentence, and what to do, in the next one.

## The command did not fit the step

problem-nothing-written = لا شيء مكتوب بعد. اكتب إجابتك، أو تجاوز هذا.
problem-chose-alone-with-others = اخترت إجابتين لا يمكن جمعهما. للرجوع عن إجابة، اخترها مرة أخرى.
problem-no-such-option = هذه ليست من الإجابات هنا. اختر رقما من الأرقام.
problem-no-such-entry = هذا ليس في قائمتك. اختر رقما من الأرقام.
problem-steers-not-private = هذه الإجابة تحدد الأسئلة التالية، لذلك لا يمكن أن تبقى خاصة. يمكنك تجاوزها.
problem-nothing-before = هذه هي الخطوة الأولى، لذلك لا يمكنك الرجوع. تابع من هنا.
problem-nothing-to-leave = لا شيء هنا للإجابة عنه. اضغط Enter للمتابعة.
problem-not-here = لا يمكنك فعل ذلك في هذه الخطوة. لمعرفة ما يمكنك فعله، اكتب العلامة / (slash) ثم اضغط Enter.

## What was typed did not fit the page

unfit-not-an-option = هذه ليست من الإجابات هنا. اكتب رقما من الأرقام.
unfit-not-a-command = البرنامج لا يعرف هذه الكلمة. لمعرفة ما يمكنك فعله، اكتب العلامة / (slash) ثم اضغط Enter.
unfit-maybe-words = البرنامج لا يعرف هذه الكلمة. إذا كانت جزءا من إجابتك، فاضغط Enter مرة أخرى. لمعرفة ما يمكنك فعله، اكتب العلامة / (slash) ثم اضغط Enter.
unfit-not-offered-here = لا يمكنك فعل ذلك في هذه الخطوة. لمعرفة ما يمكنك فعله، اكتب العلامة / (slash) ثم اضغط Enter.
unfit-nothing-yet = لا إجابة بعد. أجب، أو تجاوز هذا.
unfit-needs-answer = لا إجابة بعد. اختر إجابة، أو اكتبها.
unfit-not-text = بعض ما كتبته لا يمكن قراءته كنص، ولم يدخل. تحقق مما هو موجود الآن.
unfit-controls-left-out = بعض العلامات المخفية لم تدخل. الكلمات كلها موجودة. يمكنك المتابعة.
unfit-too-long = لا يمكن أن تكون إجابتك أطول من هذا. ما جاء بعد ذلك لم يدخل. يمكنك جعلها أقصر.

## A language cannot be used. The program goes on in another one.

locale-no-language = لا توجد كلمات لهذه اللغة: { $language }. يستمر البرنامج بلغة أخرى.
locale-not-described = في الملف { $file }، هناك خطأ في السطر { NUMBER($line, useGrouping: "false") }. أصلحه لاستعمال هذه اللغة.
locale-checked-by-nobody = الملف { $file } لا يذكر من تحقق من هذه الكلمات. أضف «by»، أو اكتب أنها مسودة.
locale-no-rules = البرنامج لا يعرف الأرقام في هذه اللغة: { $language }. يستمر البرنامج بلغة أخرى.
locale-not-text = لا يمكن قراءة هذا الملف كنص: { $file }. احفظه بصيغة UTF-8 لاستعمال هذه اللغة.
locale-broken = في الملف { $file }، الرسالة في السطر { NUMBER($line, useGrouping: "false") } فيها خلل. أصلحها لاستعمال هذه اللغة.
locale-twice = في الملف { $file }، هناك رسالة ثانية اسمها { $id }. أعطها اسما آخر لاستعمال هذه اللغة.

## Opening a hand-over of last time

hand-over-not-one =
    هذا ليس ملفا أنشأه Ownwords لإعطائه لأحد.
    اختر الملف الذي يبدأ اسمه بكلمة «ownwords» وينتهي بهذه الحروف: «.json».
hand-over-is-record =
    هذا الملف هو سجل لحديث عن ملف آخر.
    اختر الملف الذي كان الحديث عنه.
hand-over-newer =
    هذا الملف من إصدار أحدث من Ownwords.
    افتحه بالإصدار الأحدث من Ownwords.
hand-over-other-questions =
    في هذا الملف إجابات عن أسئلة أخرى.
    افتحه بنسخة Ownwords التي أنشأته.
hand-over-damaged =
    هذا الملف تالف. لم يتم أخذ شيء منه.
    اختر نسخة أخرى منه.

## The file of the settings

settings-not-read = لا يمكن قراءة ملف الإعدادات، لذلك تعمل الإعدادات المعتادة. ما تغيره الآن لا يحفظ. تحقق من هذا الملف: { $file }
settings-not-read-line = في ملف الإعدادات، هناك خطأ في السطر { NUMBER($line, useGrouping: "false") }، لذلك تعمل الإعدادات المعتادة. ما تغيره الآن لا يحفظ. تحقق من هذا الملف: { $file }

# Those for whom a file can be locked, in the file of the settings. $number counts them.
lock-no-name = في ملف الإعدادات، رمز القفل رقم { NUMBER($number) } ليس له اسم، أو اسمه طويل جدا. هو متروك. أعطه اسما قصيرا.
lock-name-taken = في ملف الإعدادات، «{ $name }» اسم لشخص آخر أيضا. هذا الاسم متروك. استعمل اسما آخر.
lock-no-code = في ملف الإعدادات، ليس للاسم «{ $name }» رمز قفل. هذا الاسم متروك. يبدأ رمز القفل بهذا: age1. فيه 62 حرفا ورقما. اكتب الرمز كله.
lock-secret-key = في ملف الإعدادات، للاسم «{ $name }» مفتاح يفتح الملفات. هذا الاسم متروك. لا تعط هذا المفتاح لأحد. استعمل رمز القفل الذي يتبعه.
lock-code-taken = في ملف الإعدادات، للاسم «{ $name }» رمز قفل لشخص آخر. هذا الاسم متروك. استعمل رمز قفل آخر.

## The file of keys that a person can write. The program goes on with the usual keys.

keys-not-read = لا يمكن قراءة ملف المفاتيح، لذلك تعمل المفاتيح المعتادة. تحقق من هذا الملف: { $file }
keys-not-read-line = في ملف المفاتيح، هناك خطأ في السطر { NUMBER($line, useGrouping: "false") }، لذلك تعمل المفاتيح المعتادة. تحقق من هذا الملف: { $file }
keys-no-such-thing = في ملف المفاتيح، «{ $name }» ليس شيئا يفعله مفتاح. تعمل المفاتيح المعتادة. لترى الأسماء، استعمل: ownwords settings
keys-no-such-key = في ملف المفاتيح، «{ $key }» ليس اسم مفتاح. تعمل المفاتيح المعتادة. لترى أسماء المفاتيح، استعمل: ownwords settings
keys-no-key = في ملف المفاتيح، ليس للاسم «{ $name }» مفتاح. تعمل المفاتيح المعتادة. أضف له مفتاحا، أو امسح ذلك السطر.
keys-digit = في ملف المفاتيح، «{ $key }» رقم. الأرقام لاختيار الإجابات. تعمل المفاتيح المعتادة. استعمل مفتاحا آخر.
keys-letter = في ملف المفاتيح، للاسم «{ $name }» المفتاح «{ $key }». تحتاج إلى هذا المفتاح للكتابة. تعمل المفاتيح المعتادة. استعمل مفتاحا آخر.
keys-twice = في ملف المفاتيح، «{ $key }» يفعل شيئين: «{ $one }» و«{ $two }». تعمل المفاتيح المعتادة. أعط أحدهما مفتاحا آخر.

## Reading aloud

speech-none =
    لا يوجد صوت على هذا الكمبيوتر، لذلك لا يمكن للبرنامج أن يقرأ لك.
    يمكنك إضافة برنامج يتكلم. اسمه «espeak-ng».
speech-lost =
    توقف الصوت عن العمل، لذلك لم يعد البرنامج يقرأ لك.
    للمحاولة مرة أخرى، ابدأ البرنامج من جديد.
speech-no-language = لا يوجد على هذا الكمبيوتر صوت لهذه اللغة: { $language }. يمكنك أن ترى كلماتها فقط.
