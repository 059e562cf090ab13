#![expect(
    clippy::disallowed_methods,
    reason = "arguments and environment come in here"
)]

//! The program on a public machine where the clock runs faster: what happens after minutes or
//! days can be tried out in seconds. Used by the tests; nothing of it is in the program itself.
//!
//! `HURRY` says how many times faster. As soon as the file that `BREAK` names is there, the
//! program breaks, as it would by a fault of its own.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;
use std::time::Duration;

static HURRY: LazyLock<u32> = LazyLock::new(|| {
    let times = std::env::var("HURRY").ok();
    times.and_then(|times| times.parse().ok()).unwrap_or(1)
});

static BREAK: LazyLock<Option<PathBuf>> =
    LazyLock::new(|| std::env::var_os("BREAK").map(PathBuf::from));

fn pace(wait: Duration) -> Duration {
    if BREAK.as_ref().is_some_and(|file| file.exists()) {
        panic!("it was asked to");
    }
    wait / *HURRY
}

fn main() -> ExitCode {
    ownwords::app::run_at(std::env::args_os(), pace)
}
