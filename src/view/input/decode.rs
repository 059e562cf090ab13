//! Bytes of a terminal become keys, pastes, and presses of a mouse or a finger.
//!
//! Sources: ECMA-48 for control sequences; "XTerm Control Sequences" for the keys, for
//! bracketed paste and for the mouse; console_codes(4) for the function keys of the Linux console.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use zeroize::Zeroize;

use super::again::Again;
use super::{Event, NO_TEXT};
use crate::text::buffer::LIMIT;
use crate::view::keys::Does;

/// How long the rest of a sequence may take. A lone escape byte is the Escape key after
/// that. Long enough for a slow serial line, too short to be felt.
const REST: Duration = Duration::from_millis(50);

/// No sequence of a key is longer, in bytes.
const LONGEST_SEQUENCE: usize = 32;

/// The most bytes of a paste that are handed on: just more than any answer holds.
const LONGEST_PASTE: usize = LIMIT + 4;

/// What a terminal sends after a paste.
const PASTE_END: &[u8] = b"\x1b[201~";

/// Makes events of chunks of bytes, until there are no more or nobody wants them; then
/// [`Event::Ended`].
pub fn run(chunks: &Receiver<Vec<u8>>, events: &SyncSender<Option<Event>>, again: &mut Again) {
    let mut decoder = Decoder::default();
    loop {
        let chunk = if decoder.waits() {
            chunks.recv_timeout(REST)
        } else {
            chunks.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        let mut decoded = Vec::new();
        let more = match chunk {
            Ok(mut bytes) => {
                decoder.feed(&bytes, &mut decoded);
                bytes.zeroize();
                true
            }
            Err(RecvTimeoutError::Timeout) => {
                decoder.silence(&mut decoded);
                true
            }
            Err(RecvTimeoutError::Disconnected) => {
                decoder.end(&mut decoded);
                false
            }
        };
        let now = Instant::now();
        for mut event in decoded {
            if again.drops(&event, now) {
                continue;
            }
            again.mark(&mut event, now);
            if events.send(Some(event)).is_err() {
                return;
            }
        }
        if !more {
            return;
        }
    }
}

/// What stands at the front of some bytes, and how many of them it takes.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A key.
    Key(KeyEvent, usize),
    /// What a mouse or a finger did.
    Pointer(Event, usize),
    /// The start of a paste.
    Paste(usize),
    /// Nothing that we know.
    Nothing(usize),
    /// Too little to tell.
    Part,
}

#[derive(Default)]
struct Decoder {
    /// Bytes that do not make a key yet.
    part: Vec<u8>,
    /// What was pasted so far, and how many bytes of its end mark were seen.
    paste: Option<(Vec<u8>, usize)>,
    /// The byte before was a carriage return: a line feed belongs to it.
    returned: bool,
}

impl Decoder {
    /// True if silence would decide what the last bytes were.
    fn waits(&self) -> bool {
        !self.part.is_empty()
    }

    fn feed(&mut self, bytes: &[u8], events: &mut Vec<Event>) {
        let mut all = std::mem::take(&mut self.part);
        all.extend_from_slice(bytes);
        let mut at = 0;
        while at < all.len() {
            if self.paste.is_some() {
                at += self.feed_paste(&all[at..], events);
                continue;
            }
            let line_feed = all[at] == b'\n';
            if line_feed && std::mem::take(&mut self.returned) {
                at += 1;
                continue;
            }
            self.returned = all[at] == b'\r';
            match key(&all[at..]) {
                Found::Key(key, length) => {
                    events.push(Event::Key(key));
                    at += length;
                }
                Found::Pointer(event, length) => {
                    events.push(event);
                    at += length;
                }
                Found::Paste(length) => {
                    self.paste = Some((Vec::new(), 0));
                    at += length;
                }
                Found::Nothing(length) => at += length,
                Found::Part => {
                    self.part = all[at..].to_vec();
                    break;
                }
            }
        }
        all.zeroize();
    }

    /// Takes what belongs to the paste; says how many bytes.
    fn feed_paste(&mut self, bytes: &[u8], events: &mut Vec<Event>) -> usize {
        let Some((mut pasted, mut seen)) = self.paste.take() else {
            return 0;
        };
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == PASTE_END[seen] {
                seen += 1;
                if seen == PASTE_END.len() {
                    finish(pasted, events);
                    return at + 1;
                }
            } else {
                // Only the first byte of the mark is an escape byte, so a mark that
                // breaks off can begin anew only here.
                keep(&mut pasted, &PASTE_END[..seen]);
                seen = usize::from(*byte == PASTE_END[0]);
                if seen == 0 {
                    keep(&mut pasted, &[*byte]);
                }
            }
        }
        self.paste = Some((pasted, seen));
        bytes.len()
    }

    /// Nothing followed: a lone escape byte was the Escape key; anything else that is
    /// not whole was no key.
    fn silence(&mut self, events: &mut Vec<Event>) {
        match std::mem::take(&mut self.part).as_slice() {
            [] => {}
            [0x1b] => events.push(Event::Key(KeyCode::Esc.into())),
            [0x1b, ..] => {}
            _ => events.push(Event::Key(KeyCode::Char(NO_TEXT).into())),
        }
    }

    /// There is no more: a paste that never ended was pasted all the same.
    fn end(&mut self, events: &mut Vec<Event>) {
        self.silence(events);
        if let Some((pasted, _)) = self.paste.take() {
            finish(pasted, events);
        }
        events.push(Event::Ended);
    }
}

/// Adds to what was pasted, up to the most that is handed on.
fn keep(pasted: &mut Vec<u8>, bytes: &[u8]) {
    let room = LONGEST_PASTE - pasted.len();
    pasted.extend_from_slice(&bytes[..bytes.len().min(room)]);
}

fn finish(mut pasted: Vec<u8>, events: &mut Vec<Event>) {
    events.push(Event::Paste(String::from_utf8_lossy(&pasted).into_owned()));
    pasted.zeroize();
}

/// The key at the front of some bytes, of which there is at least one.
fn key(bytes: &[u8]) -> Found {
    match bytes {
        [0x1b] => Found::Part,
        [0x1b, 0x1b, ..] => Found::Key(KeyCode::Esc.into(), 1),
        [0x1b, b'[', ..] => control_sequence(bytes),
        [0x1b, b'O'] => Found::Part,
        [0x1b, b'O', last, ..] => match lettered(*last) {
            Some(code) => Found::Key(code.into(), 3),
            None => Found::Nothing(3),
        },
        [0x1b, rest @ ..] => match plain(rest) {
            Found::Key(mut key, length) => {
                key.modifiers |= KeyModifiers::ALT;
                Found::Key(key, length + 1)
            }
            other => other,
        },
        _ => plain(bytes),
    }
}

/// A key without an escape byte.
fn plain(bytes: &[u8]) -> Found {
    let control = |c: u8| {
        Found::Key(
            KeyEvent::new(KeyCode::Char(char::from(c)), KeyModifiers::CONTROL),
            1,
        )
    };
    match bytes[0] {
        b'\r' | b'\n' => Found::Key(KeyCode::Enter.into(), 1),
        b'\t' => Found::Key(KeyCode::Tab.into(), 1),
        0x08 | 0x7f => Found::Key(KeyCode::Backspace.into(), 1),
        0 => control(b' '),
        c @ 0x01..=0x1a => control(c - 1 + b'a'),
        c @ 0x1b..=0x1f => control(c - 0x1c + b'4'),
        _ => character(bytes),
    }
}

fn character(bytes: &[u8]) -> Found {
    let front = &bytes[..bytes.len().min(4)];
    let valid = match std::str::from_utf8(front) {
        Ok(text) => text,
        Err(error) => match (error.valid_up_to(), error.error_len()) {
            (0, None) => return Found::Part,
            (0, Some(length)) => {
                return Found::Key(KeyCode::Char(NO_TEXT).into(), length);
            }
            (valid, _) => std::str::from_utf8(&front[..valid]).unwrap_or_default(),
        },
    };
    let Some(c) = valid.chars().next() else {
        return Found::Nothing(1);
    };
    let modifiers = if c.is_uppercase() {
        KeyModifiers::SHIFT
    } else {
        KeyModifiers::NONE
    };
    Found::Key(KeyEvent::new(KeyCode::Char(c), modifiers), c.len_utf8())
}

/// A sequence that begins with `ESC [`.
fn control_sequence(bytes: &[u8]) -> Found {
    if let [_, _, b'[', rest @ ..] = bytes {
        return match rest {
            [] => Found::Part,
            [c @ b'A'..=b'E', ..] => Found::Key(KeyCode::F(c - b'A' + 1).into(), 4),
            _ => Found::Nothing(4),
        };
    }
    if let [_, _, b'M', rest @ ..] = bytes {
        // A terminal that knows no SGR reports the mouse in three bytes, which are no letters.
        return if rest.len() < 3 {
            Found::Part
        } else {
            Found::Nothing(6)
        };
    }
    let body = &bytes[2..];
    let Some(end) = body.iter().position(|byte| !(0x20..=0x3f).contains(byte)) else {
        return if body.len() < LONGEST_SEQUENCE {
            Found::Part
        } else {
            Found::Nothing(bytes.len())
        };
    };
    let length = end + 3;
    let last = body[end];
    if !(0x40..=0x7e).contains(&last) {
        // Broken off: what broke in is looked at by itself.
        return Found::Nothing(length - 1);
    }
    if let (Some(report), b'M' | b'm') = (body[..end].strip_prefix(b"<"), last) {
        return match pointer(report, last == b'M') {
            Some(event) => Found::Pointer(event, length),
            None => Found::Nothing(length),
        };
    }
    let mut numbers = body[..end].split(|byte| *byte == b';').map(number);
    let first = numbers.next().flatten();
    let modifiers = modifiers(numbers.next().flatten().unwrap_or(1));
    let code = match last {
        b'~' if first == Some(200) => return Found::Paste(length),
        b'~' => first.and_then(numbered),
        b'Z' => Some(KeyCode::BackTab),
        _ => lettered(last),
    };
    match code {
        Some(code) => Found::Key(KeyEvent::new(code, modifiers), length),
        None => Found::Nothing(length),
    }
}

/// What an SGR report says: the button, the column and the row, these from 1. Other buttons do
/// nothing, whatever is held down with them does not matter, and a turn of the wheel, which
/// a touch screen makes of a swipe, goes by screenfuls.
fn pointer(report: &[u8], down: bool) -> Option<Event> {
    const HELD: u16 = 4 | 8 | 16;
    let mut numbers = report.split(|byte| *byte == b';').map(number);
    let button = numbers.next()?? & !HELD;
    let row = numbers.nth(1)??.checked_sub(1)?;
    match (button, down) {
        (0, _) => Some(Event::Pointer { row, down }),
        (64, true) => Some(Event::Does(Does::PageUp)),
        (65, true) => Some(Event::Does(Does::PageDown)),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u16> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The modifiers of a parameter: 1 and Shift 1, Alt 2, Control 4.
fn modifiers(parameter: u16) -> KeyModifiers {
    let bits = parameter.saturating_sub(1);
    let mut modifiers = KeyModifiers::NONE;
    for (bit, modifier) in [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
    ] {
        if bits & bit != 0 {
            modifiers |= modifier;
        }
    }
    modifiers
}

/// The key of a sequence that ends in a letter.
fn lettered(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        // 5 without Num Lock, as xterm and as the Linux console send it.
        b'E' | b'G' => KeyCode::KeypadBegin,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'M' => KeyCode::Enter,
        b'P'..=b'S' => KeyCode::F(last - b'P' + 1),
        _ => return None,
    })
}

/// The key of a sequence of a number and a tilde.
fn numbered(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11 => KeyCode::F(1),
        12 => KeyCode::F(2),
        13 => KeyCode::F(3),
        14 => KeyCode::F(4),
        15 => KeyCode::F(5),
        17 => KeyCode::F(6),
        18 => KeyCode::F(7),
        19 => KeyCode::F(8),
        20 => KeyCode::F(9),
        21 => KeyCode::F(10),
        23 => KeyCode::F(11),
        24 => KeyCode::F(12),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    /// The events of these chunks, with a silence after each.
    fn events(chunks: &[&[u8]]) -> Vec<Event> {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        for chunk in chunks {
            decoder.feed(chunk, &mut events);
            decoder.silence(&mut events);
        }
        events
    }

    fn press(code: KeyCode) -> Event {
        Event::Key(code.into())
    }

    #[rstest]
    #[case(b"\x1b", KeyCode::Esc, KeyModifiers::NONE)]
    #[case(b"\x1b[A", KeyCode::Up, KeyModifiers::NONE)]
    #[case(b"\x1b[E", KeyCode::KeypadBegin, KeyModifiers::NONE)]
    #[case(b"\x1b[G", KeyCode::KeypadBegin, KeyModifiers::NONE)]
    #[case(b"\x1b[2~", KeyCode::Insert, KeyModifiers::NONE)]
    #[case(b"\x1bOB", KeyCode::Down, KeyModifiers::NONE)]
    #[case(b"\x1b[1;5C", KeyCode::Right, KeyModifiers::CONTROL)]
    #[case(b"\x1b[3~", KeyCode::Delete, KeyModifiers::NONE)]
    #[case(b"\x1bOP", KeyCode::F(1), KeyModifiers::NONE)]
    #[case(b"\x1b[11~", KeyCode::F(1), KeyModifiers::NONE)]
    #[case(b"\x1b[[A", KeyCode::F(1), KeyModifiers::NONE)]
    #[case(b"\x1b[24~", KeyCode::F(12), KeyModifiers::NONE)]
    #[case(b"\x1b[Z", KeyCode::BackTab, KeyModifiers::NONE)]
    #[case(b"\x03", KeyCode::Char('c'), KeyModifiers::CONTROL)]
    #[case(b"\x1a", KeyCode::Char('z'), KeyModifiers::CONTROL)]
    #[case(b"\x7f", KeyCode::Backspace, KeyModifiers::NONE)]
    #[case(b"\x08", KeyCode::Backspace, KeyModifiers::NONE)]
    #[case(b"\r\n", KeyCode::Enter, KeyModifiers::NONE)]
    #[case(b"\n", KeyCode::Enter, KeyModifiers::NONE)]
    #[case(b"\x1bb", KeyCode::Char('b'), KeyModifiers::ALT)]
    #[case(b"A", KeyCode::Char('A'), KeyModifiers::SHIFT)]
    #[case("世".as_bytes(), KeyCode::Char('世'), KeyModifiers::NONE)]
    #[case(b"\xe9", KeyCode::Char('\u{fffd}'), KeyModifiers::NONE)]
    fn keys(#[case] bytes: &[u8], #[case] code: KeyCode, #[case] modifiers: KeyModifiers) {
        assert_eq!(
            events(&[bytes]),
            [Event::Key(KeyEvent::new(code, modifiers))]
        );
    }

    #[test]
    fn a_sequence_that_comes_in_pieces_is_one_key() {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        for byte in "\u{1b}[24~\u{1b}OA世".bytes() {
            decoder.feed(&[byte], &mut events);
        }
        assert_eq!(
            events,
            [
                press(KeyCode::F(12)),
                press(KeyCode::Up),
                press(KeyCode::Char('世'))
            ]
        );
        assert!(!decoder.waits());
    }

    #[test]
    fn a_letter_after_escape_and_a_silence_is_a_letter() {
        assert_eq!(
            events(&[b"\x1b", b"a"]),
            [press(KeyCode::Esc), press(KeyCode::Char('a'))]
        );
    }

    #[test]
    fn what_we_do_not_know_is_no_letter() {
        assert_eq!(
            events(&[b"\x1b[?62;4cx\x1b[99~y"]),
            [press(KeyCode::Char('x')), press(KeyCode::Char('y'))]
        );
    }

    #[rstest]
    #[case(b"\x1b[<0;12;3M", Some(Event::Pointer { row: 2, down: true }))]
    #[case(b"\x1b[<0;12;3m", Some(Event::Pointer { row: 2, down: false }))]
    #[case::with_control(b"\x1b[<16;400;300M", Some(Event::Pointer { row: 299, down: true }))]
    #[case::wheel(b"\x1b[<64;1;1M", Some(Event::Does(Does::PageUp)))]
    #[case::wheel(b"\x1b[<65;1;1M", Some(Event::Does(Does::PageDown)))]
    #[case::right(b"\x1b[<2;1;1M", None)]
    #[case::moved(b"\x1b[<32;1;1M", None)]
    #[case::broken(b"\x1b[<0;1M", None)]
    #[case::broken(b"\x1b[<0;1;0M", None)]
    #[case::without_sgr(b"\x1b[M !!", None)]
    fn the_mouse(#[case] bytes: &[u8], #[case] event: Option<Event>) {
        let after = press(KeyCode::Char('x'));
        let wanted: Vec<_> = event.into_iter().chain([after]).collect();
        for cut in 1..bytes.len() {
            let mut decoder = Decoder::default();
            let mut events = Vec::new();
            decoder.feed(&bytes[..cut], &mut events);
            decoder.feed(&[&bytes[cut..], b"x"].concat(), &mut events);
            assert_eq!(events, wanted, "cut at {cut}");
        }
    }

    #[test]
    fn a_paste_is_text_with_all_its_breaks_wherever_it_is_cut() {
        let sent = "\u{1b}[200~one\r\r/back \u{1b}[201 é\u{1b}[201~x".as_bytes();
        let expected = [
            Event::Paste("one\r\r/back \u{1b}[201 é".to_owned()),
            press(KeyCode::Char('x')),
        ];
        for cut in 0..sent.len() {
            let mut decoder = Decoder::default();
            let mut events = Vec::new();
            decoder.feed(&sent[..cut], &mut events);
            decoder.feed(&sent[cut..], &mut events);
            assert_eq!(events, expected, "cut at {cut}");
        }
    }

    #[test]
    fn a_paste_that_never_ends_is_kept_up_to_the_longest_answer() {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        decoder.feed(b"\x1b[200~", &mut events);
        for _ in 0..3 {
            decoder.feed(&vec![b'a'; LIMIT], &mut events);
        }
        assert!(events.is_empty());
        decoder.end(&mut events);
        assert_eq!(
            events,
            [Event::Paste("a".repeat(LONGEST_PASTE)), Event::Ended]
        );
    }

    proptest! {
        #[test]
        fn no_bytes_upset_it_and_letters_all_arrive(
            noise in prop::collection::vec(any::<u8>(), 0..40),
            text in "[a-zé世👩]{0,20}",
        ) {
            let _ = events(&[&noise]);
            let letters: Vec<Event> = text.chars().map(|c| press(KeyCode::Char(c))).collect();
            prop_assert_eq!(events(&[text.as_bytes()]), letters);
        }
    }
}
