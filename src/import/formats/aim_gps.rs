//! Fixes of an AiM log: u-blox solutions in metres from the middle of the Earth, put on the logger's clock.
//!
//! The logger's stamps jitter and old ones are garbled, so fixes are spaced by GPS time and only the offset is the
//! logger's. A leap of all later stamps by 65,533 ms is a known fault.

use super::little_endian::{i32_at, u16_at, u32_at};

/// Milliseconds of a GPS week.
const WEEK_MS: f64 = 604_800_000.0;
/// Begin of GPS time, and by how much it runs ahead of UTC since 2017.
const GPS_EPOCH_UNIX_S: i64 = 315_964_800;
const LEAP_S: i64 = 18;
/// WGS 84.
const SEMI_MAJOR_M: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_223_563;
const DAY_MS: f64 = 86_400_000.0;
const LEAP_MS: f64 = 65_533.0;
/// Offsets this near are one.
const SAME_OFFSET_MS: f64 = 200.0;
/// Offsets that are tried.
const MAX_TRIED: usize = 200;

/// One solution of the receiver.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fix {
    /// The logger's stamp.
    logger_ms: f64,
    /// GPS time, weeks included.
    gps_ms: f64,
    /// From the middle of the Earth.
    place_m: [f64; 3],
    velocity_mps: [f64; 3],
}

/// A fix as channels have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct GpsFix {
    /// On the logger's clock.
    pub(super) time_ms: f64,
    pub(super) latitude_deg: f64,
    pub(super) longitude_deg: f64,
    pub(super) altitude_m: f64,
    pub(super) speed_mps: f64,
    /// Clockwise from north.
    pub(super) heading_deg: f64,
}

impl Fix {
    /// A solution in two or three dimensions; without one there is no place.
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        const TWO_DIMENSIONS: u8 = 2;
        const DEAD_RECKONING: u8 = 4;
        let metres = |at: usize| Some(f64::from(i32_at(payload, at)?) / 100.0);
        if !(TWO_DIMENSIONS..=DEAD_RECKONING).contains(payload.get(14)?) {
            return None;
        }
        let fix = Self {
            logger_ms: f64::from(i32_at(payload, 0)?),
            gps_ms: f64::from(u32_at(payload, 4)?) + f64::from(u16_at(payload, 12)?) * WEEK_MS,
            place_m: [metres(16)?, metres(20)?, metres(24)?],
            velocity_mps: [metres(32)?, metres(36)?, metres(40)?],
        };
        let away_m = norm(fix.place_m);
        // On the Earth, and slower than sound.
        let is_sound = (6.2e6..6.5e6).contains(&away_m) && norm(fix.velocity_mps) < 300.0;
        is_sound.then_some(fix)
    }

    /// When it was, UTC.
    pub(super) fn unix_s(&self) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "weeks are 16 bits")]
        let since_s = (self.gps_ms / 1000.0) as i64;
        GPS_EPOCH_UNIX_S + since_s - LEAP_S
    }
}

/// The fixes on the logger's clock, in order. `(begin, end)`: what the other channels span.
pub(super) fn places(fixes: &[Fix], others_ms: Option<(f64, f64)>) -> Vec<GpsFix> {
    let Some(offset_ms) = offset_ms(fixes, others_ms) else {
        return Vec::new();
    };
    let mut places: Vec<GpsFix> = fixes
        .iter()
        .map(|fix| place(fix, fix.gps_ms + offset_ms))
        .collect();
    places.sort_by(|one, other| one.time_ms.total_cmp(&other.time_ms));
    places.dedup_by(|next, kept| next.time_ms <= kept.time_ms);
    // What lies days away from the others is damaged.
    if let Some(middle_ms) = places.get(places.len() / 2).map(|place| place.time_ms) {
        places.retain(|place| (place.time_ms - middle_ms).abs() < DAY_MS);
    }
    if let Some((_, end_ms)) = others_ms {
        take_leap_out(&mut places, end_ms);
    }
    places
}

/// From GPS time to the logger's clock: the offset that most stamps agree on, of those that lie within the recording.
fn offset_ms(fixes: &[Fix], others_ms: Option<(f64, f64)>) -> Option<f64> {
    let first_ms = fixes.first()?.gps_ms;
    let last_ms = fixes.last()?.gps_ms;
    let every = fixes.len().div_ceil(MAX_TRIED);
    let offsets_ms: Vec<f64> = fixes
        .iter()
        .step_by(every)
        .map(|fix| fix.logger_ms - fix.gps_ms)
        .collect();
    let outside_ms = |offset_ms: f64| {
        others_ms.map_or(0.0, |(begin_ms, end_ms)| {
            (begin_ms - first_ms - offset_ms).max(0.0) + (last_ms + offset_ms - end_ms).max(0.0)
        })
    };
    let agreeing = |offset_ms: f64| -> Vec<f64> {
        let near = |other_ms: &f64| (other_ms - offset_ms).abs() < SAME_OFFSET_MS;
        offsets_ms.iter().copied().filter(near).collect()
    };
    let best_ms = offsets_ms.iter().copied().max_by(|one_ms, other_ms| {
        let rank = |offset_ms: f64| (outside_ms(offset_ms) < 5000.0, agreeing(offset_ms).len());
        rank(*one_ms).cmp(&rank(*other_ms))
    })?;
    let mut agreeing_ms = agreeing(best_ms);
    agreeing_ms.sort_by(f64::total_cmp);
    agreeing_ms.get(agreeing_ms.len() / 2).copied()
}

/// Fixes that run on after everything else has ended, behind a gap of the known length.
fn take_leap_out(places: &mut [GpsFix], end_ms: f64) {
    let runs_over = places
        .last()
        .is_some_and(|last| last.time_ms > end_ms + LEAP_MS / 2.0);
    let leap = places
        .array_windows()
        .position(|[one, next]| next.time_ms - one.time_ms >= LEAP_MS - 50.0);
    if let Some(leap) = leap.filter(|_| runs_over) {
        for place in places.iter_mut().skip(leap + 1) {
            place.time_ms -= LEAP_MS;
        }
    }
}

/// Degrees by Bowring's formula, which is exact to well under a millimetre on the ground.
fn place(fix: &Fix, time_ms: f64) -> GpsFix {
    let [x_m, y_m, z_m] = fix.place_m;
    let semi_minor_m = SEMI_MAJOR_M * (1.0 - FLATTENING);
    let e2 = FLATTENING * (2.0 - FLATTENING);
    let second_e2 = e2 / (1.0 - e2);
    let from_axis_m = x_m.hypot(y_m);
    let reduced = (z_m * SEMI_MAJOR_M).atan2(from_axis_m * semi_minor_m);
    let latitude = (z_m + second_e2 * semi_minor_m * reduced.sin().powi(3))
        .atan2(from_axis_m - e2 * SEMI_MAJOR_M * reduced.cos().powi(3));
    let longitude = y_m.atan2(x_m);
    let normal_m = SEMI_MAJOR_M / (1.0 - e2 * latitude.sin().powi(2)).sqrt();
    let [vx, vy, vz] = fix.velocity_mps;
    let east_mps = -longitude.sin() * vx + longitude.cos() * vy;
    let north_mps = -latitude.sin() * (longitude.cos() * vx + longitude.sin() * vy) + latitude.cos() * vz;
    GpsFix {
        time_ms,
        latitude_deg: latitude.to_degrees(),
        longitude_deg: longitude.to_degrees(),
        altitude_m: from_axis_m / latitude.cos() - normal_m,
        speed_mps: norm(fix.velocity_mps),
        heading_deg: east_mps.atan2(north_mps).to_degrees().rem_euclid(360.0),
    }
}

fn norm([x, y, z]: [f64; 3]) -> f64 {
    x.hypot(y).hypot(z)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fix(logger_ms: f64, gps_ms: f64) -> Fix {
        Fix {
            logger_ms,
            gps_ms,
            // 48° N, 11° E, 500 m above the ellipsoid.
            place_m: [4_197_500.5, 815_915.8, 4_717_248.5],
            velocity_mps: [0.0, 0.0, 0.0],
        }
    }

    fn times_ms(fixes: &[Fix], others_ms: Option<(f64, f64)>) -> Vec<f64> {
        places(fixes, others_ms)
            .iter()
            .map(|place| place.time_ms)
            .collect()
    }

    #[test]
    fn metres_from_the_middle_of_the_earth_are_degrees() {
        let place = place(&fix(0.0, 0.0), 0.0);
        assert!((place.latitude_deg - 48.0).abs() < 1e-4, "{place:?}");
        assert!((place.longitude_deg - 11.0).abs() < 1e-4, "{place:?}");
        assert!((place.altitude_m - 500.0).abs() < 20.0, "{place:?}");
    }

    #[test]
    fn fixes_are_spaced_by_gps_time_at_the_loggers_offset() {
        let jitter_ms = [0.0, 12.0, -9.0, 3.0, 0.0];
        let fixes: Vec<Fix> = (0..5)
            .zip(jitter_ms)
            .map(|(n, jitter_ms)| {
                fix(
                    1000.0 + 125.0 * f64::from(n) + jitter_ms,
                    7e8 + 125.0 * f64::from(n),
                )
            })
            .collect();
        let times_ms = times_ms(&fixes, Some((0.0, 2000.0)));
        for (n, time_ms) in (0_u32..).zip(times_ms) {
            assert!(
                (time_ms - 1000.0 - 125.0 * f64::from(n)).abs() < 1e-6,
                "{n}: {time_ms}"
            );
        }
    }

    #[test]
    fn stamps_that_are_garbled_or_leap_do_not_move_the_fixes() {
        let stamps = |n: u32| match n {
            0..4 => 200.0 * f64::from(n),
            4 | 5 => 9e6,
            _ => 200.0 * f64::from(n) + LEAP_MS,
        };
        let fixes: Vec<Fix> = (0..20)
            .map(|n| fix(stamps(n), 7e8 + 200.0 * f64::from(n)))
            .collect();
        let times_ms = times_ms(&fixes, Some((0.0, 4000.0)));
        assert!((times_ms[19] - 3800.0).abs() < 1e-6, "{times_ms:?}");
    }

    #[test]
    fn a_leap_of_gps_time_itself_is_taken_out() {
        let leap_ms = |n: u32| if n >= 10 { LEAP_MS } else { 0.0 };
        let fixes: Vec<Fix> = (0..20)
            .map(|n| {
                let time_ms = 200.0 * f64::from(n) + leap_ms(n);
                fix(time_ms, 7e8 + time_ms)
            })
            .collect();
        let times_ms = times_ms(&fixes, Some((0.0, 4000.0)));
        assert!((times_ms[19] - 3800.0).abs() < 1.0, "{times_ms:?}");
    }
}
