//! The language of a short question, by the words that nearly every question has.
//!
//! Statistics of letters need a long text; `Was ist mit Kurve 5?` says it by its words.

use super::lexicon;
use crate::coach::Language;

/// Small words of one language, folded. Words that another one has too count for both.
const WORDS: [(Language, &str); 6] = [
    (
        Language::English,
        "
you|your|please|it|have|be|we|what|where|why|how|when|which|who|is|are|am|do|does|did|the|my|i|in|on|of
about|with|should|can|turn|corner|lap|me|to|a|this|that|and|was|slow|brake|losing|time|exit|entry|faster",
    ),
    (
        Language::German,
        "
du|bist|dein|deine|deinen|bitte|es|hat|haben|mache|machen|wird|werde|schnell|was|wo|warum|wieso|weshalb
wie|wann|welche|welcher|wer|ist|sind|bin|mit|der|die|das|den|dem|mein|meine|meiner|ich|im|auf|von|soll
kann|kurve|kurven|runde|mir|zu|ein|eine|und|war|langsam|bremse|bremsen|verliere|zeit|ausgang|eingang
schneller|nicht",
    ),
    (
        Language::French,
        "
tu|ton|ta|tes|vous|cette|fais|faire|rien|quoi|ou|pourquoi|comment|quand|quel|quelle|qui|est|sont|suis|je
le|la|les|mon|ma|mes|dans|sur|du|de|des|avec|dois|peux|virage|tour|moi|un|une|et|etait|lent|frein|freiner
perds|temps|sortie|entree|plus|que|au|pas|ce",
    ),
    (
        Language::Spanish,
        "
eres|tu|tus|se|hay|hago|hacer|esta|muy|que|donde|por|como|cuando|cual|quien|es|son|estoy|soy|el|la|los|mi
mis|yo|en|de|del|con|debo|puedo|curva|vuelta|me|un|una|y|era|lento|freno|frenar|pierdo|tiempo|salida
entrada|mas|pasa",
    ),
    (
        Language::Italian,
        "
sei|tuo|tua|ti|faccio|fare|questo|molto|che|cosa|dove|perche|come|quando|quale|chi|e|sono|il|lo|la|i|mio
mia|miei|io|in|di|del|della|alla|nella|con|devo|posso|curva|giro|mi|un|una|era|lento|freno|frenare|perdo
tempo|uscita|ingresso|piu|succede",
    ),
    (
        Language::Portuguese,
        "
voce|seu|sua|faco|fazer|isso|muito|nao|que|onde|por|porque|como|quando|qual|quem|e|sao|estou|sou|o|a|os
meu|minha|eu|em|na|no|da|do|com|devo|posso|curva|volta|me|um|uma|era|lento|freio|frear|perco|tempo|saida
entrada|mais|acontece",
    ),
];

/// The language with most of its words in a folded question; `None` where two have as many, or there is none.
pub(super) fn language(question: &str) -> Option<Language> {
    let mut counts: Vec<(usize, Language)> = WORDS
        .into_iter()
        .map(|(language, words)| {
            let n = question
                .split_whitespace()
                .filter(|word| lexicon::words(words).any(|of| of == *word))
                .count();
            (n, language)
        })
        .collect();
    counts.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    match counts.as_slice() {
        [(most, language), (next, _), ..] if most > next && *most >= 2 => Some(*language),
        _ => None,
    }
}
