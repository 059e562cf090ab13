# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = هذا الملف لا يقول ما ينبغي. اكتب فيه name ثم direction ثم status ثم date. اسم المجلد هو رمز اللغة.
check-broken = لا يمكن قراءة هذا كرسالة. يقول قارئ Fluent: { $id }
check-twice = هناك رسالة أخرى اسمها «{ $id }». أبق واحدة منهما.
check-typed-twice = «{ $id }» تكتب أيضا من أجل «{ $say }». اجعل لكل واحد كلمة خاصة به.
check-missing = لا توجد كلمات من أجل «{ $id }». أضفها هنا.
check-unneeded = لا شيء يحتاج إلى «{ $id }». أزله، أو تحقق من طريقة كتابته.
check-unknown = «{ $id }» غير معروف هنا. استعمل فقط ما تستعمله الإنجليزية، مكتوبا بالطريقة نفسها.
check-dropped = الإنجليزية تضع «{ $id }» في هذه الرسالة. ضعه هنا أيضا.
check-forms = ضع هذه الصيغ بالضبط، كل واحدة مرة: { $id }. إذا كانت «other» منها، فضع النجمة قبلها.
check-no-plural = رقم يختار الصيغة هنا. اكتب PLURAL( ) حول اسم الرقم.
check-lines = عدد الأسطر هنا { NUMBER($count) }، وفي الإنجليزية { NUMBER($most) }. اجعل العدد كما في الإنجليزية.
check-wide = عدد الخانات في السطر هنا { NUMBER($count) }. اجعله أقصر. الحد الأقصى هو { NUMBER($most) }.
check-long = عدد الكلمات في هذه الجملة { NUMBER($count) }. اجعلها أقصر. الحد الأقصى هو { NUMBER($most) }.
check-long-without-spaces = عدد الحروف في هذه الجملة { NUMBER($count) }. اجعلها أقصر. الحد الأقصى هو { NUMBER($most) }.
check-sign = بعض الناس لا يسمعون أو لا يرون «{ $id }». استعمل كلمات.
check-avoided = لا ينبغي قول «{ $id }». قل ذلك بطريقة أخرى.
check-second-name = لا تقل «{ $id }». لكل شيء اسم واحد. وهو هنا «{ $say }».
check-abbreviation = ليس كل الناس يعرفون «{ $id }». اكتبه كاملا، أو اشرحه في الملف glossary.toml.
check-hard = هذا صعب القراءة: درجة القراءة هي { $grade }، والحد الأقصى هو { $most }. استعمل جملا أقصر وكلمات أقصر.

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = الإنجليزية في درجة القراءة { $grade }.
check-grades = الإنجليزية في درجة القراءة { $grade }. أصعب رسالة هي «{ $id }»، في الدرجة { $most }.
