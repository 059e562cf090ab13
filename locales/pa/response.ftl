# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "you" is the person.

part-meeting = ਰਲ ਕੇ ਗੱਲਬਾਤ
part-points = ਅਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ
part-offered = ਕੌਂਸਲ ਲਈ ਕੀ ਦੱਸਣਾ ਲਾਜ਼ਮੀ ਹੈ
part-last = ਖ਼ਤਮ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ

## Talking together

response-about = ਹੁਣ ਤੁਸੀਂ ਰਲ ਕੇ ਆਪਣੀ ਫ਼ਾਈਲ ਬਾਰੇ ਗੱਲ ਕਰਦੇ ਹੋ।
    .short = ਰਲ ਕੇ ਗੱਲਬਾਤ
    .hint =
        ਹਰ ਗੱਲ ’ਤੇ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਆਪਣੀ ਫ਼ਾਈਲ ਵਿੱਚ ਕੀ ਕਿਹਾ ਸੀ। ਉਹ ਸ਼ਬਦ ਇੱਥੇ ਕੋਈ ਨਹੀਂ ਬਦਲ ਸਕਦਾ।
        ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਕਿ ਕਿਸ ਗੱਲ ’ਤੇ ਸਹਿਮਤ ਹੋ, ਅਤੇ ਕਿੱਥੇ ਤੁਹਾਡੀ ਰਾਇ ਵੱਖਰੀ ਹੈ।
        ਤੁਹਾਡੇ ਵਿੱਚੋਂ ਇੱਕ ਦੋਵਾਂ ਲਈ ਟਾਈਪ ਕਰ ਸਕਦਾ ਹੈ।
        ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਰੁਕ ਸਕਦੇ ਹੋ।
        ਇਹ ਤੁਹਾਡੀ ਹੁਣ ਦੀ ਗੱਲਬਾਤ ਦਾ ਰਿਕਾਰਡ ਹੈ। ਇਹ ਅਸੈੱਸਮੈਂਟ (assessment) ਨਹੀਂ ਹੈ। ਇਹ ਸਹਾਇਤਾ ਦਾ ਪਲੈਨ ਨਹੀਂ ਹੈ।
        ਇੱਥੇ ਕੁਝ ਵੀ ਕਿਸੇ ਆਪਸ਼ਨ ਦੀ ਚੋਣ ਨਹੀਂ ਹੈ।
    .why = ਤੁਹਾਨੂੰ ਦੋਵਾਂ ਨੂੰ ਪਤਾ ਹੁੰਦਾ ਹੈ ਕਿ ਕੀ ਲਿਖਿਆ ਹੈ, ਅਤੇ ਕਿਸ ਲਈ।

present = ਹੁਣ ਇੱਥੇ ਕੌਣ ਹੈ?
    .short = ਇੱਥੇ ਕੌਣ ਹੈ
    .why = ਫਿਰ ਦੂਜੇ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਕਿਸ-ਕਿਸ ਨੇ ਹਿੱਸਾ ਲਿਆ।
present_me = ਮੈਂ ਆਪ, ਇਹ ਮੇਰੇ ਬਾਰੇ ਹੈ
present_advocate = ਮੇਰੇ ਹਮਾਇਤੀ (advocate)
present_interpreter = ਮੇਰੇ ਦੁਭਾਸ਼ੀਏ (interpreter)
present_family-or-friend = ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ, ਜਾਂ ਦੋਸਤ
present_worker = ਮੇਰੇ ਵਰਕਰ
present_attorney-or-guardian = ਮੁਖ਼ਤਿਆਰ ਜਾਂ ਸਰਪ੍ਰਸਤ (attorney/guardian)
present_someone-else = ਕੋਈ ਹੋਰ

response-typist = ਹੁਣ ਟਾਈਪ ਕੌਣ ਕਰਦਾ ਹੈ?
    .short = ਟਾਈਪ ਕੌਣ ਕਰਦਾ ਹੈ
    .hint = ਤੁਸੀਂ ਇਹ ਬਾਅਦ ਵਿੱਚ ਬਦਲ ਸਕਦੇ ਹੋ, ਕਿਸੇ ਵੀ ਜਵਾਬ ’ਤੇ।
    .why = ਰਿਕਾਰਡ ਹਰ ਜਵਾਬ ’ਤੇ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਕਿਸ ਨੇ ਟਾਈਪ ਕੀਤਾ, ਅਤੇ ਕਿਸ ਦਿਨ।
response-typist_me = ਮੈਂ ਆਪ, ਇਹ ਮੇਰੇ ਬਾਰੇ ਹੈ
response-typist_advocate = ਮੇਰੇ ਹਮਾਇਤੀ (advocate)
response-typist_interpreter = ਮੇਰੇ ਦੁਭਾਸ਼ੀਏ (interpreter)
response-typist_family-or-friend = ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ, ਜਾਂ ਦੋਸਤ
response-typist_worker = ਮੇਰੇ ਵਰਕਰ
response-typist_attorney-or-guardian = ਮੁਖ਼ਤਿਆਰ ਜਾਂ ਸਰਪ੍ਰਸਤ (attorney/guardian)
response-typist_someone-else = ਕੋਈ ਹੋਰ

## What we talked about

point = ਤੁਸੀਂ ਹਰ ਗੱਲ ਬਾਰੇ ਕੀ ਕਿਹਾ?
    .short = ਅਸੀਂ ਕੀ ਕਿਹਾ
    .why = ਇਹ ਉਸ ਦੇ ਨਾਲ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ ਜੋ ਤੁਸੀਂ ਪਹਿਲਾਂ ਕਿਹਾ।

point-talked = ਕੀ ਤੁਸੀਂ ਅੱਜ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰੋਗੇ?
    .short = ਇਸ ਬਾਰੇ ਗੱਲ
    .hint = ਹਰ ਗੱਲ ਬਾਰੇ ਗੱਲ ਕਰਨਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
    .why = ਫਿਰ ਰਿਕਾਰਡ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ, ਜਾਂ ਅਜੇ ਨਹੀਂ ਕੀਤੀ।
point-talked_yes = ਹਾਂ
point-talked_not-today = ਅੱਜ ਨਹੀਂ

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards, 2024.
point-agreed = ਇਸ ਬਾਰੇ ਤੁਸੀਂ ਕਿਸ ਗੱਲ ’ਤੇ ਸਹਿਮਤ ਹੋ?
    .short = ਕਿਸ ’ਤੇ ਸਹਿਮਤ ਹਾਂ
    .hint = ਜੇ ਤੁਸੀਂ ਅਜੇ ਕਿਸੇ ਗੱਲ ’ਤੇ ਸਹਿਮਤ ਨਹੀਂ, ਤਾਂ ਉਹ ਵੀ ਕਹਿ ਸਕਦੇ ਹੋ।
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਬਾਅਦ ਵਿੱਚ ਇਹ ਦੇਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਜਾਣ ਸਕਦੇ ਹੋ ਕਿ ਤੁਸੀਂ ਕੀ ਕਿਹਾ।
point-agreed_try-it = ਅਸੀਂ ਕਰ ਕੇ ਦੇਖੀਏ, ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
point-agreed_find-out = ਅਸੀਂ ਪਹਿਲਾਂ ਹੋਰ ਪਤਾ ਕਰੀਏ
point-agreed_talk-again = ਅਸੀਂ ਇਸ ਬਾਰੇ ਫਿਰ ਗੱਲ ਕਰੀਏ
point-agreed_nothing-yet = ਅਜੇ ਕਿਸੇ ਗੱਲ ’ਤੇ ਸਹਿਮਤ ਨਹੀਂ
point-agreed_not-same = ਸਾਡੀ ਰਾਇ ਇੱਕੋ ਜਿਹੀ ਨਹੀਂ

point-do = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ, ਅਤੇ ਕਦੋਂ ਤੱਕ?
    .short = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ
    .hint = ਤੁਸੀਂ ਕੋਈ ਦਿਨ ਦੱਸ ਸਕਦੇ ਹੋ।
    .why = ਫਿਰ ਸਾਫ਼ ਹੁੰਦਾ ਹੈ ਕਿ ਅਗਲਾ ਕੰਮ ਕੌਣ ਕਰਦਾ ਹੈ।
point-do_me = ਇਸ ਬਾਰੇ ਕੁਝ ਮੈਂ ਆਪ ਕਰਾਂ
point-do_worker = ਮੇਰੇ ਵਰਕਰ ਇਸ ਬਾਰੇ ਕੁਝ ਕਰਦੇ ਹਨ
point-do_family = ਮੇਰਾ ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤ ਕੁਝ ਕਰਦੇ ਹਨ
point-do_service = ਕੋਈ ਸਰਵਿਸ ਇਸ ਬਾਰੇ ਕੁਝ ਕਰਦੀ ਹੈ
point-do_not-known = ਸਾਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ

point-mine = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਸ ਬਾਰੇ ਤੁਹਾਡੀ ਕੀ ਰਾਇ ਹੈ?
    .short = ਮੇਰੀ ਆਪਣੀ ਰਾਇ
    .hint =
        ਇਹ ਸਿਰਫ਼ ਉਹੀ ਦੱਸ ਸਕਦਾ ਹੈ ਜਿਸ ਨੇ ਫ਼ਾਈਲ ਬਣਾਈ। ਉਸ ਲਈ ਟਾਈਪ ਕੋਈ ਹੋਰ ਕਰ ਸਕਦਾ ਹੈ।
        ਕੋਈ ਜਵਾਬ ਗ਼ਲਤ ਨਹੀਂ।
    .why = ਤੁਹਾਡੀ ਆਪਣੀ ਰਾਇ ਉਸ ਦੇ ਨਾਲ ਲਿਖੀ ਜਾਂਦੀ ਹੈ ਜਿਸ ’ਤੇ ਸਹਿਮਤੀ ਹੋਈ। ਸਹਿਮਤ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
point-mine_agree = ਮੈਂ ਸਹਿਮਤ ਹਾਂ
point-mine_disagree = ਮੈਂ ਸਹਿਮਤ ਨਹੀਂ ਹਾਂ
point-mine_unsure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
point-mine_not-asked = ਮੈਨੂੰ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ

point-others = ਇਸ ਨਾਲ ਹੋਰ ਕੌਣ ਸਹਿਮਤ ਹੈ?
    .short = ਹੋਰ ਕੌਣ ਸਹਿਮਤ ਹੈ
    .hint = ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਚੁਣੋ ਜਿਨ੍ਹਾਂ ਨੇ ਆਪ ਇਹ ਕਿਹਾ।
    .why = ਫਿਰ ਸਾਫ਼ ਹੁੰਦਾ ਹੈ ਕਿ ਕੌਣ ਸਹਿਮਤ ਸੀ।
point-others_advocate = ਮੇਰੇ ਹਮਾਇਤੀ (advocate)
point-others_family-or-friend = ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ, ਜਾਂ ਦੋਸਤ
point-others_worker = ਮੇਰੇ ਵਰਕਰ
point-others_attorney-or-guardian = ਮੁਖ਼ਤਿਆਰ ਜਾਂ ਸਰਪ੍ਰਸਤ (attorney/guardian)
point-others_someone-else = ਕੋਈ ਹੋਰ
point-others_nobody = ਹੋਰ ਕੋਈ ਨਹੀਂ

# Decisions are recorded and shared, also where people do not agree: standard 9, 2024.
point-differ = ਕਿਸ ਦੀ ਰਾਇ ਵੱਖਰੀ ਹੈ, ਅਤੇ ਕਿਵੇਂ?
    .short = ਕਿਸ ਦੀ ਰਾਇ ਵੱਖਰੀ
    .hint = ਸਹਿਮਤ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਹਰ ਰਾਇ ਇੱਥੇ ਲਿਖੀ ਜਾ ਸਕਦੀ ਹੈ।
    .why = ਵੱਖਰੀ ਰਾਇ ਰੱਖੀ ਜਾਂਦੀ ਹੈ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਦੋਵੇਂ ਉਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖ ਸਕੋ।
point-differ_me = ਮੇਰੀ ਰਾਇ ਵੱਖਰੀ ਹੈ
point-differ_family = ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤਾਂ ਦੀ ਰਾਇ ਵੱਖਰੀ ਹੈ
point-differ_worker = ਮੇਰੇ ਵਰਕਰ ਦੀ ਰਾਇ ਵੱਖਰੀ ਹੈ
point-differ_nobody = ਸਾਡੀ ਸਭ ਦੀ ਰਾਇ ਇੱਕੋ ਹੈ

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਕਿਹੜੀਆਂ ਆਪਸ਼ਨਾਂ ਦੀ ਪੇਸ਼ਕਸ਼ ਕੀਤੀ ਹੈ?
    .short = ਕਿਹੜੀਆਂ ਆਪਸ਼ਨਾਂ
    .hint =
        ਸਕਾਟਲੈਂਡ ਵਿੱਚ ਚਾਰ ਆਪਸ਼ਨਾਂ (options) ਹਨ। ਤੁਸੀਂ ਆਪਣੇ ਵਰਕਰ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਹਰ ਇੱਕ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
        ਇਹ ਸਿਰਫ਼ ਦੱਸਦਾ ਹੈ ਕਿ ਕੌਂਸਲ ਨੇ ਕਿਸ ਦੀ ਪੇਸ਼ਕਸ਼ ਕੀਤੀ। ਇਹ ਤੁਹਾਡੇ ਲਈ ਕੋਈ ਆਪਸ਼ਨ ਨਹੀਂ ਚੁਣਦਾ।
        ਜਦੋਂ ਕੌਂਸਲ ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੋਵੇ ਕਿ ਤੁਹਾਨੂੰ ਸਹਾਇਤਾ ਮਿਲਦੀ ਹੈ, ਤਾਂ ਉਸ ਲਈ ਇਨ੍ਹਾਂ ਦੀ ਪੇਸ਼ਕਸ਼ ਕਰਨਾ ਲਾਜ਼ਮੀ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਉਸ ਨੇ ਅਜੇ ਫ਼ੈਸਲਾ ਨਾ ਕੀਤਾ ਹੋਵੇ।
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਅਜੇ ਕਿਸ ਦੀ ਪੇਸ਼ਕਸ਼ ਬਾਕੀ ਹੈ।
offered_option-1 = ਆਪਸ਼ਨ 1: ਸਿੱਧੀ ਪੇਮੈਂਟ (direct payment)
offered_option-2 = ਆਪਸ਼ਨ 2: ਚੋਣ ਮੇਰੀ, ਪ੍ਰਬੰਧ ਦੂਜੇ ਕਰਨ
offered_option-3 = ਆਪਸ਼ਨ 3: ਪ੍ਰਬੰਧ ਕੌਂਸਲ ਕਰੇ
offered_option-4 = ਆਪਸ਼ਨ 4: ਰਲਵੀਂ-ਮਿਲਵੀਂ
offered_none = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
offered_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

offered-why = ਤੁਹਾਨੂੰ ਕੁਝ ਆਪਸ਼ਨਾਂ ਦੀ ਪੇਸ਼ਕਸ਼ ਕਿਉਂ ਨਹੀਂ ਹੋਈ?
    .short = ਪੇਸ਼ਕਸ਼ ਕਿਉਂ ਨਹੀਂ
    .hint = ਉਹ ਕਾਰਨ ਲਿਖੋ ਜੋ ਕੌਂਸਲ ਨੇ ਦੱਸੇ।
    .why = ਫਿਰ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
offered-why_not-said = ਕੌਂਸਲ ਨੇ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ
offered-why_not-understood = ਕਾਰਨ ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਇਆ
offered-why_later = ਕੌਂਸਲ ਇਹ ਪੇਸ਼ਕਸ਼ ਬਾਅਦ ਵਿੱਚ ਕਰਦੀ ਹੈ

offered-writing = ਕੀ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਲਿਖਿਆ ਕਿ ਉਸ ਨੇ ਕੋਈ ਵੀ ਪੇਸ਼ਕਸ਼ ਕਿਉਂ ਨਹੀਂ ਕੀਤੀ?
    .short = ਕਿਉਂ ਨਹੀਂ, ਲਿਖਤੀ
    .why = ਫਿਰ ਤੁਸੀਂ ਉਹ ਦੁਬਾਰਾ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਅਤੇ ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹੋ।
offered-writing_yes = ਹਾਂ
offered-writing_no = ਨਹੀਂ
offered-writing_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

amounts = ਕੀ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹਰ ਆਪਸ਼ਨ ਲਈ ਕਿੰਨੇ ਪੈਸੇ ਹਨ?
    .short = ਪੈਸੇ ਦੱਸੇ ਜਾਂ ਨਹੀਂ
    .hint =
        ਜਦੋਂ ਕੌਂਸਲ ਤੁਹਾਨੂੰ ਚੁਣਨ ਲਈ ਕਹੇ, ਤਾਂ ਉਸ ਲਈ ਇਹ ਦੱਸਣਾ ਲਾਜ਼ਮੀ ਹੈ।
        ਇੱਥੇ ਪੈਸਿਆਂ ਦੀ ਗਿਣਤੀ ਲਿਖਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਅਜੇ ਕੀ ਦੱਸਣਾ ਹੈ।
amounts_each = ਹਾਂ, ਹਰ ਆਪਸ਼ਨ ਲਈ
amounts_some = ਕੁਝ ਆਪਸ਼ਨਾਂ ਲਈ
amounts_no = ਨਹੀਂ
amounts_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

amounts-period = ਕੀ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਪੈਸੇ ਕਿੰਨੇ ਸਮੇਂ ਲਈ ਹਨ?
    .short = ਕਿੰਨੇ ਸਮੇਂ ਲਈ
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਅਜੇ ਕੀ ਦੱਸਣਾ ਹੈ।
amounts-period_yes = ਹਾਂ
amounts-period_no = ਨਹੀਂ
amounts-period_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

given-manage = ਕੀ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਆਪਣੀ ਸਹਾਇਤਾ ਕਿਵੇਂ ਸੰਭਾਲਣੀ ਹੈ?
    .short = ਕਿਵੇਂ ਸੰਭਾਲਣੀ ਹੈ
    .hint = ਮਤਲਬ, ਹਰ ਆਪਸ਼ਨ ਵਿੱਚ ਕੀ ਕੰਮ ਹੈ, ਅਤੇ ਉਸ ਵਿੱਚ ਮਦਦ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ।
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਅਜੇ ਕੀ ਦੱਸਣਾ ਹੈ।
given-manage_yes = ਹਾਂ
given-manage_no = ਨਹੀਂ
given-manage_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

given-help = ਕੀ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਮਦਦ ਕਿੱਥੋਂ ਮਿਲਦੀ ਹੈ, ਕੌਂਸਲ ਤੋਂ ਬਾਹਰ ਵੀ?
    .short = ਮਦਦ ਕਿੱਥੋਂ ਮਿਲਦੀ ਹੈ
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਅਜੇ ਕੀ ਦੱਸਣਾ ਹੈ।
given-help_yes = ਹਾਂ
given-help_no = ਨਹੀਂ
given-help_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

given-advocate = ਕੀ ਤੁਹਾਨੂੰ ਆਜ਼ਾਦ ਹਮਾਇਤੀਆਂ (independent advocates) ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ?
    .short = ਹਮਾਇਤੀ (advocate)
    .hint =
        ਆਜ਼ਾਦ ਹਮਾਇਤੀ (independent advocate) ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਆਪਣੀ ਮਰਜ਼ੀ ਦੱਸ ਸਕੋ। ਉਹ ਕੌਂਸਲ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।
        ਜਿੱਥੇ ਉਹ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਣ, ਉੱਥੇ ਕੌਂਸਲ ਲਈ ਉਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਣਾ ਲਾਜ਼ਮੀ ਹੈ।
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਅਜੇ ਕੀ ਦੱਸਣਾ ਹੈ।
given-advocate_yes = ਹਾਂ
given-advocate_no = ਨਹੀਂ
given-advocate_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

given-writing = ਕੀ ਇਹ ਸਭ ਤੁਹਾਨੂੰ ਲਿਖਤੀ ਮਿਲਿਆ, ਉਸ ਰੂਪ ਵਿੱਚ ਜੋ ਤੁਸੀਂ ਵਰਤ ਸਕੋ?
    .short = ਲਿਖਤੀ ਮਿਲਿਆ
    .hint = ਇਹ ਵੱਡੇ ਅੱਖਰ, ਹੋਰ ਭਾਸ਼ਾ, ਰਿਕਾਰਡਿੰਗ, ਜਾਂ ਕੋਈ ਹੋਰ ਰੂਪ ਹੋ ਸਕਦਾ ਹੈ।
    .why = ਫਿਰ ਤੁਸੀਂ ਇਹ ਦੁਬਾਰਾ ਦੇਖ ਸਕਦੇ ਹੋ।
given-writing_yes = ਹਾਂ
given-writing_no = ਨਹੀਂ
given-writing_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

declined = ਜੋ ਆਪਸ਼ਨ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਸੀ, ਕੀ ਕੌਂਸਲ ਨੇ ਉਸ ਤੋਂ ਨਾਂਹ ਕੀਤੀ ਹੈ?
    .short = ਕੌਂਸਲ ਦੀ ਨਾਂਹ
    .why = ਜੇ ਕੀਤੀ ਹੈ, ਤਾਂ ਉਸ ਲਈ ਤੁਹਾਨੂੰ ਕੁਝ ਗੱਲਾਂ ਦੱਸਣਾ ਲਾਜ਼ਮੀ ਹੈ।
declined_yes = ਹਾਂ
declined_no = ਨਹੀਂ
declined_not-decided = ਉਸ ਨੇ ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕੀਤਾ
declined_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

declined-which = ਉਹ ਕਿਹੜੀ ਆਪਸ਼ਨ ਸੀ?
    .short = ਕਿਹੜੀ ਆਪਸ਼ਨ
    .why = ਫਿਰ ਸਾਫ਼ ਹੁੰਦਾ ਹੈ ਕਿ ਕਾਰਨ ਕਿਸ ਬਾਰੇ ਹਨ।
declined-which_option-1 = ਆਪਸ਼ਨ 1: ਸਿੱਧੀ ਪੇਮੈਂਟ (direct payment)
declined-which_option-2 = ਆਪਸ਼ਨ 2: ਚੋਣ ਮੇਰੀ, ਪ੍ਰਬੰਧ ਦੂਜੇ ਕਰਨ
declined-which_option-3 = ਆਪਸ਼ਨ 3: ਪ੍ਰਬੰਧ ਕੌਂਸਲ ਕਰੇ
declined-which_option-4 = ਆਪਸ਼ਨ 4: ਰਲਵੀਂ-ਮਿਲਵੀਂ

declined-why = ਕੌਂਸਲ ਨੇ ਕੀ ਕਾਰਨ ਦੱਸੇ?
    .short = ਦੱਸੇ ਗਏ ਕਾਰਨ
    .hint = ਇਹ ਉਵੇਂ ਹੀ ਲਿਖੋ ਜਿਵੇਂ ਦੱਸੇ ਗਏ।
    .why = ਫਿਰ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।
declined-why_not-said = ਕੌਂਸਲ ਨੇ ਕੋਈ ਕਾਰਨ ਨਹੀਂ ਦੱਸੇ
declined-why_not-understood = ਕਾਰਨ ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਏ

declined-writing = ਕੀ ਕਾਰਨ ਤੁਹਾਨੂੰ ਲਿਖਤੀ ਮਿਲੇ?
    .short = ਕਾਰਨ ਲਿਖਤੀ
    .hint = ਜੇ ਕੌਂਸਲ ਸਿੱਧੀ ਪੇਮੈਂਟ (direct payment) ਤੋਂ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਉਸ ਲਈ ਕਾਰਨ ਲਿਖ ਕੇ ਦੇਣਾ ਲਾਜ਼ਮੀ ਹੈ।
    .why = ਫਿਰ ਤੁਸੀਂ ਉਹ ਦੁਬਾਰਾ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਅਤੇ ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹੋ।
declined-writing_yes = ਹਾਂ
declined-writing_no = ਨਹੀਂ
declined-writing_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

declined-again = ਕੌਂਸਲ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖਦੀ ਹੈ?
    .short = ਦੁਬਾਰਾ ਕਦੋਂ
    .hint = ਤੁਸੀਂ ਕੋਈ ਦਿਨ ਦੱਸ ਸਕਦੇ ਹੋ, ਜਾਂ ਇਹ ਕਿ ਪਹਿਲਾਂ ਕੀ ਬਦਲਣਾ ਪਵੇਗਾ।
    .why = ਨਾਂਹ ਦਾ ਹਮੇਸ਼ਾ ਨਾਂਹ ਰਹਿਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
declined-again_not-said = ਕੌਂਸਲ ਨੇ ਨਹੀਂ ਦੱਸਿਆ
declined-again_when-changes = ਜਦੋਂ ਕੋਈ ਅਹਿਮ ਗੱਲ ਬਦਲੇ
declined-again_when-i-ask = ਜਦੋਂ ਮੈਂ ਕਹਾਂ

declined-ask = ਕੀ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਸ ’ਤੇ ਸਵਾਲ ਕਿਵੇਂ ਉਠਾ ਸਕਦੇ ਹੋ?
    .short = ਸਵਾਲ ਕਿਵੇਂ ਉਠਾਉਣਾ
    .hint = ਤੁਹਾਨੂੰ ਫ਼ੈਸਲੇ ’ਤੇ ਸਵਾਲ ਉਠਾਉਣ ਦਾ ਸਮਾਂ ਅਤੇ ਮੌਕਾ ਮਿਲਣਾ ਲਾਜ਼ਮੀ ਹੈ।
    .why = ਤੁਸੀਂ ਦੋਵੇਂ ਦੇਖ ਸਕਦੇ ਹੋ ਕਿ ਕੌਂਸਲ ਨੇ ਤੁਹਾਨੂੰ ਅਜੇ ਕੀ ਦੱਸਣਾ ਹੈ।
declined-ask_yes = ਹਾਂ
declined-ask_no = ਨਹੀਂ
declined-ask_not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

## Before you finish

# You can choose again when something important changes, and at other times that are agreed: section 13.
look-again = ਤੁਸੀਂ ਇਹ ਸਭ ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖਦੇ ਹੋ?
    .short = ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖੀਏ
    .hint = ਤੁਸੀਂ ਕੋਈ ਦਿਨ ਦੱਸ ਸਕਦੇ ਹੋ। ਜੇ ਕੋਈ ਅਹਿਮ ਗੱਲ ਬਦਲੇ, ਤਾਂ ਤੁਸੀਂ ਇਹ ਪਹਿਲਾਂ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।
    .why = ਇੱਥੇ ਕਿਸੇ ਗੱਲ ਦਾ ਇੰਝ ਹੀ ਰਹਿਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
look-again_month = ਇੱਕ ਮਹੀਨੇ ਬਾਅਦ
look-again_half-year = ਛੇ ਮਹੀਨੇ ਬਾਅਦ
look-again_year = ਇੱਕ ਸਾਲ ਬਾਅਦ
look-again_when-changes = ਜਦੋਂ ਕੋਈ ਅਹਿਮ ਗੱਲ ਬਦਲੇ
look-again_when-i-ask = ਜਦੋਂ ਮੈਂ ਕਹਾਂ

add-more = ਤੁਸੀਂ ਹੋਰ ਕੀ ਲਿਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਹੋਰ ਕੀ
    .why = ਹੋ ਸਕਦਾ ਹੈ ਕੁਝ ਗੱਲਾਂ ਹੋਣ ਜੋ ਕਿਸੇ ਸਵਾਲ ਨੇ ਨਹੀਂ ਪੁੱਛੀਆਂ।

record-check = ਕੀ ਇਸ ਵਿੱਚ ਉਹੀ ਹੈ ਜਿਸ ਬਾਰੇ ਤੁਸੀਂ ਗੱਲ ਕੀਤੀ?
    .short = ਕੀ ਇਹ ਸਾਡੀ ਗੱਲ ਹੈ
    .hint =
        ਇਹ ਸਵਾਲ ਉਸ ਲਈ ਹੈ ਜਿਸ ਨੇ ਫ਼ਾਈਲ ਬਣਾਈ।
        ਤੁਸੀਂ ਦੂਜਿਆਂ ਨੂੰ ਕਹਿ ਸਕਦੇ ਹੋ ਕਿ ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਇਕੱਲਿਆਂ ਸਮਾਂ ਦੇਣ।
        ਇੱਥੇ ਲਿਖੀ ਗੱਲ ਨਾਲ ਸਹਿਮਤ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
    .why = ਫਿਰ ਦੂਜੇ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਇਸ ਰਿਕਾਰਡ ਬਾਰੇ ਤੁਹਾਡੀ ਕੀ ਰਾਇ ਹੈ। ਕੋਈ ਜਵਾਬ ਗ਼ਲਤ ਨਹੀਂ।
record-check_yes = ਹਾਂ
record-check_mostly = ਬਹੁਤ ਹੱਦ ਤੱਕ
record-check_no = ਨਹੀਂ
record-check_not-asked = ਮੈਨੂੰ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ
record-check_not-yet = ਅਜੇ ਨਹੀਂ, ਦੁਬਾਰਾ ਦੇਖਣ ਦੀ ਇੱਛਾ ਹੈ

## The sections of the record

section-points = ਅਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ
section-offered = ਕੌਂਸਲ ਨੇ ਮੈਨੂੰ ਕੀ ਪੇਸ਼ਕਸ਼ ਕੀਤੀ ਅਤੇ ਕੀ ਦੱਸਿਆ
section-declined = ਜੇ ਕੌਂਸਲ ਨੇ ਕਿਸੇ ਆਪਸ਼ਨ ਤੋਂ ਨਾਂਹ ਕੀਤੀ
section-look-again = ਅਸੀਂ ਇਹ ਦੁਬਾਰਾ ਕਦੋਂ ਦੇਖਦੇ ਹਾਂ
section-meeting = ਕੌਣ-ਕੌਣ ਸੀ ਅਤੇ ਟਾਈਪ ਕਿਸ ਨੇ ਕੀਤਾ
