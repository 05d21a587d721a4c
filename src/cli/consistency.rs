//! `consistency`: how alike the laps of a session are, as a page and as a picture.

use std::path::Path;

use super::failure::InputProblem;
use super::table::{Lean, table};
use super::{ConsistencyArguments, Failure, inspect, picture};
use crate::analysis::{self, Habits, SessionAnalysis};
use crate::app::consistency::consistency_figure;
use crate::config::Config;

/// Prints the corners with what they are, and draws the picture if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn consistency(config: Option<&Path>, arguments: &ConsistencyArguments) -> Result<(), Failure> {
    let settings = Config::load(config)?.app;
    let log = inspect::open_file(&arguments.file, &settings, false)?;
    let session = analysis::analyze_session(&log.laps, &settings.compare);
    let habits = analysis::habits(&session);
    if habits.laps.is_empty() {
        return Err(Failure::Input {
            problem: InputProblem::too_few_laps(),
            json: false,
        });
    }
    if let Some(out) = &arguments.out {
        let view = arguments.picture.view();
        let figure = consistency_figure(&log.laps, &session, log.title(), view.units);
        picture::write(out, &figure, &view)?;
    }
    print!("{}", page(&session, &habits));
    Ok(())
}

fn page(session: &SessionAnalysis, habits: &Habits) -> String {
    let mut text = String::new();
    if let Some(consistency) = session.consistency {
        text.push_str(&format!(
            "±{:.3} s over {} laps, {:.2} %\n\n",
            consistency.deviation.get(),
            consistency.laps,
            consistency.deviation_percent
        ));
    }
    let rows: Vec<Vec<String>> = habits
        .corners
        .iter()
        .map(|corner| {
            vec![
                format!("T{}", corner.corner),
                corner.verdict.name().to_owned(),
                format!("{:.3}", corner.best.get()),
                format!("{:.3}", corner.loss.get()),
                format!("{:.3}", corner.spread.get()),
            ]
        })
        .collect();
    text.push_str(&table(
        &[
            ("", Lean::Left),
            ("", Lean::Left),
            ("best s", Lean::Right),
            ("loss s", Lean::Right),
            ("spread s", Lean::Right),
        ],
        &rows,
    ));
    text
}
