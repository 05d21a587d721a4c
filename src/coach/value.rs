//! A number of a fact: what it measures, whose it is, and with how many decimals it may be said.

use crate::analysis::{Evidence, Quantity};

/// What kind of number it is; decides unit and decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// A duration or a difference of times, seconds.
    Time,
    /// A lap time, seconds.
    LapTime,
    /// A speed or a difference of speeds, m/s.
    Speed,
    /// A length or a difference of places, metres.
    Length,
    /// A share; 1 is all of it.
    Share,
    /// Engine speed, rpm.
    EngineSpeed,
    /// A gear.
    Gear,
    /// How often something happens in a lap.
    Times,
    /// A number of laps.
    Laps,
}

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Of the lap looked at.
    You,
    /// Of the reference.
    Reference,
    /// How far they are apart; always positive, the fact says which way.
    Delta,
    /// What it is worth.
    Worth,
    /// What to reach: half way to the reference.
    Target,
}

impl Role {
    /// The name in JSON and in prompts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Reference => "reference",
            Self::Delta => "delta",
            Self::Worth => "worth",
            Self::Target => "target",
        }
    }
}

/// A number of a fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// What was measured; `None` for what follows from several measurements.
    pub quantity: Option<Quantity>,
    /// Whose number it is.
    pub role: Role,
    /// What kind of number.
    pub dimension: Dimension,
    /// The number, in the SI unit of its dimension.
    pub si: f64,
}

impl Value {
    /// What follows from several measurements.
    #[must_use]
    pub const fn derived(role: Role, dimension: Dimension, si: f64) -> Self {
        Self {
            quantity: None,
            role,
            dimension,
            si,
        }
    }
}

/// What kind of number a quantity is.
#[must_use]
pub(crate) const fn dimension(quantity: Quantity) -> Dimension {
    match quantity {
        Quantity::BrakePoint
        | Quantity::TurnIn
        | Quantity::Apex
        | Quantity::ThrottlePickUp
        | Quantity::FullThrottle
        | Quantity::Distance => Dimension::Length,
        Quantity::BrakePeak | Quantity::GripUse => Dimension::Share,
        Quantity::BrakeRelease | Quantity::TrailBraking | Quantity::Coasting => Dimension::Time,
        Quantity::EntrySpeed | Quantity::ApexSpeed | Quantity::ExitSpeed | Quantity::StraightSpeed => {
            Dimension::Speed
        }
        Quantity::ThrottleLifts => Dimension::Times,
        Quantity::MinGear => Dimension::Gear,
        Quantity::ShiftSpeed => Dimension::EngineSpeed,
    }
}

/// Whether the number itself says something to a driver. A station does not: only how far two of them are apart.
const fn is_told_absolutely(quantity: Quantity) -> bool {
    !matches!(
        quantity,
        Quantity::BrakePoint
            | Quantity::TurnIn
            | Quantity::Apex
            | Quantity::ThrottlePickUp
            | Quantity::FullThrottle
            | Quantity::Distance
    )
}

/// The numbers of a piece of evidence: yours, the reference's, the difference, the next target.
pub(super) fn values(evidence: &Evidence) -> Vec<Value> {
    let quantity = evidence.quantity;
    let value = |role, si| Value {
        quantity: Some(quantity),
        role,
        dimension: dimension(quantity),
        si,
    };
    let apart = (evidence.a - evidence.b).abs();
    let half_way = (evidence.a + evidence.b) / 2.0;
    let mut values = Vec::with_capacity(4);
    if is_told_absolutely(quantity) {
        values.push(value(Role::You, evidence.a));
        values.push(value(Role::Reference, evidence.b));
    }
    // Whole numbers have no half way: the reference is the target.
    if matches!(quantity, Quantity::ThrottleLifts | Quantity::MinGear) {
        return values;
    }
    values.push(value(Role::Delta, apart));
    let target = if is_told_absolutely(quantity) {
        half_way
    } else {
        apart / 2.0
    };
    values.push(value(Role::Target, target));
    values
}
