# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = ਇਹ ਐਸੀ ਫ਼ਾਈਲ ਨਹੀਂ ਜੋ Ownwords ਖੋਲ੍ਹ ਸਕੇ। ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜਿਸ ਦਾ ਨਾਂ “ownwords” ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ ਅਤੇ ਅਖ਼ੀਰ ਵਿੱਚ “.json” ਹੈ। ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
opened-talk = ਇਹ ਫ਼ਾਈਲ ਗੱਲਬਾਤ ਦਾ ਰਿਕਾਰਡ ਹੈ, ਹੋਰ ਕੰਪਿਊਟਰ ਸਿਸਟਮਾਂ ਲਈ। ਇਹ ਉਹ ਸਭ ਨਹੀਂ ਦੱਸਦੀ ਜੋ ਰਿਕਾਰਡ ਦੱਸਦਾ ਹੈ। ਉਸ ਨੂੰ ਪੜ੍ਹਨ ਲਈ ਉਸੇ ਨਾਂ ਦੀ ਫ਼ਾਈਲ ਵਰਤੋ ਜਿਸ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ “.html” ਜਾਂ “.txt” ਹੈ।
opened-to-read = ਇਹ ਫ਼ਾਈਲ ਇੰਝ ਹੀ ਪੜ੍ਹਨ ਲਈ ਬਣੀ ਹੈ। ਉਹ ਫ਼ਾਈਲ ਲੱਭੋ ਜਿਸ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ “.json” ਹੈ। ਉਹ ਤੁਸੀਂ ਇੱਥੇ ਖੋਲ੍ਹ ਸਕਦੇ ਹੋ।
# $file: the file to open in its place.
opened-beside = ਇਹ ਫ਼ਾਈਲ ਇੰਝ ਹੀ ਪੜ੍ਹਨ ਲਈ ਬਣੀ ਹੈ। ਇੱਥੇ ਇਹ ਹੋਰ ਫ਼ਾਈਲ ਖੋਲ੍ਹੀ ਜਾ ਸਕਦੀ ਹੈ: { $file }
opened-newer = ਇਹ ਫ਼ਾਈਲ ਨਵੇਂ Ownwords ਦੀ ਹੈ। ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜ਼ਨ ਲਵੋ। ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
opened-damaged = ਇਹ ਫ਼ਾਈਲ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਗੁੰਮ ਹੈ। ਇਹ ਉਵੇਂ ਹੀ ਛੱਡ ਦਿੱਤੀ ਹੈ। ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਮੰਗੋ।
opened-other-questions = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਉਨ੍ਹਾਂ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਹਨ ਜੋ ਪ੍ਰੋਗਰਾਮ ਕੋਲ ਨਹੀਂ। ਉਹ ਫ਼ਾਈਲ ਮੰਗੋ ਜਿਸ ਵਿੱਚ ਸਵਾਲ ਵੀ ਹੋਣ।
open-larger = ਇਹ ਫ਼ਾਈਲ ਹੱਦ ਤੋਂ ਵੱਡੀ ਹੈ। Ownwords ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਇਸ ਤੋਂ ਕਿਤੇ ਛੋਟੀਆਂ ਹੁੰਦੀਆਂ ਹਨ। ਇਹ ਉਵੇਂ ਹੀ ਛੱਡ ਦਿੱਤੀ ਹੈ। ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ।

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਸਵਾਲਾਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਨਾਲੋਂ ਨਵਾਂ ਵਰਜ਼ਨ ਹੈ: { $version }। ਪ੍ਰੋਗਰਾਮ ਕੋਲ ਵਰਜ਼ਨ { $ours } ਹੈ। ਇਸ ਲਈ ਸਵਾਲ ਫ਼ਾਈਲ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ।
opened-newer-here = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਸਵਾਲਾਂ ਦਾ ਪ੍ਰੋਗਰਾਮ ਨਾਲੋਂ ਪੁਰਾਣਾ ਵਰਜ਼ਨ ਹੈ: { $version }। ਪ੍ਰੋਗਰਾਮ ਕੋਲ ਵਰਜ਼ਨ { $ours } ਹੈ। ਇਸ ਲਈ ਸਵਾਲ ਫ਼ਾਈਲ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ।
opened-unknown-here = ਪ੍ਰੋਗਰਾਮ ਕੋਲ ਇਸ ਫ਼ਾਈਲ ਦੇ ਸਵਾਲ ਨਹੀਂ ਹਨ। ਉਹ ਫ਼ਾਈਲ ਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ। ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਇਹ ਸ਼ਬਦ ਬਦਲੇ ਗਏ ਜਾਂ ਨਹੀਂ।
opened-for-programs = ਇਹ ਫ਼ਾਈਲ ਹੋਰ ਕੰਪਿਊਟਰ ਸਿਸਟਮਾਂ ਲਈ ਬਣੀ ਹੈ। ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕਿਹੜੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤੇ ਗਏ। ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਉਸ ਇਨਸਾਨ ਦੇ ਆਪਣੇ ਸ਼ਬਦ ਕਿਸ ਨੇ ਟਾਈਪ ਕੀਤੇ।
opened-for-counting = ਇਹ ਜਵਾਬ ਗਿਣਨ ਲਈ ਬਣੇ ਹਨ। ਇਹ ਉਹ ਹਨ ਜੋ ਇੱਕ ਇਨਸਾਨ ਨੇ ਲਿਸਟਾਂ ਵਿੱਚੋਂ ਚੁਣੇ। ਜੋ ਉਸ ਨੇ ਲਿਖਿਆ, ਉਹ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਦਿਨ ਇੱਥੇ ਨਹੀਂ ਹੈ।
opened-some-changed = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਕੁਝ ਉਵੇਂ ਨਹੀਂ ਜਿਵੇਂ Ownwords ਲਿਖਦਾ ਹੈ। ਆਖ਼ਰੀ ਸਿਰਲੇਖ ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ।

## What in a file is not as the program writes it

remarks-heading = ਕੀ ਉਵੇਂ ਨਹੀਂ ਜਿਵੇਂ Ownwords ਲਿਖਦਾ ਹੈ
remarks-note = ਹੋ ਸਕਦਾ ਹੈ ਕਿਸੇ ਨੇ ਇਹ ਫ਼ਾਈਲ ਬਦਲੀ ਹੋਵੇ, ਜਾਂ ਹੋਰ ਢੰਗ ਨਾਲ ਬਣਾਈ ਹੋਵੇ। ਇਹ ਉਵੇਂ ਹੀ ਹੈ ਜਿਵੇਂ ਸੀ: ਹੁਣ ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ।
remarks-more = ਇਸ ਵਰਗਾ ਹੋਰ ਵੀ ਹੈ। ਉਸ ਦਾ ਨਾਂ ਇੱਥੇ ਨਹੀਂ ਦੱਸਿਆ।
# $place: a heading of the file, with what stands below it.
remark-in = “{ $place }” ਵਿੱਚ
remark-top = ਪੂਰੀ ਫ਼ਾਈਲ ਵਿੱਚ
# Stands between the parts of a place, with its space.
remark-between = { ", " }
remark-assessment = ਫ਼ਾਈਲ ਕਹਿੰਦੀ ਹੈ ਕਿ ਇਹ ਅਸੈੱਸਮੈਂਟ (assessment) ਹੈ। Ownwords ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਇਹ ਕਦੇ ਨਹੀਂ ਕਹਿੰਦੀਆਂ। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-decision = ਫ਼ਾਈਲ ਕਹਿੰਦੀ ਹੈ ਕਿ ਇਹ ਫ਼ੈਸਲਾ ਹੈ। Ownwords ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਇਹ ਕਦੇ ਨਹੀਂ ਕਹਿੰਦੀਆਂ। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-support-plan = ਫ਼ਾਈਲ ਕਹਿੰਦੀ ਹੈ ਕਿ ਇਹ ਸਹਾਇਤਾ ਦਾ ਪਲੈਨ ਹੈ। Ownwords ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਇਹ ਕਦੇ ਨਹੀਂ ਕਹਿੰਦੀਆਂ। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-legal-choice = ਫ਼ਾਈਲ ਕਹਿੰਦੀ ਹੈ ਕਿ ਝੁਕਾਅ (leaning) ਕਾਨੂੰਨੀ ਚੋਣ ਹੈ। Ownwords ਦੀਆਂ ਫ਼ਾਈਲਾਂ ਇਹ ਕਦੇ ਨਹੀਂ ਕਹਿੰਦੀਆਂ। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-words = ਫ਼ਾਈਲ ਵਿੱਚ ਇੱਥੇ ਪ੍ਰੋਗਰਾਮ ਤੋਂ ਵੱਖਰੇ ਸ਼ਬਦ ਹਨ: “{ $words }”। ਪ੍ਰੋਗਰਾਮ ਦੇ ਸ਼ਬਦ ਦਿਖਾਏ ਜਾਂਦੇ ਹਨ।
remark-option = ਇਹ ਉਨ੍ਹਾਂ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਜੋ ਚੁਣੇ ਜਾ ਸਕਦੇ ਹਨ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-question = ਇਹ ਸਵਾਲਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਹੈ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-entry = ਇੱਥੇ ਕੁਝ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ, ਜਾਂ ਦੋ ਵਾਰ ਹੈ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-section = ਇਹ ਸਿਰਲੇਖਾਂ ਵਿੱਚੋਂ ਨਹੀਂ ਹੈ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-key = ਇੱਥੇ ਕੁਝ ਹੈ ਜੋ ਐਸੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-answer = ਇੱਥੇ ਕੋਈ ਜਵਾਬ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ, ਜਾਂ ਆਪਣੇ ਸਵਾਲ ’ਤੇ ਨਹੀਂ ਢੁਕਦਾ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
remark-signs = ਜੋ ਨਿਸ਼ਾਨ ਸ਼ਬਦਾਂ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੇ, ਉਹ ਇੱਥੇ ਛੱਡ ਦਿੱਤੇ ਗਏ। ਜੋ ਬਾਕੀ ਹੈ, ਉਹ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ।
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] ਟਾਈਪ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਲਿਸਟ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ। ਉਹ ਨਵੀਂ ਬਣਾਈ ਗਈ।
        [answer_languages] ਭਾਸ਼ਾਵਾਂ ਦੀ ਲਿਸਟ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ। ਉਹ ਨਵੀਂ ਬਣਾਈ ਗਈ।
        [talk_first] ਜਿਨ੍ਹਾਂ ਚੀਜ਼ਾਂ ਬਾਰੇ ਗੱਲ ਹੋਣੀ ਹੈ, ਉਨ੍ਹਾਂ ਦੀ ਲਿਸਟ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ। ਉਹ ਨਵੀਂ ਬਣਾਈ ਗਈ।
        [indexes] ਕਿਹੜੀ ਗੱਲ ਕਿੱਥੇ ਹੈ, ਇਸ ਦੀ ਲਿਸਟ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ। ਉਹ ਨਵੀਂ ਬਣਾਈ ਗਈ।
        [contained] ਲੋਕਾਂ ਦੀ ਲਿਸਟ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ। ਉਹ ਨਵੀਂ ਬਣਾਈ ਗਈ।
       *[other] ਫ਼ਾਈਲ ਦੀ ਇੱਕ ਲਿਸਟ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਮਿਲਦੀ। ਉਹ ਨਵੀਂ ਬਣਾਈ ਗਈ।
    }
remark-missing = ਐਸੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਜੋ ਹੁੰਦਾ ਹੈ, ਉਸ ਵਿੱਚੋਂ ਇੱਥੇ ਇਹ ਨਹੀਂ ਹੈ: “{ $words }”।
remark-other = ਐਸੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਇੱਥੇ ਇਹ ਨਹੀਂ ਹੁੰਦਾ: “{ $words }”। ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।

## Reading it page by page

dialog-open-page = ਫ਼ਾਈਲ ਦਾ ਹਿੱਸਾ
    .short = ਪੜ੍ਹਨਾ
    .why = ਤੁਸੀਂ ਫ਼ਾਈਲ ਸਫ਼ਾ-ਸਫ਼ਾ ਕਰ ਕੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਜਿੰਨਾ ਮਰਜ਼ੀ ਹੌਲੀ। ਇਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ।
dialog-open-page_on = ਅੱਗੇ ਪੜ੍ਹੋ
dialog-open-page_contents = ਸਿਰਲੇਖ ਦਿਖਾਓ
dialog-open-page_close = ਫ਼ਾਈਲ ਬੰਦ ਕਰੋ
dialog-open-contents = ਤੁਸੀਂ ਕੀ ਪੜ੍ਹਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਸਿਰਲੇਖ
    .why = ਹਰ ਸਿਰਲੇਖ ਫ਼ਾਈਲ ਦਾ ਇੱਕ ਹਿੱਸਾ ਹੈ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਇੱਥੇ ਵਾਪਸ ਆਉਂਦੇ ਹੋ।
dialog-open-contents_all = ਸ਼ੁਰੂ ਤੋਂ, ਸਾਰੀ ਫ਼ਾਈਲ
dialog-open-contents_next = ਇਸ ਫ਼ਾਈਲ ਦੇ ਅਗਲੇ ਜਵਾਬ
dialog-open-contents_close = ਫ਼ਾਈਲ ਬੰਦ ਕਰੋ

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [one] ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਜਵਾਬਾਂ ਦਾ { $count } ਸੈੱਟ ਹੈ।
       *[other] ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਜਵਾਬਾਂ ਦੇ { $count } ਸੈੱਟ ਹਨ।
    }
opened-records-none = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਹਨ। ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ।
opened-record = ਜਵਾਬਾਂ ਦਾ ਸੈੱਟ { $number }, ਕੁੱਲ { $count }
opened-record-bad = ਇਹ ਜਵਾਬ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ: ਸੈੱਟ { $number }, ਕੁੱਲ { $count }।
opened-record-number = 1 ਤੋਂ { $count } ਤੱਕ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।
dialog-open-records = ਤੁਸੀਂ ਕਿਹੜੇ ਜਵਾਬ ਪੜ੍ਹਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਕਿਹੜੇ ਜਵਾਬ
    .why = ਹਰ ਸੈੱਟ ਵਿੱਚ ਇੱਕ ਇਨਸਾਨ ਦੇ ਜਵਾਬ ਹਨ। ਤੁਸੀਂ ਇਹ ਵਾਰੀ-ਵਾਰੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
dialog-open-records_first = ਪਹਿਲੇ, ਫਿਰ ਅਗਲੇ
dialog-open-records_number = ਮੈਂ ਨੰਬਰ ਟਾਈਪ ਕਰਾਂ
dialog-open-records_close = ਫ਼ਾਈਲ ਬੰਦ ਕਰੋ
dialog-open-number = ਤੁਸੀਂ ਕਿਹੜਾ ਸੈੱਟ ਪੜ੍ਹਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਸੈੱਟ ਦਾ ਨੰਬਰ
    .why = ਸੈੱਟਾਂ ਦੇ ਨੰਬਰ ਹਨ, ਜਿਵੇਂ ਉਹ ਫ਼ਾਈਲ ਵਿੱਚ ਹਨ।
