# What is said when a file cannot be kept, read or removed.

store-no-space = Chan eil àite air fhàgail air an diosg seo. Thoiribh às faidhlichean air nach eil feum agaibh. An uair sin feuchaibh a-rithist.
store-read-only = Cha ghabh dad sgrìobhadh air an diosg seo. Ma thèid àite iarraidh oirbh, taghaibh fear eile.
store-denied = Cha leig an coimpiutair leibh sgrìobhadh sa phasgan seo. Ma thèid àite iarraidh oirbh, taghaibh fear eile.
store-locked = Tha na freagairtean seo fosgailte ann an uinneag eile. Dùinibh an sin iad. An uair sin feuchaibh a-rithist.
store-wrong-phrase = Chan fhosgail an abairt dhìomhair seo na freagairtean. Taidhpibh a-rithist i. Tha litrichean mòra a’ cunntadh. Ma tha sibh cinnteach às an abairt, ’s dòcha gu bheil milleadh air na freagairtean.
store-phrase-needed = Tha feum air abairt dhìomhair an seo. Taidhpibh an abairt.
store-damaged = Tha milleadh air na freagairtean a chaidh a shàbhaladh, agus cha ghabh an leughadh. Tha iad mar a bha iad. Ma tha lethbhreac nas sine agaibh, cuiribh air ais e. Mura h-eil, tòisichibh às ùr.
store-foreign = Chan e an tionndadh seo den phrògram a rinn seo. Tha e mar a bha e. Faighibh an tionndadh as ùire. An uair sin feuchaibh a-rithist.
store-gone = Chan eil an t-àite airson seo ann tuilleadh. Ma tha e air bioran-cuimhne, cuiribh a-steach am bioran. An uair sin feuchaibh a-rithist.
store-exists = Tha faidhle ann mu thràth leis an ainm seo. Tha e mar a bha e. Feuchaibh a-rithist gus ainm ùr fhaighinn.
store-miswritten = Cha deach am faidhle ùr a sgrìobhadh mar bu chòir. Chaidh a thoirt às. Taghaibh àite eile.
store-other = Cha b’ urrainn dhan choimpiutair sin a dhèanamh. Feuchaibh a-rithist. Mura cuidich sin, agus ma thèid àite iarraidh oirbh, taghaibh fear eile.
