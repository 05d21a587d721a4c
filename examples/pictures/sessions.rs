//! Pictures of sessions and of drivers: evenings on one circuit, from the log of each.

use std::error::Error;

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, Task, racechrono_csv,
    simulate_session,
};
use pacenote::testing::analysis::{self, CompareSettings, SessionAnalysis};
use pacenote::testing::app::consistency::consistency_figure;
use pacenote::testing::app::grip::grip_figure;
use pacenote::testing::app::lap_pictures::{LabeledLap, LapLabel};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::app::session_table::session_figure;
use pacenote::testing::app::session_title::SessionTitle;
use pacenote::testing::chart::leaderboard::{self, LeaderboardInput, Standing};
use pacenote::testing::chart::progress::{self, ProgressInput, SessionResult};
use pacenote::testing::chart::{DisplayUnits, Figure};
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::Lap;

type Drawn = Result<Figure, Box<dyn Error>>;

const CAR: &str = "Hatchback, 180 hp";
const TITLE: SessionTitle<'static> = SessionTitle {
    driver: "Sam",
    circuit: "Harrow Glen",
    car: CAR,
    date: "14 Jun 2025",
    words: pacenote::testing::words::Words::new(pacenote::testing::words::Language::English),
};

/// The laps of an evening as a table.
pub(crate) fn session() -> Drawn {
    let (laps, session) = evening(DriverStyle::steady(42), 12, 7)?;
    Ok(session_figure(&laps, &session, TITLE, 0))
}

/// The same evening, corner by corner.
pub(crate) fn consistency() -> Drawn {
    let (laps, session) = evening(DriverStyle::steady(42), 12, 7)?;
    Ok(consistency_figure(&laps, &session, TITLE, DisplayUnits::Metric))
}

/// A long evening: the table, and corner by corner.
pub(crate) fn thirty_laps(
    words: pacenote::testing::words::Words,
) -> Result<Vec<(String, Figure)>, Box<dyn Error>> {
    let (laps, session) = evening(DriverStyle::steady(42), 30, 7)?;
    let title = SessionTitle { words, ..TITLE };
    Ok(vec![
        ("session-30".to_owned(), session_figure(&laps, &session, title, 0)),
        (
            "consistency-30".to_owned(),
            consistency_figure(&laps, &session, title, DisplayUnits::Metric),
        ),
    ])
}

/// A beginner's best lap and an amateur's.
pub(crate) fn grip() -> Drawn {
    let best = |driver: &str, style, seed| -> Result<LabeledLap, Box<dyn Error>> {
        let (laps, session) = evening(style, 3, seed)?;
        let best = laps.iter().find(|lap| Some(lap.number()) == session.reference);
        let lap = best.ok_or("no lap counts")?.clone();
        Ok(LabeledLap {
            label: LapLabel {
                is_optimal: false,
                driver: driver.to_owned(),
                number: lap.number(),
                circuit: Some(TITLE.circuit.to_owned()),
                car: Some(CAR.to_owned()),
            },
            lap,
        })
    };
    let (a, b) = (
        best("Мария", DriverStyle::novice(44), 8)?,
        best("Rowan", DriverStyle::steady(41), 9)?,
    );
    Ok(grip_figure(
        &a,
        Some(&b),
        pacenote::testing::words::Words::default(),
    ))
}

/// A driver who learns.
pub(crate) fn progress() -> Drawn {
    let dates = [
        "3 May 2025",
        "3 May 2025",
        "17 May 2025",
        "24 May 2025",
        "24 May 2025",
        "7 Jun 2025",
        "14 Jun 2025",
        "28 Jun 2025",
    ];
    let mut sessions = Vec::new();
    for (week, date) in (0_u32..).zip(dates) {
        let learned = f64::from(week) / 7.0;
        let from_to = |from: f64, to: f64| from + (to - from) * learned;
        let style = DriverStyle {
            commitment: from_to(0.90, 0.95),
            brake_margin_m: from_to(9.0, 2.5),
            throttle_delay_s: from_to(0.2, 0.05),
            grip_spread: from_to(0.016, 0.005),
            ..DriverStyle::novice(46)
        };
        let (_, session) = evening(style, 5, 100 + u64::from(week))?;
        sessions.push(result(date, &session)?);
    }
    Ok(progress::figure(&ProgressInput {
        next: None,
        words: pacenote::testing::words::Words::default(),
        sessions: &sessions,
        driver: "Noémie",
        circuit: TITLE.circuit,
        car: CAR,
    }))
}

/// Everybody's best.
pub(crate) fn leaderboard() -> Drawn {
    let drivers = [
        ("Rowan", 0.958, "28 Jun 2025"),
        ("Sam", 0.953, "14 Jun 2025"),
        ("Noémie", 0.949, "28 Jun 2025"),
        ("Мария", 0.93, "7 Jun 2025"),
        ("Κώστας", 0.925, "24 May 2025"),
        (
            "A driver whose name is much longer than any column",
            0.90,
            "3 May 2025",
        ),
    ];
    let mut standings = Vec::new();
    for (place, (driver, commitment, date)) in (0_u32..).zip(drivers) {
        let style = DriverStyle {
            commitment,
            ..DriverStyle::steady(60 + u64::from(place))
        };
        let (_, session) = evening(style, 3 + place as usize, 200 + u64::from(place))?;
        let of = result(date, &session)?;
        standings.push(Standing {
            driver: driver.to_owned(),
            car: CAR.to_owned(),
            best: of.best,
            within: None,
            laps: of.laps,
            date: of.date,
            own: driver == "Sam",
        });
    }
    standings.sort_by(|one, other| one.best.total_cmp(&other.best));
    Ok(leaderboard::figure(&LeaderboardInput {
        words: pacenote::testing::words::Words::default(),
        standings: &standings,
        circuit: TITLE.circuit,
        car: CAR,
    }))
}

/// What a session comes to.
fn result(date: &str, session: &SessionAnalysis) -> Result<SessionResult, Box<dyn Error>> {
    let counted = session.laps.iter().filter(|lap| lap.counted);
    let mut times: Vec<_> = counted.filter_map(|lap| lap.time).collect();
    times.sort_by(|one, other| one.total_cmp(other));
    Ok(SessionResult {
        date: date.to_owned(),
        day: date.trim_end_matches(" 2025").to_owned(),
        laps: times.len() as u64,
        best: *times.first().ok_or("no lap counts")?,
        median: *times.get(times.len() / 2).ok_or("no lap counts")?,
        within: None,
    })
}

/// Out lap, flying laps, in lap, logged and read like any other log. In most of the laps T11 is taken too slowly, in
/// some T9 is left late, and once the car stands still.
fn evening(
    style: DriverStyle,
    flying: usize,
    seed: u64,
) -> Result<(Vec<Lap>, SessionAnalysis), Box<dyn Error>> {
    let flying_laps = (1..=flying).map(|lap| {
        let mut plan = LapPlan::flying(style);
        if lap % 5 != 2 {
            plan = plan.with_fault(11, Fault::SlowApex { by_mps: 1.4 });
        }
        if lap % 3 == 0 {
            plan = plan.with_fault(9, Fault::LateThrottle { by_m: 20.0 });
        }
        if lap == 6 {
            plan = plan.with_stop(1500.0, 8.0);
        }
        plan
    });
    let mut plans = vec![LapPlan::new(Task::Out, style)];
    plans.extend(flying_laps);
    plans.push(LapPlan::new(Task::In, style));
    let drive = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(20.0, seed)
    };
    let head = RaceChronoHead {
        title: "session".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    let text = racechrono_csv(&drive, &drive.sample(&sensors), &head);
    let file = SourceFile {
        name: "session.csv",
        bytes: text.as_bytes(),
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[])?;
    let session = analysis::analyze_session(&log.laps, &CompareSettings::default());
    Ok((log.laps, session))
}
