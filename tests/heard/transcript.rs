//! What was heard and seen at every step, as the program that hears writes it.

use serde::Deserialize;

/// A whole run.
#[derive(Debug, Deserialize)]
pub struct Run {
    /// The version of the reader and of what it runs in, if there was one.
    #[serde(default)]
    pub reader_version: String,
    /// The first is the start of the program.
    pub steps: Vec<Step>,
}

/// What one step brought.
#[derive(Clone, Debug, Deserialize)]
pub struct Step {
    /// What was said, in order; none where nobody listened.
    #[serde(default)]
    pub spoken: Vec<Spoken>,
    /// What the braille line shows, if there is one.
    #[serde(default)]
    pub braille: Option<String>,
    /// How many words come out of a voice, as far as it is not silenced.
    #[serde(default)]
    pub words_heard: u64,
    /// How many bytes the program wrote.
    pub bytes: u64,
    /// False if it never came to rest.
    pub went_quiet: bool,
    /// Whether the cursor can be seen.
    pub cursor_visible: bool,
    /// Whether the program fills the screen.
    pub alternate_screen: bool,
    /// The row of the cursor.
    pub cursor_line: String,
    /// The screen, row by row.
    pub screen: Vec<String>,
    /// How the program ended, if it has.
    pub exit_code: Option<i32>,
}

/// One thing that was said.
#[derive(Clone, Debug, Deserialize)]
pub struct Spoken {
    /// `say` for words, `char` for a letter, `sound` for a sound.
    pub kind: String,
    /// The words.
    pub text: String,
    /// When they were sent to the voice, in seconds after the key.
    #[serde(default)]
    pub at: f64,
    /// It was silenced before its end.
    #[serde(default)]
    pub cut_off: bool,
    /// How many of its words came out all the same.
    #[serde(default)]
    pub words_heard: u64,
}
