//! Windows that change their size at any moment.

use super::*;
use crate::feed::squeezed;
use crate::persona::FORGET;

/// The words of a page, in whichever rows they stand.
fn heard(rows: &[String], words: &Words) -> String {
    let said = squeezed(&rows.join(" "));
    let more = words.more().map(|more| squeezed(&more));
    more.iter().fold(said, |said, more| said.replace(more, ""))
}

/// Every page of Andy's way up to this one, read at the usual size, then at others.
fn resized_on_the_way(words: &Words, to: &str) {
    let stage = Stage::new();
    let mut pty = Pty::start(&stage, USUAL, &FULL);
    for (id, say) in until(FORGET, to) {
        let wide = heard(&pty.page(words, id), words);
        let top = &wide[..wide.len().min(12)];
        for (columns, rows) in [(40, 12), (20, 6)] {
            pty.resize(columns, rows);
            let page = pty.page_from_its_top(words, top);
            assert_eq!(heard(&page, words), wide, "{id} at {columns}x{rows}");
        }
        pty.resize(USUAL.0, USUAL.1);
        let page = pty.page_from_its_top(words, top);
        pty.answer(words, &page, say);
    }
}

#[test]
fn every_page_of_the_full_view_keeps_its_words_at_every_size() {
    resized_on_the_way(&Words::english(), "risk");
}

#[test]
fn the_linear_view_goes_on_at_every_size() {
    let (words, stage) = (Words::english(), Stage::new());
    let mut pty = Pty::start(&stage, USUAL, &LINEAR);
    let sizes = [(40, 12), (20, 6), (1, 1), USUAL];
    for ((id, say), (columns, rows)) in until(FORGET, "risk")
        .into_iter()
        .zip(sizes.into_iter().cycle())
    {
        pty.wait_for_said(&words.asked(id));
        pty.wait_for_said(&words.short(id));
        pty.resize(columns, rows);
        pty.send(&lines(&words, say).replace('\n', key::ENTER));
    }
    pty.wait_for_said(&words.say("risk"));
    pty.send(key::F12);
    assert!(pty.wait_for_the_end().success());
}
