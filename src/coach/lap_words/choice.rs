//! A choice of laps: whose, which, from when.

use crate::units::Seconds;

/// A choice of laps in words. What was not said is left open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LapWords {
    /// Whose laps.
    pub whose: Whose,
    /// Which of them.
    pub which: Which,
    /// From when.
    pub when: Option<When>,
}

/// Whose laps are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Whose {
    /// Nothing was said: the asker's own, before others'.
    #[default]
    Unsaid,
    /// The asker's own.
    Mine,
    /// Those of a person who was mentioned, by their number in Discord.
    Mentioned(u64),
    /// Those of a person by name, as it stands in the list of names that was given.
    Named(String),
    /// A friend who was not named.
    Friend,
    /// Everybody's here.
    Everyone,
}

/// Which laps are meant.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Which {
    /// Nothing was said.
    #[default]
    Unsaid,
    /// The fastest.
    Best,
    /// The slowest.
    Slowest,
    /// The newest, counted back from it: 0 is the last lap, 1 the one before.
    FromLast(u32),
    /// The newest so many.
    LastFew(u32),
    /// The first lap of a session.
    First,
    /// The lap with this number.
    Number(u32),
    /// The lap with this time, as far as it was typed.
    Time {
        /// The time as it was typed.
        at: Seconds,
        /// How far from it the lap may be.
        within: Seconds,
    },
    /// The median lap.
    Typical,
    /// The lap made of the best parts.
    Optimal,
    /// The lap that others are held against.
    Reference,
    /// All of them.
    Every,
}

/// From when laps are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    /// The day, or the stretch of days.
    pub day: Day,
    /// Everything from then on, not only that day.
    pub since: bool,
}

/// A day, or a stretch of days, seen from the day on which it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Day {
    /// Today.
    Today,
    /// So many days ago; 1 is yesterday.
    DaysAgo(u32),
    /// The newest such day of the week; 0 is Monday.
    Weekday(u8),
    /// This week.
    ThisWeek,
    /// The week before.
    LastWeek,
    /// So many weeks ago.
    WeeksAgo(u32),
    /// The month before.
    LastMonth,
    /// A date; the year where it was said.
    Date {
        /// 1 to 31.
        day: u32,
        /// 1 to 12.
        month: u32,
        /// With four digits.
        year: Option<i32>,
    },
    /// The session before this one.
    LastSession,
    /// The newest session.
    ThisSession,
}

impl When {
    /// That day only.
    #[must_use]
    pub const fn on(day: Day) -> Self {
        Self { day, since: false }
    }

    /// From that day on.
    #[must_use]
    pub const fn since(day: Day) -> Self {
        Self { day, since: true }
    }
}
