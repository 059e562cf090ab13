# What is left for the council on a public machine. First for those who look after the machine,
# then for those who use it.

## What waits

# $count is how many people left a file.
drop-off-waits = { PLURAL($count) ->
        [one] Tha { $count } fhaidhle a’ feitheamh an seo ri chur air falbh.
        [two] Tha { $count } fhaidhle a’ feitheamh an seo ri chur air falbh.
        [few] Tha { $count } faidhlichean a’ feitheamh an seo rin cur air falbh.
       *[other] Tha { $count } faidhle a’ feitheamh an seo ri chur air falbh.
    }
drop-off-none-waits = Chan eil faidhle a’ feitheamh an seo.
drop-off-oldest = Chaidh am fear as sine fhàgail air { $day }.
# $size is a number of kilobytes.
drop-off-size = Còmhla: { $size } kB.
drop-off-last = Ràinig am fear mu dheireadh air { $day }.
drop-off-none-arrived = Cha do ràinig gin gu ruige seo.
drop-off-since = Bho { $day }, chan eil faidhlichean a’ ruighinn:
drop-off-off = Cha ghabh dad fhàgail dhan Chomhairle air an inneal seo. Gus sin atharrachadh, lìonaibh am pàirt [drop_off] den fhaidhle.

## What the process says that sends

drop-off-sent = { PLURAL($count) ->
        [one] Ràinig { $count } fhaidhle.
        [two] Ràinig { $count } fhaidhle.
        [few] Ràinig { $count } faidhlichean.
       *[other] Ràinig { $count } faidhle.
    }
drop-off-another = Tha pròiseas eile a’ cur nam faidhlichean mu thràth.

## Why files wait

drop-off-network = Cha ruigear an t-àite airson nam faidhlichean. Thoiribh sùil air lìonra an inneil seo, agus air an t-seòladh. Thèid fheuchainn a-rithist leis fhèin.
drop-off-busy = Tha an t-àite airson nam faidhlichean a’ freagairt, ach cha ghabh e iad. Thèid fheuchainn a-rithist leis fhèin. Ma mhaireas seo latha, faighnichibh den neach a ruitheas an t-àite sin.
drop-off-refused = Cha leig an t-àite airson nam faidhlichean an t-inneal seo a-steach. Faighnichibh den neach a ruitheas an t-àite sin an do dh’atharraich ainm agus iuchair an inneil.
drop-off-no-credentials = Chan eil ainm agus iuchair aig an inneal seo airson àite nam faidhlichean, no chan urrainn dha an leughadh. Cuiribh iad far a bheil an stiùireadh ag ràdh.
drop-off-no-place = Chan eil am pasgan no a’ bhucaid airson nam faidhlichean ann. Thoiribh sùil air an ainm, agus a bheil an diosg ceangailte.
drop-off-full = Tha an diosg airson nam faidhlichean làn. Dèanaibh àite air. Thèid fheuchainn a-rithist leis fhèin.
drop-off-not-kept = Ghabh an t-àite airson nam faidhlichean faidhle agus chan eil e aige a-nis. Thèid fheuchainn a-rithist leis fhèin. Ma mhaireas seo latha, faighnichibh den neach a ruitheas an t-àite sin.
drop-off-other = Aig an àite airson nam faidhlichean, tha ainm aon fhaidhle air rudeigin eile. Tha e mar a bha e. Iarraibh air an neach a ruitheas an t-àite sin coimhead air.
drop-off-damaged = Tha milleadh air aon fhaidhle an seo agus cha deach a chur. Leanaidh an fheadhainn eile. Iarraibh air cuideigin coimhead air diosg an inneil seo.

## Pages

dialog-kiosk-take_council = Fàg m’ fhaidhle dhan Chomhairle

dialog-kiosk-drop-off = A bheil sibh airson am faidhle agaibh fhàgail dhan Chomhairle?
    .short = Fàg am faidhle agaibh
    .why = Cha tèid dad a chur mura tagh sibh an seo e.
dialog-kiosk-drop-off_leave = Fàg dhaibh e
dialog-kiosk-drop-off_back = Na fàg e
# Said first. $council is who has the key, in the words of those who look after the machine.
drop-off-who = Cò as urrainn a leughadh: { $council }. Chan eil an iuchair ach acasan.
# Follows.
drop-off-told =
    .lines =
        Thèid am faidhle agaibh a ghlasadh mus tèid a chumail. An uair sin chan fhosgail duine e air an inneal seo, no sibh fhèin.
        Fuirichidh e an seo gus an tèid a chur. Bheir sin nas fhaide mura h-eil an lìonra ag obair.
        Chan urrainn dhuibh a thoirt air ais.
        Chan eil freagairtean prìobhaideach ann ach ma chuir sibh ann iad.
        Ma dh’fhàgas sibh e barrachd air aon turas, gheibh iad gach fear.

dialog-kiosk-receipt = Tha am faidhle agaibh air fhàgail dhan Chomhairle.
    .short = An àireamh aige
    .hint =
        Tha e glaiste, agus sàbhailte air an inneal seo. Cha deach a chur fhathast. Falbhaidh e leis fhèin nuair a tha an lìonra ann.
        Faodaidh sibh an àireamh a sgrìobhadh sìos. Leatha, lorgaidh iad am faidhle agaibh nuair a chuireas sibh fòn thuca.
        Chan eil an àireamh ag innse dad mur deidhinn.
    .why = Lorgaidh iad am faidhle agaibh leis an àireimh seo.
dialog-kiosk-receipt_done = Tha i agam
dialog-kiosk-receipt_print = Clò-bhuail an àireamh
# $number is twelve digits, each said by itself, in three groups.
drop-off-number = ’S e { $number } àireamh an fhaidhle agaibh.
drop-off-printed = Tha an àireamh agaibh air a clò-bhualadh. Thoiribh às a’ chlò-bhualadair a-nis i.
drop-off-not-left = Cha b’ urrainn am faidhle agaibh fhàgail an seo. Cha deach dad dheth a chumail. Faodaidh sibh dòigh eile a thaghadh.
drop-off-second-not-left = Tha am faidhle agaibh air fhàgail. Cha b’ urrainn an dàrna faidhle, mu cho-ionannachd, fhàgail. Innsibh do chuideigin a tha ag obair an seo, no thoiribh leibh ann an dòigh eile e.
