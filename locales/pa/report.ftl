# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
# At the foot of each page on paper.
report-page = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $count }
report-subtitle = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ: ਮੇਰੇ ਲਈ ਕੀ ਅਹਿਮ ਹੈ
report-dated = ਬਣਨ ਦੀ ਤਰੀਕ: { $date }।
report-statement =
    ਇਹ ਮੇਰੀ ਆਪਣੀ ਦੱਸੀ ਗੱਲ ਹੈ।
    ਇਹ ਅਸੈੱਸਮੈਂਟ (assessment) ਨਹੀਂ ਹੈ, ਅਤੇ ਇਹ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੈ।
    ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਸਵਾਲ ਇੱਥੇ ਨਾ ਹੋਣ। ਇਹ ਫ਼ਾਈਲ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕਿਉਂ।

## The second file, with answers about equality

report-equality-title = ਬਰਾਬਰੀ ਬਾਰੇ ਜਵਾਬ
report-equality-note =
    ਇਹ ਜਵਾਬ ਮੈਂ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਦਿੱਤੇ ਹਨ। ਇਨ੍ਹਾਂ ਤੋਂ ਇਹ ਦੇਖਣ ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ ਕਿ ਸਭ ਨਾਲ ਇਨਸਾਫ਼ ਹੁੰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
    ਮੇਰਾ ਨਾਂ ਇੱਥੇ ਨਹੀਂ ਹੈ। ਇਹ ਮੇਰੇ ਬਾਰੇ ਕਿਸੇ ਅਸੈੱਸਮੈਂਟ (assessment) ਜਾਂ ਫ਼ੈਸਲੇ ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।
    ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਸਵਾਲ ਇੱਥੇ ਨਾ ਹੋਣ। ਇਹ ਫ਼ਾਈਲ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕਿਉਂ।

## Notes in sections

report-risks-note =
    ਇੱਥੇ ਕਿਸੇ ਗੱਲ ਨੂੰ ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਦਿੱਤੇ ਜਾਂਦੇ (no score)।
report-leaning-note =
    ਇਹ ਹੁਣ ਮੇਰਾ ਝੁਕਾਅ (leaning) ਹੈ। ਇਹ ਮੇਰੀ ਕਾਨੂੰਨੀ ਚੋਣ ਨਹੀਂ ਹੈ।
report-leaning-undecided =
    ਮੈਂ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਮੈਨੂੰ ਕਿਹੜੀ ਆਪਸ਼ਨ ਚਾਹੀਦੀ ਹੈ। ਇਹ ਕਿਸੇ ਆਪਸ਼ਨ ਦੀ ਚੋਣ ਨਹੀਂ ਹੈ।
report-talk = ਮੇਰੀ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦੀ ਇੱਛਾ ਹੈ:
report-talk-heading = ਜਿਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦੀ ਮੇਰੀ ਇੱਛਾ ਹੈ

## Ways to leave a question empty

report-state-skipped = ਛੱਡ ਦਿੱਤਾ
report-state-dont-know-yet = ਮੈਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ
report-state-rather-not-say = ਮੈਂ ਇਹ ਨਾ ਦੱਸਾਂ ਤਾਂ ਚੰਗਾ
report-state-does-not-apply = ਇਹ ਗੱਲ ਮੇਰੇ ’ਤੇ ਨਹੀਂ ਢੁਕਦੀ
report-state-talk-about-it = ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦੀ ਇੱਛਾ ਹੈ
report-state-not-answered = ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
report-state-nothing-added = ਮੈਂ ਇਹ ਦੇਖਿਆ ਅਤੇ ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ।
report-state-none-chosen = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ।

## Examples that were picked in place of words

report-picked = ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣਿਆ
report-added = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜੋੜਿਆ

## Since last time. No word says that anything is better or worse.

report-changes = ਨਵਾਂ ਕੀ ਹੈ ਅਤੇ ਪਹਿਲਾਂ ਵਾਂਗ ਕੀ ਹੈ
report-changes-note =
    ਇਹ ਮੇਰੀ ਹੁਣ ਦੀ ਗੱਲ ਨੂੰ ਪਿਛਲੀ ਵਾਰ ਦੀ ਗੱਲ ਦੇ ਨਾਲ ਰੱਖਦਾ ਹੈ।
    ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਗੱਲਾਂ ਇੱਥੇ ਨਾ ਹੋਣ। ਇਹ ਲਿਸਟ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕਿਉਂ।
# $date: the day of last time.
report-changes-last = ਪਿਛਲੀ ਵਾਰ ਦੀ ਤਰੀਕ { $date } ਸੀ।
report-new = ਇਸ ਵਾਰ ਨਵਾਂ
report-different = ਇਸ ਵਾਰ ਹੋਰ ਤਰ੍ਹਾਂ ਕਿਹਾ
report-still = ਹੁਣ ਵੀ ਸੱਚ
report-not-this-time = ਪਿਛਲੀ ਵਾਰ ਕਿਹਾ, ਇਸ ਵਾਰ ਨਹੀਂ
# Before what was said last time.
report-last = ਪਿਛਲੀ ਵਾਰ

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }, { $place }, ਕੁੱਲ { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "; " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] ਮੇਰੇ ਸ਼ਬਦ। ਟਾਈਪ ਹਮਾਇਤੀ (advocate) ਨੇ ਕੀਤੇ।
        [interpreter] ਮੇਰੇ ਸ਼ਬਦ। ਟਾਈਪ ਦੁਭਾਸ਼ੀਏ (interpreter) ਨੇ ਕੀਤੇ।
        [family-or-friend] ਮੇਰੇ ਸ਼ਬਦ। ਟਾਈਪ ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਨੇ ਕੀਤੇ।
        [worker] ਮੇਰੇ ਸ਼ਬਦ। ਟਾਈਪ ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ ਨੇ ਕੀਤੇ।
        [attorney-or-guardian] ਮੇਰੇ ਸ਼ਬਦ। ਟਾਈਪ ਮੇਰੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਨੇ ਕੀਤੇ।
       *[someone-else] ਮੇਰੇ ਸ਼ਬਦ। ਟਾਈਪ ਕਿਸੇ ਹੋਰ ਨੇ ਕੀਤੇ।
    }
report-note-interpreted =
    { $role ->
        [me] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ।
        [advocate] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ। ਟਾਈਪ ਹਮਾਇਤੀ (advocate) ਨੇ ਕੀਤੀ।
        [interpreter] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਦੁਭਾਸ਼ੀਏ (interpreter) ਨੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ।
        [family-or-friend] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ। ਟਾਈਪ ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਨੇ ਕੀਤੀ।
        [worker] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ। ਟਾਈਪ ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ ਨੇ ਕੀਤੀ।
        [attorney-or-guardian] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ। ਟਾਈਪ ਮੇਰੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਨੇ ਕੀਤੀ।
       *[someone-else] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ। ਟਾਈਪ ਕਿਸੇ ਹੋਰ ਨੇ ਕੀਤੀ।
    }
report-note-typists =
    { $role ->
        [advocate] ਹਮਾਇਤੀ (advocate) ਦੀ ਰਾਇ। ਮੇਰੇ ਸ਼ਬਦ ਨਹੀਂ।
        [interpreter] ਦੁਭਾਸ਼ੀਏ (interpreter) ਦੀ ਰਾਇ। ਮੇਰੇ ਸ਼ਬਦ ਨਹੀਂ।
        [family-or-friend] ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਦੀ ਰਾਇ। ਮੇਰੇ ਸ਼ਬਦ ਨਹੀਂ।
        [worker] ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ ਦੀ ਰਾਇ। ਮੇਰੇ ਸ਼ਬਦ ਨਹੀਂ।
        [attorney-or-guardian] ਮੇਰੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਦੀ ਰਾਇ। ਮੇਰੇ ਸ਼ਬਦ ਨਹੀਂ।
       *[someone-else] ਕਿਸੇ ਹੋਰ ਦੀ ਰਾਇ। ਮੇਰੇ ਸ਼ਬਦ ਨਹੀਂ।
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] ਮੇਰੇ ਸ਼ਬਦ ਮੈਂ ਆਪ ਟਾਈਪ ਕੀਤੇ।
        [advocate] ਮੇਰੇ ਸ਼ਬਦ ਹਮਾਇਤੀ (advocate) ਨੇ ਟਾਈਪ ਕੀਤੇ।
        [interpreter] ਮੇਰੇ ਸ਼ਬਦ ਦੁਭਾਸ਼ੀਏ (interpreter) ਨੇ ਟਾਈਪ ਕੀਤੇ।
        [family-or-friend] ਮੇਰੇ ਸ਼ਬਦ ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਨੇ ਟਾਈਪ ਕੀਤੇ।
        [worker] ਮੇਰੇ ਸ਼ਬਦ ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ ਨੇ ਟਾਈਪ ਕੀਤੇ।
        [attorney-or-guardian] ਮੇਰੇ ਸ਼ਬਦ ਮੇਰੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਨੇ ਟਾਈਪ ਕੀਤੇ।
       *[someone-else] ਮੇਰੇ ਸ਼ਬਦ ਕਿਸੇ ਹੋਰ ਨੇ ਟਾਈਪ ਕੀਤੇ।
    }
report-hand-interpreted =
    { $role ->
        [me] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ, ਮੈਂ ਟਾਈਪ ਕੀਤੀ।
        [advocate] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ, ਹਮਾਇਤੀ (advocate) ਨੇ ਟਾਈਪ ਕੀਤੀ।
        [interpreter] ਮੇਰੀ ਕਹੀ ਗੱਲ ਦੁਭਾਸ਼ੀਏ (interpreter) ਨੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਅਤੇ ਟਾਈਪ ਕੀਤੀ।
        [family-or-friend] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ, ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਨੇ ਟਾਈਪ ਕੀਤੀ।
        [worker] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ, ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ ਨੇ ਟਾਈਪ ਕੀਤੀ।
        [attorney-or-guardian] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ, ਮੇਰੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਨੇ ਟਾਈਪ ਕੀਤੀ।
       *[someone-else] ਮੇਰੀ ਕਹੀ ਗੱਲ, ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲੀ ਹੋਈ, ਕਿਸੇ ਹੋਰ ਨੇ ਟਾਈਪ ਕੀਤੀ।
    }
report-hand-typists =
    { $role ->
        [advocate] ਹਮਾਇਤੀ (advocate) ਨੇ ਆਪਣੀ ਰਾਇ ਜੋੜੀ। ਉਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਹੈ।
        [interpreter] ਦੁਭਾਸ਼ੀਏ (interpreter) ਨੇ ਆਪਣੀ ਰਾਇ ਜੋੜੀ। ਉਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਹੈ।
        [family-or-friend] ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਨੇ ਆਪਣੀ ਰਾਇ ਜੋੜੀ। ਉਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਹੈ।
        [worker] ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ ਨੇ ਆਪਣੀ ਰਾਇ ਜੋੜੀ। ਉਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਹੈ।
        [attorney-or-guardian] ਮੇਰੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਨੇ ਆਪਣੀ ਰਾਇ ਜੋੜੀ। ਉਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਹੈ।
       *[someone-else] ਕਿਸੇ ਹੋਰ ਨੇ ਆਪਣੀ ਰਾਇ ਜੋੜੀ। ਉਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਹੈ।
    }

## Views of other people

report-others = ਦੂਜੇ ਲੋਕ ਕੀ ਸੋਚਦੇ ਹਨ
report-others-note = ਇਹ ਦੂਜੇ ਲੋਕਾਂ ਦੀ ਰਾਇ ਹੈ। ਇਹ ਮੇਰੀ ਰਾਇ ਨਹੀਂ।
report-views = ਦੂਜੇ ਲੋਕਾਂ ਦੀ ਰਾਇ
report-views-note = ਇਹ ਮੇਰੀ ਰਾਇ ਨਹੀਂ।
report-views-end = ਦੂਜੇ ਲੋਕਾਂ ਦੀ ਰਾਇ ਇੱਥੇ ਖ਼ਤਮ ਹੁੰਦੀ ਹੈ।

## Last pages

report-index-note = ਇਹ ਸਿਰਫ਼ ਦੱਸਦਾ ਹੈ ਕਿ ਕੋਈ ਗੱਲ ਕਿੱਥੇ ਹੈ। ਇਹ ਉਨ੍ਹਾਂ ਗੱਲਾਂ ਦੀ ਲਿਸਟ ਨਹੀਂ ਜੋ ਇੱਥੇ ਹੋਣੀਆਂ ਲਾਜ਼ਮੀ ਹਨ।

report-empty = ਜੋ ਮੈਂ ਖ਼ਾਲੀ ਛੱਡਿਆ
report-empty-note = ਇਨ੍ਹਾਂ ਦੇ ਮਤਲਬ ਵੱਖ-ਵੱਖ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਕਿਸੇ ਆਪਸ਼ਨ ਦੀ ਚੋਣ ਨਹੀਂ ਹੈ।
report-no-longer-asked = ਸਵਾਲ ਜੋ ਹੁਣ ਨਹੀਂ ਪੁੱਛੇ ਜਾਂਦੇ
report-no-longer-asked-note = ਮੈਂ ਇਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਸਵਾਲਾਂ ਦੇ ਪੁਰਾਣੇ ਵਰਜ਼ਨ ਵਿੱਚ ਦਿੱਤੇ।
report-asked = ਸਵਾਲ, ਜਿਵੇਂ ਮੈਂ ਪੜ੍ਹੇ

## Each question in full, at the end of a page to read

report-annex = ਹਰ ਸਵਾਲ ਪੂਰਾ, ਮੇਰੇ ਜਵਾਬ ਨਾਲ
report-annex-note = ਇੱਥੋਂ ਤੱਕ ਹਰ ਸਵਾਲ ਦਾ ਛੋਟਾ ਨਾਂ ਹੈ। ਇੱਥੇ ਉਹ ਹੈ ਜੋ ਮੈਨੂੰ ਪੁੱਛਿਆ ਗਿਆ, ਸ਼ਬਦ ਦਰ ਸ਼ਬਦ, ਉਸੇ ਤਰਤੀਬ ਵਿੱਚ ਜਿਸ ਵਿੱਚ ਪੁੱਛਿਆ ਗਿਆ। ਇੱਥੇ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਹੈ।
# Such as in another language.
report-annex-read-note = ਜਿੱਥੇ ਮੈਂ ਸਵਾਲ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੜ੍ਹਿਆ, ਉਹ ਸ਼ਬਦ ਇਨ੍ਹਾਂ ਤੋਂ ਬਾਅਦ ਆਉਂਦੇ ਹਨ।

## About the file

report-about = ਇਸ ਫ਼ਾਈਲ ਬਾਰੇ
report-about-who = ਟਾਈਪ ਕਿਸ ਨੇ ਕੀਤਾ
report-about-made = ਬਣਨ ਦੀ ਤਰੀਕ
report-about-questions = ਸਵਾਲ
report-about-questions-version = { $pack }, ਵਰਜ਼ਨ { $version }
report-about-languages = ਮੇਰੇ ਜਵਾਬਾਂ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
report-about-id = ਇਸ ਫ਼ਾਈਲ ਦਾ ਕੋਡ

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    ਇਹ ਉਹ ਸਵਾਲ ਹਨ ਜੋ ਇੱਕ ਇਨਸਾਨ ਨੂੰ ਪੁੱਛੇ ਗਏ, ਹਰ ਭਾਸ਼ਾ ਦੇ ਸ਼ਬਦਾਂ ਨਾਲ।
    ਇਹ ਦੱਸਦੇ ਹਨ ਕਿ ਜਵਾਬ ਕਿਵੇਂ ਪੜ੍ਹਨੇ ਹਨ। ਇਹ ਹੋਰ ਕਿਸੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਵੱਖਰੇ ਪੁੱਛਣ ਲਈ ਨਹੀਂ ਬਣੇ।
    ਸ਼ਬਦ ਕੱਚਾ ਖਰੜਾ (draft) ਹਨ।
    ਜਵਾਬ ਉਸ ਇਨਸਾਨ ਦੀ ਆਪਣੀ ਦੱਸੀ ਗੱਲ ਹਨ। ਇਹ ਅਸੈੱਸਮੈਂਟ (assessment) ਨਹੀਂ ਹਨ, ਅਤੇ ਇਹ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹਨ।
    ਜਿਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ, ਉਹ ਕੁਝ ਨਹੀਂ ਦੱਸਦਾ: ਹੋ ਸਕਦਾ ਹੈ ਉਹ ਪੁੱਛਿਆ ਹੀ ਨਾ ਗਿਆ ਹੋਵੇ।
# $label: what a question is called in short.
fhir-examples = { $label }: ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣਿਆ
fhir-left = { $label }: ਖ਼ਾਲੀ ਛੱਡਿਆ
fhir-of = { $label }: ਕਿਸ ਬਾਰੇ
# The code by which an entry of a list can be found again.
fhir-entry = ਇਸ ਗੱਲ ਦਾ ਕੋਡ
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = ਜੋ ਤੁਸੀਂ ਚੁਣਿਆ
