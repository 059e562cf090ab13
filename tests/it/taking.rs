//! What people take away from a public machine, and how they come back: in a terminal, in both
//! views.

use std::ffi::OsString;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use ownwords::engine::step::Act;
use portable_pty::CommandBuilder;

use crate::feed::squeezed;
use crate::persona::{Say, Turn};
use crate::pipe;
use crate::pseudo::put;
use crate::pty::{Pty, key};
use crate::stage::{PROGRAM, Stage, Words};

const SIZE: (u16, u16) = (80, 24);

/// What nobody else may come upon, in an answer that is private and in one that is not.
const SECRET: &str = "Canary-Tangerine is the name of my brother.";
const OPEN: &str = "Canary-Marigold grows in my garden.";

/// A machine on which people can leave answers, print, and use sticks.
struct Machine {
    stage: Stage,
    words: Words,
    pty: Pty,
    full: bool,
}

impl Machine {
    fn start(stage: Stage, config: &str) -> Self {
        let file = stage.root().join("tmp").join("kiosk.toml");
        put(&file, config.as_bytes());
        let _ = fs::create_dir(stage.voices());
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(["kiosk", "--config"]);
        command.arg(&file);
        command.env_clear();
        for (name, value) in stage.environment() {
            command.env(name, value);
        }
        let mut path = tools(&stage).into_os_string();
        path.push(OsString::from(":/usr/bin:/bin"));
        command.env("PATH", path);
        command.cwd(stage.here());
        Self {
            words: stage.words(),
            pty: Pty::run(SIZE, command),
            stage,
            full: false,
        }
    }

    fn leaving() -> Self {
        let stage = Stage::new();
        let folder = stage.root().join("later");
        fs::create_dir(&folder).unwrap();
        let config = format!("[place]\n[later]\nfolder = \"{}\"\n", folder.display());
        Self::start(stage, &config)
    }

    /// What was left, by name.
    fn left(&self) -> Vec<PathBuf> {
        let files = self.stage.made().into_iter();
        let named = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "age");
        files.filter(named).collect()
    }

    /// A person comes to the page where they begin, or go on.
    fn comes(&mut self, full: bool) {
        self.full = false;
        let welcome = self.words.say("kiosk-welcome");
        self.pty.wait_for(&welcome);
        self.pty.wait("the welcome alone", |pty| {
            !pty.on_its_own_screen() && pty.rows().len() <= 9
        });
        self.pty.send("x");
        self.goes(&[
            ("dialog-language", Say::One(1)),
            ("dialog-helper", Say::One(1)),
            ("dialog-view", Say::One(if full { 2 } else { 1 })),
        ]);
    }

    /// A person begins, says something, and comes to the page on which things are taken away.
    fn says_something(&mut self) {
        self.goes(&[
            ("dialog-kiosk-first", Say::One(1)),
            ("dialog-kiosk-begin", Say::Read),
            ("path", Say::One(1)),
            ("who-is-here", Say::Many(&[1])),
            ("called", Say::Line("Andy")),
            ("take-part", Say::Many(&[2, 11])),
            ("communicate", Say::Act(Act::KeepPrivate)),
        ]);
        self.says_again("communicate", Say::Lines(SECRET));
        self.goes(&[
            ("contact-good", Say::Many(&[2])),
            ("cannot-wait", Say::Lines(OPEN)),
            ("matters", Say::Act(Act::Stop)),
            ("dialog-kiosk-stop", Say::One(2)),
        ]);
    }

    fn goes(&mut self, turns: &[Turn]) {
        for (id, say) in turns {
            let page = self.page(id);
            if self.full {
                self.pty.answer(&self.words, &page, *say);
            } else {
                let lines = pipe::lines(&self.words, *say).replace('\n', "\r");
                self.pty.send(&lines);
            }
            self.full |= *id == "dialog-view" && *say == Say::One(2);
        }
    }

    /// Says something at a page that stayed: of that, the linear view says only what asks.
    fn says_again(&mut self, id: &'static str, say: Say) {
        if let (true, Say::One(number)) = (self.full, say) {
            self.pty.choose(number);
        } else if self.full {
            self.goes(&[(id, say)]);
        } else {
            self.pty.wait_for_said(&self.words.short(id));
            let lines = pipe::lines(&self.words, say).replace('\n', "\r");
            self.pty.send(&lines);
        }
    }

    /// Waits for a page, and what stands on it.
    fn page(&mut self, id: &str) -> Vec<String> {
        if self.full {
            return self.pty.page(&self.words, id);
        }
        self.pty.wait_for_said(&self.words.asked(id));
        let prompts = [self.words.short(id), self.words.say("prompt-read")];
        let prompts = prompts.map(|prompt| squeezed(&prompt));
        self.pty.wait(id, |pty| {
            let row = squeezed(&pty.cursor_row());
            prompts
                .iter()
                .any(|prompt| row.starts_with(prompt.as_str()))
        });
        self.pty.said().lines().map(str::to_owned).collect()
    }

    fn waits_for(&mut self, words: &str) {
        self.pty.wait_for(words);
    }

    /// The code, as words and as digits, from the page that shows it.
    fn reads_code(&mut self) -> (String, String) {
        let page = self.page("dialog-kiosk-code-shown");
        self.pty.send(key::ENTER);
        let after = |id: &str| {
            let label = self.words.say_with(
                id,
                if id.ends_with("words") {
                    "words"
                } else {
                    "digits"
                },
                "",
            );
            let row = page
                .iter()
                .find_map(|row| row.trim().strip_prefix(label.trim()));
            row.expect("it stands there").trim().to_owned()
        };
        (after("later-code-words"), after("later-code-digits"))
    }

    /// Looks at all that goes into the file, and wants no help numbers in it.
    fn looks_over(&mut self) {
        self.goes(&[
            ("topic-look", Say::Last("offer-show-all")),
            ("dialog-numbers", Say::One(1)),
        ]);
    }

    /// Asks for the file on paper.
    fn prints(&mut self) {
        self.goes(&[("dialog-kiosk-take", Say::Last("dialog-kiosk-take_print"))]);
        self.looks_over();
        self.goes(&[("dialog-kiosk-print", Say::One(1))]);
    }

    fn leaves(&mut self) {
        self.goes(&[
            ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_leave")),
            ("dialog-kiosk-end", Say::One(1)),
        ]);
    }
}

/// The folder with programs that stand in for those of the system.
fn tools(stage: &Stage) -> PathBuf {
    stage.root().join("tools")
}

fn tool(folder: &Path, name: &str, script: &str) {
    let path = folder.join(name);
    put(&path, format!("#!/bin/sh\n{script}\n").as_bytes());
    fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_was_left_is_opened_again_by_words_and_by_digits_and_nothing_of_it_is_plain() {
    for full in [false, true] {
        let mut machine = Machine::leaving();
        machine.comes(full);
        machine.says_something();
        machine.goes(&[
            ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_later")),
            ("dialog-kiosk-later", Say::One(1)),
            ("dialog-kiosk-later-private", Say::One(1)),
            // The code stands nowhere before it is asked for.
            ("dialog-kiosk-code", Say::One(1)),
        ]);
        let (words, digits) = machine.reads_code();
        assert_eq!(words.split(' ').count(), 4, "{words}");
        assert_eq!(
            digits.chars().filter(|c| ('1'..='6').contains(c)).count(),
            16,
            "{digits}"
        );
        machine.goes(&[("dialog-kiosk-code", Say::Last("dialog-kiosk-code_done"))]);
        machine.waits_for("Your answers stay here until");
        machine.leaves();

        // Somebody comes back, in capital letters.
        machine.comes(full);
        assert_eq!(machine.left().len(), 1);
        let capitals: &'static str = Box::leak(words.to_uppercase().into_boxed_str());
        machine.goes(&[
            ("dialog-kiosk-first", Say::One(2)),
            ("dialog-kiosk-come-back", Say::Line(capitals)),
        ]);
        machine.waits_for("Here is what you left.");
        // At the question where they stopped; what was private is not there any more.
        machine.goes(&[("matters", Say::Act(Act::Answers))]);
        machine.waits_for("Canary-Marigold");
        machine.goes(&[
            ("topic-review", Say::Act(Act::Stop)),
            ("dialog-kiosk-stop", Say::One(2)),
            ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_later")),
        ]);
        let page = machine.page("dialog-kiosk-later").join(" ");
        assert!(squeezed(&page).contains(&squeezed(&machine.words.say("later-same-code"))));
        machine.goes(&[("dialog-kiosk-later", Say::One(1))]);
        machine.waits_for("Your answers stay here until");
        machine.leaves();

        // By digits; and then it goes.
        machine.comes(full);
        assert_eq!(machine.left().len(), 1);
        let digits: &'static str = Box::leak(digits.into_boxed_str());
        machine.goes(&[
            ("dialog-kiosk-first", Say::One(2)),
            ("dialog-kiosk-come-back", Say::Line(digits)),
        ]);
        // In the full view this stands on the last of several screens.
        if !full {
            machine.waits_for("Here is what you left.");
        }
        machine.goes(&[
            ("topic-review", Say::Act(Act::Stop)),
            ("dialog-kiosk-stop", Say::One(2)),
            ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_delete")),
        ]);
        machine.waits_for(&machine.words.say("notice-deleted"));
        assert_eq!(machine.left().len(), 0);
        machine.leaves();
        machine.waits_for(&machine.words.say("kiosk-welcome"));

        for (path, bytes) in machine.stage.files() {
            let text = String::from_utf8_lossy(&bytes);
            for secret in ["Canary", words.as_str()] {
                assert!(!text.contains(secret), "{secret} in {}", path.display());
            }
        }
        machine.pty.kill();
    }
}

#[test]
fn a_wrong_code_is_told_apart_from_none_and_makes_the_next_wait() {
    let mut machine = Machine::leaving();
    machine.comes(false);
    machine.goes(&[
        ("dialog-kiosk-first", Say::One(2)),
        ("dialog-kiosk-come-back", Say::Line("acid raft zoom")),
    ]);
    machine.waits_for("A code has four words. These are 3 words.");
    machine.says_again("dialog-kiosk-come-back", Say::Line("acid raft qqqqqq zoom"));
    machine.waits_for("Word number 3 is in no code.");
    machine.says_again("dialog-kiosk-come-back", Say::Line("1111 2222 3333 444"));
    machine.waits_for("These are 15 digits.");
    machine.says_again("dialog-kiosk-come-back", Say::Line("1111 2222 3333 7777"));
    machine.waits_for("only digits from 1 to 6");
    // None of these was a try.
    assert!(!machine.stage.root().join("later/tries").exists());
    machine.says_again("dialog-kiosk-come-back", Say::Line("acid raft zoom acid"));
    machine.waits_for(&machine.words.say("later-nothing"));
    // After this one the next waits for longer than a test takes.
    put(
        &machine.stage.root().join("later/tries"),
        format!("10 {}\n", ownwords::clock::now().timestamp()).as_bytes(),
    );
    machine.says_again("dialog-kiosk-come-back", Say::Line("acid raft zoom acid"));
    machine.waits_for(&machine.words.say("later-wait-minutes"));
    // Nobody else is held up.
    machine.says_again("dialog-kiosk-come-back", Say::Act(Act::Back));
    machine.goes(&[
        ("dialog-kiosk-first", Say::One(1)),
        ("dialog-kiosk-begin", Say::Read),
    ]);
    machine.page("path");
    machine.pty.kill();
}

#[test]
fn the_last_page_says_what_happens_next_and_whom_to_call_and_what_stays() {
    for full in [false, true] {
        let mut machine = Machine::leaving();
        machine.comes(full);
        machine.says_something();
        machine.goes(&[("dialog-kiosk-take", Say::Last("dialog-kiosk-take_leave"))]);
        let page = squeezed(&machine.page("dialog-kiosk-end").join(" "));
        let next = machine.words.say("end-next.lines");
        let next = next.lines().next().expect("a line");
        for words in [
            &machine.words.say("kiosk-has-nothing"),
            &machine.words.say("kiosk-cleared"),
            next,
            // A help number, as it stands in the list of them.
            "0800 011 3200",
        ] {
            assert!(page.contains(&squeezed(words)), "{words}: {page}");
        }
        // One can still go back and leave something.
        machine.says_again("dialog-kiosk-end", Say::One(2));
        machine.goes(&[
            ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_later")),
            ("dialog-kiosk-later", Say::One(1)),
            ("dialog-kiosk-later-private", Say::One(1)),
            ("dialog-kiosk-code", Say::One(1)),
        ]);
        machine.reads_code();
        machine.goes(&[
            ("dialog-kiosk-code", Say::Last("dialog-kiosk-code_done")),
            ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_leave")),
        ]);
        let page = squeezed(&machine.page("dialog-kiosk-end").join(" "));
        let until = ownwords::clock::now().date_naive() + chrono::Days::new(14);
        let stays = machine
            .words
            .say_with("kiosk-stays-later", "day", &machine.words.day(until));
        for words in [&stays, &machine.words.say("kiosk-cleared-else")] {
            assert!(page.contains(&squeezed(words)), "{words}: {page}");
        }
        assert!(!page.contains(&squeezed(&machine.words.say("kiosk-has-nothing"))));
        machine.says_again("dialog-kiosk-end", Say::One(1));

        // Opening takes a moment. Who leaves fast meanwhile does not wait for it.
        machine.comes(full);
        machine.goes(&[
            ("dialog-kiosk-first", Say::One(2)),
            ("dialog-kiosk-come-back", Say::Line("acid raft zoom acid")),
        ]);
        machine.waits_for(&machine.words.say("dialog-kiosk-moment"));
        machine.pty.send(key::F12);
        machine.waits_for(&machine.words.say("kiosk-welcome"));
        machine.pty.kill();
    }
}

#[test]
fn on_a_public_machine_nothing_is_said_of_what_it_would_keep() {
    let mut machine = Machine::leaving();
    machine.comes(false);
    machine.goes(&[("dialog-kiosk-first", Say::One(3))]);
    machine.waits_for("The next person does not find it.");
    machine.goes(&[
        ("dialog-settings", Say::Act(Act::Back)),
        ("dialog-kiosk-first", Say::One(1)),
        ("dialog-kiosk-begin", Say::Read),
    ]);
    let page = machine.page("path").join(" ");
    assert!(!page.contains("save"), "{page}");
    // What was said last time is looked for, and is not here: no page asks where else.
    machine.goes(&[("path", Say::One(3))]);
    machine.waits_for(&machine.words.say("earlier-none-here"));
    machine.page("who-is-here");
    machine.pty.kill();
}

/// A printer that takes what it is given as soon as the file `paper` is there.
fn printer(stage: &Stage) {
    let folder = tools(stage);
    fs::create_dir(&folder).unwrap();
    fs::create_dir(folder.join("spool")).unwrap();
    let place = folder.display();
    tool(
        &folder,
        "lp",
        &format!("cat > {place}/spool/Hall-$$; echo \"request id is Hall-$$ (0 file(s))\""),
    );
    tool(
        &folder,
        "lpstat",
        &format!(
            "case \"$*\" in *completed*) ;; *) echo 'printer Hall now printing.'\n\
             [ -f {place}/paper ] || echo \"\tAlerts: media-empty\"; exit 0;; esac\n\
             case \"$*\" in *-l*) exit 0;; esac\n\
             [ -f {place}/paper ] && mv {place}/spool/* {place}/printed\n\
             cd {place}/spool; for job in *; do [ -f $job ] && echo \"$job kiosk\"; done; exit 0"
        ),
    );
    tool(&folder, "cancel", &format!("rm {place}/spool/$2"));
}

fn spooled(machine: &Machine) -> Vec<String> {
    let jobs = fs::read_dir(tools(&machine.stage).join("spool")).unwrap();
    let jobs = jobs.map(|job| fs::read_to_string(job.unwrap().path()).unwrap());
    jobs.collect()
}

const PRINTS: &str = "[place]\n[print]\nprinter = \"Hall\"\nform = \"text\"\n";

#[test]
fn a_printer_without_paper_is_told_and_what_waits_there_goes_with_the_person() {
    for full in [false, true] {
        let stage = Stage::new();
        printer(&stage);
        let mut machine = Machine::start(stage, PRINTS);
        machine.comes(full);
        machine.says_something();
        machine.prints();
        machine.waits_for(&machine.words.say("printer-no-paper"));
        let waiting = spooled(&machine);
        assert!(
            waiting.len() == 1 && waiting[0].contains(OPEN),
            "{waiting:?}"
        );
        assert!(!waiting[0].contains("Tangerine"));
        // Stopped by the person.
        machine.says_again("dialog-kiosk-printing", Say::One(1));
        machine.waits_for(&machine.words.say("notice-not-printed"));
        assert_eq!(spooled(&machine), [""; 0]);
        // Left fast in the middle: the next round takes it back.
        machine.goes(&[("dialog-kiosk-print", Say::One(1))]);
        let spool = tools(&machine.stage).join("spool");
        let jobs = |count| fs::read_dir(&spool).is_ok_and(|jobs| jobs.count() == count);
        machine.pty.wait_meanwhile("a job", || jobs(1));
        machine.pty.send(key::F12);
        machine.waits_for(&machine.words.say("kiosk-welcome"));
        machine.pty.wait_meanwhile("an empty spool", || jobs(0));
        machine.pty.kill();
    }
}

#[test]
fn what_is_printed_is_said_to_be_printed() {
    let stage = Stage::new();
    printer(&stage);
    put(&tools(&stage).join("paper"), b"");
    let mut machine = Machine::start(stage, PRINTS);
    machine.comes(false);
    machine.says_something();
    machine.prints();
    machine.waits_for(&machine.words.say("notice-printed"));
    let printed = fs::read_to_string(tools(&machine.stage).join("printed")).unwrap();
    assert!(
        printed.contains(OPEN) && !printed.contains("Tangerine"),
        "{printed}"
    );
    machine.pty.kill();
}

#[test]
fn a_stick_is_waited_for_as_long_as_the_person_wants() {
    let mut machine = Machine::start(Stage::new(), "[place]\n[stick]\n");
    machine.comes(false);
    machine.says_something();
    machine.goes(&[
        ("dialog-kiosk-take", Say::One(1)),
        ("dialog-kiosk-stick", Say::One(1)),
    ]);
    machine.looks_over();
    machine.goes(&[
        ("dialog-kiosk-stick-in", Say::One(1)),
        ("dialog-numbers", Say::Act(Act::Back)),
    ]);
    machine.pty.kill();
}

#[test]
fn what_was_said_last_time_can_be_brought_on_a_stick_or_left_at_home() {
    let mut machine = Machine::start(Stage::new(), "[place]\n[stick]\n");
    machine.comes(false);
    machine.goes(&[
        ("dialog-kiosk-first", Say::One(1)),
        ("dialog-kiosk-begin", Say::Read),
        ("path", Say::One(3)),
        ("dialog-kiosk-brought", Say::One(1)),
    ]);
    machine.page("who-is-here");
    machine.pty.kill();
}
