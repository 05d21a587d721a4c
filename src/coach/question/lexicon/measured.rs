//! Words for channels and what is measured of them, the more particular first.

pub(in crate::coach::question) const GEAR: &str = "
in 1st|in 2nd|in 3rd|in 4th|in 5th|in 6th|use 1st|use 2nd|use 3rd|use 4th|use 5th|2nd or 3rd|3rd or 4th|second or third gear|third or fourth gear|im zweiten gang|im dritten gang|en segunda|en tercera|en cuarta|in seconda marcia|in terza|em segunda|em terceira
gear|gears|gang|gange|gangs|rapport|rapports|vitesse engagee|marcha|marchas|marcia|marce
";
pub(in crate::coach::question) const SHIFTS: &str = "
shift|shifts|shifting|downshift*|upshift*|schalt*|runterschalt*|herunterschalt*|hochschalt*|retrograd*|changement*
passer les vitesses|cambio|cambios|cambiar|reducir|reduzco|scalare|scalo|scalata|cambiata|cambiate|reduzir|reduzo
troca de marcha|trocar de marcha|gear change*
";
pub(in crate::coach::question) const BRAKE: &str = "
brak*|break point|breaking|break too|break later|break earlier|brems*|frein*|fren*|staccat*|freio*|freada*|frea*|frear
brkae|brakign|breakpoint
";
pub(in crate::coach::question) const BRAKE_POINT: &str = "
brake point|braking point|brakepoint|break point|breaking point|breakpoint|brake marker|bremspunkt*|bremsmarke|point de freinage|punto de frenada
punto di frenata|punto di staccata|ponto de freada|ponto de frenagem|where do i brake|where to brake|where should i brake
when do i brake|when should i brake|wo bremse|wo brems|wo bremst|wo muss ich bremsen|wann bremse|ou je freine|ou freiner|ou dois je freiner|donde freno|donde frenar
dove freno|dove frenare|onde freio|onde frear
";
pub(in crate::coach::question) const BRAKE_PRESSURE: &str = "
hard enough|hart genug|fest genug|stark genug|assez fort|bastante fuerte|suficientemente fuerte|abbastanza forte|forte o suficiente|bremse ich zu wenig
brake pressure|how hard do i brake|how hard am i braking|brake force|brake peak|peak brake|bremsdruck|bremskraft|wie stark bremse|wie fest bremse
wie hart bremse|pression de frein*|force de freinage|presion de freno|fuerza de frenada|pressione del freno|pressione freno|forza frenante
pressao de freio|pressao do freio|forca de frenagem|brake hard|hard on the brakes|braking hard
";
pub(in crate::coach::question) const TRAIL: &str = "
trail brak*|trailbrak*|trail|nachbrems*|hineinbrems*|degressif|frenada regresiva|frenata modulata|frenagem progressiva|brake release
";
pub(in crate::coach::question) const LOWEST_SPEED: &str = "
a quelle vitesse|que velocidad llevo|che velocita ho|a que velocidade
minimum speed|min speed|vmin|apex speed|mid corner speed|corner speed|lowest speed|slowest point|minimaltempo|minimalgeschwindigkeit
scheitelgeschwindigkeit|kurvengeschwindigkeit|kurventempo|vitesse mini*|vitesse de passage|vitesse au point|velocidad minima|velocidad de paso
velocidad en el vertice|velocita minima|velocita di percorrenza|velocidade minima|velocidade de contorno|speed should i carry
carry through|speed through|how fast through|how fast am i through|how fast in|how fast do i go through|over slow*|overslow*|rolling speed
how fast was i in|how fast am i in|wie schnell in|wie schnell bin ich in|wie schnell durch|wie schnell war ich in|quelle vitesse
que velocidad|che velocita|que velocidade|qual a velocidade|velocita in|speed in
";
pub(in crate::coach::question) const ENTRY_SPEED: &str = "
entry speed|eingangstempo|eingangsgeschwindigkeit|tempo am eingang|vitesse d entree|velocidad de entrada|velocita d ingresso
velocita di ingresso|velocidade de entrada
";
pub(in crate::coach::question) const EXIT_SPEED: &str = "
exit speed|ausgangstempo|ausgangsgeschwindigkeit|tempo am ausgang|vitesse de sortie|velocidad de salida|velocita d uscita
velocita di uscita|velocidade de saida|speed out of|how fast out of
";
pub(in crate::coach::question) const TOP_SPEED: &str = "
top speed|topspeed|max speed|maximum speed|highest speed|vmax|v max|hochstgeschwindigkeit|spitzengeschwindigkeit|topspeed
hochsttempo|maximalgeschwindigkeit|vitesse max*|vitesse de pointe|velocidad maxima|velocidad punta|velocita massima|velocita di punta|velocidade maxima|velocidade final
how fast was i at the end|how fast was i on the|how fast am i on the|end of the straight|speed on the straight|fastest i went
";
pub(in crate::coach::question) const SPEED: &str = "
speed|how fast|tempo|geschwindigkeit|wie schnell|vitesse|velocidad|velocita|velocidade
";
pub(in crate::coach::question) const THROTTLE: &str = "
throttle*|on the power|back on power|power down|accelerat*|on the gas|gas|gaspedal|vollgas|beschleunig*|ans gas|gaz|accelerateur|accelere*|remise des gaz|plein gaz
acelerador|acelera*|acelero|a fondo|acceler*|gasse|full throttle|flat out|flat|wot
";
pub(in crate::coach::question) const COAST: &str = "
coast|coasting|coasts|rollen|rolle|rollen lassen|roue libre|dejar rodar|dejo rodar|punto muerto|in rilascio|rilascio|veleggi*|deixar rolar|deixo rolar|neither pedal|no pedal
";
pub(in crate::coach::question) const RPM: &str = "
rpm|revs|engine speed|drehzahl*|regime|regimen|revoluciones|giri motore|giri al minuto|rotacao|rotacoes
";
pub(in crate::coach::question) const LINE: &str = "
missing the apex|miss the apex|missing my apex|miss my apex|hit the apex|hitting the apex|verpasse ich den scheitel*|rate la corde
line|lines|linie|ideallinie|fahrlinie|trajectoire*|trazada*|linea|traiettoria*|tracado*|linha|too wide|running wide|run wide|racing line
";
pub(in crate::coach::question) const KERB: &str = "
kerb*|curb*|randstein*|vibreur*|piano|pianos|cordol*|zebra*
";
pub(in crate::coach::question) const TIME: &str = "
lap time*|time|how long|seconds|zeit|rundenzeit*|wie lange|sekunden|temps|chrono|combien de temps|tiempo|cuanto tiempo|segundos|tempo sul giro|tempo|quanto tempo
secondi
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
