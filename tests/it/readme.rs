//! The README shows what the program really says.

use std::{fs, path::Path};

use nordpolitik::{facts::Draft, library};

use crate::support::program::Program;

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README is there")
}

#[test]
fn the_number_of_facts_in_the_readme_is_right_to_the_hundred() {
    let readme = readme();
    let number = readme.split("More than ").nth(1).and_then(|rest| rest.split(" facts").next());
    let stated: usize = number.and_then(|number| number.parse().ok()).expect("it says `More than 900 facts`");
    let facts = Draft::parse(&library::read(None).expect("the program carries the facts")).facts.len();
    assert!(stated < facts && facts <= stated + 100, "the README says more than {stated}, and there are {facts}");
}

#[test]
fn the_answer_in_the_readme_is_the_one_that_is_given() {
    let readme = readme();
    let block =
        readme.split("```text\n> ").nth(1).and_then(|rest| rest.split("```").next()).expect("it shows an answer");
    let (question, answer) = block.split_once('\n').expect("a question, then the answer");
    let output = Program::bare(&["chat"]).input(question).run().out;
    assert!(output.contains(answer.trim()), "the README differs from:\n{output}");
}
