//! What a button or a menu carries: a verb and the laps or the file that it is about, in at most 100 characters.
//!
//! Everybody can forge one, and every one may be older than what it names: whoever takes it checks it like typed text.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::app::notices::Notice;
use crate::ids::{CircuitId, LapId, UploadId};

/// What is asked for by a press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomId {
    /// Two laps as a picture; without a second one against the best of whoever presses.
    Compare(LapId, Option<LapId>),
    /// Two laps as a picture with everything that is known of them.
    Full(LapId, LapId),
    /// The track of two laps; of one alone by its speed.
    Track(LapId, Option<LapId>),
    /// One corner of two laps.
    Corner(u32, LapId, LapId),
    /// A menu of the corners of two laps; the chosen value is the number.
    Corners(LapId, LapId),
    /// Where the time is between two laps; without a second one against the best of whoever presses.
    Analyze(LapId, Option<LapId>),
    /// The debrief of the session that a lap belongs to.
    Debrief(LapId),
    /// The laps of the session that a lap belongs to.
    Laps(LapId),
    /// A menu of other laps for one of the two places, in an answer of the same kind; the chosen value is the lap.
    Swap(Side, Shown, LapId, LapId),
    /// A menu of one's own sessions; the chosen value is a lap of the one that is debriefed.
    Debriefs,
    /// Read the log that is attached to a message.
    Read(u64),
    /// Watch the channel where it is pressed, and read the log of a message there; 0: of none.
    Watch(u64),
    /// A menu of programs to export from; the chosen value names one.
    Export,
    /// A page of one's own sessions, in the place of the one that is shown.
    Sessions(u32),
    /// One's own sessions.
    Mine,
    /// A menu of one's own sessions; the chosen value is a lap of it.
    Open,
    /// A menu of laps that a text may mean; the chosen value is the lap.
    Pick,
    /// A menu of what can be done with an upload; the chosen value is an [`UploadDeed`].
    More(UploadId),
    /// One of them as a button.
    Upload(UploadDeed, UploadId),
    /// A menu of one's own laps; the chosen value is the lap, whose card is shown.
    Act,
    /// What an answer looks like, from laps of a simulated car.
    Sample,
    /// Something about one lap.
    Lap(LapDeed, LapId),
    /// The page of two laps on the dashboard, with a corner of theirs unless it is 0; without a second one that of the
    /// session that the lap belongs to.
    Page(u32, LapId, Option<LapId>),
    /// The upload page of the dashboard.
    UploadPage,
    /// A menu of links that somebody gave away; the chosen value is the number of the one to revoke.
    RevokeLink,
    /// Delete something for good.
    Erase(Erasure),
    /// A menu of circuits on which an upload may have been driven.
    Place(UploadId),
    /// An upload was driven on the well-known circuit of that number (`app::place_fit::number_of`).
    IsCircuit(u32, UploadId),
    /// A form that asks for the name of an upload's circuit.
    NameCircuit(UploadId),
    /// A form that asks what the columns of a refused file tell.
    ExplainColumns,
    /// A form that asks for the name of an upload's car.
    NameCar(UploadId),
    /// The first circuit is the second one.
    Same(CircuitId, CircuitId),
    /// Announce a challenge of a week on a circuit, where it is pressed.
    Challenge(CircuitId),
    /// A menu of the other cars of the file that a lap came with; the chosen value is the one to read instead.
    AnotherCar(LapId),
    /// Read a file as one lap, instead of what was read of it: a lap of that.
    OneLap(Option<LapId>),
    /// Take a move of laps back.
    PutBack(Uuid),
    /// Tell whoever presses nothing of a kind any more.
    StopTelling(Notice),
}

/// What is deleted for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// One lap.
    Lap(LapId),
    /// The upload that a lap came with.
    Upload(LapId),
    /// Everything of whoever presses.
    Everything,
}

/// Which of two laps gives way to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The lap looked at.
    Looked,
    /// The lap it is held against.
    Against,
}

/// The kind of an answer about two laps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Both as a picture.
    Compare,
    /// Where the time is.
    Analyze,
    /// The track.
    Track,
    /// One corner.
    Corner(u32),
}

impl Shown {
    /// That answer about these two laps.
    #[must_use]
    pub const fn of(self, a: LapId, b: LapId) -> CustomId {
        match self {
            Self::Compare => CustomId::Compare(a, Some(b)),
            Self::Analyze => CustomId::Analyze(a, Some(b)),
            Self::Track => CustomId::Track(a, Some(b)),
            Self::Corner(number) => CustomId::Corner(number, a, b),
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "compare" => Some(Self::Compare),
            "analyze" => Some(Self::Analyze),
            "track" => Some(Self::Track),
            corner => corner.strip_prefix('T')?.parse().ok().map(Self::Corner),
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compare => f.write_str("compare"),
            Self::Analyze => f.write_str("analyze"),
            Self::Track => f.write_str("track"),
            Self::Corner(number) => write!(f, "T{number}"),
        }
    }
}

/// Before the id of an answer that is to be shown to everybody in the channel.
pub(crate) const SHARE: &str = "share:";

/// What can be done with an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadDeed {
    /// Delete it with all that came of it.
    Undo,
    /// Show it to nobody.
    KeepPrivate,
    /// Show it to the server.
    Share,
    /// Its laps were driven in a simulator.
    Simulator,
    /// Its laps were driven in a real car.
    RealCar,
    /// Somebody else drove them.
    NotMine,
    /// Whoever posted them drove them after all.
    Mine,
    /// Look at the laps one by one.
    Laps,
    /// It was driven on another circuit.
    WrongCircuit,
    /// It was driven in another car.
    WrongCar,
}

/// What can be done with a lap of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LapDeed {
    /// Look at it.
    Show,
    /// Show it to the server.
    Share,
    /// Show it to nobody.
    KeepPrivate,
    /// Never let it count.
    Exclude,
    /// Somebody else drove it.
    NotMine,
    /// Let it count again.
    Count,
    /// Ask whether it is to go.
    AskDelete,
    /// Delete it with all that came of it.
    Delete,
}

impl LapDeed {
    const ALL: [(Self, &'static str); 8] = [
        (Self::Show, "show"),
        (Self::Share, "share"),
        (Self::KeepPrivate, "private"),
        (Self::Exclude, "exclude"),
        (Self::NotMine, "not-mine"),
        (Self::Count, "count"),
        (Self::AskDelete, "ask-delete"),
        (Self::Delete, "delete"),
    ];

    fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(deed, _)| *deed == self);
        found.map_or("", |(_, name)| name)
    }

    fn from_name(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, known)| *known == name);
        found.map(|(deed, _)| *deed)
    }
}

impl UploadDeed {
    const ALL: [(Self, &'static str); 10] = [
        (Self::WrongCircuit, "circuit"),
        (Self::WrongCar, "car"),
        (Self::Undo, "undo"),
        (Self::KeepPrivate, "private"),
        (Self::Share, "share"),
        (Self::Simulator, "sim"),
        (Self::RealCar, "real"),
        (Self::NotMine, "not-mine"),
        (Self::Mine, "mine"),
        (Self::Laps, "laps"),
    ];

    /// Its name as an option's value.
    #[must_use]
    pub fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(deed, _)| *deed == self);
        found.map_or("", |(_, name)| name)
    }

    /// From an option's value.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(deed, _)| *deed)
    }
}

impl fmt::Display for CustomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pair = |f: &mut fmt::Formatter<'_>, verb: &str, a: &LapId, b: Option<&LapId>| match b {
            Some(b) => write!(f, "{verb}:{a}:{b}"),
            None => write!(f, "{verb}:{a}"),
        };
        match self {
            Self::Compare(a, b) => pair(f, "compare", a, b.as_ref()),
            Self::Full(a, b) => pair(f, "full", a, Some(b)),
            Self::Track(a, b) => pair(f, "track", a, b.as_ref()),
            Self::Analyze(a, b) => pair(f, "analyze", a, b.as_ref()),
            Self::Corner(number, a, b) => write!(f, "corner:{number}:{a}:{b}"),
            Self::Corners(a, b) => pair(f, "corners", a, Some(b)),
            Self::Swap(Side::Looked, shown, a, b) => write!(f, "look:{shown}:{a}:{b}"),
            Self::Swap(Side::Against, shown, a, b) => write!(f, "against:{shown}:{a}:{b}"),
            Self::Debriefs => f.write_str("debriefs"),
            Self::UploadPage => f.write_str("upload-page"),
            Self::RevokeLink => f.write_str("revoke-link"),
            Self::Page(number, a, b) => pair(f, &format!("page:{number}"), a, b.as_ref()),
            Self::Debrief(lap) => write!(f, "debrief:{lap}"),
            Self::Laps(lap) => write!(f, "laps:{lap}"),
            Self::Sessions(page) => write!(f, "sessions:{page}"),
            Self::Mine => f.write_str("mine"),
            Self::Open => f.write_str("open"),
            Self::Read(message) => write!(f, "read:{message}"),
            Self::Watch(message) => write!(f, "watch:{message}"),
            Self::Export => f.write_str("export"),
            Self::Pick => f.write_str("pick"),
            Self::More(file) => write!(f, "more:{file}"),
            Self::Upload(deed, file) => write!(f, "upload:{}:{file}", deed.name()),
            Self::Act => f.write_str("act"),
            Self::Sample => f.write_str("sample"),
            Self::Lap(deed, lap) => write!(f, "lap:{}:{lap}", deed.name()),
            Self::Erase(Erasure::Lap(lap)) => write!(f, "erase-lap:{lap}"),
            Self::Erase(Erasure::Upload(lap)) => write!(f, "erase-upload:{lap}"),
            Self::Erase(Erasure::Everything) => f.write_str("erase-all"),
            Self::Place(file) => write!(f, "place:{file}"),
            Self::NameCircuit(file) => write!(f, "name-circuit:{file}"),
            Self::ExplainColumns => f.write_str("columns"),
            Self::NameCar(file) => write!(f, "name-car:{file}"),
            Self::IsCircuit(number, file) => write!(f, "is-circuit:{number}:{file}"),
            Self::Same(from, into) => write!(f, "same:{from}:{into}"),
            Self::Challenge(circuit) => write!(f, "challenge:{circuit}"),
            Self::AnotherCar(lap) => write!(f, "another-car:{lap}"),
            Self::OneLap(None) => f.write_str("one-lap"),
            Self::OneLap(Some(lap)) => write!(f, "one-lap:{lap}"),
            Self::PutBack(id) => write!(f, "put-back:{id}"),
            Self::StopTelling(Notice::Beaten) => f.write_str("stop-beaten"),
            Self::StopTelling(Notice::Focus) => f.write_str("stop-focus"),
            Self::StopTelling(Notice::Weekly) => f.write_str("stop-weekly"),
        }
    }
}

/// No custom id of ours, or of another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a custom id of ours")]
pub struct NotOurs;

impl FromStr for CustomId {
    type Err = NotOurs;

    fn from_str(text: &str) -> Result<Self, NotOurs> {
        if let Some(pair) = text.strip_prefix("same:") {
            let (from, into) = pair.split_once(':').ok_or(NotOurs)?;
            let circuit = |id: &str| id.parse::<CircuitId>().map_err(|_| NotOurs);
            return Ok(Self::Same(circuit(from)?, circuit(into)?));
        }
        if let Some(circuit) = text.strip_prefix("challenge:") {
            return circuit.parse().map(Self::Challenge).map_err(|_| NotOurs);
        }
        let mut parts = text.split(':');
        let verb = parts.next().unwrap_or_default();
        let number = match verb {
            "corner" | "page" | "sessions" | "read" | "watch" | "is-circuit" => {
                parts.next().and_then(|number| number.parse().ok())
            }
            _ => Some(0),
        };
        let deed = match verb {
            "upload" | "lap" | "look" | "against" => parts.next().unwrap_or_default(),
            _ => "",
        };
        let message: u64 = number.ok_or(NotOurs)?;
        let number = || u32::try_from(message).map_err(|_| NotOurs);
        let laps: Vec<LapId> = parts
            .map(|part| part.parse().map_err(|_| NotOurs))
            .collect::<Result<_, _>>()?;
        match (verb, laps.as_slice()) {
            ("compare", [a]) => Ok(Self::Compare(*a, None)),
            ("compare", [a, b]) => Ok(Self::Compare(*a, Some(*b))),
            ("full", [a, b]) => Ok(Self::Full(*a, *b)),
            ("track", [a]) => Ok(Self::Track(*a, None)),
            ("track", [a, b]) => Ok(Self::Track(*a, Some(*b))),
            ("analyze", [a]) => Ok(Self::Analyze(*a, None)),
            ("analyze", [a, b]) => Ok(Self::Analyze(*a, Some(*b))),
            ("corner", [a, b]) => Ok(Self::Corner(number()?, *a, *b)),
            ("upload-page", []) => Ok(Self::UploadPage),
            ("revoke-link", []) => Ok(Self::RevokeLink),
            ("page", [a]) => Ok(Self::Page(number()?, *a, None)),
            ("page", [a, b]) => Ok(Self::Page(number()?, *a, Some(*b))),
            ("corners", [a, b]) => Ok(Self::Corners(*a, *b)),
            ("look" | "against", [a, b]) => {
                let side = if verb == "look" {
                    Side::Looked
                } else {
                    Side::Against
                };
                Ok(Self::Swap(side, Shown::from_name(deed).ok_or(NotOurs)?, *a, *b))
            }
            // As earlier versions wrote it.
            ("other", [a, b]) => Ok(Self::Swap(Side::Against, Shown::Compare, *a, *b)),
            ("debriefs", []) => Ok(Self::Debriefs),
            ("is-circuit", [file]) => Ok(Self::IsCircuit(number()?, UploadId::new(file.get()))),
            ("debrief", [lap]) => Ok(Self::Debrief(*lap)),
            ("laps", [lap]) => Ok(Self::Laps(*lap)),
            ("sessions", []) => Ok(Self::Sessions(number()?)),
            ("read", []) => Ok(Self::Read(message)),
            ("watch", []) => Ok(Self::Watch(message)),
            ("export", []) => Ok(Self::Export),
            ("mine", []) => Ok(Self::Mine),
            ("open", []) => Ok(Self::Open),
            ("pick", []) => Ok(Self::Pick),
            ("place", [file]) => Ok(Self::Place(UploadId::new(file.get()))),
            ("name-circuit", [file]) => Ok(Self::NameCircuit(UploadId::new(file.get()))),
            ("name-car", [file]) => Ok(Self::NameCar(UploadId::new(file.get()))),
            ("columns", []) => Ok(Self::ExplainColumns),
            ("another-car", [lap]) => Ok(Self::AnotherCar(*lap)),
            ("one-lap", []) => Ok(Self::OneLap(None)),
            ("one-lap", [lap]) => Ok(Self::OneLap(Some(*lap))),
            ("put-back", [id]) => Ok(Self::PutBack(id.get())),
            ("more", [file]) => Ok(Self::More(UploadId::new(file.get()))),
            ("act", []) => Ok(Self::Act),
            ("sample", []) => Ok(Self::Sample),
            ("upload", [file]) => {
                let deed = UploadDeed::from_name(deed).ok_or(NotOurs)?;
                Ok(Self::Upload(deed, UploadId::new(file.get())))
            }
            ("lap", [lap]) => {
                let deed = LapDeed::from_name(deed).ok_or(NotOurs)?;
                Ok(Self::Lap(deed, *lap))
            }
            ("erase-lap", [lap]) => Ok(Self::Erase(Erasure::Lap(*lap))),
            ("erase-upload", [lap]) => Ok(Self::Erase(Erasure::Upload(*lap))),
            ("erase-all", []) => Ok(Self::Erase(Erasure::Everything)),
            ("stop-beaten", []) => Ok(Self::StopTelling(Notice::Beaten)),
            ("stop-focus", []) => Ok(Self::StopTelling(Notice::Focus)),
            ("stop-weekly", []) => Ok(Self::StopTelling(Notice::Weekly)),
            _ => Err(NotOurs),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_lap() -> impl Strategy<Value = LapId> {
        any::<u128>().prop_map(|bits| LapId::new(uuid::Uuid::from_u128(bits)))
    }

    fn any_id() -> impl Strategy<Value = CustomId> {
        (0..32_u8, any::<u32>(), any_lap(), any_lap(), any::<bool>()).prop_map(
            |(which, number, a, b, both)| {
                let other = both.then_some(b);
                match which {
                    0 => CustomId::Compare(a, other),
                    1 => CustomId::Track(a, other),
                    2 => CustomId::Corner(number, a, b),
                    3 => CustomId::Corners(a, b),
                    4 => CustomId::Analyze(a, other),
                    5 => CustomId::Debrief(a),
                    6 => CustomId::Laps(a),
                    7 if both => CustomId::Swap(Side::Looked, Shown::Corner(number), a, b),
                    7 => CustomId::Swap(
                        Side::Against,
                        [Shown::Compare, Shown::Analyze, Shown::Track][number as usize % 3],
                        a,
                        b,
                    ),
                    8 => CustomId::Pick,
                    9 => CustomId::Sessions(number),
                    10 => CustomId::Open,
                    11 => CustomId::Export,
                    12 => CustomId::Read(number.into()),
                    13 => CustomId::Watch(number.into()),
                    14 if both => CustomId::Sample,
                    14 => CustomId::Act,
                    15 => CustomId::Upload(
                        UploadDeed::ALL[number as usize % UploadDeed::ALL.len()].0,
                        UploadId::new(a.get()),
                    ),
                    16 => CustomId::Lap(LapDeed::ALL[number as usize % LapDeed::ALL.len()].0, a),
                    17 => CustomId::Erase(Erasure::Lap(a)),
                    18 => CustomId::Erase(Erasure::Upload(a)),
                    19 => CustomId::Erase(Erasure::Everything),
                    20 => CustomId::Full(a, b),
                    21 => CustomId::Page(number, a, other),
                    22 if both => CustomId::RevokeLink,
                    22 => CustomId::UploadPage,
                    23 => CustomId::Place(UploadId::new(a.get())),
                    24 => CustomId::NameCircuit(UploadId::new(a.get())),
                    25 => CustomId::NameCar(UploadId::new(a.get())),
                    26 if both => CustomId::IsCircuit(number, UploadId::new(a.get())),
                    26 => CustomId::Same(CircuitId::new(number.into()), CircuitId::new(7)),
                    27 if both => CustomId::Debriefs,
                    27 => CustomId::PutBack(a.get()),
                    28 => CustomId::ExplainColumns,
                    29 => CustomId::AnotherCar(a),
                    30 => CustomId::OneLap(other),
                    _ => CustomId::More(UploadId::new(a.get())),
                }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_and_fits(id in any_id()) {
            let text = id.to_string();
            prop_assert!(text.len() + SHARE.len() <= 100, "{text}");
            prop_assert_eq!(text.parse(), Ok(id));
        }

        #[test]
        fn whatever_is_sent_is_refused_or_understood(text in "[a-z]{0,8}(:[0-9a-f-]{0,40}){0,4}|\\PC{0,100}") {
            if let Ok(id) = text.parse::<CustomId>() {
                prop_assert_eq!(id.to_string().parse(), Ok(id));
            }
        }
    }

    #[test]
    fn deeds_have_names_of_their_own() {
        for (deed, name) in UploadDeed::ALL {
            assert_eq!(UploadDeed::from_name(name), Some(deed));
            assert_eq!(deed.name(), name);
        }
        for (deed, name) in LapDeed::ALL {
            assert_eq!(LapDeed::from_name(name), Some(deed));
            assert_eq!(deed.name(), name);
        }
        assert_eq!(UploadDeed::from_name("format"), None);
        assert_eq!(LapDeed::from_name(""), None);
    }
}
