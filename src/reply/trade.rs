//! Trade between the countries: a chart of the figures, and the same as a list that says whose each is and where it stands.

use std::{collections::BTreeMap, fmt};

use super::{
    Action, ActionError, Block, Card, Line, Picture, Reply, Tone, Words,
    action::SEPARATOR,
    figure::{units_of_a_billion, worded_amount},
    limits,
    number::decimal_mark,
    page::Page,
    worded_date,
};
use crate::{
    calendar::{Certainty, FactDate, Point, Shape, Value},
    facts::{Fact, FactBase, Figure, Measure, Source, Unit},
    picture::{self, Series},
};

/// The measures of trade, in the order they are told.
const MEASURES: [Measure; 3] = [Measure::Trade, Measure::Exports, Measure::Imports];

/// The years that are asked for, both included; an open end where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// Not before this one.
    pub from: Option<i16>,
    /// Not after this one.
    pub to: Option<i16>,
}

impl Years {
    fn have(self, year: i16) -> bool {
        self.from.is_none_or(|from| year >= from) && self.to.is_none_or(|to| year <= to)
    }
}

impl Years {
    /// Reads what `Display` writes.
    pub(super) fn decode(text: &str) -> Result<Self, ActionError> {
        let (from, to) = text.split_once(SEPARATOR).ok_or(ActionError)?;
        let year = |text: &str| match text {
            "" => Ok(None),
            year => year.parse().map(Some).map_err(|_| ActionError),
        };
        Ok(Self { from: year(from)?, to: year(to)? })
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [from, to] = [self.from, self.to].map(|year| year.map_or_else(String::new, |year| year.to_string()));
        write!(f, "{from}{SEPARATOR}{to}")
    }
}

/// What one source says about one stretch of time.
struct Statement<'a> {
    date: &'a FactDate,
    statistics: &'a str,
    source: &'a Source,
    figures: Vec<&'a Figure>,
}

/// One page of the figures of trade in these years, drawn as a chart where there are figures of whole years.
#[must_use]
pub fn trade(words: Words, base: &FactBase, years: Years, page: u16) -> Reply {
    let statements = statements(base, years);
    if statements.is_empty() {
        return Reply::to_asker(Card::of(Tone::Nothing, words.say("trade-none-title"), words.say("trade-none-text")));
    }
    let chart = chart(words, &statements);
    let picture = chart
        .series
        .iter()
        .any(|series| !series.points.is_empty())
        .then(|| Box::new(Picture { name: "trade.png", png: chart.to_png(), alt: alt_text(words, &chart) }));
    let count = words.say_with("trade-count", &[("count", statements.len().into())]);
    let page = Page::of(&statements, page);
    let lines = page.shown.iter().map(|statement| line(words, statement)).collect();
    let card = Card {
        tone: Tone::Answer,
        title: words.say("trade-title"),
        blocks: vec![
            Block::Paragraph(words.say("trade-text")),
            Block::Section { heading: page.part_of(words, count), lines },
        ],
        ..Card::default()
    };
    let buttons = page.turning(words, |page| Action::TradePage { years, page });
    Reply { card, picture, buttons, ..Reply::default() }
}

/// The figures of trade by time, by whose statistics they are, and by source.
fn statements(base: &FactBase, years: Years) -> Vec<Statement<'_>> {
    let mut statements: BTreeMap<(&FactDate, &str, &str), Statement<'_>> = BTreeMap::new();
    for fact in base.facts() {
        for figure in fact.figures.iter().filter(|figure| is_trade(figure)) {
            let is_asked_for = figure.date.years().is_some_and(|(first, last)| years.have(first) && years.have(last));
            let (true, Some(source)) = (is_asked_for, source_of(base, fact, figure)) else { continue };
            let statistics = figure.statistics.as_str();
            let statement = statements.entry((&figure.date, statistics, source.id.as_str()));
            let statement =
                statement.or_insert_with(|| Statement { date: &figure.date, statistics, source, figures: Vec::new() });
            let is_said = |said: &&Figure| said.measure == figure.measure && said.value == figure.value;
            if !statement.figures.iter().any(is_said) {
                statement.figures.push(figure);
            }
        }
    }
    let mut statements: Vec<_> = statements.into_values().collect();
    for statement in &mut statements {
        statement.figures.sort_by_key(|figure| MEASURES.iter().position(|measure| *measure == figure.measure));
    }
    statements
}

fn is_trade(figure: &Figure) -> bool {
    MEASURES.contains(&figure.measure) && billions(figure).is_some()
}

fn source_of<'a>(base: &'a FactBase, fact: &'a Fact, figure: &Figure) -> Option<&'a Source> {
    base.sources_of(fact).map(|(source, _)| source).find(|source| source.id == figure.source)
}

/// An amount of money; nothing for any other unit.
fn billions(figure: &Figure) -> Option<f64> {
    let value = figure.value.as_f64()?;
    match figure.unit {
        Unit::UsdBillion => Some(value),
        Unit::UsdMillion => Some(value / 1000.0),
        Unit::People | Unit::Percent | Unit::Tonnes | Unit::Count => None,
    }
}

fn line(words: Words, statement: &Statement<'_>) -> Line {
    let amounts: Vec<String> = statement.figures.iter().map(|figure| amount(words, figure)).collect();
    let text = words.say_with(
        "trade-line",
        &[("date", worded_date(words, statement.date).into()), ("amounts", amounts.join("; ").into())],
    );
    let detail = words.say_with("trade-statistics", &[("statistics", statement.statistics.into())]);
    Line { text, url: Some(statement.source.url.clone()), detail: Some(detail) }
}

fn amount(words: Words, figure: &Figure) -> String {
    let measure = measure_name(words, figure.measure);
    words.say_with("trade-amount", &[("measure", measure.into()), ("amount", worded_amount(words, figure).into())])
}

fn measure_name(words: Words, measure: Measure) -> String {
    words.say(match measure {
        Measure::Exports => "trade-exports",
        Measure::Imports => "trade-imports",
        _ => "trade-both",
    })
}

fn chart(words: Words, statements: &[Statement<'_>]) -> picture::Chart {
    let whole_years: Vec<(&Statement<'_>, i16)> =
        statements.iter().filter_map(|statement| Some((statement, whole_year(statement.date)?))).collect();
    let mut statistics: Vec<String> = Vec::new();
    for (statement, _) in &whole_years {
        if !statistics.iter().any(|name| name == statement.statistics) {
            statistics.push(statement.statistics.to_owned());
        }
    }
    let scale = units_of_a_billion(words);
    let points = |measure: Measure| {
        let mut points = Vec::new();
        for (statement, year) in &whole_years {
            let position = statistics.iter().position(|name| name == statement.statistics).unwrap_or_default();
            let figures = statement.figures.iter().filter(|figure| figure.measure == measure);
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a pixel is far coarser than a single-precision number"
            )]
            let values = figures.filter_map(|figure| billions(figure)).map(|value| (value * scale) as f32);
            points.extend(values.map(|value| picture::Point { year: *year, value, statistics: position }));
        }
        points
    };
    let series = |measure| Series { name: measure_name(words, measure), points: points(measure) };
    picture::Chart {
        heading: words.say("trade-title"),
        unit: words.say("trade-unit"),
        series: MEASURES.map(series).into(),
        elsewhere: words.say("trade-elsewhere"),
        decimal_mark: decimal_mark(words),
        statistics,
    }
}

/// The year that a date names plainly and as a whole.
fn whole_year(date: &FactDate) -> Option<i16> {
    match date.shape() {
        Shape::Single(Point { value: Value::Year(year), certainty: Certainty::Plain }) => Some(year),
        _ => None,
    }
}

/// The chart in words: how far it reaches, and its highest figure.
fn alt_text(words: Words, chart: &picture::Chart) -> String {
    let years = || chart.series.iter().flat_map(|series| &series.points).map(|point| point.year);
    let count = years().count();
    let (first, last) = (years().min().unwrap_or_default(), years().max().unwrap_or_default());
    let text = words.say_with(
        "trade-alt",
        &[("count", count.into()), ("first", first.to_string().into()), ("last", last.to_string().into())],
    );
    limits::clip(&text, limits::ALT_TEXT)
}
