# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }، تم اختياره
linear-place = { $number } من { $of }: { $label }
linear-place-chosen = { $number } من { $of }: { $label }، تم اختياره
linear-chosen = { $number }، { $label }: تم اختياره.
linear-not-chosen = { $number }، { $label }: لم يتم اختياره.
linear-problem = مشكلة: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = انتهيت
    .label = إنهاء هذه الإجابة
linear-take-out =
    .word = مسح
    .label = مسح هذه الجملة

# Where words stand already.
linear-go-on = لترك هذا كما هو، اكتب /{ $word }.

linear-how-commands = لسماع الكلمات التي تكتبها لهذه الأشياء، اكتب العلامة / (slash) ثم اضغط Enter.
linear-how-correct = لتغيير جملة، اكتب رقمها.

linear-more = المزيد، أو Enter للإنهاء:
linear-which = رقم الجملة، من 1 إلى { $count }:
linear-which-more = رقم آخر، أو Enter للإنهاء:
linear-instead = كلمات جديدة للجملة { $number }:
linear-took-out = تم مسح الجملة { $number }.

# Keys that do the same in both views.
key-help = المفتاح { $keys }: مساعدة في هذه الخطوة.
key-back = المفتاح { $keys }: الرجوع.
key-settings = المفتاح { $keys }: الإعدادات.
key-read = المفتاح { $keys }: قراءة كل صفحة لي، أو إيقاف القراءة.
key-stop = المفتاح { $keys }: التوقف في الوقت الحالي.
key-leave-fast = المفتاح { $keys }: مسح الشاشة والخروج السريع.
