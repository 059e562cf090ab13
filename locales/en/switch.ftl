# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = Go on
# Ends a choice of many.
switch-done = Go on with these
switch-done-none = Go on with none of these
switch-finish = My answer is finished
switch-read-back = Read what I have written
switch-other = Other things I can do
switch-pause = Pause
switch-close = Go back to this step
switch-close-help = Close help

## Pages of their own

switch-other-page = What do you want to do?
switch-help = Help

## Writing letter by letter: first a row, then a letter of it

switch-spell = Write letter by letter
switch-spell-row = Which row has your letter?
switch-spell-letter = Which one do you want?
# Where a secret phrase is written.
switch-secret = Your choices can be seen on the screen. Make sure that nobody else can see it. Some windows keep them. Close the window when you are done.
switch-signs = Space and signs
switch-digits = Numbers
switch-take-letter = Take out the last letter
switch-take-word = Take out the last word
switch-spell-stop = Stop writing
switch-rows-back = Back to the rows
switch-capital = Next letter is a capital
switch-sign-line = New line
switch-sign-space = Space
switch-sign-full-stop = Full stop
# Where sentences end with another sign.
switch-sign-dot = Dot in an address
switch-sign-comma = Comma
switch-sign-question = Question mark
switch-sign-exclamation = Exclamation mark
switch-sign-apostrophe = Apostrophe
switch-sign-hyphen = Hyphen
switch-sign-slash = Slash
switch-sign-underscore = Underscore
switch-sign-colon = Colon
switch-sign-at = At sign
switch-sign-open-bracket = Open bracket
switch-sign-close-bracket = Close bracket
switch-sign-tilde = Tilde
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = So far: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = Letters so far: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = You have written: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: chosen.
switch-not-chosen = { $label }: not chosen.
switch-rests = This is a pause. To go on, press your switch.
# Prompts. $short is the label of the question.
switch-prompt = Press your switch at your choice:
switch-prompt-again = Again, press it at your choice:
switch-prompt-label = { $short }, press your switch:
switch-prompt-label-again = Again, { $short }, press:
switch-prompt-rests = Pause. To go on, press:

## How it works, for help

switch-how-one = The answers come one after another. Press your switch when the one you want is there.
switch-how-rest = After two rounds there is a pause. Press your switch to go on.
switch-how-any = Any key is your switch. So nobody else can use the keyboard at the same time.
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = Your switch is this key: { $key }. Someone who helps you can use all other keys as usual.
switch-how-two = { $step } goes to the next answer. { $choose } chooses it. All other keys work as usual.
switch-how-spell = To write, choose a row of letters first. Then choose the letter.

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = Type the number of your choice. Then press Enter. { $last } is the last choice on each page. It leads to other things, or back. To leave fast, type { $fast } and press Enter.
numbers-how-signs = The star key says the page again. The slash key goes back. The full stop key takes back a number.
numbers-how-voice = The plus key makes the voice louder. The minus key makes it quieter.
numbers-not-offered = You cannot do that at this step. Choose the last number to find out what you can do.
numbers-nothing-yet = Nothing is chosen yet. Type a number, then press Enter.
# Prompts. $short is the label of the question.
numbers-prompt = Type a number, then press Enter:
numbers-prompt-again = Again, type a number, then Enter:
numbers-prompt-label = { $short }, number and Enter:
numbers-prompt-label-again = Again, { $short }, number:
