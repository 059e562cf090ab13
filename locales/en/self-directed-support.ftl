# The words of the pack "self-directed-support".
#
# A question: its value is what is asked; .short is its label (22 cells at most); .hint
# explains, one sentence or two to a line; .why says what it is for.
# An option: its value is the label (36 cells at most); .hint explains.
#
# The same words for the same things: "your worker" is the one who plans support with the
# person and reads the file; "your file" is what the person hands over;
# "support" is what social care gives; "staff" is everyone who works for a service;
# "leaning" is what a person thinks about the options today.
# "The Act" is the Social Care (Self-directed Support) (Scotland) Act 2013.

## Getting started

part-start = Getting started

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
        Then nobody takes the words of a helper for yours.
who-types_me = Me, the person this is about
who-types_advocate = My advocate
who-types_interpreter = My interpreter
who-types_family-or-friend = Someone from my family, or a friend
who-types_worker = Someone who is paid to support me
who-types_attorney-or-guardian = My attorney or guardian
who-types_someone-else = Someone else

## About me

part-about-me = About me

called = What do you want to be called?
    .short = What to call me
    .hint = This can be any name you like. It does not have to be your full name.
    .why = Your worker can use this name when they talk or write to you.

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
        For example: “Give me time to think.” Or: “I use signs and pictures.”
        You can also say when you are most tired.
    .why = Your worker can then talk with you in a way that works for you.

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
contact-good_message-ok = You may leave a message
contact-good_times-own-words = Good times, in my own words

contact-good-words = When is a good time, or who can pass on a message?
    .short = When, or who to ask
    .hint = For example: “After 10 in the morning.” Or: “Ask my sister to tell me.”
    .why = Your worker can then contact you at the right time, or through the right person.

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
contact-avoid_no-message = Do not leave a message
contact-avoid_avoid-own-words = Bad times, in my own words
contact-avoid_nothing = Any way is fine

contact-avoid-words = When is a bad time to contact you?
    .short = Bad times
    .hint = For example: “Not in the evening.” Or: “Not on days when I have treatment.”
    .why = Your worker then knows which times to avoid.

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = Is there something that cannot wait?
    .short = What cannot wait
    .hint =
        If you or someone else is in danger now, call 999.
        If you are ill and it cannot wait for your doctor, call NHS 24 on 111.
        If you need support today, call the social work team of your council.
        Nothing is sent from here. Your worker reads this only when they get your file.
        You can write what your worker should know first.
        For example: “My sister looks after me, and she goes into hospital next week.”
    .why = Your worker finds this near the top of your file.

## What matters to me

part-matters = What matters to me

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

## What should change

part-change = What should change

change = What do you want to change, and what do you want to keep?
    .short = What to change or keep
    .hint =
        Think of your days, your home, your health, your friends, and the help you have now.
        For example: “I want to see friends in the week.” Or: “I want to keep my morning helper.”
    .why = A plan for support should help with what you want to change. It should also keep what is good.
change-thing = What is one thing to change or to keep?
    .short = Change or keep
    .why = Each thing stands on its own line in your file.

## Things I want to do

part-risks = Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later (S3; studylib.net/doc/8221161). That councils look at risk when
# they decide, and may say no: gov.scot/publications/self-directed-support-support-choice-guide-social-care/pages/3/
risk = Is there something you want to do, even if you or others worry about it?
    .short = Things I want to do
    .hint =
        Say one thing here. You can add other things after it.
        For example: live alone, cook, go to college by bus, or lend money to a friend.
        Your worker reads this. It may matter when the council decides about support.
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
risk-why = Why does it matter to you?
    .short = Why it matters
    .hint = For example: “It makes me happy.” Or: “Then I am with people of my own age.”
    .why = Your worker can then see what is good about it, not only what might go wrong.
risk-wrong = What do you think might go wrong?
    .short = What might go wrong
    .hint =
        Say how you see it. Other people may see it in another way.
        You may think that nothing will go wrong. You can say that too.
    .why = Your own view belongs in every talk about this.
risk-helps = What helps already, and what else would help?
    .short = What helps
    .hint = Think of people, of things you know, of things you do, and of things you use.
    .why = You and your worker can then talk about how to do it, not only about stopping it.
risk-good = What could go well?
    .short = What could go well
    .why = What could go well matters as much as what might go wrong.
risk-lose = What would you lose if you could not do it?
    .short = What I would lose
    .why = Stopping something can also do harm. This shows what it would mean for you.
risk-before = What has happened before, and what did you learn?
    .short = What happened before
    .hint = It can be something good or something bad. It can be about this, or about something like it.
    .why = Your worker can then see what you know about it already.
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = What do you do, what do others do, and who is told?
    .short = Who does what
    .hint = Say who should be told if something goes wrong.
    .why = Everyone can then agree who does what.
# Views will not always agree; everyone's is recorded (S1).
risk-view = What do other people think about it?
    .short = Other people’s views
    .hint =
        Add one person at a time.
        In your file, their views stand apart from yours.
    .why = You and others do not have to agree. Your file can hold both.
view-who = Who is it?
    .short = Who it is
    .hint = A first name is enough, or who they are to you, such as “my brother”.
    .why = Your worker can then see whose view this is.
view-says = What do they think?
    .short = What they think
    .why = Your worker can then talk about it with you, and with them if you want.
view-words = Whose words are these?
    .short = Whose words
    .why = Your worker can then see if they said it like this, or if you say it for them.
view-words_their-words = Their words
view-words_my-words = My words for what they think
risk-agree = What do you and others agree on, and what do you not agree on?
    .short = What we agree on
    .hint = You do not all have to agree.
    .why = Your worker can then see what you still need to talk about.
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = What have you decided for now, and when will you look at it again?
    .short = Decided for now
    .hint = You can decide again later. If you have not decided, you can leave this empty.
    .why = Your worker can then see where you are with this today.

## Feeling safe

part-feeling-safe = Feeling safe

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

# What staff must do, and that they normally talk to the person first:
# gov.scot/publications/adult-support-protection-scotland-act-2007-code-practice-2/pages/4 and
# devonsafeguardingadultspartnership.org.uk (advice for professionals). Secrecy is never promised.
safe-share = Do you want to put what you said about feeling safe into your file?
    .short = In my file or not
    .hint =
        If you put it in, anyone who has your file can read it.
        Staff who read it cannot promise to keep it secret.
        They may have to act if someone may be seriously harmed. They normally talk to you first.
        If you keep it out, your file does not show that you were asked.
        If you leave this empty, it stays out too.
        This is not a way to report harm. If you are in danger now, call 999.
    .why =
        You choose this, because you know best who may see your file.
        You can change it in your answers until you make your file.
safe-share_keep-out = Keep it out of my file
safe-share_add = Put it in my file

## The four options

part-options = The four options

# Section 4 of the Act (legislation.gov.uk/asp/2013/1/crossheading/options-for-selfdirected-support/enacted).
# No option is preferred or default in guidance: statutory guidance 2022, page 5 (gov.scot).
# The law's rule for someone who makes no choice (section 5(5),
# legislation.gov.uk/asp/2013/1/section/5/data.html) is for the council's own talk with the person:
# an empty answer here is an empty answer.
leaning = Which option are you thinking of today?
    .short = My leaning
    .hint =
        In Scotland there are four options for how your support is arranged.
        Each option has the same five facts, in the same order.
        No option is best for everyone. Nobody should push you into one.
        Your answer is a leaning. It says what you think today.
        It is not the legal choice. That comes later, if the council offers you support.
        If you leave this empty, your file says so. It does not choose for you.
    .why =
        You can start to think about the options before you meet your worker.
        When the council asks you to choose, it must tell you what each option means.
        The council decides if you get support. This program does not know what it will decide.
# handbook.scot/sds-handbook/article/option-1; southlanarkshire.gov.uk (self-directed support)
leaning_option-1 = A direct payment, Option 1
    .hint =
        Who chooses the support: you.
        Who arranges it: you, with help if you want it.
        Who handles the money: you, or someone you ask while you stay in control.
        Who can employ staff: you, with the duties of an employer.
        Think about this: you have the most control and the most duties. You sign an agreement and keep records.
# handbook.scot/sds-handbook/article/option-2
leaning_option-2 = I choose, others arrange, Option 2
    .hint =
        Who chooses the support: you.
        Who arranges it: the council, or an organisation that is agreed with you.
        Who handles the money: the council, or that organisation.
        Who can employ staff: others, not you.
        Think about this: you direct your support and do not manage the money. It is often called an individual service fund.
# handbook.scot/sds-handbook/article/option-3
leaning_option-3 = The council arranges it, Option 3
    .hint =
        Who chooses the support: the council. It must take your views into account.
        Who arranges it: the council.
        Who handles the money: the council.
        Who can employ staff: others, not you.
        Think about this: you have the least direct control and the least to manage. It is sometimes the quickest.
# handbook.scot/sds-handbook/article/option-4
leaning_option-4 = A mix, Option 4
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

mix = Which kinds of support do you want, and with which option?
    .short = My mix of options
    .hint =
        Add one kind of support at a time.
        For example: “Help in the morning.” Or: “Someone to go out with.”
    .why = With Option 4, each kind of support has an option of its own.
mix-support = What kind of support is it?
    .short = Kind of support
    .hint = Say one kind of support here. You can add other kinds after it.
    .why = You name it in your own words.
mix-option = Which option are you thinking of for this support?
    .short = Option for this part
    .hint = This is a leaning too. It is not the legal choice.
    .why = With Option 4, each kind of support has an option of its own.
mix-option_option-1 = A direct payment, Option 1
mix-option_option-2 = I choose, others arrange, Option 2
mix-option_option-3 = The council arranges it, Option 3
mix-option_not-sure = I am not sure yet

## What I want to ask

part-talk = What I want to ask

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
        This program does not tell you these things for the council. You can ask the council about each one.
        If it says no to a direct payment, it must also say what could make it look again.
        If something important changes in your life, you must be able to choose again. You can agree other times with the council.
        You must get time to ask about a decision, and a chance to question it.
ask-thing = What is one thing you want to ask?
    .short = I want to ask
    .why = Each question stands on its own line in your file.

must-not = What must not be done without you?
    .short = Not without me
    .hint =
        For example: “Do not talk to my mother without me.” Or: “Do not change my helper before you ask me.”
        Staff may still have to act if someone may be seriously harmed.
    .why = Your worker can then see where you must be asked first.
must-not-thing = What is one thing that must not be done without you?
    .short = Not without me
    .why = Each thing stands on its own line in your file.

## Sections of the file that the person hands over

section-contact = How to contact me
section-take-part = What helps me to take part
section-cannot-wait = What cannot wait
section-matters = What matters to me
section-talk-first = What I want to ask, and what must not be done without me
section-risks = What I want to do, and the risks as I see them
section-leaning = My leaning about the options
section-feeling-safe = Feeling safe
section-who = Who was with me and who typed

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
