//! What is said of a file: warnings and refusals as sentences in a person's language.
//!
//! Names of columns, cars and programs come from strangers' files, so whoever asks for a sentence says how they are escaped.

mod refusal;
#[cfg(test)]
mod tests;
mod warning;

pub(crate) use refusal::Refusal;
pub use refusal::refusal;
pub use warning::warning;

use crate::words::Words;

/// Makes text of strangers safe where the sentence is shown.
pub(crate) type Escape = fn(&str) -> String;

/// A number as the language writes it.
fn number(words: Words, value: f64, decimals: usize) -> String {
    let mark = words.language.decimal_mark().to_string();
    format!("{value:.decimals$}").replace('.', &mark)
}

/// Bytes in KiB or MiB.
fn size(words: Words, bytes: usize) -> String {
    const KIB: usize = 1024;
    const MIB: usize = 1024 * KIB;
    if bytes < MIB {
        return format!("{} KiB", bytes.div_ceil(KIB));
    }
    #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
    let mib = bytes as f64 / MIB as f64;
    let decimals = usize::from(!bytes.is_multiple_of(MIB) && mib < 100.0);
    format!("{} MiB", number(words, mib, decimals))
}
