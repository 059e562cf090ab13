# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = 这不是Ownwords能打开的文件。选名称开头是“ownwords”、结尾是“.json”的文件。然后再试一次。
opened-talk = 这份文件是谈话记录，给别的电脑系统用。它没有记录里的全部内容。要读记录，就用同名、结尾是“.html”或“.txt”的文件。
opened-to-read = 这份文件是直接读的。找名称结尾是“.json”的文件。那份可以在这里打开。
# $file: the file to open in its place.
opened-beside = 这份文件是直接读的。这份可以在这里打开：{ $file }
opened-newer = 这份文件来自较新的Ownwords。拿最新的版本。然后再试一次。
opened-damaged = 这份文件坏了，或缺了一部分。它保持原样。再要一次文件。
opened-other-questions = 这份文件回答的问题，程序里没有。再要一份里面也写着这些问题的文件。
open-larger = 这份文件太大。Ownwords的文件要小得多。它保持原样。选另一份文件。

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = 这份文件里的问题版本较新：{ $version }。程序的版本是{ $ours }。所以问题用文件里的文字显示。
opened-newer-here = 这份文件里的问题版本较旧：{ $version }。程序的版本是{ $ours }。所以问题用文件里的文字显示。
opened-unknown-here = 这份文件里的那些问题，程序没有。它们用文件里的文字显示。程序不能说这些文字有没有改过。
opened-for-programs = 这份文件是给别的电脑系统用的。它不说哪些问题没有回答。它不说是谁打了这个人自己的话。
opened-for-counting = 这些回答是用来统计的。它们是一个人从列表里选的。这个人写的不在这里。日期不在这里。
opened-some-changed = 这份文件有些地方不是Ownwords写的样子。最后一个标题说明是什么。

## What in a file is not as the program writes it

remarks-heading = 什么不是Ownwords写的样子
remarks-note = 可能有人改过这份文件，或用别的方法做的。它还是原样：现在没有改任何东西。
remarks-more = 还有这样的。这里没有写出来。
# $place: a heading of the file, with what stands below it.
remark-in = 在“{ $place }”
remark-top = 在整份文件
# Stands between the parts of a place, with its space.
remark-between = { "，" }
remark-assessment = 文件说它是评估。Ownwords的文件从不这样说。这里不显示。
remark-decision = 文件说它是决定。Ownwords的文件从不这样说。这里不显示。
remark-support-plan = 文件说它是支援计划。Ownwords的文件从不这样说。这里不显示。
remark-legal-choice = 文件说倾向是法律上的选择。Ownwords的文件从不这样说。这里不显示。
remark-words = 文件这里的文字和程序的不同：“{ $words }”。显示的是程序的文字。
remark-option = 这不是可选的回答：“{ $words }”。这里不显示。
remark-question = 问题里没有这一个：“{ $words }”。这里不显示。
remark-entry = 这里有内容读不了，或有两次：“{ $words }”。这里不显示。
remark-section = 标题里没有这一个：“{ $words }”。这里不显示。
remark-key = 这里有这种文件没有的内容：“{ $words }”。这里不显示。
remark-answer = 这里有一个回答读不了，或不合它的问题：“{ $words }”。这里不显示。
remark-signs = 不属于文字的符号，这里没有放。剩下的显示出来。
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] 打字的人的列表和回答不合。重新做了一个。
        [answer_languages] 语言的列表和回答不合。重新做了一个。
        [talk_first] 要谈的事的列表和回答不合。重新做了一个。
        [indexes] 什么在哪里的列表和回答不合。重新做了一个。
        [contained] 人的列表和回答不合。重新做了一个。
       *[other] 文件里有一个列表和回答不合。重新做了一个。
    }
remark-missing = 这里缺少这种文件有的内容：“{ $words }”。
remark-other = 这不是这种文件在这里有的内容：“{ $words }”。这里不显示。

## Reading it page by page

dialog-open-page = 文件的一部分
    .short = 阅读
    .why = 您可以一页一页读文件，想多慢就多慢。里面什么都不会改变。
dialog-open-page_on = 继续读
dialog-open-page_contents = 显示标题
dialog-open-page_close = 关闭文件
dialog-open-contents = 您想读什么？
    .short = 标题
    .why = 每个标题是文件的一部分。您想的时候可以回到这里。
dialog-open-contents_all = 从头读全部
dialog-open-contents_next = 这份文件里的下一份回答
dialog-open-contents_close = 关闭文件

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
       *[other] 这份文件里有{ $count }份回答。
    }
opened-records-none = 这份文件里没有回答。选另一份文件。
opened-record = 第{ $number }份，共{ $count }份
opened-record-bad = 这些回答读不了：第{ $number }份，共{ $count }份。
opened-record-number = 输入1到{ $count }的号码。
dialog-open-records = 您想读哪些回答？
    .short = 哪些回答
    .why = 每一份是一个人的回答。您可以一份接一份读。
dialog-open-records_first = 先读第一份，再读下一份
dialog-open-records_number = 我输入号码
dialog-open-records_close = 关闭文件
dialog-open-number = 您想读哪一份？
    .short = 哪一份的号码
    .why = 每份有号码，照文件里的顺序。
