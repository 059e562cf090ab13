//! The settings: one page, in words. Each choice has its effect at once.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use super::face::{Face, Parting, Reply};
use super::handing::shown;
use super::recipients;
use crate::cli::{Cli, ViewKind};
use crate::error::Failure;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::page::Text;
use crate::locale::{Args, Language, Locale};
use crate::store::{Settings, read_keys};
use crate::view::keys::{Does, KeyFault, Keymap};
use crate::view::{Preferences, Theme};

/// Something that a person can set: the dialog that asks for it, its choices, and where it is
/// remembered.
pub(super) struct Setting {
    dialog: &'static str,
    /// The codes of the choices.
    pub(super) choices: &'static [&'static str],
    /// The place of the usual one among them.
    usual: usize,
    place: fn(&mut Settings) -> &mut Option<String>,
}

const EXPLANATIONS: Setting = Setting {
    dialog: "setting-explanations",
    choices: &["all", "few"],
    usual: 0,
    place: |settings| &mut settings.explanations,
};

const COLOURS: Setting = Setting {
    dialog: "setting-colours",
    choices: &["terminal", "dark", "light", "yellow", "cream", "none"],
    usual: 0,
    place: |settings| &mut settings.colours,
};

const MOUSE: Setting = Setting {
    dialog: "setting-mouse",
    choices: &["off", "on"],
    usual: 0,
    place: |settings| &mut settings.mouse,
};

const REPEAT: Setting = Setting {
    dialog: "setting-repeat",
    choices: &["at-once", "quarter", "half", "second"],
    usual: 0,
    place: |settings| &mut settings.repeat,
};

const SWITCH: Setting = Setting {
    dialog: "setting-switch",
    choices: &["none", "one", "two", "numbers"],
    usual: 0,
    place: |settings| &mut settings.switch,
};

/// In seconds; a file may say another time.
const BEAT: Setting = Setting {
    dialog: "setting-beat",
    choices: &["1", "2", "3", "5", "8", "12"],
    usual: 2,
    place: |settings| &mut settings.beat,
};

/// Which key one switch is; a file may say another one, or those of two switches.
const SWITCH_KEY: Setting = Setting {
    dialog: "setting-switch-key",
    choices: &["any", "space", "enter"],
    usual: 0,
    place: |settings| &mut settings.switch_keys,
};

const SPEECH: Setting = Setting {
    dialog: "setting-speech",
    choices: &["off", "on"],
    usual: 0,
    place: |settings| &mut settings.speech,
};

pub(super) const RATE: Setting = Setting {
    dialog: "setting-rate",
    choices: &["slowest", "slow", "usual", "fast", "fastest"],
    usual: 2,
    place: |settings| &mut settings.rate,
};

pub(super) const VOLUME: Setting = Setting {
    dialog: "setting-volume",
    choices: &["quietest", "quiet", "usual", "loud", "loudest"],
    usual: 2,
    place: |settings| &mut settings.volume,
};

/// What can be set besides the language and the view, in the order in which it is offered.
const SETTINGS: [Setting; 10] = [
    EXPLANATIONS,
    COLOURS,
    MOUSE,
    REPEAT,
    SWITCH,
    BEAT,
    SWITCH_KEY,
    SPEECH,
    RATE,
    VOLUME,
];

/// What the page of the settings offers after what can be set, in this order.
const MORE: [&str; 5] = ["language", "view", "keys", "usual", "close"];

impl Setting {
    /// The name under which it is kept with answers.
    fn name(&self) -> &'static str {
        self.dialog.strip_prefix("setting-").unwrap_or(self.dialog)
    }

    /// Nothing else is anything to a pipe.
    fn works_in_a_pipe(&self) -> bool {
        self.dialog == EXPLANATIONS.dialog
    }

    /// It changes something as the others are set.
    fn matters(&self, settings: &Settings) -> bool {
        match self.dialog {
            "setting-beat" | "setting-switch-key" => SWITCH.chosen(settings) == "one",
            "setting-rate" | "setting-volume" => SPEECH.chosen(settings) == "on",
            _ => true,
        }
    }

    /// It is set to something that is none of the choices, and that can only stand in a file.
    fn is_of_the_file(&self, settings: &Settings) -> bool {
        let free = matches!(self.dialog, "setting-beat" | "setting-switch-key");
        let chosen = (self.place)(&mut settings.clone()).take();
        free && chosen.is_some_and(|chosen| !self.choices.contains(&&*chosen))
    }

    /// What is chosen; where that is not one of the choices, the usual one.
    pub(super) fn chosen(&self, settings: &Settings) -> &'static str {
        let mut settings = settings.clone();
        let chosen = (self.place)(&mut settings).take().unwrap_or_default();
        let known = self.choices.iter().find(|choice| **choice == chosen);
        known.unwrap_or(&self.choices[self.usual])
    }

    /// Its name and what is chosen, such as "Colours: yellow on black".
    fn line(&self, locale: &Locale, settings: &Settings) -> Text {
        let choice = match self.is_of_the_file(settings) {
            true => "setting-of-the-file".to_owned(),
            false => format!("{}_{}", self.dialog, self.chosen(settings)),
        };
        line(locale, self.dialog, locale.words(&choice, &Args::none()))
    }
}

/// The name of something that is set, and what it is set to.
fn line(locale: &Locale, dialog: &str, value: String) -> Text {
    let name = locale.needed_attr(dialog, "short", &Args::none()).text;
    locale.text(
        "setting-line",
        &Args::none().word("name", name).word("value", value),
    )
}

fn language_line(locale: &Locale, languages: &[Language]) -> Text {
    let own = |language: &&Language| language.tag.to_string() == locale.language();
    let name = languages.iter().find(own).map(Language::own_name);
    line(
        locale,
        "setting-language",
        name.map_or_else(|| locale.language(), |name| name.text),
    )
}

fn view_line(locale: &Locale, full: bool) -> Text {
    let view = if full {
        ViewKind::Full
    } else {
        ViewKind::Linear
    };
    let view = format!("setting-view_{}", view.code());
    line(locale, "setting-view", locale.words(&view, &Args::none()))
}

impl Face {
    /// Asks what is to be set until the person is done. The page that is shown then is to come
    /// again.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn change_settings(&mut self) -> Result<(), Parting> {
        if std::mem::replace(&mut self.setting, true) {
            return Ok(());
        }
        self.keep_marks();
        let before = std::mem::replace(&mut self.elsewhere, true);
        let changed = self.ask_settings();
        self.elsewhere = before;
        self.setting = false;
        changed
    }

    fn ask_settings(&mut self) -> Result<(), Parting> {
        loop {
            let settings = self.settings();
            let full = self.room.as_ref().is_some_and(|room| room.full);
            let piped = self.room.as_ref().is_none_or(|room| room.piped);
            // Another choice needs keys that the machine does not have.
            let only_numbers = self.config().is_some_and(|c| c.place.numbers_only);
            let languages = self
                .room
                .as_ref()
                .map_or_else(Vec::new, |room| room.languages.clone());
            // Colours and keys are nothing to a pipe.
            let set = SETTINGS
                .iter()
                .filter(|one| !piped || one.works_in_a_pipe())
                .filter(|one| one.dialog != SPEECH.dialog || self.may_read())
                .filter(|one| one.dialog != SWITCH.dialog || !only_numbers)
                .filter(|one| one.matters(&settings));
            let set: Vec<&Setting> = set.collect();
            let more: Vec<&str> = MORE
                .into_iter()
                .filter(|more| match *more {
                    "language" => languages.len() > 1,
                    "view" => !piped,
                    // On a public machine there is no file for one person.
                    "keys" => !piped && !self.is_public(),
                    _ => true,
                })
                .collect();
            let reply = self.ask(|locale| {
                let set = set.iter().map(|one| one.line(locale, &settings));
                let set = set.map(DialogOption::literal);
                let more = more.iter().map(|more| match *more {
                    "language" => DialogOption::literal(language_line(locale, &languages)),
                    "view" => DialogOption::literal(view_line(locale, full)),
                    name => DialogOption::new(name),
                });
                Dialog::new("dialog-settings", DialogAsk::One(set.chain(more).collect()))
            })?;
            let Reply::Chose(at) = reply else {
                return Ok(());
            };
            let more = at.checked_sub(set.len()).and_then(|at| more.get(at));
            match (set.get(at), more) {
                (Some(setting), _) => self.ask_setting(setting)?,
                (None, Some(&"language")) => self.ask_languages()?,
                (None, Some(&"view")) => self.ask_view_again()?,
                (None, Some(&"keys")) => self.tell_keys()?,
                (None, Some(&"usual")) => self.ask_usual()?,
                _ => return Ok(()),
            }
        }
    }

    fn ask_setting(&mut self, setting: &Setting) -> Result<(), Parting> {
        let now = setting.chosen(&self.settings());
        let reply = self.ask(|_| {
            let options = setting.choices.iter().map(|choice| DialogOption {
                chosen: *choice == now,
                ..DialogOption::new(choice)
            });
            Dialog::new(setting.dialog, DialogAsk::One(options.collect()))
        })?;
        if let Reply::Chose(at) = reply
            && let Some(choice) = setting.choices.get(at)
        {
            self.set(setting, choice);
        }
        Ok(())
    }

    /// Sets something, has everything done so from now on, and says it on the next page.
    pub(super) fn set(&mut self, setting: &Setting, choice: &str) {
        self.choose(setting, choice);
        let settings = self.settings();
        self.tell_set(|locale| setting.line(locale, &settings));
    }

    /// Sets whether pages are read out.
    pub(super) fn choose_reading(&mut self, on: bool) {
        self.choose(&SPEECH, if on { "on" } else { "off" });
    }

    fn choose(&mut self, setting: &Setting, choice: &str) {
        if let Some(room) = &mut self.room {
            (setting.place)(&mut room.once).take();
        }
        self.remember(|settings, _| *(setting.place)(settings) = Some(choice.to_owned()));
        self.prefer();
    }

    /// Says what is set now.
    fn tell_set(&mut self, line: impl Fn(&Locale) -> Text) {
        self.say(|locale| {
            let set = line(locale).text;
            locale.told("notice-set", &Args::none().word("set", set))
        });
    }

    fn ask_view_again(&mut self) -> Result<(), Parting> {
        let full = self.room.as_ref().is_some_and(|room| room.full);
        let reply = self.ask(|_| {
            let options = [("linear", !full), ("full", full)].map(|(name, chosen)| DialogOption {
                chosen,
                ..DialogOption::new(name)
            });
            Dialog::new("setting-view", DialogAsk::One(options.into()))
        })?;
        let Reply::Chose(at) = reply else {
            return Ok(());
        };
        let view = if at == 0 {
            ViewKind::Linear
        } else {
            ViewKind::Full
        };
        self.remember(|settings, _| settings.view = Some(view.code().to_owned()));
        match (view, full) {
            (ViewKind::Full, false) => self.fill_the_screen()?,
            (ViewKind::Linear, true) => self.go_line_by_line()?,
            _ => {}
        }
        self.tell_set(|locale| view_line(locale, view == ViewKind::Full));
        Ok(())
    }

    /// Tells how the keys are changed.
    fn tell_keys(&mut self) -> Result<(), Parting> {
        let Some(file) = self.room.as_ref().map(|room| shown(&room.keys_file)) else {
            return Ok(());
        };
        self.ask(|locale| Dialog {
            more: vec![locale.text("keys-file", &Args::none().word("file", file.as_str()))],
            ..Dialog::new("dialog-keys", DialogAsk::Read)
        })?;
        Ok(())
    }

    fn ask_usual(&mut self) -> Result<(), Parting> {
        let reply = self.ask(|_| {
            let options = ["no", "yes"].map(DialogOption::new);
            Dialog::new("dialog-usual", DialogAsk::One(options.into()))
        })?;
        if reply == Reply::Chose(1) {
            let stays = self.stays();
            if let Some(room) = &mut self.room {
                room.once = stays;
            }
            self.remember(|settings, _| usual(settings));
            self.prefer();
            self.say(|locale| locale.told("notice-usual", &Args::none()));
        }
        Ok(())
    }

    /// What is not put back on a public machine: without the voice, and without the keys that it
    /// has, somebody could not go on.
    fn stays(&self) -> Settings {
        let Some(config) = self.config() else {
            return Settings::default();
        };
        Settings {
            speech: Some(SPEECH.chosen(&self.settings()).to_owned()),
            switch: config.place.numbers_only.then(|| "numbers".to_owned()),
            ..Settings::default()
        }
    }

    /// What the person set, by name, to be kept with their answers.
    pub(super) fn kept_settings(&self) -> BTreeMap<String, String> {
        let remembered = self.room.as_ref().map(|room| room.memory.settings.clone());
        let mut remembered = remembered.unwrap_or_default();
        let mut kept = |setting: &Setting| {
            let chosen = (setting.place)(&mut remembered).take()?;
            Some((setting.name().to_owned(), chosen))
        };
        SETTINGS.iter().filter_map(&mut kept).collect()
    }

    /// Goes on with what was kept with the answers. What was not set there stays as it is: who
    /// cannot do without it did not choose anything else.
    pub(super) fn take_settings(&mut self, kept: &BTreeMap<String, String>) {
        for setting in &SETTINGS {
            if let Some(chosen) = kept.get(setting.name()) {
                self.remember(|settings, _| {
                    *(setting.place)(settings) = Some(chosen.clone());
                });
            }
        }
        self.prefer();
    }

    /// Has everything done as it is set, from the next page on.
    pub(super) fn prefer(&mut self) {
        let settings = self.settings();
        if let Some(room) = &self.room {
            let within = match REPEAT.chosen(&settings) {
                "quarter" => 250,
                "half" => 500,
                "second" => 1000,
                _ => 0,
            };
            room.inputs.ignore_again(Duration::from_millis(within));
        }
        self.view.prefer(&self.preferences());
        self.mind_reading(SPEECH.chosen(&settings) == "on");
    }

    /// How the view is to be.
    pub(super) fn preferences(&self) -> Preferences {
        let settings = self.settings();
        Preferences {
            theme: Theme::from_code(COLOURS.chosen(&settings)).unwrap_or_default(),
            mouse: MOUSE.chosen(&settings) == "on",
            keys: self
                .room
                .as_ref()
                .map(|room| Rc::clone(&room.keys))
                .unwrap_or_default(),
            switch: super::switches::switch(&settings),
        }
    }

    /// The person wants few words.
    pub(super) fn is_brief(&self) -> bool {
        EXPLANATIONS.chosen(&self.settings()) == "few"
    }
}

/// Puts the usual settings back; the language and the view stay.
fn usual(settings: &mut Settings) {
    for setting in &SETTINGS {
        (setting.place)(settings).take();
    }
}

/// The keys that do what, as the file of keys says, and what is wrong with that file.
pub fn keys(file: &Path) -> (Rc<Keymap>, Option<(&'static str, Args)>) {
    let chosen = match read_keys(file) {
        Ok(chosen) => chosen,
        Err(line) => {
            let ids = ["keys-not-read", "keys-not-read-line"];
            return (Rc::default(), Some(not_read(ids, file, line)));
        }
    };
    let chosen = chosen.iter().map(|(name, keys)| (&**name, &**keys));
    match Keymap::with(chosen) {
        Ok(keymap) => (Rc::new(keymap), None),
        Err(fault) => {
            let (id, args) = told(fault);
            (Rc::default(), Some((id, args.word("file", shown(file)))))
        }
    }
}

/// What is wrong with the file of the settings, which cannot be understood from this line on.
pub fn fault(file: &Path, line: usize) -> (&'static str, Args) {
    not_read(["settings-not-read", "settings-not-read-line"], file, line)
}

/// A file cannot be read at all, or from a line on: the first or the second of these messages.
fn not_read([whole, from]: [&'static str; 2], file: &Path, line: usize) -> (&'static str, Args) {
    let id = if line > 0 { from } else { whole };
    let args = Args::none().word("file", shown(file)).number("line", line);
    (id, args)
}

/// What is wrong with chosen keys, in words.
fn told(fault: KeyFault) -> (&'static str, Args) {
    let args = Args::none();
    match fault {
        KeyFault::NoSuchThing(name) => ("keys-no-such-thing", args.word("name", name)),
        KeyFault::NoSuchKey(key) => ("keys-no-such-key", args.word("key", key)),
        KeyFault::NoKey(name) => ("keys-no-key", args.word("name", name)),
        KeyFault::Digit(key) => ("keys-digit", args.word("key", key)),
        KeyFault::Letter(name, key) => ("keys-letter", args.word("name", name).word("key", key)),
        KeyFault::Twice(key, one, two) => {
            let args = args.word("key", key).word("one", one).word("two", two);
            ("keys-twice", args)
        }
    }
}

/// Prints the settings and the keys, or puts the usual settings back first.
///
/// # Errors
/// The settings cannot be written, or nobody reads what is printed.
pub fn settings(cli: &Cli, put_usual: bool) -> Result<(), Failure> {
    let paths = super::paths(cli)?;
    let read = Settings::read(&paths.settings());
    let line = read.as_ref().err().copied().filter(|_| !put_usual);
    let mut settings = read.unwrap_or_default();
    if put_usual {
        usual(&mut settings);
        settings.save(&paths.settings())?;
    }
    let files = cli.files();
    let spoken = super::spoken(cli, &files, settings.language.as_deref())?;
    crate::cli::tell(&spoken.locale, &spoken.faults);
    let locale = spoken.locale;
    let full = settings.view.as_deref().and_then(ViewKind::from_code);
    let mut lines = vec![language_line(&locale, &crate::locale::languages(&files)).text];
    lines.extend(full.map(|view| view_line(&locale, view == ViewKind::Full).text));
    let set = SETTINGS.iter().filter(|one| one.matters(&settings));
    lines.extend(set.map(|one| one.line(&locale, &settings).text));
    let file = |id: &str, path: &Path| locale.words(id, &Args::none().word("file", shown(path)));
    lines.push(file("settings-file", &paths.settings()));
    let damaged = line.map(|line| fault(&paths.settings(), line));
    lines.extend(damaged.map(|(id, args)| locale.words(id, &args)));
    // The pack may be at fault; `check` says where.
    if let Ok(pack) = super::pack(&files, &super::pack_id(&files)) {
        let (named, faults) = recipients::named(&files, &pack, &settings.recipient);
        lines.extend(named.iter().map(|named| {
            let args = Args::none().word("name", named.name(&locale));
            locale.words("settings-lock", &args.word("code", named.to.to_string()))
        }));
        let faults = faults.iter().map(|(id, args)| locale.words(id, args));
        lines.extend(faults);
    }
    lines.push(file("keys-file", &paths.keys()));
    let (keymap, wrong) = keys(&paths.keys());
    lines.extend(wrong.map(|(id, args)| locale.words(id, &args)));
    lines.push(locale.words("settings-keys", &Args::none()));
    // As the file of keys is written, so that they can be copied from here.
    lines.extend(Does::NAMED.into_iter().map(|(does, name)| {
        let presses = keymap.all_presses(does);
        let keys: Vec<String> = presses.iter().map(|press| format!("\"{press}\"")).collect();
        format!("{name} = [{}]", keys.join(", "))
    }));
    let mut out = io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}
