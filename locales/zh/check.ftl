# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = 这个文件没有写出该有的内容。写上name、direction、status和date。用语言的代码给文件夹取名。
check-broken = 这不能当作一条消息来读。读Fluent的程序说：{ $id }
check-twice = 另有一条消息也叫“{ $id }”。留其中一条。
check-typed-twice = 输入“{ $id }”也表示“{ $say }”。给每一个不同的词。
check-missing = “{ $id }”没有文字。在这里加上。
check-unneeded = 没有什么需要“{ $id }”。去掉它，或检查它是怎么写的。
check-unknown = 这里不认识“{ $id }”。只用英文里用的，写法要一样。
check-dropped = 英文在这里放了“{ $id }”。也要放上。
check-forms = 只写这些形式，每个一次：{ $id }。如果其中有“other”，在它前面加星号。
check-no-plural = 这里由数字选形式。写PLURAL( )，把它的名称放在括号里。
check-lines = 这里有{ NUMBER($count) }行，英文有{ NUMBER($most) }行。行数要和英文一样。
check-wide = 这在一行里占{ NUMBER($count) }格。写短一些，最多{ NUMBER($most) }格。
check-long = 这个句子有{ NUMBER($count) }个词。写短一些，最多{ NUMBER($most) }个。
check-long-without-spaces = 这个句子有{ NUMBER($count) }个字。写短一些，最多{ NUMBER($most) }个。
check-sign = 有些人听不到或看不到“{ $id }”。用文字。
check-avoided = 不可以说“{ $id }”。换个说法。
check-second-name = 不要说“{ $id }”。一件东西一个名称。这里叫“{ $say }”。
check-abbreviation = 不是每个人都认识“{ $id }”。写出全称，或在glossary.toml里解释。
check-hard = 这很难读：难度是{ $grade }年级，最多{ $most }年级。用更短的句子和更短的词。

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = 英文的阅读难度是{ $grade }年级。
check-grades = 英文的阅读难度是{ $grade }年级。最难的消息是“{ $id }”，{ $most }年级。
