# Quello che dice Pacenote in italiano.

## analyze

analyze-slower = { $a }: { $delta } in più di { $b }
analyze-faster = { $a }: { $delta } in meno di { $b }
analyze-same-time = { $a } e { $b }: lo stesso tempo
analyze-session = { $laps } { $laps ->
    [one] giro
   *[other] giri
}: quello tipico contro il tuo migliore
analyze-against = contro { $other }
analyze-aligned = allineati per { $basis }, affidabilità { $confidence }
analyze-world-unsaid = Consigliato come un'auto vera, perché questo file non dice da dove viene. Se è di un simulatore, dillo con `/settings`.

## ask

ask-off-topic = Parlo di guida in pista: i tuoi giri, dove sta il tempo e i termini dello sport. Chiedimi per esempio dove perdi tempo.
ask-unsafe = Non aiuto a guidare su strade pubbliche né in ciò che mette a rischio le persone. In pista o al simulatore, volentieri.
ask-general = È una domanda generale su cui non ho un testo verificato. Chiedimi un termine (frenata modulata, pressione delle gomme, ripartizione di frenata …) o dove i tuoi giri perdono tempo.
ask-private = Conosco solo i giri che puoi vedere. Quello che qualcuno ha girato in privato per me non esiste; chiedi dei tuoi giri, o menziona un amico che mostra qui i suoi.
ask-other-language = Capisco inglese, tedesco, francese, spagnolo, italiano e portoghese. Chiedi in una di queste lingue, per esempio dove perdi tempo.
ask-silent = I tuoi giri non mostrano nulla che spicchi lì.
ask-silent-corner = In { $corner } non spicca nulla fra questi giri.
ask-worded-by-model = testo: IA, numeri: calcolati
ask-computed = calcolato
ask-general-knowledge = conoscenza generale, non dai tuoi giri
ask-general-by-model = conoscenza generale, non dai tuoi giri; testo: IA
ask-general-follows = conoscenza generale, non dai tuoi giri; segue un testo …
ask-shortage = Il budget per i testi con IA è finito per oggi; questa risposta è calcolata.
ask-about = su:
ask-wording-follows = calcolato; segue un testo …
ask-show-evidence = Mostra i dati
ask-other-lap = Chiedi di un altro giro
ask-evidence = Dati
ask-no-evidence = In questi giri niente spicca per quella domanda.

## coach

phase-entry = ingresso
phase-mid = percorrenza
phase-exit = uscita

against = riferimento
    .own = tuo giro migliore
    .next = migliore degli altri tuoi giri
against-gen = riferimento
    .own = tuo giro migliore
    .next = migliore degli altri tuoi giri
against-short = riferimento
    .own = giro migliore
    .next = migliore degli altri

topic-brakes-early = punto di staccata
topic-brakes-soft = pressione del freno
topic-releases-abruptly = rilascio del freno
topic-over-slows = velocità minima
topic-coasts = senza pedali
topic-turns-in-early = inserimento
topic-late-apex = punto più lento
topic-runs-wide = traiettoria
topic-waits-for-throttle = gas
topic-lifts-after-throttle = gas
topic-short-shifts = cambiata
topic-wrong-gear = marcia
topic-misses-exit-speed = velocità di uscita
topic-slower = tempo perso

fact-loss = { $corner } { $phase }: { $short }, { $worth }
fact-gain = { $corner } { $phase }: { $worth } più veloce del { $against }
fact-found = { $corner } { $phase }: lì il tuo giro migliore ha trovato { $worth }
fact-incident = { $corner } { $phase }: { $worth } persi in un colpo
fact-linked = { $corner }: la perdita di { $worth } comincia in { $from }. Esci da { $from } meno veloce, e arrivi a { $corner } a { $you } ({ $against-short } { $reference })
fact-gap = Giro { $you }, { $against-short } { $reference }: { $delta } di distacco
fact-top = Le tre perdite maggiori fanno insieme { $worth }
fact-optimal = Giro ottimale { $you }: { $delta } sotto il giro migliore { $reference }
fact-rolling = Miglior giro da un punto qualsiasi { $you }: { $delta } sotto il giro migliore { $reference }
fact-consistency = I tempi variano di { $delta } su { $laps } giri
fact-variation = { $corner }: il suo tempo varia di { $delta } da un giro all'altro

short-brakes-early = frena { $delta } troppo presto
    .plain = frena troppo presto
short-brakes-soft = frena al { $you } del picco del { $against }
    .plain = frena troppo piano
short-releases-abruptly = freno mollato in { $you }, { $against-short } { $reference }
    .plain = molla il freno di colpo
short-over-slows = velocità minima { $you }, { $against-short } { $reference }
    .plain = rallenta troppo
short-coasts = { $you } senza pedali, { $against-short } { $reference }
    .plain = senza pedali
short-turns-in-early = sterza { $delta } troppo presto
    .plain = sterza troppo presto
short-late-apex = punto più lento { $delta } troppo tardi
    .plain = punto più lento troppo tardi
short-runs-wide = percorre { $delta } in più
    .plain = percorre più strada
short-waits-for-throttle = gas { $delta } troppo tardi
    .full = tutto gas { $delta } troppo tardi
    .plain = gas troppo tardi
short-lifts-after-throttle = apre il gas e lo richiude
short-short-shifts = cambia marcia a { $you }, { $against-short } { $reference }
    .plain = cambia marcia troppo presto
short-wrong-gear = marcia { $you }, { $against-short } marcia { $reference }
    .plain = un'altra marcia rispetto al { $against }
short-misses-exit-speed = esce a { $you }, { $against-short } { $reference }
    .plain = esce più lento
short-slower = più lento, il log non dice perché

what-brakes-early = Freni { $delta } prima del { $against }.
    .plain = Freni prima del { $against }.
what-brakes-soft = La tua pressione del freno arriva al { $you } del picco del { $against }.
    .plain = Freni meno forte del { $against }.
what-releases-abruptly = Lasci il freno in { $you }; il { $against } in { $reference }.
    .plain = Molli il freno di colpo, dove il { $against } lo rilascia fin dentro la curva.
what-over-slows = La tua velocità minima è di { $you }; quella del { $against } di { $reference }.
    .plain = Rallenti più del { $against }.
what-coasts = Resti { $you } senza pedali; il { $against } { $reference }.
    .plain = Resti senza pedali più a lungo del { $against }.
what-turns-in-early = Sterzi { $delta } prima del { $against }.
    .plain = Sterzi prima del { $against }.
what-late-apex = Il tuo punto più lento è { $delta } più avanti nella curva rispetto al { $against }.
    .plain = Il tuo punto più lento è più avanti nella curva rispetto al { $against }.
what-runs-wide = Percorri { $delta } in più del { $against } nella curva.
    .plain = Percorri più strada del { $against } nella curva.
what-waits-for-throttle = Dai gas { $delta } più tardi del { $against }.
    .full = Sei a tutto gas { $delta } più tardi del { $against }.
    .plain = Dai gas più tardi del { $against }.
what-lifts-after-throttle = Apri il gas e devi richiuderlo; il { $against } lo apre una volta sola.
what-short-shifts = Cambi marcia a { $you }; il { $against } a { $reference }.
    .plain = Cambi marcia a un regime più basso del { $against }.
what-wrong-gear = Fai la curva in marcia { $you }; il { $against } in marcia { $reference }.
    .plain = Fai la curva in un'altra marcia rispetto al { $against }.
what-misses-exit-speed = Esci dalla curva a { $you }; il { $against } a { $reference }.
    .plain = Esci dalla curva meno veloce del { $against }.
what-slower = Qui perdi { $worth }, e il log non mostra perché.

why-brakes-early = I metri prima della curva passano a bassa velocità, e aspetti di sterzare.
    .novice = Rallenti prima di doverlo fare.
why-brakes-soft = A chi frena troppo piano serve più strada per togliere la stessa velocità.
    .novice = Una frenata timida richiede più tempo.
why-releases-abruptly = Senza carico davanti la macchina gira meno, e la devi aspettare.
    .novice = Le gomme davanti perdono aderenza proprio quando devono girare.
why-over-slows = Quello che togli in più va riguadagnato lungo tutto il rettilineo successivo.
    .novice = Rallenti più di quanto chieda questa curva.
why-coasts = Senza pedali la macchina non rallenta e non spinge: quel tempo è perso.
    .novice = Finché non sei su un pedale, la macchina non fa niente per te.
why-turns-in-early = Sterzare troppo presto ti porta largo in uscita, e il gas deve aspettare.
    .novice = Se sterzi troppo presto, in uscita finisce la strada.
why-late-apex = Finché perdi ancora velocità non puoi accelerare.
    .novice = Perdi ancora velocità dove potresti già riprenderla.
why-runs-wide = Ogni metro in più si fa a velocità di curva, dove costa di più.
    .novice = Percorri più strada del necessario.
why-waits-for-throttle = Quello che perde l'uscita lo perde anche tutto il rettilineo che segue.
    .novice = Ogni attimo di attesa costa velocità sul rettilineo successivo.
why-lifts-after-throttle = Alzare il piede scompone la macchina e costa più di quanto aveva dato il gas.
    .novice = Il gas è arrivato prima che la macchina fosse pronta.
why-short-shifts = Nella marcia più lunga il motore spinge meno.
    .novice = Cambi prima che il motore abbia dato tutto.
why-wrong-gear = Nell'altra marcia il motore non è dove spinge meglio, o la cambiata costa tempo.
    .novice = La marcia non va bene per la velocità di questa curva.
why-misses-exit-speed = La velocità che manca continua a mancare per tutto il rettilineo.
    .novice = Un'uscita lenta rende lento tutto il rettilineo.
why-slower = Né i pedali, né la traiettoria, né le velocità risaltano abbastanza da dargli un nome.

how-brake-later = Avvicina il punto di staccata alla curva a piccoli passi, con la stessa pressione, e conserva la velocità alla corda.
    .novice = Scegli un riferimento a bordo pista e frena un po' più tardi, un passo alla volta.
how-keep-brake-point-and-release-sooner = Tieni il tuo punto di staccata e ripetilo a ogni giro. Il tempo sta fra quel punto e l'inserimento: lì frena un po' meno a lungo e meno forte, a piccoli passi.
    .novice = Usa lo stesso riferimento a ogni giro, ma rilascia il pedale un po' prima, a piccoli passi.
how-brake-mostly-at-the-beginning = Metti la maggior parte della frenata all'inizio, con la macchina dritta, e da lì lascia solo calare la pressione; tieni il tuo punto di staccata.
    .novice = Frena soprattutto all'inizio, con la macchina dritta, poi alza il pedale dolcemente.
how-release-sooner-and-gently = Frena come ora, ma comincia a rilasciare un po' prima e continua dolcemente dentro la curva; la velocità minima sale allora da sola, a piccoli passi.
    .novice = Comincia a rilasciare il freno un po' prima e piano, e cambia poco a ogni giro.
how-brake-harder = Frena più forte all'inizio, poi rilascia mentre la velocità scende.
    .novice = Premi il freno con decisione all'inizio, poi rilascialo dolcemente.
how-release-gradually = Rilascia il freno poco a poco finché la macchina ha girato, invece di mollarlo di colpo.
    .novice = Alza piano il pedale del freno mentre cominci a girare.
how-slow-less = Lascia il freno un po' prima e fai scorrere la macchina alla corda.
    .novice = Molla il freno un po' prima e lascia scorrere la macchina.
how-coast-less = Passa dal freno direttamente al gas; dove non puoi ancora accelerare, resta leggero sul freno.
    .novice = Tieni sempre un piede su un pedale: freno fino a girare, poi gas.
how-turn-in-later = Aspetta di vedere la corda prima di sterzare, poi gira una volta sola.
    .novice = Resta un attimo in più all'esterno prima di girare.
how-slow-sooner = Finisci di rallentare prima della corda, per essere lì già in accelerazione.
    .novice = Fai tutta la decelerazione nella prima parte della curva.
how-tighten-line = Punta più vicino all'interno e usa tutta la pista solo in uscita.
    .novice = Guida più vicino all'interno della curva.
how-throttle-earlier = Comincia con un filo di gas appena la macchina punta l'uscita, poi apri in un gesto solo.
    .novice = Appena vedi l'uscita, dai gas e continua a premere.
how-throttle-once = Aspetta di poter tenere il gas aperto, poi aprilo una volta sola.
    .novice = Dai gas solo quando non dovrai più toglierlo.
how-shift-later = Tieni la marcia finché il motore non spinge più, poi cambia.
    .novice = Resta un po' di più nella marcia.
how-match-gear = Prova la curva nella marcia del { $against } e senti se il motore ne esce bene.
    .novice = Prova questa curva nella marcia del { $against }.
how-exit-faster = Prima raddrizza la macchina, poi gas: cedi qualcosa a centro curva per l'uscita.
    .novice = Entra con calma ed esci veloce.
how-look-closer = Sovrapponi i due giri con /compare e guarda questa curva.

measure-brakes-early = freni al massimo { $target } prima del { $against }.
measure-brakes-soft = la tua pressione del freno arriva al { $target } del { $against }.
measure-releases-abruptly = impieghi almeno { $target } per lasciare il freno.
measure-over-slows = la tua velocità minima è di almeno { $target }.
measure-coasts = resti al massimo { $target } senza pedali.
measure-turns-in-early = sterzi al massimo { $target } prima del { $against }.
measure-late-apex = il tuo punto più lento è al massimo { $target } dietro quello del { $against }.
measure-runs-wide = percorri al massimo { $target } in più del { $against }.
measure-waits-for-throttle = dai gas al massimo { $target } dopo il { $against }.
    .full = sei a tutto gas al massimo { $target } dopo il { $against }.
measure-lifts-after-throttle = apri il gas una volta sola e resta aperto.
measure-short-shifts = cambi marcia a { $target } o più.
measure-wrong-gear = la tua marcia più bassa qui è { $reference }.
measure-misses-exit-speed = esci dalla curva a { $target } o più.
measure-time = qui perdi meno di { $target }.

quantity-brake-point-m = punto di staccata
quantity-brake-peak-share = picco del freno
quantity-brake-release-s = rilascio del freno
quantity-trail-braking-s = freno in sterzata
quantity-coast-s = senza pedali
quantity-turn-in-m = inserimento
quantity-apex-m = punto più lento
quantity-entry-speed-mps = velocità di ingresso
quantity-apex-speed-mps = velocità minima
quantity-exit-speed-mps = velocità di uscita
quantity-straight-speed-mps = velocità a fine rettilineo
quantity-throttle-on-m = gas
quantity-full-throttle-m = tutto gas
quantity-throttle-lifts = alzate
quantity-min-gear = marcia più bassa
quantity-shift-rpm = cambiata
quantity-grip-use = aderenza usata
quantity-distance-m = strada percorsa

evidence-pair = { $quantity } { $you } ({ $against-short } { $reference })
evidence-earlier = { $quantity } { $delta } prima
evidence-later = { $quantity } { $delta } più tardi
evidence-longer = { $quantity } { $delta } in più
evidence-shorter = { $quantity } { $delta } in meno
evidence-laps = in { $held } giri su { $of }

label-focus = Obiettivo:
label-measure = Ci sei se
lead = { $corner } { $phase } ({ $worth }): { $text }
lead-measure = { $corner }: { $text }
label-good = Bene
unsure = Prendilo come un indizio: qui i dati non sono chiari.
good-gain = { $corner } { $phase }: { $worth } più veloce del { $against }.
found-gain = { $corner } { $phase }: qui hai trovato { $worth }.
personal-best = Nuovo giro migliore. Da dove viene:
nothing-to-fix = Niente da correggere: quello che resta tra questi giri è nel loro rumore.
nothing-to-fix-noise = Niente da correggere: i tuoi giri differiscono meno della tua dispersione di { $delta }.
not-enough-laps = Non ci sono abbastanza giri puliti per dire che cosa costa tempo. Due giri completi di un circuito sono il minimo, cinque è meglio.
too-little-data = Qui il log dice troppo poco per capire che cosa costa tempo.
best-lap = Da dove viene il tuo giro migliore:
incident = { $corner } { $phase }: { $worth } persi in un colpo. Non è questione di tecnica (una sosta, un testacoda, traffico), quindi qui resta fuori.
same-again = Fai qui la stessa cosa che in { $corner }.
linked-behind = { $corner } segue subito e perde altri { $worth } per questo.
optimal-line = Le tue parti migliori, unite dove combaciano, danno { $you }: { $delta } sotto il tuo giro migliore.
steady-first = I tuoi giri variano di { $delta }. Ripeti prima lo stesso giro, poi cambia qualcosa.

grade-held = { $corner } { $topic }: riuscito in { $held } giri su { $of }, vale { $worth } ({ $goal })
    .plain = { $corner } { $topic }: riuscito in { $held } giri su { $of }, ma il tempo non c'è ancora ({ $goal })
    .one = { $corner } { $topic }: riuscito, vale { $worth } ({ $goal })
    .one-plain = { $corner } { $topic }: riuscito, ma il tempo non c'è ancora ({ $goal })
grade-none = { $corner } { $topic }: non ancora riuscito in { $of } giri ({ $goal })
    .one = { $corner } { $topic }: non ancora riuscito ({ $goal })
grade-open = { $corner } { $topic }: già consigliato e non ancora misurato su un giro nuovo ({ $goal })
grade-same = { $corner } { $topic }: nessun giro nuovo da questo consiglio; resta l'obiettivo.

## compare

compare-different-cars = Auto diverse, { $one } e { $other }: qui non si può distinguere ciò che fa l'auto da ciò che fa il pilota. `/drivers` confronta la forma delle curve.

## errors

error-reference = Riferimento { $reference }
error-no-laps = Qui non c'è nessun tuo giro che si possa mostrare
    .next = Carica un log con `/upload`. I giri privati appaiono con `private: True` o dopo `/share`.
error-only-one-lap = Qui c'è un solo giro
    .next = Carica un altro log di questa pista o scegli il giro di un amico in `against`.
error-no-such-lap = Non conosco quel giro
    .next = Scegline uno dall'elenco che appare mentre scrivi; `/laps` mostra i tuoi.
error-lap-is-private = Quel giro è privato, e questa risposta sarebbe pubblica
    .next = Ripeti il comando in modo che solo tu veda la risposta, o mostra il giro a questo server con `/share`.
error-friend-has-no-lap = Il tuo amico non mostra qui nessun giro di questa pista
    .next = Chiedigli di caricare un log in questo server o di mostrarne uno con `/share`.
error-question-too-long = È più di una domanda
    .next = Chiedi in { $most } caratteri al massimo; una cosa alla volta funziona meglio.
error-forgotten-answer = Quella risposta è troppo vecchia o non è tua
    .next = Chiedi di nuovo con `/ask`; le risposte si ricordano mezz'ora.
error-too-fast = Un momento
    .next = Era molto per un minuto. Riprova fra { $wait } s.
error-database = Il database non risponde
    .next = Niente è andato perso e niente è stato salvato. Riprova fra un minuto.
error-broken = Qualcosa è andato storto da noi
    .next = Riprova; se succede ancora, dai al proprietario del bot il riferimento qui sotto.
error-restarting = Mi sto riavviando
    .next = Riprova fra un minuto.
error-which-lap = Quale giro intendi?
error-which-lap-next = Ce n'è più di uno. Sceglilo qui sotto.
error-which-lap-menu = Scegli un giro

## help

help-title = Trascina un log e sai cosa fare dopo
help-drop = Trascina
help-drop-about = Posta un log in un canale seguito, menzionami insieme, o mandamelo in privato. Oppure { $upload }.
help-look = Guarda
help-ask = Chiedi
help-friends = Amici
help-yours = Tue cose
help-server = Server
help-files = File fino a { $size } MiB, anche zippati.
help-computed = Ogni numero è calcolato dal tuo log.
help-export = Come esportare da …
help-begin-title = Trascina un log
help-begin = Posta un file di telemetria e menzionami, o usa `/upload`. `/help` dice il resto.
help-export-then = Poi trascina qui il file.
help-export-garage61 = Apri il giro in Garage 61 e scarica il CSV. Non cambiare il nome: contiene il tempo.
help-export-motec = In MoTeC i2 esporta l'uscita in CSV, con intestazione e unità. O trascina il .ld così com'è. Vale anche per Assetto Corsa Competizione.
help-export-aim = In RaceStudio esporta la sessione in CSV, con tutti i canali e tutti i giri. I .xrk non li leggo.
help-export-racechrono = Apri la sessione, condividila e scegli CSV v3.
help-export-vbo = Prendi il file .vbo dalla scheda di memoria o dall'app.
help-export-trackaddict = Esporta il log in CSV dall'app.
help-export-gt7 = Salva i giri in JSON con gt7dashboard.
help-export-forza = Attiva data out nel gioco e registralo con un logger che scrive tutti gli 85 valori in CSV.
help-export-ac = Usa un logger a memoria condivisa che scrive CSV con Gas, Brake, Gear, Rpms e SpeedKmh.
help-export-lmu = Esporta i giri in CSV da Apex Lab.
help-export-other = Va bene ogni tabella con una riga di nomi, un tempo e una velocità, molte righe al secondo. Quello che non capisco, lo chiedo.

## leads

leads-where-is-the-time = Dov'è il tempo?
leads-compare = Confronta
leads-track = Tracciato
leads-corners = Una curva e quanto costa
leads-other-lap = Contro un altro giro

## sessions

sessions-title = Le tue sessioni
sessions-none = Ancora nessun giro
sessions-none-next = Trascina un log qui, o mandamelo in privato. `/help` dice quali file vanno bene.
sessions-newer = Più recenti
sessions-older = Più vecchie
sessions-page = Pagina { $page } di { $pages }
sessions-open = Apri una sessione
sessions-best = migliore { $time }
sessions-private = solo tu

## settings

settings-title = Le tue impostazioni
settings-kept = Impostazioni salvate
settings-how = /settings con units, language, level o drives le cambia
settings-units = Unità
settings-language = Lingua del coach
settings-level = Livello
settings-drives = I tuoi file MoTeC e le tabelle semplici
settings-drives-sim = da un simulatore
settings-drives-real = da un'auto vera
settings-drives-unsaid = non detto, quindi consigliato come un'auto vera
settings-units-metric = metriche: km/h e metri
settings-units-imperial = imperiali: mph e piedi
settings-language-auto = come il tuo Discord: { $language }
settings-level-novice = principiante: parole semplici, una cosa alla volta
settings-level-club = club: con i termini abituali
settings-level-fast = veloce: breve, tutti i numeri

## upload

upload-laps = { $laps } { $laps ->
    [one] giro
   *[other] giri
}
upload-laps-all-count = { $laps } giri, contano tutti
upload-laps-some-count = { $laps } giri, ne contano { $counted }
upload-no-complete-lap = Nessun giro completo
upload-no-complete-lap-next = Ho tenuto quello che c'è, ma non c'è ancora nulla da confrontare. Esporta almeno un giro da traguardo a traguardo.
upload-quicker-than-before = { $gap } meglio del tuo record precedente
upload-off-your-best = a { $gap } dal tuo record, { $time }
upload-friend-ahead = { $friend } è davanti di { $gap }
upload-friend-behind = { $friend } è dietro di { $gap }
upload-verdict-session = Nella sessione, è { $corner } a costare di più.
upload-verdict-friend = È in { $corner } che { $friend } ti toglie di più.
upload-verdict-own-best = Rispetto al tuo giro migliore, { $corner } costa di più.
upload-verdict-spread = Nessuna curva spicca; il distacco è sparso sul giro: { $places }.
upload-verdict-even = Niente spicca: questi giri sono vicini quanto riesci a ripeterli.
upload-verdict-alone = Non c'è ancora nulla con cui confrontarlo. Posta un altro giro o fallo postare a un amico.
upload-known = Ho già letto questo file; niente viene salvato due volte.
upload-laps-no-longer-count = { $laps ->
    [one] Accanto a questi, un giro precedente risulta tagliato. Non conta più.
   *[other] Accanto a questi, { $laps } giri precedenti risultano tagliati. Non contano più.
}
upload-laps-count-now = { $laps ->
    [one] Accanto a questi, un giro precedente risulta completo. Ora conta.
   *[other] Accanto a questi, { $laps } giri precedenti risultano completi. Ora contano.
}
upload-more-remarks = … e altre { $count } osservazioni su questo file
upload-shared = Tutti in questo server vedono questi giri.
upload-private = Solo tu vedi questi giri.
upload-button-debrief = Debrief
upload-button-against = Contro { $friend }
upload-button-against-own = Contro il mio migliore
upload-button-laps = Giri
upload-button-track = Tracciato
upload-more = Altro
upload-more-undo = Annulla
upload-more-undo-about = Elimina questo file e tutti i suoi giri
upload-more-private = Tieni per me
upload-more-private-about = Nessun altro vede questi giri
upload-more-share = Condividi con questo server
upload-more-share-about = Tutti qui possono confrontarsi
upload-more-sim = Guidato al simulatore
upload-more-real = Guidato su un'auto vera
upload-undone-title = Annullato
upload-undone = { $laps ->
    [one] Un giro è sparito, con la sua immagine. Puoi ripostare il file quando vuoi.
   *[other] Tutti i { $laps } giri sono spariti, con le loro immagini. Puoi ripostare il file quando vuoi.
}
upload-kept-private = Questi giri ora sono solo tuoi. Nessun altro può più confrontarsi.
upload-now-shared = Ora tutti nel server possono confrontarsi con questi giri.
upload-world-sim = Chiaro, un simulatore. Ti consiglierò senza freni.
upload-world-real = Chiaro, un'auto vera. Non ti dirò mai di frenare più tardi.
upload-more-world-about = Il file non lo dice. Da questo dipende cosa posso consigliarti
upload-lap-does-not-count = non conta

## warnings

warning-alignment-uncertain = I giri si sovrappongono solo in modo approssimativo.
warning-no-corners = Non è stata trovata nessuna curva, quindi delle curve non si può dire nulla.
warning-brake-estimated = Non entrambi i giri hanno un canale freno utilizzabile: i punti di staccata sono stimati dalla decelerazione.
warning-no-throttle = Non entrambi i giri hanno un canale gas utilizzabile: del gas e del tempo senza pedali non si dice nulla.
warning-position-partial = Solo una parte delle posizioni sta sul percorso dell'altro giro.
warning-aligned-by-length = I log non hanno in comune né posizione né forme delle curve: i giri sono allineati solo per lunghezza.

## words

lap-number = giro { $number }
lap-number-first = Giro { $number }
basis-position = posizione
basis-landmarks = forme delle curve
basis-length = lunghezza
confidence-low = bassa
confidence-medium = media
confidence-high = alta
