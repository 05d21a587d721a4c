//! What the laps, the corners and the result are called on a comparison picture, and its text for people who cannot
//! see it.

use super::fastest::Part;
use super::laps::OTHER_INKS;
use super::names::{cut, joined, short_names};
use super::{CompareInput, LapSide};
use crate::analysis::{AlignmentBasis, ComparedStraight, Comparison, Corner};
use crate::chart::figure::{Ink, MapLegend, Palette, Tile, TrackMap};
use crate::chart::fonts::drawable_name;
use crate::units::Seconds;

/// Longest name of a corner.
const CORNER_NAME: usize = 28;
/// Corners of one lap in a sentence.
const MOST_CORNERS_SAID: usize = 12;
/// Losses smaller than this are not worth a word.
const WORTH_SAYING_S: f64 = 0.005;

/// Names as they may be drawn.
pub(in crate::chart) struct Words {
    pub(in crate::chart) circuit: String,
    pub(in crate::chart) car: String,
    pub(in crate::chart) a: Named,
    pub(in crate::chart) b: Named,
    /// The laps beside the two.
    pub(in crate::chart) others: Vec<Named>,
}

/// One lap's names.
pub(in crate::chart) struct Named {
    /// The driver.
    pub(in crate::chart) name: String,
    /// Which lap, and the car where the cars differ.
    pub(in crate::chart) label: String,
    /// What to call the lap in a few letters.
    short: String,
}

impl Words {
    pub(in crate::chart) fn new(input: &CompareInput<'_>) -> Self {
        let (a, b) = (&input.a, &input.b);
        let cars = (drawable_name(a.car), drawable_name(b.car));
        let one_car = cars.0 == cars.1 || cars.1.is_none();
        let (driver_a, driver_b) = (drawable_name(a.driver), drawable_name(b.driver));
        let label = |side: &LapSide<'_>, car: &Option<String>| {
            let words = [drawable_name(side.label), car.clone().filter(|_| !one_car)];
            words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        let (label_a, label_b) = (label(a, &cars.0), label(b, &cars.1));
        let sides = [a, b]
            .into_iter()
            .chain(input.others.iter().map(|other| &other.side));
        let names: Vec<_> = sides
            .map(|side| (drawable_name(side.driver), drawable_name(side.label)))
            .collect();
        let mut shorts = short_names(&names).into_iter();
        let mut next_short = || shorts.next().unwrap_or_default();
        let (short_a, short_b) = (next_short(), next_short());
        Self {
            circuit: drawable_name(input.circuit).unwrap_or_else(|| "Lap comparison".to_owned()),
            car: if one_car {
                cars.0.unwrap_or_default()
            } else {
                String::new()
            },
            a: Named {
                name: driver_a.unwrap_or_else(|| "Driver".to_owned()),
                label: label_a,
                short: short_a,
            },
            b: Named {
                name: driver_b.unwrap_or_else(|| "Reference".to_owned()),
                label: label_b,
                short: short_b,
            },
            others: input
                .others
                .iter()
                .map(|other| Named {
                    name: drawable_name(other.side.driver).unwrap_or_else(|| "Driver".to_owned()),
                    label: label(&other.side, &drawable_name(other.side.car).filter(|_| !one_car)),
                    short: next_short(),
                })
                .collect(),
        }
    }

    /// Which lap won, or which one gains in a part of the lap.
    pub(in crate::chart) fn verdict(&self, delta: Seconds, is_part: bool) -> String {
        // Of several laps, which two the number is about.
        if !self.others.is_empty() {
            let verb = match (delta.milliseconds(), is_part) {
                (0, _) => "as fast as",
                (1.., false) => "slower than",
                (_, false) => "faster than",
                (1.., true) => "loses here to",
                (_, true) => "gains here on",
            };
            return format!("{} {verb} {}", self.a.short, self.b.short);
        }
        match (delta.milliseconds(), is_part) {
            (0, _) => "equally fast".to_owned(),
            (1.., false) => format!("{} slower", self.a.short),
            (_, false) => format!("{} faster", self.a.short),
            (1.., true) => format!("{} loses here", self.a.short),
            (_, true) => format!("{} gains here", self.a.short),
        }
    }

    /// The same where several laps are held against the reference.
    pub(in crate::chart) fn delta_hints_of_many(&self) -> Vec<(Ink, String)> {
        vec![
            (Ink::Muted, "↑ behind".to_owned()),
            (Ink::Muted, "↓ ahead of".to_owned()),
            (Ink::LapB, self.b.short.clone()),
        ]
    }

    /// What up and down mean in the delta panel, in the color of the lap that is faster then.
    pub(in crate::chart) fn delta_hints(&self) -> Vec<(Ink, String)> {
        vec![
            (Ink::LapB, format!("↑ {} loses", self.a.short)),
            (Ink::LapA, format!("↓ {} gains", self.a.short)),
        ]
    }

    pub(in crate::chart) fn map_legend(&self) -> MapLegend {
        if self.others.is_empty() {
            return MapLegend::Ends([self.a.short.clone(), self.b.short.clone()]);
        }
        let laps = self.laps().map(|(ink, short)| (ink, short.to_owned()));
        MapLegend::Laps(laps.collect())
    }

    /// Every lap that is drawn, with what to call it in a few letters.
    fn laps(&self) -> impl Iterator<Item = (Ink, &str)> {
        let two = [(Ink::LapA, self.short_a()), (Ink::LapB, self.short_b())];
        two.into_iter()
            .chain(OTHER_INKS.into_iter().zip(self.short_others()))
    }

    /// What to call the lap of an ink in a few letters; `None` for an ink of no lap.
    pub(in crate::chart) fn short_of(&self, ink: Ink) -> Option<&str> {
        self.laps().find(|lap| lap.0 == ink).map(|lap| lap.1)
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
    #[expect(clippy::unused_self, reason = "every wording is asked of the words")]
    pub(in crate::chart) fn footer(&self, input: &CompareInput<'_>) -> String {
        let alignment = input.comparison.alignment;
        let basis = match alignment.basis {
            AlignmentBasis::Position => "position",
            AlignmentBasis::Landmarks => "corner shapes",
            AlignmentBasis::Length => "lap length only",
        };
        let confidence = alignment.confidence.name();
        let residual_m = alignment.residual.get();
        if residual_m.is_finite() && residual_m > 0.0 {
            format!("Aligned by {basis}, ±{residual_m:.1} m · {confidence} confidence")
        } else {
            format!("Aligned by {basis} · {confidence} confidence")
        }
    }

    /// What to call the lap looked at in a few letters.
    pub(in crate::chart) fn short_a(&self) -> &str {
        &self.a.short
    }

    /// The same of the reference.
    pub(in crate::chart) fn short_b(&self) -> &str {
        &self.b.short
    }

    /// The same of the laps beside the two.
    pub(in crate::chart) fn short_others(&self) -> impl Iterator<Item = &str> {
        self.others.iter().map(|other| other.short.as_str())
    }

    /// The message of a card of one corner.
    pub(in crate::chart) fn alt_text_of_corner(
        &self,
        input: &CompareInput<'_>,
        sentence: &str,
        tiles: &[Tile],
    ) -> String {
        let numbers: Vec<String> = tiles
            .iter()
            .map(|tile| format!("{} {} ({})", tile.caption, tile.value, tile.detail))
            .collect();
        format!(
            "{}: {} against {}. {sentence} {}.",
            cut(&self.circuit, 60),
            lap(&self.a, &input.a),
            lap(&self.b, &input.b),
            numbers.join("; "),
        )
    }

    /// The message of a map of one lap.
    pub(in crate::chart) fn alt_text_of_map(&self, input: &CompareInput<'_>, track: &TrackMap) -> String {
        let time = input
            .a
            .lap
            .time()
            .map_or_else(String::new, |time| format!(" in {}", time.lap_time()));
        let corners: Vec<String> = track
            .corners
            .iter()
            .filter_map(|corner| Some(format!("T{} {}", corner.number, corner.note.as_ref()?.1)))
            .take(40)
            .collect();
        let least = if track.palette == Palette::Pedals {
            pedal_shares(track)
        } else if corners.is_empty() {
            String::new()
        } else {
            format!(" Least in the corners: {}.", corners.join(", "))
        };
        let colored = match &track.legend {
            MapLegend::Ends([brake, throttle]) if track.palette == Palette::Pedals => {
                format!(" ({brake}, {throttle})")
            }
            MapLegend::Ends([low, high]) => format!(", colored from {low} to {high}"),
            MapLegend::Laps(_) => String::new(),
        };
        format!(
            "Map of {}, {} {}{time}: {}{colored}.{least}",
            cut(&self.circuit, 60),
            cut(&self.a.name, 40),
            cut(&self.a.label, 40),
            track.title.to_lowercase(),
        )
    }

    /// The picture's message in words; `parts`: who is the fastest of several laps.
    pub(in crate::chart) fn alt_text(&self, input: &CompareInput<'_>, parts: &[Part]) -> String {
        let comparison = input.comparison;
        let result = match comparison.delta.milliseconds() {
            0 => "They are equally fast.".to_owned(),
            milliseconds => format!(
                "{} is {:.3} s {}.",
                self.a.short,
                comparison.delta.abs().get(),
                if milliseconds > 0 { "slower" } else { "faster" }
            ),
        };
        let mut sentences = vec![
            format!(
                "{}: {} against {}.",
                cut(&self.circuit, 60),
                lap(&self.a, &input.a),
                lap(&self.b, &input.b)
            ),
            result,
        ];
        for ((other, named), _) in input.others.iter().zip(&self.others).zip(0..2) {
            let delta = other.comparison.delta;
            sentences.push(format!(
                "{} is {:.3} s {} than {}.",
                lap(named, &other.side),
                delta.abs().get(),
                if delta.get() > 0.0 { "slower" } else { "faster" },
                self.b.short
            ));
        }
        sentences.extend(self.fastest_in_words(parts));
        let places = places(comparison);
        for (verb, wanted) in [("loses", 1.0), ("gains", -1.0)] {
            let mut best: Vec<&(String, f64)> = places
                .iter()
                .filter(|place| place.1 * wanted > WORTH_SAYING_S)
                .collect();
            best.sort_by(|one, other| (other.1 * wanted).total_cmp(&(one.1 * wanted)));
            let named: Vec<String> = best
                .iter()
                .take(3)
                .map(|(place, loss_s)| format!("{place} ({:.3} s)", loss_s.abs()))
                .collect();
            if !named.is_empty() {
                sentences.push(format!("{} {verb} most {}.", self.a.short, joined(&named)));
            }
        }
        sentences.join(" ")
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
            .laps()
            .map(|(ink, short)| (short, corners(ink).collect::<Vec<String>>()))
            .filter(|(_, corners)| !corners.is_empty())
            .map(|(short, corners)| format!("{short} in {}", joined(&corners)))
            .collect();
        (!said.is_empty()).then(|| format!("Fastest: {}.", said.join("; ")))
    }
}

/// How much of the way a lap is on the brake and at full throttle, by the tints of its map.
fn pedal_shares(track: &TrackMap) -> String {
    let tints = || track.runs.iter().flat_map(|run| &run.tints);
    let all = tints().count();
    if all == 0 {
        return String::new();
    }
    let percent = |is_in: fn(&&f64) -> bool| 100.0 * tints().filter(is_in).count() as f64 / all as f64;
    let (braking, full) = (percent(|tint| **tint < 0.0), percent(|tint| **tint > 0.95));
    let mut shares = Vec::new();
    if braking > 0.0 {
        shares.push(format!("on the brake for {braking:.0} %"));
    }
    if full > 0.0 {
        shares.push(format!("at full throttle for {full:.0} %"));
    }
    match shares.join(" and ") {
        said if said.is_empty() => said,
        said => format!(" The car is {said} of the way that was logged."),
    }
}

/// The driver, which lap, its time.
fn lap(named: &Named, side: &LapSide<'_>) -> String {
    let time = side
        .lap
        .time()
        .map_or_else(String::new, |time| format!(" in {}", time.lap_time()));
    format!("{} {}{time}", cut(&named.name, 40), cut(&named.label, 40)).replace("  ", " ")
}

/// Corners and straights with what they cost, in words that follow "most".
fn places(comparison: &Comparison) -> Vec<(String, f64)> {
    let corners = comparison
        .corners
        .iter()
        .map(|compared| (format!("in T{}", compared.corner.number), compared.loss.get()));
    let straight = |straight: &ComparedStraight| match straight.after_corner {
        0 => "before T1".to_owned(),
        number => format!("on the straight after T{number}"),
    };
    let straights = comparison
        .straights
        .iter()
        .map(|compared| (straight(compared), compared.loss.get()));
    corners
        .chain(straights)
        .filter(|place| place.1.is_finite())
        .collect()
}
