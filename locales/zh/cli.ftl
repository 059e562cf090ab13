# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    为谈苏格兰的社会照顾（social care）做准备。用您自己的话，说说什么对您重要。
    什么都不会发送给任何人。程序做一份文件，您可以给您的社工。
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = 这样输入：{ $line }
cli-commands = 要做别的事，就加上
cli-options = 您还可以加上这些
cli-help = 说明这里能输入什么。
cli-version = 说明这是哪个版本。
# Names of what is put in. One word.
cli-value-view = 使用方式
cli-value-switches = 数量
cli-value-language = 语言
cli-value-folder = 文件夹
cli-value-draft = 回答
cli-value-format = 种类
cli-value-formats = 几种
cli-value-code = 加锁码
cli-value-file = 文件
cli-after = 用读屏软件时，这样启动：{ -ownwords } --view linear
cli-view = 使用方式：linear是一行一行，full是一次一页。
cli-speak = 把每一页读出来。用读屏软件时不要用。
cli-switch = 用开关或数字键代替键盘：one、two、numbers或none。
cli-lang = 语言，例如en。
cli-content = 有别的问题和语言的文件夹。
cli-data = 放已保存的回答的文件夹，代替平常的那个。
cli-drafts = 列出这台电脑上已保存的回答，或删除一些。
cli-drafts-delete = 永远删除这些已保存的回答。
cli-handover = 用已保存的回答做给社工的文件。
cli-handover-numbers = 把求助电话放进给人看的文件。
cli-handover-draft = 哪一份已保存的回答。如果只有一份，可以不写。
cli-handover-to = 放文件的文件夹。
cli-handover-format = 哪几种文件：html、json、text、fhir、pdf。如果不写，就是html、json和text。
cli-handover-seal-to = 为给您这个加锁码（lock code）的人给文件加锁。它的开头是age1。可以用不止一次。
cli-handover-seal-phrase = 用秘密短语给文件加锁。程序会让您输入短语。
cli-open = 读别人交出的文件，加锁或不加锁的。
cli-open-file = 文件。名称的结尾是.json、.ndjson或.age。
cli-open-to = 不在这里读加锁的文件，把里面的内容放进这个文件夹。
cli-open-identity = 您的钥匙文件。文件没有加锁，或用秘密短语加锁，就不用写。
cli-respond = 一起谈一份文件：写下你们商定什么，放在这个人说的话旁边。
cli-respond-file = 这个人做的文件。名称的结尾是.json或.age。
cli-respond-identity = 您的钥匙文件，如果文件用加锁码加锁。
cli-check = 检查所有的问题，和它们在各种语言里的文字。说出有什么不对。
cli-check-dir = 有问题和语言的文件夹。
cli-languages = 列出语言，说每种翻译了多少。
cli-languages-settle = 写下这种语言说的和今天的英文一样。
cli-settings = 显示设置和键。
cli-settings-usual = 先恢复平常的设置。
cli-schema = 显示文件的JSON Schema。
cli-schema-talk = 显示谈话记录的JSON Schema，不是文件的。
cli-questions = 显示每个问题和它的文字，或做一页来检查语言。
cli-questions-format = 怎样显示：text用来读，json给电脑系统，fhir给使用FHIR的系统。
cli-questions-talk = 显示谈一份文件的问题，代替一个人回答的问题。
cli-questions-review = 做一页用来打印，让人检查语言的文字。也有谈话的问题。
cli-questions-to = 放那一页的文件夹。
cli-wrong =
    程序不知道这些词要它做什么。
    要看它能做什么，就输入：{ -ownwords } --help

## What it prints

drafts-none = 这台电脑上没有已保存的回答。
# $draft is the name that --delete takes.
drafts-line = { $draft }：保存时间{ $day }，{ $time }。
check-clean = 没有找到错误。
check-fault = { $file }，第{ NUMBER($line, useGrouping: "false") }行，第{ NUMBER($column, useGrouping: "false") }列：{ $words }
check-faults = { PLURAL($count) ->
   *[other] 有{ NUMBER($count) }个错误。
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = 文件用加锁码或秘密短语加锁，不能两样都用。去掉--seal-to或--seal-phrase。
sealing-no-code =
    您在--seal-to后面输入的不是加锁码。它是第{ NUMBER($number) }个。没有做文件。
    加锁码的开头是age1。它有62个字母和数字。从给您加锁码的人那里复制完整的加锁码。
sealing-secret-key =
    您在--seal-to后面输入的是打开文件的钥匙。它是第{ NUMBER($number) }个。没有做文件。
    这把钥匙不要给别人。用属于它的加锁码。加锁码的开头是age1。
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = 您的文件已加锁。{ $name }能打开它。
sealed-for-too = { $name }也能打开它。
sealed-code = 您的文件已加锁。能用这个加锁码的钥匙打开：{ $code }
sealed-code-too = 也能用这个加锁码的钥匙打开：{ $code }
sealed-yourself = 没有这样的钥匙，谁也打不开，您也打不开。
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = 别人都打不开，您也打不开。
sealed-phrase = 您的文件已加锁。只有知道秘密短语的人能打开。如果短语丢了，谁也打不开。
sealed-second = 第二份文件用同样的方法加锁。
sealed-answers-stay = 您已保存的回答还在这里。
sealed-program = 要打开它，收到文件的人需要能打开age文件的程序。没有这样的程序就不能读。这个程序就是一个。要输入：{ -ownwords } open

# Opening a locked file.
open-done =
    加锁的文件里的内容，现在在这里：{ $file }
    在这台电脑上使用这个账户的人都能读。加锁的文件还在。
open-no-file = 没有这份文件：{ $file }。看看它的名称和文件夹。然后再试一次。
open-unreadable = 电脑不让您读这份文件：{ $file }。选另一份。
open-name = 加锁的文件，名称的结尾是.age。开头不是点。给这份文件取这样的名称。然后再试一次。
open-too-large = 这份文件太大。程序能打开的加锁文件最大是32兆字节。它保持原样。
open-not-sealed = 这不是加锁的文件，或缺了一部分。没有打开任何东西。再要一次文件。
open-newer = 程序不认识这份文件加锁的方法。拿最新的版本。然后再试一次。
open-draft = 这份文件属于已保存的回答。它保持原样。要继续已保存的回答，就启动程序。
open-key-needed = 这份文件是为有钥匙的人加锁的。加上--identity和您的钥匙文件的名称。
open-phrase-needed = 这份文件用秘密短语加锁。去掉--identity。然后程序会让您输入短语。
open-no-keys = 这不是钥匙文件：{ $file }。钥匙文件是由处理age文件的程序做的。选您的钥匙文件。
open-wrong-key = 您的钥匙打不开这份文件。没有打开任何东西。问清它是用哪个加锁码加锁的。如果是您的，文件可能坏了。
open-wrong-phrase = 这个秘密短语打不开文件。再试一次。大写字母和小写字母有区别。如果您肯定短语是对的，文件可能坏了。
open-too-much-work = 这份文件加锁的方法，要用太多时间和内存。没有打开它。再要一次，用平常的方法加锁。
open-damaged = 这份文件坏了，或缺了一部分。没有打开任何东西。再要一次文件。
open-exists = 已有同名的文件：{ $file }。它保持原样。选另一个文件夹。

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }，{ $tag }：翻译了百分之{ NUMBER($share) }。
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status }日期：{ $day }。
languages-checked = { $status }检查的人：{ $by }，日期：{ $day }。
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
   *[other] 有{ NUMBER($count) }条消息的英文后来变了：{ $ids }
}
languages-unsettled = 没有写下这些文字是照哪个英文做的。
# $ids are the names of files, or ids of messages.
languages-unsettled-some = 没有写下这些是照哪个英文做的：{ $ids }
languages-settled = 已写下这种语言说的和今天的英文一样。
# Nothing inside the program can be changed.
languages-no-folder = 写出有语言的文件夹。输入：{ -ownwords } languages --settle <语言> --content <文件夹>
languages-english = 别的语言是照英文做的。写出其中一种。

# Where the settings and the keys are kept.
settings-file = 设置在这个文件里：{ $file }
# $name is who they are.
settings-lock = 可以为{ $name }给文件加锁。加锁码：{ $code }
settings-keys = 这些是键，照键的文件里的写法：
