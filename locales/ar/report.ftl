# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = بكلماتي أنا
report-subtitle = بكلماتي أنا: ما يهمني
report-dated = تم إنشاؤه في { $date }.
report-statement =
    هذا بيان مني أنا.
    هو ليس تقييما (assessment)، وليس قرارا.
    قد تكون بعض الأسئلة غير موجودة هنا. وقد يكون بعضها بلا إجابة. هذا الملف لا يذكر السبب.

## Notes in sections

report-risks-note =
    لا شيء هنا له درجة أو نقاط.
report-leaning-note =
    هذا ما أميل إليه الآن. هو ليس اختياري القانوني.
report-leaning-undecided =
    لم أذكر أي خيار هنا. هذا ليس اختيارا لأي خيار.
report-talk = أريد أن أتحدث عن هذا:
report-talk-heading = ما أريد أن أتحدث عنه أولا

## Ways to leave a question empty

report-state-skipped = تجاوزت هذا
report-state-dont-know-yet = لا أعرف بعد
report-state-rather-not-say = لا أرغب في القول
report-state-does-not-apply = هذا لا ينطبق علي
report-state-talk-about-it = أريد أن أتحدث عن ذلك
report-state-not-answered = بلا إجابة
report-state-nothing-added = نظرت في هذا ولم أضف شيئا.
report-state-none-chosen = لا شيء من هذه.

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }، { $place } من { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "؛ " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] كلماتي. كتبها مناصر.
        [interpreter] كلماتي. كتبها مترجم.
        [family-or-friend] كلماتي. كتبها أحد من عائلتي أو أصدقائي.
        [worker] كلماتي. كتبها شخص يتقاضى أجرا ليدعمني.
        [attorney-or-guardian] كلماتي. كتبها وكيلي أو الوصي علي.
       *[someone-else] كلماتي. كتبها شخص آخر.
    }
report-note-interpreted =
    { $role ->
        [me] ما قلته، منقولا إلى لغة أخرى.
        [advocate] ما قلته، منقولا إلى لغة أخرى. كتبه مناصر.
        [interpreter] ما قلته، نقله مترجم إلى لغة أخرى.
        [family-or-friend] ما قلته، منقولا إلى لغة أخرى. كتبه أحد من عائلتي أو أصدقائي.
        [worker] ما قلته، منقولا إلى لغة أخرى. كتبه شخص يتقاضى أجرا ليدعمني.
        [attorney-or-guardian] ما قلته، منقولا إلى لغة أخرى. كتبه وكيلي أو الوصي علي.
       *[someone-else] ما قلته، منقولا إلى لغة أخرى. كتبه شخص آخر.
    }
report-note-typists =
    { $role ->
        [advocate] رأي مناصر. ليست كلماتي.
        [interpreter] رأي مترجم. ليست كلماتي.
        [family-or-friend] رأي أحد من عائلتي أو أصدقائي. ليست كلماتي.
        [worker] رأي شخص يتقاضى أجرا ليدعمني. ليست كلماتي.
        [attorney-or-guardian] رأي وكيلي أو الوصي علي. ليست كلماتي.
       *[someone-else] رأي شخص آخر. ليست كلماتي.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] كتبت كلماتي بنفسي.
        [advocate] كتب كلماتي مناصر.
        [interpreter] كتب كلماتي مترجم.
        [family-or-friend] كتب كلماتي أحد من عائلتي أو أصدقائي.
        [worker] كتب كلماتي شخص يتقاضى أجرا ليدعمني.
        [attorney-or-guardian] كتب كلماتي وكيلي أو الوصي علي.
       *[someone-else] كتب كلماتي شخص آخر.
    }
report-hand-interpreted =
    { $role ->
        [me] كتبت بنفسي ما قلته، منقولا إلى لغة أخرى.
        [advocate] ما قلته منقولا إلى لغة أخرى كتبه مناصر.
        [interpreter] نقل مترجم ما قلته إلى لغة أخرى وكتبه.
        [family-or-friend] ما قلته منقولا إلى لغة أخرى كتبه أحد من عائلتي أو أصدقائي.
        [worker] ما قلته منقولا إلى لغة أخرى كتبه شخص يتقاضى أجرا ليدعمني.
        [attorney-or-guardian] ما قلته منقولا إلى لغة أخرى كتبه وكيلي أو الوصي علي.
       *[someone-else] ما قلته منقولا إلى لغة أخرى كتبه شخص آخر.
    }
report-hand-typists =
    { $role ->
        [advocate] أضاف مناصر رأيه هو. عليه علامة أنه رأيه.
        [interpreter] أضاف مترجم رأيه هو. عليه علامة أنه رأيه.
        [family-or-friend] أضاف أحد من عائلتي أو أصدقائي رأيه هو. عليه علامة أنه رأيه.
        [worker] أضاف شخص يتقاضى أجرا ليدعمني رأيه هو. عليه علامة أنه رأيه.
        [attorney-or-guardian] أضاف وكيلي أو الوصي علي رأيه هو. عليه علامة أنه رأيه.
       *[someone-else] أضاف شخص آخر رأيه هو. عليه علامة أنه رأيه.
    }

## Views of other people

report-others = ما كتبه الآخرون
report-others-note = هذه آراء الآخرين. هي ليست كلماتي.
report-views = آراء الآخرين
report-views-note = هذه ليست آرائي.
report-views-end = نهاية آراء الآخرين.

## Last pages

report-empty = ما تركته بلا إجابة
report-empty-note = لهذه معان مختلفة. لا شيء منها هو اختيار لأي خيار.
report-no-longer-asked = أسئلة لم تعد موجودة
report-no-longer-asked-note = أجبت عن هذه في إصدار أقدم من الأسئلة.
report-asked = الأسئلة كما قرأتها
report-about = عن هذا الملف
report-about-who = من كتب
report-about-made = تاريخ الإنشاء
report-about-questions = الأسئلة
report-about-questions-version = { $pack }، الإصدار { $version }
report-about-languages = لغات إجاباتي
report-about-id = رمز هذا الملف
