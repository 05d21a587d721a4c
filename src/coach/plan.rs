//! What a question is read as: a closed plan, from which everything behind it is computed.

use super::lap_words::{LapWords, Whose};
use crate::analysis::Phase;
use crate::units::{Metres, Seconds};

/// A question, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// What is asked for.
    pub what: What,
    /// The laps that were named, in the order named.
    pub laps: Vec<LapWords>,
    /// Where on the lap.
    pub place: Place,
    /// Which channel or fact.
    pub measure: Option<Measure>,
    /// What is claimed, where the question wants a yes or a no.
    pub claim: Option<Claim>,
    /// What its answer spoke of: what `there` and `why?` mean next.
    pub spoken: Spoken,
}

/// What an answer spoke of, beyond what was asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// The corner named first.
    pub corner: Option<u32>,
    /// Own laps that were held against each other, where nobody had named them.
    pub laps: Vec<LapWords>,
    /// Who they were held against, where nobody had named them: whom `they` means next.
    pub friend: Option<LapWords>,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum What {
    /// Where the time is.
    #[default]
    Losses,
    /// Why one is slower: as [`Losses`](Self::Losses), the cause first.
    Why,
    /// So many things to work on.
    Tips(u8),
    /// The one thing to work on next.
    Focus,
    /// What went well.
    Gains,
    /// One number.
    Value,
    /// Two laps against each other.
    Compare,
    /// How far apart two drivers are.
    Gap,
    /// A lap time to reach.
    Target(Target),
    /// How alike the laps are.
    Consistency,
    /// The best own parts together.
    PossibleBest,
    /// What became better since an earlier session.
    Progress,
    /// Corners in order, the worst or the best first.
    Corners(Rank),
    /// Drivers in order, the fastest first.
    Drivers,
    /// How many laps there are.
    Count,
    /// Every lap with its time.
    LapTimes,
    /// How the pace went over the session.
    Trend,
    /// The sectors, the worst or the best first.
    Sectors(Rank),
    /// In which kind of place the time is.
    Split(Split),
    /// How long the lap is spent on a pedal.
    PedalTime,
    /// The circuit: its length and its corners.
    Track,
    /// How good the driving is, all in all.
    Overall,
    /// A picture.
    Show,
    /// Everything about a place.
    Describe,
    /// How a corner is best driven, by those who drove it.
    Drive,
    /// What a corner could still bring.
    Potential,
    /// Whether a lap counts.
    Clean,
    /// Something in Pacenote.
    HowTo(HowTo),
    /// A term, a technique or a question of setup, by the id of its text.
    Term(String),
    /// Driving in general, without a text.
    General,
    /// Thanks, or a greeting.
    Thanks,
    /// Nothing that the coach answers.
    Declined(Declined),
}

/// A lap time to reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// Below this time.
    Under(Seconds),
    /// This much faster than now.
    FasterBy(Seconds),
}

/// Kinds of places between which lost time is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Split {
    /// Entries, the middles, exits, straights.
    Phases,
    /// Slow, medium and fast corners.
    Classes,
}

/// Which end of an order comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The one that costs most.
    Worst,
    /// The one that goes best.
    Best,
}

/// Why a question is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Declined {
    /// It is about something else.
    OffTopic,
    /// Public roads, or hurting somebody.
    Unsafe,
    /// What somebody else drove in private.
    Private,
    /// None of the coach's languages.
    OtherLanguage,
    /// There is no word in it.
    Empty,
}

/// Where on the lap; empty: the whole lap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Numbers of corners, in the order named.
    pub corners: Vec<u32>,
    /// A kind of corner, where no number and no known name was said.
    pub kind: Option<CornerKind>,
    /// Where in the corner.
    pub phase: Option<Phase>,
    /// A part of the lap that is no corner.
    pub part: Option<Part>,
}

/// A kind of corner that people name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CornerKind {
    /// The slowest, tightest ones.
    Hairpin,
    /// Slow ones.
    Slow,
    /// Fast ones.
    Fast,
    /// The first of the lap.
    First,
    /// The last of the lap.
    Last,
}

/// A part of the lap that is no corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// The longest straight.
    MainStraight,
    /// Any straight.
    Straights,
    /// A sector, from 1.
    Sector(u8),
    /// A place, metres from the line.
    Station(Metres),
}

/// A channel, or what is measured of one.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Measure {
    /// The gear at the slowest point.
    Gear,
    /// Where braking begins.
    BrakePoint,
    /// How hard the brake is pressed.
    BrakePressure,
    /// How long the brake stays on in the turn.
    TrailBraking,
    /// Speed at the corner's entry.
    EntrySpeed,
    /// Lowest speed.
    LowestSpeed,
    /// Speed at the corner's exit.
    ExitSpeed,
    /// Highest speed.
    TopSpeed,
    /// Speed at a place.
    Speed,
    /// Where the turn-in is.
    TurnIn,
    /// Where the slowest point is.
    Apex,
    /// The strongest pull to the side.
    Grip,
    /// Where the throttle is picked up and fully open.
    Throttle,
    /// Time on neither pedal.
    Coasting,
    /// Shifts and the gears used.
    Shifts,
    /// Engine speed.
    EngineSpeed,
    /// The line.
    Line,
    /// Kerbs, which no log holds.
    Kerb,
    /// Time.
    Time,
}

/// What a question claims, to be answered with yes, no or about right.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Claim {
    /// Too early, or earlier.
    Early,
    /// Too late, or later.
    Late,
    /// Too soft, not enough of it.
    Little,
    /// Too hard, too much of it.
    Much,
    /// Slower, or worse.
    Slower,
    /// Faster, or better.
    Faster,
    /// Right, or fine.
    Right,
    /// Wrong.
    Wrong,
    /// Whether braking later, harder or faster would help.
    WouldPush,
}

/// Something in Pacenote that a person wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
#[allow(missing_docs, reason = "each is what its name says")]
pub enum HowTo {
    Help,
    About,
    Channels,
    Upload,
    Delete,
    Export,
    Share,
    Compare,
    Analyze,
    Ask,
    Session,
    Laps,
    Leaderboard,
    Consistency,
    Progress,
    Map,
    Corner,
    Corners,
    Drivers,
    Grip,
    Watch,
    Settings,
    World,
    Formats,
}

impl HowTo {
    /// The command that does it.
    #[must_use]
    pub const fn command(self) -> &'static str {
        match self {
            Self::Help | Self::About | Self::Channels => "help",
            Self::Upload | Self::Formats => "upload",
            Self::Delete | Self::Export => "data",
            Self::Share => "share",
            Self::Compare => "compare",
            Self::Analyze => "analyze",
            Self::Ask => "ask",
            Self::Session => "session",
            Self::Laps => "laps",
            Self::Leaderboard => "leaderboard",
            Self::Consistency => "consistency",
            Self::Progress => "progress",
            Self::Map => "map",
            Self::Corner => "corner",
            Self::Corners => "corners",
            Self::Drivers => "drivers",
            Self::Grip => "grip",
            Self::Watch => "watch",
            Self::Settings | Self::World => "settings",
        }
    }
}

impl Place {
    /// Whether it is the whole lap.
    #[must_use]
    pub fn is_whole_lap(&self) -> bool {
        *self == Self::default()
    }
}

impl Plan {
    /// A plan that asks for this, and for nothing more.
    #[must_use]
    pub fn of(what: What) -> Self {
        Self {
            what,
            ..Self::default()
        }
    }

    /// Whom `they`, `he` and `she` mean after it: the friends that it names, else the one its answer spoke of.
    #[must_use]
    pub fn they(&self) -> Vec<LapWords> {
        let named: Vec<LapWords> = self.friends().cloned().collect();
        if named.is_empty() {
            return self.spoken.friend.iter().cloned().collect();
        }
        named
    }

    /// The friends whose laps it is about.
    pub fn friends(&self) -> impl Iterator<Item = &LapWords> {
        self.laps
            .iter()
            .filter(|lap| matches!(lap.whose, Whose::Mentioned(_) | Whose::Named(_)))
    }

    /// Whether it is answered from laps.
    #[must_use]
    pub const fn is_about_laps(&self) -> bool {
        !matches!(
            self.what,
            What::HowTo(_) | What::Term(_) | What::General | What::Thanks | What::Declined(_)
        )
    }
}
