//! A text that is being edited: by grapheme, without a terminal, wiped when dropped.

use zeroize::Zeroize;

/// A text and a cursor in it. Serves both views.
#[derive(Debug, Default)]
pub struct Buffer {
    text: String,
    /// Byte offset of the cursor, always between graphemes.
    cursor: usize,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}
