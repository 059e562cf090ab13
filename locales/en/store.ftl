# What is said when a file cannot be kept, read or removed.

store-no-space = There is no room left on this disk. Remove some files that you do not need. Then try again.
store-read-only = Nothing can be written to this disk. If you are asked for a place, choose another one.
store-denied = The computer does not let you write in this folder. If you are asked for a place, choose another one.
store-locked = These answers are open in another window. Close them there. Then try again.
store-wrong-phrase = This secret phrase does not open the answers. Type it again. Capital letters count. If you are sure of the phrase, the answers may be damaged.
store-phrase-needed = A secret phrase is needed here. Type the phrase.
store-damaged = The saved answers are damaged and cannot be read. They were left as they are. If you have an older copy, put it back. If not, begin new.
store-foreign = This was not made by this version of the program. It was left as it is. Get the newest version. Then try again.
store-gone = The place for this is not there any more. If it is on a memory stick, plug it in. Then try again.
store-exists = There is already a file with this name. It was left as it is. Try again to get a new name.
store-miswritten = The new file was not written as it should be. It was removed. Choose another place.
store-other = The computer could not do this. Try again. If that does not help, and you are asked for a place, choose another one.
