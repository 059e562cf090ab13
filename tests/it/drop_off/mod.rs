//! What was left for the council on a public machine, on its way there.

mod left;
#[cfg(feature = "dropoff")]
mod proxy;
#[cfg(feature = "dropoff")]
mod store;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use chrono::NaiveDate;
use ownwords::dropoff::{Part, Queue, Receipt};
use ownwords::locale::Args;
use ownwords::store::write_new;

use crate::persona::{KEEP, andy};
use crate::pipe::{self, LINEAR, run};
use crate::stage::{PROGRAM, Stage, Words};

/// Words of Andy that must be nowhere but in his file.
const HIS: [&str; 2] = ["Andy", "Cars."];

/// The day on which everything is left here.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 31).expect("a day")
}

/// A public machine, with the answers of Andy to make files of, and a key that opens them.
struct Machine {
    stage: Stage,
    key: Identity,
}

impl Machine {
    /// A machine from which files go to this place.
    fn sending_to(to: &str) -> Self {
        Self::with_key(to, Identity::generate())
    }

    /// The same, for a council that has this key.
    fn with_key(to: &str, key: Identity) -> Self {
        let (words, stage) = (Words::english(), Stage::new());
        let told = run(&stage, &LINEAR, &pipe::script(&words, &andy(KEEP)));
        assert_eq!(told.code, Some(0), "{told:?}");
        let machine = Self { stage, key };
        fs::create_dir(machine.queue()).expect("a folder");
        let code = machine.key.to_public();
        let text = format!(
            "[drop_off]\nqueue = {:?}\nto = {to:?}\nrecipients = [\"{code}\"]\ncouncil = \"The team\"\n",
            machine.queue()
        );
        write_new(&machine.home(), "kiosk.toml", text.as_bytes()).expect("a file");
        machine
    }

    fn home(&self) -> PathBuf {
        self.stage.root().join("home")
    }

    fn queue(&self) -> PathBuf {
        self.stage.root().join("queue")
    }

    /// Andy leaves his file: the program makes and locks it, and it waits here.
    fn leave(&self) -> Receipt {
        let made = tempfile::tempdir_in(self.stage.root()).expect("a folder");
        let to = made.path().to_str().expect("a plain path");
        let code = self.key.to_public().to_string();
        let more = ["--format", "html,json", "--seal-to", &code];
        let arguments = [&["handover", "--to", to][..], &more].concat();
        run(&self.stage, &arguments, "").is_well();
        let mut parts: Vec<Part> = files(made.path())
            .into_iter()
            .map(|(name, bytes)| Part {
                ending: name.split_once('.').expect("an ending").1.to_owned(),
                bytes,
            })
            .collect();
        parts.sort_by(|one, other| one.ending.cmp(&other.ending));
        let queue = Queue::at(&self.queue());
        queue.add(day(), &parts).expect("it waits")
    }

    /// What waits, as it is to stand at its place: names with the day before them, and bytes.
    fn waiting(&self) -> BTreeMap<String, Vec<u8>> {
        let waits = files(&self.queue()).into_iter();
        let waits = waits.filter(|(name, _)| name.ends_with(".age"));
        waits
            .map(|(name, bytes)| {
                let name = name.rsplit('/').next().expect("a name");
                (format!("{}/{name}", day()), bytes)
            })
            .collect()
    }

    /// The program of whoever looks after the machine, told to do this, with this environment.
    fn command(&self, what: &[&str], environment: &[(&str, String)]) -> Command {
        let mut command = Command::new(PROGRAM);
        let config = self.home().join("kiosk.toml");
        let start = ["kiosk", "--config", config.to_str().expect("a plain path")];
        command
            .args(self.stage.arguments(&[&start[..], what].concat()))
            .env_clear()
            .envs(self.stage.environment())
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .current_dir(self.stage.here())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Does this, and gives the exit code and all that was said. None of it is of a file.
    fn does(&self, what: &[&str], environment: &[(&str, String)]) -> (Option<i32>, String) {
        let done = self.command(what, environment).output().expect("it runs");
        self.said(&done)
    }

    fn said(&self, done: &Output) -> (Option<i32>, String) {
        let said = [&done.stdout[..], &done.stderr].concat();
        let said = String::from_utf8(said).expect("words");
        let last = fs::read_to_string(self.queue().join("last.toml")).unwrap_or_default();
        for words in HIS {
            assert!(!said.contains(words) && !last.contains(words), "{said}");
        }
        (done.status.code(), said)
    }

    /// Waits for the end of what was begun.
    fn ended(&self, child: Child) -> (Option<i32>, String) {
        self.said(&child.wait_with_output().expect("it ends"))
    }

    /// One go at sending what waits.
    fn send(&self, environment: &[(&str, String)]) -> (Option<i32>, String) {
        self.does(&["deliver", "--once"], environment)
    }

    /// The file that holds this key.
    fn key_file(&self, name: &str, key: &Identity) -> String {
        let text = format!("{}\n", key.to_string().expose_secret());
        let path = write_new(&self.home(), name, text.as_bytes()).expect("a file");
        path.to_str().expect("a plain path").to_owned()
    }
}

/// All files below a folder, by their names from there on.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).expect("below it");
                let name = name.to_str().expect("a plain name").to_owned();
                found.insert(name, fs::read(path).expect("a file"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn say(id: &str) -> String {
    Words::english().say(id)
}

fn count(id: &str, count: usize) -> String {
    Words::english().say_args(id, &Args::none().number("count", count))
}

/// Whoever has the key reads what was fetched from a folder, and whoever has another reads nothing.
fn only_the_council_reads(machine: &Machine, fetched: &Path, people: usize) {
    let right = machine.key_file("right", &machine.key);
    let wrong = machine.key_file("wrong", &Identity::generate());
    let all = files(fetched);
    assert_eq!(all.len(), people * 2);
    let opened = tempfile::tempdir_in(machine.stage.root()).expect("a folder");
    let to = opened.path().to_str().expect("a plain path");
    for (name, bytes) in &all {
        let seen = String::from_utf8_lossy(bytes);
        assert!(HIS.iter().all(|words| !seen.contains(words)), "{name}");
        let path = fetched.join(name);
        let open = |key: &str| {
            let path = path.to_str().expect("a plain path");
            run(
                &machine.stage,
                &["open", path, "--to", to, "--identity", key],
                "",
            )
        };
        assert_eq!(open(&wrong).code, Some(1), "{name}");
        open(&right).is_well();
    }
    let opened = files(opened.path());
    assert_eq!(opened.len(), all.len());
    for (name, bytes) in opened {
        let words = String::from_utf8(bytes).expect("words");
        assert!(HIS.iter().all(|his| words.contains(his)), "{name}");
    }
    let from = fetched.to_str().expect("a plain path");
    let gather = |key: &str, to: &str| {
        let arguments = ["gather", from, "--to", to, "--identity", key];
        run(&machine.stage, &arguments, "")
    };
    assert_eq!(gather(&wrong, "none.ndjson").code, Some(1));
    let done = gather(&right, "all.ndjson");
    assert_eq!(done.code, Some(0), "{done:?}");
    let taken = count("gather-taken", people);
    assert!(done.out.contains(&taken), "{done:?}");
}

#[test]
fn what_was_left_is_brought_to_a_folder_and_read_with_the_key_alone() {
    let share = tempfile::tempdir().unwrap();
    let machine = Machine::sending_to(share.path().to_str().unwrap());
    let (code, said) = machine.does(&["status"], &[]);
    assert_eq!(code, Some(0));
    for id in ["drop-off-none-waits", "drop-off-none-arrived"] {
        assert!(said.contains(&say(id)), "{said}");
    }
    let receipts = [machine.leave(), machine.leave()];
    let (code, said) = machine.does(&["status"], &[]);
    assert_eq!(code, Some(0));
    assert!(said.contains(&count("drop-off-waits", 2)), "{said}");
    assert!(said.contains("31 March 2026"), "{said}");

    let expected = machine.waiting();
    let (code, said) = machine.send(&[]);
    assert_eq!(
        (code, said.trim_end()),
        (Some(0), &*count("drop-off-sent", 2))
    );
    assert_eq!(files(share.path()), expected);
    assert!(machine.waiting().is_empty());
    // The number finds both files of a person, and nobody else's.
    for receipt in receipts {
        let start = format!("{}/{}-", day(), receipt.digits());
        let found = expected.keys().filter(|name| name.starts_with(&start));
        assert_eq!(found.count(), 2);
    }
    let (_, said) = machine.does(&["status"], &[]);
    assert!(said.contains(&say("drop-off-none-waits")), "{said}");
    assert!(!said.contains(&say("drop-off-none-arrived")), "{said}");
    // Nothing is there twice, and another go finds nothing to do.
    assert_eq!(machine.send(&[]), (Some(0), String::new()));
    assert_eq!(files(share.path()), expected);
    only_the_council_reads(&machine, share.path(), 2);
}

#[test]
fn a_folder_that_is_gone_is_told_until_it_is_there() {
    let place = tempfile::tempdir().unwrap();
    let share = place.path().join("share");
    let machine = Machine::sending_to(share.to_str().unwrap());
    machine.leave();
    let expected = machine.waiting();
    let (code, said) = machine.send(&[]);
    assert_eq!(
        (code, said.trim_end()),
        (Some(1), &*say("drop-off-no-place"))
    );
    let (code, said) = machine.does(&["status"], &[]);
    assert_eq!(code, Some(0));
    assert!(said.contains(&say("drop-off-no-place")), "{said}");
    assert_eq!(machine.waiting(), expected);
    fs::create_dir(&share).unwrap();
    assert_eq!(machine.send(&[]).0, Some(0));
    assert_eq!(files(&share), expected);
    let (_, said) = machine.does(&["status"], &[]);
    assert!(!said.contains(&say("drop-off-no-place")), "{said}");
}

#[test]
fn the_process_that_goes_on_says_what_arrived() {
    let share = tempfile::tempdir().unwrap();
    let machine = Machine::sending_to(share.path().to_str().unwrap());
    machine.leave();
    let mut child = machine.command(&["deliver"], &[]).spawn().unwrap();
    let out = child.stdout.take().unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).unwrap();
    assert_eq!(line.trim_end(), count("drop-off-sent", 1));
    assert!(child.try_wait().unwrap().is_none(), "it goes on");
    child.kill().unwrap();
    machine.ended(child);
    assert_eq!(files(share.path()).len(), 2);
}

#[test]
fn a_machine_at_which_nothing_can_be_left_says_so() {
    let machine = Machine::sending_to("/");
    let config = machine.home().join("kiosk.toml");
    fs::remove_file(&config).unwrap();
    write_new(&machine.home(), "kiosk.toml", b"[drop_off]\non = false\n").unwrap();
    for what in [&["deliver", "--once"][..], &["deliver"], &["status"]] {
        let (code, said) = machine.does(what, &[]);
        assert_eq!((code, said.trim_end()), (Some(1), &*say("drop-off-off")));
    }
}

#[cfg(not(feature = "dropoff"))]
#[test]
fn an_address_is_refused_before_anybody_comes() {
    let machine = Machine::sending_to("s3://bucket/prefix");
    machine.leave();
    for what in [&["--check"][..], &["deliver", "--once"]] {
        let (code, said) = machine.does(what, &[]);
        assert_eq!(code, Some(1));
        assert!(said.contains(&say("kiosk-fault-no-address")), "{said}");
    }
}
