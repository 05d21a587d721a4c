//! Laps go through columns and back.

#![allow(
    clippy::cast_possible_truncation,
    reason = "rounding to 32 bits is what is tested"
)]

use proptest::prelude::*;

use super::*;
use crate::telemetry::{ChannelKind, LapKind, LapParts, TimeBasis, Unit};
use crate::units::Seconds;

/// Role, unit, times and values.
type Samples = (ChannelRole, Unit, Arc<[f64]>, Vec<f64>);

fn lap(channels: Vec<Samples>, times_s: &Arc<[f64]>, distance_m: Vec<f64>) -> Lap {
    let channels = channels.into_iter().map(|(role, unit, times_s, values)| {
        let channel = Channel {
            role,
            kind: ChannelKind::Derived,
            unit,
            name: format!("{} name", role.name()),
            source: "source".to_owned(),
            source_unit: "unit".to_owned(),
            series: Series::new(times_s, values).unwrap(),
        };
        (role, channel)
    });
    Lap::new(LapParts {
        number: 1,
        kind: LapKind::Timed,
        valid: true,
        time: Some(Seconds::new(1.0)),
        time_basis: TimeBasis::Rows,
        start: Seconds::new(0.0),
        distance: Series::new(Arc::clone(times_s), distance_m).unwrap(),
        channels: channels.collect(),
    })
    .unwrap()
}

fn small_lap() -> Lap {
    let times_s: Arc<[f64]> = (0..20).map(|i| f64::from(i) / 60.0).collect();
    let same_again: Arc<[f64]> = times_s.iter().copied().collect();
    let slow: Arc<[f64]> = Arc::new([0.05, 0.25]);
    let speed = (0..20).map(|i| 40.0 + f64::from(i) / 3.0).collect();
    let gear = (0..20).map(|i| f64::from(3 + i / 10)).collect();
    let distance_m = (0..20).map(|i| f64::from(i) * 0.7).collect();
    lap(
        vec![
            (
                ChannelRole::Speed,
                Unit::MetresPerSecond,
                Arc::clone(&times_s),
                speed,
            ),
            (ChannelRole::Gear, Unit::Count, same_again, gear),
            (
                ChannelRole::Latitude,
                Unit::Degrees,
                Arc::clone(&slow),
                vec![50.332_123_456, 50.332_123_999],
            ),
        ],
        &times_s,
        distance_m,
    )
}

fn again(lap: &Lap) -> Lap {
    let (distance, channels) = decode(encode(lap).unwrap()).unwrap();
    Lap::new(LapParts {
        distance,
        channels,
        ..lap.parts().clone()
    })
    .unwrap()
}

#[test]
fn a_lap_comes_back_with_shared_times_exact_places_and_rounded_values() {
    let lap = small_lap();
    let back = again(&lap);
    assert_eq!(
        back.channel(ChannelRole::Latitude),
        lap.channel(ChannelRole::Latitude)
    );
    assert_eq!(back.channel(ChannelRole::Gear), lap.channel(ChannelRole::Gear));
    assert_eq!(back.speed().times_s(), lap.speed().times_s());
    // A third of a m/s is no step of a logger: it is kept to half a mm/s.
    for (stored, given) in back.speed().values().iter().zip(lap.speed().values()) {
        assert!((stored - given).abs() <= 0.000_501, "{stored} {given}");
    }
    for (stored, given) in back.distance().values().iter().zip(lap.distance().values()) {
        assert!((stored - given).abs() <= 1e-9, "{stored} {given}");
    }
    let gear = &back.channel(ChannelRole::Gear).unwrap().series;
    assert!(Arc::ptr_eq(gear.times_s(), back.speed().times_s()));
    assert!(Arc::ptr_eq(back.distance().times_s(), back.speed().times_s()));
    assert_eq!(
        encode(&lap)
            .unwrap()
            .iter()
            .filter(|column| column.channel == TIMES)
            .count(),
        2
    );
}

#[test]
fn every_code_leads_back_to_what_it_stands_for() {
    for role in ChannelRole::ALL {
        assert_eq!(role_of_code(code_of_role(role)), Some(role));
        assert_eq!(unit_of_code(code_of_unit(role.unit())), Some(role.unit()));
    }
    assert_eq!(
        (unit_of_code(9), unit_of_code(10)),
        (Some(Unit::OnOff), Some(Unit::Bar))
    );
    assert_eq!(kind_of_code(3), Some(ChannelKind::Estimated));
    assert_eq!(
        (role_of_code(0), role_of_code(1), unit_of_code(0), kind_of_code(0)),
        (None, None, None, None)
    );
}

#[test]
fn values_that_32_bits_cannot_hold_keep_64() {
    let check = |values: &[f64], expect: Codec| {
        assert_eq!(encode_values(0, values, false).unwrap().0, expect, "{values:?}");
    };
    check(&[1.0, -7.0, 2e9], Codec::I32);
    check(&[1.0, 2.5], Codec::F32);
    check(&[1.0, 1e300], Codec::F64);
    check(&[0.0, -0.0], Codec::F32);
    check(&[3e9, 1.0], Codec::F32);
    assert_eq!(encode_values(0, &[50.5, 1e300], true).unwrap().0, Codec::F64);
}

#[test]
fn places_with_nine_decimals_come_back_exactly_and_others_within_a_tenth_of_a_millimeter() {
    let written = [
        "50.332123456",
        "-0.000000001",
        "179.999999999",
        "-89.1",
        "121.119876543",
        "6.94",
    ];
    let decimals: Vec<f64> = written.iter().map(|text| text.parse().unwrap()).collect();
    assert_eq!(
        as_nanos(&decimals)
            .unwrap()
            .into_iter()
            .map(from_nanos)
            .collect::<Vec<f64>>(),
        decimals
    );
    let exact = [50.332_123_456_789_01, -121.119_876_543_210_98];
    for (stored, given) in as_nanos(&exact).unwrap().into_iter().map(from_nanos).zip(exact) {
        assert!((stored - given).abs() <= 0.51e-9, "{stored} {given}");
    }
}

#[test]
fn damaged_columns_are_refused() {
    let whole = encode(&small_lap()).unwrap();
    let check = |what: &str, damage: &dyn Fn(&mut Vec<Column>)| {
        let mut columns = whole.clone();
        damage(&mut columns);
        assert!(decode(columns).is_err(), "{what}");
    };
    check("no distance", &|columns| {
        columns.retain(|column| column.channel != DISTANCE);
    });
    check("no times", &|columns| {
        columns.retain(|column| column.channel != TIMES);
    });
    check("unknown codec", &|columns| columns[2].codec = 99);
    check("unknown channel", &|columns| columns[3].channel = 99);
    check("too few values", &|columns| columns[2].n_samples += 1);
    check("too many values", &|columns| columns[2].n_samples -= 1);
    check("cut off", &|columns| columns[2].data.truncate(5));
    check("a number of values that would fill the memory", &|columns| {
        columns[2].n_samples = i32::MAX;
    });
    check("a negative number of values", &|columns| {
        columns[2].n_samples = -1;
    });
}

fn from_hex(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
    digits
        .chunks(2)
        .map(|pair| (pair[0] * 16 + pair[1]) as u8)
        .collect()
}

/// What version 1.1 of the compressor wrote. Databases are full of such bytes: they must be readable for ever.
#[test]
fn bytes_written_long_ago_are_still_read() {
    let check = |codec: Codec, hex: &str, expect: Vec<f64>| {
        let column = Column {
            channel: 12,
            time_base: 0,
            codec: codec as i16,
            kind: None,
            unit: None,
            name: None,
            source: None,
            source_unit: None,
            n_samples: i32::try_from(expect.len()).unwrap(),
            data: from_hex(hex),
        };
        assert_eq!(decode_values(&column).unwrap(), expect, "{codec:?}");
    };
    check(
        Codec::F32,
        GOLDEN_F32,
        (0..20)
            .map(|i| f64::from((40.0 + f64::from(i) / 3.0) as f32))
            .collect(),
    );
    check(
        Codec::F64,
        GOLDEN_F64,
        (0..20).map(|i| f64::from(i) / 60.0).collect(),
    );
    check(
        Codec::Nano,
        GOLDEN_NANO,
        (0..20).map(|i| f64::from(50_332_100 + i * i) / 1e6).collect(),
    );
    check(
        Codec::I32,
        GOLDEN_I32,
        (0..20).map(|i| f64::from(3 + i / 10)).collect(),
    );
}

const GOLDEN_F32: &str =
    "70636f2103000405040105130000b2aaaaea1b01018000000040000200ffffff7f01780000806ddb0600";
const GOLDEN_F64: &str = "70636f210300040504010613000010520300f2eeeeeeeeeeee07e433eeeeeeeeeeeefe7f81f9ffffffffffff \
    ff27000000000000000080111111111111913fc64803edb2030000000000000040333333333333efe7dddddd \
    ddddddf7cb25b50200";
const GOLDEN_NANO: &str =
    "70636f210300040504010413000010020100e80300000000004000a0e506b80b000080e80300000000000000";
const GOLDEN_I32: &str = "70636f2103000405040103130000001000180000000c0000fc0f00";

proptest! {
    #[test]
    fn a_lap_that_was_stored_once_never_changes_again(
        steps in prop::collection::vec((1e-4_f64..0.5, 0.0_f64..10.0, -1e3_f64..1e3), 2..200),
    ) {
        let mut time_s = 0.0;
        let mut distance_m = 0.0;
        let mut times = Vec::new();
        let mut distances = Vec::new();
        for (step_s, step_m, _) in &steps {
            times.push(time_s);
            distances.push(distance_m);
            time_s += step_s;
            distance_m += step_m;
        }
        let times_s: Arc<[f64]> = times.into();
        let speed = steps.iter().map(|step| step.2).collect();
        let lap = lap(vec![(ChannelRole::Speed, Unit::MetresPerSecond, Arc::clone(&times_s), speed)], &times_s, distances);
        let once = again(&lap);
        prop_assert_eq!(&again(&once), &once);
        prop_assert_eq!(once.distance().times_s(), lap.distance().times_s());
    }

    #[test]
    fn damaged_bytes_never_bring_the_program_down(place in 0_usize..500, value in any::<u8>()) {
        let mut columns = encode(&small_lap()).unwrap();
        for column in &mut columns {
            let length = column.data.len();
            column.data[place % length] ^= value;
        }
        drop(decode(columns));
    }
}
