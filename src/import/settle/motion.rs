//! Position, speed and distance: settled against each other, in the order in which they can be trusted.

use crate::import::columns::column_unit;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::report::Report;
use crate::import::settle::assembly::Assembly;
use crate::import::settle::channels::Logged;
use crate::import::settle::choose;
use crate::import::settle::degrees;
use crate::import::settle::draft::Draft;
use crate::import::settle::ground_plane::{self, Axes};
use crate::import::settle::odometer;
use crate::import::settle::path::{self, Path, Step};
use crate::import::settle::signs::Witness;
use crate::import::settle::speed_by_turning;
use crate::import::settle::speed_unit::{self, Basis};
use crate::telemetry::{ChannelKind, ChannelRole, Series, Unit, Warning};
use crate::units::{STANDARD_GRAVITY_MPS2, Seconds};

impl Assembly {
    /// Latitude and longitude, else the game's plane; returns the path in steps of about a second.
    pub(super) fn position(&mut self, draft: &mut Draft) -> Option<Vec<Step>> {
        for logged in &mut self.logged {
            // 0° 0° is what receivers write without a fix.
            if matches!(
                logged.meaning,
                Meaning::Channel(ChannelRole::Latitude | ChannelRole::Longitude)
            ) {
                logged.retain(|_, value| value.to_bits() != 0.0_f64.to_bits());
            }
        }
        self.degrees();
        let geographic =
            self.settle_best(draft, ChannelRole::Latitude) & self.settle_best(draft, ChannelRole::Longitude);
        let plane = self.ground_plane(draft);
        let both =
            |a: ChannelRole, b: ChannelRole| Some((&self.channel(a)?.series, &self.channel(b)?.series));
        if geographic {
            let (latitude, longitude) = both(ChannelRole::Latitude, ChannelRole::Longitude)?;
            return Some(path::steps_of_degrees(
                (latitude.times_s(), latitude.values()),
                (longitude.times_s(), longitude.values()),
            ));
        }
        let (x, y) = both(ChannelRole::X, ChannelRole::Y).filter(|_| plane)?;
        let same_base = std::sync::Arc::ptr_eq(x.times_s(), y.times_s());
        let point = |index: usize| {
            let of = |axis: &Series| axis.values().get(index).copied().unwrap_or_default();
            (of(x), of(y))
        };
        same_base.then(|| path::steps(x.times_s(), point))
    }

    /// Every point of the path that [`position`](Self::position) found.
    fn path(&self) -> Option<Path> {
        let both =
            |a: ChannelRole, b: ChannelRole| Some((&self.channel(a)?.series, &self.channel(b)?.series));
        if let Some((latitude, longitude)) = both(ChannelRole::Latitude, ChannelRole::Longitude) {
            return Some(Path::from_degrees(
                (latitude.times_s(), latitude.values()),
                (longitude.times_s(), longitude.values()),
            ));
        }
        let (x, y) = both(ChannelRole::X, ChannelRole::Y)?;
        let same_base = std::sync::Arc::ptr_eq(x.times_s(), y.times_s());
        same_base.then(|| Path::from_metres(x.times_s(), x.values(), y.values()))
    }

    /// The first of the speed columns, in the file's unit.
    fn raw_speed(&self) -> Option<Logged> {
        let speeds = self.logged.iter().filter(|logged| {
            logged.meaning == Meaning::Channel(ChannelRole::Speed) && !logged.values.is_empty()
        });
        speeds.min_by_key(|logged| logged.rank).cloned()
    }

    /// Brings latitude and longitude to degrees.
    fn degrees(&mut self) {
        let index = |logged: &[Logged], role: ChannelRole| {
            let is_role = |logged: &Logged| logged.meaning == Meaning::Channel(role);
            logged.iter().position(is_role)
        };
        let found =
            index(&self.logged, ChannelRole::Latitude).zip(index(&self.logged, ChannelRole::Longitude));
        let Some((latitude, longitude)) = found else {
            return;
        };
        let is_large = |index: usize, limit: f64| {
            let values = self.logged.get(index).map_or(&[][..], |logged| &logged.values);
            !path::magnitude_quantile_is_at_most(values, 0.98, limit)
        };
        if !(is_large(latitude, 90.0) || is_large(longitude, 180.0)) {
            return;
        }
        let speed = self.raw_speed();
        if let Ok([latitude, longitude]) = self.logged.get_disjoint_mut([latitude, longitude]) {
            degrees::settle(latitude, longitude, speed.as_ref());
        }
    }

    /// The game's plane, where its axes are a position.
    fn ground_plane(&mut self, draft: &mut Draft) -> bool {
        let duration_s = self.duration_s;
        let mut best = |meaning: Meaning, role: ChannelRole| {
            let mut candidates = self.take(meaning);
            let index = choose::best(role, &candidates, duration_s, &[])?;
            let axis = candidates.swap_remove(index);
            (!choose::is_dead(role, &axis)).then_some(axis)
        };
        let axes = Axes {
            x: best(Meaning::Channel(ChannelRole::X), ChannelRole::X),
            y: best(Meaning::Channel(ChannelRole::Y), ChannelRole::Y),
            z: best(Meaning::ThirdAxis, ChannelRole::Y),
        };
        match axes.judge(self.raw_speed().as_ref()) {
            Some(ground_plane::AxesMeaning::Ground(x, y)) => {
                self.settle(draft, ChannelRole::X, x) & self.settle(draft, ChannelRole::Y, y)
            }
            Some(ground_plane::AxesMeaning::Accelerations(along, across)) => {
                for mut acceleration in [along, across] {
                    // What is called an acceleration is the better source of it.
                    acceleration.rank = acceleration.rank.saturating_add(5);
                    self.logged.push(acceleration);
                }
                false
            }
            Some(ground_plane::AxesMeaning::Nothing(columns)) => {
                if columns.len() > 1 {
                    draft.report.add(Warning::NoPosition { columns });
                }
                false
            }
            None => false,
        }
    }

    /// The speed that agrees best with the path; without any speed column the path's own.
    pub(super) fn speed(&mut self, draft: &mut Draft, path: Option<&[Step]>) -> Result<(), ImportError> {
        let steps = path.unwrap_or_default();
        let candidates = self.take(Meaning::Channel(ChannelRole::Speed));
        let distance = self.distance_witness();
        let judged: Vec<(Logged, speed_unit::FoundUnit)> = candidates
            .into_iter()
            .map(|logged| {
                let by_path = speed_unit::ratio_to_path(steps, &logged.times_s, &logged.values);
                let by_distance = || {
                    let counter = (&*distance?.times_s, &*distance?.values);
                    let ratio = speed_unit::ratio_to_distance(counter, &logged.times_s, &logged.values)?;
                    let stated = distance?.unit.map(|unit| unit.factor);
                    Some(ratio * stated.unwrap_or_else(|| speed_unit::metres_that_fit(ratio)))
                };
                let witness = by_path.or_else(by_distance);
                let witness = witness.or_else(|| {
                    let is_stated = logged.unit.is_some();
                    (!is_stated)
                        .then(|| {
                            self.speed_by_acceleration(&logged)
                                .or_else(|| self.speed_by_turning(&logged))
                        })
                        .flatten()
                });
                let mut verdict = speed_unit::of_speed(&logged.times_s, &logged.values, logged.unit, witness);
                if by_path.is_none() && verdict.basis == Basis::Corrected {
                    // Distance and speed contradict each other and nothing tells which one lies; speed is believed.
                    verdict = speed_unit::of_speed(&logged.times_s, &logged.values, logged.unit, None);
                }
                (logged, verdict)
            })
            .collect();
        let mismatches: Vec<Option<f64>> = judged.iter().map(|(_, verdict)| verdict.mismatch).collect();
        let (mut candidates, verdicts): (Vec<Logged>, Vec<speed_unit::FoundUnit>) =
            judged.into_iter().unzip();
        let best = choose::best(ChannelRole::Speed, &candidates, self.duration_s, &mismatches);
        let Some((index, verdict)) = best.and_then(|index| Some((index, *verdicts.get(index)?))) else {
            return self.speed_from_path(draft);
        };
        let mut logged = candidates.swap_remove(index);
        if choose::is_dead(ChannelRole::Speed, &logged) && path.is_some() {
            return self.speed_from_path(draft);
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

    /// Metres per second in one unit of a speed, by the acceleration that is logged beside it: of the units that cars' speeds
    /// are in the nearest.
    fn speed_by_acceleration(&self, speed: &Logged) -> Option<f64> {
        const CLEAR: f64 = 0.7;
        let is_long = |logged: &&Logged| logged.meaning == Meaning::Channel(ChannelRole::LongAccel);
        let acceleration = self
            .logged
            .iter()
            .filter(is_long)
            .min_by_key(|logged| logged.rank)?;
        let factor = acceleration.unit.map_or_else(
            || {
                // As without a unit anywhere: cars on slicks pull 3 g.
                let is_g = path::magnitude_quantile_is_at_most(&acceleration.values, 0.98, 5.0);
                if is_g { STANDARD_GRAVITY_MPS2 } else { 1.0 }
            },
            |unit| unit.factor,
        );
        let witness = Witness::new(&[], &speed.times_s, &speed.values);
        let verdict = witness.verdict(
            ChannelRole::LongAccel,
            &acceleration.times_s,
            &acceleration.values,
        )?;
        if verdict.correlation.abs() < CLEAR {
            return None;
        }
        near_unit(factor / verdict.slope.abs())
    }

    /// The same by lateral acceleration and yaw rate.
    fn speed_by_turning(&self, speed: &Logged) -> Option<f64> {
        let best = |role| {
            let of_role = |logged: &&Logged| logged.meaning == Meaning::Channel(role);
            self.logged
                .iter()
                .filter(of_role)
                .min_by_key(|logged| logged.rank)
        };
        let (lateral, yaw) = (best(ChannelRole::LatAccel)?, best(ChannelRole::YawRate)?);
        speed_by_turning::ratios(speed, lateral, yaw)
            .into_iter()
            .find_map(near_unit)
    }

    /// The first distance column with a stated unit, else the first.
    fn distance_witness(&self) -> Option<&Logged> {
        self.logged
            .iter()
            .filter(|logged| logged.meaning == Meaning::Channel(ChannelRole::Distance))
            .min_by_key(|logged| (logged.unit.is_none(), logged.rank))
    }

    fn speed_from_path(&mut self, draft: &mut Draft) -> Result<(), ImportError> {
        let no_speed = || ImportError::no_speed(&draft.column_names);
        let path = self.path();
        let (times_s, values) = path.as_ref().and_then(speed_of_path).ok_or_else(no_speed)?;
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

/// Of the units that cars' speeds are in the nearest one, in m/s.
fn near_unit(found: f64) -> Option<f64> {
    const UNITS: [&str; 3] = ["m/s", "km/h", "mph"];
    // km/h and mph are two of these apart.
    const NEAR: f64 = 0.235;
    UNITS
        .iter()
        .filter_map(|unit| Some(column_unit::parse(unit, ChannelRole::Speed)?.factor))
        .find(|unit| (found / unit).ln().abs() < NEAR)
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

fn report_unit(report: &mut Report, logged: &Logged, verdict: speed_unit::FoundUnit) {
    let (column, unit) = (logged.name.clone(), verdict.found.into());
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
