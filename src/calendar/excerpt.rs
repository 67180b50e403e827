//! The beginning of a text, short enough to be quoted in an error.

/// How many characters of a text an error repeats: any date fits, and a pasted page does not flood a log line.
const LONGEST: usize = 60;

/// The text itself or, where it is long, its beginning and an ellipsis.
pub(super) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, excerpt};

    #[test]
    fn a_short_text_is_quoted_whole() {
        case("30 September", "30 September");
        case(&"월".repeat(LONGEST), &"월".repeat(LONGEST));
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        case(&"월".repeat(LONGEST + 1), &format!("{}…", "월".repeat(LONGEST)));
    }

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(excerpt(text), expected);
    }
}
