//! How much a driver wants to have explained.

/// For whom the coach words its advice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// New to it: few words, no jargon, one thing at a time.
    Novice,
    /// Drives regularly and knows the terms.
    #[default]
    Club,
    /// Fast already: short, with everything measured.
    Fast,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Novice, Self::Club, Self::Fast];

    /// The name in the database and in settings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Novice => "novice",
            Self::Club => "club",
            Self::Fast => "fast",
        }
    }

    /// By its name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}
