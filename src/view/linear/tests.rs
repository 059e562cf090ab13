//! Whole conversations, as they are heard: what is written, and what the program is told.

use std::cell::RefCell;
use std::rc::Rc;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::words::{Argument, Line};
use super::*;
use crate::locale::page::{ActWords, Notice, Speaker};
use crate::text::buffer::LIMIT;
use crate::view::input::Event;
use crate::view::keys::names;
use crate::view::{Ending, Unfit};

/// What was written, to look at while the view is alive.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A terminal that notes what is done to it.
#[derive(Clone, Default)]
struct Fake(Rc<RefCell<Vec<&'static str>>>, usize);

impl Console for Fake {
    fn columns(&self) -> usize {
        self.1
    }

    fn rows(&self) -> Option<usize> {
        None
    }

    fn take_over(&mut self) -> io::Result<()> {
        self.0.borrow_mut().push("taken");
        Ok(())
    }

    fn give_back(&mut self) -> io::Result<()> {
        self.0.borrow_mut().push("given back");
        Ok(())
    }

    fn stop(&mut self) -> io::Result<()> {
        self.0.borrow_mut().push("stopped");
        Ok(())
    }

    fn blank(&mut self) -> io::Result<()> {
        self.0.borrow_mut().push("blanked");
        Ok(())
    }
}

/// The words of `linear.ftl`.
fn words() -> LinearWords {
    let mut bundle = FluentBundle::new(vec!["en-GB".parse().unwrap()]);
    bundle.set_use_isolating(false);
    for source in [
        include_str!("../../../locales/en/linear.ftl"),
        include_str!("../../../locales/en/ui.ftl"),
    ] {
        let resource = FluentResource::try_new(source.to_owned()).unwrap();
        bundle.add_resource(resource).unwrap();
    }
    let find = move |id: &str, arguments: &[(&'static str, Argument<'_>)]| {
        let mut given = FluentArgs::new();
        for (name, argument) in arguments {
            match argument {
                Argument::Number(number) => given.set(*name, *number),
                Argument::Words(words) => given.set(*name, FluentValue::from(*words)),
                Argument::Keys(keys) => {
                    let say = |id: &str, args: &[(&str, &str)]| {
                        let args = args.iter().map(|(name, words)| (*name, *words)).collect();
                        let pattern = bundle.get_message(id).expect(id).value().expect(id);
                        let said = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
                        said.into_owned()
                    };
                    given.set(*name, FluentValue::from(names(keys, &say)));
                }
            }
        }
        let (id, attribute) = id
            .split_once('.')
            .map_or((id, None), |(id, at)| (id, Some(at)));
        let message = bundle.get_message(id).expect(id);
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).expect(name).value(),
            None => message.value().expect(id),
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&given), &mut errors);
        assert!(errors.is_empty(), "{id}: {errors:?}");
        said.into_owned()
    };
    LinearWords {
        language: "en".to_owned(),
        twin_language: String::new(),
        done: vec![find("linear-done.word", &[])],
        take_out: vec![find("linear-take-out.word", &[])],
        commands: acts(),
        twin: None,
        line: Box::new(move |line| find(line.id(), &line.arguments())),
    }
}

fn acts() -> Vec<ActWords> {
    [
        (Act::Back, "back", "Go back"),
        (Act::Help, "help", "Hear what this step is for"),
        (Act::Again, "again", "Hear this again"),
        (Act::Skip, "skip", "Leave this empty"),
        (Act::Change, "change", "Change one sentence"),
        (Act::Stop, "stop", "Stop for now"),
        (Act::LeaveFast, "leave fast", "Clear the screen and leave"),
        (Act::Show, "show", "Show the private answer"),
    ]
    .into_iter()
    .map(|(act, word, label)| ActWords {
        act,
        word: word.to_owned(),
        label: label.to_owned(),
        twin: None,
    })
    .collect()
}

fn text(words: &str) -> Text {
    Text {
        text: words.to_owned(),
        id: None,
        language: "en-GB".to_owned(),
        rtl: false,
        speaker: Speaker::Program,
        twin: None,
    }
}

fn option(label: &str) -> PageOption {
    PageOption {
        label: text(label),
        hint: Vec::new(),
        chosen: false,
        heading: None,
    }
}

fn page(question: &str, prompt: &str, ask: Ask) -> Page {
    let mut acts = acts();
    acts.retain(|words| words.act != Act::Show);
    Page {
        key: question.to_owned(),
        place: Some(text("About me.")),
        notices: Vec::new(),
        question: text(question),
        hint: Vec::new(),
        explains: None,
        how: None,
        how_told: false,
        short: prompt.to_owned(),
        current: Vec::new(),
        ask,
        prompt: format!("{prompt}: "),
        prompt_again: format!("Again, {prompt}: "),
        acts,
        help: vec![text("This helps the other person to know you.")],
        own_language: false,
    }
}

fn contact(ask: fn(Vec<PageOption>) -> Ask) -> Page {
    let mut options: Vec<PageOption> = ["Phone call", "Text message", "Letter"].map(option).into();
    options[2].hint = vec![text("We write to your home.")];
    page(
        "How shall we reach you?",
        "Contact, type 1 to 3",
        ask(options),
    )
}

fn writing(lines: u16, existing: &str) -> Page {
    let ask = Ask::Write {
        lines,
        text: existing.to_owned(),
        secret: false,
        unfinished: false,
    };
    page("What is a good day for you?", "Good day", ask)
}

/// A key that came again too soon.
fn soon(code: KeyCode) -> KeyEvent {
    KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Repeat)
}

/// Keys from plain words: `<Down>` and the like are keys, the rest is typed.
fn typed(script: &str) -> Vec<Option<Event>> {
    let mut events = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let named = rest
            .strip_prefix('<')
            .and_then(|named| named.split_once('>'));
        let (event, after) = match named {
            Some(("silence", after)) => (None, after),
            Some((name, after)) => {
                let key = match name {
                    "Enter" => KeyCode::Enter.into(),
                    "Up" => KeyCode::Up.into(),
                    "Down" => KeyCode::Down.into(),
                    "Rub" => KeyCode::Backspace.into(),
                    "Esc" => KeyCode::Esc.into(),
                    "F1" => KeyCode::F(1).into(),
                    "F12" => KeyCode::F(12).into(),
                    "soon-Enter" => soon(KeyCode::Enter),
                    "soon-x" => soon(KeyCode::Char('x')),
                    _ => {
                        let letter = name.strip_prefix("C-").unwrap().chars().next().unwrap();
                        KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)
                    }
                };
                (Some(Event::Key(key)), after)
            }
            None => (
                Some(Event::Key(KeyCode::Char(c).into())),
                &rest[c.len_utf8()..],
            ),
        };
        events.push(event);
        rest = after;
    }
    events
}

/// The lines of a pipe.
fn piped(lines: &str) -> Vec<Option<Event>> {
    lines
        .lines()
        .map(|line| Some(Event::Line(line.as_bytes().to_vec())))
        .collect()
}

/// Talks until the script is at its end: what was written, and what the program was told.
/// A line that does not fit is answered by the same page with a problem.
fn talk(columns: Option<usize>, page: &Page, script: Vec<Option<Event>>) -> (String, Vec<Input>) {
    let paper = Paper::default();
    let mode = match columns {
        Some(columns) => Mode::Terminal(Box::new(Fake(Rc::default(), columns))),
        None => Mode::Pipe,
    };
    let pasted = script
        .iter()
        .any(|event| matches!(event, Some(Event::Paste(_))));
    let inputs = Inputs::scripted_with_silences(script);
    let mut view = LinearView::new(paper.clone(), inputs, mode, words()).unwrap();
    view.show(page).unwrap();
    let mut told = Vec::new();
    let patience = Some(Duration::from_secs(3600));
    loop {
        match view.next(patience).unwrap() {
            Input::Ended => break,
            Input::Unfit(unfit) => {
                told.push(Input::Unfit(unfit));
                let mut again = page.clone();
                again.notices = vec![Notice {
                    tone: Tone::Problem,
                    text: text(unfit.id()),
                }];
                view.show(&again).unwrap();
            }
            input => told.push(input),
        }
    }
    let written = String::from_utf8(paper.0.borrow().clone()).unwrap();
    assert!(!written.contains('\u{1b}'), "no escape codes");
    let heard = if columns.is_some() {
        written.replace("\r\n", "\n")
    } else {
        written
    };
    assert!(
        !heard.contains('\r'),
        "a carriage return only in a line end"
    );
    assert!(pasted || !heard.contains("\n\n"), "no blank line");
    (heard, told)
}

/// The same on a terminal of 80 columns, from the prompt on.
fn answers(page: &Page, script: &str) -> (String, Vec<Input>) {
    let (heard, told) = talk(Some(80), page, typed(script));
    let prompt = heard.find(&page.prompt).expect("the prompt");
    (heard[prompt..].to_owned(), told)
}

#[test]
fn a_page_is_said_in_order_and_ends_in_its_prompt() {
    let mut page = contact(Ask::One);
    page.hint = vec![text("Choose what is easy for you.")];
    page.current = vec![text("Now: nothing yet.")];
    page.notices = vec![Notice {
        tone: Tone::Told,
        text: text("You chose Gaelic."),
    }];
    if let Ask::One(options) = &mut page.ask {
        options[0].label.twin = Some(Box::new(text("Rozmowa telefoniczna")));
        options[1].chosen = true;
        options[1].heading = Some(text("In writing"));
    }
    let (heard, told) = talk(Some(80), &page, typed("rozm<Enter>"));
    assert_eq!(
        heard,
        "You chose Gaelic.\n\
         About me.\n\
         How shall we reach you?\n\
         Choose what is easy for you.\n\
         Now: nothing yet.\n\
         1. Phone call\n\
         Rozmowa telefoniczna\n\
         In writing\n\
         2. Text message, chosen\n\
         3. Letter\n\
         We write to your home.\n\
         Contact, type 1 to 3: rozm\n"
    );
    assert_eq!(told, [Input::Chose(0)]);
}

#[test]
fn in_a_pipe_nothing_is_wrapped_and_each_prompt_has_its_line() {
    let page = contact(Ask::One);
    let (heard, told) = talk(None, &page, piped("\nfour\n/fly\n2"));
    assert_eq!(
        heard,
        "About me.\n\
         How shall we reach you?\n\
         1. Phone call\n\
         2. Text message\n\
         3. Letter\n\
         We write to your home.\n\
         Contact, type 1 to 3:\n\
         Contact, type 1 to 3:\n\
         Problem: unfit-not-an-option\n\
         Again, Contact, type 1 to 3:\n\
         Problem: unfit-not-a-command\n\
         Again, Contact, type 1 to 3:\n"
    );
    assert_eq!(
        told,
        [
            Input::Unfit(Unfit::NotAnOption),
            Input::Unfit(Unfit::NotACommand),
            Input::Chose(1)
        ]
    );
}

#[test]
fn arrows_append_one_line_each_and_enter_chooses() {
    let (heard, told) = answers(&contact(Ask::One), "<Down><Down><Down><Down><Up><Enter>");
    assert_eq!(
        heard,
        "Contact, type 1 to 3: \n\
         1 of 3: Phone call \n\
         2 of 3: Text message \n\
         3 of 3: Letter \n\
         3 of 3: Letter \n\
         2 of 3: Text message \n"
    );
    assert_eq!(told, [Input::Chose(1)]);
}

#[test]
fn one_key_goes_through_the_question_the_hint_and_the_options() {
    let mut contact = contact(Ask::One);
    contact.hint = vec![
        text("You can change it later."),
        text("No call is made now."),
    ];
    let asked = contact.question.text.clone();
    let (heard, told) = answers(
        &contact,
        "<Down><Up><Up><Up><Up><Down><Down><Down><Down><Up><Enter>2<Enter>",
    );
    assert_eq!(
        heard,
        format!(
            "Contact, type 1 to 3: \n\
             1 of 3: Phone call \n\
             No call is made now. \n\
             You can change it later. \n\
             {asked} \n\
             About me. \n\
             {asked} \n\
             You can change it later. \n\
             No call is made now. \n\
             1 of 3: Phone call \n\
             No call is made now. \n\
             Contact, type 1 to 3: 2\n"
        ),
        "Enter chooses nothing from a row that is only read"
    );
    assert_eq!(told, [Input::Chose(1)]);
}

#[test]
fn what_is_asked_can_be_read_again_by_rows_before_words_are_typed_and_not_between() {
    let mut page = writing(8, "");
    page.hint = vec![text("Think of a real day.")];
    let (heard, told) = answers(&page, "<Up><Up><Down><Down>Tea<Up>!<Enter><Enter>");
    assert_eq!(
        heard,
        format!(
            "Good day: \n\
             Think of a real day. \n\
             {} \n\
             Think of a real day. \n\
             Good day: Tea!\n\
             More, or Enter to end: \n",
            page.question.text
        )
    );
    assert_eq!(told, [Input::Wrote("Tea!".to_owned())]);
}

#[test]
fn at_a_page_to_read_enter_goes_on_from_every_row() {
    let page = page("Before you begin", "Go on", Ask::Read);
    let (_, told) = answers(&page, "<Up><Enter>");
    assert_eq!(told, [Input::Continue]);
}

#[test]
fn an_arrow_to_a_long_option_still_fits_a_braille_line() {
    let long = "Option 2, I choose, others arrange";
    let page = page(
        "Which option?",
        "My leaning",
        Ask::One(vec![option("No"), option(long)]),
    );
    let (heard, _) = answers(&page, "<Down><Down>");
    let (_, arrows) = heard.split_once('\n').unwrap();
    assert_eq!(arrows, format!("1 of 2: No \n2. {long} "));
}

#[test]
fn typing_after_an_arrow_brings_the_prompt_back() {
    let (heard, told) = answers(&contact(Ask::One), "<Down>3<Enter>");
    assert_eq!(
        heard,
        "Contact, type 1 to 3: \n1 of 3: Phone call \nContact, type 1 to 3: 3\n"
    );
    assert_eq!(told, [Input::Chose(2)]);
}

#[test]
fn each_change_among_many_is_confirmed_and_enter_ends() {
    let (heard, told) = answers(
        &contact(Ask::Many),
        "<Enter>1, 3<Enter>1<Enter><Down><Enter><Enter>",
    );
    assert_eq!(
        heard,
        "Contact, type 1 to 3: \n\
         Again, Contact, type 1 to 3: 1, 3\n\
         1, Phone call: chosen.\n\
         3, Letter: chosen.\n\
         More, or Enter to end: 1\n\
         1, Phone call: not chosen.\n\
         More, or Enter to end: \n\
         2 of 3: Text message \n\
         2, Text message: chosen.\n\
         More, or Enter to end: \n"
    );
    assert_eq!(told, [Input::ChoseMany(vec![1, 2])]);
}

#[test]
fn none_of_many_is_an_answer_too() {
    let (_, told) = answers(&contact(Ask::Many), "done<Enter>");
    assert_eq!(told, [Input::ChoseMany(vec![])]);
    let (_, told) = answers(&contact(Ask::Many), "2<Enter>2<Enter><Enter>");
    assert_eq!(told, [Input::ChoseMany(vec![])]);
}

#[test]
fn enter_alone_never_answers_and_asks_in_other_words() {
    for page in [
        contact(Ask::One),
        contact(Ask::Many),
        writing(1, ""),
        writing(8, "Tea."),
    ] {
        let (heard, told) = answers(&page, "<Enter>");
        assert_eq!(
            heard,
            format!(
                "{}
{}",
                page.prompt, page.prompt_again
            )
        );
        assert_eq!(told, []);
    }
    let (_, told) = answers(&page("Hello.", "Press Enter", Ask::Read), "<Enter>");
    assert_eq!(told, [Input::Continue]);
}

#[test]
fn an_empty_line_ends_a_text_of_many_lines() {
    let (heard, told) = answers(
        &writing(8, ""),
        "Sun.<Enter>//back pain<Enter>back<Enter><Enter>",
    );
    assert_eq!(
        heard,
        "Good day: Sun.\n\
         More, or Enter to end: //back pain\n\
         More, or Enter to end: back\n\
         More, or Enter to end: \n"
    );
    assert_eq!(told, [Input::Wrote("Sun.\n/back pain\nback".to_owned())]);
}

#[test]
fn a_command_between_lines_loses_nothing() {
    let (heard, told) = answers(
        &writing(8, ""),
        "Sun.<Enter>/help<Enter>/x<Enter>/done<Enter>",
    );
    assert_eq!(
        heard,
        "Good day: Sun.\n\
         More, or Enter to end: /help\n\
         This helps the other person to know you.\n\
         To hear the words to type for these, type / and press Enter.\n\
         F1: get help with this step.\n\
         Escape: go back.\n\
         Control and C: stop for now.\n\
         F12: clear the screen and leave fast.\n\
         Up arrow and Down arrow move through this page line by line.\n\
         More, or Enter to end: /x\n\
         Problem: unfit-maybe-words\n\
         Again, Good day: /done\n"
    );
    assert_eq!(
        told,
        [
            Input::Unfit(Unfit::MaybeWords),
            Input::Wrote("Sun.".to_owned())
        ]
    );
}

#[test]
fn a_word_after_a_slash_that_is_no_command_is_text_at_enter_once_more() {
    let maybe = Input::Unfit(Unfit::MaybeWords);
    let (_, told) = answers(&writing(8, ""), "/5 apples<Enter><Enter>Tea.<Enter><Enter>");
    let whole = Input::Wrote("/5 apples\nTea.".to_owned());
    assert_eq!(told, [maybe.clone(), whole]);
    let (_, told) = answers(&writing(1, ""), "/x<Enter>Tea.<Enter>");
    assert_eq!(told, [maybe, Input::Wrote("Tea.".to_owned())]);
    let (_, told) = answers(&writing(1, ""), "/home/anna<Enter>");
    assert_eq!(told, [Input::Wrote("/home/anna".to_owned())]);
}

#[test]
fn a_word_that_was_refused_is_text_only_if_enter_follows_at_once() {
    let mut script = typed("/hlep<Enter>");
    script.push(Some(Event::Paste("Tea.".to_owned())));
    script.extend(typed("<Enter><Enter>"));
    let (_, told) = talk(Some(80), &writing(8, ""), script);
    assert_eq!(told[1], Input::Wrote("Tea.".to_owned()));
    let (_, told) = answers(&writing(8, ""), "/hlep<Enter><F1><Enter>Tea.<Enter><Enter>");
    assert_eq!(told[1], Input::Wrote("Tea.".to_owned()));
}

#[test]
fn a_sentence_may_begin_with_a_slash() {
    let (_, told) = answers(
        &writing(8, "Sun. Rain."),
        "/change<Enter>2<Enter>/5 of hail.<Enter><Enter><Enter>",
    );
    let wrote = Input::Wrote("Sun. /5 of hail.".to_owned());
    assert_eq!(told.last(), Some(&wrote), "{told:?}");
}

#[test]
fn the_key_that_ends_a_line_of_shells_is_asked_about_like_stopping() {
    let key = KeyEvent::new(KeyCode::Char('d'), KeyModifiers::CONTROL);
    let (_, told) = talk(Some(80), &writing(8, ""), vec![Some(Event::Key(key))]);
    assert_eq!(told, [Input::Act(Act::Stop)]);
}

#[test]
fn a_phrase_may_begin_with_slashes() {
    for phrase in ["/seven hens", "//two", "/he"] {
        let mut page = writing(1, "");
        if let Ask::Write { secret, .. } = &mut page.ask {
            *secret = true;
        }
        let (_, told) = answers(&page, &format!("{phrase}<Enter>"));
        assert_eq!(told, [Input::Wrote(phrase.to_owned())]);
        let (_, told) = answers(&page, "/back<Enter>");
        assert_eq!(told, [Input::Act(Act::Back)]);
    }
}

#[test]
fn words_that_were_pasted_are_no_command_when_they_are_gone_on_with() {
    let mut page = writing(1, "/pasted words");
    if let Ask::Write { unfinished, .. } = &mut page.ask {
        *unfinished = true;
    }
    let (_, told) = talk(Some(80), &page, typed("<Enter>"));
    assert_eq!(told, [Input::Wrote("/pasted words".to_owned())]);
}

#[test]
fn a_slash_alone_lists_what_can_be_done() {
    let (heard, told) = answers(&writing(8, ""), "/<Enter>");
    assert_eq!(
        heard,
        "Good day: /\n\
         /back: Go back\n\
         /help: Hear what this step is for\n\
         /again: Hear this again\n\
         /skip: Leave this empty\n\
         /change: Change one sentence\n\
         /stop: Stop for now\n\
         /leave fast: Clear the screen and leave\n\
         /done: End this answer\n\
         Good day: "
    );
    assert_eq!(told, []);
}

#[test]
fn a_paste_is_text_with_its_blank_lines_and_slashes() {
    let mut script = vec![Some(Event::Paste("/back\r\n\r\n//two".to_owned()))];
    script.extend(typed("<Enter><Enter>"));
    let (heard, told) = talk(Some(80), &writing(8, ""), script);
    // The one blank line that may be heard is the person's own.
    assert_eq!(told, [Input::Wrote("/back\n\n//two".to_owned())]);
    assert!(heard.contains("//two"));
}

#[test]
fn what_was_typed_is_told_after_a_pause_and_before_leaving() {
    let (_, told) = answers(
        &writing(8, ""),
        "Sun<silence><silence>.<Enter><Esc>/show<Enter>",
    );
    assert_eq!(
        told,
        [
            Input::Typing("Sun".to_owned()),
            Input::Nothing,
            Input::Typing("Sun.".to_owned()),
            Input::Act(Act::Back),
            Input::Unfit(Unfit::NotOfferedHere),
        ]
    );
}

#[test]
fn leaving_fast_waits_for_nothing() {
    let (heard, told) = answers(&writing(8, ""), "Sun<F12>");
    assert_eq!(told[0], Input::Act(Act::LeaveFast));
    assert_eq!(heard, "Good day: Sun");
}

#[test]
fn a_secret_is_never_echoed_and_never_unfinished() {
    let ask = Ask::Write {
        lines: 1,
        text: String::new(),
        secret: true,
        unfinished: false,
    };
    let page = page("Your secret phrase.", "Secret phrase", ask);
    let (heard, told) = answers(&page, "opem<Rub>n sky<silence><Enter>");
    assert_eq!(heard, "Secret phrase: \n");
    assert_eq!(told, [Input::Nothing, Input::Wrote("open sky".to_owned())]);
}

#[test]
fn a_secret_phrase_can_be_pasted() {
    let mut page = writing(1, "");
    if let Ask::Write { secret, .. } = &mut page.ask {
        *secret = true;
    }
    let mut script = vec![Some(Event::Paste("seven hens at dawn".to_owned()))];
    script.extend(typed("<Enter>"));
    let (_, told) = talk(Some(80), &page, script);
    assert_eq!(told, [Input::Wrote("seven hens at dawn".to_owned())]);
}

#[test]
fn every_letter_and_sign_that_is_typed_into_a_text_is_text() {
    for sign in ('!'..='~').filter(|sign| *sign != '/') {
        let keys = [KeyCode::Char(sign), KeyCode::Enter];
        let script = keys.map(|key| Some(Event::Key(key.into()))).into();
        let (_, told) = talk(Some(80), &writing(1, ""), script);
        assert_eq!(told, [Input::Wrote(sign.to_string())]);
    }
}

#[test]
fn nothing_is_said_while_nothing_happens() {
    for page in [
        contact(Ask::One),
        contact(Ask::Many),
        writing(8, ""),
        page("Hello.", "Press Enter", Ask::Read),
    ] {
        // Some of the silence passes while the page is still being said.
        let (heard, told) = talk(Some(80), &page, typed(&"<silence>".repeat(9)));
        assert!(heard.ends_with(&page.prompt), "{heard}");
        assert!(!told.is_empty());
        assert!(
            told.iter().all(|input| *input == Input::Nothing),
            "{told:?}"
        );
    }
}

#[test]
fn words_begun_before_are_gone_on_with() {
    for (lines, whole) in [(8, "Sun.\nAnd tea."), (1, "Sun. And tea.")] {
        let mut page = writing(lines, "Sun.");
        if let Ask::Write { unfinished, .. } = &mut page.ask {
            *unfinished = true;
        }
        let (_, told) = talk(None, &page, piped("And tea.\n\n"));
        assert_eq!(told[0], Input::Wrote(whole.to_owned()));
        let (_, told) = talk(Some(80), &page, typed("And tea.<Enter><Enter>"));
        assert_eq!(told[0], Input::Wrote(whole.to_owned()));
    }
}

#[test]
fn the_last_sentence_is_never_said_to_be_gone_while_it_stays() {
    let (heard, told) = answers(
        &writing(8, "I like tea."),
        "/change<Enter>1<Enter>/take out<Enter>",
    );
    assert!(!heard.contains("taken out"), "{heard}");
    assert_eq!(told[0], Input::Unfit(Unfit::NothingYet));
}

#[test]
fn one_sentence_is_changed_and_the_text_is_whole_again() {
    let (heard, told) = answers(
        &writing(8, "I like tea. I like bread. No eggs."),
        "/change<Enter>2<Enter>I like toast.<Enter>9<Enter>3<Enter>/take out<Enter><Enter>",
    );
    assert_eq!(
        heard,
        "Good day: /change\n\
         1. I like tea.\n\
         2. I like bread.\n\
         3. No eggs.\n\
         Sentence, type 1 to 3: 2\n\
         New words for 2: I like toast.\n\
         2. I like toast.\n\
         Another number, or Enter to end: 9\n\
         Problem: unfit-not-an-option\n\
         Another number, or Enter to end: 3\n\
         New words for 3: /take out\n\
         Sentence 3 is taken out.\n\
         Another number, or Enter to end: \n"
    );
    assert_eq!(
        told,
        [
            Input::Unfit(Unfit::NotAnOption),
            Input::Wrote("I like tea. I like toast.".to_owned())
        ]
    );
}

#[test]
fn new_words_for_a_sentence_are_safe_before_they_are_ended() {
    let mut script = typed("/change<Enter>2<Enter>Ja");
    script.push(None);
    let (_, told) = talk(Some(80), &writing(8, "Tea. Bread."), script);
    assert!(
        told.contains(&Input::Typing("Tea. Ja".to_owned())),
        "{told:?}"
    );
}

#[test]
fn going_back_from_a_correction_leaves_the_text_unconfirmed() {
    let (heard, told) = answers(
        &writing(8, "Tea. Bread."),
        "/change<Enter>1<Enter>Milk.<Enter><Esc>And jam.<Enter><Enter>",
    );
    assert!(heard.ends_with("More, or Enter to end: And jam.\nMore, or Enter to end: \n"));
    assert_eq!(told, [Input::Wrote("Milk. Bread.\nAnd jam.".to_owned())]);
    let (heard, told) = answers(&writing(8, "Tea. Bread."), "/change<Enter><Esc><Enter>");
    assert!(heard.ends_with("Good day: \nAgain, Good day: "));
    assert_eq!(told, []);
}

#[test]
fn words_that_stand_here_are_confirmed_by_done_and_replaced_by_typing() {
    let (_, told) = answers(&writing(1, "Tea."), "/done<Enter>");
    assert_eq!(told, [Input::Wrote("Tea.".to_owned())]);
    let (_, told) = answers(&writing(1, "Tea."), "Milk.<Enter>");
    assert_eq!(told, [Input::Wrote("Milk.".to_owned())]);
    let (_, told) = answers(&writing(8, ""), "/done<Enter>");
    assert_eq!(told, [Input::Unfit(Unfit::NothingYet)]);
}

#[test]
fn where_words_stand_already_the_command_that_keeps_them_is_said() {
    let mut page = writing(8, "Sun.");
    let (heard, _) = talk(Some(80), &page, Vec::new());
    assert!(!heard.contains("go on"), "it is not offered: {heard}");
    page.acts.push(ActWords {
        act: Act::GoOn,
        word: "go on".to_owned(),
        label: "Go on and leave this as it is".to_owned(),
        twin: None,
    });
    let (heard, told) = talk(Some(80), &page, typed("/go on<Enter>"));
    assert!(
        heard.contains("To leave this as it is, type /go on.\n"),
        "{heard}"
    );
    assert_eq!(told.last(), Some(&Input::Act(Act::GoOn)));
}

#[test]
fn erasing_goes_letter_by_letter_then_by_row_and_by_line() {
    let (heard, told) = talk(
        Some(12),
        &writing(8, ""),
        typed("one two<Rub><Rub><Rub><Rub>s<Enter><Rub>!<Enter><Enter>"),
    );
    let prompt = heard.find("Good day: ").unwrap();
    assert_eq!(
        &heard[prompt..],
        "Good day: o\n\
         ne two\u{8} \u{8}\u{8} \u{8}\u{8} \u{8}\u{8} \u{8}s\n\
         More, or\n\
         Enter to\n\
         end: \n\
         ones!\n\
         More, or\n\
         Enter to\n\
         end: \n"
    );
    assert_eq!(told, [Input::Wrote("ones!".to_owned())]);
}

#[test]
fn whole_words_and_lines_can_be_erased() {
    let (heard, told) = answers(&writing(1, ""), "one two<C-w>x<C-u>Tea.<Enter>");
    assert_eq!(heard, "Good day: one two\none x\nGood day: Tea.\n");
    assert_eq!(told, [Input::Wrote("Tea.".to_owned())]);
}

#[test]
fn a_problem_brings_the_prompt_back_with_what_was_typed() {
    let mut script = typed("Sun");
    script.push(Some(Event::Paste("\u{7}shine".to_owned())));
    script.extend(typed("!<Enter>"));
    let (heard, told) = talk(Some(80), &writing(1, ""), script);
    assert!(heard.ends_with(
        "Good day: Sunshine\n\
         Problem: unfit-controls-left-out\n\
         Again, Good day: Sunshine!\n"
    ));
    assert_eq!(told.last(), Some(&Input::Wrote("Sunshine!".to_owned())));
}

#[test]
fn bytes_that_are_no_text_are_left_out_and_told() {
    let script = vec![Some(Event::Line(b"caf\xe9 \x1b[31mred".to_vec()))];
    let (_, told) = talk(None, &writing(1, ""), script);
    assert_eq!(
        told,
        [
            Input::Unfit(Unfit::NotText),
            Input::Unfit(Unfit::ControlsLeftOut),
            Input::Wrote("caf [31mred".to_owned()),
        ]
    );
}

#[test]
fn the_longest_answer_is_kept_and_what_passes_it_is_told_once() {
    let line = "word ".repeat(2000);
    let count = LIMIT / line.len() + 3;
    let mut script = piped(&format!("{line}\n").repeat(count));
    script.extend(piped("\n"));
    let (_, told) = talk(None, &writing(8, ""), script);
    assert_eq!(told[0], Input::Unfit(Unfit::TooLong));
    let Input::Wrote(text) = &told[1] else {
        panic!("no text");
    };
    assert!(text.len() > LIMIT - line.len());
    assert_eq!(told.len(), 2);
}

#[test]
fn a_stop_gives_the_terminal_back_and_a_return_says_the_prompt_again() {
    let notes = Rc::default();
    let paper = Paper::default();
    let mut script = typed("Su<C-z>");
    script.push(Some(Event::Resumed));
    script.extend(typed("n"));
    script.push(Some(Event::Told(Ending::HangUp)));
    let mut view = LinearView::new(
        paper.clone(),
        Inputs::scripted_with_silences(script),
        Mode::Terminal(Box::new(Fake(Rc::clone(&notes), 80))),
        words(),
    )
    .unwrap();
    view.show(&writing(8, "")).unwrap();
    assert_eq!(view.next(None).unwrap(), Input::Told(Ending::HangUp));
    assert_eq!(view.unfinished().as_deref(), Some("Sun"));
    view.blank().unwrap();
    view.restore().unwrap();
    assert_eq!(
        *notes.borrow(),
        [
            "taken",
            "given back",
            "stopped",
            "taken",
            "blanked",
            "given back"
        ]
    );
    let heard = String::from_utf8(paper.0.borrow().clone()).unwrap();
    assert!(heard.ends_with("Good day: Su\r\nGood day: Sun"), "{heard}");
}

#[test]
fn nothing_is_said_into_what_is_being_typed() {
    let paper = Paper::default();
    let page = writing(8, "");
    let mut view = LinearView::new(
        paper.clone(),
        Inputs::scripted_with_silences(typed("Sun<silence>")),
        Mode::Terminal(Box::new(Fake(Rc::default(), 80))),
        words(),
    )
    .unwrap();
    view.show(&page).unwrap();
    assert_eq!(view.next(None).unwrap(), Input::Typing("Sun".to_owned()));
    let before = paper.0.borrow().len();
    view.show(&page).unwrap();
    assert_eq!(paper.0.borrow().len(), before);
    let mut told = page.clone();
    told.notices = vec![Notice {
        tone: Tone::Problem,
        text: text("The disk is full."),
    }];
    view.show(&told).unwrap();
    view.restore().unwrap();
    let heard = String::from_utf8(paper.0.borrow()[before..].to_vec()).unwrap();
    assert_eq!(
        heard,
        "\r\nProblem: The disk is full.\r\nAgain, Good day: Sun\r\n"
    );
}

#[test]
fn what_comes_to_a_page_when_it_is_asked_for_is_said_without_the_rest_of_the_page() {
    let offer = text("To see it, type /last time.");
    let mut asked = writing(8, "");
    asked.current = vec![offer.clone()];
    let mut shown = asked.clone();
    let mut own = text("Last time you said:");
    own.twin = Some(Box::new(text("Ostatnio:")));
    shown.current = vec![own, text("A walk."), text("Now: nothing yet.")];
    for (script, prompt) in [
        ("", "Again, Good day: "),
        ("Sun<Enter>", "More, or Enter to end: "),
    ] {
        let paper = Paper::default();
        let mut view = LinearView::new(
            paper.clone(),
            Inputs::scripted_with_silences(typed(&format!("{script}<silence><silence>"))),
            Mode::Terminal(Box::new(Fake(Rc::default(), 80))),
            words(),
        )
        .unwrap();
        view.show(&asked).unwrap();
        let waited = view.next(Some(Duration::ZERO)).unwrap();
        assert!(matches!(waited, Input::Nothing | Input::Typing(_)));
        let before = paper.0.borrow().len();
        view.show(&shown).unwrap();
        view.restore().unwrap();
        let heard = String::from_utf8(paper.0.borrow()[before..].to_vec()).unwrap();
        assert_eq!(
            heard.trim_start().replace("\r\n", "\n"),
            format!("Last time you said:\nOstatnio:\nA walk.\nNow: nothing yet.\n{prompt}\n")
        );
    }
}

#[test]
fn a_place_is_said_when_it_changes_and_on_request() {
    let paper = Paper::default();
    let mut view = LinearView::new(
        paper.clone(),
        Inputs::scripted_with_silences(piped("/again")),
        Mode::Pipe,
        words(),
    )
    .unwrap();
    view.show(&page("One.", "Go on", Ask::Read)).unwrap();
    view.show(&page("Two.", "Go on", Ask::Read)).unwrap();
    assert_eq!(view.next(None).unwrap(), Input::Ended);
    let heard = String::from_utf8(paper.0.borrow().clone()).unwrap();
    assert_eq!(
        heard,
        "About me.\nOne.\nGo on:\nTwo.\nGo on:\nAbout me.\nTwo.\nGo on:\n"
    );
}

#[test]
fn every_prompt_of_ours_fits_a_braille_line() {
    let words = words();
    for line in [
        Line::More,
        Line::Which { count: 999 },
        Line::WhichMore,
        Line::Instead { number: 999 },
    ] {
        let prompt = words.say(line);
        assert!(crate::text::width::width(&prompt) < 38, "{prompt}");
    }
}

/// Words in two languages: the second is English in capitals.
fn both() -> LinearWords {
    let (own, other) = (words(), words());
    let shout = |words: &str| words.to_uppercase();
    let twin = |acts: &ActWords| ActWords {
        act: acts.act,
        word: format!("x{}", acts.word),
        label: shout(&acts.label),
        twin: None,
    };
    LinearWords {
        language: "en".to_owned(),
        twin_language: String::new(),
        commands: acts()
            .iter()
            .cloned()
            .chain(acts().iter().map(twin))
            .collect(),
        done: vec!["done".to_owned(), "xdone".to_owned()],
        take_out: vec!["take out".to_owned(), "xtake out".to_owned()],
        twin: Some(Box::new(move |line| shout(&(other.line)(line)))),
        line: own.line,
    }
}

fn with_twin(words: &str) -> Text {
    text(words).with_twin(text(&words.to_uppercase()))
}

/// A conversation at a page in two languages.
fn talk_in_both(page: &Page, script: &str) -> (String, Vec<Input>) {
    let paper = Paper::default();
    let inputs = Inputs::scripted_with_silences(typed(script));
    let mut view = LinearView::new(paper.clone(), inputs, Mode::Pipe, both()).unwrap();
    view.show(page).unwrap();
    let mut told = Vec::new();
    loop {
        match view.next(Some(Duration::from_secs(3600))).unwrap() {
            Input::Ended => break,
            input => told.push(input),
        }
    }
    let heard = String::from_utf8(paper.0.borrow().clone()).unwrap();
    (heard, told)
}

fn contact_in_both(ask: fn(Vec<PageOption>) -> Ask) -> Page {
    let options = ["Phone call", "Letter"].map(|label| PageOption {
        label: with_twin(label),
        hint: vec![with_twin("It costs nothing.")],
        chosen: false,
        heading: None,
    });
    let mut page = page("Question", "Contact, type 1 to 2", ask(options.into()));
    page.place = None;
    page.question = with_twin("How shall we reach you?");
    page.help = vec![with_twin("So that you hear from us.")];
    for acts in &mut page.acts {
        let (word, label) = (format!("x{}", acts.word), acts.label.to_uppercase());
        acts.twin = Some(Box::new(ActWords {
            act: acts.act,
            word,
            label,
            twin: None,
        }));
    }
    page
}

#[test]
fn a_page_in_two_languages_is_said_unit_by_unit_and_no_number_twice() {
    let mut page = contact_in_both(Ask::One);
    page.notices = vec![Notice {
        tone: Tone::Problem,
        text: with_twin("Something is amiss."),
    }];
    let (heard, told) = talk_in_both(&page, "letter<Enter>LETTER<Enter>");
    assert_eq!(
        heard,
        "Problem: Something is amiss.\n\
         PROBLEM: SOMETHING IS AMISS.\n\
         How shall we reach you?\n\
         HOW SHALL WE REACH YOU?\n\
         1. Phone call\n\
         PHONE CALL\n\
         It costs nothing.\n\
         IT COSTS NOTHING.\n\
         2. Letter\n\
         LETTER\n\
         It costs nothing.\n\
         IT COSTS NOTHING.\n\
         Contact, type 1 to 2:\n"
    );
    assert_eq!(told, [Input::Chose(1), Input::Chose(1)]);
}

#[test]
fn commands_are_understood_and_listed_in_both_languages() {
    let page = contact_in_both(Ask::Many);
    let (heard, told) = talk_in_both(
        &page,
        "/<Enter>/xback<Enter>/back<Enter>1<Enter>/xdone<Enter>",
    );
    assert!(
        heard.contains("/back: Go back\n/XBACK: GO BACK\n"),
        "{heard}"
    );
    assert!(
        heard.contains("/done: End this answer\n/XDONE: END THIS ANSWER\n"),
        "{heard}"
    );
    assert!(
        heard.contains("1, Phone call: chosen.\n1, PHONE CALL: CHOSEN.\n"),
        "{heard}"
    );
    assert_eq!(
        told,
        [
            Input::Act(Act::Back),
            Input::Act(Act::Back),
            Input::ChoseMany(vec![0])
        ]
    );
}

#[test]
fn help_and_what_the_view_says_by_itself_come_in_both_languages() {
    let (heard, _) = talk_in_both(&contact_in_both(Ask::One), "/help<Enter>");
    let own = words().say(Line::HowCommands);
    let help = format!(
        "So that you hear from us.\nSO THAT YOU HEAR FROM US.\n{own}\n{}\nContact,",
        own.to_uppercase()
    );
    assert!(heard.contains(&help), "{heard}");
}

#[test]
fn other_words_are_spoken_from_the_next_page_on_and_marks_can_be_carried_over() {
    let paper = Paper::default();
    let inputs = Inputs::scripted_with_silences(typed("2<Enter><silence>"));
    let mut view = LinearView::new(paper.clone(), inputs, Mode::Pipe, words()).unwrap();
    view.show(&contact(Ask::Many)).unwrap();
    assert_eq!(view.marked(), None);
    view.next(Some(Duration::ZERO)).unwrap();
    assert_eq!(view.marked(), Some(vec![false, true, false]));
    paper.0.borrow_mut().clear();
    let full = crate::view::full::FullWords {
        say: Box::new(|id, _| id.to_owned()),
        language: "pl".to_owned(),
        rtl: false,
        twin: None,
        order: None,
    };
    let linear = LinearWords {
        language: "en".to_owned(),
        twin_language: String::new(),
        line: Box::new(|line| line.id().to_uppercase()),
        ..words()
    };
    let switch = crate::view::switch::silent();
    view.speak(ViewWords {
        linear,
        full,
        switch,
    });
    view.show(&Page {
        key: "the same in Polish".to_owned(),
        ..contact(Ask::One)
    })
    .unwrap();
    let heard = String::from_utf8(paper.0.borrow().clone()).unwrap();
    assert!(heard.contains("LINEAR-OPTION\n"), "{heard}");
}

#[test]
fn a_key_that_comes_again_too_soon_does_nothing_but_letters_of_an_answer_always_count() {
    let (_, told) = answers(&contact(Ask::One), "2<soon-x><soon-Enter><Enter>");
    assert_eq!(told, [Input::Chose(1)]);
    let (heard, told) = answers(&writing(1, ""), "x<soon-x><soon-Enter>!<Enter>");
    assert!(heard.contains("xx!"), "{heard}");
    assert_eq!(told, [Input::Wrote("xx!".to_owned())]);
}
