//! Times, numbers and days as each language writes them.

use super::{Words, args};
use crate::units::Seconds;

/// Decimals of seconds that are known of what lies between two times; `None`: all of them. As [`Seconds::about`] of one time.
fn decimals_known(within: [Option<Seconds>; 2]) -> Option<usize> {
    let within = within.into_iter().flatten().map(Seconds::get);
    match within.fold(0.0, f64::max) {
        within_s if within_s < 0.01 => None,
        within_s if within_s < 0.05 => Some(2),
        within_s if within_s < 0.5 => Some(1),
        _ => Some(0),
    }
}

/// One of the last digit.
fn step_s(decimals: usize) -> f64 {
    match decimals {
        0 => 1.0,
        1 => 0.1,
        _ => 0.01,
    }
}

/// Whether nothing but zeros would be told.
fn is_nothing(gap: Seconds, decimals: usize) -> bool {
    gap.abs().get() < step_s(decimals) / 2.0
}

impl Words {
    /// `1:54.745`; in other languages with a comma.
    #[must_use]
    pub fn lap_time(self, time: Seconds) -> String {
        self.with_mark(&time.lap_time())
    }

    /// The same of a time that is known to `within` only: `about 1:54.7`, `about 1:55`. `None` is to the millisecond.
    #[must_use]
    pub fn lap_time_within(self, time: Seconds, within: Option<Seconds>) -> String {
        match within.and_then(|within| time.about(within)) {
            Some(about) => self.time_about(&self.with_mark(&about)),
            None => self.lap_time(time),
        }
    }

    /// The same in the cell of a table, which has no room for a word: `1:32.217`, `~1:32.2`.
    #[must_use]
    pub fn lap_time_in_cell(self, time: Seconds, within: Option<Seconds>) -> String {
        match within.and_then(|within| time.about(within)) {
            Some(about) => format!("~{}", self.with_mark(&about)),
            None => self.lap_time(time),
        }
    }

    /// `0.395 s`.
    #[must_use]
    pub fn seconds(self, time: Seconds, decimals: usize) -> String {
        format!("{}\u{a0}s", self.decimal(time.get(), decimals))
    }

    /// How far two times are apart that are known to `within` only: `0.395 s`, `about 0.4 s`. `None` is to the millisecond.
    #[must_use]
    pub fn gap_within(self, gap: Seconds, within: [Option<Seconds>; 2]) -> String {
        match decimals_known(within) {
            Some(decimals) if is_nothing(gap, decimals) => self.time_less_than(&self.least(decimals)),
            Some(decimals) => self.time_about(&self.seconds(gap, decimals)),
            None => self.seconds(gap, 3),
        }
    }

    /// `0.1 s`, for one decimal: nobody is *about 0.0 s* ahead.
    fn least(self, decimals: usize) -> String {
        self.seconds(Seconds::new(step_s(decimals)), decimals)
    }

    /// The same with its sign.
    #[must_use]
    pub fn signed_gap_within(self, gap: Seconds, within: [Option<Seconds>; 2]) -> String {
        match decimals_known(within) {
            Some(decimals) if is_nothing(gap, decimals) => self.time_less_than(&self.least(decimals)),
            Some(decimals) => self.time_about(&self.signed_seconds(gap, decimals)),
            None => self.signed_seconds(gap, 3),
        }
    }

    /// The same where there is no room for a word: `+0.395 s`, `~+0.4 s`.
    #[must_use]
    pub fn short_gap_within(self, gap: Seconds, within: [Option<Seconds>; 2]) -> String {
        match decimals_known(within) {
            Some(decimals) if is_nothing(gap, decimals) => format!("<\u{a0}{}", self.least(decimals)),
            Some(decimals) => format!("~{}", self.signed_seconds(gap, decimals)),
            None => self.signed_seconds(gap, 3),
        }
    }

    /// The same in a cell or a tile, where the times beside it say how well they are known: `+0.395`, `+0.4`.
    #[must_use]
    pub fn gap_in_cell(self, gap: Seconds, within: Option<Seconds>) -> String {
        self.signed(gap, decimals_known([within; 2]).unwrap_or(3))
    }

    /// `+0.395 s`, `−0.395 s`.
    #[must_use]
    pub fn signed_seconds(self, time: Seconds, decimals: usize) -> String {
        format!("{}\u{a0}s", self.signed(time, decimals))
    }

    /// `+0.651`, where the unit is plain.
    #[must_use]
    pub fn gap(self, time: Seconds) -> String {
        self.signed(time, 3)
    }

    /// `+0.65`, where the unit is plain.
    #[must_use]
    pub fn signed(self, time: Seconds, decimals: usize) -> String {
        // A minus, which is no hyphen.
        self.with_mark(&time.signed(decimals)).replace('-', "−")
    }

    /// `14 Jun 2025`. `month`: 1 to 12.
    #[must_use]
    pub fn date(self, day: u32, month: u32, year: i32) -> String {
        format!("{} {year}", self.day(day, month))
    }

    /// `12.5`.
    #[must_use]
    pub fn decimal(self, number: f64, decimals: usize) -> String {
        self.with_mark(&format!("{number:.decimals$}"))
    }

    /// `88%`; in other languages with a space. `share`: 0 to 1.
    #[must_use]
    pub fn percent(self, share: f64, decimals: usize) -> String {
        let space = if self.language == super::Language::English {
            ""
        } else {
            "\u{a0}"
        };
        format!("{}{space}%", self.decimal(100.0 * share, decimals))
    }

    /// `29 Nov`. `month`: 1 to 12.
    #[must_use]
    pub fn day(self, day: u32, month: u32) -> String {
        self.date_day(args::DateDay {
            day: &day.to_string(),
            month: usize::try_from(month).unwrap_or_default(),
        })
    }

    /// A number as it is written with a point, with the mark of the language in its place.
    #[must_use]
    pub fn with_mark(self, number: &str) -> String {
        match self.language.decimal_mark() {
            '.' => number.to_owned(),
            mark => number.replace('.', mark.encode_utf8(&mut [0; 4])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn what_lies_between_rough_times_is_rough() {
        let gap = |within: [Option<f64>; 2]| {
            Words::default().gap_within(Seconds::new(0.412_3), within.map(|it| it.map(Seconds::new)))
        };
        assert_eq!(gap([None, None]), "0.412\u{a0}s");
        assert_eq!(gap([None, Some(0.02)]), "about 0.41\u{a0}s");
        assert_eq!(gap([Some(0.2), Some(0.02)]), "about 0.4\u{a0}s");
        assert_eq!(gap([Some(1.0), None]), "less than 1\u{a0}s");
        let nothing = Words::new(Language::German)
            .signed_gap_within(Seconds::new(-0.04), [None, Some(Seconds::new(0.1))]);
        assert_eq!(nothing, "weniger als 0,1\u{a0}s");
        let short = |within| Words::default().short_gap_within(Seconds::new(-0.412_3), [within, None]);
        assert_eq!(short(None), "−0.412\u{a0}s");
        assert_eq!(short(Some(Seconds::new(0.2))), "~−0.4\u{a0}s");
        assert_eq!(short(Some(Seconds::new(1.0))), "<\u{a0}1\u{a0}s");
    }

    #[test]
    fn a_cell_has_no_room_for_a_word() {
        let (words, time, gap) = (Words::default(), Seconds::new(92.222), Seconds::new(0.412_3));
        let cell = |within: Option<f64>| {
            let within = within.map(Seconds::new);
            (
                words.lap_time_in_cell(time, within),
                words.gap_in_cell(gap, within),
            )
        };
        assert_eq!(cell(None), ("1:32.222".to_owned(), "+0.412".to_owned()));
        assert_eq!(cell(Some(0.1)), ("~1:32.2".to_owned(), "+0.4".to_owned()));
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let check = |language, time: &str, gap: &str, share: &str, day: &str| {
            let words = Words::new(language);
            assert_eq!(words.lap_time(Seconds::new(114.745)), time);
            assert_eq!(
                words
                    .signed_seconds(Seconds::new(0.395), 2)
                    .replace('\u{a0}', " "),
                gap
            );
            // A minus is no hyphen.
            assert!(words.signed_seconds(Seconds::new(-0.395), 2).starts_with('−'));
            assert_eq!(words.percent(0.884, 1).replace('\u{a0}', " "), share);
            assert_eq!(words.day(9, 3), day);
        };
        check(Language::English, "1:54.745", "+0.40 s", "88.4%", "9 Mar");
        check(Language::German, "1:54,745", "+0,40 s", "88,4 %", "9. März");
        check(Language::French, "1:54,745", "+0,40 s", "88,4 %", "9 mars");
    }
}
