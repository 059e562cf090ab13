# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    Підготуйтеся до розмови про соціальний догляд (social care) у Шотландії. Скажіть власними словами, що для вас важливо.
    Нікому нічого не надсилають. Програма робить файл, який можна дати соціальному працівнику.
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = Введіть так: { $line }
cli-commands = Щоб зробити щось інше, додайте
cli-options = Також можна додати
cli-help = Сказати, що тут можна ввести.
cli-version = Сказати, яка це версія.
# Names of what is put in. One word.
cli-value-view = вигляд
cli-value-switches = кількість
cli-value-language = мова
cli-value-folder = папка
cli-value-draft = відповіді
cli-value-format = вид
cli-value-formats = види
cli-value-code = код
cli-value-file = файл
cli-after = З програмою читання з екрана запустіть так: { -ownwords } --view linear
cli-view = Як користуватися: linear — це рядок за рядком, full — по одній сторінці.
cli-speak = Читати кожну сторінку вголос. Не разом із програмою читання з екрана.
cli-switch = Кнопки або клавіші з цифрами замість клавіатури: one, two, numbers або none.
cli-lang = Мова, наприклад uk.
cli-content = Папка з іншими запитаннями й мовами.
cli-data = Папка для збережених відповідей, замість звичної.
cli-drafts = Показати список збережених відповідей на цьому комп’ютері або видалити деякі.
cli-drafts-delete = Видалити ці збережені відповіді назавжди.
cli-handover = Зробити файл для соціального працівника зі збережених відповідей.
cli-handover-numbers = Додати номери допомоги до файлів для людей.
cli-handover-draft = Які збережені відповіді. Можна пропустити, якщо набір лише один.
cli-handover-to = Папка для файлу.
cli-handover-format = Які види файлу: html, json, text, fhir, pdf. Якщо нічого не назвати: html, json і text.
cli-handover-seal-to = Замкнути файл для людини, яка дала вам цей код для замикання. Він починається з age1. Це можна вказати кілька разів.
cli-handover-seal-phrase = Замкнути файл секретною фразою. Програма запитає фразу.
cli-open = Прочитати файл, який хтось передав, замкнений або ні.
cli-open-file = Файл. Його назва закінчується на .json, .ndjson або .age.
cli-open-to = Не читати замкнений файл тут, а покласти те, що в ньому є, у цю папку.
cli-open-identity = Ваш файл ключа. Пропустіть це, якщо файл не замкнено або замкнено секретною фразою.
cli-respond = Поговорити разом про файл: записати, про що ви домовилися, поруч зі словами людини.
cli-respond-file = Файл, який зробила людина. Його назва закінчується на .json або .age.
cli-respond-identity = Ваш файл ключа, якщо файл замкнено кодом для замикання.
cli-check = Перевірити запитання і їхні слова всіма мовами і сказати, що в них не так.
cli-check-dir = Папка із запитаннями і мовами.
cli-languages = Показати список мов і скільки в кожній перекладено.
cli-languages-settle = Записати, що ця мова каже те саме, що сьогоднішня англійська.
cli-settings = Показати налаштування і клавіші.
cli-settings-usual = Спершу повернути звичні налаштування.
cli-schema = Показати JSON Schema файлу.
cli-schema-talk = Показати JSON Schema запису розмови, а не файлу.
cli-questions = Показати кожне запитання з його словами або зробити сторінку, щоб перевірити мову.
cli-questions-format = Як їх показати: text, щоб читати, json для комп’ютерних систем, fhir для систем, які працюють із FHIR.
cli-questions-talk = Показати запитання розмови про файл замість тих, на які відповідає людина.
cli-questions-review = Зробити сторінку для друку, на якій люди можуть перевірити слова мови. На ній є і запитання розмови.
cli-questions-to = Папка для цієї сторінки.
cli-wrong =
    Програма не знає, що робити з цими словами.
    Щоб побачити, що вона вміє, введіть: { -ownwords } --help

## What it prints

drafts-none = На цьому комп’ютері немає збережених відповідей.
# $draft is the name that --delete takes.
drafts-line = { $draft }: збережено { $day } о { $time }.
check-clean = Помилок не знайдено.
check-fault = { $file }, рядок { NUMBER($line, useGrouping: "false") }, стовпець { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] Є { NUMBER($count) } помилка.
    [few] Є { NUMBER($count) } помилки.
    [many] Є { NUMBER($count) } помилок.
   *[other] Є { NUMBER($count) } помилки.
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = Файл замикають кодами для замикання або секретною фразою, а не обома способами разом. Приберіть --seal-to або --seal-phrase.
sealing-no-code =
    Те, що ви ввели після --seal-to, — не код для замикання. Це номер { NUMBER($number) }. Файлу не зроблено.
    Код для замикання починається з age1. У ньому 62 літери і цифри. Скопіюйте його весь в іншої людини.
sealing-secret-key =
    Те, що ви ввели після --seal-to, — ключ, який відкриває файли. Це номер { NUMBER($number) }. Файлу не зроблено.
    Нікому не давайте цього ключа. Візьміть код для замикання, який до нього належить. Він починається з age1.
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = Ваш файл замкнено. Його може відкрити { $name }.
sealed-for-too = Його може відкрити і { $name }.
sealed-code = Ваш файл замкнено. Його можна відкрити ключем до цього коду для замикання: { $code }
sealed-code-too = Його також можна відкрити ключем до цього коду для замикання: { $code }
sealed-yourself = Без такого ключа його ніхто не відкриє, і ви теж.
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = Більше ніхто його не відкриє, і ви теж.
sealed-phrase = Ваш файл замкнено. Відкрити його може лише той, хто знає секретну фразу. Якщо фразу загубити, його ніхто не відкриє.
sealed-second = Другий файл замкнено так само.
sealed-answers-stay = Ваші збережені відповіді досі тут.
sealed-program = Щоб його відкрити, іншій людині потрібна програма для файлів age. Без неї файлу не прочитати. Ця програма це вміє. Для цього вводять: { -ownwords } open

# Opening a locked file.
open-done =
    Те, що було в замкненому файлі, тепер тут: { $file }
    Прочитати це може кожен, хто користується цим обліковим записом на цьому комп’ютері. Замкнений файл лишається.
open-no-file = Такого файлу немає: { $file }. Гляньте на його назву і папку. Потім спробуйте знову.
open-unreadable = Комп’ютер не дозволяє вам читати цей файл: { $file }. Виберіть інший.
open-name = Назва замкненого файлу закінчується на .age. Вона не починається з крапки. Дайте файлу таку назву. Потім спробуйте знову.
open-too-large = Цей файл завеликий. Програма відкриває замкнені файли до 32 мегабайтів. Його залишено як є.
open-not-sealed = Це не замкнений файл, або в ньому бракує частини. Нічого не відкрито. Попросіть цей файл ще раз.
open-newer = Цей файл замкнено в спосіб, якого програма не знає. Візьміть найновішу версію програми. Потім спробуйте знову.
open-draft = Цей файл належить до збережених відповідей. Його залишено як є. Щоб продовжити збережені відповіді, запустіть програму.
open-key-needed = Цей файл замкнено для того, хто має ключ. Додайте --identity і назву свого файлу ключа.
open-phrase-needed = Цей файл замкнено секретною фразою. Приберіть --identity. Тоді програма запитає фразу.
open-no-keys = Це не файл ключа: { $file }. Такий файл робить програма для файлів age. Виберіть свій файл ключа.
open-wrong-key = Ваш ключ не відкриває цього файлу. Нічого не відкрито. Запитайте, яким кодом для замикання його замкнули. Якщо вашим, файл може бути пошкоджено.
open-wrong-phrase = Ця секретна фраза не відкриває файлу. Спробуйте знову. Великі літери мають значення. Якщо фраза точно та, файл може бути пошкоджено.
open-too-much-work = Цей файл замкнено так, що на відкривання треба забагато часу і пам’яті. Його не відкрито. Попросіть його ще раз, замкнений звичним способом.
open-damaged = Цей файл пошкоджено, або в ньому бракує частини. Нічого не відкрито. Попросіть цей файл ще раз.
open-exists = Файл із такою назвою вже є: { $file }. Його залишено як є. Виберіть іншу папку.

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }, { $tag }: перекладено, у відсотках: { NUMBER($share) }.
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } День: { $day }
languages-checked = { $status } Хто перевірив: { $by }, { $day }
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] Відтоді змінилася англійська в { NUMBER($count) } повідомленні: { $ids }
    [few] Відтоді змінилася англійська в { NUMBER($count) } повідомленнях: { $ids }
    [many] Відтоді змінилася англійська в { NUMBER($count) } повідомленнях: { $ids }
   *[other] Відтоді змінилася англійська в { NUMBER($count) } повідомлення: { $ids }
}
languages-unsettled = Не записано, з якої англійської зроблено ці слова.
# $ids are the names of files, or ids of messages.
languages-unsettled-some = Не записано, з якої англійської зроблено ці слова: { $ids }
languages-settled = Записано, що ця мова каже те саме, що сьогоднішня англійська.
# Nothing inside the program can be changed.
languages-no-folder = Назвіть папку з мовами. Введіть: { -ownwords } languages --settle <language> --content <folder>
languages-english = Інші мови роблять з англійської. Назвіть одну з них.

# Where the settings and the keys are kept.
settings-file = Налаштування у цьому файлі: { $file }
# $name is who they are.
settings-lock = Файли можна замикати для { $name }. Код для замикання: { $code }
settings-keys = Це клавіші, як їх записано у файлі клавіш:
