//! What has no place in an answer, whatever it says: links, mentions, markup, other languages, names from elsewhere.

use whatlang::{Detector, Lang};

use super::tokens::{Kind, Token};
use crate::coach::Language;
use crate::words::is_invisible;

/// Fewer letters do not tell a language.
const MIN_LETTERS: usize = 40;

/// Languages that a model might answer in, told apart by their letters' statistics.
const LIKELY: [Lang; 14] = [
    Lang::Eng,
    Lang::Deu,
    Lang::Fra,
    Lang::Spa,
    Lang::Ita,
    Lang::Por,
    Lang::Nld,
    Lang::Pol,
    Lang::Swe,
    Lang::Tur,
    Lang::Rus,
    Lang::Cmn,
    Lang::Jpn,
    Lang::Ara,
];

/// A plain text: without what cannot be seen, without the marks of lists and emphasis.
pub(super) fn plain(text: &str) -> String {
    let visible: String = text
        .chars()
        .map(|c| {
            if c == '\t' || c == '\r' || c == '\u{a0}' || c == '\u{202f}' {
                ' '
            } else {
                c
            }
        })
        .filter(|c| *c == '\n' || !(c.is_control() || is_invisible(*c)))
        .filter(|c| *c != '*')
        .collect();
    visible
        .lines()
        .map(|line| without_list_mark(line.trim()))
        .collect::<Vec<_>>()
        .join("\n")
}

fn without_list_mark(line: &str) -> &str {
    let line = line.trim_start_matches(['-', '•', '–', '#', ' ']);
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line.get(digits..) {
        Some(rest) if (1..=2).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") ")) => {
            rest.get(2..).unwrap_or_default().trim_start()
        }
        _ => line,
    }
}

/// A link, or something that a client might make one.
pub(super) fn has_link(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    lower.contains("://") || lower.contains("www.") || lower.split_whitespace().any(is_like_an_address)
}

/// Letters, a point, letters: no sentence of ours has that. Placeholders and `e.g.` have no two letters behind it.
fn is_like_an_address(word: &str) -> bool {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .split('.')
        .collect::<Vec<_>>()
        .windows(2)
        .any(|pair| {
            let [before, behind] = pair else { return false };
            let top: String = behind.chars().take_while(|c| c.is_alphabetic()).collect();
            before.chars().last().is_some_and(char::is_alphanumeric)
                && top.chars().count() >= 2
                && !before.chars().all(|c| c.is_ascii_digit())
        })
}

/// A mention of somebody, of a channel, of a command.
pub(super) fn has_mention(sentence: &str) -> bool {
    sentence.contains(['@', '＠'])
        || ["<#", "</", "<t:", "<id:"]
            .iter()
            .any(|mark| sentence.contains(mark))
}

/// Markup, code, template tokens. `{WORD}` is a placeholder of ours and stays.
pub(super) fn has_markup(sentence: &str) -> bool {
    let mut rest = sentence.to_owned();
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else {
            return true;
        };
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_uppercase() || c == '_') {
            return true;
        }
        rest = format!("{before}{after}");
    }
    rest.contains(['<', '>', '`', '}', '[', ']', '|', '\\', '~', '_', '#'])
}

/// A digit that is none of ours: fullwidth, superscript, another script.
pub(super) fn has_odd_number(sentence: &str) -> bool {
    sentence.chars().any(|c| c.is_numeric() && !c.is_ascii_digit())
}

/// A name in the middle of a sentence: no name is in the facts. German writes every noun with a capital.
pub(super) fn has_name(tokens: &[Token], language: Language) -> bool {
    language != Language::German
        && tokens.windows(2).any(|pair| {
            let [before, token] = pair else { return false };
            let begins =
                before.kind == Kind::Mark && !matches!(before.text.as_str(), "," | ";" | "(" | "-" | "–");
            token.kind == Kind::Word
                && token.is_capital
                && !begins
                && token.text.chars().count() >= 3
                && token.text.chars().all(char::is_alphabetic)
        })
}

/// Whether a text is surely in another language than this one.
pub(super) fn is_other_language(text: &str, language: Language) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let n_foreign = letters.iter().filter(|c| !is_latin(**c)).count();
    if 5 * n_foreign > letters.len() {
        return true;
    }
    if letters.len() < MIN_LETTERS {
        return false;
    }
    let expected = match language {
        Language::English => Lang::Eng,
        Language::German => Lang::Deu,
        Language::French => Lang::Fra,
        Language::Spanish => Lang::Spa,
        Language::Italian => Lang::Ita,
        Language::Portuguese => Lang::Por,
    };
    Detector::with_allowlist(LIKELY.to_vec())
        .detect(text)
        .is_some_and(|info| info.lang() != expected && info.is_reliable())
}

const fn is_latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}
