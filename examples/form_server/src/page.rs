//! The page. `html!` escapes every value; nothing here opts out.

use alitrack::form::TypingState;
use alitrack::{
    Country, Diagnosis, Expect, Heading, Identification, Kind, Language, ShippingOption, Text, Tolerated,
    TrackingNumber, order_pages, tracking_pages,
};
use chrono::NaiveDate;
use maud::{DOCTYPE, Markup, html};

use crate::answer::Answer;
use crate::asked::Asked;
use crate::words;

/// The whole page.
pub fn page(asked: &Asked, language: Language, answer: &Answer<'_>, today: NaiveDate) -> Markup {
    let say = |text: &Text| text.get(language);
    frame(
        language,
        html! {
            form method="post" action="/" novalidate[answer.is_refused()] {
                p.language {
                    label for="lang" { (say(&words::LANGUAGE)) }
                    select #lang name="lang" {
                        @for other in Language::ALL {
                            option value=(other.code()) lang=(other.tag()) selected[other == language] { (other.endonym()) }
                        }
                    }
                    button formnovalidate { (say(&words::SWITCH)) }
                }
                h1 { (say(&words::TITLE)) }
                p.soft { (say(&words::LEAD)) }
                (number_field(asked, language, answer))
                details open[asked.tells_more() || !answer.wrong_days.is_empty()] {
                    summary { (say(&words::MORE)) }
                    .grid {
                        .field {
                            label for="destination" { (say(&words::DESTINATION)) }
                            (destinations(asked.destination(), language))
                        }
                        .field {
                            label for="option" { (say(&words::OPTION)) }
                            (options(asked.option(), language))
                        }
                        (day_field("ordered", &words::ORDERED, &asked.ordered, language, answer, today))
                        (day_field("shipped", &words::SHIPPED, &asked.shipped, language, answer, today))
                        (day_field("protection", &words::PROTECTION, &asked.protection, language, answer, today))
                        .field.wide {
                            label for="event" { (say(&words::EVENT)) }
                            input #event name="event" value=(asked.event) maxlength="300" autocomplete="off";
                        }
                        (day_field("event_day", &words::EVENT_DAY, &asked.event_day, language, answer, today))
                    }
                }
                p { button.main { (say(&words::CHECK)) } }
                section #answer tabindex="-1" { (self::answer(answer, asked, language)) }
            }
        },
    )
}

/// A page that only says why there is none.
pub fn apology(language: Language, said: &str) -> Markup {
    frame(
        language,
        html! {
            h1 { (words::TITLE.get(language)) }
            p { (said) }
            p { a href="/" { (words::TITLE.get(language)) } }
        },
    )
}

fn frame(language: Language, main: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words::TITLE.get(language)) }
                link rel="stylesheet" href="/style.css";
                script src="/form.js" defer {}
            }
            body { main { (main) } }
        }
    }
}

fn number_field(asked: &Asked, language: Language, answer: &Answer<'_>) -> Markup {
    let field = asked.field();
    let typing = answer.typing.as_ref();
    let wrong = answer.refusal.is_some() || typing.is_some_and(|typing| typing.state() == TypingState::Wrong);
    let state = match (&answer.refusal, typing) {
        (Some(_), _) => TypingState::Wrong,
        (None, Some(typing)) => typing.state(),
        (None, None) => TypingState::Empty,
    };
    let message = match (&answer.refusal, typing) {
        (Some(refusal), _) => refusal.message(language),
        (None, Some(typing)) => typing.message(language),
        (None, None) => String::new(),
    };
    let hints = field.html();
    html! {
        .field {
            label for="expect" { (words::ASKED.get(language)) }
            select #expect name="expect" {
                @for &expect in Expect::ALL {
                    option value=(expect.code()) selected[expect == asked.expect()] {
                        (alitrack::form::Field::new(expect).label(language))
                    }
                }
            }
        }
        .field {
            label for="number" { (field.label(language)) }
            p.hint #number-hint { (field.hint(language)) }
            input #number name="number" value=(asked.number()) aria-describedby="number-hint number-message"
                aria-invalid=(wrong) pattern=(hints.pattern) inputmode=(hints.inputmode)
                maxlength=(hints.maxlength) autocapitalize=(hints.autocapitalize)
                autocomplete=(hints.autocomplete) spellcheck=(hints.spellcheck);
            p.message #number-message role="status" aria-live="polite" data-state=(state) { (message) }
        }
    }
}

fn day_field(
    name: &str,
    label: &Text,
    value: &str,
    language: Language,
    answer: &Answer<'_>,
    today: NaiveDate,
) -> Markup {
    let wrong = answer.is_wrong(name);
    // The protection may end later than today; nothing else on the page may.
    let last = (name != "protection").then_some(today);
    html! {
        .field {
            label for=(name) { (label.get(language)) }
            input id=(name) name=(name) type="date" value=(value) max=[last] aria-invalid=(wrong)
                aria-describedby=[wrong.then(|| format!("{name}-message"))];
            @if wrong {
                p.message.error id={ (name) "-message" } { (words::WRONG_DATE.get(language)) }
            }
        }
    }
}

/// The countries by their names, in the order of the alphabet as bytes have it.
fn destinations(chosen: Option<Country>, language: Language) -> Markup {
    let mut countries: Vec<(&str, Country)> = Country::ALL
        .iter()
        .map(|country| (country.name(language), *country))
        .collect();
    countries.sort_unstable();
    html! {
        select #destination name="destination" {
            option value="" { (words::UNTOLD.get(language)) }
            @for (name, country) in countries {
                option value=(country.code()) selected[chosen == Some(country)] { (name) }
            }
        }
    }
}

fn options(chosen: Option<ShippingOption>, language: Language) -> Markup {
    html! {
        select #option name="option" {
            option value="" { (words::UNTOLD.get(language)) }
            @for &option in ShippingOption::ALL {
                option value=(option.code()) selected[chosen == Some(option)] { (option.name(language)) }
            }
        }
    }
}

/// What is known about the number; empty while there is nothing to say.
pub fn answer(answer: &Answer<'_>, asked: &Asked, language: Language) -> Markup {
    html! {
        @if let Some(seen) = &answer.seen {
            @if seen.kind() != Kind::Unknown { (number(seen, asked, language)) }
        }
        @if let Some(diagnosis) = &answer.diagnosis { (silence(diagnosis, language)) }
    }
}

fn number(seen: &Identification<'_>, asked: &Asked, language: Language) -> Markup {
    let (parts, suggestions) = (seen.parts(), seen.suggestions());
    let mut notes: Vec<Tolerated> = seen.notes().iter().map(|note| note.what()).collect();
    notes.dedup();
    html! {
        h2 { (Heading::TheNumber.text().get(language)) }
        p {
            (seen.kind().sentence(language))
            @if let Some(number) = seen.tracking_number() { " " b { (issuer(&number)) } }
        }
        @if let Some(number) = seen.tracking_number() { p.soft { (number.coverage().sentence(language)) } }
        @if !parts.is_empty() {
            h3 { (words::ANATOMY.get(language)) }
            ol.parts {
                @for part in &parts {
                    li {
                        code { (part.text()) }
                        span.name { (part.part().label(language)) }
                        @if let Some(meaning) = part.meaning() { span.meaning { (meaning.display(language)) } }
                    }
                }
            }
        }
        @if !suggestions.is_empty() {
            h3 { (Heading::DidYouMean.text().get(language)) }
            ul.repairs {
                @for meant in suggestions.iter().take(12) {
                    li {
                        button name="use" value=(meant.number()) formnovalidate title=(meant.repair().label(language)) {
                            (format!("{:#}", meant.number()))
                        }
                    }
                }
            }
        }
        @if !notes.is_empty() {
            h3 { (Heading::WhatWasTyped.text().get(language)) }
            ul { @for note in &notes { li { (note.sentence(language)) } } }
        }
        (links(seen, asked, language))
    }
}

/// Why there is no news, the likeliest cause first.
fn silence(diagnosis: &Diagnosis, language: Language) -> Markup {
    let say = |heading: Heading| heading.text().get(language);
    html! {
        h2 { (say(Heading::WhyItIsSilent)) }
        @for finding in diagnosis.findings().iter().take(4) {
            article.finding {
                p { (finding.display(language)) " " span.tag { (finding.confidence().name(language)) } }
                h3 { (say(Heading::Evidence)) }
                ul { @for evidence in finding.evidence().iter().take(4) { li { (evidence.display(language)) } } }
                h3 { (say(Heading::WhatToDo)) }
                ul.todo { @for action in finding.actions() { li { (action.display(language)) } } }
            }
        }
        @if let Some(question) = diagnosis.most_helpful() {
            h2 { (say(Heading::WhatWouldHelp)) }
            p { (question.question().get(language)) }
        }
    }
}

/// Who issued the number: for the format that all posts share, the post of its country.
fn issuer(number: &TrackingNumber) -> &'static str {
    let post = number.country().and_then(Country::post);
    match number.format().as_str() {
        "s10" => post.unwrap_or(number.issuer()),
        _ => number.issuer(),
    }
}

fn links(seen: &Identification<'_>, asked: &Asked, language: Language) -> Markup {
    let pages = match (seen.tracking_number(), seen.order_number()) {
        (Some(number), _) => tracking_pages(&number, asked.destination()),
        (None, Some(order)) => order_pages(&order),
        (None, None) => Vec::new(),
    };
    html! {
        @if !pages.is_empty() {
            h3 { (Heading::WhereToLook.text().get(language)) }
            ul { @for page in &pages { li { a href=(page.url()) rel="noopener noreferrer" { (page.site()) } } } }
        }
    }
}
