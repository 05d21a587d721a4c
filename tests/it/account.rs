//! What corners are said to cost in real logs, held against the delta between the laps.

use pacenote::testing::analysis::{CompareSettings, LapPart, account, compare};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::{Lap, LapKind};

/// The laps that count of a file; none where the files are not there.
fn laps(path: &str) -> Vec<Lap> {
    let Some(bytes) = lapgen::beside::shared(path) else {
        return Vec::new();
    };
    let name = path.rsplit('/').next().unwrap();
    let log = LogFile::read(
        &SourceFile { name, bytes: &bytes },
        &ImportSettings::standard(),
        &[],
    )
    .unwrap();
    let counts = |lap: &Lap| lap.kind() == LapKind::Timed && lap.valid();
    log.laps.into_iter().filter(counts).collect()
}

/// What a finding may be worth beyond the delta: it leaves out what a driver does a little differently on every lap.
fn slack_s(told_s: f64) -> f64 {
    0.1_f64.max(0.45 * told_s.abs())
}

fn check(one: &Lap, other: &Lap) {
    let comparison = compare(one, other, &CompareSettings::default()).unwrap();
    let parts = account(&comparison);
    let told_s = |part| parts.iter().find(|of| of.part == part).unwrap().loss.get();
    for pair in comparison.corners.windows(2) {
        let [here, next] = pair else { continue };
        let told_s = told_s(LapPart::Corner(here.corner.number));
        let shown_s = (here.loss + here.carried).get();
        // A fault may cost in the corner behind, too, and on the way to the corner before.
        let behind_s = (next.loss + next.carried).get().max(0.0);
        let is_told = comparison
            .findings
            .iter()
            .any(|of| of.corner == here.corner.number);
        let most_s = shown_s + if is_told { behind_s + 0.1 } else { 0.0 };
        assert!(
            told_s <= most_s + slack_s(told_s),
            "T{} is said to cost {told_s:.3}, the delta shows {shown_s:.3} and {behind_s:.3} behind it",
            here.corner.number
        );
        assert!(
            is_told || shown_s < 0.1 || told_s > -0.05,
            "T{} is said to gain {told_s:.3}, the delta shows a loss of {shown_s:.3}",
            here.corner.number
        );
    }
    let sum_s: f64 = parts.iter().map(|of| of.loss.get()).sum();
    let delta_s = comparison.delta.get();
    assert!(
        (sum_s - delta_s).abs() < 0.25 + 0.3 * delta_s.abs(),
        "all parts together {sum_s:.3}, the laps {delta_s:.3}"
    );
}

#[test]
fn no_corner_costs_what_the_delta_does_not_show() {
    for files in [
        &[
            "samples/racechrono/tianma-lap09.csv",
            "samples/racechrono/tianma-lap13.csv",
        ][..],
        &[
            "samples/vbo/road-america-run01.vbo",
            "samples/vbo/road-america-run04.vbo",
            "samples/vbo/road-america-run05.vbo",
        ],
        &[
            "samples/sessions/alice.csv.gz",
            "samples/sessions/ben.csv.gz",
            "samples/sessions/carla.csv.gz",
        ],
    ] {
        let all: Vec<Lap> = files.iter().flat_map(|path| laps(path)).collect();
        for (index, one) in all.iter().enumerate() {
            for other in all.iter().skip(index + 1) {
                check(one, other);
                check(other, one);
            }
        }
    }
}
