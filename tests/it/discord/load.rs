//! Two hundred askers at once, over the whole fact base.

use std::{fs, io::Write, path::Path, time::Duration};

use serde_json::{Value, json};

use crate::support::{member::Member, setup::Setup};

/// How many ask.
const ASKERS: usize = 200;
/// Discord takes a first response for this long, and shows a failure after it.
const DISCORDS_LIMIT: Duration = Duration::from_secs(3);

/// Questions in three languages, as people ask them.
fn questions() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/questions/held.jsonl");
    let lines = fs::read_to_string(file).expect("the questions are there");
    let question = |line: &str| serde_json::from_str::<Value>(line).expect("each line is JSON")["question"].clone();
    let questions = lines.lines().map(|line| question(line).as_str().expect("a question is text").to_owned());
    questions.collect()
}

#[test]
fn two_hundred_askers_at_once_all_get_their_answers() {
    Setup::new().run(|world| async move {
        let questions = questions();
        let mut asked = Vec::new();
        for (number, question) in (0..ASKERS).zip(questions.iter().cycle()) {
            let name = format!("Asker {number}");
            world.discord.add_person(&name);
            asked.push((Member::named(&world.discord, &name)?, question));
        }
        let asked: Vec<_> = asked
            .into_iter()
            .map(|(person, question)| person.begins_slash("ask", &json!({ "question": question })))
            .collect::<Result<_, _>>()?;
        let mut firsts = Vec::new();
        for interaction in asked {
            let reply = world.discord.answer_to(interaction).await?;
            assert!(!reply.embeds.is_empty(), "{reply}");
            firsts.extend(reply.first_response_after);
        }
        firsts.sort_unstable();
        assert_eq!(firsts.len(), ASKERS, "everybody got a first response");
        let (median, last) = (firsts[ASKERS / 2], firsts[ASKERS - 1]);
        let within = firsts.iter().filter(|time| **time <= Duration::from_secs(1)).count();
        // Written past the test's own output, so that the measurement is seen every time.
        let report =
            format!("{ASKERS} askers: {within} first responses within 1 s, median {median:?}, last {last:?}\n");
        std::io::stdout().write_all(report.as_bytes())?;
        assert!(last < DISCORDS_LIMIT, "{report}");
        Ok(())
    });
}
