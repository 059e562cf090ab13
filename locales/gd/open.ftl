# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = Chan e seo faidhle as urrainn do Ownwords fhosgladh. Taghaibh am faidhle le ainm a thòisicheas le “ownwords” agus a chrìochnaicheas le “.json”. An uair sin feuchaibh a-rithist.
opened-talk = ’S e clàr còmhraidh a tha san fhaidhle seo, airson siostaman coimpiutair eile. Chan eil e ag ràdh a h-uile rud a chanas an clàr. Gus a leughadh, cleachdaibh am faidhle leis an aon ainm, a chrìochnaicheas le “.html” no “.txt”.
opened-to-read = Chaidh am faidhle seo a dhèanamh gus a leughadh mar a tha e. Lorgaibh faidhle le ainm a chrìochnaicheas le “.json”. Faodaidh sibh am fear sin fhosgladh an seo.
# $file: the file to open in its place.
opened-beside = Chaidh am faidhle seo a dhèanamh gus a leughadh mar a tha e. Gabhaidh am fear seo fosgladh an seo: { $file }
opened-newer = Thàinig am faidhle seo bho Ownwords nas ùire. Faighibh an tionndadh as ùire. An uair sin feuchaibh a-rithist.
opened-damaged = Tha milleadh air an fhaidhle seo, no tha pàirt dheth a dhìth. Tha e mar a bha e. Iarraibh am faidhle a-rithist.
opened-other-questions = Tha freagairtean san fhaidhle seo do cheistean nach eil aig a’ phrògram. Iarraibh am faidhle sa bheil na ceistean cuideachd.
open-larger = Tha am faidhle seo ro mhòr. Tha faidhlichean bho Ownwords fada nas lugha. Tha e mar a bha e. Taghaibh faidhle eile.

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = Tha tionndadh nas ùire de na ceistean san fhaidhle seo: { $version }. Tha tionndadh { $ours } aig a’ phrògram. Mar sin tha na ceistean air an sealltainn ann am faclan an fhaidhle.
opened-newer-here = Tha tionndadh nas sine de na ceistean san fhaidhle seo: { $version }. Tha tionndadh { $ours } aig a’ phrògram. Mar sin tha na ceistean air an sealltainn ann am faclan an fhaidhle.
opened-unknown-here = Chan eil ceistean an fhaidhle seo aig a’ phrògram. Tha iad air an sealltainn ann am faclan an fhaidhle. Chan urrainn dhan phrògram a ràdh an deach na faclan seo atharrachadh.
opened-for-programs = Chaidh am faidhle seo a dhèanamh airson siostaman coimpiutair eile. Chan eil e ag ràdh dè na ceistean nach deach a fhreagairt. Chan eil e ag ràdh cò thaidhp faclan an neach fhèin.
opened-for-counting = Chaidh na freagairtean seo a dhèanamh gus an cunntadh. ’S iad na thagh aon neach bho liostaichean. Chan eil na sgrìobh an neach an seo. Chan eil an latha an seo.
opened-some-changed = Chan eil cuid den fhaidhle seo mar a sgrìobhas Ownwords e. Tha an ceann mu dheireadh ag innse dè.

## What in a file is not as the program writes it

remarks-heading = Na nach eil mar a sgrìobhas Ownwords e
remarks-note = ’S dòcha gun do dh’atharraich cuideigin am faidhle seo, no gun do rinn iad ann an dòigh eile e. Tha e mar a bha e: cha deach dad atharrachadh ann a-nis.
remarks-more = Tha barrachd mar seo ann. Chan eil e air ainmeachadh an seo.
# $place: a heading of the file, with what stands below it.
remark-in = Ann an “{ $place }”
remark-top = San fhaidhle gu lèir
# Stands between the parts of a place, with its space.
remark-between = { ", " }
remark-assessment = Tha am faidhle ag ràdh gur e measadh a th’ ann. Chan abair faidhlichean bho Ownwords sin gu bràth. Chan eil e ga shealltainn.
remark-decision = Tha am faidhle ag ràdh gur e co-dhùnadh a th’ ann. Chan abair faidhlichean bho Ownwords sin gu bràth. Chan eil e ga shealltainn.
remark-support-plan = Tha am faidhle ag ràdh gur e plana taic a th’ ann. Chan abair faidhlichean bho Ownwords sin gu bràth. Chan eil e ga shealltainn.
remark-legal-choice = Tha am faidhle ag ràdh gur e taobhadh an taghadh laghail. Chan abair faidhlichean bho Ownwords sin gu bràth. Chan eil e ga shealltainn.
remark-words = Tha faclan eile san fhaidhle an seo seach sa phrògram: “{ $words }”. Tha faclan a’ phrògraim air an sealltainn.
remark-option = Chan e seo aon de na freagairtean ri thaghadh: “{ $words }”. Chan eil e ga shealltainn.
remark-question = Chan e seo aon de na ceistean: “{ $words }”. Chan eil e ga shealltainn.
remark-entry = Cha ghabh rudeigin an seo leughadh, no tha e ann dà thuras: “{ $words }”. Chan eil e ga shealltainn.
remark-section = Chan e seo aon de na cinn: “{ $words }”. Chan eil e ga shealltainn.
remark-key = Tha rudeigin an seo nach eil ann am faidhlichean mar seo: “{ $words }”. Chan eil e ga shealltainn.
remark-answer = Cha ghabh freagairt an seo leughadh, no chan eil i ceart airson na ceiste: “{ $words }”. Chan eil e ga shealltainn.
remark-signs = Chaidh comharran nach buin do dh’fhaclan fhàgail às an seo. Tha an còrr air a shealltainn.
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] Chan eil liosta nan daoine a thaidhp ceart airson nam freagairtean. Chaidh a dèanamh às ùr.
        [answer_languages] Chan eil liosta nan cànanan ceart airson nam freagairtean. Chaidh a dèanamh às ùr.
        [talk_first] Chan eil liosta nan rudan ri bruidhinn mun deidhinn ceart airson nam freagairtean. Chaidh a dèanamh às ùr.
        [indexes] Chan eil an liosta de càite a bheil rudan ceart airson nam freagairtean. Chaidh a dèanamh às ùr.
        [contained] Chan eil liosta nan daoine ceart airson nam freagairtean. Chaidh a dèanamh às ùr.
       *[other] Chan eil liosta san fhaidhle ceart airson nam freagairtean. Chaidh a dèanamh às ùr.
    }
remark-missing = Tha rudeigin a dhìth an seo a tha ann am faidhlichean mar seo: “{ $words }”.
remark-other = Chan e seo na bhios san àite seo ann am faidhlichean mar seo: “{ $words }”. Chan eil e ga shealltainn.

## Reading it page by page

dialog-open-page = Pàirt den fhaidhle
    .short = A’ leughadh
    .why = Faodaidh sibh am faidhle a leughadh duilleag air dhuilleag, cho slaodach ’s a thogras sibh. Cha tèid dad atharrachadh ann.
dialog-open-page_on = Lean ort a’ leughadh
dialog-open-page_contents = Seall na cinn
dialog-open-page_close = Dùin am faidhle
dialog-open-contents = Dè tha sibh airson a leughadh?
    .short = Cinn
    .why = Tha gach ceann na phàirt den fhaidhle. Tillidh sibh an seo nuair a thogras sibh.
dialog-open-contents_all = E gu lèir, bhon toiseach
dialog-open-contents_next = Na h-ath fhreagairtean san fhaidhle
dialog-open-contents_close = Dùin am faidhle

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [one] Tha { $count } seata fhreagairtean san fhaidhle seo.
        [two] Tha { $count } sheata fhreagairtean san fhaidhle seo.
        [few] Tha { $count } seataichean fhreagairtean san fhaidhle seo.
       *[other] Tha { $count } seata fhreagairtean san fhaidhle seo.
    }
opened-records-none = Chan eil freagairtean san fhaidhle seo. Taghaibh faidhle eile.
opened-record = Seata { $number } de { $count }
opened-record-bad = Cha ghabh na freagairtean seo leughadh: seata { $number } de { $count }.
opened-record-number = Taidhpibh àireamh bho 1 gu { $count }.
dialog-open-records = Dè na freagairtean a tha sibh airson a leughadh?
    .short = Dè na freagairtean
    .why = Tha freagairtean aon neach anns gach seata. Faodaidh sibh an leughadh fear an dèidh fir.
dialog-open-records_first = A’ chiad fhear, an uair sin càch
dialog-open-records_number = Taidhpidh mi àireamh
dialog-open-records_close = Dùin am faidhle
dialog-open-number = Dè an seata a tha sibh airson a leughadh?
    .short = Àireamh an t-seata
    .why = Tha àireamhan air na seataichean, mar a tha iad san fhaidhle.
