# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = هذا ليس ملفا يمكن لبرنامج Ownwords أن يفتحه. اختر الملف الذي يبدأ اسمه بكلمة «ownwords» وينتهي بهذه الحروف: «.json». ثم حاول مرة أخرى.
opened-talk = هذا الملف هو سجل لحديث، وهو لأنظمة كمبيوتر أخرى. لا يقول كل ما يقوله السجل. لقراءته استعمل الملف الذي له الاسم نفسه وينتهي بـ «.html» أو «.txt».
opened-to-read = يمكن أن تقرأ هذا الملف كما هو. ابحث عن ملف ينتهي اسمه بهذه الحروف: «.json». ذلك الملف يفتح هنا.
# $file: the file to open in its place.
opened-beside = يمكن أن تقرأ هذا الملف كما هو. الملف الذي يفتح هنا هو: { $file }
opened-newer = هذا الملف من إصدار أحدث من Ownwords. احصل على أحدث إصدار. ثم حاول مرة أخرى.
opened-damaged = هذا الملف تالف، أو جزء منه ناقص. بقي كما هو. اطلب الملف مرة أخرى.
opened-other-questions = في هذا الملف إجابات عن أسئلة ليست في البرنامج. اطلب الملف الذي فيه الأسئلة أيضا.
open-larger = هذا الملف كبير جدا. ملفات Ownwords أصغر بكثير. بقي الملف كما هو. اختر ملفا آخر.

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = في هذا الملف إصدار أحدث من الأسئلة: { $version }. في البرنامج الإصدار { $ours }. لذلك تظهر الأسئلة بكلمات الملف.
opened-newer-here = في هذا الملف إصدار أقدم من الأسئلة: { $version }. في البرنامج الإصدار { $ours }. لذلك تظهر الأسئلة بكلمات الملف.
opened-unknown-here = أسئلة هذا الملف ليست في البرنامج. تظهر الأسئلة بكلمات الملف. لا يعرف البرنامج هل غير أحد هذه الكلمات.
opened-for-programs = هذا الملف لأنظمة كمبيوتر أخرى. لا يقول أي أسئلة بقيت دون إجابة. ولا يقول من كتب كلمات الشخص نفسه.
opened-for-counting = هذه الإجابات لكي تُعَد. هي ما اختاره شخص واحد من قوائم. ما كتبه الشخص ليس هنا. واليوم ليس هنا أيضا.
opened-some-changed = شيء من هذا الملف ليس كما يكتبه Ownwords. العنوان الأخير يقول ما هو.

## What in a file is not as the program writes it

remarks-heading = ما ليس كما يكتبه Ownwords
remarks-note = ربما غير أحد هذا الملف، أو أنشأه بطريقة أخرى. الملف كما كان: لم يتغير فيه شيء الآن.
remarks-more = هناك المزيد من هذا. لا يظهر هنا.
# $place: a heading of the file, with what stands below it.
remark-in = في «{ $place }»
remark-top = في الملف كله
# Stands between the parts of a place, with its space.
remark-between = { "، " }
remark-assessment = يقول الملف إنه تقييم. ملفات Ownwords لا تقول هذا أبدا. لا يظهر هذا هنا.
remark-decision = يقول الملف إنه قرار. ملفات Ownwords لا تقول هذا أبدا. لا يظهر هذا هنا.
remark-support-plan = يقول الملف إنه خطة دعم. ملفات Ownwords لا تقول هذا أبدا. لا يظهر هذا هنا.
remark-legal-choice = يقول الملف إن الميل هو الاختيار القانوني. ملفات Ownwords لا تقول هذا أبدا. لا يظهر هذا هنا.
remark-words = في الملف هنا كلمات غير كلمات البرنامج: «{ $words }». تظهر كلمات البرنامج.
remark-option = ليست هذه من الإجابات التي يمكن اختيارها: «{ $words }». لا تظهر هنا.
remark-question = ليس هذا من الأسئلة: «{ $words }». لا يظهر هنا.
remark-entry = شيء هنا لا يمكن قراءته، أو هو موجود مرتين: «{ $words }». لا يظهر هنا.
remark-section = ليس هذا من العناوين: «{ $words }». لا يظهر هنا.
remark-key = هنا شيء لا يكون في مثل هذه الملفات: «{ $words }». لا يظهر هنا.
remark-answer = إجابة هنا لا يمكن قراءتها، أو لا تناسب سؤالها: «{ $words }». لا تظهر هنا.
remark-signs = كانت هنا رموز ليست من الكلمات. يظهر ما بقي.
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] قائمة من كتبوا لا تناسب الإجابات. تم إنشاؤها من جديد.
        [answer_languages] قائمة اللغات لا تناسب الإجابات. تم إنشاؤها من جديد.
        [talk_first] قائمة ما يراد الحديث عنه لا تناسب الإجابات. تم إنشاؤها من جديد.
        [indexes] قائمة الأماكن لا تناسب الإجابات. تم إنشاؤها من جديد.
        [contained] قائمة الأشخاص لا تناسب الإجابات. تم إنشاؤها من جديد.
       *[other] قائمة في الملف لا تناسب الإجابات. تم إنشاؤها من جديد.
    }
remark-missing = ينقص هنا شيء يكون في مثل هذه الملفات: «{ $words }».
remark-other = ليس هذا ما يكون هنا في مثل هذه الملفات: «{ $words }». لا يظهر هنا.

## Reading it page by page

dialog-open-page = جزء من الملف
    .short = قراءة
    .why = يمكنك أن تقرأ الملف صفحة بعد صفحة، ببطء كما تريد. لا يتغير فيه شيء.
dialog-open-page_on = متابعة القراءة
dialog-open-page_contents = عرض العناوين
dialog-open-page_close = إغلاق الملف
dialog-open-contents = ماذا تريد أن تقرأ؟
    .short = العناوين
    .why = كل عنوان جزء من الملف. يمكنك أن تعود إلى هنا متى أردت.
dialog-open-contents_all = كل الملف من البداية
dialog-open-contents_next = الإجابات التالية في هذا الملف
dialog-open-contents_close = إغلاق الملف

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [zero] في هذا الملف { $count } مجموعة إجابات.
        [one] في هذا الملف { $count } مجموعة إجابات.
        [two] في هذا الملف { $count } مجموعتا إجابات.
        [few] في هذا الملف { $count } مجموعات إجابات.
        [many] في هذا الملف { $count } مجموعة إجابات.
       *[other] في هذا الملف { $count } مجموعة إجابات.
    }
opened-records-none = لا توجد إجابات في هذا الملف. اختر ملفا آخر.
opened-record = المجموعة { $number } من { $count }
opened-record-bad = لا يمكن قراءة هذه الإجابات: المجموعة { $number } من { $count }.
opened-record-number = اكتب رقما من 1 إلى { $count }.
dialog-open-records = أي إجابات تريد أن تقرأ؟
    .short = أي إجابات
    .why = في كل مجموعة إجابات شخص واحد. يمكنك أن تقرأها واحدة بعد أخرى.
dialog-open-records_first = من الأولى ثم التالية
dialog-open-records_number = أكتب رقما
dialog-open-records_close = إغلاق الملف
dialog-open-number = أي مجموعة تريد أن تقرأ؟
    .short = رقم المجموعة
    .why = للمجموعات أرقام، كما هي في الملف.
