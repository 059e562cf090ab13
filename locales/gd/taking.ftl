# What a person takes away from a public machine, and how they come back.

dialog-kiosk-first_come-back = Lean ort leis na dh’fhàg mi an seo

dialog-kiosk-take_print = Clò-bhuail m’ fhaidhle
dialog-kiosk-take_stick = Cuir m’ fhaidhle air bioran-cuimhne
dialog-kiosk-take_later = Fàg mo fhreagairtean gu latha eile
dialog-kiosk-take_delete = Cuir às do na dh’fhàg mi an seo

## On paper

dialog-kiosk-print = A bheil sibh airson am faidhle agaibh a chlò-bhualadh?
    .short = Clò-bhuail
    .hint =
        ’S ann leis an àite seo a tha an clò-bhualadair. ’S urrainn do dhuine sam bith a chì am pàipear a leughadh.
        Laighidh am pàipear sa chlò-bhualadair gus an toir sibh às e. Fuirichibh faisg air a’ chlò-bhualadair.
    .why = Tha seo ga fhaighneachd an toiseach, oir faodaidh daoine eile am pàipear fhaicinn.
dialog-kiosk-print_print = Clò-bhuail a-nis e
dialog-kiosk-print_back = Rach air ais

dialog-kiosk-printing = Tha e air an rathad dhan chlò-bhualadair.
    .short = Clò-bhualadh
    .hint = Faodaidh seo mionaid no dhà a thoirt. Cha leig sibh a leas dad a dhèanamh.
    .why = Faodaidh sibh stad a chur air. Na tha air pàipear mu thràth, fuirichidh e sa chlò-bhualadair.
dialog-kiosk-printing_stop = Stad an clò-bhualadh

notice-printed = Tha am faidhle agaibh air a chlò-bhualadh. Thoiribh às a’ chlò-bhualadair a-nis e.
notice-slip-printed = Tha an còd agaibh air a chlò-bhualadh. Thoiribh às a’ chlò-bhualadair a-nis e.
notice-not-printed = Chaidh stad a chur air a’ chlò-bhualadh. Coimheadaibh sa chlò-bhualadair. ’S dòcha gu bheil cuid dheth an sin.

# What is the matter with the printer. It goes on when that is mended.
printer-no-paper = Chan eil pàipear sa chlò-bhualadair. Innsibh do chuideigin a tha ag obair an seo, no stadaibh an clò-bhualadh.
printer-jam = Tha pàipear an sàs sa chlò-bhualadair. Innsibh do chuideigin a tha ag obair an seo, no stadaibh an clò-bhualadh.
printer-no-ink = Chan eil inc sa chlò-bhualadair. Innsibh do chuideigin a tha ag obair an seo, no stadaibh an clò-bhualadh.
printer-open = Tha an clò-bhualadair fosgailte. Innsibh do chuideigin a tha ag obair an seo, no stadaibh an clò-bhualadh.
printer-stopped = Tha an clò-bhualadair air stad. Innsibh do chuideigin a tha ag obair an seo, no stadaibh an clò-bhualadh.
# Nothing more comes.
printer-lost = Cha b’ urrainn a chlò-bhualadh. Coimheadaibh sa chlò-bhualadair, ’s dòcha gu bheil cuid dheth an sin. Feuchaibh a-rithist, no taghaibh dòigh eile.
printer-not-there = Cha ruigear an clò-bhualadair. Innsibh do chuideigin a tha ag obair an seo, no taghaibh dòigh eile.
printer-too-long = Thug an clò-bhualadair ro fhada, agus mar sin chaidh stad a chur air. Feuchaibh a-rithist, no taghaibh dòigh eile.

## On a memory stick

dialog-kiosk-stick = A bheil sibh ag iarraidh an fhaidhle agaibh air bioran-cuimhne?
    .short = Bioran-cuimhne
    .hint =
        Feumaidh sibh bioran-cuimhne (memory stick) agaibh fhèin. Cha choimhead am prògram seo air na th’ air.
        Gun ghlas, ’s urrainn do dhuine sam bith aig a bheil am bioran am faidhle agaibh a leughadh.
        Le glas, taghaidh sibh cò as urrainn fhosgladh.
    .why = Tha seo ga fhaighneachd gus am bi fios agaibh cò as urrainn am faidhle agaibh a leughadh.
dialog-kiosk-stick_open = Sàbhail e gun ghlas
dialog-kiosk-stick_lock = Glas an toiseach e
dialog-kiosk-stick_back = Rach air ais

dialog-kiosk-stick-in = Cuiribh a-steach am bioran-cuimhne agaibh a-nis.
    .short = Bioran-cuimhne
    .hint = Lorgaidh am prògram leis fhèin e. Cha leig sibh a leas putan a bhrùthadh.
    .why = Thèid am faidhle agaibh a sgrìobhadh cho luath ’s a lorgar am bioran.
dialog-kiosk-stick-in_stop = Sguir a dh’fheitheamh

dialog-kiosk-stick-writing = Tha am faidhle agaibh ga sgrìobhadh. Fàgaibh am bioran a-staigh.
    .short = A’ sgrìobhadh
    .hint = Faodaidh seo mionaid a thoirt. Thèid innse dhuibh cuin as urrainn dhuibh am bioran a thoirt a-mach.
    .why = Faodaidh milleadh tighinn air bioran a thèid a thoirt a-mach ro luath.

dialog-kiosk-stick-out = Thoiribh am bioran-cuimhne a-mach a-nis.
    .short = Bioran-cuimhne
    .hint = An uair sin faodaidh sibh fear eile a chur a-steach.
    .why = Chan eil am faidhle agaibh air a’ bhioran seo.
dialog-kiosk-stick-out_stop = Sguir a dh’fheitheamh

# What the person brings from last time.
dialog-kiosk-brought = A bheil am faidhle agaibh bhon turas mu dheireadh air bioran-cuimhne? Cuiribh a-steach am bioran a-nis.
    .short = Bioran-cuimhne
    .hint =
        Lorgaidh am prògram leis fhèin e. Cha leig sibh a leas putan a bhrùthadh.
        Cha leugh e ach faidhlichean a rinn Ownwords. Chan atharraich e iad.
    .why = Chì sibh an uair sin, aig gach ceist, na thuirt sibh an turas mu dheireadh.
dialog-kiosk-brought_stop = Leanaidh mi orm às aonais
notice-stick-read = Chaidh na thuirt sibh an turas mu dheireadh a leughadh. Faodaidh sibh am bioran a thoirt a-mach a-nis.
stick-no-file = Chan eil faidhle bho Ownwords air a’ bhioran seo. Feuchaibh fear eile, no leanaibh às aonais.

notice-stick-written = Tha am faidhle agaibh air a’ bhioran, agus chaidh sùil a thoirt air. Faodaidh sibh am bioran a thoirt a-mach a-nis.
stick-more-than-one = Tha barrachd air aon bhioran-cuimhne ann. Na fàgaibh a-staigh ach ur fear fhèin.
stick-not-mounted = Cha ghabh am bioran seo cleachdadh an seo. Feuchaibh fear eile.
stick-read-only = Cha ghabh dad sgrìobhadh air a’ bhioran seo. Tha suidse beag air cuid de bhioranan airson sin. Coimheadaibh air a shon, no feuchaibh bioran eile.
stick-full = Chan eil àite air a’ bhioran seo. Feuchaibh fear eile.
stick-broken = Cha do ràinig am faidhle agaibh am bioran gu slàn. ’S dòcha gu bheil am bioran briste. Feuchaibh fear eile.
stick-busy = Chaidh am faidhle agaibh a sgrìobhadh, ach tha am bioran trang fhathast. Fuirichibh mionaid mus toir sibh a-mach e.

## Left here for later

dialog-kiosk-later = A bheil sibh airson ur freagairtean fhàgail an seo gu latha eile?
    .short = Gu latha eile
    .hint =
        Fuirichidh ur freagairtean air an inneal seo, glaiste le còd. Cha ghabh am fosgladh air inneal sam bith eile.
        ’S urrainn do dhuine sam bith aig a bheil an còd agaibh an leughadh. Às aonais a’ chòd chan fhosgail duine iad, fiù ’s na daoine a tha ag obair an seo.
        Ma chailleas sibh an còd, bidh ur freagairtean air chall cuideachd.
    .why = An uair sin faodaidh sibh stad an-diugh agus leantainn latha eile.
dialog-kiosk-later_keep = Fàg iad an seo
dialog-kiosk-later_back = Rach air ais
# Follows the hint. $days is how long they stay.
later-days = { PLURAL($days) ->
        [one] Fuirichidh iad fad { $days } latha. An dèidh sin bidh iad air falbh gu tur.
        [two] Fuirichidh iad fad { $days } latha. An dèidh sin bidh iad air falbh gu tur.
        [few] Fuirichidh iad fad { $days } làithean. An dèidh sin bidh iad air falbh gu tur.
       *[other] Fuirichidh iad fad { $days } latha. An dèidh sin bidh iad air falbh gu tur.
    }
# Follows. The person gets a code, or has one from before.
later-new-code = Gheibh sibh an còd air na h-ath dhuilleagan.
later-same-code = Cumaidh sibh an còd leis an tàinig sibh.

dialog-kiosk-later-private = A bheil sibh airson ur freagairtean prìobhaideach fhàgail an seo cuideachd?
    .short = Prìobhaideach
    .hint =
        Tha cuid de na freagairtean agaibh prìobhaideach.
        Ma dh’fhàgas sibh an seo iad, ’s urrainn do dhuine sam bith aig a bheil an còd agaibh an leughadh.
        Mura fàg sibh iad, thèid an glanadh bhon inneal nuair a dh’fhalbhas sibh.
    .why = Tha seo ga fhaighneachd oir faodaidh daoine eile an còd agaibh a lorg.
dialog-kiosk-later-private_without = Na fàg na freagairtean prìobhaideach
dialog-kiosk-later-private_with = Fàg iad sin an seo cuideachd

dialog-kiosk-code = Ciamar a tha sibh airson an còd agaibh fhaighinn?
    .short = An còd agaibh
    .hint =
        Tha ur freagairtean an seo a-nis. Chan fhosgail ach an còd seo iad.
        Faodaidh sibh fhaighinn ann am barrachd air aon dòigh. An dèidh seo chan urrainn do dhuine innse dhuibh a-rithist e.
        Ma tha am prògram a’ leughadh dhuibh, canaidh e an còd a sheallas e cuideachd. Faodaidh daoine eile a chluinntinn.
    .why = Chan fhaic agus cha chluinn duine an còd agaibh mus tagh sibh sin.
dialog-kiosk-code_show = Seall e
dialog-kiosk-code_print = Clò-bhuail air pàipear e
    .hint = Chan eil air a’ phàipear ach an còd, chan eil dè tha e air a shon.
dialog-kiosk-code_done = Tha an còd agam

dialog-kiosk-code-shown = Seo an còd agaibh.
    .short = An còd agaibh
    .hint = ’S e ceithir faclan a th’ ann, agus àireamh cuideachd. Sgrìobhaibh sìos na faclan no an àireamh. Fosglaidh na faclan ur freagairtean, agus fosglaidh an àireamh iad cuideachd.
    .why = Feumaidh sibh e gus tilleadh gu ur freagairtean.
# $words are English words in every language: they are the code.
later-code-words = Na faclan: { $words }
later-code-digits = An àireamh: { $digits }

notice-later-kept = Fuirichidh ur freagairtean an seo gu { $day }. An dèidh an latha sin bidh iad air falbh gu tur.
# It could not be done; the person cannot mend that.
later-not-kept = Cha b’ urrainn ur freagairtean fhàgail an seo. Innsibh do chuideigin a tha ag obair an seo, no taghaibh dòigh eile.
later-not-deleted = Cha b’ urrainn cur às do na dh’fhàg sibh an seo. Feuchaibh a-rithist, no innsibh do chuideigin a tha ag obair an seo.

# While something is locked, opened or read.
dialog-kiosk-moment = Aon mhòmaid.
    .short = Aon mhòmaid
    .hint = Bheir seo beagan dhiogan. Cha leig sibh a leas dad a dhèanamh.
    .why = Feumaidh am prògram crìoch a chur air seo mus urrainn dha leantainn.

## Coming back

dialog-kiosk-come-back = Dè an còd agaibh?
    .short = Còd
    .hint = Taidhpibh na ceithir faclan, no an àireamh. Cha leig sibh a leas litrichean mòra a chleachdadh.
    .why = Fosglaidh an còd na dh’fhàg sibh an seo.
notice-later-opened = Seo na dh’fhàg sibh. Fuirichidh e an seo gu { $day }.
later-nothing = Cha deach dad a lorg airson a’ chòd seo. Thoiribh sùil air a’ chòd agaibh a-rithist. An dèidh an latha mu dheireadh bidh a h-uile rud air falbh gu tur.
later-not-opened = Cha b’ urrainn na chaidh fhàgail an seo fhosgladh. Innsibh do chuideigin a tha ag obair an seo, no tòisichibh às ùr.
later-wait-moment = Cha deach an còd seo fheuchainn. An dèidh còd ceàrr feumaidh sibh feitheamh mòmaid. An uair sin feuchaibh a-rithist.
later-wait-minutes = Cha deach an còd seo fheuchainn. An dèidh mòran chòdan ceàrr feumaidh sibh feitheamh beagan mhionaidean. An uair sin feuchaibh a-rithist, no tòisichibh às ùr.
# $count is how many words were typed.
later-unread-words = { PLURAL($count) ->
        [one] Tha ceithir faclan ann an còd. Tha { $count } fhacal an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
        [two] Tha ceithir faclan ann an còd. Tha { $count } fhacal an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
        [few] Tha ceithir faclan ann an còd. Tha { $count } faclan an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
       *[other] Tha ceithir faclan ann an còd. Tha { $count } facal an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
    }
later-unread-digits = { PLURAL($count) ->
        [one] Tha 16 figearan san àireimh. Tha { $count } fhigear an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
        [two] Tha 16 figearan san àireimh. Tha { $count } fhigear an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
        [few] Tha 16 figearan san àireimh. Tha { $count } figearan an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
       *[other] Tha 16 figearan san àireimh. Tha { $count } figear an seo. Thoiribh sùil air a’ chòd agaibh a-rithist.
    }
# $place is which of the words: 1 is the first.
later-unread-unknown = Chan eil facal àireamh { $place } ann an còd sam bith. Thoiribh sùil air mar a tha e air a sgrìobhadh.
later-unread-die = Chan eil san àireimh ach figearan bho 1 gu 6. Thoiribh sùil air a’ chòd agaibh a-rithist.
