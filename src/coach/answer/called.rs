//! A friend by name where facts say "the reference".

use crate::words::Language;

/// What the reference is called, the longer first, with what stands there with a name: the marker is the name.
const fn called(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => &[
            ("the reference", "\u{1}"),
            ("The reference", "\u{1}"),
            ("(reference ", "(\u{1} "),
        ],
        Language::German => &[
            ("nach der Referenz", "nach \u{1}"),
            ("vor der Referenz", "vor \u{1}"),
            ("bei der Referenz", "bei \u{1}"),
            ("der Referenz", "von \u{1}"),
            ("die Referenz", "\u{1}"),
            ("Die Referenz", "\u{1}"),
            ("(Referenz ", "(\u{1} "),
        ],
        Language::French => &[
            ("la référence", "\u{1}"),
            ("La référence", "\u{1}"),
            ("(référence ", "(\u{1} "),
        ],
        Language::Spanish => &[
            ("la referencia", "\u{1}"),
            ("La referencia", "\u{1}"),
            ("(referencia ", "(\u{1} "),
        ],
        Language::Italian => &[
            ("del riferimento", "di \u{1}"),
            ("al riferimento", "a \u{1}"),
            ("il riferimento", "\u{1}"),
            ("Il riferimento", "\u{1}"),
            ("(riferimento ", "(\u{1} "),
        ],
        Language::Portuguese => &[
            ("da referência", "de \u{1}"),
            ("a referência", "\u{1}"),
            ("A referência", "\u{1}"),
            ("(referência ", "(\u{1} "),
        ],
    }
}

/// A checked sentence about a friend's lap, with the friend's name.
#[must_use]
pub(crate) fn with_friend(sentence: &str, friend: &str, language: Language) -> String {
    let mut text = sentence.replace('\u{1}', "");
    for (reference, name) in called(language) {
        text = text.replace(reference, name);
    }
    text.replace('\u{1}', friend)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_friend_is_named() {
        let check = |language, sentence: &str, expect: &str| {
            assert_eq!(with_friend(sentence, "Ben", language), expect);
        };
        check(
            Language::English,
            "You brake 8 m earlier than the reference; the reference's peak is higher.",
            "You brake 8 m earlier than Ben; Ben's peak is higher.",
        );
        check(
            Language::German,
            "Dein Bremsdruck erreicht 75 % der Spitze der Referenz.",
            "Dein Bremsdruck erreicht 75 % der Spitze von Ben.",
        );
        check(
            Language::German,
            "Du bist höchstens 10 m nach der Referenz am Gas.",
            "Du bist höchstens 10 m nach Ben am Gas.",
        );
        check(
            Language::French,
            "Tu freines plus tôt que la référence.",
            "Tu freines plus tôt que Ben.",
        );
        check(Language::English, "Nothing to name.", "Nothing to name.");
    }
}
