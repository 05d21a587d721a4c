//! `compare`: two laps of files against each other, as a page, as JSON, as a picture.

use super::arguments::CompareArguments;
use super::caller::Caller;
use super::failure::InputProblem;
use super::picture::OpenedLap;
use super::table::{Align, table};
use super::{Failure, picture, wording};
use crate::analysis::{CircuitCorners, Comparison, CornerSettings, Finding, LapPart, account, find_corners};
use crate::app::lap_pictures::{compare_figure, compared};
use crate::config::Config;
use crate::contract;
use crate::telemetry::Lap;
use crate::units::{Metres, Seconds};
use crate::words::{Words, args};

/// Prints the page or the JSON, and draws the picture if asked.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn compare(caller: &Caller<'_>, arguments: &CompareArguments) -> Result<(), Failure> {
    let words = caller.words;
    let settings = Config::load(caller.config)?.app;
    let open = |named| picture::open(named, &settings, words, arguments.json);
    let input = |problem: InputProblem| Failure::Input {
        problem,
        json: arguments.json,
    };
    let (opened_a, opened_b) = both(|| open(&arguments.a), || open(&arguments.b));
    let (opened_a, opened_b) = (opened_a?, opened_b?);
    let others: Result<Vec<_>, _> = arguments.others.iter().map(|named| open(named)).collect();
    let others = others?.into_iter().map(|other| other.lap).collect();
    let (a_file, b_file) = (opened_a.file, opened_b.file);
    let mut with_corners = settings.compare.clone();
    with_corners.corners.known = corners_of_both(&opened_a, &opened_b, &settings.compare.corners);
    let laps = compared(opened_a.lap, opened_b.lap, others, &with_corners)
        .map_err(|error| input(InputProblem::from(error)))?;
    let view = arguments.picture.view_of(
        words,
        arguments.channel,
        arguments.corner,
        arguments.range.clone(),
    );
    let (comparison, a, b) = (&laps.comparison, &laps.a.lap, &laps.b.lap);
    let (figure, answer) = both(
        || {
            let drawn = arguments.out.as_ref();
            drawn.map(|_| compare_figure(&laps, &view)).transpose()
        },
        || {
            if !arguments.json {
                return Ok(page(comparison, (a_file, a), (b_file, b), words));
            }
            let view = contract::comparison(comparison, (a_file, a), (b_file, b));
            serde_json::to_string(&view).map(|line| line + "\n")
        },
    );
    let figure = figure.map_err(|error| input(InputProblem::from(error)))?;
    let answer = answer.map_err(anyhow::Error::from)?;
    // What is drawn is in the figure; the laps need not be in memory beside the pixels.
    drop(laps);
    if let (Some(out), Some(figure)) = (&arguments.out, &figure) {
        picture::write(out, figure, &view)?;
    }
    print!("{answer}");
    Ok(())
}

/// Two pieces of work at the same time: half of a comparison is reading two files, and its page waits for no picture.
fn both<A, B: Send>(a: impl FnOnce() -> A, b: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let beside = scope.spawn(b);
        let a = a();
        let b = beside
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (a, b)
    })
}

/// The corners that both laps are told in: those that a file names, else those of the quicker lap, so that they have the same numbers
/// whichever lap is named first.
fn corners_of_both(
    a: &OpenedLap<'_>,
    b: &OpenedLap<'_>,
    settings: &CornerSettings,
) -> Option<CircuitCorners> {
    let named = b.corners.clone().or_else(|| a.corners.clone());
    named.or_else(|| {
        let (a, b) = (&a.lap.lap, &b.lap.lap);
        let quicker = if a.duration() < b.duration() { a } else { b };
        CircuitCorners::new(quicker.length(), find_corners(quicker, settings))
    })
}

fn page(
    comparison: &Comparison,
    (a_file, a): (&str, &Lap),
    (b_file, b): (&str, &Lap),
    words: Words,
) -> String {
    let mut text = String::new();
    for (label, file, lap) in [("A", a_file, a), ("B", b_file, b)] {
        let time = lap.time().map_or_else(
            || "-".to_owned(),
            |time| words.lap_time_within(time, lap.within()),
        );
        let of_file = words.cli_lap_of_file(args::CliLapOfFile {
            file,
            number: &lap.number().to_string(),
        });
        text.push_str(&format!("{label}  {time}  {of_file}\n"));
    }
    let rough = [a, b]
        .into_iter()
        .filter_map(Lap::within)
        .max_by(Seconds::total_cmp);
    text.push_str(&format!(
        "   {}\n\n{}",
        verdict(comparison, rough, words),
        stretches(comparison, words)
    ));
    let heading = if comparison.findings.is_empty() {
        words.cli_a_loses_nothing()
    } else {
        words.cli_a_loses()
    };
    text.push_str(&format!("\n{heading}\n"));
    for finding in &comparison.findings {
        text.push_str(&format!("  {}\n", loss(comparison, finding, words)));
    }
    for incident in &comparison.incidents {
        let said = words.cli_incident(args::CliIncident {
            corner: &format!("T{}", incident.corner),
            loss: &words.signed(incident.loss, 3),
        });
        text.push_str(&format!("\n  {said}\n"));
    }
    for warning in &comparison.warnings {
        text.push_str(&format!("\n  {}\n", wording::remark(warning, words)));
    }
    text
}

/// Who is faster by how much, and how well that is known; `rough`: how well the lap times are, if not to the millisecond.
fn verdict(comparison: &Comparison, rough: Option<Seconds>, words: Words) -> String {
    let alignment = &comparison.alignment;
    let gap = words.gap_in_cell(comparison.delta, rough);
    let basis = wording::basis(alignment.basis, words);
    let confidence = wording::confidence(alignment.confidence, words);
    let metres = words.decimal(alignment.residual.get(), 1);
    if comparison.delta.get() > 0.0 {
        words.cli_compare_slower(args::CliCompareSlower {
            basis: &basis,
            confidence: &confidence,
            gap: &gap,
            metres: &metres,
        })
    } else {
        words.cli_compare_faster(args::CliCompareFaster {
            basis: &basis,
            confidence: &confidence,
            gap: &gap,
            metres: &metres,
        })
    }
}

fn loss(comparison: &Comparison, finding: &Finding, words: Words) -> String {
    let corner = format!("T{}", finding.corner);
    let phase = wording::phase(finding.phase, words);
    let cause = wording::cause(finding.cause, words);
    let loss = words.gap(finding.loss);
    let confidence = wording::confidence(finding.confidence, words);
    if holds_straight(comparison, finding) {
        words.cli_finding_straight(args::CliFindingStraight {
            cause: &cause,
            confidence: &confidence,
            corner: &corner,
            loss: &loss,
            phase: &phase,
        })
    } else {
        words.cli_finding(args::CliFinding {
            cause: &cause,
            confidence: &confidence,
            corner: &corner,
            loss: &loss,
            phase: &phase,
        })
    }
}

/// Whether a finding's seconds hold what the corner costs on the straight behind it.
fn holds_straight(comparison: &Comparison, finding: &Finding) -> bool {
    let carried = comparison
        .corner(finding.corner)
        .map_or(0.0, |compared| compared.carried.get());
    carried >= 0.0005 && finding.loss.get() > 0.0
}

/// Every stretch of the lap in driving order, so that the seconds add up to the difference.
fn stretches(comparison: &Comparison, words: Words) -> String {
    let account = account(comparison);
    let costs = |part: LapPart| {
        let found = account.iter().find(|of| of.part == part);
        found.map_or_else(String::new, |of| words.gap(of.loss))
    };
    let corners = comparison.corners.iter().map(|compared| {
        let row = vec![
            format!("T{}", compared.corner.number),
            wording::direction(compared.corner.direction, words),
            wording::class(compared.corner.class, words),
            format!("{:.0}", compared.corner.apex.get()),
            words.decimal(compared.a.apex_speed.km_per_hour(), 1),
            words.decimal(compared.b.apex_speed.km_per_hour(), 1),
            words.gap(compared.loss),
            words.gap(compared.entry_loss),
            words.gap(compared.mid_loss),
            words.gap(compared.exit_loss),
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
            words.cli_straight(),
            carried.map_or_else(String::new, |carried| {
                words.cli_from_corner(args::CliFromCorner {
                    corner: &format!("T{}", straight.after_corner),
                    gap: &words.gap(carried),
                })
            }),
            String::new(),
            String::new(),
            String::new(),
            words.gap(straight.loss),
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
        *first = words.cli_all();
        *lost = words.gap(comparison.delta);
    }
    rows.push(sum);
    table(
        &[
            ("", Align::Left),
            ("", Align::Left),
            ("", Align::Left),
            (&words.cli_head_apex(), Align::Right),
            ("A km/h", Align::Right),
            ("B km/h", Align::Right),
            (&words.cli_head_lost(), Align::Right),
            (&words.phase_entry(), Align::Right),
            (&words.phase_mid(), Align::Right),
            (&words.phase_exit(), Align::Right),
            (&words.cli_head_costs(), Align::Right),
        ],
        &rows,
    )
}
