//! What findings are turned into: facts with their numbers.

use crate::analysis::{Cause, Confidence, LapsHeld, Phase, Quantity};
use crate::coach::value::{Role, Value};
use crate::coach::{Action, World};
use crate::units::Seconds;

/// One thing that is so, with the numbers that may be said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// `F1` … for losses in order of worth, `G1` … for gains, `D1` … for what follows from all of it.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// The numbers that may be said, the most telling first.
    pub evidence: Vec<Value>,
    /// In how many laps it holds.
    pub laps_used: LapsHeld,
    /// How far to trust it.
    pub confidence: Confidence,
    /// What it is worth; `None` where it costs and brings nothing.
    pub worth: Option<Seconds>,
    /// What the reference is to the reader.
    pub against: Against,
    /// Names of the corners that it is about, by their numbers, where they have one.
    pub names: Vec<(u32, String)>,
}

/// What the reference is to the reader, as sentences name it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Against {
    /// A chosen lap, a friend's, or one that nothing is known of: the reference.
    #[default]
    Reference,
    /// The reader's own best lap.
    OwnBest,
    /// The best of the reader's other laps, beside their best one.
    NextBest,
}

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Time is lost.
    Loss {
        /// Number of the corner.
        corner: u32,
        /// Where in it.
        phase: Phase,
        /// Why.
        cause: Cause,
        /// What to do.
        action: Action,
    },
    /// Time is gained.
    Gain {
        /// Number of the corner.
        corner: u32,
        /// Where in it.
        phase: Phase,
    },
    /// Time is lost because the corner before was left slower.
    Linked {
        /// Number of the corner that loses it.
        corner: u32,
        /// Number of the corner in which the loss starts.
        from: u32,
    },
    /// More time is lost at once than any technique explains: a stop, a spin, traffic.
    Incident {
        /// Number of the corner.
        corner: u32,
        /// Where in it.
        phase: Phase,
    },
    /// Time went in one lap alone: a mistake, no habit.
    Slip {
        /// Number of the corner.
        corner: u32,
        /// Where in it.
        phase: Phase,
        /// Number of the lap.
        lap: u32,
    },
    /// How far two laps are apart.
    Gap,
    /// The three largest losses together.
    TopThree,
    /// The best parts joined.
    Optimal,
    /// The best lap from any start point.
    Rolling,
    /// How much lap times vary.
    Consistency,
    /// The corner whose time varies most.
    Variation {
        /// Number of the corner.
        corner: u32,
    },
}

impl About {
    /// The name in prompts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Loss { cause, .. } => cause.name(),
            Self::Gain { .. } => "gain",
            Self::Linked { .. } => "starts_in_the_corner_before",
            Self::Incident { .. } => "incident",
            Self::Slip { .. } => "mistake_of_one_lap",
            Self::Gap => "gap",
            Self::TopThree => "largest_losses_together",
            Self::Optimal => "optimal_lap",
            Self::Rolling => "best_rolling_lap",
            Self::Consistency => "consistency",
            Self::Variation { .. } => "varies_most",
        }
    }
}

/// What the facts amount to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Conclusion {
    /// Something costs time.
    TimeToFind,
    /// What is left is noise; the driver's own spread, where there are laps enough to know it.
    NothingToFix(Option<Seconds>),
    /// Too few laps.
    NotEnoughLaps,
    /// Laps enough, but they say too little.
    TooLittleData,
}

/// Whose gains the facts tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GainedBy {
    /// The lap looked at, over the reference.
    ThisLap,
    /// A new best of the driver, over the one before.
    NewBest,
    /// The best lap of the session, over the next one.
    BestLap,
}

/// The facts of a comparison or a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// A game or a real car.
    pub world: World,
    /// What they amount to.
    pub verdict: Conclusion,
    /// Whose gains they tell.
    pub gained_by: GainedBy,
    /// What the log does not hold: codes of warnings.
    pub missing: Vec<&'static str>,
    /// How well the lap times are known; `None`: to the millisecond.
    pub times_within: Option<Seconds>,
    /// Losses in order of worth, then gains, then what follows from all of it.
    pub list: Vec<Fact>,
}

impl Facts {
    /// By its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.list.iter().find(|fact| fact.id == id)
    }

    /// What costs time, worth most first.
    pub fn losses(&self) -> impl Iterator<Item = &Fact> {
        self.list.iter().filter(|fact| fact.cause().is_some())
    }

    /// Where more was lost at once than any technique explains.
    pub fn incidents(&self) -> impl Iterator<Item = &Fact> {
        self.list
            .iter()
            .filter(|fact| matches!(fact.about, About::Incident { .. }))
    }

    /// Where time was gained, most first.
    pub fn gains(&self) -> impl Iterator<Item = &Fact> {
        self.list
            .iter()
            .filter(|fact| matches!(fact.about, About::Gain { .. }))
    }

    /// Where time is lost because of the corner before.
    pub fn linked(&self) -> impl Iterator<Item = &Fact> {
        self.list
            .iter()
            .filter(|fact| matches!(fact.about, About::Linked { .. }))
    }

    /// The same facts, told against the reader's own best lap.
    #[must_use]
    pub fn against_own_best(mut self) -> Self {
        for fact in self
            .list
            .iter_mut()
            .filter(|fact| fact.against == Against::Reference)
        {
            fact.against = Against::OwnBest;
        }
        self
    }

    /// The same facts of laps whose times are known to `within` only.
    #[must_use]
    pub(crate) fn timed_within(mut self, within: Option<Seconds>) -> Self {
        self.times_within = within;
        self
    }

    /// Mistakes of single laps, largest first.
    pub fn slips(&self) -> impl Iterator<Item = &Fact> {
        self.list
            .iter()
            .filter(|fact| matches!(fact.about, About::Slip { .. }))
    }

    /// The fact about this, where there is one.
    #[must_use]
    pub fn about(&self, about: About) -> Option<&Fact> {
        self.list.iter().find(|fact| fact.about == about)
    }
}

impl Fact {
    /// Number of the corner.
    #[must_use]
    pub const fn corner(&self) -> Option<u32> {
        match self.about {
            About::Loss { corner, .. }
            | About::Gain { corner, .. }
            | About::Incident { corner, .. }
            | About::Slip { corner, .. }
            | About::Linked { corner, .. }
            | About::Variation { corner } => Some(corner),
            About::Gap | About::TopThree | About::Optimal | About::Rolling | About::Consistency => None,
        }
    }

    /// Number of the corner in which the loss of a linked corner starts.
    #[must_use]
    pub const fn from(&self) -> Option<u32> {
        if let About::Linked { from, .. } = self.about {
            Some(from)
        } else {
            None
        }
    }

    /// Whether it is about a corner, as the one that loses or as the one in which the loss starts.
    #[must_use]
    pub fn is_about_corner(&self, corner: u32) -> bool {
        self.corner() == Some(corner) || self.from() == Some(corner)
    }

    /// Where in the corner.
    #[must_use]
    pub const fn phase(&self) -> Option<Phase> {
        match self.about {
            About::Loss { phase, .. }
            | About::Gain { phase, .. }
            | About::Incident { phase, .. }
            | About::Slip { phase, .. } => Some(phase),
            About::Linked { .. }
            | About::Variation { .. }
            | About::Gap
            | About::TopThree
            | About::Optimal
            | About::Rolling
            | About::Consistency => None,
        }
    }

    /// Why time is lost.
    #[must_use]
    pub const fn cause(&self) -> Option<Cause> {
        if let About::Loss { cause, .. } = self.about {
            Some(cause)
        } else {
            None
        }
    }

    /// What to do.
    #[must_use]
    pub const fn action(&self) -> Option<Action> {
        if let About::Loss { action, .. } = self.about {
            Some(action)
        } else {
            None
        }
    }

    /// The number of this role, of the quantity that says most about it.
    #[must_use]
    pub fn value(&self, role: Role) -> Option<&Value> {
        let telling = self.telling();
        self.evidence
            .iter()
            .find(|value| value.role == role && value.quantity == telling)
    }

    /// The number of this role and quantity.
    #[must_use]
    pub fn value_of(&self, quantity: Quantity, role: Role) -> Option<&Value> {
        self.evidence
            .iter()
            .find(|value| value.role == role && value.quantity == Some(quantity))
    }

    /// The quantity that says most about it: the first measured one that belongs to the cause.
    #[must_use]
    pub fn telling(&self) -> Option<Quantity> {
        let measured = |quantity: &&Quantity| {
            self.evidence
                .iter()
                .any(|value| value.quantity == Some(**quantity))
        };
        match self.cause() {
            Some(cause) => telling_of(cause).iter().find(measured).copied(),
            None => self.evidence.iter().find_map(|value| value.quantity),
        }
    }
}

/// What a sentence about a cause may be built on, the best first.
pub(in crate::coach) const fn telling_of(cause: Cause) -> &'static [Quantity] {
    match cause {
        Cause::BrakesEarly => &[Quantity::BrakePoint],
        Cause::BrakesSoft => &[Quantity::BrakePeak],
        Cause::ReleasesAbruptly => &[Quantity::BrakeRelease],
        Cause::OverSlows => &[Quantity::ApexSpeed],
        Cause::Coasts => &[Quantity::Coasting],
        Cause::TurnsInEarly => &[Quantity::TurnIn],
        Cause::LateApex => &[Quantity::Apex],
        Cause::RunsWide => &[Quantity::Distance],
        Cause::WaitsForThrottle => &[Quantity::ThrottlePickUp, Quantity::FullThrottle],
        Cause::LiftsAfterThrottle => &[Quantity::ThrottleLifts],
        Cause::ShortShifts => &[Quantity::ShiftSpeed],
        Cause::WrongGear => &[Quantity::MinGear],
        Cause::MissesExitSpeed => &[Quantity::ExitSpeed],
        Cause::Slower => &[],
    }
}
