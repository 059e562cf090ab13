# Words that only the linear view says. Prompts end without a space; they take 38 cells
# at most with it. Words that are typed are lower case.

linear-option = { $number }. { $label }
linear-option-chosen = { $number }. { $label }, air a thaghadh
linear-place = { $number } de { $of }: { $label }
linear-place-chosen = { $number } de { $of }: { $label }, air a thaghadh
linear-chosen = { $number }, { $label }: air a thaghadh.
linear-not-chosen = { $number }, { $label }: gun taghadh.
linear-problem = Duilgheadas: { $text }
linear-command = /{ $word }: { $label }

linear-done =
    .word = deiseil
    .label = Crìochnaich an fhreagairt seo
linear-take-out =
    .word = thoir às an t-seantans
    .label = Thoir às an t-seantans seo

# Where words stand already.
linear-go-on = Gus seo fhàgail mar a tha e, taidhpibh /{ $word }.

linear-how-commands = Gus na faclan a chluinntinn a thaidhpeas sibh airson nan rudan seo, taidhpibh / agus brùthaibh Enter.
linear-how-correct = Gus seantans atharrachadh, taidhpibh an àireamh aige.

linear-more = Barrachd, no Enter gus crìochnachadh:
linear-which = Seantans, taidhpibh 1 gu { $count }:
linear-which-more = Àireamh eile, no Enter gus stad:
linear-instead = Faclan ùra airson { $number }:
linear-took-out = Chaidh seantans { $number } a thoirt às.

# Keys that do the same in both views. $keys are their names, such as key-name-esc in ui.ftl.
key-help = { $keys }: cuideachadh leis a’ cheum seo.
key-back = { $keys }: air ais.
key-settings = { $keys }: gu roghainnean a’ phrògraim.
key-read = { $keys }: leugh gach duilleag dhomh, no sguir dheth.
key-stop = { $keys }: stad an-dràsta.
key-leave-fast = { $keys }: glan an sgrìn agus fàg gu luath.
