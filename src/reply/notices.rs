//! What is told in direct messages, and what somebody wants to be told.

use super::corner_label::label;
use super::custom_id::CustomId;
use super::escape::escaped;
use super::{Button, Card, Picture, Reply, Tone, digest, lap_words};
use crate::app::notices::{Beaten, DueNotice, Notice, Notices, Telling};
use crate::words::{Words, args};

/// One direct message, with the button that stops its kind.
#[must_use]
pub(crate) fn told(due: DueNotice) -> Reply {
    let words = due.words;
    let (mut reply, notice) = match due.telling {
        Telling::Beaten(beaten) => (beaten_best(*beaten, words), Notice::Beaten),
        Telling::Focus { circuit, said } => {
            let circuit = escaped(&lap_words::circuit(&circuit, words), 100);
            let reply = Reply {
                cards: vec![Card {
                    title: words.notice_focus(&circuit),
                    text: said,
                    tone: Tone::Good,
                    ..Card::default()
                }],
                ..Reply::default()
            };
            (reply, Notice::Focus)
        }
        Telling::Weekly(week) => (digest::of_person(*week, words), Notice::Weekly),
    };
    reply.buttons.push(Button {
        label: words.notice_stop(),
        custom_id: CustomId::StopTelling(notice).to_string(),
    });
    reply
}

fn beaten_best(of: Beaten, words: Words) -> Reply {
    let circuit = escaped(&lap_words::circuit(&of.mine.circuit, words), 100);
    let gap = of.mine.time.zip(of.by.time).map(|(mine, by)| mine - by);
    let mut lines = vec![
        words.notice_beaten_about(args::NoticeBeatenAbout {
            driver: &escaped(&of.by.driver, 60),
            time: &lap_words::time(&of.by, words),
            gap: &gap
                .map(|gap| words.gap_within(gap, [of.mine.within, of.by.within]))
                .unwrap_or_default(),
            mine: &lap_words::time(&of.mine, words),
        }),
    ];
    lines.extend(of.mine.car.as_ref().map(|car| format!("-# {}", escaped(car, 60))));
    if let Some((corner, loss)) = &of.corner {
        lines.push(words.notice_beaten_corner(args::NoticeBeatenCorner {
            corner: &label(corner),
            loss: &words.seconds(*loss, 2),
        }));
    }
    Reply {
        cards: vec![Card {
            title: words.notice_beaten(&circuit),
            text: lines.join("\n"),
            ..Card::default()
        }],
        picture: of.picture.map(|picture| Picture::of(picture, "beaten.png")),
        ..Reply::default()
    }
}

/// What holds now.
#[must_use]
pub(crate) fn chosen(of: Notices, words: Words) -> Reply {
    let on = |is_on: bool| {
        if is_on {
            words.notice_on()
        } else {
            words.notice_off()
        }
    };
    let quiet = match of.quiet {
        Some((from, until)) => words.notice_quiet_hours(args::NoticeQuietHours {
            from: &from.to_string(),
            until: &until.to_string(),
            zone: &format!("UTC{:+}", of.utc_offset_h),
        }),
        None => words.notice_quiet_none(),
    };
    let lines = [
        (words.notice_about_beaten(), on(of.beaten)),
        (words.notice_about_focus(), on(of.focus)),
        (words.notice_about_weekly(), on(of.weekly)),
        (words.notice_about_news(), on(of.news)),
        (words.notice_about_quiet(), quiet),
        (words.notice_about_a_day(), of.a_day.to_string()),
    ];
    let lines: Vec<String> = lines
        .into_iter()
        .map(|(what, holds)| format!("{what}: **{holds}**"))
        .collect();
    Reply::card(words.notice_title(), lines.join("\n"))
}

/// One kind is told no more.
#[must_use]
pub(crate) fn stopped(words: Words) -> Reply {
    Reply::card(words.notice_stopped(), words.notice_stopped_about())
}
