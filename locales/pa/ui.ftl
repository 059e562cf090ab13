# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }। ਸਵਾਲ { NUMBER($number) }।
# $section is the heading of a part of the file.
place-look = ਹਿੱਸਾ { NUMBER($at) }, ਕੁੱਲ { NUMBER($of) }: { $section }
place-part = { $part }।
# $name is how the person named the thing that the questions are about now.
place-about = { $part }। ਇਸ ਬਾਰੇ: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = ਅੱਗੇ ਜਾਣ ਲਈ Enter ਦਬਾਓ:
prompt-read-again = ਦੁਬਾਰਾ, ਅੱਗੇ ਜਾਣ ਲਈ Enter ਦਬਾਓ:
prompt-choose = { $short }, 1 ਤੋਂ { NUMBER($count) } ਟਾਈਪ ਕਰੋ:
prompt-choose-again = ਦੁਬਾਰਾ, { $short }, 1 ਤੋਂ { NUMBER($count) } ਟਾਈਪ ਕਰੋ:
prompt-choose-brief = { $short }, 1 ਤੋਂ { NUMBER($count) }:
prompt-choose-brief-again = ਦੁਬਾਰਾ, { $short }, 1 ਤੋਂ { NUMBER($count) }:
prompt-choose-only = { $short }, 1 ਟਾਈਪ ਕਰੋ:
prompt-choose-only-again = ਦੁਬਾਰਾ, { $short }, 1 ਟਾਈਪ ਕਰੋ:
prompt-label = { $short }:
prompt-label-again = ਦੁਬਾਰਾ, { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = ਇਹ ਪੜ੍ਹ ਕੇ Enter ਦਬਾਓ।
how-one = ਆਪਣੇ ਜਵਾਬ ਦਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਫਿਰ Enter ਦਬਾਓ।
how-many =
    ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਹੋ।
    ਚੁਣਨ ਲਈ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਵਾਪਸ ਲੈਣ ਲਈ ਉਹੀ ਨੰਬਰ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰੋ।
    ਜਦੋਂ ਸਾਰੇ ਚੁਣ ਲਵੋ, ਤਾਂ ਇਕੱਲਾ Enter ਦਬਾਓ।
how-line = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ। ਫਿਰ Enter ਦਬਾਓ।
how-lines =
    ਤੁਸੀਂ ਜਿੰਨਾ ਮਰਜ਼ੀ ਲਿਖ ਸਕਦੇ ਹੋ, ਬਹੁਤਾ ਜਾਂ ਥੋੜ੍ਹਾ।
    ਖ਼ਤਮ ਕਰਨ ਲਈ, ਖ਼ਾਲੀ ਲਾਈਨ ਵਿੱਚ Enter ਦਬਾਓ।
how-each-line =
    ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਗੱਲ ਲਿਖੋ।
    ਖ਼ਤਮ ਕਰਨ ਲਈ, ਖ਼ਾਲੀ ਲਾਈਨ ਵਿੱਚ Enter ਦਬਾਓ।
how-secret = ਤੁਸੀਂ ਜੋ ਟਾਈਪ ਕਰੋ, ਉਹ ਦਿਸਦਾ ਨਹੀਂ। ਸਾਰਾ ਟਾਈਪ ਕਰ ਕੇ Enter ਦਬਾਓ।

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = ਜਦੋਂ ਸਾਰੇ ਚੁਣ ਲਵੋ, ਤਾਂ Enter ਦਬਾਓ।
finish-lines = ਖ਼ਤਮ ਕਰਨ ਲਈ, ਖ਼ਾਲੀ ਲਾਈਨ ਵਿੱਚ Enter ਦਬਾਓ।
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    ਖ਼ਤਮ ਕਰਨ ਲਈ, ਖ਼ਾਲੀ ਲਾਈਨ ਵਿੱਚ Enter ਦਬਾਓ। ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣਨ ਲਈ /{ $word } ਟਾਈਪ ਕਰੋ।
finish-line-or-pick = ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣਨ ਲਈ /{ $word } ਟਾਈਪ ਕਰੋ।
# In a list in which each line becomes a thing of its own.
each-line = ਹਰ ਲਾਈਨ ਵਿੱਚ ਇੱਕ ਗੱਲ ਲਿਖੋ।

help-acts = ਇੱਥੇ ਤੁਸੀਂ ਇਹ ਵੀ ਕਰ ਸਕਦੇ ਹੋ:
help-act = { $label }।

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }।
help-number-hours = { $name }: { $number }। { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = ਪਿੱਛੇ
    .label = ਪਿੱਛੇ ਜਾਓ
act-help =
    .word = ਮਦਦ
    .label = ਇਸ ਕਦਮ ਬਾਰੇ ਮਦਦ ਲਵੋ
act-again =
    .word = ਦੁਬਾਰਾ
    .label = ਇਹ ਕਦਮ ਦੁਬਾਰਾ ਦੱਸੋ
act-go-on =
    .word = ਅੱਗੇ
    .label = ਅੱਗੇ ਜਾਓ, ਇਹ ਇੰਝ ਹੀ ਰਹੇ
act-withdraw =
    .word = ਜਵਾਬ ਕੱਢੋ
    .label = ਮੇਰਾ ਜਵਾਬ ਕੱਢ ਦਿਓ
act-skip =
    .word = ਛੱਡੋ
    .label = ਇਹ ਛੱਡ ਦਿਓ
act-dont-know =
    .word = ਅਜੇ ਪਤਾ ਨਹੀਂ
    .label = ਮੈਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ
act-rather-not-say =
    .word = ਦੱਸਣਾ ਨਹੀਂ
    .label = ਮੈਂ ਇਹ ਨਾ ਦੱਸਾਂ ਤਾਂ ਚੰਗਾ
act-does-not-apply =
    .word = ਮੇਰੇ ਲਈ ਨਹੀਂ
    .label = ਇਹ ਗੱਲ ਮੇਰੇ ’ਤੇ ਨਹੀਂ ਢੁਕਦੀ
act-talk =
    .word = ਗੱਲ ਦੀ ਇੱਛਾ
    .label = ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦੀ ਇੱਛਾ ਹੈ
act-keep-private =
    .word = ਨਿੱਜੀ
    .label = ਇਹ ਜਵਾਬ ਨਿੱਜੀ ਰੱਖੋ
act-share =
    .word = ਫ਼ਾਈਲ ਵਿੱਚ
    .label = ਇਹ ਜਵਾਬ ਮੇਰੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਓ
act-show =
    .word = ਦਿਖਾਓ
    .label = ਮੇਰਾ ਨਿੱਜੀ ਜਵਾਬ ਦਿਖਾਓ
act-who-types =
    .word = ਕੌਣ ਟਾਈਪ ਕਰਦਾ ਹੈ
    .label = ਦੱਸੋ ਕਿ ਟਾਈਪ ਕੌਣ ਕਰਦਾ ਹੈ
act-answers =
    .word = ਜਵਾਬ
    .label = ਮੇਰੇ ਸਾਰੇ ਜਵਾਬ ਦੇਖੋ
act-change =
    .word = ਬਦਲੋ
    .label = ਮੇਰੇ ਕੁਝ ਸ਼ਬਦ ਬਦਲੋ
act-pick =
    .word = ਮਿਸਾਲਾਂ
    .label = ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣੋ
act-last-time =
    .word = ਪਿਛਲੀ ਵਾਰ
    .label = ਦਿਖਾਓ ਮੈਂ ਪਿਛਲੀ ਵਾਰ ਕੀ ਕਿਹਾ ਸੀ
act-still-true =
    .word = ਹੁਣ ਵੀ ਸੱਚ
    .label = ਇਹ ਹੁਣ ਵੀ ਸੱਚ ਹੈ
act-parts =
    .word = ਹਿੱਸੇ
    .label = ਹਿੱਸਿਆਂ ਦੀ ਲਿਸਟ ’ਤੇ ਜਾਓ
act-enough =
    .word = ਅੱਜ ਬੱਸ
    .label = ਅੱਜ ਇੰਨਾ ਹੀ, ਮੇਰੇ ਜਵਾਬਾਂ ’ਤੇ ਜਾਓ
act-stop =
    .word = ਰੁਕੋ
    .label = ਹਾਲ ਦੀ ਘੜੀ ਰੁਕੋ
act-leave-fast =
    .word = ਛੇਤੀ ਬੰਦ
    .label = ਛੇਤੀ ਬੰਦ ਕਰੋ
act-language =
    .word = ਭਾਸ਼ਾ
    .label = ਹੋਰ ਭਾਸ਼ਾ ਵਰਤੋ
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = ਇੱਕ ਭਾਸ਼ਾ
    .label = ਸਿਰਫ਼ ਮੇਰੀ ਭਾਸ਼ਾ ਦਿਖਾਓ
act-both-languages =
    .word = ਦੋਵੇਂ ਭਾਸ਼ਾਵਾਂ
    .label = ਦੋਵੇਂ ਭਾਸ਼ਾਵਾਂ ਦਿਖਾਓ
act-settings =
    .word = ਸੈਟਿੰਗਾਂ
    .label = ਪ੍ਰੋਗਰਾਮ ਦੇ ਕੰਮ ਦਾ ਢੰਗ ਬਦਲੋ
act-read-to-me =
    .word = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
    .label = ਹਰ ਸਫ਼ਾ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
act-stop-reading =
    .word = ਸੁਣਾਉਣਾ ਬੰਦ
    .label = ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਬੰਦ ਕਰੋ
act-read-answer =
    .word = ਜਵਾਬ ਸੁਣਾਓ
    .label = ਮੇਰਾ ਜਵਾਬ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
act-slower =
    .word = ਹੌਲੀ
    .label = ਹੋਰ ਹੌਲੀ ਪੜ੍ਹੋ
act-faster =
    .word = ਤੇਜ਼
    .label = ਹੋਰ ਤੇਜ਼ ਪੜ੍ਹੋ
act-quieter =
    .word = ਆਵਾਜ਼ ਘੱਟ
    .label = ਆਵਾਜ਼ ਘਟਾ ਕੇ ਪੜ੍ਹੋ
act-louder =
    .word = ਆਵਾਜ਼ ਵੱਧ
    .label = ਆਵਾਜ਼ ਵਧਾ ਕੇ ਪੜ੍ਹੋ

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = ਸਪੇਸ ਬਟਨ
key-name-up = ਉੱਪਰ ਵਾਲਾ ਤੀਰ
key-name-down = ਹੇਠਾਂ ਵਾਲਾ ਤੀਰ
key-name-left = ਖੱਬਾ ਤੀਰ
key-name-right = ਸੱਜਾ ਤੀਰ
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = ਸਵਾਲੀਆ ਨਿਸ਼ਾਨ
key-name-slash = ਸਲੈਸ਼ /
# Two keys that are pressed together.
key-name-control = Control ਨਾਲ { $key }
key-name-alt = Alt ਨਾਲ { $key }
# Keys that do the same.
key-or = { $one } ਜਾਂ { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = ਤੁਹਾਡਾ ਜਵਾਬ ਇੱਥੇ ਹੈ। ਸੁਣਨ ਲਈ { $keys } ਦਬਾਓ।
# The same for someone who has no such key.
reading-there = ਤੁਹਾਡਾ ਜਵਾਬ ਇੱਥੇ ਹੈ। ਸੁਣਨ ਲਈ, ਉਨ੍ਹਾਂ ਹੋਰ ਚੀਜ਼ਾਂ ਵਿੱਚੋਂ ਚੁਣੋ ਜੋ ਤੁਸੀਂ ਕਰ ਸਕਦੇ ਹੋ।
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = ਇਹ ਹੁਣ ਚੁਣਿਆ ਹੋਇਆ ਹੈ।
reading-not-chosen = ਇਹ ਹੁਣ ਚੁਣਿਆ ਹੋਇਆ ਨਹੀਂ।
reading-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ।
# Keys in both views.
keys-rows = { $up } ਅਤੇ { $down } ਇਸ ਸਫ਼ੇ ਵਿੱਚ ਇੱਕ-ਇੱਕ ਲਾਈਨ ਕਰ ਕੇ ਲੈ ਜਾਂਦੇ ਹਨ।
# Keys while pages are read out.
keys-read-answer = { $read-answer } ਤੁਹਾਡਾ ਜਵਾਬ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦਾ ਹੈ।
keys-read-speed = { $slower } ਹੋਰ ਹੌਲੀ ਪੜ੍ਹਦਾ ਹੈ। { $faster } ਹੋਰ ਤੇਜ਼ ਪੜ੍ਹਦਾ ਹੈ।
keys-read-volume = { $quieter } ਆਵਾਜ਼ ਘਟਾਉਂਦਾ ਹੈ। { $louder } ਆਵਾਜ਼ ਵਧਾਉਂਦਾ ਹੈ।

## What stands at a question already

current-own = ਤੁਹਾਡਾ ਹੁਣ ਦਾ ਜਵਾਬ:
# $role is one of the messages by-... below.
current-typed = ਟਾਈਪ ਕਰਨ ਵਾਲੇ: { $role }। ਤੁਹਾਡਾ ਹੁਣ ਦਾ ਜਵਾਬ:
current-interpreted = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਣ ਵਾਲੇ: { $role }। ਤੁਹਾਡਾ ਹੁਣ ਦਾ ਜਵਾਬ:
current-typists = ਇਹ { $role } ਦੀ ਰਾਇ ਹੈ, ਤੁਹਾਡੀ ਨਹੀਂ:
current-none-chosen = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਚੁਣਿਆ।
current-hidden = ਇੱਥੇ ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ। ਇਹ ਨਿੱਜੀ ਰੱਖਿਆ ਹੈ, ਇਸ ਲਈ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
current-covered = ਇੱਥੇ ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ। ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਇਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾਂਦਾ।
current-private = ਇਹ ਨਿੱਜੀ ਰੱਖਿਆ ਹੈ।
option-no-longer = ਇਹ ਜਵਾਬ ਹੁਣ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ ਰਿਹਾ।
left-skipped = ਤੁਸੀਂ ਇਹ ਛੱਡ ਦਿੱਤਾ।
left-dont-know-yet = ਤੁਸੀਂ ਕਿਹਾ: ਮੈਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ।
left-rather-not-say = ਤੁਸੀਂ ਕਿਹਾ: ਮੈਂ ਇਹ ਨਾ ਦੱਸਾਂ ਤਾਂ ਚੰਗਾ।
left-does-not-apply = ਤੁਸੀਂ ਕਿਹਾ: ਇਹ ਗੱਲ ਮੇਰੇ ’ਤੇ ਨਹੀਂ ਢੁਕਦੀ।
left-talk-about-it = ਤੁਸੀਂ ਕਿਹਾ: ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦੀ ਇੱਛਾ ਹੈ।

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = ਨੰਬਰ { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = ਨੰਬਰ { NUMBER($place) }: ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਇਆ।
entry-not-shown = ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਇਆ
row-private = ਨਿੱਜੀ ਰੱਖਿਆ ਹੈ।
row-covered = ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਇਆ। ਦੇਖਣ ਲਈ ਇਹ ਚੁਣੋ।
row-stays-out = ਨਿੱਜੀ ਰੱਖਿਆ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੈ।
row-covered-goes = ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਇਆ। ਇਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹੋਵੇਗਾ।
row-nothing = ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = ਪਿਛਲੀ ਵਾਰ ਤੁਸੀਂ ਕਿਹਾ ਸੀ:
# What is typed to see it, and to say that it is still true.
last-time-offer = ਪਿਛਲੀ ਵਾਰ ਤੁਸੀਂ ਇੱਥੇ ਕੁਝ ਕਿਹਾ ਸੀ। ਦੇਖਣ ਲਈ /{ $word } ਟਾਈਪ ਕਰੋ।
still-true-offer = ਜੇ ਇਹ ਹੁਣ ਵੀ ਸੱਚ ਹੈ, ਤਾਂ /{ $word } ਟਾਈਪ ਕਰੋ।
# An example that the person picked. $words is the example.
picked-line = ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣਿਆ: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }; { $next }
notice-chose = ਤੁਸੀਂ ਚੁਣਿਆ: { $options }।
notice-chose-none = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ ਚੁਣਿਆ।
# $examples are the sentences that were picked, one after another.
notice-picked = ਤੁਸੀਂ ਇਹ ਮਿਸਾਲ ਚੁਣੀ: “{ $examples }”।
notice-still-true = ਜੋ ਤੁਸੀਂ ਪਿਛਲੀ ਵਾਰ ਕਿਹਾ, ਉਹ ਹੁਣ ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ।
notice-wrote = ਤੁਹਾਡੇ ਸ਼ਬਦ ਲਿਖ ਲਏ ਹਨ।
notice-added = { PLURAL($count) ->
    [one] ਇੱਕ ਗੱਲ ਜੋੜੀ ਗਈ।
   *[other] { NUMBER($count) } ਗੱਲਾਂ ਜੋੜੀਆਂ ਗਈਆਂ।
}
notice-took-out = ਇਹ ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚੋਂ ਕੱਢ ਦਿੱਤਾ ਹੈ।
notice-moved = ਹੁਣ ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ ਇਸ ਦਾ ਨੰਬਰ { NUMBER($place) } ਹੈ।
notice-skipped = ਤੁਸੀਂ ਇਹ ਛੱਡ ਦਿੱਤਾ। ਤੁਸੀਂ ਇੱਥੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ।
notice-dont-know-yet = ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ: ਮੈਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ।
notice-rather-not-say = ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ: ਮੈਂ ਇਹ ਨਾ ਦੱਸਾਂ ਤਾਂ ਚੰਗਾ।
notice-does-not-apply = ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ: ਇਹ ਗੱਲ ਮੇਰੇ ’ਤੇ ਨਹੀਂ ਢੁਕਦੀ।
notice-talk-about-it = ਤੁਹਾਡਾ ਜਵਾਬ ਹੈ: ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦੀ ਇੱਛਾ ਹੈ।
notice-left-as-it-was = ਤੁਹਾਡਾ ਜਵਾਬ ਜਿਵੇਂ ਸੀ, ਉਵੇਂ ਹੀ ਹੈ।
notice-withdrew = ਤੁਹਾਡਾ ਜਵਾਬ ਕੱਢ ਦਿੱਤਾ ਹੈ।
notice-private = ਇਹ ਹੁਣ ਨਿੱਜੀ ਰੱਖਿਆ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੋਵੇਗਾ। ਇਸ ਜਵਾਬ ਤੋਂ ਨਿਕਲੇ ਸਵਾਲ ਵੀ ਬਾਹਰ ਰਹਿੰਦੇ ਹਨ।
notice-shared = ਇਹ ਹੁਣ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ।
notice-typist-me = ਹੁਣ ਤੋਂ ਟਾਈਪ ਤੁਸੀਂ ਕਰਦੇ ਹੋ।
notice-typist-advocate = ਹੁਣ ਤੋਂ ਟਾਈਪ ਤੁਹਾਡੇ ਹਮਾਇਤੀ (advocate) ਕਰਦੇ ਹਨ।
notice-typist-interpreter = ਹੁਣ ਤੋਂ ਟਾਈਪ ਤੁਹਾਡੇ ਦੁਭਾਸ਼ੀਏ (interpreter) ਕਰਦੇ ਹਨ।
notice-typist-family-or-friend = ਹੁਣ ਤੋਂ ਟਾਈਪ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ ਕਰਦੇ ਹਨ।
notice-typist-worker = ਹੁਣ ਤੋਂ ਟਾਈਪ ਉਹ ਕਰਦੇ ਹਨ ਜੋ ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਤੁਹਾਡੀ ਸਹਾਇਤਾ ਕਰਦੇ ਹਨ।
notice-typist-attorney-or-guardian = ਹੁਣ ਤੋਂ ਟਾਈਪ ਤੁਹਾਡੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian) ਕਰਦੇ ਹਨ।
notice-typist-someone-else = ਹੁਣ ਤੋਂ ਟਾਈਪ ਕੋਈ ਹੋਰ ਕਰਦਾ ਹੈ।
notice-whose-own = ਹੁਣ ਤੋਂ ਇਹ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ ਹਨ।
notice-whose-interpreted = ਹੁਣ ਤੋਂ ਇਹ ਤੁਹਾਡੇ ਸ਼ਬਦ ਹਨ, ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੇ ਹੋਏ।
notice-whose-typists = ਹੁਣ ਤੋਂ ਇਹ ਟਾਈਪ ਕਰਨ ਵਾਲੇ ਦੀ ਰਾਇ ਹੈ। ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਇਹ ਗੱਲ ਦੱਸੇਗੀ।
notice-unfinished = ਤੁਸੀਂ ਇਹ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਪਰ ਪੂਰਾ ਨਹੀਂ ਕੀਤਾ। ਇਹ ਅਜੇ ਤੁਹਾਡਾ ਜਵਾਬ ਨਹੀਂ ਹੈ।

## Lists: things that can be done with what is in them

topic-list = ਹੁਣ ਤੱਕ ਤੁਸੀਂ ਇਹ ਕਿਹਾ ਹੈ। ਹੁਣ ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
offer-add = ਇੱਕ ਹੋਰ ਜੋੜੋ
offer-go-on = ਇੰਨਾ ਕਾਫ਼ੀ ਹੈ, ਅੱਗੇ ਜਾਓ
deed-change = ਕੋਈ ਇੱਕ ਬਦਲੋ
deed-change-this = ਇਹ ਬਦਲੋ
deed-say-more = ਕਿਸੇ ਇੱਕ ਬਾਰੇ ਹੋਰ ਦੱਸੋ
    .hint = ਇਸ ਬਾਰੇ ਕੁਝ ਹੋਰ ਸਵਾਲ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
deed-say-more-this = ਇਸ ਬਾਰੇ ਹੋਰ ਦੱਸੋ
    .hint = ਇਸ ਬਾਰੇ ਕੁਝ ਹੋਰ ਸਵਾਲ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
deed-move = ਕਿਸੇ ਇੱਕ ਦੀ ਥਾਂ ਬਦਲੋ
deed-move-this = ਇਸ ਦੀ ਥਾਂ ਬਦਲੋ
deed-take-out = ਕੋਈ ਇੱਕ ਕੱਢੋ
deed-take-out-this = ਇਹ ਕੱਢੋ
deed-keep-private = ਕੋਈ ਇੱਕ ਨਿੱਜੀ ਰੱਖੋ
deed-keep-private-this = ਇਹ ਨਿੱਜੀ ਰੱਖੋ
deed-share = ਕੋਈ ਨਿੱਜੀ ਗੱਲ ਮੇਰੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਓ
deed-share-this = ਇਹ ਮੇਰੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਓ

topic-which-change = ਤੁਸੀਂ ਕਿਹੜੀ ਗੱਲ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਕਿਹੜੀ ਗੱਲ
    .why = ਤੁਸੀਂ ਆਪਣੀ ਲਿਸਟ ਦੀ ਹਰ ਗੱਲ ਬਦਲ ਸਕਦੇ ਹੋ।
topic-which-say-more = ਤੁਸੀਂ ਕਿਹੜੀ ਗੱਲ ਬਾਰੇ ਹੋਰ ਦੱਸਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਕਿਹੜੀ ਗੱਲ
    .why = ਤੁਸੀਂ ਆਪਣੀ ਲਿਸਟ ਦੀ ਹਰ ਗੱਲ ਬਾਰੇ ਹੋਰ ਦੱਸ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਉਵੇਂ ਹੀ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ।
topic-which-move = ਤੁਸੀਂ ਕਿਹੜੀ ਗੱਲ ਦੀ ਥਾਂ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਕਿਹੜੀ ਗੱਲ
    .why = ਜੋ ਗੱਲ ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ ਪਹਿਲੀ ਹੈ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ।
topic-which-take-out = ਤੁਸੀਂ ਕਿਹੜੀ ਗੱਲ ਕੱਢਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਕਿਹੜੀ ਗੱਲ
    .why = ਕੱਢਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।
topic-which-keep-private = ਤੁਸੀਂ ਕਿਹੜੀ ਗੱਲ ਨਿੱਜੀ ਰੱਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਕਿਹੜੀ ਗੱਲ
    .why = ਜੋ ਤੁਸੀਂ ਨਿੱਜੀ ਰੱਖਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੋਵੇਗਾ।
topic-which-share = ਕਿਹੜੀ ਗੱਲ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਹੋ ਸਕਦੀ ਹੈ?
    .short = ਕਿਹੜੀ ਗੱਲ
    .why = ਫਿਰ ਜਿਸ ਕੋਲ ਵੀ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਹੋਵੇ, ਉਹ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।

topic-where = ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿੱਥੇ ਰੱਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਨਵੀਂ ਥਾਂ
    .why = ਜੋ ਗੱਲ ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ ਪਹਿਲੀ ਹੈ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ।
offer-first = ਪਹਿਲੀ ਥਾਂ ’ਤੇ
offer-after = ਨੰਬਰ { NUMBER($place) } ਤੋਂ ਬਾਅਦ, { $name }
offer-after-not-shown = ਨੰਬਰ { NUMBER($place) } ਤੋਂ ਬਾਅਦ, ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਇਆ

topic-take-out = ਕੀ ਤੁਸੀਂ ਇਹ ਆਪਣੀ ਲਿਸਟ ਵਿੱਚੋਂ ਕੱਢਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਇਹ ਕੱਢੋ
    .hint = ਜੋ ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਕਿਹਾ, ਉਹ ਵੀ ਸਾਰਾ ਚਲਾ ਜਾਂਦਾ ਹੈ। ਉਹ ਵਾਪਸ ਨਹੀਂ ਮਿਲ ਸਕਦਾ।
    .why = ਇਹ ਇਸ ਲਈ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਭੁਲੇਖੇ ਨਾਲ ਕੁਝ ਨਾ ਜਾਵੇ।
offer-yes-take-out = ਹਾਂ, ਇਹ ਕੱਢ ਦਿਓ
offer-no-leave-it = ਨਹੀਂ, ਇਹ ਇੰਝ ਹੀ ਰਹਿਣ ਦਿਓ
# Among things of which one was to be picked.
offer-leave-it = ਇਹ ਇੰਝ ਹੀ ਰਹਿਣ ਦਿਓ

## Examples to pick in place of writing

pick-examples =
    ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਚੁਣ ਸਕਦੇ ਹੋ।
    ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਦੱਸਦੀ ਹੈ ਕਿ ਇਹ ਤੁਸੀਂ ਮਿਸਾਲਾਂ ਵਿੱਚੋਂ ਚੁਣੇ।
offer-own-words = ਆਪਣੇ ਸ਼ਬਦ ਜੋੜੋ

## The list of parts

topic-parts = ਤੁਸੀਂ ਕਿਹੜੇ ਹਿੱਸੇ ’ਤੇ ਜਾਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਹਿੱਸਾ
    .hint =
        ਤੁਸੀਂ ਹਿੱਸੇ ਜਿਸ ਤਰਤੀਬ ਵਿੱਚ ਚਾਹੋ, ਕਰ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਕੋਈ ਵੀ ਹਿੱਸਾ ਛੱਡ ਸਕਦੇ ਹੋ।
        ਤੁਸੀਂ ਹੁਣ ਰੁਕ ਸਕਦੇ ਹੋ। ਜੇ ਤੁਹਾਡੇ ਜਵਾਬ ਸੇਵ ਹਨ, ਤਾਂ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦਿਨ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ।
    .why = ਸਵਾਲ ਹਿੱਸਿਆਂ ਵਿੱਚ ਹਨ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਇੱਕ ਵਾਰ ਵਿੱਚ ਥੋੜ੍ਹੇ ਕਰ ਸਕੋ।
# $part is the name of a part.
part-not-begun = { $part }: ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ
part-begun = { $part }: ਸ਼ੁਰੂ ਕੀਤਾ
part-done = { $part }: ਹੋ ਗਿਆ
part-untold = { $part }
offer-review = ਮੇਰੇ ਜਵਾਬ ਦੇਖੋ, ਜਾਂ ਖ਼ਤਮ ਕਰੋ

## Who types, and whose words

topic-typist = ਟਾਈਪ ਕੌਣ ਕਰ ਰਿਹਾ ਹੈ?
    .short = ਟਾਈਪ ਕੌਣ ਕਰਦਾ ਹੈ
    .hint = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਦੱਸੇਗੀ ਕਿ ਹਰ ਜਵਾਬ ਕਿਸ ਨੇ ਟਾਈਪ ਕੀਤਾ।
    .why = ਫਿਰ ਤੁਹਾਡੇ ਵਰਕਰ ਨੂੰ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਕਿਹੜੇ ਸ਼ਬਦ ਤੁਹਾਡੇ ਹਨ।
role-me = ਮੈਂ ਆਪ, ਇਹ ਮੇਰੇ ਬਾਰੇ ਹੈ
role-advocate = ਮੇਰੇ ਹਮਾਇਤੀ (advocate)
role-interpreter = ਮੇਰੇ ਦੁਭਾਸ਼ੀਏ (interpreter)
role-family-or-friend = ਮੇਰੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ, ਜਾਂ ਦੋਸਤ
role-worker = ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਮੇਰੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ
role-attorney-or-guardian = ਮੁਖ਼ਤਿਆਰ ਜਾਂ ਸਰਪ੍ਰਸਤ (attorney/guardian)
    .hint = ਇਨ੍ਹਾਂ (attorney, guardian) ਕੋਲ ਕੁਝ ਗੱਲਾਂ ਵਿੱਚ ਤੁਹਾਡੇ ਵੱਲੋਂ ਕੰਮ ਕਰਨ ਦਾ ਕਾਨੂੰਨੀ ਹੱਕ ਹੈ।
role-someone-else = ਕੋਈ ਹੋਰ

# As one speaks of them inside a sentence.
by-me = ਤੁਸੀਂ
by-advocate = ਤੁਹਾਡੇ ਹਮਾਇਤੀ (advocate)
by-interpreter = ਤੁਹਾਡੇ ਦੁਭਾਸ਼ੀਏ (interpreter)
by-family-or-friend = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਜੀਅ ਜਾਂ ਦੋਸਤ
by-worker = ਤਨਖ਼ਾਹ ਲੈ ਕੇ ਤੁਹਾਡੀ ਸਹਾਇਤਾ ਕਰਨ ਵਾਲੇ
by-attorney-or-guardian = ਤੁਹਾਡੇ ਮੁਖ਼ਤਿਆਰ (attorney) ਜਾਂ ਸਰਪ੍ਰਸਤ (guardian)
by-someone-else = ਇੱਕ ਹੋਰ ਇਨਸਾਨ

topic-whose = ਹੁਣ ਤੋਂ ਕਿਸ ਦੇ ਸ਼ਬਦ ਟਾਈਪ ਹੁੰਦੇ ਹਨ?
    .short = ਕਿਸ ਦੇ ਸ਼ਬਦ
    .hint = ਹੁਣ ਟਾਈਪ ਕਰਨ ਵਾਲੇ: { $role }।
    .why = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ ਅਤੇ ਦੂਜਿਆਂ ਦੀ ਰਾਇ ਵੱਖ-ਵੱਖ ਰਹਿੰਦੇ ਹਨ।
words-own = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦ
    .hint = ਉਹ ਉਵੇਂ ਹੀ ਟਾਈਪ ਹੁੰਦੇ ਹਨ ਜਿਵੇਂ ਮੈਂ ਕਹਾਂ।
words-interpreted = ਮੇਰੇ ਸ਼ਬਦ, ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਬਦਲ ਕੇ
    .hint = ਮੈਂ ਜੋ ਕਹਾਂ, ਟਾਈਪ ਕਰਨ ਵਾਲੇ ਉਸ ਨੂੰ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖਦੇ ਹਨ।
words-typists = ਟਾਈਪ ਕਰਨ ਵਾਲੇ ਦੀ ਰਾਇ
    .hint = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਇਸ ਨੂੰ ਕਿਸੇ ਹੋਰ ਦੀ ਰਾਇ ਦੱਸਦੀ ਹੈ, ਤੁਹਾਡੀ ਨਹੀਂ।

## Your answers

topic-review = ਤੁਹਾਡੇ ਜਵਾਬ
    .short = ਤੁਹਾਡੇ ਜਵਾਬ
    .hint =
        ਜਵਾਬ ਬਦਲਣ ਲਈ ਉਸ ਨੂੰ ਚੁਣੋ।
        ਜੋ ਜਵਾਬ ਤੁਸੀਂ ਨਿੱਜੀ ਰੱਖਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।
    .why = ਇੱਥੇ ਤੁਸੀਂ ਆਪਣੀ ਕਹੀ ਗੱਲ ਦੇਖ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਹਰ ਜਵਾਬ ਬਦਲ ਸਕਦੇ ਹੋ, ਅਤੇ ਫਿਰ ਸਿੱਧੇ ਇੱਥੇ ਵਾਪਸ ਆਉਂਦੇ ਹੋ।
offer-resume = ਸਵਾਲਾਂ ਨਾਲ ਅੱਗੇ ਚੱਲੋ
    .hint = ਤੁਸੀਂ ਉਸ ਪਹਿਲੇ ਸਵਾਲ ’ਤੇ ਜਾਂਦੇ ਹੋ ਜਿਸ ਦਾ ਅਜੇ ਜਵਾਬ ਨਹੀਂ।
offer-finish = ਖ਼ਤਮ ਕਰੋ
    .hint = ਇਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਆਪਣੀ ਫ਼ਾਈਲ ਬਣਾ ਸਕਦੇ ਹੋ। ਸਵਾਲ ਖ਼ਾਲੀ ਹੋਣ ਤਾਂ ਵੀ ਤੁਸੀਂ ਖ਼ਤਮ ਕਰ ਸਕਦੇ ਹੋ।

## What goes into the file, part by part, before it is made

topic-look = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਇਹ ਜਾਂਦਾ ਹੈ:
    .short = ਤੁਹਾਡੀ ਫ਼ਾਈਲ
    .hint = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਅਜੇ ਬਣੀ ਨਹੀਂ। ਤੁਸੀਂ ਅਜੇ ਵੀ ਗੱਲਾਂ ਨਿੱਜੀ ਰੱਖ ਸਕਦੇ ਹੋ।
    .why = ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਵਰਕਰ ਕੀ ਪੜ੍ਹਨਗੇ। ਜੋ ਤੁਸੀਂ ਨਿੱਜੀ ਰੱਖਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।
# The same where all that stands there is kept private.
topic-look-none = ਇਸ ਹਿੱਸੇ ਦਾ ਕੁਝ ਵੀ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਜਾਂਦਾ:
    .short = ਤੁਹਾਡੀ ਫ਼ਾਈਲ
    .hint = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਅਜੇ ਬਣੀ ਨਹੀਂ। ਤੁਸੀਂ ਅਜੇ ਵੀ ਗੱਲਾਂ ਨਿੱਜੀ ਰੱਖ ਸਕਦੇ ਹੋ।
    .why = ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਵਰਕਰ ਕੀ ਪੜ੍ਹਨਗੇ। ਜੋ ਤੁਸੀਂ ਨਿੱਜੀ ਰੱਖਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।
offer-show-this = ਇਹ ਦਿਖਾਇਆ ਜਾਵੇ, ਅੱਗੇ ਚੱਲੋ
offer-show-none = ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਨਾ ਦਿਖਾਓ, ਅੱਗੇ ਚੱਲੋ
offer-hold-some = ਕੋਈ ਗੱਲ ਨਿੱਜੀ ਰੱਖੋ
offer-hold-or-show = ਨਿੱਜੀ ਰੱਖੋ, ਜਾਂ ਵਾਪਸ ਪਾਓ
# $what is the answer in short, and what names it.
offer-hold = ਨਿੱਜੀ ਰੱਖੋ: { $what }
offer-show-again = ਮੇਰੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਓ: { $what }
offer-show-all = ਬਾਕੀ ਸਭ ਦਿਖਾਇਆ ਜਾਵੇ
    .hint = ਫਿਰ ਤੁਸੀਂ ਆਪਣੀ ਫ਼ਾਈਲ ਬਣਾਉਂਦੇ ਹੋ, ਅਤੇ ਤੁਸੀਂ ਬਾਕੀ ਹਿੱਸੇ ਨਹੀਂ ਦੇਖਦੇ।
topic-hold = ਤੁਸੀਂ ਕੀ ਨਿੱਜੀ ਰੱਖਣਾ, ਜਾਂ ਆਪਣੀ ਫ਼ਾਈਲ ਵਿੱਚ ਪਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
    .short = ਨਿੱਜੀ ਜਾਂ ਨਹੀਂ
    .why = ਜੋ ਤੁਸੀਂ ਨਿੱਜੀ ਰੱਖਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ। ਤੁਸੀਂ ਇਹ ਦੁਬਾਰਾ ਬਦਲ ਸਕਦੇ ਹੋ।

## How far the words of a language can be trusted

language-draft = ਇਹ ਸ਼ਬਦ ਕੱਚਾ ਖਰੜਾ (draft) ਹਨ। ਇਹ ਸਿਰਫ਼ ਲਿਖਣ ਵਾਲਿਆਂ ਨੇ ਪੜ੍ਹੇ ਹਨ।
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = ਆਵਾਜ਼ ਇਹ ਭਾਸ਼ਾ ਨਹੀਂ ਪੜ੍ਹਦੀ। ਤੁਸੀਂ ਇਸ ਦੇ ਸ਼ਬਦ ਸਿਰਫ਼ ਦੇਖ ਸਕਦੇ ਹੋ।
language-native-speaker = ਇਹ ਸ਼ਬਦ ਉਸ ਨੇ ਪਰਖੇ ਹਨ ਜਿਸ ਦੀ ਬਚਪਨ ਦੀ ਭਾਸ਼ਾ ਇਹ ਹੈ।
language-support-users = ਇਹ ਸ਼ਬਦ ਸਹਾਇਤਾ ਲੈਣ ਵਾਲੇ ਲੋਕਾਂ ਨੇ ਪਰਖੇ ਹਨ।
# The same where voices leave sounds out or read signs wrongly.
language-misread = ਆਵਾਜ਼ ਇਹ ਭਾਸ਼ਾ ਨਹੀਂ ਪੜ੍ਹਦੀ। ਜੋ ਆਵਾਜ਼ਾਂ ਅਸੀਂ ਪਰਖੀਆਂ, ਉਹ ਇਸ ਨੂੰ ਗ਼ਲਤ ਪੜ੍ਹਦੀਆਂ ਹਨ। ਤੁਸੀਂ ਇਸ ਦੇ ਸ਼ਬਦ ਸਿਰਫ਼ ਦੇਖ ਸਕਦੇ ਹੋ।
