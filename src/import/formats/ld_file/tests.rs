//! The .ld layout on files written here, and on damaged ones.

use std::io::Cursor;

use proptest::prelude::*;

use super::*;

/// Name, unit, rate, type and width, scale fields, samples as bytes.
type Entry<'a> = (&'a str, &'a str, u16, (u16, u16), [i16; 4], Vec<u8>);

/// A log with one channel per entry.
fn log(channels: &[Entry<'_>]) -> Vec<u8> {
    let mut bytes = vec![0; HEAD_BYTES + 2];
    bytes[..4].copy_from_slice(&MARK.to_le_bytes());
    bytes[DATE_AT..DATE_AT + 10].copy_from_slice(b"23/11/2005");
    bytes[VENUE_AT..VENUE_AT + 4].copy_from_slice(b"Ring");
    let first = u32::try_from(bytes.len()).unwrap();
    bytes[CHANNELS_AT..CHANNELS_AT + 4].copy_from_slice(&first.to_le_bytes());
    let mut data_at = first as usize + channels.len() * 124;
    let mut data = Vec::new();
    for (number, (name, unit, rate, stored, scale, samples)) in channels.iter().enumerate() {
        let mut entry = vec![0_u8; 124];
        let next = if number + 1 < channels.len() {
            bytes.len() + 124
        } else {
            0
        };
        let n_samples = samples.len() / usize::from(stored.1);
        for (offset, value) in [(4, next), (8, data_at), (12, n_samples)] {
            entry[offset..offset + 4].copy_from_slice(&u32::try_from(value).unwrap().to_le_bytes());
        }
        for (offset, value) in [(18, stored.0), (20, stored.1), (22, *rate)] {
            entry[offset..offset + 2].copy_from_slice(&value.to_le_bytes());
        }
        for (index, value) in scale.iter().enumerate() {
            entry[24 + index * 2..26 + index * 2].copy_from_slice(&value.to_le_bytes());
        }
        entry[32..32 + name.len()].copy_from_slice(name.as_bytes());
        entry[72..72 + unit.len()].copy_from_slice(unit.as_bytes());
        bytes.extend(entry);
        data_at += samples.len();
        data.extend_from_slice(samples);
    }
    bytes.extend(data);
    bytes
}

fn one(stored: (u16, u16), scale: [i16; 4], samples: Vec<u8>) -> Vec<f64> {
    let bytes = log(&[("Speed", "km/h", 10, stored, scale, samples)]);
    assert!(is(&bytes, bytes.len()));
    parse(Cursor::new(&bytes), &ImportSettings::standard(), |_| true)
        .unwrap()
        .channels
        .remove(0)
        .values
}

#[test]
fn every_way_of_storing_samples_is_read() {
    let integers: Vec<u8> = [1234_i16, -5].into_iter().flat_map(i16::to_le_bytes).collect();
    assert_eq!(
        one((3, 2), [0, 1, 1, 2], integers.clone()),
        [1234.0 * 0.01, -5.0 * 0.01]
    );
    assert_eq!(
        one((0, 2), [7, 2, 10, 0], integers),
        [(123.4 + 7.0) * 2.0, (-0.5 + 7.0) * 2.0]
    );
    let wide: Vec<u8> = [70_000_i32].into_iter().flat_map(i32::to_le_bytes).collect();
    assert_eq!(one((5, 4), [0, 1, 1, 0], wide), [70_000.0]);
    let floats: Vec<u8> = [1.5_f32, -0.25].into_iter().flat_map(f32::to_le_bytes).collect();
    assert_eq!(one((7, 4), [0, 1, 1, 0], floats), [1.5, -0.25]);
    let halves: Vec<u8> = [0x3e00_u16, 0x8001, 0xc000]
        .into_iter()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(one((7, 2), [0, 1, 1, 0], halves), [1.5, -(2_f64.powi(-24)), -2.0]);
}

#[test]
fn head_and_channel_list_are_read_in_order() {
    let plain = [0, 1, 1, 0];
    let bytes = log(&[
        ("A", "s", 1, (3, 2), plain, vec![1, 0]),
        ("B", "", 20, (3, 2), plain, vec![2, 0, 3, 0]),
    ]);
    let file = parse(Cursor::new(&bytes), &ImportSettings::standard(), |_| true).unwrap();
    assert_eq!((file.date.as_str(), file.venue.as_str()), ("23/11/2005", "Ring"));
    let channels: Vec<_> = file
        .channels
        .iter()
        .map(|channel| (channel.name.as_str(), channel.rate_hz, channel.values.len()))
        .collect();
    assert_eq!(channels, [("A", 1, 1), ("B", 20, 2)]);
}

#[test]
fn a_list_that_bites_its_tail_ends_there() {
    let mut bytes = log(&[("A", "s", 1, (3, 2), [0, 1, 1, 0], vec![1, 0])]);
    let first = bytes[CHANNELS_AT..CHANNELS_AT + 4].to_vec();
    let at = HEAD_BYTES + 2 + 4;
    bytes[at..at + 4].copy_from_slice(&first);
    let file = parse(Cursor::new(&bytes), &ImportSettings::standard(), |_| true).unwrap();
    assert_eq!(file.channels.len(), 1);
}

#[test]
fn a_channel_that_cannot_be_read_costs_only_itself() {
    let plain = [0, 1, 1, 0];
    let bytes = log(&[
        ("Odd", "", 1, (9, 3), plain, vec![1, 0, 0]),
        ("Cut", "", 1, (3, 2), plain, vec![1, 0, 2, 0, 3, 0]),
    ]);
    let file = parse(
        Cursor::new(&bytes[..bytes.len() - 3]),
        &ImportSettings::standard(),
        |_| true,
    )
    .unwrap();
    assert_eq!(file.unreadable, ["Odd"]);
    assert_eq!(file.channels[0].values, [1.0]);
}

#[test]
fn doubles_and_factors_of_nothing_are_read() {
    let doubles: Vec<u8> = [48.125_f64].into_iter().flat_map(f64::to_le_bytes).collect();
    assert_eq!(one((8, 8), [0, 0, 0, 0], doubles), [48.125]);
    assert_eq!(one((3, 1), [0, 1, 1, 0], vec![254]), [-2.0]);
}

#[test]
fn the_fastest_lap_of_a_game_stands_in_a_block_of_its_own() {
    let check = |number: u16, one: u16, time_ms: u32, expect: Option<(u16, u32)>| {
        let mut bytes = log(&[("A", "s", 1, (3, 2), [0, 1, 1, 0], vec![1, 0])]);
        let at = u32::try_from(bytes.len()).unwrap();
        bytes[LAP_BLOCK_AT..LAP_BLOCK_AT + 4].copy_from_slice(&at.to_le_bytes());
        bytes.extend([0; 8]);
        bytes.extend(number.to_le_bytes());
        bytes.extend(one.to_le_bytes());
        bytes.extend(time_ms.to_le_bytes());
        let file = parse(Cursor::new(&bytes), &ImportSettings::standard(), |_| true).unwrap();
        assert_eq!(file.fastest_lap, expect);
    };
    check(3, 1, 98_765, Some((3, 98_765)));
    check(3, 2, 98_765, None);
    check(0, 1, 98_765, None);
    check(3, 1, 0, None);
}

#[test]
fn of_a_log_of_hours_the_fastest_channels_are_thinned() {
    let plain = [0, 1, 1, 0];
    let fast: Vec<u8> = (0..3_000_000_u32)
        .flat_map(|sample| i16::try_from(sample % 1000).unwrap().to_le_bytes())
        .collect();
    let slow: Vec<u8> = fast[..2 * 150_000].to_vec();
    let bytes = log(&[
        ("A", "", 200, (3, 2), plain, fast.clone()),
        ("B", "", 200, (3, 2), plain, fast),
        ("C", "", 10, (3, 2), plain, slow),
    ]);
    let settings = ImportSettings {
        max_rows: 10_000_000,
        ..ImportSettings::standard()
    };
    let file = parse(Cursor::new(&bytes), &settings, |_| true).unwrap();
    assert_eq!(file.read_at_hz, Some(100));
    let kept: Vec<(usize, usize, usize)> = file
        .channels
        .iter()
        .map(|channel| (channel.every, channel.n_samples, channel.values.len()))
        .collect();
    assert_eq!(
        kept,
        [
            (2, 3_000_000, 1_500_000),
            (2, 3_000_000, 1_500_000),
            (1, 150_000, 150_000)
        ]
    );
    let expected = (0..3_000_000_u32)
        .step_by(2)
        .map(|sample| f64::from(sample % 1000));
    assert!(file.channels[1].values.iter().copied().eq(expected));
}

proptest! {
    #[test]
    fn damaged_logs_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..20),
        length in any::<prop::sample::Index>(),
    ) {
        let mut bytes = log(&[
            ("Ground Speed", "km/h", 10, (3, 2), [0, 1, 1, 1], vec![7; 40]),
            ("Lap Number", "", 1, (3, 2), [0, 1, 1, 0], vec![1, 0, 2, 0]),
        ]);
        for (place, byte) in changes {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let settings = ImportSettings::standard();
        let _ = parse(Cursor::new(&bytes), &settings, |_| true).is_ok();
        bytes.truncate(length.index(bytes.len()));
        let _ = parse(Cursor::new(&bytes), &settings, |_| true).is_ok();
        let _ = crate::import::tests::import("x.ld", &bytes).is_ok();
    }
}
