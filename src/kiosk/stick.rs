//! Memory sticks. On a public machine nobody mounts one by hand: it is mounted through `udisksctl`
//! for as long as it takes to write, looked at again from the start, and given back. What somebody
//! brings on one is read in the same way.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::tools::Tools;

/// How long a stick may take to be mounted, or to be written and let go of: old ones are slow.
const ANSWER: Duration = Duration::from_secs(90);

/// How it is mounted: nothing on it can be started, or has rights.
const OPTIONS: &str = "nosuid,nodev,noexec";

/// The same for one that is only read: it stays as it is.
const OPTIONS_TO_READ: &str = "ro,nosuid,nodev,noexec";

/// Where desktops and udisks mount what is plugged in; whatever is mounted elsewhere belongs to
/// the machine.
const PLUGGED_IN: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// The memory sticks of this machine.
#[derive(Clone, Debug)]
pub struct Sticks {
    /// Where the system says which disks there are: `/sys/block`.
    disks: PathBuf,
    /// Where it says what is mounted: `/proc/self/mounts`.
    mounts: PathBuf,
    /// Below which folders: [`PLUGGED_IN`].
    places: Vec<PathBuf>,
    tools: Tools,
}

/// A memory stick, or what of it can be mounted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stick {
    /// The disk, such as `sdb`.
    disk: String,
    /// What is mounted of it, such as `sdb1`; the same as the disk where it has no parts.
    part: String,
}

/// Why a file did not reach a stick whole. Whatever came of it is no more use.
#[derive(Debug, PartialEq, Eq)]
pub enum NotCarried<E> {
    /// The system cannot mount it: it is broken, or of a kind that is not known here.
    NotMounted,
    /// It can only be read.
    ReadOnly,
    /// It could not be written.
    NotWritten(E),
    /// What can be read of it after it was written is not what was written.
    Changed,
    /// It was written, and cannot be let go of.
    Busy,
}

impl Sticks {
    /// Those of this machine.
    pub fn of_the_system() -> Self {
        Self {
            disks: PathBuf::from("/sys/block"),
            mounts: PathBuf::from("/proc/self/mounts"),
            places: PLUGGED_IN.map(PathBuf::from).to_vec(),
            tools: Tools::of_the_system(),
        }
    }

    /// The sticks that are plugged in now, in one order.
    pub fn plugged_in(&self) -> BTreeSet<Stick> {
        let mounted = self.mounted();
        let names = names_in(&self.disks);
        let disks = names.iter().filter(|disk| self.can_be_taken_out(disk));
        disks
            .filter_map(|disk| {
                let part = self.part(disk);
                let of_disk = |device: &str| {
                    device.strip_prefix("/dev/").is_some_and(|name| {
                        name.strip_prefix(disk.as_str()).is_some_and(|rest| {
                            rest.chars().all(|c| c.is_ascii_digit() || c == 'p')
                        })
                    })
                };
                // A machine that itself runs from a stick.
                let ours = mounted.iter().any(|(device, folder)| {
                    let folder = Path::new(folder);
                    let plugged_in = self.places.iter().any(|place| folder.starts_with(place));
                    of_disk(device) && !plugged_in
                });
                let disk = disk.clone();
                (!ours).then_some(Stick { part: part?, disk })
            })
            .collect()
    }

    /// Writes to a stick what `put` puts into the folder that it is given; reads it again after the
    /// stick was let go of once, so that it comes from the stick itself; and lets go of it for
    /// good. `put` returns the files that it wrote.
    ///
    /// # Errors
    /// See [`NotCarried`]. The stick can be taken out after any but [`NotCarried::Busy`].
    pub fn carry<E>(
        &self,
        stick: &Stick,
        put: impl FnOnce(&Path) -> Result<Vec<PathBuf>, E>,
    ) -> Result<(), NotCarried<E>> {
        let folder = self.mount(stick, OPTIONS).ok_or(NotCarried::NotMounted)?;
        let written = match self.is_read_only(stick) {
            true => Err(NotCarried::ReadOnly),
            false => put(&folder).map_err(NotCarried::NotWritten),
        };
        let known = written.map(|files| {
            let names = files.into_iter().filter_map(|file| {
                let name = file.strip_prefix(&folder).ok()?.to_owned();
                let hash = hash(&file);
                Some((name, hash.ok()))
            });
            names.collect::<Vec<_>>()
        });
        if !self.unmount(stick) {
            return Err(known.err().unwrap_or(NotCarried::Busy));
        }
        let checked = known.and_then(|known| {
            let folder = self.mount(stick, OPTIONS).ok_or(NotCarried::Changed)?;
            let same = known
                .iter()
                .all(|(name, before)| before.is_some() && hash(&folder.join(name)).ok() == *before);
            match (self.unmount(stick), same) {
                (false, _) => Err(NotCarried::Busy),
                (true, false) => Err(NotCarried::Changed),
                (true, true) => Ok(()),
            }
        });
        // Not every reader can be switched off; what is not mounted can be taken out.
        let _ = self.disks_tool("power-off", &stick.disk, &[]);
        checked
    }

    /// Gets from a stick what `get` reads in the folder that it is given, and lets go of it; none if
    /// the stick cannot be mounted. It can be taken out then.
    pub fn fetch<T>(&self, stick: &Stick, get: impl FnOnce(&Path) -> T) -> Option<T> {
        let folder = self.mount(stick, OPTIONS_TO_READ)?;
        let got = get(&folder);
        // Nothing was written, so nothing is lost with one that stays busy.
        self.unmount(stick);
        let _ = self.disks_tool("power-off", &stick.disk, &[]);
        Some(got)
    }

    /// Lets go of every stick that is mounted: after a round that ended in the middle of one.
    pub fn let_go(&self) {
        for stick in self.plugged_in() {
            if self.folder(&stick).is_some() {
                self.unmount(&stick);
            }
        }
    }

    /// Mounts a stick, or finds where it is mounted.
    fn mount(&self, stick: &Stick, options: &str) -> Option<PathBuf> {
        if let Some(folder) = self.folder(stick) {
            return Some(folder);
        }
        self.disks_tool("mount", &stick.part, &["--options", options]);
        self.folder(stick)
    }

    fn unmount(&self, stick: &Stick) -> bool {
        self.disks_tool("unmount", &stick.part, &[]) || self.folder(stick).is_none()
    }

    fn disks_tool(&self, what: &str, device: &str, more: &[&str]) -> bool {
        let device = format!("/dev/{device}");
        // Nobody is there who could be asked for the words of an administrator.
        let first = [what, "--block-device", &device, "--no-user-interaction"];
        let arguments: Vec<&str> = first.iter().chain(more).copied().collect();
        let ran = self.tools.run("udisksctl", &arguments, b"", ANSWER);
        ran.is_ok_and(|ran| ran.well)
    }

    /// Where a stick is mounted, if it is.
    fn folder(&self, stick: &Stick) -> Option<PathBuf> {
        let device = format!("/dev/{}", stick.part);
        let mut mounted = self.mounted().into_iter();
        mounted
            .find(|(known, _)| *known == device)
            .map(|(_, folder)| PathBuf::from(folder))
    }

    fn is_read_only(&self, stick: &Stick) -> bool {
        let device = format!("/dev/{} ", stick.part);
        let mounts = fs::read_to_string(&self.mounts).unwrap_or_default();
        let line = mounts.lines().find(|line| line.starts_with(&device));
        let options = line.and_then(|line| line.split(' ').nth(3));
        options.is_some_and(|options| options.split(',').any(|option| option == "ro"))
    }

    /// What is mounted where.
    fn mounted(&self) -> Vec<(String, String)> {
        let mounts = fs::read_to_string(&self.mounts).unwrap_or_default();
        let line = |line: &str| {
            let mut fields = line.split(' ');
            Some((fields.next()?.to_owned(), unescaped(fields.next()?)))
        };
        mounts.lines().filter_map(line).collect()
    }

    /// Whether a disk is one that people take away, and there is something in it.
    fn can_be_taken_out(&self, disk: &str) -> bool {
        let folder = self.disks.join(disk);
        let number = |name: &str| {
            let text = fs::read_to_string(folder.join(name)).unwrap_or_default();
            text.trim().parse::<u64>().unwrap_or_default()
        };
        // Disks that are mapped from files or memory say that they can be taken away, too.
        let real = folder.join("device").exists();
        real && number("removable") == 1 && number("size") > 0
    }

    /// What of a disk is to be mounted: its first part, or itself if it has none.
    fn part(&self, disk: &str) -> Option<String> {
        let folder = self.disks.join(disk);
        let mut parts = names_in(&folder);
        parts.retain(|name| folder.join(name).join("partition").exists());
        // The first by number: "sdb10" comes after "sdb2".
        let first = parts
            .into_iter()
            .min_by_key(|name| (name.len(), name.clone()));
        Some(first.unwrap_or_else(|| disk.to_owned()))
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn hash(file: &Path) -> io::Result<Vec<u8>> {
    Ok(Sha256::digest(fs::read(file)?).to_vec())
}

/// A folder as `/proc/self/mounts` writes it: spaces and the like as three octal digits (proc(5)).
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..3).filter(|_| first == b'\\');
        let code = code.and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 8).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[3..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::tools::tests::{fake, of, write};
    use super::*;

    const FILE: &str = "mine.txt";

    /// A machine with sticks, and a `udisksctl` that knows them.
    struct Machine {
        folder: tempfile::TempDir,
        sticks: Sticks,
    }

    impl Machine {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            fs::create_dir(at("block")).unwrap();
            write(at("mounts"), "/dev/sda1 / ext4 rw 0 0\n");
            write(at("kind"), "rw");
            let place = folder.path().display();
            fake(
                folder.path(),
                "udisksctl",
                &format!(
                    "echo \"$*\" >> {place}/asked; part=${{3#/dev/}}\n\
                     [ -f {place}/broken-$1 ] && exit 1\n\
                     case $1 in\n\
                     mount) mkdir -p \"{place}/on $part\"\n\
                       e='\\040'; printf '%s\\n' \"$3 {place}/on$e$part vfat $(cat {place}/kind),nosuid 0 0\" >> {place}/mounts;;\n\
                     unmount) grep -v \"^$3 \" {place}/mounts > {place}/left; mv {place}/left {place}/mounts\n\
                       [ -f {place}/forgets ] && echo other > \"{place}/on $part/{FILE}\" || true;;\n\
                     esac"
                ),
            );
            let sticks = Sticks {
                disks: at("block"),
                mounts: at("mounts"),
                places: vec![PathBuf::from("/run/media"), folder.path().to_owned()],
                tools: of(folder.path()),
            };
            let machine = Self { folder, sticks };
            machine.plug("sda", 0, 900, &["sda1"]);
            machine
        }

        fn at(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        fn plug(&self, disk: &str, removable: u8, size: u64, parts: &[&str]) {
            let folder = self.at("block").join(disk);
            fs::create_dir_all(folder.join("device")).unwrap();
            write(folder.join("removable"), &format!("{removable}\n"));
            write(folder.join("size"), &format!("{size}\n"));
            for part in parts {
                fs::create_dir_all(folder.join(part)).unwrap();
                write(folder.join(part).join("partition"), "1\n");
            }
        }

        fn parts(&self) -> Vec<String> {
            let sticks = self.sticks.plugged_in().into_iter();
            sticks.map(|stick| stick.part).collect()
        }

        fn carry(&self) -> Result<(), NotCarried<&'static str>> {
            let stick = self.sticks.plugged_in().pop_first().unwrap();
            self.sticks.carry(&stick, |folder| {
                write(folder.join(FILE), "my words");
                Ok(vec![folder.join(FILE)])
            })
        }

        fn asked(&self) -> Vec<String> {
            let asked = fs::read_to_string(self.at("asked")).unwrap();
            let first = asked
                .lines()
                .map(|line| line.split(' ').next().unwrap_or_default());
            first.map(str::to_owned).collect()
        }

        fn is_mounted(&self) -> bool {
            fs::read_to_string(self.at("mounts"))
                .unwrap()
                .lines()
                .count()
                > 1
        }
    }

    #[test]
    fn what_people_plug_in_is_found_and_nothing_of_the_machine() {
        let machine = Machine::new();
        assert_eq!(machine.parts(), [""; 0]);
        machine.plug("sdb", 1, 900, &["sdb2", "sdb1", "sdb10"]);
        machine.plug("sdc", 1, 900, &[]);
        // A reader without a card.
        machine.plug("sdd", 1, 0, &[]);
        assert_eq!(machine.parts(), ["sdb1", "sdc"]);
        // A machine that runs from a stick, and a stick that somebody mounted.
        let mounts = "/dev/sdb2 / ext4 rw 0 0\n/dev/sdc /run/media/a/B vfat rw 0 0\n";
        write(machine.at("mounts"), mounts);
        assert_eq!(machine.parts(), ["sdc"]);
    }

    #[test]
    fn a_file_is_written_read_again_and_the_stick_let_go_of() {
        let machine = Machine::new();
        machine.plug("sdb", 1, 900, &["sdb1"]);
        assert_eq!(machine.carry(), Ok(()));
        assert_eq!(
            machine.asked(),
            ["mount", "unmount", "mount", "unmount", "power-off"]
        );
        assert!(!machine.is_mounted());
        let on_it: Vec<String> = names_in(&machine.at("on sdb1"));
        assert_eq!(on_it, [FILE]);
        let asked = fs::read_to_string(machine.at("asked")).unwrap();
        assert_eq!(
            asked.lines().next().unwrap(),
            "mount --block-device /dev/sdb1 --no-user-interaction --options nosuid,nodev,noexec"
        );
        assert!(asked.ends_with("power-off --block-device /dev/sdb --no-user-interaction\n"));
    }

    #[test]
    fn what_somebody_brings_is_read_and_the_stick_let_go_of_as_it_was() {
        let machine = Machine::new();
        machine.plug("sdb", 1, 900, &["sdb1"]);
        fs::create_dir(machine.at("on sdb1")).unwrap();
        write(machine.at("on sdb1").join(FILE), "my words");
        let stick = machine.sticks.plugged_in().pop_first().unwrap();
        let read = |folder: &Path| fs::read_to_string(folder.join(FILE)).unwrap();
        assert_eq!(
            machine.sticks.fetch(&stick, read).as_deref(),
            Some("my words")
        );
        assert_eq!(machine.asked(), ["mount", "unmount", "power-off"]);
        assert!(!machine.is_mounted());
        let asked = fs::read_to_string(machine.at("asked")).unwrap();
        let first = asked.lines().next().unwrap();
        assert!(first.ends_with("--options ro,nosuid,nodev,noexec"));
        write(machine.at("broken-mount"), "");
        assert_eq!(machine.sticks.fetch(&stick, read), None);
    }

    #[test]
    fn a_stick_that_forgets_is_found_out() {
        let machine = Machine::new();
        machine.plug("sdb", 1, 900, &["sdb1"]);
        write(machine.at("forgets"), "");
        assert_eq!(machine.carry(), Err(NotCarried::Changed));
        assert!(!machine.is_mounted());
    }

    #[test]
    fn one_that_cannot_be_used_says_why_and_is_let_go_of() {
        let machine = Machine::new();
        machine.plug("sdb", 1, 900, &["sdb1"]);
        write(machine.at("kind"), "ro");
        assert_eq!(machine.carry(), Err(NotCarried::ReadOnly));
        assert!(!machine.is_mounted());
        write(machine.at("kind"), "rw");
        let stick = machine.sticks.plugged_in().pop_first().unwrap();
        let full = machine
            .sticks
            .carry(&stick, |_| Err::<Vec<PathBuf>, _>("full"));
        assert_eq!(full, Err(NotCarried::NotWritten("full")));
        assert!(!machine.is_mounted());
        write(machine.at("broken-mount"), "");
        assert_eq!(machine.carry(), Err(NotCarried::NotMounted));
        fs::remove_file(machine.at("broken-mount")).unwrap();
        write(machine.at("broken-unmount"), "");
        assert_eq!(machine.carry(), Err(NotCarried::Busy));
        // After a round that ended in the middle.
        assert!(machine.is_mounted());
        fs::remove_file(machine.at("broken-unmount")).unwrap();
        machine.sticks.let_go();
        assert!(!machine.is_mounted());
    }

    #[test]
    fn names_of_folders_are_read_as_the_system_writes_them() {
        assert_eq!(unescaped("/media/MY\\040STICK"), "/media/MY STICK");
        assert_eq!(unescaped("/media/a\\134b\\"), "/media/a\\b\\");
        assert_eq!(unescaped("/media/\u{e9}\\9"), "/media/\u{e9}\\9");
    }
}
