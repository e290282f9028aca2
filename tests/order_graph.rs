//! The order graph as pictures, kept under review.

use alitrack::OrderState;

/// Compares with the golden file, or rewrites it when `UPDATE` is set.
#[track_caller]
fn assert_golden(name: &str, actual: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, actual).expect("the golden folder is writable");
    }
    let expected = std::fs::read_to_string(&path).expect("the golden file is there");
    assert_eq!(
        actual, expected,
        "{name} differs; rewrite it with UPDATE=1 if that is meant"
    );
}

#[test]
fn the_mermaid_diagram_is_the_one_in_the_docs() {
    assert_golden("order_states.mmd", &OrderState::mermaid());
}

#[test]
fn the_graphviz_diagram_is_the_one_under_review() {
    assert_golden("order_states.dot", &OrderState::dot());
}
