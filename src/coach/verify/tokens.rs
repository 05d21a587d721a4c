//! A sentence as words, numbers and marks, with what separates it into clauses.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    /// In lower case.
    pub(super) text: String,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether it was written with a capital first letter.
    pub(super) is_capital: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, perhaps with digits or slashes inside: `t5`, `km/h`.
    Word,
    /// Begins with a digit: `0.214`, `1:42,027`.
    Number,
    /// Anything else.
    Mark,
}

/// Splits a sentence.
pub(super) fn tokens(sentence: &str) -> Vec<Token> {
    let chars: Vec<char> = sentence.chars().collect();
    let at = |idx: usize| chars.get(idx).copied().unwrap_or(' ');
    let mut found = Vec::new();
    let mut from = 0;
    while from < chars.len() {
        let first = at(from);
        // `turn-in` is two words, and so is `two-tenths`; `14-metre` is a number and a word.
        let is_hyphen = matches!(first, '-' | '\u{2010}' | '\u{2011}')
            && from
                .checked_sub(1)
                .is_some_and(|before| at(before).is_alphanumeric())
            && at(from + 1).is_alphanumeric();
        if first.is_whitespace() || is_hyphen {
            from += 1;
            continue;
        }
        let mut to = from + 1;
        let kind = if first.is_ascii_digit() {
            while at(to).is_ascii_digit() || (".,:".contains(at(to)) && at(to + 1).is_ascii_digit()) {
                to += 1;
            }
            Kind::Number
        } else if first.is_alphabetic() {
            while at(to).is_alphanumeric() || (at(to) == '/' && at(to + 1).is_alphanumeric()) {
                to += 1;
            }
            Kind::Word
        } else {
            Kind::Mark
        };
        let written: String = chars.get(from..to).unwrap_or_default().iter().collect();
        found.push(Token {
            text: written.to_lowercase(),
            kind,
            is_capital: first.is_uppercase(),
        });
        from = to;
    }
    found
}

/// Whether `phrase` stands at `from`; gives how many tokens it takes. In a phrase, `stem*` is any word that begins so, and
/// a last word `!word` says what must not follow.
pub(super) fn phrase_at(tokens: &[Token], from: usize, phrase: &str) -> Option<usize> {
    let mut length = 0;
    for part in phrase.split([' ', '-']) {
        let word = tokens.get(from + length).map_or("", |token| token.text.as_str());
        if let Some(unwanted) = part.strip_prefix('!') {
            if unwanted.split('|').any(|unwanted| unwanted == word) {
                return None;
            }
            continue;
        }
        let fits = match part.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == part,
        };
        if !fits {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// The longest of `phrases` at `from`.
pub(super) fn any_at(tokens: &[Token], from: usize, phrases: &[&str]) -> Option<usize> {
    // Nearly every phrase begins with another letter.
    let first = tokens.get(from)?.text.as_bytes().first().copied();
    phrases
        .iter()
        .filter(|phrase| phrase.as_bytes().first().copied() == first)
        .filter_map(|phrase| phrase_at(tokens, from, phrase))
        .max()
}

/// Where one of `phrases` stands.
pub(super) fn places(tokens: &[Token], phrases: &[&str]) -> Vec<usize> {
    (0..tokens.len())
        .filter(|from| any_at(tokens, *from, phrases).is_some())
        .collect()
}

/// Whether a token ends a clause.
pub(super) fn ends_clause(token: &Token) -> bool {
    token.kind == Kind::Mark && matches!(token.text.as_str(), "," | ";" | ":" | "(" | ")" | "–" | "—" | "·")
}
