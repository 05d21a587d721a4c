//! Words as rules compare them: lower case, without accents, and near enough for a typing mistake.

/// Shorter words are taken as they stand: one letter makes another word of them.
const SHORTEST_TO_MEND: usize = 5;
/// From this length on a word may hold two mistakes.
const LONG: usize = 9;

/// The letter without its accent; empty where there is nothing to take off.
pub(super) const fn without_accent(c: char) -> &'static str {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'ě' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        _ => "",
    }
}

/// Lower case, without accents, words with single blanks between them and around.
#[must_use]
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::from(" ");
    for c in text.chars().flat_map(char::to_lowercase) {
        match without_accent(c) {
            "" if c.is_alphanumeric() => folded.push(c),
            "" => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            plain => folded.push_str(plain),
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

/// One word, folded, without what stands around and between its letters: `L'été,` is `lete`.
pub(super) fn folded_word(word: &str) -> String {
    folded(word).split_whitespace().collect()
}

/// Whether a folded word is another one with a typing mistake: one letter in five, two in nine, never in a number, and
/// the first letter is right.
pub(super) fn is_nearly(word: &str, target: &str) -> bool {
    if word == target {
        return true;
    }
    let n_letters = word.chars().count().min(target.chars().count());
    if n_letters < SHORTEST_TO_MEND || word.chars().any(|c| c.is_ascii_digit()) {
        return false;
    }
    let most = if n_letters >= LONG { 2 } else { 1 };
    word.chars().next() == target.chars().next() && strsim::osa_distance(word, target) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_typing_mistake_is_the_word() {
        let check = |word: &str, target: &str, expect: bool| {
            assert_eq!(is_nearly(word, target), expect, "{word} {target}");
        };
        check("corner", "corner", true);
        check("conrer", "corner", true);
        check("corne", "corner", true);
        check("consistncy", "consistency", true);
        check("yesturday", "yesterday", true);
        check("last", "fast", false);
        check("laster", "faster", false);
        check("lap33", "lap34", false);
    }

    #[test]
    fn folding_takes_case_accents_and_marks_away() {
        let check = |text: &str, expect: &str| assert_eq!(folded(text), expect, "{text}");
        check("Où je perds du temps ?", " ou je perds du temps ");
        check("STRASSE, Straße!", " strasse strasse ");
        check("", " ");
        check("¿Dónde?", " donde ");
    }
}
