//! A point's heading, and by which measured signature its driver will know.

use crate::analysis::Cause;
use crate::coach::facts::Fact;
use crate::coach::facts::variables::Variables;
use crate::coach::value::{Dimension, Role, Value};
use crate::coach::{Action, Reader, World, names, sentences};

/// `T5 entry · brake point · 0.21 s`.
pub(super) fn title(fact: &Fact, cause: Cause, reader: &Reader) -> String {
    let words = reader.words();
    // The headline names what the advice is about: who keeps a brake point works on what comes behind it.
    let topic = Some(match fact.action() {
        Some(Action::KeepBrakePoint) => words.topic_brakes_long(),
        _ => names::topic(cause, words),
    });
    let place = place(fact, reader);
    let worth = fact
        .worth
        .map(|worth| reader.amount(&Value::derived(Role::Worth, Dimension::Time, worth.get())));
    let parts: Vec<String> = [place, topic, worth].into_iter().flatten().collect();
    parts.join(" · ")
}

/// `T5 entry`.
pub(super) fn place(fact: &Fact, reader: &Reader) -> Option<String> {
    let corner = crate::coach::facts::variables::with_name(fact.corner()?, fact);
    let phase = names::phase(fact.phase()?, reader.words());
    Some(format!("{corner} {phase}"))
}

/// By which measured signature the driver will know. In a real car it never is a later brake point or more speed.
pub(super) fn measure(
    fact: &Fact,
    cause: Cause,
    action: Action,
    world: World,
    reader: &Reader,
) -> Option<String> {
    let own = (!is_measured_by_time(fact, cause, world))
        .then(|| sentences::measure(cause, &Variables::of(fact, reader)))
        .flatten();
    // The fact's own target may be in another unit: here it is the time.
    let by_time = || {
        let target = reader.amount(time_target(fact)?);
        Some(reader.words().measure_time(&target))
    };
    // A loss without a name has no other signature than its time.
    if action == Action::LookCloser {
        return by_time();
    }
    own.or_else(by_time)
}

/// Whether success is measured by the time alone: where nothing else was measured, and in a real car where the other
/// measure would be a later brake point, a harder brake or more speed.
pub(super) fn is_measured_by_time(fact: &Fact, cause: Cause, world: World) -> bool {
    let pushes = matches!(cause, Cause::BrakesEarly | Cause::BrakesSoft | Cause::OverSlows);
    cause == Cause::Slower || (world == World::RealCar && pushes) || fact.telling().is_none()
}

/// Half of what it is worth.
pub(super) fn time_target(fact: &Fact) -> Option<&Value> {
    fact.evidence.iter().find(|value| {
        value.role == Role::Target && value.quantity.is_none() && value.dimension == Dimension::Time
    })
}
