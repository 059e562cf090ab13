//! Known words are typed in every kind of answer, and looked for everywhere afterwards.

use std::fs::{self, Permissions};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use memchr::memmem;
use rstest::rstest;

use super::{Kiosk, PLAIN};
use crate::persona::{Say, Turn};
use crate::pseudo::put;
use crate::pty::key;

/// Words that stand nowhere else.
const CANARIES: [&str; 4] = ["Zoravintha", "Quellimopra", "Brusketteno", "Wexaphiluma"];

/// They are typed as a name, as an answer that is kept private, as the name of an entry of a
/// list and as what is not confirmed.
fn typed() -> Vec<Turn> {
    vec![
        ("path", Say::One(1)),
        ("who-is-here", Say::Many(&[1])),
        ("called", Say::Line(CANARIES[0])),
        ("take-part", Say::Many(&[2, 11])),
        ("communicate", Say::Lines(CANARIES[1])),
        ("contact-good", Say::Many(&[2])),
        ("cannot-wait", Say::Lines(CANARIES[2])),
    ]
}

/// What holds any of the words, of all that goes on.
fn holders(kiosk: &Kiosk) -> Vec<String> {
    let mut found = Vec::new();
    let mut look = |place: String, bytes: &[u8]| {
        if CANARIES.iter().any(|word| holds(bytes, word)) {
            found.push(place);
        }
    };
    for process in processes(kiosk.stage.root()) {
        let about = Path::new("/proc").join(process.to_string());
        for name in ["cmdline", "environ", "comm", "status"] {
            look(
                format!("{name} of {process}"),
                &fs::read(about.join(name)).unwrap_or_default(),
            );
        }
        for (at, bytes) in memory(&about) {
            look(format!("memory of {process} at {at:x}"), &bytes);
        }
    }
    for (path, bytes) in kiosk.stage.files() {
        look(path.display().to_string(), &bytes);
    }
    for path in kiosk.stage.made() {
        look(
            format!("name {}", path.display()),
            path.as_os_str().as_encoded_bytes(),
        );
    }
    look("screen".to_owned(), kiosk.pty.rows().join("\n").as_bytes());
    // Whatever a title was set to: it begins so (xterm, "Operating System Commands").
    let raw = String::from_utf8_lossy(kiosk.pty.raw());
    for title in raw.split("\x1b]").skip(1) {
        let end = title.find(['\x07', '\x1b']).unwrap_or(title.len());
        look("title".to_owned(), &title.as_bytes()[..end]);
    }
    found
}

fn holds(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word
        .chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect();
    memmem::find(bytes, word.as_bytes()).is_some() || memmem::find(bytes, &wide).is_some()
}

/// The processes that run on this stage, by the folder in their environment.
fn processes(root: &Path) -> Vec<u32> {
    let root = root.as_os_str().as_encoded_bytes();
    let all = fs::read_dir("/proc").expect("this is Linux");
    let numbers = all.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let own = std::process::id();
    numbers
        .filter(|number| *number != own)
        .filter(|number| {
            let environment = fs::read(format!("/proc/{number}/environ")).unwrap_or_default();
            memmem::find(&environment, root).is_some()
        })
        .collect()
}

/// All that a process can write to, by where it begins. Only the system's own account may look.
fn memory(process: &Path) -> Vec<(u64, Vec<u8>)> {
    let Ok(mut memory) = fs::File::open(process.join("mem")) else {
        return Vec::new();
    };
    let maps = fs::read_to_string(process.join("maps")).unwrap_or_default();
    let parts = maps.lines().filter_map(|line| {
        let (range, rest) = line.split_once(' ')?;
        let (from, to) = range.split_once('-')?;
        let from = u64::from_str_radix(from, 16).ok()?;
        let to = u64::from_str_radix(to, 16).ok()?;
        rest.starts_with("rw").then_some((from, to))
    });
    let parts: Vec<(u64, u64)> = parts.collect();
    parts
        .into_iter()
        .filter_map(|(from, to)| {
            let mut bytes = vec![0; usize::try_from(to - from).ok()?];
            memory.seek(SeekFrom::Start(from)).ok()?;
            memory.read_exact(&mut bytes).ok()?;
            Some((from, bytes))
        })
        .collect()
}

/// How many files and processes of a stage hold a word that was left behind.
fn left_behind(root: &Path) -> usize {
    let file = root.join("tmp/voices/ownwords-round/heard").exists();
    let processes = processes(root).into_iter().filter(|process| {
        let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        holds(&line, CANARIES[0])
    });
    processes.count() + usize::from(file)
}

/// Only somebody who may look everywhere can say that nothing is there.
fn may_look(kiosk: &Kiosk) -> bool {
    fs::File::open(format!("/proc/{}/mem", kiosk.pty.pid())).is_ok()
}

/// Whether this account may lock as much memory as it wants (`CAP_IPC_LOCK`, capabilities(7)).
fn may_lock() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let set = status.lines().find_map(|line| line.strip_prefix("CapEff:"));
    let set = u64::from_str_radix(set.unwrap().trim(), 16).unwrap();
    set & 1 << 14 != 0
}

/// How a round comes to its end.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Fast,
    Killed,
    Broken,
}

#[rstest]
fn nothing_that_was_typed_is_found_afterwards(
    #[values(false, true)] full: bool,
    #[values(End::Fast, End::Killed, End::Broken)] end: End,
) {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.begins(full);
    kiosk.goes(&typed());
    kiosk.pty.wait_for(&kiosk.words.asked("matters"));
    kiosk.pty.send(CANARIES[3]);
    kiosk.pty.wait_for(CANARIES[3]);
    if may_look(&kiosk) {
        let round = format!("memory of {} ", kiosk.round());
        let found = holders(&kiosk);
        assert!(
            found.iter().any(|place| place.starts_with(&round)),
            "who looks finds: {found:?}"
        );
    }
    match end {
        End::Fast => kiosk.pty.send(key::F12),
        End::Killed => crate::feed::signal(kiosk.round(), "KILL"),
        End::Broken => {
            kiosk.breaks();
            kiosk.is_mended();
        }
    }
    kiosk.welcomes();
    assert_eq!(holders(&kiosk), Vec::<String>::new());
    kiosk.ends();
}

/// A voice that does what no voice should: it stays when it was told to end, knows what it was
/// told, and writes it down where it may write. The word is in two parts, so that this is not found.
const BAD_VOICE: &str = "#!/bin/sh
if [ \"$1\" = --voices ]; then printf 'Pty Language\\n 5 en-gb\\n'; exit; fi
echo Zora''vintha >\"$TMPDIR/heard\"
setsid /bin/sh -c 'while :; do sleep 1; done' Zora''vintha >/dev/null 2>&1 </dev/null &
setsid /bin/sh -c 'trap \"\" TERM HUP; while :; do sleep 1; done' Zora''vintha >/dev/null 2>&1 </dev/null &
";

#[test]
fn what_a_round_started_ends_with_it_and_what_it_wrote_goes() {
    let stage = crate::stage::Stage::new();
    let bin = Kiosk::programs(&stage);
    let voice = bin.join("espeak-ng");
    put(
        &voice,
        BAD_VOICE
            .replace("setsid", "/usr/bin/setsid")
            .replace("sleep", "/usr/bin/sleep")
            .as_bytes(),
    );
    fs::set_permissions(&voice, Permissions::from_mode(0o755)).unwrap();
    let config = format!("{PLAIN}[voice]\napproved = [\"en\"]\n");
    let mut kiosk = Kiosk::on(stage, &config, 1, super::SIZE);
    kiosk.welcomes();
    let stage_root = kiosk.stage.root().to_owned();
    // Everything is to be read out.
    kiosk.pty.send("5");
    kiosk
        .pty
        .wait_for_said(&kiosk.words.asked("dialog-language"));
    kiosk
        .pty
        .wait_meanwhile("what is left behind", || left_behind(&stage_root) >= 3);
    crate::feed::signal(kiosk.round(), "KILL");
    kiosk.welcomes();
    assert_eq!(holders(&kiosk), Vec::<String>::new());
    kiosk.ends();
}

#[test]
fn keys_that_nobody_read_are_forgotten() {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.begins(false);
    kiosk.pty.wait_for_said(&kiosk.words.asked("path"));
    let round = kiosk.round();
    // It no longer reads.
    crate::feed::signal(kiosk.pty.pid(), "STOP");
    crate::feed::signal(round, "STOP");
    kiosk.pty.send(CANARIES[0]);
    crate::feed::signal(round, "KILL");
    crate::feed::signal(kiosk.pty.pid(), "CONT");
    kiosk.begins(false);
    kiosk.pty.wait_for_said(&kiosk.words.asked("path"));
    assert!(!kiosk.pty.text().contains(CANARIES[0]));
    kiosk.ends();
}

#[test]
fn a_round_leaves_no_dump_and_is_kept_out_of_swap() {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.welcomes();
    for process in [kiosk.pty.pid(), kiosk.round()] {
        let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
        let core = limits
            .lines()
            .find(|line| line.starts_with("Max core file size"));
        let core: Vec<&str> = core.unwrap().split_whitespace().collect();
        assert_eq!(core[4..6], ["0", "0"]);
    }
    if may_lock() {
        let status = fs::read_to_string(format!("/proc/{}/status", kiosk.round())).unwrap();
        let locked = status.lines().find_map(|line| line.strip_prefix("VmLck:"));
        assert_ne!(locked.unwrap().trim(), "0 kB");
    }
    kiosk.ends();
}

#[test]
fn after_a_power_cut_the_next_start_finds_nothing() {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.begins(true);
    kiosk.goes(&typed());
    kiosk.pty.wait_for(&kiosk.words.asked("matters"));
    let round = kiosk.round();
    let Kiosk { stage, pty, .. } = kiosk;
    // All at once, and the terminal with them.
    pty.kill();
    crate::feed::signal(round, "KILL");
    let mut kiosk = Kiosk::on(stage, PLAIN, 1, super::SIZE);
    kiosk.welcomes();
    assert_eq!(holders(&kiosk), Vec::<String>::new());
    kiosk.ends();
}
