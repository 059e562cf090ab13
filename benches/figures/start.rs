//! The real program, from its start to the first line that asks.

use std::io::{self, Read};
use std::process::{self, Command, Stdio};

use divan::Bencher;
use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

use crate::generated;

const PROGRAM: &str = env!("CARGO_BIN_EXE_ownwords");

/// How the first question asks, however many languages there are.
const ASKED: &[u8] = b"Language, type 1 to ";

/// Reads until these bytes come.
fn read_until(from: &mut dyn Read, wanted: &[u8]) {
    let mut seen = Vec::new();
    let mut chunk = [0; 4096];
    while !seen.windows(wanted.len()).any(|bytes| bytes == wanted) {
        let read = from.read(&mut chunk).unwrap();
        assert!(read > 0, "the program ended before it asked");
        seen.extend_from_slice(&chunk[..read]);
    }
}

/// A program that talks through pipes; ended when dropped, which is not measured.
struct Piped(process::Child);

impl Drop for Piped {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A new person, through a pipe, to the first question: which language.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn pipe(bencher: Bencher) {
    let home = tempfile::tempdir().unwrap();
    bencher.bench_local(|| {
        let child = Command::new(PROGRAM)
            .arg("--data")
            .arg(home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut child = Piped(child);
        read_until(child.0.stdout.as_mut().unwrap(), ASKED);
        child
    });
}

/// The same out of a folder with so many languages beside English.
#[divan::bench(args = [1, 12], sample_count = 200, sample_size = 1)]
fn languages(bencher: Bencher, copies: usize) {
    let folder = generated::languages(copies);
    bencher.bench_local(|| {
        let child = Command::new(PROGRAM)
            .arg("--data")
            .arg(folder.path().join("data"))
            .arg("--content")
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut child = Piped(child);
        read_until(child.0.stdout.as_mut().unwrap(), ASKED);
        child
    });
}

/// A program in a terminal of its own; ended when dropped, which is not measured.
struct InTerminal {
    child: Box<dyn portable_pty::Child + Send + Sync>,
    // The terminal is there as long as this is.
    _terminal: Box<dyn MasterPty + Send>,
}

impl Drop for InTerminal {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn in_terminal(bencher: Bencher, arguments: &[&str], wanted: &[u8]) {
    let home = TempDir::new().unwrap();
    let size = PtySize {
        rows: 24,
        cols: 80,
        ..PtySize::default()
    };
    bencher
        .with_inputs(|| native_pty_system().openpty(size).map_err(io::Error::other))
        .bench_local_values(|pair| {
            let pair = pair.unwrap();
            let mut command = CommandBuilder::new(PROGRAM);
            command.args(["--data".as_ref(), home.path().as_os_str()]);
            command.args(arguments);
            command.env("TERM", "xterm-256color");
            command.env_remove("ACCESSIBLE");
            let child = pair.slave.spawn_command(command).unwrap();
            let mut output = pair.master.try_clone_reader().unwrap();
            let running = InTerminal {
                child,
                _terminal: pair.master,
            };
            read_until(&mut output, wanted);
            running
        });
}

/// A new person, in a terminal, to the first rows: which language. The line that asks comes
/// after rests that are taken on purpose.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn terminal_linear(bencher: Bencher) {
    in_terminal(bencher, &[], b"Which language");
}

/// The full-screen view, to the line that asks on its first page.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn terminal_full(bencher: Bencher) {
    let arguments = ["--lang", "en", "--view", "full"];
    in_terminal(bencher, &arguments, b"Press Enter to go on:");
}
