# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }, chosen
linear-place = { $number } of { $of }: { $label }
linear-place-chosen = { $number } of { $of }: { $label }, chosen
linear-chosen = { $number }, { $label }: chosen.
linear-not-chosen = { $number }, { $label }: not chosen.
linear-problem = Problem: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = done
    .label = End this answer
linear-take-out =
    .word = take out
    .label = Take this sentence out

# Where words stand already.
linear-go-on = To leave this as it is, type /{ $word }.

linear-how-commands = To hear the words to type for these, type / and press Enter.
linear-how-correct = Type the number of a sentence to change it.

linear-more = More, or Enter to end:
linear-which = Sentence, type 1 to { $count }:
linear-which-more = Another number, or Enter to end:
linear-instead = New words for { $number }:
linear-took-out = Sentence { $number } is taken out.

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = { $keys }: get help with this step.
key-back = { $keys }: go back.
key-settings = { $keys }: go to the settings.
key-read = { $keys }: read each page to me, or stop it.
key-stop = { $keys }: stop for now.
key-leave-fast = { $keys }: clear the screen and leave fast.
