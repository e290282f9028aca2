//! The reports of one parcel.

use super::Report;

/// The known reports of a parcel: one bit each, so that asking costs nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reports(u64);

const _: () = assert!(Report::ALL.len() <= 64, "a report is a bit of a u64");

impl Reports {
    pub(crate) fn insert(&mut self, report: Report) {
        self.0 |= 1 << report as u64;
    }

    pub(crate) const fn has(self, report: Report) -> bool {
        self.0 >> report as u64 & 1 == 1
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Report> {
        Report::ALL
            .iter()
            .copied()
            .filter(move |&report| self.has(report))
    }
}
