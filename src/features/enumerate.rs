//! Features as an enumeration, with their names.

/// Defines the enumeration `Feature`, in the order of a row, and `NAMES`.
macro_rules! features {
    ($(#[$doc:meta])* $($name:ident $meaning:literal,)*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub(crate) enum Feature {
            $(#[doc = $meaning] $name,)*
        }

        const NAMES: &[&str] = &[$(stringify!($name),)*];
    };
}

pub(super) use features;
