//! Whether the advice undoes a planted fault, and whether the sign of success tells the lap without it from the lap with it.
//!
//! The generator knows what was truly done in the corner with the fault and without it. An advice undoes the fault where the lap without
//! it did more of what is advised: braked later, was faster at its slowest, opened the throttle sooner.

use lapgen::CornerPass;
use pacenote::testing::analysis::{Confidence, Phase};
use pacenote::testing::coach::{Action, Focus, POINTS, Reader, World, debrief, facts_of_comparison};

use super::planted::{Case, Kind};
use super::table;

/// How many first advices of some cases are right.
#[derive(Clone, Copy, Default)]
struct Score {
    /// The planted corner comes first.
    advised: usize,
    /// In a game, and in a real car.
    undone: [usize; 2],
    /// Success is seen on the lap without the fault …
    met: usize,
    /// … and not on the lap with it.
    unmet: usize,
    /// A sign could be read on both.
    signs: usize,
}

impl Score {
    fn add(&mut self, kind: Kind, case: &Case) {
        let focus = |world: World| first_advice(case, world);
        let (Some(sim), Some(real), Some(passes)) = (focus(World::Sim), focus(World::RealCar), case.passes())
        else {
            return;
        };
        if Some(sim.corner) != case.nearest() {
            return;
        }
        self.advised += 1;
        for (undone, focus) in self.undone.iter_mut().zip([&sim, &real]) {
            *undone += usize::from(undoes(focus.action, &passes) && is_where(kind, focus.phase));
        }
        let shows = |of: Option<&pacenote::testing::analysis::Comparison>| {
            let corner = of?.corners.iter().find(|of| of.corner.number == sim.corner)?;
            sim.signature.is_held(corner)
        };
        let without = case.comparison_without();
        if let (Some(with), Some(without)) = (shows(Some(&case.comparison)), shows(without.as_ref())) {
            self.signs += 1;
            self.met += usize::from(without);
            self.unmet += usize::from(!with);
        }
    }

    fn row(self, name: &str) -> Vec<String> {
        let share = |right: usize, of: usize| format!("{:.0} %", 100.0 * right as f64 / of.max(1) as f64);
        vec![
            name.to_owned(),
            self.advised.to_string(),
            share(self.undone[0], self.advised),
            share(self.undone[1], self.advised),
            share(self.met, self.signs),
            share(self.unmet, self.signs),
        ]
    }
}

fn first_advice(case: &Case, world: World) -> Option<Focus> {
    let facts = facts_of_comparison(&case.comparison, world);
    debrief(&facts, &Reader::default(), POINTS).focus
}

/// Whether the lap without the fault did more of what is advised.
fn undoes(action: Action, [with, without]: &[CornerPass; 2]) -> bool {
    let sooner = |with: Option<f64>, without: Option<f64>| match (with, without) {
        (Some(with), Some(without)) => without < with,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    match action {
        // Who keeps the brake point and brakes shorter and lighter gives up the same metres at the other end.
        Action::BrakeLater | Action::KeepBrakePoint => sooner(without.brake_on_m, with.brake_on_m),
        Action::BrakeHarder | Action::ShapeBraking => without.brake_peak > with.brake_peak,
        Action::SlowLess | Action::EaseOffSooner | Action::TightenLine => {
            without.min_speed_mps > with.min_speed_mps
        }
        Action::ReleaseGradually => sooner(without.brake_off_m, with.brake_off_m),
        Action::CoastLess => without.coast_s < with.coast_s,
        Action::SlowSooner => without.min_speed_m < with.min_speed_m,
        Action::ThrottleEarlier | Action::ExitFaster => {
            sooner(with.full_throttle_m, without.full_throttle_m)
                || sooner(with.throttle_on_m, without.throttle_on_m)
        }
        // Whoever waits until the throttle can stay open does not close it again.
        Action::ThrottleOnce => without.lifted_s < with.lifted_s,
        Action::ShiftLater => match (with.shift_up_rpm, without.shift_up_rpm) {
            (Some(with), Some(without)) => without > with,
            _ => false,
        },
        Action::MatchGear => without.min_gear != with.min_gear,
        // Neither undoes anything that is planted.
        Action::TurnInLater | Action::LookCloser => false,
    }
}

/// Whether the fault is where the advice looks for it.
fn is_where(kind: Kind, phase: Phase) -> bool {
    match kind {
        Kind::BrakesEarly | Kind::BrakesSoft | Kind::ReleasesAbruptly | Kind::SlowApex => {
            phase != Phase::Exit
        }
        Kind::LateThrottle | Kind::Lifts | Kind::ShortShifts | Kind::WrongGear => phase == Phase::Exit,
        Kind::Coasts | Kind::WideLine | Kind::LateApex => true,
    }
}

pub(crate) fn print(cases: &[(Kind, Case)]) {
    let of = |belongs: &dyn Fn(Kind) -> bool| {
        let mut score = Score::default();
        cases
            .iter()
            .filter(|(kind, case)| case.logger.is_whole() && belongs(*kind))
            .for_each(|(kind, case)| score.add(*kind, case));
        score
    };
    let mut rows = vec![of(&|_| true).row("**all**")];
    rows.extend(Kind::ALL.map(|kind| of(&|of| of == kind).row(kind.name())));
    table::print(
        "Advice on planted faults",
        "Where the planted corner comes first: whether the lap without the fault did what is advised, in that phase of the corner; and \
         whether the sign of success that the driver is told is met by the lap without the fault, and is not by the lap with it.",
        &[
            "planted",
            "cases",
            "undone in a game",
            "undone in a real car",
            "sign met without the fault",
            "sign not met with it",
        ],
        &rows,
    );
    let told = || cases.iter().filter(|(_, case)| case.logger.is_whole());
    let rows: Vec<Vec<String>> = [Confidence::High, Confidence::Medium, Confidence::Low]
        .into_iter()
        .map(|confidence| {
            let of: Vec<_> = told()
                .filter(|(_, case)| case.top().is_some_and(|top| top.confidence == confidence))
                .collect();
            let share = |right: &dyn Fn(&(Kind, Case)) -> bool| {
                let right = of.iter().filter(|case| right(case)).count();
                format!("{:.0} %", 100.0 * right as f64 / of.len().max(1) as f64)
            };
            vec![
                confidence.name().to_owned(),
                of.len().to_string(),
                share(&|(_, case)| case.names_corner()),
                share(&|(kind, case)| case.is_right(*kind)),
                share(&|(_, case)| case.names_corner() && case.is_worth_right()),
            ]
        })
        .collect();
    table::print(
        "Confidence of the first finding",
        "The same cases by what the finding says of itself.",
        &["confidence", "cases", "corner right", "cause right", "time right"],
        &rows,
    );
}
