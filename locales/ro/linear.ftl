# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }, ales
linear-place = { $number } din { $of }: { $label }
linear-place-chosen = { $number } din { $of }: { $label }, ales
linear-chosen = { $number }, { $label }: ales.
linear-not-chosen = { $number }, { $label }: nu este ales.
linear-problem = Problemă: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = gata
    .label = Închei acest răspuns
linear-take-out =
    .word = scoate propoziția
    .label = Scoate această propoziție

# Where words stand already.
linear-go-on = Ca să lăsați asta cum este, scrieți /{ $word }.

linear-how-commands = Ca să auziți cuvintele de scris pentru acestea, scrieți semnul / (slash) și apăsați Enter.
linear-how-correct = Scrieți numărul unei propoziții ca să o schimbați.

linear-more = Mai scrieți, sau Enter încheie:
linear-which = Propoziția, de la 1 la { $count }:
linear-which-more = Alt număr, sau Enter încheie:
linear-instead = Cuvinte noi pentru { $number }:
linear-took-out = Propoziția { $number } este scoasă.

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = { $keys }: ajutor la acest pas.
key-back = { $keys }: înapoi.
key-settings = { $keys }: deschide setările.
key-read = { $keys }: citește fiecare pagină sau se oprește.
key-stop = { $keys }: oprire deocamdată.
key-leave-fast = { $keys }: golește ecranul și iese rapid.
