# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = ਹੋਰ ਵੀ ਹੈ, Page Down ਦਬਾਓ
# The same on every second screenful, so that it is another line than the one before.
full-more-still = ਅਜੇ ਹੋਰ ਹੈ, Page Down ਦਬਾਓ
# The same for someone who uses a switch.
full-more-switch = ਹੋਰ ਵੀ ਹੈ, ਆਪਣਾ ਸਵਿੱਚ ਦਬਾਓ
full-more-still-switch = ਅਜੇ ਹੋਰ ਹੈ, ਆਪਣਾ ਸਵਿੱਚ ਦਬਾਓ
# The same for someone who has number keys alone.
full-more-numbers = ਹੋਰ ਵੀ ਹੈ, Enter ਦਬਾਓ
full-more-still-numbers = ਅਜੇ ਹੋਰ ਹੈ, Enter ਦਬਾਓ

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }, ਚੁਣਿਆ ਹੋਇਆ
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }, ਚੁਣਿਆ ਹੋਇਆ ਨਹੀਂ

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = ਮੇਰਾ ਜਵਾਬ ਪੂਰਾ ਹੋ ਗਿਆ

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .prompt = ਨੰਬਰ ਟਾਈਪ ਕਰੋ, ਫਿਰ Enter:
    .prompt-again = ਦੁਬਾਰਾ, ਨੰਬਰ, ਫਿਰ Enter:

# Help. The prompts are 37 cells at most.
full-help = ਮਦਦ
    .prompt = ਮਦਦ ਬੰਦ ਕਰਨ ਲਈ Enter ਦਬਾਓ:
    .prompt-again = ਦੁਬਾਰਾ, ਮਦਦ ਬੰਦ ਕਰਨ ਲਈ Enter:

# What the keys do, at the end of help.
full-keys = ਇਹ ਬਟਨ ਇੱਥੇ ਕੰਮ ਕਰਦੇ ਹਨ।
full-keys-enter-read = Enter ਅੱਗੇ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-enter-one = ਚੁਣਨ ਲਈ ਜਵਾਬ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਫਿਰ Enter ਦਬਾਓ।
full-keys-enter-many = ਚੁਣਨ ਲਈ ਜਵਾਬ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਮਨ ਬਦਲ ਜਾਵੇ ਤਾਂ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ। ਜਦੋਂ ਚੁਣ ਲਵੋ, Enter ਅੱਗੇ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-enter-line = Enter ਤੁਹਾਡਾ ਜਵਾਬ ਖ਼ਤਮ ਕਰਦਾ ਹੈ।
full-keys-enter-lines = Enter ਨਵੀਂ ਲਾਈਨ ਸ਼ੁਰੂ ਕਰਦਾ ਹੈ। ਜਵਾਬ ਖ਼ਤਮ ਕਰਨ ਲਈ, ਖ਼ਾਲੀ ਲਾਈਨ ਵਿੱਚ ਦੁਬਾਰਾ Enter ਦਬਾਓ।
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = { $first } ਪਹਿਲੇ ਜਵਾਬ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਉੱਥੋਂ ਇਹ ਸਫ਼ੇ ਦੇ ਸ਼ੁਰੂ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। { $last } ਆਖ਼ਰੀ ਜਵਾਬ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-line = { $first } ਲਾਈਨ ਦੇ ਸ਼ੁਰੂ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। { $last } ਲਾਈਨ ਦੇ ਅਖ਼ੀਰ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-toggle = ਜਿਸ ਜਵਾਬ ’ਤੇ ਤੁਸੀਂ ਹੋ, { $toggle } ਉਸ ਨੂੰ ਚੁਣਦਾ ਹੈ। ਮਨ ਬਦਲ ਜਾਵੇ ਤਾਂ ਦੁਬਾਰਾ ਦਬਾਓ।
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = { $word-left } ਇੱਕ ਸ਼ਬਦ ਪਿੱਛੇ ਲੈ ਜਾਂਦਾ ਹੈ। { $word-right } ਇੱਕ ਸ਼ਬਦ ਅੱਗੇ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-page = { $page-down } ਲੰਮੇ ਸਫ਼ੇ ਦਾ ਹੋਰ ਹਿੱਸਾ ਦਿਖਾਉਂਦਾ ਹੈ। { $page-up } ਵਾਪਸ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-back = { $back } ਪਿੱਛੇ ਲੈ ਜਾਂਦਾ ਹੈ।
full-keys-actions = { $actions } ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਹੋਰ ਕੀ ਕਰ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਸਲੈਸ਼ ਅਤੇ ਇੱਕ ਸ਼ਬਦ ਵੀ ਟਾਈਪ ਕਰ ਸਕਦੇ ਹੋ, ਜਿਵੇਂ /ਮਦਦ
full-keys-help = { $help } ਮਦਦ ਖੋਲ੍ਹਦਾ ਹੈ।
full-keys-settings = { $settings } ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹਦਾ ਹੈ।
full-keys-read = { $read } ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਸ਼ੁਰੂ ਜਾਂ ਬੰਦ ਕਰਦਾ ਹੈ।
full-keys-stop = { $stop } ਨਾਲ ਤੁਸੀਂ ਹੁਣ ਲਈ ਰੁਕਦੇ ਹੋ।
full-keys-leave-fast = { $leave-fast } ਛੇਤੀ ਬੰਦ ਕਰਦਾ ਹੈ। ਇਹ ਪਹਿਲਾਂ ਸਕਰੀਨ ਸਾਫ਼ ਕਰਦਾ ਹੈ।

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = ਦਿਖਾਓ, ਮੈਂ ਹੋਰ ਕੀ ਕਰ ਸਕਾਂ
full-touch-back = ਪਿੱਛੇ ਜਾਓ
# The end of help there.
full-touch = ਤੁਸੀਂ ਸਕਰੀਨ ’ਤੇ ਜਵਾਬ ਨੂੰ ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ। ਜਾਂ ਸਫ਼ੇ ਦੀ ਆਖ਼ਰੀ ਲਾਈਨ ਦਬਾਓ। ਜੇ ਛੱਡਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਉਂਗਲ ਜਾਂ ਮਾਊਸ ਪਰੇ ਲੈ ਜਾਵੋ, ਤਾਂ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ।
