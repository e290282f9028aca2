//! RESULTS.md, written by the run itself.

use std::fmt::Write;

use crate::stopwatch::{Contender, race};

pub struct Report {
    text: String,
    peer: f64,
}

impl Report {
    pub fn new() -> Self {
        let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let cpu = cpu
            .lines()
            .find_map(|line| line.strip_prefix("model name"))
            .unwrap_or(": unknown processor");
        let cpu = cpu.trim_start_matches([' ', '\t', ':']);
        let date = chrono::Local::now().date_naive();
        let text = format!(
            "# alitrack and its peers\n\nWritten by `cargo run --release` in this folder on {date}; {cpu}, one core unless said.\n\
             Peers: tracking-numbers 0.1.2, iban_validate 5.0.1, regex. Each figure is the best of many short rounds in one process, taken by turns;\n\
             the ratios are what carries over to another machine.\n"
        );
        Self { text, peer: 1.0 }
    }

    fn line(&mut self, line: &str) {
        print!("{line}");
        self.text += line;
    }

    /// Lets them race; the first is the floor, the last the peer.
    pub fn section(&mut self, title: &str, inputs: &str, contenders: &mut [Contender<'_>]) {
        self.line(&format!(
            "\n## {title}\n\nInputs: {inputs}.\n\n| | ns an input | million a second | times the floor | faster than the peer |\n|---|---|---|---|---|\n"
        ));
        let times = race(contenders);
        let (floor, peer) = (times[0], times[times.len() - 1]);
        for (contender, time) in contenders.iter().zip(times) {
            let (floor, peer) = (time / floor, peer / time);
            self.line(&format!(
                "| {} | {time:.1} | {:.2} | {floor:.1} | {peer:.1} |\n",
                contender.name,
                1e3 / time
            ));
        }
    }

    pub fn search(&mut self, name: &str, bytes: usize, peer: f64) {
        self.peer = peer;
        self.line(&format!(
            "\n## Search in {name}\n\nInput: {} kB.\n\n| | MB a second | faster than the peer |\n|---|---|---|\n",
            bytes / 1000
        ));
    }

    pub fn speed(&mut self, name: &str, speed: f64) {
        let ratio = speed / self.peer;
        self.line(&format!("| {name} | {speed:.1} | {ratio:.1} |\n"));
    }

    pub fn threads(&mut self, one: f64, two: f64) {
        self.line(&format!(
            "\n## Threads\n\n`identify()` on the mix: {one:.1} million a second on one thread, {two:.1} on two: {:.2} times as many.\n",
            two / one
        ));
    }

    pub fn acceptance(&mut self, rows: &[(usize, f64, f64)]) {
        let mut text = String::from(
            "\n## Random digits taken for a tracking number\n\nPercent of 2000 random strings of each length.\n\n| digits | alitrack | tracking-numbers |\n|---|---|---|\n",
        );
        for (length, ours, theirs) in rows {
            let _ = writeln!(text, "| {length} | {ours:.1} | {theirs:.1} |");
        }
        let mean =
            |pick: fn(&(usize, f64, f64)) -> f64| rows.iter().map(pick).sum::<f64>() / rows.len() as f64;
        let _ = writeln!(
            text,
            "| mean | {:.1} | {:.1} |",
            mean(|row| row.1),
            mean(|row| row.2)
        );
        self.line(&text);
    }

    pub fn finish(self) -> String {
        self.text
    }
}
