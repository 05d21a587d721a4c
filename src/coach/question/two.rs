//! Reads a text that may hold two questions.

use super::super::plan::{Declined, What};
use super::halves::{FEW_WORDS, halves};
use super::lexicon::{self, contains_one};
use super::one;
use super::reading::{Also, Known, Reading};
use crate::coach::spelling::folded;

/// Reads both questions of a text where two whole ones stand in it, else the one that it is.
pub(super) fn read(question: &str, known: &Known<'_>) -> Reading {
    let whole = one::read(question, known);
    // What is declined for what it is about is declined with everything around it.
    let is_refused = matches!(
        whole.plan.what,
        What::Declined(Declined::Unsafe | Declined::Private | Declined::OtherLanguage | Declined::Empty)
    );
    if is_refused {
        return whole;
    }
    both(question, known).unwrap_or(whole)
}

fn both(question: &str, known: &Known<'_>) -> Option<Reading> {
    let (former, other) = halves(question, known.people)?;
    let mut first = one::read(&former, known);
    let before = Some(&first.plan).filter(|plan| plan.is_about_laps());
    let behind = Known {
        before: before.or(known.before),
        ..*known
    };
    let second = one::read(&other, &behind);
    let is_asked =
        |reading: &Reading| reading.is_sure && !matches!(reading.plan.what, What::Declined(_) | What::Thanks);
    if !is_asked(&first) || !is_asked(&second) {
        return None;
    }
    let n_words = |text: &str| folded(text).split_whitespace().count();
    // `what gear and what speed in T5`
    let shares_place = first.plan.place.is_whole_lap()
        && n_words(&former) <= FEW_WORDS
        && first.plan.is_about_laps()
        && second.plan.is_about_laps();
    if shares_place {
        first.plan.place.clone_from(&second.plan.place);
    }
    let other_folded = folded(&other);
    let is_there =
        contains_one(&other_folded, lexicon::THERE) && !contains_one(&other_folded, lexicon::NOT_THERE);
    // `… and what can I do about it`: the answer to why says so.
    let says_what_to_do = matches!(second.plan.what, What::Focus | What::Tips(_))
        && contains_one(&other_folded, lexicon::IT)
        && matches!(first.plan.what, What::Why | What::Losses)
        && !first.plan.place.is_whole_lap();
    if says_what_to_do || first.plan == second.plan {
        return Some(first);
    }
    first.also = Some(Also {
        plan: second.plan,
        is_there,
    });
    Some(first)
}
