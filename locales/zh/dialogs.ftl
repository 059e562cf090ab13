# What the program itself asks and tells, before and after the questions.
#
# A page has a value (what is asked), .short (22 cells at most, for the prompt), .hint (one
# sentence or more on each line) and .why (said as help). An option is called
# <page>_<option>: 36 cells at most.

## Before the questions

dialog-language = 您想使用哪种语言？
    .short = 语言
    .why = 以后可以换语言。您的回答会保持您写的样子。

# Somebody who helps reads every page in this language, after the person's own.
dialog-helper = 有人用另一种语言帮助您吗？
    .short = 帮助者的语言
    .hint = 每个问题会用两种语言显示，您的语言在先。
    .why = 这样翻译员或您信任的人可以和您一起看每个问题。
dialog-helper_none = 没有

dialog-view = 您想怎样使用这个程序？
    .short = 使用方式
    .hint =
        这个程序帮助您做好准备，去谈苏格兰的社会照顾（social care）。
        您用自己的话，说说什么对您重要。最后您可以做一份文件给您的社工。
    .why = 两种方式问同样的问题。您能做的事也一样。
dialog-view_linear = 一行一行
    .hint = 每一行写一次，一直留着。这适合读屏软件和盲文。
dialog-view_full = 一次一页
    .hint = 每个问题占满窗口。您可以用箭头键。

# Asked where a language runs from right to left. Two lines with the numbers 1 and 2 stand
# before it; both say .sample, in that language.
dialog-order = 这两行里，您能读哪一行？
    .short = 哪一行
    .hint = 两行说的一样。如果两行都能读，就选第1行。
    .why = 从右到左写的文字，不同的窗口显示得不一样。
    .sample = 您能读这一行。
dialog-order_terminal = 第1行
dialog-order_app = 第2行
dialog-order_off = 都不能，或我用盲文
    .hint = 这样文字会照打字的顺序，从左开始。

dialog-drafts = 您想开始新的回答，还是继续已保存的回答？
    .short = 开始或继续
    .hint = 这台电脑上有已保存的回答。您要看的时候才会显示。
    .why = 可能有好几个人在一台电脑上保存回答。一开始只显示日期和时间。
dialog-drafts_new = 开始新的回答
dialog-drafts_earlier = 继续已保存的回答
dialog-drafts_delete = 删除已保存的回答

dialog-which = 您想继续哪一份已保存的回答？
    .short = 哪份回答
    .why = 每一行说明回答最后一次改动的时间。
dialog-which-delete = 您想删除哪一份已保存的回答？
    .short = 哪份回答
    .why = 删除任何东西以前，会再问您一次。
# A set of saved answers, by when it was last changed.
draft-changed = 保存时间：{ $day }，{ $time }
draft-phrase = 要打开这些回答，您需要秘密短语。
draft-in-use = 另一个窗口已打开这些回答。先关掉它。

dialog-delete = 您想删除这些回答吗？
    .short = 删除回答
    .hint =
        您不能用这个程序找回它们。
        有些磁盘会留下痕迹一段时间。
        您为社工做的文件不会删除。
    .why = 问您一次，免得不小心删除东西。
dialog-delete_yes = 要，永远删除
dialog-delete_no = 不要，留着

dialog-unlock = 输入您的秘密短语。
    .short = 秘密短语
    .hint = 它打开您保存的回答。您输入的内容不会显示。
    .why = 这个短语是您开始时选的。没有它，谁也打不开这些回答。

# Leaving fast: explained before the first question, with what it cannot do (GOV.UK Design
# System, "Exit a page quickly"). Staff may have to act: domain digest, confidentiality.
dialog-start = 开始以前
    .short = 开始以前
    .hint =
        您说说什么对您重要，您想做什么，您想怎样得到支援。
        任何问题都可以留空。您想停的时候就可以停。
        想知道每一步能做什么，就输入斜杠/，再按Enter。
        最后您可以做一份文件，您选择把它给谁。
        在这个程序里，社工（your worker）是和您一起计划支援的人。您的文件是给社工在谈话以前读的。
        工作人员读了文件，如果认为有人可能受到伤害，可能必须采取行动。他们一般会先和您谈。
        这个程序不决定任何事，也不发送任何东西。它不是举报伤害的途径。
        如果您现在有危险，就拨打999。
        如果有人进来，您可以快速离开。按F12键，或输入/快速离开。
        快速离开会先清除屏幕，然后保存或忘掉您的回答。这一页以后，您就选择是保存还是忘掉。
        别人已经看到或听到的，它清除不了。有些窗口会留着以前的行。这个程序可能清除不了那些。
    .why = 先告诉您这些，让您知道您的回答会怎样。
# The same where there are number keys alone.
dialog-start-numbers = 开始以前
    .short = 开始以前
    .hint =
        您说说什么对您重要，您想做什么，您想怎样得到支援。
        任何问题都可以留空。您想停的时候就可以停。
        想知道每一步能做什么，就输入0，再按Enter。
        最后您可以做一份文件，您选择把它给谁。
        在这个程序里，社工（your worker）是和您一起计划支援的人。您的文件是给社工在谈话以前读的。
        工作人员读了文件，如果认为有人可能受到伤害，可能必须采取行动。他们一般会先和您谈。
        这个程序不决定任何事，也不发送任何东西。它不是举报伤害的途径。
        如果您现在有危险，就拨打999。
        如果有人进来，您可以快速离开。输入99，再按Enter。
        快速离开会先清除屏幕，然后保存或忘掉您的回答。这一页以后，您就选择是保存还是忘掉。
        别人已经看到或听到的，它清除不了。有些窗口会留着以前的行。这个程序可能清除不了那些。
    .why = 先告诉您这些，让您知道您的回答会怎样。

dialog-keep = 您想在这台电脑上保存您的回答吗？
    .short = 保存我的回答
    .hint =
        保存了，您可以停下来，改天继续。
        您选择以前，什么都不会保存。
    .why = 别人也可能用这台电脑。您选择在上面留下什么。
dialog-keep_secret = 保存，用秘密短语
    .hint =
        只有知道短语的人能读。
        如果忘了短语，谁也不能找回这些回答。
dialog-keep_open = 保存，不用短语
    .hint = 在这台电脑上使用这个账户的人都能读。
dialog-keep_forget = 我离开时忘掉
    .hint =
        这台电脑上什么都不保存，除非您做文件。
        如果这个程序停了，您的回答就没有了。

dialog-phrase = 选一个秘密短语。
    .short = 秘密短语
    .hint =
        四个或更多您记得住的词，就是一个好短语。
        您输入的内容不会显示。
    .why = 这个短语把您的回答锁起来。您回来时需要它。
dialog-phrase-again = 把同一个短语再输入一次。
    .short = 再输入短语
    .hint = 这样可以检查您输入的是不是您想要的。
    .why = 您输入的内容不会显示，所以要输入两次。

## Locked files, on the command line

dialog-seal = 给您的文件选一个秘密短语。
    .short = 秘密短语
    .hint =
        四个或更多的词，就是一个好短语。您输入的内容不会显示。
        要打开您的文件，收到文件的人需要这个短语，还需要能打开age文件的程序。
    .why = 这个短语把您的文件锁起来。只告诉可以读文件的人。不要和文件一起发送。
dialog-open = 输入这份文件的秘密短语。
    .short = 秘密短语
    .hint = 这是给文件加锁的人选的。您输入的内容不会显示。
    .why = 这份文件用短语锁着。没有短语，谁也打不开。

## What you said last time

dialog-earlier = 您上次说的话在哪里？
    .short = 上次
    .hint =
        您可以用以前为社工做的文件，或已保存的回答。
        那时说的话，您要看的时候才会显示。
        您说现在还是这样，它才会成为回答。
    .why = 这样您在每个问题都能看到上次说的话。
dialog-earlier_other = 在别的地方
dialog-earlier_none = 我不用它，继续
# A file of last time, by the day on which it was made.
earlier-file = { $date }的文件
earlier-file-name = 它的名称是{ $file }
dialog-earlier-file = 是哪一份文件？
    .short = 文件的名称
    .hint = 输入完整的名称，连同文件夹。名称的结尾是“.json”。
    .why = 这个程序只能读这一种文件。它不会改动文件。
notice-earlier = 您上次说的话在这里了。您在每个问题都能看到。
# The same on a public machine, where nothing was found.
earlier-none-here = 您上次说的话不在这台电脑上。如果您有纸上打印的，回答时可以看着它。
earlier-not-there = 没有这个名称的文件。检查名称。然后再输入一次。
earlier-not-read = 这份文件读不了。检查这个账户能不能读它。然后再试一次。
earlier-is-folder = 这是文件夹，不是文件。把文件的名称也输入。
earlier-too-big = 这份文件太大。Ownwords的文件要小得多。选另一份文件。

## The file for your worker

dialog-hand-over = 您想现在做您的文件吗？
    .short = 做我的文件
    .hint =
        您的回答按打字时的原样放进文件。设为私人的不放进去。
        拿到您的文件的人都能读。您选择给谁。
        地方议会（council）可能把它和关于您的其他材料放在一起。
        您的文件不是评估，也不决定任何事。
    .why = 什么都不会发送。您的文件在这台电脑上做，您可以把它给您的社工。
dialog-hand-over_make = 做我的文件
dialog-hand-over_lock = 做我的文件，并加锁
    .hint = 您选择谁能打开。
dialog-hand-over_back = 再看看我的回答
dialog-hand-over_without = 不做文件，离开
# Follows the hint, where the person looks at what they said last time.
hand-over-last-time = 如果您改了或撤回了上次说的话，您的文件也会显示上次的话。

# Asked only if something was chosen in the part about equality.
dialog-equality = 您想要第二份文件，放关于平等的回答吗？
    .short = 第二份文件
    .hint =
        它只有您在那个部分选的内容。里面没有您的名字。
        在您附近，可能很少人会给出同样的回答。那么别人可能猜出是您。
        它放在同一个文件夹里。您选择给谁。
        如果您说不要，这些回答就不在任何文件里。
    .why = 您回答了关于平等的问题。地方议会用这样的回答，看看是不是公平对待每个人。
dialog-equality_yes = 要，做第二份文件
dialog-equality_no = 不要第二份文件
# Follows the hint, where the file for the worker is to be locked.
equality-locked = 您给您的文件加锁，所以这份文件也加锁。只有能打开您的文件的人能打开它。

dialog-lock = 谁能打开您的文件？
    .short = 谁能打开
    .hint =
        加锁的文件，只有您在这里选的人能读。您自己就打不开了，除非您选短语。
        要打开它，他们需要能打开age文件的程序。
    .why = 这样您的文件可以发送，或放在U盘上，别人都读不了。
dialog-lock_all = 这里的每一个都能打开
dialog-lock_phrase = 知道秘密短语的人
    .hint = 接下来您选短语。只告诉可以读您的文件的人。
# $name is who they are, such as the team of a council.
lock-for = 只有{ $name }
# Someone who is named in the settings and not by a council. $name is what stands there.
lock-named-here = “{ $name }”（设置里的名字）
# Follows the hint, where there is such a name.
lock-by-settings = 设置里的名字，是使用这个账户的人写的。知道那是谁，才选它。

dialog-numbers = 您想把求助电话放进文件吗？
    .short = 求助电话
    .hint =
        打这些电话，有人可以帮助您，或听您说话。
        看到您的文件的人，也会看到这些电话。
    .why = 由您选择，因为别人可能看到您家里的材料。
dialog-numbers_no = 不要，不放进去
dialog-numbers_yes = 要，放进去

dialog-where = 您想把您的文件放在哪里？
    .short = 文件夹
    .hint = 文件的名称里有日期和一个编号。里面没有您的名字。
    .why = 您要能再找到文件，才能把它给别人。
dialog-where_here = 在这个文件夹
dialog-where_home = 在这个账户的文件夹
dialog-where_other = 在另一个文件夹
# $name is what a memory stick calls itself.
where-drive = 在磁盘{ $name }上
where-folder = 这个文件夹是{ $folder }
dialog-folder = 您想用哪个文件夹？
    .short = 文件夹的名称
    .hint = 输入这台电脑上或U盘上一个文件夹的完整名称。
    .why = 您的文件会放进这个文件夹。文件夹里原有的东西不会被换掉。
# A name that was typed is not that of a folder.
folder-not-there = 没有这个名称的文件夹。检查名称。如果它在U盘上，就插上U盘。然后再输入一次。
folder-is-file = 这是文件，不是文件夹。输入文件夹的名称。

dialog-end = 您的文件做好了。
    .short = 现在做什么
    .hint = 它没有发送给任何人。您选择给谁。
    .why = 这一页说明您的文件在哪里，接下来您能做什么。
dialog-end_leave = 离开
dialog-end_clear = 清除屏幕，离开
    .hint = 有些窗口会留着以前的行。这个程序可能清除不了那些。
dialog-end_delete = 从这台电脑删除我的回答
    .hint = 您的文件会留着。
dialog-end_back = 回到我的回答
# A help number in the file. $date is the day on which it was read where it comes from.
contact-read-on = 这个号码是{ $date }查到的。
# Where the files are, and then each by its name. $kind is fhir, html, json, pdf or txt.
end-folder = 您的文件在这个文件夹：{ $folder }
end-file = { $kind ->
    [fhir] 给使用FHIR的系统：{ $file }
    [html] 用来读和打印：{ $file }
    [json] 给电脑系统：{ $file }
    [pdf] 用来打印的页面：{ $file }
   *[txt] 纯文字：{ $file }
}
# The second file, told in the same way.
end-equality = { $kind ->
    [json] 关于平等，给电脑系统：{ $file }
   *[txt] 关于平等，纯文字：{ $file }
}
# $step is the answer about where the person is now, as it was offered.
end-step = 您说过您现在在哪一步：{ $step }。
end-kept = 您的回答也保存在这台电脑上。
end-not-safe = 您最后的回答没能保存在这台电脑上。您的文件里有它们，但没有私人的。
end-not-kept = 您的回答没有保存在这台电脑上。您离开时，只有您的文件会留着。
# What can be done with the file.
end-give =
    .lines =
        您可以把文件给您的社工，或打印出来带去。
        您可以先给信任的人看。
# The same where it is locked.
end-give-locked =
    .lines =
        您可以把加锁的文件给您的社工，或发送过去。
        要打印文件，或给别人看，就再做一份，不要加锁。
# What usually comes next, and what the council must do: Self-directed Support (Scotland) Act
# 2013 s.5 (options, amounts, reasons: legislation.gov.uk/asp/2013/1/section/5/data.html), s.6
# (help to choose: open.edu/openlearncreate/mod/page/view.php?id=151616), s.9 (information:
# legislation.gov.uk/asp/2013/1/notes/division/3/4/7), s.13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
end-next =
    .lines =
        地方议会（council）看您需要什么支援。这叫评估（assessment）。这个程序不做评估。
        如果地方议会提出给您支援，它必须告诉您每个选项是什么意思。它也必须告诉您每个选项有多少钱。
        如果它不同意直接付款（direct payment），它必须书面告诉您理由。
        您可以要求别人帮助您选择。如果有重要的事变了，您可以再选一次。
        如果您需要帮助，或想找人谈，可以打这些电话。

## Stopping for now

dialog-stop = 您想现在离开吗？
    .short = 现在离开
    .hint = 您的回答保存在这台电脑上。您可以改天再来。
    .why = 您想停的时候就可以停，以后从同一个地方继续。
dialog-stop_leave = 离开
dialog-stop_clear = 清除屏幕，离开
    .hint = 有些窗口会留着以前的行。这个程序可能清除不了那些。
dialog-stop_back = 留在这里
dialog-stop-unkept = 您想现在离开吗？
    .short = 现在离开
    .hint = 您的回答没有保存在这台电脑上。如果现在离开，回答就没有了。
    .why = 问您一次，免得不小心失去东西。
dialog-stop-unkept_back = 留在这里
dialog-stop-unkept_make = 先做我的文件
dialog-stop-unkept_leave = 离开，我的回答就没有了
dialog-stop-unkept_clear = 清除屏幕，我的回答就没有了
    .hint = 有些窗口会留着以前的行。这个程序可能清除不了那些。
dialog-stop-behind = 您想现在离开吗？
    .short = 现在离开
    .hint = 您最后的回答没能保存。如果现在离开，那些就没有了。更早的可能还在这台电脑上。
    .why = 问您一次，免得不小心失去东西。
dialog-stop-behind_back = 留在这里
dialog-stop-behind_make = 先做我的文件
dialog-stop-behind_leave = 离开，最后的回答就没有了
dialog-stop-behind_clear = 清除屏幕，它们就没有了
    .hint = 有些窗口会留着以前的行。这个程序可能清除不了那些。

# Said after the program has let go of the terminal.
parted-before = 程序停了。什么都没有保存。
parted-kept = 程序停了。您的回答保存在这台电脑上。
parted-not-kept = 程序停了。照您的选择，您的回答没有保存。
parted-not-safe = 程序停了。您最后的回答没能保存。

notice-resumed = 您从停下的地方继续。您的回答在这里。
notice-deleted = 回答已从这台电脑删除。

## What can go wrong

failure-pack = { PLURAL($count) ->
   *[other] 问题里有{ NUMBER($count) }个错误。要看在哪里，就用：ownwords check{ $options }
}
failure-no-content = 这个文件夹里没有问题，也没有语言：{ $folder }。选一个有“content”或“locales”的文件夹。
failure-terminal = 程序不能再写到这个窗口了。打开一个新窗口，再启动它。
failure-ours = 这个程序有错误，所以停了。如果您保存回答，这个回答以前的都还在。再启动它就可以继续。
failure-random = 这台电脑没能给您的回答编号。这个回答没有写下来。再试一次。
failure-not-saved = 您可以继续。在能再保存以前，如果程序停了，您的回答就没有了。
failure-other-pack = 这些回答属于别的问题。它们保持原样。用那些问题启动程序。
failure-keep-other = 还没有保存任何东西。再试一次，或选这个回答：我离开时忘掉。
failure-other-folder = 您的文件没有做成。您的回答还在这里。选另一个文件夹。
failure-second-file = 关于平等的那份文件没有做成。您的另一份文件还在。您可以两份都再做一次。
failure-pdf-not-built = 没有做文件。这个程序不能做pdf文件。不要pdf，再试一次。您可以打印html文件。
# $language: what a language calls itself.
failure-pdf-no-font =
    没有做文件。这台电脑没有字体能显示这种语言的全部文字：{ $language }。
    字体是打印文字用的。加一个字体，例如Noto Sans，再试一次。
    或者不要pdf，再试一次。您可以打印html文件。
failure-pdf-no-letters =
    没有做文件。这台电脑没有字体能显示您的回答里的全部文字和符号。
    字体是打印文字用的。加一个字体，例如Noto Sans，再试一次。
    或者不要pdf，再试一次。您可以打印html文件。
failure-pdf-fault = 没有做文件。程序没能做pdf文件。这是程序的错误。不要pdf，再试一次。您可以打印html文件。
failure-no-such-draft = 没有这个名称的已保存的回答。要看全部，就用：ownwords drafts{ $options }
failure-which-draft = 已保存的回答不止一份。写出您要哪一份。要看全部，就用：ownwords drafts{ $options }
phrase-differs = 两个短语不一样。再选一次短语。
draft-not-a-draft = 这些已保存的回答坏了，或是别的程序做的。它们保持原样。您可以开始新的回答。
draft-newer = 这些回答是这个程序较新的版本保存的。用较新的版本打开。

## The settings. Each dialog setting-... asks for one; its .short is its name on the page of all.
## A name and a choice stand in one line there, 36 cells at most: "Colours: white on black".

dialog-settings = 您想改变什么？
    .short = 设置
    .hint = 改变马上起作用。如果您的回答保存在这台电脑上，改变也会留着。
    .why = 您可以把程序设成您觉得容易的样子。
dialog-settings_keys = 用别的键
dialog-settings_usual = 恢复平常的设置
dialog-settings_close = 我做完了
# $name is the name of something that is set, $value what it is set to.
setting-line = { $name }：{ $value }
# $set is such a line.
notice-set = 现在设成：{ $set }。
notice-usual = 平常的设置恢复了。

setting-explanations = 您想要多少说明？
    .short = 说明
    .hint = 每个问题的帮助里总有说明。
    .why = 字少，读盲文更快，熟悉问题的人也更快。
setting-explanations_all = 每页都有
setting-explanations_few = 只在帮助里
setting-colours = 您想要哪种颜色？
    .short = 颜色
    .hint = 一次一页时，颜色起作用。一行一行时，窗口保持自己的颜色。
    .why = 有些人用别的颜色更容易读。
setting-colours_terminal = 和这个窗口一样
setting-colours_dark = 黑底白字
setting-colours_light = 白底黑字
setting-colours_yellow = 黑底黄字
setting-colours_cream = 米色底黑字
setting-colours_none = 不要颜色
setting-mouse = 您想用鼠标或手指吗？
    .short = 鼠标或手指
    .hint = 一次一页时起作用。那时您不能在屏幕上选中文字。
    .why = 有些人觉得指点比按键容易。
setting-mouse_off = 不用
setting-mouse_on = 用
setting-repeat = 同一个键多久以后再按才算？
    .short = 同一个键
    .hint =
        如果您的手会抖，一个键可能比您想的多按几次。
        您在回答里打的字总是算的。
    .why = 这样，太快再按同一个键就不起作用。
setting-repeat_at-once = 马上
setting-repeat_quarter = 四分之一秒后
setting-repeat_half = 半秒后
setting-repeat_second = 一秒后
setting-switch = 您用开关（switch）代替键盘吗？
    .short = 开关
    .hint = 用一个开关时，可选的项目一个接一个出现。您要的那一项出现时，您就按。
    .why = 这里的一切，用一个或两个开关，或数字键，都能做。
setting-switch_none = 不用
    .hint = 那么您需要键盘。
setting-switch_one = 一个开关
setting-switch_two = 两个开关
    .hint = 空格键去下一个。Enter选择它。
setting-switch_numbers = 数字键
    .hint = 您输入要选的那一项的号码，再按Enter。选字母也这样。
setting-beat = 每一项停多久？
    .short = 停留时间
    .why = 时间长一些，更容易按得准时。
setting-beat_1 = 1秒
setting-beat_2 = 2秒
setting-beat_3 = 3秒
setting-beat_5 = 5秒
setting-beat_8 = 8秒
setting-beat_12 = 12秒
setting-switch-key = 哪个键是您的开关？
    .short = 开关的键
    .why = 如果只是一个键，帮助您的人可以用其他键。
setting-switch-key_any = 任何键
setting-switch-key_space = 空格键
setting-switch-key_enter = Enter
# What is set can only be written into the file of the settings.
setting-of-the-file = 照文件里的
setting-language = 您想使用哪种语言？
    .short = 语言
setting-view = 您想怎样使用这个程序？
    .short = 使用方式
    .why = 两种方式问同样的问题。您能做的事也一样。
setting-view_linear = 一行一行
setting-view_full = 一次一页

dialog-keys = 您可以用别的键。
    .short = 别的键
    .hint =
        您把它们写进一个文件。您可以找人帮您做。
        每行写一件键能做的事，和做这件事的键。例如：“back = ["esc", "f9"]”。
        要看所有名称，就在另一个窗口输入：“ownwords settings”。
        再启动这个程序，就可以用新的键。
    .why = 有些键盘没有所有的键，有些键不好按。
keys-file = 文件的名称是{ $file }
dialog-usual = 您想恢复平常的设置吗？
    .short = 平常的设置
    .hint = 您的语言和使用方式保持原样。
    .why = 问您一次，免得不小心改变东西。
dialog-usual_no = 不要，保持我的设置
dialog-usual_yes = 要，恢复

## Reading to a person

setting-speech = 您想听程序读每一页吗？
    .short = 读给我听
    .hint =
        如果您用读屏软件，就不要选这个。两个声音会同时说话。
        您附近的人能听到。如果不想这样，就用耳机，或调小声。您要求的时候，才会读您的回答。
    .why = 有些人听比读容易。
setting-speech_off = 不用
setting-speech_on = 用
setting-rate = 读得多快？
    .short = 速度
    .why = 您可以听得慢，也可以听得快。
setting-rate_slowest = 很慢
setting-rate_slow = 慢
setting-rate_usual = 平常
setting-rate_fast = 快
setting-rate_fastest = 很快
setting-volume = 读得多大声？
    .short = 音量
    .why = 您可以调小声，让别人听不到。
setting-volume_quietest = 很小声
setting-volume_quiet = 小声
setting-volume_usual = 平常
setting-volume_loud = 大声
setting-volume_loudest = 很大声
notice-reading = 从现在起，每一页都会读给您听。要在一页中间停下，就按任何键。
notice-not-reading = 不再读给您听了。
notice-not-approved = 语音不用您的语言读给您听。还没有熟悉这种语言的人检查过它的语音。您可以在这里读文字。
notice-misread = 语音不用您的语言读给您听。我们试过的语音读得不对。您可以在这里读文字。

# In a public place, before anything that a person chose or wrote is said aloud.
dialog-kiosk-aloud = 语音也可以说出您的回答吗？
    .short = 说出回答
    .hint =
        语音把每个问题读给您听。
        附近的人可能听到。您用耳机吗？
    .why = 问您，是因为别人可能听到您的回答。
dialog-kiosk-aloud_no = 不可以，只读问题
    .hint = 您选的和写的都不说出来。
dialog-kiosk-aloud_yes = 可以，也说出我的回答
    .hint = 您选的和拼的，当时就说出来。您写的，您要求的时候才读。
