# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    Deasaichibh airson bruidhinn mu chùram sòisealta ann an Alba. Innsibh na tha cudromach dhuibh nur faclan fhèin.
    Cha tèid dad a chur gu duine sam bith. Nì am prògram faidhle as urrainn dhuibh a thoirt dhan neach-obrach agaibh.
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = Taidhpibh mar seo e: { $line }
cli-commands = Gus rud eile a dhèanamh, cuiribh ris
cli-options = Faodaidh sibh seo a chur ris cuideachd
cli-help = Can dè ghabhas taidhpeadh an seo.
cli-version = Can dè an tionndadh a tha seo.
# Names of what is put in. One word.
cli-value-view = sealladh
cli-value-switches = àireamh
cli-value-language = cànan
cli-value-folder = pasgan
cli-value-draft = freagairtean
cli-value-format = seòrsa
cli-value-formats = seòrsachan
cli-value-code = còd
cli-value-file = faidhle
cli-after = Le leughadair-sgrìn, tòisichibh e le: { -ownwords } --view linear
cli-view = Mar a chleachdar e: linear airson loidhne air loidhne, full airson duilleag aig aon àm.
cli-speak = Leugh gach duilleag os àrd. Chan ann còmhla ri leughadair-sgrìn.
cli-switch = Cleachd suidsichean no putanan àireimh an àite meur-chlàir: one, two, numbers, no none.
cli-lang = An cànan, leithid gd.
cli-content = Pasgan le ceistean eile agus cànanan eile.
cli-data = Pasgan airson freagairtean a shàbhaladh, an àite an fhir àbhaistich.
cli-drafts = Seall liosta de na freagairtean air an sàbhaladh air a’ choimpiutair seo, no cuir às do chuid.
cli-drafts-delete = Cuir às do na freagairtean seo gu tur.
cli-handover = Dèan am faidhle dhan neach-obrach agaibh bho fhreagairtean a chaidh a shàbhaladh.
cli-handover-numbers = Cuir na h-àireamhan cuideachaidh sna faidhlichean do dhaoine.
cli-handover-draft = An seata fhreagairtean air an sàbhaladh. Faodaidh sibh seo fhàgail às mura h-eil ach aon seata ann.
cli-handover-to = Am pasgan airson an fhaidhle.
cli-handover-format = Dè na seòrsachan faidhle: html, json, text, fhir, pdf. Mura h-ainmich sibh gin: html, json agus text.
cli-handover-seal-to = Glas am faidhle dhan neach a thug an còd-glasaidh seo dhuibh. Tòisichidh e le age1. Faodaidh sibh seo a chleachdadh barrachd air aon turas.
cli-handover-seal-phrase = Glas am faidhle le abairt dhìomhair. Thèid an abairt iarraidh oirbh.
cli-open = Leugh faidhle a thug cuideigin seachad, glaiste no nach eil.
cli-open-file = Am faidhle. Tha an t-ainm a’ crìochnachadh le .json, .ndjson no .age.
cli-open-to = Na leugh faidhle glaiste an seo, ach cuir na th’ ann dhan phasgan seo.
cli-open-identity = Am faidhle-iuchrach agaibh. Fàgaibh às seo mura h-eil am faidhle glaiste, no ma tha e glaiste le abairt dhìomhair.
cli-respond = Bruidhinn còmhla mu fhaidhle: sgrìobh na dh’aontaicheas sibh, ri taobh na thuirt an neach.
cli-respond-file = Am faidhle a rinn an neach. Tha an t-ainm a’ crìochnachadh le .json no .age.
cli-respond-identity = Am faidhle-iuchrach agaibh, ma tha am faidhle glaiste le còd-glasaidh.
cli-check = Thoir sùil air na ceistean agus na faclan aca sna cànanan uile, agus can dè tha ceàrr orra.
cli-check-dir = Am pasgan leis na ceistean agus na cànanan.
cli-languages = Seall liosta nan cànanan, agus can dè uiread de gach fear a tha air eadar-theangachadh.
cli-languages-settle = Sgrìobh sìos gu bheil an cànan seo ag ràdh an aon rud ris a’ Bheurla a th’ ann an-diugh.
cli-settings = Seall roghainnean a’ phrògraim agus na putanan.
cli-settings-usual = An toiseach, cuir roghainnean àbhaisteach a’ phrògraim air ais.
cli-schema = Seall JSON Schema an fhaidhle.
cli-schema-talk = Seall JSON Schema de chlàr còmhraidh, chan ann den fhaidhle.
cli-questions = Seall gach ceist leis na faclan aice, no dèan duilleag gus sùil a thoirt air cànan.
cli-questions-format = Mar a thèid an sealltainn: text airson leughadh, json airson siostaman coimpiutair, fhir airson siostaman a chleachdas FHIR.
cli-questions-talk = Seall ceistean còmhraidh mu fhaidhle, an àite na feadhainn a fhreagras neach.
cli-questions-review = Dèan duilleag airson clò-bhualadh, air an toir daoine sùil air faclan a’ chànain. Tha ceistean còmhraidh oirre cuideachd.
cli-questions-to = Am pasgan airson na duilleige sin.
cli-wrong =
    Chan eil fios aig a’ phrògram dè nì e leis na faclan seo.
    Gus faicinn dè as urrainn dha a dhèanamh, taidhpibh: { -ownwords } --help

## What it prints

drafts-none = Chan eil freagairtean air an sàbhaladh air a’ choimpiutair seo.
# $draft is the name that --delete takes.
drafts-line = { $draft }: air an sàbhaladh air { $day } aig { $time }.
check-clean = Cha deach mearachd a lorg.
check-fault = { $file }, loidhne { NUMBER($line, useGrouping: "false") }, colbh { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] Tha { NUMBER($count) } mhearachd ann.
    [two] Tha { NUMBER($count) } mhearachd ann.
    [few] Tha { NUMBER($count) } mearachdan ann.
   *[other] Tha { NUMBER($count) } mearachd ann.
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = Thèid faidhle a ghlasadh le còdan-glasaidh no le abairt dhìomhair, chan ann leis an dà chuid. Fàgaibh às --seal-to no --seal-phrase.
sealing-no-code =
    Chan e còd-glasaidh a tha san rud a thaidhp sibh às dèidh --seal-to. ’S e àireamh { NUMBER($number) } a th’ ann. Cha deach faidhle a dhèanamh.
    Tòisichidh còd-glasaidh le age1. Tha 62 litir is figear ann. Dèanaibh copaidh slàn dheth bhon neach eile.
sealing-secret-key =
    ’S e iuchair a dh’fhosglas faidhlichean a thaidhp sibh às dèidh --seal-to. ’S e àireamh { NUMBER($number) } a th’ ann. Cha deach faidhle a dhèanamh.
    Cumaibh an iuchair seo agaibh fhèin. Cleachdaibh an còd-glasaidh a bhuineas dhi. Tòisichidh e le age1.
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = Tha am faidhle agaibh glaiste. Seo cò as urrainn fhosgladh: { $name }.
sealed-for-too = Seo cò eile as urrainn fhosgladh: { $name }.
sealed-code = Tha am faidhle agaibh glaiste. Gabhaidh fhosgladh leis an iuchair airson a’ chòd-ghlasaidh seo: { $code }
sealed-code-too = Gabhaidh fhosgladh cuideachd leis an iuchair airson a’ chòd-ghlasaidh seo: { $code }
sealed-yourself = Às aonais iuchair mar sin, chan fhosgail duine e, no sibh fhèin.
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = Chan fhosgail duine eile e, no sibh fhèin.
sealed-phrase = Tha am faidhle agaibh glaiste. Chan fhosgail ach cuideigin aig a bheil an abairt dhìomhair e. Ma thèid an abairt air chall, chan fhosgail duine e.
sealed-second = Tha an dàrna faidhle glaiste san aon dòigh.
sealed-answers-stay = Tha ur freagairtean air an sàbhaladh an seo fhathast.
sealed-program = Gus fhosgladh, feumaidh an neach eile prògram airson faidhlichean age. Às aonais, chan urrainn dhaibh a leughadh. ’S e prògram mar sin a tha san fhear seo. Taidhpidh iad: { -ownwords } open

# Opening a locked file.
open-done =
    Tha na bha san fhaidhle ghlaiste an seo a-nis: { $file }
    ’S urrainn do dhuine sam bith a chleachdas an cunntas seo air a’ choimpiutair seo a leughadh. Tha am faidhle glaiste ann fhathast.
open-no-file = Chan eil am faidhle seo ann: { $file }. Thoiribh sùil air an ainm agus air a’ phasgan. An uair sin feuchaibh a-rithist.
open-unreadable = Cha leig an coimpiutair leibh am faidhle seo a leughadh: { $file }. Taghaibh fear eile.
open-name = Tha ainm faidhle ghlaiste a’ crìochnachadh le .age. Chan eil e a’ tòiseachadh le dotag. Thoiribh ainm mar sin dhan fhaidhle seo. An uair sin feuchaibh a-rithist.
open-too-large = Tha am faidhle seo ro mhòr. Fosglaidh am prògram faidhlichean glaiste suas gu 32 megabytes. Tha e mar a bha e.
open-not-sealed = Chan e faidhle glaiste a tha seo, no tha pàirt dheth a dhìth. Cha deach dad fhosgladh. Iarraibh am faidhle a-rithist.
open-newer = Tha am faidhle seo glaiste ann an dòigh nach eil aig a’ phrògram. Faighibh an tionndadh as ùire. An uair sin feuchaibh a-rithist.
open-draft = Buinidh am faidhle seo do fhreagairtean a chaidh a shàbhaladh. Tha e mar a bha e. Gus leantainn leotha, tòisichibh am prògram.
open-key-needed = Tha am faidhle seo glaiste do chuideigin aig a bheil iuchair. Cuiribh ris --identity agus ainm an fhaidhle-iuchrach agaibh.
open-phrase-needed = Tha am faidhle seo glaiste le abairt dhìomhair. Fàgaibh às --identity. An uair sin thèid an abairt iarraidh oirbh.
open-no-keys = Chan e faidhle-iuchrach a tha seo: { $file }. Nì prògram airson faidhlichean age faidhle mar sin. Taghaibh am faidhle-iuchrach agaibh.
open-wrong-key = Chan fhosgail an iuchair agaibh am faidhle seo. Cha deach dad fhosgladh. Faighnichibh dè an còd-glasaidh leis an deach a ghlasadh. Mas e sin ur còd-se, ’s dòcha gu bheil milleadh air an fhaidhle.
open-wrong-phrase = Chan fhosgail an abairt dhìomhair seo am faidhle. Feuchaibh a-rithist. Tha litrichean mòra a’ cunntadh. Ma tha sibh cinnteach às an abairt, ’s dòcha gu bheil milleadh air an fhaidhle.
open-too-much-work = Tha am faidhle seo glaiste ann an dòigh a bheir cus ùine is cuimhne. Cha deach fhosgladh. Iarraibh a-rithist e, glaiste san dòigh àbhaistich.
open-damaged = Tha milleadh air an fhaidhle seo, no tha pàirt dheth a dhìth. Cha deach dad fhosgladh. Iarraibh am faidhle a-rithist.
open-exists = Tha faidhle ann mu thràth leis an ainm seo: { $file }. Tha e mar a bha e. Taghaibh pasgan eile.

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }, { $tag }: tha { NUMBER($share) } sa cheud air eadar-theangachadh.
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } Latha: { $day }.
languages-checked = { $status } Sùil air a toirt le { $by } air { $day }.
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] Dh’atharraich Beurla { NUMBER($count) } teachdaireachd bhon uair sin: { $ids }
    [two] Dh’atharraich Beurla { NUMBER($count) } theachdaireachd bhon uair sin: { $ids }
    [few] Dh’atharraich Beurla { NUMBER($count) } teachdaireachdan bhon uair sin: { $ids }
   *[other] Dh’atharraich Beurla { NUMBER($count) } teachdaireachd bhon uair sin: { $ids }
}
languages-unsettled = Chan eil e sgrìobhte dè an tionndadh Beurla bhon deach na faclan seo a dhèanamh.
# $ids are the names of files, or ids of messages.
languages-unsettled-some = Chan eil e sgrìobhte dè an tionndadh Beurla bhon deach iad seo a dhèanamh: { $ids }
languages-settled = Tha e sgrìobhte gu bheil an cànan seo ag ràdh an aon rud ris a’ Bheurla a th’ ann an-diugh.
# Nothing inside the program can be changed.
languages-no-folder = Ainmichibh am pasgan leis na cànanan. Taidhpibh: { -ownwords } languages --settle <language> --content <folder>
languages-english = Thèid na cànanan eile a dhèanamh bhon Bheurla. Ainmichibh aon dhiubh sin.

# Where the settings and the keys are kept.
settings-file = Tha roghainnean a’ phrògraim san fhaidhle seo: { $file }
# $name is who they are.
settings-lock = Faodar faidhlichean a ghlasadh do { $name }. An còd-glasaidh: { $code }
settings-keys = Seo na putanan, mar a tha iad air an sgrìobhadh ann am faidhle nam putanan:
