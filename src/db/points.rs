//! A lap as compressed columns and back: what `telemetry_data` holds.
//!
//! Times are kept exactly (64 bits), once per time base: channels that were logged together share one. Values that are
//! all whole (gear, lap) are kept exactly as integers. Latitude and longitude are kept to 1e-9 degrees (0.1 mm), which
//! gives back exactly what a log with up to nine decimals says, in a fifth of the space of 64 bits; 32 bits would be
//! half a meter. Everything else is kept as whole steps of its logger, see [`steps`], or as 32 bits where no step fits.
//! A lap that went through here once comes back bit for bit from then on. Compression is `pco`, lossless; the
//! codec is in the row.

mod codes;
mod steps;

use std::collections::BTreeMap;
use std::sync::Arc;

use pco::ChunkConfig;
use pco::data_types::Number;
use pco::standalone::{simple_compress, simple_decompress_into};

use self::codes::{code_of_kind, code_of_role, code_of_unit, kind_of_code, role_of_code, unit_of_code};
use crate::telemetry::{Channel, ChannelRole, Lap, Series, SeriesError, Unit};

/// Samples of one channel, as the importer allows.
const MOST_SAMPLES: usize = 2_000_000;
/// Values of all channels of a lap together: 128 MB when decoded.
const MOST_VALUES: usize = 16_000_000;

const PER_NANO: f64 = 1e9;
/// 2^53: up to here every whole number is a double.
const MOST_NANOS: f64 = 9_007_199_254_740_992.0;

/// Code of a time base in the column `channel`.
const TIMES: i16 = 0;
/// Code of the lap's distance in the column `channel`; the codes of roles begin above it.
const DISTANCE: i16 = 1;

/// One row of `telemetry_data`, without the lap it belongs to.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(in crate::db) struct Column {
    /// [`TIMES`], [`DISTANCE`] or a role's code.
    pub channel: i16,
    /// Which times belong to the values.
    pub time_base: i16,
    /// How `data` is encoded: a [`Codec`].
    pub codec: i16,
    /// How the channel came to be; `None` for times and distance, like everything below but the data.
    pub kind: Option<i16>,
    /// The unit of the values.
    pub unit: Option<i16>,
    /// The column's name in the file.
    pub name: Option<String>,
    /// Where the logger had it from.
    pub source: Option<String>,
    /// The unit as the file spells it.
    pub source_unit: Option<String>,
    /// Number of values.
    pub n_samples: i32,
    /// The values.
    pub data: Vec<u8>,
}

/// Why a lap does not become columns, or columns do not become a lap.
#[derive(Debug, thiserror::Error)]
pub(in crate::db) enum PointsError {
    #[error("the lap has more than {MOST_SAMPLES} samples in a channel or {MOST_VALUES} in all")]
    TooMany,
    #[error("column {channel}: {problem}")]
    Column { channel: i16, problem: &'static str },
    #[error("column {channel}: {source}")]
    Series { channel: i16, source: SeriesError },
    #[error("column {channel}: {source}")]
    Compression {
        channel: i16,
        source: pco::errors::PcoError,
    },
}

/// How the values of a column are encoded. Codes are for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codec {
    /// `pco`, 32-bit floating point.
    F32 = 1,
    /// `pco`, 64-bit floating point.
    F64 = 2,
    /// `pco`, 32-bit integers.
    I32 = 3,
    /// `pco`, 64-bit integers of 1e-9.
    Nano = 4,
    /// The step as eight bytes, then `pco`, 32-bit integers of it.
    Step = 5,
}

/// Codes of the columns that tell these channels, with times and distance.
pub(in crate::db) fn codes_of(roles: &[ChannelRole]) -> Vec<i16> {
    let roles = roles.iter().map(|role| code_of_role(*role));
    [TIMES, DISTANCE].into_iter().chain(roles).collect()
}

/// The columns of a lap: its time bases, its distance, its channels.
pub(in crate::db) fn encode(lap: &Lap) -> Result<Vec<Column>, PointsError> {
    let mut time_bases: Vec<Arc<[f64]>> = Vec::new();
    let mut values = Vec::new();
    let mut n_values = 0;
    let distance = std::iter::once((DISTANCE, None, lap.distance()));
    let channels = lap
        .channels()
        .iter()
        .map(|(role, channel)| (code_of_role(*role), Some(channel), &channel.series));
    for (code, channel, series) in distance.chain(channels) {
        n_values += series.len();
        if series.len() > MOST_SAMPLES || n_values > MOST_VALUES {
            return Err(PointsError::TooMany);
        }
        let time_base = index_of(&mut time_bases, series.times_s());
        let is_place = matches!(
            channel.map(|channel| channel.role),
            Some(ChannelRole::Latitude | ChannelRole::Longitude)
        );
        let (codec, data) = match step(channel, series.values()).filter(|_| !is_place) {
            Some(step) => (Codec::Step, encode_steps(code, series.values(), step)?),
            None => encode_values(code, series.values(), is_place)?,
        };
        values.push(Column {
            channel: code,
            time_base: small(time_base),
            codec: codec as i16,
            kind: channel.map(|channel| code_of_kind(channel.kind)),
            unit: channel.map(|channel| code_of_unit(channel.unit)),
            name: channel.map(|channel| storable(&channel.name)),
            source: channel.map(|channel| storable(&channel.source)),
            source_unit: channel.map(|channel| storable(&channel.source_unit)),
            n_samples: count(series.len()),
            data,
        });
    }
    let times = time_bases.iter().enumerate().map(|(index, times_s)| {
        Ok(Column {
            channel: TIMES,
            time_base: small(index),
            codec: Codec::F64 as i16,
            kind: None,
            unit: None,
            name: None,
            source: None,
            source_unit: None,
            n_samples: count(times_s.len()),
            data: compress(TIMES, times_s)?,
        })
    });
    times.chain(values.into_iter().map(Ok)).collect()
}

/// Distance and channels from the columns of one lap, in any order.
pub(in crate::db) fn decode(
    columns: Vec<Column>,
) -> Result<(Series, BTreeMap<ChannelRole, Channel>), PointsError> {
    let n_values: usize = columns
        .iter()
        .map(|column| usize::try_from(column.n_samples).unwrap_or(usize::MAX))
        .fold(0, usize::saturating_add);
    if n_values > 2 * MOST_VALUES {
        return Err(PointsError::TooMany);
    }
    let mut time_bases: BTreeMap<i16, Arc<[f64]>> = BTreeMap::new();
    for column in columns.iter().filter(|column| column.channel == TIMES) {
        time_bases.insert(column.time_base, decode_values(column)?.into());
    }
    let mut distance = None;
    let mut channels = BTreeMap::new();
    for column in columns.into_iter().filter(|column| column.channel != TIMES) {
        let bad = |problem| PointsError::Column {
            channel: column.channel,
            problem,
        };
        let times_s = time_bases
            .get(&column.time_base)
            .ok_or_else(|| bad("its times are missing"))?;
        let series = Series::new(Arc::clone(times_s), decode_values(&column)?).map_err(|source| {
            PointsError::Series {
                channel: column.channel,
                source,
            }
        })?;
        if column.channel == DISTANCE {
            distance = Some(series);
            continue;
        }
        let role = role_of_code(column.channel).ok_or_else(|| bad("unknown channel"))?;
        let channel = Channel {
            role,
            kind: column
                .kind
                .and_then(kind_of_code)
                .ok_or_else(|| bad("unknown kind"))?,
            unit: column
                .unit
                .and_then(unit_of_code)
                .ok_or_else(|| bad("unknown unit"))?,
            name: column.name.unwrap_or_default(),
            source: column.source.unwrap_or_default(),
            source_unit: column.source_unit.unwrap_or_default(),
            series,
        };
        channels.insert(role, channel);
    }
    let distance = distance.ok_or(PointsError::Column {
        channel: DISTANCE,
        problem: "the distance is missing",
    })?;
    Ok((distance, channels))
}

/// The index of these times among the time bases, added where they are new.
fn index_of(time_bases: &mut Vec<Arc<[f64]>>, times_s: &Arc<[f64]>) -> usize {
    // By bits: two times that only compare equal (0.0 and -0.0) would not come back as they were.
    let same = |known: &Arc<[f64]>| {
        Arc::ptr_eq(known, times_s)
            || (known.len() == times_s.len()
                && known
                    .iter()
                    .zip(times_s.iter())
                    .all(|(a, b)| a.to_bits() == b.to_bits()))
    };
    time_bases.iter().position(same).unwrap_or_else(|| {
        time_bases.push(Arc::clone(times_s));
        time_bases.len() - 1
    })
}

/// The step on which values are stored; `None` where whole numbers or floating point are as good.
fn step(channel: Option<&Channel>, values: &[f64]) -> Option<f64> {
    if as_integers(values).is_some() {
        return None;
    }
    let unit = channel.map_or(Unit::Metres, |channel| channel.unit);
    steps::step_of(channel.map(|channel| channel.role), unit, values)
}

fn encode_steps(channel: i16, values: &[f64], step: f64) -> Result<Vec<u8>, PointsError> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the step is chosen so that they fit"
    )]
    let multiples: Vec<i32> = values.iter().map(|value| (value / step).round() as i32).collect();
    let mut data = step.to_le_bytes().to_vec();
    data.extend(compress(channel, &multiples)?);
    Ok(data)
}

fn decode_steps(column: &Column) -> Result<Vec<f64>, PointsError> {
    let bad = PointsError::Column {
        channel: column.channel,
        problem: "its step is missing",
    };
    let Some((step, data)) = column.data.split_first_chunk::<8>() else {
        return Err(bad);
    };
    let step = f64::from_le_bytes(*step);
    if !step.is_finite() {
        return Err(bad);
    }
    let multiples = decompress_from::<i32>(column, data)?;
    Ok(multiples
        .into_iter()
        .map(|multiple| f64::from(multiple) * step)
        .collect())
}

fn encode_values(channel: i16, values: &[f64], is_place: bool) -> Result<(Codec, Vec<u8>), PointsError> {
    if let Some(whole) = as_integers(values) {
        return Ok((Codec::I32, compress(channel, &whole)?));
    }
    if is_place {
        return Ok(match as_nanos(values) {
            Some(nanos) => (Codec::Nano, compress(channel, &nanos)?),
            None => (Codec::F64, compress(channel, values)?),
        });
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounding to 32 bits is what this is for"
    )]
    let rounded: Vec<f32> = values.iter().map(|value| *value as f32).collect();
    if rounded.iter().all(|value| value.is_finite()) {
        return Ok((Codec::F32, compress(channel, &rounded)?));
    }
    Ok((Codec::F64, compress(channel, values)?))
}

/// The values in whole 1e-9, rounded; `None` where a double could not count them one by one.
fn as_nanos(values: &[f64]) -> Option<Vec<i64>> {
    values
        .iter()
        .map(|value| {
            let nanos = (value * PER_NANO).round();
            #[expect(clippy::cast_possible_truncation, reason = "the condition says that it fits")]
            (nanos.abs() <= MOST_NANOS).then_some(nanos as i64)
        })
        .collect()
}

/// Dividing two exact numbers gives the double nearest to the decimal, the same that reading its text gives.
#[expect(clippy::cast_precision_loss, reason = "at most `MOST_NANOS`, or damaged")]
fn from_nanos(nanos: i64) -> f64 {
    nanos as f64 / PER_NANO
}

/// The values as integers, if nothing at all is lost.
fn as_integers(values: &[f64]) -> Option<Vec<i32>> {
    values
        .iter()
        .map(|value| {
            #[expect(clippy::cast_possible_truncation, reason = "the next line finds out")]
            let whole = *value as i32;
            (f64::from(whole).to_bits() == value.to_bits()).then_some(whole)
        })
        .collect()
}

fn decode_values(column: &Column) -> Result<Vec<f64>, PointsError> {
    match column.codec {
        code if code == Codec::F32 as i16 => {
            Ok(decompress::<f32>(column)?.into_iter().map(f64::from).collect())
        }
        code if code == Codec::F64 as i16 => decompress::<f64>(column),
        code if code == Codec::I32 as i16 => {
            Ok(decompress::<i32>(column)?.into_iter().map(f64::from).collect())
        }
        code if code == Codec::Step as i16 => decode_steps(column),
        code if code == Codec::Nano as i16 => {
            Ok(decompress::<i64>(column)?.into_iter().map(from_nanos).collect())
        }
        _ => Err(PointsError::Column {
            channel: column.channel,
            problem: "unknown codec",
        }),
    }
}

fn compress<T: Number>(channel: i16, values: &[T]) -> Result<Vec<u8>, PointsError> {
    simple_compress(values, &ChunkConfig::default())
        .map_err(|source| PointsError::Compression { channel, source })
}

fn decompress<T: Number + Default>(column: &Column) -> Result<Vec<T>, PointsError> {
    decompress_from(column, &column.data)
}

fn decompress_from<T: Number + Default>(column: &Column, data: &[u8]) -> Result<Vec<T>, PointsError> {
    let channel = column.channel;
    let n_samples = usize::try_from(column.n_samples).unwrap_or(usize::MAX);
    if n_samples > MOST_SAMPLES {
        return Err(PointsError::TooMany);
    }
    let mut values = vec![T::default(); n_samples];
    let progress = simple_decompress_into(data, &mut values)
        .map_err(|source| PointsError::Compression { channel, source })?;
    if progress.n_processed != n_samples || !progress.finished {
        return Err(PointsError::Column {
            channel,
            problem: "it does not hold as many values as it says",
        });
    }
    Ok(values)
}

/// A name as the file spells it, as far as a database takes it: no zero bytes, 200 characters.
fn storable(name: &str) -> String {
    name.chars().filter(|c| *c != '\0').take(200).collect()
}

fn small(index: usize) -> i16 {
    // At most one per channel, and there are twenty.
    i16::try_from(index).unwrap_or(i16::MAX)
}

fn count(n_samples: usize) -> i32 {
    // At most `MOST_SAMPLES`.
    i32::try_from(n_samples).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests;
