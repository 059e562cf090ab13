//! The processes of a round. All of them come to their end, also those that were left behind
//! by others: a voice, a print job on its way, whatever a broken program started.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use rustix::io::Errno;
use rustix::process::{
    Pid, Signal, WaitOptions, getpid, kill_process, set_child_subreaper, waitpid,
};

/// How a child came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// With this exit code.
    Code(i32),
    /// By a signal.
    Killed,
}

/// From now on whoever loses a parent below this process becomes its child
/// (`PR_SET_CHILD_SUBREAPER`), so that none is out of reach.
///
/// # Errors
/// The system refuses.
pub fn adopt() -> io::Result<()> {
    Ok(set_child_subreaper(Some(getpid()))?)
}

/// Waits for the end of this child. One that is stopped is told to go on: nobody is there who
/// could do that. Others that end meanwhile are let go.
///
/// # Errors
/// It is no child of this process.
pub fn wait_for(child: u32) -> io::Result<Ended> {
    let child = pid(child).ok_or(io::ErrorKind::NotFound)?;
    loop {
        let (who, status) = match waitpid(None, WaitOptions::UNTRACED) {
            Ok(Some(ended)) => ended,
            Ok(None) | Err(Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        };
        if status.stopped() {
            // Gone meanwhile, if this fails.
            let _ = kill_process(who, Signal::CONT);
        } else if who == child {
            return Ok(status.exit_status().map_or(Ended::Killed, Ended::Code));
        }
    }
}

/// Ends this child, if it is one.
pub fn end(child: u32) {
    if let Some(child) = pid(child).filter(|child| parent_of(*child) == Some(getpid())) {
        // Gone already, if this fails.
        let _ = kill_process(child, Signal::KILL);
    }
}

/// Ends all processes below this one and waits until they are gone.
///
/// # Errors
/// The system does not say which there are.
pub fn end_all() -> io::Result<()> {
    loop {
        let below = below(getpid())?;
        if below.is_empty() {
            return Ok(());
        }
        for pid in below {
            // Gone already, if this fails.
            let _ = kill_process(pid, Signal::KILL);
        }
        // Those whose parent ended are children of this process by now.
        loop {
            match waitpid(None, WaitOptions::empty()) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(Errno::CHILD) => break,
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// All processes below this one.
fn below(top: Pid) -> io::Result<Vec<Pid>> {
    let mut parents = BTreeMap::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(process) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        if let Some(parent) = parent(process) {
            parents.insert(process, parent);
        }
    }
    let top = top.as_raw_nonzero().get();
    let is_below = |process: i32| {
        // A process that takes the number of one that has gone could make a circle.
        let line = std::iter::successors(Some(process), |one| parents.get(one).copied());
        line.skip(1).take(parents.len()).any(|one| one == top)
    };
    let below = parents.keys().filter(|process| is_below(**process));
    Ok(below
        .filter_map(|process| Pid::from_raw(*process))
        .collect())
}

/// The parent of a process: the second field behind its name in `/proc/PID/stat` (proc(5)).
fn parent(process: i32) -> Option<i32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    fields.split_whitespace().nth(1)?.parse().ok()
}

fn parent_of(process: Pid) -> Option<Pid> {
    Pid::from_raw(parent(process.as_raw_nonzero().get())?)
}

fn pid(process: u32) -> Option<Pid> {
    Pid::from_raw(i32::try_from(process).ok()?)
}
