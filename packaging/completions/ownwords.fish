# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_ownwords_global_optspecs
    string join \n view= speak switch= lang= content= data= h/help V/version
end

function __fish_ownwords_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_ownwords_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_ownwords_using_subcommand
    set -l cmd (__fish_ownwords_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c ownwords -n "__fish_ownwords_needs_command" -l view -d 'How to use it: linear is line by line, full is one page at a time.' -r -f -a "linear\t''
full\t''"
complete -c ownwords -n "__fish_ownwords_needs_command" -l switch -d 'Use switches or number keys in place of a keyboard: one, two, numbers, or none.' -r -f -a "none\t''
one\t''
two\t''
numbers\t''"
complete -c ownwords -n "__fish_ownwords_needs_command" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_needs_command" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_needs_command" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_needs_command" -l speak -d 'Read each page aloud. Not for use with a screen reader.'
complete -c ownwords -n "__fish_ownwords_needs_command" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_needs_command" -s V -l version -d 'Say which version this is.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "drafts" -d 'List the saved answers on this computer, or delete some.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "handover" -d 'Make the file for your worker from saved answers.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "open" -d 'Read a file that somebody handed over, locked or not.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "compare" -d 'Say what changed between two files of the same person.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "gather" -d 'Put together what many people chose, from their files. It holds no words and no names.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "respond" -d 'Talk together about a file: write down what you agree, beside what the person said.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "check" -d 'Check the questions and their words in all languages, and say what is wrong with them.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "kiosk" -d 'Run on a public machine, where the next person finds nothing of the last.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "languages" -d 'List the languages, and say how far each is translated.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "questions" -d 'Show every question with its words, or make a page to check a language.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "settings" -d 'Print the settings and the keys.'
complete -c ownwords -n "__fish_ownwords_needs_command" -f -a "schema" -d 'Print the JSON Schema of the file.'
complete -c ownwords -n "__fish_ownwords_using_subcommand drafts" -l delete -d 'Delete these saved answers for good.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand drafts" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand drafts" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand drafts" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand drafts" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l to -d 'The folder for the file.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l format -d 'Which kinds of file: html, json, text, fhir, pdf. If you name none: html, json and text.' -r -f -a "html\t''
json\t''
text\t''
fhir\t''
pdf\t''"
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l seal-to -d 'Lock the file for the person who gave you this lock code. It begins with age1. You can use this more than once.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l seal-phrase -d 'Lock the file with a secret phrase. You are asked for the phrase.'
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -l numbers -d 'Put the help numbers into the files for people.'
complete -c ownwords -n "__fish_ownwords_using_subcommand handover" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand open" -l to -d 'Do not read a locked file here, but put what is in it into this folder.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand open" -l identity -d 'Your key file. Leave this out if the file is not locked, or is locked with a secret phrase.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand open" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand open" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand open" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand open" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand compare" -l format -d 'How to say it: text, html or json. If you name none: text.' -r -f -a "text\t''
html\t''
json\t''"
complete -c ownwords -n "__fish_ownwords_using_subcommand compare" -l identity -d 'Your key file. Leave this out if the file is not locked, or is locked with a secret phrase.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand compare" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand compare" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand compare" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand compare" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand gather" -l to -d 'The new file. It has one line for each person. A good name ends with .ndjson.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand gather" -l identity -d 'Your key file. You need it if some of the files are locked.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand gather" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand gather" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand gather" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand gather" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand respond" -l identity -d 'Your key file, if the file is locked with a lock code.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand respond" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand respond" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand respond" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand respond" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand check" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand check" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand check" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand check" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l config -d 'The file that says how the machine is used.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l check -d 'Say what is wrong with the file, and what to do.'
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l once -d 'End after one person. With deliver, after one try.'
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -l round
complete -c ownwords -n "__fish_ownwords_using_subcommand kiosk" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand languages" -l settle -d 'Write down that this language says the same as the English of today.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand languages" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand languages" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand languages" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand languages" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l format -d 'How to show them: text to read, json for computer systems, fhir for systems that use FHIR.' -r -f -a "text\t''
json\t''
fhir\t''"
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l to -d 'The folder for that page.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l talk -d 'Show the questions of a talk about a file, in place of those that a person answers.'
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -l review -d 'Make a page to print, on which people can check the words of the language. It has the questions of a talk, too.'
complete -c ownwords -n "__fish_ownwords_using_subcommand questions" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand settings" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand settings" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand settings" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand settings" -l usual -d 'Put the usual settings back first.'
complete -c ownwords -n "__fish_ownwords_using_subcommand settings" -s h -l help -d 'Say what can be typed here.'
complete -c ownwords -n "__fish_ownwords_using_subcommand schema" -l lang -d 'The language, such as en.' -r
complete -c ownwords -n "__fish_ownwords_using_subcommand schema" -l content -d 'A folder with other questions and languages.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand schema" -l data -d 'A folder for saved answers, in place of the usual one.' -r -F
complete -c ownwords -n "__fish_ownwords_using_subcommand schema" -l talk -d 'Print the JSON Schema of the record of a talk, not of the file.'
complete -c ownwords -n "__fish_ownwords_using_subcommand schema" -s h -l help -d 'Say what can be typed here.'
