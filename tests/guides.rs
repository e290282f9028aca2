//! The guides can be trusted: their snippets compile when pasted, their links lead somewhere, no example is
//! forgotten.

#![allow(clippy::unwrap_used)] // a test that cannot read its sources fails

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const GUIDES: &[&str] = &[
    "README.md",
    "CHANGELOG.md",
    "COMPARE.md",
    "CONTRIBUTING.md",
    "COOKBOOK.md",
    "DESIGN.md",
    "SECURITY.md",
];

/// The guides that stand in the crate's documentation: a link to a file of the repository is dead there.
const DOCUMENTED: &[&str] = &["CHANGELOG.md", "COMPARE.md", "COOKBOOK.md", "DESIGN.md"];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// Whether each line stands in a Rust snippet, with the line.
fn lines(guide: &str) -> Vec<(bool, &str)> {
    let mut within = None;
    let mut found = Vec::new();
    for line in guide.lines() {
        match (within, line.strip_prefix("```")) {
            (None, Some(tongue)) => within = Some(tongue),
            (Some(_), Some(_)) => within = None,
            (tongue, None) => found.push((tongue == Some("rust"), line)),
        }
    }
    found
}

/// The addresses that a guide links to, inline or by a definition.
fn links(guide: &str) -> Vec<&str> {
    let inline = guide.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let defined = guide.lines().filter_map(|line| line.strip_prefix('['));
    let defined = defined.filter_map(|line| line.split_once("]: "));
    inline
        .map(|(address, _)| address)
        .chain(defined.map(|(_, address)| address))
        .collect()
}

fn is_relative(address: &str) -> bool {
    !address.starts_with("https://") && !address.starts_with('#')
}

#[test]
fn a_snippet_hides_no_line_since_nothing_hides_it_outside_the_documentation() {
    let mut snippets = 0;
    for guide in GUIDES {
        let text = read(guide);
        for (in_rust, line) in lines(&text) {
            snippets += usize::from(in_rust && line.starts_with("use alitrack"));
            let hidden = in_rust && (line == "#" || line.trim_start().starts_with("# "));
            assert!(!hidden, "{guide}: {line}");
        }
    }
    assert!(snippets > 20, "the snippets were found");
}

#[test]
fn a_relative_link_leads_to_a_file_of_the_repository() {
    let mut followed = 0;
    for guide in GUIDES {
        for address in links(&read(guide))
            .into_iter()
            .filter(|address| is_relative(address))
        {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(address);
            assert!(file.exists(), "{guide} links to {address}");
            followed += 1;
        }
    }
    assert!(followed > 9, "the links were found");
}

#[test]
fn no_guide_of_the_documentation_links_to_a_file() {
    for guide in DOCUMENTED {
        let text = read(guide);
        let dead: Vec<_> = links(&text).into_iter().filter(|to| is_relative(to)).collect();
        assert_eq!(dead, Vec::<&str>::new(), "{guide}");
    }
    // The README is the front page: what it links to on GitHub, `src/lib.rs` leads elsewhere.
    let (readme, front) = (read("README.md"), read("src/lib.rs"));
    let names = readme.lines().filter_map(|line| line.strip_prefix('['));
    let names: Vec<_> = names.filter_map(|line| line.split_once("]: ")).collect();
    for (name, _) in &names {
        assert!(front.contains(&format!("//! [{name}]: ")), "[{name}]");
    }
    let relative = links(&readme).into_iter().filter(|to| is_relative(to)).count();
    assert_eq!(relative, names.len(), "a relative link that is no definition");
}

#[test]
fn the_readme_names_every_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut there = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_example = path.extension().is_some_and(|e| e == "rs") || path.join("main.rs").exists();
        if is_example {
            there.insert(path.file_stem().unwrap().to_string_lossy().into_owned());
        }
    }
    let readme = read("README.md");
    let table = readme.split_once("| example | shows |").unwrap().1;
    let rows = table.lines().skip(2).take_while(|line| line.starts_with("| `"));
    let named: BTreeSet<_> = rows
        .filter_map(|line| line.split('`').nth(1))
        .map(String::from)
        .collect();
    assert_eq!(named, there);
}
