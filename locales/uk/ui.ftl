# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }. Запитання { NUMBER($number) }.
# $section is the heading of a part of the file.
place-look = Частина { NUMBER($at) } з { NUMBER($of) }: { $section }
place-part = { $part }.
# $name is how the person named the thing that the questions are about now.
place-about = { $part }. Тема: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = Натисніть Enter, щоб іти далі:
prompt-read-again = Ще раз, Enter, щоб іти далі:
prompt-choose = { $short }, введіть від 1 до { NUMBER($count) }:
prompt-choose-again = Ще раз, { $short }, введіть від 1 до { NUMBER($count) }:
prompt-choose-brief = { $short }, від 1 до { NUMBER($count) }:
prompt-choose-brief-again = Ще раз, { $short }, від 1 до { NUMBER($count) }:
prompt-choose-only = { $short }, введіть 1:
prompt-choose-only-again = Ще раз, { $short }, введіть 1:
prompt-label = { $short }:
prompt-label-again = Ще раз, { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = Коли прочитаєте це, натисніть Enter.
how-one = Введіть номер своєї відповіді. Потім натисніть Enter.
how-many =
    Можна вибрати кілька відповідей.
    Введіть номер, щоб вибрати. Введіть його ще раз, щоб скасувати вибір.
    Коли виберете все, що хочете, натисніть лише Enter.
how-line = Напишіть відповідь. Потім натисніть Enter.
how-lines =
    Можна писати багато або мало, скільки хочете.
    Щоб закінчити, натисніть Enter на порожньому рядку.
how-each-line =
    Пишіть по одній речі в рядку.
    Щоб закінчити, натисніть Enter на порожньому рядку.
how-secret = Того, що ви вводите, не показано. Коли введете все, натисніть Enter.

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = Коли виберете все, що хочете, натисніть Enter.
finish-lines = Щоб закінчити, натисніть Enter на порожньому рядку.
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    Щоб закінчити, натисніть Enter на порожньому рядку. Щоб вибрати з прикладів, введіть /{ $word }.
finish-line-or-pick = Щоб вибрати з прикладів, введіть /{ $word }.
# In a list in which each line becomes a thing of its own.
each-line = Пишіть по одній речі в рядку.

help-acts = Тут також можна зробити таке:
help-act = { $label }.

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }.
help-number-hours = { $name }: { $number }. { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = назад
    .label = Повернутися назад
act-help =
    .word = допомога
    .label = Отримати допомогу з цим кроком
act-again =
    .word = ще раз
    .label = Сказати цей крок ще раз
act-go-on =
    .word = далі
    .label = Іти далі й залишити це як є
act-withdraw =
    .word = прибрати відповідь
    .label = Прибрати мою відповідь
act-skip =
    .word = пропустити
    .label = Пропустити це
act-dont-know =
    .word = ще не знаю
    .label = Ще не знаю
act-rather-not-say =
    .word = краще не казатиму
    .label = Краще не казатиму
act-does-not-apply =
    .word = не стосується
    .label = Це мене не стосується
act-talk =
    .word = поговорити
    .label = Хочу про це поговорити
act-keep-private =
    .word = приватно
    .label = Залишити цю відповідь приватною
act-share =
    .word = у файл
    .label = Додати цю відповідь до мого файлу
act-show =
    .word = показати
    .label = Показати мою приватну відповідь
act-who-types =
    .word = хто пише
    .label = Сказати, хто пише
act-answers =
    .word = відповіді
    .label = Побачити всі мої відповіді
act-change =
    .word = змінити
    .label = Змінити частину моїх слів
act-pick =
    .word = приклади
    .label = Вибрати з прикладів
act-last-time =
    .word = минулого разу
    .label = Показати сказане минулого разу
act-still-true =
    .word = досі правда
    .label = Це досі правда
act-parts =
    .word = частини
    .label = Перейти до списку частин
act-enough =
    .word = на сьогодні досить
    .label = На сьогодні досить, до відповідей
act-stop =
    .word = стоп
    .label = Поки що зупинитися
act-leave-fast =
    .word = швидко вийти
    .label = Швидко вийти
act-language =
    .word = мова
    .label = Перейти на іншу мову
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = одна мова
    .label = Показати лише мою мову
act-both-languages =
    .word = дві мови
    .label = Показати обидві мови
act-settings =
    .word = налаштування
    .label = Змінити, як працює програма
act-read-to-me =
    .word = читати мені
    .label = Читати мені кожну сторінку
act-stop-reading =
    .word = не читати
    .label = Більше мені не читати
act-read-answer =
    .word = читати відповідь
    .label = Прочитати мені мою відповідь
act-slower =
    .word = повільніше
    .label = Читати повільніше
act-faster =
    .word = швидше
    .label = Читати швидше
act-quieter =
    .word = тихіше
    .label = Читати тихіше
act-louder =
    .word = голосніше
    .label = Читати голосніше

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = Пробіл
key-name-up = Стрілка вгору
key-name-down = Стрілка вниз
key-name-left = Стрілка вліво
key-name-right = Стрілка вправо
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = Знак питання
key-name-slash = Скісна риска
# Two keys that are pressed together.
key-name-control = Control і { $key }
key-name-alt = Alt і { $key }
# Keys that do the same.
key-or = { $one } або { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = Тут є ваша відповідь. Щоб її почути, натисніть { $keys }.
# The same for someone who has no such key.
reading-there = Тут є ваша відповідь. Щоб її почути, виберіть це серед інших речей, які можна робити.
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = Зараз це вибрано.
reading-not-chosen = Зараз це не вибрано.
reading-none = Тут ще немає відповіді.
# Keys in both views.
keys-rows = { $up } і { $down } ведуть сторінкою рядок за рядком.
# Keys while pages are read out.
keys-read-answer = { $read-answer } читає вам вашу відповідь.
keys-read-speed = { $slower } читає повільніше. { $faster } читає швидше.
keys-read-volume = { $quieter } читає тихіше. { $louder } читає голосніше.

## What stands at a question already

current-own = Ваша відповідь зараз:
# $role is one of the messages by-... below.
current-typed = Ваша відповідь зараз, її записує { $role }:
current-interpreted = Ваша відповідь зараз, цією мовою її перекладає { $role }:
current-typists = Це чужа думка, не ваша. Чия вона: { $role }.
current-none-chosen = Ви нічого з цього не вибрали.
current-hidden = Тут є ваша відповідь. Вона приватна, тому її не показано.
current-covered = Тут є ваша відповідь. Її не показано, доки ви не попросите.
current-private = Це приватне.
option-no-longer = Цієї відповіді більше немає на вибір.
left-skipped = Ви це пропустили.
left-dont-know-yet = Ви сказали: ще не знаю.
left-rather-not-say = Ви сказали: краще не казатиму.
left-does-not-apply = Ви сказали: це мене не стосується.
left-talk-about-it = Ви сказали: хочу про це поговорити.

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = Номер { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = Номер { NUMBER($place) }: тут не показано.
entry-not-shown = Тут не показано
row-private = Це приватне.
row-covered = Тут не показано. Виберіть це, якщо хочете побачити.
row-stays-out = Це приватне. Цього немає у вашому файлі.
row-covered-goes = Тут не показано. Це буде у вашому файлі.
row-nothing = Відповіді ще немає.

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = Минулого разу ви сказали:
# What is typed to see it, and to say that it is still true.
last-time-offer = Минулого разу ви тут щось сказали. Щоб це побачити, введіть /{ $word }.
still-true-offer = Якщо це досі правда, введіть /{ $word }.
# An example that the person picked. $words is the example.
picked-line = Вибрано: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }; { $next }
notice-chose = Ви вибрали: { $options }.
notice-chose-none = Ви нічого з цього не вибрали.
# $examples are the sentences that were picked, one after another.
notice-picked = Ви вибрали це: «{ $examples }».
notice-still-true = Те, що ви сказали минулого разу, тепер ваша відповідь.
notice-wrote = Ваші слова записано.
notice-added = { PLURAL($count) ->
    [one] Додано { NUMBER($count) } річ.
    [few] Додано { NUMBER($count) } речі.
    [many] Додано { NUMBER($count) } речей.
   *[other] Додано { NUMBER($count) } речі.
}
notice-took-out = Це прибрано з вашого списку.
notice-moved = Тепер це номер { NUMBER($place) } у вашому списку.
notice-skipped = Ви це пропустили. Можна до цього повернутися.
notice-dont-know-yet = Ваша відповідь: ще не знаю.
notice-rather-not-say = Ваша відповідь: краще не казатиму.
notice-does-not-apply = Ваша відповідь: це мене не стосується.
notice-talk-about-it = Ваша відповідь: хочу про це поговорити.
notice-left-as-it-was = Ваша відповідь лишилася як була.
notice-withdrew = Вашу відповідь прибрано.
notice-private = Тепер це приватне. Цього не буде у вашому файлі. Запитань, які виникли з цієї відповіді, там теж не буде.
notice-shared = Тепер це може бути у вашому файлі.
notice-typist-me = Відтепер пишете ви.
notice-typist-advocate = Відтепер пише ваш незалежний речник.
notice-typist-interpreter = Відтепер пише ваш перекладач.
notice-typist-family-or-friend = Відтепер пише хтось із ваших рідних або друзів.
notice-typist-worker = Відтепер пише хтось, кому платять за вашу підтримку.
notice-typist-attorney-or-guardian = Відтепер пише ваша довірена особа або опікун.
notice-typist-someone-else = Відтепер пише хтось інший.
notice-whose-own = Відтепер це ваші власні слова.
notice-whose-interpreted = Відтепер це ваші слова, перекладені цією мовою.
notice-whose-typists = Відтепер це думка того, хто пише. Так буде сказано у вашому файлі.
notice-unfinished = Ви писали це раніше і не закінчили. Це ще не ваша відповідь.

## Lists: things that can be done with what is in them

topic-list = Ось що ви вже сказали. Що ви хочете зробити тепер?
offer-add = Додати ще одну річ
offer-go-on = Цього досить, іти далі
deed-change = Змінити одну річ
deed-change-this = Змінити це
deed-say-more = Сказати про одну річ більше
    .hint = Про неї є ще кілька запитань. Будь-яке можна залишити порожнім.
deed-say-more-this = Сказати про це більше
    .hint = Про це є ще кілька запитань. Будь-яке можна залишити порожнім.
deed-move = Поставити одну річ в інше місце
deed-move-this = Поставити це в інше місце
deed-take-out = Прибрати одну річ
deed-take-out-this = Прибрати це
deed-keep-private = Залишити одну річ приватною
deed-keep-private-this = Залишити це приватним
deed-share = Додати приватну річ до мого файлу
deed-share-this = Додати це до мого файлу

topic-which-change = Яку річ ви хочете змінити?
    .short = Яка річ
    .why = Змінити можна кожну річ у вашому списку.
topic-which-say-more = Про яку річ ви хочете сказати більше?
    .short = Яка річ
    .why = Більше сказати можна про кожну річ у вашому списку. Можна також залишити все як є.
topic-which-move = Яку річ ви хочете поставити в інше місце?
    .short = Яка річ
    .why = Перша річ у вашому списку — перша у вашому файлі.
topic-which-take-out = Яку річ ви хочете прибрати?
    .short = Яка річ
    .why = Перш ніж вона зникне, програма запитає ще раз.
topic-which-keep-private = Яку річ ви хочете залишити приватною?
    .short = Яка річ
    .why = Приватного не буде у вашому файлі.
topic-which-share = Яка річ може бути у вашому файлі?
    .short = Яка річ
    .why = Тоді її зможе прочитати кожен, хто має ваш файл.

topic-where = Куди ви хочете це поставити?
    .short = Нове місце
    .why = Перша річ у вашому списку — перша у вашому файлі.
offer-first = На перше місце
offer-after = Після номера { NUMBER($place) }, { $name }
offer-after-not-shown = Після номера { NUMBER($place) }, тут не показано

topic-take-out = Чи хочете ви прибрати це зі свого списку?
    .short = Прибрати
    .hint = Усе, що ви про це сказали, теж зникне. Повернути його неможливо.
    .why = Програма питає, щоб нічого не зникло помилково.
offer-yes-take-out = Так, прибрати це
offer-no-leave-it = Ні, залишити як є
# Among things of which one was to be picked.
offer-leave-it = Залишити як є

## Examples to pick in place of writing

pick-examples =
    Можна вибрати кілька відповідей.
    У вашому файлі буде видно, що це вибрано з прикладів.
offer-own-words = Додати власні слова

## The list of parts

topic-parts = До якої частини ви хочете перейти?
    .short = Частина
    .hint =
        Частини можна проходити в будь-якому порядку. Будь-яку частину можна пропустити.
        Можна зараз зупинитися. Якщо відповіді збережено, можна повернутися іншого дня.
    .why = Запитання поділено на частини, щоб можна було відповідати потроху.
# $part is the name of a part.
part-not-begun = { $part }: не почато
part-begun = { $part }: почато
part-done = { $part }: зроблено
part-untold = { $part }
offer-review = Мої відповіді або закінчити

## Who types, and whose words

topic-typist = Хто пише?
    .short = Хто пише
    .hint = У вашому файлі буде сказано, хто писав кожну відповідь.
    .why = Тоді соціальний працівник побачить, які слова ваші.
role-me = Я, людина, про яку йдеться
role-advocate = Мій незалежний речник
role-interpreter = Мій перекладач
role-family-or-friend = Хтось із моїх рідних або друзів
role-worker = Хтось, кому платять за мою підтримку
role-attorney-or-guardian = Моя довірена особа або опікун
    .hint = Довірена особа (attorney) і опікун (guardian) за законом можуть діяти за вас у деяких справах.
role-someone-else = Хтось інший

# As one speaks of them inside a sentence.
by-me = ви
by-advocate = ваш незалежний речник
by-interpreter = ваш перекладач
by-family-or-friend = хтось із ваших рідних або друзів
by-worker = хтось, кому платять за вашу підтримку
by-attorney-or-guardian = ваша довірена особа або опікун
by-someone-else = хтось інший

topic-whose = Чиї слова пишуть відтепер?
    .short = Чиї слова
    .hint = Хто пише зараз: { $role }.
    .why = Ваші власні слова і думки інших стоять у вашому файлі окремо.
words-own = Мої власні слова
    .hint = Їх пишуть так, як я їх кажу.
words-interpreted = Мої слова, перекладені цією мовою
    .hint = Той, хто пише, перекладає мої слова цією мовою.
words-typists = Думка того, хто пише
    .hint = У вашому файлі видно, що це думка когось іншого, а не ваша.

## Your answers

topic-review = Ваші відповіді
    .short = Ваші відповіді
    .hint =
        Виберіть відповідь, щоб її змінити.
        Приватної відповіді у вашому файлі немає.
    .why = Тут можна перевірити, що ви сказали. Кожну відповідь можна змінити й одразу повернутися сюди.
offer-resume = Іти далі із запитаннями
    .hint = Ви перейдете до першого запитання, на яке ще немає відповіді.
offer-finish = Закінчити
    .hint = Далі можна зробити файл. Можна закінчити й тоді, коли деякі запитання порожні.

## What goes into the file, part by part, before it is made

topic-look = Це потрапить у ваш файл:
    .short = Ваш файл
    .hint = Файл ще не зроблено. Ще можна залишити щось приватним.
    .why = Ви бачите те, що прочитає соціальний працівник. Приватного у вашому файлі немає.
# The same where all that stands there is kept private.
topic-look-none = Нічого з цієї частини не потрапить у ваш файл:
    .short = Ваш файл
    .hint = Файл ще не зроблено. Ще можна залишити щось приватним.
    .why = Ви бачите те, що прочитає соціальний працівник. Приватного у вашому файлі немає.
offer-show-this = Показати це й іти далі
offer-show-none = Нічого не показати й іти далі
offer-hold-some = Залишити щось приватним
offer-hold-or-show = Залишити приватним або повернути
# $what is the answer in short, and what names it.
offer-hold = Залишити приватним: { $what }
offer-show-again = Додати до мого файлу: { $what }
offer-show-all = Показати все інше
    .hint = Тоді ви робите файл і не дивитеся на інші частини.
topic-hold = Що ви хочете залишити приватним або додати до файлу?
    .short = Приватне чи ні
    .why = Приватного у вашому файлі немає. Це можна знову змінити.

## How far the words of a language can be trusted

language-draft = Ці слова — чернетка. Їх читали лише ті, хто їх написав.
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = Голос не читає цією мовою. Слова цією мовою можна тільки побачити.
language-native-speaker = Ці слова перевірила людина, яка з дитинства говорить цією мовою.
language-support-users = Ці слова перевірили люди, які користуються підтримкою.
language-misread = Голос не читає цією мовою. Голоси, які ми спробували, читають нею з помилками. Слова цією мовою можна тільки побачити.
