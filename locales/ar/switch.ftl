# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = متابعة
# Ends a choice of many.
switch-done = المتابعة مع هذه الاختيارات
switch-done-none = المتابعة بدون أي منها
switch-finish = انتهت إجابتي
switch-read-back = قراءة ما كتبته
switch-other = أشياء أخرى يمكنني فعلها
switch-pause = استراحة
switch-close = الرجوع إلى هذه الخطوة
switch-close-help = إغلاق المساعدة

## Pages of their own

switch-other-page = ماذا تريد أن تفعل؟
switch-help = مساعدة

## Writing letter by letter: first a row, then a letter of it

switch-spell = الكتابة حرفا بعد حرف
switch-spell-row = في أي صف حرفك؟
switch-spell-letter = أيها تريد؟
# Where a secret phrase is written.
switch-secret = ما تختاره يظهر على الشاشة. تحقق من أن لا أحد غيرك يراها. بعض النوافذ تحتفظ بما تختاره. أغلق النافذة عندما تنتهي.
switch-signs = المسافة والعلامات
switch-digits = الأرقام
switch-take-letter = مسح آخر حرف
switch-take-word = مسح آخر كلمة
switch-spell-stop = التوقف عن الكتابة
switch-rows-back = الرجوع إلى الصفوف
switch-capital = الحرف التالي كبير
switch-sign-line = سطر جديد
switch-sign-space = مسافة
switch-sign-full-stop = نقطة
switch-sign-dot = نقطة في عنوان
switch-sign-comma = فاصلة
switch-sign-question = علامة استفهام
switch-sign-exclamation = علامة تعجب
switch-sign-apostrophe = فاصلة عليا
switch-sign-hyphen = شرطة
switch-sign-slash = العلامة / (slash)
switch-sign-underscore = شرطة سفلية
switch-sign-colon = نقطتان
switch-sign-at = علامة البريد الإلكتروني (at)
switch-sign-open-bracket = قوس مفتوح
switch-sign-close-bracket = قوس مغلق
switch-sign-tilde = علامة تيلدا (tilde)
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = حتى الآن: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = عدد الحروف حتى الآن: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = كتبت: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: تم اختياره.
switch-not-chosen = { $label }: لم يتم اختياره.
switch-rests = هذه استراحة. للمتابعة، اضغط زرك.
# Prompts. $short is the label of the question.
switch-prompt = اضغط زرك عند اختيارك:
switch-prompt-again = مرة أخرى، اضغط زرك عند اختيارك:
switch-prompt-label = { $short }، اضغط زرك:
switch-prompt-label-again = مرة أخرى، { $short }، اضغط:
switch-prompt-rests = استراحة. اضغط للمتابعة:

## How it works, for help

switch-how-one = تأتي الإجابات واحدة بعد أخرى. اضغط زرك عندما تأتي الإجابة التي تريدها.
switch-how-rest = بعد جولتين تأتي استراحة. اضغط زرك للمتابعة.
switch-how-any = أي مفتاح هو زرك. لذلك لا يمكن لأحد آخر استعمال لوحة المفاتيح في الوقت نفسه.
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = زرك هو هذا المفتاح: { $key }. من يساعدك يمكنه استعمال كل المفاتيح الأخرى كالمعتاد.
switch-how-two = المفتاح { $step } للانتقال إلى الإجابة التالية. والمفتاح { $choose } لاختيارها. كل المفاتيح الأخرى تعمل كالمعتاد.
switch-how-spell = للكتابة، اختر صف الحروف أولا. ثم اختر الحرف.

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = اكتب رقم ما تختاره. ثم اضغط Enter. الرقم { $last } هو آخر اختيار في كل صفحة. وهو يقود إلى أشياء أخرى، أو إلى الرجوع. للمغادرة بسرعة، اكتب { $fast } واضغط Enter.
numbers-how-signs = مفتاح النجمة يقول الصفحة مرة أخرى. مفتاح الشرطة المائلة للرجوع. مفتاح النقطة يمسح الرقم.
numbers-how-voice = مفتاح الزائد يرفع الصوت. مفتاح الناقص يخفضه.
numbers-not-offered = لا يمكنك فعل ذلك في هذه الخطوة. اختر آخر رقم لمعرفة ما يمكنك فعله.
numbers-nothing-yet = لم يتم اختيار شيء بعد. اكتب رقما، ثم اضغط Enter.
# Prompts. $short is the label of the question.
numbers-prompt = اكتب رقما، ثم اضغط Enter:
numbers-prompt-again = مرة أخرى، اكتب رقما، ثم Enter:
numbers-prompt-label = { $short }، الرقم ثم Enter:
numbers-prompt-label-again = مرة أخرى، { $short }، الرقم:
