//! The layout of the index, made while compiling.

use super::{COUNT, Entry, FORMATS, Index, MAX_LEN, NONE, S10_LETTERS, SLOTS, hash};

#[allow(long_running_const_eval)] // a fraction of a second, once
pub(super) const fn build() -> Index {
    let mut all = [Entry::EMPTY; COUNT];
    let (mut at, mut f) = (0, 0);
    while f < FORMATS.len() {
        let mut s = 0;
        while s < FORMATS[f].shapes.len() {
            let (mut len, max) = FORMATS[f].shapes[s].lengths();
            while len <= max {
                all[at] = Entry::of(f, FORMATS[f], s, len);
                at += 1;
                len += 1;
            }
            s += 1;
        }
        f += 1;
    }
    // One pass a length: exact entries group by group, then the open ones.
    let mut index = Index {
        entries: [Entry::EMPTY; COUNT],
        slots: [(0, 0); SLOTS],
        open: [(0, 0); MAX_LEN + 1],
    };
    let mut taken = [false; COUNT];
    let (mut out, mut i) = (0, 0);
    while i < COUNT {
        if all[i].is_exact() && !taken[i] {
            let start = out;
            let mut k = i;
            while k < COUNT {
                if !taken[k]
                    && all[k].len == all[i].len
                    && all[k].letters == all[i].letters
                    && all[k].is_exact()
                {
                    taken[k] = true;
                    index.entries[out] = all[k];
                    out += 1;
                }
                k += 1;
            }
            sort(&mut index.entries, start, out);
            let mut slot = hash(all[i].len as usize, all[i].letters);
            while index.slots[slot].1 != 0 {
                slot = (slot + 1) % SLOTS;
            }
            index.slots[slot] = (start as u16, out as u16);
        }
        i += 1;
    }
    let mut len = 0;
    while len <= MAX_LEN {
        let (start, mut i) = (out, 0);
        while i < COUNT {
            if all[i].len as usize == len && !all[i].is_exact() {
                index.entries[out] = all[i];
                out += 1;
            }
            i += 1;
        }
        sort(&mut index.entries, start, out);
        index.open[len] = (start as u16, out as u16);
        len += 1;
    }
    let mut i = 0;
    while i < COUNT {
        index.entries[i].settles = settles(&index.entries, &index.open, i);
        i += 1;
    }
    index
}

/// Puts the entries of a range in order: those that prove a number first, and the heavier first.
const fn sort(entries: &mut [Entry; COUNT], start: usize, end: usize) {
    let mut i = start + 1;
    while i < end {
        let mut k = i;
        while k > start && goes_before(&entries[k], &entries[k - 1]) {
            let moved = entries[k];
            entries[k] = entries[k - 1];
            entries[k - 1] = moved;
            k -= 1;
        }
        i += 1;
    }
}

const fn goes_before(a: &Entry, b: &Entry) -> bool {
    (a.evidence && !b.evidence) || (a.evidence == b.evidence && a.weight > b.weight)
}

/// Whether no open entry can outweigh this exact one; those of its own group stand behind it if they are lighter.
const fn settles(entries: &[Entry; COUNT], open: &[(u16, u16); MAX_LEN + 1], at: usize) -> bool {
    let entry = &entries[at];
    if !entry.evidence || !entry.is_exact() {
        return false;
    }
    // A number of the layout of S10 must first be held against the check digit of S10.
    if entry.len == 13 && entry.letters == S10_LETTERS && entry.check_at == NONE {
        return false;
    }
    let (mut i, end) = open[entry.len as usize];
    while i < end {
        let other = &entries[i as usize];
        let common = entry.head_mask & other.head_mask;
        let compatible = other.letters & !entry.letters == 0
            && other.digits & entry.letters == 0
            && entry.head & common == other.head & common;
        if compatible && other.evidence && other.weight > entry.weight {
            return false;
        }
        i += 1;
    }
    true
}
