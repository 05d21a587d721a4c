//! Characters that nobody sees: one list for everything that reads or shows foreign text.

/// Zero-width, direction, variation and tag characters, fillers, private use and noncharacters. Control characters are told
/// by `char::is_control`.
#[must_use]
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{FFFE}'..='\u{FFFF}' | '\u{E0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_in_a_text_is_found_and_letters_are_not() {
        for hidden in [
            '\u{200B}',
            '\u{202E}',
            '\u{FEFF}',
            '\u{E0069}',
            '\u{FE0F}',
            '\u{E000}',
            '\u{3164}',
            '\u{FFFE}',
        ] {
            assert!(is_invisible(hidden), "{hidden:?}");
        }
        for seen in ['a', 'é', 'ß', '中', 'ا', '🏎', ' ', '\u{A0}', '…', '\u{FFFD}'] {
            assert!(!is_invisible(seen), "{seen:?}");
        }
    }
}
