use std::fmt;

/// The short, stable name of a thing in files and links: `BRB`, `4.b`, `cicte`, `mrtd-symposium`.
///
/// One to 80 characters out of ASCII letters, digits, `-`, `.` and `_`, so that it needs no escaping in a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

/// A text that cannot be a [`Code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeError;

impl Code {
    /// Longest code that is accepted, in characters: our choice, twice the longest of the report.
    pub const MAX_LEN: usize = 80;

    /// The code that `text` spells.
    ///
    /// # Errors
    /// [`CodeError`] if it is empty, too long or has a character that a link would have to escape.
    pub fn new(text: &str) -> Result<Self, CodeError> {
        let sound = (1..=Self::MAX_LEN).contains(&text.len()) && text.bytes().all(is_plain);
        if sound { Ok(Self(text.to_owned())) } else { Err(CodeError) }
    }

    /// The code as it stands in files and links.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Declares an enumeration whose variants have a code in the data format.
macro_rules! coded_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident => $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
        }

        impl $name {
            /// Every variant, in the order of the format's documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// The codes of [`Self::ALL`], in the same order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];

            /// The code in files and links.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The variant with this code, if there is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use coded_enum;

/// Some of the variants of a [`coded_enum`], as a value that links hold.
macro_rules! coded_set {
    ($(#[$meta:meta])* $name:ident of $one:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(u8);

        impl $name {
            /// None of them.
            pub const NONE: Self = Self(0);

            /// Whether it is among them.
            #[must_use]
            pub const fn has(self, one: $one) -> bool {
                self.0 >> one as u8 & 1 == 1
            }

            /// The same with this one added, or taken away if it was there.
            #[must_use]
            pub const fn toggled(self, one: $one) -> Self {
                Self(self.0 ^ 1 << one as u8)
            }

            /// Each of them, in the order of the variants.
            pub fn iter(self) -> impl Iterator<Item = $one> {
                $one::ALL.iter().copied().filter(move |&one| self.has(one))
            }

            /// The value in links: the codes with a comma between them; `none`.
            #[must_use]
            pub fn code(self) -> String {
                let codes: Vec<&str> = self.iter().map($one::code).collect();
                if codes.is_empty() { "none".to_owned() } else { codes.join(",") }
            }

            /// Those with this value in links; nothing if one of them is not known.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                if code == "none" {
                    return Some(Self::NONE);
                }
                let add = |Self(held), code| Some(Self(held | 1 << $one::from_code(code)? as u8));
                code.split(',').try_fold(Self::NONE, add)
            }
        }
    };
}
pub(crate) use coded_set;
