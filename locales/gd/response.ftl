# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "you" is the person.

part-meeting = A’ bruidhinn còmhla
part-points = Na bhruidhinn sinn mu dheidhinn
part-offered = Na dh’fheumas a’ Chomhairle innse
part-last = Mus crìochnaich sibh

## Talking together

response-about = A-nis bruidhnidh sibh còmhla mun fhaidhle agaibh.
    .short = A’ bruidhinn còmhla
    .hint =
        Aig gach rud, chì sibh na thuirt sibh san fhaidhle agaibh. Chan urrainn do dhuine na faclan sin atharrachadh an seo.
        Sgrìobhaidh sibh na dh’aontaicheas sibh, agus far a bheil sibh ga fhaicinn ann an dòigh eadar-dhealaichte.
        Faodaidh aon neach agaibh taidhpeadh airson an dithis agaibh.
        Faodaidh sibh ceist sam bith fhàgail falamh. Faodaidh sibh stad nuair a thogras sibh.
        Seo clàr de na chanas sibh a-nis. Chan e measadh (assessment) a th’ ann. Chan e plana taic (support plan) a th’ ann.
        Chan eil dad an seo na thaghadh roghainn.
    .why = Tha fios agaibh le chèile dè tha air a sgrìobhadh, agus dè tha e air a shon.

present = Cò tha an seo a-nis?
    .short = Cò tha an seo
    .why = Chì daoine eile an uair sin cò ghabh pàirt.
present_me = Mise, an neach mu bheil seo
present_advocate = An neach-tagraidh agam
present_interpreter = An t-eadar-theangair agam
present_family-or-friend = Neach bho mo theaghlach, no caraid
present_worker = An neach-obrach agam
present_attorney-or-guardian = M’ aturnaidh no mo neach-gleidhidh
present_someone-else = Cuideigin eile

response-typist = Cò tha a’ taidhpeadh a-nis?
    .short = Cò thaidhpeas
    .hint = Faodaidh sibh seo atharrachadh nas fhaide air adhart, aig freagairt sam bith.
    .why = Canaidh an clàr aig gach freagairt cò thaidhp i, agus dè an latha.
response-typist_me = Mise, an neach mu bheil seo
response-typist_advocate = An neach-tagraidh agam
response-typist_interpreter = An t-eadar-theangair agam
response-typist_family-or-friend = Neach bho mo theaghlach, no caraid
response-typist_worker = An neach-obrach agam
response-typist_attorney-or-guardian = M’ aturnaidh no mo neach-gleidhidh
response-typist_someone-else = Cuideigin eile

## What we talked about

point = Dè thuirt sibh mu gach rud?
    .short = Na thuirt sinn
    .why = Tha e ri taobh na thuirt sibh an toiseach.

point-talked = A bheil sibh a’ bruidhinn mu dheidhinn seo an-diugh?
    .short = Bruidhinn mu seo
    .hint = Cha leig sibh a leas bruidhinn mun a h-uile rud.
    .why = Canaidh an clàr an uair sin gun do bhruidhinn sibh mu dheidhinn, no nach do bhruidhinn fhathast.
point-talked_yes = Tha
point-talked_not-today = Chan ann an-diugh

point-agreed = Dè tha sibh ag aontachadh mu dheidhinn seo?
    .short = Na dh’aontaicheas sinn
    .hint = Mura h-eil sibh ag aontachadh air dad fhathast, faodaidh sibh sin a ràdh.
    .why = Faodaidh sibh le chèile coimhead air nas fhaide air adhart agus fios a bhith agaibh dè thuirt sibh.
point-agreed_try-it = Feuchaidh sinn e, is chì sinn
point-agreed_find-out = Lorgaidh sinn barrachd an toiseach
point-agreed_talk-again = Bruidhnidh sinn air a-rithist
point-agreed_nothing-yet = Chan eil aonta air dad fhathast
point-agreed_not-same = Chan fhaic sinn san aon dòigh e

point-do = Cò nì dè, agus ro dè an latha?
    .short = Cò nì dè
    .hint = Faodaidh sibh latha ainmeachadh.
    .why = Tha e soilleir an uair sin cò nì an ath rud.
point-do_me = Nì mise rudeigin mu dheidhinn
point-do_worker = Nì mo neach-obrach rudeigin
point-do_family = Nì mo theaghlach no caraid rudeigin
point-do_service = Nì seirbheis rudeigin mu dheidhinn
point-do_not-known = Chan eil fhios againn fhathast

point-mine = Dè ur beachd air na sgrìobh sibh sìos?
    .short = Mo bheachd fhìn
    .hint =
        Chan urrainn do dhuine seo a ràdh ach an neach a rinn am faidhle. Faodaidh cuideigin eile a thaidhpeadh dhaibh.
        Chan eil freagairt cheàrr ann.
    .why = Bidh ur beachd fhèin ri taobh na chaidh aontachadh. Cha leig sibh a leas aontachadh.
point-mine_agree = Tha mi ag aontachadh
point-mine_disagree = Chan eil mi ag aontachadh
point-mine_unsure = Chan eil mi cinnteach
point-mine_not-asked = Cha deach faighneachd dhìom

point-others = Cò eile a tha ag aontachadh leis?
    .short = Cò eile dh’aontaicheas
    .hint = Na comharraichibh ach daoine a thuirt e iad fhèin.
    .why = Tha e soilleir an uair sin cò dh’aontaich.
point-others_advocate = An neach-tagraidh agam
point-others_family-or-friend = Neach bho mo theaghlach, no caraid
point-others_worker = An neach-obrach agam
point-others_attorney-or-guardian = M’ aturnaidh no mo neach-gleidhidh
point-others_someone-else = Cuideigin eile
point-others_nobody = Chan eil duine eile

point-differ = Cò tha ga fhaicinn ann an dòigh eile, agus ciamar?
    .short = Cò chì air dhòigh eile
    .hint = Cha leig sibh a leas aontachadh. Faodaidh gach beachd a bhith an seo.
    .why = Thèid beachdan eadar-dhealaichte a chumail, gus am faod sibh le chèile coimhead orra a-rithist.
point-differ_me = Tha beachd eile agamsa
point-differ_family = Mo theaghlach no mo charaidean
point-differ_worker = Tha beachd eile aig mo neach-obrach
point-differ_nobody = Chì sinn uile san aon dòigh e

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = Dè na roghainnean a thairg a’ Chomhairle dhuibh?
    .short = Roghainnean tairgste
    .hint =
        Ann an Alba tha ceithir roghainnean ann. Faodaidh sibh faighneachd den neach-obrach agaibh dè tha gach tè a’ ciallachadh.
        Tha seo ag ràdh a-mhàin na thairg a’ Chomhairle. Cha tagh e roghainn dhuibh.
        Feumaidh a’ Chomhairle an tairgsinn nuair a tha i air co-dhùnadh gum faigh sibh taic. ’S dòcha nach do cho-dhùin i fhathast.
    .why = Chì sibh le chèile dè tha ri thairgsinn fhathast.
offered_option-1 = Roghainn 1: pàigheadh dìreach
offered_option-2 = Roghainn 2: mo thaghadh, nì càch e
offered_option-3 = Roghainn 3: nì a’ Chomhairle e
offered_option-4 = Roghainn 4: measgachadh
offered_none = Cha do thairg i gin dhiubh
offered_not-sure = Chan eil mi cinnteach

offered-why = Carson nach deach cuid de roghainnean a thairgsinn dhuibh?
    .short = Carson nach do thairg
    .hint = Sgrìobhaibh na h-adhbharan a thug a’ Chomhairle seachad.
    .why = Faodaidh sibh an uair sin faighneachd mun deidhinn.
offered-why_not-said = Cha tuirt a’ Chomhairle carson
offered-why_not-understood = Cha do thuig mi carson
offered-why_later = Tairgear iad nas fhaide air adhart

offered-writing = An do sgrìobh a’ Chomhairle thugaibh carson nach do thairg i gin?
    .short = Carson, sgrìobhte
    .why = Faodaidh sibh an uair sin a leughadh a-rithist, agus a shealltainn do chuideigin sa bheil earbsa agaibh.
offered-writing_yes = Sgrìobh
offered-writing_no = Cha do sgrìobh
offered-writing_not-sure = Chan eil mi cinnteach

amounts = An deach innse dhuibh dè uiread airgid a th’ aig gach roghainn?
    .short = Innse mun airgead
    .hint =
        Feumaidh a’ Chomhairle seo innse dhuibh nuair a dh’iarras i oirbh taghadh.
        Cha leig sibh a leas suim a sgrìobhadh an seo.
    .why = Chì sibh le chèile dè dh’fheumas a’ Chomhairle innse dhuibh fhathast.
amounts_each = Chaidh, airson gach roghainn
amounts_some = Airson cuid de roghainnean
amounts_no = Cha deach
amounts_not-sure = Chan eil mi cinnteach

amounts-period = An deach innse dhuibh airson dè an ùine a tha an t-airgead?
    .short = Innse dè cho fada
    .why = Chì sibh le chèile dè dh’fheumas a’ Chomhairle innse dhuibh fhathast.
amounts-period_yes = Chaidh
amounts-period_no = Cha deach
amounts-period_not-sure = Chan eil mi cinnteach

given-manage = An deach innse dhuibh mar a ruitheas sibh ur taic?
    .short = Mar a ruithear i
    .hint = Is e sin, dè tha ri dhèanamh le gach roghainn, agus cò chuidicheas leis.
    .why = Chì sibh le chèile dè dh’fheumas a’ Chomhairle innse dhuibh fhathast.
given-manage_yes = Chaidh
given-manage_no = Cha deach
given-manage_not-sure = Chan eil mi cinnteach

given-help = An deach innse dhuibh càite am faighear cuideachadh, taobh a-muigh na Comhairle cuideachd?
    .short = Càite am faighear e
    .why = Chì sibh le chèile dè dh’fheumas a’ Chomhairle innse dhuibh fhathast.
given-help_yes = Chaidh
given-help_no = Cha deach
given-help_not-sure = Chan eil mi cinnteach

given-advocate = An deach innse dhuibh mu luchd-tagraidh neo-eisimeileach?
    .short = Mu luchd-tagraidh
    .hint =
        Cuidichidh neach-tagraidh neo-eisimeileach (independent advocate) sibh gus na tha sibh ag iarraidh a ràdh. Chan eil iad ag obair airson na Comhairle.
        Feumaidh a’ Chomhairle innse dhuibh mun deidhinn, far am faodadh fear ur cuideachadh.
    .why = Chì sibh le chèile dè dh’fheumas a’ Chomhairle innse dhuibh fhathast.
given-advocate_yes = Chaidh
given-advocate_no = Cha deach
given-advocate_not-sure = Chan eil mi cinnteach

given-writing = An d’ fhuair sibh seo uile sgrìobhte, ann an cruth as urrainn dhuibh a chleachdadh?
    .short = Ann an sgrìobhadh
    .hint = Faodaidh sin a bhith na chlò mòr, cànan eile, clàradh, no cruth eile.
    .why = Faodaidh sibh an uair sin coimhead air a-rithist.
given-writing_yes = Fhuair
given-writing_no = Cha d’ fhuair
given-writing_not-sure = Chan eil mi cinnteach

declined = An do dhiùlt a’ Chomhairle roghainn a bha sibh ag iarraidh?
    .short = Diùltadh na Comhairle
    .why = Ma dhiùlt, tha rudan ann a dh’fheumas i innse dhuibh.
declined_yes = Dhiùlt
declined_no = Cha do dhiùlt
declined_not-decided = Cha do cho-dhùin i fhathast
declined_not-sure = Chan eil mi cinnteach

declined-which = Dè an roghainn a bh’ ann?
    .short = Dè an roghainn
    .why = Tha e soilleir an uair sin dè an roghainn mu bheil na h-adhbharan.
declined-which_option-1 = Roghainn 1: pàigheadh dìreach
declined-which_option-2 = Roghainn 2: mo thaghadh, nì càch e
declined-which_option-3 = Roghainn 3: nì a’ Chomhairle e
declined-which_option-4 = Roghainn 4: measgachadh

declined-why = Dè na h-adhbharan a thug a’ Chomhairle?
    .short = Na h-adhbharan
    .hint = Sgrìobhaibh iad mar a chaidh an toirt dhuibh.
    .why = Faodaidh sibh an uair sin faighneachd mun deidhinn.
declined-why_not-said = Cha tug a’ Chomhairle adhbharan
declined-why_not-understood = Cha do thuig mi na h-adhbharan

declined-writing = An d’ fhuair sibh na h-adhbharan ann an sgrìobhadh?
    .short = Adhbharan sgrìobhte
    .hint = Ma dhiùltas a’ Chomhairle pàigheadh dìreach, feumaidh i a h-adhbharan a thoirt dhuibh ann an sgrìobhadh.
    .why = Faodaidh sibh an uair sin an leughadh a-rithist, agus an sealltainn do chuideigin sa bheil earbsa agaibh.
declined-writing_yes = Fhuair
declined-writing_no = Cha d’ fhuair
declined-writing_not-sure = Chan eil mi cinnteach

declined-again = Cuin a choimheadas a’ Chomhairle air seo a-rithist?
    .short = Coimhead a-rithist
    .hint = Faodaidh sibh latha ainmeachadh, no innse dè dh’fheumas atharrachadh an toiseach.
    .why = Cha leig diùltadh a leas fuireach mar dhiùltadh.
declined-again_not-said = Cha tuirt a’ Chomhairle
declined-again_when-changes = Nuair dh’atharraicheas rud cudromach
declined-again_when-i-ask = Nuair a dh’iarras mi e

declined-ask = An deach innse dhuibh ciamar as urrainn dhuibh seo a cheasnachadh?
    .short = Mar a cheasnaichear e
    .hint = Feumar ùine agus cothrom a thoirt dhuibh gus co-dhùnadh a cheasnachadh.
    .why = Chì sibh le chèile dè dh’fheumas a’ Chomhairle innse dhuibh fhathast.
declined-ask_yes = Chaidh
declined-ask_no = Cha deach
declined-ask_not-sure = Chan eil mi cinnteach

## Before you finish

look-again = Cuin a choimheadas sibh air seo uile a-rithist?
    .short = Cuin a-rithist
    .hint = Faodaidh sibh latha ainmeachadh. Ma dh’atharraicheas rud cudromach, faodaidh sibh iarraidh nas tràithe.
    .why = Cha leig dad an seo a leas fuireach mar a tha e.
look-again_month = An ceann mìos
look-again_half-year = An ceann leth-bhliadhna
look-again_year = An ceann bliadhna
look-again_when-changes = Nuair dh’atharraicheas rud cudromach
look-again_when-i-ask = Nuair a dh’iarras mi e

add-more = Dè eile a tha sibh airson a sgrìobhadh sìos?
    .short = Dè eile
    .why = Faodaidh rudan a bhith ann nach do dh’fhaighnich ceist sam bith mun deidhinn.

record-check = A bheil seo ag ràdh na bhruidhinn sibh mu dheidhinn?
    .short = An e na thuirt sinn
    .hint =
        Tha a’ cheist seo airson an neach a rinn am faidhle.
        Faodaidh sibh iarraidh air càch ùine a thoirt dhuibh leis nur n-aonar.
        Cha leig sibh a leas aontachadh le na tha sgrìobhte an seo.
    .why = Chì daoine eile an uair sin dè ur beachd air a’ chlàr seo. Chan eil freagairt cheàrr ann.
record-check_yes = Tha
record-check_mostly = Tha, a’ mhòr-chuid dheth
record-check_no = Chan eil
record-check_not-asked = Cha deach faighneachd dhìom
record-check_not-yet = Chan eil fhathast, bheir mi sùil air

## The sections of the record

section-points = Na bhruidhinn sinn mu dheidhinn
section-offered = Na thairg agus na dh’innis a’ Chomhairle dhomh
section-declined = Ma dhiùlt a’ Chomhairle roghainn
section-look-again = Cuin a choimheadas sinn air a-rithist
section-meeting = Cò bha ann agus cò thaidhp
