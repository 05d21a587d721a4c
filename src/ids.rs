//! Identities: who, where, which lap. Newtypes, so that a guild is never taken for a user.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! snowflake {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u64);

        impl $name {
            /// Wraps a snowflake.
            #[must_use]
            pub const fn new(snowflake: u64) -> Self {
                Self(snowflake)
            }

            /// The bare snowflake.
            #[must_use]
            pub const fn get(self) -> u64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

snowflake!(
    /// A person on Discord.
    UserId
);
snowflake!(
    /// A server on Discord.
    GuildId
);
snowflake!(
    /// A channel on Discord.
    ChannelId
);

macro_rules! numbered {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(i64);

        impl $name {
            /// Wraps the stored number.
            #[must_use]
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// The bare number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "-{}"), self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let digits = text.strip_prefix(concat!($prefix, "-")).ok_or(NotAnId)?;
                digits.parse().map(Self).map_err(|_| NotAnId)
            }
        }
    };
}

numbered!(
    /// A circuit of the catalog.
    CircuitId,
    "circuit"
);
numbered!(
    /// A car of the catalog.
    CarId,
    "car"
);

/// A text that is no identity of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an identity")]
pub struct NotAnId;

/// A stored file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UploadId(Uuid);

impl UploadId {
    /// Wraps the stored identity.
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid)
    }

    /// The bare identity.
    #[must_use]
    pub const fn get(self) -> Uuid {
        self.0
    }
}

/// One stored lap. Version 7: ordered by when it was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct LapId(Uuid);

impl LapId {
    /// Wraps the stored identity.
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid)
    }

    /// The bare identity.
    #[must_use]
    pub const fn get(self) -> Uuid {
        self.0
    }
}

impl fmt::Display for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for LapId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<LapId> for String {
    fn from(id: LapId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for LapId {
    type Error = uuid::Error;

    fn try_from(text: String) -> Result<Self, uuid::Error> {
        text.parse()
    }
}

impl std::str::FromStr for LapId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
