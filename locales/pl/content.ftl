# What can be wrong with a pack. For the people who write packs.
# Each message stands after the file, the line and the column.

content-file-not-there = Tego pliku nie ma albo nie można go odczytać. Umieść go tam i pozwól temu kontu go czytać.
content-file-not-text = Ten plik nie jest tekstem w UTF-8. Zapisz go jako UTF-8.
content-not-as-expected = Nie można tego odczytać jako części pakietu. Czytnik TOML mówi: { $id }
content-bad-id = „{ $id }” nie może być id. Użyj małych liter od a do z, cyfr i łączników. Zacznij od litery.
content-pack-is-not-folder = Pakiet nazywa się „{ $id }”, a jego folder inaczej. Nadaj im tę samą nazwę.
content-part-twice = Część „{ $id }” jest tu dwa razy. Zostaw jedną.
content-part-not-listed = Na liście części nie ma „{ $id }”. Dodaj tę część do „parts” w pack.toml.
content-part-without-file = Część „{ $id }” nie ma pliku. Dodaj plik z tym id albo skasuj część z „parts”.
content-part-without-questions = Część „{ $id }” nie ma pytań. Dodaj pytanie albo skasuj tę część.
content-question-twice = Inne pytanie też nazywa się „{ $id }”. Nadaj temu inne id.
content-message-twice = Dwie rzeczy potrzebują wiadomości „{ $id }” w plikach języka. Nadaj jednej z nich inne id.
content-no-options = Pytanie „{ $id }” nie ma odpowiedzi do wyboru. Dodaj je do „options”.
content-option-twice = Pytanie „{ $id }” ma odpowiedź „{ $option }” dwa razy. Zostaw jedną.
content-unknown-question = Nie ma tu pytania „{ $id }”. Sprawdź, jak zapisano id.
content-unknown-option = Pytanie „{ $id }” nie ma odpowiedzi „{ $option }”. Sprawdź, jak zapisano oba id.
content-not-earlier = Pytanie „{ $id }” nie jest przed tym miejscem. Używaj tylko pytań, które są wcześniej.
content-in-another-list = Pytanie „{ $id }” jest na liście. Można go użyć tylko na tej liście.
content-each-of-not-many = Pytanie „{ $id }” nie pozwala wybrać kilku odpowiedzi. Podaj pytanie rodzaju „many”.
content-never-asked = Żadne odpowiedzi nie prowadzą do pytania „{ $id }”. Zmień jego „show_if” albo skasuj pytanie.
content-no-fields = Lista „{ $id }” o nic nie pyta. Dodaj pole.
content-first-field-not-text = Pierwsze pole „{ $id }” daje nazwę każdej pozycji. Zrób z niego tekst, o który pyta się zawsze.
content-fields-outside-list = Pytanie „{ $id }” ma pola, a nie jest listą. Zrób z niego listę albo skasuj pola.
content-list-too-deep = Lista „{ $id }” jest w dwóch innych listach. W liście może być tylko jedna lista.
content-steers-and-private = Pytanie „{ $id }” decyduje, co jest dalej, więc nie może być prywatne. Zostaw jedno z dwojga.
content-unsaved-not-choice = Pytanie „{ $id }” ma „unsaved”. Musi być rodzaju „one” albo „many” i nie może być na liście.
content-more-outside-list = Pytanie „{ $id }” nie jest na liście. Używaj „more” tylko na listach.
content-typist-not-one = Pytanie „{ $id }” mówi, kto pisze. Zrób z niego pytanie rodzaju „one”.
content-typist-not-role = „{ $id }” nie jest rolą. Używaj tylko ról, które program zna, na przykład „me” albo „advocate”.
content-unknown-part = Nie ma części „{ $id }”. Sprawdź, jak zapisano id.
content-no-sittings = To odczytuje „sittings”, ale w pack.toml nie ma [sittings]. Dodaj je albo skasuj warunek.
content-not-one = Pytanie „{ $id }” ma pozwalać na wybór jednej odpowiedzi. Zrób z niego pytanie rodzaju „one”.
content-views-not-list = Pytanie „{ $id }” nie jest listą. Używaj „views” tylko dla list.
content-index-twice = Inny spis też nazywa się „{ $id }”. Nadaj temu inne id.
content-section-twice = Inna sekcja też nazywa się „{ $id }”. Nadaj tej inne id.
content-in-no-section = Pytania „{ $id }” nie ma w żadnej sekcji pliku do przekazania. Dodaj je do jednej w pack.toml.
content-in-two-sections = Pytanie „{ $id }” jest już w jakiejś sekcji. Zostaw je w jednym miejscu.
content-never-handed-over = Pytania „{ $id }” nigdy nie ma w pliku do przekazania. Skasuj je z tej sekcji.
content-separate-not-choice = Pytanie „{ $id }” jest w części z „separate”. Mogą tam być tylko „info”, „one” i „many”.
content-in-separate-part = Pytanie „{ $id }” jest w części z „separate”. Nic poza tą częścią nie może go czytać.

content-contact-twice = Inny kontakt też nazywa się „{ $id }”. Nadaj temu inne id.
content-contact-without-number = Kontakt „{ $id }” nie ma numeru. Dodaj „number”.
content-contact-without-source = Kontakt „{ $id }” nie mówi, skąd jest jego numer. Dodaj „source”.
content-contact-without-read-on = Kontakt „{ $id }” nie mówi, kiedy odczytano jego numer. Dodaj „read_on”.
content-bad-date = „{ $id }” nie jest datą z kalendarza. Zapisz ją tak: 2026-11-23.
