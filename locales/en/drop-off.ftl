# What is left for the council on a public machine. First for those who look after the machine,
# then for those who use it.

## What waits

# $count is how many people left a file.
drop-off-waits = { PLURAL($count) ->
        [one] One file waits here to be sent.
       *[other] { $count } files wait here to be sent.
    }
drop-off-none-waits = No file waits here.
drop-off-oldest = The oldest was left on { $day }.
# $size is a number of kilobytes.
drop-off-size = Together: { $size } kB.
drop-off-last = The last one arrived on { $day }.
drop-off-none-arrived = None has arrived so far.
drop-off-since = Since { $day }, files do not arrive:
drop-off-off = Nothing can be left for the council on this machine. To change that, fill in the part [drop_off] of the file.

## What the process says that sends

drop-off-sent = { PLURAL($count) ->
        [one] One file arrived.
       *[other] { $count } files arrived.
    }
drop-off-another = Another process sends the files already.

## Why files wait

drop-off-network = The place for the files cannot be reached. Look at the network of this machine, and at the address. It is tried again by itself.
drop-off-busy = The place for the files answers, but does not take them. It is tried again by itself. If this lasts for a day, ask whoever runs that place.
drop-off-refused = The place for the files does not let this machine in. Ask whoever runs that place whether its name and key have changed.
drop-off-no-credentials = This machine has no name and key for the place for the files, or cannot read them. Put them where the guide says.
drop-off-no-place = The folder or bucket for the files is not there. Look at its name, and whether its disk is connected.
drop-off-full = The disk for the files is full. Make room on it. It is tried again by itself.
drop-off-not-kept = The place for the files took a file and does not have it now. It is tried again by itself. If this lasts for a day, ask whoever runs that place.
drop-off-other = At the place for the files, something else has the name of one file. It was left as it is. Ask whoever runs that place to look at it.
drop-off-damaged = One file here is damaged and was not sent. The others go on. Have the disk of this machine looked at.

## Pages

dialog-kiosk-take_council = Leave my file here for the council

dialog-kiosk-drop-off = Do you want to leave your file for the council?
    .short = Leave your file
    .why = Nothing is sent unless you choose it here.
dialog-kiosk-drop-off_leave = Leave it for them
dialog-kiosk-drop-off_back = Do not leave it
# Said first. $council is who has the key, in the words of those who look after the machine.
drop-off-who = Who can read it: { $council }. Only they have the key.
# Follows.
drop-off-told =
    .lines =
        Your file is locked before it is kept. Then nobody can open it on this machine, and neither can you.
        It waits here until it is sent. That takes longer if the network is down.
        You cannot take it back.
        Private answers are in it only if you put them in.
        If you leave it more than once, they get each one.

dialog-kiosk-receipt = Your file is left for the council.
    .short = Its number
    .hint =
        It is locked, and safe on this machine. It is not sent yet. It leaves by itself when the network is there.
        You can write the number down. With it, they can find your file when you call them.
        The number says nothing about you.
    .why = They can find your file by this number.
dialog-kiosk-receipt_done = I have it
dialog-kiosk-receipt_print = Print the number
# $number is twelve digits, each said by itself, in three groups.
drop-off-number = The number of your file is { $number }.
drop-off-printed = Your number is printed. Take it from the printer now.
drop-off-not-left = Your file could not be left here. Nothing of it was kept. You can choose another way.
drop-off-second-not-left = Your file is left. The second file, about equality, could not be left. Tell someone who works here, or take it with you another way.
