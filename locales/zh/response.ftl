# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; 您 is the person, 你们 are both.

part-meeting = 一起谈
part-points = 我们谈了什么
part-offered = 地方议会必须告诉的事
part-last = 结束以前

## Talking together

response-about = 现在你们一起谈您的文件。
    .short = 一起谈
    .hint =
        每件事，您都看到自己在文件里说的话。在这里没有人能改那些话。
        你们写下商定什么，什么地方看法不同。
        可以由一个人为两个人打字。
        任何问题都可以留空。您想停的时候就可以停。
        这是你们现在说的话的记录。它不是评估。它不是支援计划。
        这里没有任何内容是选择某个选项。
    .why = 你们两人都知道写下了什么，用来做什么。

present = 现在谁在这里？
    .short = 谁在这里
    .why = 这样别人能看到谁参加了。
present_me = 我，这些内容说的就是我
present_advocate = 我的权益代言人（advocate）
present_interpreter = 我的翻译员
present_family-or-friend = 我的家人或朋友
present_worker = 我的社工
present_attorney-or-guardian = 我的代理人或监护人
present_someone-else = 另一个人

response-typist = 现在谁打字？
    .short = 谁打字
    .hint = 以后在任何回答您都可以改这个。
    .why = 每个回答是谁在哪一天打的字，记录都会说明。
response-typist_me = 我，这些内容说的就是我
response-typist_advocate = 我的权益代言人（advocate）
response-typist_interpreter = 我的翻译员
response-typist_family-or-friend = 我的家人或朋友
response-typist_worker = 我的社工
response-typist_attorney-or-guardian = 我的代理人或监护人
response-typist_someone-else = 另一个人

## What we talked about

point = 每件事你们说了什么？
    .short = 我们说了什么
    .why = 它放在您先前说的话旁边。

point-talked = 你们今天谈这件事吗？
    .short = 谈这件事
    .hint = 你们不必每件事都谈。
    .why = 这样记录会说明你们谈了，还是还没谈。
point-talked_yes = 谈
point-talked_not-today = 今天不谈

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = 对这件事你们商定什么？
    .short = 我们商定什么
    .hint = 如果还没有商定，可以这样说。
    .why = 你们以后可以看，知道说过什么。
point-agreed_try-it = 我们试一试，看看怎么样
point-agreed_find-out = 我们先多了解一些
point-agreed_talk-again = 我们再谈一次
point-agreed_nothing-yet = 我们还没有商定
point-agreed_not-same = 我们的看法不一样

point-do = 谁做什么，什么时候做完？
    .short = 谁做什么
    .hint = 您可以说一个日子。
    .why = 这样就清楚下一步谁来做。
point-do_me = 我来做一些事
point-do_worker = 我的社工来做一些事
point-do_family = 我的家人或朋友做一些事
point-do_service = 一个服务机构来做一些事
point-do_not-known = 我们还不知道

point-mine = 对你们写下的，您怎么想？
    .short = 我自己的看法
    .hint =
        只有做文件的人能说这个。别人可以代为打字。
        没有错的回答。
    .why = 您自己的看法放在商定的旁边。您不必同意。
point-mine_agree = 我同意
point-mine_disagree = 我不同意
point-mine_unsure = 我不确定
point-mine_not-asked = 没有人问我

point-others = 还有谁同意？
    .short = 还有谁同意
    .hint = 只选自己说同意的人。
    .why = 这样就清楚谁同意了。
point-others_advocate = 我的权益代言人（advocate）
point-others_family-or-friend = 我的家人或朋友
point-others_worker = 我的社工
point-others_attorney-or-guardian = 我的代理人或监护人
point-others_someone-else = 另一个人
point-others_nobody = 没有别人

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = 谁有不同看法，怎样不同？
    .short = 谁有不同看法
    .hint = 你们不必同意。每个看法都可以放在这里。
    .why = 不同的看法会留着，你们可以再看。
point-differ_me = 我有不同看法
point-differ_family = 我的家人或朋友有不同看法
point-differ_worker = 我的社工有不同看法
point-differ_nobody = 我们的看法都一样

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = 地方议会（council）向您提供了哪些选项？
    .short = 提供的选项
    .hint =
        在苏格兰有四个选项。您可以问社工每个是什么意思。
        这里只说地方议会提供了什么。它不替您选一个选项。
        地方议会决定给您支援后，必须提供这些选项。它可能还没有决定。
    .why = 你们能看到还要提供什么。
offered_option-1 = 选项1：直接付款（direct payment）
offered_option-2 = 选项2：我选择，别人安排
offered_option-3 = 选项3：地方议会安排
offered_option-4 = 选项4：混合
offered_none = 都没有
offered_not-sure = 我不确定

offered-why = 为什么有些选项没有向您提供？
    .short = 为什么没提供
    .hint = 写下地方议会说的理由。
    .why = 这样您可以问这些理由。
offered-why_not-said = 地方议会没有说为什么
offered-why_not-understood = 我没有明白为什么
offered-why_later = 地方议会以后提供

offered-writing = 地方议会有没有写信告诉您，为什么没有提供任何选项？
    .short = 书面的原因
    .why = 这样您可以再读，给您信任的人看。
offered-writing_yes = 有
offered-writing_no = 没有
offered-writing_not-sure = 我不确定

amounts = 有人告诉您每个选项有多少钱吗？
    .short = 每个选项有多少钱
    .hint =
        地方议会要您做选择时，必须告诉您这个。
        您不必在这里写出多少钱。
    .why = 你们能看到地方议会还必须告诉您什么。
amounts_each = 有，每个选项都告诉了
amounts_some = 只有一些选项
amounts_no = 没有
amounts_not-sure = 我不确定

amounts-period = 有人告诉您这些钱要用多长时间吗？
    .short = 钱要用多长时间
    .why = 你们能看到地方议会还必须告诉您什么。
amounts-period_yes = 有
amounts-period_no = 没有
amounts-period_not-sure = 我不确定

given-manage = 有人告诉您怎样管理您的支援吗？
    .short = 怎样管理
    .hint = 就是每个选项要做什么，谁能帮助。
    .why = 你们能看到地方议会还必须告诉您什么。
given-manage_yes = 有
given-manage_no = 没有
given-manage_not-sure = 我不确定

given-help = 有人告诉您在哪里能得到帮助吗？也包括地方议会以外的帮助。
    .short = 在哪里得到帮助
    .why = 你们能看到地方议会还必须告诉您什么。
given-help_yes = 有
given-help_no = 没有
given-help_not-sure = 我不确定

given-advocate = 有人告诉您有独立权益代言人吗？
    .short = 关于权益代言人
    .hint =
        独立权益代言人（independent advocate）帮助您说出您想要什么。这些人不为地方议会工作。
        如果独立权益代言人可能对您有帮助，地方议会必须告诉您有这样的人。
    .why = 你们能看到地方议会还必须告诉您什么。
given-advocate_yes = 有
given-advocate_no = 没有
given-advocate_not-sure = 我不确定

given-writing = 这些内容，有没有用您能用的形式书面给您？
    .short = 书面的
    .hint = 可以是大字、另一种语言、录音，或别的形式。
    .why = 这样您可以再看。
given-writing_yes = 有
given-writing_no = 没有
given-writing_not-sure = 我不确定

declined = 您想要的选项，地方议会有没有不同意过？
    .short = 地方议会不同意
    .why = 如果有，有些事它必须告诉您。
declined_yes = 有
declined_no = 没有
declined_not-decided = 它还没有决定
declined_not-sure = 我不确定

declined-which = 是哪个选项？
    .short = 哪个选项
    .why = 这样就清楚理由说的是什么。
declined-which_option-1 = 选项1：直接付款（direct payment）
declined-which_option-2 = 选项2：我选择，别人安排
declined-which_option-3 = 选项3：地方议会安排
declined-which_option-4 = 选项4：混合

declined-why = 地方议会说了什么理由？
    .short = 说的理由
    .hint = 照他们说的写下来。
    .why = 这样您可以问这些理由。
declined-why_not-said = 地方议会没有说理由
declined-why_not-understood = 我没有明白理由

declined-writing = 理由书面给您了吗？
    .short = 书面的理由
    .hint = 如果地方议会不同意直接付款（direct payment），它必须书面告诉您理由。
    .why = 这样您可以再读，给您信任的人看。
declined-writing_yes = 给了
declined-writing_no = 没有
declined-writing_not-sure = 我不确定

declined-again = 地方议会什么时候再看这件事？
    .short = 再看这件事
    .hint = 您可以说一个日子，或说什么要先改变。
    .why = 现在不同意，不一定以后也不同意。
declined-again_not-said = 地方议会没有说
declined-again_when-changes = 有重要变化的时候
declined-again_when-i-ask = 我要求的时候

declined-ask = 有人告诉您，对这件事可以怎样提出疑问吗？
    .short = 怎样提出疑问
    .hint = 必须给您时间和机会，对一个决定提出疑问。
    .why = 你们能看到地方议会还必须告诉您什么。
declined-ask_yes = 有
declined-ask_no = 没有
declined-ask_not-sure = 我不确定

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = 你们什么时候再看所有这些？
    .short = 什么时候再看
    .hint = 您可以说一个日子。如果有重要的变化，您可以要求早一点。
    .why = 这里没有什么必须一直不变。
look-again_month = 一个月以后
look-again_half-year = 半年以后
look-again_year = 一年以后
look-again_when-changes = 有重要变化的时候
look-again_when-i-ask = 我要求的时候

add-more = 你们还想写下什么？
    .short = 还有什么
    .why = 可能有些事，这里没有问到。

record-check = 这里说的是你们谈的吗？
    .short = 是我们说的吗
    .hint =
        这个问题是给做文件的人的。
        您可以让别人给您时间，单独看一看。
        您不必同意这里写的。
    .why = 这样别人能看到您对这份记录怎么想。没有错的回答。
record-check_yes = 是
record-check_mostly = 大部分是
record-check_no = 不是
record-check_not-asked = 没有人问我
record-check_not-yet = 还没有，我想再看看

## The sections of the record

section-points = 我们谈了什么
section-offered = 地方议会提供了什么，告诉了我什么
section-declined = 如果地方议会不同意一个选项
section-look-again = 我们什么时候再看
section-meeting = 当时谁在那里，谁打的字
