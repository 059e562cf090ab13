# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "you" is the person.

part-meeting = مل کر بات کرنا
part-points = ہم نے کیا بات کی
part-offered = کونسل پر کیا بتانا لازم ہے
part-last = ختم کرنے سے پہلے

## Talking together

response-about = اب آپ مل کر اپنی فائل پر بات کرتے ہیں۔
    .short = مل کر بات کرنا
    .hint =
        ہر چیز پر آپ دیکھتے ہیں کہ آپ نے اپنی فائل میں کیا کہا۔ وہ لفظ یہاں کوئی نہیں بدل سکتا۔
        آپ لکھتے ہیں کہ آپ کس بات پر متفق ہیں، اور کہاں اسے الگ طرح دیکھتے ہیں۔
        آپ میں سے ایک دونوں کی طرف سے ٹائپ کر سکتا ہے۔
        آپ کوئی بھی سوال خالی چھوڑ سکتے ہیں۔ آپ جب چاہیں، رک سکتے ہیں۔
        یہ آپ کی ابھی کی باتوں کا ریکارڈ ہے۔ یہ اسیسمنٹ (assessment) نہیں ہے۔ یہ سپورٹ پلان نہیں ہے۔
        یہاں کچھ بھی کسی آپشن کا انتخاب نہیں ہے۔
    .why = آپ دونوں کو پتا ہوتا ہے کہ کیا لکھا جاتا ہے، اور کس لیے۔

present = یہاں اب کون ہے؟
    .short = یہاں کون ہے
    .why = تب دوسروں کو پتا چلتا ہے کہ کس نے حصہ لیا۔
present_me = میں خود، جس کے بارے میں یہ ہے
present_advocate = میرے حمایتی (advocate)
present_interpreter = میرے ترجمان (interpreter)
present_family-or-friend = گھر والوں میں سے کوئی، یا کوئی دوست
present_worker = میرے ورکر
present_attorney-or-guardian = میرے اٹارنی یا گارڈین
present_someone-else = کوئی اور

response-typist = اب ٹائپ کون کرتا ہے؟
    .short = ٹائپ کون کرتا ہے
    .hint = آپ اسے بعد میں کسی بھی جواب پر بدل سکتے ہیں۔
    .why = ریکارڈ ہر جواب پر بتاتا ہے کہ کس نے ٹائپ کیا، اور کس دن۔
response-typist_me = میں خود، جس کے بارے میں یہ ہے
response-typist_advocate = میرے حمایتی (advocate)
response-typist_interpreter = میرے ترجمان (interpreter)
response-typist_family-or-friend = گھر والوں میں سے کوئی، یا کوئی دوست
response-typist_worker = میرے ورکر
response-typist_attorney-or-guardian = میرے اٹارنی یا گارڈین
response-typist_someone-else = کوئی اور

## What we talked about

point = آپ نے ہر چیز کے بارے میں کیا کہا؟
    .short = ہم نے کیا کہا
    .why = یہ اس کے ساتھ رکھا جاتا ہے جو آپ نے پہلے کہا۔

point-talked = کیا آپ آج اس پر بات کریں گے؟
    .short = اس پر بات
    .hint = ہر چیز پر بات کرنا ضروری نہیں۔
    .why = تب ریکارڈ بتاتا ہے کہ آپ نے اس پر بات کی، یا ابھی نہیں کی۔
point-talked_yes = ہاں
point-talked_not-today = آج نہیں

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = آپ اس بارے میں کس بات پر متفق ہیں؟
    .short = ہم کس پر متفق ہیں
    .hint = اگر آپ ابھی کسی بات پر متفق نہیں تو آپ یہ کہہ سکتے ہیں۔
    .why = آپ دونوں اسے بعد میں دیکھ سکتے ہیں اور جان سکتے ہیں کہ آپ نے کیا کہا۔
point-agreed_try-it = ہم آزماتے ہیں، دیکھیں کیسا چلے
point-agreed_find-out = ہم پہلے زیادہ معلوم کرتے ہیں
point-agreed_talk-again = ہم اس پر دوبارہ بات کرتے ہیں
point-agreed_nothing-yet = ابھی کسی بات پر اتفاق نہیں
point-agreed_not-same = ہم اسے ایک طرح نہیں دیکھتے

point-do = کون کیا کرتا ہے، اور کب تک؟
    .short = کون کیا کرتا ہے
    .hint = آپ کوئی دن بتا سکتے ہیں۔
    .why = تب صاف پتا ہوتا ہے کہ اگلا کام کون کرے۔
point-do_me = اس کے لیے کچھ کام میرا ہے
point-do_worker = اس کے لیے میرے ورکر کچھ کرتے ہیں
point-do_family = میرے گھر والے یا دوست کچھ کرتے ہیں
point-do_service = کوئی سروس اس کے لیے کچھ کرتی ہے
point-do_not-known = ہمیں ابھی معلوم نہیں

point-mine = آپ نے جو لکھا، اس کے بارے میں آپ کا کیا خیال ہے؟
    .short = میری اپنی رائے
    .hint =
        یہ صرف وہ شخص کہہ سکتا ہے جس نے فائل بنائی۔ ٹائپ ان کے لیے کوئی اور کر سکتا ہے۔
        کوئی جواب غلط نہیں۔
    .why = آپ کی اپنی رائے اس بات کے ساتھ رکھی جاتی ہے جس پر اتفاق ہوا۔ متفق ہونا ضروری نہیں۔
point-mine_agree = میں متفق ہوں
point-mine_disagree = میں متفق نہیں
point-mine_unsure = مجھے پکا معلوم نہیں
point-mine_not-asked = مجھ سے نہیں پوچھا گیا

point-others = اس سے اور کون متفق ہے؟
    .short = اس سے اور کون متفق
    .hint = صرف ان لوگوں کو چنیں جنہوں نے خود یہ کہا۔
    .why = تب صاف پتا ہوتا ہے کہ کون متفق تھا۔
point-others_advocate = میرے حمایتی (advocate)
point-others_family-or-friend = گھر والوں میں سے کوئی، یا کوئی دوست
point-others_worker = میرے ورکر
point-others_attorney-or-guardian = میرے اٹارنی یا گارڈین
point-others_someone-else = کوئی اور
point-others_nobody = کوئی اور نہیں

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = کون اسے الگ طرح دیکھتا ہے، اور کیسے؟
    .short = کون الگ دیکھتا ہے
    .hint = متفق ہونا ضروری نہیں۔ ہر رائے یہاں لکھی جا سکتی ہے۔
    .why = الگ الگ رائے رکھی جاتی ہیں، تاکہ آپ دونوں انہیں دوبارہ دیکھ سکیں۔
point-differ_me = میری رائے الگ ہے
point-differ_family = گھر والوں یا دوستوں کی رائے الگ ہے
point-differ_worker = میرے ورکر کی رائے الگ ہے
point-differ_nobody = ہم سب اسے ایک طرح دیکھتے ہیں

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = کونسل نے آپ کو کون سے آپشن پیش کیے ہیں؟
    .short = پیش کیے گئے آپشن
    .hint =
        سکاٹ لینڈ میں چار آپشن ہیں۔ آپ اپنے ورکر سے پوچھ سکتے ہیں کہ ہر ایک کا کیا مطلب ہے۔
        یہ صرف بتاتا ہے کہ کونسل نے کیا پیش کیا۔ یہ آپ کے لیے کوئی آپشن نہیں چنتا۔
        جب کونسل فیصلہ کرے کہ آپ کو سپورٹ ملے تو اس پر انہیں پیش کرنا لازم ہے۔ ہو سکتا ہے اس نے ابھی فیصلہ نہ کیا ہو۔
    .why = آپ دونوں دیکھ سکتے ہیں کہ ابھی کیا پیش ہونا باقی ہے۔
offered_option-1 = آپشن 1: ڈائریکٹ پیمنٹ
offered_option-2 = آپشن 2: میں چنوں، انتظام دوسرے کریں
offered_option-3 = آپشن 3: انتظام کونسل کرے
offered_option-4 = آپشن 4: ملا جلا
offered_none = ان میں سے کوئی نہیں
offered_not-sure = مجھے پکا معلوم نہیں

offered-why = کچھ آپشن آپ کو کیوں پیش نہیں کیے گئے؟
    .short = کیوں پیش نہیں ہوئے
    .hint = وہ وجہیں لکھیں جو کونسل نے دیں۔
    .why = تب آپ ان کے بارے میں پوچھ سکتے ہیں۔
offered-why_not-said = کونسل نے وجہ نہیں بتائی
offered-why_not-understood = مجھے وجہ سمجھ نہیں آئی
offered-why_later = کونسل انہیں بعد میں پیش کرتی ہے

offered-writing = کیا کونسل نے لکھ کر بتایا کہ ایک بھی آپشن کیوں پیش نہیں کیا؟
    .short = کوئی کیوں نہیں، لکھ کر
    .why = تب آپ اسے دوبارہ پڑھ سکتے ہیں، اور کسی ایسے شخص کو دکھا سکتے ہیں جس پر بھروسا ہو۔
offered-writing_yes = ہاں
offered-writing_no = نہیں
offered-writing_not-sure = مجھے پکا معلوم نہیں

amounts = کیا آپ کو بتایا گیا کہ ہر آپشن میں کتنے پیسے ہیں؟
    .short = کتنے پیسے، بتایا گیا
    .hint =
        جب کونسل آپ سے چننے کو کہے تو اس پر آپ کو یہ بتانا لازم ہے۔
        یہاں رقم لکھنا ضروری نہیں۔
    .why = آپ دونوں دیکھ سکتے ہیں کہ کونسل پر ابھی آپ کو کیا بتانا لازم ہے۔
amounts_each = ہاں، ہر آپشن کے لیے
amounts_some = کچھ آپشنز کے لیے
amounts_no = نہیں
amounts_not-sure = مجھے پکا معلوم نہیں

amounts-period = کیا آپ کو بتایا گیا کہ پیسے کتنے عرصے کے لیے ہیں؟
    .short = کب تک، بتایا گیا
    .why = آپ دونوں دیکھ سکتے ہیں کہ کونسل پر ابھی آپ کو کیا بتانا لازم ہے۔
amounts-period_yes = ہاں
amounts-period_no = نہیں
amounts-period_not-sure = مجھے پکا معلوم نہیں

given-manage = کیا آپ کو بتایا گیا کہ اپنی سپورٹ کیسے سنبھالیں؟
    .short = کیسے سنبھالیں
    .hint = یعنی ہر آپشن میں کیا کرنا ہوتا ہے، اور اس میں کون مدد کر سکتا ہے۔
    .why = آپ دونوں دیکھ سکتے ہیں کہ کونسل پر ابھی آپ کو کیا بتانا لازم ہے۔
given-manage_yes = ہاں
given-manage_no = نہیں
given-manage_not-sure = مجھے پکا معلوم نہیں

given-help = کیا آپ کو بتایا گیا کہ مدد کہاں ملے، کونسل سے باہر بھی؟
    .short = مدد کہاں ملے
    .why = آپ دونوں دیکھ سکتے ہیں کہ کونسل پر ابھی آپ کو کیا بتانا لازم ہے۔
given-help_yes = ہاں
given-help_no = نہیں
given-help_not-sure = مجھے پکا معلوم نہیں

given-advocate = کیا آپ کو آزاد حمایتی (independent advocate) کے بارے میں بتایا گیا؟
    .short = حمایتی کا بتایا گیا
    .hint =
        آزاد حمایتی (independent advocate) آپ کی مدد کرتے ہیں کہ آپ کہہ سکیں آپ کیا چاہتے ہیں۔ وہ کونسل کے لیے کام نہیں کرتے۔
        جہاں حمایتی (advocate) آپ کی مدد کر سکتے ہوں، کونسل پر ان کے بارے میں آپ کو بتانا لازم ہے۔
    .why = آپ دونوں دیکھ سکتے ہیں کہ کونسل پر ابھی آپ کو کیا بتانا لازم ہے۔
given-advocate_yes = ہاں
given-advocate_no = نہیں
given-advocate_not-sure = مجھے پکا معلوم نہیں

given-writing = کیا یہ سب لکھا ہوا ملا، ایسی شکل میں جو آپ استعمال کر سکیں؟
    .short = لکھا ہوا
    .hint = وہ بڑے حروف، دوسری زبان، ریکارڈنگ، یا کوئی اور شکل ہو سکتی ہے۔
    .why = تب آپ اسے دوبارہ دیکھ سکتے ہیں۔
given-writing_yes = ہاں
given-writing_no = نہیں
given-writing_not-sure = مجھے پکا معلوم نہیں

declined = کیا کونسل نے کسی ایسے آپشن سے انکار کیا جو آپ چاہتے تھے؟
    .short = کونسل کا انکار
    .why = اگر ایسا ہے تو کچھ باتیں ہیں جو آپ کو بتانا اس پر لازم ہے۔
declined_yes = ہاں
declined_no = نہیں
declined_not-decided = اس نے ابھی فیصلہ نہیں کیا
declined_not-sure = مجھے پکا معلوم نہیں

declined-which = وہ کون سا آپشن تھا؟
    .short = کون سا آپشن
    .why = تب صاف پتا ہوتا ہے کہ وجہیں کس آپشن کے بارے میں ہیں۔
declined-which_option-1 = آپشن 1: ڈائریکٹ پیمنٹ
declined-which_option-2 = آپشن 2: میں چنوں، انتظام دوسرے کریں
declined-which_option-3 = آپشن 3: انتظام کونسل کرے
declined-which_option-4 = آپشن 4: ملا جلا

declined-why = کونسل نے کیا وجہیں دیں؟
    .short = دی گئی وجہیں
    .hint = انہیں ویسے ہی لکھیں جیسے دی گئیں۔
    .why = تب آپ ان کے بارے میں پوچھ سکتے ہیں۔
declined-why_not-said = کونسل نے کوئی وجہ نہیں دی
declined-why_not-understood = مجھے وجہیں سمجھ نہیں آئیں

declined-writing = کیا آپ کو وجہیں لکھی ہوئی ملیں؟
    .short = لکھی ہوئی وجہیں
    .hint = اگر کونسل ڈائریکٹ پیمنٹ (direct payment) سے انکار کرے تو لازم ہے کہ آپ کو اپنی وجہیں لکھ کر دے۔
    .why = تب آپ انہیں دوبارہ پڑھ سکتے ہیں، اور کسی ایسے شخص کو دکھا سکتے ہیں جس پر بھروسا ہو۔
declined-writing_yes = ہاں
declined-writing_no = نہیں
declined-writing_not-sure = مجھے پکا معلوم نہیں

declined-again = کونسل اسے دوبارہ کب دیکھتی ہے؟
    .short = دوبارہ دیکھنا
    .hint = آپ کوئی دن بتا سکتے ہیں، یا یہ کہ پہلے کیا بدلنا ہو گا۔
    .why = ضروری نہیں کہ انکار ہمیشہ انکار رہے۔
declined-again_not-said = کونسل نے نہیں بتایا
declined-again_when-changes = جب کوئی اہم چیز بدلے
declined-again_when-i-ask = جب میں کہوں

declined-ask = کیا آپ کو بتایا گیا کہ اس پر سوال کیسے اٹھائیں؟
    .short = سوال کیسے اٹھائیں
    .hint = لازم ہے کہ آپ کو فیصلے پر سوال اٹھانے کا وقت اور موقع ملے۔
    .why = آپ دونوں دیکھ سکتے ہیں کہ کونسل پر ابھی آپ کو کیا بتانا لازم ہے۔
declined-ask_yes = ہاں
declined-ask_no = نہیں
declined-ask_not-sure = مجھے پکا معلوم نہیں

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = آپ یہ سب دوبارہ کب دیکھتے ہیں؟
    .short = ہم دوبارہ کب دیکھیں
    .hint = آپ کوئی دن بتا سکتے ہیں۔ اگر کوئی اہم چیز بدلے تو آپ اس سے پہلے بھی کہہ سکتے ہیں۔
    .why = یہاں کسی چیز کا ویسا ہی رہنا ضروری نہیں۔
look-again_month = ایک مہینے میں
look-again_half-year = آدھے سال میں
look-again_year = ایک سال میں
look-again_when-changes = جب کوئی اہم چیز بدلے
look-again_when-i-ask = جب میں کہوں

add-more = آپ اس کے علاوہ کیا لکھنا چاہتے ہیں؟
    .short = اس کے علاوہ کیا
    .why = ہو سکتا ہے کچھ باتیں ہوں جن کا کسی سوال میں ذکر نہیں۔

record-check = کیا اس میں وہی ہے جس پر آپ نے بات کی؟
    .short = کیا ہم نے یہی کہا
    .hint =
        یہ سوال اس شخص کے لیے ہے جس نے فائل بنائی۔
        آپ دوسروں سے کہہ سکتے ہیں کہ آپ کو اس کے ساتھ اکیلے میں وقت دیں۔
        یہاں لکھی ہوئی باتوں سے متفق ہونا ضروری نہیں۔
    .why = تب دوسروں کو پتا چلتا ہے کہ اس ریکارڈ کے بارے میں آپ کا کیا خیال ہے۔ کوئی جواب غلط نہیں۔
record-check_yes = ہاں
record-check_mostly = زیادہ تر
record-check_no = نہیں
record-check_not-asked = مجھ سے نہیں پوچھا گیا
record-check_not-yet = ابھی نہیں، مجھے دوبارہ دیکھنے دیں

## The sections of the record

section-points = ہم نے کیا بات کی
section-offered = کونسل نے مجھے کیا پیش کیا اور کیا بتایا
section-declined = اگر کونسل نے کسی آپشن سے انکار کیا
section-look-again = ہم اسے دوبارہ کب دیکھتے ہیں
section-meeting = کون موجود تھا اور کس نے ٹائپ کیا
