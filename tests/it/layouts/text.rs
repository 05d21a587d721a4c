//! Small pieces of text that several layouts share.

/// Standard gravity, m/s².
pub(super) const GRAVITY_MPS2: f64 = 9.806_65;
/// Metres per second in one mile per hour.
pub(super) const MPH_MPS: f64 = 0.447_04;

/// A number with fixed decimals; zero has no sign.
pub(super) fn fixed(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    match text.strip_prefix('-') {
        Some(digits) if digits.bytes().all(|byte| matches!(byte, b'0' | b'.')) => digits.to_owned(),
        Some(_) | None => text,
    }
}

/// A lap time as `1:33.456`.
pub(super) fn minutes(seconds: f64) -> String {
    let whole = (seconds / 60.0).floor();
    format!("{whole:.0}:{:06.3}", seconds - 60.0 * whole)
}

/// A lap time as `m:ss:mmm`.
pub(super) fn minutes_with_colons(seconds: f64) -> String {
    minutes(seconds).replace('.', ":")
}

/// Cells joined by a delimiter, with a line end.
pub(super) fn line(text: &mut String, cells: &[String], delimiter: &str, line_end: &str) {
    text.push_str(&cells.join(delimiter));
    text.push_str(line_end);
}

/// Words as cells.
pub(super) fn cells(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

/// Every cell in double quotes.
pub(super) fn quoted(cells: &[String]) -> Vec<String> {
    cells.iter().map(|cell| format!("\"{cell}\"")).collect()
}

/// `HH:MM:SS.mmm` after midnight.
pub(super) fn clock(day_s: f64) -> String {
    let hours = (day_s / 3600.0).floor();
    let minutes = ((day_s - 3600.0 * hours) / 60.0).floor();
    format!(
        "{hours:02.0}:{minutes:02.0}:{:06.3}",
        day_s - 3600.0 * hours - 60.0 * minutes
    )
}

/// Seconds since midnight UTC; every drive begins on 14 June 2025.
pub(super) fn day_s(unix_s: f64) -> f64 {
    // The stamp is rounded to its milliseconds, so that a clock never shows 60 seconds.
    (unix_s.rem_euclid(86_400.0) * 1000.0).round() / 1000.0
}
