//! What the matcher is told of one fact: its texts by field, the states it is about, and its years.

/// A part of a fact. How much a word there counts is `Field::weight`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The title.
    Title,
    /// A spelling of somebody or something it involves.
    Name,
    /// An example question.
    Question,
    /// The text itself.
    Text,
    /// The note, which often speaks of what the fact is *not*.
    Note,
}

impl Field {
    /// How much a word of the question counts that is found here. The prototype's values; differences under .04 were noise.
    pub(super) fn weight(self) -> f64 {
        match self {
            Self::Title | Self::Name => 1.0,
            Self::Question => 0.95,
            Self::Text => 0.8,
            Self::Note => 0.5,
        }
    }

    /// Whether a text of this field reads like something that a person would type, so that its shape is compared too.
    pub(super) fn is_typed(self) -> bool {
        matches!(self, Self::Title | Self::Question)
    }

    /// Whether its words are also counted text by text, and not only document by document.
    pub(super) fn is_line(self) -> bool {
        matches!(self, Self::Title | Self::Question | Self::Name)
    }
}

/// One fact as the matcher sees it.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Decides ties: the lower key wins.
    pub(super) key: &'a str,
    pub(super) texts: Vec<(Field, &'a str)>,
    pub(super) parties: Vec<&'static str>,
    pub(super) years: Option<(i16, i16)>,
}

impl<'a> Document<'a> {
    /// A document without any text. The key decides ties and must be unique.
    #[must_use]
    pub fn new(key: &'a str) -> Self {
        Self { key, ..Self::default() }
    }

    /// Adds a text.
    pub fn add(&mut self, field: Field, text: &'a str) {
        self.texts.push((field, text));
    }

    /// Says that the document is about a state, by the code of the table of states: `south-korea`, `ussr`, …
    pub fn add_party(&mut self, code: &'static str) {
        self.parties.push(code);
    }

    /// Says which years it is about, the first and the last.
    pub fn set_years(&mut self, first: i16, last: i16) {
        self.years = Some((first, last));
    }
}
