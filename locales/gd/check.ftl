# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = Chan eil am faidhle seo ag ràdh na bu chòir. Sgrìobhaibh name, direction, status agus date. Thoiribh còd a’ chànain dhan phasgan mar ainm.
check-broken = Cha ghabh seo leughadh mar theachdaireachd. Tha leughadair Fluent ag ràdh: { $id }
check-twice = Tha teachdaireachd eile ann leis an ainm “{ $id }”. Cumaibh aon dhiubh.
check-typed-twice = Thèid “{ $id }” a thaidhpeadh airson “{ $say }” cuideachd. Thoiribh facal dha fhèin do gach fear.
check-missing = Chan eil faclan ann airson “{ $id }”. Cuiribh iad ris an seo.
check-unneeded = Chan eil feum aig dad air “{ $id }”. Thoiribh às e, no thoiribh sùil air mar a tha e air a sgrìobhadh.
check-unknown = Chan eil eòlas air “{ $id }” an seo. Na cleachdaibh ach na tha sa Bheurla, air a sgrìobhadh san aon dòigh.
check-dropped = Tha a’ Bheurla a’ cur “{ $id }” an seo. Cuiribh ann e cuideachd.
check-forms = Thoiribh dìreach na cruthan seo, gach fear aon turas: { $id }. Ma tha “other” nam measg, cuiribh an rionnag roimhe.
check-no-plural = Tha àireamh a’ taghadh a’ chrutha an seo. Sgrìobhaibh PLURAL( ) timcheall air a h-ainm.
check-lines = Tha { NUMBER($count) } loidhne an seo, agus { NUMBER($most) } sa Bheurla. Dèanaibh uiread ris a’ Bheurla.
check-wide = Tha seo a’ gabhail { NUMBER($count) } àite air an loidhne. Dèanaibh nas giorra e, { NUMBER($most) } aig a’ char as motha.
check-long = Tha { NUMBER($count) } facal san t-seantans seo. Dèanaibh nas giorra e, { NUMBER($most) } aig a’ char as motha.
check-long-without-spaces = Tha { NUMBER($count) } litir san t-seantans seo. Dèanaibh nas giorra e, { NUMBER($most) } aig a’ char as motha.
check-sign = Chan urrainn do chuid de dhaoine “{ $id }” a chluinntinn no fhaicinn. Cleachdaibh faclan.
check-avoided = Chan fhaodar “{ $id }” a ràdh. Canaibh ann an dòigh eile e.
check-second-name = Na canaibh “{ $id }”. Tha aon ainm air aon rud. An seo ’s e “{ $say }” a th’ ann.
check-abbreviation = Chan eil a h-uile duine eòlach air “{ $id }”. Sgrìobhaibh gu slàn e, no mìnichibh ann an glossary.toml e.
check-hard = Tha seo doirbh a leughadh: ìre { $grade }, agus ’s e { $most } an ìre as àirde. Cleachdaibh seantansan nas giorra agus faclan nas giorra.

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = Tha a’ Bheurla aig ìre leughaidh { $grade }.
check-grades = Tha a’ Bheurla aig ìre leughaidh { $grade }. ’S i “{ $id }” an teachdaireachd as doirbhe, aig ìre { $most }.
