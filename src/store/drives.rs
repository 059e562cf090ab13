//! Drives that can be taken away, and how much room there is.

use std::path::{Path, PathBuf};

use sysinfo::{DiskRefreshKind, Disks};

/// A drive that can be taken away, such as a memory stick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drive {
    /// What it calls itself, which is how the system names its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

/// What the system says of a disk.
struct Mounted<'d> {
    folder: &'d Path,
    removable: bool,
    read_only: bool,
    left: u64,
}

/// Where desktops put what is plugged in.
const PLUGGED_IN: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// The drives that are plugged in now and can be written to, by name.
pub fn drives() -> Vec<Drive> {
    let disks = disks();
    offered(disks.iter().map(mounted))
}

/// How many bytes can still be written into a folder; none where the system does not say.
pub fn room_in(folder: &Path) -> Option<u64> {
    let folder = folder.canonicalize().ok()?;
    let disks = disks();
    around(&folder, disks.iter().map(mounted))
}

fn disks() -> Disks {
    Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing().with_storage())
}

fn mounted(disk: &sysinfo::Disk) -> Mounted<'_> {
    Mounted {
        folder: disk.mount_point(),
        removable: disk.is_removable(),
        read_only: disk.is_read_only(),
        left: disk.available_space(),
    }
}

fn offered<'d>(disks: impl Iterator<Item = Mounted<'d>>) -> Vec<Drive> {
    let plugged_in = |folder: &Path| PLUGGED_IN.iter().any(|place| folder.starts_with(place));
    let taken_away = disks.filter(|disk| {
        let system = disk.folder == Path::new("/") || disk.folder.starts_with("/boot");
        !disk.read_only && !system && (disk.removable || plugged_in(disk.folder))
    });
    let drive = |disk: Mounted<'d>| Drive {
        name: disk
            .folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        folder: disk.folder.to_owned(),
    };
    let mut drives: Vec<Drive> = taken_away.map(drive).collect();
    drives.sort_by(|a, b| (&a.name, &a.folder).cmp(&(&b.name, &b.folder)));
    drives.dedup();
    drives
}

/// What is left on the disk that holds a folder: the one whose own folder is nearest above.
fn around<'d>(folder: &Path, disks: impl Iterator<Item = Mounted<'d>>) -> Option<u64> {
    let holding = disks.filter(|disk| folder.starts_with(disk.folder));
    let nearest = holding.max_by_key(|disk| disk.folder.components().count());
    nearest.map(|disk| disk.left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk(folder: &'static str, removable: bool, left: u64) -> Mounted<'static> {
        Mounted {
            folder: Path::new(folder),
            removable,
            read_only: false,
            left,
        }
    }

    #[test]
    fn what_can_be_taken_away_is_offered_by_name() {
        let locked = Mounted {
            read_only: true,
            ..disk("/media/ewa/DVD", true, 0)
        };
        let disks = [
            disk("/", true, 9),
            disk("/home", false, 9),
            disk("/boot/efi", true, 9),
            disk("/srv/card", true, 9),
            disk("/media/ewa/STICK", false, 9),
            locked,
        ];
        let names: Vec<String> = offered(disks.into_iter())
            .into_iter()
            .map(|d| d.name)
            .collect();
        assert_eq!(names, ["STICK", "card"]);
    }

    #[test]
    fn the_nearest_disk_above_a_folder_tells_how_much_room_there_is() {
        let disks = || {
            [("/", 1), ("/media/stick", 2), ("/media/stick-2", 3)]
                .map(|(folder, left)| disk(folder, true, left))
                .into_iter()
        };
        assert_eq!(around(Path::new("/media/stick/mine"), disks()), Some(2));
        assert_eq!(around(Path::new("/media/other"), disks()), Some(1));
        assert_eq!(around(Path::new("/media/stick"), disks().skip(1)), Some(2));
        assert_eq!(around(Path::new("/home"), disks().skip(1)), None);
    }
}
