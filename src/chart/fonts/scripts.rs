//! Text in the order in which it is displayed: Hebrew and Arabic from right to left, Arabic letters joined.
//!
//! Joining uses the presentation forms that Unicode has for every Arabic letter (isolated, final, initial, medial), so
//! that no text shaper is needed; vowel signs, which need one, are left out. Lines as a whole run from left to right.

/// How an Arabic letter joins: its isolated form, followed by the final one, and by the initial and medial ones where it
/// joins to the letter behind it too.
struct Letter {
    code: u32,
    isolated: u32,
    joins_on: bool,
}

const fn letter(code: u32, isolated: u32, joins_on: bool) -> Letter {
    Letter {
        code,
        isolated,
        joins_on,
    }
}

/// The letters of Arabic and Persian.
const LETTERS: [Letter; 42] = [
    letter(0x621, 0xFE80, false),
    letter(0x622, 0xFE81, false),
    letter(0x623, 0xFE83, false),
    letter(0x624, 0xFE85, false),
    letter(0x625, 0xFE87, false),
    letter(0x626, 0xFE89, true),
    letter(0x627, 0xFE8D, false),
    letter(0x628, 0xFE8F, true),
    letter(0x629, 0xFE93, false),
    letter(0x62A, 0xFE95, true),
    letter(0x62B, 0xFE99, true),
    letter(0x62C, 0xFE9D, true),
    letter(0x62D, 0xFEA1, true),
    letter(0x62E, 0xFEA5, true),
    letter(0x62F, 0xFEA9, false),
    letter(0x630, 0xFEAB, false),
    letter(0x631, 0xFEAD, false),
    letter(0x632, 0xFEAF, false),
    letter(0x633, 0xFEB1, true),
    letter(0x634, 0xFEB5, true),
    letter(0x635, 0xFEB9, true),
    letter(0x636, 0xFEBD, true),
    letter(0x637, 0xFEC1, true),
    letter(0x638, 0xFEC5, true),
    letter(0x639, 0xFEC9, true),
    letter(0x63A, 0xFECD, true),
    letter(0x641, 0xFED1, true),
    letter(0x642, 0xFED5, true),
    letter(0x643, 0xFED9, true),
    letter(0x644, 0xFEDD, true),
    letter(0x645, 0xFEE1, true),
    letter(0x646, 0xFEE5, true),
    letter(0x647, 0xFEE9, true),
    letter(0x648, 0xFEED, false),
    letter(0x649, 0xFEEF, false),
    letter(0x64A, 0xFEF1, true),
    letter(0x67E, 0xFB56, true),
    letter(0x686, 0xFB7A, true),
    letter(0x698, 0xFB8A, false),
    letter(0x6A9, 0xFB8E, true),
    letter(0x6AF, 0xFB92, true),
    letter(0x6CC, 0xFBFC, true),
];

/// Lam with an alef behind it is one sign; its isolated form by the alef, the final form is the next.
const LAM: char = '\u{644}';
const LAM_ALEF: [(char, u32); 4] = [
    ('\u{622}', 0xFEF5),
    ('\u{623}', 0xFEF7),
    ('\u{625}', 0xFEF9),
    ('\u{627}', 0xFEFB),
];

/// The characters of a text from left to right, at most `most` of the text.
pub(in crate::chart) fn as_displayed(text: &str, most: usize) -> Vec<char> {
    if text
        .chars()
        .take(most)
        .all(|character| !is_right_to_left(character))
    {
        return text.chars().take(most).collect();
    }
    let characters: Vec<char> = text
        .chars()
        .take(most)
        .filter(|&character| !is_vowel_sign(character))
        .collect();
    let mut shown = Vec::with_capacity(characters.len());
    let mut rest = characters.as_slice();
    while let Some(&first) = rest.first() {
        let length = if is_right_to_left(first) {
            right_to_left_length(rest)
        } else {
            rest.iter()
                .take_while(|&&character| !is_right_to_left(character))
                .count()
        };
        let (part, after) = rest.split_at(length.max(1));
        if is_right_to_left(first) {
            shown.extend(reversed(&joined(part)));
        } else {
            shown.extend_from_slice(part);
        }
        rest = after;
    }
    shown
}

/// Marks that belong onto the letter before them.
pub(super) fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

fn is_right_to_left(character: char) -> bool {
    matches!(u32::from(character), 0x5BE..=0x5F4 | 0x60C..=0x65F | 0x66E..=0x6EF | 0x6FA..=0x6FF | 0x750..=0x77F)
}

fn is_vowel_sign(character: char) -> bool {
    matches!(u32::from(character), 0x591..=0x5BD | 0x5BF..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670)
}

/// Up to the last letter of that direction before one of the other; an ellipsis behind it goes along.
fn right_to_left_length(characters: &[char]) -> usize {
    let mut length = 0;
    for (index, &character) in characters.iter().enumerate() {
        if is_right_to_left(character) || (character == '…' && length == index) {
            length = index + 1;
        } else if character.is_alphabetic() {
            break;
        }
    }
    length
}

/// Arabic letters in the forms that their neighbors ask for.
fn joined(characters: &[char]) -> Vec<char> {
    let found = |character: char| LETTERS.iter().find(|letter| letter.code == u32::from(character));
    let mut shapes = Vec::with_capacity(characters.len());
    let mut joins_before = false;
    let mut index = 0;
    while let Some(&character) = characters.get(index) {
        let next = characters.get(index + 1).copied();
        let ligature = next.filter(|_| character == LAM).and_then(|next| {
            let (_, isolated) = LAM_ALEF.iter().find(|(alef, _)| *alef == next)?;
            Some(*isolated)
        });
        let shape = match (ligature, found(character)) {
            (Some(isolated), _) => {
                index += 1;
                let shape = isolated + u32::from(joins_before);
                joins_before = false;
                char::from_u32(shape)
            }
            (None, Some(letter)) => {
                // Hamza alone stands apart from both of its neighbors.
                let joins_to_last = joins_before && letter.code != 0x621;
                joins_before = letter.joins_on && next.and_then(found).is_some_and(|next| next.code != 0x621);
                let form = match (joins_to_last, joins_before) {
                    (false, false) => 0,
                    (true, false) => 1,
                    (false, true) => 2,
                    (true, true) => 3,
                };
                char::from_u32(letter.isolated + form)
            }
            (None, None) => {
                joins_before = false;
                Some(character)
            }
        };
        shapes.push(shape.unwrap_or(character));
        index += 1;
    }
    shapes
}

/// From right to left, but numbers inside keep their order.
fn reversed(characters: &[char]) -> Vec<char> {
    let mut shown: Vec<char> = characters.iter().rev().copied().collect();
    let mut from = 0;
    while from < shown.len() {
        let is_digit = |character: &char| character.is_numeric();
        let digits = shown
            .iter()
            .skip(from)
            .take_while(|character| is_digit(character))
            .count();
        if let Some(number) = shown.get_mut(from..from + digits) {
            number.reverse();
        }
        from += digits.max(1);
    }
    shown
}
