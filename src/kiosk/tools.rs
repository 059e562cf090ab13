//! Programs of the system, started directly and never through a shell, with nothing of a person
//! in their arguments.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

/// Where programs are looked for.
#[derive(Clone, Debug, Default)]
pub struct Tools {
    path: Option<OsString>,
}

/// How a program ended.
#[derive(Debug)]
pub struct Ran {
    /// It did what it was asked to.
    pub well: bool,
    /// What it said.
    pub said: String,
}

impl Tools {
    /// Those of the system, wherever it looks for programs.
    pub fn of_the_system() -> Self {
        Self::default()
    }

    /// Those of this list of folders.
    pub fn on(path: impl Into<OsString>) -> Self {
        let path = Some(path.into());
        Self { path }
    }

    /// Runs a program to its end, and gives it these bytes to read.
    ///
    /// # Errors
    /// It is not there, or takes longer than `most`; then it is ended.
    pub fn run<A: AsRef<OsStr>>(
        &self,
        program: &str,
        arguments: &[A],
        input: &[u8],
        most: Duration,
    ) -> io::Result<Ran> {
        let mut command = Command::new(program);
        command.args(arguments);
        if let Some(path) = &self.path {
            command.env("PATH", path);
        }
        // What it says is read here: in words that are the same everywhere.
        command.env("LC_ALL", "C");
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let said = listen(&mut child, Zeroizing::new(input.to_vec()));
        let said = said.recv_timeout(most).map_err(|_| {
            // Gone meanwhile, if this fails.
            let _ = child.kill();
            let _ = child.wait();
            io::ErrorKind::TimedOut
        })?;
        let well = child.wait()?.success();
        let said = String::from_utf8_lossy(&said).into_owned();
        Ok(Ran { well, said })
    }
}

/// Gives a program its bytes and hears what it says, whichever it does first.
fn listen(child: &mut Child, input: Zeroizing<Vec<u8>>) -> mpsc::Receiver<Vec<u8>> {
    let (done, heard) = mpsc::channel();
    let (into, out) = (child.stdin.take(), child.stdout.take());
    thread::spawn(move || {
        if let Some(mut into) = into {
            // It reads as much as it wants.
            let _ = into.write_all(&input);
        }
    });
    thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(mut out) = out {
            let _ = out.read_to_end(&mut said);
        }
        // Nobody waits any more, if this fails.
        let _ = done.send(said);
    });
    heard
}

#[cfg(test)]
pub(super) mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::*;

    const NONE: [&str; 0] = [];
    const LONG: Duration = Duration::from_secs(60);

    /// Writes a file of a test.
    #[expect(clippy::disallowed_methods, reason = "files of a test")]
    pub fn write(path: impl AsRef<Path>, text: &str) {
        fs::write(path, text).unwrap();
    }

    /// Puts a program into a folder that does what this script says.
    pub fn fake(folder: &Path, name: &str, script: &str) {
        let path = folder.join(name);
        write(&path, &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
    }

    /// The programs of a folder, and before all those that its scripts need.
    pub fn of(folder: &Path) -> Tools {
        Tools::on(format!("{}:/usr/bin:/bin", folder.display()))
    }

    #[test]
    fn a_program_reads_what_it_is_given_and_is_heard() {
        let folder = tempfile::tempdir().unwrap();
        fake(
            folder.path(),
            "turn",
            "echo \"$1 $LC_ALL\"; cat; exit ${2:-0}",
        );
        let tools = of(folder.path());
        let long = vec![b'x'; 300_000];
        let ran = tools.run("turn", &["a b"], &long, LONG).unwrap();
        assert!(ran.well);
        assert_eq!(ran.said.len(), "a b C\n".len() + long.len());
        let ran = tools.run("turn", &["$HOME", "3"], b"", LONG).unwrap();
        // No shell reads the arguments.
        assert_eq!((ran.well, ran.said.as_str()), (false, "$HOME C\n"));
    }

    #[test]
    fn one_that_is_not_there_or_reads_nothing_is_no_trouble() {
        let folder = tempfile::tempdir().unwrap();
        let tools = of(folder.path());
        let gone = tools.run("gone", &NONE, b"", LONG).unwrap_err();
        assert_eq!(gone.kind(), io::ErrorKind::NotFound);
        fake(folder.path(), "deaf", "exit 1");
        let ran = tools.run("deaf", &NONE, &vec![0; 300_000], LONG).unwrap();
        assert!(!ran.well);
    }

    #[test]
    fn one_that_never_ends_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        fake(folder.path(), "stuck", "exec tail -f /dev/null");
        let stuck = of(folder.path()).run("stuck", &NONE, b"", Duration::from_millis(50));
        assert_eq!(stuck.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }
}
