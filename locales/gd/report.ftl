# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = Nam fhaclan fhìn
# At the foot of each page on paper.
report-page = Duilleag { $page } de { $count }
report-subtitle = Nam fhaclan fhìn: na tha cudromach dhomh
report-dated = Air a dhèanamh air { $date }.
report-statement =
    Seo m’ aithris fhìn.
    Chan e measadh (assessment) a th’ ann, agus chan e co-dhùnadh a th’ ann.
    ’S dòcha nach eil cuid de cheistean an seo. Chan eil am faidhle seo ag ràdh carson.

## The second file, with answers about equality

report-equality-title = Freagairtean mu cho-ionannachd
report-equality-note =
    Tha mi a’ taghadh na freagairtean seo a thoirt seachad. Faodaidh iad cuideachadh gus faicinn a bheilear cothromach ris a h-uile duine.
    Chan eil m’ ainm an seo. Chan eil seo na phàirt de mheasadh no de cho-dhùnadh mum dheidhinn.
    ’S dòcha nach eil cuid de cheistean an seo. Chan eil am faidhle seo ag ràdh carson.

## Notes in sections

report-risks-note =
    Chan eil sgòr air dad an seo.
report-leaning-note =
    Seo mo thaobhadh a-nis. Chan e seo an taghadh laghail agam.
report-leaning-undecided =
    Cha tuirt mi dè an roghainn a tha mi ag iarraidh. Chan e taghadh roghainn sam bith a tha seo.
report-talk = Tha mi airson bruidhinn mu dheidhinn seo:
report-talk-heading = Na tha mi airson bruidhinn mu dheidhinn

## Ways to leave a question empty

report-state-skipped = Leum mi thairis air seo
report-state-dont-know-yet = Chan eil fhios agam fhathast
report-state-rather-not-say = B’ fheàrr leam gun a ràdh
report-state-does-not-apply = Chan eil seo a’ buntainn rium
report-state-talk-about-it = Tha mi airson bruidhinn mu dheidhinn
report-state-not-answered = Gun fhreagairt
report-state-nothing-added = Choimhead mi air seo agus cha do chuir mi dad ris.
report-state-none-chosen = Cha do thagh mi gin dhiubh seo.

## Examples that were picked in place of words

report-picked = Air a thaghadh bho eisimpleirean
report-added = Air a chur ris nam fhaclan fhìn

## Since last time. No word says that anything is better or worse.

report-changes = Na tha ùr agus na tha mar a bha
report-changes-note =
    Cuiridh seo na tha mi ag ràdh a-nis ri taobh na thuirt mi an turas mu dheireadh.
    ’S dòcha nach eil cuid de rudan an seo. Chan eil an liosta seo ag ràdh carson.
# $date: the day of last time.
report-changes-last = B’ e { $date } an turas mu dheireadh.
report-new = Ùr an turas seo
report-different = Air a ràdh ann an dòigh eile an turas seo
report-still = Fìor fhathast
report-not-this-time = Air a ràdh an turas mu dheireadh, chan ann an turas seo
# Before what was said last time.
report-last = An turas mu dheireadh

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }, { $place } de { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "; " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] M’ fhaclan-sa. Thaidhp neach-tagraidh (advocate) iad.
        [interpreter] M’ fhaclan-sa. Thaidhp eadar-theangair iad.
        [family-or-friend] M’ fhaclan-sa. Thaidhp caraid no cuideigin bho mo theaghlach iad.
        [worker] M’ fhaclan-sa. Thaidhp cuideigin a tha air a phàigheadh airson taic a thoirt dhomh iad.
        [attorney-or-guardian] M’ fhaclan-sa. Thaidhp an t-aturnaidh no an neach-gleidhidh agam iad.
       *[someone-else] M’ fhaclan-sa. Thaidhp cuideigin eile iad.
    }
report-note-interpreted =
    { $role ->
        [me] Na thuirt mi, air a chur gu cànan eile.
        [advocate] Na thuirt mi, air a chur gu cànan eile. Thaidhp neach-tagraidh (advocate) e.
        [interpreter] Na thuirt mi, air a chur gu cànan eile le eadar-theangair.
        [family-or-friend] Na thuirt mi, air a chur gu cànan eile. Thaidhp caraid no cuideigin bho mo theaghlach e.
        [worker] Na thuirt mi, air a chur gu cànan eile. Thaidhp cuideigin a tha air a phàigheadh airson taic a thoirt dhomh e.
        [attorney-or-guardian] Na thuirt mi, air a chur gu cànan eile. Thaidhp an t-aturnaidh no an neach-gleidhidh agam e.
       *[someone-else] Na thuirt mi, air a chur gu cànan eile. Thaidhp cuideigin eile e.
    }
report-note-typists =
    { $role ->
        [advocate] Beachd neach-tagraidh (advocate). Chan e m’ fhaclan-sa.
        [interpreter] Beachd eadar-theangair. Chan e m’ fhaclan-sa.
        [family-or-friend] Beachd caraid no cuideigin bho mo theaghlach. Chan e m’ fhaclan-sa.
        [worker] Beachd cuideigin a tha air a phàigheadh airson taic a thoirt dhomh. Chan e m’ fhaclan-sa.
        [attorney-or-guardian] Beachd an aturnaidh no an neach-gleidhidh agam. Chan e m’ fhaclan-sa.
       *[someone-else] Beachd cuideigin eile. Chan e m’ fhaclan-sa.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] Thaidhp mi m’ fhaclan fhìn.
        [advocate] Thaidhp neach-tagraidh (advocate) m’ fhaclan.
        [interpreter] Thaidhp eadar-theangair m’ fhaclan.
        [family-or-friend] Thaidhp caraid no cuideigin bho mo theaghlach m’ fhaclan.
        [worker] Thaidhp cuideigin a tha air a phàigheadh airson taic a thoirt dhomh m’ fhaclan.
        [attorney-or-guardian] Thaidhp an t-aturnaidh no an neach-gleidhidh agam m’ fhaclan.
       *[someone-else] Thaidhp cuideigin eile m’ fhaclan.
    }
report-hand-interpreted =
    { $role ->
        [me] Thaidhp mi na thuirt mi, air a chur gu cànan eile.
        [advocate] Thaidhp neach-tagraidh (advocate) na thuirt mi, air a chur gu cànan eile.
        [interpreter] Chuir eadar-theangair na thuirt mi gu cànan eile agus thaidhp iad e.
        [family-or-friend] Thaidhp caraid no cuideigin bho mo theaghlach na thuirt mi, air a chur gu cànan eile.
        [worker] Thaidhp cuideigin pàighte a bheir taic dhomh na thuirt mi, air a chur gu cànan eile.
        [attorney-or-guardian] Thaidhp an t-aturnaidh no an neach-gleidhidh agam na thuirt mi, air a chur gu cànan eile.
       *[someone-else] Thaidhp cuideigin eile na thuirt mi, air a chur gu cànan eile.
    }
report-hand-typists =
    { $role ->
        [advocate] Chuir neach-tagraidh (advocate) am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [interpreter] Chuir eadar-theangair am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [family-or-friend] Chuir caraid no cuideigin bho mo theaghlach am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [worker] Chuir cuideigin a tha air a phàigheadh airson taic a thoirt dhomh am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [attorney-or-guardian] Chuir an t-aturnaidh no an neach-gleidhidh agam am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
       *[someone-else] Chuir cuideigin eile am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
    }

## Views of other people

report-others = Beachdan dhaoine eile
report-others-note = ’S iad seo beachdan dhaoine eile. Chan iad seo mo bheachdan-sa.
report-views = Beachdan dhaoine eile
report-views-note = Chan iad seo mo bheachdan-sa.
report-views-end = Deireadh beachdan dhaoine eile.

## Last pages

report-index-note = Chan eil seo ach a’ sealltainn càite a bheil rud. Chan e liosta a th’ ann de na dh’fheumas a bhith ann.

report-empty = Na dh’fhàg mi falamh
report-empty-note = Tha ciall eadar-dhealaichte aig gach fear dhiubh seo. Chan eil gin dhiubh na thaghadh roghainn.
report-no-longer-asked = Ceistean nach fhaighnichear tuilleadh
report-no-longer-asked-note = Fhreagair mi iad seo ann an tionndadh nas sine de na ceistean.
report-asked = Na ceistean mar a leugh mi iad

## Each question in full, at the end of a page to read

report-annex = Gach ceist gu slàn, le mo fhreagairt
report-annex-note = Gu ruige seo, tha ainm goirid air gach ceist. Seo na chaidh fhaighneachd dhìom, facal air an fhacal, san òrdugh san deach faighneachd. Chan eil dad ùr an seo.
# Such as in another language.
report-annex-read-note = Far an do leugh mi ceist ann am faclan eile, tha iad sin a’ tighinn às a dèidh.

## About the file

report-about = Mun fhaidhle seo
report-about-who = Cò thaidhp
report-about-made = Air a dhèanamh
report-about-questions = Ceistean
report-about-questions-version = { $pack }, tionndadh { $version }
report-about-languages = Cànanan mo fhreagairtean
report-about-id = Còd an fhaidhle seo

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    Seo na ceistean a chaidh fhaighneachd de neach, le faclan gach cànain.
    Tha iad ag ràdh mar a leughar na freagairtean. Cha deach an dèanamh gus am faighneachd leotha fhèin ann am prògram eile.
    ’S e dreachd a tha sna faclan.
    ’S e aithris an neach fhèin a tha sna freagairtean. Chan e measadh a th’ annta, agus chan e co-dhùnadh a th’ annta.
    Chan eil ceist gun fhreagairt ag innse dad: ’s dòcha nach deach a faighneachd.
# $label: what a question is called in short.
fhir-examples = { $label }: air a thaghadh bho eisimpleirean
fhir-left = { $label }: air fhàgail falamh
fhir-of = { $label }: cò am fear mu bheil e
# The code by which an entry of a list can be found again.
fhir-entry = Còd an ruid seo
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = Na thagh sibh
