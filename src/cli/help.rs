//! What `--help` says, in the reader's language. What clap writes of its own (a mistyped option, `[default: …]`) is English.

use clap::builder::Resettable;
use clap::{Arg, Command};

use crate::words::{Language, Words};

/// The commands and their options with what each is for.
pub(super) fn worded(mut command: Command, words: Words) -> Command {
    // Only then clap has put in its own options, and those that belong to every command.
    command.build();
    let after = words.cli_help_after();
    in_words(command, words).after_help(after)
}

fn in_words(command: Command, words: Words) -> Command {
    let name = command.get_name().to_owned();
    let command = match about(&name, words) {
        Some(about) => command.about(about),
        None => command,
    };
    let command = command.mut_args(|arg| option(arg, &name, words));
    let command = if words.language == Language::English {
        command
    } else {
        let template = template(&command, words);
        command.help_template(template)
    };
    command.mut_subcommands(|command| in_words(command, words))
}

/// As clap lays help out, under headings in the reader's language.
fn template(command: &Command, words: Words) -> String {
    let parts = [
        (
            command.has_subcommands(),
            words.cli_help_commands(),
            "{subcommands}",
        ),
        (
            command.get_positionals().next().is_some(),
            words.cli_help_arguments(),
            "{positionals}",
        ),
        (true, words.cli_help_options(), "{options}"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(is_there, ..)| *is_there)
        .map(|(_, heading, list)| format!("{heading}\n{list}"))
        .collect();
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{}{{after-help}}",
        words.cli_help_usage(),
        parts.join("\n\n")
    )
}

fn about(command: &str, words: Words) -> Option<String> {
    Some(match command {
        "pacenote" => words.cli_help(),
        "help" => words.cli_help_help_command(),
        "serve" => words.cli_help_serve(),
        "try" => words.cli_help_try(),
        "register" => words.cli_help_register(),
        "migrate" => words.cli_help_migrate(),
        "recompute" => words.cli_help_recompute(),
        "doctor" => words.cli_help_doctor(),
        "health" => words.cli_help_health(),
        "inspect" => words.cli_help_inspect(),
        "compare" => words.cli_help_compare(),
        "ask" => words.cli_help_ask(),
        "map" => words.cli_help_map(),
        "corner" => words.cli_help_corner(),
        "analyze" => words.cli_help_analyze(),
        "consistency" => words.cli_help_consistency(),
        "grip" => words.cli_help_grip(),
        _ => return None,
    })
}

fn option(arg: Arg, command: &str, words: Words) -> Arg {
    let is_english = words.language == Language::English;
    let is_claps_own = matches!(arg.get_id().as_str(), "help" | "version");
    let arg = match purpose(command, arg.get_id().as_str(), words) {
        Some(purpose) if !(is_english && is_claps_own) => arg.help(purpose).long_help(Resettable::Reset),
        Some(_) | None => arg,
    };
    if is_english {
        return arg;
    }
    // What may be chosen stands in the sentence.
    arg.hide_possible_values(true).hide_default_value(true)
}

/// What an option or argument is for.
fn purpose(command: &str, id: &str, words: Words) -> Option<String> {
    Some(match (command, id) {
        (_, "help") => words.cli_help_help(),
        (_, "version") => words.cli_help_version(),
        (_, "config") => words.cli_option_config(),
        (_, "language") => words.cli_option_language(),
        (_, "json") => words.cli_option_json(),
        (_, "form") => words.cli_option_form(),
        (_, "level") => words.cli_option_level(),
        (_, "question") => words.cli_option_question(),
        ("try", "port") => words.cli_option_port(),
        ("try", "public_url") => words.cli_option_public_url(),
        ("try", "data") => words.cli_option_data(),
        ("ask", "file") => words.cli_option_ask_log(),
        ("ask", "against") => words.cli_option_ask_against(),
        ("analyze", "against") => words.cli_option_analyze_against(),
        ("analyze" | "ask", "units") => words.cli_option_units(),
        (_, "units") => words.cli_option_picture_units(),
        (_, "file") => words.cli_option_log(),
        (_, "ldx") => words.cli_option_ldx(),
        (_, "car") => words.cli_option_car(),
        (_, "one_lap") => words.cli_option_one_lap(),
        (_, "map") => words.cli_option_map(),
        (_, "coach") => words.cli_option_coach(),
        (_, "points") => words.cli_option_points(),
        ("analyze", "out") => words.cli_option_draw_table(),
        ("consistency", "out") => words.cli_option_draw_corners(),
        ("grip", "out") => words.cli_option_draw_grip(),
        ("compare", "out") => words.cli_option_draw_comparison(),
        (_, "out") => words.cli_option_out(),
        (_, "a") => words.cli_option_lap(),
        ("grip", "b") => words.cli_option_second_lap(),
        ("map", "b") => words.cli_option_held_against(),
        (_, "b") => words.cli_option_reference(),
        (_, "others") => words.cli_option_others(),
        (_, "channel") => words.cli_option_channel(),
        ("compare", "corner") => words.cli_option_one_corner(),
        (_, "corner") => words.cli_option_corner(),
        (_, "range") => words.cli_option_range(),
        (_, "color") => words.cli_option_color(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::arguments::CommandLine;

    /// Every sentence of a command, its options and its own commands, each with where it stands.
    fn sentences(command: &Command, said: &mut Vec<(String, String)>) {
        let name = command.get_name();
        let about = command.get_about().map(ToString::to_string);
        said.push((name.to_owned(), about.unwrap_or_default()));
        for arg in command.get_arguments() {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            said.push((format!("{name} {}", arg.get_id()), help));
        }
        for command in command.get_subcommands().filter(|_| name != "help") {
            sentences(command, said);
        }
    }

    #[test]
    fn every_command_and_option_is_explained_in_every_language() {
        let of = |language| {
            let mut said = Vec::new();
            sentences(&worded(CommandLine::command(), Words::new(language)), &mut said);
            said
        };
        let english = of(Language::English);
        assert!(english.len() > 60, "{}", english.len());
        for language in Language::ALL {
            for ((place, text), (_, in_english)) in of(language).iter().zip(&english) {
                // clap's own command for help names its argument itself.
                if place.starts_with("help ") {
                    continue;
                }
                assert!(!text.is_empty(), "{place} in {language:?}");
                let is_english = language == Language::English;
                assert_eq!(text == in_english, is_english, "{place} in {language:?}: {text}");
            }
        }
    }

    #[test]
    fn help_is_a_page_in_the_readers_language() {
        let mut command = worded(CommandLine::command(), Words::new(Language::German));
        let corner = command.find_subcommand_mut("corner").unwrap();
        let page = corner.render_help().to_string();
        for expect in [
            "Eine Kurve zweier Runden zeichnen",
            "Aufruf: pacenote corner",
            "Argumente:\n  <A>  Die betrachtete Runde",
            "Optionen:",
            "Nummer der Kurve",
            "Diese Hilfe zeigen",
        ] {
            assert!(page.contains(expect), "{page}");
        }
        for claps in ["Usage", "Options:", "Print help", "default"] {
            assert!(!page.contains(claps), "{page}");
        }
    }
}
