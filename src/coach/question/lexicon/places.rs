//! Words for places on a lap.

/// In front of a corner's number.
pub(in crate::coach::question) const CORNER: &str = "
turn|turns|t|corner|corners|kurve|kurven|virage|virages|curva|curvas|curve|tornante|trun|conrer|tun|kehre|bend
";
/// In front of a number that may be a corner's.
pub(in crate::coach::question) const INTO: &str = "
into|in|for|at|in die|fur|dans|pour|en|para|alla|in|na|no|through|out of|of
";
/// In front of a number that is a corner's where the number stands alone: `in der 6`, `alla 8`, `the fourth`.
pub(in crate::coach::question) const BEFORE_NUMBER: &str = "
der|die|den|dem|von|zur|zum|le|la|les|au|du|el|alla|della|nella|dalla|a la|de la|da|na|no|pela|il|lo|al|del|nel|dal|the
into|in|through|thru|at|of|for|dans|pour|en|para|pra|per|fur|vor|nach|before|after|a|out|leave|off
the|take|drive|approach|enter|nimm|nehm|nehme|fahr|fahre|prendre|prends|passer|passe|tomo|tomar|hago|hacer|faccio|fare|prendo|prendere|faco|fazer
get|nail|nailing|hit|hitting|mess|fluff|kriege|krieg|packe
does|exit|exiting|leaving|leave|enter|entering|kostet|mich|verlasse|quitte|salgo|lascio|deixo
";
/// Behind a number that stands alone.
pub(in crate::coach::question) const AFTER_NUMBER: &str = "
nicht|hin|so|zu|wieder|auf|am|immer|eigentlich|denn|mal|bitte|bremsen|bremse|gas|schnell|langsam|then|on|is|am|do|i|im|my
too|right|please|pls|mate|bro|and|und|et|y|e|or|oder|ou|o|ich|je|yo|io|eu|tan|muy|demasiado|trop|troppo|muito|demais|tard
tarde|tardi|tot|pronto|presto|cedo|early|late|ein|einlenken|raus|rein|verlier*|lose|losing|vs|against|gegen|contre|contra
contro|qperson|pas|aussi|encore|tambien|anche|tambem|ja|non|no|spat|fruh|besser|schneller|langsamer|again|as|with|mit|avec
con|com|verse|better|worse|slower|faster|now|jetzt|heute|today|que|than|als|di
stp|svp|per|por|porfa|per favore|whats|what|is|feels|dude|man|mate|buddy|alter|digga|bruh
cost|costs|kostet|coute|cuesta|costa|in
";
/// Behind a number that is what a sentence is about.
pub(in crate::coach::question) const BEHIND_SUBJECT: &str =
    "in|im|en|is|ist|est|es|e|feels|costs|kills|kostet|macht|keeps|always|was|war";
/// What numbers count, so that they are no corner's.
pub(in crate::coach::question) const COUNTED: &str = "
tip|tips|tipps|conseils|consejos|consigli|dicas|thing|things|sachen|dinge|choses|cosas|cose|coisas|sector|sektor|secteur
settore|setor|gear|gang|marcha|marcia|rapport|seconds|second|sekunden|sekunde|secondes|segundos|secondi|days|tage|tagen
jours|dias|giorni|corners|turns|kurven|virages|curvas|curve|drivers|fahrer|sessions|m|km|kmh|mph|metres|meters|meter|bar
psi|percent|prozent|s|session|stint|percent|hours|hour|stunden|heures|horas|ore|minutes|minuten|minutos|minuti|weeks|wochen
semaines|semanas|settimane|years|jahre|ans|anos|anni|people|leute|times|mal|fois|veces|volte|vezes|friends|freunde|amis|amigos
amici|cars|autos|coches|beers|bier|zehntel|hundredths|hundertstel|litres|liter|litros|litri|euro|degrees|grad|grados|gradi
";
/// Any corner.
pub(in crate::coach::question) const ANY_CORNER: &str = "
corner*|turn|turns|bend|bends|kurve*|virage*|curva*|curve|tornant*|corners
courbe*|kehre*
";
pub(in crate::coach::question) const ENTRY: &str = "
entry|entries|turn in|corner entry|eingang*|einlenk*|entree*|entrada*|ingresso|ingressi|inserimento|on the way in
";
pub(in crate::coach::question) const MID: &str = "
apex|mid corner|mid turn|middle of the corner|scheitel*|kurvenmitte|corde|milieu du virage|vertice*|mitad de la curva
punto di corda|centro curva|apice|meio da curva
";
pub(in crate::coach::question) const EXIT: &str = "
exit*|track out|coming out of|come out of|speed out of|doing out of|fast out of|power out of|slow out of|raus aus|aus der kurve|je sors|salgo de|esco da*|saio da*|ausgang*|kurvenausgang*|herausbeschleunig*|rausbeschleunig*|sortie*|salida*|uscita*|uscite|saida*
";
pub(in crate::coach::question) const SECTOR: &str = "
sector|sectors|sektor|sektoren|secteur|secteurs|settore|settori|setor|setores|abschnitt|s1|s2|s3
";
pub(in crate::coach::question) const STRAIGHT: &str = "
straight|straights|gerade|geraden|ligne droite|lignes droites|recta|rectas|rettilineo|rettilinei|reta|retas
start finish|zielgerade|startgerade
";
pub(in crate::coach::question) const MAIN_STRAIGHT: &str = "
main straight|start finish|home straight|front straight|zielgerade|startgerade|start ziel gerade|hauptgerade|ligne droite principale
ligne droite des stands|recta principal|recta de meta|rettilineo principale|reta principal|reta dos boxes|longest straight
langste gerade|longue ligne droite
";
pub(in crate::coach::question) const HAIRPIN: &str = "
hairpin*|haarnadel*|spitzkehre*|epingle*|horquilla*|tornante|tornanti|tornantino|grampo*|cotovelo
";
pub(in crate::coach::question) const SLOW_CORNERS: &str = "
slow corners|slow corner|slow turns|slowest corner|langsamen kurven|langsame kurven|langsamste kurve|virages lents
virage le plus lent|curvas lentas|curva mas lenta|curve lente|curva piu lenta|curva mais lenta
";
pub(in crate::coach::question) const FAST_CORNERS: &str = "
fast corners|fast corner|fast turns|fastest corner|quickest corner|high speed corners|schnellen kurven|schnelle kurven
schnellste kurve|virages rapides|virage le plus rapide|curvas rapidas|curva mas rapida|curve veloci|curva piu veloce
curva mais rapida
";
pub(in crate::coach::question) const FIRST_CORNER: &str = "
first corner|first turn|erste kurve|ersten kurve|premier virage|primera curva|prima curva|primeira curva
";
pub(in crate::coach::question) const LAST_CORNER: &str = "
last corner|last turn|final corner|final turn|letzte kurve|letzten kurve|dernier virage|ultima curva
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    CORNER,
    INTO,
    BEFORE_NUMBER,
    AFTER_NUMBER,
    BEHIND_SUBJECT,
    COUNTED,
    ANY_CORNER,
    ENTRY,
    MID,
    EXIT,
    SECTOR,
    STRAIGHT,
    MAIN_STRAIGHT,
    HAIRPIN,
    SLOW_CORNERS,
    FAST_CORNERS,
    FIRST_CORNER,
    LAST_CORNER,
];
