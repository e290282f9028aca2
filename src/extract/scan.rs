//! The walk through a text: every run with a digit, and the runs around it that may belong to the same number.

use alloc::vec::Vec;

use super::digits::Digits;
use super::judge::Judge;
use super::run::{Piece, char_at, left_of, run_from, run_start, separator};
use super::{Finder, FoundNumber};

/// How many pieces a split number can have, and over how many bytes they can be spread.
const MAX_PIECES: usize = 40;
const MAX_SPREAD: usize = 256;

/// How far before a number its context begins, and how far after it the context ends, in bytes.
pub(super) const BEFORE: usize = 256;
/// A split number and what follows it; a stream keeps this much back.
pub(super) const AFTER: usize = 512;

/// The pieces that may belong to one number: separated by one sign each, digits or a few letters.
#[derive(Clone, Debug, Default)]
struct Cluster {
    pieces: Vec<Piece>,
    /// It has more pieces than a number can have: it is a table.
    is_table: bool,
}

impl Cluster {
    /// Gathers the pieces around the one that begins at `first`, but none before `floor`.
    fn gather(&mut self, bytes: &[u8], first: Piece, floor: usize) {
        self.is_table = false;
        let pieces = &mut self.pieces;
        pieces.clear();
        let (mut letters, mut start) = (0, first.start);
        while let Some(left) = left_of(bytes, start, floor) {
            letters += left.letters;
            if letters > 4 {
                break;
            }
            pieces.push(left);
            start = left.start;
        }
        pieces.reverse();
        pieces.push(first);
        let mut end = first.end;
        loop {
            let gap = separator(bytes, end);
            if gap == 0 || char_at(bytes, end + gap).is_none() {
                return;
            }
            match run_from(bytes, end + gap) {
                Ok(piece) if piece.digits > 0 || piece.is_affix() => {
                    if pieces.len() == MAX_PIECES || piece.end - start > MAX_SPREAD {
                        self.is_table = true;
                        return;
                    }
                    pieces.push(piece);
                    end = piece.end;
                }
                _ => return,
            }
        }
    }
}

/// Whether a run is too short for a number, and nothing stands around it that it could be a piece of.
fn is_stub(bytes: &[u8], piece: Piece) -> bool {
    let next = separator(bytes, piece.end);
    // Four letters may stand in front, and a number in pieces has at least ten characters.
    piece.chars() < 6
        && (next == 0 || char_at(bytes, piece.end + next).is_none())
        && !matches!(bytes.get(piece.end), Some(b'\n' | b'\r' | b'='))
        && piece
            .start
            .checked_sub(1)
            .and_then(|at| bytes.get(at))
            .is_none_or(u8::is_ascii)
}

/// Walks through a text once.
#[derive(Clone, Debug)]
pub(super) struct Scanner {
    judge: Judge,
    /// The pieces looked at last; kept for its memory.
    cluster: Cluster,
    /// What stands before was taken or passed, at the end of a run.
    floor: usize,
}

impl Scanner {
    pub(super) fn new(finder: Finder) -> Self {
        Self {
            judge: Judge::new(finder),
            cluster: Cluster::default(),
            floor: 0,
        }
    }

    /// Looks at every run with a digit at or after `from` and before `until`; returns where to go on.
    pub(super) fn run(
        &mut self,
        text: &str,
        from: usize,
        until: usize,
        found: &mut Vec<FoundNumber>,
    ) -> usize {
        let bytes = text.as_bytes();
        let mut at = from;
        let mut digits = Digits::default();
        while let Some(digit) = digits.next(bytes, at).filter(|digit| *digit < until) {
            at = match run_start(bytes, digit, self.floor) {
                // Within an overlong run.
                None => run_from(bytes, digit).map_or_else(|end| end, |piece| piece.end),
                Some(start) => match run_from(bytes, start) {
                    Err(end) => end,
                    Ok(piece) if is_stub(bytes, piece) => piece.end,
                    Ok(piece) => {
                        self.cluster.gather(bytes, piece, self.floor);
                        self.look(text, until, found)
                    }
                },
            };
            self.floor = at;
        }
        at.max(until.min(bytes.len()))
    }

    /// Looks at the pieces of the cluster up to the first number or to `until`; returns where to go on.
    fn look(&mut self, text: &str, until: usize, found: &mut Vec<FoundNumber>) -> usize {
        let Cluster { pieces, is_table } = &self.cluster;
        let (mut from, mut end) = (0, 0);
        for (index, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.digits > 0) {
            if end > 0 && (*is_table || piece.end > until) {
                break;
            }
            // The letters right in front belong to it, as long as they are few.
            let mut first = index;
            let mut letters = 0;
            while let Some(left) = pieces.get(from..first).and_then(<[Piece]>::last) {
                letters += left.letters;
                if letters > 4 {
                    break;
                }
                first -= 1;
            }
            let near = pieces.get(first..).unwrap_or_default();
            if let Some(end) = self.judge.judge(text, near, *is_table, *piece, found) {
                return end;
            }
            (from, end) = (index + 1, piece.end);
        }
        end
    }

    /// Moves what is remembered about places in the text by as much as the text was cut at its front.
    pub(super) fn cut(&mut self, by: usize) {
        self.floor = self.floor.saturating_sub(by);
        self.judge.cut(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(text: &str) -> Vec<&str> {
        let bytes = text.as_bytes();
        let digit = Digits::default().next(bytes, 0).unwrap();
        let piece = run_from(bytes, run_start(bytes, digit, 0).unwrap()).unwrap();
        let mut cluster = Cluster::default();
        cluster.gather(bytes, piece, 0);
        let pieces = cluster.pieces.iter();
        pieces.map(|piece| &text[piece.start..piece.end]).collect()
    }

    #[test]
    fn pieces_of_one_number_stand_together() {
        assert_eq!(
            cluster("sent with RB 123 456 785 CN today"),
            ["RB", "123", "456", "785", "CN"]
        );
        assert_eq!(cluster("L A 9 7 6"), ["L", "A", "9", "7", "6"]);
        assert_eq!(cluster("单号：RB123456785GB，已发货"), ["RB123456785GB"]);
        assert_eq!(cluster("ＲＢ１２３４"), ["ＲＢ１２３４"]);
        assert_eq!(cluster("7112 3456\u{a0}7891"), ["7112", "3456", "7891"]);
        assert_eq!(cluster("two  7112  blanks"), ["7112"]);
    }
}
