//! What the topics are called.

use super::Words;
use crate::facts::{Topic, Word};

/// The name of a topic in the language of the words, as it stands in a list.
#[must_use]
pub fn topic_word(words: Words, topic: Topic) -> String {
    words.say(&format!("topic-{}", topic.word()))
}
