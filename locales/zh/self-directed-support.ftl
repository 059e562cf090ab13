# The words of the pack "self-directed-support".
#
# A question: its value is what is asked; .short is its label (22 cells at most; a Chinese character
# has 2); .hint explains, one sentence or two to a line; .why says what it is for.
# An option: its value is the label (36 cells at most); .hint explains.
# An example of an answer in a person's own words: its value is a whole statement in the
# person's own voice (36 cells at most). In the file it stands as what the person picked.
# .next of a step tells what usually comes next; it is said at the end.
# $picked is the label of the option that a question is asked about.
#
# The same words for the same things: see glossary.toml.
# "The Act" is the Social Care (Self-directed Support) (Scotland) Act 2013.

## Parts

part-start = 开始
part-again = 再看一次
part-about-me = 关于我
part-matters = 对我重要的
part-people = 我生活里的人
part-life = 我现在的生活
part-change = 该改变什么
part-help = 帮助和支援
part-risks = 我想做的事
part-feeling-safe = 感到安全
part-ahead = 提前计划
part-options = 四个选项
part-others = 别人怎么想
part-talk = 我想问的
part-check = 我自己的话
part-equality = 平等

## Getting started

# gov.scot/publications/self-directed-support-draft-guidance-care-support-easy-read-summary/pages/3
steps = 得到支援有七步。
    .lines =
        第1步：您需要支援。
        第2步：您联系地方议会（council）。
        第3步：地方议会看您需要什么，并决定支援。
        第4步：您计划您的支援。
        第5步：商定计划。
        第6步：您的支援开始。
        第7步：您和地方议会再看一次。这叫回顾（review）。

path = 您今天想做什么？
    .short = 今天做什么
    .hint =
        { steps }
        { steps.lines }
        这个程序帮助您为第3、第4和第7步做准备。
        它不决定任何事。支援由地方议会决定。
        您以后可以在这里改您的回答。
    .why =
        有多少时间，您就可以说多少。
        简短方式问主要的问题。较长方式对每件事问得更多。
path_short = 简短方式
    .hint = 大约需要20分钟。
path_long = 较长方式，一部分一部分做
    .hint = 一次一个部分。如果您保存回答，可以分几天做。
path_again = 再看看我以前说的话
    .hint = 有上次的文件或已保存的回答会有帮助。
path_carer = 作为照顾者，我自己的支援
    .hint = 照顾者（carer）照顾别人，不拿报酬。这里说的是给您的支援。
path_child = 给孩子或年轻人的支援
    .hint = 这里说的是给还没成年的人的支援。

# The offer of a plan: Carers (Scotland) Act 2016, part 2
# (legislation.gov.uk/asp/2016/9/part/2/enacted). Options for adult carers: section 7 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). The name of the 2016 Act stands
# without its year: a number in a sentence could be heard as one to call.
carer-on = 您想继续回答这些问题吗？
    .short = 作为照顾者继续
    .hint =
        作为照顾者，您有自己的权利。
        它们写在《苏格兰照顾者法》（Carers (Scotland) Act）里。
        地方议会必须主动提出，为它知道的每个成年照顾者做一份计划。它叫成年照顾者支援计划（adult carer support plan）。
        您自己的支援选项在《自主支援法》（Self-directed Support Act）第7条。
        两样您都可以问地方议会。
        您也可以打Care Information Scotland：0800 011 3200。
        这里的问题是给需要支援的成年人的。
        您仍然可以回答。问的是您，不是您照顾的人。
        您不必继续。您想停的时候就可以停。
    .why = 这样您可以选择适合您的：简短方式、较长方式，或问地方议会。
carer-on_short = 继续，简短方式
    .hint = 大约需要20分钟。
carer-on_long = 继续，较长方式
    .hint = 您可以一次做一个部分。保存回答的话，可以分几天做。

# Options for children and families: section 8 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). Young carers: Carers (Scotland) Act
# 2016, part 2 (legislation.gov.uk/asp/2016/9/part/2/enacted).
child-on = 您想继续回答这些问题吗？
    .short = 为孩子继续
    .hint =
        关于孩子和年轻人，法律里有专门的一条。
        它是《自主支援法》（Self-directed Support Act）第8条。这一条也说到他们的家庭。
        可以问地方议会的儿童和家庭小组（children and families team）。
        照顾别人的孩子或年轻人，是年轻照顾者（young carer）。
        年轻照顾者有一种计划。它叫年轻照顾者声明（young carer statement）。
        这里的问题是为成年人写的。您仍然可以用。
        在每个问题里，“您”指的是这个孩子或年轻人。
        您不必继续。您想停的时候就可以停。
    .why = 这样您可以选择适合您的：简短方式、较长方式，或问地方议会。
child-on_short = 继续，简短方式
    .hint = 大约需要20分钟。
child-on_long = 继续，较长方式
    .hint = 您可以一次做一个部分。保存回答的话，可以分几天做。

who-is-here = 您回答时，谁和您在一起？
    .short = 谁在这里
    .hint =
        您可以选择不止一个。
        独自一人没关系。有人帮助也没关系。
    .why =
        别人在附近时，有些事很难说出口。
        所以您的文件会说明谁和您在一起。
who-is-here_alone = 只有我自己
# Independent advocates: careinfoscotland.scot/topics/your-rights/advocacy/
who-is-here_advocate = 权益代言人（advocate）
    .hint = 独立权益代言人（independent advocate）帮助您说出您想要什么。这些人不为地方议会工作。
who-is-here_interpreter = 翻译员（interpreter）
    .hint = 翻译员把话翻译成另一种语言。
who-is-here_family-or-friend = 家人或朋友
who-is-here_worker = 拿报酬支援我的人
    .hint = 例如：支援员（support worker）、护士或社工（social worker）。
who-is-here_attorney-or-guardian = 代理人或监护人
    .hint = 代理人（attorney）和监护人（guardian）在某些事上，有法律上的权力代您行事。
who-is-here_someone-else = 另一个人

who-types = 谁在打字？
    .short = 谁在打字
    .hint =
        以后在任何回答您都可以改这个。
        不管谁打字，回答说的都是您。
    .why =
        您的文件会说明每个回答是谁打的字。
        这样就清楚哪些是您的话，哪些是帮助者的话。
who-types_me = 我，这些内容说的就是我
who-types_advocate = 我的权益代言人（advocate）
who-types_interpreter = 我的翻译员
who-types_family-or-friend = 我的家人或朋友
who-types_worker = 拿报酬支援我的人
who-types_attorney-or-guardian = 我的代理人或监护人
who-types_someone-else = 另一个人

# That the council must offer the options only after it has decided that there are needs that
# call for support: section 5 of the Act (legislation.gov.uk/asp/2013/1/section/5/data.html).
where-now = 七步里，您现在在哪一步？
    .short = 我在哪一步
    .hint = 最后，这个程序会告诉您接下来通常是什么。
    .why = 您的社工可以看到您在哪一步。您可以看到接下来可能是什么。
where-now_need = 我觉得我需要支援
    .hint = 您还没有问过地方议会。
    .next = 接下来，您联系地方议会，说您需要支援。您可以给他们看您的文件。
where-now_contact = 我联系过地方议会了
    .hint = 您已要求支援。您在等进一步的消息。
    .next = 接下来，地方议会通常看您需要什么。见面以前，您可以把文件给您的社工。
where-now_assessment = 地方议会正在看我需要什么
    .hint = 您正在和社工谈您的生活。地方议会还没有决定。
    .next = 接下来，地方议会决定支援。如果它提出给您支援，它也必须要您从四个选项里选择。
where-now_planning = 我在计划我的支援
    .hint = 地方议会说可以给您支援。您正在和社工计划怎样做。
    .next = 接下来，计划会写下来并商定。在那以前，您可以说想改什么。
where-now_plan-agreed = 我的计划已商定
    .hint = 您和地方议会已商定计划里写什么。
    .next = 接下来，您的支援会安排好，然后开始。您可以问社工什么时候开始，该打电话给谁。
where-now_support = 我现在有支援
    .hint = 您的支援已开始。
    .next = 接下来，您和地方议会再看看支援怎么样。如果您的生活有重要的变化，必须能再选一次。
where-now_review = 我们正在回顾
    .hint = 您和地方议会正在看您的支援怎么样。这叫回顾（review）。
    .next = 接下来，您说说什么顺利，什么该改变。即使没有变化，地方议会也应该再提供全部四个选项。
where-now_not-sure = 我不确定
    .next = 接下来，您可以问地方议会您在哪一步。您可以给他们看您的文件。

## Looking again

# Choosing again when circumstances change: section 13 of the Act
# (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
changed = 从上次到现在，什么变了？
    .short = 什么变了
    .hint =
        想想您的健康、您的家、生活里的人、您的支援和您想要的。
        如果什么都没变，也可以这样说。
    .why =
        您的社工可以看到什么是新的。
        如果您的生活有重要的变化，必须能再选一次。
changed_health = 我的健康变了
changed_home = 我的家变了
changed_people = 我生活里的人变了
changed_support = 我的支援变了
changed_wishes = 我现在想要别的
changed_nothing = 什么都没变

# Practice guidance for workers in Scotland: at each review the four options are offered
# formally again, even if there are no changes.
again-options = 四个选项，再说一遍
    .short = 选项再说一遍
    .hint =
        每次回顾时，即使没有变化，地方议会也应该再提供全部四个选项。
        { compare.hint }
    .why =
        您可能想要和以前一样的选项，也可能想要另一个。
        在四个选项那个部分，您可以说您的想法。

offered-again = 地方议会再向您提供全部四个选项了吗？
    .short = 再次提供
    .hint = 这里问的是现在的回顾，不是第一次。
    .why =
        每次回顾，地方议会都应该提供全部四个选项。
        您的社工可以看到这件事是不是还要做。
offered-again_yes = 提供了
offered-again_no = 没有，或还没有
offered-again_not-sure = 我不确定

## About me

called = 您想让别人怎么称呼您？
    .short = 怎么称呼我
    .hint = 可以是您喜欢的任何称呼。不必是您的全名。
    .why = 您的社工和您说话或写信时，可以用这个称呼。
called_first-name = 只叫我的名，不带姓
called_title-and-name = 叫我的姓，加先生或女士之类
called_ask-me = 见面时问我

reference = 地方议会给您的信上，有什么号码或名字？
    .short = 信上的号码
    .hint =
        它可能是信开头的一个号码，也可能是您社工的名字。
        能看出您出生日期的号码，就不要写。
        这是私人的。除非您放进去，它不在您的文件里。
    .why = 这样您的社工能看出这是谁的文件。
reference_letter = 我有信，可以拿给人看
reference_no-worker-yet = 我还没有社工

# Section 1 of the Act: involvement, and the help that is reasonably needed to express views
# and to make a choice (legalize.dev/uk/law/asp-2013-1).
take-part = 什么能帮助您参与？
    .short = 参与的帮助
    .hint =
        这说的是会议、谈话和信件。
        您可以选择不止一个。
    .why =
        地方议会必须给您合理需要的帮助，让您说出想法。
        它也必须给您合理需要的帮助，让您选择。
        如果社工在见面以前知道这些，就可以做准备。
take-part_more-time = 更多时间
take-part_plain-words = 简单的话
take-part_interpreter = 翻译员（interpreter）
    .hint = 翻译员把话翻译成另一种语言。
take-part_bsl-interpreter = 英国手语翻译员
# The right to independent advocacy, and that anyone may ask:
# siaa.org.uk/us/independent-advocacy/providing-advocacy/the-right-to-access-independent-advocacy-in-legislation-policy/
take-part_advocate = 权益代言人（advocate）
    .hint = 独立权益代言人（independent advocate）帮助您说出您想要什么。任何人都可以要求。
take-part_large-print = 大字
take-part_easy-read = 易读版（Easy Read）
    .hint = 易读版用短句和图片。
take-part_audio = 可以听的录音
take-part_braille = 盲文
take-part_alone-with-worker = 和我的社工单独谈的时间
    .hint = 每个人都会被问到这个。您不必说为什么。
take-part_in-own-words = 我怎样沟通，用我自己的话说
    .hint = 如果您有自己的沟通方式，或有别的对您有帮助，就选这个。
take-part_nothing = 我不需要帮助就能参与

communicate = 您怎样沟通，还有什么能帮助您？
    .short = 我怎样沟通
    .hint =
        说说什么帮助您明白别人，什么帮助别人明白您。
        您也可以说什么时候最累。
    .why = 这样您的社工能用适合您的方式和您谈。
communicate_slowly = 和我说话慢一点
communicate_one-thing = 一次只告诉我一件事
communicate_write-down = 把事情写下来给我
communicate_signs-pictures = 我用手势和图片
communicate_device = 我用设备说话
communicate_lip-read = 我读唇，所以要看到您
communicate_tired-morning = 我早上最累
communicate_tired-evening = 我晚上最累
communicate_pain = 疼的时候，我很难说话

# For private matters, professional interpreters rather than family, friends or children:
# devonsafeguardingadultspartnership.org.uk/abuse/domestic-abuse/domestic-abuse-advice-for-professinoals/
# and rightdecisions.scot.nhs.uk (domestic abuse in obstetric settings, 588).
interpreter-wish = 您想要哪种翻译员，不想要谁？
    .short = 我的翻译员
    .hint =
        说说您用哪种语言，或哪种手语。
        您可能想要女性或男性，或不认识您家人的人。
    .why =
        应该是您能放心说话的人。
        谈私人的事时，翻译员最好不是家人或朋友。
interpreter-wish_woman = 我想要女性
interpreter-wish_man = 我想要男性
interpreter-wish_stranger = 我想要我不认识的人
interpreter-wish_same-one = 我想每次都是同一个人
interpreter-wish_not-family = 我不想要家人

# Section 1 of the Act, as above. Section 6: where someone finds it hard to decide or to
# communicate, the authority finds people who can help, if the person agrees
# (open.edu/openlearncreate/mod/page/view.php?id=151616).
decide = 什么能帮助您做决定？
    .short = 做决定的帮助
    .hint = 想想您有一次决定得很好。那时什么帮助了您？
    .why =
        地方议会必须给您合理需要的帮助，让您选择。
        在您要决定以前，您的社工可以做准备。
decide_time = 我需要时间想一想
decide_examples = 我需要例子
decide_see-it = 我想先看一看或试一试
decide_talk-it-over = 我想先和人谈谈
decide_on-my-own = 我自己一个人决定得最好
decide_not-rushed = 我不想被催

contact-good = 用什么方法联系您比较好？
    .short = 怎样联系我
    .hint =
        您可以选择不止一个。
        您不需要在这里写号码或地址。
    .why = 这样您的社工能用适合您、对您安全的方法联系您。
contact-good_phone = 打电话
contact-good_text-message = 发短信
contact-good_e-mail = 电子邮件
contact-good_letter = 写信
contact-good_visit = 上门
contact-good_through-someone = 通过别人
    .hint = 您信任的人可以传话。
contact-good_message-ok = 可以给我留言
contact-good_times-own-words = 合适的时间，用我自己的话说
contact-good_not-all = 有些方法对我不合适
    .hint = 接下来您可以说哪些方法。您不必说为什么。

contact-good-words = 什么时间合适，或谁可以传话？
    .short = 时间，或找谁
    .hint = 说到一个人，只说名字就够了，不用说姓。也可以说这个人和您是什么关系。
    .why = 这样您的社工能在合适的时间，或通过合适的人联系您。
contact-good-words_morning = 早上
contact-good-words_afternoon = 下午
contact-good-words_evening = 晚上
contact-good-words_weekday = 星期一到星期五
contact-good-words_family-first = 先问我的家人
contact-good-words_advocate-first = 先问我的权益代言人

contact-avoid = 什么方法不适合联系您？
    .short = 不要怎样联系我
    .hint =
        想想还有谁可能听到电话、看到短信或打开信。
        您可以选择不止一个。您不必说为什么。
    .why = 这样您的社工知道该避开哪些方法。
contact-avoid_phone = 打电话
contact-avoid_text-message = 发短信
contact-avoid_e-mail = 电子邮件
contact-avoid_letter = 写信
contact-avoid_visit = 上门
contact-avoid_no-message = 不要给我留言
contact-avoid_avoid-own-words = 不合适的时间，用我自己的话说
contact-avoid_nothing = 这些都不是

contact-avoid-words = 什么时间不合适联系您？
    .short = 不合适的时间
    .hint = 想想您休息、忙，或身边有人的时候。
    .why = 这样您的社工知道该避开哪些时间。
contact-avoid-words_before-ten = 不要在早上10点以前
contact-avoid-words_evenings = 不要在晚上
contact-avoid-words_weekends = 不要在周末
contact-avoid-words_at-work = 不要在我上班的时候
contact-avoid-words_when-others-here = 不要在别人在这里的时候

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = 什么事不能等？
    .short = 不能等的事
    .hint =
        如果您或别人现在有危险，就拨打999。
        如果您病了，等不到看医生，就打NHS 24的电话111。
        如果您今天就需要支援，打电话给地方议会的社工组（social work team）。
        这里什么都不会发送。社工拿到您的文件才会读到这些。
        您可以写社工该先知道什么。如果都可以等，就跳过这个。
        例如：“照顾我的姐姐下星期要住院。”
    .why = 您的社工在文件靠前的地方就能看到这些。
cannot-wait_fall = 我在家里会摔倒
cannot-wait_eat = 我做不了饭，也拿不到饭
cannot-wait_wash = 我自己不能洗澡或穿衣
cannot-wait_home-cold = 我家里冷
cannot-wait_money = 我没钱买吃的，或没钱取暖
cannot-wait_helper-ill = 帮助我的人病了
cannot-wait_broken-aid = 我需要的一件东西坏了
cannot-wait_nothing = 现在没有急事

## What matters to me

matters = 什么对您重要？
    .short = 对我重要的
    .hint =
        想想人、地方、您做的事、您的信仰、您的动物，或您怎样过一天。
        您想说几件就说几件。
    .why =
        什么对您重要，您最清楚。
        支援该适合您的生活，所以您的社工要知道您的生活里有什么。
matters-thing = 对您重要的一件事是什么？
    .short = 重要的事
    .why = 在您的文件里，每件事单独占一行。
matters-thing_family = 我的家人
matters-thing_friends = 我的朋友
matters-thing_home = 我的家
matters-thing_pet = 我的宠物
matters-thing_faith = 我的信仰
matters-thing_food = 我喜欢的食物
matters-thing_music = 音乐
matters-thing_outdoors = 到户外
matters-thing_work-or-study = 我的工作，或我学的东西
matters-thing_routine = 照我一向的方式做事
matters-thing_decide-myself = 自己做决定
matters-thing_language = 说我自己的语言

good-day = 对您来说，好的一天是怎样的？
    .short = 好的一天
    .hint = 想一个真实的日子。您做了什么，谁在那里？
    .why = 这样支援能帮助您有更多好日子。
good-day_out = 我出门
good-day_people = 我见到我喜欢的人
good-day_busy = 我有事可做
good-day_calm = 很平静
good-day_rested = 我睡得好
good-day_no-pain = 我不疼，或不太疼

bad-day = 对您来说，不好的一天是怎样的？
    .short = 不好的一天
    .hint = 您可以说什么让它不好，什么有一点帮助。
    .why = 这样您的社工能看到您什么时候最需要支援。
bad-day_pain = 我疼
bad-day_alone = 我一个人的时间太多
bad-day_waiting = 我要等很久才有人帮助
bad-day_noise = 太吵
bad-day_stuck = 我出不了门
bad-day_worry = 我很担心
bad-day_strangers = 陌生人来帮助我

# Standard 3 asks for an assessment that starts from strengths: Self-directed Support
# Framework of Standards, updated 2024 (gov.scot).
good-at = 您擅长什么？
    .short = 我擅长的
    .hint =
        想想您会做的、您知道的、让您自豪的事。
        小事也重要。
    .why = 支援该从您能做的开始，不是只看什么难。
good-at-thing = 您擅长的一件事是什么？
    .short = 擅长的事
    .why = 在您的文件里，每件事单独占一行。
good-at-thing_listen = 我很会听别人说话
good-at-thing_cook = 我做饭很拿手
good-at-thing_make-things = 我会做东西
good-at-thing_laugh = 我会逗人笑
good-at-thing_know-mind = 我知道自己想要什么
good-at-thing_patient = 我有耐心
good-at-thing_learn = 我喜欢学东西
good-at-thing_care = 我照顾别人
good-at-thing_organise = 我很会安排事情

## People in my life

people = 您生活里有哪些人？
    .short = 我生活里的人
    .hint =
        想想家人、朋友、邻居，和拿报酬帮助您的人。
        一次加一个人。
        这也说到别人，所以是私人的。
        除非您放进去，它不在您的文件里。
    .why =
        您的社工能看到谁帮助您，谁是您生活的一部分。
        社工可以联系谁，由您说。
person-who = 是谁？
    .short = 是谁
    .hint = 只说名字就够了，不用说姓。也可以说这个人和您是什么关系。
    .why = 这样您的社工知道您说的是谁。
person-who_partner = 我的伴侣
person-who_mother = 我的妈妈
person-who_father = 我的爸爸
person-who_son-daughter = 我的儿子或女儿
person-who_brother-sister = 我的兄弟或姐妹
person-who_friend = 一个朋友
person-who_neighbour = 一个邻居
person-who_faith-group = 和我同一个信仰团体的人
person-who_support-worker = 我的支援员（support worker）
person-how = 这个人怎样帮助您，你们一起做什么？
    .short = 怎样帮助
    .hint = 有人不帮忙，也可以对您重要。
    .why = 这样您的社工能看到已经有什么，哪些事由一个人做可能太多。
person-how_company = 陪我
person-how_shopping = 帮我买东西
person-how_meals = 帮我弄饭
person-how_washing = 帮我洗澡和穿衣
person-how_money = 帮我管钱
person-how_lifts = 开车送我
person-how_phone-calls = 打电话给我
person-how_speaks-for-me = 我要求时，替我说话
person-contact = 您的社工可以联系这个人吗？
    .short = 能不能联系
    .hint = 您随时可以改。也可以告诉您的社工。
    .why = 这样您的社工能看到，您想让社工和谁谈。
person-contact_yes = 可以
person-contact_ask-me-first = 先问我
person-contact_no = 不可以

# Carers (Scotland) Act 2016, part 2: legislation.gov.uk/asp/2016/9/part/2/enacted
cares-unpaid = 有人不拿报酬照顾您吗？
    .short = 谁照顾我
    .hint =
        可能是家人、朋友或邻居。
        这样做的人叫照顾者（carer），即使这个人不用这个词。
    .why = 照顾者也有权利。如果您说有，接下来会听到更多。
cares-unpaid_yes = 有
cares-unpaid_no = 没有
cares-unpaid_not-sure = 我不确定

# legislation.gov.uk/asp/2016/9/part/2/enacted;
# gov.scot/publications/carers-scotland-act-2016-statutory-guidance-updated-july-2021/pages/5/
carer-pass-on = 该怎样告诉这个人，照顾者可以有自己的计划？
    .short = 要不要告诉照顾者
    .hint =
        地方议会必须主动提出，为成年照顾者做一份自己的计划。
        它叫成年照顾者支援计划（adult carer support plan）。它说的是照顾者需要什么。
        不管您对自己的支援怎样决定，地方议会都必须主动提出。
        还没成年的照顾者，有年轻照顾者声明（young carer statement）。
        在这里您只说由谁去告诉这个人。
    .why = 照顾者也有需要和权利。必须给照顾者哪些帮助，地方议会有自己的规定。
carer-pass-on_i-tell = 我自己告诉这个人
carer-pass-on_worker-tells = 我的社工可以告诉这个人
carer-pass-on_not-now = 现在先不告诉

# Adults with Incapacity (Scotland) Act 2000; its principles, which include the person's own
# past and present wishes: gov.scot/publications/adults-with-incapacity-act-principles/
proxy = 有没有人有法律上的权力代您行事？
    .short = 有没有法律上的权力
    .hint =
        代理人（attorney）是您书面给了权力的人。
        监护人（guardian）是法院给了权力的人。
        这是私人的。除非您放进去，它不在您的文件里。
    .why =
        您的社工必须知道谁可以代您行事，在什么事上。
        仍然必须听您想要什么。
proxy_yes = 有
proxy_no = 没有
proxy_not-sure = 我不确定

proxies = 谁有法律上的权力代您行事？
    .short = 谁可以代我行事
    .hint =
        一次加一个人。
        这是私人的。除非您放进去，它不在您的文件里。
    .why = 您的社工会查看每个人可以代您做什么。
proxy-who = 是谁？
    .short = 是谁
    .hint = 只说名字就够了，不用说姓。也可以说这个人和您是什么关系。
    .why = 这样您的社工知道您说的是谁。
proxy-who_partner = 我的伴侣
proxy-who_parent = 我的妈妈或爸爸
proxy-who_son-daughter = 我的儿子或女儿
proxy-who_solicitor = 我的律师（solicitor）
proxy-who_council-officer = 地方议会的人
proxy-what = 这个人可以代您做什么？
    .short = 可以做什么
    .hint = 可能关于钱，关于照顾和健康，或两样都有。
    .why = 法律上的权力管某些事，不管别的事。您的社工会看材料。
proxy-what_money = 可以管我的钱
proxy-what_welfare = 可以管我的照顾
proxy-what_both = 可以管我的钱和照顾
proxy-what_not-sure-what = 我不确定可以做什么

## My life now

working = 您现在的生活里，什么很顺利？
    .short = 什么很顺利
    .hint = 小事也算。一次加一件。
    .why = 如果您想这样，顺利的事该保持原样。
working-thing = 很顺利的一件事是什么？
    .short = 很顺利
    .why = 在您的文件里，每件事单独占一行。
working-thing_home = 我的家适合我
working-thing_helper = 有人支援我，做得很好
working-thing_family = 我的家人帮助我
working-thing_things-to-do = 我有事可做
working-thing_mornings = 我的早上过得顺利
working-thing_health = 我身体好
working-thing_money = 我的钱够用

not-working = 您现在的生活里，什么不顺利？
    .short = 什么不顺利
    .hint = 可以关于您的生活，也可以关于您的支援。一次加一件。
    .why = 这样您的社工能看到哪里该改变。
not-working-thing = 不顺利的一件事是什么？
    .short = 不顺利
    .why = 在您的文件里，每件事单独占一行。
not-working-thing_bored = 我觉得无聊
not-working-thing_lonely = 我觉得孤单
not-working-thing_rushed = 我被人催
not-working-thing_too-many-people = 来支援我的人太多
not-working-thing_sleep = 我睡不好
not-working-thing_getting-about = 我很难去到想去的地方
not-working-thing_not-asked = 没有人问我想要什么
not-working-thing_money = 我的钱不够用

areas = 您想谈生活的哪些方面？
    .short = 生活的方面
    .hint =
        您可以选择不止一个。
        然后每个方面会问您两个短问题。
    .why = 这样您和社工可以谈您选的方面。
areas_self-determination = 自己做决定
    .hint = 您自己决定多少，别人怎样听您说。
areas_direction = 我的希望和计划
    .hint = 您想过什么样的生活。
areas_money = 我的钱
    .hint = 钱够不够，和决定怎样用钱。
areas_home = 我的家
    .hint = 您住在哪里，和谁一起住。
areas_support = 我得到的帮助
    .hint = 帮助您的人和东西，以及怎样帮助。
areas_community-life = 和别人一起的生活
    .hint = 朋友、家人、工作、俱乐部、信仰，和您住的地方。
areas_rights = 我的权利
    .hint = 得到公平和尊重的对待。
areas_own = 别的
    .hint = 接下来您可以说是什么。
areas_none = 这些都不谈

area-own = 您还想谈生活的什么方面？
    .short = 别的
    .hint = 简短地说。接下来可以多说。
    .why = 您的生活里，可能有这个列表没有的方面。
area-own_health = 我的健康
area-own_love = 我生活里的爱
area-own_faith = 我的信仰
area-own_learning = 学新东西
area-own_safety = 感到安全

area = 生活的这些方面怎么样？
    .short = 每个方面
    .hint = 其中任何一个都可以不答。
    .why = 您的社工能看到每个方面现在怎样，您想要什么。
area-now = { $picked }。生活的这个方面现在怎么样？
    .short = 现在怎么样
    .hint = 说说您怎么看。别人可能有别的看法。
    .why = 这样您的社工能看到，这个方面对您来说现在是怎样的。
area-now_good = 很好
area-now_mixed = 有一部分好
area-now_hard = 很难
area-now_no-say = 别人替我决定
area-now_depends-on-others = 取决于别人
area-now_getting-worse = 越来越差
area-better = { $picked }。怎样会让这个方面更好？
    .short = 怎样会更好
    .hint = 可以是小事，也可以是大事。也可以保持原样。
    .why = 支援计划可以从您这里说的开始。
area-better_more-say = 我想自己多做决定
area-better_more-help = 我想要更多帮助
area-better_less-help = 我想要少一些帮助
area-better_try-new = 我想试新的东西
area-better_stay-same = 我想保持原样
area-better_someone-to-talk-to = 我想有人可以说说话

## What should change

change = 您想改变什么，想保留什么？
    .short = 改变或保留什么
    .hint =
        想想您的日子、家、健康、朋友，和您现在有的帮助。
        一次加一件。
    .why = 支援计划该帮助您改变想改的。它也该保留好的。
change-thing = 要改变或保留的一件事是什么？
    .short = 改变或保留
    .why = 在您的文件里，每件事单独占一行。
change-thing_go-out = 我想多出门
change-thing_see-people = 我想多见人
change-thing_work = 我想工作
change-thing_learn = 我想学点东西
change-thing_less-pain = 我想疼得少一些
change-thing_sleep = 我想睡得好一些
change-thing_move-home = 我想搬到另一个家
change-thing_stay-home = 我想留在我的家
change-thing_more-say = 我想自己多做决定
change-thing_keep-help = 我想保留我现在的帮助
change-thing_help-when-i-want = 我想在我选的时间得到帮助
change-why = 为什么它对您重要？
    .short = 为什么重要
    .hint = 说说您的生活会有什么不同。
    .why = 做法可能不止一种。您的社工可以和您一起找办法。
change-why_happier = 我会更快乐
change-why_myself = 我会更觉得像我自己
change-why_with-people = 我会和别人在一起
change-why_less-worry = 我会少担心
change-sign = 您会怎样知道事情进行得顺利？
    .short = 怎样知道顺利
    .hint = 想想您会看到什么、做什么、感到什么。
    .why = 您和社工以后可以再看这个。
change-sign_do-it-often = 我常常做
change-sign_feel-better = 我感觉更好
change-sign_others-notice = 别人看到变化
change-sign_less-help = 我做这个需要的帮助少了
change-step = 第一步可以是什么？
    .short = 第一步
    .hint = 一小步就够了。
    .why = 从一件小事开始可能有帮助。
change-step_ask = 我问问别人
change-step_visit = 我去看一个地方
change-step_try-once = 我试一次
change-step_find-out = 我多了解一些
change-who = 谁能做这件事？
    .short = 谁能做
    .hint = 您可以说不止一个人。可以说您自己。也可以说谁能帮助。
    .why = 这样您的社工能看到，可以和您一起找谁谈。
change-who_me = 我自己做
change-who_family = 我的家人可以帮助
change-who_friend = 一个朋友可以帮助
change-who_worker = 我的社工可以帮助
change-who_dont-know-who = 我不知道谁能做
change-when = 您想什么时候开始？
    .short = 什么时候开始
    .hint = 您不需要说日期。
    .why = 计划常常说每件事什么时候开始。
change-when_now = 我想现在开始
change-when_weeks = 几个星期以后
change-when_months = 几个月以后
change-when_year = 一年以内
change-when_no-hurry = 不急

## Help and support

# What a person does, has and wants: not only tasks and hours, but how support is given
# (handbook.scot/sds-handbook/article/your-support-plan).
own-doing = 您现在自己做什么？
    .short = 我自己做的
    .hint =
        想想平常的一天，在家里和外面。
        您想说几件就说几件。小事也算。
    .why = 支援该在您做的事以外再加上帮助。它不该拿走您做的事。
own-doing-thing = 您自己做的一件事是什么？
    .short = 我做这个
    .hint = 您可以说容易还是难，要不要很久。
    .why = 在您的文件里，每件事单独占一行。
own-doing-thing_wash-dress = 我自己洗澡和穿衣
own-doing-thing_meals = 我自己做饭
own-doing-thing_shopping = 我自己买东西
own-doing-thing_medicine = 我自己吃药
own-doing-thing_money = 我自己管钱
own-doing-thing_housework = 我做家务
own-doing-thing_getting-about = 我自己出门走动
own-doing-thing_phone-forms = 我处理电话和表格

help-have = 您现在有什么帮助？
    .short = 我现在的帮助
    .hint =
        可以是一个人、您去的地方，或您用的东西。
        帮助有没有报酬都没关系。
    .why = 这样您的社工能看到已有什么，可能缺什么。
have-what = 您有的一种帮助是什么？
    .short = 我有的帮助
    .hint = 您可以说谁帮助，帮什么，多久一次。
    .why = 在您的文件里，每种帮助单独占一行。
have-what_family-helps = 我的家人帮助我
have-what_friend-helps = 一个朋友帮助我
have-what_paid-helper = 有人拿报酬帮助我
have-what_day-service = 我去日间服务（day service）
have-what_alarm = 我有求助的警报器
have-what_equipment = 我用有帮助的设备
have-what_transport = 我有去各处的交通工具
have-what_none = 我现在没有帮助
have-steady = 您每次需要的时候，都有这个帮助吗？
    .short = 需要时有没有
    .hint = 也想想以后几个月。帮助可能会变或停。
    .why = 计划不该靠可能会停的帮助。
have-steady_yes = 都有
have-steady_not-always = 不总是有
have-steady_no = 没有
have-steady_not-sure = 我不确定

support = 您想要什么支援？
    .short = 我想要的支援
    .hint =
        一次加一种支援。
        这里说您想要什么。您能不能得到支援，得到多少，由地方议会决定。
    .why = 这样您的社工可以和您一起计划，从您想要的开始。
support-what = 您想要哪种支援？
    .short = 哪种支援
    .hint =
        在这里说一种支援。后面可以再加。
        照顾者（carer）是照顾您、不拿报酬的人。
    .why = 您的社工需要知道您想在什么事上得到支援。
support-what_wash-dress = 我想有人帮我洗澡和穿衣
support-what_meals = 我想有人帮我弄饭
support-what_house = 我想有人帮我做家务
support-what_shopping = 我想有人帮我买东西
support-what_out = 我想有人和我一起出门
support-what_work-learn = 我想要工作或学习的帮助
support-what_company = 我想有人陪我
support-what_night = 我想夜里有人在
support-what_money-papers = 我想有人帮我管钱和材料
support-what_break-for-carer = 我想让我的照顾者休息一下
support-when = 您想什么时候有这种支援？
    .short = 什么时候要
    .hint = 您可以说哪一天、什么时间，或多久一次。
    .why = 支援该在适合您生活的时间来。
support-when_mornings = 早上
support-when_evenings = 晚上
support-when_nights = 夜里
support-when_weekends = 周末
support-when_few-times = 一星期几次
support-when_when-i-ask = 我要求的时候
support-how = 您想别人怎样给您这种支援？
    .short = 怎样支援
    .hint = 想想谁帮助您，怎样和您说话，做得多快。
    .why = 别人怎样帮助，和做什么一样重要。
support-how_same-person = 我想每次都是同一个人
support-how_woman = 我想要女性帮助我
support-how_man = 我想要男性帮助我
support-how_my-pace = 我想照我自己的速度来
support-how_ask-first = 我想别人先问我
support-how_my-language = 我想用我的语言得到帮助
support-how_quiet = 我想要平静和安静
support-how_chat = 我想要能聊天的人

refuse = 您不想要哪种帮助？
    .short = 我不想要的
    .hint =
        您可以拒绝一种帮助。您不必说为什么。
        您也可以拒绝一种帮助的方式。
    .why = 这样您的社工可以和您一起找别的办法。
refuse-thing = 您不想要的一件事是什么？
    .short = 我不想要
    .why = 在您的文件里，每件事单独占一行。
refuse-thing_strangers = 我不想要陌生人
refuse-thing_rushed = 我不想被催
refuse-thing_done-for-me = 我不想什么都由别人替我做
refuse-thing_day-centre = 我不想去日间中心
refuse-thing_care-home = 我不想住护理院（care home）
refuse-thing_talked-over = 说话时，不要当我不在
refuse-thing_locked-in = 我不想被锁在里面

backup = 如果帮助没有来，会怎样？
    .short = 帮助没有来
    .hint = 帮助者可能病了，天气可能不好。说说那时您怎么做，可以找谁。
    .why = 这样您和社工可以为那样的日子做计划。
backup_family-steps-in = 那时我的家人帮助我
backup_phone-someone = 我打电话给人
backup_neighbour = 我找邻居
backup_manage-day = 我能自己过一天
backup_cannot-manage = 没有帮助，我应付不了
backup_no-plan = 这件事我还没有计划

## Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later (S3; studylib.net/doc/8221161). That councils look at risk when
# they decide, and may say no: gov.scot/publications/self-directed-support-support-choice-guide-social-care/pages/3/
risk = 有什么事，即使您或别人担心，您也想做？
    .short = 我想做的事
    .hint =
        在这里说一件。后面可以再加。
        如果没有，可以跳过这个。
        您的社工能在文件里读到这些。地方议会决定支援时，这可能有关系。
        这个程序不决定任何事。说什么由您选择。
    .why =
        社工常常把这叫风险（risk）。您和社工的看法可能不一样。
        在这里您说说您怎么看。任何部分都可以不说。
        地方议会决定支援时，可能会看风险。
        如果不能做这件事，您会失去的也重要。
risk-want = 您想做什么，或想继续做什么？
    .short = 我想做什么
    .hint = 在这里说一件。后面可以再加。
    .why = 在别人说以前，您用自己的话说出来。
risk-want_live-alone = 我想一个人住
risk-want_cook = 我想自己做饭
risk-want_out-alone = 我想一个人出门
risk-want_travel = 我想一个人旅行
risk-want_college = 我想上学院（college）
risk-want_work = 我想有一份工作
risk-want_lend = 我想借东西给朋友
risk-want_relationship = 我想谈恋爱
risk-want_smoke-drink = 我想抽烟或喝酒
risk-want_pet = 我想养宠物
risk-why = 为什么它对您重要？
    .short = 为什么重要
    .hint = 说说它给您什么，您做的时候有什么感觉。
    .why = 这样您的社工能看到它好在哪里，不只是可能出什么问题。
risk-why_happy = 它让我快乐
risk-why_like-others = 我想做别人也做的事
risk-why_myself = 这是我的一部分
risk-why_always-did = 我一直都做
risk-why_proud = 我做的时候感到自豪
risk-wrong = 您觉得可能出什么问题？
    .short = 可能出什么问题
    .hint =
        说说您怎么看。别人可能有别的看法。
        您可能觉得不会出问题。也可以这样说。
    .why = 每次谈这件事，都该有您自己的看法。
risk-wrong_fall = 我可能摔倒
risk-wrong_lost = 我可能迷路
risk-wrong_cheated = 有人可能骗我
risk-wrong_ill = 我可能生病
risk-wrong_lonely = 我可能感到孤单
risk-wrong_money = 我可能损失钱
risk-wrong_nothing = 我觉得不会出问题
risk-helps = 什么已经有帮助，还有什么会有帮助？
    .short = 什么有帮助
    .hint = 想想人、您知道的事、您做的事，和您用的东西。
    .why = 这样您和社工可以谈怎样去做，不只是怎样停下。
risk-helps_phone = 身上带着手机有帮助
risk-helps_someone-with = 有人陪我去有帮助
risk-helps_practise = 先练习有帮助
risk-helps_plan = 有计划有帮助
risk-helps_equipment = 用设备有帮助
risk-helps_know-who = 知道可以问谁有帮助
risk-good = 可能有什么好的结果？
    .short = 可能有什么好结果
    .hint = 想想您会有什么感觉，能学到什么，能认识谁。
    .why = 可能有什么好的结果，和可能出什么问题一样重要。
risk-good_happier = 我会更快乐
risk-good_friends = 我可能交到朋友
risk-good_learn = 我可能学到新东西
risk-good_stronger = 我会觉得更有力量
risk-good_work = 这可能帮我找到工作
# Harm from not doing something counts too (S1).
risk-lose = 如果不能做，您会失去什么？
    .short = 我会失去什么
    .hint = 停下一件事，也可能有伤害。那种伤害也算。
    .why = 这让您的社工看到，停下对您意味着什么。
risk-lose_bored = 我会觉得无聊
risk-lose_lonely = 我会觉得孤单
risk-lose_give-up = 我会不再尝试
risk-lose_never-learn = 我会一直学不会
risk-lose_not-me = 我会觉得不像我自己
risk-before = 以前发生过什么？
    .short = 以前发生过什么
    .hint =
        可以是好事或坏事。可以关于这件事，或类似的事。
        您也可以说学到了什么。
    .why = 这样您的社工能看到，关于这件事您已经知道什么。
risk-before_went-well = 以前很顺利
risk-before_went-wrong = 以前出过问题
risk-before_learned = 我从中学到了东西
risk-before_ask-sooner = 我会早一点找人帮助
risk-before_never-tried = 我还没有试过
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = 谁做什么？
    .short = 谁做什么
    .hint = 说说您做什么，别人做什么。也说说如果出问题，该告诉谁。
    .why = 这样大家可以商定谁做什么。
risk-do_i-phone = 需要帮助时，我打电话给人
risk-do_i-say-no = 我不喜欢就说不
risk-do_they-check = 有人来看我是不是没事
risk-do_tell-family = 告诉我的家人
risk-do_tell-worker = 告诉我的社工
# Views will not always agree; everyone's is recorded (S1).
risk-view = 还有谁对这件事有自己的看法？
    .short = 有自己看法的人
    .hint =
        说说是谁。接下来会问您这个人怎么想。
        一次加一个人。
        在您的文件里，别人的看法和您的是分开的。
    .why = 您和别人不必一致。您的文件可以放两边的看法。
view-who = 是谁？
    .short = 是谁
    .hint = 只说名字就够了，不用说姓。也可以说这个人和您是什么关系，例如“我的哥哥”。
    .why = 这样您的社工能看到这是谁的看法。
view-who_mother = 我的妈妈
view-who_father = 我的爸爸
view-who_partner = 我的伴侣
view-who_child = 我的儿子或女儿
view-who_friend = 一个朋友
view-who_worker = 一个社工
view-says = 这个人怎么想？
    .short = 这个人怎么想
    .hint = 尽量照这个人会说的那样说。
    .why = 这样您的社工可以和您谈，您想的话也和这个人谈。
view-says_worried = 这个人担心
view-says_agree = 这个人觉得我该做
view-says_against = 这个人觉得我不该做
view-says_with-help = 这个人觉得我该有帮助
view-says_not-asked = 我没有问过这个人
view-words = 这些是谁的话？
    .short = 谁的话
    .why = 这样您的社工能看到，是这个人这样说的，还是您替这个人说的。
view-words_their-words = 这个人的话
view-words_my-words = 我的话，说这个人怎么想
risk-agree = 您和别人在什么事上一致，什么事上不一致？
    .short = 一致或不一致
    .hint = 你们不必全都一致。
    .why = 这样您的社工能看到你们还要谈什么。
risk-agree_agree = 我们一致
risk-agree_not-agree = 我们不一致
risk-agree_still-talking = 我们还在谈
risk-agree_not-talked = 我们还没有谈过
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = 您目前决定了什么？
    .short = 目前的决定
    .hint =
        您也可以说什么时候再看。
        以后可以再决定。如果还没决定，可以留空。
    .why = 这样您的社工能看到，这件事您今天想到哪一步了。
risk-decided_do-it = 我会做
risk-decided_try-it = 我会先试试
risk-decided_wait = 我会等
risk-decided_not-now = 我现在不做
risk-decided_look-again = 我以后再想

## Feeling safe

# A closed question first; asked about harm only when alone; a neutral way to stop; another
# time is fine (plymouthscb.co.uk/recognise-and-ask).
safe-now = 您现在是不是独自一人，回答私人问题也安全？
    .short = 是不是独自且安全
    .hint =
        每个人都会被问到这个。接下来的问题是关于感到安全的。
        如果您说不是，就去下一个部分。那没关系。
        您在这里的回答不会保存，也永远不在您的文件里。
        什么都不会发送给任何人。这不是举报伤害的途径。
        这些电话是给每个人的。
    .why =
        有些人在家里或别的地方感到不安全。
        别人在附近时，可能很难说出来。
        所以只有您一个人并且安全时，才会问接下来的问题。
safe-now_yes = 是，只有我一个人，也安全
safe-now_no = 不是，或现在不行

safe-worry = 有什么事或什么人让您感到不安全吗？
    .short = 感到安全
    .hint =
        您不必说任何话。
        您说的话，只有您放进去，才会在文件里。
        什么都不会发送给任何人。如果您现在有危险，就拨打999。
    .why =
        每个独自一人并且安全的人都会被问到这个。
        您可以说您想谈谈，只说这么多。
safe-worry_no = 没有
safe-worry_talk-in-private = 有，我想单独谈
    .hint = 您的社工只能从文件知道这个。接下来您选择放不放进文件。
safe-worry_write = 有，我想写下来
safe-worry_not-now = 我现在不想说

safe-words = 关于这件事，您想说什么？
    .short = 用我自己的话
    .hint =
        您想说多少就说多少。您不必说出任何人的名字。
        接下来您选择这些放不放进文件。
    .why = 和别人谈以前，您可以在这里找到自己的话。
safe-words_person-scares = 有人让我害怕
safe-words_hurt = 有人伤害我
safe-words_money-taken = 有人拿我的钱
safe-words_shouted = 有人对我大喊大叫
safe-words_home-unsafe = 我在家里感到不安全
safe-words_talk-only = 我只想谈谈这件事

# What staff must do, and that they normally talk to the person first:
# gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-2/pages/4 and
# devonsafeguardingadultspartnership.org.uk (advice for professionals). Secrecy is never promised.
safe-share = 您说的关于感到安全的话，您想放进文件吗？
    .short = 放不放进文件
    .hint =
        如果您放进去，拿到您的文件的人都能读。
        读文件的工作人员不能保证保密。
        如果他们认为有人可能受到伤害，可能必须采取行动。他们一般会先和您谈。
        如果您不放，文件不会显示问过您这个。
        如果您留空，也不会放进去。
        这不是举报伤害的途径。如果您现在有危险，就拨打999。
    .why =
        由您选择，因为您最清楚谁可能看到您的文件。
        做文件以前，您可以在您的回答里改这个。
safe-share_keep-out = 不放进我的文件
safe-share_add = 放进我的文件

## Planning ahead

# An advance statement is in writing, signed by the person, and witnessed by someone of a
# class that regulations name (Mental Health (Care and Treatment) (Scotland) Act 2003,
# section 275, legislation.gov.uk/asp/2003/13/section/275/enacted). In plain words:
# gov.scot/Publications/2007/09/03145057/2
ahead-want = 如果您病了，您希望怎样？
    .short = 如果我病了
    .hint =
        想想那种可能很难说出自己想要什么的时候。
        说说那时什么帮助您，什么没有帮助，该告诉谁。
        这份文件不是预先声明（advance statement）。
        预先声明说明：如果您有精神疾病，您希望接受怎样的治疗。
        它必须是书面的。您必须签名，证人也必须签名。只有某些人可以做证人。
        如果您想做一份，可以问您的医生、社工或权益代言人。
    .why = 这样您的社工可以和您提前计划，趁您能说出想要什么。
ahead-want_stay-home = 可以的话，我想留在家里
ahead-want_phone-first = 希望你们先打电话给我的家人
ahead-want_pet = 要有人照顾我的宠物
ahead-want_calm = 我需要平静和安静
ahead-want_usual-things = 我想身边有我平常的东西
ahead-want_not-hospital = 我不想去医院
ahead-want_my-helper = 我想有我自己的帮助者在

ahead-papers = 这些当中，您有哪些？
    .short = 我有的材料
    .hint =
        有些人在状态好的时候选择这些。
        您可以选择不止一个。不必有其中任何一个。
        这是私人的。除非您放进去，它不在您的文件里。
    .why = 如果您把这个放进文件，一起计划时社工可以问起这些材料。
ahead-papers_advance-statement = 预先声明（advance statement）
    .hint =
        它说明：如果您有精神疾病，您希望接受怎样的治疗，不希望接受怎样的治疗。
        您在状态好的时候签名。证人也签名。
# A named person from age 16 only where the person has chosen one, in writing, signed and
# witnessed: gov.scot/publications/mental-health-law-scotland-guide-named-persons/pages/3/ and /pages/6/.
ahead-papers_named-person = 指定的人（named person）
    .hint =
        您选一个人。如果您按精神健康法律接受治疗，这个人照看您的利益。
        你们两人在一份书面材料上签名。证人也签名。
# Personal and health care, and only once the granter cannot decide:
# gov.scot/publications/code-practice-continuing-welfare-attorneys-second-edition-updated-february-2018/pages/3/
ahead-papers_welfare-attorney = 健康和照顾代理人（welfare attorney）
    .hint =
        您选一个人，决定您的健康和您的照顾。
        只有您自己不能决定时，这个人才能这样做。
ahead-papers_other = 另一份说我想要什么的材料
ahead-papers_none = 这些都没有
ahead-papers_not-sure = 我不确定

ahead-where = 这些材料在哪里，谁有副本？
    .short = 材料在哪里
    .hint =
        您不需要把它们抄在这里。说说别人在哪里能找到。
        这是私人的。除非您放进去，它不在您的文件里。
    .why = 如果您把这个放进文件，别人能及时找到材料。
ahead-where_at-home = 在我家里
ahead-where_family-has = 我的家人有副本
ahead-where_solicitor = 我的律师（solicitor）有副本
ahead-where_doctor = 我的医生有副本
ahead-where_not-written = 还没有写下来

## The four options

# Section 4 of the Act (legislation.gov.uk/asp/2013/1/crossheading/options-for-selfdirected-support/enacted).
# No option is preferred or default in guidance: statutory guidance 2022, page 5 (gov.scot).
# Each option has the same six facts, in the same order and at about the same length.
# Independent support and payroll services: handbook.scot/article/the-law-things-you-must-do/ and
# handbook.scot/article/payroll-services-in-scotland/; help from outside the council for every
# option: section 9 of the Act (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
option-1-told = 选项1（Option 1）：直接付款（direct payment）
    .short = 选项1
    .hint =
        谁选择支援：您。
        谁安排：您，想要的话可以有人帮助。
        谁管钱：您，或您找的人。您仍然做主。
        谁可以雇用工作人员：您，要负雇主的责任。
        谁可以帮助：工资和税代办服务（payroll service），还有地方议会以外的当地团体。
        想一想：您能做主的最多，责任也最多。您要签协议，做记录。
    .why = 一共有四个选项。每个都有同样的六项事实，顺序也一样。
# handbook.scot/sds-handbook/article/option-2
option-2-told = 选项2（Option 2）：我选择，别人安排
    .short = 选项2
    .hint =
        谁选择支援：您。
        谁安排：地方议会，或和您商定的机构。
        谁管钱：地方议会，或那个机构。
        谁可以雇用工作人员：别人，不是您。
        谁可以帮助：地方议会或那个机构，还有地方议会以外的当地团体。
        想一想：支援怎样做由您说了算，您不用管钱。它常常叫个人服务基金（individual service fund）。
    .why = 一共有四个选项。每个都有同样的六项事实，顺序也一样。
# handbook.scot/sds-handbook/article/option-3
option-3-told = 选项3（Option 3）：地方议会安排
    .short = 选项3
    .hint =
        谁选择支援：地方议会。它必须考虑您的看法。
        谁安排：地方议会。
        谁管钱：地方议会。
        谁可以雇用工作人员：别人，不是您。
        谁可以帮助：您在地方议会的社工，还有地方议会以外的当地团体。
        想一想：您能直接做主的最少，要管的也最少。它有时最快。
    .why = 一共有四个选项。每个都有同样的六项事实，顺序也一样。
# handbook.scot/sds-handbook/article/option-4
option-4-told = 选项4（Option 4）：混合
    .short = 选项4
    .hint =
        谁选择支援：您或地方议会，各部分分开定。
        谁安排：您或别人，各部分分开定。
        谁管钱：您或别人，各部分分开定。
        谁可以雇用工作人员：您，在用选项1的部分。
        谁可以帮助：能帮助各部分的人，还有地方议会以外的当地团体。
        想一想：每种支援您用选项1、2或3。每个部分都必须写下来。
    .why = 一共有四个选项。每个都有同样的六项事实，顺序也一样。

# The same facts as in the four pages before, fact by fact.
compare = 四个选项，一项一项看
    .short = 选项逐项看
    .hint =
        谁选择支援：
        选项1：您。
        选项2：您。
        选项3：地方议会，它必须考虑您的看法。
        选项4：您或地方议会，各部分分开定。
        谁安排：
        选项1：您，想要的话可以有人帮助。
        选项2：地方议会，或和您商定的机构。
        选项3：地方议会。
        选项4：您或别人，各部分分开定。
        谁管钱：
        选项1：您，或您找的人。您仍然做主。
        选项2：地方议会，或和您商定的机构。
        选项3：地方议会。
        选项4：您或别人，各部分分开定。
        谁可以雇用工作人员：
        选项1：您。
        选项2：别人，不是您。
        选项3：别人，不是您。
        选项4：您，在用选项1的部分。
        谁可以帮助：
        选项1：工资和税代办服务（payroll service）。
        选项2：地方议会，或和您商定的机构。
        选项3：您在地方议会的社工。
        选项4：能帮助各部分的人。
        所有选项：地方议会以外的当地团体。
        想一想：
        选项1：能做主的最多，责任也最多。您要签协议，做记录。
        选项2：支援怎样做由您说了算，您不用管钱。
        选项3：能直接做主的最少，要管的也最少。它有时最快。
        选项4：每种支援您用选项1、2或3。每个部分都必须写下来。
    .why = 在这里您能看到选项有什么不同。没有哪个选项对每个人都最好。

# What an employer has to do, and where help is: handbook.scot/article/pa-employer-responsibilities/,
# handbook.scot/article/the-law-things-you-must-do/, handbook.scot/article/payroll-services-in-scotland/;
# legislation.gov.uk/cy/ssi/2014/25/note/made/data.htm; section 9 of the Act.
employer = 雇主要做什么
    .short = 做雇主
    .hint =
        用选项1，您可以雇用工作人员。您不必这样做。您也可以付钱给机构来支援您。
        如果您雇用工作人员，您有这些责任，还有一些别的。
        合同：您把工作的规定书面给工作人员。
        工资：您按时付工资。这包括假期工资和病假工资。
        税和国民保险（National Insurance）：您告诉税务局您雇了人。该付的您要付。
        养老金：您可能必须为工作人员往养老金里交钱。
        保险：工作开始以前您要有保险，每年再续。
        安全工作：您要看好地方是安全的，工作人员学到需要的知识。
        记录：您把材料收好。您给地方议会看钱怎么用。
        帮助：工资和税代办服务（payroll service）可以为您算工资、税和养老金。
        地方议会以外的当地团体可以在这些责任上帮助您。
        地方议会要您做选择时，必须告诉您在哪里有这些帮助。
    .why = 您可以现在想想这些责任。每一项您都可以问您的社工。

# What the council must tell and do: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused, and the other options still offered:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 6 (help to decide and to communicate, and
# that it is for those without a guardian or attorney: open.edu/openlearncreate/mod/page/view.php?id=151616),
# section 9 (what each option means, how to manage support, help from outside the council, advocacy where
# appropriate, in writing and in a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7),
# section 13 (choosing again: legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11). Time and chances to
# question decisions: Easy Read of the statutory guidance 2022 (gov.scot/publications/easy-read-statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/).
council-must = 地方议会必须告诉您什么，做什么
    .short = 地方议会的责任
    .hint =
        地方议会决定支援您以后，这些责任就开始。
        它必须告诉您每个选项对您意味着什么。
        它必须告诉您每个选项有多少钱，这些钱要用多长时间。
        它必须告诉您怎样管理您的支援，在哪里得到帮助，也包括地方议会以外的帮助。
        如果独立权益代言人可能对您有帮助，它必须告诉您有这样的人。
        它必须书面告诉您，用您能用的形式。
        因为疾病或残障，您可能很难决定，或很难说出想要什么。
        这时，如果您同意，地方议会就必须找人帮助您。如果监护人或代理人有权决定，就不是这样。
        它可能不同意直接付款（direct payment）。那么它必须书面告诉您理由。
        它也必须说什么情况会让它再看一次。它仍然必须向您提供其他选项。
        如果您的生活有重要的变化，必须能再选一次。您也可以和地方议会商定别的时间。
        必须给您时间，让您问清楚一个决定。也必须给您机会，对它提出疑问。
    .why = 这个程序只说地方议会必须做什么。这些事仍然必须由地方议会做。每一项您都可以问它。

control-choosing = 您想由谁选择您的支援？
    .short = 选择支援
    .hint =
        这说的是您有什么支援，由谁给您。
        它说您今天想要什么。它不替您选一个选项。
    .why = 这样您的社工能看到您想自己做什么，想让别人做什么。
control-choosing_me = 我
control-choosing_with-help = 我，有人帮助
control-choosing_someone-else = 另一个人
control-choosing_dont-know = 我还不知道

control-arranging = 您想由谁安排您的支援？
    .short = 安排支援
    .hint = 安排就是找人、商定时间和改动事情。
    .why = 这样您的社工能看到您想自己做什么，想让别人做什么。
control-arranging_me = 我
control-arranging_with-help = 我，有人帮助
control-arranging_someone-else = 另一个人
control-arranging_dont-know = 我还不知道

control-money = 您想由谁管您支援的钱？
    .short = 支援的钱
    .hint = 管钱就是保管钱、付账单和做记录。
    .why = 这样您的社工能看到您想自己做什么，想让别人做什么。
control-money_me = 我
control-money_with-help = 我，有人帮助
control-money_someone-else = 另一个人
control-money_dont-know = 我还不知道

control-staff = 谁该做您的工作人员的雇主？
    .short = 雇用工作人员
    .hint =
        您的工作人员，是拿报酬支援您的人。
        雇主和他们签合同，付他们工资。雇主有法律责任。
    .why = 这样您的社工能看到您想自己做什么，想让别人做什么。
control-staff_me = 我
control-staff_with-help = 我，有人帮助
control-staff_someone-else = 另一个人
control-staff_dont-know = 我还不知道

# Risk is looked at across all four options (S1): no option is left out or put first.
worry-options = 有没有哪个选项让您担心？
    .short = 我担心的选项
    .hint =
        您可以选择不止一个，也可以都不选。
        对您想要的选项，您也可以有担心。
    .why = 这样您和社工可以找办法，让它行得通。
worry-options_option-1 = 选项1：直接付款（direct payment）
worry-options_option-2 = 选项2：我选择，别人安排
worry-options_option-3 = 选项3：地方议会安排
worry-options_option-4 = 选项4：混合
worry-options_none = 都没有

worry = 您对这些选项有什么担心？
    .short = 我的担心
    .hint = 您说的每个选项都会问到。
    .why = 这样您的社工可以和您谈每个担心。
worry-what = { $picked }。它有什么让您担心？
    .short = 我担心什么
    .hint = 说说您怎么看。别人可能有别的看法。
    .why = 每次谈选项，都该有您自己的看法。
worry-what_too-much = 对我可能太多了
worry-what_mistakes = 我可能做错
worry-what_money-gone = 钱可能会用完
worry-what_strangers = 陌生人可能来我家
worry-what_no-say = 可能没人问我想要什么
worry-what_changes = 帮助我的人可能常换
worry-what_slow = 可能要很久
worry-what_alone-with-it = 可能没有人帮助我
worry-help = { $picked }。对您的担心，什么会有帮助？
    .short = 什么会有帮助
    .hint = 想想人、您可以学的事，和要先商定的事。
    .why = 有合适的帮助，担心可能会变小。
worry-help_someone-to-ask = 我想有人可以问
worry-help_training = 我想学怎样做
worry-help_payroll = 我想有人帮我算工资和税
worry-help_check-in = 我想有人来看看怎么样
worry-help_say-no = 我想能够说不
worry-help_written-down = 我想要书面的
worry-knows = { $picked }。谁知道您的担心？
    .short = 谁知道
    .hint = 您也可以说该让谁知道，不该让谁知道。
    .why = 这样您的社工能看到您告诉了谁，谁能帮助。
worry-knows_me = 我知道
worry-knows_family = 我的家人知道
worry-knows_worker = 我的社工知道
worry-knows_service = 支援我的服务机构知道
worry-knows_nobody-yet = 我还没有告诉任何人

# The law's rule for someone who makes no choice (section 5(5),
# legislation.gov.uk/asp/2013/1/section/5/data.html) is for the council's own talk with the person:
# an empty answer here is an empty answer.
leaning = 您今天在考虑哪个选项？
    .short = 我的倾向
    .hint =
        在苏格兰，您的支援怎样安排有四个选项。
        每个选项都有同样的事实，顺序也一样。
        没有哪个选项对每个人都最好。谁都不该硬要您选哪一个。
        您的回答是倾向。它说您今天怎么想。
        它不是法律上的选择。如果地方议会提出给您支援，那个选择以后才做。
        如果您留空，文件会这样说明。它不替您选择。
    .why =
        见社工以前，您可以开始想想这些选项。
        地方议会要您做选择时，必须告诉您每个选项是什么意思。
        您能不能得到支援，由地方议会决定。这个程序不知道它会怎样决定。
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
leaning_option-1 = 选项1：直接付款（direct payment）
    .hint =
        谁选择支援：您。
        谁安排：您，想要的话可以有人帮助。
        谁管钱：您，或您找的人。您仍然做主。
        谁可以雇用工作人员：您，要负雇主的责任。
        想一想：您能做主的最多，责任也最多。您要签协议，做记录。
# handbook.scot/sds-handbook/article/option-2
leaning_option-2 = 选项2：我选择，别人安排
    .hint =
        谁选择支援：您。
        谁安排：地方议会，或和您商定的机构。
        谁管钱：地方议会，或那个机构。
        谁可以雇用工作人员：别人，不是您。
        想一想：支援怎样做由您说了算，您不用管钱。它常常叫个人服务基金（individual service fund）。
# handbook.scot/sds-handbook/article/option-3
leaning_option-3 = 选项3：地方议会安排
    .hint =
        谁选择支援：地方议会。它必须考虑您的看法。
        谁安排：地方议会。
        谁管钱：地方议会。
        谁可以雇用工作人员：别人，不是您。
        想一想：您能直接做主的最少，要管的也最少。它有时最快。
# handbook.scot/sds-handbook/article/option-4
leaning_option-4 = 选项4：混合
    .hint =
        谁选择支援：您或地方议会，各部分分开定。
        谁安排：您或别人，各部分分开定。
        谁管钱：您或别人，各部分分开定。
        谁可以雇用工作人员：您，在用选项1的部分。
        想一想：每种支援您用选项1、2或3。每个部分都必须写下来。
leaning_not-sure = 我还不确定
leaning_talk-first = 我想先谈谈

leaning-why = 您为什么考虑这个选项？
    .short = 为什么考虑这个选项
    .hint =
        您可以说您希望什么，担心什么。
        您可以说您会需要什么帮助。
    .why = 这样您的社工能多告诉您那些对您重要的事。
leaning-why_control = 我想自己做决定
leaning-why_less-to-do = 我想少管一些事
leaning-why_choose-who = 我想选谁帮助我
leaning-why_know-them = 我想要我认识的人
leaning-why_not-money = 我不想管钱
leaning-why_quick = 我想快点有支援
leaning-why_flexible = 我想要可以改变的支援
leaning-why_same = 我想一切保持原样

# A mix is one of options 1 to 3 for each kind of support, and is recorded part by part
# (handbook.scot/sds-handbook/article/option-4).
mix = 您的混合里有哪些支援？
    .short = 我的混合选项
    .hint = 一次加一种支援。接下来会问您用哪个选项。
    .why = 用选项4，每种支援有自己的选项。
mix-support = 是哪种支援？
    .short = 哪种支援
    .hint = 在这里说一种支援。后面可以再加。
    .why = 您用自己的话说出来。
mix-support_morning = 早上的帮助
mix-support_evening = 晚上的帮助
mix-support_night = 夜里有人在
mix-support_meals = 弄饭的帮助
mix-support_house = 做家务的帮助
mix-support_out = 有人和我一起出门
mix-support_work = 工作或学习的帮助
mix-support_company = 有人陪我
mix-support_break = 让我的照顾者休息一下
mix-option = 这种支援，您在考虑哪个选项？
    .short = 这部分的选项
    .hint = 这也是倾向。它不是法律上的选择。
    .why = 用选项4，每种支援有自己的选项。
mix-option_option-1 = 选项1：直接付款（direct payment）
mix-option_option-2 = 选项2：我选择，别人安排
mix-option_option-3 = 选项3：地方议会安排
mix-option_not-sure = 我还不确定

# Section 9 of the Act: how to manage support, and help from outside the council
# (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
decide-help = 要决定或管理支援，您想要什么帮助？
    .short = 关于选项的帮助
    .hint =
        您可以选择不止一个。
        这些帮助有些来自地方议会以外的人。
    .why = 地方议会必须告诉您在哪里得到帮助。这样您的社工可以说说您问的事。
decide-help_explain = 有人解释选项
decide-help_money-help = 管钱的帮助
decide-help_employ-help = 做雇主的帮助
decide-help_papers = 材料和表格的帮助
decide-help_advocate = 权益代言人（advocate）
    .hint = 独立权益代言人（independent advocate）帮助您说出您想要什么。这些人不为地方议会工作。
decide-help_talk-to-user = 和做过的人谈谈
decide-help_someone-to-hold-money = 有人替我保管钱
    .hint = 用选项1，您可以找人做这件事。您仍然做主。
decide-help_nothing = 这件事我不需要帮助
decide-help_not-sure = 我还不确定

# Sections 5 and 9 of the Act (addresses above at what the council must tell and do).
told-four = 地方议会有没有告诉您全部四个选项？
    .short = 全部四个选项
    .hint = 地方议会要您做选择时，必须这样做。它可能还没有要您选择。
    .why = 这样您的社工能看到还要告诉您什么。
told-four_yes = 告诉了
told-four_no = 没有
told-four_not-sure = 我不确定

told-amounts = 地方议会有没有告诉您每个选项有多少钱？
    .short = 每个选项有多少钱
    .hint =
        地方议会要您做选择时，必须这样做。它可能还没有要您选择。
        它也必须说这些钱要用多长时间。
    .why = 这样您的社工能看到还要告诉您什么。
told-amounts_yes = 告诉了
told-amounts_no = 没有
told-amounts_not-sure = 我不确定

told-reasons = 如果地方议会不同意直接付款，它有没有书面告诉您理由？
    .short = 书面的理由
    .hint = 地方议会必须书面告诉您理由。它也必须说什么情况会让它再看一次。
    .why = 这样您的社工能看到还要告诉您什么。
told-reasons_yes = 有
told-reasons_no = 没有
told-reasons_not-sure = 我不确定
told-reasons_never-refused = 地方议会没有拒绝过我

## What others think

# Views will not always agree; everyone's is recorded, by role, and kept apart (S1).
others = 还有谁对您的支援有自己的看法？
    .short = 有自己看法的人
    .hint =
        在这里说说是谁。接下来会问您这个人怎么想。这个人也可以自己打字。
        一次加一个人。您不必加任何人。
        在您的文件里，别人的看法和您的是分开的。
    .why = 您和别人不必一致。您的文件可以放两边的看法。
other-who = 这是谁的看法？
    .short = 谁的看法
    .hint = 说说这个人和您是什么关系。您不需要说名字。
    .why = 这样您的社工能看到这是谁的看法。
other-who_mother = 我的妈妈
other-who_father = 我的爸爸
other-who_partner = 我的伴侣
other-who_child = 我的儿子或女儿
other-who_friend = 一个朋友
other-who_advocate = 我的权益代言人（advocate）
other-who_support-worker = 我的支援员（support worker）
other-who_attorney = 我的代理人（attorney）
other-says = 这个人怎么想？
    .short = 这个人怎么想
    .hint = 这个人可以在这里打字。您也可以替这个人说。
    .why = 这样您的社工可以和您谈，您想的话也和这个人谈。
other-says_more-help = 这个人觉得我需要更多帮助
other-says_less-help = 这个人觉得我需要少一些帮助
other-says_worried = 这个人担心我
other-says_supports-me = 这个人同意我想要的
other-says_tired = 这个人累了，需要休息
other-says_move = 这个人觉得我该搬家
other-words = 这些是谁的话？
    .short = 谁的话
    .why = 这样您的社工能看到，是这个人这样说的，还是您替这个人说的。
other-words_their-words = 这个人的话
other-words_my-words = 我的话，说这个人怎么想
other-agree = 您同意这个人的看法吗？
    .short = 我同不同意
    .hint = 这是您自己的回答。您不必同意。
    .why = 这样您的社工能看到，这个人的看法不总是您的看法。
other-agree_agree = 我同意
other-agree_partly = 我同意一部分
other-agree_disagree = 我不同意
other-agree_talk = 我想谈谈这件事
other-differ = 你们在什么事上一致，什么事上还不一致？
    .short = 一致或不一致
    .hint = 两样都可以说。不必什么都一致。
    .why = 这样您的社工能看到你们还要谈什么。
other-differ_agree-on-help = 我需要帮助，这点我们一致
other-differ_how-much-help = 要多少帮助，我们不一致
other-differ_where-i-live = 我住在哪里，我们不一致
other-differ_who-helps = 谁帮助我，我们不一致
other-differ_money = 钱的事，我们不一致
other-differ_need-time = 要谈到一致，我们需要更多时间

## What I want to ask

# What the council must tell: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 9 (what each option means, how to
# manage support, help from outside the council, advocacy where appropriate, in writing and in
# a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7), section 13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11), section 6 (help to choose:
# open.edu/openlearncreate/mod/page/view.php?id=151616). Time and chances to question decisions: Easy Read
# of the statutory guidance 2022 (gov.scot).
ask = 您想问什么？
    .short = 我想问什么
    .hint =
        您什么都可以问。
        地方议会要您选一个选项时，必须告诉您每个选项是什么意思。
        它必须告诉您每个选项有多少钱，这些钱要用多长时间。
        它必须告诉您怎样管理您的支援，在哪里得到帮助，也包括地方议会以外的帮助。
        如果独立权益代言人可能对您有帮助，它必须告诉您有这样的人。
        它必须书面告诉您，用您能用的形式。
        如果它不同意直接付款（direct payment），它必须书面告诉您理由。
    .why =
        这样您的社工可以为您的问题做准备。
        这个程序只说地方议会必须告诉您什么。仍然必须由地方议会告诉您。每一项您都可以问它。
        如果它不同意直接付款，它也必须说什么情况会让它再看一次。
        如果您的生活有重要的变化，必须能再选一次。您也可以和地方议会商定别的时间。
        必须给您时间，让您问清楚一个决定。也必须给您机会，对它提出疑问。
ask-thing = 您想问的一件事是什么？
    .short = 我想问
    .hint = 在这里说一个问题。后面可以再加。
    .why = 在您的文件里，每个问题单独占一行。
ask-thing_amount = 每个选项里有多少钱？
ask-thing_how-long = 这些钱要用多长时间？
ask-thing_each-option = 每个选项对我意味着什么？
ask-thing_change-mind = 以后我可以换选项吗？
ask-thing_who-employs = 谁会雇用我的工作人员？
ask-thing_help-manage = 谁可以帮我管理？
ask-thing_who-holds-money = 谁会保管钱？
ask-thing_if-ill = 如果帮助我的人病了，会怎样？
ask-thing_if-wrong = 如果出了问题，我能做什么？
ask-thing_reasons = 可以给我书面的理由吗？
ask-thing_advocate = 我怎样能有权益代言人？
ask-thing_next = 接下来会怎样，什么时候？
ask-thing_when-again = 我们什么时候再看这件事？

must-not = 您不在的时候，什么事不可以做？
    .short = 我不在时不可以做
    .hint =
        说说什么事别人该先问您。
        如果工作人员认为有人可能受到伤害，仍然可能必须采取行动。
    .why = 这样您的社工能看到哪些事必须先问您。
must-not-thing = 您不在的时候，不可以做的一件事是什么？
    .short = 我不在时不可以做
    .why = 在您的文件里，每件事单独占一行。
must-not-thing_family = 我不在时，不要和我的家人谈
must-not-thing_change-helper = 换我的帮助者以前，先问我
must-not-thing_stop-support = 停我的支援以前，先问我
must-not-thing_new-people = 新的人来以前，先问我
must-not-thing_share = 给别人看我的文件以前，先问我
must-not-thing_move-home = 我不在时，不要计划搬家
must-not-thing_meeting = 我不在时，不要开会

## My own words

# A turn alone for everyone, and the question whether the words are the person's
# (devonsafeguardingadultspartnership.org.uk, advice for professionals).
my-words = 这些是您自己的话吗？
    .short = 我自己的话
    .hint =
        每个人都会被问到这个。
        您可以先让别人离开房间。
        可能有人帮助您找到话来说。如果说的是您的意思，就还是您的话。
    .why = 这样您的社工能看到读的是谁的话。这里没有错的回答。
my-words_yes = 是，这些是我自己的话
my-words_mostly = 大部分是
my-words_no = 不是，有些不是我的
my-words_alone-first = 我想先自己一个人看看
    .hint =
        让另一个人给您单独的时间。
        然后回到您的回答。每个回答您都可以看和改。

# Consent without a name: what is counted, what is not, that no is the usual answer, that it changes
# nothing, that few can be recognised, and that it cannot be undone.
may-count = 您选的，可以和别人选的一起统计吗？
    .short = 能不能统计
    .hint =
        这样地方议会或苏格兰能看到很多人想要什么。
        只统计您从列表里选的，和您挑选的例子。您写的不统计。
        您的名字、联系方法和别人的事都不统计。私人的、“我想做的事”和“感到安全”也不统计。
        它对您没有任何改变。如果您在这里什么都不选，就是不可以。
        回答的人少的地方，别人仍然可能猜出是您。
        统计以后，就不能再拿出来。
    .why = 多知道人们想要什么，支援就能计划得更好。这不需要名字。
may-count_yes = 可以统计
may-count_no = 不可以

## Equality

# What councils must look at, and why they gather this: Equality Act 2010 s.149; Equality Act 2010
# (Specific Duties) (Scotland) Regulations 2012 (gov.scot/publications/
# data-collection-publication-guidance-ethnic-group). The words of the questions are plainer
# than those of Scotland's Census 2022; the answers are the same where the file of the part says so.
equality-about = 接下来的问题是关于平等（equality）的。
    .short = 平等
    .hint =
        地方议会问这样的问题，看看是不是公平对待每个人。
        任何一个都可以留空，也可以不做这个部分。
        您在这里说的话都不在您的文件里。
        做文件时，您也可以做第二份文件。它有这些回答，没有您的名字。
        如果您不做，这些回答就不在任何文件里。
        您在这里说的话，不会改变您的支援。
        如果您在这台电脑上保存回答，这些也会保存。
    .why =
        有些群体的人不总是得到公平对待。
        很多人的回答放在一起，可以看出这一点。

equality-age = 您多大年纪？
    .short = 年纪
    .why = 地方议会想看年轻的人和年长的人是不是得到公平对待。
equality-age_under-16 = 不到16岁
equality-age_from-16 = 16到24岁
equality-age_from-25 = 25到49岁
equality-age_from-50 = 50到64岁
equality-age_from-65 = 65到74岁
equality-age_from-75 = 75岁或以上

equality-health = 有没有健康状况或残障，限制您每天能做的事？
    .short = 健康和残障
    .hint = 想想持续一年或更久的健康状况或残障。
    .why = 地方议会想看残障人士是不是得到公平对待。
equality-health_a-lot = 有，限制很多
equality-health_a-little = 有，限制一点
equality-health_no = 没有

equality-ethnic-group = 您是什么族裔？
    .short = 族裔
    .hint = 这些是苏格兰人口普查的族裔。选最适合您的一个。
    .why = 地方议会想看各族裔的人是不是得到公平对待。
equality-ethnic-group_white = 白人
    .hint = 例如：苏格兰人、爱尔兰人、波兰人、吉普赛人或旅行者族群（Traveller）、罗姆人。
equality-ethnic-group_mixed = 混合或多个族裔
equality-ethnic-group_asian = 亚裔、苏格兰亚裔或英国亚裔
    .hint = 例如：巴基斯坦人、印度人、孟加拉国人、华人。
equality-ethnic-group_african = 非洲裔、苏格兰非洲裔或英国非洲裔
equality-ethnic-group_caribbean-or-black = 加勒比裔或黑人
equality-ethnic-group_another = 其他族裔
    .hint = 例如：阿拉伯人、锡克人、犹太人。

equality-religion = 您的宗教或信仰是什么？
    .short = 宗教或信仰
    .why = 地方议会想看各种宗教或没有宗教的人，是不是得到公平对待。
equality-religion_none = 没有
equality-religion_church-of-scotland = 苏格兰教会
equality-religion_roman-catholic = 罗马天主教
equality-religion_other-christian = 其他基督教
equality-religion_muslim = 伊斯兰教
equality-religion_hindu = 印度教
equality-religion_buddhist = 佛教
equality-religion_sikh = 锡克教
equality-religion_jewish = 犹太教
equality-religion_pagan = 自然信仰（Pagan）
equality-religion_another = 其他宗教或信仰

equality-gender = 您怎样描述您的性别？
    .short = 性别
    .why = 地方议会想看每种性别的人是不是得到公平对待。
equality-gender_woman = 女性
equality-gender_man = 男性
equality-gender_another-way = 用另一种说法

equality-orientation = 您的性取向是什么？
    .short = 性取向
    .hint = 这说的是您会被什么人吸引。选最适合您的一个。
    .why = 地方议会想看同性恋和双性恋的人是不是得到公平对待。
equality-orientation_straight = 异性恋
equality-orientation_gay-or-lesbian = 男同性恋或女同性恋
equality-orientation_bisexual = 双性恋
equality-orientation_another-way = 用另一种说法

## Sections of the file that the person hands over

section-contact = 怎样联系我
section-take-part = 什么帮助我参与
section-cannot-wait = 什么事不能等
section-changed = 从上次到现在，什么变了
section-matters = 对我重要的
section-talk-first = 我想问什么，我不在时什么事不可以做
section-change = 我想改变或保留什么
section-people = 我生活里的人，和谁可以代我行事
section-life = 我现在的生活
section-help = 我有的帮助，和我想要的支援
section-risks = 我想做什么，和我看到的风险
section-leaning = 我对选项的倾向
section-ahead = 如果情况变了，我想要什么
section-others = 别人怎么想
section-feeling-safe = 感到安全
section-who = 当时谁和我在一起，谁打的字

## Where a worker finds what a plan needs

# The eight ingredients of a plan in Scottish guidance:
# gov.scot/publications/statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/pages/9/
index-plan = 在哪里能找到计划需要的内容
index-plan-matters = 对我重要的人和事
index-plan-risks = 我看到的主要风险
index-plan-who-helps = 谁帮助我
index-plan-information = 我需要知道什么，用什么形式
index-plan-outcomes = 我想改变或保留什么
index-plan-resources = 已经有什么能帮助
index-plan-what-i-can-do = 我能做什么
index-plan-arranging = 我想要我的支援怎样安排

# Seven questions for looking at a plan before it is agreed (In Control):
# pdfcoke.com/documents/07-getting-my-plan-agreed-09352mplx93e
index-sign-off = 同意计划以前，该看哪里
index-sign-off-what-matters = 什么对我重要？
index-sign-off-what-changes = 该改变什么？
index-sign-off-how-supported = 我想怎样得到支援？
index-sign-off-how-money-is-used = 我想要钱怎样用？
index-sign-off-how-managed = 我想要我的支援怎样管理？
index-sign-off-in-control = 我怎样仍然做主？
index-sign-off-how-it-happens = 怎样才能做到？

## The person's words below the headings of a worker's form, to be copied

# The headings of "About Me", version 1.2, a standard of the Professional Record Standards Body
# for what people want others to know of them: theprsb.org/standards/aboutme/ It begs where it
# says what to do.
index-about-me = 我的话，用于“关于我”（About Me）表格
index-about-me-most-important = 什么对我最重要
index-about-me-people = 对我重要的人
index-about-me-communicate = 我怎样沟通，别人怎样和我沟通
index-about-me-wellness = 我的身心健康
index-about-me-do-and-do-not = 要做什么，不要做什么
index-about-me-support = 怎样和什么时候支援我
index-about-me-also = 关于我，还值得知道的
index-about-me-supported-by = 谁帮助我写了这些

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = 警察、救护车或消防，紧急时用
# dagcas.org/help-for-domestic-abuse/
contact-cannot-speak = 如果您用手机打999时不能说话
    .hours = 听到叫您按键的时候，就按55。
contact-bsl-emergency = 用英国手语通过视频打999
contact-police = 警察，不紧急时用
contact-domestic-abuse = 苏格兰家庭虐待和逼婚求助热线
    .hours = 任何时间，白天或夜里。
contact-nhs-24 = NHS 24，关于健康和精神健康
contact-breathing-space = Breathing Space，感到低落或担心时，16岁起
    .hours = 星期一到星期四，晚上6点到凌晨2点。星期五晚上6点到星期一早上6点。
contact-samaritans = Samaritans，如果您想有人听您说话
    .hours = 电话免费。
contact-care-information = Care Information Scotland，关于照顾和支援
    .hours = 星期一到星期五，早上9点到下午5点。
contact-contact-scotland-bsl = Contact Scotland BSL，通过视频用英国手语联系各种服务
    .hours = 不能用来打999。

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = 一次一个部分。任何部分做完都可以停下来。
in-public-path_again =
    .hint = 带着上次的文件会有帮助。
in-public-carer-on_long =
    .hint = 您可以一次做一个部分，任何部分做完都可以停下来。
in-public-child-on_long =
    .hint = 您可以一次做一个部分，任何部分做完都可以停下来。
in-public-equality-about =
    .hint =
        地方议会问这样的问题，看看是不是公平对待每个人。
        任何一个都可以留空，也可以不做这个部分。
        您在这里说的话都不在您的文件里。
        做文件时，您也可以做第二份文件。它有这些回答，没有您的名字。
        如果您不做，这些回答就不在任何文件里。
        您在这里说的话，不会改变您的支援。
        如果您选择把回答留在这台电脑上以后用，这些也会留下。
