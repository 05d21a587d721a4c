//! Small words in front of laps and names, as each language joins them: `du tour 3`, `nella`, `qu'Alice`.
//!
//! A sentence is filled in with `lap 3` or with a name; what stands before it bends in some languages.

use crate::words::Language;

/// How a language speaks of a lap.
struct LapWord {
    lap: &'static str,
    article: &'static str,
    /// A word before it, and both together.
    joined: &'static [(&'static str, &'static str)],
    /// Words that are the article already, alone or joined.
    has_article: &'static [&'static str],
}

const fn lap_word(language: Language) -> Option<LapWord> {
    match language {
        Language::English | Language::German => None,
        Language::French => Some(LapWord {
            lap: "tour",
            article: "le",
            joined: &[("de", "du"), ("à", "au")],
            has_article: &["le", "Le", "du", "Du", "au", "Au", "un", "de"],
        }),
        Language::Spanish => Some(LapWord {
            lap: "vuelta",
            article: "la",
            joined: &[],
            has_article: &["la", "La", "una"],
        }),
        Language::Italian => Some(LapWord {
            lap: "giro",
            article: "il",
            joined: &[
                ("di", "del"),
                ("a", "al"),
                ("da", "dal"),
                ("su", "sul"),
                ("in", "nel"),
            ],
            has_article: &["il", "Il", "del", "al", "dal", "sul", "nel", "col", "un"],
        }),
        Language::Portuguese => Some(LapWord {
            lap: "volta",
            article: "a",
            joined: &[("de", "da"), ("em", "na"), ("a", "à"), ("por", "pela")],
            has_article: &["a", "A", "da", "na", "à", "pela", "uma"],
        }),
    }
}

/// The sentence with its laps and names joined as the language joins them.
pub(super) fn joined(sentence: &str, language: Language) -> String {
    let mut words: Vec<String> = sentence.split(' ').map(str::to_owned).collect();
    if let Some(of) = lap_word(language) {
        let mut at = 1;
        while at + 1 < words.len() {
            let is_lap = words.get(at).is_some_and(|word| word == of.lap)
                && words
                    .get(at + 1)
                    .is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()));
            let before = words.get(at - 1).cloned().unwrap_or_default();
            let stands_free = before.ends_with(';') || before.chars().all(char::is_alphabetic);
            if is_lap && stands_free && !before.is_empty() && !of.has_article.contains(&before.as_str()) {
                match of.joined.iter().find(|(one, _)| *one == before) {
                    Some((_, both)) => {
                        if let Some(word) = words.get_mut(at - 1) {
                            (*both).clone_into(word);
                        }
                    }
                    None => {
                        words.insert(at, of.article.to_owned());
                        at += 1;
                    }
                }
            }
            at += 1;
        }
    }
    if language == Language::French {
        return elided(&words);
    }
    words.join(" ")
}

/// `que Alice` as `qu'Alice`, `de Ines` as `d'Ines`: before a name that begins with a vowel.
fn elided(words: &[String]) -> String {
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).and_then(|next| next.chars().next());
        let is_vowel = next.is_some_and(|c| matches!(c, 'A' | 'E' | 'I' | 'O' | 'U' | 'É' | 'È'));
        match (word.as_str(), is_vowel) {
            ("que", true) => text.push_str("qu'"),
            ("de", true) => text.push_str("d'"),
            _ => {
                text.push_str(word);
                if at + 1 < words.len() {
                    text.push(' ');
                }
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laps_and_names_are_joined() {
        let check = |language, sentence: &str, expect: &str| {
            assert_eq!(joined(sentence, language), expect);
        };
        let french = Language::French;
        check(
            french,
            "T4 ; tour 3 garde 87 km/h.",
            "T4 ; le tour 3 garde 87 km/h.",
        );
        check(
            french,
            "Tour 9 : 0,2 s de plus que le tour 3.",
            "Tour 9 : 0,2 s de plus que le tour 3.",
        );
        check(
            french,
            "au même endroit que Alice (tour 5)",
            "au même endroit qu'Alice (tour 5)",
        );
        check(french, "plus tôt que tour 3", "plus tôt que le tour 3");
        check(
            Language::Spanish,
            "Pierdes 0,2 s con vuelta 2.",
            "Pierdes 0,2 s con la vuelta 2.",
        );
        check(
            Language::Italian,
            "freni 7 m prima di giro 3",
            "freni 7 m prima del giro 3",
        );
        check(
            Language::Italian,
            "Tempi: giro 1 1:38,7, giro 2 1:39,0",
            "Tempi: giro 1 1:38,7, giro 2 1:39,0",
        );
        check(
            Language::Portuguese,
            "mais lenta que volta 3",
            "mais lenta que a volta 3",
        );
        check(Language::Portuguese, "à frente de volta 3", "à frente da volta 3");
        check(Language::English, "than lap 3", "than lap 3");
    }
}
