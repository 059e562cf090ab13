# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = 这两份文件回答的是不同的问题。它们不能放在一起看。选两份问题相同的文件。
compared-the-same = 这是同一份文件的两个副本。先选较旧的，再选较新的。
compared-record = 其中一份文件是谈话记录。它不能和别的文件放在一起看。选这个人交出的两份文件。要读记录，就用：ownwords open

compared-some-changed = 其中一份文件有些地方不是Ownwords写的样子。这里没有放这些地方。要看是什么，就用：ownwords open

## At the top

compared-title = 两份文件之间什么变了
# $date: the day on which it was made.
compared-older = 第一份文件的制作日期是{ $date }。
compared-newer = 第二份文件的制作日期是{ $date }。
compared-turned = 日期的先后反了：第二份文件比第一份旧。
compared-two-names = 两份文件里的名字不一样。看看是不是同一个人的。
compared-note =
    这里把第二份文件放在第一份旁边看。
    有些内容可能不是两份都有。这里不说为什么。
    新的或不同的，不表示更好或更差。
compared-nothing = 没有什么可以放在一起看。

## What changed

compared-person = 这个人说什么
compared-others = 别人怎么想
compared-new = 新的
compared-different = 换了说法
compared-now = 现在
compared-then = 那时
compared-empty = 现在留空
compared-same = 一样
compared-gone = 上次说过，这次没有
compared-gone-note = 第二份文件自己这样说明。

## The command line

# Setting one file beside another.
cli-compare = 说明同一个人的两份文件之间什么变了。
cli-compare-older = 较旧的文件。名称的结尾是.json或.age。
cli-compare-newer = 较新的文件。
cli-compare-format = 怎样说明：text、html或json。如果不写，就是text。
cli-value-older = 较旧的
cli-value-newer = 较新的
