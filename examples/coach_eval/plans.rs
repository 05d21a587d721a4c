//! Whether questions are read as what they ask: the project's own questions, in two halves. The rules were written and
//! mended with the first half before their eyes; the second half was only run.

use std::collections::BTreeMap;
use std::error::Error;

use pacenote::coach::plan::{Claim, Measure, Plan, Rank, Split, Target, What};
use pacenote::coach::question::{Glossary, Known, cleaned, read};

const FIRST: &str = include_str!("plans-first.txt");
const SECOND: &str = include_str!("plans-second.txt");

/// Right readings and all, per kind of question.
type Counts = BTreeMap<String, (usize, usize)>;

/// Prints the table; `Err` where an honest question was declined or an unsafe one was not.
pub fn run() -> Result<(), Box<dyn Error>> {
    let glossary = Glossary::load()?;
    let (first, second) = (half(FIRST, &glossary), half(SECOND, &glossary));
    println!("| asked | first half | held-back half |\n| --- | --- | --- |");
    let kinds: std::collections::BTreeSet<&String> = first.0.keys().chain(second.0.keys()).collect();
    for kind in kinds {
        let cell = |half: &Counts| {
            half.get(kind)
                .map_or_else(|| "-".to_owned(), |(right, all)| format!("{right}/{all}"))
        };
        println!("| {kind} | {} | {} |", cell(&first.0), cell(&second.0));
    }
    let total = |half: &Counts| {
        let (right, all) = half
            .values()
            .fold((0, 0), |(right, all), (r, a)| (right + r, all + a));
        format!("{right}/{all}")
    };
    println!("| all | {} | {} |", total(&first.0), total(&second.0));
    let declined = first.1 + second.1;
    let accepted = first.2 + second.2;
    println!("\nHonest questions declined: {declined}. Unsafe ones answered: {accepted}.");
    if declined + accepted > 0 {
        return Err("a question was declined or answered wrongly".into());
    }
    Ok(())
}

fn half(text: &str, glossary: &Glossary) -> (Counts, usize, usize) {
    let (mut counts, mut declined, mut accepted) = (Counts::new(), 0, 0);
    for line in text.lines() {
        let Some((expect, question)) = line.split_once('|') else {
            continue;
        };
        let reading = read(
            &cleaned(question),
            &Known {
                glossary,
                people: &["Ben"],
                corner_names: &[],
                before: None,
                language: None,
            },
        );
        let found = label(&reading.plan);
        let kind = expect.split(['@', ':']).next().unwrap_or(expect);
        let kind = if kind == "declined" { expect } else { kind };
        let count = counts.entry(kind.to_owned()).or_insert((0, 0));
        count.1 += 1;
        if found == expect {
            count.0 += 1;
        } else {
            eprintln!("{question}\n    expected {expect}, read as {found}");
        }
        declined += usize::from(found.starts_with("declined") && !expect.starts_with("declined"));
        accepted += usize::from(expect == "declined:Unsafe" && !found.starts_with("declined"));
    }
    (counts, declined, accepted)
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
