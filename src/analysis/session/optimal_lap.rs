//! The optimal lap as a lap with samples: the best parts that can be joined, one behind the other.
//!
//! Every part is as it was driven; where two meet, speed (and the place across the track, where known) agree within the steps
//! of [`CompareSettings::optimum`]. Its time is the sum of the parts' times, its distance the sum of what they drove.

use super::super::compare_settings::CompareSettings;
use super::framed::{framed, laid_on_reference};
use super::parts::optimal_stretches;
use super::rolling::best_rolling;
use crate::telemetry::{ChannelRole, Interpolation, Lap, LapKind, LapParts, Series};
use crate::units::Seconds;

/// Counters and states of a whole recording say nothing in a lap of several.
const NOT_JOINED: [ChannelRole; 7] = [
    ChannelRole::Time,
    ChannelRole::Distance,
    ChannelRole::Lap,
    ChannelRole::LapFraction,
    ChannelRole::LapInvalid,
    ChannelRole::InPit,
    ChannelRole::Incidents,
];

/// A part of a lap, in seconds since its line.
#[derive(Clone, Copy)]
struct Piece<'a> {
    lap: &'a Lap,
    from_s: f64,
    to_s: f64,
}

/// The optimal lap of a session. `None`: no two laps can be laid on each other, or the best lap is the optimal one.
#[must_use]
pub(crate) fn optimal_lap(laps: &[Lap], settings: &CompareSettings) -> Option<Lap> {
    let session = framed(laps, settings)?;
    let (aligned, _) = laid_on_reference(&session, settings);
    let of = |index: usize| aligned.get(index).map(|lap| lap.profile.lap);
    let stretches = optimal_stretches(&aligned, &session.reference, &session.corners, settings);
    let mut pieces: Vec<Piece<'_>> = stretches
        .into_iter()
        .map(|(lap, from_s, to_s)| {
            Some(Piece {
                lap: of(lap)?,
                from_s,
                to_s,
            })
        })
        .collect::<Option<_>>()?;
    let time_s = |pieces: &[Piece<'_>]| pieces.iter().map(|piece| piece.to_s - piece.from_s).sum::<f64>();
    // What was driven in one go can be driven: where it is faster, its two parts are the optimal lap.
    if let Some(rolling) = best_rolling(&aligned)
        && rolling.time.get() < time_s(&pieces)
    {
        let numbered = |number: u32| {
            let found = aligned.iter().find(|lap| lap.profile.lap.number() == number)?;
            Some(found.profile.lap)
        };
        let (one, next) = (numbered(rolling.laps.0)?, numbered(rolling.laps.1)?);
        let whole_s = one.duration().get();
        let until_s = rolling.until_there.get();
        pieces = vec![
            Piece {
                lap: next,
                from_s: 0.0,
                to_s: until_s,
            },
            Piece {
                lap: one,
                from_s: whole_s - (rolling.time.get() - until_s),
                to_s: whole_s,
            },
        ];
    }
    if pieces.len() < 2 {
        return None;
    }
    let number = session.reference.lap.number();
    joined(&pieces, number, time_s(&pieces))
}

fn joined(pieces: &[Piece<'_>], number: u32, time_s: f64) -> Option<Lap> {
    let first = pieces.first()?.lap;
    let roles = first.channels().keys().copied();
    let common = roles.filter(|role| {
        !NOT_JOINED.contains(role) && pieces.iter().all(|piece| piece.lap.channel(*role).is_some())
    });
    let channels = common
        .filter_map(|role| {
            let series = in_a_row(pieces, role.interpolation(), false, |lap| {
                lap.channel(role).map(|channel| &channel.series)
            })?;
            let like = first.channel(role)?;
            Some((role, like.with_series(series)))
        })
        .collect();
    let distance = in_a_row(pieces, Interpolation::Linear, true, |lap| Some(lap.distance()))?;
    let lap = Lap::new(LapParts {
        number,
        kind: LapKind::Timed,
        valid: false,
        time: Some(Seconds::new(time_s)),
        time_basis: first.time_basis(),
        start: Seconds::new(0.0),
        distance,
        channels,
    });
    Some(lap.ok()?.known_within(first.within()))
}

/// The samples of the pieces one behind the other; with `adds_up` each goes on where the one before ended.
fn in_a_row<'a>(
    pieces: &[Piece<'a>],
    interpolation: Interpolation,
    adds_up: bool,
    series: impl Fn(&'a Lap) -> Option<&'a Series>,
) -> Option<Series> {
    let (mut times_s, mut values): (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
    let mut began_s = 0.0;
    for piece in pieces {
        let cut = series(piece.lap)?.cut(piece.from_s, piece.to_s, interpolation)?;
        let base = if adds_up {
            values.last().copied().unwrap_or_default() - cut.values().first().copied()?
        } else {
            0.0
        };
        for (time_s, value) in cut.times_s().iter().zip(cut.values()) {
            let at_s = began_s + time_s;
            // Where two pieces meet, the sample of the first one holds.
            if times_s.last().is_none_or(|last_s| at_s > last_s + 1e-6) {
                times_s.push(at_s);
                values.push(value + base);
            }
        }
        began_s += piece.to_s - piece.from_s;
    }
    Series::new(times_s, values).ok()
}
