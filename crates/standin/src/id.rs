//! Snowflakes: 64 bit ids that carry the moment of their creation in the upper 42 bits.
//! Shards are told apart by these bits, so ids here are built the same way.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The first millisecond of 2015, where snowflakes start to count (UTC, after the Unix epoch).
const EPOCH_MS: u64 = 1_420_070_400_000;

/// A snowflake. In JSON it is a string of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(pub u64);

impl Id {
    /// Reads a snowflake from a JSON string or number.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<Self> {
        value
            .as_u64()
            .or_else(|| value.as_str().and_then(|text| text.parse().ok()))
            .map(Self)
    }

    /// Reads a snowflake from decimal digits.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        digits.parse().ok().map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        Self::String(id.to_string())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_value(&value).ok_or_else(|| serde::de::Error::custom("not a snowflake"))
    }
}

/// Hands out snowflakes that rise strictly, also within one millisecond.
#[derive(Debug, Default)]
pub(crate) struct IdSource {
    last: u64,
}

impl IdSource {
    /// A new id for something made at `unix_ms`.
    pub(crate) fn next(&mut self, unix_ms: u64) -> Id {
        let stamp = unix_ms.saturating_sub(EPOCH_MS) << 22;
        self.last = stamp.max(self.last + 1);
        Id(self.last)
    }
}
