//! A small language for drives whose truth is known, for tests: `"200 km/h for 300 m | turn left 90 deg r=40"`.
//!
//! Independent of the code under test: places and times follow from the formulas of uniform acceleration and of
//! circles. Steps, divided by `|`:
//! `200 km/h for 300 m` (straight, reaching that speed with constant acceleration; the first step starts at it),
//! `turn left 90 deg r=40` (optionally `at 80 km/h`), `line` (the start line is here), `stand 5 s`,
//! `pause 20 s` (the clock runs on, nothing moves, nothing is logged), `3 x { … }` (repeat).

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a drive that is written down wrong is a wrong test, and has to stop"
)]

#[cfg(test)]
mod tests;

/// The car at one moment.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Since the beginning.
    pub distance_m: f64,
    /// Speed.
    pub speed_mps: f64,
    /// Forward acceleration.
    pub long_accel_mps2: f64,
    /// To the left positive.
    pub curvature_per_m: f64,
    /// Metres east of the beginning.
    pub x_m: f64,
    /// Metres north of the beginning.
    pub y_m: f64,
    /// 0 is east, to the left positive.
    pub heading_rad: f64,
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
pub struct Drive {
    pieces: Vec<Piece>,
    end: State,
    /// Clock at the end.
    pub end_s: f64,
    /// When the car crossed the start line, on the clock (pauses included).
    pub line_times_s: Vec<f64>,
    /// The car at the first crossing.
    pub line_state: Option<State>,
    /// Begin and end of the pauses on the clock.
    pub pauses: Vec<(f64, f64)>,
}

impl Drive {
    /// When it passes a line that lies `later_m` behind its own.
    #[must_use]
    pub fn passes_s(&self, later_m: f64) -> Vec<f64> {
        let passes = |line_s: &f64| self.covers_s(self.at(*line_s).distance_m + later_m);
        self.line_times_s.iter().map(passes).collect()
    }

    /// When it has covered so many metres.
    fn covers_s(&self, metres: f64) -> f64 {
        let (mut low_s, mut high_s) = (0.0, self.end_s);
        for _ in 0..60 {
            let middle_s = f64::midpoint(low_s, high_s);
            if self.at(middle_s).distance_m < metres {
                low_s = middle_s;
            } else {
                high_s = middle_s;
            }
        }
        high_s
    }

    /// Reads the language.
    ///
    /// # Panics
    /// On what it does not know, as a test should.
    #[must_use]
    pub fn of(text: &str) -> Self {
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
    #[must_use]
    pub fn at(&self, time_s: f64) -> State {
        let index = self
            .pieces
            .partition_point(|piece| piece.start_s <= time_s)
            .saturating_sub(1);
        let piece = &self.pieces[index];
        piece.at((time_s - piece.start_s).min(piece.duration_s))
    }

    /// True lap times: from line to line without the pauses.
    #[must_use]
    pub fn lap_times_s(&self) -> Vec<f64> {
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

    /// Whether a logger writes at a moment of the clock; not within a pause.
    #[must_use]
    pub fn logs_at(&self, time_s: f64) -> bool {
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

/// One lap of a closed circuit of 2,805 m, counter-clockwise, eight turns, the line in the middle of the longest straight.
pub const CLUB_LAP: &str = "230 km/h for 350 m | line | 240 km/h for 200 m | 110 km/h for 150 m \
    | turn left 90 deg r=60 at 100 km/h | 190 km/h for 260 m | 120 km/h for 80 m | turn left 90 deg r=50 at 90 km/h \
    | 180 km/h for 200 m | 100 km/h for 80 m | turn right 30 deg r=50 at 90 km/h | turn left 60 deg r=50 \
    | turn right 30 deg r=50 | 190 km/h for 200 m | 100 km/h for 100 m | turn right 90 deg r=40 at 80 km/h \
    | 110 km/h for 70 m | 65 km/h for 40 m | turn left 180 deg r=30 at 60 km/h | 210 km/h for 430 m \
    | 110 km/h for 100 m | turn left 90 deg r=70 at 115 km/h";
