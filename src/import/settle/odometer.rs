//! A distance counter as one that never goes back.
//!
//! Counters that start again at every lap are carried on; where they started again the car crossed the line, and
//! how far the counter had come by the next sample says exactly when.

/// A counter falls by at least this at a new lap; less is jitter.
const MIN_RESET_M: f64 = 100.0;

/// A distance that never decreases.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Odometer {
    /// Metres since the first sample's own reading, one per sample.
    pub(crate) distance_m: Vec<f64>,
    /// When the counter started again, seconds.
    pub(crate) resets_s: Vec<f64>,
}

/// Carries a counter in metres on over its restarts. `speed_mps_at` bridges the interval of a restart.
pub(crate) fn carried_on(times_s: &[f64], counter_m: &[f64], speed_mps_at: impl Fn(f64) -> f64) -> Odometer {
    let mut odometer = Odometer {
        distance_m: Vec::with_capacity(counter_m.len()),
        resets_s: Vec::new(),
    };
    let mut last_s: Option<f64> = None;
    let mut driven_m = counter_m.first().copied().unwrap_or_default();
    // Highest reading since the last restart: jitter below it is standstill, not driving back.
    let mut peak_m = driven_m;
    for (&time_s, &at_m) in times_s.iter().zip(counter_m) {
        if at_m > peak_m {
            driven_m += at_m - peak_m;
            peak_m = at_m;
        } else if let Some(last_s) = last_s {
            let fell_m = peak_m - at_m;
            if fell_m > MIN_RESET_M && at_m < 0.5 * peak_m {
                let speed_mps = speed_mps_at(time_s).max(0.1);
                let interval_s = time_s - last_s;
                driven_m += speed_mps * interval_s.min(5.0);
                odometer
                    .resets_s
                    .push(time_s - (at_m.max(0.0) / speed_mps).min(interval_s));
                peak_m = at_m;
            }
        }
        odometer.distance_m.push(driven_m);
        last_s = Some(time_s);
    }
    odometer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_per_lap_becomes_one_distance_and_its_restarts_are_crossings() {
        let odometer = carried_on(&[0.0, 1.0, 2.0, 3.0], &[1900.0, 1940.0, 30.0, 70.0], |_| 40.0);
        assert_eq!(odometer.distance_m, [1900.0, 1940.0, 1980.0, 2020.0]);
        assert_eq!(odometer.resets_s, [1.25]);
    }

    #[test]
    fn jitter_is_standstill() {
        let odometer = carried_on(&[0.0, 1.0, 2.0], &[10.0, 9.0, 10.5], |_| 0.0);
        assert_eq!(
            odometer,
            Odometer {
                distance_m: vec![10.0, 10.0, 10.5],
                resets_s: vec![]
            }
        );
    }
}
