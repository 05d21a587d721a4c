//! Words of what a yes-or-no question claims.

pub(in crate::coach::question) const EARLY: &str = "
early|earlier|too soon|fruh|fruher|zu fruh|tot|plus tot|trop tot|pronto|temprano|antes|demasiado pronto|presto|prima
troppo presto|cedo|mais cedo|cedo demais|anticipo
chicken|scared|afraid|timid|angsthase|schisser|zaghaft|timide|trop de bonne heure|a chicken|cagon|cagona
too conservative|conservative|vorzeitig|anticipado|anticipato|adelantado|antecipado|trop en avance|en avance
";
pub(in crate::coach::question) const LATE: &str = "
late|later|too late|laet|spat|spater|zu spat|tard|plus tard|trop tard|tarde|mas tarde|tardi|piu tardi|troppo tardi|mais tarde
demasiado tarde|tarde demais
to late|tooo late|verspatet|en retard|retrasado|in ritardo|atrasado|late on
";

/// Says that something is not so.
pub(in crate::coach::question) const NOT: &str = "not|nicht|nich|pas|no|non|nao|isn t|ain t|aint|don t|dont";
/// Says that it is as much as is needed.
pub(in crate::coach::question) const ENOUGH: &str =
    "enough|genug|assez|suficiente|suficientemente|abbastanza|bastante|o suficiente";
pub(in crate::coach::question) const LITTLE: &str = "
enough pressure missing|hard enough or
too soft|softly|soft|not enough|too little|too weak|gently|weicher|zu weich|zu wenig|nicht genug|zu schwach|zu sanft
trop peu|pas assez|trop doucement|demasiado suave|muy suave|poco|demasiado poco|troppo poco|troppo piano|non abbastanza
muito pouco|fraco demais|pouco
more brake|more pressure|mehr druck|mehr bremse|plus de pression|plus de frein|mas presion|mas freno
piu pressione|piu freno|mais pressao|mais freio|fairly soft|insufficient*|trop mou|trop mollo|trop leger|floj*
debil*|debole|leggero|fraco|leve demais
";
pub(in crate::coach::question) const MUCH: &str = "
zu doll|too aggressive
too hard|too much|harder|zu hart|zu stark|zu fest|zu viel|trop fort|trop de|demasiado fuerte|demasiado|muy fuerte
troppo forte|troppo|forte demais|demais
to much|to hard|too heavy|brutal*|uberbrems*|zu heftig|trop brutal*|brusc*|demasiada
";
pub(in crate::coach::question) const TOO_SLOW: &str = "
too slow|slow in|slow at|over slow*|overslow*|zu langsam|langsam in|trop lent*|demasiado lent*|muy lent*|troppo lent*
lento demais|muito lent*|slower|losing|losing time|lose time|wasted|waste|langsamer|plus lent*|mas lent*|piu lent*
mais lent*|verliere
to slow|crawling|crawl|way off|zu lahm|schleich*|me traino|lentissimo|lentisimo|lentissima
";
pub(in crate::coach::question) const TOO_FAST: &str = "
too fast|zu schnell|trop vite|demasiado rapid*|muy rapid*|troppo veloc*|rapido demais|faster|better|quicker|besser|schneller
plus rapide*|meilleur*|mas rapid*|mejor|piu veloc*|miglior*|mais rapid*|melhor
to fast|too quick|overcook*|uberfahr*
";
pub(in crate::coach::question) const RIGHT: &str = "
hard enough|enough|late enough|early enough|fast enough|quick enough|stark genug|hart genug|fest genug|genug|assez fort|assez
lo bastante|bastante|suficiente|abbastanza|o bastante|forte o suficiente|ok|okay|alright|right|correct|fine|good|clean|richtig|gut|passt|stimmt|in ordnung|correct|bonne|bon|bien|correcto|correcta
giust*|corrett*|buon*|certo|certa|correto|boa|bom
any good|decent|legit|good enough|spot on|sinnvoll|vernunftig|sauber|brauchbar|optimal|convenable|nickel|propre
buena|bueno|adecuad*|va bene|vanno bene|apposto|a posto|boa|adequad*|tudo bem|esta bien|esta bem|is it good
";
pub(in crate::coach::question) const WRONG: &str = "
wrong|incorrect|bad|falsch|verkehrt|schlecht|faux|fausse|mauvais*|mal|incorrect*|sbagli*|errat*|errad*|mistake*|fehler
something wrong|anything wrong|error|errors|erreur*|errores|errori|erros|sbaglio|sbagliando|equivocad*
faccio male|fais mal|hago mal|faco mal
";
/// Would more of it help.
pub(in crate::coach::question) const WOULD: &str = "
what if i brake*|if i braked|what happens if i brake*|would braking|would i gain by braking|was wenn ich*|wurde spater|et si je freinais|y si freno|e se freno|e se frenassi|e se eu frear
does it hurt|would it help|should i brake later|should i brake harder|should i carry|can i brake later|could i brake later
what if i brake later|is it worth braking later|would it hurt|hilft es|soll ich spater bremsen|kann ich spater bremsen
soll ich harter|schadet es|lohnt es sich spater|dois je freiner plus tard|puis je freiner plus tard|ca aide
debo frenar mas tarde|puedo frenar mas tarde|deberia frenar|devo frenare piu tardi|posso frenare piu tardi
devo frear mais tarde|posso frear mais tarde|brake later|spater bremsen|freiner plus tard|frenar mas tarde
frenare piu tardi|frear mais tarde|brake deeper|tiefer bremsen
";

/// What is not yet so.
pub(in crate::coach::question) const COULD: &str =
    "can i|could i|kann ich|konnte ich|je peux|je pourrais|puedo|podria|posso|potrei|poderia|da pra|da para";

/// Asks what would be.
pub(in crate::coach::question) const SUPPOSES: &str = "what if|what happens if|if i|was wenn|was passiert wenn|et si|y si|que pasa si|e se|cosa succede se|o que acontece se";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    COULD, SUPPOSES, EARLY, LATE, LITTLE, MUCH, TOO_SLOW, TOO_FAST, RIGHT, WRONG, WOULD,
];
