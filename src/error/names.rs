//! Values that have a name as text.

/// Gives an enum without fields its names: `Display` and `FromStr`, and all its values in order. They are those that serde has for it,
/// which tests check with [`assert_names`].
macro_rules! named {
    ($type:ident: $($variant:ident $name:literal),+ $(,)?) => {
        impl $type {
            const NAMES: &[&str] = &[$($name),+];
            #[cfg(test)]
            pub(crate) const ALL: &[$type] = &[$($type::$variant),+];

            fn name(self) -> &'static str {
                match self {
                    $($type::$variant => $name,)+
                }
            }
        }

        /// The name, as in JSON.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        /// Reads a name.
        impl std::str::FromStr for $type {
            type Err = $crate::error::Error;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($name => Ok($type::$variant),)+
                    _ => Err($crate::error::ErrorKind::UnknownName {
                        name: name.to_owned(),
                        known: Self::NAMES,
                    }
                    .into()),
                }
            }
        }
    };
}

/// The names are those of serde, there and back.
#[cfg(test)]
pub(crate) fn assert_names<T>(all: &[T])
where
    T: serde::Serialize + serde::de::DeserializeOwned + std::fmt::Display + std::fmt::Debug + PartialEq,
    T: std::str::FromStr<Err = super::Error>,
{
    for value in all {
        let json = serde_json::json!(value);
        assert_eq!(json, value.to_string());
        assert_eq!(value.to_string().parse::<T>().as_ref(), Ok(value));
        assert_eq!(serde_json::from_value::<T>(json).unwrap(), *value);
    }
    let error = "nonsense".parse::<T>().unwrap_err();
    let last = all.last().unwrap().to_string();
    assert!(error.to_string().ends_with(&format!("or {last}")), "{error}");
}

pub(crate) use named;
