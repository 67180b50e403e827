//! A chart of figures by year: a dot for every figure and, where the years leave room, a number for whose it is.

use super::{
    canvas::{AMBER, BLUE, Canvas, FAINT, GREEN, LINE, Style, TEXT},
    font::{Font, Weight},
    timeline::pixels,
};

/// What a chart shows; every text as it is to be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// What it is about.
    pub heading: String,
    /// What one on the scale is.
    pub unit: String,
    /// What is counted, at most three things.
    pub series: Vec<Series>,
    /// Whose statistics, in the order of their numbers.
    pub statistics: Vec<String>,
    /// Where whose statistics they are can be read, where the picture has no room for that.
    pub elsewhere: String,
    /// What stands between the whole and the fraction of a number.
    pub decimal_mark: char,
}

/// One thing that is counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// Its figures.
    pub points: Vec<Point>,
}

/// A figure on a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// The year.
    pub year: i16,
    /// How much, not below 0.
    pub value: f32,
    /// Whose: a position in [`Chart::statistics`].
    pub statistics: usize,
}

/// The picture's size without the list of statistics, in pixels.
const WIDTH: f32 = 1000.0;
const PLOT_LEFT: f32 = 96.0;
const PLOT_RIGHT: f32 = WIDTH - 44.0;
const PLOT_TOP: f32 = 210.0;
const PLOT_BOTTOM: f32 = 660.0;
const MARGIN: f32 = 44.0;
/// Where the list of statistics begins, and the height of its lines.
const NOTES_TOP: f32 = 760.0;
const NOTE_LEADING: f32 = 36.0;
/// The most lines on the scale.
const MOST_STEPS: f32 = 6.0;
/// The least room between two years that are written, and between two years whose dots are numbered, in pixels.
const WRITTEN_ROOM: f32 = 84.0;
const NUMBERED_ROOM: f32 = 56.0;
/// Dots of a year that are nearer than this share a number, in pixels.
const NUMBER_HEIGHT: f32 = 22.0;

const COLOURS: [u32; 3] = [TEXT, BLUE, AMBER];
const HEADING: Style = Style { size: 44.0, weight: Weight::Bold, colour: TEXT };
const SMALL: Style = Style { size: 28.0, weight: Weight::Regular, colour: FAINT };
const NOTE: Style = Style { size: 25.0, weight: Weight::Regular, colour: FAINT };
const NUMBER: Style = Style { size: 20.0, weight: Weight::Regular, colour: GREEN };

impl Chart {
    /// Draws it as a PNG, 1000 pixels wide.
    #[must_use]
    pub fn to_png(&self) -> Vec<u8> {
        let scale = Scale::of(self.points());
        let is_numbered = scale.room >= NUMBERED_ROOM;
        let notes = if is_numbered { self.notes() } else { vec![(String::new(), self.elsewhere.clone())] };
        let lines = f32::from(u16::try_from(notes.len()).unwrap_or(u16::MAX));
        let height = NOTES_TOP + lines * NOTE_LEADING + MARGIN / 2.0;
        let mut canvas = Canvas::new(pixels(WIDTH), pixels(height));
        let heading = Font::of(HEADING.weight).lines(&self.heading, HEADING.size, PLOT_RIGHT - MARGIN, 1);
        canvas.text(&heading.concat(), MARGIN, 74.0, HEADING);
        self.draw_legend(&mut canvas);
        self.draw_grid(&mut canvas, &scale);
        self.draw_points(&mut canvas, &scale);
        if is_numbered {
            self.draw_numbers(&mut canvas, &scale);
        }
        for (count, (number, text)) in (0_u16..).zip(&notes) {
            let baseline = NOTES_TOP + f32::from(count) * NOTE_LEADING;
            canvas.text_up_to(number, MARGIN + 30.0, baseline, Style { colour: GREEN, ..NOTE });
            let left = if is_numbered { MARGIN + 44.0 } else { MARGIN };
            canvas.text(text, left, baseline, NOTE);
        }
        canvas.into_png()
    }

    fn points(&self) -> impl Iterator<Item = &Point> + Clone {
        self.series.iter().flat_map(|series| &series.points)
    }

    /// The lines of the list of statistics, each with its number where it begins one.
    fn notes(&self) -> Vec<(String, String)> {
        let mut notes = Vec::new();
        for (position, statistics) in self.statistics.iter().enumerate() {
            let lines = Font::of(NOTE.weight).lines(statistics, NOTE.size, PLOT_RIGHT - MARGIN - 44.0, 2);
            for (count, line) in lines.into_iter().enumerate() {
                let number = if count == 0 { (position + 1).to_string() } else { String::new() };
                notes.push((number, line));
            }
        }
        notes
    }

    fn draw_legend(&self, canvas: &mut Canvas) {
        canvas.text(&self.unit, MARGIN, 118.0, SMALL);
        let mut x = MARGIN + 12.0;
        for (series, colour) in self.series.iter().zip(COLOURS) {
            canvas.dot(x, 155.0, 10.0, colour, false);
            canvas.text(&series.name, x + 22.0, 165.0, Style { colour: TEXT, ..SMALL });
            x += 22.0 + Font::of(SMALL.weight).width(&series.name, SMALL.size) + 44.0;
        }
    }

    fn draw_grid(&self, canvas: &mut Canvas, scale: &Scale) {
        for step in 0..=scale.steps {
            let value = f32::from(step) * scale.step;
            let y = scale.y(value);
            canvas.line((PLOT_LEFT, y), (PLOT_RIGHT, y), if step == 0 { 3.0 } else { 1.5 }, LINE);
            canvas.text_up_to(&self.number(value, scale.step), PLOT_LEFT - 14.0, y + 9.0, SMALL);
        }
        for year in (scale.first..=scale.last).filter(|year| year % scale.years_apart == 0) {
            canvas.text_centred(&year.to_string(), scale.x(year), PLOT_BOTTOM + 42.0, SMALL);
        }
    }

    fn draw_points(&self, canvas: &mut Canvas, scale: &Scale) {
        for point in self.points() {
            let x = scale.x(point.year);
            canvas.line((x, scale.y(0.0)), (x, scale.y(point.value)), 1.5, LINE);
        }
        for (series, colour) in self.series.iter().zip(COLOURS).rev() {
            for point in &series.points {
                canvas.dot(scale.x(point.year), scale.y(point.value), 8.0, colour, false);
            }
        }
    }

    /// Whose the figures are: beside each dot, or beside several that lie together.
    fn draw_numbers(&self, canvas: &mut Canvas, scale: &Scale) {
        let mut points: Vec<&Point> = self.points().collect();
        points.sort_by(|one, other| one.year.cmp(&other.year).then(other.value.total_cmp(&one.value)));
        let lie_together = |one: &&Point, other: &&Point| {
            one.year == other.year && scale.y(other.value) - scale.y(one.value) < NUMBER_HEIGHT
        };
        for together in points.chunk_by(lie_together) {
            let mut numbers: Vec<usize> = together.iter().map(|point| point.statistics + 1).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let text = numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(" ");
            let (x, y) = (scale.x(together[0].year), scale.y(together[0].value));
            canvas.text(&text, x + 13.0, y + 7.0, NUMBER);
        }
    }

    /// A number on the scale, with as many decimals as its steps need.
    fn number(&self, value: f32, step: f32) -> String {
        let decimals = if step >= 1.0 {
            0
        } else if step >= 0.1 {
            1
        } else {
            2
        };
        format!("{value:.decimals$}").replace('.', &self.decimal_mark.to_string())
    }
}

/// Where years and values lie.
struct Scale {
    first: i16,
    last: i16,
    /// What a year takes, in pixels.
    room: f32,
    years_apart: i16,
    step: f32,
    steps: u8,
}

impl Scale {
    fn of<'a>(points: impl Iterator<Item = &'a Point> + Clone) -> Self {
        let first = points.clone().map(|point| point.year).min().unwrap_or(0);
        let last = points.clone().map(|point| point.year).max().unwrap_or(0);
        let most = points.map(|point| point.value).fold(0.0, f32::max).max(f32::EPSILON);
        let step = round_step(most / MOST_STEPS);
        let mut steps = 1;
        while f32::from(steps) * step < most {
            steps += 1;
        }
        let room = (PLOT_RIGHT - PLOT_LEFT) / f32::from(last - first + 1);
        let years_apart = [1, 2, 5, 10, 20, 50].into_iter().find(|&years| f32::from(years) * room >= WRITTEN_ROOM);
        Self { first, last, room, years_apart: years_apart.unwrap_or(100), step, steps }
    }

    fn x(&self, year: i16) -> f32 {
        // Half a year's room on either side keeps the dots off the edges.
        PLOT_LEFT + (f32::from(year - self.first) + 0.5) * self.room
    }

    fn y(&self, value: f32) -> f32 {
        PLOT_BOTTOM - value / (f32::from(self.steps) * self.step) * (PLOT_BOTTOM - PLOT_TOP)
    }
}

/// The next number of the form 1, 2 or 5 times a power of ten.
fn round_step(least: f32) -> f32 {
    let power = 10_f32.powf(least.log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * power).find(|&step| step >= least).unwrap_or(power * 10.0)
}
