# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = Lean ort
# Ends a choice of many.
switch-done = Lean ort leis na tha air a thaghadh
switch-done-none = Lean ort gun ghin dhiubh seo
switch-finish = Tha mo fhreagairt deiseil
switch-read-back = Leugh na sgrìobh mi
switch-other = Rudan eile a ghabhas dèanamh
switch-pause = Fois bheag
switch-close = Air ais dhan cheum seo
switch-close-help = Dùin an cuideachadh

## Pages of their own

switch-other-page = Dè tha sibh airson a dhèanamh?
switch-help = Cuideachadh

## Writing letter by letter: first a row, then a letter of it

switch-spell = Sgrìobh litir air litir
switch-spell-row = Dè an t-sreath sa bheil an litir agaibh?
switch-spell-letter = Dè an tè a tha sibh ag iarraidh?
# Where a secret phrase is written.
switch-secret = Chithear na thaghas sibh air an sgrìn. Dèanaibh cinnteach nach fhaic duine eile an sgrìn. Cumaidh cuid de dh’uinneagan na thagh sibh. Dùinibh an uinneag nuair a tha sibh deiseil.
switch-signs = Beàrn agus comharran
switch-digits = Àireamhan
switch-take-letter = Thoir às an litir mu dheireadh
switch-take-word = Thoir às am facal mu dheireadh
switch-spell-stop = Sguir a sgrìobhadh
switch-rows-back = Air ais dha na sreathan
switch-capital = An ath litir: litir mhòr
switch-sign-line = Loidhne ùr
switch-sign-space = Beàrn
switch-sign-full-stop = Stad-phuing
# Where sentences end with another sign.
switch-sign-dot = Dotag ann an seòladh
switch-sign-comma = Cromag
switch-sign-question = Comharra-ceiste
switch-sign-exclamation = Clisg-phuing
switch-sign-apostrophe = Asgair
switch-sign-hyphen = Tàthan
switch-sign-slash = Slaise
switch-sign-underscore = Fo-loidhne
switch-sign-colon = Còilean
switch-sign-at = Comharra @, ann am post-d
switch-sign-open-bracket = Camag fhosglaidh
switch-sign-close-bracket = Camag dhùnaidh
switch-sign-tilde = Tilde
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = Gu ruige seo: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = Litrichean gu ruige seo: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = Sgrìobh sibh: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: air a thaghadh.
switch-not-chosen = { $label }: gun taghadh.
switch-rests = ’S e fois bheag a tha seo. Gus leantainn, brùthaibh ur suidse.
# Prompts. $short is the label of the question.
switch-prompt = Brùthaibh suidse aig ur taghadh:
switch-prompt-again = A-rithist, brùthaibh aig ur taghadh:
switch-prompt-label = { $short }, brùthaibh suidse:
switch-prompt-label-again = A-rithist, { $short }, brùthaibh:
switch-prompt-rests = Fois. Gus leantainn, brùthaibh:

## How it works, for help

switch-how-one = Thig na freagairtean tè an dèidh tè. Brùthaibh ur suidse nuair a tha an tè a tha sibh ag iarraidh ann.
switch-how-rest = An dèidh dà chuairt tha fois bheag ann. Brùthaibh ur suidse gus leantainn.
switch-how-any = ’S e putan sam bith ur suidse. Mar sin chan urrainn do dhuine eile am meur-chlàr a chleachdadh aig an aon àm.
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = ’S e am putan seo ur suidse: { $key }. Faodaidh cuideigin a tha gur cuideachadh na putanan eile uile a chleachdadh mar as àbhaist.
switch-how-two = Le { $step } thèid sibh dhan ath fhreagairt. Le { $choose } taghaidh sibh i. Obraichidh na putanan eile uile mar as àbhaist.
switch-how-spell = Gus sgrìobhadh, taghaibh sreath litrichean an toiseach. An uair sin taghaibh an litir.

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = Taidhpibh àireamh ur taghaidh. An uair sin brùthaibh Enter. ’S e { $last } an taghadh mu dheireadh air gach duilleig. Bheir e sibh gu rudan eile, no air ais. Gus fàgail gu luath, taidhpibh { $fast } agus brùthaibh Enter.
numbers-how-signs = Leis a’ phutan rionnaig thèid an duilleag a ràdh a-rithist. Leis a’ phutan shlaise thèid sibh air ais. Leis a’ phutan stad-phuing bheir sibh air ais àireamh.
numbers-how-voice = Leis a’ phutan plus bidh an guth nas àirde. Leis a’ phutan minus bidh e nas sàmhaiche.
numbers-not-offered = Chan urrainn dhuibh sin a dhèanamh aig a’ cheum seo. Taghaibh an àireamh mu dheireadh gus faighinn a-mach dè as urrainn dhuibh a dhèanamh.
numbers-nothing-yet = Chan eil dad air a thaghadh fhathast. Taidhpibh àireamh, an uair sin brùthaibh Enter.
# Prompts. $short is the label of the question.
numbers-prompt = Taidhpibh àireamh, brùthaibh Enter:
numbers-prompt-again = A-rithist, àireamh agus Enter:
numbers-prompt-label = { $short }, àireamh is Enter:
numbers-prompt-label-again = A-rithist, { $short }, àireamh:
