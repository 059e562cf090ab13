# The words of the pack "self-directed-support".
#
# A question: its value is what is asked; .short is its label (22 cells at most); .hint
# explains, one sentence or two to a line; .why says what it is for.
# An option: its value is the label (36 cells at most); .hint explains.
# An example of an answer in a person's own words: its value is a whole statement in the
# person's own voice (36 cells at most). In the file it stands as what the person picked.
# .next of a step tells what usually comes next; it is said at the end.
# $picked is the label of the option that a question is asked about.
#
# The same words for the same things: "your worker" is the one who plans support with the
# person and reads the file; "your file" is what the person hands over;
# "support" is what social care gives; "staff" is everyone who works for a service;
# "leaning" is what a person thinks about the options today; "carer" is whoever looks after
# someone without being paid.
# "The Act" is the Social Care (Self-directed Support) (Scotland) Act 2013.

## Parts

part-start = البداية
part-again = إعادة النظر
part-about-me = عني
part-matters = ما يهمني
part-people = الناس في حياتي
part-life = حياتي الآن
part-change = ما ينبغي أن يتغير
part-help = المساعدة والدعم
part-risks = أشياء أريد أن أفعلها
part-feeling-safe = الشعور بالأمان
part-ahead = التخطيط للمستقبل
part-options = الخيارات الأربعة
part-others = رأي الآخرين
part-talk = ما أريد أن أسأل عنه
part-check = كلماتي أنا
part-equality = المساواة

## Getting started

# gov.scot/publications/self-directed-support-draft-guidance-care-support-easy-read-summary/pages/3
steps = للحصول على الدعم سبع خطوات.
    .lines =
        الخطوة 1: لديك حاجة إلى الدعم.
        الخطوة 2: تتواصل مع المجلس المحلي (council).
        الخطوة 3: ينظر المجلس المحلي في ما تحتاجه، ويقرر بشأن الدعم.
        الخطوة 4: تخطط لدعمك.
        الخطوة 5: يتم الاتفاق على الخطة.
        الخطوة 6: يبدأ دعمك.
        الخطوة 7: تنظر مع المجلس المحلي في دعمك مرة أخرى. اسم هذا مراجعة (review).

path = ماذا تريد أن تفعل اليوم؟
    .short = ما أفعله اليوم
    .hint =
        { steps }
        { steps.lines }
        يساعدك هذا البرنامج على الاستعداد للخطوات 3 و4 و7.
        هو لا يقرر شيئا. المجلس المحلي هو الذي يقرر بشأن الدعم.
        يمكنك تغيير إجابتك هنا لاحقا.
    .why =
        يمكنك أن تقول ما يسمح به وقتك.
        في الطريق القصير الأسئلة الرئيسية. وفي الطريق الأطول أسئلة أكثر عن كل موضوع.
path_short = الطريق القصير
    .hint = يحتاج إلى حوالي 20 دقيقة.
path_long = الطريق الأطول، جزءا بعد جزء
    .hint = جزء واحد في كل مرة. إذا حفظت إجاباتك، يمكن أن يمتد هذا على أيام.
path_again = إعادة النظر في ما قلته من قبل
    .hint = يساعدك ملفك أو إجاباتك المحفوظة من المرة الماضية.
path_carer = دعم لي، لأنني أعتني بشخص
    .hint = مقدم الرعاية (carer) يعتني بشخص ولا يأخذ أجرا على ذلك. هذا عن دعم لك أنت.
path_child = دعم لطفل أو شخص صغير السن
    .hint = هذا عن دعم لشخص ليس بالغا بعد.

# The offer of a plan: Carers (Scotland) Act 2016, part 2
# (legislation.gov.uk/asp/2016/9/part/2/enacted). Options for adult carers: section 7 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). The name of the 2016 Act stands
# without its year: a number in a sentence could be heard as one to call.
carer-on = هل تريد متابعة هذه الأسئلة؟
    .short = متابعة كمقدم رعاية
    .hint =
        لك أنت أيضا حقوق كمقدم رعاية.
        هذه الحقوق في قانون مقدمي الرعاية، واسمه Carers (Scotland) Act.
        يجب على المجلس المحلي أن يعرض خطة على كل مقدم رعاية بالغ يعرف عنه المجلس المحلي. اسمها خطة دعم مقدم الرعاية البالغ (adult carer support plan).
        الخيارات لدعمك أنت هي في المادة 7 من قانون الدعم الموجه ذاتيا (Self-directed Support Act).
        يمكنك سؤال المجلس المحلي عن الأمرين.
        يمكنك أيضا الاتصال بخدمة Care Information Scotland: 0800 011 3200.
        الأسئلة هنا هي للبالغين الذين يحتاجون إلى الدعم.
        يمكنك الإجابة عنها مع ذلك. هي عنك أنت، وليست عن الشخص الذي تعتني به.
        لا يلزم أن تتابع. يمكنك أن تتوقف متى شئت.
    .why = عندها يمكنك اختيار ما يناسبك: الطريق القصير، أو الطريق الأطول، أو سؤال المجلس المحلي.
carer-on_short = متابعة، الطريق القصير
    .hint = يحتاج إلى حوالي 20 دقيقة.
carer-on_long = متابعة، الطريق الأطول
    .hint = يمكنك عمل جزء واحد في كل مرة، وعلى مدى أيام إذا حفظت إجاباتك.

# Options for children and families: section 8 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). Young carers: Carers (Scotland) Act
# 2016, part 2 (legislation.gov.uk/asp/2016/9/part/2/enacted).
child-on = هل تريد متابعة هذه الأسئلة؟
    .short = متابعة من أجل طفل
    .hint =
        للأطفال وصغار السن مادة خاصة بهم في القانون.
        هي المادة 8 من قانون الدعم الموجه ذاتيا (Self-directed Support Act). وهي أيضا عن عائلاتهم.
        في المجلس المحلي، فريق الأطفال والعائلات (children and families team) هو من يمكنك سؤاله عن ذلك.
        مقدم الرعاية الصغير السن (young carer) هو طفل أو شخص صغير السن يعتني بشخص.
        هناك خطة لمقدمي الرعاية الصغار. اسمها بيان مقدم الرعاية الصغير السن (young carer statement).
        الأسئلة هنا مكتوبة للبالغين. يمكنك استعمالها مع ذلك.
        في كل سؤال، كلمة «أنت» تعني الطفل أو الشخص الصغير السن.
        لا يلزم أن تتابع. يمكنك أن تتوقف متى شئت.
    .why = عندها يمكنك اختيار ما يناسبك: الطريق القصير، أو الطريق الأطول، أو سؤال المجلس المحلي.
child-on_short = متابعة، الطريق القصير
    .hint = يحتاج إلى حوالي 20 دقيقة.
child-on_long = متابعة، الطريق الأطول
    .hint = يمكنك عمل جزء واحد في كل مرة، وعلى مدى أيام إذا حفظت إجاباتك.

who-is-here = من معك أثناء الإجابة؟
    .short = من هنا الآن
    .hint =
        يمكنك اختيار أكثر من إجابة.
        لا بأس أن تكون بمفردك. ولا بأس أن يساعدك أحد.
    .why =
        بعض الأشياء يصعب قولها عندما يكون الآخرون قريبين.
        لذلك يذكر ملفك من كان معك.
who-is-here_alone = أنا بمفردي
# Independent advocates: careinfoscotland.scot/topics/your-rights/advocacy/
who-is-here_advocate = مناصر (advocate)
    .hint = المناصر المستقل (independent advocate) يساعدك على قول ما تريد. هو لا يعمل لدى المجلس المحلي.
who-is-here_interpreter = مترجم
    .hint = المترجم ينقل الكلام إلى لغة أخرى.
who-is-here_family-or-friend = أحد من العائلة أو الأصدقاء
who-is-here_worker = شخص يأخذ أجرا ليدعمني
    .hint = مثلا: عامل دعم، أو ممرض، أو أخصائي اجتماعي (social worker).
who-is-here_attorney-or-guardian = وكيل (attorney) أو وصي (guardian)
    .hint = لدى هذا الشخص صلاحية قانونية ليتصرف باسمك في بعض الأمور.
who-is-here_someone-else = شخص آخر

who-types = من يكتب الآن؟
    .short = من يكتب
    .hint =
        يمكنك تغيير هذا لاحقا، عند أي إجابة.
        الإجابات هي عنك أنت، أيا كان من يكتبها.
    .why =
        يذكر ملفك من كتب كل إجابة.
        بذلك يتضح ما هي كلماتك، وما هي كلمات من يساعدك.
who-types_me = أنا، والإجابات عني
who-types_advocate = المناصر الذي معي
who-types_interpreter = المترجم الذي معي
who-types_family-or-friend = أحد من عائلتي أو أصدقائي
who-types_worker = شخص يأخذ أجرا ليدعمني
who-types_attorney-or-guardian = وكيلي أو الوصي القانوني
who-types_someone-else = شخص آخر

# That the council must offer the options only after it has decided that there are needs that
# call for support: section 5 of the Act (legislation.gov.uk/asp/2013/1/section/5/data.html).
where-now = أين أنت الآن في الخطوات السبع؟
    .short = أين أنا الآن
    .hint = في النهاية، يخبرك هذا البرنامج بما يأتي بعد ذلك عادة.
    .why = بذلك يرى الموظف المختص (worker) في أي خطوة أنت. وأنت ترى ما قد يأتي بعد ذلك.
where-now_need = أظن أنني أحتاج إلى الدعم
    .hint = لم تسأل المجلس المحلي بعد.
    .next = الخطوة التالية هي التواصل مع المجلس المحلي لطلب الدعم. يمكنك إظهار ملفك لهم.
where-now_contact = تواصلت مع المجلس المحلي
    .hint = طلبت الدعم. أنت في انتظار الرد.
    .next = بعد ذلك ينظر المجلس المحلي عادة في ما تحتاجه. يمكنك إعطاء ملفك للموظف المختص قبل أن تلتقيا.
where-now_assessment = المجلس المحلي ينظر في ما أحتاجه
    .hint = تتحدث مع الموظف المختص عن حياتك. لم يقرر المجلس المحلي بعد.
    .next = بعد ذلك يقرر المجلس المحلي بشأن الدعم. إذا عرض عليك الدعم، فيجب أن يطلب منك الاختيار من الخيارات الأربعة.
where-now_planning = أنا في مرحلة التخطيط لدعمي
    .hint = عرض عليك المجلس المحلي الدعم. تخطط الآن مع الموظف المختص كيف يتم ذلك.
    .next = بعد ذلك تتم كتابة الخطة والاتفاق عليها. قبل ذلك يمكنك أن تقول ما تريد تغييره فيها.
where-now_plan-agreed = تم الاتفاق على خطتي
    .hint = اتفقت مع المجلس المحلي على ما في الخطة.
    .next = بعد ذلك يتم ترتيب دعمك ويبدأ. يمكنك سؤال الموظف المختص متى يبدأ، وبمن تتصل.
where-now_support = أحصل على الدعم الآن
    .hint = بدأ الدعم الذي تحصل عليه.
    .next = بعد ذلك تنظر مع المجلس المحلي مرة أخرى في سير الدعم. إذا تغير شيء مهم في حياتك، فيجب أن يسمح لك المجلس المحلي بالاختيار من جديد.
where-now_review = نعيد النظر الآن
    .hint = تنظر مع المجلس المحلي في سير دعمك. اسم هذا مراجعة (review).
    .next = بعد ذلك تقول ما يسير جيدا وما ينبغي أن يتغير. ينبغي للمجلس المحلي أن يعرض عليك الخيارات الأربعة كلها من جديد، حتى إذا لم يتغير شيء.
where-now_not-sure = لا أعرف بالتأكيد
    .next = الخطوة التالية هي سؤال المجلس المحلي في أي خطوة أنت. يمكنك إظهار ملفك لهم.

## Looking again

# Choosing again when circumstances change: section 13 of the Act
# (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
changed = ماذا تغير منذ المرة الماضية؟
    .short = ما تغير
    .hint =
        يمكنك التفكير في صحتك، وبيتك، والناس في حياتك، ودعمك، وما تريد.
        إذا لم يتغير شيء، فيمكنك قول ذلك.
    .why =
        بذلك يرى الموظف المختص ما هو جديد.
        إذا تغير شيء مهم في حياتك، فيجب أن يسمح لك المجلس المحلي بالاختيار من جديد.
changed_health = تغيرت صحتي
changed_home = تغير بيتي
changed_people = تغير الأشخاص في حياتي
changed_support = تغير الدعم الذي أحصل عليه
changed_wishes = أريد الآن أشياء أخرى
changed_nothing = لم يتغير شيء

# Practice guidance for workers in Scotland: at each review the four options are offered
# formally again, even if there are no changes.
again-options = الخيارات الأربعة مرة أخرى
    .short = الخيارات مرة أخرى
    .hint =
        في كل مراجعة، ينبغي للمجلس المحلي أن يعرض عليك الخيارات الأربعة كلها من جديد، حتى إذا لم يتغير شيء.
        { compare.hint }
    .why =
        قد تريد الخيار نفسه كما في السابق، أو خيارا آخر.
        يمكنك قول رأيك في الجزء عن الخيارات الأربعة.

offered-again = هل عرض عليك المجلس المحلي الخيارات الأربعة كلها من جديد؟
    .short = عرض الخيارات من جديد
    .hint = هذا عن مراجعتك الآن، وليس عن المرة الأولى.
    .why =
        ينبغي للمجلس المحلي أن يعرض الخيارات الأربعة كلها في كل مراجعة.
        بذلك يرى الموظف المختص إن كان هذا لم يتم بعد.
offered-again_yes = نعم
offered-again_no = لا، أو ليس بعد
offered-again_not-sure = لا أعرف بالتأكيد

## About me

called = بأي اسم تريد أن يناديك الناس؟
    .short = الاسم الذي أريده
    .hint = يمكن أن يكون أي اسم يعجبك. لا يلزم أن يكون اسمك الكامل.
    .why = يمكن للموظف المختص استعمال هذا الاسم في الكلام معك أو الكتابة إليك.
called_first-name = نادوني باسمي الأول
called_title-and-name = نادوني بلقبي (title) واسم عائلتي
called_ask-me = اسألوني عندما نلتقي

reference = ما الرقم أو الاسم في رسالة المجلس المحلي إليك؟
    .short = الرقم في رسالتي
    .hint =
        قد يكون رقما في أول الرسالة، أو اسم الموظف المختص.
        لا تكتب أي رقم يظهر فيه تاريخ ميلادك.
        هذا خاص. لا يدخل في ملفك إلا إذا أضفته.
    .why = بذلك يرى الموظف المختص لمن هذا الملف.
reference_letter = لدي رسالة، ويمكنني إظهارها
reference_no-worker-yet = ليس لدي موظف مختص بعد

# Section 1 of the Act: involvement, and the help that is reasonably needed to express views
# and to make a choice (legalize.dev/uk/law/asp-2013-1).
take-part = ما الذي يساعدك على المشاركة؟
    .short = المساعدة على المشاركة
    .hint =
        هذا عن اللقاءات والأحاديث والرسائل.
        يمكنك اختيار أكثر من إجابة.
    .why =
        يجب على المجلس المحلي أن يقدم لك المساعدة المعقولة التي تحتاجها لقول رأيك.
        ويجب أن يقدم لك أيضا المساعدة المعقولة التي تحتاجها للاختيار.
        إذا عرف الموظف المختص هذا قبل أن تلتقيا، فيمكنه أن يخطط له.
take-part_more-time = وقت أكثر
take-part_plain-words = كلمات سهلة
take-part_interpreter = مترجم
    .hint = المترجم ينقل الكلام إلى لغة أخرى.
take-part_bsl-interpreter = مترجم لغة الإشارة البريطانية (BSL)
# The right to independent advocacy, and that anyone may ask:
# siaa.org.uk/us/independent-advocacy/providing-advocacy/the-right-to-access-independent-advocacy-in-legislation-policy/
take-part_advocate = مناصر (advocate)
    .hint = المناصر المستقل (independent advocate) يساعدك على قول ما تريد. يمكن لأي شخص أن يطلب مناصرا.
take-part_large-print = كتابة بحروف كبيرة
take-part_easy-read = القراءة السهلة (Easy Read)
    .hint = في القراءة السهلة جمل قصيرة وصور.
take-part_audio = تسجيل صوتي للاستماع
take-part_braille = كتابة بريل (braille)
take-part_alone-with-worker = وقت بيني وبين الموظف المختص فقط
    .hint = هذا السؤال للجميع. لا حاجة إلى أن تقول لماذا.
take-part_in-own-words = طريقتي في التواصل، بكلماتي
    .hint = هذا لك إذا كانت لك طريقة أخرى في التواصل، أو إذا كان شيء آخر يساعدك.
take-part_nothing = لا أحتاج إلى مساعدة للمشاركة

communicate = كيف تتواصل مع الناس، وما الذي يساعدك أيضا؟
    .short = كيف أتواصل
    .hint =
        يمكنك ذكر ما يساعدك على الفهم، وما يساعد الآخرين على فهمك.
        يمكنك أيضا ذكر متى يكون تعبك أشد.
    .why = بذلك يمكن للموظف المختص أن يتحدث معك بطريقة تناسبك.
communicate_slowly = تحدثوا معي ببطء
communicate_one-thing = قولوا لي شيئا واحدا في كل مرة
communicate_write-down = اكتبوا لي الأشياء على ورق
communicate_signs-pictures = أستعمل الإشارات والصور
communicate_device = أستعمل جهازا للكلام
communicate_lip-read = أقرأ الشفاه، فأحتاج أن أراكم
communicate_tired-morning = يكون تعبي أكثر في الصباح
communicate_tired-evening = يكون تعبي أكثر في المساء
communicate_pain = الكلام صعب عندما يكون لدي ألم

# For private matters, professional interpreters rather than family, friends or children:
# devonsafeguardingadultspartnership.org.uk/abuse/domestic-abuse/domestic-abuse-advice-for-professinoals/
# and rightdecisions.scot.nhs.uk (domestic abuse in obstetric settings, 588).
interpreter-wish = أي مترجم تريد، وأي مترجم لا تريد؟
    .short = مترجم لي
    .hint =
        يمكنك ذكر اللغة التي تتكلمها، أو نوع لغة الإشارة.
        قد تريد أن يكون المترجم امرأة أو رجلا، أو شخصا لا يعرف عائلتك.
    .why =
        ينبغي أن يكون شخصا يمكنك الكلام معه بحرية.
        في الأمور الخاصة، الأفضل ألا يكون المترجم من العائلة أو الأصدقاء.
interpreter-wish_woman = أريد أن تترجم لي امرأة
interpreter-wish_man = أريد أن يترجم لي رجل
interpreter-wish_stranger = أريد مترجما لا أعرفه
interpreter-wish_same-one = أريد المترجم نفسه كل مرة
interpreter-wish_not-family = لا أريد أن يترجم لي أحد من عائلتي

# Section 1 of the Act, as above. Section 6: where someone finds it hard to decide or to
# communicate, the authority finds people who can help, if the person agrees
# (open.edu/openlearncreate/mod/page/view.php?id=151616).
decide = ما الذي يساعدك على اتخاذ القرار؟
    .short = مساعدة لكي أقرر
    .hint = يمكنك التفكير في مرة كان قرارك فيها جيدا. ما الذي ساعدك وقتها؟
    .why =
        يجب على المجلس المحلي أن يقدم لك المساعدة المعقولة التي تحتاجها للاختيار.
        ويمكن للموظف المختص أن يخطط لهذا قبل وقت القرار.
decide_time = أحتاج إلى وقت للتفكير
decide_examples = أحتاج إلى أمثلة
decide_see-it = أريد أن أرى الشيء أو أجربه أولا
decide_talk-it-over = أريد أن أتحدث مع أحد أولا
decide_on-my-own = أقرر بشكل أفضل وأنا بمفردي
decide_not-rushed = لا أريد أن يستعجلني أحد

contact-good = ما الطرق الجيدة للتواصل معك؟
    .short = طرق التواصل معي
    .hint =
        يمكنك اختيار أكثر من إجابة.
        لا حاجة إلى كتابة رقم أو عنوان هنا.
    .why = بذلك يمكن للموظف المختص أن يتواصل معك بطريقة تناسبك وتكون آمنة لك.
contact-good_phone = مكالمة هاتفية
contact-good_text-message = رسالة نصية
contact-good_e-mail = بريد إلكتروني
contact-good_letter = رسالة بالبريد
contact-good_visit = زيارة
contact-good_through-someone = عن طريق شخص آخر
    .hint = يمكن لشخص تثق به أن يوصل رسالة.
contact-good_message-ok = يمكنكم ترك رسالة
contact-good_times-own-words = الأوقات الجيدة، بكلماتي
contact-good_not-all = بعض الطرق لا تناسبني
    .hint = بعد هذا يمكنك ذكر هذه الطرق. لا حاجة إلى ذكر السبب.

contact-good-words = متى يكون الوقت جيدا، أو من يمكنه أن يوصل رسالة؟
    .short = متى، أو من تسألون
    .hint = لذكر شخص، يكفي اسمه الأول. يمكنك أيضا ذكر من هو بالنسبة إليك.
    .why = بذلك يمكن للموظف المختص أن يتواصل معك في الوقت المناسب، أو عن طريق الشخص المناسب.
contact-good-words_morning = في الصباح
contact-good-words_afternoon = بعد الظهر
contact-good-words_evening = في المساء
contact-good-words_weekday = من الاثنين إلى الجمعة
contact-good-words_family-first = اسألوا عائلتي أولا
contact-good-words_advocate-first = اسألوا المناصر الذي معي أولا

contact-avoid = ما الطرق غير الجيدة للتواصل معك؟
    .short = طرق لا تناسبني
    .hint =
        يمكنك التفكير في من قد يسمع مكالمة، أو يرى رسالة، أو يفتح رسالة بالبريد.
        يمكنك اختيار أكثر من إجابة. لا حاجة إلى ذكر السبب.
    .why = بذلك يعرف الموظف المختص الطرق التي عليه أن يتجنبها.
contact-avoid_phone = مكالمة هاتفية
contact-avoid_text-message = رسالة نصية
contact-avoid_e-mail = بريد إلكتروني
contact-avoid_letter = رسالة بالبريد
contact-avoid_visit = زيارة
contact-avoid_no-message = لا تتركوا رسالة
contact-avoid_avoid-own-words = الأوقات غير الجيدة، بكلماتي
contact-avoid_nothing = لا شيء من هذه

contact-avoid-words = ما الأوقات غير الجيدة للتواصل معك؟
    .short = أوقات غير جيدة
    .hint = يمكنك التفكير في أوقات راحتك أو انشغالك، وفي أوقات يكون فيها أحد معك.
    .why = بذلك يعرف الموظف المختص الأوقات التي عليه أن يتجنبها.
contact-avoid-words_before-ten = ليس قبل الساعة 10 صباحا
contact-avoid-words_evenings = ليس في المساء
contact-avoid-words_weekends = ليس في عطلة نهاية الأسبوع
contact-avoid-words_at-work = ليس عندما أكون في العمل
contact-avoid-words_when-others-here = ليس عندما يكون هنا أشخاص آخرون

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = ما الذي لا يمكن تأجيله؟
    .short = ما لا يمكن تأجيله
    .hint =
        إذا كنت في خطر الآن، أو كان شخص آخر في خطر الآن، فاتصل بالرقم 999.
        إذا أصابك مرض ولا يمكنك الانتظار حتى ترى طبيبك، فاتصل بخدمة NHS 24 على الرقم 111.
        إذا كنت بحاجة إلى الدعم اليوم، فاتصل بفريق العمل الاجتماعي (social work team) في المجلس المحلي.
        لا يتم إرسال شيء من هنا. لا يقرأ الموظف المختص هذا إلا عندما يصله ملفك.
        يمكنك كتابة ما ينبغي للموظف المختص أن يعرفه أولا. إذا كان يمكن تأجيل كل شيء، فيمكنك تجاوز هذا.
        مثلا: «أختي تعتني بي، وستدخل المستشفى في الأسبوع القادم.»
    .why = يجد الموظف المختص هذا قرب بداية ملفك.
cannot-wait_fall = أقع في البيت
cannot-wait_eat = لا أقدر على تجهيز الطعام أو جلبه
cannot-wait_wash = لا أقدر أن أغتسل أو ألبس بمفردي
cannot-wait_home-cold = بيتي بارد
cannot-wait_money = ليس لدي مال للطعام أو التدفئة
cannot-wait_helper-ill = من يساعدني أصابه مرض
cannot-wait_broken-aid = شيء أحتاجه لا يعمل
cannot-wait_nothing = لا شيء عاجل الآن

## What matters to me

matters = ما الذي يهمك؟
    .short = ما يهمني
    .hint =
        يمكنك التفكير في الناس، والأماكن، وما تفعله، ودينك، وحيواناتك، وسير يومك.
        يمكنك ذكر ما شئت من الأشياء.
    .why =
        أنت أعلم بما يهمك.
        ينبغي أن يناسب الدعم حياتك، لذلك يحتاج الموظف المختص أن يعرف ما فيها.
matters-thing = ما هو شيء واحد يهمك؟
    .short = شيء يهمني
    .why = لكل شيء تذكره سطر وحده في ملفك.
matters-thing_family = عائلتي
matters-thing_friends = أصدقائي
matters-thing_home = بيتي
matters-thing_pet = حيواني الأليف
matters-thing_faith = إيماني
matters-thing_food = الطعام الذي أحبه
matters-thing_music = الموسيقى
matters-thing_outdoors = أن أكون خارج البيت، في الهواء
matters-thing_work-or-study = عملي أو دراستي
matters-thing_routine = أن أفعل الأشياء كما اعتدت دائما
matters-thing_decide-myself = أن أقرر بنفسي
matters-thing_language = أن أتكلم بلغتي

good-day = كيف يكون اليوم الجيد بالنسبة إليك؟
    .short = يوم جيد
    .hint = يمكنك التفكير في يوم حقيقي. ماذا فعلت، ومن كان هناك؟
    .why = بذلك يمكن للدعم أن يساعدك على أن تكون أيامك الجيدة أكثر.
good-day_out = أخرج من البيت
good-day_people = أرى ناسا أحبهم
good-day_busy = لدي أشياء أفعلها
good-day_calm = يكون اليوم هادئا
good-day_rested = أكون قد نمت جيدا
good-day_no-pain = لا ألم لدي، أو ألم قليل

bad-day = كيف يكون اليوم السيئ بالنسبة إليك؟
    .short = يوم سيئ
    .hint = يمكنك ذكر ما يجعله سيئا، وما يساعد قليلا.
    .why = بذلك يرى الموظف المختص متى تكون حاجتك إلى الدعم أكبر.
bad-day_pain = لدي ألم
bad-day_alone = أبقى بمفردي أكثر مما أريد
bad-day_waiting = أنتظر وقتا طويلا حتى يساعدني أحد
bad-day_noise = الضجيج أكثر مما أحتمل
bad-day_stuck = لا أقدر على الخروج
bad-day_worry = أقلق كثيرا
bad-day_strangers = يأتي غرباء لمساعدتي

# Standard 3 asks for an assessment that starts from strengths: Self-directed Support
# Framework of Standards, updated 2024 (gov.scot).
good-at = ما الذي تفعله جيدا؟
    .short = ما أفعله جيدا
    .hint =
        يمكنك التفكير في أشياء تقدر عليها، وأشياء تعرفها، وأشياء تفتخر بها.
        الأشياء الصغيرة مهمة أيضا.
    .why = ينبغي أن يبدأ الدعم مما تقدر عليه، وليس فقط مما هو صعب.
good-at-thing = ما هو شيء واحد تفعله جيدا؟
    .short = شيء أفعله جيدا
    .why = لكل شيء تذكره سطر وحده في ملفك.
good-at-thing_listen = أستمع جيدا
good-at-thing_cook = أطبخ جيدا
good-at-thing_make-things = أصنع أشياء بيدي
good-at-thing_laugh = أجعل الناس يضحكون
good-at-thing_know-mind = أعرف ما أريد
good-at-thing_patient = لدي صبر
good-at-thing_learn = أحب أن أتعلم
good-at-thing_care = أعتني بالآخرين
good-at-thing_organise = أخطط جيدا

## People in my life

people = من هم الناس في حياتك؟
    .short = الناس في حياتي
    .hint =
        يمكنك التفكير في العائلة، والأصدقاء، والجيران، ومن يأخذون أجرا للمساعدة.
        يمكنك إضافة شخص واحد في كل مرة.
        هذا عن أشخاص آخرين أيضا، لذلك هو خاص.
        لا يدخل في ملفك إلا إذا أضفته.
    .why =
        بذلك يرى الموظف المختص من يساعدك، ومن هو جزء من حياتك.
        أنت تقول مع من يمكن للموظف المختص أن يتواصل.
person-who = من هو هذا الشخص؟
    .short = من هو
    .hint = يكفي الاسم الأول، أو من هو بالنسبة إليك.
    .why = بذلك يعرف الموظف المختص من تقصد.
person-who_partner = زوجي أو زوجتي أو شريكي
person-who_mother = أمي
person-who_father = أبي
person-who_son-daughter = ابني أو ابنتي
person-who_brother-sister = أخي أو أختي
person-who_friend = صديق أو صديقة
person-who_neighbour = جار أو جارة
person-who_faith-group = أحد ممن أصلي معهم
person-who_support-worker = عامل الدعم الذي يأتي إلي
person-how = كيف يساعدك هذا الشخص، أو ماذا تفعلان معا؟
    .short = كيف يساعدني
    .hint = قد يكون شخص مهما لك ولا يقدم مساعدة.
    .why = بذلك يرى الموظف المختص ما هو موجود الآن، وما قد يكون كثيرا على شخص واحد.
person-how_company = هذا الشخص يقضي الوقت معي
person-how_shopping = هذا الشخص يساعدني في التسوق
person-how_meals = هذا الشخص يساعدني في الطعام
person-how_washing = هذا الشخص يساعدني في الاغتسال واللبس
person-how_money = هذا الشخص يساعدني في أمور المال
person-how_lifts = هذا الشخص يأخذني بسيارته
person-how_phone-calls = هذا الشخص يتصل بي بالهاتف
person-how_speaks-for-me = هذا الشخص يتكلم بدلا مني إذا طلبت
person-contact = هل تسمح للموظف المختص بالتواصل مع هذا الشخص؟
    .short = التواصل معه أم لا
    .hint = يمكنك تغيير هذا في أي وقت. يمكنك أيضا إخبار الموظف المختص.
    .why = بذلك يرى الموظف المختص مع من تريد أن يتحدث.
person-contact_yes = نعم
person-contact_ask-me-first = اسألوني أولا
person-contact_no = لا

# Carers (Scotland) Act 2016, part 2: legislation.gov.uk/asp/2016/9/part/2/enacted
cares-unpaid = هل يعتني بك أحد دون أجر؟
    .short = من يعتني بي
    .hint =
        قد يكون من العائلة، أو من الأصدقاء، أو من الجيران.
        من يفعل هذا اسمه مقدم رعاية (carer)، حتى إذا لم يستعمل هذه الكلمة.
    .why = لمقدم الرعاية حقوق أيضا. إذا أجبت بنعم، تسمع المزيد عن ذلك بعد هذا.
cares-unpaid_yes = نعم
cares-unpaid_no = لا
cares-unpaid_not-sure = لا أعرف بالتأكيد

# legislation.gov.uk/asp/2016/9/part/2/enacted;
# gov.scot/publications/carers-scotland-act-2016-statutory-guidance-updated-july-2021/pages/5/
carer-pass-on = كيف تريد أن يعرف هذا الشخص عن خطة خاصة به؟
    .short = إخبار من يعتني بي
    .hint =
        يجب على المجلس المحلي أن يعرض على مقدم الرعاية البالغ خطة خاصة به.
        اسمها خطة دعم مقدم الرعاية البالغ (adult carer support plan). هي عما يحتاجه مقدم الرعاية.
        يجب على المجلس المحلي أن يعرضها، مهما كان قرارك بشأن دعمك.
        لمقدم الرعاية غير البالغ هناك بيان مقدم الرعاية الصغير السن (young carer statement).
        هنا تقول فقط من يخبر هذا الشخص.
    .why = لمقدم الرعاية أيضا احتياجات وحقوق. لدى المجلس المحلي قواعده الخاصة. وهي تحدد أي مساعدة يجب أن يقدمها لمقدم الرعاية.
carer-pass-on_i-tell = أنا من يخبر هذا الشخص
carer-pass-on_worker-tells = يمكن للموظف المختص أن يخبره
carer-pass-on_not-now = ليس الآن

# Adults with Incapacity (Scotland) Act 2000; its principles, which include the person's own
# past and present wishes: gov.scot/publications/adults-with-incapacity-act-principles/
proxy = هل لدى أحد صلاحية قانونية ليتصرف باسمك؟
    .short = صلاحية قانونية أم لا
    .hint =
        الوكيل (attorney) شخص أعطيته أنت هذه الصلاحية كتابة.
        الوصي (guardian) شخص أعطته محكمة هذه الصلاحية.
        هذا خاص. لا يدخل في ملفك إلا إذا أضفته.
    .why =
        يجب أن يعرف الموظف المختص من يحق له أن يتصرف باسمك، وفي ماذا.
        ومع ذلك يجب الاستماع إلى ما تريده أنت.
proxy_yes = نعم
proxy_no = لا
proxy_not-sure = لا أعرف بالتأكيد

proxies = من لديه صلاحية قانونية ليتصرف باسمك؟
    .short = من يتصرف باسمي
    .hint =
        يمكنك إضافة شخص واحد في كل مرة.
        هذا خاص. لا يدخل في ملفك إلا إذا أضفته.
    .why = يتحقق الموظف المختص مما يحق لكل شخص أن يفعله باسمك.
proxy-who = من هو هذا الشخص؟
    .short = من هو
    .hint = يكفي الاسم الأول، أو من هو بالنسبة إليك.
    .why = بذلك يعرف الموظف المختص من تقصد.
proxy-who_partner = زوجي أو زوجتي أو شريكي
proxy-who_parent = أمي أو أبي
proxy-who_son-daughter = ابني أو ابنتي
proxy-who_solicitor = المحامي (solicitor)
proxy-who_council-officer = شخص من المجلس المحلي
proxy-what = ما الذي يحق لهذا الشخص أن يفعله باسمك؟
    .short = ما يحق له
    .hint = قد يكون عن المال، أو عن الرعاية والصحة، أو عن الاثنين.
    .why = الصلاحية القانونية تشمل أمورا ولا تشمل أخرى. ينظر الموظف المختص في الأوراق.
proxy-what_money = له صلاحية في أمور المال
proxy-what_welfare = له صلاحية في أمور الرعاية
proxy-what_both = له صلاحية في المال والرعاية
proxy-what_not-sure-what = لا أعرف بالتأكيد ما يحق له

## My life now

working = ما الذي يسير جيدا في حياتك الآن؟
    .short = ما يسير جيدا
    .hint = الأشياء الصغيرة مهمة أيضا. يمكنك إضافة شيء واحد في كل مرة.
    .why = ما يسير جيدا ينبغي أن يبقى كما هو، إذا أردت ذلك.
working-thing = ما هو شيء واحد يسير جيدا؟
    .short = شيء يسير جيدا
    .why = لكل شيء تذكره سطر وحده في ملفك.
working-thing_home = بيتي يناسبني
working-thing_helper = هناك من يدعمني جيدا
working-thing_family = عائلتي تساعدني
working-thing_things-to-do = لدي أشياء أفعلها
working-thing_mornings = صباحي يسير جيدا
working-thing_health = صحتي جيدة
working-thing_money = لدي ما يكفي من المال

not-working = ما الذي لا يسير جيدا في حياتك الآن؟
    .short = ما لا يسير جيدا
    .hint = قد يكون عن حياتك أو عن دعمك. يمكنك إضافة شيء واحد في كل مرة.
    .why = بذلك يرى الموظف المختص أين ينبغي أن يتغير شيء.
not-working-thing = ما هو شيء واحد لا يسير جيدا؟
    .short = شيء لا يسير جيدا
    .why = لكل شيء تذكره سطر وحده في ملفك.
not-working-thing_bored = أشعر بالملل
not-working-thing_lonely = أشعر بالوحدة
not-working-thing_rushed = هناك من يستعجلني
not-working-thing_too-many-people = يأتي لدعمي ناس أكثر مما أريد
not-working-thing_sleep = لا أنام جيدا
not-working-thing_getting-about = الوصول إلى الأماكن صعب
not-working-thing_not-asked = لا يسألني أحد عما أريد
not-working-thing_money = ليس لدي ما يكفي من المال

areas = عن أي جوانب من حياتك تريد أن تتحدث؟
    .short = جوانب حياتي
    .hint =
        يمكنك اختيار أكثر من إجابة.
        بعد ذلك يأتي سؤالان قصيران عن كل جانب.
    .why = بذلك يمكنك الحديث مع الموظف المختص عن الجوانب التي اخترتها.
areas_self-determination = أن أتخذ قراراتي بنفسي
    .hint = كم من الأمور تقرر بنفسك، وكيف يستمع إليك الآخرون.
areas_direction = آمالي وخططي
    .hint = ما تريده من الحياة.
areas_money = أموالي
    .hint = أن يكون لديك ما يكفي من المال، وأن تقرر كيف تستعمله.
areas_home = بيتي
    .hint = أين تعيش، ومع من تعيش.
areas_support = المساعدة التي أحصل عليها
    .hint = الناس والأشياء التي تساعدك، وكيف تساعدك.
areas_community-life = الحياة مع الآخرين
    .hint = الأصدقاء، والعائلة، والعمل، والنوادي، والإيمان، والمكان الذي تعيش فيه.
areas_rights = حقوقي
    .hint = أن يعاملك الناس بعدل واحترام.
areas_own = شيء آخر
    .hint = بعد هذا يمكنك ذكر ما هو.
areas_none = لا شيء من هذه

area-own = عن ماذا أيضا في حياتك تريد أن تتحدث؟
    .short = شيء آخر
    .hint = تكفي كلمات قليلة. يمكنك قول المزيد عنه بعد هذا.
    .why = قد تكون في حياتك جوانب ليست في هذه القائمة.
area-own_health = صحتي
area-own_love = الحب في حياتي
area-own_faith = إيماني
area-own_learning = تعلم أشياء جديدة
area-own_safety = الشعور بالأمان

area = كيف حال هذه الجوانب من حياتك؟
    .short = كل جانب
    .hint = يمكنك ترك أي منها.
    .why = بذلك يرى الموظف المختص حال كل جانب الآن، وما تريده فيه.
area-now = { $picked }. كيف حال هذا الجانب من حياتك الآن؟
    .short = كيف الحال الآن
    .hint = يمكنك وصف الحال كما تراه أنت. قد يراه الآخرون بطريقة أخرى.
    .why = بذلك يرى الموظف المختص كيف هو الأمر بالنسبة إليك اليوم.
area-now_good = الحال جيد
area-now_mixed = بعضه جيد
area-now_hard = الحال صعب
area-now_no-say = الآخرون يقررون بدلا مني
area-now_depends-on-others = هذا حسب ما يفعله الآخرون
area-now_getting-worse = الحال يسوء
area-better = { $picked }. ما الذي قد يجعل هذا الجانب أفضل؟
    .short = ما سيكون أفضل
    .hint = قد يكون شيئا صغيرا أو كبيرا. وقد يبقى الحال كما هو.
    .why = يمكن أن تبدأ خطة الدعم مما تقوله هنا.
area-better_more-say = أريد أن أقرر أكثر بنفسي
area-better_more-help = أريد مساعدة أكثر
area-better_less-help = أريد مساعدة أقل
area-better_try-new = أريد أن أجرب شيئا جديدا
area-better_stay-same = أريد أن يبقى الحال كما هو
area-better_someone-to-talk-to = أريد شخصا أتحدث معه

## What should change

change = ما الذي تريد تغييره، وما الذي تريد أن يبقى؟
    .short = ما يتغير وما يبقى
    .hint =
        يمكنك التفكير في أيامك، وبيتك، وصحتك، وأصدقائك، والمساعدة التي لديك الآن.
        يمكنك إضافة شيء واحد في كل مرة.
    .why = ينبغي أن تساعد خطة الدعم في ما تريد تغييره. وينبغي أيضا أن تبقي ما هو جيد.
change-thing = ما هو شيء واحد تريد أن يتغير أو أن يبقى؟
    .short = شيء يتغير أو يبقى
    .why = لكل شيء تذكره سطر وحده في ملفك.
change-thing_go-out = أريد أن أخرج أكثر
change-thing_see-people = أريد أن أرى الناس أكثر
change-thing_work = أريد أن أعمل
change-thing_learn = أريد أن أتعلم شيئا
change-thing_less-pain = أريد أن يقل ألمي
change-thing_sleep = أريد أن أنام بشكل أفضل
change-thing_move-home = أريد أن أنتقل إلى بيت آخر
change-thing_stay-home = أريد أن أبقى في بيتي
change-thing_more-say = أريد أن أقرر أكثر بنفسي
change-thing_keep-help = أريد أن تبقى المساعدة التي لدي
change-thing_help-when-i-want = أريد المساعدة في أوقات أختارها
change-why = لماذا يهمك هذا؟
    .short = لماذا يهمني
    .hint = يمكنك ذكر ما سيكون مختلفا في حياتك.
    .why = قد تكون هناك أكثر من طريقة لفعل هذا. يمكن للموظف المختص أن يبحث معك عن طرق.
change-why_happier = سأكون أسعد
change-why_myself = سأشعر أنني على طبيعتي
change-why_with-people = سأكون مع ناس آخرين
change-why_less-worry = سيقل قلقي
change-sign = كيف ستعرف أن الأمر يسير جيدا؟
    .short = علامة أنه يسير جيدا
    .hint = يمكنك التفكير في ما سوف تراه أو تفعله أو تشعر به.
    .why = يمكنك أن تعود إلى هذا لاحقا مع الموظف المختص.
change-sign_do-it-often = أفعله كثيرا
change-sign_feel-better = أشعر أنني أحسن
change-sign_others-notice = يرى الآخرون التغيير
change-sign_less-help = أحتاج إلى مساعدة أقل في ذلك
change-step = ماذا يمكن أن تكون الخطوة الأولى؟
    .short = الخطوة الأولى
    .hint = تكفي خطوة صغيرة.
    .why = البداية بشيء صغير واحد قد تساعد.
change-step_ask = أسأل أحدا عن ذلك
change-step_visit = أذهب وأرى مكانا
change-step_try-once = أجربه مرة واحدة
change-step_find-out = أبحث لأعرف المزيد
change-who = من يمكنه أن يفعل هذا؟
    .short = من يمكنه ذلك
    .hint = يمكنك ذكر أكثر من شخص. ويمكنك ذكر نفسك. ويمكنك أيضا ذكر من يمكنه أن يساعد.
    .why = بذلك يعرف الموظف المختص مع من يمكنكما أن تتحدثا.
change-who_me = أفعل ذلك بنفسي
change-who_family = قد تساعد عائلتي
change-who_friend = قد يساعد صديق أو صديقة
change-who_worker = قد يساعد الموظف المختص
change-who_dont-know-who = لا أعرف من
change-when = متى تريد أن تبدأ؟
    .short = وقت البداية
    .hint = لا حاجة إلى ذكر تاريخ.
    .why = تذكر الخطة في كثير من الأحيان متى يبدأ كل أمر فيها.
change-when_now = أريد أن أبدأ الآن
change-when_weeks = بعد أسابيع قليلة
change-when_months = بعد أشهر قليلة
change-when_year = خلال سنة
change-when_no-hurry = لا داعي للعجلة

## Help and support

# What a person does, has and wants: not only tasks and hours, but how support is given
# (handbook.scot/sds-handbook/article/your-support-plan).
own-doing = ما الأشياء التي تفعلها الآن بنفسك؟
    .short = ما أفعله بنفسي
    .hint =
        يمكنك التفكير في يوم عادي، في البيت وخارجه.
        يمكنك ذكر ما شئت من الأشياء. الأشياء الصغيرة مهمة أيضا.
    .why = ينبغي أن يضيف الدعم إلى ما تفعله. ولا ينبغي أن يأخذه منك.
own-doing-thing = ما هو شيء واحد تفعله بنفسك؟
    .short = أفعل هذا
    .hint = يمكنك ذكر إن كان سهلا أو صعبا، وإن كان يأخذ وقتا طويلا.
    .why = لكل شيء تذكره سطر وحده في ملفك.
own-doing-thing_wash-dress = أغتسل وألبس بنفسي
own-doing-thing_meals = أجهز طعامي بنفسي
own-doing-thing_shopping = أتسوق بنفسي
own-doing-thing_medicine = آخذ دوائي بنفسي
own-doing-thing_money = أدير أموالي بنفسي
own-doing-thing_housework = أقوم بأعمال البيت
own-doing-thing_getting-about = أتنقل بمفردي
own-doing-thing_phone-forms = أجري المكالمات وأملأ الأوراق

help-have = ما المساعدة التي لديك الآن؟
    .short = مساعدة لدي الآن
    .hint =
        قد تكون شخصا، أو مكانا تذهب إليه، أو شيئا تستعمله.
        لا يهم إن كانت المساعدة بأجر أو دون أجر.
    .why = بذلك يرى الموظف المختص ما هو موجود الآن، وما قد يكون ناقصا.
have-what = ما هو نوع واحد من المساعدة لديك؟
    .short = مساعدة لدي
    .hint = يمكنك ذكر من يساعد، وفي ماذا، وكم مرة.
    .why = لكل مساعدة تذكرها سطر وحده في ملفك.
have-what_family-helps = عائلتي تساعدني
have-what_friend-helps = يساعدني صديق أو صديقة
have-what_paid-helper = لدي من يساعدني بأجر
have-what_day-service = أذهب إلى خدمة نهارية (day service)
have-what_alarm = لدي جهاز إنذار لطلب المساعدة
have-what_equipment = أستعمل أدوات تساعدني
have-what_transport = لدي وسيلة نقل إلى الأماكن
have-what_none = ليس لدي مساعدة الآن
have-steady = هل تجد هذه المساعدة كل مرة تحتاج إليها؟
    .short = أجدها عند الحاجة
    .hint = يمكنك التفكير في الأشهر القادمة أيضا. قد تتغير المساعدة أو تتوقف.
    .why = لا ينبغي أن تعتمد الخطة على مساعدة قد تتوقف.
have-steady_yes = نعم
have-steady_not-always = ليس دائما
have-steady_no = لا
have-steady_not-sure = لا أعرف بالتأكيد

support = ما الدعم الذي تريده؟
    .short = الدعم الذي أريده
    .hint =
        يمكنك إضافة نوع واحد من الدعم في كل مرة.
        هذا يقول ما تريده أنت. المجلس المحلي هو الذي يقرر هل تحصل على الدعم، وكم منه.
    .why = بذلك يمكن للموظف المختص أن يخطط معك، وأن يبدأ مما تريده أنت.
support-what = أي نوع من الدعم تريد؟
    .short = نوع الدعم
    .hint =
        يمكنك ذكر نوع واحد من الدعم هنا. يمكنك إضافة أنواع أخرى بعده.
        مقدم الرعاية هو من يعتني بك دون أجر.
    .why = يحتاج الموظف المختص أن يعرف في ماذا تريد الدعم.
support-what_wash-dress = أريد مساعدة في الاغتسال واللبس
support-what_meals = أريد مساعدة في الطعام
support-what_house = أريد مساعدة في البيت
support-what_shopping = أريد مساعدة في التسوق
support-what_out = أريد من يخرج معي
support-what_work-learn = أريد مساعدة لأعمل أو أتعلم
support-what_company = أريد من يبقى معي
support-what_night = أريد أن يكون أحد هنا في الليل
support-what_money-papers = أريد مساعدة في المال والأوراق
support-what_break-for-carer = أريد وقت راحة لمن يعتني بي
support-when = متى تريد هذا الدعم؟
    .short = متى أريده
    .hint = يمكنك ذكر يوم، أو وقت من اليوم، أو كم مرة.
    .why = ينبغي أن يأتي الدعم في وقت يناسب حياتك.
support-when_mornings = في الصباح
support-when_evenings = في المساء
support-when_nights = في الليل
support-when_weekends = في عطلة نهاية الأسبوع
support-when_few-times = مرات قليلة في الأسبوع
support-when_when-i-ask = عندما أطلبه
support-how = بأي طريقة تريد أن يأتيك هذا الدعم؟
    .short = طريقة الدعم
    .hint = يمكنك التفكير في من يساعدك، وكيف يتحدث معك، وفي سرعة عمله.
    .why = طريقة المساعدة قد تكون مهمة مثل المساعدة نفسها.
support-how_same-person = أريد الشخص نفسه كل مرة
support-how_woman = أريد أن تساعدني امرأة
support-how_man = أريد أن يساعدني رجل
support-how_my-pace = أريد أن يكون كل شيء بسرعتي أنا
support-how_ask-first = أريد أن تسألوني أولا
support-how_my-language = أريد المساعدة بلغتي
support-how_quiet = أريد الهدوء حولي
support-how_chat = أريد شخصا يمكنني الكلام معه

refuse = أي أنواع من المساعدة لا تريدها؟
    .short = ما لا أريده
    .hint =
        يمكنك رفض نوع من المساعدة. لا حاجة إلى ذكر السبب.
        يمكنك أيضا رفض طريقة من طرق المساعدة.
    .why = بذلك يمكن للموظف المختص أن يبحث معك عن طرق أخرى.
refuse-thing = ما هو شيء واحد لا تريده؟
    .short = شيء لا أريده
    .why = لكل شيء تذكره سطر وحده في ملفك.
refuse-thing_strangers = لا أريد غرباء
refuse-thing_rushed = لا أريد أن يستعجلني أحد
refuse-thing_done-for-me = لا أريد أن يفعلوا كل شيء عني
refuse-thing_day-centre = لا أريد مركزا نهاريا (day centre)
refuse-thing_care-home = لا أريد دار رعاية
refuse-thing_talked-over = لا تتكلموا كأنني لست هنا
refuse-thing_locked-in = لا أريد أن أبقى خلف باب مقفل

backup = ماذا يحدث إذا لم تأت المساعدة؟
    .short = إذا لم تأت المساعدة
    .hint = قد يمرض من يساعدك، أو يكون الطقس سيئا. يمكنك ذكر ما تفعله عندها، ومن يمكنك سؤاله.
    .why = بذلك يمكنك التخطيط مع الموظف المختص ليوم كهذا.
backup_family-steps-in = عندها تساعدني عائلتي
backup_phone-someone = أتصل بأحد
backup_neighbour = أسأل جارا أو جارة
backup_manage-day = أدبر أمري ليوم واحد
backup_cannot-manage = لا أقدر أن أدبر أمري دون مساعدة
backup_no-plan = ليس لدي خطة لذلك بعد

## Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later (S3; studylib.net/doc/8221161). That councils look at risk when
# they decide, and may say no: gov.scot/publications/self-directed-support-support-choice-guide-social-care/pages/3/
risk = ماذا تريد أن تفعل، حتى إذا كان ذلك يقلقك أو يقلق غيرك؟
    .short = أشياء أريد أن أفعلها
    .hint =
        يمكنك ذكر شيء واحد هنا. يمكنك إضافة أشياء أخرى بعده.
        إذا لم يكن هناك شيء، فيمكنك تجاوز هذا.
        يمكن للموظف المختص أن يقرأ هذا في ملفك. قد يكون له أثر عندما يقرر المجلس المحلي بشأن الدعم.
        هذا البرنامج لا يقرر شيئا. أنت تختار ما تقوله.
    .why =
        كثيرا ما يسمي العاملون هذا مخاطرة (risk). قد لا تراه أنت والموظف المختص بالطريقة نفسها.
        هنا تقول كيف تراه أنت. يمكنك ترك أي جزء.
        قد ينظر المجلس المحلي في المخاطرة عندما يقرر بشأن الدعم.
        ومن المهم أيضا ما قد تخسره إذا لم يمكنك أن تفعل هذا.
risk-want = ماذا تريد أن تفعل، أو أن تستمر في فعله؟
    .short = ما أريد أن أفعله
    .hint = يمكنك ذكر شيء واحد هنا. يمكنك إضافة أشياء أخرى بعده.
    .why = أنت تسميه بكلماتك، قبل أن يسميه أي شخص آخر.
risk-want_live-alone = أريد أن أعيش بمفردي
risk-want_cook = أريد أن أطبخ لنفسي
risk-want_out-alone = أريد أن أخرج بمفردي
risk-want_travel = أريد أن أسافر بمفردي
risk-want_college = أريد أن أدرس في كلية
risk-want_work = أريد أن يكون لي عمل
risk-want_lend = أريد أن أعير أشياء لأصدقائي
risk-want_relationship = أريد أن تكون لي علاقة عاطفية
risk-want_smoke-drink = أريد أن أدخن أو أشرب الكحول
risk-want_pet = أريد أن يكون لي حيوان أليف
risk-why = لماذا يهمك هذا؟
    .short = لماذا يهمني
    .hint = يمكنك ذكر ما يعطيك إياه، وكيف تشعر عندما تفعله.
    .why = بذلك يرى الموظف المختص ما هو جيد فيه، وليس فقط ما قد يسير بشكل سيئ.
risk-why_happy = هذا يسعدني
risk-why_like-others = أريد أن أفعل ما يفعله الآخرون
risk-why_myself = هذا جزء مني
risk-why_always-did = هذا ما فعلته دائما
risk-why_proud = أشعر بالفخر عندما أفعله
risk-wrong = في رأيك، ما الذي قد يسير بشكل سيئ؟
    .short = ما قد يسوء
    .hint =
        يمكنك وصف الأمر كما تراه أنت. قد يراه الآخرون بطريقة أخرى.
        قد ترى أنه لن يحدث شيء سيئ. يمكنك قول ذلك أيضا.
    .why = لرأيك أنت مكان في كل حديث عن هذا.
risk-wrong_fall = قد أقع
risk-wrong_lost = قد أضيع في الطريق
risk-wrong_cheated = قد يخدعني أحد
risk-wrong_ill = قد أمرض
risk-wrong_lonely = قد أشعر بالوحدة
risk-wrong_money = قد أخسر مالا
risk-wrong_nothing = أظن أنه لن يحدث شيء سيئ
risk-helps = ما الذي يساعد الآن، وما الذي يمكن أن يساعد أيضا؟
    .short = ما يساعد
    .hint = يمكنك التفكير في الناس، وفي ما تعرفه، وفي ما تفعله، وفي ما تستعمله.
    .why = بذلك يمكنك الحديث مع الموظف المختص عن الطريقة التي تفعل بها هذا، وليس فقط عن إيقافه.
risk-helps_phone = يساعدني أن يكون هاتفي معي
risk-helps_someone-with = يساعدني أن يأتي أحد معي
risk-helps_practise = يساعدني أن أتدرب أولا
risk-helps_plan = يساعدني أن تكون لدي خطة
risk-helps_equipment = يساعدني أن أستعمل أدوات
risk-helps_know-who = يساعدني أن أعرف من أسأل
risk-good = ما الذي يمكن أن يسير جيدا؟
    .short = ما قد يسير جيدا
    .hint = يمكنك التفكير في ما ستشعر به، وفي ما يمكنك تعلمه، ومن يمكنك لقاؤه.
    .why = ما قد يسير جيدا مهم، مثل ما قد يسير بشكل سيئ.
risk-good_happier = سأكون أسعد
risk-good_friends = قد أجد أصدقاء
risk-good_learn = قد أتعلم أشياء جديدة
risk-good_stronger = سأشعر أنني أقوى
risk-good_work = قد يساعدني في إيجاد عمل
# Harm from not doing something counts too (S1).
risk-lose = ماذا ستخسر إذا لم تقدر أن تفعل هذا؟
    .short = ما سأخسره
    .hint = التوقف عن شيء قد يسبب ضررا أيضا. هذا الضرر مهم أيضا.
    .why = هذا يبين للموظف المختص ماذا يعني لك التوقف.
risk-lose_bored = سأشعر بالملل
risk-lose_lonely = سأشعر بالوحدة
risk-lose_give-up = سأتوقف عن المحاولة
risk-lose_never-learn = لن أتعلم كيف أفعله أبدا
risk-lose_not-me = لن أشعر أنني على طبيعتي
risk-before = ماذا حدث من قبل؟
    .short = ما حدث من قبل
    .hint =
        قد يكون شيئا جيدا أو سيئا. قد يكون عن هذا، أو عن شيء يشبهه.
        يمكنك أيضا ذكر ما تعلمته.
    .why = بذلك يرى الموظف المختص ما تعرفه عن هذا من قبل.
risk-before_went-well = سار الأمر جيدا من قبل
risk-before_went-wrong = سار شيء بشكل سيئ من قبل
risk-before_learned = تعلمت من ذلك
risk-before_ask-sooner = سأطلب المساعدة في وقت أبكر
risk-before_never-tried = لم أجربه بعد
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = من يفعل ماذا؟
    .short = من يفعل ماذا
    .hint = يمكنك ذكر ما تفعله أنت، وما يفعله الآخرون. ويمكنك ذكر من ينبغي إخباره إذا سار شيء بشكل سيئ.
    .why = بذلك يمكن للجميع أن يتفقوا على من يفعل ماذا.
risk-do_i-phone = أتصل بأحد إذا احتجت إلى مساعدة
risk-do_i-say-no = أقول لا إذا لم يعجبني الأمر
risk-do_they-check = هناك من يتأكد أنني بخير
risk-do_tell-family = يتم إخبار عائلتي
risk-do_tell-worker = يتم إخبار الموظف المختص
# Views will not always agree; everyone's is recorded (S1).
risk-view = من غيرك لديه رأي في هذا؟
    .short = آخرون لديهم رأي
    .hint =
        يمكنك ذكر من هو. بعد هذا يأتي السؤال عن رأيه.
        يمكنك إضافة شخص واحد في كل مرة.
        في ملفك، يظهر رأي الآخرين منفصلا عن رأيك.
    .why = لا يلزم أن تتفق مع الآخرين. يمكن أن يكون الرأيان معا في ملفك.
view-who = من هو هذا الشخص؟
    .short = من هو
    .hint = يكفي الاسم الأول، أو من هو بالنسبة إليك، مثل «أخي».
    .why = بذلك يرى الموظف المختص لمن هذا الرأي.
view-who_mother = أمي
view-who_father = أبي
view-who_partner = زوجي أو زوجتي أو شريكي
view-who_child = ابني أو ابنتي
view-who_friend = صديق أو صديقة
view-who_worker = موظف أو عامل دعم
view-says = ما رأي هذا الشخص؟
    .short = رأي هذا الشخص
    .hint = يمكنك قول ذلك كما كان سيقوله هذا الشخص، قدر ما تستطيع.
    .why = بذلك يمكن للموظف المختص أن يتحدث معك عن ذلك، ومع هذا الشخص إذا أردت.
view-says_worried = هذا الشخص يشعر بالقلق
view-says_agree = في رأي هذا الشخص ينبغي أن أفعل ذلك
view-says_against = هذا الشخص ضد أن أفعل ذلك
view-says_with-help = في رأي هذا الشخص ينبغي مساعدتي
view-says_not-asked = لم أسأل هذا الشخص
view-words = لمن هذه الكلمات؟
    .short = لمن الكلمات
    .why = بذلك يعرف الموظف المختص هل هذه كلمات هذا الشخص، أم كلماتك أنت عن رأيه.
view-words_their-words = كلمات هذا الشخص
view-words_my-words = كلماتي أنا عن رأي هذا الشخص
risk-agree = على ماذا تتفق مع الآخرين، وعلى ماذا لا تتفق؟
    .short = هل نتفق أم لا
    .hint = لا يلزم أن تتفقوا جميعا.
    .why = بذلك يرى الموظف المختص ما لا يزال يحتاج إلى حديث.
risk-agree_agree = نحن متفقون
risk-agree_not-agree = نحن غير متفقين
risk-agree_still-talking = ما زلنا نتحدث عن ذلك
risk-agree_not-talked = لم نتحدث عن ذلك بعد
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = ماذا قررت حتى الآن؟
    .short = ما قررته حتى الآن
    .hint =
        يمكنك أيضا ذكر متى ستعيد النظر في ذلك.
        يمكنك أن تقرر من جديد لاحقا. إذا لم تقرر، فيمكنك ترك هذا بلا إجابة.
    .why = بذلك يرى الموظف المختص أين وصلت في هذا اليوم.
risk-decided_do-it = سأفعل ذلك
risk-decided_try-it = سأجربه أولا
risk-decided_wait = سأنتظر
risk-decided_not-now = لن أفعل ذلك الآن
risk-decided_look-again = سأفكر في ذلك لاحقا مرة أخرى

## Feeling safe

# A closed question first; asked about harm only when alone; a neutral way to stop; another
# time is fine (plymouthscb.co.uk/recognise-and-ask).
safe-now = هل أنت بمفردك، وهل يمكنك الآن الإجابة بأمان عن أسئلة خاصة؟
    .short = بمفردي وفي أمان
    .hint =
        هذا السؤال للجميع. الأسئلة التالية عن الشعور بالأمان.
        إذا أجبت بلا، تنتقل إلى الجزء التالي. لا بأس في ذلك.
        لا يتم حفظ إجابتك هنا، ولا تدخل في ملفك أبدا.
        لا يتم إرسال شيء إلى أحد. هذه ليست طريقة للإبلاغ عن أذى.
        أرقام المساعدة هذه للجميع.
    .why =
        بعض الناس لا يشعرون بالأمان، في البيت أو في مكان آخر.
        قد يصعب قول ذلك عندما يكون الآخرون قريبين.
        لذلك لا تأتي الأسئلة التالية إلا إذا كنت بمفردك وفي أمان.
safe-now_yes = نعم، أنا بمفردي وفي أمان
safe-now_no = لا، أو ليس الآن

safe-worry = هل هناك شيء أو شخص يجعلك تشعر بعدم الأمان؟
    .short = الشعور بالأمان
    .hint =
        لا يلزم أن تقول شيئا.
        ما تقوله لا يدخل في ملفك إلا إذا وضعته فيه.
        لا يتم إرسال شيء إلى أحد. إذا كنت في خطر الآن، فاتصل بالرقم 999.
    .why =
        هذا السؤال لكل من هو بمفرده وفي أمان.
        يمكنك قول إنك تريد أن تتحدث، ولا تقول أكثر من ذلك.
safe-worry_no = لا
safe-worry_talk-in-private = نعم، أريد أن أتحدث على انفراد
    .hint = لا يعرف الموظف المختص هذا إلا من ملفك. بعد هذا تختار هل يدخل في ملفك.
safe-worry_write = نعم، أريد أن أكتب عن ذلك
safe-worry_not-now = لا أريد أن أقول الآن

safe-words = ماذا تريد أن تقول عن ذلك؟
    .short = بكلماتي
    .hint =
        يمكنك قول ما شئت، كثيرا أو قليلا. لا يلزم أن تسمي أحدا.
        بعد هذا تختار هل يدخل هذا في ملفك.
    .why = يمكنك هنا أن تختار كلماتك، قبل أن تتحدث مع أحد.
safe-words_person-scares = هناك من يخيفني
safe-words_hurt = هناك من يؤذيني
safe-words_money-taken = هناك من يأخذ أموالي
safe-words_shouted = هناك من يصرخ في وجهي
safe-words_home-unsafe = لا أشعر بالأمان في البيت
safe-words_talk-only = أريد فقط أن أتحدث عن ذلك

# What staff must do, and that they normally talk to the person first:
# gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-2/pages/4 and
# devonsafeguardingadultspartnership.org.uk (advice for professionals). Secrecy is never promised.
safe-share = هل تريد وضع ما قلته عن الشعور بالأمان في ملفك؟
    .short = في ملفي أم لا
    .hint =
        إذا وضعته فيه، فكل من لديه ملفك يمكنه أن يقرأه.
        العاملون الذين يقرؤونه لا يمكنهم أن يعدوا بإبقائه سرا.
        قد يجب عليهم أن يتصرفوا إذا رأوا أن أحدا قد يتعرض لأذى. وعادة يتحدثون معك أولا.
        إذا أبقيته خارج الملف، فلا يظهر في ملفك أن البرنامج سألك عن هذا.
        إذا تركت هذا بلا إجابة، يبقى خارج الملف أيضا.
        هذه ليست طريقة للإبلاغ عن أذى. إذا كنت في خطر الآن، فاتصل بالرقم 999.
    .why =
        أنت تختار هذا، لأنك أعلم بمن قد يرى ملفك.
        يمكنك تغييره في إجاباتك إلى أن يتم إنشاء ملفك.
safe-share_keep-out = يبقى خارج ملفي
safe-share_add = يوضع في ملفي

## Planning ahead

# An advance statement is in writing, signed by the person, and witnessed by someone of a
# class that regulations name (Mental Health (Care and Treatment) (Scotland) Act 2003,
# section 275, legislation.gov.uk/asp/2003/13/section/275/enacted). In plain words:
# gov.scot/Publications/2007/09/03145057/2
ahead-want = إذا أصابك مرض، فماذا تريد أن يحدث؟
    .short = إذا أصابني مرض
    .hint =
        يمكنك التفكير في وقت قد يصعب فيه أن تقول ما تريد.
        يمكنك ذكر ما يساعدك عندها، وما لا يساعدك، ومن ينبغي إخباره.
        هذا الملف ليس بيانا مسبقا (advance statement).
        البيان المسبق يقول كيف تريد أن يكون علاجك من مرض نفسي.
        يجب أن يكون مكتوبا. يجب أن توقع عليه، وأن يوقع عليه شاهد أيضا. بعض الناس فقط يمكنهم أن يكونوا الشاهد.
        إذا أردت كتابة بيان مسبق، فيمكنك سؤال طبيبك، أو الموظف المختص، أو مناصر.
    .why = بذلك يمكن للموظف المختص أن يخطط معك مسبقا، وأنت تقدر على قول ما تريد.
ahead-want_stay-home = أريد أن أبقى في البيت إن أمكن
ahead-want_phone-first = أريد أن تتصلوا بعائلتي أولا
ahead-want_pet = يجب أن يعتني أحد بحيواني الأليف
ahead-want_calm = أحتاج إلى الهدوء حولي
ahead-want_usual-things = أريد أشيائي المعتادة حولي
ahead-want_not-hospital = لا أريد أن أذهب إلى المستشفى
ahead-want_my-helper = أريد أن يكون معي من يساعدني عادة

ahead-papers = أي من هذه لديك؟
    .short = أوراق لدي
    .hint =
        بعض الناس يختارون هذه وهم في صحة جيدة.
        يمكنك اختيار أكثر من إجابة. لا يلزم أن يكون لديك أي منها.
        هذا خاص. لا يدخل في ملفك إلا إذا أضفته.
    .why = إذا وضعت هذا في ملفك، فيمكن للموظف المختص أن يسألك عن هذه الأوراق عندما تخططان معا.
ahead-papers_advance-statement = بيان مسبق (advance statement)
    .hint =
        يقول كيف تريد أن يكون علاجك من مرض نفسي، وكيف لا تريد.
        توقع عليه وأنت في صحة جيدة. ويوقع عليه شاهد أيضا.
# A named person from age 16 only where the person has chosen one, in writing, signed and
# witnessed: gov.scot/publications/mental-health-law-scotland-guide-named-persons/pages/3/ and /pages/6/.
ahead-papers_named-person = شخص مختار (named person)
    .hint =
        هو شخص تختاره ليحمي مصالحك، إذا كان علاجك حسب قانون الصحة النفسية.
        توقعان على ورقة معا. ويوقع عليها شاهد أيضا.
# Personal and health care, and only once the granter cannot decide:
# gov.scot/publications/code-practice-continuing-welfare-attorneys-second-edition-updated-february-2018/pages/3/
ahead-papers_welfare-attorney = وكيل الرعاية (welfare attorney)
    .hint =
        هو شخص تختاره ليقرر بشأن صحتك ورعايتك.
        لا يمكنه ذلك إلا عندما لا تقدر أن تقرر بنفسك.
ahead-papers_other = ورقة أخرى عما أريد
ahead-papers_none = لا شيء من هذه
ahead-papers_not-sure = لا أعرف بالتأكيد

ahead-where = أين هذه الأوراق، ومن لديه نسخة منها؟
    .short = أين أوراقي
    .hint =
        لا حاجة إلى نسخها هنا. يمكنك ذكر أين يمكن أن يجدها أحد.
        هذا خاص. لا يدخل في ملفك إلا إذا أضفته.
    .why = إذا وضعت هذا في ملفك، فيمكن للآخرين أن يجدوا الأوراق في الوقت المناسب.
ahead-where_at-home = هي في بيتي
ahead-where_family-has = لدى عائلتي نسخة
ahead-where_solicitor = لدى المحامي (solicitor) نسخة
ahead-where_doctor = لدى طبيبي نسخة
ahead-where_not-written = هي غير مكتوبة بعد

## The four options

# Section 4 of the Act (legislation.gov.uk/asp/2013/1/crossheading/options-for-selfdirected-support/enacted).
# No option is preferred or default in guidance: statutory guidance 2022, page 5 (gov.scot).
# Each option has the same six facts, in the same order and at about the same length.
# Independent support and payroll services: handbook.scot/article/the-law-things-you-must-do/ and
# handbook.scot/article/payroll-services-in-scotland/; help from outside the council for every
# option: section 9 of the Act (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
option-1-told = الخيار 1 (Option 1): الدفع المباشر (direct payment)
    .short = الخيار 1
    .hint =
        من يختار الدعم: أنت.
        من يرتبه: أنت، بمساعدة إذا أردت.
        من يدير المال: أنت، أو شخص تطلب منه ذلك ويبقى القرار لك.
        من يمكنه توظيف عاملين: أنت، وعليك واجبات صاحب العمل.
        من يمكنه أن يساعد: خدمات الرواتب (payroll) للأجور والضريبة، ومجموعات محلية من خارج المجلس المحلي.
        يمكنك التفكير في هذا: لديك هنا أكبر قدر من التحكم، وأكبر قدر من الواجبات. توقع على اتفاق وتحتفظ بسجلات.
    .why = هناك أربعة خيارات. لكل منها الحقائق الست نفسها، بالترتيب نفسه.
# handbook.scot/sds-handbook/article/option-2
option-2-told = الخيار 2 (Option 2): أختار أنا ويرتب غيري
    .short = الخيار 2
    .hint =
        من يختار الدعم: أنت.
        من يرتبه: المجلس المحلي، أو منظمة يتم الاتفاق عليها معك.
        من يدير المال: المجلس المحلي، أو تلك المنظمة.
        من يمكنه توظيف عاملين: غيرك، وليس أنت.
        من يمكنه أن يساعد: المجلس المحلي أو تلك المنظمة، ومجموعات محلية من خارج المجلس المحلي.
        يمكنك التفكير في هذا: أنت توجه دعمك ولا تدير المال. كثيرا ما يسمى صندوق خدمة فردي (individual service fund).
    .why = هناك أربعة خيارات. لكل منها الحقائق الست نفسها، بالترتيب نفسه.
# handbook.scot/sds-handbook/article/option-3
option-3-told = الخيار 3 (Option 3): المجلس المحلي يرتب
    .short = الخيار 3
    .hint =
        من يختار الدعم: المجلس المحلي. ويجب عليه أن يراعي رأيك.
        من يرتبه: المجلس المحلي.
        من يدير المال: المجلس المحلي.
        من يمكنه توظيف عاملين: غيرك، وليس أنت.
        من يمكنه أن يساعد: الموظف المختص في المجلس المحلي، ومجموعات محلية من خارج المجلس المحلي.
        يمكنك التفكير في هذا: لديك هنا أقل قدر من التحكم المباشر، وأقل قدر من الإدارة. أحيانا هو الأسرع.
    .why = هناك أربعة خيارات. لكل منها الحقائق الست نفسها، بالترتيب نفسه.
# handbook.scot/sds-handbook/article/option-4
option-4-told = الخيار 4 (Option 4): مزيج
    .short = الخيار 4
    .hint =
        من يختار الدعم: أنت أو المجلس المحلي، حسب الجزء.
        من يرتبه: أنت أو غيرك، حسب الجزء.
        من يدير المال: أنت أو غيرك، حسب الجزء.
        من يمكنه توظيف عاملين: أنت، في الأجزاء التي مع الخيار 1.
        من يمكنه أن يساعد: من يمكنه أن يساعد في كل جزء، ومجموعات محلية من خارج المجلس المحلي.
        يمكنك التفكير في هذا: تستعمل الخيار 1 أو 2 أو 3 لكل نوع من الدعم. ويجب كتابة كل جزء.
    .why = هناك أربعة خيارات. لكل منها الحقائق الست نفسها، بالترتيب نفسه.

# The same facts as in the four pages before, fact by fact.
compare = الخيارات الأربعة، حقيقة بعد حقيقة
    .short = مقارنة الخيارات
    .hint =
        من يختار الدعم:
        الخيار 1: أنت.
        الخيار 2: أنت.
        الخيار 3: المجلس المحلي، ويجب عليه أن يراعي رأيك.
        الخيار 4: أنت أو المجلس المحلي، حسب الجزء.
        من يرتبه:
        الخيار 1: أنت، بمساعدة إذا أردت.
        الخيار 2: المجلس المحلي، أو منظمة يتم الاتفاق عليها معك.
        الخيار 3: المجلس المحلي.
        الخيار 4: أنت أو غيرك، حسب الجزء.
        من يدير المال:
        الخيار 1: أنت، أو شخص تطلب منه ذلك ويبقى القرار لك.
        الخيار 2: المجلس المحلي، أو المنظمة التي يتم الاتفاق عليها معك.
        الخيار 3: المجلس المحلي.
        الخيار 4: أنت أو غيرك، حسب الجزء.
        من يمكنه توظيف عاملين:
        الخيار 1: أنت.
        الخيار 2: غيرك، وليس أنت.
        الخيار 3: غيرك، وليس أنت.
        الخيار 4: أنت، في الأجزاء التي مع الخيار 1.
        من يمكنه أن يساعد:
        الخيار 1: خدمات الرواتب (payroll) للأجور والضريبة.
        الخيار 2: المجلس المحلي، أو المنظمة التي يتم الاتفاق عليها معك.
        الخيار 3: الموظف المختص في المجلس المحلي.
        الخيار 4: من يمكنه أن يساعد في كل جزء.
        كل الخيارات: مجموعات محلية من خارج المجلس المحلي.
        يمكنك التفكير في هذا:
        الخيار 1: أكبر قدر من التحكم، وأكبر قدر من الواجبات. توقع على اتفاق وتحتفظ بسجلات.
        الخيار 2: أنت توجه دعمك ولا تدير المال.
        الخيار 3: أقل قدر من التحكم المباشر، وأقل قدر من الإدارة. أحيانا هو الأسرع.
        الخيار 4: تستعمل الخيار 1 أو 2 أو 3 لكل نوع من الدعم. ويجب كتابة كل جزء.
    .why = يمكنك أن ترى هنا كيف تختلف الخيارات. لا يوجد خيار هو الأفضل للجميع.

# What an employer has to do, and where help is: handbook.scot/article/pa-employer-responsibilities/,
# handbook.scot/article/the-law-things-you-must-do/, handbook.scot/article/payroll-services-in-scotland/;
# legislation.gov.uk/cy/ssi/2014/25/note/made/data.htm; section 9 of the Act.
employer = ما يجب على صاحب العمل أن يفعله
    .short = واجبات صاحب العمل
    .hint =
        مع الخيار 1 يمكنك توظيف عاملين. لا يلزم أن تفعل ذلك. يمكنك أيضا أن تدفع لمنظمة لكي تدعمك.
        إذا وظفت عاملين، فعليك هذه الواجبات وبعض غيرها.
        العقد: تعطي العاملين لديك قواعد عملهم مكتوبة.
        الأجر: تدفع للعاملين لديك في الموعد. ويشمل هذا أجر الإجازة وأجر المرض.
        الضريبة والتأمين الوطني (National Insurance): تخبر مكتب الضرائب بأنك توظف شخصا. وتدفع ما عليك.
        التقاعد: قد يجب عليك أن تدفع في صندوق تقاعد (pension) للعاملين لديك.
        التأمين: يكون لديك قبل أن يبدأ العمل، وتجدده كل سنة.
        العمل الآمن: تتأكد أن المكان آمن، وأن العاملين يتعلمون ما يحتاجونه.
        السجلات: تحفظ الأوراق في مكان آمن. وتبين للمجلس المحلي كيف تستعمل المال.
        المساعدة: يمكن لخدمة رواتب (payroll) أن تحسب لك الأجر والضريبة والتقاعد.
        يمكن لمجموعات محلية من خارج المجلس المحلي أن تساعدك في هذه الواجبات.
        يجب على المجلس المحلي أن يخبرك أين تجد هذه المساعدة، عندما يطلب منك الاختيار.
    .why = يمكنك التفكير في هذه الواجبات الآن. يمكنك سؤال الموظف المختص عن كل منها.

# What the council must tell and do: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused, and the other options still offered:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 6 (help to decide and to communicate, and
# that it is for those without a guardian or attorney: open.edu/openlearncreate/mod/page/view.php?id=151616),
# section 9 (what each option means, how to manage support, help from outside the council, advocacy where
# appropriate, in writing and in a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7),
# section 13 (choosing again: legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11). Time and chances to
# question decisions: Easy Read of the statutory guidance 2022 (gov.scot/publications/easy-read-statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/).
council-must = ما يجب على المجلس المحلي أن يقوله لك ويفعله
    .short = واجبات المجلس المحلي
    .hint =
        تبدأ واجبات المجلس المحلي هذه عندما يقرر أن يدعمك.
        يجب أن يخبرك ماذا يعني كل خيار بالنسبة إليك.
        يجب أن يخبرك كم من المال في كل خيار، ولأي مدة.
        يجب أن يخبرك كيف تدير دعمك، وأين تجد المساعدة، من خارج المجلس المحلي أيضا.
        يجب أن يخبرك عن المناصرين المستقلين (independent advocates)، إذا كان مناصر قد يساعدك.
        يجب أن يخبرك بكل هذا كتابة، وبشكل يمكنك استعماله.
        قد يصعب عليك القرار، أو قول ما تريد، بسبب مرض أو إعاقة.
        عندها يجب أن يبحث المجلس المحلي عن ناس يساعدونك، إذا وافقت. لكن ليس إذا كان لوصي أو وكيل صلاحية أن يقرر.
        قد يرفض الدفع المباشر (direct payment). عندها يجب أن يعطيك أسبابه مكتوبة.
        ويجب أن يقول أيضا ما الذي قد يجعله يعيد النظر. ويجب أن يعرض عليك الخيارات الأخرى مع ذلك.
        إذا تغير شيء مهم في حياتك، فيجب أن يسمح لك المجلس المحلي بالاختيار من جديد. ويمكنك الاتفاق مع المجلس المحلي على أوقات أخرى للاختيار.
        يجب أن يكون لك وقت للسؤال عن القرار، وفرصة للسؤال هل هو القرار الصحيح.
    .why = هذا البرنامج يذكر فقط ما يجب على المجلس المحلي أن يفعله. ويجب على المجلس المحلي مع ذلك أن يفعله. يمكنك سؤاله عن كل واجب من هذه الواجبات.

control-choosing = من تريد أن يختار دعمك؟
    .short = اختيار الدعم
    .hint =
        هذا عن نوع الدعم لك، ومن يقدمه.
        هو يقول ما تريده اليوم. ولا يختار خيارا لك.
    .why = بذلك يرى الموظف المختص ما تريد أن تفعله بنفسك، وما تريد أن يفعله غيرك.
control-choosing_me = أنا
control-choosing_with-help = أنا، بمساعدة
control-choosing_someone-else = شخص آخر
control-choosing_dont-know = لا أعرف بعد

control-arranging = من تريد أن يرتب دعمك؟
    .short = ترتيب الدعم
    .hint = الترتيب هو إيجاد الناس، والاتفاق على الأوقات، وتغيير الأشياء.
    .why = بذلك يرى الموظف المختص ما تريد أن تفعله بنفسك، وما تريد أن يفعله غيرك.
control-arranging_me = أنا
control-arranging_with-help = أنا، بمساعدة
control-arranging_someone-else = شخص آخر
control-arranging_dont-know = لا أعرف بعد

control-money = من تريد أن يدير المال لدعمك؟
    .short = المال للدعم
    .hint = إدارة المال هي حفظه، ودفع الفواتير، والاحتفاظ بسجلات.
    .why = بذلك يرى الموظف المختص ما تريد أن تفعله بنفسك، وما تريد أن يفعله غيرك.
control-money_me = أنا
control-money_with-help = أنا، بمساعدة
control-money_someone-else = شخص آخر
control-money_dont-know = لا أعرف بعد

control-staff = من تريد أن يكون صاحب العمل للعاملين الذين يدعمونك؟
    .short = توظيف العاملين
    .hint =
        العاملون لديك هم من يأخذون أجرا ليدعموك.
        صاحب العمل يوقع عقدهم ويدفع أجرهم. وعليه واجبات قانونية.
    .why = بذلك يرى الموظف المختص ما تريد أن تفعله بنفسك، وما تريد أن يفعله غيرك.
control-staff_me = أنا
control-staff_with-help = أنا، بمساعدة
control-staff_someone-else = شخص آخر
control-staff_dont-know = لا أعرف بعد

# Risk is looked at across all four options (S1): no option is left out or put first.
worry-options = هل يقلقك أي من الخيارات؟
    .short = خيارات تقلقني
    .hint =
        يمكنك اختيار أكثر من خيار، أو لا شيء منها.
        قد يقلقك أيضا خيار تريده.
    .why = بذلك يمكنك البحث مع الموظف المختص عن طرق تجعل الخيار ممكنا.
worry-options_option-1 = الخيار 1: الدفع المباشر
worry-options_option-2 = الخيار 2: أختار أنا ويرتب غيري
worry-options_option-3 = الخيار 3: المجلس المحلي يرتب
worry-options_option-4 = الخيار 4: مزيج
worry-options_none = لا شيء منها

worry = ما الذي يقلقك بشأن هذه الخيارات؟
    .short = ما يقلقني
    .hint = يسألك البرنامج عن كل خيار ذكرته.
    .why = بذلك يمكن للموظف المختص أن يتحدث معك عن كل قلق.
worry-what = { $picked }. ما الذي يقلقك في هذا؟
    .short = ما يقلقني
    .hint = يمكنك وصف الأمر كما تراه أنت. قد يراه الآخرون بطريقة أخرى.
    .why = لرأيك أنت مكان في كل حديث عن الخيارات.
worry-what_too-much = قد لا أقدر على كل هذا
worry-what_mistakes = قد أخطئ
worry-what_money-gone = قد ينتهي المال
worry-what_strangers = قد يأتي غرباء إلى بيتي
worry-what_no-say = قد لا يسألني أحد عما أريد
worry-what_changes = قد يتكرر تغيير من يساعدونني
worry-what_slow = قد يأخذ وقتا طويلا
worry-what_alone-with-it = قد لا يكون هناك من يساعدني
worry-help = { $picked }. ما الذي قد يخفف قلقك؟
    .short = ما قد يساعد
    .hint = يمكنك التفكير في الناس، وفي أشياء يمكنك تعلمها، وفي أشياء يتم الاتفاق عليها أولا.
    .why = قد يصغر القلق عندما تكون هناك المساعدة المناسبة.
worry-help_someone-to-ask = أريد شخصا يمكنني سؤاله
worry-help_training = أريد أن أتعلم كيف أفعل ذلك
worry-help_payroll = أريد مساعدة في الأجور والضريبة
worry-help_check-in = أريد من يراجع الأمر معي
worry-help_say-no = أريد أن أقدر على قول لا
worry-help_written-down = أريد ذلك مكتوبا
worry-knows = { $picked }. من يعرف بما يقلقك؟
    .short = من يعرف بقلقي
    .hint = يمكنك أيضا ذكر من ينبغي أن يعرف، ومن لا ينبغي أن يعرف.
    .why = بذلك يرى الموظف المختص من أخبرته، ومن يمكنه أن يساعد.
worry-knows_me = أنا أعرف بذلك
worry-knows_family = عائلتي تعرف
worry-knows_worker = الموظف المختص يعرف
worry-knows_service = هناك خدمة تدعمني وتعرف بذلك
worry-knows_nobody-yet = لم أخبر أحدا بعد

# The law's rule for someone who makes no choice (section 5(5),
# legislation.gov.uk/asp/2013/1/section/5/data.html) is for the council's own talk with the person:
# an empty answer here is an empty answer.
leaning = إلى أي خيار تميل اليوم؟
    .short = ما أميل إليه
    .hint =
        في اسكتلندا هناك أربعة خيارات لترتيب دعمك.
        لكل خيار الحقائق نفسها، بالترتيب نفسه.
        لا يوجد خيار هو الأفضل للجميع. لا ينبغي لأحد أن يضغط عليك لتأخذ خيارا منها.
        إجابتك تقول ما تميل إليه، حسب تفكيرك اليوم.
        هي ليست الاختيار القانوني. هذا يأتي لاحقا، إذا عرض عليك المجلس المحلي الدعم.
        إذا تركت هذا بلا إجابة، يذكر ملفك ذلك. وهو لا يختار بدلا منك.
    .why =
        يمكنك أن تبدأ التفكير في الخيارات قبل أن تلتقي بالموظف المختص.
        عندما يطلب منك المجلس المحلي الاختيار، يجب أن يخبرك ماذا يعني كل خيار.
        المجلس المحلي هو الذي يقرر هل تحصل على الدعم. هذا البرنامج لا يعرف ماذا سيقرر.
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
leaning_option-1 = الخيار 1: الدفع المباشر
    .hint =
        من يختار الدعم: أنت.
        من يرتبه: أنت، بمساعدة إذا أردت.
        من يدير المال: أنت، أو شخص تطلب منه ذلك ويبقى القرار لك.
        من يمكنه توظيف عاملين: أنت، وعليك واجبات صاحب العمل.
        يمكنك التفكير في هذا: لديك هنا أكبر قدر من التحكم، وأكبر قدر من الواجبات. توقع على اتفاق وتحتفظ بسجلات.
# handbook.scot/sds-handbook/article/option-2
leaning_option-2 = الخيار 2: أختار أنا ويرتب غيري
    .hint =
        من يختار الدعم: أنت.
        من يرتبه: المجلس المحلي، أو منظمة يتم الاتفاق عليها معك.
        من يدير المال: المجلس المحلي، أو تلك المنظمة.
        من يمكنه توظيف عاملين: غيرك، وليس أنت.
        يمكنك التفكير في هذا: أنت توجه دعمك ولا تدير المال. كثيرا ما يسمى صندوق خدمة فردي (individual service fund).
# handbook.scot/sds-handbook/article/option-3
leaning_option-3 = الخيار 3: المجلس المحلي يرتب
    .hint =
        من يختار الدعم: المجلس المحلي. ويجب عليه أن يراعي رأيك.
        من يرتبه: المجلس المحلي.
        من يدير المال: المجلس المحلي.
        من يمكنه توظيف عاملين: غيرك، وليس أنت.
        يمكنك التفكير في هذا: لديك هنا أقل قدر من التحكم المباشر، وأقل قدر من الإدارة. أحيانا هو الأسرع.
# handbook.scot/sds-handbook/article/option-4
leaning_option-4 = الخيار 4: مزيج
    .hint =
        من يختار الدعم: أنت أو المجلس المحلي، حسب الجزء.
        من يرتبه: أنت أو غيرك، حسب الجزء.
        من يدير المال: أنت أو غيرك، حسب الجزء.
        من يمكنه توظيف عاملين: أنت، في الأجزاء التي مع الخيار 1.
        يمكنك التفكير في هذا: تستعمل الخيار 1 أو 2 أو 3 لكل نوع من الدعم. ويجب كتابة كل جزء.
leaning_not-sure = لا أعرف بالتأكيد بعد
leaning_talk-first = أريد أن أتحدث عن ذلك أولا

leaning-why = لماذا تميل إلى هذا الخيار؟
    .short = لماذا هذا الخيار
    .hint =
        يمكنك ذكر ما تأمله، وما يقلقك.
        يمكنك ذكر المساعدة التي ستحتاج إليها.
    .why = بذلك يمكن للموظف المختص أن يخبرك أكثر عن الأشياء التي تهمك.
leaning-why_control = أريد أن أقرر بنفسي
leaning-why_less-to-do = أريد أن أدير أشياء أقل
leaning-why_choose-who = أريد أن أختار من يساعدني
leaning-why_know-them = أريد ناسا أعرفهم
leaning-why_not-money = لا أريد أن أدير المال
leaning-why_quick = أريد الدعم في وقت قريب
leaning-why_flexible = أريد دعما يمكن أن يتغير
leaning-why_same = أريد أن تبقى الأشياء كما هي

# A mix is one of options 1 to 3 for each kind of support, and is recorded part by part
# (handbook.scot/sds-handbook/article/option-4).
mix = ما أنواع الدعم في مزيجك؟
    .short = مزيج الخيارات
    .hint = يمكنك إضافة نوع واحد من الدعم في كل مرة. بعد هذا يأتي السؤال عن الخيار.
    .why = مع الخيار 4، لكل نوع من الدعم خيار له.
mix-support = ما نوع هذا الدعم؟
    .short = نوع الدعم
    .hint = يمكنك ذكر نوع واحد من الدعم هنا. يمكنك إضافة أنواع أخرى بعده.
    .why = أنت تسميه بكلماتك.
mix-support_morning = مساعدة في الصباح
mix-support_evening = مساعدة في المساء
mix-support_night = شخص هنا في الليل
mix-support_meals = مساعدة في الطعام
mix-support_house = مساعدة في البيت
mix-support_out = شخص يخرج معي
mix-support_work = مساعدة لأعمل أو أتعلم
mix-support_company = شخص يبقى معي
mix-support_break = وقت راحة لمن يعتني بي
mix-option = إلى أي خيار تميل لهذا الدعم؟
    .short = الخيار لهذا الجزء
    .hint = هذا أيضا ما تميل إليه. هو ليس الاختيار القانوني.
    .why = مع الخيار 4، لكل نوع من الدعم خيار له.
mix-option_option-1 = الخيار 1: الدفع المباشر
mix-option_option-2 = الخيار 2: أختار أنا ويرتب غيري
mix-option_option-3 = الخيار 3: المجلس المحلي يرتب
mix-option_not-sure = لا أعرف بالتأكيد بعد

# Section 9 of the Act: how to manage support, and help from outside the council
# (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
decide-help = أي مساعدة تريد، لكي تقرر أو لكي تدير دعمك؟
    .short = مساعدة في الخيارات
    .hint =
        يمكنك اختيار أكثر من إجابة.
        بعض هذه المساعدة يأتي من ناس من خارج المجلس المحلي.
    .why = يجب على المجلس المحلي أن يخبرك أين تجد المساعدة. ويمكن للموظف المختص أن يخبرك بما سألت عنه.
decide-help_explain = شخص يشرح لي الخيارات
decide-help_money-help = مساعدة في المال
decide-help_employ-help = مساعدة لأكون صاحب عمل
decide-help_papers = مساعدة في الأوراق والاستمارات
decide-help_advocate = مناصر (advocate)
    .hint = المناصر المستقل (independent advocate) يساعدك على قول ما تريد. هو لا يعمل لدى المجلس المحلي.
decide-help_talk-to-user = أن أتحدث مع شخص فعل ذلك من قبل
decide-help_someone-to-hold-money = شخص يبقى المال عنده من أجلي
    .hint = مع الخيار 1 يمكنك أن تطلب ذلك من شخص. ويبقى القرار لك.
decide-help_nothing = لا أحتاج إلى مساعدة في هذا
decide-help_not-sure = لا أعرف بالتأكيد بعد

# Sections 5 and 9 of the Act (addresses above at what the council must tell and do).
told-four = هل أخبرك المجلس المحلي عن الخيارات الأربعة كلها؟
    .short = هل أخبروني بالخيارات
    .hint = يجب على المجلس المحلي أن يفعل هذا عندما يطلب منك الاختيار. ربما لم يطلب منك ذلك بعد.
    .why = بذلك يرى الموظف المختص ما لم يخبرك به أحد بعد.
told-four_yes = نعم
told-four_no = لا
told-four_not-sure = لا أعرف بالتأكيد

told-amounts = هل أخبرك المجلس المحلي كم من المال في كل خيار؟
    .short = هل أخبروني بالمبالغ
    .hint =
        يجب على المجلس المحلي أن يفعل هذا عندما يطلب منك الاختيار. ربما لم يطلب منك ذلك بعد.
        ويجب أن يقول أيضا لأي مدة هذا المال.
    .why = بذلك يرى الموظف المختص ما لم يخبرك به أحد بعد.
told-amounts_yes = نعم
told-amounts_no = لا
told-amounts_not-sure = لا أعرف بالتأكيد

told-reasons = إذا رفض المجلس المحلي الدفع المباشر، فهل كتب السبب؟
    .short = هل أخبروني بالأسباب
    .hint = يجب على المجلس المحلي أن يعطيك أسبابه مكتوبة. ويجب أن يقول أيضا ما الذي قد يجعله يعيد النظر.
    .why = بذلك يرى الموظف المختص ما لم يخبرك به أحد بعد.
told-reasons_yes = نعم
told-reasons_no = لا
told-reasons_not-sure = لا أعرف بالتأكيد
told-reasons_never-refused = لم يرفض المجلس المحلي طلبي

## What others think

# Views will not always agree; everyone's is recorded, by role, and kept apart (S1).
others = من غيرك لديه رأي في دعمك؟
    .short = آخرون لديهم رأي
    .hint =
        يمكنك هنا ذكر من هو. بعد هذا يأتي السؤال عن رأيه. ويمكن لهذا الشخص أن يكتبه أيضا.
        يمكنك إضافة شخص واحد في كل مرة. لا يلزم أن تضيف أحدا.
        في ملفك، يظهر رأي الآخرين منفصلا عن رأيك.
    .why = لا يلزم أن تتفق مع الآخرين. يمكن أن يكون الرأيان معا في ملفك.
other-who = لمن هذا الرأي؟
    .short = لمن الرأي
    .hint = يمكنك ذكر من هو بالنسبة إليك. لا حاجة إلى ذكر اسم.
    .why = بذلك يرى الموظف المختص لمن هذا الرأي.
other-who_mother = أمي
other-who_father = أبي
other-who_partner = زوجي أو زوجتي أو شريكي
other-who_child = ابني أو ابنتي
other-who_friend = صديق أو صديقة
other-who_advocate = المناصر الذي معي
other-who_support-worker = عامل الدعم الذي يأتي إلي
other-who_attorney = وكيلي (attorney)
other-says = ما رأي هذا الشخص؟
    .short = رأي هذا الشخص
    .hint = يمكن لهذا الشخص أن يكتب رأيه هنا. ويمكنك أيضا أن تقوله بدلا منه.
    .why = بذلك يمكن للموظف المختص أن يتحدث معك عن ذلك، ومع هذا الشخص إذا أردت.
other-says_more-help = في رأي هذا الشخص أحتاج مساعدة أكثر
other-says_less-help = في رأي هذا الشخص أحتاج مساعدة أقل
other-says_worried = هذا الشخص يقلق بشأني
other-says_supports-me = هذا الشخص يوافق على ما أريده
other-says_tired = هذا الشخص يشعر بالتعب ويحتاج راحة
other-says_move = في رأي هذا الشخص ينبغي تغيير بيتي
other-words = لمن هذه الكلمات؟
    .short = لمن الكلمات
    .why = بذلك يعرف الموظف المختص هل هذه كلمات هذا الشخص، أم كلماتك أنت عن رأيه.
other-words_their-words = كلمات هذا الشخص
other-words_my-words = كلماتي أنا عن رأي هذا الشخص
other-agree = هل تتفق مع هذا الشخص؟
    .short = هل أتفق
    .hint = هذه إجابتك أنت. لا يلزم أن تتفق مع هذا الشخص.
    .why = بذلك يرى الموظف المختص أن رأي هذا الشخص ليس دائما رأيك.
other-agree_agree = أتفق
other-agree_partly = أتفق مع بعض ذلك
other-agree_disagree = لا أتفق
other-agree_talk = أريد أن أتحدث عن ذلك
other-differ = على ماذا تتفقان، وعلى ماذا لا تتفقان بعد؟
    .short = هل نتفق أم لا
    .hint = يمكنك ذكر الأمرين. لا يلزم أن تتفقا على كل شيء.
    .why = بذلك يرى الموظف المختص ما لا يزال يحتاج إلى حديث.
other-differ_agree-on-help = نتفق على أنني أحتاج إلى مساعدة
other-differ_how-much-help = لا نتفق على مقدار المساعدة
other-differ_where-i-live = لا نتفق على المكان الذي أعيش فيه
other-differ_who-helps = لا نتفق على من يساعدني
other-differ_money = لا نتفق على أمور المال
other-differ_need-time = نحتاج إلى وقت أكثر لنتفق

## What I want to ask

# What the council must tell: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 9 (what each option means, how to
# manage support, help from outside the council, advocacy where appropriate, in writing and in
# a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7), section 13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11), section 6 (help to choose:
# open.edu/openlearncreate/mod/page/view.php?id=151616). Time and chances to question decisions: Easy Read
# of the statutory guidance 2022 (gov.scot).
ask = عن ماذا تريد أن تسأل؟
    .short = ما أريد أن أسأل عنه
    .hint =
        يمكنك السؤال عن أي شيء.
        عندما يطلب منك المجلس المحلي أن تختار خيارا، يجب أن يخبرك ماذا يعني كل منها.
        يجب أن يخبرك كم من المال في كل خيار، ولأي مدة.
        يجب أن يخبرك كيف تدير دعمك، وأين تجد المساعدة، من خارج المجلس المحلي أيضا.
        يجب أن يخبرك عن المناصرين المستقلين (independent advocates)، إذا كان مناصر قد يساعدك.
        يجب أن يخبرك بكل هذا كتابة، وبشكل يمكنك استعماله.
        إذا رفض الدفع المباشر (direct payment)، فيجب أن يعطيك أسبابه مكتوبة.
    .why =
        بذلك يمكن للموظف المختص أن يستعد لأسئلتك.
        هذا البرنامج يذكر فقط ما يجب على المجلس المحلي أن يخبرك به. ويجب على المجلس المحلي مع ذلك أن يخبرك به. يمكنك سؤاله عن كل أمر من هذه الأمور.
        إذا رفض المجلس المحلي الدفع المباشر، فيجب أن يقول أيضا ما الذي قد يجعله يعيد النظر.
        إذا تغير شيء مهم في حياتك، فيجب أن يسمح لك المجلس المحلي بالاختيار من جديد. ويمكنك الاتفاق مع المجلس المحلي على أوقات أخرى للاختيار.
        يجب أن يكون لك وقت للسؤال عن القرار، وفرصة للسؤال هل هو القرار الصحيح.
ask-thing = ما هو شيء واحد تريد أن تسأل عنه؟
    .short = أريد أن أسأل
    .hint = يمكنك ذكر سؤال واحد هنا. يمكنك إضافة أسئلة أخرى بعده.
    .why = لكل سؤال تذكره سطر وحده في ملفك.
ask-thing_amount = كم من المال في كل خيار؟
ask-thing_how-long = لأي مدة ينبغي أن يكفي المال؟
ask-thing_each-option = ماذا يعني كل خيار بالنسبة إلي؟
ask-thing_change-mind = هل يمكنني تغيير خياري لاحقا؟
ask-thing_who-employs = من سيوظف العاملين الذين يدعمونني؟
ask-thing_help-manage = من يمكنه مساعدتي في إدارة ذلك؟
ask-thing_who-holds-money = عند من سيكون المال؟
ask-thing_if-ill = ماذا يحدث إذا مرض من يساعدني؟
ask-thing_if-wrong = ماذا أفعل إذا سار شيء بشكل سيئ؟
ask-thing_reasons = هل أحصل على الأسباب مكتوبة؟
ask-thing_advocate = كيف أحصل على مناصر (advocate)؟
ask-thing_next = ماذا يحدث بعد ذلك، ومتى؟
ask-thing_when-again = متى نعيد النظر في هذا؟

must-not = ما الذي يجب ألا يحدث من دونك؟
    .short = ليس من دوني
    .hint =
        يمكنك ذكر ما ينبغي للآخرين أن يسألوك عنه أولا.
        قد يجب على العاملين مع ذلك أن يتصرفوا إذا رأوا أن أحدا قد يتعرض لأذى.
    .why = بذلك يرى الموظف المختص أين يجب سؤالك أولا.
must-not-thing = ما هو شيء واحد لا تسمح بأن يحدث من دونك؟
    .short = ليس من دوني
    .why = لكل شيء تذكره سطر وحده في ملفك.
must-not-thing_family = لا تتحدثوا مع عائلتي من دوني
must-not-thing_change-helper = اسألوني قبل تغيير من يساعدني
must-not-thing_stop-support = اسألوني قبل إيقاف دعمي
must-not-thing_new-people = اسألوني قبل أن يأتي ناس جدد
must-not-thing_share = اسألوني قبل أن يرى أحد ملفي
must-not-thing_move-home = لا تخططوا لتغيير بيتي من دوني
must-not-thing_meeting = لا تعقدوا لقاءات من دوني

## My own words

# A turn alone for everyone, and the question whether the words are the person's
# (devonsafeguardingadultspartnership.org.uk, advice for professionals).
my-words = هل هذه كلماتك أنت؟
    .short = كلماتي أنا
    .hint =
        هذا السؤال للجميع.
        يمكنك أن تطلب من الآخرين أولا الخروج من الغرفة.
        ربما ساعدك أحد في إيجاد الكلمات. هي كلماتك مع ذلك إذا كانت تقول ما تقصده.
    .why = بذلك يعرف الموظف المختص لمن الكلمات التي يقرؤها. لا توجد هنا إجابة خاطئة.
my-words_yes = نعم، هذه كلماتي أنا
my-words_mostly = معظمها
my-words_no = لا، بعضها ليس كلماتي
my-words_alone-first = أريد أن أنظر فيها بمفردي أولا
    .hint =
        يمكنك أن تطلب من الشخص الآخر أن يتركك بمفردك وقتا.
        ثم يمكنك الرجوع إلى إجاباتك. يمكنك النظر في كل منها وتغييرها.

# Consent without a name: what is counted, what is not, that no is the usual answer, that it changes
# nothing, that few can be recognised, and that it cannot be undone.
may-count = هل يمكن عد ما اخترته مع ما اختاره الآخرون؟
    .short = يمكن عد ذلك
    .hint =
        بذلك يعرف المجلس المحلي أو اسكتلندا ما يريده كثير من الناس.
        يتم عد ما اخترته من القوائم والأمثلة التي اخترتها فقط. لا يتم عد ما كتبته.
        لا يتم عد اسمك ولا طرق التواصل معك ولا ما يخص الآخرين. ولا يتم عد أي شيء خاص ولا «أشياء أريد أن أفعلها» ولا «الشعور بالأمان».
        هذا لا يغير شيئا بالنسبة لك. إذا لم تختر شيئا هنا فهذا يعني لا.
        حيث يجيب عدد قليل من الناس، قد يخمن أحد أنك أنت من أجاب.
        بعد العد لا يمكن التراجع عنه.
    .why = يمكن تخطيط الدعم بشكل أفضل عندما نعرف أكثر ما يريده الناس. لا حاجة إلى اسم لذلك.
may-count_yes = نعم، يمكن عد ذلك
may-count_no = لا

## Equality

# What councils must look at, and why they gather this: Equality Act 2010 s.149; Equality Act 2010
# (Specific Duties) (Scotland) Regulations 2012 (gov.scot/publications/
# data-collection-publication-guidance-ethnic-group). The words of the questions are plainer
# than those of Scotland's Census 2022; the answers are the same where the file of the part says so.
equality-about = الأسئلة التالية عن المساواة (equality).
    .short = المساواة
    .hint =
        يسأل المجلس المحلي (council) مثل هذه الأسئلة ليعرف هل يعامل الجميع بعدل.
        يمكنك ترك أي سؤال منها بلا إجابة، أو ترك هذا الجزء كله.
        لا يدخل شيء مما تقوله هنا في ملفك.
        عند إنشاء ملفك، يمكنك أيضا إنشاء ملف ثان. فيه هذه الإجابات، وليس فيه اسمك.
        إذا لم تنشئه، فلا تكون هذه الإجابات في أي ملف.
        ما تقوله هنا لا يغير شيئا في دعمك.
        إذا حفظت إجاباتك على هذا الكمبيوتر، فهذه الإجابات تكون محفوظة أيضا.
    .why =
        بعض مجموعات الناس لا تلقى دائما معاملة عادلة.
        يمكن أن يظهر ذلك من إجابات كثير من الناس معا.

equality-age = كم عمرك؟
    .short = العمر
    .why = يريد المجلس المحلي أن يعرف هل يعامل الأصغر سنا والأكبر سنا بعدل.
equality-age_under-16 = أقل من 16
equality-age_from-16 = من 16 إلى 24
equality-age_from-25 = من 25 إلى 49
equality-age_from-50 = من 50 إلى 64
equality-age_from-65 = من 65 إلى 74
equality-age_from-75 = 75 أو أكثر

equality-health = هل هناك حالة صحية أو إعاقة تحد مما يمكنك فعله كل يوم؟
    .short = الصحة والإعاقة
    .hint = المقصود ما يستمر سنة أو أكثر.
    .why = يريد المجلس المحلي أن يعرف هل يعامل ذوي الإعاقة بعدل.
equality-health_a-lot = نعم، كثيرا
equality-health_a-little = نعم، قليلا
equality-health_no = لا

equality-ethnic-group = ما مجموعتك العرقية؟
    .short = المجموعة العرقية
    .hint = هذه مجموعات التعداد السكاني في اسكتلندا (Scotland’s Census). اختر الأقرب إليك.
    .why = يريد المجلس المحلي أن يعرف هل يعامل الناس من كل المجموعات العرقية بعدل.
equality-ethnic-group_white = بيضاء (White)
    .hint = مثلا: اسكتلندية، أيرلندية، بولندية، من الرحل (Gypsy or Traveller)، من الروما (Roma).
equality-ethnic-group_mixed = مختلطة أو من عدة مجموعات عرقية
equality-ethnic-group_asian = آسيوية، ومنها اسكتلندية وبريطانية
    .hint = مثلا: باكستانية، هندية، بنغلاديشية، صينية.
equality-ethnic-group_african = أفريقية، ومنها اسكتلندية وبريطانية
equality-ethnic-group_caribbean-or-black = كاريبية أو سوداء (Black)
equality-ethnic-group_another = مجموعة عرقية أخرى
    .hint = مثلا: عربية، سيخية، يهودية.

equality-religion = ما دينك أو معتقدك؟
    .short = الدين أو المعتقد
    .why = يريد المجلس المحلي أن يعرف هل يعامل الناس من كل دين، أو بلا دين، بعدل.
equality-religion_none = بلا دين أو معتقد
equality-religion_church-of-scotland = كنيسة اسكتلندا (Church of Scotland)
equality-religion_roman-catholic = الكنيسة الكاثوليكية
equality-religion_other-christian = مسيحية أخرى
equality-religion_muslim = الإسلام
equality-religion_hindu = الهندوسية
equality-religion_buddhist = البوذية
equality-religion_sikh = السيخية
equality-religion_jewish = اليهودية
equality-religion_pagan = الوثنية الحديثة (Pagan)
equality-religion_another = دين أو معتقد آخر

equality-gender = كيف تصف نفسك: امرأة أم رجل أم غير ذلك؟
    .short = الجنس (gender)
    .why = يريد المجلس المحلي أن يعرف هل يعامل النساء والرجال وغيرهم بعدل.
equality-gender_woman = امرأة
equality-gender_man = رجل
equality-gender_another-way = بطريقة أخرى

equality-orientation = ما توجهك الجنسي؟
    .short = التوجه الجنسي
    .hint = المقصود من تنجذب إليه. اختر الأقرب إليك.
    .why = يريد المجلس المحلي أن يعرف هل يعامل المثليين والمثليات ومن ينجذبون إلى الجنسين بعدل.
equality-orientation_straight = الانجذاب إلى الجنس الآخر
equality-orientation_gay-or-lesbian = مثلي أو مثلية
equality-orientation_bisexual = الانجذاب إلى الجنسين
equality-orientation_another-way = بطريقة أخرى

## Sections of the file that the person hands over

section-contact = طرق التواصل معي
section-take-part = ما يساعدني على المشاركة
section-cannot-wait = ما لا يمكن تأجيله
section-changed = ما تغير منذ المرة الماضية
section-matters = ما يهمني
section-talk-first = ما أريد أن أسأل عنه، وما لا أسمح بأن يحدث من دوني
section-change = ما أريد تغييره وما أريد أن يبقى
section-people = الناس في حياتي، ومن يحق له أن يتصرف باسمي
section-life = حياتي الآن
section-help = المساعدة التي لدي والدعم الذي أريده
section-risks = ما أريد أن أفعله، والمخاطر كما أراها
section-leaning = ما أميل إليه من الخيارات
section-ahead = ما أريده إذا تغيرت الأمور
section-others = رأي الآخرين
section-feeling-safe = الشعور بالأمان
section-who = من كان معي ومن كتب

## Where a worker finds what a plan needs

# The eight ingredients of a plan in Scottish guidance:
# gov.scot/publications/statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/pages/9/
index-plan = أين تجدون ما تحتاجه الخطة
index-plan-matters = الناس والأشياء التي تهمني
index-plan-risks = المخاطر الرئيسية كما أراها
index-plan-who-helps = من يساعدني
index-plan-information = ما أحتاج أن أعرفه، وبأي شكل
index-plan-outcomes = ما أريد تغييره وما أريد أن يبقى
index-plan-resources = ما هو موجود الآن ويمكن أن يساعد
index-plan-what-i-can-do = ما أقدر أن أفعله
index-plan-arranging = كيف أريد ترتيب دعمي

# Seven questions for looking at a plan before it is agreed (In Control):
# pdfcoke.com/documents/07-getting-my-plan-agreed-09352mplx93e
index-sign-off = أين تنظرون قبل الاتفاق على الخطة
index-sign-off-what-matters = ما الذي يهمني؟
index-sign-off-what-changes = ما الذي ينبغي أن يتغير؟
index-sign-off-how-supported = كيف أريد أن أحصل على الدعم؟
index-sign-off-how-money-is-used = كيف أريد استعمال المال؟
index-sign-off-how-managed = كيف أريد إدارة دعمي؟
index-sign-off-in-control = كيف يبقى القرار لي؟
index-sign-off-how-it-happens = ما الذي يجعل هذا يحدث؟

## The person's words below the headings of a worker's form, to be copied

# The headings of "About Me", version 1.2, a standard of the Professional Record Standards Body
# for what people want others to know of them: theprsb.org/standards/aboutme/
index-about-me = كلماتي لنموذج «About Me» (عني)
index-about-me-most-important = أهم الأشياء عندي
index-about-me-people = الناس المهمون عندي
index-about-me-communicate = كيف أتواصل، وكيف تتواصلون معي
index-about-me-wellness = صحتي وراحتي
index-about-me-do-and-do-not = ما أريد أن تفعلوه، وما لا أريده
index-about-me-support = كيف ومتى تدعمونني
index-about-me-also = أشياء أخرى مفيد أن تعرفوها عني
index-about-me-supported-by = من ساعدني في كتابة هذا

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = الشرطة أو الإسعاف أو الإطفاء، في حالة الطوارئ
# dagcas.org/help-for-domestic-abuse/
contact-cannot-speak = إذا لم تقدر على الكلام عند الاتصال بالرقم 999 من هاتف محمول
    .hours = اضغط 55 عندما يطلبون منك ذلك.
contact-bsl-emergency = الرقم 999 بلغة الإشارة البريطانية (BSL)، بالفيديو
contact-police = الشرطة، في غير حالات الطوارئ
contact-domestic-abuse = خط المساعدة في العنف والإساءة في البيت والزواج القسري (Scotland’s Domestic Abuse and Forced Marriage Helpline)
    .hours = في أي وقت، نهارا أو ليلا.
contact-nhs-24 = خدمة NHS 24، للصحة والصحة النفسية
contact-breathing-space = خدمة Breathing Space، إذا كنت تشعر بالضيق أو القلق، من سن 16
    .hours = من الاثنين إلى الخميس، من 6 مساء إلى 2 صباحا. ومن الجمعة 6 مساء إلى الاثنين 6 صباحا.
contact-samaritans = خدمة Samaritans، إذا أردت أن يستمع إليك أحد
    .hours = المكالمة مجانية.
contact-care-information = خدمة Care Information Scotland، عن الرعاية والدعم
    .hours = من الاثنين إلى الجمعة، من 9 صباحا إلى 5 بعد الظهر.
contact-contact-scotland-bsl = خدمة Contact Scotland BSL، للوصول إلى الخدمات بلغة الإشارة البريطانية، بالفيديو
    .hours = ليست لمكالمات 999.

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = جزء واحد في كل مرة. يمكنك التوقف بعد أي جزء.
in-public-path_again =
    .hint = يساعدك أن يكون معك ملفك من المرة الماضية.
in-public-carer-on_long =
    .hint = يمكنك عمل جزء واحد في كل مرة، والتوقف بعد أي جزء.
in-public-child-on_long =
    .hint = يمكنك عمل جزء واحد في كل مرة، والتوقف بعد أي جزء.
in-public-equality-about =
    .hint =
        يسأل المجلس المحلي (council) مثل هذه الأسئلة ليعرف هل يعامل الجميع بعدل.
        يمكنك ترك أي سؤال منها بلا إجابة، أو ترك هذا الجزء كله.
        لا يدخل شيء مما تقوله هنا في ملفك.
        عند إنشاء ملفك، يمكنك أيضا إنشاء ملف ثان. فيه هذه الإجابات، وليس فيه اسمك.
        إذا لم تنشئه، فلا تكون هذه الإجابات في أي ملف.
        ما تقوله هنا لا يغير شيئا في دعمك.
        إذا اخترت ترك إجاباتك على هذا الجهاز إلى وقت لاحق، تُترك هذه أيضا.
