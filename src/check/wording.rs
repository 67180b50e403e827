//! Wording: neutral words, and a name behind every claim that is not plainly confirmed.

use crate::{
    facts::{Draft, Status, Violation, Word},
    language::Language,
};

/// Words that take a side, by language. Stems, matched within the lower-cased text.
const PARTIAL: &[(Language, &[&str])] = &[
    (
        Language::En,
        &[
            "so-called",
            "puppet",
            "brutal",
            "heroic",
            "unfortunately",
            "of course",
            "pyongyang regime",
            "putin regime",
            "kim regime",
            "kremlin regime",
        ],
    ),
    (Language::Ko, &["괴뢰", "만행", "야만적"]),
    (Language::Ru, &["так называем", "марионеточн", "пресловут", "к сожалению", "кимовск"]),
];

/// Words by which a text says who says so. Stems, matched within the lower-cased text.
const ATTRIBUTION: &[(Language, &[&str])] = &[
    (
        Language::En,
        &[
            "report",
            "according to",
            " said",
            " say",
            "claim",
            "alleg",
            "accus",
            "announc",
            " told",
            "wrote",
            "describ",
            "estimat",
            "quot",
            "rumour",
            "call",
            "deni",
            "put ",
            "credit",
            "attribut",
            "recall",
            "writes",
            "date",
            "give",
        ],
    ),
    (
        Language::Ko,
        &[
            "보도",
            "라며",
            "다며",
            "따르면",
            "밝혔",
            "전했",
            "주장",
            "말했",
            "발표",
            "소문",
            "추산",
            "평가",
            "설명",
            "알려",
            "비난",
            "집계",
            "기록",
            "전한다",
            "서술",
            "본다",
            "꼽",
            "적었",
            "적고",
            "예고",
            "전해",
            "인용",
            "회고",
            "한다고",
            "했다고",
            "이라고",
            "라고",
            "다고",
        ],
    ),
    (
        Language::Ru,
        &[
            "сообщ",
            "по данным",
            "словам",
            "по дневник",
            "заяв",
            "утвержд",
            "пис",
            "согласно",
            "назва",
            "слух",
            "оцен",
            "обвин",
            "рассказ",
            "отмеча",
            "по свед",
            "говор",
            "привод",
            "указ",
            "по версии",
            "описыва",
            "по оценк",
            "вспомина",
            "датиру",
            "объяв",
            "счита",
            "сказал",
        ],
    ),
];

/// No text takes a side.
pub(super) fn texts_are_neutral(draft: &Draft, violations: &mut Vec<Violation>) {
    for entry in &draft.facts {
        let fact = &entry.value;
        for (language, words) in PARTIAL {
            for (field, text) in [("title", fact.title.get(*language)), ("text", fact.text.get(*language))] {
                let text = text.map(|text| text.to_lowercase()).unwrap_or_default();
                for word in words.iter().filter(|word| text.contains(**word)) {
                    let problem = format!("`{word}` takes a side; say it neutrally or name who says so");
                    violations.push(entry.violation(fact.id.as_str(), field, problem));
                }
            }
        }
    }
}

/// What is reported or alleged says by whom.
pub(super) fn claims_are_attributed(draft: &Draft, violations: &mut Vec<Violation>) {
    let contested = draft.facts.iter().filter(|entry| matches!(entry.value.status, Status::Reported | Status::Alleged));
    for entry in contested {
        let fact = &entry.value;
        for (language, words) in ATTRIBUTION {
            let Some(text) = fact.text.get(*language) else { continue };
            let text = text.to_lowercase();
            if !words.iter().any(|word| text.contains(word)) {
                let (status, code) = (fact.status.word(), language.code());
                let problem = format!("the fact is {status}, but the text in `{code}` does not say by whom");
                violations.push(entry.violation(fact.id.as_str(), "text", problem));
            }
        }
    }
}
