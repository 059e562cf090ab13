//! Keeps what is in memory there: no dumps, no tracing, no swap.

use std::io;

use rustix::mm::{MlockAllFlags, mlockall};
use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

/// So much the program may need at once: a phrase takes 256 MiB for a moment.
const ROOM: u64 = 1 << 30;

/// Nothing of this process is written to the disk if it breaks, and no other process of the
/// same account can look into it (`PR_SET_DUMPABLE`, `RLIMIT_CORE`). Children have the limit
/// too; the rest each has to ask for.
///
/// # Errors
/// The system refuses.
pub fn no_dumps() -> io::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    Ok(set_dumpable_behavior(DumpableBehavior::NotDumpable)?)
}

/// Nothing of this process is written to swap from now on, where the system lets it have so
/// much memory locked; false where it does not. A limit that is too small would end the
/// program as soon as it needs more.
pub fn no_swap() -> bool {
    let limit = getrlimit(Resource::Memlock).current;
    limit.is_none_or(|bytes| bytes >= ROOM)
        && mlockall(MlockAllFlags::CURRENT | MlockAllFlags::FUTURE).is_ok()
}
