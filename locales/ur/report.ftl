# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = میرے اپنے لفظوں میں
# At the foot of each page on paper.
report-page = صفحہ { $page }، کل { $count } میں سے
report-subtitle = میرے اپنے لفظوں میں: میرے لیے کیا اہم ہے
report-dated = بننے کی تاریخ: { $date }۔
report-statement =
    یہ میرا اپنا بیان ہے۔
    یہ اسیسمنٹ (assessment) نہیں ہے، اور یہ فیصلہ نہیں ہے۔
    ہو سکتا ہے کچھ سوال یہاں نہ ہوں۔ یہ فائل وجہ نہیں بتاتی۔

## The second file, with answers about equality

report-equality-title = برابری کے بارے میں جواب
report-equality-note =
    میں نے یہ جواب اپنی مرضی سے دیے۔ ان سے یہ دیکھنے میں مدد مل سکتی ہے کہ کیا سب سے انصاف ہوتا ہے۔
    میرا نام یہاں نہیں ہے۔ یہ میرے بارے میں اسیسمنٹ (assessment) یا فیصلے کا حصہ نہیں ہے۔
    ہو سکتا ہے کچھ سوال یہاں نہ ہوں۔ یہ فائل وجہ نہیں بتاتی۔

## Notes in sections

report-risks-note =
    یہاں کسی چیز کو نمبر نہیں دیے جاتے۔
report-leaning-note =
    یہ ابھی میرا جھکاؤ ہے۔ یہ میرا قانونی انتخاب نہیں ہے۔
report-leaning-undecided =
    میں نے نہیں بتایا کہ مجھے کون سا آپشن چاہیے۔ یہ کسی آپشن کا انتخاب نہیں ہے۔
report-talk = میری خواہش ہے کہ اس پر بات ہو:
report-talk-heading = میری خواہش ہے کہ ان چیزوں پر بات ہو

## Ways to leave a question empty

report-state-skipped = چھوڑ دیا
report-state-dont-know-yet = مجھے ابھی معلوم نہیں
report-state-rather-not-say = نہ بتانا بہتر لگتا ہے
report-state-does-not-apply = یہ مجھ پر لاگو نہیں ہوتا
report-state-talk-about-it = میری خواہش ہے کہ اس پر بات ہو
report-state-not-answered = جواب نہیں دیا گیا
report-state-nothing-added = میں نے اسے دیکھا اور کچھ شامل نہیں کیا۔
report-state-none-chosen = ان میں سے کوئی نہیں۔

## Examples that were picked in place of words

report-picked = مثالوں سے چنا
report-added = اپنے لفظوں میں شامل کیا

## Since last time. No word says that anything is better or worse.

report-changes = کیا نیا ہے اور کیا وہی ہے
report-changes-note =
    یہاں میری ابھی کی بات پچھلی بار کی بات کے ساتھ رکھی گئی ہے۔
    ہو سکتا ہے کچھ چیزیں یہاں نہ ہوں۔ یہ فہرست وجہ نہیں بتاتی۔
# $date: the day of last time.
report-changes-last = پچھلی بار کی تاریخ: { $date }۔
report-new = اس بار نیا
report-different = اس بار دوسری طرح کہا
report-still = اب بھی درست
report-not-this-time = پچھلی بار کہا، اس بار نہیں
# Before what was said last time.
report-last = پچھلی بار

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }، { $count } میں سے { $place }
# Stands between the parts of a list in one line, with its space.
report-between = { "؛ " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] میرے لفظ۔ حمایتی (advocate) نے ٹائپ کیے۔
        [interpreter] میرے لفظ۔ ترجمان (interpreter) نے ٹائپ کیے۔
        [family-or-friend] میرے لفظ۔ کسی گھر والے یا دوست نے ٹائپ کیے۔
        [worker] میرے لفظ۔ ایسے شخص نے ٹائپ کیے جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں۔
        [attorney-or-guardian] میرے لفظ۔ میرے اٹارنی یا گارڈین نے ٹائپ کیے۔
       *[someone-else] میرے لفظ۔ کسی اور نے ٹائپ کیے۔
    }
report-note-interpreted =
    { $role ->
        [me] میری کہی ہوئی بات، دوسری زبان میں۔
        [advocate] میری کہی ہوئی بات، دوسری زبان میں۔ حمایتی (advocate) نے ٹائپ کی۔
        [interpreter] میری کہی ہوئی بات، جسے ترجمان (interpreter) نے دوسری زبان میں کہا۔
        [family-or-friend] میری کہی ہوئی بات، دوسری زبان میں۔ کسی گھر والے یا دوست نے ٹائپ کی۔
        [worker] میری کہی ہوئی بات، دوسری زبان میں۔ ایسے شخص نے ٹائپ کی جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں۔
        [attorney-or-guardian] میری کہی ہوئی بات، دوسری زبان میں۔ میرے اٹارنی یا گارڈین نے ٹائپ کی۔
       *[someone-else] میری کہی ہوئی بات، دوسری زبان میں۔ کسی اور نے ٹائپ کی۔
    }
report-note-typists =
    { $role ->
        [advocate] حمایتی (advocate) کی رائے۔ میرے لفظ نہیں۔
        [interpreter] ترجمان (interpreter) کی رائے۔ میرے لفظ نہیں۔
        [family-or-friend] کسی گھر والے یا دوست کی رائے۔ میرے لفظ نہیں۔
        [worker] ایسے شخص کی رائے جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں۔ میرے لفظ نہیں۔
        [attorney-or-guardian] میرے اٹارنی یا گارڈین کی رائے۔ میرے لفظ نہیں۔
       *[someone-else] کسی اور کی رائے۔ میرے لفظ نہیں۔
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] میں نے اپنے لفظ خود ٹائپ کیے۔
        [advocate] حمایتی (advocate) نے میرے لفظ ٹائپ کیے۔
        [interpreter] ترجمان (interpreter) نے میرے لفظ ٹائپ کیے۔
        [family-or-friend] کسی گھر والے یا دوست نے میرے لفظ ٹائپ کیے۔
        [worker] ایسے شخص نے میرے لفظ ٹائپ کیے جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں۔
        [attorney-or-guardian] میرے اٹارنی یا گارڈین نے میرے لفظ ٹائپ کیے۔
       *[someone-else] کسی اور نے میرے لفظ ٹائپ کیے۔
    }
report-hand-interpreted =
    { $role ->
        [me] میں نے اپنی کہی ہوئی بات دوسری زبان میں ٹائپ کی۔
        [advocate] حمایتی (advocate) نے میری کہی ہوئی بات دوسری زبان میں ٹائپ کی۔
        [interpreter] ترجمان (interpreter) نے میری کہی ہوئی بات دوسری زبان میں کہی اور ٹائپ کی۔
        [family-or-friend] کسی گھر والے یا دوست نے میری کہی ہوئی بات دوسری زبان میں ٹائپ کی۔
        [worker] میری کہی ہوئی بات دوسری زبان میں ایسے شخص نے ٹائپ کی جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں۔
        [attorney-or-guardian] میرے اٹارنی یا گارڈین نے میری کہی ہوئی بات دوسری زبان میں ٹائپ کی۔
       *[someone-else] کسی اور نے میری کہی ہوئی بات دوسری زبان میں ٹائپ کی۔
    }
report-hand-typists =
    { $role ->
        [advocate] حمایتی (advocate) نے اپنی رائے شامل کی۔ اس پر لکھا ہے کہ یہ ان کی ہے۔
        [interpreter] ترجمان (interpreter) نے اپنی رائے شامل کی۔ اس پر لکھا ہے کہ یہ ان کی ہے۔
        [family-or-friend] کسی گھر والے یا دوست نے اپنی رائے شامل کی۔ اس پر لکھا ہے کہ یہ ان کی ہے۔
        [worker] ایسے شخص نے اپنی رائے شامل کی جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں۔ اس پر لکھا ہے کہ یہ ان کی ہے۔
        [attorney-or-guardian] میرے اٹارنی یا گارڈین نے اپنی رائے شامل کی۔ اس پر لکھا ہے کہ یہ ان کی ہے۔
       *[someone-else] کسی اور نے اپنی رائے شامل کی۔ اس پر لکھا ہے کہ یہ ان کی ہے۔
    }

## Views of other people

report-others = دوسرے لوگوں کا خیال
report-others-note = یہ دوسرے لوگوں کی رائے ہے۔ یہ میری رائے نہیں ہے۔
report-views = دوسرے لوگوں کی رائے
report-views-note = یہ میری رائے نہیں ہے۔
report-views-end = دوسرے لوگوں کی رائے ختم۔

## Last pages

report-index-note = یہ صرف دکھاتا ہے کہ کیا چیز کہاں ہے۔ یہ ان چیزوں کی فہرست نہیں جن کا ہونا لازم ہو۔

report-empty = میں نے کیا خالی چھوڑا
report-empty-note = ان کے الگ الگ مطلب ہیں۔ ان میں سے کوئی بھی کسی آپشن کا انتخاب نہیں ہے۔
report-no-longer-asked = سوال جو اب نہیں پوچھے جاتے
report-no-longer-asked-note = میں نے ان کے جواب سوالوں کے پرانے ورژن میں دیے۔
report-asked = سوال، جیسے میں نے پڑھے

## Each question in full, at the end of a page to read

report-annex = ہر سوال پورا، میرے جواب کے ساتھ
report-annex-note = یہاں تک ہر سوال کا ایک چھوٹا نام ہے۔ یہاں وہ ہے جو مجھ سے پوچھا گیا، لفظ بہ لفظ، اسی ترتیب میں جس میں پوچھا گیا۔ یہاں کچھ نیا نہیں ہے۔
# Such as in another language.
report-annex-read-note = جہاں میں نے سوال دوسرے لفظوں میں پڑھا، وہ لفظ اس کے بعد آتے ہیں۔

## About the file

report-about = اس فائل کے بارے میں
report-about-who = کس نے ٹائپ کیا
report-about-made = بننے کی تاریخ
report-about-questions = سوال
report-about-questions-version = { $pack }، ورژن { $version }
report-about-languages = میرے جوابوں کی زبانیں
report-about-id = اس فائل کا کوڈ

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    یہ وہ سوال ہیں جو ایک شخص سے پوچھے گئے، ہر زبان کے لفظوں کے ساتھ۔
    یہ بتاتے ہیں کہ جواب کیسے پڑھیں۔ یہ کسی اور پروگرام میں الگ سے پوچھنے کے لیے نہیں بنے۔
    یہ لفظ مسودہ (draft) ہیں۔
    جواب اس شخص کا اپنا بیان ہیں۔ یہ اسیسمنٹ (assessment) نہیں، اور فیصلہ نہیں۔
    بغیر جواب کا سوال کچھ نہیں کہتا: ہو سکتا ہے وہ پوچھا ہی نہ گیا ہو۔
# $label: what a question is called in short.
fhir-examples = { $label }: مثالوں سے چنا
fhir-left = { $label }: خالی چھوڑا
fhir-of = { $label }: کس چیز یا شخص کے بارے میں
# The code by which an entry of a list can be found again.
fhir-entry = اس چیز کا کوڈ
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = جو آپ نے چنا
