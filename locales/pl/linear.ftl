# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }, wybrane
linear-place = { $number } z { $of }: { $label }
linear-place-chosen = { $number } z { $of }: { $label }, wybrane
linear-chosen = { $number }, { $label }: wybrane.
linear-not-chosen = { $number }, { $label }: niewybrane.
linear-problem = Problem: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = gotowe
    .label = Skończ tę odpowiedź
linear-take-out =
    .word = skasuj zdanie
    .label = Skasuj to zdanie

# Where words stand already.
linear-go-on = Żeby zostawić to tak, jak jest, wpisz /{ $word }.

linear-how-commands = Żeby usłyszeć, jakie słowa się wtedy wpisuje, wpisz ukośnik / i naciśnij Enter.
linear-how-correct = Wpisz numer zdania, żeby je zmienić.

linear-more = Coś jeszcze albo Enter na koniec:
linear-which = Numer zdania, od 1 do { $count }:
linear-which-more = Inny numer albo Enter na koniec:
linear-instead = Nowe słowa, zdanie { $number }:
linear-took-out = Zdanie { $number } jest skasowane.

# Keys that do the same in both views.
key-help = { $keys }: pomoc do tego kroku.
key-back = { $keys }: wstecz.
key-settings = { $keys }: ustawienia.
key-read = { $keys }: czytaj mi każdą stronę albo przestań.
key-stop = { $keys }: na razie koniec.
key-leave-fast = { $keys }: czysty ekran i szybkie zamknięcie.
