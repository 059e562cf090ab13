# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = ਸਵਾਲ: { $pack }, ਵਰਜ਼ਨ { $version }
# $pack is the name of the questions that were answered.
questions-responds = ਇਹ ਫ਼ਾਈਲ ਬਾਰੇ ਗੱਲਬਾਤ ਲਈ ਹਨ। ਫ਼ਾਈਲ ਵਿੱਚ ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਹਨ: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = ਹਿੱਸਾ { $id }: { $words }
questions-question = ਸਵਾਲ { $id }
questions-field = ਸਵਾਲ { $id }, { $list } ਦੇ ਅੰਦਰ
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] ਕਿਸਮ: ਇਹ ਸਿਰਫ਼ ਕੁਝ ਦੱਸਦਾ ਹੈ।
    [choice] ਕਿਸਮ: ਇੱਕ ਚੁਣੋ।
    [choices] ਕਿਸਮ: ਜਿੰਨੇ ਮਰਜ਼ੀ ਚੁਣੋ।
    [list] ਕਿਸਮ: ਜਿੰਨੀਆਂ ਮਰਜ਼ੀ ਗੱਲਾਂ ਜੋੜੋ।
    [each] ਕਿਸਮ: { $of } ਦੀ ਹਰ ਚੋਣ ਲਈ ਇਹੀ ਸਵਾਲ।
    [each-said] ਕਿਸਮ: ਫ਼ਾਈਲ ਦੀਆਂ ਇਨ੍ਹਾਂ ਲਿਸਟਾਂ ਦੀ ਹਰ ਗੱਲ ਲਈ ਇਹੀ ਸਵਾਲ: { $of }।
   *[text] ਕਿਸਮ: ਆਪਣੇ ਸ਼ਬਦ।
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = ਜਿਨ੍ਹਾਂ ਗੱਲਾਂ ਬਾਰੇ ਉਹ ਇਨਸਾਨ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦਾ ਹੈ, ਉਹ ਪਹਿਲਾਂ ਆਉਂਦੀਆਂ ਹਨ।
questions-lines = { PLURAL($lines) ->
    [one] ਇੱਕ ਲਾਈਨ ਦੀ ਥਾਂ ਹੈ।
   *[other] ਤਕਰੀਬਨ { NUMBER($lines) } ਲਾਈਨਾਂ ਦੀ ਥਾਂ ਹੈ।
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] ਇਹ ਇਸ ’ਤੇ ਨਿਰਭਰ ਹੈ ਕਿ { $id } ਦਾ ਜਵਾਬ ਹੈ ਜਾਂ ਨਹੀਂ।
   *[other] ਇਹ { $id } ਦੇ ਜਵਾਬ ’ਤੇ ਨਿਰਭਰ ਹੈ: { $options }
}
questions-shared = { $count ->
    [0] ਫ਼ਾਈਲ ਵਿੱਚ ਇਸ ਹਿੱਸੇ ਦਾ ਕੁਝ ਹੋਵੇ ਜਾਂ ਨਾ, ਇਹ { $id } ’ਤੇ ਨਿਰਭਰ ਹੈ।
   *[other] ਫ਼ਾਈਲ ਵਿੱਚ ਇਸ ਹਿੱਸੇ ਦਾ ਕੁਝ ਹੋਵੇ ਜਾਂ ਨਾ, ਇਹ { $id } ’ਤੇ ਨਿਰਭਰ ਹੈ: { $options }
}
questions-separate = ਫ਼ਾਈਲ ਵਿੱਚ ਇਸ ਹਿੱਸੇ ਦਾ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ। ਇਸ ਦੀ ਦੂਜੀ ਫ਼ਾਈਲ ਬਣ ਸਕਦੀ ਹੈ।
questions-flag = { $flag ->
    [private] ਇਹ ਸ਼ੁਰੂ ਤੋਂ ਨਿੱਜੀ ਹੈ।
    [unsaved] ਇਹ ਕਦੇ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ, ਅਤੇ ਕਦੇ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।
    [steers] ਇਸ ਤੋਂ ਸਿਰਫ਼ ਤੈਅ ਹੁੰਦਾ ਹੈ ਕਿ ਅੱਗੇ ਕੀ ਆਵੇ। ਇਹ ਨਿੱਜੀ ਨਹੀਂ ਹੋ ਸਕਦਾ।
    [more] ਇਹ ਤਾਂ ਹੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਜੇ ਉਹ ਇਨਸਾਨ ਹੋਰ ਦੱਸਣਾ ਚਾਹੇ।
    [contacts] ਮਦਦ ਦੇ ਨੰਬਰ ਇੱਥੇ ਹਨ।
    [fresh] ਇਹ ਹਰ ਵਾਰ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
    [own_language] ਇਹ ਸਿਰਫ਼ ਉਸ ਇਨਸਾਨ ਦੀ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ।
    [views] ਇਸ ਵਿੱਚ ਉਹ ਹੈ ਜੋ ਦੂਜੇ ਲੋਕ ਸੋਚਦੇ ਹਨ।
    [counted] ਜੋ ਇੱਥੇ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ, ਉਹ ਗਿਣਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਜੇ ਉਹ ਇਨਸਾਨ ਸਹਿਮਤ ਹੋਵੇ।
   *[closing] ਇਹ ਉਦੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਜਦੋਂ ਉਹ ਇਨਸਾਨ ਖ਼ਤਮ ਕਰਦਾ ਹੈ।
}
questions-words = ਸ਼ਬਦ: { $words }
questions-label = ਲੇਬਲ: { $words }
questions-hint = ਇਸ਼ਾਰਾ: { $words }
questions-why = ਕਿਉਂ: { $words }
questions-option = ਜਵਾਬ { $id }: { $words }
questions-alone = ਇਹ ਜਵਾਬ ਦੂਜਿਆਂ ਦੇ ਨਾਲ ਨਹੀਂ ਚੁਣਿਆ ਜਾ ਸਕਦਾ।
questions-example = ਮਿਸਾਲ { $id }: { $words }

## The page for people who check a language

sheet-title = ਸ਼ਬਦ ਪਰਖੋ
sheet-how =
    ਇਹ ਸਫ਼ਾ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਪ੍ਰੋਗਰਾਮ ਕੀ ਕਹਿੰਦਾ ਹੈ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਅਤੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ।
    ਹਰ ਲਿਖਤ ਪੜ੍ਹੋ। ਜੇ ਤੁਸੀਂ ਉਸ ਨੂੰ ਹੋਰ ਤਰ੍ਹਾਂ ਕਹੋਗੇ, ਤਾਂ ਉਹ ਉਸ ਤੋਂ ਬਾਅਦ ਦੀ ਖ਼ਾਲੀ ਥਾਂ ਵਿੱਚ ਲਿਖੋ।
    ਜੇ ਲਿਖਤ ਠੀਕ ਹੈ, ਤਾਂ ਥਾਂ ਖ਼ਾਲੀ ਛੱਡੋ।
    ਤਿੰਨ ਗੱਲਾਂ ਅਹਿਮ ਹਨ। ਕੀ ਇਹ ਉਹੀ ਕਹਿੰਦੀ ਹੈ ਜੋ ਅੰਗਰੇਜ਼ੀ? ਕੀ ਤੁਹਾਡੇ ਆਲੇ-ਦੁਆਲੇ ਦੇ ਲੋਕ ਇੰਝ ਕਹਿਣਗੇ? ਕੀ ਇਹ ਪੜ੍ਹਨੀ ਸੌਖੀ ਹੈ?
    ਸਾਰਾ ਕੁਝ ਪੜ੍ਹਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਹਿੱਸੇ ਪੜ੍ਹੇ।
    ਕੁੰਡਲ ਵਾਲੇ ਬਰੈਕਟਾਂ (curly brackets) ਵਿੱਚ ਸ਼ਬਦ, ਜਿਵੇਂ { "{ $count }" }, ਪ੍ਰੋਗਰਾਮ ਆਪ ਪਾਉਂਦਾ ਹੈ। ਉਹ ਉਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ।
    ਕੁਝ ਲਿਖਤਾਂ ਦੇ ਕਈ ਰੂਪ ਹਨ। ਹਰ ਰੂਪ ਤੋਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਕਦੋਂ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ, ਜਿਵੇਂ { "$count: one" }।
    ਤੁਸੀਂ ਸ਼ਬਦ ਪਰਖਦੇ ਹੋ। ਤੁਹਾਨੂੰ ਕੋਈ ਨਹੀਂ ਪਰਖਦਾ।
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = { $day } ਨੂੰ ਬਣਿਆ। ਲਿਖਤਾਂ: { NUMBER($count) }। ਜਿਨ੍ਹਾਂ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ: { NUMBER($missing) }। ਜਿਨ੍ਹਾਂ ਦੀ ਅੰਗਰੇਜ਼ੀ ਉਸ ਤੋਂ ਬਾਅਦ ਬਦਲੀ: { NUMBER($stale) }।
sheet-name = ਨਾਂ
sheet-day = ਤਰੀਕ
sheet-signature = ਦਸਤਖ਼ਤ
sheet-native = ਇਹ ਮੇਰੀ ਬਚਪਨ ਦੀ ਭਾਸ਼ਾ ਹੈ।
sheet-support = ਮੈਨੂੰ ਸਹਾਇਤਾ ਮਿਲਦੀ ਹੈ, ਜਾਂ ਮੈਂ ਇਹ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨਾਲ ਪੜ੍ਹਿਆ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਹਾਇਤਾ ਮਿਲਦੀ ਹੈ।
sheet-glossary = ਇੱਕ ਚੀਜ਼ ਲਈ ਇੱਕ ਸ਼ਬਦ
sheet-say = ਕਹੋ
sheet-never = ਨਾ ਕਹੋ
sheet-missing = ਇਸ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ ਹੋਇਆ।
sheet-stale = ਇਸ ਦੇ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਅੰਗਰੇਜ਼ੀ ਬਦਲੀ ਗਈ।
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] ਸਵਾਲਾਂ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ
    [ui] ਹਰ ਸਵਾਲ ’ਤੇ
    [linear] ਲਾਈਨ-ਲਾਈਨ ਕਰ ਕੇ
    [full] ਇੱਕ ਵਾਰ ਵਿੱਚ ਇੱਕ ਸਫ਼ਾ
    [errors] ਜਦੋਂ ਕੁਝ ਠੀਕ ਨਾ ਬੈਠੇ
    [store] ਜਦੋਂ ਕੁਝ ਸੇਵ ਨਾ ਹੋ ਸਕੇ
    [report] ਵਰਕਰ ਲਈ ਫ਼ਾਈਲ
    [cli] ਕਮਾਂਡ ਲਾਈਨ (command line) ਦੇ ਸ਼ਬਦ
    [questions] ਇਹ ਸਫ਼ਾ, ਅਤੇ ਸਵਾਲਾਂ ਦੀ ਲਿਸਟ
    [sections] ਵਰਕਰ ਲਈ ਫ਼ਾਈਲ ਦੇ ਸਿਰਲੇਖ
    [indexes] ਵਰਕਰ ਨੂੰ ਗੱਲਾਂ ਕਿੱਥੇ ਮਿਲਦੀਆਂ ਹਨ
    [contacts] ਮਦਦ ਦੇ ਨੰਬਰ
    [content] ਸਵਾਲਾਂ ਵਿੱਚ ਨੁਕਸ, ਲਿਖਣ ਵਾਲਿਆਂ ਲਈ
    [check] ਸ਼ਬਦਾਂ ਵਿੱਚ ਨੁਕਸ, ਲਿਖਣ ਵਾਲਿਆਂ ਲਈ
    [rest] ਸਵਾਲਾਂ ਦੇ ਹੋਰ ਸ਼ਬਦ
   *[other] ਹੋਰ ਸ਼ਬਦ: { $file }
}
# $file is the path of the page.
sheet-made = ਸਫ਼ਾ ਬਣ ਗਿਆ ਹੈ: { $file }
