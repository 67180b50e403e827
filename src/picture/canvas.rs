//! A surface to draw on: text, lines, dots.

use tiny_skia::{Color, FillRule, LineCap, Paint, PathBuilder, Pixmap, Stroke, StrokeDash, Transform};
use ttf_parser::OutlineBuilder;

use super::font::{Font, Weight};

/// Colours, as red, green and blue.
pub(super) const GROUND: u32 = 0x0014_181F;
pub(super) const TEXT: u32 = 0x00EE_F2F6;
pub(super) const FAINT: u32 = 0x009A_A7B4;
pub(super) const LINE: u32 = 0x0039_4451;
pub(super) const BLUE: u32 = 0x006C_B6E8;
pub(super) const AMBER: u32 = 0x00EE_B44F;
pub(super) const GREEN: u32 = 0x007F_D1A0;

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: u32,
}

/// A surface in pixels, from its upper left corner.
pub(super) struct Canvas(Pixmap);

impl Canvas {
    /// A surface of the ground's colour.
    pub(super) fn new(width: u32, height: u32) -> Self {
        let mut pixmap = Pixmap::new(width.max(1), height.max(1)).expect("the size is that of a picture");
        pixmap.fill(colour(GROUND));
        Self(pixmap)
    }

    /// Writes a line of text from `x` on, standing on `baseline`.
    pub(super) fn text(&mut self, text: &str, x: f32, baseline: f32, style: Style) {
        let font = Font::of(style.weight);
        let mut outline = Outline { path: PathBuilder::new(), x, y: baseline, scale: 1.0 };
        for character in text.chars() {
            let glyph = font.glyph(character, style.size);
            outline.scale = glyph.scale;
            // A space has no outline.
            _ = glyph.face.outline_glyph(glyph.id, &mut outline);
            outline.x += glyph.advance;
        }
        if let Some(path) = outline.path.finish() {
            self.0.fill_path(&path, &paint(style.colour), FillRule::Winding, Transform::identity(), None);
        }
    }

    /// Writes a line of text around `x`.
    pub(super) fn text_centred(&mut self, text: &str, x: f32, baseline: f32, style: Style) {
        let width = Font::of(style.weight).width(text, style.size);
        self.text(text, x - width / 2.0, baseline, style);
    }

    /// Writes a line of text that ends at `x`.
    pub(super) fn text_up_to(&mut self, text: &str, x: f32, baseline: f32, style: Style) {
        let width = Font::of(style.weight).width(text, style.size);
        self.text(text, x - width, baseline, style);
    }

    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: u32) {
        self.stroke_line(from, to, &Stroke { width, line_cap: LineCap::Round, ..Stroke::default() }, colour);
    }

    pub(super) fn dashed_line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: u32) {
        let dash = StrokeDash::new(vec![width * 2.0, width * 3.0], 0.0);
        self.stroke_line(from, to, &Stroke { width, dash, ..Stroke::default() }, colour);
    }

    fn stroke_line(&mut self, from: (f32, f32), to: (f32, f32), stroke: &Stroke, colour: u32) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        if let Some(path) = path.finish() {
            self.0.stroke_path(&path, &paint(colour), stroke, Transform::identity(), None);
        }
    }

    /// A dot; a hollow one shows the ground inside.
    pub(super) fn dot(&mut self, x: f32, y: f32, radius: f32, colour: u32, is_hollow: bool) {
        self.disc(x, y, radius, colour);
        if is_hollow {
            self.disc(x, y, radius * 0.55, GROUND);
        }
    }

    fn disc(&mut self, x: f32, y: f32, radius: f32, colour: u32) {
        if let Some(path) = PathBuilder::from_circle(x, y, radius) {
            self.0.fill_path(&path, &paint(colour), FillRule::Winding, Transform::identity(), None);
        }
    }

    /// The picture as a PNG file.
    pub(super) fn into_png(self) -> Vec<u8> {
        self.0.encode_png().expect("a picture in memory can be written to memory")
    }
}

fn colour(rgb: u32) -> Color {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color::from_rgba8(red, green, blue, u8::MAX)
}

fn paint(rgb: u32) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color(colour(rgb));
    paint
}

/// Collects the outlines of a text's characters. Fonts count upwards, pictures downwards.
struct Outline {
    path: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
