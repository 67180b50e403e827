//! The README shows what the program really says.

use std::{fs, path::Path};

use crate::support::program::Program;

#[test]
fn the_answer_in_the_readme_is_the_one_that_is_given() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README is there");
    let block =
        readme.split("```text\n> ").nth(1).and_then(|rest| rest.split("```").next()).expect("it shows an answer");
    let (question, answer) = block.split_once('\n').expect("a question, then the answer");
    let output = Program::bare(&["chat"]).input(question).run().out;
    assert!(output.contains(answer.trim()), "the README differs from:\n{output}");
}
