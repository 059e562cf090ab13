# What is left for the council on a public machine. First for those who look after the machine,
# then for those who use it.

## What waits

# $count is how many people left a file.
drop-off-waits = { PLURAL($count) ->
        [zero] لا ملف ينتظر هنا.
        [one] ملف واحد ينتظر هنا حتى يُرسل.
        [two] ملفان ينتظران هنا حتى يُرسلا.
        [few] { $count } ملفات تنتظر هنا حتى تُرسل.
        [many] { $count } ملفا تنتظر هنا حتى تُرسل.
       *[other] { $count } ملف تنتظر هنا حتى تُرسل.
    }
drop-off-none-waits = لا ينتظر هنا أي ملف.
drop-off-oldest = أقدم ملف تُرك هنا في { $day }.
# $size is a number of kilobytes.
drop-off-size = الحجم كله: { $size } kB.
drop-off-last = آخر ملف وصل في { $day }.
drop-off-none-arrived = لم يصل أي ملف حتى الآن.
drop-off-since = منذ { $day } لا تصل الملفات:
drop-off-off = لا يمكن ترك شيء للمجلس (council) على هذا الجهاز. لتغيير ذلك، املأ الجزء [drop_off] في الملف.

## What the process says that sends

drop-off-sent = { PLURAL($count) ->
        [zero] لم يصل ملف.
        [one] وصل ملف واحد.
        [two] وصل ملفان.
        [few] وصلت { $count } ملفات.
        [many] وصل { $count } ملفا.
       *[other] وصل { $count } ملف.
    }
drop-off-another = برنامج آخر يرسل الملفات الآن.

## Why files wait

drop-off-network = لا يمكن الوصول إلى مكان الملفات. انظر إلى شبكة هذا الجهاز وإلى العنوان. سيحاول البرنامج مرة أخرى وحده.
drop-off-busy = مكان الملفات يرد، لكنه لا يأخذها. سيحاول البرنامج مرة أخرى وحده. إذا استمر ذلك يوما، فاسأل من يدير ذلك المكان.
drop-off-refused = مكان الملفات لا يسمح لهذا الجهاز بالدخول. اسأل من يدير ذلك المكان هل تغير الاسم والمفتاح.
drop-off-no-credentials = ليس لهذا الجهاز اسم ومفتاح لمكان الملفات، أو لا يمكنه قراءتهما. ضعهما حيث يقول الدليل.
drop-off-no-place = المجلد أو المكان (bucket) المخصص للملفات غير موجود. انظر إلى اسمه، وهل القرص (disk) موصول.
drop-off-full = قرص (disk) الملفات ممتلئ. أفرغ مكانا عليه. سيحاول البرنامج مرة أخرى وحده.
drop-off-not-kept = أخذ مكان الملفات ملفا، وهو ليس عنده الآن. سيحاول البرنامج مرة أخرى وحده. إذا استمر ذلك يوما، فاسأل من يدير ذلك المكان.
drop-off-other = في مكان الملفات شيء آخر يحمل اسم أحد الملفات. بقي كما هو. اطلب ممن يدير ذلك المكان أن ينظر فيه.
drop-off-damaged = ملف واحد هنا تالف ولم يُرسل. الملفات الأخرى تُرسل. اطلب من أحد أن ينظر إلى قرص (disk) هذا الجهاز.

## Pages

dialog-kiosk-take_council = ترك ملفي هنا للمجلس

dialog-kiosk-drop-off = هل تريد أن تترك ملفك للمجلس (council)؟
    .short = ترك الملف
    .why = لا يُرسل شيء إلا إذا اخترت ذلك هنا.
dialog-kiosk-drop-off_leave = اتركه لهم
dialog-kiosk-drop-off_back = لا تتركه
# Said first. $council is who has the key, in the words of those who look after the machine.
drop-off-who = من يمكنه أن يقرأه: { $council }. المفتاح عندهم فقط.
# Follows.
drop-off-told =
    .lines =
        ملفك يُقفل قبل أن يُحفظ. بعد ذلك لا يمكن لأحد أن يفتحه على هذا الجهاز، ولا يمكنك أنت أيضا.
        ينتظر هنا حتى يُرسل. يطول ذلك إذا كانت الشبكة لا تعمل.
        لا يمكنك أن تسترده.
        الإجابات الخاصة ليست فيه إلا إذا وضعتها أنت.
        إذا تركته أكثر من مرة، فسيصلهم كل واحد منها.

dialog-kiosk-receipt = تُرك ملفك للمجلس (council).
    .short = رقمه
    .hint =
        هو مقفل وآمن على هذا الجهاز. لم يُرسل بعد. يُرسل وحده عندما تعمل الشبكة.
        يمكنك أن تكتب الرقم. به يجدون ملفك عندما تتصل بهم.
        الرقم لا يقول شيئا عنك.
    .why = بهذا الرقم يمكنهم أن يجدوا ملفك.
dialog-kiosk-receipt_done = عرفته
dialog-kiosk-receipt_print = اطبع الرقم
# $number is twelve digits, each said by itself, in three groups.
drop-off-number = رقم ملفك هو { $number }.
drop-off-printed = رقمك مطبوع. خذه الآن من الطابعة.
drop-off-not-left = لم يمكن ترك ملفك هنا. لم يُحفظ منه شيء. يمكنك أن تختار طريقة أخرى.
drop-off-second-not-left = تُرك ملفك هنا. لم يمكن ترك الملف الثاني عن المساواة. أخبر من يعمل هنا، أو خذه معك بطريقة أخرى.
