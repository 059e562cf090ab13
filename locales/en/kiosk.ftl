# A public machine. First for those who look after it, then for those who use it.

## The command line

cli-kiosk = Run on a public machine, where the next person finds nothing of the last.
cli-kiosk-config = The file that says how the machine is used.
cli-kiosk-what = owner-words makes the words that end the program. deliver sends what people left for the council. status says what still waits.
cli-kiosk-check = Say what is wrong with the file, and what to do.
cli-kiosk-once = End after one person. With deliver, after one try.
cli-value-what = what

kiosk-needs-config = Name the file that says how the machine is used, with --config.
kiosk-no-file = The file { $file } cannot be read. Look at its name, and at who may read it.
kiosk-well = Everything in { $file } is well.
kiosk-not-well = { PLURAL($count) ->
        [one] One thing is wrong in the file. Nothing was started.
       *[other] { $count } things are wrong in the file. Nothing was started.
    }
kiosk-fault = Line { $line }: { $words }
kiosk-no-terminal = This needs a screen and a keyboard. It cannot run in the background.
kiosk-owner-ask = Type the words that are to end the program. They are not shown. Then press Enter.
kiosk-owner-again = Type the same words again, and press Enter.
kiosk-owner-other = These are not the same words. Nothing was made. Start again.
kiosk-owner-short = These words are too short. Take at least twelve letters. Start again.
kiosk-owner-line = Put this line below [place] in the file:

## What can be wrong in the file

kiosk-fault-syntax = This cannot be understood. Compare it with the example: a name, the sign =, and a value. Words stand in "quotation marks".
kiosk-fault-no-such-section = There is no section [{ $name }]. There are these: { $known }.
kiosk-fault-not-a-section = { $name } is a section. Write [{ $name }] on a line of its own.
kiosk-fault-no-such-name = There is nothing called { $name } here. There are these: { $known }.
kiosk-fault-not-text = { $name } needs words in "quotation marks".
kiosk-fault-not-texts = { $name } needs a list, such as ["one", "two"].
kiosk-fault-not-yes-no = { $name } is true or false, without quotation marks.
kiosk-fault-not-in-range = { $name } needs a whole number from { $least } to { $most }.
kiosk-fault-not-one-of = { $name } is one of these: { $known }.
kiosk-fault-not-a-path = { $name } needs the whole path of a folder. It begins with /.
kiosk-fault-missing = { $name } is missing in this section. Add it, or write on = false.
kiosk-fault-owner-words = This is not what the program made. Type: ownwords kiosk owner-words. Then copy the line that it prints.
kiosk-fault-no-language = There is no language { $name } here. Type: ownwords languages. It lists those that there are.
kiosk-fault-no-folder = The folder { $name } is not there, or this account may not write into it. Make it, and give it to this account.
kiosk-fault-no-recipient = Code { $number } is not a code that files can be locked for. It begins with age1. Ask the person who reads the files for it.
kiosk-fault-secret-key = Code { $number } is not a lock code but what opens the files. Take it off this machine, tell the person it belongs to, and ask for the code that begins with age1.
kiosk-fault-no-address = Nothing can be sent there. Write the path of a folder, or an address that begins with s3://, az:// or gs://. For an address the program has to be built with dropoff.
kiosk-fault-no-pdf = This program cannot make pages for paper. Write form = "text".
kiosk-fault-nothing-to-take = Nobody can take anything away from this machine. Add at least one of these: [print], [stick], [later] or [drop_off].
kiosk-fault-no-printer = There is no printer { $name } here, or printing does not work on this machine. Type: lpstat -p. It lists the printers.
kiosk-fault-keeps-printed = The printing system keeps a copy of what was printed, for a day, where other people can get at it. Add the line PreserveJobFiles No to the file { $name }. Then start the printing system again.

## The welcome

# Shown while nobody is there, in every language below each other. Short: 39 cells.
kiosk-welcome = Welcome. Press any key to begin.
# Said by the voice.
kiosk-welcome-voice = Welcome. To have everything read to you, press the key 5.

## Pages

dialog-kiosk-first = What do you want to do?
    .short = What to do
    .why = You are asked so that you get to the right place.
dialog-kiosk-first_begin = Begin
dialog-kiosk-first_settings = Settings: colours, sound, keys
    .hint = You can change them at any step.
dialog-kiosk-first_owner = I look after this machine

dialog-kiosk-owner = Which words end the program?
    .short = The words
    .hint = They are not shown while you type.
    .why = Only the person who looks after this machine can end the program.
kiosk-not-the-owner = These are not the words. Nothing has changed.

dialog-kiosk-begin = Before you begin
    .short = Before you begin
    .hint =
        You say what matters to you, what you want to do, and how you want your support.
        You can leave any question empty. You can stop when you want.
        To find out what you can do at any step, type / and press Enter.
        This is a public machine. It keeps nothing of what you say, unless you choose that.
        At the end you choose what to take with you. Then everything is cleared.
        Your worker is the person who plans support with you. Your file is for them to read before you talk.
        Staff who read it may have to act if they think that someone may be harmed. They normally talk to you first.
        This program decides nothing. It is not a way to report harm.
        If you are in danger now, call 999.
        If someone comes in, you can leave fast. Press the key F12, or type /leave fast.
        Leaving fast clears the screen first, and then everything that you said.
        It cannot clear what someone, or a camera, has seen or heard.
    .why = You are told this first, so that you know what happens with your answers.
# The same where there are number keys alone.
dialog-kiosk-begin-numbers = Before you begin
    .short = Before you begin
    .hint =
        You say what matters to you, what you want to do, and how you want your support.
        You can leave any question empty. You can stop when you want.
        To find out what you can do at any step, type 0 and press Enter.
        This is a public machine. It keeps nothing of what you say, unless you choose that.
        At the end you choose what to take with you. Then everything is cleared.
        Your worker is the person who plans support with you. Your file is for them to read before you talk.
        Staff who read it may have to act if they think that someone may be harmed. They normally talk to you first.
        This program decides nothing. It is not a way to report harm.
        If you are in danger now, call 999.
        If someone comes in, you can leave fast. Type 99 and press Enter.
        Leaving fast clears the screen first, and then everything that you said.
        It cannot clear what someone, or a camera, has seen or heard.
    .why = You are told this first, so that you know what happens with your answers.
# Follows, where the machine does not wait for ever.
kiosk-begin-time = If you do nothing for a few minutes, your page is hidden. You are asked if you are still there. You can ask for more time.

dialog-kiosk-idle = Are you still there?
    .short = Are you there
    .hint =
        Your page is hidden. Press any key to go on.
        Press 0 if you need more time. You then have ten times as long, from now on.
        If nobody presses a key, everything that you said is cleared.
    .why = The next person must not find what you said.
notice-kiosk-longer = You have ten times as long now.

dialog-kiosk-stop = Do you want to leave now?
    .short = Leave now
    .why = You are asked so that nothing is lost by mistake.
dialog-kiosk-stop_back = Stay here
dialog-kiosk-stop_take = Take something with me first
dialog-kiosk-stop_leave = Leave now

dialog-kiosk-take = What do you want to take with you?
    .short = What to take
    .why = Nothing leaves this machine unless you choose it here.
dialog-kiosk-take_back = Go back to my answers
dialog-kiosk-take_leave = I am done
# Where there is more than one.
kiosk-more-than-one-way = You can take your file in more than one way.

# What is cleared when the person leaves, and what stays. $day is the last day.
kiosk-cleared = When you leave, everything that you said is cleared from this machine.
kiosk-stays-later = What you left here for later stays as you left it, until { $day }. It opens with your code.
kiosk-stays-council = Your file for the council stays here, locked, until it is sent.
kiosk-cleared-else = Everything else that you said is cleared when you leave.

# The last page. What happens next and the help numbers follow.
dialog-kiosk-end = Before you go
    .short = What now
    .why = This page says what you have, what stays here, and what happens next.
dialog-kiosk-end_leave = Leave now
dialog-kiosk-end_back = Go back
kiosk-has-nothing = You take nothing with you.
kiosk-has-paper = You printed your file. Take all your paper from the printer.
kiosk-has-stick = Your file is on your memory stick. Take the stick with you.
kiosk-has-council = You left your file for the council. They can find it by its number.

## What is said here in the place of other words: this machine keeps nothing by itself

in-public-dialog-settings =
    .hint = A change works at once. The next person does not find it.
in-public-dialog-usual =
    .hint = Your language, your view and the voice stay as they are.
in-public-dialog-earlier =
    .hint =
        You can use a file that you made for your worker.
        What you said then is shown only when you ask for it.
        Nothing of it is an answer until you say that it is still true.
in-public-dialog-equality =
    .hint =
        It has only what you chose in that part. It does not have your name in it.
        Few people near you may give the same answers. Then someone may guess that they are yours.
        It goes the same way as your file, and to the same people.
        If you say no, these answers are in no file.
in-public-topic-parts =
    .hint =
        You can do the parts in any order. You can leave out any part.
        You can stop at any time, and choose what to take with you.
