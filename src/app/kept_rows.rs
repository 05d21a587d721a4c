//! Which stored row a lap is to have that is read or cut again, and what its driver decided about what it holds now.
//!
//! A lap that is cut at another line holds the end of one stored lap and the beginning of the next. It has the row of the one it
//! holds most of; what does not count, or is kept private, of either holds for it too. Where nobody asked for it, laps are left as
//! they are instead of letting a decision about one reach another.

use uuid::Uuid;

use crate::db::laps::SetAside;
use crate::db::recomputations::StoredStretch;
use crate::ids::{GuildId, LapId};
use crate::units::Seconds;

/// A lap is a stored one only where it holds this part of the shorter of both …
const SAME_SHARE: f64 = 0.25;
/// … and what was decided about a stored lap holds for it where it holds this part of itself of it, or so many seconds.
const DECIDED: (f64, f64) = (0.05, 3.0);

/// When a lap was driven, on its recording's clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) start_s: f64,
    pub(super) end_s: f64,
}

impl Stretch {
    pub(super) fn of(start: Seconds, duration: Seconds) -> Self {
        Self {
            start_s: start.get(),
            end_s: start.get() + duration.get(),
        }
    }

    fn duration_s(&self) -> f64 {
        self.end_s - self.start_s
    }

    fn shared_s(&self, other: &Self) -> f64 {
        self.end_s.min(other.end_s) - self.start_s.max(other.start_s)
    }
}

/// Which row a lap is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LapRow {
    /// The one of a lap that was stored.
    Of(LapId),
    /// One of its own.
    New(LapId),
}

impl LapRow {
    pub(super) const fn lap(self) -> LapId {
        match self {
            Self::Of(lap) | Self::New(lap) => lap,
        }
    }
}

/// What holds for a lap that was decided about stored ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Decided {
    /// That it does not count.
    pub(super) set_aside: Option<SetAside>,
    /// The servers that may see it; `None`: nothing of it was stored before.
    pub(super) shown_to: Option<Vec<GuildId>>,
}

/// When the stored laps were driven. One without a time ends where the next begins, the last one with the file.
fn stretches(stored: &[StoredStretch]) -> Vec<Stretch> {
    let next_s = stored.iter().skip(1).map(|next| next.start.get());
    stored
        .iter()
        .zip(next_s.chain([f64::INFINITY]))
        .map(|(lap, next_s)| {
            let start_s = lap.start.get();
            let end_s = lap.time.map_or(next_s, |time| start_s + time.get());
            Stretch { start_s, end_s }
        })
        .collect()
}

/// A row for every lap that is read again. Both are in the order driven, and stay so: rows are ordered by their identity, so
/// that of a new lap lies right behind the one before it. All laps together hold as much as they can of what their rows held.
pub(super) fn places_of(stored: &[StoredStretch], read: &[Stretch]) -> Vec<LapRow> {
    let pairs = pairs(&stretches(stored), read);
    let mut before: Option<Uuid> = None;
    let mut behind_pair = 0;
    pairs
        .into_iter()
        .map(|pair| {
            let place = match pair.and_then(|at| Some((at, stored.get(at)?.lap))) {
                Some((at, id)) => {
                    behind_pair = at + 1;
                    LapRow::Of(id)
                }
                None => {
                    let next = stored.get(behind_pair).map(|next| next.lap.get());
                    LapRow::New(LapId::new(behind(before, next)))
                }
            };
            before = Some(place.lap().get());
            place
        })
        .collect()
}

/// For every lap that is read the stored one that it is, in the same order, so that what they share is the most.
fn pairs(stored: &[Stretch], read: &[Stretch]) -> Vec<Option<usize>> {
    let shared_s = |old: &Stretch, new: &Stretch| {
        let shared_s = old.shared_s(new);
        let shorter_s = old.duration_s().min(new.duration_s());
        (shared_s > 0.0 && shared_s >= SAME_SHARE * shorter_s).then_some(shared_s)
    };
    let n_old = stored.len();
    // Most that is shared by the laps from here on with the rows from there on.
    let mut most_s = vec![vec![0.0_f64; n_old + 1]; read.len() + 1];
    let at = |most_s: &[Vec<f64>], row: usize, column: usize| {
        most_s
            .get(row)
            .and_then(|row| row.get(column))
            .copied()
            .unwrap_or_default()
    };
    for (k, new) in read.iter().enumerate().rev() {
        for (j, old) in stored.iter().enumerate().rev() {
            let alone_s = at(&most_s, k + 1, j).max(at(&most_s, k, j + 1));
            let paired_s = shared_s(old, new).map_or(0.0, |shared_s| shared_s + at(&most_s, k + 1, j + 1));
            if let Some(cell) = most_s.get_mut(k).and_then(|row| row.get_mut(j)) {
                *cell = alone_s.max(paired_s);
            }
        }
    }
    let mut from = 0;
    let mut pairs = Vec::with_capacity(read.len());
    for (k, new) in read.iter().enumerate() {
        let rest = stored.iter().enumerate().skip(from);
        let mut best = (at(&most_s, k + 1, from), None);
        for (j, old) in rest {
            if let Some(shared_s) = shared_s(old, new) {
                let with_s = shared_s + at(&most_s, k + 1, j + 1);
                if with_s > best.0 {
                    best = (with_s, Some(j));
                }
            }
        }
        if let Some(j) = best.1 {
            from = j + 1;
        }
        pairs.push(best.1);
    }
    pairs
}

/// An identity right behind one and before the next.
fn behind(before: Option<Uuid>, next: Option<Uuid>) -> Uuid {
    match (before, next) {
        (Some(before), _) => Uuid::from_u128(before.as_u128().wrapping_add(1)),
        // The first of several new ones at the beginning leaves room for the others.
        (None, Some(next)) => Uuid::from_u128(next.as_u128().wrapping_sub(1 << 16)),
        (None, None) => Uuid::now_v7(),
    }
}

/// What was decided about the stored laps of which a lap holds more than a border.
pub(super) fn decided(stored: &[StoredStretch], read: &Stretch) -> Decided {
    let least_s = (DECIDED.0 * read.duration_s()).min(DECIDED.1);
    let spans = stretches(stored);
    let held = stored
        .iter()
        .zip(&spans)
        .filter(|(_, span)| span.shared_s(read) > least_s)
        .map(|(lap, _)| lap);
    held.fold(Decided::default(), |so_far, lap| Decided {
        set_aside: so_far.set_aside.or(lap.set_aside),
        shown_to: Some(match so_far.shown_to {
            Some(shown_to) => shown_to
                .into_iter()
                .filter(|guild| lap.shown_to.contains(guild))
                .collect(),
            None => lap.shown_to.clone(),
        }),
    })
}

/// Whether what was decided about one stored lap would hold for another one too. `is_timed`: which of the laps may count at all;
/// ways out and in are never set aside.
pub(super) fn reaches_others(
    stored: &[StoredStretch],
    places: &[LapRow],
    read: &[Stretch],
    is_timed: &[bool],
) -> bool {
    places
        .iter()
        .zip(read)
        .zip(is_timed)
        .any(|((place, span), is_timed)| {
            let before = stored.iter().find(|old| *place == LapRow::Of(old.lap));
            let decided = decided(stored, span);
            before.is_some_and(|before| {
                (*is_timed && decided.set_aside != before.set_aside)
                    || decided.shown_to.as_ref() != Some(&before.shown_to)
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLUB: GuildId = GuildId::new(7);
    const OTHER: GuildId = GuildId::new(8);

    fn stored(laps: &[(u128, f64)]) -> Vec<StoredStretch> {
        laps.iter()
            .map(|&(number, start_s)| StoredStretch {
                lap: LapId::new(Uuid::from_u128(number << 32)),
                start: Seconds::new(start_s),
                time: Some(Seconds::new(80.0)),
                set_aside: None,
                shown_to: vec![CLUB],
            })
            .collect()
    }

    fn lap(start_s: f64) -> Stretch {
        Stretch::of(Seconds::new(start_s), Seconds::new(80.0))
    }

    #[test]
    fn a_lap_read_again_keeps_its_row_and_new_ones_lie_between() {
        let stored = stored(&[(1, 10.0), (2, 90.0), (3, 170.0)]);
        let check = |starts_s: &[f64], expect: &[Option<u128>]| {
            let read: Vec<Stretch> = starts_s.iter().copied().map(lap).collect();
            let places = places_of(&stored, &read);
            let kept: Vec<Option<u128>> = places
                .iter()
                .map(|place| match place {
                    LapRow::Of(lap) => Some(lap.get().as_u128() >> 32),
                    LapRow::New(_) => None,
                })
                .collect();
            assert_eq!(kept, expect, "{starts_s:?}");
            let ids: Vec<Uuid> = places.iter().map(|place| place.lap().get()).collect();
            assert!(ids.is_sorted_by(|one, next| one < next), "{ids:?}");
        };
        check(&[10.0, 90.0, 170.0], &[Some(1), Some(2), Some(3)]);
        // The line lies elsewhere by now, however far.
        check(&[22.0, 102.0, 182.0], &[Some(1), Some(2), Some(3)]);
        check(&[47.0, 127.0, 207.0], &[Some(1), Some(2), Some(3)]);
        check(&[-20.0, 60.0, 140.0], &[Some(1), Some(2), Some(3)]);
        check(&[-20.0, 60.0, 140.0, 220.0], &[Some(1), Some(2), Some(3), None]);
        // A lap that was two, one that was missing at either end, one that is gone.
        check(&[10.0, 50.0, 90.0, 170.0], &[Some(1), None, Some(2), Some(3)]);
        check(
            &[-70.0, -40.0, 10.0, 90.0, 170.0],
            &[None, None, Some(1), Some(2), Some(3)],
        );
        check(
            &[10.0, 90.0, 170.0, 250.0, 330.0],
            &[Some(1), Some(2), Some(3), None, None],
        );
        check(&[10.0, 170.0], &[Some(1), Some(3)]);
        check(&[500.0], &[None]);
    }

    #[test]
    fn what_was_decided_about_a_part_holds_for_the_lap_that_has_it_now() {
        let mut stored = stored(&[(1, 10.0), (2, 90.0), (3, 170.0)]);
        if let Some(second) = stored.get_mut(1) {
            second.set_aside = Some(SetAside::Excluded);
            second.shown_to = vec![OTHER];
        }
        let check = |start_s: f64, set_aside: Option<SetAside>, shown_to: Option<Vec<GuildId>>| {
            let expect = Decided { set_aside, shown_to };
            assert_eq!(decided(&stored, &lap(start_s)), expect, "{start_s}");
        };
        check(10.0, None, Some(vec![CLUB]));
        check(90.0, Some(SetAside::Excluded), Some(vec![OTHER]));
        // A border of it says nothing, a part of it does.
        check(11.0, None, Some(vec![CLUB]));
        check(15.0, Some(SetAside::Excluded), Some(Vec::new()));
        check(130.0, Some(SetAside::Excluded), Some(Vec::new()));
        check(169.0, None, Some(vec![CLUB]));
        check(600.0, None, None);
    }

    #[test]
    fn a_decision_reaches_others_where_the_line_lies_far_away() {
        let mut stored = stored(&[(1, 10.0), (2, 90.0), (3, 170.0)]);
        let check = |stored: &[StoredStretch], later_s: f64, expect: bool| {
            let read: Vec<Stretch> = [10.0, 90.0, 170.0]
                .iter()
                .map(|at_s| lap(at_s + later_s))
                .collect();
            let places = places_of(stored, &read);
            assert_eq!(
                reaches_others(stored, &places, &read, &[true; 3]),
                expect,
                "{later_s}"
            );
        };
        check(&stored, 30.0, false);
        for lap in &mut stored {
            lap.set_aside = Some(SetAside::NotMine);
        }
        check(&stored, 30.0, false);
        stored[0].set_aside = None;
        check(&stored, 0.0, false);
        check(&stored, 2.0, false);
        check(&stored, 30.0, true);
        let read: Vec<Stretch> = [40.0, 120.0, 200.0].iter().map(|at_s| lap(*at_s)).collect();
        let places = places_of(&stored, &read);
        assert!(!reaches_others(&stored, &places, &read, &[false, true, true]));
    }
}
