# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਸੋਸ਼ਲ ਕੇਅਰ (social care) ਬਾਰੇ ਗੱਲ ਕਰਨ ਲਈ ਤਿਆਰ ਹੋਵੋ। ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਕੀ ਅਹਿਮ ਹੈ।
    ਕਿਸੇ ਨੂੰ ਕੁਝ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਪ੍ਰੋਗਰਾਮ ਫ਼ਾਈਲ ਬਣਾਉਂਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਆਪਣੇ ਵਰਕਰ ਨੂੰ ਦੇ ਸਕਦੇ ਹੋ।
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = ਇੰਝ ਟਾਈਪ ਕਰੋ: { $line }
cli-commands = ਕੋਈ ਹੋਰ ਕੰਮ ਕਰਨ ਲਈ ਇਹ ਜੋੜੋ
cli-options = ਤੁਸੀਂ ਇਹ ਵੀ ਜੋੜ ਸਕਦੇ ਹੋ
cli-help = ਦੱਸੋ ਕਿ ਇੱਥੇ ਕੀ ਟਾਈਪ ਹੋ ਸਕਦਾ ਹੈ।
cli-version = ਦੱਸੋ ਕਿ ਇਹ ਕਿਹੜਾ ਵਰਜ਼ਨ ਹੈ।
# Names of what is put in. One word.
cli-value-view = ਢੰਗ
cli-value-switches = ਗਿਣਤੀ
cli-value-language = ਭਾਸ਼ਾ
cli-value-folder = ਫ਼ੋਲਡਰ
cli-value-draft = ਜਵਾਬ
cli-value-format = ਕਿਸਮ
cli-value-formats = ਕਿਸਮਾਂ
cli-value-code = ਕੋਡ
cli-value-file = ਫ਼ਾਈਲ
cli-after = ਸਕਰੀਨ ਰੀਡਰ ਨਾਲ ਇਸ ਨੂੰ ਇੰਝ ਚਲਾਓ: { -ownwords } --view linear
cli-view = ਵਰਤਣ ਦਾ ਢੰਗ: linear ਹੈ ਲਾਈਨ-ਲਾਈਨ ਕਰ ਕੇ, full ਹੈ ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਸਫ਼ਾ।
cli-speak = ਹਰ ਸਫ਼ਾ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ। ਸਕਰੀਨ ਰੀਡਰ ਨਾਲ ਨਾ ਵਰਤੋ।
cli-switch = ਕੀਬੋਰਡ ਦੀ ਥਾਂ ਸਵਿੱਚ ਜਾਂ ਨੰਬਰ ਵਾਲੇ ਬਟਨ ਵਰਤੋ: one, two, numbers, ਜਾਂ none।
cli-lang = ਭਾਸ਼ਾ, ਜਿਵੇਂ en।
cli-content = ਹੋਰ ਸਵਾਲਾਂ ਅਤੇ ਭਾਸ਼ਾਵਾਂ ਵਾਲਾ ਫ਼ੋਲਡਰ।
cli-data = ਆਮ ਦੀ ਥਾਂ, ਸੇਵ ਕੀਤੇ ਜਵਾਬਾਂ ਲਈ ਫ਼ੋਲਡਰ।
cli-drafts = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਸੇਵ ਕੀਤੇ ਜਵਾਬਾਂ ਦੀ ਲਿਸਟ ਦੇਖੋ, ਜਾਂ ਕੁਝ ਮਿਟਾਓ।
cli-drafts-delete = ਇਹ ਸੇਵ ਕੀਤੇ ਜਵਾਬ ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾਓ।
cli-handover = ਸੇਵ ਕੀਤੇ ਜਵਾਬਾਂ ਤੋਂ ਆਪਣੇ ਵਰਕਰ ਲਈ ਫ਼ਾਈਲ ਬਣਾਓ।
cli-handover-numbers = ਲੋਕਾਂ ਦੇ ਪੜ੍ਹਨ ਵਾਲੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਮਦਦ ਦੇ ਨੰਬਰ ਪਾਓ।
cli-handover-draft = ਕਿਹੜੇ ਸੇਵ ਕੀਤੇ ਜਵਾਬ। ਜੇ ਜਵਾਬਾਂ ਦਾ ਇੱਕ ਹੀ ਸੈੱਟ ਹੈ, ਤਾਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
cli-handover-to = ਫ਼ਾਈਲ ਲਈ ਫ਼ੋਲਡਰ।
cli-handover-format = ਕਿਹੜੀਆਂ ਕਿਸਮਾਂ ਦੀਆਂ ਫ਼ਾਈਲਾਂ: html, json, text, fhir, pdf। ਜੇ ਤੁਸੀਂ ਕੋਈ ਨਾ ਦੱਸੋ: html, json ਅਤੇ text।
cli-handover-seal-to = ਫ਼ਾਈਲ ਨੂੰ ਉਸ ਲਈ ਤਾਲਾ ਲਾਓ ਜਿਸ ਨੇ ਤੁਹਾਨੂੰ ਇਹ ਤਾਲਾ ਕੋਡ (lock code) ਦਿੱਤਾ। ਉਹ age1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਇੱਕ ਤੋਂ ਵੱਧ ਵਾਰ ਵਰਤ ਸਕਦੇ ਹੋ।
cli-handover-seal-phrase = ਫ਼ਾਈਲ ਨੂੰ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਤਾਲਾ ਲਾਓ। ਤੁਹਾਨੂੰ ਸ਼ਬਦ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ।
cli-open = ਕਿਸੇ ਦੀ ਦਿੱਤੀ ਫ਼ਾਈਲ ਪੜ੍ਹੋ, ਤਾਲੇ ਵਾਲੀ ਹੋਵੇ ਜਾਂ ਨਾ।
cli-open-file = ਫ਼ਾਈਲ। ਉਸ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ .json, .ndjson ਜਾਂ .age ਹੁੰਦਾ ਹੈ।
cli-open-to = ਤਾਲੇ ਵਾਲੀ ਫ਼ਾਈਲ ਇੱਥੇ ਨਾ ਪੜ੍ਹੋ, ਸਗੋਂ ਉਸ ਵਿੱਚ ਜੋ ਹੈ, ਇਸ ਫ਼ੋਲਡਰ ਵਿੱਚ ਪਾਓ।
cli-open-identity = ਤੁਹਾਡੀ ਚਾਬੀ ਵਾਲੀ ਫ਼ਾਈਲ। ਜੇ ਫ਼ਾਈਲ ਨੂੰ ਤਾਲਾ ਨਹੀਂ ਲੱਗਾ, ਜਾਂ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਲੱਗਾ ਹੈ, ਤਾਂ ਇਹ ਛੱਡ ਦਿਓ।
cli-respond = ਰਲ ਕੇ ਫ਼ਾਈਲ ਬਾਰੇ ਗੱਲ ਕਰੋ: ਉਸ ਇਨਸਾਨ ਦੀ ਕਹੀ ਗੱਲ ਦੇ ਨਾਲ ਲਿਖੋ ਕਿ ਕਿਸ ’ਤੇ ਸਹਿਮਤ ਹੋ।
cli-respond-file = ਉਹ ਫ਼ਾਈਲ ਜੋ ਉਸ ਇਨਸਾਨ ਨੇ ਬਣਾਈ। ਉਸ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ .json ਜਾਂ .age ਹੁੰਦਾ ਹੈ।
cli-respond-identity = ਤੁਹਾਡੀ ਚਾਬੀ ਵਾਲੀ ਫ਼ਾਈਲ, ਜੇ ਫ਼ਾਈਲ ਨੂੰ ਤਾਲਾ ਕੋਡ ਨਾਲ ਤਾਲਾ ਲੱਗਾ ਹੈ।
cli-check = ਸਵਾਲ ਅਤੇ ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਉਨ੍ਹਾਂ ਦੇ ਸ਼ਬਦ ਦੇਖੋ, ਅਤੇ ਦੱਸੋ ਕਿ ਕੀ ਗ਼ਲਤ ਹੈ।
cli-check-dir = ਸਵਾਲਾਂ ਅਤੇ ਭਾਸ਼ਾਵਾਂ ਵਾਲਾ ਫ਼ੋਲਡਰ।
cli-languages = ਭਾਸ਼ਾਵਾਂ ਦੀ ਲਿਸਟ ਦੇਖੋ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਹਰ ਇੱਕ ਦਾ ਕਿੰਨਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ।
cli-languages-settle = ਲਿਖ ਲਵੋ ਕਿ ਇਹ ਭਾਸ਼ਾ ਉਹੀ ਕਹਿੰਦੀ ਹੈ ਜੋ ਅੱਜ ਦੀ ਅੰਗਰੇਜ਼ੀ।
cli-settings = ਸੈਟਿੰਗਾਂ ਅਤੇ ਬਟਨ ਦਿਖਾਓ।
cli-settings-usual = ਪਹਿਲਾਂ ਆਮ ਸੈਟਿੰਗਾਂ ਵਾਪਸ ਲਿਆਓ।
cli-schema = ਫ਼ਾਈਲ ਦੀ JSON Schema ਦਿਖਾਓ।
cli-schema-talk = ਫ਼ਾਈਲ ਦੀ ਨਹੀਂ, ਗੱਲਬਾਤ ਦੇ ਰਿਕਾਰਡ ਦੀ JSON Schema ਦਿਖਾਓ।
cli-questions = ਹਰ ਸਵਾਲ ਉਸ ਦੇ ਸ਼ਬਦਾਂ ਸਮੇਤ ਦਿਖਾਓ, ਜਾਂ ਭਾਸ਼ਾ ਪਰਖਣ ਲਈ ਸਫ਼ਾ ਬਣਾਓ।
cli-questions-format = ਕਿਵੇਂ ਦਿਖਾਉਣੇ ਹਨ: text ਪੜ੍ਹਨ ਲਈ, json ਕੰਪਿਊਟਰ ਸਿਸਟਮਾਂ ਲਈ, fhir ਉਨ੍ਹਾਂ ਸਿਸਟਮਾਂ ਲਈ ਜੋ FHIR ਵਰਤਦੇ ਹਨ।
cli-questions-talk = ਜਿਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਕੋਈ ਇਨਸਾਨ ਦਿੰਦਾ ਹੈ, ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਫ਼ਾਈਲ ਬਾਰੇ ਗੱਲਬਾਤ ਦੇ ਸਵਾਲ ਦਿਖਾਓ।
cli-questions-review = ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਸਫ਼ਾ ਬਣਾਓ, ਜਿਸ ’ਤੇ ਲੋਕ ਭਾਸ਼ਾ ਦੇ ਸ਼ਬਦ ਪਰਖ ਸਕਣ। ਉਸ ਵਿੱਚ ਗੱਲਬਾਤ ਦੇ ਸਵਾਲ ਵੀ ਹਨ।
cli-questions-to = ਉਸ ਸਫ਼ੇ ਲਈ ਫ਼ੋਲਡਰ।
cli-wrong =
    ਪ੍ਰੋਗਰਾਮ ਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਕੀ ਕਰਨਾ ਹੈ।
    ਇਹ ਕੀ ਕਰ ਸਕਦਾ ਹੈ, ਇਹ ਦੇਖਣ ਲਈ ਟਾਈਪ ਕਰੋ: { -ownwords } --help

## What it prints

drafts-none = ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਸੇਵ ਕੀਤੇ ਜਵਾਬ ਨਹੀਂ ਹਨ।
# $draft is the name that --delete takes.
drafts-line = { $draft }: { $day } ਨੂੰ { $time } ਵਜੇ ਸੇਵ ਕੀਤੇ।
check-clean = ਕੋਈ ਨੁਕਸ ਨਹੀਂ ਲੱਭਾ।
check-fault = { $file }, ਲਾਈਨ { NUMBER($line, useGrouping: "false") }, ਕਾਲਮ { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] ਇੱਕ ਨੁਕਸ ਹੈ।
   *[other] { NUMBER($count) } ਨੁਕਸ ਹਨ।
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = ਫ਼ਾਈਲ ਨੂੰ ਤਾਲਾ ਕੋਡ ਨਾਲ ਜਾਂ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਤਾਲਾ ਲੱਗਦਾ ਹੈ, ਦੋਵਾਂ ਨਾਲ ਨਹੀਂ। --seal-to ਜਾਂ --seal-phrase ਛੱਡ ਦਿਓ।
sealing-no-code =
    ਜੋ ਤੁਸੀਂ --seal-to ਤੋਂ ਬਾਅਦ ਟਾਈਪ ਕੀਤਾ, ਉਹ ਤਾਲਾ ਕੋਡ ਨਹੀਂ ਹੈ। ਉਸ ਦਾ ਨੰਬਰ { NUMBER($number) } ਹੈ। ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਬਣੀ।
    ਤਾਲਾ ਕੋਡ age1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ। ਇਸ ਵਿੱਚ 62 ਅੱਖਰ ਅਤੇ ਨੰਬਰ ਹੁੰਦੇ ਹਨ। ਦੂਜੇ ਇਨਸਾਨ ਤੋਂ ਪੂਰਾ ਕਾਪੀ ਕਰੋ।
sealing-secret-key =
    ਜੋ ਤੁਸੀਂ --seal-to ਤੋਂ ਬਾਅਦ ਟਾਈਪ ਕੀਤਾ, ਉਹ ਫ਼ਾਈਲਾਂ ਖੋਲ੍ਹਣ ਵਾਲੀ ਚਾਬੀ ਹੈ। ਉਸ ਦਾ ਨੰਬਰ { NUMBER($number) } ਹੈ। ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਬਣੀ।
    ਇਹ ਚਾਬੀ ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਉਹ ਤਾਲਾ ਕੋਡ ਵਰਤੋ ਜੋ ਇਸ ਚਾਬੀ ਦਾ ਹੈ। ਉਹ age1 ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਨੂੰ ਤਾਲਾ ਲੱਗਾ ਹੈ। ਇਸ ਨੂੰ ਇਹ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ: { $name }।
sealed-for-too = ਇਸ ਨੂੰ ਇਹ ਵੀ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ: { $name }।
sealed-code = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਨੂੰ ਤਾਲਾ ਲੱਗਾ ਹੈ। ਇਹ ਇਸ ਤਾਲਾ ਕੋਡ ਦੀ ਚਾਬੀ ਨਾਲ ਖੁੱਲ੍ਹਦੀ ਹੈ: { $code }
sealed-code-too = ਇਹ ਇਸ ਤਾਲਾ ਕੋਡ ਦੀ ਚਾਬੀ ਨਾਲ ਵੀ ਖੁੱਲ੍ਹਦੀ ਹੈ: { $code }
sealed-yourself = ਐਸੀ ਚਾਬੀ ਤੋਂ ਬਿਨਾਂ ਇਸ ਨੂੰ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ, ਅਤੇ ਤੁਸੀਂ ਵੀ ਨਹੀਂ।
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = ਇਸ ਨੂੰ ਹੋਰ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ, ਅਤੇ ਤੁਸੀਂ ਵੀ ਨਹੀਂ।
sealed-phrase = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਨੂੰ ਤਾਲਾ ਲੱਗਾ ਹੈ। ਇਸ ਨੂੰ ਸਿਰਫ਼ ਉਹੀ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ ਜਿਸ ਨੂੰ ਗੁਪਤ ਸ਼ਬਦ ਪਤਾ ਹਨ। ਜੇ ਸ਼ਬਦ ਗੁਆਚ ਜਾਣ, ਤਾਂ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ।
sealed-second = ਦੂਜੀ ਫ਼ਾਈਲ ਨੂੰ ਵੀ ਇਸੇ ਤਰ੍ਹਾਂ ਤਾਲਾ ਲੱਗਾ ਹੈ।
sealed-answers-stay = ਤੁਹਾਡੇ ਸੇਵ ਕੀਤੇ ਜਵਾਬ ਅਜੇ ਇੱਥੇ ਹਨ।
sealed-program = ਖੋਲ੍ਹਣ ਲਈ ਦੂਜੇ ਇਨਸਾਨ ਨੂੰ age ਫ਼ਾਈਲਾਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਚਾਹੀਦਾ ਹੈ। ਉਸ ਤੋਂ ਬਿਨਾਂ ਉਹ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦੇ। ਇਹ ਪ੍ਰੋਗਰਾਮ ਵੀ ਐਸਾ ਹੀ ਹੈ। ਉਹ ਟਾਈਪ ਕਰਦੇ ਹਨ: { -ownwords } open

# Opening a locked file.
open-done =
    ਜੋ ਤਾਲੇ ਵਾਲੀ ਫ਼ਾਈਲ ਵਿੱਚ ਸੀ, ਉਹ ਹੁਣ ਇੱਥੇ ਹੈ: { $file }
    ਜੋ ਵੀ ਇਸ ਕੰਪਿਊਟਰ ’ਤੇ ਇਹ ਅਕਾਊਂਟ ਵਰਤੇ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਤਾਲੇ ਵਾਲੀ ਫ਼ਾਈਲ ਵੀ ਅਜੇ ਹੈ।
open-no-file = ਐਸੀ ਕੋਈ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ: { $file }। ਉਸ ਦਾ ਨਾਂ ਅਤੇ ਫ਼ੋਲਡਰ ਦੇਖੋ। ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
open-unreadable = ਕੰਪਿਊਟਰ ਤੁਹਾਨੂੰ ਇਹ ਫ਼ਾਈਲ ਪੜ੍ਹਨ ਨਹੀਂ ਦਿੰਦਾ: { $file }। ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ।
open-name = ਤਾਲੇ ਵਾਲੀ ਫ਼ਾਈਲ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ .age ਹੁੰਦਾ ਹੈ। ਨਾਂ ਬਿੰਦੀ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ। ਇਸ ਫ਼ਾਈਲ ਦਾ ਐਸਾ ਨਾਂ ਰੱਖੋ। ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
open-too-large = ਇਹ ਫ਼ਾਈਲ ਹੱਦ ਤੋਂ ਵੱਡੀ ਹੈ। ਪ੍ਰੋਗਰਾਮ 32 ਮੈਗਾਬਾਈਟ ਤੱਕ ਦੀਆਂ ਤਾਲੇ ਵਾਲੀਆਂ ਫ਼ਾਈਲਾਂ ਖੋਲ੍ਹਦਾ ਹੈ। ਇਹ ਉਵੇਂ ਹੀ ਛੱਡ ਦਿੱਤੀ ਹੈ।
open-not-sealed = ਇਹ ਤਾਲੇ ਵਾਲੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਗੁੰਮ ਹੈ। ਕੁਝ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਮੰਗੋ।
open-newer = ਇਸ ਫ਼ਾਈਲ ਨੂੰ ਐਸਾ ਤਾਲਾ ਲੱਗਾ ਹੈ ਜੋ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਜਾਣਦਾ। ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜ਼ਨ ਲਵੋ। ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
open-draft = ਇਹ ਫ਼ਾਈਲ ਸੇਵ ਕੀਤੇ ਜਵਾਬਾਂ ਦੀ ਹੈ। ਇਹ ਉਵੇਂ ਹੀ ਛੱਡ ਦਿੱਤੀ ਹੈ। ਸੇਵ ਕੀਤੇ ਜਵਾਬਾਂ ਨਾਲ ਅੱਗੇ ਚੱਲਣ ਲਈ ਪ੍ਰੋਗਰਾਮ ਚਲਾਓ।
open-key-needed = ਇਸ ਫ਼ਾਈਲ ਨੂੰ ਉਸ ਲਈ ਤਾਲਾ ਲੱਗਾ ਹੈ ਜਿਸ ਕੋਲ ਚਾਬੀ ਹੈ। --identity ਅਤੇ ਆਪਣੀ ਚਾਬੀ ਵਾਲੀ ਫ਼ਾਈਲ ਦਾ ਨਾਂ ਜੋੜੋ।
open-phrase-needed = ਇਸ ਫ਼ਾਈਲ ਨੂੰ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਤਾਲਾ ਲੱਗਾ ਹੈ। --identity ਛੱਡ ਦਿਓ। ਫਿਰ ਤੁਹਾਨੂੰ ਸ਼ਬਦ ਪੁੱਛੇ ਜਾਂਦੇ ਹਨ।
open-no-keys = ਇਹ ਚਾਬੀ ਵਾਲੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ: { $file }। ਐਸੀ ਫ਼ਾਈਲ age ਫ਼ਾਈਲਾਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਬਣਾਉਂਦਾ ਹੈ। ਆਪਣੀ ਚਾਬੀ ਵਾਲੀ ਫ਼ਾਈਲ ਚੁਣੋ।
open-wrong-key = ਤੁਹਾਡੀ ਚਾਬੀ ਇਹ ਫ਼ਾਈਲ ਨਹੀਂ ਖੋਲ੍ਹਦੀ। ਕੁਝ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਤਾਲਾ ਕੋਡ ਨਾਲ ਤਾਲਾ ਲੱਗਾ ਹੈ। ਜੇ ਉਹ ਤੁਹਾਡਾ ਹੈ, ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੋਵੇ।
open-wrong-phrase = ਇਹ ਗੁਪਤ ਸ਼ਬਦ ਫ਼ਾਈਲ ਨਹੀਂ ਖੋਲ੍ਹਦੇ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਵੱਡੇ ਅੱਖਰਾਂ (capital letters) ਨਾਲ ਫ਼ਰਕ ਪੈਂਦਾ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਸ਼ਬਦਾਂ ਦਾ ਪੱਕਾ ਪਤਾ ਹੈ, ਤਾਂ ਹੋ ਸਕਦਾ ਹੈ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੋਵੇ।
open-too-much-work = ਇਸ ਫ਼ਾਈਲ ਨੂੰ ਐਸਾ ਤਾਲਾ ਲੱਗਾ ਹੈ ਜਿਸ ਵਿੱਚ ਹੱਦ ਤੋਂ ਵੱਧ ਸਮਾਂ ਅਤੇ ਮੈਮਰੀ ਲੱਗਦੀ ਹੈ। ਇਹ ਖੋਲ੍ਹੀ ਨਹੀਂ ਗਈ। ਇਹ ਆਮ ਤਾਲੇ ਨਾਲ ਦੁਬਾਰਾ ਮੰਗੋ।
open-damaged = ਇਹ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਗੁੰਮ ਹੈ। ਕੁਝ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਮੰਗੋ।
open-exists = ਇਸ ਨਾਂ ਦੀ ਫ਼ਾਈਲ ਪਹਿਲਾਂ ਹੀ ਹੈ: { $file }। ਉਹ ਉਵੇਂ ਹੀ ਛੱਡ ਦਿੱਤੀ ਹੈ। ਹੋਰ ਫ਼ੋਲਡਰ ਚੁਣੋ।

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }, { $tag }: { NUMBER($share) } ਫ਼ੀਸਦੀ ਦਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ।
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } ਦਿਨ: { $day }।
languages-checked = { $status } { $by } ਨੇ { $day } ਨੂੰ ਦੇਖੇ।
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] ਉਸ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸੁਨੇਹੇ ਦੀ ਅੰਗਰੇਜ਼ੀ ਬਦਲੀ ਹੈ: { $ids }
   *[other] ਉਸ ਤੋਂ ਬਾਅਦ { NUMBER($count) } ਸੁਨੇਹਿਆਂ ਦੀ ਅੰਗਰੇਜ਼ੀ ਬਦਲੀ ਹੈ: { $ids }
}
languages-unsettled = ਇਹ ਲਿਖਿਆ ਨਹੀਂ ਕਿ ਇਹ ਸ਼ਬਦ ਕਿਹੜੀ ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਬਣੇ।
# $ids are the names of files, or ids of messages.
languages-unsettled-some = ਇਹ ਲਿਖਿਆ ਨਹੀਂ ਕਿ ਇਹ ਕਿਹੜੀ ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਬਣੇ: { $ids }
languages-settled = ਇਹ ਲਿਖ ਲਿਆ ਹੈ ਕਿ ਇਹ ਭਾਸ਼ਾ ਉਹੀ ਕਹਿੰਦੀ ਹੈ ਜੋ ਅੱਜ ਦੀ ਅੰਗਰੇਜ਼ੀ।
# Nothing inside the program can be changed.
languages-no-folder = ਭਾਸ਼ਾਵਾਂ ਵਾਲਾ ਫ਼ੋਲਡਰ ਦੱਸੋ। ਟਾਈਪ ਕਰੋ: { -ownwords } languages --settle <ਭਾਸ਼ਾ> --content <ਫ਼ੋਲਡਰ>
languages-english = ਬਾਕੀ ਭਾਸ਼ਾਵਾਂ ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਬਣਦੀਆਂ ਹਨ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੱਸੋ।

# Where the settings and the keys are kept.
settings-file = ਸੈਟਿੰਗਾਂ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਹਨ: { $file }
# $name is who they are.
settings-lock = ਫ਼ਾਈਲਾਂ ਨੂੰ ਇਨ੍ਹਾਂ ਲਈ ਤਾਲਾ ਲੱਗ ਸਕਦਾ ਹੈ: { $name }। ਤਾਲਾ ਕੋਡ (lock code): { $code }
settings-keys = ਇਹ ਬਟਨ ਹਨ, ਜਿਵੇਂ ਬਟਨਾਂ ਦੀ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖੇ ਹਨ:
