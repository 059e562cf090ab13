//! What is put into packages, and the machine around the program, held against what is there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The services, one of each kind.
const UNITS: [&str; 3] = [
    "ownwords-kiosk@tty1.service",
    "ownwords-kiosk-screen@tty1.service",
    "ownwords-deliver.service",
];

/// What the services stand beside, in whatever form a system has it.
const AROUND: [&str; 8] = [
    "basic.target",
    "getty.target",
    "multi-user.target",
    "network-online.target",
    "rescue.target",
    "seatd.service",
    "shutdown.target",
    "sysinit.target",
];

/// Programs that the services start: others, and what Cargo builds.
const PROGRAMS: [&str; 3] = ["bin/sh", "usr/bin/cage", "usr/bin/ownwords"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn manifest() -> toml::Table {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    text.parse().unwrap()
}

/// A file that goes into a package: where it is, where it goes, and its mode.
struct Asset {
    from: String,
    to: String,
    mode: String,
}

/// The files of both packages.
fn assets() -> Vec<Asset> {
    let manifest = manifest();
    let deb = &manifest["package"]["metadata"]["deb"];
    let lists = [&deb["assets"], &deb["variants"]["kiosk"]["assets"]];
    let assets = lists.into_iter().flat_map(|list| list.as_array().unwrap());
    assets
        .map(|asset| {
            let part = |at: usize| asset[at].as_str().unwrap().to_owned();
            Asset {
                from: part(0),
                to: part(1),
                mode: part(2),
            }
        })
        .collect()
}

/// The files that a source names, which may be all of one ending in a folder.
fn files(from: &str) -> Vec<PathBuf> {
    let path = root().join(from);
    let Some((folder, ending)) = from.split_once("/*") else {
        return path.is_file().then_some(path).into_iter().collect();
    };
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.to_str().unwrap().ends_with(ending))
        .collect()
}

#[test]
fn every_file_of_the_packages_is_there() {
    for asset in assets() {
        // What Cargo builds is there later.
        if !asset.from.starts_with("target/") {
            assert!(!files(&asset.from).is_empty(), "{}", asset.from);
        }
    }
}

#[test]
fn every_file_for_packages_goes_into_one() {
    let packed: Vec<PathBuf> = assets()
        .iter()
        .flat_map(|asset| files(&asset.from))
        .collect();
    for folder in ["systemd", "machine", "man", "completions"] {
        for entry in fs::read_dir(root().join("packaging").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            assert!(packed.contains(&path), "{}", path.display());
        }
    }
}

#[test]
fn the_packages_have_the_version_of_the_program() {
    let changes = fs::read_to_string(root().join("packaging/debian/changelog")).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let first = format!("ownwords ({version}-1) ");
    assert!(changes.starts_with(&first), "{changes}");
}

#[expect(
    clippy::disallowed_methods,
    reason = "made for one test, which takes it away again"
)]
fn write(to: &Path, text: &[u8]) {
    fs::write(to, text).unwrap();
}

/// A system that has the packages, what they stand beside, and nothing else.
fn installed() -> TempDir {
    let system = TempDir::new().unwrap();
    let put = |to: &Path, bytes: &[u8], mode: &str| {
        let to = system.path().join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        write(&to, bytes);
        let mode = u32::from_str_radix(mode, 8).unwrap();
        fs::set_permissions(&to, fs::Permissions::from_mode(mode)).unwrap();
    };
    for asset in assets() {
        for file in files(&asset.from) {
            let to = match asset.to.strip_suffix('/') {
                Some(folder) => Path::new(folder).join(file.file_name().unwrap()),
                None => PathBuf::from(&asset.to),
            };
            put(&to, &fs::read(&file).unwrap(), &asset.mode);
        }
    }
    let units = Path::new("usr/lib/systemd/system");
    for name in AROUND {
        let unit: &[u8] = match name.ends_with(".service") {
            true => b"[Service]\nExecStart=/usr/bin/cage\n",
            false => b"[Unit]\nDescription=Something\n",
        };
        put(&units.join(name), unit, "644");
    }
    for name in PROGRAMS {
        put(Path::new(name), b"", "755");
    }
    system
}

fn analyze(system: &TempDir, how: &[&str], unit: &str) -> Output {
    let analyze = Command::new("systemd-analyze")
        .args(how)
        .arg(format!("--root={}", system.path().display()))
        .arg(unit)
        .env("LC_ALL", "C")
        .output();
    analyze.expect("systemd-analyze is installed")
}

/// What is said of a unit; nothing, if all is well.
fn faults(system: &TempDir, unit: &str) -> String {
    let done = analyze(system, &["verify", "--man=no"], unit);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success() || !said.is_empty());
    said
}

#[test]
#[ignore = "needs systemd-analyze"]
fn systemd_finds_no_fault_in_the_services() {
    let system = installed();
    for unit in UNITS {
        assert_eq!(faults(&system, unit), "", "{unit}");
    }
}

#[test]
#[ignore = "needs systemd-analyze"]
fn systemd_would_find_a_fault() {
    let system = installed();
    let unit = system
        .path()
        .join("usr/lib/systemd/system/ownwords-deliver.service");
    let text = fs::read_to_string(&unit).unwrap();
    for (right, wrong) in [
        ("ProtectSystem=strict", "ProtectSystm=strict"),
        ("UMask=0077", "UMask=0999"),
        ("/usr/bin/ownwords kiosk", "/usr/bin/ownword kiosk"),
        ("@resources", "@resorces"),
    ] {
        write(&unit, text.replace(right, wrong).as_bytes());
        assert_ne!(faults(&system, "ownwords-deliver.service"), "", "{wrong}");
    }
}

/// systemd weighs what a service could do, from 0 to 10. Above 2 something was left open that
/// can be closed.
#[test]
#[ignore = "needs systemd-analyze"]
fn the_services_can_do_little() {
    let system = installed();
    for unit in UNITS {
        let how = ["security", "--offline=true", "--threshold=20"];
        let done = analyze(&system, &how, unit);
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{unit}: {said}");
    }
}
