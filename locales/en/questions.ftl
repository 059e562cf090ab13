# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = Questions: { $pack }, version { $version }
# $pack is the name of the questions that were answered.
questions-responds = They are for a talk about a file. The file has answers to these questions: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = Part { $id }: { $words }
questions-question = Question { $id }
questions-field = Question { $id }, inside { $list }
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] Kind: it only tells something.
    [choice] Kind: choose one.
    [choices] Kind: choose any number.
    [list] Kind: add as many things as you want.
    [each] Kind: the same questions for each choice in { $of }.
    [each-said] Kind: the same questions for each thing in these lists of the file: { $of }.
   *[text] Kind: your own words.
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = The things that the person wants to talk about come first.
questions-lines = { PLURAL($lines) ->
    [one] There is room for one line.
   *[other] There is room for about { NUMBER($lines) } lines.
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] This depends on whether there is an answer to { $id }.
   *[other] This depends on the answer to { $id }: { $options }
}
questions-shared = { $count ->
    [0] It depends on { $id } whether the file holds any of this part.
   *[other] It depends on { $id } whether the file holds any of this part: { $options }
}
questions-separate = The file holds nothing of this part. It can make a second file.
questions-flag = { $flag ->
    [private] It is private from the start.
    [unsaved] It is never saved, and never in the file.
    [steers] It only decides what comes next. It cannot be private.
    [more] It is asked only if the person wants to say more.
    [contacts] The help numbers stand here.
    [fresh] It is asked anew each time.
    [own_language] It is shown in the person’s own language only.
    [views] It holds what other people think.
    [counted] What is chosen here can be counted, if the person agrees.
   *[closing] It is asked when the person finishes.
}
questions-words = Words: { $words }
questions-label = Label: { $words }
questions-hint = Hint: { $words }
questions-why = Why: { $words }
questions-option = Answer { $id }: { $words }
questions-alone = This answer cannot stand beside others.
questions-example = Example { $id }: { $words }

## The page for people who check a language

sheet-title = Check the words
sheet-how =
    This page shows what the program says, in English and in your language.
    Read each text. If you would say it in another way, write that in the space below it.
    Leave the space empty if the text is good.
    Three things matter. Does it say the same as the English? Would people around you say it like that? Is it easy to read?
    You do not have to read everything. Say which parts you read.
    Words in curly brackets, such as { "{ $count }" }, are put in by the program. They stay as they are.
    Some texts have several forms. Above each form stands when it is used, such as { "$count: one" }.
    You check the words. Nobody checks you.
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = Made on { $day }. Texts: { NUMBER($count) }. Not translated yet: { NUMBER($missing) }. Changed in English since then: { NUMBER($stale) }.
sheet-name = Name
sheet-day = Date
sheet-signature = Signature
sheet-native = I grew up with this language.
sheet-support = I use support, or I read this with people who do.
sheet-glossary = One word for one thing
sheet-say = Say
sheet-never = Do not say
sheet-missing = This is not translated yet.
sheet-stale = The English was changed after this was translated.
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] Before and after the questions
    [ui] At each question
    [linear] Line by line
    [full] One page at a time
    [errors] When something does not fit
    [store] When something cannot be saved
    [report] The file for the worker
    [cli] The words of the command line
    [questions] This page, and the list of questions
    [sections] Headings in the file for the worker
    [indexes] Where the worker finds things
    [contacts] Help numbers
    [content] Faults in questions, for those who write them
    [check] Faults in words, for those who write them
    [rest] Other words of the questions
   *[other] Other words: { $file }
}
# $file is the path of the page.
sheet-made = The page is made: { $file }
