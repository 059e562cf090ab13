# Talking together about a file: what the program says itself, and the words of the record that
# it makes. In the record, the one who speaks is the person who made the file.

## Before the talk: as before the questions, with leaving fast.

dialog-talk = قبل أن تبدآ
    .short = قبل أن تبدآ
    .hint =
        تتحدثان معا عن ملف. يمكن لأحدكما أن يكتب عن الاثنين.
        يمكنك ترك أي سؤال بلا إجابة. يمكنك التوقف متى أردت.
        لمعرفة ما يمكنك فعله في أي خطوة، اكتب العلامة / (slash) ثم اضغط Enter.
        في النهاية يمكنكما إنشاء سجل. تختاران معا من يحصل عليه.
        قد يجب على العاملين الذين يقرؤونه أن يتصرفوا إذا رأوا أن أحدا قد يتعرض لأذى. وعادة يتحدثون معك أولا.
        هذا البرنامج لا يقرر شيئا ولا يرسل شيئا. هو ليس طريقة للإبلاغ عن أذى.
        إذا كنت في خطر الآن، فاتصل بالرقم 999.
        إذا دخل أحد، فيمكنك الخروج من البرنامج بسرعة. اضغط المفتاح F12، أو اكتب /خروج سريع.
        الخروج السريع يمسح الشاشة أولا. بعد ذلك تبقى إجاباتك محفوظة أو تختفي. أنت تختار ذلك في الصفحة التالية.
        لا يمكنه أن يمسح ما رآه أو سمعه أحد. بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.
    .why = يأتي هذا أولا، لتعرفا ما يحدث لما تكتبانه.

## During the talk

# Above what the person said. $date: the day of the file.
said-before = قلت هذا في ملفك بتاريخ { $date }:
dialog-respond = هل تريد إنشاء السجل الآن؟
    .short = إنشاء السجل
    .hint =
        ما كتبتماه يدخل في السجل، مع ما قلته أنت أولا. وما هو خاص يبقى خارجه.
        كل من لديه السجل يمكنه أن يقرأه. تختاران معا من يحصل عليه.
        السجل ليس تقييما (assessment)، ولا يقرر شيئا.
    .why = لا يتم إرسال شيء. يتم إنشاء السجل على هذا الحاسوب. ويمكن لكل منكما أن يأخذ نسخة.
dialog-respond_make = إنشاء السجل
dialog-respond_lock = إنشاء السجل وقفله
    .hint = تختاران معا من يمكنه فتحه.
dialog-respond_back = النظر في الإجابات مرة أخرى
dialog-respond_without = الخروج بلا سجل
respond-next =
    .lines =
        يمكن لكل منكما أن يحتفظ بنسخة من السجل.
        هو ليس خطة دعم. يمكن إعداد خطة منه.
        إذا كان فيه شيء ليس كما ينبغي، يمكنكما إنشاء سجل جديد. ويبقى القديم كما هو.
        يمكنك الاختيار من جديد إذا تغير شيء مهم.
        يمكنك استعمال هذه الأرقام إذا احتجت إلى مساعدة أو أردت أن تتحدث.

## What can go wrong

respond-no-questions = لا توجد هنا أسئلة للحديث عن ملف. ابدأ البرنامج من دون --content، أو أضف مثل هذه الأسئلة.
failure-answers-of-talk = هذه الإجابات المحفوظة من حديث عن ملف. بقيت كما هي. لتتابعها، استعمل: ownwords respond

## The record

# Says nothing about the person: it stands in the title of a window.
response-title = ما تحدثنا عنه
response-subtitle = ما تحدثنا عنه: سجل بجانب كلماتي أنا
response-statement =
    هذا سجل لحديث عما قلته أنا.
    ما قلته أولا مكتوب هنا كما هو، بلا تغيير.
    هو ليس تقييما (assessment)، وليس خطة دعم. وهو لا يقرر شيئا.
    لا شيء هنا هو اختيار لأي خيار من الخيارات الأربعة.
    قد تكون بعض الأشياء غير موجودة هنا. هذا الملف لا يذكر السبب.
# $date: the day of the first file; $code: its code.
response-about-file = ما قلته أنا هو بتاريخ { $date }. ورمزه { $code }.
response-said = ما قلته أولا
response-not-said = أشياء أخرى قلتها أولا
response-not-said-note = لا شيء مكتوب هنا عن هذه الأشياء. هذا الملف لا يذكر السبب.

# Below one answer: who typed it, and when. $role: see Role in the program.
response-note-own =
    { $role ->
        [me] كتبت هذا بنفسي في { $date }.
        [advocate] كتب هذا مناصر في { $date }.
        [interpreter] كتب هذا مترجم في { $date }.
        [family-or-friend] كتب هذا أحد من عائلتي أو أصدقائي في { $date }.
        [worker] كتب هذا الموظف المختص في { $date }.
        [attorney-or-guardian] كتب هذا وكيلي أو الوصي القانوني في { $date }.
       *[someone-else] كتب هذا شخص آخر في { $date }.
    }
response-note-interpreted =
    { $role ->
        [me] ترجمت هذا إلى لغة أخرى وكتبته بنفسي في { $date }.
        [advocate] ترجم هذا مناصر إلى لغة أخرى وكتبه في { $date }.
        [interpreter] ترجم هذا مترجم إلى لغة أخرى وكتبه في { $date }.
        [family-or-friend] ترجم هذا أحد من عائلتي أو أصدقائي إلى لغة أخرى وكتبه في { $date }.
        [worker] ترجم هذا الموظف المختص إلى لغة أخرى وكتبه في { $date }.
        [attorney-or-guardian] ترجم هذا وكيلي أو الوصي القانوني إلى لغة أخرى وكتبه في { $date }.
       *[someone-else] ترجم هذا شخص آخر إلى لغة أخرى وكتبه في { $date }.
    }
response-note-typists =
    { $role ->
        [advocate] رأي مناصر، كتبه في { $date }. ليست كلماتي.
        [interpreter] رأي مترجم، كتبه في { $date }. ليست كلماتي.
        [family-or-friend] رأي أحد من عائلتي أو أصدقائي، كتبه في { $date }. ليست كلماتي.
        [worker] رأي الموظف المختص، كتبه في { $date }. ليست كلماتي.
        [attorney-or-guardian] رأي وكيلي أو الوصي القانوني، كتبه في { $date }. ليست كلماتي.
       *[someone-else] رأي شخص آخر، كتبه في { $date }. ليست كلماتي.
    }

# In the list of all who typed.
response-hand-own =
    { $role ->
        [me] كتبت بنفسي في هذا السجل.
        [advocate] كتب مناصر في هذا السجل.
        [interpreter] كتب مترجم في هذا السجل.
        [family-or-friend] كتب أحد من عائلتي أو أصدقائي في هذا السجل.
        [worker] كتب الموظف المختص في هذا السجل.
        [attorney-or-guardian] كتب وكيلي أو الوصي القانوني في هذا السجل.
       *[someone-else] كتب شخص آخر في هذا السجل.
    }
response-hand-interpreted =
    { $role ->
        [me] ترجمت كلمات إلى لغة أخرى وكتبتها بنفسي.
        [advocate] ترجم مناصر كلمات إلى لغة أخرى وكتبها.
        [interpreter] ترجم مترجم كلمات إلى لغة أخرى وكتبها.
        [family-or-friend] ترجم أحد من عائلتي أو أصدقائي كلمات إلى لغة أخرى وكتبها.
        [worker] ترجم الموظف المختص كلمات إلى لغة أخرى وكتبها.
        [attorney-or-guardian] ترجم وكيلي أو الوصي القانوني كلمات إلى لغة أخرى وكتبها.
       *[someone-else] ترجم شخص آخر كلمات إلى لغة أخرى وكتبها.
    }
response-hand-typists =
    { $role ->
        [advocate] هناك رأي أضافه مناصر. مكتوب معه أنه ليس رأيي.
        [interpreter] هناك رأي أضافه مترجم. مكتوب معه أنه ليس رأيي.
        [family-or-friend] هناك رأي أضافه أحد من عائلتي أو أصدقائي. مكتوب معه أنه ليس رأيي.
        [worker] هناك رأي أضافه الموظف المختص. مكتوب معه أنه ليس رأيي.
        [attorney-or-guardian] هناك رأي أضافه وكيلي أو الوصي القانوني. مكتوب معه أنه ليس رأيي.
       *[someone-else] هناك رأي أضافه شخص آخر. مكتوب معه أنه ليس رأيي.
    }

# For systems that use FHIR: what this is, for whoever gets it.
response-description =
    هذه أسئلة تحدث عنها شخص وآخرون معا، بكلمات كل لغة.
    هي تبين كيف تقرأ الإجابات. لم تكتب لتطرح وحدها في برنامج آخر.
    هذه الكلمات مسودة.
    الإجابات سجل لحديث. هي ليست تقييما (assessment)، وليست خطة دعم، وليست قرارا.
    السؤال بلا إجابة لا يقول شيئا: ربما لم يطرح.
# What the person had said before, word for word.
fhir-said = ما قاله الشخص أولا
