//! The messages of an AiM logger, as it sent them: definitions of channels and groups, samples, fixes, laps.
//!
//! Header messages are framed on both sides and summed; data messages end where the definitions say. At anything else the
//! reader advances by one byte and tries again, and counts what it stepped over.

use std::collections::BTreeMap;

use super::aim_channel::{ChannelDefinition, Sampled};
use super::aim_gps::Fix;
use super::little_endian::{i32_at, u16_at, usize_at};

/// Bytes of a header message around its payload.
const FRAME_BYTES: usize = 20;
/// Of these stand before the payload.
const HEAD_BYTES: usize = 12;
/// Header messages nest once: a configuration holds definitions.
const MAX_DEPTH: usize = 3;
const MAX_CHANNELS: usize = 4096;
const MAX_GROUP: usize = 1024;
/// A payload is summed at most so many times its own length in all: frames in frames cost no more.
const SUMMED_PER_BYTE: usize = 8;

/// What is of use in a stream.
#[derive(Debug, Default)]
pub(super) struct AimStream {
    /// In the order of their definitions.
    pub(super) channels: Vec<Sampled>,
    pub(super) fixes: Vec<Fix>,
    pub(super) laps: Vec<LapMessage>,
    /// Texts and other payloads by their token, the last of each.
    pub(super) texts: BTreeMap<[u8; 4], Vec<u8>>,
    /// Bytes that made no sense.
    pub(super) n_skipped: usize,
    /// Whether it ends inside of a message.
    pub(super) is_cut_short: bool,
    /// Samples kept so far.
    pub(super) n_samples: usize,
}

/// A lap or split as the logger counted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LapMessage {
    /// 0 for a whole lap.
    pub(super) segment: u8,
    pub(super) number: u16,
    pub(super) duration_ms: u32,
    /// On the logger's clock.
    pub(super) end_ms: u32,
}

/// Whether bytes begin with a header message, as every stream does.
pub(super) fn begins(bytes: &[u8]) -> bool {
    let token = bytes.get(2..6).unwrap_or_default();
    let is_token = token.len() == 4
        && token
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | 0 | b'_'));
    bytes.starts_with(b"<h")
        && is_token
        && bytes.get(11) == Some(&b'>')
        && i32_at(bytes, 6).is_some_and(|length| (0..=64 * 1024 * 1024).contains(&length))
}

/// Reads a whole stream, at most `max_samples` samples of the channels that `is_wanted`.
/// `None` past the cap.
pub(super) fn read(
    bytes: &[u8],
    max_samples: usize,
    is_wanted: fn(&ChannelDefinition) -> bool,
) -> Option<AimStream> {
    let mut reader = StreamReader {
        stream: AimStream::default(),
        channel_of: Places::default(),
        groups: Vec::new(),
        group_of: Places::default(),
        is_wanted,
        max_samples,
        left_to_sum: bytes.len().saturating_mul(SUMMED_PER_BYTE),
    };
    let end = reader.messages(bytes, 0);
    reader.stream.is_cut_short = end < bytes.len();
    (reader.stream.n_samples <= max_samples).then_some(reader.stream)
}

struct StreamReader {
    stream: AimStream,
    /// From the logger's number of a channel to its place in the list.
    channel_of: Places,
    /// Channels of each group.
    groups: Vec<Vec<u16>>,
    group_of: Places,
    is_wanted: fn(&ChannelDefinition) -> bool,
    max_samples: usize,
    left_to_sum: usize,
}

/// Places in a list, by numbers of two bytes.
#[derive(Default)]
struct Places(Vec<Option<u16>>);

impl Places {
    fn get(&self, number: u16) -> Option<usize> {
        self.0
            .get(usize::from(number))
            .copied()
            .flatten()
            .map(usize::from)
    }

    /// Beyond what two bytes count nothing has a place.
    fn set(&mut self, number: u16, place: usize) {
        let index = usize::from(number);
        if self.0.len() <= index {
            self.0.resize(index + 1, None);
        }
        if let Some(slot) = self.0.get_mut(index) {
            *slot = u16::try_from(place).ok();
        }
    }
}

impl StreamReader {
    /// Reads message after message; gives the end of the last one that is whole. What follows that is no message.
    fn messages(&mut self, bytes: &[u8], depth: usize) -> usize {
        let (mut at, mut good_end, mut n_between) = (0, 0, 0);
        while at < bytes.len() && self.stream.n_samples <= self.max_samples {
            let rest = bytes.get(at..).unwrap_or_default();
            let length = match rest {
                [b'<', b'h', ..] => self.header(rest, depth),
                [b'(', b'S', ..] => self.sample(rest),
                [b'(', b'G', ..] => self.group(rest),
                [b'(', b'M', ..] => self.burst(rest),
                [b'(', b'c', ..] => self.expansion(rest),
                _ => None,
            };
            match length {
                Some(length) => {
                    at += length;
                    good_end = at;
                    self.stream.n_skipped += n_between;
                    n_between = 0;
                }
                None => {
                    at += 1;
                    n_between += 1;
                }
            }
        }
        good_end
    }

    /// A framed message; its length where both frames and the sum are right.
    fn header(&mut self, rest: &[u8], depth: usize) -> Option<usize> {
        let token: [u8; 4] = *rest.get(2..)?.first_chunk()?;
        let n_payload = usize::try_from(i32_at(rest, 6)?).ok()?;
        let payload = rest.get(HEAD_BYTES..HEAD_BYTES.checked_add(n_payload)?)?;
        let tail = rest.get(HEAD_BYTES + n_payload..FRAME_BYTES + n_payload)?;
        let is_framed = rest.get(11) == Some(&b'>')
            && tail.first() == Some(&b'<')
            && tail.get(1..5) == Some(&token)
            && tail.last() == Some(&b'>');
        if !is_framed || n_payload > self.left_to_sum {
            return None;
        }
        self.left_to_sum -= n_payload;
        let sum = payload
            .iter()
            .fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
        if u16_at(tail, 5)? != sum {
            return None;
        }
        self.payload(padded(token), payload, depth);
        Some(FRAME_BYTES + n_payload)
    }

    fn payload(&mut self, token: [u8; 4], payload: &[u8], depth: usize) {
        match &token {
            b"CNF " | b"ENF " if depth < MAX_DEPTH => {
                self.messages(payload, depth + 1);
            }
            b"CHS " => self.define(payload),
            b"GRP " => {
                if let Some(number) = u16_at(payload, 0) {
                    let count = usize::from(u16_at(payload, 2).unwrap_or_default()).min(MAX_GROUP);
                    let channels = (0..count).map_while(|place| u16_at(payload, 4 + 2 * place));
                    if self.group_of.get(number).is_none() {
                        self.group_of.set(number, self.groups.len());
                        self.groups.push(channels.collect());
                    }
                }
            }
            b"GPS " | b"GPS1" | b"GPS0" => self.stream.fixes.extend(Fix::read(payload)),
            b"LAP " => self.stream.laps.extend(lap(payload)),
            // Repeated often; the last one that says something is the best.
            b"TRK " | b"RCR " | b"VEH " | b"TMD " | b"TMT "
                if payload.first().is_some_and(|byte| *byte != 0) =>
            {
                self.stream.texts.insert(token, payload.to_vec());
            }
            _ => {}
        }
    }

    /// The first definition of a channel holds.
    fn define(&mut self, payload: &[u8]) {
        let Some(definition) = ChannelDefinition::read(payload) else {
            return;
        };
        if self.stream.channels.len() < MAX_CHANNELS && self.channel_of.get(definition.number).is_none() {
            self.channel_of.set(definition.number, self.stream.channels.len());
            let is_wanted = (self.is_wanted)(&definition);
            self.stream.channels.push(Sampled::new(definition, is_wanted));
        }
    }

    fn width(&self, channel: u16) -> Option<usize> {
        let place = self.channel_of.get(channel)?;
        Some(self.stream.channels.get(place)?.definition.width)
    }

    fn keep(&mut self, channel: u16, time_ms: f64, sample: &[u8]) {
        let place = self.channel_of.get(channel);
        if let Some(sampled) = place.and_then(|place| self.stream.channels.get_mut(place)) {
            self.stream.n_samples += usize::from(sampled.keep(time_ms, sample));
        }
    }

    /// One sample of one channel.
    fn sample(&mut self, rest: &[u8]) -> Option<usize> {
        let channel = u16_at(rest, 6)?;
        let width = self.width(channel)?;
        closed(rest, 9 + width)?;
        self.keep(channel, f64::from(i32_at(rest, 2)?), rest.get(8..8 + width)?);
        Some(9 + width)
    }

    /// One sample of each channel of a group.
    fn group(&mut self, rest: &[u8]) -> Option<usize> {
        let place = self.group_of.get(u16_at(rest, 6)?)?;
        // Borrowed for the message: there are hundreds of thousands of them.
        let channels = std::mem::take(self.groups.get_mut(place)?);
        let length = self.samples_of(&channels, rest);
        if let Some(group) = self.groups.get_mut(place) {
            *group = channels;
        }
        length
    }

    fn samples_of(&mut self, channels: &[u16], rest: &[u8]) -> Option<usize> {
        let mut length = 9;
        for channel in channels {
            length += self.width(*channel)?;
        }
        closed(rest, length)?;
        let time_ms = f64::from(i32_at(rest, 2)?);
        let mut at = 8;
        for channel in channels {
            let width = self.width(*channel)?;
            self.keep(*channel, time_ms, rest.get(at..at + width)?);
            at += width;
        }
        Some(length)
    }

    /// Samples of one channel in a row, a period apart.
    fn burst(&mut self, rest: &[u8]) -> Option<usize> {
        let channel = u16_at(rest, 6)?;
        let width = self.width(channel).filter(|width| *width > 0)?;
        let count = usize::from(u16_at(rest, 8)?);
        let length = 11 + count * width;
        closed(rest, length)?;
        let place = self.channel_of.get(channel)?;
        let period_ms = self.stream.channels.get(place)?.definition.period_ms();
        let mut time_ms = f64::from(i32_at(rest, 2)?);
        for sample in rest.get(10..10 + count * width)?.chunks_exact(width) {
            self.keep(channel, time_ms, sample);
            time_ms += period_ms;
        }
        Some(length)
    }

    /// A message of an expansion module: it says itself how long it is, and is stepped over.
    fn expansion(&self, rest: &[u8]) -> Option<usize> {
        let length = 8 + usize::from(*rest.get(6)?);
        let is_known = matches!((rest.get(2)?, rest.get(6)?), (0, 6 | 8) | (1, 2 | 4));
        is_known.then(|| closed(rest, length))??;
        Some(length)
    }
}

/// Whether a data message of this length ends as it has to.
fn closed(rest: &[u8], length: usize) -> Option<()> {
    (rest.get(length.checked_sub(1)?) == Some(&b')')).then_some(())
}

/// Three letters are padded with a blank or with NUL.
fn padded(mut token: [u8; 4]) -> [u8; 4] {
    if let [.., last @ 0] = &mut token {
        *last = b' ';
    }
    token
}

/// Two layouts, told apart by their length.
fn lap(payload: &[u8]) -> Option<LapMessage> {
    let end_at = match payload.len() {
        20..32 => 16,
        32.. => 28,
        _ => return None,
    };
    Some(LapMessage {
        segment: *payload.get(1)?,
        number: u16_at(payload, 2)?,
        duration_ms: u32::try_from(usize_at(payload, 4)?).ok()?,
        end_ms: u32::try_from(usize_at(payload, end_at)?).ok()?,
    })
}

#[cfg(test)]
mod tests;
