# Putting together what many people chose, from their files. For those who plan support for many.

cli-gather = Cuir ri chèile na thagh mòran dhaoine, bho na faidhlichean aca. Chan eil faclan no ainmean ann.
cli-gather-dir = Am pasgan leis na faidhlichean. Thèid coimhead sna pasgain a tha ann cuideachd.
cli-gather-to = Am faidhle ùr. Tha loidhne ann airson gach neach. Bidh ainm math a’ crìochnachadh le .ndjson.
cli-gather-identity = Am faidhle-iuchrach agaibh. Feumaidh sibh e ma tha cuid de na faidhlichean glaiste.

gather-no-folder = Chan eil pasgan ann leis an ainm seo: { $file }. Thoiribh sùil air mar a tha e air a sgrìobhadh. An uair sin feuchaibh a-rithist.
gather-exists = Tha faidhle ann mu thràth leis an ainm seo: { $file }. Tha e mar a bha e. Taghaibh ainm eile.
gather-not-asked = Chan fhaighnich na ceistean seo am faodar freagairtean a chunntadh. Mar sin cha ghabh dad a chur ri chèile.

## What is said of a file that is left out

gather-damaged = Tha milleadh air an fhaidhle seo, agus mar sin chaidh fhàgail às: { $file }.
gather-unreadable = Chan urrainn dhan choimpiutair am faidhle seo a leughadh, agus mar sin chaidh fhàgail às: { $file }.
gather-newer = Rinn tionndadh nas ùire den phrògram am faidhle seo, agus mar sin chaidh fhàgail às: { $file }.
gather-newer-questions = Tha na ceistean san fhaidhle seo nas ùire na an fheadhainn an seo, agus mar sin chaidh fhàgail às: { $file }.
gather-other-questions = Tha am faidhle seo a’ freagairt cheistean eile, agus mar sin chaidh fhàgail às: { $file }.
gather-locked = Tha am faidhle seo glaiste agus cha do dh’ainmich sibh faidhle-iuchrach, agus mar sin chaidh fhàgail às: { $file }.
gather-locked-phrase = Tha am faidhle seo glaiste le abairt dhìomhair, agus mar sin chaidh fhàgail às: { $file }.
gather-wrong-key = Chan fhosgail an iuchair agaibh am faidhle seo, agus mar sin chaidh fhàgail às: { $file }.

## What is said at the end

gather-progress = Faidhlichean air an deach coimhead gu ruige seo: { $count }.
gather-made = Tha am faidhle ùr an seo: { $file }.
gather-taken = Na daoine a th’ ann leis na thagh iad: { $count }.
gather-not-agreed = Daoine nach eil ann, oir cha tuirt iad gum faodar am freagairtean a chunntadh: { $count }.
gather-again = Faidhlichean aig daoine a bha ann mu thràth: { $count }.
gather-left-out = Faidhlichean nach gabhadh cleachdadh: { $count }.
gather-other = Faidhlichean a tha nan rud eile: { $count }.
gather-care = Far nach do thagh ach beagan dhaoine an aon rud, gabhaidh cuideigin aithneachadh fhathast. Cumaibh am faidhle seo cho sàbhailte ris na faidhlichean acasan.
gather-none = Cha b’ urrainn duine a chunntadh, agus mar sin cha deach faidhle a dhèanamh. Coimheadaibh air a’ phasgan, agus air na tha air a ràdh an seo.
gather-some-left-out = Cha b’ urrainn cuid de na faidhlichean a chleachdadh. Tha iad air an ainmeachadh an seo. Càraichibh na ghabhas càradh. An uair sin dèanaibh faidhle ùr le ainm eile.
