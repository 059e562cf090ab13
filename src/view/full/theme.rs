//! How rows look. Each theme is one pair of colours for the whole screen, so nothing is told
//! by a colour: what is chosen is said in words, where one is by the real cursor.

use ratatui::style::{Modifier, Style};

use super::layout::Role;
use crate::view::Theme;

/// A pair of colours, by their places among the 256 of a terminal.
///
/// All are from 16 on: those have fixed values, while a person or a desktop may have changed
/// the first 16 to anything, also to a pair that nobody can read. The Linux console has no
/// more than 16 and takes the nearest; its pairs are strong enough, too. A terminal with fewer
/// is for [`Theme::Terminal`] or [`Theme::NoColour`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// That of the letters.
    pub text: u8,
    /// That behind them.
    pub ground: u8,
}

/// What a terminal does with colours that are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Painting {
    /// None are to be set.
    Nothing,
    /// It gives them to what is written.
    Written,
    /// It gives them to what is written and to what is erased ("back colour erase" in terminfo).
    Erased,
}

const BLACK: u8 = 16;
const YELLOW: u8 = 226;
const CREAM: u8 = 230;
const WHITE: u8 = 231;

/// The colours of a theme; none if those of the terminal hold.
pub fn colours(theme: Theme) -> Option<Colours> {
    let (text, ground) = match theme {
        Theme::Terminal | Theme::NoColour => return None,
        Theme::HighContrastDark => (WHITE, BLACK),
        Theme::HighContrastLight => (BLACK, WHITE),
        Theme::YellowOnBlack => (YELLOW, BLACK),
        Theme::BlackOnCream => (BLACK, CREAM),
    };
    Some(Colours { text, ground })
}

/// How a row of this role looks.
pub fn style(role: Role) -> Style {
    match role {
        Role::Question | Role::Heading => Style::new().add_modifier(Modifier::BOLD),
        _ => Style::new(),
    }
}

/// How the mark beside the focused option looks: a blank cell in the opposite colours,
/// which is the strongest contrast that the theme or the terminal has.
pub fn mark() -> Style {
    Style::new().add_modifier(Modifier::REVERSED)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rgb = [u8; 3];

    /// A colour of the cube of 6 by 6 by 6 that begins at 16, as xterm has it.
    fn cube(place: u8) -> Rgb {
        assert!((16..=231).contains(&place), "{place} has no fixed value");
        let place = place - 16;
        [place / 36, place / 6 % 6, place % 6].map(|n| [0, 95, 135, 175, 215, 255][usize::from(n)])
    }

    /// What the Linux console makes of it (`rgb_foreground` and `rgb_background` in vt.c), in
    /// the colours that it starts with. Only letters can be bright there.
    fn console(colours: Colours) -> [Rgb; 2] {
        let text = cube(colours.text);
        let most = *text.iter().max().expect("three");
        let (dark, light) = if most > 0xaa { (0x55, 0xff) } else { (0, 0xaa) };
        [
            text.map(|c| if c > most / 2 { light } else { dark }),
            cube(colours.ground).map(|c| if c & 0x80 != 0 { 0xaa } else { 0 }),
        ]
    }

    /// WCAG 2, "relative luminance" and "contrast ratio".
    fn contrast(pair: [Rgb; 2]) -> f64 {
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        let luminance =
            |[r, g, b]: Rgb| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        let [a, b] = pair.map(luminance);
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn contrast_is_computed_as_it_is_published() {
        assert!((contrast([[0; 3], [255; 3]]) - 21.0).abs() < 0.001);
        assert!((contrast([[0x76; 3], [255; 3]]) - 4.54).abs() < 0.01);
    }

    #[test]
    fn every_pair_of_every_theme_is_at_least_7_to_1() {
        let mut pairs = 0;
        for colours in Theme::ALL.into_iter().filter_map(colours) {
            let own = [colours.text, colours.ground].map(cube);
            // The mark is the same pair, turned round.
            for [text, ground] in [own, console(colours)] {
                for pair in [[text, ground], [ground, text]] {
                    assert!(contrast(pair) >= 7.0, "{colours:?}: {pair:?}");
                    pairs += 1;
                }
            }
        }
        assert_eq!(pairs, 4 * 4, "four themes have colours of their own");
    }
}
