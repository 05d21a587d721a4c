//! The names that a server gave to corners, put beside their numbers.

use super::escape::escaped;
use crate::analysis::Corner;

/// Characters of a corner's name.
const NAME_CHARS: usize = 40;

/// `T5`, or `T5 (Mill Bend)` where it has a name.
#[must_use]
pub(super) fn label(corner: &Corner) -> String {
    match &corner.name {
        Some(name) => format!("T{} ({})", corner.number, escaped(name, NAME_CHARS)),
        None => format!("T{}", corner.number),
    }
}

/// A text of ours in which the first mention of every corner with a name (`T5`) says it too. `names`: number and name.
#[must_use]
pub(super) fn named(text: &str, names: &[(u32, String)]) -> String {
    let mut said = Vec::new();
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(at) = rest.find('T') {
        let (head, tail) = rest.split_at(at);
        result.push_str(head);
        before = head.chars().next_back().unwrap_or(before);
        let digits: String = tail.chars().skip(1).take_while(char::is_ascii_digit).collect();
        let (mention, behind) = tail.split_at(1 + digits.len());
        result.push_str(mention);
        rest = behind;
        let is_word = before.is_alphanumeric() || behind.starts_with(char::is_alphabetic);
        before = mention.chars().next_back().unwrap_or(before);
        let Some((number, name)) = digits
            .parse::<u32>()
            .ok()
            .filter(|_| !is_word)
            .and_then(|number| names.iter().find(|(named, _)| *named == number))
        else {
            continue;
        };
        if !said.contains(number) {
            said.push(*number);
            result.push_str(&format!(" ({})", escaped(name, NAME_CHARS)));
        }
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_at_the_first_mention_of_its_corner() {
        let names = [(5, "Mill Bend".to_owned()), (12, "*Last*".to_owned())];
        let check = |text: &str, expect: &str| assert_eq!(named(text, &names), expect);
        check("", "");
        check(
            "In T5 you brake early, T5 costs 0.2 s.",
            "In T5 (Mill Bend) you brake early, T5 costs 0.2 s.",
        );
        check("T12, T5 to T6", "T12 (\\*Last\\*), T5 (Mill Bend) to T6");
        check("T51 and T512 AT5 T5x T", "T51 and T512 AT5 T5x T");
        check("ÄT5 T5", "ÄT5 T5 (Mill Bend)");
    }
}
