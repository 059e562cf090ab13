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
cli-after = مع قارئ الشاشة، ابدأ البرنامج هكذا: { -ownwords } --view linear
cli-view = طريقة الاستعمال: linear يعني سطرا بعد سطر، و full يعني صفحة بعد صفحة.
cli-speak = قراءة كل صفحة بصوت مسموع. ليس للاستعمال مع قارئ شاشة.
cli-switch = استعمال زر واحد أو زرين بدلا من لوحة المفاتيح: one أو two أو none.
cli-lang = اللغة، مثل en.
cli-content = مجلد فيه أسئلة ولغات أخرى.
cli-data = مجلد للإجابات المحفوظة، بدلا من المجلد المعتاد.
cli-drafts = عرض الإجابات المحفوظة على هذا الكمبيوتر، أو حذف بعضها.
cli-drafts-delete = حذف هذه الإجابات المحفوظة إلى الأبد.
cli-handover = إنشاء الملف للموظف المختص من الإجابات المحفوظة.
cli-handover-draft = اسم الإجابات المحفوظة. يمكنك ترك هذا إذا كانت هناك مجموعة واحدة فقط.
cli-handover-to = المجلد للملف.
cli-handover-format = نوع الملفات: html أو json أو text أو fhir. إذا لم تذكر أيا منها: html و json و text.
cli-check = التحقق من الأسئلة وكلماتها في كل اللغات، وعرض ما فيها من أخطاء.
cli-check-dir = المجلد الذي فيه الأسئلة واللغات.
cli-languages = عرض اللغات، ومقدار الترجمة في كل منها.
cli-languages-settle = تسجيل أن هذه اللغة تقول ما تقوله الإنجليزية اليوم.
cli-settings = عرض الإعدادات والمفاتيح.
cli-settings-usual = إرجاع الإعدادات المعتادة أولا.
cli-schema = عرض JSON Schema للملف.
cli-questions = عرض كل سؤال مع كلماته، أو إنشاء صفحة للتحقق من لغة.
cli-questions-format = طريقة العرض: text للقراءة، أو json لأنظمة الكمبيوتر، أو fhir للأنظمة التي تستعمل FHIR.
cli-questions-review = إنشاء صفحة للطباعة، يتحقق فيها الناس من كلمات اللغة.
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
settings-keys = هذه هي المفاتيح كما هي مكتوبة في ملف المفاتيح:
