//! Reads a mail from standard input and prints the orders and parcels in it.
//!
//! `cargo run --example read_mail < some.eml`; without one it shows a mail of its own. A language may follow:
//! `cargo run --example read_mail -- de < some.eml`.
#![allow(clippy::print_stderr)]

use std::error::Error;
use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;

use alitrack::{FoundNumber, Kind, Language, TrackingNumber, Voucher, find_numbers};
use mail_parser::{Message, MessageParser};

#[path = "terminal/mod.rs"]
mod terminal;
use terminal::{Style, Terminal, pad};

/// An invented mail with what mails do to numbers: a soft line break, an escaped link, a blank that does not break.
const SAMPLE: &str = "\
From: AliExpress <transaction@notice.example.com>
To: anna@example.com
Subject: =?utf-8?Q?Bestellung_8123456789012345=3A_versandt?=
Date: Thu, 20 Nov 2025 14:05:00 +0800
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Hallo Anna,</p><p>Ihre Bestellung wurde am 20.11.2025 versandt (2 Artikel, =E2=82=AC=C2=A012,34).</p>
<p>Sendungsnummer: <b>LP004172856=
30928</b></p><p>Ab dem Zielland: RB=C2=A0123=C2=A0456=C2=A0785=C2=A0DE</p>
<a href=3D\"https://global.cainiao.com/detail.htm?mailNoList=3DLP00417285630928&amp;lang=3Dde\">Verfolgen</a>
<p>Fragen? Telefon +49 30 12345678, Kundennummer 1234567890.</p>
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("read_mail: {err}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let language = match std::env::args().nth(1) {
        Some(tag) => tag.parse()?,
        None => Language::English,
    };
    let mut raw = Vec::new();
    if !io::stdin().is_terminal() {
        io::stdin().read_to_end(&mut raw)?;
    }
    if raw.is_empty() {
        raw.extend(SAMPLE.bytes());
    }
    let mail = MessageParser::default()
        .parse(&raw)
        .ok_or("expected a mail with headers")?;
    print(&mail, language)?;
    Ok(())
}

fn print(mail: &Message<'_>, language: Language) -> io::Result<()> {
    let (terminal, mut out) = (Terminal::stdout(), io::stdout().lock());
    let subject = mail.subject().unwrap_or("(no subject)");
    writeln!(out, "{}\n", terminal.paint(Style::Bold, subject))?;

    let found = numbers(mail);
    if found.is_empty() {
        writeln!(out, "No order and no parcel in this mail.")?;
    }
    for (place, number) in found {
        let (what, style) = match number.kind() {
            Kind::OrderNumber => ("order", Style::Cyan),
            _ => ("parcel", Style::Green),
        };
        let shown = terminal.paint(style, pad(number.canonical(), 24));
        let sure = format!("{:3.0} %", number.confidence() * 100.0);
        writeln!(
            out,
            "{}{shown}  {sure}  {}, in the {place}",
            pad(what, 8),
            why(number.voucher())
        )?;
        if let Ok(parcel) = number.canonical().parse::<TrackingNumber>() {
            let country = parcel.country().map_or("", |country| country.name(language));
            let from = if country.is_empty() {
                String::new()
            } else {
                format!(", {country}")
            };
            writeln!(out, "        {}{from}", parcel.issuer())?;
        }
    }
    Ok(())
}

/// The numbers of the subject, of the bodies as a person reads them, and of the links behind their words.
fn numbers(mail: &Message<'_>) -> Vec<(&'static str, FoundNumber)> {
    let texts = (0..mail.text_body_count())
        .filter_map(|at| mail.body_text(at))
        .map(|text| ("text", text));
    let pages = (0..mail.html_body_count())
        .filter_map(|at| mail.body_html(at))
        .map(|page| ("links", page));
    let subject = mail.subject().map(|subject| ("subject", subject.into()));
    let mut all: Vec<(&'static str, FoundNumber)> = Vec::new();
    for (place, text) in subject.into_iter().chain(texts).chain(pages) {
        for number in find_numbers(&text) {
            // Behind the words of a page only its links are news.
            let is_news = place != "links" || number.voucher() == Voucher::Link;
            let is_known = all
                .iter()
                .any(|(_, known)| known.canonical() == number.canonical());
            if is_news && !is_known {
                all.push((place, number));
            }
        }
    }
    all
}

fn why(voucher: Voucher) -> &'static str {
    match voucher {
        Voucher::Itself => "proves itself",
        Voucher::Label => "named by the words around it",
        Voucher::Link => "named by the link around it",
        Voucher::List => "one of a list",
        Voucher::Repeated => "said before",
        _ => "alone on its line",
    }
}
