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
# The same words for the same things stand in glossary.toml. "The Act" is the
# Social Care (Self-directed Support) (Scotland) Act 2013.

## Parts

part-start = شروعات
part-again = دوبارہ دیکھنا
part-about-me = میرے بارے میں
part-matters = میرے لیے کیا اہم ہے
part-people = میری زندگی کے لوگ
part-life = میری زندگی ابھی
part-change = کیا بدلنا چاہیے
part-help = مدد اور سپورٹ
part-risks = جو میں کرنا چاہوں
part-feeling-safe = محفوظ محسوس کرنا
part-ahead = آگے کی سوچ
part-options = چار آپشن
part-others = دوسروں کی رائے
part-talk = جو میں پوچھنا چاہوں
part-check = میرے اپنے لفظ
part-equality = برابری

## Getting started

# gov.scot/publications/self-directed-support-draft-guidance-care-support-easy-read-summary/pages/3
steps = سپورٹ ملنے کے سات مرحلے ہیں۔
    .lines =
        مرحلہ 1: آپ کو سپورٹ کی ضرورت ہوتی ہے۔
        مرحلہ 2: آپ کونسل (council) سے رابطہ کرتے ہیں۔
        مرحلہ 3: کونسل دیکھتی ہے کہ آپ کو کیا چاہیے، اور سپورٹ کا فیصلہ کرتی ہے۔
        مرحلہ 4: آپ اپنی سپورٹ کا پلان بناتے ہیں۔
        مرحلہ 5: پلان پر اتفاق ہوتا ہے۔
        مرحلہ 6: آپ کی سپورٹ شروع ہوتی ہے۔
        مرحلہ 7: آپ اور کونسل دوبارہ دیکھتے ہیں۔ اسے ریویو (review) کہتے ہیں۔

path = آج آپ کیا کرنا چاہتے ہیں؟
    .short = آج کا کام
    .hint =
        { steps }
        { steps.lines }
        یہ پروگرام مرحلہ 3، 4 اور 7 کی تیاری میں آپ کی مدد کرتا ہے۔
        یہ کوئی فیصلہ نہیں کرتا۔ سپورٹ کا فیصلہ کونسل کرتی ہے۔
        آپ یہاں اپنا جواب بعد میں بدل سکتے ہیں۔
    .why =
        جتنا وقت ہو، آپ اتنا بتا سکتے ہیں۔
        چھوٹے طریقے میں خاص سوال ہیں۔ لمبے طریقے میں ہر چیز کے بارے میں زیادہ سوال ہیں۔
path_short = چھوٹا طریقہ
    .hint = اس میں تقریباً 20 منٹ لگتے ہیں۔
path_long = لمبا طریقہ، ایک ایک حصہ کر کے
    .hint = ایک وقت میں ایک حصہ۔ اگر آپ اپنے جواب سیو کریں تو اس میں کئی دن لگ سکتے ہیں۔
path_again = میری پچھلی باتیں دوبارہ دیکھنا
    .hint = پچھلی بار کی فائل یا سیو کیے ہوئے جواب پاس ہوں تو آسانی ہوتی ہے۔
path_carer = کیئرر کے طور پر میرے لیے سپورٹ
    .hint = کیئرر (carer) کسی کی دیکھ بھال کرتے ہیں اور انہیں پیسے نہیں ملتے۔ یہ آپ کی اپنی سپورٹ کے بارے میں ہے۔
path_child = کسی بچے یا نوجوان کے لیے سپورٹ
    .hint = یہ کسی ایسے شخص کی سپورٹ کے بارے میں ہے جو ابھی بالغ نہیں۔

# The offer of a plan: Carers (Scotland) Act 2016, part 2
# (legislation.gov.uk/asp/2016/9/part/2/enacted). Options for adult carers: section 7 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). The name of the 2016 Act stands
# without its year: a number in a sentence could be heard as one to call.
carer-on = کیا آپ ان سوالوں کو جاری رکھنا چاہتے ہیں؟
    .short = کیئرر: آگے چلیں
    .hint =
        کیئرر کے طور پر آپ کے اپنے حقوق ہیں۔
        یہ حقوق کیئررز کے قانون میں ہیں، جس کا نام Carers (Scotland) Act ہے۔
        کونسل پر لازم ہے کہ ہر اس بالغ کیئرر کو پلان پیش کرے جس کا اسے پتا ہو۔ اس کا نام بالغ کیئرر کا سپورٹ پلان (adult carer support plan) ہے۔
        آپ کی اپنی سپورٹ کے آپشن سیلف ڈائریکٹڈ سپورٹ ایکٹ (Self-directed Support Act) کے سیکشن (section) 7 میں ہیں۔
        آپ دونوں کے بارے میں اپنی کونسل سے پوچھ سکتے ہیں۔
        آپ کیئر انفارمیشن سکاٹ لینڈ (Care Information Scotland) کو بھی فون کر سکتے ہیں: 0800 011 3200۔
        یہاں کے سوال ان بالغ لوگوں کے لیے ہیں جنہیں سپورٹ چاہیے۔
        آپ پھر بھی جواب دے سکتے ہیں۔ یہ سوال آپ کے بارے میں ہیں، اس شخص کے بارے میں نہیں جس کی آپ دیکھ بھال کرتے ہیں۔
        جاری رکھنا ضروری نہیں۔ آپ جب چاہیں، رک سکتے ہیں۔
    .why = تب آپ وہ چن سکتے ہیں جو آپ کے لیے ٹھیک ہو: چھوٹا طریقہ، لمبا طریقہ، یا آپ کی کونسل۔
carer-on_short = آگے چلیں، چھوٹا طریقہ
    .hint = اس میں تقریباً 20 منٹ لگتے ہیں۔
carer-on_long = آگے چلیں، لمبا طریقہ
    .hint = آپ ایک وقت میں ایک حصہ کر سکتے ہیں۔ جواب سیو کریں تو کئی دن بھی لگا سکتے ہیں۔

# Options for children and families: section 8 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). Young carers: Carers (Scotland) Act
# 2016, part 2 (legislation.gov.uk/asp/2016/9/part/2/enacted).
child-on = کیا آپ ان سوالوں کو جاری رکھنا چاہتے ہیں؟
    .short = بچہ: آگے چلیں
    .hint =
        قانون میں بچوں اور نوجوانوں کے لیے الگ سیکشن (section) ہے۔
        یہ سیلف ڈائریکٹڈ سپورٹ ایکٹ (Self-directed Support Act) کا سیکشن 8 ہے۔ یہ ان کے گھر والوں کے بارے میں بھی ہے۔
        اس کے لیے اپنی کونسل کی بچوں اور خاندانوں کی ٹیم (children and families team) سے پوچھیں۔
        کم عمر کیئرر (young carer) وہ بچہ یا نوجوان ہے جو کسی کی دیکھ بھال کرے۔
        کم عمر کیئرر کے لیے بھی ایک پلان ہے۔ اسے کم عمر کیئرر کا بیان (young carer statement) کہتے ہیں۔
        یہاں کے سوال بالغ لوگوں کے لیے لکھے گئے ہیں۔ آپ پھر بھی انہیں استعمال کر سکتے ہیں۔
        ہر سوال میں “آپ” کا مطلب وہ بچہ یا نوجوان ہے۔
        جاری رکھنا ضروری نہیں۔ آپ جب چاہیں، رک سکتے ہیں۔
    .why = تب آپ وہ چن سکتے ہیں جو آپ کے لیے ٹھیک ہو: چھوٹا طریقہ، لمبا طریقہ، یا آپ کی کونسل۔
child-on_short = آگے چلیں، چھوٹا طریقہ
    .hint = اس میں تقریباً 20 منٹ لگتے ہیں۔
child-on_long = آگے چلیں، لمبا طریقہ
    .hint = آپ ایک وقت میں ایک حصہ کر سکتے ہیں۔ جواب سیو کریں تو کئی دن بھی لگا سکتے ہیں۔

who-is-here = جواب دیتے وقت آپ کے ساتھ کون ہے؟
    .short = یہاں کون ہے
    .hint =
        آپ ایک سے زیادہ چن سکتے ہیں۔
        اکیلے ہونا ٹھیک ہے۔ مدد لینا بھی ٹھیک ہے۔
    .why =
        جب دوسرے لوگ پاس ہوں تو کچھ باتیں کہنا مشکل ہوتا ہے۔
        اس لیے آپ کی فائل بتاتی ہے کہ آپ کے ساتھ کون تھا۔
who-is-here_alone = میرے ساتھ کوئی نہیں
# Independent advocates: careinfoscotland.scot/topics/your-rights/advocacy/
who-is-here_advocate = حمایتی (advocate)
    .hint = آزاد حمایتی (independent advocate) آپ کی مدد کرتے ہیں کہ آپ کہہ سکیں آپ کیا چاہتے ہیں۔ وہ کونسل کے لیے کام نہیں کرتے۔
who-is-here_interpreter = ترجمان (interpreter)
    .hint = ترجمان باتوں کو دوسری زبان میں کہتے ہیں۔
who-is-here_family-or-friend = گھر والے یا کوئی دوست
who-is-here_worker = جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں
    .hint = مثال کے طور پر: سپورٹ ورکر، نرس یا سوشل ورکر۔
who-is-here_attorney-or-guardian = اٹارنی یا گارڈین
    .hint = اٹارنی (attorney) یا گارڈین (guardian) کے پاس کچھ باتوں میں آپ کی طرف سے کام کرنے کا قانونی اختیار ہے۔
who-is-here_someone-else = کوئی اور

who-types = ٹائپ کون کر رہا ہے؟
    .short = ٹائپ کون کر رہا ہے
    .hint =
        آپ اسے بعد میں کسی بھی جواب پر بدل سکتے ہیں۔
        جواب آپ کے بارے میں ہیں، چاہے ٹائپ کوئی بھی کرے۔
    .why =
        آپ کی فائل بتاتی ہے کہ ہر جواب کس نے ٹائپ کیا۔
        تب صاف پتا چلتا ہے کہ کون سے لفظ آپ کے ہیں، اور کون سے مدد کرنے والے کے۔
who-types_me = میں خود، جس کے بارے میں یہ ہے
who-types_advocate = میرے حمایتی (advocate)
who-types_interpreter = میرے ترجمان (interpreter)
who-types_family-or-friend = گھر والوں میں سے کوئی، یا کوئی دوست
who-types_worker = جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں
who-types_attorney-or-guardian = میرے اٹارنی یا گارڈین
who-types_someone-else = کوئی اور

# That the council must offer the options only after it has decided that there are needs that
# call for support: section 5 of the Act (legislation.gov.uk/asp/2013/1/section/5/data.html).
where-now = سات مرحلوں میں آپ کہاں ہیں؟
    .short = ابھی میرا مرحلہ
    .hint = آخر میں یہ پروگرام بتاتا ہے کہ آگے عام طور پر کیا ہوتا ہے۔
    .why = آپ کے ورکر دیکھ سکتے ہیں کہ آپ کس مرحلے پر ہیں۔ آپ دیکھ سکتے ہیں کہ آگے کیا ہو سکتا ہے۔
where-now_need = میرے خیال میں مجھے سپورٹ چاہیے
    .hint = آپ نے ابھی کونسل سے نہیں کہا۔
    .next = آگے آپ کونسل سے رابطہ کرتے ہیں اور کہتے ہیں کہ آپ کو سپورٹ چاہیے۔ آپ انہیں اپنی فائل دکھا سکتے ہیں۔
where-now_contact = میں نے کونسل سے رابطہ کیا ہے
    .hint = آپ نے سپورٹ مانگی ہے۔ آپ کو جواب کا انتظار ہے۔
    .next = آگے عام طور پر کونسل دیکھتی ہے کہ آپ کو کیا چاہیے۔ آپ ملنے سے پہلے اپنے ورکر کو اپنی فائل دے سکتے ہیں۔
where-now_assessment = کونسل میری ضرورتیں دیکھ رہی ہے
    .hint = آپ اپنے ورکر سے اپنی زندگی کے بارے میں بات کر رہے ہیں۔ کونسل نے ابھی فیصلہ نہیں کیا۔
    .next = آگے کونسل سپورٹ کا فیصلہ کرتی ہے۔ اگر وہ سپورٹ پیش کرے تو آپ سے چار آپشن میں سے چننے کو کہنا بھی لازم ہے۔
where-now_planning = میری سپورٹ کا پلان بن رہا ہے
    .hint = کونسل نے آپ کو سپورٹ پیش کی ہے۔ آپ اپنے ورکر کے ساتھ پلان بنا رہے ہیں کہ یہ کیسے ہو۔
    .next = آگے پلان لکھا جاتا ہے اور اس پر اتفاق ہوتا ہے۔ اس سے پہلے آپ بتا سکتے ہیں کہ آپ اس میں کیا بدلنا چاہتے ہیں۔
where-now_plan-agreed = میرے پلان پر اتفاق ہو گیا ہے
    .hint = آپ اور کونسل پلان کی باتوں پر متفق ہیں۔
    .next = آگے آپ کی سپورٹ کا انتظام ہوتا ہے اور وہ شروع ہوتی ہے۔ آپ اپنے ورکر سے پوچھ سکتے ہیں کہ وہ کب شروع ہوتی ہے، اور فون کسے کرنا ہے۔
where-now_support = مجھے ابھی سپورٹ مل رہی ہے
    .hint = آپ کی سپورٹ شروع ہو چکی ہے۔
    .next = آگے آپ اور کونسل دوبارہ دیکھتے ہیں کہ سپورٹ کیسی چل رہی ہے۔ اگر آپ کی زندگی میں کوئی اہم چیز بدلے تو لازم ہے کہ آپ دوبارہ چن سکیں۔
where-now_review = ہم دوبارہ دیکھ رہے ہیں
    .hint = آپ اور کونسل دیکھ رہے ہیں کہ آپ کی سپورٹ کیسی چل رہی ہے۔ اسے ریویو (review) کہتے ہیں۔
    .next = آگے آپ بتاتے ہیں کہ کیا ٹھیک چلتا ہے اور کیا بدلنا چاہیے۔ کونسل کو چاہیے کہ آپ کو چاروں آپشن دوبارہ پیش کرے، چاہے کچھ نہ بدلا ہو۔
where-now_not-sure = مجھے پکا معلوم نہیں
    .next = آگے آپ کونسل سے پوچھ سکتے ہیں کہ آپ کس مرحلے پر ہیں۔ آپ انہیں اپنی فائل دکھا سکتے ہیں۔

## Looking again

# Choosing again when circumstances change: section 13 of the Act
# (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
changed = پچھلی بار سے اب تک کیا بدلا ہے؟
    .short = کیا بدلا ہے
    .hint =
        اپنی صحت، گھر، زندگی کے لوگوں، سپورٹ اور اپنی خواہشوں کے بارے میں سوچیں۔
        اگر کچھ نہیں بدلا تو آپ یہ کہہ سکتے ہیں۔
    .why =
        آپ کے ورکر کو پتا چلتا ہے کہ نیا کیا ہے۔
        اگر آپ کی زندگی میں کوئی اہم چیز بدلے تو لازم ہے کہ آپ دوبارہ چن سکیں۔
changed_health = میری صحت بدل گئی ہے
changed_home = میرا گھر بدل گیا ہے
changed_people = میری زندگی میں اب دوسرے لوگ ہیں
changed_support = میری سپورٹ بدل گئی ہے
changed_wishes = اب مجھے دوسری چیزیں چاہییں
changed_nothing = کچھ نہیں بدلا

# Practice guidance for workers in Scotland: at each review the four options are offered
# formally again, even if there are no changes.
again-options = چاروں آپشن، دوبارہ بتائے گئے
    .short = آپشن دوبارہ
    .hint =
        ہر ریویو پر کونسل کو چاہیے کہ آپ کو چاروں آپشن دوبارہ پیش کرے، چاہے کچھ نہ بدلا ہو۔
        { compare.hint }
    .why =
        شاید آپ کو پہلے والا آپشن چاہیے، یا کوئی اور۔
        آپ چار آپشن والے حصے میں اپنی رائے بتا سکتے ہیں۔

offered-again = کیا کونسل نے آپ کو چاروں آپشن دوبارہ پیش کیے ہیں؟
    .short = دوبارہ پیش ہوئے
    .hint = یہ ابھی کے ریویو کے بارے میں ہے، پہلی بار کے بارے میں نہیں۔
    .why =
        کونسل کو چاہیے کہ ہر ریویو پر چاروں آپشن پیش کرے۔
        آپ کے ورکر کو پتا چلتا ہے کہ کیا یہ کام ابھی باقی ہے۔
offered-again_yes = ہاں
offered-again_no = نہیں، یا ابھی نہیں
offered-again_not-sure = مجھے پکا معلوم نہیں

## About me

called = آپ کو کس نام سے بلایا جائے؟
    .short = مجھے کیا کہیں
    .hint = یہ کوئی بھی نام ہو سکتا ہے جو آپ کو پسند ہو۔ پورا نام ضروری نہیں۔
    .why = آپ سے بات کرتے یا آپ کو لکھتے وقت آپ کے ورکر یہ نام استعمال کر سکتے ہیں۔
called_first-name = مجھے میرے پہلے نام سے بلائیں
called_title-and-name = مجھے لقب اور خاندانی نام سے بلائیں
called_ask-me = جب ملیں تو مجھ سے پوچھ لیں

reference = کونسل کے خط پر کون سا نمبر یا نام ہے؟
    .short = میرے خط پر نمبر
    .hint =
        یہ خط کے شروع میں لکھا نمبر ہو سکتا ہے، یا آپ کے ورکر کا نام۔
        ایسا نمبر نہ لکھیں جس سے آپ کی تاریخ پیدائش پتا چلے۔
        یہ پرائیویٹ ہے۔ جب تک آپ خود نہ ڈالیں، یہ آپ کی فائل سے باہر رہتا ہے۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ فائل کس کی ہے۔
reference_letter = میرے پاس خط ہے، دکھایا جا سکتا ہے
reference_no-worker-yet = ابھی میرا کوئی ورکر نہیں ہے

# Section 1 of the Act: involvement, and the help that is reasonably needed to express views
# and to make a choice (legalize.dev/uk/law/asp-2013-1).
take-part = حصہ لینے میں آپ کو کس چیز سے مدد ملتی ہے؟
    .short = حصہ لینے میں مدد
    .hint =
        یہ ملاقاتوں، بات چیت اور خطوں کے بارے میں ہے۔
        آپ ایک سے زیادہ چن سکتے ہیں۔
    .why =
        کونسل پر لازم ہے کہ اپنی رائے بتانے کے لیے آپ کو مناسب حد تک جو مدد چاہیے، وہ دے۔
        اس پر یہ بھی لازم ہے کہ چننے کے لیے آپ کو مناسب حد تک جو مدد چاہیے، وہ دے۔
        اگر آپ کے ورکر کو ملنے سے پہلے یہ معلوم ہو تو وہ اس کی تیاری کر سکتے ہیں۔
take-part_more-time = زیادہ وقت
take-part_plain-words = آسان لفظ
take-part_interpreter = ترجمان (interpreter)
    .hint = ترجمان باتوں کو دوسری زبان میں کہتے ہیں۔
take-part_bsl-interpreter = برٹش سائن لینگویج کا ترجمان
# The right to independent advocacy, and that anyone may ask:
# siaa.org.uk/us/independent-advocacy/providing-advocacy/the-right-to-access-independent-advocacy-in-legislation-policy/
take-part_advocate = حمایتی (advocate)
    .hint = آزاد حمایتی (independent advocate) آپ کی مدد کرتے ہیں کہ آپ کہہ سکیں آپ کیا چاہتے ہیں۔ انہیں کوئی بھی مانگ سکتا ہے۔
take-part_large-print = بڑے حروف میں لکھا ہوا
take-part_easy-read = ایزی ریڈ (Easy Read)
    .hint = ایزی ریڈ (Easy Read) میں چھوٹے جملے اور تصویریں ہوتی ہیں۔
take-part_audio = سننے کے لیے ریکارڈنگ
take-part_braille = بریل (braille)
take-part_alone-with-worker = میرے ورکر کے ساتھ اکیلے میں وقت
    .hint = یہ سب سے پوچھا جاتا ہے۔ وجہ بتانا ضروری نہیں۔
take-part_in-own-words = بات پہنچانے کا طریقہ، میرے لفظوں میں
    .hint = یہ تب چنیں جب اپنی بات پہنچانے کا آپ کا اپنا طریقہ ہو۔ یا جب آپ کو کسی اور چیز سے مدد ملتی ہو۔
take-part_nothing = مجھے حصہ لینے میں مدد نہیں چاہیے

communicate = آپ اپنی بات کیسے پہنچاتے ہیں، اور کس چیز سے مدد ملتی ہے؟
    .short = بات پہنچانے کا طریقہ
    .hint =
        بتائیں کہ آپ کو سمجھنے میں کس سے مدد ملتی ہے۔ بتائیں کہ دوسروں کو آپ کی بات سمجھنے میں کس سے مدد ملتی ہے۔
        آپ یہ بھی بتا سکتے ہیں کہ آپ کو تھکن سب سے زیادہ کب ہوتی ہے۔
    .why = تب آپ کے ورکر آپ سے اس طرح بات کر سکتے ہیں جو آپ کے لیے ٹھیک ہو۔
communicate_slowly = مجھ سے ٹھہر ٹھہر کر بات کریں
communicate_one-thing = ایک وقت میں ایک بات بتائیں
communicate_write-down = باتیں میرے لیے لکھ دیں
communicate_signs-pictures = میرا طریقہ: اشارے اور تصویریں
communicate_device = بولنے کے لیے میرے پاس آلہ ہے
communicate_lip-read = ہونٹ پڑھنے کو چہرہ نظر آنا چاہیے
communicate_tired-morning = مجھے صبح سب سے زیادہ تھکن ہوتی ہے
communicate_tired-evening = مجھے شام کو سب سے زیادہ تھکن ہوتی ہے
communicate_pain = درد ہو تو میرے لیے بات کرنا مشکل ہے

# For private matters, professional interpreters rather than family, friends or children:
# devonsafeguardingadultspartnership.org.uk/abuse/domestic-abuse/domestic-abuse-advice-for-professinoals/
# and rightdecisions.scot.nhs.uk (domestic abuse in obstetric settings, 588).
interpreter-wish = آپ کو ترجمان کون چاہیے، اور کون نہیں چاہیے؟
    .short = میرے ترجمان
    .hint =
        بتائیں کہ آپ کی زبان کون سی ہے، یا اشاروں کی کون سی زبان ہے۔
        شاید آپ کو عورت چاہیے یا مرد، یا کوئی جو آپ کے گھر والوں کو نہ جانتا ہو۔
    .why =
        یہ ایسا شخص ہونا چاہیے جس سے آپ کھل کر بات کر سکیں۔
        پرائیویٹ باتوں کے لیے بہتر ہے کہ ترجمان گھر والا یا دوست نہ ہو۔
interpreter-wish_woman = مجھے عورت چاہیے
interpreter-wish_man = مجھے مرد چاہیے
interpreter-wish_stranger = کوئی جس سے میری جان پہچان نہ ہو
interpreter-wish_same-one = مجھے ہر بار وہی شخص چاہیے
interpreter-wish_not-family = مجھے گھر کا کوئی فرد نہیں چاہیے

# Section 1 of the Act, as above. Section 6: where someone finds it hard to decide or to
# communicate, the authority finds people who can help, if the person agrees
# (open.edu/openlearncreate/mod/page/view.php?id=151616).
decide = فیصلہ کرنے میں آپ کو کس چیز سے مدد ملتی ہے؟
    .short = فیصلے میں مدد
    .hint = وہ وقت یاد کریں جب آپ نے کوئی فیصلہ اچھا کیا تھا۔ اس وقت کس چیز سے مدد ملی؟
    .why =
        کونسل پر لازم ہے کہ چننے کے لیے آپ کو مناسب حد تک جو مدد چاہیے، وہ دے۔
        آپ کے ورکر فیصلے سے پہلے اس کی تیاری کر سکتے ہیں۔
decide_time = مجھے سوچنے کا وقت چاہیے
decide_examples = مجھے مثالیں چاہییں
decide_see-it = پہلے چیز دیکھنے یا آزمانے دیں
decide_talk-it-over = پہلے مجھے کسی سے بات کرنے دیں
decide_on-my-own = اکیلے میں میرا فیصلہ بہتر ہوتا ہے
decide_not-rushed = مجھ سے جلدی نہ کرائی جائے

contact-good = آپ سے رابطے کے اچھے طریقے کون سے ہیں؟
    .short = مجھ سے رابطہ کیسے
    .hint =
        آپ ایک سے زیادہ چن سکتے ہیں۔
        یہاں نمبر یا پتا دینا ضروری نہیں۔
    .why = تب آپ کے ورکر آپ سے اس طرح رابطہ کر سکتے ہیں جو آپ کے لیے ٹھیک اور محفوظ ہو۔
contact-good_phone = فون کال
contact-good_text-message = ٹیکسٹ میسج
contact-good_e-mail = ای میل
contact-good_letter = خط
contact-good_visit = گھر آ کر ملنا
contact-good_through-someone = کسی اور کے ذریعے
    .hint = کوئی جس پر آپ کو بھروسا ہو، پیغام پہنچا سکتا ہے۔
contact-good_message-ok = میرے لیے پیغام چھوڑنا ٹھیک ہے
contact-good_times-own-words = اچھے وقت، اپنے لفظوں میں
contact-good_not-all = کچھ طریقے میرے لیے ٹھیک نہیں
    .hint = آگے آپ بتا سکتے ہیں کہ کون سے۔ وجہ بتانا ضروری نہیں۔

contact-good-words = اچھا وقت کب ہے، یا پیغام کون پہنچا سکتا ہے؟
    .short = کب، یا کس سے کہیں
    .hint = کسی کا نام بتانا ہو تو پہلا نام کافی ہے۔ آپ یہ بھی بتا سکتے ہیں کہ وہ آپ کے کون ہیں۔
    .why = تب آپ کے ورکر صحیح وقت پر، یا صحیح شخص کے ذریعے رابطہ کر سکتے ہیں۔
contact-good-words_morning = صبح
contact-good-words_afternoon = دوپہر کے بعد
contact-good-words_evening = شام
contact-good-words_weekday = پیر سے جمعے تک
contact-good-words_family-first = پہلے میرے گھر والوں سے پوچھیں
contact-good-words_advocate-first = پہلے حمایتی (advocate) سے پوچھیں

contact-avoid = آپ سے رابطے کے برے طریقے کون سے ہیں؟
    .short = رابطہ کیسے نہ کریں
    .hint =
        سوچیں کہ آپ کے علاوہ کون کال سن سکتا ہے، پیغام دیکھ سکتا ہے یا خط کھول سکتا ہے۔
        آپ ایک سے زیادہ چن سکتے ہیں۔ وجہ بتانا ضروری نہیں۔
    .why = تب آپ کے ورکر کو پتا ہوتا ہے کہ کن طریقوں سے بچنا ہے۔
contact-avoid_phone = فون کال
contact-avoid_text-message = ٹیکسٹ میسج
contact-avoid_e-mail = ای میل
contact-avoid_letter = خط
contact-avoid_visit = گھر آ کر ملنا
contact-avoid_no-message = میرے لیے پیغام چھوڑنا ٹھیک نہیں
contact-avoid_avoid-own-words = برے وقت، اپنے لفظوں میں
contact-avoid_nothing = ان میں سے کوئی نہیں

contact-avoid-words = آپ سے رابطہ کرنے کا برا وقت کون سا ہے؟
    .short = برے وقت
    .hint = وہ وقت سوچیں جب آپ آرام کریں، مصروف ہوں، یا کوئی ساتھ ہو۔
    .why = تب آپ کے ورکر کو پتا ہوتا ہے کہ کن وقتوں سے بچنا ہے۔
contact-avoid-words_before-ten = صبح 10 بجے سے پہلے نہیں
contact-avoid-words_evenings = شام کو نہیں
contact-avoid-words_weekends = ویک اینڈ پر نہیں
contact-avoid-words_at-work = میرے کام کے وقت نہیں
contact-avoid-words_when-others-here = جب دوسرے لوگ یہاں ہوں تب نہیں

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = کس بات کے لیے انتظار نہیں ہو سکتا؟
    .short = انتظار نہیں ہو سکتا
    .hint =
        اگر آپ یا کوئی اور ابھی خطرے میں ہے تو 999 پر فون کریں۔
        اگر آپ بیمار ہیں اور ڈاکٹر کا انتظار نہیں ہو سکتا تو NHS 24 کو 111 پر فون کریں۔
        اگر آپ کو آج ہی سپورٹ چاہیے تو اپنی کونسل کی سوشل ورک ٹیم (social work team) کو فون کریں۔
        یہاں سے کچھ نہیں بھیجا جاتا۔ آپ کے ورکر یہ تبھی پڑھتے ہیں جب انہیں آپ کی فائل ملے۔
        آپ وہ لکھ سکتے ہیں جو آپ کے ورکر کو سب سے پہلے پتا ہونا چاہیے۔ اگر سب باتوں کے لیے انتظار ہو سکتا ہے تو آپ اسے چھوڑ سکتے ہیں۔
        مثال کے طور پر: “میری بہن میری دیکھ بھال کرتی ہے، اور اگلے ہفتے وہ ہسپتال میں داخل ہو گی۔”
    .why = آپ کے ورکر کو یہ آپ کی فائل کے شروع میں ملتا ہے۔
cannot-wait_fall = میرا گھر میں گر جانا
cannot-wait_eat = مجھ سے کھانا بنانا یا لانا نہیں ہوتا
cannot-wait_wash = اکیلے نہانا یا کپڑے پہننا نہیں ہوتا
cannot-wait_home-cold = میرا گھر ٹھنڈا ہے
cannot-wait_money = کھانے یا ہیٹنگ کے پیسے نہیں ہیں
cannot-wait_helper-ill = میری مدد کرنے والے بیمار ہیں
cannot-wait_broken-aid = میری ضرورت کی ایک چیز ٹوٹ گئی ہے
cannot-wait_nothing = ابھی کوئی فوری بات نہیں

## What matters to me

matters = آپ کے لیے کیا اہم ہے؟
    .short = میرے لیے کیا اہم ہے
    .hint =
        ان کے بارے میں سوچیں: لوگ، جگہیں، جو آپ کرتے ہیں، ایمان، جانور، یا دن کیسے گزرتا ہے۔
        آپ جتنی چیزیں چاہیں، بتا سکتے ہیں۔
    .why =
        آپ سب سے بہتر جانتے ہیں کہ آپ کے لیے کیا اہم ہے۔
        سپورٹ آپ کی زندگی کے مطابق ہونی چاہیے، اس لیے ورکر کو پتا ہونا چاہیے کہ اس میں کیا ہے۔
matters-thing = ایک چیز کون سی ہے جو آپ کے لیے اہم ہے؟
    .short = اہم چیز
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
matters-thing_family = میرے گھر والے
matters-thing_friends = میرے دوست
matters-thing_home = میرا گھر
matters-thing_pet = میرا پالتو جانور
matters-thing_faith = میرا ایمان
matters-thing_food = میری پسند کا کھانا
matters-thing_music = موسیقی
matters-thing_outdoors = باہر کھلی ہوا میں ہونا
matters-thing_work-or-study = میرا کام، یا میری پڑھائی
matters-thing_routine = کام اپنے ہمیشہ کے طریقے سے کرنا
matters-thing_decide-myself = اپنا فیصلہ خود کرنا
matters-thing_language = اپنی زبان بولنا

good-day = آپ کا اچھا دن کیسا ہوتا ہے؟
    .short = اچھا دن
    .hint = کوئی سچ مچ کا دن یاد کریں۔ آپ نے کیا کیا، اور کون ساتھ تھا؟
    .why = تب سپورٹ سے آپ کے اچھے دن بڑھ سکتے ہیں۔
good-day_out = گھر سے باہر نکلنے کا موقع ملتا ہے
good-day_people = پسند کے لوگوں سے ملاقات ہوتی ہے
good-day_busy = میرے پاس کرنے کو کام ہوتے ہیں
good-day_calm = سکون ہوتا ہے
good-day_rested = مجھے اچھی نیند آئی ہوتی ہے
good-day_no-pain = مجھے درد نہیں ہوتا، یا تھوڑا ہوتا ہے

bad-day = آپ کا برا دن کیسا ہوتا ہے؟
    .short = برا دن
    .hint = آپ بتا سکتے ہیں کہ دن کس چیز سے برا بنتا ہے، اور کس چیز سے تھوڑی مدد ملتی ہے۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ کو سپورٹ سب سے زیادہ کب چاہیے۔
bad-day_pain = مجھے درد ہوتا ہے
bad-day_alone = میرا بہت زیادہ وقت اکیلے گزرتا ہے
bad-day_waiting = مدد کے لیے لمبا انتظار کرنا پڑتا ہے
bad-day_noise = بہت شور ہوتا ہے
bad-day_stuck = باہر نکلنا ممکن نہیں ہوتا
bad-day_worry = مجھے بہت فکر ہوتی ہے
bad-day_strangers = اجنبی لوگ میری مدد کو آتے ہیں

# Standard 3 asks for an assessment that starts from strengths: Self-directed Support
# Framework of Standards, updated 2024 (gov.scot).
good-at = آپ کو کیا کیا اچھا آتا ہے؟
    .short = مجھے کیا اچھا آتا ہے
    .hint =
        سوچیں کہ آپ کیا کر سکتے ہیں، کیا جانتے ہیں، اور آپ کو کس چیز پر فخر ہے۔
        چھوٹی چیزیں بھی اہم ہیں۔
    .why = سپورٹ اس سے شروع ہونی چاہیے جو آپ کر سکتے ہیں، صرف مشکلوں سے نہیں۔
good-at-thing = ایک چیز کون سی ہے جو آپ کو اچھی آتی ہے؟
    .short = مجھے اچھا آتا ہے
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
good-at-thing_listen = مجھے بات دھیان سے سننا آتا ہے
good-at-thing_cook = مجھے اچھا کھانا پکانا آتا ہے
good-at-thing_make-things = مجھے چیزیں بنانا آتا ہے
good-at-thing_laugh = مجھے لوگوں کو ہنسانا آتا ہے
good-at-thing_know-mind = مجھے پتا ہے کہ مجھے کیا چاہیے
good-at-thing_patient = مجھ میں صبر ہے
good-at-thing_learn = مجھے سیکھنا پسند ہے
good-at-thing_care = مجھے دوسروں کا خیال رکھنا آتا ہے
good-at-thing_organise = مجھے اچھا پلان بنانا آتا ہے

## People in my life

people = آپ کی زندگی میں کون لوگ ہیں؟
    .short = میری زندگی کے لوگ
    .hint =
        گھر والوں، دوستوں، پڑوسیوں، اور ان کے بارے میں سوچیں جنہیں مدد کے پیسے ملتے ہیں۔
        ایک وقت میں ایک شخص لکھیں۔
        یہ دوسرے لوگوں کے بارے میں بھی ہے، اس لیے پرائیویٹ ہے۔
        جب تک آپ خود نہ ڈالیں، یہ آپ کی فائل سے باہر رہتا ہے۔
    .why =
        آپ کے ورکر کو پتا چلتا ہے کہ کون مدد کرتا ہے، اور کون آپ کی زندگی میں ہے۔
        آپ بتاتے ہیں کہ آپ کے ورکر کو کس سے رابطہ کرنے کی اجازت ہے۔
person-who = یہ کون ہیں؟
    .short = یہ کون ہیں
    .hint = پہلا نام کافی ہے، یا یہ کہ وہ آپ کے کون ہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کس کی بات ہے۔
person-who_partner = میرے جیون ساتھی
person-who_mother = میری والدہ
person-who_father = میرے والد
person-who_son-daughter = میرا بیٹا یا بیٹی
person-who_brother-sister = میرا بھائی یا بہن
person-who_friend = کوئی دوست
person-who_neighbour = کوئی پڑوسی
person-who_faith-group = میرے مذہبی گروپ کا کوئی فرد
person-who_support-worker = میرے سپورٹ ورکر
person-how = وہ آپ کی کیا مدد کرتے ہیں، یا آپ ساتھ کیا کرتے ہیں؟
    .short = وہ کیا مدد کرتے ہیں
    .hint = کوئی مدد نہ کرے، تب بھی وہ آپ کے لیے اہم ہو سکتا ہے۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کیا مدد پہلے سے ہے۔ یہ بھی کہ ایک شخص کے لیے کیا بہت زیادہ ہو سکتا ہے۔
person-how_company = وہ میرے ساتھ وقت گزارتے ہیں
person-how_shopping = وہ خریداری میں مدد کرتے ہیں
person-how_meals = وہ کھانے کے معاملے میں مدد کرتے ہیں
person-how_washing = نہانے، کپڑے پہننے میں مدد کرتے ہیں
person-how_money = وہ پیسوں کے معاملے میں مدد کرتے ہیں
person-how_lifts = وہ مجھے گاڑی میں لے جاتے ہیں
person-how_phone-calls = وہ مجھے فون کرتے ہیں
person-how_speaks-for-me = میرے کہنے پر میری طرف سے بولتے ہیں
person-contact = کیا آپ کے ورکر کو ان سے رابطہ کرنے کی اجازت ہے؟
    .short = رابطہ کریں یا نہیں
    .hint = آپ اسے کسی بھی وقت بدل سکتے ہیں۔ آپ اپنے ورکر کو بھی بتا سکتے ہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ چاہتے ہیں وہ کس سے بات کریں۔
person-contact_yes = ہاں
person-contact_ask-me-first = پہلے مجھ سے پوچھیں
person-contact_no = نہیں

# Carers (Scotland) Act 2016, part 2: legislation.gov.uk/asp/2016/9/part/2/enacted
cares-unpaid = کیا کوئی پیسے لیے بغیر آپ کی دیکھ بھال کرتا ہے؟
    .short = کون خیال رکھتا ہے
    .hint =
        یہ گھر والوں میں سے کوئی، دوست یا پڑوسی ہو سکتا ہے۔
        جو یہ کام کرے اسے کیئرر (carer) کہتے ہیں، چاہے وہ خود یہ لفظ استعمال نہ کرے۔
    .why = کیئرر کے بھی حقوق ہیں۔ اگر آپ ہاں کہیں تو آگے اس کے بارے میں بتایا جاتا ہے۔
cares-unpaid_yes = ہاں
cares-unpaid_no = نہیں
cares-unpaid_not-sure = مجھے پکا معلوم نہیں

# legislation.gov.uk/asp/2016/9/part/2/enacted;
# gov.scot/publications/carers-scotland-act-2016-statutory-guidance-updated-july-2021/pages/5/
carer-pass-on = اس شخص کو کیسے بتایا جائے کہ ان کا اپنا پلان ہو سکتا ہے؟
    .short = کیئرر کو بتائیں یا نہ
    .hint =
        کونسل پر لازم ہے کہ بالغ کیئرر کو ان کا اپنا پلان پیش کرے۔
        اسے بالغ کیئرر کا سپورٹ پلان (adult carer support plan) کہتے ہیں۔ یہ کیئرر کی ضرورتوں کے بارے میں ہے۔
        آپ اپنی سپورٹ کا جو بھی فیصلہ کریں، کونسل پر یہ پیش کرنا لازم ہے۔
        جو کیئرر بالغ نہیں، اس کے لیے کم عمر کیئرر کا بیان (young carer statement) ہے۔
        یہاں آپ صرف یہ بتائیں کہ انہیں کون بتائے۔
    .why = کیئرر کی بھی ضرورتیں اور حقوق ہیں۔ کیئرر کو کون سی مدد دینا لازم ہے، اس کے لیے کونسل کے اپنے اصول ہیں۔
carer-pass-on_i-tell = انہیں خود بتانا میرا کام ہے
carer-pass-on_worker-tells = میرے ورکر انہیں بتا سکتے ہیں
carer-pass-on_not-now = ابھی نہیں

# Adults with Incapacity (Scotland) Act 2000; its principles, which include the person's own
# past and present wishes: gov.scot/publications/adults-with-incapacity-act-principles/
proxy = کیا کسی کے پاس آپ کی طرف سے کام کرنے کا قانونی اختیار ہے؟
    .short = قانونی اختیار
    .hint =
        اٹارنی (attorney) وہ ہیں جنہیں آپ نے لکھ کر اختیار دیا۔
        گارڈین (guardian) وہ ہیں جنہیں عدالت نے اختیار دیا۔
        یہ پرائیویٹ ہے۔ جب تک آپ خود نہ ڈالیں، یہ آپ کی فائل سے باہر رہتا ہے۔
    .why =
        ورکر کو معلوم ہونا لازم ہے کہ کسے آپ کی طرف سے کن کاموں کا اختیار ہے۔
        پھر بھی لازم ہے کہ آپ جو چاہتے ہیں، وہ سنا جائے۔
proxy_yes = ہاں
proxy_no = نہیں
proxy_not-sure = مجھے پکا معلوم نہیں

proxies = آپ کی طرف سے کام کرنے کا قانونی اختیار کس کے پاس ہے؟
    .short = کس کو اختیار ہے
    .hint =
        ایک وقت میں ایک شخص لکھیں۔
        یہ پرائیویٹ ہے۔ جب تک آپ خود نہ ڈالیں، یہ آپ کی فائل سے باہر رہتا ہے۔
    .why = آپ کے ورکر دیکھتے ہیں کہ ہر شخص کو آپ کے لیے کیا کرنے کا اختیار ہے۔
proxy-who = یہ کون ہیں؟
    .short = یہ کون ہیں
    .hint = پہلا نام کافی ہے، یا یہ کہ وہ آپ کے کون ہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کس کی بات ہے۔
proxy-who_partner = میرے جیون ساتھی
proxy-who_parent = میری والدہ یا میرے والد
proxy-who_son-daughter = میرا بیٹا یا بیٹی
proxy-who_solicitor = میرے وکیل (solicitor)
proxy-who_council-officer = کونسل میں سے کوئی
proxy-what = انہیں آپ کے لیے کیا کرنے کا اختیار ہے؟
    .short = انہیں کیا اختیار ہے
    .hint = یہ پیسوں کے بارے میں ہو سکتا ہے، دیکھ بھال اور صحت کے بارے میں، یا دونوں کے بارے میں۔
    .why = قانونی اختیار کچھ چیزوں کے لیے ہوتا ہے، سب کے لیے نہیں۔ آپ کے ورکر کاغذ دیکھتے ہیں۔
proxy-what_money = اختیار: میرے پیسوں کے بارے میں
proxy-what_welfare = اختیار: میری دیکھ بھال کے بارے میں
proxy-what_both = اختیار: پیسے اور دیکھ بھال، دونوں
proxy-what_not-sure-what = پکا معلوم نہیں ان کا اختیار کیا ہے

## My life now

working = آپ کی زندگی میں ابھی کیا ٹھیک چل رہا ہے؟
    .short = کیا ٹھیک چلتا ہے
    .hint = چھوٹی چیزیں بھی شمار ہوتی ہیں۔ ایک وقت میں ایک چیز لکھیں۔
    .why = جو ٹھیک چلتا ہے، اگر آپ چاہیں تو اسے ویسا ہی رہنا چاہیے۔
working-thing = ایک چیز کون سی ہے جو ٹھیک چلتی ہے؟
    .short = ٹھیک چلتا ہے
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
working-thing_home = میرا گھر میرے لیے ٹھیک ہے
working-thing_helper = کوئی مجھے اچھی سپورٹ دیتا ہے
working-thing_family = میرے گھر والے میری مدد کرتے ہیں
working-thing_things-to-do = میرے پاس کرنے کو کام ہیں
working-thing_mornings = میری صبحیں ٹھیک گزرتی ہیں
working-thing_health = میری صحت اچھی ہے
working-thing_money = میرے پاس ضرورت بھر پیسے ہیں

not-working = آپ کی زندگی میں ابھی کیا ٹھیک نہیں چل رہا؟
    .short = کیا ٹھیک نہیں چلتا
    .hint = یہ آپ کی زندگی یا آپ کی سپورٹ کے بارے میں ہو سکتا ہے۔ ایک وقت میں ایک چیز لکھیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کہاں کچھ بدلنا چاہیے۔
not-working-thing = ایک چیز کون سی ہے جو ٹھیک نہیں چلتی؟
    .short = ٹھیک نہیں چلتا
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
not-working-thing_bored = مجھے بوریت ہوتی ہے
not-working-thing_lonely = مجھے تنہائی محسوس ہوتی ہے
not-working-thing_rushed = مجھ سے جلدی کرائی جاتی ہے
not-working-thing_too-many-people = سپورٹ دینے بہت زیادہ لوگ آتے ہیں
not-working-thing_sleep = مجھے نیند ٹھیک نہیں آتی
not-working-thing_getting-about = میرے لیے کہیں جانا مشکل ہے
not-working-thing_not-asked = کوئی نہیں پوچھتا مجھے کیا چاہیے
not-working-thing_money = میرے پاس ضرورت بھر پیسے نہیں ہیں

areas = آپ زندگی کے کن حصوں پر بات کرنا چاہتے ہیں؟
    .short = زندگی کے حصے
    .hint =
        آپ ایک سے زیادہ چن سکتے ہیں۔
        پھر ہر ایک کے بارے میں دو چھوٹے سوال پوچھے جاتے ہیں۔
    .why = تب آپ اور آپ کے ورکر انہی حصوں پر بات کر سکتے ہیں جو آپ نے چنے۔
areas_self-determination = اپنے فیصلے خود کرنا
    .hint = آپ خود کتنا فیصلہ کرتے ہیں، اور دوسرے آپ کی کتنی سنتے ہیں۔
areas_direction = میری امیدیں اور پلان
    .hint = آپ زندگی سے کیا چاہتے ہیں۔
areas_money = میرے پیسے
    .hint = ضرورت بھر پیسے ہونا، اور یہ فیصلہ کہ وہ کیسے خرچ ہوں۔
areas_home = میرا گھر
    .hint = آپ کہاں رہتے ہیں، اور کس کے ساتھ رہتے ہیں۔
areas_support = جو مدد مجھے ملتی ہے
    .hint = وہ لوگ اور چیزیں جن سے مدد ملتی ہے، اور کیسے ملتی ہے۔
areas_community-life = دوسرے لوگوں کے ساتھ زندگی
    .hint = دوست، گھر والے، کام، کلب، مذہب، اور وہ جگہ جہاں آپ رہتے ہیں۔
areas_rights = میرے حقوق
    .hint = انصاف اور عزت کا سلوک۔
areas_own = کچھ اور
    .hint = آگے آپ بتا سکتے ہیں کہ وہ کیا ہے۔
areas_none = ان میں سے کوئی نہیں

area-own = آپ اپنی زندگی میں اس کے علاوہ کس چیز پر بات کرنا چاہتے ہیں؟
    .short = کچھ اور
    .hint = تھوڑے لفظوں میں بتائیں۔ آگے آپ اس کے بارے میں زیادہ بتا سکتے ہیں۔
    .why = ہو سکتا ہے آپ کی زندگی میں ایسے حصے ہوں جو اس فہرست میں نہیں۔
area-own_health = میری صحت
area-own_love = میری زندگی میں محبت
area-own_faith = میرا ایمان
area-own_learning = نئی چیزیں سیکھنا
area-own_safety = محفوظ محسوس کرنا

area = آپ کی زندگی کے یہ حصے کیسے ہیں؟
    .short = ہر حصہ
    .hint = آپ ان میں سے کوئی بھی چھوڑ سکتے ہیں۔
    .why = آپ کے ورکر کو پتا چلتا ہے کہ ہر حصہ ابھی کیسا ہے، اور آپ وہاں کیا چاہتے ہیں۔
area-now = { $picked }۔ آپ کی زندگی کا یہ حصہ ابھی کیسا ہے؟
    .short = ابھی کیسا ہے
    .hint = بتائیں کہ آپ اسے کیسے دیکھتے ہیں۔ دوسرے لوگ شاید کسی اور طرح دیکھیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آج آپ کے لیے یہ کیسا ہے۔
area-now_good = اچھا ہے
area-now_mixed = کچھ اچھا ہے
area-now_hard = مشکل ہے
area-now_no-say = میرے فیصلے دوسرے کرتے ہیں
area-now_depends-on-others = یہ دوسرے لوگوں سے طے ہوتا ہے
area-now_getting-worse = حالت بگڑ رہی ہے
area-better = { $picked }۔ کس چیز سے یہ حصہ بہتر ہو گا؟
    .short = کیا بہتر ہو گا
    .hint = یہ چھوٹی چیز ہو سکتی ہے یا بڑی۔ یہ بھی ہو سکتا ہے کہ سب ویسا ہی رہے۔
    .why = سپورٹ کا پلان اس سے شروع ہو سکتا ہے جو آپ یہاں بتائیں۔
area-better_more-say = زیادہ فیصلے خود کرنا میری خواہش ہے
area-better_more-help = مجھے زیادہ مدد چاہیے
area-better_less-help = مجھے کم مدد چاہیے
area-better_try-new = کوئی نئی چیز آزمانا میری خواہش ہے
area-better_stay-same = میری خواہش ہے کہ یہ ویسا ہی رہے
area-better_someone-to-talk-to = مجھے بات کرنے کو کوئی چاہیے

## What should change

change = آپ کیا بدلنا چاہتے ہیں، اور کیا ویسا ہی رکھنا چاہتے ہیں؟
    .short = کیا بدلیں یا رکھیں
    .hint =
        اپنے دنوں، گھر، صحت، دوستوں، اور ابھی کی مدد کے بارے میں سوچیں۔
        ایک وقت میں ایک چیز لکھیں۔
    .why = سپورٹ کے پلان کو ان چیزوں میں مدد کرنی چاہیے جو آپ بدلنا چاہیں۔ جو اچھا ہے، اسے رکھنا بھی چاہیے۔
change-thing = ایک چیز کون سی ہے جو آپ بدلنا یا رکھنا چاہتے ہیں؟
    .short = بدلیں یا رکھیں
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
change-thing_go-out = زیادہ باہر جانا میری خواہش ہے
change-thing_see-people = لوگوں سے زیادہ ملنا میری خواہش ہے
change-thing_work = کام پر جانا میری خواہش ہے
change-thing_learn = کچھ سیکھنا میری خواہش ہے
change-thing_less-pain = میری خواہش ہے کہ درد کم ہو
change-thing_sleep = میری خواہش ہے کہ نیند بہتر ہو
change-thing_move-home = کسی اور گھر میں رہنا میری خواہش ہے
change-thing_stay-home = اپنے ہی گھر میں رہنا میری خواہش ہے
change-thing_more-say = زیادہ فیصلے خود کرنا میری خواہش ہے
change-thing_keep-help = میری خواہش ہے کہ ابھی کی مدد رہے
change-thing_help-when-i-want = مجھے اپنے چنے ہوئے وقت پر مدد چاہیے
change-why = یہ بات آپ کے لیے کیوں اہم ہے؟
    .short = کیوں اہم ہے
    .hint = بتائیں کہ آپ کی زندگی میں کیا فرق آئے گا۔
    .why = شاید اس کے ایک سے زیادہ طریقے ہوں۔ آپ کے ورکر آپ کے ساتھ طریقے ڈھونڈ سکتے ہیں۔
change-why_happier = مجھے زیادہ خوشی ہو گی
change-why_myself = میری زندگی زیادہ اپنی لگے گی
change-why_with-people = مجھے لوگوں کا ساتھ ملے گا
change-why_less-worry = مجھے فکر کم ہو گی
change-sign = آپ کو کیسے پتا چلے گا کہ یہ ٹھیک چل رہا ہے؟
    .short = ٹھیک چلنے کی نشانی
    .hint = سوچیں کہ آپ کیا دیکھیں گے، کیا کریں گے، یا کیا محسوس کریں گے۔
    .why = آپ اور آپ کے ورکر بعد میں اسے دوبارہ دیکھ سکتے ہیں۔
change-sign_do-it-often = یہ میرا اکثر کا کام ہے
change-sign_feel-better = مجھے بہتر محسوس ہوتا ہے
change-sign_others-notice = دوسروں کو فرق نظر آتا ہے
change-sign_less-help = مجھے اس میں کم مدد چاہیے ہوتی ہے
change-step = پہلا قدم کیا ہو سکتا ہے؟
    .short = پہلا قدم
    .hint = چھوٹا قدم کافی ہے۔
    .why = ایک چھوٹی چیز سے شروع کرنا مددگار ہو سکتا ہے۔
change-step_ask = اس بارے میں کسی سے پوچھنا
change-step_visit = جا کر کوئی جگہ دیکھنا
change-step_try-once = اسے ایک بار آزمانا
change-step_find-out = اس بارے میں زیادہ معلوم کرنا
change-who = یہ کون کر سکتا ہے؟
    .short = کون کر سکتا ہے
    .hint = آپ ایک سے زیادہ لوگوں کے نام دے سکتے ہیں۔ آپ اپنا نام دے سکتے ہیں۔ آپ یہ بھی بتا سکتے ہیں کہ کون مدد کر سکتا ہے۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ کے ساتھ مل کر کس سے بات کرنی ہے۔
change-who_me = میں خود
change-who_family = میرے گھر والے مدد کر سکتے ہیں
change-who_friend = کوئی دوست مدد کر سکتا ہے
change-who_worker = میرے ورکر مدد کر سکتے ہیں
change-who_dont-know-who = مجھے معلوم نہیں کون
change-when = آپ کب شروع کرنا چاہتے ہیں؟
    .short = کب شروع کریں
    .hint = تاریخ دینا ضروری نہیں۔
    .why = پلان میں اکثر لکھا ہوتا ہے کہ ہر چیز کب شروع ہو گی۔
change-when_now = ابھی شروع کرنا میری خواہش ہے
change-when_weeks = چند ہفتوں میں
change-when_months = چند مہینوں میں
change-when_year = ایک سال کے اندر
change-when_no-hurry = کوئی جلدی نہیں

## Help and support

# What a person does, has and wants: not only tasks and hours, but how support is given
# (handbook.scot/sds-handbook/article/your-support-plan).
own-doing = آپ ابھی اپنے لیے خود کیا کرتے ہیں؟
    .short = میرے اپنے کام
    .hint =
        گھر اور باہر کا ایک عام دن سوچیں۔
        آپ جتنی چیزیں چاہیں، بتا سکتے ہیں۔ چھوٹی چیزیں بھی شمار ہوتی ہیں۔
    .why = سپورٹ کو آپ کے کام میں اضافہ کرنا چاہیے۔ اسے آپ کا کام آپ سے لینا نہیں چاہیے۔
own-doing-thing = ایک کام کون سا ہے جو آپ اپنے لیے خود کرتے ہیں؟
    .short = میرا اپنا کام
    .hint = آپ بتا سکتے ہیں کہ یہ آسان ہے یا مشکل، اور کیا اس میں زیادہ وقت لگتا ہے۔
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
own-doing-thing_wash-dress = خود نہانا اور کپڑے پہننا
own-doing-thing_meals = اپنا کھانا خود بنانا
own-doing-thing_shopping = اپنی خریداری خود کرنا
own-doing-thing_medicine = اپنی دوائی خود لینا
own-doing-thing_money = اپنے پیسے خود سنبھالنا
own-doing-thing_housework = گھر کا کام خود کرنا
own-doing-thing_getting-about = اکیلے آنا جانا
own-doing-thing_phone-forms = فون کال اور فارم خود سنبھالنا

help-have = آپ کو ابھی کون سی مدد ملتی ہے؟
    .short = ابھی ملنے والی مدد
    .hint =
        یہ کوئی شخص ہو سکتا ہے، کوئی جگہ جہاں آپ جائیں، یا کوئی چیز جو آپ استعمال کریں۔
        اس سے فرق نہیں پڑتا کہ مدد کے پیسے دیے جاتے ہیں یا نہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کیا پہلے سے ہے، اور کیا شاید کم ہے۔
have-what = ایک مدد کون سی ہے جو آپ کو ملتی ہے؟
    .short = جو مدد ملتی ہے
    .hint = آپ بتا سکتے ہیں کہ کون مدد کرتا ہے، کس کام میں، اور کتنی بار۔
    .why = ہر مدد آپ کی فائل میں الگ لائن پر آتی ہے۔
have-what_family-helps = میرے گھر والے میری مدد کرتے ہیں
have-what_friend-helps = ایک دوست میری مدد کرتا ہے
have-what_paid-helper = کوئی پیسے لے کر میری مدد کرتا ہے
have-what_day-service = ڈے سروس (day service) جانا
have-what_alarm = مدد بلانے کے لیے میرے پاس الارم ہے
have-what_equipment = سامان جس سے مدد ملتی ہے
have-what_transport = کہیں جانے کے لیے سواری ملتی ہے
have-what_none = مجھے ابھی کوئی مدد نہیں ملتی
have-steady = کیا یہ مدد ہر بار ملتی ہے جب آپ کو چاہیے؟
    .short = ضرورت پر ملتی ہے
    .hint = اگلے مہینوں کا بھی سوچیں۔ مدد بدل سکتی ہے یا بند ہو سکتی ہے۔
    .why = پلان ایسی مدد پر نہیں بننا چاہیے جو بند ہو سکتی ہو۔
have-steady_yes = ہاں
have-steady_not-always = ہمیشہ نہیں
have-steady_no = نہیں
have-steady_not-sure = مجھے پکا معلوم نہیں

support = آپ کو کون سی سپورٹ چاہیے؟
    .short = جو سپورٹ مجھے چاہیے
    .hint =
        ایک وقت میں ایک قسم کی سپورٹ لکھیں۔
        یہ بتاتا ہے کہ آپ کیا چاہتے ہیں۔ سپورٹ ملے گی یا نہیں، اور کتنی، یہ فیصلہ کونسل کرتی ہے۔
    .why = تب آپ کے ورکر آپ کے ساتھ پلان بنا سکتے ہیں، اور آپ کی خواہش سے شروع کر سکتے ہیں۔
support-what = آپ کو کس قسم کی سپورٹ چاہیے؟
    .short = سپورٹ کی قسم
    .hint =
        یہاں ایک قسم کی سپورٹ بتائیں۔ اس کے بعد آپ دوسری قسمیں لکھ سکتے ہیں۔
        کیئرر (carer) وہ ہے جو پیسے لیے بغیر آپ کی دیکھ بھال کرے۔
    .why = آپ کے ورکر کو پتا ہونا چاہیے کہ آپ کو سپورٹ کس کام کے لیے چاہیے۔
support-what_wash-dress = نہانے، کپڑے پہننے میں مدد چاہیے
support-what_meals = کھانے کے معاملے میں مدد چاہیے
support-what_house = مجھے گھر کے کام میں مدد چاہیے
support-what_shopping = مجھے خریداری میں مدد چاہیے
support-what_out = باہر جانے کے لیے کسی کا ساتھ چاہیے
support-what_work-learn = کام یا سیکھنے میں مدد چاہیے
support-what_company = مجھے کسی کا ساتھ چاہیے
support-what_night = رات کو پاس کوئی چاہیے
support-what_money-papers = پیسوں اور کاغذوں میں مدد چاہیے
support-what_break-for-carer = میرے کیئرر کے لیے وقفہ چاہیے
support-when = آپ کو یہ سپورٹ کب چاہیے؟
    .short = کب چاہیے
    .hint = آپ کوئی دن بتا سکتے ہیں، دن کا وقت، یا یہ کہ کتنی بار۔
    .why = سپورٹ ایسے وقت آنی چاہیے جو آپ کی زندگی کے مطابق ہو۔
support-when_mornings = صبح
support-when_evenings = شام
support-when_nights = رات
support-when_weekends = ویک اینڈ پر
support-when_few-times = ہفتے میں چند بار
support-when_when-i-ask = جب میں مانگوں
support-how = یہ سپورٹ آپ کو کس طرح دی جائے؟
    .short = کس طرح دی جائے
    .hint = سوچیں کہ کون مدد کرے، آپ سے کیسے بات کرے، اور کتنی تیزی سے کام کرے۔
    .why = کوئی کیسے مدد کرتا ہے، یہ بھی اتنا ہی اہم ہو سکتا ہے جتنا کہ وہ کیا کرتا ہے۔
support-how_same-person = مجھے ہر بار وہی شخص چاہیے
support-how_woman = مجھے مدد کے لیے عورت چاہیے
support-how_man = مجھے مدد کے لیے مرد چاہیے
support-how_my-pace = سب کام میری رفتار سے ہو
support-how_ask-first = پہلے مجھ سے پوچھا جائے
support-how_my-language = مجھے اپنی زبان میں مدد چاہیے
support-how_quiet = مجھے سکون اور خاموشی چاہیے
support-how_chat = کوئی جس سے میری گپ شپ ہو سکے

refuse = آپ کو کس قسم کی مدد نہیں چاہیے؟
    .short = جو مجھے نہیں چاہیے
    .hint =
        آپ کسی قسم کی مدد کو “نہیں” کہہ سکتے ہیں۔ وجہ بتانا ضروری نہیں۔
        آپ مدد کرنے کے کسی طریقے کو بھی “نہیں” کہہ سکتے ہیں۔
    .why = تب آپ کے ورکر آپ کے ساتھ دوسرے طریقے ڈھونڈ سکتے ہیں۔
refuse-thing = ایک چیز کون سی ہے جو آپ کو نہیں چاہیے؟
    .short = مجھے نہیں چاہیے
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
refuse-thing_strangers = مجھے اجنبی لوگ نہیں چاہییں
refuse-thing_rushed = مجھ سے جلدی نہ کرائی جائے
refuse-thing_done-for-me = سب کچھ دوسرے میرے لیے نہ کریں
refuse-thing_day-centre = مجھے ڈے سینٹر نہیں چاہیے
refuse-thing_care-home = مجھے کیئر ہوم نہیں چاہیے
refuse-thing_talked-over = یوں بات نہ کریں جیسے میں نہیں ہوں
refuse-thing_locked-in = مجھے تالے میں بند نہ کیا جائے

backup = اگر آپ کی مدد نہ آئے تو کیا ہوتا ہے؟
    .short = جب مدد نہ آئے
    .hint = ہو سکتا ہے مددگار بیمار ہو، یا موسم خراب ہو۔ بتائیں کہ تب آپ کیا کرتے ہیں، اور کس سے کہہ سکتے ہیں۔
    .why = تب آپ اور آپ کے ورکر ایسے دن کا پلان بنا سکتے ہیں۔
backup_family-steps-in = تب میرے گھر والے مدد کرتے ہیں
backup_phone-someone = تب کسی کو فون کرنا
backup_neighbour = تب پڑوسی سے مدد مانگنا
backup_manage-day = ایک دن میرا گزارا ہو سکتا ہے
backup_cannot-manage = اس کے بغیر میرا گزارا نہیں ہوتا
backup_no-plan = ابھی اس کے لیے میرا کوئی پلان نہیں

## Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later (S3; studylib.net/doc/8221161). That councils look at risk when
# they decide, and may say no: gov.scot/publications/self-directed-support-support-choice-guide-social-care/pages/3/
risk = آپ کیا کرنا چاہتے ہیں، چاہے آپ یا دوسرے اس کی فکر کریں؟
    .short = جو میں کرنا چاہوں
    .hint =
        یہاں ایک چیز بتائیں۔ اس کے بعد آپ دوسری چیزیں لکھ سکتے ہیں۔
        اگر ایسی کوئی چیز نہیں تو آپ اسے چھوڑ سکتے ہیں۔
        آپ کے ورکر اسے آپ کی فائل میں پڑھ سکتے ہیں۔ جب کونسل سپورٹ کا فیصلہ کرے تو اس کا اثر ہو سکتا ہے۔
        یہ پروگرام کوئی فیصلہ نہیں کرتا۔ کیا کہنا ہے، یہ آپ چنتے ہیں۔
    .why =
        ورکر اکثر اسے رسک (risk) کہتے ہیں۔ ہو سکتا ہے آپ اور آپ کے ورکر اسے ایک طرح نہ دیکھیں۔
        یہاں آپ بتاتے ہیں کہ آپ اسے کیسے دیکھتے ہیں۔ آپ کوئی بھی حصہ چھوڑ سکتے ہیں۔
        سپورٹ کا فیصلہ کرتے وقت کونسل رسک (risk) کو دیکھ سکتی ہے۔
        یہ بھی اہم ہے کہ اگر آپ یہ نہ کر سکیں تو آپ کیا کھو دیں گے۔
risk-want = آپ کیا کرنا چاہتے ہیں، یا کرتے رہنا چاہتے ہیں؟
    .short = جو میں کرنا چاہوں
    .hint = یہاں ایک چیز بتائیں۔ اس کے بعد آپ دوسری چیزیں لکھ سکتے ہیں۔
    .why = کسی اور سے پہلے آپ اسے اپنے لفظوں میں بتاتے ہیں۔
risk-want_live-alone = اکیلے رہنا میری خواہش ہے
risk-want_cook = اپنا کھانا خود پکانا میری خواہش ہے
risk-want_out-alone = اکیلے باہر جانا میری خواہش ہے
risk-want_travel = اکیلے سفر کرنا میری خواہش ہے
risk-want_college = کالج جانا میری خواہش ہے
risk-want_work = نوکری کرنا میری خواہش ہے
risk-want_lend = میری خواہش: دوستوں کو چیز ادھار دینا
risk-want_relationship = میری خواہش ہے کہ کوئی ساتھی ہو
risk-want_smoke-drink = سگریٹ یا شراب پینا میری خواہش ہے
risk-want_pet = پالتو جانور رکھنا میری خواہش ہے
risk-why = یہ بات آپ کے لیے کیوں اہم ہے؟
    .short = کیوں اہم ہے
    .hint = بتائیں کہ اس سے آپ کو کیا ملتا ہے، اور یہ کرتے وقت آپ کو کیسا لگتا ہے۔
    .why = تب ورکر کو اس کی اچھی باتیں بھی نظر آتی ہیں، صرف یہ نہیں کہ کیا غلط ہو سکتا ہے۔
risk-why_happy = اس سے مجھے خوشی ملتی ہے
risk-why_like-others = دوسروں کی طرح کرنا میری خواہش ہے
risk-why_myself = یہ میری پہچان کا حصہ ہے
risk-why_always-did = میں نے ہمیشہ یہ کیا ہے
risk-why_proud = یہ کرتے وقت مجھے فخر ہوتا ہے
risk-wrong = آپ کے خیال میں کیا غلط ہو سکتا ہے؟
    .short = کیا غلط ہو سکتا ہے
    .hint =
        بتائیں کہ آپ اسے کیسے دیکھتے ہیں۔ دوسرے لوگ شاید کسی اور طرح دیکھیں۔
        شاید آپ کے خیال میں کچھ غلط نہیں ہو گا۔ آپ یہ بھی کہہ سکتے ہیں۔
    .why = اس بارے میں ہر بات چیت میں آپ کی اپنی رائے ہونی چاہیے۔
risk-wrong_fall = شاید میں گر جاؤں
risk-wrong_lost = شاید میں راستہ بھول جاؤں
risk-wrong_cheated = شاید کوئی مجھے دھوکا دے
risk-wrong_ill = شاید میں بیمار ہو جاؤں
risk-wrong_lonely = شاید مجھے تنہائی محسوس ہو
risk-wrong_money = شاید میرے پیسے ضائع ہو جائیں
risk-wrong_nothing = میرے خیال میں کچھ غلط نہیں ہو گا
risk-helps = کس چیز سے پہلے ہی مدد ملتی ہے، اور کس دوسری چیز سے ملے گی؟
    .short = کس چیز سے مدد ملتی ہے
    .hint = ان کے بارے میں سوچیں: لوگ، جو آپ جانتے یا کرتے ہیں، اور جو چیزیں آپ استعمال کرتے ہیں۔
    .why = تب آپ اور ورکر اس پر بات کر سکتے ہیں کہ یہ کیسے ہو، صرف اسے روکنے پر نہیں۔
risk-helps_phone = میرا فون پاس ہو تو مدد ملتی ہے
risk-helps_someone-with = کوئی ساتھ آئے تو مدد ملتی ہے
risk-helps_practise = پہلے مشق کر لوں تو مدد ملتی ہے
risk-helps_plan = پلان ہو تو مدد ملتی ہے
risk-helps_equipment = سامان یا آلے سے مدد ملتی ہے
risk-helps_know-who = پتا ہو کس سے پوچھنا ہے تو مدد ملے
risk-good = اس میں کیا اچھا ہو سکتا ہے؟
    .short = کیا اچھا ہو سکتا ہے
    .hint = سوچیں کہ آپ کو کیسا لگے گا، آپ کیا سیکھ سکتے ہیں، اور کس سے مل سکتے ہیں۔
    .why = کیا اچھا ہو سکتا ہے، یہ بھی اتنا ہی اہم ہے جتنا یہ کہ کیا غلط ہو سکتا ہے۔
risk-good_happier = مجھے زیادہ خوشی ہو گی
risk-good_friends = میرے دوست بن سکتے ہیں
risk-good_learn = نئی چیزیں سیکھنے کو مل سکتی ہیں
risk-good_stronger = میری ہمت بڑھے گی
risk-good_work = اس سے کام ملنے میں مدد ہو سکتی ہے
# Harm from not doing something counts too (S1).
risk-lose = اگر آپ یہ نہ کر سکیں تو کیا کھو دیں گے؟
    .short = کیا کھو جائے گا
    .hint = کسی چیز کو روکنے سے بھی نقصان ہو سکتا ہے۔ وہ نقصان بھی شمار ہوتا ہے۔
    .why = اس سے آپ کے ورکر کو پتا چلتا ہے کہ اسے چھوڑنے کا آپ کے لیے کیا مطلب ہو گا۔
risk-lose_bored = مجھے بوریت ہو گی
risk-lose_lonely = مجھے تنہائی محسوس ہو گی
risk-lose_give-up = پھر کوشش کرنے کو دل نہیں کرے گا
risk-lose_never-learn = یہ کام مجھے کبھی نہیں آئے گا
risk-lose_not-me = میری زندگی میری اپنی نہیں لگے گی
risk-before = اس سے پہلے کیا ہو چکا ہے؟
    .short = پہلے کیا ہو چکا
    .hint =
        یہ کوئی اچھی بات ہو سکتی ہے یا بری۔ یہ اسی کے بارے میں ہو سکتی ہے، یا اس جیسی کسی چیز کے بارے میں۔
        آپ یہ بھی بتا سکتے ہیں کہ آپ نے کیا سیکھا۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ اس کے بارے میں پہلے سے کیا جانتے ہیں۔
risk-before_went-well = اس سے پہلے یہ ٹھیک رہا
risk-before_went-wrong = اس سے پہلے کچھ غلط ہوا
risk-before_learned = میں نے اس سے سیکھا
risk-before_ask-sooner = میرا ارادہ مدد پہلے مانگنے کا ہے
risk-before_never-tried = میں نے ابھی اسے نہیں آزمایا
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = کون کیا کرتا ہے؟
    .short = کون کیا کرتا ہے
    .hint = بتائیں کہ آپ کیا کرتے ہیں اور دوسرے کیا کرتے ہیں۔ بتائیں کہ کچھ غلط ہو تو کس کو بتایا جائے۔
    .why = تب سب اس پر متفق ہو سکتے ہیں کہ کون کیا کرے۔
risk-do_i-phone = مدد چاہیے تو فون کرنا میرا کام ہے
risk-do_i-say-no = پسند نہ آئے تو “نہیں” کہنا میرا کام
risk-do_they-check = کوئی دیکھتا ہے کہ میں ٹھیک ہوں
risk-do_tell-family = میرے گھر والوں کو بتایا جاتا ہے
risk-do_tell-worker = میرے ورکر کو بتایا جاتا ہے
# Views will not always agree; everyone's is recorded (S1).
risk-view = اس بارے میں کس اور کی کوئی رائے ہے؟
    .short = کس اور کی رائے ہے
    .hint =
        بتائیں کہ وہ کون ہیں۔ آگے پوچھا جاتا ہے کہ ان کا کیا خیال ہے۔
        ایک وقت میں ایک شخص لکھیں۔
        آپ کی فائل میں ان کی رائے آپ کی رائے سے الگ ہوتی ہے۔
    .why = آپ کا اور دوسروں کا متفق ہونا ضروری نہیں۔ آپ کی فائل میں دونوں باتیں آ سکتی ہیں۔
view-who = یہ کون ہیں؟
    .short = یہ کون ہیں
    .hint = پہلا نام کافی ہے، یا یہ کہ وہ آپ کے کون ہیں، جیسے “میرا بھائی”۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ یہ کس کی رائے ہے۔
view-who_mother = میری والدہ
view-who_father = میرے والد
view-who_partner = میرے جیون ساتھی
view-who_child = میرا بیٹا یا بیٹی
view-who_friend = کوئی دوست
view-who_worker = کوئی ورکر
view-says = ان کا کیا خیال ہے؟
    .short = ان کا خیال
    .hint = جہاں تک ہو سکے، ویسے ہی کہیں جیسے وہ کہتے۔
    .why = تب آپ کے ورکر آپ سے اس پر بات کر سکتے ہیں، اور آپ چاہیں تو ان سے بھی۔
view-says_worried = انہیں فکر ہے
view-says_agree = ان کے خیال میں مجھے یہ کرنا چاہیے
view-says_against = ان کا خیال: مجھے یہ نہیں کرنا چاہیے
view-says_with-help = ان کے خیال میں مجھے مدد لینی چاہیے
view-says_not-asked = میں نے ان سے نہیں پوچھا
view-words = یہ لفظ کس کے ہیں؟
    .short = کس کے لفظ
    .why = تب ورکر کو پتا چلتا ہے کہ یہ انہوں نے خود کہا، یا آپ ان کی طرف سے کہتے ہیں۔
view-words_their-words = ان کے لفظ
view-words_my-words = ان کا خیال، میرے لفظوں میں
risk-agree = آپ اور دوسرے کس بات پر متفق ہیں، اور کس پر نہیں؟
    .short = متفق ہیں یا نہیں
    .hint = سب کا متفق ہونا ضروری نہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ ابھی کس چیز پر بات کرنی باقی ہے۔
risk-agree_agree = ہم متفق ہیں
risk-agree_not-agree = ہم متفق نہیں ہیں
risk-agree_still-talking = ہماری بات ابھی چل رہی ہے
risk-agree_not-talked = ہم نے ابھی اس پر بات نہیں کی
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = آپ نے ابھی کے لیے کیا فیصلہ کیا ہے؟
    .short = ابھی کا فیصلہ
    .hint =
        آپ یہ بھی بتا سکتے ہیں کہ آپ اسے دوبارہ کب دیکھیں گے۔
        آپ بعد میں دوبارہ فیصلہ کر سکتے ہیں۔ اگر آپ نے فیصلہ نہیں کیا تو آپ اسے خالی چھوڑ سکتے ہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آج آپ اس میں کہاں تک پہنچے ہیں۔
risk-decided_do-it = میرا ارادہ یہ کرنے کا ہے
risk-decided_try-it = میرا ارادہ پہلے آزمانے کا ہے
risk-decided_wait = میرا ارادہ انتظار کرنے کا ہے
risk-decided_not-now = میرا ارادہ یہ ابھی کرنے کا نہیں
risk-decided_look-again = میرا ارادہ بعد میں پھر سوچنے کا ہے

## Feeling safe

# A closed question first; asked about harm only when alone; a neutral way to stop; another
# time is fine (plymouthscb.co.uk/recognise-and-ask).
safe-now = کیا آپ اکیلے ہیں، اور کیا ابھی پرائیویٹ سوالوں کے جواب دینا محفوظ ہے؟
    .short = ابھی اکیلے، محفوظ
    .hint =
        یہ سب سے پوچھا جاتا ہے۔ اگلے سوال محفوظ محسوس کرنے کے بارے میں ہیں۔
        اگر آپ کا جواب “نہیں” ہو تو آپ اگلے حصے پر جاتے ہیں۔ یہ ٹھیک ہے۔
        یہاں کا جواب سیو نہیں ہوتا، اور آپ کی فائل میں کبھی نہیں آتا۔
        کسی کو کچھ نہیں بھیجا جاتا۔ یہ کسی کو پہنچنے والے نقصان کی خبر دینے کا طریقہ نہیں ہے۔
        یہ نمبر سب کے لیے ہیں۔
    .why =
        کچھ لوگ گھر میں یا کہیں اور خود کو محفوظ محسوس نہیں کرتے۔
        جب دوسرے لوگ پاس ہوں تو یہ کہنا مشکل ہو سکتا ہے۔
        اس لیے اگلے سوال تبھی آتے ہیں جب آپ اکیلے ہوں اور وقت محفوظ ہو۔
safe-now_yes = ہاں، یہاں کوئی اور نہیں، محفوظ ہے
safe-now_no = نہیں، یا ابھی نہیں

safe-worry = کیا کسی چیز یا کسی شخص کی وجہ سے آپ کو غیر محفوظ لگتا ہے؟
    .short = محفوظ محسوس کرنا
    .hint =
        کچھ کہنا ضروری نہیں۔
        آپ کی بات آپ کی فائل میں تبھی آتی ہے جب آپ خود اسے ڈالیں۔
        کسی کو کچھ نہیں بھیجا جاتا۔ اگر آپ ابھی خطرے میں ہیں تو 999 پر فون کریں۔
    .why =
        یہ ان سب سے پوچھا جاتا ہے جو اکیلے اور محفوظ ہوں۔
        آپ یہ کہہ سکتے ہیں کہ آپ بات کرنا چاہتے ہیں، اور اس سے زیادہ کچھ نہیں۔
safe-worry_no = نہیں
safe-worry_talk-in-private = ہاں، اکیلے میں بات کا موقع چاہیے
    .hint = آپ کے ورکر کو یہ صرف آپ کی فائل سے پتا چلتا ہے۔ آگے آپ چنتے ہیں کہ یہ اس میں ہو یا نہیں۔
safe-worry_write = ہاں، اس پر لکھنا میری خواہش ہے
safe-worry_not-now = مجھے ابھی نہیں بتانا

safe-words = آپ اس بارے میں کیا کہنا چاہتے ہیں؟
    .short = میرے اپنے لفظوں میں
    .hint =
        جتنا چاہیں، کم یا زیادہ کہیں۔ کسی کا نام لینا ضروری نہیں۔
        آگے آپ چنتے ہیں کہ یہ آپ کی فائل میں جائے یا نہیں۔
    .why = کسی سے بات کرنے سے پہلے آپ یہاں اپنے لفظ ڈھونڈ سکتے ہیں۔
safe-words_person-scares = مجھے کسی سے ڈر لگتا ہے
safe-words_hurt = کوئی مجھے تکلیف پہنچاتا ہے
safe-words_money-taken = کوئی میرے پیسے لے لیتا ہے
safe-words_shouted = کوئی مجھ پر چیختا ہے
safe-words_home-unsafe = مجھے گھر میں محفوظ نہیں لگتا
safe-words_talk-only = صرف اس پر بات کرنا میری خواہش ہے

# What staff must do, and that they normally talk to the person first:
# gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-2/pages/4 and
# devonsafeguardingadultspartnership.org.uk (advice for professionals). Secrecy is never promised.
safe-share = کیا آپ محفوظ محسوس کرنے پر کہی ہوئی بات اپنی فائل میں ڈالنا چاہتے ہیں؟
    .short = فائل میں ہو یا نہیں
    .hint =
        اگر آپ اسے ڈالیں تو جس کے پاس بھی آپ کی فائل ہو وہ اسے پڑھ سکتا ہے۔
        جو سٹاف اسے پڑھے، وہ اسے راز رکھنے کا وعدہ نہیں کر سکتا۔
        ہو سکتا ہے انہیں کچھ کرنا پڑے، اگر انہیں لگے کہ کسی کو نقصان پہنچ سکتا ہے۔ عام طور پر وہ پہلے آپ سے بات کرتے ہیں۔
        اگر آپ اسے باہر رکھیں تو آپ کی فائل میں نظر نہیں آتا کہ آپ سے پوچھا گیا تھا۔
        اگر آپ اسے خالی چھوڑیں، تب بھی یہ باہر رہتا ہے۔
        یہ کسی کو پہنچنے والے نقصان کی خبر دینے کا طریقہ نہیں ہے۔ اگر آپ ابھی خطرے میں ہیں تو 999 پر فون کریں۔
    .why =
        یہ آپ چنتے ہیں، کیونکہ آپ سب سے بہتر جانتے ہیں کہ آپ کی فائل کون دیکھ سکتا ہے۔
        جب تک آپ فائل نہ بنائیں، آپ اسے اپنے جوابوں میں بدل سکتے ہیں۔
safe-share_keep-out = اسے میری فائل سے باہر رکھیں
safe-share_add = اسے میری فائل میں ڈالیں

## Planning ahead

# An advance statement is in writing, signed by the person, and witnessed by someone of a
# class that regulations name (Mental Health (Care and Treatment) (Scotland) Act 2003,
# section 275, legislation.gov.uk/asp/2003/13/section/275/enacted). In plain words:
# gov.scot/Publications/2007/09/03145057/2
ahead-want = اگر آپ بیمار ہو جائیں تو آپ کیا چاہتے ہیں کہ ہو؟
    .short = اگر میں بیمار پڑوں
    .hint =
        ایسے وقت کا سوچیں جب آپ کے لیے یہ بتانا مشکل ہو کہ آپ کیا چاہتے ہیں۔
        بتائیں کہ تب کس چیز سے مدد ملتی ہے، کس سے نہیں، اور کس کو بتانا چاہیے۔
        یہ فائل پیشگی بیان (advance statement) نہیں ہے۔
        پیشگی بیان بتاتا ہے کہ ذہنی بیماری میں آپ کا علاج کیسے کیا جائے۔
        اس کا لکھا ہوا ہونا لازم ہے۔ لازم ہے کہ آپ دستخط کریں، اور ایک گواہ بھی دستخط کرے۔ صرف کچھ خاص لوگ گواہ بن سکتے ہیں۔
        اگر آپ ایسا بیان بنانا چاہیں تو اپنے ڈاکٹر، ورکر یا حمایتی (advocate) سے پوچھ سکتے ہیں۔
    .why = تب آپ کے ورکر آپ کے ساتھ آگے کا پلان بنا سکتے ہیں، جب آپ اپنی مرضی بتا سکیں۔
ahead-want_stay-home = ہو سکے تو گھر رہنا میری خواہش ہے
ahead-want_phone-first = پہلے میرے گھر والوں کو فون کریں
ahead-want_pet = کوئی میرا پالتو جانور سنبھالے
ahead-want_calm = مجھے سکون اور خاموشی چاہیے
ahead-want_usual-things = مجھے اپنی روز کی چیزیں پاس چاہییں
ahead-want_not-hospital = مجھے ہسپتال نہیں جانا
ahead-want_my-helper = مجھے اپنا مددگار ساتھ چاہیے

ahead-papers = ان میں سے آپ کے پاس کیا ہے؟
    .short = جو کاغذ میرے پاس ہیں
    .hint =
        کچھ لوگ یہ چیزیں اس وقت چنتے ہیں جب ان کی صحت ٹھیک ہو۔
        آپ ایک سے زیادہ چن سکتے ہیں۔ ان میں سے کسی کا ہونا ضروری نہیں۔
        یہ پرائیویٹ ہے۔ جب تک آپ خود نہ ڈالیں، یہ آپ کی فائل سے باہر رہتا ہے۔
    .why = اگر آپ اسے اپنی فائل میں ڈالیں تو پلان بناتے وقت آپ کے ورکر ان کاغذوں کا پوچھ سکتے ہیں۔
ahead-papers_advance-statement = پیشگی بیان (advance statement)
    .hint =
        یہ بتاتا ہے کہ ذہنی بیماری میں آپ کا علاج کیسے ہو، اور کیسے نہ ہو۔
        آپ اس پر تب دستخط کرتے ہیں جب آپ کی صحت ٹھیک ہو۔ ایک گواہ بھی دستخط کرتا ہے۔
# A named person from age 16 only where the person has chosen one, in writing, signed and
# witnessed: gov.scot/publications/mental-health-law-scotland-guide-named-persons/pages/3/ and /pages/6/.
ahead-papers_named-person = نامزد شخص (named person)
    .hint =
        آپ کسی کو چنتے ہیں جو آپ کے فائدے کا خیال رکھے۔ یہ تب ہے جب آپ کا علاج ذہنی صحت کے قانون کے تحت ہو۔
        آپ دونوں ایک کاغذ پر دستخط کرتے ہیں۔ ایک گواہ بھی دستخط کرتا ہے۔
# Personal and health care, and only once the granter cannot decide:
# gov.scot/publications/code-practice-continuing-welfare-attorneys-second-edition-updated-february-2018/pages/3/
ahead-papers_welfare-attorney = ویلفیئر اٹارنی (welfare attorney)
    .hint =
        آپ کسی کو چنتے ہیں جو آپ کی صحت اور دیکھ بھال کے فیصلے کرے۔
        وہ یہ صرف تب کر سکتے ہیں جب آپ خود فیصلہ نہ کر سکیں۔
ahead-papers_other = میری مرضی بتانے والا کوئی اور کاغذ
ahead-papers_none = ان میں سے کوئی نہیں
ahead-papers_not-sure = مجھے پکا معلوم نہیں

ahead-where = یہ کاغذ کہاں ہیں، اور ان کی کاپی کس کے پاس ہے؟
    .short = میرے کاغذ کہاں ہیں
    .hint =
        انہیں یہاں نقل کرنا ضروری نہیں۔ بتائیں کہ کوئی انہیں کہاں ڈھونڈ سکتا ہے۔
        یہ پرائیویٹ ہے۔ جب تک آپ خود نہ ڈالیں، یہ آپ کی فائل سے باہر رہتا ہے۔
    .why = اگر آپ اسے اپنی فائل میں ڈالیں تو دوسروں کو یہ کاغذ وقت پر مل سکتے ہیں۔
ahead-where_at-home = وہ میرے گھر میں ہیں
ahead-where_family-has = میرے گھر والوں کے پاس کاپی ہے
ahead-where_solicitor = میرے وکیل (solicitor) کے پاس کاپی
ahead-where_doctor = میرے ڈاکٹر کے پاس کاپی ہے
ahead-where_not-written = وہ ابھی لکھے نہیں گئے

## The four options

# Section 4 of the Act (legislation.gov.uk/asp/2013/1/crossheading/options-for-selfdirected-support/enacted).
# No option is preferred or default in guidance: statutory guidance 2022, page 5 (gov.scot).
# Each option has the same six facts, in the same order and at about the same length.
# Independent support and payroll services: handbook.scot/article/the-law-things-you-must-do/ and
# handbook.scot/article/payroll-services-in-scotland/; help from outside the council for every
# option: section 9 of the Act (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
option-1-told = آپشن 1 (Option 1): ڈائریکٹ پیمنٹ (direct payment)
    .short = آپشن 1
    .hint =
        سپورٹ کون چنتا ہے: آپ۔
        انتظام کون کرتا ہے: آپ، اور آپ چاہیں تو مدد کے ساتھ۔
        پیسے کون سنبھالتا ہے: آپ، یا جسے آپ کہیں، مگر کنٹرول آپ کے پاس رہتا ہے۔
        سٹاف کون رکھ سکتا ہے: آپ، اور ایمپلائر (employer) کی ذمہ داریاں آپ کی ہیں۔
        کون مدد کر سکتا ہے: تنخواہ اور ٹیکس کی پے رول (payroll) سروس، اور کونسل سے باہر کے مقامی گروپ۔
        یہ سوچیں: آپ کا کنٹرول سب سے زیادہ ہے، اور ذمہ داریاں بھی سب سے زیادہ۔ آپ معاہدے پر دستخط کرتے ہیں اور ریکارڈ رکھتے ہیں۔
    .why = چار آپشن ہیں۔ ہر ایک کی وہی چھ باتیں ہیں، ایک ہی ترتیب میں۔
# handbook.scot/sds-handbook/article/option-2
option-2-told = آپشن 2 (Option 2): میں چنوں، انتظام دوسرے کریں
    .short = آپشن 2
    .hint =
        سپورٹ کون چنتا ہے: آپ۔
        انتظام کون کرتا ہے: کونسل، یا وہ ادارہ جس پر آپ کے ساتھ اتفاق ہو۔
        پیسے کون سنبھالتا ہے: کونسل، یا وہ ادارہ۔
        سٹاف کون رکھ سکتا ہے: دوسرے، آپ نہیں۔
        کون مدد کر سکتا ہے: کونسل یا وہ ادارہ، اور کونسل سے باہر کے مقامی گروپ۔
        یہ سوچیں: سپورٹ کیسی ہو، یہ آپ طے کرتے ہیں، اور پیسے آپ نہیں سنبھالتے۔ اسے اکثر انفرادی سروس فنڈ (individual service fund) کہتے ہیں۔
    .why = چار آپشن ہیں۔ ہر ایک کی وہی چھ باتیں ہیں، ایک ہی ترتیب میں۔
# handbook.scot/sds-handbook/article/option-3
option-3-told = آپشن 3 (Option 3): انتظام کونسل کرے
    .short = آپشن 3
    .hint =
        سپورٹ کون چنتا ہے: کونسل۔ اس پر لازم ہے کہ آپ کی رائے کو دھیان میں رکھے۔
        انتظام کون کرتا ہے: کونسل۔
        پیسے کون سنبھالتا ہے: کونسل۔
        سٹاف کون رکھ سکتا ہے: دوسرے، آپ نہیں۔
        کون مدد کر سکتا ہے: کونسل میں آپ کے ورکر، اور کونسل سے باہر کے مقامی گروپ۔
        یہ سوچیں: آپ کا سیدھا کنٹرول سب سے کم ہے، اور سنبھالنے کا کام بھی سب سے کم۔ یہ کبھی کبھی سب سے جلدی ہو جاتا ہے۔
    .why = چار آپشن ہیں۔ ہر ایک کی وہی چھ باتیں ہیں، ایک ہی ترتیب میں۔
# handbook.scot/sds-handbook/article/option-4
option-4-told = آپشن 4 (Option 4): ملا جلا
    .short = آپشن 4
    .hint =
        سپورٹ کون چنتا ہے: آپ یا کونسل، ہر حصے کے لیے الگ۔
        انتظام کون کرتا ہے: آپ یا دوسرے، ہر حصے کے لیے الگ۔
        پیسے کون سنبھالتا ہے: آپ یا دوسرے، ہر حصے کے لیے الگ۔
        سٹاف کون رکھ سکتا ہے: آپ، ان حصوں میں جن میں آپشن 1 ہو۔
        کون مدد کر سکتا ہے: جو ہر حصے میں مدد کر سکتے ہیں، اور کونسل سے باہر کے مقامی گروپ۔
        یہ سوچیں: ہر قسم کی سپورٹ کے لیے آپ آپشن 1، 2 یا 3 لیتے ہیں۔ ہر حصہ لکھا جانا لازم ہے۔
    .why = چار آپشن ہیں۔ ہر ایک کی وہی چھ باتیں ہیں، ایک ہی ترتیب میں۔

# The same facts as in the four pages before, fact by fact.
compare = چار آپشن، بات بہ بات
    .short = آپشن، بات بہ بات
    .hint =
        سپورٹ کون چنتا ہے:
        آپشن 1: آپ۔
        آپشن 2: آپ۔
        آپشن 3: کونسل، اور اس پر لازم ہے کہ آپ کی رائے کو دھیان میں رکھے۔
        آپشن 4: آپ یا کونسل، ہر حصے کے لیے الگ۔
        انتظام کون کرتا ہے:
        آپشن 1: آپ، اور آپ چاہیں تو مدد کے ساتھ۔
        آپشن 2: کونسل، یا وہ ادارہ جس پر آپ کے ساتھ اتفاق ہو۔
        آپشن 3: کونسل۔
        آپشن 4: آپ یا دوسرے، ہر حصے کے لیے الگ۔
        پیسے کون سنبھالتا ہے:
        آپشن 1: آپ، یا جسے آپ کہیں، مگر کنٹرول آپ کے پاس رہتا ہے۔
        آپشن 2: کونسل، یا وہ ادارہ جس پر آپ کے ساتھ اتفاق ہو۔
        آپشن 3: کونسل۔
        آپشن 4: آپ یا دوسرے، ہر حصے کے لیے الگ۔
        سٹاف کون رکھ سکتا ہے:
        آپشن 1: آپ۔
        آپشن 2: دوسرے، آپ نہیں۔
        آپشن 3: دوسرے، آپ نہیں۔
        آپشن 4: آپ، ان حصوں میں جن میں آپشن 1 ہو۔
        کون مدد کر سکتا ہے:
        آپشن 1: تنخواہ اور ٹیکس کی پے رول (payroll) سروس۔
        آپشن 2: کونسل، یا وہ ادارہ جس پر آپ کے ساتھ اتفاق ہو۔
        آپشن 3: کونسل میں آپ کے ورکر۔
        آپشن 4: جو ہر حصے میں مدد کر سکتے ہیں۔
        سب آپشن: کونسل سے باہر کے مقامی گروپ۔
        یہ سوچیں:
        آپشن 1: سب سے زیادہ کنٹرول، اور سب سے زیادہ ذمہ داریاں۔ آپ معاہدے پر دستخط کرتے ہیں اور ریکارڈ رکھتے ہیں۔
        آپشن 2: سپورٹ کیسی ہو، یہ آپ طے کرتے ہیں، اور پیسے آپ نہیں سنبھالتے۔
        آپشن 3: سیدھا کنٹرول سب سے کم، اور سنبھالنے کا کام سب سے کم۔ یہ کبھی کبھی سب سے جلدی ہو جاتا ہے۔
        آپشن 4: ہر قسم کی سپورٹ کے لیے آپ آپشن 1، 2 یا 3 لیتے ہیں۔ ہر حصہ لکھا جانا لازم ہے۔
    .why = یہاں آپ دیکھ سکتے ہیں کہ آپشنز میں کیا فرق ہے۔ کوئی ایک آپشن سب کے لیے سب سے اچھا نہیں۔

# What an employer has to do, and where help is: handbook.scot/article/pa-employer-responsibilities/,
# handbook.scot/article/the-law-things-you-must-do/, handbook.scot/article/payroll-services-in-scotland/;
# legislation.gov.uk/cy/ssi/2014/25/note/made/data.htm; section 9 of the Act.
employer = ایمپلائر (employer) کو کیا کرنا پڑتا ہے
    .short = ایمپلائر ہونا
    .hint =
        آپشن 1 میں آپ سٹاف رکھ سکتے ہیں۔ یہ ضروری نہیں۔ آپ کسی ادارے کو پیسے دے کر بھی سپورٹ لے سکتے ہیں۔
        اگر آپ سٹاف رکھیں تو آپ کی یہ ذمہ داریاں ہیں، اور چند دوسری بھی۔
        کنٹریکٹ: آپ اپنے سٹاف کو کام کے اصول لکھ کر دیتے ہیں۔
        تنخواہ: آپ سٹاف کو وقت پر تنخواہ دیتے ہیں۔ اس میں چھٹی اور بیماری کی تنخواہ شامل ہے۔
        ٹیکس اور نیشنل انشورنس: آپ ٹیکس کے دفتر کو بتاتے ہیں کہ آپ نے کسی کو ملازم رکھا ہے۔ جو بنتا ہو، آپ دیتے ہیں۔
        پنشن: ہو سکتا ہے آپ کو سٹاف کی پنشن میں پیسے ڈالنے پڑیں۔
        انشورنس: کام شروع ہونے سے پہلے آپ انشورنس لیتے ہیں، اور ہر سال نئی کراتے ہیں۔
        محفوظ کام: آپ دیکھتے ہیں کہ جگہ محفوظ ہو، اور سٹاف ضرورت کی باتیں سیکھے۔
        ریکارڈ: آپ کاغذ سنبھال کر رکھتے ہیں۔ آپ کونسل کو دکھاتے ہیں کہ پیسے کیسے خرچ ہوئے۔
        مدد: پے رول (payroll) سروس آپ کے لیے تنخواہ، ٹیکس اور پنشن کا حساب کر سکتی ہے۔
        کونسل سے باہر کے مقامی گروپ ان ذمہ داریوں میں آپ کی مدد کر سکتے ہیں۔
        جب کونسل آپ سے چننے کو کہے تو اس پر لازم ہے کہ آپ کو بتائے یہ مدد کہاں ہے۔
    .why = آپ ان ذمہ داریوں پر ابھی سوچ سکتے ہیں۔ آپ ہر ایک کے بارے میں اپنے ورکر سے پوچھ سکتے ہیں۔

# What the council must tell and do: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused, and the other options still offered:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 6 (help to decide and to communicate, and
# that it is for those without a guardian or attorney: open.edu/openlearncreate/mod/page/view.php?id=151616),
# section 9 (what each option means, how to manage support, help from outside the council, advocacy where
# appropriate, in writing and in a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7),
# section 13 (choosing again: legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11). Time and chances to
# question decisions: Easy Read of the statutory guidance 2022 (gov.scot/publications/easy-read-statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/).
council-must = کونسل پر آپ کو کیا بتانا اور کیا کرنا لازم ہے
    .short = کونسل کے فرض
    .hint =
        یہ فرض تب شروع ہوتے ہیں جب کونسل نے آپ کو سپورٹ دینے کا فیصلہ کر لیا ہو۔
        لازم ہے کہ وہ بتائے کہ ہر آپشن کا آپ کے لیے کیا مطلب ہے۔
        لازم ہے کہ وہ آپ کو بتائے کہ ہر آپشن کے لیے کتنے پیسے ہیں، اور کتنے عرصے کے لیے۔
        لازم ہے کہ وہ بتائے کہ آپ اپنی سپورٹ کیسے سنبھالیں، اور مدد کہاں ملے، کونسل سے باہر بھی۔
        جہاں آزاد حمایتی (independent advocate) آپ کی مدد کر سکتے ہوں، لازم ہے کہ کونسل ان کے بارے میں بتائے۔
        لازم ہے کہ وہ لکھ کر بتائے، اور ایسی شکل میں جو آپ استعمال کر سکیں۔
        بیماری یا معذوری کی وجہ سے شاید آپ کے لیے فیصلہ کرنا یا اپنی مرضی بتانا مشکل ہو۔
        تب کونسل پر لازم ہے کہ آپ کی مدد کے لیے لوگ ڈھونڈے، اگر آپ راضی ہوں۔ اگر کسی گارڈین یا اٹارنی کے پاس فیصلے کا اختیار ہو تو یہ لازم نہیں۔
        ہو سکتا ہے کونسل ڈائریکٹ پیمنٹ (direct payment) سے انکار کرے۔ تب لازم ہے کہ وہ آپ کو اپنی وجہیں لکھ کر دے۔
        لازم ہے کہ وہ یہ بھی بتائے کہ کس وجہ سے وہ اس پر دوبارہ غور کر سکتی ہے۔ لازم ہے کہ وہ پھر بھی آپ کو دوسرے آپشن پیش کرے۔
        اگر آپ کی زندگی میں کوئی اہم چیز بدلے تو لازم ہے کہ آپ دوبارہ چن سکیں۔ آپ کونسل کے ساتھ دوسرے وقت بھی طے کر سکتے ہیں۔
        لازم ہے کہ آپ کو فیصلے کے بارے میں پوچھنے کا وقت ملے، اور اس پر سوال اٹھانے کا موقع۔
    .why = یہ پروگرام صرف بتاتا ہے کہ کونسل پر کیا لازم ہے۔ کونسل کو پھر بھی یہ کرنا لازم ہے۔ آپ اس سے ہر ایک کے بارے میں پوچھ سکتے ہیں۔

control-choosing = آپ کیا چاہتے ہیں: آپ کی سپورٹ کون چنے؟
    .short = سپورٹ چننا
    .hint =
        یہ اس بارے میں ہے کہ آپ کو کون سی سپورٹ ملے، اور کون دے۔
        یہ بتاتا ہے کہ آج آپ کیا چاہتے ہیں۔ یہ آپ کے لیے کوئی آپشن نہیں چنتا۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ خود کیا کرنا چاہتے ہیں، اور دوسروں سے کیا کرانا۔
control-choosing_me = میں
control-choosing_with-help = میں، مدد کے ساتھ
control-choosing_someone-else = کوئی اور
control-choosing_dont-know = مجھے ابھی معلوم نہیں

control-arranging = آپ کیا چاہتے ہیں: آپ کی سپورٹ کا انتظام کون کرے؟
    .short = سپورٹ کا انتظام
    .hint = انتظام کا مطلب ہے لوگ ڈھونڈنا، وقت طے کرنا اور چیزیں بدلنا۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ خود کیا کرنا چاہتے ہیں، اور دوسروں سے کیا کرانا۔
control-arranging_me = میں
control-arranging_with-help = میں، مدد کے ساتھ
control-arranging_someone-else = کوئی اور
control-arranging_dont-know = مجھے ابھی معلوم نہیں

control-money = آپ کیا چاہتے ہیں: آپ کی سپورٹ کے پیسے کون سنبھالے؟
    .short = سپورٹ کے پیسے
    .hint = پیسے سنبھالنے کا مطلب ہے انہیں رکھنا، بل دینا اور ریکارڈ رکھنا۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ خود کیا کرنا چاہتے ہیں، اور دوسروں سے کیا کرانا۔
control-money_me = میں
control-money_with-help = میں، مدد کے ساتھ
control-money_someone-else = کوئی اور
control-money_dont-know = مجھے ابھی معلوم نہیں

control-staff = آپ کے سٹاف کا ایمپلائر (employer) کون ہونا چاہیے؟
    .short = سٹاف رکھنا
    .hint =
        آپ کا سٹاف وہ لوگ ہیں جنہیں آپ کو سپورٹ دینے کے پیسے ملتے ہیں۔
        ان کا ایمپلائر ان کے کنٹریکٹ پر دستخط کرتا ہے اور تنخواہ دیتا ہے۔ ایمپلائر کی قانونی ذمہ داریاں ہوتی ہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ خود کیا کرنا چاہتے ہیں، اور دوسروں سے کیا کرانا۔
control-staff_me = میں
control-staff_with-help = میں، مدد کے ساتھ
control-staff_someone-else = کوئی اور
control-staff_dont-know = مجھے ابھی معلوم نہیں

# Risk is looked at across all four options (S1): no option is left out or put first.
worry-options = کیا آپ کو ان میں سے کسی آپشن کی فکر ہے؟
    .short = جن آپشنز کی فکر ہے
    .hint =
        آپ ایک سے زیادہ چن سکتے ہیں، یا کوئی نہیں۔
        جو آپشن آپ کو چاہیے، اس کی بھی فکر ہو سکتی ہے۔
    .why = تب آپ اور آپ کے ورکر ایسے طریقے ڈھونڈ سکتے ہیں جن سے یہ چل سکے۔
worry-options_option-1 = آپشن 1: ڈائریکٹ پیمنٹ
worry-options_option-2 = آپشن 2: میں چنوں، انتظام دوسرے کریں
worry-options_option-3 = آپشن 3: انتظام کونسل کرے
worry-options_option-4 = آپشن 4: ملا جلا
worry-options_none = ان میں سے کسی کی نہیں

worry = ان آپشنز کے بارے میں آپ کی فکریں کیا ہیں؟
    .short = میری فکریں
    .hint = آپ سے ہر اس آپشن کا پوچھا جاتا ہے جس کا آپ نے نام لیا۔
    .why = تب آپ کے ورکر آپ سے ہر فکر پر بات کر سکتے ہیں۔
worry-what = { $picked }۔ اس میں آپ کو کس بات کی فکر ہے؟
    .short = کس بات کی فکر ہے
    .hint = بتائیں کہ آپ اسے کیسے دیکھتے ہیں۔ دوسرے لوگ شاید کسی اور طرح دیکھیں۔
    .why = آپشنز کے بارے میں ہر بات چیت میں آپ کی اپنی رائے ہونی چاہیے۔
worry-what_too-much = یہ میرے لیے بہت زیادہ ہو سکتا ہے
worry-what_mistakes = مجھ سے غلطیاں ہو سکتی ہیں
worry-what_money-gone = پیسے ختم ہو سکتے ہیں
worry-what_strangers = اجنبی لوگ میرے گھر آ سکتے ہیں
worry-what_no-say = شاید کوئی نہ پوچھے مجھے کیا چاہیے
worry-what_changes = میرے مددگار اکثر بدل سکتے ہیں
worry-what_slow = اس میں بہت وقت لگ سکتا ہے
worry-what_alone-with-it = شاید میری مدد کو کوئی نہ ہو
worry-help = { $picked }۔ آپ کی اس فکر میں کس چیز سے مدد ملے گی؟
    .short = کس چیز سے مدد ملے گی
    .hint = ان کے بارے میں سوچیں: لوگ، جو آپ سیکھ سکتے ہیں، اور جو پہلے طے ہونا چاہیے۔
    .why = صحیح مدد ملے تو فکر کم ہو سکتی ہے۔
worry-help_someone-to-ask = مجھے پوچھنے کے لیے کوئی چاہیے
worry-help_training = یہ کام سیکھنا میری خواہش ہے
worry-help_payroll = مجھے تنخواہ اور ٹیکس میں مدد چاہیے
worry-help_check-in = کوئی میرے ساتھ جانچ لیا کرے
worry-help_say-no = مجھے “نہیں” کہنے کا موقع چاہیے
worry-help_written-down = مجھے یہ لکھا ہوا چاہیے
worry-knows = { $picked }۔ آپ کی اس فکر کا کس کو پتا ہے؟
    .short = کس کو پتا ہے
    .hint = آپ یہ بھی بتا سکتے ہیں کہ کس کو پتا ہونا چاہیے، اور کس کو نہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ آپ نے کس کو بتایا، اور کون مدد کر سکتا ہے۔
worry-knows_me = مجھے اس کا پتا ہے
worry-knows_family = میرے گھر والوں کو پتا ہے
worry-knows_worker = میرے ورکر کو پتا ہے
worry-knows_service = مجھے سپورٹ دینے والی سروس کو پتا ہے
worry-knows_nobody-yet = میں نے ابھی کسی کو نہیں بتایا

# The law's rule for someone who makes no choice (section 5(5),
# legislation.gov.uk/asp/2013/1/section/5/data.html) is for the council's own talk with the person:
# an empty answer here is an empty answer.
leaning = آج آپ کس آپشن کا سوچ رہے ہیں؟
    .short = میرا جھکاؤ
    .hint =
        سکاٹ لینڈ میں آپ کی سپورٹ کے انتظام کے لیے چار آپشن ہیں۔
        ہر آپشن کی وہی باتیں ہیں، ایک ہی ترتیب میں۔
        کوئی ایک آپشن سب کے لیے سب سے اچھا نہیں۔ کوئی آپ کو کسی آپشن کی طرف نہ دھکیلے۔
        آپ کا جواب ایک جھکاؤ (leaning) ہے۔ یہ بتاتا ہے کہ آج آپ کا کیا خیال ہے۔
        یہ قانونی انتخاب نہیں ہے۔ وہ بعد میں آتا ہے، اگر کونسل آپ کو سپورٹ پیش کرے۔
        اگر آپ اسے خالی چھوڑیں تو آپ کی فائل یہی بتاتی ہے۔ وہ آپ کے لیے نہیں چنتی۔
    .why =
        اپنے ورکر سے ملنے سے پہلے آپ آپشنز کے بارے میں سوچنا شروع کر سکتے ہیں۔
        جب کونسل آپ سے چننے کو کہے تو اس پر لازم ہے کہ بتائے ہر آپشن کا کیا مطلب ہے۔
        سپورٹ ملے گی یا نہیں، یہ فیصلہ کونسل کرتی ہے۔ یہ پروگرام نہیں جانتا کہ وہ کیا فیصلہ کرے گی۔
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
leaning_option-1 = آپشن 1: ڈائریکٹ پیمنٹ
    .hint =
        سپورٹ کون چنتا ہے: آپ۔
        انتظام کون کرتا ہے: آپ، اور آپ چاہیں تو مدد کے ساتھ۔
        پیسے کون سنبھالتا ہے: آپ، یا جسے آپ کہیں، مگر کنٹرول آپ کے پاس رہتا ہے۔
        سٹاف کون رکھ سکتا ہے: آپ، اور ایمپلائر (employer) کی ذمہ داریاں آپ کی ہیں۔
        یہ سوچیں: آپ کا کنٹرول سب سے زیادہ ہے، اور ذمہ داریاں بھی سب سے زیادہ۔ آپ معاہدے پر دستخط کرتے ہیں اور ریکارڈ رکھتے ہیں۔
# handbook.scot/sds-handbook/article/option-2
leaning_option-2 = آپشن 2: میں چنوں، انتظام دوسرے کریں
    .hint =
        سپورٹ کون چنتا ہے: آپ۔
        انتظام کون کرتا ہے: کونسل، یا وہ ادارہ جس پر آپ کے ساتھ اتفاق ہو۔
        پیسے کون سنبھالتا ہے: کونسل، یا وہ ادارہ۔
        سٹاف کون رکھ سکتا ہے: دوسرے، آپ نہیں۔
        یہ سوچیں: سپورٹ کیسی ہو، یہ آپ طے کرتے ہیں، اور پیسے آپ نہیں سنبھالتے۔ اسے اکثر انفرادی سروس فنڈ (individual service fund) کہتے ہیں۔
# handbook.scot/sds-handbook/article/option-3
leaning_option-3 = آپشن 3: انتظام کونسل کرے
    .hint =
        سپورٹ کون چنتا ہے: کونسل۔ اس پر لازم ہے کہ آپ کی رائے کو دھیان میں رکھے۔
        انتظام کون کرتا ہے: کونسل۔
        پیسے کون سنبھالتا ہے: کونسل۔
        سٹاف کون رکھ سکتا ہے: دوسرے، آپ نہیں۔
        یہ سوچیں: آپ کا سیدھا کنٹرول سب سے کم ہے، اور سنبھالنے کا کام بھی سب سے کم۔ یہ کبھی کبھی سب سے جلدی ہو جاتا ہے۔
# handbook.scot/sds-handbook/article/option-4
leaning_option-4 = آپشن 4: ملا جلا
    .hint =
        سپورٹ کون چنتا ہے: آپ یا کونسل، ہر حصے کے لیے الگ۔
        انتظام کون کرتا ہے: آپ یا دوسرے، ہر حصے کے لیے الگ۔
        پیسے کون سنبھالتا ہے: آپ یا دوسرے، ہر حصے کے لیے الگ۔
        سٹاف کون رکھ سکتا ہے: آپ، ان حصوں میں جن میں آپشن 1 ہو۔
        یہ سوچیں: ہر قسم کی سپورٹ کے لیے آپ آپشن 1، 2 یا 3 لیتے ہیں۔ ہر حصہ لکھا جانا لازم ہے۔
leaning_not-sure = مجھے ابھی پکا معلوم نہیں
leaning_talk-first = پہلے اس پر بات کرنا میری خواہش ہے

leaning-why = آپ اس آپشن کا کیوں سوچ رہے ہیں؟
    .short = یہ آپشن کیوں
    .hint =
        آپ بتا سکتے ہیں کہ آپ کو کیا امید ہے، اور کس بات کی فکر ہے۔
        آپ بتا سکتے ہیں کہ آپ کو کس مدد کی ضرورت ہو گی۔
    .why = تب آپ کے ورکر آپ کو ان چیزوں کا زیادہ بتا سکتے ہیں جو آپ کے لیے اہم ہیں۔
leaning-why_control = اپنا فیصلہ خود کرنا میری خواہش ہے
leaning-why_less-to-do = کم چیزیں سنبھالنا میری خواہش ہے
leaning-why_choose-who = مددگار خود چننا میری خواہش ہے
leaning-why_know-them = مجھے جان پہچان کے لوگ چاہییں
leaning-why_not-money = مجھے پیسے نہیں سنبھالنے
leaning-why_quick = مجھے سپورٹ جلد چاہیے
leaning-why_flexible = مجھے ایسی سپورٹ چاہیے جو بدل سکے
leaning-why_same = میری خواہش ہے کہ سب ویسا ہی رہے

# A mix is one of options 1 to 3 for each kind of support, and is recorded part by part
# (handbook.scot/sds-handbook/article/option-4).
mix = آپ کے ملے جلے آپشن میں کس کس قسم کی سپورٹ ہے؟
    .short = میرا ملا جلا آپشن
    .hint = ایک وقت میں ایک قسم کی سپورٹ لکھیں۔ آگے پوچھا جاتا ہے کہ کون سا آپشن۔
    .why = آپشن 4 میں ہر قسم کی سپورٹ کا اپنا آپشن ہوتا ہے۔
mix-support = یہ کس قسم کی سپورٹ ہے؟
    .short = سپورٹ کی قسم
    .hint = یہاں ایک قسم کی سپورٹ بتائیں۔ اس کے بعد آپ دوسری قسمیں لکھ سکتے ہیں۔
    .why = آپ اسے اپنے لفظوں میں بتاتے ہیں۔
mix-support_morning = صبح کی مدد
mix-support_evening = شام کی مدد
mix-support_night = رات کو کوئی پاس ہو
mix-support_meals = کھانے کے معاملے میں مدد
mix-support_house = گھر کے کام میں مدد
mix-support_out = باہر جانے کے لیے کسی کا ساتھ
mix-support_work = کام یا سیکھنے میں مدد
mix-support_company = کسی کا میرے ساتھ ہونا
mix-support_break = میرے کیئرر کے لیے وقفہ
mix-option = اس سپورٹ کے لیے آپ کس آپشن کا سوچ رہے ہیں؟
    .short = اس حصے کا آپشن
    .hint = یہ بھی ایک جھکاؤ ہے۔ یہ قانونی انتخاب نہیں ہے۔
    .why = آپشن 4 میں ہر قسم کی سپورٹ کا اپنا آپشن ہوتا ہے۔
mix-option_option-1 = آپشن 1: ڈائریکٹ پیمنٹ
mix-option_option-2 = آپشن 2: میں چنوں، انتظام دوسرے کریں
mix-option_option-3 = آپشن 3: انتظام کونسل کرے
mix-option_not-sure = مجھے ابھی پکا معلوم نہیں

# Section 9 of the Act: how to manage support, and help from outside the council
# (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
decide-help = فیصلہ کرنے یا سپورٹ سنبھالنے کے لیے آپ کو کون سی مدد چاہیے؟
    .short = آپشن میں مدد
    .hint =
        آپ ایک سے زیادہ چن سکتے ہیں۔
        اس میں سے کچھ مدد کونسل سے باہر کے لوگ دیتے ہیں۔
    .why = کونسل پر لازم ہے کہ آپ کو بتائے مدد کہاں ملے۔ تب آپ کے ورکر آپ کو وہ بتا سکتے ہیں جس کا آپ نے پوچھا۔
decide-help_explain = کوئی جو آپشن سمجھائے
decide-help_money-help = پیسوں کے معاملے میں مدد
decide-help_employ-help = ایمپلائر (employer) بننے میں مدد
decide-help_papers = کاغذوں اور فارموں میں مدد
decide-help_advocate = حمایتی (advocate)
    .hint = آزاد حمایتی (independent advocate) آپ کی مدد کرتے ہیں کہ آپ کہہ سکیں آپ کیا چاہتے ہیں۔ وہ کونسل کے لیے کام نہیں کرتے۔
decide-help_talk-to-user = اس شخص سے بات جس نے یہ کیا ہو
decide-help_someone-to-hold-money = کوئی جو میرے لیے پیسے رکھے
    .hint = آپشن 1 میں آپ کسی سے یہ کہہ سکتے ہیں۔ کنٹرول آپ کے پاس رہتا ہے۔
decide-help_nothing = مجھے اس میں مدد نہیں چاہیے
decide-help_not-sure = مجھے ابھی پکا معلوم نہیں

# Sections 5 and 9 of the Act (addresses above at what the council must tell and do).
told-four = کیا کونسل نے آپ کو چاروں آپشن کے بارے میں بتایا ہے؟
    .short = چاروں آپشن بتائے
    .hint = جب کونسل آپ سے چننے کو کہے تو اس پر یہ لازم ہے۔ ہو سکتا ہے اس نے ابھی نہ کہا ہو۔
    .why = تب آپ کے ورکر دیکھ سکتے ہیں کہ آپ کو کون سی باتیں بتائی جانی باقی ہیں۔
told-four_yes = ہاں
told-four_no = نہیں
told-four_not-sure = مجھے پکا معلوم نہیں

told-amounts = کیا کونسل نے آپ کو بتایا ہے کہ ہر آپشن میں کتنے پیسے ہیں؟
    .short = کتنے پیسے، بتایا گیا
    .hint =
        جب کونسل آپ سے چننے کو کہے تو اس پر یہ لازم ہے۔ ہو سکتا ہے اس نے ابھی نہ کہا ہو۔
        اس پر یہ بتانا بھی لازم ہے کہ پیسے کتنے عرصے کے لیے ہیں۔
    .why = تب آپ کے ورکر دیکھ سکتے ہیں کہ آپ کو کون سی باتیں بتائی جانی باقی ہیں۔
told-amounts_yes = ہاں
told-amounts_no = نہیں
told-amounts_not-sure = مجھے پکا معلوم نہیں

told-reasons = اگر کونسل نے ڈائریکٹ پیمنٹ سے انکار کیا تو کیا وجہ لکھ کر دی؟
    .short = وجہیں بتائی گئیں
    .hint = کونسل پر لازم ہے کہ آپ کو اپنی وجہیں لکھ کر دے۔ یہ بتانا بھی لازم ہے کہ کس وجہ سے وہ اس پر دوبارہ غور کر سکتی ہے۔
    .why = تب آپ کے ورکر دیکھ سکتے ہیں کہ آپ کو کون سی باتیں بتائی جانی باقی ہیں۔
told-reasons_yes = ہاں
told-reasons_no = نہیں
told-reasons_not-sure = مجھے پکا معلوم نہیں
told-reasons_never-refused = کونسل نے مجھے انکار نہیں کیا

## What others think

# Views will not always agree; everyone's is recorded, by role, and kept apart (S1).
others = آپ کی سپورٹ کے بارے میں کس اور کی کوئی رائے ہے؟
    .short = کس اور کی رائے ہے
    .hint =
        یہاں بتائیں کہ وہ کون ہیں۔ آگے پوچھا جاتا ہے کہ ان کا کیا خیال ہے۔ وہ خود بھی ٹائپ کر سکتے ہیں۔
        ایک وقت میں ایک شخص لکھیں۔ کسی کو لکھنا ضروری نہیں۔
        آپ کی فائل میں ان کی رائے آپ کی رائے سے الگ ہوتی ہے۔
    .why = آپ کا اور دوسروں کا متفق ہونا ضروری نہیں۔ آپ کی فائل میں دونوں باتیں آ سکتی ہیں۔
other-who = یہ کس کی رائے ہے؟
    .short = کس کی رائے
    .hint = بتائیں کہ وہ آپ کے کون ہیں۔ نام دینا ضروری نہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ یہ کس کی رائے ہے۔
other-who_mother = میری والدہ
other-who_father = میرے والد
other-who_partner = میرے جیون ساتھی
other-who_child = میرا بیٹا یا بیٹی
other-who_friend = کوئی دوست
other-who_advocate = میرے حمایتی (advocate)
other-who_support-worker = میرے سپورٹ ورکر
other-who_attorney = میرے اٹارنی (attorney)
other-says = آپ کی سپورٹ کے بارے میں ان کا کیا خیال ہے؟
    .short = ان کا خیال
    .hint = وہ اسے یہاں ٹائپ کر سکتے ہیں۔ آپ بھی ان کی طرف سے کہہ سکتے ہیں۔
    .why = تب آپ کے ورکر آپ سے اس پر بات کر سکتے ہیں، اور آپ چاہیں تو ان سے بھی۔
other-says_more-help = ان کے خیال میں مجھے زیادہ مدد چاہیے
other-says_less-help = ان کے خیال میں مجھے کم مدد چاہیے
other-says_worried = انہیں میری فکر ہے
other-says_supports-me = وہ میری خواہش سے متفق ہیں
other-says_tired = وہ تھکے ہیں، انہیں وقفہ چاہیے
other-says_move = ان کے خیال میں مجھے گھر بدلنا چاہیے
other-words = یہ لفظ کس کے ہیں؟
    .short = کس کے لفظ
    .why = تب ورکر کو پتا چلتا ہے کہ یہ انہوں نے خود کہا، یا آپ ان کی طرف سے کہتے ہیں۔
other-words_their-words = ان کے لفظ
other-words_my-words = ان کا خیال، میرے لفظوں میں
other-agree = کیا آپ ان سے متفق ہیں؟
    .short = کیا میں متفق ہوں
    .hint = یہ آپ کا اپنا جواب ہے۔ متفق ہونا ضروری نہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ ان کی رائے ہمیشہ آپ کی رائے نہیں۔
other-agree_agree = میں متفق ہوں
other-agree_partly = میں کچھ باتوں سے متفق ہوں
other-agree_disagree = میں متفق نہیں
other-agree_talk = میری خواہش ہے کہ اس پر بات ہو
other-differ = آپ کس بات پر متفق ہیں، اور کس پر ابھی متفق نہیں؟
    .short = متفق ہیں یا نہیں
    .hint = آپ دونوں بتا سکتے ہیں۔ ہر چیز پر متفق ہونا ضروری نہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ ابھی کس چیز پر بات کرنی باقی ہے۔
other-differ_agree-on-help = ہم متفق ہیں کہ مجھے مدد چاہیے
other-differ_how-much-help = کتنی مدد ہو، اس پر ہم متفق نہیں
other-differ_where-i-live = میں کہاں رہوں، اس پر ہم متفق نہیں
other-differ_who-helps = کون میری مدد کرے، اس پر متفق نہیں
other-differ_money = پیسوں کے بارے میں ہم متفق نہیں
other-differ_need-time = متفق ہونے کو ہمیں زیادہ وقت چاہیے

## What I want to ask

# What the council must tell: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 9 (what each option means, how to
# manage support, help from outside the council, advocacy where appropriate, in writing and in
# a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7), section 13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11), section 6 (help to choose:
# open.edu/openlearncreate/mod/page/view.php?id=151616). Time and chances to question decisions: Easy Read
# of the statutory guidance 2022 (gov.scot).
ask = آپ کیا پوچھنا چاہتے ہیں؟
    .short = جو میں پوچھنا چاہوں
    .hint =
        آپ کسی بھی چیز کے بارے میں پوچھ سکتے ہیں۔
        جب کونسل آپ سے آپشن چننے کو کہے تو لازم ہے کہ بتائے ہر ایک کا کیا مطلب ہے۔
        لازم ہے کہ وہ آپ کو بتائے کہ ہر آپشن کے لیے کتنے پیسے ہیں، اور کتنے عرصے کے لیے۔
        لازم ہے کہ وہ بتائے کہ آپ اپنی سپورٹ کیسے سنبھالیں، اور مدد کہاں ملے، کونسل سے باہر بھی۔
        جہاں آزاد حمایتی (independent advocate) آپ کی مدد کر سکتے ہوں، لازم ہے کہ کونسل ان کے بارے میں بتائے۔
        لازم ہے کہ وہ لکھ کر بتائے، اور ایسی شکل میں جو آپ استعمال کر سکیں۔
        اگر وہ ڈائریکٹ پیمنٹ (direct payment) سے انکار کرے تو لازم ہے کہ آپ کو اپنی وجہیں لکھ کر دے۔
    .why =
        تب آپ کے ورکر آپ کے سوالوں کی تیاری کر سکتے ہیں۔
        یہ پروگرام صرف بتاتا ہے کہ کونسل پر کیا بتانا لازم ہے۔ کونسل کو پھر بھی آپ کو بتانا لازم ہے۔ آپ اس سے ہر ایک کے بارے میں پوچھ سکتے ہیں۔
        اگر وہ ڈائریکٹ پیمنٹ سے انکار کرے تو بتانا بھی لازم ہے کہ دوبارہ غور کس وجہ سے ممکن ہے۔
        اگر آپ کی زندگی میں کوئی اہم چیز بدلے تو لازم ہے کہ آپ دوبارہ چن سکیں۔ آپ کونسل کے ساتھ دوسرے وقت بھی طے کر سکتے ہیں۔
        لازم ہے کہ آپ کو فیصلے کے بارے میں پوچھنے کا وقت ملے، اور اس پر سوال اٹھانے کا موقع۔
ask-thing = ایک بات کون سی ہے جو آپ پوچھنا چاہتے ہیں؟
    .short = میرا سوال
    .hint = یہاں ایک سوال لکھیں۔ اس کے بعد آپ دوسرے سوال لکھ سکتے ہیں۔
    .why = ہر سوال آپ کی فائل میں الگ لائن پر آتا ہے۔
ask-thing_amount = ہر آپشن میں کتنے پیسے ہیں؟
ask-thing_how-long = پیسے کتنے عرصے کے لیے ہیں؟
ask-thing_each-option = میرے لیے ہر آپشن کا کیا مطلب ہے؟
ask-thing_change-mind = کیا میرا آپشن بعد میں بدل سکتا ہے؟
ask-thing_who-employs = میرے سٹاف کا ایمپلائر کون ہو گا؟
ask-thing_help-manage = سنبھالنے میں کون مدد کر سکتا ہے؟
ask-thing_who-holds-money = پیسے کس کے پاس ہوں گے؟
ask-thing_if-ill = میرا مددگار بیمار ہو تو کیا ہو گا؟
ask-thing_if-wrong = کچھ غلط ہو تو کیا کیا جا سکتا ہے؟
ask-thing_reasons = کیا وجہیں لکھی ہوئی مل سکتی ہیں؟
ask-thing_advocate = حمایتی (advocate) کیسے مل سکتے ہیں؟
ask-thing_next = آگے کیا ہو گا، اور کب؟
ask-thing_when-again = ہم اسے دوبارہ کب دیکھیں گے؟

must-not = آپ کے بغیر کیا بالکل نہیں ہونا چاہیے؟
    .short = میرے بغیر نہیں
    .hint =
        بتائیں کہ دوسروں کو پہلے آپ سے کس بات کا پوچھنا چاہیے۔
        پھر بھی ہو سکتا ہے سٹاف کو کچھ کرنا پڑے، اگر اسے لگے کہ کسی کو نقصان پہنچ سکتا ہے۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کہاں پہلے آپ سے پوچھنا لازم ہے۔
must-not-thing = ایک چیز کون سی ہے جو آپ کے بغیر بالکل نہیں ہونی چاہیے؟
    .short = میرے بغیر نہیں
    .why = ہر چیز آپ کی فائل میں الگ لائن پر آتی ہے۔
must-not-thing_family = میرے بغیر گھر والوں سے بات نہ کریں
must-not-thing_change-helper = مددگار بدلنے سے پہلے مجھ سے پوچھیں
must-not-thing_stop-support = سپورٹ روکنے سے پہلے مجھ سے پوچھیں
must-not-thing_new-people = نئے لوگ لانے سے پہلے مجھ سے پوچھیں
must-not-thing_share = فائل دکھانے سے پہلے مجھ سے پوچھیں
must-not-thing_move-home = میرے بغیر گھر بدلنے کا پلان نہ بنے
must-not-thing_meeting = میرے بغیر میٹنگ نہ کریں

## My own words

# A turn alone for everyone, and the question whether the words are the person's
# (devonsafeguardingadultspartnership.org.uk, advice for professionals).
my-words = کیا یہ آپ کے اپنے لفظ ہیں؟
    .short = میرے اپنے لفظ
    .hint =
        یہ سب سے پوچھا جاتا ہے۔
        آپ پہلے دوسروں سے کمرے سے باہر جانے کو کہہ سکتے ہیں۔
        شاید لفظ ڈھونڈنے میں کسی نے آپ کی مدد کی ہو۔ اگر یہ لفظ آپ کی بات کہتے ہیں تو پھر بھی آپ ہی کے ہیں۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ وہ کس کے لفظ پڑھ رہے ہیں۔ یہاں کوئی جواب غلط نہیں۔
my-words_yes = ہاں، یہ میرے اپنے لفظ ہیں
my-words_mostly = زیادہ تر
my-words_no = نہیں، کچھ میرے نہیں ہیں
my-words_alone-first = پہلے مجھے خود اکیلے میں دیکھنے دیں
    .hint =
        دوسرے شخص سے کہیں کہ آپ کو اکیلے میں وقت دے۔
        پھر اپنے جوابوں پر واپس جائیں۔ آپ ہر ایک کو دیکھ سکتے ہیں اور بدل سکتے ہیں۔

# Consent without a name: what is counted, what is not, that no is the usual answer, that it changes
# nothing, that few can be recognised, and that it cannot be undone.
may-count = کیا آپ کے چنے ہوئے جوابوں کو دوسروں کے ساتھ گننے کی اجازت ہے؟
    .short = گننے کی اجازت
    .hint =
        تب کونسل یا سکاٹ لینڈ کو پتا چل سکتا ہے کہ بہت سے لوگ کیا چاہتے ہیں۔
        صرف وہ گنا جاتا ہے جو آپ نے فہرستوں سے چنا، اور چنی ہوئی مثالیں۔ جو آپ نے لکھا، وہ نہیں گنا جاتا۔
        آپ کا نام، آپ کا رابطہ اور دوسرے لوگ نہیں گنے جاتے۔ پرائیویٹ چیزیں، “جو میں کرنا چاہوں” اور “محفوظ محسوس کرنا” بھی نہیں۔
        اس سے آپ کے لیے کچھ نہیں بدلتا۔ اگر آپ یہاں کچھ نہ چنیں تو یہ “نہیں” سمجھا جاتا ہے۔
        جہاں کم لوگ جواب دیں، وہاں کوئی پھر بھی اندازہ لگا سکتا ہے کہ یہ آپ ہیں۔
        ایک بار گننے کے بعد اسے نکالا نہیں جا سکتا۔
    .why = جب لوگوں کی خواہشوں کا زیادہ پتا ہو تو سپورٹ کے پلان بہتر بن سکتے ہیں۔ اس کے لیے نام کی ضرورت نہیں۔
may-count_yes = ہاں، گننے کی اجازت ہے
may-count_no = نہیں

## Equality

# What councils must look at, and why they gather this: Equality Act 2010 s.149; Equality Act 2010
# (Specific Duties) (Scotland) Regulations 2012 (gov.scot/publications/
# data-collection-publication-guidance-ethnic-group). The words of the questions are plainer
# than those of Scotland's Census 2022; the answers are the same where the file of the part says so.
equality-about = اگلے سوال برابری کے بارے میں ہیں۔
    .short = برابری
    .hint =
        کونسلیں ایسے سوال یہ دیکھنے کو پوچھتی ہیں کہ کیا وہ سب سے انصاف کرتی ہیں۔
        آپ ان میں سے کوئی بھی خالی چھوڑ سکتے ہیں، یا یہ پورا حصہ چھوڑ سکتے ہیں۔
        آپ یہاں جو بھی کہیں، وہ آپ کی فائل میں نہیں آتا۔
        جب آپ اپنی فائل بنائیں تو آپ دوسری فائل بھی بنا سکتے ہیں۔ اس میں یہ جواب ہوتے ہیں، آپ کا نام نہیں۔
        اگر آپ وہ نہ بنائیں تو یہ جواب کسی فائل میں نہیں ہوتے۔
        آپ یہاں جو کہیں، اس سے آپ کی سپورٹ میں کچھ نہیں بدلتا۔
        اگر آپ اپنے جواب اس کمپیوٹر پر سیو کریں تو یہ بھی سیو ہوتے ہیں۔
    .why =
        لوگوں کے کچھ گروہوں سے ہمیشہ انصاف نہیں ہوتا۔
        بہت سے لوگوں کے جواب مل کر یہ دکھا سکتے ہیں۔

equality-age = آپ کی عمر کتنی ہے؟
    .short = عمر
    .why = کونسلیں دیکھنا چاہتی ہیں کہ کیا کم عمر کے اور زیادہ عمر کے لوگوں سے انصاف ہوتا ہے۔
equality-age_under-16 = 16 سے کم
equality-age_from-16 = 16 سے 24
equality-age_from-25 = 25 سے 49
equality-age_from-50 = 50 سے 64
equality-age_from-65 = 65 سے 74
equality-age_from-75 = 75 یا زیادہ

equality-health = کیا کسی بیماری یا معذوری سے آپ روز کے کام کم کر پاتے ہیں؟
    .short = صحت اور معذوری
    .hint = ایسی بیماری یا معذوری سوچیں جو ایک سال یا اس سے زیادہ رہے۔
    .why = کونسلیں دیکھنا چاہتی ہیں کہ کیا معذور لوگوں سے انصاف ہوتا ہے۔
equality-health_a-lot = ہاں، بہت
equality-health_a-little = ہاں، تھوڑا
equality-health_no = نہیں

equality-ethnic-group = آپ کا نسلی گروہ کیا ہے؟
    .short = نسلی گروہ
    .hint = یہ سکاٹ لینڈ کی مردم شماری (Census) کے گروہ ہیں۔ وہ چنیں جو آپ پر سب سے ٹھیک بیٹھتا ہے۔
    .why = کونسلیں دیکھنا چاہتی ہیں کہ کیا سب نسلی گروہوں کے لوگوں سے انصاف ہوتا ہے۔
equality-ethnic-group_white = سفید فام
    .hint = مثال کے طور پر: سکاٹش، آئرش، پولش، جپسی یا ٹریولر، روما۔
equality-ethnic-group_mixed = ملے جلے یا ایک سے زیادہ نسلی گروہ
equality-ethnic-group_asian = ایشیائی، سکاٹش یا برٹش ایشیائی
    .hint = مثال کے طور پر: پاکستانی، انڈین، بنگلہ دیشی، چینی۔
equality-ethnic-group_african = افریقی، سکاٹش یا برٹش افریقی
equality-ethnic-group_caribbean-or-black = کیریبین یا سیاہ فام
equality-ethnic-group_another = کوئی اور نسلی گروہ
    .hint = مثال کے طور پر: عرب، سکھ، یہودی۔

equality-religion = آپ کا مذہب یا عقیدہ کیا ہے؟
    .short = مذہب یا عقیدہ
    .why = کونسلیں دیکھنا چاہتی ہیں کہ ہر مذہب کے، یا بغیر مذہب کے، لوگوں سے انصاف ہوتا ہے یا نہیں۔
equality-religion_none = کوئی نہیں
equality-religion_church-of-scotland = چرچ آف سکاٹ لینڈ
equality-religion_roman-catholic = رومن کیتھولک
equality-religion_other-christian = کوئی اور مسیحی
equality-religion_muslim = مسلمان
equality-religion_hindu = ہندو
equality-religion_buddhist = بدھسٹ (Buddhist)
equality-religion_sikh = سکھ
equality-religion_jewish = یہودی
equality-religion_pagan = پیگن (Pagan)
equality-religion_another = کوئی اور مذہب یا عقیدہ

equality-gender = آپ اپنی جنس (gender) کیسے بتاتے ہیں؟
    .short = جنس
    .why = کونسلیں دیکھنا چاہتی ہیں کہ کیا ہر جنس کے لوگوں سے انصاف ہوتا ہے۔
equality-gender_woman = عورت
equality-gender_man = مرد
equality-gender_another-way = کسی اور طرح

equality-orientation = آپ کا جنسی رجحان (sexual orientation) کیا ہے؟
    .short = جنسی رجحان
    .hint = یہ اس بارے میں ہے کہ آپ کو کس کی طرف کشش ہوتی ہے۔ وہ چنیں جو آپ پر سب سے ٹھیک بیٹھتا ہے۔
    .why = کونسلیں دیکھنا چاہتی ہیں کہ کیا گے، لیزبین اور بائی سیکشوئل لوگوں سے انصاف ہوتا ہے۔
equality-orientation_straight = سٹریٹ یا ہیٹرو سیکشوئل (straight)
equality-orientation_gay-or-lesbian = گے یا لیزبین (gay, lesbian)
equality-orientation_bisexual = بائی سیکشوئل (bisexual)
equality-orientation_another-way = کسی اور طرح

## Sections of the file that the person hands over

section-contact = مجھ سے رابطہ کیسے کریں
section-take-part = حصہ لینے میں مجھے کس چیز سے مدد ملتی ہے
section-cannot-wait = کس بات کے لیے انتظار نہیں ہو سکتا
section-changed = پچھلی بار سے اب تک کیا بدلا ہے
section-matters = میرے لیے کیا اہم ہے
section-talk-first = جو میں پوچھنا چاہوں، اور میرے بغیر کیا بالکل نہیں ہونا چاہیے
section-change = جو میں بدلنا یا رکھنا چاہوں
section-people = میری زندگی کے لوگ، اور کسے میری طرف سے کام کرنے کا اختیار ہے
section-life = میری زندگی ابھی
section-help = جو مدد مجھے ملتی ہے، اور جو سپورٹ مجھے چاہیے
section-risks = جو میں کرنا چاہوں، اور رسک (risk) میری نظر میں
section-leaning = آپشنز کے بارے میں میرا جھکاؤ (leaning)
section-ahead = حالات بدلیں تو میری خواہشیں
section-others = دوسرے لوگوں کا خیال
section-feeling-safe = محفوظ محسوس کرنا
section-who = میرے ساتھ کون تھا اور کس نے ٹائپ کیا

## Where a worker finds what a plan needs

# The eight ingredients of a plan in Scottish guidance:
# gov.scot/publications/statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/pages/9/
index-plan = پلان کے لیے جو باتیں چاہییں، وہ کہاں ملیں گی
index-plan-matters = میرے لیے اہم لوگ اور چیزیں
index-plan-risks = خاص رسک (risk)، میری نظر میں
index-plan-who-helps = کون میری مدد کرتا ہے
index-plan-information = مجھے کیا جاننے کی ضرورت ہے، اور کس شکل میں
index-plan-outcomes = جو میں بدلنا یا رکھنا چاہوں
index-plan-resources = مدد کے لیے پہلے سے کیا موجود ہے
index-plan-what-i-can-do = جو کام میرے بس میں ہیں
index-plan-arranging = میری سپورٹ کا انتظام کیسے ہو

# Seven questions for looking at a plan before it is agreed (In Control):
# pdfcoke.com/documents/07-getting-my-plan-agreed-09352mplx93e
index-sign-off = پلان پر اتفاق سے پہلے کہاں دیکھیں
index-sign-off-what-matters = میرے لیے کیا اہم ہے؟
index-sign-off-what-changes = کیا بدلنا چاہیے؟
index-sign-off-how-supported = مجھے سپورٹ کیسے دی جائے؟
index-sign-off-how-money-is-used = پیسے کیسے خرچ کیے جائیں؟
index-sign-off-how-managed = میری سپورٹ کیسے سنبھالی جائے؟
index-sign-off-in-control = کنٹرول میرے پاس کیسے رہے؟
index-sign-off-how-it-happens = یہ کس طرح ہو سکے گا؟

## The person's words below the headings of a worker's form, to be copied

# The headings of "About Me", version 1.2, a standard of the Professional Record Standards Body
# for what people want others to know of them: theprsb.org/standards/aboutme/ It begs where it
# says what to do.
index-about-me = “میرے بارے میں” (About Me) فارم کے لیے میرے لفظ
index-about-me-most-important = میرے لیے سب سے اہم کیا ہے
index-about-me-people = میرے لیے اہم لوگ
index-about-me-communicate = میں اپنی بات کیسے پہنچاؤں اور مجھ سے بات کیسے کی جائے
index-about-me-wellness = میری خیریت
index-about-me-do-and-do-not = کیا کریں اور کیا نہ کریں
index-about-me-support = مجھے سپورٹ کیسے اور کب دی جائے
index-about-me-also = میرے بارے میں یہ بھی جاننے کی بات ہے
index-about-me-supported-by = یہ لکھنے میں کس نے سپورٹ دی

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = پولیس، ایمبولینس یا فائر، ایمرجنسی میں
# dagcas.org/help-for-domestic-abuse/
contact-cannot-speak = اگر موبائل فون سے 999 پر فون کر کے آپ بول نہ سکیں
    .hours = جب کہا جائے تو 55 دبائیں۔
contact-bsl-emergency = برٹش سائن لینگویج میں 999، ویڈیو پر
contact-police = پولیس، جب ایمرجنسی نہ ہو
contact-domestic-abuse = سکاٹ لینڈ کی گھریلو بدسلوکی اور جبری شادی ہیلپ لائن (Scotland’s Domestic Abuse and Forced Marriage Helpline)
    .hours = کسی بھی وقت، دن ہو یا رات۔
contact-nhs-24 = این ایچ ایس 24 (NHS 24)، صحت اور ذہنی صحت کے لیے
contact-breathing-space = بریدنگ سپیس (Breathing Space)، اگر دل اداس ہو یا فکر ہو، 16 سال کی عمر سے
    .hours = پیر سے جمعرات، شام 6 بجے سے رات 2 بجے تک۔ جمعے کی شام 6 بجے سے پیر کی صبح 6 بجے تک۔
contact-samaritans = سماریٹنز (Samaritans)، اگر آپ چاہیں کہ کوئی آپ کی بات سنے
    .hours = کال مفت ہے۔
contact-care-information = کیئر انفارمیشن سکاٹ لینڈ (Care Information Scotland)، دیکھ بھال اور سپورٹ کے بارے میں
    .hours = پیر سے جمعہ، صبح 9 بجے سے شام 5 بجے تک۔
contact-contact-scotland-bsl = کانٹیکٹ سکاٹ لینڈ بی ایس ایل (Contact Scotland BSL)، برٹش سائن لینگویج میں سروسز تک پہنچنے کے لیے، ویڈیو پر
    .hours = یہ 999 کی کالوں کے لیے نہیں ہے۔

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = ایک وقت میں ایک حصہ۔ آپ کسی بھی حصے کے بعد رک سکتے ہیں۔
in-public-path_again =
    .hint = پچھلی بار کی فائل پاس ہو تو آسانی ہوتی ہے۔
in-public-carer-on_long =
    .hint = آپ ایک وقت میں ایک حصہ کر سکتے ہیں، اور کسی بھی حصے کے بعد رک سکتے ہیں۔
in-public-child-on_long =
    .hint = آپ ایک وقت میں ایک حصہ کر سکتے ہیں، اور کسی بھی حصے کے بعد رک سکتے ہیں۔
in-public-equality-about =
    .hint =
        کونسلیں ایسے سوال یہ دیکھنے کو پوچھتی ہیں کہ کیا وہ سب سے انصاف کرتی ہیں۔
        آپ ان میں سے کوئی بھی خالی چھوڑ سکتے ہیں، یا یہ پورا حصہ چھوڑ سکتے ہیں۔
        آپ یہاں جو بھی کہیں، وہ آپ کی فائل میں نہیں آتا۔
        جب آپ اپنی فائل بنائیں تو آپ دوسری فائل بھی بنا سکتے ہیں۔ اس میں یہ جواب ہوتے ہیں، آپ کا نام نہیں۔
        اگر آپ وہ نہ بنائیں تو یہ جواب کسی فائل میں نہیں ہوتے۔
        آپ یہاں جو کہیں، اس سے آپ کی سپورٹ میں کچھ نہیں بدلتا۔
        اگر آپ بعد کے لیے اپنے جواب اس مشین پر چھوڑیں تو یہ بھی وہاں رہتے ہیں۔
