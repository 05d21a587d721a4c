//! What a picture says stands there in full, and is what the answer beside it says.

use super::grip_figures;
use super::made_up::{MadeUp, Wish, channel, with_channel, without};
use crate::analysis::corner_loss;
use crate::chart::compare::{CompareInput, Stretch, figure};
use crate::chart::figure::{
    Block, Cell, Column, GiveWay, Ink, Look, Panel, RestOf, RowTone, Table, TableRow, TextSide,
};
use crate::chart::{Figure, Form, Painter};
use crate::telemetry::{ChannelKind, ChannelRole, Lap, Series, Unit};
use crate::words::{Language, Words};

fn panel<'a>(figure: &'a Figure, title: &str) -> &'a Panel {
    let of = |block: &'a Block| {
        let Block::Panels(stack) = block else { return None };
        stack.panels.iter().find(|panel| panel.title == title)
    };
    figure.blocks.iter().find_map(of).unwrap()
}

fn hints(figure: &Figure) -> Vec<&str> {
    let hints = &panel(figure, "PEDALS").hints;
    hints.iter().map(|(_, hint)| hint.as_str()).collect()
}

/// A pedal that is pressed for half a second in two.
fn pedal(role: ChannelRole, unit: Unit, (low, high): (f64, f64), from_s: f64) -> crate::telemetry::Channel {
    let times_s: Vec<f64> = (0..700).map(|index| from_s + f64::from(index) * 0.1).collect();
    let value = |index: usize| if index % 20 < 10 { low } else { high };
    let values = (0..times_s.len()).map(value).collect();
    channel(role, unit, Series::new(times_s, values).unwrap())
}

#[test]
fn a_corner_that_was_asked_for_costs_what_the_answer_says() {
    let made = Wish::default().make();
    for number in [2, 5, 7] {
        let corner = Stretch::Corner(number);
        let input = CompareInput {
            window: corner.window(&made.comparison).unwrap(),
            corner: corner.corner(),
            form: Form::Chat,
            ..made.input()
        };
        let drawn = figure(&input);
        let loss = corner_loss(&made.comparison, made.comparison.corner(number).unwrap());
        let headline = drawn.title.headline.as_ref().unwrap();
        assert_eq!(headline.value, input.words.signed_seconds(loss, 3));
        assert!(
            headline.caption.starts_with(&format!("T{number}")),
            "{headline:?}"
        );
        let said = drawn.alt_text.split_once(". ").unwrap().1;
        let seconds = input.words.seconds(loss.abs(), 3);
        let first = said.split(". ").next().unwrap();
        assert!(
            first.contains(&format!("T{number}")) && first.contains(&seconds),
            "{said}"
        );
    }
}

#[test]
fn what_is_to_be_known_of_a_map_is_not_cut_off_in_any_language() {
    let mut made = Wish::default().make();
    let estimated = |lap: &Lap| {
        [ChannelRole::Latitude, ChannelRole::Longitude]
            .into_iter()
            .fold(lap.clone(), |lap, role| {
                let mut estimated = lap.channel(role).unwrap().clone();
                estimated.kind = ChannelKind::Estimated;
                with_channel(&lap, estimated)
            })
    };
    (made.a.lap, made.b.lap) = (estimated(&made.a.lap), estimated(&made.b.lap));
    let mut painter = Painter::new();
    for language in Language::ALL {
        for form in [Form::Chat, Form::Compact, Form::Wide] {
            let input = CompareInput {
                words: Words::new(language),
                form,
                ..made.input()
            };
            let drawn = figure(&input);
            let texts = painter.texts(&drawn, form).unwrap();
            let cut: Vec<_> = texts.iter().filter(|drawn| drawn.text.contains('…')).collect();
            assert!(cut.is_empty(), "{language:?} {form:?}: {cut:?}");
        }
    }
}

#[test]
fn a_brake_keeps_its_name_beside_the_pressure_that_is_all_of_it() {
    let mut made = Wish::default().make();
    let pressure = || pedal(ChannelRole::Brake, Unit::Bar, (0.0, 87.0), 0.0);
    for lap in [&mut made.a.lap, &mut made.b.lap] {
        *lap = with_channel(lap, pressure());
    }
    assert_eq!(
        hints(&figure(&made.input())),
        ["↑ throttle", "↓ brake", "100 is 87 bar"]
    );
}

#[test]
fn a_pedal_without_a_line_is_not_said_to_be_stretched() {
    let stretched = |from_s| -> MadeUp {
        let mut made = Wish::default().make();
        let lap = without(&made.a.lap, ChannelRole::Throttle);
        made.a.lap = with_channel(
            &lap,
            pedal(ChannelRole::Throttle, Unit::Ratio, (0.12, 0.88), from_s),
        );
        made
    };
    let said = |made: &MadeUp| hints(&figure(&made.input())).join(", ");
    assert!(
        said(&stretched(0.0)).contains("12 to 88"),
        "{}",
        said(&stretched(0.0))
    );
    // Logged after the lap alone.
    let later = said(&stretched(500.0));
    assert!(
        later.contains("no data") && !later.contains("12 to 88"),
        "{later}"
    );
}

#[test]
fn no_heading_stands_over_a_column_that_says_nothing() {
    let mut painter = Painter::new();
    let mut heads = |car: Option<&str>| -> Vec<String> {
        let columns = vec![
            Column::new("DRIVER", TextSide::Left).wide(),
            Column::new("CAR", TextSide::Left).wide(),
            Column::new("TIME", TextSide::Right),
        ];
        let cells = ["Alice", car.unwrap_or_default(), "1:38.484"];
        let row = TableRow {
            cells: cells.map(|text| Cell::new(text, Look::Plain)).to_vec(),
            pinned: false,
            tone: RowTone::Plain,
        };
        let table = Table {
            title: String::new(),
            columns,
            rows: vec![row],
            give_way: GiveWay::Last,
            rest: RestOf::Rows,
            keys: Vec::new(),
        };
        let drawn = Figure {
            blocks: vec![Block::Table(table)],
            ..Figure::default()
        };
        let texts = painter.texts(&drawn, Form::Chat).unwrap();
        texts.iter().map(|drawn| drawn.text.clone()).collect()
    };
    let with = heads(Some("Mazda MX-5"));
    assert!(with.contains(&"CAR".to_owned()), "{with:?}");
    let without = heads(None);
    assert!(!without.contains(&"CAR".to_owned()), "{without:?}");
    for kept in ["DRIVER", "Alice", "TIME", "1:38.484"] {
        assert!(without.contains(&kept.to_owned()), "{without:?}");
    }
}

#[test]
fn laps_whose_names_are_shortened_alike_differ_by_color() {
    let drawn = grip_figures::example();
    let text = format!("{:?}", drawn.blocks);
    for ink in [Ink::LapA, Ink::LapB] {
        assert!(
            text.contains(&format!("takes_rest: true, ink: {ink:?}")),
            "{text:.2000}"
        );
    }
}
