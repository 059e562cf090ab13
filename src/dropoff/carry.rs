//! One go at bringing all that waits to its place.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::fault::Fault;
use super::folder::Folder;
use super::last::Last;
use super::queue::{Queue, Waiting};
use crate::store::{Lock, StoreError};

/// Where hand-overs are brought.
pub(super) trait Place {
    /// Puts a file there, under a name that is made from its bytes, and returns when the place
    /// has confirmed it. One that is there already is as good.
    fn put(&self, day: &str, name: &str, bytes: &[u8]) -> Result<(), Fault>;
}

/// What a go came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// How many hand-overs arrived.
    pub arrived: usize,
    /// Why others did not; the last reason, if there are several.
    pub fault: Option<Fault>,
}

/// Brings what waits to its place, the oldest first. A hand-over leaves the queue when the place
/// has confirmed each file of it. Whatever ends this on the way, the next go brings it again under
/// the same names, so it is there once.
///
/// # Errors
/// [`StoreError::Locked`] if another process is at it; else the queue cannot be read or written.
pub fn carry(queue: &Queue, to: &str, today: NaiveDate) -> Result<Carried, StoreError> {
    let mut waiting = queue.waiting()?;
    if waiting.is_empty() {
        let last = Last::of(queue);
        if last.fault.is_some() {
            last.after(false, None, today).keep(queue)?;
        }
        return Ok(Carried::default());
    }
    let _lock = Lock::take(queue.folder())?;
    // Another process may have been at it until now.
    waiting = queue.waiting()?;
    let carried = match place(to) {
        Ok(place) => all(queue, &*place, &waiting)?,
        Err(fault) => Carried {
            arrived: 0,
            fault: Some(fault),
        },
    };
    let last = Last::of(queue).after(carried.arrived > 0, carried.fault, today);
    last.keep(queue)?;
    Ok(carried)
}

fn all(queue: &Queue, place: &dyn Place, waiting: &[Waiting]) -> Result<Carried, StoreError> {
    let mut carried = Carried::default();
    for waiting in waiting {
        match one(place, waiting) {
            Ok(()) => {
                queue.remove(waiting)?;
                carried.arrived += 1;
            }
            Err(fault) => {
                carried.fault = Some(fault);
                if !fault.of_one_file() {
                    break;
                }
            }
        }
    }
    Ok(carried)
}

fn one(place: &dyn Place, waiting: &Waiting) -> Result<(), Fault> {
    let day = waiting.day.to_string();
    for (name, bytes) in waiting.files() {
        place.put(&day, name, &bytes.ok_or(Fault::Damaged)?)?;
    }
    Ok(())
}

/// Whether this program can bring anything to a place that is named like this: a folder from the
/// root of the disk, or the address of a store.
pub fn is_known(to: &str) -> bool {
    Path::new(to).is_absolute() || is_store(to)
}

/// Whether this is the address of a store, and the program was built to reach one.
fn is_store(to: &str) -> bool {
    let schemes = ["s3://", "az://", "gs://"];
    let rest = schemes.iter().find_map(|scheme| to.strip_prefix(scheme));
    cfg!(feature = "dropoff") && rest.is_some_and(|rest| !rest.starts_with('/') && !rest.is_empty())
}

fn place(to: &str) -> Result<Box<dyn Place>, Fault> {
    match is_store(to) {
        true => store_at(to),
        false if is_known(to) => Ok(Box::new(Folder(PathBuf::from(to)))),
        false => Err(Fault::Unknown),
    }
}

#[cfg(feature = "dropoff")]
fn store_at(to: &str) -> Result<Box<dyn Place>, Fault> {
    Ok(Box::new(super::cloud::Cloud::open(to)?))
}

#[cfg(not(feature = "dropoff"))]
fn store_at(_to: &str) -> Result<Box<dyn Place>, Fault> {
    Err(Fault::Unknown)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeMap;
    use std::fs;

    use super::super::queue::hash;
    use super::super::queue::tests::{day, parts};
    use super::*;

    /// A place that does as it is told for each file, in turn, and then takes all.
    #[derive(Default)]
    struct Scripted {
        does: RefCell<Vec<(bool, Option<Fault>)>>,
        has: RefCell<BTreeMap<String, Vec<u8>>>,
        asked: RefCell<usize>,
    }

    impl Place for Scripted {
        fn put(&self, day: &str, name: &str, bytes: &[u8]) -> Result<(), Fault> {
            *self.asked.borrow_mut() += 1;
            let mut does = self.does.borrow_mut();
            let (takes, fault) = match does.is_empty() {
                true => (true, None),
                false => does.remove(0),
            };
            if takes {
                let key = format!("{day}/{name}");
                self.has.borrow_mut().insert(key, bytes.to_vec());
            }
            fault.map_or(Ok(()), Err)
        }
    }

    fn queue(words: &[&str]) -> (tempfile::TempDir, Queue) {
        let folder = tempfile::tempdir().unwrap();
        let queue = Queue::at(folder.path());
        for words in words {
            queue.add(day(), &parts(words)).unwrap();
        }
        (folder, queue)
    }

    fn go(queue: &Queue, place: &Scripted) -> Carried {
        all(queue, place, &queue.waiting().unwrap()).unwrap()
    }

    #[test]
    fn what_arrived_has_left_and_is_there_under_its_day() {
        let (_folder, queue) = queue(&["one", "two"]);
        let place = Scripted::default();
        let carried = go(&queue, &place);
        assert_eq!((carried.arrived, carried.fault), (2, None));
        assert!(queue.waiting().unwrap().is_empty());
        let has = place.has.borrow();
        assert_eq!(has.len(), 4);
        for (key, bytes) in &*has {
            assert!(key.starts_with("2026-11-28/"), "{key}");
            assert!(key.contains(&hash(bytes)));
        }
    }

    #[test]
    fn what_failed_on_the_way_is_there_once_after_the_next_go() {
        // Not taken; and taken, without anybody being told.
        for takes in [false, true] {
            for at in 0..4 {
                let (_folder, queue) = queue(&["one", "two"]);
                let place = Scripted::default();
                let mut does = vec![(true, None); at];
                does.push((takes, Some(Fault::Network)));
                place.does.replace(does);
                let carried = go(&queue, &place);
                assert_eq!(carried.fault, Some(Fault::Network));
                assert_eq!(carried.arrived, at / 2);
                assert_eq!(queue.waiting().unwrap().len(), 2 - at / 2);
                assert_eq!(go(&queue, &place).fault, None);
                assert!(queue.waiting().unwrap().is_empty());
                assert_eq!(place.has.borrow().len(), 4);
            }
        }
    }

    #[test]
    fn a_lost_network_is_tried_once_in_a_go() {
        let (_folder, queue) = queue(&["one", "two", "three"]);
        let place = Scripted::default();
        place.does.replace(vec![(false, Some(Fault::Network)); 9]);
        go(&queue, &place);
        assert_eq!(*place.asked.borrow(), 1);
        assert_eq!(queue.waiting().unwrap().len(), 3);
    }

    #[test]
    fn one_damaged_file_keeps_nobody_else_waiting() {
        let (folder, queue) = queue(&["one", "two"]);
        let first = queue.waiting().unwrap().remove(0);
        let name = first.files().next().unwrap().0.to_owned();
        let place = folder.path().join(
            fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .find(|entry| entry.contains(first.receipt.digits()))
                .unwrap(),
        );
        crate::store::replace_shared(&place, &name, b"torn").unwrap();
        let place = Scripted::default();
        let carried = go(&queue, &place);
        assert_eq!((carried.arrived, carried.fault), (1, Some(Fault::Damaged)));
        // What is damaged stays, for somebody to look at.
        let left = queue.waiting().unwrap();
        assert_eq!((left.len(), &left[0].receipt), (1, &first.receipt));
    }

    #[test]
    fn what_is_half_removed_goes_with_the_next_go() {
        for left in [1, 0] {
            let (folder, queue) = queue(&["one"]);
            let to = tempfile::tempdir().unwrap();
            let entry = fs::read_dir(folder.path()).unwrap().next().unwrap();
            let entry = entry.unwrap().path();
            let files = fs::read_dir(&entry).unwrap().skip(left);
            for path in files {
                fs::remove_file(path.unwrap().path()).unwrap();
            }
            let carried = carry(&queue, to.path().to_str().unwrap(), day()).unwrap();
            assert_eq!((carried.arrived, carried.fault), (1, None));
            assert!(!entry.exists());
        }
    }

    #[test]
    fn the_last_go_is_told_by_days_and_kinds() {
        let (folder, queue) = queue(&["one"]);
        let to = folder.path().join("share");
        let to = to.to_str().unwrap();
        let next = day().succ_opt().unwrap();
        let gone = carry(&queue, to, day()).unwrap();
        assert_eq!(gone.fault, Some(Fault::NoPlace));
        carry(&queue, to, next).unwrap();
        let last = Last::of(&queue);
        assert_eq!(last.arrived, None);
        assert_eq!((last.fault, last.since), (gone.fault, Some(day())));
        fs::create_dir(to).unwrap();
        assert_eq!(carry(&queue, to, next).unwrap().arrived, 1);
        let last = Last::of(&queue);
        assert_eq!(
            (last.arrived, last.fault, last.since),
            (Some(next), None, None)
        );
        assert_eq!(carry(&queue, to, next).unwrap(), Carried::default());
    }

    #[test]
    fn one_process_at_a_time_is_at_it() {
        let (folder, queue) = queue(&["one"]);
        let lock = Lock::take(folder.path()).unwrap();
        let refused = carry(&queue, "/", day());
        assert!(matches!(refused, Err(StoreError::Locked)));
        drop(lock);
        let to = tempfile::tempdir().unwrap();
        let to = to.path().to_str().unwrap();
        assert_eq!(carry(&queue, to, day()).unwrap().arrived, 1);
    }

    #[test]
    fn a_place_that_nobody_knows_is_told() {
        for to in [
            "",
            "folder",
            "ftp://host/",
            "http://host/",
            "s3:/bucket",
            "s3://",
            "gs:///x",
        ] {
            assert!(!is_known(to), "{to}");
            let (_folder, queue) = queue(&["one"]);
            let carried = carry(&queue, to, day()).unwrap();
            assert_eq!(carried.fault, Some(Fault::Unknown), "{to}");
        }
    }
}
