# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = Ceistean: { $pack }, tionndadh { $version }
# $pack is the name of the questions that were answered.
questions-responds = Tha iad airson còmhradh mu fhaidhle. Tha freagairtean do na ceistean seo san fhaidhle: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = Pàirt { $id }: { $words }
questions-question = Ceist { $id }
questions-field = Ceist { $id }, taobh a-staigh { $list }
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] Seòrsa: cha dèan e ach rudeigin innse.
    [choice] Seòrsa: taghaibh fear.
    [choices] Seòrsa: taghaibh uiread ’s a thogras sibh.
    [list] Seòrsa: cuiribh ris uiread de rudan ’s a thogras sibh.
    [each] Seòrsa: na h-aon cheistean airson gach taghadh ann an { $of }.
    [each-said] Seòrsa: na h-aon cheistean airson gach rud sna liostaichean seo den fhaidhle: { $of }.
   *[text] Seòrsa: na faclan agaibh fhèin.
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = Tha na rudan air a bheil an neach airson bruidhinn a’ tighinn an toiseach.
questions-lines = { PLURAL($lines) ->
    [one] Tha àite ann airson mu { NUMBER($lines) } loidhne.
    [two] Tha àite ann airson mu { NUMBER($lines) } loidhne.
    [few] Tha àite ann airson mu { NUMBER($lines) } loidhnichean.
   *[other] Tha àite ann airson mu { NUMBER($lines) } loidhne.
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] Tha seo an urra ri co-dhiù a tha freagairt do { $id } ann.
   *[other] Tha seo an urra ris an fhreagairt do { $id }: { $options }
}
questions-shared = { $count ->
    [0] Tha e an urra ri { $id } a bheil dad den phàirt seo san fhaidhle.
   *[other] Tha e an urra ri { $id } a bheil dad den phàirt seo san fhaidhle: { $options }
}
questions-separate = Chan eil dad den phàirt seo san fhaidhle. Faodar dàrna faidhle a dhèanamh dheth.
questions-flag = { $flag ->
    [private] Tha i prìobhaideach bhon toiseach.
    [unsaved] Cha tèid a sàbhaladh idir, agus cha bhi i gu bràth san fhaidhle.
    [steers] Cha dèan i ach co-dhùnadh dè thig às a dèidh. Chan urrainn dhi a bhith prìobhaideach.
    [more] Cha tèid a faighneachd ach ma tha an neach airson barrachd a ràdh.
    [contacts] Tha na h-àireamhan cuideachaidh an seo.
    [fresh] Thèid a faighneachd às ùr gach turas.
    [own_language] Thèid a sealltainn ann an cànan an neach fhèin a-mhàin.
    [views] Tha beachdan dhaoine eile innte.
    [counted] Faodar na thaghar an seo a chunntadh, ma dh’aontaicheas an neach.
   *[closing] Thèid a faighneachd nuair a chrìochnaicheas an neach.
}
questions-words = Faclan: { $words }
questions-label = Bileag: { $words }
questions-hint = Mìneachadh: { $words }
questions-why = Carson: { $words }
questions-option = Freagairt { $id }: { $words }
questions-alone = Chan urrainn dhan fhreagairt seo a bhith còmhla ri feadhainn eile.
questions-example = Eisimpleir { $id }: { $words }

## The page for people who check a language

sheet-title = Thoiribh sùil air na faclan
sheet-how =
    Tha an duilleag seo a’ sealltainn na chanas am prògram, sa Bheurla agus nur cànan-se.
    Leughaibh gach teacsa. Nan canadh sibh ann an dòigh eile e, sgrìobhaibh sin san àite fodha.
    Fàgaibh an t-àite falamh ma tha an teacsa math.
    Tha trì rudan cudromach. A bheil e ag ràdh an aon rud ris a’ Bheurla? An canadh daoine mun cuairt oirbh mar sin e? A bheil e furasta a leughadh?
    Cha leig sibh a leas a h-uile rud a leughadh. Innsibh dè na pàirtean a leugh sibh.
    Faclan ann an camagan dualach, leithid { "{ $count }" }, thèid an cur a-steach leis a’ phrògram. Fuirichidh iad mar a tha iad.
    Tha grunn chruthan aig cuid de theacsaichean. Os cionn gach cruth tha e ag ràdh cuin a chleachdar e, leithid { "$count: one" }.
    Tha sibhse a’ toirt sùil air na faclan. Chan eil duine a’ toirt sùil oirbhse.
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = Air a dhèanamh air { $day }. Teacsaichean: { NUMBER($count) }. Gun eadar-theangachadh fhathast: { NUMBER($missing) }. Air atharrachadh sa Bheurla on uair sin: { NUMBER($stale) }.
sheet-name = Ainm
sheet-day = Ceann-latha
sheet-signature = Ainm-sgrìobhte
sheet-native = Chaidh mo thogail leis a’ chànan seo.
sheet-support = Tha mi a’ cleachdadh taic, no leugh mi seo le daoine a tha.
sheet-glossary = Aon fhacal airson aon rud
sheet-say = Canaibh
sheet-never = Na canaibh
sheet-missing = Chan eil seo air eadar-theangachadh fhathast.
sheet-stale = Chaidh a’ Bheurla atharrachadh an dèidh dha seo a bhith air eadar-theangachadh.
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] Ro na ceistean agus às an dèidh
    [ui] Aig gach ceist
    [linear] Loidhne air loidhne
    [full] Duilleag aig aon àm
    [errors] Nuair nach eil rudeigin a’ freagairt
    [store] Nuair nach gabh rudeigin sàbhaladh
    [report] Am faidhle dhan neach-obrach
    [cli] Faclan na loidhne-àithne
    [questions] An duilleag seo, agus liosta nan ceistean
    [sections] Cinn san fhaidhle dhan neach-obrach
    [indexes] Far an lorg an neach-obrach rudan
    [contacts] Àireamhan cuideachaidh
    [content] Mearachdan ann an ceistean, dhaibhsan a sgrìobhas iad
    [check] Mearachdan ann am faclan, dhaibhsan a sgrìobhas iad
    [rest] Faclan eile nan ceistean
   *[other] Faclan eile: { $file }
}
# $file is the path of the page.
sheet-made = Tha an duilleag air a dèanamh: { $file }
