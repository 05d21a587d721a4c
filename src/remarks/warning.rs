//! Warnings as sentences.

use super::{Escape, number};
use crate::telemetry::{Cells, LeftOut, Places, Warning};
use crate::words::{Words, args};

/// What a warning says.
#[must_use]
#[expect(clippy::too_many_lines, reason = "one arm for each warning")]
pub fn warning(warning: &Warning, words: Words, escape: Escape) -> String {
    let rows =
        |places: &Places, say: fn(Words, usize) -> String| placed(words, *places, say(words, places.count));
    let metres = |value: f64| number(words, value, 0);
    match warning {
        Warning::DuplicateTimestamps(places) => rows(places, |w, n| w.warning_duplicate_timestamps(n)),
        Warning::RowsWithoutTime(places) => rows(places, |w, n| w.warning_rows_without_time(n)),
        Warning::RottenRows(places) => rows(places, |w, n| w.warning_rotten_rows(n)),
        Warning::TimeRestarts(places) => rows(places, |w, n| w.warning_time_restarts(n)),
        Warning::SessionsJoined(places) => rows(places, |w, n| w.warning_sessions_joined(n)),
        Warning::ClockSet(places) => rows(places, |w, n| w.warning_clock_set(n)),
        Warning::Pauses(places) => rows(places, |w, n| w.warning_pauses(n)),
        Warning::PausesLeftOut { count } => words.warning_pauses_left_out(*count),
        Warning::PausesCounted { count } => words.warning_pauses_counted(*count),
        Warning::ShortRows(places) => rows(places, |w, n| w.warning_short_rows(n)),
        Warning::RepeatedRows(places) => rows(places, |w, n| w.warning_repeated_rows(n)),
        Warning::Thinned { rate_hz } => words.warning_thinned(&number(words, *rate_hz, 1)),
        Warning::ReadThinned { rate_hz } => words.warning_read_thinned(&number(words, *rate_hz, 1)),
        Warning::ClockCountsSamples { column, step } => {
            words.warning_clock_counts_samples(args::WarningClockCountsSamples {
                column: &escape(column),
                step: &number(words, step.get(), 3),
            })
        }
        Warning::ClockInWholeSeconds { column } => words.warning_clock_in_whole_seconds(&escape(column)),
        Warning::RoughLapTimes { within } => {
            let decimals = if within.get() < 0.1 { 2 } else { 1 };
            words.warning_rough_lap_times(&number(words, within.get(), decimals))
        }
        Warning::OtherCars {
            column, read, others, ..
        } => words.warning_other_cars(args::WarningOtherCars {
            column: &escape(column),
            read: &escape(read),
            others: &listed(others, escape),
        }),
        Warning::TextCells(cells) => placed(
            words,
            cells.places,
            words.warning_text_cells(args::WarningTextCells {
                cells: cells.places.count,
                column: &escape(&cells.column),
            }),
        ),
        Warning::NotFinite(cells) => placed(
            words,
            cells.places,
            words.warning_not_finite(args::WarningNotFinite {
                cells: cells.places.count,
                column: &escape(&cells.column),
            }),
        ),
        Warning::EmptyCells(Cells { column, places }) => words.warning_empty_cells(args::WarningEmptyCells {
            cells: places.count,
            column: &escape(column),
        }),
        Warning::OutOfRange(cells) => placed(
            words,
            cells.places,
            words.warning_out_of_range(args::WarningOutOfRange {
                cells: cells.places.count,
                column: &escape(&cells.column),
            }),
        ),
        Warning::Spikes(cells) => placed(
            words,
            cells.places,
            words.warning_spikes(args::WarningSpikes {
                cells: cells.places.count,
                column: &escape(&cells.column),
            }),
        ),
        Warning::UnitGuessed { column, unit } => words.warning_unit_guessed(args::WarningUnitGuessed {
            column: &escape(column),
            unit,
        }),
        Warning::UnitInferred { column, unit } => words.warning_unit_inferred(args::WarningUnitInferred {
            column: &escape(column),
            unit,
        }),
        Warning::UnitByCircuit { column, unit } => {
            words.warning_unit_by_circuit(args::WarningUnitByCircuit {
                column: &escape(column),
                unit,
            })
        }
        Warning::UnitCorrected { column, stated, unit } => {
            words.warning_unit_corrected(args::WarningUnitCorrected {
                column: &escape(column),
                stated: &escape(stated),
                unit,
            })
        }
        Warning::ConstantChannel { column } => words.warning_constant_channel(&escape(column)),
        Warning::UnrelatedChannel { column } => words.warning_unrelated_channel(&escape(column)),
        Warning::SignCorrected { column } => words.warning_sign_corrected(&escape(column)),
        Warning::PedalTurned { column, .. } => words.warning_pedal_turned(&escape(column)),
        Warning::PedalStretched {
            column,
            percent: (rest, full),
            ..
        } => words.warning_pedal_stretched(args::WarningPedalStretched {
            column: &escape(column),
            rest: &number(words, *rest, 0),
            full: &number(words, *full, 0),
        }),
        Warning::PedalUnclear { column, .. } => words.warning_pedal_unclear(&escape(column)),
        Warning::NoPosition { columns } => words.warning_no_position(&listed(columns, escape)),
        Warning::FileCutShort => words.warning_file_cut_short(),
        Warning::BytesSkipped { n_bytes } => words.warning_bytes_skipped(*n_bytes),
        Warning::NoBeaconsBeside => words.warning_no_beacons_beside(),
        Warning::UnreadableChannels { columns } => {
            words.warning_unreadable_channels(&listed(columns, escape))
        }
        Warning::InterpolatedPositions { rate_hz } if (rate_hz - 1.0).abs() < 0.05 => {
            words.warning_interpolated_positions_once()
        }
        Warning::InterpolatedPositions { rate_hz } => {
            words.warning_interpolated_positions(&number(words, *rate_hz, 1))
        }
        Warning::DistanceContradictsSpeed { column } => {
            words.warning_distance_contradicts_speed(&escape(column))
        }
        Warning::SpeedDerived => words.warning_speed_derived(),
        Warning::NoSpeed => words.warning_no_speed(),
        Warning::NoCompleteLap => words.warning_no_complete_lap(),
        Warning::ManyLaps { most } => words.warning_many_laps(&most.to_string()),
        Warning::LapEndMissing => words.warning_lap_end_missing(),
        Warning::LapEndComputed => words.warning_lap_end_computed(),
        Warning::LineChosenBefore => words.warning_line_chosen_before(),
        Warning::LineChosen => words.warning_line_chosen(),
        Warning::StartLineElsewhere { distance } => {
            words.warning_start_line_elsewhere(&metres((distance.get() / 1000.0).max(1.0)))
        }
        Warning::BeaconsBeyondData { n_beacons } => words.warning_beacons_beyond_data(*n_beacons),
        Warning::LapsUnseenAtLine { laps } => {
            words.warning_laps_unseen_at_line(args::WarningLapsUnseenAtLine {
                count: laps.len(),
                laps: &numbers(words, laps),
            })
        }
        Warning::LapsCarMoved { laps } => words.warning_laps_car_moved(args::WarningLapsCarMoved {
            count: laps.len(),
            laps: &numbers(words, laps),
        }),
        Warning::LapsFlagged { laps } => words.warning_laps_flagged(args::WarningLapsFlagged {
            count: laps.len(),
            laps: &numbers(words, laps),
        }),
        Warning::LapsLonger { laps } => words.warning_laps_longer(args::WarningLapsLonger {
            count: laps.len(),
            laps: &numbers(words, laps),
        }),
        Warning::LapsThroughPits { laps } => words.warning_laps_through_pits(args::WarningLapsThroughPits {
            count: laps.len(),
            laps: &numbers(words, laps),
        }),
        Warning::NoValidLap => words.warning_no_valid_lap(),
        Warning::LapLeftOut { lap, reason } => left_out(words, &lap.to_string(), *reason),
        Warning::PositionShift { shift } => words.warning_position_shift(&number(words, shift.get(), 1)),
        Warning::PositionPartial { shared_percent } => {
            words.warning_position_partial(&metres(*shared_percent))
        }
        Warning::AlignedByLength => words.warning_aligned_by_length(),
        Warning::DifferentLines { apart } => words.warning_different_lines(&metres(apart.get())),
        Warning::TimedAtDifferentLines { apart } => {
            words.warning_timed_at_different_lines(&metres(apart.get()))
        }
        Warning::AlignmentUncertain { residual } => {
            words.warning_alignment_uncertain(&metres(residual.get()))
        }
        Warning::NoCorners => words.warning_no_corners(),
        Warning::BrakeEstimated => words.warning_brake_estimated(),
        Warning::NoThrottle => words.warning_no_throttle(),
        Warning::NothingRecorded { corners } => words.warning_nothing_recorded(&turns(corners)),
        Warning::HeldUp { corners } => words.warning_held_up(&turns(corners)),
    }
}

/// Corners by their numbers.
fn turns(corners: &[u32]) -> String {
    let turns: Vec<String> = corners.iter().map(|number| format!("T{number}")).collect();
    turns.join(", ")
}

/// A sentence with the line of the first place behind it, where that is known.
fn placed(words: Words, places: Places, sentence: String) -> String {
    let Some(line) = places.first_line.map(|line| line.to_string()) else {
        return sentence;
    };
    let place = if places.count == 1 {
        words.warning_only_line(&line)
    } else {
        words.warning_first_line(&line)
    };
    format!("{sentence} {place}")
}

fn listed(names: &[String], escape: Escape) -> String {
    let names: Vec<String> = names.iter().map(|name| escape(name)).collect();
    names.join(", ")
}

/// Numbers of laps, of many the first few.
fn numbers(words: Words, laps: &[u32]) -> String {
    const MOST_LISTED: usize = 5;
    let shown: Vec<String> = laps.iter().take(MOST_LISTED).map(u32::to_string).collect();
    let shown = shown.join(", ");
    match laps.len().saturating_sub(MOST_LISTED) {
        0 => shown,
        more => words.warning_and_more(args::WarningAndMore {
            laps: &shown,
            more: &more.to_string(),
        }),
    }
}

fn left_out(words: Words, lap: &str, reason: LeftOut) -> String {
    match reason {
        LeftOut::Incomplete => words.warning_lap_incomplete(lap),
        LeftOut::Length => words.warning_lap_of_other_length(lap),
        LeftOut::Circuit => words.warning_lap_elsewhere(lap),
        LeftOut::Layout => words.warning_lap_of_other_layout(lap),
        LeftOut::Direction => words.warning_lap_backwards(lap),
        LeftOut::Pace => words.warning_lap_not_at_speed(lap),
    }
}
