//! The pack that the program holds, gone through from start to end.

use std::sync::Arc;

use super::*;
use crate::content;
use crate::engine::Interview;
use crate::engine::command::{Command, Stamp};
use crate::engine::id::QuestionId;
use crate::engine::pack::Pack;
use crate::engine::statement::{Picked, Point, Quote, Statement};
use crate::engine::step::{Ask as Asked, Topic};
use crate::locale::page::Page;
use crate::locale::prompt::PROMPT;
use crate::text::width::width;

const PACK: &str = "self-directed-support";

/// Answers whatever is asked: with another option each turn, and with two lines of words.
fn answer(ask: &Asked, turn: usize) -> Command {
    match ask {
        Asked::Read => Command::Continue,
        Asked::One(offers) => offers[turn % offers.len()].command.clone(),
        Asked::Many(offers) => match &offers[turn % offers.len()].command {
            Command::Choose(option) => Command::ChooseMany(vec![option.clone()]),
            other => other.clone(),
        },
        Asked::Write { .. } => Command::Write("One thing\nAnother thing".to_owned()),
    }
}

fn checked(page: &Page) {
    assert!(width(&page.prompt) <= PROMPT, "{}", page.prompt);
    assert!(width(&page.prompt_again) <= PROMPT, "{}", page.prompt_again);
    assert!(page.prompt.ends_with(": "), "{}", page.prompt);
    assert!(!page.key.contains("thing"));
    assert!(!page.help.is_empty());
}

#[test]
fn every_page_of_the_pack_has_all_its_words() {
    // What is asked only of those who have a certain answer is walked by people in stories.
    walked(PACK, 8, Interview::begin);
}

#[test]
fn every_page_of_a_talk_about_a_hand_over_has_all_its_words() {
    let quote = |question: &str, picked: &[&str], words: &str| Quote {
        question: question.into(),
        label: "Label".to_owned(),
        picked: picked
            .iter()
            .map(|option| Picked {
                option: (*option).into(),
                label: "Picked".to_owned(),
            })
            .collect(),
        examples: !picked.is_empty(),
        words: words.to_owned(),
        language: "pl".to_owned(),
    };
    let point = |id: &str, question: &str, talk: bool, said: Vec<Quote>| Point {
        id: id.into(),
        question: question.into(),
        talk,
        said,
    };
    let statement = Statement {
        id: "handed".to_owned(),
        made_at: DateTime::parse_from_rfc3339("2026-11-01T10:00:00+00:00").unwrap(),
        pack: PACK.into(),
        pack_version: "2".to_owned(),
        language: "en".to_owned(),
        name: None,
        points: vec![
            point(
                "good-day",
                "good-day",
                true,
                vec![quote("good-day", &[], "")],
            ),
            point(
                "r1",
                "risk",
                false,
                vec![
                    quote("risk-want", &["cook"], "Zupa."),
                    quote("risk-why", &[], "Lubię.\nBardzo."),
                ],
            ),
        ],
    };
    // What holds the questions about each thing is no page itself.
    walked("response", 1, |pack| {
        Interview::respond(pack, statement.clone())
    });
}

/// Goes through a pack, with other answers each time; at most so many questions are never met.
fn walked(id: &str, unmet: usize, begin: impl Fn(Arc<Pack>) -> Interview) {
    let pack = Arc::new(content::load(&Files::Embedded, id).unwrap());
    let locale = Locale::load(&Files::Embedded, &super::english(), id).unwrap();
    let mut met = BTreeSet::new();
    for turn in 0..12 {
        let mut interview = begin(pack.clone());
        let mut parts = 0;
        for count in 0..600 {
            let step = interview.step();
            checked(&locale.page(&pack, &step, Vec::new()));
            if step.topic == Topic::Review {
                break;
            }
            if let Topic::Question(address) = &step.topic {
                met.insert(address.question.clone());
            }
            let stamp = Stamp {
                at: DateTime::parse_from_rfc3339("2026-11-23T10:00:00+00:00").unwrap(),
                fresh: format!("entry-{turn}-{count}"),
                language: locale.language(),
                asked: "asked".to_owned(),
            };
            let by = match step.topic {
                Topic::List(_) => 0,
                // One part after another, then to the answers.
                Topic::Parts => {
                    parts += 1;
                    parts - 1
                }
                _ => turn,
            };
            let command = answer(&step.ask, by);
            interview.apply(command, &stamp);
        }
        assert_eq!(interview.step().topic, Topic::Review, "turn {turn}");
    }
    let asked = |id: &&QuestionId| !met.contains(id) && !pack.is_closing(id);
    let never: Vec<_> = pack
        .questions()
        .map(|(_, question)| &question.id)
        .filter(asked)
        .collect();
    assert!(never.len() <= unmet, "{never:?}");
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn all_languages_have_all_words_and_all_are_plain() {
    let packs: Vec<check::Packed> = content::packs(&Files::Embedded)
        .into_iter()
        .map(|id| check::Packed {
            pack: Some(content::load(&Files::Embedded, &id).unwrap()),
            id,
        })
        .collect();
    let checked = check::check(&Files::Embedded, &packs);
    assert_eq!(checked.faults, []);
    let english = languages(&Files::Embedded)
        .into_iter()
        .find(|language| language.tag == super::english())
        .unwrap();
    for word in ["please", "eligib*", "best interests", "low risk"] {
        assert!(english.avoid.contains(&word.to_owned()), "{word}");
    }
    let grades = checked.grades.unwrap();
    assert!(grades.all > 0.0 && grades.hardest.is_some(), "{grades:?}");
}

/// What says in a part of a sentence what to do, or that nothing need be done: it begins with it, or
/// has it anywhere where verbs come last.
const TO_DO: [(&str, &str); 9] = [
    (
        "en",
        "add, answer, check, choose, close, get, give, go on, look at, mend, open, plug, press, \
         put, remove, save, start, the program goes on, try, type, use, write, you can",
    ),
    (
        "pl",
        "daj, dodaj, idź, jego słowa można, możesz, nadaj, naciśnij, napisz, odpowiedz, otwórz, pobierz, podłącz, \
         popraw, program działa dalej, sprawdź, spróbuj, uruchom, użyj, usuń, wpisz, wstaw, wybierz, \
         zajrzyj, zamknij, zapisz",
    ),
    (
        "ar",
        "ابدأ, أجب, احذف, احصل, احفظه, اختر, استعمل, اضغط, أصلح, أضف, أعط, أغلق, افتحه, اكتب, \
         تابع, تحقق, حاول, فأدخلها, فأعدها, فاختر, فاضغط, يستمر البرنامج, يمكنك",
    ),
    (
        "gd",
        "brùthaibh, càraichibh, chan urrainn dhuibh ach, cleachdaibh, coimheadaibh, cuiribh, cumaibh, dùinibh, faighibh, faodaidh, \
         feuchaibh, fosglaibh, freagraibh, leanaibh, leanaidh am prògram, sàbhailibh, sgrìobhaibh, \
         taghaibh, taidhpibh, thoiribh, tòisichibh",
    ),
    (
        "uk",
        "введіть, виберіть, виправте, візьміть, відкрийте, гляньте, дайте, додайте, закрийте, запустіть, збережіть, \
         ідіть, її можна, можна, напишіть, натисніть, перевірте, під’єднайте, поверніть, почніть, приберіть, програма працює далі, \
         слова цією мовою можна, спробуйте",
    ),
    (
        "ro",
        "adăugați, alegeți, apăsați, continuați, cuvintele ei pot, dați, deschideți, folosiți, introduceți, îl puteți, încercați, \
         începeți, închideți, luați, porniți, programul continuă, puneți, puteți, răspundeți, reparați, salvați, scrieți, \
         ștergeți, uitați-vă, verificați",
    ),
    (
        "zh",
        "把, 按, 程序用另一种语言继续, 从这里继续, 存成, 打开, 改好, 给其中, 给它, 关掉, 换一, 回答, 加上, 检查, 接上, 就插上, 就输入, 就选, 就用, 就再, 看看, 可以, 您可以, 启动, \
         拿, 删, 输入, 写, 选, 移走, 用别, 用属于, 用较新的, 用做它的, 在那里关掉, 就放回去, 您只能, 再按, 再试",
    ),
    (
        "pa",
        "ਆਓ, ਅੱਗੇ ਚੱਲਦਾ ਹੈ, ਸਕਦੇ ਹੋ, ਹਟਾਓ, ਕਰੋ, ਖੋਲ੍ਹੋ, ਚੁਣੋ, ਜਾਓ, ਜਾਂਚੋ, ਦਬਾਓ, ਦਿਓ, ਦੇਖੋ, ਪਾਓ, ਬਦਲੋ, ਰੱਖੋ, ਲਓ, ਲਾਓ, ਲਿਖੋ, ਵਰਤੋ, ਵੇਖੋ",
    ),
    (
        "ur",
        "آئیں, آگے چلتا ہے, بدلیں, جانچیں, چلیں, چنیں, دبائیں, دیکھیں, دیں, ڈالیں, رکھیں, سکتے ہیں, کریں, کھولیں, کہیں, لگائیں, \
         لکھیں, لیں, نکالیں",
    ),
];

/// Languages in which verbs come last.
const VERBS_LAST: [&str; 2] = ["pa", "ur"];

#[test]
fn every_problem_says_what_to_do_in_every_language() {
    let tags: Vec<String> = languages(&Files::Embedded)
        .into_iter()
        .map(|language| language.tag.to_string())
        .collect();
    let known: Vec<&str> = TO_DO.iter().map(|(tag, _)| *tag).collect();
    assert!(
        tags.iter().all(|tag| known.contains(&tag.as_str())),
        "{tags:?}"
    );
    let mut wrong = Vec::new();
    for (tag, to_do) in TO_DO {
        let locale = Locale::load(&Files::Embedded, &tag.parse().unwrap(), PACK).unwrap();
        let mut count = 0;
        for file in ["errors.ftl", "store.ftl"] {
            let source = Files::Embedded.read(&format!("locales/en/{file}")).unwrap();
            let source = String::from_utf8(source).unwrap();
            let ids = source.lines().filter_map(|line| line.split_once(" ="));
            for (id, _) in ids.filter(|(id, _)| !id.starts_with([' ', '#'])) {
                count += 1;
                let words = locale.words(id, &Args::none()).to_lowercase();
                let ends = ['.', ',', '،', '۔', '।', '。', '，', '\n'];
                let mut parts = words.split(ends).map(str::trim);
                let says = |part: &str, verb: &str| match VERBS_LAST.contains(&tag) {
                    true => part.contains(verb),
                    false => part.starts_with(verb),
                };
                if !parts.any(|part| to_do.split(", ").any(|verb| says(part, verb))) {
                    wrong.push(format!("{tag}: {id}: {words}"));
                }
            }
        }
        assert!(count > 35, "the messages are not where they were");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_question_asks_what_another_one_asks() {
    let pack = content::load(&Files::Embedded, PACK).unwrap();
    for (tag, _) in TO_DO {
        let locale = Locale::load(&Files::Embedded, &tag.parse().unwrap(), PACK).unwrap();
        let mut asked = BTreeSet::new();
        for (_, question) in pack.questions() {
            let words = locale.words(question.id.as_str(), &Args::none());
            // A carer is asked one of these, a child the other.
            let other = question.id.as_str() == "child-on";
            assert_eq!(asked.insert(words), !other, "{tag}: {}", question.id);
        }
        assert!(asked.len() > 40);
    }
}
