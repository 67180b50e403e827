//! Questions and the facts that must answer them; inputs that must get no answer; and a floor under the larger sets.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use nordpolitik::{
    answer::{Answer, Desk, FIGURES},
    cli,
    language::Language,
    measure::{Asked, Score, parse, score},
    reply::{Reply, Words},
};
use serde::Deserialize;

/// The overall figure (of 100) below which the questions held apart must not fall; measured at 72.8.
const FLOOR: f64 = 70.0;
/// How many ways each topic sentence is asked at least.
const WAYS: usize = 5;

static DESK: LazyLock<Desk> = LazyLock::new(|| cli::open_desk(None).expect("the shipped facts are sound"));

/// `questions.json`.
#[derive(Deserialize)]
struct Table {
    answered: Vec<Answered>,
    unanswered: Vec<Unanswered>,
}

#[derive(Deserialize)]
struct Answered {
    #[serde(default)]
    sentence: Option<u8>,
    question: String,
    facts: Vec<String>,
}

#[derive(Deserialize)]
struct Unanswered {
    question: String,
    why: String,
}

fn table() -> Table {
    serde_json::from_str(include_str!("questions.json")).expect("the table of questions is read")
}

fn set(name: &str) -> Vec<Asked> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/questions").join(name);
    parse(&fs::read_to_string(file).expect("the set is there")).expect("the set is read")
}

#[test]
fn every_question_of_the_table_gets_its_fact_with_a_source() {
    let mut wrong = Vec::new();
    for Answered { question, facts, .. } in table().answered {
        match DESK.ask(&question) {
            Answer::Answered { fact, .. } if facts.iter().any(|id| id == fact.id.as_str()) => {
                assert!(DESK.base().sources_of(fact).count() > 0, "{} has a source", fact.id);
            }
            other => wrong.push(format!("{question}: {facts:?} expected, but {}", told(&other))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_topic_sentence_is_asked_in_several_ways() {
    let mut ways: BTreeMap<u8, usize> = BTreeMap::new();
    for sentence in table().answered.iter().filter_map(|answered| answered.sentence) {
        *ways.entry(sentence).or_default() += 1;
    }
    let few: Vec<_> = (1..=20).filter(|sentence| ways.get(sentence).is_none_or(|&count| count < WAYS)).collect();
    assert_eq!(few, Vec::<u8>::new(), "asked in fewer than {WAYS} ways");
}

#[test]
fn neighbouring_subjects_chat_and_hostile_input_get_no_answer() {
    let table = table();
    let near = table.unanswered.iter().filter(|asked| asked.why.starts_with("near miss")).count();
    assert!(near >= 20 && table.unanswered.len() - near >= 20, "there are twenty of each at least");
    for Unanswered { question, why } in table.unanswered {
        let answer = DESK.ask(&question);
        assert!(!matches!(answer, Answer::Answered { .. }), "{why}: {question}: {}", told(&answer));
    }
}

#[test]
fn what_was_typed_is_never_said_back() {
    for question in ["@everyone <@&1> zzqx", "zzqx zzqy", "https://zzqx.example"] {
        let reply = DESK.reply_to_question(Words::of(Language::En), question);
        assert!(!format!("{reply:?}").contains("zzq"), "{reply:?}");
        assert_ne!(reply, Reply::default());
    }
}

#[test]
fn the_sets_held_apart_stay_above_the_floor() {
    let score = score(&DESK, &set("held.jsonl"));
    assert!(score.overall() >= FLOOR, "overall {:.1}, floor {FLOOR}: {score:?}", score.overall());
}

#[test]
fn about_tells_the_figures_of_the_set_held_apart() {
    let Score { answerable, right, wrong, negatives, false_answers, .. } = score(&DESK, &set("held.jsonl"));
    let told = (FIGURES.answerable, FIGURES.right, FIGURES.wrong, FIGURES.negatives, FIGURES.false_answers);
    assert_eq!(told, (answerable, right, wrong, negatives, false_answers), "src/answer/mod.rs: FIGURES");
}

#[test]
fn the_development_questions_are_measured_where_they_are() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/questions/dev.jsonl");
    let Ok(text) = fs::read_to_string(&file) else {
        eprintln_skipped();
        return;
    };
    let score = score(&DESK, &parse(&text).expect("the set is read"));
    assert!(score.overall() > 50.0, "{score:?}");
}

/// Says that a file beside the project is absent.
#[expect(clippy::print_stderr, reason = "whoever reads the test's output must see what was skipped")]
fn eprintln_skipped() {
    eprintln!("skipped: ../shared/questions/dev.jsonl is not here");
}

fn told(answer: &Answer<'_>) -> String {
    match answer {
        Answer::Answered { fact, score, .. } => format!("{} answered ({score:.2})", fact.id),
        Answer::Suggested { alternatives, score } => {
            let ids: Vec<_> = alternatives.iter().map(|fact| fact.id.as_str()).collect();
            format!("{ids:?} suggested ({score:.2})")
        }
        Answer::NoMatch { score } => format!("no match ({score:.2})"),
    }
}
