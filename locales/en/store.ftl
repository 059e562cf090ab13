# What is said when a file cannot be kept, read or removed.

store-no-space = There is no room left on this disk. Remove some files you do not need, then try again. Until then, your answers are only held while this program runs.
store-read-only = This disk can be read, but nothing can be written to it. Choose another place. Until then, your answers are only held while this program runs.
store-denied = This account may not write in this folder. Choose another place. Until then, your answers are only held while this program runs.
store-locked = These answers are open in another window. Close them there, then try again.
store-wrong-phrase = The secret phrase does not fit. Type it again. Capital letters count. If you are sure of it, the file may be damaged.
store-phrase-needed = These answers open with a secret phrase. Type the phrase.
store-damaged = The saved answers are damaged and cannot be read. Nothing in them was changed. If you have a copy from before, put it back. If not, start again.
store-foreign = This was not made by this version of the program. It was left as it is. Get the newest version, then try again.
store-gone = The place for these answers is not there any more. If they are on a memory stick, plug it in, then try again.
store-exists = There is already a file with this name. It was left as it is. Try again to get a new name.
store-miswritten = The new file is not as it should be, so it was removed. Save to another place.
store-other = The computer could not do this. Try again. If that does not help, choose another place.
