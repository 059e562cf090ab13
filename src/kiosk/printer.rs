//! The owner's printer, through CUPS. What is printed goes to `lp` as it is read there; no file of
//! it is made here, and the job is called the same for everybody.
//!
//! What CUPS itself keeps is the owner's to decide: see [`keeps_what_was_printed`].

use std::time::Duration;

use super::tools::Tools;

/// How long a program of CUPS may take to answer.
const ANSWER: Duration = Duration::from_secs(20);

/// What every job is called.
const TITLE: &str = "Page";

/// A printer of this machine.
#[derive(Clone, Debug)]
pub struct Printer {
    name: String,
    tools: Tools,
}

/// What is sent to a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Plain text, UTF-8.
    Text,
    /// Pages.
    Pdf,
}

/// Something on its way to paper.
#[derive(Debug)]
pub struct Job {
    id: String,
}

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The printer has taken all of it.
    Done,
    /// It waits or is being printed.
    Going,
    /// It waits until somebody does something about the printer.
    Held(Trouble),
    /// It was given up, or the printer cannot be asked any more.
    Lost,
}

/// What is the matter with a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It has no paper.
    NoPaper,
    /// Paper is stuck in it.
    Jam,
    /// It has no ink or toner.
    NoInk,
    /// Something is open that has to be shut.
    Open,
    /// It was stopped, or does not answer.
    Stopped,
}

/// The printer is not there, or CUPS does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPrinter;

impl Trouble {
    /// Its code, with which the ids of its messages end.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoPaper => "no-paper",
            Self::Jam => "jam",
            Self::NoInk => "no-ink",
            Self::Open => "open",
            Self::Stopped => "stopped",
        }
    }
}

impl Printer {
    /// The printer that CUPS knows by this name.
    pub fn named(name: &str, tools: Tools) -> Self {
        let name = name.to_owned();
        Self { name, tools }
    }

    /// Whether CUPS knows it.
    pub fn is_there(&self) -> bool {
        self.ask("lpstat", &["-p", &self.name]).is_some()
    }

    /// Sends this to be printed.
    ///
    /// # Errors
    /// [`NoPrinter`]; nothing of it waits anywhere then.
    pub fn print(&self, bytes: &[u8], paper: Paper) -> Result<Job, NoPrinter> {
        let form = match paper {
            Paper::Text => "document-format=text/plain",
            Paper::Pdf => "document-format=application/pdf",
        };
        // Without a sheet before it, which would have the name of this machine's account.
        let options = ["-t", TITLE, "-o", "job-sheets=none", "-o", form];
        let arguments: Vec<&str> = ["-d", &self.name].into_iter().chain(options).collect();
        let ran = self.tools.run("lp", &arguments, bytes, ANSWER);
        let ran = ran.ok().filter(|ran| ran.well).ok_or_else(|| {
            // Whatever came through of it goes again.
            self.clear();
            NoPrinter
        })?;
        // "request id is NAME-NUMBER (0 file(s))"
        let mut words = ran.said.split_whitespace();
        let id = words.find(|word| self.is_job(word)).ok_or(NoPrinter)?;
        Ok(Job { id: id.to_owned() })
    }

    /// How a job stands now.
    pub fn look(&self, job: &Job) -> Standing {
        let waiting = ["-W", "not-completed", "-o", &self.name];
        let Some(said) = self.ask("lpstat", &waiting) else {
            return Standing::Lost;
        };
        if said.lines().any(|line| is_of(line, job)) {
            return match self.trouble() {
                None => Standing::Going,
                Some(trouble) => Standing::Held(trouble),
            };
        }
        match self.was_given_up(job) {
            true => Standing::Lost,
            false => Standing::Done,
        }
    }

    /// Takes a job back, with all that waits of it.
    pub fn cancel(&self, job: &Job) {
        // Printed meanwhile, if this fails; and at the wipe it is tried again.
        let _ = self.ask("cancel", &["-x", &job.id]);
    }

    /// Takes back all jobs of this account, whoever sent them.
    pub fn clear(&self) {
        // Without a name: those of this account, on every printer.
        let waiting = self.ask("lpstat", &["-W", "not-completed"]);
        for line in waiting.iter().flat_map(|said| said.lines()) {
            if let Some(id) = line.split_whitespace().next() {
                let _ = self.ask("cancel", &["-x", id]);
            }
        }
    }

    /// Whether a job that waits no longer came to nothing. Nothing may be known of it.
    fn was_given_up(&self, job: &Job) -> bool {
        let ended = ["-l", "-W", "completed", "-o", &self.name];
        let said = self.ask("lpstat", &ended).unwrap_or_default();
        let lines = said.lines().skip_while(|line| !is_of(line, job));
        let about = lines.skip(1).take_while(|line| line.starts_with('\t'));
        let mut reasons = about.filter_map(|line| line.trim().strip_prefix("Alerts: "));
        // As RFC 8011, section 5.3.8, calls them.
        reasons.any(|reasons| {
            ["aborted", "canceled", "errors"]
                .iter()
                .any(|bad| reasons.contains(bad))
        })
    }

    fn trouble(&self) -> Option<Trouble> {
        let said = self.ask("lpstat", &["-l", "-p", &self.name])?;
        let reasons = said
            .lines()
            .find_map(|line| line.trim().strip_prefix("Alerts: "))
            .unwrap_or_default();
        // As RFC 8011, section 5.4.12, calls them.
        let known = [
            ("media-empty", Trouble::NoPaper),
            ("media-needed", Trouble::NoPaper),
            ("media-jam", Trouble::Jam),
            ("toner-empty", Trouble::NoInk),
            ("marker-supply-empty", Trouble::NoInk),
            ("cover-open", Trouble::Open),
            ("door-open", Trouble::Open),
            ("interlock-open", Trouble::Open),
            ("offline", Trouble::Stopped),
            ("timed-out", Trouble::Stopped),
            ("shutdown", Trouble::Stopped),
            ("paused", Trouble::Stopped),
        ];
        let known = known.iter().find(|(reason, _)| reasons.contains(reason));
        let stopped = || {
            let first = said.lines().next().unwrap_or_default();
            first.contains(" disabled ").then_some(Trouble::Stopped)
        };
        known.map(|(_, trouble)| *trouble).or_else(stopped)
    }

    fn is_job(&self, word: &str) -> bool {
        let number = word.strip_prefix(&self.name);
        let number = number.and_then(|rest| rest.strip_prefix('-'));
        number.is_some_and(|number| number.parse::<u32>().is_ok())
    }

    fn ask(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let ran = self.tools.run(program, arguments, b"", ANSWER).ok()?;
        ran.well.then_some(ran.said)
    }
}

/// Whether a line of `lpstat` is about a job.
fn is_of(line: &str, job: &Job) -> bool {
    line.split_whitespace().next() == Some(&job.id)
}

/// Whether CUPS, with this `cupsd.conf`, keeps what it printed; by itself it does so for a day
/// (cupsd.conf(5), `PreserveJobFiles`), and nobody but its owner can take it away.
pub fn keeps_what_was_printed(settings: &str) -> bool {
    let mut said = settings.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once(char::is_whitespace)?;
        let named = name.eq_ignore_ascii_case("PreserveJobFiles");
        named.then(|| value.trim().to_ascii_lowercase())
    });
    // The last one counts.
    let last = said.next_back().unwrap_or_default();
    !["no", "off", "false"].contains(&last.as_str())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::super::tools::tests::{fake, of, write};
    use super::*;

    const CANARY: &[u8] = b"canary: my sister and the garden\n";

    /// A CUPS that keeps each job as a file in `spool`, and says what real ones say.
    fn cups(folder: &Path) -> Printer {
        let place = folder.display();
        fs::create_dir(folder.join("spool")).unwrap();
        write(folder.join("alerts"), "none");
        write(folder.join("ended"), "");
        fake(
            folder,
            "lp",
            &format!(
                "echo \"$@\" >> {place}/arguments; [ \"$2\" = Hall-1 ] || exit 1\n\
                 n=$(($(cat {place}/last 2>/dev/null || echo 6) + 1)); echo $n > {place}/last\n\
                 cat > {place}/spool/Hall-1-$n; echo \"request id is Hall-1-$n (0 file(s))\""
            ),
        );
        fake(
            folder,
            "lpstat",
            &format!(
                "case \"$*\" in\n\
                 '-W not-completed'|'-W not-completed -o Hall-1') cd {place}/spool\n\
                   for job in *; do [ -f $job ] && echo \"$job  kiosk  1024  Sat Nov 28 2026\"; done; exit 0;;\n\
                 '-l -W completed -o Hall-1') cat {place}/ended;;\n\
                 '-p Hall-1') echo 'printer Hall-1 is idle.';;\n\
                 '-l -p Hall-1') echo 'printer Hall-1 now printing.'; echo \"\tAlerts: $(cat {place}/alerts)\";;\n\
                 *) exit 1;;\nesac"
            ),
        );
        fake(
            folder,
            "cancel",
            &format!("[ \"$1\" = -x ] && rm {place}/spool/$2"),
        );
        Printer::named("Hall-1", of(folder))
    }

    fn spool(folder: &Path) -> usize {
        fs::read_dir(folder.join("spool")).unwrap().count()
    }

    #[test]
    fn what_is_printed_goes_through_no_file_and_no_argument() {
        let folder = tempfile::tempdir().unwrap();
        let printer = cups(folder.path());
        assert!(printer.is_there());
        let job = printer.print(CANARY, Paper::Text).unwrap();
        let spooled = folder.path().join("spool/Hall-1-7");
        assert_eq!(fs::read(&spooled).unwrap(), CANARY);
        let arguments = fs::read_to_string(folder.path().join("arguments")).unwrap();
        assert_eq!(
            arguments,
            "-d Hall-1 -t Page -o job-sheets=none -o document-format=text/plain\n"
        );
        assert_eq!(printer.look(&job), Standing::Going);
        fs::remove_file(spooled).unwrap();
        assert_eq!(printer.look(&job), Standing::Done);
    }

    #[test]
    fn what_holds_it_up_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let printer = cups(folder.path());
        let job = printer.print(CANARY, Paper::Pdf).unwrap();
        for (alerts, trouble) in [
            ("media-empty-error,media-needed", Trouble::NoPaper),
            ("media-jam-warning", Trouble::Jam),
            ("toner-empty", Trouble::NoInk),
            ("cover-open", Trouble::Open),
            ("offline-report", Trouble::Stopped),
            ("paused", Trouble::Stopped),
        ] {
            write(folder.path().join("alerts"), alerts);
            assert_eq!(printer.look(&job), Standing::Held(trouble), "{alerts}");
        }
        // A printer that says that it will soon need something prints on.
        write(folder.path().join("alerts"), "toner-low-report");
        assert_eq!(printer.look(&job), Standing::Going);
    }

    #[test]
    fn one_that_was_given_up_is_not_said_to_be_done() {
        let folder = tempfile::tempdir().unwrap();
        let printer = cups(folder.path());
        let job = printer.print(CANARY, Paper::Text).unwrap();
        fs::remove_file(folder.path().join("spool/Hall-1-7")).unwrap();
        for (reason, standing) in [
            ("job-completed-successfully", Standing::Done),
            ("aborted-by-system", Standing::Lost),
            ("job-canceled-by-user", Standing::Lost),
            ("job-completed-with-errors", Standing::Lost),
        ] {
            let ended = format!(
                "Hall-1-6  kiosk\n\tAlerts: aborted-by-system\nHall-1-7  kiosk\n\tStatus: \n\tAlerts: {reason}\n\tqueued for Hall-1\n"
            );
            write(folder.path().join("ended"), &ended);
            assert_eq!(printer.look(&job), standing, "{reason}");
        }
    }

    #[test]
    fn nothing_waits_after_it_was_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let printer = cups(folder.path());
        let first = printer.print(CANARY, Paper::Text).unwrap();
        printer.print(CANARY, Paper::Text).unwrap();
        printer.print(CANARY, Paper::Text).unwrap();
        printer.cancel(&first);
        assert_eq!(spool(folder.path()), 2);
        printer.clear();
        assert_eq!(spool(folder.path()), 0);
    }

    #[test]
    fn a_printer_that_is_not_there_is_said_to_be_so() {
        let folder = tempfile::tempdir().unwrap();
        let known = cups(folder.path());
        let other = Printer::named("Attic", of(folder.path()));
        assert!(!other.is_there());
        assert_eq!(other.print(CANARY, Paper::Text).unwrap_err(), NoPrinter);
        // No CUPS at all.
        let empty = tempfile::tempdir().unwrap();
        let nowhere = Printer::named("Hall-1", Tools::on(empty.path()));
        assert!(!nowhere.is_there());
        assert_eq!(nowhere.print(CANARY, Paper::Text).unwrap_err(), NoPrinter);
        let job = known.print(CANARY, Paper::Text).unwrap();
        assert_eq!(nowhere.look(&job), Standing::Lost);
    }

    #[test]
    fn whether_cups_keeps_what_it_printed_is_read_from_its_settings() {
        for (settings, keeps) in [
            ("", true),
            ("# PreserveJobFiles No\n", true),
            ("PreserveJobFiles 86400\n", true),
            ("PreserveJobFiles No\n", false),
            ("  preservejobfiles\toff\nPreserveJobHistory Yes\n", false),
            ("PreserveJobFiles No\nPreserveJobFiles Yes\n", true),
        ] {
            assert_eq!(keeps_what_was_printed(settings), keeps, "{settings}");
        }
    }
}
