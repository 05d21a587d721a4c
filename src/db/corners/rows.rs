//! Rows of `corner_analysis` and `corner_class_analysis`, written and read through the same columns.

use serde::Serialize;

use super::facts::{CLASSES, ClassStatistics, LapCorner};
use crate::analysis::{BrakeKind, Corner, CornerClass, CornerFacts, Direction, GripUse};
use crate::db::DbError;
use crate::db::stored::{from_bigint, named, short_text};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// Longest name of a corner, characters.
const LONGEST_NAME: usize = 60;

/// A row of `corner_analysis` without its lap.
#[derive(Serialize, sqlx::FromRow)]
pub(super) struct CornerRow {
    corner: i32,
    name: Option<String>,
    direction: Option<String>,
    class: String,
    entry_m: f64,
    apex_m: f64,
    exit_m: f64,
    lap_apex_m: f64,
    entry_speed_mps: f64,
    apex_speed_mps: f64,
    exit_speed_mps: f64,
    time_s: f64,
    brake_point_m: Option<f64>,
    brake_estimated: bool,
    brake_kind: Option<String>,
    brake_release_m: Option<f64>,
    brake_peak: Option<f64>,
    brake_rise_s: Option<f64>,
    brake_release_s: Option<f64>,
    trail_braking_s: Option<f64>,
    turn_in_m: Option<f64>,
    throttle_on_m: Option<f64>,
    full_throttle_m: Option<f64>,
    throttle_lifts: Option<i32>,
    coast_s: Option<f64>,
    min_gear: Option<i32>,
    shift_rpm: Option<f64>,
    straight_speed_mps: Option<f64>,
    grip_use_entry: Option<f64>,
    grip_use_mid: Option<f64>,
    grip_use_exit: Option<f64>,
    driven_m: Option<f64>,
    line_offset_m: Option<f64>,
    time_lost_s: Option<f64>,
    own_entry_m: Option<f64>,
    own_apex_m: Option<f64>,
    own_exit_m: Option<f64>,
}

/// Every column of [`CornerRow`], for the statement that writes it.
pub(super) const CORNER_COLUMNS: &str = "corner, name, direction, class, entry_m, apex_m, exit_m, lap_apex_m, \
    entry_speed_mps, apex_speed_mps, exit_speed_mps, time_s, brake_point_m, brake_estimated, brake_kind, \
    brake_release_m, brake_peak, brake_rise_s, brake_release_s, trail_braking_s, turn_in_m, throttle_on_m, \
    full_throttle_m, throttle_lifts, coast_s, min_gear, shift_rpm, straight_speed_mps, grip_use_entry, grip_use_mid, \
    grip_use_exit, driven_m, line_offset_m, time_lost_s, own_entry_m, own_apex_m, own_exit_m";

impl TryFrom<&LapCorner> for CornerRow {
    type Error = DbError;

    fn try_from(of: &LapCorner) -> Result<Self, DbError> {
        let LapCorner {
            corner,
            facts,
            lost,
            own,
        } = of;
        let [own_entry_m, own_apex_m, own_exit_m] = own.map_or([None; 3], |own| own.map(|at| Some(at.get())));
        let grip_use = |phase: fn(&GripUse) -> f64| facts.grip_use.as_ref().map(phase);
        Ok(Self {
            corner: from_bigint("corner", corner.number.into())?,
            name: corner
                .name
                .as_deref()
                .and_then(|name| short_text(name, LONGEST_NAME)),
            direction: corner.direction.name().map(str::to_owned),
            class: corner.class.name().to_owned(),
            entry_m: corner.entry.get(),
            apex_m: corner.apex.get(),
            exit_m: corner.exit.get(),
            lap_apex_m: facts.apex.get(),
            entry_speed_mps: facts.entry_speed.get(),
            apex_speed_mps: facts.apex_speed.get(),
            exit_speed_mps: facts.exit_speed.get(),
            time_s: facts.time.get(),
            brake_point_m: facts.brake_point.map(Metres::get),
            brake_estimated: facts.brake_estimated,
            brake_kind: facts.brake_kind.map(|kind| kind.name().to_owned()),
            brake_release_m: facts.brake_release.map(Metres::get),
            brake_peak: facts.brake_peak,
            brake_rise_s: facts.brake_rise.map(Seconds::get),
            brake_release_s: facts.brake_release_time.map(Seconds::get),
            trail_braking_s: facts.trail_braking.map(Seconds::get),
            turn_in_m: facts.turn_in.map(Metres::get),
            throttle_on_m: facts.throttle_on.map(Metres::get),
            full_throttle_m: facts.full_throttle.map(Metres::get),
            throttle_lifts: facts
                .throttle_lifts
                .map(|lifts| from_bigint("throttle_lifts", lifts.into()))
                .transpose()?,
            coast_s: facts.coast.map(Seconds::get),
            min_gear: facts.min_gear,
            shift_rpm: facts.shift_rpm,
            straight_speed_mps: facts.straight_speed.map(MetresPerSecond::get),
            grip_use_entry: grip_use(|used| used.entry),
            grip_use_mid: grip_use(|used| used.mid),
            grip_use_exit: grip_use(|used| used.exit),
            driven_m: facts.distance.map(Metres::get),
            line_offset_m: facts.line_offset.map(Metres::get),
            time_lost_s: lost.map(Seconds::get),
            own_entry_m,
            own_apex_m,
            own_exit_m,
        })
    }
}

impl TryFrom<CornerRow> for LapCorner {
    type Error = DbError;

    fn try_from(row: CornerRow) -> Result<Self, DbError> {
        let direction = match &row.direction {
            None => Direction::Unknown,
            Some(name) => named("direction", name, |name| {
                [Direction::Left, Direction::Right]
                    .into_iter()
                    .find(|direction| direction.name() == Some(name))
            })?,
        };
        let grip_use = match (row.grip_use_entry, row.grip_use_mid, row.grip_use_exit) {
            (Some(entry), Some(mid), Some(exit)) => Some(GripUse { entry, mid, exit }),
            _ => None,
        };
        Ok(Self {
            corner: Corner {
                number: from_bigint("corner", row.corner.into())?,
                name: row.name,
                direction,
                class: class_named(&row.class)?,
                entry: Metres::new(row.entry_m),
                apex: Metres::new(row.apex_m),
                exit: Metres::new(row.exit_m),
            },
            facts: CornerFacts {
                entry_speed: MetresPerSecond::new(row.entry_speed_mps),
                apex_speed: MetresPerSecond::new(row.apex_speed_mps),
                apex: Metres::new(row.lap_apex_m),
                exit_speed: MetresPerSecond::new(row.exit_speed_mps),
                time: Seconds::new(row.time_s),
                brake_point: row.brake_point_m.map(Metres::new),
                brake_estimated: row.brake_estimated,
                brake_kind: row.brake_kind.as_deref().map(brake_kind_named).transpose()?,
                brake_release: row.brake_release_m.map(Metres::new),
                brake_peak: row.brake_peak,
                brake_rise: row.brake_rise_s.map(Seconds::new),
                brake_release_time: row.brake_release_s.map(Seconds::new),
                trail_braking: row.trail_braking_s.map(Seconds::new),
                turn_in: row.turn_in_m.map(Metres::new),
                throttle_on: row.throttle_on_m.map(Metres::new),
                full_throttle: row.full_throttle_m.map(Metres::new),
                throttle_lifts: row
                    .throttle_lifts
                    .map(|lifts| from_bigint("throttle_lifts", lifts.into()))
                    .transpose()?,
                coast: row.coast_s.map(Seconds::new),
                min_gear: row.min_gear,
                shift_rpm: row.shift_rpm,
                straight_speed: row.straight_speed_mps.map(MetresPerSecond::new),
                grip_use,
                distance: row.driven_m.map(Metres::new),
                line_offset: row.line_offset_m.map(Metres::new),
                // Only the finding of a comparison needs them.
                turned_offset: None,
                turned_swing: None,
            },
            lost: row.time_lost_s.map(Seconds::new),
            own: match (row.own_entry_m, row.own_apex_m, row.own_exit_m) {
                (Some(entry_m), Some(apex_m), Some(exit_m)) => {
                    Some([entry_m, apex_m, exit_m].map(Metres::new))
                }
                _ => None,
            },
        })
    }
}

/// A row of `corner_class_analysis` without its lap.
#[derive(Serialize, sqlx::FromRow)]
pub(super) struct ClassRow {
    class: String,
    corner_count: i32,
    entry_speed_mps: f64,
    apex_speed_mps: f64,
    exit_speed_mps: f64,
    time_s: f64,
    brake_peak: Option<f64>,
    brake_kind: Option<String>,
    trail_braking_s: Option<f64>,
    coast_s: Option<f64>,
    time_lost_s: Option<f64>,
}

/// Every column of [`ClassRow`], for the statement that writes it.
pub(super) const CLASS_COLUMNS: &str = "class, corner_count, entry_speed_mps, apex_speed_mps, exit_speed_mps, time_s, \
    brake_peak, brake_kind, trail_braking_s, coast_s, time_lost_s";

impl TryFrom<&ClassStatistics> for ClassRow {
    type Error = DbError;

    fn try_from(of: &ClassStatistics) -> Result<Self, DbError> {
        Ok(Self {
            class: of.class.name().to_owned(),
            corner_count: from_bigint("corner_count", of.corners.into())?,
            entry_speed_mps: of.entry_speed.get(),
            apex_speed_mps: of.apex_speed.get(),
            exit_speed_mps: of.exit_speed.get(),
            time_s: of.time.get(),
            brake_peak: of.brake_peak,
            brake_kind: of.brake_kind.map(|kind| kind.name().to_owned()),
            trail_braking_s: of.trail_braking.map(Seconds::get),
            coast_s: of.coast.map(Seconds::get),
            time_lost_s: of.lost.map(Seconds::get),
        })
    }
}

impl TryFrom<ClassRow> for ClassStatistics {
    type Error = DbError;

    fn try_from(row: ClassRow) -> Result<Self, DbError> {
        Ok(Self {
            class: class_named(&row.class)?,
            corners: from_bigint("corner_count", row.corner_count.into())?,
            entry_speed: MetresPerSecond::new(row.entry_speed_mps),
            apex_speed: MetresPerSecond::new(row.apex_speed_mps),
            exit_speed: MetresPerSecond::new(row.exit_speed_mps),
            time: Seconds::new(row.time_s),
            brake_peak: row.brake_peak,
            brake_kind: row.brake_kind.as_deref().map(brake_kind_named).transpose()?,
            trail_braking: row.trail_braking_s.map(Seconds::new),
            coast: row.coast_s.map(Seconds::new),
            lost: row.time_lost_s.map(Seconds::new),
        })
    }
}

pub(super) fn class_named(name: &str) -> Result<CornerClass, DbError> {
    named("class", name, |name| {
        CLASSES.into_iter().find(|class| class.name() == name)
    })
}

fn brake_kind_named(name: &str) -> Result<BrakeKind, DbError> {
    named("brake_kind", name, |name| {
        [BrakeKind::Pressure, BrakeKind::Share, BrakeKind::OnOff]
            .into_iter()
            .find(|kind| kind.name() == name)
    })
}
