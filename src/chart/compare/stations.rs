//! Where on the reference lap values are drawn, with what both laps' clocks say there.

use crate::analysis::Comparison;
use crate::chart::scale::drawable;
use crate::units::Metres;

/// Farther beyond its stations a lap has no delta.
const LEAST_BEYOND_M: f64 = 30.0;

/// The comparison's stations inside the window: finite, rising, all of one length.
pub(in crate::chart) struct Stations {
    pub(in crate::chart) distance_m: Vec<f64>,
    pub(in crate::chart) delta_s: Vec<f64>,
    pub(in crate::chart) a_time_s: Vec<f64>,
    pub(in crate::chart) b_time_s: Vec<f64>,
}

impl Stations {
    /// All of a comparison, or those between two stations.
    pub(in crate::chart) fn new(comparison: &Comparison, window: Option<(Metres, Metres)>) -> Self {
        let trace = &comparison.trace;
        let (from_m, to_m) = window.map_or((f64::NEG_INFINITY, f64::INFINITY), |(from, to)| {
            (from.get().min(to.get()), from.get().max(to.get()))
        });
        let mut stations = Self {
            distance_m: Vec::with_capacity(trace.distance_m.len()),
            delta_s: Vec::with_capacity(trace.distance_m.len()),
            a_time_s: Vec::with_capacity(trace.distance_m.len()),
            b_time_s: Vec::with_capacity(trace.distance_m.len()),
        };
        let columns = trace
            .distance_m
            .iter()
            .zip(&trace.delta_s)
            .zip(&trace.a_time_s)
            .zip(&trace.b_time_s);
        for (((&distance_m, &delta_s), &a_time_s), &b_time_s) in columns {
            let finite = [distance_m, delta_s, a_time_s, b_time_s]
                .into_iter()
                .all(f64::is_finite);
            let rises = stations.distance_m.last().is_none_or(|&last| distance_m > last);
            if finite && rises && distance_m >= from_m && distance_m <= to_m {
                stations.distance_m.push(distance_m);
                stations.delta_s.push(drawable(delta_s));
                stations.a_time_s.push(a_time_s);
                stations.b_time_s.push(b_time_s);
            }
        }
        stations
    }

    pub(in crate::chart) fn len(&self) -> usize {
        self.distance_m.len()
    }

    pub(in crate::chart) fn span_m(&self) -> (f64, f64) {
        (
            self.distance_m.first().copied().unwrap_or_default(),
            self.distance_m.last().copied().unwrap_or_default(),
        )
    }

    /// The delta at a distance between the stations; `None` beyond them.
    pub(in crate::chart) fn delta_at(&self, distance_m: f64) -> Option<f64> {
        let (first_m, last_m) = self.span_m();
        let beyond_m = (first_m - distance_m).max(distance_m - last_m);
        // Laps of one circuit differ by some metres.
        if self.len() < 2 || beyond_m > LEAST_BEYOND_M {
            return None;
        }
        let after = self.index_at(distance_m).max(1);
        let (from_m, to_m) = (*self.distance_m.get(after - 1)?, *self.distance_m.get(after)?);
        let (from_s, to_s) = (*self.delta_s.get(after - 1)?, *self.delta_s.get(after)?);
        let part = ((distance_m - from_m) / (to_m - from_m)).clamp(0.0, 1.0);
        Some(from_s + (to_s - from_s) * part)
    }

    /// Index of the first station at or after a distance, or of the last one.
    pub(in crate::chart) fn index_at(&self, distance_m: f64) -> usize {
        self.distance_m
            .partition_point(|&station_m| station_m < distance_m)
            .min(self.len().saturating_sub(1))
    }
}
