//! The one thing to work on next, and the signature by which a later lap shows whether it worked.

use super::super::facts::Fact;
use super::super::value::Role;
use super::super::{Action, Reader, World};
use super::titles::{is_measured_by_time, measure, time_target, title};
use crate::analysis::{Cause, ComparedCorner, CornerFacts, Costs, Phase, Quantity};
use crate::units::Seconds;

/// The one thing to work on next.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// The fact it comes from.
    pub fact_id: String,
    /// Number of the corner.
    pub corner: u32,
    /// Where in it.
    pub phase: Phase,
    /// Why time is lost there.
    pub cause: Cause,
    /// What to do.
    pub action: Action,
    /// What it is worth.
    pub worth: Seconds,
    /// How a later lap shows that it worked.
    pub signature: Signature,
    /// `T5 entry · brake point · 0.21 s`.
    pub text: String,
    /// The signature in words, as the rest of a sentence that begins with `Labels::measure`.
    pub measure: String,
}

/// What a later lap has to show against the same reference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Signature {
    /// What is measured; `None`: the time lost in the corner.
    pub quantity: Option<Quantity>,
    /// For places: how far from the reference at most, metres. Else the value to reach, in the quantity's unit.
    pub target: f64,
}

impl Focus {
    /// From the first loss; `None` for a fact that is none.
    pub(super) fn of(fact: &Fact, world: World, reader: &Reader) -> Option<Self> {
        let (cause, action) = (fact.cause()?, fact.action()?);
        Some(Self {
            fact_id: fact.id.clone(),
            corner: fact.corner()?,
            phase: fact.phase()?,
            cause,
            action,
            worth: fact.worth?,
            signature: signature(fact, cause, world)?,
            text: title(fact, cause, reader),
            measure: measure(fact, cause, action, world, reader)?,
        })
    }
}

impl Signature {
    /// Whether a lap shows it in the corner; `None` where the log does not say.
    #[must_use]
    pub fn is_held(&self, corner: &ComparedCorner) -> Option<bool> {
        let Some(quantity) = self.quantity else {
            return Some(corner.loss.get() <= self.target);
        };
        let (a, b) = (
            measured(&corner.a, &corner.b, quantity)?,
            measured(&corner.b, &corner.b, quantity)?,
        );
        Some(match (quantity, quantity.costs()) {
            (Quantity::BrakePoint | Quantity::TurnIn, _) => b - a <= self.target + HALF_A_METRE,
            (Quantity::Apex | Quantity::ThrottlePickUp | Quantity::FullThrottle | Quantity::Distance, _) => {
                a - b <= self.target + HALF_A_METRE
            }
            (Quantity::MinGear, _) => (a - self.target).abs() < 0.5,
            (_, Costs::Less | Costs::Either) => a >= self.target,
            (_, Costs::More) => a <= self.target,
        })
    }
}

/// Targets are told in whole metres.
const HALF_A_METRE: f64 = 0.5;

fn signature(fact: &Fact, cause: Cause, world: World) -> Option<Signature> {
    if is_measured_by_time(fact, cause, world) {
        return Some(Signature {
            quantity: None,
            target: time_target(fact)?.si,
        });
    }
    let quantity = fact.telling()?;
    let is_whole = matches!(quantity, Quantity::ThrottleLifts | Quantity::MinGear);
    let target = fact.value(if is_whole { Role::Reference } else { Role::Target })?;
    Some(Signature {
        quantity: Some(quantity),
        target: target.si,
    })
}

/// What a lap measured, in the unit of the quantity; `reference` for what is a share of it.
fn measured(facts: &CornerFacts, reference: &CornerFacts, quantity: Quantity) -> Option<f64> {
    match quantity {
        Quantity::BrakePoint => Some(facts.brake_point?.get()),
        Quantity::BrakePeak => Some(facts.brake_peak? / reference.brake_peak.filter(|peak| *peak > 0.0)?),
        Quantity::BrakeRelease => Some(facts.brake_release_time?.get()),
        Quantity::TrailBraking => Some(facts.trail_braking?.get()),
        Quantity::Coasting => Some(facts.coast?.get()),
        Quantity::TurnIn => Some(facts.turn_in?.get()),
        Quantity::Apex => Some(facts.apex.get()),
        Quantity::EntrySpeed => Some(facts.entry_speed.get()),
        Quantity::ApexSpeed => Some(facts.apex_speed.get()),
        Quantity::ExitSpeed => Some(facts.exit_speed.get()),
        Quantity::StraightSpeed => Some(facts.straight_speed?.get()),
        Quantity::ThrottlePickUp => Some(facts.throttle_on?.get()),
        Quantity::FullThrottle => Some(facts.full_throttle?.get()),
        Quantity::ThrottleLifts => facts.throttle_lifts.map(f64::from),
        Quantity::MinGear => facts.min_gear.map(f64::from),
        Quantity::ShiftSpeed => facts.shift_rpm,
        Quantity::GripUse => None,
        Quantity::Distance => Some(facts.distance?.get()),
    }
}
