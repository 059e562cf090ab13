# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }, вибрано
linear-place = { $number } з { $of }: { $label }
linear-place-chosen = { $number } з { $of }: { $label }, вибрано
linear-chosen = { $number }, { $label }: вибрано.
linear-not-chosen = { $number }, { $label }: не вибрано.
linear-problem = Проблема: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = готово
    .label = Закінчити цю відповідь
linear-take-out =
    .word = прибрати речення
    .label = Прибрати це речення

# Where words stand already.
linear-go-on = Щоб залишити це як є, введіть /{ $word }.

linear-how-commands = Щоб почути, які слова для цього вводити, введіть / і натисніть Enter.
linear-how-correct = Введіть номер речення, щоб його змінити.

linear-more = Ще щось або Enter, щоб закінчити:
linear-which = Номер речення, від 1 до { $count }:
linear-which-more = Інший номер або Enter, щоб закінчити:
linear-instead = Нові слова для { $number }:
linear-took-out = Речення { $number } прибрано.

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = { $keys }: отримати допомогу з цим кроком.
key-back = { $keys }: повернутися назад.
key-settings = { $keys }: перейти до налаштувань.
key-read = { $keys }: читати мені кожну сторінку або більше не читати.
key-stop = { $keys }: поки що зупинитися.
key-leave-fast = { $keys }: очистити екран і швидко вийти.
