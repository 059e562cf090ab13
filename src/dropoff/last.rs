//! What the last go came to, kept beside the queue for the owner. Days and kinds of faults,
//! nothing else.

use std::fs;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::queue::Queue;
use crate::store::{StoreError, replace_shared};

const FILE: &str = "last.toml";

/// What the last go came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Last {
    /// The day on which the last hand-over arrived.
    pub arrived: Option<NaiveDate>,
    /// Why something still waits.
    pub fault: Option<Fault>,
    /// The day since which this is so.
    pub since: Option<NaiveDate>,
}

impl Last {
    /// Reads it; where it cannot be read, nothing is known.
    pub fn of(queue: &Queue) -> Self {
        let text = fs::read_to_string(queue.folder().join(FILE)).ok();
        text.and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Writes it down, if it is not what stood there.
    pub(super) fn keep(self, queue: &Queue) -> Result<(), StoreError> {
        if self == Self::of(queue) {
            return Ok(());
        }
        let text = toml::to_string(&self)
            .map_err(|error| StoreError::Other(std::io::Error::other(error)))?;
        replace_shared(queue.folder(), FILE, text.as_bytes())
    }

    /// The same after a go on this day.
    pub(super) fn after(self, arrived: bool, fault: Option<Fault>, today: NaiveDate) -> Self {
        let same = fault.is_some() && fault == self.fault;
        let since = if same { self.since } else { None };
        Self {
            arrived: if arrived { Some(today) } else { self.arrived },
            fault,
            since: fault.and(since.or(Some(today))),
        }
    }
}
