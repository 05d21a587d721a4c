//! Thousands of faithful sentences in six languages, none rejected; and as many with one thing changed, nearly all caught.

use fastrand::Rng;

use super::answer;
use crate::analysis::{Cause, Finding};
use crate::coach::made_up_tests::{CAUSES, PHASES, finding, session};
use crate::coach::{
    Against, Dimension, Fact, Facts, Language, Level, Reader, Role, Value, World, debrief, facts_of_session,
};
use crate::units::DisplayUnits;

/// Sentences that are tried.
const SENTENCES: usize = 4000;

/// One of them.
fn one<'a, T>(random: &mut Rng, all: &'a [T]) -> &'a T {
    &all[random.usize(..all.len())]
}

/// Three losses in three corners, their numbers all different.
fn facts(random: &mut Rng) -> Facts {
    let mut corners: Vec<u32> = Vec::new();
    while corners.len() < 3 {
        let corner = 1 + random.u32(..17);
        if !corners.contains(&corner) {
            corners.push(corner);
        }
    }
    let mut causes: Vec<Cause> = Vec::new();
    while causes.len() < 3 {
        let cause = *one(random, &CAUSES);
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    let findings: Vec<Finding> = (0..3)
        .map(|i| {
            let loss_s = 0.13 + 0.2 * (2 - i) as f64 + 0.001 * random.usize(..180) as f64;
            let turn = random.u32(..12);
            finding(i + 1, corners[i], *one(random, &PHASES), causes[i], loss_s, turn)
        })
        .collect();
    let mut facts = facts_of_session(&session(findings), World::Sim);
    if random.usize(..2) == 0 {
        for fact in &mut facts.list {
            fact.against = Against::Reference;
        }
    }
    facts
}

/// Sentences with a loss, a corner and the fact's own numbers, as people of the language would put them.
const LOSS: [[&str; 5]; 6] = [
    [
        "In {c} you lose {worth}.",
        "{c} costs you {worth}.",
        "You lose {hundredths} hundredths in {turn}.",
        "Most of it is in {turn}: {worth3} lost.",
        "That corner, {c}, is worth {worth}.",
    ],
    [
        "In {c} verlierst du {worth}.",
        "{c} kostet dich {worth}.",
        "Du verlierst {hundredths} Hundertstel in {turn}.",
        "Das meiste liegt in {turn}: {worth3} verloren.",
        "Allein {c} ist {worth} wert.",
    ],
    [
        "Tu perds {worth} dans {c}.",
        "{c} te coûte {worth}.",
        "Tu perds {hundredths} centièmes au {turn}.",
        "L'essentiel est au {turn} : {worth3} perdus.",
        "À lui seul, {c} vaut {worth}.",
    ],
    [
        "En {c} pierdes {worth}.",
        "{c} te cuesta {worth}.",
        "Pierdes {hundredths} centésimas en la {turn}.",
        "Lo más grande está en la {turn}: {worth3} perdidos.",
        "Solo {c} vale {worth}.",
    ],
    [
        "In {c} perdi {worth}.",
        "{c} ti costa {worth}.",
        "Perdi {hundredths} centesimi alla {turn}.",
        "Il grosso è alla {turn}: {worth3} persi.",
        "Da sola, {c} vale {worth}.",
    ],
    [
        "Na {c} você perde {worth}.",
        "{c} custa {worth} para você.",
        "Você perde {hundredths} centésimos na {turn}.",
        "O principal está na {turn}: {worth3} perdidos.",
        "Sozinha, {c} vale {worth}.",
    ],
];

const TURN: [&str; 6] = ["turn", "Kurve", "virage", "curva", "curva", "curva"];

/// Words and their opposites.
const OPPOSITES: [&[(&str, &str)]; 6] = [
    &[
        ("earlier", "later"),
        ("early", "late"),
        ("sooner", "later"),
        ("more softly", "harder"),
        ("slower", "faster"),
        ("further round", "less round"),
        ("longer", "shorter"),
    ],
    &[
        ("früher", "später"),
        ("zu früh", "zu spät"),
        ("sanfter", "fester"),
        ("langsamer", "schneller"),
        ("länger", "kürzer"),
    ],
    &[
        ("plus tôt", "plus tard"),
        ("trop tôt", "trop tard"),
        ("moins fort", "plus fort"),
        ("moins vite", "plus vite"),
        ("plus longtemps", "moins longtemps"),
    ],
    &[
        ("antes que", "más tarde que"),
        ("pronto", "tarde"),
        ("menos fuerte", "más fuerte"),
        ("más lento", "más rápido"),
        ("más tiempo", "menos tiempo"),
    ],
    &[
        ("prima del riferimento", "dopo il riferimento"),
        ("presto", "tardi"),
        ("meno forte", "più forte"),
        ("più lento", "più veloce"),
        ("più a lungo", "meno a lungo"),
    ],
    &[
        ("antes da referência", "depois da referência"),
        ("cedo demais", "tarde demais"),
        ("menos forte", "mais forte"),
        ("mais devagar", "mais rápido"),
        ("mais tempo", "menos tempo"),
    ],
];

struct Case {
    text: String,
    cited: Vec<usize>,
    reader: Reader,
}

fn case(facts: &Facts, random: &mut Rng) -> Option<Case> {
    let at = random.usize(..6);
    let reader = Reader {
        units: *one(random, &DisplayUnits::ALL),
        language: Language::ALL[at],
        level: *one(random, &Level::ALL),
    };
    let loss = random.usize(..3);
    let fact = &facts.list[loss];
    let told = debrief(facts, &reader, 3);
    let point = told.points.iter().find(|point| point.fact_id == fact.id)?;
    let corner = format!("T{}", fact.corner()?);
    let text = match random.usize(..4) {
        0 => fact.text(&reader),
        1 => {
            // The first sentence holds the numbers; a model would say where.
            let first = point.text.split_inclusive(['.', ';']).take(2).collect::<String>();
            let first = super::split::sentences(&first).first().map(|s| (*s).to_owned())?;
            format!("{corner}: {first}")
        }
        2 => format!("{corner}: {} {}", told.labels.measure, point.measure),
        _ => {
            let worth = fact.worth?;
            let amount = |decimals: usize| {
                let number = format!("{:.decimals$} s", worth.get());
                number.replace('.', &reader.language.decimal_mark().to_string())
            };
            one(random, &LOSS[at])
                .replace("{c}", &corner)
                .replace("{turn}", &format!("{} {}", TURN[at], fact.corner()?))
                .replace("{worth3}", &amount(3))
                .replace("{worth}", &amount(2))
                .replace("{hundredths}", &format!("{:.0}", 100.0 * worth.get()))
        }
    };
    let mut cited = vec![loss];
    if random.usize(..2) == 0 {
        cited.push((loss + 1) % 3);
    }
    Some(Case { text, cited, reader })
}

fn holds(text: &str, facts: &Facts, case: &Case) -> bool {
    let cited: Vec<&Fact> = case.cited.iter().map(|idx| &facts.list[*idx]).collect();
    answer(text, &cited, &case.reader).rejected.is_empty()
}

/// Where the numbers of a text are, without those of corners.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let from = at;
        while at < bytes.len()
            && (bytes[at].is_ascii_digit()
                || (matches!(bytes[at], b'.' | b',' | b':')
                    && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)))
        {
            at += 1;
        }
        let before = &text[..from];
        let is_corner =
            before.ends_with('T') || TURN.iter().any(|turn| before.ends_with(&format!("{turn} ")));
        if !is_corner {
            found.push((from, at));
        }
    }
    found
}

fn value(text: &str) -> Option<f64> {
    text.replace(',', ".").parse().ok()
}

/// One thing changed: its kind and the text; `None` where the text has no such thing or would say the same.
fn mutant(case: &Case, facts: &Facts, random: &mut Rng) -> Option<(&'static str, String)> {
    let text = &case.text;
    let found = numbers(text);
    let at = Language::ALL
        .iter()
        .position(|language| *language == case.reader.language)?;
    match random.usize(..7) {
        0 if !found.is_empty() => {
            let (from, to) = *one(random, &found);
            let digits: Vec<usize> = (from..to)
                .filter(|idx| text.as_bytes()[*idx].is_ascii_digit())
                .collect();
            let place = *one(random, &digits);
            let old = usize::from(text.as_bytes()[place] - b'0');
            let new = (old + 1 + random.usize(..9)) % 10;
            Some(("digit", format!("{}{new}{}", &text[..place], &text[place + 1..])))
        }
        1 if !found.is_empty() => {
            let (from, to) = *one(random, &found);
            let scaled = value(&text[from..to])? * [10.0, 0.1, 1.3, 1.7, 0.6][random.usize(..5)];
            let decimals = text[from..to].split(['.', ',']).nth(1).map_or(0, str::len);
            let new = format!("{scaled:.decimals$}");
            let same = value(&new)?.to_bits() == value(&text[from..to])?.to_bits();
            (!same).then(|| ("scale", format!("{}{new}{}", &text[..from], &text[to..])))
        }
        2 if !found.is_empty() => {
            // A number of another fact.
            let (from, to) = *one(random, &found);
            let other = &facts.list[(case.cited[0] + 2) % 3];
            let from_other = one(random, &other.evidence);
            let new: String = case
                .reader
                .amount(from_other)
                .chars()
                .take_while(|c| c.is_ascii_digit() || ".,:".contains(*c))
                .collect();
            let is_own = facts.list[case.cited[0]]
                .evidence
                .iter()
                .any(|own| case.reader.amount(own).starts_with(&new));
            (!is_own && new != text[from..to])
                .then(|| ("swap", format!("{}{new}{}", &text[..from], &text[to..])))
        }
        3 => {
            let own = facts.list[case.cited[0]].corner()?;
            let new = 1 + random.u32(..18);
            let changed = text
                .replace(&format!("T{own}"), &format!("T{new}"))
                .replace(&format!("{} {own}", TURN[at]), &format!("{} {new}", TURN[at]));
            (new != own && changed != *text).then_some(("corner", changed))
        }
        4 => {
            let pair = OPPOSITES[at].iter().find(|(word, _)| text.contains(word))?;
            Some(("direction", text.replacen(pair.0, pair.1, 1)))
        }
        5 => {
            let units = [
                ("km/h", "mph"),
                ("mph", "km/h"),
                ("\u{a0}m ", "\u{a0}ft "),
                ("\u{a0}ft ", "\u{a0}m "),
                (" s.", " ms."),
                (" s ", " ms "),
                ("\u{a0}s", "\u{a0}m"),
            ];
            let (old, new) = units.iter().find(|(old, _)| text.contains(old))?;
            Some(("unit", text.replacen(old, new, 1)))
        }
        _ => {
            // Whose number: the driver's and the reference's change places.
            let fact = &facts.list[case.cited[0]];
            let amounts = |role| fact.value(role).map(|value: &Value| case.reader.amount(value));
            let (you, reference) = (amounts(Role::You)?, amounts(Role::Reference)?);
            let is_share = fact.value(Role::You)?.dimension == Dimension::Share;
            let is_there = text.contains(&you) && text.contains(&reference) && you != reference && !is_share;
            let is_whole = you.len() == 1;
            (is_there && !is_whole).then(|| {
                let changed = text
                    .replace(&you, "\u{1}")
                    .replace(&reference, &you)
                    .replace('\u{1}', &reference);
                ("role", changed)
            })
        }
    }
}

#[test]
fn no_faithful_sentence_is_rejected_and_nearly_every_mutant_is() {
    let mut random = Rng::with_seed(20_261_125);
    let mut tried = 0;
    let mut rejected: Vec<String> = Vec::new();
    let (mut mutants, mut missed): (usize, Vec<String>) = (0, Vec::new());
    while tried < SENTENCES {
        let facts = facts(&mut random);
        for _ in 0..4 {
            let Some(case) = case(&facts, &mut random) else {
                continue;
            };
            tried += 1;
            if !holds(&case.text, &facts, &case) {
                rejected.push(case.text.clone());
                continue;
            }
            let Some((kind, changed)) = mutant(&case, &facts, &mut random) else {
                continue;
            };
            mutants += 1;
            if holds(&changed, &facts, &case) {
                missed.push(format!("{kind}: {changed} | {}", case.text));
            }
        }
    }
    let share = 1.0 - missed.len() as f64 / mutants as f64;
    eprintln!(
        "{tried} sentences, {} rejected; {mutants} mutants, {:.2} % caught",
        rejected.len(),
        100.0 * share
    );
    assert!(
        rejected.is_empty(),
        "{}: {:#?}",
        rejected.len(),
        &rejected[..rejected.len().min(40)]
    );
    assert!(mutants > 2000, "{mutants}");
    assert!(share >= 0.99, "{share}: {:#?}", &missed[..missed.len().min(60)]);
}
