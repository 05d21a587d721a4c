//! One corner, both laps: what it costs and in which phase, the numbers that matter, speed and pedals, how far apart the
//! lines are, and where each does what.

mod line;
mod numbers;
mod points;
mod sentence;

use super::compare::laps::{self, DrawnLap};
use super::compare::words::Words;
use super::compare::{self, CompareInput, Stations, Stretch, channels, marks, pedals};
use super::figure::{Band, Block, Figure, Headline, Ink, Lead, Panel, PanelStack};
use super::fonts::drawable_name;
use super::scale::Scale;
use crate::analysis::{ComparedCorner, corner_loss};
use crate::telemetry::{ChannelRole, Unit};

/// The picture of the corner of that number. Never fails: what cannot be drawn is left out or said in a sentence.
///
/// The window of the input is not looked at: the picture shows the corner with what leads to it and out of it.
#[must_use]
pub(crate) fn figure(input: &CompareInput<'_>, number: u32) -> Figure {
    let words = Words::new(input);
    let found = Stretch::Corner(number)
        .window(input.comparison)
        .ok()
        .and_then(|window| Some((window, input.comparison.corner(number)?)));
    let Some((window, compared)) = found else {
        let reason = input.words.picture_no_corner(&number.to_string());
        return Figure {
            title: compare::title(input, &words, input.comparison.delta),
            blocks: vec![Block::Note(reason.clone())],
            footer: words.footer(input),
            alt_text: reason,
            words: input.words,
            ..Figure::default()
        };
    };
    let input = CompareInput {
        window,
        others: &[],
        ..*input
    };
    let words = Words::new(&input);
    let card = Card {
        input: &input,
        words: &words,
        compared,
    };
    card.figure()
}

/// One corner and what is known of it.
struct Card<'a> {
    input: &'a CompareInput<'a>,
    words: &'a Words,
    compared: &'a ComparedCorner,
}

impl Card<'_> {
    fn figure(&self) -> Figure {
        let loss = corner_loss(self.input.comparison, self.compared);
        let mut title = compare::title(self.input, self.words, loss);
        title.legend.truncate(2);
        let corner = self.words.corner(&self.compared.corner);
        title.subheading = if title.subheading.is_empty() {
            corner
        } else {
            format!("{corner} · {}", title.subheading)
        };
        title.headline = Some(Headline {
            value: self.input.words.signed_seconds(loss, 3),
            caption: self
                .input
                .words
                .picture_in(&format!("T{}", self.compared.corner.number)),
            ink: Ink::Text,
        });
        let sentence = sentence::of(self.input, self.words, (self.compared, loss));
        let tiles = numbers::tiles(self.input, self.compared);
        let alt_text = self.words.alt_text_of_corner(&sentence, &tiles, self.input.words);
        Figure {
            title,
            lead: Lead { sentence, tiles },
            blocks: self.blocks(),
            footer: self.words.footer(self.input),
            alt_text,
            words: self.input.words,
        }
    }

    fn blocks(&self) -> Vec<Block> {
        let stations = Stations::new(self.input.comparison, self.input.window);
        if stations.len() < 2 {
            return vec![Block::Note(self.input.words.picture_nothing_in_common())];
        }
        let laps = laps::drawn(self.input, &stations, &[]);
        let mut driven = self.driven(&laps);
        let mut places: Vec<Panel> = line::panel(self.input, self.words, &stations)
            .into_iter()
            .collect();
        places.extend(points::panel(self.input, self.compared, &stations));
        if self.input.form.is_full() {
            let panels = driven.into_iter().chain(places).collect();
            return vec![Block::Panels(self.stack(&stations, panels))];
        }
        // Without lines the points stand below the pedals, so that no panel is taller than what it says.
        let columns = if places.len() > 1 {
            [driven, places]
        } else {
            let pedals = driven.split_off(driven.len().min(1));
            [driven, pedals.into_iter().chain(places).collect()]
        };
        let columns = columns.into_iter().filter(|panels| !panels.is_empty());
        let columns = columns.map(|panels| (1.0, Block::Panels(self.stack(&stations, panels))));
        vec![Block::Row(columns.collect())]
    }

    /// Speed with its marks, and the pedals.
    fn driven(&self, laps: &[DrawnLap<'_>]) -> Vec<Panel> {
        let metres = self.input.units.axis(Unit::Metres);
        let mut panels: Vec<Panel> = channels::panel(self.input, laps, metres.per_si, ChannelRole::Speed)
            .map(|mut speed| {
                speed.marks = marks::on_speed(self.input, laps, metres.per_si);
                speed.y = speed.y.with_air(0.08);
                speed
            })
            .into_iter()
            .collect();
        let both = [ChannelRole::Throttle, ChannelRole::Brake];
        if pedals::share_a_panel(laps, &both) {
            panels.extend(pedals::panel(laps, metres.per_si, self.input.words));
        } else {
            let alone = both.into_iter().chain([ChannelRole::LongAccel]);
            let one = |role| channels::panel(self.input, laps, metres.per_si, role);
            panels.extend(alone.filter_map(one).take(2));
        }
        panels
    }

    /// Panels over the stretch of the corner.
    fn stack(&self, stations: &Stations, panels: Vec<Panel>) -> PanelStack {
        let metres = self.input.units.axis(Unit::Metres);
        let corner = &self.compared.corner;
        let band = Band {
            from: corner.entry.get() * metres.per_si,
            to: corner.exit.get() * metres.per_si,
            center: corner.apex.get() * metres.per_si,
            number: corner.number,
            name: corner.name.as_deref().and_then(drawable_name),
            note: None,
            weight: 1.0,
        };
        let is_finite = [band.from, band.to, band.center].into_iter().all(f64::is_finite);
        let (from_m, to_m) = stations.span_m();
        PanelStack {
            x: Scale::exact(from_m * metres.per_si, to_m * metres.per_si),
            x_unit: metres.symbol,
            bands: is_finite.then_some(band).into_iter().collect(),
            is_numbered: self.input.form.is_full(),
            panels,
        }
    }
}
