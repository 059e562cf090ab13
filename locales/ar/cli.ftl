# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    الاستعداد للحديث عن الرعاية الاجتماعية (social care) في اسكتلندا. تقول ما يهمك بكلماتك أنت.
    لا يتم إرسال شيء إلى أحد. ينشئ البرنامج ملفا يمكنك إعطاؤه للموظف المختص (worker).
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = اكتب هكذا: { $line }
cli-commands = لفعل شيء آخر، أضف
cli-options = يمكنك أيضا إضافة هذه
cli-help = عرض ما يمكن كتابته هنا.
cli-version = عرض رقم إصدار البرنامج.
# Names of what is put in. One word.
cli-value-view = VIEW
cli-value-switches = SWITCHES
cli-value-language = LANGUAGE
cli-value-folder = FOLDER
cli-value-draft = ANSWERS
cli-value-format = KIND
cli-value-formats = KINDS
cli-value-code = CODE
cli-value-file = FILE
cli-after = مع قارئ الشاشة، ابدأ البرنامج هكذا: { -ownwords } --view linear
cli-view = طريقة الاستعمال: linear يعني سطرا بعد سطر، و full يعني صفحة بعد صفحة.
cli-speak = قراءة كل صفحة بصوت مسموع. ليس للاستعمال مع قارئ شاشة.
cli-switch = استعمال الأزرار أو مفاتيح الأرقام بدلا من لوحة المفاتيح: one أو two أو numbers أو none.
cli-lang = اللغة، مثل en.
cli-content = مجلد فيه أسئلة ولغات أخرى.
cli-data = مجلد للإجابات المحفوظة، بدلا من المجلد المعتاد.
cli-drafts = عرض الإجابات المحفوظة على هذا الكمبيوتر، أو حذف بعضها.
cli-drafts-delete = حذف هذه الإجابات المحفوظة إلى الأبد.
cli-handover = إنشاء الملف للموظف المختص من الإجابات المحفوظة.
cli-handover-numbers = يضع أرقام المساعدة في الملفات المخصصة للناس.
cli-handover-draft = اسم الإجابات المحفوظة. يمكنك ترك هذا إذا كانت هناك مجموعة واحدة فقط.
cli-handover-to = المجلد للملف.
cli-handover-format = نوع الملفات: html أو json أو text أو fhir أو pdf. إذا لم تذكر أيا منها: html و json و text.
cli-handover-seal-to = قفل الملف للشخص الذي أعطاك رمز القفل هذا. يبدأ الرمز بهذا: age1. يمكنك استعمال هذا أكثر من مرة.
cli-handover-seal-phrase = قفل الملف بعبارة سرية. يسألك البرنامج عن العبارة.
cli-open = قراءة ملف أعطاه شخص، مقفلا كان أو غير مقفل.
cli-open-file = الملف. ينتهي اسمه بهذا: .json أو .ndjson أو .age
cli-open-to = لا يقرأ الملف المقفل هنا، بل يوضع ما فيه في هذا المجلد.
cli-open-identity = ملف المفتاح الذي لديك. اترك هذا إذا كان الملف غير مقفل، أو مقفلا بعبارة سرية.
cli-respond = تحدثا معا عن ملف: اكتبا ما تتفقان عليه، بجانب ما قاله الشخص.
cli-respond-file = الملف الذي أنشأه الشخص. ينتهي اسمه بهذا: .json أو .age
cli-respond-identity = ملف المفتاح الذي لديك، إذا كان الملف مقفلا برمز القفل.
cli-check = التحقق من الأسئلة وكلماتها في كل اللغات، وعرض ما فيها من أخطاء.
cli-check-dir = المجلد الذي فيه الأسئلة واللغات.
cli-languages = عرض اللغات، ومقدار الترجمة في كل منها.
cli-languages-settle = تسجيل أن هذه اللغة تقول ما تقوله الإنجليزية اليوم.
cli-settings = عرض الإعدادات والمفاتيح.
cli-settings-usual = إرجاع الإعدادات المعتادة أولا.
cli-schema = عرض JSON Schema للملف.
cli-schema-talk = عرض JSON Schema لسجل الحديث، لا للملف.
cli-questions = عرض كل سؤال مع كلماته، أو إنشاء صفحة للتحقق من لغة.
cli-questions-format = طريقة العرض: text للقراءة، أو json لأنظمة الكمبيوتر، أو fhir للأنظمة التي تستعمل FHIR.
cli-questions-talk = عرض أسئلة الحديث عن ملف، بدلا من الأسئلة التي يجيب عنها الشخص.
cli-questions-review = إنشاء صفحة للطباعة، يتحقق فيها الناس من كلمات اللغة. فيها أسئلة الحديث أيضا.
cli-questions-to = المجلد لتلك الصفحة.
cli-wrong =
    البرنامج لا يعرف ماذا يفعل بهذه الكلمات.
    لترى ما يمكنه فعله، اكتب: { -ownwords } --help

## What it prints

drafts-none = لا توجد إجابات محفوظة على هذا الكمبيوتر.
# $draft is the name that --delete takes.
drafts-line = { $draft }: تم الحفظ في { $day } الساعة { $time }.
check-clean = لم يتم إيجاد أي خطأ.
check-fault = { $file }، السطر { NUMBER($line, useGrouping: "false") }، العمود { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [zero] لا خطأ.
    [one] هناك خطأ واحد.
    [two] هناك خطآن.
    [few] هناك { NUMBER($count) } أخطاء.
    [many] هناك { NUMBER($count) } خطأ.
   *[other] هناك { NUMBER($count) } خطأ.
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = يقفل الملف برموز القفل أو بعبارة سرية، وليس بالاثنين معا. اترك --seal-to أو --seal-phrase.
sealing-no-code =
    ما كتبته بعد --seal-to ليس رمز قفل. رقمه { NUMBER($number) }. لم يتم إنشاء أي ملف.
    يبدأ رمز القفل بهذا: age1. فيه 62 حرفا ورقما. انسخ الرمز كله من الشخص الآخر.
sealing-secret-key =
    ما كتبته بعد --seal-to مفتاح يفتح الملفات. رقمه { NUMBER($number) }. لم يتم إنشاء أي ملف.
    لا تعط هذا المفتاح لأحد. استعمل رمز القفل الذي يتبعه. يبدأ الرمز بهذا: age1.
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = ملفك مقفل. يمكن أن يفتحه: { $name }.
sealed-for-too = يمكن أن يفتحه أيضا: { $name }.
sealed-code = ملفك مقفل. يفتحه المفتاح الذي يتبع رمز القفل هذا: { $code }
sealed-code-too = يفتحه أيضا المفتاح الذي يتبع رمز القفل هذا: { $code }
sealed-yourself = دون مفتاح كهذا لا يمكن لأحد أن يفتحه، ولا يمكنك أنت أيضا.
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = لا يمكن لأحد غيره أن يفتحه، ولا يمكنك أنت أيضا.
sealed-phrase = ملفك مقفل. لا يمكن أن يفتحه إلا من يعرف العبارة السرية. إذا ضاعت العبارة، فلا يمكن لأحد أن يفتحه.
sealed-second = الملف الثاني مقفل بالطريقة نفسها.
sealed-answers-stay = إجاباتك المحفوظة ما زالت هنا.
sealed-program = لفتحه يحتاج الشخص الآخر إلى برنامج لملفات age. دون برنامج كهذا لا يمكنه أن يقرأه. هذا البرنامج يستطيع ذلك أيضا. يكتب الشخص: { -ownwords } open

# Opening a locked file.
open-done =
    ما كان في الملف المقفل موجود الآن هنا: { $file }
    كل من يستعمل هذا الحساب على هذا الكمبيوتر يمكنه أن يقرأه. الملف المقفل ما زال في مكانه.
open-no-file = لا يوجد ملف كهذا: { $file }. تحقق من اسمه ومن مجلده. ثم حاول مرة أخرى.
open-unreadable = الكمبيوتر لا يسمح لك بقراءة هذا الملف: { $file }. اختر ملفا آخر.
open-name = ينتهي اسم الملف المقفل بهذا: .age. ولا يبدأ بنقطة. أعط الملف اسما كهذا. ثم حاول مرة أخرى.
open-too-large = هذا الملف كبير جدا. يفتح البرنامج ملفات مقفلة حجمها 32 ميغابايت أو أقل. بقي الملف كما هو.
open-not-sealed = هذا ليس ملفا مقفلا، أو جزء منه ناقص. لم يتم فتح شيء. اطلب الملف مرة أخرى.
open-newer = هذا الملف مقفل بطريقة لا يعرفها البرنامج. احصل على أحدث إصدار. ثم حاول مرة أخرى.
open-draft = هذا الملف من الإجابات المحفوظة. بقي كما هو. للعودة إلى الإجابات المحفوظة، ابدأ البرنامج.
open-key-needed = هذا الملف مقفل لشخص لديه مفتاح. أضف --identity واسم ملف المفتاح الذي لديك.
open-phrase-needed = هذا الملف مقفل بعبارة سرية. اترك --identity. عندها يسألك البرنامج عن العبارة.
open-no-keys = هذا ليس ملف مفتاح: { $file }. ملف كهذا ينشئه برنامج لملفات age. اختر ملف المفتاح الذي لديك.
open-wrong-key = مفتاحك لا يفتح هذا الملف. لم يتم فتح شيء. اسأل عن رمز القفل الذي أقفل به. إذا كان رمزك أنت، فقد يكون الملف تالفا.
open-wrong-phrase = هذه العبارة السرية لا تفتح الملف. حاول مرة أخرى. إذا كانت فيها حروف إنجليزية، فالكبيرة غير الصغيرة. إذا كانت العبارة هي نفسها حقا، فقد يكون الملف تالفا.
open-too-much-work = هذا الملف مقفل بطريقة تحتاج إلى وقت وذاكرة أكثر مما ينبغي. لم يتم فتحه. اطلبه مرة أخرى مقفلا بالطريقة المعتادة.
open-damaged = هذا الملف تالف، أو جزء منه ناقص. لم يتم فتح شيء. اطلب الملف مرة أخرى.
open-exists = هناك ملف بهذا الاسم من قبل: { $file }. بقي كما هو. اختر مجلدا آخر.

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }، { $tag }: تمت ترجمة { NUMBER($share) } في المئة.
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } التاريخ: { $day }.
languages-checked = { $status } من تحقق من الكلمات: { $by }. التاريخ: { $day }.
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [zero] لم تتغير أي رسالة بالإنجليزية منذ ذلك الحين: { $ids }
    [one] تغيرت رسالة واحدة بالإنجليزية منذ ذلك الحين: { $ids }
    [two] تغيرت رسالتان بالإنجليزية منذ ذلك الحين: { $ids }
    [few] تغيرت { NUMBER($count) } رسائل بالإنجليزية منذ ذلك الحين: { $ids }
    [many] تغيرت { NUMBER($count) } رسالة بالإنجليزية منذ ذلك الحين: { $ids }
   *[other] تغيرت { NUMBER($count) } رسالة بالإنجليزية منذ ذلك الحين: { $ids }
}
languages-unsettled = لم يسجل من أي نص إنجليزي أخذت هذه الكلمات.
languages-unsettled-some = لم يسجل من أي نص إنجليزي أخذت هذه: { $ids }
languages-settled = تم تسجيل أن هذه اللغة تقول ما تقوله الإنجليزية اليوم.
# Nothing inside the program can be changed.
languages-no-folder = اذكر المجلد الذي فيه اللغات. اكتب: { -ownwords } languages --settle LANGUAGE --content FOLDER
languages-english = اللغات الأخرى تؤخذ من الإنجليزية. اذكر لغة منها.

settings-file = الإعدادات في هذا الملف: { $file }
# $name is who they are.
settings-lock = يمكن قفل الملفات لأجل: { $name }. رمز القفل: { $code }
settings-keys = هذه هي المفاتيح كما هي مكتوبة في ملف المفاتيح:
