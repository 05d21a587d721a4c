//! Words for people, words that ask, and the words of racing.

/// "I" and "my".
pub(in crate::coach::question) const FIRST_PERSON: &str = "
i|my|me|mine|am i|we|our|im|ich|mein|meine|meinem|meinen|meiner|mir|mich|je|j|mon|ma|mes|moi|yo|mi|mis|estoy|io|mio|mia
miei|mie|eu|meu|minha|meus|minhas|pierdo|perdo|perco|puedo|posso|debo|devo|hago|faccio|faco|voy|vado|vou|soy|sono|sou|freno
freio|acelero
ho|tengo|tenho|habe|hab
";
/// A friend without a name, and everybody.
pub(in crate::coach::question) const FRIEND: &str = "
my friend|my mate|my buddy|my friends|mein freund|meine freundin|meinem freund|mein kumpel|mon ami|mon amie|mon pote|mi amigo|mi amiga
mio amico|mia amica|meu amigo|minha amiga
";
pub(in crate::coach::question) const EVERYONE: &str = "
everyone|everybody|all the others|the others|others here|anyone here|everyone here|everyone else|alle anderen|die anderen|alle hier|jeder hier|alle|tout le monde
les autres|todos|todo el mundo|los demas|los otros|tutti|gli altri|todo mundo|os outros|the rest|people here|the server
every one|anyone|other people|other drivers|alle andren|alle hier|chacun
ognuno|cada um|the field|das feld|our server|this server
";
/// Asks what something is.
pub(in crate::coach::question) const DEFINITION: &str = "
what is a|what is an|what is the meaning|what is|what s|whats|what are|what does|what do you mean|meaning of|means|define|definition|explain|explain to me|was ist|was sind
was bedeutet|was heisst|was meint|erklar*|qu est ce|c est quoi|que signifie|que veut dire|definition de|explique*|que es|que son|que significa|explica*|cos e|che cos|cosa e
cosa sono|cosa significa|che significa|spiega*|o que e|o que sao|o que significa|explique
";
/// Asks how something is done in general.
pub(in crate::coach::question) const GENERAL: &str = "
is it ok|is it okay|is it normal|ist es normal|how would
does a car|does a|can you|is it worth|worth it|kann man|lohnt sich|lohnt es|braucht man|peut on|se puede|conviene|si puo|vale a pena|da para|is it better|is it good
is it bad|in general|generally|usually|should you|should one|do you need|do pros|why do|how do you|how to|how does|how should|ist es besser|allgemein|sollte man|wie macht man|wie funktioniert
est ce mieux|en general|faut il|comment faire|es mejor|hay que|como se|e meglio|in generale|si deve|come si|e melhor|em geral|deve se|como se faz|when should|when do you|wann sollte
which is better|what is better|why does|why is it|how much does|how many
should i use|which is faster|what is faster|was ist schneller|qu est ce qui est plus rapide|que es mas rapido
cosa e piu veloce|o que e mais rapido|is faster|left foot|linker fuss|best way to learn|how can one
wie kann man|wie lernt man|comment on|comment apprendre|como se aprende|come si impara|como se aprende
what makes a|when is it|wann ist es|quand faut il|cuando hay que|quando bisogna|quando se deve
difference between|unterschied zwischen
";
/// Asks what is good for anybody.
pub(in crate::coach::question) const ANYBODY: &str = "
sollte man|soll man|muss man|ist es besser|is it better|is it best|should one|should you|in general|generally|im allgemeinen|est ce mieux
vaut il mieux|faut il|en general|es mejor|hay que|conviene|in generale|e meglio|si deve|bisogna|e melhor|em geral|deve se|do pros
";
/// A short question that goes on from the one before.
pub(in crate::coach::question) const FOLLOW_UP: &str = "
and|und|et|y|e|what about|how about|was ist mit|wie ist es mit|et pour|y en|e em|e in|also|auch|aussi|tambien|anche|tambem|then|dann|there|dort|da|la bas|alli|
why|warum|wieso|pourquoi|por que|perche|again|more|mehr|encore|mas|ancora|mais|same|dasselbe|and in|und in|vs|against|gegen|contre|contra|contro
ok and|okay and|so|y en la|pero|but|aber|mais|ma|same for|same in|same question|gleiche frage|meme question
lo mismo|lo stesso|o mesmo|and for|und fur|et dans|e nella|e na|e alla|y la|e la|e a|et le|und die|und der
and the
";
/// Racing words: with one of them a question is the coach's, whatever the rules make of it.
pub(in crate::coach::question) const OURS: &str = "
focus|crash*|spin*|spun|spins|wind|fuel|overdriv*|over driv*|g force*|max g|realistic|sektor*|apex*|tipp*|tip|tips|weak*|strong*|overtak*|defend*|flag*|helmet|heel|yaw|steer*|kart|karting|drift|camber|toe|damper*|spring*|wing|downforce|abs|tcs|tc|brake*
lap|laps|laptime*|corner*|turn|turns|apex|brak*|throttle*|understeer*|oversteer*|racing|race|track|circuit|sector*|telemetry|tenth|tenths|coasting|downshift*|upshift*|shift*|steering|steer|chicane*
hairpin*|straight*|slipstream|pit|pits|qualifying|lose time|losing time|time|slow|slower|slowest|fast|faster|fastest|quick*|speed|pace|grip|tyre*|tire*|car|drive*|driving|driver*|session|stint|reference|optimal|consisten*
gap|delta|gear*|pedal*|line|setup|wheel|kerb*|rpm|exit*|entry|runde*|kurve*|brems*|gas|gaspedal|vollgas|scheitel*|ideallinie|lenk*|schalt*|gerade*|zehntel*|einlenk*|langsam*|schnell*|zeit|tempo
reifen|auto|fahr*|strecke|rennen|gang|gange|linie|sitzung|tour|tours|virage*|frein*|corde|trajectoire*|epingle*|dixieme*|temps|lent|lente|vite|rapide*|vitesse*|pneu*|voiture|pilot*|rapport*|circuit|course
vuelta*|curva*|fren*|aceler*|vertice*|trazada*|horquilla*|recta*|decima*|tiempo|lento|lenta|rapido|rapida|velocidad|marcha*|neumatico*|coche|pista|carrera|giro|giri|acceler*|corda|traiettoria*|tornant*
rettiline*|decim*|staccat*|veloce|velocita|marcia|marce|gomme|gomma|macchina|guid*|gara|volta*|freio*|freada*|frear|acelera*|tracado*|reta*|velocidade|carro|corrida|coach|improve|verbesser*|ameliorer|mejorar|migliorare|melhorar
session|sessions|stints|ritmo|passo|driver|friend|freund
kart*|races|racer*|rennen|gare|corse|podium|lap|brk|slick*|semi slick*|wet|rain|regen*|pluie|lluvia|pioggia|chuva|oversteering|understeering
slide*|sliding|rutsch*|glisse*|desliza*|scivola*|rear|front end|heck|vorderachse|hinterachse|nose
diff|differential|ride|suspension|fahrwerk|chassis|aero|drs|ers|pushing|push to pass
grenzbereich|lifting|lift|rotation|rotate|rotier*|weight transfer|gewicht*|transfert de charge
warm up|cool down|outlap|inlap|grid|quali|qualy|launch|safety car
kerb*|curb*|randstein*|vibreur*|piano|chicane*|sweeper*|esses|schikane*|log|logs|telemetri*|daten|donnees
karting|rennkart|trackday*|track day*|session*|coach*|driver*|pilot*|fahrer*
piloto*|pilota|conduct*|racer*|sim|simracing|sim racing|pole|record|rekord|rec|vergleich*|compar*|confront*
sektor*|secteur*|settore|setor|gerade*|ligne droite|recta|rettilineo|reta|ideallinie|linie|trace
times|laptimes|limit|on the limit|zeiten|am limit|chronos|a la limite|tiempos|al limite|tempi|tempos|no limite
";

/// Words that matter most, whole: what is mistyped is read as one of these.
pub(in crate::coach::question) const MENDED: &str = "
brake|braking|brakes|braked|throttle|corner|corners|where|losing|faster|fastest|slower|slowest|consistent|consistency|compare|comparison|better|worse|session|yesterday|today|gear|gears|speed|optimal|theoretical|possible|improve|improved
straight|sector|apex|exit|entry|pressure|point|everyone|friend|reference|delete|upload|coasting|downshift|hairpin|later|earlier|early|weakest|worst|strongest|should|setup|steering|understeer|oversteer
kurve|kurven|bremse|bremsen|bremspunkt|bremsdruck|verliere|schneller|schnellste|langsamer|langsam|konstant|vergleiche|vergleich|besser|schlechter|gestern|runde|runden|welcher|warum|wieso|ausgang|eingang|sektor|zeit|scheitelpunkt|losche|loschen|einlenken|herunterschalten
virage|virages|freinage|freiner|freine|rapide|lente|comparer|compare|meilleur|vitesse|rapport|pourquoi|sortie|secteur|regulier|trajectoire|temps
curva|curvas|freno|frenar|frenada|pierdo|tiempo|rapido|vuelta|vueltas|compara|mejor|marcha|velocidad|donde|salida|constante|trazada
perdo|frenata|staccata|veloce|confronta|migliore|marcia|velocita|uscita|costante|traiettoria|giro
perco|tempo|freada|frenagem|volta|voltas|melhor|velocidade|saida|tracado
";

/// Asks why, and means nothing else.
pub(in crate::coach::question) const WHY_STRICT: &str = "
why|y am|how come|warum|wieso|weshalb|woran|pourquoi|por que|porque|perche|come mai
wie kommt es|wie kommts|how comes|how is it that|pour quelle raison|por que razon|per quale motivo
por que motivo|was lauft schief|what s going on|whats going on|qu est ce qui cloche|cosa non va
";
/// Loses time, and means nothing else.
pub(in crate::coach::question) const LOSS_STRICT: &str = "
lose|loose|losing|loosing|lost|loss|losses|waste|wasting|wasted|slow|slower|slo|costs|costing|cost|verlier*|verlor*|verlust*|langsam*|lahm*|kostet*|verschenk*
perds|perdu*|perd|perdre|lent|lente|lents|coute*|pierd*|perd*|lento|lenta|lentos|cuesta*|perco|lenti|costa|custa*|kill|hurt*
rausholen|raushol*|butcher*|screw up|mess up|verkack*|versau*|la cago|cagando|buttando via|sto buttando
jogando fora|galere|perdendo
";
/// Asks where, and means nothing else.
pub(in crate::coach::question) const WHERE_STRICT: &str = "
where|anywhere|wo|donde|dove|onde|which corner*|which turn*|in which|what corner*|what turn*|welche kurve*|welcher kurve|in welcher|quel virage|quels virages|dans quel*|ou est ce|ou je|que curva*|en que curva*|quale curva|quali curve|qual curva|quais curvas
which part|which parts|which bits|what part*|an welcher stelle|welche stelle*|a quel endroit|en que parte
in che punto|em que parte|que trecho|aonde|whereabouts
";

/// Asks for something else than a yes or a no.
pub(in crate::coach::question) const ASKS: &str = "
what|whats|which|where|wheres|who|whos|how|when|whose|was ist|was war|was waren|was sind|was mache|was mach|was bringt|was muss|was soll|was kann|was brauche|welche*|wo|wie|wer|wann|woran
quel*|ou|qui|comment|quand|combien|que|cual*|donde|como|cuando|cuanto*|quien|cosa|che cosa|quale|quali|dove|come|quando|quanto|quanti|chi|qual|quais|onde|quem|quantas|o que
in che|a che|con che|che marcia|che velocita|che rapporto|che tempo|wieviel*|wie viel|lequel|laquelle|em que
en que|a que|a quanti|a quale|in quale|cuanta*|quanta|quante|combien|what percentage|was steht|was stand
was fehlt|was macht|was haben|was war|warum|wieso|weshalb|pourquoi|por que|perche|why
was verlier*|was fahr*|was brems*|was hab*|was geht|was lauft|was kostet|was stimmt|was passiert
";

/// Asks for a person.
pub(in crate::coach::question) const WHO: &str = "
who|whos|who s|wer|qui|quien|chi|quem
";
pub(in crate::coach::question) const FASTEST: &str = "
fastest|quickest|best|schnellste*|beste|plus rapide|mas rapid*|piu veloce|mais rapid*
am schnellsten|plus vite|mas rapido|piu forte|rekord|record|recorde|quick|quicker|anda mais|va mas rapido
";

/// Asks whether something is dangerous, of a term.
pub(in crate::coach::question) const SAFE_TO_DO: &str = "
is it dangerous|is it safe|ist es gefahrlich|c est dangereux|est ce dangereux|es peligroso|e pericoloso|e perigoso
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    SAFE_TO_DO,
    FIRST_PERSON,
    FRIEND,
    EVERYONE,
    DEFINITION,
    GENERAL,
    ANYBODY,
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
