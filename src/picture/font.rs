//! The letters of the pictures: which font has a character, how wide a text is, where its lines break.

use std::sync::LazyLock;

use ttf_parser::{Face, GlyphId};

/// How heavy a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The fonts of a weight: the first that has a character writes it.
pub(super) struct Font([Face<'static>; 2]);

/// A character as a font draws it.
pub(super) struct Glyph<'a> {
    pub(super) face: &'a Face<'static>,
    pub(super) id: GlyphId,
    /// How far it moves the pen, in pixels.
    pub(super) advance: f32,
    /// Pixels a unit of the font's outlines.
    pub(super) scale: f32,
}

impl Font {
    pub(super) fn of(weight: Weight) -> &'static Self {
        static REGULAR: LazyLock<Font> = LazyLock::new(|| {
            Font::read([
                include_bytes!("../../fonts/NotoSans-Regular.ttf"),
                include_bytes!("../../fonts/NotoSansKR-Regular.otf"),
            ])
        });
        static BOLD: LazyLock<Font> = LazyLock::new(|| {
            Font::read([
                include_bytes!("../../fonts/NotoSans-Bold.ttf"),
                include_bytes!("../../fonts/NotoSansKR-Bold.otf"),
            ])
        });
        match weight {
            Weight::Regular => &REGULAR,
            Weight::Bold => &BOLD,
        }
    }

    fn read(files: [&'static [u8]; 2]) -> Self {
        Self(files.map(|file| Face::parse(file, 0).expect("a test reads every font that the program carries")))
    }

    /// The character in this size, in pixels an em; an empty box where no font has it.
    pub(super) fn glyph(&self, character: char, size: f32) -> Glyph<'_> {
        let has = |face: &&Face<'static>| face.glyph_index(character).is_some();
        let face = self.0.iter().find(has).unwrap_or(&self.0[0]);
        let id = face.glyph_index(character).unwrap_or_default();
        let scale = size / f32::from(face.units_per_em());
        Glyph { face, id, advance: f32::from(face.glyph_hor_advance(id).unwrap_or(0)) * scale, scale }
    }

    /// The width of a text, in pixels.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|character| self.glyph(character, size).advance).sum()
    }

    /// The text in lines no wider than `width`, at most `most` of them; what does not fit ends in `…`.
    pub(super) fn lines(&self, text: &str, size: f32, width: f32, most: usize) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            let line = lines.last_mut().expect("there is always a line");
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if line.is_empty() || self.width(&longer, size) <= width {
                *line = longer;
            } else {
                lines.push(word.to_owned());
            }
        }
        let is_cut = lines.len() > most;
        lines.truncate(most);
        if let Some(last) = lines.last_mut().filter(|_| is_cut) {
            last.push('…');
        }
        lines.into_iter().map(|line| self.fitted(line, size, width)).collect()
    }

    /// The beginning of a line that is no wider than `width`.
    fn fitted(&self, mut line: String, size: f32, width: f32) -> String {
        while self.width(&line, size) > width && line.chars().count() > 1 {
            line.truncate(line.trim_end_matches('…').trim_end().len());
            line.pop();
            line.push('…');
        }
        line
    }
}

/// Whether the pictures can write a character.
#[must_use]
pub fn can_write(character: char) -> bool {
    [Weight::Regular, Weight::Bold]
        .iter()
        .all(|&weight| Font::of(weight).0.iter().any(|face| face.glyph_index(character).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_scripts_can_be_written_and_others_not() {
        assert!("Aé1–ЯёЙ한힝ㄱ№“”…%,.$".chars().all(can_write));
        assert!(!can_write('漢') && !can_write('\u{1f600}'));
    }

    #[test]
    fn lines_break_between_words_and_the_rest_is_cut() {
        let font = Font::of(Weight::Regular);
        let lines = font.lines("Seoul and Moscow establish diplomatic relations", 20.0, 200.0, 2);
        assert_eq!(lines, ["Seoul and Moscow", "establish diplomati…"]);
        assert!(lines.iter().all(|line| font.width(line, 20.0) <= 200.0));
        assert_eq!(font.lines("대한민국 소련 수교", 20.0, 400.0, 2), ["대한민국 소련 수교"]);
        let one = font.lines(&"가".repeat(80), 20.0, 200.0, 2);
        assert!(one.len() == 1 && one[0].ends_with('…') && font.width(&one[0], 20.0) <= 200.0);
        assert_eq!(font.lines("", 20.0, 200.0, 2), [""]);
    }
}
