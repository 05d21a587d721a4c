//! Rows that the tests of this folder store.

use std::collections::BTreeMap;
use std::sync::Arc;

use pacenote::testing::analysis::{BrakeKind, Corner, CornerClass, CornerFacts, Direction, GripUse};
use pacenote::testing::db::circuits::CircuitSignature;
use pacenote::testing::db::corners::LapCorner;
use pacenote::testing::db::laps::EncodedLap;
use pacenote::testing::db::uploads::{NewLap, NewUpload, StoredUpload};
use pacenote::testing::db::{Actor, ActorTransaction, Audience, Db, circuits, uploads, users};
use pacenote::testing::ids::{ChannelId, GuildId, UserId};
use pacenote::testing::telemetry::{
    Cells, Channel, ChannelKind, ChannelRole, Lap, LapKind, LapParts, Places, Series, TimeBasis, Unit,
    Warning,
};
use pacenote::testing::units::{Metres, MetresPerSecond, Seconds};

pub(crate) const ANNA: UserId = UserId::new(1001);
pub(crate) const BERT: UserId = UserId::new(1002);
pub(crate) const CARA: UserId = UserId::new(1003);
pub(crate) const CLUB: GuildId = GuildId::new(2001);
pub(crate) const RIVALS: GuildId = GuildId::new(2002);

/// Only the person sees the answer.
pub(crate) fn alone(user: UserId, guild: Option<GuildId>) -> Actor {
    Actor {
        user,
        guild,
        audience: Audience::OnlyUser,
        is_manager: false,
        language: pacenote::testing::words::Language::default(),
    }
}

/// Everybody in the server sees the answer.
pub(crate) fn in_public(user: UserId, guild: GuildId) -> Actor {
    Actor {
        user,
        guild: Some(guild),
        audience: Audience::Server,
        is_manager: false,
        language: pacenote::testing::words::Language::default(),
    }
}

fn channel(
    role: ChannelRole,
    unit: Unit,
    times_s: &Arc<[f64]>,
    value: impl Fn(f64) -> f64,
) -> (ChannelRole, Channel) {
    let values = times_s.iter().map(|time_s| value(*time_s)).collect();
    let channel = Channel {
        role,
        kind: ChannelKind::Measured,
        unit,
        name: format!("{} \u{e9}", role.name()),
        source: "100: gps".to_owned(),
        source_unit: String::new(),
        series: Series::new(Arc::clone(times_s), values).unwrap(),
    };
    (role, channel)
}

/// A lap of a 2 km circuit at 10 Hz, with a slower GPS and a gear; its values lie on the steps that are stored exactly, its
/// places have nine decimals.
pub(crate) fn lap(number: u32, time_s: f64) -> Lap {
    let count = 10.0 * time_s.floor();
    let fast: Arc<[f64]> = (0..)
        .map(|i| f64::from(i) / 10.0)
        .take_while(|t| *t < count / 10.0)
        .chain([time_s])
        .collect();
    let slow: Arc<[f64]> = (0..)
        .map(f64::from)
        .take_while(|t| *t < time_s.floor())
        .chain([time_s])
        .collect();
    let on_step = |value: f64, step: f64| (value / step).round() * step;
    let channels = [
        channel(ChannelRole::Speed, Unit::MetresPerSecond, &fast, |t| {
            on_step(30.0 + 10.0 * (t / 5.0).sin(), 0.001)
        }),
        channel(ChannelRole::Throttle, Unit::Ratio, &fast, |t| {
            on_step((t / 5.0).cos().max(0.0), 0.000_1)
        }),
        channel(ChannelRole::Gear, Unit::Count, &fast, |t| {
            3.0 + (t / 5.0).sin().round()
        }),
        channel(ChannelRole::Latitude, Unit::Degrees, &slow, |t| {
            (31_081_234_567.0 + (t * 1e3).round()) / 1e9
        }),
        channel(ChannelRole::Longitude, Unit::Degrees, &slow, |t| {
            (121_119_876_543.0 - (t * 1e3).round()) / 1e9
        }),
    ];
    let distance_m = fast.iter().map(|t| on_step(2000.0 * t / time_s, 0.001)).collect();
    Lap::new(LapParts {
        number,
        kind: LapKind::Timed,
        valid: true,
        time: Some(Seconds::new(time_s)),
        time_basis: TimeBasis::LapChannel,
        start: Seconds::new(4.01),
        distance: Series::new(fast, distance_m).unwrap(),
        channels: channels.into_iter().collect::<BTreeMap<_, _>>(),
    })
    .unwrap()
}

/// Two corners: a slow one about which everything is known, a fast one about which little is.
pub(crate) fn corners() -> Vec<LapCorner> {
    let corner = |number, class, direction| Corner {
        number,
        name: (number == 1).then(|| "Hairpin".to_owned()),
        direction,
        class,
        entry: Metres::new(100.0),
        apex: Metres::new(131.25),
        exit: Metres::new(166.0),
    };
    vec![
        LapCorner {
            corner: corner(1, CornerClass::Slow, Direction::Left),
            facts: CornerFacts {
                entry_speed: MetresPerSecond::new(40.0),
                apex_speed: MetresPerSecond::new(15.5),
                apex: Metres::new(133.0),
                exit_speed: MetresPerSecond::new(25.0),
                time: Seconds::new(4.125),
                brake_point: Some(Metres::new(98.0)),
                brake_estimated: true,
                brake_kind: Some(BrakeKind::Pressure),
                brake_release: Some(Metres::new(120.0)),
                brake_peak: Some(61.3),
                brake_rise: Some(Seconds::new(0.1)),
                brake_release_time: Some(Seconds::new(0.7)),
                trail_braking: Some(Seconds::new(0.4)),
                turn_in: Some(Metres::new(110.1)),
                throttle_on: Some(Metres::new(140.0)),
                full_throttle: Some(Metres::new(160.0)),
                throttle_lifts: Some(1),
                coast: Some(Seconds::new(0.25)),
                min_gear: Some(2),
                shift_rpm: Some(6_450.0),
                straight_speed: Some(MetresPerSecond::new(51.7)),
                grip_use: Some(GripUse {
                    entry: 0.81,
                    mid: 0.97,
                    exit: 0.7,
                }),
                distance: Some(Metres::new(66.3)),
                line_offset: Some(Metres::new(-1.2)),
                turned_offset: None,
                turned_swing: None,
            },
            lost: Some(Seconds::new(0.123_456_789_012_345_67)),
            own: Some([100.5, 133.0, 167.25].map(Metres::new)),
        },
        LapCorner {
            corner: corner(2, CornerClass::Fast, Direction::Unknown),
            facts: CornerFacts {
                entry_speed: MetresPerSecond::new(50.0),
                apex_speed: MetresPerSecond::new(45.0),
                apex: Metres::new(131.25),
                exit_speed: MetresPerSecond::new(52.0),
                time: Seconds::new(2.0),
                ..CornerFacts::default()
            },
            lost: None,
            own: None,
        },
    ]
}

/// The circuit that all these laps are driven on.
pub(crate) fn signature() -> CircuitSignature {
    CircuitSignature {
        name: Some("Tianma".to_owned()),
        length: Metres::new(2000.0),
        center: None,
        shape: Vec::new(),
    }
}

/// A file named by its first byte, with laps of these times.
pub(crate) async fn store(
    transaction: &mut ActorTransaction,
    file: u8,
    times_s: &[f64],
    share_with: Option<GuildId>,
) -> Result<StoredUpload, pacenote::testing::db::DbError> {
    let circuit = circuits::find_or_create(transaction, &signature()).await?;
    let car = pacenote::testing::db::cars::find_or_create(transaction, "Mazda MX-5").await?;
    let laps: Vec<Lap> = (1..)
        .zip(times_s)
        .map(|(number, time_s)| lap(number, *time_s))
        .collect();
    let corners = corners();
    let samples: Vec<EncodedLap> = laps.iter().map(|lap| EncodedLap::of(lap).unwrap()).collect();
    let new_laps: Vec<NewLap<'_>> = laps
        .iter()
        .zip(&samples)
        .map(|(lap, samples)| NewLap {
            lap,
            corners: &corners,
            samples,
        })
        .collect();
    let warnings = [Warning::TextCells(Cells {
        column: "twice \u{0} the same".to_owned(),
        places: Places {
            count: 89,
            first_line: Some(2),
        },
    })];
    let upload = NewUpload {
        sha256: [file; 32],
        format: "racechrono-csv-v3",
        world: "real",
        file_name: "session.csv",
        file_bytes: 1234,
        rows: 567,
        guild: share_with,
        channel: Some(ChannelId::new(3001)),
        message: Some(4001),
        job: None,
        warnings: &warnings,
        recorded_at: Some("2025-12-31T02:54:00Z".parse().unwrap()),
        driver: None,
        car,
        circuit: circuit.id,
        circuit_name: Some("Tianma"),
        car_name: Some("Mazda MX-5"),
    };
    uploads::store(transaction, &upload, &new_laps, share_with).await
}

/// The same as a whole transaction of a person who posts it in a server or in a direct message.
pub(crate) async fn post(
    db: &Db,
    user: UserId,
    file: u8,
    times_s: &[f64],
    share_with: Option<GuildId>,
) -> StoredUpload {
    let mut transaction = db.as_actor(&alone(user, share_with)).await.unwrap();
    users::upsert(&mut transaction, &format!("driver {user}"))
        .await
        .unwrap();
    let stored = store(&mut transaction, file, times_s, share_with).await.unwrap();
    transaction.commit().await.unwrap();
    stored
}
