//! Positions on a flat map: latitude and longitude, or a game's X and Y, as metres east and north.
//!
//! A plane that touches the ellipsoid at its origin, with the two radii of curvature there (WGS 84). Over the few
//! kilometres of a circuit it is true to centimetres. A logger that repeats its last fix until the next arrives
//! (1 Hz positions in 20 Hz rows) is read at its fixes only.

use std::collections::BTreeMap;

use crate::telemetry::{Channel, ChannelRole, GeoPoint, Interpolation, Lap, Series, median};

/// Equatorial radius of WGS 84 in metres.
const EQUATORIAL_RADIUS_M: f64 = 6_378_137.0;
/// First eccentricity of WGS 84, squared.
const ECCENTRICITY_SQUARED: f64 = 0.006_694_379_990_14;

/// A flat map around one point: x metres east, y metres north of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Plane {
    origin: GeoPoint,
    metres_per_degree_north: f64,
    metres_per_degree_east: f64,
}

impl Plane {
    /// The plane that touches the earth at `origin`.
    #[must_use]
    pub(crate) fn about(origin: GeoPoint) -> Self {
        let sine = origin.latitude_deg.to_radians().sin();
        let flattened = 1.0 - ECCENTRICITY_SQUARED * sine * sine;
        let east_radius_m = EQUATORIAL_RADIUS_M / flattened.sqrt();
        let north_radius_m = east_radius_m * (1.0 - ECCENTRICITY_SQUARED) / flattened;
        Self {
            origin,
            metres_per_degree_north: north_radius_m.to_radians(),
            metres_per_degree_east: east_radius_m.to_radians() * origin.latitude_deg.to_radians().cos(),
        }
    }

    /// The plane about the middle of a lap's latitudes and longitudes; `None` for a lap without them.
    ///
    /// Two laps that are to lie on one map share the plane of one of them.
    #[must_use]
    pub(crate) fn of_lap(lap: &Lap) -> Option<Self> {
        Self::of_channels(lap.channels())
    }

    /// The plane about the median of latitude and longitude channels, which no single wild fix can move.
    #[must_use]
    pub(crate) fn of_channels(channels: &BTreeMap<ChannelRole, Channel>) -> Option<Self> {
        let middle = |role| median(channels.get(&role)?.series.values().iter().copied());
        Some(Self::about(GeoPoint {
            latitude_deg: middle(ChannelRole::Latitude)?,
            longitude_deg: middle(ChannelRole::Longitude)?,
        }))
    }

    /// Metres east and north of the origin.
    #[must_use]
    pub(crate) fn to_xy(self, point: GeoPoint) -> (f64, f64) {
        // The short way around the globe, so that a track on the date line is one track.
        let apart_deg = point.longitude_deg - self.origin.longitude_deg;
        let east_deg = if apart_deg.abs() < 180.0 {
            apart_deg
        } else {
            (apart_deg + 180.0).rem_euclid(360.0) - 180.0
        };
        (
            east_deg * self.metres_per_degree_east,
            (point.latitude_deg - self.origin.latitude_deg) * self.metres_per_degree_north,
        )
    }

    /// The point at these metres east and north of the origin.
    #[must_use]
    pub(crate) fn to_geo(self, x_m: f64, y_m: f64) -> GeoPoint {
        GeoPoint {
            latitude_deg: self.origin.latitude_deg + y_m / self.metres_per_degree_north,
            longitude_deg: self.origin.longitude_deg + x_m / self.metres_per_degree_east,
        }
    }
}

/// Where the car was, over time: metres east and north on a plane. All of one length, at least 2, times increasing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Positions {
    /// Seconds on the clock of the channels they come from.
    pub time_s: Vec<f64>,
    /// Metres east of the plane's origin.
    pub x_m: Vec<f64>,
    /// Metres north of the plane's origin.
    pub y_m: Vec<f64>,
}

impl Positions {
    /// From latitude and longitude on `plane`; without a plane, or without these channels, from X and Y.
    ///
    /// `None` where there is neither, or fewer than two different positions.
    #[must_use]
    pub(crate) fn of_channels(
        channels: &BTreeMap<ChannelRole, Channel>,
        plane: Option<&Plane>,
    ) -> Option<Self> {
        let pair = |east, north| {
            let east: &Series = &channels.get(&east)?.series;
            let north: &Series = &channels.get(&north)?.series;
            Some((east, north))
        };
        if let Some(plane) = plane
            && let Some((longitude, latitude)) = pair(ChannelRole::Longitude, ChannelRole::Latitude)
        {
            return Self::from_series(longitude, latitude, |longitude_deg, latitude_deg| {
                plane.to_xy(GeoPoint {
                    latitude_deg,
                    longitude_deg,
                })
            });
        }
        let (x, y) = pair(ChannelRole::X, ChannelRole::Y)?;
        Self::from_series(x, y, |x_m, y_m| (x_m, y_m))
    }

    fn from_series(east: &Series, north: &Series, to_xy: impl Fn(f64, f64) -> (f64, f64)) -> Option<Self> {
        let times_s = east.times_s();
        let norths = if std::sync::Arc::ptr_eq(times_s, north.times_s()) {
            north.values().to_vec()
        } else {
            north.at_each(times_s, Interpolation::Linear)
        };
        let mut positions = Self {
            time_s: Vec::with_capacity(times_s.len()),
            x_m: Vec::with_capacity(times_s.len()),
            y_m: Vec::with_capacity(times_s.len()),
        };
        let mut last = None;
        for ((&time_s, &east), &north) in times_s.iter().zip(east.values()).zip(&norths) {
            // Bit for bit the same position is the same fix, shown again.
            if last == Some((east.to_bits(), north.to_bits())) {
                continue;
            }
            last = Some((east.to_bits(), north.to_bits()));
            let (x_m, y_m) = to_xy(east, north);
            positions.time_s.push(time_s);
            positions.x_m.push(x_m);
            positions.y_m.push(y_m);
        }
        (positions.time_s.len() >= 2).then_some(positions)
    }

    /// Number of positions.
    #[must_use]
    pub(crate) fn len(&self) -> usize {
        self.time_s.len()
    }

    /// Position at a moment, on the straight line between two; before the first and after the last the nearest one.
    #[must_use]
    pub(crate) fn at(&self, time_s: f64) -> (f64, f64) {
        let place = |index: usize| {
            (
                self.x_m.get(index).copied().unwrap_or_default(),
                self.y_m.get(index).copied().unwrap_or_default(),
            )
        };
        let after = self.time_s.partition_point(|&sample_s| sample_s <= time_s);
        let (Some(&after_s), Some(before)) = (self.time_s.get(after), after.checked_sub(1)) else {
            return place(after.min(self.len().saturating_sub(1)));
        };
        let before_s = self.time_s.get(before).copied().unwrap_or_default();
        let ratio = (time_s - before_s) / (after_s - before_s);
        let (from, to) = (place(before), place(after));
        (from.0 + ratio * (to.0 - from.0), from.1 + ratio * (to.1 - from.1))
    }

    /// Metres between the positions at two moments, as the crow flies.
    #[must_use]
    pub(crate) fn moved_m(&self, from_s: f64, to_s: f64) -> f64 {
        let (from, to) = (self.at(from_s), self.at(to_s));
        (to.0 - from.0).hypot(to.1 - from.1)
    }

    /// Positions per second, from the median interval.
    #[must_use]
    pub(crate) fn rate_hz(&self) -> f64 {
        let intervals_s = self.time_s.array_windows().map(|[now, next]| next - now);
        median(intervals_s).map_or(0.0, |interval_s| 1.0 / interval_s)
    }
}
