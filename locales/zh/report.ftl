# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so 我 is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = 用我自己的话
# At the foot of each page on paper.
report-page = 第{ $page }页，共{ $count }页
report-subtitle = 用我自己的话：什么对我重要
report-dated = 制作日期：{ $date }。
report-statement =
    这是我自己的陈述。
    它不是评估，也不是决定。
    有些问题可能不在这里。这份文件不说为什么。

## The second file, with answers about equality

report-equality-title = 关于平等的回答
report-equality-note =
    我选择给出这些回答。它们可以帮助看出是不是公平对待每个人。
    这里没有我的名字。这不属于对我的评估或决定。
    有些问题可能不在这里。这份文件不说为什么。

## Notes in sections

report-risks-note =
    这里没有任何打分。
report-leaning-note =
    这是我现在的倾向。它不是我在法律上的选择。
report-leaning-undecided =
    我没有说想要哪个选项。这不是选择任何选项。
report-talk = 我想谈谈这件事：
report-talk-heading = 我想谈什么

## Ways to leave a question empty

report-state-skipped = 跳过了
report-state-dont-know-yet = 我还不知道
report-state-rather-not-say = 我不想说
report-state-does-not-apply = 这不适用于我
report-state-talk-about-it = 我想谈谈这件事
report-state-not-answered = 没有回答
report-state-nothing-added = 我看了这个，没有加任何东西。
report-state-none-chosen = 这些都没有选。

## Examples that were picked in place of words

report-picked = 从例子中挑选的
report-added = 用我自己的话加上的

## Since last time. No word says that anything is better or worse.

report-changes = 什么是新的，什么一样
report-changes-note =
    这里把我现在说的，放在我上次说的旁边。
    有些内容可能不在这里。这个列表不说为什么。
# $date: the day of last time.
report-changes-last = 上次是{ $date }。
report-new = 这次新说的
report-different = 这次换了说法
report-still = 现在还是这样
report-not-this-time = 上次说过，这次没有
# Before what was said last time.
report-last = 上次

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }，第{ $place }项，共{ $count }项
# Stands between the parts of a list in one line, with its space.
report-between = { "；" }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { "：" }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] 我的话。由权益代言人打字。
        [interpreter] 我的话。由翻译员打字。
        [family-or-friend] 我的话。由我的家人或朋友打字。
        [worker] 我的话。由拿报酬支援我的人打字。
        [attorney-or-guardian] 我的话。由我的代理人或监护人打字。
       *[someone-else] 我的话。由另一个人打字。
    }
report-note-interpreted =
    { $role ->
        [me] 我说的话，翻译成另一种语言。
        [advocate] 我说的话，翻译成另一种语言。由权益代言人打字。
        [interpreter] 我说的话，由翻译员翻译成另一种语言。
        [family-or-friend] 我说的话，翻译成另一种语言。由我的家人或朋友打字。
        [worker] 我说的话，翻译成另一种语言。由拿报酬支援我的人打字。
        [attorney-or-guardian] 我说的话，翻译成另一种语言。由我的代理人或监护人打字。
       *[someone-else] 我说的话，翻译成另一种语言。由另一个人打字。
    }
report-note-typists =
    { $role ->
        [advocate] 权益代言人的看法。不是我的话。
        [interpreter] 翻译员的看法。不是我的话。
        [family-or-friend] 我的家人或朋友的看法。不是我的话。
        [worker] 拿报酬支援我的人的看法。不是我的话。
        [attorney-or-guardian] 我的代理人或监护人的看法。不是我的话。
       *[someone-else] 另一个人的看法。不是我的话。
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] 我的话由我自己打字写下。
        [advocate] 我的话由权益代言人打字写下。
        [interpreter] 我的话由翻译员打字写下。
        [family-or-friend] 我的话由我的家人或朋友打字写下。
        [worker] 我的话由拿报酬支援我的人打字写下。
        [attorney-or-guardian] 我的话由我的代理人或监护人打字写下。
       *[someone-else] 我的话由另一个人打字写下。
    }
report-hand-interpreted =
    { $role ->
        [me] 我说的话翻译成了另一种语言，由我自己打字写下。
        [advocate] 我说的话翻译成了另一种语言，由权益代言人打字写下。
        [interpreter] 翻译员把我说的话翻译成另一种语言，并打字写下。
        [family-or-friend] 我说的话翻译成了另一种语言，由我的家人或朋友打字写下。
        [worker] 我说的话翻译成了另一种语言，由拿报酬支援我的人打字写下。
        [attorney-or-guardian] 我说的话翻译成了另一种语言，由我的代理人或监护人打字写下。
       *[someone-else] 我说的话翻译成了另一种语言，由另一个人打字写下。
    }
report-hand-typists =
    { $role ->
        [advocate] 权益代言人加上了自己的看法。已标明是这个人的。
        [interpreter] 翻译员加上了自己的看法。已标明是这个人的。
        [family-or-friend] 我的家人或朋友加上了自己的看法。已标明是这个人的。
        [worker] 拿报酬支援我的人加上了自己的看法。已标明是这个人的。
        [attorney-or-guardian] 我的代理人或监护人加上了自己的看法。已标明是这个人的。
       *[someone-else] 另一个人加上了自己的看法。已标明是这个人的。
    }

## Views of other people

report-others = 别人怎么想
report-others-note = 这些是别人的看法。不是我的看法。
report-views = 别人的看法
report-views-note = 这些不是我的看法。
report-views-end = 别人的看法到这里结束。

## Last pages

report-index-note = 这里只说明什么在哪里。它不是必须有什么的列表。

report-empty = 我留空的
report-empty-note = 这些意思不同。其中没有一个是选择某个选项。
report-no-longer-asked = 现在不再问的问题
report-no-longer-asked-note = 这些是我在较旧版本的问题里回答的。
report-asked = 我读到的问题

## Each question in full, at the end of a page to read

report-annex = 每个问题的全文，和我的回答
report-annex-note = 到这里为止，每个问题用短的名称。这里是问我的原话，照问我的顺序。这里没有新的内容。
# Such as in another language.
report-annex-read-note = 如果我读到的问题是别的说法，那个说法跟在后面。

## About the file

report-about = 关于这份文件
report-about-who = 谁打的字
report-about-made = 制作日期
report-about-questions = 问题
report-about-questions-version = { $pack }，版本{ $version }
report-about-languages = 我的回答的语言
report-about-id = 这份文件的编号

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    这些是问过一个人的问题，有每种语言的文字。
    它们说明怎样读回答。它们不是做来在别的程序里单独问的。
    文字是草稿。
    回答是这个人自己的陈述。它们不是评估，也不是决定。
    没有回答的问题不说明什么：可能没有问过。
# $label: what a question is called in short.
fhir-examples = { $label }：从例子中挑选的
fhir-left = { $label }：留空
fhir-of = { $label }：关于哪一个
# The code by which an entry of a list can be found again.
fhir-entry = 这一项的编号
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = 您挑选的
