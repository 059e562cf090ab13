# A public machine. First for those who look after it, then for those who use it.

## The command line

cli-kiosk = Run on a public machine, where the next person finds nothing of the last.
cli-kiosk-config = The file that says how the machine is used.
cli-kiosk-what = owner-words makes the words that end the program.
cli-kiosk-check = Say what is wrong with the file, and what to do.
cli-kiosk-once = End after one person.
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
kiosk-fault-no-such-name = There is nothing called { $name } here. There is this: { $known }.
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
kiosk-fault-secret-key = Code { $number } is a secret key. Whoever has it can read the files. Take it off this machine, tell the person it belongs to, and ask for the code that begins with age1.
kiosk-fault-no-address = Nothing can be sent there. Write the path of a folder, or an address that begins with s3://, az:// or gs://. For an address the program has to be built with dropoff.
kiosk-fault-no-pdf = This program cannot make PDF files. Write form = "text".
