//! What the program remembers about how it is used. Nothing personal.

use std::path::Path;

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
}

impl Settings {
    /// Reads the settings; where they are missing or damaged, nothing is remembered and
    /// the questions are asked again.
    pub fn load(path: &Path) -> Self {
        disk::read(path)
            .ok()
            .and_then(|bytes| toml::from_slice(&bytes).ok())
            .unwrap_or_default()
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
        }
    }

    #[test]
    fn what_was_chosen_is_remembered() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config/ownwords/settings.toml");
        assert_eq!(Settings::load(&path), Settings::default());
        polish().save(&path).unwrap();
        assert_eq!(Settings::load(&path), polish());
    }

    #[test]
    fn damaged_settings_are_no_settings() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("settings.toml");
        polish().save(&path).unwrap();
        for bytes in [&b"language = "[..], b"\xff\xfe", b"language = 3"] {
            disk::replace(&RealDisk, home.path(), "settings.toml", bytes).unwrap();
            assert_eq!(Settings::load(&path), Settings::default());
        }
        assert_eq!(Settings::load(home.path()), Settings::default());
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
                let read = Settings::load(&path);
                assert!(read == polish() || read == Settings::default());
            }
        }
    }
}
