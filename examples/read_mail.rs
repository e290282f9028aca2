//! Reads a mail and prints the orders and parcels in it.
//!
//! usage: `read_mail [--lang LANGUAGE] [FILE]`
//!
//! It reads a file, or standard input: `cargo run --example read_mail -- --lang de < some.eml`. Without either it
//! shows a mail of its own.

use std::io::{self, Write};
use std::process::ExitCode;

use alitrack::{FoundNumber, Kind, Language, TrackingNumber, Voucher, find_numbers};
use mail_parser::{Message, MessageParser};

mod command;
mod terminal;
use command::Failure;
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
    command::run(include_str!("read_mail.rs"), answer)
}

fn answer(mut words: lexopt::Parser, out: &mut dyn Write) -> Result<(), Failure> {
    let (language, file) = command::language_and_file(&mut words, Language::English)?;
    let raw = command::input(file.as_deref())?.unwrap_or_else(|| SAMPLE.into());
    let mail = MessageParser::default()
        .parse(&raw)
        .ok_or_else(|| Failure::Input("expected a mail with headers".into()))?;
    Ok(print(&mail, language, out)?)
}

fn print(mail: &Message<'_>, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let terminal = Terminal::stdout();
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
