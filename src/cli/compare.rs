//! `compare`: two laps of files against each other, as a page, as JSON, as a picture.

use std::path::Path;

use super::failure::InputProblem;
use super::table::{Lean, table};
use super::{CompareArguments, Failure, picture};
use crate::analysis::{Comparison, Finding, LapPart, account};
use crate::app::lap_pictures::{compare_figure, compared};
use crate::config::Config;
use crate::contract::{self, remark};
use crate::telemetry::Lap;
use crate::units::Metres;

/// Prints the page or the JSON, and draws the picture if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn compare(config: Option<&Path>, arguments: &CompareArguments) -> Result<(), Failure> {
    let settings = Config::load(config)?.app;
    let open = |named| picture::open(named, &settings, arguments.json);
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.json,
    };
    let (opened_a, opened_b) = (open(&arguments.a)?, open(&arguments.b)?);
    let others: Result<Vec<_>, _> = arguments.others.iter().map(|named| open(named)).collect();
    let others = others?.into_iter().map(|other| other.lap).collect();
    let (a_file, b_file) = (opened_a.file, opened_b.file);
    let mut with_corners = settings.compare.clone();
    with_corners.corners.known = opened_b.corners.clone();
    let laps = compared(opened_a.lap, opened_b.lap, others, &with_corners)
        .map_err(|error| input(InputProblem::from(&error)))?;
    let view = arguments
        .picture
        .view_of(arguments.channel, arguments.corner, arguments.range.clone());
    let figure = match arguments.out {
        Some(_) => Some(compare_figure(&laps, &view).map_err(|error| input(InputProblem::from(&error)))?),
        None => None,
    };
    let (comparison, a, b) = (&laps.comparison, &laps.a.lap, &laps.b.lap);
    let answer = if arguments.json {
        let view = contract::comparison(comparison, (a_file, a), (b_file, b));
        let mut line = serde_json::to_string(&view).map_err(anyhow::Error::from)?;
        line.push('\n');
        line
    } else {
        page(comparison, (a_file, a), (b_file, b))
    };
    // What is drawn is in the figure; the laps need not be in memory beside the pixels.
    drop(laps);
    if let (Some(out), Some(figure)) = (&arguments.out, &figure) {
        picture::write(out, figure, &view)?;
    }
    print!("{answer}");
    Ok(())
}

fn page(comparison: &Comparison, (a_file, a): (&str, &Lap), (b_file, b): (&str, &Lap)) -> String {
    let mut text = String::new();
    for (label, file, lap) in [("A", a_file, a), ("B", b_file, b)] {
        let time = lap
            .time()
            .map_or_else(|| "-".to_owned(), crate::units::Seconds::lap_time);
        text.push_str(&format!("{label}  {time}  lap {} of {file}\n", lap.number()));
    }
    let slower = if comparison.delta.get() > 0.0 {
        "slower"
    } else {
        "faster"
    };
    let alignment = &comparison.alignment;
    text.push_str(&format!(
        "   {} s: A is {slower}. Aligned by {}, confidence {}, {:.1} m left.\n\n",
        comparison.delta.signed(3),
        alignment.basis.name(),
        alignment.confidence.name(),
        alignment.residual.get()
    ));
    text.push_str(&stretches(comparison));
    if comparison.findings.is_empty() {
        text.push_str("\nNothing that A loses stands out of the noise.\n");
    } else {
        text.push_str("\nWhere A loses\n");
    }
    for finding in &comparison.findings {
        text.push_str(&format!(
            "  T{} {}: {} ({} s{}, confidence {})\n",
            finding.corner,
            finding.phase.name(),
            finding.cause.name().replace('_', " "),
            finding.loss.signed(3),
            if holds_straight(comparison, finding) {
                " with the straight behind"
            } else {
                ""
            },
            finding.confidence.name()
        ));
    }
    for incident in &comparison.incidents {
        text.push_str(&format!("\n  T{}: {} s went at once. That is no matter of technique (a stop, a spin, traffic), so it is left out.\n",
            incident.corner,
            incident.loss.signed(3)));
    }
    for warning in &comparison.warnings {
        text.push_str(&format!("\n  {} ({})\n", remark(warning), warning.code()));
    }
    text
}

/// Whether a finding's seconds hold what the corner costs on the straight behind it.
fn holds_straight(comparison: &Comparison, finding: &Finding) -> bool {
    let carried = comparison
        .corner(finding.corner)
        .map_or(0.0, |compared| compared.carried.get());
    carried >= 0.0005 && finding.loss.get() > 0.0
}

/// Every stretch of the lap in driving order, so that the seconds add up to the difference.
fn stretches(comparison: &Comparison) -> String {
    let account = account(comparison);
    let costs = |part: LapPart| {
        let found = account.iter().find(|of| of.part == part);
        found.map_or_else(String::new, |of| of.loss.signed(3))
    };
    let corners = comparison.corners.iter().map(|compared| {
        let row = vec![
            format!("T{}", compared.corner.number),
            compared.corner.direction.name().unwrap_or("").to_owned(),
            compared.corner.class.name().to_owned(),
            format!("{:.0}", compared.corner.apex.get()),
            format!("{:.1}", compared.a.apex_speed.km_per_hour()),
            format!("{:.1}", compared.b.apex_speed.km_per_hour()),
            compared.loss.signed(3),
            compared.entry_loss.signed(3),
            compared.mid_loss.signed(3),
            compared.exit_loss.signed(3),
            costs(LapPart::Corner(compared.corner.number)),
        ];
        (compared.corner.entry, row)
    });
    // Where corners touch there is no straight between.
    let long = comparison
        .straights
        .iter()
        .filter(|straight| (straight.end - straight.start).get() > 0.0);
    let straights = long.map(|straight| {
        let carried = comparison
            .corner(straight.after_corner)
            .map(|compared| compared.carried)
            .filter(|carried| carried.get().abs() >= 0.0005);
        let row = vec![
            String::new(),
            "straight".to_owned(),
            carried.map_or_else(String::new, |carried| {
                format!("{} from T{}", carried.signed(3), straight.after_corner)
            }),
            String::new(),
            String::new(),
            String::new(),
            straight.loss.signed(3),
            String::new(),
            String::new(),
            String::new(),
            costs(LapPart::StraightAfter(straight.after_corner)),
        ];
        (straight.start, row)
    });
    let mut all: Vec<(Metres, Vec<String>)> = corners.chain(straights).collect();
    all.sort_by(|one, other| one.0.get().total_cmp(&other.0.get()));
    let mut rows: Vec<Vec<String>> = all.into_iter().map(|(_, row)| row).collect();
    let mut sum = vec![String::new(); 11];
    if let [first, .., lost, _, _, _, _] = sum.as_mut_slice() {
        "all".clone_into(first);
        *lost = comparison.delta.signed(3);
    }
    rows.push(sum);
    table(
        &[
            ("", Lean::Left),
            ("", Lean::Left),
            ("", Lean::Left),
            ("apex m", Lean::Right),
            ("A km/h", Lean::Right),
            ("B km/h", Lean::Right),
            ("lost s", Lean::Right),
            ("entry", Lean::Right),
            ("mid", Lean::Right),
            ("exit", Lean::Right),
            ("costs", Lean::Right),
        ],
        &rows,
    )
}
