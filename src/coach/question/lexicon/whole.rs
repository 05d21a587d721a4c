//! Words for whole laps, sessions and the drivers of a server.

/// How alike laps are.
pub(in crate::coach::question) const CONSISTENCY: &str = "
consistent|how even
consisten*|konstan*|constan*|regulier*|regularit*|regular|regularidad|costan*|regolar*|spread of|spread|vary|varies
variation|repeatable|repeatab*|streuung|streu*|gleichmassig*|steady|stable|stabil*|irregul*|inconsisten*|all over the place
scatter|scattered|erratic|uneven|same every lap|repeat my laps|hit the same|laps alike|how alike|ungleichmassig
schwank*|schwankung*|disperso|dispersion|dispersi*|irregolar*|oscila*|varian|variano|variam|varie|varient
gleichmass*|gleich schnell|wiederhol*|reproducib*|every lap the same
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
best bits|all my best|my best bits|best parts|put together|if i put|bits together|everything together
perfect sectors|purple sectors|ultimate lap|ultimate pace|was war drin|war drin|ware drin|war moglich
ware moglich|alles zusammen|alles zusammensetze|beste sektoren|beste abschnitte|meilleurs secteurs
tout assembl*|si je mets bout a bout|mis bout a bout|mejores sectores|juntando|si junto|lo junto todo
migliori settori|metto insieme|mettendo insieme|se junto|se eu juntar|melhores setores|maximum potential
my potential|mein potenzial|mon potentiel|mi potencial|il mio potenziale|meu potencial|how fast can i go
wie schnell kann ich|wie schnell konnt ich|if everything went|wenn alles passt|si tout se passe|perfect run
in theory|theoretically|en theorie|en teoria|in teoria|na teoria|em teoria
get everything right|everything goes right|everything right|put it all together|nail everything|nail it all|wenn alles passt|wenn alles klappt|alles richtig mache|si tout va bien|si je fais tout bien|si todo sale bien|si lo hago todo bien|se va tutto bene|se faccio tutto giusto|se tudo der certo|se eu acertar tudo
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
better than yesterday|faster than last|quicker than last|better than last|than yesterday|than last week
als gestern|als letzte woche|als letztes mal|besser als letzte|qu hier|que la derniere fois
que la semaine derniere|que ayer|que la ultima vez|que la semana pasada|rispetto a ieri|rispetto all ultima
rispetto alla scorsa|che ieri|do que ontem|que ontem|do que da ultima|que semana passada|any progress
any better|any faster than|am i learning|lern ich|entwickelt
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
holds the lap record|lap record|track record|rundenrekord|streckenrekord|record du tour|record de la pista
record du circuit|record della pista|recorde da pista|recorde da volta|halt hier den|halt den rekord|wer fuhrt
who s quickest|whos quickest|who is quick|quickest round here|quickest around here|who s on top|whos on top
who is on top|wer ist vorne|wer ist vorn|wer ist hier der|qui est devant|qui mene|quien manda|quien va primero
quien lidera|chi comanda|chi e primo|chi e in testa|quem lidera|quem esta na frente|king of|top of the board
top of the leaderboard|top 3 here|best time here|beste zeit hier|schnellste zeit hier|meilleur temps ici
mejor tiempo aqui|miglior tempo qui|melhor tempo aqui
the man to beat|to beat here|the benchmark|zu schlagen|a battre|a batir|da battere|a bater|piu forte qui
mas rapido aqui|plus rapide ici|schnellste hier|piu veloce qui|mais rapido aqui
fastest guy|quickest guy|fastest bloke|fastest person|fastest one here|fastest of us|schnellster typ|der schnellste von uns|qui le premier|qui est premier|qui est le premier|le plus rapide de nous|quien es el primero|quien va en cabeza|el mas rapido de todos|chi e il primo|il piu veloce di tutti|quem e o primeiro|quem ta na frente|quem ta em primeiro|o mais rapido de todos|wer ist erster|wer ist der erste
";

/// How many laps.
pub(in crate::coach::question) const COUNT: &str = "
how many laps|how many times|number of laps|how many rounds|count my laps|wie viele runden|wieviele runden|wieviel runden
anzahl runden|anzahl der runden|combien de tours|cuantas vueltas|quanti giri|quantas voltas
how many did i drive|laps were that|laps was that|wieviele runden|wie oft bin ich|runden waren das
runden hab ich|runden habe ich|tours j ai fait|tours ai je|vueltas hice|vueltas di|giri ho fatto|voltas eu dei
voltas dei|voltas fiz|laps in total|total laps|laps total
";

/// How the pace goes within a session.
pub(in crate::coach::question) const TREND: &str = "
during the session|over the session|through the session|in the session|at the end of the session|towards the end
at the end of the stint|over the stint|during the stint|pace drop*|pace dropping|losing pace|lose pace|fall off
falling off|tyres go off|tires go off|tyres went off|tires went off|tyre drop off|degradation|get faster lap by lap
getting faster lap|getting slower|get slower|faster at the end|slower at the end|trend|wahrend der session|im lauf der session|am ende langsamer|am ende schneller|langsamer geworden
werde ich langsamer|pace verlor*|reifen nachgelassen|reifen abgebaut|au fil des tours
pendant la session|a la fin de la session|de plus en plus lent|de plus en plus vite|durante la sesion|al final de la sesion
cada vez mas lento|cada vez mas rapido|durante la sessione|alla fine della sessione|sempre piu lento|sempre piu veloce
durante a sessao|no fim da sessao|cada vez mais lento|cada vez mais rapido|warmed up|warm up laps
fade|faded|fading|tired|tiring|mude|mud|fatigue|fatigue a la fin|cansad*|stanco|stanca|cansei|nachlass*
nachgelassen|einbruch|einbrech*|eingebrochen|dropped off|slower and slower|immer langsamer|immer schneller
faster and faster|towards the finish|end of the session|end of my session|end of the stint|end of the run
ende der session|ende vom stint|gegen ende|am ende|sur la fin|vers la fin|fin de session|al final
hacia el final|alla fine|verso la fine|no final|no fim|from lap to lap|von runde zu runde|improve over the
warm up during|get quicker during
";

/// All lap times.
pub(in crate::coach::question) const LAP_TIMES: &str = "
my lap times|all lap times|lap times list|list my laps|list lap times|all my laps|list of my laps|show my laps
show me my laps|all laps|every lap|list my times|show my times|what are my times|meine rundenzeiten|alle rundenzeiten|alle meine runden|alle runden
meine zeiten|mes temps|tous mes tours|mes chronos|les temps au tour|mis tiempos|todas mis vueltas|mis vueltas una
i miei tempi|tutti i miei giri|tempi sul giro|meus tempos|todas as minhas voltas|minhas voltas todas|tempos de volta
average lap*|average time|average pace|durchschnitt*|durchschnittszeit|moyenne|temps moyen|promedio|media de tiempos
tiempo medio|tempo medio|media dei giri|media das voltas|median lap*|typical lap*
all my times|my times|times please|alle zeiten|tous mes temps|tous les temps|todos mis tiempos
todos los tiempos|tutti i tempi|tutti i miei tempi|todos os tempos|todos os meus tempos|lap by lap
runde fur runde|tour par tour|vuelta a vuelta|giro per giro|volta a volta|each lap|jede runde|chaque tour
cada vuelta|ogni giro|cada volta|laptimes|lap times|rundenzeiten|temps au tour|tiempos de vuelta
tiempos por vuelta
miei tempi|meus tempos|mes chronos|liste de mes|lista de mis|lista dos meus|liste meiner|elenco dei
";

/// How long one is on a pedal.
pub(in crate::coach::question) const PEDAL_TIME: &str = "
how long am i on the brake*|how much time on the brakes|time braking|spend braking|time on the brake*|how long do i brake|how long am i braking|time at full throttle
at full throttle|time flat out|of the lap am i flat|of the lap flat|percentage of the lap|percent of the lap|share of the lap
how much time am i flat|how long am i flat|how much of the lap|how much time coasting|wie lange brems*|wie lange bin ich auf
anteil vollgas|vollgasanteil|prozent vollgas|wie viel prozent|wie lange vollgas|combien de temps je freine
combien de temps a fond|pourcentage|cuanto tiempo freno|cuanto tiempo a fondo|porcentaje|per quanto tempo freno
quanto tempo a tutto gas|percentuale|quanto tempo freando|quanto tempo de acelerador|porcentagem
what percentage|what percent|which percentage|how many percent|welcher anteil|wieviel prozent|quel pourcentage
quelle part|que porcentaje|que tanto por ciento|che percentuale|quale percentuale|qual porcentagem
qual percentual|full throttle time|throttle percentage|vollgas anteil|wie oft vollgas|how often am i flat
how often am i full|time on throttle|time on the throttle|time on full
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
how long is the lap|how long is one lap|track is this|circuit is this|strecke ist das|strecke ist hier
streckenname|name of the track|name of the circuit|longitud del circuito|longitud de la pista
lunghezza della pista|lunghezza del circuito|longueur de la piste|tamanho da pista|wie viele kurven hat
how many bends|wo bin ich gefahren|where did i drive|which track did i
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
how bad am i|am i bad|am i slow|am i fast|am i quick|bin ich langsam|bin ich schnell|je suis nul|suis je lent
je suis lent|suis je rapide|soy lento|soy rapido|soy malo|sono lento|sono veloce|sou lento|sou rapido|sou ruim
how fast am i|wie schnell bin ich|how slow am i|score my|give me a score|marks out of|roast me|roast my
be honest|honest opinion|ehrlich gesagt|deine meinung|ton avis|tu opinion|la tua opinione|sua opiniao
your opinion|your verdict|debrief me|urteil
do i suck|do i stink|am i trash|am i garbage|am i shit|am i terrible
";

/// Whether a lap counts.
pub(in crate::coach::question) const CLEAN: &str = "
clean|valid|count|counts|invalid|sauber*|gultig*|zahlt|propre|valable|valide|limpia|valida|cuenta|pulito|valido|conta
limpa|track limits|cut the track|legal
was ok|does it count|zahlte|gezahlt|ungultig*|annule|annulee|anulada|annullato|anulada|off track|went off
neben der strecke|hors piste|fuera de pista|fuori pista|fora da pista
";

/// The slowest lap, which is no loss.
pub(in crate::coach::question) const SLOWEST: &str = "
slowest|langsamste*|plus lent|plus lente|mas lenta|mas lento|piu lento|mais lenta|worst lap|schlechteste runde
pire tour|peor vuelta|peggior giro|giro peggiore|pior volta
";

/// Asks how good a lap was.
pub(in crate::coach::question) const JUDGE: &str = "
good lap|how good|how was|how bad|any good|was it good|gute runde|wie gut|wie war|bon tour|comment etait|buena vuelta
como fue|como estuvo|bel giro|buon giro|com era|com e andat*|boa volta|como foi|lap ok|lap okay|what about
";

/// The pace fell.
pub(in crate::coach::question) const FELL: &str = "
drop|dropping|drops|drop off|go off|going off|went off|fall off|falling off|degradation|losing pace|lose pace|nachgelassen
abgebaut|verlor*|baisse|chute|cae|caer|caido|calo|cala|calando|caindo|caiu
";

/// A lap.
pub(in crate::coach::question) const LAP: &str = "lap|laps|laptime|runde|runden|rundenzeit|tour|tours|vuelta|vueltas|giro|giri|volta|voltas|pb|best|personal best|bestzeit";

/// The one in front.
pub(in crate::coach::question) const LEADER: &str = "
leader|the top|first place|p1|fastest|quickest|the front|pole|number one|fuhrenden|ersten platz|spitze|schnellsten
premier|tete|primero|lider|primo|testa|primeiro|la punta|best here|the best
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    CONSISTENCY,
    POSSIBLE,
    PROGRESS,
    DRIVERS,
    COUNT,
    TREND,
    LAP_TIMES,
    PEDAL_TIME,
    SLOW_OR_FAST,
    ENTRY_OR_EXIT,
    TRACK,
    OVERALL,
    CLEAN,
    SLOWEST,
    JUDGE,
    FELL,
    LAP,
    LEADER,
];
