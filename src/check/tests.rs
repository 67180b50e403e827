//! A small base that breaks no rule, and one change to it for every rule.

use serde_json::{Value, json};

use super::{accept, canonical, violations};
use crate::facts::{FactsFile, LEXICON_FILE, NAMES_FILE, SOURCES_FILE};

const ERA: &str = "1985-1991.json";

fn fact(id: &str, date: &str) -> Value {
    let questions: Vec<String> = (1..=6).map(|number| format!("{id} question {number}")).collect();
    json!({
        "id": id,
        "kind": "event",
        "date": date,
        "status": "confirmed",
        "parties": ["south-korea", "ussr"],
        "topics": ["diplomacy"],
        "people": ["roh-tae-woo"],
        "places": ["seoul"],
        "title": { "en": format!("What happened in {id}") },
        "text": { "en": "Something happened in Seoul in that year." },
        "questions": { "en": questions },
        "sources": [{ "id": "archive" }]
    })
}

fn base() -> (Value, Value, Value) {
    let facts = json!({ "facts": [fact("1988-one", "1988-07-07"), fact("1990-two", "1990-09-30")] });
    let sources = json!({ "sources": [{
        "id": "archive", "kind": "archive", "publisher": "An Archive", "title": "A document", "published": "1990",
        "language": "ko", "url": "https://archive.example.org/1"
    }]});
    let names = json!({ "names": [
        { "id": "roh-tae-woo", "kind": "person", "name": { "en": "Roh Tae-woo" } },
        { "id": "seoul", "kind": "place", "name": { "en": "Seoul" }, "aliases": ["서울"] }
    ]});
    (facts, sources, names)
}

fn files(facts: &Value, sources: &Value, names: &Value) -> Vec<FactsFile> {
    let file = |name: &str, value: &Value| FactsFile {
        name: name.to_owned(),
        text: serde_json::to_string_pretty(value).unwrap() + "\n",
    };
    vec![file(ERA, facts), file(NAMES_FILE, names), file(SOURCES_FILE, sources)]
}

/// Changes the base and expects exactly these messages.
#[track_caller]
fn case(change: impl FnOnce(&mut Value, &mut Value, &mut Value), expected: &[&str]) {
    let (mut facts, mut sources, mut names) = base();
    change(&mut facts, &mut sources, &mut names);
    let messages: Vec<String> = violations(&files(&facts, &sources, &names)).iter().map(ToString::to_string).collect();
    let messages: Vec<&str> = messages.iter().map(String::as_str).collect();
    assert_eq!(messages, expected);
}

#[test]
fn a_base_without_mistakes_is_accepted() {
    case(|_, _, _| {}, &[]);
    let (facts, sources, names) = base();
    let base = accept(&files(&facts, &sources, &names)).unwrap();
    assert_eq!(base.facts().len(), 2);
}

#[test]
fn a_field_that_cannot_be_read_is_named_with_its_line() {
    case(
        |facts, _, _| facts["facts"][0]["date"] = json!("1988-04-31"),
        &["1985-1991.json:6: 1988-one: date: `1988-04-31` does not exist: April 1988 ends on `1988-04-30`, and \
           days are written from `01`"],
    );
    case(
        |facts, _, _| facts["facts"][1]["topics"] = json!(["diplomacy", "gossip"]),
        &[
            "1985-1991.json:54: 1990-two: topics: unknown variant `gossip`, expected one of `diplomacy`, `summit`, `embassy`, \
           `treaty`, `trade`, `finance`, `energy`, `arctic`, `transport`, `defence`, `war`, `nuclear`, `sanctions`, \
           `incident`, `intelligence`, `koryo-saram`, `sakhalin-koreans`, `migration`, `culture`, `sport`, `science`, \
           `space`, `policy`",
        ],
    );
}

#[test]
fn every_mistake_of_an_entry_is_reported_at_once() {
    case(
        |facts, _, _| {
            facts["facts"][0]["kind"] = json!("rumour");
            facts["facts"][0]["colour"] = json!("red");
            facts["facts"][0].as_object_mut().unwrap().remove("status");
        },
        &[
            "1985-1991.json:3: 1988-one: status: is missing",
            "1985-1991.json:5: 1988-one: kind: unknown variant `rumour`, expected one of `event`, `background`, `figure`",
            "1985-1991.json:7: 1988-one: colour: unknown key; the keys here are id, kind, date, status, parties, topics, \
             people, places, organizations, title, text, note, questions, figures, related, sources",
        ],
    );
}

#[test]
fn ids_are_given_once() {
    case(
        |facts, _, _| {
            facts["facts"][1]["id"] = json!("1988-one");
            facts["facts"][1]["questions"]["en"][0] = json!("something else entirely");
        },
        &["1985-1991.json:44: 1988-one: id: the id is taken by 1985-1991.json:3"],
    );
}

#[test]
fn references_lead_somewhere() {
    case(
        |facts, _, _| {
            facts["facts"][1]["sources"] = json!([{ "id": "archive" }, { "id": "nowhere" }]);
            facts["facts"][1]["people"] = json!(["seoul"]);
            facts["facts"][1]["related"] = json!(["1990-three"]);
        },
        &[
            "1985-1991.json:55: 1990-two: people: `seoul` is a place, not a person",
            "1985-1991.json:77: from here on the file is not in canonical form; `check --fix` rewrites it",
            "1985-1991.json:77: 1990-two: sources: there is no source `nowhere` in sources.json",
            "1985-1991.json:85: 1990-two: related: there is no fact `1990-three`",
        ],
    );
}

#[test]
fn nothing_lies_about_unused() {
    case(
        |_, _, names| {
            let unused = json!({ "id": "yeltsin", "kind": "person", "name": { "en": "Boris Yeltsin" } });
            names["names"].as_array_mut().unwrap().push(unused);
        },
        &["names.json:21: yeltsin: id: no fact refers to this name"],
    );
}

#[test]
fn a_question_belongs_to_one_fact() {
    case(
        |facts, _, _| facts["facts"][1]["questions"]["en"][2] = json!("1988-ONE, question 1?"),
        &["1985-1991.json:67: 1990-two: questions: `1988-ONE, question 1?` is also a question of 1988-one"],
    );
    case(
        |facts, _, _| drop(facts["facts"][0]["questions"]["en"].as_array_mut().unwrap().pop()),
        &["1985-1991.json:27: 1988-one: questions: 5 in `en`, at least 6 are needed, in different wordings"],
    );
}

#[test]
fn addresses_are_on_the_web() {
    case(
        |_, sources, _| sources["sources"][0]["url"] = json!("javascript:alert(1)"),
        &["sources.json:10: archive: url: an address begins with http:// or https://"],
    );
    case(
        |_, sources, _| sources["sources"][0]["url"] = json!("https://localhost/x"),
        &["sources.json:10: archive: url: the address names no host on the web"],
    );
}

#[test]
fn a_contested_fact_has_two_sources() {
    case(
        |facts, _, _| facts["facts"][0]["status"] = json!("disputed"),
        &["1985-1991.json:37: 1988-one: sources: a contested claim needs two sources"],
    );
}

#[test]
fn a_fact_fits_one_message() {
    case(
        |facts, _, _| facts["facts"][0]["text"]["en"] = json!("word ".repeat(900).trim()),
        &[
            "1985-1991.json:24: 1988-one: text: the text with its sources takes 4609 characters of Discord's 4096 in `en`; \
           shorten the text or cite fewer sources",
        ],
    );
}

#[test]
fn entries_stand_in_order_and_the_fix_reorders_them() {
    let swap = |facts: &mut Value| facts["facts"].as_array_mut().unwrap().swap(0, 1);
    case(
        |facts, _, _| swap(facts),
        &[
            "1985-1991.json:4: from here on the file is not in canonical form; `check --fix` rewrites it",
            "1985-1991.json:46: 1988-one: date: stands after `1990-two`, which comes later; `check --fix` reorders",
        ],
    );
    let (mut facts, sources, names) = base();
    let right = files(&facts, &sources, &names);
    swap(&mut facts);
    let fixed = canonical(&files(&facts, &sources, &names));
    assert_eq!(fixed, right[..1]);
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone_by_the_fix() {
    let broken = FactsFile { name: ERA.to_owned(), text: "{ \"facts\": [ { \"id\": 7 } ]".to_owned() };
    assert_eq!(canonical(std::slice::from_ref(&broken)), []);
    let messages: Vec<String> = violations(&[broken]).iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [
            "1985-1991.json:1: EOF while parsing an object",
            "names.json:1: the file is missing; it holds the names",
            "sources.json:1: the file is missing; it holds the sources",
        ]
    );
}

/// Adds a lexicon to the base and expects exactly these messages.
#[track_caller]
fn lexicon_case(concepts: &Value, expected: &[&str]) {
    let (facts, sources, names) = base();
    let mut files = files(&facts, &sources, &names);
    let text = serde_json::to_string_pretty(&json!({ "concepts": concepts })).unwrap() + "\n";
    files.push(FactsFile { name: LEXICON_FILE.to_owned(), text });
    let messages: Vec<String> = violations(&files).iter().map(ToString::to_string).collect();
    assert_eq!(messages, expected);
    if expected.is_empty() {
        assert_eq!(accept(&files).unwrap().lexicon().len(), concepts.as_array().map_or(0, Vec::len));
    }
}

#[test]
fn a_lexicon_joins_the_words_of_each_concept() {
    lexicon_case(&json!([]), &[]);
    let treaty = json!({ "id": "treaty", "words": { "en": ["treaty", "pact"], "ko": ["조약"], "ru": ["договор"] } });
    lexicon_case(&json!([treaty]), &[]);
}

#[test]
fn concepts_are_read_field_by_field() {
    lexicon_case(
        &json!([
            { "id": "Loan", "words": { "en": ["loan"], "fr": ["prêt"] }, "colour": "red" },
            { "id": "treaty" },
        ]),
        &[
            "lexicon.json:4: Loan: id: an id is made of lower-case letters a to z, digits and single hyphens between \
             them, unlike `Loan`",
            "lexicon.json:9: Loan: words: unknown field `fr`, expected one of `en`, `ko`, `ru`",
            "lexicon.json:13: Loan: colour: unknown key; the keys here are id, words",
            "lexicon.json:15: treaty: words: is missing",
        ],
    );
}

#[test]
fn a_concept_has_words_in_two_languages() {
    lexicon_case(
        &json!([{ "id": "loan", "words": { "en": ["loan", " credit", "?", "차관", "LNG"] } }]),
        &[
            "lexicon.json:5: loan: words: ` credit` in `en` has spaces to spare",
            "lexicon.json:5: loan: words: `?` in `en` holds no word",
            "lexicon.json:5: loan: words: `차관` stands in `en`, but is written as in `ko`",
            "lexicon.json:5: loan: words: a concept has words in two languages at least",
        ],
    );
}

#[test]
fn a_word_means_one_thing() {
    lexicon_case(
        &json!([
            { "id": "city", "words": { "en": ["SEOUL", "city", "City!"], "ko": ["도시"] } },
            { "id": "town", "words": { "en": ["town"], "ko": ["도시"] } },
            { "id": "town", "words": { "en": ["borough"], "ko": ["읍"] } },
        ]),
        &[
            "lexicon.json:5: city: words: `City!` in `en` stands twice",
            "lexicon.json:5: city: words: `SEOUL` in `en` is a spelling of seoul in names.json",
            "lexicon.json:18: town: words: `도시` in `ko` is also a word of city",
            "lexicon.json:28: town: id: the id is taken by lexicon.json:16",
        ],
    );
}

#[test]
fn concepts_stand_by_id() {
    let concept = |id: &str, ko: &str| json!({ "id": id, "words": { "en": [id], "ko": [ko] } });
    lexicon_case(
        &json!([concept("treaty", "조약"), concept("loan", "차관")]),
        &[
            "lexicon.json:4: from here on the file is not in canonical form; `check --fix` rewrites it",
            "lexicon.json:15: loan: id: stands after `treaty`, which comes later; `check --fix` reorders",
        ],
    );
}
