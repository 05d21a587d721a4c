//! By which one thing that went wrong is found again in the log.

/// A short name for one occurrence, told to the person and written to the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference(String);

impl Reference {
    /// A new one; unlikely to repeat within the days a log is kept.
    #[must_use]
    pub(crate) fn new() -> Self {
        // Letters and digits that are not mistaken for each other when read aloud.
        const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        let random = uuid::Uuid::now_v7().as_u128();
        let text = (0..6)
            .filter_map(|place| {
                let index = usize::try_from((random >> (5 * place)) & 31).ok()?;
                ALPHABET.get(index).copied().map(char::from)
            })
            .collect();
        Self(text)
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
