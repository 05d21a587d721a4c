//! Words for things that people do with Pacenote.

/// Asks for help.
pub(in crate::coach::question) const HELP: &str = "
help|help me|hilfe|aide|aidez|ayuda|aiuto|ajuda|what can you do|what can i ask|what do you do|what can you tell me
how do you work|how does this work|how does pacenote work|was kannst du|was kann ich fragen|wie funktioniert das
wie funktioniert pacenote|que peux tu faire|que puis je demander|que puedes hacer|que puedo preguntar|cosa puoi fare
cosa sai fare|cosa posso chiedere|o que voce faz|o que posso perguntar|que sabes hacer|commands|befehle|commandes
comandos|comandi|getting started|where do i start with pacenote
was kannst du alles|what else can you|what can you|what are you able|was geht alles|was kann man dich
que sais tu faire|tu sais faire quoi|tu peux faire quoi|que puedes|para que sirves|a che servi|cosa fai
o que voce sabe|pra que serve|how to use this bot|how do i use you|how do i use this|what do i do here
wie benutze ich dich|bedienung|anleitung|mode d emploi|instrucciones|istruzioni|i m new
im new|bin neu|je suis nouveau|soy nuevo|sono nuovo|sou novo
";

/// What people want to do with Pacenote, and the words for it.
pub(in crate::coach::question) const DELETE: &str = "
delete|remove my|erase|forget me|forget my|wipe|losche*|loschen|entferne*|lasch|supprim*|efface*|borra*|eliminar
elimina|elimino|cancell*|apag*|excluir|excluo|deleting|get rid of my
take my laps|take down my|remove all|remove it|remove them|daten weg|daten hier wieder weg|wieder weg|weg haben
loswerd*|rausnehm*|retirer mes|retire mes|quitar mis|quita mis|togliere i miei|togli i miei|tirar meus
tira meus|tirar minhas|clear my|purge|delet|deleet|right to be forgotten|dsgvo|gdpr|rgpd
nuke|yeet|trash my|bin my|throw away my|schmeiss meine|hau meine|vire mes|jette mes
";
pub(in crate::coach::question) const EXPORT: &str = "
export my|download my|exportier*|exporter mes|exportar mis|esportare|exportar meus|export all
download|herunterlad*|runterlad*|telecharg*|descargar|scaricare|scarica|baixar meus|baixar os dados
baixar minhas|export|exporter|exporta*|my data as|data as csv|as csv|en csv|als csv|get my data|copy of my data
kopie meiner daten
";
pub(in crate::coach::question) const UPLOAD: &str = "
upload|import my|hochlad*|hochladen|lade ich|televers*|importer|envoyer un fichier|subir|subo|cargar un|caricare
carico|enviar um arquivo|enviar meu|send you a log|post a log|add a file|add my laps|add a lap|add my telemetry
put my file|put the file|put my log|put my laps|put my telemetry|drop my file|drop a file|drop the file
drop the log|drop my log|send my file|send my log|send you my|send my laps|get my laps in|get my data in
get my file in|wohin mit|datei schick*|log schick*|datei hoch*|log hoch*|reinlad*|reinstell*|einstell ich
mettre mon fichier|mets mon fichier|deposer|poner mi archivo|pongo mi archivo|pongo el archivo|metto il file
mettere il file|metto il mio|colocar meu arquivo|coloco meu|coloco o arquivo|mandar meu|mando meu|give you my
gib ich dir|geb ich dir|attach|anhang*|joindre|adjuntar|allegare|anexar
envoie mon|envoyer mon|t envoie|t envoyer|envio mi|enviarte|te envio|te mando|ti mando|ti invio|inviarti
mando il mio|schicke ich dir|schick ich dir|te envio o
";
pub(in crate::coach::question) const SHARE: &str = "
share my|share a lap|make my laps private|make my lap private|keep my laps private|make it private|hide my lap*
teile ich|runden teilen|runde teilen|privat machen|partager mes|partager un|compartir mis|compartir una|condividere
condivido|compartilhar|compartilho|make them private|rendre prive*|hacer privad*|laps private|who can see my
wer sieht meine|who sees my|qui voit mes|quien ve mis|chi vede i miei|quem ve minhas
who can see|wer kann meine|wer sieht|qui peut voir|quien puede ver|chi puo vedere|quem pode ver
are my laps public|are my laps visible|sind meine runden|visible to|sichtbar|is my data private
are my laps private|sind meine daten|hide my|hide from|verstecken|verberg*|cacher|ocultar|nascondere|esconder
keep it secret|geheim halten|make public|public machen|offentlich
";
pub(in crate::coach::question) const SETTINGS: &str = "
change the units|change units|change my units|in mph|to mph|to kmh|to km h|in miles|change the language
change language|change my language|einheiten|sprache andern|sprache wechseln|sprache umstellen|changer la langue
changer de langue|changer les unites|unites|cambiar el idioma|cambiar idioma|cambiar las unidades|cambiare lingua
cambiare la lingua|cambiare unita|mudar o idioma|mudar a lingua|mudar as unidades|speak english|speak german
switch to german|switch to english|auf deutsch umstellen|beginner mode|novice mode|change my level|unidades
show mph|show kmh|mph instead|kmh instead|km h instead|use mph|use kmh|use metric|use imperial|imperial|metric
in kmh|in km h|meilen|millas|miglia|milhas|in miles per hour|other language|another language|different language
andere sprache|autre langue|otro idioma|altra lingua|outro idioma|speak spanish|speak french|speak italian
speak portuguese|parle francais|parle moi en|habla espanol|parla italiano|fala portugues|sprich deutsch
red deutsch|sprich englisch|beginner|anfanger|debutant|principiante|iniciante|bigger picture*|larger picture*
picture size|preferences|settings
hablar espanol|hablar en espanol|hables espanol|hablas|parler francais|parler en francais|parlare italiano
parlare in|parli|falar portugues|falar em|deutsch sprechen|deutsch reden|kannst du deutsch|sprichst du
parles tu|tu parles|in english please|auf deutsch bitte|en francais stp|en espanol por favor
in italiano per favore|em portugues por favor
";
pub(in crate::coach::question) const WORLD: &str = "
it s a sim|its a sim|this is a sim|mark as sim|simulator log|from a sim|is it a sim|real car or sim|ist ein simulator
das ist ein sim|c est un simulateur|es un simulador|e un simulatore|e um simulador|tell you it s a sim
i drive a sim|i m on a sim|im on a sim|i play|i only play|fahre simulator|fahre sim|ist nur ein spiel
it is a game|its a game|it s a game|ist ein spiel|c est un jeu|es un juego|e un gioco|e um jogo|not a real car
kein echtes auto|pas une vraie voiture|no es un coche real|non e un auto vera|nao e um carro real|real car
";
pub(in crate::coach::question) const FORMATS: &str = "
which formats|what formats|file format*|which files|what files|supported|dateiformat*|welche dateien|welche formate
quels formats|quels fichiers|que formatos|que archivos|quali formati|quali file|quais formatos|quais arquivos
which programs|welche programme|do you support|can you read|work with iracing|work with motec|unterstutzt
which games|which apps|export from
does it work with|does this work with|do you work with|does that work with|works with my|work with my
compatible|kompatibel|compativel|compatibile|funktioniert das mit|funktioniert es mit|geht das mit|geht es mit
funktionierst du mit|ca marche avec|marche avec|fonctionne avec|funciona con|funziona con|funciona com
can you handle|can you open|kannst du lesen|liest du|lis tu|puedes leer|leggi i|voce le
file type*|extension|extensions|endung
do you read|do you take|do you accept|liest du auch|tu lis|leggi anche|voce le|akzeptierst|can you use
what about files
";
pub(in crate::coach::question) const WATCH: &str = "
watch this channel|watch a channel|watch the channel|kanal beobachten|surveiller le canal|vigilar el canal
osservare il canale|observar o canal|automatic import|import automatically|automatisch einlesen
every file in|all files in|read every log|lies jede|by itself|automatically|automatisch|automatiquement
automaticamente|keep an eye on this channel
";
/// Asks how a thing is done, of Pacenote's commands.
pub(in crate::coach::question) const USE: &str = "
how do i use|how to use|how does|how do i|how can i|where can i|wie benutze|wie nutze|wie geht|wie kann ich|wie verwende
comment utiliser|comment marche|comment fonctionne|como uso|como se usa|como funciona|como usar|come uso|come si usa
come funziona|use the command|command for|befehl fur|wo finde ich|what does
";

/// What Pacenote is.
pub(in crate::coach::question) const ABOUT: &str = "
who made you|who built you|who are you|what are you|are you an ai|are you a bot|are you real|are you human|are you chatgpt
who is pacenote|what is pacenote|how accurate are you|can i trust you|are your numbers right|do you make things up
wer hat dich gemacht|wer bist du|was bist du|bist du eine ki|bist du ein bot|kann ich dir trauen|was ist pacenote
qui es tu|tu es une ia|c est quoi pacenote|quien eres|eres una ia|eres un bot|que es pacenote|chi sei|sei un bot
sei una ia|cos e pacenote|quem e voce|voce e uma ia|voce e um bot|o que e pacenote|wie genau bist du
who r u|who are u|are you a robot|are you a real person|bist du ein mensch|bist du echt|es tu un robot
es tu humain|eres real|eres humano|sei umano|sei vero|voce e real|voce e humano|how do you know that
how do you know this|woher weisst du das|where do your numbers|where do the numbers|are you lying|lugst du
how precise are you|how exact are you
";
/// Channels that Pacenote does not read.
pub(in crate::coach::question) const NOT_READ: &str = "
tyre temp*|tire temp*|tyre pressure*|tire pressure*|oil temp*|water temp*|coolant*|brake temp*|brake disc*|oil pressure
fuel*|battery|boost|suspension|ride height|damper*|tyre wear|tire wear|slip angle*|reifentemperatur*|reifendruck*
oltemperatur*|wassertemperatur*|bremstemperatur*|kraftstoff|sprit|benzin|spritverbrauch|temperature des pneus
pression des pneus|temperature d huile|temperature des freins|essence|carburant|temperatura de los neumaticos
temperatura de neumaticos|presion de los neumaticos|temperatura del aceite|gasolina|combustible
temperatura delle gomme|temperatura gomme|pressione delle gomme|temperatura dell olio|benzina|carburante
temperatura dos pneus|pressao dos pneus|temperatura do oleo|combustivel|yaw sensor|yaw rate sensor
tyre pressures|tire pressures|reifendrucke|luftdruck|air pressure|oil level|engine temp*|motortemp*|brake bias
bremsbalance|gps altitude|heart rate|puls
";
/// Asks for what was, of a channel.
pub(in crate::coach::question) const ASKS_NUMBER: &str = "
what was|what were|what s my|whats my|what is my|what are my|how much|how hot|how many|how high|did i|was my|were my|is my
are my|do i have|have i|show me|wie heiss|wie hoch|wie warm waren|wie viel|wie war|wie waren|wieviel|hab ich|habe ich
quelle etait|quel etait|combien|ai je|cual era|cuanto|cuanta|tenia|he usado|quanto ho|quanta|qual era|com era|quale era
quanto eu|qual foi|gastei|verbraucht|used|use on
";
/// How much of the grip is used.
pub(in crate::coach::question) const GRIP: &str = "
how much grip|all the grip|grip am i|the grip am i|use the grip|using the grip|friction circle|traction circle|g g diagram
grip nutze|grip nutz|grip aus|haftung nutze|cercle d adherence|adherence j utilise|circulo de friccion|todo el agarre
tutto il grip|tutta l aderenza|cerchio di aderenza|todo o grip|toda a aderencia
";

/// Every list of this file.
pub(super) const ALL: &[&str] = &[
    ABOUT,
    NOT_READ,
    ASKS_NUMBER,
    GRIP,
    HELP,
    DELETE,
    EXPORT,
    UPLOAD,
    SHARE,
    SETTINGS,
    WORLD,
    FORMATS,
    WATCH,
    USE,
];
