//! Rows in the order in which they are seen, for terminals that do not do that themselves:
//! words that run from right to left are turned round (UAX 9), their brackets mirrored and
//! their letters joined. Everything else in the program holds texts in logical order.

use std::sync::LazyLock;

use ar_reshaper::prelude::{ArabicReshaper, LigatureNames, ReshaperConfig};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_bidi_mirroring::get_mirrored;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

use super::width::width;

/// Joins Arabic letters, also those of Urdu and Persian. It is never given vowel signs.
static SHAPER: LazyLock<ArabicReshaper> = LazyLock::new(|| {
    let mut config = ReshaperConfig {
        support_zwj: false,
        ..ReshaperConfig::default()
    };
    config.update_ligature(LigatureNames::ARABIC_LIGATURE_ALLAH, false);
    config.to_reshaper()
});

/// True if the first letter that has a direction runs from right to left; none if no
/// letter has one.
pub fn first_strong(text: &str) -> Option<bool> {
    text.chars().find_map(|c| match bidi_class(c) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    })
}

/// A row as it is seen, from left to right.
#[derive(Debug)]
pub struct Seen {
    /// What stands in its cells, in the order in which it is seen.
    pieces: Vec<Piece>,
    /// It begins at the right.
    rtl: bool,
    /// How many cells the row takes in logical order, before its letters are joined.
    logical: usize,
}

/// A letter, or letters that became one.
#[derive(Debug)]
struct Piece {
    text: String,
    cells: usize,
    /// Its cells in logical order, before letters are joined: from, and up to.
    from: usize,
    to: usize,
    level: Level,
}

impl Seen {
    /// A row, which begins at the right with `rtl`.
    pub fn new(row: &str, rtl: bool) -> Self {
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let mut pieces = pieces(row, base);
        turn(&mut pieces);
        Self {
            pieces,
            rtl,
            logical: width(row),
        }
    }

    /// What stands in the cells, from left to right, and how many cells each takes.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, usize)> {
        self.pieces
            .iter()
            .map(|piece| (piece.text.as_str(), piece.cells))
    }

    /// How many cells the row takes.
    pub fn width(&self) -> usize {
        self.pieces.iter().map(|piece| piece.cells).sum()
    }

    /// The column, from the left of the row, of what stands at this column in logical
    /// order. Behind the end of a row that begins at the right, it is left of the row.
    pub fn column(&self, logical: usize) -> isize {
        let mut column = 0;
        for piece in &self.pieces {
            if (piece.from..piece.to).contains(&logical) {
                return signed(column);
            }
            column += piece.cells;
        }
        let behind = signed(logical.saturating_sub(self.logical));
        if self.rtl {
            -1 - behind
        } else {
            signed(column) + behind
        }
    }
}

/// A row of a terminal is never as long as that.
fn signed(cells: usize) -> isize {
    isize::try_from(cells).unwrap_or(isize::MAX)
}

/// The letters of a row in logical order, joined and mirrored.
fn pieces(row: &str, base: Level) -> Vec<Piece> {
    let info = BidiInfo::new(row, Some(base));
    let levels = match info.paragraphs.first() {
        Some(paragraph) => info.reordered_levels(paragraph, 0..row.len()),
        None => Vec::new(),
    };
    let mut shaped = shape(row).into_iter();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut from = 0;
    for (at, grapheme) in row.grapheme_indices(true) {
        let to = from + width(grapheme);
        let level = levels.get(at).copied().unwrap_or(base);
        let mut text = String::new();
        let mut joined = false;
        for (c, shaped) in grapheme.chars().zip(shaped.by_ref()) {
            match shaped {
                Some(c) if level.is_rtl() => text.push(get_mirrored(c).unwrap_or(c)),
                Some(_) => text.push(c),
                None => joined = true,
            }
        }
        match pieces.last_mut() {
            // The letter before has taken this one in, and carries its signs.
            Some(before) if joined => {
                before.text.push_str(&text);
                before.to = to;
            }
            _ if to > from => pieces.push(Piece {
                cells: width(&text),
                text,
                from,
                to,
                level,
            }),
            _ => {}
        }
        from = to;
    }
    pieces
}

/// For each character, the one that stands for it where letters are joined; none where the
/// letter before has taken it in.
fn shape(row: &str) -> Vec<Option<char>> {
    let mut shaped: Vec<Option<char>> = row.chars().map(Some).collect();
    let bare: Vec<usize> = row
        .chars()
        .enumerate()
        .filter(|(_, c)| !is_sign(*c))
        .map(|(at, _)| at)
        .collect();
    let letters: String = row.chars().filter(|c| !is_sign(*c)).collect();
    if !SHAPER.need_reshape(&letters) {
        return shaped;
    }
    let mut places = bare.into_iter();
    for c in SHAPER.reshape(&letters).chars() {
        let taken = if is_form(c) {
            std::iter::once(c).nfkc().count()
        } else {
            1
        };
        let mut own = Some(c);
        for at in places.by_ref().take(taken) {
            shaped[at] = own.take();
        }
    }
    shaped
}

/// A sign that stands above or below a letter and does not part it from the next.
fn is_sign(c: char) -> bool {
    c == '\u{200d}' || c.width() == Some(0) && bidi_class(c) == BidiClass::NSM
}

/// The form of one or two Arabic letters at a place in a word.
fn is_form(c: char) -> bool {
    matches!(c, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// Turns round what runs from right to left, the innermost first (rule L2).
fn turn(pieces: &mut [Piece]) {
    let highest = pieces.iter().map(|piece| piece.level.number()).max();
    for level in (1..=highest.unwrap_or(0)).rev() {
        for run in
            pieces.chunk_by_mut(|a, b| (a.level.number() >= level) == (b.level.number() >= level))
        {
            if run
                .first()
                .is_some_and(|piece| piece.level.number() >= level)
            {
                run.reverse();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    /// What is seen, with letters in their plain forms again.
    fn seen(row: &str, rtl: bool) -> String {
        let text: String = Seen::new(row, rtl).pieces().map(|(text, _)| text).collect();
        text.nfkc().collect()
    }

    #[rstest]
    #[case::left_to_right("Good day: 12", false, "Good day: 12")]
    #[case::hebrew("\u{5d0}\u{5d1} 12.", true, ".12 \u{5d1}\u{5d0}")]
    #[case::latin_words_keep_their_order(
        "\u{5d0} two words \u{5d1}",
        true,
        "\u{5d1} two words \u{5d0}"
    )]
    #[case::inside_english("Dog: \u{5d0}\u{5d1}, cat", false, "Dog: \u{5d1}\u{5d0}, cat")]
    #[case::brackets("\u{5d0} (\u{5d1})", true, "(\u{5d1}) \u{5d0}")]
    #[case::a_number_stands_at_the_right("1. \u{5d0}\u{5d1}", true, "\u{5d1}\u{5d0} .1")]
    #[case::chinese("\u{5d0} 中文 \u{5d1}", true, "\u{5d1} 中文 \u{5d0}")]
    #[case::arabic_digits_keep_their_order(
        "\u{628} \u{661}\u{662}",
        true,
        "\u{661}\u{662} \u{628}"
    )]
    fn is_in_the_order_in_which_it_is_read(
        #[case] row: &str,
        #[case] rtl: bool,
        #[case] wanted: &str,
    ) {
        assert_eq!(seen(row, rtl), wanted);
    }

    #[test]
    fn letters_are_joined_also_those_of_urdu() {
        let text = |row| -> Vec<String> {
            Seen::new(row, true)
                .pieces()
                .map(|(text, _)| text.to_owned())
                .collect()
        };
        // Beh three times: at the end, in the middle, at the beginning.
        assert_eq!(
            text("\u{628}\u{628}\u{628}"),
            ["\u{fe90}", "\u{fe92}", "\u{fe91}"]
        );
        // Tteh, noon ghunna, heh goal, yeh barree.
        let urdu = "\u{679}\u{6cc}\u{6ba} \u{6c1}\u{6d2}";
        assert_eq!(
            text(urdu),
            [
                "\u{fbaf}", "\u{fba8}", " ", "\u{fb9f}", "\u{fbff}", "\u{fb68}"
            ]
        );
        // What must not join does not.
        assert_eq!(
            text("\u{628}\u{200c}\u{628}"),
            ["\u{fe8f}", "\u{fe8f}\u{200c}"]
        );
    }

    #[test]
    fn two_letters_become_one_with_their_signs_and_the_cursor_is_on_it() {
        // Seen, lam with a vowel sign, alef, meem: "salaam".
        let row = "\u{633}\u{644}\u{64e}\u{627}\u{645}";
        let seen = Seen::new(row, true);
        let pieces: Vec<_> = seen.pieces().collect();
        assert_eq!(
            pieces,
            [("\u{fee1}", 1), ("\u{fefc}\u{64e}", 1), ("\u{feb3}", 1)]
        );
        assert_eq!(seen.width(), 3);
        assert_eq!([0, 1, 2, 3].map(|at| seen.column(at)), [2, 1, 1, 0]);
    }

    #[test]
    fn behind_the_end_the_cursor_is_where_the_row_goes_on() {
        let right = Seen::new("\u{5d0}\u{5d1}", true);
        assert_eq!([0, 1, 2, 3].map(|at| right.column(at)), [1, 0, -1, -2]);
        let left = Seen::new("ab", false);
        assert_eq!([0, 1, 2, 3].map(|at| left.column(at)), [0, 1, 2, 3]);
        // On the letter that follows, also inside a word that is turned round.
        let mixed = Seen::new("ab \u{5d0}\u{5d1} 中", false);
        assert_eq!([3, 4, 6, 8].map(|at| mixed.column(at)), [4, 3, 6, 8]);
    }

    #[test]
    fn the_first_letter_with_a_direction_counts() {
        assert_eq!(first_strong("1. \u{628}a"), Some(true));
        assert_eq!(first_strong("(a \u{628})"), Some(false));
        assert_eq!(first_strong("中"), Some(false));
        assert_eq!(first_strong("12, ."), None);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_every_cell_has_its_place(
            row in "[a\u{5d0}\u{628}\u{644}\u{627}\u{64e}\u{200c}\u{200d}中1( )\u{679}👩]{0,20}",
            rtl: bool,
        ) {
            let seen = Seen::new(&row, rtl);
            let text: String = seen.pieces().map(|(text, _)| text).collect();
            let letters = |text: &str| {
                let mut letters: Vec<char> = text
                    .nfkc()
                    .filter(|c| c.width() != Some(0) && !"()".contains(*c))
                    .collect();
                letters.sort_unstable();
                letters
            };
            prop_assert_eq!(letters(&text), letters(&row));
            prop_assert!(seen.width() <= width(&row));
            for logical in 0..width(&row) {
                let column = usize::try_from(seen.column(logical));
                prop_assert!(column.is_ok_and(|column| column < seen.width()), "{}", logical);
            }
        }
    }
}
