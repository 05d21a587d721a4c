//! Fields of binary logs, little-endian, at places that the file names: `None` where they lie outside of it.

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*field(bytes, at)?))
}

pub(super) fn i16_at(bytes: &[u8], at: usize) -> Option<i16> {
    Some(i16::from_le_bytes(*field(bytes, at)?))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*field(bytes, at)?))
}

pub(super) fn i32_at(bytes: &[u8], at: usize) -> Option<i32> {
    Some(i32::from_le_bytes(*field(bytes, at)?))
}

pub(super) fn f32_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from(f32::from_le_bytes(*field(bytes, at)?)))
}

/// An unsigned field as a place or a length.
pub(super) fn usize_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32_at(bytes, at)?).ok()
}

/// IEEE 754 binary16.
pub(super) fn f16_at(bytes: &[u8], at: usize) -> Option<f64> {
    let bits = u16_at(bytes, at)?;
    let sign = if bits & 0x8000 == 0 { 1.0 } else { -1.0 };
    let exponent = i32::from((bits >> 10) & 0x1f);
    let fraction = f64::from(bits & 0x3ff) / 1024.0;
    Some(match exponent {
        0 => sign * fraction * 2_f64.powi(-14),
        31 if fraction > 0.0 => f64::NAN,
        31 => sign * f64::INFINITY,
        _ => sign * (1.0 + fraction) * 2_f64.powi(exponent - 15),
    })
}

/// Up to the first NUL of a field, as Windows-1252.
pub(super) fn text_at(bytes: &[u8], at: usize, length: usize) -> String {
    let field = bytes
        .get(at..at.saturating_add(length).min(bytes.len()))
        .unwrap_or_default();
    let text = field.split(|byte| *byte == 0).next().unwrap_or_default();
    encoding_rs::WINDOWS_1252
        .decode_without_bom_handling(text)
        .0
        .trim()
        .to_owned()
}

fn field<const N: usize>(bytes: &[u8], at: usize) -> Option<&[u8; N]> {
    bytes.get(at..)?.first_chunk::<N>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_floats_are_read_with_their_ends() {
        let check = |bits: u16, expect: f64| assert_eq!(f16_at(&bits.to_le_bytes(), 0), Some(expect));
        check(0x3c00, 1.0);
        check(0xc000, -2.0);
        check(0x0001, 2_f64.powi(-24));
        check(0x7bff, 65_504.0);
        check(0x7c00, f64::INFINITY);
        assert!(f16_at(&0x7e00_u16.to_le_bytes(), 0).unwrap().is_nan());
    }

    #[test]
    fn what_lies_outside_is_none() {
        assert_eq!(u32_at(&[1, 2, 3], 0), None);
        assert_eq!(i16_at(&[1], usize::MAX), None);
        assert_eq!(text_at(b"ab\0cd", 0, 64), "ab");
        assert_eq!(text_at(b"ab", 5, 8), "");
    }
}
