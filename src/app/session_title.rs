//! What the pictures of a session say besides its numbers.

/// What a session's picture says besides its numbers; all may be empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionTitle<'a> {
    /// Who drove.
    pub driver: &'a str,
    /// Name of the circuit.
    pub circuit: &'a str,
    /// The car.
    pub car: &'a str,
    /// When, in words.
    pub date: &'a str,
    /// What can be said in the reader's language.
    pub words: crate::words::Words,
}
