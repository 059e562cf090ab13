# While people talk about a file, the program says these in place of the messages without “in-talk-”:
# there "your file" is the one that they talk about, and what they make is the record. What a
# message does not have here, it says as everywhere.

## Before the talk

in-talk-dialog-keep_forget =
    .hint =
        这台电脑上什么都不保存，除非你们做记录。
        如果这个程序停了，您的回答就没有了。

## What can be done at an answer

in-talk-act-share =
    .word = 放进记录
    .label = 把这个回答放进记录
in-talk-row-stays-out = 私人。不在记录里。
in-talk-row-covered-goes = 这里不显示。会放进记录。
in-talk-notice-private = 现在这是私人的。它不会放进记录。从这个回答引出的问题也不会放进去。
in-talk-notice-shared = 现在这个可以放进记录。
in-talk-deed-share = 把一项私人的放进记录
in-talk-deed-share-this = 把这项放进记录
in-talk-topic-which-keep-private =
    .why = 设为私人的不会放进记录。
in-talk-topic-which-share = 哪一项可以放进记录？
    .why = 放进去以后，拿到记录的人都能读到它。
in-talk-pick-examples =
    您可以选择不止一个。
    记录会显示这些是您挑选的。

## Who types

in-talk-topic-typist =
    .hint = 记录会说明每个回答是谁打的字。
    .why = 这样每个人都能看出哪些是您的话。
in-talk-role-worker = 我的社工
in-talk-by-worker = 您的社工
in-talk-notice-typist-worker = 从现在起，是您的社工在打字。
in-talk-notice-whose-typists = 从现在起，这是打字的人的看法。记录会这样说明。
in-talk-topic-whose =
    .why = 在记录里，您自己的话和别人的看法是分开的。
in-talk-words-typists =
    .hint = 记录会显示这是别人的看法，不是您的。

## The answers, and what goes into the record

in-talk-topic-review = 您的回答
    .hint =
        选择一个回答就可以修改它。
        设为私人的回答不在记录里。
in-talk-offer-finish =
    .hint = 接下来你们可以做记录。留空一些问题，也可以结束。
in-talk-topic-look = 这些会放进记录：
    .short = 记录
    .hint = 记录还没有做。您还可以把一些内容设为私人。
    .why = 您看到的就是记录里能读到的。设为私人的不在里面。
in-talk-topic-look-none = 这部分没有内容放进记录：
    .short = 记录
    .hint = 记录还没有做。您还可以把一些内容设为私人。
    .why = 您看到的就是记录里能读到的。设为私人的不在里面。
in-talk-offer-show-again = 放进记录：{ $what }
in-talk-offer-show-all =
    .hint = 然后你们做记录，不再看其他部分。
in-talk-topic-hold = 您想把什么设为私人，或放进记录？
    .why = 设为私人的不在记录里。您可以再改。

## The record as a file

in-talk-dialog-lock = 谁能打开记录？
    .hint =
        加锁的记录，只有你们在这里选的人能读。你们自己就打不开了，除非选短语。
        要打开它，他们需要能打开age文件的程序。
    .why = 这样记录可以发送，或放在U盘上，别人都读不了。
in-talk-dialog-lock_phrase =
    .hint = 接下来您选短语。只告诉可以读记录的人。
in-talk-dialog-seal = 给记录选一个秘密短语。
    .hint =
        四个或更多的词，就是一个好短语。您输入的内容不会显示。
        要打开记录，每个人都需要这个短语，还需要能打开age文件的程序。
    .why = 这个短语把记录锁起来。只告诉可以读记录的人。不要和记录一起发送。
in-talk-dialog-numbers = 你们想把求助电话放进记录吗？
    .hint =
        打这些电话，有人可以帮助您，或听您说话。
        看到记录的人，也会看到这些电话。
in-talk-dialog-where = 你们想把记录放在哪里？
    .hint = 记录的名称里有日期和一个编号。里面没有您的名字。
    .why = 您要能再找到记录，才能把它给别人。
in-talk-dialog-folder =
    .why = 记录会放进这个文件夹。文件夹里原有的东西不会被换掉。
in-talk-failure-other-folder = 记录没有做成。您的回答还在这里。选另一个文件夹。
in-talk-dialog-end = 记录做好了。
    .hint = 它没有发送给任何人。你们一起选择给谁。
    .why = 这一页说明记录在哪里，接下来你们能做什么。
in-talk-dialog-end_delete =
    .hint = 记录会留着。
in-talk-end-folder = 记录在这个文件夹：{ $folder }
in-talk-end-not-safe = 您最后的回答没能保存在这台电脑上。记录里有它们，但没有私人的。
in-talk-end-not-kept = 您的回答没有保存在这台电脑上。您离开时，只有记录会留着。
in-talk-sealed-for = 记录已加锁。{ $name }能打开它。
in-talk-sealed-phrase = 记录已加锁。只有知道秘密短语的人能打开。如果短语丢了，谁也打不开。
in-talk-dialog-stop-unkept_make = 先做记录
in-talk-dialog-stop-behind_make = 先做记录
