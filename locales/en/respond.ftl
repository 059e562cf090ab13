# Talking together about a file: what the program says itself, and the words of the record that
# it makes. In the record, "I" is the person who made the file.

## Before the talk: as before the questions, with leaving fast.

dialog-talk = Before you begin
    .short = Before you begin
    .hint =
        You talk together about a file. One of you can type for both.
        You can leave any question empty. You can stop when you want.
        To find out what you can do at any step, type / and press Enter.
        At the end you can make a record. You choose together who gets it.
        Staff who read it may have to act if they think that someone may be harmed. They normally talk to you first.
        This program decides nothing and sends nothing. It is not a way to report harm.
        If you are in danger now, call 999.
        If someone comes in, you can leave fast. Press the key F12, or type /leave fast.
        Leaving fast clears the screen first. Then your answers are saved or forgotten. You choose that next.
        It cannot clear what someone has seen or heard. Some windows keep older lines. This program may not be able to clear those.
    .why = You are told this first, so that you know what happens with what you write down.

## During the talk

# Above what the person said. $date: the day of the file.
said-before = You said this in your file of { $date }:
dialog-respond = Do you want to make the record now?
    .short = Make the record
    .hint =
        What you wrote down goes into the record, with what you said first. What you keep private stays out.
        Anyone who has the record can read it. You choose together who gets it.
        The record is not an assessment, and it decides nothing.
    .why = Nothing is sent. The record is made on this computer. Each of you can have a copy.
dialog-respond_make = Make the record
dialog-respond_lock = Make the record, and lock it
    .hint = You choose together who can open it.
dialog-respond_back = Look at our answers again
dialog-respond_without = Leave without a record
respond-next =
    .lines =
        Each of you can keep a copy of the record.
        It is not a support plan. A plan can be made from it.
        If something is not right, you can make a new record. The old one stays as it is.
        You can choose again if something important changes.
        You can use these numbers if you need help or want to talk.

## What can go wrong

respond-no-questions = There are no questions here for talking about a file. Start the program without --content, or add such questions.
failure-answers-of-talk = These saved answers belong to a talk about a file. They are left as they are. To go on with them, use: ownwords respond

## The record

# Says nothing about the person: it stands in the title of a window.
response-title = What we talked about
response-subtitle = What we talked about: a record beside my own words
response-statement =
    This is a record of a talk about my own statement.
    What I said first is quoted here and was not changed.
    This is not an assessment, and it is not a support plan. It decides nothing.
    Nothing here is a choice of an option.
    Some things may not be here. This file does not say why.
# $date: the day of the first file; $code: its code.
response-about-file = My own statement is of { $date }. Its code is { $code }.
response-said = What I said first
response-not-said = Other things that I said first
response-not-said-note = Nothing stands here about these. This file does not say why.

# Below one answer: who typed it, and when. $role: see Role in the program.
response-note-own =
    { $role ->
        [me] I typed this on { $date }.
        [advocate] An advocate typed this on { $date }.
        [interpreter] An interpreter typed this on { $date }.
        [family-or-friend] Someone from my family or a friend typed this on { $date }.
        [worker] My worker typed this on { $date }.
        [attorney-or-guardian] My attorney or guardian typed this on { $date }.
       *[someone-else] Someone else typed this on { $date }.
    }
response-note-interpreted =
    { $role ->
        [me] I put this into another language and typed it on { $date }.
        [advocate] An advocate put this into another language and typed it on { $date }.
        [interpreter] An interpreter put this into another language and typed it on { $date }.
        [family-or-friend] Someone from my family or a friend put this into another language and typed it on { $date }.
        [worker] My worker put this into another language and typed it on { $date }.
        [attorney-or-guardian] My attorney or guardian put this into another language and typed it on { $date }.
       *[someone-else] Someone else put this into another language and typed it on { $date }.
    }
response-note-typists =
    { $role ->
        [advocate] The view of an advocate, typed on { $date }. Not my words.
        [interpreter] The view of an interpreter, typed on { $date }. Not my words.
        [family-or-friend] The view of someone from my family or a friend, typed on { $date }. Not my words.
        [worker] The view of my worker, typed on { $date }. Not my words.
        [attorney-or-guardian] The view of my attorney or guardian, typed on { $date }. Not my words.
       *[someone-else] The view of someone else, typed on { $date }. Not my words.
    }

# In the list of all who typed.
response-hand-own =
    { $role ->
        [me] I typed in this record.
        [advocate] An advocate typed in this record.
        [interpreter] An interpreter typed in this record.
        [family-or-friend] Someone from my family or a friend typed in this record.
        [worker] My worker typed in this record.
        [attorney-or-guardian] My attorney or guardian typed in this record.
       *[someone-else] Someone else typed in this record.
    }
response-hand-interpreted =
    { $role ->
        [me] I put words into another language and typed them.
        [advocate] An advocate put words into another language and typed them.
        [interpreter] An interpreter put words into another language and typed them.
        [family-or-friend] Someone from my family or a friend put words into another language and typed them.
        [worker] My worker put words into another language and typed them.
        [attorney-or-guardian] My attorney or guardian put words into another language and typed them.
       *[someone-else] Someone else put words into another language and typed them.
    }
response-hand-typists =
    { $role ->
        [advocate] An advocate added their own view. It is marked as theirs.
        [interpreter] An interpreter added their own view. It is marked as theirs.
        [family-or-friend] Someone from my family or a friend added their own view. It is marked as theirs.
        [worker] My worker added their own view. It is marked as theirs.
        [attorney-or-guardian] My attorney or guardian added their own view. It is marked as theirs.
       *[someone-else] Someone else added their own view. It is marked as theirs.
    }

# For systems that use FHIR: what this is, for whoever gets it.
response-description =
    These are the questions that a person and others talked about together, with the words of each language.
    They say how to read the answers. They are not made to be asked on their own in another program.
    The words are drafts.
    The answers are a record of a talk. They are not an assessment, not a support plan, and not a decision.
    A question without an answer says nothing: it may not have been asked.
# What the person had said before, word for word.
fhir-said = What the person said first
