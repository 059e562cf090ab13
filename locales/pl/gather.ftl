# Putting together what many people chose, from their files. For those who plan support for many.

cli-gather = Zbierz z plików to, co wybrało wielu ludzi. Nie ma w tym słów ani imion i nazwisk.
cli-gather-dir = Folder z plikami. Foldery w nim też są przeglądane.
cli-gather-to = Nowy plik. Ma jeden wiersz dla każdej osoby. Dobra nazwa kończy się na .ndjson.
cli-gather-identity = Twój plik z kluczem. Potrzebujesz go, jeśli niektóre pliki są zablokowane.

gather-no-folder = Nie ma folderu o tej nazwie: { $file }. Sprawdź, jak jest napisana. Potem spróbuj znowu.
gather-exists = Jest już plik o tej nazwie: { $file }. Został bez zmian. Wybierz inną nazwę.
gather-not-asked = W tych pytaniach nie ma pytania, czy odpowiedzi można policzyć. Dlatego nie można nic zebrać.

## What is said of a file that is left out

gather-damaged = Ten plik jest uszkodzony, więc został pominięty: { $file }.
gather-unreadable = Komputer nie może tego odczytać, więc zostało to pominięte: { $file }.
gather-newer = Ten plik zrobiła nowsza wersja programu, więc został pominięty: { $file }.
gather-newer-questions = Pytania w tym pliku są nowsze niż te tutaj, więc został pominięty: { $file }.
gather-other-questions = W tym pliku są odpowiedzi na inne pytania, więc został pominięty: { $file }.
gather-locked = Ten plik jest zablokowany, a pliku z kluczem nie podano, więc został pominięty: { $file }.
gather-locked-phrase = Ten plik jest zablokowany tajnym hasłem, więc został pominięty: { $file }.
gather-wrong-key = Twój klucz nie otwiera tego pliku, więc został pominięty: { $file }.

## What is said at the end

gather-progress = Przejrzane pliki do tej pory: { $count }.
gather-made = Nowy plik jest tutaj: { $file }.
gather-taken = Osoby, których wybory są w pliku: { $count }.
gather-not-agreed = Osoby, których w nim nie ma, bo nie powiedziały „tak”: { $count }.
gather-again = Pliki osób, które już tam były: { $count }.
gather-left-out = Pliki, których nie można użyć: { $count }.
gather-other = Pliki, które są czymś innym: { $count }.
gather-care = Gdzie mało ludzi wybrało to samo, kogoś można jednak rozpoznać. Chroń ten plik tak samo jak ich pliki.
gather-none = Nikogo nie można było policzyć, więc plik nie powstał. Sprawdź folder i to, co jest tu napisane.
gather-some-left-out = Niektórych plików nie można użyć. Ich nazwy są tutaj. Napraw to, co się da. Potem zrób nowy plik o innej nazwie.
