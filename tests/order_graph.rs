//! The order graph as pictures, kept under review.

mod golden;

use alitrack::OrderState;
use golden::assert_golden;

#[test]
fn the_mermaid_diagram_is_the_one_in_the_docs() {
    assert_golden("../../src/order/states.mmd", &OrderState::mermaid());
}

#[test]
fn the_graphviz_diagram_is_the_one_under_review() {
    assert_golden("order_states.dot", &OrderState::dot());
}
