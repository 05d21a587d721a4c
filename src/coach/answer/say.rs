//! Numbers and small sentences as the reader reads them.

use super::known::{LapsKnown, Session};
use crate::coach::Reader;
use crate::coach::value::{Dimension, Role, Value};
use crate::units::{Metres, MetresPerSecond, Seconds};
use crate::words::{Language, Words, args};

/// How the reader is spoken to.
#[derive(Clone)]
pub(super) struct Say {
    pub(super) reader: Reader,
    pub(super) words: Words,
    /// Corners that have names.
    names: Vec<(u32, String)>,
    /// How well lap times are known; `None`: to the millisecond.
    within: Option<Seconds>,
}

impl Say {
    pub(super) const fn new(reader: &Reader, names: Vec<(u32, String)>) -> Self {
        Self {
            reader: *reader,
            words: reader.words(),
            names,
            within: None,
        }
    }

    /// The same of laps whose times are known so well.
    pub(super) const fn known_within(mut self, within: Option<Seconds>) -> Self {
        self.within = within;
        self
    }

    fn amount(&self, dimension: Dimension, si: f64) -> String {
        self.reader.amount(&Value::derived(Role::You, dimension, si))
    }

    /// `0.13 s`; the sign is the sentence's business.
    pub(super) fn seconds(&self, seconds: f64) -> String {
        self.amount(Dimension::Time, seconds.abs())
    }

    /// How far two lap times are apart: `0.553 s`.
    pub(super) fn gap(&self, seconds: f64) -> String {
        self.reader
            .amount(&Value::derived(Role::Delta, Dimension::LapTime, seconds.abs()))
    }

    /// `1:37.449`, or `about 1:37.4` where the log tells no more.
    pub(super) fn lap_time(&self, seconds: f64) -> String {
        match self.within {
            Some(_) => self.words.lap_time_within(Seconds::new(seconds), self.within),
            None => self.amount(Dimension::LapTime, seconds),
        }
    }

    pub(super) fn speed(&self, speed: MetresPerSecond) -> String {
        self.amount(Dimension::Speed, speed.get())
    }

    /// How far two speeds are apart.
    pub(super) fn speed_apart(&self, mps: f64) -> String {
        self.amount(Dimension::Speed, mps.abs())
    }

    pub(super) fn metres(&self, metres: Metres) -> String {
        self.amount(Dimension::Length, metres.get().abs())
    }

    pub(super) fn share(&self, share: f64) -> String {
        self.amount(Dimension::Share, share)
    }

    pub(super) fn engine_speed(&self, rpm: f64) -> String {
        self.amount(Dimension::EngineSpeed, rpm)
    }

    /// `3rd`, `3.`, `3e`, `3.ª`.
    pub(super) fn gear(&self, gear: i32) -> String {
        match self.reader.language {
            Language::English => {
                let ending = match (gear % 10, gear % 100) {
                    (_, 11..=13) => "th",
                    (1, _) => "st",
                    (2, _) => "nd",
                    (3, _) => "rd",
                    _ => "th",
                };
                format!("{gear}{ending}")
            }
            Language::German => format!("{gear}."),
            Language::French if gear == 1 => "1re".to_owned(),
            Language::French => format!("{gear}e"),
            Language::Spanish => format!("{gear}.ª"),
            Language::Italian | Language::Portuguese => format!("{gear}ª"),
        }
    }

    /// `0.2%`, `0,2 %`.
    pub(super) fn percent(&self, percent: f64) -> String {
        let number = self.decimal(percent, 1);
        if self.reader.language == Language::English {
            format!("{number}%")
        } else {
            format!("{number}\u{a0}%")
        }
    }

    /// A plain number with the reader's decimal mark.
    pub(super) fn decimal(&self, number: f64, decimals: usize) -> String {
        let text = format!("{number:.decimals$}");
        text.replace('.', &self.reader.language.decimal_mark().to_string())
    }

    pub(super) fn corner(&self, number: u32) -> String {
        match self.names.iter().find(|(named, _)| *named == number) {
            Some((_, name)) => format!("T{number} ({name})"),
            None => format!("T{number}"),
        }
    }

    pub(super) fn list(&self, parts: &[String]) -> String {
        parts.join(", ")
    }

    /// `0.13 s in T4`.
    pub(super) fn time_in(&self, seconds: f64, corner: u32) -> String {
        self.words.answer_time_in(args::AnswerTimeIn {
            corner: &self.corner(corner),
            time: &self.seconds(seconds),
        })
    }

    /// `lap 2 of 22 Nov`.
    pub(super) fn lap_of_day(&self, number: u32, date: &str) -> String {
        self.words.answer_lap_of_day(args::AnswerLapOfDay {
            date,
            lap: &number.to_string(),
        })
    }

    pub(super) fn yes(&self, text: &str) -> String {
        self.words.answer_yes(text)
    }

    pub(super) fn no(&self, text: &str) -> String {
        self.words.answer_no(text)
    }

    pub(super) fn about_right(&self, text: &str) -> String {
        self.words.answer_about_right(text)
    }

    pub(super) fn no_corner(&self, number: u32, first: u32, last: u32) -> String {
        self.words.answer_no_corner(args::AnswerNoCorner {
            corner: &self.corner(number),
            first: &self.corner(first),
            last: &self.corner(last),
        })
    }

    pub(super) fn no_lap(&self, number: u32, session: &Session) -> String {
        let laps: Vec<String> = session.laps.iter().map(|lap| lap.number().to_string()).collect();
        self.words.answer_no_such_lap(args::AnswerNoSuchLap {
            lap: &number.to_string(),
            laps: &self.list(&laps),
        })
    }

    pub(super) fn cannot_compare(&self, a: &str, b: &str) -> String {
        self.words
            .answer_cannot_compare(args::AnswerCannotCompare { a, b })
    }

    /// A friend without a lap here: where they drove with the asker, else how they can share one.
    pub(super) fn friend_without_laps(&self, name: &str, known: &LapsKnown) -> String {
        match &known.elsewhere {
            Some(elsewhere) if elsewhere.friend.to_lowercase() == name.to_lowercase() => {
                let apart = elsewhere.theirs.get() - elsewhere.yours.get();
                let gap = self.gap(apart);
                let (theirs, yours) = (
                    self.lap_time(elsewhere.theirs.get()),
                    self.lap_time(elsewhere.yours.get()),
                );
                let circuit = &elsewhere.circuit;
                if apart > 0.0 {
                    self.words.answer_elsewhere_you(args::AnswerElsewhereYou {
                        circuit,
                        gap: &gap,
                        here: &known.circuit,
                        theirs: &theirs,
                        who: name,
                        yours: &yours,
                    })
                } else {
                    self.words.answer_elsewhere_friend(args::AnswerElsewhereFriend {
                        circuit,
                        gap: &gap,
                        here: &known.circuit,
                        theirs: &theirs,
                        who: name,
                        yours: &yours,
                    })
                }
            }
            _ => self
                .words
                .answer_friend_without_laps(args::AnswerFriendWithoutLaps {
                    circuit: &known.circuit,
                    who: name,
                }),
        }
    }

    /// Half of what a loss is worth, as what to beat.
    pub(super) fn half(&self, seconds: f64) -> String {
        self.seconds((Seconds::new(seconds).get() / 2.0).max(0.01))
    }
}
