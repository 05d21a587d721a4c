//! Position, speed and distance: settled against each other, in the order in which they can be trusted.

use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::report::Report;
use crate::import::settle::assembly::Assembly;
use crate::import::settle::channels::Logged;
use crate::import::settle::choose;
use crate::import::settle::draft::Draft;
use crate::import::settle::odometer;
use crate::import::settle::path::{self, Path, Step};
use crate::import::settle::speed_unit::{self, Basis};
use crate::telemetry::{ChannelKind, ChannelRole, Unit, Warning};
use crate::units::Seconds;

impl Assembly {
    /// Latitude and longitude, else the game's plane; returns the path.
    pub(super) fn position(&mut self, draft: &mut Draft) -> Option<Path> {
        for logged in &mut self.logged {
            // 0° 0° is what receivers write without a fix.
            if matches!(
                logged.meaning,
                Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude)
            ) {
                logged.retain(|_, value| value.to_bits() != 0.0_f64.to_bits());
            }
        }
        let geographic =
            self.settle_best(draft, ChannelRole::Latitude) & self.settle_best(draft, ChannelRole::Longitude);
        let plane = self.settle_best(draft, ChannelRole::X) & self.settle_best(draft, ChannelRole::Y);
        let both =
            |a: ChannelRole, b: ChannelRole| Some((&self.channel(a)?.series, &self.channel(b)?.series));
        if geographic {
            let (latitude, longitude) = both(ChannelRole::Latitude, ChannelRole::Longitude)?;
            return Some(Path::from_degrees(
                (latitude.times_s(), latitude.values()),
                (longitude.times_s(), longitude.values()),
            ));
        }
        let (x, y) = both(ChannelRole::X, ChannelRole::Y).filter(|_| plane)?;
        let same_base = std::sync::Arc::ptr_eq(x.times_s(), y.times_s());
        same_base.then(|| Path::from_metres(x.times_s(), x.values(), y.values()))
    }

    /// The speed that agrees best with the path; without any speed column the path's own.
    pub(super) fn speed(&mut self, draft: &mut Draft, path: Option<&Path>) -> Result<(), ImportError> {
        let steps: Vec<Step> = path.map(Path::steps).unwrap_or_default();
        let candidates = self.take(Meaning::Channel(ChannelRole::Speed));
        let distance = self.distance_witness();
        let judged: Vec<(Logged, speed_unit::Verdict)> = candidates
            .into_iter()
            .map(|logged| {
                let by_path = speed_unit::ratio_to_path(&steps, &logged.times_s, &logged.values);
                let by_distance = || {
                    let (times_s, counter, factor) = distance.as_ref()?;
                    let ratio =
                        speed_unit::ratio_to_distance((times_s, counter), &logged.times_s, &logged.values)?;
                    Some(ratio * factor)
                };
                let witness = by_path.or_else(by_distance);
                let mut verdict = speed_unit::of_speed(&logged.times_s, &logged.values, logged.unit, witness);
                if by_path.is_none() && verdict.basis == Basis::Corrected {
                    // Distance and speed contradict each other and nothing tells which one lies; speed is believed.
                    verdict = speed_unit::of_speed(&logged.times_s, &logged.values, logged.unit, None);
                }
                (logged, verdict)
            })
            .collect();
        let mismatches: Vec<Option<f64>> = judged.iter().map(|(_, verdict)| verdict.mismatch).collect();
        let (mut candidates, verdicts): (Vec<Logged>, Vec<speed_unit::Verdict>) = judged.into_iter().unzip();
        let best = choose::best(ChannelRole::Speed, &candidates, self.duration_s, &mismatches);
        let Some((index, verdict)) = best.and_then(|index| Some((index, *verdicts.get(index)?))) else {
            return self.speed_from_path(draft, path);
        };
        let mut logged = candidates.swap_remove(index);
        if choose::is_dead(ChannelRole::Speed, &logged) && path.is_some() {
            return self.speed_from_path(draft, path);
        }
        report_unit(&mut draft.report, &logged, verdict);
        logged.unit = None;
        for value in &mut logged.values {
            *value *= verdict.factor;
        }
        if self.settle(draft, ChannelRole::Speed, logged) {
            Ok(())
        } else {
            Err(ImportError::no_speed(&draft.column_names))
        }
    }

    /// The first distance column with a stated unit: times, counter, metres per unit.
    fn distance_witness(&self) -> Option<(std::sync::Arc<[f64]>, Vec<f64>, f64)> {
        self.logged
            .iter()
            .filter(|logged| logged.meaning == Meaning::Channel(ChannelRole::Distance))
            .min_by_key(|logged| (logged.unit.is_none(), logged.rank))
            .map(|logged| {
                (
                    logged.times_s.clone(),
                    logged.values.clone(),
                    logged.unit.map_or(1.0, |unit| unit.factor),
                )
            })
    }

    fn speed_from_path(&mut self, draft: &mut Draft, path: Option<&Path>) -> Result<(), ImportError> {
        let no_speed = || ImportError::no_speed(&draft.column_names);
        let (times_s, values) = path.and_then(speed_of_path).ok_or_else(no_speed)?;
        let mut logged = Logged::new(ChannelRole::Speed, "position", "m/s", times_s.into(), values);
        logged.kind = ChannelKind::Derived;
        draft.report.add(Warning::SpeedDerived);
        if self.settle(draft, ChannelRole::Speed, logged) {
            Ok(())
        } else {
            Err(ImportError::no_speed(&draft.column_names))
        }
    }

    pub(super) fn distance(&mut self, draft: &mut Draft) {
        let mut candidates = self.take(Meaning::Channel(ChannelRole::Distance));
        let Some(index) = choose::best(ChannelRole::Distance, &candidates, self.duration_s, &[]) else {
            return;
        };
        let mut logged = candidates.swap_remove(index);
        let Some(speed) = self
            .channel(ChannelRole::Speed)
            .map(|channel| channel.series.clone())
        else {
            return;
        };
        // A counter that is read far less often than the speed knows less than the speed's integral.
        let is_coarse = logged.times_s.len() * 4 < speed.len();
        if choose::is_dead(ChannelRole::Distance, &logged) || is_coarse {
            return;
        }
        let witness =
            speed_unit::ratio_to_distance((&logged.times_s, &logged.values), speed.times_s(), speed.values())
                .map(f64::recip)
                .filter(|witness| witness.is_finite());
        let verdict = speed_unit::of_distance(logged.unit, witness);
        if verdict.mismatch.is_some_and(|mismatch| mismatch > 0.5) {
            draft
                .report
                .add(Warning::DistanceContradictsSpeed { column: logged.name });
            return;
        }
        report_unit(&mut draft.report, &logged, verdict);
        for value in &mut logged.values {
            *value *= verdict.factor;
        }
        logged.retain(|_, value| value.abs() < 1e9);
        let odometer = odometer::carried_on(&logged.times_s, &logged.values, |time_s| {
            path::at(speed.times_s(), speed.values(), time_s).unwrap_or_default()
        });
        let has_marks = self.logged.iter().any(|logged| {
            matches!(
                logged.meaning,
                Meaning::LapClock | Meaning::Channel(ChannelRole::Lap | ChannelRole::LapFraction)
            )
        }) || !draft.recording.lap_marks.beacons.is_empty();
        if !odometer.resets_s.is_empty() && !has_marks {
            draft.recording.lap_marks.beacons = odometer
                .resets_s
                .iter()
                .map(|&time_s| Seconds::new(time_s))
                .collect();
        }
        logged.values = odometer.distance_m;
        self.push(ChannelRole::Distance, Unit::Metres, logged);
    }
}

/// Speed along the path, m/s, from chords of at least 0.2 s around each point.
fn speed_of_path(path: &Path) -> Option<(Vec<f64>, Vec<f64>)> {
    const HALF_CHORD_S: f64 = 0.1;
    let (mut times_s, mut speeds_mps) = (Vec::new(), Vec::new());
    for (&time_s, (&x_m, &y_m)) in path.times_s.iter().zip(path.x_m.iter().zip(&path.y_m)) {
        let before = path
            .times_s
            .partition_point(|&point_s| point_s < time_s - HALF_CHORD_S)
            .saturating_sub(1);
        let after = path
            .times_s
            .partition_point(|&point_s| point_s < time_s + HALF_CHORD_S);
        let point = |index: usize| {
            let index = index.min(path.times_s.len() - 1);
            Some((
                *path.times_s.get(index)?,
                *path.x_m.get(index)?,
                *path.y_m.get(index)?,
            ))
        };
        let ((from_s, from_x_m, from_y_m), (to_s, to_x_m, to_y_m)) = point(before).zip(point(after))?;
        // Two chords meet in the point itself, so that a corner is not cut more than the samples do.
        let chord_m = (x_m - from_x_m).hypot(y_m - from_y_m) + (to_x_m - x_m).hypot(to_y_m - y_m);
        if to_s > from_s && to_s - from_s < 10.0 {
            times_s.push(time_s);
            speeds_mps.push(chord_m / (to_s - from_s));
        }
    }
    (times_s.len() >= 10).then_some((times_s, speeds_mps))
}

fn report_unit(report: &mut Report, logged: &Logged, verdict: speed_unit::Verdict) {
    let (column, unit) = (logged.name.clone(), verdict.found);
    match verdict.basis {
        Basis::Stated => {}
        Basis::Corrected => report.add(Warning::UnitCorrected {
            column,
            stated: logged.unit_text.clone(),
            unit,
        }),
        Basis::Inferred => report.add(Warning::UnitInferred { column, unit }),
        Basis::Guessed => report.add(Warning::UnitGuessed { column, unit }),
    }
}
