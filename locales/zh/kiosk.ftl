# A public machine. First for those who look after it, then for those who use it.

## The command line

cli-kiosk = 在公用电脑上运行。上一个人的内容，下一个人什么都找不到。
cli-kiosk-config = 说明怎样使用这台电脑的文件。
cli-kiosk-what = owner-words做出结束程序的词。deliver发送人们留给地方议会的文件。status说还有什么在等。
cli-kiosk-check = 说文件有什么不对，该怎么做。
cli-kiosk-once = 一个人用完就结束。和deliver一起用时，试一次就结束。
cli-value-what = 什么

kiosk-needs-config = 说明怎样使用这台电脑的文件，用--config写出来。
kiosk-no-file = 文件{ $file }读不了。看看它的名称，看看谁可以读它。
kiosk-well = { $file }里的一切都好。
kiosk-not-well = { PLURAL($count) ->
       *[other] 文件里有{ $count }处不对。什么都没有启动。
    }
kiosk-fault = 第{ $line }行：{ $words }
kiosk-no-terminal = 这需要屏幕和键盘。它不能在后台运行。
kiosk-owner-ask = 输入用来结束程序的词。它们不会显示。然后按Enter。
kiosk-owner-again = 把同样的词再输入一次，按Enter。
kiosk-owner-other = 这些词不一样。什么都没有做。重新开始。
kiosk-owner-short = 这些词太短。至少用十二个字母或字。重新开始。
kiosk-owner-line = 把这一行写在文件里[place]的后面：

## What can be wrong in the file

kiosk-fault-syntax = 这里看不懂。和例子比一比：名称、=号、值。文字放在"引号"里。
kiosk-fault-no-such-section = 没有[{ $name }]这一节。有这些：{ $known }。
kiosk-fault-not-a-section = { $name }是一节。把[{ $name }]单独写在一行。
kiosk-fault-no-such-name = 这里没有叫{ $name }的。有这些：{ $known }。
kiosk-fault-not-text = { $name }要用"引号"里的文字。
kiosk-fault-not-texts = { $name }要用列表，例如["one", "two"]。
kiosk-fault-not-yes-no = { $name }是true或false，不用引号。
kiosk-fault-not-in-range = { $name }要用{ $least }到{ $most }的整数。
kiosk-fault-not-one-of = { $name }是这些里的一个：{ $known }。
kiosk-fault-not-a-path = { $name }要用文件夹的完整路径。开头是/。
kiosk-fault-missing = 这一节里缺少{ $name }。加上它，或写on = false。
kiosk-fault-owner-words = 这不是程序做出来的。输入：ownwords kiosk owner-words。然后复制它显示的那一行。
kiosk-fault-no-language = 这里没有{ $name }这种语言。输入：ownwords languages。它列出有哪些语言。
kiosk-fault-no-folder = 没有文件夹{ $name }，或这个账户不能在里面写。建这个文件夹，把它给这个账户。
kiosk-fault-no-recipient = 第{ $number }个码不能用来给文件加锁。加锁码的开头是age1。向读这些文件的人要。
kiosk-fault-secret-key = 第{ $number }个码不是加锁码，是打开文件的钥匙。把它从这台电脑拿走。告诉这把钥匙的主人，并要开头是age1的码。
kiosk-fault-no-address = 不能发送到那里。写文件夹的路径，或写地址，开头是s3://、az://或gs://。要用地址，制作这个程序时要加上dropoff。
kiosk-fault-no-pdf = 这个程序不能做打印用的页面。写form = "text"。
kiosk-fault-nothing-to-take = 没有人能从这台电脑带走任何东西。至少加上其中一个：[print]、[stick]、[later]或[drop_off]。
kiosk-fault-no-printer = 这里没有打印机{ $name }，或这台电脑不能打印。输入：lpstat -p。它列出打印机。
kiosk-fault-keeps-printed = 打印系统把打印过的内容留一天，别人能拿到。在文件{ $name }里加上这一行：PreserveJobFiles No。然后重新启动打印系统。

## The welcome

# Shown while nobody is there, in every language below each other. Short: 39 cells.
kiosk-welcome = 欢迎。按任何键开始。
# Said by the voice.
kiosk-welcome-voice = 欢迎。想听程序读出一切，就按5键。

## Pages

dialog-kiosk-first = 您想做什么？
    .short = 做什么
    .why = 问您，是为了带您去您要去的地方。
dialog-kiosk-first_begin = 开始
dialog-kiosk-first_settings = 设置：颜色、声音、键
    .hint = 在任何一步您都可以改变。
dialog-kiosk-first_owner = 我管理这台电脑

dialog-kiosk-owner = 结束程序的词是哪些？
    .short = 这些词
    .hint = 您输入时它们不会显示。
    .why = 只有管理这台电脑的人能结束程序。
kiosk-not-the-owner = 不是这些词。什么都没有改变。

dialog-kiosk-begin = 开始以前
    .short = 开始以前
    .hint =
        您说说什么对您重要，您想做什么，您想怎样得到支援。
        任何问题都可以留空。您想停的时候就可以停。
        想知道每一步能做什么，就输入斜杠/，再按Enter。
        这是公用电脑。除非您选择，它不会留下您说的任何话。
        最后您选择带走什么。然后一切都会清除。
        在这个程序里，社工（your worker）是和您一起计划支援的人。您的文件是给社工在谈话以前读的。
        工作人员读了文件，如果认为有人可能受到伤害，可能必须采取行动。他们一般会先和您谈。
        这个程序不决定任何事。它不是举报伤害的途径。
        如果您现在有危险，就拨打999。
        如果有人进来，您可以快速离开。按F12键，或输入/快速离开。
        快速离开会先清除屏幕，再清除您说的一切。
        别人或摄像头已经看到、听到的，它清除不了。
    .why = 先告诉您这些，让您知道您的回答会怎样。
# The same where there are number keys alone.
dialog-kiosk-begin-numbers = 开始以前
    .short = 开始以前
    .hint =
        您说说什么对您重要，您想做什么，您想怎样得到支援。
        任何问题都可以留空。您想停的时候就可以停。
        想知道每一步能做什么，就输入0，再按Enter。
        这是公用电脑。除非您选择，它不会留下您说的任何话。
        最后您选择带走什么。然后一切都会清除。
        在这个程序里，社工（your worker）是和您一起计划支援的人。您的文件是给社工在谈话以前读的。
        工作人员读了文件，如果认为有人可能受到伤害，可能必须采取行动。他们一般会先和您谈。
        这个程序不决定任何事。它不是举报伤害的途径。
        如果您现在有危险，就拨打999。
        如果有人进来，您可以快速离开。输入99，再按Enter。
        快速离开会先清除屏幕，再清除您说的一切。
        别人或摄像头已经看到、听到的，它清除不了。
    .why = 先告诉您这些，让您知道您的回答会怎样。
# Follows, where the machine does not wait for ever.
kiosk-begin-time = 如果您几分钟没有动作，您的页面会藏起来。程序会问您是不是还在。您可以要求更多时间。

dialog-kiosk-idle = 您还在吗？
    .short = 您还在吗
    .hint =
        您的页面藏起来了。按任何键继续。
        需要更多时间，就按0。从现在起，您的时间是原来的十倍。
        如果没有人按键，您说的一切都会清除。
    .why = 不可以让下一个人看到您说的话。
notice-kiosk-longer = 您现在的时间是原来的十倍。

dialog-kiosk-stop = 您想现在离开吗？
    .short = 现在离开
    .why = 问您一次，免得不小心失去东西。
dialog-kiosk-stop_back = 留在这里
dialog-kiosk-stop_take = 先带走一些东西
dialog-kiosk-stop_leave = 现在离开

dialog-kiosk-take = 您想带走什么？
    .short = 带走什么
    .why = 除非您在这里选择，没有东西会离开这台电脑。
dialog-kiosk-take_back = 回到我的回答
dialog-kiosk-take_leave = 我做完了
# Where there is more than one.
kiosk-more-than-one-way = 您可以用不止一种方法带走您的文件。

# What is cleared when the person leaves, and what stays. $day is the last day.
kiosk-cleared = 您离开时，您说的一切会从这台电脑清除。
kiosk-stays-later = 您留在这里以后用的，会照原样留到{ $day }。它要用您的取回码打开。
kiosk-stays-council = 您给地方议会的文件加了锁留在这里，直到发送。
kiosk-cleared-else = 您说的其他一切，在您离开时清除。

# The last page. What happens next and the help numbers follow.
dialog-kiosk-end = 您离开以前
    .short = 现在做什么
    .why = 这一页说明您有什么，这里留下什么，接下来会怎样。
dialog-kiosk-end_leave = 现在离开
dialog-kiosk-end_back = 返回
kiosk-has-nothing = 您没有带走任何东西。
kiosk-has-paper = 您打印了您的文件。从打印机拿走您所有的纸。
kiosk-has-stick = 您的文件在您的U盘上。把U盘带走。
kiosk-has-council = 您把文件留给了地方议会。他们可以按编号找到它。

## What is said here in the place of other words: this machine keeps nothing by itself

in-public-dialog-settings =
    .hint = 改变马上起作用。下一个人不会看到。
in-public-dialog-usual =
    .hint = 您的语言、使用方式和语音保持原样。
in-public-dialog-earlier =
    .hint =
        您可以用以前为社工做的文件。
        那时说的话，您要看的时候才会显示。
        您说现在还是这样，它才会成为回答。
in-public-dialog-equality =
    .hint =
        它只有您在那个部分选的内容。里面没有您的名字。
        在您附近，可能很少人会给出同样的回答。那么别人可能猜出是您。
        它和您的文件走同样的路，给同样的人。
        如果您说不要，这些回答就不在任何文件里。
in-public-topic-parts =
    .hint =
        各部分可以按任何顺序做。任何部分都可以不做。
        您随时可以停下来，选择带走什么。
