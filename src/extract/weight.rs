//! How much the words around a number count where it cannot prove itself: the confidence that each gives.

/// It is called what it is, or stands a second time.
pub(super) const CALLED: f32 = 0.8;
/// It is called what it could be, by a label or by the link that it stands in.
pub(super) const CALLED_FITTINGLY: f32 = 0.75;
/// A parcel or a carrier is named right before it, it goes on a list, or its pieces stand behind a label.
pub(super) const NAMED_NEARBY: f32 = 0.7;
/// The words fit, and the digits could as well be something else.
pub(super) const FITTING: f32 = 0.6;
/// The words fit, and no format does.
pub(super) const BY_WORDS_ALONE: f32 = 0.5;
/// A name stands before it that hardly any number looks like.
pub(super) const BY_NAME_ALONE: f32 = 0.4;
/// It is called one, and contradicts itself: the reader should see it.
pub(super) const CONTRADICTED: f32 = 0.3;

/// From here on a number proves itself in the middle of any text.
pub(super) const STRONG: f32 = 0.75;
/// The same for digits in groups: blanks between digits are common, and must not make a number out of a table.
pub(super) const STRONG_IN_GROUPS: f32 = 0.9;
/// From here on digits begin as AliExpress' order numbers do.
pub(super) const SURE_ORDER: f32 = 0.8;
