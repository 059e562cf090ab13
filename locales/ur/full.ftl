# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = ابھی باقی ہے، Page Down دبائیں
# The same on every second screenful, so that it is another line than the one before.
full-more-still = اب بھی باقی ہے، Page Down دبائیں
# The same for someone who uses a switch.
full-more-switch = ابھی باقی ہے، اپنا سوئچ دبائیں
full-more-still-switch = اب بھی باقی ہے، اپنا سوئچ دبائیں
# The same for someone who has number keys alone.
full-more-numbers = ابھی باقی ہے، Enter دبائیں
full-more-still-numbers = اب بھی باقی ہے، Enter دبائیں

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }، چنا ہوا
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }، چنا ہوا نہیں

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = میرا جواب پورا ہے

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = آپ کیا کرنا چاہتے ہیں؟
    .prompt = نمبر لکھیں، پھر Enter:
    .prompt-again = دوبارہ، نمبر لکھیں، پھر Enter:

# Help. The prompts are 37 cells at most.
full-help = مدد
    .prompt = مدد بند کرنے کو Enter دبائیں:
    .prompt-again = دوبارہ، مدد بند کرنے کو Enter دبائیں:

# What the keys do, at the end of help.
full-keys = یہ بٹن یہاں چلتے ہیں۔
full-keys-enter-read = بٹن Enter آگے لے جاتا ہے۔
full-keys-enter-one = چننے کے لیے جواب کا نمبر لکھیں۔ پھر Enter دبائیں۔
full-keys-enter-many = چننے کے لیے جواب کا نمبر لکھیں۔ ارادہ بدلے تو دوبارہ لکھیں۔ جب سب چن لیں تو Enter آگے لے جاتا ہے۔
full-keys-enter-line = بٹن Enter آپ کا جواب ختم کرتا ہے۔
full-keys-enter-lines = بٹن Enter نئی لائن شروع کرتا ہے۔ جواب ختم کرنے کے لیے خالی لائن پر دوبارہ Enter دبائیں۔
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = بٹن { $first } پہلے جواب پر جاتا ہے۔ وہاں سے وہ شروع پر جاتا ہے۔ بٹن { $last } آخری جواب پر جاتا ہے۔
full-keys-line = بٹن { $first } لائن کے شروع پر جاتا ہے۔ بٹن { $last } اس کے آخر پر جاتا ہے۔
full-keys-toggle = بٹن { $toggle } وہ جواب چنتا ہے جس پر آپ ہیں۔ ارادہ بدلے تو اسے دوبارہ دبائیں۔
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = بٹن { $word-left } ایک لفظ آگے جاتا ہے۔ بٹن { $word-right } ایک لفظ پیچھے جاتا ہے۔
full-keys-page = بٹن { $page-down } لمبے صفحے کا اور حصہ دکھاتا ہے۔ بٹن { $page-up } واپس جاتا ہے۔
full-keys-back = بٹن { $back } واپس جاتا ہے۔
full-keys-actions = بٹن { $actions } دکھاتا ہے کہ آپ یہاں اس کے علاوہ کیا کر سکتے ہیں۔ آپ سلیش اور ایک لفظ بھی لکھ سکتے ہیں، جیسے /مدد۔
full-keys-help = بٹن { $help } مدد کھولتا ہے۔
full-keys-settings = بٹن { $settings } سیٹنگز کھولتا ہے۔
full-keys-read = بٹن { $read } آپ کو سنانا شروع یا بند کرتا ہے۔
full-keys-stop = بٹن { $stop } ابھی کے لیے روکتا ہے۔
full-keys-leave-fast = بٹن { $leave-fast } سے آپ جلدی باہر نکلتے ہیں۔ یہ پہلے سکرین صاف کرتا ہے۔

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = دوسرے کام دکھائیں جو ممکن ہیں
full-touch-back = واپس جائیں
# The end of help there.
full-touch = آپ سکرین پر جواب کو دبا بھی سکتے ہیں۔ یا صفحے کی آخری لائن کو دبائیں۔ اگر چھوڑنے سے پہلے ہٹ جائیں تو کچھ نہیں ہوتا۔
