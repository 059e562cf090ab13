# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਉਹ ਨਹੀਂ ਹੈ ਜੋ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। name, direction, status ਅਤੇ date ਲਿਖੋ। ਫ਼ੋਲਡਰ ਦਾ ਨਾਂ ਭਾਸ਼ਾ ਦੇ ਕੋਡ ’ਤੇ ਰੱਖੋ।
check-broken = ਇਹ ਸੁਨੇਹੇ ਵਜੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। Fluent ਪੜ੍ਹਨ ਵਾਲਾ ਕਹਿੰਦਾ ਹੈ: { $id }
check-twice = “{ $id }” ਨਾਂ ਦਾ ਇੱਕ ਹੋਰ ਸੁਨੇਹਾ ਹੈ। ਦੋਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਰੱਖੋ।
check-typed-twice = “{ $id }” ਹੀ “{ $say }” ਲਈ ਵੀ ਟਾਈਪ ਹੁੰਦਾ ਹੈ। ਹਰ ਇੱਕ ਨੂੰ ਆਪਣਾ ਸ਼ਬਦ ਦਿਓ।
check-missing = “{ $id }” ਲਈ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਇੱਥੇ ਪਾਓ।
check-unneeded = “{ $id }” ਦੀ ਕਿਤੇ ਲੋੜ ਨਹੀਂ। ਇਸ ਨੂੰ ਕੱਢੋ, ਜਾਂ ਦੇਖੋ ਕਿ ਕਿਵੇਂ ਲਿਖਿਆ ਹੈ।
check-unknown = “{ $id }” ਇੱਥੇ ਨਹੀਂ ਜਾਣਿਆ ਜਾਂਦਾ। ਸਿਰਫ਼ ਉਹ ਵਰਤੋ ਜੋ ਅੰਗਰੇਜ਼ੀ ਵਰਤਦੀ ਹੈ, ਉਸੇ ਤਰ੍ਹਾਂ ਲਿਖਿਆ ਹੋਇਆ।
check-dropped = ਅੰਗਰੇਜ਼ੀ ਇੱਥੇ “{ $id }” ਪਾਉਂਦੀ ਹੈ। ਤੁਸੀਂ ਵੀ ਪਾਓ।
check-forms = ਠੀਕ ਇਹ ਰੂਪ ਦਿਓ, ਹਰ ਇੱਕ ਇੱਕ ਵਾਰ: { $id }। ਜੇ “other” ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਹੈ, ਤਾਂ ਤਾਰਾ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਪਾਓ।
check-no-plural = ਇੱਥੇ ਨੰਬਰ ਤੋਂ ਰੂਪ ਚੁਣਿਆ ਜਾਂਦਾ ਹੈ। ਉਸ ਦੇ ਨਾਂ ਦੁਆਲੇ PLURAL( ) ਲਿਖੋ।
check-lines = ਇੱਥੇ { NUMBER($count) } ਲਾਈਨਾਂ ਹਨ, ਅਤੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ { NUMBER($most) }। ਅੰਗਰੇਜ਼ੀ ਜਿੰਨੀਆਂ ਬਣਾਓ।
check-wide = ਇਹ ਲਾਈਨ ਵਿੱਚ { NUMBER($count) } ਥਾਵਾਂ ਲੈਂਦਾ ਹੈ। ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ, ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($most) }।
check-long = ਇਸ ਵਾਕ ਵਿੱਚ { NUMBER($count) } ਸ਼ਬਦ ਹਨ। ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ, ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($most) }।
check-long-without-spaces = ਇਸ ਵਾਕ ਵਿੱਚ { NUMBER($count) } ਅੱਖਰ ਹਨ। ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ, ਵੱਧ ਤੋਂ ਵੱਧ { NUMBER($most) }।
check-sign = ਕੁਝ ਲੋਕ “{ $id }” ਸੁਣ ਜਾਂ ਦੇਖ ਨਹੀਂ ਸਕਦੇ। ਸ਼ਬਦ ਵਰਤੋ।
check-avoided = “{ $id }” ਨਾ ਕਹੋ। ਹੋਰ ਤਰ੍ਹਾਂ ਕਹੋ।
check-second-name = “{ $id }” ਨਾ ਕਹੋ। ਇੱਕ ਚੀਜ਼ ਦਾ ਇੱਕੋ ਨਾਂ ਹੈ। ਇੱਥੇ ਉਹ “{ $say }” ਹੈ।
check-abbreviation = ਸਭ ਨੂੰ “{ $id }” ਦਾ ਪਤਾ ਨਹੀਂ। ਇਸ ਨੂੰ ਪੂਰਾ ਲਿਖੋ, ਜਾਂ glossary.toml ਵਿੱਚ ਸਮਝਾਓ।
check-hard = ਇਹ ਪੜ੍ਹਨਾ ਔਖਾ ਹੈ: ਜਮਾਤ { $grade }, ਅਤੇ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਹੋ ਸਕਦੀ ਹੈ। ਛੋਟੇ ਵਾਕ ਅਤੇ ਛੋਟੇ ਸ਼ਬਦ ਵਰਤੋ।

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਜਮਾਤ { $grade } ਦੇ ਪੱਧਰ ਦੀ ਹੈ।
check-grades = ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਜਮਾਤ { $grade } ਦੇ ਪੱਧਰ ਦੀ ਹੈ। ਸਭ ਤੋਂ ਔਖਾ ਸੁਨੇਹਾ “{ $id }” ਹੈ, ਜਮਾਤ { $most } ਦੇ ਪੱਧਰ ਦਾ।
