//! A fault of ours: the terminal is given back, and nothing that was typed is told.

use ownwords::files::Files;
use ownwords::locale::Locale;
use ownwords::locale::dialog::{Dialog, DialogAsk};
use ownwords::view::full::{FullView, FullWords, Painting};
use ownwords::view::input::Inputs;
use ownwords::view::linear::console::Screen;
use ownwords::view::linear::words::LinearWords;
use ownwords::view::linear::{LinearView, Mode};
use ownwords::view::{Preferences, Theme, View};
use portable_pty::CommandBuilder;

use super::*;

/// The name of the variable that says which view is to fall; without it nothing does.
const FALL: &str = "FALL_IN_VIEW";

/// Words that a person could have typed.
const TYPED: &str = "Quillfeather";

#[test]
fn a_fault_gives_the_terminal_back_and_tells_nothing_of_what_was_typed() {
    for view in ["linear", "full"] {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "hard::panics::falls", "--ignored", "--nocapture"]);
        command.env(FALL, view);
        let mut pty = Pty::run(USUAL, command);
        pty.wait_for_the_end();
        let raw = String::from_utf8_lossy(pty.raw()).into_owned();
        assert!(raw.contains("\x1b[?2004h"), "{view} was never there: {raw}");
        assert!(raw.contains(file!()), "it is told where: {raw}");
        assert!(!raw.contains(TYPED), "{raw}");
        assert_eq!(pty.modes(), pty.modes_before(), "{view}");
        assert!(!pty.screen().alternate_screen(), "{view}");
        assert!(!pty.screen().bracketed_paste(), "{view}");
        let mouse = pty.screen().mouse_protocol_mode();
        assert_eq!(mouse, vt100::MouseProtocolMode::None, "{view}");
        assert_eq!(raw.contains("\x1b[?1000h"), view == "full");
        // What is written next has the terminal's own colours.
        assert_eq!(pty.screen().bgcolor(), vt100::Color::Default, "{view}");
        // It is told where it can still be read.
        assert!(
            pty.text().contains(&crate::feed::squeezed(file!())),
            "{view}"
        );
    }
}

/// Stands for the program in a terminal of its own: shows a page, and panics.
#[test]
#[ignore = "runs in a process of its own, which the test above starts"]
#[expect(clippy::disallowed_methods, reason = "which view is to fall")]
fn falls() {
    let Ok(which) = std::env::var(FALL) else {
        return;
    };
    // The program sets up what happens at a panic before it does anything else.
    let _ = ownwords::app::run(["ownwords".into(), "schema".into()]);
    let english = "en".parse().unwrap();
    let locale = Locale::load(&Files::Embedded, &english, "self-directed-support").unwrap();
    let page = locale.dialog(Dialog::new("dialog-start", DialogAsk::Read));
    let inputs = Inputs::terminal().unwrap();
    let mut view: Box<dyn View> = if which == "full" {
        let words = FullWords {
            order: None,
            twin: None,
            say: Box::new(|id, _| id.to_owned()),
            language: "en".to_owned(),
            rtl: false,
        };
        let mut view = FullView::terminal(inputs, words, Painting::Erased).unwrap();
        view.prefer(&Preferences {
            theme: Theme::YellowOnBlack,
            mouse: true,
            ..Preferences::default()
        });
        Box::new(view)
    } else {
        let words = LinearWords {
            language: "en".to_owned(),
            twin_language: String::new(),
            twin: None,
            line: Box::new(|line| line.id().to_owned()),
            commands: Vec::new(),
            done: Vec::new(),
            take_out: Vec::new(),
        };
        let mode = Mode::Terminal(Box::new(Screen::new(false)));
        Box::new(LinearView::new(std::io::stdout(), inputs, mode, words).unwrap())
    };
    view.show(&page).unwrap();
    // What unwinding drops gives nothing back here: only the hook is left to do that.
    std::mem::forget(view);
    panic!("{TYPED}");
}
