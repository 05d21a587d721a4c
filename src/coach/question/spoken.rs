//! The language of a question, by the words that nearly every question has.
//!
//! Statistics of letters need a long text; `Was ist mit Kurve 5?` says it by its words. Where two languages have as many
//! of them, the asker's own decides.

use whatlang::{Detector, Lang};

use super::super::spelling::folded;
use crate::words::Language;

/// With fewer letters nobody can tell a language by them.
const MIN_LETTERS: usize = 12;

/// Small words and racing words of one language, folded. Words that another one has too count for both.
const WORDS: [(Language, &str); 6] = [
    (
        Language::English,
        "
a|an|write|you|your|please|it|have|has|be|we|what|whats|where|why|how|when|which|who|whos|is|are|am|do|does|did|the|my|i|im|on|of
about|with|should|can|could|turn|corner|lap|laps|to|this|that|and|was|were|slow|slower|brake|braking|losing|lose|time
exit|entry|faster|fast|speed|gear|show|tell|compare|last|best|better|than|then|there|much|many|far|off|from|since|week
yesterday|today|session|into|too|early|late|give|tips|line|help|delete|get|under|straight|throttle|coasting|here
everyone|driver|middle|worst|weakest|point|set|setup|rain|tyre|tire|rear|steps|changed|between|improve|possible|wrong
thanks|sector|make|use|up|down|out|at|for|in|me|not|no|any|or|if|more|less|y|bruh|bro|mate|through|would|will|by",
    ),
    (
        Language::German,
        "
du|bist|dein|deine|deinen|bitte|es|hat|haben|habe|mache|mach|machen|wird|werde|schnell|was|wo|warum|wieso|weshalb
wie|wann|welche|welcher|welchen|welches|wer|ist|sind|bin|mit|der|die|das|den|dem|mein|meine|meiner|meinen|ich|im|in|auf|von|vom
soll|sollte|kann|muss|kurve|kurven|runde|runden|mir|mich|zu|ein|eine|einen|und|war|langsam|lahm|bremse|bremsen|bremspunkt|verliere|zeit
ausgang|eingang|kurvenausgang|schneller|schnellste|schnellster|nicht|gang|gestern|heute|letzten|letzte|zwei|vergleiche|vergleich|zeig|konstant|komm|komme
unter|fruh|spat|reifen|warm|andern|beim|bei|als|so|viel|weit|weg|am|an|aus|nach|seit|woche|besser|schlechter|falsch|sektor|gerade
haarnadel|linie|bringt|runterschalten|herunterschalten|hilfe|losche|loschen|welch|denn|eigentlich|ab|zum|zur|fur|oder|wenn|noch|hier|danke",
    ),
    (
        Language::French,
        "
tu|ton|ta|tes|vous|cette|fais|faire|rien|quoi|ou|pourquoi|comment|quand|quel|quelle|quels|qui|est|sont|suis|je|j|ai
le|la|les|l|mon|ma|mes|dans|sur|du|de|des|d|avec|dois|peux|virage|virages|tour|tours|moi|un|une|et|etait|lent|lente|frein|freine|freiner
perds|perdre|temps|sortie|entree|plus|que|qu|au|aux|pas|ce|c|trop|tot|tard|vitesse|rapport|meilleur|meilleure|rapide|vite|derniers|dernier|hier
aujourd|hui|semaine|depuis|compare|comparer|montre|mieux|pire|secteur|ligne|droite|trajectoire|aide|regulier|entre|pour|par|sous|ici|merci|sans|me|m|n|s|y|a|en|donne|conseils|conseil|trois|supprime|maximale|pointe|seconde|deuxieme|freinage|cinq|session",
    ),
    (
        Language::Spanish,
        "
eres|tu|tus|se|hay|hago|hacer|esta|muy|que|donde|por|como|cuando|cual|quien|es|son|estoy|soy|el|la|los|las|mi
mis|yo|en|de|del|con|debo|puedo|curva|curvas|vuelta|vueltas|me|un|una|y|era|lento|lenta|freno|frenar|frenada|pierdo|tiempo|salida
entrada|mas|pasa|rapido|rapida|tarde|pronto|demasiado|marcha|velocidad|mejor|peor|ayer|hoy|semana|desde|ultimas|ultima|dos|compara|ensename|muestra|muestrame|ayuda
sector|recta|trazada|cuanto|cuantas|entre|para|sobre|no|si|al|aqui|gracias|bajo|bajar|constante|regular|a|o|porque|tengo|fui|hice|he|dame|consejos|consejo|tres|llevo|borra|maxima|soy|vas|sesion|lo|te|llego|acelero|gas",
    ),
    (
        Language::Italian,
        "
sei|tuo|tua|ti|faccio|fare|questo|molto|che|cosa|dove|perche|come|quando|quale|quali|chi|e|sono|il|lo|la|i|gli|le|l|mio
mia|miei|mie|io|in|di|del|della|dei|alla|al|nella|nel|con|devo|posso|curva|curve|giro|giri|mi|un|una|era|lento|lenta|freno|frenare|frenata|perdo
tempo|uscita|ingresso|piu|succede|veloce|tardi|presto|troppo|marcia|velocita|migliore|peggiore|ieri|oggi|settimana|ultimi|due|confronta|mostrami|aiuto|settore
rettilineo|traiettoria|quanto|quanti|tra|per|su|non|sul|dalla|qui|grazie|sotto|costante|vado|ho|da|a|o|ma|ed|cos|c|dammi|fammi|vedere|consigli|consiglio|tre|scendo|ideale|massima|peggio|sessione|freni|sterzo|giri",
    ),
    (
        Language::Portuguese,
        "
voce|de|seu|sua|faco|fazer|isso|muito|nao|que|onde|por|porque|como|quando|qual|quais|quem|e|sao|estou|sou|o|a|os|as
meu|minha|meus|minhas|eu|em|na|no|nas|nos|da|do|das|dos|com|devo|posso|curva|curvas|volta|voltas|me|um|uma|era|lento|lenta|freio|freando|frear|perco|tempo|saida
entrada|mais|acontece|rapido|rapida|tarde|cedo|demais|marcha|velocidade|melhor|pior|ontem|hoje|semana|desde|ultimas|duas|compare|mostre|ajuda|setor|reta|tracado
quanto|quantas|entre|para|sobre|pra|aqui|obrigado|abaixo|baixar|constante|vou|fui|fiz|ao|ou|mas|se|mostra|dicas|dica|tres|baixo|maxima|da|sessao|acelero|freada|pista|ideal",
    ),
];

/// Letters and marks that only some languages write.
const MARKS: [(Language, &str); 5] = [
    (Language::Spanish, "¿¡ñ"),
    (Language::Portuguese, "ãõ"),
    (Language::German, "ßäöü"),
    (Language::French, "œêûëï"),
    (Language::Italian, "ìò"),
];
/// A mark weighs as much as so many words.
const MARK_WORDS: usize = 2;
/// With so many words of a language a question is in it, whatever else it may be in.
const SEVERAL_WORDS: usize = 2;

/// All of them, in whatever language.
pub(super) fn all_words() -> impl Iterator<Item = &'static str> {
    WORDS
        .iter()
        .flat_map(|(_, list)| list.split(['|', '\n']))
        .filter(|word| !word.is_empty())
}

/// The language of a question, where its words or its letters say it. `preferred`: the asker's own, where two are as likely.
pub(super) fn language(question: &str, preferred: Option<Language>) -> Option<Language> {
    let words = folded(question);
    let lower = question.to_lowercase();
    let counts: Vec<(usize, Language)> = WORDS
        .into_iter()
        .map(|(language, list)| {
            let n_words = words
                .split_whitespace()
                .filter(|word| list.split(['|', '\n']).any(|known| known == *word))
                .count();
            let marks = MARKS.iter().filter(|(of, _)| *of == language);
            let has_mark = marks
                .into_iter()
                .any(|(_, marks)| lower.contains(|c| marks.contains(c)));
            (n_words + if has_mark { MARK_WORDS } else { 0 }, language)
        })
        .collect();
    let most = counts
        .iter()
        .map(|(count, _)| *count)
        .max()
        .filter(|most| *most > 0)?;
    let likely: Vec<Language> = counts
        .into_iter()
        .filter(|(count, _)| *count == most)
        .map(|(_, language)| language)
        .collect();
    match likely.as_slice() {
        [only] => Some(*only),
        several => preferred
            .filter(|preferred| several.contains(preferred))
            .or_else(|| by_letters(question, several))
            .or_else(|| several.first().copied().filter(|_| most >= SEVERAL_WORDS)),
    }
}

/// The likeliest of some languages by the statistics of letters, where the text is long enough.
pub(super) fn by_letters(question: &str, among: &[Language]) -> Option<Language> {
    if question.chars().filter(|c| c.is_alphabetic()).count() < MIN_LETTERS {
        return None;
    }
    let code = |language: Language| match language {
        Language::English => Lang::Eng,
        Language::German => Lang::Deu,
        Language::French => Lang::Fra,
        Language::Spanish => Lang::Spa,
        Language::Italian => Lang::Ita,
        Language::Portuguese => Lang::Por,
    };
    let found =
        Detector::with_allowlist(among.iter().map(|language| code(*language)).collect()).detect(question)?;
    among
        .iter()
        .copied()
        .find(|language| code(*language) == found.lang())
}

/// The language of a longer text by the statistics of its letters, where they are sure.
pub(super) fn surely_by_letters(text: &str) -> Option<Language> {
    let ours = [Lang::Eng, Lang::Deu, Lang::Fra, Lang::Spa, Lang::Ita, Lang::Por];
    if text.chars().filter(|c| c.is_alphabetic()).count() < MIN_LETTERS {
        return None;
    }
    let found = Detector::with_allowlist(ours.to_vec()).detect(text)?;
    let at = ours.iter().position(|lang| *lang == found.lang())?;
    let is_sure = found.is_reliable() || found.confidence() > 0.5;
    Language::ALL.get(at).copied().filter(|_| is_sure)
}

/// Whether a question is surely in none of the coach's languages: by its letters, or by their statistics.
pub(super) fn is_in_other_language(question: &str) -> bool {
    let letters: Vec<char> = question.chars().filter(|c| c.is_alphabetic()).collect();
    let is_latin = |c: &char| *c <= '\u{24f}' || matches!(c, '\u{1e00}'..='\u{1eff}');
    let n_latin = letters.iter().filter(|c| is_latin(c)).count();
    if 2 * n_latin < letters.len() {
        return true;
    }
    let ours = [Lang::Eng, Lang::Deu, Lang::Fra, Lang::Spa, Lang::Ita, Lang::Por];
    let n_words = folded(question).split_whitespace().count();
    let n_ours = folded(question)
        .split_whitespace()
        .filter(|word| all_words().any(|known| known == *word))
        .count();
    letters.len() >= MIN_LETTERS
        && 4 * n_ours < n_words
        && whatlang::detect(question)
            .is_some_and(|found| found.is_reliable() && !ours.contains(&found.lang()))
}
