# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "you" is the person.

part-meeting = Talking together
part-points = What we talked about
part-offered = What the council must tell
part-last = Before you finish

## Talking together

response-about = Now you talk about your file together.
    .short = Talking together
    .hint =
        At each thing, you see what you said in your file. Nobody can change those words here.
        You write down what you agree, and where you see it differently.
        One of you can type for both.
        You can leave any question empty. You can stop when you want.
        This is a record of what you say now. It is not an assessment. It is not a support plan.
        Nothing here is a choice of an option.
    .why = You both know what is written down, and what it is for.

present = Who is here now?
    .short = Who is here
    .why = Others can then see who took part.
present_me = Me, the person this is about
present_advocate = My advocate
present_interpreter = My interpreter
present_family-or-friend = Someone from my family, or a friend
present_worker = My worker
present_attorney-or-guardian = My attorney or guardian
present_someone-else = Someone else

response-typist = Who types now?
    .short = Who types
    .hint = You can change this later, at any answer.
    .why = The record says at each answer who typed it, and on which day.
response-typist_me = Me, the person this is about
response-typist_advocate = My advocate
response-typist_interpreter = My interpreter
response-typist_family-or-friend = Someone from my family, or a friend
response-typist_worker = My worker
response-typist_attorney-or-guardian = My attorney or guardian
response-typist_someone-else = Someone else

## What we talked about

point = What did you say about each thing?
    .short = What we said
    .why = It stands beside what you said first.

point-talked = Do you talk about this today?
    .short = Talk about this
    .hint = You do not have to talk about everything.
    .why = The record then says that you talked about it, or that you did not yet.
point-talked_yes = Yes
point-talked_not-today = Not today

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = What do you agree about this?
    .short = What we agree
    .hint = If you agree nothing yet, you can say so.
    .why = You can both look at it later and know what you said.
point-agreed_try-it = We try it and see how it goes
point-agreed_find-out = We find out more first
point-agreed_talk-again = We talk about it again
point-agreed_nothing-yet = We agree nothing yet
point-agreed_not-same = We do not see it the same way

point-do = Who does what, and by when?
    .short = Who does what
    .hint = You can name a day.
    .why = It is then clear who does the next thing.
point-do_me = I do something about it
point-do_worker = My worker does something about it
point-do_family = My family or friends do something
point-do_service = A service does something about it
point-do_not-known = We do not know yet

point-mine = What do you think of what you wrote down?
    .short = My own view
    .hint =
        Only the person who made the file can say this. Someone else can type it for them.
        No answer is wrong.
    .why = Your own view stands beside what was agreed. You do not have to agree.
point-mine_agree = I agree
point-mine_disagree = I do not agree
point-mine_unsure = I am not sure
point-mine_not-asked = I was not asked

point-others = Who else agrees with it?
    .short = Who else agrees
    .hint = Tick only people who said it themselves.
    .why = It is then clear who agreed.
point-others_advocate = My advocate
point-others_family-or-friend = Someone from my family, or a friend
point-others_worker = My worker
point-others_attorney-or-guardian = My attorney or guardian
point-others_someone-else = Someone else
point-others_nobody = Nobody else

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = Who sees it differently, and how?
    .short = Who sees it otherwise
    .hint = You do not have to agree. Each view can stand here.
    .why = Different views are kept, so that you can both look at them again.
point-differ_me = I see it differently
point-differ_family = My family or friends do
point-differ_worker = My worker sees it differently
point-differ_nobody = We all see it the same way

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = Which options has the council offered to you?
    .short = Options offered
    .hint =
        In Scotland there are four options. You can ask your worker what each one means.
        This only says what the council offered. It does not choose an option for you.
        The council must offer them when it has decided that you get support. It may not have decided yet.
    .why = You can both see what still has to be offered.
offered_option-1 = Option 1: a direct payment
offered_option-2 = Option 2: I choose, others arrange
offered_option-3 = Option 3: the council arranges it
offered_option-4 = Option 4: a mix
offered_none = None of them
offered_not-sure = I am not sure

offered-why = Why were some options not offered to you?
    .short = Why not offered
    .hint = Write down the reasons that the council gave.
    .why = You can then ask about them.
offered-why_not-said = The council did not say why
offered-why_not-understood = I did not understand why
offered-why_later = The council offers them later

offered-writing = Did the council write to you why it offered none?
    .short = Why none, in writing
    .why = You can then read it again, and show it to someone you trust.
offered-writing_yes = Yes
offered-writing_no = No
offered-writing_not-sure = I am not sure

amounts = Were you told how much money each option has?
    .short = Told the amounts
    .hint =
        The council must tell you this when it asks you to choose.
        You do not have to write an amount here.
    .why = You can both see what the council still has to tell you.
amounts_each = Yes, for each option
amounts_some = For some options
amounts_no = No
amounts_not-sure = I am not sure

amounts-period = Were you told how long the money is for?
    .short = Told for how long
    .why = You can both see what the council still has to tell you.
amounts-period_yes = Yes
amounts-period_no = No
amounts-period_not-sure = I am not sure

given-manage = Were you told how to manage your support?
    .short = How to manage it
    .hint = That is, what there is to do with each option, and who can help with it.
    .why = You can both see what the council still has to tell you.
given-manage_yes = Yes
given-manage_no = No
given-manage_not-sure = I am not sure

given-help = Were you told where to get help, also outside the council?
    .short = Where to get help
    .why = You can both see what the council still has to tell you.
given-help_yes = Yes
given-help_no = No
given-help_not-sure = I am not sure

given-advocate = Were you told about independent advocates?
    .short = Told about advocates
    .hint =
        An independent advocate helps you to say what you want. They do not work for the council.
        The council must tell you about them, where one may help you.
    .why = You can both see what the council still has to tell you.
given-advocate_yes = Yes
given-advocate_no = No
given-advocate_not-sure = I am not sure

given-writing = Did you get all this in writing, in a form that you can use?
    .short = In writing
    .hint = That can be large print, another language, a recording, or another form.
    .why = You can then look at it again.
given-writing_yes = Yes
given-writing_no = No
given-writing_not-sure = I am not sure

declined = Has the council said no to an option that you wanted?
    .short = A no from the council
    .why = If it has, there are things that it must tell you.
declined_yes = Yes
declined_no = No
declined_not-decided = It has not decided yet
declined_not-sure = I am not sure

declined-which = Which option was that?
    .short = Which option
    .why = It is then clear what the reasons are about.
declined-which_option-1 = Option 1: a direct payment
declined-which_option-2 = Option 2: I choose, others arrange
declined-which_option-3 = Option 3: the council arranges it
declined-which_option-4 = Option 4: a mix

declined-why = What reasons did the council give?
    .short = Reasons given
    .hint = Write them down as they were given.
    .why = You can then ask about them.
declined-why_not-said = The council gave no reasons
declined-why_not-understood = I did not understand the reasons

declined-writing = Did you get the reasons in writing?
    .short = Reasons in writing
    .hint = If the council says no to a direct payment, it must give you its reasons in writing.
    .why = You can then read them again, and show them to someone you trust.
declined-writing_yes = Yes
declined-writing_no = No
declined-writing_not-sure = I am not sure

declined-again = When does the council look at this again?
    .short = Look at it again
    .hint = You can name a day, or say what has to change first.
    .why = A no does not have to stay a no.
declined-again_not-said = The council did not say
declined-again_when-changes = When something important changes
declined-again_when-i-ask = When I ask for it

declined-ask = Were you told how you can question this?
    .short = How to question it
    .hint = You must get time and the chance to question a decision.
    .why = You can both see what the council still has to tell you.
declined-ask_yes = Yes
declined-ask_no = No
declined-ask_not-sure = I am not sure

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = When do you look at all of this again?
    .short = When we look again
    .hint = You can name a day. If something important changes, you can ask for it sooner.
    .why = Nothing here has to stay as it is.
look-again_month = In a month
look-again_half-year = In half a year
look-again_year = In a year
look-again_when-changes = When something important changes
look-again_when-i-ask = When I ask for it

add-more = What else do you want to write down?
    .short = What else
    .why = There may be things that no question asks about.

record-check = Does this say what you talked about?
    .short = Is it what we said
    .hint =
        This question is for the person who made the file.
        You can ask the others to give you time alone with it.
        You do not have to agree with what is written here.
    .why = Others can then see what you think of this record. No answer is wrong.
record-check_yes = Yes
record-check_mostly = Mostly
record-check_no = No
record-check_not-asked = I was not asked
record-check_not-yet = Not yet, I want to look again

## The sections of the record

section-points = What we talked about
section-offered = What the council offered and told me
section-declined = If the council said no to an option
section-look-again = When we look at it again
section-meeting = Who was there and who typed
