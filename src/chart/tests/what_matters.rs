//! What a comparison says first: an incident cut out, pedals as they are pressed, laps by names that tell them apart.

use super::made_up::{Wish, channel, with_channel};
use crate::chart::compare::names::short_names;
use crate::chart::compare::{CompareInput, figure};
use crate::chart::figure::{Block, Figure, Panel};
use crate::chart::{Form, Painter};
use crate::telemetry::{ChannelRole, Series, Unit};
use crate::units::Seconds;
use crate::words::Words;

fn panels(figure: &Figure) -> Vec<&Panel> {
    fn of(block: &Block) -> Vec<&Panel> {
        match block {
            Block::Panels(stack) => stack.panels.iter().collect(),
            Block::Row(blocks) => blocks.iter().flat_map(|(_, block)| of(block)).collect(),
            Block::Map(_)
            | Block::Bars(_)
            | Block::Table(_)
            | Block::Timeline(_)
            | Block::HeatMap(_)
            | Block::Ribbon(_)
            | Block::FrictionCircle(_)
            | Block::Note(_) => Vec::new(),
        }
    }
    figure.blocks.iter().flat_map(of).collect()
}

#[test]
fn an_incident_is_cut_out_of_the_line_and_said() {
    let mut made = Wish::default().make();
    // 16 s on the last straight: the way into the pits.
    let (from_m, to_m) = {
        let last = made.comparison.straights.last_mut().unwrap();
        last.loss = Seconds::new(last.loss.get() + 16.0);
        (last.start.get(), last.end.get())
    };
    for (at_m, delta_s) in made
        .comparison
        .trace
        .distance_m
        .iter()
        .zip(&mut made.comparison.trace.delta_s)
    {
        *delta_s += 16.0 * ((at_m - from_m) / (to_m - from_m)).clamp(0.0, 1.0);
    }
    made.comparison.delta = Seconds::new(made.comparison.delta.get() + 16.0);
    for form in [Form::Chat, Form::Wide] {
        let drawn = figure(&CompareInput { form, ..made.input() });
        let all = panels(&drawn);
        let delta = all.iter().find(|panel| panel.title == "DELTA").unwrap();
        assert!(delta.y.max < 5.0, "{form:?}: {:?}", delta.y);
        assert!(delta.hints[0].1.contains("16.") && delta.hints[0].1.contains("straight after T8"));
        let drawn_points: usize = delta.series[0].runs.iter().map(|run| run.points.len()).sum();
        assert!(drawn_points < made.comparison.trace.distance_m.len());
        assert!(drawn.title.headline.unwrap().value.starts_with("+1"));
    }
}

#[test]
fn two_usual_laps_have_no_incident() {
    let drawn = figure(&Wish::default().make().input());
    assert!(panels(&drawn)[0].hints[0].1.contains("loses"), "{drawn}");
}

#[test]
fn a_pedal_that_rests_at_twelve_percent_is_drawn_at_rest_and_said() {
    let mut made = Wish::default().make();
    let times_s: Vec<f64> = (0..700).map(|step| f64::from(step) * 0.1).collect();
    let pressed = |time_s: &f64| ((time_s * 0.4).sin() * 1.5).clamp(-1.0, 1.0) * 0.5 + 0.5;
    let values = times_s
        .iter()
        .map(|time_s| 0.12 + 0.76 * pressed(time_s))
        .collect();
    let throttle = channel(
        ChannelRole::Throttle,
        Unit::Ratio,
        Series::new(times_s, values).unwrap(),
    );
    made.a.lap = with_channel(&made.a.lap, throttle);
    let drawn = figure(&made.input());
    let all = panels(&drawn);
    let pedals = all.iter().find(|panel| panel.title == "PEDALS").unwrap();
    let said = pedals
        .hints
        .iter()
        .any(|(_, hint)| hint == "throttle 12 to 88 drawn as 0 to 100");
    assert!(said, "{:?}", pedals.hints);
    let throttle = pedals.series.iter().rev().find(|series| {
        series.ink == crate::chart::figure::Ink::LapA
            && series.runs[0].points.iter().any(|point| point.1 > 50.0)
    });
    let values = || {
        throttle
            .unwrap()
            .runs
            .iter()
            .flat_map(|run| &run.points)
            .map(|point| point.1)
    };
    assert!(values().fold(100.0, f64::min) < 1.0 && values().fold(0.0, f64::max) > 99.0);
}

#[test]
fn laps_are_called_by_what_tells_them_apart() {
    let check = |laps: &[(&str, &str)], expect: &[&str]| {
        let laps: Vec<_> = laps
            .iter()
            .map(|(driver, label)| (Some((*driver).to_owned()), Some((*label).to_owned())))
            .collect();
        assert_eq!(short_names(&laps, Words::default()), expect);
    };
    check(&[("Alice", "lap 9"), ("Ben", "lap 9")], &["Alice", "Ben"]);
    check(&[("Alice", "lap 9"), ("Alice", "lap 3")], &["Lap 9", "Lap 3"]);
    check(
        &[
            ("Alice", "lap 3"),
            ("Ben", "lap 5"),
            ("Alice", "lap 1"),
            ("Carla", "lap 6"),
        ],
        &["Alice lap 3", "Ben", "Alice lap 1", "Carla"],
    );
}

#[test]
fn a_circuit_is_the_same_way_up_in_every_form() {
    let made = Wish::default().make();
    let mut painter = Painter::new();
    let mut turned = |form: Form| {
        let input = CompareInput { form, ..made.input() };
        let drawn = crate::chart::map::figure(&input, crate::chart::map::MapColor::Gain);
        let texts = painter.texts(&drawn, form).unwrap().to_vec();
        let at = |number: &str| {
            let found = texts
                .iter()
                .find(|text| text.text.trim_start_matches('T') == number);
            found.map(|text| text.frame.center()).unwrap()
        };
        let way = at("5") - at("1");
        way.y.atan2(way.x)
    };
    let chat = turned(Form::Chat);
    for form in [Form::Compact, Form::Wide] {
        assert!((turned(form) - chat).abs() < 0.35, "{form:?}");
    }
}
