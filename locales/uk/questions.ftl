# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = Запитання: { $pack }, версія { $version }
# $pack is the name of the questions that were answered.
questions-responds = Вони для розмови про файл. У файлі — відповіді на ці запитання: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = Частина { $id }: { $words }
questions-question = Запитання { $id }
questions-field = Запитання { $id }, у списку { $list }
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] Вид: воно лише щось каже.
    [choice] Вид: вибрати одне.
    [choices] Вид: вибрати скільки завгодно.
    [list] Вид: додати стільки речей, скільки хочете.
    [each] Вид: ті самі запитання для кожного вибору в { $of }.
    [each-said] Вид: ті самі запитання для кожної речі в цих списках файлу: { $of }.
   *[text] Вид: ваші власні слова.
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = Те, про що людина хоче поговорити, стоїть спершу.
questions-lines = { PLURAL($lines) ->
    [one] Місце приблизно на { NUMBER($lines) } рядок.
    [few] Місце приблизно на { NUMBER($lines) } рядки.
    [many] Місце приблизно на { NUMBER($lines) } рядків.
   *[other] Місце приблизно на { NUMBER($lines) } рядка.
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] Це залежить від того, чи є відповідь на { $id }.
   *[other] Це залежить від відповіді на { $id }: { $options }
}
questions-shared = { $count ->
    [0] Чи є у файлі щось із цієї частини, залежить від { $id }.
   *[other] Чи є у файлі щось із цієї частини, залежить від { $id }: { $options }
}
questions-separate = У файлі немає нічого з цієї частини. З неї можна зробити другий файл.
questions-flag = { $flag ->
    [private] Воно приватне від початку.
    [unsaved] Його ніколи не зберігають, і його ніколи немає у файлі.
    [steers] Воно лише вирішує, що буде далі. Воно не може бути приватним.
    [more] Його ставлять, лише якщо людина хоче сказати більше.
    [contacts] Тут стоять номери допомоги.
    [fresh] Його ставлять щоразу знову.
    [own_language] Його показано лише мовою самої людини.
    [views] У ньому те, що думають інші люди.
    [counted] Те, що тут вибрано, можна рахувати, якщо людина погоджується.
   *[closing] Його ставлять, коли людина закінчує.
}
questions-words = Слова: { $words }
questions-label = Назва: { $words }
questions-hint = Пояснення: { $words }
questions-why = Чому: { $words }
questions-option = Відповідь { $id }: { $words }
questions-alone = Ця відповідь не може стояти поруч з іншими.
questions-example = Приклад { $id }: { $words }

## The page for people who check a language

sheet-title = Перевірте слова
sheet-how =
    На цій сторінці те, що каже програма, англійською і вашою мовою.
    Прочитайте кожен текст. Якщо ви сказали б інакше, напишіть це на місці під ним.
    Якщо текст добрий, залиште місце порожнім.
    Важливі три речі. Чи каже він те саме, що англійський? Чи так сказали б люди навколо вас? Чи легко його читати?
    Читати все ви не мусите. Скажіть, які частини ви прочитали.
    Слова у фігурних дужках, наприклад { "{ $count }" }, вставляє програма. Вони лишаються як є.
    Деякі тексти мають кілька форм. Над кожною формою стоїть, коли її беруть, наприклад { "$count: one" }.
    Ви перевіряєте слова. Ніхто не перевіряє вас.
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = Текстів: { NUMBER($count) }. Ще не перекладено: { NUMBER($missing) }. Відтоді змінено англійською: { NUMBER($stale) }. Зроблено { $day }
sheet-name = Ім’я
sheet-day = Дата
sheet-signature = Підпис
sheet-native = Я з дитинства говорю цією мовою.
sheet-support = Я користуюся підтримкою або читаю це з людьми, які нею користуються.
sheet-glossary = Одне слово для однієї речі
sheet-say = Кажіть
sheet-never = Не кажіть
sheet-missing = Це ще не перекладено.
sheet-stale = Англійську змінено після того, як це переклали.
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] Перед запитаннями і після них
    [ui] Біля кожного запитання
    [linear] Рядок за рядком
    [full] По одній сторінці
    [errors] Коли щось не підходить
    [store] Коли щось не вдається зберегти
    [report] Файл для соціального працівника
    [cli] Слова командного рядка
    [questions] Ця сторінка і список запитань
    [sections] Заголовки у файлі для соціального працівника
    [indexes] Де що знаходить соціальний працівник
    [contacts] Номери допомоги
    [content] Помилки в запитаннях, для тих, хто їх пише
    [check] Помилки в словах, для тих, хто їх пише
    [rest] Інші слова запитань
   *[other] Інші слова: { $file }
}
# $file is the path of the page.
sheet-made = Сторінку зроблено: { $file }
