//! What is read to a person, as the programs hear it that speak.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use ownwords::speech::{SpeechError, Utterance, Voice, Where};
use tempfile::TempDir;

use super::feed::PATIENCE;
use super::ssip::{Does, Manners, Server};

/// How long a server may take that is meant to take too long.
const SHORT: Duration = Duration::from_millis(50);

fn utterance(language: &str, text: &str) -> Utterance {
    Utterance {
        text: text.to_owned(),
        language: language.to_owned(),
    }
}

fn english(text: &str) -> Vec<Utterance> {
    vec![utterance("en", text)]
}

/// A computer: a folder for the socket, and one for the programs.
struct Computer {
    folder: TempDir,
}

impl Computer {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("bin")).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn place(&self) -> Where {
        Where {
            address: None,
            runtime_dir: Some(self.folder.path().to_owned()),
            path: self.path("bin").into_os_string(),
            patience: PATIENCE,
        }
    }

    fn voice(&self) -> Voice {
        Voice::find(self.place()).unwrap()
    }

    fn server(&self, manners: Manners) -> Server {
        Server::start(self.folder.path(), manners)
    }

    /// Puts a program in the path. `$HERE` is the folder of this computer.
    fn program(&self, name: &str, script: &str) {
        let path = self.path("bin").join(name);
        let here = self.folder.path().display();
        // Another program writes it: while this one has it open, another test could start a
        // program that has it open, too, and then it could not be run.
        let mut writer = Command::new("sh")
            .args(["-c", r#"cat > "$0" && chmod 755 "$0""#])
            .arg(path)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let script = format!("#!/bin/sh\nHERE='{here}'\n{script}\n");
        let mut stdin = writer.stdin.take().unwrap();
        stdin.write_all(script.as_bytes()).unwrap();
        drop(stdin);
        assert!(writer.wait().unwrap().success());
    }

    /// Puts an espeak-ng in the path that writes down what it was asked to say: in `said-1`
    /// its arguments and the text, then in `said-2`, and so on. It never comes to an end
    /// where the text says so, and fails where the text says so.
    fn espeak(&self, voices: &[&str]) {
        let list: String = voices
            .iter()
            .map(|voice| format!(" 5  {voice}   --/M      Name   x/y\n"))
            .collect();
        self.program(
            "espeak-ng",
            &format!(
                r#"if [ "$1" = --voices ]; then
cat <<'END'
Pty Language Age/Gender VoiceName File Other Languages
{list}END
exit
fi
n=1
while [ -e "$HERE/said-$n" ]; do n=$((n + 1)); done
text=$(cat)
printf '%s\n%s\n%s' "$$" "$*" "$text" > "$HERE/writing"
mv "$HERE/writing" "$HERE/said-$n"
case $text in
    *"without end"*) exec sleep 1000 ;;
    *"that fails"*) exit 3 ;;
esac"#
            ),
        );
    }

    /// What the espeak-ng here was told the nth time: its number, arguments and text.
    fn said(&self, nth: usize) -> [String; 3] {
        let path = self.path(&format!("said-{nth}"));
        wait_until("espeak-ng", || path.exists());
        let all = fs::read_to_string(path).unwrap();
        let mut parts = all.splitn(3, '\n').map(str::to_owned);
        std::array::from_fn(|_| parts.next().unwrap())
    }
}

/// Waits until this is so; for what nothing tells of.
fn wait_until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !so() {
        assert!(Instant::now() < deadline, "waited for {what}");
        std::thread::yield_now();
    }
}

fn trouble(voice: &Voice) -> SpeechError {
    let mut trouble = None;
    wait_until("trouble", || {
        trouble = voice.trouble();
        trouble.is_some()
    });
    trouble.unwrap()
}

/// The commands that matter to what is heard, and what comes between `SPEAK` and `.`.
fn heard(server: &Server, last: &str) -> Vec<String> {
    let mut all = server.until(last);
    let aside = ["SET self OUTPUT_MODULE", "SET self NOTIFICATION"];
    all.retain(|line| !aside.iter().any(|start| line.starts_with(start)));
    all
}

#[test]
fn speech_dispatcher_learns_first_who_speaks_and_then_each_text_with_its_language() {
    let computer = Computer::new();
    let server = computer.server(Manners::good());
    let voice = computer.voice();
    voice.say(vec![
        utterance("en", "What matters to you?\nSay it."),
        utterance("pl", "Co jest ważne?"),
        utterance("en", "Good."),
    ]);
    voice.say(vec![utterance("zh-Hans", "你好")]);
    let mut all = Vec::new();
    for _ in 0..4 {
        all.extend(server.until("."));
    }
    drop(voice);
    all.extend(server.until("(gone)"));
    insta::assert_snapshot!(all.join("\n"), @r"
    SET self CLIENT_NAME user:ownwords:main
    SET self PRIORITY message
    SET self NOTIFICATION END on
    SET self NOTIFICATION CANCEL on
    GET OUTPUT_MODULE
    SET self OUTPUT_MODULE espeak-ng
    SET self LANGUAGE en-GB
    LIST SYNTHESIS_VOICES
    SPEAK
    What matters to you?
    Say it.
    .
    SET self OUTPUT_MODULE espeak-ng
    SET self LANGUAGE pl
    LIST SYNTHESIS_VOICES
    SPEAK
    Co jest ważne?
    .
    SET self OUTPUT_MODULE espeak-ng
    SET self LANGUAGE en-GB
    SPEAK
    Good.
    .
    SET self OUTPUT_MODULE espeak-ng
    SET self LANGUAGE zh-Hans
    LIST SYNTHESIS_VOICES
    SET self OUTPUT_MODULE espeak-ng
    SET self LANGUAGE cmn
    SPEAK
    你好
    .
    CANCEL self
    QUIT
    (gone)
    ");
}

#[test]
fn a_text_cannot_end_itself_or_give_a_command() {
    let computer = Computer::new();
    let server = computer.server(Manners::good());
    let voice = computer.voice();
    voice.say(english("One.\r\n.\r\nCANCEL all\n.two"));
    assert_eq!(
        heard(&server, ".")[5..],
        ["SPEAK", "One.", "", "..", "", "CANCEL all", "..two", "."]
    );
    voice.say(vec![utterance("en\r\nCANCEL all", "Three.")]);
    assert!(matches!(trouble(&voice), SpeechError::NoLanguage(_)));
    drop(voice);
    assert_eq!(heard(&server, "(gone)"), ["CANCEL self", "QUIT", "(gone)"]);
}

#[test]
fn hush_comes_before_what_is_said_next() {
    let computer = Computer::new();
    let server = computer.server(Manners::good());
    let voice = computer.voice();
    voice.say(english("One."));
    server.until(".");
    voice.hush();
    voice.say(english("Two."));
    assert_eq!(
        heard(&server, "."),
        [
            "CANCEL self",
            "SET self LANGUAGE en-GB",
            "SPEAK",
            "Two.",
            "."
        ]
    );
}

/// A server that is at the end of a text when a test says so.
fn slow() -> Manners {
    Manners {
        at_once: false,
        ..Manners::good()
    }
}

#[test]
fn it_speaks_from_what_is_given_to_what_the_server_says_is_the_end() {
    for end in ["702 END", "703 CANCELED"] {
        let computer = Computer::new();
        let server = computer.server(slow());
        let voice = computer.voice();
        assert!(!voice.is_speaking(), "nothing was given");
        voice.say(vec![utterance("en", "One."), utterance("pl", "Dwa.")]);
        assert!(voice.is_speaking(), "it waits to be said");
        server.until(".");
        server.until(".");
        server.tells("701 BEGIN", 1);
        server.tells(end, 1);
        // What it is asked after that, it has done when it says the last text.
        voice.set_rate(10);
        server.until("SET self RATE 10");
        assert!(voice.is_speaking(), "the second one is not at its end");
        // In pieces, as it may come.
        let (first, second) = ("702-2\r\n70", "2-1\r\n702 END\r\n");
        server.writes(first);
        server.writes(second);
        wait_until("silence", || !voice.is_speaking());
        voice.say(english("Three."));
        assert!(voice.is_speaking());
        server.until(".");
        voice.hush();
        assert!(!voice.is_speaking(), "it was told to stop");
        server.until("CANCEL self");
        voice.say(english("Four."));
        server.until(".");
        assert!(voice.is_speaking());
        server.tells("703 CANCELED", 3);
        server.tells(end, 4);
        wait_until("silence", || !voice.is_speaking());
        assert_eq!(voice.trouble(), None);
    }
}

#[test]
fn a_voice_that_is_gone_or_cannot_tell_is_not_speaking_for_ever() {
    // It is gone in the middle of a text, and there is nothing else.
    let computer = Computer::new();
    let server = computer.server(Manners {
        faults: vec![("CANCEL", Does::Closes)],
        ..slow()
    });
    let voice = computer.voice();
    voice.say(english("One."));
    server.until(".");
    voice.hush();
    voice.say(english("Two."));
    assert_eq!(trouble(&voice), SpeechError::Lost);
    wait_until("silence", || !voice.is_speaking());
    // It does not know what it is asked to tell: a short text is soon over.
    let refusal = Does::Answers(b"500 ERR INVALID COMMAND\r\n".to_vec());
    let computer = Computer::new();
    let server = computer.server(Manners {
        faults: vec![("SET self NOTIFICATION", refusal)],
        ..slow()
    });
    let voice = computer.voice();
    voice.say(english("One."));
    server.until(".");
    assert!(voice.is_speaking());
    wait_until("silence", || !voice.is_speaking());
}

#[test]
fn espeak_ng_speaks_until_its_program_ends() {
    let computer = Computer::new();
    computer.espeak(&["en-gb"]);
    let voice = computer.voice();
    voice.say(english("A text without end."));
    computer.said(1);
    assert!(voice.is_speaking());
    voice.hush();
    assert!(!voice.is_speaking());
    voice.say(english("Short."));
    computer.said(2);
    wait_until("silence", || !voice.is_speaking());
}

#[test]
fn what_waits_for_a_slow_server_is_not_given_to_it_after_hush() {
    let computer = Computer::new();
    let barrier = Arc::new(Barrier::new(2));
    let server = computer.server(Manners::but(".", Does::Waits(Arc::clone(&barrier))));
    let voice = computer.voice();
    let mut texts = english("One.");
    texts.extend(english("Two."));
    voice.say(texts);
    voice.say(english("Three."));
    server.until(".");
    voice.hush();
    barrier.wait();
    assert_eq!(server.next(), "CANCEL self");
    drop(voice);
    assert_eq!(heard(&server, "(gone)"), ["CANCEL self", "QUIT", "(gone)"]);
}

#[test]
fn hush_drops_what_waits() {
    let computer = Computer::new();
    computer.espeak(&["en-gb"]);
    let voice = computer.voice();
    voice.say(english("A text without end."));
    voice.say(english("It is never said."));
    let mut many = english("Nor is this.");
    many.extend(english("Nor this."));
    voice.say(many);
    let [process, ..] = computer.said(1);
    voice.hush();
    voice.say(english("Then this."));
    assert_eq!(computer.said(2)[2], "Then this.");
    // It is not only stopped, but gone.
    let signal = Command::new("kill")
        .args(["-0", &process])
        .stderr(Stdio::null())
        .status();
    assert!(!signal.unwrap().success());
    assert_eq!(voice.trouble(), None);
}

#[test]
fn whoever_lets_the_voice_go_has_silence() {
    let computer = Computer::new();
    computer.espeak(&["en-gb"]);
    let voice = computer.voice();
    voice.say(english("A text without end."));
    let [process, ..] = computer.said(1);
    drop(voice);
    let signal = Command::new("kill")
        .args(["-0", &process])
        .stderr(Stdio::null())
        .status();
    assert!(!signal.unwrap().success());
}

#[test]
fn rate_and_volume_are_set_when_they_change_and_not_before() {
    let computer = Computer::new();
    let server = computer.server(Manners::good());
    let voice = computer.voice();
    voice.say(english("One."));
    let before = heard(&server, ".").join("\n");
    assert!(!before.contains("RATE") && !before.contains("VOLUME"));
    voice.set_rate(40);
    voice.set_volume(-100);
    voice.set_rate(-128);
    voice.say(english("Two."));
    assert_eq!(
        heard(&server, ".")[..4],
        [
            "SET self RATE 40",
            "SET self VOLUME -100",
            "SET self RATE -100",
            "SET self LANGUAGE en-GB"
        ]
    );
}

#[test]
fn espeak_ng_gets_the_voice_in_its_arguments_and_the_text_apart_from_them() {
    let computer = Computer::new();
    computer.espeak(&["en-gb", "en-gb-scotland", "pl"]);
    let voice = computer.voice();
    voice.say(vec![
        utterance("en", "What matters\nto you?"),
        utterance("pl", "-w Co jest ważne?"),
    ]);
    let [_, arguments, text] = computer.said(1);
    assert_eq!(arguments, "-v en-gb-scotland --stdin");
    assert_eq!(text, "What matters\nto you?");
    voice.set_rate(-100);
    voice.set_volume(0);
    let [_, arguments, text] = computer.said(2);
    assert_eq!(arguments, "-v pl --stdin");
    assert_eq!(text, "-w Co jest ważne?");
    voice.say(english("Slowly."));
    assert_eq!(computer.said(3)[1], "-v en-gb-scotland -s 80 -a 50 --stdin");
    assert_eq!(voice.trouble(), None);
}

#[test]
fn a_language_without_a_voice_is_told_once_and_not_read_in_another() {
    let computer = Computer::new();
    let server = computer.server(Manners::good());
    let voice = computer.voice();
    voice.say(vec![
        utterance("so", "Maxaa muhiim kuu ah?"),
        utterance("en", "What matters to you?"),
        utterance("so", "Haa."),
    ]);
    drop(heard(&server, "."));
    assert_eq!(trouble(&voice), SpeechError::NoLanguage("so".to_owned()));
    voice.say(english("Last."));
    let heard = heard(&server, ".").join("\n");
    assert!(!heard.contains("Haa"), "{heard}");
    assert_eq!(voice.trouble(), None);

    let computer = Computer::new();
    computer.espeak(&["en-gb"]);
    let voice = computer.voice();
    voice.say(vec![
        utterance("so", "Maxaa muhiim kuu ah?"),
        utterance("pa-Arab", "ست سری اکال"),
        utterance("en", "What matters to you?"),
    ]);
    assert_eq!(computer.said(1)[2], "What matters to you?");
    assert_eq!(trouble(&voice), SpeechError::NoLanguage("so".to_owned()));
    assert_eq!(
        trouble(&voice),
        SpeechError::NoLanguage("pa-Arab".to_owned())
    );
}

#[test]
fn a_language_that_the_server_refuses_is_told() {
    let computer = Computer::new();
    let refusal = Does::Answers(b"302 ERR COULDNT SET LANGUAGE\r\n".to_vec());
    let server = computer.server(Manners::but("SET self LANGUAGE pl", refusal));
    let voice = computer.voice();
    voice.say(vec![utterance("pl", "Cześć."), utterance("en", "Hello.")]);
    assert!(!heard(&server, ".").join("\n").contains("Cześć"));
    assert_eq!(trouble(&voice), SpeechError::NoLanguage("pl".to_owned()));
}

#[test]
fn a_server_that_does_not_say_what_it_has_is_trusted() {
    for manners in [
        Manners::but(
            "LIST",
            Does::Answers(b"321 ERR NO OUTPUT MODULE\r\n".to_vec()),
        ),
        Manners {
            voices: &[],
            ..Manners::good()
        },
    ] {
        let computer = Computer::new();
        let server = computer.server(manners);
        let voice = computer.voice();
        voice.say(vec![utterance("so", "Haa.")]);
        assert!(heard(&server, ".").contains(&"Haa.".to_owned()));
    }
}

#[test]
fn each_language_begins_with_the_synthesizer_of_the_person() {
    let computer = Computer::new();
    let server = computer.server(Manners::good());
    let voice = computer.voice();
    voice.say(english("One."));
    let all = server.until(".");
    for (at, line) in all.iter().enumerate() {
        if line.starts_with("SET self LANGUAGE") {
            assert_eq!(all[at - 1], "SET self OUTPUT_MODULE espeak-ng");
        }
    }
}

/// What a server does wrong, and at which command.
fn faults() -> Vec<(&'static str, Does)> {
    let mut all = Vec::new();
    for command in ["SET self CLIENT_NAME", "LIST", "SPEAK", ".", "CANCEL"] {
        all.push((command, Does::Closes));
        all.push((command, Does::Hangs));
        for nonsense in [
            &b"\r\n"[..],
            b"hello\r\n",
            "éé€ hello\r\n".as_bytes(),
            b"\xff\xff\xff \r\n",
            b"22\r\n",
            b"200",
            b"300 ERR INTERNAL\r\n",
            &[b'2'; 100_000],
        ] {
            // Some servers have no list.
            if command != "LIST" || !nonsense.starts_with(b"300") {
                all.push((command, Does::Answers(nonsense.to_vec())));
            }
        }
    }
    all
}

#[test]
fn a_server_that_fails_is_told_of_once_and_stops_nothing() {
    for (command, does) in faults() {
        let computer = Computer::new();
        let server = computer.server(Manners::but(command, does.clone()));
        let voice = Voice::find(Where {
            patience: SHORT,
            ..computer.place()
        })
        .unwrap();
        voice.say(english("One."));
        if command == "CANCEL" {
            server.until(".");
            voice.hush();
        }
        let told = trouble(&voice);
        let expected = match command {
            "SET self CLIENT_NAME" => SpeechError::NoVoice,
            _ => SpeechError::Lost,
        };
        assert_eq!(told, expected, "{command}: {does:?}");
        voice.set_rate(20);
        voice.say(english("Two."));
        voice.hush();
        assert_eq!(voice.trouble(), None, "{command}: {does:?}");
    }
}

#[test]
fn where_the_server_fails_espeak_ng_says_the_same_text() {
    for (command, does) in [
        ("SET self CLIENT_NAME", Does::Closes),
        ("SPEAK", Does::Closes),
        (".", Does::Hangs),
    ] {
        let computer = Computer::new();
        computer.espeak(&["en-gb"]);
        let _server = computer.server(Manners::but(command, does));
        let voice = Voice::find(Where {
            patience: SHORT,
            ..computer.place()
        })
        .unwrap();
        voice.set_rate(100);
        voice.say(english("What matters to you?"));
        let [_, arguments, text] = computer.said(1);
        assert_eq!(arguments, "-v en-gb -s 450 --stdin");
        assert_eq!(text, "What matters to you?");
        assert_eq!(voice.trouble(), None);
    }
}

#[test]
fn what_the_server_tells_unasked_is_passed_over() {
    let computer = Computer::new();
    let told = b"701-1\r\n701-2\r\n701 BEGIN\r\n230 OK RECEIVING DATA\r\n".to_vec();
    let server = computer.server(Manners::but("SPEAK", Does::Answers(told)));
    let voice = computer.voice();
    voice.say(english("One."));
    voice.say(english("Two."));
    server.until(".");
    assert!(heard(&server, ".").contains(&"Two.".to_owned()));
}

#[test]
fn an_espeak_ng_that_fails_is_told_of_once() {
    let computer = Computer::new();
    computer.espeak(&["en-gb"]);
    let voice = computer.voice();
    voice.say(english("A text that fails."));
    assert_eq!(trouble(&voice), SpeechError::Lost);
    voice.say(english("Two."));
    voice.hush();
    assert_eq!(voice.trouble(), None);

    let computer = Computer::new();
    computer.program("espeak-ng", "exit 1");
    let voice = computer.voice();
    voice.say(english("One."));
    assert_eq!(trouble(&voice), SpeechError::Lost);
}

#[test]
fn without_any_voice_that_is_said_at_once() {
    let computer = Computer::new();
    let none = Voice::find(computer.place());
    assert_eq!(none.unwrap_err(), SpeechError::NoVoice);
    // A file that cannot be run is no program.
    computer.program("espeak-ng", "");
    let path = computer.path("bin").join("espeak-ng");
    fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
    let none = Voice::find(computer.place());
    assert_eq!(none.unwrap_err(), SpeechError::NoVoice);
}

#[test]
fn a_server_is_not_looked_for_in_a_network() {
    let computer = Computer::new();
    let _server = computer.server(Manners::good());
    let none = Voice::find(Where {
        address: Some(OsString::from("inet_socket:127.0.0.1:6560")),
        ..computer.place()
    });
    assert_eq!(none.unwrap_err(), SpeechError::NoVoice);
}

#[test]
fn the_address_says_where_the_server_is() {
    let computer = Computer::new();
    let server = Server::listen(computer.path("other.sock"), Manners::good());
    let mut address = OsString::from("unix_socket:");
    address.push(server.socket());
    let voice = Voice::find(Where {
        address: Some(address),
        ..computer.place()
    });
    let voice = voice.unwrap();
    voice.say(english("One."));
    assert!(heard(&server, ".").contains(&"One.".to_owned()));
}

#[test]
fn a_server_that_does_not_run_is_started() {
    let computer = Computer::new();
    fs::create_dir(computer.path("speech-dispatcher")).unwrap();
    // The server listens already, where nobody looks for it.
    let server = Server::listen(computer.path("waiting.sock"), Manners::good());
    computer.program(
        "speech-dispatcher",
        r#"echo "$*" > "$HERE/arguments"; /bin/mv "$HERE/waiting.sock" "$5""#,
    );
    let voice = computer.voice();
    voice.say(english("One."));
    assert!(heard(&server, ".").contains(&"One.".to_owned()));
    let socket = computer.path("speech-dispatcher").join("speechd.sock");
    assert_eq!(
        fs::read_to_string(computer.path("arguments")).unwrap(),
        format!(
            "--spawn --communication-method unix_socket --socket-path {}\n",
            socket.display()
        )
    );
}

#[test]
fn a_server_that_cannot_be_started_leaves_espeak_ng() {
    for script in ["exit 1", "exec sleep 5"] {
        let computer = Computer::new();
        computer.program("speech-dispatcher", script);
        computer.espeak(&["en-gb"]);
        let voice = Voice::find(Where {
            patience: SHORT,
            ..computer.place()
        })
        .unwrap();
        voice.say(english("One."));
        assert_eq!(computer.said(1)[2], "One.");
        assert_eq!(voice.trouble(), None);
    }
}

/// Whether a file holds more than silence: 16-bit samples behind the head of a WAV file.
fn has_sound(path: &Path) -> bool {
    let bytes = fs::read(path).unwrap_or_default();
    let samples = bytes.get(44..).unwrap_or_default().chunks_exact(2);
    samples
        .map(|sample| i16::from_le_bytes([sample[0], sample[1]]))
        .any(|sample| sample.unsigned_abs() > 1000)
}

const ALOUD: [(&str, &str, &str); 2] = [
    ("en", "en-gb-scotland", "What matters to you?"),
    ("pl", "pl", "Co jest dla Ciebie ważne?"),
];

#[test]
#[ignore = "needs Speech Dispatcher and espeak-ng: apt install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"]
#[expect(clippy::disallowed_methods, reason = "settings of a test")]
fn the_real_speech_dispatcher_is_started_and_speaks_each_language_it_has() {
    for (language, _, text) in ALOUD {
        let computer = Computer::new();
        fs::create_dir_all(computer.path("settings/modules")).unwrap();
        fs::write(computer.path("settings/modules/espeak-ng.conf"), "").unwrap();
        let settings = "LogLevel 3\n\
            AudioOutputMethod \"alsa\"\n\
            AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n\
            DefaultModule espeak-ng\n";
        fs::write(computer.path("settings/speechd.conf"), settings).unwrap();
        let heard = computer.path("heard.wav");
        let sound = format!(
            "pcm.!default {{ type file slave.pcm {{ type null }} file \"{}\" format \"wav\" }}\n",
            heard.display()
        );
        fs::write(computer.path("sound.conf"), sound).unwrap();
        // It ends a second after the last program that speaks through it.
        computer.program(
            "speech-dispatcher",
            r#"export XDG_RUNTIME_DIR="$HERE" ALSA_CONFIG_PATH="$HERE/sound.conf"
exec speech-dispatcher --config-dir "$HERE/settings" --timeout 1 "$@""#,
        );
        let voice = computer.voice();
        voice.set_rate(50);
        voice.say(vec![
            utterance("so", "Maxaa kuu muhiim ah?"),
            utterance(language, text),
        ]);
        wait_until("sound", || has_sound(&heard));
        assert_eq!(trouble(&voice), SpeechError::NoLanguage("so".to_owned()));
        voice.hush();
        drop(voice);
    }
}

#[test]
#[ignore = "needs espeak-ng: apt install espeak-ng"]
fn the_real_espeak_ng_speaks_each_language_it_has() {
    let computer = Computer::new();
    computer.program(
        "espeak-ng",
        r#"[ "$1" = --voices ] && exec espeak-ng --voices
exec espeak-ng "$@" -w "$HERE/$2.wav""#,
    );
    let voice = computer.voice();
    voice.set_rate(50);
    voice.set_volume(60);
    voice.say(vec![utterance("so", "Maxaa kuu muhiim ah?")]);
    for (language, name, text) in ALOUD {
        voice.say(vec![utterance(language, text)]);
        let heard = computer.path(&format!("{name}.wav"));
        wait_until("sound", || has_sound(&heard));
    }
    assert_eq!(trouble(&voice), SpeechError::NoLanguage("so".to_owned()));
    assert_eq!(voice.trouble(), None);
}
