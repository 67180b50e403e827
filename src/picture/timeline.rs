//! A timeline: events from above to below beside a line, and above them where they lie in the whole stretch.

use super::{
    canvas::{AMBER, BLUE, Canvas, FAINT, LINE, Style, TEXT},
    font::{Font, Weight},
};

/// What a timeline shows; every text as it is to be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// What it is about.
    pub heading: String,
    /// Which part of it is shown.
    pub subheading: String,
    /// The events that are shown, the oldest first.
    pub entries: Vec<Entry>,
    /// The years of all events, shown and not, the oldest first.
    pub years: Vec<f32>,
    /// What a hollow dot means; shown where there is one.
    pub legend: String,
}

/// An event on a timeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// When it was.
    pub date: String,
    /// What it was.
    pub title: String,
    /// Where it lies, in years.
    pub year: f32,
    /// Whether it is not plainly confirmed.
    pub is_contested: bool,
}

/// The picture's width, in pixels. A phone shows it in about 350 points, where the text is as large as the message's.
const WIDTH: f32 = 900.0;
const MARGIN: f32 = 44.0;
const RIGHT: f32 = WIDTH - MARGIN;
/// Where the line stands, and the text beside it.
const AXIS: f32 = MARGIN + 12.0;
const TEXT_LEFT: f32 = AXIS + 40.0;
/// The most lines of a title.
const TITLE_LINES: usize = 3;
const TITLE_LEADING: f32 = 42.0;
const DATE_LEADING: f32 = 42.0;
const ENTRY_GAP: f32 = 30.0;
/// Where the entries begin.
const HEAD: f32 = 250.0;
const FOOT: f32 = 60.0;
/// From this many years between two events on, the line between them is broken.
const LONG_GAP: f32 = 2.0;

const HEADING: Style = Style { size: 44.0, weight: Weight::Bold, colour: TEXT };
const SMALL: Style = Style { size: 28.0, weight: Weight::Regular, colour: FAINT };
const DATE: Style = Style { size: 30.0, weight: Weight::Bold, colour: BLUE };
const TITLE: Style = Style { size: 33.0, weight: Weight::Regular, colour: TEXT };

impl Timeline {
    /// Draws it as a PNG, 900 pixels wide and as high as the entries need.
    #[must_use]
    pub fn to_png(&self) -> Vec<u8> {
        let titles: Vec<Vec<String>> = self
            .entries
            .iter()
            .map(|entry| Font::of(TITLE.weight).lines(&entry.title, TITLE.size, RIGHT - TEXT_LEFT, TITLE_LINES))
            .collect();
        let has_legend = self.entries.iter().any(|entry| entry.is_contested);
        let body: f32 = titles.iter().map(|lines| height_of(lines)).sum();
        let height = HEAD + body + if has_legend { FOOT } else { 0.0 };
        let mut canvas = Canvas::new(pixels(WIDTH), pixels(height));
        self.draw_head(&mut canvas);
        self.draw_overview(&mut canvas);
        self.draw_entries(&mut canvas, &titles);
        if has_legend {
            let baseline = height - MARGIN / 1.3;
            canvas.dot(AXIS, baseline - 9.0, 11.0, AMBER, true);
            canvas.text(&self.legend, TEXT_LEFT, baseline, SMALL);
        }
        canvas.into_png()
    }

    fn draw_head(&self, canvas: &mut Canvas) {
        let font = Font::of(HEADING.weight);
        let heading = font.lines(&self.heading, HEADING.size, RIGHT - MARGIN, 1);
        canvas.text(&heading.concat(), MARGIN, 74.0, HEADING);
        canvas.text(&self.subheading, MARGIN, 120.0, SMALL);
    }

    /// The whole stretch as a strip: a mark for every event, bright for those that are shown.
    fn draw_overview(&self, canvas: &mut Canvas) {
        let (Some(&first), Some(&last)) = (self.years.first(), self.years.last()) else { return };
        let y = 166.0;
        let at = |year: f32| {
            let share = if last > first { (year - first) / (last - first) } else { 0.5 };
            MARGIN + share * (RIGHT - MARGIN)
        };
        canvas.line((MARGIN, y), (RIGHT, y), 3.0, LINE);
        for &year in &self.years {
            canvas.line((at(year), y - 9.0), (at(year), y + 9.0), 2.5, LINE);
        }
        for entry in &self.entries {
            canvas.line((at(entry.year), y - 13.0), (at(entry.year), y + 13.0), 3.5, ink(entry));
        }
        canvas.text(&whole(first), MARGIN, y + 46.0, SMALL);
        if whole(first) != whole(last) {
            canvas.text_up_to(&whole(last), RIGHT, y + 46.0, SMALL);
        }
    }

    fn draw_entries(&self, canvas: &mut Canvas, titles: &[Vec<String>]) {
        let mut top = HEAD;
        let mut previous: Option<(f32, &Entry)> = None;
        for (entry, lines) in self.entries.iter().zip(titles) {
            let middle = top + 18.0;
            if let Some((above, earlier)) = previous {
                let (from, to) = ((AXIS, above + 18.0), (AXIS, middle - 18.0));
                if entry.year - earlier.year >= LONG_GAP {
                    canvas.dashed_line(from, to, 4.0, LINE);
                } else {
                    canvas.line(from, to, 4.0, LINE);
                }
            }
            canvas.dot(AXIS, middle, 12.0, ink(entry), entry.is_contested);
            canvas.text(&entry.date, TEXT_LEFT, middle + 11.0, Style { colour: ink(entry), ..DATE });
            for (count, line) in (0_u8..).zip(lines) {
                let baseline = middle + 11.0 + DATE_LEADING + f32::from(count) * TITLE_LEADING;
                canvas.text(line, TEXT_LEFT, baseline, TITLE);
            }
            previous = Some((middle, entry));
            top += height_of(lines);
        }
    }
}

/// What an entry's title takes from above to below, its date and the gap after it included.
fn height_of(lines: &[String]) -> f32 {
    let lines = u8::try_from(lines.len()).expect("a title has few lines");
    DATE_LEADING + f32::from(lines) * TITLE_LEADING + ENTRY_GAP
}

fn ink(entry: &Entry) -> u32 {
    if entry.is_contested { AMBER } else { BLUE }
}

/// A year without its fraction.
fn whole(year: f32) -> String {
    format!("{:.0}", year.floor())
}

/// Whole pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture is a few thousand pixels high")]
pub(super) fn pixels(length: f32) -> u32 {
    length.ceil() as u32
}
