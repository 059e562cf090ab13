# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt; a Chinese character has 2), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }。第{ NUMBER($number) }个问题。
# $section is the heading of a part of the file.
place-look = 第{ NUMBER($at) }部分，共{ NUMBER($of) }部分：{ $section }
place-part = { $part }。
# $name is how the person named the thing that the questions are about now.
place-about = { $part }。关于：{ $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = 按Enter继续：
prompt-read-again = 再按Enter继续：
prompt-choose = { $short }，输入1到{ NUMBER($count) }：
prompt-choose-again = 再来：{ $short }，输入1到{ NUMBER($count) }：
prompt-choose-brief = { $short }，1到{ NUMBER($count) }：
prompt-choose-brief-again = 再来：{ $short }，1到{ NUMBER($count) }：
prompt-choose-only = { $short }，输入1：
prompt-choose-only-again = 再来：{ $short }，输入1：
prompt-label = { $short }：
prompt-label-again = 再来：{ $short }：

## How to answer, for help. One sentence or more on each line.

how-read = 读完以后，按Enter。
how-one = 输入您的回答的号码。然后按Enter。
how-many =
    您可以选择不止一个。
    输入号码就是选择。再输入一次就是取消选择。
    都选好以后，单独按Enter。
how-line = 写下您的回答。然后按Enter。
how-lines =
    您想写多少就写多少。
    写完后，在空行按Enter。
how-each-line =
    每行写一件事。
    写完后，在空行按Enter。
how-secret = 您输入的内容不会显示。全部输入以后，按Enter。

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = 都选好以后，按Enter。
finish-lines = 写完后，在空行按Enter。
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    写完后，在空行按Enter。要从例子中挑选，就输入/{ $word }。
finish-line-or-pick = 要从例子中挑选，就输入/{ $word }。
# In a list in which each line becomes a thing of its own.
each-line = 每行写一件事。

help-acts = 在这里您还可以做这些事：
help-act = { $label }。

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }：{ $number }。
help-number-hours = { $name }：{ $number }。{ $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = 返回
    .label = 返回上一步
act-help =
    .word = 帮助
    .label = 这一步的帮助
act-again =
    .word = 重说
    .label = 把这一步再说一遍
act-go-on =
    .word = 继续
    .label = 保持这样，继续
act-withdraw =
    .word = 撤回
    .label = 撤回我的回答
act-skip =
    .word = 跳过
    .label = 跳过这个
act-dont-know =
    .word = 还不知道
    .label = 我还不知道
act-rather-not-say =
    .word = 不想说
    .label = 我不想说
act-does-not-apply =
    .word = 不适用
    .label = 这不适用于我
act-talk =
    .word = 想谈谈
    .label = 我想谈谈这件事
act-keep-private =
    .word = 私人
    .label = 把这个回答设为私人
act-share =
    .word = 放进文件
    .label = 把这个回答放进我的文件
act-show =
    .word = 显示
    .label = 显示我的私人回答
act-who-types =
    .word = 谁打字
    .label = 说明谁在打字
act-answers =
    .word = 我的回答
    .label = 看我的全部回答
act-change =
    .word = 修改
    .label = 修改我的一部分话
act-pick =
    .word = 挑选
    .label = 从例子中挑选
act-last-time =
    .word = 上次
    .label = 显示我上次说的话
act-still-true =
    .word = 还是这样
    .label = 现在还是这样
act-parts =
    .word = 各部分
    .label = 去看各部分的列表
act-enough =
    .word = 今天够了
    .label = 今天够了，去看我的回答
act-stop =
    .word = 停止
    .label = 现在先停下来
act-leave-fast =
    .word = 快速离开
    .label = 快速离开
act-language =
    .word = 语言
    .label = 使用另一种语言
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = 一种语言
    .label = 只显示我的语言
act-both-languages =
    .word = 两种语言
    .label = 两种语言都显示
act-settings =
    .word = 设置
    .label = 改变这个程序的使用方式
act-read-to-me =
    .word = 读给我听
    .label = 把每一页读给我听
act-stop-reading =
    .word = 不要读了
    .label = 不再读给我听
act-read-answer =
    .word = 读我的回答
    .label = 把我的回答读给我听
act-slower =
    .word = 慢一点
    .label = 读慢一点
act-faster =
    .word = 快一点
    .label = 读快一点
act-quieter =
    .word = 小声一点
    .label = 读小声一点
act-louder =
    .word = 大声一点
    .label = 读大声一点

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = 空格键
key-name-up = 向上箭头键
key-name-down = 向下箭头键
key-name-left = 向左箭头键
key-name-right = 向右箭头键
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = 问号键
key-name-slash = 斜杠键
# Two keys that are pressed together.
key-name-control = Control加{ $key }
key-name-alt = Alt加{ $key }
# Keys that do the same.
key-or = { $one }或{ $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = 这里有您的回答。要听，就按{ $keys }。
# The same for someone who has no such key.
reading-there = 这里有您的回答。要听，就在您还可以做的事里选择。
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = 这个现在选了。
reading-not-chosen = 这个现在没有选。
reading-none = 这里还没有回答。
# Keys in both views.
keys-rows = { $up }和{ $down }在这一页里一行一行移动。
# Keys while pages are read out.
keys-read-answer = { $read-answer }把您的回答读给您听。
keys-read-speed = { $slower }读慢一点。{ $faster }读快一点。
keys-read-volume = { $quieter }读小声一点。{ $louder }读大声一点。

## What stands at a question already

current-own = 您现在的回答：
# $role is one of the messages by-... below.
current-typed = 您现在的回答，由{ $role }打字：
current-interpreted = 您现在的回答，由{ $role }翻译成这种语言：
current-typists = 这是{ $role }的看法，不是您的：
current-none-chosen = 这些您都没有选。
current-hidden = 这里有您的回答。它是私人的，所以不显示。
current-covered = 这里有您的回答。您要看的时候才会显示。
current-private = 这是私人的。
option-no-longer = 这个回答现在不能选了。
left-skipped = 您跳过了这个。
left-dont-know-yet = 您说过：我还不知道。
left-rather-not-say = 您说过：我不想说。
left-does-not-apply = 您说过：这不适用于我。
left-talk-about-it = 您说过：我想谈谈这件事。

# A person's words, cut so that they fit into a sentence.
cut-short = { $start }…
entry-line = 第{ NUMBER($place) }项：{ $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = 第{ NUMBER($place) }项：这里不显示。
entry-not-shown = 这里不显示
row-private = 私人。
row-covered = 这里不显示。想看就选择这个。
row-stays-out = 私人。不在您的文件里。
row-covered-goes = 这里不显示。会放进您的文件。
row-nothing = 还没有回答。

# A question of an entry, with what was said there.
field-line = { $label }：{ $words }
field-label = { $label }：

# Heading of what the person said last time.
last-time = 您上次说的：
# What is typed to see it, and to say that it is still true.
last-time-offer = 上次您在这里说过话。要看，就输入/{ $word }。
still-true-offer = 如果现在还是这样，就输入/{ $word }。
# An example that the person picked. $words is the example.
picked-line = 挑选的例子：{ $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }；{ $next }
notice-chose = 您选择了：{ $options }。
notice-chose-none = 这些您都没有选。
# $examples are the sentences that were picked, one after another.
notice-picked = 您挑选了这个：“{ $examples }”。
notice-still-true = 您上次说的话，现在是您的回答。
notice-wrote = 您的话写下来了。
notice-added = { PLURAL($count) ->
   *[other] 加上了{ NUMBER($count) }项。
}
notice-took-out = 已从您的列表移出。
notice-moved = 现在它是您列表里的第{ NUMBER($place) }项。
notice-skipped = 您跳过了这个。以后可以回来。
notice-dont-know-yet = 您的回答是：我还不知道。
notice-rather-not-say = 您的回答是：我不想说。
notice-does-not-apply = 您的回答是：这不适用于我。
notice-talk-about-it = 您的回答是：我想谈谈这件事。
notice-left-as-it-was = 您的回答和原来一样。
notice-withdrew = 您的回答已撤回。
notice-private = 现在这是私人的。它不会放进您的文件。从这个回答引出的问题也不会放进去。
notice-shared = 现在这个可以放进您的文件。
notice-typist-me = 从现在起，是您在打字。
notice-typist-advocate = 从现在起，是您的权益代言人在打字。
notice-typist-interpreter = 从现在起，是您的翻译员在打字。
notice-typist-family-or-friend = 从现在起，是您的家人或朋友在打字。
notice-typist-worker = 从现在起，是拿报酬支援您的人在打字。
notice-typist-attorney-or-guardian = 从现在起，是您的代理人或监护人在打字。
notice-typist-someone-else = 从现在起，是另一个人在打字。
notice-whose-own = 从现在起，这些是您自己的话。
notice-whose-interpreted = 从现在起，这些是您的话，翻译成这种语言。
notice-whose-typists = 从现在起，这是打字的人的看法。您的文件会这样说明。
notice-unfinished = 您以前写过这些，没有写完。这还不是您的回答。

## Lists: things that can be done with what is in them

topic-list = 这些是您到现在说过的。您现在想做什么？
offer-add = 再加一项
offer-go-on = 够了，继续
deed-change = 修改一项
deed-change-this = 修改这项
deed-say-more = 对一项多说一些
    .hint = 关于它还有几个问题。您可以让其中任何一个留空。
deed-say-more-this = 对这项多说一些
    .hint = 关于它还有几个问题。您可以让其中任何一个留空。
deed-move = 把一项换个位置
deed-move-this = 把这项换个位置
deed-take-out = 移出一项
deed-take-out-this = 移出这项
deed-keep-private = 把一项设为私人
deed-keep-private-this = 把这项设为私人
deed-share = 把一项私人的放进我的文件
deed-share-this = 把这项放进我的文件

topic-which-change = 您想修改哪一项？
    .short = 哪一项
    .why = 列表里的每一项您都可以修改。
topic-which-say-more = 您想对哪一项多说一些？
    .short = 哪一项
    .why = 列表里的每一项您都可以多说一些。也可以保持原样。
topic-which-move = 您想把哪一项换个位置？
    .short = 哪一项
    .why = 列表里的第一项，在您的文件里也排第一。
topic-which-take-out = 您想移出哪一项？
    .short = 哪一项
    .why = 移出以前会再问您一次。
topic-which-keep-private = 您想把哪一项设为私人？
    .short = 哪一项
    .why = 设为私人的不会放进您的文件。
topic-which-share = 哪一项可以放进您的文件？
    .short = 哪一项
    .why = 放进去以后，拿到文件的人都能读到它。

topic-where = 您想把它放在哪里？
    .short = 新位置
    .why = 列表里的第一项，在您的文件里也排第一。
offer-first = 放在第一个
offer-after = 放在第{ NUMBER($place) }项后面，{ $name }
offer-after-not-shown = 放在第{ NUMBER($place) }项后面，这里不显示

topic-take-out = 您想把这项从列表移出吗？
    .short = 移出
    .hint = 您对它说的一切也会一起移出。移出后不能找回。
    .why = 问您一次，免得不小心移出东西。
offer-yes-take-out = 要，移出
offer-no-leave-it = 不要，保持原样
# Among things of which one was to be picked.
offer-leave-it = 保持原样

## Examples to pick in place of writing

pick-examples =
    您可以选择不止一个。
    您的文件会显示这些是您挑选的。
offer-own-words = 加上我自己的话

## The list of parts

topic-parts = 您想去哪个部分？
    .short = 部分
    .hint =
        各部分可以按任何顺序做。任何部分都可以不做。
        您现在可以停下来。如果您的回答已保存，可以改天再来。
    .why = 问题分成几个部分，您可以一次做几个问题。
# $part is the name of a part.
part-not-begun = { $part }：还没开始
part-begun = { $part }：已开始
part-done = { $part }：已做完
part-untold = { $part }
offer-review = 看我的回答，或结束

## Who types, and whose words

topic-typist = 谁在打字？
    .short = 谁在打字
    .hint = 您的文件会说明每个回答是谁打的字。
    .why = 这样您的社工能看出哪些是您的话。
role-me = 我，这些内容说的就是我
role-advocate = 我的权益代言人（advocate）
role-interpreter = 我的翻译员
role-family-or-friend = 我的家人或朋友
role-worker = 拿报酬支援我的人
role-attorney-or-guardian = 我的代理人或监护人
    .hint = 在某些事上，代理人（attorney）和监护人（guardian）有法律上的权力代您行事。
role-someone-else = 另一个人

# As one speaks of them inside a sentence.
by-me = 您
by-advocate = 您的权益代言人
by-interpreter = 您的翻译员
by-family-or-friend = 您的家人或朋友
by-worker = 拿报酬支援您的人
by-attorney-or-guardian = 您的代理人或监护人
by-someone-else = 另一个人

topic-whose = 从现在起，打的是谁的话？
    .short = 谁的话
    .hint = 现在打字的人：{ $role }。
    .why = 在您的文件里，您自己的话和别人的看法是分开的。
words-own = 我自己的话
    .hint = 我怎么说，就怎么打字。
words-interpreted = 我的话，翻译成这种语言
    .hint = 打字的人把我说的话翻译成这种语言。
words-typists = 打字的人的看法
    .hint = 您的文件会显示这是别人的看法，不是您的。

## Your answers

topic-review = 您的回答
    .short = 您的回答
    .hint =
        选择一个回答就可以修改它。
        设为私人的回答不在您的文件里。
    .why = 在这里您可以检查自己说的话。每个回答都可以修改，改完直接回到这里。
offer-resume = 继续回答问题
    .hint = 您会去到第一个还没有回答的问题。
offer-finish = 结束
    .hint = 接下来您可以做您的文件。留空一些问题，也可以结束。

## What goes into the file, part by part, before it is made

topic-look = 这些会放进您的文件：
    .short = 您的文件
    .hint = 您的文件还没有做。您还可以把一些内容设为私人。
    .why = 您看到的就是您的社工会读到的。设为私人的不在您的文件里。
# The same where all that stands there is kept private.
topic-look-none = 这部分没有内容放进您的文件：
    .short = 您的文件
    .hint = 您的文件还没有做。您还可以把一些内容设为私人。
    .why = 您看到的就是您的社工会读到的。设为私人的不在您的文件里。
offer-show-this = 显示这些，继续
offer-show-none = 这些都不显示，继续
offer-hold-some = 把一些设为私人
offer-hold-or-show = 设为私人，或放回去
# $what is the answer in short, and what names it.
offer-hold = 设为私人：{ $what }
offer-show-again = 放进我的文件：{ $what }
offer-show-all = 其余的全部显示
    .hint = 然后您做文件，不再看其他部分。
topic-hold = 您想把什么设为私人，或放进文件？
    .short = 要不要设为私人
    .why = 设为私人的不在您的文件里。您可以再改。

## How far the words of a language can be trusted

language-draft = 这些文字是草稿。只有写的人读过。
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = 语音不读这种语言。您只能看到它的文字。
language-native-speaker = 从小说这种语言的人检查过这些文字。
language-support-users = 使用支援的人检查过这些文字。
# The same where voices leave sounds out or read signs wrongly.
language-misread = 语音不读这种语言。我们试过的语音读得不对。您只能看到它的文字。
