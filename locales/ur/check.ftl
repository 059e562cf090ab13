# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = اس فائل میں وہ نہیں جو ہونا چاہیے۔ اس میں name، direction، status اور date لکھیں۔ فولڈر کو زبان کے کوڈ کا نام دیں۔
check-broken = یہ پیغام کے طور پر پڑھا نہیں جا سکتا۔ پروگرام Fluent، جو اسے پڑھتا ہے، کہتا ہے: { $id }
check-twice = “{ $id }” نام کا ایک اور پیغام ہے۔ ان میں سے ایک رکھیں۔
check-typed-twice = “{ $id }” کو “{ $say }” کے لیے بھی لکھا جاتا ہے۔ ہر ایک کو اپنا لفظ دیں۔
check-missing = “{ $id }” کے لیے لفظ نہیں ہیں۔ انہیں یہاں ڈالیں۔
check-unneeded = “{ $id }” کی کسی چیز کو ضرورت نہیں۔ اسے نکالیں، یا جانچیں کہ یہ کیسے لکھا ہے۔
check-unknown = “{ $id }” یہاں معلوم نہیں ہے۔ صرف وہی استعمال کریں جو انگریزی میں ہے، اسی طرح لکھا ہوا۔
check-dropped = انگریزی میں یہاں “{ $id }” آتا ہے۔ اسے بھی ڈالیں۔
check-forms = بالکل یہ شکلیں دیں، ہر ایک ایک بار: { $id }۔ اگر “other” ان میں ہو تو اس سے پہلے ستارہ لگائیں۔
check-no-plural = یہاں شکل عدد سے چنی جاتی ہے۔ اس کے نام کے گرد PLURAL( ) لکھیں۔
check-lines = یہاں { NUMBER($count) } لائنیں ہیں، اور انگریزی میں { NUMBER($most) }۔ اتنی ہی بنائیں جتنی انگریزی میں ہیں۔
check-wide = یہ لائن میں { NUMBER($count) } جگہیں لیتا ہے۔ اسے چھوٹا کریں، زیادہ سے زیادہ { NUMBER($most) }۔
check-long = اس جملے میں { NUMBER($count) } لفظ ہیں۔ اسے چھوٹا کریں، زیادہ سے زیادہ { NUMBER($most) }۔
check-long-without-spaces = اس جملے میں { NUMBER($count) } حروف ہیں۔ اسے چھوٹا کریں، زیادہ سے زیادہ { NUMBER($most) }۔
check-sign = کچھ لوگ “{ $id }” کو سن یا دیکھ نہیں سکتے۔ لفظ استعمال کریں۔
check-avoided = لازم ہے کہ “{ $id }” نہ کہا جائے۔ اسے کسی اور طرح کہیں۔
check-second-name = “{ $id }” نہ کہیں۔ ایک چیز کا ایک نام ہے۔ یہاں وہ “{ $say }” ہے۔
check-abbreviation = “{ $id }” سب کو معلوم نہیں۔ اسے پورا لکھیں، یا glossary.toml میں سمجھائیں۔
check-hard = یہ پڑھنا مشکل ہے: سطح { $grade }، اور زیادہ سے زیادہ { $most }۔ چھوٹے جملے اور چھوٹے لفظ استعمال کریں۔

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = انگریزی لفظوں کی پڑھنے کی سطح { $grade } ہے۔
check-grades = انگریزی لفظوں کی پڑھنے کی سطح { $grade } ہے۔ سب سے مشکل پیغام “{ $id }” ہے، سطح { $most } پر۔
