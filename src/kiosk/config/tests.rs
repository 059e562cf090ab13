use super::*;

/// The example that owners begin with.
const EXAMPLE: &str = include_str!("../../../packaging/kiosk.toml");

fn well(text: &str) -> Config {
    let (config, faults) = Config::read(text);
    assert_eq!(faults, []);
    config
}

fn faults(text: &str) -> Vec<(usize, &'static str)> {
    let (_, faults) = Config::read(text);
    faults
        .iter()
        .map(|fault| (fault.line, fault.kind.id()))
        .collect()
}

#[test]
fn the_example_is_well_and_says_what_is_usual() {
    let config = well(EXAMPLE);
    assert_eq!(config.time, Time::default());
    assert!(config.stick && config.print.is_none() && config.later.is_none());
    let voice = config.voice.unwrap();
    assert_eq!(voice.invite, Some(Duration::from_secs(90)));
    assert_eq!(voice.approved[0].value, "en");
}

#[test]
fn all_that_can_be_on_is_read() {
    let on = EXAMPLE
        .replace("on = false", "on = true")
        .replace("#languages", "languages")
        .replace("\"all\"", "\"numbers\"")
        .replace("\"ask\"", "\"full\"");
    let config = well(&on);
    let tags: Vec<&str> = config.place.languages.iter().map(|at| &*at.value).collect();
    assert_eq!(tags, ["en", "pl", "ar"]);
    assert!(config.place.numbers_only);
    assert_eq!(config.place.view.as_deref(), Some("full"));
    assert_eq!(config.later.unwrap().days, 14);
    assert_eq!(config.print.unwrap().printer.value, "Printer");
    let drop_off = config.drop_off.unwrap();
    assert_eq!(drop_off.to.value, "/srv/ownwords");
    assert_eq!(drop_off.council, "Your council's social work team");
}

#[test]
fn an_empty_file_is_a_machine_that_keeps_nothing_and_takes_nothing_away() {
    let config = well("");
    assert_eq!(config.time, Time::default());
    assert_eq!(config.voice, None);
    assert!(!config.stick);
}

#[test]
fn every_fault_is_told_with_its_line() {
    let text = "\
[place]
keys = \"some\"
colour = 3
content = \"content\"
owner_words = \"blue kettle\"

[time]
on = \"yes\"
idle_minutes = 0
answer_seconds = 19

[later]
days = 14

[shop]
x = 1
";
    let told = faults(text);
    assert_eq!(
        told,
        [
            (2, "kiosk-fault-not-one-of"),
            (3, "kiosk-fault-no-such-name"),
            (4, "kiosk-fault-not-a-path"),
            (5, "kiosk-fault-owner-words"),
            (8, "kiosk-fault-not-yes-no"),
            (9, "kiosk-fault-not-in-range"),
            (10, "kiosk-fault-not-in-range"),
            (12, "kiosk-fault-missing"),
            (15, "kiosk-fault-no-such-section"),
        ]
    );
}

#[test]
fn what_is_no_toml_is_told_where_it_begins() {
    assert_eq!(faults("[time]\non = tru\n"), [(2, "kiosk-fault-syntax")]);
    assert_eq!(faults("time = 3\n"), [(1, "kiosk-fault-not-a-section")]);
    assert_eq!(
        faults("[voice]\napproved = []\n"),
        [(2, "kiosk-fault-not-texts")]
    );
    assert_eq!(
        faults("[voice]\napproved = [\"en\",\n 3]\n"),
        [(3, "kiosk-fault-not-text")]
    );
}
