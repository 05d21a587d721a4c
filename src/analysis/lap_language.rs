//! A small language for drives whose truth is known, for tests: `"200 km/h for 300 m | turn left 90 deg r=40"`.
//!
//! Independent of the code under test: places and times follow from the formulas of uniform acceleration and of
//! circles. Steps, divided by `|`:
//! `200 km/h for 300 m` (straight, reaching that speed with constant acceleration; the first step starts at it),
//! `turn left 90 deg r=40` (optionally `at 80 km/h`), `line` (the start line is here), `stand 5 s`,
//! `pause 20 s` (the clock runs on, nothing moves, nothing is logged), `3 x { … }` (repeat).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::telemetry::{Channel, ChannelKind, ChannelRole, GeoLine, GeoPoint, Pause, Recording, Series};

/// The car at one moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    pub(crate) distance_m: f64,
    pub(crate) speed_mps: f64,
    pub(crate) long_accel_mps2: f64,
    /// To the left positive.
    pub(crate) curvature_per_m: f64,
    pub(crate) x_m: f64,
    pub(crate) y_m: f64,
    /// 0 is east, to the left positive.
    pub(crate) heading_rad: f64,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    start_s: f64,
    duration_s: f64,
    begin: State,
    logged: bool,
}

/// A drive from beginning to end, exact at every moment.
#[derive(Clone, Debug)]
pub(crate) struct Drive {
    pieces: Vec<Piece>,
    end: State,
    /// Clock at the end.
    pub(crate) end_s: f64,
    /// When the car crossed the start line, on the clock (pauses included).
    pub(crate) line_times_s: Vec<f64>,
    /// The car at the first crossing.
    line_state: Option<State>,
    /// Begin and end of the pauses on the clock.
    pub(crate) pauses: Vec<(f64, f64)>,
}

impl Drive {
    /// Reads the language; panics on what it does not know, as a test should.
    pub(crate) fn of(text: &str) -> Self {
        let mut drive = Self {
            pieces: vec![],
            end: State {
                distance_m: 0.0,
                speed_mps: f64::NAN,
                long_accel_mps2: 0.0,
                curvature_per_m: 0.0,
                x_m: 0.0,
                y_m: 0.0,
                heading_rad: 0.0,
            },
            end_s: 0.0,
            line_times_s: vec![],
            line_state: None,
            pauses: vec![],
        };
        drive.read(text);
        drive
    }

    fn read(&mut self, text: &str) {
        let mut rest = text;
        while !rest.trim().is_empty() {
            let bar = rest.find('|').unwrap_or(rest.len());
            if let Some(open) = rest.find('{').filter(|&open| open < bar) {
                let times: usize = rest[..open].trim().trim_end_matches('x').trim().parse().unwrap();
                let mut depth = 0;
                let close = rest
                    .char_indices()
                    .find(|&(_, letter)| {
                        depth += i32::from(letter == '{') - i32::from(letter == '}');
                        letter == '}' && depth == 0
                    })
                    .unwrap()
                    .0;
                (0..times).for_each(|_| self.read(&rest[open + 1..close]));
                rest = rest[close + 1..].trim_start().trim_start_matches('|');
                continue;
            }
            self.step(rest[..bar].trim());
            rest = rest.get(bar + 1..).unwrap_or("");
        }
    }

    fn step(&mut self, step: &str) {
        let words: Vec<&str> = step.split_whitespace().collect();
        let number = |word: &str| word.trim_start_matches("r=").parse::<f64>().unwrap();
        match words.as_slice() {
            [speed, "km/h", "for", metres, "m"] => self.drive(number(speed) / 3.6, number(metres), 0.0),
            ["turn", way, degrees, "deg", radius, rest @ ..] => {
                let curvature_per_m = if *way == "left" { 1.0 } else { -1.0 } / number(radius);
                let metres = number(degrees).to_radians() * number(radius);
                let speed_mps = match rest {
                    ["at", speed, "km/h"] => number(speed) / 3.6,
                    [] => self.end.speed_mps,
                    _ => panic!("not understood: {step}"),
                };
                self.drive(speed_mps, metres, curvature_per_m);
            }
            ["line"] => {
                self.line_times_s.push(self.end_s);
                self.line_state.get_or_insert(self.end);
            }
            ["stand", seconds, "s"] => self.wait(number(seconds), true),
            ["pause", seconds, "s"] => {
                self.pauses.push((self.end_s, self.end_s + number(seconds)));
                self.wait(number(seconds), false);
            }
            _ => panic!("not understood: {step}"),
        }
    }

    fn drive(&mut self, speed_mps: f64, metres: f64, curvature_per_m: f64) {
        let before_mps = if self.end.speed_mps.is_nan() {
            speed_mps
        } else {
            self.end.speed_mps
        };
        let duration_s = 2.0 * metres / (before_mps + speed_mps);
        let begin = State {
            speed_mps: before_mps,
            long_accel_mps2: (speed_mps - before_mps) / duration_s,
            curvature_per_m,
            ..self.end
        };
        self.push(begin, duration_s, true);
        self.end.speed_mps = speed_mps;
    }

    fn wait(&mut self, duration_s: f64, standing: bool) {
        let before_mps = self.end.speed_mps;
        let begin = State {
            speed_mps: 0.0,
            long_accel_mps2: 0.0,
            ..self.end
        };
        self.push(begin, duration_s, standing);
        self.end.speed_mps = if standing { 0.0 } else { before_mps };
    }

    fn push(&mut self, begin: State, duration_s: f64, logged: bool) {
        let piece = Piece {
            start_s: self.end_s,
            duration_s,
            begin,
            logged,
        };
        self.end = piece.at(duration_s);
        self.end_s += duration_s;
        self.pieces.push(piece);
    }

    /// The car at a moment of the clock.
    pub(crate) fn at(&self, time_s: f64) -> State {
        let index = self
            .pieces
            .partition_point(|piece| piece.start_s <= time_s)
            .saturating_sub(1);
        let piece = &self.pieces[index];
        piece.at((time_s - piece.start_s).min(piece.duration_s))
    }

    /// True lap times: from line to line without the pauses.
    pub(crate) fn lap_times_s(&self) -> Vec<f64> {
        self.line_times_s
            .windows(2)
            .map(|pair| {
                let paused_s: f64 = self
                    .pauses
                    .iter()
                    .filter(|pause| pause.0 >= pair[0] && pause.1 <= pair[1])
                    .map(|pause| pause.1 - pause.0)
                    .sum();
                pair[1] - pair[0] - paused_s
            })
            .collect()
    }

    fn logs_at(&self, time_s: f64) -> bool {
        let index = self
            .pieces
            .partition_point(|piece| piece.start_s <= time_s)
            .saturating_sub(1);
        self.pieces[index].logged
    }
}

impl Piece {
    fn at(&self, since_s: f64) -> State {
        let State {
            speed_mps,
            long_accel_mps2,
            curvature_per_m,
            heading_rad,
            ..
        } = self.begin;
        let metres = speed_mps * since_s + long_accel_mps2 * since_s * since_s / 2.0;
        let turned_rad = metres * curvature_per_m;
        // The chord of the arc, which lies half the turn to the side.
        let half_rad = turned_rad / 2.0;
        let chord_m = if half_rad == 0.0 {
            metres
        } else {
            metres * half_rad.sin() / half_rad
        };
        State {
            distance_m: self.begin.distance_m + metres,
            speed_mps: speed_mps + long_accel_mps2 * since_s,
            x_m: self.begin.x_m + chord_m * (heading_rad + half_rad).cos(),
            y_m: self.begin.y_m + chord_m * (heading_rad + half_rad).sin(),
            heading_rad: heading_rad + turned_rad,
            ..self.begin
        }
    }
}

/// How a logger writes a drive down. Fields are free to change; `Logger::new` logs speed only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Logger {
    pub(crate) hz: f64,
    /// First sample, seconds after the drive begins.
    pub(crate) first_s: f64,
    /// Latitude and longitude, the drive's (0, 0) at this point.
    pub(crate) geo: Option<GeoPoint>,
    /// X and Y.
    pub(crate) plane: bool,
    /// Distance since the beginning.
    pub(crate) distance: bool,
    /// Lap number: crossings so far.
    pub(crate) lap: bool,
    /// Lateral and longitudinal acceleration and yaw rate.
    pub(crate) dynamics: bool,
    /// Throttle and brake: full throttle unless braking, braking as deceleration over 12 m/s².
    pub(crate) pedals: bool,
    /// Scatter of positions in metres, different in every sample.
    pub(crate) noise_m: f64,
}

impl Logger {
    pub(crate) fn new(hz: f64) -> Self {
        Self {
            hz,
            first_s: 0.0,
            geo: None,
            plane: false,
            distance: false,
            lap: false,
            dynamics: false,
            pedals: false,
            noise_m: 0.0,
        }
    }

    /// With latitude and longitude, at a place in Germany.
    pub(crate) fn with_geo(hz: f64) -> Self {
        let place = GeoPoint {
            latitude_deg: 50.3,
            longitude_deg: 6.9,
        };
        Self {
            geo: Some(place),
            ..Self::new(hz)
        }
    }

    /// The recording of a drive; its clock starts at the first sample.
    pub(crate) fn log(&self, drive: &Drive) -> Recording {
        let times_s: Vec<f64> = (0..)
            .map(|i| self.first_s + f64::from(i) / self.hz)
            .take_while(|&time_s| time_s <= drive.end_s)
            .filter(|&time_s| drive.logs_at(time_s))
            .collect();
        let states: Vec<State> = times_s.iter().map(|&time_s| drive.at(time_s)).collect();
        let base: Arc<[f64]> = times_s.iter().map(|time_s| time_s - self.first_s).collect();
        let mut recording = Recording {
            format: "lap-language",
            rows: times_s.len(),
            ..Recording::default()
        };
        let mut put = |role: ChannelRole, values: Vec<f64>| {
            let series = Series::new(Arc::clone(&base), values).unwrap();
            recording.channels.insert(role, channel(role, series));
        };
        let all = |of: &dyn Fn(&State) -> f64| states.iter().map(of).collect::<Vec<f64>>();
        put(ChannelRole::Speed, all(&|state| state.speed_mps));
        let noise = |i: usize, salt: usize| self.noise_m * scatter(i * 2 + salt);
        let xy: Vec<(f64, f64)> = states
            .iter()
            .enumerate()
            .map(|(i, state)| (state.x_m + noise(i, 0), state.y_m + noise(i, 1)))
            .collect();
        if let Some(place) = self.geo {
            let points: Vec<GeoPoint> = xy.iter().map(|&(x_m, y_m)| geo_point(place, x_m, y_m)).collect();
            put(
                ChannelRole::Latitude,
                points.iter().map(|point| point.latitude_deg).collect(),
            );
            put(
                ChannelRole::Longitude,
                points.iter().map(|point| point.longitude_deg).collect(),
            );
        }
        if self.plane {
            put(ChannelRole::X, xy.iter().map(|place| place.0).collect());
            put(ChannelRole::Y, xy.iter().map(|place| place.1).collect());
        }
        if self.distance {
            put(ChannelRole::Distance, all(&|state| state.distance_m));
        }
        if self.lap {
            let lap = |time_s: &f64| drive.line_times_s.partition_point(|line_s| line_s <= time_s) as f64;
            put(ChannelRole::Lap, times_s.iter().map(lap).collect());
        }
        if self.dynamics {
            put(ChannelRole::LongAccel, all(&|state| state.long_accel_mps2));
            put(
                ChannelRole::LatAccel,
                all(&|state| state.speed_mps.powi(2) * state.curvature_per_m),
            );
            put(
                ChannelRole::YawRate,
                all(&|state| state.speed_mps * state.curvature_per_m),
            );
        }
        if self.pedals {
            put(
                ChannelRole::Throttle,
                all(&|state| if state.long_accel_mps2 < 0.0 { 0.0 } else { 1.0 }),
            );
            put(
                ChannelRole::Brake,
                all(&|state| (-state.long_accel_mps2 / 12.0).clamp(0.0, 1.0)),
            );
        }
        for &(from_s, to_s) in &drive.pauses {
            let after = times_s.partition_point(|&time_s| time_s < to_s);
            if after > 0 && after < times_s.len() && times_s[after - 1] <= from_s {
                recording.pauses.push(Pause {
                    start: seconds(base[after - 1]),
                    end: seconds(base[after]),
                });
            }
        }
        recording
    }

    /// The drive's start line on the ground, 20 m wide.
    pub(crate) fn start_line(&self, drive: &Drive) -> GeoLine {
        let (place, at) = (self.geo.unwrap(), drive.line_state.unwrap());
        let side = |metres: f64| {
            let (sin, cos) = at.heading_rad.sin_cos();
            geo_point(place, at.x_m - metres * sin, at.y_m + metres * cos)
        };
        GeoLine {
            a: side(10.0),
            b: side(-10.0),
        }
    }
}

fn seconds(value: f64) -> crate::units::Seconds {
    crate::units::Seconds::new(value)
}

fn channel(role: ChannelRole, series: Series) -> Channel {
    Channel {
        role,
        kind: ChannelKind::Measured,
        unit: role.unit(),
        name: role.name().to_owned(),
        source: String::new(),
        source_unit: String::new(),
        series,
    }
}

/// Between -1 and 1, the same for the same `i`, without a pattern between neighbors.
fn scatter(i: usize) -> f64 {
    let mixed = (i as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    ((mixed >> 11) as f64 / (1_u64 << 53) as f64) * 2.0 - 1.0
}

/// Metres east and north of a place, by the series for the length of a degree.
fn geo_point(place: GeoPoint, x_m: f64, y_m: f64) -> GeoPoint {
    let phi = place.latitude_deg.to_radians();
    let north_m = 111_132.92 - 559.82 * (2.0 * phi).cos() + 1.175 * (4.0 * phi).cos();
    let east_m = 111_412.84 * phi.cos() - 93.5 * (3.0 * phi).cos() + 0.118 * (5.0 * phi).cos();
    GeoPoint {
        latitude_deg: place.latitude_deg + y_m / north_m,
        longitude_deg: place.longitude_deg + x_m / east_m,
    }
}

/// One lap of a closed circuit of 2,805 m, counter-clockwise, eight turns, the line in the middle of the longest straight.
pub(crate) const CLUB_LAP: &str = "230 km/h for 350 m | line | 240 km/h for 200 m | 110 km/h for 150 m \
    | turn left 90 deg r=60 at 100 km/h | 190 km/h for 260 m | 120 km/h for 80 m | turn left 90 deg r=50 at 90 km/h \
    | 180 km/h for 200 m | 100 km/h for 80 m | turn right 30 deg r=50 at 90 km/h | turn left 60 deg r=50 \
    | turn right 30 deg r=50 | 190 km/h for 200 m | 100 km/h for 100 m | turn right 90 deg r=40 at 80 km/h \
    | 110 km/h for 70 m | 65 km/h for 40 m | turn left 180 deg r=30 at 60 km/h | 210 km/h for 430 m \
    | 110 km/h for 100 m | turn left 90 deg r=70 at 115 km/h";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_says_what_happened() {
        let drive = Drive::of(
            "36 km/h for 100 m | turn left 90 deg r=20 | line | pause 7 s | 72 km/h for 30 m | stand 2 s",
        );
        assert!((drive.at(10.0).x_m - 100.0).abs() < 1e-9);
        let after_turn_s = 10.0 + 10.0 * std::f64::consts::PI / 10.0;
        let after_turn = drive.at(after_turn_s);
        assert!((after_turn.x_m - 120.0).abs() < 1e-9 && (after_turn.y_m - 20.0).abs() < 1e-9);
        assert!((drive.line_times_s[0] - after_turn_s).abs() < 1e-9);
        assert!((drive.end_s - after_turn_s - 7.0 - 2.0 - 2.0).abs() < 1e-9);
        let recording = Logger {
            lap: true,
            ..Logger::new(10.0)
        }
        .log(&drive);
        assert_eq!(recording.pauses.len(), 1);
        let lap: BTreeMap<_, _> = recording.channels.into_iter().collect();
        assert_eq!(lap[&ChannelRole::Lap].series.values().last(), Some(&1.0));
    }

    #[test]
    fn the_club_circuit_closes() {
        let drive = Drive::of(CLUB_LAP);
        let end = drive.at(drive.end_s);
        assert!(end.x_m.abs() < 1e-6 && end.y_m.abs() < 1e-6, "{end:?}");
        assert!((end.distance_m - 2805.0).abs() < 0.5, "{end:?}");
    }
}
