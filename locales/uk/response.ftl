# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "you" is the person.

part-meeting = Розмова разом
part-points = Про що ми говорили
part-offered = Що рада мусить сказати
part-last = Перш ніж закінчити

## Talking together

response-about = Зараз ви разом говорите про ваш файл.
    .short = Розмова разом
    .hint =
        Біля кожної речі видно, що ви сказали у своєму файлі. Тих слів тут ніхто не може змінити.
        Ви записуєте, про що домовилися і що бачите по-різному.
        Хтось один може писати за обох.
        Будь-яке запитання можна залишити порожнім. Зупинитися можна, коли захочете.
        Це запис того, що ви кажете зараз. Це не оцінка потреб (assessment). Це не план підтримки (support plan).
        Ніщо тут не є вибором варіанта.
    .why = Ви обоє знаєте, що записано і для чого.

present = Хто тут зараз?
    .short = Хто тут є
    .why = Тоді інші побачать, хто брав участь.
present_me = Я, людина, про яку йдеться
present_advocate = Мій незалежний речник
present_interpreter = Мій перекладач
present_family-or-friend = Хтось із моїх рідних або друзів
present_worker = Мій соціальний працівник
present_attorney-or-guardian = Моя довірена особа або опікун
present_someone-else = Хтось інший

response-typist = Хто зараз пише?
    .short = Хто пише
    .hint = Це можна змінити пізніше, біля будь-якої відповіді.
    .why = У записі біля кожної відповіді сказано, хто її писав і якого дня.
response-typist_me = Я, людина, про яку йдеться
response-typist_advocate = Мій незалежний речник
response-typist_interpreter = Мій перекладач
response-typist_family-or-friend = Хтось із моїх рідних або друзів
response-typist_worker = Мій соціальний працівник
response-typist_attorney-or-guardian = Моя довірена особа або опікун
response-typist_someone-else = Хтось інший

## What we talked about

point = Що ви сказали про кожну річ?
    .short = Що ми сказали
    .why = Це стоїть поруч із тим, що ви сказали спочатку.

point-talked = Чи говорите ви про це сьогодні?
    .short = Чи говоримо про це
    .hint = Ви не мусите говорити про все.
    .why = Тоді в записі сказано, що ви про це говорили або ще ні.
point-talked_yes = Так
point-talked_not-today = Не сьогодні

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = Про що ви щодо цього домовилися?
    .short = Наша домовленість
    .hint = Якщо ви ще ні про що не домовилися, можна так і сказати.
    .why = Пізніше ви обоє зможете глянути і знати, що ви сказали.
point-agreed_try-it = Спробуємо і побачимо, як буде
point-agreed_find-out = Спершу дізнаємося більше
point-agreed_talk-again = Поговоримо про це ще раз
point-agreed_nothing-yet = Ще ні про що не домовилися
point-agreed_not-same = Ми бачимо це по-різному

point-do = Хто що робить і до якого дня?
    .short = Хто що робить
    .hint = Можна назвати день.
    .why = Тоді ясно, хто робить наступний крок.
point-do_me = Я щось для цього зроблю
point-do_worker = Щось зробить соціальний працівник
point-do_family = Щось зроблять рідні або друзі
point-do_service = Щось зробить служба
point-do_not-known = Ми ще не знаємо

point-mine = Що ви думаєте про те, що записали?
    .short = Моя власна думка
    .hint =
        Це може сказати лише людина, яка зробила файл. Писати за неї може хтось інший.
        Тут немає поганих відповідей.
    .why = Ваша власна думка стоїть поруч із домовленістю. Ви не мусите погоджуватися.
point-mine_agree = Погоджуюся
point-mine_disagree = Не погоджуюся
point-mine_unsure = Не знаю точно
point-mine_not-asked = Мене не питали

point-others = Хто ще з цим погоджується?
    .short = Хто ще погоджується
    .hint = Позначайте лише тих, хто сам це сказав.
    .why = Тоді ясно, хто погодився.
point-others_advocate = Мій незалежний речник
point-others_family-or-friend = Хтось із моїх рідних або друзів
point-others_worker = Мій соціальний працівник
point-others_attorney-or-guardian = Моя довірена особа або опікун
point-others_someone-else = Хтось інший
point-others_nobody = Більше ніхто

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = Хто бачить це інакше і як?
    .short = Хто бачить інакше
    .hint = Ви не мусите погоджуватися. Кожна думка може стояти тут.
    .why = Різні думки зберігаються, щоб ви обоє могли глянути на них знову.
point-differ_me = Я бачу це інакше
point-differ_family = Інакше бачать рідні або друзі
point-differ_worker = Інакше бачить соціальний працівник
point-differ_nobody = Усі ми бачимо це однаково

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = Які варіанти запропонувала вам рада?
    .short = Що запропоновано
    .hint =
        У Шотландії є чотири варіанти. Можна запитати соціального працівника, що кожен означає.
        Тут лише сказано, що запропонувала місцева рада (council). Це не вибирає варіант за вас.
        Рада мусить їх запропонувати, коли вирішила, що ви отримаєте підтримку. Можливо, вона ще не вирішила.
    .why = Ви обоє побачите, що ще треба запропонувати.
offered_option-1 = Варіант 1: пряма виплата
offered_option-2 = Варіант 2: вибираю, інші організують
offered_option-3 = Варіант 3: організовує рада
offered_option-4 = Варіант 4: поєднання
offered_none = Жоден із них
offered_not-sure = Не знаю точно

offered-why = Чому деяких варіантів вам не запропонували?
    .short = Чому не всі
    .hint = Запишіть причини, які назвала рада.
    .why = Тоді можна про них запитати.
offered-why_not-said = Рада не сказала чому
offered-why_not-understood = Мені незрозуміло чому
offered-why_later = Рада запропонує їх пізніше

offered-writing = Чи рада написала вам, чому не запропонувала жодного?
    .short = Чому жодного, письмово
    .why = Тоді це можна знову прочитати і показати людині, якій ви довіряєте.
offered-writing_yes = Так
offered-writing_no = Ні
offered-writing_not-sure = Не знаю точно

amounts = Чи вам сказали, скільки грошей є на кожен варіант?
    .short = Сказано про суми
    .hint =
        Рада мусить це сказати, коли просить вас вибрати.
        Суми тут можна не писати.
    .why = Ви обоє побачите, що рада ще мусить вам сказати.
amounts_each = Так, про кожен варіант
amounts_some = Про деякі варіанти
amounts_no = Ні
amounts_not-sure = Не знаю точно

amounts-period = Чи вам сказали, на який час ці гроші?
    .short = Сказано про час
    .why = Ви обоє побачите, що рада ще мусить вам сказати.
amounts-period_yes = Так
amounts-period_no = Ні
amounts-period_not-sure = Не знаю точно

given-manage = Чи вам сказали, як керувати своєю підтримкою?
    .short = Як керувати
    .hint = Тобто що треба робити в кожному варіанті і хто може з цим допомогти.
    .why = Ви обоє побачите, що рада ще мусить вам сказати.
given-manage_yes = Так
given-manage_no = Ні
given-manage_not-sure = Не знаю точно

given-help = Чи вам сказали, де отримати допомогу, також поза радою?
    .short = Де є допомога
    .why = Ви обоє побачите, що рада ще мусить вам сказати.
given-help_yes = Так
given-help_no = Ні
given-help_not-sure = Не знаю точно

given-advocate = Чи вам сказали про незалежних речників (advocates)?
    .short = Сказано про речників
    .hint =
        Незалежний речник допомагає вам сказати, чого ви хочете. Ця людина не працює на раду.
        Рада мусить сказати вам про речників, якщо речник може вам допомогти.
    .why = Ви обоє побачите, що рада ще мусить вам сказати.
given-advocate_yes = Так
given-advocate_no = Ні
given-advocate_not-sure = Не знаю точно

given-writing = Чи отримали ви все це письмово, у зручній для вас формі?
    .short = Письмово
    .hint = Це може бути великий шрифт, інша мова, аудіозапис або інша форма.
    .why = Тоді на це можна глянути знову.
given-writing_yes = Так
given-writing_no = Ні
given-writing_not-sure = Не знаю точно

declined = Чи відмовила рада у варіанті, якого ви хотіли?
    .short = Відмова ради
    .why = Якщо так, є речі, які вона мусить вам сказати.
declined_yes = Так
declined_no = Ні
declined_not-decided = Вона ще не вирішила
declined_not-sure = Не знаю точно

declined-which = Який це був варіант?
    .short = Який варіант
    .why = Тоді ясно, про що ці причини.
declined-which_option-1 = Варіант 1: пряма виплата
declined-which_option-2 = Варіант 2: вибираю, інші організують
declined-which_option-3 = Варіант 3: організовує рада
declined-which_option-4 = Варіант 4: поєднання

declined-why = Які причини назвала рада?
    .short = Названі причини
    .hint = Запишіть їх так, як їх назвали.
    .why = Тоді можна про них запитати.
declined-why_not-said = Рада не назвала причин
declined-why_not-understood = Причини мені незрозумілі

declined-writing = Чи отримали ви причини письмово?
    .short = Причини письмово
    .hint = Якщо рада відмовляє у прямій виплаті (direct payment), вона мусить письмово назвати причини.
    .why = Тоді їх можна знову прочитати і показати людині, якій ви довіряєте.
declined-writing_yes = Так
declined-writing_no = Ні
declined-writing_not-sure = Не знаю точно

declined-again = Коли рада розгляне це знову?
    .short = Коли знову
    .hint = Можна назвати день або сказати, що спершу мусить змінитися.
    .why = Відмова не мусить лишатися відмовою.
declined-again_not-said = Рада не сказала
declined-again_when-changes = Коли зміниться щось важливе
declined-again_when-i-ask = Коли я попрошу

declined-ask = Чи вам сказали, як можна з цим не погодитися?
    .short = Як не погодитися
    .hint = Вам мусять дати час і змогу не погодитися з рішенням.
    .why = Ви обоє побачите, що рада ще мусить вам сказати.
declined-ask_yes = Так
declined-ask_no = Ні
declined-ask_not-sure = Не знаю точно

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = Коли ви глянете на все це знову?
    .short = Коли глянемо знову
    .hint = Можна назвати день. Якщо зміниться щось важливе, можна попросити зробити це раніше.
    .why = Ніщо тут не мусить лишатися як є.
look-again_month = За місяць
look-again_half-year = За пів року
look-again_year = За рік
look-again_when-changes = Коли зміниться щось важливе
look-again_when-i-ask = Коли я попрошу

add-more = Що ще ви хочете записати?
    .short = Що ще
    .why = Може бути щось, про що не питає жодне запитання.

record-check = Чи тут сказано те, про що ви говорили?
    .short = Чи це ми сказали
    .hint =
        Це запитання — для людини, яка зробила файл.
        Можна попросити інших дати вам час побути із записом наодинці.
        Ви не мусите погоджуватися з тим, що тут написано.
    .why = Тоді інші побачать, що ви думаєте про цей запис. Тут немає поганих відповідей.
record-check_yes = Так
record-check_mostly = Здебільшого
record-check_no = Ні
record-check_not-asked = Мене не питали
record-check_not-yet = Ще ні, хочу глянути знову

## The sections of the record

section-points = Про що ми говорили
section-offered = Що рада запропонувала і сказала мені
section-declined = Якщо рада відмовила у варіанті
section-look-again = Коли ми глянемо на це знову
section-meeting = Хто тут був і хто писав
