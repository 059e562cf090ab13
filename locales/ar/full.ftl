# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = هناك المزيد، اضغط Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = ما زال هناك المزيد، اضغط Page Down
# The same for someone who uses a switch.
full-more-switch = هناك المزيد، اضغط زرك
full-more-still-switch = ما زال هناك المزيد، اضغط زرك
# The same for someone who has number keys alone.
full-more-numbers = هناك المزيد، اضغط Enter
full-more-still-numbers = ما زال هناك المزيد، اضغط Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }، تم اختياره
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }، لم يتم اختياره

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = انتهت إجابتي

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = ماذا تريد أن تفعل؟
    .prompt = اكتب رقما، ثم Enter:
    .prompt-again = مرة أخرى، اكتب رقما، ثم Enter:

# Help. The prompts are 37 cells at most.
full-help = مساعدة
    .prompt = اضغط Enter لإغلاق المساعدة:
    .prompt-again = مرة أخرى، اضغط Enter لإغلاق المساعدة:

# What the keys do, at the end of help.
full-keys = هذه المفاتيح تعمل هنا.
full-keys-enter-read = المفتاح Enter للمتابعة.
full-keys-enter-one = للاختيار، اكتب رقم الإجابة. ثم اضغط Enter.
full-keys-enter-many = للاختيار، اكتب رقم الإجابة. اكتبه مرة أخرى إذا غيرت رأيك. وعند الانتهاء، المفتاح Enter للمتابعة.
full-keys-enter-line = المفتاح Enter ينهي إجابتك.
full-keys-enter-lines = المفتاح Enter يبدأ سطرا جديدا. اضغط Enter مرة أخرى في السطر الفارغ لإنهاء إجابتك.
full-keys-ends = المفتاح { $first } للانتقال إلى أول إجابة. ومن هناك ينتقل إلى أعلى الصفحة. والمفتاح { $last } للانتقال إلى آخر إجابة.
full-keys-line = المفتاح { $first } للانتقال إلى بداية السطر. والمفتاح { $last } للانتقال إلى نهايته.
full-keys-toggle = المفتاح { $toggle } يختار الإجابة التي أنت عليها. اضغطه مرة أخرى إذا غيرت رأيك.
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = المفتاح { $word-left } يتقدم كلمة. والمفتاح { $word-right } يرجع كلمة.
full-keys-page = المفتاح { $page-down } يظهر المزيد من صفحة طويلة. والمفتاح { $page-up } يرجع.
full-keys-back = المفتاح { $back } للرجوع.
full-keys-actions = المفتاح { $actions } يظهر أشياء أخرى يمكنك فعلها هنا. ويمكنك كتابة العلامة / (slash) ثم كلمة، مثل /مساعدة.
full-keys-help = المفتاح { $help } يفتح المساعدة.
full-keys-settings = المفتاح { $settings } يفتح الإعدادات.
full-keys-read = المفتاح { $read } يبدأ القراءة لك أو يوقفها.
full-keys-stop = المفتاح { $stop } للتوقف في الوقت الحالي.
full-keys-leave-fast = المفتاح { $leave-fast } للخروج السريع. هو يمسح الشاشة أولا.

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = عرض ما يمكنني فعله أيضا
full-touch-back = الرجوع
# The end of help there.
full-touch = يمكنك أيضا الضغط على إجابة على الشاشة. أو اضغط على آخر سطر في الصفحة. إذا ابتعدت بالفأرة أو الإصبع قبل أن ترفع يدك، فلا يحدث شيء.
