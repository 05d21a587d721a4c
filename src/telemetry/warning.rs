//! What was wrong with the data and did not stop us.
//!
//! A warning is data: which column, which line, how many. What it says to a person is made where people read it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::ChannelRole;
use super::left_out::LeftOut;
use super::places::{Cells, Places};
use crate::units::{Metres, Seconds};

/// One kind of fault found in a file, a lap or two laps held against each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// Rows with the time of the row before were merged into it.
    DuplicateTimestamps(Places),
    /// Rows without a usable time were left out.
    RowsWithoutTime(Places),
    /// Rows whose time does not fit their neighbors were left out.
    RottenRows(Places),
    /// The clock started again at a new lap and was carried on.
    TimeRestarts(Places),
    /// Further sessions in the same file, kept apart by a pause.
    SessionsJoined(Places),
    /// The clock leapt by hours, which was taken for a pause.
    ClockSet(Places),
    /// The logger did not record.
    Pauses(Places),
    /// Pauses that are in no lap time.
    PausesLeftOut {
        /// How many.
        count: usize,
    },
    /// Pauses that are part of the lap: the car drove on, or another clock ran through them.
    PausesCounted {
        /// How many.
        count: usize,
    },
    /// Rows that end before the last column.
    ShortRows(Places),
    /// Rows that stand in the file before; left out.
    RepeatedRows(Places),
    /// The log is thinned out, so lap times from it are rough.
    Thinned {
        /// Moments a second that are left.
        rate_hz: f64,
    },
    /// A log of hours, of which only some of the moments were read.
    ReadThinned {
        /// Moments a second that were.
        rate_hz: f64,
    },
    /// The column of times counts samples; other columns told how long one lasts.
    ClockCountsSamples {
        /// Its name.
        column: String,
        /// Between two samples.
        step: Seconds,
    },
    /// The column of times is in whole seconds; the rows of one second were spread evenly.
    ClockInWholeSeconds {
        /// Its name.
        column: String,
    },
    /// Lap times are known to this only.
    RoughLapTimes {
        /// Half the width of what is possible.
        within: Seconds,
    },
    /// Several cars in one table, of which one was read.
    OtherCars {
        /// The column that tells them apart.
        column: String,
        /// The car that was read.
        read: String,
        /// The others, at most a few.
        others: Vec<String>,
        /// Rows of the others.
        n_rows: usize,
    },

    /// Cells with text instead of a number.
    TextCells(Cells),
    /// Cells with a number that is not finite.
    NotFinite(Cells),
    /// Empty cells in a column that is otherwise full.
    EmptyCells(Cells),
    /// Values beyond what a car can do were left out.
    OutOfRange(Cells),
    /// Single values far from both neighbors were left out.
    Spikes(Cells),

    /// No unit is stated and nothing tells it.
    UnitGuessed {
        /// The column.
        column: String,
        /// What it was taken as.
        unit: Cow<'static, str>,
    },
    /// No unit is stated; the rest of the file tells it.
    UnitInferred {
        /// The column.
        column: String,
        /// What it is.
        unit: Cow<'static, str>,
    },
    /// No unit is stated and nothing in the file tells it; how long the circuit is does.
    UnitByCircuit {
        /// The column.
        column: String,
        /// What it is.
        unit: Cow<'static, str>,
    },
    /// The stated unit cannot be right.
    UnitCorrected {
        /// The column.
        column: String,
        /// What the file says.
        stated: String,
        /// What it is.
        unit: Cow<'static, str>,
    },
    /// A column that should move never changes; it was left out.
    ConstantChannel {
        /// The column.
        column: String,
    },
    /// A column has nothing to do with how the car moved; it was left out.
    UnrelatedChannel {
        /// The column.
        column: String,
    },
    /// A column counts the other way round; its sign was turned.
    SignCorrected {
        /// The column.
        column: String,
    },
    /// A pedal that is 100 when released; it was turned.
    PedalTurned {
        /// The column.
        column: String,
        /// Which pedal.
        pedal: ChannelRole,
    },
    /// A pedal that does not rest at zero or does not reach full travel; it was stretched.
    PedalStretched {
        /// The column.
        column: String,
        /// Which pedal.
        pedal: ChannelRole,
        /// Percent at rest and at full travel, as logged.
        percent: (f64, f64),
    },
    /// A pedal whose direction nothing tells; it was left out.
    PedalUnclear {
        /// The column.
        column: String,
        /// Which pedal.
        pedal: ChannelRole,
    },
    /// Columns with the name of a position that hold something else.
    NoPosition {
        /// The columns.
        columns: Vec<String>,
    },
    /// The file ends before what it announces; what is there was read.
    FileCutShort,
    /// Bytes of the file that make no sense and were stepped over.
    BytesSkipped {
        /// How many.
        n_bytes: usize,
    },
    /// The `.ldx` beside a MoTeC log holds no beacons.
    NoBeaconsBeside,
    /// Channels that cannot be read.
    UnreadableChannels {
        /// Their names.
        columns: Vec<String>,
    },
    /// Positions that come less often than rows: what is between was interpolated by the logger.
    InterpolatedPositions {
        /// New positions a second.
        rate_hz: f64,
    },
    /// The distance does not fit the speed; it was left out.
    DistanceContradictsSpeed {
        /// The column.
        column: String,
    },
    /// No usable speed column; speed is computed from position.
    SpeedDerived,

    /// The log has neither speed nor position.
    NoSpeed,
    /// No lap runs from line to line.
    NoCompleteLap,
    /// More laps than are read.
    ManyLaps {
        /// How many are read.
        most: usize,
    },
    /// The last sample lies before the line, so the lap time is short.
    LapEndMissing,
    /// The last sample of the only lap lies before the line, and the rest of the lap was worked out from its path.
    LapEndComputed,
    /// Nothing says where the line is: the laps are timed at a line that the path itself gave.
    LineChosen,
    /// The same, at the line that the path of an earlier log of the circuit gave.
    LineChosenBefore,
    /// The file's start line belongs to another circuit.
    StartLineElsewhere {
        /// How far it is from where the car drove.
        distance: Metres,
    },
    /// Beacons outside of the recorded data.
    BeaconsBeyondData {
        /// How many.
        n_beacons: usize,
    },
    /// Laps that begin or end where no position was logged, so that their times are rougher than the others.
    LapsUnseenAtLine {
        /// Their numbers.
        laps: Vec<u32>,
    },
    /// Complete laps in which the car was put somewhere else: a rewind, a reset, a tow.
    LapsCarMoved {
        /// The file's numbers of the laps.
        laps: Vec<u32>,
    },
    /// Complete laps that the log itself holds something against: invalid, an incident, the pits.
    LapsFlagged {
        /// The file's numbers of the laps.
        laps: Vec<u32>,
    },
    /// Complete laps that are longer than the others.
    LapsLonger {
        /// The file's numbers of the laps.
        laps: Vec<u32>,
    },
    /// Complete laps that begin or end in the pit lane.
    LapsThroughPits {
        /// The file's numbers of the laps.
        laps: Vec<u32>,
    },

    /// No lap is complete and valid.
    NoValidLap,
    /// A lap cannot be held against the others.
    LapLeftOut {
        /// The file's number of the lap.
        lap: u32,
        /// Why.
        reason: LeftOut,
    },
    /// The positions of two laps are shifted against each other, which was taken out.
    PositionShift {
        /// By how much.
        shift: Metres,
    },
    /// Only a part of the positions lies on the other lap's path.
    PositionPartial {
        /// Which part, in percent.
        shared_percent: f64,
    },
    /// Two laps were aligned by their lengths only.
    AlignedByLength,
    /// Two laps seem to begin at different lines.
    DifferentLines {
        /// How far apart.
        apart: Metres,
    },
    /// Two laps were timed at different lines and laid on each other by place.
    TimedAtDifferentLines {
        /// How far apart.
        apart: Metres,
    },
    /// Two laps could be aligned roughly only.
    AlignmentUncertain {
        /// To within this.
        residual: Metres,
    },
    /// No corner was found.
    NoCorners,
    /// A brake channel is missing, so braking is read from the speed.
    BrakeEstimated,
    /// A throttle channel is missing.
    NoThrottle,
    /// Nothing was recorded for a while in these corners.
    NothingRecorded {
        /// Their numbers.
        corners: Vec<u32>,
    },
    /// A lap is long off full throttle around these corners, where the reference is on it.
    HeldUp {
        /// Their numbers.
        corners: Vec<u32>,
    },
}

impl Warning {
    /// How many rows, cells, laps or places; 1 for what is said of a whole column or file.
    #[must_use]
    pub const fn count(&self) -> usize {
        match self {
            Self::DuplicateTimestamps(places)
            | Self::RowsWithoutTime(places)
            | Self::RottenRows(places)
            | Self::TimeRestarts(places)
            | Self::SessionsJoined(places)
            | Self::ClockSet(places)
            | Self::Pauses(places)
            | Self::ShortRows(places)
            | Self::RepeatedRows(places) => places.count,
            Self::TextCells(cells)
            | Self::NotFinite(cells)
            | Self::EmptyCells(cells)
            | Self::OutOfRange(cells)
            | Self::Spikes(cells) => cells.places.count,
            Self::OtherCars { n_rows, .. } => *n_rows,
            Self::UnreadableChannels { columns } => columns.len(),
            Self::BytesSkipped { n_bytes } => *n_bytes,
            Self::BeaconsBeyondData { n_beacons } => *n_beacons,
            Self::PausesLeftOut { count } | Self::PausesCounted { count } => *count,
            Self::LapsUnseenAtLine { laps }
            | Self::LapsCarMoved { laps }
            | Self::LapsFlagged { laps }
            | Self::LapsLonger { laps }
            | Self::LapsThroughPits { laps } => laps.len(),
            Self::NothingRecorded { corners } | Self::HeldUp { corners } => corners.len(),
            Self::Thinned { .. }
            | Self::ReadThinned { .. }
            | Self::ClockCountsSamples { .. }
            | Self::ClockInWholeSeconds { .. }
            | Self::RoughLapTimes { .. }
            | Self::UnitGuessed { .. }
            | Self::UnitInferred { .. }
            | Self::UnitByCircuit { .. }
            | Self::UnitCorrected { .. }
            | Self::ConstantChannel { .. }
            | Self::UnrelatedChannel { .. }
            | Self::SignCorrected { .. }
            | Self::PedalTurned { .. }
            | Self::PedalStretched { .. }
            | Self::PedalUnclear { .. }
            | Self::NoPosition { .. }
            | Self::FileCutShort
            | Self::NoBeaconsBeside
            | Self::InterpolatedPositions { .. }
            | Self::DistanceContradictsSpeed { .. }
            | Self::SpeedDerived
            | Self::NoSpeed
            | Self::NoCompleteLap
            | Self::ManyLaps { .. }
            | Self::LapEndMissing
            | Self::LapEndComputed
            | Self::LineChosen
            | Self::LineChosenBefore
            | Self::StartLineElsewhere { .. }
            | Self::NoValidLap
            | Self::LapLeftOut { .. }
            | Self::PositionShift { .. }
            | Self::PositionPartial { .. }
            | Self::AlignedByLength
            | Self::DifferentLines { .. }
            | Self::TimedAtDifferentLines { .. }
            | Self::AlignmentUncertain { .. }
            | Self::NoCorners
            | Self::BrakeEstimated
            | Self::NoThrottle => 1,
        }
    }

    /// Whether it was put right without any loss, so that only somebody who inspects the file wants to know.
    #[must_use]
    pub const fn is_put_right(&self) -> bool {
        matches!(
            self,
            Self::DuplicateTimestamps(_) | Self::EmptyCells(_) | Self::TextCells(_)
        )
    }
}
