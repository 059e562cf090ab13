//! Standard output, as both views write to it.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

/// Standard output without the buffer of the standard library, which writes what stands behind
/// the last line end apart from what stands before it. A screen reader that looks in between
/// says a row twice, or breaks off the page.
///
/// # Errors
/// There is no standard output.
pub fn in_one_go() -> io::Result<File> {
    Ok(File::from(io::stdout().as_fd().try_clone_to_owned()?))
}
