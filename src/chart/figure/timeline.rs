//! Times one after the other: laps of a session, sessions of some weeks.

/// Lap times over steps of equal width.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// What it shows.
    pub title: String,
    /// What a dot and, where steps have it, the second mark stand for.
    pub keys: Vec<(TimeMark, String)>,
    /// A time to reach, and whose it is; drawn where it is not far from the others.
    pub target: Option<(f64, String)>,
    /// From left to right.
    pub steps: Vec<Step>,
    /// The slowest time that still has a place of its own; slower ones stand at the upper edge.
    pub slowest_s: f64,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What stands below it; steps in a row with the same label share it.
    pub label: String,
    /// The times in it, seconds, with how each is marked; the first of a kind is joined with that of the next step.
    pub times: Vec<(TimeMark, f64)>,
    /// What stands at its first time where there is room; may be empty.
    pub caption: String,
}

/// How a time is marked: every mark has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeMark {
    /// The time that counts: a dot.
    Time,
    /// The best so far: a diamond.
    Best,
    /// The middle one of several: a hollow square.
    Middle,
    /// One that does not count: a cross.
    Void,
}
