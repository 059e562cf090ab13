# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = ان دو فائلوں میں الگ الگ سوالوں کے جواب ہیں۔ انہیں ساتھ ساتھ نہیں رکھا جا سکتا۔ ایک جیسے سوالوں والی دو فائلیں چنیں۔
compared-the-same = یہ ایک ہی فائل کی دو کاپیاں ہیں۔ پہلے پرانی فائل چنیں، پھر اس سے نئی فائل۔
compared-record = ان میں سے ایک فائل بات چیت کا ریکارڈ ہے۔ اسے کسی اور فائل کے ساتھ نہیں رکھا جا سکتا۔ کسی شخص کی دی ہوئی دو فائلیں چنیں۔ ریکارڈ پڑھنے کے لیے لکھیں: ownwords open

compared-some-changed = ان فائلوں میں سے کچھ حصہ ویسا نہیں جیسا Ownwords لکھتا ہے۔ وہ یہاں نہیں ہے۔ یہ دیکھنے کے لیے کہ وہ کیا ہے، لکھیں: ownwords open

## At the top

compared-title = دو فائلوں کے درمیان کیا بدلا
# $date: the day on which it was made.
compared-older = پہلی فائل { $date } کو بنی۔
compared-newer = دوسری فائل { $date } کو بنی۔
compared-turned = دن الٹے ہیں: دوسری فائل پہلی سے پرانی ہے۔
compared-two-names = فائلوں میں نام ایک جیسے نہیں ہیں۔ دیکھیں کہ کیا دونوں ایک ہی شخص کی ہیں۔
compared-note =
    یہاں دوسری فائل پہلی کے ساتھ رکھی گئی ہے۔
    ہو سکتا ہے کچھ چیزیں صرف ایک فائل میں ہوں۔ یہاں اس کی وجہ نہیں بتائی جاتی۔
    نیا یا مختلف ہونے کا مطلب زیادہ اچھا یا زیادہ برا ہونا نہیں ہے۔
compared-nothing = ساتھ ساتھ رکھنے کے لیے کچھ نہیں ہے۔

## What changed

compared-person = وہ شخص کیا کہتا ہے
compared-others = دوسرے لوگوں کا خیال
compared-new = نیا
compared-different = دوسری طرح کہا
compared-now = اب
compared-then = تب
compared-empty = اب خالی چھوڑا
compared-same = وہی
compared-gone = پچھلی بار کہا، اس بار نہیں
compared-gone-note = دوسری فائل یہ خود کہتی ہے۔

## The command line

# Setting one file beside another.
cli-compare = بتائیں کہ ایک ہی شخص کی دو فائلوں کے درمیان کیا بدلا۔
cli-compare-older = دونوں میں سے پرانی فائل۔ اس کے نام کے آخر میں .json یا .age ہے۔
cli-compare-newer = دونوں میں سے نئی فائل۔
cli-compare-format = کیسے بتایا جائے: text، html یا json۔ اگر کوئی نہ لکھیں تو: text۔
cli-value-older = OLDER
cli-value-newer = NEWER
