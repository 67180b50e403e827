//! `nordpolitik check`: each mistake is named with file, line, entry and field.

use std::fs;

use insta::assert_snapshot;

use crate::support::program::{Program, Spoilt, small_base};

/// What the check prints of a base.
fn checked(base: &Spoilt) -> String {
    Program::bare(&["check"]).arg(base.path()).run().without(base.path()).to_string()
}

#[test]
fn a_sound_base_is_counted() {
    assert_snapshot!(Program::bare(&["check"]).arg(small_base()).run(), @"
    exit 0
    --- out
    4 facts, 3 sources, 6 names, 2 concepts: nothing is wrong
    ");
}

#[test]
fn the_base_inside_the_program_is_sound() {
    let elsewhere = tempfile::tempdir().unwrap();
    let ended = Program::bare(&["check"]).inside(elsewhere.path()).run();
    assert_eq!(ended.code, 0, "{ended}");
}

#[test]
fn a_clone_is_checked_where_it_stands() {
    let clone = tempfile::tempdir().unwrap();
    fs::create_dir(clone.path().join("facts")).unwrap();
    for name in ["names.json", "sources.json", "facts.json"] {
        fs::write(clone.path().join("facts").join(name), "{}").unwrap();
    }
    assert_snapshot!(Program::bare(&["check"]).inside(clone.path()).run(), @"
    exit 1
    --- out
    facts/facts.json:1: facts: is missing
    facts/names.json:1: names: is missing
    facts/sources.json:1: sources: is missing
    3 violations
    ");
}

/// Puts one mistake into the small base and reads what the check says of it.
#[track_caller]
fn case(file: &str, old: &str, new: &str) -> String {
    let base = Spoilt::new().replace(file, old, new);
    checked(&base)
}

#[test]
fn every_mistake_is_named() {
    let found = [
        case("facts.json", r#""kind": "background""#, r#""kind": "background", "colour": "red""#),
        case("facts.json", r#""date": "1884-07-07""#, r#""date": "7 July 1884""#),
        case("facts.json", r#""date": "1990-09-30""#, r#""date": "1990-09-31""#),
        case("facts.json", r#""id": "1991-loan""#, r#""id": "1990-relations""#),
        case("facts.json", r#""id": "treaty-text""#, r#""id": "no-such-source""#),
        case("facts.json", "\"1990-relations\"\n", "\"1990-no-such-fact\"\n"),
        case("facts.json", r#""en": "What Nordpolitik was""#, r#""en": """#),
        case("facts.json", r#""status": "disputed""#, r#""status": "doubtful""#),
        case("facts.json", "size of the loan", "What does Nordpolitik mean?"),
        case("sources.json", "https://example.org/treaty", "ftp://example.org/treaty"),
        case("sources.json", r#""publisher": "The Daily","#, ""),
        case("names.json", r#""id": "seoul""#, r#""id": "sokcho""#),
    ];
    assert_snapshot!(found.join("\n\n"), @"
    exit 1
    --- out
    FOLDER/facts.json:49: nordpolitik: colour: unknown key; the keys here are id, kind, date, status, parties, topics, people, places, organizations, title, text, note, questions, figures, related, sources
    1 violation

    exit 1
    --- out
    FOLDER/facts.json:6: 1884-treaty: date: `7 July 1884` is not a date: write a day as `1990-09-30`, a month as `1990-06`, a year as `1990`, a decade as `199X`, a century as `19XX`, an interval as `1950-06-25/1953-07-27`, no date as `XXXX`
    FOLDER/names.json:20: karl-weber: id: no fact refers to this name
    FOLDER/names.json:47: seoul: id: no fact refers to this name
    FOLDER/sources.json:22: treaty-text: id: no fact cites this source
    4 violations

    exit 1
    --- out
    FOLDER/facts.json:37: 1884-treaty: related: there is no fact `1990-relations`
    FOLDER/facts.json:88: 1990-relations: date: `1990-09-31` does not exist: September 1990 ends on `1990-09-30`, and days are written from `01`
    FOLDER/names.json:4: choi-ho-joong: id: no fact refers to this name
    FOLDER/names.json:12: eduard-shevardnadze: id: no fact refers to this name
    FOLDER/names.json:31: new-york: id: no fact refers to this name
    5 violations

    exit 1
    --- out
    FOLDER/facts.json:149: 1990-relations: id: the id is taken by facts.json:85
    1 violation

    exit 1
    --- out
    FOLDER/facts.json:40: 1884-treaty: sources: there is no source `no-such-source` in sources.json
    FOLDER/sources.json:22: treaty-text: id: no fact cites this source
    2 violations

    exit 1
    --- out
    FOLDER/facts.json:37: 1884-treaty: related: there is no fact `1990-no-such-fact`
    1 violation

    exit 1
    --- out
    FOLDER/facts.json:61: nordpolitik: title: the text in `en` is empty
    1 violation

    exit 1
    --- out
    FOLDER/facts.json:152: 1991-loan: status: unknown variant `doubtful`, expected one of `confirmed`, `reported`, `alleged`, `disputed`
    1 violation

    exit 1
    --- out
    FOLDER/facts.json:169: 1991-loan: questions: `What does Nordpolitik mean?` is also a question of nordpolitik
    1 violation

    exit 1
    --- out
    FOLDER/sources.json:27: treaty-text: url: an address begins with http:// or https://
    1 violation

    exit 1
    --- out
    FOLDER/facts.json:79: nordpolitik: sources: there is no source `daily` in sources.json
    FOLDER/facts.json:139: 1990-relations: sources: there is no source `daily` in sources.json
    FOLDER/facts.json:179: 1991-loan: sources: there is no source `daily` in sources.json
    FOLDER/sources.json:12: daily: publisher: is missing
    4 violations

    exit 1
    --- out
    FOLDER/facts.json:18: 1884-treaty: places: there is no name `seoul` in names.json
    FOLDER/names.json:47: sokcho: id: no fact refers to this name
    2 violations
    ");
}

#[test]
fn broken_json_is_named_by_its_line() {
    assert_snapshot!(case("names.json", "\"Karl Weber\",", "\"Karl Weber\""), @"
    exit 1
    --- out
    FOLDER/facts.json:15: 1884-treaty: people: there is no name `karl-weber` in names.json
    FOLDER/facts.json:18: 1884-treaty: places: there is no name `seoul` in names.json
    FOLDER/facts.json:58: nordpolitik: people: there is no name `roh-tae-woo` in names.json
    FOLDER/facts.json:97: 1990-relations: people: there is no name `choi-ho-joong` in names.json
    FOLDER/facts.json:97: 1990-relations: people: there is no name `eduard-shevardnadze` in names.json
    FOLDER/facts.json:101: 1990-relations: places: there is no name `new-york` in names.json
    FOLDER/facts.json:160: 1991-loan: people: there is no name `roh-tae-woo` in names.json
    FOLDER/names.json:24: expected `,` or `}`
    8 violations
    ");
}

#[test]
fn a_missing_file_is_named() {
    let base = Spoilt::new();
    fs::remove_file(base.path().join("sources.json")).unwrap();
    let found = checked(&base);
    let missing = found.lines().find(|line| line.contains("sources.json:1"));
    assert_snapshot!(missing.unwrap_or_default(), @"FOLDER/sources.json:1: the file is missing; it holds the sources");
}

#[test]
fn fixing_puts_entries_in_order_and_form_and_reports_what_is_left() {
    let base = Spoilt::new();
    let sound = base.read("facts.json");
    let mut value: serde_json::Value = serde_json::from_str(&sound).unwrap();
    value["facts"].as_array_mut().unwrap().reverse();
    let base = base.write("facts.json", value.to_string());
    assert!(checked(&base).starts_with("exit 1"));

    let ended = Program::bare(&["check", "--fix"]).arg(base.path()).run().without(base.path());
    assert_snapshot!(ended, @"
    exit 0
    --- out
    rewrote FOLDER/facts.json
    4 facts, 3 sources, 6 names, 2 concepts: nothing is wrong
    ");
    assert_eq!(base.read("facts.json"), sound);
    assert!(checked(&base).starts_with("exit 0"));
}

#[test]
fn fixing_leaves_alone_what_it_cannot_read() {
    let base = Spoilt::new().write("facts.json", "{\"facts\": [");
    let ended = Program::bare(&["check", "--fix"]).arg(base.path()).run().without(base.path());
    assert_eq!((ended.code, base.read("facts.json").as_str()), (1, "{\"facts\": ["));
}

#[test]
fn the_copy_inside_the_program_cannot_be_fixed() {
    let elsewhere = tempfile::tempdir().unwrap();
    assert_snapshot!(Program::bare(&["check", "--fix"]).inside(elsewhere.path()).run(), @"
    exit 2
    --- err
    error: the copy inside the program cannot be mended; name a folder, as in `nordpolitik check --fix FOLDER`
    ");
}

#[test]
fn folders_and_files_that_cannot_be_read_are_wrong_use() {
    let elsewhere = tempfile::tempdir().unwrap();
    let missing = Program::bare(&["check", "no/such/folder"]).run();
    let empty = Program::bare(&["check"]).arg(elsewhere.path()).run().without(elsewhere.path());
    let base = Spoilt::new().write("facts.json", b"{\"facts\": \"\xff\"}");
    assert_snapshot!(format!("{missing}\n\n{empty}\n\n{}", checked(&base)), @"
    exit 2
    --- err
    error: cannot read the facts folder `no/such/folder`: No such file or directory (os error 2)

    exit 2
    --- err
    error: the folder `FOLDER` holds no file that ends in .json

    exit 2
    --- err
    error: `FOLDER/facts.json` is not text in UTF-8: byte 11 belongs to no character
    ");
}

#[test]
fn nothing_is_answered_out_of_a_base_that_breaks_its_rules() {
    let base = Spoilt::new().replace("facts.json", r#""status": "disputed""#, r#""status": "doubtful""#);
    let ended = Program::bare(&["ask", "--facts"]).arg(base.path()).arg("treaty weber").run().without(base.path());
    assert_snapshot!(ended, @"
    exit 1
    --- err
    error: the fact base breaks its rules, and nothing is answered out of a base that does:
      FOLDER/facts.json:152: 1991-loan: status: unknown variant `doubtful`, expected one of `confirmed`, `reported`, `alleged`, `disputed`
    correct these places; `nordpolitik check FOLDER` tells whether any are left
    ");
}

#[test]
fn the_bot_does_not_start_on_a_base_that_breaks_its_rules() {
    let base = Spoilt::new().replace("facts.json", r#""status": "disputed""#, r#""status": "doubtful""#);
    let ended = Program::bare(&["run", "--facts"]).arg(base.path()).env("DISCORD_TOKEN", "MTA.Gx.yz").run();
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("1991-loan: status: "), "{ended}");
}
