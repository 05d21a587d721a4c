//! Every sentence about something that went wrong: what happened, what to do next, a reference; never internals.

use super::custom_id::CustomId;
use super::escape::{escaped, plain, shortened};
use super::{Card, Menu, MenuOption, Reply, Tone, columns, next_step};
use crate::app::error::chain;
use crate::app::error_reference::Reference;
use crate::app::label::LapSummary;
use crate::app::{Class, Error};
use crate::coach::question::MAX_QUESTION_CHARS;
use crate::remarks::{self, Refusal};
use crate::telemetry::ChannelRole;
use crate::words::{Words, args};

/// Says the error to the person and logs it once, under a reference that both carry.
#[must_use]
pub(crate) fn logged(error: &Error, words: Words) -> Reply {
    let reference = log(error);
    reply(error, &reference.to_string(), words)
}

/// The same for one file of several: the file's name is in the title.
#[must_use]
pub(crate) fn about_file(file_name: &str, error: &Error, words: Words) -> Reply {
    let mut said = logged(error, words);
    for card in &mut said.cards {
        card.title = format!("{}: {}", escaped(file_name, 80), card.title);
    }
    // Below several files stands what concerns those that were read, or columns that somebody can explain.
    if !said.asks_for_columns() {
        said.menus.clear();
    }
    said
}

fn log(error: &Error) -> Reference {
    let reference = Reference::new();
    let chain = chain(error);
    match error.class() {
        Class::User => tracing::info!(error.reference = %reference, error.chain = %chain, "refused"),
        Class::Busy => tracing::warn!(error.reference = %reference, error.chain = %chain, "busy"),
        Class::Internal => tracing::error!(error.reference = %reference, error.chain = %chain, "failed"),
    }
    reference
}

/// The card for an error.
#[must_use]
pub fn reply(error: &Error, reference: &str, words: Words) -> Reply {
    let Sentence { happened, next } = sentence(error, words);
    let mut reply = Reply {
        cards: vec![Card {
            title: happened,
            text: next,
            footer: Some(words.error_reference(reference)),
            tone: Tone::Bad,
        }],
        ..Reply::default()
    };
    if let Error::Import(import) = error
        && let (Some(wanted), [_, ..]) = (import.wanted(), import.columns())
    {
        for card in &mut reply.cards {
            card.text = format!("{}\n{}", card.text, columns::table(import.columns(), words));
        }
        let menu = columns::menu(import.columns(), wanted, words);
        reply.buttons.extend(
            menu.as_ref()
                .and_then(|_| columns::form_button(import.columns(), words)),
        );
        reply.menus.extend(menu);
    }
    if matches!(error, Error::Import(import) if import.wanted() == Some(ChannelRole::Lap)) {
        reply.buttons.push(super::read_otherwise::one_lap(None, words));
    }
    let is_too_large = matches!(error, Error::FileTooLarge { .. })
        || matches!(error, Error::Import(import) if import.is_about_size_of_file());
    if is_too_large {
        // The dashboard takes larger ones than chat.
        reply.page = Some(CustomId::UploadPage);
    }
    if let Error::WhichLap(laps) = error {
        reply.menus.push(which_lap(laps, words));
    }
    next_step::offer(&mut reply, error, words);
    reply
}

/// What happened, alone.
pub(super) fn happened(error: &Error, words: Words) -> String {
    sentence(error, words).happened
}

/// The laps that fit, to pick one; from its comparison everything else is one press away.
fn which_lap(laps: &[LapSummary], words: Words) -> Menu {
    Menu {
        custom_id: CustomId::Pick.to_string(),
        placeholder: words.error_which_lap_menu(),
        options: laps
            .iter()
            .map(|lap| MenuOption {
                label: super::lap_words::choice(lap, words),
                description: String::new(),
                value: lap.id.to_string(),
            })
            .collect(),
    }
}

/// What happened (plain text) and what to do next (markdown, foreign parts escaped).
struct Sentence {
    happened: String,
    next: String,
}

const fn told(happened: String, next: String) -> Sentence {
    Sentence { happened, next }
}

fn sentence(error: &Error, words: Words) -> Sentence {
    match error {
        Error::Import(import) => {
            let Refusal { happened, next } = remarks::refusal(import, words, |name| plain(name, 60));
            told(shortened(happened.trim_end_matches('.'), 250), next)
        }
        Error::ParseTimeout(limit) => told(
            words.error_parse_timeout(),
            words.error_parse_timeout_next(&limit.as_secs().to_string()),
        ),
        Error::FileTooLarge { max_bytes } => told(
            words.error_file_too_large(&(max_bytes / (1024 * 1024)).to_string()),
            words.error_file_too_large_next(),
        ),
        Error::ForeignAttachment => told(
            words.error_foreign_attachment(),
            words.error_foreign_attachment_next(),
        ),
        Error::Download(_) => told(words.error_download(), words.error_download_next()),
        Error::NoFile => told(words.error_no_file(), words.error_no_file_next()),
        Error::PostedByBot => told(words.error_posted_by_bot(), words.error_posted_by_bot_next()),
        Error::Analysis(_) => told(words.error_analysis(), words.error_analysis_next()),
        Error::NoLaps => told(words.error_no_laps(), words.error_no_laps_next()),
        Error::OnlyOneLap => told(words.error_only_one_lap(), words.error_only_one_lap_next()),
        Error::OnlyOneDriver => told(words.error_only_one_driver(), words.error_only_one_driver_next()),
        Error::WhichLap(_) => told(words.error_which_lap(), words.error_which_lap_next()),
        Error::NoSuchLap => told(words.error_no_such_lap(), words.error_no_such_lap_next()),
        Error::SamePlace => told(words.error_same_place(), words.error_same_place_next()),
        Error::NoSuchPlace => told(words.error_no_such_place(), words.error_no_such_place_next()),
        Error::NothingInCommon => told(
            words.error_nothing_in_common(),
            words.error_nothing_in_common_next(),
        ),
        Error::NoSetup => told(words.error_no_setup(), words.error_no_setup_next()),
        Error::NoSuchBoard => told(words.error_no_such_board(), words.error_no_such_board_next()),
        Error::NoSuchChallenge => told(
            words.error_no_such_challenge(),
            words.error_no_such_challenge_next(),
        ),
        Error::TooManyBoards(most) => told(
            words.error_too_many_boards(*most),
            words.error_too_many_boards_next(),
        ),
        Error::NobodyThere => told(words.error_nobody_there(), words.error_nobody_there_next()),
        Error::TooFewLaps => told(words.error_too_few_laps(), words.error_too_few_laps_next()),
        Error::NoSuchCorner(corner) => told(
            words.error_no_such_corner(&corner.number.to_string()),
            words.error_no_such_corner_next(corner.of),
        ),
        Error::WhichCorner => told(words.error_which_corner(), words.error_which_corner_next()),
        Error::NoCorners => told(words.error_no_corners(), words.error_no_corners_next()),
        Error::LapIsPrivate => told(words.error_lap_is_private(), words.error_lap_is_private_next()),
        Error::FriendHasNoLap => told(
            words.error_friend_has_no_lap(),
            words.error_friend_has_no_lap_next(),
        ),
        Error::QuestionTooLong => told(
            words.error_question_too_long(),
            words.error_question_too_long_next(&MAX_QUESTION_CHARS.to_string()),
        ),
        Error::ForgottenAnswer => told(
            words.error_forgotten_answer(),
            words.error_forgotten_answer_next(),
        ),
        Error::NotYours => told(words.error_not_yours(), words.error_not_yours_next()),
        Error::KeepsPrivate => told(words.error_keeps_private(), words.error_keeps_private_next()),
        Error::NotOwner => told(words.error_not_owner(), words.error_not_owner_next()),
        Error::DataDeleted => told(words.error_data_deleted(), words.error_data_deleted_next()),
        Error::NotManager => told(words.error_not_manager(), words.error_not_manager_next()),
        Error::Mapping(_) => told(words.error_mapping(), words.error_mapping_next()),
        Error::NoSuchColumn => told(words.error_no_such_column(), words.error_no_such_column_next()),
        Error::MappedByOther => told(words.error_mapped_by_other(), words.error_mapped_by_other_next()),
        Error::TooManyMappings => told(
            words.error_too_many_mappings(),
            words.error_too_many_mappings_next(),
        ),
        Error::OutdatedCommand => told(
            words.error_outdated_command(),
            words.error_outdated_command_next(),
        ),
        Error::NotInServer => told(words.error_not_in_server(), words.error_not_in_server_next()),
        Error::TooFast { retry_in } => {
            let wait = format!("{:.0}", retry_in.get().max(1.0).ceil());
            told(words.error_too_fast(), words.error_too_fast_next(&wait))
        }
        Error::ShuttingDown => told(words.error_restarting(), words.error_restarting_next()),
        Error::DatabaseUnavailable(_) => told(words.error_database(), words.error_database_next()),
        Error::NoRoom(_) => told(words.error_no_room(), words.error_no_room_next()),
        Error::TooManyLaps { most } => told(
            words.error_too_many_laps(&most.to_string()),
            words.error_too_many_laps_next(),
        ),
        Error::ServerFull { most } => told(
            words.error_server_full(&most.to_string()),
            words.error_server_full_next(),
        ),
        Error::TooManyFiles { most } => told(
            words.error_too_many_files(&most.to_string()),
            words.error_too_many_files_next(),
        ),
        Error::NoDashboard => told(words.error_no_dashboard(), words.error_no_dashboard_next()),
        Error::NoSuchLink => told(words.error_no_such_link(), words.error_no_such_link_next()),
        Error::NothingShared => told(words.error_nothing_shared(), words.error_nothing_shared_next()),
        Error::WrongPassword => told(words.error_wrong_password(), words.error_wrong_password_next()),
        Error::NotSignedIn => told(words.error_not_signed_in(), words.error_not_signed_in_next()),
        Error::NotAllowed => told(words.error_not_allowed(), words.error_not_allowed_next()),
        Error::Request(_) => told(words.error_request(), words.error_request_next()),
        Error::PasswordLength { least, most } => {
            let (least, most) = (least.to_string(), most.to_string());
            let length = args::ErrorPasswordLengthNext {
                least: &least,
                most: &most,
            };
            told(
                words.error_password_length(),
                words.error_password_length_next(length),
            )
        }
        Error::TooManyTokens { most } => told(
            words.error_too_many_tokens(&most.to_string()),
            words.error_too_many_tokens_next(),
        ),
        Error::Database(_)
        | Error::Chart(_)
        | Error::Crashed(_)
        | Error::Panicked
        | Error::BegunTooOften
        | Error::Payload(_)
        | Error::Export(_)
        | Error::Objects(_)
        | Error::NoObjects
        | Error::Spool(_)
        | Error::Discord(_) => told(words.error_broken(), words.error_broken_next()),
    }
}
