# The words of the pack "self-directed-support", in Scottish Gaelic. How people are spoken to, and
# what things are called: glossary.toml. Sources of law stand in the English file.
#
# A question: its value is what is asked; .short is its label (22 cells at most); .hint
# explains, one sentence or two to a line; .why says what it is for.
# An option: its value is the label (36 cells at most); .hint explains.
# An example of an answer in a person’s own words: its value is a whole statement in the
# person’s own voice (36 cells at most). In the file it stands as what the person picked.
# There is no word for "yes" and "no": the answer takes up the verb of its question.

## Parts

part-start = A’ tòiseachadh
part-again = A’ coimhead a-rithist
part-about-me = Mum dheidhinn
part-matters = Na tha cudromach dhomh
part-people = Daoine nam bheatha
part-life = Mo bheatha a-nis
part-change = Dè bu chòir atharrachadh
part-help = Cuideachadh is taic
part-risks = Rudan a tha mi airson a dhèanamh
part-feeling-safe = A’ faireachdainn sàbhailte
part-ahead = A’ planadh ro-làimh
part-options = Na ceithir roghainnean
part-others = Beachd dhaoine eile
part-talk = Na tha mi airson faighneachd
part-check = M’ fhaclan fhìn
part-equality = Co-ionannachd

## Getting started

steps = Tha seachd ceumannan ann gus taic fhaighinn.
    .lines =
        Ceum 1: tha taic a dhìth oirbh.
        Ceum 2: cuiridh sibh fios chun na Comhairle (council).
        Ceum 3: coimheadaidh a’ Chomhairle air na tha a dhìth oirbh, agus co-dhùinidh i mu thaic.
        Ceum 4: planaidh sibh ur taic.
        Ceum 5: thèid aontachadh air a’ phlana.
        Ceum 6: tòisichidh ur taic.
        Ceum 7: coimheadaidh sibh fhèin agus a’ Chomhairle a-rithist. Canar ath-sgrùdadh (review) ris a seo.

path = Dè tha sibh airson a dhèanamh an-diugh?
    .short = Dè nì mi an-diugh
    .hint =
        { steps }
        { steps.lines }
        Cuidichidh am prògram seo sibh gus deasachadh airson ceumannan 3, 4 agus 7.
        Cha cho-dhùin e dad. ’S e a’ Chomhairle a cho-dhùnas mu thaic.
        Faodaidh sibh ur freagairt an seo atharrachadh nas fhaide air adhart.
    .why =
        Faodaidh sibh uiread a ràdh ’s a tha ùine agaibh air a shon.
        Tha na prìomh cheistean san dòigh ghoirid. Tha barrachd cheistean mu gach rud san dòigh fhada.
path_short = An dòigh ghoirid
    .hint = Bheir i mu 20 mionaid.
path_long = An dòigh fhada, pàirt air phàirt
    .hint = Aon phàirt aig aon àm. Ma shàbhaileas sibh ur freagairtean, faodaidh i làithean a thoirt.
path_again = Coimhead a-rithist air na thuirt mi
    .hint = Cuidichidh e ma tha am faidhle no na freagairtean bhon turas mu dheireadh agaibh.
path_carer = Taic dhomh fhìn mar neach-cùraim
    .hint = Bidh neach-cùraim (carer) a’ coimhead às dèidh cuideigin gun phàigheadh. Tha seo mu thaic dhuibh fhèin.
path_child = Taic do leanabh no do neach òg
    .hint = Tha seo mu thaic do chuideigin nach eil na inbheach fhathast.

carer-on = A bheil sibh airson leantainn leis na ceistean seo?
    .short = Lean mar neach-cùraim
    .hint =
        Tha còraichean dhuibh fhèin agaibh mar neach-cùraim (carer).
        Tha iad ann an Achd an Luchd-cùraim (Carers (Scotland) Act).
        Feumaidh a’ Chomhairle plana a thairgsinn do gach neach-cùraim inbheach mu bheil fios aice. Canar plana taic neach-cùraim inbheach ris (adult carer support plan).
        Tha roghainnean ur taic fhèin ann an earrann 7 (section 7) de dh’Achd na Taice Fèin-stiùirichte (Self-directed Support Act).
        Faodaidh sibh faighneachd den Chomhairle agaibh mun dà chuid.
        Faodaidh sibh fòn a chur gu Care Information Scotland cuideachd: 0800 011 3200.
        Tha na ceistean an seo do dh’inbhich a tha feumach air taic.
        Faodaidh sibh am freagairt a dh’aindeoin sin. Tha iad mur deidhinn-se, chan ann mun neach às a bheil sibh a’ coimhead.
        Cha leig sibh a leas leantainn. Faodaidh sibh stad nuair a thogras sibh.
    .why = Faodaidh sibh an uair sin na tha ceart dhuibh a thaghadh: an dòigh ghoirid, an dòigh fhada, no ur Comhairle.
carer-on_short = Lean ort, an dòigh ghoirid
    .hint = Bheir i mu 20 mionaid.
carer-on_long = Lean ort, an dòigh fhada
    .hint = Faodaidh sibh aon phàirt a dhèanamh aig aon àm, thar làithean ma shàbhaileas sibh ur freagairtean.

child-on = A bheil sibh airson leantainn leis na ceistean seo?
    .short = Lean airson leanabh
    .hint =
        Tha earrann aig clann is daoine òga dhaibh fhèin san lagh.
        ’S e sin earrann 8 (section 8) de dh’Achd na Taice Fèin-stiùirichte (Self-directed Support Act). Tha i mu na teaghlaichean aca cuideachd.
        Faighnichibh den sgioba chloinne is theaghlaichean (children and families team) aig a’ Chomhairle agaibh.
        Canar neach-cùraim òg (young carer) ri leanabh no neach òg a choimheadas às dèidh cuideigin.
        Tha plana ann do luchd-cùraim òga. Canar aithris neach-cùraim òg ris (young carer statement).
        Chaidh na ceistean an seo a sgrìobhadh do dh’inbhich. Faodaidh sibh an cleachdadh a dh’aindeoin sin.
        Anns gach ceist, ’s e an leanabh no an neach òg a tha “sibh” a’ ciallachadh.
        Cha leig sibh a leas leantainn. Faodaidh sibh stad nuair a thogras sibh.
    .why = Faodaidh sibh an uair sin na tha ceart dhuibh a thaghadh: an dòigh ghoirid, an dòigh fhada, no ur Comhairle.
child-on_short = Lean ort, an dòigh ghoirid
    .hint = Bheir i mu 20 mionaid.
child-on_long = Lean ort, an dòigh fhada
    .hint = Faodaidh sibh aon phàirt a dhèanamh aig aon àm, thar làithean ma shàbhaileas sibh ur freagairtean.

who-is-here = Cò tha còmhla ribh fhad ’s a tha sibh a’ freagairt?
    .short = Cò tha an seo
    .hint =
        Faodaidh sibh barrachd air aon a thaghadh.
        Tha e ceart gu leòr a bhith nur n-aonar. Tha e ceart gu leòr cuideachadh fhaighinn.
    .why =
        Tha cuid de rudan doirbh an ràdh nuair a tha daoine eile faisg.
        Mar sin canaidh am faidhle agaibh cò bha còmhla ribh.
who-is-here_alone = Tha mi nam aonar
who-is-here_advocate = Neach-tagraidh (advocate)
    .hint = Cuidichidh neach-tagraidh neo-eisimeileach (independent advocate) sibh gus na tha sibh ag iarraidh a ràdh. Chan eil iad ag obair airson na Comhairle.
who-is-here_interpreter = Eadar-theangair (interpreter)
    .hint = Cuiridh eadar-theangair faclan gu cànan eile.
who-is-here_family-or-friend = Teaghlach no caraid
who-is-here_worker = Cuideigin pàighte a bheir taic dhomh
    .hint = Mar eisimpleir: neach-taic, nurs no neach-obrach sòisealta.
who-is-here_attorney-or-guardian = Aturnaidh no neach-gleidhidh
    .hint = Tha cumhachd laghail aig aturnaidh (attorney) no neach-gleidhidh (guardian) rudan a dhèanamh às ur leth ann an cuid de chùisean.
who-is-here_someone-else = Cuideigin eile

who-types = Cò tha a’ taidhpeadh?
    .short = Cò tha a’ taidhpeadh
    .hint =
        Faodaidh sibh seo atharrachadh nas fhaide air adhart, aig freagairt sam bith.
        Tha na freagairtean mur deidhinn-se, ge bith cò a thaidhpeas iad.
    .why =
        Canaidh am faidhle agaibh cò thaidhp gach freagairt.
        Bidh e soilleir an uair sin dè na faclan a tha leibhse, agus dè na faclan a tha le cuidiche.
who-types_me = Mise, an neach mu bheil seo
who-types_advocate = An neach-tagraidh agam
who-types_interpreter = An t-eadar-theangair agam
who-types_family-or-friend = Neach bho mo theaghlach, no caraid
who-types_worker = Cuideigin pàighte a bheir taic dhomh
who-types_attorney-or-guardian = M’ aturnaidh no mo neach-gleidhidh
who-types_someone-else = Cuideigin eile

where-now = Càite a bheil sibh sna seachd ceumannan?
    .short = Càite a bheil mi a-nis
    .hint = Aig an deireadh, innsidh am prògram seo dhuibh dè bhios a’ tighinn às dèidh sin mar as trice.
    .why = Chì an neach-obrach agaibh dè an ceum aig a bheil sibh. Chì sibhse dè dh’fhaodadh tighinn às dèidh sin.
where-now_need = Saoilidh mi gum feum mi taic
    .hint = Cha do dh’iarr sibh air a’ Chomhairle fhathast.
    .next = An ath cheum: cuiridh sibh fios chun na Comhairle agus canaidh sibh gu bheil taic a dhìth oirbh. Faodaidh sibh am faidhle agaibh a shealltainn dhi.
where-now_contact = Chuir mi fios chun na Comhairle
    .hint = Dh’iarr sibh taic. Tha sibh a’ feitheamh ri tuilleadh fios.
    .next = An ath cheum: mar as trice coimheadaidh a’ Chomhairle air na tha a dhìth oirbh. Faodaidh sibh am faidhle agaibh a thoirt dhan neach-obrach agaibh mus coinnich sibh.
where-now_assessment = A’ Chomhairle a’ measadh m’ fheum
    .hint = Tha sibh a’ bruidhinn ris an neach-obrach agaibh mur beatha. Cha do cho-dhùin a’ Chomhairle fhathast.
    .next = An ath cheum: co-dhùinidh a’ Chomhairle mu thaic. Ma thairgeas i taic, feumaidh i iarraidh oirbh cuideachd taghadh bho na ceithir roghainnean.
where-now_planning = Tha mi a’ planadh mo thaic
    .hint = Thairg a’ Chomhairle taic dhuibh. Tha sibh a’ planadh leis an neach-obrach agaibh mar a thèid a dèanamh.
    .next = An ath cheum: thèid am plana a sgrìobhadh agus thèid aontachadh air. Faodaidh sibh a ràdh ron sin dè tha sibh airson atharrachadh ann.
where-now_plan-agreed = Tha aonta air mo phlana
    .hint = Tha sibh fhèin agus a’ Chomhairle air aontachadh air na tha am plana ag ràdh.
    .next = An ath cheum: thèid ur taic a chur air dòigh agus tòisichidh i. Faodaidh sibh faighneachd den neach-obrach agaibh cuin a thòisicheas i, agus cò dha a chuireas sibh fòn.
where-now_support = Tha taic agam a-nis
    .hint = Tha ur taic air tòiseachadh.
    .next = An ath cheum: coimheadaidh sibh fhèin agus a’ Chomhairle a-rithist air mar a tha i ag obair. Ma dh’atharraicheas rud cudromach nur beatha, feumaidh cothrom a bhith agaibh taghadh a-rithist.
where-now_review = Tha sinn a’ coimhead a-rithist
    .hint = Tha sibh fhèin agus a’ Chomhairle a’ coimhead air mar a tha ur taic ag obair. Canar ath-sgrùdadh (review) ris a seo.
    .next = An ath cheum: canaidh sibh dè tha ag obair agus dè bu chòir atharrachadh. Bu chòir dhan Chomhairle na ceithir roghainnean uile a thairgsinn dhuibh a-rithist, fiù ’s mura h-eil dad air atharrachadh.
where-now_not-sure = Chan eil mi cinnteach
    .next = An ath cheum: faodaidh sibh faighneachd den Chomhairle dè an ceum aig a bheil sibh. Faodaidh sibh am faidhle agaibh a shealltainn dhi.

## Looking again

changed = Dè dh’atharraich on turas mu dheireadh?
    .short = Dè dh’atharraich
    .hint =
        Smaoinichibh air ur slàinte, ur dachaigh, na daoine nur beatha, ur taic agus na tha sibh ag iarraidh.
        Mura h-eil dad air atharrachadh, faodaidh sibh sin a ràdh.
    .why =
        Chì an neach-obrach agaibh dè tha ùr.
        Ma dh’atharraicheas rud cudromach nur beatha, feumaidh cothrom a bhith agaibh taghadh a-rithist.
changed_health = Dh’atharraich mo shlàinte
changed_home = Dh’atharraich mo dhachaigh
changed_people = Dh’atharraich na daoine nam bheatha
changed_support = Dh’atharraich mo thaic
changed_wishes = Tha mi ag iarraidh rudan eile a-nis
changed_nothing = Cha do dh’atharraich dad

again-options = Na ceithir roghainnean, air an innse a-rithist
    .short = Roghainnean a-rithist
    .hint =
        Aig gach ath-sgrùdadh, bu chòir dhan Chomhairle na ceithir roghainnean uile a thairgsinn dhuibh a-rithist. Tha sin fìor fiù ’s mura h-eil dad air atharrachadh.
        { compare.hint }
    .why =
        ’S dòcha gu bheil sibh ag iarraidh na h-aon roghainn ’s a bha agaibh, no tè eile.
        Faodaidh sibh innse dè ur beachd sa phàirt mu na ceithir roghainnean.

offered-again = An do thairg a’ Chomhairle na ceithir roghainnean uile dhuibh a-rithist?
    .short = Air an tairgsinn
    .hint = Tha seo mun ath-sgrùdadh agaibh a-nis, chan ann mun chiad turas.
    .why =
        Bu chòir dhan Chomhairle na ceithir roghainnean uile a thairgsinn aig gach ath-sgrùdadh.
        Chì an neach-obrach agaibh a bheil seo ri dhèanamh fhathast.
offered-again_yes = Thairg
offered-again_no = Cha do thairg, no chan ann fhathast
offered-again_not-sure = Chan eil mi cinnteach

## About me

called = Dè an t-ainm a bu mhath leibh gun canadh daoine ribh?
    .short = Dè chanar rium
    .hint = Faodaidh e a bhith na ainm sam bith as toil leibh. Cha leig e leas a bhith na ainm slàn.
    .why = Faodaidh an neach-obrach agaibh an t-ainm seo a chleachdadh nuair a bhruidhneas iad ribh no a sgrìobhas iad thugaibh.
called_first-name = Cleachdaibh mo chiad ainm
called_title-and-name = Cleachdaibh tiotal is sloinneadh
called_ask-me = Faighnichibh nuair a chì sibh mi

reference = Dè an àireamh no ainm a tha air an litir agaibh bhon Chomhairle?
    .short = Àireamh air mo litir
    .hint =
        Faodaidh e a bhith na àireamh air ceann na litreach, no ainm an neach-obrach agaibh.
        Fàgaibh às àireamh sam bith a sheallas an latha a rugadh sibh.
        Tha seo prìobhaideach. Cha bhi e san fhaidhle agaibh mura cuir sibh ann e.
    .why = Chì an neach-obrach agaibh an uair sin cò leis am faidhle.
reference_letter = Tha litir agam, is seallaidh mi i
reference_no-worker-yet = Chan eil neach-obrach agam fhathast

take-part = Dè chuidicheas sibh gus pàirt a ghabhail?
    .short = Gus pàirt a ghabhail
    .hint =
        Tha seo mu choinneamhan, còmhraidhean agus litrichean.
        Faodaidh sibh barrachd air aon a thaghadh.
    .why =
        Feumaidh a’ Chomhairle an cuideachadh a tha a dhìth oirbh gu reusanta a thoirt dhuibh gus ur beachd a ràdh.
        Feumaidh i cuideachd an cuideachadh a tha a dhìth oirbh gu reusanta a thoirt dhuibh gus taghadh.
        Ma tha fios aig an neach-obrach agaibh air seo mus coinnich sibh, faodaidh iad planadh air a shon.
take-part_more-time = Barrachd ùine
take-part_plain-words = Faclan sìmplidh
take-part_interpreter = Eadar-theangair (interpreter)
    .hint = Cuiridh eadar-theangair faclan gu cànan eile.
take-part_bsl-interpreter = Eadar-theangair BSL
take-part_advocate = Neach-tagraidh (advocate)
    .hint = Cuidichidh neach-tagraidh neo-eisimeileach sibh gus na tha sibh ag iarraidh a ràdh. Faodaidh duine sam bith fear iarraidh.
take-part_large-print = Clò mòr
take-part_easy-read = Leughadh Furasta (Easy Read)
    .hint = Tha seantansan goirid agus dealbhan ann an Leughadh Furasta.
take-part_audio = Clàradh ri èisteachd ris
take-part_braille = Braille
take-part_alone-with-worker = Ùine nam aonar le mo neach-obrach
    .hint = Thèid a’ cheist seo a chur air a h-uile duine. Cha leig sibh a leas innse carson.
take-part_in-own-words = Mo dhòigh conaltraidh, nam fhaclan
    .hint = Taghaibh seo ma tha dòigh conaltraidh dhuibh fhèin agaibh, no ma chuidicheas rudeigin eile sibh.
take-part_nothing = Chan eil cuideachadh a dhìth orm

communicate = Ciamar a bhios sibh a’ conaltradh, agus dè eile a chuidicheas sibh?
    .short = Mo dhòigh conaltraidh
    .hint =
        Innsibh dè chuidicheas sibh gus tuigsinn, agus dè chuidicheas daoine eile gus ur tuigsinn-se.
        Faodaidh sibh innse cuideachd cuin as sgìthe a bhios sibh.
    .why = Faodaidh an neach-obrach agaibh an uair sin bruidhinn ribh ann an dòigh a tha ag obair dhuibh.
communicate_slowly = Bruidhnibh rium gu slaodach
communicate_one-thing = Innsibh dhomh aon rud aig aon àm
communicate_write-down = Sgrìobhaibh rudan sìos dhomh
communicate_signs-pictures = Cleachdaidh mi soidhnean is dealbhan
communicate_device = Cleachdaidh mi inneal gus bruidhinn
communicate_lip-read = Feumaidh mi ur bilean fhaicinn
communicate_tired-morning = ’S ann sa mhadainn as sgìthe mi
communicate_tired-evening = ’S ann anmoch feasgar as sgìthe mi
communicate_pain = Tha e doirbh bruidhinn le pian

interpreter-wish = Dè an t-eadar-theangair a tha sibh ag iarraidh, agus cò nach eil sibh ag iarraidh?
    .short = M’ eadar-theangair
    .hint =
        Innsibh dè an cànan no dè an seòrsa soidhnidh a chleachdas sibh.
        ’S dòcha gu bheil sibh ag iarraidh boireannach no fireannach, no cuideigin aig nach eil eòlas air ur teaghlach.
    .why =
        Bu chòir gur e cuideigin a th’ ann ris am bruidhinn sibh gu saor.
        Airson rudan prìobhaideach, tha e nas fheàrr mura h-e teaghlach no caraid a tha san eadar-theangair.
interpreter-wish_woman = Tha mi ag iarraidh boireannach
interpreter-wish_man = Tha mi ag iarraidh fireannach
interpreter-wish_stranger = Neach air nach eil mi eòlach
interpreter-wish_same-one = An aon neach gach turas
interpreter-wish_not-family = Chan eil mi ag iarraidh teaghlach

decide = Dè chuidicheas sibh gus co-dhùnadh?
    .short = Gus co-dhùnadh
    .hint = Smaoinichibh air àm nuair a cho-dhùin sibh rudeigin gu math. Dè chuidich sibh an uair sin?
    .why =
        Feumaidh a’ Chomhairle an cuideachadh a tha a dhìth oirbh gu reusanta a thoirt dhuibh gus taghadh.
        Faodaidh an neach-obrach agaibh planadh air a shon mus feum sibh co-dhùnadh.
decide_time = Feumaidh mi ùine gus smaoineachadh
decide_examples = Feumaidh mi eisimpleirean
decide_see-it = Tha mi airson fhaicinn no fheuchainn
decide_talk-it-over = Tha mi airson bruidhinn ri cuideigin
decide_on-my-own = Co-dhùinidh mi nas fheàrr nam aonar
decide_not-rushed = Na cuiribh cabhag orm

contact-good = Dè na dòighean matha air fios a chur thugaibh?
    .short = Fios a chur thugam
    .hint =
        Faodaidh sibh barrachd air aon a thaghadh.
        Cha leig sibh a leas àireamh no seòladh a thoirt an seo.
    .why = Faodaidh an neach-obrach agaibh an uair sin fios a chur thugaibh ann an dòigh a tha freagarrach agus sàbhailte dhuibh.
contact-good_phone = Fòn
contact-good_text-message = Teachdaireachd teacsa
contact-good_e-mail = Post-d
contact-good_letter = Litir
contact-good_visit = Tadhal
contact-good_through-someone = Tro chuideigin eile
    .hint = Faodaidh cuideigin sa bheil earbsa agaibh teachdaireachd a thoirt dhuibh.
contact-good_message-ok = Tha e ceart teachdaireachd fhàgail
contact-good_times-own-words = Amannan math, nam fhaclan fhìn
contact-good_not-all = Chan eil gach dòigh math dhomh
    .hint = Às dèidh seo faodaidh sibh innse dè na dòighean. Cha leig sibh a leas innse carson.

contact-good-words = Cuin a tha an t-àm math, no cò bheir teachdaireachd dhuibh?
    .short = An t-àm no an neach
    .hint = Gus cuideigin ainmeachadh, foghnaidh ciad ainm. Faodaidh sibh innse cuideachd cò iad dhuibh.
    .why = Faodaidh an neach-obrach agaibh an uair sin fios a chur thugaibh aig an àm cheart, no tron neach cheart.
contact-good-words_morning = Sa mhadainn
contact-good-words_afternoon = An dèidh meadhan-latha
contact-good-words_evening = Anmoch feasgar
contact-good-words_weekday = Diluain gu Dihaoine
contact-good-words_family-first = Mo theaghlach an toiseach
contact-good-words_advocate-first = Mo neach-tagraidh an toiseach

contact-avoid = Dè na droch dhòighean air fios a chur thugaibh?
    .short = Mar nach cuirear fios
    .hint =
        Smaoinichibh cò eile a dh’fhaodas fòn a chluinntinn, teachdaireachd fhaicinn no litir fhosgladh.
        Faodaidh sibh barrachd air aon a thaghadh. Cha leig sibh a leas innse carson.
    .why = Bidh fios aig an neach-obrach agaibh an uair sin dè na dòighean a tha ri seachnadh.
contact-avoid_phone = Fòn
contact-avoid_text-message = Teachdaireachd teacsa
contact-avoid_e-mail = Post-d
contact-avoid_letter = Litir
contact-avoid_visit = Tadhal
contact-avoid_no-message = Na fàgaibh teachdaireachd
contact-avoid_avoid-own-words = Droch amannan, nam fhaclan fhìn
contact-avoid_nothing = Chan eil gin dhiubh seo dona

contact-avoid-words = Cuin a tha an droch àm airson fios a chur thugaibh?
    .short = Droch amannan
    .hint = Smaoinichibh air amannan nuair a tha sibh a’ gabhail fois, trang, no nuair nach eil sibh nur n-aonar.
    .why = Bidh fios aig an neach-obrach agaibh an uair sin dè na h-amannan a tha ri seachnadh.
contact-avoid-words_before-ten = Chan ann ro 10 sa mhadainn
contact-avoid-words_evenings = Chan ann anmoch feasgar
contact-avoid-words_weekends = Chan ann air an deireadh-sheachdain
contact-avoid-words_at-work = Chan ann nuair a tha mi ag obair
contact-avoid-words_when-others-here = Chan ann nuair tha càch an seo

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = Dè nach gabh cur dheth?
    .short = Na nach gabh cur dheth
    .hint =
        Ma tha sibh fhèin no cuideigin eile ann an cunnart an-dràsta, cuiribh fòn gu 999.
        Ma tha sibh tinn agus nach urrainn dhuibh feitheamh ris an dotair agaibh, cuiribh fòn gu NHS 24 air 111.
        Ma tha taic a dhìth oirbh an-diugh, cuiribh fòn gu sgioba obair shòisealta (social work team) na Comhairle agaibh.
        Cha tèid dad a chur às a seo. Cha leugh an neach-obrach agaibh seo gus am faigh iad am faidhle agaibh.
        Faodaidh sibh na bu chòir dhan neach-obrach agaibh cluinntinn an toiseach a sgrìobhadh. Ma ghabhas a h-uile rud cur dheth, faodaidh sibh leum thairis air seo.
        Mar eisimpleir: “Tha mo phiuthar a’ coimhead às mo dhèidh, agus tha i a’ dol dhan ospadal an-ath-sheachdain.”
    .why = Lorgaidh an neach-obrach agaibh seo faisg air toiseach an fhaidhle agaibh.
cannot-wait_fall = Bidh mi a’ tuiteam aig an taigh
cannot-wait_eat = Cha ghabh biadh dèanamh no faighinn
cannot-wait_wash = Chan urrainn dhomh nighe no cur umam
cannot-wait_home-cold = Tha mo dhachaigh fuar
cannot-wait_money = Gun airgead airson biadh no teas
cannot-wait_helper-ill = Tha an neach-cuideachaidh agam tinn
cannot-wait_broken-aid = Tha rud air a bheil feum agam briste
cannot-wait_nothing = Chan eil cabhag air dad an-dràsta

## What matters to me

matters = Dè tha cudromach dhuibh?
    .short = Cudromach dhomh
    .hint =
        Smaoinichibh air daoine, àiteachan, rudan a nì sibh, ur creideamh, ur beathaichean, no mar a thèid an latha agaibh.
        Faodaidh sibh uiread de rudan ’s a thogras sibh ainmeachadh.
    .why =
        ’S ann agaibhse as fheàrr a tha fios dè tha cudromach dhuibh.
        Bu chòir do thaic freagairt air ur beatha. Mar sin feumaidh fios a bhith aig an neach-obrach agaibh dè th’ innte.
matters-thing = Dè aon rud a tha cudromach dhuibh?
    .short = Na tha cudromach
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
matters-thing_family = Mo theaghlach
matters-thing_friends = Mo charaidean
matters-thing_home = Mo dhachaigh
matters-thing_pet = Am peata agam
matters-thing_faith = Mo chreideamh
matters-thing_food = Biadh as toil leam
matters-thing_music = Ceòl
matters-thing_outdoors = A bhith a-muigh
matters-thing_work-or-study = M’ obair, no na dh’ionnsaicheas mi
matters-thing_routine = Rudan a dhèanamh mar as àbhaist
matters-thing_decide-myself = Co-dhùnadh leam fhìn
matters-thing_language = Mo chànan fhìn a bhruidhinn

good-day = Cò ris a tha latha math coltach dhuibh?
    .short = Latha math
    .hint = Smaoinichibh air fìor latha. Dè rinn sibh, agus cò bha ann?
    .why = Faodaidh taic an uair sin ur cuideachadh gus barrachd lathaichean matha fhaighinn.
good-day_out = Thèid mi a-mach às an taigh
good-day_people = Chì mi daoine as toil leam
good-day_busy = Tha rudan agam ri dhèanamh
good-day_calm = Tha e ciùin
good-day_rested = Chaidil mi gu math
good-day_no-pain = Chan eil pian orm, no chan eil mòran

bad-day = Cò ris a tha droch latha coltach dhuibh?
    .short = Droch latha
    .hint = Faodaidh sibh innse dè nì dona e, agus dè chuidicheas beagan.
    .why = Chì an neach-obrach agaibh an uair sin cuin as motha a tha taic a dhìth oirbh.
bad-day_pain = Tha pian orm
bad-day_alone = Tha mi cus nam aonar
bad-day_waiting = Tha feitheamh fada ri cuideachadh
bad-day_noise = Tha cus fuaim ann
bad-day_stuck = Chan urrainn dhomh faighinn a-mach
bad-day_worry = Bidh mòran dragh orm
bad-day_strangers = Thig coigrich gus mo chuideachadh

good-at = Dè na rudan air a bheil sibh math?
    .short = Na tha mi math air
    .hint =
        Smaoinichibh air rudan as urrainn dhuibh a dhèanamh. Smaoinichibh air rudan air a bheil sibh eòlach agus às a bheil sibh moiteil.
        Tha rudan beaga cudromach cuideachd.
    .why = Bu chòir do thaic tòiseachadh bho na as urrainn dhuibh a dhèanamh, chan ann a-mhàin bho na tha doirbh.
good-at-thing = Dè aon rud air a bheil sibh math?
    .short = Math air
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
good-at-thing_listen = Tha mi math air èisteachd
good-at-thing_cook = Tha mi math air còcaireachd
good-at-thing_make-things = Bidh mi a’ dèanamh rudan
good-at-thing_laugh = Bheir mi gàire air daoine
good-at-thing_know-mind = Tha fios agam dè tha mi ag iarraidh
good-at-thing_patient = Tha foighidinn agam
good-at-thing_learn = Is toil leam ionnsachadh
good-at-thing_care = Bidh mi a’ coimhead às dèidh chàich
good-at-thing_organise = Tha mi math air planadh

## People in my life

people = Cò na daoine nur beatha?
    .short = Daoine nam bheatha
    .hint =
        Smaoinichibh air teaghlach, caraidean, nàbaidhean, agus daoine a tha air am pàigheadh airson cuideachadh.
        Cuiribh ris aon neach aig aon àm.
        Tha seo mu dhaoine eile cuideachd, agus mar sin tha e prìobhaideach.
        Cha bhi e san fhaidhle agaibh mura cuir sibh ann e.
    .why =
        Chì an neach-obrach agaibh cò tha a’ cuideachadh, agus cò tha nur beatha.
        Canaidh sibhse cò thuige a dh’fhaodas an neach-obrach agaibh fios a chur.
person-who = Cò th’ ann?
    .short = Cò th’ ann
    .hint = Foghnaidh ciad ainm, no cò iad dhuibh.
    .why = Chì an neach-obrach agaibh an uair sin cò tha sibh a’ ciallachadh.
person-who_partner = Mo chèile
person-who_mother = Mo mhàthair
person-who_father = M’ athair
person-who_son-daughter = Mo mhac no mo nighean
person-who_brother-sister = Mo bhràthair no mo phiuthar
person-who_friend = Caraid
person-who_neighbour = Nàbaidh
person-who_faith-group = Neach bho mo bhuidheann chreideimh
person-who_support-worker = An neach-taic agam
person-how = Ciamar a chuidicheas iad sibh, no dè nì sibh còmhla?
    .short = Mar a chuidicheas iad
    .hint = Faodaidh cuideigin a bhith cudromach dhuibh gun chuideachadh sam bith a thoirt seachad.
    .why = Chì an neach-obrach agaibh an uair sin dè th’ ann mu thràth, agus dè bhiodh cus do dh’aon neach.
person-how_company = Cuiridh iad seachad ùine còmhla rium
person-how_shopping = Cuidichidh iad le ceannach
person-how_meals = Cuidichidh iad le biadh
person-how_washing = Cuidichidh iad le nighe is cur umam
person-how_money = Cuidichidh iad le airgead
person-how_lifts = Bheir iad lioft dhomh gu àiteachan
person-how_phone-calls = Cuiridh iad fòn thugam
person-how_speaks-for-me = Bruidhinn às mo leth ma dh’iarras mi
person-contact = Am faod an neach-obrach agaibh fios a chur thuca?
    .short = An cuirear fios thuca
    .hint = Faodaidh sibh seo atharrachadh uair sam bith. Faodaidh sibh innse dhan neach-obrach agaibh cuideachd.
    .why = Chì an neach-obrach agaibh an uair sin cò ris a tha sibh airson gum bruidhinn iad.
person-contact_yes = Faodaidh
person-contact_ask-me-first = Faighnichibh dhìom an toiseach
person-contact_no = Chan fhaod

cares-unpaid = A bheil cuideigin a’ coimhead às ur dèidh gun phàigheadh?
    .short = Cò ghabhas cùram dhìom
    .hint =
        Faodaidh e a bhith na theaghlach, caraid no nàbaidh.
        Canar neach-cùraim (carer) ri neach a nì seo, fiù ’s mura cleachd iad am facal sin.
    .why = Tha còraichean aig neach-cùraim cuideachd. Ma chanas sibh gu bheil, cluinnidh sibh barrachd mu dheidhinn às dèidh seo.
cares-unpaid_yes = Tha
cares-unpaid_no = Chan eil
cares-unpaid_not-sure = Chan eil mi cinnteach

carer-pass-on = Ciamar a chluinneas an neach seo mu phlana dhaibh fhèin?
    .short = An innsear dhaibh
    .hint =
        Feumaidh a’ Chomhairle plana dhaibh fhèin a thairgsinn do neach-cùraim inbheach.
        Canar plana taic neach-cùraim inbheach ris (adult carer support plan). Tha e mu na tha a dhìth air an neach-cùraim.
        Feumaidh a’ Chomhairle a thairgsinn, ge bith dè cho-dhùnas sibh mun taic agaibh fhèin.
        Do neach-cùraim nach eil na inbheach, tha aithris neach-cùraim òg ann (young carer statement).
        An seo chan eil sibh ag ràdh ach cò dh’innseas dhaibh.
    .why = Tha feumalachdan agus còraichean aig neach-cùraim cuideachd. Tha a riaghailtean fhèin aig a’ Chomhairle mun chuideachadh a dh’fheumas i a thoirt do neach-cùraim.
carer-pass-on_i-tell = Innsidh mi fhìn dhaibh
carer-pass-on_worker-tells = Faodaidh mo neach-obrach innse
carer-pass-on_not-now = Chan ann an-dràsta

proxy = A bheil cumhachd laghail aig cuideigin rudan a dhèanamh às ur leth?
    .short = Cumhachd laghail
    .hint =
        ’S e aturnaidh (attorney) cuideigin dhan tug sibh fhèin cumhachd, ann an sgrìobhadh.
        ’S e neach-gleidhidh (guardian) cuideigin dhan tug cùirt cumhachd.
        Tha seo prìobhaideach. Cha bhi e san fhaidhle agaibh mura cuir sibh ann e.
    .why =
        Feumaidh fios a bhith aig an neach-obrach agaibh cò dh’fhaodas rudan a dhèanamh às ur leth, agus ann an dè.
        Feumar na tha sibh fhèin ag iarraidh a chluinntinn fhathast.
proxy_yes = Tha
proxy_no = Chan eil
proxy_not-sure = Chan eil mi cinnteach

proxies = Cò aig a bheil cumhachd laghail rudan a dhèanamh às ur leth?
    .short = Cò le cumhachd laghail
    .hint =
        Cuiribh ris aon neach aig aon àm.
        Tha seo prìobhaideach. Cha bhi e san fhaidhle agaibh mura cuir sibh ann e.
    .why = Bheir an neach-obrach agaibh sùil air na dh’fhaodas gach neach a dhèanamh dhuibh.
proxy-who = Cò th’ ann?
    .short = Cò th’ ann
    .hint = Foghnaidh ciad ainm, no cò iad dhuibh.
    .why = Chì an neach-obrach agaibh an uair sin cò tha sibh a’ ciallachadh.
proxy-who_partner = Mo chèile
proxy-who_parent = Mo mhàthair no m’ athair
proxy-who_son-daughter = Mo mhac no mo nighean
proxy-who_solicitor = An neach-lagha agam
proxy-who_council-officer = Cuideigin bhon Chomhairle
proxy-what = Dè dh’fhaodas iad a dhèanamh dhuibh?
    .short = Dè dh’fhaodas iad
    .hint = Faodaidh e a bhith mu airgead, mu chùram is slàinte, no mun dà chuid.
    .why = Bidh cumhachd laghail airson cuid de rudan, agus chan ann airson rudan eile. Coimheadaidh an neach-obrach agaibh air na pàipearan.
proxy-what_money = Cùisean mu m’ airgead
proxy-what_welfare = Cùisean mu mo chùram
proxy-what_both = Cùisean mu airgead is mu chùram
proxy-what_not-sure-what = Chan eil mi cinnteach dè

## My life now

working = Dè tha ag obair gu math nur beatha a-nis?
    .short = Na tha a’ dol gu math
    .hint = Tha rudan beaga a’ cunntadh cuideachd. Cuiribh ris aon rud aig aon àm.
    .why = Na tha a’ dol gu math, bu chòir dha fuireach mar a tha e, ma tha sibh ag iarraidh sin.
working-thing = Dè aon rud a tha ag obair gu math?
    .short = A’ dol gu math
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
working-thing_home = Tha mo dhachaigh ceart dhomh
working-thing_helper = Tha cuideigin a’ toirt taic mhath
working-thing_family = Cuidichidh mo theaghlach mi
working-thing_things-to-do = Tha rudan agam ri dhèanamh
working-thing_mornings = Thèid na madainnean agam gu math
working-thing_health = Tha mo shlàinte math
working-thing_money = Tha airgead gu leòr agam

not-working = Dè nach eil ag obair gu math nur beatha a-nis?
    .short = Na nach eil ag obair
    .hint = Faodaidh e a bhith mur beatha no mun taic agaibh. Cuiribh ris aon rud aig aon àm.
    .why = Chì an neach-obrach agaibh an uair sin càite am bu chòir rudeigin atharrachadh.
not-working-thing = Dè aon rud nach eil ag obair gu math?
    .short = Rud nach obraich
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
not-working-thing_bored = Tha mi sgìth gun dad ri dhèanamh
not-working-thing_lonely = Tha aonaranachd orm
not-working-thing_rushed = Tha cabhag ga cur orm
not-working-thing_too-many-people = Tha cus dhaoine a’ tighinn le taic
not-working-thing_sleep = Cha chaidil mi gu math
not-working-thing_getting-about = Tha e doirbh àiteachan a ruighinn
not-working-thing_not-asked = Chan fhaighnich duine dè tha bhuam
not-working-thing_money = Chan eil airgead gu leòr agam

areas = Dè na pàirtean de ur beatha mu bheil sibh airson bruidhinn?
    .short = Pàirtean de mo bheatha
    .hint =
        Faodaidh sibh barrachd air aon a thaghadh.
        Gheibh sibh an uair sin dà cheist ghoirid mu gach fear.
    .why = Faodaidh sibh fhèin agus an neach-obrach agaibh an uair sin bruidhinn mu na pàirtean a thaghas sibh.
areas_self-determination = Mo cho-dhùnaidhean fhìn
    .hint = Dè uiread a cho-dhùnas sibh fhèin, agus mar a dh’èisteas daoine eile ribh.
areas_direction = Mo dhòchasan agus mo phlanaichean
    .hint = Na tha sibh ag iarraidh bhon bheatha.
areas_money = M’ airgead
    .hint = Airgead gu leòr a bhith agaibh, agus co-dhùnadh ciamar a thèid a chleachdadh.
areas_home = Mo dhachaigh
    .hint = Càite a bheil sibh a’ fuireach, agus cò còmhla ris.
areas_support = An cuideachadh a gheibh mi
    .hint = Na daoine agus na rudan a chuidicheas sibh, agus mar a chuidicheas iad.
areas_community-life = Beatha còmhla ri daoine eile
    .hint = Caraidean, teaghlach, obair, clubaichean, creideamh, agus an t-àite sa bheil sibh a’ fuireach.
areas_rights = Mo chòraichean
    .hint = Daoine a bhith cothromach ribh agus a’ toirt spèis dhuibh.
areas_own = Rudeigin eile
    .hint = Às dèidh seo faodaidh sibh innse dè th’ ann.
areas_none = Cha tagh mi gin dhiubh seo

area-own = Dè eile nur beatha mu bheil sibh airson bruidhinn?
    .short = Rudeigin eile
    .hint = Innsibh ann am beagan fhaclan e. Faodaidh sibh barrachd a ràdh mu dheidhinn às dèidh seo.
    .why = ’S dòcha gu bheil pàirtean nur beatha nach eil san liosta seo.
area-own_health = Mo shlàinte
area-own_love = Gaol nam bheatha
area-own_faith = Mo chreideamh
area-own_learning = Rudan ùra ionnsachadh
area-own_safety = A bhith a’ faireachdainn sàbhailte

area = Ciamar a tha na pàirtean seo de ur beatha?
    .short = Gach pàirt
    .hint = Faodaidh sibh pàirt sam bith dhiubh fhàgail às.
    .why = Chì an neach-obrach agaibh ciamar a tha gach pàirt a-nis, agus dè tha sibh ag iarraidh ann.
area-now = { $picked }. Ciamar a tha am pàirt seo de ur beatha a-nis?
    .short = Mar a tha e a-nis
    .hint = Innsibh mar a chì sibhse e. Faodaidh daoine eile fhaicinn ann an dòigh eile.
    .why = Chì an neach-obrach agaibh an uair sin cò ris a tha e coltach dhuibhse an-diugh.
area-now_good = Tha e math
area-now_mixed = Tha cuid dheth math
area-now_hard = Tha e doirbh
area-now_no-say = Bidh daoine eile a’ co-dhùnadh dhomh
area-now_depends-on-others = Tha e an urra ri daoine eile
area-now_getting-worse = Tha e a’ fàs nas miosa
area-better = { $picked }. Dè dhèanadh am pàirt seo na b’ fheàrr?
    .short = Na bhiodh na b’ fheàrr
    .hint = Faodaidh e a bhith na rud beag no mòr. Faodaidh e fuireach mar a tha e cuideachd.
    .why = Faodaidh plana taic tòiseachadh bho na chanas sibh an seo.
area-better_more-say = Barrachd a cho-dhùnadh leam fhìn
area-better_more-help = Tha mi airson barrachd cuideachaidh
area-better_less-help = Tha mi airson nas lugha cuideachaidh
area-better_try-new = Tha mi airson rud ùr fheuchainn
area-better_stay-same = Tha mi airson gum fuirich e mar seo
area-better_someone-to-talk-to = Cuideigin ris am bruidhinn mi

## What should change

change = Dè tha sibh airson atharrachadh, agus dè tha sibh airson a chumail?
    .short = Atharraich no cùm
    .hint =
        Smaoinichibh air ur làithean, ur dachaigh, ur slàinte, ur caraidean, agus an cuideachadh a th’ agaibh a-nis.
        Cuiribh ris aon rud aig aon àm.
    .why = Bu chòir do phlana taic cuideachadh leis na tha sibh airson atharrachadh. Bu chòir dha na tha math a chumail cuideachd.
change-thing = Dè aon rud ri atharrachadh no ri chumail?
    .short = Atharraich no cùm
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
change-thing_go-out = Tha mi airson dol a-mach nas trice
change-thing_see-people = Daoine fhaicinn nas trice
change-thing_work = Tha mi airson a bhith ag obair
change-thing_learn = Tha mi airson rudeigin ionnsachadh
change-thing_less-pain = Tha mi ag iarraidh nas lugha pian
change-thing_sleep = Tha mi airson cadal nas fheàrr
change-thing_move-home = Tha mi airson gluasad taighe
change-thing_stay-home = Tha mi airson fuireach nam dhachaigh
change-thing_more-say = Barrachd a cho-dhùnadh leam fhìn
change-thing_keep-help = Cumaidh mi an cuideachadh a th’ agam
change-thing_help-when-i-want = Cuideachadh aig amannan a thaghas mi
change-why = Carson a tha e cudromach dhuibh?
    .short = Carson tha e cudromach
    .hint = Innsibh dè bhiodh eadar-dhealaichte nur beatha.
    .why = Faodaidh barrachd air aon dòigh a bhith ann air a dhèanamh. Faodaidh an neach-obrach agaibh dòighean a lorg còmhla ribh.
change-why_happier = Bhithinn na bu thoilichte
change-why_myself = Bhithinn na bu choltaiche rium fhìn
change-why_with-people = Bhithinn còmhla ri daoine eile
change-why_less-worry = Bhiodh na bu lugha de dhragh orm
change-sign = Ciamar a bhios fios agaibh gu bheil e a’ dol gu math?
    .short = Mar a bhios fios agam
    .hint = Smaoinichibh dè chitheadh sibh, dè dhèanadh sibh, no mar a dh’fhairicheadh sibh.
    .why = Faodaidh sibh fhèin agus an neach-obrach agaibh coimhead air seo a-rithist nas fhaide air adhart.
change-sign_do-it-often = Nì mi gu tric e
change-sign_feel-better = Tha mi a’ faireachdainn nas fheàrr
change-sign_others-notice = Chì daoine eile an t-atharrachadh
change-sign_less-help = Tha nas lugha cuideachaidh a dhìth
change-step = Dè a’ chiad cheum a dh’fhaodadh a bhith ann?
    .short = A’ chiad cheum
    .hint = Foghnaidh ceum beag.
    .why = Faodaidh e cuideachadh tòiseachadh le aon rud beag.
change-step_ask = Faighnichidh mi de chuideigin
change-step_visit = Thèid mi a dh’fhaicinn àite
change-step_try-once = Feuchaidh mi aon turas e
change-step_find-out = Gheibh mi a-mach barrachd
change-who = Cò b’ urrainn seo a dhèanamh?
    .short = Cò b’ urrainn
    .hint = Faodaidh sibh barrachd air aon neach ainmeachadh. Faodaidh sibh sibh fhèin ainmeachadh. Faodaidh sibh innse cuideachd cò b’ urrainn cuideachadh.
    .why = Chì an neach-obrach agaibh an uair sin cò ris a bhruidhneas iad còmhla ribh.
change-who_me = Nì mi fhìn e
change-who_family = Faodaidh mo theaghlach cuideachadh
change-who_friend = Faodaidh caraid cuideachadh
change-who_worker = Faodaidh mo neach-obrach cuideachadh
change-who_dont-know-who = Chan eil fhios agam cò
change-when = Cuin a tha sibh airson tòiseachadh?
    .short = Cuin a thòisicheas mi
    .hint = Cha leig sibh a leas latha ainmeachadh.
    .why = Bidh plana gu tric ag ràdh cuin a thòisicheas gach rud.
change-when_now = Tha mi airson tòiseachadh a-nis
change-when_weeks = Ann am beagan sheachdainean
change-when_months = Ann am beagan mhìosan
change-when_year = Taobh a-staigh bliadhna
change-when_no-hurry = Chan eil cabhag ann

## Help and support

own-doing = Dè nì sibh dhuibh fhèin a-nis?
    .short = Na nì mi fhìn
    .hint =
        Smaoinichibh air latha àbhaisteach, aig an taigh agus a-muigh.
        Faodaidh sibh uiread de rudan ’s a thogras sibh ainmeachadh. Tha rudan beaga a’ cunntadh cuideachd.
    .why = Bu chòir do thaic cur ris na nì sibh. Cha bu chòir dhi a thoirt bhuaibh.
own-doing-thing = Dè aon rud a nì sibh dhuibh fhèin?
    .short = Nì mi seo
    .hint = Faodaidh sibh innse a bheil e furasta no doirbh, agus a bheil e a’ toirt ùine fhada.
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
own-doing-thing_wash-dress = Nì mi nighe is cur umam leam fhìn
own-doing-thing_meals = Nì mi mo bhiadh fhìn
own-doing-thing_shopping = Nì mi mo cheannach fhìn
own-doing-thing_medicine = Gabhaidh mi fhìn na cungaidhean agam
own-doing-thing_money = Nì mi fhìn cùisean m’ airgid
own-doing-thing_housework = Nì mi an obair-taighe
own-doing-thing_getting-about = Thèid mi mun cuairt leam fhìn
own-doing-thing_phone-forms = Dèiligidh mi ri fòn agus foirmean

help-have = Dè an cuideachadh a th’ agaibh a-nis?
    .short = Mo chuideachadh a-nis
    .hint =
        Faodaidh seo a bhith na neach, na àite dham bi sibh a’ dol, no na rud a chleachdas sibh.
        Chan eil e gu diofar a bheil an cuideachadh air a phàigheadh no nach eil.
    .why = Chì an neach-obrach agaibh an uair sin dè th’ ann mu thràth, agus dè dh’fhaodadh a bhith a dhìth.
have-what = Dè aon seòrsa cuideachaidh a th’ agaibh?
    .short = Cuideachadh agam
    .hint = Faodaidh sibh innse cò chuidicheas, le dè, agus dè cho tric.
    .why = Bidh gach seòrsa cuideachaidh air loidhne leis fhèin san fhaidhle agaibh.
have-what_family-helps = Cuidichidh mo theaghlach mi
have-what_friend-helps = Cuidichidh caraid mi
have-what_paid-helper = Tha cuidiche pàighte agam
have-what_day-service = Thèid mi gu seirbheis latha
have-what_alarm = Alarm agam gus cuideachadh iarraidh
have-what_equipment = Cleachdaidh mi uidheam a chuidicheas
have-what_transport = Tha còmhdhail agam gu àiteachan
have-what_none = Chan eil cuideachadh agam a-nis
have-steady = A bheil an cuideachadh seo ann gach turas a tha feum agaibh air?
    .short = Ann nuair tha feum air
    .hint = Smaoinichibh air na mìosan a tha romhaibh cuideachd. Faodaidh cuideachadh atharrachadh no stad.
    .why = Cha bu chòir plana a thogail air cuideachadh a dh’fhaodadh stad.
have-steady_yes = Tha
have-steady_not-always = Chan eil an-còmhnaidh
have-steady_no = Chan eil
have-steady_not-sure = Chan eil mi cinnteach

support = Dè an taic a tha sibh ag iarraidh?
    .short = An taic bu mhath leam
    .hint =
        Cuiribh ris aon seòrsa taic aig aon àm.
        Tha seo ag ràdh na tha sibh ag iarraidh. Co-dhùinidh a’ Chomhairle am faigh sibh taic, agus dè uiread.
    .why = Faodaidh an neach-obrach agaibh an uair sin planadh còmhla ribh, agus tòiseachadh bho na tha sibh ag iarraidh.
support-what = Dè an seòrsa taic a tha sibh ag iarraidh?
    .short = Seòrsa taic
    .hint =
        Innsibh aon seòrsa taic an seo. Faodaidh sibh seòrsachan eile a chur ris an dèidh sin.
        Bidh neach-cùraim (carer) a’ coimhead às ur dèidh gun phàigheadh.
    .why = Feumaidh fios a bhith aig an neach-obrach agaibh dè na rudan leis a bheil sibh ag iarraidh taic.
support-what_wash-dress = Cuideachadh le nighe is cur umam
support-what_meals = Cuideachadh le biadh
support-what_house = Cuideachadh san taigh
support-what_shopping = Cuideachadh le ceannach
support-what_out = Cuideigin gus a dhol a-mach leam
support-what_work-learn = Cuideachadh gus obair no ionnsachadh
support-what_company = Cuideigin gus a bhith còmhla rium
support-what_night = Cuideigin ann air an oidhche
support-what_money-papers = Cuideachadh le airgead is pàipearan
support-what_break-for-carer = Fois airson mo neach-cùraim
support-when = Cuin a tha sibh ag iarraidh na taice seo?
    .short = Cuin bu mhath leam i
    .hint = Faodaidh sibh latha, àm den latha, no dè cho tric innse.
    .why = Bu chòir do thaic tighinn aig àm a tha freagarrach do ur beatha.
support-when_mornings = Sa mhadainn
support-when_evenings = Anmoch feasgar
support-when_nights = Air an oidhche
support-when_weekends = Air an deireadh-sheachdain
support-when_few-times = Beagan thursan san t-seachdain
support-when_when-i-ask = Nuair a dh’iarras mi i
support-how = Ciamar a bu mhath leibh an taic seo fhaighinn?
    .short = Mar a bheirear i
    .hint = Smaoinichibh cò chuidicheas sibh, mar a bhruidhneas iad ribh, agus dè cho luath ’s a dh’obraicheas iad.
    .why = Faodaidh an dòigh a chuidicheas cuideigin a bhith cho cudromach ris na nì iad.
support-how_same-person = An aon neach gach turas
support-how_woman = Boireannach gus mo chuideachadh
support-how_man = Fireannach gus mo chuideachadh
support-how_my-pace = Tha mi airson dol aig mo luaths fhìn
support-how_ask-first = Faighnichibh dhìom an toiseach
support-how_my-language = Cuideachadh nam chànan fhìn
support-how_quiet = Tha mi ag iarraidh sìth is sàmhchair
support-how_chat = Cuideigin ris an dèan mi còmhradh

refuse = Dè na seòrsachan cuideachaidh nach eil sibh ag iarraidh?
    .short = Cha bu mhath leam
    .hint =
        Faodaidh sibh seòrsa cuideachaidh a dhiùltadh. Cha leig sibh a leas innse carson.
        Faodaidh sibh dòigh cuideachaidh a dhiùltadh cuideachd.
    .why = Faodaidh an neach-obrach agaibh an uair sin dòighean eile a lorg còmhla ribh.
refuse-thing = Dè aon rud nach eil sibh ag iarraidh?
    .short = Cha bu mhath leam
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
refuse-thing_strangers = Chan eil mi ag iarraidh choigreach
refuse-thing_rushed = Na cuiribh cabhag orm
refuse-thing_done-for-me = Na dèanaibh a h-uile rud air mo shon
refuse-thing_day-centre = Chan eil mi ag iarraidh ionad latha
refuse-thing_care-home = Chan eil mi airson dachaigh-cùraim
refuse-thing_talked-over = Na bruidhnibh mar nach robh mi ann
refuse-thing_locked-in = Na glasaibh a-staigh mi

backup = Dè thachras mura tig an cuideachadh agaibh?
    .short = Mura tig cuideachadh
    .hint = Faodaidh cuidiche a bhith tinn, no an t-sìde dona. Innsibh dè nì sibh an uair sin, agus cò air a dh’iarras sibh cuideachadh.
    .why = Faodaidh sibh fhèin agus an neach-obrach agaibh an uair sin planadh airson latha mar sin.
backup_family-steps-in = Cuidichidh mo theaghlach mi
backup_phone-someone = Cuiridh mi fòn gu cuideigin
backup_neighbour = Iarraidh mi air nàbaidh
backup_manage-day = Nì mi a’ chùis fad aon latha
backup_cannot-manage = Cha dèan mi a’ chùis às aonais
backup_no-plan = Chan eil plana agam dha sin fhathast

## Things I want to do

risk = Dè tha sibh airson a dhèanamh, ged a bhiodh dragh oirbhse no air daoine eile?
    .short = Na bu mhath leam
    .hint =
        Innsibh aon rud an seo. Faodaidh sibh rudan eile a chur ris an dèidh sin.
        Mura h-eil dad ann, faodaidh sibh leum thairis air seo.
        Faodaidh an neach-obrach agaibh seo a leughadh san fhaidhle agaibh. Faodaidh e a bhith cudromach nuair a cho-dhùnas a’ Chomhairle mu thaic.
        Cha cho-dhùin am prògram seo dad. Taghaidh sibhse na chanas sibh.
    .why =
        Canaidh luchd-obrach riosg (risk) ri seo gu tric. ’S dòcha nach eil sibh fhèin agus an neach-obrach agaibh ga fhaicinn san aon dòigh.
        An seo innsidh sibh mar a chì sibhse e. Faodaidh sibh pàirt sam bith fhàgail às.
        Faodaidh comhairle coimhead air riosg nuair a cho-dhùnas i mu thaic.
        Tha e cudromach cuideachd dè chailleadh sibh mura b’ urrainn dhuibh seo a dhèanamh.
risk-want = Dè tha sibh airson a dhèanamh, no cumail a’ dèanamh?
    .short = Na tha mi ag iarraidh
    .hint = Innsibh aon rud an seo. Faodaidh sibh rudan eile a chur ris an dèidh sin.
    .why = Ainmichidh sibhse e nur faclan fhèin, mus dèan duine eile sin.
risk-want_live-alone = Tha mi airson fuireach leam fhìn
risk-want_cook = Tha mi airson còcaireachd dhomh fhìn
risk-want_out-alone = Tha mi airson dol a-mach leam fhìn
risk-want_travel = Tha mi airson siubhal leam fhìn
risk-want_college = Tha mi airson a dhol dhan cholaiste
risk-want_work = Tha mi ag iarraidh obair
risk-want_lend = Rudan a thoirt air iasad do charaid
risk-want_relationship = Tha mi airson a bhith ann an dàimh
risk-want_smoke-drink = Tha mi airson smocadh no òl
risk-want_pet = Tha mi airson peata a chumail
risk-why = Carson a tha e cudromach dhuibh?
    .short = Carson tha e cudromach
    .hint = Innsibh dè bheir e dhuibh, agus ciamar a bhios sibh a’ faireachdainn nuair a nì sibh e.
    .why = Chì an neach-obrach agaibh an uair sin dè tha math mu dheidhinn, chan e a-mhàin dè dh’fhaodadh a dhol ceàrr.
risk-why_happy = Nì e toilichte mi
risk-why_like-others = Tha mi airson dèanamh mar chàch
risk-why_myself = Tha e na phàirt dhìom fhìn
risk-why_always-did = Rinn mi riamh e
risk-why_proud = Tha mi moiteil nuair a nì mi e
risk-wrong = Nur beachd-se, dè dh’fhaodadh a dhol ceàrr?
    .short = Na rachadh ceàrr
    .hint =
        Innsibh mar a chì sibhse e. Faodaidh daoine eile fhaicinn ann an dòigh eile.
        ’S dòcha gu bheil sibh a’ smaoineachadh nach tèid dad ceàrr. Faodaidh sibh sin a ràdh cuideachd.
    .why = Tha àite aig ur beachd fhèin anns gach còmhradh mu dheidhinn seo.
risk-wrong_fall = Dh’fhaodainn tuiteam
risk-wrong_lost = Dh’fhaodainn a dhol air chall
risk-wrong_cheated = Dh’fhaodadh cuideigin mo mhealladh
risk-wrong_ill = Dh’fhaodainn fàs tinn
risk-wrong_lonely = Dh’fhaodainn a bhith aonaranach
risk-wrong_money = Dh’fhaodainn airgead a chall
risk-wrong_nothing = Tha mi an dùil nach tèid dad ceàrr
risk-helps = Dè tha a’ cuideachadh mu thràth, agus dè eile a chuidicheadh?
    .short = Dè chuidicheas
    .hint = Smaoinichibh air daoine, rudan air a bheil sibh eòlach, rudan a nì sibh, agus rudan a chleachdas sibh.
    .why = Faodaidh sibh fhèin is an neach-obrach agaibh an uair sin bruidhinn air ciamar a nithear e. Chan ann a-mhàin air stad a bhruidhneas sibh.
risk-helps_phone = Cuidichidh e am fòn a bhith agam
risk-helps_someone-with = Cuidichidh e ma thig cuideigin leam
risk-helps_practise = Cuidichidh e fheuchainn an toiseach
risk-helps_plan = Cuidichidh e plana a bhith agam
risk-helps_equipment = Cuidichidh e uidheam a chleachdadh
risk-helps_know-who = Cuidichidh fios cò air a dh’iarrar
risk-good = Dè dh’fhaodadh a dhol gu math?
    .short = Na rachadh gu math
    .hint = Smaoinichibh ciamar a bhiodh sibh a’ faireachdainn, dè dh’ionnsaicheadh sibh, agus cò ris a choinnicheadh sibh.
    .why = Tha na dh’fhaodadh a dhol gu math cho cudromach ri na dh’fhaodadh a dhol ceàrr.
risk-good_happier = Bhithinn na bu thoilichte
risk-good_friends = Dh’fhaodainn caraidean a dhèanamh
risk-good_learn = Dh’fhaodainn rudan ùra ionnsachadh
risk-good_stronger = Bhithinn na bu làidire
risk-good_work = Dh’fhaodadh e cuideachadh le obair
risk-lose = Dè chailleadh sibh mura b’ urrainn dhuibh a dhèanamh?
    .short = Na chaillinn
    .hint = Faodaidh stad a chur air rudeigin cron a dhèanamh cuideachd. Tha an cron sin a’ cunntadh.
    .why = Seallaidh seo dhan neach-obrach agaibh dè bhiodh e a’ ciallachadh dhuibh stad.
risk-lose_bored = Bhithinn sgìth gun dad ri dhèanamh
risk-lose_lonely = Bhithinn aonaranach
risk-lose_give-up = Sguirinn a dh’fheuchainn
risk-lose_never-learn = Chan ionnsaichinn gu bràth e
risk-lose_not-me = Cha bhithinn coltach rium fhìn
risk-before = Dè thachair roimhe?
    .short = Na thachair roimhe
    .hint =
        Faodaidh e a bhith na rud math no dona. Faodaidh e a bhith mu dheidhinn seo, no mu rudeigin coltach ris.
        Faodaidh sibh innse cuideachd dè dh’ionnsaich sibh.
    .why = Chì an neach-obrach agaibh an uair sin dè tha fios agaibh mu dheidhinn mu thràth.
risk-before_went-well = Chaidh e gu math roimhe
risk-before_went-wrong = Chaidh rudeigin ceàrr roimhe
risk-before_learned = Dh’ionnsaich mi bhuaithe
risk-before_ask-sooner = Dh’iarrainn cuideachadh nas tràithe
risk-before_never-tried = Cha do dh’fheuch mi fhathast e
risk-do = Cò nì dè?
    .short = Cò nì dè
    .hint = Innsibh dè nì sibhse agus dè nì càch. Innsibh cò bu chòir cluinntinn ma thèid rudeigin ceàrr.
    .why = Faodaidh a h-uile duine an uair sin aontachadh cò nì dè.
risk-do_i-phone = Cuiridh mi fòn ma tha feum agam air
risk-do_i-say-no = Diùltaidh mi mura toil leam e
risk-do_they-check = Seallaidh neach a bheil mi gu math
risk-do_tell-family = Innsear dha mo theaghlach
risk-do_tell-worker = Innsear dha mo neach-obrach
risk-view = Cò eile aig a bheil beachd mu dheidhinn?
    .short = Daoine le beachd
    .hint =
        Innsibh cò th’ ann. An dèidh sin thèid faighneachd dhibh dè am beachd a th’ aca.
        Cuiribh ris aon neach aig aon àm.
        San fhaidhle agaibh, bidh na beachdan aca air leth bho ur beachdan-se.
    .why = Cha leig sibh fhèin agus càch a leas aontachadh. Gabhaidh am faidhle agaibh an dà chuid.
view-who = Cò th’ ann?
    .short = Cò th’ ann
    .hint = Foghnaidh ciad ainm, no cò iad dhuibh, leithid “mo bhràthair”.
    .why = Chì an neach-obrach agaibh an uair sin cò leis am beachd seo.
view-who_mother = Mo mhàthair
view-who_father = M’ athair
view-who_partner = Mo chèile
view-who_child = Mo mhac no mo nighean
view-who_friend = Caraid
view-who_worker = Neach-obrach
view-says = Dè am beachd a th’ aca?
    .short = Am beachd aca
    .hint = Innsibh mar a chanadh iadsan e, cho math ’s as urrainn dhuibh.
    .why = Faodaidh an neach-obrach agaibh an uair sin bruidhinn mu dheidhinn còmhla ribh, agus riuthasan ma tha sibh ga iarraidh.
view-says_worried = Tha dragh orra
view-says_agree = Saoilidh iad gum bu chòir dhomh
view-says_against = Saoilidh iad nach bu chòir dhomh
view-says_with-help = Saoilidh iad gum feum mi cuideachadh
view-says_not-asked = Cha do dh’fhaighnich mi dhiubh
view-words = Cò leis na faclan seo?
    .short = Cò leis na faclan
    .why = Chì an neach-obrach agaibh an uair sin an iadsan a thuirt e mar seo, no sibhse air an son.
view-words_their-words = Na faclan aca fhèin
view-words_my-words = M’ fhaclan-sa airson am beachd
risk-agree = Dè na rudan air an aontaich sibh fhèin is càch, agus air nach aontaich?
    .short = Aonta no gun aonta
    .hint = Cha leig sibh uile a leas aontachadh.
    .why = Chì an neach-obrach agaibh an uair sin dè na rudan air am feum sibh bruidhinn fhathast.
risk-agree_agree = Tha sinn ag aontachadh
risk-agree_not-agree = Chan eil sinn ag aontachadh
risk-agree_still-talking = Tha sinn a’ bruidhinn air fhathast
risk-agree_not-talked = Cha do bhruidhinn sinn air fhathast
risk-decided = Dè cho-dhùin sibh airson an-dràsta?
    .short = Co-dhùnadh an-dràsta
    .hint =
        Faodaidh sibh innse cuideachd cuin a choimheadas sibh air a-rithist.
        Faodaidh sibh co-dhùnadh a-rithist nas fhaide air adhart. Mura do cho-dhùin sibh, faodaidh sibh seo fhàgail falamh.
    .why = Chì an neach-obrach agaibh an uair sin càite a bheil sibh leis a seo an-diugh.
risk-decided_do-it = Nì mi e
risk-decided_try-it = Feuchaidh mi an toiseach e
risk-decided_wait = Fuirichidh mi
risk-decided_not-now = Cha dèan mi an-dràsta e
risk-decided_look-again = Smaoinichidh mi air a-rithist

## Feeling safe

safe-now = A bheil sibh nur n-aonar, agus a bheil e sàbhailte ceistean prìobhaideach a fhreagairt a-nis?
    .short = Nam aonar is sàbhailte
    .hint =
        Thèid a’ cheist seo a chur air a h-uile duine. Tha na h-ath cheistean mu fhaireachdainn sàbhailte.
        Ma chanas sibh nach eil, thèid sibh dhan ath phàirt. Tha sin ceart gu leòr.
        Cha tèid ur freagairt an seo a shàbhaladh, agus cha bhi i gu bràth san fhaidhle agaibh.
        Cha tèid dad a chur gu duine sam bith. Chan e dòigh a tha seo air cron aithris.
        Tha na h-àireamhan seo airson a h-uile duine.
    .why =
        Chan eil cuid de dhaoine a’ faireachdainn sàbhailte, aig an taigh no an àite eile.
        Faodaidh e a bhith doirbh sin a ràdh nuair a tha daoine eile faisg.
        Mar sin cha tig na h-ath cheistean ach ma tha sibh nur n-aonar agus an t-àm sàbhailte.
safe-now_yes = Tha, nam aonar agus tha e sàbhailte
safe-now_no = Chan eil, no chan ann an-dràsta

safe-worry = A bheil rud no neach a’ toirt oirbh faireachdainn mì-shàbhailte?
    .short = Mo shàbhailteachd
    .hint =
        Cha leig sibh a leas dad a ràdh.
        Na chanas sibh, cha tèid e dhan fhaidhle agaibh mura cuir sibhse ann e.
        Cha tèid dad a chur gu duine sam bith. Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
    .why =
        Thèid a’ cheist seo a chur air na daoine uile a tha nan aonar agus sàbhailte.
        Faodaidh sibh a ràdh gu bheil sibh airson bruidhinn, gun dad a bharrachd a ràdh.
safe-worry_no = Chan eil
safe-worry_talk-in-private = Tha, bruidhnidh mi gu prìobhaideach
    .hint = Cha chluinn an neach-obrach agaibh seo ach bhon fhaidhle agaibh. Às dèidh seo taghaidh sibh am bi e ann.
safe-worry_write = Tha, is sgrìobhaidh mi mu dheidhinn
safe-worry_not-now = Chan eil mi airson innse an-dràsta

safe-words = Dè tha sibh airson a ràdh mu dheidhinn?
    .short = Nam fhaclan fhìn
    .hint =
        Innsibh uiread no cho beag ’s a thogras sibh. Cha leig sibh a leas duine ainmeachadh.
        Às dèidh seo taghaidh sibh an tèid seo dhan fhaidhle agaibh.
    .why = Faodaidh sibh ur faclan fhèin a lorg an seo, mus bruidhinn sibh ri duine.
safe-words_person-scares = Tha cuideigin a’ cur eagal orm
safe-words_hurt = Tha cuideigin gam ghoirteachadh
safe-words_money-taken = Tha neach a’ toirt m’ airgead bhuam
safe-words_shouted = Tha cuideigin ag èigheach rium
safe-words_home-unsafe = Chan fhairich mi sàbhailte a-staigh
safe-words_talk-only = Chan eil mi ach airson bruidhinn air

safe-share = A bheil sibh airson na thuirt sibh mu fhaireachdainn sàbhailte a chur san fhaidhle agaibh?
    .short = San fhaidhle no às
    .hint =
        Ma chuireas sibh ann e, ’s urrainn do dhuine sam bith aig a bheil am faidhle agaibh a leughadh.
        Chan urrainn do luchd-obrach a leughas e gealltainn gun cùm iad dìomhair e.
        Ma shaoileas iad gum faod cron tighinn air cuideigin, ’s dòcha gum feum iad rudeigin a dhèanamh. Mar as trice bruidhnidh iad ribhse an toiseach.
        Ma chumas sibh a-mach e, cha seall am faidhle agaibh gun d’ fhuair sibh a’ cheist.
        Ma dh’fhàgas sibh seo falamh, cha bhi e ann nas motha.
        Chan e dòigh a tha seo air cron aithris. Ma tha sibh ann an cunnart an-dràsta, cuiribh fòn gu 999.
    .why =
        Taghaidh sibhse seo, oir ’s ann agaibh as fheàrr a tha fios cò dh’fhaodas am faidhle agaibh fhaicinn.
        Faodaidh sibh sin atharrachadh sna freagairtean agaibh gus an dèan sibh am faidhle agaibh.
safe-share_keep-out = Cùm a-mach às an fhaidhle agam e
safe-share_add = Cuir san fhaidhle agam e

## Planning ahead

ahead-want = Ma dh’fhàsas sibh tinn, dè bu mhath leibh gun tachradh?
    .short = Ma dh’fhàsas mi tinn
    .hint =
        Smaoinichibh air àm nuair a dh’fhaodadh e a bhith doirbh na tha sibh ag iarraidh a ràdh.
        Innsibh dè chuidicheas sibh an uair sin, dè nach cuidich, agus cò bu chòir cluinntinn.
        Chan e aithris ro-làimh a tha san fhaidhle seo.
        Tha aithris ro-làimh (advance statement) ag ràdh dè an làimhseachadh a tha sibh ag iarraidh airson tinneas inntinn.
        Feumaidh i a bhith ann an sgrìobhadh. Feumaidh sibh ur n-ainm a chur rithe, agus feumaidh neach-fianais sin a dhèanamh cuideachd. Chan fhaod ach cuid de dhaoine a bhith nan luchd-fianais.
        Ma tha sibh airson tè a dhèanamh, faodaidh sibh faighneachd den dotair, den neach-obrach agaibh no de neach-tagraidh (advocate).
    .why = Faodaidh an neach-obrach agaibh planadh ro-làimh còmhla ribh, fhad ’s as urrainn dhuibh na tha sibh ag iarraidh a ràdh.
ahead-want_stay-home = Fuireach aig an taigh ma ghabhas e
ahead-want_phone-first = Fòn gu mo theaghlach an toiseach
ahead-want_pet = Feumar coimhead às dèidh mo pheata
ahead-want_calm = Feumaidh mi sìth is sàmhchair
ahead-want_usual-things = Mo rudan àbhaisteach timcheall orm
ahead-want_not-hospital = Chan eil mi airson dol dhan ospadal
ahead-want_my-helper = Mo chuidiche fhìn còmhla rium

ahead-papers = Cò dhiubh seo a th’ agaibh?
    .short = Pàipearan agam
    .hint =
        Taghaidh cuid de dhaoine iad seo fhad ’s a tha iad gu math.
        Faodaidh sibh barrachd air aon a thaghadh. Cha leig sibh a leas gin a bhith agaibh.
        Tha seo prìobhaideach. Cha bhi e san fhaidhle agaibh mura cuir sibh ann e.
    .why = Ma chuireas sibh seo san fhaidhle, faodaidh an neach-obrach agaibh faighneachd mu na pàipearan seo nuair a phlanas sibh còmhla.
ahead-papers_advance-statement = Aithris ro-làimh (advance statement)
    .hint =
        Tha i ag ràdh dè an làimhseachadh a tha sibh ag iarraidh airson tinneas inntinn, agus dè nach eil.
        Cuiridh sibh ur n-ainm rithe fhad ’s a tha sibh gu math. Cuiridh neach-fianais ainm rithe cuideachd.
ahead-papers_named-person = Neach ainmichte (named person)
    .hint =
        Taghaidh sibh cuideigin a choimheadas às dèidh ur gnothaichean, ma thèid ur làimhseachadh fo lagh slàinte inntinn.
        Cuiridh an dithis agaibh ur n-ainmean ri pàipear. Cuiridh neach-fianais ainm ris cuideachd.
ahead-papers_welfare-attorney = Aturnaidh leas (welfare attorney)
    .hint =
        Taghaidh sibh cuideigin gus co-dhùnadh mur slàinte agus mur cùram.
        Chan fhaod iad seo a dhèanamh ach nuair nach urrainn dhuibh fhèin co-dhùnadh.
ahead-papers_other = Pàipear eile mu na bu mhath leam
ahead-papers_none = Chan eil gin dhiubh seo agam
ahead-papers_not-sure = Chan eil mi cinnteach

ahead-where = Càite a bheil na pàipearan seo, agus cò aig a bheil lethbhreac?
    .short = Far a bheil pàipearan
    .hint =
        Cha leig sibh a leas an copaigeadh an seo. Innsibh càite an lorg cuideigin iad.
        Tha seo prìobhaideach. Cha bhi e san fhaidhle agaibh mura cuir sibh ann e.
    .why = Ma chuireas sibh seo san fhaidhle agaibh, faodaidh daoine eile na pàipearan a lorg ann an àm.
ahead-where_at-home = Tha iad aig an taigh agam
ahead-where_family-has = Tha lethbhreac aig mo theaghlach
ahead-where_solicitor = Tha lethbhreac aig mo neach-lagha
ahead-where_doctor = Tha lethbhreac aig mo dhotair
ahead-where_not-written = Chan eil iad sgrìobhte fhathast

## The four options

# Each option has the same six facts, in the same order and at about the same length.
option-1-told = Roghainn 1: pàigheadh dìreach
    .short = Roghainn 1
    .hint =
        Cò thaghas an taic: sibhse.
        Cò chuireas air dòigh i: sibhse, le cuideachadh ma tha sibh ga iarraidh.
        Cò làimhsicheas an t-airgead: sibhse, no cuideigin air an iarr sibh, agus smachd agaibhse fhathast.
        Cò dh’fhaodas luchd-obrach fhastadh: sibhse, le dleastanasan fastaiche.
        Cò chuidicheas: seirbheisean clàr-pàighidh (payroll) airson tuarastal is cìs, agus buidhnean ionadail taobh a-muigh na Comhairle.
        Smaoinichibh air seo: le pàigheadh dìreach (direct payment), tha an smachd as motha agus na dleastanasan as motha agaibhse. Cuiridh sibh ur n-ainm ri aonta agus cumaidh sibh clàran.
    .why = Tha ceithir roghainnean ann. Tha na h-aon sia rudan air an innse mu gach tè, san aon òrdugh.
option-2-told = Roghainn 2: mo thaghadh, nì càch e
    .short = Roghainn 2
    .hint =
        Cò thaghas an taic: sibhse.
        Cò chuireas air dòigh i: a’ Chomhairle, no buidheann air a bheil sibh ag aontachadh.
        Cò làimhsicheas an t-airgead: a’ Chomhairle, no a’ bhuidheann sin.
        Cò dh’fhaodas luchd-obrach fhastadh: daoine eile, chan e sibhse.
        Cò chuidicheas: a’ Chomhairle no a’ bhuidheann sin, agus buidhnean ionadail taobh a-muigh na Comhairle.
        Smaoinichibh air seo: stiùiridh sibh ur taic agus cha làimhsich sibh an t-airgead. Canar maoin-seirbheis fa leth ris gu tric (individual service fund).
    .why = Tha ceithir roghainnean ann. Tha na h-aon sia rudan air an innse mu gach tè, san aon òrdugh.
option-3-told = Roghainn 3: nì a’ Chomhairle e
    .short = Roghainn 3
    .hint =
        Cò thaghas an taic: a’ Chomhairle. Feumaidh i aire a thoirt do na beachdan agaibh.
        Cò chuireas air dòigh i: a’ Chomhairle.
        Cò làimhsicheas an t-airgead: a’ Chomhairle.
        Cò dh’fhaodas luchd-obrach fhastadh: daoine eile, chan e sibhse.
        Cò chuidicheas: an neach-obrach agaibh aig a’ Chomhairle, agus buidhnean ionadail taobh a-muigh na Comhairle.
        Smaoinichibh air seo: tha an smachd dìreach as lugha agaibh, agus an obair as lugha ga ruith. Uaireannan ’s i as luaithe.
    .why = Tha ceithir roghainnean ann. Tha na h-aon sia rudan air an innse mu gach tè, san aon òrdugh.
option-4-told = Roghainn 4: measgachadh
    .short = Roghainn 4
    .hint =
        Cò thaghas an taic: sibhse no a’ Chomhairle, pàirt air phàirt.
        Cò chuireas air dòigh i: sibhse no daoine eile, pàirt air phàirt.
        Cò làimhsicheas an t-airgead: sibhse no daoine eile, pàirt air phàirt.
        Cò dh’fhaodas luchd-obrach fhastadh: sibhse, sna pàirtean le Roghainn 1.
        Cò chuidicheas: iadsan a chuidicheas le gach pàirt, agus buidhnean ionadail taobh a-muigh na Comhairle.
        Smaoinichibh air seo: cleachdaidh sibh Roghainn 1, 2 no 3 airson gach seòrsa taic. Feumaidh gach pàirt a bhith air a sgrìobhadh.
    .why = Tha ceithir roghainnean ann. Tha na h-aon sia rudan air an innse mu gach tè, san aon òrdugh.

# The same facts as in the four pages before, fact by fact.
compare = Na ceithir roghainnean, puing air phuing
    .short = Puing air phuing
    .hint =
        Cò thaghas an taic:
        Roghainn 1: sibhse.
        Roghainn 2: sibhse.
        Roghainn 3: a’ Chomhairle, agus feumaidh i aire a thoirt do na beachdan agaibh.
        Roghainn 4: sibhse no a’ Chomhairle, pàirt air phàirt.
        Cò chuireas air dòigh i:
        Roghainn 1: sibhse, le cuideachadh ma tha sibh ga iarraidh.
        Roghainn 2: a’ Chomhairle, no buidheann air a bheil sibh ag aontachadh.
        Roghainn 3: a’ Chomhairle.
        Roghainn 4: sibhse no daoine eile, pàirt air phàirt.
        Cò làimhsicheas an t-airgead:
        Roghainn 1: sibhse, no cuideigin air an iarr sibh, agus smachd agaibhse fhathast.
        Roghainn 2: a’ Chomhairle, no a’ bhuidheann air a bheil sibh ag aontachadh.
        Roghainn 3: a’ Chomhairle.
        Roghainn 4: sibhse no daoine eile, pàirt air phàirt.
        Cò dh’fhaodas luchd-obrach fhastadh:
        Roghainn 1: sibhse.
        Roghainn 2: daoine eile, chan e sibhse.
        Roghainn 3: daoine eile, chan e sibhse.
        Roghainn 4: sibhse, sna pàirtean le Roghainn 1.
        Cò chuidicheas:
        Roghainn 1: seirbheisean clàr-pàighidh (payroll) airson tuarastal is cìs.
        Roghainn 2: a’ Chomhairle, no a’ bhuidheann air a bheil sibh ag aontachadh.
        Roghainn 3: an neach-obrach agaibh aig a’ Chomhairle.
        Roghainn 4: iadsan a chuidicheas le gach pàirt.
        Gach roghainn: buidhnean ionadail taobh a-muigh na Comhairle.
        Smaoinichibh air seo:
        Roghainn 1: an smachd as motha agus na dleastanasan as motha. Cuiridh sibh ur n-ainm ri aonta agus cumaidh sibh clàran.
        Roghainn 2: stiùiridh sibh ur taic, agus cha làimhsich sibh an t-airgead.
        Roghainn 3: an smachd dìreach as lugha, agus an obair as lugha ga ruith. Uaireannan ’s i as luaithe.
        Roghainn 4: cleachdaidh sibh Roghainn 1, 2 no 3 airson gach seòrsa taic. Feumaidh gach pàirt a bhith air a sgrìobhadh.
    .why = Chì sibh an seo an diofar eadar na roghainnean. Chan eil aon roghainn nas fheàrr na càch airson a h-uile duine.

employer = Na dh’fheumas fastaiche a dhèanamh
    .short = Obair fastaiche
    .hint =
        Le Roghainn 1 faodaidh sibh luchd-obrach fhastadh. Cha leig sibh a leas. Faodaidh sibh buidheann a phàigheadh airson taic a thoirt dhuibh cuideachd.
        Ma dh’fhastaicheas sibh luchd-obrach, tha na dleastanasan seo oirbh, agus feadhainn eile.
        Cùmhnant: bheir sibh riaghailtean na h-obrach dhan luchd-obrach agaibh ann an sgrìobhadh.
        Tuarastal: pàighidh sibh an luchd-obrach agaibh ann an àm. Tha pàigheadh saor-làithean agus pàigheadh tinneis an lùib sin.
        Cìs is Àrachas Nàiseanta (National Insurance): innsidh sibh dhan oifis chìsean gu bheil sibh a’ fastadh cuideigin. Pàighidh sibh na tha ri phàigheadh.
        Peinnsean: ’s dòcha gum feum sibh pàigheadh a-steach do pheinnsean airson an luchd-obrach agaibh.
        Àrachas: tha e agaibh mus tòisich an obair, agus ùraichidh sibh e gach bliadhna.
        Obair shàbhailte: nì sibh cinnteach gu bheil an t-àite sàbhailte, agus gun ionnsaich an luchd-obrach na dh’fheumas iad.
        Clàran: cumaidh sibh pàipearan sàbhailte. Seallaidh sibh dhan Chomhairle mar a thèid an t-airgead a chleachdadh.
        Cuideachadh: faodaidh seirbheis clàr-pàighidh tuarastal, cìs agus peinnsean obrachadh a-mach dhuibh.
        Faodaidh buidhnean ionadail taobh a-muigh na Comhairle ur cuideachadh leis na dleastanasan seo.
        Feumaidh a’ Chomhairle innse dhuibh càite a bheil an cuideachadh seo, nuair a dh’iarras i oirbh taghadh.
    .why = Faodaidh sibh smaoineachadh mu na dleastanasan seo a-nis. Faodaidh sibh faighneachd den neach-obrach agaibh mu gach fear.

council-must = Na dh’fheumas a’ Chomhairle innse dhuibh agus a dhèanamh
    .short = Dleastanas Comhairle
    .hint =
        Tòisichidh na dleastanasan seo nuair a tha a’ Chomhairle air co-dhùnadh taic a thoirt dhuibh.
        Feumaidh i innse dhuibh dè tha gach roghainn a’ ciallachadh dhuibh.
        Feumaidh i innse dhuibh dè uiread airgid a th’ ann airson gach roghainn, agus airson dè an ùine.
        Feumaidh i innse dhuibh mar a ruitheas sibh ur taic, is càite am faighear cuideachadh, taobh a-muigh na Comhairle cuideachd.
        Feumaidh i innse dhuibh mu luchd-tagraidh neo-eisimeileach (independent advocates), far am faodadh fear ur cuideachadh.
        Feumaidh i innse dhuibh ann an sgrìobhadh, agus ann an cruth as urrainn dhuibh a chleachdadh.
        ’S dòcha gu bheil e doirbh dhuibh co-dhùnadh, no innse dè tha sibh ag iarraidh, air sgàth tinneis no ciorraim.
        An uair sin feumaidh a’ Chomhairle daoine a shireadh a chuidicheas sibh, ma tha sibh ag aontachadh. Chan eil seo fìor ma tha an cumhachd co-dhùnaidh aig neach-gleidhidh no aturnaidh.
        Faodaidh i pàigheadh dìreach a dhiùltadh. An uair sin feumaidh i a h-adhbharan a thoirt dhuibh ann an sgrìobhadh.
        Feumaidh i innse cuideachd dè dh’fhaodadh toirt oirre coimhead a-rithist. Feumaidh i na roghainnean eile a thairgsinn dhuibh fhathast.
        Ma dh’atharraicheas rud cudromach nur beatha, feumaidh cothrom a bhith agaibh taghadh a-rithist. Faodaidh sibh aontachadh leis a’ Chomhairle air amannan eile.
        Feumar ùine a thoirt dhuibh gus faighneachd mu cho-dhùnadh, agus cothrom a cheasnachadh.
    .why = Chan eil am prògram seo ach ag ràdh dè dh’fheumas a’ Chomhairle a dhèanamh. Feumaidh a’ Chomhairle a dhèanamh fhathast. Faodaidh sibh faighneachd dhith mu gach fear dhiubh seo.

control-choosing = Cò tha sibh ag iarraidh a thaghas ur taic?
    .short = Taghadh na taice
    .hint =
        Tha seo mu dè an taic a th’ agaibh, agus cò bheir seachad i.
        Tha e ag ràdh na tha sibh ag iarraidh an-diugh. Cha tagh e roghainn dhuibh.
    .why = Chì an neach-obrach agaibh an uair sin dè tha sibh airson a dhèanamh fhèin. Chì iad cuideachd dè tha sibh airson gun dèan càch.
control-choosing_me = Mise
control-choosing_with-help = Mise, le cuideachadh
control-choosing_someone-else = Cuideigin eile
control-choosing_dont-know = Chan eil fhios agam fhathast

control-arranging = Cò tha sibh ag iarraidh a chuireas ur taic air dòigh?
    .short = Cur air dòigh
    .hint = Tha cur air dòigh a’ ciallachadh daoine a lorg, aontachadh air amannan agus rudan atharrachadh.
    .why = Chì an neach-obrach agaibh an uair sin dè tha sibh airson a dhèanamh fhèin. Chì iad cuideachd dè tha sibh airson gun dèan càch.
control-arranging_me = Mise
control-arranging_with-help = Mise, le cuideachadh
control-arranging_someone-else = Cuideigin eile
control-arranging_dont-know = Chan eil fhios agam fhathast

control-money = Cò tha sibh ag iarraidh a làimhsicheas an t-airgead airson ur taic?
    .short = Airgead airson taic
    .hint = Tha làimhseachadh an airgid a’ ciallachadh a chumail, bilean a phàigheadh agus clàran a chumail.
    .why = Chì an neach-obrach agaibh an uair sin dè tha sibh airson a dhèanamh fhèin. Chì iad cuideachd dè tha sibh airson gun dèan càch.
control-money_me = Mise
control-money_with-help = Mise, le cuideachadh
control-money_someone-else = Cuideigin eile
control-money_dont-know = Chan eil fhios agam fhathast

control-staff = Cò bu chòir a bhith na fhastaiche air an luchd-obrach agaibh?
    .short = Fastadh luchd-obrach
    .hint =
        ’S e an luchd-obrach agaibh na daoine a tha air am pàigheadh airson taic a thoirt dhuibh.
        Bidh am fastaiche a’ cur ainm ris a’ chùmhnant aca agus gam pàigheadh. Tha dleastanasan laghail air fastaiche.
    .why = Chì an neach-obrach agaibh an uair sin dè tha sibh airson a dhèanamh fhèin. Chì iad cuideachd dè tha sibh airson gun dèan càch.
control-staff_me = Mise
control-staff_with-help = Mise, le cuideachadh
control-staff_someone-else = Cuideigin eile
control-staff_dont-know = Chan eil fhios agam fhathast

worry-options = A bheil dragh oirbh mu ghin de na roghainnean?
    .short = Roghainnean le dragh
    .hint =
        Faodaidh sibh barrachd air aon a thaghadh, no gun ghin a thaghadh.
        Faodaidh dragh a bhith oirbh mu roghainn a tha sibh ag iarraidh.
    .why = Faodaidh sibh fhèin agus an neach-obrach agaibh an uair sin dòighean a lorg gus an obraich i.
worry-options_option-1 = Roghainn 1: pàigheadh dìreach
worry-options_option-2 = Roghainn 2: mo thaghadh, nì càch e
worry-options_option-3 = Roghainn 3: nì a’ Chomhairle e
worry-options_option-4 = Roghainn 4: measgachadh
worry-options_none = Chan eil dragh orm mu ghin dhiubh

worry = Dè na draghan a th’ oirbh mu na roghainnean seo?
    .short = Mo dhraghan
    .hint = Gheibh sibh ceist mu gach roghainn a dh’ainmich sibh.
    .why = Faodaidh an neach-obrach agaibh an uair sin bruidhinn ribh mu gach dragh.
worry-what = { $picked }. Dè tha a’ cur dragh oirbh mu deidhinn?
    .short = Dè tha na dhragh
    .hint = Innsibh mar a chì sibhse e. Faodaidh daoine eile fhaicinn ann an dòigh eile.
    .why = Tha àite aig ur beachd fhèin anns gach còmhradh mu na roghainnean.
worry-what_too-much = Faodaidh e a bhith cus dhomh
worry-what_mistakes = Faodaidh mi mearachdan a dhèanamh
worry-what_money-gone = Faodaidh an t-airgead ruith a-mach
worry-what_strangers = Faodaidh coigrich tighinn a-steach
worry-what_no-say = ’S dòcha nach tèid faighneachd dhìom
worry-what_changes = Faodaidh cuidichean ùra tighinn tric
worry-what_slow = Faodaidh e ùine fhada a thoirt
worry-what_alone-with-it = ’S dòcha nach cuidich duine mi
worry-help = { $picked }. Dè chuidicheadh leis an dragh agaibh?
    .short = Dè chuidicheadh
    .hint = Smaoinichibh air daoine, air rudan a dh’fhaodadh sibh ionnsachadh, agus air rudan ri aontachadh an toiseach.
    .why = Faodaidh dragh fàs nas lugha nuair a tha an cuideachadh ceart ann.
worry-help_someone-to-ask = Cuideigin air an cuir mi ceistean
worry-help_training = Ionnsachadh ciamar a nì mi e
worry-help_payroll = Cuideachadh le tuarastal is cìs
worry-help_check-in = Cuideigin a nì cinnteach còmhla rium
worry-help_say-no = Tha mi airson gum faod mi diùltadh
worry-help_written-down = Tha mi ga iarraidh ann an sgrìobhadh
worry-knows = { $picked }. Cò aig a bheil fios mun dragh agaibh?
    .short = Cò aig a bheil fios
    .hint = Faodaidh sibh innse cuideachd cò aig am bu chòir fios a bhith, agus cò aig nach bu chòir.
    .why = Chì an neach-obrach agaibh an uair sin cò dha a dh’innis sibh, agus cò as urrainn cuideachadh.
worry-knows_me = Tha fios agamsa
worry-knows_family = Tha fios aig mo theaghlach
worry-knows_worker = Tha fios aig mo neach-obrach
worry-knows_service = Tha fios aig seirbheis a bheir taic
worry-knows_nobody-yet = Cha d’ innis mi do dhuine fhathast

# An empty answer here is an empty answer.
leaning = Dè an roghainn air a bheil sibh a’ smaoineachadh an-diugh?
    .short = Mo thaobhadh an-diugh
    .hint =
        Ann an Alba tha ceithir roghainnean ann airson mar a thèid ur taic a chur air dòigh.
        Tha na h-aon rudan air an innse mu gach roghainn, san aon òrdugh.
        Chan eil aon roghainn nas fheàrr na càch airson a h-uile duine. Cha bu chòir do dhuine ur putadh gu tè dhiubh.
        ’S e taobhadh a tha san fhreagairt agaibh. Tha e ag ràdh dè tha sibh a’ smaoineachadh an-diugh.
        Chan e seo an taghadh laghail. Thig sin nas fhaide air adhart, ma thairgeas a’ Chomhairle taic dhuibh.
        Ma dh’fhàgas sibh seo falamh, canaidh am faidhle agaibh sin. Cha tagh e dhuibh.
    .why =
        Faodaidh sibh tòiseachadh air smaoineachadh mu na roghainnean mus coinnich sibh ris an neach-obrach agaibh.
        Nuair a dh’iarras a’ Chomhairle oirbh taghadh, feumaidh i innse dhuibh dè tha gach roghainn a’ ciallachadh.
        Co-dhùinidh a’ Chomhairle am faigh sibh taic. Chan eil fios aig a’ phrògram seo dè cho-dhùnas i.
leaning_option-1 = Roghainn 1: pàigheadh dìreach
    .hint =
        Cò thaghas an taic: sibhse.
        Cò chuireas air dòigh i: sibhse, le cuideachadh ma tha sibh ga iarraidh.
        Cò làimhsicheas an t-airgead: sibhse, no cuideigin air an iarr sibh, agus smachd agaibhse fhathast.
        Cò dh’fhaodas luchd-obrach fhastadh: sibhse, le dleastanasan fastaiche.
        Smaoinichibh air seo: le pàigheadh dìreach (direct payment), tha an smachd as motha agus na dleastanasan as motha agaibhse. Cuiridh sibh ur n-ainm ri aonta agus cumaidh sibh clàran.
leaning_option-2 = Roghainn 2: mo thaghadh, nì càch e
    .hint =
        Cò thaghas an taic: sibhse.
        Cò chuireas air dòigh i: a’ Chomhairle, no buidheann air a bheil sibh ag aontachadh.
        Cò làimhsicheas an t-airgead: a’ Chomhairle, no a’ bhuidheann sin.
        Cò dh’fhaodas luchd-obrach fhastadh: daoine eile, chan e sibhse.
        Smaoinichibh air seo: stiùiridh sibh ur taic agus cha làimhsich sibh an t-airgead. Canar maoin-seirbheis fa leth ris gu tric (individual service fund).
leaning_option-3 = Roghainn 3: nì a’ Chomhairle e
    .hint =
        Cò thaghas an taic: a’ Chomhairle. Feumaidh i aire a thoirt do na beachdan agaibh.
        Cò chuireas air dòigh i: a’ Chomhairle.
        Cò làimhsicheas an t-airgead: a’ Chomhairle.
        Cò dh’fhaodas luchd-obrach fhastadh: daoine eile, chan e sibhse.
        Smaoinichibh air seo: tha an smachd dìreach as lugha agaibh, agus an obair as lugha ga ruith. Uaireannan ’s i as luaithe.
leaning_option-4 = Roghainn 4: measgachadh
    .hint =
        Cò thaghas an taic: sibhse no a’ Chomhairle, pàirt air phàirt.
        Cò chuireas air dòigh i: sibhse no daoine eile, pàirt air phàirt.
        Cò làimhsicheas an t-airgead: sibhse no daoine eile, pàirt air phàirt.
        Cò dh’fhaodas luchd-obrach fhastadh: sibhse, sna pàirtean le Roghainn 1.
        Smaoinichibh air seo: cleachdaidh sibh Roghainn 1, 2 no 3 airson gach seòrsa taic. Feumaidh gach pàirt a bhith air a sgrìobhadh.
leaning_not-sure = Chan eil mi cinnteach fhathast
leaning_talk-first = Tha mi airson bruidhinn an toiseach

leaning-why = Carson a tha sibh a’ smaoineachadh air an roghainn seo?
    .short = Carson an roghainn seo
    .hint =
        Faodaidh sibh innse dè tha sibh an dòchas, agus dè tha a’ cur dragh oirbh.
        Faodaidh sibh innse dè an cuideachadh a bhiodh a dhìth oirbh.
    .why = Faodaidh an neach-obrach agaibh an uair sin barrachd innse dhuibh mu na rudan a tha cudromach dhuibh.
leaning-why_control = Tha mi airson co-dhùnadh leam fhìn
leaning-why_less-to-do = Nas lugha de dh’obair ga ruith
leaning-why_choose-who = Tha mi airson taghadh cò chuidicheas
leaning-why_know-them = Daoine air a bheil mi eòlach
leaning-why_not-money = Gun airgead agam ri làimhseachadh
leaning-why_quick = Bu mhath leam taic a dh’aithghearr
leaning-why_flexible = Taic a dh’fhaodas atharrachadh
leaning-why_same = Tha mi airson rudan mar a tha iad

mix = Dè na seòrsachan taic a tha sa mheasgachadh agaibh?
    .short = Mo mheasgachadh
    .hint = Cuiribh ris aon seòrsa taic aig aon àm. Às dèidh sin thèid faighneachd dhibh dè an roghainn.
    .why = Le Roghainn 4, tha roghainn dhi fhèin aig gach seòrsa taic.
mix-support = Dè an seòrsa taic a th’ ann?
    .short = Seòrsa taic
    .hint = Innsibh aon seòrsa taic an seo. Faodaidh sibh seòrsachan eile a chur ris an dèidh sin.
    .why = Ainmichidh sibhse i nur faclan fhèin.
mix-support_morning = Cuideachadh sa mhadainn
mix-support_evening = Cuideachadh anmoch feasgar
mix-support_night = Cuideigin ann air an oidhche
mix-support_meals = Cuideachadh le biadh
mix-support_house = Cuideachadh san taigh
mix-support_out = Cuideigin gus a dhol a-mach leam
mix-support_work = Cuideachadh gus obair no ionnsachadh
mix-support_company = Cuideigin gus a bhith còmhla rium
mix-support_break = Fois airson mo neach-cùraim
mix-option = Dè an roghainn air a bheil sibh a’ smaoineachadh airson na taice seo?
    .short = Roghainn a’ phàirt seo
    .hint = ’S e taobhadh a tha seo cuideachd. Chan e an taghadh laghail a th’ ann.
    .why = Le Roghainn 4, tha roghainn dhi fhèin aig gach seòrsa taic.
mix-option_option-1 = Roghainn 1: pàigheadh dìreach
mix-option_option-2 = Roghainn 2: mo thaghadh, nì càch e
mix-option_option-3 = Roghainn 3: nì a’ Chomhairle e
mix-option_not-sure = Chan eil mi cinnteach fhathast

decide-help = Dè an cuideachadh a tha sibh ag iarraidh, le co-dhùnadh no le ruith ur taic?
    .short = Cuideachadh le taghadh
    .hint =
        Faodaidh sibh barrachd air aon a thaghadh.
        Thig cuid den chuideachadh seo bho dhaoine taobh a-muigh na Comhairle.
    .why = Feumaidh a’ Chomhairle innse dhuibh càite am faigh sibh cuideachadh. Faodaidh an neach-obrach agaibh an uair sin innse dhuibh mu na dh’iarr sibh.
decide-help_explain = Mìneachadh air na roghainnean
decide-help_money-help = Cuideachadh leis an airgead
decide-help_employ-help = Cuideachadh le bhith nam fhastaiche
decide-help_papers = Cuideachadh le pàipearan is foirmean
decide-help_advocate = Neach-tagraidh (advocate)
    .hint = Cuidichidh neach-tagraidh neo-eisimeileach (independent advocate) sibh gus na tha sibh ag iarraidh a ràdh. Chan eil iad ag obair airson na Comhairle.
decide-help_talk-to-user = Bruidhinn ri neach a rinn e
decide-help_someone-to-hold-money = Cuideigin gus an t-airgead a chumail
    .hint = Le Roghainn 1 faodaidh sibh iarraidh air cuideigin seo a dhèanamh. Bidh smachd agaibhse fhathast.
decide-help_nothing = Chan eil cuideachadh a dhìth an seo
decide-help_not-sure = Chan eil mi cinnteach fhathast

told-four = An do dh’innis a’ Chomhairle dhuibh mu na ceithir roghainnean uile?
    .short = Innse mu na ceithir
    .hint = Feumaidh a’ Chomhairle seo a dhèanamh nuair a dh’iarras i oirbh taghadh. ’S dòcha nach do dh’iarr i fhathast.
    .why = Chì an neach-obrach agaibh an uair sin dè tha ri innse dhuibh fhathast.
told-four_yes = Dh’innis
told-four_no = Cha do dh’innis
told-four_not-sure = Chan eil mi cinnteach

told-amounts = An do dh’innis a’ Chomhairle dhuibh dè uiread airgid a th’ aig gach roghainn?
    .short = Innse mun airgead
    .hint =
        Feumaidh a’ Chomhairle seo a dhèanamh nuair a dh’iarras i oirbh taghadh. ’S dòcha nach do dh’iarr i fhathast.
        Feumaidh i innse cuideachd airson dè an ùine a tha an t-airgead.
    .why = Chì an neach-obrach agaibh an uair sin dè tha ri innse dhuibh fhathast.
told-amounts_yes = Dh’innis
told-amounts_no = Cha do dh’innis
told-amounts_not-sure = Chan eil mi cinnteach

told-reasons = Ma dhiùlt a’ Chomhairle pàigheadh dìreach, an do sgrìobh i carson?
    .short = Innse nan adhbharan
    .hint = Feumaidh a’ Chomhairle a h-adhbharan a thoirt dhuibh ann an sgrìobhadh. Feumaidh i innse cuideachd dè dh’fhaodadh toirt oirre coimhead a-rithist.
    .why = Chì an neach-obrach agaibh an uair sin dè tha ri innse dhuibh fhathast.
told-reasons_yes = Sgrìobh
told-reasons_no = Cha do sgrìobh
told-reasons_not-sure = Chan eil mi cinnteach
told-reasons_never-refused = Cha do dhiùlt a’ Chomhairle mi

## What others think

others = Cò eile aig a bheil beachd mun taic agaibh?
    .short = Daoine le beachd
    .hint =
        Innsibh an seo cò th’ ann. An dèidh sin thèid faighneachd dhibh dè am beachd a th’ aca. Faodaidh iad fhèin sin a thaidhpeadh cuideachd.
        Cuiribh ris aon neach aig aon àm. Cha leig sibh a leas duine a chur ris.
        San fhaidhle agaibh, bidh na beachdan aca air leth bho ur beachdan-se.
    .why = Cha leig sibh fhèin agus càch a leas aontachadh. Gabhaidh am faidhle agaibh an dà chuid.
other-who = Cò leis am beachd seo?
    .short = Cò leis am beachd
    .hint = Innsibh cò iad dhuibh. Cha leig sibh a leas ainm a thoirt.
    .why = Chì an neach-obrach agaibh an uair sin cò leis am beachd seo.
other-who_mother = Mo mhàthair
other-who_father = M’ athair
other-who_partner = Mo chèile
other-who_child = Mo mhac no mo nighean
other-who_friend = Caraid
other-who_advocate = An neach-tagraidh agam
other-who_support-worker = An neach-taic agam
other-who_attorney = An t-aturnaidh agam
other-says = Dè am beachd a th’ aca?
    .short = Am beachd aca
    .hint = Faodaidh iad a thaidhpeadh an seo. Faodaidh sibhse a ràdh air an son cuideachd.
    .why = Faodaidh an neach-obrach agaibh an uair sin bruidhinn mu dheidhinn còmhla ribh, agus riuthasan ma tha sibh ga iarraidh.
other-says_more-help = Saoilidh iad gum feum mi barrachd
other-says_less-help = Saoilidh iad gum feum mi nas lugha
other-says_worried = Tha dragh orra mum dheidhinn
other-says_supports-me = Aontaichidh iad le na bu mhath leam
other-says_tired = Tha iad sgìth agus feumaidh iad fois
other-says_move = Saoilidh iad gum bu chòir gluasad
other-words = Cò leis na faclan seo?
    .short = Cò leis na faclan
    .why = Chì an neach-obrach agaibh an uair sin an iadsan a thuirt e mar seo, no sibhse air an son.
other-words_their-words = Na faclan aca fhèin
other-words_my-words = M’ fhaclan-sa airson am beachd
other-agree = A bheil sibh ag aontachadh leotha?
    .short = M’ aonta-sa
    .hint = ’S e seo ur freagairt fhèin. Cha leig sibh a leas aontachadh.
    .why = Chì an neach-obrach agaibh an uair sin nach e am beachd acasan ur beachd-se an-còmhnaidh.
other-agree_agree = Tha mi ag aontachadh
other-agree_partly = Tha mi ag aontachadh le cuid dheth
other-agree_disagree = Chan eil mi ag aontachadh
other-agree_talk = Tha mi airson bruidhinn mu dheidhinn
other-differ = Dè na rudan air an aontaich sibh, agus air nach aontaich fhathast?
    .short = Aonta no gun aonta
    .hint = Faodaidh sibh an dà chuid a ràdh. Cha leig sibh a leas aontachadh air a h-uile rud.
    .why = Chì an neach-obrach agaibh an uair sin dè na rudan air am feum sibh bruidhinn fhathast.
other-differ_agree-on-help = Aonta: feumaidh mi cuideachadh
other-differ_how-much-help = Gun aonta air dè uiread cuideachaidh
other-differ_where-i-live = Gun aonta air càite am fuirich mi
other-differ_who-helps = Gun aonta air cò chuidicheas mi
other-differ_money = Gun aonta mu airgead
other-differ_need-time = Feumaidh sinn barrachd ùine

## What I want to ask

ask = Dè tha sibh airson faighneachd?
    .short = Mo cheistean
    .hint =
        Faodaidh sibh faighneachd mu rud sam bith.
        Nuair a dh’iarras a’ Chomhairle oirbh roghainn a thaghadh, feumaidh i innse dhuibh dè tha gach tè a’ ciallachadh.
        Feumaidh i innse dhuibh dè uiread airgid a th’ ann airson gach roghainn, agus airson dè an ùine.
        Feumaidh i innse dhuibh mar a ruitheas sibh ur taic, is càite am faighear cuideachadh, taobh a-muigh na Comhairle cuideachd.
        Feumaidh i innse dhuibh mu luchd-tagraidh neo-eisimeileach (independent advocates), far am faodadh fear ur cuideachadh.
        Feumaidh i innse dhuibh ann an sgrìobhadh, agus ann an cruth as urrainn dhuibh a chleachdadh.
        Ma dhiùltas i pàigheadh dìreach, feumaidh i a h-adhbharan a thoirt dhuibh ann an sgrìobhadh.
    .why =
        Faodaidh an neach-obrach agaibh an uair sin deasachadh airson ur ceistean.
        Chan eil am prògram seo ach ag ràdh dè dh’fheumas a’ Chomhairle innse dhuibh. Feumaidh a’ Chomhairle innse dhuibh fhathast. Faodaidh sibh faighneachd dhith mu gach fear.
        Ma dhiùltas i pàigheadh dìreach, feumaidh i innse cuideachd dè dh’fhaodadh toirt oirre coimhead a-rithist.
        Ma dh’atharraicheas rud cudromach nur beatha, feumaidh cothrom a bhith agaibh taghadh a-rithist. Faodaidh sibh aontachadh leis a’ Chomhairle air amannan eile.
        Feumar ùine a thoirt dhuibh gus faighneachd mu cho-dhùnadh, agus cothrom a cheasnachadh.
ask-thing = Dè aon rud a tha sibh airson faighneachd?
    .short = Tha mi a’ faighneachd
    .hint = Innsibh aon cheist an seo. Faodaidh sibh ceistean eile a chur ris an dèidh sin.
    .why = Bidh gach ceist air loidhne leatha fhèin san fhaidhle agaibh.
ask-thing_amount = Dè uiread airgid do gach roghainn?
ask-thing_how-long = Dè an ùine a mhaireas an t-airgead?
ask-thing_each-option = Dè as ciall do gach roghainn dhomh?
ask-thing_change-mind = Am faod mi mo roghainn atharrachadh?
ask-thing_who-employs = Cò dh’fhastaicheadh mo luchd-obrach?
ask-thing_help-manage = Cò chuidicheas mi ga ruith?
ask-thing_who-holds-money = Cò chumadh an t-airgead?
ask-thing_if-ill = Dè ma bhios mo chuidiche tinn?
ask-thing_if-wrong = Dè nì mi ma thèid cùisean ceàrr?
ask-thing_reasons = Am faigh mi adhbharan sgrìobhte?
ask-thing_advocate = Ciamar a gheibh mi neach-tagraidh?
ask-thing_next = Dè an ath rud a thachras, agus cuin?
ask-thing_when-again = Cuin a choimheadas sinn a-rithist?

must-not = Dè nach fhaodar a dhèanamh às ur n-aonais?
    .short = Chan ann às m’ aonais
    .hint =
        Innsibh dè na rudan mum bu chòir do chàch faighneachd dhibh an toiseach.
        ’S dòcha gum feum luchd-obrach rudeigin a dhèanamh fhathast ma shaoileas iad gum faod cron tighinn air cuideigin.
    .why = Chì an neach-obrach agaibh an uair sin càite am feumar faighneachd dhibhse an toiseach.
must-not-thing = Dè aon rud nach fhaodar a dhèanamh às ur n-aonais?
    .short = Chan ann às m’ aonais
    .why = Bidh gach rud air loidhne leis fhèin san fhaidhle agaibh.
must-not-thing_family = Na bruidhnibh ri teaghlach gun mise
must-not-thing_change-helper = Faighnichibh dhìom ro chuidiche ùr
must-not-thing_stop-support = Faighnichibh mus stad mo thaic
must-not-thing_new-people = Faighnichibh mus tig daoine ùra
must-not-thing_share = Faighnichibh mus seallar m’ fhaidhle
must-not-thing_move-home = Na planaibh gluasad às m’ aonais
must-not-thing_meeting = Na cumaibh coinneamhan às m’ aonais

## My own words

my-words = An iad seo ur faclan fhèin?
    .short = M’ fhaclan fhìn
    .hint =
        Thèid a’ cheist seo a chur air a h-uile duine.
        Faodaidh sibh iarraidh air càch an seòmar fhàgail an toiseach.
        ’S dòcha gun do chuidich cuideigin sibh gus faclan a lorg. ’S ann leibhse a tha iad fhathast ma tha iad ag ràdh na tha sibh a’ ciallachadh.
    .why = Chì an neach-obrach agaibh an uair sin cò leis na faclan a tha iad a’ leughadh. Chan eil freagairt cheàrr an seo.
my-words_yes = ’S iad, m’ fhaclan fhìn
my-words_mostly = A’ mhòr-chuid dhiubh
my-words_no = Chan iad, chan ann leam a tha cuid
my-words_alone-first = Bheir mi sùil nam aonar an toiseach
    .hint =
        Iarraibh air an neach eile ùine a thoirt dhuibh nur n-aonar.
        An uair sin rachaibh air ais gu ur freagairtean. Faodaidh sibh coimhead air gach tè agus a h-atharrachadh.

may-count = Am faodar na thagh sibh a chunntadh còmhla ri na thagh daoine eile?
    .short = Am faodar a chunntadh
    .hint =
        Chì a’ Chomhairle, no Alba, an uair sin dè tha mòran dhaoine ag iarraidh.
        Cha tèid cunntadh ach na thagh sibh bho liostaichean, agus eisimpleirean a thagh sibh. Cha tèid na sgrìobh sibh a chunntadh.
        Cha tèid ur n-ainm, mar a gheibhear sibh no daoine eile a chunntadh. Cha tèid dad prìobhaideach, “Rudan a tha mi airson a dhèanamh”, no “A’ faireachdainn sàbhailte” nas motha.
        Chan atharraich e dad dhuibh. Mura tagh sibh dad an seo, tha sin a’ ciallachadh nach fhaodar an cunntadh.
        Far nach eil ach beagan dhaoine a’ freagairt, dh’fhaodadh cuideigin tomhas fhathast gur e sibhse a bh’ ann.
        Aon uair ’s gu bheil e air a chunntadh, cha ghabh a thoirt a-mach a-rithist.
    .why = Gabhaidh taic planadh nas fheàrr nuair a tha barrachd fios air na tha daoine ag iarraidh. Chan eil feum air ainm airson sin.
may-count_yes = Faodar a chunntadh
may-count_no = Chan fhaodar

## Equality

equality-about = Tha na h-ath cheistean mu cho-ionannachd.
    .short = Co-ionannachd
    .hint =
        Bidh comhairlean a’ cur cheistean mar seo gus faicinn a bheil iad cothromach ris a h-uile duine.
        Faodaidh sibh tè sam bith dhiubh fhàgail falamh, no am pàirt seo fhàgail às.
        Chan eil dad a chanas sibh an seo san fhaidhle agaibh.
        Nuair a nì sibh am faidhle agaibh, faodaidh sibh dàrna faidhle a dhèanamh cuideachd. Tha na freagairtean seo ann, agus chan eil ur n-ainm.
        Mura dèan sibh e, chan eil na freagairtean seo ann am faidhle sam bith.
        Na chanas sibh an seo, chan atharraich e dad mun taic agaibh.
        Ma shàbhaileas sibh ur freagairtean air a’ choimpiutair seo, thèid iad seo a shàbhaladh cuideachd.
    .why =
        Chan eilear daonnan cothromach ri cuid de bhuidhnean dhaoine.
        Faodaidh freagairtean mòran dhaoine còmhla sin a shealltainn.

equality-age = Dè an aois a tha sibh?
    .short = Aois
    .why = Tha comhairlean airson faicinn a bheilear cothromach ri daoine nas òige agus nas sine.
equality-age_under-16 = Fo 16
equality-age_from-16 = 16 gu 24
equality-age_from-25 = 25 gu 49
equality-age_from-50 = 50 gu 64
equality-age_from-65 = 65 gu 74
equality-age_from-75 = 75 no nas sine

equality-health = A bheil tinneas no ciorram a’ cur bacadh air na nì sibh gach latha?
    .short = Slàinte is ciorram
    .hint = Smaoinichibh air fear a mhaireas bliadhna no barrachd.
    .why = Tha comhairlean airson faicinn a bheilear cothromach ri daoine le ciorram.
equality-health_a-lot = Tha, gu mòr
equality-health_a-little = Tha, beagan
equality-health_no = Chan eil

equality-ethnic-group = Dè a’ bhuidheann chinnidh (ethnic group) dham buin sibh?
    .short = Buidheann chinnidh
    .hint = Seo na buidhnean ann an Cunntas-sluaigh na h-Alba (Scotland’s Census). Taghaibh an tè as freagarraiche dhuibh.
    .why = Tha comhairlean airson faicinn a bheilear cothromach ri daoine de gach buidheann chinnidh (ethnic group).
equality-ethnic-group_white = Geal
    .hint = Mar eisimpleir: Albannach, Èireannach, Pòlach, Gypsy no Neach-siubhail, Roma.
equality-ethnic-group_mixed = Cinneadh measgaichte no iomadach
equality-ethnic-group_asian = Àisianach, no Albannach Àisianach
    .hint = Mar eisimpleir: Pacastanach, Innseanach, Bangladaiseach, Sìonach.
equality-ethnic-group_african = Afraganach, no Albannach Afraganach
equality-ethnic-group_caribbean-or-black = Caraibeach no Dubh
equality-ethnic-group_another = Buidheann chinnidh eile
    .hint = Mar eisimpleir: Arabach, Sikh, Iùdhach.

equality-religion = Dè an creideamh no an creideas a th’ agaibh?
    .short = Creideamh no creideas
    .why = Tha comhairlean airson faicinn a bheilear cothromach ri daoine de gach creideamh, no gun chreideamh.
equality-religion_none = Gun chreideamh
equality-religion_church-of-scotland = Eaglais na h-Alba
equality-religion_roman-catholic = Caitligeach
equality-religion_other-christian = Crìosdaidh eile
equality-religion_muslim = Muslamach
equality-religion_hindu = Hindu
equality-religion_buddhist = Budach
equality-religion_sikh = Sikh
equality-religion_jewish = Iùdhach
equality-religion_pagan = Pàganach
equality-religion_another = Creideamh no creideas eile

equality-gender = Ciamar a bheir sibh tuairisgeul air ur gnè?
    .short = Gnè
    .why = Tha comhairlean airson faicinn a bheilear cothromach ri daoine de gach gnè.
equality-gender_woman = Boireannach
equality-gender_man = Fireannach
equality-gender_another-way = Ann an dòigh eile

equality-orientation = Dè an t-aomadh feise (sexual orientation) a th’ agaibh?
    .short = Aomadh feise
    .hint = Tha seo mu na daoine a tha gur tarraing. Taghaibh am fear as freagarraiche dhuibh.
    .why = Tha comhairlean airson faicinn a bheilear cothromach ri daoine gèidh, leasbach agus dà-ghnèitheach (bisexual).
equality-orientation_straight = Straight no heterosexual
equality-orientation_gay-or-lesbian = Gèidh no leasbach
equality-orientation_bisexual = Dà-ghnèitheach (bisexual)
equality-orientation_another-way = Ann an dòigh eile

## Sections of the file that the person hands over

section-contact = Mar a chuirear fios thugam
section-take-part = Na chuidicheas mi gus pàirt a ghabhail
section-cannot-wait = Na rudan nach gabh cur dheth
section-changed = Na dh’atharraich on turas mu dheireadh
section-matters = Na tha cudromach dhomh
section-talk-first = Na tha mi airson faighneachd, agus nach fhaodar a dhèanamh às m’ aonais
section-change = Na tha mi airson atharrachadh no a chumail
section-people = Na daoine nam bheatha, agus cò dh’fhaodas rudan a dhèanamh às mo leth
section-life = Mo bheatha a-nis
section-help = An cuideachadh a th’ agam agus an taic a tha mi ag iarraidh
section-risks = Na tha mi airson a dhèanamh, agus na riosgan mar a chì mise iad
section-leaning = Mo thaobhadh mu na roghainnean
section-ahead = Na tha mi ag iarraidh ma dh’atharraicheas rudan
section-others = Beachdan dhaoine eile
section-feeling-safe = A’ faireachdainn sàbhailte
section-who = Cò bha còmhla rium agus cò thaidhp

## Where a worker finds what a plan needs

index-plan = Càite an lorgar na dh’fheumas plana
index-plan-matters = Na daoine agus na rudan a tha cudromach dhomh
index-plan-risks = Na prìomh riosgan, mar a chì mise iad
index-plan-who-helps = Cò chuidicheas mi
index-plan-information = Am fios a tha a dhìth orm, agus dè an cruth
index-plan-outcomes = Na tha mi airson atharrachadh no a chumail
index-plan-resources = Na th’ ann mu thràth a chuidicheas
index-plan-what-i-can-do = Na as urrainn dhomh a dhèanamh
index-plan-arranging = Mar a tha mi ag iarraidh mo thaic a chur air dòigh

index-sign-off = Càite an coimheadar mus aontaichear plana
index-sign-off-what-matters = Dè tha cudromach dhomh?
index-sign-off-what-changes = Dè bu chòir atharrachadh?
index-sign-off-how-supported = Ciamar a tha mi ag iarraidh taic fhaighinn?
index-sign-off-how-money-is-used = Ciamar a tha mi ag iarraidh gun tèid an t-airgead a chleachdadh?
index-sign-off-how-managed = Ciamar a tha mi ag iarraidh gun tèid mo thaic a ruith?
index-sign-off-in-control = Ciamar a chumas mi smachd?
index-sign-off-how-it-happens = Dè bheir air tachairt?

## The person’s words below the headings of a worker’s form, to be copied

index-about-me = M’ fhaclan airson foirm “About Me”
index-about-me-most-important = Na tha as cudromaiche dhomh
index-about-me-people = Daoine a tha cudromach dhomh
index-about-me-communicate = Mar a bhios mi a’ conaltradh agus mar a nithear conaltradh rium
index-about-me-wellness = Mo shunnd
index-about-me-do-and-do-not = Na nithear agus na nach dèanar
index-about-me-support = Ciamar agus cuin a bheirear taic dhomh
index-about-me-also = Rudan eile as fhiach fios a bhith orra mum dheidhinn
index-about-me-supported-by = Cò thug taic gus seo a sgrìobhadh

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = Poileas, ambaileans no smàladh, ann an èiginn
contact-cannot-speak = Mura h-urrainn dhuibh bruidhinn air fòn gu 999 bho fhòn-làimhe
    .hours = Brùthaibh 55 nuair a thèid innse dhuibh.
contact-bsl-emergency = 999 ann an Cànan Soidhnidh Bhreatainn (British Sign Language), le bhidio
contact-police = Poileas, nuair nach eil èiginn ann
contact-domestic-abuse = Scotland’s Domestic Abuse and Forced Marriage Helpline, mu dhroch-dhìol san dachaigh no pòsadh an aghaidh ur toil
    .hours = Uair sam bith, a latha no a dh’oidhche.
contact-nhs-24 = NHS 24, airson slàinte agus slàinte inntinn
contact-breathing-space = Breathing Space, ma tha sibh ìosal nur n-inntinn no fo dhragh, bho aois 16
    .hours = Diluain gu Diardaoin, 6 feasgar gu 2 sa mhadainn. Dihaoine 6 feasgar gu Diluain 6 sa mhadainn.
contact-samaritans = Samaritans, ma tha sibh ag iarraidh cuideigin a dh’èisteas
    .hours = Tha fòn a chur thuca an-asgaidh.
contact-care-information = Care Information Scotland, mu chùram agus taic
    .hours = Diluain gu Dihaoine, 9 sa mhadainn gu 5 feasgar.
contact-contact-scotland-bsl = Contact Scotland BSL, gus seirbheisean a ruighinn ann an Cànan Soidhnidh Bhreatainn, le bhidio
    .hours = Chan ann airson fòn gu 999.

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = Aon phàirt aig aon àm. Faodaidh sibh stad an dèidh pàirt sam bith.
in-public-path_again =
    .hint = Cuidichidh e ma tha am faidhle bhon turas mu dheireadh agaibh.
in-public-carer-on_long =
    .hint = Faodaidh sibh aon phàirt a dhèanamh aig aon àm, agus stad an dèidh pàirt sam bith.
in-public-child-on_long =
    .hint = Faodaidh sibh aon phàirt a dhèanamh aig aon àm, agus stad an dèidh pàirt sam bith.
in-public-equality-about =
    .hint =
        Bidh comhairlean a’ cur cheistean mar seo gus faicinn a bheil iad cothromach ris a h-uile duine.
        Faodaidh sibh tè sam bith dhiubh fhàgail falamh, no am pàirt seo fhàgail às.
        Chan eil dad a chanas sibh an seo san fhaidhle agaibh.
        Nuair a nì sibh am faidhle agaibh, faodaidh sibh dàrna faidhle a dhèanamh cuideachd. Tha na freagairtean seo ann, agus chan eil ur n-ainm.
        Mura dèan sibh e, chan eil na freagairtean seo ann am faidhle sam bith.
        Na chanas sibh an seo, chan atharraich e dad mun taic agaibh.
        Ma thaghas sibh ur freagairtean fhàgail air an inneal seo gu latha eile, thèid iad seo fhàgail cuideachd.
