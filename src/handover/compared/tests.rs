//! Two hand-overs of the same people beside each other.

use serde_json::Value;

use super::{Apart, Comparison};
use crate::handover::Report;
use crate::handover::report::Made;
use crate::handover::sample::{self, English, Teller};

fn last(teller: &Teller) -> Report {
    let made = Made {
        at: sample::at() - chrono::Duration::days(365),
        id: "last".into(),
    };
    Report::new(&sample::pack(), &teller.draft(), &English::load(), made)
}

fn text(compared: &Comparison) -> String {
    String::from_utf8(compared.to_text(&English::load())).unwrap()
}

fn zofia() -> Comparison {
    Comparison::of(&last(&sample::zofia_last()), &sample::zofia().handed_over()).unwrap()
}

#[test]
fn what_is_new_different_the_same_and_empty_is_told_in_words() {
    let told = text(&zofia());
    let told = told.split_once("New or different").unwrap().1;
    assert!(
        told.contains(
            "What the person says\n\n\
             New:\n\
             What cannot wait: Schody są za strome.\n\
             What I want to do: Go out on my own\n"
        ),
        "{told}"
    );
    assert!(
        told.contains(
            "Said in another way:\n\
             How I communicate\n\
             Now:\nI need people to speak slowly\nI proszę pisać.\n\
             Then: Mówię wolno. Potrzebuję czasu.\n\
             Jeździć autobusem: What helps\n\
             Now: Córka ze mną\n\
             Then: Telefon\n\
             My leaning\n\
             Now: I am not sure yet\n\
             Then: Option 1, a direct payment\n"
        ),
        "{told}"
    );
    // The same is told by its label alone.
    assert!(
        told.contains(
            "The same:\n\
             What to call me\n\
             What matters to me\n\
             Jeździć autobusem: What I want to do\n\
             Gotować samej: What I want to do\n"
        ),
        "{told}"
    );
    assert!(!told.contains("Moja siostra"), "{told}");
    assert!(
        told.contains("I don’t know yet: Option 3, the council arranges it: What would help\n"),
        "{told}"
    );
    // Other people's views stand apart.
    let (own, others) = told.split_once("What other people think\n").unwrap();
    assert!(
        !own.contains("Córka mówi") && others.contains("Córka mówi"),
        "{told}"
    );
    assert!(
        others.contains(
            "Said last time, not this time\n\
             The second file says this by itself.\n\
             What matters to me: Kościół w niedzielę.\n"
        ),
        "{told}"
    );
}

#[test]
fn what_the_newer_one_does_not_hold_is_not_told() {
    let mut before = Teller::alone();
    before
        .say("called", "Jo")
        .say("communicate", "I sign.")
        .lines("matters", &["My debts.", "My cat."])
        .add("risk", "r1", |risk| {
            risk.say("risk-want", "Swim at night")
                .say("risk-why", "It is quiet.");
        });
    let mut now = Teller::alone();
    now.say("called", "Jo")
        .say("communicate", "I sign.")
        .lines("matters", &["My debts.", "My cat."])
        .add("risk", "r1", |risk| {
            risk.say("risk-want", "Swim at night")
                .say("risk-why", "It is quiet.");
        });
    now.hide("communicate");
    now.entry("matters", 0).private = true;
    now.entry("risk", 0).private = true;
    let compared = Comparison::of(&last(&before), &now.handed_over()).unwrap();
    let forms = [
        text(&compared),
        String::from_utf8(compared.to_html(&English::load())).unwrap(),
        String::from_utf8(compared.to_json()).unwrap(),
    ];
    for form in forms {
        for kept in [
            "I sign",
            "How I communicate",
            "My debts",
            "Swim at night",
            "It is quiet",
        ] {
            assert!(!form.contains(kept), "{kept} is in\n{form}");
        }
        assert!(form.contains("What to call me"), "{form}");
    }
    assert!(
        text(&compared).contains("Some things may not be in both files. This does not say why.\n")
    );
}

#[test]
fn an_entry_is_found_by_its_code_or_by_its_name() {
    let mut before = Teller::alone();
    before
        .add("risk", "r1", |risk| {
            risk.say("risk-want", "Cook").say("risk-helps", "A timer");
        })
        .add("risk", "r2", |risk| {
            risk.say("risk-want", "Swim.").say("risk-helps", "A friend");
        });
    let mut now = Teller::alone();
    now.add("risk", "r1", |risk| {
        risk.say("risk-want", "Cook on my own")
            .say("risk-helps", "A timer");
    })
    .add("risk", "x9", |risk| {
        risk.say("risk-want", "Swim.")
            .say("risk-helps", "Two friends");
    });
    let compared = Comparison::of(&last(&before), &now.handed_over()).unwrap();
    let told = text(&compared);
    assert!(
        told.contains("What I want to do\nNow: Cook on my own\nThen: Cook\n"),
        "{told}"
    );
    assert!(
        told.contains("Swim: What helps\nNow: Two friends\nThen: A friend\n"),
        "{told}"
    );
    assert!(
        told.contains("The same:\nCook on my own: What helps\nSwim: What I want to do\n"),
        "{told}"
    );
    assert!(!told.contains("New:"), "{told}");
    let page = String::from_utf8(compared.to_html(&English::load())).unwrap();
    assert!(page.contains(">Swim</span>: What helps"), "{page}");
}

#[test]
fn what_does_not_go_together_is_said() {
    let (before, now) = (last(&sample::zofia_last()), sample::zofia().handed_over());
    assert_eq!(Comparison::of(&now, &now), Err(Apart::Same));
    let other = Report {
        pack: "first-visit".into(),
        ..before.clone()
    };
    assert_eq!(Comparison::of(&other, &now), Err(Apart::OtherQuestions));
    let turned = text(&Comparison::of(&now, &before).unwrap());
    assert!(
        turned.contains("The days are the other way round"),
        "{turned}"
    );
    let named = text(&Comparison::of(&before, &sample::andy()).unwrap());
    assert!(
        named.contains("The names in the files are not the same."),
        "{named}"
    );
    let right = text(&zofia());
    assert!(
        !right.contains("other way round") && !right.contains("not the same."),
        "{right}"
    );
}

#[test]
fn programs_are_told_the_same() {
    let json: Value = serde_json::from_slice(&zofia().to_json()).unwrap();
    assert_eq!(json["$schema"], super::FORM);
    let different = json["person"]["different"].as_array().unwrap();
    let helps = different
        .iter()
        .find(|one| one["question"] == "risk-helps")
        .unwrap();
    assert_eq!(helps["entry"], "r1k2");
    assert_eq!(helps["now"][0]["words"]["text"], "Córka ze mną");
    assert_eq!(helps["then"][0]["words"]["language"], "pl");
    assert_eq!(
        json["not_this_time"][0]["within"][0][0],
        "Kościół w niedzielę."
    );
    for report in sample::all() {
        if let Ok(compared) = Comparison::of(&last(&sample::zofia_last()), &report) {
            let words = English::load();
            let forms = [compared.to_text(&words), compared.to_json()].concat();
            let text = String::from_utf8(forms).unwrap();
            assert!(
                !text
                    .chars()
                    .any(|c| c != '\n' && crate::text::plain::unwanted(c))
            );
        }
    }
}
