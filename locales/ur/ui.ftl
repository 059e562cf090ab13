# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }۔ سوال { NUMBER($number) }۔
# $section is the heading of a part of the file.
place-look = حصہ { NUMBER($at) }، کل { NUMBER($of) } میں سے: { $section }
place-part = { $part }۔
# $name is how the person named the thing that the questions are about now.
place-about = { $part }۔ اس بارے میں: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = آگے جانے کو Enter دبائیں:
prompt-read-again = دوبارہ، آگے جانے کو Enter دبائیں:
prompt-choose = { $short }، 1 سے { NUMBER($count) } تک لکھیں:
prompt-choose-again = دوبارہ، { $short }، 1 سے { NUMBER($count) } تک لکھیں:
prompt-choose-brief = { $short }، 1 سے { NUMBER($count) }:
prompt-choose-brief-again = دوبارہ، { $short }، 1 سے { NUMBER($count) }:
prompt-choose-only = { $short }، 1 لکھیں:
prompt-choose-only-again = دوبارہ، { $short }، 1 لکھیں:
prompt-label = { $short }:
prompt-label-again = دوبارہ، { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = یہ پڑھ کر Enter دبائیں۔
how-one = اپنے جواب کا نمبر لکھیں۔ پھر Enter دبائیں۔
how-many =
    آپ ایک سے زیادہ چن سکتے ہیں۔
    چننے کے لیے نمبر لکھیں۔ واپس لینے کے لیے وہی نمبر دوبارہ لکھیں۔
    جب سب چن لیں تو اکیلا Enter دبائیں۔
how-line = اپنا جواب لکھیں۔ پھر Enter دبائیں۔
how-lines =
    آپ جتنا چاہیں، کم یا زیادہ لکھ سکتے ہیں۔
    ختم کرنے کے لیے خالی لائن پر Enter دبائیں۔
how-each-line =
    ہر لائن پر ایک چیز لکھیں۔
    ختم کرنے کے لیے خالی لائن پر Enter دبائیں۔
how-secret = آپ جو لکھیں، وہ دکھایا نہیں جاتا۔ جب پورا لکھ لیں تو Enter دبائیں۔

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = جب سب چن لیں تو Enter دبائیں۔
finish-lines = ختم کرنے کے لیے خالی لائن پر Enter دبائیں۔
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    ختم کرنے کے لیے خالی لائن پر Enter دبائیں۔ مثالوں سے چننے کے لیے لکھیں: /{ $word }۔
finish-line-or-pick = مثالوں سے چننے کے لیے لکھیں: /{ $word }۔
# In a list in which each line becomes a thing of its own.
each-line = ہر لائن پر ایک چیز لکھیں۔

help-acts = آپ یہاں یہ کام بھی کر سکتے ہیں:
help-act = { $label }۔

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }۔
help-number-hours = { $name }: { $number }۔ { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = واپس
    .label = واپس جائیں
act-help =
    .word = مدد
    .label = اس صفحے پر مدد لیں
act-again =
    .word = دوبارہ
    .label = یہ صفحہ دوبارہ بتائیں
act-go-on =
    .word = آگے
    .label = آگے چلیں، اسے ویسا ہی چھوڑیں
act-withdraw =
    .word = جواب نکالیں
    .label = میرا جواب نکال دیں
act-skip =
    .word = چھوڑیں
    .label = اسے چھوڑ دیں
act-dont-know =
    .word = ابھی معلوم نہیں
    .label = مجھے ابھی معلوم نہیں
act-rather-not-say =
    .word = نہ بتانا
    .label = نہ بتانا بہتر لگتا ہے
act-does-not-apply =
    .word = لاگو نہیں
    .label = یہ مجھ پر لاگو نہیں ہوتا
act-talk =
    .word = اس پر بات
    .label = میری خواہش ہے کہ اس پر بات ہو
act-keep-private =
    .word = پرائیویٹ
    .label = یہ جواب پرائیویٹ رکھیں
act-share =
    .word = فائل میں
    .label = یہ جواب میری فائل میں ڈالیں
act-show =
    .word = دکھائیں
    .label = میرا پرائیویٹ جواب دکھائیں
act-who-types =
    .word = ٹائپ کرنے والے
    .label = بتائیں کہ ٹائپ کون کر رہا ہے
act-answers =
    .word = جواب
    .label = میرے سب جواب دیکھیں
act-change =
    .word = بدلیں
    .label = میرے کچھ لفظ بدلیں
act-pick =
    .word = مثالیں
    .label = مثالوں سے چنیں
act-last-time =
    .word = پچھلی بار
    .label = پچھلی بار میں نے جو کہا، دکھائیں
act-still-true =
    .word = اب بھی درست
    .label = یہ اب بھی درست ہے
act-parts =
    .word = حصے
    .label = حصوں کی فہرست پر جائیں
act-enough =
    .word = آج کافی
    .label = آج کے لیے کافی، جوابوں پر جائیں
act-stop =
    .word = رکیں
    .label = ابھی کے لیے رکیں
act-leave-fast =
    .word = جلدی باہر
    .label = جلدی باہر نکلیں
act-language =
    .word = زبان
    .label = کوئی اور زبان استعمال کریں
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = ایک زبان
    .label = صرف میری زبان دکھائیں
act-both-languages =
    .word = دونوں زبانیں
    .label = دونوں زبانیں دکھائیں
act-settings =
    .word = سیٹنگز
    .label = پروگرام کا کام کرنے کا طریقہ بدلیں
act-read-to-me =
    .word = سنائیں
    .label = ہر صفحہ مجھے پڑھ کر سنائیں
act-stop-reading =
    .word = سنانا بند
    .label = مجھے پڑھ کر سنانا بند کریں
act-read-answer =
    .word = میرا جواب سنائیں
    .label = میرا جواب مجھے سنائیں
act-slower =
    .word = رفتار کم
    .label = کم رفتار سے پڑھیں
act-faster =
    .word = رفتار تیز
    .label = تیز رفتار سے پڑھیں
act-quieter =
    .word = آواز کم
    .label = کم آواز میں پڑھیں
act-louder =
    .word = آواز اونچی
    .label = زیادہ اونچی آواز میں پڑھیں

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = سپیس بار
key-name-up = اوپر کا تیر
key-name-down = نیچے کا تیر
key-name-left = بایاں تیر
key-name-right = دایاں تیر
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = سوالیہ نشان
key-name-slash = سلیش /
# Two keys that are pressed together.
key-name-control = Control اور { $key }
key-name-alt = Alt اور { $key }
# Keys that do the same.
key-or = { $one } یا { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = آپ کا جواب یہاں ہے۔ اسے سننے کے لیے { $keys } دبائیں۔
# The same for someone who has no such key.
reading-there = آپ کا جواب یہاں ہے۔ اسے سننے کے لیے ان دوسرے کاموں میں سے چنیں جو آپ کر سکتے ہیں۔
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = یہ اس وقت چنا ہوا ہے۔
reading-not-chosen = یہ اس وقت چنا ہوا نہیں ہے۔
reading-none = یہاں ابھی کوئی جواب نہیں ہے۔
# Keys in both views.
keys-rows = بٹن { $up } اور { $down } اس صفحے میں لائن بہ لائن چلتے ہیں۔
# Keys while pages are read out.
keys-read-answer = بٹن { $read-answer } آپ کا جواب آپ کو سناتا ہے۔
keys-read-speed = بٹن { $slower } کم رفتار سے پڑھتا ہے۔ بٹن { $faster } تیز رفتار سے پڑھتا ہے۔
keys-read-volume = بٹن { $quieter } کم آواز میں پڑھتا ہے۔ بٹن { $louder } زیادہ اونچی آواز میں پڑھتا ہے۔

## What stands at a question already

current-own = آپ کا جواب ابھی:
# $role is one of the messages by-... below.
current-typed = آپ کا جواب ابھی، جو { $role } نے ٹائپ کیا:
current-interpreted = آپ کا جواب ابھی، جس کا { $role } نے اس زبان میں ترجمہ کیا:
current-typists = یہ رائے { $role } کی ہے، آپ کی نہیں:
current-none-chosen = آپ نے ان میں سے کوئی نہیں چنا۔
current-hidden = یہاں آپ کا ایک جواب ہے۔ وہ پرائیویٹ ہے، اس لیے دکھایا نہیں جاتا۔
current-covered = یہاں آپ کا ایک جواب ہے۔ جب تک آپ نہ کہیں، دکھایا نہیں جاتا۔
current-private = یہ پرائیویٹ رکھا گیا ہے۔
option-no-longer = یہ جواب اب پیش نہیں کیا جاتا۔
left-skipped = آپ نے اسے چھوڑ دیا۔
left-dont-know-yet = آپ نے کہا: مجھے ابھی معلوم نہیں۔
left-rather-not-say = آپ نے کہا: نہ بتانا بہتر لگتا ہے۔
left-does-not-apply = آپ نے کہا: یہ مجھ پر لاگو نہیں ہوتا۔
left-talk-about-it = آپ نے کہا: میری خواہش ہے کہ اس پر بات ہو۔

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = نمبر { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = نمبر { NUMBER($place) }: یہاں دکھایا نہیں گیا۔
entry-not-shown = یہاں دکھایا نہیں گیا
row-private = پرائیویٹ رکھا گیا۔
row-covered = یہاں دکھایا نہیں گیا۔ دیکھنا چاہیں تو اسے چنیں۔
row-stays-out = پرائیویٹ رکھا گیا۔ یہ آپ کی فائل میں نہیں ہے۔
row-covered-goes = یہاں دکھایا نہیں گیا۔ یہ آپ کی فائل میں ہو گا۔
row-nothing = ابھی جواب نہیں دیا گیا۔

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = پچھلی بار آپ نے کہا:
# What is typed to see it, and to say that it is still true.
last-time-offer = پچھلی بار آپ نے یہاں کچھ کہا تھا۔ اسے دیکھنے کے لیے لکھیں: /{ $word }۔
still-true-offer = اگر یہ اب بھی درست ہے تو لکھیں: /{ $word }۔
# An example that the person picked. $words is the example.
picked-line = مثالوں سے چنا: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }؛ { $next }
notice-chose = آپ نے چنا: { $options }۔
notice-chose-none = آپ نے ان میں سے کوئی نہیں چنا۔
# $examples are the sentences that were picked, one after another.
notice-picked = آپ نے یہ چنا: “{ $examples }”۔
notice-still-true = پچھلی بار آپ نے جو کہا، وہ اب آپ کا جواب ہے۔
notice-wrote = آپ کے لفظ لکھ لیے گئے ہیں۔
notice-added = { PLURAL($count) ->
    [one] ایک چیز شامل ہو گئی۔
   *[other] { NUMBER($count) } چیزیں شامل ہو گئیں۔
}
notice-took-out = اسے آپ کی فہرست سے نکال دیا گیا۔
notice-moved = اب یہ آپ کی فہرست میں نمبر { NUMBER($place) } ہے۔
notice-skipped = آپ نے اسے چھوڑ دیا۔ آپ اس پر واپس آ سکتے ہیں۔
notice-dont-know-yet = آپ کا جواب ہے: مجھے ابھی معلوم نہیں۔
notice-rather-not-say = آپ کا جواب ہے: نہ بتانا بہتر لگتا ہے۔
notice-does-not-apply = آپ کا جواب ہے: یہ مجھ پر لاگو نہیں ہوتا۔
notice-talk-about-it = آپ کا جواب ہے: میری خواہش ہے کہ اس پر بات ہو۔
notice-left-as-it-was = آپ کا جواب ویسا ہی رہتا ہے۔
notice-withdrew = آپ کا جواب نکال دیا گیا۔
notice-private = یہ اب پرائیویٹ ہے۔ یہ آپ کی فائل میں نہیں ہو گا۔ اس جواب سے جو سوال نکلے، وہ بھی باہر رہتے ہیں۔
notice-shared = یہ اب آپ کی فائل میں ہو سکتا ہے۔
notice-typist-me = اب سے آپ ٹائپ کر رہے ہیں۔
notice-typist-advocate = اب سے آپ کے حمایتی (advocate) ٹائپ کر رہے ہیں۔
notice-typist-interpreter = اب سے آپ کے ترجمان ٹائپ کر رہے ہیں۔
notice-typist-family-or-friend = اب سے ٹائپ کرنے والے: آپ کے گھر والوں میں سے کوئی، یا کوئی دوست۔
notice-typist-worker = اب سے وہ ٹائپ کر رہے ہیں جنہیں آپ کو سپورٹ دینے کے پیسے ملتے ہیں۔
notice-typist-attorney-or-guardian = اب سے آپ کے اٹارنی یا گارڈین ٹائپ کر رہے ہیں۔
notice-typist-someone-else = اب سے کوئی اور ٹائپ کر رہا ہے۔
notice-whose-own = اب سے یہ آپ کے اپنے لفظ ہیں۔
notice-whose-interpreted = اب سے یہ آپ کے لفظ ہیں، اس زبان میں ترجمہ کیے ہوئے۔
notice-whose-typists = اب سے یہ ٹائپ کرنے والے کی رائے ہے۔ آپ کی فائل یہ بتائے گی۔
notice-unfinished = آپ نے یہ پہلے لکھا تھا اور ختم نہیں کیا۔ یہ ابھی آپ کا جواب نہیں ہے۔

## Lists: things that can be done with what is in them

topic-list = آپ نے اب تک یہ کہا ہے۔ اب آپ کیا کرنا چاہتے ہیں؟
offer-add = ایک اور لکھیں
offer-go-on = اتنا کافی ہے، آگے چلیں
deed-change = کسی ایک کو بدلیں
deed-change-this = اسے بدلیں
deed-say-more = کسی ایک کے بارے میں زیادہ بتائیں
    .hint = اس کے بارے میں چند سوال اور ہیں۔ آپ ان میں سے کوئی بھی خالی چھوڑ سکتے ہیں۔
deed-say-more-this = اس کے بارے میں زیادہ بتائیں
    .hint = اس کے بارے میں چند سوال اور ہیں۔ آپ ان میں سے کوئی بھی خالی چھوڑ سکتے ہیں۔
deed-move = کسی ایک کو دوسری جگہ رکھیں
deed-move-this = اسے دوسری جگہ رکھیں
deed-take-out = کسی ایک کو نکالیں
deed-take-out-this = اسے نکالیں
deed-keep-private = کسی ایک کو پرائیویٹ رکھیں
deed-keep-private-this = اسے پرائیویٹ رکھیں
deed-share = پرائیویٹ چیز میری فائل میں ڈالیں
deed-share-this = اسے میری فائل میں ڈالیں

topic-which-change = آپ کس کو بدلنا چاہتے ہیں؟
    .short = کون سی چیز
    .why = آپ اپنی فہرست کی ہر چیز بدل سکتے ہیں۔
topic-which-say-more = آپ کس کے بارے میں زیادہ بتانا چاہتے ہیں؟
    .short = کون سی چیز
    .why = آپ اپنی فہرست کی ہر چیز کے بارے میں زیادہ بتا سکتے ہیں۔ آپ اسے ویسا بھی چھوڑ سکتے ہیں۔
topic-which-move = آپ کس کو دوسری جگہ رکھنا چاہتے ہیں؟
    .short = کون سی چیز
    .why = آپ کی فہرست کی پہلی چیز آپ کی فائل میں پہلے آتی ہے۔
topic-which-take-out = آپ کس کو نکالنا چاہتے ہیں؟
    .short = کون سی چیز
    .why = نکالنے سے پہلے آپ سے دوبارہ پوچھا جاتا ہے۔
topic-which-keep-private = آپ کس کو پرائیویٹ رکھنا چاہتے ہیں؟
    .short = کون سی چیز
    .why = جو آپ پرائیویٹ رکھیں، وہ آپ کی فائل میں نہیں ہو گا۔
topic-which-share = آپ کی فائل میں کس چیز کو ڈالنے کی اجازت ہے؟
    .short = کون سی چیز
    .why = تب جس کے پاس بھی آپ کی فائل ہو، وہ اسے پڑھ سکتا ہے۔

topic-where = آپ اسے کہاں رکھنا چاہتے ہیں؟
    .short = نئی جگہ
    .why = آپ کی فہرست کی پہلی چیز آپ کی فائل میں پہلے آتی ہے۔
offer-first = پہلی جگہ پر
offer-after = نمبر { NUMBER($place) } کے بعد، { $name }
offer-after-not-shown = نمبر { NUMBER($place) } کے بعد، جو یہاں دکھایا نہیں گیا

topic-take-out = کیا آپ اسے اپنی فہرست سے نکالنا چاہتے ہیں؟
    .short = نکالنا
    .hint = آپ نے اس کے بارے میں جو بھی کہا، وہ بھی نکل جاتا ہے۔ وہ واپس نہیں آ سکتا۔
    .why = آپ سے اس لیے پوچھا جاتا ہے کہ کوئی چیز غلطی سے نہ نکلے۔
offer-yes-take-out = ہاں، اسے نکالیں
offer-no-leave-it = نہیں، ویسا ہی رہنے دیں
# Among things of which one was to be picked.
offer-leave-it = ویسا ہی رہنے دیں

## Examples to pick in place of writing

pick-examples =
    آپ ایک سے زیادہ چن سکتے ہیں۔
    آپ کی فائل دکھاتی ہے کہ آپ نے یہ چنے۔
offer-own-words = اپنے لفظ بھی لکھیں

## The list of parts

topic-parts = آپ کس حصے پر جانا چاہتے ہیں؟
    .short = حصہ
    .hint =
        آپ حصے کسی بھی ترتیب میں کر سکتے ہیں۔ آپ کوئی بھی حصہ چھوڑ سکتے ہیں۔
        آپ ابھی رک سکتے ہیں۔ اگر آپ کے جواب سیو ہیں تو کسی اور دن واپس آ سکتے ہیں۔
    .why = سوال حصوں میں ہیں، تاکہ آپ ایک وقت میں تھوڑے سے کر سکیں۔
# $part is the name of a part.
part-not-begun = { $part }: شروع نہیں ہوا
part-begun = { $part }: شروع ہوا
part-done = { $part }: ہو گیا
part-untold = { $part }
offer-review = میرے جواب دیکھیں، یا ختم کریں

## Who types, and whose words

topic-typist = ٹائپ کون کر رہا ہے؟
    .short = ٹائپ کون کر رہا ہے
    .hint = آپ کی فائل بتائے گی کہ ہر جواب کس نے ٹائپ کیا۔
    .why = تب آپ کے ورکر کو پتا چلتا ہے کہ کون سے لفظ آپ کے ہیں۔
role-me = میں خود، جس کے بارے میں یہ ہے
role-advocate = میرے حمایتی (advocate)
role-interpreter = میرے ترجمان (interpreter)
role-family-or-friend = گھر والوں میں سے کوئی، یا کوئی دوست
role-worker = جسے مجھے سپورٹ دینے کے پیسے ملتے ہیں
role-attorney-or-guardian = میرے اٹارنی یا گارڈین
    .hint = ان کے پاس کچھ باتوں میں آپ کی طرف سے کام کرنے کا قانونی اختیار ہے۔
role-someone-else = کوئی اور

# As one speaks of them inside a sentence.
by-me = آپ
by-advocate = آپ کے حمایتی (advocate)
by-interpreter = آپ کے ترجمان
by-family-or-friend = آپ کے کسی گھر والے یا دوست
by-worker = پیسے لے کر آپ کو سپورٹ دینے والے
by-attorney-or-guardian = آپ کے اٹارنی یا گارڈین
by-someone-else = کسی اور شخص

topic-whose = اب سے کس کے لفظ ٹائپ ہوتے ہیں؟
    .short = کس کے لفظ
    .hint = ابھی ٹائپنگ { $role } کی طرف سے ہے۔
    .why = آپ کے اپنے لفظ اور دوسروں کی رائے آپ کی فائل میں الگ رہتے ہیں۔
words-own = میرے اپنے لفظ
    .hint = یہ ویسے ہی ٹائپ ہوتے ہیں جیسے میں کہوں۔
words-interpreted = میرے لفظ، اس زبان میں ترجمہ ہو کر
    .hint = ٹائپ کرنے والے میری بات کا اس زبان میں ترجمہ کرتے ہیں۔
words-typists = ٹائپ کرنے والے کی رائے
    .hint = آپ کی فائل اسے کسی اور کی رائے کے طور پر دکھاتی ہے، آپ کی نہیں۔

## Your answers

topic-review = آپ کے جواب
    .short = آپ کے جواب
    .hint =
        جس جواب کو بدلنا ہو، اسے چنیں۔
        جو جواب آپ پرائیویٹ رکھیں، وہ آپ کی فائل میں نہیں ہے۔
    .why = یہاں آپ اپنی باتیں جانچ سکتے ہیں۔ آپ ہر جواب بدل سکتے ہیں، اور سیدھے یہیں واپس آتے ہیں۔
offer-resume = سوال جاری رکھیں
    .hint = آپ اس پہلے سوال پر جاتے ہیں جس کا ابھی جواب نہیں۔
offer-finish = ختم کریں
    .hint = آگے آپ اپنی فائل بنا سکتے ہیں۔ آپ سوال خالی چھوڑ کر بھی ختم کر سکتے ہیں۔

## What goes into the file, part by part, before it is made

topic-look = یہ آپ کی فائل میں جاتا ہے:
    .short = آپ کی فائل
    .hint = آپ کی فائل ابھی نہیں بنی۔ آپ اب بھی چیزیں پرائیویٹ رکھ سکتے ہیں۔
    .why = آپ دیکھتے ہیں کہ آپ کے ورکر کیا پڑھیں گے۔ جو آپ پرائیویٹ رکھیں، وہ آپ کی فائل میں نہیں ہے۔
# The same where all that stands there is kept private.
topic-look-none = اس حصے میں سے کچھ بھی آپ کی فائل میں نہیں جاتا:
    .short = آپ کی فائل
    .hint = آپ کی فائل ابھی نہیں بنی۔ آپ اب بھی چیزیں پرائیویٹ رکھ سکتے ہیں۔
    .why = آپ دیکھتے ہیں کہ آپ کے ورکر کیا پڑھیں گے۔ جو آپ پرائیویٹ رکھیں، وہ آپ کی فائل میں نہیں ہے۔
offer-show-this = یہ دکھائیں، اور آگے چلیں
offer-show-none = اس میں سے کچھ نہ دکھائیں، آگے چلیں
offer-hold-some = کچھ پرائیویٹ رکھیں
offer-hold-or-show = پرائیویٹ رکھیں، یا واپس ڈالیں
# $what is the answer in short, and what names it.
offer-hold = پرائیویٹ رکھیں: { $what }
offer-show-again = میری فائل میں ڈالیں: { $what }
offer-show-all = باقی سب دکھائیں
    .hint = پھر آپ اپنی فائل بناتے ہیں، اور دوسرے حصے نہیں دیکھتے۔
topic-hold = آپ کیا پرائیویٹ رکھنا، یا اپنی فائل میں ڈالنا چاہتے ہیں؟
    .short = پرائیویٹ یا نہیں
    .why = جو آپ پرائیویٹ رکھیں، وہ آپ کی فائل میں نہیں ہے۔ آپ اسے دوبارہ بدل سکتے ہیں۔

## How far the words of a language can be trusted

language-draft = یہ لفظ ایک مسودہ (draft) ہیں۔ انہیں صرف لکھنے والوں نے پڑھا ہے۔
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = پروگرام کی آواز یہ زبان نہیں پڑھتی۔ آپ اس کے لفظ صرف دیکھ سکتے ہیں۔
language-native-speaker = یہ لفظ کسی ایسے شخص نے جانچے ہیں جس کی یہ مادری زبان ہے۔
language-support-users = یہ لفظ ان لوگوں نے جانچے ہیں جو سپورٹ لیتے ہیں۔
language-misread = پروگرام کی آواز یہ زبان نہیں پڑھتی۔ ہم نے جو آوازیں آزمائیں، وہ اسے غلط پڑھتی ہیں۔ آپ اس کے لفظ صرف دیکھ سکتے ہیں۔
