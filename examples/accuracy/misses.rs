//! What the wrong times consist of: how many are right as soon as the driver drives the rest of the lap alike.

use super::planted::{Case, Kind, Situation};
use super::table;

/// Cases whose time is wrong, by the reason.
#[derive(Clone, Default)]
struct Misses {
    cases: usize,
    /// Nothing is told, or another corner comes first.
    elsewhere: usize,
    /// Against the same lap without the fault the time is right: the driver varies there.
    by_driver: usize,
    /// Against the same lap without the fault the time is wrong too.
    all_the_same: usize,
    /// Time right where the driver does not vary.
    right_alike: usize,
    /// What the lap without the fault truly loses or gains there against the reference, seconds.
    varies_s: Vec<f64>,
    /// The same where the driver is the reason of a wrong time.
    varies_in_misses_s: Vec<f64>,
}

impl Misses {
    fn add(&mut self, case: &Case) {
        let alike = case.is_right_alike();
        let varies_s = case.varies_s().abs();
        self.cases += 1;
        self.right_alike += usize::from(alike);
        self.varies_s.push(varies_s);
        if case.names_corner() && case.is_worth_right() {
            return;
        }
        if !case.names_corner() {
            self.elsewhere += 1;
        } else if alike {
            self.by_driver += 1;
            self.varies_in_misses_s.push(varies_s);
        } else {
            self.all_the_same += 1;
        }
    }

    fn row(&self, name: &str) -> Vec<String> {
        let share = |of: usize| format!("{:.1} %", 100.0 * of as f64 / self.cases.max(1) as f64);
        vec![
            name.to_owned(),
            self.cases.to_string(),
            share(self.elsewhere + self.by_driver + self.all_the_same),
            share(self.elsewhere),
            share(self.by_driver),
            share(self.all_the_same),
            share(self.right_alike),
            half_of(&self.varies_s),
            half_of(&self.varies_in_misses_s),
        ]
    }
}

/// The value that half of them stay below.
fn half_of(values: &[f64]) -> String {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.get(sorted.len() / 2);
    middle.map_or("-".to_owned(), |value| format!("{value:.2}"))
}

pub(crate) fn print(cases: &[(Kind, Case)]) {
    let of = |name: &str, belongs: &dyn Fn(Kind, &Case) -> bool| {
        let mut misses = Misses::default();
        cases
            .iter()
            .filter(|(kind, case)| case.logger.is_whole() && belongs(*kind, case))
            .for_each(|(_, case)| misses.add(case));
        misses.row(name)
    };
    let mut rows = vec![of("**all**", &|_, _| true)];
    rows.extend(Situation::ALL.map(|situation| of(situation.name(), &|_, case| case.situation == situation)));
    rows.extend(Kind::ALL.map(|kind| of(kind.name(), &|of, _| of == kind)));
    table::print(
        "Where the time is wrong",
        "The same cases, loggers with brake and position. *The driver varies*: the corner is right and the time is not, and against \
         the same lap without the fault, in which the driver does everything else alike, it is. The last two columns are what \
         the lap without the fault truly loses or gains between the corner before and the apex behind (half of the cases less).",
        &[
            "planted",
            "cases",
            "time wrong",
            "another corner, or nothing",
            "the driver varies",
            "wrong all the same",
            "time right where the driver does not vary",
            "driver varies by, s",
            "where that is the reason, s",
        ],
        &rows,
    );
}
