# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = Іти далі
# Ends a choice of many.
switch-done = Іти далі з вибраним
switch-done-none = Іти далі, нічого не вибравши
switch-finish = Моя відповідь закінчена
switch-read-back = Прочитати, що вже написано
switch-other = Інше, що можна зробити
switch-pause = Пауза
switch-close = Повернутися до цього кроку
switch-close-help = Закрити допомогу

## Pages of their own

switch-other-page = Що ви хочете зробити?
switch-help = Допомога

## Writing letter by letter: first a row, then a letter of it

switch-spell = Писати літера за літерою
switch-spell-row = У якому рядку ваша літера?
switch-spell-letter = Яку ви хочете?
# Where a secret phrase is written.
switch-secret = Ваш вибір видно на екрані. Подбайте, щоб його не бачив ніхто інший. Деякі вікна його зберігають. Коли закінчите, закрийте вікно.
switch-signs = Пробіл і знаки
switch-digits = Цифри
switch-take-letter = Прибрати останню літеру
switch-take-word = Прибрати останнє слово
switch-spell-stop = Більше не писати
switch-rows-back = Назад до рядків
switch-capital = Наступна літера велика
switch-sign-line = Новий рядок
switch-sign-space = Пробіл
switch-sign-full-stop = Крапка
switch-sign-dot = Крапка в адресі
switch-sign-comma = Кома
switch-sign-question = Знак питання
switch-sign-exclamation = Знак оклику
switch-sign-apostrophe = Апостроф
switch-sign-hyphen = Дефіс
switch-sign-slash = Скісна риска
switch-sign-underscore = Підкреслення
switch-sign-colon = Двокрапка
switch-sign-at = Знак «ет» для електронної адреси
switch-sign-open-bracket = Відкрити дужку
switch-sign-close-bracket = Закрити дужку
switch-sign-tilde = Тильда
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = Поки що: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = Скільки літер уже є: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = Ви написали: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: вибрано.
switch-not-chosen = { $label }: не вибрано.
switch-rests = Це пауза. Щоб продовжити, натисніть свою кнопку.
# Prompts. $short is the label of the question.
switch-prompt = Натисніть кнопку на своєму виборі:
switch-prompt-again = Ще раз, кнопка на своєму виборі:
switch-prompt-label = { $short }, кнопка:
switch-prompt-label-again = Ще раз, { $short }, кнопка:
switch-prompt-rests = Пауза. Щоб іти далі, натисніть:

## How it works, for help

switch-how-one = Відповіді з’являються одна за одною. Натисніть кнопку, коли є та, якої ви хочете.
switch-how-rest = Після двох кіл настає пауза. Натисніть кнопку, щоб продовжити.
switch-how-any = Будь-яка клавіша — це ваша кнопка. Тому ніхто інший не може водночас користуватися клавіатурою.
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = Ваша кнопка — це клавіша { $key }. Той, хто вам допомагає, може користуватися всіма іншими клавішами, як звичайно.
switch-how-two = { $step } переходить до наступної відповіді. { $choose } її вибирає. Усі інші клавіші працюють, як звичайно.
switch-how-spell = Щоб писати, виберіть спершу рядок літер. Потім виберіть літеру.

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = Введіть номер свого вибору. Потім натисніть Enter. { $last } — останній вибір на кожній сторінці. Він веде до інших речей або назад. Щоб швидко вийти, введіть { $fast } і натисніть Enter.
numbers-how-signs = Клавіша із зірочкою каже сторінку ще раз. Клавіша зі скісною рискою повертає назад. Клавіша з крапкою забирає цифру.
numbers-how-voice = Клавіша з плюсом робить голос гучнішим. Клавіша з мінусом робить його тихішим.
numbers-not-offered = На цьому кроці це неможливо. Виберіть останній номер, щоб дізнатися, що можна робити.
numbers-nothing-yet = Ще нічого не вибрано. Введіть номер, потім натисніть Enter.
# Prompts. $short is the label of the question.
numbers-prompt = Введіть номер, потім Enter:
numbers-prompt-again = Ще раз, номер, потім Enter:
numbers-prompt-label = { $short }, номер і Enter:
numbers-prompt-label-again = Ще раз, { $short }, номер:
