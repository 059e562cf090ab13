# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = سوال: { $pack }، ورژن { $version }
# $pack is the name of the questions that were answered.
questions-responds = یہ فائل پر بات چیت کے لیے ہیں۔ فائل میں ان سوالوں کے جواب ہیں: { $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = حصہ { $id }: { $words }
questions-question = سوال { $id }
questions-field = سوال { $id }، جو { $list } کے اندر ہے
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] قسم: یہ صرف کچھ بتاتا ہے۔
    [choice] قسم: ایک چنیں۔
    [choices] قسم: جتنے چاہیں چنیں۔
    [list] قسم: جتنی چیزیں چاہیں لکھیں۔
    [each] قسم: اس سوال کے ہر چنے ہوئے جواب کے لیے وہی سوال: { $of }۔
    [each-said] قسم: فائل کی ان فہرستوں کی ہر چیز کے لیے وہی سوال: { $of }۔
   *[text] قسم: آپ کے اپنے لفظ۔
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = پہلے وہ چیزیں آتی ہیں جن پر وہ شخص بات کرنا چاہتا ہے۔
questions-lines = { PLURAL($lines) ->
    [one] ایک لائن کی جگہ ہے۔
   *[other] تقریباً { NUMBER($lines) } لائنوں کی جگہ ہے۔
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] یہ اس سے طے ہوتا ہے کہ { $id } کا جواب ہے یا نہیں۔
   *[other] یہ { $id } کے جواب سے طے ہوتا ہے: { $options }
}
questions-shared = { $count ->
    [0] یہ { $id } سے طے ہوتا ہے کہ فائل میں اس حصے کا کچھ ہو یا نہیں۔
   *[other] یہ { $id } سے طے ہوتا ہے کہ فائل میں اس حصے کا کچھ ہو یا نہیں: { $options }
}
questions-separate = فائل میں اس حصے کا کچھ نہیں ہوتا۔ اس سے دوسری فائل بن سکتی ہے۔
questions-flag = { $flag ->
    [private] یہ شروع سے پرائیویٹ ہے۔
    [unsaved] یہ کبھی سیو نہیں ہوتا، اور کبھی فائل میں نہیں آتا۔
    [steers] یہ صرف طے کرتا ہے کہ آگے کیا آئے۔ یہ پرائیویٹ نہیں ہو سکتا۔
    [more] یہ تبھی پوچھا جاتا ہے جب وہ شخص زیادہ بتانا چاہے۔
    [contacts] مدد کے نمبر یہاں ہیں۔
    [fresh] یہ ہر بار نئے سرے سے پوچھا جاتا ہے۔
    [own_language] یہ صرف اس شخص کی اپنی زبان میں دکھایا جاتا ہے۔
    [views] اس میں دوسرے لوگوں کا خیال ہے۔
    [counted] جو یہاں چنا جائے، وہ گنا جا سکتا ہے، اگر وہ شخص راضی ہو۔
   *[closing] یہ تب پوچھا جاتا ہے جب وہ شخص ختم کرے۔
}
questions-words = لفظ: { $words }
questions-label = لیبل: { $words }
questions-hint = اشارہ: { $words }
questions-why = کیوں: { $words }
questions-option = جواب { $id }: { $words }
questions-alone = یہ جواب دوسروں کے ساتھ نہیں چنا جا سکتا۔
questions-example = مثال { $id }: { $words }

## The page for people who check a language

sheet-title = لفظ جانچیں
sheet-how =
    یہ صفحہ دکھاتا ہے کہ پروگرام کیا کہتا ہے، انگریزی میں اور آپ کی زبان میں۔
    ہر تحریر پڑھیں۔ اگر آپ اسے کسی اور طرح کہتے تو اس کے بعد کی خالی جگہ میں لکھیں۔
    اگر تحریر ٹھیک ہے تو جگہ خالی چھوڑ دیں۔
    تین باتیں اہم ہیں۔ کیا یہ وہی کہتی ہے جو انگریزی کہتی ہے؟ کیا آپ کے آس پاس کے لوگ اسے یوں کہتے؟ کیا یہ پڑھنے میں آسان ہے؟
    سب کچھ پڑھنا ضروری نہیں۔ بتائیں کہ آپ نے کون سے حصے پڑھے۔
    مڑی ہوئی بریکٹوں کے اندر کے لفظ، جیسے { "{ $count }" }، پروگرام خود ڈالتا ہے۔ وہ ویسے ہی رہتے ہیں۔
    کچھ تحریروں کی کئی شکلیں ہیں۔ ہر شکل سے پہلے لکھا ہے کہ وہ کب استعمال ہوتی ہے، جیسے { "$count: one" }۔
    آپ لفظوں کو جانچتے ہیں۔ آپ کو کوئی نہیں جانچتا۔
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = بننے کی تاریخ: { $day }۔ تحریریں: { NUMBER($count) }۔ جن کا ابھی ترجمہ نہیں: { NUMBER($missing) }۔ جن کی انگریزی تب سے بدلی: { NUMBER($stale) }۔
sheet-name = نام
sheet-day = تاریخ
sheet-signature = دستخط
sheet-native = یہ میری مادری زبان ہے۔
sheet-support = مجھے سپورٹ ملتی ہے، یا میں نے یہ ان لوگوں کے ساتھ پڑھا جنہیں ملتی ہے۔
sheet-glossary = ایک چیز کے لیے ایک لفظ
sheet-say = یہ کہیں
sheet-never = یہ نہ کہیں
sheet-missing = اس کا ابھی ترجمہ نہیں ہوا۔
sheet-stale = اس کے ترجمے کے بعد انگریزی بدل گئی۔
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] سوالوں سے پہلے اور بعد
    [ui] ہر سوال پر
    [linear] لائن بہ لائن
    [full] ایک وقت میں ایک صفحہ
    [errors] جب کوئی چیز ٹھیک نہ بیٹھے
    [store] جب کوئی چیز سیو نہ ہو سکے
    [report] ورکر کے لیے فائل
    [cli] کمانڈ لائن کے لفظ
    [questions] یہ صفحہ، اور سوالوں کی فہرست
    [sections] ورکر کی فائل کی سرخیاں
    [indexes] ورکر کو چیزیں کہاں ملیں
    [contacts] مدد کے نمبر
    [content] سوالوں کی خرابیاں، لکھنے والوں کے لیے
    [check] لفظوں کی خرابیاں، لکھنے والوں کے لیے
    [rest] سوالوں کے باقی لفظ
   *[other] باقی لفظ: { $file }
}
# $file is the path of the page.
sheet-made = صفحہ بن گیا ہے: { $file }
