# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = Zaznacz słowa pod nagłówkiem i skopiuj je. Wszystkie są w tym pliku także wcześniej.
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = Data

## Empty lines on paper

report-room = Co zapisujemy, gdy rozmawiamy
report-room-note = Piszemy tu razem. Zanim porozmawiamy, nic nie jest uzgodnione.
report-room-agreed = Co uzgadniamy
report-room-differs = Co widzimy inaczej
report-room-who = Kto co robi i do kiedy
report-room-day = Data i kto był przy rozmowie

## Help numbers that the person wants in the file

report-contacts = Numery, pod którymi jest pomoc
