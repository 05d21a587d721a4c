//! What the verifier has to understand of a language: units, number words, corners, whose number, which way.

mod english;
mod entry;
mod french;
mod german;
mod italian;
mod portuguese;
mod spanish;

use crate::coach::Language;

pub(super) use entry::{
    FOOT, FOREIGN, HUNDREDTH, KMH, LAPS, Lexicon, METRE, MPH, RPM, SECOND, SHARE, SYMBOLS, TENTH, THOUSANDTH,
    TIMES, Topic, Trend, Unit,
};

/// The words of a language.
pub(super) const fn lexicon(language: Language) -> &'static Lexicon {
    match language {
        Language::English => &english::LEXICON,
        Language::German => &german::LEXICON,
        Language::French => &french::LEXICON,
        Language::Spanish => &spanish::LEXICON,
        Language::Italian => &italian::LEXICON,
        Language::Portuguese => &portuguese::LEXICON,
    }
}
