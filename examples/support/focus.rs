//! The focus as an option of a command line.

use clap::ValueEnum;
use unhusk::Focus;

/// [`Focus`] by its name on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FocusName {
    /// Kept boilerplate and lost content hurt the same
    Balanced,
    /// Kept boilerplate hurts more
    Precision,
    /// Lost content hurts more
    Recall,
}

impl From<FocusName> for Focus {
    fn from(name: FocusName) -> Self {
        match name {
            FocusName::Balanced => Focus::Balanced,
            FocusName::Precision => Focus::Precision,
            FocusName::Recall => Focus::Recall,
        }
    }
}
