# What went wrong, in a sentence, and what to do, in the next one.

## The command did not fit the step

problem-nothing-written = Chan eil dad sgrìobhte fhathast. Sgrìobhaibh ur freagairt, no leumaibh thairis air seo.
problem-chose-alone-with-others = Chan urrainn do dhà rud a thagh sibh a bhith còmhla. Gus taghadh a thoirt air ais, taghaibh a-rithist e.
problem-no-such-option = Chan eil sin am measg nam freagairtean an seo. Taghaibh aon de na h-àireamhan.
problem-no-such-entry = Chan eil sin san liosta agaibh. Taghaibh aon de na h-àireamhan.
problem-steers-not-private = Tha an fhreagairt seo a’ co-dhùnadh dè na ceistean a thig às a dèidh. Mar sin cha ghabh a cumail prìobhaideach. Faodaidh sibh leum thairis air seo.
problem-nothing-before = ’S e seo a’ chiad cheum, agus mar sin chan urrainn dhuibh a dhol air ais. Leanaibh air adhart à seo.
problem-nothing-to-leave = Chan eil dad ri fhreagairt an seo. Brùthaibh Enter gus leantainn.
problem-not-here = Chan urrainn dhuibh sin a dhèanamh aig a’ cheum seo. Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh, taidhpibh / agus brùthaibh Enter.

## What was typed did not fit the page

unfit-not-an-option = Chan eil sin am measg nam freagairtean an seo. Taidhpibh aon de na h-àireamhan.
unfit-not-a-command = Chan eil am facal seo aig a’ phrògram. Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh, taidhpibh / agus brùthaibh Enter.
unfit-maybe-words = Chan eil am facal seo aig a’ phrògram. Ma tha e na phàirt de ur freagairt, brùthaibh Enter aon turas eile. Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh, taidhpibh / agus brùthaibh Enter.
unfit-not-offered-here = Chan urrainn dhuibh sin a dhèanamh aig a’ cheum seo. Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh, taidhpibh / agus brùthaibh Enter.
unfit-nothing-yet = Chan eil freagairt ann fhathast. Freagraibh, no leumaibh thairis air seo.
unfit-needs-answer = Chan eil freagairt ann fhathast. Taghaibh tè, no taidhpibh i.
unfit-not-text = Cha ghabh cuid de sin leughadh mar theacsa, agus chaidh fhàgail às. Thoiribh sùil air na tha ann a-nis.
unfit-controls-left-out = Chaidh comharran falaichte fhàgail às. Tha na faclan uile ann. Faodaidh sibh leantainn.
unfit-too-long = Chan urrainn do ur freagairt a bhith nas fhaide na seo. Chaidh na thàinig às dèidh sin fhàgail às. Faodaidh sibh a dèanamh nas giorra.

## A language cannot be used. The program goes on in another one.

locale-no-language = Chan eil faclan ann airson a’ chànain seo: { $language }. Leanaidh am prògram ann an cànan eile.
locale-not-described = San fhaidhle { $file }, tha rudeigin ceàrr air loidhne { NUMBER($line, useGrouping: "false") }. Càraichibh e gus an cànan seo a chleachdadh.
locale-checked-by-nobody = Chan eil am faidhle { $file } ag ràdh cò thug sùil air na faclan seo. Cuiribh “by” ris, no canaibh dreachd riutha.
locale-no-rules = Chan eil eòlas aig a’ phrògram air àireamhan sa chànan seo: { $language }. Leanaidh am prògram ann an cànan eile.
locale-not-text = Cha ghabh am faidhle seo leughadh mar theacsa: { $file }. Sàbhailibh e mar UTF-8 gus an cànan seo a chleachdadh.
locale-broken = San fhaidhle { $file }, tha an teachdaireachd air loidhne { NUMBER($line, useGrouping: "false") } briste. Càraichibh i gus an cànan seo a chleachdadh.
locale-twice = San fhaidhle { $file }, tha dàrna teachdaireachd leis an ainm { $id }. Thoiribh ainm eile dhi gus an cànan seo a chleachdadh.

## Opening a hand-over of last time

hand-over-not-one =
    Chan e seo faidhle a thug Ownwords seachad.
    Taghaibh am faidhle le ainm a thòisicheas le “ownwords” agus a chrìochnaicheas le “.json”.
hand-over-is-record =
    ’S e clàr de chòmhradh mu fhaidhle a tha seo.
    Taghaibh am faidhle mun robh an còmhradh.
hand-over-newer =
    Thàinig am faidhle seo bho Ownwords nas ùire.
    Fosglaibh e leis an Ownwords nas ùire.
hand-over-other-questions =
    Tha freagairtean do cheistean eile san fhaidhle seo.
    Fosglaibh e leis an Ownwords leis an deach a dhèanamh.
hand-over-damaged =
    Tha milleadh air an fhaidhle seo. Cha deach dad a thoirt às.
    Taghaibh lethbhreac eile dheth.

## The file of the settings. It is left as it is, for a person may have written it.

settings-not-read = Cha ghabh faidhle roghainnean a’ phrògraim leughadh, agus mar sin obraichidh am prògram mar as àbhaist. Cha tèid na dh’atharraicheas sibh a-nis a chumail. Coimheadaibh air an fhaidhle seo: { $file }
settings-not-read-line = Ann am faidhle roghainnean a’ phrògraim, chan eil loidhne { NUMBER($line, useGrouping: "false") } ceart, agus mar sin obraichidh am prògram mar as àbhaist. Cha tèid na dh’atharraicheas sibh a-nis a chumail. Coimheadaibh air an fhaidhle seo: { $file }

# Those for whom a file can be locked, in the file of the settings. $number counts them.
lock-no-name = Ann am faidhle roghainnean a’ phrògraim, chan eil ainm air còd-glasaidh àireamh { NUMBER($number) }, no tha ainm glè fhada air. Tha e air fhàgail às. Thoiribh ainm goirid dha.
lock-name-taken = Ann am faidhle roghainnean a’ phrògraim, ’s e “{ $name }” ainm cuideigin eile cuideachd. Tha e air fhàgail às. Cleachdaibh ainm eile.
lock-no-code = Ann am faidhle roghainnean a’ phrògraim, chan eil còd-glasaidh aig “{ $name }”. Tha an t-ainm seo air fhàgail às. Tòisichidh còd-glasaidh le age1. Tha 62 litir is figear ann. Sgrìobhaibh gu slàn e.
lock-secret-key = Ann am faidhle roghainnean a’ phrògraim, tha iuchair aig “{ $name }” a dh’fhosglas faidhlichean. Tha an t-ainm seo air fhàgail às. Cumaibh an iuchair seo agaibh fhèin. Cleachdaibh an còd-glasaidh a bhuineas dhi.
lock-code-taken = Ann am faidhle roghainnean a’ phrògraim, tha còd-glasaidh cuideigin eile aig “{ $name }”. Tha an t-ainm seo air fhàgail às. Cleachdaibh còd-glasaidh eile.

## The file of keys that a person can write. The program goes on with the usual keys.

keys-not-read = Cha ghabh faidhle nam putanan leughadh, agus mar sin obraichidh na putanan àbhaisteach. Coimheadaibh air an fhaidhle seo: { $file }
keys-not-read-line = Ann am faidhle nam putanan, chan eil loidhne { NUMBER($line, useGrouping: "false") } ceart, agus mar sin obraichidh na putanan àbhaisteach. Coimheadaibh air an fhaidhle seo: { $file }
keys-no-such-thing = Ann am faidhle nam putanan, chan e “{ $name }” rud a nì putan. Obraichidh na putanan àbhaisteach. Gus na h-ainmean fhaicinn, cleachdaibh: ownwords settings
keys-no-such-key = Ann am faidhle nam putanan, chan e “{ $key }” ainm putain. Obraichidh na putanan àbhaisteach. Gus ainmean phutanan fhaicinn, cleachdaibh: ownwords settings
keys-no-key = Ann am faidhle nam putanan, chan eil putan aig “{ $name }”. Obraichidh na putanan àbhaisteach. Thoiribh putan dha, no thoiribh às an loidhne sin.
keys-digit = Ann am faidhle nam putanan, ’s e àireamh a tha ann an “{ $key }”. Taghaidh àireamhan freagairtean. Obraichidh na putanan àbhaisteach. Cleachdaibh putan eile.
keys-letter = Ann am faidhle nam putanan, tha am putan “{ $key }” aig “{ $name }”. Tha feum air a’ phutan seo gus taidhpeadh. Obraichidh na putanan àbhaisteach. Cleachdaibh putan eile.
keys-twice = Ann am faidhle nam putanan, nì “{ $key }” dà rud: “{ $one }” agus “{ $two }”. Obraichidh na putanan àbhaisteach. Thoiribh putan eile do fhear dhiubh.

## Reading aloud

speech-none =
    Chan eil guth air a’ choimpiutair seo, agus mar sin cha tèid dad a leughadh dhuibh.
    Faodaidh sibh prògram a bhruidhneas a chur ris. ’S e “espeak-ng” an t-ainm a th’ air.
speech-lost =
    Sguir an guth a dh’obair, agus mar sin cha tèid barrachd a leughadh dhuibh.
    Gus feuchainn a-rithist, tòisichibh am prògram a-rithist.
speech-no-language = Chan eil guth air a’ choimpiutair seo airson a’ chànain seo: { $language }. Chan urrainn dhuibh ach na faclan fhaicinn.
