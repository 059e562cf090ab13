# The words of the pack "self-directed-support", in Polish. How people are spoken to, and what
# things are called: glossary.toml. Sources of law stand as in the English file.

## Parts

part-start = Początek
part-again = Jeszcze raz
part-about-me = O mnie
part-matters = Co jest dla mnie ważne
part-people = Ludzie w moim życiu
part-life = Moje życie teraz
part-change = Co ma się zmienić
part-help = Pomoc i wsparcie
part-risks = Co chcę robić
part-feeling-safe = Moje bezpieczeństwo
part-ahead = Plany na przyszłość
part-options = Cztery opcje
part-others = Co myślą inni
part-talk = O co chcę zapytać
part-check = Moje własne słowa
part-equality = Równe traktowanie

## Getting started

# gov.scot/publications/self-directed-support-draft-guidance-care-support-easy-read-summary/pages/3
steps = Wsparcie dostaje się w siedmiu krokach.
    .lines =
        Krok 1: potrzebujesz wsparcia.
        Krok 2: kontaktujesz się z urzędem lokalnym (council).
        Krok 3: urząd sprawdza, czego potrzebujesz, i decyduje o wsparciu.
        Krok 4: planujesz swoje wsparcie.
        Krok 5: plan zostaje uzgodniony.
        Krok 6: twoje wsparcie się zaczyna.
        Krok 7: ty i urząd sprawdzacie, jak to działa. To się nazywa przegląd (review).

path = Co chcesz dziś zrobić?
    .short = Co dziś zrobić
    .hint =
        { steps }
        { steps.lines }
        Ten program pomaga przygotować się do kroków 3, 4 i 7.
        Program o niczym nie decyduje. O wsparciu decyduje urząd.
        Tę odpowiedź możesz później zmienić.
    .why =
        Możesz powiedzieć tyle, na ile masz czas.
        Wersja krótka ma główne pytania. Wersja dłuższa pyta dokładniej o każdą sprawę.
path_short = Wersja krótka
    .hint = Zajmuje około 20 minut.
path_long = Wersja dłuższa, po jednej części
    .hint = Po jednej części. Jeśli zapiszesz odpowiedzi, możesz to robić przez kilka dni.
path_again = Wracam do poprzednich odpowiedzi
    .hint = Pomaga plik albo zapisane odpowiedzi z ostatniego razu.
path_carer = Wsparcie dla mnie jako opiekuna
    .hint = Opiekun (carer) opiekuje się kimś bez zapłaty. Tu chodzi o wsparcie dla ciebie.
path_child = Wsparcie dla dziecka lub nastolatka
    .hint = Tu chodzi o wsparcie dla kogoś, kto nie jest jeszcze osobą dorosłą.

# The offer of a plan: Carers (Scotland) Act 2016, part 2
# (legislation.gov.uk/asp/2016/9/part/2/enacted). Options for adult carers: section 7 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). The name of the 2016 Act stands
# without its year: a number in a sentence could be heard as one to call.
carer-on = Czy chcesz przejść do tych pytań?
    .short = Dalej jako opiekun
    .hint =
        Jako opiekun (carer) masz własne prawa.
        Mówi o nich ustawa o opiekunach (Carers (Scotland) Act).
        Urząd ma obowiązek zaproponować plan każdemu dorosłemu opiekunowi, o którym wie. Ten plan to adult carer support plan.
        Opcje wsparcia dla ciebie opisuje artykuł 7 (section 7) ustawy o wsparciu (Self-directed Support Act).
        O jedno i drugie możesz zapytać w urzędzie.
        Możesz też zadzwonić do Care Information Scotland: 0800 011 3200.
        Te pytania są dla dorosłych, którzy potrzebują wsparcia.
        Mimo to możesz na nie odpowiadać. Są o tobie, a nie o osobie, którą się opiekujesz.
        Nie musisz iść dalej. Możesz skończyć, kiedy chcesz.
    .why = Możesz wtedy wybrać to, co ci pasuje: wersję krótką, wersję dłuższą albo rozmowę z urzędem.
carer-on_short = Dalej, wersja krótka
    .hint = Zajmuje około 20 minut.
carer-on_long = Dalej, wersja dłuższa
    .hint = Możesz robić po jednej części, nawet przez kilka dni, jeśli zapiszesz odpowiedzi.

# Options for children and families: section 8 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). Young carers: Carers (Scotland) Act
# 2016, part 2 (legislation.gov.uk/asp/2016/9/part/2/enacted).
child-on = Czy chcesz przejść do tych pytań?
    .short = Dalej dla dziecka
    .hint =
        O dzieciach i młodzieży mówi osobny artykuł ustawy.
        To artykuł 8 (section 8) ustawy o wsparciu (Self-directed Support Act). Mówi on też o ich rodzinach.
        W urzędzie zapytaj zespół do spraw dzieci i rodzin (children and families team).
        Młody opiekun (young carer) to dziecko lub nastolatek, który się kimś opiekuje.
        Dla młodych opiekunów jest plan. To young carer statement.
        Te pytania są napisane dla dorosłych. Mimo to możesz z nich skorzystać.
        W każdym pytaniu „ty” to dziecko albo nastolatek.
        Nie musisz iść dalej. Możesz skończyć, kiedy chcesz.
    .why = Możesz wtedy wybrać to, co ci pasuje: wersję krótką, wersję dłuższą albo rozmowę z urzędem.
child-on_short = Dalej, wersja krótka
    .hint = Zajmuje około 20 minut.
child-on_long = Dalej, wersja dłuższa
    .hint = Możesz robić po jednej części, nawet przez kilka dni, jeśli zapiszesz odpowiedzi.

who-is-here = Kto jest przy tobie, gdy odpowiadasz?
    .short = Kto tu jest
    .hint =
        Możesz wybrać więcej niż jedną odpowiedź.
        Możesz odpowiadać w pojedynkę. Możesz też mieć kogoś do pomocy.
    .why =
        O pewnych sprawach trudno mówić przy innych ludziach.
        Dlatego w pliku jest napisane, kto był przy tobie.
who-is-here_alone = Nikogo przy mnie nie ma
# Independent advocates: careinfoscotland.scot/topics/your-rights/advocacy/
who-is-here_advocate = Niezależny rzecznik (advocate)
    .hint = Niezależny rzecznik (independent advocate) pomaga ci powiedzieć, czego chcesz. Nie pracuje dla urzędu.
who-is-here_interpreter = Tłumacz
    .hint = Tłumacz przekłada słowa na inny język.
who-is-here_family-or-friend = Rodzina lub ktoś z przyjaciół
who-is-here_worker = Ktoś, kto wspiera mnie za zapłatą
    .hint = Na przykład: osoba, która pomaga w domu, pielęgniarka albo pracownik socjalny.
who-is-here_attorney-or-guardian = Pełnomocnik lub opiekun prawny
    .hint = Pełnomocnik (attorney) i opiekun prawny (guardian) mają prawo działać za ciebie w pewnych sprawach.
who-is-here_someone-else = Ktoś inny

who-types = Kto pisze?
    .short = Kto pisze
    .hint =
        Możesz to później zmienić przy każdej odpowiedzi.
        Odpowiedzi są o tobie, bez względu na to, kto je pisze.
    .why =
        W pliku jest napisane, kto wpisał każdą odpowiedź.
        Jest wtedy jasne, które słowa są twoje, a które są słowami osoby, która pomaga.
who-types_me = Ja, te odpowiedzi są o mnie
who-types_advocate = Mój niezależny rzecznik
who-types_interpreter = Mój tłumacz
who-types_family-or-friend = Ktoś z rodziny lub przyjaciół
who-types_worker = Ktoś, kto wspiera mnie za zapłatą
who-types_attorney-or-guardian = Mój pełnomocnik lub opiekun prawny
who-types_someone-else = Ktoś inny

# That the council must offer the options only after it has decided that there are needs that
# call for support: section 5 of the Act (legislation.gov.uk/asp/2013/1/section/5/data.html).
where-now = Na którym z siedmiu kroków teraz jesteś?
    .short = Mój krok teraz
    .hint = Na końcu program powie ci, co zwykle jest dalej.
    .why = Pracownik socjalny zobaczy, na którym kroku jesteś. Ty zobaczysz, co może być dalej.
where-now_need = Myślę, że potrzebuję wsparcia
    .hint = Urząd jeszcze o tym nie wie.
    .next = Następny krok: kontaktujesz się z urzędem i mówisz, że potrzebujesz wsparcia. Możesz pokazać swój plik.
where-now_contact = Jestem już w kontakcie z urzędem
    .hint = Urząd wie już, że chcesz wsparcia. Czekasz na wiadomość.
    .next = Następny krok: urząd zwykle sprawdza, czego potrzebujesz. Możesz dać plik pracownikowi socjalnemu przed spotkaniem.
where-now_assessment = Urząd sprawdza, czego potrzebuję
    .hint = Rozmawiasz z pracownikiem socjalnym o swoim życiu. Urząd jeszcze nie zdecydował.
    .next = Następny krok: urząd decyduje o wsparciu. Jeśli proponuje wsparcie, ma też obowiązek zapytać, którą z czterech opcji wybierasz.
where-now_planning = Planuję swoje wsparcie
    .hint = Urząd zaproponował ci wsparcie. Planujesz z pracownikiem socjalnym, jak ma wyglądać.
    .next = Następny krok: plan zostaje spisany i uzgodniony. Przedtem możesz powiedzieć, co chcesz w nim zmienić.
where-now_plan-agreed = Mój plan jest uzgodniony
    .hint = Ty i urząd zgadzacie się co do tego, co jest w planie.
    .next = Następny krok: wsparcie zostaje zorganizowane i zaczyna się. Możesz zapytać pracownika socjalnego, kiedy się zacznie i do kogo dzwonić.
where-now_support = Mam teraz wsparcie
    .hint = Twoje wsparcie już trwa.
    .next = Następny krok: ty i urząd sprawdzacie, jak to działa. Jeśli w twoim życiu zmieni się coś ważnego, masz prawo wybrać znowu.
where-now_review = Patrzymy na to jeszcze raz
    .hint = Ty i urząd sprawdzacie, jak działa wsparcie. To się nazywa przegląd (review).
    .next = Następny krok: mówisz, co działa i co ma się zmienić. Urząd powinien znowu zaproponować wszystkie cztery opcje, nawet jeśli nic się nie zmieniło.
where-now_not-sure = Nie wiem na pewno
    .next = Następny krok: możesz zapytać urząd, na którym kroku jesteś. Możesz pokazać swój plik.

## Looking again

# Choosing again when circumstances change: section 13 of the Act
# (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
changed = Co się zmieniło od ostatniego razu?
    .short = Co się zmieniło
    .hint =
        Pomyśl o zdrowiu, o domu, o ludziach w twoim życiu, o wsparciu i o tym, czego chcesz.
        Jeśli nic się nie zmieniło, też możesz to powiedzieć.
    .why =
        Pracownik socjalny zobaczy, co jest nowe.
        Jeśli w twoim życiu zmieni się coś ważnego, masz prawo wybrać znowu.
changed_health = Zmieniło się moje zdrowie
changed_home = Mieszkam inaczej lub gdzie indziej
changed_people = Wokół mnie są teraz inni ludzie
changed_support = Zmieniło się moje wsparcie
changed_wishes = Teraz chcę czegoś innego
changed_nothing = Nic się nie zmieniło

# Practice guidance for workers in Scotland: at each review the four options are offered
# formally again, even if there are no changes.
again-options = Cztery opcje jeszcze raz
    .short = Opcje jeszcze raz
    .hint =
        Przy każdym przeglądzie urząd powinien znowu zaproponować wszystkie cztery opcje, nawet jeśli nic się nie zmieniło.
        { compare.hint }
    .why =
        Możesz chcieć tej samej opcji co przedtem albo innej.
        Co o tym myślisz, możesz powiedzieć w części o czterech opcjach.

offered-again = Czy urząd znowu zaproponował ci wszystkie cztery opcje?
    .short = Znowu zaproponowane
    .hint = Chodzi o twój przegląd teraz, a nie o pierwszy raz.
    .why =
        Urząd powinien proponować wszystkie cztery opcje przy każdym przeglądzie.
        Pracownik socjalny zobaczy, czy trzeba to jeszcze zrobić.
offered-again_yes = Tak
offered-again_no = Nie albo jeszcze nie
offered-again_not-sure = Nie wiem na pewno

## About me

called = Jak inni mają się do ciebie zwracać?
    .short = Jak do mnie mówić
    .hint = Może to być każde imię, jakie lubisz. Nie musi to być pełne imię i nazwisko.
    .why = Pracownik socjalny może tak do ciebie mówić i pisać.
called_first-name = Można mi mówić po imieniu
called_title-and-name = Pan lub Pani i moje nazwisko
called_ask-me = Trzeba mnie zapytać przy spotkaniu

reference = Jaki numer lub jakie nazwisko jest w piśmie z urzędu?
    .short = Numer w piśmie
    .hint =
        Może to być numer u góry pisma albo nazwisko pracownika socjalnego.
        Nie podawaj numeru, z którego widać twoją datę urodzenia.
        To jest prywatne. Nie trafi do pliku, chyba że zdecydujesz inaczej.
    .why = Pracownik socjalny zobaczy wtedy, czyj to plik.
reference_letter = Mam pismo i mogę je pokazać
reference_no-worker-yet = Jeszcze nie ma pracownika socjalnego

# Section 1 of the Act: involvement, and the help that is reasonably needed to express views
# and to make a choice (legalize.dev/uk/law/asp-2013-1).
take-part = Co pomaga ci brać udział w rozmowach?
    .short = Pomoc w rozmowach
    .hint =
        Chodzi o spotkania, rozmowy i pisma.
        Możesz wybrać więcej niż jedną odpowiedź.
    .why =
        Urząd ma obowiązek dać ci pomoc, której w rozsądnych granicach potrzebujesz, żeby powiedzieć, co myślisz.
        Ma też obowiązek dać ci pomoc, której w rozsądnych granicach potrzebujesz, żeby wybrać.
        Jeśli pracownik socjalny wie o tym przed spotkaniem, może to zaplanować.
take-part_more-time = Więcej czasu
take-part_plain-words = Proste słowa
take-part_interpreter = Tłumacz
    .hint = Tłumacz przekłada słowa na inny język.
take-part_bsl-interpreter = Tłumacz języka migowego BSL
# The right to independent advocacy, and that anyone may ask:
# siaa.org.uk/us/independent-advocacy/providing-advocacy/the-right-to-access-independent-advocacy-in-legislation-policy/
take-part_advocate = Niezależny rzecznik (advocate)
    .hint = Niezależny rzecznik (independent advocate) pomaga ci powiedzieć, czego chcesz. Każdy może o niego poprosić.
take-part_large-print = Duży druk
take-part_easy-read = Easy Read, czyli tekst z obrazkami
    .hint = Easy Read to krótkie zdania i obrazki.
take-part_audio = Nagranie do słuchania
take-part_braille = Brajl
take-part_alone-with-worker = Czas tylko z pracownikiem socjalnym
    .hint = To pytanie dostają wszyscy. Nie musisz mówić, dlaczego tego chcesz.
take-part_in-own-words = Mój sposób rozmowy, własnymi słowami
    .hint = Wybierz to, jeśli porozumiewasz się po swojemu albo pomaga ci coś innego.
take-part_nothing = Nie potrzebuję w tym pomocy

communicate = Jak się porozumiewasz i co jeszcze ci pomaga?
    .short = Jak się porozumiewam
    .hint =
        Powiedz, co pomaga ci rozumieć i co pomaga innym zrozumieć ciebie.
        Możesz też powiedzieć, kiedy męczysz się najbardziej.
    .why = Pracownik socjalny może wtedy rozmawiać z tobą tak, jak ci pasuje.
communicate_slowly = Trzeba mówić do mnie powoli
communicate_one-thing = Trzeba mi mówić po jednej rzeczy
communicate_write-down = Trzeba mi różne rzeczy zapisywać
communicate_signs-pictures = Używam znaków i obrazków
communicate_device = Mówię za pomocą urządzenia
communicate_lip-read = Czytam z warg, muszę widzieć twarz
communicate_tired-morning = Najbardziej męczę się rano
communicate_tired-evening = Najbardziej męczę się wieczorem
communicate_pain = Gdy coś mnie boli, trudno mi mówić

# For private matters, professional interpreters rather than family, friends or children:
# devonsafeguardingadultspartnership.org.uk/abuse/domestic-abuse/domestic-abuse-advice-for-professinoals/
# and rightdecisions.scot.nhs.uk (domestic abuse in obstetric settings, 588).
interpreter-wish = Kto ma dla ciebie tłumaczyć, a kogo nie chcesz?
    .short = Mój tłumacz
    .hint =
        Powiedz, jakiego języka lub jakiego języka migowego używasz.
        Możesz chcieć, żeby tłumaczyła kobieta albo mężczyzna, albo ktoś, kto nie zna twojej rodziny.
    .why =
        To powinien być ktoś, przy kim możesz mówić swobodnie.
        Przy prywatnych sprawach lepiej, żeby nie tłumaczył nikt z rodziny ani z przyjaciół.
interpreter-wish_woman = Chcę, żeby tłumaczyła kobieta
interpreter-wish_man = Chcę, żeby tłumaczył mężczyzna
interpreter-wish_stranger = Chcę kogoś, kogo nie znam
interpreter-wish_same-one = Chcę zawsze tej samej osoby
interpreter-wish_not-family = Nie chcę nikogo z rodziny

# Section 1 of the Act, as above. Section 6: where someone finds it hard to decide or to
# communicate, the authority finds people who can help, if the person agrees
# (open.edu/openlearncreate/mod/page/view.php?id=151616).
decide = Co pomaga ci decydować?
    .short = Pomoc w decyzjach
    .hint = Przypomnij sobie swoją dobrą decyzję. Co ci wtedy pomogło?
    .why =
        Urząd ma obowiązek dać ci pomoc, której w rozsądnych granicach potrzebujesz, żeby wybrać.
        Pracownik socjalny może to zaplanować, zanim przyjdzie czas decyzji.
decide_time = Potrzebuję czasu do namysłu
decide_examples = Potrzebuję przykładów
decide_see-it = Najpierw chcę zobaczyć lub spróbować
decide_talk-it-over = Chcę najpierw z kimś porozmawiać
decide_on-my-own = Najlepiej mi decydować w pojedynkę
decide_not-rushed = Nie chcę, żeby mnie poganiano

contact-good = Jakie sposoby kontaktu z tobą są dobre?
    .short = Dobre sposoby kontaktu
    .hint =
        Możesz wybrać więcej niż jedną odpowiedź.
        Nie musisz tu podawać numeru ani adresu.
    .why = Pracownik socjalny może się wtedy kontaktować tak, jak ci pasuje i jak jest dla ciebie bezpiecznie.
contact-good_phone = Telefon
contact-good_text-message = SMS
contact-good_e-mail = E-mail
contact-good_letter = List pocztą
contact-good_visit = Wizyta
contact-good_through-someone = Przez kogoś innego
    .hint = Wiadomość może przekazać ktoś, komu ufasz.
contact-good_message-ok = Można zostawić wiadomość
contact-good_times-own-words = Dobre pory, własnymi słowami
contact-good_not-all = Nie każdy sposób jest dla mnie dobry
    .hint = Za chwilę możesz powiedzieć, które sposoby nie są dobre. Nie musisz mówić, dlaczego.

contact-good-words = Kiedy jest dobra pora albo kto może przekazać wiadomość?
    .short = Kiedy lub przez kogo
    .hint = Jeśli chcesz kogoś wymienić, wystarczy imię. Możesz też powiedzieć, kim ta osoba jest dla ciebie.
    .why = Pracownik socjalny skontaktuje się wtedy o dobrej porze albo przez właściwą osobę.
contact-good-words_morning = Rano
contact-good-words_afternoon = Po południu
contact-good-words_evening = Wieczorem
contact-good-words_weekday = Od poniedziałku do piątku
contact-good-words_family-first = Najpierw trzeba zapytać rodzinę
contact-good-words_advocate-first = Najpierw trzeba zapytać rzecznika

contact-avoid = Jakie sposoby kontaktu z tobą są złe?
    .short = Złe sposoby kontaktu
    .hint =
        Pomyśl, kto jeszcze może usłyszeć rozmowę, zobaczyć wiadomość lub otworzyć list.
        Możesz wybrać więcej niż jedną odpowiedź. Nie musisz mówić, dlaczego.
    .why = Pracownik socjalny wie wtedy, jakich sposobów unikać.
contact-avoid_phone = Telefon
contact-avoid_text-message = SMS
contact-avoid_e-mail = E-mail
contact-avoid_letter = List pocztą
contact-avoid_visit = Wizyta
contact-avoid_no-message = Nie chcę, żeby zostawiano wiadomość
contact-avoid_avoid-own-words = Złe pory, własnymi słowami
contact-avoid_nothing = Żaden z nich

contact-avoid-words = Kiedy jest zła pora na kontakt z tobą?
    .short = Złe pory
    .hint = Pomyśl, kiedy odpoczywasz, masz zajęcia albo ktoś jest obok.
    .why = Pracownik socjalny wie wtedy, jakich pór unikać.
contact-avoid-words_before-ten = Nie przed godziną 10 rano
contact-avoid-words_evenings = Nie wieczorem
contact-avoid-words_weekends = Nie w weekend
contact-avoid-words_at-work = Nie wtedy, gdy pracuję
contact-avoid-words_when-others-here = Nie wtedy, gdy są tu inni ludzie

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = Co nie może czekać?
    .short = Co nie może czekać
    .hint =
        Jeśli tobie lub komuś innemu coś teraz grozi, zadzwoń pod 999.
        Jeśli chorujesz i nie możesz czekać na lekarza, zadzwoń do NHS 24 pod 111.
        Jeśli potrzebujesz wsparcia dziś, zadzwoń do zespołu socjalnego w urzędzie (social work team).
        Nic nie jest stąd wysyłane. Pracownik socjalny przeczyta to dopiero wtedy, gdy dostanie twój plik.
        Możesz napisać, co pracownik socjalny powinien wiedzieć najpierw. Jeśli wszystko może czekać, możesz to pominąć.
        Na przykład: „Opiekuje się mną siostra, a w przyszłym tygodniu idzie do szpitala”.
    .why = Pracownik socjalny znajdzie to blisko początku pliku.
cannot-wait_fall = Przewracam się w domu
cannot-wait_eat = Nie mogę zrobić ani zdobyć posiłku
cannot-wait_wash = Nie mogę się umyć i ubrać bez pomocy
cannot-wait_home-cold = W moim domu jest zimno
cannot-wait_money = Nie mam na jedzenie lub ogrzewanie
cannot-wait_helper-ill = Osoba, która mi pomaga, choruje
cannot-wait_broken-aid = Coś, czego potrzebuję, jest zepsute
cannot-wait_nothing = Teraz nie ma nic pilnego

## What matters to me

matters = Co jest dla ciebie ważne?
    .short = Co jest dla mnie ważne
    .hint =
        Pomyśl o ludziach, miejscach, zajęciach, o wierze, zwierzętach albo o tym, jak mija dzień.
        Możesz podać tyle rzeczy, ile chcesz.
    .why =
        To ty najlepiej wiesz, co jest dla ciebie ważne.
        Wsparcie ma pasować do twojego życia. Dlatego pracownik socjalny musi wiedzieć, co w nim jest.
matters-thing = Jaka jedna rzecz jest dla ciebie ważna?
    .short = Co jest ważne
    .why = Każda rzecz ma w pliku osobny wiersz.
matters-thing_family = Moja rodzina
matters-thing_friends = Moi przyjaciele
matters-thing_home = Mój dom
matters-thing_pet = Moje zwierzę
matters-thing_faith = Moja wiara
matters-thing_food = Jedzenie, które lubię
matters-thing_music = Muzyka
matters-thing_outdoors = Czas na świeżym powietrzu
matters-thing_work-or-study = Moja praca albo nauka
matters-thing_routine = Robię wszystko tak jak zawsze
matters-thing_decide-myself = Sprawy, o których decyduję ja
matters-thing_language = Rozmowy w moim języku

good-day = Jak wygląda twój dobry dzień?
    .short = Dobry dzień
    .hint = Pomyśl o prawdziwym dniu. Co się wtedy działo i kto tam był?
    .why = Dzięki temu wsparcie może ci dać więcej dobrych dni.
good-day_out = Wychodzę z domu
good-day_people = Widzę ludzi, których lubię
good-day_busy = Mam co robić
good-day_calm = Jest spokojnie
good-day_rested = Dobrze mi się spało
good-day_no-pain = Nic mnie nie boli albo boli mało

bad-day = Jak wygląda twój zły dzień?
    .short = Zły dzień
    .hint = Możesz powiedzieć, dlaczego jest zły i co trochę pomaga.
    .why = Pracownik socjalny zobaczy wtedy, kiedy najbardziej potrzebujesz wsparcia.
bad-day_pain = Coś mnie boli
bad-day_alone = Za często nikogo przy mnie nie ma
bad-day_waiting = Muszę długo czekać na pomoc
bad-day_noise = Jest za głośno
bad-day_stuck = Nie mogę wyjść z domu
bad-day_worry = Bardzo się martwię
bad-day_strangers = Przychodzą do pomocy obcy ludzie

# Standard 3 asks for an assessment that starts from strengths: Self-directed Support
# Framework of Standards, updated 2024 (gov.scot).
good-at = Co dobrze umiesz robić?
    .short = Co dobrze umiem robić
    .hint =
        Pomyśl o tym, co umiesz, co wiesz i z czego czujesz dumę.
        Małe rzeczy też są ważne.
    .why = Wsparcie ma się zaczynać od tego, co umiesz, a nie tylko od tego, co trudne.
good-at-thing = Jaką jedną rzecz dobrze umiesz robić?
    .short = Dobrze to umiem
    .why = Każda rzecz ma w pliku osobny wiersz.
good-at-thing_listen = Dobrze słucham innych
good-at-thing_cook = Dobrze gotuję
good-at-thing_make-things = Robię coś własnymi rękami
good-at-thing_laugh = Umiem rozśmieszać ludzi
good-at-thing_know-mind = Wiem, czego chcę
good-at-thing_patient = Mam dużo cierpliwości
good-at-thing_learn = Lubię się uczyć
good-at-thing_care = Opiekuję się innymi
good-at-thing_organise = Dobrze wszystko planuję

## People in my life

people = Kto jest w twoim życiu?
    .short = Ludzie w moim życiu
    .hint =
        Pomyśl o rodzinie, przyjaciołach, sąsiadach i o tych, którym płaci się za pomoc.
        Dodawaj po jednej osobie.
        Tu chodzi też o innych ludzi, więc to jest prywatne.
        Nie trafi do pliku, chyba że zdecydujesz inaczej.
    .why =
        Pracownik socjalny zobaczy, kto pomaga i kto jest częścią twojego życia.
        To ty mówisz, z kim ten pracownik może się kontaktować.
person-who = Kto to jest?
    .short = Kto to jest
    .hint = Wystarczy imię albo to, kim ta osoba jest dla ciebie.
    .why = Pracownik socjalny zobaczy wtedy, o kim mówisz.
person-who_partner = Mąż, żona, partner lub partnerka
person-who_mother = Moja matka
person-who_father = Mój ojciec
person-who_son-daughter = Mój syn albo moja córka
person-who_brother-sister = Mój brat albo moja siostra
person-who_friend = Ktoś z przyjaciół
person-who_neighbour = Ktoś z sąsiedztwa
person-who_faith-group = Ktoś z mojej wspólnoty wiary
person-who_support-worker = Ktoś, kto wspiera mnie za zapłatą
person-how = Jak ta osoba ci pomaga albo co robicie razem?
    .short = Jak pomaga
    .hint = Ktoś może być dla ciebie ważny, nawet jeśli nie pomaga.
    .why = Pracownik socjalny zobaczy wtedy, jaka pomoc już jest i czego może być za dużo dla jednej osoby.
person-how_company = Spędza ze mną czas
person-how_shopping = Pomaga w zakupach
person-how_meals = Pomaga przy posiłkach
person-how_washing = Pomaga mi się myć i ubierać
person-how_money = Pomaga w sprawach pieniędzy
person-how_lifts = Wozi mnie w różne miejsca
person-how_phone-calls = Dzwoni do mnie
person-how_speaks-for-me = Mówi za mnie, gdy o to poproszę
person-contact = Czy pracownik socjalny może się z tą osobą kontaktować?
    .short = Kontakt z tą osobą
    .hint = Możesz to zmienić w każdej chwili. Możesz też powiedzieć o tym pracownikowi socjalnemu.
    .why = Pracownik socjalny zobaczy wtedy, z kim według ciebie ma rozmawiać.
person-contact_yes = Tak
person-contact_ask-me-first = Najpierw trzeba mnie zapytać
person-contact_no = Nie

# Carers (Scotland) Act 2016, part 2: legislation.gov.uk/asp/2016/9/part/2/enacted
cares-unpaid = Czy ktoś opiekuje się tobą bez zapłaty?
    .short = Kto się mną opiekuje
    .hint =
        Może to być rodzina, ktoś z przyjaciół albo ktoś z sąsiedztwa.
        Taka osoba to opiekun (carer), nawet jeśli sama tak o sobie nie mówi.
    .why = Opiekun też ma prawa. Jeśli powiesz „tak”, za chwilę będzie o tym więcej.
cares-unpaid_yes = Tak
cares-unpaid_no = Nie
cares-unpaid_not-sure = Nie wiem na pewno

# legislation.gov.uk/asp/2016/9/part/2/enacted;
# gov.scot/publications/carers-scotland-act-2016-statutory-guidance-updated-july-2021/pages/5/
carer-pass-on = Jak ta osoba ma się dowiedzieć o planie dla siebie?
    .short = Kto powie opiekunowi
    .hint =
        Urząd ma obowiązek zaproponować dorosłemu opiekunowi własny plan.
        To się nazywa adult carer support plan. W tym planie jest to, czego potrzebuje opiekun.
        Urząd ma obowiązek go zaproponować, bez względu na to, co zdecydujesz o swoim wsparciu.
        Dla opiekuna, który nie jest osobą dorosłą, jest young carer statement.
        Tutaj mówisz tylko, kto tej osobie o tym powie.
    .why = Opiekun też ma swoje potrzeby i prawa. Urząd ma własne zasady o tym, jaką pomoc ma obowiązek dać opiekunowi.
carer-pass-on_i-tell = Ja o tym powiem
carer-pass-on_worker-tells = Niech powie mój pracownik socjalny
carer-pass-on_not-now = Nie teraz

# Adults with Incapacity (Scotland) Act 2000; its principles, which include the person's own
# past and present wishes: gov.scot/publications/adults-with-incapacity-act-principles/
proxy = Czy ktoś ma prawo działać za ciebie?
    .short = Czy ktoś ma to prawo
    .hint =
        Pełnomocnik (attorney) to ktoś, komu dajesz takie prawo na piśmie.
        Opiekun prawny (guardian) to ktoś, komu takie prawo dał sąd.
        To jest prywatne. Nie trafi do pliku, chyba że zdecydujesz inaczej.
    .why =
        Pracownik socjalny musi wiedzieć, kto może działać za ciebie i w jakich sprawach.
        I tak trzeba słuchać, czego chcesz ty.
proxy_yes = Tak
proxy_no = Nie
proxy_not-sure = Nie wiem na pewno

proxies = Kto ma prawo działać za ciebie?
    .short = Kto działa za mnie
    .hint =
        Dodawaj po jednej osobie.
        To jest prywatne. Nie trafi do pliku, chyba że zdecydujesz inaczej.
    .why = Pracownik socjalny sprawdza, co każda osoba może za ciebie robić.
proxy-who = Kto to jest?
    .short = Kto to jest
    .hint = Wystarczy imię albo to, kim ta osoba jest dla ciebie.
    .why = Pracownik socjalny zobaczy wtedy, o kim mówisz.
proxy-who_partner = Mąż, żona, partner lub partnerka
proxy-who_parent = Moja matka albo mój ojciec
proxy-who_son-daughter = Mój syn albo moja córka
proxy-who_solicitor = Mój prawnik (solicitor)
proxy-who_council-officer = Ktoś z urzędu
proxy-what = W jakich sprawach ta osoba może działać za ciebie?
    .short = Co ta osoba może
    .hint = Może chodzić o pieniądze, o opiekę i zdrowie albo o jedno i drugie.
    .why = Takie prawo obejmuje jedne sprawy, a innych nie. Pracownik socjalny zajrzy do dokumentów.
proxy-what_money = Może działać w sprawie pieniędzy
proxy-what_welfare = Może działać w sprawie mojej opieki
proxy-what_both = I w sprawie pieniędzy, i opieki
proxy-what_not-sure-what = Nie wiem, co ta osoba może robić

## My life now

working = Co w twoim życiu dobrze teraz działa?
    .short = Co działa dobrze
    .hint = Małe rzeczy też się liczą. Dodawaj po jednej rzeczy.
    .why = To, co działa dobrze, ma zostać tak, jak jest, jeśli tego chcesz.
working-thing = Jaka jedna rzecz działa dobrze?
    .short = Działa dobrze
    .why = Każda rzecz ma w pliku osobny wiersz.
working-thing_home = Moje mieszkanie mi pasuje
working-thing_helper = Ktoś dobrze mnie wspiera
working-thing_family = Rodzina mi pomaga
working-thing_things-to-do = Mam co robić
working-thing_mornings = Moje poranki są dobre
working-thing_health = Moje zdrowie jest dobre
working-thing_money = Mam wystarczająco pieniędzy

not-working = Co w twoim życiu nie działa teraz dobrze?
    .short = Co nie działa
    .hint = Może chodzić o twoje życie albo o wsparcie. Dodawaj po jednej rzeczy.
    .why = Pracownik socjalny zobaczy wtedy, gdzie coś ma się zmienić.
not-working-thing = Jaka jedna rzecz nie działa dobrze?
    .short = Nie działa
    .why = Każda rzecz ma w pliku osobny wiersz.
not-working-thing_bored = Nudzę się
not-working-thing_lonely = Jest mi samotnie
not-working-thing_rushed = Inni mnie poganiają
not-working-thing_too-many-people = Wspiera mnie za dużo różnych ludzi
not-working-thing_sleep = Źle śpię
not-working-thing_getting-about = Trudno mi dotrzeć w różne miejsca
not-working-thing_not-asked = Nikt nie pyta, czego chcę
not-working-thing_money = Mam za mało pieniędzy

areas = O których częściach swojego życia chcesz rozmawiać?
    .short = Części mojego życia
    .hint =
        Możesz wybrać więcej niż jedną odpowiedź.
        Potem będą dwa krótkie pytania o każdą wybraną część.
    .why = Ty i pracownik socjalny możecie wtedy rozmawiać o tym, co wybierzesz.
areas_self-determination = Moje własne decyzje
    .hint = To, jak dużo decydujesz i jak inni cię słuchają.
areas_direction = Moje nadzieje i plany
    .hint = Czego chcesz od życia.
areas_money = Moje pieniądze
    .hint = To, czy pieniędzy wystarcza i kto decyduje, na co idą.
areas_home = Mój dom
    .hint = To, gdzie mieszkasz i z kim.
areas_support = Pomoc, którą mam
    .hint = Ludzie i rzeczy, które ci pomagają, oraz to, jak pomagają.
areas_community-life = Życie z innymi ludźmi
    .hint = Przyjaciele, rodzina, praca, kluby, wiara i miejsce, w którym mieszkasz.
areas_rights = Moje prawa
    .hint = To, czy inni traktują cię sprawiedliwie i z szacunkiem.
areas_own = Coś innego
    .hint = Za chwilę możesz powiedzieć, co to jest.
areas_none = Żadna z nich

area-own = O czym jeszcze w swoim życiu chcesz rozmawiać?
    .short = Coś innego
    .hint = Powiedz to w kilku słowach. Za chwilę możesz powiedzieć więcej.
    .why = W twoim życiu może być coś, czego nie ma na tej liście.
area-own_health = Moje zdrowie
area-own_love = Miłość w moim życiu
area-own_faith = Moja wiara
area-own_learning = Uczenie się nowych rzeczy
area-own_safety = Poczucie bezpieczeństwa

area = Jak jest w tych częściach twojego życia?
    .short = Każda część
    .hint = Możesz pominąć każdą z nich.
    .why = Pracownik socjalny zobaczy, jak jest teraz w każdej części i czego w niej chcesz.
area-now = { $picked }. Jak jest teraz w tej części twojego życia?
    .short = Jak jest teraz
    .hint = Powiedz, jak ty to widzisz. Inni mogą to widzieć inaczej.
    .why = Pracownik socjalny zobaczy wtedy, jak jest dla ciebie dziś.
area-now_good = Jest dobrze
area-now_mixed = Częściowo jest dobrze
area-now_hard = Jest trudno
area-now_no-say = Inni decydują za mnie
area-now_depends-on-others = To zależy od innych ludzi
area-now_getting-worse = Jest coraz gorzej
area-better = { $picked }. Co może poprawić tę część twojego życia?
    .short = Co ma się poprawić
    .hint = Może to być coś małego albo coś dużego. Może też zostać tak, jak jest.
    .why = Plan wsparcia może się zacząć od tego, co tu powiesz.
area-better_more-say = Chcę więcej decydować
area-better_more-help = Chcę więcej pomocy
area-better_less-help = Chcę mniej pomocy
area-better_try-new = Chcę spróbować czegoś nowego
area-better_stay-same = Chcę, żeby tak zostało
area-better_someone-to-talk-to = Chcę mieć z kim rozmawiać

## What should change

change = Co chcesz zmienić, a co chcesz zachować?
    .short = Co zmienić, co zostaje
    .hint =
        Pomyśl o swoich dniach, o domu, zdrowiu, przyjaciołach i o pomocy, którą masz teraz.
        Dodawaj po jednej rzeczy.
    .why = Plan wsparcia ma pomóc w tym, co chcesz zmienić. Ma też zachować to, co dobre.
change-thing = Jaką jedną rzecz chcesz zmienić lub zachować?
    .short = Zmienić lub zachować
    .why = Każda rzecz ma w pliku osobny wiersz.
change-thing_go-out = Chcę więcej wychodzić
change-thing_see-people = Chcę częściej widywać ludzi
change-thing_work = Chcę pracować
change-thing_learn = Chcę się czegoś nauczyć
change-thing_less-pain = Chcę mieć mniej bólu
change-thing_sleep = Chcę lepiej spać
change-thing_move-home = Chcę zmienić mieszkanie
change-thing_stay-home = Chcę zostać w swoim domu
change-thing_more-say = Chcę więcej decydować
change-thing_keep-help = Chcę zachować pomoc, którą mam
change-thing_help-when-i-want = Chcę wybierać godziny pomocy
change-why = Dlaczego jest to dla ciebie ważne?
    .short = Dlaczego to ważne
    .hint = Powiedz, co będzie wtedy inne w twoim życiu.
    .why = Może być na to więcej niż jeden sposób. Pracownik socjalny poszuka sposobów razem z tobą.
change-why_happier = Da mi to więcej radości
change-why_myself = Poczuję się bardziej sobą
change-why_with-people = Będę wśród ludzi
change-why_less-worry = Będę się mniej martwić
change-sign = Po czym poznasz, że idzie dobrze?
    .short = Znak, że idzie dobrze
    .hint = Pomyśl, co wtedy widzisz, robisz albo czujesz.
    .why = Ty i pracownik socjalny możecie później do tego wrócić.
change-sign_do-it-often = Robię to często
change-sign_feel-better = Czuję się lepiej
change-sign_others-notice = Inni widzą zmianę
change-sign_less-help = Potrzebuję przy tym mniej pomocy
change-step = Jaki może być pierwszy krok?
    .short = Pierwszy krok
    .hint = Wystarczy mały krok.
    .why = Może pomóc, gdy zaczyna się od jednej małej rzeczy.
change-step_ask = Zapytam kogoś o to
change-step_visit = Pójdę zobaczyć jakieś miejsce
change-step_try-once = Spróbuję jeden raz
change-step_find-out = Dowiem się więcej
change-who = Kto może to zrobić?
    .short = Kto może to zrobić
    .hint = Możesz wymienić więcej niż jedną osobę. Możesz wymienić siebie. Możesz też powiedzieć, kto może pomóc.
    .why = Pracownik socjalny zobaczy wtedy, z kim rozmawiać razem z tobą.
change-who_me = Ja to zrobię
change-who_family = Może pomóc moja rodzina
change-who_friend = Może pomóc ktoś z przyjaciół
change-who_worker = Może pomóc mój pracownik socjalny
change-who_dont-know-who = Nie wiem, kto
change-when = Kiedy chcesz zacząć?
    .short = Kiedy zacząć
    .hint = Nie musisz podawać daty.
    .why = W planie często jest napisane, kiedy każda rzecz się zaczyna.
change-when_now = Chcę zacząć teraz
change-when_weeks = Za kilka tygodni
change-when_months = Za kilka miesięcy
change-when_year = W ciągu roku
change-when_no-hurry = To może poczekać

## Help and support

# What a person does, has and wants: not only tasks and hours, but how support is given
# (handbook.scot/sds-handbook/article/your-support-plan).
own-doing = Co teraz robisz bez pomocy?
    .short = Co robię bez pomocy
    .hint =
        Pomyśl o zwykłym dniu, w domu i poza domem.
        Możesz podać tyle rzeczy, ile chcesz. Małe rzeczy też się liczą.
    .why = Wsparcie powinno dodawać do tego, co robisz. Nie powinno ci tego odbierać.
own-doing-thing = Jaką jedną rzecz robisz bez pomocy?
    .short = Robię to bez pomocy
    .hint = Możesz powiedzieć, czy to łatwe, czy trudne i czy zajmuje dużo czasu.
    .why = Każda rzecz ma w pliku osobny wiersz.
own-doing-thing_wash-dress = Myję się i ubieram bez pomocy
own-doing-thing_meals = Przygotowuję sobie posiłki
own-doing-thing_shopping = Robię zakupy
own-doing-thing_medicine = Biorę leki bez pomocy
own-doing-thing_money = Zajmuję się swoimi pieniędzmi
own-doing-thing_housework = Sprzątam i dbam o dom
own-doing-thing_getting-about = Poruszam się bez pomocy
own-doing-thing_phone-forms = Dzwonię i wypełniam formularze

help-have = Jaką pomoc masz teraz?
    .short = Pomoc, którą mam
    .hint =
        Może to być osoba, miejsce, do którego chodzisz, albo rzecz, której używasz.
        Nie ma znaczenia, czy ktoś za tę pomoc płaci.
    .why = Pracownik socjalny zobaczy wtedy, jaka pomoc już jest i czego może brakować.
have-what = Jaki jeden rodzaj pomocy masz?
    .short = Mam pomoc
    .hint = Możesz powiedzieć, kto pomaga, w czym i jak często.
    .why = Każdy rodzaj pomocy ma w pliku osobny wiersz.
have-what_family-helps = Pomaga mi rodzina
have-what_friend-helps = Pomaga mi ktoś z przyjaciół
have-what_paid-helper = Mam płatną pomoc
have-what_day-service = Chodzę do ośrodka dziennego
have-what_alarm = Mam alarm do wzywania pomocy
have-what_equipment = Mam sprzęt, który pomaga
have-what_transport = Mam transport w różne miejsca
have-what_none = Nie mam teraz pomocy
have-steady = Czy masz tę pomoc zawsze, gdy jej potrzebujesz?
    .short = Mam, gdy potrzebuję
    .hint = Pomyśl też o następnych miesiącach. Pomoc może się zmienić albo skończyć.
    .why = Plan nie powinien się opierać na pomocy, która może się skończyć.
have-steady_yes = Tak
have-steady_not-always = Nie zawsze
have-steady_no = Nie
have-steady_not-sure = Nie wiem na pewno

support = Jakiego wsparcia chcesz?
    .short = Wsparcie, którego chcę
    .hint =
        Dodawaj po jednym rodzaju wsparcia.
        To mówi, czego chcesz. Urząd decyduje, czy dostaniesz wsparcie i ile.
    .why = Pracownik socjalny może wtedy planować z tobą i zacząć od tego, czego chcesz.
support-what = Jakiego rodzaju wsparcia chcesz?
    .short = Rodzaj wsparcia
    .hint =
        Nazwij tu jeden rodzaj wsparcia. Następne możesz dodać potem.
        Opiekun (carer) to ktoś, kto opiekuje się tobą bez zapłaty.
    .why = Pracownik socjalny musi wiedzieć, w czym chcesz wsparcia.
support-what_wash-dress = Chcę pomocy w myciu i ubieraniu
support-what_meals = Chcę pomocy przy posiłkach
support-what_house = Chcę pomocy w domu
support-what_shopping = Chcę pomocy w zakupach
support-what_out = Chcę z kimś wychodzić z domu
support-what_work-learn = Chcę pomocy w pracy lub w nauce
support-what_company = Chcę, żeby ktoś ze mną był
support-what_night = Chcę, żeby ktoś był tu w nocy
support-what_money-papers = Chcę pomocy z pieniędzmi i papierami
support-what_break-for-carer = Chcę odpoczynku dla mojego opiekuna
support-when = Kiedy chcesz tego wsparcia?
    .short = Kiedy tego chcę
    .hint = Możesz podać dzień, porę dnia albo jak często.
    .why = Wsparcie powinno być wtedy, gdy ci to pasuje.
support-when_mornings = Rano
support-when_evenings = Wieczorem
support-when_nights = W nocy
support-when_weekends = W weekend
support-when_few-times = Kilka razy w tygodniu
support-when_when-i-ask = Wtedy, gdy o to poproszę
support-how = W jaki sposób chcesz dostawać to wsparcie?
    .short = W jaki sposób
    .hint = Pomyśl, kto ci pomaga, jak do ciebie mówi i jak szybko pracuje.
    .why = To, jak ktoś pomaga, może być tak samo ważne jak to, co robi.
support-how_same-person = Chcę zawsze tej samej osoby
support-how_woman = Chcę pomocy od kobiety
support-how_man = Chcę pomocy od mężczyzny
support-how_my-pace = Chcę to robić w swoim tempie
support-how_ask-first = Chcę, żeby mnie najpierw pytano
support-how_my-language = Chcę pomocy w moim języku
support-how_quiet = Chcę spokoju i ciszy
support-how_chat = Chcę kogoś do rozmowy

refuse = Jakich rodzajów pomocy nie chcesz?
    .short = Czego nie chcę
    .hint =
        Możesz odmówić jakiejś pomocy. Nie musisz mówić, dlaczego.
        Możesz też odmówić jakiegoś sposobu pomagania.
    .why = Pracownik socjalny może wtedy szukać z tobą innych sposobów.
refuse-thing = Jakiej jednej rzeczy nie chcesz?
    .short = Nie chcę
    .why = Każda rzecz ma w pliku osobny wiersz.
refuse-thing_strangers = Nie chcę pomocy od obcych
refuse-thing_rushed = Nie chcę, żeby mnie poganiano
refuse-thing_done-for-me = Nie róbcie za mnie wszystkiego
refuse-thing_day-centre = Nie chcę ośrodka dziennego
refuse-thing_care-home = Nie chcę domu opieki
refuse-thing_talked-over = Nie mówcie tak, jakby mnie nie było
refuse-thing_locked-in = Nie zamykajcie mnie na klucz

backup = Co się dzieje, gdy pomoc nie przyjdzie?
    .short = Gdy nikt nie przyjdzie
    .hint = Osoba, która pomaga, może zachorować albo pogoda może być zła. Powiedz, co wtedy robisz i kogo możesz poprosić.
    .why = Ty i pracownik socjalny możecie wtedy zrobić plan na taki dzień.
backup_family-steps-in = Wtedy pomaga mi rodzina
backup_phone-someone = Dzwonię do kogoś
backup_neighbour = Idę po pomoc do sąsiadów
backup_manage-day = Jeden dzień dam sobie radę
backup_cannot-manage = Bez tej pomocy nie dam sobie rady
backup_no-plan = Nie mam na to jeszcze planu

## Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later (S3; studylib.net/doc/8221161). That councils look at risk when
# they decide, and may say no: gov.scot/publications/self-directed-support-support-choice-guide-social-care/pages/3/
risk = Co chcesz robić, nawet jeśli martwi to ciebie lub innych?
    .short = Co chcę robić
    .hint =
        Podaj tu jedną rzecz. Następne możesz dodać potem.
        Jeśli nie ma nic takiego, możesz to pominąć.
        Pracownik socjalny może to przeczytać w twoim pliku. Może to mieć znaczenie, gdy urząd decyduje o wsparciu.
        Ten program o niczym nie decyduje. To ty wybierasz, co powiesz.
    .why =
        Pracownicy socjalni często nazywają to ryzykiem. Ty i pracownik socjalny możecie to widzieć inaczej.
        Tutaj mówisz, jak ty to widzisz. Możesz pominąć dowolną część.
        Urząd może patrzeć na ryzyko, gdy decyduje o wsparciu.
        Ważne jest też to, co tracisz, jeśli nie możesz tego robić.
risk-want = Co chcesz robić lub co chcesz nadal robić?
    .short = Chcę to robić
    .hint = Podaj tu jedną rzecz. Następne możesz dodać potem.
    .why = Nazywasz to po swojemu, zanim zrobi to ktoś inny.
risk-want_live-alone = Chcę mieszkać w pojedynkę
risk-want_cook = Chcę sobie gotować
risk-want_out-alone = Chcę wychodzić w pojedynkę
risk-want_travel = Chcę podróżować w pojedynkę
risk-want_college = Chcę się uczyć w college’u
risk-want_work = Chcę mieć pracę
risk-want_lend = Chcę pożyczać rzeczy przyjaciołom
risk-want_relationship = Chcę być z kimś w związku
risk-want_smoke-drink = Chcę palić albo pić alkohol
risk-want_pet = Chcę mieć zwierzę
risk-why = Dlaczego jest to dla ciebie ważne?
    .short = Dlaczego to ważne
    .hint = Powiedz, co ci to daje i jak się wtedy czujesz.
    .why = Pracownik socjalny zobaczy wtedy, co w tym dobre, a nie tylko, co może pójść źle.
risk-why_happy = To daje mi radość
risk-why_like-others = Chcę robić to, co robią inni
risk-why_myself = To jest część mnie
risk-why_always-did = Robię to od zawsze
risk-why_proud = Czuję dumę, gdy to robię
risk-wrong = Co według ciebie może pójść źle?
    .short = Co może pójść źle
    .hint =
        Powiedz, jak ty to widzisz. Inni mogą to widzieć inaczej.
        Możesz myśleć, że nic nie pójdzie źle. To też możesz powiedzieć.
    .why = Twoja opinia powinna być częścią każdej rozmowy o tym.
risk-wrong_fall = Mogę się przewrócić
risk-wrong_lost = Mogę się zgubić
risk-wrong_cheated = Ktoś może mnie oszukać
risk-wrong_ill = Mogę zachorować
risk-wrong_lonely = Może mi być samotnie
risk-wrong_money = Mogę stracić pieniądze
risk-wrong_nothing = Myślę, że nic nie pójdzie źle
risk-helps = Co już pomaga i co jeszcze może pomóc?
    .short = Co pomaga
    .hint = Pomyśl o ludziach, o tym, co wiesz i robisz, i o rzeczach, których używasz.
    .why = Ty i pracownik socjalny możecie wtedy rozmawiać o tym, jak to robić, a nie tylko o tym, jak przestać.
risk-helps_phone = Pomaga, gdy mam przy sobie telefon
risk-helps_someone-with = Pomaga, gdy ktoś idzie ze mną
risk-helps_practise = Pomaga, gdy najpierw poćwiczę
risk-helps_plan = Pomaga, gdy mam plan
risk-helps_equipment = Pomaga, gdy używam sprzętu
risk-helps_know-who = Pomaga, gdy wiem, kogo zapytać
risk-good = Co może pójść dobrze?
    .short = Co może pójść dobrze
    .hint = Pomyśl, jak możesz się czuć, czego się nauczyć i kogo poznać.
    .why = To, co może pójść dobrze, jest tak samo ważne jak to, co może pójść źle.
risk-good_happier = Będę mieć więcej radości
risk-good_friends = Mogę znaleźć przyjaciół
risk-good_learn = Mogę się nauczyć nowych rzeczy
risk-good_stronger = Poczuję się silniej
risk-good_work = To może mi pomóc znaleźć pracę
# Harm from not doing something counts too (S1).
risk-lose = Co tracisz, jeśli nie możesz tego robić?
    .short = Co tracę
    .hint = Jeśli nie możesz czegoś robić, to też może szkodzić. To też się liczy.
    .why = Pracownik socjalny zobaczy wtedy, co to dla ciebie znaczy, jeśli przestaniesz.
risk-lose_bored = Wtedy się nudzę
risk-lose_lonely = Wtedy jest mi samotnie
risk-lose_give-up = Wtedy przestaję próbować
risk-lose_never-learn = Wtedy nigdy się tego nie nauczę
risk-lose_not-me = Wtedy nie czuję się sobą
risk-before = Co się działo wcześniej?
    .short = Co było wcześniej
    .hint =
        Może to być coś dobrego lub złego. Może chodzić o to samo albo o coś podobnego.
        Możesz też powiedzieć, czego cię to nauczyło.
    .why = Pracownik socjalny zobaczy wtedy, co już o tym wiesz.
risk-before_went-well = Wcześniej poszło dobrze
risk-before_went-wrong = Wcześniej coś poszło źle
risk-before_learned = To mnie czegoś nauczyło
risk-before_ask-sooner = Będę szybciej prosić o pomoc
risk-before_never-tried = To będzie mój pierwszy raz
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = Kto co robi?
    .short = Kto co robi
    .hint = Powiedz, co robisz ty, a co robią inni. Powiedz, komu trzeba dać znać, jeśli coś pójdzie źle.
    .why = Wszyscy mogą wtedy uzgodnić, kto co robi.
risk-do_i-phone = Dzwonię do kogoś, gdy chcę pomocy
risk-do_i-say-no = Mówię „nie”, gdy mi się nie podoba
risk-do_they-check = Ktoś sprawdza, czy wszystko dobrze
risk-do_tell-family = Ktoś da znać mojej rodzinie
risk-do_tell-worker = Ktoś da znać pracownikowi socjalnemu
# Views will not always agree; everyone's is recorded (S1).
risk-view = Kto jeszcze ma o tym opinię?
    .short = Kto jeszcze ma opinię
    .hint =
        Powiedz, kto to jest. Za chwilę możesz powiedzieć, co ta osoba myśli.
        Dodawaj po jednej osobie.
        W pliku ich opinie są osobno, a twoje osobno.
    .why = Ty i inni nie musicie się zgadzać. W pliku jest miejsce na jedno i drugie.
view-who = Kto to jest?
    .short = Kto to jest
    .hint = Wystarczy imię albo to, kim ta osoba jest dla ciebie, na przykład „mój brat”.
    .why = Pracownik socjalny zobaczy wtedy, czyja to opinia.
view-who_mother = Moja matka
view-who_father = Mój ojciec
view-who_partner = Mąż, żona, partner lub partnerka
view-who_child = Mój syn albo moja córka
view-who_friend = Ktoś z przyjaciół
view-who_worker = Pracownik socjalny
view-says = Co myśli ta osoba?
    .short = Co myśli ta osoba
    .hint = Powiedz to tak, jak mówi ta osoba, na ile potrafisz.
    .why = Pracownik socjalny może wtedy porozmawiać o tym z tobą, a jeśli chcesz, też z tą osobą.
view-says_worried = Martwi się
view-says_agree = Myśli, że warto to robić
view-says_against = Myśli, że lepiej tego nie robić
view-says_with-help = Myśli, że przyda mi się pomoc
view-says_not-asked = Ta osoba nie była jeszcze pytana
view-words = Czyje to słowa?
    .short = Czyje słowa
    .why = Pracownik socjalny zobaczy wtedy, czy tak mówi ta osoba, czy ty mówisz w jej imieniu.
view-words_their-words = Słowa tej osoby
view-words_my-words = Moje słowa o tym, co myśli ta osoba
risk-agree = W czym ty i inni się zgadzacie, a w czym nie?
    .short = Zgadzamy się czy nie
    .hint = Nie wszyscy muszą się zgadzać.
    .why = Pracownik socjalny zobaczy wtedy, o czym trzeba jeszcze porozmawiać.
risk-agree_agree = Zgadzamy się
risk-agree_not-agree = Nie zgadzamy się
risk-agree_still-talking = Jeszcze o tym rozmawiamy
risk-agree_not-talked = Nie było jeszcze o tym rozmowy
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = Jaka jest twoja decyzja na teraz?
    .short = Decyzja na teraz
    .hint =
        Możesz też powiedzieć, kiedy pomyślisz o tym znowu.
        Później możesz zdecydować jeszcze raz. Jeśli nie ma jeszcze decyzji, możesz zostawić to puste.
    .why = Pracownik socjalny zobaczy wtedy, jak jest z tym dziś.
risk-decided_do-it = Zrobię to
risk-decided_try-it = Najpierw spróbuję
risk-decided_wait = Poczekam
risk-decided_not-now = Teraz tego nie zrobię
risk-decided_look-again = Pomyślę o tym później

## Feeling safe

# A closed question first; asked about harm only when alone; a neutral way to stop; another
# time is fine (plymouthscb.co.uk/recognise-and-ask).
safe-now = Czy jesteś sam lub sama i czy możesz teraz bezpiecznie odpowiadać na prywatne pytania?
    .short = Bezpieczna chwila
    .hint =
        To pytanie dostają wszyscy. Następne pytania dotyczą poczucia bezpieczeństwa.
        Jeśli odpowiesz „nie”, przejdziesz do następnej części. To też jest w porządku.
        Ta odpowiedź nie jest zapisywana i nigdy nie ma jej w pliku.
        Nic nie jest nikomu wysyłane. Przez ten program nie można zgłosić krzywdy.
        Te numery są dla wszystkich.
    .why =
        Niektórzy ludzie nie czują się bezpiecznie w domu albo gdzie indziej.
        Trudno o tym mówić, gdy obok są inni.
        Dlatego następne pytania są tylko wtedy, gdy nikogo obok nie ma i jest bezpiecznie.
safe-now_yes = Tak, nikogo tu nie ma, to bezpieczne
safe-now_no = Nie albo nie teraz

safe-worry = Czy coś lub ktoś odbiera ci poczucie bezpieczeństwa?
    .short = Bezpieczeństwo
    .hint =
        Nie musisz nic mówić.
        To, co powiesz, trafi do pliku tylko wtedy, gdy to tam dodasz.
        Nic nie jest nikomu wysyłane. Jeśli coś ci teraz grozi, zadzwoń pod 999.
    .why =
        To pytanie dostają wszyscy, którzy są sami i bezpieczni.
        Możesz powiedzieć, że chcesz porozmawiać, i nic więcej.
safe-worry_no = Nie, nic ani nikt
safe-worry_talk-in-private = Tak, chcę porozmawiać na osobności
    .hint = Pracownik socjalny dowie się o tym tylko z pliku. Za chwilę wybierzesz, czy to tam będzie.
safe-worry_write = Tak, chcę o tym napisać
safe-worry_not-now = Nie chcę teraz o tym mówić

safe-words = Co chcesz o tym powiedzieć?
    .short = Własnymi słowami
    .hint =
        Powiedz tyle, ile chcesz, dużo albo mało. Nie musisz nikogo wymieniać.
        Za chwilę wybierzesz, czy to trafi do pliku.
    .why = Tu możesz poszukać własnych słów, zanim z kimś porozmawiasz.
safe-words_person-scares = Boję się pewnej osoby
safe-words_hurt = Ktoś robi mi krzywdę
safe-words_money-taken = Ktoś zabiera mi pieniądze
safe-words_shouted = Ktoś na mnie krzyczy
safe-words_home-unsafe = W domu nie czuję się bezpiecznie
safe-words_talk-only = Chcę o tym tylko porozmawiać

# What staff must do, and that they normally talk to the person first:
# gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-2/pages/4 and
# devonsafeguardingadultspartnership.org.uk (advice for professionals). Secrecy is never promised.
safe-share = Czy chcesz dodać do pliku to, co mówisz o poczuciu bezpieczeństwa?
    .short = Do pliku czy nie
    .hint =
        Jeśli to dodasz, może to przeczytać każdy, kto ma twój plik.
        Pracownicy, którzy to przeczytają, nie mogą obiecać tajemnicy.
        Mogą mieć obowiązek działać, jeśli uważają, że komuś grozi krzywda. Zwykle najpierw rozmawiają z tobą.
        Jeśli tego nie dodasz, z pliku nie widać, że było takie pytanie.
        Jeśli zostawisz to puste, też nie trafi do pliku.
        Przez ten program nie można zgłosić krzywdy. Jeśli coś ci teraz grozi, zadzwoń pod 999.
    .why =
        To ty wybierasz, bo ty najlepiej wiesz, kto może zobaczyć plik.
        Możesz to zmienić w odpowiedziach, dopóki nie zrobisz pliku.
safe-share_keep-out = Nie dodawaj tego do pliku
safe-share_add = Dodaj to do pliku

## Planning ahead

# An advance statement is in writing, signed by the person, and witnessed by someone of a
# class that regulations name (Mental Health (Care and Treatment) (Scotland) Act 2003,
# section 275, legislation.gov.uk/asp/2003/13/section/275/enacted). In plain words:
# gov.scot/Publications/2007/09/03145057/2
ahead-want = Co ma się dziać, jeśli zachorujesz?
    .short = Jeśli zachoruję
    .hint =
        Pomyśl o czasie, gdy może być ci trudno powiedzieć, czego chcesz.
        Powiedz, co ci wtedy pomaga, co nie pomaga i kto ma o tym wiedzieć.
        Ten plik to nie jest oświadczenie o leczeniu (advance statement).
        Takie oświadczenie mówi, jakiego leczenia chcesz przy chorobie psychicznej.
        Musi być na piśmie. Musisz je podpisać ty i musi je podpisać świadek. Świadkiem mogą być tylko niektóre osoby.
        Jeśli chcesz je zrobić, możesz zapytać lekarza, pracownika socjalnego albo rzecznika.
    .why = Pracownik socjalny może wtedy planować z tobą na przyszłość już teraz, gdy możesz powiedzieć, czego chcesz.
ahead-want_stay-home = Chcę zostać w domu, jeśli się da
ahead-want_phone-first = Najpierw zadzwońcie do mojej rodziny
ahead-want_pet = Ktoś musi zająć się moim zwierzęciem
ahead-want_calm = Potrzebuję spokoju i ciszy
ahead-want_usual-things = Chcę mieć przy sobie swoje rzeczy
ahead-want_not-hospital = Nie chcę iść do szpitala
ahead-want_my-helper = Chcę być z osobą, która mi pomaga

ahead-papers = Które z tych dokumentów masz?
    .short = Dokumenty, które mam
    .hint =
        Niektórzy przygotowują je wtedy, gdy czują się dobrze.
        Możesz wybrać więcej niż jedną odpowiedź. Nie musisz mieć żadnego z nich.
        To jest prywatne. Nie trafi do pliku, chyba że zdecydujesz inaczej.
    .why = Jeśli dodasz to do pliku, pracownik socjalny może zapytać o te dokumenty, gdy razem planujecie.
ahead-papers_advance-statement = Oświadczenie (advance statement)
    .hint =
        Mówi, jakiego leczenia chcesz przy chorobie psychicznej, a jakiego nie chcesz.
        Podpisujesz je, gdy czujesz się dobrze. Podpisuje też świadek.
# A named person from age 16 only where the person has chosen one, in writing, signed and
# witnessed: gov.scot/publications/mental-health-law-scotland-guide-named-persons/pages/3/ and /pages/6/.
ahead-papers_named-person = Wybrana osoba (named person)
    .hint =
        Wybierasz kogoś, kto ma dbać o twoje dobro, jeśli leczą cię według prawa o zdrowiu psychicznym.
        Dokument podpisujesz ty i ta osoba. Podpisuje też świadek.
# Personal and health care, and only once the granter cannot decide:
# gov.scot/publications/code-practice-continuing-welfare-attorneys-second-edition-updated-february-2018/pages/3/
ahead-papers_welfare-attorney = Pełnomocnik (welfare attorney)
    .hint =
        Wybierasz kogoś, kto ma decydować o twoim zdrowiu i opiece.
        Może to robić tylko wtedy, gdy ty nie możesz decydować.
ahead-papers_other = Inny dokument o tym, czego chcę
ahead-papers_none = Nie mam żadnego z nich
ahead-papers_not-sure = Nie wiem na pewno

ahead-where = Gdzie są te dokumenty i kto ma kopię?
    .short = Gdzie są dokumenty
    .hint =
        Nie musisz ich tu przepisywać. Powiedz, gdzie można je znaleźć.
        To jest prywatne. Nie trafi do pliku, chyba że zdecydujesz inaczej.
    .why = Jeśli dodasz to do pliku, inni mogą znaleźć dokumenty na czas.
ahead-where_at-home = Są u mnie w domu
ahead-where_family-has = Kopię ma moja rodzina
ahead-where_solicitor = Kopię ma mój prawnik (solicitor)
ahead-where_doctor = Kopię ma mój lekarz
ahead-where_not-written = Jeszcze nie są spisane

## The four options

# Section 4 of the Act (legislation.gov.uk/asp/2013/1/crossheading/options-for-selfdirected-support/enacted).
# No option is preferred or default in guidance: statutory guidance 2022, page 5 (gov.scot).
# Each option has the same six facts, in the same order and at about the same length.
# Independent support and payroll services: handbook.scot/article/the-law-things-you-must-do/ and
# handbook.scot/article/payroll-services-in-scotland/; help from outside the council for every
# option: section 9 of the Act (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
option-1-told = Opcja 1 (Option 1): płatność bezpośrednia (direct payment)
    .short = Opcja 1
    .hint =
        Kto wybiera wsparcie: ty.
        Kto je organizuje: ty, z pomocą, jeśli jej chcesz.
        Kto zajmuje się pieniędzmi: ty albo osoba, którą o to poprosisz. Kontrola zostaje przy tobie.
        Kto może zatrudniać pracowników: ty, z obowiązkami pracodawcy.
        Kto może pomóc: firmy od płac i podatków (payroll services) i lokalne grupy spoza urzędu.
        Pomyśl o tym: masz najwięcej kontroli i najwięcej obowiązków. Podpisujesz umowę i przechowujesz dokumenty.
    .why = Są cztery opcje. O każdej program mówi te same sześć rzeczy, w tej samej kolejności.
# handbook.scot/sds-handbook/article/option-2
option-2-told = Opcja 2 (Option 2): wybieram, inni organizują
    .short = Opcja 2
    .hint =
        Kto wybiera wsparcie: ty.
        Kto je organizuje: urząd albo organizacja uzgodniona z tobą.
        Kto zajmuje się pieniędzmi: urząd albo ta organizacja.
        Kto może zatrudniać pracowników: inni, nie ty.
        Kto może pomóc: urząd albo ta organizacja i lokalne grupy spoza urzędu.
        Pomyśl o tym: kierujesz wsparciem, a pieniędzmi zajmują się inni. Często mówi się na to individual service fund.
    .why = Są cztery opcje. O każdej program mówi te same sześć rzeczy, w tej samej kolejności.
# handbook.scot/sds-handbook/article/option-3
option-3-told = Opcja 3 (Option 3): organizuje urząd
    .short = Opcja 3
    .hint =
        Kto wybiera wsparcie: urząd. Ma obowiązek brać pod uwagę twoją opinię.
        Kto je organizuje: urząd.
        Kto zajmuje się pieniędzmi: urząd.
        Kto może zatrudniać pracowników: inni, nie ty.
        Kto może pomóc: pracownik socjalny w urzędzie i lokalne grupy spoza urzędu.
        Pomyśl o tym: masz najmniej bezpośredniej kontroli i najmniej spraw do załatwiania. Czasem tak jest najszybciej.
    .why = Są cztery opcje. O każdej program mówi te same sześć rzeczy, w tej samej kolejności.
# handbook.scot/sds-handbook/article/option-4
option-4-told = Opcja 4 (Option 4): połączenie
    .short = Opcja 4
    .hint =
        Kto wybiera wsparcie: ty albo urząd, w każdej części osobno.
        Kto je organizuje: ty albo inni, w każdej części osobno.
        Kto zajmuje się pieniędzmi: ty albo inni, w każdej części osobno.
        Kto może zatrudniać pracowników: ty, w częściach z opcją 1.
        Kto może pomóc: w każdej części ci, którzy mogą w niej pomóc, i lokalne grupy spoza urzędu.
        Pomyśl o tym: przy każdym rodzaju wsparcia masz opcję 1, 2 albo 3. Każda część musi być zapisana.
    .why = Są cztery opcje. O każdej program mówi te same sześć rzeczy, w tej samej kolejności.

# The same facts as in the four pages before, fact by fact.
compare = Porównanie czterech opcji
    .short = Porównanie opcji
    .hint =
        Kto wybiera wsparcie:
        Opcja 1: ty.
        Opcja 2: ty.
        Opcja 3: urząd, który ma obowiązek brać pod uwagę twoją opinię.
        Opcja 4: ty albo urząd, w każdej części osobno.
        Kto je organizuje:
        Opcja 1: ty, z pomocą, jeśli jej chcesz.
        Opcja 2: urząd albo organizacja uzgodniona z tobą.
        Opcja 3: urząd.
        Opcja 4: ty albo inni, w każdej części osobno.
        Kto zajmuje się pieniędzmi:
        Opcja 1: ty albo osoba, którą o to poprosisz. Kontrola zostaje przy tobie.
        Opcja 2: urząd albo organizacja uzgodniona z tobą.
        Opcja 3: urząd.
        Opcja 4: ty albo inni, w każdej części osobno.
        Kto może zatrudniać pracowników:
        Opcja 1: ty.
        Opcja 2: inni, nie ty.
        Opcja 3: inni, nie ty.
        Opcja 4: ty, w częściach z opcją 1.
        Kto może pomóc:
        Opcja 1: firmy od płac i podatków (payroll services).
        Opcja 2: urząd albo organizacja uzgodniona z tobą.
        Opcja 3: pracownik socjalny w urzędzie.
        Opcja 4: w każdej części ci, którzy mogą w niej pomóc.
        Wszystkie opcje: lokalne grupy spoza urzędu.
        Pomyśl o tym:
        Opcja 1: najwięcej kontroli i najwięcej obowiązków. Podpisujesz umowę i przechowujesz dokumenty.
        Opcja 2: kierujesz wsparciem, a pieniędzmi zajmują się inni.
        Opcja 3: najmniej bezpośredniej kontroli i najmniej spraw do załatwiania. Czasem tak jest najszybciej.
        Opcja 4: przy każdym rodzaju wsparcia masz opcję 1, 2 albo 3. Każda część musi być zapisana.
    .why = Tu widać, czym opcje się różnią. Żadna opcja nie jest najlepsza dla wszystkich.

# What an employer has to do, and where help is: handbook.scot/article/pa-employer-responsibilities/,
# handbook.scot/article/the-law-things-you-must-do/, handbook.scot/article/payroll-services-in-scotland/;
# legislation.gov.uk/cy/ssi/2014/25/note/made/data.htm; section 9 of the Act.
employer = Co ma do zrobienia pracodawca
    .short = Rola pracodawcy
    .hint =
        Przy opcji 1 możesz zatrudniać pracowników. Nie musisz tego robić. Możesz też płacić organizacji, żeby cię wspierała.
        Jeśli zatrudniasz pracowników, masz te obowiązki i jeszcze inne.
        Umowa: dajesz pracownikom zasady pracy na piśmie.
        Płaca: płacisz pracownikom na czas. Także za urlop i za czas choroby.
        Podatek i ubezpieczenie społeczne (National Insurance): zgłaszasz urzędowi skarbowemu (HMRC), że kogoś zatrudniasz. Płacisz to, co trzeba.
        Emerytura: możesz mieć obowiązek wpłacać na emeryturę pracowników.
        Ubezpieczenie: masz je, zanim zacznie się praca, i co roku je odnawiasz.
        Bezpieczna praca: dbasz, żeby miejsce było bezpieczne, a pracownicy nauczyli się tego, co trzeba.
        Dokumenty: przechowujesz je bezpiecznie. Pokazujesz urzędowi lokalnemu (council), na co idą pieniądze.
        Pomoc: firma od płac (payroll service) może obliczać za ciebie płace, podatek i emeryturę.
        Lokalne grupy spoza urzędu mogą ci pomóc w tych obowiązkach.
        Urząd ma obowiązek powiedzieć ci, gdzie jest ta pomoc, gdy prosi cię o wybór.
    .why = Możesz już teraz pomyśleć o tych obowiązkach. O każdy możesz zapytać pracownika socjalnego.

# What the council must tell and do: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused, and the other options still offered:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 6 (help to decide and to communicate, and
# that it is for those without a guardian or attorney: open.edu/openlearncreate/mod/page/view.php?id=151616),
# section 9 (what each option means, how to manage support, help from outside the council, advocacy where
# appropriate, in writing and in a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7),
# section 13 (choosing again: legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11). Time and chances to
# question decisions: Easy Read of the statutory guidance 2022 (gov.scot/publications/easy-read-statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/).
council-must = Co urząd ma obowiązek powiedzieć i zrobić
    .short = Obowiązki urzędu
    .hint =
        Urząd ma te obowiązki od chwili, gdy zdecyduje, że da ci wsparcie.
        Ma obowiązek powiedzieć, co każda opcja znaczy dla ciebie.
        Ma obowiązek powiedzieć, ile pieniędzy jest w każdej opcji i na jak długo.
        Ma obowiązek powiedzieć, jak kierować wsparciem i gdzie szukać pomocy, także poza urzędem.
        Ma obowiązek powiedzieć o niezależnych rzecznikach, jeśli rzecznik może ci pomóc.
        Ma obowiązek zrobić to na piśmie i w takiej formie, z której możesz korzystać.
        Czasem przez chorobę lub niepełnosprawność trudno jest decydować albo powiedzieć, czego się chce.
        Wtedy urząd ma obowiązek poszukać ludzi do pomocy, jeśli się zgadzasz. Tak nie jest, gdy prawo do decyzji ma opiekun prawny (guardian) lub pełnomocnik (attorney).
        Urząd może odmówić płatności bezpośredniej (direct payment). Wtedy ma obowiązek podać powody na piśmie.
        Ma też obowiązek powiedzieć, co może sprawić, że sprawdzi to jeszcze raz. Nadal ma obowiązek proponować ci inne opcje.
        Jeśli w twoim życiu zmieni się coś ważnego, masz prawo wybrać znowu. Możesz też uzgodnić z urzędem, kiedy jeszcze możesz wybrać znowu.
        Masz prawo mieć czas, żeby zapytać o decyzję, i masz prawo powiedzieć, że się z nią nie zgadzasz.
    .why = Ten program mówi tylko, co urząd ma obowiązek zrobić. Urząd i tak ma obowiązek to zrobić. O każdą z tych spraw możesz zapytać urząd.

control-choosing = Kto ma wybierać twoje wsparcie?
    .short = Wybór wsparcia
    .hint =
        Chodzi o to, jakie masz wsparcie i kto je daje.
        To mówi, czego chcesz dziś. Nie jest to wybór opcji.
    .why = Pracownik socjalny zobaczy wtedy, co chcesz robić samodzielnie, a czego chcesz od innych.
control-choosing_me = Ja
control-choosing_with-help = Ja, z pomocą
control-choosing_someone-else = Ktoś inny
control-choosing_dont-know = Jeszcze nie wiem

control-arranging = Kto ma organizować twoje wsparcie?
    .short = Organizacja wsparcia
    .hint = Organizować to znaczy szukać ludzi, ustalać terminy i wprowadzać zmiany.
    .why = Pracownik socjalny zobaczy wtedy, co chcesz robić samodzielnie, a czego chcesz od innych.
control-arranging_me = Ja
control-arranging_with-help = Ja, z pomocą
control-arranging_someone-else = Ktoś inny
control-arranging_dont-know = Jeszcze nie wiem

control-money = Kto ma się zajmować pieniędzmi na twoje wsparcie?
    .short = Pieniądze na wsparcie
    .hint = Zajmować się pieniędzmi to znaczy trzymać je, płacić rachunki i przechowywać dokumenty.
    .why = Pracownik socjalny zobaczy wtedy, co chcesz robić samodzielnie, a czego chcesz od innych.
control-money_me = Ja
control-money_with-help = Ja, z pomocą
control-money_someone-else = Ktoś inny
control-money_dont-know = Jeszcze nie wiem

control-staff = Kto ma być pracodawcą twoich pracowników?
    .short = Kto zatrudnia
    .hint =
        Twoi pracownicy to ludzie, którzy wspierają cię za zapłatą.
        Ich pracodawca podpisuje z nimi umowę i im płaci. Pracodawca ma obowiązki, o których mówi prawo.
    .why = Pracownik socjalny zobaczy wtedy, co chcesz robić samodzielnie, a czego chcesz od innych.
control-staff_me = Ja
control-staff_with-help = Ja, z pomocą
control-staff_someone-else = Ktoś inny
control-staff_dont-know = Jeszcze nie wiem

# Risk is looked at across all four options (S1): no option is left out or put first.
worry-options = Czy któraś z opcji cię martwi?
    .short = Które mnie martwią
    .hint =
        Możesz wybrać więcej niż jedną opcję. Możesz też nie wybrać żadnej.
        Może cię martwić także opcja, której chcesz.
    .why = Ty i pracownik socjalny możecie wtedy szukać sposobu, żeby się udało.
worry-options_option-1 = Opcja 1: płatność bezpośrednia
worry-options_option-2 = Opcja 2: wybieram, inni organizują
worry-options_option-3 = Opcja 3: organizuje urząd
worry-options_option-4 = Opcja 4: połączenie
worry-options_none = Żadna

worry = Co cię martwi w tych opcjach?
    .short = Moje zmartwienia
    .hint = Pytania będą o każdą opcję, która cię martwi.
    .why = Pracownik socjalny może wtedy porozmawiać z tobą o każdym zmartwieniu.
worry-what = { $picked }. Co cię w tym martwi?
    .short = Co mnie martwi
    .hint = Powiedz, jak ty to widzisz. Inni mogą to widzieć inaczej.
    .why = Twoja opinia powinna być częścią każdej rozmowy o opcjach.
worry-what_too-much = To może być dla mnie za dużo
worry-what_mistakes = Mogę robić błędy
worry-what_money-gone = Może zabraknąć pieniędzy
worry-what_strangers = Obcy mogą przychodzić do domu
worry-what_no-say = Może nikt nie zapyta, czego chcę
worry-what_changes = Mogą często przychodzić inni ludzie
worry-what_slow = To może długo trwać
worry-what_alone-with-it = Może nikt mi w tym nie pomoże
worry-help = { $picked }. Co może ci pomóc z tym zmartwieniem?
    .short = Co może pomóc
    .hint = Pomyśl o ludziach, o tym, czego można się nauczyć, i o tym, co najpierw uzgodnić.
    .why = Zmartwienie może być mniejsze, gdy jest dobra pomoc.
worry-help_someone-to-ask = Chcę mieć kogo zapytać
worry-help_training = Chcę się nauczyć, jak to robić
worry-help_payroll = Chcę pomocy przy płacach i podatku
worry-help_check-in = Chcę, żeby ktoś to ze mną sprawdzał
worry-help_say-no = Chcę móc odmówić
worry-help_written-down = Chcę mieć to na piśmie
worry-knows = { $picked }. Kto wie o tym zmartwieniu?
    .short = Kto o tym wie
    .hint = Możesz też powiedzieć, kto powinien wiedzieć, a kto nie.
    .why = Pracownik socjalny zobaczy wtedy, kto już wie i kto może pomóc.
worry-knows_me = Ja o tym wiem
worry-knows_family = Wie moja rodzina
worry-knows_worker = Wie mój pracownik socjalny
worry-knows_service = Wie organizacja, która mnie wspiera
worry-knows_nobody-yet = Nikt jeszcze o tym nie wie

# The law's rule for someone who makes no choice (section 5(5),
# legislation.gov.uk/asp/2013/1/section/5/data.html) is for the council's own talk with the person:
# an empty answer here is an empty answer.
leaning = O której opcji dziś myślisz?
    .short = Ku czemu się skłaniam
    .hint =
        W Szkocji są cztery opcje, czyli cztery sposoby organizowania twojego wsparcia.
        O każdej opcji program mówi te same rzeczy, w tej samej kolejności.
        Żadna opcja nie jest najlepsza dla wszystkich. Nikt nie powinien cię do żadnej namawiać.
        Twoja odpowiedź mówi tylko, ku czemu się skłaniasz. Mówi, co myślisz dzisiaj.
        To nie jest wybór, o którym mówi prawo. Tamten wybór jest później, jeśli urząd zaproponuje ci wsparcie.
        Jeśli zostawisz to puste, plik też to powie. Puste miejsce niczego za ciebie nie wybiera.
    .why =
        Możesz zacząć myśleć o opcjach przed spotkaniem z pracownikiem socjalnym.
        Gdy urząd poprosi cię o wybór, ma obowiązek powiedzieć, co każda opcja znaczy.
        Urząd decyduje, czy dostaniesz wsparcie. Ten program nie wie, jaka to będzie decyzja.
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
leaning_option-1 = Opcja 1: płatność bezpośrednia
    .hint =
        Kto wybiera wsparcie: ty.
        Kto je organizuje: ty, z pomocą, jeśli jej chcesz.
        Kto zajmuje się pieniędzmi: ty albo osoba, którą o to poprosisz. Kontrola zostaje przy tobie.
        Kto może zatrudniać pracowników: ty, z obowiązkami pracodawcy.
        Pomyśl o tym: masz najwięcej kontroli i najwięcej obowiązków. Podpisujesz umowę i przechowujesz dokumenty.
# handbook.scot/sds-handbook/article/option-2
leaning_option-2 = Opcja 2: wybieram, inni organizują
    .hint =
        Kto wybiera wsparcie: ty.
        Kto je organizuje: urząd albo organizacja uzgodniona z tobą.
        Kto zajmuje się pieniędzmi: urząd albo ta organizacja.
        Kto może zatrudniać pracowników: inni, nie ty.
        Pomyśl o tym: kierujesz wsparciem, a pieniędzmi zajmują się inni. Często mówi się na to individual service fund.
# handbook.scot/sds-handbook/article/option-3
leaning_option-3 = Opcja 3: organizuje urząd
    .hint =
        Kto wybiera wsparcie: urząd. Ma obowiązek brać pod uwagę twoją opinię.
        Kto je organizuje: urząd.
        Kto zajmuje się pieniędzmi: urząd.
        Kto może zatrudniać pracowników: inni, nie ty.
        Pomyśl o tym: masz najmniej bezpośredniej kontroli i najmniej spraw do załatwiania. Czasem tak jest najszybciej.
# handbook.scot/sds-handbook/article/option-4
leaning_option-4 = Opcja 4: połączenie
    .hint =
        Kto wybiera wsparcie: ty albo urząd, w każdej części osobno.
        Kto je organizuje: ty albo inni, w każdej części osobno.
        Kto zajmuje się pieniędzmi: ty albo inni, w każdej części osobno.
        Kto może zatrudniać pracowników: ty, w częściach z opcją 1.
        Pomyśl o tym: przy każdym rodzaju wsparcia masz opcję 1, 2 albo 3. Każda część musi być zapisana.
leaning_not-sure = Jeszcze nie wiem na pewno
leaning_talk-first = Chcę najpierw o tym porozmawiać

leaning-why = Dlaczego myślisz o tej opcji?
    .short = Dlaczego ta opcja
    .hint =
        Możesz powiedzieć, na co liczysz i co cię martwi.
        Możesz powiedzieć, jakiej pomocy potrzebujesz.
    .why = Pracownik socjalny może ci wtedy powiedzieć więcej o tym, co dla ciebie ważne.
leaning-why_control = Chcę decydować o sobie
leaning-why_less-to-do = Chcę mieć mniej do załatwiania
leaning-why_choose-who = Chcę wybierać, kto mi pomaga
leaning-why_know-them = Chcę ludzi, których znam
leaning-why_not-money = Nie chcę zajmować się pieniędzmi
leaning-why_quick = Chcę szybko dostać wsparcie
leaning-why_flexible = Chcę wsparcia, które można zmieniać
leaning-why_same = Chcę, żeby zostało tak, jak jest

# A mix is one of options 1 to 3 for each kind of support, and is recorded part by part
# (handbook.scot/sds-handbook/article/option-4).
mix = Jakie rodzaje wsparcia są w twoim połączeniu?
    .short = Moje połączenie opcji
    .hint = Dodawaj po jednym rodzaju wsparcia. Za chwilę możesz powiedzieć, o której opcji myślisz.
    .why = Przy opcji 4 każdy rodzaj wsparcia ma własną opcję.
mix-support = Jaki to rodzaj wsparcia?
    .short = Rodzaj wsparcia
    .hint = Podaj tu jeden rodzaj wsparcia. Następne możesz dodać potem.
    .why = Nazywasz to własnymi słowami.
mix-support_morning = Pomoc rano
mix-support_evening = Pomoc wieczorem
mix-support_night = Ktoś, kto jest tu w nocy
mix-support_meals = Pomoc przy posiłkach
mix-support_house = Pomoc w domu
mix-support_out = Ktoś, z kim mogę wychodzić
mix-support_work = Pomoc w pracy lub w nauce
mix-support_company = Ktoś, kto jest przy mnie
mix-support_break = Odpoczynek dla mojego opiekuna
mix-option = O której opcji myślisz przy tym wsparciu?
    .short = Opcja dla tej części
    .hint = To też mówi tylko, ku czemu się skłaniasz. To nie jest wybór, o którym mówi prawo.
    .why = Przy opcji 4 każdy rodzaj wsparcia ma własną opcję.
mix-option_option-1 = Opcja 1: płatność bezpośrednia
mix-option_option-2 = Opcja 2: wybieram, inni organizują
mix-option_option-3 = Opcja 3: organizuje urząd
mix-option_not-sure = Jeszcze nie wiem na pewno

# Section 9 of the Act: how to manage support, and help from outside the council
# (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
decide-help = Jakiej pomocy chcesz, żeby decydować albo kierować wsparciem?
    .short = Pomoc przy opcjach
    .hint =
        Możesz wybrać więcej niż jedną odpowiedź.
        Część tej pomocy dają ludzie spoza urzędu.
    .why = Urząd ma obowiązek powiedzieć, gdzie szukać pomocy. Pracownik socjalny może ci wtedy powiedzieć o tym, co cię interesuje.
decide-help_explain = Ktoś, kto wyjaśni opcje
decide-help_money-help = Pomoc w sprawach pieniędzy
decide-help_employ-help = Pomoc w roli pracodawcy
decide-help_papers = Pomoc z papierami i formularzami
decide-help_advocate = Niezależny rzecznik (advocate)
    .hint = Niezależny rzecznik (independent advocate) pomaga ci powiedzieć, czego chcesz. Nie pracuje dla urzędu.
decide-help_talk-to-user = Rozmowa z kimś, kto już to robi
decide-help_someone-to-hold-money = Ktoś, kto trzyma za mnie pieniądze
    .hint = Przy opcji 1 możesz kogoś o to poprosić. Kontrolę masz nadal ty.
decide-help_nothing = Nie potrzebuję w tym pomocy
decide-help_not-sure = Jeszcze nie wiem na pewno

# Sections 5 and 9 of the Act (addresses above at what the council must tell and do).
told-four = Czy urząd powiedział ci o wszystkich czterech opcjach?
    .short = O wszystkich opcjach
    .hint = Urząd ma obowiązek o nich powiedzieć, gdy prosi cię o wybór. Może jeszcze nie prosił.
    .why = Pracownik socjalny zobaczy wtedy, o czym trzeba ci jeszcze powiedzieć.
told-four_yes = Tak
told-four_no = Nie
told-four_not-sure = Nie wiem na pewno

told-amounts = Czy urząd powiedział ci, ile pieniędzy jest w każdej opcji?
    .short = Urząd podał kwoty
    .hint =
        Urząd ma obowiązek to powiedzieć, gdy prosi cię o wybór. Może jeszcze nie prosił.
        Ma też obowiązek powiedzieć, na jak długo są te pieniądze.
    .why = Pracownik socjalny zobaczy wtedy, o czym trzeba ci jeszcze powiedzieć.
told-amounts_yes = Tak
told-amounts_no = Nie
told-amounts_not-sure = Nie wiem na pewno

told-reasons = Jeśli urząd odmówił płatności bezpośredniej (direct payment), czy napisał, dlaczego?
    .short = Urząd podał powody
    .hint = Urząd ma obowiązek podać powody na piśmie. Ma też obowiązek powiedzieć, co może sprawić, że sprawdzi to jeszcze raz.
    .why = Pracownik socjalny zobaczy wtedy, o czym trzeba ci jeszcze powiedzieć.
told-reasons_yes = Tak
told-reasons_no = Nie
told-reasons_not-sure = Nie wiem na pewno
told-reasons_never-refused = Urząd mi nie odmówił

## What others think

# Views will not always agree; everyone's is recorded, by role, and kept apart (S1).
others = Kto jeszcze ma opinię o twoim wsparciu?
    .short = Kto jeszcze ma opinię
    .hint =
        Powiedz tu, kto to jest. Za chwilę możesz powiedzieć, co ta osoba myśli. Ta osoba może to też wpisać.
        Dodawaj po jednej osobie. Nie musisz dodawać nikogo.
        W pliku ich opinie są osobno, a twoje osobno.
    .why = Ty i inni nie musicie się zgadzać. W pliku jest miejsce na jedno i drugie.
other-who = Czyja to opinia?
    .short = Czyja opinia
    .hint = Powiedz, kim ta osoba jest dla ciebie. Nie musisz podawać imienia.
    .why = Pracownik socjalny zobaczy wtedy, czyja to opinia.
other-who_mother = Moja matka
other-who_father = Mój ojciec
other-who_partner = Mąż, żona, partner lub partnerka
other-who_child = Mój syn albo moja córka
other-who_friend = Ktoś z przyjaciół
other-who_advocate = Mój niezależny rzecznik
other-who_support-worker = Ktoś, kto wspiera mnie za zapłatą
other-who_attorney = Mój pełnomocnik (attorney)
other-says = Co myśli ta osoba?
    .short = Co myśli ta osoba
    .hint = Ta osoba może to tu napisać. Możesz też powiedzieć to w jej imieniu.
    .why = Pracownik socjalny może wtedy porozmawiać o tym z tobą, a jeśli chcesz, też z tą osobą.
other-says_more-help = Myśli, że trzeba mi więcej pomocy
other-says_less-help = Myśli, że trzeba mi mniej pomocy
other-says_worried = Martwi się o mnie
other-says_supports-me = Zgadza się z tym, czego chcę
other-says_tired = Czuje zmęczenie i chce odpocząć
other-says_move = Myśli, że lepiej się przeprowadzić
other-words = Czyje to słowa?
    .short = Czyje słowa
    .why = Pracownik socjalny zobaczy wtedy, czy tak mówi ta osoba, czy ty mówisz w jej imieniu.
other-words_their-words = Słowa tej osoby
other-words_my-words = Moje słowa o tym, co myśli ta osoba
other-agree = Czy zgadzasz się z tą osobą?
    .short = Czy się zgadzam
    .hint = To twoja własna odpowiedź. Nie musisz się zgadzać.
    .why = Pracownik socjalny zobaczy wtedy, że opinia tej osoby nie zawsze jest też twoja.
other-agree_agree = Zgadzam się
other-agree_partly = Zgadzam się z częścią
other-agree_disagree = Nie zgadzam się
other-agree_talk = Chcę o tym porozmawiać
other-differ = W czym się zgadzacie, a w czym nadal nie?
    .short = Zgadzamy się czy nie
    .hint = Możesz podać jedno i drugie. Nie musicie się zgadzać we wszystkim.
    .why = Pracownik socjalny zobaczy wtedy, o czym trzeba jeszcze porozmawiać.
other-differ_agree-on-help = Zgadzamy się, że trzeba mi pomocy
other-differ_how-much-help = Nie zgadzamy się co do ilości pomocy
other-differ_where-i-live = Nie zgadzamy się, gdzie mam mieszkać
other-differ_who-helps = Nie zgadzamy się, kto mi pomaga
other-differ_money = Nie zgadzamy się co do pieniędzy
other-differ_need-time = Trzeba więcej czasu, by się zgodzić

## What I want to ask

# What the council must tell: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 9 (what each option means, how to
# manage support, help from outside the council, advocacy where appropriate, in writing and in
# a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7), section 13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11), section 6 (help to choose:
# open.edu/openlearncreate/mod/page/view.php?id=151616). Time and chances to question decisions: Easy Read
# of the statutory guidance 2022 (gov.scot).
ask = O co chcesz zapytać?
    .short = O co chcę zapytać
    .hint =
        Możesz zapytać o wszystko.
        Gdy urząd prosi cię o wybór opcji, ma obowiązek powiedzieć, co każda z nich znaczy.
        Ma obowiązek powiedzieć, ile pieniędzy jest w każdej opcji i na jak długo.
        Ma obowiązek powiedzieć, jak kierować wsparciem i gdzie szukać pomocy, także poza urzędem.
        Ma obowiązek powiedzieć o niezależnych rzecznikach, jeśli rzecznik może ci pomóc.
        Ma obowiązek zrobić to na piśmie i w takiej formie, z której możesz korzystać.
        Jeśli odmówi płatności bezpośredniej (direct payment), ma obowiązek podać powody na piśmie.
    .why =
        Pracownik socjalny może się wtedy przygotować do twoich pytań.
        Ten program mówi tylko, co urząd ma obowiązek ci powiedzieć. Urząd i tak ma obowiązek ci to powiedzieć. O każdą z tych spraw możesz zapytać urząd.
        Jeśli urząd odmówi płatności bezpośredniej, ma też obowiązek powiedzieć, co może sprawić, że sprawdzi to jeszcze raz.
        Jeśli w twoim życiu zmieni się coś ważnego, masz prawo wybrać znowu. Możesz też uzgodnić z urzędem, kiedy jeszcze możesz wybrać znowu.
        Masz prawo mieć czas, żeby zapytać o decyzję, i masz prawo powiedzieć, że się z nią nie zgadzasz.
ask-thing = O jaką jedną rzecz chcesz zapytać?
    .short = Chcę zapytać
    .hint = Podaj tu jedno pytanie. Następne możesz dodać potem.
    .why = Każde pytanie ma w pliku osobny wiersz.
ask-thing_amount = Ile pieniędzy jest w każdej opcji?
ask-thing_how-long = Na jak długo są te pieniądze?
ask-thing_each-option = Co każda opcja znaczy dla mnie?
ask-thing_change-mind = Czy mogę później zmienić opcję?
ask-thing_who-employs = Kto zatrudni moich pracowników?
ask-thing_help-manage = Kto może mi w tym pomóc?
ask-thing_who-holds-money = Kto będzie trzymać pieniądze?
ask-thing_if-ill = Co, gdy zachoruje ktoś, kto pomaga?
ask-thing_if-wrong = Co mogę zrobić, gdy coś pójdzie źle?
ask-thing_reasons = Czy mogę dostać powody na piśmie?
ask-thing_advocate = Jak znaleźć niezależnego rzecznika?
ask-thing_next = Co będzie dalej i kiedy?
ask-thing_when-again = Kiedy do tego wrócimy?

must-not = Czego nie wolno robić bez ciebie?
    .short = Nie beze mnie
    .hint =
        Powiedz, o co inni mają cię najpierw zapytać.
        Pracownicy i tak mogą mieć obowiązek działać, jeśli uważają, że komuś grozi krzywda.
    .why = Pracownik socjalny zobaczy wtedy, o co trzeba cię najpierw zapytać.
must-not-thing = Jakiej jednej rzeczy nie wolno robić bez ciebie?
    .short = Nie beze mnie
    .why = Każda rzecz ma w pliku osobny wiersz.
must-not-thing_family = Nie chcę rozmów z rodziną beze mnie
must-not-thing_change-helper = Trzeba mnie pytać, kto ma pomagać
must-not-thing_stop-support = Trzeba mnie pytać o koniec wsparcia
must-not-thing_new-people = Trzeba mnie pytać o nowych ludzi
must-not-thing_share = Trzeba mnie pytać, kto dostanie plik
must-not-thing_move-home = Przeprowadzkę trzeba planować ze mną
must-not-thing_meeting = Nie chcę spotkań beze mnie

## My own words

# A turn alone for everyone, and the question whether the words are the person's
# (devonsafeguardingadultspartnership.org.uk, advice for professionals).
my-words = Czy to są twoje własne słowa?
    .short = Moje własne słowa
    .hint =
        To pytanie dostają wszyscy.
        Możesz najpierw poprosić innych, żeby wyszli z pokoju.
        Ktoś mógł ci pomóc znaleźć słowa. Są nadal twoje, jeśli mówią to, co myślisz.
    .why = Pracownik socjalny zobaczy wtedy, czyje słowa czyta. Żadna odpowiedź nie jest tu zła.
my-words_yes = Tak, to moje własne słowa
my-words_mostly = W większości
my-words_no = Nie, część nie jest moja
my-words_alone-first = Najpierw przejrzę je w pojedynkę
    .hint =
        Poproś drugą osobę, żeby na jakiś czas wyszła.
        Potem wróć do odpowiedzi. Możesz obejrzeć każdą z nich i ją zmienić.

# Consent without a name: what is counted, what is not, that no is the usual answer, that it changes
# nothing, that few can be recognised, and that it cannot be undone.
may-count = Czy można policzyć to, co wybierasz, razem z tym, co wybrali inni?
    .short = Można policzyć
    .hint =
        Urząd lub Szkocja zobaczą wtedy, czego chce wielu ludzi.
        Liczone jest tylko to, co wybierasz z list, i wybrane przykłady. To, co piszesz, nie jest liczone.
        Nie są liczone: imię i nazwisko, kontakt z tobą i inni ludzie. Nie jest też liczone nic prywatnego, „Co chcę robić” ani „Moje bezpieczeństwo”.
        To niczego dla ciebie nie zmienia. Jeśli nic tu nie wybierzesz, to znaczy „nie”.
        Gdzie odpowiada mało ludzi, ktoś może jednak zgadnąć, że to ty.
        Tego, co już policzono, nie da się cofnąć.
    .why = Wsparcie można lepiej planować, gdy więcej wiadomo o tym, czego ludzie chcą. Nie potrzeba do tego imienia ani nazwiska.
may-count_yes = Tak, można to policzyć
may-count_no = Nie

## Equality

# What councils must look at, and why they gather this: Equality Act 2010 s.149; Equality Act 2010
# (Specific Duties) (Scotland) Regulations 2012 (gov.scot/publications/
# data-collection-publication-guidance-ethnic-group). The words of the questions are plainer
# than those of Scotland's Census 2022; the answers are the same where the file of the part says so.
equality-about = Następne pytania dotyczą równego traktowania (equality).
    .short = Równe traktowanie
    .hint =
        Urząd lokalny (council) zadaje takie pytania, żeby sprawdzić, czy traktuje wszystkich sprawiedliwie.
        Każde z nich możesz zostawić bez odpowiedzi. Możesz też pominąć całą tę część.
        Nic z tego, co tu powiesz, nie trafi do twojego pliku.
        Razem z plikiem możesz zrobić też drugi plik. Są w nim te odpowiedzi, a nie ma twojego imienia ani nazwiska.
        Jeśli go nie zrobisz, tych odpowiedzi nie ma w żadnym pliku.
        To, co tu powiesz, niczego nie zmienia w twoim wsparciu.
        Jeśli zapisujesz odpowiedzi na tym komputerze, te też są zapisane.
    .why =
        Niektóre grupy ludzi nie zawsze są traktowane sprawiedliwie.
        Mogą to pokazać odpowiedzi wielu osób razem.

equality-age = Ile masz lat?
    .short = Wiek
    .why = Urząd chce wiedzieć, czy ludzie młodsi i starsi są traktowani sprawiedliwie.
equality-age_under-16 = Mniej niż 16
equality-age_from-16 = Od 16 do 24
equality-age_from-25 = Od 25 do 49
equality-age_from-50 = Od 50 do 64
equality-age_from-65 = Od 65 do 74
equality-age_from-75 = 75 lub więcej

equality-health = Czy stan zdrowia lub niepełnosprawność ogranicza to, co możesz robić na co dzień?
    .short = Zdrowie i sprawność
    .hint = Pomyśl o czymś, co trwa rok lub dłużej.
    .why = Urząd chce wiedzieć, czy osoby z niepełnosprawnością są traktowane sprawiedliwie.
equality-health_a-lot = Tak, bardzo
equality-health_a-little = Tak, trochę
equality-health_no = Nie

equality-ethnic-group = Jaka jest twoja grupa etniczna?
    .short = Grupa etniczna
    .hint = To grupy ze spisu ludności w Szkocji (Scotland’s Census). Wybierz tę, która pasuje najlepiej.
    .why = Urząd chce wiedzieć, czy ludzie ze wszystkich grup etnicznych są traktowani sprawiedliwie.
equality-ethnic-group_white = Biała (White)
    .hint = Na przykład: szkocka, irlandzka, polska, Gypsy lub Traveller, romska.
equality-ethnic-group_mixed = Mieszana lub kilka grup etnicznych
equality-ethnic-group_asian = Azjaci, także szkoccy i brytyjscy
    .hint = Na przykład: pakistańska, indyjska, bangladeska, chińska.
equality-ethnic-group_african = Afrykanie, także szkoccy i brytyjscy
equality-ethnic-group_caribbean-or-black = Karaibska lub czarna (Black)
equality-ethnic-group_another = Inna grupa etniczna
    .hint = Na przykład: arabska, sikhijska, żydowska.

equality-religion = Jaka jest twoja religia lub jakie są twoje przekonania?
    .short = Religia, przekonania
    .why = Urząd chce wiedzieć, czy osoby każdej religii i bez religii są traktowane sprawiedliwie.
equality-religion_none = Żadna
equality-religion_church-of-scotland = Kościół Szkocji (Church of Scotland)
equality-religion_roman-catholic = Kościół rzymskokatolicki
equality-religion_other-christian = Inna religia chrześcijańska
equality-religion_muslim = Islam
equality-religion_hindu = Hinduizm
equality-religion_buddhist = Buddyzm
equality-religion_sikh = Sikhizm
equality-religion_jewish = Judaizm
equality-religion_pagan = Religia pogańska (Pagan)
equality-religion_another = Inna religia lub przekonania

equality-gender = Jak określasz swoją płeć?
    .short = Płeć
    .why = Urząd chce wiedzieć, czy ludzie każdej płci są traktowani sprawiedliwie.
equality-gender_woman = Kobieta
equality-gender_man = Mężczyzna
equality-gender_another-way = W inny sposób

equality-orientation = Jaka jest twoja orientacja seksualna?
    .short = Orientacja seksualna
    .hint = Chodzi o to, kto cię pociąga. Wybierz to, co pasuje najlepiej.
    .why = Urząd chce wiedzieć, czy geje, lesbijki i osoby biseksualne są traktowani sprawiedliwie.
equality-orientation_straight = Heteroseksualna
equality-orientation_gay-or-lesbian = Gej lub lesbijka
equality-orientation_bisexual = Biseksualna
equality-orientation_another-way = Inna

## Sections of the file that the person hands over

section-contact = Jak się ze mną kontaktować
section-take-part = Co pomaga mi brać udział w rozmowach
section-cannot-wait = Co nie może czekać
section-changed = Co się zmieniło od ostatniego razu
section-matters = Co jest dla mnie ważne
section-talk-first = O co chcę zapytać i czego nie wolno robić beze mnie
section-change = Co chcę zmienić lub zachować
section-people = Ludzie w moim życiu i kto może działać za mnie
section-life = Moje życie teraz
section-help = Pomoc, którą mam, i wsparcie, którego chcę
section-risks = Co chcę robić i ryzyko, tak jak ja je widzę
section-leaning = Ku której opcji się dziś skłaniam
section-ahead = Czego chcę, jeśli coś się zmieni
section-others = Co myślą inni ludzie
section-feeling-safe = Moje bezpieczeństwo
section-who = Kto był przy mnie i kto pisał

## Where a worker finds what a plan needs

# The eight ingredients of a plan in Scottish guidance:
# gov.scot/publications/statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/pages/9/
index-plan = Gdzie znaleźć to, czego potrzeba do planu
index-plan-matters = Ludzie i rzeczy, które są dla mnie ważne
index-plan-risks = Główne ryzyko, tak jak ja je widzę
index-plan-who-helps = Kto mi pomaga
index-plan-information = Co muszę wiedzieć i w jakiej formie
index-plan-outcomes = Co chcę zmienić lub zachować
index-plan-resources = Co już jest i może pomóc
index-plan-what-i-can-do = Co potrafię
index-plan-arranging = Jak ma być zorganizowane moje wsparcie

# Seven questions for looking at a plan before it is agreed (In Control):
# pdfcoke.com/documents/07-getting-my-plan-agreed-09352mplx93e
index-sign-off = Gdzie zajrzeć w pliku przed uzgodnieniem planu
index-sign-off-what-matters = Co jest dla mnie ważne?
index-sign-off-what-changes = Co ma się zmienić?
index-sign-off-how-supported = Jakiego wsparcia chcę i w jaki sposób?
index-sign-off-how-money-is-used = Na co mają iść pieniądze?
index-sign-off-how-managed = Jak chcę, żeby kierowano moim wsparciem?
index-sign-off-in-control = Jak zachowam kontrolę?
index-sign-off-how-it-happens = Jak to zostanie zrobione?

## The person's words below the headings of a worker's form, to be copied

# The headings of "About Me", version 1.2, a standard of the Professional Record Standards Body
# for what people want others to know of them: theprsb.org/standards/aboutme/
index-about-me = Moje słowa do formularza „About Me” („O mnie”)
index-about-me-most-important = Co jest dla mnie najważniejsze
index-about-me-people = Ludzie, którzy są dla mnie ważni
index-about-me-communicate = Jak się porozumiewam i jak porozumiewać się ze mną
index-about-me-wellness = Moje samopoczucie
index-about-me-do-and-do-not = Co robić, a czego nie robić
index-about-me-support = Jak i kiedy mnie wspierać
index-about-me-also = Co jeszcze warto o mnie wiedzieć
index-about-me-supported-by = Kto pomógł mi to napisać

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = Policja, karetka lub straż pożarna, w nagłym wypadku
# dagcas.org/help-for-domestic-abuse/
contact-cannot-speak = Jeśli nie możesz mówić, gdy dzwonisz pod 999 z komórki
    .hours = Naciśnij 55, gdy usłyszysz takie polecenie.
contact-bsl-emergency = 999 w brytyjskim języku migowym (British Sign Language), przez wideo
contact-police = Policja, gdy sprawa nie jest nagła
contact-domestic-abuse = Scotland’s Domestic Abuse and Forced Marriage Helpline, o przemocy w domu i przymusowym małżeństwie
    .hours = O każdej porze, w dzień i w nocy.
contact-nhs-24 = NHS 24, o zdrowiu i zdrowiu psychicznym
contact-breathing-space = Breathing Space, gdy jest ci smutno lub się martwisz, od 16 lat
    .hours = Od poniedziałku do czwartku, od 6 wieczorem do 2 w nocy. Od piątku, godzina 6 wieczorem, do poniedziałku, godzina 6 rano.
contact-samaritans = Samaritans, gdy chcesz, żeby ktoś cię wysłuchał
    .hours = Rozmowa jest bezpłatna.
contact-care-information = Care Information Scotland, o opiece i wsparciu
    .hours = Od poniedziałku do piątku, od 9 rano do 5 po południu.
contact-contact-scotland-bsl = Contact Scotland BSL, kontakt z różnymi miejscami w brytyjskim języku migowym, przez wideo
    .hours = Tą drogą nie można dzwonić pod 999.

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = Po jednej części. Po każdej części możesz skończyć.
in-public-path_again =
    .hint = Pomaga, jeśli masz ze sobą plik z ostatniego razu.
in-public-carer-on_long =
    .hint = Możesz robić po jednej części i po każdej skończyć.
in-public-child-on_long =
    .hint = Możesz robić po jednej części i po każdej skończyć.
in-public-equality-about =
    .hint =
        Urząd lokalny (council) zadaje takie pytania, żeby sprawdzić, czy traktuje wszystkich sprawiedliwie.
        Każde z nich możesz zostawić bez odpowiedzi. Możesz też pominąć całą tę część.
        Nic z tego, co tu powiesz, nie trafi do twojego pliku.
        Razem z plikiem możesz zrobić też drugi plik. Są w nim te odpowiedzi, a nie ma twojego imienia ani nazwiska.
        Jeśli go nie zrobisz, tych odpowiedzi nie ma w żadnym pliku.
        To, co tu powiesz, niczego nie zmienia w twoim wsparciu.
        Jeśli zostawisz odpowiedzi na tym komputerze na później, te też zostaną.
