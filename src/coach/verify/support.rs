//! Whether a number is supported: by which value of which fact, and whether it is told as what it is.

use super::lexicon::Lexicon;
use super::numbers::{Numeral, Reading};
use super::tokens::{Token, any_at, ends_clause, places};
use crate::analysis::Quantity;
use crate::coach::{About, Dimension, Fact, Role, Value};

/// Why a number is not supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsupported {
    /// No fact has it.
    Number,
    /// A fact has it, but it is somebody else's or something else.
    Role,
}

/// What stands around a number.
struct Context {
    whose: Option<Role>,
    is_difference: bool,
    is_bound: bool,
    is_conditional: bool,
    is_worth: bool,
    speeds: Vec<Quantity>,
    is_coasting: bool,
}

/// Whether one of the facts has this number, in this role.
pub(super) fn support(
    numeral: &Numeral,
    tokens: &[Token],
    facts: &[&Fact],
    lexicon: &Lexicon,
) -> Result<(), Unsupported> {
    let context = context(numeral, tokens, lexicon);
    let mut is_somewhere = false;
    for fact in facts {
        if is_laps(numeral, fact) {
            return Ok(());
        }
        for value in &fact.evidence {
            if numeral.readings.iter().any(|reading| agrees(reading, value)) {
                is_somewhere = true;
                if is_told_rightly(value, fact, &context) {
                    return Ok(());
                }
            }
        }
    }
    Err(if is_somewhere {
        Unsupported::Role
    } else {
        Unsupported::Number
    })
}

/// A lap time may be told in seconds.
fn agrees(reading: &Reading, value: &Value) -> bool {
    let same = reading.dimension == value.dimension
        || (reading.dimension == Dimension::Time && value.dimension == Dimension::LapTime);
    same && (reading.si.abs() - value.si.abs()).abs() <= reading.tolerance
}

/// In how many laps a fact holds, or how many were looked at.
fn is_laps(numeral: &Numeral, fact: &Fact) -> bool {
    numeral.readings.iter().any(|reading| {
        reading.dimension == Dimension::Laps
            && [fact.laps_used.held, fact.laps_used.of].iter().any(|laps| {
                u32::try_from(*laps).is_ok_and(|laps| (f64::from(laps) - reading.si).abs() < 0.01)
            })
    })
}

fn is_told_rightly(value: &Value, fact: &Fact, context: &Context) -> bool {
    let is_of_corner = matches!(
        fact.about,
        About::Loss { .. } | About::Gain { .. } | About::Linked { .. }
    );
    if !is_of_corner {
        return context.whose != Some(Role::Reference) || value.role != Role::You;
    }
    if value.dimension == Dimension::Speed
        && !context.speeds.is_empty()
        && value
            .quantity
            .is_some_and(|quantity| !context.speeds.contains(&quantity))
    {
        return false;
    }
    // A time that something takes is not the time that is lost by it.
    if value.dimension == Dimension::Time
        && value.quantity.is_some()
        && context.is_worth
        && !context.is_coasting
    {
        return false;
    }
    if context.is_bound && value.role != Role::Target {
        return false;
    }
    // A share of the reference's is the driver's, and names the reference.
    if value.quantity == Some(Quantity::BrakePeak) && value.role == Role::You {
        return !context.is_difference;
    }
    // `the lowest gear`, `le rapport le plus bas`: no comparison of two numbers.
    let is_whole = matches!(value.dimension, Dimension::Gear | Dimension::Times);
    let is_difference = context.is_difference && !is_whole;
    match value.role {
        Role::You => context.whose != Some(Role::Reference) && !is_difference,
        Role::Reference => {
            (context.whose == Some(Role::Reference) || (is_whole && context.is_conditional)) && !is_difference
        }
        Role::Delta => context.is_difference,
        Role::Worth => !context.is_coasting || context.is_worth,
        Role::Target => context.is_bound || context.is_conditional,
    }
}

fn context(numeral: &Numeral, tokens: &[Token], lexicon: &Lexicon) -> Context {
    let is_end = |idx: usize| tokens.get(idx).is_none_or(ends_clause);
    let from = (0..numeral.at)
        .rev()
        .take_while(|idx| !is_end(*idx))
        .last()
        .unwrap_or(numeral.at);
    let to = (numeral.end..tokens.len())
        .find(|idx| is_end(*idx))
        .unwrap_or(tokens.len());
    let clause = tokens.get(from..to).unwrap_or_default();
    let has = |phrases: &[&str]| !places(clause, phrases).is_empty();
    let behind = numeral.end..(numeral.end + 4).min(to);
    let is_difference_behind = behind
        .clone()
        .any(|idx| any_at(tokens, idx, lexicon.difference).is_some());
    let before = numeral.at.saturating_sub(3).max(from)..numeral.at;
    let is_near = |phrases: &[&str]| {
        before.clone().any(|idx| any_at(tokens, idx, phrases).is_some())
            || (numeral.end..(numeral.end + 2).min(to)).any(|idx| any_at(tokens, idx, phrases).is_some())
    };
    let speeds = [
        Quantity::EntrySpeed,
        Quantity::ApexSpeed,
        Quantity::ExitSpeed,
        Quantity::StraightSpeed,
    ];
    let near_speeds: Vec<Quantity> = speeds
        .into_iter()
        .zip(lexicon.speeds)
        .filter(|(_, phrases)| has(phrases))
        .map(|(quantity, _)| quantity)
        .collect();
    let [.., _, coast, _] = lexicon.topics;
    Context {
        whose: whose(numeral, tokens, lexicon, to),
        is_difference: is_difference_behind || is_difference_before(numeral, tokens, from, lexicon),
        is_bound: is_near(lexicon.bound),
        is_conditional: !places(tokens, lexicon.condition).is_empty(),
        is_worth: has(lexicon.worth),
        speeds: near_speeds,
        is_coasting: has(coast),
    }
}

/// `slower by 6.5 km/h`, `un écart de 0,2 s`, `um 6,5 km/h langsamer`: right before the number, perhaps with a small word.
fn is_difference_before(numeral: &Numeral, tokens: &[Token], from: usize, lexicon: &Lexicon) -> bool {
    (numeral.at.saturating_sub(2).max(from)..numeral.at).any(|idx| {
        any_at(tokens, idx, lexicon.difference).is_some()
            && tokens
                .get(idx + 1)
                .is_some_and(|next| next.text.chars().count() <= 3 || idx + 1 == numeral.at)
    })
}

/// Whose number it is: the last of the two that was named before it, else the first behind it in its clause.
fn whose(numeral: &Numeral, tokens: &[Token], lexicon: &Lexicon, to: usize) -> Option<Role> {
    // `best lap 1:41.3`, `best lap gear 3`; but not `best lap from any point`.
    let is_label = |idx: usize| {
        let is_gear = any_at(tokens, idx, lexicon.gear).is_some();
        idx == numeral.at || (is_gear && idx + 1 == numeral.at)
    };
    let (bare, whole) = lexicon
        .own_best
        .split_last()
        .map_or((&[][..], &[][..]), |(bare, whole)| {
            (std::slice::from_ref(bare), whole)
        });
    let at = |idx: usize| {
        let is_own_best = any_at(tokens, idx, whole).is_some()
            || any_at(tokens, idx, bare).is_some_and(|length| is_label(idx + length));
        if is_own_best || any_at(tokens, idx, lexicon.reference).is_some() {
            Some(Role::Reference)
        } else if any_at(tokens, idx, lexicon.you).is_some() {
            Some(Role::You)
        } else {
            None
        }
    };
    (0..numeral.at)
        .rev()
        .find_map(at)
        .or_else(|| (numeral.end..to).find_map(at))
}
