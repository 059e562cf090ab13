# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = Jest więcej, naciśnij Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = Nadal więcej, naciśnij Page Down
# The same for someone who uses a switch.
full-more-switch = Jest więcej, naciśnij przycisk
full-more-still-switch = Nadal więcej, naciśnij przycisk
# The same for someone who has number keys alone.
full-more-numbers = Jest więcej, naciśnij Enter
full-more-still-numbers = Nadal więcej, naciśnij Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }, wybrane
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }, niewybrane

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = Moja odpowiedź jest gotowa

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = Co chcesz zrobić?
    .prompt = Wpisz numer, potem Enter:
    .prompt-again = Znowu: wpisz numer, potem Enter:

# Help. The prompts are 37 cells at most.
full-help = Pomoc
    .prompt = Naciśnij Enter, żeby zamknąć pomoc:
    .prompt-again = Znowu: Enter, żeby zamknąć pomoc:

# What the keys do, at the end of help.
full-keys = Tutaj działają te klawisze.
full-keys-enter-read = Enter prowadzi dalej.
full-keys-enter-one = Żeby wybrać, wpisz numer odpowiedzi. Potem naciśnij Enter.
full-keys-enter-many = Żeby wybrać, wpisz numer odpowiedzi. Wpisz go jeszcze raz, jeśli zmienisz zdanie. Gdy wszystko gotowe, Enter prowadzi dalej.
full-keys-enter-line = Enter kończy odpowiedź.
full-keys-enter-lines = Enter zaczyna nowy wiersz. Żeby skończyć odpowiedź, naciśnij Enter jeszcze raz w pustym wierszu.
full-keys-ends = { $first } przechodzi do pierwszej odpowiedzi. Stamtąd przechodzi na samą górę. { $last } przechodzi do ostatniej odpowiedzi.
full-keys-line = { $first } przechodzi na początek wiersza. { $last } przechodzi na jego koniec.
full-keys-toggle = { $toggle } wybiera odpowiedź, przy której jesteś. Naciśnij jeszcze raz, jeśli zmienisz zdanie.
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = { $word-left }: o jedno słowo wstecz. { $word-right }: o jedno słowo dalej.
full-keys-page = { $page-down } pokazuje dalszą część długiej strony. { $page-up } wraca.
full-keys-back = { $back } prowadzi wstecz.
full-keys-actions = { $actions } pokazuje, co jeszcze można tu zrobić. Możesz też wpisać ukośnik / i słowo, na przykład /pomoc.
full-keys-help = { $help } otwiera pomoc.
full-keys-settings = { $settings } otwiera ustawienia.
full-keys-read = { $read } zaczyna albo kończy czytanie na głos.
full-keys-stop = { $stop }: na razie koniec.
full-keys-leave-fast = { $leave-fast } szybko zamyka program. Najpierw czyści ekran.

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = Pokaż, co jeszcze mogę zrobić
full-touch-back = Wróć
# The end of help there.
full-touch = Odpowiedź można też nacisnąć na ekranie. Można też nacisnąć ostatni wiersz strony. Jeśli przesuniesz mysz lub palec gdzie indziej, zanim puścisz, nic się nie stanie.
