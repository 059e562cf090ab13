# What the program itself asks and tells, before and after the questions.
#
# A page has a value (what is asked), .short (22 cells at most, for the prompt), .hint (one
# sentence or more on each line) and .why (said as help). An option is called
# <page>_<option>: 36 cells at most.

## Before the questions

dialog-language = Dè an cànan a tha sibh airson a chleachdadh?
    .short = Cànan
    .why = Faodaidh sibh an cànan atharrachadh nas fhaide air adhart. Fuirichidh ur freagairtean mar a sgrìobh sibh iad.

# Somebody who helps reads every page in this language, after the person’s own.
dialog-helper = A bheil cuideigin gur cuideachadh ann an cànan eile?
    .short = Cànan a’ chuidiche
    .hint = Bidh gach ceist an uair sin san dà chànan, ur cànan-se an toiseach.
    .why = An uair sin ’s urrainn do dh’eadar-theangair no do chuideigin sa bheil earbsa agaibh gach ceist a leantainn còmhla ribh.
dialog-helper_none = Chan eil

dialog-view = Ciamar a tha sibh airson am prògram seo a chleachdadh?
    .short = Ciamar a chleachdar e
    .hint =
        Cuidichidh am prògram seo sibh gus deasachadh airson bruidhinn mu chùram sòisealta ann an Alba.
        Canaidh sibh na tha cudromach dhuibh nur faclan fhèin. Aig an deireadh faodaidh sibh faidhle a dhèanamh dhan neach-obrach agaibh (your worker).
    .why = Tha na h-aon cheistean san dà dhòigh. Faodaidh sibh na h-aon rudan a dhèanamh anns gach dòigh.
dialog-view_linear = Loidhne air loidhne
    .hint = Thèid gach loidhne a sgrìobhadh aon turas agus fuirichidh i. Obraichidh seo gu math le leughadairean-sgrìn agus braille.
dialog-view_full = Duilleag aig aon àm
    .hint = Lìonaidh gach ceist an uinneag. Faodaidh sibh na saighdean a chleachdadh.

# Asked where a language runs from right to left. Two lines with the numbers 1 and 2 stand
# before it; both say .sample, in that language.
dialog-order = Dè an tè den dà loidhne as urrainn dhuibh a leughadh?
    .short = Dè an loidhne
    .hint = Tha an dà loidhne ag ràdh an aon rud. Mas urrainn dhuibh an dà chuid a leughadh, taghaibh loidhne 1.
    .why = Bidh uinneagan a’ sealltainn fhaclan a ruitheas bho dheas gu clì ann an diofar dhòighean.
    .sample = ’S urrainn dhuibh an loidhne seo a leughadh.
dialog-order_terminal = Loidhne 1
dialog-order_app = Loidhne 2
dialog-order_off = Chan urrainn, no tha braille agam
    .hint = An uair sin bidh na faclan mar a chaidh an taidhpeadh, a’ tòiseachadh bhon taobh chlì.

dialog-drafts = A bheil sibh airson tòiseachadh às ùr, no leantainn le freagairtean a chaidh a shàbhaladh?
    .short = Tòisich no lean ort
    .hint = Tha freagairtean air an sàbhaladh air a’ choimpiutair seo. Cha tèid an sealltainn mura h-iarr sibh iad.
    .why = Faodaidh grunn dhaoine freagairtean a shàbhaladh air aon choimpiutair. An toiseach, cha nochd ach an latha agus an uair.
dialog-drafts_new = Tòisich às ùr
dialog-drafts_earlier = Lean ort leis na chaidh a shàbhaladh
dialog-drafts_delete = Cuir às do na chaidh a shàbhaladh

dialog-which = Dè na freagairtean a chaidh a shàbhaladh leis a bheil sibh airson leantainn?
    .short = Dè na freagairtean
    .why = Tha gach loidhne ag ràdh cuin a chaidh na freagairtean atharrachadh mu dheireadh.
dialog-which-delete = Dè na freagairtean a chaidh a shàbhaladh a tha sibh airson cur às dhaibh?
    .short = Dè na freagairtean
    .why = Thèid faighneachd dhibh a-rithist mus tèid cur às do rud sam bith.
# A set of saved answers, by when it was last changed.
draft-changed = Air an sàbhaladh air { $day } aig { $time }
draft-phrase = Feumaidh sibh an abairt dhìomhair gus na freagairtean seo fhosgladh.
draft-in-use = Tha na freagairtean seo fosgailte ann an uinneag eile. Dùinibh i an toiseach.

dialog-delete = A bheil sibh airson cur às do na freagairtean seo?
    .short = Cuir às dhaibh
    .hint =
        Chan fhaigh sibh air ais iad leis a’ phrògram seo.
        Cumaidh cuid de dhiosgan lorgan fad greis.
        Cha tèid cur às do fhaidhlichean a rinn sibh dhan neach-obrach agaibh.
    .why = Tha am prògram a’ faighneachd gus nach caillear dad le mearachd.
dialog-delete_yes = Cuir às dhaibh gu tur
dialog-delete_no = Na cuir às dhaibh, cùm iad

dialog-unlock = Taidhpibh an abairt dhìomhair agaibh.
    .short = Abairt dhìomhair
    .hint = Fosglaidh i na freagairtean a shàbhail sibh. Chan eil na thaidhpeas sibh ga shealltainn.
    .why = Thagh sibh an abairt seo nuair a thòisich sibh. Às a h-aonais, chan urrainn do dhuine sam bith na freagairtean fhosgladh.

# Leaving fast: explained before the first question, with what it cannot do (GOV.UK Design
# System, "Exit a page quickly"). Staff may have to act: domain digest, confidentiality.
dialog-start = Mus tòisich sibh
    .short = Mus tòisich sibh
    .hint =
        Canaidh sibh na tha cudromach dhuibh, na tha sibh airson a dhèanamh agus ciamar a bu mhath leibh ur taic.
        Faodaidh sibh ceist sam bith fhàgail falamh. Faodaidh sibh stad nuair a thogras sibh.
        Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh aig ceum sam bith, taidhpibh / agus brùthaibh Enter.
        Aig an deireadh faodaidh sibh faidhle a dhèanamh, agus taghaidh sibh cò gheibh e.
        ’S e an neach-obrach agaibh (your worker) an neach a tha a’ planadh taic còmhla ribh. Tha am faidhle agaibh ann gus an leugh iad e mus bruidhinn sibh.
        Ma shaoileas luchd-obrach a leughas e gum faod cron tighinn air cuideigin, ’s dòcha gum feum iad rudeigin a dhèanamh. Mar as trice bruidhnidh iad ribhse an toiseach.
        Chan eil am prògram seo a’ co-dhùnadh dad no a’ cur dad gu duine sam bith. Chan e dòigh a th’ ann air cron aithris.
        Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
        Ma thig cuideigin a-steach, faodaidh sibh fàgail gu luath. Brùthaibh am putan F12, no taidhpibh /fàg luath.
        Nuair a dh’fhàgas sibh gu luath, thèid an sgrìn a ghlanadh an toiseach. An uair sin thèid ur freagairtean a shàbhaladh no a dhìochuimhneachadh. Taghaidh sibh sin an dèidh seo.
        Cha ghabh na chunnaic no na chuala cuideigin glanadh. Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.
    .why = Tha seo ga innse an toiseach, gus am bi fios agaibh dè thachras leis na freagairtean agaibh.
# The same where there are number keys alone.
dialog-start-numbers = Mus tòisich sibh
    .short = Mus tòisich sibh
    .hint =
        Canaidh sibh na tha cudromach dhuibh, na tha sibh airson a dhèanamh agus ciamar a bu mhath leibh ur taic.
        Faodaidh sibh ceist sam bith fhàgail falamh. Faodaidh sibh stad nuair a thogras sibh.
        Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh aig ceum sam bith, taidhpibh 0 agus brùthaibh Enter.
        Aig an deireadh faodaidh sibh faidhle a dhèanamh, agus taghaidh sibh cò gheibh e.
        ’S e an neach-obrach agaibh (your worker) an neach a tha a’ planadh taic còmhla ribh. Tha am faidhle agaibh ann gus an leugh iad e mus bruidhinn sibh.
        Ma shaoileas luchd-obrach a leughas e gum faod cron tighinn air cuideigin, ’s dòcha gum feum iad rudeigin a dhèanamh. Mar as trice bruidhnidh iad ribhse an toiseach.
        Chan eil am prògram seo a’ co-dhùnadh dad no a’ cur dad gu duine sam bith. Chan e dòigh a th’ ann air cron aithris.
        Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
        Ma thig cuideigin a-steach, faodaidh sibh fàgail gu luath. Taidhpibh 99 agus brùthaibh Enter.
        Nuair a dh’fhàgas sibh gu luath, thèid an sgrìn a ghlanadh an toiseach. An uair sin thèid ur freagairtean a shàbhaladh no a dhìochuimhneachadh. Taghaidh sibh sin an dèidh seo.
        Cha ghabh na chunnaic no na chuala cuideigin glanadh. Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.
    .why = Tha seo ga innse an toiseach, gus am bi fios agaibh dè thachras leis na freagairtean agaibh.

dialog-keep = A bheil sibh airson ur freagairtean a shàbhaladh air a’ choimpiutair seo?
    .short = Sàbhail freagairtean
    .hint =
        Ma shàbhaileas sibh iad, faodaidh sibh stad agus leantainn latha eile.
        Cha tèid dad a shàbhaladh gus an tagh sibh.
    .why = Faodaidh daoine eile an coimpiutair seo a chleachdadh. Taghaidh sibh na dh’fhuiricheas air.
dialog-keep_secret = Sàbhail iad, le abairt dhìomhair
    .hint =
        Chan urrainn ach do chuideigin aig a bheil an abairt an leughadh.
        Chan urrainn do dhuine sam bith am faighinn air ais ma dhìochuimhnicheas sibh an abairt.
dialog-keep_open = Sàbhail iad, gun abairt
    .hint = ’S urrainn do dhuine sam bith a chleachdas an cunntas seo air a’ choimpiutair seo an leughadh.
dialog-keep_forget = Dìochuimhnich iad nuair dh’fhàgas mi
    .hint =
        Cha tèid dad a shàbhaladh air a’ choimpiutair seo, mura dèan sibh am faidhle agaibh.
        Ma stadas am prògram seo, bidh ur freagairtean air chall.

dialog-phrase = Taghaibh an abairt dhìomhair agaibh.
    .short = Abairt dhìomhair
    .hint =
        Nì ceithir faclan no barrachd air an cuimhnich sibh abairt mhath.
        Chan eil na thaidhpeas sibh ga shealltainn.
    .why = Glasaidh an abairt ur freagairtean. Feumaidh sibh i nuair a thilleas sibh.
dialog-phrase-again = Taidhpibh an aon abairt aon turas eile.
    .short = An abairt a-rithist
    .hint = Dearbhaidh seo gun do thaidhp sibh na bha sibh ag iarraidh.
    .why = Chan eil na thaidhpeas sibh ga shealltainn, agus mar sin taidhpidh sibh e dà thuras.

## Locked files, on the command line

dialog-seal = Taghaibh abairt dhìomhair airson an fhaidhle agaibh.
    .short = Abairt dhìomhair
    .hint =
        Nì ceithir faclan no barrachd abairt mhath. Chan eil na thaidhpeas sibh ga shealltainn.
        Gus am faidhle agaibh fhosgladh, feumaidh an neach eile an abairt agus prògram airson faidhlichean age.
    .why = Glasaidh an abairt am faidhle agaibh. Na innsibh i ach do dhaoine a dh’fhaodas am faidhle a leughadh. Na cuiribh air falbh i còmhla ris an fhaidhle.
dialog-open = Taidhpibh abairt dhìomhair an fhaidhle seo.
    .short = Abairt dhìomhair
    .hint = Thagh an neach a ghlas am faidhle i. Chan eil na thaidhpeas sibh ga shealltainn.
    .why = Tha am faidhle glaiste le abairt. Às a h-aonais, chan urrainn do dhuine sam bith am faidhle fhosgladh.

## What you said last time

dialog-earlier = Càite a bheil na thuirt sibh an turas mu dheireadh?
    .short = An turas mu dheireadh
    .hint =
        Faodaidh sibh faidhle a rinn sibh dhan neach-obrach agaibh a chleachdadh, no freagairtean a chaidh a shàbhaladh.
        Cha tèid na thuirt sibh an uair sin a shealltainn ach nuair a dh’iarras sibh e.
        Chan eil dad dheth na fhreagairt gus an can sibh gu bheil e fìor fhathast.
    .why = Chì sibh an uair sin, aig gach ceist, na thuirt sibh an turas mu dheireadh.
dialog-earlier_other = Ann an àite eile
dialog-earlier_none = Leanaidh mi orm às aonais
# A file of last time, by the day on which it was made.
earlier-file = Faidhle bho { $date }
earlier-file-name = ’S e { $file } an t-ainm a th’ air
dialog-earlier-file = Dè am faidhle a th’ ann?
    .short = Ainm an fhaidhle
    .hint = Taidhpibh an t-ainm slàn, leis a’ phasgan. Tha an t-ainm a’ crìochnachadh le “.json”.
    .why = Chan urrainn dhan phrògram ach an seòrsa faidhle seo a leughadh. Chan atharraich e am faidhle.
notice-earlier = Tha na thuirt sibh an turas mu dheireadh an seo. Faodaidh sibh fhaicinn aig gach ceist.
# The same on a public machine, where nothing was found.
earlier-none-here = Chan eil na thuirt sibh an turas mu dheireadh air an inneal seo. Ma tha e agaibh air pàipear, faodaidh sibh coimhead air fhad ’s a fhreagras sibh.
earlier-not-there = Chan eil faidhle ann leis an ainm seo. Thoiribh sùil air an ainm. An uair sin taidhpibh a-rithist e.
earlier-not-read = Cha ghabh am faidhle seo leughadh. Dèanaibh cinnteach gum faod an cunntas seo a leughadh. An uair sin feuchaibh a-rithist.
earlier-is-folder = ’S e pasgan a tha seo, chan e faidhle. Taidhpibh ainm an fhaidhle cuideachd.
earlier-too-big = Tha am faidhle seo ro mhòr. Tha faidhlichean bho Ownwords fada nas lugha. Taghaibh faidhle eile.

## The file for your worker

dialog-hand-over = A bheil sibh airson am faidhle agaibh a dhèanamh a-nis?
    .short = Dèan m’ fhaidhle
    .hint =
        Thèid ur freagairtean dhan fhaidhle mar a chaidh an taidhpeadh. Cha tèid na chumas sibh prìobhaideach ann.
        ’S urrainn do dhuine sam bith aig a bheil am faidhle agaibh a leughadh. Taghaidh sibh cò dha a bheir sibh e.
        Faodaidh a’ Chomhairle a chumail le pàipearan eile mur deidhinn.
        Chan e measadh a tha san fhaidhle agaibh, agus chan eil e a’ co-dhùnadh dad.
    .why = Cha tèid dad a chur gu duine sam bith. Thèid am faidhle agaibh a dhèanamh air a’ choimpiutair seo, agus faodaidh sibh a thoirt dhan neach-obrach agaibh.
dialog-hand-over_make = Dèan m’ fhaidhle
dialog-hand-over_lock = Dèan m’ fhaidhle, agus glas e
    .hint = Taghaidh sibh cò as urrainn fhosgladh.
dialog-hand-over_back = Seall mo fhreagairtean a-rithist
dialog-hand-over_without = Fàg gun fhaidhle
# Follows the hint, where the person looks at what they said last time.
hand-over-last-time = Seallaidh am faidhle agaibh cuideachd na thuirt sibh an turas mu dheireadh. Nì e sin far an do dh’atharraich sibh e no far an tug sibh às e.

# Asked only if something was chosen in the part about equality.
dialog-equality = A bheil sibh ag iarraidh dàrna faidhle, le ur freagairtean mu cho-ionannachd?
    .short = Dàrna faidhle
    .hint =
        Chan eil ann ach na thagh sibh sa phàirt sin. Chan eil ur n-ainm ann.
        ’S dòcha nach eil mòran faisg oirbh a bheireadh na h-aon fhreagairtean. An uair sin dh’fhaodadh cuideigin tomhas gur ann leibhse a tha iad.
        Thèid a chur san aon phasgan. Taghaidh sibh cò gheibh e.
        Mura h-eil sibh ga iarraidh, cha bhi na freagairtean seo ann am faidhle sam bith.
    .why = Fhreagair sibh ceistean mu cho-ionannachd. Cleachdaidh comhairlean freagairtean mar seo gus faicinn a bheil iad cothromach ris a h-uile duine.
dialog-equality_yes = Dèan dàrna faidhle
dialog-equality_no = Na dèan dàrna faidhle
# Follows the hint, where the file for the worker is to be locked.
equality-locked = Tha sibh a’ glasadh an fhaidhle agaibh, agus mar sin bidh am faidhle seo glaiste cuideachd. Chan fhosgail duine e ach an fheadhainn as urrainn am faidhle agaibh fhosgladh.

dialog-lock = Cò as urrainn am faidhle agaibh fhosgladh?
    .short = Cò dh’fhosglas e
    .hint =
        Cha leugh duine faidhle glaiste ach an neach a thaghas sibh an seo. Chan urrainn dhuibh fhèin fhosgladh an uair sin, mura tagh sibh abairt.
        Gus fhosgladh, feumaidh iad prògram airson faidhlichean age.
    .why = An uair sin gabhaidh am faidhle agaibh cur air falbh, no cur air bioran-cuimhne. Chan urrainn do dhuine eile a leughadh.
dialog-lock_all = ’S urrainn do gach neach fhosgladh
dialog-lock_phrase = Neach aig a bheil abairt dhìomhair
    .hint = Taghaidh sibh an abairt an dèidh seo. Na innsibh i ach do dhaoine a dh’fhaodas am faidhle agaibh a leughadh.
# $name is who they are, such as the team of a council.
lock-for = { $name } a-mhàin
# Someone who is named in the settings and not by a council. $name is what stands there.
lock-named-here = “{ $name }” (bho roghainnean a’ phrògraim)
# Follows the hint, where there is such a name.
lock-by-settings = Sgrìobh cuideigin a chleachdas an cunntas seo an t-ainm ann an roghainnean a’ phrògraim. Na taghaibh e ach ma tha fios agaibh cò th’ ann.

dialog-numbers = A bheil sibh ag iarraidh nan àireamhan cuideachaidh san fhaidhle agaibh?
    .short = Àireamhan cuideachaidh
    .hint =
        Seo na h-àireamhan aig daoine as urrainn ur cuideachadh, no èisteachd ribh.
        Chì duine sam bith a chì am faidhle agaibh iad cuideachd.
    .why = Taghaidh sibhse seo, oir faodaidh daoine eile ur pàipearan fhaicinn aig an taigh.
dialog-numbers_no = Fàg às iad
dialog-numbers_yes = Cuir ann iad

dialog-where = Càite a bheil sibh airson am faidhle agaibh a chur?
    .short = Pasgan
    .hint = Tha an latha agus còd ann an ainm an fhaidhle. Chan eil ur n-ainm ann.
    .why = Feumaidh sibh am faidhle agaibh a lorg a-rithist gus a thoirt do chuideigin.
dialog-where_here = Sa phasgan seo
dialog-where_home = Ann am pasgan a’ chunntais seo
dialog-where_other = Ann am pasgan eile
# $name is what a memory stick calls itself.
where-drive = Air an draibh { $name }
where-folder = ’S e am pasgan seo { $folder }
dialog-folder = Dè am pasgan a tha sibh airson a chleachdadh?
    .short = Ainm a’ phasgain
    .hint = Taidhpibh ainm slàn pasgain air a’ choimpiutair seo, no air bioran-cuimhne.
    .why = Thèid am faidhle agaibh a chur sa phasgan seo. Cha tèid rud ùr a chur an àite dad a tha sa phasgan.
# A name that was typed is not that of a folder.
folder-not-there = Chan eil pasgan ann leis an ainm seo. Thoiribh sùil air an ainm. Ma tha e air bioran-cuimhne, cuiribh a-steach am bioran. An uair sin taidhpibh a-rithist e.
folder-is-file = ’S e faidhle a tha seo, chan e pasgan. Taidhpibh ainm pasgain.

dialog-end = Tha am faidhle agaibh air a dhèanamh.
    .short = Dè a-nis
    .hint = Chan eil e air a chur gu duine sam bith. Taghaidh sibhse cò gheibh e.
    .why = Tha an duilleag seo ag ràdh càite a bheil am faidhle agaibh agus dè ghabhas dèanamh an uair sin.
dialog-end_leave = Fàg
dialog-end_clear = Glan an sgrìn agus fàg
    .hint = Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.
dialog-end_delete = Cuir às do mo fhreagairtean an seo
    .hint = Thèid ur freagairtean far a’ choimpiutair seo. Fuirichidh am faidhle agaibh.
dialog-end_back = Air ais gu mo fhreagairtean
# A help number in the file. $date is the day on which it was read where it comes from.
contact-read-on = Air { $date } chaidh an àireamh a lorg.
# Where the files are, and then each by its name. $kind is fhir, html, json, pdf or txt.
end-folder = Tha am faidhle agaibh sa phasgan seo: { $folder }
end-file = { $kind ->
    [fhir] Airson siostaman a chleachdas FHIR: { $file }
    [html] Airson leughadh agus clò-bhualadh: { $file }
    [json] Airson siostaman coimpiutair: { $file }
    [pdf] Mar dhuilleagan airson clò-bhualadh: { $file }
   *[txt] Mar theacsa lom: { $file }
}
# The second file, told in the same way.
end-equality = { $kind ->
    [json] Mu cho-ionannachd, airson siostaman coimpiutair: { $file }
   *[txt] Mu cho-ionannachd, mar theacsa lom: { $file }
}
# $step is the answer about where the person is now, as it was offered.
end-step = Thuirt sibh càite a bheil sibh a-nis: { $step }.
end-kept = Tha ur freagairtean air an sàbhaladh air a’ choimpiutair seo cuideachd.
end-not-safe = Cha b’ urrainn na freagairtean mu dheireadh agaibh a shàbhaladh air a’ choimpiutair seo. Tha iad san fhaidhle agaibh, ach chan eil an fheadhainn phrìobhaideach.
end-not-kept = Chan eil ur freagairtean air an sàbhaladh air a’ choimpiutair seo. Nuair a dh’fhàgas sibh, chan fhuirich ach am faidhle agaibh.
# What can be done with the file.
end-give =
    .lines =
        Faodaidh sibh am faidhle agaibh a thoirt dhan neach-obrach agaibh, no a thoirt leibh air pàipear.
        Faodaidh sibh a shealltainn an toiseach do chuideigin sa bheil earbsa agaibh.
# The same where it is locked.
end-give-locked =
    .lines =
        Faodaidh sibh am faidhle glaiste agaibh a thoirt dhan neach-obrach agaibh, no a chur thuca.
        Gus am faidhle a chlò-bhualadh, no a shealltainn do chuideigin, dèanaibh a-rithist e agus na glasaibh e.
# What usually comes next, and what the council must do: Self-directed Support (Scotland) Act
# 2013 s.5, s.6, s.9, s.13; addresses in the English file.
end-next =
    .lines =
        Bidh a’ Chomhairle (council) a’ coimhead air an taic a tha a dhìth oirbh. Canar measadh (assessment) ris a sin. Cha dèan am prògram seo e.
        Ma thairgeas a’ Chomhairle taic dhuibh, feumaidh i innse dhuibh dè tha gach roghainn a’ ciallachadh. Feumaidh i innse cuideachd dè uiread airgid a th’ ann air a shon.
        Ma chanas i nach fhaigh sibh pàigheadh dìreach (direct payment), feumaidh i a h-adhbharan a thoirt dhuibh ann an sgrìobhadh.
        Faodaidh sibh cuideachadh iarraidh le taghadh. Faodaidh sibh taghadh a-rithist ma dh’atharraicheas rud cudromach.
        Faodaidh sibh na h-àireamhan seo a chleachdadh ma tha cuideachadh a dhìth oirbh no ma tha sibh airson bruidhinn.

## Stopping for now

dialog-stop = A bheil sibh airson fàgail a-nis?
    .short = Fàg a-nis
    .hint = Tha ur freagairtean air an sàbhaladh air a’ choimpiutair seo. Faodaidh sibh tilleadh latha eile.
    .why = Faodaidh sibh stad nuair a thogras sibh agus leantainn bhon aon àite.
dialog-stop_leave = Fàg
dialog-stop_clear = Glan an sgrìn agus fàg
    .hint = Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.
dialog-stop_back = Fuirich an seo
dialog-stop-unkept = A bheil sibh airson fàgail a-nis?
    .short = Fàg a-nis
    .hint = Chan eil ur freagairtean air an sàbhaladh air a’ choimpiutair seo. Ma dh’fhàgas sibh a-nis, bidh iad air chall.
    .why = Tha am prògram a’ faighneachd gus nach caillear dad le mearachd.
dialog-stop-unkept_back = Fuirich an seo
dialog-stop-unkept_make = Dèan m’ fhaidhle an toiseach
dialog-stop-unkept_leave = Fàg agus caill mo fhreagairtean
dialog-stop-unkept_clear = Glan an sgrìn is caill freagairtean
    .hint = Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.
dialog-stop-behind = A bheil sibh airson fàgail a-nis?
    .short = Fàg a-nis
    .hint = Cha b’ urrainn na freagairtean mu dheireadh agaibh a shàbhaladh. Ma dh’fhàgas sibh a-nis, bidh iad sin air chall. ’S dòcha gu bheil an fheadhainn roimhe air a’ choimpiutair seo fhathast.
    .why = Tha am prògram a’ faighneachd gus nach caillear dad le mearachd.
dialog-stop-behind_back = Fuirich an seo
dialog-stop-behind_make = Dèan m’ fhaidhle an toiseach
dialog-stop-behind_leave = Fàg is caill na freagairtean ùra
dialog-stop-behind_clear = Glan an sgrìn agus caill iad
    .hint = Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.

# Said after the program has let go of the terminal.
parted-before = Stad am prògram. Cha deach dad a shàbhaladh.
parted-kept = Stad am prògram. Tha ur freagairtean air an sàbhaladh air a’ choimpiutair seo.
parted-not-kept = Stad am prògram. Chan eil ur freagairtean air an sàbhaladh, mar a thagh sibh.
parted-not-safe = Stad am prògram. Cha b’ urrainn na freagairtean mu dheireadh agaibh a shàbhaladh.

notice-resumed = Leanaidh sibh far an do stad sibh. Tha ur freagairtean an seo.
notice-deleted = Chaidh cur às do na freagairtean air a’ choimpiutair seo.

## What can go wrong

failure-pack = { PLURAL($count) ->
    [one] Tha { NUMBER($count) } mhearachd sna ceistean. Gus faicinn càite, cleachdaibh: ownwords check{ $options }
    [two] Tha { NUMBER($count) } mhearachd sna ceistean. Gus faicinn càite, cleachdaibh: ownwords check{ $options }
    [few] Tha { NUMBER($count) } mearachdan sna ceistean. Gus faicinn càite, cleachdaibh: ownwords check{ $options }
   *[other] Tha { NUMBER($count) } mearachd sna ceistean. Gus faicinn càite, cleachdaibh: ownwords check{ $options }
}
failure-no-content = Chan eil ceistean no cànanan sa phasgan seo: { $folder }. Taghaibh pasgan anns a bheil “content” no “locales”.
failure-terminal = Chan urrainn dhan phrògram sgrìobhadh san uinneig seo tuilleadh. Fosglaibh uinneag ùr agus tòisichibh a-rithist e.
failure-ours = Tha mearachd sa phrògram seo, agus mar sin stad e. Ma tha sibh a’ sàbhaladh ur freagairtean, tha an fheadhainn ron tè seo sàbhailte. Tòisichibh a-rithist e gus leantainn.
failure-random = Cha b’ urrainn dhan choimpiutair seo còd a dhèanamh airson ur freagairt. Chan eil i air a sgrìobhadh. Feuchaibh a-rithist.
failure-not-saved = Faodaidh sibh leantainn. Gus an obraich sàbhaladh a-rithist, bidh ur freagairtean air chall ma stadas am prògram seo.
failure-other-pack = ’S ann le ceistean eile a tha na freagairtean seo. Tha iad mar a bha iad. Tòisichibh am prògram leis na ceistean sin.
failure-keep-other = Chan eil dad air a shàbhaladh fhathast. Feuchaibh a-rithist, no taghaibh an fhreagairt: Dìochuimhnich iad nuair dh’fhàgas mi.
failure-other-folder = Cha deach am faidhle agaibh a dhèanamh. Tha ur freagairtean an seo fhathast. Taghaibh pasgan eile.
failure-second-file = Cha deach am faidhle le ur freagairtean mu cho-ionannachd a dhèanamh. Tha am faidhle eile agaibh ann. Faodaidh sibh an dà fhaidhle a dhèanamh a-rithist.
failure-pdf-not-built = Cha deach faidhle a dhèanamh. Chan urrainn dhan phrògram seo faidhlichean pdf a dhèanamh. Fàgaibh pdf às agus feuchaibh a-rithist. Faodaidh sibh am faidhle html a chlò-bhualadh.
# $language: what a language calls itself.
failure-pdf-no-font =
    Cha deach faidhle a dhèanamh. Chan eil cruth-clò air a’ choimpiutair seo leis na litrichean uile sa chànan seo: { $language }.
    ’S ann le cruth-clò (font) a thèid litrichean a chlò-bhualadh. Cuiribh fear ris, leithid Noto Sans, agus feuchaibh a-rithist.
    No fàgaibh pdf às agus feuchaibh a-rithist. Faodaidh sibh am faidhle html a chlò-bhualadh.
failure-pdf-no-letters =
    Cha deach faidhle a dhèanamh. Chan eil cruth-clò air a’ choimpiutair seo leis na litrichean is na comharran uile nur freagairtean.
    ’S ann le cruth-clò (font) a thèid litrichean a chlò-bhualadh. Cuiribh fear ris, leithid Noto Sans, agus feuchaibh a-rithist.
    No fàgaibh pdf às agus feuchaibh a-rithist. Faodaidh sibh am faidhle html a chlò-bhualadh.
failure-pdf-fault = Cha deach faidhle a dhèanamh. Cha b’ urrainn dhan phrògram am faidhle pdf a dhèanamh. ’S e mearachd sa phrògram seo a th’ ann. Fàgaibh pdf às agus feuchaibh a-rithist. Faodaidh sibh am faidhle html a chlò-bhualadh.
failure-no-such-draft = Chan eil freagairtean air an sàbhaladh leis an ainm seo. Gus am faicinn uile, cleachdaibh: ownwords drafts{ $options }
failure-which-draft = Tha barrachd air aon sheata fhreagairtean air an sàbhaladh. Ainmichibh am fear a tha sibh ag iarraidh. Gus am faicinn uile, cleachdaibh: ownwords drafts{ $options }
phrase-differs = Chan eil an dà abairt co-ionnan. Taghaibh an abairt agaibh a-rithist.
draft-not-a-draft = Tha milleadh air na freagairtean seo a chaidh a shàbhaladh, no rinn prògram eile iad. Tha iad mar a bha iad. Faodaidh sibh tòiseachadh às ùr.
draft-newer = Shàbhail tionndadh nas ùire den phrògram seo na freagairtean seo. Cleachdaibh an tionndadh nas ùire gus am fosgladh.

## The settings. Each dialog setting-... asks for one; its .short is its name on the page of all.
## A name and a choice stand in one line there, 36 cells at most: "Colours: white on black".

dialog-settings = Dè tha sibh airson atharrachadh?
    .short = Roghainnean prògraim
    .hint = Obraichidh atharrachadh sa bhad. Thèid a chumail ma tha ur freagairtean air an sàbhaladh air a’ choimpiutair seo.
    .why = Faodaidh sibh am prògram atharrachadh gus am bi e furasta dhuibh.
dialog-settings_keys = Cleachd putanan eile
dialog-settings_usual = Cuir air ais mar a b’ àbhaist
dialog-settings_close = Tha mi deiseil
# $name is the name of something that is set, $value what it is set to.
setting-line = { $name }: { $value }
# $set is such a line.
notice-set = Air a thaghadh a-nis: { $set }.
notice-usual = Tha roghainnean àbhaisteach a’ phrògraim air ais.

setting-explanations = Dè uiread a tha sibh ag iarraidh air a mhìneachadh?
    .short = Mìneachadh
    .hint = Mìnichidh an cuideachadh aig gach ceist a’ cheist daonnan.
    .why = Leughaidh sibh beagan fhaclan nas luaithe ann am braille, no ma tha sibh eòlach air na ceistean.
setting-explanations_all = air gach duilleig
setting-explanations_few = sa chuideachadh a-mhàin
setting-colours = Dè na dathan a tha sibh ag iarraidh?
    .short = Dathan
    .hint = Obraichidh iad seo ma chleachdas sibh duilleag aig aon àm. Loidhne air loidhne, cumaidh an uinneag a dathan fhèin.
    .why = Leughaidh cuid de dhaoine nas fhasa le dathan eile.
setting-colours_terminal = mar san uinneig seo
setting-colours_dark = geal air dubh
setting-colours_light = dubh air geal
setting-colours_yellow = buidhe air dubh
setting-colours_cream = dubh air buidhe bàn
setting-colours_none = gun dathan
setting-mouse = A bheil sibh airson luchag no ur corrag a chleachdadh?
    .short = Luchag no corrag
    .hint = Obraichidh seo ma chleachdas sibh duilleag aig aon àm. An uair sin chan urrainn dhuibh faclan a chomharrachadh air an sgrìn.
    .why = Tha e nas fhasa do chuid de dhaoine rud a chomharrachadh le luchag no corraig na bhith a’ brùthadh phutanan.
setting-mouse_off = gun chleachdadh
setting-mouse_on = air a chleachdadh
setting-repeat = Cuin a chunntas an aon phutan a-rithist?
    .short = An aon phutan
    .hint =
        Ma tha crith nur làmhan, faodaidh putan a bhith air a bhrùthadh nas trice na tha sibh ag iarraidh.
        Cunntaidh litrichean a thaidhpeas sibh ann am freagairt daonnan.
    .why = Cha dèan putan a thèid a bhrùthadh a-rithist ro luath dad an uair sin.
setting-repeat_at-once = sa bhad
setting-repeat_quarter = an dèidh cairteal diog
setting-repeat_half = an dèidh leth diog
setting-repeat_second = an dèidh diog
setting-switch = An cleachd sibh suidse an àite meur-chlàir?
    .short = Suidse
    .hint = Le aon suidse, thig na taghaidhean fear an dèidh fir. Brùthaidh sibh nuair a tha am fear a tha sibh ag iarraidh ann.
    .why = Gabhaidh a h-uile rud an seo dèanamh le aon suidse no le dhà, no le putanan àireimh.
setting-switch_none = gun suidse
    .hint = Feumaidh sibh meur-chlàr an uair sin.
setting-switch_one = aon suidse
setting-switch_two = dà shuidse
    .hint = Leis a’ bhàr-spàs thèid sibh dhan ath thaghadh. Le Enter taghaidh sibh e.
setting-switch_numbers = putanan àireimh
    .hint = Taidhpidh sibh àireamh taghaidh agus brùthaidh sibh Enter. Taghaidh sibh litrichean san aon dòigh.
setting-beat = Dè cho fada ’s a dh’fhuiricheas gach taghadh?
    .short = Ùine airson taghadh
    .why = Le barrachd ùine tha e nas fhasa brùthadh aig an àm cheart.
setting-beat_1 = 1 diog
setting-beat_2 = 2 dhiog
setting-beat_3 = 3 diogan
setting-beat_5 = 5 diogan
setting-beat_8 = 8 diogan
setting-beat_12 = 12 dhiog
setting-switch-key = Dè am putan a tha na shuidse agaibh?
    .short = Putan an t-suidse
    .why = Mas e aon phutan a th’ ann, faodaidh cuideigin a tha gur cuideachadh na putanan eile a chleachdadh.
setting-switch-key_any = putan sam bith
setting-switch-key_space = bàr-spàs
setting-switch-key_enter = Enter
# What is set can only be written into the file of the settings.
setting-of-the-file = mar san fhaidhle
setting-language = Dè an cànan a tha sibh airson a chleachdadh?
    .short = Cànan
setting-view = Ciamar a tha sibh airson am prògram seo a chleachdadh?
    .short = Sealladh
    .why = Tha na h-aon cheistean san dà dhòigh. Faodaidh sibh na h-aon rudan a dhèanamh anns gach dòigh.
setting-view_linear = loidhne air loidhne
setting-view_full = duilleag aig aon àm

dialog-keys = Faodaidh sibh putanan eile a chleachdadh.
    .short = Putanan eile
    .hint =
        Sgrìobhaidh sibh iad ann am faidhle. Faodaidh sibh cuideachadh iarraidh air cuideigin leis a sin.
        Tha gach loidhne ag ainmeachadh aon rud a nì putan, agus na putanan air a shon. Mar eisimpleir: “back = ["esc", "f9"]”.
        Gus na h-ainmean uile fhaicinn, taidhpibh seo ann an uinneag eile: “ownwords settings”.
        Tòisichibh am prògram seo a-rithist gus na putanan ùra a chleachdadh.
    .why = Chan eil a h-uile putan air cuid de mheur-chlàran, no tha cuid de phutanan doirbh am brùthadh.
keys-file = ’S e { $file } ainm an fhaidhle
dialog-usual = A bheil sibh ag iarraidh roghainnean àbhaisteach a’ phrògraim air ais?
    .short = Mar as àbhaist
    .hint = Fuirichidh ur cànan agus ur sealladh mar a tha iad.
    .why = Tha am prògram a’ faighneachd gus nach atharraich dad le mearachd.
dialog-usual_no = Cùm mo roghainnean prògraim
dialog-usual_yes = Cuir air ais iad

## Reading to a person

setting-speech = A bheil sibh ag iarraidh gach duilleag air a leughadh dhuibh?
    .short = Leugh dhomh
    .hint =
        Na taghaibh seo ma chleachdas sibh leughadair-sgrìn. Bhiodh dà ghuth a’ bruidhinn aig an aon àm.
        Faodaidh daoine faisg oirbh a chluinntinn. Mura h-eil sibh ag iarraidh sin, cleachdaibh fònaichean-cluaise no dèanaibh nas sàmhaiche e. Cha tèid ur freagairtean a leughadh ach ma dh’iarras sibh e.
    .why = Tha e nas fhasa do chuid de dhaoine èisteachd na bhith a’ leughadh.
setting-speech_off = gun leughadh
setting-speech_on = ga leughadh
setting-rate = Dè cho luath ’s a thèid a leughadh?
    .short = Luaths
    .why = Faodaidh sibh èisteachd cho slaodach no cho luath ’s a thogras sibh.
setting-rate_slowest = glè shlaodach
setting-rate_slow = slaodach
setting-rate_usual = àbhaisteach
setting-rate_fast = luath
setting-rate_fastest = glè luath
setting-volume = Dè cho àrd ’s a thèid a leughadh?
    .short = Àirde an fhuaim
    .why = Faodaidh sibh a dhèanamh nas sàmhaiche, gus nach cluinn daoine eile e.
setting-volume_quietest = glè shàmhach
setting-volume_quiet = sàmhach
setting-volume_usual = àbhaisteach
setting-volume_loud = àrd
setting-volume_loudest = glè àrd
notice-reading = Bho seo a-mach, thèid gach duilleag a leughadh dhuibh. Gus stad ann am meadhan duilleig, brùthaibh putan sam bith.
notice-not-reading = Cha tèid dad a leughadh dhuibh tuilleadh.
notice-not-approved = Cha leugh an guth ur cànan dhuibh. Chan eil duine aig a bheil an cànan gu math air sùil a thoirt air a’ ghuth sin. Faodaidh sibh na faclan a leughadh an seo.
notice-misread = Cha leugh an guth ur cànan dhuibh. Leugh na guthan a dh’fheuch sinn ceàrr e. Faodaidh sibh na faclan a leughadh an seo.

# In a public place, before anything that a person chose or wrote is said aloud.
dialog-kiosk-aloud = Am faod an guth ur freagairtean a ràdh cuideachd?
    .short = Freagairtean os àrd
    .hint =
        Leughaidh an guth gach ceist dhuibh.
        Faodaidh daoine faisg oirbh a chluinntinn. A bheil fònaichean-cluaise oirbh?
    .why = Tha seo ga fhaighneachd oir faodaidh daoine eile ur freagairtean a chluinntinn.
dialog-kiosk-aloud_no = Chan fhaod, na ceistean a-mhàin
    .hint = Cha tèid na thaghas agus na sgrìobhas sibh a ràdh.
dialog-kiosk-aloud_yes = Faodaidh, can mo fhreagairtean
    .hint = Thèid na thaghas agus na litricheas sibh a ràdh mar a nì sibh e. Thèid na sgrìobh sibh a leughadh nuair a dh’iarras sibh e.
