//! A term, a technique or a question of setup: the checked text, what to look for in one's own log, and what this log shows of it.

use super::known::LapsKnown;
use super::say::Say;
use crate::coach::Reader;
use crate::coach::look::Look;
use crate::coach::question::Term;
use crate::telemetry::{ChannelKind, ChannelRole, Interpolation, Lap};
use crate::words::args;

/// Below this rate of turning a car goes straight, rad/s.
const LEAST_YAW_RADPS: f64 = 0.05;
/// So much more steering than usual for the turning is worth a word.
const MORE_STEERING: f64 = 0.1;
/// Corners needed to know what is usual.
const LEAST_CORNERS: usize = 3;

/// The answer to a question on a term. `known`: the asker's laps, where they have any.
#[must_use]
pub fn term(term: &Term, known: Option<&LapsKnown>, reader: &Reader) -> Vec<String> {
    let words = reader.words();
    let mut sentences = vec![term.text(reader.language).to_owned()];
    let Some(look) = term.look() else {
        return sentences;
    };
    let of_log = known.and_then(|known| of_this_log(look, known, reader));
    match of_log {
        Some(sentence) => sentences.push(sentence),
        None => sentences.push(look.text(words)),
    }
    sentences
}

/// What the asker's own log shows of it, or what it lacks; `None` where it simply can be looked at.
fn of_this_log(look: Look, known: &LapsKnown, reader: &Reader) -> Option<String> {
    let session = known.own.as_ref().filter(|own| !own.laps.is_empty())?;
    let words = reader.words();
    let say = Say::new(reader, known.corner_names());
    let is_measured = |role: ChannelRole| {
        session.laps.iter().any(|lap| {
            lap.channel(role)
                .is_some_and(|channel| channel.kind == ChannelKind::Measured)
        })
    };
    let lacking: Vec<String> = look
        .channels()
        .iter()
        .filter(|(role, _)| !is_measured(*role))
        .map(|(_, name)| name(words))
        .collect();
    if !lacking.is_empty() {
        return Some(words.answer_log_lacks(&say.list(&lacking)));
    }
    if look != Look::Balance {
        return None;
    }
    let (_, lap) = session.best()?;
    let (number, more) = most_steering(known, lap)?;
    Some(if more < MORE_STEERING {
        words.answer_balance_even(&words.answer_lap(&lap.number().to_string()))
    } else {
        words.answer_balance_most(args::AnswerBalanceMost {
            corner: &say.corner(number),
            lap: &words.answer_lap(&lap.number().to_string()),
            share: &say.share(more),
        })
    })
}

/// The corner that takes the most steering for the turning of the car, and by which share more than the usual corner.
fn most_steering(known: &LapsKnown, lap: &Lap) -> Option<(u32, f64)> {
    let session = known.own.as_ref()?;
    let (steering, yaw) = (
        lap.channel(ChannelRole::Steering)?,
        lap.channel(ChannelRole::YawRate)?,
    );
    let mut corners: Vec<(u32, f64)> = session
        .analysis
        .corners
        .iter()
        .filter_map(|corner| {
            let of_lap = corner.laps.iter().find(|of| of.lap == lap.number())?;
            let time_s = super::lap_values::time_at(lap, of_lap.facts.apex.get());
            let yaw_radps = yaw.series.at(time_s, Interpolation::Linear).abs();
            let speed_mps = of_lap.facts.apex_speed.get();
            let steering = steering.series.at(time_s, Interpolation::Linear).abs();
            (yaw_radps >= LEAST_YAW_RADPS && speed_mps > 0.0)
                .then(|| (corner.corner.number, steering * speed_mps / yaw_radps))
        })
        .collect();
    if corners.len() < LEAST_CORNERS {
        return None;
    }
    corners.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let (_, usual) = *corners.get(corners.len() / 2)?;
    let (number, most) = *corners.last()?;
    (usual > 0.0).then(|| (number, most / usual - 1.0))
}
