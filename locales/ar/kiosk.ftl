# جهاز عام. أولاً لمن يعتنون به، ثم لمن يستخدمونه.

## سطر الأوامر

cli-kiosk = التشغيل على جهاز عام، حيث لا يجد الشخص التالي شيئاً مما تركه السابق.
cli-kiosk-config = الملف الذي يقول كيف يُستخدم الجهاز.
cli-kiosk-what = ‏owner-words يصنع الكلمات التي تُنهي البرنامج.
cli-kiosk-check = قل ما الخطأ في الملف وما الذي يجب فعله.
cli-kiosk-once = انتهِ بعد شخص واحد.
cli-value-what = ماذا

kiosk-needs-config = اذكر الملف الذي يقول كيف يُستخدم الجهاز، بالخيار ‎--config.
kiosk-no-file = لا يمكن قراءة الملف { $file }. انظر إلى اسمه وإلى من يحق له أن يقرأه.
kiosk-well = كل شيء في { $file } سليم.
kiosk-not-well = { PLURAL($count) ->
        [zero] لا خطأ في الملف.
        [one] يوجد خطأ واحد في الملف. لم يبدأ شيء.
        [two] يوجد خطآن في الملف. لم يبدأ شيء.
        [few] توجد { $count } أخطاء في الملف. لم يبدأ شيء.
        [many] يوجد { $count } خطأً في الملف. لم يبدأ شيء.
       *[other] يوجد { $count } خطأ في الملف. لم يبدأ شيء.
    }
kiosk-fault = السطر { $line }: { $words }
kiosk-no-terminal = يحتاج هذا إلى شاشة ولوحة مفاتيح. لا يمكن أن يعمل في الخلفية.
kiosk-owner-ask = اكتب الكلمات التي ستُنهي البرنامج. لن تظهر على الشاشة. ثم اضغط Enter.
kiosk-owner-again = اكتب الكلمات نفسها مرة أخرى واضغط Enter.
kiosk-owner-other = هذه ليست الكلمات نفسها. لم يُصنع شيء. ابدأ من جديد.
kiosk-owner-short = هذه الكلمات قصيرة جداً. يلزم اثنا عشر حرفاً على الأقل. ابدأ من جديد.
kiosk-owner-line = ضع هذا السطر تحت [place] في الملف:

## ما قد يكون خطأ في الملف

kiosk-fault-syntax = لا يمكن فهم هذا. قارنه بالمثال: اسم، ثم علامة =، ثم قيمة. الكلمات تكون بين "علامتي اقتباس".
kiosk-fault-no-such-section = لا يوجد قسم [{ $name }]. الأقسام هي: { $known }.
kiosk-fault-not-a-section = { $name } اسم قسم. اكتب [{ $name }] في سطر وحده.
kiosk-fault-no-such-name = لا يوجد هنا شيء اسمه { $name }. يوجد هذا: { $known }.
kiosk-fault-not-text = { $name } يحتاج إلى كلمات بين "علامتي اقتباس".
kiosk-fault-not-texts = { $name } يحتاج إلى قائمة، مثل ["واحد", "اثنان"].
kiosk-fault-not-yes-no = { $name } إما true وإما false، بلا علامتي اقتباس.
kiosk-fault-not-in-range = { $name } يحتاج إلى عدد صحيح من { $least } إلى { $most }.
kiosk-fault-not-one-of = { $name } واحد من هذه: { $known }.
kiosk-fault-not-a-path = { $name } يحتاج إلى المسار الكامل لمجلد. يبدأ بالعلامة /.
kiosk-fault-missing = ينقص { $name } في هذا القسم. أضفه، أو اكتب on = false.
kiosk-fault-owner-words = هذا ليس ما صنعه البرنامج. اكتب: ownwords kiosk owner-words. ثم انسخ السطر الذي يظهر.
kiosk-fault-no-language = لا توجد هنا لغة { $name }. اكتب: ownwords languages. ستظهر قائمة اللغات.
kiosk-fault-no-folder = المجلد { $name } غير موجود، أو لا يحق لهذا الحساب أن يكتب فيه. أنشئه وأعطه لهذا الحساب.
kiosk-fault-no-recipient = الرمز { $number } ليس رمزاً يمكن قفل الملفات له. يبدأ مثل هذا الرمز بـ age1. اطلبه من الشخص الذي يقرأ الملفات.
kiosk-fault-secret-key = الرمز { $number } مفتاح سري. من يملكه يستطيع قراءة الملفات. احذفه من هذا الجهاز، وأخبر صاحبه، واطلب الرمز الذي يبدأ بـ age1.
kiosk-fault-no-address = لا يمكن إرسال شيء إلى هناك. اكتب مسار مجلد، أو عنواناً يبدأ بـ s3:// أو az:// أو gs://. للعنوان يجب أن يُبنى البرنامج مع dropoff.
kiosk-fault-no-pdf = لا يستطيع هذا البرنامج صنع ملفات PDF. اكتب form = "text".
