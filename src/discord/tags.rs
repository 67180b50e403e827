//! What Discord writes into texts for mentions, channels, emoji and times.

/// The text without what Discord writes for mentions, channels, emoji and times: `<@1>`, `<#1>`, `<:name:1>`, `<t:1:R>`.
pub(super) fn without_tags(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        kept.push_str(before);
        rest = if let Some(length) = tag_length(tag) {
            kept.push(' ');
            &tag[length..]
        } else {
            kept.push('<');
            &tag[1..]
        };
    }
    kept.push_str(rest);
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The length of the tag that a text begins with.
fn tag_length(text: &str) -> Option<usize> {
    let end = text.find('>')?;
    let inner = text.get(1..end)?;
    let is_tag = inner.starts_with(['@', '#', ':', '/']) || inner.starts_with("t:") || inner.starts_with("a:");
    let is_whole = inner.ends_with(|last: char| last.is_ascii_alphanumeric()) && !inner.contains(char::is_whitespace);
    (is_tag && is_whole && inner.contains(|character: char| character.is_ascii_digit())).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_taken_out_and_comparisons_stay() {
        assert_eq!(without_tags("<@1> a <#22> b <:korea:3> c <a:flag:4> <t:5:R> <@&6> d"), "a b c d");
        assert_eq!(without_tags("1 < 2 > 1, <b> and <@> <@ 1>"), "1 < 2 > 1, <b> and <@> <@ 1>");
        assert_eq!(without_tags("</ask:7> 한<국"), "한<국");
    }
}
