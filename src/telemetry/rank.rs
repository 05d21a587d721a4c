//! Values by their rank: medians and their like.

/// The median, of an even number of values the upper one of both in the middle; `None` for none.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    ranked(values, |n| n / 2)
}

/// The value at a rank, from 0, that follows from how many there are; `None` beyond the last one.
pub(crate) fn ranked(
    values: impl IntoIterator<Item = f64>,
    rank: impl FnOnce(usize) -> usize,
) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    let rank = rank(values.len());
    (rank < values.len()).then(|| *values.select_nth_unstable_by(rank, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{median, ranked};

    proptest! {
        #[test]
        fn the_value_at_a_rank_is_the_one_of_the_sorted_list(
            values in prop::collection::vec(any::<f64>(), 1..200),
            rank in any::<prop::sample::Index>(),
        ) {
            let rank = rank.index(values.len());
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            let found = ranked(values, |_| rank).map(f64::to_bits);
            prop_assert_eq!(found, Some(sorted[rank].to_bits()));
        }
    }

    #[test]
    fn of_none_there_is_no_median_and_of_two_it_is_the_upper_one() {
        assert_eq!(median([]), None);
        assert_eq!(median([3.0, -1.0]), Some(3.0));
        assert_eq!(median([3.0, -1.0, 2.0]), Some(2.0));
    }
}
