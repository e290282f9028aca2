//! Who may import whom: the straight line of DESIGN.md, held by a test.

#![allow(clippy::unwrap_used)] // a test that cannot read its sources fails

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const GROUND: &[&str] = &["basis", "coded", "country", "lang", "term", "when"];

/// What the topmost floors see.
const EVERYTHING: &[&str] = &[
    "number",
    "order",
    "tracking",
    "shipping",
    "link",
    "journey",
    "diagnosis",
    "extract",
    "form",
    "history",
];

/// Each floor and the floors above the ground that it may import.
const FLOORS: &[(&str, &[&str])] = &[
    ("number", &[]),
    ("order", &[]),
    ("tracking", &[]),
    ("shipping", &[]),
    ("link", &["number"]),
    ("journey", &["number", "tracking"]),
    (
        "diagnosis",
        &["number", "order", "tracking", "shipping", "journey"],
    ),
    ("extract", &["number"]),
    ("form", &["number"]),
    ("history", &["number"]),
    ("phrasebook", EVERYTHING),
    ("integration", EVERYTHING),
    ("serde", EVERYTHING),
];

/// The ground imports nothing of ours, but for these.
const GROUND_IMPORTS: &[(&str, &[&str])] = &[
    ("basis", &[]),
    ("coded", &[]),
    ("country", &["coded", "lang"]),
    ("lang", &["coded"]),
    ("term", &["coded", "lang"]),
    ("when", &["coded"]),
];

fn allowed(floor: &str) -> Option<BTreeSet<&'static str>> {
    if let Some((name, more)) = GROUND_IMPORTS.iter().find(|(name, _)| *name == floor) {
        return Some(more.iter().copied().chain([*name]).collect());
    }
    let (name, more) = FLOORS.iter().find(|(name, _)| *name == floor)?;
    Some(GROUND.iter().chain(*more).copied().chain([*name]).collect())
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The module path of a file below `src`, for example `["number", "clean"]`.
fn module_path(relative: &Path) -> Vec<String> {
    let mut path: Vec<String> = relative
        .with_extension("")
        .components()
        .map(|c| c.as_os_str().to_string_lossy().into_owned())
        .collect();
    if path.last().is_some_and(|last| last == "mod") {
        path.pop();
    }
    path
}

/// The crate-level modules that a source text names after `crate::`, or after enough `super::`.
fn imports(source: &str, depth: usize) -> BTreeSet<String> {
    let code: String = source
        .lines()
        .map(|line| line.split_once("//").map_or(line, |(before, _)| before))
        .fold(String::new(), |text, line| text + line + "\n");
    let code = code.replace("$crate::", "crate::");
    let mut found = BTreeSet::new();
    let to_root = "super::".repeat(depth);
    let roots = ["crate::", to_root.as_str()];
    for root in roots.into_iter().filter(|root| !root.is_empty()) {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let rest = &code[at + root.len()..];
            if rest.starts_with("super::") {
                continue;
            }
            names(rest, &mut found);
        }
    }
    found
}

/// Collects the first name, or the first names of a `{group}`.
fn names(rest: &str, found: &mut BTreeSet<String>) {
    if let Some(group) = rest.strip_prefix('{') {
        let (mut level, mut item) = (0, String::new());
        for c in group.chars() {
            match c {
                '{' => level += 1,
                '}' if level == 0 => break,
                '}' => level -= 1,
                ',' if level == 0 => {
                    names(item.trim(), found);
                    item.clear();
                    continue;
                }
                _ => {}
            }
            item.push(c);
        }
        names(item.trim(), found);
        return;
    }
    let name: String = rest
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    if !name.is_empty() {
        found.insert(name);
    }
}

#[test]
fn every_import_follows_the_straight_line() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 5, "the sources were found");
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for file in files {
        let relative = file.strip_prefix(&root).unwrap();
        let path = module_path(relative);
        if path == ["lib"] {
            continue;
        }
        let Some(allowed) = allowed(&path[0]) else {
            wrong.push(format!("{}: no floor of that name", relative.display()));
            continue;
        };
        for name in imports(&fs::read_to_string(&file).unwrap(), path.len()) {
            if !allowed.contains(name.as_str()) {
                wrong.push(format!("{} imports {name}", relative.display()));
            }
            seen.insert((path[0].clone(), name));
        }
    }
    // A permission that nobody uses is a door left open. What sees everything needs no reason.
    for (floor, more) in FLOORS.iter().filter(|(_, more)| *more != EVERYTHING) {
        for name in *more {
            if !seen.contains(&(String::from(*floor), String::from(*name))) {
                wrong.push(format!("{floor} may import {name} and does not"));
            }
        }
    }
    assert!(wrong.is_empty(), "wrong imports:\n{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_imports_sees_every_way_to_write_one() {
    let seen = |source: &str, depth| imports(source, depth).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(seen("use crate::number::clean;", 1), "number");
    assert_eq!(seen("use crate::{lang::{Text, Value}, order};", 1), "lang order");
    assert_eq!(seen("fn f() { super::super::order::x() }", 2), "order");
    assert_eq!(seen("// crate::order", 1), "");
    assert_eq!(seen("use super::mask;", 2), "");
}
