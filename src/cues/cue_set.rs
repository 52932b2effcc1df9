//! The type of a set of cues: a bitset with a constant, a label and a bit for each.

/// Defines a set type of at most 64 cues. Each cue is a constant of the type; `LABELS` holds their labels by bit.
macro_rules! cue_set {
    ($(#[$doc:meta])* $set:ident { $($(#[$cue_doc:meta])+ $cue:ident = $label:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub(crate) struct $set(u64);

        #[allow(dead_code, reason = "each set needs its own part of the interface")]
        impl $set {
            /// No cue.
            pub(crate) const NONE: Self = Self(0);
            /// The label of each cue, by its bit.
            pub(crate) const LABELS: &'static [&'static str] = &[$($label),+];
            /// How many cues there are.
            pub(crate) const COUNT: usize = Self::LABELS.len();

            /// The set with the bits of `bits`.
            pub(crate) const fn from_bits(bits: u64) -> Self {
                Self(bits)
            }

            /// The set as bits.
            pub(crate) const fn bits(self) -> u64 {
                self.0
            }

            /// Whether no cue is in the set.
            pub(crate) const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// How many cues are in the set.
            pub(crate) const fn len(self) -> u32 {
                self.0.count_ones()
            }

            /// Whether any cue of `other` is in the set.
            pub(crate) const fn has(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }

            /// The cues of both sets.
            pub(crate) const fn with(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// The cues that `other` lacks.
            pub(crate) const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// The labels of the cues in the set, in the order of their bits.
            pub(crate) fn labels(self) -> impl Iterator<Item = &'static str> {
                let labels = Self::LABELS.iter().enumerate();
                labels.filter(move |&(bit, _)| self.0 >> bit & 1 != 0).map(|(_, &label)| label)
            }
        }

        impl std::ops::BitOr for $set {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                self.with(other)
            }
        }

        impl std::ops::BitOrAssign for $set {
            fn bitor_assign(&mut self, other: Self) {
                *self = self.with(other);
            }
        }

        impl std::fmt::Debug for $set {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_set().entries(self.labels()).finish()
            }
        }

        const _: () = {
            /// The bit of each cue.
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            enum Bit { $($cue),+ }

            impl $set {
                $($(#[$cue_doc])+ pub(crate) const $cue: Self = Self(1 << Bit::$cue as u32);)+
            }
        };
    };
}

pub(crate) use cue_set;
