//! Makes the hand-overs of many people who do not exist, to measure `ownwords gather` with.
//!
//! `cargo bench --bench many -- FOLDER COUNT` writes so many into a folder that exists. One in
//! four goes the longer way, through some of its parts; one in ten does not agree to be counted;
//! one file in a hundred is cut off. The same count gives the same files.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use ownwords::cli::PACK;
use ownwords::content;
use ownwords::engine::Interview;
use ownwords::engine::answer::Left;
use ownwords::engine::command::{Command, Effect, Stamp};
use ownwords::engine::pack::Pack;
use ownwords::engine::step::{Act, Ask, Label, Offer, Step, Topic};
use ownwords::files::Files;
use ownwords::handover::{Format, Made, Report, Words, file_stem, render};
use ownwords::locale::{Args, Locale};

/// Words of a usual length.
const WORDS: &str = "I want to go out in the week, and see my friends at the choir.";

fn main() -> std::io::Result<()> {
    #[expect(clippy::disallowed_methods, reason = "a bench is told where to write")]
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut given = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"));
    let (Some(folder), Some(Ok(count))) = (given.next(), given.next().map(|n| n.parse::<u64>()))
    else {
        return writeln!(std::io::stderr(), "many FOLDER COUNT");
    };
    let pack = Arc::new(content::load(&Files::Embedded, PACK).unwrap());
    let words = English(Locale::load(&Files::Embedded, &"en".parse().unwrap(), PACK).unwrap());
    for n in 0..count {
        let mut person = Person::new(Arc::clone(&pack), n);
        person.talks();
        let id = format!("{n:012}");
        let made = Made { at: at(), id };
        // The name of a file holds six signs of a random id.
        let stem = file_stem(&made.at, &made.id[6..]);
        let report = Report::new(&pack, person.interview.draft(), &words, made);
        let mut bytes = render(&report, Format::Json);
        if n % 100 == 99 {
            bytes.truncate(bytes.len() / 2);
        }
        let path = Path::new(folder).join(format!("{stem}.json"));
        std::fs::File::create_new(path)?.write_all(&bytes)?;
    }
    Ok(())
}

fn at() -> DateTime<FixedOffset> {
    "2026-11-23T10:00:00+00:00".parse().unwrap()
}

/// Somebody who answers by chance.
struct Person {
    interview: Interview,
    chance: u64,
    agrees: bool,
    steps: usize,
}

impl Person {
    fn new(pack: Arc<Pack>, n: u64) -> Self {
        let mut person = Self {
            interview: Interview::begin(pack),
            chance: n.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            agrees: n % 10 != 3,
            steps: 0,
        };
        // People who come one after the other are not alike.
        (0..8).for_each(|_| _ = person.below(2));
        person
    }

    /// A number by chance: Marsaglia's xorshift.
    fn below(&mut self, most: usize) -> usize {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        usize::try_from(self.chance % most as u64).unwrap()
    }

    /// Goes from the first question to the end.
    fn talks(&mut self) {
        let way = if self.below(4) == 0 { "long" } else { "short" };
        self.does(Command::Choose(way.into()));
        loop {
            let step = self.interview.step();
            let command = self.answer(&step);
            if self.does(command).contains(&Effect::Finish) {
                return;
            }
            assert!(self.steps < 1000, "no end in sight at {:?}", step.topic);
        }
    }

    fn does(&mut self, command: Command) -> Vec<Effect> {
        self.steps += 1;
        let stamp = Stamp {
            at: at(),
            fresh: format!("entry-{}", self.steps),
            language: "en".to_owned(),
            asked: "What do you think of this?".to_owned(),
        };
        self.interview.apply(command, &stamp)
    }

    fn answer(&mut self, step: &Step) -> Command {
        match &step.topic {
            Topic::Review => return Command::Finish,
            Topic::Parts if self.below(5) == 0 => return Command::Review,
            Topic::Question(at) if at.question.as_str() == "my-words" => {
                return Command::Choose("yes".into());
            }
            Topic::Question(at) if at.question.as_str() == "may-count" => {
                return Command::Choose(if self.agrees { "yes" } else { "no" }.into());
            }
            _ => {}
        }
        let empty = step.acts.contains(&Act::Skip) && self.below(6) == 0;
        match &step.ask {
            _ if empty => {
                let way = self.below(Left::ALL.len());
                Command::Leave(Left::ALL[way])
            }
            Ask::Read => Command::Continue,
            Ask::One(offers) => {
                let on = offers.iter().find(|offer| offer.label == Label::GoOn);
                let any = &offers[self.below(offers.len())];
                on.unwrap_or(any).command.clone()
            }
            Ask::Many(offers) => self.choose_many(offers),
            Ask::Write { .. } if step.acts.contains(&Act::Pick) && self.below(2) == 0 => {
                Command::Examples
            }
            Ask::Write { .. } => Command::Write(WORDS.to_owned()),
        }
    }

    /// One option or two neighbours; where they cannot stand beside each other, one next time.
    fn choose_many(&mut self, offers: &[Offer]) -> Command {
        let from = self.below(offers.len());
        let chosen = offers.iter().skip(from).take(1 + self.below(2));
        let options = chosen.filter_map(|offer| match &offer.command {
            Command::Choose(option) => Some(option.clone()),
            _ => None,
        });
        Command::ChooseMany(options.collect())
    }
}

/// The words of the report.
struct English(Locale);

impl Words for English {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args = args.iter().fold(Args::none(), |all, (name, words)| {
            all.word((*name).to_owned(), *words)
        });
        match id.split_once('.') {
            Some((id, attribute)) => self.0.needed_attr(id, attribute, &args).text,
            None => self.0.words(id, &args),
        }
    }

    fn language(&self) -> String {
        self.0.language()
    }

    fn rtl(&self) -> bool {
        self.0.rtl()
    }

    fn date(&self, at: &DateTime<FixedOffset>) -> String {
        self.0.date(at)
    }
}
