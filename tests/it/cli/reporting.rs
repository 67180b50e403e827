//! `nordpolitik check --report`: what a base covers, and what the project's own must cover at least.

use std::fs;

use insta::assert_snapshot;

use crate::support::program::{Program, small_base};

#[test]
fn a_small_base_is_counted_and_held_to_no_numbers() {
    let shown = Program::bare(&["check", "--report"]).arg(small_base()).run().to_string();
    // The lines of what does not occur are left out here: there are many.
    let shown: Vec<&str> = shown.lines().filter(|line| !line.contains("     0")).collect();
    assert_snapshot!(shown.join("\n"), @"
    exit 0
    --- out

    Facts
      all                                              4
      dated to the day                                 2
      with a single source                             2  1884-treaty nordpolitik
      oldest: 1884-07-07, Joseon and the Russian Empire sign a treaty of friendship · 1884-treaty
      newest: 1988/1992, What Nordpolitik was · nordpolitik

    By kind
      event                                            3
      background                                       1

    By status
      confirmed                                        3
      disputed                                         1

    By era
      facts                                            4

    By theme
      Russian Empire and Joseon or Korean Empire       1
      Nordpolitik and normalisation, 1985–1991         2

    By topic
      diplomacy                                        1
      treaty                                           1
      finance                                          1
      policy                                           1

    Days of the year with an entry, and those without
      July                                             1  1 2 3 4 5 6 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
      September                                        1  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
      all                                              2

    Questions
      en                                              24  at least 6 a fact
      ko                                               4  at least 0 a fact
      ru                                               4  at least 0 a fact

    Sources by kind
      treaty                                           1
      government                                       1
      press                                            1
      all                                              3

    Sources by language
      en                                               2
      ko                                               1

    Names by kind
      person                                           4
      place                                            2
      all                                              6

    Lexicon
      concepts                                         2

    4 facts, 3 sources, 6 names, 2 concepts: nothing is wrong
    ");
}

#[test]
fn the_report_is_one_json_object() {
    let ended = Program::bare(&["check", "--report", "--json"]).arg(small_base()).run();
    assert_eq!(ended.code, 0, "{ended}");
    let objects = ended.objects();
    assert_eq!(objects.len(), 1);
    assert_eq!(objects[0]["violations"], serde_json::json!([]));
    let coverage = &objects[0]["coverage"];
    assert_snapshot!(format!("{} {} {}", coverage["eras"], coverage["single_source"], coverage["calendar"][6]), @r#"{"facts":4} ["1884-treaty","nordpolitik"] {"month":7,"covered":1,"gaps":[1,2,3,4,5,6,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31]}"#);
    assert_snapshot!(format!("{}\n{}\n{}", coverage["languages"][1], coverage["oldest"], coverage["newest"]), @r#"
    {"language":"ko","lacking":["1884-treaty","nordpolitik","1991-loan"],"questions":4,"fewest_questions":0}
    {"id":"1884-treaty","date":"1884-07-07","title":"Joseon and the Russian Empire sign a treaty of friendship"}
    {"id":"nordpolitik","date":"1988/1992","title":"What Nordpolitik was"}
    "#);
}

#[test]
fn json_goes_with_the_report_and_without_a_fix() {
    for arguments in [&["check", "--json"][..], &["check", "--report", "--json", "--fix"]] {
        let ended = Program::bare(arguments).run();
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{ended}");
    }
}

#[test]
fn the_base_of_the_project_must_cover_its_subject() {
    let clone = tempfile::tempdir().unwrap();
    let facts = clone.path().join("facts");
    fs::create_dir(&facts).unwrap();
    for file in fs::read_dir(small_base()).unwrap().map(|file| file.unwrap().path()) {
        fs::copy(&file, facts.join(file.file_name().unwrap())).unwrap();
    }
    assert_snapshot!(Program::bare(&["check"]).inside(clone.path()).run(), @"
    exit 1
    --- out
    facts: 4, at least 420 are needed
    facts dated to the day: 2, at least 300 are needed
    days of the year with an entry: 2, at least 230 are needed
    days of January with an entry: 0, at least 15 are needed
    days of February with an entry: 0, at least 15 are needed
    days of March with an entry: 0, at least 15 are needed
    days of April with an entry: 0, at least 15 are needed
    days of May with an entry: 0, at least 15 are needed
    days of June with an entry: 0, at least 15 are needed
    days of July with an entry: 1, at least 15 are needed
    days of August with an entry: 0, at least 15 are needed
    days of September with an entry: 1, at least 15 are needed
    days of October with an entry: 0, at least 15 are needed
    days of November with an entry: 0, at least 15 are needed
    days of December with an entry: 0, at least 15 are needed
    facts in facts.json: 4, at least 10 are needed
    facts of the theme `Russian Empire and Joseon or Korean Empire`: 1, at least 10 are needed
    facts of the theme `Liberation and division, 1945–1948`: 0, at least 10 are needed
    facts of the theme `Korean War`: 0, at least 10 are needed
    facts of the theme `Enmity and first contacts, 1953–1985`: 0, at least 10 are needed
    facts of the theme `KAL 902 and KAL 007`: 0, at least 10 are needed
    facts of the theme `Nordpolitik and normalisation, 1985–1991`: 2, at least 10 are needed
    facts of the theme `1990s, from 1992`: 0, at least 10 are needed
    facts of the theme `2000s`: 0, at least 10 are needed
    facts of the theme `2010s`: 0, at least 10 are needed
    facts of the theme `2022 onward`: 0, at least 10 are needed
    facts of the theme `Koryo-saram`: 0, at least 10 are needed
    facts of the theme `Sakhalin Koreans`: 0, at least 10 are needed
    facts of the theme `Trade in figures`: 0, at least 10 are needed
    facts of the theme `Defence`: 0, at least 10 are needed
    facts of the theme `Culture, sport and people`: 0, at least 10 are needed
    facts of the theme `Embassies and ambassadors`: 0, at least 10 are needed
    facts of the theme `Energy and Arctic`: 0, at least 10 are needed
    facts without a title, a text or questions in `ko`: 1884-treaty, nordpolitik, 1991-loan
    facts without a title, a text or questions in `ru`: 1884-treaty, nordpolitik, 1991-loan
    35 violations
    ");
    // The same folder is anybody's base where somebody names it.
    assert_eq!(Program::bare(&["check", "facts"]).inside(clone.path()).run().code, 0);
}

#[test]
fn an_empty_base_has_a_report() {
    let folder = tempfile::tempdir().unwrap();
    for (name, list) in [("facts", "facts"), ("names", "names"), ("sources", "sources")] {
        fs::write(folder.path().join(format!("{name}.json")), format!("{{\n  \"{list}\": []\n}}\n")).unwrap();
    }
    let ended = Program::bare(&["check", "--report"]).arg(folder.path()).run();
    assert_eq!(ended.code, 0, "{ended}");
    assert!(ended.out.ends_with("\n0 facts, 0 sources, 0 names, 0 concepts: nothing is wrong\n"), "{ended}");
}
