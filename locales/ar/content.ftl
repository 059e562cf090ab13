# What can be wrong with a pack. For the people who write packs.
# Each message stands after the file, the line and the column.

content-file-not-there = هذا الملف غير موجود، أو لا يمكن قراءته. ضعه هناك، واسمح لهذا الحساب بقراءته.
content-file-not-text = هذا الملف ليس نصا بصيغة UTF-8. احفظه بصيغة UTF-8.
content-not-as-expected = لا يمكن قراءة هذا كجزء من حزمة. يقول قارئ TOML: { $id }
content-bad-id = لا يمكن أن يكون «{ $id }» معرفا. استعمل حروفا صغيرة من a إلى z، وأرقاما، والعلامة - (hyphen). ابدأ بحرف.
content-pack-is-not-folder = اسم الحزمة «{ $id }»، لكن مجلدها له اسم آخر. أعطهما الاسم نفسه.
content-part-twice = الجزء «{ $id }» موجود هنا مرتين. أبق واحدا منهما.
content-part-not-listed = الجزء «{ $id }» ليس في قائمة الأجزاء. أضفه إلى «parts» في الملف pack.toml.
content-part-without-file = الجزء «{ $id }» ليس له ملف. أضف ملفا بهذا المعرف، أو أزل الجزء من «parts».
content-part-without-questions = الجزء «{ $id }» ليست فيه أسئلة. أضف سؤالا، أو أزل الجزء.
content-question-twice = هناك سؤال آخر اسمه «{ $id }» أيضا. أعط هذا معرفا آخر.
content-message-twice = شيئان يحتاجان إلى الرسالة «{ $id }» في ملفات اللغة. أعط واحدا منهما معرفا آخر.
content-no-options = السؤال «{ $id }» ليست له إجابات للاختيار. أضف بعضها إلى «options».
content-option-twice = السؤال «{ $id }» فيه الإجابة «{ $option }» مرتين. أبق واحدة منهما.
content-unknown-question = لا يوجد سؤال «{ $id }» هنا. تحقق من كتابة المعرف.
content-unknown-option = السؤال «{ $id }» ليست فيه إجابة «{ $option }». تحقق من كتابة المعرفات.
content-not-earlier = السؤال «{ $id }» لا يأتي قبل هذا المكان. اقرأ فقط أسئلة تأتي قبله.
content-in-another-list = السؤال «{ $id }» في قائمة. لا يمكن قراءته إلا داخل تلك القائمة.
content-each-of-not-many = السؤال «{ $id }» لا يسمح باختيار عدة إجابات. اذكر سؤالا من النوع «many».
content-never-asked = لا تؤدي أي إجابات إلى السؤال «{ $id }». اكتب «show_if» بطريقة أخرى، أو أزل السؤال.
content-no-fields = القائمة «{ $id }» لا تسأل عن شيء. أضف حقلا.
content-first-field-not-text = الحقل الأول «{ $id }» يعطي كل عنصر اسمه. اجعله نصا يظهر السؤال عنه دائما.
content-fields-outside-list = السؤال «{ $id }» له حقول، لكنه ليس قائمة. اجعله قائمة، أو أزل الحقول.
content-list-too-deep = القائمة «{ $id }» داخل قائمتين أخريين. يمكن أن تكون قائمة واحدة فقط داخل قائمة.
content-steers-and-private = السؤال «{ $id }» يحدد الأسئلة التالية، لذلك لا يمكن أن يكون خاصا. أبق واحدا من الاثنين.
content-unsaved-not-choice = السؤال «{ $id }» فيه «unsaved». يجب أن يكون من النوع «one» أو «many»، وألا يكون في قائمة.
content-more-outside-list = السؤال «{ $id }» ليس في قائمة. استعمل «more» في القوائم فقط.
content-typist-not-one = السؤال «{ $id }» يقول من يكتب. اجعله سؤالا من النوع «one».
content-typist-not-role = «{ $id }» ليس دورا. استعمل فقط أدوارا يعرفها البرنامج، مثل «me» أو «advocate».
content-unknown-part = لا يوجد جزء «{ $id }». تحقق من كتابة المعرف.
content-no-sittings = هذا يقرأ «sittings»، لكن الملف pack.toml ليس فيه [sittings]. أضفه، أو أزل الشرط.
content-not-one = السؤال «{ $id }» يجب أن يسمح باختيار إجابة واحدة فقط. اجعله سؤالا من النوع «one».
content-views-not-list = السؤال «{ $id }» ليس قائمة. استعمل «views» للقوائم فقط.
content-index-twice = هناك فهرس آخر اسمه «{ $id }» أيضا. أعط هذا معرفا آخر.
content-section-twice = هناك فقرة أخرى اسمها «{ $id }» أيضا. أعط هذه معرفا آخر.
content-in-no-section = السؤال «{ $id }» ليس في أي فقرة من ملف الشخص. أضفه إلى فقرة واحدة في pack.toml.
content-in-two-sections = السؤال «{ $id }» موجود في فقرة من قبل. أبقه في مكان واحد.
content-never-handed-over = السؤال «{ $id }» لا يدخل في ملف الشخص أبدا. أزله من هذه الفقرة.
content-separate-not-choice = السؤال «{ $id }» في جزء فيه «separate». يمكن أن يكون هناك فقط «info» و«one» و«many».
content-in-separate-part = السؤال «{ $id }» في جزء فيه «separate». لا شيء خارج هذا الجزء يمكنه أن يقرأه.

content-contact-twice = هناك جهة اتصال أخرى اسمها «{ $id }» أيضا. أعط هذه معرفا آخر.
content-contact-without-number = جهة الاتصال «{ $id }» ليس لها رقم. أضف «number».
content-contact-without-source = جهة الاتصال «{ $id }» لا تذكر من أين جاء رقمها. أضف «source».
content-contact-without-read-on = جهة الاتصال «{ $id }» لا تذكر متى تمت قراءة رقمها. أضف «read_on».
content-bad-date = «{ $id }» ليس تاريخا في التقويم. اكتبه هكذا: 2026-11-23.
