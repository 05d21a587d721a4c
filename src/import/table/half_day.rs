//! Clocks of twelve hours: `2:03:04.5 PM`.

const HALF_DAY_S: f64 = 12.0 * 3600.0;
/// Twelve comes before one.
const LATEST_S: f64 = 13.0 * 3600.0;

/// Seconds of the day; `None` for what names no half of it. `clock_s` reads a clock without that.
pub(super) fn seconds(text: &str, clock_s: impl Fn(&str) -> Option<f64>) -> Option<f64> {
    let (clock, from_s) = half(text)?;
    let seconds = clock_s(clock).filter(|seconds| (0.0..LATEST_S).contains(seconds))?;
    Some(seconds % HALF_DAY_S + from_s)
}

/// A clock without its AM or PM, and the second of the day at which that half begins.
fn half(text: &str) -> Option<(&str, f64)> {
    let text = text.trim_end();
    let letters = text.strip_suffix('.').unwrap_or(text);
    let first = letters.strip_suffix(['m', 'M'])?;
    let first = first.strip_suffix('.').unwrap_or(first);
    let (clock, from_s) = match first.strip_suffix(['a', 'A']) {
        Some(clock) => (clock, 0.0),
        None => (first.strip_suffix(['p', 'P'])?, HALF_DAY_S),
    };
    Some((clock.trim_end(), from_s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_of_twelve_hours_says_which_half_of_the_day_it_is() {
        let clock_s = crate::import::table::cell::clock_s;
        let check = |text: &str, expect: Option<f64>| assert_eq!(seconds(text, clock_s), expect, "{text}");
        check("11:59:59.500 AM", Some(43_199.5));
        check("12:00:00 PM", Some(43_200.0));
        check("1:00:00.25pm", Some(46_800.25));
        check("12:00:01 a.m.", Some(1.0));
        check("11:59:59:500 PM", Some(86_399.5));
        check("13:00:00 PM", None);
        check("12:00:00", None);
        check("12 km", None);
        check("PM", None);
    }
}
