//! What a person meets: keys go in, and what was written is read back from a terminal.

use std::cell::RefCell;
use std::num::NonZeroU16;
use std::rc::Rc;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use proptest::prelude::*;

use super::*;
use crate::locale::page::Speaker;
use crate::view::input::NO_TEXT;

/// Takes what is written, so that it can be looked at while the view goes on.
#[derive(Clone, Default)]
pub(super) struct Wire(Rc<RefCell<Vec<u8>>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A terminal with the view in it.
pub(super) struct Desk {
    wire: Wire,
    read: usize,
    screen: vt100::Parser,
    pub(super) view: FullView<Wire>,
}

pub(super) fn words() -> FullWords {
    let mut bundle = fluent::FluentBundle::default();
    bundle.set_use_isolating(false);
    bundle
        .add_function("NUMBER", |given, _| given[0].clone())
        .expect("no function twice");
    for english in [
        include_str!("../../../locales/en/full.ftl"),
        include_str!("../../../locales/en/ui.ftl"),
    ] {
        let resource = fluent::FluentResource::try_new(english.to_owned()).expect("it is right");
        bundle.add_resource(resource).expect("no id twice");
    }
    FullWords {
        say: Box::new(move |id, given| {
            let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
            let Some(message) = bundle.get_message(message) else {
                assert!(id.starts_with("unfit-"), "{id} is missing");
                return format!("About {id}.");
            };
            let pattern = message
                .get_attribute(attribute)
                .map(|attribute| attribute.value())
                .or(message.value());
            let given = given.iter().copied().collect();
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern.expect(id), Some(&given), &mut errors);
            assert!(errors.is_empty(), "{id}: {errors:?}");
            said.into_owned()
        }),
        language: "en".to_owned(),
        rtl: false,
        order: None,
        twin: None,
    }
}

impl Desk {
    pub(super) fn new(columns: u16, rows: u16) -> Self {
        Self::scripted(columns, rows, Vec::new())
    }

    /// What `next` meets; keys can also be pressed one by one.
    fn scripted(columns: u16, rows: u16, script: Vec<Option<Event>>) -> Self {
        Self::build(columns, rows, script, words())
    }

    /// With words of its own.
    pub(super) fn with(columns: u16, rows: u16, words: FullWords) -> Self {
        Self::build(columns, rows, Vec::new(), words)
    }

    fn build(columns: u16, rows: u16, script: Vec<Option<Event>>, words: FullWords) -> Self {
        let wire = Wire::default();
        let inputs = Inputs::scripted_with_silences(script);
        let view = FullView::new(wire.clone(), inputs, (columns, rows), words);
        Self {
            wire,
            read: 0,
            screen: vt100::Parser::new(cells(rows), cells(columns), 0),
            view: view.expect("memory can be written to"),
        }
    }

    pub(super) fn show(&mut self, page: &Page) -> String {
        self.view.show(page).expect("memory can be written to");
        self.written()
    }

    /// What was written since last asked.
    pub(super) fn written(&mut self) -> String {
        let bytes = self.wire.0.borrow()[self.read..].to_vec();
        self.read += bytes.len();
        self.screen.process(&bytes);
        String::from_utf8(bytes).expect("only whole letters are written")
    }

    pub(super) fn take(&mut self, event: Event) -> Option<Input> {
        let input = self.view.take(event).expect("memory can be written to");
        self.written();
        input
    }

    pub(super) fn press(&mut self, code: KeyCode) -> Option<Input> {
        self.take(Event::Key(code.into()))
    }

    /// What is written when this key goes down.
    pub(super) fn echo(&mut self, code: KeyCode) -> String {
        let input = self.view.take(Event::Key(code.into()));
        assert_eq!(input.expect("memory can be written to"), None);
        self.written()
    }

    pub(super) fn write(&mut self, text: &str) {
        for letter in text.chars() {
            assert_eq!(self.press(KeyCode::Char(letter)), None);
        }
    }

    pub(super) fn resize(&mut self, columns: u16, rows: u16) {
        self.screen.set_size(cells(rows), cells(columns));
        assert_eq!(self.take(Event::Resize(columns, rows)), None);
    }

    pub(super) fn rows(&self) -> Vec<String> {
        let (_, columns) = self.screen.screen().size();
        let rows = self.screen.screen().rows(0, columns.get());
        let mut rows: Vec<String> = rows.map(|row| row.trim_end().to_owned()).collect();
        while rows.last().is_some_and(String::is_empty) {
            rows.pop();
        }
        rows
    }

    pub(super) fn cursor_row(&self) -> String {
        let (row, _) = self.screen.screen().cursor_position();
        self.rows()
            .get(usize::from(row))
            .cloned()
            .unwrap_or_default()
    }

    /// What stands before the cursor on its row.
    pub(super) fn before_cursor(&self) -> String {
        let screen = self.screen.screen();
        let (row, column) = screen.cursor_position();
        let cells = (0..column).filter_map(|x| screen.cell(row, x));
        cells
            .filter(|cell| !cell.is_wide_continuation())
            .map(|cell| {
                if cell.has_contents() {
                    cell.contents()
                } else {
                    " "
                }
            })
            .collect()
    }

    /// The column and row of the cursor, from 0.
    pub(super) fn cursor(&self) -> (u16, u16) {
        let (row, column) = self.screen.screen().cursor_position();
        (column, row)
    }

    /// The terminal as it is now.
    pub(super) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Whether the mark stands in this cell.
    pub(super) fn is_marked(&self, column: u16, row: u16) -> bool {
        let cell = self.screen.screen().cell(row, column);
        cell.is_some_and(vt100::Cell::inverse)
    }

    fn marked_rows(&self) -> Vec<u16> {
        let (rows, _) = self.screen.screen().size();
        (0..rows.get())
            .filter(|row| {
                let cell = self.screen.screen().cell(*row, 0);
                cell.is_some_and(vt100::Cell::inverse)
            })
            .collect()
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has cells")
}

pub(super) fn text(words: &str) -> Text {
    Text {
        text: words.to_owned(),
        id: None,
        language: "en".to_owned(),
        rtl: false,
        speaker: Speaker::Program,
        twin: None,
    }
}

pub(super) fn page(question: &str, ask: Ask) -> Page {
    Page {
        key: question.to_owned(),
        place: Some(text("About me. Question 3.")),
        notices: Vec::new(),
        question: text(question),
        hint: vec![text("You can choose.")],
        explains: None,
        how: None,
        how_told: false,
        short: "Money".to_owned(),
        current: Vec::new(),
        ask,
        prompt: "Money, type 1 to 4: ".to_owned(),
        prompt_again: "Again, money, type 1 to 4: ".to_owned(),
        acts: vec![
            act(Act::Back, "Go back"),
            act(Act::Skip, "Leave this empty"),
            act(Act::Help, "Help"),
        ],
        help: vec![text("We ask this to know who handles the money.")],
        own_language: false,
    }
}

fn act(act: Act, label: &str) -> ActWords {
    ActWords {
        act,
        word: label.to_lowercase(),
        label: label.to_owned(),
        twin: None,
    }
}

pub(super) fn option(label: &str) -> PageOption {
    PageOption {
        label: text(label),
        hint: Vec::new(),
        chosen: false,
        heading: None,
    }
}

fn money() -> Vec<PageOption> {
    [
        "Direct payment",
        "Someone else arranges it",
        "The council arranges it",
        "A mix of these",
    ]
    .map(option)
    .to_vec()
}

pub(super) fn one() -> Page {
    page("Who handles the money?", Ask::One(money()))
}

pub(super) fn many() -> Page {
    page("Which help do you want?", Ask::Many(money()))
}

pub(super) fn write(lines: u16, text: &str) -> Page {
    let mut page = page(
        "What is a good day?",
        Ask::Write {
            lines,
            text: text.to_owned(),
            secret: false,
            unfinished: false,
        },
    );
    page.prompt = "Good day: ".to_owned();
    page.prompt_again = "Again, good day: ".to_owned();
    page
}

pub(super) fn problem(mut page: Page, words: &str) -> Page {
    page.notices = vec![Notice {
        tone: Tone::Problem,
        text: text(words),
    }];
    page
}

#[test]
fn a_page_stands_in_one_column_and_ends_in_the_line_with_the_cursor() {
    let mut desk = Desk::new(80, 24);
    let written = desk.show(&one());
    assert_eq!(
        desk.rows(),
        [
            " About me. Question 3.",
            " Who handles the money?",
            " You can choose.",
            " 1. Direct payment",
            " 2. Someone else arranges it",
            " 3. The council arranges it",
            " 4. A mix of these",
            " Money, type 1 to 4:",
        ]
    );
    assert_eq!(desk.before_cursor(), " Money, type 1 to 4: ");
    assert!(desk.screen.screen().alternate_screen());
    assert!(desk.screen.screen().bracketed_paste());
    assert!(written.contains("1. Direct payment\r\n 2. Someone else arranges it\r\n"));
}

#[test]
fn an_arrow_only_moves_the_cursor_onto_the_option() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    for (key, expected) in [
        (KeyCode::Up, " 4. A mix of these"),
        (KeyCode::Up, " 3. The council arranges it"),
        (KeyCode::Up, " 2. Someone else arranges it"),
        (KeyCode::Down, " 3. The council arranges it"),
    ] {
        let written = desk.echo(key);
        assert!(written.len() <= 12, "{} bytes", written.len());
        assert!(!written.contains(|c: char| c.is_alphabetic() && c != 'H'));
        assert_eq!(desk.cursor_row(), expected);
        assert_eq!(desk.before_cursor(), " ");
    }
}

#[test]
fn an_option_that_the_cursor_jumps_to_is_written_once_for_yasr() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    for (key, expected) in [
        (KeyCode::Down, " 1. Direct payment"),
        (KeyCode::End, " 4. A mix of these"),
        (KeyCode::Char('2'), " 2. Someone else arranges it"),
    ] {
        let written = desk.echo(key);
        assert_eq!(written.matches(expected).count(), 1);
        assert!(written.len() < expected.len() + 20);
        assert_eq!(desk.cursor_row(), expected);
        assert_eq!(desk.before_cursor(), " ");
    }
}

#[test]
fn what_is_written_of_a_page_ends_at_the_cursor_and_scrolls_nothing() {
    // Orca says no page after Page Down or F1 whose text ends elsewhere.
    let mut desk = Desk::new(80, 24);
    let page = write(1, "");
    let asks = format!(" {}", page.prompt);
    assert!(asks.ends_with(' '));
    let written = desk.show(&page);
    assert!(!written.contains("\x1b[2J"), "{written:?}");
    let (_, end) = written.rsplit_once("\r\n").expect("several rows");
    let (text, moved) = end.split_once('\x1b').expect("the cursor is put there");
    assert_eq!(text, asks);
    assert!(moved.ends_with('H') && !moved.contains('m'), "{moved:?}");
    assert_eq!(desk.before_cursor(), asks);
}

#[test]
fn the_mark_follows_when_nothing_more_comes_and_is_one_blank_cell() {
    let down = Some(Event::Key(KeyCode::Down.into()));
    let mut desk = Desk::scripted(80, 24, vec![down.clone(), down, None]);
    desk.show(&one());
    let input = desk.view.next(None);
    assert_eq!(input.expect("memory can be written to"), Input::Ended);
    let written = desk.written();
    assert_eq!(desk.marked_rows(), [4]);
    assert_eq!(desk.cursor_row(), " 2. Someone else arranges it");
    assert!(!written.contains("arranges"), "{written:?}");
    assert_eq!(written.matches("\x1b[;7m \x1b[m").count(), 1);
}

#[test]
fn the_mark_moves_from_option_to_option() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    desk.press(KeyCode::Down);
    desk.view.draw_mark().expect("memory can be written to");
    desk.press(KeyCode::Down);
    assert_eq!(desk.marked_rows(), [3], "it has not followed yet");
    desk.view.draw_mark().expect("memory can be written to");
    assert!(desk.written().len() <= 40);
    assert_eq!(desk.marked_rows(), [4]);
    assert_eq!(desk.cursor_row(), " 2. Someone else arranges it");
}

#[test]
fn nothing_is_written_while_nothing_happens() {
    let mut desk = Desk::scripted(80, 24, vec![None, None, None]);
    desk.show(&one());
    let patience = Some(Duration::from_secs(60));
    assert_eq!(desk.view.next(patience).unwrap(), Input::Nothing);
    assert_eq!(desk.view.next(patience).unwrap(), Input::Nothing);
    assert_eq!(desk.written(), "");
}

#[test]
fn enter_chooses_the_option_with_the_cursor() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Unfit(Unfit::NothingYet))
    );
    desk.press(KeyCode::Char('3'));
    assert_eq!(desk.cursor_row(), " 3. The council arranges it");
    desk.press(KeyCode::Char('9'));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Chose(2)));
}

#[test]
fn digits_make_one_number_where_there_is_such_an_option() {
    let options = (1..=12).map(|n| option(&format!("Thing {n}"))).collect();
    let mut desk = Desk::new(80, 24);
    desk.show(&page("Which thing?", Ask::One(options)));
    desk.write("12");
    assert_eq!(desk.cursor_row(), " 12. Thing 12");
    desk.press(KeyCode::Up);
    desk.write("2");
    assert_eq!(desk.cursor_row(), " 2. Thing 2");
    desk.write("3");
    assert_eq!(desk.cursor_row(), " 3. Thing 3");
}

#[test]
fn what_is_chosen_is_said_in_words_on_its_row() {
    let mut desk = Desk::new(80, 24);
    desk.show(&many());
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Unfit(Unfit::NothingYet))
    );
    let written = desk.echo(KeyCode::Char('2'));
    assert!(written.contains(" 2. Someone else arranges it, chosen"));
    assert_eq!(desk.cursor_row(), " 2. Someone else arranges it, chosen");
    desk.press(KeyCode::Down);
    desk.press(KeyCode::Char(' '));
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::ChoseMany(vec![1, 2]))
    );
    let written = desk.echo(KeyCode::Char(' '));
    let taken_back = " 3. The council arranges it, not chosen";
    assert!(written.contains(taken_back), "also heard: {written}");
    assert_eq!(desk.cursor_row(), taken_back);
    desk.press(KeyCode::Char('2'));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::ChoseMany(vec![])));
}

#[test]
fn the_number_of_the_option_that_has_the_cursor_is_said_too() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    desk.press(KeyCode::Down);
    let written = desk.echo(KeyCode::Char('1'));
    assert_eq!(written.matches(" 1. Direct payment").count(), 1);
    assert_eq!(desk.cursor_row(), " 1. Direct payment");
}

#[test]
fn two_screenfuls_in_turn_end_in_different_lines() {
    let mut desk = Desk::new(40, 12);
    desk.show(&long());
    let mut ends = vec![desk.cursor_row()];
    for _ in 0..2 {
        desk.press(KeyCode::PageDown);
        ends.push(desk.cursor_row());
    }
    assert!(ends[0].ends_with("Page Down") && ends[1].ends_with("Page Down"));
    assert!(ends.windows(2).all(|pair| pair[0] != pair[1]), "{ends:?}");
}

#[test]
fn from_the_answer_line_down_leads_to_an_option_that_is_on_the_screen() {
    let options = (1..=30).map(|n| option(&format!("Thing {n}"))).collect();
    let mut desk = Desk::new(80, 24);
    desk.show(&page("Which thing?", Ask::One(options)));
    desk.press(KeyCode::PageDown);
    let shown = desk.rows();
    let written = desk.echo(KeyCode::Down);
    assert_eq!(desk.rows(), shown, "no other screenful");
    assert_eq!(desk.cursor_row(), shown[0]);
    assert!(written.len() < shown[0].len() + 20, "{written:?}");
}

#[test]
fn in_a_long_list_a_digit_that_may_begin_a_longer_number_only_moves() {
    let options = (1..=12).map(|n| option(&format!("Thing {n}"))).collect();
    let mut desk = Desk::new(80, 24);
    desk.show(&page("Which things?", Ask::Many(options)));
    desk.write("12");
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::ChoseMany(vec![11])));
    desk.write("1 ");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::ChoseMany(vec![0, 11]))
    );
}

#[test]
fn a_number_from_another_screenful_is_named_and_nothing_else_is_heard() {
    let options = |ask: fn(Vec<PageOption>) -> Ask| {
        let options = (1..=30).map(|n| option(&format!("Thing {n}"))).collect();
        page("Which thing?", ask(options))
    };
    let mut desk = Desk::new(80, 24);
    desk.show(&options(Ask::One));
    desk.press(KeyCode::PageDown);
    let shown = desk.rows();
    let written = desk.echo(KeyCode::Char('2'));
    assert_eq!(written.matches("Thing").count(), 1, "{written:?}");
    assert_eq!(desk.cursor_row(), " 2. Thing 2");
    let above = shown.len() - 1;
    assert_eq!(desk.rows()[..above], shown[..above], "the screenful stays");
    // So is an option of this screenful then: the line that asks is not heard instead.
    for (key, named) in [
        (KeyCode::Char('9'), " 29. Thing 29"),
        (KeyCode::Down, " 30. Thing 30"),
    ] {
        let written = desk.echo(key);
        assert!(!written.contains("money"), "{written:?}");
        assert_eq!(desk.cursor_row(), named);
        assert_eq!(desk.rows()[..above], shown[..above]);
    }
    desk.press(KeyCode::Char('2'));
    desk.press(KeyCode::Down);
    assert_eq!(desk.cursor_row(), " 3. Thing 3");
    let rows = desk.rows();
    assert!(
        rows.iter().any(|row| row == " 1. Thing 1"),
        "its own screenful"
    );
    desk.press(KeyCode::PageDown);
    desk.press(KeyCode::Char('4'));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Chose(3)));

    let mut desk = Desk::new(80, 24);
    desk.show(&options(Ask::Many));
    desk.press(KeyCode::PageDown);
    desk.press(KeyCode::Char('7'));
    assert_eq!(desk.cursor_row(), " 7. Thing 7, chosen");
    desk.press(KeyCode::Char(' '));
    assert_eq!(desk.cursor_row(), " 7. Thing 7, not chosen");
    desk.press(KeyCode::Char('7'));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::ChoseMany(vec![6])));
}

#[test]
fn enter_after_a_digit_that_only_moved_chooses_it_and_says_so() {
    let options = (1..=12).map(|n| option(&format!("Thing {n}"))).collect();
    let mut desk = Desk::new(80, 24);
    desk.show(&page("Which things?", Ask::Many(options)));
    desk.write("31");
    assert_eq!(desk.cursor_row(), " 1. Thing 1");
    let written = desk.echo(KeyCode::Enter);
    assert_eq!(written.matches(" 1. Thing 1, chosen").count(), 1);
    assert_eq!(desk.cursor_row(), " 1. Thing 1, chosen");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::ChoseMany(vec![0, 2]))
    );
    // An arrow or the space bar between them: Enter goes on at once.
    desk.write("1");
    desk.press(KeyCode::Down);
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::ChoseMany(vec![0, 2]))
    );
}

#[test]
fn an_error_stands_before_the_answer_line_which_asks_again() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    let written = desk.show(&problem(one(), "Type a number first."));
    assert!(!written.contains("Who handles"), "{written:?}");
    assert_eq!(
        desk.rows()[7..],
        [" Type a number first.", " Again, money, type 1 to 4:"]
    );
    assert_eq!(desk.before_cursor(), " Again, money, type 1 to 4: ");
    let written = desk.show(&problem(one(), "Type a number first."));
    assert!(
        written.contains("Type a number first."),
        "what is not written is not heard"
    );
    assert!(written.contains("Again, money"));
    desk.show(&one());
    assert_eq!(desk.rows().len(), 8);
}

#[test]
fn typed_words_are_still_there_after_an_error() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(1, ""));
    desk.write("walks");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("walks".to_owned()))
    );
    desk.show(&problem(write(1, ""), "That did not fit."));
    assert_eq!(desk.before_cursor(), " Again, good day: walks");
    desk.write("!");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("walks!".to_owned()))
    );
}

#[test]
fn a_typed_letter_is_written_alone() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(1, ""));
    assert_eq!(desk.echo(KeyCode::Char('M')), "M");
    assert_eq!(desk.echo(KeyCode::Char(' ')), " ");
    assert_eq!(desk.echo(KeyCode::Char('中')), "中");
    assert_eq!(desk.echo(KeyCode::Backspace), "\x08\x08  \x08\x08");
    assert_eq!(desk.echo(KeyCode::Backspace), "\x08 \x08");
    assert_eq!(desk.echo(KeyCode::Char('a')), "a");
    assert_eq!(desk.before_cursor(), " Good day: Ma");
}

#[test]
fn a_letter_in_the_midst_is_put_in_alone() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(1, "Moag"));
    desk.press(KeyCode::Left);
    assert_eq!(desk.echo(KeyCode::Char('r')), "\x1b[1@r");
    assert_eq!(desk.cursor_row(), " Good day: Moarg");
    assert_eq!(desk.echo(KeyCode::Backspace), "\x08\x1b[1P");
    assert_eq!(desk.echo(KeyCode::Delete), "\x1b[1P");
    assert_eq!(desk.cursor_row(), " Good day: Moa");
    assert_eq!(desk.before_cursor(), " Good day: Moa");
}

#[test]
fn a_word_that_does_not_fit_its_row_goes_to_the_next_and_only_that_is_written() {
    let mut desk = Desk::new(20, 12);
    desk.show(&write(8, "I walk b"));
    let written = desk.echo(KeyCode::Char('y'));
    assert_eq!(
        written.matches(char::is_alphabetic).collect::<String>(),
        "HKHbyK"
    );
    assert_eq!(desk.rows()[4..], [" Good day: I walk", " by"]);
    assert_eq!(desk.before_cursor(), " by");
}

#[test]
fn a_text_of_many_lines_ends_with_an_empty_line_that_was_typed() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(8, ""));
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Unfit(Unfit::NothingYet))
    );
    desk.take(Event::Paste("Walks.\n\n/done\n".to_owned()));
    assert_eq!(
        desk.press(KeyCode::Enter),
        None,
        "the empty line was pasted"
    );
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("Walks.\n\n/done".to_owned()))
    );
}

#[test]
fn a_word_after_a_slash_does_what_the_list_of_actions_does() {
    let mut page = write(8, "");
    page.acts[1].word = "skip".to_owned();
    let mut desk = Desk::new(80, 24);
    desk.show(&page);
    desk.write("Walks.");
    desk.press(KeyCode::Enter);
    desk.write("/Skip");
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Act(Act::Skip)));
    assert_eq!(desk.view.unfinished(), Some("Walks.\n".to_owned()));
    desk.write("/");
    assert_eq!(desk.press(KeyCode::Enter), None);
    assert_eq!(desk.rows()[0], " What do you want to do?");
    desk.press(KeyCode::Esc);
    // A word that is no command may be text: that is asked once. What was pasted always is.
    desk.write("/home");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Unfit(Unfit::MaybeWords))
    );
    assert_eq!(desk.press(KeyCode::Enter), None);
    desk.take(Event::Paste("/skip".to_owned()));
    assert_eq!(desk.press(KeyCode::Enter), None);
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("Walks.\n/home\n/skip".to_owned()))
    );
}

#[test]
fn the_name_of_a_folder_is_no_command() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(1, ""));
    desk.write("/home/anna");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("/home/anna".to_owned()))
    );
}

#[test]
fn the_page_is_said_again_for_the_word_that_asks_for_it() {
    let mut page = write(8, "");
    page.acts.push(act(Act::Again, "Hear this again"));
    page.acts.last_mut().unwrap().word = "again".to_owned();
    let mut desk = Desk::new(80, 24);
    desk.show(&page);
    desk.write("/again");
    assert!(desk.echo(KeyCode::Enter).contains("What is a good day"));
}

#[test]
fn the_list_of_actions_can_end_a_text_of_many_lines() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(8, ""));
    desk.write("Tea?");
    desk.press(KeyCode::Tab);
    assert_eq!(desk.rows()[1], " 1. My answer is finished");
    desk.press(KeyCode::Char('1'));
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("Tea?".to_owned()))
    );
}

#[test]
fn what_a_command_did_still_stands_there_after_a_pause() {
    let mut keys: Vec<_> = "/go back"
        .chars()
        .map(|c| Some(Event::Key(KeyCode::Char(c).into())))
        .collect();
    keys.extend([Some(Event::Key(KeyCode::Enter.into())), None, None]);
    let mut desk = Desk::scripted(80, 24, keys);
    desk.show(&write(8, ""));
    let patience = Some(Duration::from_secs(600));
    assert_eq!(desk.view.next(patience).unwrap(), Input::Act(Act::Back));
    // Nothing is typed, so nothing is told that would show the page without its notice.
    assert_eq!(desk.view.next(patience).unwrap(), Input::Nothing);
}

#[test]
fn what_is_typed_is_told_after_a_pause_once() {
    let key = |c| Some(Event::Key(KeyCode::Char(c).into()));
    let mut desk = Desk::scripted(80, 24, vec![key('a'), key('b'), None, None]);
    desk.show(&write(1, ""));
    assert_eq!(desk.view.unfinished(), None);
    let patience = Some(Duration::from_secs(600));
    assert_eq!(
        desk.view.next(patience).unwrap(),
        Input::Typing("ab".to_owned())
    );
    assert_eq!(desk.view.next(patience).unwrap(), Input::Nothing);
    assert_eq!(desk.view.unfinished(), Some("ab".to_owned()));
}

#[test]
fn what_is_typed_is_told_and_the_page_stays_as_it_is() {
    let page = write(8, "");
    let script = vec![Some(Event::Key(KeyCode::Char('a').into())), None];
    let mut desk = Desk::scripted(80, 24, script);
    desk.show(&page);
    desk.show(&problem(page.clone(), "Too long."));
    let typing = Input::Typing("a".to_owned());
    assert_eq!(desk.view.next(None).unwrap(), typing);
    desk.written();
    let before = desk.rows();
    // What was typed is safe now, and the page comes again with nothing to say.
    desk.show(&page);
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.written(), "");
}

#[test]
fn what_lies_over_the_page_stays_there_when_what_was_typed_is_told() {
    let page = write(8, "");
    let keys = [KeyCode::Char('a'), KeyCode::F(1)];
    let mut script: Vec<_> = keys.map(|key| Some(Event::Key(key.into()))).into();
    script.push(None);
    let mut desk = Desk::scripted(80, 24, script);
    desk.show(&page);
    let typing = Input::Typing("a".to_owned());
    assert_eq!(desk.view.next(None).unwrap(), typing);
    desk.written();
    let help = desk.rows();
    assert_eq!(help[0], " Help");
    desk.show(&page);
    assert_eq!(desk.rows(), help);
    desk.press(KeyCode::Esc);
    assert_eq!(desk.cursor_row(), " Good day: a");
}

#[test]
fn a_secret_that_was_wrong_is_gone_before_the_next_one() {
    let mut secret = write(1, "");
    if let Ask::Write { secret, .. } = &mut secret.ask {
        *secret = true;
    }
    let mut desk = Desk::new(80, 24);
    desk.show(&secret);
    for phrase in ["heather", "/seven hens", "//two"] {
        desk.write(phrase);
        assert_eq!(
            desk.press(KeyCode::Enter),
            Some(Input::Wrote(phrase.to_owned()))
        );
        desk.show(&problem(secret.clone(), "That is not the phrase."));
    }
}

#[test]
fn what_is_no_option_is_told_once() {
    let mut desk = Desk::new(80, 24);
    let page = one();
    desk.show(&page);
    let no_option = Some(Input::Unfit(Unfit::NotAnOption));
    assert_eq!(desk.press(KeyCode::Char('9')), no_option);
    assert_eq!(desk.press(KeyCode::Char('z')), no_option);
    desk.show(&problem(page, "That is not one of the answers here."));
    assert_eq!(desk.press(KeyCode::Char('e')), None);
}

#[test]
fn a_secret_is_never_written() {
    let mut desk = Desk::new(80, 24);
    let mut secret = write(1, "");
    if let Ask::Write { secret, .. } = &mut secret.ask {
        *secret = true;
    }
    desk.show(&secret);
    for letter in "heather".chars() {
        assert_eq!(desk.echo(KeyCode::Char(letter)), "");
    }
    assert_eq!(desk.view.unfinished(), None);
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("heather".to_owned()))
    );
}

#[test]
fn what_is_no_text_is_left_out_and_that_is_said() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(1, ""));
    desk.press(KeyCode::Char('a'));
    let not_text = Some(Input::Unfit(Unfit::NotText));
    assert_eq!(desk.press(KeyCode::Char(NO_TEXT)), not_text);
    let pasted = format!("b{NO_TEXT}c\nd");
    assert_eq!(desk.take(Event::Paste(pasted)), not_text);
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("abc d".to_owned())),
        "one line is asked for"
    );
}

#[test]
fn a_phrase_is_the_same_in_both_views() {
    let mut field = super::field::Field::new("", 1, true);
    let _ = field.put(" cafe\u{301} au lait\n");
    let phrase = "caf\u{e9} au lait".to_owned();
    assert_eq!(field.enter(), super::field::Entered::Words(phrase));
}

#[test]
fn actions_lie_over_the_page_and_go_away_again() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    let page = desk.rows();
    desk.press(KeyCode::Char('3'));
    desk.press(KeyCode::Tab);
    assert_eq!(
        desk.rows(),
        [
            " What do you want to do?",
            " 1. Go back",
            " 2. Leave this empty",
            " 3. Help",
            " Type a number, then Enter:",
        ]
    );
    assert_eq!(desk.press(KeyCode::Enter), None);
    assert_eq!(desk.cursor_row(), " Again, a number, then Enter:");
    desk.press(KeyCode::Esc);
    assert_eq!(desk.rows(), page);
    assert_eq!(desk.cursor_row(), " 3. The council arranges it");
    desk.press(KeyCode::Tab);
    desk.press(KeyCode::Char('2'));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Act(Act::Skip)));
}

#[test]
fn a_word_can_be_typed_at_a_choice_as_it_can_line_by_line() {
    let mut page = one();
    page.acts = vec![
        act(Act::Skip, "Leave this empty"),
        act(Act::Stop, "Stop for now"),
        act(Act::LeaveFast, "Leave fast"),
    ];
    for (words, word) in page.acts.iter_mut().zip(["skip", "stop", "leave fast"]) {
        words.word = word.to_owned();
    }
    for (typed, done) in [
        ("/stop", Act::Stop),
        ("/leave fast", Act::LeaveFast),
        ("/SKIP", Act::Skip),
    ] {
        let mut desk = Desk::new(80, 24);
        desk.show(&page);
        desk.write(typed);
        assert_eq!(
            desk.press(KeyCode::Enter),
            Some(Input::Act(done)),
            "{typed}"
        );
    }
    let mut desk = Desk::new(80, 24);
    desk.show(&page);
    desk.write("/x");
    assert!(
        desk.rows()
            .iter()
            .any(|row| row.contains("unfit-not-an-option"))
    );
}

#[test]
fn the_key_that_opens_something_closes_it_again() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    let page = desk.rows();
    for key in [KeyCode::Tab, KeyCode::F(1)] {
        desk.press(key);
        assert_ne!(desk.rows(), page);
        desk.press(key);
        assert_eq!(desk.rows(), page);
    }
}

#[test]
fn help_tells_what_the_page_is_for_and_what_keys_do() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    for key in [KeyCode::F(1), KeyCode::Char('?')] {
        desk.press(key);
        assert_eq!(
            desk.rows()[..2],
            [" Help", " We ask this to know who handles the money."]
        );
        assert!(desk.rows().contains(&" Escape goes back.".to_owned()));
        assert!(!desk.rows().iter().any(|row| row.contains("Space bar")));
        assert_eq!(desk.press(KeyCode::Enter), None);
        assert_eq!(desk.rows()[1], " Who handles the money?");
    }
    desk.show(&write(1, ""));
    desk.write("?");
    assert_eq!(desk.before_cursor(), " Good day: ?");
}

#[test]
fn keys_for_everywhere_work_over_the_page_too() {
    let ctrl_c = Event::Key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL));
    for opener in [KeyCode::Null, KeyCode::Tab, KeyCode::F(1)] {
        let mut desk = Desk::new(80, 24);
        desk.show(&one());
        desk.press(opener);
        assert_eq!(desk.press(KeyCode::F(12)), Some(Input::Act(Act::LeaveFast)));
        assert_eq!(desk.take(ctrl_c.clone()), Some(Input::Act(Act::Stop)));
    }
}

#[test]
fn escape_goes_back_only_where_that_is_offered() {
    let mut desk = Desk::new(80, 24);
    let mut first = one();
    desk.show(&first);
    assert_eq!(desk.press(KeyCode::Esc), Some(Input::Act(Act::Back)));
    first.acts.clear();
    desk.show(&first);
    assert_eq!(
        desk.press(KeyCode::Esc),
        Some(Input::Unfit(Unfit::NotOfferedHere))
    );
}

#[test]
fn leaving_fast_blanks_both_screens_and_what_was_scrolled_away() {
    let mut desk = Desk::new(80, 24);
    desk.screen.process(b"What was here before");
    desk.show(&one());
    desk.view.blank().expect("memory can be written to");
    let written = desk.written();
    assert_eq!(written.matches("\x1b[3J").count(), 2);
    assert_eq!(desk.rows(), Vec::<String>::new());
    assert!(!desk.screen.screen().alternate_screen());
}

#[test]
fn the_terminal_is_given_back_when_the_view_goes() {
    let mut desk = Desk::new(80, 24);
    desk.screen.process(b"What was here before");
    desk.show(&one());
    let Desk {
        wire,
        read,
        mut screen,
        view,
    } = desk;
    drop(view);
    screen.process(&wire.0.borrow()[read..]);
    assert_eq!(
        screen.screen().contents().trim_end(),
        "What was here before"
    );
    assert!(!screen.screen().alternate_screen());
    assert!(!screen.screen().bracketed_paste());
}

#[test]
fn after_a_stop_the_page_is_written_whole_with_what_was_typed() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(1, ""));
    desk.write("walks");
    desk.take(Event::Pause);
    assert!(!desk.screen.screen().alternate_screen());
    desk.take(Event::Resumed);
    assert!(desk.screen.screen().alternate_screen());
    assert_eq!(desk.before_cursor(), " Good day: walks");
}

#[test]
fn the_title_of_the_window_is_left_alone_because_yasr_would_read_it() {
    let mut desk = Desk::new(80, 24);
    assert!(!desk.show(&one()).contains("\x1b]"));
}

/// A page longer than any small screen.
pub(super) fn long() -> Page {
    let mut page = one();
    page.key = "long".to_owned();
    page.hint = (1..=9)
        .map(|n| {
            text(&format!(
                "Paragraph {n} tells a person something with quite a few words."
            ))
        })
        .collect();
    let Ask::One(options) = &mut page.ask else {
        unreachable!("it asks for one")
    };
    for (n, option) in options.iter_mut().enumerate() {
        option.hint = vec![text(&format!(
            "Explanation {n} of what this one means to you."
        ))];
    }
    page
}

fn all_words(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .flat_map(|row| row.split_whitespace())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_word_is_lost_at_any_size() {
    for (columns, rows) in [(80, 24), (40, 12), (20, 6)] {
        let mut desk = Desk::new(columns, rows);
        let mut expected = Desk::new(200, 100);
        for page in [
            long(),
            one(),
            many(),
            write(8, "I like walking in the hills every day."),
        ] {
            expected.show(&page);
            desk.show(&page);
            let mut seen = Vec::new();
            for screenful in 0.. {
                assert!(screenful < 50, "Page Down leads to the end");
                let shown = desk.rows();
                assert!(shown.len() <= usize::from(rows));
                let more = shown.concat().contains("press Page Down")
                    || shown.ends_with(&[" There is more,".into(), " press Page Down".into()]);
                seen.extend(all_words(&shown));
                if !more {
                    break;
                }
                assert!(desk.before_cursor().trim_end().ends_with("Page Down"));
                desk.press(KeyCode::PageDown);
            }
            let seen = ["There is more,", "Still more,"]
                .iter()
                .fold(seen.join(" "), |seen, more| {
                    seen.replace(&format!("{more} press Page Down"), "")
                });
            let seen: Vec<String> = seen.split_whitespace().map(str::to_owned).collect();
            assert_eq!(seen, all_words(&expected.rows()), "{columns}x{rows}");
            let last = seen.last().expect("there are words");
            assert!(desk.before_cursor().trim_end().ends_with(last));
        }
    }
}

#[test]
fn at_a_tiny_size_each_row_of_a_label_stops_the_cursor() {
    let mut desk = Desk::new(20, 6);
    desk.show(&one());
    let mut stops = Vec::new();
    desk.press(KeyCode::Home);
    loop {
        stops.push(desk.cursor_row());
        let before = desk.screen.screen().cursor_position();
        let rows = desk.rows();
        desk.press(KeyCode::Down);
        if desk.screen.screen().cursor_position() == before && desk.rows() == rows {
            break;
        }
    }
    assert_eq!(
        stops,
        [
            " 1. Direct payment",
            " 2. Someone else",
            " arranges it",
            " 3. The council",
            " arranges it",
            " 4. A mix of these"
        ]
    );
    desk.press(KeyCode::Up);
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Chose(2)));
}

#[test]
fn nobody_goes_past_a_screenful_that_was_not_shown() {
    let mut desk = Desk::new(40, 12);
    desk.show(&page("Long", Ask::Read));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Continue));
    let mut read = long();
    read.ask = Ask::Read;
    read.key = "long".to_owned();
    desk.show(&read);
    assert_eq!(desk.press(KeyCode::Enter), None);
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Continue));
}

#[test]
fn another_size_keeps_the_option_and_the_text() {
    let mut desk = Desk::new(80, 24);
    desk.show(&long());
    desk.press(KeyCode::Char('3'));
    desk.resize(20, 6);
    assert_eq!(desk.cursor_row(), " 3. The council");
    desk.resize(40, 12);
    assert_eq!(desk.cursor_row(), " 3. The council arranges it");
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Chose(2)));
    desk.show(&write(8, ""));
    desk.write("I walk in the hills");
    desk.resize(20, 6);
    assert_eq!(desk.before_cursor(), " in the hills");
}

#[test]
fn a_page_that_looks_as_the_one_before_is_written_whole() {
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    let mut other = one();
    other.key = "other".to_owned();
    let written = desk.show(&other);
    assert!(written.contains("Who handles the money?"));
    assert!(written.contains("4. A mix of these"));
}

#[test]
fn a_terminal_that_does_not_say_its_size_gets_a_page_too() {
    let mut desk = Desk::new(80, 24);
    desk.take(Event::Resize(0, 0));
    desk.show(&one());
    assert_eq!(desk.before_cursor(), " Money, type 1 to 4: ");
}

#[test]
fn both_languages_of_a_text_are_shown_one_after_the_other() {
    let mut desk = Desk::new(80, 24);
    let mut page = one();
    page.question.twin = Some(Box::new(text("Kto zarządza pieniędzmi?")));
    desk.show(&page);
    assert_eq!(
        desk.rows()[1..3],
        [" Who handles the money?", " Kto zarządza pieniędzmi?"]
    );
}

pub(super) fn any_event() -> impl Strategy<Value = Event> {
    let keys = prop::sample::select(vec![
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::F(1),
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Char(' '),
        KeyCode::Char('1'),
        KeyCode::Char('4'),
        KeyCode::Char('x'),
        KeyCode::Char('中'),
    ]);
    prop_oneof![
        12 => keys.prop_map(|code| Event::Key(code.into())),
        1 => (1u16..90, 1u16..30).prop_map(|(columns, rows)| Event::Resize(columns, rows)),
        1 => "[a-d 中\n]{0,30}".prop_map(Event::Paste),
        4 => (0u16..30, any::<bool>()).prop_map(|(row, down)| Event::Pointer { row, down }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is done, the terminal shows what a fresh drawing shows, and the cursor is
    /// visible.
    #[test]
    fn the_screen_is_always_what_it_should_be(
        which in 0usize..4,
        events in prop::collection::vec(any_event(), 0..60),
        mouse in any::<bool>(),
    ) {
        let mut desk = Desk::new(40, 12);
        desk.view.prefer(&Preferences { mouse, ..Preferences::default() });
        let page = [long(), one(), many(), write(8, "Some words to start from.")][which].clone();
        desk.show(&page);
        for event in events {
            if let Event::Resize(columns, rows) = event {
                desk.resize(columns, rows);
            } else if desk.take(event.clone()).is_some() {
                let nothing = desk.view.next(Some(Duration::ZERO));
                prop_assert_eq!(nothing.expect("memory can be written to"), Input::Ended);
                desk.written();
            }
            prop_assert!(!desk.screen.screen().hide_cursor());
            let (shown, cursor) = (desk.rows(), desk.screen.screen().cursor_position());
            let (row, _) = cursor;
            let Some((layout, spot)) = desk.view.layout() else { unreachable!("a page is shown") };
            let (screenful, column, y) = layout.place(spot);
            prop_assert_eq!((usize::from(row), usize::from(cursor.1)), (y, column));
            prop_assert!(y < layout.screen(screenful).len(), "the cursor is on a row of the page");
            desk.view.anew();
            desk.view.draw().expect("memory can be written to");
            desk.written();
            prop_assert_eq!(shown, desk.rows(), "after {:?}", event);
        }
    }
}

#[test]
fn a_key_that_comes_again_too_soon_does_nothing_but_letters_of_an_answer_always_count() {
    let soon = |code| {
        Event::Key(KeyEvent::new_with_kind(
            code,
            KeyModifiers::NONE,
            KeyEventKind::Repeat,
        ))
    };
    let mut desk = Desk::new(80, 24);
    desk.show(&one());
    desk.press(KeyCode::Char('2'));
    assert_eq!(desk.take(soon(KeyCode::Enter)), None);
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Chose(1)));
    desk.show(&write(1, ""));
    desk.press(KeyCode::Char('x'));
    assert_eq!(desk.take(soon(KeyCode::Char('x'))), None);
    assert_eq!(desk.take(soon(KeyCode::Enter)), None);
    assert_eq!(desk.before_cursor(), " Good day: xx");
}

#[test]
fn an_option_of_another_screenful_is_whole_where_its_number_was_typed_at_20_by_6() {
    let mut desk = Desk::new(20, 6);
    let mut page = many();
    if let Ask::Many(options) = &mut page.ask {
        options[2].label = text("Someone from my family");
    }
    desk.show(&page);
    desk.press(KeyCode::Char('3'));
    let rows = desk.rows().join(" ");
    assert!(
        rows.contains("3. Someone from my  family, chosen"),
        "{rows}"
    );
}
