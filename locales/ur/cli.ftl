# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    سکاٹ لینڈ میں سوشل کیئر (social care) پر بات کرنے کی تیاری کریں۔ اپنے لفظوں میں بتائیں کہ آپ کے لیے کیا اہم ہے۔
    کسی کو کچھ نہیں بھیجا جاتا۔ پروگرام ایک فائل بناتا ہے جو آپ اپنے ورکر (worker) کو دے سکتے ہیں۔
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = اس طرح لکھیں: { $line }
cli-commands = کسی اور کام کے لیے ان میں سے ایک لفظ ساتھ لکھیں
cli-options = آپ یہ چیزیں بھی ساتھ لکھ سکتے ہیں
cli-help = بتائیں کہ یہاں کیا لکھا جا سکتا ہے۔
cli-version = بتائیں کہ یہ کون سا ورژن ہے۔
# Names of what is put in. One word.
cli-value-view = VIEW
cli-value-switches = SWITCHES
cli-value-language = LANGUAGE
cli-value-folder = FOLDER
cli-value-draft = ANSWERS
cli-value-format = KIND
cli-value-formats = KINDS
cli-value-code = CODE
cli-value-file = FILE
cli-after = سکرین ریڈر کے ساتھ اسے اس طرح شروع کریں: { -ownwords } --view linear
cli-view = استعمال کا طریقہ: linear لائن بہ لائن ہے، اور full ایک وقت میں ایک صفحہ۔
cli-speak = ہر صفحہ پڑھ کر سنائیں۔ سکرین ریڈر کے ساتھ استعمال کے لیے نہیں۔
cli-switch = سوئچ یا نمبروں والے بٹن استعمال کریں، کی بورڈ کی جگہ: one، two، numbers یا none۔
cli-lang = زبان، جیسے en۔
cli-content = وہ فولڈر جس میں دوسرے سوال اور زبانیں ہوں۔
cli-data = سیو کیے ہوئے جوابوں کا فولڈر، عام فولڈر کی جگہ۔
cli-drafts = اس کمپیوٹر پر سیو کیے ہوئے جوابوں کی فہرست دیں، یا کچھ مٹائیں۔
cli-drafts-delete = یہ سیو کیے ہوئے جواب ہمیشہ کے لیے مٹائیں۔
cli-handover = سیو کیے ہوئے جوابوں سے اپنے ورکر کے لیے فائل بنائیں۔
cli-handover-numbers = لوگوں کے لیے بنی فائلوں میں مدد کے نمبر ڈالیں۔
cli-handover-draft = کون سے سیو کیے ہوئے جواب۔ اگر ایک ہی سیٹ ہو تو آپ اسے چھوڑ سکتے ہیں۔
cli-handover-to = وہ فولڈر جس میں فائل رکھی جائے۔
cli-handover-format = فائل کی قسمیں: html، json، text، fhir یا pdf۔ اگر کوئی نہ لکھیں تو: html، json اور text۔
cli-handover-seal-to = فائل اس شخص کے لیے لاک کریں جس نے آپ کو یہ لاک کوڈ دیا۔ وہ age1 سے شروع ہوتا ہے۔ آپ اسے ایک سے زیادہ بار استعمال کر سکتے ہیں۔
cli-handover-seal-phrase = فائل کو خفیہ الفاظ سے لاک کریں۔ آپ سے یہ الفاظ پوچھے جاتے ہیں۔
cli-open = ایسی فائل پڑھیں جو کسی نے دی ہو، لاک ہو یا نہ ہو۔
cli-open-file = فائل۔ اس کے نام کے آخر میں .json، .ndjson یا .age ہے۔
cli-open-to = لاک کی ہوئی فائل یہاں نہ پڑھیں، بلکہ جو اس میں ہے اسے اس فولڈر میں رکھیں۔
cli-open-identity = آپ کی چابی والی فائل۔ اگر فائل لاک نہیں، یا خفیہ الفاظ سے لاک ہے تو اسے چھوڑ دیں۔
cli-respond = مل کر کسی کی فائل پر بات کریں: جس پر متفق ہوں، وہ اس شخص کی بات کے ساتھ لکھیں۔
cli-respond-file = کسی شخص کی بنائی ہوئی فائل۔ اس کے نام کے آخر میں .json یا .age ہے۔
cli-respond-identity = آپ کی چابی والی فائل، اگر فائل لاک کوڈ سے لاک ہے۔
cli-check = سب زبانوں میں سوال اور ان کے لفظ جانچیں، اور بتائیں کہ ان میں کیا غلط ہے۔
cli-check-dir = وہ فولڈر جس میں سوال اور زبانیں ہیں۔
cli-languages = زبانوں کی فہرست دیں، اور بتائیں کہ ہر ایک کا کتنا ترجمہ ہوا ہے۔
cli-languages-settle = لکھ لیں کہ یہ زبان وہی کہتی ہے جو آج کی انگریزی کہتی ہے۔
cli-settings = سیٹنگز اور بٹن دکھائیں۔
cli-settings-usual = دکھانے سے پہلے عام سیٹنگز واپس لائیں۔
cli-schema = فائل کا JSON Schema دکھائیں۔
cli-schema-talk = بات چیت کے ریکارڈ کا JSON Schema دکھائیں، فائل کا نہیں۔
cli-questions = ہر سوال اس کے لفظوں کے ساتھ دکھائیں، یا زبان جانچنے کا صفحہ بنائیں۔
cli-questions-format = انہیں کیسے دکھائیں: text پڑھنے کے لیے، json کمپیوٹر سسٹمز کے لیے، fhir ان سسٹمز کے لیے جو FHIR سمجھیں۔
cli-questions-talk = فائل پر بات چیت کے سوال دکھائیں، ان کی جگہ جن کے جواب شخص دیتا ہے۔
cli-questions-review = پرنٹ کرنے کا صفحہ بنائیں، جس پر لوگ زبان کے لفظ جانچ سکیں۔ اس میں بات چیت کے سوال بھی ہیں۔
cli-questions-to = وہ فولڈر جس میں وہ صفحہ رکھا جائے۔
cli-wrong =
    پروگرام کو معلوم نہیں کہ ان لفظوں کا کیا کرے۔
    یہ دیکھنے کے لیے کہ وہ کیا کر سکتا ہے، لکھیں: { -ownwords } --help

## What it prints

drafts-none = اس کمپیوٹر پر سیو کیے ہوئے جواب نہیں ہیں۔
# $draft is the name that --delete takes.
drafts-line = { $draft }: سیو کرنے کا دن { $day }، وقت { $time }۔
check-clean = کوئی خرابی نہیں ملی۔
check-fault = { $file }، لائن { NUMBER($line, useGrouping: "false") }، کالم { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] ایک خرابی ہے۔
   *[other] کل { NUMBER($count) } خرابیاں ہیں۔
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = فائل لاک کوڈ سے لاک ہوتی ہے یا خفیہ الفاظ سے، دونوں سے نہیں۔ ان میں سے ایک نکال دیں: --seal-to یا --seal-phrase۔
sealing-no-code =
    آپ نے --seal-to کے بعد جو لکھا، وہ لاک کوڈ نہیں ہے۔ وہ نمبر { NUMBER($number) } ہے۔ کوئی فائل نہیں بنی۔
    لاک کوڈ age1 سے شروع ہوتا ہے۔ اس میں 62 حروف اور ہندسے ہیں۔ اسے دوسرے شخص سے پورا نقل کریں۔
sealing-secret-key =
    آپ نے --seal-to کے بعد جو لکھا، وہ فائلیں کھولنے والی چابی ہے۔ وہ نمبر { NUMBER($number) } ہے۔ کوئی فائل نہیں بنی۔
    یہ چابی اپنے پاس رکھیں۔ اس کا لاک کوڈ استعمال کریں۔ وہ age1 سے شروع ہوتا ہے۔
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = آپ کی فائل لاک ہے۔ اسے یہ کھول سکتے ہیں: { $name }۔
sealed-for-too = اسے یہ بھی کھول سکتے ہیں: { $name }۔
sealed-code = آپ کی فائل لاک ہے۔ یہ اس لاک کوڈ کی چابی سے کھل سکتی ہے: { $code }
sealed-code-too = یہ اس لاک کوڈ کی چابی سے بھی کھل سکتی ہے: { $code }
sealed-yourself = ایسی چابی کے بغیر کوئی اسے نہیں کھول سکتا، اور آپ بھی نہیں۔
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = کوئی اور اسے نہیں کھول سکتا، اور آپ بھی نہیں۔
sealed-phrase = آپ کی فائل لاک ہے۔ صرف وہی لوگ اسے کھول سکتے ہیں جنہیں خفیہ الفاظ معلوم ہوں۔ اگر الفاظ کھو جائیں تو کوئی نہیں کھول سکتا۔
sealed-second = دوسری فائل بھی اسی طرح لاک ہے۔
sealed-answers-stay = آپ کے سیو کیے ہوئے جواب اب بھی یہاں ہیں۔
sealed-program = کھولنے کے لیے دوسرے شخص کو age فائلوں کا پروگرام چاہیے۔ اس کے بغیر وہ اسے نہیں پڑھ سکتے۔ یہ پروگرام ایسا ہی ہے۔ وہ لکھتے ہیں: { -ownwords } open

# Opening a locked file.
open-done =
    جو لاک کی ہوئی فائل میں تھا، وہ اب یہاں ہے: { $file }
    جو بھی اس کمپیوٹر پر یہ اکاؤنٹ استعمال کرے، وہ اسے پڑھ سکتا ہے۔ لاک کی ہوئی فائل اب بھی موجود ہے۔
open-no-file = ایسی کوئی فائل نہیں ہے: { $file }۔ اس کا نام اور فولڈر دیکھیں۔ پھر دوبارہ کوشش کریں۔
open-unreadable = کمپیوٹر آپ کو یہ فائل پڑھنے نہیں دیتا: { $file }۔ کوئی اور چنیں۔
open-name = لاک کی ہوئی فائل کے نام کے آخر میں .age ہوتا ہے۔ نام نقطے سے شروع نہیں ہوتا۔ اس فائل کو ایسا نام دیں۔ پھر دوبارہ کوشش کریں۔
open-too-large = یہ فائل حد سے زیادہ بڑی ہے۔ پروگرام 32 میگا بائٹ تک کی لاک کی ہوئی فائلیں کھولتا ہے۔ اسے ویسا ہی چھوڑا گیا ہے۔
open-not-sealed = یہ لاک کی ہوئی فائل نہیں، یا اس کا کچھ حصہ غائب ہے۔ کچھ نہیں کھولا گیا۔ فائل دوبارہ مانگیں۔
open-newer = یہ فائل ایسے طریقے سے لاک ہے جو پروگرام نہیں جانتا۔ سب سے نیا ورژن لیں۔ پھر دوبارہ کوشش کریں۔
open-draft = یہ فائل سیو کیے ہوئے جوابوں کی ہے۔ اسے ویسا ہی چھوڑا گیا ہے۔ سیو کیے ہوئے جواب جاری رکھنے کے لیے پروگرام شروع کریں۔
open-key-needed = یہ فائل ایسے شخص کے لیے لاک ہے جس کے پاس چابی ہے۔ ساتھ یہ لکھیں: --identity، پھر اپنی چابی والی فائل کا نام۔
open-phrase-needed = یہ فائل خفیہ الفاظ سے لاک ہے۔ اسے --identity کے بغیر لکھیں۔ تب آپ سے الفاظ پوچھے جاتے ہیں۔
open-no-keys = یہ چابی والی فائل نہیں ہے: { $file }۔ ایسی فائل age فائلوں کا پروگرام بناتا ہے۔ اپنی چابی والی فائل چنیں۔
open-wrong-key = آپ کی چابی سے یہ فائل نہیں کھلتی۔ کچھ نہیں کھولا گیا۔ پوچھیں کہ یہ کس لاک کوڈ کے لیے لاک ہوئی۔ اگر وہ آپ کا ہے تو شاید فائل خراب ہے۔
open-wrong-phrase = ان خفیہ الفاظ سے فائل نہیں کھلتی۔ دوبارہ کوشش کریں۔ انگریزی کے بڑے اور چھوٹے حروف الگ ہیں۔ اگر الفاظ کا یقین ہے تو شاید فائل خراب ہے۔
open-too-much-work = یہ فائل ایسے طریقے سے لاک ہے جو حد سے زیادہ وقت اور میموری لیتا ہے۔ اسے کھولا نہیں گیا۔ اسے عام طریقے سے لاک کی ہوئی دوبارہ مانگیں۔
open-damaged = یہ فائل خراب ہے، یا اس کا کچھ حصہ غائب ہے۔ کچھ نہیں کھولا گیا۔ فائل دوبارہ مانگیں۔
open-exists = اس نام کی ایک فائل پہلے سے ہے: { $file }۔ اسے ویسا ہی چھوڑا گیا۔ کوئی اور فولڈر چنیں۔

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }، { $tag }: ترجمہ { NUMBER($share) } فیصد ہوا ہے۔
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } تاریخ: { $day }۔
languages-checked = { $status } جانچنے والے: { $by }۔ تاریخ: { $day }۔
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] تب سے ایک پیغام کی انگریزی بدل گئی ہے: { $ids }
   *[other] تب سے { NUMBER($count) } پیغاموں کی انگریزی بدل گئی ہے: { $ids }
}
languages-unsettled = یہ نہیں لکھا گیا کہ یہ لفظ کون سی انگریزی سے بنے۔
# $ids are the names of files, or ids of messages.
languages-unsettled-some = یہ نہیں لکھا گیا کہ یہ کون سی انگریزی سے بنے: { $ids }
languages-settled = لکھ لیا گیا ہے کہ یہ زبان وہی کہتی ہے جو آج کی انگریزی کہتی ہے۔
# Nothing inside the program can be changed.
languages-no-folder = زبانوں والے فولڈر کا نام دیں۔ لکھیں: { -ownwords } languages --settle LANGUAGE --content FOLDER
languages-english = دوسری زبانیں انگریزی سے بنتی ہیں۔ ان میں سے کسی کا نام دیں۔

# Where the settings and the keys are kept.
settings-file = سیٹنگز اس فائل میں ہیں: { $file }
# $name is who they are.
settings-lock = فائلیں ان کے لیے لاک ہو سکتی ہیں: { $name }۔ لاک کوڈ: { $code }
settings-keys = یہ بٹن ہیں، جیسے وہ بٹنوں کی فائل میں لکھے ہیں:
