# What went wrong, in a sentence, and what to do, in the next one.

## The command did not fit the step

problem-nothing-written = 还没有写任何东西。写您的回答，或跳过这个。
problem-chose-alone-with-others = 您选的有两个不能放在一起。要取消一个，就再选它一次。
problem-no-such-option = 这里没有这个回答可选。选其中一个号码。
problem-no-such-entry = 您的列表里没有这个。选其中一个号码。
problem-steers-not-private = 这个回答决定接下来问什么，所以不能设为私人。您可以跳过它。
problem-nothing-before = 这是第一步，所以不能返回。从这里继续。
problem-nothing-to-leave = 这里没有要回答的。按Enter继续。
problem-not-here = 这一步不能这样做。想知道能做什么，就输入斜杠/，再按Enter。

## What was typed did not fit the page

unfit-not-an-option = 这里没有这个回答可选。输入其中一个号码。
unfit-not-a-command = 程序不认识这个词。想知道能做什么，就输入斜杠/，再按Enter。
unfit-maybe-words = 程序不认识这个词。如果它是您的回答的一部分，就再按一次Enter。想知道能做什么，就输入斜杠/，再按Enter。
unfit-not-offered-here = 这一步不能这样做。想知道能做什么，就输入斜杠/，再按Enter。
unfit-nothing-yet = 还没有回答。回答，或跳过这个。
unfit-needs-answer = 还没有回答。选一个，或自己输入。
unfit-not-text = 有些内容读不成文字，没有放进去。检查现在有什么。
unfit-controls-left-out = 有些看不见的符号没有放进去。文字都在。您可以继续。
unfit-too-long = 您的回答不能再长了。后面的没有放进去。您可以写短一些。

## A language cannot be used. The program goes on in another one.

locale-no-language = 没有这种语言的文字：{ $language }。程序用另一种语言继续。
locale-not-described = 文件{ $file }的第{ NUMBER($line, useGrouping: "false") }行有不对的地方。改好它，才能用这种语言。
locale-checked-by-nobody = 文件{ $file }没有说谁检查过这些文字。加上“by”，或把它们叫作草稿。
locale-no-rules = 程序不认识这种语言的数字：{ $language }。程序用另一种语言继续。
locale-not-text = 这个文件不能当作文字来读：{ $file }。存成UTF-8，才能用这种语言。
locale-broken = 文件{ $file }里，第{ NUMBER($line, useGrouping: "false") }行的消息坏了。改好它，才能用这种语言。
locale-twice = 文件{ $file }里，有第二条消息叫{ $id }。给它别的名称，才能用这种语言。

## Opening a hand-over of last time

hand-over-not-one =
    这不是Ownwords交出的文件。
    选名称开头是“ownwords”、结尾是“.json”的文件。
hand-over-is-record =
    这份文件是谈话记录。谈话谈的是另一份文件。
    选谈话时谈到的那份文件。
hand-over-newer =
    这份文件来自较新的Ownwords。
    用较新的Ownwords打开。
hand-over-other-questions =
    这份文件回答的是别的问题。
    用做它的那个Ownwords打开。
hand-over-damaged =
    这份文件坏了。没有从里面拿任何东西。
    选它的另一个副本。

## The file of the settings. It is left as it is, for a person may have written it.

settings-not-read = 设置的文件读不了，所以现在用的是平常的设置。您现在改的不会留着。看看这个文件：{ $file }
settings-not-read-line = 设置的文件里，第{ NUMBER($line, useGrouping: "false") }行不对，所以现在用的是平常的设置。您现在改的不会留着。看看这个文件：{ $file }

# Those for whom a file can be locked, in the file of the settings. $number counts them.
lock-no-name = 设置的文件里，第{ NUMBER($number) }个加锁码没有名字，或名字很长。没有用它。给它一个短的名字。
lock-name-taken = 设置的文件里，“{ $name }”也是别人的名字。没有用它。用别的名字。
lock-no-code = 设置的文件里，“{ $name }”没有加锁码。没有用这个名字。加锁码的开头是age1。它有62个字母和数字。写出完整的加锁码。
lock-secret-key = 设置的文件里，“{ $name }”有打开文件的钥匙。没有用这个名字。这把钥匙不要给别人。用属于它的加锁码。
lock-code-taken = 设置的文件里，“{ $name }”的加锁码是别人的。没有用这个名字。用别的加锁码。

## The file of keys that a person can write. The program goes on with the usual keys.

keys-not-read = 键的文件读不了，所以现在用的是平常的键。看看这个文件：{ $file }
keys-not-read-line = 键的文件里，第{ NUMBER($line, useGrouping: "false") }行不对，所以现在用的是平常的键。看看这个文件：{ $file }
keys-no-such-thing = 键的文件里，“{ $name }”不是键能做的事。现在用的是平常的键。要看名称，就用：ownwords settings
keys-no-such-key = 键的文件里，“{ $key }”不是键的名称。现在用的是平常的键。要看键的名称，就用：ownwords settings
keys-no-key = 键的文件里，“{ $name }”没有键。现在用的是平常的键。给它一个键，或去掉那一行。
keys-digit = 键的文件里，“{ $key }”是数字。数字用来选回答。现在用的是平常的键。换一个键。
keys-letter = 键的文件里，“{ $name }”的键是“{ $key }”。打字需要这个键。现在用的是平常的键。换一个键。
keys-twice = 键的文件里，“{ $key }”做两件事：“{ $one }”和“{ $two }”。现在用的是平常的键。给其中一件别的键。

## Reading aloud

speech-none =
    这台电脑上没有语音，所以不能读给您听。
    您可以加一个会说话的程序。它叫“espeak-ng”。
speech-lost =
    语音停了，所以不再读给您听。
    要再试，就再启动程序。
speech-no-language = 这台电脑上没有这种语言的语音：{ $language }。您只能看到它的文字。
