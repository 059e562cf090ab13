# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person. A date ends with a full stop of its own ("2026 р.").

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = Моїми власними словами
# At the foot of each page on paper.
report-page = Сторінка { $page } з { $count }
report-subtitle = Моїми власними словами: що для мене важливо
report-dated = Зроблено { $date }
report-statement =
    Це моя власна розповідь.
    Це не оцінка потреб (assessment) і не рішення.
    Деяких запитань тут може не бути. Цей файл не каже чому.

## The second file, with answers about equality

report-equality-title = Відповіді про рівне ставлення
report-equality-note =
    Дати ці відповіді — мій вибір. Вони можуть допомогти побачити, чи ставляться до всіх справедливо.
    Мого імені тут немає. Це не частина оцінки потреб (assessment) і не частина рішення про мене.
    Деяких запитань тут може не бути. Цей файл не каже чому.

## Notes in sections

report-risks-note =
    Тут нічого не оцінено балами.
report-leaning-note =
    Це те, до чого я зараз схиляюся. Це не мій вибір, про який говорить закон.
report-leaning-undecided =
    Тут не сказано, якого варіанта я хочу. Це не вибір якогось варіанта.
report-talk = Я хочу про це поговорити:
report-talk-heading = Про що я хочу поговорити

## Ways to leave a question empty

report-state-skipped = Пропущено
report-state-dont-know-yet = Ще не знаю
report-state-rather-not-say = Краще не казатиму
report-state-does-not-apply = Це мене не стосується
report-state-talk-about-it = Хочу про це поговорити
report-state-not-answered = Без відповіді
report-state-nothing-added = Я бачу це і нічого не додаю.
report-state-none-chosen = Нічого з цього.

## Examples that were picked in place of words

report-picked = Вибрано з прикладів
report-added = Додано моїми власними словами

## Since last time. No word says that anything is better or worse.

report-changes = Що нове, а що таке саме
report-changes-note =
    Тут поруч те, що я кажу тепер, і те, що було сказано минулого разу.
    Деяких речей тут може не бути. Цей список не каже чому.
# $date: the day of last time.
report-changes-last = Минулий раз: { $date }
report-new = Нове цього разу
report-different = Цього разу сказано інакше
report-still = Досі правда
report-not-this-time = Було сказано минулого разу, тепер ні
# Before what was said last time.
report-last = Минулого разу

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }, { $place } з { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "; " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] Мої слова. Їх записав незалежний речник.
        [interpreter] Мої слова. Їх записав перекладач.
        [family-or-friend] Мої слова. Їх записав хтось із моїх рідних або друзів.
        [worker] Мої слова. Їх записав хтось, кому платять за мою підтримку.
        [attorney-or-guardian] Мої слова. Їх записала моя довірена особа або опікун.
       *[someone-else] Мої слова. Їх записав хтось інший.
    }
report-note-interpreted =
    { $role ->
        [me] Мої слова, перекладені іншою мовою.
        [advocate] Мої слова, перекладені іншою мовою. Їх записав незалежний речник.
        [interpreter] Мої слова, перекладені іншою мовою. Переклав їх перекладач.
        [family-or-friend] Мої слова, перекладені іншою мовою. Їх записав хтось із моїх рідних або друзів.
        [worker] Мої слова, перекладені іншою мовою. Їх записав хтось, кому платять за мою підтримку.
        [attorney-or-guardian] Мої слова, перекладені іншою мовою. Їх записала моя довірена особа або опікун.
       *[someone-else] Мої слова, перекладені іншою мовою. Їх записав хтось інший.
    }
report-note-typists =
    { $role ->
        [advocate] Думка незалежного речника. Не мої слова.
        [interpreter] Думка перекладача. Не мої слова.
        [family-or-friend] Думка когось із моїх рідних або друзів. Не мої слова.
        [worker] Думка когось, кому платять за мою підтримку. Не мої слова.
        [attorney-or-guardian] Думка моєї довіреної особи або опікуна. Не мої слова.
       *[someone-else] Думка когось іншого. Не мої слова.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] Мої слова записую я.
        [advocate] Мої слова записав незалежний речник.
        [interpreter] Мої слова записав перекладач.
        [family-or-friend] Мої слова записав хтось із моїх рідних або друзів.
        [worker] Мої слова записав хтось, кому платять за мою підтримку.
        [attorney-or-guardian] Мої слова записала моя довірена особа або опікун.
       *[someone-else] Мої слова записав хтось інший.
    }
report-hand-interpreted =
    { $role ->
        [me] Мої слова, перекладені іншою мовою, записую я.
        [advocate] Мої слова, перекладені іншою мовою, записав незалежний речник.
        [interpreter] Мої слова переклав іншою мовою і записав перекладач.
        [family-or-friend] Мої слова, перекладені іншою мовою, записав хтось із моїх рідних або друзів.
        [worker] Мої слова, перекладені іншою мовою, записав хтось, кому платять за мою підтримку.
        [attorney-or-guardian] Мої слова, перекладені іншою мовою, записала моя довірена особа або опікун.
       *[someone-else] Мої слова, перекладені іншою мовою, записав хтось інший.
    }
report-hand-typists =
    { $role ->
        [advocate] Незалежний речник додав власну думку. Її так і позначено.
        [interpreter] Перекладач додав власну думку. Її так і позначено.
        [family-or-friend] Хтось із моїх рідних або друзів додав власну думку. Її так і позначено.
        [worker] Хтось, кому платять за мою підтримку, додав власну думку. Її так і позначено.
        [attorney-or-guardian] Моя довірена особа або опікун додали власну думку. Її так і позначено.
       *[someone-else] Хтось інший додав власну думку. Її так і позначено.
    }

## Views of other people

report-others = Що думають інші люди
report-others-note = Це думки інших людей. Це не мої думки.
report-views = Думки інших людей
report-views-note = Це не мої думки.
report-views-end = Кінець думок інших людей.

## Last pages

report-index-note = Тут лише показано, де що стоїть. Це не список того, що мусить бути.

report-empty = Що я залишаю порожнім
report-empty-note = Це означає різні речі. Ніщо з цього не є вибором варіанта.
report-no-longer-asked = Запитання, яких більше не ставлять
report-no-longer-asked-note = Це мої відповіді на старішу версію запитань.
report-asked = Запитання, як їх мені показано

## Each question in full, at the end of a page to read

report-annex = Кожне запитання повністю, з моєю відповіддю
report-annex-note = До цього місця кожне запитання має коротку назву. Тут стоїть, про що мене питали, слово в слово і в тому самому порядку. Нового тут нічого немає.
# Such as in another language.
report-annex-read-note = Де запитання показано мені іншими словами, вони стоять після нього.

## About the file

report-about = Про цей файл
report-about-who = Хто писав
report-about-made = Зроблено
report-about-questions = Запитання
report-about-questions-version = { $pack }, версія { $version }
report-about-languages = Мови моїх відповідей
report-about-id = Код цього файлу

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    Це запитання, які ставили людині, зі словами кожної мови.
    Вони кажуть, як читати відповіді. Їх не зроблено для того, щоб ставити їх окремо в іншій програмі.
    Ці слова — чернетка.
    Відповіді — це власна розповідь людини. Це не оцінка потреб (assessment) і не рішення.
    Запитання без відповіді нічого не означає: може бути, що його не ставили.
# $label: what a question is called in short.
fhir-examples = { $label }: вибрано з прикладів
fhir-left = { $label }: залишено порожнім
fhir-of = { $label }: про що саме
# The code by which an entry of a list can be found again.
fhir-entry = Код цього пункту
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = Те, що ви вибрали
