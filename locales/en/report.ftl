# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = In my own words
# At the foot of each page on paper.
report-page = Page { $page } of { $count }
report-subtitle = In my own words: what matters to me
report-dated = Made on { $date }.
report-statement =
    This is my own statement.
    It is not an assessment, and it is not a decision.
    Some questions may not be here. This file does not say why.

## The second file, with answers about equality

report-equality-title = Answers about equality
report-equality-note =
    I choose to give these answers. They can help to see if everyone is treated fairly.
    My name is not here. This is not part of an assessment or of a decision about me.
    Some questions may not be here. This file does not say why.

## Notes in sections

report-risks-note =
    Nothing here has a score.
report-leaning-note =
    This is my leaning now. It is not my legal choice.
report-leaning-undecided =
    I have not said which option I want. This is not a choice of any option.
report-talk = I want to talk about this:
report-talk-heading = What I want to talk about

## Ways to leave a question empty

report-state-skipped = Skipped
report-state-dont-know-yet = I don’t know yet
report-state-rather-not-say = I’d rather not say
report-state-does-not-apply = This does not apply to me
report-state-talk-about-it = I want to talk about it
report-state-not-answered = Not answered
report-state-nothing-added = I looked at this and added nothing.
report-state-none-chosen = None of these.

## Examples that were picked in place of words

report-picked = Picked from examples
report-added = Added in my own words

## Since last time. No word says that anything is better or worse.

report-changes = What is new and what is the same
report-changes-note =
    This sets what I say now beside what I said last time.
    Some things may not be here. This list does not say why.
# $date: the day of last time.
report-changes-last = Last time was { $date }.
report-new = New this time
report-different = Said in another way this time
report-still = Still true
report-not-this-time = Said last time, not this time
# Before what was said last time.
report-last = Last time

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }, { $place } of { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "; " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] My words. An advocate typed them.
        [interpreter] My words. An interpreter typed them.
        [family-or-friend] My words. Someone from my family or a friend typed them.
        [worker] My words. Someone who is paid to support me typed them.
        [attorney-or-guardian] My words. My attorney or guardian typed them.
       *[someone-else] My words. Someone else typed them.
    }
report-note-interpreted =
    { $role ->
        [me] What I said, put into another language.
        [advocate] What I said, put into another language. An advocate typed it.
        [interpreter] What I said, put into another language by an interpreter.
        [family-or-friend] What I said, put into another language. Someone from my family or a friend typed it.
        [worker] What I said, put into another language. Someone who is paid to support me typed it.
        [attorney-or-guardian] What I said, put into another language. My attorney or guardian typed it.
       *[someone-else] What I said, put into another language. Someone else typed it.
    }
report-note-typists =
    { $role ->
        [advocate] The view of an advocate. Not my words.
        [interpreter] The view of an interpreter. Not my words.
        [family-or-friend] The view of someone from my family or a friend. Not my words.
        [worker] The view of someone who is paid to support me. Not my words.
        [attorney-or-guardian] The view of my attorney or guardian. Not my words.
       *[someone-else] The view of someone else. Not my words.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] I typed my own words.
        [advocate] An advocate typed my words.
        [interpreter] An interpreter typed my words.
        [family-or-friend] Someone from my family or a friend typed my words.
        [worker] Someone who is paid to support me typed my words.
        [attorney-or-guardian] My attorney or guardian typed my words.
       *[someone-else] Someone else typed my words.
    }
report-hand-interpreted =
    { $role ->
        [me] I typed what I said, put into another language.
        [advocate] An advocate typed what I said, put into another language.
        [interpreter] An interpreter put what I said into another language and typed it.
        [family-or-friend] Someone from my family or a friend typed what I said, put into another language.
        [worker] Someone who is paid to support me typed what I said, put into another language.
        [attorney-or-guardian] My attorney or guardian typed what I said, put into another language.
       *[someone-else] Someone else typed what I said, put into another language.
    }
report-hand-typists =
    { $role ->
        [advocate] An advocate added their own view. It is marked as theirs.
        [interpreter] An interpreter added their own view. It is marked as theirs.
        [family-or-friend] Someone from my family or a friend added their own view. It is marked as theirs.
        [worker] Someone who is paid to support me added their own view. It is marked as theirs.
        [attorney-or-guardian] My attorney or guardian added their own view. It is marked as theirs.
       *[someone-else] Someone else added their own view. It is marked as theirs.
    }

## Views of other people

report-others = What other people think
report-others-note = These are the views of other people. They are not my views.
report-views = Views of other people
report-views-note = These are not my views.
report-views-end = End of the views of other people.

## Last pages

report-index-note = This only shows where something stands. It is not a list of what must be there.

report-empty = What I left empty
report-empty-note = These mean different things. None of them is a choice of an option.
report-no-longer-asked = Questions that are no longer asked
report-no-longer-asked-note = I answered these in an older version of the questions.
report-asked = The questions as I read them

## Each question in full, at the end of a page to read

report-annex = Each question in full, with my answer
report-annex-note = Up to here, each question has a short name. Here is what I was asked, word for word, in the order that I was asked. Nothing here is new.
# Such as in another language.
report-annex-read-note = Where I read a question in other words, those come after it.

## About the file

report-about = About this file
report-about-who = Who typed
report-about-made = Made on
report-about-questions = Questions
report-about-questions-version = { $pack }, version { $version }
report-about-languages = Languages of my answers
report-about-id = Code of this file

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    These are the questions that a person was asked, with the words of each language.
    They say how to read the answers. They are not made to be asked on their own in another program.
    The words are drafts.
    The answers are the person’s own statement. They are not an assessment, and they are not a decision.
    A question without an answer says nothing: it may not have been asked.
# $label: what a question is called in short.
fhir-examples = { $label }: picked from examples
fhir-left = { $label }: left empty
fhir-of = { $label }: about which one
# The code by which an entry of a list can be found again.
fhir-entry = Code of this entry
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = What you picked
