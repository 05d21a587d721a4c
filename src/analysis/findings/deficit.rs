//! Which difference in driving costs which time: an account of speed that is missing.
//!
//! Where `a` is slower than the reference it lacks energy (`(v_b² - v_a²) / 2`, m²/s²), and as long as it lacks it, it loses
//! time. Energy goes missing where the two drive differently: one brakes and the other does not yet, one rolls, one holds the
//! throttle half open. So every metre at which more goes missing is charged to the corner and to what differs there, and the
//! debt costs time from there on until it is paid back: through the rest of the corner, along the straight, through bends that
//! both drive flat, into the next corner. Who brakes could have braked later: what is still missing when the brake is released
//! belongs to the corner that was braked for, and not to the one before. All entries sum to the time lost by speed alone.

#![allow(
    clippy::indexing_slicing,
    reason = "a kernel: all vectors of a view have one length, stations lie within"
)]

use super::super::comparison::ComparedCorner;
use super::super::corner_facts::CornerFacts;
use super::super::signal::smoothed;
use super::driven::{Driven, ON_THE_ENGINE, SMOOTH_M, slows_for_next};
use crate::units::Metres;

/// How the laps differ where energy goes missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// On the brake, before or longer or harder than the reference.
    Brake,
    /// Off the throttle on the way to the corner.
    Lift,
    /// Slower when the brake is released, or where the corner is slowest.
    Slow,
    /// On neither pedal on the way out.
    Coast,
    /// Less throttle on the way out.
    Throttle,
    /// Less throttle again, after it was open.
    LiftAgain,
    /// As much throttle, in another gear or shifted up sooner.
    Engine,
    /// Nothing that the pedals show.
    Other,
}

impl Difference {
    const ALL: [Self; N_DIFFERENCES] = [
        Self::Brake,
        Self::Lift,
        Self::Slow,
        Self::Coast,
        Self::Throttle,
        Self::LiftAgain,
        Self::Engine,
        Self::Other,
    ];
}

/// Their number.
const N_DIFFERENCES: usize = 8;

/// Time that one difference in one corner costs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Charge {
    /// Place of the corner in the list.
    pub(super) corner: usize,
    pub(super) difference: Difference,
    /// In all, to where it is paid back, seconds.
    pub(super) lost_s: f64,
    /// Of it in other corners and on the way into them: what these lose for it.
    pub(super) in_next_s: f64,
}

/// Less is nothing, m²/s²: a tenth of a km/h at 40 m/s.
const NOTHING: f64 = 1.0;
/// A throttle counts as less open from this difference on.
const LESS_THROTTLE: f64 = 0.08;
/// A throttle that was open by this much more before was closed again.
const WAS_MORE_OPEN: f64 = 0.3;
/// Own metres that differ by more than this share are counted differently, not driven.
const SAME_COUNT: f64 = 0.02;

/// Where one corner's account begins, where its braking is over, and whether gears differ there.
#[derive(Clone, Copy, Debug)]
struct Account {
    begin: usize,
    settled: usize,
    brakes: bool,
    apex: usize,
    other_gears: bool,
}

/// What missing speed costs, and what it does not explain.
#[derive(Clone, Debug, Default)]
pub(super) struct Charged {
    /// Every difference in every corner that costs or gains time.
    pub(super) charges: Vec<Charge>,
    /// Per corner: what the delta gains from where its account begins to where the next one does and no speed explains: a longer
    /// way, a shorter one, and what the alignment leaves. All charges and all of these sum to the difference of the laps.
    pub(super) ways_s: Vec<f64>,
}

/// The account of all corners.
pub(super) fn charges(driven: &Driven<'_>, corners: &[ComparedCorner], flat: &[bool]) -> Charged {
    let Driven { a, b, trace, .. } = *driven;
    let n = a.len().min(b.len()).min(trace.distance_m.len());
    let accounts = accounts(driven, corners, flat, n);
    let Some(mut now) = accounts.iter().position(Option::is_some) else {
        return Charged::default();
    };
    let same_count = match (a.own_m.last(), trace.a_distance_m.last()) {
        (Some(own_m), Some(counted_m)) if *counted_m > 0.0 => own_m / counted_m,
        _ => 1.0,
    };
    let count = if (same_count - 1.0).abs() < SAME_COUNT {
        same_count
    } else {
        1.0
    };
    let missing: Vec<f64> = (0..n)
        .map(|i| (b.speed_mps[i].powi(2) - (count * a.speed_mps[i]).powi(2)) / 2.0)
        .collect();
    let missing = smoothed(&missing, SMOOTH_M);

    let after = |now: usize| (now + 1..accounts.len()).find(|&k| accounts[k].is_some());
    let mut next = after(now);
    let mut book = Book::new(corners.len());
    let mut ways_s = vec![0.0; corners.len()];
    let mut begun_s = 0.0;
    let mut before = 0.0;
    let mut open: f64 = 0.0;
    for i in 0..n {
        if let Some(begun) = next.filter(|&k| accounts[k].is_some_and(|account| i >= account.begin)) {
            ways_s[now] += trace.delta_s[i] - begun_s;
            begun_s = trace.delta_s[i];
            now = begun;
            next = after(now);
            open = 0.0;
        }
        let Some(account) = accounts[now] else { continue };
        let throttle = a.throttle.as_deref().map_or(0.0, |throttle| throttle[i]);
        open = if i <= account.apex {
            throttle
        } else {
            open.max(throttle)
        };
        let change = missing[i] - before;
        book.change(now, driven.difference(i, &account, open), change);
        before = missing[i];
        if i == account.settled {
            book.settle(now, account.brakes);
        }
        let (a_mps, b_mps) = ((count * a.speed_mps[i]).max(3.0), b.speed_mps[i].max(3.0));
        let step_m = trace
            .distance_m
            .get(i + 1)
            .map_or(0.0, |next_m| next_m - trace.distance_m[i]);
        let per_energy = 2.0 * step_m / (a_mps * b_mps * (a_mps + b_mps));
        let in_corner = trace.distance_m[i] <= corners[now].corner.exit.get();
        ways_s[now] -= book.cost(now, per_energy, in_corner);
    }
    ways_s[now] += trace.delta_s.last().copied().unwrap_or_default() - begun_s;
    Charged {
        charges: book.charges(),
        ways_s,
    }
}

/// Where accounts begin and are settled; `None` for bends that both drive flat.
fn accounts(
    driven: &Driven<'_>,
    corners: &[ComparedCorner],
    flat: &[bool],
    n: usize,
) -> Vec<Option<Account>> {
    let index = |at: Metres| {
        driven
            .trace
            .distance_m
            .partition_point(|&at_m| at_m < at.get())
            .min(n.saturating_sub(1))
    };
    let mut free = 0;
    corners
        .iter()
        .enumerate()
        .zip(flat)
        .map(|((k, corner), is_flat)| {
            if *is_flat {
                return None;
            }
            let (a, b) = (&corner.a, &corner.b);
            let brakes_at = [driven.brakes_at(corners, k), b.brake_point]
                .into_iter()
                .flatten()
                .map(index)
                .min();
            let apex = if slows_for_next(corners, k) {
                index(b.apex)
            } else {
                index(a.apex).max(index(b.apex))
            };
            let released = [a.brake_release, b.brake_release]
                .into_iter()
                .flatten()
                .map(index)
                .max();
            let first = brakes_at.map_or(index(corner.corner.entry), |at| {
                at.min(index(corner.corner.entry))
            });
            let begin = driven.lift_before(free..first).clamp(free, apex.max(free));
            free = apex + 1;
            Some(Account {
                begin,
                // Braking that goes on behind the slowest place is for the next corner.
                settled: released.unwrap_or(apex).clamp(begin, apex.max(begin)),
                brakes: a.brake_point.is_some() || a.brake_release.is_some() || brakes_at.is_some(),
                apex,
                other_gears: other_gears(a, b),
            })
        })
        .collect()
}

/// Whether gears explain a slower way out: another gear, or a shift up sooner.
fn other_gears(a: &CornerFacts, b: &CornerFacts) -> bool {
    let gear = matches!((a.min_gear, b.min_gear), (Some(a), Some(b)) if a != b);
    gear || matches!((a.shift_rpm, b.shift_rpm), (Some(a), Some(b)) if a < 0.97 * b)
}

impl Driven<'_> {
    /// How the laps differ at a station; `open`: the most that `a` had the throttle open since the apex. `None`: they do not.
    fn difference(&self, i: usize, account: &Account, open: f64) -> Option<Difference> {
        let on_the_way_in = i < account.settled;
        if self.brakes(self.a, i) {
            return Some(Difference::Brake);
        }
        if self.brakes(self.b, i) {
            return None;
        }
        let (Some(a), Some(b)) = (self.a.throttle.as_deref(), self.b.throttle.as_deref()) else {
            return (!on_the_way_in && i >= account.apex).then_some(Difference::Throttle);
        };
        let (a, b) = (a[i], b[i]);
        let less = a < b - LESS_THROTTLE;
        if less && on_the_way_in && i < account.apex {
            Some(Difference::Lift)
        } else if less && i > account.apex && a < open - WAS_MORE_OPEN {
            Some(Difference::LiftAgain)
        } else if less && a < self.pedals.throttle_off {
            Some(Difference::Coast)
        } else if less {
            Some(Difference::Throttle)
        } else if a > ON_THE_ENGINE && account.other_gears && i > account.apex {
            Some(Difference::Engine)
        } else {
            None
        }
    }
}

/// What is missing for which reason, and what it has cost so far.
struct Book {
    /// Place in `costs`, energy.
    debts: Vec<(usize, f64)>,
    /// Per corner and difference: lost in all, lost in the corner after it; seconds.
    costs: Vec<(f64, f64)>,
}

impl Book {
    fn new(n_corners: usize) -> Self {
        Self {
            debts: Vec::new(),
            costs: vec![(0.0, 0.0); n_corners * N_DIFFERENCES],
        }
    }

    /// More or less energy is missing than at the station before. A difference makes its own debt grow. What shrinks pays back
    /// all debts alike, and what changes where both drive alike is how the debts there are develop.
    fn change(&mut self, corner: usize, difference: Option<Difference>, change: f64) {
        if let Some(difference) = difference.filter(|_| change > 0.0) {
            self.owe(corner, difference, change);
            return;
        }
        let all: f64 = self.debts.iter().map(|(_, energy)| energy.abs()).sum();
        if all < NOTHING {
            self.owe(corner, Difference::Other, change);
            return;
        }
        let mut rest = 0.0;
        for (_, energy) in &mut self.debts {
            let next = *energy + change * energy.abs() / all;
            if next * *energy < 0.0 {
                rest += next;
                *energy = 0.0;
            } else {
                *energy = next;
            }
        }
        if rest.abs() > 0.0 {
            self.owe(corner, Difference::Other, rest);
        }
        self.debts.retain(|(_, energy)| energy.abs() > 0.0);
    }

    fn owe(&mut self, corner: usize, difference: Difference, energy: f64) {
        let place = corner * N_DIFFERENCES + difference as usize;
        match self.debts.iter_mut().find(|debt| debt.0 == place) {
            Some(debt) => debt.1 += energy,
            None => self.debts.push((place, energy)),
        }
    }

    /// The brake is off, or the slowest place passed: what is missing is missing at the apex. Who braked could have braked later,
    /// so nothing is left of the corners before.
    fn settle(&mut self, corner: usize, brakes: bool) {
        let on_the_way_in = [
            Difference::Brake,
            Difference::Lift,
            Difference::Other,
            Difference::Slow,
        ];
        let mut slow = 0.0;
        self.debts.retain(|&(place, energy)| {
            let own = place / N_DIFFERENCES == corner;
            let settled = if own {
                on_the_way_in
                    .iter()
                    .any(|way_in| place % N_DIFFERENCES == *way_in as usize)
            } else {
                brakes
            };
            if settled {
                slow += energy;
            }
            !settled
        });
        self.owe(corner, Difference::Slow, slow);
    }

    /// The debts cost time over one step: seconds in all.
    fn cost(&mut self, now: usize, seconds_per_energy: f64, in_corner: bool) -> f64 {
        let mut all_s = 0.0;
        for &(place, energy) in &self.debts {
            let lost_s = seconds_per_energy * energy;
            let cost = &mut self.costs[place];
            cost.0 += lost_s;
            if in_corner && place / N_DIFFERENCES != now {
                cost.1 += lost_s;
            }
            all_s += lost_s;
        }
        all_s
    }

    fn charges(self) -> Vec<Charge> {
        let charge = |(place, (lost_s, in_next_s)): (usize, (f64, f64))| Charge {
            corner: place / N_DIFFERENCES,
            difference: Difference::ALL[place % N_DIFFERENCES],
            lost_s,
            in_next_s,
        };
        self.costs.into_iter().enumerate().map(charge).collect()
    }
}

#[cfg(test)]
mod tests;
