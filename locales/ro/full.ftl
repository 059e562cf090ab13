# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = Mai este text, apăsați Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = Tot mai este text, apăsați Page Down
# The same for someone who uses a switch.
full-more-switch = Mai este text, apăsați butonul
full-more-still-switch = Tot mai este text, apăsați butonul
# The same for someone who has number keys alone.
full-more-numbers = Mai este text, apăsați Enter
full-more-still-numbers = Tot mai este text, apăsați Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }, ales
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }, nu este ales

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = Răspunsul meu este gata

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = Ce vreți să faceți?
    .prompt = Scrieți un număr, apoi Enter:
    .prompt-again = Din nou, un număr, apoi Enter:

# Help. The prompts are 37 cells at most.
full-help = Ajutor
    .prompt = Închideți ajutorul cu Enter:
    .prompt-again = Din nou, închideți ajutorul, Enter:

# What the keys do, at the end of help.
full-keys = Aici merg aceste taste.
full-keys-enter-read = Enter merge mai departe.
full-keys-enter-one = Ca să alegeți, scrieți numărul unui răspuns. Apoi apăsați Enter.
full-keys-enter-many = Ca să alegeți, scrieți numărul unui răspuns. Scrieți-l din nou dacă vă răzgândiți. Când ați terminat, Enter merge mai departe.
full-keys-enter-line = Enter încheie răspunsul.
full-keys-enter-lines = Enter începe un rând nou. Apăsați Enter încă o dată pe rândul gol ca să încheiați răspunsul.
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = { $first } merge la primul răspuns. De acolo merge la începutul paginii. { $last } merge la ultimul răspuns.
full-keys-line = { $first } merge la începutul rândului. { $last } merge la sfârșitul lui.
full-keys-toggle = { $toggle } alege răspunsul la care sunteți. Apăsați din nou dacă vă răzgândiți.
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = { $word-left } merge înapoi cu un cuvânt. { $word-right } merge înainte cu un cuvânt.
full-keys-page = { $page-down } arată mai mult dintr-o pagină lungă. { $page-up } merge înapoi.
full-keys-back = { $back } merge înapoi.
full-keys-actions = { $actions } arată ce mai puteți face aici. Puteți scrie și semnul / (slash) cu un cuvânt, de exemplu /ajutor.
full-keys-help = { $help } deschide ajutorul.
full-keys-settings = { $settings } deschide setările.
full-keys-read = { $read } pornește sau oprește citirea cu voce.
full-keys-stop = { $stop } oprește deocamdată.
full-keys-leave-fast = { $leave-fast } este ieșirea rapidă. Golește întâi ecranul.

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = Arată ce mai pot face
full-touch-back = Înapoi
# The end of help there.
full-touch = Puteți apăsa și un răspuns de pe ecran. Sau apăsați ultimul rând al paginii. Dacă duceți degetul sau mouse-ul în altă parte înainte să dați drumul, nu se întâmplă nimic.
