# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = There is more, press Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = Still more, press Page Down
# The same for someone who uses a switch.
full-more-switch = There is more, press your switch
full-more-still-switch = Still more, press your switch
# The same for someone who has number keys alone.
full-more-numbers = There is more, press Enter
full-more-still-numbers = Still more, press Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }, chosen
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }, not chosen

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = My answer is finished

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = What do you want to do?
    .prompt = Type a number, then Enter:
    .prompt-again = Again, a number, then Enter:

# Help. The prompts are 37 cells at most.
full-help = Help
    .prompt = Press Enter to close help:
    .prompt-again = Again, press Enter to close help:

# What the keys do, at the end of help.
full-keys = These keys work here.
full-keys-enter-read = Enter goes on.
full-keys-enter-one = To choose, type the number of an answer. Then press Enter.
full-keys-enter-many = To choose, type the number of an answer. Type it again if you change your mind. Enter goes on when you are done.
full-keys-enter-line = Enter ends your answer.
full-keys-enter-lines = Enter starts a new line. Press Enter again on the empty line to end your answer.
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = { $first } moves to the first answer. From there it moves to the top. { $last } moves to the last answer.
full-keys-line = { $first } moves to the start of the line. { $last } moves to its end.
full-keys-toggle = { $toggle } chooses the answer you are on. Press it again if you change your mind.
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = { $word-left } moves back by a word. { $word-right } moves on by a word.
full-keys-page = { $page-down } shows more of a long page. { $page-up } goes back.
full-keys-back = { $back } goes back.
full-keys-actions = { $actions } shows what else you can do here. You can also type a slash and a word, such as /help.
full-keys-help = { $help } opens help.
full-keys-settings = { $settings } opens the settings.
full-keys-read = { $read } starts or stops reading to you.
full-keys-stop = { $stop } stops for now.
full-keys-leave-fast = { $leave-fast } leaves fast. It clears the screen first.

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = Show what else I can do
full-touch-back = Go back
# The end of help there.
full-touch = You can also press an answer on the screen. Or press the last line of the page. If you move away before you let go, nothing happens.
