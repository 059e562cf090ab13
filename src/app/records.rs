//! A file with the answers of many people, a line for each. Only where each line stands is kept.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

use crate::store::OpenError;

/// The longest line that is read, in bytes: as long as a whole hand-over may be.
const LONGEST: u64 = 8_000_000;

/// Where lines come from.
pub trait Source: BufRead + Seek {}

impl<T: BufRead + Seek> Source for T {}

/// The lines of such a file that hold anything.
pub struct Records {
    source: Box<dyn Source>,
    /// Where each line begins, and how long it is.
    lines: Vec<(u64, u64)>,
}

impl Records {
    /// Looks where the lines stand.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of(mut source: Box<dyn Source>) -> io::Result<Self> {
        let mut lines = Vec::new();
        let (mut begun, mut length, mut blank) = (0, 0, true);
        loop {
            let buffer = source.fill_buf()?;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let part = &buffer[..end.unwrap_or(buffer.len())];
            blank &= part.iter().all(u8::is_ascii_whitespace);
            length += part.len() as u64;
            let used = part.len() + usize::from(end.is_some());
            let ended = end.is_some() || used == 0;
            source.consume(used);
            if ended {
                if !blank {
                    lines.push((begun, length));
                }
                if end.is_none() {
                    return Ok(Self { source, lines });
                }
                begun += length + 1;
                (length, blank) = (0, true);
            }
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    /// One of them, by its place from 0.
    ///
    /// # Errors
    /// It is too long, or cannot be read.
    pub fn line(&mut self, at: usize) -> Result<Vec<u8>, OpenError> {
        let (begun, length) = self.lines.get(at).copied().unwrap_or_default();
        if length > LONGEST {
            return Err(OpenError::Larger);
        }
        let mut line = Vec::new();
        let read = self.source.seek(SeekFrom::Start(begun));
        let read = read.and_then(|_| self.source.by_ref().take(length).read_to_end(&mut line));
        read.map_err(|_| OpenError::Damaged)?;
        Ok(line)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::*;

    #[test]
    fn each_line_that_holds_something_is_found_again() {
        let text = "\none\r\n\n  \nlonger than the buffer\nlast";
        let source = BufReader::with_capacity(4, Cursor::new(text.as_bytes()));
        let mut records = Records::of(Box::new(source)).unwrap();
        assert_eq!(records.count(), 3);
        let lines = [2, 0, 1].map(|at| String::from_utf8(records.line(at).unwrap()).unwrap());
        assert_eq!(lines, ["last", "one\r", "longer than the buffer"]);
        let mut none = Records::of(Box::new(Cursor::new(Vec::new()))).unwrap();
        assert_eq!((none.count(), none.line(0).unwrap().len()), (0, 0));
    }
}
