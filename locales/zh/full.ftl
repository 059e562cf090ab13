# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = 还有内容，按Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = 仍有更多，按Page Down
# The same for someone who uses a switch.
full-more-switch = 还有内容，按您的开关
full-more-still-switch = 仍有更多，按您的开关
# The same for someone who has number keys alone.
full-more-numbers = 还有内容，按Enter
full-more-still-numbers = 仍有更多，按Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }，已选
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }，没有选

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = 我的回答写完了

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = 您想做什么？
    .prompt = 输入号码，再按Enter：
    .prompt-again = 再来：输入号码，按Enter：

# Help. The prompts are 37 cells at most.
full-help = 帮助
    .prompt = 按Enter关闭帮助：
    .prompt-again = 再按Enter关闭帮助：

# What the keys do, at the end of help.
full-keys = 这些键在这里能用。
full-keys-enter-read = Enter是继续。
full-keys-enter-one = 要选择，就输入一个回答的号码。然后按Enter。
full-keys-enter-many = 要选择，就输入一个回答的号码。改变主意就再输入一次。选好后，按Enter继续。
full-keys-enter-line = Enter结束您的回答。
full-keys-enter-lines = Enter开始新的一行。在空行再按Enter，结束您的回答。
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = { $first }移到第一个回答。从那里再移到开头。{ $last }移到最后一个回答。
full-keys-line = { $first }移到这一行的开头。{ $last }移到这一行的结尾。
full-keys-toggle = { $toggle }选择您所在的回答。改变主意就再按一次。
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = { $word-left }往回移一个词。{ $word-right }往前移一个词。
full-keys-page = { $page-down }显示长页面后面的内容。{ $page-up }往回。
full-keys-back = { $back }返回上一步。
full-keys-actions = { $actions }显示您在这里还能做什么。您也可以输入斜杠和一个词，例如/帮助。
full-keys-help = { $help }打开帮助。
full-keys-settings = { $settings }打开设置。
full-keys-read = { $read }开始读给您听，或停止。
full-keys-stop = { $stop }现在先停下来。
full-keys-leave-fast = { $leave-fast }快速离开。它先清除屏幕。

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = 显示我还能做什么
full-touch-back = 返回
# The end of help there.
full-touch = 您也可以在屏幕上按一个回答。或按页面的最后一行。如果松开以前移开了，什么都不会发生。
