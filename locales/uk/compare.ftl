# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted. A date ends with a full stop of its own.

## What cannot be done

compared-other-questions = У цих двох файлах — відповіді на різні запитання. Їх неможливо поставити поруч. Виберіть два файли з однаковими запитаннями.
compared-the-same = Це дві копії того самого файлу. Виберіть старіший файл, а потім новіший.
compared-record = Один із цих файлів — запис розмови. Його неможливо поставити поруч з іншим файлом. Виберіть два файли, які передала людина. Щоб прочитати запис, введіть: ownwords open

compared-some-changed = Дещо в цих файлах не таке, як пише Ownwords, і тут його пропущено. Щоб побачити, що це, введіть: ownwords open

## At the top

compared-title = Що змінилося між двома файлами
# $date: the day on which it was made.
compared-older = Перший файл зроблено { $date }
compared-newer = Другий файл зроблено { $date }
compared-turned = Дні стоять навпаки: другий файл старіший за перший.
compared-two-names = Імена у файлах різні. Перевірте, чи обидва від тієї самої людини.
compared-note =
    Тут другий файл стоїть поруч із першим.
    Дещо може бути не в обох файлах. Тут не сказано чому.
    Нове або інше не означає краще чи гірше.
compared-nothing = Немає чого поставити поруч.

## What changed

compared-person = Що каже людина
compared-others = Що думають інші люди
compared-new = Нове
compared-different = Сказано інакше
compared-now = Тепер
compared-then = Тоді
compared-empty = Тепер порожнє
compared-same = Те саме
compared-gone = Було сказано минулого разу, тепер ні
compared-gone-note = Це каже сам другий файл.

## The command line

# Setting one file beside another.
cli-compare = Сказати, що змінилося між двома файлами тієї самої людини.
cli-compare-older = Старіший файл. Його назва закінчується на .json або .age.
cli-compare-newer = Новіший файл.
cli-compare-format = Як це сказати: text, html або json. Якщо нічого не назвати: text.
cli-value-older = старіший
cli-value-newer = новіший
