# What went wrong, in a sentence, and what to do, in the next one.

## The command did not fit the step

problem-nothing-written = Nothing is written yet. Write your answer, or skip this.
problem-chose-alone-with-others = Two of your choices do not go together. To take a choice back, choose it again.
problem-no-such-option = That is not one of the answers here. Choose one of the numbers.
problem-no-such-entry = That is not in your list. Choose one of the numbers.
problem-steers-not-private = This answer decides which questions come next, so it cannot be kept private. You can skip it.
problem-nothing-before = This is the first step, so you cannot go back. Go on from here.
problem-nothing-to-leave = There is nothing to answer here. Press Enter to go on.
problem-not-here = You cannot do that at this step. To find out what you can do, type / and press Enter.

## What was typed did not fit the page

unfit-not-an-option = That is not one of the answers here. Type one of the numbers.
unfit-not-a-command = The program does not know this word. To find out what you can do, type / and press Enter.
unfit-maybe-words = The program does not know this word. If it is part of your answer, press Enter once more. To find out what you can do, type / and press Enter.
unfit-not-offered-here = You cannot do that at this step. To find out what you can do, type / and press Enter.
unfit-nothing-yet = There is no answer yet. Answer, or skip this.
unfit-needs-answer = There is no answer yet. Choose one, or type it.
unfit-not-text = Some of that could not be read as text and was left out. Check what is there now.
unfit-controls-left-out = Some hidden signs were left out. The words are all there. You can go on.
unfit-too-long = Your answer cannot be longer than this. What came after that was left out. You can make it shorter.

## A language cannot be used. The program goes on in another one.

locale-no-language = There are no words for this language: { $language }. The program goes on in another language.
locale-not-described = In the file { $file }, something is wrong on line { NUMBER($line, useGrouping: "false") }. Mend it to use this language.
locale-checked-by-nobody = The file { $file } does not say who has checked these words. Add “by”, or call them a draft.
locale-no-rules = Numbers in this language are not known to the program: { $language }. The program goes on in another language.
locale-not-text = This file cannot be read as text: { $file }. Save it as UTF-8 to use this language.
locale-broken = In the file { $file }, the message on line { NUMBER($line, useGrouping: "false") } is broken. Mend it to use this language.
locale-twice = In the file { $file }, there is a second message called { $id }. Give it another name to use this language.

## Opening a hand-over of last time

hand-over-not-one =
    This is not a file that Ownwords handed over.
    Choose the file whose name begins with “ownwords” and ends with “.json”.
hand-over-is-record =
    This file is the record of a talk about a file.
    Choose the file that the talk was about.
hand-over-newer =
    This file comes from a newer Ownwords.
    Open it with the newer Ownwords.
hand-over-other-questions =
    This file has answers to other questions.
    Open it with the Ownwords that it was made with.
hand-over-damaged =
    This file is damaged. Nothing was taken from it.
    Choose another copy of it.

## The file of the settings. It is left as it is, for a person may have written it.

settings-not-read = The file of the settings cannot be read, so the usual settings work. What you change now is not kept. Look at this file: { $file }
settings-not-read-line = In the file of the settings, line { NUMBER($line, useGrouping: "false") } is not right, so the usual settings work. What you change now is not kept. Look at this file: { $file }

# Those for whom a file can be locked, in the file of the settings. $number counts them.
lock-no-name = In the file of the settings, lock code number { NUMBER($number) } has no name, or a very long one. It is left out. Give it a short name.
lock-name-taken = In the file of the settings, “{ $name }” is the name of someone else, too. It is left out. Use another name.
lock-no-code = In the file of the settings, “{ $name }” has no lock code. This name is left out. A lock code begins with age1. It has 62 letters and numbers. Write the whole of it.
lock-secret-key = In the file of the settings, “{ $name }” has a key that opens files. This name is left out. Keep this key to yourself. Use the lock code that belongs to it.
lock-code-taken = In the file of the settings, “{ $name }” has the lock code of someone else. This name is left out. Use another lock code.

## The file of keys that a person can write. The program goes on with the usual keys.

keys-not-read = The file of keys cannot be read, so the usual keys work. Look at this file: { $file }
keys-not-read-line = In the file of keys, line { NUMBER($line, useGrouping: "false") } is not right, so the usual keys work. Look at this file: { $file }
keys-no-such-thing = In the file of keys, “{ $name }” is nothing that a key does. The usual keys work. To see the names, use: ownwords settings
keys-no-such-key = In the file of keys, “{ $key }” is not the name of a key. The usual keys work. To see names of keys, use: ownwords settings
keys-no-key = In the file of keys, “{ $name }” has no key. The usual keys work. Give it a key, or take that line out.
keys-digit = In the file of keys, “{ $key }” is a number. Numbers choose answers. The usual keys work. Use another key.
keys-letter = In the file of keys, “{ $name }” has the key “{ $key }”. This key is needed to type. The usual keys work. Use another key.
keys-twice = In the file of keys, “{ $key }” does two things: “{ $one }” and “{ $two }”. The usual keys work. Give one of them another key.

## Reading aloud

speech-none =
    There is no voice on this computer, so nothing is read to you.
    You can add a program that speaks. It is called “espeak-ng”.
speech-lost =
    The voice has stopped working, so nothing more is read to you.
    To try again, start the program again.
speech-no-language = There is no voice on this computer for this language: { $language }. You can only see its words.
