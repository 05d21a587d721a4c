//! What the laps, the corners and the result are called on a comparison picture.

use super::CompareInput;
use super::channels::asked_and_missing;
use super::fastest::Part;
use super::incident::Incident;
use super::laps::OTHER_INKS;
use super::names::{capitalized, cut, short_names};
use crate::analysis::{AlignmentBasis, Confidence, Corner, LapPart};
use crate::chart::channel_names::channel_name;
use crate::chart::figure::{Ink, LegendEntry, MapLegend};
use crate::chart::fonts::drawable_name;
use crate::telemetry::{LabeledLap, LapLabel};
use crate::units::Seconds;
use crate::words::args;

/// Longest name of a corner.
const CORNER_NAME: usize = 28;

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
        let (car, one_car) = shared_car(a, Some(b));
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
            car,
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
            let other = self.within_b();
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

    /// What an incident cost, and where, in the color of the lap that it did not happen to.
    pub(in crate::chart) fn cut_out(&self, incident: &Incident) -> (Ink, String) {
        let (ink, gap) = self.cost(incident.loss);
        let place = &place(incident.part, self.say);
        let gap = &format!("{gap}\u{a0}s");
        (ink, self.say.picture_cut_out(args::PictureCutOut { gap, place }))
    }

    /// Who is who on a map: of several laps those that are the fastest somewhere.
    pub(in crate::chart) fn map_legend(&self, parts: &[Part]) -> MapLegend {
        if self.laps.len() <= 2 {
            return MapLegend::Ends([self.short_a().to_owned(), self.short_b().to_owned()]);
        }
        let is_shown = |lap: &&LegendEntry| parts.iter().any(|part| part.fastest == lap.ink);
        let laps = self.laps.iter().filter(is_shown);
        MapLegend::Laps(laps.map(|lap| (lap.ink, lap.short.clone())).collect())
    }

    /// What a corner costs, in the color of the lap that is faster there.
    pub(in crate::chart) fn cost(&self, loss: Seconds) -> (Ink, String) {
        let text = self.say.signed(loss, 2);
        (faster_ink(loss), text)
    }

    /// The same with its unit and to a thousandth.
    pub(in crate::chart) fn cost_with_unit(&self, loss: Seconds) -> (Ink, String) {
        let text = self.say.signed_seconds(loss, 3);
        (faster_ink(loss), text)
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
        let aligned = if residual_m.is_finite() && residual_m > 0.0 {
            let metres = &format!("{} m", say.decimal(residual_m, 1));
            say.picture_aligned_within(args::PictureAlignedWithin {
                basis,
                confidence,
                metres,
            })
        } else {
            say.picture_aligned(args::PictureAligned { basis, confidence })
        };
        // What was asked for and is not there comes first.
        asked_and_missing(input)
            .map(|role| say.picture_channel_not_logged(&channel_name(role, say)))
            .chain([aligned])
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// What to call the lap looked at in a few letters.
    pub(in crate::chart) fn short_a(&self) -> &str {
        self.short_of(Ink::LapA).unwrap_or_default()
    }

    /// The reference within a sentence: of one driver's laps `lap 3`, where it begins one `Lap 3`.
    pub(in crate::chart) fn within_b(&self) -> &str {
        let lap = self.laps.iter().find(|lap| lap.ink == Ink::LapB);
        let Some(lap) = lap else { return "" };
        let which = lap.label.split(" · ").next().unwrap_or_default();
        if lap.short == capitalized(which) {
            which
        } else {
            &lap.short
        }
    }

    /// The same of the reference.
    pub(in crate::chart) fn short_b(&self) -> &str {
        self.short_of(Ink::LapB).unwrap_or_default()
    }
}

/// The ink of the lap that is faster where the lap looked at loses so much.
fn faster_ink(loss: Seconds) -> Ink {
    match loss.milliseconds() {
        0 => Ink::Muted,
        1.. => Ink::LapB,
        _ => Ink::LapA,
    }
}

/// The car that both laps were driven in, and whether it is one; where the second names none, that of the first.
pub(in crate::chart) fn shared_car(a: &LapLabel, b: Option<&LapLabel>) -> (String, bool) {
    let name = |label: &LapLabel| label.car.as_deref().and_then(drawable_name);
    let (car_a, car_b) = (name(a), b.and_then(name));
    let is_shared = car_b.is_none() || car_a == car_b;
    (car_a.filter(|_| is_shared).unwrap_or_default(), is_shared)
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
        let number = if label.is_optimal {
            say.lap_optimal()
        } else {
            say.lap_number(&label.number.to_string())
        };
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
            value: lap
                .time()
                .map_or_else(String::new, |time| say.lap_time_within(time, lap.within())),
            short: String::new(),
        });
    }
    for (entry, short) in entries.iter_mut().zip(short_names(&names, say)) {
        entry.short = short;
    }
    entries
}

/// `in T5`, `on the straight after T5`.
pub(super) fn place(part: LapPart, say: crate::words::Words) -> String {
    match part {
        LapPart::Corner(number) => say.picture_in_corner(&format!("T{number}")),
        LapPart::StraightAfter(0) => say.picture_before_corner("T1"),
        LapPart::StraightAfter(number) => say.picture_on_straight(&format!("T{number}")),
    }
}
