# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = حددوا الكلمات تحت عنوان وانسخوها. كلها موجودة في هذا الملف من قبل أيضا.
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = التاريخ

## Empty lines on paper

report-room = ما نكتبه عندما نتحدث
report-room-note = نكتب هنا معا. لم نتفق على شيء قبل أن نتحدث.
report-room-agreed = ما نتفق عليه
report-room-differs = ما نراه بشكل مختلف
report-room-who = من يفعل ماذا، وحتى متى
report-room-day = التاريخ، ومن كان حاضرا

## Help numbers that the person wants in the file

report-contacts = أرقام للمساعدة
