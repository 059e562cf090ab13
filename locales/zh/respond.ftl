# Talking together about a file: what the program says itself, and the words of the record that
# it makes. In the record, 我 is the person who made the file.

## Before the talk: as before the questions, with leaving fast.

dialog-talk = 开始以前
    .short = 开始以前
    .hint =
        你们一起谈一份文件。可以由一个人为两个人打字。
        任何问题都可以留空。你们想停的时候就可以停。
        想知道每一步能做什么，就输入斜杠/，再按Enter。
        最后你们可以做一份记录。你们一起选择给谁。
        工作人员读了记录，如果认为有人可能受到伤害，可能必须采取行动。他们一般会先和您谈。
        这个程序不决定任何事，也不发送任何东西。它不是举报伤害的途径。
        如果您现在有危险，就拨打999。
        如果有人进来，你们可以快速离开。按F12键，或输入/快速离开。
        快速离开会先清除屏幕，然后保存或忘掉你们的回答。这一页以后，你们就选择是保存还是忘掉。
        别人已经看到或听到的，它清除不了。有些窗口会留着以前的行。这个程序可能清除不了那些。
    .why = 先告诉你们这些，让你们知道写下的内容会怎样。

## During the talk

# Above what the person said. $date: the day of the file.
said-before = 您在{ $date }的文件里这样说：
dialog-respond = 你们想现在做记录吗？
    .short = 做记录
    .hint =
        你们写下的，和您先前说的，都放进记录。设为私人的不放进去。
        拿到记录的人都能读。你们一起选择给谁。
        记录不是评估，也不决定任何事。
    .why = 什么都不会发送。记录在这台电脑上做。你们每人可以有一份。
dialog-respond_make = 做记录
dialog-respond_lock = 做记录，并加锁
    .hint = 你们一起选择谁能打开。
dialog-respond_back = 再看看我们的回答
dialog-respond_without = 不做记录，离开
respond-next =
    .lines =
        你们每人可以留一份记录。
        它不是支援计划。可以用它来做计划。
        如果有什么不对，你们可以做一份新的记录。旧的保持原样。
        如果有重要的事变了，您可以再选一次。
        如果您需要帮助，或想找人谈，可以打这些电话。

## What can go wrong

respond-no-questions = 这里没有用来谈文件的问题。启动程序时不要写--content，或加上这样的问题。
failure-answers-of-talk = 这些已保存的回答属于一次关于文件的谈话。它们保持原样。要接着做，就用：ownwords respond

## The record

# Says nothing about the person: it stands in the title of a window.
response-title = 我们谈了什么
response-subtitle = 我们谈了什么：放在我自己的话旁边的记录
response-statement =
    这是谈我自己的陈述时做的记录。
    我先前说的话照原样抄在这里，没有改。
    这不是评估，也不是支援计划。它不决定任何事。
    这里没有任何内容是选择某个选项。
    有些内容可能不在这里。这份文件不说为什么。
# $date: the day of the first file; $code: its code.
response-about-file = 我自己的陈述是{ $date }的。它的编号是{ $code }。
response-said = 我先前说的
response-not-said = 我先前说的其他事
response-not-said-note = 关于这些，这里没有写什么。这份文件不说为什么。

# Below one answer: who typed it, and when. $role: see Role in the program.
response-note-own =
    { $role ->
        [me] 由我在{ $date }打字写下。
        [advocate] 由权益代言人在{ $date }打字写下。
        [interpreter] 由翻译员在{ $date }打字写下。
        [family-or-friend] 由我的家人或朋友在{ $date }打字写下。
        [worker] 由我的社工在{ $date }打字写下。
        [attorney-or-guardian] 由我的代理人或监护人在{ $date }打字写下。
       *[someone-else] 由另一个人在{ $date }打字写下。
    }
response-note-interpreted =
    { $role ->
        [me] 由我翻译成另一种语言，在{ $date }打字写下。
        [advocate] 由权益代言人翻译成另一种语言，在{ $date }打字写下。
        [interpreter] 由翻译员翻译成另一种语言，在{ $date }打字写下。
        [family-or-friend] 由我的家人或朋友翻译成另一种语言，在{ $date }打字写下。
        [worker] 由我的社工翻译成另一种语言，在{ $date }打字写下。
        [attorney-or-guardian] 由我的代理人或监护人翻译成另一种语言，在{ $date }打字写下。
       *[someone-else] 由另一个人翻译成另一种语言，在{ $date }打字写下。
    }
response-note-typists =
    { $role ->
        [advocate] 权益代言人的看法，在{ $date }打字写下。不是我的话。
        [interpreter] 翻译员的看法，在{ $date }打字写下。不是我的话。
        [family-or-friend] 我的家人或朋友的看法，在{ $date }打字写下。不是我的话。
        [worker] 我的社工的看法，在{ $date }打字写下。不是我的话。
        [attorney-or-guardian] 我的代理人或监护人的看法，在{ $date }打字写下。不是我的话。
       *[someone-else] 另一个人的看法，在{ $date }打字写下。不是我的话。
    }

# In the list of all who typed.
response-hand-own =
    { $role ->
        [me] 我在这份记录里打了字。
        [advocate] 权益代言人在这份记录里打了字。
        [interpreter] 翻译员在这份记录里打了字。
        [family-or-friend] 我的家人或朋友在这份记录里打了字。
        [worker] 我的社工在这份记录里打了字。
        [attorney-or-guardian] 我的代理人或监护人在这份记录里打了字。
       *[someone-else] 另一个人在这份记录里打了字。
    }
response-hand-interpreted =
    { $role ->
        [me] 我把话翻译成另一种语言，并打了字。
        [advocate] 权益代言人把话翻译成另一种语言，并打了字。
        [interpreter] 翻译员把话翻译成另一种语言，并打了字。
        [family-or-friend] 我的家人或朋友把话翻译成另一种语言，并打了字。
        [worker] 我的社工把话翻译成另一种语言，并打了字。
        [attorney-or-guardian] 我的代理人或监护人把话翻译成另一种语言，并打了字。
       *[someone-else] 另一个人把话翻译成另一种语言，并打了字。
    }
response-hand-typists =
    { $role ->
        [advocate] 权益代言人加上了自己的看法。已标明是这个人的。
        [interpreter] 翻译员加上了自己的看法。已标明是这个人的。
        [family-or-friend] 我的家人或朋友加上了自己的看法。已标明是这个人的。
        [worker] 我的社工加上了自己的看法。已标明是这个人的。
        [attorney-or-guardian] 我的代理人或监护人加上了自己的看法。已标明是这个人的。
       *[someone-else] 另一个人加上了自己的看法。已标明是这个人的。
    }

# For systems that use FHIR: what this is, for whoever gets it.
response-description =
    这些是一个人和别人一起谈的问题，有每种语言的文字。
    它们说明怎样读回答。它们不是做来在别的程序里单独问的。
    文字是草稿。
    回答是谈话的记录。它们不是评估，不是支援计划，也不是决定。
    没有回答的问题不说明什么：可能没有问过。
# What the person had said before, word for word.
fhir-said = 这个人先前说的
