//! Where on the lap a question looks: corners by number, ordinal, name or kind, phases, sectors, straights, stations.

use super::lexicon::{self, contains_one};
use crate::analysis::Phase;
use crate::coach::plan::{CornerKind, Part, Place};
use crate::units::Metres;

/// Corners that one question may name.
const MAX_CORNERS: usize = 4;
/// No circuit has more.
const MAX_NUMBER: u32 = 200;

/// Ordinals and numbers as words, 1 first; of all languages.
const NUMBERS: [&str; 20] = [
    "one|first|1st|eins|erste|ersten|un|premier|premiere|uno|una|primera|primer|prima|um|uma|primeira",
    "two|second|2nd|zwei|zweite|zweiten|deux|deuxieme|dos|segunda|due|seconda|dois|duas",
    "three|third|3rd|drei|dritte|dritten|trois|troisieme|tres|tercera|tre|terza|terceira",
    "four|fourth|4th|vier|vierte|vierten|quatre|quatrieme|cuatro|cuarta|quattro|quarta|quatro",
    "five|fifth|5th|funf|funfte|funften|cinq|cinquieme|cinco|quinta|cinque",
    "six|sixth|6th|sechs|sechste|sechsten|sixieme|seis|sexta|sei|sesta",
    "seven|seventh|7th|sieben|siebte|siebten|sept|septieme|siete|septima|sette|settima|sete|setima",
    "eight|eighth|8th|acht|achte|achten|huit|huitieme|ocho|octava|otto|ottava|oito|oitava",
    "nine|ninth|9th|neun|neunte|neunten|neuf|neuvieme|nueve|novena|nove|nona",
    "ten|tenth|10th|zehn|zehnte|zehnten|dix|dixieme|diez|decima|dieci|dez",
    "eleven|eleventh|11th|elf|elfte|elften|onze|onzieme|once|undici|undicesima",
    "twelve|twelfth|12th|zwolf|zwolfte|zwolften|douze|douzieme|doce|dodici|dodicesima|doze",
    "thirteen|13th|dreizehn|treize|trece|tredici|treze",
    "fourteen|14th|vierzehn|quatorze|catorce|quattordici|quatorze",
    "fifteen|15th|funfzehn|quinze|quince|quindici|quinze",
    "sixteen|16th|sechzehn|seize|dieciseis|sedici|dezesseis",
    "seventeen|17th|siebzehn|diecisiete|diciassette|dezessete",
    "eighteen|18th|achtzehn|dieciocho|diciotto|dezoito",
    "nineteen|19th|neunzehn|diecinueve|diciannove|dezenove",
    "twenty|20th|zwanzig|vingt|veinte|venti|vinte",
];

/// `two`, `zweite`, `2nd` as 2.
pub(super) fn number_word(word: &str) -> Option<u32> {
    (1..)
        .zip(NUMBERS)
        .find(|(_, list)| list.split('|').any(|known| known == word))
        .map(|(number, _)| number)
}

/// Words for numbers from this one on.
pub(super) fn number_words(least: usize) -> impl Iterator<Item = &'static str> {
    NUMBERS
        .into_iter()
        .skip(least.saturating_sub(1))
        .flat_map(|list| list.split('|'))
}

fn is_one_of(word: &str, list: &'static str) -> bool {
    lexicon::words(list).any(|known| known == word)
}

/// Where a folded question looks. `lap_numbers`: numbers that name laps and no corners.
pub(super) fn place(text: &str, lap_numbers: &[u32]) -> Place {
    let part = part(text);
    let corners = if matches!(part, Some(Part::Sector(_) | Part::Station(_))) {
        numbered(text, false)
    } else {
        numbered(text, true)
    };
    let corners: Vec<u32> = corners
        .into_iter()
        .filter(|(number, is_sure)| *is_sure || !lap_numbers.contains(number))
        .map(|(number, _)| number)
        .collect();
    let kind = if corners.is_empty() { kind(text) } else { None };
    Place {
        part: part.filter(|_| corners.is_empty()),
        phase: phase(text),
        kind,
        corners,
    }
}

/// Numbers of corners, each with whether a word beside it says that it is one: `T5`, `turn five`, `fifth corner`, `into 5`.
fn numbered(text: &str, with_into: bool) -> Vec<(u32, bool)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = |index: Option<usize>| {
        index
            .and_then(|index| words.get(index))
            .copied()
            .unwrap_or_default()
    };
    let mut corners: Vec<(u32, bool)> = Vec::new();
    let mut follows_corner = false;
    for (index, word) in words.iter().enumerate() {
        let before = at(index.checked_sub(1));
        let after = at(index.checked_add(1));
        let digits = ["turn", "corner", "kurve", "virage", "curva", "tk", "t", "k", "c"]
            .into_iter()
            .find_map(|prefix| word.strip_prefix(prefix))
            .filter(|digits| !digits.is_empty());
        let plain = |digits: &str| {
            digits
                .parse::<u32>()
                .ok()
                .filter(|number| (1..=MAX_NUMBER).contains(number))
        };
        let prefixed = digits.and_then(plain);
        let number = prefixed.or_else(|| plain(word)).or_else(|| number_word(word));
        let Some(number) = number else {
            // `turns 5 and 6`, `T5/T6`
            follows_corner &= matches!(
                *word,
                "and" | "und" | "et" | "y" | "e" | "bis" | "to" | "or" | "oder"
            );
            continue;
        };
        let is_after_corner = is_one_of(before, lexicon::CORNER)
            || matches!(before, "number" | "nummer" | "numero" | "nr" | "no");
        let is_before_corner = is_one_of(after, lexicon::CORNER) && number_word(word).is_some();
        let is_sure = prefixed.is_some() || is_after_corner || is_before_corner || follows_corner;
        let is_unit = matches!(
            after,
            "m" | "meter"
                | "metres"
                | "meters"
                | "lap"
                | "laps"
                | "runden"
                | "tours"
                | "vueltas"
                | "giri"
                | "voltas"
                | "tenths"
                | "tenth"
                | "zehntel"
                | "dixiemes"
                | "decimas"
                | "decimi"
                | "decimos"
                | "s"
                | "sec"
                | "seconds"
                | "tips"
                | "tipps"
                | "conseils"
                | "consejos"
                | "consigli"
                | "dicas"
                | "things"
                | "points"
                | "punkte"
                | "days"
                | "tage"
                | "tagen"
                | "mal"
                | "times"
                | "gear"
                | "gang"
                | "km"
                | "kmh"
                | "mph"
                | "percent"
                | "bar"
                | "psi"
        );
        let is_lap = is_one_of(
            before,
            "lap|laps|runde|runden|tour|tours|vuelta|vueltas|giro|giri|volta|voltas|sector|sektor|secteur|settore|setor|last|letzten|letzte|derniers|ultimas|ultimi|gear|gang|marcha|marcia|rapport",
        );
        let is_digits = word.chars().all(|c| c.is_ascii_digit());
        // `in der 7 verkehrt`: a number in digits may have anything behind it that it does not count.
        let stands_alone = after.is_empty()
            || is_one_of(after, lexicon::AFTER_NUMBER)
            || (is_digits
                && !before.is_empty()
                && !is_counted(after)
                // `die 8 jedes mal`
                && (is_each(after) || !is_one_of(at(index.checked_add(2)), lexicon::COUNTED)));
        // `2nd or 3rd` are gears more often than corners.
        let is_suffixed = word.starts_with(|c: char| c.is_ascii_digit()) && !is_digits && before != "the";
        let is_of_order = is_digits || number > 1 || (before == "into" && *word == "one");
        let follows_article = is_one_of(before, lexicon::BEFORE_NUMBER);
        // `my exit out of six`: no number of many, as in `3 out of 5 laps`.
        let follows_out_of = before == "of"
            && at(index.checked_sub(2)) == "out"
            && !at(index.checked_sub(3)).starts_with(|c: char| c.is_ascii_digit());
        let is_named = !is_suffixed
            && stands_alone
            && ((is_of_order && (follows_article || follows_out_of || is_one_of(before, lexicon::INTO)))
                || (is_ordinal(word) && follows_article));
        // `6 is my nemesis`
        let is_subject = index == 0 && is_digits && is_one_of(after, lexicon::BEHIND_SUBJECT);
        let may_be = with_into
            && ((is_digits && is_one_of(before, lexicon::INTO))
                || is_named
                || is_subject
                || (follows_out_of && number > 1))
            && !is_unit
            && !is_lap
            && number <= 30;
        if (is_sure && (prefixed.is_some() || !is_lap)) || may_be {
            if !corners.iter().any(|(known, _)| *known == number) && corners.len() < MAX_CORNERS {
                corners.push((number, is_sure));
            }
            follows_corner = is_sure;
        } else {
            follows_corner = false;
        }
    }
    corners
}

/// `every time`, `jedes mal`
fn is_each(word: &str) -> bool {
    is_one_of(word, "every|each|jedes|jede|chaque|a|todas|cada|toda|ogni")
}

/// Whether a word is one of which there are many, so that the number before it counts; a number itself, of `1 38`.
fn is_counted(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        || word.ends_with("sten")
        || [
            lexicon::COUNTED,
            lexicon::LAP,
            lexicon::TENTHS,
            lexicon::WORST,
            lexicon::BEST,
        ]
        .into_iter()
        .any(|list| contains_one(&format!(" {word} "), list))
}

/// `first`, `erste`, `prima`: one of an order, where `one` alone is hardly ever a number.
fn is_ordinal(word: &str) -> bool {
    is_one_of(word, "first|erste|ersten|premier|premiere|primera|prima|primeira") || {
        number_word(word).is_some_and(|number| number > 1)
    }
}

/// The one number of a few words, where nothing says that it counts something else: `and 6?`, `und die 2?`.
pub(super) fn bare_number(text: &str) -> Option<u32> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut numbers = words.iter().filter_map(|word| {
        let plain = word.parse::<u32>().ok();
        plain.or_else(|| number_word(word).filter(|number| *number > 1 || is_ordinal(word)))
    });
    let number = numbers.next().filter(|number| (1..=30).contains(number))?;
    let counts = words.iter().any(|word| {
        is_one_of(word, lexicon::LAP) || is_one_of(word, lexicon::TENTHS) || is_one_of(word, lexicon::COUNTED)
    });
    (numbers.next().is_none() && !counts).then_some(number)
}

fn phase(text: &str) -> Option<Phase> {
    [
        (Phase::Entry, lexicon::ENTRY),
        (Phase::Mid, lexicon::MID),
        (Phase::Exit, lexicon::EXIT),
    ]
    .into_iter()
    .find_map(|(phase, words)| contains_one(text, words).then_some(phase))
}

fn kind(text: &str) -> Option<CornerKind> {
    [
        (CornerKind::Hairpin, lexicon::HAIRPIN),
        (CornerKind::Slow, lexicon::SLOW_CORNERS),
        (CornerKind::Fast, lexicon::FAST_CORNERS),
        (CornerKind::First, lexicon::FIRST_CORNER),
        (CornerKind::Last, lexicon::LAST_CORNER),
    ]
    .into_iter()
    .find_map(|(kind, words)| contains_one(text, words).then_some(kind))
}

fn part(text: &str) -> Option<Part> {
    station(text)
        .map(Part::Station)
        .or_else(|| sector(text).map(Part::Sector))
        .or_else(|| contains_one(text, lexicon::MAIN_STRAIGHT).then_some(Part::MainStraight))
        .or_else(|| contains_one(text, lexicon::STRAIGHT).then_some(Part::Straights))
}

/// `at 1400 m`, `bei 1.400 Metern`.
fn station(text: &str) -> Option<Metres> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_metres = |word: &str| {
        matches!(
            word,
            "m" | "metres" | "meters" | "meter" | "metern" | "metros" | "metri"
        )
    };
    words.iter().enumerate().find_map(|(index, word)| {
        let (number, unit) = match word
            .strip_suffix('m')
            .filter(|digits| digits.parse::<u32>().is_ok())
        {
            Some(digits) => (digits.to_owned(), true),
            None => (
                (*word).to_owned(),
                words.get(index + 1).is_some_and(|next| is_metres(next)),
            ),
        };
        if !unit || !number.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        // `1 400 m`, folded from `1,400 m`.
        let thousands = index
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .filter(|before| number.len() == 3 && before.len() <= 2 && before.parse::<u32>().is_ok());
        let whole = format!("{}{number}", thousands.copied().unwrap_or_default());
        whole
            .parse::<u32>()
            .ok()
            .map(|metres| Metres::new(f64::from(metres)))
    })
}

/// `sector 2`, `S2`, `the middle sector`, `zweiter Sektor`, `last sector`.
fn sector(text: &str) -> Option<u8> {
    if !contains_one(text, lexicon::SECTOR) {
        return None;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| is_one_of(word, lexicon::SECTOR))?;
    let near = [at.checked_add(1), at.checked_sub(1)];
    let near = near
        .into_iter()
        .flatten()
        .filter_map(|index| words.get(index).copied());
    let own = words
        .get(at)
        .and_then(|word| word.strip_prefix('s'))
        .and_then(|digits| digits.parse::<u8>().ok());
    let number = own.or_else(|| {
        near.filter_map(|word| {
            word.parse::<u8>()
                .ok()
                .or_else(|| number_word(word).and_then(|number| u8::try_from(number).ok()))
                .or_else(|| is_one_of(word, "zweiter|segundo|secondo|deuxieme").then_some(2))
                .or_else(|| is_one_of(word, "erster|primero|primo|premier|primeiro").then_some(1))
                .or_else(|| {
                    is_one_of(
                        word,
                        "dritter|letzter|tercero|terzo|troisieme|terceiro|last|final|ultimo|dernier",
                    )
                    .then_some(3)
                })
                .or_else(|| {
                    is_one_of(
                        word,
                        "middle|mid|mittlerer|mittlere|mittleren|central|medio|centrale|meio",
                    )
                    .then_some(2)
                })
        })
        .next()
    });
    number.filter(|number| (1..=9).contains(number))
}
