//! The messages of an AiM logger, as it sent them: definitions of channels and groups, samples, fixes, laps.
//!
//! Header messages are framed on both sides and summed; data messages end where the definitions say. At anything else the
//! reader advances by one byte and tries again, and counts what it stepped over. No more than a block of the stream is in memory at a
//! time, and of a log of hours the fastest channels are thinned.

use std::collections::BTreeMap;
use std::io::Read;

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
/// The largest payload that is believed; a configuration is a few kilobytes.
const MAX_PAYLOAD: usize = 16 * 1024 * 1024;
/// Read at a time.
const BLOCK_BYTES: usize = 1024 * 1024;
/// Samples of all channels, and fixes, that are kept; past it the fastest channels are thinned.
const MOST_SAMPLES: usize = 2_000_000;
const MOST_FIXES: usize = 500_000;
const MOST_LAPS: usize = 10_000;
/// Where half of so many bytes makes no sense, the rest is not looked at.
const NO_LOG_FROM_BYTES: usize = 2 * 1024 * 1024;
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
    /// All its bytes.
    pub(super) n_bytes: usize,
    /// Samples kept so far.
    n_samples: usize,
}

impl AimStream {
    /// Counts what is left, without a look at it.
    fn pass_over(&mut self, from: &mut impl Read, n_before: usize) {
        let n_left = std::io::copy(from, &mut std::io::sink()).unwrap_or_default();
        let n_left = usize::try_from(n_left).unwrap_or(usize::MAX);
        self.n_bytes = self.n_bytes.saturating_add(n_left);
        self.n_skipped = self.n_skipped.saturating_add(n_before).saturating_add(n_left);
    }
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

/// Reads a whole stream: the samples of the channels that `is_wanted`.
pub(super) fn read(from: impl Read, is_wanted: fn(&ChannelDefinition) -> bool) -> AimStream {
    read_blocks(from, BLOCK_BYTES, MOST_SAMPLES, is_wanted)
}

fn read_blocks(
    mut from: impl Read,
    block_bytes: usize,
    most_samples: usize,
    is_wanted: fn(&ChannelDefinition) -> bool,
) -> AimStream {
    let mut reader = StreamReader {
        stream: AimStream::default(),
        channel_of: Places::default(),
        groups: Vec::new(),
        group_of: Places::default(),
        is_wanted,
        most_samples,
        left_to_sum: 0,
    };
    let mut bytes = Vec::new();
    let mut n_between = 0;
    loop {
        // What cannot be read is not there.
        let n_read = (&mut from)
            .take(block_bytes as u64)
            .read_to_end(&mut bytes)
            .unwrap_or_default();
        reader.stream.n_bytes += n_read;
        reader.left_to_sum += n_read.saturating_mul(SUMMED_PER_BYTE);
        let is_end = n_read < block_bytes;
        let n_senseless = reader.stream.n_skipped + n_between;
        if reader.stream.n_bytes > NO_LOG_FROM_BYTES && n_senseless > reader.stream.n_bytes / 2 {
            reader.stream.pass_over(&mut from, n_between + bytes.len());
            return reader.stream;
        }
        let n_done = reader.messages(&bytes, 0, is_end, &mut n_between);
        if is_end {
            break;
        }
        bytes.drain(..n_done);
    }
    reader.stream.is_cut_short = n_between > 0;
    reader.stream
}

struct StreamReader {
    stream: AimStream,
    /// From the logger's number of a channel to its place in the list.
    channel_of: Places,
    /// Channels of each group.
    groups: Vec<Vec<u16>>,
    group_of: Places,
    is_wanted: fn(&ChannelDefinition) -> bool,
    most_samples: usize,
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
    /// Reads message after message as far as they are whole, to the end where `is_end`; gives how many bytes that is. `n_between`: bytes
    /// since the last message that are none; they count where another one follows.
    fn messages(&mut self, bytes: &[u8], depth: usize, is_end: bool, n_between: &mut usize) -> usize {
        let mut at = 0;
        while at < bytes.len() {
            let rest = bytes.get(at..).unwrap_or_default();
            if !is_end && self.n_needed(rest) > rest.len() {
                break;
            }
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
                    self.stream.n_skipped += std::mem::take(n_between);
                }
                None => {
                    at += 1;
                    *n_between += 1;
                }
            }
        }
        at
    }

    /// Bytes that tell whether a message begins here, and hold it.
    fn n_needed(&self, rest: &[u8]) -> usize {
        const WIDEST: usize = u8::MAX as usize;
        match rest {
            [b'<', b'h', ..] => match i32_at(rest, 6).map(usize::try_from) {
                Some(Ok(n_payload)) if n_payload <= MAX_PAYLOAD => FRAME_BYTES + n_payload,
                Some(_) => 0,
                None => HEAD_BYTES,
            },
            [b'(', b'M', ..] => {
                let width = u16_at(rest, 6).and_then(|channel| self.width(channel));
                let count = usize::from(u16_at(rest, 8).unwrap_or_default());
                11 + count * width.unwrap_or_default()
            }
            [b'(', b'G', ..] => {
                let group = u16_at(rest, 6).and_then(|number| self.groups.get(self.group_of.get(number)?));
                9 + group.map_or(0, Vec::len) * WIDEST
            }
            [b'(', ..] => 9 + WIDEST,
            _ => 2,
        }
    }

    /// A framed message; its length where both frames and the sum are right.
    fn header(&mut self, rest: &[u8], depth: usize) -> Option<usize> {
        let token: [u8; 4] = *rest.get(2..)?.first_chunk()?;
        let n_payload = usize::try_from(i32_at(rest, 6)?).ok()?;
        if n_payload > MAX_PAYLOAD {
            return None;
        }
        let payload = rest.get(HEAD_BYTES..HEAD_BYTES + n_payload)?;
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
                self.messages(payload, depth + 1, true, &mut 0);
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
            b"GPS " | b"GPS1" | b"GPS0" => self.fix(payload),
            b"LAP " if self.stream.laps.len() < MOST_LAPS => self.stream.laps.extend(lap(payload)),
            // Repeated often; the last one that says something is the best.
            b"TRK " | b"RCR " | b"VEH " | b"TMD " | b"TMT "
                if payload.first().is_some_and(|byte| *byte != 0) =>
            {
                self.stream.texts.insert(token, payload.to_vec());
            }
            _ => {}
        }
    }

    fn fix(&mut self, payload: &[u8]) {
        self.stream.fixes.extend(Fix::read(payload));
        if self.stream.fixes.len() > MOST_FIXES {
            let mut is_kept = false;
            self.stream.fixes.retain(|_| {
                is_kept = !is_kept;
                is_kept
            });
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
        if self.stream.n_samples > self.most_samples {
            self.thin();
        }
    }

    /// Halves the channels that have the most samples.
    fn thin(&mut self) {
        let channels = &mut self.stream.channels;
        let most = channels.iter().map(|sampled| sampled.values.len()).max();
        for sampled in channels.iter_mut() {
            if sampled.values.len() > most.unwrap_or_default() / 2 {
                sampled.thin();
            }
        }
        self.stream.n_samples = channels.iter().map(|sampled| sampled.values.len()).sum();
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
