//! The layout of the index, made while compiling.

use super::{
    COUNT, CharSet, Entry, FORMATS, GROUPS, Group, Index, MAX_LEN, NONE, Range, SETS, SLOTS, SUMS, Sum, hash,
};

/// All entries in the order of the registry; read while compiling only.
static ALL: [Entry; COUNT] = {
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
    all
};

pub(super) const fn count_sums() -> usize {
    let (mut count, mut i) = (0, 0);
    while i < COUNT {
        count += ALL[i].is_summed() as usize;
        i += 1;
    }
    count
}

pub(super) const fn count_sets() -> usize {
    let (mut count, mut i) = (0, 0);
    while i < COUNT {
        let mut at = 0;
        while at < ALL[i].len as usize {
            count += set_at(&ALL[i], at).is_some() as usize;
            at += 1;
        }
        i += 1;
    }
    count
}

/// The characters that may stand at a place, if the masks of the entry do not say it all.
const fn set_at(entry: &Entry, at: usize) -> Option<CharSet> {
    let shape = &FORMATS[entry.format as usize].shapes[entry.shape as usize];
    let set = shape.set_at(at, entry.len as usize);
    let fixed_in_head = at < 8 && set.len() == 1;
    if set.is_plain() || fixed_in_head {
        None
    } else {
        Some(set)
    }
}

pub(super) const fn count_groups() -> usize {
    let (mut count, mut i) = (0, 0);
    while i < COUNT {
        let mut k = 0;
        while k < i && !(ALL[k].is_exact() && is_alike(&ALL[k], &ALL[i])) {
            k += 1;
        }
        count += (ALL[i].is_exact() && k == i) as usize;
        i += 1;
    }
    count
}

const fn is_alike(a: &Entry, b: &Entry) -> bool {
    a.len == b.len && a.letters == b.letters
}

#[allow(long_running_const_eval)] // a fraction of a second, once
pub(super) const fn build() -> Index {
    let mut index = Index {
        entries: [Entry::EMPTY; COUNT],
        sums: [Sum::EMPTY; SUMS],
        sets: [(0, CharSet::EMPTY); SETS],
        groups: [Group::EMPTY; GROUPS],
        slots: [0; SLOTS],
        open: [Range::EMPTY; MAX_LEN + 1],
        lengths: [(0, 0); MAX_LEN + 1],
    };
    // Length by length: exact entries group by group, then the open ones.
    let mut taken = [false; COUNT];
    let (mut out, mut groups, mut len) = (0, 0, 0);
    while len <= MAX_LEN {
        let first = out;
        let mut i = 0;
        while i < COUNT {
            if ALL[i].len as usize == len && ALL[i].is_exact() && !taken[i] {
                let start = out;
                let mut k = i;
                while k < COUNT {
                    if !taken[k] && ALL[k].is_exact() && is_alike(&ALL[k], &ALL[i]) {
                        taken[k] = true;
                        index.entries[out] = ALL[k];
                        out += 1;
                    }
                    k += 1;
                }
                index.groups[groups] = Group {
                    letters: ALL[i].letters,
                    len: len as u8,
                    open: is_open(&ALL[i]),
                    entries: sorted(&mut index.entries, start, out),
                };
                groups += 1;
                let mut slot = hash(len, ALL[i].letters);
                while index.slots[slot] != 0 {
                    slot = (slot + 1) % SLOTS;
                }
                index.slots[slot] = groups as u16;
            }
            i += 1;
        }
        let start = out;
        i = 0;
        while i < COUNT {
            if ALL[i].len as usize == len && !ALL[i].is_exact() {
                index.entries[out] = ALL[i];
                out += 1;
            }
            i += 1;
        }
        index.open[len] = sorted(&mut index.entries, start, out);
        index.lengths[len] = (first as u16, out as u16);
        len += 1;
    }
    lay_out_checks(&mut index);
    index
}

/// Whether an open entry may take a number with the letter places of this exact one, and prove it.
const fn is_open(exact: &Entry) -> bool {
    let mut i = 0;
    while i < COUNT {
        let open = &ALL[i];
        let compatible = open.letters & !exact.letters == 0 && open.digits & exact.letters == 0;
        if open.len == exact.len && open.evidence && !open.is_exact() && compatible {
            return true;
        }
        i += 1;
    }
    false
}

/// Gives each entry its sum and its sets.
const fn lay_out_checks(index: &mut Index) {
    let (mut sums, mut sets, mut i) = (0, 0, 0);
    while i < COUNT {
        let mut entry = index.entries[i];
        if entry.is_summed() {
            let format = FORMATS[entry.format as usize];
            let before = format.shapes[entry.shape as usize].check_before();
            index.sums[sums] = Sum::new(
                format.check,
                before,
                entry.check_from as usize,
                entry.check_at as usize,
            );
            sums += 1;
            entry.sum = sums as u16;
        }
        entry.sets = sets as u16;
        let mut at = 0;
        while at < entry.len as usize {
            if let Some(set) = set_at(&entry, at) {
                index.sets[sets] = (at as u8, set);
                sets += 1;
                entry.set_count += 1;
            }
            at += 1;
        }
        entry.is_simple = entry.set_count == 0
            && !entry.words
            && entry.check_at == NONE
            && entry.country_at == NONE
            && !entry.other_rules;
        index.entries[i] = entry;
        i += 1;
    }
}

/// Puts the entries of a range in order: those that prove a number first, and the heavier first.
const fn sorted(entries: &mut [Entry; COUNT], start: usize, end: usize) -> Range {
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
    let mut proving = start;
    while proving < end && entries[proving].evidence {
        proving += 1;
    }
    Range {
        start: start as u16,
        proving: proving as u16,
        end: end as u16,
    }
}

const fn goes_before(a: &Entry, b: &Entry) -> bool {
    (a.evidence && !b.evidence) || (a.evidence == b.evidence && a.weight > b.weight)
}
