# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }. السؤال { NUMBER($number) }.
# $section is the heading of a part of the file.
place-look = الجزء { NUMBER($at) } من { NUMBER($of) }: { $section }
place-part = { $part }.
# $name is how the person named the thing that the questions are about now.
place-about = { $part }. عن: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = اضغط Enter للمتابعة:
prompt-read-again = مرة أخرى، اضغط Enter للمتابعة:
prompt-choose = { $short }، رقم من 1 إلى { NUMBER($count) }:
prompt-choose-again = مرة أخرى، { $short }، رقم من 1 إلى { NUMBER($count) }:
prompt-choose-brief = { $short }، من 1 إلى { NUMBER($count) }:
prompt-choose-brief-again = مرة أخرى، { $short }، من 1 إلى { NUMBER($count) }:
prompt-choose-only = { $short }، اكتب 1:
prompt-choose-only-again = مرة أخرى، { $short }، اكتب 1:
prompt-label = { $short }:
prompt-label-again = مرة أخرى، { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = بعد القراءة، اضغط Enter.
how-one = اكتب رقم إجابتك. ثم اضغط Enter.
how-many =
    يمكنك اختيار أكثر من إجابة.
    اكتب رقما لاختياره. اكتبه مرة أخرى للرجوع عنه.
    بعد اختيار كل ما تريد، اضغط Enter وحده.
how-line = اكتب إجابتك. ثم اضغط Enter.
how-lines =
    يمكنك كتابة ما شئت، كثيرا أو قليلا.
    للإنهاء، اضغط Enter في سطر فارغ.
how-each-line =
    اكتب شيئا واحدا في كل سطر.
    للإنهاء، اضغط Enter في سطر فارغ.
how-secret = ما تكتبه لا يظهر. بعد كتابته كله، اضغط Enter.

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = بعد اختيار كل ما تريد، اضغط Enter.
finish-lines = للإنهاء، اضغط Enter في سطر فارغ.
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    للإنهاء، اضغط Enter في سطر فارغ. للاختيار من الأمثلة، اكتب /{ $word }.
finish-line-or-pick = للاختيار من الأمثلة، اكتب /{ $word }.
# In a list in which each line becomes a thing of its own.
each-line = اكتب شيئا واحدا في كل سطر.

help-acts = يمكنك هنا أيضا فعل هذه الأشياء:
help-act = { $label }.

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }.
help-number-hours = { $name }: { $number }. { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = رجوع
    .label = الرجوع
act-help =
    .word = مساعدة
    .label = مساعدة في هذه الخطوة
act-again =
    .word = تكرار
    .label = تكرار هذه الخطوة
act-go-on =
    .word = متابعة
    .label = المتابعة وترك هذا كما هو
act-withdraw =
    .word = سحب
    .label = سحب إجابتي، وتصبح فارغة
act-skip =
    .word = تجاوز
    .label = تجاوز هذا
act-dont-know =
    .word = غير معروف
    .label = لا أعرف بعد
act-rather-not-say =
    .word = لا رغبة
    .label = لا أريد أن أقول
act-does-not-apply =
    .word = لا ينطبق
    .label = هذا لا ينطبق على وضعي
act-talk =
    .word = حديث
    .label = أريد أن أتحدث عن ذلك
act-keep-private =
    .word = خاص
    .label = إبقاء هذه الإجابة خاصة
act-share =
    .word = في ملفي
    .label = وضع هذه الإجابة في ملفي
act-show =
    .word = عرض
    .label = عرض إجابتي الخاصة
act-who-types =
    .word = من يكتب
    .label = تحديد من يكتب
act-answers =
    .word = ردودي
    .label = رؤية كل إجاباتي
act-change =
    .word = تغيير
    .label = تغيير بعض كلماتي
act-pick =
    .word = اختيار
    .label = الاختيار من الأمثلة
act-last-time =
    .word = المرة الماضية
    .label = عرض ما قلته في المرة الماضية
act-still-true =
    .word = صحيح
    .label = هذا ما زال صحيحا
act-parts =
    .word = جزء
    .label = الذهاب إلى قائمة الأجزاء
act-enough =
    .word = يكفي اليوم
    .label = يكفي اليوم، إلى إجاباتي
act-stop =
    .word = توقف
    .label = التوقف في الوقت الحالي
act-leave-fast =
    .word = خروج سريع
    .label = خروج سريع
act-language =
    .word = لغة
    .label = استعمال لغة أخرى
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = لغة واحدة
    .label = عرض لغتي فقط
act-both-languages =
    .word = اللغتان
    .label = عرض اللغتين
act-settings =
    .word = الإعدادات
    .label = تغيير طريقة عمل البرنامج
act-read-to-me =
    .word = اقرأ لي
    .label = قراءة كل صفحة لي
act-stop-reading =
    .word = أوقف القراءة
    .label = إيقاف القراءة لي
act-read-answer =
    .word = اقرأ إجابتي
    .label = قراءة إجابتي لي
act-slower =
    .word = أبطأ
    .label = قراءة أبطأ
act-faster =
    .word = أسرع
    .label = قراءة أسرع
act-quieter =
    .word = أخفض
    .label = قراءة بصوت أخفض
act-louder =
    .word = أعلى
    .label = قراءة بصوت أعلى

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = المسافة
key-name-up = سهم الأعلى
key-name-down = سهم الأسفل
key-name-left = السهم الأيسر
key-name-right = السهم الأيمن
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = علامة الاستفهام
key-name-slash = العلامة / (slash)
# Two keys that are pressed together.
key-name-control = Control مع { $key }
key-name-alt = Alt مع { $key }
# Keys that do the same.
key-or = { $one } أو { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = إجابتك هنا. لسماعها، اضغط { $keys }.
# The same for someone who has no such key.
reading-there = إجابتك هنا. لسماعها، اختر من الأشياء الأخرى التي يمكنك فعلها.
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = هذا مختار الآن.
reading-not-chosen = هذا غير مختار الآن.
reading-none = لا توجد إجابة هنا بعد.
# Keys in both views.
keys-rows = { $up } و{ $down } للانتقال في هذه الصفحة سطرًا بعد سطر.
# Keys while pages are read out.
keys-read-answer = المفتاح { $read-answer } يقرأ لك إجابتك.
keys-read-speed = المفتاح { $slower } لقراءة أبطأ. والمفتاح { $faster } لقراءة أسرع.
keys-read-volume = المفتاح { $quieter } لقراءة بصوت أخفض. والمفتاح { $louder } لقراءة بصوت أعلى.

## What stands at a question already

current-own = إجابتك الآن:
# $role is one of the messages by-... below.
current-typed = إجابتك الآن، ومن كتبها هو { $role }:
current-interpreted = إجابتك الآن، ومن ترجمها إلى هذه اللغة هو { $role }:
current-typists = هذا رأي { $role }، وليس رأيك:
current-none-chosen = لم تختر أيا من هذه.
current-hidden = لديك إجابة هنا. هي خاصة، لذلك لا تظهر.
current-covered = لديك إجابة هنا. لا تظهر إلا إذا طلبت ذلك.
current-private = هذا يبقى خاصا.
option-no-longer = هذه الإجابة لم تعد موجودة بين الإجابات.
left-skipped = تجاوزت هذا.
left-dont-know-yet = قلت: لا أعرف بعد.
left-rather-not-say = قلت: لا أريد أن أقول.
left-does-not-apply = قلت: هذا لا ينطبق على وضعي.
left-talk-about-it = قلت: أريد أن أتحدث عن ذلك.

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = الرقم { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = الرقم { NUMBER($place) }: لا يظهر هنا.
entry-not-shown = لا يظهر هنا
row-private = يبقى خاصا.
row-covered = لا يظهر هنا. يمكنك اختيار هذا لتراه.
row-stays-out = يبقى خاصا. ليس في ملفك.
row-covered-goes = لا يظهر هنا. سيكون في ملفك.
row-nothing = لا إجابة بعد.

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = في المرة الماضية قلت:
last-time-offer = قلت شيئا هنا في المرة الماضية. لتراه، اكتب /{ $word }.
still-true-offer = إذا كان ما زال صحيحا، فاكتب /{ $word }.
# An example that the person picked. $words is the example.
picked-line = من الأمثلة: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }؛ { $next }
notice-chose = اخترت: { $options }.
notice-chose-none = لم تختر أيا من هذه.
# $examples are the sentences that were picked, one after another.
notice-picked = اخترت هذا: «{ $examples }».
notice-still-true = ما قلته في المرة الماضية هو إجابتك الآن.
notice-wrote = تمت كتابة كلماتك.
notice-added = { PLURAL($count) ->
    [zero] لم تتم إضافة شيء.
    [one] تمت إضافة شيء واحد.
    [two] تمت إضافة شيئين.
    [few] تمت إضافة { NUMBER($count) } أشياء.
    [many] تمت إضافة { NUMBER($count) } شيئا.
   *[other] تمت إضافة { NUMBER($count) } شيء.
}
notice-took-out = تمت إزالته من قائمتك.
notice-moved = هو الآن رقم { NUMBER($place) } في قائمتك.
notice-skipped = تجاوزت هذا. يمكنك العودة إليه.
notice-dont-know-yet = إجابتك هي: لا أعرف بعد.
notice-rather-not-say = إجابتك هي: لا أريد أن أقول.
notice-does-not-apply = إجابتك هي: هذا لا ينطبق على وضعي.
notice-talk-about-it = إجابتك هي: أريد أن أتحدث عن ذلك.
notice-left-as-it-was = تبقى إجابتك كما كانت.
notice-withdrew = تم سحب إجابتك. لا إجابة هنا الآن.
notice-private = من الآن، يبقى هذا خاصا. لن يكون في ملفك. والأسئلة التي جاءت من هذه الإجابة تبقى خارج الملف أيضا.
notice-shared = يمكن أن يكون هذا في ملفك الآن.
notice-typist-me = من الآن، أنت من يكتب.
notice-typist-advocate = من الآن، يكتب المناصر الذي معك.
notice-typist-interpreter = من الآن، يكتب المترجم الذي معك.
notice-typist-family-or-friend = من الآن، يكتب أحد من عائلتك أو أصدقائك.
notice-typist-worker = من الآن، يكتب شخص يأخذ أجرا ليدعمك.
notice-typist-attorney-or-guardian = من الآن، يكتب وكيلك أو الوصي القانوني.
notice-typist-someone-else = من الآن، يكتب شخص آخر.
notice-whose-own = من الآن، هذه كلماتك أنت.
notice-whose-interpreted = من الآن، هذه كلماتك مترجمة إلى هذه اللغة.
notice-whose-typists = من الآن، هذا رأي من يكتب. وسيذكر ملفك ذلك.
notice-unfinished = كتبت هذا من قبل دون إكماله. هو ليس إجابتك بعد.

## Lists: things that can be done with what is in them

topic-list = هذا ما قلته حتى الآن. ماذا تريد أن تفعل الآن؟
offer-add = إضافة شيء آخر
offer-go-on = هذا يكفي، متابعة
deed-change = تغيير واحد منها
deed-change-this = تغيير هذا
deed-say-more = قول المزيد عن واحد منها
    .hint = هناك أسئلة قليلة أخرى عنه. يمكنك ترك أي منها بلا إجابة.
deed-say-more-this = قول المزيد عن هذا
    .hint = هناك أسئلة قليلة أخرى عنه. يمكنك ترك أي منها بلا إجابة.
deed-move = وضع واحد منها في مكان آخر
deed-move-this = وضع هذا في مكان آخر
deed-take-out = إزالة واحد منها
deed-take-out-this = إزالة هذا
deed-keep-private = إبقاء واحد منها خاصا
deed-keep-private-this = إبقاء هذا خاصا
deed-share = وضع شيء خاص في ملفي
deed-share-this = وضع هذا في ملفي

topic-which-change = أي منها تريد تغييره؟
    .short = أي منها
    .why = يمكنك تغيير أي شيء في قائمتك.
topic-which-say-more = عن أي منها تريد قول المزيد؟
    .short = أي منها
    .why = يمكنك قول المزيد عن أي شيء في قائمتك. ويمكنك أيضا تركه كما هو.
topic-which-move = أي منها تريد وضعه في مكان آخر؟
    .short = أي منها
    .why = أول شيء في قائمتك يأتي أولا في ملفك.
topic-which-take-out = أي منها تريد إزالته؟
    .short = أي منها
    .why = يسألك البرنامج مرة أخرى قبل الإزالة.
topic-which-keep-private = أي منها تريد أن يبقى خاصا؟
    .short = أي منها
    .why = ما تبقيه خاصا لن يكون في ملفك.
topic-which-share = أي منها تريد أن يكون في ملفك؟
    .short = أي منها
    .why = عندها يمكن لكل من لديه ملفك أن يقرأه.

topic-where = أين تريد وضعه؟
    .short = المكان الجديد
    .why = أول شيء في قائمتك يأتي أولا في ملفك.
offer-first = في المكان الأول
offer-after = بعد { NUMBER($place) }، { $name }
offer-after-not-shown = بعد { NUMBER($place) }، لا يظهر هنا

topic-take-out = هل تريد إزالة هذا من قائمتك؟
    .short = إزالته
    .hint = تتم أيضا إزالة كل ما قلته عنه. ولا يمكنك استرجاعه.
    .why = يسألك البرنامج حتى لا تتم إزالة شيء عن طريق الخطأ.
offer-yes-take-out = نعم، إزالته من قائمتي
offer-no-leave-it = لا، يبقى كما هو
# Among things of which one was to be picked.
offer-leave-it = يبقى كما هو

## Examples to pick in place of writing

pick-examples =
    يمكنك اختيار أكثر من مثال.
    يظهر في ملفك أنك اخترت هذه.
offer-own-words = إضافة كلمات مني أنا

## The list of parts

topic-parts = إلى أي جزء تريد الذهاب؟
    .short = الجزء
    .hint =
        يمكنك عمل الأجزاء بأي ترتيب. يمكنك ترك أي جزء.
        يمكنك التوقف الآن. إذا كانت إجاباتك محفوظة، فيمكنك العودة في يوم آخر.
    .why = الأسئلة مقسمة إلى أجزاء، حتى يمكنك عمل القليل في كل مرة.
# $part is the name of a part.
part-not-begun = { $part }: لم يبدأ
part-begun = { $part }: بدأ
part-done = { $part }: انتهى
part-untold = { $part }
offer-review = رؤية إجاباتي، أو الإنهاء

## Who types, and whose words

topic-typist = من يكتب الآن؟
    .short = من يكتب
    .hint = سيذكر ملفك من كتب كل إجابة.
    .why = بذلك يرى الموظف المختص أي الكلمات هي كلماتك.
role-me = أنا، والإجابات عني
role-advocate = المناصر الذي معي
role-interpreter = المترجم الذي معي
role-family-or-friend = أحد من عائلتي أو أصدقائي
role-worker = شخص يأخذ أجرا ليدعمني
role-attorney-or-guardian = وكيلي أو الوصي القانوني
    .hint = لدى هذا الشخص صلاحية قانونية ليتصرف باسمك في بعض الأمور.
role-someone-else = شخص آخر

# As one speaks of them inside a sentence.
by-me = أنت
by-advocate = المناصر الذي معك
by-interpreter = المترجم الذي معك
by-family-or-friend = أحد من عائلتك أو أصدقائك
by-worker = شخص يأخذ أجرا ليدعمك
by-attorney-or-guardian = وكيلك أو الوصي القانوني
by-someone-else = شخص آخر

topic-whose = لمن الكلمات المكتوبة من الآن؟
    .short = لمن الكلمات
    .hint = يكتب الآن: { $role }.
    .why = كلماتك أنت وآراء الآخرين تبقى منفصلة في ملفك.
words-own = كلماتي أنا
    .hint = تتم كتابتها كما أقولها.
words-interpreted = كلماتي مترجمة إلى هذه اللغة
    .hint = من يكتب يترجم ما أقوله إلى هذه اللغة.
words-typists = رأي من يكتب
    .hint = يظهر هذا في ملفك كرأي شخص آخر، وليس كرأيك.

## Your answers

topic-review = إجاباتك
    .short = إجاباتك
    .hint =
        يمكنك اختيار إجابة لتغييرها.
        الإجابة التي تبقيها خاصة ليست في ملفك.
    .why = هنا يمكنك التحقق مما قلته. يمكنك تغيير كل إجابة، ثم تعود إلى هنا مباشرة.
offer-resume = متابعة الأسئلة
    .hint = تنتقل إلى أول سؤال ليست له إجابة بعد.
offer-finish = الإنهاء
    .hint = بعد هذا يمكنك إنشاء ملفك. يمكنك الإنهاء مع ترك أسئلة بلا إجابة.

## What goes into the file, part by part, before it is made

topic-look = هذا يدخل في ملفك:
    .short = ملفك
    .hint = لم يتم إنشاء ملفك بعد. ما زال يمكنك إبقاء أشياء خاصة.
    .why = ترى ما سيقرؤه الموظف المختص. ما تبقيه خاصا ليس في ملفك.
# The same where all that stands there is kept private.
topic-look-none = لا شيء من هذا الجزء يدخل في ملفك:
    .short = ملفك
    .hint = لم يتم إنشاء ملفك بعد. ما زال يمكنك إبقاء أشياء خاصة.
    .why = ترى ما سيقرؤه الموظف المختص. ما تبقيه خاصا ليس في ملفك.
offer-show-this = أظهر هذا وتابع
offer-show-none = لا تظهر شيئا من هذا وتابع
offer-hold-some = إبقاء شيء خاصا
offer-hold-or-show = إبقاء شيء خاصا أو وضعه في ملفي
# $what is the answer in short, and what names it.
offer-hold = إبقاء هذا خاصا: { $what }
offer-show-again = وضع هذا في ملفي: { $what }
offer-show-all = أظهر كل الباقي
    .hint = ثم تنشئ ملفك، ولا تنظر إلى الأجزاء الأخرى.
topic-hold = ماذا تريد أن تبقيه خاصا، أو تضعه في ملفك؟
    .short = خاص أم لا
    .why = ما تبقيه خاصا ليس في ملفك. يمكنك تغيير ذلك مرة أخرى.

## How far the words of a language can be trusted

language-draft = هذه الكلمات مسودة. لم يقرأها إلا من كتبوها.
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = الصوت لا يقرأ هذه اللغة. يمكنك أن ترى كلماتها فقط.
language-native-speaker = هذه الكلمات تحقق منها شخص نشأ مع هذه اللغة.
language-support-users = هذه الكلمات تحقق منها أشخاص يحصلون على الدعم.
language-misread = الصوت لا يقرأ هذه اللغة. الأصوات التي جربناها تقرؤها قراءة غير سليمة. يمكنك أن ترى كلماتها فقط.
