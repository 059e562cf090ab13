# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = Întrebări: { $pack }, versiunea { $version }
# $pack is the name of the questions that were answered.
questions-responds = Ele sunt pentru o discuție despre un fișier. Fișierul are răspunsuri la aceste întrebări: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = Partea { $id }: { $words }
questions-question = Întrebarea { $id }
questions-field = Întrebarea { $id }, în { $list }
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] Felul: doar spune ceva.
    [choice] Felul: se alege un răspuns.
    [choices] Felul: se aleg oricâte răspunsuri.
    [list] Felul: se adaugă oricâte lucruri.
    [each] Felul: aceleași întrebări pentru fiecare alegere din { $of }.
    [each-said] Felul: aceleași întrebări pentru fiecare lucru din aceste liste ale fișierului: { $of }.
   *[text] Felul: cu vorbele persoanei.
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = Întâi vin lucrurile despre care persoana vrea să vorbească.
questions-lines = { PLURAL($lines) ->
    [one] Este loc pentru un rând.
    [few] Este loc pentru cam { NUMBER($lines) } rânduri.
   *[other] Este loc pentru cam { NUMBER($lines) } de rânduri.
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] Depinde dacă este un răspuns la { $id }.
   *[other] Depinde de răspunsul la { $id }: { $options }
}
questions-shared = { $count ->
    [0] De { $id } depinde dacă fișierul are ceva din această parte.
   *[other] De { $id } depinde dacă fișierul are ceva din această parte: { $options }
}
questions-separate = Fișierul nu are nimic din această parte. Din ea se poate face un al doilea fișier.
questions-flag = { $flag ->
    [private] Este privat de la început.
    [unsaved] Nu se salvează niciodată și nu este niciodată în fișier.
    [steers] Doar decide ce urmează. Nu poate fi privat.
    [more] Se întreabă doar dacă persoana vrea să spună mai multe.
    [contacts] Aici stau numerele de ajutor.
    [fresh] Se întreabă de fiecare dată din nou.
    [own_language] Se arată doar în limba persoanei.
    [views] Are ce cred alți oameni.
    [counted] Ce se alege aici poate fi numărat, dacă persoana este de acord.
   *[closing] Se întreabă când persoana termină.
}
questions-words = Cuvinte: { $words }
questions-label = Nume scurt: { $words }
questions-hint = Explicație: { $words }
questions-why = De ce: { $words }
questions-option = Răspunsul { $id }: { $words }
questions-alone = Acest răspuns nu poate sta lângă altele.
questions-example = Exemplul { $id }: { $words }

## The page for people who check a language

sheet-title = Verificați cuvintele
sheet-how =
    Această pagină arată ce spune programul, în engleză și în limba dumneavoastră.
    Citiți fiecare text. Dacă ați spune altfel, scrieți asta în locul liber de sub el.
    Lăsați locul gol dacă textul este bun.
    Trei lucruri contează. Spune același lucru ca engleza? Ar spune așa oamenii din jurul dumneavoastră? Se citește ușor?
    Nu este nevoie să citiți tot. Spuneți ce părți ați citit.
    Cuvintele dintre acolade, de exemplu { "{ $count }" }, sunt puse de program. Ele rămân cum sunt.
    Unele texte au mai multe forme. Deasupra fiecărei forme scrie când se folosește, de exemplu { "$count: one" }.
    Dumneavoastră verificați cuvintele. Nimeni nu vă verifică pe dumneavoastră.
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = Făcut pe { $day }. Texte: { NUMBER($count) }. Netraduse încă: { NUMBER($missing) }. Schimbate între timp în engleză: { NUMBER($stale) }.
sheet-name = Numele
sheet-day = Data
sheet-signature = Semnătura
sheet-native = Am crescut cu această limbă.
sheet-support = Folosesc sprijin sau citesc asta cu oameni care folosesc sprijin.
sheet-glossary = Un cuvânt pentru un lucru
sheet-say = Se spune
sheet-never = Nu se spune
sheet-missing = Asta nu este tradus încă.
sheet-stale = Engleza s-a schimbat după traducere.
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] Înainte și după întrebări
    [ui] La fiecare întrebare
    [linear] Rând cu rând
    [full] Câte o pagină
    [errors] Când ceva nu se potrivește
    [store] Când ceva nu poate fi salvat
    [report] Fișierul pentru asistentul social
    [cli] Cuvintele din linia de comandă
    [questions] Această pagină și lista întrebărilor
    [sections] Titluri în fișierul pentru asistentul social
    [indexes] Unde găsește asistentul social lucruri
    [contacts] Numere de ajutor
    [content] Greșeli în întrebări, pentru cei care le scriu
    [check] Greșeli în cuvinte, pentru cei care le scriu
    [rest] Alte cuvinte ale întrebărilor
   *[other] Alte cuvinte: { $file }
}
# $file is the path of the page.
sheet-made = Pagina este făcută: { $file }
