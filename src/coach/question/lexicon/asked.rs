//! Words for what is asked for.

/// Asks for a place, or for what costs.
pub(in crate::coach::question) const WHERE: &str = "
ou exactement|wo genau
where|wo|ou|donde|dove|onde|which corner*|which turn*|in which|what corner*|what turn*|welche kurve*|welcher kurve
in welcher|quel virage|quels virages|dans quel|que curva*|en que curva*|cual curva|quale curva|quali curve|qual curva
quais curvas|em que curva*|em qual
at which|on which|which part|which parts|which bits|which bit|which section*|what part*|what section*
an welcher|an welchen|welche stelle*|welcher stelle|in welchen|a quel endroit|quel endroit|quels endroits
dans quels|en que parte|que parte|que zona|in quale|in quali|in che punto|quale punto|em que parte|que trecho
em quais|aonde|por donde|da dove|wherabouts|whereabouts
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
rausholen|rauszuholen|raushol*|zuruck|noch was drin|butcher*|dying|mess up|messing up|screw up|screwing up
screwing|rubbish|sloppy|lacking|shit|crap|garbage|weakness*|cagando|la cago|fallando|fallo|buttando|buttare
butto|jogando fora|jogo fora|deixando|je galere|galere|je rame|fais mal|verkack*|versau*|verbock*|vergeig*
verhau*|verschlaf*|mist|kack*|schlecht*|am schlechtesten|hinterher|bog down|botch*|ruin|ruining|hemorrhag*
haemorrhag*|donating|donate|left on|catch up|catch him|catch her|make up time|pick up time|find more
am i missing|missing out|mancando|perdendo|jogando|vacilando|errando|cometo erros|sbaglio|fallando|mejoro
miglioro|melhoro|progresser|je peux progresser|nachhol*|aufhol*|rattraper|recuperar|recuperare|recupero|rimonto
not good|not so good|gets away|getting away|holding me back|bremst mich aus|slows me down|slowing me down
ralentit|me frena|mi rallenta|me atrasa|hapert|harzt|klemmt|schwachelt
giving up|give up|giving away|give away|gave away|leave on the table|verschenk*|laisse en route|regalo|regalando|regalo tempo|entregando
easy gains|easy time|free time|cheap time|leichte zeit
";
/// Why.
pub(in crate::coach::question) const WHY: &str = "
why|y|how come|what makes|what is the reason|reason|warum|wieso|weshalb|woran|pourquoi|por que|porque|perche|come mai
what s wrong|whats wrong|what is wrong|what am i doing wrong|was mache ich|was mach ich|qu est ce que je fais
que hago mal|cosa sbaglio|che cosa sbaglio|o que faco de errado|what happens|what happened|was passiert|que pasa
che succede|cosa succede|o que acontece|que se passe|c est quoi le probleme|explain
que c est que|pour quelle raison|por que razon|per quale motivo|por que motivo|what is going on|what s going on
whats going on|was ist los|was lauft schief|was lauft falsch|que pasa en|que me pasa|cosa non va
cosa c e che non va|o que ha de errado|ce qui ne va pas|qu est ce qui cloche|wie kommt es|wie kommts
how is that|how comes|how is it that
";
/// Good things.
pub(in crate::coach::question) const GAINS: &str = "
did i do well|do i do well|am i good|good at|what was good|went well|goes well|am i fast|am i fastest|am i best|strength*
did well|doing well|was war gut|was ist gut|war gut|gut gemacht|lauft gut|lief gut|starke*|bin ich stark|bin ich gut
bien fait|points forts|est bien|ce qui va|hice bien|hago bien|hago mejor|puntos fuertes|fatto bene|vado bene
punti forti|fiz bem|mando bem|vou bem|pontos fortes|where do i gain|where am i gaining|wo gewinne ich|wo bin ich schneller
ou je gagne|donde gano|dove guadagno|onde ganho|better than|strongest|improved most|gained|where am i faster
where am i good|where am i strong|what am i good|what do i do right|what do i do well|wo bin ich gut
wo bin ich stark|wo bin ich schnell|was kann ich gut|was mach ich gut|was mache ich gut|ou je suis bon
ou je suis fort|ce que je fais bien|donde voy bien|donde soy rapido|que hago bien|dove vado forte
dove sono forte|cosa faccio bene|onde vou bem|onde sou rapido|o que faco bem|where do i beat|where do i win
where do i make time|where am i quick|where am i quicker|where did i gain
";
/// What to work on.
pub(in crate::coach::question) const FOCUS: &str = "
should i focus|focus|fokus|fokussieren|was uben|one thing i can|one thing to
next session|next time|work on|focus on|practise|practice|concentrate on|what should i do|what should i try|what now
what do i do next|one thing|nachste session|nachstes mal|nachsten session|uben|trainieren|arbeiten|konzentrieren
was soll ich|was sollte ich|als nachstes|prochaine session|prochaine fois|travailler|que dois je faire
sur quoi|proxima sesion|proxima vez|trabajar|que debo hacer|en que debo|prossima sessione|prossima volta|lavorare
allenar*|cosa devo fare|su cosa|proxima sessao|treinar|trabalhar|o que devo fazer|em que devo|biggest priority|priority
main thing|most important|wichtigste*|le plus important|mas importante|piu importante|mais importante
one thing to|thing to fix|what to fix|what to improve|what do i fix|what should i fix|first thing|next step
what next|what should i change|what do i change|was zuerst|was soll ich andern|was muss ich andern|was andern
nachster schritt|woran arbeiten|woran soll|par quoi commencer|quoi changer|que dois je changer|prochaine etape
por donde empiezo|que cambio primero|que deberia cambiar|que tengo que cambiar|da dove comincio|da dove inizio
cosa cambio|cosa devo cambiare|prossimo passo|por onde comeco|o que mudo|o que devo mudar|proximo passo
quick win|low hanging|easiest gain|easiest win|biggest gain|grosster gewinn|biggest win|single biggest
concentrate|fix first|fix tomorrow
know it worked|did it work|that it worked|if it worked|woran merke ich|woran erkenne ich|woran seh ich
comment savoir si|comment je sais|como se si|como lo noto|come capisco se|come faccio a capire|como sei se
how will i know|how can i tell|ob es geklappt
fix it|fix that|fix this|do about it|do about that|sort it out|das beheben|beheb ich|behebe ich|das besser|corriger ca|corrige ca|l ameliorer|y remedier|lo arreglo|arreglarlo|lo mejoro|mejorarlo|lo sistemo|sistemarlo|correggerlo|lo correggo|resolvo isso|melhorar isso|melhoro isso|conserto isso
dois bosser|a bosser|je bosse
";
/// By what one knows that it helped.
pub(in crate::coach::question) const WORKED: &str = "
know it worked|did it work|that it worked|if it worked|woran merke ich|woran merk ich|woran erkenne ich|woran seh ich
comment savoir si|comment je sais|como se si|como lo noto|como sabre|como capisco se|come capisco se|come faccio a capire
como sei se|how will i know|how can i tell|how do i know|ob es geklappt|obs geklappt|que ca marche|que ha funcionado
che ha funzionato|que funcionou
";
/// Several tips.
pub(in crate::coach::question) const TIPS: &str = "
tipp|un conseil|suggerimento|suggerimenti|sugerencia*|sugestao|sugestoes
tips|tip|advice|pointers|hints|suggestions|tipps|ratschlage|conseils|conseil|consejos|consejo|consigli|consiglio|dicas
dica|things to improve|points|punkte|biggest losses|biggest mistakes|grossten fehler|coach me|debrief|analyse my
analyze my|analysier*|analyse mon|analiza mi|analizza|analise minha
two tips|gimme|quick tips|any tips|any advice|hilfreiche|ratschlag|verbesserungsvorschlag*|vorschlage
verbesserung*|astuces|astuce|recomendaci*|raccomandazion*|recomenda*|was kann ich verbessern|what can i improve
que puedo mejorar|cosa posso migliorare|o que posso melhorar|que puis je ameliorer|ce que je peux ameliorer
give me three|three things|3 things|two things|drei dinge|drei sachen|trois choses|tres cosas|tre cose
tres coisas
five things|four things|three things|5 things|4 things|3 things|things to work on|quick tips
due dritte|tre dritte|qualche dritta|una dritta|dammi dritte
";
/// Two laps against each other.
pub(in crate::coach::question) const COMPARE: &str = "
compare|comparison|compared|vergleich*|compar*|confront*|versus|vs|difference between|unterschied zwischen
difference entre|diferencia entre|differenza tra|diferenca entre|what changed between|head to head|me against|mine against
ich gegen|meine gegen|moi contre|le mien contre|yo contra|el mio contra|io contro|il mio contro|eu contra|o meu contra
side by side|nebeneinander|ubereinander|overlay|superpos*|sovrappon*|sobrepor|stack up|versus my|gegen meine
gegenuber*|contre mon|contra mi|contro il mio|contra o meu|contra minha
next to|on top of|on top of each other|ubereinanderlegen|neben die von|a cote de|al lado de|accanto a|di fianco|ao lado
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
ahead of me|in front of me|vor mir|devant moi|delante de mi|davanti a me|na minha frente|who wins
how far off|how many seconds|how many tenths|how much am i|was fehlt mir auf|que me saca|quanto mi da
how far|how much slower|how much faster|how much time|how close|gap|wie weit|wie viel langsamer|wie viel schneller
wie viel zeit|wieviel|abstand|ruckstand|vorsprung|combien de temps|ecart|quel ecart|de combien|cuanto me saca
cuanto le saco|a cuanto|cuanta diferencia|diferencia|distacco|quanto distacco|quanto sono|di quanto|quanto perdo da
a quanto|diferenca|quanto estou|delta to|fehlt mir auf|fehlt mir zu|fehlen mir auf|fehlen mir zu|a combien je suis|a combien suis je
combien me separe|me falta para|me faltan para|mi manca da|mi mancano da|me falta para|falta para alcancar
between us|between me and|between qperson and|zwischen uns|zwischen mir und|entre nous|entre moi et
entre nosotros|entre yo y|tra noi|tra me e|entre nos|entre mim e|how much does qperson|how much is qperson
how many seconds|wie viel fehlt|was fehlt mir auf|hinter qperson|behind qperson|derriere qperson
detras de qperson|dietro a qperson|dietro qperson|atras do qperson|atras de qperson|auf qperson|vor qperson
devant qperson|delante de qperson|davanti a qperson|na frente do qperson|how big is the difference
wie gross ist|quanta diferenca|quanta differenza|cuanto nos|quanto ci|time difference|zeitunterschied
zeitabstand|difference de temps|difference avec|diferencia con|differenza con|diferenca pro|diferenca para
off qperson|slower than qperson by|close am i|nah bin ich
how much quicker|how much better|wie viele zehntel|cuantas decimas|combien de dixiemes|quanti decimi|quantos decimos|wie viel besser|wieviel schneller|combien plus vite|combien de secondes
the delta|whats the delta|what s the delta|wie ist das delta|quel delta|le delta|el delta|il delta|o delta
advantage|lead over|vorteil|avance|ventaja|vantaggio|vantagem
";
/// A lap time to reach.
pub(in crate::coach::question) const UNDER: &str = "
under|below|sub|break|beat|crack|reach|hit|get to|get into the|do a|run a|down to|unter|knacken|schaffen|erreichen
auf eine|sous|sous les|descendre|passer sous|atteindre|bajar de|por debajo|debajo|llegar a|hacer un|sotto|scendere
fare un|arrivare a|abaixo|baixar de|baixo de|chegar a|fazer um|into the
for a|zur|fur eine|pour un|pour une|pour faire|en|a un|para un|per un|pra|para uma|virar|flat|dip|dip into
go below|go under|get below|get under|break into|in die|auf
";
pub(in crate::coach::question) const TENTHS: &str = "
tenth|tenths|zehntel|dixieme|dixiemes|decima|decimas|decimo|decimi|decimos
";
/// Asks how something is reached.
pub(in crate::coach::question) const HOW_TO_REACH: &str = "
how|how do|wie|comment|como|come|what do i need|was brauche|was fehlt|que me falta|cosa mi manca|o que falta|can i
kann ich|puis je|puedo|posso|is it possible|find|finde*|trouver|encontrar|trovare|achar|possible|realistic
il me faut|me faut|brauch|brauche|j ai besoin|need|what is missing|whats missing|what s missing|missing for|was fehlt|fehlt mir zu|il me manque|me manque
me falta|mi manca|mi serve|preciso|necesito|was muss|que faut il|ce qu il faut|i want|ich will|ich mochte
je veux|quiero|voglio|quero|virar|aim for|target|ziel|objectif|objetivo|obiettivo|drop|gain|save|gewinnen
gagner|ganar|guadagnare|ganhar|tolgo|togliere|quito|quitar|tirar|where does|come from
gano|guadagno|ganho|je gagne|gewinne|faltan|faltam|saco|mancano|fehlen|manquent|me faltan|dove le trovo|wo finde ich|ou trouver
";
/// Which corner is worst.
pub(in crate::coach::question) const WORST: &str = "
worst|weakest|weak|biggest loss|most time|costs most|costs me most|costs me the most|lose most|lose the most
losing the most|slowest compared|schlechteste*|schwachste*|am meisten|grosste*|pire|plus faible|le plus|plus mauvais
peor*|mas debil|mas tiempo|peggior*|piu debole|di piu|piu tempo|pior*|mais fraca|mais tempo|needs most|needs the most
problem corner|worst corner|rank my|rank the|order my|sort my
am schlechtesten|schlechtesten|am schwachsten|most wrong|least good|le moins bien|le plus mal|la plus mauvaise
lo peor|peor se me da|riesco peggio|va peggio|mando pior|weakest link|hardest for me|biggest problem
biggest weakness|biggest mistake|costs the most|most seconds|grosstes problem|grosse probleme
shittiest|crappiest|suckiest|sketchiest|dodgiest|trashiest|beschissenste*|mieseste*|la plus nulle|le plus nul|mas cutre|piu schifosa|mais zoada
piu schifo|faccio schifo|am i worst|suck the most|suck most
";
pub(in crate::coach::question) const BEST: &str = "
best|strongest|beste*|bester|starkste*|meilleur*|plus fort*|mejor*|mas fuerte|miglior*|piu forte|melhor*|mais forte
nail|nailing|nailed|smash|smashing|crush|crushing|am besten|besten|le mieux|se me da mejor|riesco meglio
favourite|favorite|lieblingskurve|top corner|fastest corner of
meglio|mieux|vado meglio
good at|gut in|am besten kann|doue|bueno en|bravo in|bom em
";
/// Pictures.
pub(in crate::coach::question) const SHOW: &str = "
show|show me|picture|image|draw|plot|chart|map of|zeig*|bild|zeichne*|montre*|affiche*|dessine*|muestra*|ensena*|dibuja*
ver|mostra*|fammi vedere|disegna*|mostre|desenha*|see
pic|pics|pict|screenshot|graph|graphs|diagram|diagramm|grafik|graphe|graphique|grafico|grafica|foto|photo
imagen|immagine|imagem|visuali*|let me see|can i see|lass mich sehen|ich will sehen|je veux voir|quiero ver
voglio vedere|quero ver|laisse moi voir
";
/// Tells everything about a place.
pub(in crate::coach::question) const DESCRIBE: &str = "
tell me about|what about|info on|info about|details|describe|numbers for|data for|stats for|values for|erzahl*|sag mir was
infos zu|daten zu|werte fur|parle moi|dis moi|infos sur|cuentame|dime|hablame|datos de|dimmi|parlami|dati su|fale sobre
conte sobre|dados da|how am i doing in|how do i do in|wie lauft|wie bin ich in|comment je suis dans|como voy en
come vado in|come sono in|como estou na
everything about|all about|alles uber|alles zu|tout sur|todo sobre|tutto su|tutto sulla|tudo sobre|break down
breakdown|analyse t|analyze t|overview of|how is my|how s my|hows my|wie ist meine|wie ist mein|wie steht es
comment va|como va mi|como esta mi|com e la mia|como esta minha|was sagst du zu|what do you say about
how about my
";
/// How a corner is driven.
pub(in crate::coach::question) const DRIVE: &str = "
is driven|driven|wie fahr ich|wie nehm ich|wie fahre ich|how does qperson take|how does qperson drive|comment je prends|attack|attackier*|attaquer|atacar|attaccare|best way around|best line through
how do i drive|how to drive|how should i drive|how should i take|how do i take|how to take|how do you take
best way through|wie fahre ich|wie fahrt man|wie nehme ich|wie nimmt man|comment prendre|comment passer|comment aborder
como se toma|como tomar|como tomo|como paso|como hacer la|come si fa la|come faccio la|come affronto|come prendo
come percorrere|como fazer a|como faco a|como pego|como passar|how do i go through|what is the fastest way through
best way to|the way to drive|how do i attack|how do i get through|how do i go through|how should one|fahrt man
faehrt man|am besten fahren|am besten durch|durch die kurve komm|meilleure facon|bonne facon|mejor forma
mejor manera|miglior modo|melhor jeito|melhor forma|melhor maneira|ideal way|proper way|right way
richtig fahren|comment on prend|comment on passe|como se hace|como se conduce|come si prende|come si fa
come si affronta|como se faz a
would you take|would you drive|should you take|wurdest du|tu prendrais|tomarias|prenderesti|voce faria
";
/// What a place could bring.
pub(in crate::coach::question) const POTENTIAL: &str = "
how much can i gain|how much could i gain|how much time can i find|what would i gain|how much is in|is there more in
was bringt|wie viel bringt|wieviel bringt|wie viel kann ich|was ist drin|wie viel ist drin|combien je peux gagner
que gagnerais|qu est ce que j y gagne|cuanto puedo ganar|que gano con|quanto posso guadagnare|cosa guadagno
quanto posso ganhar|o que ganho|how much faster could i be|potential in|potenzial
how much is there|how much time is there|how much time in|how much is left|what is left in|wie viel steckt
wieviel steckt|steckt noch|wie viel geht noch|was geht noch|holbar|combien il reste|combien a gagner
cuanto queda|cuanto se puede ganar|quanto c e ancora|quanto si puo guadagnare|quanto da pra ganhar|quanto ainda
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
isn t|isnt|aren t|arent|don t i|dont i|didn t i|wasn t|have i been|has my|had i|would i|could it be
kann es sein|konnte es sein|stimmt es|liegt es an|bremse ich|geh ich|gehe ich|steh ich|komm ich|komme ich
roll ich|lass ich|nehm ich|nehme ich|nutze ich|nutz ich|schalte ich|war ich|wurde ich|hatte ich|ist das|war das
war es|c est moi|est ce|ai je|vais je|roule je|prends je|es que|estoy|sera que|es verdad|e vero che
sto frenando|sto perdendo|tenho|estou|esta certo|va bene|vado bene|e giusto|is this|was this|was that|does that
is that
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
/// Compares with something.
pub(in crate::coach::question) const THAN: &str = "than|als|que le|que la|que el|que mi|que mon|que ma|di|del|do que|que a|que o|against|gegen|contre|contra|contro|vs|to";
/// Asks how.
pub(in crate::coach::question) const HOW: &str = "how|how do|how does|how can|wie|comment|como|come|what do i need|what does it take|was muss ich|que faut il";
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
what s different|what is different|that i don t|that i dont|was ich nicht|que je ne|que yo no|che io non
que eu nao|better than me|besser als ich|mieux que moi|mejor que yo|meglio di me|melhor que eu|melhor do que eu
de mieux|de mejor|di meglio|de melhor|secret|trick|geheimnis
";
/// What a friend does: what is better about it, where somebody asks about themselves.
pub(in crate::coach::question) const WHAT_THEY_DO: &str = "
what does qperson do|what does qperson|what is qperson doing|what s qperson doing|whats qperson doing|what did qperson do|how does qperson
how is qperson|how s qperson|was macht qperson|was tut qperson|wie macht qperson|wie macht das qperson|qu est ce que qperson
que fait qperson|comment fait qperson|comment qperson|que hace qperson|como hace qperson|como lo hace qperson|cosa fa qperson
che fa qperson|come fa qperson|o que qperson|o que o qperson|o que a qperson|como qperson|como o qperson|como a qperson
where does qperson|wo ist qperson|wo gewinnt qperson|ou est ce que qperson|donde gana qperson|dove guadagna qperson
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
/// Asks what to do about what was just spoken of.
pub(in crate::coach::question) const PRACTISE: &str = "
practise|practice|train that|train this|work on that|work on this|work on it|fix that|fix this|fix it|get that right|do about it|do about that|improve that|improve this|improve it|get better there|learn that
uben|ube|ub ich|uebe|trainier*|verbesser*|beheb*|dagegen tun|dagegen machen|daran arbeiten
travaille ca|travailler ca|entraine*|corrige*|ameliore*|m exercer|bosse ca|bosser ca
practico|practicar|entreno|entrenar|corrijo|corregir*|mejoro|mejorar*|arreglo|arreglar*|trabajo eso
alleno|allenar*|esercit*|correggo|corregger*|miglior*|sistemo|sistemar*|lavoro su
treino|treinar|pratico|praticar|corrijo|corrigir|melhoro|melhorar|arrumo|arrumar
";
/// Asks what something is worth.
pub(in crate::coach::question) const BRINGS: &str = "
would that bring|would it bring|would this bring|does that bring|is that worth|is it worth|is there in it|would i gain|would that gain|would that save|would it save|would that give|how much is in it|what s in it|whats in it|what would i gain
bringt mir das|bringt das|wurde das bringen|brachte das|bring das|ist da drin|springt dabei raus|wie viel ist drin|was ist drin|holt das|wert ist das|ist das wert
ca me ferait gagner|ca rapporte|ca m apporte|je gagnerais|ca vaut|ca donnerait
ganaria|me daria|me aporta|gano con eso|vale eso|ahorraria
guadagnerei|mi darebbe|mi porta|vale questo|guadagno con
ganharia|me daria|eu ganho com|vale isso|renderia
";
/// What was just spoken of.
pub(in crate::coach::question) const IT: &str =
    "that|this|it|das|es|ca|c est|cela|eso|esto|es eso|quello|questo|isso|isto";
/// Words with `there` that are no place.
pub(in crate::coach::question) const NOT_THERE: &str = "is there|are there|there is|there are|there s|was there|out there|hi there|hey there|hello there|ist da|war da|wer ist da";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    WORKED,
    IT,
    PRACTISE,
    BRINGS,
    BAD,
    REALISTIC,
    FIRST_OF_ALL,
    THAN,
    HOW,
    ANYWHERE,
    ONE_TIP,
    DIFFERENTLY,
    WHAT_THEY_DO,
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
    WORST,
    BEST,
    SHOW,
    DESCRIBE,
    DRIVE,
    POTENTIAL,
    YES_NO,
];
