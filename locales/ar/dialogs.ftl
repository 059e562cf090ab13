# What the program itself asks and tells, before and after the questions.
#
# A page has a value (what is asked), .short (22 cells at most, for the prompt), .hint (one
# sentence or more on each line) and .why (said as help). An option is called
# <page>_<option>: 36 cells at most.

## Before the questions

dialog-language = أي لغة تريد أن تستعمل؟
    .short = اللغة
    .why = يمكنك تغيير اللغة لاحقا. تبقى إجاباتك كما كتبتها.

# Somebody who helps reads every page in this language, after the person's own.
dialog-helper = هل يساعدك أحد بلغة أخرى؟
    .short = لغة من يساعدني
    .hint = عندها يظهر كل سؤال باللغتين، ولغتك هي الأولى.
    .why = بذلك يمكن لمترجم أو لشخص تثق به أن يتابع معك كل سؤال.
dialog-helper_none = لا

dialog-view = كيف تريد أن تستعمل هذا البرنامج؟
    .short = طريقة الاستعمال
    .hint =
        يساعدك هذا البرنامج على الاستعداد للحديث عن الرعاية الاجتماعية (social care) في اسكتلندا.
        تقول ما يهمك بكلماتك أنت. وفي النهاية يمكنك إنشاء ملف للموظف المختص (worker).
    .why = الأسئلة هي نفسها في الطريقتين. ويمكنك فعل الأشياء نفسها فيهما.
dialog-view_linear = سطرا بعد سطر
    .hint = كل سطر يظهر مرة واحدة ويبقى. هذا يناسب برامج قراءة الشاشة وكتابة بريل (braille).
dialog-view_full = صفحة بعد صفحة
    .hint = كل سؤال يملأ النافذة. يمكنك استعمال مفاتيح الأسهم.

# Asked where a language runs from right to left. Two lines with the numbers 1 and 2 stand
# before it; both say .sample, in that language.
dialog-order = أي السطرين يمكنك أن تقرأ؟
    .short = أي سطر
    .hint = السطران يقولان الشيء نفسه. إذا أمكنك أن تقرأ الاثنين، فاختر السطر 1.
    .why = تختلف نوافذ الكمبيوتر في إظهار الكلمات التي تكتب من اليمين إلى اليسار.
    .sample = يمكنك أن تقرأ هذا السطر.
dialog-order_terminal = السطر 1
dialog-order_app = السطر 2
dialog-order_off = لا هذا ولا ذاك، أو أستعمل بريل
    .hint = عندها تأتي الحروف بترتيب كتابتها، من اليسار.

dialog-drafts = هل تريد البدء من جديد، أم متابعة إجابات محفوظة؟
    .short = بدء أو متابعة
    .hint = هناك إجابات محفوظة على هذا الكمبيوتر. لا تظهر إلا إذا طلبت ذلك.
    .why = قد يحفظ عدة أشخاص إجاباتهم على كمبيوتر واحد. في البداية لا يظهر إلا اليوم والوقت.
dialog-drafts_new = البدء من جديد
dialog-drafts_earlier = متابعة إجابات محفوظة
dialog-drafts_delete = حذف إجابات محفوظة

dialog-which = أي إجابات محفوظة تريد متابعتها؟
    .short = إجابات للمتابعة
    .why = يذكر كل سطر متى كان آخر تغيير في الإجابات.
dialog-which-delete = أي إجابات محفوظة تريد حذفها؟
    .short = إجابات للحذف
    .why = يسألك البرنامج مرة أخرى قبل حذف أي شيء.
# A set of saved answers, by when it was last changed.
draft-changed = تم الحفظ في { $day } الساعة { $time }
draft-phrase = تحتاج إلى العبارة السرية لفتح هذه الإجابات.
draft-in-use = هذه الإجابات مفتوحة في نافذة أخرى. أغلق تلك النافذة أولا.

dialog-delete = هل تريد حذف هذه الإجابات؟
    .short = حذف الإجابات
    .hint =
        لا يمكنك استرجاعها بهذا البرنامج.
        قد تبقى آثار منها لمدة على قرص الكمبيوتر (disk).
        الملفات التي أنشأتها للموظف المختص لا يتم حذفها.
    .why = يسألك البرنامج حتى لا يتم حذف شيء عن طريق الخطأ.
dialog-delete_yes = نعم، حذفها إلى الأبد
dialog-delete_no = لا، إبقاؤها

dialog-unlock = اكتب عبارتك السرية.
    .short = العبارة السرية
    .hint = هي تفتح الإجابات التي حفظتها. ما تكتبه لا يظهر.
    .why = اخترت هذه العبارة عندما بدأت. بدونها لا يمكن لأحد أن يفتح الإجابات.

# Leaving fast: explained before the first question, with what it cannot do (GOV.UK Design
# System, "Exit a page quickly"). Staff may have to act: domain digest, confidentiality.
dialog-start = قبل البداية
    .short = قبل البداية
    .hint =
        تقول ما يهمك، وما تريد أن تفعله، وكيف تريد دعمك.
        يمكنك ترك أي سؤال بلا إجابة. ويمكنك التوقف متى أردت.
        لمعرفة ما يمكنك فعله في أي خطوة، اكتب العلامة / (slash) ثم اضغط Enter.
        في النهاية يمكنك إنشاء ملف، وأنت تختار من يحصل عليه.
        الموظف المختص هو الشخص الذي يخطط معك للدعم. ملفك هو لكي يقرأه هذا الشخص قبل أن تتحدثا.
        قد يجب على العاملين الذين يقرؤونه أن يتصرفوا إذا رأوا أن أحدا قد يتعرض لأذى. وعادة يتحدثون معك أولا.
        هذا البرنامج لا يقرر شيئا ولا يرسل شيئا. هو ليس طريقة للإبلاغ عن أذى.
        إذا كنت في خطر الآن، فاتصل بالرقم 999.
        إذا دخل أحد، فيمكنك الخروج من البرنامج بسرعة. اضغط المفتاح F12، أو اكتب /خروج سريع.
        الخروج السريع يمسح الشاشة أولا. بعد ذلك تبقى إجاباتك محفوظة أو تختفي. أنت تختار ذلك في الصفحة التالية.
        لا يمكنه أن يمسح ما رآه أو سمعه أحد. بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.
    .why = هذا يأتي أولا، حتى تعرف ماذا يحدث لإجاباتك.
# The same where there are number keys alone.
dialog-start-numbers = قبل البداية
    .short = قبل البداية
    .hint =
        تقول ما يهمك، وما تريد أن تفعله، وكيف تريد دعمك.
        يمكنك ترك أي سؤال بلا إجابة. ويمكنك التوقف متى أردت.
        لتعرف ما يمكنك فعله في أي خطوة، اكتب 0 واضغط Enter.
        في النهاية يمكنك إنشاء ملف، وأنت تختار من يحصل عليه.
        الموظف المختص هو الشخص الذي يخطط معك للدعم. ملفك هو لكي يقرأه هذا الشخص قبل أن تتحدثا.
        قد يجب على العاملين الذين يقرؤونه أن يتصرفوا إذا رأوا أن أحدا قد يتعرض لأذى. وعادة يتحدثون معك أولا.
        هذا البرنامج لا يقرر شيئا ولا يرسل شيئا. هو ليس طريقة للإبلاغ عن أذى.
        إذا كنت في خطر الآن، فاتصل بالرقم 999.
        إذا دخل أحد، يمكنك الخروج بسرعة. اكتب 99 واضغط Enter.
        الخروج السريع يمسح الشاشة أولا. بعد ذلك تبقى إجاباتك محفوظة أو تختفي. أنت تختار ذلك في الصفحة التالية.
        لا يمكنه أن يمسح ما رآه أو سمعه أحد. بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.
    .why = هذا يأتي أولا، حتى تعرف ماذا يحدث لإجاباتك.

dialog-keep = هل تريد حفظ إجاباتك على هذا الكمبيوتر؟
    .short = حفظ إجاباتي
    .hint =
        إذا حفظتها، فيمكنك التوقف والمتابعة في يوم آخر.
        لا يتم حفظ شيء إلى أن تختار.
    .why = قد يستعمل أشخاص آخرون هذا الكمبيوتر. أنت تختار ما يبقى عليه.
dialog-keep_secret = حفظها مع عبارة سرية
    .hint =
        لا يمكن أن يقرأها إلا من يعرف العبارة.
        إذا نسيت العبارة، فلا يمكن لأحد أن يسترجع إجاباتك.
dialog-keep_open = حفظها دون عبارة
    .hint = كل من يستعمل هذا الحساب على هذا الكمبيوتر يمكنه أن يقرأها.
dialog-keep_forget = بلا حفظ، وتختفي بعد الخروج
    .hint =
        لا يتم حفظ شيء على هذا الكمبيوتر، إلا إذا أنشأت ملفك.
        إذا توقف هذا البرنامج، تضيع إجاباتك.

dialog-phrase = اختر عبارتك السرية.
    .short = العبارة السرية
    .hint =
        أربع كلمات أو أكثر يمكنك أن تتذكرها هي عبارة جيدة.
        ما تكتبه لا يظهر.
    .why = العبارة تقفل إجاباتك. تحتاج إليها عندما تعود.
dialog-phrase-again = اكتب العبارة نفسها مرة أخرى.
    .short = العبارة مرة أخرى
    .hint = هذا للتحقق من أنك كتبت ما تريده.
    .why = ما تكتبه لا يظهر، لذلك تكتبه مرتين.

## Locked files, on the command line

dialog-seal = اختر عبارة سرية لملفك.
    .short = العبارة السرية
    .hint =
        أربع كلمات أو أكثر هي عبارة جيدة. ما تكتبه لا يظهر.
        لفتح ملفك يحتاج الشخص الآخر إلى العبارة وإلى برنامج لملفات age.
    .why = العبارة تقفل ملفك. قلها فقط لمن يحق له أن يقرأ الملف. لا ترسلها مع الملف.
dialog-open = اكتب العبارة السرية لهذا الملف.
    .short = العبارة السرية
    .hint = اختارها من قفل الملف. ما تكتبه لا يظهر.
    .why = الملف مقفل بعبارة. بدونها لا يمكن لأحد أن يفتح الملف.

## What you said last time

dialog-earlier = أين ما قلته في المرة الماضية؟
    .short = المرة الماضية
    .hint =
        يمكنك استعمال ملف أنشأته للموظف المختص، أو إجابات محفوظة.
        ما قلته وقتها لا يظهر إلا عندما تطلب ذلك.
        لا يصبح شيء منه إجابة إلى أن تقول إنه ما زال صحيحا.
    .why = بذلك يمكنك أن ترى عند كل سؤال ما قلته في المرة الماضية.
dialog-earlier_other = في مكان آخر
dialog-earlier_none = أتابع بدونه
earlier-file = ملف { $date }
earlier-file-name = اسمه { $file }
dialog-earlier-file = أي ملف هو؟
    .short = اسم الملف
    .hint = اكتب الاسم كله مع المجلد. ينتهي الاسم بهذه الحروف: «.json».
    .why = لا يمكن للبرنامج أن يقرأ إلا هذا النوع من الملفات. هو لا يغيره.
notice-earlier = ما قلته في المرة الماضية موجود هنا. يمكنك أن تراه عند كل سؤال.
# The same on a public machine, where nothing was found.
earlier-none-here = ما قلته في المرة الماضية ليس على هذا الجهاز. إذا كان معك على ورق، يمكنك أن تنظر إليه وأنت تجيب.
earlier-not-there = لا يوجد ملف بهذا الاسم. تحقق من الاسم. ثم اكتبه مرة أخرى.
earlier-not-read = لا يمكن قراءة هذا الملف. تحقق من أن حسابك على هذا الكمبيوتر يمكنه أن يقرأه. ثم حاول مرة أخرى.
earlier-is-folder = هذا مجلد وليس ملفا. اكتب اسم الملف أيضا.
earlier-too-big = هذا الملف كبير جدا. ملفات Ownwords أصغر بكثير. اختر ملفا آخر.

## The file for your worker

dialog-hand-over = هل تريد إنشاء ملفك الآن؟
    .short = إنشاء ملفي
    .hint =
        تدخل إجاباتك في ملفك كما تمت كتابتها. ما تبقيه خاصا يبقى خارجه.
        كل من لديه ملفك يمكنه أن يقرأه. أنت تختار لمن تعطيه.
        قد يحتفظ به المجلس المحلي (council) مع أوراق أخرى عنك.
        ملفك ليس تقييما (assessment)، ولا يقرر شيئا.
    .why = لا يتم إرسال شيء. يتم إنشاء ملفك على هذا الكمبيوتر، ويمكنك إعطاؤه للموظف المختص.
dialog-hand-over_make = إنشاء ملفي
dialog-hand-over_lock = إنشاء ملفي وقفله
    .hint = أنت تختار من يمكنه فتحه.
dialog-hand-over_back = رؤية إجاباتي مرة أخرى
dialog-hand-over_without = الخروج دون ملف
# Follows the hint, where the person looks at what they said last time.
hand-over-last-time = يظهر في ملفك أيضا ما قلته في المرة الماضية، إذا غيرته أو أزلته.

# Asked only if something was chosen in the part about equality.
dialog-equality = هل تريد ملفا ثانيا فيه إجاباتك عن المساواة؟
    .short = ملف ثان
    .hint =
        فيه فقط ما اخترته في ذلك الجزء. ليس فيه اسمك.
        قد يكون من يجيبون مثلك قليلين في منطقتك. عندها قد يخمن أحد أن الإجابات لك.
        يوضع هذا الملف في المجلد نفسه. أنت تختار لمن تعطيه.
        إذا أجبت بلا، فلا تكون هذه الإجابات في أي ملف.
    .why = أجبت عن أسئلة عن المساواة. من مثل هذه الإجابات يعرف المجلس المحلي هل يعامل الجميع بعدل.
dialog-equality_yes = نعم، أريد ملفا ثانيا
dialog-equality_no = لا، لا أريد ملفا ثانيا
# Follows the hint, where the file for the worker is to be locked.
equality-locked = أنت تقفل ملفك، ولذلك يكون هذا الملف مقفلا أيضا. لا يفتحه إلا من يمكنه فتح ملفك.

dialog-lock = من يمكنه فتح ملفك؟
    .short = من يفتحه
    .hint =
        الملف المقفل لا يقرؤه إلا من تختاره هنا. عندها لا يمكنك أنت أن تفتحه، إلا إذا اخترت عبارة.
        لفتحه يلزم برنامج لملفات age.
    .why = عندها يمكن إرسال ملفك أو وضعه على ذاكرة محمولة (memory stick)، ولا يقرؤه أحد غيره.
dialog-lock_all = كل واحد من هؤلاء يمكنه فتحه
dialog-lock_phrase = شخص يعرف عبارة سرية
    .hint = تختار العبارة في الخطوة التالية. لا تقلها إلا لمن يجوز له أن يقرأ ملفك.
# $name is who they are, such as the team of a council.
lock-for = فقط { $name }
# Someone who is named in the settings and not by a council. $name is what stands there.
lock-named-here = «{ $name }» (اسم من الإعدادات)
# Follows the hint, where there is such a name.
lock-by-settings = الاسم من الإعدادات كتبه شخص يستعمل هذا الحساب. اختره فقط إذا كنت تعرف من هو.

dialog-numbers = هل تريد أرقام المساعدة في ملفك؟
    .short = أرقام المساعدة
    .hint =
        هذه أرقام أشخاص يمكنهم أن يساعدوك أو يستمعوا إليك.
        كل من يرى ملفك يراها أيضا.
    .why = أنت تختار ذلك، لأن غيرك قد يرى أوراقك في البيت.
dialog-numbers_no = لا، بدونها
dialog-numbers_yes = نعم، ضعها في الملف

dialog-where = أين تريد وضع ملفك؟
    .short = المجلد
    .hint = في اسم ملفك تاريخ ورمز. ليس فيه اسمك.
    .why = تحتاج أن تجد ملفك مرة أخرى لتعطيه لأحد.
dialog-where_here = في هذا المجلد
dialog-where_home = في مجلد هذا الحساب
dialog-where_other = في مجلد آخر
# $name is what a memory stick calls itself.
where-drive = على القرص { $name }
where-folder = هذا المجلد هو { $folder }
dialog-folder = أي مجلد تريد أن تستعمل؟
    .short = اسم المجلد
    .hint = اكتب الاسم الكامل لمجلد على هذا الكمبيوتر، أو على ذاكرة محمولة (memory stick).
    .why = يوضع ملفك في هذا المجلد. ولا يحل محل ملف آخر.
# A name that was typed is not that of a folder.
folder-not-there = لا يوجد مجلد بهذا الاسم. تحقق من الاسم. إذا كان على ذاكرة محمولة (memory stick)، فأدخلها في الكمبيوتر. ثم اكتب الاسم مرة أخرى.
folder-is-file = هذا ملف وليس مجلدا. اكتب اسم مجلد.

dialog-end = تم إنشاء ملفك.
    .short = ماذا الآن
    .hint = لا يتم إرساله إلى أحد. أنت تختار من يحصل عليه.
    .why = هذه الصفحة تقول أين ملفك، وماذا يمكنك أن تفعل بعد ذلك.
dialog-end_leave = الخروج
dialog-end_clear = مسح الشاشة والخروج
    .hint = بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.
dialog-end_delete = حذف إجاباتي من هذا الكمبيوتر
    .hint = يبقى ملفك.
dialog-end_back = الرجوع إلى إجاباتي
# A help number in the file. $date is the day on which it was read where it comes from.
contact-read-on = تم التحقق من الرقم في { $date }.
# Where the files are, and then each by its name. $kind is fhir, html, json, pdf or txt.
end-folder = ملفك في هذا المجلد: { $folder }
end-file = { $kind ->
    [fhir] للأنظمة التي تستعمل FHIR: { $file }
    [html] للقراءة والطباعة: { $file }
    [json] لأنظمة الكمبيوتر: { $file }
    [pdf] كصفحات للطباعة: { $file }
   *[txt] كنص عادي: { $file }
}
# The second file, told in the same way.
end-equality = { $kind ->
    [json] عن المساواة، لأنظمة الكمبيوتر: { $file }
   *[txt] عن المساواة، كنص عادي: { $file }
}
end-step = إجابتك عن مكانك الآن: { $step }.
end-kept = إجاباتك محفوظة أيضا على هذا الكمبيوتر.
end-not-safe = لم يمكن حفظ إجاباتك الأخيرة على هذا الكمبيوتر. هي في ملفك، ما عدا الإجابات الخاصة.
end-not-kept = إجاباتك ليست محفوظة على هذا الكمبيوتر. عندما تخرج، لا يبقى إلا ملفك.
# What can be done with the file.
end-give =
    .lines =
        يمكنك إعطاء ملفك للموظف المختص، أو أخذه معك على ورق.
        يمكنك أولا إظهاره لشخص تثق به.
# The same where it is locked.
end-give-locked =
    .lines =
        يمكنك إعطاء ملفك المقفل للموظف المختص، أو إرساله إليه.
        لطباعة ملفك أو إظهاره لشخص ما، أنشئه مرة أخرى ولا تقفله.
# What usually comes next, and what the council must do: Self-directed Support (Scotland) Act
# 2013 s.5 (options, amounts, reasons: legislation.gov.uk/asp/2013/1/section/5/data.html), s.6
# (help to choose: open.edu/openlearncreate/mod/page/view.php?id=151616), s.9 (information:
# legislation.gov.uk/asp/2013/1/notes/division/3/4/7), s.13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
end-next =
    .lines =
        ينظر المجلس المحلي في الدعم الذي تحتاجه. اسم ذلك تقييم (assessment). هذا البرنامج لا يفعله.
        إذا عرض عليك المجلس المحلي الدعم، فيجب أن يخبرك ماذا يعني كل خيار. ويجب أن يخبرك أيضا كم من المال لكل خيار.
        إذا رفض الدفع المباشر (direct payment)، فيجب أن يعطيك أسبابه مكتوبة.
        يمكنك طلب المساعدة في الاختيار. ويمكنك الاختيار من جديد إذا تغير شيء مهم.
        يمكنك استعمال هذه الأرقام إذا احتجت إلى مساعدة أو أردت أن تتحدث.

## Stopping for now

dialog-stop = هل تريد الخروج الآن؟
    .short = الخروج الآن
    .hint = إجاباتك محفوظة على هذا الكمبيوتر. يمكنك العودة في يوم آخر.
    .why = يمكنك التوقف متى أردت والمتابعة من المكان نفسه.
dialog-stop_leave = الخروج
dialog-stop_clear = مسح الشاشة والخروج
    .hint = بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.
dialog-stop_back = البقاء هنا
dialog-stop-unkept = هل تريد الخروج الآن؟
    .short = الخروج الآن
    .hint = إجاباتك ليست محفوظة على هذا الكمبيوتر. إذا خرجت الآن، فإنها تضيع.
    .why = يسألك البرنامج حتى لا يضيع شيء عن طريق الخطأ.
dialog-stop-unkept_back = البقاء هنا
dialog-stop-unkept_make = إنشاء ملفي أولا
dialog-stop-unkept_leave = الخروج، وتضيع إجاباتي
dialog-stop-unkept_clear = مسح الشاشة، وتضيع إجاباتي
    .hint = بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.
dialog-stop-behind = هل تريد الخروج الآن؟
    .short = الخروج الآن
    .hint = لم يمكن حفظ إجاباتك الأخيرة. إذا خرجت الآن، فإنها تضيع. قد تبقى إجاباتك السابقة على هذا الكمبيوتر.
    .why = يسألك البرنامج حتى لا يضيع شيء عن طريق الخطأ.
dialog-stop-behind_back = البقاء هنا
dialog-stop-behind_make = إنشاء ملفي أولا
dialog-stop-behind_leave = الخروج، وتضيع إجاباتي الأخيرة
dialog-stop-behind_clear = مسح الشاشة، وتضيع إجاباتي الأخيرة
    .hint = بعض النوافذ تحتفظ بأسطر قديمة. قد لا يقدر هذا البرنامج على مسحها.

# Said after the program has let go of the terminal.
parted-before = توقف البرنامج. لم يتم حفظ شيء.
parted-kept = توقف البرنامج. إجاباتك محفوظة على هذا الكمبيوتر.
parted-not-kept = توقف البرنامج. إجاباتك ليست محفوظة، كما اخترت.
parted-not-safe = توقف البرنامج. لم يمكن حفظ إجاباتك الأخيرة.

notice-resumed = تتابع من حيث توقفت. إجاباتك موجودة هنا.
notice-deleted = تم حذف الإجابات من هذا الكمبيوتر.

## What can go wrong

failure-pack = { PLURAL($count) ->
    [zero] لا خطأ في الأسئلة. للتحقق منها، استعمل: ownwords check{ $options }
    [one] هناك خطأ في الأسئلة. لترى أين هو، استعمل: ownwords check{ $options }
    [two] هناك خطآن في الأسئلة. لترى أين هما، استعمل: ownwords check{ $options }
    [few] هناك { NUMBER($count) } أخطاء في الأسئلة. لترى أين هي، استعمل: ownwords check{ $options }
    [many] هناك { NUMBER($count) } خطأ في الأسئلة. لترى أين هي، استعمل: ownwords check{ $options }
   *[other] هناك { NUMBER($count) } خطأ في الأسئلة. لترى أين هي، استعمل: ownwords check{ $options }
}
failure-no-content = لا أسئلة ولا لغات في هذا المجلد: { $folder }. اختر مجلدا فيه «content» أو «locales».
failure-terminal = لم يعد البرنامج يقدر على الكتابة في هذه النافذة. افتح نافذة جديدة وابدأه مرة أخرى.
failure-ours = هناك خطأ في هذا البرنامج، لذلك توقف. إذا كنت تحفظ إجاباتك، فالإجابات قبل هذه الإجابة محفوظة. ابدأه مرة أخرى للمتابعة.
failure-random = لم يستطع هذا الكمبيوتر أن ينشئ رمزا لإجابتك. لم تتم كتابتها. حاول مرة أخرى.
failure-not-saved = يمكنك المتابعة. إلى أن يعمل الحفظ من جديد، تضيع إجاباتك إذا توقف هذا البرنامج.
failure-other-pack = هذه الإجابات لأسئلة أخرى. بقيت كما هي. ابدأ البرنامج مع تلك الأسئلة.
failure-keep-other = لم يتم حفظ شيء بعد. حاول مرة أخرى، أو اختر الإجابة: بلا حفظ، وتختفي بعد الخروج.
failure-other-folder = لم يتم إنشاء ملفك. إجاباتك ما زالت هنا. اختر مجلدا آخر.
failure-second-file = لم يتم إنشاء الملف الذي فيه إجاباتك عن المساواة. ملفك الآخر موجود. يمكنك إنشاء الاثنين مرة أخرى.
failure-pdf-not-built = لم ينشأ أي ملف. هذا البرنامج لا يصنع ملفات pdf. اترك pdf وحاول مرة أخرى. يمكنك طباعة ملف html.
# $language: what a language calls itself.
failure-pdf-no-font =
    لم ينشأ أي ملف. لا يوجد في هذا الكمبيوتر خط فيه كل حروف هذه اللغة: { $language }.
    الخط هو شكل الحروف عند الطباعة. أضف خطا، مثل Noto Sans، وحاول مرة أخرى.
    أو اترك pdf وحاول مرة أخرى. يمكنك طباعة ملف html.
failure-pdf-no-letters =
    لم ينشأ أي ملف. لا يوجد في هذا الكمبيوتر خط فيه كل الحروف والعلامات التي في إجاباتك.
    الخط هو شكل الحروف عند الطباعة. أضف خطا، مثل Noto Sans، وحاول مرة أخرى.
    أو اترك pdf وحاول مرة أخرى. يمكنك طباعة ملف html.
failure-pdf-fault = لم ينشأ أي ملف. لم يستطع البرنامج أن يصنع ملف pdf. هذا خطأ في البرنامج. اترك pdf وحاول مرة أخرى. يمكنك طباعة ملف html.
failure-no-such-draft = لا توجد إجابات محفوظة بهذا الاسم. لتراها كلها، استعمل: ownwords drafts{ $options }
failure-which-draft = هناك أكثر من مجموعة من الإجابات المحفوظة. اذكر اسم ما تريده منها. لتراها كلها، استعمل: ownwords drafts{ $options }
phrase-differs = العبارتان مختلفتان. اختر عبارتك مرة أخرى.
draft-not-a-draft = هذه الإجابات المحفوظة تالفة، أو صنعها برنامج آخر. بقيت كما هي. يمكنك البدء من جديد.
draft-newer = هذه الإجابات حفظها إصدار أحدث من هذا البرنامج. استعمل الإصدار الأحدث لفتحها.

## The settings

dialog-settings = ماذا تريد أن تغير؟
    .short = الإعدادات
    .hint = يعمل التغيير فورا. ويتم حفظه إذا كانت إجاباتك محفوظة على هذا الكمبيوتر.
    .why = يمكنك ضبط البرنامج ليكون سهلا عليك.
dialog-settings_keys = استعمال مفاتيح أخرى
dialog-settings_usual = إرجاع الإعدادات المعتادة
dialog-settings_close = انتهيت
setting-line = { $name }: { $value }
notice-set = الإعداد الآن: { $set }.
notice-usual = عادت الإعدادات المعتادة.

setting-explanations = كم من الشرح تريد؟
    .short = الشرح
    .hint = المساعدة في كل سؤال تشرحه دائما.
    .why = الكلمات القليلة أسرع في القراءة بكتابة بريل، أو إذا كنت تعرف الأسئلة.
setting-explanations_all = في كل صفحة
setting-explanations_few = في المساعدة فقط
setting-colours = ما الألوان التي تريدها؟
    .short = الألوان
    .hint = تعمل هذه الألوان مع العرض صفحة بعد صفحة. ومع العرض سطرا بعد سطر، تبقى للنافذة ألوانها.
    .why = بعض الناس يقرؤون بسهولة أكبر بألوان أخرى.
setting-colours_terminal = كما في هذه النافذة
setting-colours_dark = أبيض على أسود
setting-colours_light = أسود على أبيض
setting-colours_yellow = أصفر على أسود
setting-colours_cream = أسود على لون الكريم
setting-colours_none = بدون ألوان
setting-mouse = هل تريد استعمال الفأرة أو إصبعك؟
    .short = الفأرة أو الإصبع
    .hint = يعمل هذا مع العرض صفحة بعد صفحة. ولا يمكنك عندها تحديد كلمات على الشاشة.
    .why = بعض الناس يجدون الإشارة إلى شيء أسهل من الضغط على المفاتيح.
setting-mouse_off = لا
setting-mouse_on = نعم
setting-repeat = متى يعمل المفتاح نفسه مرة أخرى؟
    .short = المفتاح نفسه
    .hint =
        إذا كانت يداك ترتجفان، فقد تضغط مفتاحا مرات أكثر مما تريد.
        الحروف التي تكتبها في إجابتك تعمل دائما.
    .why = إذا ضغطت مفتاحا مرة أخرى بسرعة كبيرة، فلا يفعل شيئا عندها.
setting-repeat_at-once = فورا
setting-repeat_quarter = بعد ربع ثانية
setting-repeat_half = بعد نصف ثانية
setting-repeat_second = بعد ثانية واحدة
setting-switch = هل تستعمل زرا بدلا من لوحة المفاتيح؟
    .short = الزر
    .hint = مع زر واحد تأتي الاختيارات واحدا بعد آخر. اضغط عندما يأتي ما تريده.
    .why = يمكن فعل كل شيء هنا بزر واحد أو بزرين أو بمفاتيح الأرقام.
setting-switch_none = لا
    .hint = تحتاج عندها إلى لوحة مفاتيح.
setting-switch_one = زر واحد
setting-switch_two = زران
    .hint = مفتاح المسافة ينتقل إلى الاختيار التالي. والمفتاح Enter يختاره.
setting-switch_numbers = مفاتيح الأرقام
    .hint = تكتب رقم الاختيار وتضغط Enter. وتختار الحروف بالطريقة نفسها.
setting-beat = كم يبقى كل اختيار؟
    .short = وقت الاختيار
    .why = مع وقت أطول يسهل الضغط في اللحظة المناسبة.
setting-beat_1 = ثانية واحدة
setting-beat_2 = ثانيتان
setting-beat_3 = 3 ثوان
setting-beat_5 = 5 ثوان
setting-beat_8 = 8 ثوان
setting-beat_12 = 12 ثانية
setting-switch-key = أي مفتاح هو زرك؟
    .short = مفتاح الزر
    .why = إذا كان مفتاحا واحدا، فيمكن لمن يساعدك استعمال المفاتيح الأخرى.
setting-switch-key_any = أي مفتاح
setting-switch-key_space = مفتاح المسافة
setting-switch-key_enter = Enter
setting-of-the-file = كما في الملف
setting-language = أي لغة تريد أن تستعمل؟
    .short = اللغة
setting-view = كيف تريد أن تستعمل هذا البرنامج؟
    .short = العرض
    .why = الأسئلة هي نفسها في الطريقتين. ويمكنك فعل الأشياء نفسها فيهما.
setting-view_linear = سطرا بعد سطر
setting-view_full = صفحة بعد صفحة

dialog-keys = يمكنك استعمال مفاتيح أخرى.
    .short = مفاتيح أخرى
    .hint =
        تكتب المفاتيح في ملف. ويمكنك أن تطلب من شخص أن يساعدك في هذا.
        في كل سطر اسم شيء واحد يفعله مفتاح، والمفاتيح التي تفعله. مثلا: «back = ["esc", "f9"]».
        لترى كل الأسماء، اكتب هذا في نافذة أخرى: «ownwords settings».
        ابدأ البرنامج مرة أخرى لاستعمال المفاتيح الجديدة.
    .why = بعض لوحات المفاتيح ليست فيها كل المفاتيح، أو يصعب الضغط على بعض المفاتيح.
keys-file = اسم الملف هو { $file }
dialog-usual = هل تريد إرجاع الإعدادات المعتادة؟
    .short = الإعدادات المعتادة
    .hint = تبقى لغتك وطريقة العرض كما هي.
    .why = يسألك البرنامج حتى لا يتغير شيء عن طريق الخطأ.
dialog-usual_no = لا، إبقاء إعداداتي
dialog-usual_yes = نعم، إرجاعها

## Reading to a person

setting-speech = هل تريد أن يقرأ لك البرنامج كل صفحة؟
    .short = القراءة لي
    .hint =
        لا تختر هذا إذا كنت تستعمل قارئ شاشة. سيتكلم صوتان في الوقت نفسه.
        يمكن لمن هم بقربك أن يسمعوا ذلك. إذا لم ترد ذلك، فاستعمل سماعات أو اخفض الصوت. لا يقرأ البرنامج إجاباتك إلا إذا طلبت ذلك.
    .why = بعض الناس يجدون الاستماع أسهل من القراءة.
setting-speech_off = لا
setting-speech_on = نعم
setting-rate = ما سرعة القراءة التي تريدها؟
    .short = السرعة
    .why = يمكنك الاستماع ببطء أو بسرعة كما تريد.
setting-rate_slowest = بطيئة جدا
setting-rate_slow = بطيئة
setting-rate_usual = معتادة
setting-rate_fast = سريعة
setting-rate_fastest = سريعة جدا
setting-volume = ما قوة الصوت التي تريدها؟
    .short = الصوت
    .why = يمكنك خفض الصوت حتى لا يسمعه الآخرون.
setting-volume_quietest = منخفض جدا
setting-volume_quiet = منخفض
setting-volume_usual = معتاد
setting-volume_loud = مرتفع
setting-volume_loudest = مرتفع جدا
notice-reading = من الآن، يقرأ لك البرنامج كل صفحة. للتوقف في وسط صفحة، اضغط أي مفتاح.
notice-not-reading = لم يعد البرنامج يقرأ لك.
notice-not-approved = الصوت لا يقرأ لغتك لك. لم يتحقق من هذا الصوت أحد يعرف اللغة جيدا. يمكنك قراءة الكلمات هنا.

# In a public place, before anything that a person chose or wrote is said aloud.
dialog-kiosk-aloud = هل تريد أن يقول الصوت إجاباتك أيضا؟
    .short = الإجابات بصوت مسموع
    .hint =
        الصوت يقرأ لك كل سؤال.
        يمكن لمن هم بقربك أن يسمعوا ذلك. هل تستعمل سماعات؟
    .why = يسألك البرنامج لأن غيرك يمكنه أن يستمع إلى إجاباتك.
dialog-kiosk-aloud_no = لا، اقرأ الأسئلة فقط
    .hint = لا يقول الصوت ما تختاره وما تكتبه.
dialog-kiosk-aloud_yes = نعم، قل إجاباتي أيضا
    .hint = يقول الصوت ما تختاره وما تتهجاه في لحظته. ويقرأ ما كتبته عندما تطلب ذلك.
