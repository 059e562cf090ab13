//! What the program remembers about how it is used. Nothing personal.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::disk::{self, Disk, RealDisk};
use super::error::StoreError;

/// The choices that are made before the first question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The language, as a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The language of somebody who helps, as a BCP 47 tag; `none` where nobody helps in
    /// another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<String>,
    /// The view: `linear` or `full`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view: Option<String>,
    /// Who puts words that run from right to left in order, in the full-screen view:
    /// `terminal`, `app` or `off`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_to_left: Option<String>,
    /// How much is explained: `all` or `few`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanations: Option<String>,
    /// The colours of the full-screen view, by the code of a theme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colours: Option<String>,
    /// A mouse or a finger in the full-screen view: `on` or `off`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mouse: Option<String>,
    /// From when the same key counts again, for hands that shake: `at-once`, or after a
    /// `quarter`, a `half` or a whole `second`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<String>,
    /// What is used in place of a keyboard: `none`, `one` or `two` switches, or `numbers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub switch: Option<String>,
    /// Which keys the switches are, as a file of keys calls them: one for one switch, which
    /// is any key where none is named; for two the one that steps and the one that chooses,
    /// with a space between them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub switch_keys: Option<String>,
    /// How long one switch stays at each choice, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beat: Option<String>,
    /// Each page is read out: `on` or `off`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speech: Option<String>,
    /// How fast: from `slowest` to `fastest`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<String>,
    /// How loud: from `quietest` to `loudest`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<String>,
    /// Those for whom a hand-over can be locked, besides those whom a pack names. A person writes
    /// them; the program only keeps them there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipient: Vec<ChosenRecipient>,
}

/// Somebody for whom a hand-over can be locked, as it was written. What is missing is empty: the
/// rest of the settings, which somebody may not be able to do without, holds all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenRecipient {
    /// Who they are.
    #[serde(default)]
    pub name: String,
    /// Their age recipient (<https://age-encryption.org/v1>), such as `age1…`.
    #[serde(default)]
    pub code: String,
}

impl Settings {
    /// The same, but for what is set for this once.
    #[must_use]
    pub fn with(self, once: &Self) -> Self {
        let choose = |once: &Option<String>, own| once.clone().or(own);
        Self {
            language: choose(&once.language, self.language),
            helper: choose(&once.helper, self.helper),
            view: choose(&once.view, self.view),
            right_to_left: choose(&once.right_to_left, self.right_to_left),
            explanations: choose(&once.explanations, self.explanations),
            colours: choose(&once.colours, self.colours),
            mouse: choose(&once.mouse, self.mouse),
            repeat: choose(&once.repeat, self.repeat),
            switch: choose(&once.switch, self.switch),
            switch_keys: choose(&once.switch_keys, self.switch_keys),
            beat: choose(&once.beat, self.beat),
            speech: choose(&once.speech, self.speech),
            rate: choose(&once.rate, self.rate),
            volume: choose(&once.volume, self.volume),
            recipient: self.recipient,
        }
    }

    /// Reads the settings; where they are missing, nothing is remembered and the questions are
    /// asked again.
    ///
    /// # Errors
    /// The line, from 1, at which they cannot be understood; 0 where they cannot be read at all.
    pub fn read(path: &Path) -> Result<Self, usize> {
        read_toml(path)
    }

    /// Writes the settings, whole or not at all.
    ///
    /// # Errors
    /// See [`StoreError`]. Nothing is lost but the memory of these choices.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        self.save_on(&RealDisk, path)
    }

    fn save_on(&self, disk: &dyn Disk, path: &Path) -> Result<(), StoreError> {
        let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|n| n.to_str()))
        else {
            return Err(StoreError::Gone);
        };
        let text = toml::to_string(self)
            .map_err(|_| StoreError::Other(std::io::ErrorKind::InvalidData.into()))?;
        disk::make_folders(disk, folder)?;
        disk::replace(disk, folder, name, text.as_bytes())?;
        Ok(())
    }
}

/// What a person wrote about keys: what a key does, and the keys for it; see the table of keys
/// in the views. In the order of its names.
pub type ChosenKeys = Vec<(String, Vec<String>)>;

/// Reads a file of keys, which a person writes and the program never does; nothing where there
/// is none.
///
/// # Errors
/// The line, from 1, at which it cannot be understood; 0 where it cannot be read at all.
pub fn read_keys(path: &Path) -> Result<ChosenKeys, usize> {
    let table: BTreeMap<String, Keys> = read_toml(path)?;
    let keys = |keys| match keys {
        Keys::One(key) => vec![key],
        Keys::Some(keys) => keys,
    };
    Ok(table
        .into_iter()
        .map(|(name, some)| (name, keys(some)))
        .collect())
}

/// Reads a file that a person may have written; what is usual where there is none.
fn read_toml<T: DeserializeOwned + Default>(path: &Path) -> Result<T, usize> {
    let bytes = match disk::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(T::default()),
        Err(_) => return Err(0),
    };
    let text = String::from_utf8(bytes).map_err(|_| 0_usize)?;
    let line = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    toml::from_str(&text).map_err(|error| error.span().map_or(0, |span| line(span.start)))
}

/// One key, or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Keys {
    One(String),
    Some(Vec<String>),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::faulty::{FAULTS, FaultyDisk};

    fn polish() -> Settings {
        Settings {
            language: Some("pl".into()),
            view: Some("linear".into()),
            helper: Some("en".into()),
            right_to_left: Some("app".into()),
            recipient: vec![ChosenRecipient {
                name: "Anna".into(),
                code: "age1".into(),
            }],
            ..Settings::default()
        }
    }

    #[test]
    fn what_was_chosen_is_remembered() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config/ownwords/settings.toml");
        assert_eq!(Settings::read(&path), Ok(Settings::default()));
        polish().save(&path).unwrap();
        assert_eq!(Settings::read(&path), Ok(polish()));
    }

    #[test]
    fn damaged_settings_are_told_by_their_line() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("settings.toml");
        polish().save(&path).unwrap();
        for (bytes, line) in [
            (&b"language = "[..], 1),
            (b"\xff\xfe", 0),
            (b"# mine\nlanguage = 3", 2),
        ] {
            disk::replace(&RealDisk, home.path(), "settings.toml", bytes).unwrap();
            assert_eq!(Settings::read(&path), Err(line));
        }
        assert_eq!(Settings::read(home.path()), Err(0));
    }

    #[test]
    fn a_recipient_that_is_not_whole_leaves_the_other_settings_as_they_are() {
        let home = tempfile::tempdir().unwrap();
        let text = b"switch = \"one\"\n[[recipient]]\nname = \"Anna\"\nphone = \"1\"\n";
        disk::replace(&RealDisk, home.path(), "settings.toml", text).unwrap();
        let settings = Settings::read(&home.path().join("settings.toml")).unwrap();
        assert_eq!(settings.switch.as_deref(), Some("one"));
        assert_eq!(settings.recipient[0].name, "Anna");
        assert_eq!(settings.recipient[0].code, "");
    }

    #[test]
    fn a_failed_save_keeps_the_old_choice_or_the_new_one() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("settings.toml");
        for code in FAULTS {
            for at in 0.. {
                polish().save(&path).unwrap();
                let disk = FaultyDisk::failing(at, code);
                let saved = Settings::default().save_on(&disk, &path);
                if saved.is_ok() {
                    break;
                }
                let read = Settings::read(&path);
                assert!(read == Ok(polish()) || read == Ok(Settings::default()));
            }
        }
    }

    #[test]
    fn keys_that_a_person_wrote_are_read_one_or_several() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("keys.toml");
        assert_eq!(read_keys(&path), Ok(Vec::new()), "there is no such file");
        let write = |text: &str| {
            disk::replace(&RealDisk, home.path(), "keys.toml", text.as_bytes()).unwrap();
            read_keys(&path)
        };
        let text = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(
            write("# mine\nhelp = \"f3\"\nback = [\"esc\", \"b\"]\n"),
            Ok(vec![
                ("back".to_owned(), text(&["esc", "b"])),
                ("help".to_owned(), text(&["f3"])),
            ])
        );
        assert_eq!(write("help = \"f3\"\nback = \n"), Err(2));
        assert_eq!(write("help = 3\n"), Err(1));
        assert_eq!(read_keys(home.path()), Err(0), "a folder is no file");
    }
}
