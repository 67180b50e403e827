//! What can be written after `nordpolitik`, and what is said of anything else.

use std::fs;

use insta::assert_snapshot;

use crate::support::program::Program;

#[test]
fn help_lists_the_commands() {
    assert_snapshot!(Program::bare(&["--help"]).run(), @r"
    exit 0
    --- out
    Answers questions about the relationship between Russia and South Korea, every answer with its
    sources

    Usage: nordpolitik [OPTIONS] [COMMAND]

    Commands:
      run          Run the Discord bot (also without any command)
      chat         Talk to the bot here: questions, /event, /events, /onthisday
      ask          Answer a question, or every line of standard input
      events       List events in date order
      today        Show what happened on this day of the year
      check        Find everything that is wrong in the fact base
      export       Print the whole fact base
      eval         Measure how right the answers are on a question set
      tune         Learn the weights of the matcher from question sets
      gaps         List what was asked in vain
      schema       Write the JSON Schemas of the fact files
      backup       Copy the store, also while the bot is running
      completions  Print the completions of a shell
      help         Print this message or the help of the given subcommand(s)

    Options:
          --facts <FOLDER>  The folder of the fact base, in place of the copy inside the program
      -h, --help            Print help
      -V, --version         Print version

    Exit codes: 0 done, 1 the check or the answer failed, 2 wrong use.
    Settings: config/nordpolitik.toml lists them; NORDPOLITIK_CONFIG names a file with your own.
    ");
}

#[test]
fn wrong_use_is_told_with_exit_code_2() {
    let ends: Vec<_> = [
        ["dance"].as_slice(),
        &["ask", "--lang", "fr", "question"],
        &["export"],
        &["export", "--format", "pdf"],
        &["completions", "tcsh"],
        &["today", "tomorrow"],
    ]
    .into_iter()
    .map(|arguments| {
        let ended = Program::bare(arguments).run();
        format!("{} {}", ended.code, ended.err.lines().next().unwrap_or_default())
    })
    .collect();
    assert_snapshot!(ends.join("\n"), @"
    2 error: unrecognized subcommand 'dance'
    2 error: invalid value 'fr' for '--lang <LANGUAGE>'
    2 error: the following required arguments were not provided:
    2 error: invalid value 'pdf' for '--format <FORMAT>'
    2 error: invalid value 'tcsh' for '<SHELL>'
    2 error: unexpected argument 'tomorrow' found
    ");
}

#[test]
fn a_facts_folder_that_is_not_there_is_wrong_use() {
    assert_snapshot!(Program::bare(&["ask", "--facts", "no/such/folder", "treaty"]).run(), @"
    exit 2
    --- err
    error: the settings cannot be used:
      --facts: facts.path: the folder `no/such/folder` cannot be opened: No such file or directory (os error 2)
    ");
}

#[test]
fn each_shell_gets_its_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ended = Program::bare(&["completions", shell]).run();
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{shell}");
        assert!(ended.out.contains("nordpolitik") && ended.out.contains("export"), "{shell}");
    }
}

#[test]
fn schemas_are_written_and_then_found_to_be_current() {
    let folder = tempfile::tempdir().unwrap();
    let schema = |arguments: &[&str]| {
        let program = Program::bare(&["schema"]).inside(folder.path());
        arguments.iter().fold(program, Program::arg).run()
    };
    assert_snapshot!(schema(&[]), @"
    exit 2
    --- err
    error: there is no folder to put `facts/schema` in; name one, as in `nordpolitik schema FOLDER`
    ");
    fs::create_dir(folder.path().join("facts")).unwrap();
    assert_snapshot!(schema(&["--check"]), @"
    exit 1
    --- out
    facts/schema/facts.schema.json is not what `nordpolitik schema` writes
    facts/schema/lexicon.schema.json is not what `nordpolitik schema` writes
    facts/schema/names.schema.json is not what `nordpolitik schema` writes
    facts/schema/sources.schema.json is not what `nordpolitik schema` writes
    ");
    assert_snapshot!(schema(&[]), @"
    exit 0
    --- out
    wrote facts/schema/facts.schema.json
    wrote facts/schema/lexicon.schema.json
    wrote facts/schema/names.schema.json
    wrote facts/schema/sources.schema.json
    ");
    assert_snapshot!(schema(&[]), @"exit 0");
    assert_snapshot!(schema(&["--check"]), @"exit 0");
    fs::write(folder.path().join("facts/schema/names.schema.json"), "{}").unwrap();
    assert_snapshot!(schema(&["--check"]), @"
    exit 1
    --- out
    facts/schema/names.schema.json is not what `nordpolitik schema` writes
    ");
    assert_snapshot!(schema(&["elsewhere"]), @"
    exit 0
    --- out
    wrote elsewhere/facts.schema.json
    wrote elsewhere/lexicon.schema.json
    wrote elsewhere/names.schema.json
    wrote elsewhere/sources.schema.json
    ");
}

#[test]
fn the_facts_match_their_schemas() {
    let folder = tempfile::tempdir().unwrap();
    Program::bare(&["schema"]).arg(folder.path()).run();
    let read = |path: &std::path::Path| -> serde_json::Value {
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    };
    let facts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("facts");
    for file in fs::read_dir(facts).unwrap().map(|file| file.unwrap().path()) {
        let name = match file.file_name().and_then(|name| name.to_str()) {
            _ if file.extension().is_none_or(|extension| extension != "json") => continue,
            Some("lexicon.json") => "lexicon.schema.json",
            Some("names.json") => "names.schema.json",
            Some("sources.json") => "sources.schema.json",
            _ => "facts.schema.json",
        };
        let schema = jsonschema::validator_for(&read(&folder.path().join(name))).unwrap();
        let errors: Vec<_> = schema.iter_errors(&read(&file)).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", file.display());
    }
}
