//! A date in JSON: the same text, and the schema by which an editor checks it while it is typed.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::FactDate;

impl Serialize for FactDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FactDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A `&str` would not do: JSON text with an escape in it has nothing to borrow.
        Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl JsonSchema for FactDate {
    fn schema_name() -> Cow<'static, str> {
        "FactDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": pattern(),
            "description": "A date in EDTF, as precise as the sources and no more: a day `1990-09-30`, a month `1990-06`, \
                a year `1990`, a decade `199X`, a century `19XX`, an interval `1950-06-25/1953-07-27` with `..` for an \
                open end, or no date `XXXX`. A sign at the end of a date: `~` about, `?` uncertain, `%` both.",
            "examples": ["1990-09-30", "1990-06", "1863~", "199X", "2014/..", "XXXX"],
        })
    }
}

/// The forms of a date. It takes 31 April and reversed intervals, which no pattern of bearable length can see.
fn pattern() -> String {
    let end = "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]?";
    let vague = "[12][0-9]([0-9]X|XX)[~?%]?";
    format!(r"^(XXXX|{vague}|{end}(/({end}|\.\.))?|\.\./{end})$")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::FactDate;

    #[test]
    fn a_date_is_its_text_in_json() {
        let date: FactDate = serde_json::from_value(json!("1950-06-25/1953-07-27")).unwrap();
        assert_eq!(serde_json::to_value(&date).unwrap(), json!("1950-06-25/1953-07-27"));
    }

    #[test]
    fn a_wrong_date_in_json_is_named() {
        let error = serde_json::from_value::<FactDate>(json!("1990-13")).unwrap_err().to_string();
        assert_eq!(error, "`1990-13` has no such month: months run from `01` to `12`, such as `1990-06`");
        assert!(serde_json::from_value::<FactDate>(json!(1990)).is_err());
    }

    #[test]
    fn the_schema_takes_what_the_parser_takes() {
        for text in
            ["1990-09-30", "1990-06~", "1990?", "199X", "19XX%", "1950-06/1953", "2014/..", "../1860-11-14", "XXXX"]
        {
            case(text, true);
        }
    }

    #[test]
    fn the_schema_refuses_other_forms() {
        for text in
            ["", "90", "0999", "3000", "1990-13", "1990-00", "1990-09-32", "199x", "198X/1990", "../..", "XXXX~"]
        {
            case(text, false);
        }
    }

    #[track_caller]
    fn case(text: &str, expected: bool) {
        let schema = schemars::schema_for!(FactDate).to_value();
        assert_eq!(jsonschema::is_valid(&schema, &json!(text)), expected, "the schema on {text}");
        assert_eq!(FactDate::parse(text).is_ok(), expected, "the parser on {text}");
    }
}
