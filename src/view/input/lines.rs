//! Bytes of a pipe become lines.

use std::io::{ErrorKind, Read};
use std::sync::mpsc::SyncSender;

use super::Event;
use crate::text::buffer::LIMIT;

/// The longest line that is handed on: just more than any answer holds, so that the view
/// can tell the person that something was left out. The rest of the line is dropped.
const LONGEST: usize = LIMIT + 4;

/// Hands on the lines of a source, then [`Event::Ended`]. A last one without a line break
/// is handed on as a paste: nobody pressed Enter after it, so that it is kept and answers
/// nothing. A source that cannot be read has ended.
pub fn read(mut source: impl Read, events: &SyncSender<Option<Event>>) {
    let mut chunk = vec![0; 64 * 1024];
    let mut line = Vec::new();
    let send = |line: &mut Vec<u8>| {
        if line.ends_with(b"\r") {
            line.pop();
        }
        let event = Event::Line(std::mem::take(line));
        events.send(Some(event)).is_ok()
    };
    loop {
        let count = match source.read(&mut chunk) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Ok(0) | Err(_) => break,
            Ok(count) => count,
        };
        let mut pieces = chunk[..count].split(|byte| *byte == b'\n').peekable();
        while let Some(piece) = pieces.next() {
            let room = LONGEST - line.len();
            line.extend_from_slice(&piece[..piece.len().min(room)]);
            if pieces.peek().is_some() && !send(&mut line) {
                return;
            }
        }
    }
    if !line.is_empty() {
        let begun = String::from_utf8_lossy(&line).into_owned();
        let _ = events.send(Some(Event::Paste(begun)));
    }
    // If nobody takes it, nobody needs it.
    let _ = events.send(Some(Event::Ended));
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::sync_channel;

    use super::*;

    fn lines(source: impl Read) -> Vec<Event> {
        let (sender, events) = sync_channel(100);
        read(source, &sender);
        drop(sender);
        events.iter().flatten().collect()
    }

    fn line(bytes: &[u8]) -> Event {
        Event::Line(bytes.to_vec())
    }

    #[test]
    fn lines_end_at_their_breaks_and_what_has_none_is_only_begun() {
        let begun = |text: &str| Event::Paste(text.to_owned());
        assert_eq!(
            lines(&b"one\r\n\n\xff\n two"[..]),
            [
                line(b"one"),
                line(b""),
                line(b"\xff"),
                begun(" two"),
                Event::Ended
            ]
        );
        assert_eq!(lines(&b"one\n"[..]), [line(b"one"), Event::Ended]);
        assert_eq!(lines(&b""[..]), [Event::Ended]);
    }

    #[test]
    fn a_line_that_comes_in_pieces_is_whole() {
        let source = b"one t".chain(&b"wo\nthr"[..]).chain(&b"ee\n"[..]);
        assert_eq!(
            lines(source),
            [line(b"one two"), line(b"three"), Event::Ended]
        );
    }

    #[test]
    fn an_endless_line_takes_no_more_room_than_the_longest_answer() {
        let endless = std::io::repeat(b'a').take(3 * LIMIT as u64);
        let events = lines(endless.chain(&b"\nnext\n"[..]));
        let Event::Line(first) = &events[0] else {
            panic!("no line");
        };
        assert_eq!(first.len(), LONGEST);
        assert_eq!(events[1], line(b"next"));
    }
}
