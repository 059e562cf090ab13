# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = Mark the words below a heading and copy them. All of them stand earlier in this file, too.
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = Date

## Empty lines on paper

report-room = What we write when we talk
report-room-note = We write here together. Nothing is agreed before we talk.
report-room-agreed = What we agree
report-room-differs = Where we see it differently
report-room-who = Who does what, by when
report-room-day = Date, and who was there

## Help numbers that the person wants in the file

report-contacts = Numbers for help
