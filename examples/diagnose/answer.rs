//! The answer, laid out for reading.

use std::fmt::{Display, Write};

use alitrack::{
    Action, Certainty, Country, Finding, Heading, Identification, Identifier, Kind, Language, Severity, Side,
    diagnose, tracking_pages,
};

use crate::question::Question;
use crate::terminal::{Style, Terminal, pad};

/// How many causes are told in full; the others are named.
const IN_FULL: usize = 3;

/// A page that is being written.
struct Page {
    text: String,
    terminal: Terminal,
    language: Language,
    /// The advice that stands on the page already: nobody needs it twice.
    advised: Vec<String>,
}

impl Page {
    fn heading(&mut self, heading: Heading) {
        let title = self
            .terminal
            .paint(Style::Bold, heading.text().get(self.language));
        let _ = writeln!(self.text, "{title}");
    }

    /// A line with a mark in front, broken so that it stays to the right of the mark.
    fn line(&mut self, mark: &str, text: impl Display) {
        let indent = 2 + mark.chars().count() + 1;
        let text = self.terminal.wrap(&text.to_string(), indent);
        let _ = writeln!(self.text, "  {mark} {text}");
    }

    fn space(&mut self) {
        self.text.push('\n');
    }
}

/// Explains what the question tells about.
pub(crate) fn of(question: &Question, terminal: Terminal) -> String {
    let mut page = Page {
        text: String::new(),
        terminal,
        language: question.language,
        advised: Vec::new(),
    };
    if let Some(typed) = &question.typed {
        let mut identifier = Identifier::new();
        if let Some(country) = question.destination {
            identifier = identifier.destination(country);
        }
        number(&mut page, &identifier.identify(typed), question.destination);
    }
    causes(&mut page, question);
    page.text
}

/// Sets the colon as readers of the language do.
fn labelled(label: &str, text: impl Display, language: Language) -> String {
    match language {
        Language::Chinese => format!("{label}：{text}"),
        Language::French => format!("{label}\u{a0}: {text}"),
        _ => format!("{label}: {text}"),
    }
}

fn number(page: &mut Page, seen: &Identification<'_>, destination: Option<Country>) {
    let language = page.language;
    page.heading(Heading::TheNumber);
    let shown = match seen.tracking_number() {
        Some(number) => format!("{number:#}"),
        None => seen.canonical().unwrap_or_else(|| seen.input()).to_owned(),
    };
    let mut whose = Vec::new();
    if let (Kind::TrackingNumber | Kind::MaskedNumber | Kind::Malformed, Some(issuer)) =
        (seen.kind(), seen.issuer())
    {
        let post = seen
            .country()
            .and_then(Country::post)
            .filter(|_| seen.format().is_some_and(|id| id.as_str() == "s10"));
        whose.push(post.unwrap_or(issuer).to_owned());
        whose.extend(seen.country().map(|country| country.name(language).to_owned()));
    }
    let number = page.terminal.paint(Style::Cyan, printable(&shown));
    page.line(
        "•",
        if whose.is_empty() {
            number
        } else {
            format!("{number}   {}", whose.join(", "))
        },
    );
    page.line("•", seen.kind().sentence(language));
    if seen.kind() == Kind::TrackingNumber {
        let parts = seen.parts();
        let widest = parts.iter().map(|part| part.text().len()).max().unwrap_or(0);
        for part in parts {
            let label = part.part().label(language);
            let text = pad(part.text(), widest);
            match part.meaning() {
                Some(meaning) => page.line(
                    " ",
                    format!("{text}  {}", labelled(label, meaning.display(language), language)),
                ),
                None => page.line(" ", format!("{text}  {label}")),
            }
        }
    }
    for problem in seen
        .problems()
        .into_iter()
        .filter(|_| !matches!(seen.kind(), Kind::OrderNumber | Kind::MaskedNumber))
    {
        let text = page.terminal.paint(Style::Yellow, problem.display(language));
        page.line("!", text);
    }
    for note in seen.notes() {
        page.line("·", note.what().sentence(language));
    }
    let suggestions = seen.suggestions();
    if let Some(first) = suggestions.first() {
        let others = suggestions.len() - 1;
        let more = if others > 0 {
            format!("  (+{others})")
        } else {
            String::new()
        };
        let text = page.terminal.paint(Style::Green, format!("{:#}", first.number()));
        page.line(
            "→",
            labelled(
                Heading::DidYouMean.text().get(language),
                format!("{text}{more}"),
                language,
            ),
        );
    }
    if let Some(completions) = seen.completions() {
        let shown = completions
            .numbers()
            .get(..9)
            .unwrap_or(completions.numbers())
            .join(", ");
        page.line(
            "→",
            labelled(
                &format!(
                    "{} ({})",
                    Heading::DidYouMean.text().get(language),
                    completions.count()
                ),
                shown,
                language,
            ),
        );
    }
    if let Some(number) = seen.tracking_number() {
        page.space();
        page.heading(Heading::WhatToExpect);
        page.line("•", number.coverage().sentence(language));
        page.space();
        page.heading(Heading::WhereToLook);
        for site in tracking_pages(&number, destination).iter().take(3) {
            page.line("•", labelled(site.site(), site.url(), language));
        }
    }
    page.space();
}

fn causes(page: &mut Page, question: &Question) {
    let language = page.language;
    let diagnosis = diagnose(&question.parcel, question.today);
    page.heading(Heading::WhyItIsSilent);
    for warning in diagnosis.warnings() {
        let text = page.terminal.paint(Style::Red, warning.text().get(language));
        page.line("!", text);
    }
    for (i, finding) in diagnosis.findings().iter().enumerate() {
        if i >= IN_FULL {
            break;
        }
        cause(page, i + 1, finding);
    }
    if let Some(input) = diagnosis.most_helpful() {
        page.heading(Heading::WhatWouldHelp);
        page.line("•", input.question().get(language));
    }
}

fn cause(page: &mut Page, rank: usize, finding: &Finding) {
    let language = page.language;
    let style = match finding.severity() {
        Severity::Normal => Style::Green,
        Severity::Watch => Style::Cyan,
        Severity::Act => Style::Yellow,
        Severity::Dispute => Style::Red,
    };
    let mark = page.terminal.paint(style, format!("{rank}."));
    let text = page.terminal.wrap(finding.display(language), 5);
    let _ = writeln!(page.text, "  {mark} {text}");
    let sure = match finding.confidence() {
        Certainty::Certain => "●●●●",
        Certainty::Likely => "●●●○",
        Certainty::Possible => "●●○○",
        Certainty::Unlikely => "●○○○",
    };
    let _ = writeln!(
        page.text,
        "     {}",
        page.terminal
            .paint(Style::Dim, format!("{sure} {}", finding.cause().code()))
    );
    for evidence in finding.evidence() {
        let sign = if evidence.speaks() == Side::For {
            "+"
        } else {
            "−"
        };
        page.line(&format!("   {sign}"), evidence.display(language));
    }
    for action in finding.actions() {
        act(page, action);
    }
    page.space();
}

fn act(page: &mut Page, action: &Action) {
    let text = action.display(page.language).to_string();
    if !page.advised.contains(&text) {
        page.line("   →", &text);
        page.advised.push(text);
    }
}

/// Shows control characters and other invisible ones as escapes: what was typed is a stranger's text.
fn printable(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            if c.is_control() {
                c.escape_debug().collect::<Vec<_>>()
            } else {
                vec![c]
            }
        })
        .collect()
}
