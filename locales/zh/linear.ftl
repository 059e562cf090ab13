# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }，已选
linear-place = 第{ $number }个，共{ $of }个：{ $label }
linear-place-chosen = 第{ $number }个，共{ $of }个：{ $label }，已选
linear-chosen = { $number }，{ $label }：已选。
linear-not-chosen = { $number }，{ $label }：没有选。
linear-problem = 有一点不对：{ $text }
linear-command = /{ $word }：{ $label }

linear-done =
    .word = 写完了
    .label = 结束这个回答
linear-take-out =
    .word = 去掉
    .label = 去掉这一句

# Where words stand already.
linear-go-on = 要保持原样，就输入/{ $word }。

linear-how-commands = 想听这些该输入什么词，就输入斜杠/，再按Enter。
linear-how-correct = 输入一句话的号码，就可以修改它。

linear-more = 再输入，或按Enter结束：
linear-which = 哪一句，输入1到{ $count }：
linear-which-more = 另一个号码，或按Enter结束：
linear-instead = 第{ $number }句的新说法：
linear-took-out = 第{ $number }句去掉了。

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = { $keys }：这一步的帮助。
key-back = { $keys }：返回上一步。
key-settings = { $keys }：去设置。
key-read = { $keys }：把每一页读给我听，或停止。
key-stop = { $keys }：现在先停下来。
key-leave-fast = { $keys }：清除屏幕，快速离开。
