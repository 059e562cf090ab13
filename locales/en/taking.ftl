# What a person takes away from a public machine, and how they come back.

dialog-kiosk-first_come-back = Go on with what I left here

dialog-kiosk-take_print = Print my file
dialog-kiosk-take_stick = Save my file on a memory stick
dialog-kiosk-take_later = Leave my answers here for later
dialog-kiosk-take_delete = Delete what I left here

## On paper

dialog-kiosk-print = Do you want to print your file?
    .short = Print
    .hint =
        The printer belongs to this place. Anyone who sees the paper can read it.
        The paper lies in the printer until you take it. Stay near the printer.
    .why = You are asked first, because others may see the paper.
dialog-kiosk-print_print = Print it now
dialog-kiosk-print_back = Go back

dialog-kiosk-printing = It is on its way to the printer.
    .short = Printing
    .hint = This can take a minute or two. You do not have to do anything.
    .why = You can stop it. What is on paper already stays in the printer.
dialog-kiosk-printing_stop = Stop printing

notice-printed = Your file is printed. Take it from the printer now.
notice-slip-printed = Your code is printed. Take it from the printer now.
notice-not-printed = Printing was stopped. Look in the printer. Some of it may be there.

# What is the matter with the printer. It goes on when that is mended.
printer-no-paper = The printer has no paper. Tell someone who works here, or stop printing.
printer-jam = Paper is stuck in the printer. Tell someone who works here, or stop printing.
printer-no-ink = The printer has no ink. Tell someone who works here, or stop printing.
printer-open = The printer is open. Tell someone who works here, or stop printing.
printer-stopped = The printer has stopped. Tell someone who works here, or stop printing.
# Nothing more comes.
printer-lost = It could not be printed. Look in the printer, some of it may be there. Try again, or choose another way.
printer-not-there = The printer cannot be reached. Tell someone who works here, or choose another way.
printer-too-long = The printer took too long, so printing was stopped. Try again, or choose another way.

## On a memory stick

dialog-kiosk-stick = Do you want your file on a memory stick?
    .short = Memory stick
    .hint =
        You need a memory stick of your own. This program does not look at what is on it.
        Without a lock, anyone who has the stick can read your file.
        With a lock, you choose who can open it.
    .why = You are asked so that you know who can read your file.
dialog-kiosk-stick_open = Save it without a lock
dialog-kiosk-stick_lock = Lock it first
dialog-kiosk-stick_back = Go back

dialog-kiosk-stick-in = Put your memory stick in now.
    .short = Memory stick
    .hint = The program finds it by itself. You do not have to press a key.
    .why = Your file is written as soon as the stick is found.
dialog-kiosk-stick-in_stop = Stop waiting

dialog-kiosk-stick-writing = Your file is being written. Leave the stick in.
    .short = Writing
    .hint = This can take a minute. You are told when you can take the stick out.
    .why = A stick that is taken out too soon can be damaged.

dialog-kiosk-stick-out = Take the memory stick out now.
    .short = Memory stick
    .hint = Then you can put in another one.
    .why = Your file is not on this stick.
dialog-kiosk-stick-out_stop = Stop waiting

# What the person brings from last time.
dialog-kiosk-brought = Is your file from last time on a memory stick? Put the stick in now.
    .short = Memory stick
    .hint =
        The program finds it by itself. You do not have to press a key.
        It reads only files that Ownwords made. It does not change them.
    .why = You can then see, at each question, what you said last time.
dialog-kiosk-brought_stop = I go on without it
notice-stick-read = What you said last time was read. You can take the stick out now.
stick-no-file = There is no file from Ownwords on this stick. Try another one, or go on without it.

notice-stick-written = Your file is on the stick, and it was checked. You can take the stick out now.
stick-more-than-one = There is more than one memory stick. Leave only yours in.
stick-not-mounted = This stick cannot be used here. Try another one.
stick-read-only = Nothing can be written on this stick. Some sticks have a small switch for that. Look for it, or try another stick.
stick-full = There is no room on this stick. Try another one.
stick-broken = Your file did not get onto the stick whole. The stick may be broken. Try another one.
stick-busy = Your file was written, but the stick is still busy. Wait a minute before you take it out.

## Left here for later

dialog-kiosk-later = Do you want to leave your answers here for later?
    .short = For later
    .hint =
        Your answers stay on this machine, locked with a code. They can be opened on no other machine.
        Anyone who has your code can read them. Without the code nobody can open them, not even the people who work here.
        If you lose the code, your answers are lost too.
    .why = Then you can stop today and go on another day.
dialog-kiosk-later_keep = Leave them here
dialog-kiosk-later_back = Go back
# Follows the hint. $days is how long they stay.
later-days = { PLURAL($days) ->
        [one] They stay until tomorrow. After that they are gone for good.
       *[other] They stay for { $days } days. After that they are gone for good.
    }
# Follows. The person gets a code, or has one from before.
later-new-code = You get the code on the next pages.
later-same-code = You keep the code that you came with.

dialog-kiosk-later-private = Do you want to leave your private answers here too?
    .short = Private answers
    .hint =
        Some of your answers are private.
        If you leave them here, anyone who has your code can read them.
        If you do not, they are cleared when you leave.
    .why = You are asked because others may find your code.
dialog-kiosk-later-private_without = Leave out my private answers
dialog-kiosk-later-private_with = Leave my private answers here too

dialog-kiosk-code = How do you want to get your code?
    .short = Your code
    .hint =
        Your answers are here now. Only this code opens them.
        You can get it in more than one way. Later nobody can tell it to you again.
        If the program reads to you, it also says the code that it shows. Others may hear it.
    .why = Nobody sees or hears your code before you choose that.
dialog-kiosk-code_show = Show it
dialog-kiosk-code_print = Print it on paper
    .hint = Only the code stands on the paper, not what it is for.
dialog-kiosk-code_done = I have my code

dialog-kiosk-code-shown = This is your code.
    .short = Your code
    .hint = It is four words, and also a number. Write one of them down. Each of them opens your answers.
    .why = You need it to come back to your answers.
# $words are English words in every language: they are the code.
later-code-words = The words: { $words }
later-code-digits = The number: { $digits }

notice-later-kept = Your answers stay here until { $day }. After that day they are gone for good.
# It could not be done; the person cannot mend that.
later-not-kept = Your answers could not be left here. Tell someone who works here, or choose another way.
later-not-deleted = What you left here could not be deleted. Try again, or tell someone who works here.

# While something is locked, opened or read.
dialog-kiosk-moment = One moment.
    .short = One moment
    .hint = This takes a few seconds. You do not have to do anything.
    .why = The program has to finish this before it can go on.

## Coming back

dialog-kiosk-come-back = What is your code?
    .short = Code
    .hint = Type the four words, or the number. You do not need capital letters.
    .why = The code opens what you left here.
notice-later-opened = Here is what you left. It stays here until { $day }.
later-nothing = Nothing was found for this code. Look at your code again. After the last day everything is gone for good.
later-not-opened = What was left here could not be opened. Tell someone who works here, or begin anew.
later-wait-moment = This code was not tried. After a wrong code you have to wait for a moment. Then try again.
later-wait-minutes = This code was not tried. After many wrong codes you have to wait for a few minutes. Then try again, or begin anew.
# $count is how many words were typed.
later-unread-words = { PLURAL($count) ->
        [one] A code has four words. This is one word. Look at your code again.
       *[other] A code has four words. These are { $count } words. Look at your code again.
    }
later-unread-digits = { PLURAL($count) ->
        [one] The number has 16 digits. This is one digit. Look at your code again.
       *[other] The number has 16 digits. These are { $count } digits. Look at your code again.
    }
# $place is which of the words: 1 is the first.
later-unread-unknown = Word number { $place } is in no code. Look at how it is written.
later-unread-die = The number has only digits from 1 to 6. Look at your code again.
