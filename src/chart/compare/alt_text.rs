//! The messages of comparison pictures for people who cannot see them.

use super::channels::asked_and_missing;
use super::fastest::{self, Part};
use super::laps::OTHER_INKS;
use super::names::{cut, joined};
use super::words::{Words, place};
use super::{CompareInput, Stations, asked_corner, corners_inside, shown_loss};
use crate::analysis::{Comparison, account, corner_loss};
use crate::chart::channel_names::channel_name;
use crate::chart::figure::{Ink, MapLegend, Palette, Tile, TrackMap};
use crate::chart::fonts::with_detail;
use crate::telemetry::LabeledLap;
use crate::units::Seconds;
use crate::words::{Language, args};

/// Corners of one lap in a sentence.
const MOST_CORNERS_SAID: usize = 12;
/// Losses smaller than this are not worth a word.
const WORTH_SAYING_S: f64 = 0.005;

impl Words {
    /// The message of a card of one corner.
    pub(in crate::chart) fn alt_text_of_corner(
        &self,
        sentence: &str,
        tiles: &[Tile],
        say: crate::words::Words,
    ) -> String {
        let numbers: Vec<String> = tiles
            .iter()
            .map(|tile| format!("{} {} ({})", tile.caption, tile.value, tile.detail))
            .collect();
        let laps = say.picture_lap_against(args::PictureLapAgainst {
            a: &self.lap(Ink::LapA, say),
            b: &self.lap(Ink::LapB, say),
            circuit: &self.place(),
        });
        format!("{laps} {sentence} {}.", numbers.join("; "))
    }

    /// The message of a map of one lap.
    pub(in crate::chart) fn alt_text_of_map(&self, track: &TrackMap, say: crate::words::Words) -> String {
        let corners: Vec<String> = track
            .corners
            .iter()
            .filter_map(|corner| Some(format!("T{} {}", corner.number, corner.note.as_ref()?.1)))
            .take(40)
            .collect();
        let least = if track.palette == Palette::Pedals {
            pedal_shares(track, say)
        } else if corners.is_empty() {
            String::new()
        } else {
            say.picture_map_alt_least(&corners.join(", "))
        };
        let what = in_a_sentence(&track.title, say.language);
        let what = match &track.legend {
            MapLegend::Ends([brake, throttle]) if track.palette == Palette::Pedals => {
                format!("{what} ({brake}, {throttle})")
            }
            MapLegend::Ends([low, high]) => say.picture_map_alt_from(args::PictureMapAltFrom {
                high,
                low,
                what: &what,
            }),
            MapLegend::Steps(steps) => match (steps.first(), steps.last()) {
                (Some((_, low)), Some((_, high))) => say.picture_map_alt_from(args::PictureMapAltFrom {
                    high,
                    low,
                    what: &what,
                }),
                _ => what,
            },
            MapLegend::Laps(_) => what,
        };
        let map = say.picture_map_alt(args::PictureMapAlt {
            circuit: &self.place(),
            lap: &self.lap(Ink::LapA, say),
            what: &what,
        });
        format!("{map} {least}").trim_end().to_owned()
    }

    /// The picture's message in words.
    pub(in crate::chart) fn alt_text(&self, input: &CompareInput<'_>, stations: &Stations) -> String {
        let (comparison, say) = (input.comparison, input.words);
        let than = |a: &str, b: &str, delta: Seconds, lap: &LabeledLap| {
            let gap = &say.gap_within(delta.abs(), [lap.lap.within(), input.b.lap.within()]);
            if delta.milliseconds() == 0 {
                say.compare_same_time(args::CompareSameTime { a, b })
            } else if delta.get() > 0.0 {
                say.compare_slower(args::CompareSlower { a, b, gap })
            } else {
                say.compare_faster(args::CompareFaster { a, b, gap })
            }
        };
        let (short_a, short_b) = (self.short_a(), self.within_b());
        let mut sentences = vec![say.picture_lap_against(args::PictureLapAgainst {
            a: &self.lap(Ink::LapA, say),
            b: &self.lap(Ink::LapB, say),
            circuit: &self.place(),
        })];
        if let Some(part) = self.part_in_words(input, stations) {
            sentences.extend(part);
            return sentences.join(" ");
        }
        sentences.push(match comparison.delta.milliseconds() {
            0 => say.picture_equal(),
            _ => format!("{}.", than(short_a, short_b, comparison.delta, input.a)),
        });
        for (other, ink) in input.others.iter().zip(OTHER_INKS) {
            let delta = other.comparison.delta;
            sentences.push(format!(
                "{}.",
                than(&self.lap(ink, say), short_b, delta, &other.lap)
            ));
        }
        sentences.extend(self.fastest_in_words(&fastest::parts(input, stations)));
        let places = places(comparison, say);
        for wanted in [1.0, -1.0] {
            let mut best: Vec<&(String, f64)> = places
                .iter()
                .filter(|place| place.1 * wanted > WORTH_SAYING_S)
                .collect();
            best.sort_by(|one, other| (other.1 * wanted).total_cmp(&(one.1 * wanted)));
            let named: Vec<String> = best
                .iter()
                .take(3)
                .map(|(place, loss_s)| format!("{place} ({})", say.seconds(Seconds::new(loss_s.abs()), 3)))
                .collect();
            let (driver, places) = (short_a, named.join(", "));
            let places = places.as_str();
            match (named.is_empty(), wanted > 0.0) {
                (true, _) => {}
                (false, true) => {
                    sentences.push(say.picture_loses_most(args::PictureLosesMost { driver, places }));
                }
                (false, false) => {
                    sentences.push(say.picture_gains_most(args::PictureGainsMost { driver, places }));
                }
            }
        }
        sentences.join(" ")
    }

    /// What the lap looked at loses in the part of the lap that is shown, corner by corner; `None`: it is the whole lap.
    fn part_in_words(&self, input: &CompareInput<'_>, stations: &Stations) -> Option<Vec<String>> {
        input.window?;
        let (driver, say) = (self.short_a(), self.say);
        let shown = shown_loss(input, stations);
        let gap = &say.seconds(shown.abs(), 3);
        let all = match (shown.milliseconds(), shown.get() > 0.0) {
            (0, _) => say.picture_equal(),
            (_, true) => say.picture_part_loses(args::PicturePartLoses { driver, gap }),
            (_, false) => say.picture_part_gains(args::PicturePartGains { driver, gap }),
        };
        let corners = corners_inside(input, stations).into_iter().map(|compared| {
            let corner = &self.corner(&compared.corner);
            let loss = corner_loss(input.comparison, compared);
            let gap = &say.seconds(loss.abs(), 3);
            let said = match (loss.milliseconds(), loss.get() > 0.0) {
                (0, _) => say.picture_corner_same(corner),
                (_, true) => say.picture_corner_loses(args::PictureCornerLoses { corner, driver, gap }),
                (_, false) => say.picture_corner_gains(args::PictureCornerGains { corner, driver, gap }),
            };
            (compared.corner.number, said)
        });
        let missing = asked_and_missing(input)
            .map(|role| format!("{}.", say.picture_channel_not_logged(&channel_name(role, say))));
        // What a corner costs is said of the corner, and of it first.
        if let Some(asked) = asked_corner(input) {
            let (mut of_it, others): (Vec<_>, Vec<_>) =
                corners.partition(|(number, _)| *number == asked.corner.number);
            of_it.extend(others);
            return Some(of_it.into_iter().map(|(_, said)| said).chain(missing).collect());
        }
        let corners = corners.map(|(_, said)| said);
        Some(std::iter::once(all).chain(corners).chain(missing).collect())
    }

    /// The circuit, with the car where all drove the same.
    fn place(&self) -> String {
        with_detail(&cut(&self.circuit, 60), &self.car)
    }

    /// The driver, which lap, its time; nothing for an ink of no lap.
    fn lap(&self, ink: Ink, say: crate::words::Words) -> String {
        let Some(lap) = self.laps.iter().find(|lap| lap.ink == ink) else {
            return String::new();
        };
        let named = format!("{} {}", cut(&lap.name, 40), cut(&lap.label, 40));
        if lap.value.is_empty() {
            return named;
        }
        say.picture_lap_in(args::PictureLapIn {
            lap: &named,
            time: &lap.value,
        })
    }

    /// Which lap is the fastest in which corners.
    fn fastest_in_words(&self, parts: &[Part]) -> Option<String> {
        let corners = |ink| {
            let of_lap = parts.iter().filter(move |part| part.fastest == ink);
            of_lap
                .filter_map(|part| part.corner)
                .take(MOST_CORNERS_SAID)
                .map(|number| format!("T{number}"))
        };
        let said: Vec<String> = self
            .laps
            .iter()
            .map(|lap| (&lap.short, corners(lap.ink).collect::<Vec<String>>()))
            .filter(|(_, corners)| !corners.is_empty())
            .map(|(driver, corners)| {
                let corners = &joined(&corners, self.say);
                self.say
                    .picture_fastest_in(args::PictureFastestIn { corners, driver })
            })
            .collect();
        (!said.is_empty()).then(|| self.say.picture_fastest(&said.join("; ")))
    }
}

/// How much of the way a lap is on the brake and at full throttle, by the tints of its map.
fn pedal_shares(track: &TrackMap, say: crate::words::Words) -> String {
    let tints = || track.runs.iter().flat_map(|run| &run.tints);
    let all = tints().count();
    if all == 0 {
        return String::new();
    }
    let share = |is_in: fn(&&f64) -> bool| tints().filter(is_in).count() as f64 / all as f64;
    let (braking, full) = (share(|tint| **tint < 0.0), share(|tint| **tint > 0.95));
    let mut shares = Vec::new();
    if braking > 0.0 {
        shares.push(say.picture_map_alt_braking(&say.percent(braking, 0)));
    }
    if full > 0.0 {
        shares.push(say.picture_map_alt_full(&say.percent(full, 0)));
    }
    shares.join(" ")
}

/// Corners and straights with what they cost, in words that follow "most".
fn places(comparison: &Comparison, say: crate::words::Words) -> Vec<(String, f64)> {
    account(comparison)
        .into_iter()
        .map(|of| (place(of.part, say), of.loss.get()))
        .collect()
}

/// Words of a heading that are no nouns, in German.
const SMALL_IN_GERMAN: [&str; 9] = ["über", "die", "der", "und", "wer", "wo", "ist", "am", "auf"];

/// A heading as a part of a sentence: in small letters, but for the nouns of German.
fn in_a_sentence(heading: &str, language: Language) -> String {
    let lower = heading.to_lowercase();
    if language != Language::German {
        return lower;
    }
    let word = |word: &str| {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if !SMALL_IN_GERMAN.contains(&word) && !word.contains('/') => {
                first.to_uppercase().chain(letters).collect()
            }
            _ => word.to_owned(),
        }
    };
    lower.split(' ').map(word).collect::<Vec<String>>().join(" ")
}
