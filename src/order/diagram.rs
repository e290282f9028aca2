//! The graph of order states as a picture.

use alloc::string::String;
use core::fmt::Write;

use super::edge::{Edge, EdgeKind};
use super::{OrderState, Standing};

impl OrderState {
    /// Draws the order states as a Mermaid state diagram.
    ///
    /// Strict edges are plain, annotations and lenient edges carry their kind. GitHub, GitLab and rustdoc with
    /// a Mermaid script render the text as a picture.
    ///
    /// ```text
    #[doc = include_str!("states.mmd")]
    /// ```
    ///
    /// # Example
    ///
    /// ```
    /// let picture = alitrack::OrderState::mermaid();
    /// assert!(picture.starts_with("stateDiagram-v2\n"));
    /// assert!(picture.contains("Packed --> Shipped\n"));
    /// ```
    #[must_use]
    pub fn mermaid() -> String {
        let mut out = String::from("stateDiagram-v2\n    direction LR\n");
        for state in OrderState::ALL.iter().copied() {
            let _ = writeln!(out, "    state \"{}\" as {state:?}", state.label());
        }
        out.push_str("    [*] --> Received\n");
        for edge in Edge::ALL {
            let _ = match edge.kind() {
                EdgeKind::Strict => writeln!(out, "    {:?} --> {:?}", edge.from(), edge.to()),
                kind => writeln!(out, "    {:?} --> {:?} : {kind}", edge.from(), edge.to()),
            };
        }
        for state in OrderState::ALL
            .iter()
            .copied()
            .filter(|state| state.standing() == Standing::Final)
        {
            let _ = writeln!(out, "    {state:?} --> [*]");
        }
        out
    }

    /// Draws the order states as a Graphviz digraph: annotations dotted, lenient edges dashed.
    ///
    /// # Example
    ///
    /// ```
    /// let picture = alitrack::OrderState::dot();
    /// assert!(picture.starts_with("digraph order_states {\n"));
    /// assert_eq!(picture.matches(" -> ").count(), 61);
    /// ```
    #[must_use]
    pub fn dot() -> String {
        let mut out =
            String::from("digraph order_states {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        for state in OrderState::ALL.iter().copied() {
            let style = match state.standing() {
                Standing::Open => "",
                Standing::SoftlyClosed => ", style=\"rounded,filled\", fillcolor=lightgrey",
                Standing::Final => ", style=\"rounded,filled\", peripheries=2",
                Standing::Annotation => ", shape=note",
            };
            let _ = writeln!(out, "    {} [label=\"{}\"{style}];", state.code(), state.label());
        }
        for edge in Edge::ALL {
            let style = match edge.kind() {
                EdgeKind::Strict => "solid",
                EdgeKind::Annotation => "dotted",
                EdgeKind::Lenient => "dashed",
            };
            // The main way reads from left to right; what stands beside it must not bend it.
            let first_note = matches!(edge.from(), OrderState::Received | OrderState::Purchased);
            let layout = match edge.kind() {
                EdgeKind::Strict if edge.from().is_annotation() => ", constraint=false",
                EdgeKind::Strict if edge.from().rank() < edge.to().rank() => ", weight=9",
                EdgeKind::Strict => "",
                EdgeKind::Annotation if first_note => "",
                EdgeKind::Annotation | EdgeKind::Lenient => ", constraint=false",
            };
            let (from, to) = (edge.from().code(), edge.to().code());
            let _ = writeln!(
                out,
                "    {from} -> {to} [style={style}{layout}, tooltip=\"{}\"];",
                edge.why()
            );
        }
        out.push_str("}\n");
        out
    }
}
