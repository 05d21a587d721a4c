//! What a driver is asked to do: style, planted faults, and the plan of every lap of a session.

/// A reason for lost time, planted in one corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// The braking curve lies this many metres earlier; the car then waits at its lowest speed.
    BrakesEarly {
        /// Metres.
        by_m: f64,
    },
    /// Both pedals stay released for this long around the moment where the throttle should come.
    Coasts {
        /// Seconds.
        for_s: f64,
    },
    /// The lowest speed is this much lower, from the same braking point.
    SlowApex {
        /// Metres per second.
        by_mps: f64,
    },
    /// The throttle only holds the speed for this many metres after it should have come.
    LateThrottle {
        /// Metres.
        by_m: f64,
    },
    /// The line runs this far to the outside, on 6 % less grip.
    WideLine {
        /// Metres.
        by_m: f64,
    },
    /// The brakes are pressed with this share of the force, from so much earlier.
    BrakesSoft {
        /// 0 to 1.
        share: f64,
    },
    /// The brakes are let go before the car turns, where the lap without it trails them into the corner.
    ReleasesAbruptly,
    /// The line bends gently at first and tightens late, so that the lowest speed comes late.
    LateApex {
        /// Metres to the inside in the first part, and to the outside in the last.
        by_m: f64,
    },
    /// The throttle is closed again for this long after it was open.
    Lifts {
        /// Seconds.
        for_s: f64,
    },
    /// Out of the corner gears are changed at this share of the engine speed, where the engine gives less.
    ShortShifts {
        /// 0 to 1.
        share: f64,
    },
    /// The corner is driven in the gear above, where the engine gives less.
    GearTooHigh,
}

/// A fault and where it is planted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlantedFault {
    /// Number of the corner.
    pub corner: u32,
    /// What goes wrong.
    pub fault: Fault,
}

/// How a driver drives. Spreads are standard deviations from corner to corner and lap to lap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DriverStyle {
    /// Share of the grip that is used, at most 1.
    pub commitment: f64,
    /// Mean metres by which the driver brakes before the last possible point.
    pub brake_margin_m: f64,
    /// Spread of the braking point in metres.
    pub brake_spread_m: f64,
    /// Mean seconds between the first possible throttle and the throttle.
    pub throttle_delay_s: f64,
    /// Spread of the throttle delay in seconds.
    pub throttle_spread_s: f64,
    /// Spread of the used grip per corner, as a share.
    pub grip_spread: f64,
    /// Constant distance of the line from the reference path, left positive.
    pub line_offset_m: f64,
    /// Amplitude of the driver's own smooth deviations from the path, the same in every lap.
    pub line_habit_m: f64,
    /// Amplitude of the deviations that change from lap to lap.
    pub line_spread_m: f64,
    /// Time constant of the feet: pedals ramp over about twice this.
    pub foot_time_s: f64,
    /// 1: brakes along the whole grip ellipse into the corner; 0: hardly any trail braking.
    pub trail_braking: f64,
    /// Seed of the driver's line.
    pub habit_seed: u64,
}

impl DriverStyle {
    /// The limit itself: no variation, the reference path.
    #[must_use]
    pub const fn perfect() -> Self {
        Self {
            commitment: 0.97,
            brake_margin_m: 0.0,
            brake_spread_m: 0.0,
            throttle_delay_s: 0.0,
            throttle_spread_s: 0.0,
            grip_spread: 0.0,
            line_offset_m: 0.0,
            line_habit_m: 0.0,
            line_spread_m: 0.0,
            foot_time_s: 0.12,
            trail_braking: 1.0,
            habit_seed: 0,
        }
    }

    /// A good amateur: laps within a few tenths.
    #[must_use]
    pub const fn steady(habit_seed: u64) -> Self {
        Self {
            commitment: 0.955,
            brake_margin_m: 2.0,
            brake_spread_m: 1.0,
            throttle_delay_s: 0.04,
            throttle_spread_s: 0.02,
            grip_spread: 0.004,
            line_habit_m: 0.6,
            line_spread_m: 0.2,
            habit_seed,
            ..Self::perfect()
        }
    }

    /// A beginner: early braking, late throttle, a wandering line, laps within two seconds.
    #[must_use]
    pub const fn novice(habit_seed: u64) -> Self {
        Self {
            commitment: 0.88,
            brake_margin_m: 10.0,
            brake_spread_m: 5.0,
            throttle_delay_s: 0.25,
            throttle_spread_s: 0.12,
            grip_spread: 0.02,
            line_habit_m: 1.2,
            line_spread_m: 0.6,
            foot_time_s: 0.2,
            trail_braking: 0.3,
            habit_seed,
            ..Self::perfect()
        }
    }
}

/// What kind of lap is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// From the pit lane, slower; only as the first lap.
    Out,
    /// At speed from line to line.
    Flying,
    /// Standing start on the grid just before the line; only as the first lap.
    Standing,
    /// Slower, ends in the pit lane before the line; only as the last lap.
    In,
}

/// A stop on the track, for example a spin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// Where, metres from the line.
    pub station_m: f64,
    /// How long the car stands.
    pub stands_s: f64,
}

/// One lap to drive.
#[derive(Clone, Debug, PartialEq)]
pub struct LapPlan {
    /// Kind of lap.
    pub task: Task,
    /// Who drives and how.
    pub style: DriverStyle,
    /// Faults of this lap.
    pub faults: Vec<PlantedFault>,
    /// A stop in this lap.
    pub stop: Option<Stop>,
}

impl LapPlan {
    /// A lap of this kind without faults.
    #[must_use]
    pub const fn new(task: Task, style: DriverStyle) -> Self {
        Self {
            task,
            style,
            faults: Vec::new(),
            stop: None,
        }
    }

    /// A flying lap without faults.
    #[must_use]
    pub const fn flying(style: DriverStyle) -> Self {
        Self::new(Task::Flying, style)
    }

    /// The same lap with one more fault.
    #[must_use]
    pub fn with_fault(mut self, corner: u32, fault: Fault) -> Self {
        self.faults.push(PlantedFault { corner, fault });
        self
    }

    /// The same lap with a stop.
    #[must_use]
    pub const fn with_stop(mut self, station_m: f64, stands_s: f64) -> Self {
        self.stop = Some(Stop { station_m, stands_s });
        self
    }

    /// Out lap, `flying` flying laps, in lap, all by one driver.
    #[must_use]
    pub fn session(style: DriverStyle, flying: usize) -> Vec<Self> {
        let mut plans = vec![Self::new(Task::Out, style)];
        plans.extend(std::iter::repeat_n(Self::flying(style), flying));
        plans.push(Self::new(Task::In, style));
        plans
    }
}
