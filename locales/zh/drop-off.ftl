# What is left for the council on a public machine. First for those who look after the machine,
# then for those who use it.

## What waits

# $count is how many people left a file.
drop-off-waits = { PLURAL($count) ->
       *[other] 这里有{ $count }份文件等着发送。
    }
drop-off-none-waits = 这里没有文件等着。
drop-off-oldest = 最旧的是{ $day }留下的。
# $size is a number of kilobytes.
drop-off-size = 一共：{ $size }千字节。
drop-off-last = 最后一份是{ $day }送到的。
drop-off-none-arrived = 到现在还没有文件送到。
drop-off-since = 从{ $day }起，文件送不到：
drop-off-off = 这台电脑上不能给地方议会留文件。要改变，就填好文件里的[drop_off]那一节。

## What the process says that sends

drop-off-sent = { PLURAL($count) ->
       *[other] 送到了{ $count }份文件。
    }
drop-off-another = 已有另一个进程在发送文件。

## Why files wait

drop-off-network = 连不上放文件的地方。看看这台电脑的网络，也看看地址。它会自己再试。
drop-off-busy = 放文件的地方有回应，但不收文件。它会自己再试。如果一天都这样，就问管理那个地方的人。
drop-off-refused = 放文件的地方不让这台电脑进去。问管理那个地方的人，名称和钥匙是不是变了。
drop-off-no-credentials = 这台电脑没有放文件的地方的名称和钥匙，或读不了。照说明书放好。
drop-off-no-place = 放文件的文件夹或存储桶（bucket）不在。看看它的名称，看看磁盘有没有连上。
drop-off-full = 放文件的磁盘满了。腾出空间。它会自己再试。
drop-off-not-kept = 放文件的地方收了一份文件，现在却没有。它会自己再试。如果一天都这样，就问管理那个地方的人。
drop-off-other = 在放文件的地方，别的东西用了一份文件的名称。它保持原样。让管理那个地方的人看看。
drop-off-damaged = 这里有一份文件坏了，没有发送。其他的继续发送。找人看看这台电脑的磁盘。

## Pages

dialog-kiosk-take_council = 把文件留在这里给地方议会

dialog-kiosk-drop-off = 您想把文件留给地方议会（council）吗？
    .short = 留下文件
    .why = 除非您在这里选择，什么都不会发送。
dialog-kiosk-drop-off_leave = 留给他们
dialog-kiosk-drop-off_back = 不留
# Said first. $council is who has the key, in the words of those who look after the machine.
drop-off-who = 谁能读：{ $council }。只有他们有钥匙。
# Follows.
drop-off-told =
    .lines =
        您的文件先加锁，再放着。那时在这台电脑上谁也打不开，您也打不开。
        它在这里等，直到发送。如果网络断了，就要等更久。
        您不能把它拿回来。
        私人回答，只有您放进去的才在里面。
        如果您留了不止一次，每一份他们都会收到。

dialog-kiosk-receipt = 您的文件留给地方议会了。
    .short = 它的编号
    .hint =
        它加了锁，安全地放在这台电脑上。还没有发送。网络通了，它会自己送出。
        您可以写下编号。您打电话给他们时，他们能用它找到您的文件。
        编号不透露您的任何事。
    .why = 他们能用这个编号找到您的文件。
dialog-kiosk-receipt_done = 我有编号了
dialog-kiosk-receipt_print = 打印编号
# $number is twelve digits, each said by itself, in three groups.
drop-off-number = 您的文件的编号是{ $number }。
drop-off-printed = 您的编号打印好了。现在从打印机拿走。
drop-off-not-left = 您的文件没能留在这里。什么都没有留下。您可以选别的方法。
drop-off-second-not-left = 您的文件留下了。第二份关于平等的文件没能留下。告诉这里的工作人员，或用别的方法带走。
