//! The words by which a question is understood, of all languages together, folded: lower case, without accents.
//! Words and phrases stand between bars; one that ends in `*` stands for every word that begins so.

use super::Topic;

/// The letter without its accent; empty where there is nothing to take off.
pub(super) const fn without_accent(c: char) -> &'static str {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        _ => "",
    }
}

/// The words and phrases of a list.
pub(super) fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(['|', '\n']).filter(|word| !word.is_empty())
}

/// Whether a folded text holds one of a list.
pub(super) fn contains_one(text: &str, list: &'static str) -> bool {
    words(list).any(|word| contains(text, word))
}

/// Whether a folded text (blanks around every word) holds a word or phrase.
pub(super) fn contains(text: &str, word: &str) -> bool {
    let (body, ending) = word
        .strip_suffix('*')
        .map_or((word, " "), |beginning| (beginning, ""));
    text.match_indices(body).any(|(at, _)| {
        let before = at.checked_sub(1).and_then(|before| text.get(before..at));
        before == Some(" ")
            && text
                .get(at + body.len()..)
                .is_some_and(|rest| rest.starts_with(ending))
    })
}

/// Public roads, alcohol, hurting others.
pub(super) const UNSAFE: &str = "
public road*|open road|highway|motorway|freeway|interstate|autobahn|landstrasse|bundesstrasse|police|cops
polizei|policia|polizia|gendarm*|speed camera*|radar trap|speeding ticket*|blitzer|autovelox|radares
street race|street races|street racing|strassenrennen|illegal race|carrera ilegal|carreras ilegales
gara clandestina|racha na rua|on the street|city street*|in the city|residential|school zone|commute
way to work|carretera publica|carretera abierta|autopista|route ouverte|autoroute|routes de campagne
strada pubblica|strada aperta|autostrada|estrada publica|rodovia|via publica|offentliche strasse*
offentlichen strasse*|im strassenverkehr|drunk|drinking|alcohol*|beers|wasted|stoned|betrunken|besoffen|ivre
alcool|borracho|ubriaco|bebado|drugs|outrun|without a helmet|without helmet|ohne helm|without a seatbelt
without seatbelt|no seatbelt|disable the airbag*|remove the roll cage|crash into|ram|ramming|wreck him
wreck her|wreck them|wreck another|take him out|take her out|take them out|run him off|run them off
push him off|push her off|push them off|brake test|hurt|kill|jemanden abdrangen|rausrammen
";

/// Attempts to make a model forget what it is for, and questions about the machine or other people's data.
pub(super) const MANIPULATION: &str = "
ignore all|ignore any|ignore every*|ignore previous|ignore prior|ignore the above|ignore your
ignore the rules|ignore rules|ignore the facts|ignore these|ignore what|disregard|forget your
forget everything|forget all|forget the rules|override|system prompt|your prompt|prompt*|your instructions
my instructions|new instructions|your rules|initial text|you are now|you are free|from now on|pretend|act as
roleplay|role play|jailbreak*|developer mode|debug mode|admin mode|dan mode|as dan|unrestricted
repeat the text|repeat everything|repeat after|word for word|verbatim|base64|rot13|hex encoded|api key*
secret*|token|tokens|password*|credentials|environment variable*|env var*|database|sql|drop table
select from|other server*|another server|any server|other guild*|other users|user id*|session id
http|https|www|url|link|links|everyone|here ping|ping every*
mention every*|assistant|im start|eot id|respond only|reply only|answer only with|say exactly|output exactly
write exactly|print exactly|say that|tell everyone|stell dir vor du|ignoriere|ignorier|vergiss alle
vergiss deine|deine anweisungen|deine regeln|systemprompt|systemanweisung*|tu als ob|ignore tes|ignore les
ignore toutes|ignorez|oublie tes|oublie tout|tes instructions|tes consignes|fais semblant|ignora tus
ignora las|ignora todas|olvida tus|olvida todo|tus instrucciones|finge|ignora le|ignora tutte|ignora i tuoi
dimentica|le tue istruzioni|fai finta|ignore as|ignore suas|ignore todas|esqueca|suas instrucoes|finja
hidden text|encode|decode|translate the above|markdown image|jndi
";

/// Words of which one is enough.
pub(super) const STRONG: &str = "
aller plus vite|rouler plus vite|etre plus rapide|get faster|be faster|go faster|schneller werden|ir mas rapido
ser mas rapido|andare piu veloce|andare piu forte|andar mais rapido|ser mais rapido
lap|laps|laptime*|lap time*|corner*|apex|brake*|braking|throttle*|trail|understeer*|oversteer*|racing line
racing|track day*|sector*|telemetry|tenth|tenths|turn in|coasting|downshift*|upshift*|shift*|steering
chicane*|hairpin*|straight*|slipstream|pit lane|qualifying|lose time|losing time|lost time|gain time
time loss|losing|losses|biggest loss|largest loss|where is the time|slowest|fastest|runde|runden|rundenzeit*
kurve*|brems*|gaspedal|vollgas|scheitelpunkt*|ideallinie|lenk*|schalte*|gerade*|zehntel*|einlenk*
zeit verlier*|verliere ich|tour|tours|virage*|frein*|accelerateur|corde|trajectoire|epingle*|ligne droite
dixieme*|perds je|je perds|perds du temps|vuelta|vueltas|curva*|fren*|acelerador|acelero|vertice*|trazada*
horquilla*|recta|decimas|pierdo|perdiendo tiempo|giro|giri|acceleratore|punto di corda|traiettoria|tornante*
rettilineo|decimi|perdo|staccata*|volta|voltas|freio*|freada*|freando|freio|tracado|acelero|reta|decimos
perco|perdendo tempo
";

/// Words of which two are enough, or one together with "I" or "my".
pub(super) const WEAK: &str = "
loss|lose|loss|lose|time|slow|slower|fast|faster|quick|quicker|speed|pace|exit*|entry|entries|line|gear*
grip|tyre*|tire*|wheel|car|drive*|driving|driver|session|improve|better|worse|best|wrong|work on|focus
friend|reference|optimal|theoretical|ideal|consistent|consistency|gap|delta|circuit|track|race|gas|pedal*
coach|advice|tip|tips|mistake*|good|well|practise|practice|next|langsam*|schnell*|zeit|tempo|ausgang|eingang
linie|gang|gange|reifen|auto|fahre*|fahrer|sitzung|besser|schlechter|beste*|falsch|uben|freund|referenz
optimal*|konstant*|strecke|rennen|fehler|gut|tipp*|verbesser*|temps|lent|lente|vite|rapide*|vitesse|sortie*
entree*|rapport*|pneu*|voiture|conduit*|conduire|pilote|seance|ameliorer|mieux|meilleur*|erreur*|ami
regulier*|regularite|circuit|course|travailler|conseil*|bien|tiempo|lento|lenta|rapido|rapida|velocidad
salida*|entrada*|marcha*|neumatico*|coche|conduc*|piloto|sesion|mejor*|peor|error*|amigo|regular*|pista
carrera|consejo*|trabajar|ritmo|veloce|velocita|uscita*|ingresso|marcia|marce|gomma|gomme|macchina|guid*
pilota|sessione|miglior*|peggio|errore|errori|amico|costan*|gara|consiglio|lavorare|passo|rapidez|velocidade
saida*|pneu*|carro|pilot*|sessao|melhor*|pior|erro*|amigo|constan*|corrida|conselho|dica*|trabalhar|treinar
";

/// Laps that are not shown.
pub(super) const PRIVATE: &str = "
private lap*|private run*|private telemetry|private time*|private data|private session*|private runde*
privaten runde*|private daten|tour prive|tours prives|vuelta privada|vueltas privadas|giro privato|giri privati
volta privada|voltas privadas|private laps of|everyone s private
";

/// One's own among them.
pub(super) const OWN_PRIVATE: &str = "
my private|my own private|meine private*|meiner private*|meinen private*|meine eigenen private*|mon tour prive
mes tours prives|mi vuelta privada|mis vueltas privadas|mio giro privato|miei giri privati|minha volta privada
minhas voltas privadas
";

/// Things that are asked of other assistants.
pub(super) const OTHER_THINGS: &str = "
python|javascript|code|script|program*|essay|poem|poetry|joke*|story|song|lyrics|recipe*|cook*|pizza|pasta
weather|president|election*|politic*|bitcoin|crypto*|stock*|invest*|movie*|film|girlfriend|boyfriend
homework|exam|translate|hack*|doctor|medicine|headache|sex*|religion|god|news|capital of|football|soccer
basketball|horoscope|meaning of life|email|cv|resume|salary|rent|tax*|lawyer|insurance|dog|cat|vacation
holiday|restaurant*|birthday|buy a car|which car should i buy|wetter|witz|gedicht|rezept|hausaufgab*
ubersetz*|meteo|blague|poeme|recette|devoirs|chiste|poema|receta|barzelletta|ricetta|compiti|piada|receita
licao de casa|championship|world champion|formula 1 season|who won|wer hat gewonnen|package|what time is it
alarm|wi fi|wifi|phone
";

/// "I" and "my".
pub(super) const FIRST_PERSON: &str = "
i|my|me|mine|am i|we|our|ich|mein|meine|meinem|meinen|meiner|mir|mich|je|mon|ma|mes|moi|me|yo|mi|mis|estoy
io|mio|mia|miei|mie|eu|meu|minha|meus|minhas|pierdo|perdo|perco|puedo|posso|debo|devo|hago|faccio|faco|voy
vado|vou|soy|sono|sou|freno|j
";

/// Asks what something is.
pub(super) const DEFINITION: &str = "
what is|what s|whats|what are|what does|what do you mean|mean*|define|definition|explain*|how do i
how do you|how to|how does|when should|why should|was ist|was bedeutet|was heisst|was sind|erklar*|wie geht
wie funktioniert|wie macht man|wie fahrt man|qu est ce|c est quoi|que signifie|que veut dire|explique*
comment|que es|que son|que significa|explica*|como se|como hago|cos e|che cos|cosa e|cosa significa
che significa|spiega*|come si|o que e|o que significa|como faco|como funciona|come funziona
";

/// Asks how something is done in general, although it says "I".
pub(super) const HOW_TO: &str = "
how do i|how can i|how should i|how to|wie mache ich|wie kann ich|comment faire|comment puis je|como hago
como puedo|come faccio|come posso|como faco|como posso|should i|what should i|what do i|was soll ich
";

/// Goes on from the question before.
pub(super) const FOLLOW_UP: &str = "
and|what about|why|how|more|there|und|warum|wieso|wie|mehr|et|pourquoi|comment|plus|y|por que|mas|como|e
perche|come|piu|por|mais|what else|again|explain|sure|really
";

/// Asks about driving as such.
pub(super) const GENERAL: &str = "
does a car|does a|does it|can you|is it worth|worth it|kann man|lohnt sich|lohnt es|braucht man|peut on
se puede|conviene|si puo|vale a pena|da para|is it better|is it good|is it bad|in general|generally|usually|should you|should one|do you need|do pros
what is|what are|how do you|how to|how does|why do|which is|left foot|tell us about|ist es besser|allgemein
sollte man|wie macht man|was ist|est ce mieux|en general|faut il|qu est ce|es mejor|hay que|que es|e meglio
in generale|si deve|cos e|e melhor|em geral|deve se|o que e
";

/// Asks for a place.
pub(super) const WHERE: &str = "
where|which corner*|which turn*|wo|welche kurve*|welcher kurve|ou|quel virage|quels virages|donde|que curva*
dove|quale curva|quali curve|onde|qual curva|quais curvas
";

/// In front of a corner's number.
pub(super) const CORNER: &str = "
turn|turns|t|corner|corners|kurve|kurven|virage|virages|curva|curvas|curve|tornante|number|nummer|numero|nr
";
/// The beginning of a corner.
pub(super) const ENTRY: &str = "
entry|entries|turn in|corner entry|eingang|einlenk*|entree*|entrada*|ingresso|inserimento
";
/// Its middle.
pub(super) const MID: &str = "
apex|mid corner|middle|scheitelpunkt*|kurvenmitte|corde|milieu|vertice*|mitad|punto di corda|centro curva
apice|meio
";
/// Its end.
pub(super) const EXIT: &str = "
exit*|track out|ausgang|herausbeschleunig*|sortie*|salida*|uscita*|saida*
";

/// Words of each topic, the more particular first.
pub(super) const TOPICS: &[(Topic, &str)] = &[
    (
        Topic::Optimal,
        "
optimal*|theoretical|theoretisch*|theorique*|teorica*|teorico|optima|ottimale|ideal lap
best possible|volta ideal|rolling",
    ),
    (
        Topic::Consistency,
        "
consisten*|konstan*|regulier*|regularite|regularidad|regular|costan*|constan*|spread|vary|varies
variation|repeatable|streuung",
    ),
    (
        Topic::Gap,
        "
how far|how much slower|how much faster|gap|delta|wie viel langsamer|wie weit|combien|ecart|cuanto
diferencia|quanto|distacco|diferenca",
    ),
    (
        Topic::Gains,
        "
gain*|did well|do well|good at|what was good|went well|better than|faster than the reference
was war gut|was ist gut|gut gemacht|gewinne|bien fait|gagne*|hice bien|hago bien|gano|fatto bene
guadagn*|fiz bem|ganho|ganhei",
    ),
    (
        Topic::Braking,
        "
brak*|brems*|frein*|frenada*|frenar*|freno|frenando|frenata*|frenare|staccata*|freio*|freada*|frear
freando",
    ),
    (
        Topic::Throttle,
        "
throttle*|power|accelerat*|gas|gaspedal|vollgas|beschleunig*|gaz|accelerateur|accelerer|acelerador
acelerar|acelero|gasse|accelerare|exit speed|coast*",
    ),
    (
        Topic::Line,
        "
line|racing line|linie|ideallinie|trajectoire|trazada*|traiettoria|tracado|turn in|einlenk*|wide",
    ),
    (
        Topic::Gears,
        "
gear*|shift*|gang|gange|schalte*|rapport*|vitesses|marcha*|marcia|marce|cambio",
    ),
];
