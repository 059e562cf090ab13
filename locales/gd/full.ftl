# The words that only the full-screen view needs.

# The last row of a screenful that is not the last of its page. 36 cells at most.
full-more = Tha barrachd ann: Page Down
# The same on every second screenful, so that it is another line than the one before.
full-more-still = Barrachd fhathast: Page Down
# The same for someone who uses a switch.
full-more-switch = Tha barrachd ann, brùthaibh suidse
full-more-still-switch = Barrachd fhathast, brùthaibh suidse
# The same for someone who has number keys alone.
full-more-numbers = Tha barrachd ann, brùthaibh Enter
full-more-still-numbers = Barrachd fhathast, brùthaibh Enter

# An option that is chosen. { $label } is the label of the option.
full-chosen = { $label }, air a thaghadh
# An option that was chosen on this page, and is not any more.
full-not-chosen = { $label }, gun taghadh

# Ends an answer of many lines, in the list of actions. 36 cells at most.
full-done = Tha mo fhreagairt deiseil

# The list of actions, opened with Tab. The prompts are 37 cells at most.
full-actions = Dè tha sibh airson a dhèanamh?
    .prompt = Taidhpibh àireamh, an uair sin Enter:
    .prompt-again = A-rithist, àireamh is Enter:

# Help. The prompts are 37 cells at most.
full-help = Cuideachadh
    .prompt = Enter gus cuideachadh a dhùnadh:
    .prompt-again = A-rithist, Enter gus a dhùnadh:

# What the keys do, at the end of help.
full-keys = Obraichidh na putanan seo an seo.
full-keys-enter-read = Leanaidh Enter air adhart.
full-keys-enter-one = Gus taghadh, taidhpibh àireamh freagairt. An uair sin brùthaibh Enter.
full-keys-enter-many = Gus taghadh, taidhpibh àireamh freagairt. Taidhpibh a-rithist i ma dh’atharraicheas sibh ur n-inntinn. Leanaidh Enter air adhart nuair a tha sibh deiseil.
full-keys-enter-line = Crìochnaichidh Enter ur freagairt.
full-keys-enter-lines = Tòisichidh Enter loidhne ùr. Brùthaibh Enter a-rithist air an loidhne fhalaimh gus ur freagairt a chrìochnachadh.
# { $up } and the like are names of keys, such as key-name-up in ui.ftl.
full-keys-ends = Le { $first } thèid sibh dhan chiad fhreagairt. Às a sin thèid sibh gu toiseach na duilleige. Le { $last } thèid sibh dhan fhreagairt mu dheireadh.
full-keys-line = Le { $first } thèid sibh gu toiseach na loidhne. Le { $last } thèid sibh gu a deireadh.
full-keys-toggle = Le { $toggle } taghaidh sibh an fhreagairt air a bheil sibh. Brùthaibh a-rithist e ma dh’atharraicheas sibh ur n-inntinn.
# Where words run from right to left, Left arrow moves on and Right arrow moves back.
full-keys-words = Le { $word-left } thèid sibh facal air ais. Le { $word-right } thèid sibh facal air adhart.
full-keys-page = Le { $page-down } chì sibh barrachd de dhuilleig fhada. Le { $page-up } thèid sibh air ais.
full-keys-back = Le { $back } thèid sibh air ais.
full-keys-actions = Le { $actions } chì sibh dè eile as urrainn dhuibh a dhèanamh an seo. Faodaidh sibh slaise agus facal a thaidhpeadh cuideachd, leithid /cuideachadh.
full-keys-help = Le { $help } fosglaidh cuideachadh.
full-keys-settings = Le { $settings } fosglaidh roghainnean a’ phrògraim.
full-keys-read = Le { $read } tòisichidh no stadaidh an leughadh dhuibh.
full-keys-stop = Le { $stop } stadaidh sibh an-dràsta.
full-keys-leave-fast = Le { $leave-fast } fàgaidh sibh gu luath. Thèid an sgrìn a ghlanadh an toiseach.

# Rows that can be pressed, where a mouse or a finger can be used. 36 cells at most.
full-touch-actions = Seall dè eile a ghabhas dèanamh
full-touch-back = Rach air ais
# The end of help there.
full-touch = Faodaidh sibh freagairt a bhrùthadh air an sgrìn cuideachd. No brùthaibh an loidhne mu dheireadh den duilleig. Ma ghluaiseas sibh air falbh mus leig sibh às, cha tachair dad.
