//! Whatever is pressed, pasted or sent, nobody gets out of the program, and everybody can go on.

use super::{Kiosk, PLAIN, is_welcome};
use crate::feed::squeezed;
use crate::pty::key;

/// Random numbers from a seed: xorshift64* (Vigna 2016). A run can be told again.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).expect("31 bits") % below
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        let count = 1 + self.next(most);
        (0..count)
            .map(|_| u8::try_from(self.next(256)).expect("a byte"))
            .collect()
    }
}

/// Keys that do something, and that may do something to a terminal.
const KEYS: [&str; 34] = [
    "\r",
    "\t",
    "\x1b",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x1b[H",
    "\x1b[F",
    "\x7f",
    "\x03",
    "\x1a",
    "\x1c",
    "\x04",
    "\x11",
    "\x13",
    "\x1bOP",
    "\x1bOQ",
    "\x1bOR",
    "\x1bOS",
    "\x1b[15~",
    "\x1b[21~",
    "0",
    "1",
    "2",
    "3",
    " ",
    "/",
    "a",
    "/settings\r",
    "/answers\r",
    "/stop\r",
];

/// What somebody does next; the number of it is told where something goes wrong.
fn does(kiosk: &mut Kiosk, chance: &mut Chance) {
    match chance.next(100) {
        0..80 => kiosk
            .pty
            .send_bytes(KEYS[chance.next(KEYS.len())].as_bytes()),
        80..90 => {
            let bytes = chance.bytes(12);
            kiosk.pty.send_bytes(&bytes);
        }
        90..93 => {
            let mut paste = b"\x1b[200~".to_vec();
            paste.extend(chance.bytes(400));
            paste.extend(b"\x1b[201~");
            kiosk.pty.send_bytes(&paste);
        }
        93..96 => {
            let columns = 10 + u16::try_from(chance.next(120)).expect("few");
            let rows = 3 + u16::try_from(chance.next(50)).expect("few");
            kiosk.pty.resize(columns, rows);
        }
        96..99 => {
            let signals = ["INT", "QUIT", "HUP", "TSTP", "CONT", "WINCH"];
            kiosk.pty.signal(signals[chance.next(signals.len())]);
        }
        _ => kiosk.pty.send(key::F12),
    }
}

/// Presses so many things, and looks every now and then whether there is a way on.
fn storm(seed: u64, times: usize) {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.welcomes();
    let mut chance = Chance(seed);
    for n in 1..=times {
        does(&mut kiosk, &mut chance);
        if n % 250 == 0 || n == times {
            finds_the_way_on(&mut kiosk, seed, n);
        }
    }
    kiosk.ends();
}

/// Whatever was pressed, leaving fast leads to the welcome, and a key from there to the first
/// page.
fn finds_the_way_on(kiosk: &mut Kiosk, seed: u64, n: usize) {
    let told = format!("seed {seed}, after {n}");
    kiosk.pty.resize(80, 24);
    // What was sent before is read first; it may have been cut off in the middle of a paste or
    // a key. At the welcome the key begins, and once more leads back.
    let welcome = squeezed(&kiosk.words.say("kiosk-welcome"));
    let found = (0..100).any(|_| {
        kiosk.pty.send_bytes(b"\x1b[201~");
        kiosk.pty.send(key::F12);
        kiosk.pty.sees_soon(|pty| is_welcome(pty, &welcome))
    });
    assert!(found, "{told}: {:#?}", kiosk.pty.rows());
    assert!(
        !kiosk.pty.rows().iter().any(|row| row.ends_with(['$', '#'])),
        "{told}"
    );
}

#[test]
fn nothing_that_is_pressed_leads_out() {
    storm(7, 1_500);
}

/// 100,000 of them. Takes long.
#[test]
#[ignore = "takes long"]
fn nothing_that_is_pressed_all_day_leads_out() {
    for seed in 1..=20 {
        storm(seed, 5_000);
    }
}
