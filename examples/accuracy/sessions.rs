//! Eight laps of one driver, with a fault in three of them or in one: a habit is told with the laps it holds in, a mistake as one.

use lapgen::{Car, Circuit, DriverStyle, Fault, LapPlan, Random, SensorModel, simulate_session};
use pacenote::testing::analysis::{CompareSettings, SessionAnalysis, analyze_session};
use pacenote::testing::telemetry::Lap;

use super::logged_lap::LoggedLap;
use super::table;

/// Laps of a session.
const LAPS: usize = 8;
/// Sessions of each kind.
const SESSIONS: std::ops::Range<u64> = 500..540;

/// A session, and the planted corner by its place on the best lap, metres.
struct Session {
    analysis: SessionAnalysis,
    place_m: f64,
    faulty: Vec<u32>,
}

/// A fault that costs a few tenths in a corner that is braked for, in so many of the laps.
fn session(seed: u64, n_faulty: usize) -> Option<Session> {
    let mut stream = Random::labeled(seed, 77);
    let circuit = Circuit::chained(stream.next_u64())?;
    let car = Car::gt();
    let style = DriverStyle::steady(stream.next_u64());
    let clean = LapPlan::flying(style);
    let drive_seed = stream.next_u64();
    let alone = simulate_session(&circuit, &car, &vec![clean.clone(); LAPS], drive_seed);
    let timed = |number: usize| alone.laps.iter().filter(|lap| lap.time_s.is_some()).nth(number);
    let braked: Vec<u32> = timed(0)?
        .passes
        .iter()
        .filter(|pass| pass.brake_on_m.is_some() && pass.brake_peak > 0.4)
        .map(|pass| pass.corner)
        .collect();
    let corner = *braked.get(stream.below(braked.len().max(1)))?;
    let mut plans = vec![clean; LAPS];
    let mut numbers: Vec<usize> = (0..LAPS).collect();
    let mut faulty = Vec::new();
    for _ in 0..n_faulty {
        let at = numbers.swap_remove(stream.below(numbers.len()));
        let fault = Fault::BrakesEarly {
            by_m: stream.between(16.0, 24.0),
        };
        plans[at] = plans[at].clone().with_fault(corner, fault);
        faulty.push(at);
    }
    let drive = simulate_session(&circuit, &car, &plans, drive_seed);
    let laps: Vec<(usize, Lap)> = (0..drive.laps.len())
        .filter(|lap| drive.laps[*lap].time_s.is_some())
        .enumerate()
        .map(|(number, lap)| {
            let sensors = SensorModel::gps(25.0, seed);
            (number, LoggedLap::of_drive(&drive, lap, &sensors, 1.0).lap)
        })
        .collect();
    let cost_s =
        |at: &usize| laps[*at].1.duration().get() - timed(*at).and_then(|lap| lap.time_s).unwrap_or(0.0);
    if !faulty.iter().all(|at| (0.2..1.0).contains(&cost_s(at))) {
        return None;
    }
    let pass_m = timed(0)?.pass(corner)?.min_speed_m;
    let faulty = faulty.iter().map(|at| laps[*at].1.number()).collect();
    let laps: Vec<Lap> = laps.into_iter().map(|(_, lap)| lap).collect();
    Some(Session {
        analysis: analyze_session(&laps, &CompareSettings::default()),
        place_m: pass_m,
        faulty,
    })
}

impl Session {
    /// Number of the corner that is nearest to the planted one.
    fn planted(&self) -> Option<u32> {
        let away_m = |at_m: f64| (at_m - self.place_m).abs();
        let corners = self.analysis.corners.iter();
        let nearest = corners
            .min_by(|one, other| away_m(one.corner.apex.get()).total_cmp(&away_m(other.corner.apex.get())));
        nearest.map(|of| of.corner.number)
    }

    fn is_told_as_a_habit(&self) -> bool {
        let planted = self.planted();
        let mut found = self.analysis.findings.iter();
        found.any(|finding| Some(finding.corner) == planted)
    }

    /// First, and with as many laps as hold it, one more or less.
    fn is_told_first_with_its_laps(&self) -> bool {
        let first = self.analysis.findings.first();
        first.is_some_and(|first| {
            Some(first.corner) == self.planted() && first.laps.held.abs_diff(self.faulty.len()) <= 1
        })
    }

    fn is_told_as_a_mistake(&self) -> bool {
        let planted = self.planted();
        let mut slips = self.analysis.slips.iter();
        slips.any(|slip| Some(slip.corner) == planted && self.faulty.contains(&slip.lap))
    }
}

pub(crate) fn print() {
    let rows: Vec<Vec<String>> = [
        (3, "in three of eight laps"),
        (1, "in one of eight laps"),
        (0, "in none"),
    ]
    .into_iter()
    .map(|(n_faulty, name)| {
        let sessions: Vec<Session> = SESSIONS.filter_map(|seed| session(seed, n_faulty)).collect();
        let share = |is: &dyn Fn(&Session) -> bool| {
            let of = sessions.iter().filter(|session| is(session)).count();
            format!("{:.0} %", 100.0 * of as f64 / sessions.len().max(1) as f64)
        };
        vec![
            name.to_owned(),
            sessions.len().to_string(),
            share(&|session| session.is_told_as_a_habit()),
            share(&|session| session.is_told_first_with_its_laps()),
            share(&|session| session.is_told_as_a_mistake()),
            share(&|session| session.analysis.findings.is_empty() && session.analysis.slips.is_empty()),
        ]
    })
    .collect();
    table::print(
        "Sessions of eight laps",
        "One driver brakes 16 to 24 m early for one corner, which costs 0.2 to 1.0 s; receiver of 25 Hz.",
        &[
            "the fault is",
            "sessions",
            "told as a habit",
            "first, with its laps",
            "told as a mistake of that lap",
            "nothing said",
        ],
        &rows,
    );
}
