# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }, ਚੁਣਿਆ ਹੋਇਆ
linear-place = { $number }, ਕੁੱਲ { $of }: { $label }
linear-place-chosen = { $number }, ਕੁੱਲ { $of }: { $label }, ਚੁਣਿਆ ਹੋਇਆ
linear-chosen = { $number }, { $label }: ਚੁਣਿਆ।
linear-not-chosen = { $number }, { $label }: ਨਹੀਂ ਚੁਣਿਆ।
linear-problem = ਦਿੱਕਤ: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = ਹੋ ਗਿਆ
    .label = ਇਹ ਜਵਾਬ ਖ਼ਤਮ ਕਰੋ
linear-take-out =
    .word = ਵਾਕ ਕੱਢੋ
    .label = ਇਹ ਵਾਕ ਕੱਢ ਦਿਓ

# Where words stand already.
linear-go-on = ਇਸ ਨੂੰ ਇੰਝ ਹੀ ਰੱਖਣ ਲਈ /{ $word } ਟਾਈਪ ਕਰੋ।

linear-how-commands = ਇਨ੍ਹਾਂ ਲਈ ਕਿਹੜੇ ਸ਼ਬਦ ਹਨ, ਇਹ ਸੁਣਨ ਲਈ ਸਲੈਸ਼ / ਟਾਈਪ ਕਰੋ ਅਤੇ Enter ਦਬਾਓ।
linear-how-correct = ਕਿਸੇ ਵਾਕ ਨੂੰ ਬਦਲਣ ਲਈ ਉਸ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।

linear-more = ਹੋਰ ਲਿਖੋ, ਜਾਂ ਖ਼ਤਮ ਲਈ Enter:
linear-which = ਵਾਕ, 1 ਤੋਂ { $count } ਟਾਈਪ ਕਰੋ:
linear-which-more = ਹੋਰ ਨੰਬਰ, ਜਾਂ ਖ਼ਤਮ ਲਈ Enter:
linear-instead = ਵਾਕ { $number } ਦੇ ਨਵੇਂ ਸ਼ਬਦ:
linear-took-out = ਵਾਕ { $number } ਕੱਢ ਦਿੱਤਾ ਹੈ।

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = { $keys }: ਇਸ ਕਦਮ ਬਾਰੇ ਮਦਦ ਲਵੋ।
key-back = { $keys }: ਪਿੱਛੇ ਜਾਓ।
key-settings = { $keys }: ਸੈਟਿੰਗਾਂ ’ਤੇ ਜਾਓ।
key-read = { $keys }: ਹਰ ਸਫ਼ਾ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ, ਜਾਂ ਸੁਣਾਉਣਾ ਬੰਦ ਕਰੋ।
key-stop = { $keys }: ਹਾਲ ਦੀ ਘੜੀ ਰੁਕੋ।
key-leave-fast = { $keys }: ਸਕਰੀਨ ਸਾਫ਼ ਕਰੋ ਅਤੇ ਛੇਤੀ ਬੰਦ ਕਰੋ।
