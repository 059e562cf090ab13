# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = Marcați cuvintele de sub un titlu și copiați-le. Toate stau și mai devreme în acest fișier.
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = Data

## Empty lines on paper

report-room = Ce scriem când vorbim
report-room-note = Aici scriem împreună. Nimic nu este stabilit înainte să vorbim.
report-room-agreed = Ce stabilim
report-room-differs = Unde vedem lucrurile altfel
report-room-who = Cine face ce, până când
report-room-day = Data și cine a fost acolo

## Help numbers that the person wants in the file

report-contacts = Numere de ajutor
