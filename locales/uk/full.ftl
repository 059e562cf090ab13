# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = Далі є ще, натисніть Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = І ще є далі, натисніть Page Down
# The same for someone who uses a switch.
full-more-switch = Далі є ще, натисніть свою кнопку
full-more-still-switch = І ще є далі, натисніть свою кнопку
# The same for someone who has number keys alone.
full-more-numbers = Далі є ще, натисніть Enter
full-more-still-numbers = І ще є далі, натисніть Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }, вибрано
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }, не вибрано

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = Моя відповідь закінчена

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = Що ви хочете зробити?
    .prompt = Введіть номер, потім Enter:
    .prompt-again = Ще раз, номер, потім Enter:

# Help. The prompts are 37 cells at most.
full-help = Допомога
    .prompt = Enter, щоб закрити допомогу:
    .prompt-again = Ще раз, Enter, щоб закрити допомогу:

# What the keys do, at the end of help.
full-keys = Тут працюють такі клавіші.
full-keys-enter-read = Enter веде далі.
full-keys-enter-one = Щоб вибрати, введіть номер відповіді. Потім натисніть Enter.
full-keys-enter-many = Щоб вибрати, введіть номер відповіді. Введіть його ще раз, якщо передумали. Enter веде далі, коли ви закінчили.
full-keys-enter-line = Enter закінчує відповідь.
full-keys-enter-lines = Enter починає новий рядок. Натисніть Enter ще раз на порожньому рядку, щоб закінчити відповідь.
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = { $first } веде до першої відповіді. Звідти веде на початок сторінки. { $last } веде до останньої відповіді.
full-keys-line = { $first } веде на початок рядка. { $last } веде в його кінець.
full-keys-toggle = { $toggle } вибирає відповідь, на якій ви стоїте. Натисніть ще раз, якщо передумали.
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = { $word-left } веде на слово назад. { $word-right } веде на слово вперед.
full-keys-page = { $page-down } показує більше довгої сторінки. { $page-up } веде назад.
full-keys-back = { $back } повертає назад.
full-keys-actions = { $actions } показує, що ще тут можна робити. Можна також ввести скісну риску і слово, наприклад /допомога.
full-keys-help = { $help } відкриває допомогу.
full-keys-settings = { $settings } відкриває налаштування.
full-keys-read = { $read } починає або припиняє вам читати.
full-keys-stop = { $stop } поки що зупиняє програму.
full-keys-leave-fast = { $leave-fast }: швидко вийти. Спершу очищається екран.

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = Показати, що ще можна робити
full-touch-back = Повернутися назад
# The end of help there.
full-touch = Можна також натиснути відповідь на екрані. Або натиснути останній рядок сторінки. Якщо перед тим, як відпустити, посунутися вбік, нічого не станеться.
