//! Streams written here message by message, and damaged ones.

use proptest::prelude::*;

use super::*;

fn framed(token: &[u8; 4], payload: &[u8]) -> Vec<u8> {
    let sum = payload
        .iter()
        .fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
    let length = i32::try_from(payload.len()).unwrap();
    [
        b"<h".as_slice(),
        token,
        &length.to_le_bytes(),
        &[1],
        b">",
        payload,
        b"<",
        token,
        &sum.to_le_bytes(),
        b">",
    ]
    .concat()
}

/// A channel of half floats.
fn defined(number: u16, name: &str, period_us: u32) -> Vec<u8> {
    let mut payload = vec![0; 112];
    payload[..2].copy_from_slice(&number.to_le_bytes());
    payload[12] = 3;
    payload[20] = 1;
    payload[32..32 + name.len()].copy_from_slice(name.as_bytes());
    payload[64..68].copy_from_slice(&period_us.to_le_bytes());
    payload[72] = 2;
    framed(b"CHS\0", &payload)
}

fn sampled(channel: u16, time_ms: i32, half: u16) -> Vec<u8> {
    [
        b"(S".as_slice(),
        &time_ms.to_le_bytes(),
        &channel.to_le_bytes(),
        &half.to_le_bytes(),
        b")",
    ]
    .concat()
}

fn burst(channel: u16, time_ms: i32, halves: &[u16]) -> Vec<u8> {
    let count = u16::try_from(halves.len()).unwrap();
    let samples: Vec<u8> = halves.iter().flat_map(|half| half.to_le_bytes()).collect();
    [
        b"(M".as_slice(),
        &time_ms.to_le_bytes(),
        &channel.to_le_bytes(),
        &count.to_le_bytes(),
        &samples,
        b")",
    ]
    .concat()
}

const ONE: u16 = 0x3c00;
const TWO: u16 = 0x4000;

fn stream() -> Vec<u8> {
    let group = [7_u16, 2, 1, 2].map(u16::to_le_bytes).concat();
    let configuration = [
        defined(1, "InlineAcc", 0),
        defined(2, "LateralAcc", 10_000),
        framed(b"GRP ", &group),
    ]
    .concat();
    let in_group = [
        b"(G".as_slice(),
        &30_i32.to_le_bytes(),
        &7_u16.to_le_bytes(),
        &ONE.to_le_bytes(),
        &TWO.to_le_bytes(),
        b")",
    ]
    .concat();
    let expansion = [b"(c".as_slice(), &[0, 0, 1, 0x84, 6], &[0; 6], b")"].concat();
    let mut lap = [0_u8; 20];
    lap[2] = 3;
    lap[4..8].copy_from_slice(&61_500_u32.to_le_bytes());
    lap[16..20].copy_from_slice(&99_000_u32.to_le_bytes());
    [
        framed(b"CNF\0", &configuration),
        framed(b"CNF\0", &configuration),
        sampled(1, 10, ONE),
        burst(2, 10, &[ONE, TWO, ONE]),
        expansion,
        in_group,
        framed(b"LAP ", &lap),
        framed(b"RCR ", b"Ada Quill\0"),
    ]
    .concat()
}

fn all(_: &ChannelDefinition) -> bool {
    true
}

#[test]
fn every_message_is_read_by_what_was_defined_before() {
    let bytes = stream();
    assert!(begins(&bytes));
    let mut stream = read(&bytes[..], all);
    for channel in &mut stream.channels {
        channel.put_in_order();
    }
    let samples = |place: usize| {
        (
            &stream.channels[place].times_ms[..],
            &stream.channels[place].values[..],
        )
    };
    assert_eq!((stream.n_skipped, stream.is_cut_short), (0, false));
    assert_eq!(stream.channels.len(), 2, "the first definition holds");
    assert_eq!(samples(0), (&[10.0, 30.0][..], &[1.0, 1.0][..]));
    assert_eq!(samples(1), (&[10.0, 20.0, 30.0][..], &[1.0, 2.0, 1.0][..]));
    let expected = LapMessage {
        segment: 0,
        number: 3,
        duration_ms: 61_500,
        end_ms: 99_000,
    };
    assert_eq!(stream.laps, [expected]);
    assert_eq!(stream.texts[b"RCR "], b"Ada Quill\0");
}

#[test]
fn damage_costs_the_messages_it_hits() {
    let whole = stream();
    let garbage = [&whole[..], b"garbage (S (M <h", &sampled(1, 40, TWO)].concat();
    let read_garbage = read(&garbage[..], all);
    assert_eq!(read_garbage.n_skipped, 16);
    assert_eq!(read_garbage.channels[0].values, [1.0, 1.0, 2.0]);
    for length in 0..whole.len() {
        let stream = read(&whole[..length], all);
        assert!(stream.n_skipped < 200, "{length}");
    }
    assert!(read(&whole[..whole.len() - 1], all).is_cut_short);
}

#[test]
fn of_too_many_samples_every_other_one_is_kept() {
    let many: Vec<u8> = (0..1000).flat_map(|step| sampled(1, 10 * step, ONE)).collect();
    let few: Vec<u8> = (0..100).flat_map(|step| sampled(2, 100 * step, TWO)).collect();
    let bytes = [&stream()[..], &many, &few].concat();
    let thinned = read_blocks(&bytes[..], BLOCK_BYTES, 400, all);
    let [fast, slow] = &thinned.channels[..] else {
        panic!("two channels")
    };
    assert!(fast.values.len() + slow.values.len() <= 400);
    assert_eq!(slow.values.len(), 104, "the slower one is whole");
    let steps_ms: Vec<f64> = fast
        .times_ms
        .array_windows()
        .skip(2)
        .map(|[one, next]| next - one)
        .collect();
    assert!(steps_ms.iter().all(|step_ms| *step_ms == 40.0), "{steps_ms:?}");
    assert!((24.0..26.0).contains(&fast.thinned_to_hz().unwrap()));
}

#[test]
fn frames_in_frames_are_summed_a_few_times_only() {
    // Each header claims everything up to one end that fits all of them.
    let mut bytes = Vec::new();
    let n_frames = 20_000_usize;
    for frame in 0..n_frames {
        let n_payload = i32::try_from((n_frames - frame - 1) * 12).unwrap();
        bytes.extend([b"<hAAAA".as_slice(), &n_payload.to_le_bytes(), &[1], b">"].concat());
    }
    bytes.extend(b"<AAAA\0\0>");
    let begun = std::time::Instant::now();
    drop(read(&bytes[..], all));
    assert!(begun.elapsed().as_secs() < 2);
}

proptest! {
    #[test]
    fn blocks_of_any_length_give_the_same(block_bytes in 1_usize..900, length in 0_usize..900) {
        let bytes = [&stream()[..], b"garbage (S (M <h", &stream()].concat();
        let bytes = &bytes[..length.min(bytes.len())];
        let (whole, parts) = (read(bytes, all), read_blocks(bytes, block_bytes, MOST_SAMPLES, all));
        prop_assert_eq!((whole.n_skipped, whole.is_cut_short, whole.n_bytes), (parts.n_skipped, parts.is_cut_short, parts.n_bytes));
        prop_assert_eq!((&whole.laps, &whole.texts), (&parts.laps, &parts.texts));
        let samples = |stream: &AimStream| -> Vec<(Vec<f64>, Vec<f64>)> {
            let channels = stream.channels.iter();
            channels.map(|channel| (channel.times_ms.clone(), channel.values.clone())).collect()
        };
        prop_assert_eq!(samples(&whole), samples(&parts));
    }

    #[test]
    fn damaged_streams_never_panic(at in 0_usize..700, byte: u8, length in 0_usize..800) {
        let mut bytes = stream();
        let at = at % bytes.len();
        bytes[at] = byte;
        bytes.truncate(length);
        drop(read(&bytes[..], all));
    }
}
