# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so 我 is that person.

## Words to copy into a worker's own form

report-copy-note = 选中标题下的文字，复制它们。这些文字在这份文件前面也都有。
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = 日期

## Empty lines on paper

report-room = 我们谈的时候写什么
report-room-note = 我们一起在这里写。谈以前，什么都没有商定。
report-room-agreed = 我们商定什么
report-room-differs = 我们在哪些事上看法不同
report-room-who = 谁做什么，什么时候做完
report-room-day = 日期，和谁在那里

## Help numbers that the person wants in the file

report-contacts = 求助电话
