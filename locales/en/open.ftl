# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = This is not a file that Ownwords can open. Choose the file whose name begins with “ownwords” and ends with “.json”. Then try again.
opened-talk = This file is the record of a talk, for other computer systems. It does not say all that the record says. To read it, use the file of the same name that ends with “.html” or “.txt”.
opened-to-read = This file is made to be read as it is. Look for a file whose name ends with “.json”. You can open that one here.
# $file: the file to open in its place.
opened-beside = This file is made to be read as it is. This one can be opened here: { $file }
opened-newer = This file comes from a newer Ownwords. Get the newest version. Then try again.
opened-damaged = This file is damaged, or a part of it is missing. It is left as it is. Ask for the file again.
opened-other-questions = This file has answers to questions that the program does not have. Ask for the file that holds the questions too.
open-larger = This file is too large. Files from Ownwords are much smaller. It is left as it is. Choose another file.

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = This file has a newer version of the questions: { $version }. The program has version { $ours }. So the questions are shown in the words of the file.
opened-newer-here = This file has an older version of the questions: { $version }. The program has version { $ours }. So the questions are shown in the words of the file.
opened-unknown-here = The program does not have the questions of this file. They are shown in the words of the file. The program cannot say if these words were changed.
opened-for-programs = This file is made for other computer systems. It does not say which questions were not answered. It does not say who typed the person’s own words.
opened-for-counting = These answers are made to be counted. They are what one person chose from lists. What the person wrote is not here. The day is not here.
opened-some-changed = Some of this file is not as Ownwords writes it. The last heading says what.

## What in a file is not as the program writes it

remarks-heading = What is not as Ownwords writes it
remarks-note = Someone may have changed this file, or made it in another way. It is as it was: nothing was changed in it now.
remarks-more = There is more like this. It is not named here.
# $place: a heading of the file, with what stands below it.
remark-in = In “{ $place }”
remark-top = In the file as a whole
# Stands between the parts of a place, with its space.
remark-between = { ", " }
remark-assessment = The file says that it is an assessment. Files from Ownwords never say that. It is not shown.
remark-decision = The file says that it is a decision. Files from Ownwords never say that. It is not shown.
remark-support-plan = The file says that it is a support plan. Files from Ownwords never say that. It is not shown.
remark-legal-choice = The file says that a leaning is the legal choice. Files from Ownwords never say that. It is not shown.
remark-words = The file has other words here than the program: “{ $words }”. The words of the program are shown.
remark-option = This is not one of the answers to choose from: “{ $words }”. It is not shown.
remark-question = This is not one of the questions: “{ $words }”. It is not shown.
remark-entry = Something here cannot be read, or is there twice: “{ $words }”. It is not shown.
remark-section = This is not one of the headings: “{ $words }”. It is not shown.
remark-key = There is something here that such files do not have: “{ $words }”. It is not shown.
remark-answer = An answer here cannot be read, or does not fit its question: “{ $words }”. It is not shown.
remark-signs = Signs that do not belong in words were left out here. What is left is shown.
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] The list of those who typed does not fit the answers. It was made anew.
        [answer_languages] The list of languages does not fit the answers. It was made anew.
        [talk_first] The list of things to talk about does not fit the answers. It was made anew.
        [indexes] The list of where things stand does not fit the answers. It was made anew.
        [contained] The list of people does not fit the answers. It was made anew.
       *[other] A list in the file does not fit the answers. It was made anew.
    }
remark-missing = Something is missing here that such files have: “{ $words }”.
remark-other = This is not what such files have here: “{ $words }”. It is not shown.

## Reading it page by page

dialog-open-page = Part of the file
    .short = Reading
    .why = You can read the file page by page, as slowly as you like. Nothing in it is changed.
dialog-open-page_on = Go on reading
dialog-open-page_contents = Show the headings
dialog-open-page_close = Close the file
dialog-open-contents = What do you want to read?
    .short = Headings
    .why = Each heading is a part of the file. You come back here when you want.
dialog-open-contents_all = All of it, from the start
dialog-open-contents_next = The next answers in this file
dialog-open-contents_close = Close the file

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [one] There is { $count } set of answers in this file.
       *[other] There are { $count } sets of answers in this file.
    }
opened-records-none = There are no answers in this file. Choose another file.
opened-record = Set { $number } of { $count }
opened-record-bad = These answers cannot be read: set { $number } of { $count }.
opened-record-number = Type a number from 1 to { $count }.
dialog-open-records = Which answers do you want to read?
    .short = Which answers
    .why = Each set has the answers of one person. You can read them one after another.
dialog-open-records_first = The first ones, then the next
dialog-open-records_number = I type a number
dialog-open-records_close = Close the file
dialog-open-number = Which set do you want to read?
    .short = Number of the set
    .why = The sets have numbers, as they stand in the file.
