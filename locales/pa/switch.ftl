# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = ਅੱਗੇ ਜਾਓ
# Ends a choice of many.
switch-done = ਇਨ੍ਹਾਂ ਨਾਲ ਅੱਗੇ ਜਾਓ
switch-done-none = ਇਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਜਾਓ
switch-finish = ਮੇਰਾ ਜਵਾਬ ਪੂਰਾ ਹੋ ਗਿਆ
switch-read-back = ਮੈਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਪੜ੍ਹੋ
switch-other = ਹੋਰ ਕੀ ਕਰ ਸਕਾਂ
switch-pause = ਠਹਿਰੋ
switch-close = ਇਸ ਕਦਮ ’ਤੇ ਵਾਪਸ ਜਾਓ
switch-close-help = ਮਦਦ ਬੰਦ ਕਰੋ

## Pages of their own

switch-other-page = ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
switch-help = ਮਦਦ

## Writing letter by letter: first a row, then a letter of it

switch-spell = ਇੱਕ-ਇੱਕ ਅੱਖਰ ਲਿਖੋ
switch-spell-row = ਤੁਹਾਡਾ ਅੱਖਰ ਕਿਹੜੀ ਕਤਾਰ ਵਿੱਚ ਹੈ?
switch-spell-letter = ਤੁਹਾਨੂੰ ਕਿਹੜਾ ਚਾਹੀਦਾ ਹੈ?
# Where a secret phrase is written.
switch-secret = ਤੁਹਾਡੀ ਚੋਣ ਸਕਰੀਨ ’ਤੇ ਦਿਸਦੀ ਹੈ। ਪੱਕਾ ਕਰੋ ਕਿ ਕੋਈ ਹੋਰ ਨਾ ਦੇਖੇ। ਕੁਝ ਵਿੰਡੋ ਤੁਹਾਡੀ ਚੋਣ ਰੱਖ ਲੈਂਦੀਆਂ ਹਨ। ਕੰਮ ਮੁੱਕਣ ’ਤੇ ਵਿੰਡੋ ਬੰਦ ਕਰੋ।
switch-signs = ਸਪੇਸ ਅਤੇ ਨਿਸ਼ਾਨ
switch-digits = ਨੰਬਰ
switch-take-letter = ਆਖ਼ਰੀ ਅੱਖਰ ਕੱਢੋ
switch-take-word = ਆਖ਼ਰੀ ਸ਼ਬਦ ਕੱਢੋ
switch-spell-stop = ਲਿਖਣਾ ਬੰਦ ਕਰੋ
switch-rows-back = ਕਤਾਰਾਂ ’ਤੇ ਵਾਪਸ
switch-capital = ਅਗਲਾ ਅੱਖਰ ਵੱਡਾ
switch-sign-line = ਨਵੀਂ ਲਾਈਨ
switch-sign-space = ਸਪੇਸ
switch-sign-full-stop = ਡੰਡੀ (ਫੁੱਲ ਸਟਾਪ)
# Where sentences end with another sign.
switch-sign-dot = ਪਤੇ ਵਾਲੀ ਬਿੰਦੀ (dot)
switch-sign-comma = ਕੌਮਾ
switch-sign-question = ਸਵਾਲੀਆ ਨਿਸ਼ਾਨ
switch-sign-exclamation = ਹੈਰਾਨੀ ਦਾ ਨਿਸ਼ਾਨ
switch-sign-apostrophe = ਅਪੌਸਟ੍ਰਫ਼ੀ
switch-sign-hyphen = ਹਾਈਫ਼ਨ
switch-sign-slash = ਸਲੈਸ਼
switch-sign-underscore = ਅੰਡਰਸਕੋਰ
switch-sign-colon = ਕੋਲਨ
switch-sign-at = ਐਟ ਦਾ ਨਿਸ਼ਾਨ
switch-sign-open-bracket = ਬਰੈਕਟ ਸ਼ੁਰੂ
switch-sign-close-bracket = ਬਰੈਕਟ ਬੰਦ
switch-sign-tilde = ਟਿਲਡ
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = ਹੁਣ ਤੱਕ: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = ਹੁਣ ਤੱਕ ਅੱਖਰ: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: ਚੁਣਿਆ।
switch-not-chosen = { $label }: ਨਹੀਂ ਚੁਣਿਆ।
switch-rests = ਹੁਣ ਸਭ ਰੁਕਿਆ ਹੋਇਆ ਹੈ। ਅੱਗੇ ਜਾਣ ਲਈ ਆਪਣਾ ਸਵਿੱਚ ਦਬਾਓ।
# Prompts. $short is the label of the question.
switch-prompt = ਆਪਣੀ ਚੋਣ ’ਤੇ ਸਵਿੱਚ ਦਬਾਓ:
switch-prompt-again = ਦੁਬਾਰਾ, ਆਪਣੀ ਚੋਣ ’ਤੇ ਦਬਾਓ:
switch-prompt-label = { $short }, ਸਵਿੱਚ ਦਬਾਓ:
switch-prompt-label-again = ਦੁਬਾਰਾ, { $short }, ਦਬਾਓ:
switch-prompt-rests = ਠਹਿਰਾਅ। ਅੱਗੇ ਜਾਣ ਲਈ ਦਬਾਓ:

## How it works, for help

switch-how-one = ਜਵਾਬ ਵਾਰੀ-ਵਾਰੀ ਆਉਂਦੇ ਹਨ। ਜਦੋਂ ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਦਾ ਜਵਾਬ ਆਵੇ, ਆਪਣਾ ਸਵਿੱਚ ਦਬਾਓ।
switch-how-rest = ਦੋ ਗੇੜਿਆਂ ਪਿੱਛੋਂ ਠਹਿਰਾਅ ਹੁੰਦਾ ਹੈ। ਅੱਗੇ ਜਾਣ ਲਈ ਆਪਣਾ ਸਵਿੱਚ ਦਬਾਓ।
switch-how-any = ਕੋਈ ਵੀ ਬਟਨ ਤੁਹਾਡਾ ਸਵਿੱਚ ਹੈ। ਇਸ ਲਈ ਉਸ ਸਮੇਂ ਕੋਈ ਹੋਰ ਇਨਸਾਨ ਕੀਬੋਰਡ ਨਹੀਂ ਵਰਤ ਸਕਦਾ।
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = ਤੁਹਾਡਾ ਸਵਿੱਚ ਇਹ ਬਟਨ ਹੈ: { $key }। ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੇ ਹਨ, ਉਹ ਬਾਕੀ ਬਟਨ ਆਮ ਵਾਂਗ ਵਰਤ ਸਕਦੇ ਹਨ।
switch-how-two = { $step } ਅਗਲੇ ਜਵਾਬ ’ਤੇ ਜਾਂਦਾ ਹੈ। { $choose } ਉਸ ਨੂੰ ਚੁਣਦਾ ਹੈ। ਬਾਕੀ ਬਟਨ ਆਮ ਵਾਂਗ ਕੰਮ ਕਰਦੇ ਹਨ।
switch-how-spell = ਲਿਖਣ ਲਈ ਪਹਿਲਾਂ ਅੱਖਰਾਂ ਦੀ ਕਤਾਰ ਚੁਣੋ। ਫਿਰ ਅੱਖਰ ਚੁਣੋ।

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = ਆਪਣੀ ਚੋਣ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਫਿਰ Enter ਦਬਾਓ। ਹਰ ਸਫ਼ੇ ’ਤੇ ਆਖ਼ਰੀ ਚੋਣ { $last } ਹੈ। ਇਹ ਹੋਰ ਗੱਲਾਂ ’ਤੇ ਲੈ ਜਾਂਦੀ ਹੈ, ਜਾਂ ਵਾਪਸ। ਛੇਤੀ ਬੰਦ ਕਰਨ ਲਈ { $fast } ਟਾਈਪ ਕਰੋ ਅਤੇ Enter ਦਬਾਓ।
numbers-how-signs = ਤਾਰੇ ਵਾਲਾ ਬਟਨ ਸਫ਼ਾ ਦੁਬਾਰਾ ਦੱਸਦਾ ਹੈ। ਸਲੈਸ਼ ਵਾਲਾ ਬਟਨ ਪਿੱਛੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਬਿੰਦੀ (dot) ਵਾਲਾ ਬਟਨ ਨੰਬਰ ਵਾਪਸ ਲੈਂਦਾ ਹੈ।
numbers-how-voice = ਜਮ੍ਹਾਂ ਵਾਲਾ ਬਟਨ ਆਵਾਜ਼ ਵਧਾਉਂਦਾ ਹੈ। ਘਟਾਓ ਵਾਲਾ ਬਟਨ ਆਵਾਜ਼ ਘਟਾਉਂਦਾ ਹੈ।
numbers-not-offered = ਇਸ ਕਦਮ ’ਤੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ, ਇਹ ਜਾਣਨ ਲਈ ਆਖ਼ਰੀ ਨੰਬਰ ਚੁਣੋ।
numbers-nothing-yet = ਅਜੇ ਕੁਝ ਨਹੀਂ ਚੁਣਿਆ। ਨੰਬਰ ਟਾਈਪ ਕਰੋ, ਫਿਰ Enter ਦਬਾਓ।
# Prompts. $short is the label of the question.
numbers-prompt = ਨੰਬਰ ਟਾਈਪ ਕਰੋ, ਫਿਰ Enter ਦਬਾਓ:
numbers-prompt-again = ਦੁਬਾਰਾ, ਨੰਬਰ, ਫਿਰ Enter ਦਬਾਓ:
numbers-prompt-label = { $short }, ਨੰਬਰ ਅਤੇ Enter:
numbers-prompt-label-again = ਦੁਬਾਰਾ, { $short }, ਨੰਬਰ:
