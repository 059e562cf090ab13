# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = آگے چلیں
# Ends a choice of many.
switch-done = ان کے ساتھ آگے چلیں
switch-done-none = ان میں سے کسی کے بغیر آگے چلیں
switch-finish = میرا جواب پورا ہے
switch-read-back = جو میں نے لکھا، وہ پڑھیں
switch-other = دوسرے کام جو کیے جا سکتے ہیں
switch-pause = وقفہ
switch-close = اس صفحے پر واپس جائیں
switch-close-help = مدد بند کریں

## Pages of their own

switch-other-page = آپ کیا کرنا چاہتے ہیں؟
switch-help = مدد

## Writing letter by letter: first a row, then a letter of it

switch-spell = حرف بہ حرف لکھیں
switch-spell-row = آپ کا حرف کس قطار میں ہے؟
switch-spell-letter = آپ کو کون سا چاہیے؟
# Where a secret phrase is written.
switch-secret = آپ کے چنے ہوئے حروف سکرین پر نظر آتے ہیں۔ خیال رکھیں کہ کوئی اور سکرین نہ دیکھ سکے۔ کچھ ونڈوز انہیں رکھتی ہیں۔ کام ختم ہونے پر ونڈو بند کریں۔
switch-signs = خالی جگہ اور نشان
switch-digits = ہندسے
switch-take-letter = آخری حرف نکالیں
switch-take-word = آخری لفظ نکالیں
switch-spell-stop = لکھنا بند کریں
switch-rows-back = قطاروں پر واپس
switch-capital = اگلا حرف بڑا ہے
switch-sign-line = نئی لائن
switch-sign-space = خالی جگہ
switch-sign-full-stop = ختمہ (full stop)
switch-sign-dot = پتے میں نقطہ (dot)
switch-sign-comma = کاما (comma)
switch-sign-question = سوالیہ نشان
switch-sign-exclamation = حیرت کا نشان (exclamation)
switch-sign-apostrophe = اپاسٹرافی (apostrophe)
switch-sign-hyphen = ہائفن (hyphen)
switch-sign-slash = سلیش (slash)
switch-sign-underscore = انڈر سکور (underscore)
switch-sign-colon = کولن (colon)
switch-sign-at = ایٹ کا نشان (at)
switch-sign-open-bracket = بریکٹ شروع
switch-sign-close-bracket = بریکٹ بند
switch-sign-tilde = ٹلڈا (tilde)
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = اب تک: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = اب تک کے حروف: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = آپ نے لکھا ہے: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: چنا گیا۔
switch-not-chosen = { $label }: نہیں چنا گیا۔
switch-rests = یہ وقفہ ہے۔ آگے جانے کے لیے اپنا سوئچ دبائیں۔
# Prompts. $short is the label of the question.
switch-prompt = جو چاہیے، اس پر سوئچ دبائیں:
switch-prompt-again = دوبارہ، جو چاہیے، اس پر دبائیں:
switch-prompt-label = { $short }، سوئچ دبائیں:
switch-prompt-label-again = دوبارہ، { $short }، دبائیں:
switch-prompt-rests = وقفہ۔ آگے جانے کو دبائیں:

## How it works, for help

switch-how-one = جواب ایک کے بعد ایک آتے ہیں۔ جب آپ کی مرضی کا جواب آئے تو اپنا سوئچ دبائیں۔
switch-how-rest = دو چکروں کے بعد وقفہ ہوتا ہے۔ آگے جانے کے لیے اپنا سوئچ دبائیں۔
switch-how-any = کوئی بھی بٹن آپ کا سوئچ ہے۔ اس لیے کی بورڈ اسی وقت کوئی اور استعمال نہیں کر سکتا۔
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = آپ کا سوئچ یہ بٹن ہے: { $key }۔ آپ کی مدد کرنے والے باقی سب بٹن عام طرح استعمال کر سکتے ہیں۔
switch-how-two = بٹن { $step } اگلے جواب پر جاتا ہے۔ بٹن { $choose } اسے چنتا ہے۔ باقی سب بٹن عام طرح چلتے ہیں۔
switch-how-spell = لکھنے کے لیے پہلے حروف کی ایک قطار چنیں۔ پھر حرف چنیں۔

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = جو چننا ہو، اس کا نمبر لکھیں۔ پھر Enter دبائیں۔ نمبر { $last } ہر صفحے کی آخری چیز ہے۔ وہ دوسرے کاموں پر، یا واپس لے جاتا ہے۔ جلدی باہر نکلنے کے لیے { $fast } لکھیں اور Enter دبائیں۔
numbers-how-signs = ستارے والا بٹن صفحہ دوبارہ بتاتا ہے۔ سلیش والا بٹن واپس جاتا ہے۔ نقطے والا بٹن نمبر واپس لیتا ہے۔
numbers-how-voice = پلس (plus) والا بٹن آواز اونچی کرتا ہے۔ مائنس (minus) والا بٹن آواز کم کرتا ہے۔
numbers-not-offered = آپ اس صفحے پر یہ نہیں کر سکتے۔ یہ جاننے کے لیے کہ آپ کیا کر سکتے ہیں، آخری نمبر چنیں۔
numbers-nothing-yet = ابھی کچھ نہیں چنا گیا۔ نمبر لکھیں، پھر Enter دبائیں۔
# Prompts. $short is the label of the question.
numbers-prompt = نمبر لکھیں، پھر Enter دبائیں:
numbers-prompt-again = دوبارہ، نمبر لکھیں، پھر Enter:
numbers-prompt-label = { $short }، نمبر اور Enter:
numbers-prompt-label-again = دوبارہ، { $short }، نمبر:
