//! Words for what is asked for.

/// Asks for a place, or for what costs.
pub(in crate::coach::question) const WHERE: &str = "
ou exactement|wo genau
where|wo|ou|donde|dove|onde|which corner*|which turn*|in which|what corner*|what turn*|welche kurve*|welcher kurve
in welcher|quel virage|quels virages|dans quel|que curva*|en que curva*|cual curva|quale curva|quali curve|qual curva
quais curvas|em que curva*|em qual
";
/// Losing time.
pub(in crate::coach::question) const LOSS: &str = "
hol ich|hole ich|lass ich|lasse ich|liegen|leave on the table|where exactly
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
pub(in crate::coach::question) const WHY: &str = "
why|y|how come|what makes|what is the reason|reason|warum|wieso|weshalb|woran|pourquoi|por que|porque|perche|come mai
what s wrong|whats wrong|what is wrong|what am i doing wrong|was mache ich|was mach ich|qu est ce que je fais
que hago mal|cosa sbaglio|che cosa sbaglio|o que faco de errado|what happens|what happened|was passiert|que pasa
che succede|cosa succede|o que acontece|que se passe|c est quoi le probleme|explain
";
/// Good things.
pub(in crate::coach::question) const GAINS: &str = "
did i do well|do i do well|am i good|good at|what was good|went well|goes well|am i fast|am i fastest|am i best|strength*
did well|doing well|was war gut|was ist gut|war gut|gut gemacht|lauft gut|lief gut|starke*|bin ich stark|bin ich gut
bien fait|points forts|est bien|ce qui va|hice bien|hago bien|hago mejor|puntos fuertes|fatto bene|vado bene
punti forti|fiz bem|mando bem|vou bem|pontos fortes|where do i gain|where am i gaining|wo gewinne ich|wo bin ich schneller
ou je gagne|donde gano|dove guadagno|onde ganho|better than|strongest|improved most|gained|where am i faster
";
/// What to work on.
pub(in crate::coach::question) const FOCUS: &str = "
should i focus|focus|fokus|fokussieren|was uben|one thing i can|one thing to
next session|next time|work on|focus on|practise|practice|concentrate on|what should i do|what should i try|what now
what do i do next|one thing|nachste session|nachstes mal|nachsten session|uben|trainieren|arbeiten|konzentrieren
was soll ich|was sollte ich|als nachstes|prochaine session|prochaine fois|travailler|que dois je faire
sur quoi|proxima sesion|proxima vez|trabajar|que debo hacer|en que debo|prossima sessione|prossima volta|lavorare
allenar*|cosa devo fare|su cosa|proxima sessao|treinar|trabalhar|o que devo fazer|em que devo|biggest priority|priority
main thing|most important|wichtigste*|le plus important|mas importante|piu importante|mais importante|homework for
";
/// Several tips.
pub(in crate::coach::question) const TIPS: &str = "
tipp|un conseil|suggerimento|suggerimenti|sugerencia*|sugestao|sugestoes
tips|tip|advice|pointers|hints|suggestions|tipps|ratschlage|conseils|conseil|consejos|consejo|consigli|consiglio|dicas
dica|things to improve|points|punkte|biggest losses|biggest mistakes|grossten fehler|coach me|debrief|analyse my
analyze my|analysier*|analyse mon|analiza mi|analizza|analise minha
";
/// Two laps against each other.
pub(in crate::coach::question) const COMPARE: &str = "
compare|comparison|compared|vergleich*|compar*|confront*|versus|vs|difference between|unterschied zwischen
difference entre|diferencia entre|differenza tra|diferenca entre|what changed between|head to head|me against|mine against
ich gegen|meine gegen|moi contre|le mien contre|yo contra|el mio contra|io contro|il mio contro|eu contra|o meu contra
";
/// Better or worse, of laps.
pub(in crate::coach::question) const BETTER: &str = "
better|faster|quicker|besser|schneller|meilleur*|plus rapide|plus vite|mejor*|mas rapid*|miglior*|piu veloc*|melhor*
mais rapid*|beat|ahead
";
pub(in crate::coach::question) const WORSE: &str = "
worse|slower|schlechter|langsamer|moins bon*|plus lent*|pire|peor|mas lent*|peggio*|piu lent*|pior|mais lent*|behind
";
/// How far apart.
pub(in crate::coach::question) const GAP: &str = "
how far off|how many seconds|how many tenths|how much am i|was fehlt mir auf|que me saca|quanto mi da
how far|how much slower|how much faster|how much time|how close|gap|wie weit|wie viel langsamer|wie viel schneller
wie viel zeit|wieviel|abstand|ruckstand|vorsprung|combien de temps|ecart|quel ecart|de combien|cuanto me saca
cuanto le saco|a cuanto|cuanta diferencia|diferencia|distacco|quanto distacco|quanto sono|di quanto|quanto perdo da
a quanto|diferenca|quanto estou|delta to|fehlt mir auf|fehlt mir zu|fehlen mir auf|fehlen mir zu|a combien je suis|a combien suis je
combien me separe|me falta para|me faltan para|mi manca da|mi mancano da|me falta para|falta para alcancar
";
/// A lap time to reach.
pub(in crate::coach::question) const UNDER: &str = "
under|below|sub|break|beat|crack|reach|hit|get to|get into the|do a|run a|down to|unter|knacken|schaffen|erreichen
auf eine|sous|sous les|descendre|passer sous|atteindre|bajar de|por debajo|debajo|llegar a|hacer un|sotto|scendere
fare un|arrivare a|abaixo|baixar de|baixo de|chegar a|fazer um|into the
";
pub(in crate::coach::question) const TENTHS: &str = "
tenth|tenths|zehntel|dixieme|dixiemes|decima|decimas|decimo|decimi|decimos
";
/// Asks how something is reached.
pub(in crate::coach::question) const HOW_TO_REACH: &str = "
how|how do|wie|comment|como|come|what do i need|was brauche|was fehlt|que me falta|cosa mi manca|o que falta|can i
kann ich|puis je|puedo|posso|is it possible|find|finde*|trouver|encontrar|trovare|achar|possible|realistic
";
/// How alike laps are.
pub(in crate::coach::question) const CONSISTENCY: &str = "
consistent|how even
consisten*|konstan*|constan*|regulier*|regularit*|regular|regularidad|costan*|regolar*|spread of|spread|vary|varies
variation|repeatable|repeatab*|streuung|streu*|gleichmassig*|steady|stable|stabil*|irregul*|inconsisten*|all over the place
";
/// The best possible lap.
pub(in crate::coach::question) const POSSIBLE: &str = "
realistic for me|s realistic|how much more is in it|realistisch fur mich|possible for me
meilleur tour possible|tour possible|tour parfait|vuelta perfecta|giro perfetto|volta perfeita|vuelta optima|schnellste mogliche
best possible|possible lap|possible best|optimal*|optimum|theoretical|theoretic*|theoretisch*|theorique*|teorica|teorico
optima|ottimale|ideal lap|ideal time|ideale runde|ideale rundenzeit|volta ideal|vuelta ideal|giro ideale|tour ideal
mogliche runde|bestmogliche*|schnellstmogliche*|perfect lap|perfekte runde|rolling lap|best rolling|what lap could i
how fast could i|wie schnell konnte ich|meilleur temps possible|mejor vuelta posible|miglior giro possibile
melhor volta possivel|potential lap|dream lap
";
/// Better than before.
pub(in crate::coach::question) const PROGRESS: &str = "
better than last time|faster than before|than before|since my last|than my last session|improved
improve since|improved since|improvement since|did i improve|have i improved|am i improving|getting faster|getting better
progress|what changed|what has changed|changed since|faster than yesterday|faster than last week|than last time
verbessert|fortschritt*|besser geworden|schneller geworden|was hat sich geandert|was hat sich verandert|progres
progresse*|ai je progresse|ameliore|qu est ce qui a change|he mejorado|mejore desde|progresado|que cambio|que ha cambiado
sono migliorat*|migliorato|progressi|cosa e cambiato|melhorei|evolui|progresso|o que mudou|since last week|since yesterday
seit letzter woche|seit gestern|depuis la semaine|depuis hier|desde la semana|desde ayer|da ieri|desde ontem
desde a semana|dalla settimana|compared to last week|compared to yesterday|between my session
";
/// Which corner is worst.
pub(in crate::coach::question) const WORST: &str = "
worst|weakest|weak|biggest loss|most time|costs most|costs me most|costs me the most|lose most|lose the most
losing the most|slowest compared|schlechteste*|schwachste*|am meisten|grosste*|pire|plus faible|le plus|plus mauvais
peor*|mas debil|mas tiempo|peggior*|piu debole|di piu|piu tempo|pior*|mais fraca|mais tempo|needs most|needs the most
problem corner|worst corner|rank my|rank the|order my|sort my
";
pub(in crate::coach::question) const BEST: &str = "
best|strongest|beste*|bester|starkste*|meilleur*|plus fort*|mejor*|mas fuerte|miglior*|piu forte|melhor*|mais forte
";
/// Asks about the drivers of a server.
pub(in crate::coach::question) const DRIVERS: &str = "
who wins|who won here|who is better|who is slower|who is slowest|who s slowest
who is the fastest|who s the fastest|whos the fastest|who s fastest|who is fastest|whos fastest|who is quickest
who is the quickest|fastest driver|quickest driver|best driver|fastest here|leaderboard|ranking|standings|who leads|who is first
who holds the record|track record here|server record|wer ist der schnellste|wer ist die schnellste|wer ist schnellste*
wer ist am schnellsten|schnellster fahrer|schnellste fahrer*|bestenliste|rangliste|qui est le plus rapide
qui est la plus rapide|pilote le plus rapide|classement|quien es el mas rapido|quien es la mas rapida|quien es mas rapido
piloto mas rapido|clasificacion|chi e il piu veloce|chi e la piu veloce|chi e piu veloce|pilota piu veloce|classifica
quem e o mais rapido|quem e a mais rapida|quem e mais rapido|piloto mais rapido|classificacao|who owns|who is best in
wem gehort|wer ist am besten|who is the best
who is faster|who drives
";
/// How many laps.
pub(in crate::coach::question) const COUNT: &str = "
how many laps|how many times|number of laps|how many rounds|count my laps|wie viele runden|wieviele runden|wieviel runden
anzahl runden|anzahl der runden|combien de tours|cuantas vueltas|quanti giri|quantas voltas
";
/// Pictures.
pub(in crate::coach::question) const SHOW: &str = "
show|show me|picture|image|draw|plot|chart|map of|zeig*|bild|zeichne*|montre*|affiche*|dessine*|muestra*|ensena*|dibuja*
ver|mostra*|fammi vedere|disegna*|mostre|desenha*|see
";
/// Tells everything about a place.
pub(in crate::coach::question) const DESCRIBE: &str = "
tell me about|what about|info on|info about|details|describe|numbers for|data for|stats for|values for|erzahl*|sag mir was
infos zu|daten zu|werte fur|parle moi|dis moi|infos sur|cuentame|dime|hablame|datos de|dimmi|parlami|dati su|fale sobre
conte sobre|dados da|how am i doing in|how do i do in|wie lauft|wie bin ich in|comment je suis dans|como voy en
come vado in|come sono in|como estou na
";
/// How a corner is driven.
pub(in crate::coach::question) const DRIVE: &str = "
wie fahr ich|wie nehm ich|wie fahre ich|how does qperson take|how does qperson drive|comment je prends|attack|attackier*|attaquer|atacar|attaccare|best way around|best line through
how do i drive|how to drive|how should i drive|how should i take|how do i take|how to take|how do you take
best way through|wie fahre ich|wie fahrt man|wie nehme ich|wie nimmt man|comment prendre|comment passer|comment aborder
como se toma|como tomar|como tomo|como paso|como hacer la|come si fa la|come faccio la|come affronto|come prendo
come percorrere|como fazer a|como faco a|como pego|como passar|how do i go through|what is the fastest way through
";
/// What a place could bring.
pub(in crate::coach::question) const POTENTIAL: &str = "
how much can i gain|how much could i gain|how much time can i find|what would i gain|how much is in|is there more in
was bringt|wie viel bringt|wieviel bringt|wie viel kann ich|was ist drin|wie viel ist drin|combien je peux gagner
que gagnerais|qu est ce que j y gagne|cuanto puedo ganar|que gano con|quanto posso guadagnare|cosa guadagno
quanto posso ganhar|o que ganho|how much faster could i be|potential in|potenzial
";
/// Whether a lap counts.
pub(in crate::coach::question) const CLEAN: &str = "
clean|valid|count|counts|invalid|sauber*|gultig*|zahlt|propre|valable|valide|limpia|valida|cuenta|pulito|valido|conta
limpa|track limits|cut the track|legal
";
/// Wants a yes or a no.
pub(in crate::coach::question) const YES_NO: &str = "
am i|do i|did i|was i|was my|is my|are my|was lap|is it|is lap|is there|should i|can i|does it|will it|would it|could i
have i|is the|are the|was it|did my|does my|did lap|does lap|zahlt meine|zahlte meine|zahlt runde|hat meine|bin ich|bremse ich|brems ich|mache ich|mach ich|war meine|war die|war runde|ist meine
ist mein|ist es|ist runde|soll ich|sollte ich|kann ich|muss ich|fahre ich|fahr ich|schalte ich|schalt ich|gebe ich
geb ich|lenke ich|lenk ich|verliere ich hier|habe ich|hab ich|tut es|lohnt|bringt es|suis je|est ce que|ai je
freine je|je freine trop|dois je|puis je|etait ce|est il|mon tour etait|estoy|soy|freno demasiado|freno muy
freno tarde|freno pronto|debo|deberia|es mi|fue mi|era mi|he frenado|sono|freno troppo|freno tardi|freno presto
devo|dovrei|e il mio|e la mia|era il mio|ho frenato|estou|sou|freio muito|freio tarde|freio cedo|deveria|e minha|e meu
foi minha|era minha
";

/// Says that something is bad, not that help with Pacenote is wanted.
pub(in crate::coach::question) const BAD: &str = "
trash|terrible|bad|worst|awful|suck|sucks|schlecht|scheisse|mies|nul|malo|mala|pessimo|pessima|ruim|horrible
";
/// Whether a target is within reach.
pub(in crate::coach::question) const REALISTIC: &str = "
realistic|possible|doable|within reach|can i do it|will i|realistisch|moglich|machbar|schaffbar|realiste|faisable
realista|posible|realistico|fattibile|possibile|realistica|possivel|da para
";
/// Where to begin.
pub(in crate::coach::question) const FIRST_OF_ALL: &str = "
first|start|begin|where do i start|zuerst|anfangen|fang ich an|d abord|commencer|primero|empezar|empiezo|prima
comincio|cominciare|primeiro|comeco|comecar|priority|easiest
";
/// How the pace goes within a session.
pub(in crate::coach::question) const TREND: &str = "
during the session|over the session|through the session|in the session|at the end of the session|towards the end
at the end of the stint|over the stint|during the stint|pace drop*|pace dropping|losing pace|lose pace|fall off
falling off|tyres go off|tires go off|tyres went off|tires went off|tyre drop off|degradation|get faster lap by lap
getting faster lap|getting slower|get slower|faster at the end|slower at the end|trend|wahrend der session|im lauf der session|am ende langsamer|am ende schneller|langsamer geworden
werde ich langsamer|werde ich schneller|pace verlor*|reifen nachgelassen|reifen abgebaut|au fil des tours
pendant la session|a la fin de la session|de plus en plus lent|de plus en plus vite|durante la sesion|al final de la sesion
cada vez mas lento|cada vez mas rapido|durante la sessione|alla fine della sessione|sempre piu lento|sempre piu veloce
durante a sessao|no fim da sessao|cada vez mais lento|cada vez mais rapido|warmed up|warm up laps
";
/// All lap times.
pub(in crate::coach::question) const LAP_TIMES: &str = "
my lap times|all lap times|lap times list|list my laps|list lap times|all my laps|list of my laps|show my laps
show me my laps|all laps|every lap|list my times|show my times|what are my times|meine rundenzeiten|alle rundenzeiten|alle meine runden|alle runden
meine zeiten|mes temps|tous mes tours|mes chronos|les temps au tour|mis tiempos|todas mis vueltas|mis vueltas una
i miei tempi|tutti i miei giri|tempi sul giro|meus tempos|todas as minhas voltas|minhas voltas todas|tempos de volta
average lap*|average time|average pace|durchschnitt*|durchschnittszeit|moyenne|temps moyen|promedio|media de tiempos
tiempo medio|tempo medio|media dei giri|media das voltas|median lap*|typical lap*
";
/// The slowest lap, which is no loss.
pub(in crate::coach::question) const SLOWEST: &str = "
slowest|langsamste*|plus lent|plus lente|mas lenta|mas lento|piu lento|mais lenta|worst lap|schlechteste runde
pire tour|peor vuelta|peggior giro|giro peggiore|pior volta
";
/// A lap.
pub(in crate::coach::question) const LAP: &str = "lap|laps|laptime|runde|runden|rundenzeit|tour|tours|vuelta|vueltas|giro|giri|volta|voltas|pb|best|personal best|bestzeit";
/// Asks how good a lap was.
pub(in crate::coach::question) const JUDGE: &str = "
good lap|how good|how was|how bad|any good|was it good|gute runde|wie gut|wie war|bon tour|comment etait|buena vuelta
como fue|como estuvo|bel giro|buon giro|com era|com e andat*|boa volta|como foi|lap ok|lap okay|what about
";
/// How long one is on a pedal.
pub(in crate::coach::question) const PEDAL_TIME: &str = "
how long am i on the brake*|how much time on the brakes|time braking|spend braking|time on the brake*|how long do i brake|how long am i braking|time at full throttle
at full throttle|time flat out|of the lap am i flat|of the lap flat|percentage of the lap|percent of the lap|share of the lap
how much time am i flat|how long am i flat|how much of the lap|how much time coasting|wie lange brems*|wie lange bin ich auf
anteil vollgas|vollgasanteil|prozent vollgas|wie viel prozent|wie lange vollgas|combien de temps je freine
combien de temps a fond|pourcentage|cuanto tiempo freno|cuanto tiempo a fondo|porcentaje|per quanto tempo freno
quanto tempo a tutto gas|percentuale|quanto tempo freando|quanto tempo de acelerador|porcentagem
";
/// Slow corners against fast ones.
pub(in crate::coach::question) const SLOW_OR_FAST: &str = "
slow or fast|fast or slow|slow or in fast|fast or in slow|slow and fast corners|langsamen oder schnellen
schnellen oder langsamen|langsame oder schnelle|lents ou rapides|rapides ou lents|lentas o rapidas|rapidas o lentas
lente o veloci|veloci o lente|lentas ou rapidas|rapidas ou lentas|slow medium or fast|what kind of corner*
which kind of corner*|which type of corner*|what type of corner*|welche art von kurve*|quel type de virage*
que tipo de curva*|che tipo di curva*|que tipo de curvas
";
/// Entries against exits.
pub(in crate::coach::question) const ENTRY_OR_EXIT: &str = "
entry or exit|exit or entry|entry or on exit|braking or accelerat*|braking or in accelerat*|brakes or throttle
accelerating or braking|braking or throttle|under braking or|brakes or on the throttle|corners or straights
straights or corners|corners or on the straights|straights or in the corners|eingang oder ausgang|ausgang oder eingang
bremsen oder beschleunigen|beim bremsen oder|kurven oder geraden|geraden oder kurven|kurven oder auf den geraden
entree ou sortie|en entree ou en sortie|au freinage ou|virages ou lignes droites|entrada o salida|la entrada o la salida
la entrada o en la salida|frenada o aceleracion|frenando o acelerando|curvas o rectas|curvas o en las rectas
ingresso o uscita|in ingresso o in uscita|frenata o accelerazione|curve o rettilinei|entrada ou saida
eingang oder am ausgang|ausgang oder am eingang|entry or the exit|on the way in or out|l entree ou a la sortie|en la entrada o en la salida
all ingresso o all uscita|entrata o in uscita|entrata o uscita|na entrada ou na saida|freada ou aceleracao|freando ou acelerando|curvas ou retas
";
/// The circuit itself.
pub(in crate::coach::question) const TRACK: &str = "
what track|which track|what circuit|which circuit|how long is the track|how long is this track|how long is the circuit
how long is the lap|track length|length of the track|length of this track|how many corners|how many turns
number of corners|welche strecke|wie lang ist die strecke|wie lang ist die runde|streckenlange|wie viele kurven
quel circuit|longueur du circuit|combien de virages|que circuito|que pista|cuanto mide el circuito|cuantas curvas
che circuito|che pista|quanto e lunga la pista|quante curve|que circuito e|que pista e|quantas curvas|comprimento da pista
";
/// How good somebody is, all in all.
pub(in crate::coach::question) const OVERALL: &str = "
am i the slowest|am i the fastest|bin ich der langsamste|bin ich der schnellste|what position|which place am i|where do i rank|auf welchem platz|what place am i|my rank|my position|wievielter|a quelle place|en que puesto|en que posicion|in che posizione|em que posicao
am i good|am i any good|how good am i|how am i doing|how did i do|how was i|rate my|rate me|grade my|grade me|judge my
what do you think|overall|how was my session|how did my session go|how was the session|summary|summarize|summarise
sum up|bin ich gut|wie gut bin ich|wie war ich|wie war meine session|wie lief|bewerte|zusammenfassung|fass zusammen
was sagst du|suis je bon|je suis bon|comment etait ma session|note mon|resume ma|resume de|soy bueno|que tal voy
que tal lo hice|como fue mi sesion|como lo hice|resumen|sono bravo|come sono andato|come e andata|com e andata|valuta
riassunto|sou bom|como eu fui|como foi minha sessao|como me sai|avalie|resumo
";
/// Compares with something.
pub(in crate::coach::question) const THAN: &str = "than|als|que le|que la|que el|que mi|que mon|que ma|di|del|do que|que a|que o|against|gegen|contre|contra|contro|vs|to";
/// Asks how.
pub(in crate::coach::question) const HOW: &str = "how|how do|how does|how can|wie|comment|como|come|what do i need|what does it take|was muss ich|que faut il";
/// The one in front.
pub(in crate::coach::question) const LEADER: &str = "
leader|the top|first place|p1|fastest|quickest|the front|pole|number one|fuhrenden|ersten platz|spitze|schnellsten
premier|tete|primero|lider|primo|testa|primeiro|la punta|best here|the best
";
/// In any place.
pub(in crate::coach::question) const ANYWHERE: &str = "
anywhere|somewhere|any corner|irgendwo|irgendeiner kurve|nirgends|quelque part|nulle part|un virage|en alguna|algun sitio
algun lado|alguna curva|da qualche parte|qualche curva|em algum lugar|alguma curva|at all
";
/// One tip and no more.
pub(in crate::coach::question) const ONE_TIP: &str = "a tip|one tip|einen tipp|ein tipp|un conseil|un consejo|un consiglio|uma dica|single tip|one advice|one piece";
/// What somebody does otherwise.
pub(in crate::coach::question) const DIFFERENTLY: &str = "
differently|different|better|anders|besser|differemment|autrement|mieux|diferente|distinto|mejor|diversamente|diverso
meglio|diferente|melhor
";
/// Asks where a corner lies.
pub(in crate::coach::question) const WHERE_IS: &str = "where is|where s|wheres|wo ist|wo liegt|ou est|ou se trouve|donde esta|dov e|dove si trova|onde fica|onde esta";
/// Asks of oneself.
pub(in crate::coach::question) const AM_I: &str = "am i|do i|did i|should i|can i|was i|bin ich|bremse ich|brems ich|suis je|est ce que je|je suis|je freine|estoy|soy|freno|sono|estou|sou|freio";
/// A friend who was named before.
pub(in crate::coach::question) const THEY: &str =
    "he|she|they|him|her|them|er|sie|ihm|ihn|elle|ella|lei|lui|ela|ele";
/// Asks what ought to be.
pub(in crate::coach::question) const SHOULD: &str = "should i|soll ich|sollte ich|muss ich|dois je|devrais je|je dois|je devrais|debo|deberia|devo|dovrei|devo|deveria|do i need to|do i have to";
/// The place that was just spoken of.
pub(in crate::coach::question) const THERE: &str = "
there|that corner|this corner|that turn|this turn|same corner|that one|this one|dort|da|dieser kurve|diese kurve
der kurve|la bas|ce virage|cet endroit|alli|ahi|esa curva|esta curva|quella curva|questa curva|li|essa curva|nessa curva
nesta curva|ali|in it
";
/// Words with `there` that are no place.
pub(in crate::coach::question) const NOT_THERE: &str = "is there|are there|there is|there are|there s|was there|out there|hi there|hey there|hello there|ist da|war da|wer ist da";

/// The pace fell.
pub(in crate::coach::question) const FELL: &str = "
drop|dropping|drops|drop off|go off|going off|went off|fall off|falling off|degradation|losing pace|lose pace|nachgelassen
abgebaut|verlor*|baisse|chute|cae|caer|caido|calo|cala|calando|caindo|caiu
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    FELL,
    BAD,
    REALISTIC,
    FIRST_OF_ALL,
    TREND,
    LAP_TIMES,
    SLOWEST,
    LAP,
    JUDGE,
    PEDAL_TIME,
    SLOW_OR_FAST,
    ENTRY_OR_EXIT,
    TRACK,
    OVERALL,
    THAN,
    HOW,
    LEADER,
    ANYWHERE,
    ONE_TIP,
    DIFFERENTLY,
    WHERE_IS,
    AM_I,
    THEY,
    SHOULD,
    THERE,
    NOT_THERE,
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
];
