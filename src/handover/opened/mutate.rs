//! Files as they are after an accident, or after somebody with bad intentions: the same for the
//! same number.

use serde_json::{Map, Value, json};

/// Chance that comes again: splitmix64 (Steele, Lea and Flood, 2014).
pub struct Chance(u64);

impl Chance {
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below this one, which is not 0.
    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).unwrap()
    }
}

/// Bytes with something in them changed.
pub fn bytes(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    for _ in 0..=chance.below(3) {
        let length = changed.len().max(1);
        let (at, other) = (chance.below(length), chance.below(length));
        let (from, to) = (at.min(other), at.max(other).min(changed.len()));
        match chance.below(7) {
            0 => changed.truncate(at),
            1 => drop(changed.drain(from..to)),
            2 => {
                let part = changed[from..to.min(from + 4096)].to_vec();
                changed.splice(from..from, part);
            }
            3 => {
                let odd: &[u8] = [
                    &b"\xff"[..],
                    b"\xc0\xaf",
                    b"\xed\xa0\x80",
                    b"\0",
                    b"\x1b[2J",
                ][chance.below(5)];
                changed.splice(at.min(changed.len())..at.min(changed.len()), odd.to_vec());
            }
            _ => {
                if let Some(byte) = changed.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
            }
        }
    }
    changed
}

/// What could command a terminal or turn the direction of what follows, among words.
const NASTY: &str = "a\u{1b}]0;x\u{7}\u{1b}[2J\u{9b}31m\u{202e}b\u{2066}\u{200f}\r\n\u{0}\u{85}c";

/// A value with something in it changed, so that it can still be read as JSON.
pub fn value(mut value: Value, chance: &mut Chance) -> Value {
    for _ in 0..=chance.below(4) {
        let mut places = Vec::new();
        walk(&value, &mut String::new(), &mut places);
        let place = places[chance.below(places.len())].clone();
        let other = places[chance.below(places.len())].clone();
        let other = value.pointer(&other).cloned().unwrap_or_default();
        let Some(there) = value.pointer_mut(&place) else {
            continue;
        };
        match (chance.below(9), there) {
            (0, there) => *there = odd(chance),
            (1, there) => *there = other,
            (2, Value::Array(all)) if !all.is_empty() => {
                let one = all[chance.below(all.len())].clone();
                all.push(one);
            }
            (3, Value::Array(all)) if !all.is_empty() => {
                all.remove(chance.below(all.len()));
            }
            (2 | 3, Value::Object(all)) => remove(all, chance),
            (4, Value::Object(all)) => {
                all.insert(NASTY.to_owned(), odd(chance));
            }
            (5, Value::String(text)) => text.insert_str(0, NASTY),
            (6, Value::String(text)) => *text = text.repeat(500),
            (7, there) => {
                for _ in 0..chance.below(120) {
                    *there = json!([there.take()]);
                }
            }
            (_, Value::String(text)) => text.push_str(NASTY),
            (_, there) => *there = odd(chance),
        }
    }
    value
}

fn remove(all: &mut Map<String, Value>, chance: &mut Chance) {
    let keys: Vec<String> = all.keys().cloned().collect();
    if !keys.is_empty() {
        all.remove(&keys[chance.below(keys.len())]);
    }
}

fn odd(chance: &mut Chance) -> Value {
    match chance.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(u64::MAX),
        3 => json!(-1.5e300),
        4 => json!([]),
        5 => json!({}),
        6 => json!(""),
        7 => json!(NASTY),
        8 => json!("9999-12-31T23:59:59+14:00"),
        _ => json!("option-1"),
    }
}

fn walk(value: &Value, path: &mut String, places: &mut Vec<String>) {
    places.push(path.clone());
    let length = path.len();
    let step = |path: &mut String, key: &str| {
        path.push('/');
        path.push_str(&key.replace('~', "~0").replace('/', "~1"));
    };
    match value {
        Value::Array(all) => {
            for (n, value) in all.iter().enumerate() {
                step(path, &n.to_string());
                walk(value, path, places);
                path.truncate(length);
            }
        }
        Value::Object(all) => {
            for (key, value) in all {
                step(path, key);
                walk(value, path, places);
                path.truncate(length);
            }
        }
        _ => {}
    }
}
