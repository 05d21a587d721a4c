//! What is not answered: public roads, hurting others, private laps, attempts to turn a model, other languages.

use super::super::plan::Declined;
use super::lexicon::{self, contains_one};
use super::{spoken, who};

/// Why a folded question is declined; `question`: as it was asked.
pub(super) fn declined(text: &str, question: &str) -> Option<Declined> {
    let text = who::without_people(text);
    if spoken::is_in_other_language(question) {
        return Some(Declined::OtherLanguage);
    }
    if (contains_one(&text, lexicon::UNSAFE) || pushes_somebody_off(&text)) && !contains_one(&text, ON_TRACK)
    {
        return Some(Declined::Unsafe);
    }
    if contains_one(&text, lexicon::PRIVATE) && !contains_one(&text, lexicon::OWN_PRIVATE) {
        return Some(Declined::Private);
    }
    (contains_one(&text, lexicon::MANIPULATION) || contains_one(&text, lexicon::WEATHER))
        .then_some(Declined::OffTopic)
}

/// Says that a word of roads is one of a circuit's.
const ON_TRACK: &str =
    "street circuit|stadtkurs|circuit urbain|circuito urbano|circuito cittadino|circuito de rua";

/// Between who pushes somebody and where they end.
const MOST_BETWEEN: usize = 5;

/// Where somebody ends who is pushed off.
fn is_beside_track(word: &str) -> bool {
    matches!(
        word,
        "gravel" | "wall" | "barrier" | "barriers" | "grass" | "fence" | "ditch" | "armco" | "tyres"
    )
}

/// `push Zoe off the track`, `shove him into the gravel`: whoever it is.
fn pushes_somebody_off(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.iter().enumerate().any(|(at, word)| {
        let pushes = matches!(
            *word,
            "push" | "shove" | "knock" | "punt" | "force" | "ram" | "kick"
        );
        let behind = words.get(at + 1..).unwrap_or_default();
        let off = behind.iter().take(4).position(|word| *word == "off");
        let is_me = behind
            .first()
            .is_some_and(|next| matches!(*next, "me" | "my" | "it" | "off"));
        let into = behind.iter().take(MOST_BETWEEN).any(|word| is_beside_track(word));
        pushes && !is_me && (off.is_some_and(|off| off >= 1) || into)
    })
}
