//! What an order is doing: its states, what may follow which, and the log it leaves.

mod contradiction;
mod delivery;
mod diagram;
mod edge;
mod edges;
mod entry;
mod label;
mod path;
mod platform;
mod report;
mod standing;
mod state;
mod text;
mod timeline;
mod transition;

pub use contradiction::Contradiction;
pub use delivery::Deliveries;
pub use edge::{Edge, EdgeKind};
pub use entry::{Entry, StateLabel};
pub use label::Spelling;
pub use platform::{
    Crosswalk, FrozenStatus, FundStatus, IssueStatus, LogisticsStatus, OrderTab, PlatformOrder,
    PlatformStatus, Reported,
};
pub use report::{EntryReport, Outcome};
pub use standing::{Actor, Standing};
pub use state::OrderState;
pub(crate) use text::phrases;
pub use timeline::{ReplayMode, Timeline};
pub use transition::NotAllowed;
