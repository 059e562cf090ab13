# While people talk about a file, the program says these in place of the messages without “in-talk-”:
# there "your file" is the one that they talk about, and what they make is the record. What a
# message does not have here, it says as everywhere.

## Before the talk

in-talk-dialog-keep_forget =
    .hint =
        Cha tèid dad a shàbhaladh air a’ choimpiutair seo, mura dèan sibh an clàr.
        Ma stadas am prògram seo, bidh ur freagairtean air chall.

## What can be done at an answer

in-talk-act-share =
    .word = sa chlàr
    .label = Cuir an fhreagairt seo sa chlàr
in-talk-row-stays-out = Air a chumail prìobhaideach. Chan eil e sa chlàr.
in-talk-row-covered-goes = Gun sealltainn an seo. Bidh e sa chlàr.
in-talk-notice-private = Tha seo ga chumail prìobhaideach a-nis. Cha bhi e sa chlàr. Cha bhi na ceistean a thàinig bhon fhreagairt seo ann nas motha.
in-talk-notice-shared = Faodaidh seo a bhith sa chlàr a-nis.
in-talk-deed-share = Cuir fear prìobhaideach sa chlàr
in-talk-deed-share-this = Cuir seo sa chlàr
in-talk-topic-which-keep-private =
    .why = Na chumas sibh prìobhaideach, cha bhi e sa chlàr.
in-talk-topic-which-share = Dè am fear a dh’fhaodas a bhith sa chlàr?
    .why = An uair sin ’s urrainn do dhuine sam bith aig a bheil an clàr a leughadh.
in-talk-pick-examples =
    Faodaidh sibh barrachd air aon a thaghadh.
    Seallaidh an clàr gun do thagh sibh iad seo.

## Who types

in-talk-topic-typist =
    .hint = Canaidh an clàr cò thaidhp gach freagairt.
    .why = Chì a h-uile duine an uair sin dè na faclan a tha leibhse.
in-talk-role-worker = An neach-obrach agam
in-talk-by-worker = an neach-obrach agaibh
in-talk-notice-typist-worker = Bho seo a-mach, ’s e an neach-obrach agaibh a tha a’ taidhpeadh.
in-talk-notice-whose-typists = Bho seo a-mach, ’s e seo beachd an neach a tha a’ taidhpeadh. Canaidh an clàr sin.
in-talk-topic-whose =
    .why = Bidh ur faclan fhèin agus beachdan dhaoine eile air leth bho chèile sa chlàr.
in-talk-words-typists =
    .hint = Seallaidh an clàr seo mar bheachd cuideigin eile, chan ann mar ur beachd-se.

## The answers, and what goes into the record

in-talk-topic-review = Ur freagairtean
    .hint =
        Taghaibh freagairt gus a h-atharrachadh.
        Freagairt a chumas sibh prìobhaideach, chan eil i sa chlàr.
in-talk-offer-finish =
    .hint = An uair sin faodaidh sibh an clàr a dhèanamh. Faodaidh sibh crìochnachadh le ceistean falamh.
in-talk-topic-look = Thèid seo dhan chlàr:
    .short = An clàr
    .hint = Chan eil an clàr air a dhèanamh fhathast. Faodaidh sibh rudan a chumail prìobhaideach fhathast.
    .why = Chì sibh na ghabhas leughadh sa chlàr. Na chumas sibh prìobhaideach, chan eil e ann.
in-talk-topic-look-none = Cha tèid dad den phàirt seo dhan chlàr:
    .short = An clàr
    .hint = Chan eil an clàr air a dhèanamh fhathast. Faodaidh sibh rudan a chumail prìobhaideach fhathast.
    .why = Chì sibh na ghabhas leughadh sa chlàr. Na chumas sibh prìobhaideach, chan eil e ann.
in-talk-offer-show-again = Cuir sa chlàr: { $what }
in-talk-offer-show-all =
    .hint = An uair sin nì sibh an clàr, gun choimhead air na pàirtean eile.
in-talk-topic-hold = Dè tha sibh airson a chumail prìobhaideach, no a chur sa chlàr?
    .why = Na chumas sibh prìobhaideach, chan eil e sa chlàr. Faodaidh sibh seo atharrachadh a-rithist.

## The record as a file

in-talk-dialog-lock = Cò as urrainn an clàr fhosgladh?
    .hint =
        Cha leugh duine clàr glaiste ach an neach a thaghas sibh an seo. Chan urrainn dhuibh fhèin fhosgladh an uair sin, mura tagh sibh abairt.
        Gus fhosgladh, feumaidh iad prògram airson faidhlichean age.
    .why = An uair sin gabhaidh an clàr cur air falbh, no cur air bioran-cuimhne. Chan urrainn do dhuine eile a leughadh.
in-talk-dialog-lock_phrase =
    .hint = Taghaidh sibh an abairt an dèidh seo. Na innsibh i ach do dhaoine a dh’fhaodas an clàr a leughadh.
in-talk-dialog-seal = Taghaibh abairt dhìomhair airson a’ chlàir.
    .hint =
        Nì ceithir faclan no barrachd abairt mhath. Chan eil na thaidhpeas sibh ga shealltainn.
        Gus an clàr fhosgladh, feumaidh gach neach an abairt agus prògram airson faidhlichean age.
    .why = Glasaidh an abairt an clàr. Na innsibh i ach do dhaoine a dh’fhaodas an clàr a leughadh. Na cuiribh air falbh i còmhla ris a’ chlàr.
in-talk-dialog-numbers = A bheil sibh ag iarraidh nan àireamhan cuideachaidh sa chlàr?
    .hint =
        Seo na h-àireamhan aig daoine as urrainn ur cuideachadh, no èisteachd ribh.
        Chì duine sam bith a chì an clàr iad cuideachd.
in-talk-dialog-where = Càite a bheil sibh airson an clàr a chur?
    .hint = Tha an latha agus còd ann an ainm a’ chlàir. Chan eil ur n-ainm ann.
    .why = Feumaidh sibh an clàr a lorg a-rithist gus a thoirt do chuideigin.
in-talk-dialog-folder =
    .why = Thèid an clàr a chur sa phasgan seo. Cha tèid rud ùr a chur an àite dad a tha sa phasgan.
in-talk-failure-other-folder = Cha deach an clàr a dhèanamh. Tha ur freagairtean an seo fhathast. Taghaibh pasgan eile.
in-talk-dialog-end = Tha an clàr air a dhèanamh.
    .hint = Chan eil e air a chur gu duine sam bith. Taghaidh sibh còmhla cò gheibh e.
    .why = Tha an duilleag seo ag ràdh càite a bheil an clàr agus dè ghabhas dèanamh an uair sin.
in-talk-dialog-end_delete =
    .hint = Thèid ur freagairtean far a’ choimpiutair seo. Fuirichidh an clàr.
in-talk-end-folder = Tha an clàr sa phasgan seo: { $folder }
in-talk-end-not-safe = Cha b’ urrainn na freagairtean mu dheireadh agaibh a shàbhaladh air a’ choimpiutair seo. Tha iad sa chlàr, ach chan eil an fheadhainn phrìobhaideach.
in-talk-end-not-kept = Chan eil ur freagairtean air an sàbhaladh air a’ choimpiutair seo. Nuair a dh’fhàgas sibh, chan fhuirich ach an clàr.
in-talk-sealed-for = Tha an clàr glaiste. Seo cò as urrainn fhosgladh: { $name }.
in-talk-sealed-phrase = Tha an clàr glaiste. Chan fhosgail ach cuideigin aig a bheil an abairt dhìomhair e. Ma thèid an abairt air chall, chan fhosgail duine e.
in-talk-dialog-stop-unkept_make = Dèan an clàr an toiseach
in-talk-dialog-stop-behind_make = Dèan an clàr an toiseach
