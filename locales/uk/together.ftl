# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = Позначте слова під заголовком і скопіюйте їх. Усі вони є й раніше в цьому файлі.
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = Дата

## Empty lines on paper

report-room = Що ми запишемо, коли говоритимемо
report-room-note = Тут ми пишемо разом. Нічого не узгоджено, доки ми не поговоримо.
report-room-agreed = Про що ми домовилися
report-room-differs = Що ми бачимо по-різному
report-room-who = Хто що робить і до якого дня
report-room-day = Дата і хто був

## Help numbers that the person wants in the file

report-contacts = Номери допомоги
