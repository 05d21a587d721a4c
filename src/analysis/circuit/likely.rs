//! Which circuit of a table a lap may well be on, though not surely enough to say so.

use super::{
    CircuitSignature, Corner, GAME_LENGTH_RIVAL_RATIO, KnownCircuit, SameTurns, by_place, has_turns_of,
    length_ratio, the_only,
};

/// A circuit of the table that a lap may well be on is asked about where the lengths differ by less than this and the turns agree …
const LIKELY_LENGTH_WITH_TURNS_RATIO: f64 = 0.06;
/// … so far …
const LIKELY_TURNS: SameTurns = SameTurns {
    apex_m: 60.0,
    found: 0.6,
    explained: 0.5,
};
/// … or the laps were driven there and the lengths differ by less than this …
const LIKELY_LENGTH_RATIO: f64 = 0.12;
/// … or nothing but length is known, which nothing else in the table is near to, and the number of turns differs by at most two.
const LIKELY_LENGTH_ALONE_RATIO: f64 = 0.015;
const LIKELY_TURNS_APART: u32 = 2;

/// The circuit of a table that a lap may well be on, though not surely enough to say so: to be asked about. `corners`: of the lap.
///
/// By place where there are positions, else by turns, else by a length that nothing else in the table is near to; `None` where
/// several fit alike.
#[must_use]
pub(crate) fn likely<'a>(
    signature: &CircuitSignature,
    corners: impl FnOnce() -> Option<Vec<Corner>>,
    table: &'a [KnownCircuit],
) -> Option<&'a KnownCircuit> {
    let ratio = |circuit: &KnownCircuit| length_ratio(circuit, signature);
    if let Some(center) = signature.center {
        return by_place(center, signature, LIKELY_LENGTH_RATIO, table);
    }
    let near: Vec<&KnownCircuit> = table
        .iter()
        .filter(|circuit| ratio(circuit) < LIKELY_LENGTH_WITH_TURNS_RATIO)
        .collect();
    if near.is_empty() {
        return None;
    }
    let found = corners()?;
    let mut same_turns = near
        .iter()
        .filter(|circuit| has_turns_of(&found, signature.length, circuit, LIKELY_TURNS));
    if let Some(circuit) = same_turns.next() {
        return same_turns.next().is_none().then_some(circuit);
    }
    let n_turns = u32::try_from(found.len()).ok()?;
    let rivals = near
        .into_iter()
        .filter(|circuit| ratio(circuit) < GAME_LENGTH_RIVAL_RATIO);
    let only = the_only(rivals)?;
    let fits = ratio(only) < LIKELY_LENGTH_ALONE_RATIO && only.turns.abs_diff(n_turns) <= LIKELY_TURNS_APART;
    // Turns that are published and lie elsewhere speak against it.
    (fits && only.corners.is_none()).then_some(only)
}
