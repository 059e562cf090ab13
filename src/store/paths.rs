//! Where files of this account live.

use std::path::PathBuf;

use etcetera::BaseStrategy;

use super::error::StoreError;

/// The name of our folders.
const NAME: &str = "ownwords";

/// The folders of this account, as the XDG Base Directory Specification 0.8 places them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// Holds drafts: `$XDG_DATA_HOME/ownwords`, by default `~/.local/share/ownwords`.
    pub data: PathBuf,
    /// Holds settings: `$XDG_CONFIG_HOME/ownwords`, by default `~/.config/ownwords`.
    pub config: PathBuf,
}

impl Paths {
    /// The folders of whoever runs the program. Makes none of them.
    ///
    /// # Errors
    /// [`StoreError::Gone`] if the account has no home folder.
    pub fn of_this_account() -> Result<Self, StoreError> {
        let base = etcetera::choose_base_strategy().map_err(|_| StoreError::Gone)?;
        Ok(Self {
            data: base.data_dir().join(NAME),
            config: base.config_dir().join(NAME),
        })
    }

    /// The file of keys, which the person writes.
    pub fn keys(&self) -> PathBuf {
        self.config.join("keys.toml")
    }

    /// The file of the settings.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.toml")
    }
}
