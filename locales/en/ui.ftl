# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }. Question { NUMBER($number) }.
# $section is the heading of a part of the file.
place-look = Part { NUMBER($at) } of { NUMBER($of) }: { $section }
place-part = { $part }.
# $name is how the person named the thing that the questions are about now.
place-about = { $part }. About: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = Press Enter to go on:
prompt-read-again = Again, press Enter to go on:
prompt-choose = { $short }, type 1 to { NUMBER($count) }:
prompt-choose-again = Again, { $short }, type 1 to { NUMBER($count) }:
prompt-choose-brief = { $short }, 1 to { NUMBER($count) }:
prompt-choose-brief-again = Again, { $short }, 1 to { NUMBER($count) }:
prompt-choose-only = { $short }, type 1:
prompt-choose-only-again = Again, { $short }, type 1:
prompt-label = { $short }:
prompt-label-again = Again, { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = When you have read this, press Enter.
how-one = Type the number of your answer. Then press Enter.
how-many =
    You can choose more than one.
    Type a number to choose it. Type it again to take it back.
    When you have chosen all you want, press Enter on its own.
how-line = Write your answer. Then press Enter.
how-lines =
    You can write as much or as little as you want.
    To finish, press Enter on an empty line.
how-each-line =
    Write one thing on each line.
    To finish, press Enter on an empty line.
how-secret = What you type is not shown. When you have typed it all, press Enter.

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = When you have chosen all you want, press Enter.
finish-lines = To finish, press Enter on an empty line.
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    To finish, press Enter on an empty line. To pick from examples, type /{ $word }.
finish-line-or-pick = To pick from examples, type /{ $word }.
# In a list in which each line becomes a thing of its own.
each-line = Write one thing on each line.

help-acts = You can also do these things here:
help-act = { $label }.

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }.
help-number-hours = { $name }: { $number }. { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = back
    .label = Go back
act-help =
    .word = help
    .label = Get help with this step
act-again =
    .word = again
    .label = Say this step again
act-go-on =
    .word = go on
    .label = Go on and leave this as it is
act-withdraw =
    .word = take out my answer
    .label = Take out my answer
act-skip =
    .word = skip
    .label = Skip this
act-dont-know =
    .word = don't know yet
    .label = I don't know yet
act-rather-not-say =
    .word = rather not say
    .label = I'd rather not say
act-does-not-apply =
    .word = does not apply
    .label = This does not apply to me
act-talk =
    .word = talk about it
    .label = I want to talk about it
act-keep-private =
    .word = keep private
    .label = Keep this answer private
act-share =
    .word = share
    .label = Put this answer in my file
act-show =
    .word = show
    .label = Show my private answer
act-who-types =
    .word = who is typing
    .label = Say who is typing
act-answers =
    .word = answers
    .label = See all my answers
act-change =
    .word = change
    .label = Change part of my words
act-pick =
    .word = pick
    .label = Pick from examples
act-last-time =
    .word = last time
    .label = Show what I said last time
act-still-true =
    .word = still true
    .label = This is still true
act-parts =
    .word = parts
    .label = Go to the list of parts
act-enough =
    .word = enough for today
    .label = Enough for today, go to my answers
act-stop =
    .word = stop
    .label = Stop for now
act-leave-fast =
    .word = leave fast
    .label = Leave fast
act-language =
    .word = language
    .label = Use another language
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = one language
    .label = Show only my language
act-both-languages =
    .word = both languages
    .label = Show both languages
act-settings =
    .word = settings
    .label = Change how this program works
act-read-to-me =
    .word = read to me
    .label = Read each page to me
act-stop-reading =
    .word = stop reading
    .label = Stop reading to me
act-read-answer =
    .word = read my answer
    .label = Read my answer to me
act-slower =
    .word = slower
    .label = Read more slowly
act-faster =
    .word = faster
    .label = Read faster
act-quieter =
    .word = quieter
    .label = Read more quietly
act-louder =
    .word = louder
    .label = Read more loudly

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = Space bar
key-name-up = Up arrow
key-name-down = Down arrow
key-name-left = Left arrow
key-name-right = Right arrow
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = Question mark
key-name-slash = Slash
# Two keys that are pressed together.
key-name-control = Control and { $key }
key-name-alt = Alt and { $key }
# Keys that do the same.
key-or = { $one } or { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = Your answer is here. To hear it, press { $keys }.
# The same for someone who has no such key.
reading-there = Your answer is here. To hear it, choose from the other things you can do.
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = This is chosen now.
reading-not-chosen = This is not chosen now.
reading-none = There is no answer here yet.
# Keys in both views.
keys-rows = { $up } and { $down } move through this page line by line.
# Keys while pages are read out.
keys-read-answer = { $read-answer } reads your answer to you.
keys-read-speed = { $slower } reads more slowly. { $faster } reads faster.
keys-read-volume = { $quieter } reads more quietly. { $louder } reads more loudly.

## What stands at a question already

current-own = Your answer now:
# $role is one of the messages by-... below.
current-typed = Your answer now, typed by { $role }:
current-interpreted = Your answer now, put into this language by { $role }:
current-typists = This is the view of { $role }, not yours:
current-none-chosen = You chose none of these.
current-hidden = You have an answer here. It is kept private, so it is not shown.
current-covered = You have an answer here. It is not shown unless you ask.
current-private = This is kept private.
option-no-longer = This answer is no longer offered.
left-skipped = You skipped this.
left-dont-know-yet = You said: I don't know yet.
left-rather-not-say = You said: I'd rather not say.
left-does-not-apply = You said: this does not apply to me.
left-talk-about-it = You said: I want to talk about it.

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = Number { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = Number { NUMBER($place) }: not shown here.
entry-not-shown = Not shown here
row-private = Kept private.
row-covered = Not shown here. Choose this if you want to see it.
row-stays-out = Kept private. It is not in your file.
row-covered-goes = Not shown here. It will be in your file.
row-nothing = Not answered yet.

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = Last time you said:
# What is typed to see it, and to say that it is still true.
last-time-offer = You said something here last time. To see it, type /{ $word }.
still-true-offer = If it is still true, type /{ $word }.
# An example that the person picked. $words is the example.
picked-line = Picked: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }; { $next }
notice-chose = You chose: { $options }.
notice-chose-none = You chose none of these.
# $examples are the sentences that were picked, one after another.
notice-picked = You picked this: “{ $examples }”.
notice-still-true = What you said last time is your answer now.
notice-wrote = Your words are written down.
notice-added = { PLURAL($count) ->
    [one] One thing is added.
   *[other] { NUMBER($count) } things are added.
}
notice-took-out = It is taken out of your list.
notice-moved = It is number { NUMBER($place) } in your list now.
notice-skipped = You skipped this. You can come back to it.
notice-dont-know-yet = Your answer is: I don't know yet.
notice-rather-not-say = Your answer is: I'd rather not say.
notice-does-not-apply = Your answer is: this does not apply to me.
notice-talk-about-it = Your answer is: I want to talk about it.
notice-left-as-it-was = Your answer stays as it was.
notice-withdrew = Your answer is taken out.
notice-private = This is now kept private. It will not be in your file. Questions that came from this answer stay out too.
notice-shared = This can be in your file now.
notice-typist-me = From now on, you are typing.
notice-typist-advocate = From now on, your advocate is typing.
notice-typist-interpreter = From now on, your interpreter is typing.
notice-typist-family-or-friend = From now on, someone from your family or a friend is typing.
notice-typist-worker = From now on, someone who is paid to support you is typing.
notice-typist-attorney-or-guardian = From now on, your attorney or guardian is typing.
notice-typist-someone-else = From now on, someone else is typing.
notice-whose-own = From now on, these are your own words.
notice-whose-interpreted = From now on, these are your words, put into this language.
notice-whose-typists = From now on, this is the view of the one who types. Your file will say so.
notice-unfinished = You wrote this before and did not finish. It is not your answer yet.

## Lists: things that can be done with what is in them

topic-list = This is what you have said so far. What do you want to do now?
offer-add = Add another one
offer-go-on = That is enough, go on
deed-change = Change one
deed-change-this = Change this
deed-say-more = Say more about one
    .hint = There are a few more questions about it. You can leave any of them empty.
deed-say-more-this = Say more about this
    .hint = There are a few more questions about it. You can leave any of them empty.
deed-move = Put one in another place
deed-move-this = Put this in another place
deed-take-out = Take one out
deed-take-out-this = Take this out
deed-keep-private = Keep one private
deed-keep-private-this = Keep this private
deed-share = Put a private one in my file
deed-share-this = Put this in my file

topic-which-change = Which one do you want to change?
    .short = Which one
    .why = You can change each thing in your list.
topic-which-say-more = Which one do you want to say more about?
    .short = Which one
    .why = You can say more about each thing in your list. You can also leave it as it is.
topic-which-move = Which one do you want to put in another place?
    .short = Which one
    .why = The first thing in your list comes first in your file.
topic-which-take-out = Which one do you want to take out?
    .short = Which one
    .why = You are asked again before it goes.
topic-which-keep-private = Which one do you want to keep private?
    .short = Which one
    .why = What you keep private will not be in your file.
topic-which-share = Which one may be in your file?
    .short = Which one
    .why = Anyone who has your file can then read it.

topic-where = Where do you want to put it?
    .short = New place
    .why = The first thing in your list comes first in your file.
offer-first = In the first place
offer-after = After { NUMBER($place) }, { $name }
offer-after-not-shown = After { NUMBER($place) }, not shown here

topic-take-out = Do you want to take this out of your list?
    .short = Take it out
    .hint = All that you said about it goes too. You cannot get it back.
    .why = You are asked so that nothing goes by mistake.
offer-yes-take-out = Yes, take it out
offer-no-leave-it = No, leave it as it is
# Among things of which one was to be picked.
offer-leave-it = Leave it as it is

## Examples to pick in place of writing

pick-examples =
    You can choose more than one.
    Your file shows that you picked these.
offer-own-words = Add words of my own

## The list of parts

topic-parts = Which part do you want to go to?
    .short = Part
    .hint =
        You can do the parts in any order. You can leave out any part.
        You can stop now. If your answers are saved, you can come back another day.
    .why = The questions are in parts, so that you can do a few at a time.
# $part is the name of a part.
part-not-begun = { $part }: not begun
part-begun = { $part }: begun
part-done = { $part }: done
part-untold = { $part }
offer-review = See my answers, or finish

## Who types, and whose words

topic-typist = Who is typing?
    .short = Who is typing
    .hint = Your file will say who typed each answer.
    .why = Your worker can then see which words are yours.
role-me = Me, the person this is about
role-advocate = My advocate
role-interpreter = My interpreter
role-family-or-friend = Someone from my family, or a friend
role-worker = Someone who is paid to support me
role-attorney-or-guardian = My attorney or guardian
    .hint = They have a legal power to act for you in some things.
role-someone-else = Someone else

# As one speaks of them inside a sentence.
by-me = you
by-advocate = your advocate
by-interpreter = your interpreter
by-family-or-friend = someone from your family or a friend
by-worker = someone who is paid to support you
by-attorney-or-guardian = your attorney or guardian
by-someone-else = someone else

topic-whose = Whose words are typed from now on?
    .short = Whose words
    .hint = The one who types now: { $role }.
    .why = Your own words and the views of others stay apart in your file.
words-own = My own words
    .hint = They are typed as I say them.
words-interpreted = My words, put into this language
    .hint = The one who types puts what I say into this language.
words-typists = The view of the one who types
    .hint = Your file shows this as the view of someone else, not as yours.

## Your answers

topic-review = Your answers
    .short = Your answers
    .hint =
        Choose an answer to change it.
        An answer that you keep private is not in your file.
    .why = Here you can check what you said. You can change each answer, and you come straight back here.
offer-resume = Go on with the questions
    .hint = You go to the first question that has no answer yet.
offer-finish = Finish
    .hint = Next you can make your file. You can finish with questions left empty.

## What goes into the file, part by part, before it is made

topic-look = This goes into your file:
    .short = Your file
    .hint = Your file is not made yet. You can still keep things private.
    .why = You see what your worker will read. What you keep private is not in your file.
# The same where all that stands there is kept private.
topic-look-none = Nothing of this part goes into your file:
    .short = Your file
    .hint = Your file is not made yet. You can still keep things private.
    .why = You see what your worker will read. What you keep private is not in your file.
offer-show-this = Show this, and go on
offer-show-none = Show none of this, and go on
offer-hold-some = Keep something private
offer-hold-or-show = Keep private, or put back
# $what is the answer in short, and what names it.
offer-hold = Keep private: { $what }
offer-show-again = Put in my file: { $what }
offer-show-all = Show all the rest
    .hint = Then you make your file, and do not look at the other parts.
topic-hold = What do you want to keep private, or put in your file?
    .short = Private or not
    .why = What you keep private is not in your file. You can change this again.

## How far the words of a language can be trusted

language-draft = These words are a draft. Only the writers have read them.
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = The voice does not read this language. You can only see its words.
language-native-speaker = Someone who grew up with this language has checked these words.
language-support-users = People who use support have checked these words.
# The same where voices leave sounds out or read signs wrongly.
language-misread = The voice does not read this language. The voices that we tried read it wrong. You can only see its words.
