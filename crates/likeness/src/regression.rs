//! Multinomial logistic regression on signs that are there or not.
//!
//! The steps adapt to each weight (Duchi, Hazan and Singer: Adaptive Subgradient Methods, 2011) and the order is fixed, so
//! that the same examples always teach the same.

/// How often the examples are gone through.
const ROUNDS: usize = 8;
/// The first step of a weight.
const STEP: f32 = 0.3;
/// Keeps the first step finite.
const LEAST_SQUARE: f32 = 1e-6;
/// Smaller errors teach nothing.
const LEAST_ERROR: f32 = 0.004;
/// Kinds so much less likely than the likeliest (as exponents of e) have no share.
const LEAST_EXPONENT: f32 = -12.0;

/// Something whose kind is known.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// Numbers of its signs, each once.
    pub(crate) signs: Vec<usize>,
    /// The number of its kind.
    pub(crate) kind: usize,
}

/// What was learned: how much each sign says for each kind.
#[derive(Clone, Debug)]
pub(crate) struct Learned {
    n_kinds: usize,
    /// Signs one after the other, of each the weights of all kinds.
    weights: Vec<f32>,
}

impl Learned {
    /// Learns from examples whose signs and kinds are numbered from 0; numbers that are too large count for nothing.
    #[must_use]
    pub(crate) fn from_examples(examples: &[Example], n_signs: usize, n_kinds: usize) -> Self {
        let mut learned = Self {
            n_kinds,
            weights: vec![0.0; n_signs * n_kinds],
        };
        let mut squares = vec![LEAST_SQUARE; n_signs * n_kinds];
        let mut shares = vec![0.0; n_kinds];
        let mut wrong: Vec<(usize, f32)> = Vec::with_capacity(n_kinds);
        for at in order(examples.len()) {
            let Some(example) = examples.get(at) else { continue };
            let scale = scale(example.signs.len());
            learned.share_out(&example.signs, scale, &mut shares);
            wrong.clear();
            for (kind, share) in shares.iter().enumerate() {
                let error = if kind == example.kind { share - 1.0 } else { *share };
                if error.abs() >= LEAST_ERROR {
                    wrong.push((kind, error * scale));
                }
            }
            for sign in &example.signs {
                let row = sign * n_kinds..(sign + 1) * n_kinds;
                let (Some(weights), Some(squares)) =
                    (learned.weights.get_mut(row.clone()), squares.get_mut(row))
                else {
                    continue;
                };
                for (kind, step) in &wrong {
                    if let (Some(weight), Some(square)) = (weights.get_mut(*kind), squares.get_mut(*kind)) {
                        *square += step * step;
                        *weight -= STEP * step / square.sqrt();
                    }
                }
            }
        }
        learned
    }

    /// How likely each kind is, in shares of one. `n_signs`: how many signs there are, those that were never seen included.
    #[must_use]
    pub(crate) fn shares(&self, signs: &[usize], n_signs: usize) -> Vec<f32> {
        let mut shares = vec![0.0; self.n_kinds];
        self.share_out(signs, scale(n_signs), &mut shares);
        shares
    }

    fn share_out(&self, signs: &[usize], scale: f32, shares: &mut [f32]) {
        shares.fill(0.0);
        for sign in signs {
            let row = self.weights.get(sign * self.n_kinds..(sign + 1) * self.n_kinds);
            for (share, weight) in shares.iter_mut().zip(row.unwrap_or_default()) {
                *share += weight;
            }
        }
        let most = shares.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut all = 0.0;
        for share in shares.iter_mut() {
            let exponent = (*share - most) * scale;
            *share = if exponent > LEAST_EXPONENT {
                exponent.exp()
            } else {
                0.0
            };
            all += *share;
        }
        for share in shares.iter_mut() {
            *share /= all;
        }
    }
}

/// What has many signs weighs no more than what has few.
fn scale(n_signs: usize) -> f32 {
    let n_signs = u16::try_from(n_signs.max(1)).unwrap_or(u16::MAX);
    f32::from(n_signs).sqrt().recip()
}

/// Every example once a round, far from its neighbours, which are often of the same kind.
fn order(n_examples: usize) -> impl Iterator<Item = usize> {
    let n = n_examples.max(1);
    let stride = (1..=n)
        .map(|more| n * 618 / 1000 + more)
        .find(|stride| greatest_common(*stride, n) == 1)
        .unwrap_or(1);
    (0..ROUNDS * n_examples).map(move |step| (step * stride) % n)
}

fn greatest_common(one: usize, other: usize) -> usize {
    if other == 0 {
        one
    } else {
        greatest_common(other, one % other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_example_is_seen_once_a_round() {
        for n_examples in [0, 1, 2, 7, 100, 2_431] {
            let mut seen: Vec<usize> = order(n_examples).take(n_examples).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..n_examples).collect::<Vec<_>>());
        }
    }

    #[test]
    fn learns_which_sign_means_which_kind() {
        let examples: Vec<Example> = (0..30)
            .map(|at| Example {
                // Sign 3 says nothing: every kind has it.
                signs: vec![at % 3, 3],
                kind: at % 3,
            })
            .collect();
        let learned = Learned::from_examples(&examples, 4, 3);
        for kind in 0..3 {
            let shares = learned.shares(&[kind, 3], 2);
            assert!(shares[kind] > 0.9, "{shares:?}");
        }
        let of_nothing = learned.shares(&[], 0);
        assert!(of_nothing.iter().all(|share| (share - 1.0 / 3.0).abs() < 1e-3));
    }

    proptest! {
        #[test]
        fn shares_are_of_one(
            examples in prop::collection::vec((prop::collection::vec(0_usize..6, 0..4), 0_usize..4), 0..40),
            signs in prop::collection::vec(0_usize..9, 0..5),
        ) {
            let examples: Vec<Example> = examples
                .into_iter()
                .map(|(signs, kind)| Example { signs, kind })
                .collect();
            let learned = Learned::from_examples(&examples, 6, 4);
            let shares = learned.shares(&signs, signs.len());
            prop_assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-3);
            prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
            prop_assert_eq!(shares, Learned::from_examples(&examples, 6, 4).shares(&signs, signs.len()));
        }
    }
}
