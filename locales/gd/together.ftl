# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker’s own form

report-copy-note = Comharraichibh na faclan fo cheann agus dèanaibh copaidh dhiubh. Tha iad uile nas tràithe san fhaidhle seo cuideachd.
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = Ceann-latha

## Empty lines on paper

report-room = Na sgrìobhas sinn nuair a bhruidhneas sinn
report-room-note = Sgrìobhaidh sinn an seo còmhla. Chan eil dad air aontachadh mus bruidhinn sinn.
report-room-agreed = Na dh’aontaicheas sinn
report-room-differs = Far nach fhaic sinn san aon dòigh e
report-room-who = Cò nì dè, ro dè an latha
report-room-day = Ceann-latha, agus cò bha ann

## Help numbers that the person wants in the file

report-contacts = Àireamhan cuideachaidh
