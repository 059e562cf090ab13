# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = Tha freagairtean do dhiofar cheistean san dà fhaidhle seo. Cha ghabh an cur ri taobh a chèile. Taghaibh dà fhaidhle leis na h-aon cheistean.
compared-the-same = Seo dà lethbhreac den aon fhaidhle. Taghaibh faidhle nas sine, agus an uair sin fear nas ùire.
compared-record = ’S e clàr còmhraidh a tha ann am fear de na faidhlichean seo. Cha ghabh a chur ri taobh faidhle eile. Taghaibh dà fhaidhle a thug an neach seachad. Gus clàr a leughadh, cleachdaibh: ownwords open

compared-some-changed = Chan eil pàirt de na faidhlichean seo mar a sgrìobhas Ownwords e, agus chaidh sin fhàgail às an seo. Gus faicinn dè th’ ann, cleachdaibh: ownwords open

## At the top

compared-title = Na dh’atharraich eadar dà fhaidhle
# $date: the day on which it was made.
compared-older = Chaidh a’ chiad fhaidhle a dhèanamh air { $date }.
compared-newer = Chaidh an dàrna faidhle a dhèanamh air { $date }.
compared-turned = Tha na lathaichean an rathad eile: tha an dàrna faidhle nas sine na a’ chiad fhear.
compared-two-names = Chan eil na h-ainmean sna faidhlichean co-ionnan. Thoiribh sùil an ann bhon aon neach a tha iad.
compared-note =
    Cuiridh seo an dàrna faidhle ri taobh a’ chiad fhir.
    ’S dòcha nach eil cuid de rudan anns an dà fhaidhle. Chan eil seo ag ràdh carson.
    Chan eil ùr no eadar-dhealaichte a’ ciallachadh nas fheàrr no nas miosa.
compared-nothing = Chan eil dad ri chur ri taobh a chèile.

## What changed

compared-person = Na tha an neach ag ràdh
compared-others = Beachdan dhaoine eile
compared-new = Ùr
compared-different = Air a ràdh ann an dòigh eile
compared-now = A-nis
compared-then = An uair sin
compared-empty = Air fhàgail falamh a-nis
compared-same = An aon rud
compared-gone = Air a ràdh an turas mu dheireadh, chan ann an turas seo
compared-gone-note = Tha an dàrna faidhle fhèin ag ràdh seo.

## The command line

# Setting one file beside another.
cli-compare = Can dè dh’atharraich eadar dà fhaidhle aig an aon neach.
cli-compare-older = Am faidhle nas sine. Tha an t-ainm a’ crìochnachadh le .json no .age.
cli-compare-newer = Am faidhle nas ùire.
cli-compare-format = Mar a thèid a ràdh: text, html no json. Mura h-ainmich sibh gin: text.
cli-value-older = nas-sine
cli-value-newer = nas-ùire
