# What is said when a file cannot be kept, read or removed.

store-no-space = Ten dysk jest pełny. Usuń pliki, których nie potrzebujesz. Potem spróbuj znowu.
store-read-only = Na tym dysku nic nie można zapisać. Gdy program zapyta o miejsce, wybierz inne.
store-denied = Komputer nie pozwala ci zapisywać w tym folderze. Gdy program zapyta o miejsce, wybierz inne.
store-locked = Te odpowiedzi są otwarte w innym oknie. Zamknij je tam. Potem spróbuj znowu.
store-wrong-phrase = To tajne hasło nie otwiera odpowiedzi. Wpisz je jeszcze raz. Wielkie litery mają znaczenie. Jeśli wiesz na pewno, że hasło jest dobre, odpowiedzi mogą być uszkodzone.
store-phrase-needed = Tutaj potrzebne jest tajne hasło. Wpisz hasło.
store-damaged = Zapisane odpowiedzi są uszkodzone i nie można ich odczytać. Zostały bez zmian. Jeśli masz starszą kopię, wstaw ją z powrotem. Jeśli nie, zacznij od nowa.
store-foreign = To nie jest z tej wersji programu. Zostało bez zmian. Pobierz najnowszą wersję. Potem spróbuj znowu.
store-gone = Program nie znajduje już tego miejsca. Jeśli to jest na pendrivie, podłącz pendrive. Potem spróbuj znowu.
store-exists = Jest już plik o tej nazwie. Został bez zmian. Spróbuj znowu, żeby dostać nową nazwę.
store-miswritten = Nowy plik nie zapisał się tak, jak trzeba. Nie ma go już. Wybierz inne miejsce.
store-other = Komputer nie dał rady tego zrobić. Spróbuj znowu. Jeśli to nie pomoże, a program zapyta o miejsce, wybierz inne.
