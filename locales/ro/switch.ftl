# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = Mai departe
# Ends a choice of many.
switch-done = Mai departe cu acestea
switch-done-none = Mai departe cu niciunul dintre ele
switch-finish = Răspunsul meu este gata
switch-read-back = Citește ce am scris
switch-other = Alte lucruri pe care le pot face
switch-pause = Pauză
switch-close = Înapoi la acest pas
switch-close-help = Închide ajutorul

## Pages of their own

switch-other-page = Ce vreți să faceți?
switch-help = Ajutor

## Writing letter by letter: first a row, then a letter of it

switch-spell = Scriu literă cu literă
switch-spell-row = Ce rând are litera dumneavoastră?
switch-spell-letter = Pe care o vreți?
# Where a secret phrase is written.
switch-secret = Alegerile se văd pe ecran. Asigurați-vă că nu îl vede nimeni altcineva. Unele ferestre le păstrează. Închideți fereastra când ați terminat.
switch-signs = Spațiu și semne
switch-digits = Cifre
switch-take-letter = Scoate ultima literă
switch-take-word = Scoate ultimul cuvânt
switch-spell-stop = Nu mai scriu
switch-rows-back = Înapoi la rânduri
switch-capital = Litera următoare este mare
switch-sign-line = Rând nou
switch-sign-space = Spațiu
switch-sign-full-stop = Punct
# Where sentences end with another sign.
switch-sign-dot = Punct într-o adresă
switch-sign-comma = Virgulă
switch-sign-question = Semnul întrebării
switch-sign-exclamation = Semnul exclamării
switch-sign-apostrophe = Apostrof
switch-sign-hyphen = Cratimă
switch-sign-slash = Bară oblică
switch-sign-underscore = Liniuță de subliniere
switch-sign-colon = Două puncte
switch-sign-at = Semnul arond
switch-sign-open-bracket = Deschide paranteza
switch-sign-close-bracket = Închide paranteza
switch-sign-tilde = Tildă
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = Până acum: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = Litere până acum: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = Ați scris: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: ales.
switch-not-chosen = { $label }: nu este ales.
switch-rests = Aceasta este o pauză. Ca să continuați, apăsați butonul.
# Prompts. $short is the label of the question.
switch-prompt = Apăsați butonul la alegerea dorită:
switch-prompt-again = Din nou, apăsați la alegerea dorită:
switch-prompt-label = { $short }, apăsați butonul:
switch-prompt-label-again = Din nou, { $short }, apăsați:
switch-prompt-rests = Pauză. Ca să continuați, apăsați:

## How it works, for help

switch-how-one = Răspunsurile vin unul după altul. Apăsați butonul când este acolo cel pe care îl vreți.
switch-how-rest = După două ture este o pauză. Apăsați butonul ca să continuați.
switch-how-any = Butonul dumneavoastră este orice tastă. De aceea nimeni altcineva nu poate folosi tastatura în același timp.
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = Butonul dumneavoastră este această tastă: { $key }. Cine vă ajută poate folosi toate celelalte taste ca de obicei.
switch-how-two = { $step } merge la răspunsul următor. { $choose } îl alege. Toate celelalte taste merg ca de obicei.
switch-how-spell = Ca să scrieți, alegeți întâi un rând de litere. Apoi alegeți litera.

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = Scrieți numărul alegerii. Apoi apăsați Enter. { $last } este ultima alegere pe fiecare pagină. Ea duce la alte lucruri sau înapoi. Pentru ieșirea rapidă, scrieți { $fast } și apăsați Enter.
numbers-how-signs = Tasta cu steluță spune pagina din nou. Tasta cu bară oblică merge înapoi. Tasta cu punct șterge un număr.
numbers-how-voice = Tasta plus mărește volumul vocii. Tasta minus îl micșorează.
numbers-not-offered = Nu puteți face asta la acest pas. Alegeți ultimul număr ca să aflați ce puteți face.
numbers-nothing-yet = Nu este ales nimic încă. Scrieți un număr, apoi apăsați Enter.
# Prompts. $short is the label of the question.
numbers-prompt = Scrieți un număr, apoi Enter:
numbers-prompt-again = Din nou, un număr, apoi Enter:
numbers-prompt-label = { $short }, număr și Enter:
numbers-prompt-label-again = Din nou, { $short }, număr:
