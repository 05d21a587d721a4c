//! Boards and challenges in words.

use std::time::Duration;

use serenity::builder::{CreateAllowedMentions, CreateMessage, CreatePoll, CreatePollAnswer};

use super::corner_label::label;
use super::custom_id::CustomId;
use super::escape::{escaped, plain};
use super::leads_on::Pair;
use super::limits::BUTTONS;
use super::{Button, Card, Picture, Reply, Tone, lap_words, leaderboard};
use crate::analysis::Corner;
use crate::app::boards::NamedBoard;
use crate::app::car_classes::ClassedCar;
use crate::app::due_boards::{Decided, DueBoard};
use crate::ids::CircuitId;
use crate::telemetry::CircuitLabel;
use crate::units::Seconds;
use crate::words::{Words, args};

/// The message of a board as it has to be now.
#[must_use]
pub(crate) fn board(due: DueBoard) -> Reply {
    let words = due.words;
    let title = title(&due.named, due.is_over, words);
    if let Some(circuit) = &due.goes_on {
        let there = escaped(&lap_words::circuit(circuit, words), 100);
        return Reply::card(title, words.board_joined(&there));
    }
    let when = due.named.challenge.as_ref().map(|challenge| {
        let (from, until) = (challenge.from.timestamp(), challenge.until.timestamp());
        words.board_time(args::BoardTime {
            from: &format!("<t:{from}:f>"),
            until: &format!("<t:{until}:f>"),
        })
    });
    let place = place(&due.named, words);
    let mut reply = match due.standings {
        Some(standings) => leaderboard::reply(standings, words),
        None if due.is_over => Reply::card("", words.board_nobody_over()),
        None => Reply::card("", words.board_nobody()),
    };
    let moved = due.moved.map(|(driver, by)| {
        words.board_moved(args::BoardMoved {
            driver: &escaped(&driver, 60),
            places: by,
        })
    });
    let sessions = usize::try_from(due.sessions).unwrap_or(usize::MAX);
    let sessions = (sessions > 0).then(|| words.board_sessions(sessions));
    if let Some(card) = reply.cards.first_mut() {
        card.title = title;
        let lines = [
            Some(place).filter(|_| due.named.challenge.is_some()),
            when,
            Some(std::mem::take(&mut card.text)),
            moved.filter(|_| !due.is_over),
            sessions.filter(|_| due.named.challenge.is_none()),
        ];
        card.text = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
        card.footer = Some(if due.is_over {
            words.board_over_footer()
        } else {
            words.board_footer()
        });
        card.tone = if due.is_over { Tone::Good } else { Tone::Normal };
    }
    reply
}

/// Who won a challenge, and where.
#[must_use]
pub(crate) fn result(named: &NamedBoard, decided: Decided, words: Words) -> Reply {
    let name = named
        .challenge
        .as_ref()
        .map(|challenge| escaped(&challenge.name, 60));
    let within = [decided.winner.within, decided.second.within];
    let gap = decided
        .gap()
        .map(|gap| words.gap_within(gap, within))
        .unwrap_or_default();
    let mut lines = vec![
        place(named, words),
        words.challenge_won(args::ChallengeWon {
            driver: &escaped(&decided.winner.driver, 60),
            time: &lap_words::time(&decided.winner, words),
            gap: &gap,
            other: &escaped(&decided.second.driver, 60),
        }),
    ];
    if !decided.corners.is_empty() {
        let corner =
            |(corner, gain): &(Corner, Seconds)| format!("{} ({})", label(corner), words.seconds(*gain, 2));
        let corners: Vec<String> = decided.corners.iter().map(corner).collect();
        lines.push(words.challenge_decided(&corners.join(", ")));
    }
    let pair = Pair {
        a: decided.winner.id,
        b: decided.second.id,
        words,
    };
    let mut buttons = vec![pair.compare()];
    let first = decided.corners.first();
    buttons.extend(first.map(|(corner, _)| pair.corner(corner.number, &plain(&label(corner), 60))));
    Reply {
        cards: vec![Card {
            title: words.challenge_over(&name.unwrap_or_default()),
            text: lines.join("\n"),
            tone: Tone::Good,
            ..Card::default()
        }],
        picture: decided.picture.map(|picture| Picture::of(picture, "result.png")),
        buttons,
        ..Reply::default()
    }
}

/// What a manager set up.
#[must_use]
pub(crate) fn set_up(board: &NamedBoard, words: Words) -> Reply {
    let text = words.board_set_up(args::BoardSetUp {
        channel: &format!("<#{}>", board.channel),
        place: &place(board, words),
    });
    Reply {
        cards: vec![Card {
            title: title(board, false, words),
            text,
            tone: Tone::Good,
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// What a manager took down.
#[must_use]
pub(crate) fn taken_down(board: &NamedBoard, words: Words) -> Reply {
    Reply::card(words.board_gone(), place(board, words))
}

/// A challenge that was called off.
#[must_use]
pub(crate) fn called_off(name: &str, words: Words) -> Reply {
    Reply::card(words.challenge_off(), escaped(name, 60))
}

/// Every board and challenge of a server.
#[must_use]
pub(crate) fn list(boards: &[NamedBoard], words: Words) -> Reply {
    if boards.is_empty() {
        return Reply::card(words.board_list(), words.board_list_empty());
    }
    let lines: Vec<String> = boards
        .iter()
        .map(|board| {
            let place = place(board, words);
            match &board.challenge {
                Some(challenge) => format!(
                    "<#{}> · **{}** · {place} · <t:{}:R>",
                    board.channel,
                    escaped(&challenge.name, 60),
                    challenge.until.timestamp()
                ),
                None => format!("<#{}> · {place}", board.channel),
            }
        })
        .collect();
    Reply::card(words.board_list(), lines.join("\n"))
}

/// To the manager whose board cannot be shown any more.
#[must_use]
pub(crate) fn lost(board: &NamedBoard, words: Words) -> Reply {
    let text = words.board_lost_about(args::BoardLostAbout {
        channel: &format!("<#{}>", board.channel),
        place: &place(board, words),
    });
    Reply {
        cards: vec![Card {
            title: words.board_lost(),
            text,
            tone: Tone::Bad,
            ..Card::default()
        }],
        ..Reply::default()
    }
}

/// To the manager whose board stands in the channel, but not among the pinned messages.
#[must_use]
pub(crate) fn unpinned(board: &NamedBoard, words: Words) -> Reply {
    let text = words.board_unpinned_about(args::BoardUnpinnedAbout {
        channel: &format!("<#{}>", board.channel),
        place: &place(board, words),
    });
    Reply::card(words.board_unpinned(), text)
}

fn title(board: &NamedBoard, is_over: bool, words: Words) -> String {
    match &board.challenge {
        Some(challenge) if is_over => words.challenge_result(&escaped(&challenge.name, 60)),
        Some(challenge) => words.challenge_title(&escaped(&challenge.name, 60)),
        None => words.leaderboard_title(&escaped(&lap_words::circuit(&board.circuit, words), 100)),
    }
}

fn place(board: &NamedBoard, words: Words) -> String {
    let car = board
        .car
        .as_ref()
        .or(board.class.as_ref())
        .map(|car| escaped(car, 60));
    let mut parts = vec![
        escaped(&lap_words::circuit(&board.circuit, words), 100),
        car.unwrap_or_else(|| words.leaderboard_all_cars()),
    ];
    parts.extend(board.any_laps.then(|| words.board_any_laps()));
    parts.extend(board.one_car.then(|| words.board_one_car()));
    parts.join(" · ")
}

/// A question to a channel: which circuit next?
pub(crate) fn poll(circuits: &[CircuitLabel], hours: u32, words: Words) -> CreateMessage {
    /// Characters of an answer.
    const ANSWER: usize = 55;
    let answers = circuits
        .iter()
        .map(|circuit| CreatePollAnswer::new().text(plain(&lap_words::circuit(circuit, words), ANSWER)))
        .collect();
    let poll = CreatePoll::new()
        .question(words.challenge_poll())
        .answers(answers)
        .duration(Duration::from_secs(u64::from(hours) * 3600));
    CreateMessage::new()
        .allowed_mentions(CreateAllowedMentions::new())
        .poll(poll)
}

/// How a poll ended, with a challenge on what won a press away.
#[must_use]
pub(crate) fn poll_over(circuits: &[(CircuitId, CircuitLabel)], words: Words) -> Reply {
    let named = |circuit: &CircuitLabel| lap_words::circuit(circuit, words);
    let names: Vec<String> = circuits
        .iter()
        .map(|(_, circuit)| escaped(&named(circuit), 60))
        .collect();
    let mut reply = Reply::card(
        words.challenge_poll_over(&names.join(", ")),
        words.challenge_poll_over_next(),
    );
    reply.buttons = circuits
        .iter()
        .take(BUTTONS)
        .map(|(id, circuit)| Button {
            label: plain(&words.challenge_week_at(&named(circuit)), 80),
            custom_id: CustomId::Challenge(*id).to_string(),
        })
        .collect();
    reply
}

/// The question stands in the channel.
#[must_use]
pub(crate) fn asked(words: Words) -> Reply {
    Reply::card(words.challenge_asked(), words.challenge_asked_about())
}

/// Every class of a server with its cars.
#[must_use]
pub(crate) fn classes(cars: &[ClassedCar], words: Words) -> Reply {
    let mut lines: Vec<String> = Vec::new();
    for same in cars.chunk_by(|one, other| one.class.to_lowercase() == other.class.to_lowercase()) {
        let names: Vec<String> = same.iter().map(|one| escaped(&one.car, 60)).collect();
        let class = same
            .first()
            .map(|one| escaped(&one.class, 30))
            .unwrap_or_default();
        lines.push(format!("**{class}**: {}", names.join(", ")));
    }
    if lines.is_empty() {
        lines.push(words.classes_none());
    }
    Reply::card(words.classes_title(), lines.join("\n"))
}
