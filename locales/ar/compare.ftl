# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = في هذين الملفين إجابات عن أسئلة مختلفة. لا يمكن وضع أحدهما بجانب الآخر. اختر ملفين فيهما الأسئلة نفسها.
compared-the-same = هاتان نسختان من الملف نفسه. اختر ملفا أقدم، ثم ملفا أحدث.
compared-record = أحد هذين الملفين هو سجل لحديث. لا يمكن وضعه بجانب ملف آخر. اختر ملفين سلمهما الشخص نفسه. لقراءة سجل استعمل: ownwords open

compared-some-changed = شيء من هذين الملفين ليس كما يكتبه Ownwords. لا يظهر هنا. لترى ما هو، استعمل: ownwords open

## At the top

compared-title = ما تغير بين ملفين
# $date: the day on which it was made.
compared-older = تاريخ الملف الأول: { $date }.
compared-newer = تاريخ الملف الثاني: { $date }.
compared-turned = التاريخان معكوسان: الملف الثاني أقدم من الأول.
compared-two-names = الاسمان في الملفين ليسا نفس الاسم. تحقق هل الملفان من الشخص نفسه.
compared-note =
    هذا يضع الملف الثاني بجانب الملف الأول.
    ربما لا تكون بعض الأشياء في الملفين. هذا لا يقول لماذا.
    الجديد أو المختلف لا يعني أفضل ولا أسوأ.
compared-nothing = لا يوجد شيء لوضعه بجانب شيء آخر.

## What changed

compared-person = ما يقوله الشخص
compared-others = ما يفكر فيه آخرون
compared-new = جديد
compared-different = قيل بطريقة أخرى
compared-now = الآن
compared-then = في ذلك الوقت
compared-empty = ترك الآن فارغا
compared-same = كما كان
compared-gone = قيل في المرة الماضية، وليس هذه المرة
compared-gone-note = الملف الثاني نفسه يقول هذا.

## The command line

# Setting one file beside another.
cli-compare = عرض ما تغير بين ملفين من الشخص نفسه.
cli-compare-older = الملف الأقدم. ينتهي اسمه بهذا: .json أو .age
cli-compare-newer = الملف الأحدث.
cli-compare-format = طريقة العرض: text أو html أو json. إذا لم تذكر أيا منها: text.
cli-value-older = أقدم
cli-value-newer = أحدث
