//! How often a planted fault is found with its corner, cause and time, and how often nothing is found where nothing was planted.

use super::planted::{Case, Kind, Logger, Situation};
use super::{advice, misses, sessions, table};

/// Cases per fault.
const CASES: std::ops::Range<u64> = 10_000..10_180;
/// Pairs without a fault per logger.
const QUIET: std::ops::Range<u64> = 10_000..10_120;

/// How many of some cases are right.
#[derive(Clone, Copy, Default)]
struct Score {
    cases: usize,
    corner: usize,
    cause: usize,
    time: usize,
    /// The true difference of both laps around the corner is what the fault costs.
    by_delta: usize,
}

impl Score {
    fn add(&mut self, kind: Kind, case: &Case) {
        self.cases += 1;
        self.corner += usize::from(case.names_corner());
        self.cause += usize::from(case.is_right(kind));
        self.time += usize::from(case.names_corner() && case.is_worth_right());
        self.by_delta += usize::from(case.is_delta_right());
    }

    fn row(self, name: &str) -> Vec<String> {
        let share = |right: usize| format!("{:.0} %", 100.0 * right as f64 / self.cases.max(1) as f64);
        vec![
            name.to_owned(),
            self.cases.to_string(),
            share(self.corner),
            share(self.cause),
            share(self.time),
            share(self.by_delta),
        ]
    }
}

pub(crate) fn print() {
    let cases: Vec<(Kind, Case)> = Kind::ALL
        .into_iter()
        .flat_map(|kind| CASES.map(move |seed| (kind, Case::new(Some(kind), seed))))
        .collect();
    let of = |belongs: &dyn Fn(Kind, &Case) -> bool| {
        let mut score = Score::default();
        cases
            .iter()
            .filter(|(kind, case)| belongs(*kind, case))
            .for_each(|(kind, case)| score.add(*kind, case));
        score
    };
    let whole = |case: &Case| case.logger.is_whole();
    let mut rows = vec![of(&|_, case| whole(case)).row("**all**")];
    rows.extend(
        Situation::ALL
            .map(|situation| of(&|_, case| whole(case) && case.situation == situation).row(situation.name())),
    );
    rows.extend(Kind::ALL.map(|kind| of(&|of, case| whole(case) && of == kind).row(kind.name())));
    rows.extend(Logger::ALL.map(|logger| of(&|_, case| case.logger == logger).row(logger.name())));
    table::print(
        "Planted faults",
        "One fault per lap, on random circuits of which four in five are chained, in four cars; against a lap of the same \
         driver without it. Rows of situations and faults are of the loggers with brake and position.",
        &[
            "planted",
            "cases",
            "corner right",
            "cause right",
            "time right",
            "by the true delta",
        ],
        &rows,
    );
    misses::print(&cases);
    advice::print(&cases);
    faster();
    sessions::print();
    let quiet = Logger::ALL.map(|logger| {
        let cases: Vec<Case> = QUIET.map(|seed| Case::logged(None, seed, logger)).collect();
        let share = |quiet: usize| format!("{:.0} %", 100.0 * quiet as f64 / cases.len() as f64);
        vec![
            logger.name().to_owned(),
            cases.len().to_string(),
            share(cases.iter().filter(|case| case.made_up().is_empty()).count()),
            share(cases.iter().filter(|case| case.top().is_none()).count()),
        ]
    });
    table::print(
        "Two laps without a fault",
        "Of one driver, who varies. A loss is made up where it was not lost between the corners before and after.",
        &["logger", "pairs", "nothing made up", "nothing said"],
        &quiet,
    );
}

/// Cases per fault against a faster driver.
const FASTER_CASES: std::ops::Range<u64> = 30_000..30_020;

/// The same faults against somebody who is faster everywhere.
fn faster() {
    let cases: Vec<(Kind, Case)> = Kind::ALL
        .into_iter()
        .flat_map(|kind| FASTER_CASES.map(move |seed| (kind, Case::against_faster(kind, seed))))
        .collect();
    let mut score = Score::default();
    let mut rest_s: Vec<f64> = Vec::new();
    let mut is_made_up = 0;
    for (kind, case) in &cases {
        score.add(*kind, case);
        rest_s.push(case.comparison.delta.get() - case.cost_s);
        is_made_up += usize::from(!case.made_up().is_empty());
    }
    rest_s.sort_by(f64::total_cmp);
    let mut row = score.row("all");
    row.push(format!("{:.2}", rest_s[rest_s.len() / 2]));
    row.push(format!(
        "{:.0} %",
        100.0 * (cases.len() - is_made_up) as f64 / cases.len() as f64
    ));
    table::print(
        "Planted faults against a faster driver",
        "As above, against somebody who uses more of the grip in every corner.",
        &[
            "planted",
            "cases",
            "corner right",
            "cause right",
            "time right",
            "by the true delta",
            "slower beside the fault, s",
            "nothing made up",
        ],
        &[row],
    );
}
