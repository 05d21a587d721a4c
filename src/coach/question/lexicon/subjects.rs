//! What a measured value may be of: something on a lap, or something that no lap knows.

/// Things on a lap, and who drives it: a value of one of these is asked of the coach.
pub(in crate::coach::question) const OURS_SUBJECT: &str = "
lap|laps|car|cars|kart|karts|bike|motorbike|motorcycle|corner*|turn|turns|bend|bends|straight*|sector*|track|circuit|session*|stint*|driver*|guy|guys|lad|lads
dude|mate|mates|friend*|teammate*|opponent*|rival*|racer*|leader*|field|pit|pits|pitlane|run|runs|line|apex|apexes|kerb*|curb*|esses|chicane*
hairpin*|sweeper*|kink|section*|bit|bits|part|parts|place|entry|exit*|pole|record*|log|logs|data|trace|telemetry|start|finish|banking|climb
crest|dip|downhill|uphill|back|front|middle|end|group|class|server|channel|one|ones|thing|rest|others|other|two|both|gap|pace|wheel*|tyre*|tire*|engine|motor|brakes
runde*|auto|autos|wagen|karre|kiste|karren|motorrad|kurve*|gerade*|sektor*|strecke|sitzung*|fahrer*|kumpel*|freund*|gegner*|schikane*|haarnadel*|abschnitt*|stelle*|teil|boxengasse
box|ziel|zielgerade|feld|gruppe|klasse|anderen|andere|typ|jungs|kollege*|mitte|anfang|ende|rennen|race|bergauf|bergab|kuppe
tour|tours|voiture|caisse|bagnole|moto|virage*|ligne|circuit|piste|pilote*|pote*|ami|amis|amie|adversaire*|epingle*|partie|endroit|stand|stands|groupe|autres|autre|gars|depart|arrivee
milieu|fin|debut|course|relais
vuelta*|coche|coches|curva*|recta*|pista|circuito|piloto*|amigo*|amiga*|rival*|horquilla*|parte|sitio|pit|grupo|otros|otro|tio|salida|meta|medio|final|carrera|tanda*|sesion*
giro|giri|macchina|macchine|auto|rettiline*|settore|settori|pilota|piloti|amico|amici|avversari*|tornant*|punto|tratto|gruppo|altri|altro|tipo|partenza|traguardo|centro|fine|gara|stint|sessione
volta*|carro|carros|curva*|reta*|setor|setores|pista|piloto*|amigo*|adversari*|grampo|trecho|ponto|grupo|outros|outro|cara|largada|chegada|meio|fim|corrida|sessao
";

/// Well-known corners and circuits: also where the circuit at hand has none of that name.
pub(in crate::coach::question) const FAMOUS_PLACES: &str = "
eau rouge|raidillon|blanchimont|pouhon|la source|stavelot|bus stop|busstop|les combes|rivage|malmedy|fagnes|campus|kemmel|bruxelles
parabolica|alboreto|lesmo|ascari|roggia|variante|curva grande|biassono|tamburello|tosa|piratella|acque minerali|rivazza|villeneuve|gresini
copse|maggots|becketts|chapel|stowe|vale|club|abbey|farm|village|loop|aintree|wellington|brooklands|luffield|woodcote|hangar
paddock hill|paddock|druids|graham hill|surtees|mclaren|clearways|clark|hawthorn|westfield|dingle|sheene|stirlings|pilgrims|craner|craners|redgate|hollywood|old hairpin|mcleans|coppice|goddards
cascades|island bend|shell oils|lodge|old hall|knickerbrook|riches|wilson|palmer|agostini|brundle|nelson|coram|murrays|duffus|gerards|leslies|seamans|campbell|cobb|church
schumacher s|schumacher|mercedes arena|arena|dunlop|bit kurve|hatzenbach|hocheichen|flugplatz|schwedenkreuz|aremberg|fuchsrohre|foxhole|adenauer forst|adenauer|metzgesfeld|kallenhard|wehrseifen|breidscheid
exmuhle|bergwerk|kesselchen|klostertal|karussell|carousel*|hohe acht|wippermann|eschbach|brunnchen|pflanzgarten|schwalbenschwanz|galgenkopf|dottinger hohe|dottinger|tiergarten|nordkurve|sachskurve|parabolika|motodrom|spitzkehre
remus|rauch|schlossgold|wurth|niki lauda|jochen rindt|castrol|tarzan|tarzanbocht|gerlach|hugenholtz|hugenholtzbocht|scheivlak|arie luyendyk|hunserug|haarbocht|strubben|ruskenhoek|ramshoek|geert timmer
corkscrew|andretti|rainey|road america|canada|kink|moraine|hurry downs|billy mitchell|bill mitchell|thunder valley|kettle|boot|bus stop chicane|oak tree|hog pen|roller coaster|south bend|climbing esses|snake
degner|spoon|130r|casio|casio triangle|dunlop curve|s curves|s curve|ess|hairpin|copse corner|senna s|senna|curva do sol|descida do lago|ferradura|laranjinha|pinheirinho|bico de pato|mergulho|juncao|subida dos boxes
mulsanne|arnage|indianapolis|tertre rouge|porsche curves|porsche curve|ford chicane|hunaudieres|courbe|beausset|signes|mistral|sainte devote|casino|mirabeau|loews|portier|tabac|piscine|swimming pool|rascasse|anthony noghes|tunnel
mount panorama|conrod|the chase|chase|forrest s elbow|forrests elbow|the cutting|cutting|hell corner|griffins|mcphillamy|skyline|dipper|murray s|southern loop|lukey|siberia|hayshed|doohan|stoner
craner curves|gilles|senna chicane|wall of champions|adelaide|estoril|nurburgring|lycee|imola|chateau d eau|180|campsa|repsol|la caixa|caixa|wurth|elf|banc sabadell|nissan|dry sack|peluqui|ducados|michelin
arrabbiata*|san donato|luco|poggio secco|materassi|borgo san lorenzo|casanova|savelli|scarperia|palagio|correntaio|biondetti|bucine|quercia|curvone|tramonto|carro|misano|rio
spa|monza|mugello|silverstone|brands|brands hatch|donington|oulton|snetterton|thruxton|knockhill|cadwell|anglesey|nordschleife|hockenheim|oschersleben|sachsenring|red bull ring|zandvoort|assen|zolder
suzuka|fuji|tsukuba|motegi|laguna|laguna seca|sonoma|road atlanta|sebring|daytona|watkins glen|watkins|lime rock|mid ohio|cota|vir|barber|interlagos|jerez|portimao|algarve|barcelona|montmelo|jarama|valencia|aragon|navarra
paul ricard|magny cours|le mans|dijon|nogaro|bugatti circuit|bathurst|phillip island|sepang|kyalami|hungaroring|monaco|baku|jeddah|yas marina|bahrain|lusail|vallelunga|varano|pergusa|ledenon|albi|charade
";

/// Makes and models of cars by which people call their own.
pub(in crate::coach::question) const CARS: &str = "
miata|mx5|porsche|cayman|boxster|gt3|gt4|gt2|gte|lmp*|bmw|m2|m3|m4|golf|gti|civic|type r|integra|supra|brz|gt86|gr86|lotus|elise|exige|caterham|clio|megane|mustang|corvette|vette|camaro|ferrari|lambo*|mclaren
audi|tt|r8|amg|mercedes|alfa|giulia|abarth|fiat|mini|cooper|subaru|sti|evo|nissan|gtr|370z|350z|radical|ginetta|formula*|ff|cup|tcr|cupra|leon|yaris|swift|x bow|ktm|ducati|yamaha|r1|r6|fireblade|s1000rr|rotax|shifter
f1 car|rx7|rx8|s2000|fiesta|focus|twingo|polo|opel|corsa|astra|ariel|atom|gt car|gt cars|race car|rennwagen
";

/// What people ask other assistants about, that is fast, long, tall or has gears.
pub(in crate::coach::question) const FOREIGN_SUBJECT: &str = "
moon|sun|earth|mars|jupiter|saturn|venus|planet*|galaxy|comet*|asteroid*|rocket*|spaceship*|space shuttle|satellite*|iss|voyager|apollo|light|lightning|sound|thunder|wind speed of|gravity
concorde|plane|planes|airplane*|aeroplane*|aircraft|jet|jets|boeing*|airbus*|helicopter*|blackbird|train|trains|bullet train|tgv|ice train|ship|ships|boat|boats|titanic|submarine*|bicycle*|bicycles|scooter*|skateboard*|tractor*|tank|tanks|bus|buses|truck|trucks|elevator*
horse*|cheetah*|lion*|tiger*|elephant*|giraffe*|snail*|turtle*|tortoise*|bird|birds|falcon*|eagle*|fish|shark*|whale*|dolphin*|spider*|human|humans|mankind|man on|animal*|kangaroo*|rabbit*|hare|ostrich*|pigeon*|cat|cats|dog|dogs|bee|bees
bolt|usain|phelps|everest|kilimanjaro|eiffel|burj|tower|towers|pyramid*|great wall|nile|amazon river|danube|rhine|mississippi|river*|mountain*|ocean*|sea|bridge|country|countries|continent*|russia|china|america|africa|europe
internet|cpu|gpu|processor*|download*|wifi|wi fi|broadband|computer*|superman|flash|sonic|hamilton|verstappen|leclerc|norris|alonso|messi|ronaldo|president|pope|king|queen|god|jesus|einstein
marathon*|hair|nails|pregnancy|movie*|film|song|novel|book|war|day|night|summer|winter|sermon|century|washing machine|dishwasher*|microwave*|oven|egg|eggs|rice|virus|blood|heart|brain|baby|babies|grass|snow|rain fall
mond|sonne|erde|licht*|schall*|schalls|blitz|rakete*|flugzeug*|hubschrauber*|zug|zuge|ice|schiff*|boot|boote|fahrrad*|fahrrader|roller|lkw|traktor*|panzer|aufzug|pferd*|gepard*|lowe*|elefant*|schnecke|schildkrote*|vogel|falke*|fisch*|hai|wal|mensch|menschen|tier|tiere|hase|strauss
eiffelturm|turm|nil|donau|rhein|fluss|berg|meer|brucke|land|papst|konig|kanzler|krieg|film|lied|waschmaschine|ei|reis|eier|schwangerschaft|haare
lune|soleil|terre|lumiere|son du|du son|eclair|fusee*|avion*|helicoptere*|train|trains|bateau*|velo|velos|camion*|tracteur*|cheval|guepard*|lion*|elephant*|escargot*|tortue*|oiseau*|faucon*|poisson*|requin*|baleine*|humain*|animal|animaux|lievre|autruche*
tour eiffel|fleuve*|riviere*|montagne*|mont blanc|mer|pont|pays|pape|roi|guerre|chanson|machine a laver|oeuf|riz|cheveux
luna|sol|tierra|luz|sonido|rayo|cohete*|avion|aviones|helicoptero*|tren|trenes|barco*|bicicleta*|bici|camion|tractor|caballo*|guepardo*|leon|elefante*|caracol|tortuga*|pajaro*|halcon|pez|tiburon|ballena*|humano*|animal*|avestruz
torre|torre eiffel|nilo|rio|rios|montana*|mar|puente|pais|papa|rey|guerra|pelicula|cancion|lavadora|huevo|arroz|pelo
sole|terra|luce|suono|fulmine|razzo|aereo|aerei|elicottero|treno|treni|nave|barca|bicicletta|biciclette|camion|trattore|cavallo|cavalli|ghepardo|leone|elefante|lumaca|tartaruga|uccello|falco|pesce|squalo|balena|umano|animale|struzzo
fiume|montagna|mare|ponte|paese|re|guerra|canzone|lavatrice|uovo|riso|capelli
lua|luz|som|raio|foguete*|aviao|avioes|helicoptero|trem|trens|navio|barco|bicicleta|caminhao|trator|cavalo*|guepardo|leao|elefante|caracol|tartaruga|passaro|falcao|peixe|tubarao|baleia|humano|animal|animais|avestruz
rio|montanha*|ponte|pais|papa|rei|guerra|musica|lavar roupa|ovo|arroz|cabelo
";

/// Says that something of the whole world is meant.
pub(in crate::coach::question) const OF_THE_WORLD: &str = "
in the world|of the world|of all time|ever built|ever made|in history|in the universe|on the planet|der welt|aller zeiten|im universum|du monde|au monde|de tous les temps|del mundo|de la historia|del mondo|di sempre
do mundo|de todos os tempos|da historia
";

/// In front of a thing that is spoken of.
pub(in crate::coach::question) const ARTICLES: &str = "
a|an|the|ein|eine|einen|einem|einer|eines|der|die|das|den|dem|un|une|le|la|les|l|una|uno|el|los|las|il|lo|gli|um|uma|o|os|as
";
/// Of those, the ones that speak of any such thing.
pub(in crate::coach::question) const ANY_OF_THEM: &str = "
a|an|ein|eine|einen|einem|einer|eines|un|une|una|uno|um|uma
";
/// In front of whose value it is.
pub(in crate::coach::question) const OF: &str = "
of|von|vom|des|de|du|d|del|della|dello|dell|dei|di|do|da|dos|das|for
";
/// In front of who or what is asked about.
pub(in crate::coach::question) const COPULAS: &str = "
is|are|was|were|does|do|did|can|could|has|have|had|went|goes|go|ist|sind|war|waren|hat|haben|hatte|fahrt|fliegt|rennt|lauft|kann|est|sont|etait|va|vont|a|ont|avait|roule|vole|court|peut
es|son|era|eran|tiene|tienen|corre|vuela|puede|e|sono|ha|hanno|aveva|vola|puo|sao|tem|voa|pode|foi|anda
";
/// In front of where something is: whatever stands behind it is a place.
pub(in crate::coach::question) const PLACE_IN: &str = "
in|into|at|on|through|thru|out|across|over|under|before|after|im|auf|durch|vor|nach|bei|beim|am|aus|dans|sur|a|au|aux|en|por|para|con|nella|nel|alla|al|sulla|su|in|na|no|pela|pelo|em|to|from|with|mit|avec|pour|per|zu|zum|zur|ins
";
/// Small words that are no thing.
pub(in crate::coach::question) const NO_THING: &str = "
overall|total|insgesamt|uberhaupt|nochmal|ungefahr|genau|wirklich|exactly|roughly|actually|really|currently|again|just|only|even|ever|gerade|eben|grad|echt|bloss|nur|schon|doch|halt|jetzt|eigentlich|normalerweise
en tout|vraiment|exactement|environ|deja|encore|realmente|exactamente|mas o menos|davvero|esattamente|circa|mesmo|exatamente|whole|entire|same|usual|typical|absolute|ganze|gesamte|normale|supposed|meant|allowed|possible
going|gone|done|doing|able|tho|though|fam|lads|lol|plz|anyone|someone|somebody|innit|yo|fr|ngl|rn|atm|tbh|idk|pls|cap
";
/// Asks for a size that many things have.
pub(in crate::coach::question) const ASKS_SIZE: &str = "
how tall|how old|how long|how far|how heavy|how big|how high|how deep|how hot|how cold|how many|how much|how fast|how quick|how slow|how wide|wie gross|wie alt|wie lang*|wie weit|wie schwer|wie hoch|wie tief|wie heiss|wie viel*|wieviel*|wie schnell
la taille|la longueur|la hauteur|quelle taille|l age|quel age|poids|altura|altezza|lunghezza|comprimento|tamanho|die hohe|die grosse|das gewicht|combien|quelle longueur|quelle hauteur|quelle vitesse|quelle distance|cuanto mide|cuantos anos|cuanto pesa|cuanto dura|cuant*|que tan|que altura|que longitud|quanto e alto|quanto e alta|quanto pesa|quanto e lungo
quanto dura|quant*|che altezza|qual a altura|qual o comprimento|qual a idade|a que velocidad|a quelle vitesse|a che velocita|a que velocidade|que velocidad|how loud|how strong|how expensive
tallest|biggest|longest|highest|oldest|heaviest|largest|hochste*|grosste*|langste*|alteste*|schwerste*|plus haut*|plus grand*|plus long*|plus vieu*|mas alt*|mas grande|mas larg*|piu alt*|piu grand*|piu lung*|piu vecch*|mais alt*|mais comprid*|maior
";
