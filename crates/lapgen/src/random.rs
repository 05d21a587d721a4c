//! Random numbers for drives and noise: the same for the same seed.
//!
//! The numbers come from `fastrand` (wyrand); this adds streams by label and the distributions that laps need. Statistical
//! quality is ample for noise on telemetry; it is not for secrets.

/// A seeded stream of numbers.
#[derive(Clone, Debug)]
pub struct Random {
    numbers: fastrand::Rng,
}

impl Random {
    /// A stream that is fully determined by `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            numbers: fastrand::Rng::with_seed(seed),
        }
    }

    /// A stream for one purpose: independent streams from one seed and different labels.
    #[must_use]
    pub fn labeled(seed: u64, label: u64) -> Self {
        let spread = Self::new(label).next_u64();
        let mixed = Self::new(seed ^ spread).next_u64();
        Self::new(mixed)
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.numbers.u64(..)
    }

    /// Uniform in `[0, 1)`.
    pub fn unit(&mut self) -> f64 {
        self.numbers.f64()
    }

    /// Uniform in `[low, high)`.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Uniform in `0..count`; 0 for an empty range.
    pub fn below(&mut self, count: usize) -> usize {
        if count == 0 {
            0
        } else {
            self.numbers.usize(..count)
        }
    }

    /// True in that share of the cases.
    pub fn is(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// Normal with mean 0 and standard deviation 1 (Box and Muller).
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_numbers_have_mean_zero_and_deviation_one() {
        let mut stream = Random::new(7);
        let values: Vec<f64> = (0..20_000).map(|_| stream.normal()).collect();
        let mean = values.iter().sum::<f64>() / 20_000.0;
        let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / 20_000.0;
        assert!(mean.abs() < 0.03, "{mean}");
        assert!((variance - 1.0).abs() < 0.05, "{variance}");
    }

    #[test]
    fn the_first_numbers_of_neighboring_seeds_and_labels_are_unrelated() {
        let firsts = |of: &dyn Fn(u64) -> Random| -> f64 {
            let values: Vec<f64> = (0..4_000).map(|seed| of(seed).unit() - 0.5).collect();
            values.windows(2).map(|pair| pair[0] * pair[1]).sum::<f64>() / 4_000.0 * 12.0
        };
        // Correlation of neighbors; that of unrelated numbers lies within 0.05.
        assert!(firsts(&|seed| Random::labeled(seed, 1)).abs() < 0.05);
        assert!(firsts(&|label| Random::labeled(5, label)).abs() < 0.05);
    }
}
