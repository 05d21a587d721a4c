//! Words of what is not answered.

/// Public roads, alcohol, hurting others: what a question is about, never a word that a driver also uses of a lap.
pub(in crate::coach::question) const UNSAFE: &str = "
push off the track|him off the track|him off track|punt him|knock him off|spin him|block him dangerously
public road*|open road|open roads|road to work|highway|motorway|freeway|interstate|autobahn|landstrasse|bundesstrasse
schnellstrasse|police|cops|polizei|policia|polizia|gendarm*|speed camera*|radar trap*|speeding ticket*|blitzer
autovelox|radares|street race|street races|street racing|strassenrennen|illegal race*|carrera ilegal|carreras ilegales
gara clandestina|racha na rua|on the street|on the streets|on the road|city street*|in the city|in traffic|residential
school zone|commute|commuting|way to work|way home|carretera publica|carretera abierta|autopista|autovia
route ouverte|routes ouvertes|autoroute|routes de campagne|sur la route|route publique|strada pubblica|strada aperta
autostrada|per strada|estrada publica|rodovia|via publica|na rua|en la calle|offentliche strasse*
offentlichen strasse*|im strassenverkehr|auf der strasse|mountain road*|canyon road*|touge|drunk|after a few beers
beers before|smoking weed|smoked weed|weed|cannabis|bekifft|kiffen|fumado|maconha|betrunken|besoffen|alkohol|ivre|alcool|borracho|borracha|ubriaco|bebado|alcohol|stoned|on drugs|high on
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
durch die stadt|nachts durch|in der stadt|through town|through the city|through the village|durchs dorf
durch den ort|innerorts|ausserorts|en ville|por la ciudad|in citta|na cidade|pela cidade|dans la ville
speed limit on|tempolimit|limite de vitesse|limite de velocidad|limite di velocita|limite de velocidade
geblitzt|radarkontrolle|radar movil|strafzettel|bussgeld|multa por|b road|b roads|back road|back roads
country road*|country lane*|bergstrasse|public street*|street driving|nach hause fahren|zur arbeit|al trabajo
al lavoro|pro trabalho|au boulot|ampelrennen
parking lot|parkplatz drift*|without getting caught|getting caught|erwischt|me faire prendre|sin que me pillen
senza farmi beccare|sem ser pego|ring road|ringroad|peripherique|tangenziale|circunvalacion|kill ben
crash ben|bump him|bump her|nudge him
make spin|make crash|get to crash|get to spin|zum drehen|zum crash*|make him spin|make her spin|make them spin|make him crash|make her crash|make them crash|abschiessen|abschiess
beers|drinks before|bier getrunken|getrunken|gesoffen|promille|j ai bu|bu un coup|he bebido|cervezas|ho bevuto|birre|bebi|cervejas
abraumen|wegrammen|sortir de la piste|echar de la pista|sacarlo de|buttarlo fuori|tirar ele da|jogar ele
";

/// Attempts to make a model forget what it is for.
pub(in crate::coach::question) const MANIPULATION: &str = "
ignore all|ignore any|ignore every*|ignore previous|ignore prior|ignore the above|ignore your|ignore the rules
ignore rules|ignore the facts|ignore these|ignore what|disregard|forget your|forget everything|forget all
forget the rules|system prompt|your prompt|your prompts|your instructions|my instructions|new instructions|your rules
initial text|you are now|you are free|from now on you|jailbreak*|developer mode|debug mode|admin mode|dan mode|as dan|unrestricted
repeat the text|repeat everything|repeat after|word for word|verbatim|base64|rot13|hex encoded|api key*
your token|bot token|your secret*|password*|credentials|environment variable*|env var*|your database|the database
sql|drop table|select from|other server*|another server|any server|other guild*|other users|user id|user ids
session id|http|https|www|discord gg|invite link|markdown link|a link to|ping everyone|ping every*|mention every*
here ping|im start|eot id|say exactly|output exactly|write exactly
print exactly|tell everyone|ignoriere alle|ignoriere deine|ignoriere die|ignorier|vergiss alle
vergiss deine|deine anweisungen|deine regeln|systemprompt|systemanweisung*|ignore tes|ignore les
ignore toutes|ignorez|oublie tes|oublie tout|tes instructions|tes consignes|ignora tus|ignora las
ignora todas|olvida tus|olvida todo|tus instrucciones|ignora le|ignora tutte|ignora i tuoi|dimentica
le tue istruzioni|ignore as|ignore suas|ignore todas|esqueca|suas instrucoes|hidden text|encode this
decode this|translate the above|markdown image|jndi
";

/// Laps that are not shown.
pub(in crate::coach::question) const PRIVATE: &str = "
private lap*|private run*|private telemetry|private time*|private data|private session*|private runde*
privaten runde*|private daten|tour prive|tours prives|vuelta privada|vueltas privadas|giro privato|giri privati
volta privada|voltas privadas|everyone s private|hidden lap*|secret lap*|hidden session*|secret session*|hidden run*
versteckte runden|versteckten runden|versteckte session|geheime runden|tours caches|session cachee|vueltas ocultas|sesion oculta|giri nascosti
sessione nascosta|voltas escondidas|sessao escondida|didn t share|did not share|never shared|nicht geteilt
";

/// One's own among them, and what one wants to do with them.
pub(in crate::coach::question) const OWN_PRIVATE: &str = "
my private|my own private|meine private*|meiner private*|meinen private*|meine eigenen private*|mon tour prive
mes tours prives|mi vuelta privada|mis vueltas privadas|mio giro privato|miei giri privati|minha volta privada
minhas voltas privadas|make|keep|set|mach*|mettre|rendre|hacer|poner|rendere|tornar|deixar
";

/// Things that are asked of other assistants.
pub(in crate::coach::question) const OTHER_THINGS: &str = "
haiku|limerick|rap|sonnet|write me|write a|schreib mir|ecris moi|escribeme|scrivimi|escreva
python|javascript|programming|source code|write code|write a script|essay|poem|poetry|joke*|bedtime story|a story
a song|song|lyrics|recipe*|cook*|pizza|pasta|weather tomorrow|weather|president|election*|politic*|bitcoin|crypto*
stocks|stock market|invest*|movie*|film|girlfriend|boyfriend|homework|exam|translate|hack*|doctor|medicine|headache
sex|religion|god|the news|capital of|football|soccer|basketball|horoscope|meaning of life|email|cv|resume|salary
the rent|taxes|lawyer|insurance|vacation|restaurant*|birthday|buy a car|which car should i buy|wetter|witz|gedicht
rezept|hausaufgab*|ubersetz*|meteo|blague|poeme|recette|devoirs|chiste|poema|receta|barzelletta|ricetta|compiti|piada
receita|licao de casa|championship standings|world champion|formula 1 season|f1 season|who won|wer hat gewonnen
who will win|package|what time is it|wie spat ist|alarm|wi fi|wifi|my phone|love me|marry|tell me about yourself
how old are you|wie alt bist du|capitale de|capital de|noticias|notizie|chatgpt|openai|minecraft|netflix|spotify
bread|bake|baking|brot|kuchen|cake|dinner|lunch|breakfast|essen|abendessen|mittagessen|carbonara|sushi|burger
beer|wine|wein|bier|vino|cerveza|birra|shoes|schuhe|dog|cat|hund|katze|kids|wife|husband|frau|mann heiraten
relationship|in love|verliebt|boss|mortgage|loan|kredit|apartment|wohnung|laptop|printer|drucker|computer
iphone|android|linux|excel|word document|maths|mathe
physics homework|history of|krieg|guerra|guerre|flight|hotel|holiday|urlaub|guitar|gitarre|music|musik
lottery|lotto|wird das wetter|das wetter|il tempo domani|che tempo fa|que tiempo hace|tiempo hara
previsao do tempo|horoskop|gedichte|story|geschichte|tell me a|erzahl mir einen|raconte moi une
cuentame un|raccontami una|conte uma|ecris un|ecris une|schreibe einen|schreibe ein|escribe un|scrivi un
escreva um|code a|html|java|rust program|regex|spreadsheet|book a|buy me|amazon|tinder|dating|workout|diet
lose weight|abnehmen|weight loss|sleep|schlafen|pregnan*|vaccine*|virus|elon|trump|putin|fussball|futbol|calcio
futebol|champions league|world cup|olympi*|verstappen|hamilton|leclerc|ferrari win|nascar result*
grand prix result*|who is the president|capital city|translate this|wikipedia|google|tiktok|instagram|youtube
playstation price|cheapest|how much does a car cost|car insurance|second hand car
i eat|to eat|i wear|to wear|i watch|to watch|ich essen|ich anziehen|je mange|je manger|debo comer|deberia comer|devo mangiare|dovrei mangiare|devo comer
";

/// The weather of other days and places: `tempo`, `temps` and `tiempo` are times of a lap elsewhere.
pub(in crate::coach::question) const WEATHER: &str = "
weather tomorrow|weather forecast|weather in|wetter morgen|wetter wird|das wetter in|wird das wetter|quel temps demain|quel temps il fait|quel temps fait|fait quel temps|temps qu il fait|temps demain|meteo
que tiempo hace|que tiempo hara|tiempo manana|hace buen tiempo|che tempo fa|che tempo fara|tempo fa domani|tempo domani|previsioni|previsao do tempo|tempo amanha|vai chover
";

/// Thanks and greetings.
pub(in crate::coach::question) const THANKS: &str = "
thanks|thank you|thank|thx|ty|cheers|danke|dankeschon|vielen dank|merci|gracias|grazie|obrigado|obrigada|hi|hello|hey
hallo|servus|moin|salut|bonjour|hola|ciao|ola|good morning|guten morgen|bye|tschuss|ok|okay|nice|great|cool|super
perfect|awesome|good bot|well done|top|alles klar|valeu|genial|parfait|perfetto|perfecto|perfeito
appreciate it|appreciated|much appreciated|nice one|legend|brilliant|tausend dank|danke dir|perfekt|klasse|geil
toll|prima|genial|top|thanx|tanks|thnx|tysm|thank u|merciii|mille grazie|muito obrigado|valeu|gut gemacht|bravo
got it|makes sense|understood|verstanden|compris|entendido|capito|entendi|gotcha|wow|lol|haha|good night
gute nacht|gn8
";

/// Words that stand around them.
pub(in crate::coach::question) const AROUND_THANKS: &str = "
a|so|vielen|dank|very|much|lot|you|for|that|the|this|mate|bro|man|coach|pacenote|vielmals|schon|beaucoup|mil|mille|muchas|molte
muito|tante|help|bot|dude|there|tips|tip|dir|dich|das|fur|pour|por|per|again|really|was|is|your|answer|quick|all
helped|helps|hat|geholfen|hilft|mir|toll|klasse|prima|nett|appreciate|appreciated|it|legend|legende|brilliant
brill|lovely|sound|sehr|echt|m|aide|ma|as|hast|perfekt|stark|geil|one|much|ya|u|man|buddy|pal|me|ha|aiutato
ayudado|ajudou|mucho|tanto|bem|bien|bene|gut|gemacht|und|and|et|e|y|everything|alles|tudo|todo|tutto|big|huge
massive|love|got|makes|sense|understood|verstanden|compris|entendido|capito|entendi
your|youre|rock|rocks|king|goat|boss|star|hero|chef|crack|mito|brabo
";

/// Tells somebody what to be: an honest question may begin so, where the rest of it is about laps.
pub(in crate::coach::question) const PLAYS: &str = "
pretend you|pretend to be|pretend that|act as a|act as an|act as if|act as my|act like|roleplay|role play|respond only
reply only|answer only|stell dir vor du|tu als ob|tu so als|fais semblant|finge|fai finta|finja
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    PLAYS,
    WEATHER,
    UNSAFE,
    MANIPULATION,
    PRIVATE,
    OWN_PRIVATE,
    OTHER_THINGS,
    THANKS,
    AROUND_THANKS,
];
