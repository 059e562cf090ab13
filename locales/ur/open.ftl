# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = یہ ایسی فائل نہیں جسے Ownwords کھول سکے۔ وہ فائل چنیں جس کا نام “ownwords” سے شروع ہو اور آخر میں “.json” ہو۔ پھر دوبارہ کوشش کریں۔
opened-talk = یہ فائل بات چیت کا ریکارڈ ہے، دوسرے کمپیوٹر سسٹمز کے لیے۔ اس میں ریکارڈ کی ساری باتیں نہیں ہیں۔ پڑھنے کے لیے اسی نام کی وہ فائل استعمال کریں جس کے آخر میں “.html” یا “.txt” ہو۔
opened-to-read = یہ فائل اسی شکل میں پڑھنے کے لیے بنی ہے۔ وہ فائل ڈھونڈیں جس کے نام کے آخر میں “.json” ہو۔ اسے آپ یہاں کھول سکتے ہیں۔
# $file: the file to open in its place.
opened-beside = یہ فائل اسی شکل میں پڑھنے کے لیے بنی ہے۔ یہ فائل یہاں کھل سکتی ہے: { $file }
opened-newer = یہ فائل Ownwords کے زیادہ نئے ورژن کی ہے۔ سب سے نیا ورژن لیں۔ پھر دوبارہ کوشش کریں۔
opened-damaged = یہ فائل خراب ہے، یا اس کا کچھ حصہ غائب ہے۔ اسے ویسا ہی چھوڑا گیا ہے۔ فائل دوبارہ مانگیں۔
opened-other-questions = اس فائل میں ان سوالوں کے جواب ہیں جو پروگرام کے پاس نہیں۔ وہ فائل مانگیں جس میں سوال بھی ہوں۔
open-larger = یہ فائل حد سے زیادہ بڑی ہے۔ پروگرام Ownwords کی فائلیں اس سے بہت چھوٹی ہوتی ہیں۔ اسے ویسا ہی چھوڑا گیا ہے۔ کوئی اور فائل چنیں۔

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = اس فائل میں سوالوں کا زیادہ نیا ورژن ہے: { $version }۔ پروگرام میں ورژن { $ours } ہے۔ اس لیے سوال فائل کے لفظوں میں دکھائے جاتے ہیں۔
opened-newer-here = اس فائل میں سوالوں کا زیادہ پرانا ورژن ہے: { $version }۔ پروگرام میں ورژن { $ours } ہے۔ اس لیے سوال فائل کے لفظوں میں دکھائے جاتے ہیں۔
opened-unknown-here = پروگرام کے پاس اس فائل کے سوال نہیں ہیں۔ وہ فائل کے لفظوں میں دکھائے جاتے ہیں۔ پروگرام نہیں بتا سکتا کہ کیا یہ لفظ بدلے گئے۔
opened-for-programs = یہ فائل دوسرے کمپیوٹر سسٹمز کے لیے بنی ہے۔ یہ نہیں بتاتی کہ کن سوالوں کے جواب نہیں دیے گئے۔ یہ نہیں بتاتی کہ اس شخص کے اپنے لفظ کس نے ٹائپ کیے۔
opened-for-counting = یہ جواب گننے کے لیے بنے ہیں۔ یہ وہ ہیں جو ایک شخص نے فہرستوں سے چنے۔ جو اس شخص نے لکھا، وہ یہاں نہیں ہے۔ تاریخ یہاں نہیں ہے۔
opened-some-changed = اس فائل کا کچھ حصہ ویسا نہیں جیسا Ownwords لکھتا ہے۔ آخری سرخی بتاتی ہے کہ کیا۔

## What in a file is not as the program writes it

remarks-heading = کیا ویسا نہیں جیسا Ownwords لکھتا ہے
remarks-note = شاید کسی نے یہ فائل بدلی، یا کسی اور طرح بنائی۔ یہ جیسی تھی ویسی ہے: اسے کھولنے سے اس میں کچھ نہیں بدلا۔
remarks-more = ایسی دوسری باتیں بھی ہیں۔ ان کا نام یہاں نہیں دیا گیا۔
# $place: a heading of the file, with what stands below it.
remark-in = اس جگہ: “{ $place }”
remark-top = پوری فائل میں
# Stands between the parts of a place, with its space.
remark-between = { "، " }
remark-assessment = فائل کہتی ہے کہ یہ اسیسمنٹ (assessment) ہے۔ پروگرام Ownwords کی فائلیں کبھی یہ نہیں کہتیں۔ یہ بات دکھائی نہیں گئی۔
remark-decision = فائل کہتی ہے کہ یہ فیصلہ ہے۔ پروگرام Ownwords کی فائلیں کبھی یہ نہیں کہتیں۔ یہ بات دکھائی نہیں گئی۔
remark-support-plan = فائل کہتی ہے کہ یہ سپورٹ پلان ہے۔ پروگرام Ownwords کی فائلیں کبھی یہ نہیں کہتیں۔ یہ بات دکھائی نہیں گئی۔
remark-legal-choice = فائل کہتی ہے کہ جھکاؤ قانونی انتخاب ہے۔ پروگرام Ownwords کی فائلیں کبھی یہ نہیں کہتیں۔ یہ بات دکھائی نہیں گئی۔
remark-words = یہاں فائل کے لفظ پروگرام کے لفظوں سے الگ ہیں: “{ $words }”۔ پروگرام کے لفظ دکھائے گئے ہیں۔
remark-option = یہ چننے کے جوابوں میں سے نہیں ہے: “{ $words }”۔ یہ دکھایا نہیں گیا۔
remark-question = یہ سوالوں میں سے نہیں ہے: “{ $words }”۔ یہ دکھایا نہیں گیا۔
remark-entry = یہاں کچھ ہے جو پڑھا نہیں جا سکتا، یا دو بار ہے: “{ $words }”۔ یہ دکھایا نہیں گیا۔
remark-section = یہ سرخیوں میں سے نہیں ہے: “{ $words }”۔ یہ دکھایا نہیں گیا۔
remark-key = یہاں کچھ ہے جو ایسی فائلوں میں نہیں ہوتا: “{ $words }”۔ یہ دکھایا نہیں گیا۔
remark-answer = یہاں ایک جواب پڑھا نہیں جا سکتا، یا اپنے سوال سے نہیں ملتا: “{ $words }”۔ یہ دکھایا نہیں گیا۔
remark-signs = جو نشان لفظوں کے نہیں، وہ یہاں نکال دیے گئے۔ جو بچا، وہ دکھایا گیا ہے۔
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] ٹائپ کرنے والوں کی فہرست جوابوں سے نہیں ملتی۔ اسے نئے سرے سے بنایا گیا۔
        [answer_languages] زبانوں کی فہرست جوابوں سے نہیں ملتی۔ اسے نئے سرے سے بنایا گیا۔
        [talk_first] بات کرنے کی چیزوں کی فہرست جوابوں سے نہیں ملتی۔ اسے نئے سرے سے بنایا گیا۔
        [indexes] چیزوں کی جگہوں کی فہرست جوابوں سے نہیں ملتی۔ اسے نئے سرے سے بنایا گیا۔
        [contained] لوگوں کی فہرست جوابوں سے نہیں ملتی۔ اسے نئے سرے سے بنایا گیا۔
       *[other] فائل میں ایک فہرست جوابوں سے نہیں ملتی۔ اسے نئے سرے سے بنایا گیا۔
    }
remark-missing = یہاں وہ نہیں ہے جو ایسی فائلوں میں ہوتا ہے: “{ $words }”۔
remark-other = ایسی فائلوں میں یہاں یہ نہیں ہوتا: “{ $words }”۔ یہ دکھایا نہیں گیا۔

## Reading it page by page

dialog-open-page = فائل کا حصہ
    .short = پڑھنا
    .why = آپ فائل صفحہ بہ صفحہ پڑھ سکتے ہیں، اور جتنا وقت چاہیں، لے سکتے ہیں۔ اس میں کچھ نہیں بدلتا۔
dialog-open-page_on = پڑھنا جاری رکھیں
dialog-open-page_contents = سرخیاں دکھائیں
dialog-open-page_close = فائل بند کریں
dialog-open-contents = آپ کیا پڑھنا چاہتے ہیں؟
    .short = سرخیاں
    .why = ہر سرخی فائل کا ایک حصہ ہے۔ آپ جب چاہیں، یہاں واپس آ سکتے ہیں۔
dialog-open-contents_all = سب کچھ، شروع سے
dialog-open-contents_next = اس فائل کے اگلے جواب
dialog-open-contents_close = فائل بند کریں

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [one] اس فائل میں جوابوں کا { $count } سیٹ ہے۔
       *[other] اس فائل میں جوابوں کے { $count } سیٹ ہیں۔
    }
opened-records-none = اس فائل میں کوئی جواب نہیں ہے۔ کوئی اور فائل چنیں۔
opened-record = سیٹ { $number }، کل { $count } میں سے
opened-record-bad = یہ جواب پڑھے نہیں جا سکتے: سیٹ { $number }، کل { $count } میں سے۔
opened-record-number = نمبر 1 سے { $count } تک لکھیں۔
dialog-open-records = آپ کون سے جواب پڑھنا چاہتے ہیں؟
    .short = کون سے جواب
    .why = ہر سیٹ میں ایک شخص کے جواب ہیں۔ آپ انہیں ایک کے بعد ایک پڑھ سکتے ہیں۔
dialog-open-records_first = پہلے سیٹ سے، پھر اگلا
dialog-open-records_number = سیٹ کا نمبر لکھیں
dialog-open-records_close = فائل بند کریں
dialog-open-number = آپ کون سا سیٹ پڑھنا چاہتے ہیں؟
    .short = سیٹ کا نمبر
    .why = سیٹوں کے نمبر ہیں، جیسے وہ فائل میں آتے ہیں۔
