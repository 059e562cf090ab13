# What a person takes away from a public machine, and how they come back.

dialog-kiosk-first_come-back = 继续我留在这里的回答

dialog-kiosk-take_print = 打印我的文件
dialog-kiosk-take_stick = 把我的文件存到U盘
dialog-kiosk-take_later = 把我的回答留在这里以后用
dialog-kiosk-take_delete = 删除我留在这里的

## On paper

dialog-kiosk-print = 您想打印您的文件吗？
    .short = 打印
    .hint =
        打印机属于这个地方。看到纸的人都能读。
        您拿走以前，纸一直在打印机里。留在打印机附近。
    .why = 先问您，因为别人可能看到纸。
dialog-kiosk-print_print = 现在打印
dialog-kiosk-print_back = 返回

dialog-kiosk-printing = 正在送到打印机。
    .short = 正在打印
    .hint = 这可能要一两分钟。您不用做任何事。
    .why = 您可以停止打印。已经印在纸上的会留在打印机里。
dialog-kiosk-printing_stop = 停止打印

notice-printed = 您的文件打印好了。现在从打印机拿走。
notice-slip-printed = 您的取回码打印好了。现在从打印机拿走。
notice-not-printed = 打印停止了。看看打印机。里面可能有一部分。

# What is the matter with the printer. It goes on when that is mended.
printer-no-paper = 打印机没有纸了。告诉这里的工作人员，或停止打印。
printer-jam = 纸卡在打印机里了。告诉这里的工作人员，或停止打印。
printer-no-ink = 打印机没有墨了。告诉这里的工作人员，或停止打印。
printer-open = 打印机的盖子开着。告诉这里的工作人员，或停止打印。
printer-stopped = 打印机停了。告诉这里的工作人员，或停止打印。
# Nothing more comes.
printer-lost = 没能打印。看看打印机，里面可能有一部分。再试一次，或选别的方法。
printer-not-there = 连不上打印机。告诉这里的工作人员，或选别的方法。
printer-too-long = 打印机用的时间太长，所以停止了打印。再试一次，或选别的方法。

## On a memory stick

dialog-kiosk-stick = 您想把您的文件存到U盘吗？
    .short = U盘
    .hint =
        您需要自己的U盘（memory stick）。这个程序不看上面有什么。
        不加锁，拿到U盘的人都能读您的文件。
        加锁的话，您选择谁能打开。
    .why = 问您，是为了让您知道谁能读您的文件。
dialog-kiosk-stick_open = 不加锁，存进去
dialog-kiosk-stick_lock = 先加锁
dialog-kiosk-stick_back = 返回

dialog-kiosk-stick-in = 现在插上您的U盘。
    .short = U盘
    .hint = 程序会自己找到它。您不用按键。
    .why = 一找到U盘，就写您的文件。
dialog-kiosk-stick-in_stop = 不再等

dialog-kiosk-stick-writing = 正在写您的文件。不要拔U盘。
    .short = 正在写
    .hint = 这可能要一分钟。可以拔U盘时，会告诉您。
    .why = 太早拔U盘，可能会弄坏它。

dialog-kiosk-stick-out = 现在拔出U盘。
    .short = U盘
    .hint = 然后您可以插上另一个。
    .why = 您的文件不在这个U盘上。
dialog-kiosk-stick-out_stop = 不再等
# What the person brings from last time.
dialog-kiosk-brought = 您上次的文件在U盘上吗？现在插上U盘。
    .short = U盘
    .hint =
        程序会自己找到它。您不用按键。
        它只读Ownwords做的文件。它不会改动它们。
    .why = 这样您在每个问题都能看到上次说的话。
dialog-kiosk-brought_stop = 我不用它，继续
notice-stick-read = 您上次说的话读好了。您现在可以拔出U盘。
stick-no-file = 这个U盘上没有Ownwords的文件。试另一个，或不用它，继续。

notice-stick-written = 您的文件在U盘上了，也检查过了。您现在可以拔出U盘。
stick-more-than-one = U盘不止一个。只留您的。
stick-not-mounted = 这个U盘在这里不能用。试另一个。
stick-read-only = 这个U盘上不能写东西。有些U盘上有一个小开关管这个。找一找，或试另一个U盘。
stick-full = 这个U盘没有空间了。试另一个。
stick-broken = 您的文件没有完整存到U盘上。U盘可能坏了。试另一个。
stick-busy = 您的文件写好了，但U盘还在忙。等一分钟再拔。

## Left here for later

dialog-kiosk-later = 您想把回答留在这里以后用吗？
    .short = 以后用
    .hint =
        您的回答留在这台电脑上，用取回码锁着。在别的电脑上打不开。
        有您的取回码的人都能读。没有取回码谁也打不开，这里的工作人员也打不开。
        如果您丢了取回码，回答也没有了。
    .why = 这样您今天可以停下来，改天继续。
dialog-kiosk-later_keep = 留在这里
dialog-kiosk-later_back = 返回
# Follows the hint. $days is how long they stay.
later-days = { PLURAL($days) ->
       *[other] 回答会留{ $days }天。以后就永远没有了。
    }
# Follows. The person gets a code, or has one from before.
later-new-code = 接下来的几页，您会得到取回码。
later-same-code = 您来时用的取回码，还是您的取回码。

dialog-kiosk-later-private = 您的私人回答也想留在这里吗？
    .short = 私人回答
    .hint =
        您有些回答是私人的。
        如果留在这里，有您的取回码的人都能读。
        如果不留，您离开时会清除。
    .why = 问您，是因为别人可能找到您的取回码。
dialog-kiosk-later-private_without = 不留我的私人回答
dialog-kiosk-later-private_with = 私人回答也留在这里

dialog-kiosk-code = 您想怎样得到您的取回码？
    .short = 您的取回码
    .hint =
        您的回答现在在这里。只有这个取回码能打开。
        您可以用不止一种方法得到它。以后谁也不能再告诉您。
        如果程序读给您听，显示取回码时也会说出来。别人可能听到。
    .why = 您选择以前，没有人看到或听到您的取回码。
dialog-kiosk-code_show = 显示
dialog-kiosk-code_print = 打印在纸上
    .hint = 纸上只有取回码，没有说它是做什么的。
dialog-kiosk-code_done = 我有取回码了

dialog-kiosk-code-shown = 这是您的取回码。
    .short = 您的取回码
    .hint = 它是四个词，也是一个号码。写下其中一种。每一种都能打开您的回答。
    .why = 您需要它，才能回到您的回答。
# $words are English words in every language: they are the code.
later-code-words = 这些词：{ $words }
later-code-digits = 号码：{ $digits }

notice-later-kept = 您的回答在这里留到{ $day }。那天以后就永远没有了。
# It could not be done; the person cannot mend that.
later-not-kept = 您的回答没能留在这里。告诉这里的工作人员，或选别的方法。
later-not-deleted = 您留在这里的没能删除。再试一次，或告诉这里的工作人员。

# While answers are locked or opened.
dialog-kiosk-moment = 等一会儿。
    .short = 等一会儿
    .hint = 这要几秒钟。您不用做任何事。
    .why = 程序要先做完这个，才能继续。

## Coming back

dialog-kiosk-come-back = 您的取回码是什么？
    .short = 取回码
    .hint = 输入四个词，或输入号码。不用大写字母。
    .why = 取回码打开您留在这里的。
notice-later-opened = 这是您留下的。它在这里留到{ $day }。
later-nothing = 这个取回码没有找到任何东西。再看看您的取回码。过了最后一天，一切就永远没有了。
later-not-opened = 留在这里的没能打开。告诉这里的工作人员，或重新开始。
later-wait-moment = 没有试这个取回码。取回码不对以后，要等一会儿。然后再试一次。
later-wait-minutes = 没有试这个取回码。多次取回码不对以后，要等几分钟。然后再试一次，或重新开始。
# $count is how many words were typed.
later-unread-words = { PLURAL($count) ->
       *[other] 取回码有四个词。这里有{ $count }个词。再看看您的取回码。
    }
later-unread-digits = { PLURAL($count) ->
       *[other] 号码有16位数字。这里有{ $count }位。再看看您的取回码。
    }
# $place is which of the words: 1 is the first.
later-unread-unknown = 第{ $place }个词不在任何取回码里。看看它是怎么写的。
later-unread-die = 号码里只有1到6的数字。再看看您的取回码。
