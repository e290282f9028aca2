//! Whole answers under review: files beside this one.

/// Compares with a golden file, or rewrites it when `UPDATE` is set.
#[track_caller]
pub(crate) fn assert_golden(name: &str, actual: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, actual).expect("the golden folder is writable");
    }
    let reviewed = std::fs::read_to_string(&path).expect("the golden file is there");
    let differs = actual.lines().zip(reviewed.lines()).find(|(is, was)| is != was);
    assert!(
        actual == reviewed,
        "{name} differs at {differs:?}; rewrite it with UPDATE=1 if that is meant, and read the difference"
    );
}
