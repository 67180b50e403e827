//! The dependency rule: the core takes values in and gives values out. Read from the sources, naming the offending line.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The modules of the core.
const CORE: &[&str] = &[
    "answer", "calendar", "check", "daily", "facts", "feedback", "language", "matching", "measure", "picture", "reply",
    "settings",
];

/// What the core must not name, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("serenity", "Discord belongs to src/discord"),
    ("poise", "Discord belongs to src/discord"),
    ("tokio", "the core does not wait for anything"),
    ("reqwest", "the core has no network"),
    ("tracing", "failures are values here; the edge logs them"),
    ("std::fs", "files are read by src/library.rs"),
    ("std::env", "the environment is read by src/config"),
    ("std::process", "processes belong to the edge"),
    ("std::net", "the core has no network"),
    ("std::time", "time is an argument"),
    ("Timestamp::now", "time is an argument"),
    ("Zoned::now", "time is an argument"),
    ("rand::", "the same question always gets the same answer"),
    ("crate::discord", "the edge calls the core, never the reverse"),
    ("crate::cli", "the edge calls the core, never the reverse"),
    ("crate::config", "the edge calls the core, never the reverse"),
    ("crate::store", "what is stored is an argument"),
    ("sqlx", "the store belongs to src/store"),
    ("crate::library", "the edge calls the core, never the reverse"),
];

/// Which modules of the core may name which others.
const ALLOWED: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("calendar", &[]),
    ("matching", &[]),
    ("picture", &[]),
    ("settings", &["language"]),
    ("facts", &["calendar", "language"]),
    ("daily", &["calendar", "facts", "language"]),
    ("feedback", &["facts", "language", "matching"]),
    ("reply", &["calendar", "daily", "facts", "feedback", "language", "picture", "settings"]),
    ("answer", &["calendar", "daily", "facts", "language", "matching", "reply"]),
    ("check", &["calendar", "facts", "language", "matching", "reply"]),
    ("measure", &["answer", "facts", "language", "matching"]),
];

#[test]
fn the_core_does_not_know_the_world() {
    let mut offences = Vec::new();
    for (file, number, line) in core_lines() {
        for (name, reason) in FORBIDDEN {
            if line.contains(name) {
                offences.push(format!("{}:{number}: `{name}`: {reason}", file.display()));
            }
        }
    }
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

#[test]
fn the_core_depends_in_one_direction() {
    let mut offences = Vec::new();
    for (file, number, line) in core_lines() {
        let module = module_of(&file);
        let (_, allowed) = ALLOWED.iter().find(|(name, _)| *name == module).expect("every core module has a rule");
        for other in CORE.iter().filter(|other| **other != module && !allowed.contains(other)) {
            if line.contains(&format!("crate::{other}")) {
                offences.push(format!("{}:{number}: {module} must not name {other}", file.display()));
            }
        }
    }
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

/// Every line of the core outside of comments and tests, with its file and number.
fn core_lines() -> Vec<(PathBuf, usize, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for module in CORE {
        collect(&src.join(module), &mut files);
        files.extend(Some(src.join(format!("{module}.rs"))).filter(|file| file.exists()));
    }
    assert!(files.len() > 30, "the sources of the core were found: {}", files.len());
    let mut lines = Vec::new();
    for file in files.into_iter().filter(|file| !file.ends_with("tests.rs")) {
        let text = fs::read_to_string(&file).expect("a source file is text");
        // A test may run the real thing; it stands at the foot of the file.
        let production = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        let grouped = ungrouped(&production);
        lines.extend(
            grouped
                .into_iter()
                .filter(|(_, line)| !line.trim_start().starts_with("//"))
                .map(|(number, line)| (file.clone(), number, line)),
        );
    }
    lines
}

/// The lines of a source, with `use crate::{a, b::c}` groups spelled out so that each import names its module.
fn ungrouped(text: &str) -> Vec<(usize, String)> {
    let mut in_group = false;
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let opening = line.trim_start().strip_prefix("use crate::{");
        in_group |= opening.is_some();
        let imports = opening.unwrap_or(line).split(',').map(|import| format!("crate::{}", import.trim()));
        let spelled = if in_group { imports.collect::<Vec<_>>().join(", ") } else { line.to_owned() };
        in_group &= !line.contains("};");
        lines.push((number + 1, spelled));
    }
    lines
}

/// The first folder or file under `src`.
fn module_of(file: &Path) -> String {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = file.strip_prefix(src).expect("a source file is under src").components().next();
    let first = first.expect("a path has a component").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
