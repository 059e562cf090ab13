# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }، چنا ہوا
linear-place = نمبر { $number }، کل { $of } میں سے: { $label }
linear-place-chosen = نمبر { $number }، کل { $of } میں سے: { $label }، چنا ہوا
linear-chosen = نمبر { $number }، { $label }: چنا گیا۔
linear-not-chosen = نمبر { $number }، { $label }: نہیں چنا گیا۔
linear-problem = مسئلہ: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = ہو گیا
    .label = یہ جواب ختم کریں
linear-take-out =
    .word = نکالیں
    .label = یہ جملہ نکال دیں

# Where words stand already.
linear-go-on = اسے ویسا ہی چھوڑنے کے لیے لکھیں: /{ $word }۔

linear-how-commands = ان کاموں کے لیے کیا لکھنا ہے، یہ سننے کے لیے سلیش / لکھیں اور Enter دبائیں۔
linear-how-correct = کسی جملے کو بدلنے کے لیے اس کا نمبر لکھیں۔

linear-more = کچھ اور لکھیں، یا Enter سے ختم کریں:
linear-which = جملہ، 1 سے { $count } تک لکھیں:
linear-which-more = ایک اور نمبر، یا Enter سے ختم:
linear-instead = جملہ { $number } کے نئے لفظ:
linear-took-out = جملہ { $number } نکال دیا گیا۔

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = بٹن { $keys }: اس صفحے پر مدد لیں۔
key-back = بٹن { $keys }: واپس جائیں۔
key-settings = بٹن { $keys }: سیٹنگز پر جائیں۔
key-read = بٹن { $keys }: ہر صفحہ مجھے سنائیں، یا سنانا بند کریں۔
key-stop = بٹن { $keys }: ابھی کے لیے رکیں۔
key-leave-fast = بٹن { $keys }: سکرین صاف کر کے جلدی باہر نکلیں۔
