//! The laps that a question can be answered from. Whoever has laps fills it: the database, or files.

use crate::analysis::{CompareSettings, SessionAnalysis, SessionCorner};
use crate::telemetry::{ChannelRole, Lap, LapKind, World};
use crate::units::Seconds;

/// Everything that is known when a question is answered. All of one circuit.
#[derive(Clone, Debug)]
pub struct LapsKnown {
    /// The circuit's name, or what it is called without one.
    pub circuit: String,
    /// Where the laps were driven; what may be advised depends on it.
    pub world: World,
    /// Thresholds, with the corners of the circuit.
    pub settings: CompareSettings,
    /// The session of the asker that is looked at; `None`: they have no lap here.
    pub own: Option<Session>,
    /// Their sessions before, newest first.
    pub earlier: Vec<Session>,
    /// The best laps of others, fastest first.
    pub others: Vec<DriverLap>,
    /// Where a friend who drove nothing here drove with the asker.
    pub elsewhere: Option<Elsewhere>,
    /// People who were mentioned, by their number in Discord, with their names.
    pub mentioned: Vec<(u64, String)>,
}

/// The laps of one session.
#[derive(Clone, Debug)]
pub struct Session {
    /// When, as the reader reads a day.
    pub date: String,
    /// How many days ago.
    pub days_ago: u32,
    /// Its laps in the order driven.
    pub laps: Vec<Lap>,
    /// What they say together.
    pub analysis: SessionAnalysis,
}

/// The best lap of another driver.
#[derive(Clone, Debug)]
pub struct DriverLap {
    /// Who.
    pub driver: String,
    /// Their lap.
    pub lap: Lap,
}

/// Best laps of the asker and a friend on another circuit.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// Where.
    pub circuit: String,
    /// The friend.
    pub friend: String,
    /// Their best.
    pub theirs: Seconds,
    /// The asker's best.
    pub yours: Seconds,
}

/// A lap among those that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LapRef {
    /// Of the session looked at, by its place in it.
    Own(usize),
    /// Of an earlier session of the asker, by both places.
    Earlier(usize, usize),
    /// The best lap of another driver, by its place.
    Other(usize),
}

impl Session {
    /// The laps that count, each with its place.
    pub(super) fn counted(&self) -> impl Iterator<Item = (usize, &Lap)> {
        let counted = |lap: &Lap| lap.valid() && lap.kind() == LapKind::Timed && lap.time().is_some();
        self.laps.iter().enumerate().filter(move |(_, lap)| counted(lap))
    }

    /// The laps from line to line, whether they count or not: an in-lap still says how its corners were driven.
    pub(super) fn whole(&self) -> impl Iterator<Item = (usize, &Lap)> {
        self.laps
            .iter()
            .enumerate()
            .filter(|(_, lap)| lap.time().is_some())
    }

    /// The fastest.
    pub(super) fn best(&self) -> Option<(usize, &Lap)> {
        self.counted()
            .min_by(|(_, one), (_, other)| time(one).total_cmp(&time(other)))
    }

    /// By its number.
    pub(super) fn numbered(&self, number: u32) -> Option<(usize, &Lap)> {
        self.laps
            .iter()
            .enumerate()
            .find(|(_, lap)| lap.number() == number)
    }

    /// The corner over all laps that count.
    pub(super) fn corner(&self, number: u32) -> Option<&SessionCorner> {
        self.analysis
            .corners
            .iter()
            .find(|corner| corner.corner.number == number)
    }

    /// The median of the lap times that count.
    pub(super) fn median(&self) -> Option<Seconds> {
        let mut times: Vec<f64> = self.counted().map(|(_, lap)| time(lap)).collect();
        times.sort_by(f64::total_cmp);
        let middle = times.len().checked_sub(1)? / 2;
        let (low, high) = (times.get(middle)?, times.get(times.len() / 2)?);
        Some(Seconds::new(low.midpoint(*high)))
    }
}

/// Lap time in seconds; a lap without one is the slowest of all.
pub(super) fn time(lap: &Lap) -> f64 {
    lap.time().map_or(f64::INFINITY, Seconds::get)
}

impl LapsKnown {
    /// Numbers of the corners, as they are in the own session, else on the circuit.
    pub(super) fn corner_numbers(&self) -> Vec<u32> {
        let own = self.own.iter().flat_map(|session| &session.analysis.corners);
        let numbers: Vec<u32> = own.map(|corner| corner.corner.number).collect();
        if !numbers.is_empty() {
            return numbers;
        }
        let known = self
            .settings
            .corners
            .known
            .iter()
            .flat_map(|known| &known.corners);
        known.map(|corner| corner.number).collect()
    }

    /// How well the lap times of the session are known; `None`: to the millisecond.
    pub(super) fn within(&self) -> Option<Seconds> {
        let laps = self.own.iter().flat_map(|session| &session.laps);
        laps.filter_map(Lap::within).max_by(Seconds::total_cmp)
    }

    /// Numbers and names of the corners that have names.
    pub(super) fn corner_names(&self) -> Vec<(u32, String)> {
        let known = self
            .settings
            .corners
            .known
            .iter()
            .flat_map(|known| &known.corners);
        known
            .filter_map(|corner| Some((corner.number, corner.name.clone()?)))
            .collect()
    }

    /// Whether the own laps have a channel.
    pub(super) fn has_channel(&self, role: ChannelRole) -> bool {
        self.own
            .iter()
            .flat_map(|session| &session.laps)
            .any(|lap| lap.channel(role).is_some())
    }
}
