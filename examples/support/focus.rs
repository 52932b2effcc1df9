//! [`Focus`] by name.

use clap::ValueEnum;
use unhusk::Focus;

/// Which error hurts more.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FocusName {
    /// Both the same
    Balanced,
    /// Boilerplate that is kept
    Precision,
    /// Content that is lost
    Recall,
}

impl From<FocusName> for Focus {
    fn from(name: FocusName) -> Focus {
        match name {
            FocusName::Balanced => Focus::Balanced,
            FocusName::Precision => Focus::Precision,
            FocusName::Recall => Focus::Recall,
        }
    }
}
