# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; the one who is spoken to is the person.

part-meeting = نتحدث معا
part-points = ما تحدثنا عنه
part-offered = ما يجب أن يقوله المجلس المحلي
part-last = قبل النهاية

## Talking together

response-about = الآن تتحدثان معا عن ملفك.
    .short = نتحدث معا
    .hint =
        عند كل شيء ترى ما قلته في ملفك. لا أحد يمكنه تغيير تلك الكلمات هنا.
        تكتبان ما تتفقان عليه، وما ترونه بشكل مختلف.
        يمكن لأحدكما أن يكتب عن الاثنين.
        يمكنك ترك أي سؤال بلا إجابة. يمكنك التوقف متى أردت.
        هذا سجل لما تقولانه الآن. هو ليس تقييما (assessment). وليس خطة دعم.
        لا شيء هنا هو اختيار لأي خيار من الخيارات الأربعة.
    .why = بذلك تعرفان ما هو مكتوب، ولماذا.

present = من هنا الآن؟
    .short = من هنا
    .why = بذلك يرى الآخرون من شارك.
present_me = أنا، وهذا عني
present_advocate = المناصر الذي معي
present_interpreter = المترجم الذي معي
present_family-or-friend = أحد من عائلتي أو أصدقائي
present_worker = الموظف المختص
present_attorney-or-guardian = وكيلي أو الوصي القانوني
present_someone-else = شخص آخر

response-typist = من يكتب الآن؟
    .short = من يكتب
    .hint = يمكنك تغيير هذا لاحقا، عند أي إجابة.
    .why = يذكر السجل عند كل إجابة من كتبها، وفي أي يوم.
response-typist_me = أنا، وهذا عني
response-typist_advocate = المناصر الذي معي
response-typist_interpreter = المترجم الذي معي
response-typist_family-or-friend = أحد من عائلتي أو أصدقائي
response-typist_worker = الموظف المختص
response-typist_attorney-or-guardian = وكيلي أو الوصي القانوني
response-typist_someone-else = شخص آخر

## What we talked about

point = ماذا تقولان عن كل شيء؟
    .short = ما نقوله
    .why = هذا مكتوب بجانب ما قلته أنت أولا.

point-talked = هل تتحدثان عن هذا اليوم؟
    .short = الحديث عن هذا
    .hint = لا يلزم أن تتحدثا عن كل شيء.
    .why = بذلك يذكر السجل هل تحدثتما عن هذا، أو ليس بعد.
point-talked_yes = نعم
point-talked_not-today = ليس اليوم

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = على ماذا تتفقان في هذا؟
    .short = ما نتفق عليه
    .hint = إذا لم تتفقا على شيء بعد، يمكنكما قول ذلك.
    .why = بذلك يمكنكما قراءته لاحقا، ومعرفة ما قلتماه.
point-agreed_try-it = نجرب ذلك ونرى كيف يسير
point-agreed_find-out = نعرف أولا أكثر عنه
point-agreed_talk-again = نتحدث عنه مرة أخرى
point-agreed_nothing-yet = لم نتفق على شيء بعد
point-agreed_not-same = لا نراه بالشكل نفسه

point-do = من يفعل ماذا، وإلى متى؟
    .short = من يفعل ماذا
    .hint = يمكنك ذكر يوم.
    .why = بذلك يتضح من يفعل الشيء التالي.
point-do_me = أنا أفعل شيئا في ذلك
point-do_worker = الموظف المختص يفعل شيئا
point-do_family = عائلتي أو أصدقائي يفعلون شيئا
point-do_service = جهة تقدم خدمة تفعل شيئا
point-do_not-known = لا نعرف بعد

point-mine = ما رأيك في المكتوب هنا؟
    .short = رأيي أنا
    .hint =
        يقول هذا فقط الشخص الذي أنشأ الملف. ويمكن لشخص آخر أن يكتبه له.
        لا توجد هنا إجابة خاطئة.
    .why = رأيك أنت مكتوب بجانب ما تم الاتفاق عليه. لا يلزم أن توافق.
point-mine_agree = أوافق
point-mine_disagree = لا أوافق
point-mine_unsure = لا أعرف بالتأكيد
point-mine_not-asked = لم يسألني أحد

point-others = من غيرك يوافق على هذا؟
    .short = من غيري يوافق
    .hint = اختر فقط من قال ذلك بنفسه.
    .why = بذلك يتضح من وافق.
point-others_advocate = المناصر الذي معي
point-others_family-or-friend = أحد من عائلتي أو أصدقائي
point-others_worker = الموظف المختص
point-others_attorney-or-guardian = وكيلي أو الوصي القانوني
point-others_someone-else = شخص آخر
point-others_nobody = لا أحد غيري

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = من يرى هذا بشكل مختلف، وكيف؟
    .short = من يراه مختلفا
    .hint = لا يلزم أن تتفقا. يمكن كتابة كل رأي هنا.
    .why = تبقى الآراء المختلفة مكتوبة، ويمكنكما النظر فيها مرة أخرى.
point-differ_me = أنا أراه بشكل مختلف
point-differ_family = عائلتي أو أصدقائي يرونه مختلفا
point-differ_worker = الموظف المختص يراه مختلفا
point-differ_nobody = كلنا نراه بالشكل نفسه

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = أي خيارات عرضها عليك المجلس المحلي؟
    .short = الخيارات المعروضة
    .hint =
        في اسكتلندا هناك أربعة خيارات. يمكنك سؤال الموظف المختص عن معنى كل منها.
        هذا يذكر فقط ما عرضه المجلس المحلي. هو لا يختار بدلا منك.
        يجب على المجلس المحلي أن يعرضها عندما يقرر أنك تحصل على الدعم. ربما لم يقرر بعد.
    .why = بذلك تريان ما لم يعرضه المجلس المحلي بعد.
offered_option-1 = الخيار 1: الدفع المباشر
offered_option-2 = الخيار 2: أختار أنا ويرتب غيري
offered_option-3 = الخيار 3: المجلس المحلي يرتب
offered_option-4 = الخيار 4: مزيج
offered_none = لم يعرض أيا منها
offered_not-sure = لا أعرف بالتأكيد

offered-why = لماذا لم يعرض عليك المجلس المحلي بعض الخيارات؟
    .short = لماذا لم يعرضها
    .hint = اكتبا الأسباب التي ذكرها المجلس المحلي.
    .why = بذلك يمكنك السؤال عنها.
offered-why_not-said = لم يذكر المجلس المحلي السبب
offered-why_not-understood = لم أفهم السبب
offered-why_later = المجلس المحلي يعرضها لاحقا

offered-writing = هل كتب لك المجلس المحلي لماذا لم يعرض أي خيار؟
    .short = السبب كتابة
    .why = بذلك يمكنك قراءته مرة أخرى، وإظهاره لشخص تثق به.
offered-writing_yes = نعم
offered-writing_no = لا
offered-writing_not-sure = لا أعرف بالتأكيد

amounts = هل أخبروك كم من المال لكل خيار؟
    .short = هل ذكروا المبالغ
    .hint =
        يجب على المجلس المحلي أن يخبرك بهذا عندما يطلب منك الاختيار.
        لا يلزم أن تكتب هنا مبلغا.
    .why = بذلك تريان ما لم يخبرك به المجلس المحلي بعد.
amounts_each = نعم، لكل خيار
amounts_some = لبعض الخيارات
amounts_no = لا
amounts_not-sure = لا أعرف بالتأكيد

amounts-period = هل أخبروك لأي مدة هذا المال؟
    .short = هل ذكروا المدة
    .why = بذلك تريان ما لم يخبرك به المجلس المحلي بعد.
amounts-period_yes = نعم
amounts-period_no = لا
amounts-period_not-sure = لا أعرف بالتأكيد

given-manage = هل أخبروك كيف تدير دعمك؟
    .short = كيف أدير دعمي
    .hint = أي ما يجب فعله في كل خيار، ومن يمكنه المساعدة فيه.
    .why = بذلك تريان ما لم يخبرك به المجلس المحلي بعد.
given-manage_yes = نعم
given-manage_no = لا
given-manage_not-sure = لا أعرف بالتأكيد

given-help = هل أخبروك أين تجد المساعدة، من خارج المجلس المحلي أيضا؟
    .short = أين أجد المساعدة
    .why = بذلك تريان ما لم يخبرك به المجلس المحلي بعد.
given-help_yes = نعم
given-help_no = لا
given-help_not-sure = لا أعرف بالتأكيد

given-advocate = هل أخبروك عن المناصرين المستقلين (independent advocates)؟
    .short = عن المناصرين
    .hint =
        المناصر المستقل يساعدك على قول ما تريد. وهو لا يعمل عند المجلس المحلي.
        يجب على المجلس المحلي أن يخبرك عنهم، إذا كان مناصر قد يساعدك.
    .why = بذلك تريان ما لم يخبرك به المجلس المحلي بعد.
given-advocate_yes = نعم
given-advocate_no = لا
given-advocate_not-sure = لا أعرف بالتأكيد

given-writing = هل حصلت على كل هذا كتابة، وبشكل يمكنك استعماله؟
    .short = كل هذا كتابة
    .hint = قد يكون ذلك حروفا كبيرة، أو لغة أخرى، أو تسجيلا صوتيا، أو شكلا آخر.
    .why = بذلك يمكنك النظر فيه مرة أخرى.
given-writing_yes = نعم
given-writing_no = لا
given-writing_not-sure = لا أعرف بالتأكيد

declined = هل رفض المجلس المحلي خيارا أردته؟
    .short = رفض المجلس المحلي
    .why = إذا رفض، فهناك أشياء يجب أن يخبرك بها.
declined_yes = نعم
declined_no = لا
declined_not-decided = لم يقرر بعد
declined_not-sure = لا أعرف بالتأكيد

declined-which = أي خيار كان ذلك؟
    .short = أي خيار
    .why = بذلك يتضح عن ماذا هي الأسباب.
declined-which_option-1 = الخيار 1: الدفع المباشر
declined-which_option-2 = الخيار 2: أختار أنا ويرتب غيري
declined-which_option-3 = الخيار 3: المجلس المحلي يرتب
declined-which_option-4 = الخيار 4: مزيج

declined-why = ما الأسباب التي ذكرها المجلس المحلي؟
    .short = الأسباب المذكورة
    .hint = اكتباها كما ذكرت.
    .why = بذلك يمكنك السؤال عنها.
declined-why_not-said = لم يذكر المجلس المحلي أسبابا
declined-why_not-understood = لم أفهم الأسباب

declined-writing = هل حصلت على الأسباب كتابة؟
    .short = الأسباب كتابة
    .hint = إذا رفض المجلس المحلي الدفع المباشر (direct payment)، فيجب أن يعطيك أسبابه مكتوبة.
    .why = بذلك يمكنك قراءتها مرة أخرى، وإظهارها لشخص تثق به.
declined-writing_yes = نعم
declined-writing_no = لا
declined-writing_not-sure = لا أعرف بالتأكيد

declined-again = متى ينظر المجلس المحلي في هذا مرة أخرى؟
    .short = متى ينظر فيه ثانية
    .hint = يمكنك ذكر يوم، أو ما الذي يجب أن يتغير أولا.
    .why = الرفض قد لا يبقى رفضا.
declined-again_not-said = لم يذكر المجلس المحلي ذلك
declined-again_when-changes = عندما يتغير شيء مهم
declined-again_when-i-ask = عندما أطلب ذلك

declined-ask = هل أخبروك كيف يمكنك الاعتراض على هذا؟
    .short = كيف أعترض
    .hint = يجب أن تحصل على وقت وفرصة لتسأل عن القرار وتعترض عليه.
    .why = بذلك تريان ما لم يخبرك به المجلس المحلي بعد.
declined-ask_yes = نعم
declined-ask_no = لا
declined-ask_not-sure = لا أعرف بالتأكيد

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = متى تنظران في كل هذا مرة أخرى؟
    .short = متى ننظر ثانية
    .hint = يمكنك ذكر يوم. وإذا تغير شيء مهم، يمكنك طلب ذلك قبل هذا اليوم.
    .why = لا شيء هنا يلزم أن يبقى كما هو.
look-again_month = بعد شهر
look-again_half-year = بعد نصف سنة
look-again_year = بعد سنة
look-again_when-changes = عندما يتغير شيء مهم
look-again_when-i-ask = عندما أطلب ذلك

add-more = ماذا تريدان أن تكتبا أيضا؟
    .short = ماذا أيضا
    .why = قد تكون هناك أشياء لا يسأل عنها أي سؤال.

record-check = هل هذا ما تحدثتما عنه؟
    .short = هل هذا ما قلناه
    .hint =
        هذا السؤال للشخص الذي أنشأ الملف.
        يمكنك أن تطلب من الآخرين أن يتركوك وقتا بمفردك معه.
        لا يلزم أن توافق على المكتوب هنا.
    .why = بذلك يرى الآخرون رأيك في هذا السجل. لا توجد هنا إجابة خاطئة.
record-check_yes = نعم
record-check_mostly = معظمه
record-check_no = لا
record-check_not-asked = لم يسألني أحد
record-check_not-yet = ليس بعد، أريد النظر فيه ثانية

## The sections of the record

section-points = ما تحدثنا عنه
section-offered = ما عرضه علي المجلس المحلي وما قاله
section-declined = إذا رفض المجلس المحلي خيارا
section-look-again = متى ننظر في هذا مرة أخرى
section-meeting = من كان هناك ومن كتب
