# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = 继续
# Ends a choice of many.
switch-done = 用这些继续
switch-done-none = 这些都不选，继续
switch-finish = 我的回答写完了
switch-read-back = 读我写了什么
switch-other = 我还能做的事
switch-pause = 暂停
switch-close = 回到这一步
switch-close-help = 关闭帮助

## Pages of their own

switch-other-page = 您想做什么？
switch-help = 帮助

## Writing letter by letter: first a row, then a letter of it

switch-spell = 一个字母一个字母写
switch-spell-row = 您要的字母在哪一行？
switch-spell-letter = 您要哪一个？
# Where a secret phrase is written.
switch-secret = 您选的能在屏幕上看到。确定没有别人能看到。有些窗口会留着这些内容。做完后关掉窗口。
switch-signs = 空格和符号
switch-digits = 数字
switch-take-letter = 去掉最后一个字母
switch-take-word = 去掉最后一个词
switch-spell-stop = 不再写
switch-rows-back = 回到各行
switch-capital = 下一个字母用大写
switch-sign-line = 新的一行
switch-sign-space = 空格
switch-sign-full-stop = 句号
# Where sentences end with another sign.
switch-sign-dot = 网址里的点
switch-sign-comma = 逗号
switch-sign-question = 问号
switch-sign-exclamation = 感叹号
switch-sign-apostrophe = 撇号
switch-sign-hyphen = 连字符
switch-sign-slash = 斜杠
switch-sign-underscore = 下划线
switch-sign-colon = 冒号
switch-sign-at = at符号
switch-sign-open-bracket = 开括号
switch-sign-close-bracket = 闭括号
switch-sign-tilde = 波浪号
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = 到现在：{ $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = 到现在的字母：{ $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = 您写了：{ $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }：已选。
switch-not-chosen = { $label }：没有选。
switch-rests = 现在暂停。要继续，就按您的开关。
# Prompts. $short is the label of the question.
switch-prompt = 到了您要选的那一项，就按开关：
switch-prompt-again = 再来：到了您要选的，就按：
switch-prompt-label = { $short }，按开关：
switch-prompt-label-again = 再来：{ $short }，按：
switch-prompt-rests = 暂停。要继续，就按：

## How it works, for help

switch-how-one = 回答一个接一个出现。您要的那个出现时，就按您的开关。
switch-how-rest = 两轮以后会暂停。按您的开关继续。
switch-how-any = 任何键都是您的开关。所以别人不能同时用键盘。
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = 您的开关是这个键：{ $key }。帮助您的人可以照常用其他所有的键。
switch-how-two = { $step }去下一个回答。{ $choose }选择它。其他所有的键照常能用。
switch-how-spell = 要写，就先选一行字母。然后选字母。

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = 输入您要选的号码。然后按Enter。{ $last }是每一页的最后一项。它带您去做别的事，或返回。要快速离开，就输入{ $fast }，再按Enter。
numbers-how-signs = 星号键把这一页再说一遍。斜杠键返回。句点键取消一个数字。
numbers-how-voice = 加号键让语音大声一点。减号键让语音小声一点。
numbers-not-offered = 这一步不能这样做。选最后一个号码，看看能做什么。
numbers-nothing-yet = 还没有选任何东西。输入号码，再按Enter。
# Prompts. $short is the label of the question.
numbers-prompt = 输入号码，再按Enter：
numbers-prompt-again = 再来：输入号码，再按Enter：
numbers-prompt-label = { $short }，号码和Enter：
numbers-prompt-label-again = 再来：{ $short }，号码：
