# What is said when a file cannot be kept, read or removed.

store-no-space = 这个磁盘没有空间了。移走一些您不需要的文件。然后再试一次。
store-read-only = 这个磁盘上不能写东西。如果问您放在哪里，就选另一个地方。
store-denied = 电脑不让您在这个文件夹里写。如果问您放在哪里，就选另一个地方。
store-locked = 另一个窗口打开着这些回答。在那里关掉。然后再试一次。
store-wrong-phrase = 这个秘密短语打不开回答。再输入一次。大写字母和小写字母有区别。如果您肯定短语是对的，回答可能坏了。
store-phrase-needed = 这里需要秘密短语。输入短语。
store-damaged = 已保存的回答坏了，读不了。它们保持原样。如果您有较旧的副本，就放回去。没有的话，就开始新的回答。
store-foreign = 这不是程序的这个版本做的。它保持原样。拿最新的版本。然后再试一次。
store-gone = 放它的地方不在了。如果在U盘上，就插上U盘。然后再试一次。
store-exists = 已有同名的文件。它保持原样。再试一次，会有新的名称。
store-miswritten = 新的文件没有写好。它已经删掉了。选另一个地方。
store-other = 电脑没能做到。再试一次。如果还是不行，又问您放在哪里，就选另一个地方。
