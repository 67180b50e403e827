//! Example questions: enough of them, and each belongs to one fact.

use std::collections::HashMap;

use crate::{
    facts::{Draft, Violation},
    language::Language,
    matching::normalized,
};

/// How many example questions a fact has at least where it has any in that language: full, short, keywords, paraphrases.
const fn fewest(language: Language) -> usize {
    match language {
        Language::En => 6,
        Language::Ko | Language::Ru => 4,
    }
}

/// Every fact can be found by several wordings.
pub(super) fn facts_have_enough_questions(draft: &Draft, violations: &mut Vec<Violation>) {
    for entry in &draft.facts {
        let fact = &entry.value;
        for (language, questions) in fact.questions.iter() {
            let (count, fewest, code) = (questions.len(), fewest(language), language.code());
            if count < fewest {
                let problem = format!("{count} in `{code}`, at least {fewest} are needed, in different wordings");
                violations.push(entry.violation(fact.id.as_str(), "questions", problem));
            }
        }
    }
}

/// A question that two facts claim cannot be answered, and one that is empty cannot be asked.
pub(super) fn questions_belong_to_one_fact(draft: &Draft, violations: &mut Vec<Violation>) {
    let mut owners: HashMap<Vec<String>, &str> = HashMap::new();
    for entry in &draft.facts {
        let fact = &entry.value;
        for question in fact.questions.iter().flat_map(|(_, questions)| questions) {
            let words: Vec<String> = normalized(question).words().map(str::to_owned).collect();
            let mut report = |problem| violations.push(entry.violation(fact.id.as_str(), "questions", problem));
            if words.is_empty() {
                report(format!("`{question}` holds no word"));
                continue;
            }
            match owners.get(&words) {
                Some(owner) if *owner == fact.id.as_str() => report(format!("`{question}` stands twice")),
                Some(owner) => report(format!("`{question}` is also a question of {owner}")),
                None => drop(owners.insert(words, fact.id.as_str())),
            }
        }
    }
}
