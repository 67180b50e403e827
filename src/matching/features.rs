//! What is measured of a document against a question. What each measure is worth is learnt: see [`super::weights`].

use rustc_hash::FxHashMap as HashMap;

use super::{
    Matcher,
    document::Field,
    index::{Asked, Line},
    normalize::Normalized,
    sides::{Sides, conflicts},
    years::Years,
};

/// How many measures decide the order.
pub(super) const RANK: usize = 9;
/// How many decide whether the best is good enough, the constant included.
pub(super) const JUDGE: usize = 11;

/// A document that shares something with the question and contradicts none of its states.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    pub(super) document: usize,
    pub(super) features: Features,
}

/// The measures; each from 0 to 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Features {
    /// How much of the question, word by word, the document covers anywhere.
    coverage: f64,
    /// How much the question looks like one of the document's lines, letter by letter.
    looks: f64,
    /// The best harmonic mean of how much of the question a line covers and how much of the line the question covers.
    phrase: f64,
    /// How much of the question the best single line covers.
    line: f64,
    /// The same harmonic mean for the title alone.
    title: f64,
    /// How much of the question the names of those involved cover.
    names: f64,
    /// The year named is the year of the document, or one it mentions (half).
    year: f64,
    /// A year is named and the document has others only.
    other_year: f64,
    /// The share of the states named that the document is about.
    sides: f64,
    /// The most telling word of the question that the document does not have.
    missing: f64,
    /// How short the question is: one over the number of its telling words.
    brevity: f64,
}

impl Features {
    /// The measures that decide the order.
    pub(super) fn rank(&self) -> [f64; RANK] {
        [
            self.coverage,
            self.looks,
            self.phrase,
            self.line,
            self.title,
            self.names,
            self.year,
            self.other_year,
            self.sides,
        ]
    }

    /// The measures that decide whether this is good enough, given how far ahead of the next it is.
    pub(super) fn judge(&self, lead: f64) -> [f64; JUDGE] {
        [
            1.0,
            self.coverage,
            self.looks,
            self.phrase,
            self.line,
            self.title,
            self.names,
            self.other_year,
            self.missing,
            self.brevity,
            lead.min(LEAD) / LEAD,
        ]
    }
}

/// A lead beyond this makes no difference any more; in the unit of the ranking score.
const LEAD: f64 = 2.0;

/// Everything that could be the answer, in the order of the documents.
pub(super) fn candidates(matcher: &Matcher, question: &Normalized, sides: &Sides, completing: bool) -> Vec<Candidate> {
    let asked = matcher.index.look_up(question, completing);
    let total: f64 = asked.iter().map(|word| word.weight).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let covered = coverage(&asked, total);
    let lines = lines(matcher, &asked, total);
    let looks = matcher.grams.similarities(question);
    let years = Years::of(question);
    let documents = matcher.documents.iter().enumerate();
    let possible = documents.filter(|(position, _)| covered.contains_key(position));
    possible
        .filter(|(_, document)| conflicts(sides, &document.involved).is_empty())
        .map(|(position, document)| {
            let Lines { phrase, line, title, names } = lines.get(&position).copied().unwrap_or_default();
            let own = sides.iter().filter(|side| document.involved.about.contains(*side)).count();
            let features = Features {
                coverage: covered[&position],
                looks: looks.get(&position).copied().unwrap_or_default(),
                phrase,
                line,
                title,
                names,
                year: years.agreement(&document.own_years, &document.years),
                other_year: f64::from(years.contradicts(&document.years)),
                sides: share(own, sides.len()),
                missing: missing(&asked, position),
                brevity: share(1, asked.len()),
            };
            Candidate { document: position, features }
        })
        .collect()
}

/// How much of the question each document covers.
fn coverage(asked: &[Asked], total: f64) -> HashMap<usize, f64> {
    let mut covered: HashMap<usize, f64> = HashMap::default();
    for word in asked {
        for (&document, &found) in &word.documents {
            *covered.entry(document).or_default() += word.weight * found / total;
        }
    }
    covered
}

/// What the lines of a document have in common with the question; see [`Features`].
#[derive(Clone, Copy, Debug, Default)]
struct Lines {
    phrase: f64,
    line: f64,
    title: f64,
    names: f64,
}

fn lines(matcher: &Matcher, asked: &[Asked], total: f64) -> HashMap<usize, Lines> {
    let mut lines: HashMap<usize, (f64, f64)> = HashMap::default();
    for word in asked {
        for (&line, &(similarity, rarity)) in &word.lines {
            let (covered, echoed) = lines.entry(line).or_default();
            *covered += word.weight * similarity / total;
            *echoed += rarity * similarity;
        }
    }
    let mut documents: HashMap<usize, Lines> = HashMap::default();
    for (line, (covered, echoed)) in lines {
        let Line { document, field, weight } = matcher.index.line(line);
        let best = documents.entry(document).or_default();
        if field == Field::Name {
            best.names = covered;
            continue;
        }
        let echoed = (echoed / weight).min(1.0);
        let mean = 2.0 * covered * echoed / (covered + echoed);
        best.phrase = best.phrase.max(mean);
        best.line = best.line.max(covered);
        if field == Field::Title {
            best.title = best.title.max(mean);
        }
    }
    documents
}

/// The weight of the most telling word that a document does not have.
fn missing(asked: &[Asked], document: usize) -> f64 {
    let lacking = |word: &Asked| word.weight * (1.0 - word.documents.get(&document).copied().unwrap_or_default());
    asked.iter().map(lacking).fold(0.0, f64::max)
}

#[expect(clippy::cast_precision_loss, reason = "both are counts of a few words")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
