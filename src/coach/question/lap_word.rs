//! The word for a lap, and the words that join two of them.

/// How far from the word `lap` its number or order may stand, in words.
pub(super) const REACH: usize = 3;

/// Whether a word is one for laps.
pub(super) fn is_lap_word(word: &str) -> bool {
    matches!(
        word,
        "lap"
            | "laps"
            | "runde"
            | "runden"
            | "tour"
            | "tours"
            | "vuelta"
            | "vueltas"
            | "giro"
            | "giri"
            | "volta"
            | "voltas"
            | "lpa"
    )
}

/// Whether a word stands between two of a kind.
pub(super) fn joins(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "und"
            | "et"
            | "y"
            | "e"
            | "vs"
            | "versus"
            | "against"
            | "gegen"
            | "contre"
            | "contra"
            | "contro"
            | "with"
            | "mit"
            | "avec"
            | "con"
            | "com"
            | "or"
            | "oder"
    )
}
