# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = У цьому файлі немає того, що в ньому має бути. Напишіть name, direction, status і date. Назвіть папку кодом мови.
check-broken = Це не читається як повідомлення. Програма Fluent каже: { $id }
check-twice = Є ще одне повідомлення з назвою «{ $id }». Залиште одне з них.
check-typed-twice = «{ $id }» вводять і для «{ $say }». Дайте кожному власне слово.
check-missing = Немає слів для «{ $id }». Додайте їх тут.
check-unneeded = «{ $id }» нічому не потрібне. Приберіть це або перевірте, як його написано.
check-unknown = «{ $id }» тут невідоме. Використовуйте лише те, що є в англійській, і пишіть так само.
check-dropped = Англійська вставляє тут «{ $id }». Вставте це теж.
check-forms = Дайте саме ці форми, кожну один раз: { $id }. Якщо серед них є «other», поставте перед нею зірочку.
check-no-plural = Форму тут вибирає число. Напишіть PLURAL( ) навколо його назви.
check-lines = Рядків тут { NUMBER($count) }, а в англійській { NUMBER($most) }. Зробіть стільки, як в англійській.
check-wide = Це займає стільки місць у рядку: { NUMBER($count) }. Скоротіть, щонайбільше { NUMBER($most) }.
check-long = Слів у цьому реченні { NUMBER($count) }. Скоротіть, щонайбільше { NUMBER($most) }.
check-long-without-spaces = Літер у цьому реченні { NUMBER($count) }. Скоротіть, щонайбільше { NUMBER($most) }.
check-sign = Дехто не може почути чи побачити «{ $id }». Скажіть словами.
check-avoided = «{ $id }» не можна казати. Скажіть інакше.
check-second-name = Не кажіть «{ $id }». Одна річ має одну назву. Тут це «{ $say }».
check-abbreviation = Не всі знають «{ $id }». Напишіть повністю або поясніть у glossary.toml.
check-hard = Це важко читати: рівень { $grade }, а найбільше можна { $most }. Пишіть коротші речення і коротші слова.

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = Рівень читання англійської: { $grade }.
check-grades = Рівень читання англійської: { $grade }. Найважче повідомлення — «{ $id }», рівень { $most }.
