# Putting together what many people chose, from their files. For those who plan support for many.

cli-gather = جمع ما اختاره كثير من الناس من ملفاتهم. لا توجد فيه كلمات ولا أسماء.
cli-gather-dir = المجلد الذي فيه الملفات. يتم النظر في المجلدات التي بداخله أيضا.
cli-gather-to = الملف الجديد. فيه سطر لكل شخص. الاسم الجيد ينتهي بهذا: .ndjson
cli-gather-identity = ملف المفتاح الذي لديك. تحتاج إليه إذا كانت بعض الملفات مقفلة.

gather-no-folder = لا يوجد مجلد بهذا الاسم: { $file }. تحقق من كتابته. ثم حاول مرة أخرى.
gather-exists = هناك ملف بهذا الاسم من قبل: { $file }. بقي كما هو. اختر اسما آخر.
gather-not-asked = لا يوجد بين هذه الأسئلة سؤال عن عد الإجابات. لذلك لا يمكن جمع شيء.

## What is said of a file that is left out

gather-damaged = هذا الملف تالف، لذلك لم يدخل في العد: { $file }.
gather-unreadable = لا يستطيع الكمبيوتر قراءة هذا، لذلك لم يدخل في العد: { $file }.
gather-newer = هذا الملف من إصدار أحدث للبرنامج، لذلك لم يدخل في العد: { $file }.
gather-newer-questions = الأسئلة في هذا الملف أحدث من الأسئلة هنا، لذلك لم يدخل في العد: { $file }.
gather-other-questions = في هذا الملف إجابات عن أسئلة أخرى، لذلك لم يدخل في العد: { $file }.
gather-locked = هذا الملف مقفل ولم تذكر ملف مفتاح، لذلك لم يدخل في العد: { $file }.
gather-locked-phrase = هذا الملف مقفل بعبارة سرية، لذلك لم يدخل في العد: { $file }.
gather-wrong-key = مفتاحك لا يفتح هذا الملف، لذلك لم يدخل في العد: { $file }.

## What is said at the end

gather-progress = عدد الملفات حتى الآن: { $count }.
gather-made = الملف الجديد هنا: { $file }.
gather-taken = عدد الأشخاص الذين فيه: { $count }.
gather-not-agreed = عدد الأشخاص الذين ليسوا فيه لأنهم لم يقولوا نعم: { $count }.
gather-again = عدد ملفات أشخاص كانوا فيه من قبل: { $count }.
gather-left-out = عدد الملفات التي لا يمكن استعمالها: { $count }.
gather-other = عدد الملفات التي هي شيء آخر: { $count }.
gather-care = حيث يختار عدد قليل من الناس الشيء نفسه، يمكن التعرف على شخص ما. احفظ هذا الملف كما تحفظ ملفاتهم.
gather-none = لم يمكن عد أحد، لذلك لم يتم إنشاء ملف. تحقق من المجلد ومما هو مكتوب هنا.
gather-some-left-out = بعض الملفات لا يمكن استعمالها. أسماؤها مكتوبة هنا. أصلح ما يمكن إصلاحه. ثم أنشئ ملفا جديدا باسم آخر.
