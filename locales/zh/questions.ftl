# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

# $pack and $version are names from the file of the questions.
questions-pack = 问题：{ $pack }，版本{ $version }
# $pack is the name of the questions that were answered.
questions-responds = 它们用来谈一份文件。那份文件回答这些问题：{ $pack }
# $words is the name of the part as a person meets it, $id its name in the files.
questions-part = 部分{ $id }：{ $words }
questions-question = 问题{ $id }
questions-field = 问题{ $id }，在{ $list }里面
# $of is the id of an earlier question.
questions-kind = { $kind ->
    [info] 种类：只告诉一些事。
    [choice] 种类：选一个。
    [choices] 种类：想选几个就选几个。
    [list] 种类：想加几项就加几项。
    [each] 种类：在{ $of }选的每一个，都问同样的问题。
    [each-said] 种类：文件里这些列表的每一项，都问同样的问题：{ $of }。
   *[text] 种类：自己的话。
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = 这个人想谈的事排在前面。
questions-lines = { PLURAL($lines) ->
   *[other] 大约有{ NUMBER($lines) }行的地方。
}
# $id is an earlier question, $options the ids of some of its options.
questions-asked = { $count ->
    [0] 这取决于{ $id }有没有回答。
   *[other] 这取决于{ $id }的回答：{ $options }
}
questions-shared = { $count ->
    [0] 文件里有没有这个部分，取决于{ $id }。
   *[other] 文件里有没有这个部分，取决于{ $id }：{ $options }
}
questions-separate = 文件里没有这个部分的任何内容。这个部分可以做成第二份文件。
questions-flag = { $flag ->
    [private] 它从一开始就是私人的。
    [unsaved] 它从不保存，也从不在文件里。
    [steers] 它只决定接下来是什么。它不能是私人的。
    [more] 这个人想多说一些时才问。
    [contacts] 求助电话在这里。
    [fresh] 每次都重新问。
    [own_language] 它只用这个人自己的语言显示。
    [views] 里面是别人怎么想。
    [counted] 如果这个人同意，这里选的可以统计。
   *[closing] 这个人结束的时候，才问它。
}
questions-words = 文字：{ $words }
questions-label = 标签：{ $words }
questions-hint = 提示：{ $words }
questions-why = 为什么：{ $words }
questions-option = 回答{ $id }：{ $words }
questions-alone = 这个回答不能和别的放在一起。
questions-example = 例子{ $id }：{ $words }

## The page for people who check a language

sheet-title = 检查文字
sheet-how =
    这一页显示程序说的话，有英文和您的语言。
    读每段文字。如果您会换个说法，就写在它下面的空白处。
    如果文字好，就让空白处空着。
    有三点重要。说的和英文一样吗？您身边的人会这样说吗？容易读吗？
    您不必读完。说说您读了哪些部分。
    大括号里的词，例如{ "{ $count }" }，由程序放入。它们保持原样。
    有些文字有几种形式。每种形式前面说明什么时候用，例如{ "$count: one" }。
    您检查的是文字。没有人检查您。
# $count texts; $missing of them not translated, $stale of them older than the English.
sheet-counts = 制作日期：{ $day }。文字：{ NUMBER($count) }。还没有翻译：{ NUMBER($missing) }。后来英文变了：{ NUMBER($stale) }。
sheet-name = 名字
sheet-day = 日期
sheet-signature = 签名
sheet-native = 我从小说这种语言。
sheet-support = 我使用支援，或我和使用支援的人一起读了这个。
sheet-glossary = 一件东西一个名称
sheet-say = 这样说
sheet-never = 不这样说
sheet-missing = 这还没有翻译。
sheet-stale = 翻译以后，英文变了。
# $file is the name of a file.
sheet-group = { $file ->
    [dialogs] 问题以前和以后
    [ui] 在每个问题
    [linear] 一行一行
    [full] 一次一页
    [errors] 有什么不合适时
    [store] 有什么不能保存时
    [report] 给社工的文件
    [cli] 命令行的文字
    [questions] 这一页，和问题的列表
    [sections] 给社工的文件里的标题
    [indexes] 社工在哪里找到内容
    [contacts] 求助电话
    [content] 问题里的错误，给写问题的人
    [check] 文字里的错误，给写文字的人
    [rest] 问题的其他文字
   *[other] 其他文字：{ $file }
}
# $file is the path of the page.
sheet-made = 这一页做好了：{ $file }
