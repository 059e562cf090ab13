# A public machine. First for those who look after it, then for those who use it.

## The command line

cli-kiosk = Ruith air inneal poblach, far nach lorg an ath neach dad aig an neach mu dheireadh.
cli-kiosk-config = Am faidhle a chanas mar a thèid an t-inneal a chleachdadh.
cli-kiosk-what = Nì owner-words na faclan a chuireas crìoch air a’ phrògram. Cuiridh deliver na dh’fhàg daoine chun na Comhairle. Canaidh status dè tha a’ feitheamh fhathast.
cli-kiosk-check = Can dè tha ceàrr san fhaidhle, agus dè nì sibh.
cli-kiosk-once = Stad an dèidh aon neach. Le deliver, an dèidh aon oidhirp.
cli-value-what = dè

kiosk-needs-config = Ainmichibh am faidhle a chanas mar a thèid an t-inneal a chleachdadh, le --config.
kiosk-no-file = Cha ghabh am faidhle { $file } leughadh. Thoiribh sùil air an ainm, agus cò dh’fhaodas a leughadh.
kiosk-well = Tha a h-uile rud ann an { $file } ceart.
kiosk-not-well = { PLURAL($count) ->
        [one] Tha { $count } rud ceàrr san fhaidhle. Cha do thòisich dad.
        [two] Tha { $count } rud ceàrr san fhaidhle. Cha do thòisich dad.
        [few] Tha { $count } rudan ceàrr san fhaidhle. Cha do thòisich dad.
       *[other] Tha { $count } rud ceàrr san fhaidhle. Cha do thòisich dad.
    }
kiosk-fault = Loidhne { $line }: { $words }
kiosk-no-terminal = Tha seo feumach air sgrìn agus meur-chlàr. Chan urrainn dha ruith sa chùlaibh.
kiosk-owner-ask = Taidhpibh na faclan a chuireas crìoch air a’ phrògram. Chan eil iad gan sealltainn. An uair sin brùthaibh Enter.
kiosk-owner-again = Taidhpibh na h-aon fhaclan a-rithist, agus brùthaibh Enter.
kiosk-owner-other = Chan iad seo na h-aon fhaclan. Cha deach dad a dhèanamh. Tòisichibh a-rithist.
kiosk-owner-short = Tha na faclan seo ro ghoirid. Gabhaibh co-dhiù dusan litir. Tòisichibh a-rithist.
kiosk-owner-line = Cuiribh an loidhne seo fo [place] san fhaidhle:

## What can be wrong in the file

kiosk-fault-syntax = Cha ghabh seo tuigsinn. Coimeasaibh e ris an eisimpleir: ainm, an comharra =, agus luach. Tha faclan ann an "comharran-labhairt".
kiosk-fault-no-such-section = Chan eil earrann [{ $name }] ann. Seo na th’ ann: { $known }.
kiosk-fault-not-a-section = ’S e earrann a th’ ann an { $name }. Sgrìobhaibh [{ $name }] air loidhne leis fhèin.
kiosk-fault-no-such-name = Chan eil dad leis an ainm { $name } an seo. Seo na th’ ann: { $known }.
kiosk-fault-not-text = Tha { $name } feumach air faclan ann an "comharran-labhairt".
kiosk-fault-not-texts = Tha { $name } feumach air liosta, leithid ["one", "two"].
kiosk-fault-not-yes-no = ’S e true no false a tha ann an { $name }, gun chomharran-labhairt.
kiosk-fault-not-in-range = Tha { $name } feumach air àireamh shlàn bho { $least } gu { $most }.
kiosk-fault-not-one-of = ’S e { $name } fear dhiubh seo: { $known }.
kiosk-fault-not-a-path = Tha { $name } feumach air slighe shlàn pasgain. Tòisichidh i le /.
kiosk-fault-missing = Tha { $name } a dhìth san earrainn seo. Cuiribh ris e, no sgrìobhaibh on = false.
kiosk-fault-owner-words = Chan e seo na rinn am prògram. Taidhpibh: ownwords kiosk owner-words. An uair sin dèanaibh copaidh den loidhne a thèid a chlò-bhualadh.
kiosk-fault-no-language = Chan eil an cànan { $name } an seo. Taidhpibh: ownwords languages. Seallaidh e liosta de na th’ ann.
kiosk-fault-no-folder = Chan eil am pasgan { $name } ann, no chan fhaod an cunntas seo sgrìobhadh ann. Dèanaibh e, agus thoiribh dhan chunntas seo e.
kiosk-fault-no-recipient = Chan e còd { $number } còd leis an gabh faidhlichean glasadh. Tòisichidh a leithid le age1. Iarraibh e air an neach a leughas na faidhlichean.
kiosk-fault-secret-key = Chan e còd-glasaidh a tha ann an còd { $number } ach na dh’fhosglas na faidhlichean. Thoiribh far an inneil seo e, agus innsibh dhan neach leis a bheil e. Iarraibh an còd a thòisicheas le age1.
kiosk-fault-no-address = Cha ghabh dad a chur an sin. Sgrìobhaibh slighe pasgain, no seòladh a thòisicheas le s3://, az:// no gs://. Airson seòladh feumaidh am prògram a bhith air a thogail le dropoff.
kiosk-fault-no-pdf = Chan urrainn dhan phrògram seo duilleagan airson pàipear a dhèanamh. Sgrìobhaibh form = "text".
kiosk-fault-nothing-to-take = Chan urrainn do dhuine dad a thoirt leis bhon inneal seo. Cuiribh ris co-dhiù aon dhiubh seo: [print], [stick], [later] no [drop_off].
kiosk-fault-no-printer = Chan eil clò-bhualadair { $name } an seo, no chan obraich clò-bhualadh air an inneal seo. Taidhpibh: lpstat -p. Seallaidh e liosta nan clò-bhualadairean.
kiosk-fault-keeps-printed = Cumaidh an siostam clò-bhualaidh lethbhreac de na chaidh a chlò-bhualadh, fad latha, far am faigh daoine eile e. Cuiribh an loidhne PreserveJobFiles No ris an fhaidhle { $name }. An uair sin tòisichibh an siostam clò-bhualaidh a-rithist.

## The welcome

# Shown while nobody is there, in every language below each other. Short: 39 cells.
kiosk-welcome = Fàilte. Tòisichibh le putan sam bith.
# Said by the voice.
kiosk-welcome-voice = Fàilte. Gus a h-uile rud a chluinntinn, brùthaibh am putan 5.

## Pages

dialog-kiosk-first = Dè tha sibh airson a dhèanamh?
    .short = Dè nì sibh
    .why = Tha seo ga fhaighneachd gus am faigh sibh dhan àite cheart.
dialog-kiosk-first_begin = Tòisich
dialog-kiosk-first_settings = Roghainnean prògraim: dathan, fuaim
    .hint = Faodaidh sibh na dathan, am fuaim agus na putanan atharrachadh aig ceum sam bith.
dialog-kiosk-first_owner = Tha mi an urra ris an inneal seo

dialog-kiosk-owner = Dè na faclan a chuireas crìoch air a’ phrògram?
    .short = Na faclan
    .hint = Chan eil iad gan sealltainn fhad ’s a tha sibh a’ taidhpeadh.
    .why = Chan urrainn ach dhan neach a choimheadas às dèidh an inneil seo crìoch a chur air a’ phrògram.
kiosk-not-the-owner = Chan iad seo na faclan. Cha do dh’atharraich dad.

dialog-kiosk-begin = Mus tòisich sibh
    .short = Mus tòisich sibh
    .hint =
        Canaidh sibh na tha cudromach dhuibh, na tha sibh airson a dhèanamh agus ciamar a bu mhath leibh ur taic.
        Faodaidh sibh ceist sam bith fhàgail falamh. Faodaidh sibh stad nuair a thogras sibh.
        Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh aig ceum sam bith, taidhpibh / agus brùthaibh Enter.
        ’S e inneal poblach a tha seo. Cha chùm e dad de na chanas sibh, mura tagh sibh sin.
        Aig an deireadh taghaidh sibh na bheir sibh leibh. An uair sin thèid a h-uile rud a ghlanadh.
        ’S e an neach-obrach agaibh (your worker) an neach a tha a’ planadh taic còmhla ribh. Tha am faidhle agaibh ann gus an leugh iad e mus bruidhinn sibh.
        Ma shaoileas luchd-obrach a leughas e gum faod cron tighinn air cuideigin, ’s dòcha gum feum iad rudeigin a dhèanamh. Mar as trice bruidhnidh iad ribhse an toiseach.
        Cha cho-dhùin am prògram seo dad. Chan e dòigh a th’ ann air cron aithris.
        Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
        Ma thig cuideigin a-steach, faodaidh sibh fàgail gu luath. Brùthaibh am putan F12, no taidhpibh /fàg luath.
        Nuair a dh’fhàgas sibh gu luath, thèid an sgrìn a ghlanadh an toiseach. An uair sin thèid a h-uile rud a thuirt sibh a ghlanadh.
        Cha ghabh na chunnaic no na chuala cuideigin, no camara, glanadh.
    .why = Tha seo ga innse an toiseach, gus am bi fios agaibh dè thachras leis na freagairtean agaibh.
# The same where there are number keys alone.
dialog-kiosk-begin-numbers = Mus tòisich sibh
    .short = Mus tòisich sibh
    .hint =
        Canaidh sibh na tha cudromach dhuibh, na tha sibh airson a dhèanamh agus ciamar a bu mhath leibh ur taic.
        Faodaidh sibh ceist sam bith fhàgail falamh. Faodaidh sibh stad nuair a thogras sibh.
        Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh aig ceum sam bith, taidhpibh 0 agus brùthaibh Enter.
        ’S e inneal poblach a tha seo. Cha chùm e dad de na chanas sibh, mura tagh sibh sin.
        Aig an deireadh taghaidh sibh na bheir sibh leibh. An uair sin thèid a h-uile rud a ghlanadh.
        ’S e an neach-obrach agaibh (your worker) an neach a tha a’ planadh taic còmhla ribh. Tha am faidhle agaibh ann gus an leugh iad e mus bruidhinn sibh.
        Ma shaoileas luchd-obrach a leughas e gum faod cron tighinn air cuideigin, ’s dòcha gum feum iad rudeigin a dhèanamh. Mar as trice bruidhnidh iad ribhse an toiseach.
        Cha cho-dhùin am prògram seo dad. Chan e dòigh a th’ ann air cron aithris.
        Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
        Ma thig cuideigin a-steach, faodaidh sibh fàgail gu luath. Taidhpibh 99 agus brùthaibh Enter.
        Nuair a dh’fhàgas sibh gu luath, thèid an sgrìn a ghlanadh an toiseach. An uair sin thèid a h-uile rud a thuirt sibh a ghlanadh.
        Cha ghabh na chunnaic no na chuala cuideigin, no camara, glanadh.
    .why = Tha seo ga innse an toiseach, gus am bi fios agaibh dè thachras leis na freagairtean agaibh.
# Follows, where the machine does not wait for ever.
kiosk-begin-time = Mura dèan sibh dad fad beagan mhionaidean, thèid an duilleag agaibh fhalach. Thèid faighneachd dhibh a bheil sibh fhathast ann. Faodaidh sibh barrachd ùine iarraidh.

dialog-kiosk-idle = A bheil sibh fhathast ann?
    .short = A bheil sibh ann
    .hint =
        Tha an duilleag agaibh air a falach. Brùthaibh putan sam bith gus leantainn.
        Brùthaibh 0 ma tha barrachd ùine a dhìth oirbh. Bidh deich uiread na h-ùine agaibh an uair sin, bho seo a-mach.
        Mura brùth duine putan, thèid a h-uile rud a thuirt sibh a ghlanadh.
    .why = Chan fhaod an ath neach na thuirt sibh a lorg.
notice-kiosk-longer = Tha deich uiread na h-ùine agaibh a-nis.

dialog-kiosk-stop = A bheil sibh airson fàgail a-nis?
    .short = Fàg a-nis
    .why = Tha am prògram a’ faighneachd gus nach caillear dad le mearachd.
dialog-kiosk-stop_back = Fuirich an seo
dialog-kiosk-stop_take = Bheir mi rudeigin leam an toiseach
dialog-kiosk-stop_leave = Fàg a-nis

dialog-kiosk-take = Dè tha sibh airson a thoirt leibh?
    .short = Dè bheir mi leam
    .why = Cha tèid dad far an inneil seo mura tagh sibh an seo e.
dialog-kiosk-take_back = Air ais gu mo fhreagairtean
dialog-kiosk-take_leave = Tha mi deiseil
# Where there is more than one.
kiosk-more-than-one-way = Faodaidh sibh am faidhle agaibh a thoirt leibh ann am barrachd air aon dòigh.

# What is cleared when the person leaves, and what stays. $day is the last day.
kiosk-cleared = Nuair a dh’fhàgas sibh, thèid a h-uile rud a thuirt sibh a ghlanadh bhon inneal seo.
kiosk-stays-later = Na dh’fhàg sibh an seo gus tilleadh thuige, fuirichidh e mar a dh’fhàg sibh e, gu { $day }. Fosglaidh e leis a’ chòd agaibh.
kiosk-stays-council = Fuirichidh am faidhle agaibh dhan Chomhairle an seo, glaiste, gus an tèid a chur.
kiosk-cleared-else = Thèid a h-uile rud eile a thuirt sibh a ghlanadh nuair a dh’fhàgas sibh.

# The last page. What happens next and the help numbers follow.
dialog-kiosk-end = Mus fhalbh sibh
    .short = Dè a-nis
    .why = Tha an duilleag seo ag ràdh dè th’ agaibh, dè dh’fhuiricheas an seo, agus dè thachras an uair sin.
dialog-kiosk-end_leave = Fàg a-nis
dialog-kiosk-end_back = Rach air ais
kiosk-has-nothing = Chan eil sibh a’ toirt dad leibh.
kiosk-has-paper = Chlò-bhuail sibh am faidhle agaibh. Thoiribh ur pàipear gu lèir às a’ chlò-bhualadair.
kiosk-has-stick = Tha am faidhle agaibh air a’ bhioran-cuimhne agaibh. Thoiribh am bioran leibh.
kiosk-has-council = Dh’fhàg sibh am faidhle agaibh dhan Chomhairle. Lorgaidh iad e leis an àireimh.

## What is said here in the place of other words: this machine keeps nothing by itself

in-public-dialog-settings =
    .hint = Obraichidh atharrachadh sa bhad. Cha lorg an ath neach e.
in-public-dialog-usual =
    .hint = Fuirichidh ur cànan, ur sealladh agus an guth mar a tha iad.
in-public-dialog-earlier =
    .hint =
        Faodaidh sibh faidhle a rinn sibh dhan neach-obrach agaibh a chleachdadh.
        Cha tèid na thuirt sibh an uair sin a shealltainn ach nuair a dh’iarras sibh e.
        Chan eil dad dheth na fhreagairt gus an can sibh gu bheil e fìor fhathast.
in-public-dialog-equality =
    .hint =
        Chan eil ann ach na thagh sibh sa phàirt sin. Chan eil ur n-ainm ann.
        ’S dòcha nach eil mòran faisg oirbh a bheireadh na h-aon fhreagairtean. An uair sin dh’fhaodadh cuideigin tomhas gur ann leibhse a tha iad.
        Thèid e an aon rathad ris an fhaidhle agaibh, agus chun nan aon daoine.
        Mura h-eil sibh ga iarraidh, cha bhi na freagairtean seo ann am faidhle sam bith.
in-public-topic-parts =
    .hint =
        Faodaidh sibh na pàirtean a dhèanamh ann an òrdugh sam bith. Faodaidh sibh pàirt sam bith fhàgail às.
        Faodaidh sibh stad uair sam bith, agus taghadh na bheir sibh leibh.
