# Talking together about a file: what the program says itself, and the words of the record that
# it makes. In the record, "I" is the person who made the file.

## Before the talk: as before the questions, with leaving fast.

dialog-talk = Mus tòisich sibh
    .short = Mus tòisich sibh
    .hint =
        Bruidhnidh sibh còmhla mu fhaidhle. Faodaidh aon neach agaibh taidhpeadh airson an dithis agaibh.
        Faodaidh sibh ceist sam bith fhàgail falamh. Faodaidh sibh stad nuair a thogras sibh.
        Gus faighinn a-mach dè as urrainn dhuibh a dhèanamh aig ceum sam bith, taidhpibh / agus brùthaibh Enter.
        Aig an deireadh faodaidh sibh clàr a dhèanamh. Taghaidh sibh còmhla cò gheibh e.
        Ma shaoileas luchd-obrach a leughas e gum faod cron tighinn air cuideigin, ’s dòcha gum feum iad rudeigin a dhèanamh. Mar as trice bruidhnidh iad ribhse an toiseach.
        Chan eil am prògram seo a’ co-dhùnadh dad no a’ cur dad gu duine sam bith. Chan e dòigh a th’ ann air cron aithris.
        Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
        Ma thig cuideigin a-steach, faodaidh sibh fàgail gu luath. Brùthaibh am putan F12, no taidhpibh /fàg luath.
        Nuair a dh’fhàgas sibh gu luath, thèid an sgrìn a ghlanadh an toiseach. An uair sin thèid ur freagairtean a shàbhaladh no a dhìochuimhneachadh. Taghaidh sibh sin an dèidh seo.
        Cha ghabh na chunnaic no na chuala cuideigin glanadh. Cumaidh cuid de dh’uinneagan seann loidhnichean. ’S dòcha nach urrainn dhan phrògram seo an glanadh.
    .why = Tha seo ga innse an toiseach, gus am bi fios agaibh dè thachras leis na sgrìobhas sibh.

## During the talk

# Above what the person said. $date: the day of the file.
said-before = Thuirt sibh seo san fhaidhle agaibh bho { $date }:
dialog-respond = A bheil sibh airson an clàr a dhèanamh a-nis?
    .short = Dèan an clàr
    .hint =
        Thèid na sgrìobh sibh dhan chlàr, le na thuirt sibh an toiseach. Cha tèid na chumas sibh prìobhaideach ann.
        ’S urrainn do dhuine sam bith aig a bheil an clàr a leughadh. Taghaidh sibh còmhla cò gheibh e.
        Chan e measadh a tha sa chlàr, agus chan eil e a’ co-dhùnadh dad.
    .why = Cha tèid dad a chur gu duine sam bith. Thèid an clàr a dhèanamh air a’ choimpiutair seo. Faodaidh copaidh a bhith aig gach neach agaibh.
dialog-respond_make = Dèan an clàr
dialog-respond_lock = Dèan an clàr, agus glas e
    .hint = Taghaidh sibh còmhla cò as urrainn fhosgladh.
dialog-respond_back = Seall ar freagairtean a-rithist
dialog-respond_without = Fàg gun chlàr
respond-next =
    .lines =
        Faodaidh gach neach agaibh copaidh den chlàr a chumail.
        Chan e plana taic a th’ ann. Faodar plana a dhèanamh bhuaithe.
        Mura h-eil rudeigin ceart, faodaidh sibh clàr ùr a dhèanamh. Fuirichidh an seann fhear mar a tha e.
        Faodaidh sibh taghadh a-rithist ma dh’atharraicheas rud cudromach.
        Faodaidh sibh na h-àireamhan seo a chleachdadh ma tha cuideachadh a dhìth oirbh no ma tha sibh airson bruidhinn.

## What can go wrong

respond-no-questions = Chan eil ceistean an seo airson bruidhinn mu fhaidhle. Tòisichibh am prògram gun --content, no cuiribh ceistean mar sin ris.
failure-answers-of-talk = Buinidh na freagairtean seo a chaidh a shàbhaladh do chòmhradh mu fhaidhle. Tha iad mar a bha iad. Gus leantainn leotha, cleachdaibh: ownwords respond

## The record

# Says nothing about the person: it stands in the title of a window.
response-title = Na bhruidhinn sinn mu dheidhinn
response-subtitle = Na bhruidhinn sinn mu dheidhinn: clàr ri taobh m’ fhaclan fhìn
response-statement =
    Seo clàr de chòmhradh mum aithris fhìn.
    Tha na thuirt mi an toiseach an seo mar a bha e, agus cha deach atharrachadh.
    Chan e measadh a tha seo, agus chan e plana taic a th’ ann. Chan eil e a’ co-dhùnadh dad.
    Chan eil dad an seo na thaghadh roghainn.
    ’S dòcha nach eil cuid de rudan an seo. Chan eil am faidhle seo ag ràdh carson.
# $date: the day of the first file; $code: its code.
response-about-file = Tha m’ aithris fhìn bho { $date }. ’S e { $code } an còd aice.
response-said = Na thuirt mi an toiseach
response-not-said = Rudan eile a thuirt mi an toiseach
response-not-said-note = Chan eil dad an seo mu na rudan seo. Chan eil am faidhle seo ag ràdh carson.

# Below one answer: who typed it, and when. $role: see Role in the program.
response-note-own =
    { $role ->
        [me] Thaidhp mi seo air { $date }.
        [advocate] Thaidhp neach-tagraidh (advocate) seo air { $date }.
        [interpreter] Thaidhp eadar-theangair seo air { $date }.
        [family-or-friend] Thaidhp caraid no cuideigin bho mo theaghlach seo air { $date }.
        [worker] Thaidhp an neach-obrach agam seo air { $date }.
        [attorney-or-guardian] Thaidhp an t-aturnaidh no an neach-gleidhidh agam seo air { $date }.
       *[someone-else] Thaidhp cuideigin eile seo air { $date }.
    }
response-note-interpreted =
    { $role ->
        [me] Chuir mi seo gu cànan eile agus thaidhp mi e air { $date }.
        [advocate] Chuir neach-tagraidh (advocate) seo gu cànan eile agus thaidhp iad e air { $date }.
        [interpreter] Chuir eadar-theangair seo gu cànan eile agus thaidhp iad e air { $date }.
        [family-or-friend] Chuir caraid no cuideigin bho mo theaghlach seo gu cànan eile agus thaidhp iad e air { $date }.
        [worker] Chuir an neach-obrach agam seo gu cànan eile agus thaidhp iad e air { $date }.
        [attorney-or-guardian] Chuir an t-aturnaidh no an neach-gleidhidh agam seo gu cànan eile agus thaidhp iad e air { $date }.
       *[someone-else] Chuir cuideigin eile seo gu cànan eile agus thaidhp iad e air { $date }.
    }
response-note-typists =
    { $role ->
        [advocate] Beachd neach-tagraidh (advocate), air a thaidhpeadh air { $date }. Chan e m’ fhaclan-sa.
        [interpreter] Beachd eadar-theangair, air a thaidhpeadh air { $date }. Chan e m’ fhaclan-sa.
        [family-or-friend] Beachd caraid no cuideigin bho mo theaghlach, air a thaidhpeadh air { $date }. Chan e m’ fhaclan-sa.
        [worker] Beachd an neach-obrach agam, air a thaidhpeadh air { $date }. Chan e m’ fhaclan-sa.
        [attorney-or-guardian] Beachd an aturnaidh no an neach-gleidhidh agam, air a thaidhpeadh air { $date }. Chan e m’ fhaclan-sa.
       *[someone-else] Beachd cuideigin eile, air a thaidhpeadh air { $date }. Chan e m’ fhaclan-sa.
    }

# In the list of all who typed.
response-hand-own =
    { $role ->
        [me] Thaidhp mi sa chlàr seo.
        [advocate] Thaidhp neach-tagraidh (advocate) sa chlàr seo.
        [interpreter] Thaidhp eadar-theangair sa chlàr seo.
        [family-or-friend] Thaidhp caraid no cuideigin bho mo theaghlach sa chlàr seo.
        [worker] Thaidhp an neach-obrach agam sa chlàr seo.
        [attorney-or-guardian] Thaidhp an t-aturnaidh no an neach-gleidhidh agam sa chlàr seo.
       *[someone-else] Thaidhp cuideigin eile sa chlàr seo.
    }
response-hand-interpreted =
    { $role ->
        [me] Chuir mi faclan gu cànan eile agus thaidhp mi iad.
        [advocate] Chuir neach-tagraidh (advocate) faclan gu cànan eile agus thaidhp iad na faclan sin.
        [interpreter] Chuir eadar-theangair faclan gu cànan eile agus thaidhp iad na faclan sin.
        [family-or-friend] Chuir caraid no cuideigin bho mo theaghlach faclan gu cànan eile agus thaidhp iad na faclan sin.
        [worker] Chuir an neach-obrach agam faclan gu cànan eile agus thaidhp iad na faclan sin.
        [attorney-or-guardian] Chuir an t-aturnaidh no an neach-gleidhidh agam faclan gu cànan eile agus thaidhp iad na faclan sin.
       *[someone-else] Chuir cuideigin eile faclan gu cànan eile agus thaidhp iad na faclan sin.
    }
response-hand-typists =
    { $role ->
        [advocate] Chuir neach-tagraidh (advocate) am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [interpreter] Chuir eadar-theangair am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [family-or-friend] Chuir caraid no cuideigin bho mo theaghlach am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [worker] Chuir an neach-obrach agam am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
        [attorney-or-guardian] Chuir an t-aturnaidh no an neach-gleidhidh agam am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
       *[someone-else] Chuir cuideigin eile am beachd fhèin ris. Tha e air a chomharrachadh mar am beachd-san.
    }

# For systems that use FHIR: what this is, for whoever gets it.
response-description =
    Seo na ceistean air an do bhruidhinn neach agus daoine eile còmhla, le faclan gach cànain.
    Tha iad ag ràdh mar a leughar na freagairtean. Cha deach an dèanamh gus am faighneachd leotha fhèin ann am prògram eile.
    ’S e dreachd a tha sna faclan.
    ’S e clàr de chòmhradh a tha sna freagairtean. Chan e measadh, plana taic no co-dhùnadh a th’ annta.
    Chan eil ceist gun fhreagairt ag innse dad: ’s dòcha nach deach a faighneachd.
# What the person had said before, word for word.
fhir-said = Na thuirt an neach an toiseach
