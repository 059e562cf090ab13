# While people talk about a file, the program says these in place of the messages without “in-talk-”:
# there "your file" is the one that they talk about, and what they make is the record. What a
# message does not have here, it says as everywhere.

## Before the talk

in-talk-dialog-keep_forget =
    .hint =
        لا يتم حفظ شيء على هذا الكمبيوتر، إلا إذا أنشأتما السجل.
        إذا توقف هذا البرنامج، تضيع إجاباتك.

## What can be done at an answer

in-talk-act-share =
    .word = في السجل
    .label = وضع هذه الإجابة في السجل
in-talk-row-stays-out = يبقى خاصا. ليس في السجل.
in-talk-row-covered-goes = لا يظهر هنا. سيكون في السجل.
in-talk-notice-private = من الآن، يبقى هذا خاصا. لن يكون في السجل. والأسئلة التي جاءت من هذه الإجابة تبقى خارج السجل أيضا.
in-talk-notice-shared = يمكن أن يكون هذا في السجل الآن.
in-talk-deed-share = وضع شيء خاص في السجل
in-talk-deed-share-this = وضع هذا في السجل
in-talk-topic-which-keep-private =
    .why = ما تبقيه خاصا لن يكون في السجل.
in-talk-topic-which-share = أي منها تريد أن يكون في السجل؟
    .why = عندها يمكن لكل من لديه السجل أن يقرأه.
in-talk-pick-examples =
    يمكنك اختيار أكثر من مثال.
    يظهر في السجل أنك اخترت هذه.

## Who types

in-talk-topic-typist =
    .hint = سيذكر السجل من كتب كل إجابة.
    .why = بذلك يرى كل شخص أي الكلمات هي كلماتك.
in-talk-role-worker = الموظف المختص الذي معي
in-talk-by-worker = الموظف المختص الذي معك
in-talk-notice-typist-worker = من الآن، يكتب الموظف المختص الذي معك.
in-talk-notice-whose-typists = من الآن، هذا رأي من يكتب. وسيذكر السجل ذلك.
in-talk-topic-whose =
    .why = كلماتك أنت وآراء الآخرين تبقى منفصلة في السجل.
in-talk-words-typists =
    .hint = يظهر هذا في السجل كرأي شخص آخر، وليس كرأيك.

## The answers, and what goes into the record

in-talk-topic-review = إجاباتكما
    .hint =
        يمكنك اختيار إجابة لتغييرها.
        الإجابة التي تبقيها خاصة ليست في السجل.
in-talk-offer-finish =
    .hint = بعد هذا يمكنكما إنشاء السجل. يمكنك الإنهاء مع ترك أسئلة بلا إجابة.
in-talk-topic-look = هذا يدخل في السجل:
    .short = السجل
    .hint = لم يتم إنشاء السجل بعد. ما زال يمكنك إبقاء أشياء خاصة.
    .why = ترى ما تمكن قراءته في السجل. ما تبقيه خاصا ليس فيه.
in-talk-topic-look-none = لا شيء من هذا الجزء يدخل في السجل:
    .short = السجل
    .hint = لم يتم إنشاء السجل بعد. ما زال يمكنك إبقاء أشياء خاصة.
    .why = ترى ما تمكن قراءته في السجل. ما تبقيه خاصا ليس فيه.
in-talk-offer-show-again = وضع هذا في السجل: { $what }
in-talk-offer-show-all =
    .hint = ثم تنشئ السجل، ولا تنظر إلى الأجزاء الأخرى.
in-talk-topic-hold = ماذا تريد أن تبقيه خاصا، أو تضعه في السجل؟
    .why = ما تبقيه خاصا ليس في السجل. يمكنك تغيير ذلك مرة أخرى.

## The record as a file

in-talk-dialog-lock = من يمكنه فتح السجل؟
    .hint =
        السجل المقفل لا يقرؤه إلا من تختاره هنا. عندها لا يمكنك أنت أن تفتحه، إلا إذا اخترت عبارة.
        لفتحه يلزم برنامج لملفات age.
    .why = عندها يمكن إرسال السجل أو وضعه على ذاكرة محمولة (memory stick)، ولا يقرؤه أحد غيره.
in-talk-dialog-lock_phrase =
    .hint = تختار العبارة في الخطوة التالية. لا تقلها إلا لمن يجوز له أن يقرأ السجل.
in-talk-dialog-seal = اختر عبارة سرية للسجل.
    .hint =
        أربع كلمات أو أكثر هي عبارة جيدة. ما تكتبه لا يظهر.
        لفتح السجل يحتاج كل شخص إلى العبارة وإلى برنامج لملفات age.
    .why = العبارة تقفل السجل. قلها فقط لمن يحق له أن يقرأ السجل. لا ترسلها مع السجل.
in-talk-dialog-numbers = هل تريد أرقام المساعدة في السجل؟
    .hint =
        هذه أرقام أشخاص يمكنهم أن يساعدوك أو يستمعوا إليك.
        كل من يرى السجل يراها أيضا.
in-talk-dialog-where = أين تريد وضع السجل؟
    .hint = في اسم السجل تاريخ ورمز. ليس فيه اسمك.
    .why = تحتاج أن تجد السجل مرة أخرى لتعطيه لأحد.
in-talk-dialog-folder =
    .why = يوضع السجل في هذا المجلد. ولا يحل محل ملف آخر.
in-talk-failure-other-folder = لم يتم إنشاء السجل. إجاباتك ما زالت هنا. اختر مجلدا آخر.
in-talk-dialog-end = تم إنشاء السجل.
    .hint = لا يتم إرساله إلى أحد. تختاران معا من يحصل عليه.
    .why = هذه الصفحة تقول أين السجل، وماذا يمكنك أن تفعل بعد ذلك.
in-talk-dialog-end_delete =
    .hint = يبقى السجل.
in-talk-end-folder = السجل في هذا المجلد: { $folder }
in-talk-end-not-safe = لم يمكن حفظ إجاباتك الأخيرة على هذا الكمبيوتر. هي في السجل، ما عدا الإجابات الخاصة.
in-talk-end-not-kept = إجاباتك ليست محفوظة على هذا الكمبيوتر. عندما تخرج، لا يبقى إلا السجل.
in-talk-sealed-for = السجل مقفل. يمكن أن يفتحه: { $name }.
in-talk-sealed-phrase = السجل مقفل. لا يمكن أن يفتحه إلا من يعرف العبارة السرية. إذا ضاعت العبارة، فلا يمكن لأحد أن يفتحه.
in-talk-dialog-stop-unkept_make = إنشاء السجل أولا
in-talk-dialog-stop-behind_make = إنشاء السجل أولا
