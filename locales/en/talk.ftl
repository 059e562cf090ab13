# While people talk about a file, the program says these in place of the messages without “in-talk-”:
# there "your file" is the one that they talk about, and what they make is the record. What a
# message does not have here, it says as everywhere.

## Before the talk

in-talk-dialog-keep_forget =
    .hint =
        Nothing is saved on this computer, unless you make the record.
        If this program stops, your answers are lost.

## What can be done at an answer

in-talk-act-share =
    .word = share
    .label = Put this answer in the record
in-talk-row-stays-out = Kept private. It is not in the record.
in-talk-row-covered-goes = Not shown here. It will be in the record.
in-talk-notice-private = This is now kept private. It will not be in the record. Questions that came from this answer stay out too.
in-talk-notice-shared = This can be in the record now.
in-talk-deed-share = Put a private one in the record
in-talk-deed-share-this = Put this in the record
in-talk-topic-which-keep-private =
    .why = What you keep private will not be in the record.
in-talk-topic-which-share = Which one may be in the record?
    .why = Anyone who has the record can then read it.
in-talk-pick-examples =
    You can choose more than one.
    The record shows that you picked these.

## Who types

in-talk-topic-typist =
    .hint = The record will say who typed each answer.
    .why = Everyone can then see which words are yours.
in-talk-role-worker = My worker
in-talk-by-worker = your worker
in-talk-notice-typist-worker = From now on, your worker is typing.
in-talk-notice-whose-typists = From now on, this is the view of the one who types. The record will say so.
in-talk-topic-whose =
    .why = Your own words and the views of others stay apart in the record.
in-talk-words-typists =
    .hint = The record shows this as the view of someone else, not as yours.

## The answers, and what goes into the record

in-talk-topic-review = Your answers
    .hint =
        Choose an answer to change it.
        An answer that you keep private is not in the record.
in-talk-offer-finish =
    .hint = Next you can make the record. You can finish with questions left empty.
in-talk-topic-look = This goes into the record:
    .short = The record
    .hint = The record is not made yet. You can still keep things private.
    .why = You see what can be read in the record. What you keep private is not in it.
in-talk-topic-look-none = Nothing of this part goes into the record:
    .short = The record
    .hint = The record is not made yet. You can still keep things private.
    .why = You see what can be read in the record. What you keep private is not in it.
in-talk-offer-show-again = Put in the record: { $what }
in-talk-offer-show-all =
    .hint = Then you make the record, and do not look at the other parts.
in-talk-topic-hold = What do you want to keep private, or put in the record?
    .why = What you keep private is not in the record. You can change this again.

## The record as a file

in-talk-dialog-lock = Who can open the record?
    .hint =
        A locked record can be read only by the one you choose here. You cannot open it then, unless you choose a phrase.
        To open it, they need a program for age files.
    .why = The record can then be sent, or put on a memory stick, and nobody else can read it.
in-talk-dialog-lock_phrase =
    .hint = You choose the phrase next. Tell it only to people who may read the record.
in-talk-dialog-seal = Choose a secret phrase for the record.
    .hint =
        Four or more words make a good phrase. What you type is not shown.
        To open the record, everyone needs the phrase and a program for age files.
    .why = The phrase locks the record. Tell it only to people who may read the record. Do not send it with the record.
in-talk-dialog-numbers = Do you want the help numbers in the record?
    .hint =
        These are the numbers of people who can help you, or listen.
        Anyone who sees the record sees them too.
in-talk-dialog-where = Where do you want to put the record?
    .hint = The name of the record has the day and a code in it. It does not have your name in it.
    .why = You need to find the record again to give it to someone.
in-talk-dialog-folder =
    .why = The record is put into this folder. Nothing in the folder is replaced.
in-talk-failure-other-folder = The record was not made. Your answers are still here. Choose another folder.
in-talk-dialog-end = The record is made.
    .hint = It is not sent to anyone. You choose together who gets it.
    .why = This page says where the record is and what you can do next.
in-talk-dialog-end_delete =
    .hint = The record stays.
in-talk-end-folder = The record is in this folder: { $folder }
in-talk-end-not-safe = Your last answers could not be saved on this computer. The record has them, but not the private ones.
in-talk-end-not-kept = Your answers are not saved on this computer. When you leave, only the record stays.
in-talk-sealed-for = The record is locked. It can be opened by { $name }.
in-talk-sealed-phrase = The record is locked. Only someone who knows the secret phrase can open it. If the phrase is lost, nobody can open it.
in-talk-dialog-stop-unkept_make = Make the record first
in-talk-dialog-stop-behind_make = Make the record first
