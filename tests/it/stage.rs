//! Where the real program runs: folders of its own, and an environment of its own.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use ownwords::engine::step::Act;
use ownwords::files::Files;
use ownwords::locale::{Args, Locale};
use tempfile::TempDir;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_ownwords");

/// The folders that exist before the program starts. All but `data`, which it makes.
const FOLDERS: [&str; 7] = [
    "home",
    "here",
    "tmp",
    "xdg-data",
    "xdg-config",
    "xdg-state",
    "xdg-cache",
];

/// Folders for one or more runs of the program; gone when dropped.
pub struct Stage {
    root: TempDir,
    language: &'static str,
    /// A folder with packs and languages, `--content`, if there is one.
    content: Option<PathBuf>,
}

impl Stage {
    /// Empty folders, for a program that speaks English.
    pub fn new() -> Self {
        Self::speaking("en")
    }

    /// Empty folders, for a program that is to speak this language.
    pub fn speaking(language: &'static str) -> Self {
        let root = TempDir::new().expect("there is room for a folder");
        for folder in FOLDERS {
            fs::create_dir(root.path().join(folder)).expect("a folder can be made");
        }
        Self {
            root,
            language,
            content: None,
        }
    }

    /// The same, with packs and languages from this folder.
    pub fn with_content(self, content: PathBuf) -> Self {
        Self {
            content: Some(content),
            ..self
        }
    }

    /// The words that the program speaks.
    pub fn words(&self) -> Words {
        match &self.content {
            Some(folder) => Words::of(&Files::Dir(folder.clone()), self.language),
            None => Words::spoken(self.language),
        }
    }

    /// The folder that holds all others.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// The folder for drafts and settings, `--data`.
    pub fn data(&self) -> PathBuf {
        self.root().join("data")
    }

    /// The working directory; personas put their hand-over there.
    pub fn here(&self) -> PathBuf {
        self.root().join("here")
    }

    /// The folder in which a voice is looked for.
    pub fn voices(&self) -> PathBuf {
        self.root().join("tmp").join("voices")
    }

    /// The whole environment of the program.
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        let folder = |name: &str| self.root().join(name).into_os_string();
        vec![
            ("HOME", folder("home")),
            ("TMPDIR", folder("tmp")),
            ("XDG_DATA_HOME", folder("xdg-data")),
            ("XDG_CONFIG_HOME", folder("xdg-config")),
            ("XDG_STATE_HOME", folder("xdg-state")),
            ("XDG_CACHE_HOME", folder("xdg-cache")),
            ("XDG_RUNTIME_DIR", self.voices().into_os_string()),
            ("LANG", "en_GB.UTF-8".into()),
            ("TERM", "xterm-256color".into()),
        ]
    }

    /// The arguments of a run: the language and [`Stage::data`] for drafts, unless these
    /// name others, and these.
    pub fn arguments(&self, more: &[&str]) -> Vec<OsString> {
        let language = ["--lang".into(), self.language.into()];
        let language = language.into_iter().filter(|_| !more.contains(&"--lang"));
        let data = ["--data".into(), self.data().into_os_string()];
        let data = data.into_iter().filter(|_| !more.contains(&"--data"));
        let content = self.content.iter();
        let content = content.flat_map(|folder| ["--content".into(), folder.into()]);
        language
            .chain(data)
            .chain(content)
            .chain(more.iter().map(OsString::from))
            .collect()
    }

    /// All that was made below [`Stage::root`], folders too, by path from there.
    pub fn made(&self) -> Vec<PathBuf> {
        let mut made = Vec::new();
        walk(self.root(), &mut made);
        let made = made.into_iter().map(|path| self.inside(&path));
        made.filter(|path| !FOLDERS.iter().any(|folder| path == Path::new(folder)))
            .collect()
    }

    /// The files below [`Stage::root`] and what they hold, by path from there.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let made = self.made().into_iter();
        let files = made.filter(|path| self.root().join(path).is_file());
        files
            .map(|path| {
                let bytes = fs::read(self.root().join(&path)).expect("it can be read");
                (path, bytes)
            })
            .collect()
    }

    /// The text of the only hand-over in [`Stage::here`] with this extension.
    pub fn hand_over(&self, extension: &str) -> String {
        let mut found = self.given("ownwords-2", extension);
        assert_eq!(found.len(), 1, "one {extension} in {:?}", self.made());
        found.remove(0).1
    }

    /// The files in [`Stage::here`] whose names begin and end so, each with its text.
    pub fn given(&self, begins: &str, extension: &str) -> Vec<(String, String)> {
        let named = |path: PathBuf| {
            let name = path.strip_prefix("here").ok()?.to_str()?;
            let wanted = name.starts_with(begins) && name.ends_with(&format!(".{extension}"));
            wanted.then(|| name.to_owned())
        };
        let text = |bytes| String::from_utf8(bytes).expect("what is given away is text");
        let files = self.files().into_iter();
        files
            .filter_map(|(path, bytes)| Some((named(path)?, text(bytes))))
            .collect()
    }

    fn inside(&self, path: &Path) -> PathBuf {
        let inside = path.strip_prefix(self.root());
        inside.expect("it was found there").to_owned()
    }
}

fn walk(folder: &Path, made: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("it can be listed") {
        let path = entry.expect("it can be listed").path();
        made.push(path.clone());
        if path.is_dir() {
            walk(&path, made);
        }
    }
}

/// The program's words, by the ids of their messages; and those of somebody who helps.
pub struct Words {
    own: Locale,
    helpers: Option<Box<Words>>,
}

impl Words {
    /// English.
    pub fn english() -> Self {
        Self::of(&Files::Embedded, "en")
    }

    /// The words of a language in these files.
    pub fn of(files: &Files, language: &str) -> Self {
        let language = language.parse().expect("a language");
        let locale = Locale::load(files, &language, "self-directed-support");
        Self {
            own: locale.expect("the language can be read"),
            helpers: None,
        }
    }

    /// The words of one language, or of two with a comma between: the person's and a
    /// helper's.
    pub fn spoken(languages: &str) -> Self {
        let mut all = languages.split(',');
        let own = all.next().expect("a language");
        let mut words = Self::of(&Files::Embedded, own);
        words.helpers = all.next().map(|second| Box::new(Self::spoken(second)));
        words
    }

    /// The words of somebody who helps.
    pub fn helpers(&self) -> &Self {
        self.helpers.as_ref().expect("somebody helps in a language")
    }

    /// Whether the words run from right to left, in either language.
    pub fn leftward(&self) -> bool {
        self.own.rtl() || self.helpers.as_ref().is_some_and(|words| words.leftward())
    }

    /// The words of a language and of a pack in these files.
    pub fn of_pack(files: &Files, language: &str, pack: &str) -> Self {
        let language = language.parse().expect("a language");
        let locale = Locale::load(files, &language, pack);
        Self {
            own: locale.expect("the language can be read"),
            helpers: None,
        }
    }

    /// A message, or an attribute as `message.attribute`, that names nothing.
    pub fn say(&self, id: &str) -> String {
        let words = match id.split_once('.') {
            Some((id, attribute)) => self.own.needed_attr(id, attribute, &Args::none()).text,
            None => self.own.words(id, &Args::none()),
        };
        assert_ne!(words, format!("[{id}]"), "there is no such message");
        words
    }

    /// A message with one word put in.
    pub fn say_with(&self, id: &str, name: &'static str, word: &str) -> String {
        self.own.words(id, &Args::none().word(name, word))
    }

    /// A day, as it stands on a page.
    pub fn day(&self, day: chrono::NaiveDate) -> String {
        self.own.day(day)
    }

    /// A message with what it names put in.
    pub fn say_args(&self, id: &str, args: &Args) -> String {
        self.own.words(id, args)
    }

    /// A failure that advises a command, which needs the same folder for drafts.
    pub fn advised(&self, stage: &Stage, id: &str) -> String {
        let data = format!(" --data {}", stage.data().display());
        self.say_with(id, "options", &data)
    }

    /// What the linear view says of a problem.
    pub fn problem(&self, id: &str) -> String {
        self.say_with("linear-problem", "text", &self.say(id))
    }

    /// What a page of a persona asks; see [`crate::persona::Turn`].
    pub fn asked(&self, page: &str) -> String {
        if page.ends_with(" list") {
            return self.say_with("topic-list", "short", &self.short(page));
        }
        let page = page.strip_suffix(" pick").unwrap_or(page);
        match page.split_once(" for ") {
            Some((id, option)) => self.say_with(id, "picked", &self.say(option)),
            None => self.say(page),
        }
    }

    /// What the line begins with that asks on a page of a persona.
    pub fn short(&self, page: &str) -> String {
        let page = page.strip_suffix(" list").unwrap_or(page);
        let page = page.strip_suffix(" pick").unwrap_or(page);
        let id = page.split_once(" for ").map_or(page, |(id, _)| id);
        self.say(&format!("{id}.short"))
    }

    /// What the last row of a screenful says if there is more, on the first and on others.
    pub fn more(&self) -> [String; 2] {
        ["full-more", "full-more-still"].map(|id| self.say(id))
    }

    /// What the linear view says of leaving words as they are, in each language.
    pub fn to_go_on(&self) -> Vec<String> {
        let word = self.own.act(Act::GoOn).word;
        let own = self.say_with("linear-go-on", "word", &word);
        let helpers = self.helpers.iter().flat_map(|words| words.to_go_on());
        [own].into_iter().chain(helpers).collect()
    }

    /// What is typed for an act, with its slash.
    pub fn typed(&self, act: Act) -> String {
        format!("/{}", self.own.act(act).word)
    }

    /// A day in words.
    pub fn date(&self, at: &DateTime<FixedOffset>) -> String {
        self.own.date(at)
    }

    /// What an act is called in a menu.
    pub fn label(&self, act: Act) -> String {
        self.own.act(act).label
    }
}
