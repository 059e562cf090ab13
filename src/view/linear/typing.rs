//! What a person does with keys, pastes and lines, until a line is at its end.

use std::collections::VecDeque;
use std::io::{self, Write};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{LinearView, Stop};
use crate::engine::step::Act;
use crate::locale::page::Ask;
use crate::text::buffer::LeftOut;
use crate::view::input::{Event, NO_TEXT, came_again};
use crate::view::keys::Does;
use crate::view::{Input, Unfit};

impl<W: Write> LinearView<W> {
    pub(super) fn handle(&mut self, event: Event) -> io::Result<Option<Input>> {
        // Where a switch is used, what is said last has to be what would be chosen.
        if matches!(
            event,
            Event::Key(_)
                | Event::Does(_)
                | Event::Goes(_)
                | Event::Leaves
                | Event::Pressed
                | Event::Did(_)
                | Event::Paste(_)
                | Event::Line(_)
        ) {
            self.ear.hush();
        }
        Ok(match event {
            Event::Key(key) if came_again(&key, self.takes_text()) => None,
            Event::Key(key) => return self.key(key),
            Event::Does(does) => return Ok(self.carry_out(does)?.flatten()),
            Event::Goes(option) => {
                self.go_to(option);
                None
            }
            Event::Leaves => {
                self.leave_highlight();
                None
            }
            Event::Pressed => None,
            Event::Did(input) => {
                self.printer.fresh_line();
                Some(input)
            }
            Event::Rest => Some(Input::Nothing),
            Event::Paste(text) => self.paste(&text),
            Event::Line(bytes) => self.line(bytes),
            // Nothing can be pressed in words that only follow each other.
            Event::Pointer { .. } => None,
            Event::Resize(columns, _) => {
                if let Some(console) = &self.console {
                    self.printer.resize(Some(usize::from(columns)));
                    self.printer.stand_in(console.rows());
                }
                None
            }
            Event::Idle => Some(Input::Idle),
            Event::Ended => Some(Input::Ended),
            Event::Told(ending) => Some(Input::Told(ending)),
            Event::Pause => {
                self.pause()?;
                None
            }
            Event::Resumed => {
                self.printer.forget();
                if let Some(console) = &mut self.console {
                    console.take_over()?;
                    self.printer.stand_in(console.rows());
                }
                self.highlight = None;
                self.ask(false);
                None
            }
        })
    }

    /// Stops until the person goes on; [`Event::Resumed`] takes the terminal over again.
    pub(super) fn pause(&mut self) -> io::Result<()> {
        self.ear.hush();
        self.printer.fresh_line();
        self.printer.flush()?;
        if let Some(console) = &mut self.console {
            console.give_back()?;
            console.stop()?;
        }
        Ok(())
    }

    pub(super) fn key(&mut self, key: KeyEvent) -> io::Result<Option<Input>> {
        if let Some(does) = self.preferences.keys.does_in_line(key)
            && let Some(input) = self.carry_out(does)?
        {
            return Ok(input);
        }
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return Ok(match key.code {
                KeyCode::Char('d') if self.buffer.is_empty() && self.correction.is_none() => {
                    // Someone at the keys can be asked; only an end of input cannot.
                    self.printer.fresh_line();
                    self.act(Act::Stop)
                }
                KeyCode::Char('u') => {
                    self.erase_to(self.entry);
                    None
                }
                KeyCode::Char('w') => {
                    self.buffer.word_left();
                    let word = self.buffer.cursor().max(self.entry);
                    self.buffer.end();
                    self.erase_to(word);
                    None
                }
                _ => None,
            });
        }
        Ok(match key.code {
            KeyCode::Char(c) if !key.modifiers.contains(KeyModifiers::ALT) => self.letter(c),
            _ => None,
        })
    }

    /// Does something that a key does; none if this view does not have it.
    pub(super) fn carry_out(&mut self, does: Does) -> io::Result<Option<Option<Input>>> {
        if let Some(act) = does.act() {
            if act == Act::LeaveFast {
                return Ok(Some(Some(Input::Act(act))));
            }
            self.printer.fresh_line();
            return Ok(Some(self.act(act)));
        }
        Ok(Some(match does {
            Does::Enter => self.enter(),
            Does::Backspace => {
                self.backspace();
                None
            }
            Does::Up => {
                self.arrow(false);
                None
            }
            Does::Down => {
                self.arrow(true);
                None
            }
            Does::Pause => {
                self.pause()?;
                None
            }
            _ => return Ok(None),
        }))
    }

    /// Somebody types: what an arrow key went to is left, and the line that asks comes back.
    pub(super) fn leave_highlight(&mut self) {
        if self.highlight.take().is_some() {
            self.printer.line_below();
            self.ask(false);
            self.printer.at_once();
        }
    }

    pub(super) fn letter(&mut self, c: char) -> Option<Input> {
        if c == ' '
            && let Some(Stop::Option(at)) = self.highlight
            && matches!(self.page.as_ref().map(|page| &page.ask), Some(Ask::Many(_)))
        {
            self.printer.line_below();
            self.highlight = None;
            self.toggle(at);
            self.ask(false);
            return None;
        }
        self.leave_highlight();
        if c == NO_TEXT {
            return self.outcome(true, LeftOut::default(), None);
        }
        let before = self.buffer.text().len();
        let left_out = self.buffer.insert(c);
        if self.buffer.text().len() > before {
            self.note_edit();
            if self.echoes() {
                let grapheme = self.buffer.before().unwrap_or_default();
                if grapheme.len() > c.len_utf8() {
                    self.printer.echo_joined(c, grapheme);
                } else {
                    self.printer.echo(grapheme);
                }
            }
        }
        let too_long = left_out.too_long;
        let left_out = LeftOut {
            controls: false,
            too_long,
        };
        self.outcome(false, left_out, None)
    }

    pub(super) fn backspace(&mut self) {
        self.leave_highlight();
        if self.buffer.text().len() == self.entry {
            if self.entry > 0 {
                // Back to the line before.
                self.buffer.backspace();
                self.entry = self.buffer.text().rfind('\n').map_or(0, |at| at + 1);
                self.entry_is_text = self.buffer.text().len() > self.entry;
                self.note_edit();
                self.say_remains();
            }
            return;
        }
        self.buffer.backspace();
        self.note_edit();
        self.entry_is_text &= self.buffer.text().len() > self.entry;
        if self.echoes() && !self.printer.rub_out() {
            self.say_remains();
        }
    }

    /// Takes out what was typed from this place on.
    pub(super) fn erase_to(&mut self, offset: usize) {
        if self.buffer.text().len() > offset {
            self.buffer.truncate(offset);
            self.note_edit();
            self.entry_is_text &= self.buffer.text().len() > self.entry;
            if self.echoes() {
                self.say_remains();
            }
        }
    }

    /// Says on a new line what remains of the line that is being typed.
    pub(super) fn say_remains(&mut self) {
        self.printer.fresh_line();
        let typed = &self.buffer.text()[self.entry..];
        if typed.is_empty() || typed.ends_with('\n') {
            let entry = std::mem::replace(&mut self.entry, self.buffer.text().len());
            self.ask(false);
            self.entry = entry;
        } else {
            self.printer.remains(typed);
        }
    }

    pub(super) fn note_edit(&mut self) {
        self.edited |= self.keeps_typing() && self.correction.is_none();
    }

    /// Pasted text is text, whatever it looks like.
    pub(super) fn paste(&mut self, text: &str) -> Option<Input> {
        self.leave_highlight();
        self.refused = None;
        let not_text = text.contains(NO_TEXT);
        let mut text = text.replace(NO_TEXT, "");
        if !self.wants_lines() {
            let line = text.trim_end_matches(['\r', '\n']);
            text = line.replace("\r\n", " ").replace(['\r', '\n'], " ");
        }
        let start = self.buffer.text().len();
        let left_out = self.buffer.insert_str(&text);
        self.entry_is_text |= self.buffer.text().len() > start;
        self.note_edit();
        if self.echoes() {
            self.printer.echo(&self.buffer.text()[start..]);
        }
        self.outcome(not_text, left_out, None)
    }

    /// A line of a pipe.
    pub(super) fn line(&mut self, bytes: Vec<u8>) -> Option<Input> {
        let (text, not_text) = match String::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => {
                let text = String::from_utf8_lossy(error.as_bytes()).replace(NO_TEXT, "");
                (text, true)
            }
        };
        let start = self.buffer.text().len();
        let left_out = self.buffer.insert_str(&text);
        self.note_edit();
        // A line of which nothing is left is not one that was empty.
        let refused = left_out.too_long && self.buffer.text().len() == start;
        let input = if refused { None } else { self.enter() };
        self.outcome(not_text, left_out, input)
    }

    /// What was left out comes first, then what the person did.
    pub(super) fn outcome(
        &mut self,
        not_text: bool,
        left_out: LeftOut,
        input: Option<Input>,
    ) -> Option<Input> {
        let too_long = left_out.too_long && !std::mem::replace(&mut self.told_too_long, true);
        let unfits = [
            (not_text, Unfit::NotText),
            (left_out.controls, Unfit::ControlsLeftOut),
            (too_long, Unfit::TooLong),
        ];
        let unfits = unfits.iter().filter(|(is, _)| *is);
        let mut inputs: VecDeque<Input> = unfits.map(|(_, unfit)| Input::Unfit(*unfit)).collect();
        if inputs.is_empty() {
            return input;
        }
        inputs.extend(input);
        inputs.append(&mut self.waiting);
        self.waiting = inputs;
        self.waiting.pop_front()
    }
}
