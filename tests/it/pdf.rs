//! The hand-over as a PDF, as it is asked for on the command line.

use std::fs;
use std::path::PathBuf;

use crate::persona::{KEEP, andy};
use crate::pipe::{Done, run};
use crate::stage::{Stage, Words};
use crate::tell::by_lines;

/// Tells Andy's story, takes away what he made, and asks for these kinds of file.
fn asked_for(language: &'static str, kinds: &str, more: &[&str]) -> (Stage, Done) {
    let stage = by_lines(Stage::speaking(language), &andy(KEEP)).stage;
    here(&stage)
        .iter()
        .for_each(|path| fs::remove_file(path).unwrap());
    let to = stage.here();
    let start = ["handover", "--to", to.to_str().unwrap(), "--format", kinds];
    let done = run(&stage, &[&start[..], more].concat(), "");
    (stage, done)
}

fn here(stage: &Stage) -> Vec<PathBuf> {
    let entries = fs::read_dir(stage.here()).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[cfg(not(feature = "pdf"))]
#[rstest::rstest]
fn a_program_without_it_says_so_and_makes_nothing(
    #[values("en", "pl", "ar")] language: &'static str,
) {
    let (stage, done) = asked_for(language, "html,pdf", &[]);
    let told = Words::spoken(language).say("failure-pdf-not-built");
    assert_eq!((done.code, done.err), (Some(1), format!("{told}\n")));
    assert!(here(&stage).is_empty() && done.out.is_empty());
}

#[cfg(feature = "pdf")]
mod built {
    use ownwords::locale::Args;
    use rstest::rstest;

    use super::*;
    use crate::paths::mei;

    fn holds(file: &[u8], part: &str) -> bool {
        file.windows(part.len())
            .any(|window| window == part.as_bytes())
    }

    #[rstest]
    fn andy_gets_one_file_whose_words_are_tagged(#[values("en", "pl")] language: &'static str) {
        let (stage, done) = asked_for(language, "pdf", &[]);
        done.is_well();
        let made = here(&stage);
        assert_eq!(made.len(), 1, "{made:?}");
        let name = made[0].file_name().unwrap().to_str().unwrap();
        assert!(name.ends_with(".pdf") && !name.contains("Andy"), "{name}");
        let args = Args::none().word("file", name).word("kind", "pdf");
        let line = Words::spoken(language).say_args("end-file", &args);
        assert!(done.out.contains(&line), "{line} is not in\n{}", done.out);
        let file = fs::read(&made[0]).unwrap();
        assert!(file.starts_with(b"%PDF-"));
        assert!(holds(&file, "<pdfuaid:part>1</pdfuaid:part>"));
        // The file is for those who read English; what Andy wrote is in his language.
        assert!(holds(&file, "/Lang(en)"));
        assert_eq!(holds(&file, "/Lang(pl)"), language == "pl");
    }

    #[test]
    fn a_sealed_one_is_never_on_the_disk_unsealed() {
        let key = age::x25519::Identity::generate();
        let code = key.to_public().to_string();
        let (stage, done) = asked_for("en", "pdf", &["--seal-to", &code]);
        done.is_well();
        let made = here(&stage);
        assert_eq!(made.len(), 1, "{made:?}");
        assert!(made[0].to_str().unwrap().ends_with(".pdf.age"));
        let sealed = fs::read(&made[0]).unwrap();
        assert!(age::decrypt(&key, &sealed).unwrap().starts_with(b"%PDF-"));
    }

    /// Whether this computer has fonts for Chinese is not known here: either there is a file,
    /// or a sentence and none, not even the page that came before it.
    #[test]
    fn letters_that_this_computer_lacks_are_told_and_nothing_is_made() {
        let stage = by_lines(Stage::new(), &mei()).stage;
        here(&stage)
            .iter()
            .for_each(|path| fs::remove_file(path).unwrap());
        let to = stage.here();
        let to = [
            "handover",
            "--to",
            to.to_str().unwrap(),
            "--format",
            "html,pdf",
        ];
        let done = run(&stage, &to, "");
        if done.code == Some(0) {
            assert_eq!(here(&stage).len(), 2);
            return;
        }
        let told = Words::english().say("failure-pdf-no-letters");
        assert_eq!((done.code, done.err), (Some(1), format!("{told}\n")));
        assert!(here(&stage).is_empty(), "{:?}", stage.made());
    }
}
