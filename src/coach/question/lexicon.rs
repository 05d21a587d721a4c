//! The words by which a question is understood, of all languages together, folded: lower case, without accents.
//!
//! Words and phrases stand between bars; one that ends in `*` stands for every word that begins so.

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

// ---- what is declined ----

/// Public roads, alcohol, hurting others: what a question is about, never a word that a driver also uses of a lap.
pub(super) const UNSAFE: &str = "
public road*|open road|open roads|road to work|highway|motorway|freeway|interstate|autobahn|landstrasse|bundesstrasse
schnellstrasse|police|cops|polizei|policia|polizia|gendarm*|speed camera*|radar trap*|speeding ticket*|blitzer
autovelox|radares|street race|street races|street racing|strassenrennen|illegal race*|carrera ilegal|carreras ilegales
gara clandestina|racha na rua|on the street|on the streets|on the road|city street*|in the city|in traffic|residential
school zone|commute|commuting|way to work|way home|carretera publica|carretera abierta|autopista|autovia
route ouverte|routes ouvertes|autoroute|routes de campagne|sur la route|route publique|strada pubblica|strada aperta
autostrada|per strada|estrada publica|rodovia|via publica|na rua|en la calle|offentliche strasse*
offentlichen strasse*|im strassenverkehr|auf der strasse|mountain road*|canyon road*|touge|drunk|after a few beers
beers before|betrunken|besoffen|alkohol|ivre|alcool|borracho|borracha|ubriaco|bebado|alcohol|stoned|on drugs|high on
outrun|without a helmet|without helmet|ohne helm|sans casque|sin casco|senza casco|sem capacete|without a seatbelt
without seatbelt|no seatbelt|ohne gurt|disable the airbag*|remove the roll cage|crash him|crash her|crash them
crash into him|crash into her|crash into them|crash into ben|crash into another*|crash into other*|ram him|ram her
ram them|ram into|ram another|ram ben|wreck him|wreck her|wreck them|wreck another|take him out|take her out
take them out|run him off|run them off|run her off|push him off|push her off|push them off|push someone off
push somebody off|brake test him|brake test her|brake test them|brake test someone|brake test the|brake check him
brake check someone|hurt him|hurt her|hurt them|hurt someone|hurt somebody|hurt people|hurt another*|kill him
kill her|kill them|kill someone|kill somebody|kill people|kill myself|hurt myself|jemanden abdrangen|abdrangen
rausrammen|rammen|jemanden verletzen|sacar de la pista a|buttare fuori|jogar para fora|envoyer dans le mur
take out my opponent*|spin him out|punt him|punt them|dive bomb him
";

/// Attempts to make a model forget what it is for.
pub(super) const MANIPULATION: &str = "
ignore all|ignore any|ignore every*|ignore previous|ignore prior|ignore the above|ignore your|ignore the rules
ignore rules|ignore the facts|ignore these|ignore what|disregard|forget your|forget everything|forget all
forget the rules|system prompt|your prompt|your prompts|your instructions|my instructions|new instructions|your rules
initial text|you are now|you are free|from now on you|pretend you|pretend to be|pretend that|act as a|act as an
act as if|act as my|roleplay|role play|jailbreak*|developer mode|debug mode|admin mode|dan mode|as dan|unrestricted
repeat the text|repeat everything|repeat after|word for word|verbatim|base64|rot13|hex encoded|api key*
your token|bot token|your secret*|password*|credentials|environment variable*|env var*|your database|the database
sql|drop table|select from|other server*|another server|any server|other guild*|other users|user id|user ids
session id|http|https|www|discord gg|invite link|markdown link|a link to|ping everyone|ping every*|mention every*
here ping|im start|eot id|respond only|reply only|answer only with|say exactly|output exactly|write exactly
print exactly|tell everyone|stell dir vor du|ignoriere alle|ignoriere deine|ignoriere die|ignorier|vergiss alle
vergiss deine|deine anweisungen|deine regeln|systemprompt|systemanweisung*|tu als ob|tu so als|ignore tes|ignore les
ignore toutes|ignorez|oublie tes|oublie tout|tes instructions|tes consignes|fais semblant|ignora tus|ignora las
ignora todas|olvida tus|olvida todo|tus instrucciones|finge|ignora le|ignora tutte|ignora i tuoi|dimentica
le tue istruzioni|fai finta|ignore as|ignore suas|ignore todas|esqueca|suas instrucoes|finja|hidden text|encode this
decode this|translate the above|markdown image|jndi
";

/// Laps that are not shown.
pub(super) const PRIVATE: &str = "
private lap*|private run*|private telemetry|private time*|private data|private session*|private runde*
privaten runde*|private daten|tour prive|tours prives|vuelta privada|vueltas privadas|giro privato|giri privati
volta privada|voltas privadas|everyone s private|hidden lap*|secret lap*
";

/// One's own among them, and what one wants to do with them.
pub(super) const OWN_PRIVATE: &str = "
my private|my own private|meine private*|meiner private*|meinen private*|meine eigenen private*|mon tour prive
mes tours prives|mi vuelta privada|mis vueltas privadas|mio giro privato|miei giri privati|minha volta privada
minhas voltas privadas|make|keep|set|mach*|mettre|rendre|hacer|poner|rendere|tornar|deixar
";

/// Things that are asked of other assistants.
pub(super) const OTHER_THINGS: &str = "
python|javascript|programming|source code|write code|write a script|essay|poem|poetry|joke*|bedtime story|a story
a song|song|lyrics|recipe*|cook*|pizza|pasta|weather tomorrow|weather|president|election*|politic*|bitcoin|crypto*
stocks|stock market|invest*|movie*|film|girlfriend|boyfriend|homework|exam|translate|hack*|doctor|medicine|headache
sex|religion|god|the news|capital of|football|soccer|basketball|horoscope|meaning of life|email|cv|resume|salary
the rent|taxes|lawyer|insurance|vacation|restaurant*|birthday|buy a car|which car should i buy|wetter|witz|gedicht
rezept|hausaufgab*|ubersetz*|meteo|blague|poeme|recette|devoirs|chiste|poema|receta|barzelletta|ricetta|compiti|piada
receita|licao de casa|championship standings|world champion|formula 1 season|f1 season|who won|wer hat gewonnen
who will win|package|what time is it|wie spat ist|alarm|wi fi|wifi|my phone|love me|marry|tell me about yourself
how old are you|wie alt bist du|capitale de|capital de|noticias|notizie|chatgpt|openai|minecraft|netflix|spotify
";

/// Thanks and greetings.
pub(super) const THANKS: &str = "
thanks|thank you|thank|thx|ty|cheers|danke|dankeschon|vielen dank|merci|gracias|grazie|obrigado|obrigada|hi|hello|hey
hallo|servus|moin|salut|bonjour|hola|ciao|ola|good morning|guten morgen|bye|tschuss|ok|okay|nice|great|cool|super
perfect|awesome|good bot|well done|top|alles klar|valeu|genial|parfait|perfetto|perfecto|perfeito
";

/// Words that stand around them.
pub(super) const AROUND_THANKS: &str = "
a|so|very|much|lot|you|for|that|the|this|mate|bro|man|coach|pacenote|vielmals|schon|beaucoup|mil|mille|muchas|molte
muito|tante|help|bot|dude|there|tips|tip|dir|dich|das|fur|pour|por|per|again|really|was|is|your|answer|quick|all
";

// ---- Pacenote itself ----

/// Asks for help.
pub(super) const HELP: &str = "
help|help me|hilfe|aide|aidez|ayuda|aiuto|ajuda|what can you do|what can i ask|what do you do|what can you tell me
how do you work|how does this work|how does pacenote work|was kannst du|was kann ich fragen|wie funktioniert das
wie funktioniert pacenote|que peux tu faire|que puis je demander|que puedes hacer|que puedo preguntar|cosa puoi fare
cosa sai fare|cosa posso chiedere|o que voce faz|o que posso perguntar|que sabes hacer|commands|befehle|commandes
comandos|comandi|getting started|where do i start with pacenote
";

/// What people want to do with Pacenote, and the words for it.
pub(super) const DELETE: &str = "
delete|remove my|erase|forget me|forget my|wipe|losche*|loschen|entferne*|lasch|supprim*|efface*|borra*|eliminar
elimina|elimino|cancell*|apag*|excluir|excluo|deleting|get rid of my
";
pub(super) const EXPORT: &str = "
export my|download my|exportier*|exporter mes|exportar mis|esportare|exportar meus|export all
";
pub(super) const UPLOAD: &str = "
upload|import my|hochlad*|hochladen|lade ich|televers*|importer|envoyer un fichier|subir|subo|cargar un|caricare
carico|enviar um arquivo|enviar meu|send you a log|post a log|add a file|add my laps|add a lap|add my telemetry
";
pub(super) const SHARE: &str = "
share my|share a lap|make my laps private|make my lap private|keep my laps private|make it private|hide my lap*
teile ich|runden teilen|runde teilen|privat machen|partager mes|partager un|compartir mis|compartir una|condividere
condivido|compartilhar|compartilho|make them private|rendre prive*|hacer privad*|laps private|who can see my
wer sieht meine|who sees my|qui voit mes|quien ve mis|chi vede i miei|quem ve minhas
";
pub(super) const SETTINGS: &str = "
change the units|change units|change my units|in mph|to mph|to kmh|to km h|in miles|change the language
change language|change my language|einheiten|sprache andern|sprache wechseln|sprache umstellen|changer la langue
changer de langue|changer les unites|unites|cambiar el idioma|cambiar idioma|cambiar las unidades|cambiare lingua
cambiare la lingua|cambiare unita|mudar o idioma|mudar a lingua|mudar as unidades|speak english|speak german
switch to german|switch to english|auf deutsch umstellen|beginner mode|novice mode|change my level|unidades
";
pub(super) const WORLD: &str = "
it s a sim|its a sim|this is a sim|mark as sim|simulator log|from a sim|is it a sim|real car or sim|ist ein simulator
das ist ein sim|c est un simulateur|es un simulador|e un simulatore|e um simulador|tell you it s a sim
";
pub(super) const FORMATS: &str = "
which formats|what formats|file format*|which files|what files|supported|dateiformat*|welche dateien|welche formate
quels formats|quels fichiers|que formatos|que archivos|quali formati|quali file|quais formatos|quais arquivos
which programs|welche programme|do you support|can you read|work with iracing|work with motec|unterstutzt
which games|which apps|export from
";
pub(super) const WATCH: &str = "
watch this channel|watch a channel|watch the channel|kanal beobachten|surveiller le canal|vigilar el canal
osservare il canale|observar o canal|automatic import|import automatically|automatisch einlesen
";
/// Asks how a thing is done, of Pacenote's commands.
pub(super) const USE: &str = "
how do i use|how to use|how does|how do i|how can i|where can i|wie benutze|wie nutze|wie geht|wie kann ich|wie verwende
comment utiliser|comment marche|comment fonctionne|como uso|como se usa|como funciona|como usar|come uso|come si usa
come funziona|use the command|command for|befehl fur|wo finde ich|what does
";

// ---- what is asked ----

/// Asks for a place, or for what costs.
pub(super) const WHERE: &str = "
where|wo|ou|donde|dove|onde|which corner*|which turn*|in which|what corner*|what turn*|welche kurve*|welcher kurve
in welcher|quel virage|quels virages|dans quel|que curva*|en que curva*|cual curva|quale curva|quali curve|qual curva
quais curvas|em que curva*|em qual
";
/// Losing time.
pub(super) const LOSS: &str = "
lose|loose|losing|loosing|lost|loss|losses|waste|wasting|wasted|slow|slower|slow me|slo|costs me|costing|cost me
time to find|find time|gain time|gain|leave time|leaving time|time on the table|bleed*|dropping time|drop time
throw away|throwing away|giving away|give away|verlier*|verlor*|verlust*|langsam*|lahm*|liegenlass*|liegen lass*
liegt die zeit|kostet*|kosten|verschenk*|zeit hol*|zeit find*|holen|gutmach*|perds|perdu*|perd|perdre|lent|lente
lents|gagner du temps|gagner|coute*|pierd*|perd*|lento|lenta|lentos|ganar tiempo|ganar|cuesta*|perco|perdo|lenti
guadagnare|costa|ganhar|custa*|improve|faster|quicker|get better|verbesser*|schneller|besser werden|plus vite|ameliorer
mejorar|mas rapido|migliorare|piu veloce|piu forte|melhorar|mais rapido|wrong|falsch|mistake*|fehler|erreur*|error*
errori|errore|erro|erros|sbagli*|mal|faux|problem|problem*|weak*|schwach*|where is the time|where s the time|wo ist die zeit
kill my|kill speed|killing|hurts|hurting|hurt me|off the pace|off pace|struggl*|suck|sucks|bad|terrible|trash
";
/// Why.
pub(super) const WHY: &str = "
why|y|how come|what makes|what is the reason|reason|warum|wieso|weshalb|woran|pourquoi|por que|porque|perche|come mai
what s wrong|whats wrong|what is wrong|what am i doing wrong|was mache ich|was mach ich|qu est ce que je fais
que hago mal|cosa sbaglio|che cosa sbaglio|o que faco de errado|what happens|what happened|was passiert|que pasa
che succede|cosa succede|o que acontece|que se passe|c est quoi le probleme|explain
";
/// Good things.
pub(super) const GAINS: &str = "
did i do well|do i do well|am i good|good at|what was good|went well|goes well|am i fast|am i fastest|am i best|strength*
did well|doing well|was war gut|was ist gut|war gut|gut gemacht|lauft gut|lief gut|starke*|bin ich stark|bin ich gut
bien fait|points forts|est bien|ce qui va|hice bien|hago bien|hago mejor|puntos fuertes|fatto bene|vado bene
punti forti|fiz bem|mando bem|vou bem|pontos fortes|where do i gain|where am i gaining|wo gewinne ich|wo bin ich schneller
ou je gagne|donde gano|dove guadagno|onde ganho|better than|strongest|improved most|gained|where am i faster
";
/// What to work on.
pub(super) const FOCUS: &str = "
next session|next time|work on|focus on|practise|practice|concentrate on|what should i do|what should i try|what now
what do i do next|one thing|nachste session|nachstes mal|nachsten session|uben|trainieren|arbeiten|konzentrieren
was soll ich|was sollte ich|als nachstes|prochaine session|prochaine fois|travailler|que dois je faire
sur quoi|proxima sesion|proxima vez|trabajar|que debo hacer|en que debo|prossima sessione|prossima volta|lavorare
allenar*|cosa devo fare|su cosa|proxima sessao|treinar|trabalhar|o que devo fazer|em que devo|biggest priority|priority
main thing|most important|wichtigste*|le plus important|mas importante|piu importante|mais importante|homework for
";
/// Several tips.
pub(super) const TIPS: &str = "
tips|tip|advice|pointers|hints|suggestions|tipps|ratschlage|conseils|conseil|consejos|consejo|consigli|consiglio|dicas
dica|things to improve|points|punkte|biggest losses|biggest mistakes|grossten fehler|coach me|debrief|analyse my
analyze my|analysier*|analyse mon|analiza mi|analizza|analise minha
";
/// Two laps against each other.
pub(super) const COMPARE: &str = "
compare|comparison|compared|vergleich*|compar*|confront*|versus|vs|difference between|unterschied zwischen
difference entre|diferencia entre|differenza tra|diferenca entre|what changed between|head to head
";
/// Better or worse, of laps.
pub(super) const BETTER: &str = "
better|faster|quicker|besser|schneller|meilleur*|plus rapide|plus vite|mejor*|mas rapid*|miglior*|piu veloc*|melhor*
mais rapid*|beat|ahead
";
pub(super) const WORSE: &str = "
worse|slower|schlechter|langsamer|moins bon*|plus lent*|pire|peor|mas lent*|peggio*|piu lent*|pior|mais lent*|behind
";
/// How far apart.
pub(super) const GAP: &str = "
how far|how much slower|how much faster|how much time|how close|gap|wie weit|wie viel langsamer|wie viel schneller
wie viel zeit|wieviel|abstand|ruckstand|vorsprung|combien de temps|ecart|quel ecart|de combien|cuanto me saca
cuanto le saco|a cuanto|cuanta diferencia|diferencia|distacco|quanto distacco|quanto sono|di quanto|quanto perdo da
a quanto|diferenca|quanto estou|delta to
";
/// A lap time to reach.
pub(super) const UNDER: &str = "
under|below|sub|break|beat|crack|reach|hit|get to|get into the|do a|run a|down to|unter|knacken|schaffen|erreichen
auf eine|sous|sous les|descendre|passer sous|atteindre|bajar de|por debajo|debajo|llegar a|hacer un|sotto|scendere
fare un|arrivare a|abaixo|baixar de|baixo de|chegar a|fazer um|into the
";
pub(super) const TENTHS: &str = "
tenth|tenths|zehntel|dixieme|dixiemes|decima|decimas|decimo|decimi|decimos
";
/// Asks how something is reached.
pub(super) const HOW_TO_REACH: &str = "
how|how do|wie|comment|como|come|what do i need|was brauche|was fehlt|que me falta|cosa mi manca|o que falta|can i
kann ich|puis je|puedo|posso|is it possible|find|finde*|trouver|encontrar|trovare|achar|possible|realistic
";
/// How alike laps are.
pub(super) const CONSISTENCY: &str = "
consisten*|konstan*|constan*|regulier*|regularit*|regular|regularidad|costan*|regolar*|spread of|spread|vary|varies
variation|repeatable|repeatab*|streuung|streu*|gleichmassig*|steady|stable|stabil*|irregul*|inconsisten*|all over the place
";
/// The best possible lap.
pub(super) const POSSIBLE: &str = "
best possible|possible lap|possible best|optimal*|optimum|theoretical|theoretic*|theoretisch*|theorique*|teorica|teorico
optima|ottimale|ideal lap|ideal time|ideale runde|ideale rundenzeit|volta ideal|vuelta ideal|giro ideale|tour ideal
mogliche runde|bestmogliche*|schnellstmogliche*|perfect lap|perfekte runde|rolling lap|best rolling|what lap could i
how fast could i|wie schnell konnte ich|meilleur temps possible|mejor vuelta posible|miglior giro possibile
melhor volta possivel|potential lap|dream lap
";
/// Better than before.
pub(super) const PROGRESS: &str = "
improve since|improved since|improvement since|did i improve|have i improved|am i improving|getting faster|getting better
progress|what changed|what has changed|changed since|faster than yesterday|faster than last week|than last time
verbessert|fortschritt*|besser geworden|schneller geworden|was hat sich geandert|was hat sich verandert|progres
progresse*|ai je progresse|ameliore|qu est ce qui a change|he mejorado|mejore desde|progresado|que cambio|que ha cambiado
sono migliorat*|migliorato|progressi|cosa e cambiato|melhorei|evolui|progresso|o que mudou|since last week|since yesterday
seit letzter woche|seit gestern|depuis la semaine|depuis hier|desde la semana|desde ayer|da ieri|desde ontem
desde a semana|dalla settimana|compared to last week|compared to yesterday|between my session
";
/// Which corner is worst.
pub(super) const WORST: &str = "
worst|weakest|weak|biggest loss|most time|costs most|costs me most|costs me the most|lose most|lose the most
losing the most|slowest compared|schlechteste*|schwachste*|am meisten|grosste*|pire|plus faible|le plus|plus mauvais
peor*|mas debil|mas tiempo|peggior*|piu debole|di piu|piu tempo|pior*|mais fraca|mais tempo|needs most|needs the most
problem corner|worst corner|rank my|rank the|order my|sort my
";
pub(super) const BEST: &str = "
best|strongest|beste*|bester|starkste*|meilleur*|plus fort*|mejor*|mas fuerte|miglior*|piu forte|melhor*|mais forte
";
/// Asks about the drivers of a server.
pub(super) const DRIVERS: &str = "
who is the fastest|who s the fastest|whos the fastest|who s fastest|who is fastest|whos fastest|who is quickest
who is the quickest|fastest driver|quickest driver|best driver|fastest here|leaderboard|ranking|standings|who leads|who is first
who holds the record|track record here|server record|wer ist der schnellste|wer ist die schnellste|wer ist schnellste*
wer ist am schnellsten|schnellster fahrer|schnellste fahrer*|bestenliste|rangliste|qui est le plus rapide
qui est la plus rapide|pilote le plus rapide|classement|quien es el mas rapido|quien es la mas rapida|quien es mas rapido
piloto mas rapido|clasificacion|chi e il piu veloce|chi e la piu veloce|chi e piu veloce|pilota piu veloce|classifica
quem e o mais rapido|quem e a mais rapida|quem e mais rapido|piloto mais rapido|classificacao|who owns|who is best in
wem gehort|wer ist am besten|who is the best|what position|which place am i|where do i rank|auf welchem platz
who is faster|who drives
";
/// How many laps.
pub(super) const COUNT: &str = "
how many laps|how many times|number of laps|how many rounds|count my laps|wie viele runden|wieviele runden|wieviel runden
anzahl runden|anzahl der runden|combien de tours|cuantas vueltas|quanti giri|quantas voltas
";
/// Pictures.
pub(super) const SHOW: &str = "
show|show me|picture|image|draw|plot|chart|map of|zeig*|bild|zeichne*|montre*|affiche*|dessine*|muestra*|ensena*|dibuja*
ver|mostra*|fammi vedere|disegna*|mostre|desenha*|see
";
/// Tells everything about a place.
pub(super) const DESCRIBE: &str = "
tell me about|what about|info on|info about|details|describe|numbers for|data for|stats for|values for|erzahl*|sag mir was
infos zu|daten zu|werte fur|parle moi|dis moi|infos sur|cuentame|dime|hablame|datos de|dimmi|parlami|dati su|fale sobre
conte sobre|dados da|how am i doing in|how do i do in|wie lauft|wie bin ich in|comment je suis dans|como voy en
come vado in|come sono in|como estou na
";
/// How a corner is driven.
pub(super) const DRIVE: &str = "
how do i drive|how to drive|how should i drive|how should i take|how do i take|how to take|how do you take
best way through|wie fahre ich|wie fahrt man|wie nehme ich|wie nimmt man|comment prendre|comment passer|comment aborder
como se toma|como tomar|como tomo|como paso|como hacer la|come si fa la|come faccio la|come affronto|come prendo
come percorrere|como fazer a|como faco a|como pego|como passar|how do i go through|what is the fastest way through
";
/// What a place could bring.
pub(super) const POTENTIAL: &str = "
how much can i gain|how much could i gain|how much time can i find|what would i gain|how much is in|is there more in
was bringt|wie viel bringt|wieviel bringt|wie viel kann ich|was ist drin|wie viel ist drin|combien je peux gagner
que gagnerais|qu est ce que j y gagne|cuanto puedo ganar|que gano con|quanto posso guadagnare|cosa guadagno
quanto posso ganhar|o que ganho|how much faster could i be|potential in|potenzial
";
/// Whether a lap counts.
pub(super) const CLEAN: &str = "
clean|valid|count|counts|invalid|sauber*|gultig*|zahlt|propre|valable|valide|limpia|valida|cuenta|pulito|valido|conta
limpa|track limits|cut the track|legal
";
/// Wants a yes or a no.
pub(super) const YES_NO: &str = "
am i|do i|did i|was i|was my|is my|are my|was lap|is it|is lap|is there|should i|can i|does it|will it|would it|could i
have i|is the|are the|was it|bin ich|bremse ich|brems ich|mache ich|mach ich|war meine|war die|war runde|ist meine
ist mein|ist es|ist runde|soll ich|sollte ich|kann ich|muss ich|fahre ich|fahr ich|schalte ich|schalt ich|gebe ich
geb ich|lenke ich|lenk ich|verliere ich hier|habe ich|hab ich|tut es|lohnt|bringt es|suis je|est ce que|ai je
freine je|je freine trop|dois je|puis je|etait ce|est il|mon tour etait|estoy|soy|freno demasiado|freno muy
freno tarde|freno pronto|debo|deberia|es mi|fue mi|era mi|he frenado|sono|freno troppo|freno tardi|freno presto
devo|dovrei|e il mio|e la mia|era il mio|ho frenato|estou|sou|freio muito|freio tarde|freio cedo|deveria|e minha|e meu
foi minha|era minha
";

// ---- claims ----

pub(super) const EARLY: &str = "
early|earlier|too soon|fruh|fruher|zu fruh|tot|plus tot|trop tot|pronto|temprano|antes|demasiado pronto|presto|prima
troppo presto|cedo|mais cedo|cedo demais|anticipo
";
pub(super) const LATE: &str = "
late|later|too late|laet|spat|spater|zu spat|tard|plus tard|trop tard|tarde|mas tarde|tardi|piu tardi|troppo tardi|mais tarde
demasiado tarde|tarde demais
";
pub(super) const LITTLE: &str = "
too soft|softly|soft|not enough|too little|too weak|gently|weicher|zu weich|zu wenig|nicht genug|zu schwach|zu sanft
trop peu|pas assez|trop doucement|demasiado suave|muy suave|poco|demasiado poco|troppo poco|troppo piano|non abbastanza
muito pouco|fraco demais|pouco
";
pub(super) const MUCH: &str = "
too hard|hard enough|too much|harder|zu hart|zu stark|zu fest|zu viel|trop fort|trop de|demasiado fuerte|demasiado|muy fuerte
troppo forte|troppo|forte demais|demais
";
pub(super) const TOO_SLOW: &str = "
too slow|slow in|slow at|over slow*|overslow*|zu langsam|langsam in|trop lent*|demasiado lent*|muy lent*|troppo lent*
lento demais|muito lent*|slower|losing|losing time|lose time|wasted|waste|langsamer|plus lent*|mas lent*|piu lent*
mais lent*|verliere
";
pub(super) const TOO_FAST: &str = "
too fast|zu schnell|trop vite|demasiado rapid*|muy rapid*|troppo veloc*|rapido demais|faster|better|quicker|besser|schneller
plus rapide*|meilleur*|mas rapid*|mejor|piu veloc*|miglior*|mais rapid*|melhor
";
pub(super) const RIGHT: &str = "
ok|okay|alright|right|correct|fine|good|clean|richtig|gut|passt|stimmt|in ordnung|correct|bonne|bon|bien|correcto|correcta
giust*|corrett*|buon*|certo|certa|correto|boa|bom
";
pub(super) const WRONG: &str = "
wrong|incorrect|bad|falsch|verkehrt|schlecht|faux|fausse|mauvais*|mal|incorrect*|sbagli*|errat*|errad*|mistake*|fehler
";
/// Would more of it help.
pub(super) const WOULD: &str = "
does it hurt|would it help|should i brake later|should i brake harder|should i carry|can i brake later|could i brake later
what if i brake later|is it worth braking later|would it hurt|hilft es|soll ich spater bremsen|kann ich spater bremsen
soll ich harter|schadet es|lohnt es sich spater|dois je freiner plus tard|puis je freiner plus tard|ca aide
debo frenar mas tarde|puedo frenar mas tarde|deberia frenar|devo frenare piu tardi|posso frenare piu tardi
devo frear mais tarde|posso frear mais tarde|brake later|spater bremsen|freiner plus tard|frenar mas tarde
frenare piu tardi|frear mais tarde|brake deeper|tiefer bremsen
";

// ---- places ----

/// In front of a corner's number.
pub(super) const CORNER: &str = "
turn|turns|t|corner|corners|kurve|kurven|virage|virages|curva|curvas|curve|tornante|trun|conrer|tun|kehre|bend
";
/// In front of a number that may be a corner's.
pub(super) const INTO: &str = "
into|in|for|at|in die|fur|dans|pour|en|para|alla|in|na|no|through|out of|of
";
/// Any corner.
pub(super) const ANY_CORNER: &str = "
corner*|turn|turns|bend|bends|kurve*|virage*|curva*|curve|tornant*|corners
";
pub(super) const ENTRY: &str = "
entry|entries|turn in|corner entry|eingang*|einlenk*|entree*|entrada*|ingresso|ingressi|inserimento|on the way in
";
pub(super) const MID: &str = "
apex|mid corner|mid turn|middle of the corner|scheitel*|kurvenmitte|corde|milieu du virage|vertice*|mitad de la curva
punto di corda|centro curva|apice|meio da curva
";
pub(super) const EXIT: &str = "
exit*|track out|ausgang*|kurvenausgang*|herausbeschleunig*|rausbeschleunig*|sortie*|salida*|uscita*|uscite|saida*
";
pub(super) const SECTOR: &str = "
sector|sectors|sektor|sektoren|secteur|secteurs|settore|settori|setor|setores|abschnitt|s1|s2|s3
";
pub(super) const MIDDLE: &str = "
middle|mid|mittlere*|mittel*|central|milieu|medio|media|mitad|centrale|mezzo|meio|do meio|second|zweite*|deuxieme|segundo
secondo
";
pub(super) const STRAIGHT: &str = "
straight|straights|gerade|geraden|ligne droite|lignes droites|recta|rectas|rettilineo|rettilinei|reta|retas
start finish|zielgerade|startgerade
";
pub(super) const MAIN_STRAIGHT: &str = "
main straight|start finish|home straight|front straight|zielgerade|startgerade|start ziel gerade|hauptgerade|ligne droite principale
ligne droite des stands|recta principal|recta de meta|rettilineo principale|reta principal|reta dos boxes|longest straight
langste gerade|longue ligne droite
";
pub(super) const HAIRPIN: &str = "
hairpin*|haarnadel*|spitzkehre*|epingle*|horquilla*|tornante|tornanti|tornantino|grampo*|cotovelo
";
pub(super) const SLOW_CORNERS: &str = "
slow corners|slow corner|slow turns|slowest corner|langsamen kurven|langsame kurven|langsamste kurve|virages lents
virage le plus lent|curvas lentas|curva mas lenta|curve lente|curva piu lenta|curva mais lenta
";
pub(super) const FAST_CORNERS: &str = "
fast corners|fast corner|fast turns|fastest corner|quickest corner|high speed corners|schnellen kurven|schnelle kurven
schnellste kurve|virages rapides|virage le plus rapide|curvas rapidas|curva mas rapida|curve veloci|curva piu veloce
curva mais rapida
";
pub(super) const FIRST_CORNER: &str = "
first corner|first turn|erste kurve|ersten kurve|premier virage|primera curva|prima curva|primeira curva
";
pub(super) const LAST_CORNER: &str = "
last corner|last turn|final corner|final turn|letzte kurve|letzten kurve|dernier virage|ultima curva
";

// ---- what is measured, the more particular first ----

pub(super) const GEAR: &str = "
gear|gears|gang|gange|gangs|rapport|rapports|vitesse engagee|quelle vitesse dans|marcha|marchas|marcia|marce
";
pub(super) const SHIFTS: &str = "
shift|shifts|shifting|downshift*|upshift*|schalt*|runterschalt*|herunterschalt*|hochschalt*|retrograd*|changement*
passer les vitesses|cambio|cambios|cambiar|reducir|reduzco|scalare|scalo|scalata|cambiata|cambiate|reduzir|reduzo
troca de marcha|trocar de marcha|gear change*
";
pub(super) const BRAKE: &str = "
brak*|break point|breaking|break too|break later|break earlier|brems*|frein*|fren*|staccat*|freio*|freada*|frea*|frear
brkae|brakign|breakpoint
";
pub(super) const BRAKE_POINT: &str = "
brake point|braking point|brakepoint|break point|breaking point|breakpoint|brake marker|bremspunkt*|bremsmarke|point de freinage|punto de frenada
punto di frenata|punto di staccata|ponto de freada|ponto de frenagem|where do i brake|where to brake|where should i brake
when do i brake|when should i brake|wo bremse|wo brems|wo bremst|wo muss ich bremsen|wann bremse|ou je freine|ou freiner|ou dois je freiner|donde freno|donde frenar
dove freno|dove frenare|onde freio|onde frear
";
pub(super) const BRAKE_PRESSURE: &str = "
brake pressure|how hard do i brake|how hard am i braking|brake force|brake peak|peak brake|bremsdruck|bremskraft|wie stark bremse|wie fest bremse
wie hart bremse|pression de frein*|force de freinage|presion de freno|fuerza de frenada|pressione del freno|pressione freno|forza frenante
pressao de freio|pressao do freio|forca de frenagem|brake hard|hard on the brakes|braking hard
";
pub(super) const TRAIL: &str = "
trail brak*|trailbrak*|trail|nachbrems*|hineinbrems*|degressif|frenada regresiva|frenata modulata|frenagem progressiva|brake release
";
pub(super) const LOWEST_SPEED: &str = "
minimum speed|min speed|vmin|apex speed|mid corner speed|corner speed|lowest speed|slowest point|minimaltempo|minimalgeschwindigkeit
scheitelgeschwindigkeit|kurvengeschwindigkeit|kurventempo|vitesse mini*|vitesse de passage|vitesse au point|velocidad minima|velocidad de paso
velocidad en el vertice|velocita minima|velocita di percorrenza|velocidade minima|velocidade de contorno|speed should i carry
carry through|speed through|how fast through|how fast am i through|how fast in|how fast do i go through|over slow*|overslow*|rolling speed
how fast was i in|how fast am i in|wie schnell in|wie schnell bin ich in|wie schnell durch|wie schnell war ich in|quelle vitesse
que velocidad|che velocita|que velocidade|qual a velocidade|velocita in|speed in
";
pub(super) const ENTRY_SPEED: &str = "
entry speed|eingangstempo|eingangsgeschwindigkeit|tempo am eingang|vitesse d entree|velocidad de entrada|velocita d ingresso
velocita di ingresso|velocidade de entrada
";
pub(super) const EXIT_SPEED: &str = "
exit speed|ausgangstempo|ausgangsgeschwindigkeit|tempo am ausgang|vitesse de sortie|velocidad de salida|velocita d uscita
velocita di uscita|velocidade de saida|speed out of|how fast out of
";
pub(super) const TOP_SPEED: &str = "
top speed|topspeed|max speed|maximum speed|highest speed|vmax|v max|hochstgeschwindigkeit|spitzengeschwindigkeit|topspeed
hochsttempo|maximalgeschwindigkeit|vitesse max*|vitesse de pointe|velocidad maxima|velocidad punta|velocita massima|velocita di punta|velocidade maxima|velocidade final
how fast was i at the end|how fast was i on the|how fast am i on the|end of the straight|speed on the straight|fastest i went
";
pub(super) const SPEED: &str = "
speed|how fast|tempo|geschwindigkeit|wie schnell|vitesse|velocidad|velocita|velocidade
";
pub(super) const THROTTLE: &str = "
throttle*|on the power|back on power|power down|accelerat*|on the gas|gas|gaspedal|vollgas|beschleunig*|ans gas|gaz|accelerateur|accelere*|remise des gaz|plein gaz
acelerador|acelera*|acelero|a fondo|acceler*|gasse|full throttle|flat out|flat|wot
";
pub(super) const COAST: &str = "
coast|coasting|coasts|rollen|rolle|rollen lassen|roue libre|dejar rodar|dejo rodar|punto muerto|in rilascio|rilascio|veleggi*|deixar rolar|deixo rolar|neither pedal|no pedal
";
pub(super) const RPM: &str = "
rpm|revs|engine speed|drehzahl*|regime|regimen|revoluciones|giri motore|giri al minuto|rotacao|rotacoes
";
pub(super) const LINE: &str = "
line|lines|linie|ideallinie|fahrlinie|trajectoire*|trazada*|linea|traiettoria*|tracado*|linha|too wide|running wide|run wide|racing line
";
pub(super) const KERB: &str = "
kerb*|curb*|randstein*|vibreur*|piano|pianos|cordol*|zebra*
";
pub(super) const TIME: &str = "
lap time*|time|how long|seconds|zeit|rundenzeit*|wie lange|sekunden|temps|chrono|combien de temps|tiempo|cuanto tiempo|segundos|tempo sul giro|tempo|quanto tempo
secondi
";

// ---- people and terms ----

/// "I" and "my".
pub(super) const FIRST_PERSON: &str = "
i|my|me|mine|am i|we|our|im|ich|mein|meine|meinem|meinen|meiner|mir|mich|je|j|mon|ma|mes|moi|yo|mi|mis|estoy|io|mio|mia
miei|mie|eu|meu|minha|meus|minhas|pierdo|perdo|perco|puedo|posso|debo|devo|hago|faccio|faco|voy|vado|vou|soy|sono|sou|freno
freio|acelero
";
/// A friend without a name, and everybody.
pub(super) const FRIEND: &str = "
my friend|my mate|my buddy|my friends|mein freund|meine freundin|meinem freund|mein kumpel|mon ami|mon amie|mon pote|mi amigo|mi amiga
mio amico|mia amica|meu amigo|minha amiga
";
pub(super) const EVERYONE: &str = "
everyone|everybody|all the others|the others|others here|anyone here|everyone here|everyone else|alle anderen|die anderen|alle hier|jeder hier|alle|tout le monde
les autres|todos|todo el mundo|los demas|los otros|tutti|gli altri|todo mundo|os outros|the rest|people here|the server
";
/// Asks what something is.
pub(super) const DEFINITION: &str = "
what is a|what is an|what is the meaning|what is|what s|whats|what are|what does|what do you mean|meaning of|means|define|definition|explain|explain to me|was ist|was sind
was bedeutet|was heisst|was meint|erklar*|qu est ce|c est quoi|que signifie|que veut dire|definition de|explique*|que es|que son|que significa|explica*|cos e|che cos|cosa e
cosa sono|cosa significa|che significa|spiega*|o que e|o que sao|o que significa|explique
";
/// Asks how something is done in general.
pub(super) const GENERAL: &str = "
does a car|does a|can you|is it worth|worth it|kann man|lohnt sich|lohnt es|braucht man|peut on|se puede|conviene|si puo|vale a pena|da para|is it better|is it good
is it bad|in general|generally|usually|should you|should one|do you need|do pros|why do|how do you|how to|how does|how should|ist es besser|allgemein|sollte man|wie macht man|wie funktioniert
est ce mieux|en general|faut il|comment faire|es mejor|hay que|como se|e meglio|in generale|si deve|come si|e melhor|em geral|deve se|como se faz|when should|when do you|wann sollte
which is better|what is better|why does|why is it|how much does|how many
";
/// A short question that goes on from the one before.
pub(super) const FOLLOW_UP: &str = "
and|und|et|y|e|what about|how about|was ist mit|wie ist es mit|et pour|y en|e em|e in|also|auch|aussi|tambien|anche|tambem|then|dann|there|dort|da|la bas|alli|
why|warum|wieso|pourquoi|por que|perche|again|more|mehr|encore|mas|ancora|mais|same|dasselbe|and in|und in|vs|against|gegen|contre|contra|contro
";
/// Racing words: with one of them a question is the coach's, whatever the rules make of it.
pub(super) const OURS: &str = "
lap|laps|laptime*|corner*|turn|turns|apex|brak*|throttle*|understeer*|oversteer*|racing|race|track|circuit|sector*|telemetry|tenth|tenths|coasting|downshift*|upshift*|shift*|steering|steer|chicane*
hairpin*|straight*|slipstream|pit|pits|qualifying|lose time|losing time|time|slow|slower|slowest|fast|faster|fastest|quick*|speed|pace|grip|tyre*|tire*|car|drive*|driving|driver*|session|stint|reference|optimal|consisten*
gap|delta|gear*|pedal*|line|setup|wheel|kerb*|rpm|exit*|entry|runde*|kurve*|brems*|gas|gaspedal|vollgas|scheitel*|ideallinie|lenk*|schalt*|gerade*|zehntel*|einlenk*|langsam*|schnell*|zeit|tempo
reifen|auto|fahr*|strecke|rennen|gang|gange|linie|sitzung|tour|tours|virage*|frein*|corde|trajectoire*|epingle*|dixieme*|temps|lent|lente|vite|rapide*|vitesse*|pneu*|voiture|pilot*|rapport*|circuit|course
vuelta*|curva*|fren*|aceler*|vertice*|trazada*|horquilla*|recta*|decima*|tiempo|lento|lenta|rapido|rapida|velocidad|marcha*|neumatico*|coche|pista|carrera|giro|giri|acceler*|corda|traiettoria*|tornant*
rettiline*|decim*|staccat*|veloce|velocita|marcia|marce|gomme|gomma|macchina|guid*|gara|volta*|freio*|freada*|frear|acelera*|tracado*|reta*|velocidade|carro|corrida|coach|improve|verbesser*|ameliorer|mejorar|migliorare|melhorar
session|sessions|stints|ritmo|passo|driver|friend|freund
";

/// Words that matter most, whole: what is mistyped is read as one of these.
pub(super) const MENDED: &str = "
brake|braking|brakes|braked|throttle|corner|corners|where|losing|faster|fastest|slower|slowest|consistent|consistency|compare|comparison|better|worse|session|yesterday|today|gear|gears|speed|optimal|theoretical|possible|improve|improved
straight|sector|apex|exit|entry|pressure|point|everyone|friend|reference|delete|upload|coasting|downshift|hairpin|later|earlier|early|weakest|worst|strongest|should|setup|steering|understeer|oversteer
kurve|kurven|bremse|bremsen|bremspunkt|bremsdruck|verliere|schneller|schnellste|langsamer|langsam|konstant|vergleiche|vergleich|besser|schlechter|gestern|runde|runden|welcher|warum|wieso|ausgang|eingang|sektor|zeit|scheitelpunkt|losche|loschen|einlenken|herunterschalten
virage|virages|freinage|freiner|freine|rapide|lente|comparer|compare|meilleur|vitesse|rapport|pourquoi|sortie|secteur|regulier|trajectoire|temps
curva|curvas|freno|frenar|frenada|pierdo|tiempo|rapido|vuelta|vueltas|compara|mejor|marcha|velocidad|donde|salida|constante|trazada
perdo|frenata|staccata|veloce|confronta|migliore|marcia|velocita|uscita|costante|traiettoria|giro
perco|tempo|freada|frenagem|volta|voltas|melhor|velocidade|saida|tracado
";

/// Asks why, and means nothing else.
pub(super) const WHY_STRICT: &str = "
why|y am|how come|warum|wieso|weshalb|woran|pourquoi|por que|porque|perche|come mai
";
/// Loses time, and means nothing else.
pub(super) const LOSS_STRICT: &str = "
lose|loose|losing|loosing|lost|loss|losses|waste|wasting|wasted|slow|slower|slo|costs|costing|cost|verlier*|verlor*|verlust*|langsam*|lahm*|kostet*|verschenk*
perds|perdu*|perd|perdre|lent|lente|lents|coute*|pierd*|perd*|lento|lenta|lentos|cuesta*|perco|lenti|costa|custa*|kill|hurt*
";
/// Asks where, and means nothing else.
pub(super) const WHERE_STRICT: &str = "
where|anywhere|wo|donde|dove|onde|which corner*|which turn*|in which|what corner*|what turn*|welche kurve*|welcher kurve|in welcher|quel virage|quels virages|dans quel*|ou est ce|ou je|que curva*|en que curva*|quale curva|quali curve|qual curva|quais curvas
";

/// Asks for something else than a yes or a no.
pub(super) const ASKS: &str = "
what|whats|which|where|wheres|who|whos|how|when|whose|was ist|was sind|was mache|was mach|was bringt|was muss|was soll|was kann|was brauche|welche*|wo|wie|wer|wann|woran
quel*|ou|qui|comment|quand|combien|que|cual*|donde|como|cuando|cuanto*|quien|cosa|che cosa|quale|quali|dove|come|quando|quanto|quanti|chi|qual|quais|onde|quem|quantas|o que
";

/// Asks for a person.
pub(super) const WHO: &str = "
who|whos|who s|wer|qui|quien|chi|quem
";
pub(super) const FASTEST: &str = "
fastest|quickest|best|schnellste*|beste|plus rapide|mas rapid*|piu veloce|mais rapid*
";

/// Every list above.
pub(super) const ALL: &[&str] = &[
    UNSAFE,
    MANIPULATION,
    PRIVATE,
    OWN_PRIVATE,
    OTHER_THINGS,
    THANKS,
    AROUND_THANKS,
    HELP,
    DELETE,
    EXPORT,
    UPLOAD,
    SHARE,
    SETTINGS,
    WORLD,
    FORMATS,
    WATCH,
    USE,
    WHERE,
    LOSS,
    WHY,
    GAINS,
    FOCUS,
    TIPS,
    COMPARE,
    BETTER,
    WORSE,
    GAP,
    UNDER,
    TENTHS,
    HOW_TO_REACH,
    CONSISTENCY,
    POSSIBLE,
    PROGRESS,
    WORST,
    BEST,
    DRIVERS,
    COUNT,
    SHOW,
    DESCRIBE,
    DRIVE,
    POTENTIAL,
    CLEAN,
    YES_NO,
    EARLY,
    LATE,
    LITTLE,
    MUCH,
    TOO_SLOW,
    TOO_FAST,
    RIGHT,
    WRONG,
    WOULD,
    CORNER,
    INTO,
    ANY_CORNER,
    ENTRY,
    MID,
    EXIT,
    SECTOR,
    MIDDLE,
    STRAIGHT,
    MAIN_STRAIGHT,
    HAIRPIN,
    SLOW_CORNERS,
    FAST_CORNERS,
    FIRST_CORNER,
    LAST_CORNER,
    GEAR,
    SHIFTS,
    BRAKE,
    BRAKE_POINT,
    BRAKE_PRESSURE,
    TRAIL,
    LOWEST_SPEED,
    ENTRY_SPEED,
    EXIT_SPEED,
    TOP_SPEED,
    SPEED,
    THROTTLE,
    COAST,
    RPM,
    LINE,
    KERB,
    TIME,
    FIRST_PERSON,
    FRIEND,
    EVERYONE,
    DEFINITION,
    GENERAL,
    FOLLOW_UP,
    OURS,
    MENDED,
    WHY_STRICT,
    LOSS_STRICT,
    WHERE_STRICT,
    ASKS,
    WHO,
    FASTEST,
];
