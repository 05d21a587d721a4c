//! Two people against each other, made for posting: who leads where, and in what.

use super::figure::{
    Block, Cell, Column, Figure, GiveWay, Ink, Lead, Look, RestOf, RowTone, Table, TableRow, TextSide, Tile,
    Title,
};
use super::fonts::{drawable_name, with_detail};
use crate::units::Seconds;
use crate::words::{Words, args};

/// In how much each of two is ahead.
pub(crate) type Count = (usize, usize);

/// Both fastest laps on one circuit in one car.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DuelPlace {
    /// Name of the circuit; may be empty.
    pub circuit: String,
    /// Name of the car; may be empty.
    pub car: String,
    /// The first one's time.
    pub a: Seconds,
    /// The other one's.
    pub b: Seconds,
    /// How well both are known; `None`: to the millisecond.
    pub within: (Option<Seconds>, Option<Seconds>),
}

/// What the picture of a duel is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DuelInput<'a> {
    /// The two names; may be empty.
    pub drivers: (&'a str, &'a str),
    /// The places that both know, the one driven last first; at least one.
    pub places: &'a [DuelPlace],
    /// Circuits and cars that each leads.
    pub led: Count,
    /// Corners, later braking, minimum speed and exits of the first place that each leads; `None` where its two laps cannot be
    /// laid on each other.
    pub corners: Option<[Count; 4]>,
    /// What can be said in the reader's language.
    pub words: Words,
}

/// The picture of a duel. Never fails.
#[must_use]
pub(crate) fn figure(input: &DuelInput<'_>) -> Figure {
    let words = input.words;
    let (a, b) = names(input);
    let first = input.places.first();
    let where_it_is = first.and_then(|place| drawable_name(&place.circuit));
    Figure {
        title: Title {
            heading: words.duel_title(args::DuelTitle { a: &a, b: &b }),
            subheading: where_it_is
                .filter(|_| input.corners.is_some())
                .map(|circuit| words.picture_duel_corners_of(&circuit))
                .unwrap_or_default(),
            headline: None,
            legend: Vec::new(),
        },
        lead: Lead::of(tiles(input, (&a, &b))),
        blocks: vec![Block::Table(table(input, (&a, &b)))],
        footer: words.picture_leaderboard_footer(),
        alt_text: alt_text(input, (&a, &b)),
        words,
    }
}

fn names(input: &DuelInput<'_>) -> (String, String) {
    let name = |driver: &str| {
        let name = drawable_name(driver).unwrap_or_else(|| input.words.picture_nameless());
        name.chars().take(40).collect::<String>()
    };
    (name(input.drivers.0), name(input.drivers.1))
}

/// The captions of the scores with the scores.
fn scores(input: &DuelInput<'_>) -> Vec<(String, Count)> {
    let words = input.words;
    let mut scores = vec![(words.picture_duel_led(), input.led)];
    if let Some(counts) = input.corners {
        let captions = [
            words.picture_duel_corners(),
            words.picture_duel_brakes(),
            words.picture_duel_minimum(),
            words.picture_duel_exits(),
        ];
        scores.extend(captions.into_iter().zip(counts));
    }
    scores
}

/// `3 : 1`, and who leads; in the color of whoever does.
fn tiles(input: &DuelInput<'_>, (a, b): (&str, &str)) -> Vec<Tile> {
    let tile = |(caption, (of_a, of_b)): (String, Count)| {
        let (detail, ink) = match of_a.cmp(&of_b) {
            std::cmp::Ordering::Greater => (a.to_owned(), Ink::LapA),
            std::cmp::Ordering::Less => (b.to_owned(), Ink::LapB),
            std::cmp::Ordering::Equal => ("=".to_owned(), Ink::Even),
        };
        Tile {
            caption: caption.to_uppercase(),
            value: format!("{of_a} : {of_b}"),
            detail,
            ink,
            rank: None,
        }
    };
    scores(input).into_iter().map(tile).collect()
}

fn table(input: &DuelInput<'_>, (a, b): (&str, &str)) -> Table {
    let words = input.words;
    let columns = vec![
        Column::new(words.picture_duel_circuit(), TextSide::Left).wide(),
        Column::new(words.picture_head_car(), TextSide::Left).wide(),
        Column::new(a.to_uppercase(), TextSide::Right),
        Column::new(b.to_uppercase(), TextSide::Right),
        Column::new(words.picture_head_gap(), TextSide::Right),
    ];
    let rows = input.places.iter().map(|place| {
        let gap = place.a - place.b;
        let look = |is_ahead| if is_ahead { Look::Strong } else { Look::Muted };
        let name = |text: &str| drawable_name(text).unwrap_or_default();
        let circuit = drawable_name(&place.circuit).unwrap_or_else(|| words.picture_circuit());
        TableRow {
            cells: vec![
                Cell::new(circuit, Look::Plain),
                Cell::new(name(&place.car), Look::Muted),
                Cell::new(
                    words.lap_time_in_cell(place.a, place.within.0),
                    look(gap.get() <= 0.0),
                ),
                Cell::new(
                    words.lap_time_in_cell(place.b, place.within.1),
                    look(gap.get() >= 0.0),
                ),
                Cell::new(
                    words.short_gap_within(gap, [place.within.0, place.within.1]),
                    Look::Plain,
                ),
            ],
            pinned: false,
            tone: RowTone::Plain,
        }
    });
    Table {
        title: String::new(),
        columns,
        rows: rows.collect(),
        give_way: GiveWay::Last,
        rest: RestOf::Rows,
        keys: Vec::new(),
    }
}

/// The picture's message in words.
fn alt_text(input: &DuelInput<'_>, (a, b): (&str, &str)) -> String {
    let words = input.words;
    let scores = scores(input)
        .into_iter()
        .map(|(caption, (of_a, of_b))| format!("{caption} {of_a} : {of_b}"));
    let places = input.places.iter().take(3).map(|place| {
        let circuit = drawable_name(&place.circuit).unwrap_or_else(|| words.picture_circuit());
        let circuit: String = circuit.chars().take(40).collect();
        let circuit = with_detail(&circuit, &place.car);
        format!(
            "{circuit} {}",
            words.signed_gap_within(place.a - place.b, [place.within.0, place.within.1])
        )
    });
    words.picture_duel_alt(args::PictureDuelAlt {
        a,
        b,
        places: &places.collect::<Vec<_>>().join(", "),
        scores: &scores.collect::<Vec<_>>().join(", "),
    })
}
