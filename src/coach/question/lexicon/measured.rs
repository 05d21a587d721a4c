//! Words for channels and what is measured of them, the more particular first.

pub(in crate::coach::question) const GEAR: &str = "
in 1st|in 2nd|in 3rd|in 4th|in 5th|in 6th|use 1st|use 2nd|use 3rd|use 4th|use 5th|2nd or 3rd|3rd or 4th|second or third gear|third or fourth gear|im zweiten gang|im dritten gang|en segunda|en tercera|en cuarta|in seconda marcia|in terza|em segunda|em terceira
gear|gears|gang|gange|gangs|rapport|rapports|vitesse engagee|marcha|marchas|marcia|marce
which ratio|en quelle vitesse|sur quelle vitesse|quelle vitesse engagee|cambio uso|que cambio|2nd gear
3rd or|2nd or|first or second|second or third|second or 3rd|zweiter oder dritter|im zweiten oder
zweite oder dritte|segunda o tercera|tercera o cuarta|seconda o terza|terza o quarta|segunda ou terceira
terceira ou quarta|deuxieme ou troisieme|seconde ou troisieme|en seconde|en troisieme
";
pub(in crate::coach::question) const SHIFTS: &str = "
shift|shifts|shifting|downshift*|upshift*|schalt*|runterschalt*|herunterschalt*|hochschalt*|retrograd*|changement*
passer les vitesses|cambio|cambios|cambiar|reducir|reduzco|scalare|scalo|scalata|cambiata|cambiate|reduzir|reduzo
troca de marcha|trocar de marcha|gear change*
change gear|changing gear|change gears|changing gears|change up|change down|shift point*|gear shift*
schaltpunkt*|gangwechsel|passage de rapport*|passages de rapport*|monter les rapports|tomber les rapports
subir de marcha|bajar de marcha|salire di marcia|subir marcha|short shift*|shortshift*|shfit*|kupplung|kuppeln
";
pub(in crate::coach::question) const BRAKE: &str = "
brak*|break point|breaking|break too|break later|break earlier|brems*|frein*|fren*|staccat*|freio*|freada*|frea*|frear
brkae|brakign|breakpoint
brakin|braekpoint|breakes|bremz*|anbrems*|anker|ankern|on the anchors|anchors|brk
";
pub(in crate::coach::question) const BRAKE_POINT: &str = "
brake point|braking point|brakepoint|break point|breaking point|breakpoint|brake marker|bremspunkt*|bremsmarke|point de freinage|punto de frenada
punto di frenata|punto di staccata|ponto de freada|ponto de frenagem|where do i brake|where to brake|where should i brake
when do i brake|when should i brake|wo bremse|wo brems|wo bremst|wo muss ich bremsen|wann bremse|ou je freine|ou freiner|ou dois je freiner|donde freno|donde frenar
dove freno|dove frenare|onde freio|onde frear
where i brake|where is my braking|brake zone|braking zone|bremszone|zone de freinage|zona de frenada
zona di frenata|zona de frenagem|wo fange ich an zu bremsen|wo fang ich an zu bremsen
wann fange ich an zu bremsen|start braking|starting to brake|begin braking|hit the brakes|hit the brake
commence a freiner|empiezo a frenar|comincio a frenare|inizio a frenare|comeco a frear|what board|which board
board do i brake|marker
";
pub(in crate::coach::question) const BRAKE_PRESSURE: &str = "
hard enough|hart genug|fest genug|stark genug|assez fort|bastante fuerte|suficientemente fuerte|abbastanza forte|forte o suficiente|bremse ich zu wenig
brake pressure|how hard do i brake|how hard am i braking|brake force|brake peak|peak brake|bremsdruck|bremskraft|wie stark bremse|wie fest bremse
wie hart bremse|pression de frein*|force de freinage|presion de freno|fuerza de frenada|pressione del freno|pressione freno|forza frenante
pressao de freio|pressao do freio|forca de frenagem|brake hard|hard on the brakes|braking hard
how much brake|how much brakes|how much pressure|how much pedal|wie viel bremse|wieviel bremse|wie viel druck
combien de frein|combien de pression|cuanto freno|cuanta presion|quanto freno uso|quanta pressione|quanto freio
quanta pressao|percent brake|percent of brake|prozent bremse|how strong do i brake|press the brake
stand on the brake*|jump on the brake*|auf die bremse treten|max brake|maximum brake|full brake|vollbremsung
brake power
how hard am i|how hard do i|how hard did i
";
/// More or less of it.
pub(in crate::coach::question) const HARDER: &str = "
harder|softer|fester|harter|sanfter|starker bremsen|plus fort|moins fort|mas fuerte|mas suave|piu forte|meno forte|mais forte|mais fraco
";
pub(in crate::coach::question) const TRAIL: &str = "
trail brak*|trailbrak*|trail|nachbrems*|hineinbrems*|degressif|frenada regresiva|frenata modulata|frenagem progressiva|brake release
";
pub(in crate::coach::question) const LOWEST_SPEED: &str = "
mia minima|minima alla|minima in curva|mi minima|minha minima|meine minimale
a quelle vitesse|que velocidad llevo|che velocita ho|a que velocidade
minimum speed|min speed|vmin|apex speed|mid corner speed|corner speed|lowest speed|slowest point|minimaltempo|minimalgeschwindigkeit
scheitelgeschwindigkeit|kurvengeschwindigkeit|kurventempo|vitesse mini*|vitesse de passage|vitesse au point|velocidad minima|velocidad de paso
velocidad en el vertice|velocita minima|velocita di percorrenza|velocidade minima|velocidade de contorno|speed should i carry
carry through|speed through|how fast through|how fast am i through|how fast in|how fast do i go through|over slow*|overslow*|rolling speed
how fast was i in|how fast am i in|wie schnell in|wie schnell bin ich in|wie schnell durch|wie schnell war ich in|quelle vitesse
que velocidad|che velocita|que velocidade|qual a velocidade|velocita in|speed in
how slow do i|how slow am i|how slow was i|how slow did i|wie langsam|wie langsam bin|fast at the apex
slow at the apex|speed at the apex|speed at apex|tempo am scheitel|tempo im scheitel|vitesse a la corde
vitesse au point de corde|vitesse minimum|vitesse en courbe|velocidad en el apice|velocidad en curva
velocidad de curva|velocita in curva|velocita al punto di corda|velocita al vertice|velocidade no apice
velocidade na curva|speed do i carry|speed am i carrying|speed i carry|carry in|how much speed|wie viel tempo
wieviel tempo|combien de vitesse|cuanta velocidad|quanta velocita|quanta velocidade|kmh in|km h in|mph in
";
pub(in crate::coach::question) const ENTRY_SPEED: &str = "
entry speed|eingangstempo|eingangsgeschwindigkeit|tempo am eingang|vitesse d entree|velocidad de entrada|velocita d ingresso
velocita di ingresso|velocidade de entrada
do i arrive|i arrive|arrive at|arriving at|do i enter|how fast into|how fast going into|how fast do i go into
how quick into|speed into|speed going into|speed do i enter|komm ich an|komme ich an|fahr ich rein
fahre ich rein|fahr ich in die|wie schnell an|wie schnell vor|tempo vor|wie schnell rein|j arrive|j entre
vitesse en entree|vitesse a l entree|llego a|llego al|entro en|velocidad a la entrada|arrivo alla|arrivo in
entro in|entro nella|velocita in ingresso|chego na|chego a|entro na|velocidade na entrada|entry kmh
turn in speed|approach speed
";
pub(in crate::coach::question) const EXIT_SPEED: &str = "
exit speed|ausgangstempo|ausgangsgeschwindigkeit|tempo am ausgang|vitesse de sortie|velocidad de salida|velocita d uscita
velocita di uscita|velocidade de saida|speed out of|how fast out of
how fast do i come out|how fast i come out|do i come out|coming out of|come out of|how fast do i leave
how fast do i exit|do i leave|do i exit|how fast do i get out|speed do i exit|speed leaving|komm ich aus
komme ich aus|komm ich raus|komme ich raus|raus aus|fahr ich raus|je sors|sors je|salgo|salgo de|esco|esco da
esco dalla|saio|saio da|wie schnell raus|schnell bin ich am ausgang|vitesse en sortie|velocidad a la salida
velocita in uscita|velocidade na saida
am i leaving|i m leaving|im leaving|was i leaving
";
pub(in crate::coach::question) const TOP_SPEED: &str = "
top speed|topspeed|max speed|maximum speed|highest speed|vmax|v max|hochstgeschwindigkeit|spitzengeschwindigkeit|topspeed
hochsttempo|maximalgeschwindigkeit|vitesse max*|vitesse de pointe|velocidad maxima|velocidad punta|velocita massima|velocita di punta|velocidade maxima|velocidade final
how fast was i at the end|how fast was i on the|how fast am i on the|end of the straight|speed on the straight|fastest i went
fastest i|fastest speed|fastest did i go|peak speed|vel max|velo max|max vel|max kmh|max km h|max mph|max tempo
auf dem tacho|tacho|maximal schnell|schnellstes tempo|am schnellsten gefahren|tempo spitze
vitesse la plus haute|vitesse la plus elevee|vitesse maxi|pointe de vitesse|velocidad tope|velocidad mas alta
velocidad max|velocita max|velocita piu alta|velocidade max|velocidade mais alta|punta de velocidad
how fast did i go|how fast did i get|how fast did the car go|how fast was the car|end of straight
ende der geraden|bout de la ligne droite|final de la recta|fine del rettilineo|fim da reta|v top|trap speed
speed trap
";
pub(in crate::coach::question) const SPEED: &str = "
speed|how fast|tempo|geschwindigkeit|wie schnell|vitesse|velocidad|velocita|velocidade
how quick|km h|kmh|kph|mph|kph|velocidades|speeds|vel|wie flott|how many kmh|how many km h|how many mph
";
pub(in crate::coach::question) const THROTTLE: &str = "
throttle*|on the power|back on power|power down|accelerat*|on the gas|gas|gaspedal|vollgas|beschleunig*|ans gas|gaz|accelerateur|accelere*|remise des gaz|plein gaz
acelerador|acelera*|acelero|a fondo|acceler*|gasse|full throttle|flat out|flat|wot
auf dem gas|am gas|auf gas|back on it|back on power|on power|pedal to the metal|foot down|put my foot
pied dedans|les gaz|des gaz|gazer|a tavoletta|dare gas|do gas|doy gas|dar gas|piso|pisar a fondo|pe embaixo
dou acelerador|volles rohr|vollstoff|accelerator|loud pedal|get on it|full send|full gas
";
pub(in crate::coach::question) const COAST: &str = "
coast|coasting|coasts|rollen|rolle|rollen lassen|roue libre|dejar rodar|dejo rodar|punto muerto|in rilascio|rilascio|veleggi*|deixar rolar|deixo rolar|neither pedal|no pedal
just rolling|rolling around|rolling doing|rolling with|no pedals|without pedals|without any pedal|off both
freewheel*|ausrollen|rollen lasse|roll ich|rolle ich|segeln|segel ich|ohne gas|ohne pedal*|ni gaz|sans pedale*
sans gaz ni|sin pisar|sin pedal*|sin acelerar ni|ruedo|senza pedali|senza gas|sem pedal*|sem pisar
sem acelerar nem|doing nothing|neither brake|neither throttle|neither gas|lift and coast|nothing pressed
dead time|segelphase*|lifting
";
pub(in crate::coach::question) const RPM: &str = "
rpm|revs|engine speed|drehzahl*|regime|regimen|revoluciones|giri motore|giri al minuto|rotacao|rotacoes
rev|revving|rev it|u min|umdrehung*|touren|tours par minute|tr min|tours minute|revoluciones|giri del motore
regime motore|limiter|begrenzer|drehzahlbegrenzer|rupteur|limitador|limitatore|redline|red line|zone rouge
";
pub(in crate::coach::question) const LINE: &str = "
missing the apex|miss the apex|missing my apex|miss my apex|hit the apex|hitting the apex|verpasse ich den scheitel*|rate la corde
line|lines|linie|ideallinie|fahrlinie|trajectoire*|trazada*|linea|traiettoria*|tracado*|linha|too wide|running wide|run wide|racing line
my lines|linienwahl|meine linie|the right line|offline|off line|ideallienie|traject|use all the road
use all of the road|all the track|full width|ganze breite|toute la largeur|todo el ancho|tutta la pista
toda a pista
";
pub(in crate::coach::question) const KERB: &str = "
kerb*|curb*|randstein*|vibreur*|piano|pianos|cordol*|zebra*
";
pub(in crate::coach::question) const TIME: &str = "
lap time*|time|how long|seconds|zeit|rundenzeit*|wie lange|sekunden|temps|chrono|combien de temps|tiempo|cuanto tiempo|segundos|tempo sul giro|tempo|quanto tempo
secondi
sekunde|how many seconds|minutes|chronos|tiempos|tempi|tempos|zeiten|seconde|secondes|segundo|secondo
times
";

pub(in crate::coach::question) const TURN_IN: &str = "
turn in|turning in|turn in point|turnin|steer in|steering in|einlenk*|lenke ich|lenk ich|inscri*|braquage|je tourne
punto de giro|giro el volante|giro demasiado|girar demasiado|inserimento|sterzo|inserisco|ponto de entrada|viro|esterco
";
pub(in crate::coach::question) const APEX: &str = "
apex too|do i apex|my apex|the apex|apex point|late apex|early apex|missing the apex|miss the apex|scheitelpunkt|scheitel
point de corde|corde|vertice|punto di corda|apice|tangencia
";
pub(in crate::coach::question) const LATERAL: &str = "
max g|g force*|g forces|lateral g|how many g|peak g|gs|querbeschleunigung|g kraft*|force g|forces g|acceleration laterale
fuerza g|fuerzas g|aceleracion lateral|forza g|accelerazione laterale|forca g|aceleracao lateral
";

/// Words of the languages in which `tempo` is time.
pub(in crate::coach::question) const TEMPO_IS_TIME: &str = "
perdo|perco|perdendo|dove|onde|giro|giri|volta|voltas|quanto|mio|meu|guadagn*|ganh*|miglior*|melhor*|sto|estou|di|do|em|il
sul|minha|mia|seu|que
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    TEMPO_IS_TIME,
    TURN_IN,
    APEX,
    LATERAL,
    GEAR,
    SHIFTS,
    BRAKE,
    BRAKE_POINT,
    BRAKE_PRESSURE,
    HARDER,
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
];
