//! What the laps, the corners and the result are called on a comparison picture, and its text for people who cannot
//! see it.

use super::CompareInput;
use super::fastest::Part;
use super::laps::OTHER_INKS;
use super::names::{cut, joined, short_names};
use crate::analysis::{AlignmentBasis, Comparison, Confidence, Corner, LapPart, PartLoss, account};
use crate::chart::figure::{Ink, LegendEntry, MapLegend, Palette, Tile, TrackMap};
use crate::chart::fonts::drawable_name;
use crate::telemetry::LabeledLap;
use crate::units::Seconds;
use crate::words::args;

/// Longest name of a corner.
const CORNER_NAME: usize = 28;
/// Corners of one lap in a sentence.
const MOST_CORNERS_SAID: usize = 12;
/// Losses smaller than this are not worth a word.
const WORTH_SAYING_S: f64 = 0.005;

/// Names as they may be drawn.
pub(in crate::chart) struct Words {
    /// What can be said in the reader's language.
    pub(in crate::chart) say: crate::words::Words,
    pub(in crate::chart) circuit: String,
    pub(in crate::chart) car: String,
    /// The lap looked at, the reference, the others.
    pub(in crate::chart) laps: Vec<LegendEntry>,
}

impl Words {
    pub(in crate::chart) fn new(input: &CompareInput<'_>) -> Self {
        let (a, b) = (&input.a.label, &input.b.label);
        let name = |text: &Option<String>| text.as_deref().and_then(drawable_name);
        let (car_a, car_b) = (name(&a.car), name(&b.car));
        let one_car = car_a == car_b || car_b.is_none();
        let laps = [(Ink::LapA, input.a), (Ink::LapB, input.b)];
        let others = OTHER_INKS
            .into_iter()
            .zip(input.others.iter().map(|other| &other.lap));
        Self {
            say: input.words,
            circuit: [b, a]
                .into_iter()
                .find_map(|label| name(&label.circuit))
                .unwrap_or_else(|| input.words.picture_lap_comparison()),
            car: car_a.filter(|_| one_car).unwrap_or_default(),
            laps: legend(laps.into_iter().chain(others), !one_car, input.words),
        }
    }

    /// Which lap won, or which one gains in a part of the lap.
    pub(in crate::chart) fn verdict(&self, delta: Seconds, is_part: bool) -> String {
        let (driver, say) = (self.short_a(), self.say);
        let is_same = delta.milliseconds() == 0;
        let is_slower = delta.get() > 0.0;
        // Of several laps, which two the number is about.
        if self.laps.len() > 2 {
            let other = self.short_b();
            return match (is_same, is_slower, is_part) {
                (true, ..) => say.picture_verdict_same_as(args::PictureVerdictSameAs { driver, other }),
                (_, true, false) => {
                    say.picture_verdict_slower_than(args::PictureVerdictSlowerThan { driver, other })
                }
                (_, false, false) => {
                    say.picture_verdict_faster_than(args::PictureVerdictFasterThan { driver, other })
                }
                (_, true, true) => {
                    say.picture_verdict_loses_here_to(args::PictureVerdictLosesHereTo { driver, other })
                }
                (_, false, true) => {
                    say.picture_verdict_gains_here_on(args::PictureVerdictGainsHereOn { driver, other })
                }
            };
        }
        match (is_same, is_slower, is_part) {
            (true, ..) => say.picture_verdict_same(),
            (_, true, false) => say.picture_verdict_slower(driver),
            (_, false, false) => say.picture_verdict_faster(driver),
            (_, true, true) => say.picture_verdict_loses_here(driver),
            (_, false, true) => say.picture_verdict_gains_here(driver),
        }
    }

    /// The same where several laps are held against the reference.
    pub(in crate::chart) fn delta_hints_of_many(&self) -> Vec<(Ink, String)> {
        vec![
            (Ink::Muted, format!("↑ {}", self.say.picture_delta_behind())),
            (Ink::Muted, format!("↓ {}", self.say.picture_delta_ahead())),
            (Ink::LapB, self.short_b().to_owned()),
        ]
    }

    /// What up and down mean in the delta panel, in the color of the lap that is faster then.
    pub(in crate::chart) fn delta_hints(&self) -> Vec<(Ink, String)> {
        vec![
            (
                Ink::LapB,
                format!("↑ {}", self.say.picture_delta_loses(self.short_a())),
            ),
            (
                Ink::LapA,
                format!("↓ {}", self.say.picture_delta_gains(self.short_a())),
            ),
        ]
    }

    pub(in crate::chart) fn map_legend(&self) -> MapLegend {
        if self.laps.len() <= 2 {
            return MapLegend::Ends([self.short_a().to_owned(), self.short_b().to_owned()]);
        }
        let laps = self.laps.iter().map(|lap| (lap.ink, lap.short.clone()));
        MapLegend::Laps(laps.collect())
    }

    /// What to call the lap of an ink in a few letters; `None` for an ink of no lap.
    pub(in crate::chart) fn short_of(&self, ink: Ink) -> Option<&str> {
        self.laps
            .iter()
            .find(|lap| lap.ink == ink)
            .map(|lap| lap.short.as_str())
    }

    /// `T5`, or `T5 Karussell`.
    #[expect(clippy::unused_self, reason = "every wording is asked of the words")]
    pub(in crate::chart) fn corner(&self, corner: &Corner) -> String {
        match corner.name.as_deref().and_then(drawable_name) {
            Some(name) => format!("T{} {}", corner.number, cut(&name, CORNER_NAME)),
            None => format!("T{}", corner.number),
        }
    }

    /// How the laps were laid on each other, and how far to trust it.
    pub(in crate::chart) fn footer(&self, input: &CompareInput<'_>) -> String {
        let (alignment, say) = (input.comparison.alignment, self.say);
        let basis = &match alignment.basis {
            AlignmentBasis::Position => say.basis_position(),
            AlignmentBasis::Landmarks => say.basis_landmarks(),
            AlignmentBasis::Length => say.basis_length(),
        };
        let confidence = &match alignment.confidence {
            Confidence::Low => say.confidence_low(),
            Confidence::Medium => say.confidence_medium(),
            Confidence::High => say.confidence_high(),
        };
        let residual_m = alignment.residual.get();
        if residual_m.is_finite() && residual_m > 0.0 {
            let metres = &format!("{} m", say.decimal(residual_m, 1));
            say.picture_aligned_within(args::PictureAlignedWithin {
                basis,
                confidence,
                metres,
            })
        } else {
            say.picture_aligned(args::PictureAligned { basis, confidence })
        }
    }

    /// What to call the lap looked at in a few letters.
    pub(in crate::chart) fn short_a(&self) -> &str {
        self.short_of(Ink::LapA).unwrap_or_default()
    }

    /// The same of the reference.
    pub(in crate::chart) fn short_b(&self) -> &str {
        self.short_of(Ink::LapB).unwrap_or_default()
    }

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
            circuit: &cut(&self.circuit, 60),
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
        let what = track.title.to_lowercase();
        let what = match &track.legend {
            MapLegend::Ends([brake, throttle]) if track.palette == Palette::Pedals => {
                format!("{what} ({brake}, {throttle})")
            }
            MapLegend::Ends([low, high]) => say.picture_map_alt_from(args::PictureMapAltFrom {
                high,
                low,
                what: &what,
            }),
            MapLegend::Laps(_) => what,
        };
        let map = say.picture_map_alt(args::PictureMapAlt {
            circuit: &cut(&self.circuit, 60),
            lap: &self.lap(Ink::LapA, say),
            what: &what,
        });
        format!("{map} {least}").trim_end().to_owned()
    }

    /// The picture's message in words; `parts`: who is the fastest of several laps.
    pub(in crate::chart) fn alt_text(&self, input: &CompareInput<'_>, parts: &[Part]) -> String {
        let (comparison, say) = (input.comparison, input.words);
        let than = |a: &str, b: &str, delta: Seconds| {
            let gap = &say.seconds(delta.abs(), 3);
            if delta.get() > 0.0 {
                say.compare_slower(args::CompareSlower { a, b, gap })
            } else {
                say.compare_faster(args::CompareFaster { a, b, gap })
            }
        };
        let (short_a, short_b) = (self.short_a(), self.short_b());
        let result = match comparison.delta.milliseconds() {
            0 => say.picture_equal(),
            _ => format!("{}.", than(short_a, short_b, comparison.delta)),
        };
        let mut sentences = vec![
            say.picture_lap_against(args::PictureLapAgainst {
                a: &self.lap(Ink::LapA, say),
                b: &self.lap(Ink::LapB, say),
                circuit: &cut(&self.circuit, 60),
            }),
            result,
        ];
        for (other, ink) in input.others.iter().zip(OTHER_INKS) {
            let delta = other.comparison.delta;
            sentences.push(format!("{}.", than(&self.lap(ink, say), short_b, delta)));
        }
        sentences.extend(self.fastest_in_words(parts));
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

/// What laps are called in a legend, and in a few letters; with the car where the cars differ.
pub(in crate::chart) fn legend<'a>(
    laps: impl Iterator<Item = (Ink, &'a LabeledLap)>,
    with_car: bool,
    say: crate::words::Words,
) -> Vec<LegendEntry> {
    let mut entries = Vec::new();
    let mut names = Vec::new();
    for (ink, LabeledLap { label, lap }) in laps {
        let number = say.lap_number(&label.number.to_string());
        let car = label.car.as_deref().filter(|_| with_car).and_then(drawable_name);
        let name = drawable_name(&label.driver);
        names.push((name.clone(), Some(number.clone())));
        let nameless = || {
            if ink == Ink::LapB {
                say.picture_reference()
            } else {
                say.picture_nameless()
            }
        };
        entries.push(LegendEntry {
            ink,
            name: name.unwrap_or_else(nameless),
            label: [Some(number), car]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
            value: lap.time().map_or_else(String::new, |time| say.lap_time(time)),
            short: String::new(),
        });
    }
    for (entry, short) in entries.iter_mut().zip(short_names(&names, say)) {
        entry.short = short;
    }
    entries
}

/// Corners and straights with what they cost, in words that follow "most".
fn places(comparison: &Comparison, say: crate::words::Words) -> Vec<(String, f64)> {
    let place = |of: PartLoss| match of.part {
        LapPart::Corner(number) => say.picture_in_corner(&format!("T{number}")),
        LapPart::StraightAfter(0) => say.picture_before_corner("T1"),
        LapPart::StraightAfter(number) => say.picture_on_straight(&format!("T{number}")),
    };
    account(comparison)
        .into_iter()
        .map(|of| (place(of), of.loss.get()))
        .collect()
}
