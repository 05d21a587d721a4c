//! Descriptions of commands, options and choices in every language that Discord knows of ours; names stay English.

use std::borrow::Cow;

use poise::CommandParameter;

use super::Data;
use crate::app::Error;
use crate::words::{Language, Words};

type Command = poise::Command<Data, Error>;

/// Discord's names of our languages.
const LOCALES: [(&str, Language); 8] = [
    ("en-US", Language::English),
    ("en-GB", Language::English),
    ("de", Language::German),
    ("fr", Language::French),
    ("es-ES", Language::Spanish),
    ("es-419", Language::Spanish),
    ("it", Language::Italian),
    ("pt-BR", Language::Portuguese),
];

/// Puts the descriptions of a command, its parts, options and choices in; what is not described here stays as it is.
pub(super) fn localized(mut command: Command) -> Command {
    describe(&mut command, "");
    command
}

fn describe(command: &mut Command, parent: &str) {
    let path = [parent, &command.name].join(" ").trim().to_owned();
    if command_text(&path, Words::default()).is_some() {
        command.description = command_text(&path, Words::default()).map(Cow::from);
        command.description_localizations = in_all(|words| command_text(&path, words));
    }
    for option in &mut command.parameters {
        describe_option(option, &path);
    }
    for part in &mut command.subcommands {
        describe(part, &path);
    }
}

fn describe_option(option: &mut CommandParameter<Data, Error>, path: &str) {
    let name = option.name.to_string();
    option.description = option_text(path, &name, Words::default()).map(Cow::from);
    option.description_localizations = in_all(|words| option_text(path, &name, words));
    for (choice_idx, choice) in option.choices.to_mut().iter_mut().enumerate() {
        let text = |words| choice_texts(&name, words).into_iter().nth(choice_idx);
        if let Some(english) = text(Words::default()) {
            choice.name = english.into();
            choice.localizations = in_all(text);
        }
    }
}

/// A text in every language, by Discord's names of them.
fn in_all(text: impl Fn(Words) -> Option<String>) -> Cow<'static, [(Cow<'static, str>, Cow<'static, str>)]> {
    LOCALES
        .into_iter()
        .filter_map(|(locale, language)| Some((locale.into(), text(Words::new(language))?.into())))
        .collect()
}

fn command_text(path: &str, words: Words) -> Option<String> {
    Some(match path {
        "analyze" => words.command_analyze(),
        "ask" => words.command_ask(),
        "board" => words.command_board(),
        "board list" => words.command_board_list(),
        "board pin" => words.command_board_pin(),
        "board unpin" => words.command_board_unpin(),
        "challenge" => words.command_challenge(),
        "challenge poll" => words.command_challenge_poll(),
        "challenge start" => words.command_challenge_start(),
        "challenge stop" => words.command_challenge_stop(),
        "class" => words.command_class(),
        "class clear" => words.command_class_clear(),
        "class list" => words.command_class_list(),
        "class set" => words.command_class_set(),
        "car" => words.command_car(),
        "car list" => words.command_car_list(),
        "car merge" => words.command_car_merge(),
        "car name" => words.command_car_name(),
        "car reset" => words.command_car_reset(),
        "car set" => words.command_car_set(),
        "circuit" => words.command_circuit(),
        "circuit choose" => words.command_circuit_choose(),
        "circuit merge" => words.command_circuit_merge(),
        "circuit hide" => words.command_circuit_hide(),
        "circuit list" => words.command_circuit_list(),
        "circuit name" => words.command_circuit_name(),
        "circuit reset" => words.command_circuit_reset(),
        "columns" => words.command_columns(),
        "columns list" => words.command_columns_list(),
        "columns remove" => words.command_columns_remove(),
        "columns set" => words.command_columns_set(),
        "compare" => words.command_compare(),
        "consistency" => words.command_consistency(),
        "corner" => words.command_corner(),
        "corners" => words.command_corners(),
        "dashboard" => words.command_dashboard(),
        "data" => words.command_data(),
        "data delete" => words.command_data_delete(),
        "data export" => words.command_data_export(),
        "data show" => words.command_data_show(),
        "drivers" => words.command_drivers(),
        "duel" => words.command_duel(),
        "grip" => words.command_grip(),
        "help" => words.command_help(),
        "laps" => words.command_laps(),
        "leaderboard" => words.command_leaderboard(),
        "map" => words.command_map(),
        "news" => words.command_news(),
        "note" => words.command_note(),
        "notify" => words.command_notify(),
        "progress" => words.command_progress(),
        "reference" => words.command_reference(),
        "reference clear" => words.command_reference_clear(),
        "reference list" => words.command_reference_list(),
        "reference set" => words.command_reference_set(),
        "session" => words.command_session(),
        "settings" => words.command_settings(),
        "setup" => words.command_setup(),
        "share" => words.command_share(),
        "status" => words.command_status(),
        "upload" => words.command_upload(),
        "watch" => words.command_watch(),
        _ => return None,
    })
}

fn option_text(path: &str, name: &str, words: Words) -> Option<String> {
    Some(match (path, name) {
        ("circuit choose", "circuit") => words.option_choose_circuit(),
        ("car set", "car") => words.option_set_car(),
        ("circuit choose" | "car set", "lap") => words.option_session_lap(),
        (_, "from") => words.option_merge_from(),
        (_, "into") => words.option_merge_into(),
        (_, "server") => words.option_merge_server(),
        ("note", "title") => words.option_note_title(),
        ("note", "text") => words.option_note_text(),
        ("note", "tags") => words.option_note_tags(),
        ("note", "surface") => words.option_note_surface(),
        ("note", "tyres") => words.option_note_tyres(),
        ("note", "fuel") => words.option_note_fuel(),
        ("note", "air") => words.option_note_air(),
        ("note", "track") => words.option_note_track(),
        ("note", "show_setup") => words.option_note_show_setup(),
        ("setup", "lap") => words.option_setup_lap(),
        ("setup", "against") => words.option_setup_against(),
        ("session" | "consistency" | "note", "lap") => words.option_session_lap(),
        ("corners", "lap") => words.option_corners_lap(),
        ("drivers", "class") => words.option_drivers_class(),
        ("drivers", "lap") => words.option_drivers_lap(),
        ("circuit name" | "car name", "name") => words.option_new_name(),
        ("circuit name" | "circuit hide" | "circuit reset", "circuit") => words.option_named_circuit(),
        ("car name" | "car reset", "car") => words.option_named_car(),
        ("data delete", "lap") => words.option_data_lap(),
        ("data delete", "what") => words.option_what(),
        ("share", "lap") => words.option_share_lap(),
        ("share", "against") => words.option_share_against(),
        ("share", "names") => words.option_share_names(),
        ("compare" | "corner" | "map", "lap") => words.option_chosen_lap(),
        ("compare" | "corner" | "map" | "analyze", "against") => words.option_chosen_against(),
        ("analyze", "lap") => words.option_analyze_lap(),
        ("reference set", "lap") => words.option_reference_lap(),
        (_, "whose") => words.option_whose(),
        ("duel", "friend") => words.option_duel_friend(),
        (_, "friend") => words.option_friend(),
        (_, "lap") => words.option_lap(),
        (_, "against") => words.option_against(),
        (_, "third") => words.option_third(),
        (_, "fourth") => words.option_fourth(),
        ("compare", "corner") => words.option_zoom(),
        ("corner", "number") => words.option_corner_number(),
        ("corners", "corner") => words.option_corner_change(),
        ("corners", "name") => words.option_corner_name(),
        ("corners", "action") => words.option_corner_action(),
        ("watch", "channel") => words.option_watch_channel(),
        ("news", "channel") => words.option_watch_channel(),
        ("news", "personal_bests") => words.option_news_personal(),
        ("news", "corners") => words.option_news_corners(),
        ("news", "weekly") => words.option_news_weekly(),
        ("notify", "beaten") => words.option_notify_beaten(),
        ("notify", "focus") => words.option_notify_focus(),
        ("notify", "weekly") => words.option_notify_weekly(),
        ("notify", "news") => words.option_notify_news(),
        (_, "quiet_from") => words.option_quiet_from(),
        (_, "quiet_until") => words.option_quiet_until(),
        (_, "utc_offset") => words.option_utc_offset(),
        (_, "a_day") => words.option_a_day(),
        ("news", "stop") => words.option_news_stop(),
        ("class set", "class") => words.option_class_name(),
        (_, "class") => words.option_class(),
        ("class set" | "class clear", "car") => words.option_class_car(),
        (_, "rules") => words.option_rules(),
        ("challenge poll", "hours") => words.option_poll_hours(),
        ("challenge poll", _) => words.option_poll_circuit(),
        (_, "days") => words.option_challenge_days(),
        (_, "starts_in") => words.option_challenge_starts_in(),
        ("challenge start" | "challenge stop", "name") => words.option_challenge_name(),
        ("leaderboard" | "board pin" | "board unpin" | "challenge start", "car") => words.option_only_car(),
        ("watch", "stop") => words.option_watch_stop(),
        ("watch", "threads") => words.option_watch_threads(),
        (_, "channel") => words.option_channel(),
        (_, "form") => words.option_form(),
        (_, "color") => words.option_color(),
        ("upload", "private") => words.option_upload_private(),
        (_, "private") => words.option_private(),
        (_, "session") => words.option_whole_session(),
        (_, "question") => words.option_question(),
        (_, "share") => words.option_share(),
        ("laps", "circuit") => words.option_laps_circuit(),
        (_, "circuit") => words.option_circuit(),
        (_, "car") => words.option_car(),
        (_, "with") => words.option_share_with(),
        (_, "file") => words.option_file(),
        (_, "units") => words.option_units(),
        (_, "language") => words.option_language(),
        (_, "level") => words.option_level(),
        (_, "drives") => words.option_drives(),
        (_, "new_laps") => words.option_new_laps(),
        (_, "picture") => words.option_picture(),
        (_, "role") => words.option_role(),
        ("columns remove", "column") => words.option_column_remove(),
        (_, "column") => words.option_column(),
        (_, "unit") => words.option_unit(),
        _ => return None,
    })
}

/// The choices of an option, in the order of its enum.
fn choice_texts(option: &str, words: Words) -> Vec<String> {
    match option {
        "picture" => vec![
            words.choice_form_chat(),
            words.choice_form_compact(),
            words.choice_form_wide(),
        ],
        "form" => vec![
            words.choice_form_chat(),
            words.choice_form_compact(),
            words.choice_form_wide(),
            words.choice_form_detail(),
        ],
        "channel" => vec![
            words.channel_rpm(),
            words.channel_lateral(),
            words.channel_acceleration(),
            words.channel_yaw_rate(),
            words.channel_clutch(),
            words.channel_altitude(),
        ],
        "color" => vec![
            words.choice_color_gain(),
            words.channel_speed(),
            words.channel_gear(),
            words.choice_color_pedals(),
        ],
        "action" => vec![words.choice_join(), words.choice_cut(), words.choice_reset()],
        "with" => vec![
            words.choice_this_server(),
            words.choice_only_me(),
            words.choice_a_link(),
        ],
        "new_laps" => vec![words.choice_this_server(), words.choice_only_me()],
        "rules" => vec![
            words.choice_clean_laps(),
            words.choice_any_laps(),
            words.choice_one_car(),
        ],
        "surface" => vec![words.choice_dry(), words.choice_damp(), words.choice_wet()],
        "whose" => vec![words.choice_mine(), words.choice_servers()],
        "what" => vec![
            words.choice_one_lap(),
            words.choice_one_upload(),
            words.choice_everything(),
        ],
        "units" => vec![words.choice_metric(), words.choice_imperial()],
        "language" => std::iter::once(words.choice_language_auto())
            .chain(Language::ALL.map(|language| language.own_name().to_owned()))
            .collect(),
        "level" => vec![words.choice_novice(), words.choice_club(), words.choice_fast()],
        "drives" => vec![words.choice_sim(), words.choice_real(), words.choice_unsaid()],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAX_CHARS: usize = 100;

    fn check_text(what: &str, english: &str, localizations: &[(Cow<'static, str>, Cow<'static, str>)]) {
        assert_eq!(
            localizations.len(),
            LOCALES.len(),
            "{what} is not described in every language"
        );
        for text in localizations
            .iter()
            .map(|(_, text)| text.as_ref())
            .chain([english])
        {
            let n_chars = text.chars().count();
            assert!(
                (1..=MAX_CHARS).contains(&n_chars),
                "{what}: {n_chars} characters: {text}"
            );
        }
    }

    fn check_command(command: &Command, parent: &str) {
        let path = [parent, &command.name].join(" ").trim().to_owned();
        let description = command.description.clone().unwrap_or_default();
        check_text(&path, &description, &command.description_localizations);
        for option in &command.parameters {
            let what = format!("{path} {}", option.name);
            let description = option.description.clone().unwrap_or_default();
            check_text(&what, &description, &option.description_localizations);
            for choice in option.choices.iter() {
                check_text(
                    &format!("{what} {}", choice.name),
                    &choice.name,
                    &choice.localizations,
                );
            }
        }
        for part in &command.subcommands {
            check_command(part, &path);
        }
    }

    #[test]
    fn every_command_option_and_choice_is_described_in_every_language() {
        for command in crate::commands::all() {
            if command.slash_action.is_some() || !command.subcommands.is_empty() {
                check_command(&command, "");
            }
        }
    }
}
