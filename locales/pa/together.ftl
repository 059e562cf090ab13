# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = ਸਿਰਲੇਖ ਦੇ ਹੇਠਾਂ ਦੇ ਸ਼ਬਦ ਚੁਣੋ ਅਤੇ ਕਾਪੀ ਕਰੋ। ਇਹ ਸਾਰੇ ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਪਹਿਲਾਂ ਵੀ ਆ ਚੁੱਕੇ ਹਨ।
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = ਤਰੀਕ

## Empty lines on paper

report-room = ਗੱਲ ਕਰਦਿਆਂ ਅਸੀਂ ਕੀ ਲਿਖਦੇ ਹਾਂ
report-room-note = ਅਸੀਂ ਇੱਥੇ ਰਲ ਕੇ ਲਿਖਦੇ ਹਾਂ। ਗੱਲ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਤੈਅ ਨਹੀਂ ਹੈ।
report-room-agreed = ਅਸੀਂ ਕਿਸ ’ਤੇ ਸਹਿਮਤ ਹਾਂ
report-room-differs = ਕਿੱਥੇ ਸਾਡੀ ਰਾਇ ਵੱਖਰੀ ਹੈ
report-room-who = ਕੌਣ ਕੀ ਕਰਦਾ ਹੈ, ਕਦੋਂ ਤੱਕ
report-room-day = ਤਰੀਕ, ਅਤੇ ਕੌਣ-ਕੌਣ ਸੀ

## Help numbers that the person wants in the file

report-contacts = ਮਦਦ ਲਈ ਨੰਬਰ
