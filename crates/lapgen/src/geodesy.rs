//! Local east/north metres to latitude and longitude on the WGS 84 ellipsoid.
//!
//! Uses the radii of curvature at the origin (meridian and prime vertical). Within 5 km of the origin the error
//! against the exact projection stays below about 2 m and is the same for every lap, so laps agree with each other.

/// Semi-major axis of WGS 84 in metres.
const SEMI_MAJOR_M: f64 = 6_378_137.0;
/// First eccentricity squared of WGS 84.
const ECCENTRICITY_SQUARED: f64 = 6.694_379_990_141_316_5e-3;

/// Where a local frame stands on the Earth; latitude north positive, longitude east positive, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Origin {
    /// Degrees north.
    pub latitude_deg: f64,
    /// Degrees east.
    pub longitude_deg: f64,
}

impl Origin {
    /// Latitude and longitude in degrees of a point `east_m`, `north_m` away from the origin.
    #[must_use]
    pub fn locate(self, east_m: f64, north_m: f64) -> (f64, f64) {
        let latitude = self.latitude_deg.to_radians();
        let curve = 1.0 - ECCENTRICITY_SQUARED * latitude.sin().powi(2);
        let prime_vertical_m = SEMI_MAJOR_M / curve.sqrt();
        let meridian_m = SEMI_MAJOR_M * (1.0 - ECCENTRICITY_SQUARED) / curve.powf(1.5);
        (
            self.latitude_deg + (north_m / meridian_m).to_degrees(),
            self.longitude_deg + (east_m / (prime_vertical_m * latitude.cos())).to_degrees(),
        )
    }
}

/// A place in metres from the middle of the Earth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct EarthCentred {
    pub(crate) place_m: [f64; 3],
    latitude: f64,
    longitude: f64,
}

impl EarthCentred {
    pub(crate) fn of(latitude_deg: f64, longitude_deg: f64, altitude_m: f64) -> Self {
        let (latitude, longitude) = (latitude_deg.to_radians(), longitude_deg.to_radians());
        let normal_m = SEMI_MAJOR_M / (1.0 - ECCENTRICITY_SQUARED * latitude.sin().powi(2)).sqrt();
        let from_axis_m = (normal_m + altitude_m) * latitude.cos();
        Self {
            place_m: [
                from_axis_m * longitude.cos(),
                from_axis_m * longitude.sin(),
                (normal_m * (1.0 - ECCENTRICITY_SQUARED) + altitude_m) * latitude.sin(),
            ],
            latitude,
            longitude,
        }
    }

    /// A direction on the ground, given to the east and to the north, along the axes of the Earth.
    pub(crate) fn turned(self, east: f64, north: f64) -> [f64; 3] {
        let (sin_latitude, cos_latitude) = self.latitude.sin_cos();
        let (sin_longitude, cos_longitude) = self.longitude.sin_cos();
        [
            -sin_longitude * east - sin_latitude * cos_longitude * north,
            cos_longitude * east - sin_latitude * sin_longitude * north,
            cos_latitude * north,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_latitude_and_longitude_has_its_textbook_length() {
        // At 45 degrees: 111 131.8 m per degree of latitude, 78 846.8 m per degree of longitude.
        let origin = Origin {
            latitude_deg: 45.0,
            longitude_deg: 7.0,
        };
        let (latitude, longitude) = origin.locate(78_846.8, 111_131.8);
        assert!((latitude - 46.0).abs() < 1e-5, "{latitude}");
        assert!((longitude - 8.0).abs() < 1e-5, "{longitude}");
    }
}
