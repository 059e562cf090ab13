//! Measures what `docs/figures.md` promises: start, step, keys, pages, saves.
//!
//! `cargo bench --bench figures` runs all of it, `cargo bench --bench figures -- step` one
//! part. The counts of bytes come first; they do not depend on the machine.

mod bytes;
mod generated;
mod load;
mod save;
mod start;
mod step;
mod talk;
mod view;

fn main() -> std::io::Result<()> {
    bytes::print()?;
    divan::main();
    Ok(())
}
