# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = Questions: { $pack }, version { $version }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = Part { $id }: { $words }
questions-question = Question { $id }
questions-field = Question { $id }, inside { $list }
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] Kind: it only tells something.
    [one] Kind: choose one.
    [many] Kind: choose any number.
    [list] Kind: add as many things as you want.
    [each] Kind: the same questions for each choice in { $of }.
   *[text] Kind: your own words, { PLURAL($lines) ->
        [one] one line.
       *[other] about { NUMBER($lines) } lines.
    }
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
questions-flag = { $flag ->
    [private] It is private from the start.
    [unsaved] It is never saved, and never in the file.
    [steers] It only decides what comes next. It cannot be private.
    [more] It is asked only if the person wants to say more.
    [contacts] The help numbers stand here.
    [fresh] It is asked anew each time.
    [own_language] It is shown in the person’s own language only.
    [views] It holds what other people think.
   *[closing] It is asked when the person finishes.
}
questions-words = Words: { $words }
questions-label = Label: { $words }
questions-hint = Hint: { $words }
questions-why = Why: { $words }
questions-option = Answer { $id }: { $words }
questions-alone = This answer cannot stand beside others.
questions-example = Example { $id }: { $words }
