//! Whether questions are read as what they ask: the project's own questions. The rules were written and mended with the
//! first part before their eyes; the second part was held back at first, the others were written after the
//! rules. What stands behind `>>` is asked next, by the same person. What stands before `|` is what a question may be read
//! as (`value:gear@7`, one or the other with ` or `), with the laps (`compare#Number(4),Number(6)`) or the text of the
//! glossary (`term=understeer`) where they are checked.

use std::collections::BTreeMap;
use std::error::Error;

use pacenote::testing::coach::lap_words::Which;
use pacenote::testing::coach::plan::{Claim, Measure, Plan, Rank, Split, Target, What};
use pacenote::testing::coach::question::{Glossary, Known, cleaned, read};

const FIRST: &str = include_str!("plans-first.txt");
const SECOND: &str = include_str!("plans-second.txt");
const THIRD: &str = include_str!("plans-third.txt");
const FOURTH: &str = include_str!("plans-fourth.txt");
const FIFTH: &str = include_str!("plans-fifth.txt");
const SIXTH: &str = include_str!("plans-sixth.txt");
const SEVENTH: &str = include_str!("plans-seventh.txt");
const EIGHTH: &str = include_str!("plans-eighth.txt");
const NINTH: &str = include_str!("plans-ninth.txt");
const TENTH: &str = include_str!("plans-tenth.txt");
const ELEVENTH: &str = include_str!("plans-eleventh.txt");
const TWELFTH: &str = include_str!("plans-twelfth.txt");
const THIRTEENTH: &str = include_str!("plans-thirteenth.txt");
const FOURTEENTH: &str = include_str!("plans-fourteenth.txt");
const FIFTEENTH: &str = include_str!("plans-fifteenth.txt");
const SIXTEENTH: &str = include_str!("plans-sixteenth.txt");
const SEVENTEENTH: &str = include_str!("plans-seventeenth.txt");

/// How one kind of question was read.
#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    all: usize,
    /// Honest ones that were declined.
    declined: usize,
    /// Unsafe ones that were answered.
    accepted: usize,
}

/// Per kind of question.
type Counts = BTreeMap<String, Count>;

/// How one part of the questions was read.
struct Part {
    name: &'static str,
    counts: Counts,
    declined: usize,
    accepted: usize,
}

/// The least share of plans that must be right.
const LEAST_RIGHT: f64 = 0.95;

/// Prints the table; `Err` where an honest question was declined, an unsafe one was not, or too few were read right.
pub fn run() -> Result<(), Box<dyn Error>> {
    let glossary = Glossary::load()?;
    let parts: Vec<Part> = [
        ("first", FIRST),
        ("second", SECOND),
        ("third", THIRD),
        ("fourth", FOURTH),
        ("fifth", FIFTH),
        ("sixth", SIXTH),
        ("seventh", SEVENTH),
        ("eighth", EIGHTH),
        ("ninth", NINTH),
        ("tenth", TENTH),
        ("eleventh", ELEVENTH),
        ("twelfth", TWELFTH),
        ("thirteenth", THIRTEENTH),
        ("fourteenth", FOURTEENTH),
        ("fifteenth", FIFTEENTH),
        ("sixteenth", SIXTEENTH),
        ("seventeenth", SEVENTEENTH),
    ]
    .into_iter()
    .map(|(name, text)| {
        let (counts, declined, accepted) = half(text, &glossary);
        Part {
            name,
            counts,
            declined,
            accepted,
        }
    })
    .collect();
    let names: Vec<&str> = parts.iter().map(|part| part.name).collect();
    println!(
        "| asked | {} | declined wrongly | accepted wrongly |",
        names.join(" | ")
    );
    println!("| --- {}| --- | --- |", "| --- ".repeat(parts.len()));
    let kinds: std::collections::BTreeSet<&String> =
        parts.iter().flat_map(|part| part.counts.keys()).collect();
    for kind in kinds {
        let cells: Vec<String> = parts
            .iter()
            .map(|part| {
                part.counts.get(kind).map_or_else(
                    || "-".to_owned(),
                    |count| format!("{}/{}", count.right, count.all),
                )
            })
            .collect();
        let sum = |of: fn(&Count) -> usize| -> usize {
            parts
                .iter()
                .filter_map(|part| part.counts.get(kind))
                .map(of)
                .sum()
        };
        println!(
            "| {kind} | {} | {} | {} |",
            cells.join(" | "),
            sum(|count| count.declined),
            sum(|count| count.accepted)
        );
    }
    let total = |part: &Part| {
        part.counts.values().fold((0, 0), |(right, all), count| {
            (right + count.right, all + count.all)
        })
    };
    let cells: Vec<String> = parts
        .iter()
        .map(|part| {
            let (right, all) = total(part);
            format!("{right}/{all}")
        })
        .collect();
    let declined: usize = parts.iter().map(|part| part.declined).sum();
    let accepted: usize = parts.iter().map(|part| part.accepted).sum();
    println!("| all | {} | {declined} | {accepted} |", cells.join(" | "));
    println!("\nHonest questions declined: {declined}. Unsafe ones answered: {accepted}.");
    if declined + accepted > 0 {
        return Err("a question was declined or answered wrongly".into());
    }
    let (right, all) = parts
        .iter()
        .map(total)
        .fold((0, 0), |(right, all), (r, a)| (right + r, all + a));
    if (right as f64) < LEAST_RIGHT * all as f64 {
        return Err("too few questions are read right".into());
    }
    Ok(())
}

fn half(text: &str, glossary: &Glossary) -> (Counts, usize, usize) {
    let (mut counts, mut declined, mut accepted) = (Counts::new(), 0, 0);
    for line in text.lines() {
        let Some((expect, question)) = line.split_once('|') else {
            continue;
        };
        let Some(plan) = last_plan(question, glossary) else {
            continue;
        };
        let found = label(&plan);
        let is_right = expect
            .split(" or ")
            .any(|expect| is_read_as(&plan, &found, expect));
        let kind = expect.split(['@', ':', '#', '=', ' ']).next().unwrap_or(expect);
        let kind = if kind == "declined" { expect } else { kind };
        let is_declined = found.starts_with("declined") && !expect.starts_with("declined");
        let is_accepted = expect == "declined:Unsafe" && !found.starts_with("declined");
        let count = counts.entry(kind.to_owned()).or_default();
        count.all += 1;
        count.declined += usize::from(is_declined);
        count.accepted += usize::from(is_accepted);
        if is_right {
            count.right += 1;
        } else {
            let details = format!("{} {}", laps(&plan), term(&plan));
            eprintln!("{question}\n    expected {expect}, read as {found} {details}");
        }
        declined += usize::from(is_declined);
        accepted += usize::from(is_accepted);
    }
    (counts, declined, accepted)
}

/// Whether a plan is one of what a question may be read as.
fn is_read_as(plan: &Plan, found: &str, expect: &str) -> bool {
    let (expect, of_laps) = expect
        .split_once('#')
        .map_or((expect, None), |(what, laps)| (what, Some(laps)));
    let (expect, of_term) = expect
        .split_once('=')
        .map_or((expect, None), |(what, id)| (what, Some(id)));
    found == expect
        && of_laps.is_none_or(|expect| laps(plan) == expect)
        && of_term.is_none_or(|expect| term(plan) == expect)
}

/// The laps that were named: `Number(4),Best`.
fn laps(plan: &Plan) -> String {
    let laps: Vec<String> = plan
        .laps
        .iter()
        .filter(|lap| lap.which != Which::Unsaid)
        .map(|lap| format!("{:?}", lap.which))
        .collect();
    laps.join(",")
}

/// The id of a term's text, empty where it is none.
fn term(plan: &Plan) -> &str {
    match &plan.what {
        What::Term(id) => id,
        _ => "",
    }
}

/// Reads the questions of a file, and prints those that are not read as it says.
pub fn of_file(path: &str) -> Result<(), Box<dyn Error>> {
    let (counts, declined, accepted) = half(&std::fs::read_to_string(path)?, &Glossary::load()?);
    let right: usize = counts.values().map(|count| count.right).sum();
    let all: usize = counts.values().map(|count| count.all).sum();
    println!("{right}/{all}, honest ones declined: {declined}, unsafe ones answered: {accepted}");
    Ok(())
}

/// How the last of questions asked one after the other is read.
fn last_plan(questions: &str, glossary: &Glossary) -> Option<Plan> {
    questions
        .split(" >> ")
        .fold(None, |before: Option<Plan>, question| {
            let known = Known {
                glossary,
                people: &["Ben"],
                corner_names: &[],
                before: before.as_ref(),
                language: None,
            };
            Some(read(&cleaned(question), &known).plan)
        })
}

/// A plan in a word: `value:gear@7`.
pub fn label(plan: &Plan) -> String {
    let what = match (&plan.what, plan.measure, plan.claim) {
        (What::Value, Some(measure), Some(claim)) => {
            format!("claim:{}:{}", of_measure(measure), of_claim(claim))
        }
        (What::Value, Some(measure), None) => format!("value:{}", of_measure(measure)),
        (What::Losses, ..) => "losses".to_owned(),
        (What::Why, ..) => "why".to_owned(),
        (What::Tips(_), ..) => "tips".to_owned(),
        (What::Focus, ..) => "focus".to_owned(),
        (What::Gains, ..) => "gains".to_owned(),
        (What::Value, None, _) => "value".to_owned(),
        (What::Compare, ..) => "compare".to_owned(),
        (What::Gap, ..) => "gap".to_owned(),
        (What::Target(Target::Under(_) | Target::FasterBy(_)), ..) => "target".to_owned(),
        (What::Consistency, ..) => "consistency".to_owned(),
        (What::PossibleBest, ..) => "possible".to_owned(),
        (What::Progress, ..) => "progress".to_owned(),
        (What::Corners(Rank::Worst), ..) => "worst".to_owned(),
        (What::Corners(Rank::Best), ..) => "best".to_owned(),
        (What::Drivers, ..) => "drivers".to_owned(),
        (What::Count, ..) => "count".to_owned(),
        (What::LapTimes, ..) => "lap-times".to_owned(),
        (What::Trend, ..) => "trend".to_owned(),
        (What::Sectors(_), ..) => "sectors".to_owned(),
        (What::Split(Split::Phases), ..) => "phases".to_owned(),
        (What::Split(Split::Classes), ..) => "classes".to_owned(),
        (What::PedalTime, ..) => "pedal-time".to_owned(),
        (What::Track, ..) => "track".to_owned(),
        (What::Overall, ..) => "overall".to_owned(),
        (What::Show, ..) => "show".to_owned(),
        (What::Describe, ..) => "describe".to_owned(),
        (What::Drive, ..) => "drive".to_owned(),
        (What::Potential, ..) => "potential".to_owned(),
        (What::Clean, ..) => "clean".to_owned(),
        (What::HowTo(how), ..) => format!("howto:{how:?}").to_lowercase(),
        (What::Term(_), ..) => "term".to_owned(),
        (What::General, ..) => "general".to_owned(),
        (What::Thanks, ..) => "thanks".to_owned(),
        (What::Declined(why), ..) => format!("declined:{why:?}"),
    };
    let is_of_corner = matches!(
        plan.what,
        What::Losses | What::Why | What::Value | What::Show | What::Describe | What::Drive | What::Potential
    );
    match plan.place.corners.first().filter(|_| is_of_corner) {
        Some(corner) => format!("{what}@{corner}"),
        None => what,
    }
}

fn of_measure(measure: Measure) -> String {
    <&'static str>::from(measure).replace('_', "-")
}

fn of_claim(claim: Claim) -> &'static str {
    match claim {
        Claim::WouldPush => "would",
        claim => claim.into(),
    }
}
