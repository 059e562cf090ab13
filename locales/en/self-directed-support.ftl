# The words of the pack "self-directed-support".
#
# A question: its value is what is asked; .short is its label (22 cells at most); .hint
# explains, one sentence or two to a line; .why says what it is for.
# An option: its value is the label (36 cells at most); .hint explains.
# An example of an answer in a person's own words: its value is a whole statement in the
# person's own voice (36 cells at most). In the file it stands as what the person picked.
# .next of a step tells what usually comes next; it is said at the end.
# $picked is the label of the option that a question is asked about.
#
# The same words for the same things: "your worker" is the one who plans support with the
# person and reads the file; "your file" is what the person hands over;
# "support" is what social care gives; "staff" is everyone who works for a service;
# "leaning" is what a person thinks about the options today; "carer" is whoever looks after
# someone without being paid.
# "The Act" is the Social Care (Self-directed Support) (Scotland) Act 2013.

## Parts

part-start = Getting started
part-again = Looking again
part-about-me = About me
part-matters = What matters to me
part-people = People in my life
part-life = My life now
part-change = What should change
part-help = Help and support
part-risks = Things I want to do
part-feeling-safe = Feeling safe
part-ahead = Planning ahead
part-options = The four options
part-others = What others think
part-talk = What I want to ask
part-check = My own words
part-equality = Equality

## Getting started

# gov.scot/publications/self-directed-support-draft-guidance-care-support-easy-read-summary/pages/3
steps = Getting support has seven steps.
    .lines =
        Step 1: you need support.
        Step 2: you contact the council.
        Step 3: the council looks at what you need, and decides about support.
        Step 4: you plan your support.
        Step 5: the plan is agreed.
        Step 6: your support begins.
        Step 7: you and the council look again. This is called a review.

path = What do you want to do today?
    .short = What to do today
    .hint =
        { steps }
        { steps.lines }
        This program helps you to get ready for steps 3, 4 and 7.
        It decides nothing. The council decides about support.
        You can change your answer here later.
    .why =
        You can say as much as you have time for.
        The short way asks the main questions. The longer way asks more about each thing.
path_short = The short way
    .hint = It takes about 20 minutes.
path_long = The longer way, part by part
    .hint = One part at a time. If you save your answers, it can take days.
path_again = Look again at what I said before
    .hint = It helps to have your file or saved answers from last time.
path_carer = Support for me as a carer
    .hint = A carer looks after someone and is not paid. This is about support for you.
path_child = Support for a child or young person
    .hint = This is about support for someone who is not an adult yet.

# The offer of a plan: Carers (Scotland) Act 2016, part 2
# (legislation.gov.uk/asp/2016/9/part/2/enacted). Options for adult carers: section 7 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). The name of the 2016 Act stands
# without its year: a number in a sentence could be heard as one to call.
carer-on = Do you want to go on with these questions?
    .short = Go on as a carer
    .hint =
        You have rights of your own as a carer.
        They are in the Carers (Scotland) Act.
        The council must offer a plan to each adult carer it knows of. It is called an adult carer support plan.
        The options for your own support are in section 7 of the Self-directed Support Act.
        You can ask your council about both.
        You can also call Care Information Scotland: 0800 011 3200.
        The questions here are for adults who need support.
        You can still answer them. They are about you, not about the person you look after.
        You do not have to go on. You can stop when you want.
    .why = You can then choose what is right for you: the short way, the longer way, or your council.
carer-on_short = Go on, the short way
    .hint = It takes about 20 minutes.
carer-on_long = Go on, the longer way
    .hint = You can do one part at a time, over days if you save your answers.

# Options for children and families: section 8 of the Act
# (open.edu/openlearncreate/mod/page/view.php?id=151616). Young carers: Carers (Scotland) Act
# 2016, part 2 (legislation.gov.uk/asp/2016/9/part/2/enacted).
child-on = Do you want to go on with these questions?
    .short = Go on for a child
    .hint =
        Children and young people have a section of their own in the law.
        It is section 8 of the Self-directed Support Act. It is also about their families.
        The people to ask are the children and families team of your council.
        A young carer is a child or young person who looks after someone.
        There is a plan for young carers. It is called a young carer statement.
        The questions here are written for adults. You can still use them.
        In each question, “you” means the child or young person.
        You do not have to go on. You can stop when you want.
    .why = You can then choose what is right for you: the short way, the longer way, or your council.
child-on_short = Go on, the short way
    .hint = It takes about 20 minutes.
child-on_long = Go on, the longer way
    .hint = You can do one part at a time, over days if you save your answers.

who-is-here = Who is with you while you answer?
    .short = Who is here
    .hint =
        You can choose more than one.
        It is fine to be alone. It is fine to have help.
    .why =
        Some things are hard to say when other people are near.
        So your file says who was with you.
who-is-here_alone = I am on my own
# Independent advocates: careinfoscotland.scot/topics/your-rights/advocacy/
who-is-here_advocate = An advocate
    .hint = An independent advocate helps you to say what you want. They do not work for the council.
who-is-here_interpreter = An interpreter
    .hint = An interpreter puts words into another language.
who-is-here_family-or-friend = Family or a friend
who-is-here_worker = Someone who is paid to support me
    .hint = For example: a support worker, a nurse or a social worker.
who-is-here_attorney-or-guardian = An attorney or a guardian
    .hint = They have a legal power to act for you in some things.
who-is-here_someone-else = Someone else

who-types = Who is typing?
    .short = Who is typing
    .hint =
        You can change this later, at any answer.
        The answers are about you, whoever types them.
    .why =
        Your file says who typed each answer.
        It is then clear which words are yours, and which are the words of a helper.
who-types_me = Me, the person this is about
who-types_advocate = My advocate
who-types_interpreter = My interpreter
who-types_family-or-friend = Someone from my family, or a friend
who-types_worker = Someone who is paid to support me
who-types_attorney-or-guardian = My attorney or guardian
who-types_someone-else = Someone else

# That the council must offer the options only after it has decided that there are needs that
# call for support: section 5 of the Act (legislation.gov.uk/asp/2013/1/section/5/data.html).
where-now = Where are you in the seven steps?
    .short = Where I am now
    .hint = At the end, this program tells you what usually comes next.
    .why = Your worker can see which step you are at. You can see what may come next.
where-now_need = I think I need support
    .hint = You have not asked the council yet.
    .next = Next, you contact the council and say that you need support. You can show them your file.
where-now_contact = I have contacted the council
    .hint = You have asked for support. You are waiting to hear more.
    .next = Next, the council usually looks at what you need. You can give your worker your file before you meet.
where-now_assessment = The council is looking at my needs
    .hint = You are talking with your worker about your life. The council has not decided yet.
    .next = Next, the council decides about support. If it offers support, it must also ask you to choose from the four options.
where-now_planning = I am planning my support
    .hint = The council has offered you support. You are planning with your worker how it is done.
    .next = Next, the plan is written down and agreed. You can say what you want to change in it before then.
where-now_plan-agreed = My plan is agreed
    .hint = You and the council have agreed what the plan says.
    .next = Next, your support is arranged and begins. You can ask your worker when it begins, and who to call.
where-now_support = I have support now
    .hint = Your support has begun.
    .next = Next, you and the council look again at how it works. If something important changes in your life, you must be able to choose again.
where-now_review = We are looking again
    .hint = You and the council are looking at how your support works. This is called a review.
    .next = Next, you say what works and what should change. The council should offer you all four options again, even if nothing has changed.
where-now_not-sure = I am not sure
    .next = Next, you can ask the council which step you are at. You can show them your file.

## Looking again

# Choosing again when circumstances change: section 13 of the Act
# (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
changed = What has changed since last time?
    .short = What has changed
    .hint =
        Think of your health, your home, the people in your life, your support and what you want.
        If nothing has changed, you can say that.
    .why =
        Your worker can see what is new.
        If something important changes in your life, you must be able to choose again.
changed_health = My health has changed
changed_home = My home has changed
changed_people = The people in my life have changed
changed_support = My support has changed
changed_wishes = I want other things now
changed_nothing = Nothing has changed

# Practice guidance for workers in Scotland: at each review the four options are offered
# formally again, even if there are no changes.
again-options = The four options, told again
    .short = Options again
    .hint =
        At each review, the council should offer you all four options again, even if nothing has changed.
        { compare.hint }
    .why =
        You may want the same option as before, or another one.
        You can say what you think in the part about the four options.

offered-again = Has the council offered you all four options again?
    .short = Offered again
    .hint = This is about your review now, not about the first time.
    .why =
        The council should offer all four options at each review.
        Your worker can see if this is still to be done.
offered-again_yes = Yes
offered-again_no = No, or not yet
offered-again_not-sure = I am not sure

## About me

called = What do you want to be called?
    .short = What to call me
    .hint = This can be any name you like. It does not have to be your full name.
    .why = Your worker can use this name when they talk or write to you.
called_first-name = Call me by my first name
called_title-and-name = Call me by my title and last name
called_ask-me = Ask me when we meet

reference = Which number or name is on your letter from the council?
    .short = Number on my letter
    .hint =
        It can be a number at the top of the letter, or the name of your worker.
        Leave out any number that shows your date of birth.
        This is private. It stays out of your file unless you put it in.
    .why = Your worker can then see whose file it is.
reference_letter = I have a letter, and can show it
reference_no-worker-yet = I do not have a worker yet

# Section 1 of the Act: involvement, and the help that is reasonably needed to express views
# and to make a choice (legalize.dev/uk/law/asp-2013-1).
take-part = What helps you to take part?
    .short = Help to take part
    .hint =
        This is about meetings, talks and letters.
        You can choose more than one.
    .why =
        The council must give you the help you reasonably need to say what you think.
        It must also give you the help you reasonably need to choose.
        If your worker knows this before you meet, they can plan for it.
take-part_more-time = More time
take-part_plain-words = Plain words
take-part_interpreter = An interpreter
    .hint = An interpreter puts words into another language.
take-part_bsl-interpreter = A British Sign Language interpreter
# The right to independent advocacy, and that anyone may ask:
# siaa.org.uk/us/independent-advocacy/providing-advocacy/the-right-to-access-independent-advocacy-in-legislation-policy/
take-part_advocate = An advocate
    .hint = An independent advocate helps you to say what you want. Anyone may ask for one.
take-part_large-print = Large print
take-part_easy-read = Easy Read
    .hint = Easy Read uses short sentences and pictures.
take-part_audio = A recording to listen to
take-part_braille = Braille
take-part_alone-with-worker = Time alone with my worker
    .hint = Everyone is asked this. You do not have to say why.
take-part_in-own-words = How I communicate, in my own words
    .hint = Choose this if you communicate in a way of your own, or if something else helps you.
take-part_nothing = I do not need help to take part

communicate = How do you communicate, and what else helps you?
    .short = How I communicate
    .hint =
        Say what helps you to understand, and what helps others to understand you.
        You can also say when you are most tired.
    .why = Your worker can then talk with you in a way that works for you.
communicate_slowly = Talk to me slowly
communicate_one-thing = Tell me one thing at a time
communicate_write-down = Write things down for me
communicate_signs-pictures = I use signs and pictures
communicate_device = I use a device to speak
communicate_lip-read = I lip-read, so I need to see you
communicate_tired-morning = I am most tired in the morning
communicate_tired-evening = I am most tired in the evening
communicate_pain = It is hard to talk when I have pain

# For private matters, professional interpreters rather than family, friends or children:
# devonsafeguardingadultspartnership.org.uk/abuse/domestic-abuse/domestic-abuse-advice-for-professinoals/
# and rightdecisions.scot.nhs.uk (domestic abuse in obstetric settings, 588).
interpreter-wish = Which interpreter do you want, and who do you not want?
    .short = My interpreter
    .hint =
        Say which language or which kind of signing you use.
        You may want a woman or a man, or someone who does not know your family.
    .why =
        It should be someone you can speak freely with.
        For private things, it is better if an interpreter is not family or a friend.
interpreter-wish_woman = I want a woman
interpreter-wish_man = I want a man
interpreter-wish_stranger = I want someone I do not know
interpreter-wish_same-one = I want the same person each time
interpreter-wish_not-family = I do not want a family member

# Section 1 of the Act, as above. Section 6: where someone finds it hard to decide or to
# communicate, the authority finds people who can help, if the person agrees
# (open.edu/openlearncreate/mod/page/view.php?id=151616).
decide = What helps you to decide?
    .short = Help to decide
    .hint = Think of a time when you decided something well. What helped you then?
    .why =
        The council must give you the help you reasonably need to choose.
        Your worker can plan for this before you have to decide.
decide_time = I need time to think
decide_examples = I need examples
decide_see-it = I want to see or try a thing first
decide_talk-it-over = I want to talk with someone first
decide_on-my-own = I decide best on my own
decide_not-rushed = I do not want to be rushed

contact-good = What are good ways to contact you?
    .short = How to contact me
    .hint =
        You can choose more than one.
        You do not need to give a number or an address here.
    .why = Your worker can then contact you in a way that suits you and is safe for you.
contact-good_phone = Phone call
contact-good_text-message = Text message
contact-good_e-mail = Email
contact-good_letter = Letter
contact-good_visit = Visit
contact-good_through-someone = Through someone else
    .hint = Someone you trust can pass on a message.
contact-good_message-ok = Leaving me a message is fine
contact-good_times-own-words = Good times, in my own words
contact-good_not-all = Some ways are not good for me
    .hint = Next you can say which ways. You do not have to say why.

contact-good-words = When is a good time, or who can pass on a message?
    .short = When, or who to ask
    .hint = To name someone, a first name is enough. You can also say who they are to you.
    .why = Your worker can then contact you at the right time, or through the right person.
contact-good-words_morning = In the morning
contact-good-words_afternoon = In the afternoon
contact-good-words_evening = In the evening
contact-good-words_weekday = On Monday to Friday
contact-good-words_family-first = Ask my family first
contact-good-words_advocate-first = Ask my advocate first

contact-avoid = What are bad ways to contact you?
    .short = How not to contact me
    .hint =
        Think about who else may hear a call, see a message or open a letter.
        You can choose more than one. You do not have to say why.
    .why = Your worker then knows which ways to avoid.
contact-avoid_phone = Phone call
contact-avoid_text-message = Text message
contact-avoid_e-mail = Email
contact-avoid_letter = Letter
contact-avoid_visit = Visit
contact-avoid_no-message = Leaving me a message is not fine
contact-avoid_avoid-own-words = Bad times, in my own words
contact-avoid_nothing = None of these

contact-avoid-words = When is a bad time to contact you?
    .short = Bad times
    .hint = Think of times when you rest, are busy, or are not alone.
    .why = Your worker then knows which times to avoid.
contact-avoid-words_before-ten = Not before 10 in the morning
contact-avoid-words_evenings = Not in the evening
contact-avoid-words_weekends = Not at the weekend
contact-avoid-words_at-work = Not when I am at work
contact-avoid-words_when-others-here = Not when other people are here

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = What cannot wait?
    .short = What cannot wait
    .hint =
        If you or someone else is in danger now, call 999.
        If you are ill and it cannot wait for your doctor, call NHS 24 on 111.
        If you need support today, call the social work team of your council.
        Nothing is sent from here. Your worker reads this only when they get your file.
        You can write what your worker should know first. If everything can wait, you can skip this.
        For example: “My sister looks after me, and she goes into hospital next week.”
    .why = Your worker finds this near the top of your file.
cannot-wait_fall = I fall at home
cannot-wait_eat = I cannot make or get meals
cannot-wait_wash = I cannot wash or dress on my own
cannot-wait_home-cold = My home is cold
cannot-wait_money = I have no money for food or heating
cannot-wait_helper-ill = The person who helps me is ill
cannot-wait_broken-aid = Something I need is broken
cannot-wait_nothing = There is nothing urgent now

## What matters to me

matters = What matters to you?
    .short = What matters to me
    .hint =
        Think of people, places, things you do, your faith, your animals, or how your day goes.
        You can name as many things as you like.
    .why =
        You know best what matters to you.
        Support should fit your life, so your worker needs to know what is in it.
matters-thing = What is one thing that matters to you?
    .short = What matters
    .why = Each thing stands on its own line in your file.
matters-thing_family = My family
matters-thing_friends = My friends
matters-thing_home = My home
matters-thing_pet = My pet
matters-thing_faith = My faith
matters-thing_food = Food that I like
matters-thing_music = Music
matters-thing_outdoors = Being outdoors
matters-thing_work-or-study = My work, or what I study
matters-thing_routine = Doing things the way I always do
matters-thing_decide-myself = Deciding for myself
matters-thing_language = Speaking my own language

good-day = What is a good day like for you?
    .short = A good day
    .hint = Think of a real day. What did you do, and who was there?
    .why = Support can then help you to have more good days.
good-day_out = I get out of the house
good-day_people = I see people I like
good-day_busy = I have things to do
good-day_calm = It is calm
good-day_rested = I have slept well
good-day_no-pain = I have no pain, or not much

bad-day = What is a bad day like for you?
    .short = A bad day
    .hint = You can say what makes it bad, and what helps a little.
    .why = Your worker can then see when you need support most.
bad-day_pain = I have pain
bad-day_alone = I am alone too much
bad-day_waiting = I have to wait a long time for help
bad-day_noise = There is too much noise
bad-day_stuck = I cannot get out
bad-day_worry = I worry a lot
bad-day_strangers = Strangers come to help me

# Standard 3 asks for an assessment that starts from strengths: Self-directed Support
# Framework of Standards, updated 2024 (gov.scot).
good-at = What are you good at?
    .short = What I am good at
    .hint =
        Think of things you can do, things you know and things you are proud of.
        Small things matter too.
    .why = Support should start from what you can do, not only from what is hard.
good-at-thing = What is one thing you are good at?
    .short = Good at
    .why = Each thing stands on its own line in your file.
good-at-thing_listen = I listen well
good-at-thing_cook = I cook well
good-at-thing_make-things = I make things
good-at-thing_laugh = I make people laugh
good-at-thing_know-mind = I know what I want
good-at-thing_patient = I am patient
good-at-thing_learn = I like to learn
good-at-thing_care = I look after others
good-at-thing_organise = I plan things well

## People in my life

people = Who are the people in your life?
    .short = People in my life
    .hint =
        Think of family, friends, neighbours, and people who are paid to help.
        Add one person at a time.
        This is about other people too, so it is private.
        It stays out of your file unless you put it in.
    .why =
        Your worker can see who helps, and who is part of your life.
        You say who your worker may contact.
person-who = Who is it?
    .short = Who it is
    .hint = A first name is enough, or who they are to you.
    .why = Your worker can then see who you mean.
person-who_partner = My partner
person-who_mother = My mother
person-who_father = My father
person-who_son-daughter = My son or daughter
person-who_brother-sister = My brother or sister
person-who_friend = A friend
person-who_neighbour = A neighbour
person-who_faith-group = Someone from my faith group
person-who_support-worker = My support worker
person-how = How do they help you, or what do you do together?
    .short = How they help
    .hint = Someone can also matter to you and give no help.
    .why = Your worker can then see what is there already, and what could be too much for one person.
person-how_company = They spend time with me
person-how_shopping = They help with shopping
person-how_meals = They help with meals
person-how_washing = They help me to wash and dress
person-how_money = They help with money
person-how_lifts = They drive me to places
person-how_phone-calls = They phone me
person-how_speaks-for-me = They speak for me when I ask them
person-contact = May your worker contact them?
    .short = Contact them or not
    .hint = You can change this at any time. You can also tell your worker.
    .why = Your worker can then see who you want them to talk to.
person-contact_yes = Yes
person-contact_ask-me-first = Ask me first
person-contact_no = No

# Carers (Scotland) Act 2016, part 2: legislation.gov.uk/asp/2016/9/part/2/enacted
cares-unpaid = Does someone look after you without being paid?
    .short = Who looks after me
    .hint =
        It may be family, a friend or a neighbour.
        Someone who does this is called a carer, even if they do not use that word.
    .why = A carer has rights too. If you say yes, you hear more about that next.
cares-unpaid_yes = Yes
cares-unpaid_no = No
cares-unpaid_not-sure = I am not sure

# legislation.gov.uk/asp/2016/9/part/2/enacted;
# gov.scot/publications/carers-scotland-act-2016-statutory-guidance-updated-july-2021/pages/5/
carer-pass-on = How should this person hear about a plan of their own?
    .short = Tell my carer or not
    .hint =
        The council must offer an adult carer a plan of their own.
        It is called an adult carer support plan. It is about what the carer needs.
        The council must offer it, whatever you decide about your own support.
        For a carer who is not an adult, there is a young carer statement.
        Here you only say who tells them.
    .why = A carer has needs and rights too. The council has its own rules about which help it must give a carer.
carer-pass-on_i-tell = I tell them myself
carer-pass-on_worker-tells = My worker can tell them
carer-pass-on_not-now = Not now

# Adults with Incapacity (Scotland) Act 2000; its principles, which include the person's own
# past and present wishes: gov.scot/publications/adults-with-incapacity-act-principles/
proxy = Does anyone have a legal power to act for you?
    .short = Legal power or not
    .hint =
        An attorney is someone you gave a power to, in writing.
        A guardian is someone a court gave a power to.
        This is private. It stays out of your file unless you put it in.
    .why =
        Your worker must know who may act for you, and in what.
        What you want must still be heard.
proxy_yes = Yes
proxy_no = No
proxy_not-sure = I am not sure

proxies = Who has a legal power to act for you?
    .short = Who may act for me
    .hint =
        Add one person at a time.
        This is private. It stays out of your file unless you put it in.
    .why = Your worker checks what each person may do for you.
proxy-who = Who is it?
    .short = Who it is
    .hint = A first name is enough, or who they are to you.
    .why = Your worker can then see who you mean.
proxy-who_partner = My partner
proxy-who_parent = My mother or father
proxy-who_son-daughter = My son or daughter
proxy-who_solicitor = My solicitor
proxy-who_council-officer = Someone from the council
proxy-what = What may they do for you?
    .short = What they may do
    .hint = It may be about money, about care and health, or about both.
    .why = A legal power covers some things and not others. Your worker looks at the papers.
proxy-what_money = They may act about my money
proxy-what_welfare = They may act about my care
proxy-what_both = They may act about money and care
proxy-what_not-sure-what = I am not sure what they may do

## My life now

working = What works well in your life now?
    .short = What works well
    .hint = Small things count too. Add one thing at a time.
    .why = What works well should stay as it is, if you want that.
working-thing = What is one thing that works well?
    .short = Works well
    .why = Each thing stands on its own line in your file.
working-thing_home = My home is right for me
working-thing_helper = Someone supports me well
working-thing_family = My family helps me
working-thing_things-to-do = I have things to do
working-thing_mornings = My mornings go well
working-thing_health = My health is good
working-thing_money = I have enough money

not-working = What does not work well in your life now?
    .short = What does not work
    .hint = It can be about your life or about your support. Add one thing at a time.
    .why = Your worker can then see where something should change.
not-working-thing = What is one thing that does not work well?
    .short = Does not work
    .why = Each thing stands on its own line in your file.
not-working-thing_bored = I am bored
not-working-thing_lonely = I am lonely
not-working-thing_rushed = I am rushed
not-working-thing_too-many-people = Too many people come to support me
not-working-thing_sleep = I do not sleep well
not-working-thing_getting-about = It is hard to get to places
not-working-thing_not-asked = Nobody asks me what I want
not-working-thing_money = I do not have enough money

areas = Which parts of your life do you want to talk about?
    .short = Parts of my life
    .hint =
        You can choose more than one.
        You are then asked two short questions about each.
    .why = You and your worker can then talk about the parts that you choose.
areas_self-determination = Making my own decisions
    .hint = How much you decide yourself, and how others listen to you.
areas_direction = My hopes and plans
    .hint = What you want from life.
areas_money = My money
    .hint = Having enough money, and deciding how it is used.
areas_home = My home
    .hint = Where you live, and who you live with.
areas_support = The help I get
    .hint = The people and the things that help you, and how they help.
areas_community-life = Life with other people
    .hint = Friends, family, work, clubs, faith, and the place where you live.
areas_rights = My rights
    .hint = Being treated fairly and with respect.
areas_own = Something else
    .hint = Next you can say what it is.
areas_none = None of these

area-own = What else in your life do you want to talk about?
    .short = Something else
    .hint = Say it in a few words. You can say more about it next.
    .why = Your life may have parts that are not in this list.
area-own_health = My health
area-own_love = Love in my life
area-own_faith = My faith
area-own_learning = Learning new things
area-own_safety = Feeling safe

area = How are these parts of your life?
    .short = Each part
    .hint = You can leave out any of them.
    .why = Your worker can see how each part is now, and what you want there.
area-now = { $picked }. How is this part of your life now?
    .short = How it is now
    .hint = Say how you see it. Other people may see it in another way.
    .why = Your worker can then see what it is like for you today.
area-now_good = It is good
area-now_mixed = Some of it is good
area-now_hard = It is hard
area-now_no-say = Other people decide for me
area-now_depends-on-others = It depends on other people
area-now_getting-worse = It is getting worse
area-better = { $picked }. What would make this part better?
    .short = What would be better
    .hint = It can be a small thing or a big thing. It can also stay as it is.
    .why = A plan for support can start from what you say here.
area-better_more-say = I want to decide more myself
area-better_more-help = I want more help
area-better_less-help = I want less help
area-better_try-new = I want to try something new
area-better_stay-same = I want it to stay as it is
area-better_someone-to-talk-to = I want someone to talk to

## What should change

change = What do you want to change, and what do you want to keep?
    .short = What to change or keep
    .hint =
        Think of your days, your home, your health, your friends, and the help you have now.
        Add one thing at a time.
    .why = A plan for support should help with what you want to change. It should also keep what is good.
change-thing = What is one thing to change or to keep?
    .short = Change or keep
    .why = Each thing stands on its own line in your file.
change-thing_go-out = I want to go out more
change-thing_see-people = I want to see people more
change-thing_work = I want to work
change-thing_learn = I want to learn something
change-thing_less-pain = I want to have less pain
change-thing_sleep = I want to sleep better
change-thing_move-home = I want to move to another home
change-thing_stay-home = I want to stay in my home
change-thing_more-say = I want to decide more myself
change-thing_keep-help = I want to keep the help I have
change-thing_help-when-i-want = I want help at times that I choose
change-why = Why does it matter to you?
    .short = Why it matters
    .hint = Say what would be different in your life.
    .why = There may be more than one way to do it. Your worker can look for ways with you.
change-why_happier = I would be happier
change-why_myself = I would feel more like myself
change-why_with-people = I would be with other people
change-why_less-worry = I would worry less
change-sign = How will you know that it is going well?
    .short = Sign of going well
    .hint = Think of what you would see, do or feel.
    .why = You and your worker can look at this again later.
change-sign_do-it-often = I do it often
change-sign_feel-better = I feel better
change-sign_others-notice = Other people see the change
change-sign_less-help = I need less help with it
change-step = What could be the first step?
    .short = First step
    .hint = A small step is enough.
    .why = It can help to begin with one small thing.
change-step_ask = I ask someone about it
change-step_visit = I go and see a place
change-step_try-once = I try it once
change-step_find-out = I find out more
change-who = Who could do this?
    .short = Who could do it
    .hint = You can name more than one person. You can name yourself. You can also say who could help.
    .why = Your worker can then see who to talk to with you.
change-who_me = I do it myself
change-who_family = My family could help
change-who_friend = A friend could help
change-who_worker = My worker could help
change-who_dont-know-who = I do not know who
change-when = When do you want to start?
    .short = When to start
    .hint = You do not need to give a date.
    .why = A plan often says when each thing starts.
change-when_now = I want to start now
change-when_weeks = In a few weeks
change-when_months = In a few months
change-when_year = Within a year
change-when_no-hurry = There is no hurry

## Help and support

# What a person does, has and wants: not only tasks and hours, but how support is given
# (handbook.scot/sds-handbook/article/your-support-plan).
own-doing = What do you do for yourself now?
    .short = What I do myself
    .hint =
        Think of a usual day, at home and outside.
        You can name as many things as you like. Small things count too.
    .why = Support should add to what you do. It should not take it away.
own-doing-thing = What is one thing you do for yourself?
    .short = I do this
    .hint = You can say if it is easy or hard, and if it takes a long time.
    .why = Each thing stands on its own line in your file.
own-doing-thing_wash-dress = I wash and dress myself
own-doing-thing_meals = I make my own meals
own-doing-thing_shopping = I do my own shopping
own-doing-thing_medicine = I take my own medicine
own-doing-thing_money = I look after my own money
own-doing-thing_housework = I do the housework
own-doing-thing_getting-about = I get about on my own
own-doing-thing_phone-forms = I deal with calls and forms

help-have = What help do you have now?
    .short = Help I have now
    .hint =
        This can be a person, a place you go to, or a thing you use.
        It does not matter if the help is paid or not.
    .why = Your worker can then see what is there already, and what may be missing.
have-what = What is one kind of help you have?
    .short = Help I have
    .hint = You can say who helps, with what, and how often.
    .why = Each kind of help stands on its own line in your file.
have-what_family-helps = My family helps me
have-what_friend-helps = A friend helps me
have-what_paid-helper = I have a paid helper
have-what_day-service = I go to a day service
have-what_alarm = I have an alarm to call for help
have-what_equipment = I use equipment that helps
have-what_transport = I have transport to places
have-what_none = I have no help now
have-steady = Is this help there each time you need it?
    .short = There when I need it
    .hint = Think of the next months too. Help can change or stop.
    .why = A plan should not be built on help that may stop.
have-steady_yes = Yes
have-steady_not-always = Not always
have-steady_no = No
have-steady_not-sure = I am not sure

support = What support do you want?
    .short = Support I want
    .hint =
        Add one kind of support at a time.
        This says what you want. The council decides if you get support, and how much.
    .why = Your worker can then plan with you, and start from what you want.
support-what = What kind of support do you want?
    .short = Kind of support
    .hint =
        Say one kind of support here. You can add other kinds after it.
        A carer is someone who looks after you without being paid.
    .why = Your worker needs to know what you want support for.
support-what_wash-dress = I want help to wash and dress
support-what_meals = I want help with meals
support-what_house = I want help in the house
support-what_shopping = I want help with shopping
support-what_out = I want someone to go out with
support-what_work-learn = I want help to work or to learn
support-what_company = I want someone to be with me
support-what_night = I want someone there at night
support-what_money-papers = I want help with money and papers
support-what_break-for-carer = I want a break for my carer
support-when = When do you want this support?
    .short = When I want it
    .hint = You can say a day, a time of day, or how often.
    .why = Support should come at a time that suits your life.
support-when_mornings = In the morning
support-when_evenings = In the evening
support-when_nights = At night
support-when_weekends = At the weekend
support-when_few-times = A few times a week
support-when_when-i-ask = When I ask for it
support-how = How do you want this support to be given?
    .short = How it is given
    .hint = Think of who helps you, how they talk to you, and how fast they work.
    .why = How someone helps can matter as much as what they do.
support-how_same-person = I want the same person each time
support-how_woman = I want a woman to help me
support-how_man = I want a man to help me
support-how_my-pace = I want to go at my own speed
support-how_ask-first = I want to be asked first
support-how_my-language = I want help in my own language
support-how_quiet = I want calm and quiet
support-how_chat = I want someone I can chat with

refuse = What kinds of help do you not want?
    .short = What I do not want
    .hint =
        You can say no to a kind of help. You do not have to say why.
        You can also say no to a way of helping.
    .why = Your worker can then look for other ways with you.
refuse-thing = What is one thing you do not want?
    .short = I do not want
    .why = Each thing stands on its own line in your file.
refuse-thing_strangers = I do not want strangers
refuse-thing_rushed = I do not want to be rushed
refuse-thing_done-for-me = I do not want it all done for me
refuse-thing_day-centre = I do not want a day centre
refuse-thing_care-home = I do not want a care home
refuse-thing_talked-over = Do not talk as if I am not there
refuse-thing_locked-in = I do not want to be locked in

backup = What happens if your help does not come?
    .short = If help does not come
    .hint = A helper may be ill, or the weather may be bad. Say what you do then, and who you can ask.
    .why = You and your worker can then plan for such a day.
backup_family-steps-in = My family helps me then
backup_phone-someone = I phone someone
backup_neighbour = I ask a neighbour
backup_manage-day = I can manage for a day
backup_cannot-manage = I cannot manage without it
backup_no-plan = I have no plan for that yet

## Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later (S3; studylib.net/doc/8221161). That councils look at risk when
# they decide, and may say no: gov.scot/publications/self-directed-support-support-choice-guide-social-care/pages/3/
risk = What do you want to do, even if you or others worry about it?
    .short = Things I want to do
    .hint =
        Say one thing here. You can add other things after it.
        If there is nothing, you can skip this.
        Your worker can read this in your file. It may matter when the council decides about support.
        This program decides nothing. You choose what you say.
    .why =
        Workers often call this risk. You and your worker may not see it in the same way.
        Here you say how you see it. You can leave out any part.
        A council may look at risk when it decides about support.
        It also matters what you would lose if you could not do this.
risk-want = What do you want to do, or keep doing?
    .short = What I want to do
    .hint = Say one thing here. You can add other things after it.
    .why = You name it in your own words, before anyone else does.
risk-want_live-alone = I want to live on my own
risk-want_cook = I want to cook for myself
risk-want_out-alone = I want to go out on my own
risk-want_travel = I want to travel on my own
risk-want_college = I want to go to college
risk-want_work = I want to have a job
risk-want_lend = I want to lend things to friends
risk-want_relationship = I want to have a relationship
risk-want_smoke-drink = I want to smoke or drink
risk-want_pet = I want to keep a pet
risk-why = Why does it matter to you?
    .short = Why it matters
    .hint = Say what it gives you, and how you feel when you do it.
    .why = Your worker can then see what is good about it, not only what might go wrong.
risk-why_happy = It makes me happy
risk-why_like-others = I want to do what others do
risk-why_myself = It is part of who I am
risk-why_always-did = I have always done it
risk-why_proud = I feel proud when I do it
risk-wrong = What do you think might go wrong?
    .short = What might go wrong
    .hint =
        Say how you see it. Other people may see it in another way.
        You may think that nothing will go wrong. You can say that too.
    .why = Your own view belongs in every talk about this.
risk-wrong_fall = I might fall
risk-wrong_lost = I might get lost
risk-wrong_cheated = Someone might cheat me
risk-wrong_ill = I might get ill
risk-wrong_lonely = I might feel lonely
risk-wrong_money = I might lose money
risk-wrong_nothing = I think nothing will go wrong
risk-helps = What helps already, and what else would help?
    .short = What helps
    .hint = Think of people, of things you know, of things you do, and of things you use.
    .why = You and your worker can then talk about how to do it, not only about stopping it.
risk-helps_phone = It helps to have my phone with me
risk-helps_someone-with = It helps if someone comes with me
risk-helps_practise = It helps to practise first
risk-helps_plan = It helps to have a plan
risk-helps_equipment = It helps to use equipment
risk-helps_know-who = It helps to know who to ask
risk-good = What could go well?
    .short = What could go well
    .hint = Think of how you would feel, what you could learn, and who you could meet.
    .why = What could go well matters as much as what might go wrong.
risk-good_happier = I would be happier
risk-good_friends = I could make friends
risk-good_learn = I could learn new things
risk-good_stronger = I would feel stronger
risk-good_work = It could help me to find work
# Harm from not doing something counts too (S1).
risk-lose = What would you lose if you could not do it?
    .short = What I would lose
    .hint = Stopping something can do harm too. That harm counts.
    .why = This shows your worker what it would mean for you to stop.
risk-lose_bored = I would be bored
risk-lose_lonely = I would be lonely
risk-lose_give-up = I would stop trying
risk-lose_never-learn = I would never learn how
risk-lose_not-me = I would not feel like myself
risk-before = What has happened before?
    .short = What happened before
    .hint =
        It can be something good or something bad. It can be about this, or about something like it.
        You can also say what you learned.
    .why = Your worker can then see what you know about it already.
risk-before_went-well = It went well before
risk-before_went-wrong = Something went wrong before
risk-before_learned = I learned from it
risk-before_ask-sooner = I would ask for help sooner
risk-before_never-tried = I have not tried it yet
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = Who does what?
    .short = Who does what
    .hint = Say what you do and what others do. Say who should be told if something goes wrong.
    .why = Everyone can then agree who does what.
risk-do_i-phone = I phone someone if I need help
risk-do_i-say-no = I say no if I do not like it
risk-do_they-check = Someone checks that I am fine
risk-do_tell-family = My family is told
risk-do_tell-worker = My worker is told
# Views will not always agree; everyone's is recorded (S1).
risk-view = Who else has a view about it?
    .short = Others with a view
    .hint =
        Say who it is. Next you are asked what they think.
        Add one person at a time.
        In your file, their views stand apart from yours.
    .why = You and others do not have to agree. Your file can hold both.
view-who = Who is it?
    .short = Who it is
    .hint = A first name is enough, or who they are to you, such as “my brother”.
    .why = Your worker can then see whose view this is.
view-who_mother = My mother
view-who_father = My father
view-who_partner = My partner
view-who_child = My son or daughter
view-who_friend = A friend
view-who_worker = A worker
view-says = What do they think?
    .short = What they think
    .hint = Say it as they would say it, as well as you can.
    .why = Your worker can then talk about it with you, and with them if you want.
view-says_worried = They are worried
view-says_agree = They think I should do it
view-says_against = They think I should not do it
view-says_with-help = They think I should have help
view-says_not-asked = I have not asked them
view-words = Whose words are these?
    .short = Whose words
    .why = Your worker can then see if they said it like this, or if you say it for them.
view-words_their-words = Their words
view-words_my-words = My words for what they think
risk-agree = What do you and others agree on, and what do you not agree on?
    .short = Agree or not agree
    .hint = You do not all have to agree.
    .why = Your worker can then see what you still need to talk about.
risk-agree_agree = We agree
risk-agree_not-agree = We do not agree
risk-agree_still-talking = We are still talking about it
risk-agree_not-talked = We have not talked about it yet
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = What have you decided for now?
    .short = Decided for now
    .hint =
        You can also say when you will look at it again.
        You can decide again later. If you have not decided, you can leave this empty.
    .why = Your worker can then see where you are with this today.
risk-decided_do-it = I will do it
risk-decided_try-it = I will try it first
risk-decided_wait = I will wait
risk-decided_not-now = I will not do it now
risk-decided_look-again = I will think about it again later

## Feeling safe

# A closed question first; asked about harm only when alone; a neutral way to stop; another
# time is fine (plymouthscb.co.uk/recognise-and-ask).
safe-now = Are you alone, and is it safe to answer private questions now?
    .short = Alone and safe now
    .hint =
        Everyone is asked this. The next questions are about feeling safe.
        If you say no, you go on to the next part. That is fine.
        Your answer here is not saved, and it is never in your file.
        Nothing is sent to anyone. This is not a way to report harm.
        These numbers are for everyone.
    .why =
        Some people do not feel safe, at home or somewhere else.
        It can be hard to say so when other people are near.
        So the next questions come only if you are alone and it is a safe time.
safe-now_yes = Yes, I am alone and it is safe
safe-now_no = No, or not now

safe-worry = Does something or someone make you feel unsafe?
    .short = Feeling safe
    .hint =
        You do not have to say anything.
        What you say goes into your file only if you put it there.
        Nothing is sent to anyone. If you are in danger now, call 999.
    .why =
        Everyone who is alone and safe is asked this.
        You can say that you want to talk, and say no more than that.
safe-worry_no = No
safe-worry_talk-in-private = Yes, I want to talk in private
    .hint = Your worker learns this only from your file. Next you choose if it is there.
safe-worry_write = Yes, I want to write about it
safe-worry_not-now = I do not want to say now

safe-words = What do you want to say about it?
    .short = In my own words
    .hint =
        Say as much or as little as you like. You do not have to name anyone.
        Next you choose if this goes into your file.
    .why = You can find your own words here, before you talk to anyone.
safe-words_person-scares = Someone scares me
safe-words_hurt = Someone hurts me
safe-words_money-taken = Someone takes my money
safe-words_shouted = Someone shouts at me
safe-words_home-unsafe = I do not feel safe at home
safe-words_talk-only = I only want to talk about it

# What staff must do, and that they normally talk to the person first:
# gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-2/pages/4 and
# devonsafeguardingadultspartnership.org.uk (advice for professionals). Secrecy is never promised.
safe-share = Do you want to put what you said about feeling safe into your file?
    .short = In my file or not
    .hint =
        If you put it in, anyone who has your file can read it.
        Staff who read it cannot promise to keep it secret.
        They may have to act if they think that someone may be harmed. They normally talk to you first.
        If you keep it out, your file does not show that you were asked.
        If you leave this empty, it stays out too.
        This is not a way to report harm. If you are in danger now, call 999.
    .why =
        You choose this, because you know best who may see your file.
        You can change it in your answers until you make your file.
safe-share_keep-out = Keep it out of my file
safe-share_add = Put it in my file

## Planning ahead

# An advance statement is in writing, signed by the person, and witnessed by someone of a
# class that regulations name (Mental Health (Care and Treatment) (Scotland) Act 2003,
# section 275, legislation.gov.uk/asp/2003/13/section/275/enacted). In plain words:
# gov.scot/Publications/2007/09/03145057/2
ahead-want = If you become ill, what do you want to happen?
    .short = If I become ill
    .hint =
        Think of a time when it may be hard to say what you want.
        Say what helps you then, what does not, and who should be told.
        This file is not an advance statement.
        An advance statement says how you want to be treated for mental illness.
        It must be in writing. You must sign it, and a witness must sign it too. Only some people can be the witness.
        If you want to make one, you can ask your doctor, your worker or an advocate.
    .why = Your worker can then plan ahead with you, while you can say what you want.
ahead-want_stay-home = I want to stay at home if I can
ahead-want_phone-first = I want you to phone my family first
ahead-want_pet = Someone needs to look after my pet
ahead-want_calm = I need calm and quiet
ahead-want_usual-things = I want my usual things around me
ahead-want_not-hospital = I do not want to go to hospital
ahead-want_my-helper = I want my own helper with me

ahead-papers = Which of these do you have?
    .short = Papers I have
    .hint =
        Some people choose these while they are well.
        You can choose more than one. You do not need to have any.
        This is private. It stays out of your file unless you put it in.
    .why = If you put this in your file, your worker can ask about these papers when you plan together.
ahead-papers_advance-statement = An advance statement
    .hint =
        It says how you want to be treated for mental illness, and how you do not.
        You sign it while you are well. A witness signs it too.
# A named person from age 16 only where the person has chosen one, in writing, signed and
# witnessed: gov.scot/publications/mental-health-law-scotland-guide-named-persons/pages/3/ and /pages/6/.
ahead-papers_named-person = A named person
    .hint =
        You choose someone to look after your interests, if you are treated under mental health law.
        You both sign a paper. A witness signs it too.
# Personal and health care, and only once the granter cannot decide:
# gov.scot/publications/code-practice-continuing-welfare-attorneys-second-edition-updated-february-2018/pages/3/
ahead-papers_welfare-attorney = A welfare attorney
    .hint =
        You choose someone to decide about your health and your care.
        They can do this only when you cannot decide for yourself.
ahead-papers_other = Another paper about what I want
ahead-papers_none = None of these
ahead-papers_not-sure = I am not sure

ahead-where = Where are these papers, and who has a copy?
    .short = Where my papers are
    .hint =
        You do not need to copy them here. Say where someone can find them.
        This is private. It stays out of your file unless you put it in.
    .why = If you put this in your file, others can find the papers in time.
ahead-where_at-home = They are at my home
ahead-where_family-has = My family has a copy
ahead-where_solicitor = My solicitor has a copy
ahead-where_doctor = My doctor has a copy
ahead-where_not-written = They are not written down yet

## The four options

# Section 4 of the Act (legislation.gov.uk/asp/2013/1/crossheading/options-for-selfdirected-support/enacted).
# No option is preferred or default in guidance: statutory guidance 2022, page 5 (gov.scot).
# Each option has the same six facts, in the same order and at about the same length.
# Independent support and payroll services: handbook.scot/article/the-law-things-you-must-do/ and
# handbook.scot/article/payroll-services-in-scotland/; help from outside the council for every
# option: section 9 of the Act (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
option-1-told = Option 1: a direct payment
    .short = Option 1
    .hint =
        Who chooses the support: you.
        Who arranges it: you, with help if you want it.
        Who handles the money: you, or someone you ask while you stay in control.
        Who can employ staff: you, with the duties of an employer.
        Who can help: payroll services for pay and tax, and local groups outside the council.
        Think about this: you have the most control and the most duties. You sign an agreement and keep records.
    .why = There are four options. Each one has the same six facts, in the same order.
# handbook.scot/sds-handbook/article/option-2
option-2-told = Option 2: I choose, others arrange
    .short = Option 2
    .hint =
        Who chooses the support: you.
        Who arranges it: the council, or an organisation that is agreed with you.
        Who handles the money: the council, or that organisation.
        Who can employ staff: others, not you.
        Who can help: the council or that organisation, and local groups outside the council.
        Think about this: you direct your support and do not manage the money. It is often called an individual service fund.
    .why = There are four options. Each one has the same six facts, in the same order.
# handbook.scot/sds-handbook/article/option-3
option-3-told = Option 3: the council arranges it
    .short = Option 3
    .hint =
        Who chooses the support: the council. It must take your views into account.
        Who arranges it: the council.
        Who handles the money: the council.
        Who can employ staff: others, not you.
        Who can help: your worker at the council, and local groups outside the council.
        Think about this: you have the least direct control and the least to manage. It is sometimes the quickest.
    .why = There are four options. Each one has the same six facts, in the same order.
# handbook.scot/sds-handbook/article/option-4
option-4-told = Option 4: a mix
    .short = Option 4
    .hint =
        Who chooses the support: you or the council, part by part.
        Who arranges it: you or others, part by part.
        Who handles the money: you or others, part by part.
        Who can employ staff: you, in the parts with Option 1.
        Who can help: those who can help with each part, and local groups outside the council.
        Think about this: you use Option 1, 2 or 3 for each kind of support. Each part must be written down.
    .why = There are four options. Each one has the same six facts, in the same order.

# The same facts as in the four pages before, fact by fact.
compare = The four options, fact by fact
    .short = Options by fact
    .hint =
        Who chooses the support:
        Option 1: you.
        Option 2: you.
        Option 3: the council, and it must take your views into account.
        Option 4: you or the council, part by part.
        Who arranges it:
        Option 1: you, with help if you want it.
        Option 2: the council, or an organisation that is agreed with you.
        Option 3: the council.
        Option 4: you or others, part by part.
        Who handles the money:
        Option 1: you, or someone you ask while you stay in control.
        Option 2: the council, or the organisation that is agreed with you.
        Option 3: the council.
        Option 4: you or others, part by part.
        Who can employ staff:
        Option 1: you.
        Option 2: others, not you.
        Option 3: others, not you.
        Option 4: you, in the parts with Option 1.
        Who can help:
        Option 1: payroll services for pay and tax.
        Option 2: the council, or the organisation that is agreed with you.
        Option 3: your worker at the council.
        Option 4: those who can help with each part.
        All options: local groups outside the council.
        Think about this:
        Option 1: the most control and the most duties. You sign an agreement and keep records.
        Option 2: you direct your support, and do not manage the money.
        Option 3: the least direct control and the least to manage. It is sometimes the quickest.
        Option 4: you use Option 1, 2 or 3 for each kind of support. Each part must be written down.
    .why = You can see here how the options differ. No option is best for everyone.

# What an employer has to do, and where help is: handbook.scot/article/pa-employer-responsibilities/,
# handbook.scot/article/the-law-things-you-must-do/, handbook.scot/article/payroll-services-in-scotland/;
# legislation.gov.uk/cy/ssi/2014/25/note/made/data.htm; section 9 of the Act.
employer = What an employer has to do
    .short = Being an employer
    .hint =
        With Option 1 you can employ staff. You do not have to. You can also pay an organisation to support you.
        If you employ staff, you have these duties, and some more.
        Contract: you give your staff the rules of their work in writing.
        Pay: you pay your staff on time. This includes holiday pay and sick pay.
        Tax and National Insurance: you tell the tax office that you employ someone. You pay what is due.
        Pension: you may have to pay into one for your staff.
        Insurance: you have it before the work starts, and you renew it each year.
        Safe work: you see that the place is safe, and that staff learn what they need.
        Records: you keep papers safe. You show the council how the money is used.
        Help: a payroll service can work out pay, tax and pension for you.
        Local groups outside the council can help you with these duties.
        The council must tell you where this help is, when it asks you to choose.
    .why = You can think about these duties now. You can ask your worker about each one.

# What the council must tell and do: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused, and the other options still offered:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 6 (help to decide and to communicate, and
# that it is for those without a guardian or attorney: open.edu/openlearncreate/mod/page/view.php?id=151616),
# section 9 (what each option means, how to manage support, help from outside the council, advocacy where
# appropriate, in writing and in a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7),
# section 13 (choosing again: legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11). Time and chances to
# question decisions: Easy Read of the statutory guidance 2022 (gov.scot/publications/easy-read-statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/).
council-must = What the council must tell you and do
    .short = Council duties
    .hint =
        These duties start when the council has decided to support you.
        It must tell you what each option means for you.
        It must tell you how much money there is for each option, and for how long.
        It must tell you how to manage your support, and where to get help, also outside the council.
        It must tell you about independent advocates, where one may help you.
        It must tell you in writing, and in a form that you can use.
        You may find it hard to decide, or to say what you want, because you are ill or disabled.
        Then the council must look for people to help you, if you agree. This is not so if a guardian or an attorney has the power to decide.
        It may say no to a direct payment. Then it must give you its reasons in writing.
        It must also say what could make it look again. It must still offer you the other options.
        If something important changes in your life, you must be able to choose again. You can agree other times with the council.
        You must get time to ask about a decision, and a chance to question it.
    .why = This program only says what the council must do. The council must still do it. You can ask it about each of these.

control-choosing = Who do you want to choose your support?
    .short = Choosing support
    .hint =
        This is about what support you have, and who gives it.
        It says what you want today. It does not choose an option for you.
    .why = Your worker can then see what you want to do yourself, and what you want others to do.
control-choosing_me = Me
control-choosing_with-help = Me, with help
control-choosing_someone-else = Someone else
control-choosing_dont-know = I do not know yet

control-arranging = Who do you want to arrange your support?
    .short = Arranging support
    .hint = To arrange means to find people, to agree times and to change things.
    .why = Your worker can then see what you want to do yourself, and what you want others to do.
control-arranging_me = Me
control-arranging_with-help = Me, with help
control-arranging_someone-else = Someone else
control-arranging_dont-know = I do not know yet

control-money = Who do you want to handle the money for your support?
    .short = Money for support
    .hint = To handle the money means to keep it, to pay bills and to keep records.
    .why = Your worker can then see what you want to do yourself, and what you want others to do.
control-money_me = Me
control-money_with-help = Me, with help
control-money_someone-else = Someone else
control-money_dont-know = I do not know yet

control-staff = Who should be the employer of your staff?
    .short = Employing staff
    .hint =
        Your staff are the people who are paid to support you.
        Their employer signs their contract and pays them. An employer has legal duties.
    .why = Your worker can then see what you want to do yourself, and what you want others to do.
control-staff_me = Me
control-staff_with-help = Me, with help
control-staff_someone-else = Someone else
control-staff_dont-know = I do not know yet

# Risk is looked at across all four options (S1): no option is left out or put first.
worry-options = Do you have worries about any of the options?
    .short = Options that worry me
    .hint =
        You can choose more than one, or none.
        You can have worries about an option that you want.
    .why = You and your worker can then look for ways to make it work.
worry-options_option-1 = Option 1: a direct payment
worry-options_option-2 = Option 2: I choose, others arrange
worry-options_option-3 = Option 3: the council arranges it
worry-options_option-4 = Option 4: a mix
worry-options_none = None of them

worry = What are your worries about these options?
    .short = My worries
    .hint = You are asked about each option that you named.
    .why = Your worker can then talk with you about each worry.
worry-what = { $picked }. What worries you about it?
    .short = What worries me
    .hint = Say how you see it. Other people may see it in another way.
    .why = Your own view belongs in every talk about the options.
worry-what_too-much = It may be too much for me
worry-what_mistakes = I may make mistakes
worry-what_money-gone = The money may run out
worry-what_strangers = Strangers may come to my home
worry-what_no-say = I may not be asked what I want
worry-what_changes = My helpers may change often
worry-what_slow = It may take a long time
worry-what_alone-with-it = I may have nobody to help me
worry-help = { $picked }. What would help with your worry?
    .short = What would help
    .hint = Think of people, of things you could learn, and of things to agree first.
    .why = A worry may get smaller when the right help is there.
worry-help_someone-to-ask = I want someone I can ask
worry-help_training = I want to learn how to do it
worry-help_payroll = I want help with pay and tax
worry-help_check-in = I want someone to check with me
worry-help_say-no = I want to be able to say no
worry-help_written-down = I want it in writing
worry-knows = { $picked }. Who knows about your worry?
    .short = Who knows
    .hint = You can also say who should know, and who should not.
    .why = Your worker can then see who you have told, and who can help.
worry-knows_me = I know about it
worry-knows_family = My family knows
worry-knows_worker = My worker knows
worry-knows_service = A service that supports me knows
worry-knows_nobody-yet = I have told nobody yet

# The law's rule for someone who makes no choice (section 5(5),
# legislation.gov.uk/asp/2013/1/section/5/data.html) is for the council's own talk with the person:
# an empty answer here is an empty answer.
leaning = Which option are you thinking of today?
    .short = My leaning
    .hint =
        In Scotland there are four options for how your support is arranged.
        Each option has the same facts, in the same order.
        No option is best for everyone. Nobody should push you into one.
        Your answer is a leaning. It says what you think today.
        It is not the legal choice. That comes later, if the council offers you support.
        If you leave this empty, your file says so. It does not choose for you.
    .why =
        You can start to think about the options before you meet your worker.
        When the council asks you to choose, it must tell you what each option means.
        The council decides if you get support. This program does not know what it will decide.
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
leaning_option-1 = Option 1: a direct payment
    .hint =
        Who chooses the support: you.
        Who arranges it: you, with help if you want it.
        Who handles the money: you, or someone you ask while you stay in control.
        Who can employ staff: you, with the duties of an employer.
        Think about this: you have the most control and the most duties. You sign an agreement and keep records.
# handbook.scot/sds-handbook/article/option-2
leaning_option-2 = Option 2: I choose, others arrange
    .hint =
        Who chooses the support: you.
        Who arranges it: the council, or an organisation that is agreed with you.
        Who handles the money: the council, or that organisation.
        Who can employ staff: others, not you.
        Think about this: you direct your support and do not manage the money. It is often called an individual service fund.
# handbook.scot/sds-handbook/article/option-3
leaning_option-3 = Option 3: the council arranges it
    .hint =
        Who chooses the support: the council. It must take your views into account.
        Who arranges it: the council.
        Who handles the money: the council.
        Who can employ staff: others, not you.
        Think about this: you have the least direct control and the least to manage. It is sometimes the quickest.
# handbook.scot/sds-handbook/article/option-4
leaning_option-4 = Option 4: a mix
    .hint =
        Who chooses the support: you or the council, part by part.
        Who arranges it: you or others, part by part.
        Who handles the money: you or others, part by part.
        Who can employ staff: you, in the parts with Option 1.
        Think about this: you use Option 1, 2 or 3 for each kind of support. Each part must be written down.
leaning_not-sure = I am not sure yet
leaning_talk-first = I want to talk about it first

leaning-why = Why are you thinking of this option?
    .short = Why this option
    .hint =
        You can say what you hope for, and what worries you.
        You can say what help you would need.
    .why = Your worker can then tell you more about the things that matter to you.
leaning-why_control = I want to decide for myself
leaning-why_less-to-do = I want less to manage
leaning-why_choose-who = I want to choose who helps me
leaning-why_know-them = I want people I know
leaning-why_not-money = I do not want to manage money
leaning-why_quick = I want support soon
leaning-why_flexible = I want support that can change
leaning-why_same = I want things to stay the same

# A mix is one of options 1 to 3 for each kind of support, and is recorded part by part
# (handbook.scot/sds-handbook/article/option-4).
mix = Which kinds of support are in your mix?
    .short = My mix of options
    .hint = Add one kind of support at a time. Next you are asked which option.
    .why = With Option 4, each kind of support has an option of its own.
mix-support = What kind of support is it?
    .short = Kind of support
    .hint = Say one kind of support here. You can add other kinds after it.
    .why = You name it in your own words.
mix-support_morning = Help in the morning
mix-support_evening = Help in the evening
mix-support_night = Someone there at night
mix-support_meals = Help with meals
mix-support_house = Help in the house
mix-support_out = Someone to go out with
mix-support_work = Help to work or to learn
mix-support_company = Someone to be with me
mix-support_break = A break for my carer
mix-option = Which option are you thinking of for this support?
    .short = Option for this part
    .hint = This is a leaning too. It is not the legal choice.
    .why = With Option 4, each kind of support has an option of its own.
mix-option_option-1 = Option 1: a direct payment
mix-option_option-2 = Option 2: I choose, others arrange
mix-option_option-3 = Option 3: the council arranges it
mix-option_not-sure = I am not sure yet

# Section 9 of the Act: how to manage support, and help from outside the council
# (legislation.gov.uk/asp/2013/1/notes/division/3/4/7).
decide-help = What help do you want, to decide or to manage your support?
    .short = Help with options
    .hint =
        You can choose more than one.
        Some of this help comes from people outside the council.
    .why = The council must tell you where to get help. Your worker can then tell you what you asked about.
decide-help_explain = Someone to explain the options
decide-help_money-help = Help with the money
decide-help_employ-help = Help to be an employer
decide-help_papers = Help with papers and forms
decide-help_advocate = An advocate
    .hint = An independent advocate helps you to say what you want. They do not work for the council.
decide-help_talk-to-user = To talk to someone who has done it
decide-help_someone-to-hold-money = Someone to hold the money for me
    .hint = With Option 1 you can ask someone to do this. You stay in control.
decide-help_nothing = I do not need help with this
decide-help_not-sure = I am not sure yet

# Sections 5 and 9 of the Act (addresses above at what the council must tell and do).
told-four = Has the council told you about all four options?
    .short = Told all four options
    .hint = The council must do this when it asks you to choose. It may not have asked you yet.
    .why = Your worker can then see what you still need to be told.
told-four_yes = Yes
told-four_no = No
told-four_not-sure = I am not sure

told-amounts = Has the council told you how much money each option has?
    .short = Told the amounts
    .hint =
        The council must do this when it asks you to choose. It may not have asked you yet.
        It must also say how long the money is for.
    .why = Your worker can then see what you still need to be told.
told-amounts_yes = Yes
told-amounts_no = No
told-amounts_not-sure = I am not sure

told-reasons = If the council said no to a direct payment, did it write why?
    .short = Told the reasons
    .hint = The council must give you its reasons in writing. It must also say what could make it look again.
    .why = Your worker can then see what you still need to be told.
told-reasons_yes = Yes
told-reasons_no = No
told-reasons_not-sure = I am not sure
told-reasons_never-refused = The council did not say no to me

## What others think

# Views will not always agree; everyone's is recorded, by role, and kept apart (S1).
others = Who else has a view about your support?
    .short = Others with a view
    .hint =
        Say here who it is. Next you are asked what they think. They can also type that.
        Add one person at a time. You do not have to add anyone.
        In your file, their views stand apart from yours.
    .why = You and others do not have to agree. Your file can hold both.
other-who = Whose view is this?
    .short = Whose view
    .hint = Say who they are to you. You do not need to give a name.
    .why = Your worker can then see whose view this is.
other-who_mother = My mother
other-who_father = My father
other-who_partner = My partner
other-who_child = My son or daughter
other-who_friend = A friend
other-who_advocate = My advocate
other-who_support-worker = My support worker
other-who_attorney = My attorney
other-says = What do they think?
    .short = What they think
    .hint = They can type it here. You can also say it for them.
    .why = Your worker can then talk about it with you, and with them if you want.
other-says_more-help = They think I need more help
other-says_less-help = They think I need less help
other-says_worried = They are worried about me
other-says_supports-me = They agree with what I want
other-says_tired = They are tired and need a break
other-says_move = They think I should move
other-words = Whose words are these?
    .short = Whose words
    .why = Your worker can then see if they said it like this, or if you say it for them.
other-words_their-words = Their words
other-words_my-words = My words for what they think
other-agree = Do you agree with them?
    .short = If I agree
    .hint = This is your own answer. You do not have to agree.
    .why = Your worker can then see that their view is not always yours.
other-agree_agree = I agree
other-agree_partly = I agree with some of it
other-agree_disagree = I do not agree
other-agree_talk = I want to talk about it
other-differ = What do you agree on, and what do you still not agree on?
    .short = Agree or not agree
    .hint = You can say both. You do not have to agree on everything.
    .why = Your worker can then see what you still need to talk about.
other-differ_agree-on-help = We agree that I need help
other-differ_how-much-help = We do not agree how much help
other-differ_where-i-live = We do not agree where I live
other-differ_who-helps = We do not agree who helps me
other-differ_money = We do not agree about money
other-differ_need-time = We need more time to agree

## What I want to ask

# What the council must tell: section 5 of the Act (the relevant amount for each option and
# its period; reasons in writing if a direct payment is refused:
# legislation.gov.uk/asp/2013/1/section/5/data.html), section 9 (what each option means, how to
# manage support, help from outside the council, advocacy where appropriate, in writing and in
# a fitting form: legislation.gov.uk/asp/2013/1/notes/division/3/4/7), section 13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11), section 6 (help to choose:
# open.edu/openlearncreate/mod/page/view.php?id=151616). Time and chances to question decisions: Easy Read
# of the statutory guidance 2022 (gov.scot).
ask = What do you want to ask?
    .short = What I want to ask
    .hint =
        You can ask about anything.
        When the council asks you to choose an option, it must tell you what each one means.
        It must tell you how much money there is for each option, and for how long.
        It must tell you how to manage your support, and where to get help, also outside the council.
        It must tell you about independent advocates, where one may help you.
        It must tell you in writing, and in a form that you can use.
        If it says no to a direct payment, it must give you its reasons in writing.
    .why =
        Your worker can then get ready for your questions.
        This program only says what the council must tell you. The council must still tell you. You can ask it about each one.
        If it says no to a direct payment, it must also say what could make it look again.
        If something important changes in your life, you must be able to choose again. You can agree other times with the council.
        You must get time to ask about a decision, and a chance to question it.
ask-thing = What is one thing you want to ask?
    .short = I want to ask
    .hint = Say one question here. You can add others after it.
    .why = Each question stands on its own line in your file.
ask-thing_amount = How much money is in each option?
ask-thing_how-long = How long is the money meant to last?
ask-thing_each-option = What does each option mean for me?
ask-thing_change-mind = Can I change my option later?
ask-thing_who-employs = Who would employ my staff?
ask-thing_help-manage = Who can help me to manage it?
ask-thing_who-holds-money = Who would hold the money?
ask-thing_if-ill = What happens if my helper is ill?
ask-thing_if-wrong = What can I do if things go wrong?
ask-thing_reasons = Can I have the reasons in writing?
ask-thing_advocate = How can I get an advocate?
ask-thing_next = What happens next, and when?
ask-thing_when-again = When do we look at this again?

must-not = What must not be done without you?
    .short = Not without me
    .hint =
        Say what others should ask you about first.
        Staff may still have to act if they think that someone may be harmed.
    .why = Your worker can then see where you must be asked first.
must-not-thing = What is one thing that must not be done without you?
    .short = Not without me
    .why = Each thing stands on its own line in your file.
must-not-thing_family = Do not talk to my family without me
must-not-thing_change-helper = Ask me before you change my helper
must-not-thing_stop-support = Ask me before you stop my support
must-not-thing_new-people = Ask me before new people come
must-not-thing_share = Ask me before you share my file
must-not-thing_move-home = Do not plan a move without me
must-not-thing_meeting = Do not hold meetings without me

## My own words

# A turn alone for everyone, and the question whether the words are the person's
# (devonsafeguardingadultspartnership.org.uk, advice for professionals).
my-words = Are these your own words?
    .short = My own words
    .hint =
        Everyone is asked this.
        You can ask the others to leave the room first.
        Someone may have helped you to find words. They are still yours if they say what you mean.
    .why = Your worker can then see whose words they read. No answer here is wrong.
my-words_yes = Yes, these are my own words
my-words_mostly = Mostly
my-words_no = No, some are not mine
my-words_alone-first = I want to look on my own first
    .hint =
        Ask the other person to give you time alone.
        Then go back to your answers. You can look at each one and change it.

# Consent without a name: what is counted, what is not, that no is the usual answer, that it changes
# nothing, that few can be recognised, and that it cannot be undone.
may-count = May what you chose be counted together with what others chose?
    .short = May be counted
    .hint =
        The council, or Scotland, can then see what many people want.
        Only what you chose from lists is counted, and examples that you picked. What you wrote is not.
        Your name, how to reach you and other people are not counted. Nor is anything private, “Things I want to do”, or “Feeling safe”.
        It changes nothing for you. If you choose nothing here, that means no.
        Where few people answer, someone could still guess that it was you.
        Once it is counted, it cannot be taken out again.
    .why = Support can be planned better when more is known about what people want. No name is needed for that.
may-count_yes = Yes, it may be counted
may-count_no = No

## Equality

# What councils must look at, and why they gather this: Equality Act 2010 s.149; Equality Act 2010
# (Specific Duties) (Scotland) Regulations 2012 (gov.scot/publications/
# data-collection-publication-guidance-ethnic-group). The words of the questions are plainer
# than those of Scotland's Census 2022; the answers are the same where the file of the part says so.
equality-about = The next questions are about equality.
    .short = Equality
    .hint =
        Councils ask such questions to see if they treat everyone fairly.
        You can leave any of them empty, or leave out this part.
        Nothing that you say here is in your file.
        When you make your file, you can also make a second file. It has these answers, and not your name.
        If you do not make it, no file has these answers.
        What you say here changes nothing about your support.
        If you save your answers on this computer, these are saved too.
    .why =
        Some groups of people are not always treated fairly.
        The answers of many people together can show that.

equality-age = How old are you?
    .short = Age
    .why = Councils want to see if younger and older people are treated fairly.
equality-age_under-16 = Under 16
equality-age_from-16 = 16 to 24
equality-age_from-25 = 25 to 49
equality-age_from-50 = 50 to 64
equality-age_from-65 = 65 to 74
equality-age_from-75 = 75 or older

equality-health = Does a health condition or disability limit what you can do each day?
    .short = Health and disability
    .hint = Think of one that lasts a year or more.
    .why = Councils want to see if disabled people are treated fairly.
equality-health_a-lot = Yes, a lot
equality-health_a-little = Yes, a little
equality-health_no = No

equality-ethnic-group = What is your ethnic group?
    .short = Ethnic group
    .hint = These are the groups of Scotland’s Census. Choose the one that fits you best.
    .why = Councils want to see if people of all ethnic groups are treated fairly.
equality-ethnic-group_white = White
    .hint = For example: Scottish, Irish, Polish, Gypsy or Traveller, Roma.
equality-ethnic-group_mixed = Mixed or multiple ethnic groups
equality-ethnic-group_asian = Asian, Scottish or British Asian
    .hint = For example: Pakistani, Indian, Bangladeshi, Chinese.
equality-ethnic-group_african = African, Scottish or British African
equality-ethnic-group_caribbean-or-black = Caribbean or Black
equality-ethnic-group_another = Another ethnic group
    .hint = For example: Arab, Sikh, Jewish.

equality-religion = What is your religion or belief?
    .short = Religion or belief
    .why = Councils want to see if people of all religions, or none, are treated fairly.
equality-religion_none = None
equality-religion_church-of-scotland = Church of Scotland
equality-religion_roman-catholic = Roman Catholic
equality-religion_other-christian = Other Christian
equality-religion_muslim = Muslim
equality-religion_hindu = Hindu
equality-religion_buddhist = Buddhist
equality-religion_sikh = Sikh
equality-religion_jewish = Jewish
equality-religion_pagan = Pagan
equality-religion_another = Another religion or belief

equality-gender = How do you describe your gender?
    .short = Gender
    .why = Councils want to see if people of every gender are treated fairly.
equality-gender_woman = Woman
equality-gender_man = Man
equality-gender_another-way = In another way

equality-orientation = What is your sexual orientation?
    .short = Sexual orientation
    .hint = This is about who you are attracted to. Choose the one that fits you the best.
    .why = Councils want to see if gay, lesbian and bisexual people are treated fairly.
equality-orientation_straight = Straight or heterosexual
equality-orientation_gay-or-lesbian = Gay or lesbian
equality-orientation_bisexual = Bisexual
equality-orientation_another-way = In another way

## Sections of the file that the person hands over

section-contact = How to contact me
section-take-part = What helps me to take part
section-cannot-wait = What cannot wait
section-changed = What has changed since last time
section-matters = What matters to me
section-talk-first = What I want to ask, and what must not be done without me
section-change = What I want to change or to keep
section-people = The people in my life, and who may act for me
section-life = My life now
section-help = The help I have and the support I want
section-risks = What I want to do, and the risks as I see them
section-leaning = My leaning about the options
section-ahead = What I want if things change
section-others = What other people think
section-feeling-safe = Feeling safe
section-who = Who was with me and who typed

## Where a worker finds what a plan needs

# The eight ingredients of a plan in Scottish guidance:
# gov.scot/publications/statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/pages/9/
index-plan = Where to find what a plan needs
index-plan-matters = The people and things that matter to me
index-plan-risks = The main risks, as I see them
index-plan-who-helps = Who helps me
index-plan-information = What I need to know, and in which form
index-plan-outcomes = What I want to change or to keep
index-plan-resources = What there is already that can help
index-plan-what-i-can-do = What I can do
index-plan-arranging = How I want my support to be arranged

# Seven questions for looking at a plan before it is agreed (In Control):
# pdfcoke.com/documents/07-getting-my-plan-agreed-09352mplx93e
index-sign-off = Where to look before a plan is agreed
index-sign-off-what-matters = What matters to me?
index-sign-off-what-changes = What should change?
index-sign-off-how-supported = How do I want to be supported?
index-sign-off-how-money-is-used = How do I want the money to be used?
index-sign-off-how-managed = How do I want my support to be managed?
index-sign-off-in-control = How do I stay in control?
index-sign-off-how-it-happens = What makes it happen?

## The person's words below the headings of a worker's form, to be copied

# The headings of "About Me", version 1.2, a standard of the Professional Record Standards Body
# for what people want others to know of them: theprsb.org/standards/aboutme/ It begs where it
# says what to do.
index-about-me = My words for an “About Me” form
index-about-me-most-important = What is most important to me
index-about-me-people = People who are important to me
index-about-me-communicate = How I communicate and how to communicate with me
index-about-me-wellness = My wellness
index-about-me-do-and-do-not = What to do and what not to do
index-about-me-support = How and when to support me
index-about-me-also = Also worth knowing about me
index-about-me-supported-by = Supported to write this by

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = Police, ambulance or fire, in an emergency
# dagcas.org/help-for-domestic-abuse/
contact-cannot-speak = If you cannot speak when you call 999 from a mobile phone
    .hours = Press 55 when you are told to.
contact-bsl-emergency = 999 in British Sign Language, by video
contact-police = Police, when it is not an emergency
contact-domestic-abuse = Scotland’s Domestic Abuse and Forced Marriage Helpline
    .hours = Any time, day or night.
contact-nhs-24 = NHS 24, for health and mental health
contact-breathing-space = Breathing Space, if you feel low or worried, from age 16
    .hours = Monday to Thursday, 6 in the evening to 2 in the morning. Friday 6 in the evening to Monday 6 in the morning.
contact-samaritans = Samaritans, if you want someone to listen
    .hours = The call is free.
contact-care-information = Care Information Scotland, about care and support
    .hours = Monday to Friday, 9 in the morning to 5 in the afternoon.
contact-contact-scotland-bsl = Contact Scotland BSL, to reach services in British Sign Language, by video
    .hours = Not for 999 calls.

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = One part at a time. You can stop after any part.
in-public-path_again =
    .hint = It helps to have your file from last time with you.
in-public-carer-on_long =
    .hint = You can do one part at a time, and stop after any part.
in-public-child-on_long =
    .hint = You can do one part at a time, and stop after any part.
in-public-equality-about =
    .hint =
        Councils ask such questions to see if they treat everyone fairly.
        You can leave any of them empty, or leave out this part.
        Nothing that you say here is in your file.
        When you make your file, you can also make a second file. It has these answers, and not your name.
        If you do not make it, no file has these answers.
        What you say here changes nothing about your support.
        If you choose to leave your answers on this machine for later, these are left too.
