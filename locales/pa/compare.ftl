# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = ਇਨ੍ਹਾਂ ਦੋ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਵੱਖ-ਵੱਖ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਹਨ। ਇਹ ਨਾਲ-ਨਾਲ ਨਹੀਂ ਰੱਖੀਆਂ ਜਾ ਸਕਦੀਆਂ। ਇੱਕੋ ਸਵਾਲਾਂ ਵਾਲੀਆਂ ਦੋ ਫ਼ਾਈਲਾਂ ਚੁਣੋ।
compared-the-same = ਇਹ ਇੱਕੋ ਫ਼ਾਈਲ ਦੀਆਂ ਦੋ ਕਾਪੀਆਂ ਹਨ। ਪਹਿਲਾਂ ਪੁਰਾਣੀ ਫ਼ਾਈਲ ਚੁਣੋ, ਫਿਰ ਨਵੀਂ।
compared-record = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਫ਼ਾਈਲ ਗੱਲਬਾਤ ਦਾ ਰਿਕਾਰਡ ਹੈ। ਉਹ ਹੋਰ ਫ਼ਾਈਲ ਦੇ ਨਾਲ ਨਹੀਂ ਰੱਖੀ ਜਾ ਸਕਦੀ। ਉਸ ਇਨਸਾਨ ਦੀਆਂ ਦਿੱਤੀਆਂ ਦੋ ਫ਼ਾਈਲਾਂ ਚੁਣੋ। ਰਿਕਾਰਡ ਪੜ੍ਹਨ ਲਈ ਵਰਤੋ: ownwords open

compared-some-changed = ਇਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਕੁਝ ਉਵੇਂ ਨਹੀਂ ਜਿਵੇਂ Ownwords ਲਿਖਦਾ ਹੈ, ਅਤੇ ਉਹ ਇੱਥੇ ਛੱਡ ਦਿੱਤਾ ਹੈ। ਉਹ ਕੀ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ ਵਰਤੋ: ownwords open

## At the top

compared-title = ਦੋ ਫ਼ਾਈਲਾਂ ਵਿਚਕਾਰ ਕੀ ਬਦਲਿਆ
# $date: the day on which it was made.
compared-older = ਪਹਿਲੀ ਫ਼ਾਈਲ { $date } ਨੂੰ ਬਣੀ।
compared-newer = ਦੂਜੀ ਫ਼ਾਈਲ { $date } ਨੂੰ ਬਣੀ।
compared-turned = ਦਿਨ ਉਲਟੇ ਹਨ: ਦੂਜੀ ਫ਼ਾਈਲ ਪਹਿਲੀ ਤੋਂ ਪੁਰਾਣੀ ਹੈ।
compared-two-names = ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਨਾਂ ਇੱਕੋ ਨਹੀਂ ਹਨ। ਦੇਖੋ ਕਿ ਦੋਵੇਂ ਇੱਕੋ ਇਨਸਾਨ ਦੀਆਂ ਹਨ।
compared-note =
    ਇਹ ਦੂਜੀ ਫ਼ਾਈਲ ਨੂੰ ਪਹਿਲੀ ਦੇ ਨਾਲ ਰੱਖਦਾ ਹੈ।
    ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਗੱਲਾਂ ਸਿਰਫ਼ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਹੋਣ। ਇਹ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਕਿਉਂ।
    ਨਵੇਂ ਜਾਂ ਵੱਖਰੇ ਦਾ ਮਤਲਬ ਪਹਿਲਾਂ ਨਾਲੋਂ ਚੰਗਾ ਜਾਂ ਮਾੜਾ ਨਹੀਂ ਹੈ।
compared-nothing = ਨਾਲ-ਨਾਲ ਰੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।

## What changed

compared-person = ਉਹ ਇਨਸਾਨ ਕੀ ਕਹਿੰਦਾ ਹੈ
compared-others = ਦੂਜੇ ਲੋਕ ਕੀ ਸੋਚਦੇ ਹਨ
compared-new = ਨਵਾਂ
compared-different = ਹੋਰ ਤਰ੍ਹਾਂ ਕਿਹਾ
compared-now = ਹੁਣ
compared-then = ਉਦੋਂ
compared-empty = ਹੁਣ ਖ਼ਾਲੀ ਛੱਡਿਆ
compared-same = ਉਹੀ
compared-gone = ਪਿਛਲੀ ਵਾਰ ਕਿਹਾ, ਇਸ ਵਾਰ ਨਹੀਂ
compared-gone-note = ਦੂਜੀ ਫ਼ਾਈਲ ਇਹ ਆਪ ਦੱਸਦੀ ਹੈ।

## The command line

# Setting one file beside another.
cli-compare = ਦੱਸੋ ਕਿ ਇੱਕੋ ਇਨਸਾਨ ਦੀਆਂ ਦੋ ਫ਼ਾਈਲਾਂ ਵਿਚਕਾਰ ਕੀ ਬਦਲਿਆ।
cli-compare-older = ਪੁਰਾਣੀ ਫ਼ਾਈਲ। ਉਸ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ .json ਜਾਂ .age ਹੁੰਦਾ ਹੈ।
cli-compare-newer = ਨਵੀਂ ਫ਼ਾਈਲ।
cli-compare-format = ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ: text, html ਜਾਂ json। ਜੇ ਤੁਸੀਂ ਕੋਈ ਨਾ ਦੱਸੋ: text।
cli-value-older = ਪੁਰਾਣੀ
cli-value-newer = ਨਵੀਂ
