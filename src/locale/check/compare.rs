//! What a language lacks, has too much, or says otherwise than English.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, What};
use super::needs::{Need, needs};
use super::reading::plain_readings;
use super::source::{Message, Piece, Source, Unit, name};
use super::{ENGLISH, Packed, Words};
use crate::locale::bundle::IN_PUBLIC;
use crate::text::digit;

/// What messages may call, see [`crate::locale::functions`].
const FUNCTIONS: [&str; 2] = ["NUMBER", "PLURAL"];

/// The one value that the words of a pack can be given.
const PICKED: &str = "picked";

/// A number that is called has this many digits at least.
const TO_CALL: usize = 3;

/// A message that is needed, in the order in which it is.
struct Wanted {
    id: String,
    value: bool,
    attributes: BTreeSet<String>,
    /// See [`Need::picked`].
    picked: bool,
}

/// Compares a language with English and with what the packs need.
pub(super) fn language(
    words: &Words,
    english: Option<&Words>,
    packs: &[Packed],
    faults: &mut Vec<Fault>,
) {
    let model = english.filter(|_| words.tag != ENGLISH);
    twice(words, packs, faults);
    for pack in packs {
        if let Some(wanted) = for_pack(pack, model, words) {
            missing(words, &pack.id, &wanted, faults);
            unneeded(words, &pack.id, &wanted, model.is_some(), faults);
            if model.is_none() {
                given(words, &pack.id, &wanted, faults);
            }
        }
    }
    if let Some(model) = model {
        for file in interface(model, words, packs) {
            let wanted = model.files.get(file).map_or(Vec::new(), all);
            missing(words, file, &wanted, faults);
            unneeded(words, file, &wanted, true, faults);
        }
    }
    for source in words.files.values() {
        for unit in source.units() {
            references(words, source, unit, faults);
            if let Some(model) = model {
                let like = model.files.get(&source.name);
                let like = like.and_then(|file| file.find(unit.message()));
                let like = like.and_then(|m| m.units.iter().find(|u| u.name == unit.name));
                if let Some(like) = like {
                    compare((words, source, unit), (model, like), faults);
                }
            }
        }
    }
}

/// The names of all files of the interface, in either language.
fn interface<'w>(model: &'w Words, words: &'w Words, packs: &[Packed]) -> BTreeSet<&'w str> {
    let names = model.files.keys().chain(words.files.keys());
    names
        .map(String::as_str)
        .filter(|name| !packs.iter().any(|pack| pack.id == *name))
        .collect()
}

/// All that is needed for a pack: what it needs itself, and what English adds, such as
/// hints, and what is said in the place of other words. None if the pack is broken, and there is no English.
fn for_pack(pack: &Packed, model: Option<&Words>, words: &Words) -> Option<Vec<Wanted>> {
    let file = model.and_then(|model| model.files.get(&pack.id));
    let Some(checked) = &pack.pack else {
        return file.map(all);
    };
    let needs = needs(checked);
    // What English says on a public machine in the place of what is needed.
    let said = model.unwrap_or(words).files.get(&pack.id);
    let in_place = said.into_iter().flat_map(|file| &file.messages);
    let in_place = in_place.filter(|message| {
        let other = message.id.strip_prefix(IN_PUBLIC);
        other.is_some_and(|other| needs.iter().any(|need| need.id == other))
    });
    let in_place: Vec<Wanted> = in_place.map(as_it_is).collect();
    let wanted = needs.into_iter().map(|need: Need| {
        let message = file.and_then(|file| file.find(&need.id));
        let added = message.map(attributes).unwrap_or_default();
        let own = need.attributes.iter().map(|name| (*name).to_owned());
        Wanted {
            value: true,
            attributes: own.chain(added).collect(),
            picked: need.picked,
            id: need.id,
        }
    });
    Some(wanted.chain(in_place).collect())
}

/// All messages of a file. Terms belong to their language.
fn all(model: &Source) -> Vec<Wanted> {
    let messages = model.messages.iter().filter(|message| !message.is_term());
    messages.map(as_it_is).collect()
}

fn as_it_is(message: &Message) -> Wanted {
    Wanted {
        id: message.id.clone(),
        value: message.unit(None).is_some(),
        attributes: attributes(message),
        picked: false,
    }
}

fn attributes(message: &Message) -> BTreeSet<String> {
    let names = message.units.iter();
    names
        .filter_map(|unit| Some(unit.name.split_once('.')?.1.to_owned()))
        .collect()
}

/// What a file lacks. What is missing altogether is told at the message after which it
/// comes.
fn missing(words: &Words, file: &str, wanted: &[Wanted], faults: &mut Vec<Fault>) {
    let Some(source) = words.files.get(file) else {
        if !wanted.is_empty() {
            let path = format!("locales/{}/{file}.ftl", words.tag);
            faults.push(Fault::new(&path, (1, 1), What::FileNotThere));
        }
        return;
    };
    // What cannot be read may be what seems to be missing.
    if source.broken().next().is_some() {
        return;
    }
    let mut before = 0;
    for want in wanted {
        let Some(message) = source.find(&want.id) else {
            faults.push(source.fault(before, What::Missing(want.id.clone())));
            continue;
        };
        before = message.at;
        let attributes = want.attributes.iter().map(|name| Some(name.as_str()));
        for part in want.value.then_some(None).into_iter().chain(attributes) {
            if message.unit(part).is_none() {
                let what = What::Missing(name(&want.id, part));
                faults.push(source.fault(message.at, what));
            }
        }
    }
}

/// What nobody needs in a file; attributes only where English says which there are.
fn unneeded(
    words: &Words,
    file: &str,
    wanted: &[Wanted],
    attributes: bool,
    faults: &mut Vec<Fault>,
) {
    let Some(source) = words.files.get(file) else {
        return;
    };
    let wanted: BTreeMap<&str, &Wanted> = wanted.iter().map(|w| (w.id.as_str(), w)).collect();
    let put_in = put_in(source);
    for message in source.messages.iter().filter(|message| !message.is_term()) {
        let Some(want) = wanted.get(message.id.as_str()) else {
            if put_in.contains(message.id.as_str()) {
                continue;
            }
            faults.push(source.fault(message.at, What::Unneeded(message.id.clone())));
            continue;
        };
        for unit in message.units.iter().filter(|_| attributes) {
            let name = unit.name.split_once('.').map(|(_, name)| name);
            if name.is_some_and(|name| !want.attributes.contains(name)) {
                faults.push(source.fault(unit.at, What::Unneeded(unit.name.clone())));
            }
        }
    }
}

/// The messages that others in the same file put in.
fn put_in(source: &Source) -> BTreeSet<&str> {
    let mut put_in = BTreeSet::new();
    for unit in source.units() {
        unit.visit(&mut |piece| {
            if let Piece::Message { name, .. } = piece
                && let Some(id) = name.split('.').next()
            {
                put_in.insert(id);
            }
        });
    }
    put_in
}

/// Values that the words of a pack name and the program does not give to them.
fn given(words: &Words, pack: &str, wanted: &[Wanted], faults: &mut Vec<Fault>) {
    let Some(source) = words.files.get(pack) else {
        return;
    };
    for unit in source.units() {
        let picked = wanted
            .iter()
            .any(|want| want.picked && want.id == unit.message());
        for (value, at) in values(unit) {
            if value != PICKED || !picked {
                faults.push(source.fault(at, What::Unknown(format!("${value}"))));
            }
        }
    }
}

/// Ids that two messages have, in files that are read together.
fn twice(words: &Words, packs: &[Packed], faults: &mut Vec<Fault>) {
    let is_pack = |source: &&Source| packs.iter().any(|pack| pack.id == source.name);
    let (packed, interface): (Vec<&Source>, Vec<&Source>) = words.files.values().partition(is_pack);
    let mut seen = BTreeSet::new();
    for source in interface {
        again(source, &mut seen, faults);
    }
    for source in &packed {
        let mut seen = seen.clone();
        let pack = packs.iter().find(|pack| pack.id == source.name);
        let about = pack.and_then(|pack| pack.pack.as_ref()?.responds.as_ref());
        let about = packed
            .iter()
            .find(|other| about.is_some_and(|id| id.as_str() == other.name));
        seen.extend(about.iter().flat_map(|other| ids(other)));
        again(source, &mut seen, faults);
    }
}

fn ids(source: &Source) -> impl Iterator<Item = &str> {
    source.messages.iter().map(|message| message.id.as_str())
}

fn again<'w>(source: &'w Source, seen: &mut BTreeSet<&'w str>, faults: &mut Vec<Fault>) {
    for message in &source.messages {
        if !seen.insert(&message.id) {
            faults.push(source.fault(message.at, What::Twice(message.id.clone())));
        }
    }
}

/// Messages, terms and functions that a unit names and that are not there.
fn references(words: &Words, source: &Source, unit: &Unit, faults: &mut Vec<Fault>) {
    unit.visit(&mut |piece| {
        let (at, name, there) = match piece {
            Piece::Message { at, name } => {
                let id = name.split('.').next().unwrap_or_default();
                let found = words.find(id);
                let there = found.is_some_and(|(_, m)| m.units.iter().any(|u| u.name == *name));
                (*at, name, there)
            }
            Piece::Call { at, function, .. } => {
                (*at, function, FUNCTIONS.contains(&function.as_str()))
            }
            _ => return,
        };
        if !there {
            faults.push(source.fault(at, What::Unknown(name.clone())));
        }
    });
}

/// The values that a unit names, each with its first place.
fn values(unit: &Unit) -> BTreeMap<&str, usize> {
    let mut values = BTreeMap::new();
    unit.visit(&mut |piece| {
        if let Piece::Value { at, name } = piece {
            values.entry(name.as_str()).or_insert(*at);
        }
    });
    values
}

/// The numbers that stand in the words of a unit, such as those to call, each with the place of
/// the words. Short ones count something, which a language may say in letters.
fn numbers(unit: &Unit) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    unit.visit(&mut |piece| {
        if let Piece::Text { at, words, .. } = piece {
            for number in digit::numbers(words, TO_CALL) {
                numbers.entry(number).or_insert(*at);
            }
        }
    });
    numbers
}

/// What a unit says otherwise than the same unit in English.
fn compare(
    (words, source, unit): (&Words, &Source, &Unit),
    (model, like): (&Words, &Unit),
    faults: &mut Vec<Fault>,
) {
    let (own, given) = (values(unit), values(like));
    for (value, at) in &own {
        if !given.contains_key(value) {
            faults.push(source.fault(*at, What::Unknown(format!("${value}"))));
        }
    }
    for value in given.keys().filter(|value| !own.contains_key(*value)) {
        faults.push(source.fault(unit.at, What::Dropped(format!("${value}"))));
    }
    let (own, given) = (numbers(unit), numbers(like));
    for (number, at) in &own {
        if !given.contains_key(number) {
            faults.push(source.fault(*at, What::Unknown(number.clone())));
        }
    }
    for number in given.keys().filter(|number| !own.contains_key(*number)) {
        faults.push(source.fault(unit.at, What::Dropped(number.clone())));
    }
    let most_lines = |words: &Words, unit: &Unit| {
        let readings = plain_readings(words, unit);
        readings.iter().map(|reading| reading.lines()).max()
    };
    let (lines, wanted) = (most_lines(words, unit), most_lines(model, like));
    if lines != wanted {
        let what = What::Lines(lines.unwrap_or_default(), wanted.unwrap_or_default());
        faults.push(source.fault(unit.at, what));
    }
    let codes = codes(like);
    for (value, (at, keys)) in self::codes(unit) {
        if let Some((_, wanted)) = codes.get(value)
            && keys != *wanted
        {
            let list: Vec<&str> = wanted.iter().copied().collect();
            faults.push(source.fault(at, What::Forms(list.join(", "))));
        }
    }
}

/// The codes between which a unit chooses by a value itself, such as a role.
fn codes(unit: &Unit) -> BTreeMap<&str, (usize, BTreeSet<&str>)> {
    let mut codes = BTreeMap::new();
    unit.visit(&mut |piece| {
        if let Piece::Choice { at, by, forms } = piece
            && let Piece::Value { name, .. } = &**by
        {
            let keys = forms.iter().map(|form| form.key.as_str()).collect();
            codes.entry(name.as_str()).or_insert((*at, keys));
        }
    });
    codes
}
