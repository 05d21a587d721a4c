//! Pieces of binary files: fields at fixed places, little-endian, and half floats.

/// Bytes with fields at places that are known before they are filled.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub(crate) bytes: Vec<u8>,
}

impl Block {
    /// Zeros.
    pub(crate) fn of(length: usize) -> Self {
        Self {
            bytes: vec![0; length],
        }
    }

    /// Puts a piece at a place; what does not fit is left out.
    pub(crate) fn put(&mut self, at: usize, piece: &[u8]) {
        for (byte, new) in self.bytes.iter_mut().skip(at).zip(piece) {
            *byte = *new;
        }
    }

    /// Words in a field of fixed width, zero padded.
    pub(crate) fn put_words(&mut self, at: usize, width: usize, words: &str) {
        let most = words.as_bytes().get(..width.saturating_sub(1));
        self.put(at, most.unwrap_or(words.as_bytes()));
    }

    /// An address or a length.
    pub(crate) fn put_size(&mut self, at: usize, size: usize) {
        self.put(at, &u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes());
    }
}

/// The nearest IEEE 754 binary16; too large numbers become infinite.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "every part is in the range of its bits"
)]
pub(crate) fn half(value: f64) -> [u8; 2] {
    let sign = if value.is_sign_negative() { 0x8000_u16 } else { 0 };
    let size = value.abs();
    let bits = if size >= 65_520.0 {
        0x7c00
    } else if size < 2_f64.powi(-14) {
        (size * 2_f64.powi(24)).round() as u16
    } else {
        let exponent = size.log2().floor();
        let fraction = (size / 2_f64.powf(exponent) - 1.0) * 1024.0;
        ((exponent as i32 + 15) * 1024 + fraction.round() as i32) as u16
    };
    (sign | bits).to_le_bytes()
}

/// The nearest 4-byte float.
#[expect(clippy::cast_possible_truncation, reason = "that is what the format stores")]
pub(crate) const fn single(value: f64) -> [u8; 4] {
    (value as f32).to_le_bytes()
}

/// The nearest whole number that fits.
#[expect(clippy::cast_possible_truncation, reason = "clamped to the type's range")]
pub(crate) fn whole(value: f64) -> i32 {
    value.round().clamp(f64::from(i32::MIN), f64::from(i32::MAX)) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_floats_have_their_textbook_bits() {
        let check = |value: f64, bits: u16| assert_eq!(u16::from_le_bytes(half(value)), bits, "{value}");
        check(1.0, 0x3c00);
        check(-2.0, 0xc000);
        check(0.333_251_953_125, 0x3555);
        check(65_504.0, 0x7bff);
        check(1e9, 0x7c00);
        check(2_f64.powi(-24), 0x0001);
    }
}
