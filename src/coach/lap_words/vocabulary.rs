//! What the words of a choice of laps mean, in six languages, folded.

use super::super::spelling::is_nearly;

/// What a word means in a choice of laps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::coach) enum Sense {
    Lap,
    Best,
    Slowest,
    Last,
    Previous,
    First,
    Typical,
    Optimal,
    Reference,
    Every,
    Mine,
    Friend,
    Everyone,
    Today,
    Yesterday,
    DayBeforeYesterday,
    Weekday(u8),
    MonthName(u32),
    Week,
    Month,
    Days,
    Session,
    Since,
    Ago,
    This,
    Number(u32),
    /// Says nothing here: articles, `of`, `the one`.
    Filler,
}

const WORDS: [(Sense, &str); 24] = [
    (
        Sense::Lap,
        "lap|laps|runde|runden|rundenzeit|tour|tours|vuelta|vueltas|giro|giri|volta|voltas|nr|no|number|nummer
numero",
    ),
    (
        Sense::Best,
        "best|fastest|quickest|pb|record|beste|bester|besten|bestes|bestrunde|bestzeit|schnellste|schnellster
schnellsten|schnellstes|meilleur|meilleure|meilleurs|rapide|mejor|mejores|rapida|rapido|miglior|migliore
migliori|veloce|melhor|melhores",
    ),
    (
        Sense::Slowest,
        "slowest|worst|langsamste|langsamster|langsamsten|schlechteste|lent|lente|pire|peor|lenta|lento|peggiore
pior",
    ),
    (
        Sense::Last,
        "last|latest|newest|recent|letzte|letzter|letzten|letztes|neueste|neuesten|dernier|derniere|derniers
dernieres|ultima|ultimas|ultimo|ultimos|ultime|ultimi|passada|passado|pasada|pasado|scorsa|scorso|passee",
    ),
    (
        Sense::Previous,
        "previous|penultimate|vorletzte|vorletzter|vorletzten|vorige|vorigen|vorherige|precedent|precedente
anterior|penultima|penultimo|avantderniere|avantdernier",
    ),
    (
        Sense::First,
        "first|erste|ersten|erster|premier|premiere|primera|primero|prima|primo|primeira|primeiro",
    ),
    (
        Sense::Typical,
        "typical|median|average|normal|typische|typischen|durchschnitt|mittlere|typique|moyen|moyenne|tipica
tipico|media|mediana|tipo",
    ),
    (
        Sense::Optimal,
        "optimal|optimum|theoretical|ideal|possible|ideale|optimale|optimalen|optimalrunde|idealrunde|theoretische|mogliche|theorique
optimo|optima|teorica|teorico|ottimale",
    ),
    (
        Sense::Reference,
        "reference|ref|benchmark|referenz|referenzrunde|referencia|riferimento",
    ),
    (Sense::Every, "all|every|alle|allen|tous|toutes|todas|todos|tutti|tutte"),
    (
        Sense::Mine,
        "my|mine|own|mein|meine|meiner|meinen|meinem|meins|eigene|eigenen|mon|ma|mes|mi|mis|mio|mia|miei|mie
meu|minha|meus|minhas|propia|propio",
    ),
    (
        Sense::Friend,
        "friend|friends|mate|buddy|freund|freundin|kumpel|ami|amie|pote|amigo|amiga|amico|amica",
    ),
    (
        Sense::Everyone,
        "everyone|everybody|anyone|anybody|others|server|here|group|jeder|anderen|andere|hier|gruppe|monde|autres
ici|mundo|demas|otros|aqui|tutto|altri|qui|outros|pessoal",
    ),
    (Sense::Today, "today|heute|heutige|heutigen|aujourdhui|hoy|oggi|hoje"),
    (Sense::Yesterday, "yesterday|yday|gestern|gestrige|gestrigen|hier|ayer|ieri|ontem"),
    (
        Sense::DayBeforeYesterday,
        "vorgestern|avanthier|anteayer|antier|altroieri|laltroieri|anteontem",
    ),
    (Sense::Week, "week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane"),
    (Sense::Month, "month|monat|mois|mes|mese"),
    (Sense::Days, "day|days|tag|tage|tagen|jour|jours|dia|dias|giorno|giorni"),
    (
        Sense::Session,
        "session|sessions|stint|run|sitzung|seance|sesion|tanda|sessione|turno|sessao",
    ),
    (Sense::Since, "since|from|seit|ab|depuis|desde|da|dal|dalla"),
    (Sense::Ago, "ago|vor|fa|hace|atras|ha"),
    (Sense::This, "this|diese|dieser|diesen|cette|ce|esta|este|questa|questo|essa"),
    (
        Sense::Filler,
        "the|of|one|s|a|from|in|on|with|against|vs|versus|lap|time|please|der|die|das|den|dem|von|vom|am|im|zeit
bitte|le|la|les|de|du|des|un|une|plus|temps|el|los|las|del|mas|tiempo|il|lo|i|gli|di|dei|piu|tempo|o|os|as|do
mais|e|y|et|und|and|uno|um",
    ),
];

const WEEKDAYS: [&str; 7] = [
    "monday|mon|montag|lundi|lunes|lunedi|segunda",
    "tuesday|tue|dienstag|mardi|martes|martedi|terca",
    "wednesday|wed|mittwoch|mercredi|miercoles|mercoledi|quarta",
    "thursday|thu|donnerstag|jeudi|jueves|giovedi|quinta",
    "friday|fri|freitag|vendredi|viernes|venerdi|sexta",
    "saturday|sat|samstag|sonnabend|samedi|sabado|sabato",
    "sunday|sun|sonntag|dimanche|domingo|domenica",
];

const MONTHS: [&str; 12] = [
    "january|jan|januar|janner|janvier|enero|ene|gennaio|gen|janeiro",
    "february|feb|februar|fevrier|fev|febrero|febbraio|fevereiro",
    "march|mar|marz|mars|marzo|marco",
    "april|apr|avril|avr|abril|abr|aprile",
    "may|mai|mayo|maggio|mag|maio",
    "june|jun|juni|juin|junio|giugno|giu|junho",
    "july|jul|juli|juillet|julio|luglio|lug|julho",
    "august|aug|aout|agosto|ago",
    "september|sep|sept|septembre|septiembre|settembre|set|setembro",
    "october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out",
    "november|nov|novembre|noviembre|novembro",
    "december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro",
];

const NUMBERS: [&str; 12] = [
    "eins",
    "two|couple|zwei|beiden|deux|dos|due|dois|duas",
    "three|drei|trois|tres|tre",
    "four|vier|quatre|cuatro|quattro|quatro",
    "five|funf|cinq|cinco|cinque",
    "six|sechs|seis|sei",
    "seven|sieben|sept|siete|sette|sete",
    "eight|acht|huit|ocho|otto|oito",
    "nine|neun|neuf|nueve|nove",
    "ten|zehn|dix|diez|dieci|dez",
    "eleven|elf|onze|once|undici",
    "twelve|zwolf|douze|doce|dodici|doze",
];

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(['|', '\n'])
}

/// Every word with its meaning; a word of several meanings stands where the first of them is.
fn all() -> impl Iterator<Item = (&'static str, Sense)> {
    let of_index = |lists: &'static [&'static str], sense: fn(u32) -> Sense, from: u32| {
        lists
            .iter()
            .zip(from..)
            .flat_map(move |(list, number)| words(list).map(move |word| (word, sense(number))))
    };
    let weekday = |number: u32| Sense::Weekday(u8::try_from(number).unwrap_or_default());
    WORDS
        .iter()
        .flat_map(|(sense, list)| words(list).map(move |word| (word, *sense)))
        .chain(of_index(&NUMBERS, Sense::Number, 1))
        .chain(of_index(&WEEKDAYS, weekday, 0))
        .chain(of_index(&MONTHS, Sense::MonthName, 1))
}

/// What a folded word means, as it stands.
pub(in crate::coach) fn exact_sense(word: &str) -> Option<Sense> {
    all().find(|(known, _)| *known == word).map(|(_, sense)| sense)
}

/// What a folded word means; a typing mistake is forgiven.
pub(in crate::coach) fn sense(word: &str) -> Option<Sense> {
    // French `hier` is yesterday, German `hier` is here: a choice of laps says a day more often.
    if word == "hier" {
        return Some(Sense::Yesterday);
    }
    all()
        .find(|(known, _)| *known == word)
        .or_else(|| all().find(|(known, _)| is_nearly(word, known)))
        .map(|(_, sense)| sense)
}

/// The number of a month, 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    let exact = (1..)
        .zip(MONTHS)
        .find(|(_, list)| words(list).any(|known| known == word));
    let near = || {
        (1..)
            .zip(MONTHS)
            .find(|(_, list)| words(list).any(|known| is_nearly(word, known)))
    };
    exact.or_else(near).map(|(number, _)| number)
}
