//! The years that a text names, so that 1990 is not answered with 1992.

use std::collections::BTreeSet;

use super::normalize::Normalized;

/// The first and the last year that a number may mean in this subject.
const PLAUSIBLE: std::ops::RangeInclusive<i16> = 1600..=2100;

/// Years, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Years(BTreeSet<i16>);

impl Years {
    /// Every four-digit number that can be a year.
    pub(super) fn of(text: &Normalized) -> Self {
        let numbers = text.words().filter(|word| word.len() == 4).filter_map(|word| word.parse().ok());
        Self(numbers.filter(|year| PLAUSIBLE.contains(year)).collect())
    }

    pub(super) fn extend(&mut self, other: &Self) {
        self.0.extend(&other.0);
    }

    /// Adds every year from the first to the last, at most a century of them.
    pub(super) fn add_span(&mut self, first: i16, last: i16) {
        self.0.extend((first..=last).take(100));
    }

    /// 1 where the question names a year that the document is about, a half where the document only mentions it, else 0.
    pub(super) fn agreement(&self, own: &Self, mentioned: &Self) -> f64 {
        if !self.0.is_disjoint(&own.0) {
            1.0
        } else if !self.0.is_disjoint(&mentioned.0) {
            0.5
        } else {
            0.0
        }
    }

    /// Whether the question names a year, and the document names others but not that one.
    pub(super) fn contradicts(&self, document: &Self) -> bool {
        !self.0.is_empty() && !document.0.is_empty() && self.0.is_disjoint(&document.0)
    }
}
