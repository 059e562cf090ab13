# What the program itself asks and tells, before and after the questions.
#
# A page has a value (what is asked), .short (22 cells at most, for the prompt), .hint (one
# sentence or more on each line) and .why (said as help). An option is called
# <page>_<option>: 36 cells at most.

## Before the questions

dialog-language = Which language do you want to use?
    .short = Language
    .why = You can change the language later. Your answers stay as you wrote them.

# Somebody who helps reads every page in this language, after the person's own.
dialog-helper = Is someone helping you in another language?
    .short = Helper's language
    .hint = Each question is then shown in both languages, yours first.
    .why = An interpreter or someone you trust can then follow each question with you.
dialog-helper_none = No

dialog-view = How do you want to use this program?
    .short = How to use this
    .hint =
        This program helps you to get ready to talk about social care in Scotland.
        You say what matters to you in your own words. At the end you can make a file for your worker.
    .why = Both ways ask the same questions. You can do the same things in both.
dialog-view_linear = Line by line
    .hint = Each line is written once and stays. This works well with screen readers and braille.
dialog-view_full = One page at a time
    .hint = Each question fills the window. You can use the arrow keys.

# Asked where a language runs from right to left. Two lines with the numbers 1 and 2 stand
# before it; both say .sample, in that language.
dialog-order = Which of the two lines can you read?
    .short = Which line
    .hint = The two lines say the same. If you can read both, choose line 1.
    .why = Windows show words that run from right to left in different ways.
    .sample = You can read this line.
dialog-order_terminal = Line 1
dialog-order_app = Line 2
dialog-order_off = Neither, or I use braille
    .hint = Words then stand as they are typed, from the left.

dialog-drafts = Do you want to begin new, or go on with saved answers?
    .short = Begin or go on
    .hint = There are saved answers on this computer. They are not shown unless you ask.
    .why = Several people can save answers on one computer. At first, only the day and the time are shown.
dialog-drafts_new = Begin new
dialog-drafts_earlier = Go on with saved answers
dialog-drafts_delete = Delete saved answers

dialog-which = Which saved answers do you want to go on with?
    .short = Which answers
    .why = Each line says when the answers were last changed.
dialog-which-delete = Which saved answers do you want to delete?
    .short = Which answers
    .why = You are asked again before anything is deleted.
# A set of saved answers, by when it was last changed.
draft-changed = Saved on { $day } at { $time }
draft-phrase = You need the secret phrase to open these answers.
draft-in-use = Another window has these answers open. Close it first.

dialog-delete = Do you want to delete these answers?
    .short = Delete answers
    .hint =
        You cannot get them back with this program.
        Some disks keep traces for a while.
        Files that you made for your worker are not deleted.
    .why = You are asked so that nothing goes by mistake.
dialog-delete_yes = Yes, delete them for good
dialog-delete_no = No, keep them

dialog-unlock = Type your secret phrase.
    .short = Secret phrase
    .hint = It opens the answers that you saved. What you type is not shown.
    .why = You chose this phrase when you began. Without it, nobody can open the answers.

# Leaving fast: explained before the first question, with what it cannot do (GOV.UK Design
# System, "Exit a page quickly"). Staff may have to act: domain digest, confidentiality.
dialog-start = Before you begin
    .short = Before you begin
    .hint =
        You say what matters to you, what you want to do, and how you want your support.
        You can leave any question empty. You can stop when you want.
        To find out what you can do at any step, type / and press Enter.
        At the end you can make a file, and you choose who gets it.
        Your worker is the person who plans support with you. Your file is for them to read before you talk.
        Staff who read it may have to act if they think that someone may be harmed. They normally talk to you first.
        This program decides nothing and sends nothing. It is not a way to report harm.
        If you are in danger now, call 999.
        If someone comes in, you can leave fast. Press the key F12, or type /leave fast.
        Leaving fast clears the screen first. Then your answers are saved or forgotten. You choose that next.
        It cannot clear what someone has seen or heard. Some windows keep older lines. This program may not be able to clear those.
    .why = You are told this first, so that you know what happens with your answers.
# The same where there are number keys alone.
dialog-start-numbers = Before you begin
    .short = Before you begin
    .hint =
        You say what matters to you, what you want to do, and how you want your support.
        You can leave any question empty. You can stop when you want.
        To find out what you can do at any step, type 0 and press Enter.
        At the end you can make a file, and you choose who gets it.
        Your worker is the person who plans support with you. Your file is for them to read before you talk.
        Staff who read it may have to act if they think that someone may be harmed. They normally talk to you first.
        This program decides nothing and sends nothing. It is not a way to report harm.
        If you are in danger now, call 999.
        If someone comes in, you can leave fast. Type 99 and press Enter.
        Leaving fast clears the screen first. Then your answers are saved or forgotten. You choose that next.
        It cannot clear what someone has seen or heard. Some windows keep older lines. This program may not be able to clear those.
    .why = You are told this first, so that you know what happens with your answers.

dialog-keep = Do you want to save your answers on this computer?
    .short = Save my answers
    .hint =
        If you save them, you can stop and go on another day.
        Nothing is saved until you choose.
    .why = Other people may use this computer. You choose what stays on it.
dialog-keep_secret = Save them, with a secret phrase
    .hint =
        Only someone who knows the phrase can read them.
        Nobody can get them back if you forget the phrase.
dialog-keep_open = Save them, without a phrase
    .hint = Anyone who uses this account on this computer can read them.
dialog-keep_forget = Forget them when I leave
    .hint =
        Nothing is saved on this computer, unless you make your file.
        If this program stops, your answers are lost.

dialog-phrase = Choose your secret phrase.
    .short = Secret phrase
    .hint =
        Four or more words that you can remember make a good phrase.
        What you type is not shown.
    .why = The phrase locks your answers. You need it when you come back.
dialog-phrase-again = Type the same phrase once more.
    .short = The phrase again
    .hint = This checks that you typed what you wanted.
    .why = What you type is not shown, so you type it two times.

## Locked files, on the command line

dialog-seal = Choose a secret phrase for your file.
    .short = Secret phrase
    .hint =
        Four or more words make a good phrase. What you type is not shown.
        To open your file, the other person needs the phrase and a program for age files.
    .why = The phrase locks your file. Tell it only to people who may read the file. Do not send it with the file.
dialog-open = Type the secret phrase of this file.
    .short = Secret phrase
    .hint = The one who locked the file chose it. What you type is not shown.
    .why = The file is locked with a phrase. Without it, nobody can open the file.

## What you said last time

dialog-earlier = Where is what you said last time?
    .short = Last time
    .hint =
        You can use a file that you made for your worker, or saved answers.
        What you said then is shown only when you ask for it.
        Nothing of it is an answer until you say that it is still true.
    .why = You can then see, at each question, what you said last time.
dialog-earlier_other = In another place
dialog-earlier_none = I go on without it
# A file of last time, by the day on which it was made.
earlier-file = File of { $date }
earlier-file-name = Its name is { $file }
dialog-earlier-file = Which file is it?
    .short = Name of the file
    .hint = Type the whole name, with the folder. The name ends in “.json”.
    .why = The program can read only this kind of file. It does not change it.
notice-earlier = What you said last time is here. You can see it at each question.
# The same on a public machine, where nothing was found.
earlier-none-here = What you said last time is not on this machine. If you have it on paper, you can look at it while you answer.
earlier-not-there = There is no file with this name. Check the name. Then type it again.
earlier-not-read = This file cannot be read. Check that this account may read it. Then try again.
earlier-is-folder = This is a folder, not a file. Type the name of the file too.
earlier-too-big = This file is too big. Files from Ownwords are much smaller. Choose another file.

## The file for your worker

dialog-hand-over = Do you want to make your file now?
    .short = Make my file
    .hint =
        Your answers go into your file as they were typed. What you keep private stays out.
        Anyone who has your file can read it. You choose who you give it to.
        The council may keep it with other papers about you.
        Your file is not an assessment, and it decides nothing.
    .why = Nothing is sent. Your file is made on this computer, and you can give it to your worker.
dialog-hand-over_make = Make my file
dialog-hand-over_lock = Make my file, and lock it
    .hint = You choose who can open it.
dialog-hand-over_back = Look at my answers again
dialog-hand-over_without = Leave without a file
# Follows the hint, where the person looks at what they said last time.
hand-over-last-time = Your file also shows what you said last time, where you changed it or took it out.

# Asked only if something was chosen in the part about equality.
dialog-equality = Do you want a second file, with your answers about equality?
    .short = Second file
    .hint =
        It has only what you chose in that part. It does not have your name in it.
        Few people near you may give the same answers. Then someone may guess that they are yours.
        It is put into the same folder. You choose who gets it.
        If you say no, these answers are in no file.
    .why = You answered questions about equality. Councils use such answers to see if they treat everyone fairly.
dialog-equality_yes = Yes, make a second file
dialog-equality_no = No, no second file
# Follows the hint, where the file for the worker is to be locked.
equality-locked = You lock your file, so this file is locked too. Only those who can open your file can open it.

dialog-lock = Who can open your file?
    .short = Who can open it
    .hint =
        A locked file can be read only by the one you choose here. You cannot open it then, unless you choose a phrase.
        To open it, they need a program for age files.
    .why = Your file can then be sent, or put on a memory stick, and nobody else can read it.
dialog-lock_all = Each of these can open it
dialog-lock_phrase = Someone who knows a secret phrase
    .hint = You choose the phrase next. Tell it only to people who may read your file.
# $name is who they are, such as the team of a council.
lock-for = Only { $name }
# Someone who is named in the settings and not by a council. $name is what stands there.
lock-named-here = “{ $name }” (a name from the settings)
# Follows the hint, where there is such a name.
lock-by-settings = A name from the settings was written by someone who uses this account. Choose it only if you know who that is.

dialog-numbers = Do you want the help numbers in your file?
    .short = Help numbers
    .hint =
        These are the numbers of people who can help you, or listen.
        Anyone who sees your file sees them too.
    .why = You choose this, because others may see your papers at home.
dialog-numbers_no = No, leave them out
dialog-numbers_yes = Yes, put them in

dialog-where = Where do you want to put your file?
    .short = Folder
    .hint = The name of your file has the day and a code in it. It does not have your name in it.
    .why = You need to find your file again to give it to someone.
dialog-where_here = In this folder
dialog-where_home = In the folder of this account
dialog-where_other = In another folder
# $name is what a memory stick calls itself.
where-drive = On the drive { $name }
where-folder = This folder is { $folder }
dialog-folder = Which folder do you want to use?
    .short = Folder name
    .hint = Type the whole name of a folder on this computer, or of a memory stick.
    .why = Your file is put into this folder. Nothing in the folder is replaced.
# A name that was typed is not that of a folder.
folder-not-there = There is no folder with this name. Check the name. If it is on a memory stick, plug it in. Then type it again.
folder-is-file = This is a file, not a folder. Type the name of a folder.

dialog-end = Your file is made.
    .short = What now
    .hint = It is not sent to anyone. You choose who gets it.
    .why = This page says where your file is and what you can do next.
dialog-end_leave = Leave
dialog-end_clear = Clear the screen and leave
    .hint = Some windows keep older lines. This program may not be able to clear those.
dialog-end_delete = Delete my answers from this computer
    .hint = Your file stays.
dialog-end_back = Go back to my answers
# A help number in the file. $date is the day on which it was read where it comes from.
contact-read-on = The number was looked up on { $date }.
# Where the files are, and then each by its name. $kind is fhir, html, json, pdf or txt.
end-folder = Your file is in this folder: { $folder }
end-file = { $kind ->
    [fhir] For systems that use FHIR: { $file }
    [html] To read and to print: { $file }
    [json] For computer systems: { $file }
    [pdf] As pages to print: { $file }
   *[txt] As plain text: { $file }
}
# The second file, told in the same way.
end-equality = { $kind ->
    [json] About equality, for computer systems: { $file }
   *[txt] About equality, as plain text: { $file }
}
# $step is the answer about where the person is now, as it was offered.
end-step = You said where you are now: { $step }.
end-kept = Your answers are also saved on this computer.
end-not-safe = Your last answers could not be saved on this computer. Your file has them, but not the private ones.
end-not-kept = Your answers are not saved on this computer. When you leave, only your file stays.
# What can be done with the file.
end-give =
    .lines =
        You can give your file to your worker, or take it with you on paper.
        You can show it to someone you trust first.
# The same where it is locked.
end-give-locked =
    .lines =
        You can give your locked file to your worker, or send it to them.
        To print your file, or to show it to someone, make it again and do not lock it.
# What usually comes next, and what the council must do: Self-directed Support (Scotland) Act
# 2013 s.5 (options, amounts, reasons: legislation.gov.uk/asp/2013/1/section/5/data.html), s.6
# (help to choose: open.edu/openlearncreate/mod/page/view.php?id=151616), s.9 (information:
# legislation.gov.uk/asp/2013/1/notes/division/3/4/7), s.13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
end-next =
    .lines =
        The council looks at what support you need. That is called an assessment. This program does not do it.
        If the council offers you support, it must tell you what each option means. It must also tell you how much money there is for it.
        If it says no to a direct payment, it must give you its reasons in writing.
        You can ask for help to choose. You can choose again if something important changes.
        You can use these numbers if you need help or want to talk.

## Stopping for now

dialog-stop = Do you want to leave now?
    .short = Leave now
    .hint = Your answers are saved on this computer. You can come back another day.
    .why = You can stop when you want and go on from the same place.
dialog-stop_leave = Leave
dialog-stop_clear = Clear the screen and leave
    .hint = Some windows keep older lines. This program may not be able to clear those.
dialog-stop_back = Stay here
dialog-stop-unkept = Do you want to leave now?
    .short = Leave now
    .hint = Your answers are not saved on this computer. If you leave now, they are lost.
    .why = You are asked so that nothing is lost by mistake.
dialog-stop-unkept_back = Stay here
dialog-stop-unkept_make = Make my file first
dialog-stop-unkept_leave = Leave and lose my answers
dialog-stop-unkept_clear = Clear the screen and lose my answers
    .hint = Some windows keep older lines. This program may not be able to clear those.
dialog-stop-behind = Do you want to leave now?
    .short = Leave now
    .hint = Your last answers could not be saved. If you leave now, those are lost. Earlier ones may still be on this computer.
    .why = You are asked so that nothing is lost by mistake.
dialog-stop-behind_back = Stay here
dialog-stop-behind_make = Make my file first
dialog-stop-behind_leave = Leave and lose my last answers
dialog-stop-behind_clear = Clear the screen and lose them
    .hint = Some windows keep older lines. This program may not be able to clear those.

# Said after the program has let go of the terminal.
parted-before = The program has stopped. Nothing was saved.
parted-kept = The program has stopped. Your answers are saved on this computer.
parted-not-kept = The program has stopped. Your answers are not saved, as you chose.
parted-not-safe = The program has stopped. Your last answers could not be saved.

notice-resumed = You go on where you stopped. Your answers are here.
notice-deleted = The answers are deleted from this computer.

## What can go wrong

failure-pack = { PLURAL($count) ->
    [one] There is a fault in the questions. To see where it is, use: ownwords check{ $options }
   *[other] There are { NUMBER($count) } faults in the questions. To see where they are, use: ownwords check{ $options }
}
failure-no-content = There are no questions and no languages in this folder: { $folder }. Choose a folder that holds “content” or “locales”.
failure-terminal = The program cannot write to this window any more. Open a new window and start it again.
failure-ours = There is a fault in this program, so it has stopped. If you save your answers, those before this one are safe. Start it again to go on.
failure-random = This computer could not make a code for your answer. It is not written down. Try again.
failure-not-saved = You can go on. Until saving works again, your answers are lost if this program stops.
failure-other-pack = These answers belong to other questions. They are left as they are. Start the program with those questions.
failure-keep-other = Nothing is saved yet. Try again, or choose the answer: Forget them when I leave.
failure-other-folder = Your file was not made. Your answers are still here. Choose another folder.
failure-second-file = The file with your answers about equality was not made. Your other file is there. You can make both again.
failure-pdf-not-built = No file was made. This program cannot make pdf files. Leave out pdf and try again. You can print the html file.
# $language: what a language calls itself.
failure-pdf-no-font =
    No file was made. This computer has no font with all letters of this language: { $language }.
    A font is what letters are printed with. Add one, such as Noto Sans, and try again.
    Or leave out pdf and try again. You can print the html file.
failure-pdf-no-letters =
    No file was made. This computer has no font with all the letters and signs that stand in your answers.
    A font is what letters are printed with. Add one, such as Noto Sans, and try again.
    Or leave out pdf and try again. You can print the html file.
failure-pdf-fault = No file was made. The program could not make the pdf file. That is a fault in this program. Leave out pdf and try again. You can print the html file.
failure-no-such-draft = There are no saved answers with this name. To see them all, use: ownwords drafts{ $options }
failure-which-draft = There is more than one set of saved answers. Name the one you want. To see them all, use: ownwords drafts{ $options }
phrase-differs = The two phrases are not the same. Choose your phrase again.
draft-not-a-draft = These saved answers are damaged, or another program made them. They are left as they are. You can begin new.
draft-newer = A newer version of this program saved these answers. Use the newer version to open them.

## The settings. Each dialog setting-... asks for one; its .short is its name on the page of all.
## A name and a choice stand in one line there, 36 cells at most: "Colours: white on black".

dialog-settings = What do you want to change?
    .short = Settings
    .hint = A change works at once. It is kept if your answers are saved on this computer.
    .why = You can set the program so that it is easy for you.
dialog-settings_keys = Use other keys
dialog-settings_usual = Put the usual settings back
dialog-settings_close = I am done
# $name is the name of something that is set, $value what it is set to.
setting-line = { $name }: { $value }
# $set is such a line.
notice-set = Now set: { $set }.
notice-usual = The usual settings are back.

setting-explanations = How much do you want explained?
    .short = Explanations
    .hint = The help of each question always explains it.
    .why = Few words are quicker to read in braille, or if you know the questions.
setting-explanations_all = on each page
setting-explanations_few = only in the help
setting-colours = Which colours do you want?
    .short = Colours
    .hint = These work if you use one page at a time. Line by line, the window keeps its own colours.
    .why = Some people read more easily with other colours.
setting-colours_terminal = as in this window
setting-colours_dark = white on black
setting-colours_light = black on white
setting-colours_yellow = yellow on black
setting-colours_cream = black on cream
setting-colours_none = no colours
setting-mouse = Do you want to use a mouse or your finger?
    .short = Mouse or finger
    .hint = This works if you use one page at a time. Then you cannot mark words on the screen.
    .why = Some people find it easier to point than to press keys.
setting-mouse_off = no
setting-mouse_on = yes
setting-repeat = When does the same key count again?
    .short = Same key
    .hint =
        If your hands shake, a key may be pressed more often than you want.
        Letters that you type in an answer always count.
    .why = A key that is pressed again too soon then does nothing.
setting-repeat_at-once = at once
setting-repeat_quarter = after a quarter second
setting-repeat_half = after half a second
setting-repeat_second = after one second
setting-switch = Do you use a switch in place of a keyboard?
    .short = Switch
    .hint = With one switch, the choices come one after another. You press when the one you want is there.
    .why = Everything here can be done with one switch or two, or with number keys.
setting-switch_none = none
    .hint = You then need a keyboard.
setting-switch_one = one switch
setting-switch_two = two switches
    .hint = The space bar goes to the next choice. Enter chooses it.
setting-switch_numbers = number keys
    .hint = You type the number of a choice and press Enter. You choose letters in the same way.
setting-beat = How long does each choice stay?
    .short = Time for a choice
    .why = With more time it is easier to press at the right moment.
setting-beat_1 = 1 second
setting-beat_2 = 2 seconds
setting-beat_3 = 3 seconds
setting-beat_5 = 5 seconds
setting-beat_8 = 8 seconds
setting-beat_12 = 12 seconds
setting-switch-key = Which key is your switch?
    .short = Key of the switch
    .why = If it is one key, someone who helps you can use the other keys.
setting-switch-key_any = any key
setting-switch-key_space = space bar
setting-switch-key_enter = Enter
# What is set can only be written into the file of the settings.
setting-of-the-file = as in the file
setting-language = Which language do you want to use?
    .short = Language
setting-view = How do you want to use this program?
    .short = View
    .why = Both ways ask the same questions. You can do the same things in both.
setting-view_linear = line by line
setting-view_full = one page at a time

dialog-keys = You can use other keys.
    .short = Other keys
    .hint =
        You write them into a file. You can ask someone to help you with this.
        Each line names one thing that a key does, and the keys for it. For example: “back = ["esc", "f9"]”.
        To see all names, type this in another window: “ownwords settings”.
        Start this program again to use the new keys.
    .why = Some keyboards do not have all keys, or some keys are hard to press.
keys-file = The name of the file is { $file }
dialog-usual = Do you want the usual settings back?
    .short = Usual settings
    .hint = Your language and your view stay as they are.
    .why = You are asked so that nothing changes by mistake.
dialog-usual_no = No, keep my settings
dialog-usual_yes = Yes, put them back

## Reading to a person

setting-speech = Do you want each page read to you?
    .short = Read to me
    .hint =
        Do not choose this if you use a screen reader. Two voices would talk at the same time.
        Others near you can hear it. If you do not want that, use headphones or make it quieter. Your answers are read only if you ask for it.
    .why = Some people listen more easily than they read.
setting-speech_off = no
setting-speech_on = yes
setting-rate = How fast is it read?
    .short = Speed
    .why = You can listen as slowly or as fast as you like.
setting-rate_slowest = very slow
setting-rate_slow = slow
setting-rate_usual = usual
setting-rate_fast = fast
setting-rate_fastest = very fast
setting-volume = How loud is it read?
    .short = Volume
    .why = You can make it quieter, so that others do not hear it.
setting-volume_quietest = very quiet
setting-volume_quiet = quiet
setting-volume_usual = usual
setting-volume_loud = loud
setting-volume_loudest = very loud
notice-reading = From now on, each page is read to you. To stop in the middle of a page, press any key.
notice-not-reading = Nothing is read to you any more.
notice-not-approved = The voice does not read your language to you. Nobody who knows the language well has checked that voice. You can read the words here.
notice-misread = The voice does not read your language to you. The voices that we tried read it wrong. You can read the words here.

# In a public place, before anything that a person chose or wrote is said aloud.
dialog-kiosk-aloud = May the voice say your answers, too?
    .short = Answers aloud
    .hint =
        The voice reads each question to you.
        People near you may hear it. Do you use headphones?
    .why = You are asked because others may listen to your answers.
dialog-kiosk-aloud_no = No, read only the questions
    .hint = What you choose and write is not said.
dialog-kiosk-aloud_yes = Yes, say my answers, too
    .hint = What you choose and spell is said as you do it. What you wrote is read when you ask for it.
