# Putting together what many people chose, from their files. For those who plan support for many.

cli-gather = 从很多人的文件里，把他们选的放在一起。里面没有话，也没有名字。
cli-gather-dir = 有文件的文件夹。里面的文件夹也会看。
cli-gather-to = 新的文件。每个人一行。名称的结尾最好是.ndjson。
cli-gather-identity = 您的钥匙文件。如果有些文件加了锁，您就需要它。

gather-no-folder = 没有这个名称的文件夹：{ $file }。看看它是怎么写的。然后再试一次。
gather-exists = 已有同名的文件：{ $file }。它保持原样。选别的名称。
gather-not-asked = 这些问题没有问回答可不可以统计。所以不能放在一起。

## What is said of a file that is left out

gather-damaged = 这份文件坏了，所以没有用：{ $file }。
gather-unreadable = 电脑读不了这个，所以没有用：{ $file }。
gather-newer = 这份文件是程序较新的版本做的，所以没有用：{ $file }。
gather-newer-questions = 这份文件里的问题比这里的新，所以没有用：{ $file }。
gather-other-questions = 这份文件回答别的问题，所以没有用：{ $file }。
gather-locked = 这份文件加了锁，您没有写钥匙文件，所以没有用：{ $file }。
gather-locked-phrase = 这份文件用秘密短语加锁，所以没有用：{ $file }。
gather-wrong-key = 您的钥匙打不开这份文件，所以没有用：{ $file }。

## What is said at the end

gather-progress = 到现在看过的文件：{ $count }。
gather-made = 新的文件在这里：{ $file }。
gather-taken = 有多少人选的内容在里面：{ $count }。
gather-not-agreed = 不在里面的人，因为他们没有说可以：{ $count }。
gather-again = 有些人已经在里面。他们的文件：{ $count }。
gather-left-out = 不能用的文件：{ $count }。
gather-other = 内容是别的东西的文件：{ $count }。
gather-care = 选得一样的人很少时，仍然可能认出某个人。保管好这份文件，要像保管他们的文件一样。
gather-none = 没有人可以统计，所以没有做文件。看看文件夹，也看看这里说的话。
gather-some-left-out = 有些文件不能用。这里写出了名称。能改好的就改好。然后用别的名称做新的文件。
