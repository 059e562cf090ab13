# Putting together what many people chose, from their files. For those who plan support for many.

cli-gather = Put together what many people chose, from their files. It holds no words and no names.
cli-gather-dir = The folder with the files. The folders in it are looked through too.
cli-gather-to = The new file. It has one line for each person. A good name ends with .ndjson.
cli-gather-identity = Your key file. You need it if some of the files are locked.

gather-no-folder = There is no folder with this name: { $file }. Look at how it is written. Then try again.
gather-exists = There is already a file with this name: { $file }. It was left as it is. Choose another name.
gather-not-asked = These questions do not ask if answers may be counted. So nothing can be put together.

## What is said of a file that is left out

gather-damaged = This file is damaged, so it was left out: { $file }.
gather-unreadable = The computer cannot read this, so it was left out: { $file }.
gather-newer = This file was made by a newer version of the program, so it was left out: { $file }.
gather-newer-questions = The questions in this file are newer than those here, so it was left out: { $file }.
gather-other-questions = This file answers other questions, so it was left out: { $file }.
gather-locked = This file is locked and you named no key file, so it was left out: { $file }.
gather-locked-phrase = This file is locked with a secret phrase, so it was left out: { $file }.
gather-wrong-key = Your key does not open this file, so it was left out: { $file }.

## What is said at the end

gather-progress = Files looked at so far: { $count }.
gather-made = The new file is here: { $file }.
gather-taken = People whose choices are in it: { $count }.
gather-not-agreed = People who are not in it, because they did not say yes: { $count }.
gather-again = Files of people who were there already: { $count }.
gather-left-out = Files that could not be used: { $count }.
gather-other = Files that are something else: { $count }.
gather-care = Where few people chose alike, someone can still be recognised. Keep this file as safe as theirs.
gather-none = Nobody could be counted, so no file was made. Look at the folder, and at what is said here.
gather-some-left-out = Some files could not be used. They are named here. Mend what you can. Then make a new file with another name.
