//! `nordpolitik export`.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::program::Program;

fn exported(format: &str) -> String {
    let ended = Program::new(&["export", "--format", format]).run();
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    ended.out
}

#[test]
fn json_is_a_list_of_what_jsonl_has_line_by_line() {
    let list: Vec<Value> = serde_json::from_str(&exported("json")).unwrap();
    let lines: Vec<Value> = exported("jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(list, lines);
    let ids: Vec<_> = list.iter().map(|fact| fact["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["1884-treaty", "nordpolitik", "1990-relations", "1991-loan"]);
}

#[test]
fn a_record_is_flat_and_whole() {
    let list: Vec<Value> = serde_json::from_str(&exported("json")).unwrap();
    assert_snapshot!(serde_json::to_string_pretty(&list[1]).unwrap(), @r#"
    {
      "id": "nordpolitik",
      "kind": "background",
      "date": "1988/1992",
      "status": "confirmed",
      "parties": [
        "south-korea"
      ],
      "topics": [
        "policy"
      ],
      "people": [
        "Roh Tae-woo"
      ],
      "places": [],
      "organizations": [],
      "title": "What Nordpolitik was",
      "text": "Nordpolitik was the policy by which South Korea under Roh Tae-woo opened relations with the communist countries.",
      "note": null,
      "questions": [
        "what does nordpolitik mean",
        "roh tae-woo policy toward communist states",
        "northern policy explained",
        "why was it called nordpolitik",
        "what was the northern diplomacy",
        "policy of opening to the east bloc"
      ],
      "aliases": [
        "Roh Tae-woo",
        "노태우",
        "Но Тхэ У"
      ],
      "figures": [],
      "related": [],
      "sources": [
        {
          "title": "=Ties [at last]",
          "publisher": "The Daily",
          "published": "1990-10",
          "locator": null,
          "url": "https://example.org/daily?id=1&page=2"
        }
      ]
    }
    "#);
}

#[test]
fn csv_has_a_row_a_fact_and_no_formula() {
    let text = exported("csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 4);
    assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    assert_snapshot!(text.lines().take(4).collect::<Vec<_>>().join("\n"), @r#"
    id,kind,date,status,parties,topics,people,places,organizations,title,text,note,sources
    1884-treaty,event,1884-07-07,confirmed,joseon; russian-empire,treaty,Karl Weber,Seoul,,Joseon and the Russian Empire sign a treaty of friendship,"On 7 July 1884 in Seoul, Joseon and the Russian Empire signed a treaty of friendship and commerce. Karl Weber negotiated it for Russia.",,"Treaty of 1884 (National Archives, article 1) https://example.org/treaty"
    nordpolitik,background,1988/1992,confirmed,south-korea,policy,Roh Tae-woo,,,What Nordpolitik was,Nordpolitik was the policy by which South Korea under Roh Tae-woo opened relations with the communist countries.,,"'=Ties [at last] (The Daily, 1990-10) https://example.org/daily?id=1&page=2"
    1990-relations,event,1990-09-30,confirmed,south-korea; ussr,diplomacy,Choi Ho-joong; Eduard Shevardnadze,New York,,South Korea and the Soviet Union establish diplomatic relations,"On 30 September 1990 in New York, the foreign ministers Choi Ho-joong and Eduard Shevardnadze established diplomatic relations between South Korea and the Soviet Union.",It was 1 October in Korea.,"Joint communiqué (Ministry of Foreign Affairs, 1990-09-30) https://example.org/communique; =Ties [at last] (The Daily, 1990-10) https://example.org/daily?id=1&page=2"
    "#);
}

#[test]
fn markdown_reads_year_by_year() {
    assert_snapshot!(exported("markdown"), @r#"
    # The fact base of Nordpolitik

    ## 1884

    ### Joseon and the Russian Empire sign a treaty of friendship

    *7 July 1884* · `1884-treaty`

    On 7 July 1884 in Seoul, Joseon and the Russian Empire signed a treaty of friendship and commerce. Karl Weber negotiated it for Russia.

    - [Treaty of 1884](<https://example.org/treaty>), National Archives, article 1

    ## 1988

    ### What Nordpolitik was

    *1988 to 1992* · `nordpolitik`

    Nordpolitik was the policy by which South Korea under Roh Tae-woo opened relations with the communist countries.

    - [=Ties \[at last\]](<https://example.org/daily?id=1&page=2>), The Daily, October 1990

    ## 1990

    ### South Korea and the Soviet Union establish diplomatic relations

    *30 September 1990* · `1990-relations`

    On 30 September 1990 in New York, the foreign ministers Choi Ho-joong and Eduard Shevardnadze established diplomatic relations between South Korea and the Soviet Union.

    *It was 1 October in Korea.*

    - [Joint communiqué](<https://example.org/communique>), Ministry of Foreign Affairs, 30 September 1990
    - [=Ties \[at last\]](<https://example.org/daily?id=1&page=2>), The Daily, October 1990

    ## 1991

    ### South Korea promises the Soviet Union a loan of $3 billion

    *January 1991* · Disputed: sources contradict each other · `1991-loan`

    In January 1991 South Korea promised the Soviet Union loans; Seoul speaks of $3 billion, Moscow of less.

    - [=Ties \[at last\]](<https://example.org/daily?id=1&page=2>), The Daily, October 1990
    - [Joint communiqué](<https://example.org/communique>), Ministry of Foreign Affairs, 30 September 1990, p. 2
    "#);
}

#[test]
fn a_file_takes_the_export_in_place_of_the_output() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("facts.csv");
    let ended = Program::new(&["export", "--format", "csv", "--output"]).arg(&file).run();
    assert_snapshot!(ended, @"exit 0");
    assert_eq!(std::fs::read_to_string(file).unwrap(), exported("csv"));
}

#[test]
fn a_file_that_cannot_be_written_is_wrong_use() {
    assert_snapshot!(Program::new(&["export", "--format", "json", "--output", "no/such/folder/file"]).run(), @"
    exit 2
    --- err
    error: cannot write `no/such/folder/file`: No such file or directory (os error 2)
    ");
}

#[test]
fn titles_come_in_the_language_that_is_chosen() {
    let ended = Program::new(&["export", "--format", "jsonl", "--lang", "ko"]).run();
    assert_eq!(ended.objects()[2]["title"], "대한민국과 소련이 수교하다");
}
