//! People on each path: the longer way, the way back to last time, carers and children, and
//! two languages at once.

use ownwords::engine::step::Act;

use crate::persona::{FORGET, KEEP, Say, TO_THE_FILE, Turn, morag, to_the_files};

use Act::{
    BothLanguages, DoesNotApply, DontKnow, KeepPrivate, LastTime, OneLanguage, Parts, Pick,
    RatherNotSay, Share, Skip, StillTrue, Talk,
};
use Say::{Helper, Last, Line, Lines, Many, One, Read};

const fn act(act: Act) -> Say {
    Say::Act(act)
}

/// What Halina keeps to herself, in each of the ways in which that can be done: a question
/// that is private from the start, an entry, an answer that hangs on a private one, an answer
/// that was made private, and a part that she does not add.
pub const HALINAS_OWN: [&str; 6] = [
    "SW 1234",
    "My cousin Jan",
    "He signs for the bank.",
    "I ran away once, to the harbour.",
    "The man upstairs shouts at night.",
    "In the blue tin.",
];

/// Halina, on the longer way: all parts in an order of her own, with every kind of step.
/// She writes in three languages, whatever the program speaks.
pub fn halina() -> Vec<Turn> {
    let parts: [&[Turn]; 14] = [
        &HALINA_BEGINS,
        &MATTERS,
        &ABOUT_ME,
        &PEOPLE,
        &LIFE,
        &CHANGE,
        &HELP,
        &RISKS,
        &SAFE,
        &AHEAD,
        &OPTIONS,
        &OTHERS,
        &TALK,
        &EQUALITY,
    ];
    let mut turns = parts.concat();
    // She wants to look on her own first, and does.
    turns.extend([TO_THE_FILE[0], ("my-words", One(4))]);
    turns.extend(to_the_files(1));
    turns
}

const HALINA_BEGINS: [Turn; 5] = [
    ("dialog-start", Read),
    KEEP,
    ("path", One(2)),
    ("who-is-here", Many(&[1])),
    ("where-now", One(3)),
];

/// Examples alone, several and one; with words of her own; and words alone.
const MATTERS: [Turn; 9] = [
    ("topic-parts", One(2)),
    ("matters", act(Pick)),
    ("matters pick", Many(&[1, 4])),
    ("good-day", act(Pick)),
    ("good-day pick", Many(&[1, 4, 7])),
    (
        "good-day",
        Lines("With my dog at the sea.\nمع ابنتي في الحديقة."),
    ),
    ("bad-day", act(Pick)),
    ("bad-day pick", Many(&[2])),
    (
        "good-at",
        Lines("I mend radios.\nUmiem słuchać.\nأعرف كل الزهور."),
    ),
];

/// Begun, left for the list of parts, and taken up again.
const ABOUT_ME: [Turn; 13] = [
    ("topic-parts", One(1)),
    ("called", Line("Halina")),
    ("reference", act(Parts)),
    ("topic-parts", One(1)),
    ("reference", Line("SW 1234")),
    ("take-part", Many(&[1, 3])),
    (
        "communicate",
        Lines("Mówcie do mnie powoli.\nWrite it down."),
    ),
    ("interpreter-wish", Lines("Someone from far away.")),
    ("decide", act(DontKnow)),
    ("contact-good", Many(&[8])),
    ("contact-good-words", Lines("When the shop is shut.")),
    ("cannot-wait", act(DoesNotApply)),
    ("topic-parts", One(3)),
];

const PEOPLE: [Turn; 11] = [
    ("people", Line("Ola, my daughter")),
    ("person-how", Lines("She phones me on Sundays.")),
    ("person-contact", One(2)),
    ("people list", act(Share)),
    ("people list", One(1)),
    ("cares-unpaid", One(1)),
    ("carer-pass-on", One(2)),
    ("proxy", One(1)),
    ("proxies", Line("My cousin Jan")),
    ("proxy-what", Lines("He signs for the bank.")),
    ("proxies list", One(1)),
];

const LIFE: [Turn; 16] = [
    ("topic-parts", One(4)),
    (
        "working",
        Lines("The bus stops at my door.\nMy neighbours are quiet."),
    ),
    ("not-working", act(Pick)),
    ("not-working pick", Many(&[1, 9])),
    ("not-working", Lines("The lift is out of order.")),
    ("not-working list", One(1)),
    ("areas", Many(&[3, 4, 8])),
    ("area-own", Line("My garden")),
    ("area-now for areas_money", Lines("I count every coin.")),
    ("area-better for areas_money", act(RatherNotSay)),
    ("area-now for areas_home", act(Pick)),
    ("area-now for areas_home pick", Many(&[2])),
    (
        "area-better for areas_home",
        Lines("A door that I can lock."),
    ),
    ("area-now for areas_own", Lines("It grows over.")),
    ("area-better for areas_own", act(Talk)),
    ("topic-parts", One(5)),
];

const CHANGE: [Turn; 12] = [
    ("change", Lines("A way to the sea.\nKeep my Monday group.")),
    ("change list", One(2)),
    ("topic-which-say-more", One(1)),
    ("change-why", Lines("The sea is my church.")),
    ("change-sign", act(Skip)),
    ("change-step", act(Pick)),
    ("change-step pick", Many(&[2, 5])),
    ("change-step", Lines("I look at the timetable.")),
    ("change-who", act(DontKnow)),
    ("change-when", Line("Before the summer")),
    ("change list", One(1)),
    ("topic-parts", One(6)),
];

const HELP: [Turn; 12] = [
    ("own-doing", Lines("I cook soup.\nI feed the birds.")),
    ("help-have", Line("A nurse for my leg")),
    ("have-steady", One(2)),
    ("help-have list", One(1)),
    ("support", Line("Someone for the stairs")),
    ("support-when", Line("On market days")),
    (
        "support-how",
        Lines("Slowly.\nWithout talking over my head."),
    ),
    ("support list", One(1)),
    ("refuse", Lines("No uniform.")),
    ("backup", Lines("I knock on the wall.")),
    ("topic-parts", One(7)),
    ("risk", Lines("I want to swim in the sea.")),
];

/// One thing with all that can be said of it, one answer of it private.
const RISKS: [Turn; 18] = [
    ("risk-why", Lines("In the water nothing hurts.")),
    (
        "risk-wrong",
        Lines("The waves are strong.\nقد أتعب في الماء."),
    ),
    ("risk-helps", Lines("A friend on the beach.")),
    ("risk list", One(2)),
    ("risk-good", Lines("I sleep like a child.")),
    ("risk-lose", Lines("I would sit at the window.")),
    ("risk-before", act(KeepPrivate)),
    ("risk-before", Lines("I ran away once, to the harbour.")),
    ("risk-do", Lines("I ring when I am out.")),
    ("risk-view", Line("My son Adam")),
    ("view-says", Lines("He thinks the water is too cold.")),
    ("view-words", One(1)),
    ("risk-view list", One(1)),
    ("risk-agree", Lines("We agree on the summer.")),
    ("risk-decided", Lines("I go when the flag is green.")),
    ("risk list", One(1)),
    ("topic-parts", One(8)),
    ("safe-now", One(1)),
];

/// Written down, and not added to the file.
const SAFE: [Turn; 4] = [
    ("safe-worry", One(3)),
    ("safe-words", Lines("The man upstairs shouts at night.")),
    ("safe-share", One(1)),
    ("topic-parts", One(9)),
];

const AHEAD: [Turn; 4] = [
    ("ahead-want", Lines("Ring Ola.\nقولوا لابنتي أولا.")),
    ("ahead-papers", Many(&[1, 3])),
    ("ahead-where", Lines("In the blue tin.")),
    ("topic-parts", One(10)),
];

/// All that is told, worries for two of the options, and a leaning to a mix.
const OPTIONS: [Turn; 27] = [
    ("option-1-told", Read),
    ("option-2-told", Read),
    ("option-3-told", Read),
    ("option-4-told", Read),
    ("compare", Read),
    ("employer", Read),
    ("council-must", Read),
    ("control-choosing", One(1)),
    ("control-arranging", One(2)),
    ("control-money", One(3)),
    ("control-staff", One(4)),
    ("worry-options", Many(&[1, 3])),
    (
        "worry-what for worry-options_option-1",
        Lines("So many papers."),
    ),
    ("worry-help for worry-options_option-1", act(Pick)),
    ("worry-help for worry-options_option-1 pick", Many(&[3])),
    ("worry-knows for worry-options_option-1", act(Skip)),
    (
        "worry-what for worry-options_option-3",
        Lines("A new face each week."),
    ),
    (
        "worry-help for worry-options_option-3",
        Lines("A list of names."),
    ),
    (
        "worry-knows for worry-options_option-3",
        Lines("Ola knows it."),
    ),
    ("leaning", One(4)),
    ("leaning-why", Lines("Some things I can run.")),
    ("mix", Line("Someone to swim with")),
    ("mix-option", One(1)),
    ("mix list", One(1)),
    ("decide-help", Many(&[1, 3])),
    ("told-four", One(1)),
    ("told-amounts", One(2)),
];

const OTHERS: [Turn; 8] = [
    ("told-reasons", One(4)),
    ("topic-parts", One(11)),
    ("others", Line("My brother Marek")),
    ("other-says", Lines("He wants me to move to the city.")),
    ("other-words", One(2)),
    ("other-agree", One(3)),
    ("other-differ", Lines("We agree that I need a lift.")),
    ("others list", One(1)),
];

const TALK: [Turn; 4] = [
    ("topic-parts", One(12)),
    ("ask", act(Pick)),
    ("ask pick", Many(&[1, 3])),
    ("must-not", Lines("Do not sell my boat.")),
];

/// Answers for a file of its own, one of them left empty.
const EQUALITY: [Turn; 9] = [
    ("topic-parts", One(13)),
    ("equality-about", Read),
    ("equality-age", One(5)),
    ("equality-health", One(2)),
    ("equality-ethnic-group", act(RatherNotSay)),
    ("equality-religion", One(3)),
    ("equality-gender", One(1)),
    ("equality-orientation", act(Skip)),
    ("topic-parts", Last("offer-review")),
];

/// Halina a year later, with the file of then: she looks at last time in one part, says that
/// one thing is still true and another one anew, and reads about the options again.
pub fn halina_again() -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        FORGET,
        ("path", One(3)),
        ("dialog-earlier", One(1)),
        ("who-is-here", Many(&[1])),
        ("where-now", One(7)),
        ("changed", Lines("I live with Ola now.")),
        ("again-options", Read),
        ("offered-again", One(2)),
        ("topic-parts", One(2)),
        ("matters", act(LastTime)),
        ("matters", act(StillTrue)),
        ("good-day", Lines("A day without stairs.")),
        ("bad-day", act(Parts)),
        ("topic-parts", One(10)),
    ];
    turns.extend(&OPTIONS[..7]);
    turns.extend([
        ("control-choosing", act(Skip)),
        ("control-arranging", act(Skip)),
        ("control-money", act(Skip)),
        ("control-staff", act(Skip)),
        ("worry-options", act(Skip)),
        ("leaning", act(DontKnow)),
        ("decide-help", act(Parts)),
        // In a part where she did not ask for it, nothing of last time is shown.
        ("topic-parts", One(1)),
        ("called", act(Parts)),
        ("topic-parts", Last("offer-review")),
    ]);
    turns.extend(TO_THE_FILE);
    turns
}

/// Somebody as a carer, told what is theirs, and then on one of the two ways: Morag on the
/// short one or Halina on the longer one.
pub fn carer(way: usize) -> Vec<Turn> {
    told_first(4, "carer-on", way)
}

/// Somebody for a young person, told what is theirs, and then on as a carer goes.
pub fn child(way: usize) -> Vec<Turn> {
    told_first(5, "child-on", way)
}

fn told_first(path: usize, on: &'static str, way: usize) -> Vec<Turn> {
    let mut turns = if way == 1 { morag(KEEP) } else { halina() };
    let at = turns.iter().position(|turn| turn.0 == "path").unwrap();
    turns.splice(at..=at, [("path", One(path)), (on, One(way))]);
    turns
}

/// Noor, beside somebody who reads in another language: that language is silenced for three
/// pages, and both do what they want in their own.
pub fn noor() -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        KEEP,
        ("path", One(1)),
        ("who-is-here", Many(&[3])),
        ("who-types", One(1)),
        ("called", act(OneLanguage)),
        ("called", Line("Noor")),
        ("take-part", Many(&[1])),
        ("contact-good", act(BothLanguages)),
        ("contact-good", Many(&[2])),
        ("cannot-wait", Helper(DoesNotApply)),
        ("matters", Lines("Moje koty.\nحديقتي الصغيرة.")),
        ("good-at", Helper(Skip)),
        ("change", Helper(KeepPrivate)),
        ("change", act(DontKnow)),
        ("risk", Helper(Talk)),
        ("safe-now", One(2)),
        ("leaning", One(2)),
        ("leaning-why", Lines("I know whom I want.")),
        ("ask", act(Pick)),
        ("ask pick", Many(&[2])),
        ("must-not", act(Skip)),
    ];
    turns.extend(TO_THE_FILE);
    turns
}

/// Mei, who writes Chinese: wide letters, sentences without spaces.
pub fn mei() -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        KEEP,
        ("path", One(1)),
        ("who-is-here", Many(&[1])),
        ("called", Line("陈美玲")),
        ("take-part", Many(&[3, 11])),
        (
            "communicate",
            Lines(
                "我会说普通话和广东话,请不要说得太快。如果我没有听懂,我会举手告诉你,然后请你再说一遍。",
            ),
        ),
        (
            "interpreter-wish",
            Lines("请找一位女翻译,最好不认识我的家人。"),
        ),
        ("contact-good", Many(&[2, 9])),
        ("contact-avoid", Many(&[1])),
        (
            "cannot-wait",
            Lines(
                "我的膝盖越来越痛，已经三个星期没有自己下楼了。厨房的水龙头一直在漏水，我不知道应该打电话给谁。",
            ),
        ),
        (
            "matters",
            Lines(
                "每天早上和女儿一起喝茶，听她说学校里发生的事情，这是我一天里最开心的时候。\n我的花园。\n说自己的语言，吃自己做的饭，过自己的节日。",
            ),
        ),
        ("good-at", Lines("我会包饺子。\n我会修衣服。")),
        ("change", Lines("我想一个人去市场买菜。")),
        (
            "risk",
            Lines("我想自己坐公共汽车去唐人街。路上要换一次车，大约需要一个小时，可是我认识路。"),
        ),
        ("risk-why", Lines("那里有我的朋友。我们一起唱歌。")),
        (
            "risk-wrong",
            Lines("我可能会迷路。天黑以后我看不清楚站牌上的字！"),
        ),
        ("risk-helps", Lines("带着手机。")),
        ("risk list", One(1)),
        ("safe-now", One(2)),
        ("leaning", One(1)),
        (
            "leaning-why",
            Lines("我想自己决定谁来帮助我，什么时候来，做什么。"),
        ),
        ("ask", Lines("钱够不够？\n谁来决定？")),
        ("must-not", Lines("不要没有问我就换人。")),
    ];
    turns.extend(TO_THE_FILE);
    turns
}
