//! The command `ownwords`.

use std::process::ExitCode;

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where arguments come in"
)]
fn main() -> ExitCode {
    ownwords::app::run(std::env::args_os())
}
