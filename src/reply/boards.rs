//! Boards and challenges in words.

use super::escape::escaped;
use super::{Card, Reply, Tone, lap_words, leaderboard};
use crate::app::boards::{DueBoard, NamedBoard};
use crate::words::{Words, args};

/// The message of a board as it has to be now.
#[must_use]
pub fn board(due: DueBoard) -> Reply {
    let words = due.words;
    let title = title(&due.named, due.is_over, words);
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
    if let Some(card) = reply.cards.first_mut() {
        card.title = title;
        let lines = [
            Some(place).filter(|_| due.named.challenge.is_some()),
            when,
            Some(std::mem::take(&mut card.text)),
            moved.filter(|_| !due.is_over),
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

/// What a manager set up.
#[must_use]
pub fn set_up(board: &NamedBoard, words: Words) -> Reply {
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
pub fn taken_down(board: &NamedBoard, words: Words) -> Reply {
    Reply::card(words.board_gone(), place(board, words))
}

/// A challenge that was called off.
#[must_use]
pub fn called_off(name: &str, words: Words) -> Reply {
    Reply::card(words.challenge_off(), escaped(name, 60))
}

/// Every board and challenge of a server.
#[must_use]
pub fn list(boards: &[NamedBoard], words: Words) -> Reply {
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
pub fn lost(board: &NamedBoard, words: Words) -> Reply {
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

fn title(board: &NamedBoard, is_over: bool, words: Words) -> String {
    match &board.challenge {
        Some(challenge) if is_over => words.challenge_result(&escaped(&challenge.name, 60)),
        Some(challenge) => words.challenge_title(&escaped(&challenge.name, 60)),
        None => words.leaderboard_title(&escaped(&lap_words::circuit(&board.circuit, words), 100)),
    }
}

fn place(board: &NamedBoard, words: Words) -> String {
    let car = board.car.as_ref().map(|car| escaped(car, 60));
    format!(
        "{} · {}",
        escaped(&lap_words::circuit(&board.circuit, words), 100),
        car.unwrap_or_else(|| words.leaderboard_all_cars())
    )
}
