//! What was wrong with the data and did not stop us.

/// One kind of fault found in a file or a lap, with how often it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Stable name for programs, in `snake_case`: `duplicate_timestamps`.
    pub code: &'static str,
    /// How many rows, cells or places.
    pub count: usize,
    /// One sentence for people, with line and column name where there is one.
    pub message: String,
}

impl Warning {
    /// A fault seen `count` times.
    #[must_use]
    pub fn new(code: &'static str, count: usize, message: impl Into<String>) -> Self {
        Self {
            code,
            count,
            message: message.into(),
        }
    }
}
