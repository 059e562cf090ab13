//! What a running program writes, as it comes.

use std::io::Read;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// Bytes that are read on a thread of their own, so that waiting has an end.
pub struct Feed(Receiver<Vec<u8>>);

/// What came of waiting for more.
pub enum More {
    /// Some bytes.
    Bytes(Vec<u8>),
    /// There will be no more.
    End,
    /// Nothing came before the deadline.
    Late,
}

impl Feed {
    /// Reads until there is no more.
    pub fn of(mut source: impl Read + Send + 'static) -> Self {
        let (sender, chunks) = channel();
        thread::spawn(move || {
            let mut chunk = vec![0; 65536];
            // A terminal that was closed at the other end reads as an error.
            while let Ok(count @ 1..) = source.read(&mut chunk) {
                if sender.send(chunk[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self(chunks)
    }

    /// The next bytes, or why there are none.
    pub fn next(&self, deadline: Instant) -> More {
        match self
            .0
            .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        {
            Ok(bytes) => More::Bytes(bytes),
            Err(RecvTimeoutError::Disconnected) => More::End,
            Err(RecvTimeoutError::Timeout) => More::Late,
        }
    }

    /// What has come already, without waiting.
    pub fn ready(&self) -> Vec<u8> {
        self.0.try_iter().flatten().collect()
    }

    /// Everything up to the end.
    pub fn rest(&self) -> Vec<u8> {
        let deadline = Instant::now() + PATIENCE;
        let mut rest = Vec::new();
        loop {
            match self.next(deadline) {
                More::Bytes(bytes) => rest.extend(bytes),
                More::End => return rest,
                More::Late => panic!("it does not end"),
            }
        }
    }
}

/// Text without white space: the same however it is broken into rows.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Sends a signal, by its name without `SIG`, to a process that a test started.
pub fn signal(pid: u32, name: &str) {
    let kill = format!("kill -s {name} {pid}");
    let sent = std::process::Command::new("sh")
        .arg("-c")
        .arg(kill)
        .status();
    assert!(sent.expect("there is a shell").success());
}
