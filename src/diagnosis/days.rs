//! The days that several causes count by; what varies by phase and pace stands in the waiting limits, what is of one
//! cause stands in its file.

/// A parcel that nobody scanned, or nobody scans, counts as lost from here on: two guides for buyers say sixty days.
pub(super) const LOST_UNSEEN: i64 = 60;

/// Sellers are through most of what a holiday left them a week after they are back; guides for buyers.
pub(super) const BACKLOG_EASES: i64 = 7;

/// The last of it is gone three weeks after they are back; guides for buyers, which say one to three.
pub(super) const BACKLOG_ENDS: i64 = 21;

/// A tracker that is behind, or wrong, has caught up by then: a day or two, trackers and buyers say.
pub(super) const TRACKERS_CATCH_UP: i64 = 2;

/// Where no limit says when to look again.
pub(super) const LOOK_AGAIN: i64 = 7;

/// A post gives a number again after a year at the earliest (UPU S10): older scans are another parcel's by right, and
/// trackers have dropped those of this one.
pub(super) const REUSED_AFTER: i64 = 365;
