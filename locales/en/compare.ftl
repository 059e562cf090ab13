# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = These two files have answers to different questions. They cannot be set beside each other. Choose two files with the same questions.
compared-the-same = These are two copies of the same file. Choose an older file, then a newer one.
compared-record = One of these files is the record of a talk. It cannot be set beside another file. Choose two files that the person handed over. To read a record, use: ownwords open

compared-some-changed = Some of these files is not as Ownwords writes it, and is left out here. To see what it is, use: ownwords open

## At the top

compared-title = What changed between two files
# $date: the day on which it was made.
compared-older = The first file was made on { $date }.
compared-newer = The second file was made on { $date }.
compared-turned = The days are the other way round: the second file is older than the first.
compared-two-names = The names in the files are not the same. Look if both are from the same person.
compared-note =
    This sets the second file beside the first one.
    Some things may not be in both files. This does not say why.
    New or different does not mean better or worse.
compared-nothing = There is nothing to set beside each other.

## What changed

compared-person = What the person says
compared-others = What other people think
compared-new = New
compared-different = Said in another way
compared-now = Now
compared-then = Then
compared-empty = Left empty now
compared-same = The same
compared-gone = Said last time, not this time
compared-gone-note = The second file says this by itself.

## The command line

# Setting one file beside another.
cli-compare = Say what changed between two files of the same person.
cli-compare-older = The older file. Its name ends with .json or .age.
cli-compare-newer = The newer file.
cli-compare-format = How to say it: text, html or json. If you name none: text.
cli-value-older = older
cli-value-newer = newer
