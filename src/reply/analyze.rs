//! The coach's debrief as a card: the focus first with its corner as a picture, what was measured below every point.

use super::compare::{aligned, different_cars, headline};
use super::custom_id::{CustomId, Shown, UploadDeed};
use super::escape::{escaped, plain};
use super::leads_on::{Pair, laps_of};
use super::places::{name, where_it_lies};
use super::remark::small_print;
use super::{Button, Card, Picture, Reply, lap_words, sessions};
use crate::analysis::{Comparison, LapPart, account};
use crate::app::analyze_lap::LapAnalysis;
use crate::app::analyze_session::SessionDebrief;
use crate::app::drawing::Drawing;
use crate::app::label::LapSummary;
use crate::app::writer::Wording;
use crate::coach::answer::with_friend;
use crate::coach::{Debrief, Point};
use crate::words::{Words, args};

/// Characters of a point's text at most.
const POINT_CHARS: usize = 900;
/// Characters of a point's heading at most.
const TITLE_CHARS: usize = 200;
/// Laps that are nearer to each other are as good as the same.
const NOISE_S: f64 = 0.05;
/// A straight that costs more, and more than any corner, is named.
const STRAIGHT_WORTH_NAMING_S: f64 = 0.05;

/// What is called by its name where the coach says "the reference".
#[derive(Debug)]
pub(crate) struct Named<'a> {
    other: Option<String>,
    wording: &'a Wording,
    words: Words,
}

impl<'a> Named<'a> {
    /// The other lap: its driver, or its number where one driver drove both.
    #[must_use]
    pub(crate) fn of(a: &LapSummary, b: &LapSummary, wording: &'a Wording, words: Words) -> Self {
        let other = if a.owner == b.owner {
            lap_words::named(b, words)
        } else {
            plain(&b.driver, 40)
        };
        Self {
            other: Some(other),
            wording,
            words,
        }
    }

    /// Nothing but one's own laps, which the coach names itself.
    #[must_use]
    pub(crate) const fn nobody(wording: &'a Wording, words: Words) -> Self {
        Self {
            other: None,
            wording,
            words,
        }
    }

    /// A sentence with the name in it, before it is escaped.
    #[must_use]
    pub(crate) fn say(&self, text: &str) -> String {
        match &self.other {
            Some(other) => with_friend(text, other, self.words.language),
            None => text.to_owned(),
        }
    }

    /// A point's text: a model's words are foreign text, whatever they were checked for; of computed ones the name alone.
    #[must_use]
    pub(crate) fn text(&self, text: &str) -> String {
        match (self.wording, &self.other) {
            (Wording::Ai(_), _) => escaped(&self.say(text), POINT_CHARS),
            (Wording::Computed, Some(other)) => with_friend(text, &escaped(other, 60), self.words.language),
            (Wording::Computed, None) => text.to_owned(),
        }
    }
}

/// The computed debrief in the reader's language; where nothing stands out, that is said.
#[must_use]
pub(crate) fn reply(analysis: &LapAnalysis) -> Reply {
    let debrief = &analysis.debrief;
    let words = analysis.reader.words();
    let named = Named::of(&analysis.a, &analysis.b, &analysis.wording, words);
    let mut lines: Vec<String> = Vec::new();
    lines.extend(told_to(!analysis.names_driver, &analysis.a, words));
    lines.extend(analysis.last_focus.as_ref().map(|last| format!("*{last}*\n")));
    lines.extend(written(debrief, &named));
    let elsewhere = where_else(debrief, &analysis.comparison, words);
    lines.extend(elsewhere.map(|sentence| format!("{sentence}\n")));
    lines.extend(lap_words::picked(analysis.unsaid, words));
    lines.extend(small_print(&analysis.comparison.warnings, words));
    lines.extend(different_cars(&analysis.a, &analysis.b, words));
    if analysis.is_short {
        lines.push(format!("-# {}", words.ask_shortage()));
    }
    let pair = Pair {
        a: analysis.a.id,
        b: analysis.b.id,
        words,
    };
    let mut buttons = vec![pair.compare(), pair.track()];
    if analysis.world_is_unsaid && !debrief.points.is_empty() {
        lines.push(format!("-# {}", words.analyze_world_unsaid()));
        buttons.push(Button {
            label: words.upload_more_sim(),
            custom_id: CustomId::Upload(UploadDeed::Simulator, analysis.a.upload).to_string(),
        });
    }
    let menus = [
        pair.corners_of(&analysis.comparison),
        pair.looked_at(Shown::Analyze, &analysis.offered, analysis.unsaid),
        pair.others(Shown::Analyze, &analysis.offered),
    ];
    Reply {
        cards: vec![Card {
            title: headline(&analysis.a, &analysis.b, analysis.comparison.delta, words),
            text: lines.join("\n").trim_end().to_owned(),
            footer: Some(format!(
                "{} · {}",
                wording(&analysis.wording, analysis.wording_follows, words),
                aligned(&analysis.comparison.alignment, words)
            )),
            ..Card::default()
        }],
        picture: focus_picture(analysis.picture.as_ref()),
        buttons,
        menus: menus.into_iter().flatten().collect(),
        again: Some(CustomId::Analyze(analysis.a.id, Some(analysis.b.id))),
        page: Some(CustomId::Page(
            analysis.debrief.points.first().map_or(0, |point| point.corner),
            analysis.a.id,
            Some(analysis.b.id),
        )),
        ..Reply::default()
    }
}

fn focus_picture(drawing: Option<&Drawing>) -> Option<Picture> {
    drawing.map(|drawing| Picture::of(drawing.clone(), "focus.png"))
}

/// To whom it is said, where that is not the reader: "you" is the driver of the lap.
fn told_to(is_own: bool, lap: &LapSummary, words: Words) -> Option<String> {
    let driver = escaped(&lap.driver, 60);
    (!is_own).then(|| format!("*{}*\n", words.analyze_told_to(&driver)))
}

/// What no point says: the dearest part of the lap where the focus is elsewhere, and where a gap lies that is spread.
#[must_use]
pub(crate) fn where_else(debrief: &Debrief, comparison: &Comparison, words: Words) -> Option<String> {
    if debrief.points.is_empty() {
        if comparison.delta.get() < NOISE_S {
            return None;
        }
        return where_it_lies(comparison, words);
    }
    let mut parts = account(comparison).into_iter();
    let dearest = parts.find(|part| !comparison.is_incident(part))?;
    if matches!(dearest.part, LapPart::StraightAfter(_)) {
        let is_worth_it = dearest.loss.get() >= STRAIGHT_WORTH_NAMING_S;
        return is_worth_it.then(|| {
            words.place_most_straight(args::PlaceMostStraight {
                place: &name(comparison, dearest.part, words),
                lost: &words.seconds(dearest.loss, 2),
            })
        });
    }
    let focus = LapPart::Corner(debrief.points.first()?.corner);
    (dearest.part != focus).then(|| {
        words.place_most_corner(args::PlaceMostCorner {
            place: &name(comparison, dearest.part, words),
            lost: &words.seconds(dearest.loss, 2),
            focus: &name(comparison, focus, words),
        })
    })
}

/// Who worded it, in the reader's language.
fn wording(wording: &Wording, follows: bool, words: Words) -> String {
    match wording {
        Wording::Ai(_) => words.ask_worded_by_model(),
        Wording::Computed if follows => words.ask_wording_follows(),
        Wording::Computed => words.ask_computed(),
    }
}

/// Points, remarks and what went well. Names of corners are foreign text.
fn written(debrief: &Debrief, named: &Named<'_>) -> Vec<String> {
    let points = debrief
        .points
        .iter()
        .enumerate()
        .map(|(point_idx, point)| told(point, point_idx, debrief, named));
    let remarks = debrief
        .remarks
        .iter()
        .map(|remark| escaped(&named.say(remark), POINT_CHARS));
    let good = (!debrief.good.is_empty()).then(|| {
        let good = escaped(&named.say(&debrief.good.join(" ")), POINT_CHARS);
        format!("**{}** {good}", debrief.labels.good)
    });
    points
        .chain(remarks)
        .chain(good)
        .map(|paragraph| format!("{paragraph}\n"))
        .collect()
}

/// The computed debrief of a session: the typical lap against the best one, and who is to be followed next.
#[must_use]
pub(crate) fn session(of: &SessionDebrief) -> Reply {
    let words = of.reader.words();
    let mut lines: Vec<String> = Vec::new();
    if let Some(lap) = of.laps.first() {
        let (circuit, driver) = (
            escaped(&lap_words::circuit(&lap.circuit, words), 60),
            escaped(&lap.driver, 60),
        );
        lines.push(format!("**{circuit}** · {driver}\n"));
        lines.extend(told_to(of.is_own, lap, words));
    }
    lines.extend(written(&of.debrief, &Named::nobody(&of.wording, words)));
    let comparison = of.about.as_ref().map(|about| &about.comparison);
    // Where laps differ by their own spread only, no place stands out.
    let told = comparison.filter(|_| !of.debrief.points.is_empty());
    let elsewhere = told.and_then(|comparison| where_else(&of.debrief, comparison, words));
    lines.extend(elsewhere.map(|sentence| format!("{sentence}\n")));
    if let Some(next) = &of.next {
        let best_within = of.best.as_ref().and_then(|best| best.within);
        let ahead = words.upload_friend_ahead(args::UploadFriendAhead {
            friend: &escaped(&next.lap.driver, 40),
            gap: &words.gap_within(next.gap.abs(), [next.lap.within, best_within]),
        });
        let gap = of.against_next.as_ref();
        let gap = gap.filter(|gap| gap.delta.get() >= NOISE_S);
        lines.push(match gap.and_then(|gap| where_it_lies(gap, words)) {
            Some(places) => format!("{ahead}. {places}"),
            None => ahead,
        });
    }
    if of.is_newest_unsaid {
        lines.push(format!("-# {}", words.picked(&words.picked_newest())));
    }
    if of.is_short {
        lines.push(format!("-# {}", words.ask_shortage()));
    }
    let pair = of.about.as_ref().map(|about| Pair {
        a: about.a.id,
        b: about.b.id,
        words,
    });
    Reply {
        cards: vec![Card {
            title: words.analyze_session(of.counted),
            text: lines.join("\n").trim_end().to_owned(),
            footer: Some(wording(&of.wording, of.wording_follows, words)),
            ..Card::default()
        }],
        picture: focus_picture(of.picture.as_ref()),
        again: of.laps.first().map(|lap| CustomId::Debrief(lap.id)),
        names: of
            .laps
            .iter()
            .chain(of.next.as_ref().map(|next| &next.lap))
            .map(|lap| lap.id)
            .collect(),
        buttons: session_buttons(of, pair, words),
        menus: pair
            .zip(comparison)
            .and_then(|(pair, comparison)| pair.corners_of(comparison))
            .into_iter()
            .chain(sessions::another(&of.other_sessions, words))
            .collect(),
        ..Reply::default()
    }
}

fn session_buttons(of: &SessionDebrief, pair: Option<Pair>, words: Words) -> Vec<Button> {
    let mut buttons = Vec::new();
    if let Some((best, next)) = of.best.as_ref().zip(of.next.as_ref()) {
        buttons.push(Button {
            label: plain(&words.upload_button_against(&plain(&next.lap.driver, 40)), 80),
            custom_id: CustomId::Analyze(best.id, Some(next.lap.id)).to_string(),
        });
    }
    buttons.extend(pair.into_iter().flat_map(|pair| [pair.compare(), pair.track()]));
    buttons.extend(of.laps.first().map(|lap| laps_of(lap.id, words)));
    buttons
}

fn told(point: &Point, point_idx: usize, debrief: &Debrief, named: &Named<'_>) -> String {
    let labels = &debrief.labels;
    let heading = heading(debrief, point, point_idx);
    let text = named.text(&point.text);
    let linked: String = point
        .linked
        .iter()
        .map(|sentence| format!(" {}", escaped(&named.say(sentence), POINT_CHARS)))
        .collect();
    let measure = named.text(&point.measure);
    let evidence = named.text(&point.evidence);
    format!(
        "**{heading}**\n{text}{linked}\n*{} {measure}*\n-# {evidence}",
        labels.measure
    )
}

/// `Focus: T5 entry · brake point · 0.21 s`, then numbers.
fn heading(debrief: &Debrief, point: &Point, point_idx: usize) -> String {
    let title = escaped(&point.title, TITLE_CHARS);
    if point_idx == 0 && debrief.focus.is_some() {
        format!("{} {title}", debrief.labels.focus)
    } else {
        format!("{}. {title}", point_idx + 1)
    }
}
