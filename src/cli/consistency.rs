//! `consistency`: how alike the laps of a session are, as a page and as a picture.

use super::arguments::ConsistencyArguments;
use super::caller::Caller;
use super::failure::InputProblem;
use super::table::{Align, table};
use super::{Failure, inspect, picture};
use crate::analysis::{self, Habit, Habits, SessionAnalysis};
use crate::app::consistency::consistency_figure;
use crate::config::Config;
use crate::words::{Words, args};

/// Prints the corners with what they are, and draws the picture if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn consistency(caller: &Caller<'_>, arguments: &ConsistencyArguments) -> Result<(), Failure> {
    let words = caller.words;
    let settings = Config::load(caller.config)?.app;
    let log = inspect::open_file(&arguments.file, &settings, words, false)?;
    let session = analysis::analyze_session(&log.laps, &settings.compare);
    let habits = analysis::habits(&session);
    if habits.laps.is_empty() {
        return Err(Failure::Input {
            problem: InputProblem::TooFewLaps,
            json: false,
        });
    }
    if let Some(out) = &arguments.out {
        let view = arguments.picture.view(words);
        let figure = consistency_figure(&log.laps, &session, log.title(words), view.units);
        picture::write(out, &figure, &view)?;
    }
    print!("{}", page(&session, &habits, words));
    Ok(())
}

fn page(session: &SessionAnalysis, habits: &Habits, words: Words) -> String {
    let mut text = String::new();
    if let Some(consistency) = session.consistency {
        text.push_str(&words.cli_spread(args::CliSpread {
            laps: &consistency.laps.to_string(),
            share: &words.decimal(consistency.deviation_percent, 2),
            spread: &words.decimal(consistency.deviation.get(), 3),
        }));
        text.push_str("\n\n");
    }
    let rows: Vec<Vec<String>> = habits
        .corners
        .iter()
        .map(|corner| {
            vec![
                format!("T{}", corner.corner),
                habit(corner.verdict, words),
                words.decimal(corner.best.get(), 3),
                words.decimal(corner.loss.get(), 3),
                words.decimal(corner.spread.get(), 3),
            ]
        })
        .collect();
    text.push_str(&table(
        &[
            ("", Align::Left),
            ("", Align::Left),
            (&words.cli_head_best(), Align::Right),
            (&words.cli_head_loss(), Align::Right),
            (&words.cli_head_spread(), Align::Right),
        ],
        &rows,
    ));
    text
}

fn habit(habit: Habit, words: Words) -> String {
    match habit {
        Habit::Dialled => words.cli_habit_nailed(),
        Habit::Work => words.cli_habit_slow(),
        Habit::Lottery => words.cli_habit_varies(),
    }
}
