# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "ty" is the person.

part-meeting = Rozmawiamy razem
part-points = O czym rozmawiamy
part-offered = Co urząd ma powiedzieć
part-last = Zanim skończysz

## Talking together

response-about = Teraz rozmawiacie razem o twoim pliku.
    .short = Rozmawiamy razem
    .hint =
        Przy każdej rzeczy widzisz, co mówi twój plik. Nikt nie może tu zmienić tych słów.
        Zapisujecie, na co się zgadzacie i co widzicie inaczej.
        Jedna osoba może pisać za obie.
        Każde pytanie możesz zostawić puste. Możesz przerwać, kiedy chcesz.
        To jest zapis tego, co mówicie teraz. To nie jest ocena potrzeb (assessment). To nie jest plan wsparcia.
        Nic tu nie jest wyborem opcji.
    .why = Oboje wiecie wtedy, co jest zapisane i po co.

present = Kto tu teraz jest?
    .short = Kto tu jest
    .why = Inni zobaczą wtedy, kto brał udział.
present_me = Ja, to jest o mnie
present_advocate = Mój niezależny rzecznik
present_interpreter = Mój tłumacz
present_family-or-friend = Ktoś z rodziny lub przyjaciół
present_worker = Mój pracownik socjalny
present_attorney-or-guardian = Mój pełnomocnik lub opiekun prawny
present_someone-else = Ktoś inny

response-typist = Kto teraz pisze?
    .short = Kto pisze
    .hint = Możesz to później zmienić przy każdej odpowiedzi.
    .why = Zapis mówi przy każdej odpowiedzi, kto ją wpisał i którego dnia.
response-typist_me = Ja, to jest o mnie
response-typist_advocate = Mój niezależny rzecznik
response-typist_interpreter = Mój tłumacz
response-typist_family-or-friend = Ktoś z rodziny lub przyjaciół
response-typist_worker = Mój pracownik socjalny
response-typist_attorney-or-guardian = Mój pełnomocnik lub opiekun prawny
response-typist_someone-else = Ktoś inny

## What we talked about

point = Co mówicie o każdej rzeczy?
    .short = Co mówimy
    .why = To stoi obok twoich pierwszych słów.

point-talked = Czy dziś o tym rozmawiacie?
    .short = Rozmowa o tym
    .hint = Nie musicie rozmawiać o wszystkim.
    .why = Zapis mówi wtedy, czy już o tym rozmawiacie, czy jeszcze nie.
point-talked_yes = Tak
point-talked_not-today = Nie dzisiaj

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = Na co się w tej sprawie zgadzacie?
    .short = Na co się zgadzamy
    .hint = Jeśli jeszcze na nic, możecie to powiedzieć.
    .why = Oboje możecie to później przeczytać i wiedzieć, co było powiedziane.
point-agreed_try-it = Próbujemy i patrzymy, jak idzie
point-agreed_find-out = Najpierw dowiadujemy się więcej
point-agreed_talk-again = Wracamy do tej rozmowy
point-agreed_nothing-yet = Jeszcze na nic się nie zgadzamy
point-agreed_not-same = Nie widzimy tego tak samo

point-do = Kto co zrobi i do kiedy?
    .short = Kto co zrobi
    .hint = Możesz podać dzień.
    .why = Jest wtedy jasne, kto robi następną rzecz.
point-do_me = Ja coś z tym zrobię
point-do_worker = Pracownik socjalny coś z tym zrobi
point-do_family = Rodzina lub przyjaciele to zrobią
point-do_service = Jakaś usługa coś z tym zrobi
point-do_not-known = Jeszcze nie wiemy

point-mine = Co myślisz o tym, co jest zapisane?
    .short = Moja własna opinia
    .hint =
        Tylko osoba, która zrobiła plik, może to powiedzieć. Ktoś inny może to za nią wpisać.
        Żadna odpowiedź nie jest zła.
    .why = Twoja opinia stoi obok tego, na co jest zgoda. Nie musisz się zgadzać.
point-mine_agree = Zgadzam się
point-mine_disagree = Nie zgadzam się
point-mine_unsure = Nie wiem na pewno
point-mine_not-asked = Nikt mnie nie zapytał

point-others = Kto jeszcze się na to zgadza?
    .short = Kto jeszcze się zgadza
    .hint = Zaznacz tylko osoby, które same to mówią.
    .why = Jest wtedy jasne, kto się zgadza.
point-others_advocate = Mój niezależny rzecznik
point-others_family-or-friend = Ktoś z rodziny lub przyjaciół
point-others_worker = Mój pracownik socjalny
point-others_attorney-or-guardian = Mój pełnomocnik lub opiekun prawny
point-others_someone-else = Ktoś inny
point-others_nobody = Nikt więcej

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = Kto widzi to inaczej i jak?
    .short = Kto widzi inaczej
    .hint = Nie musicie się zgadzać. Każda opinia może tu być.
    .why = Różne opinie są zachowane, żeby można było do nich wrócić.
point-differ_me = Ja widzę to inaczej
point-differ_family = Rodzina lub przyjaciele inaczej
point-differ_worker = Pracownik socjalny widzi inaczej
point-differ_nobody = Wszyscy widzimy to tak samo

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = Które opcje zaproponował ci urząd?
    .short = Jakie opcje były
    .hint =
        W Szkocji są cztery opcje. Możesz zapytać pracownika socjalnego, co każda z nich znaczy.
        Tu mówisz tylko, co zaproponował urząd. To nie wybiera opcji za ciebie.
        Urząd ma obowiązek je zaproponować, gdy zdecyduje, że dostajesz wsparcie. Mógł jeszcze nie zdecydować.
    .why = Oboje widzicie wtedy, co urząd ma jeszcze zaproponować.
offered_option-1 = Opcja 1: płatność bezpośrednia
offered_option-2 = Opcja 2: wybieram, inni organizują
offered_option-3 = Opcja 3: organizuje urząd
offered_option-4 = Opcja 4: połączenie
offered_none = Żadną z nich
offered_not-sure = Nie wiem na pewno

offered-why = Dlaczego urząd nie zaproponował ci niektórych opcji?
    .short = Dlaczego nie
    .hint = Zapiszcie powody, które podał urząd.
    .why = Możesz wtedy o nie zapytać.
offered-why_not-said = Urząd nie powiedział, dlaczego
offered-why_not-understood = Nie rozumiem, dlaczego
offered-why_later = Urząd zaproponuje je później

offered-writing = Czy urząd napisał ci, dlaczego nie zaproponował żadnej?
    .short = Powód na piśmie
    .why = Możesz wtedy przeczytać to znowu i pokazać komuś, komu ufasz.
offered-writing_yes = Tak
offered-writing_no = Nie
offered-writing_not-sure = Nie wiem na pewno

amounts = Czy wiesz od urzędu, ile pieniędzy jest w każdej opcji?
    .short = Urząd podał kwoty
    .hint =
        Urząd ma obowiązek to powiedzieć, gdy prosi cię o wybór.
        Nie musisz tu wpisywać kwoty.
    .why = Oboje widzicie wtedy, co urząd ma jeszcze powiedzieć.
amounts_each = Tak, w każdej opcji
amounts_some = W niektórych opcjach
amounts_no = Nie
amounts_not-sure = Nie wiem na pewno

amounts-period = Czy wiesz od urzędu, na jak długo są te pieniądze?
    .short = Na jak długo
    .why = Oboje widzicie wtedy, co urząd ma jeszcze powiedzieć.
amounts-period_yes = Tak
amounts-period_no = Nie
amounts-period_not-sure = Nie wiem na pewno

given-manage = Czy wiesz od urzędu, jak kierować swoim wsparciem?
    .short = Jak tym kierować
    .hint = To znaczy, co jest do zrobienia w każdej opcji i kto może w tym pomóc.
    .why = Oboje widzicie wtedy, co urząd ma jeszcze powiedzieć.
given-manage_yes = Tak
given-manage_no = Nie
given-manage_not-sure = Nie wiem na pewno

given-help = Czy wiesz od urzędu, gdzie szukać pomocy, także poza urzędem?
    .short = Gdzie szukać pomocy
    .why = Oboje widzicie wtedy, co urząd ma jeszcze powiedzieć.
given-help_yes = Tak
given-help_no = Nie
given-help_not-sure = Nie wiem na pewno

given-advocate = Czy wiesz od urzędu o niezależnych rzecznikach (independent advocates)?
    .short = O rzecznikach
    .hint =
        Niezależny rzecznik pomaga ci powiedzieć, czego chcesz. Nie pracuje dla urzędu.
        Urząd ma obowiązek o nich powiedzieć, jeśli rzecznik może ci pomóc.
    .why = Oboje widzicie wtedy, co urząd ma jeszcze powiedzieć.
given-advocate_yes = Tak
given-advocate_no = Nie
given-advocate_not-sure = Nie wiem na pewno

given-writing = Czy masz to wszystko na piśmie, w formie, z której możesz korzystać?
    .short = Na piśmie
    .hint = To mogą być duże litery, inny język, nagranie albo jeszcze inna forma.
    .why = Możesz wtedy do tego wrócić.
given-writing_yes = Tak
given-writing_no = Nie
given-writing_not-sure = Nie wiem na pewno

declined = Czy urząd odmówił ci opcji, którą chcesz mieć?
    .short = Odmowa urzędu
    .why = Jeśli tak, urząd ma obowiązek powiedzieć ci kilka rzeczy.
declined_yes = Tak
declined_no = Nie
declined_not-decided = Urząd jeszcze nie zdecydował
declined_not-sure = Nie wiem na pewno

declined-which = Która to była opcja?
    .short = Która opcja
    .why = Jest wtedy jasne, czego dotyczą powody.
declined-which_option-1 = Opcja 1: płatność bezpośrednia
declined-which_option-2 = Opcja 2: wybieram, inni organizują
declined-which_option-3 = Opcja 3: organizuje urząd
declined-which_option-4 = Opcja 4: połączenie

declined-why = Jakie powody podał urząd?
    .short = Podane powody
    .hint = Zapiszcie je tak, jak je podano.
    .why = Możesz wtedy o nie zapytać.
declined-why_not-said = Urząd nie podał powodów
declined-why_not-understood = Nie rozumiem tych powodów

declined-writing = Czy masz te powody na piśmie?
    .short = Powody na piśmie
    .hint = Jeśli urząd odmówi płatności bezpośredniej (direct payment), ma obowiązek podać powody na piśmie.
    .why = Możesz wtedy przeczytać je znowu i pokazać komuś, komu ufasz.
declined-writing_yes = Tak
declined-writing_no = Nie
declined-writing_not-sure = Nie wiem na pewno

declined-again = Kiedy urząd sprawdzi to jeszcze raz?
    .short = Kiedy znowu
    .hint = Możesz podać dzień albo powiedzieć, co ma się najpierw zmienić.
    .why = Odmowa nie musi być na zawsze.
declined-again_not-said = Urząd tego nie powiedział
declined-again_when-changes = Gdy zmieni się coś ważnego
declined-again_when-i-ask = Gdy o to poproszę

declined-ask = Czy wiesz od urzędu, jak możesz się temu sprzeciwić?
    .short = Jak się sprzeciwić
    .hint = Masz dostać czas i możliwość, żeby zapytać o decyzję i się jej sprzeciwić.
    .why = Oboje widzicie wtedy, co urząd ma jeszcze powiedzieć.
declined-ask_yes = Tak
declined-ask_no = Nie
declined-ask_not-sure = Nie wiem na pewno

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = Kiedy wrócicie do tego wszystkiego?
    .short = Kiedy wracamy
    .hint = Możesz podać dzień. Jeśli zmieni się coś ważnego, możesz poprosić o to wcześniej.
    .why = Nic tu nie musi zostać takie, jakie jest.
look-again_month = Za miesiąc
look-again_half-year = Za pół roku
look-again_year = Za rok
look-again_when-changes = Gdy zmieni się coś ważnego
look-again_when-i-ask = Gdy o to poproszę

add-more = Co jeszcze chcecie zapisać?
    .short = Co jeszcze
    .why = Mogą być rzeczy, o które nie pyta żadne pytanie.

record-check = Czy tu jest to, o czym rozmawiacie?
    .short = Czy tak było
    .hint =
        To pytanie jest do osoby, która zrobiła plik.
        Możesz poprosić innych, żeby zostawili cię z tym na chwilę.
        Nie musisz się zgadzać z tym, co jest tu zapisane.
    .why = Inni zobaczą wtedy, co myślisz o tym zapisie. Żadna odpowiedź nie jest zła.
record-check_yes = Tak
record-check_mostly = W większości
record-check_no = Nie
record-check_not-asked = Nikt mnie nie zapytał
record-check_not-yet = Jeszcze nie, chcę to przejrzeć

## The sections of the record

section-points = O czym rozmawiamy
section-offered = Co urząd mi zaproponował i powiedział
section-declined = Jeśli urząd odmówił opcji
section-look-again = Kiedy do tego wracamy
section-meeting = Kto był przy rozmowie i kto pisał
