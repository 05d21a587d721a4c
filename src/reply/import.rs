//! The card of an upload: who, where, how fast, the one thing to work on, and what leads on from there.

mod lap_list;

use self::lap_list::lap_lines;
use super::analyze::{Named, where_else};
use super::anew::{files_of, named_laps};
use super::corner_label::label;
use super::custom_id::{CustomId, UploadDeed};
use super::error::about_file;
use super::escape::{escaped, plain};
use super::outing::outings;
use super::places::dearest;
use super::read_otherwise::{another_car, one_lap_of};
use super::remark::remark;
use super::upload_deeds::more;
use super::{Button, Card, Picture, Reply, Tone, lap_words, no_best};
use crate::app::import_log::{EarlierLaps, Outcome, StoredLog};
use crate::app::import_logs::LogOutcome;
use crate::app::place_fit::number_of;
use crate::app::upload_debrief::{About, Basis, UploadDebrief};
use crate::app::writer::Wording;
use crate::telemetry::{LapKind, rough_lap_times};
use crate::units::Seconds;
use crate::words::{Words, args};

/// Faults of the file told to the driver, most harmful first.
const MAX_WARNINGS: usize = 3;
/// Laps within this share of the best one are as close as people drive them.
const REPEATED_SHARE: f64 = 0.01;
/// Laps that are nearer to each other are as good as the same.
const NOISE_S: f64 = 0.05;

/// One card per outing; buttons and menu are those of the last one that has a lap. Files of one driver, circuit and car
/// are one outing.
#[must_use]
pub(crate) fn reply(logs: &[StoredLog]) -> Reply {
    let mut answer = Reply::default();
    for outing in outings(logs) {
        answer.append(one(&outing));
    }
    answer
}

/// Several files as one answer: what could not be read first, then the outings, so that the pictures stand last.
#[must_use]
pub(crate) fn together(files: Vec<LogOutcome>, words: Words) -> Reply {
    let mut answer = Reply::default();
    let mut logs = Vec::new();
    for LogOutcome { name, outcome } in files {
        match outcome {
            Ok(stored) => logs.push(stored),
            Err(error) => answer.append(about_file(&name, &error, words)),
        }
    }
    if !logs.is_empty() {
        answer.append(reply(&logs));
    }
    answer
}

fn one(log: &StoredLog) -> Reply {
    let words = log.reader.words();
    let debrief = log.debrief.as_deref();
    let focus = debrief.and_then(|debrief| debrief.picture.as_ref());
    let pictures = [(focus, "focus.png"), (log.picture.as_ref(), "session.png")];
    let mut pictures = pictures
        .into_iter()
        .filter_map(|(drawing, file_name)| Some(Picture::of(drawing?.clone(), file_name)));
    Reply {
        cards: vec![Card {
            title: title(log, words),
            text: text(log, words),
            footer: Some(match (log.shared, log.has_left) {
                (true, _) if log.in_server => words.upload_shared(),
                (true, _) => words.upload_shared_elsewhere(),
                (false, true) => words.upload_left_server(),
                (false, false) => words.upload_private(),
            }),
            tone: Tone::Good,
        }],
        picture: pictures.next(),
        second: pictures.next(),
        buttons: buttons(log, words),
        menus: another_car(log, words)
            .into_iter()
            .chain(more(log, words))
            .collect(),
        page: log
            .best()
            .or(log.laps.first())
            .map(|lap| CustomId::Page(0, lap.id, None)),
        card_of: files_of(log),
        names: named_laps(log),
        ..Reply::default()
    }
}

/// `1:37.920 · Harrow Glen`.
fn title(log: &StoredLog, words: Words) -> String {
    let best = log.best().and_then(|lap| lap.time);
    let first = best.map_or_else(
        || no_best::title(log, words),
        |best| words.lap_time_within(best, known_within(log)),
    );
    match &log.circuit {
        Some(circuit) => format!("{first} · {}", escaped(&lap_words::circuit(circuit, words), 80)),
        None => first,
    }
}

/// How well its lap times are known, where that is not to the millisecond.
fn known_within(log: &StoredLog) -> Option<Seconds> {
    // Of a file that is known already the laps say so.
    let of_laps = || log.laps.iter().find_map(|lap| lap.within);
    rough_lap_times(&log.warnings).or_else(of_laps)
}

fn text(log: &StoredLog, words: Words) -> String {
    let mut paragraphs = vec![who(log, words)];
    if log.outcome == Outcome::AlreadyStored {
        paragraphs.push(words.upload_known());
    }
    if let Some(focus) = &log.focus {
        paragraphs.push(format!("**{focus}**"));
    }
    match &log.debrief {
        Some(debrief) => {
            paragraphs.push(verdict(log, debrief, words));
            paragraphs.extend(debrief.about.as_ref().and_then(|about| focus(about, words)));
        }
        None if log.best().is_none() => paragraphs.push(no_best::why(log, words)),
        None => {}
    }
    if log.picture.is_none() && log.laps.len() > 1 {
        paragraphs.push(format!("```\n{}\n```", lap_lines(log, known_within(log), words)));
    }
    let remarks = remarks(log, words)
        .into_iter()
        .map(|remark| format!("\n-# {remark}"));
    paragraphs.join("\n\n") + &remarks.collect::<String>()
}

/// Who, in what, how many laps; below it the gaps.
fn who(log: &StoredLog, words: Words) -> String {
    let mut parts = vec![format!("**{}**", escaped(&log.driver, 60))];
    parts.extend(log.car.as_ref().map(|car| escaped(car, 60)));
    let timed = log.laps.iter().filter(|lap| lap.kind == LapKind::Timed);
    let (laps, counted) = (timed.clone().count(), timed.filter(|lap| lap.valid).count());
    match (laps, counted) {
        (0, _) => {}
        (1, 1) => parts.push(words.laps_counted(1)),
        (1, _) => parts.push(format!(
            "{}, {}",
            words.laps_counted(1),
            words.upload_lap_does_not_count()
        )),
        (laps, counted) if laps == counted => parts.push(words.upload_laps_all_count(&laps.to_string())),
        (laps, counted) => parts.push(words.upload_laps_some_count(args::UploadLapsSomeCount {
            laps: &laps.to_string(),
            counted,
        })),
    }
    let line = parts.join(" · ");
    match log.debrief.as_deref().map(|debrief| gaps(debrief, words)) {
        Some(gaps) if !gaps.is_empty() => format!("{line}\n{}", gaps.join(" · ")),
        _ => line,
    }
}

/// Less than this is printed as no time at all.
const SAME_TIME_S: f64 = 0.000_5;

/// Whether two laps are as fast as each other, as far as their times are known.
fn is_level(gap: Seconds, within: [Option<Seconds>; 2]) -> bool {
    let known_s = within.into_iter().flatten().map(Seconds::get);
    gap.get().abs() < known_s.fold(SAME_TIME_S, f64::max)
}

fn gaps(debrief: &UploadDebrief, words: Words) -> Vec<String> {
    let mut said = Vec::new();
    // The same lap once more, in another file, is no news.
    let before = debrief.before.as_ref();
    let best = debrief.best.within;
    if let Some(before) = before.filter(|before| !is_level(before.gap, [best, before.lap.within])) {
        let gap = words.gap_within(before.gap.abs(), [debrief.best.within, before.lap.within]);
        said.push(match before.lap.time {
            Some(best) if before.gap.get() > 0.0 => words.upload_off_your_best(args::UploadOffYourBest {
                gap: &gap,
                time: &words.lap_time_within(best, before.lap.within),
            }),
            _ => format!("**{}**", words.upload_quicker_than_before(&gap)),
        });
    }
    if let Some(friend) = &debrief.friend {
        let (gap, name) = (
            words.gap_within(friend.gap.abs(), [debrief.best.within, friend.lap.within]),
            escaped(&friend.lap.driver, 40),
        );
        said.push(if is_level(friend.gap, [best, friend.lap.within]) {
            words.upload_friend_level(&name)
        } else if friend.gap.get() > 0.0 {
            words.upload_friend_ahead(args::UploadFriendAhead {
                friend: &name,
                gap: &gap,
            })
        } else {
            words.upload_friend_behind(args::UploadFriendBehind {
                friend: &name,
                gap: &gap,
            })
        });
    }
    said
}

/// One sentence on where the time is.
fn verdict(log: &StoredLog, debrief: &UploadDebrief, words: Words) -> String {
    let Some(about) = &debrief.about else {
        return if debrief.counted > 1 {
            even(log, words)
        } else {
            words.upload_verdict_alone()
        };
    };
    // The focus may be elsewhere than most of the time; the card says what the debrief says.
    if about.debrief.focus.is_some()
        && let Some(sentence) = where_else(&about.debrief, &about.comparison, words)
    {
        return sentence;
    }
    let corner = about.corner.as_ref().map(label);
    match (about.basis, corner, &about.debrief.focus) {
        (Basis::Session, Some(corner), Some(_)) => words.upload_verdict_session(&corner),
        (Basis::OwnBest, Some(corner), Some(_)) => words.upload_verdict_own_best(&corner),
        (Basis::Reference, Some(corner), Some(_)) => words.upload_verdict_reference(&corner),
        (Basis::Friend, Some(corner), Some(_)) => words.upload_verdict_friend(args::UploadVerdictFriend {
            friend: &escaped(&about.b.driver, 40),
            corner: &corner,
        }),
        // Laps that are as good as the same have no gap that could be spread.
        (Basis::Friend | Basis::OwnBest | Basis::Reference, _, None)
            if about.comparison.delta.get().abs() < NOISE_S && debrief.counted == 1 =>
        {
            words.upload_verdict_level()
        }
        _ => match dearest(&about.comparison, words).as_slice() {
            [] => even(log, words),
            places => words.upload_verdict_spread(&places.join(", ")),
        },
    }
}

/// No corner costs time in each lap: either the laps are all alike, or they are apart for another reason every time.
fn even(log: &StoredLog, words: Words) -> String {
    let times_s = || {
        log.laps
            .iter()
            .filter_map(|lap| lap.counted_time())
            .map(Seconds::get)
    };
    let (best_s, worst_s) = (
        times_s().fold(f64::INFINITY, f64::min),
        times_s().fold(0.0, f64::max),
    );
    let apart_s = worst_s - best_s;
    if apart_s > best_s * REPEATED_SHARE {
        words.upload_verdict_scattered(&words.seconds(Seconds::new(apart_s), 2))
    } else {
        words.upload_verdict_even()
    }
}

/// The one thing to work on: what, how, how the driver will know.
fn focus(about: &About, words: Words) -> Option<String> {
    about.debrief.focus.as_ref()?;
    let point = about.debrief.points.first()?;
    let labels = &about.debrief.labels;
    // Names of corners are foreign text.
    let title = escaped(&point.title, 200);
    let named = Named::of(&about.a, &about.b, &Wording::Computed, words);
    Some(format!(
        "**{} {title}**\n{}\n*{} {}*",
        labels.focus,
        named.text(&point.text),
        labels.measure,
        named.text(&point.measure)
    ))
}

fn remarks(log: &StoredLog, words: Words) -> Vec<String> {
    let mut remarks: Vec<String> = log
        .warnings
        .iter()
        .take(MAX_WARNINGS)
        .map(|warning| remark(warning, words))
        .collect();
    if log.warnings.len() > MAX_WARNINGS {
        remarks.push(words.upload_more_remarks(&(log.warnings.len() - MAX_WARNINGS).to_string()));
    }
    let EarlierLaps {
        no_longer_count,
        count_now,
    } = log.earlier;
    if no_longer_count > 0 {
        remarks.push(words.upload_laps_no_longer_count(no_longer_count));
    }
    if count_now > 0 {
        remarks.push(words.upload_laps_count_now(count_now));
    }
    remarks
}

/// What leads on: only what can be answered.
fn buttons(log: &StoredLog, words: Words) -> Vec<Button> {
    let Some(debrief) = &log.debrief else {
        let one_lap = one_lap_of(log, words);
        return one_lap.into_iter().chain(place_question(log, words)).collect();
    };
    let best = debrief.best.id;
    let button = |label: String, id: CustomId| Button {
        label: plain(&label, 80),
        custom_id: id.to_string(),
    };
    let mut buttons = Vec::new();
    let rival = debrief.friend.as_ref().or(debrief.before.as_ref());
    if debrief.counted > 1 {
        buttons.push(button(words.upload_button_debrief(), CustomId::Debrief(best)));
    } else if let Some(rival) = rival {
        let pair = CustomId::Analyze(best, Some(rival.lap.id));
        buttons.push(button(words.upload_button_debrief(), pair));
    }
    if let Some(rival) = rival {
        let said = match &debrief.friend {
            Some(friend) => words.upload_button_against(&plain(&friend.lap.driver, 40)),
            None => words.upload_button_against_own(),
        };
        buttons.push(button(said, CustomId::Compare(best, Some(rival.lap.id))));
    }
    if log.laps.len() > 1 {
        buttons.push(button(words.upload_button_laps(), CustomId::Laps(best)));
    }
    let other = rival.map(|rival| rival.lap.id);
    // A log that does not say where the car was has no track, unless another one shows it.
    let is_unmapped = debrief
        .picture
        .as_ref()
        .is_some_and(|picture| picture.png.is_empty());
    if !is_unmapped || other.is_some() {
        buttons.push(button(words.upload_button_track(), CustomId::Track(best, other)));
    }
    buttons.extend(place_question(log, words));
    buttons
}

/// Whether its circuit is one that is known here by another name, or which one it is where it has none.
fn place_question(log: &StoredLog, words: Words) -> Option<Button> {
    let upload = log.laps.first().map(|lap| lap.upload);
    let (label, id) = match (&log.same_as, &log.circuit) {
        (Some((this, other, name)), _) => (
            words.upload_button_same(&plain(&lap_words::circuit(name, words), 50)),
            CustomId::Same(*this, *other),
        ),
        (None, Some(circuit)) if circuit.name.is_none() => match &log.may_be {
            Some(name) => (
                words.upload_button_is(&plain(name, 50)),
                CustomId::IsCircuit(number_of(name), upload?),
            ),
            None => (
                words.moves_which_circuit(),
                CustomId::Upload(UploadDeed::WrongCircuit, upload?),
            ),
        },
        (None, _) => return None,
    };
    Some(Button {
        label: plain(&label, 80),
        custom_id: id.to_string(),
    })
}
