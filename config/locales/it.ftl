# Quello che dice Pacenote in italiano.

## analyze

analyze-session = { $laps } { $laps ->
    [one] giro
   *[other] giri
}: quello tipico contro il tuo migliore
analyze-told-to = Quello che direi a { $driver }:
analyze-against = contro { $other }
analyze-world-unsaid = Consigliato come un'auto vera, perché questo file non dice da dove viene. Se è di un simulatore, dillo con `/settings`.

## anew

anew-corrected = Nel frattempo alcuni giri di questa risposta sono stati corretti. Chiedi di nuovo per vedere com'è adesso.
anew-no-longer = Questo non vale più
anew-no-longer-why = { $why }. Nel frattempo alcuni giri di questa risposta sono stati corretti.

## answer

answer-yes = Sì. { $text }
answer-no = No. { $text }
answer-about-right = Più o meno giusto. { $text }
answer-you = tu
answer-your-friend = Il tuo amico
answer-lap = giro { $lap }
answer-lap-of = { $driver }, giro { $lap }
answer-lap-of-day = giro { $lap } del { $date }
answer-from-lap = (giro { $lap })
answer-time-in = { $time } in { $corner }
answer-time-on-straight = { $time } sul rettilineo dopo { $corner }
answer-time-on-first-straight = { $time } dal traguardo alla prima curva
answer-time-to = { $time } da { $who }
answer-nothing-to = niente da { $who }
answer-time-gained-on = { $time } a tuo favore con { $who }
answer-ahead = { $who } è davanti a te di { $gap } ({ $theirs } contro { $yours }).
answer-behind = Sei davanti a { $who } di { $gap } ({ $yours } contro { $theirs }).
answer-level = Tu e { $who } siete pari con { $time }.
answer-lap-slower = { $a }: { $gap } più lento del { $b } ({ $a-time } contro { $b-time }).
answer-lap-faster = { $a }: { $gap } più veloce del { $b } ({ $a-time } contro { $b-time }).
answer-practically-level = È praticamente lo stesso tempo.
answer-you-lose = Perdi { $places }.
answer-you-gain = Guadagni { $places }.
answer-lost = Persi: { $places }.
answer-gained = Guadagnati: { $places }.
answer-not-faster = { $who } non è più veloce: { $text }
answer-nowhere-better = { $who } non ti batte in nessuna curva.
answer-corner-loss = In { $corner } perdi { $loss } da { $other }.
answer-corner-loss-phase = In { $corner } perdi { $loss } da { $other }, soprattutto { $phase } ({ $most }).
answer-corner-gain = In { $corner } sei più veloce di { $other } di { $gain }.
answer-corner-level = In { $corner } tra te e { $other } non c'è differenza ({ $loss }).
answer-corner-loss-unsure = In { $corner } ti mancano { $loss } da { $other }, ma da questi log non è sicuro: il GPS dei due giri è spostato di { $metres }, fino a { $most } in quel punto.
answer-corner-gain-unsure = In { $corner } sei più veloce di { $other } di { $gain }, ma da questi log non è sicuro: il GPS dei due giri è spostato di { $metres }, fino a { $most } in quel punto.
answer-on-entry = in ingresso
answer-in-the-middle = intorno al punto di corda
answer-on-exit = in uscita
answer-against-everyone = In { $corner } perdi { $list }.
answer-not-everyone = Non tutti: in { $corner } perdi { $list }.
answer-brakes-earlier = In { $corner } freni { $delta } prima di { $other } ({ $yours } contro { $theirs }).
answer-brakes-later = In { $corner } freni { $delta } dopo { $other } ({ $yours } contro { $theirs }).
answer-brakes-same = In { $corner } freni nello stesso punto di { $other } ({ $yours } contro { $theirs }).
answer-brakes-earlier-in = Freni prima di { $other } in { $list }.
answer-brakes-later-in = Freni dopo { $other } in { $list }.
answer-brake-points-same = I tuoi punti di frenata coincidono con quelli di { $other } in ogni curva.
answer-brake-points-within = I tuoi punti di frenata sono entro { $most } da quelli di { $other } in ogni curva.
answer-peak = Picco di freno in { $corner }: tu { $yours }, { $other } { $theirs }.
answer-peak-less-earlier = In { $corner } il tuo freno arriva solo al { $yours } ({ $other } { $theirs }), quindi devi iniziare { $delta } prima.
answer-peaks-same = Premi forte quanto { $other } in ogni curva.
answer-softer-in = Freni più piano di { $other } in { $list }.
answer-harder-in = Freni più forte di { $other } in { $list }.
answer-pressure-first = Prima aumenta la pressione, poi riguarda il riferimento.
answer-pressure-first-real = Tieni il riferimento: il grosso della frenata all'inizio, dritto, e da lì solo rilascio.
answer-real-car = Tieni i tuoi riferimenti: lo stesso a ogni giro, e rilascia il freno un po' prima e più dolcemente.
answer-push-real = Io non lo farei: può essere un'auto vera, e lì non spingo nessuno.
answer-push-pressure = Ancora non serve: prima viene la pressione sul freno.
answer-try-later = Se ci provi, sposta il riferimento di pochi metri per volta e conserva la velocità minima.
answer-slower-apex = Scendi a { $yours } in { $corner }; { $other } porta { $theirs }.
answer-slower-exit = Esci da { $corner } a { $yours }, { $other } a { $theirs }.
answer-later-throttle = In { $corner } sei a tutto gas { $delta } dopo { $other }.
answer-coasts-here = In { $corner } resti { $time } senza pedali.
answer-other-gear = Fai { $corner } in { $yours }, { $other } in { $theirs }.
answer-speeds = { $corner }, punto più lento e uscita: tu { $your-apex } e { $your-exit }, { $other } { $their-apex } e { $their-exit }.
answer-speed-against = { $corner }: tu { $yours }, { $other } { $theirs }.
answer-flat-against = A tutto gas dopo il punto più lento di { $corner }: tu dopo { $yours }, { $other } dopo { $theirs }.
answer-item = { $corner } ({ $amount })
answer-item-worth = { $corner } ({ $amount }, { $worth })
answer-slower-apexes = Più lento di { $other } nel punto più lento: { $list }.
answer-slower-exits = Più lento di { $other } in uscita: { $list }.
answer-nowhere-slower = Nel punto più lento non sei mai più lento di { $other }.
answer-over-slow-hint = Rilascia il freno un filo prima e lascia che la velocità si assesti da sola, a piccoli passi.
answer-later-on-throttle = A tutto gas dopo { $other }: { $list }.
answer-throttle-same = Sei a tutto gas presto quanto { $other } ovunque.
answer-gear = Marcia: { $gear } in { $corner }, nel punto più lento ({ $lap }).
answer-gear-short = in { $gear }
answer-same-in-all = { $laps ->
    [one] Solo { $laps } giro lo mostra.
   *[other] È la stessa in tutti i { $laps } giri.
}
answer-others = A confronto: { $list }.
answer-others-same = Stessa marcia per { $list }.
answer-brake-point = { $corner }: la frenata inizia a { $station }, { $before } prima del punto più lento ({ $lap }).
answer-no-braking = In questo giro non si frena per { $corner }.
answer-brake-pressure = { $corner }: picco di freno { $value } ({ $lap }).
answer-trail-braking = { $corner }: { $value } sul freno mentre già giri ({ $lap }).
answer-trail-against = In { $corner } resti { $yours } sul freno mentre giri, { $other } { $theirs }.
answer-trails-less = Lasci il freno prima in curva di { $other } in { $list }.
answer-trails-as-long = Resti sul freno in ingresso quanto { $other } in ogni curva.
answer-lowest-speed = { $corner }: { $value } nel punto più lento ({ $lap }).
answer-entry-speed = { $corner }: { $value } in ingresso ({ $lap }).
answer-exit-speed = { $corner }: { $value } in uscita ({ $lap }).
answer-straight-speed = { $value } alla fine del rettilineo dopo { $corner } ({ $lap }).
answer-full-throttle = { $corner }: a tutto gas { $value } dopo il punto più lento ({ $lap }).
answer-coast = { $corner }: { $value } senza pedali ({ $lap }).
answer-shift-speed = Prima cambiata dopo { $corner } a { $value } ({ $lap }).
answer-corner-time = { $corner } dura { $value } dall'ingresso all'uscita ({ $lap }).
answer-best-of-laps = Il tuo migliore lì: { $value } ({ $lap }).
answer-top-speed = { $value } di velocità massima, a { $station } ({ $lap }).
answer-range = Nei tuoi giri: da { $low } a { $high }.
answer-end-of-straight = { $value } prima di { $corner }, a { $station } ({ $lap }).
answer-at-station = { $value } a { $station } ({ $lap }).
answer-beyond-lap = Il giro è lungo solo { $length }; { $station } non c'è.
answer-lap-time = { $lap }: { $time }.
answer-lap-times = I tuoi giri: { $list }.
answer-lap-times-typical = Il tuo giro tipico è { $typical }, la media { $average }, il migliore { $best } ({ $lap }).
answer-trend-level = Il passo ha tenuto: { $first } in media nei primi { $count } giri, { $last } negli ultimi { $count }.
answer-trend-faster = Hai guadagnato { $delta } al giro: { $first } in media nei primi { $count } giri, { $last } negli ultimi { $count }.
answer-trend-slower = Hai perso { $delta } al giro: { $first } in media nei primi { $count } giri, { $last } negli ultimi { $count }.
answer-trend-few = Troppo pochi giri per una tendenza: me ne servono almeno quattro che contano.
answer-highest-rpm = Il motore arriva a { $value } ({ $lap }).
answer-list-brake-points = Punti di frenata: { $list } ({ $lap }).
answer-list-brake-peaks = Picchi di freno: { $list } ({ $lap }).
answer-list-gears = Marce nel punto più lento: { $list } ({ $lap }).
answer-list-exits = Velocità d'uscita: { $list } ({ $lap }).
answer-list-throttle = A tutto gas dopo il punto più lento: { $list } ({ $lap }).
answer-list-values = Curva per curva: { $list } ({ $lap }).
answer-never-coasts = { $lap }: da nessuna parte { $least } o più senza pedali.
answer-coasts = { $lap }: { $total } senza pedali in tutto, { $list }.
answer-coast-hint = Passa subito dal freno al gas; dove è presto, resta leggero sul freno.
answer-flat-out = Sei a tutto gas per { $time } del giro, cioè il { $share } ({ $lap }).
answer-on-the-brakes = Sei sul freno per { $time } del giro, cioè il { $share } ({ $lap }).
answer-on-no-pedal = Sei in rilascio per { $time } del giro, cioè il { $share } ({ $lap }).
answer-lateral = Fino a { $value } g laterali, a { $station } ({ $lap }).
answer-gears-same = Le stesse marce di { $other } in ogni curva; nelle scalate non c'è nulla di sbagliato, per quanto si vede nel log.
answer-gears-differ = Marce diverse da { $other } in { $list } (tu / { $other }).
answer-shift-against = Sali di marcia a { $yours } in media, { $other } a { $theirs }.
answer-thirds = Non conosco i settori, quindi divido il giro in terzi uguali (da { $from } a { $to }).
answer-thirds-all = Non conosco i settori, quindi divido il giro in terzi uguali.
answer-sector-time = Settore { $sector }: { $value } ({ $lap }).
answer-sector-against = Settore { $sector }: { $value } ({ $lap }) contro { $theirs } di { $other }, { $sign }{ $delta }.
answer-sector-worst = Perdi di più nel settore { $sector }: { $loss } da { $other }.
answer-sector-none = Non perdi niente da { $other } in nessun settore.
answer-sector-best = Il tuo settore migliore è il { $sector }: { $gain } più veloce di { $other }.
answer-sector-best-level = Il tuo settore migliore è il { $sector }: solo { $loss } dietro { $other }.
answer-sector-item = settore { $sector } { $time } ({ $sign }{ $delta })
answer-sector-alone = settore { $sector } { $time }
answer-sector-list = I tuoi settori: { $list } ({ $lap }).
answer-no-sector = Divido il giro solo in tre settori. Chiedi del primo, del secondo o del terzo.
answer-straights = Sui rettilinei perdi in tutto { $total } da { $other }: { $list }.
answer-straights-level = Sui rettilinei non perdi niente da { $other }.
answer-count-all = { $laps ->
    [one] { $laps } giro, e conta.
   *[other] { $laps } giri, tutti cronometrati.
}
answer-count-some = { $laps ->
    [one] { $laps } giro; ne contano { $counted }.
   *[other] { $laps } giri; ne contano { $counted }.
}
answer-count-with-earlier = In tutte le { $sessions } sessioni qui: { $laps }.
answer-consistency = { $laps ->
    [one] Solo { $laps } giro, quindi nessuna dispersione ({ $spread }, { $percent }, { $range }, { $judgement }).
   *[other] { $judgement }: ±{ $spread } ({ $percent }) su { $laps } giri, { $range } dal più veloce al più lento.
}
answer-very-even = molto costante
answer-even = abbastanza costante
answer-uneven = altalenante
answer-wild = molto altalenante
answer-least-repeatable = La meno ripetibile: { $corner } (±{ $value }).
answer-corner-varies = { $laps ->
    [one] { $corner }: solo { $laps } giro (±{ $value }).
   *[other] In { $laps } giri il tuo tempo in { $corner } varia di ±{ $value }.
}
answer-brake-point-varies = Il punto di frenata si sposta di ±{ $value }.
answer-apex-speed-varies = La velocità minima varia di ±{ $value }.
answer-possible = { $optimal } con le tue parti migliori, { $gap } sotto il tuo migliore ({ $best }).
answer-possible-is-best = { $best }: il tuo giro migliore ({ $lap }) contiene già le parti migliori.
answer-possible-parts = Composto da { $list }.
answer-few-laps = { $laps ->
    [one] { $laps } giro dice poco; con più giri sarà più sicuro.
   *[other] { $laps } giri dicono poco; con più giri sarà più sicuro.
}
answer-counts = { $lap }: completo e conta, { $time }, a { $gap } dal tuo migliore, niente di strano.
answer-counts-best = { $lap }: completo e conta, { $time }, il tuo migliore qui.
answer-does-not-count = { $lap } non conta: non è un giro lanciato completo, o c'è una sosta.
answer-no-track-limits = Il log non dice se una ruota è uscita dalla pista.
answer-target-gap = Mancano { $gap }: da { $from } a { $goal }.
answer-target-own-parts = È alla tua portata: le tue parti migliori danno già { $optimal }.
answer-target-not-alone = Le tue parti migliori danno { $optimal }: metterle insieme non basta, serve qualcosa di nuovo.
answer-target-out-of-reach = Non ancora alla portata: le tue parti migliori danno { $optimal } e qui nessuno l'ha fatto.
answer-target-driven = Qui è già stato fatto: { $list }.
answer-target-places = In quest'ordine, da ciò che fa { $who }: { $list } ({ $sum } in tutto).
answer-target-own-places = Comincia dove gli altri tuoi giri erano più veloci: { $places }.
answer-target-done = L'hai già fatto: { $best } ({ $lap }), { $gap } sotto.
answer-progress-faster = Il tuo migliore è passato da { $before } a { $after }, { $gap } più veloce.
answer-progress-slower = Il tuo migliore è passato da { $before } a { $after }, { $gap } più lento.
answer-progress-typical = Giro tipico da { $before } a { $after }, scarto da ±{ $before-spread } a ±{ $after-spread } ({ $before-laps } e { $after-laps } giri).
answer-progress-brake = In { $corner } il tuo freno arriva ora al { $after } invece che al { $before }.
answer-no-earlier-session = È la tua unica sessione qui, non c'è nulla di precedente da confrontare.
answer-aligned-without-positions = Uno dei due log non ha posizioni, li ho allineati sulle curve: buono a pochi centesimi.
answer-worst-corner = { $corner } ti costa di più: { $loss } da { $other }.
answer-no-worst-corner = Nessuna curva ti costa qualcosa rispetto a { $other }.
answer-best-corner = { $corner } è la tua migliore: { $gain } più veloce di { $other }.
answer-best-corner-level = { $corner } è la tua migliore: solo { $loss } tra te e { $other }.
answer-best-corner-even = { $corner } è la tua curva migliore: lì tra te e { $other } non c'è niente.
answer-best-exit = Migliore uscita
answer-worst-exit = Uscita più debole
answer-exit-rank = { $rank } rispetto a { $other }: { $corner }, { $yours } contro { $theirs }.
answer-fastest-exit = La tua uscita più veloce è { $corner } con { $value }.
answer-then = Poi { $list }.
answer-fastest-here = Il più veloce qui: { $who }, { $time }.
answer-fastest-through = Il più veloce in { $corner }: { $who }, { $time }.
answer-rank = Sei il numero { $rank } di { $drivers } qui: { $time }, a { $gap } da { $who }.
answer-rank-first = Sei davanti a tutti, su { $drivers }: { $time }.
answer-track = { $corners ->
    [one] { $circuit }: { $length }, { $corners } curva ({ $first } a { $last }).
   *[other] { $circuit }: { $length }, { $corners } curve ({ $first } a { $last }).
}
answer-is-best = { $lap }: il tuo migliore qui, { $time }.
answer-only-you = Sei l'unico pilota con giri qui.
answer-only-you-time = Su { $circuit } sei qui l'unico pilota con giri: { $time }.
answer-work-on = Lavora prima su { $corner }: lì ci sono { $loss }.
answer-work-on-held = Lavora prima su { $corner }: lì ci sono { $loss }, ed è stato così in { $held } giri su { $of }.
answer-focus-dearer = { $text }; { $corner } costa di più ({ $loss }), ma lì il log mostra meno chiaramente cosa cambiare.
answer-start-elsewhere = Comincia comunque da { $corner }: lì il log mostra cosa cambiare.
answer-you-will-know = Saprai che funziona quando lì perderai meno di { $target }.
answer-worked-when = In { $corner } perdi ora { $loss }: ha funzionato quando lì perdi meno di { $target }.
answer-nothing-to-work-on = Al momento non spicca nessuna curva.
answer-do-entry = Una sola pressione decisa, poi rilascia gradualmente, così l'auto è stabile quando giri.
answer-do-mid = Lascia scorrere l'auto: una sterzata pulita e un po' meno freno verso il punto di corda.
answer-do-mid-real = Una sterzata pulita, e rilascia il freno con dolcezza verso il punto di corda.
answer-do-exit = Prima raddrizza il volante, poi apri il gas una volta sola, fino in fondo.
answer-tip = { $corner } ({ $loss }): { $text }
answer-tip-against = { $corner } ({ $loss } da { $other }): { $text }
answer-fewer-tips = { $count ->
    [one] Qui non più di { $count } curva costa qualcosa.
   *[other] Qui non più di { $count } curve costano qualcosa.
}
answer-apex-short = { $yours } nel punto più lento, { $other } { $theirs }.
answer-exit-short = { $yours } in uscita, { $other } { $theirs }.
answer-describe = { $corner } ({ $lap }): { $list }.
answer-item-lowest = { $value } nel punto più lento
answer-item-brake = frenata da { $station } fino al { $peak }
answer-item-brake-point = frenata da { $station }
answer-item-flat = a tutto gas { $value } dopo
answer-item-time = { $value } dall'ingresso all'uscita
answer-fastest-is-you = Qui nessuno è più veloce in { $corner }: falla così a ogni giro.
answer-drive-hint = Copia una cosa per volta e conserva ciò che già fai uguale.
answer-potential = La tua { $corner } più veloce: { $time } ({ $lap }), { $gain } meglio che nel { $best }.
answer-potential-none = La tua { $corner } più veloce è già nel tuo giro migliore ({ $lap }): { $time }.
answer-no-ideal-line = Quanto darebbe una traiettoria che nessuno ha fatto, nessun log lo dice.
answer-line-same = Per quanto dice il GPS, la tua traiettoria resta entro { $most } da { $other } in ogni curva.
answer-line-nothing-to-win = Lì non c'è nulla da guadagnare che questo log possa mostrare.
answer-line-apart = La tua traiettoria differisce da { $other } in { $list }.
answer-line-hint = Sovrapponi i due giri con /map e guarda se lì costa tempo.
answer-line-same-in = La tua traiettoria in { $corner } è entro { $most } da { $other }.
answer-line-apart-in = La tua traiettoria in { $corner } è a circa { $delta } da quella di { $other }.
answer-no-kerbs = Il log non contiene i cordoli, non può dire quanto usarne.
answer-kerb-hint = Provalo per un giro e guarda se la velocità d'uscita sale e l'auto resta stabile.
answer-no-hairpin = Qui nessuna curva si chiama tornante; prendo la più lenta, { $corner } ({ $value }).
answer-slowest-corner = La curva più lenta è { $corner } ({ $value }).
answer-fastest-corner = La curva più veloce è { $corner } ({ $value }).
answer-no-gains = Non c'è nessuna curva in cui guadagni chiaramente su { $other }.
answer-no-corner = Qui non c'è { $corner }; questo circuito va da { $first } a { $last }.
answer-no-such-lap = In questa sessione non c'è il giro { $lap }. Ci sono i giri { $laps }.
answer-no-such-place = Non trovo quel punto in questi giri. Chiedi di una curva con il suo numero.
answer-no-laps = Non ho ancora nessun tuo giro. Lascia un log nella chat e chiedi di nuovo.
answer-no-counted-lap = Nessuno dei tuoi giri qui è completo, non c'è nulla da misurare. Carica una sessione con un giro intero.
answer-one-lap = Qui conta un solo tuo giro. Caricane un altro, o nomina un amico che condivide i suoi.
answer-lap-aside = Qui conta solo il { $best }; il { $lap } no, quindi leggilo curva per curva e non come tempo sul giro.
answer-cannot-compare = { $a } e { $b } non si possono sovrapporre: non sono giri della stessa pista.
answer-friend-without-laps = { $who } non mostra nessun giro su { $circuit } qui. Chiedi di condividerne uno con /share.
answer-elsewhere-you = { $who } non ha girato su { $here }; su { $circuit } sei davanti di { $gap } ({ $yours } contro { $theirs }).
answer-elsewhere-friend = { $who } non ha girato su { $here }; su { $circuit } { $who } è davanti di { $gap } ({ $theirs } contro { $yours }).
answer-no-gear-channel = Questo log non ha il canale della marcia. Lo registra un logger sul bus dell'auto o la telemetria di un gioco.
answer-no-brake-channel = Questo log non ha il canale del freno, non posso dirlo. Lo registra un sensore, il bus dell'auto o un gioco.
answer-no-throttle-channel = Questo log non ha il canale dell'acceleratore, non posso dirlo. Lo registra il bus dell'auto o un gioco.
answer-no-rpm-channel = Questo log non ha il regime motore. Lo registra il bus dell'auto o un gioco.
answer-no-lateral = Questo log non ha l'accelerazione laterale, né posizioni da cui calcolarla.
answer-no-steering-channel = Questo log non ha lo sterzo, quindi non so dove sterzi. Un sensore di sterzo o la telemetria di un gioco lo registra.
answer-log-lacks = Il tuo log non può mostrarlo, gli manca questo: { $list }. Il bus dell'auto o la telemetria di un gioco lo registra.
answer-balance-most = Nel tuo log ({ $lap }), { $corner } chiede più sterzo per girare, { $share } in più della tua curva tipica: guarda prima lì.
answer-balance-even = Il tuo log non mostra curve che chiedono più sterzo delle altre ({ $lap }).
look-positions = la posizione
look-braking = Nel tuo log guarda la curva del freno: una salita decisa, poi solo discesa.
look-trail = Nel tuo log confronta freno e sterzo: la pressione deve calare mentre lo sterzo cresce.
look-turn-in = Nel tuo log guarda dove lo sterzo comincia a muoversi, e se lo fa una volta sola.
look-apex = Nel tuo log guarda dove la velocità è più bassa in curva, e quanto ci resta.
look-throttle = Nel tuo log guarda il gas dopo il punto più lento: una sola salita, senza alzare.
look-line = Con `/map` sovrapponi due giri e guarda dove le traiettorie si dividono.
look-gears = Nel tuo log guarda marcia e regime in uscita: il motore è dove spinge?
look-balance = Nel tuo log confronta sterzo e imbardata: più sterzo senza più rotazione è sottosterzo, sterzo che torna è sovrasterzo.
look-tyres = Nel tuo log guarda i tempi di uno stint intero: le gomme si vedono in giri prima più veloci, poi più lenti.
look-even = Con `/consistency` guarda dove vari di più da un giro all'altro.
look-straight = Nel tuo log guarda la velocità alla fine dei rettilinei.
look-delta = Con `/compare` sovrapponi due giri: dove il delta sale, il tempo se ne va.
look-change = Confronta più giri prima della modifica con più giri dopo; il log non conosce l'assetto.
look-traffic = Nel tuo log scarta i giri con traffico prima di giudicare la tua guida.
look-grip = Con `/grip` guarda quanto frenata e sterzata insieme si avvicinano al limite.
look-speeds = Nel tuo log guarda insieme velocità minima e velocità d'uscita: l'una non deve costare l'altra.
look-learning = Nel tuo log si vede da punti di frenata e velocità minime che si stringono giro dopo giro.
look-odd = Nel tuo log si vede solo come un giro lento non per colpa tua.
answer-no-positions = Questi log non hanno posizioni abbastanza buone per confrontare le traiettorie. Un GPS veloce lo mostrerebbe.
answer-starts-before = Comincia in { $from }: ne esci più lento e te lo porti fino a { $corner }.
answer-you-lose-spread = Perdi { $places }; il resto è sparso sul giro.
answer-split = Il grosso va via { $place }: da { $other } perdi { $list }.
answer-split-none = Da nessuna parte: da { $other } non perdi niente.
answer-on-the-straights = sui rettilinei
answer-in-slow-corners = nelle curve lente
answer-in-medium-corners = nelle curve medie
answer-in-fast-corners = nelle curve veloci
answer-turn-in = { $corner }: inserimento a { $station }, { $before } prima del punto più lento ({ $lap }).
answer-apex-at = { $corner }: il punto più lento è a { $station } ({ $lap }).
answer-turn-in-against = In { $corner } sterzi a { $yours }, { $other } a { $theirs }.
answer-apex-against = In { $corner } sei al punto più lento a { $yours }, { $other } a { $theirs }.
answer-turns-earlier = Sterzi prima di { $other } in { $list }.
answer-turns-later = Sterzi più tardi di { $other } in { $list }.
answer-apex-earlier = Il tuo punto più lento arriva prima di quello di { $other } in { $list }.
answer-apex-later = Il tuo punto più lento arriva dopo quello di { $other } in { $list }.
answer-points-same = Lo fai dove lo fa { $other } in ogni curva, a pochi metri.
answer-throttle-within = Sei a tutto gas entro { $most } da { $other } in ogni curva.
answer-item-peak = { $corner } ({ $yours }, { $other } { $theirs })

## ask

ask-off-topic = Non è il mio campo: parlo di guida in pista, dei tuoi giri e dei termini dello sport. Chiedimi per esempio dove perdi tempo.
ask-unsafe = Non aiuto sulle strade pubbliche, né con cose che mettono in pericolo qualcuno. Portalo a un track day o nel simulatore, e lì ti aiuto volentieri.
ask-general = Su questo non ho un testo controllato. Chiedimi un termine (trail braking, pressione delle gomme, ripartizione …) o dove i tuoi giri perdono tempo.
ask-private = Conosco solo i giri che puoi vedere. Chiedi dei tuoi, o menziona un amico che condivide i suoi qui.
ask-other-language = Capisco inglese, tedesco, francese, spagnolo, italiano e portoghese. Chiedi in una di queste lingue, per esempio dove perdi tempo.
ask-worded-by-model = testo: IA, numeri: calcolati
ask-computed = calcolato
ask-general-knowledge = conoscenza generale, non dai tuoi giri
ask-general-by-model = conoscenza generale, non dai tuoi giri; testo: IA
ask-general-follows = conoscenza generale, non dai tuoi giri; segue un testo …
ask-shortage = Il budget per i testi con IA è finito per oggi; questa risposta è calcolata.
ask-about = su:
ask-wording-follows = calcolato; segue un testo …
ask-empty = Lì non c'era una domanda. Chiedimi per esempio dove perdi tempo, che marcia in una curva o come stai rispetto a un amico.
ask-thanks = Di niente. Ci vediamo in pista.
ask-read-as = Lo capisco così: { $reading }.
ask-also = Hai chiesto anche: { $reading }.

## boards

board-footer = Modifico questo messaggio ogni volta che un giro lo cambia
board-over-footer = Finita: questa classifica resta com’è
board-nobody = Qui nessuno ha ancora un giro. Posta un log e sarai il primo.
board-nobody-over = Nessuno ha fatto un giro valido.
board-moved = { $places ->
    [one] **{ $driver }** guadagna una posizione.
   *[other] **{ $driver }** guadagna { $places } posizioni.
}
board-sessions = { $sessions ->
    [one] Una sessione da quando c'è questa classifica.
   *[other] { $sessions } sessioni da quando c'è questa classifica.
}
board-any-laps = conta ogni giro completo
board-one-car = ognuno resta su una sola auto
board-time = Dal { $from } al { $until }. I giri contano per quando sono stati fatti.
board-set-up = { $place }. La classifica appare in { $channel } tra qualche secondo.
board-gone = Classifica rimossa: il suo messaggio resta com’è
board-joined = Questo circuito ora è tutt'uno con { $circuit }. La classifica continua lì.
board-list = Classifiche e sfide
board-list-empty = Ancora nessuna. `/board pin` tiene una classifica in un canale, `/challenge start` annuncia una sfida.
board-lost = Non posso più mostrare la tua classifica
board-lost-about = { $place }: { $channel } non c’è più, o non posso scriverci. Dammi accesso e fissala di nuovo con `/board pin`.
board-unpinned = La tua classifica c'è, ma non sono riuscito a fissarla
board-unpinned-about = { $place }: o { $channel } ha già tutti i messaggi fissati che Discord permette, o non posso fissare lì. La classifica resta giusta comunque.
challenge-title = Sfida: { $name }
challenge-result = Risultato: { $name }
challenge-over = { $name } è finita
challenge-won = **{ $driver }** vince con { $time }, { $gap } davanti a { $other }.
challenge-decided = Deciso in { $corners }.
challenge-poll = Quale circuito dopo?
challenge-poll-over = Il sondaggio è finito: { $circuits }
    .next = Un responsabile avvia la sfida con un tocco: una settimana, giri puliti, qualsiasi auto.
challenge-week-at = Una settimana a { $circuit }
challenge-asked = Il sondaggio è aperto
challenge-asked-about = Qui possono votare tutti. `/challenge start` annuncia la settimana del circuito vincente.
challenge-off = Sfida annullata: il suo messaggio resta com’è

## channels

channel-acceleration = accelerazione e frenata
channel-altitude = quota
channel-brake = freno
channel-clutch = frizione
channel-distance = distanza
channel-gear = marcia
channel-lap = numero del giro
channel-lap-fraction = frazione del giro
channel-lateral = accelerazione laterale
channel-latitude = latitudine
channel-longitude = longitudine
channel-rpm = regime motore
channel-speed = velocità
channel-steering = sterzo
channel-throttle = acceleratore
channel-time = tempo
channel-x = posizione x
channel-y = posizione y
channel-yaw-rate = velocità di imbardata
channel-lap-invalid = giro non valido
channel-in-pit = ai box
channel-incidents = incidenti

## classes

classes-title = Classi qui
classes-none = Ancora nessuna. `/class set` conta un'auto in una.

## cli

cli-laps-that-count = { $laps ->
    [0] nessun giro che conta
    [one] { $laps } giro che conta
   *[other] { $laps } giri che contano
}
cli-runs-that-count = { $laps ->
    [0] nessuna manche che conta
    [one] { $laps } manche che conta
   *[other] { $laps } manche che contano
}
cli-summary = { $program }: { $laps }.
    .one = { $program }: { $laps }, { $time }.
    .best-lap = { $program }: { $laps }, il migliore è il giro { $number } in { $time }.
    .best-run = { $program }: { $laps }, la migliore è la manche { $number } in { $time }.
cli-laps = Giri
    .none = nessuno
cli-runs = Manche
cli-corners = Curve
cli-wrong = Cosa non andava
    .nothing = niente
cli-read = Cosa ho letto
cli-unused = Cosa non ho usato (di' cos'è una colonna con --map RUOLO="COLONNA")
cli-map-it = Indicala con --map { $role }="COLONNA"
cli-label-circuit = circuito
cli-label-car = auto
cli-label-driver = pilota
cli-label-recorded = registrato
cli-label-format = formato
cli-label-rows = righe
cli-turns = { $turns ->
    [one] { $turns } curva
   *[other] { $turns } curve
}
cli-circuit-recognized = riconosciuto
cli-circuit-unnamed = nome sconosciuto
cli-head-lap = giro
cli-head-time = tempo
cli-head-metres = metri
cli-head-timed-by = misurato con
cli-head-role = ruolo
cli-head-column = colonna
cli-head-unit = unità
cli-head-values = valori
cli-head-guess = ipotesi
cli-head-apex = corda m
cli-head-top = max km/h
cli-head-lost = perso s
cli-head-costs = costa
cli-head-best = migliore s
cli-head-loss = perdita s
cli-head-spread = variazione s
cli-kind-measured = misurato
cli-kind-derived = ricavato
cli-kind-estimated = stimato
cli-timed-stated = i tempi del file
cli-timed-beacon = i beacon
cli-timed-lap-clock = il cronometro del giro
cli-timed-lap-channel = la colonna dei giri
cli-timed-line = la linea di partenza
cli-timed-found-line = una linea scelta da Pacenote
cli-timed-rows = il conteggio delle righe
cli-lap-best = migliore
cli-lap-stopped = non conta: l'auto si è fermata
cli-lap-flagged = non conta: lo dice il log stesso
cli-lap-longer = non conta: più lungo degli altri
cli-lap-out = giro di uscita
cli-lap-in = giro di rientro
cli-lap-partial = incompleto: non va da linea a linea
    .hole = incompleto: più corto di un giro, o con un buco
cli-lap-of-file = giro { $number } di { $file }
cli-compare-slower = { $gap } s: A è più lento. Allineati per { $basis }, affidabilità { $confidence }, restano { $metres } m.
cli-compare-faster = { $gap } s: A è più veloce. Allineati per { $basis }, affidabilità { $confidence }, restano { $metres } m.
cli-straight = rettilineo
cli-from-corner = { $gap } da { $corner }
cli-all = totale
cli-a-loses = Dove perde A
    .nothing = Niente di ciò che perde A spicca dal rumore.
cli-finding = { $corner } { $phase }: { $cause } ({ $loss } s, affidabilità { $confidence })
    .straight = { $corner } { $phase }: { $cause } ({ $loss } s con il rettilineo che segue, affidabilità { $confidence })
    .laps = { $corner } { $phase }: { $cause } ({ $loss } s, in { $held } giri su { $of }, affidabilità { $confidence })
cli-incident = { $corner }: { $loss } s persi di colpo, per una fermata, un testacoda o il traffico. Della tecnica non dice niente, quindi non ne tengo conto.
cli-label-best = migliore
cli-label-rolling = migliore lanciato
cli-label-optimal = ideale
cli-label-spread = variazione
cli-label-trend = tendenza
cli-label-varies = varia di più
cli-over-laps = { $share } % su { $laps } giri
cli-a-lap = al giro
cli-typical = Dove il giro { $lap }, quello tipico, perde dal migliore
    .nothing = Tra i tuoi giri e il migliore niente spicca dal rumore.
cli-slips = Errori di un solo giro, non abitudini
cli-slip = giro { $lap } { $corner } { $phase }: { $loss } s
cli-gains = Dove il giro migliore ha guadagnato sul secondo
cli-spread = ±{ $spread } s su { $laps } giri, { $share } %
cli-habit-nailed = a posto
cli-habit-slow = costante ma lento
cli-habit-varies = a caso
cli-grip = { $driver } giro { $lap }: { $share } % dell'aderenza in curva e in frenata, al limite { $limit } s su { $loaded } s
    .none = { $driver } giro { $lap }: nessuna accelerazione
cli-worded = testo: IA ({ $model }), numeri: calcolati
    .general = conoscenza generale, non dai tuoi giri; testo: IA ({ $model })
cli-computed = calcolato
    .general = conoscenza generale, non dai tuoi giri
cli-budget-empty = il budget di questa esecuzione (ai.neurons_per_person) non basta per un modello
cli-question-too-long = La domanda supera { $most } caratteri
cli-unreadable = { $path } non si può leggere ({ $reason })
    .missing = questo file non esiste
    .forbidden = permesso negato
    .folder = è una cartella
cli-no-such-lap = Il file non ha il giro { $number }; ha { $laps }
    .none = nessuno
cli-no-timed-lap = Il file non ha nessun giro completo
cli-no-such-corner = Questo giro non ha la curva { $number }; ne ha { $count }
cli-too-few-laps = La sessione ha meno di tre giri completi a un passo simile
cli-next-path = Controlla il percorso e di poter leggere il file.
cli-next-inspect = `pacenote inspect FILE` mostra i giri di un file e perché uno non conta.
cli-next-laps = Scegli due giri completi dello stesso circuito; `pacenote inspect FILE` mostra i giri di un file.
cli-next-corners = `pacenote compare A B` mostra le curve di due giri.
cli-not-complete = Il giro { $number } non è completo: non va da linea a linea. Scegli un giro cronometrato.
cli-too-short = Il giro { $number } è lungo solo { $length } m, un giro ne ha almeno { $needed }. Scegline un altro, o controlla l'unità della colonna della distanza.
cli-too-long = Il giro { $number } è lungo { $length } m, un giro ne ha al massimo { $allowed }. Controlla l'unità della colonna della distanza o della velocità.
cli-other-length = I giri sono lunghi { $one } m e { $other } m: non è lo stesso tracciato. Scegli due giri dello stesso tracciato.
cli-other-circuit = I giri sono stati fatti a { $apart } km l'uno dall'altro: sono circuiti diversi. Scegli due giri dello stesso circuito.
cli-other-layout = I giri hanno in comune solo il { $share } % della strada: sono tracciati diversi. Scegli due giri dello stesso tracciato.
cli-other-direction = I giri sono stati fatti in direzioni opposte. Scegli due giri nella stessa direzione.
cli-not-at-speed = Un giro è durato { $longer }, l'altro { $shorter }: uno dei due non è un giro veloce. Scegli due giri veloci.
cli-registered = { $commands } comandi registrati. Quelli nuovi possono metterci un minuto a comparire in Discord.
cli-migrated = Il database è aggiornato.
cli-reading = leggo { $file }, { $size } MiB: { $seconds } s
cli-recomputed = { $done } file su { $files } ricalcolati, { $again } riletti dal file stesso, { $failed } rimasti com'erano.
    .stopped = Fermato; lo stesso comando riprende da qui.
    .bar = { $done } file su { $files }, { $failed } rimasti com'erano
cli-health-off = health.listen non è impostato, quindi non c'è nessuno a cui chiedere
cli-health-nobody = Nessuno ascolta su { $address }
cli-try-starting = Avvio un Postgres privato, una pagina di chat e il bot. Ctrl-C ferma tutti e tre.
cli-try-no-samples = Non ho potuto pubblicare le sessioni di esempio: { $error }
cli-try-dashboard = Dashboard: { $address } (scrivi /dashboard nella chat per entrare). Chat:
cli-try-port-taken = La porta { $port } è occupata. Scegline un'altra con --port, o ferma il programma che la usa.
cli-try-no-page = Non ho potuto avviare la pagina di chat: { $error }
cli-try-no-port = Non c'è una porta libera per la dashboard
cli-try-no-folder = { $folder } non si può creare; scegli un altro --data
    .temporary = non ho potuto creare una cartella temporanea; indicane una con --data
cli-doctor-good = bene
cli-doctor-note = nota
cli-doctor-bad = errore
cli-doctor-configuration = configurazione
cli-doctor-database = database
cli-doctor-token = token
cli-doctor-intents = intent
cli-doctor-commands = comandi
cli-doctor-model = modello
cli-doctor-to-do = { $bad ->
    [one] va sistemato { $bad } di questi punti prima che il bot funzioni
   *[other] vanno sistemati { $bad } di questi punti prima che il bot funzioni
}
cli-doctor-token-of = appartiene a { $name }
cli-doctor-private = Postgres privato in { $folder }
cli-doctor-database-behind = { $migrations ->
    [one] { $place }, PostgreSQL { $version }; { $migrations } migrazione verrà applicata al prossimo avvio, o con `pacenote migrate`
   *[other] { $place }, PostgreSQL { $version }; { $migrations } migrazioni verranno applicate al prossimo avvio, o con `pacenote migrate`
}
cli-doctor-content-off = Message Content è spento, quindi /watch non vede i file; tutto il resto funziona. Per usarlo, attiva l'intent nel portale per sviluppatori (Bot, Privileged Gateway Intents) e imposta discord.message_content = true
cli-doctor-content-on = Message Content è attivo
cli-doctor-content-refused = discord.message_content è true, ma l'applicazione non ha quell'intent; attivalo nel portale per sviluppatori (Bot, Privileged Gateway Intents) o imposta false
cli-doctor-intents-unknown = Discord non ha detto quali intent ci sono; riprova
cli-doctor-registered = { $commands } registrati
    .few = { $registered } su { $commands } registrati; esegui `pacenote register`
    .unknown = Discord non ha dato l'elenco dei comandi; riprova
cli-doctor-no-model = nessun modello in uso; le risposte sono calcolate e complete. Per farle scrivere a un modello imposta AI_ACCOUNT_ID e AI_TOKEN
cli-doctor-answers = risponde
cli-fault-day-used-up = la quota del servizio per oggi è finita
cli-fault-busy = il servizio non ha capacità al momento
cli-fault-timed-out = il servizio ci ha messo troppo
cli-fault-gone = il servizio non conosce (più) questo modello
cli-fault-not-allowed = l'account non può usare questo modello
cli-fault-refused = il servizio rifiuta il token o l'account
cli-fault-too-large = la richiesta è più grande di quanto legga il modello
cli-fault-bad-request = il servizio non capisce la richiesta
cli-fault-outage = il servizio ha un guasto suo
cli-fault-unreachable = il servizio non è raggiungibile
cli-fault-broken = la risposta non è arrivata intera
cli-fault-no-text = la risposta non contiene testo
cli-fault-next-token = crea un token con il permesso Workers AI: Read e controlla AI_ACCOUNT_ID e AI_BASE_URL
cli-fault-next-model = scegli un altro modello in AI_MODELS
cli-fault-next-settings = controlla ai.api, ai.json_mode e AI_BASE_URL
cli-fault-next-meanwhile = intanto le risposte sono calcolate
cli-fault-next-network = controlla AI_BASE_URL e la rete
cli-help = Un bot Discord che fa da coach ai piloti con la loro telemetria
    .after = Senza comando: `serve`. Impostazioni: config/default.toml; segreti in DISCORD_TOKEN, DATABASE_URL, AI_TOKEN.
    .usage = Uso:
    .commands = Comandi:
    .arguments = Argomenti:
    .options = Opzioni:
    .help = Mostra questo aiuto
    .version = Mostra la versione
    .help-command = Mostra questo aiuto o quello di un comando
cli-help-serve = Avvia il bot (predefinito)
cli-help-try = Prova tutto su questa macchina: database, un sostituto di Discord con pagina di chat, il bot vero
cli-help-register = Dire a Discord quali comandi ci sono (una volta, e dopo un aggiornamento)
cli-help-migrate = Porta il database a questa versione
cli-help-recompute = Ricalcola tutto ciò che è salvato con questa versione, accanto a un bot attivo; si può riprendere
cli-help-doctor = Controlla impostazioni, token, intent, database e modello, ognuno con cosa fare
cli-help-health = Chiede a un bot attivo su questa macchina se sta bene (per i container)
cli-help-inspect = Dice cos'è un log e quali giri contiene
cli-help-compare = Confronta due giri: A si guarda, B è il riferimento
cli-help-ask = Fa al coach una domanda su un log
cli-help-map = Disegna la pista di un giro: chi guadagna dove, o velocità, marcia, pedali
cli-help-corner = Disegna una curva di due giri e dice cosa ci succede
cli-help-analyze = Dice dov'è il tempo in una sessione
cli-help-consistency = Dice quali curve di una sessione si ripetono e quali sono questione di fortuna
cli-help-grip = Dice quanta aderenza usano uno o due giri
cli-option-config = Impostazioni sopra quelle predefinite (TOML)
cli-option-language = Lingua di pagine, immagini e coach: en, de, fr, es, it, pt (altrimenti quella del terminale; di una risposta, quella della domanda)
cli-option-port = Porta della pagina di chat, su questa macchina (altrimenti 4010)
cli-option-public-url = Indirizzo con cui un proxy di questa macchina serve la dashboard (altrimenti il suo)
cli-option-data = Tieni i dati in questa cartella (altrimenti una temporanea, tolta alla fine)
cli-option-log = Il file di log
cli-option-ldx = Il .ldx di un .ld (se è accanto lo trovo da solo)
cli-option-json = Scrivi JSON
cli-option-car = Di più auto in una tabella leggi questa, scritta come nella tabella (altrimenti la prima)
cli-option-one-lap = La tabella è un solo giro, dalla prima all'ultima riga
cli-option-map = Dire cos'è una colonna non riconosciuta: `speed="Vel",unit=mph`; si può ripetere
cli-option-analyze-against = Dire dove il giro più veloce perde da questo: FILE, o FILE#N per il giro N (con --coach)
cli-option-coach = Scrivi un debriefing: un obiettivo, al massimo tre punti
cli-option-points = Punti al massimo, fino a cinque
cli-option-units = Unità: metric (km/h) o imperial (mph)
cli-option-level = Per chi è scritto: novice, club, fast
cli-option-draw-table = Disegna la tabella dei giri in questo file PNG
cli-option-draw-corners = Disegna curve e giri in questo file PNG
cli-option-draw-grip = Disegna il cerchio d'aderenza in questo file PNG
cli-option-draw-comparison = Disegna il confronto in questo file PNG
cli-option-out = Il file PNG da scrivere
cli-option-lap = Il giro guardato: FILE, o FILE#N per il giro N (altrimenti il più veloce)
cli-option-reference = Il giro di riferimento
cli-option-second-lap = Un giro accanto
cli-option-held-against = Il giro con cui si confronta
cli-option-ask-log = Il log: FILE per la sua sessione, FILE#N per il giro N
cli-option-question = La domanda, in una delle lingue del coach
cli-option-ask-against = Il riferimento: FILE, o FILE#N per il giro N (altrimenti il giro migliore del file)
cli-option-others = Fino a altri due giri contro lo stesso riferimento
cli-option-channel = Disegna un altro canale, con il suo nome in `inspect`: `rpm`, `lat_accel`, …
cli-option-one-corner = Disegna solo questa curva
cli-option-range = Disegna solo questa parte del giro di riferimento, in metri
cli-option-corner = Numero della curva
cli-option-color = Cosa dicono i colori: gain, speed, gear, pedals (altrimenti gain con due giri, speed con uno)
cli-option-form = Per quale schermo: chat (predefinito), compact, wide, detail
cli-option-picture-units = Unità di velocità e distanze: kmh (predefinito) o mph

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
topic-brakes-long = durata della frenata
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
fact-slip = { $corner } { $phase }: { $worth } persi solo nel giro { $lap }
fact-linked = { $corner }: la perdita di { $worth } comincia in { $from }. Esci da { $from } meno veloce, e arrivi a { $corner } a { $you } ({ $against-short } { $reference })
fact-gap = Giro { $you }, { $against-short } { $reference }: { $delta } di distacco
fact-top = Le tre perdite maggiori fanno insieme { $worth }
fact-optimal = Giro ottimale { $you }: { $delta } sotto il giro migliore { $reference }
fact-rolling = Miglior giro da un punto qualsiasi { $you }: { $delta } sotto il giro migliore { $reference }
fact-consistency = I tempi variano di { $delta } su { $laps } giri
fact-variation = { $corner }: il suo tempo varia di { $delta } da un giro all'altro
short-brakes-early = frena { $delta } troppo presto
    .plain = frena troppo presto
short-brakes-soft = frena troppo piano
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
what-brakes-soft = Freni meno forte del { $against }.
    .much = Freni molto meno forte del { $against }.
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
why-brakes-early = Sei lento troppo presto e poi aspetti che arrivi la curva.
    .novice = Rallenti prima di doverlo fare.
why-brakes-soft = A chi frena troppo piano serve più strada per togliere la stessa velocità.
    .novice = Una frenata timida richiede più tempo.
why-releases-abruptly = Senza carico davanti la macchina gira meno, e la devi aspettare.
    .novice = Le gomme davanti perdono aderenza proprio quando devono girare.
why-over-slows = Quello che rallenti di troppo te lo porti dietro per tutto il rettilineo dopo.
    .novice = Rallenti più di quanto chieda questa curva.
why-coasts = Senza pedali la macchina non rallenta e non spinge: quel tempo è perso.
    .novice = Finché non sei su un pedale, la macchina non fa niente per te.
why-turns-in-early = Sterzare troppo presto ti porta largo in uscita, e il gas deve aspettare.
    .novice = Se sterzi troppo presto, in uscita finisce la strada.
why-late-apex = Finché rallenti ancora, non puoi tornare sul gas.
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
how-keep-brake-point-and-release-sooner = In un'auto vera non tocco il tuo punto di staccata: ripetilo a ogni giro. Il tempo sta fra quel punto e l'inserimento: lì frena un po' meno a lungo e meno forte, a piccoli passi.
    .novice = Usa lo stesso riferimento a ogni giro, ma rilascia il pedale un po' prima, a piccoli passi.
how-brake-mostly-at-the-beginning = Frena soprattutto all'inizio, a ruote dritte, e da lì rilascia soltanto; tieni il tuo punto di frenata.
    .novice = Frena soprattutto all'inizio, con la macchina dritta, poi alza il pedale dolcemente.
how-release-sooner-and-gently = Tieni il tuo punto di frenata, lascia il pedale un attimo prima e accompagnalo fin dentro la curva; la velocità minima sale da sola.
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
measure-brakes-soft = freni più o meno forte quanto il { $against }.
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
gap-is-spread = Nessuna curva spicca: i { $gap } sono sparsi sul giro.
nothing-to-fix-noise = Nessuna curva ti costa tempo giro dopo giro. I tuoi tempi si disperdono di { $delta }.
nothing-to-fix-ahead = Niente da correggere: sei più veloce di { $gap } e nessuna curva va contro di te.
not-enough-laps = Non ci sono abbastanza giri puliti per dire che cosa costa tempo. Due giri completi di un circuito sono il minimo, cinque è meglio.
too-little-data = Qui il log dice troppo poco per capire che cosa costa tempo.
best-lap = Da dove viene il tuo giro migliore:
incident = { $corner } { $phase }: { $worth } persi in un colpo. Non è questione di tecnica (una sosta, un testacoda, traffico), quindi qui resta fuori.
slip = { $corner } { $phase }: { $worth } persi solo nel giro { $lap }. È stato un errore di quel giro, non un'abitudine.
same-again = Fai qui la stessa cosa che in { $corner }.
linked-behind = { $corner } segue subito e perde altri { $worth } per questo.
optimal-line = Le tue parti migliori, unite dove combaciano, danno { $you }: { $delta } sotto il tuo giro migliore.
steady-first = I tuoi giri variano di { $delta }. Ripeti prima lo stesso giro, poi cambia qualcosa.
grade-held = { $corner } { $topic }: riuscito in { $held } giri su { $of }, vale { $worth }.
    .plain = { $corner } { $topic }: riuscito in { $held } giri su { $of }, ma il tempo non c'è ancora.
    .one = { $corner } { $topic }: riuscito, vale { $worth }.
    .one-plain = { $corner } { $topic }: riuscito, ma il tempo non c'è ancora.
grade-none = { $corner } { $topic }: non ancora riuscito in { $of } giri ({ $goal })
    .one = { $corner } { $topic }: non ancora riuscito ({ $goal })
grade-open = { $corner } { $topic }: già consigliato e non ancora misurato su un giro nuovo ({ $goal })
grade-same = { $corner } { $topic }: nessun giro nuovo da questo consiglio; resta l'obiettivo.

## columns

columns-which = Quale colonna è { $role }?
columns-explain = Spiega le colonne
columns-form = Che cosa dicono queste colonne?
columns-form-hint = Per esempio: velocità, km/h. Lascia vuoto se non lo sai.
columns-mapped = { $column } è { $role }
    .server = { $unit } Vale per ogni file pubblicato in questo server che ne ha bisogno. Ora pubblica di nuovo il file.
    .direct = { $unit } Vale per ogni file che mi mandi in privato. Ora manda di nuovo il file.
columns-unit-said = La sua unità è { $unit }.
columns-unit-found = Leggo l'unità dal file o la ricavo dai valori; con `/columns set` ne fissi una.
columns-unmapped = { $column } non ha più un significato particolare
    .server = Era { $role } per i file di questo server. I giri salvati restano come sono.
    .direct = Era { $role } per i file che mi mandi in privato. I giri salvati restano come sono.
columns-none = Nessuna colonna spiegata qui
    .how = Quando non riconosco una colonna, rifiuto il file e mostro un menu sotto: scegli lì quella giusta, oppure usa `/columns set`.
columns-title = Cosa significano le colonne
    .server = Vale per ogni file pubblicato in questo server che ne ha bisogno.
    .direct = Vale per ogni file che mi mandi in privato.

## commands

command-analyze = Dov'è il tuo tempo? Da tre a cinque curve su cui lavorare, e cosa fare
command-ask = Chiedi al coach: i tuoi giri, una curva, il giro di un amico o un termine
command-car = Come si chiamano le auto in questo server
command-car-list = Le auto guidate qui, e come si chiamano
command-car-merge = Fai una di due auto che sono la stessa
command-car-set = Di con quale auto hai girato in una delle tue sessioni
command-car-name = Dare un nome a un'auto in questo server (solo gestori)
command-car-reset = Chiamare di nuovo un'auto come i suoi log (solo gestori)
command-circuit = Come si chiamano i circuiti in questo server
command-circuit-hide = Non mostrare alcun nome di un circuito in questo server (solo gestori)
command-circuit-choose = Di su quale circuito hai girato in una delle tue sessioni
command-circuit-merge = Fai uno di due circuiti che sono lo stesso
command-circuit-list = I circuiti percorsi qui, e come si chiamano
command-circuit-name = Dare un nome a un circuito in questo server (solo gestori)
command-circuit-reset = Chiamare di nuovo un circuito come i suoi log (solo gestori)
command-columns = Dimmi cosa significa una colonna che non riconosco
command-columns-list = Cosa è stato spiegato qui sulle colonne
command-columns-remove = Annulla quello che è stato detto di una colonna
command-columns-set = Di' cosa significa una colonna, per ogni file pubblicato qui
command-compare = Disegnare due giri a confronto: dov'è il tempo?
command-consistency = Quanto sono costanti i tuoi giri, curva per curva?
command-corner = Disegnare una curva di due giri: traiettorie, velocità, pedali, quanto costa ogni fase
command-corners = Le curve di un circuito; i gestori possono nominarle, unirle e dividerle
command-data = Che cosa conservo di te, e come portarlo via o cancellarlo
command-data-show = Che cosa conservo di te, e chi lo vede
command-data-export = Tutto ciò che è tuo in un file zip, solo per te
command-data-delete = Cancellare un giro, un caricamento o tutto; prima chiedo ancora una volta
command-drivers = Chi è più veloce in ogni curva, e il giro fatto con le parti migliori di tutti
command-grip = Quanta aderenza usano due giri? Il cerchio di aderenza
command-help = Cosa fa Pacenote e come iniziare
command-laps = Le tue sessioni, pagina per pagina; con un circuito, i tuoi giri lì (li vedi solo tu)
command-leaderboard = Chi è il più veloce qui? Il miglior giro condiviso da ognuno in questo server
command-map = Disegnare la pista: chi guadagna dove, o velocità, marcia o pedali di un giro
command-progress = Il tuo miglior giro e quello mediano nelle settimane, su un circuito con un'auto
command-session = I giri di una sessione: tempi, distacchi, settori e cosa era possibile
command-settings = Unità, lingua e livello delle mie risposte
command-share = Mostra un tuo giro a questo server, tienilo per te o crea un link
command-status = Come sta il bot, per chi lo gestisce
command-upload = Leggere un log di telemetria e salvarne i giri
command-watch = Importare da solo ogni log pubblicato in un canale (solo gestori)
option-lap = Il giro da guardare (di base: il tuo ultimo)
option-against = Il giro con cui confrontarlo (di base: il tuo migliore lì)
option-third = Un terzo giro, confrontato con lo stesso
option-fourth = Un quarto giro, confrontato con lo stesso
option-zoom = Zoom sulla curva con questo numero
option-channel = Un canale in più
option-form = Per quale schermo (di base: come nelle tue impostazioni)
option-private = Mostrare la risposta solo a te
option-whole-session = Tutta la sessione di quel giro: il tuo giro tipico contro il migliore
option-question = La tua domanda, nella tua lingua
option-share = Mostrare la risposta a tutti qui (di base: solo a te)
option-session-lap = Un giro qualsiasi della sessione (di base: il tuo ultimo caricamento)
option-corner-number = Il numero della curva, come sulla mappa
option-corner-change = Numero della curva da cambiare
option-corner-name = Il suo nome
option-corner-action = Cosa farne
option-corners-lap = Un giro del circuito (di base: il tuo ultimo)
option-drivers-lap = Un giro sul circuito e con l'auto che intendi (di base: il tuo ultimo)
option-drivers-class = Tutte le auto di questa classe (vedi /class; predefinito: un'auto)
option-laps-circuit = Solo i giri su questo circuito
option-circuit = Il circuito (di base: quello del tuo ultimo giro)
option-named-circuit = Il circuito
option-choose-circuit = Il circuito, o un nuovo nome
option-set-car = Nome dell'auto
option-merge-from = Quello che sparisce
option-merge-into = Quello che resta
option-merge-server = Per tutti i giri che vede questo server, non solo i tuoi (solo gestori)
option-named-car = L'auto
option-new-name = Il suo nome
option-car = L'auto (di base: l'ultima che hai guidato lì)
option-only-car = Solo i giri con quest'auto (di base: tutte)
option-color = Cosa mostrano i colori (di base: chi guadagna dove)
option-share-lap = Uno dei tuoi giri
option-what = Che cosa va via
option-data-lap = Il giro, o uno qualsiasi del caricamento (non serve per tutto)
option-share-with = Chi può vederlo
option-share-against = Un altro tuo giro: il link mostra il confronto (solo link)
option-share-names = Mostra i nomi dietro il link (altrimenti no)
option-file = Il file di log come lo scrive il tuo programma (.csv, .vbo, .ld, .json, .zip …)
option-upload-private = Tenere questi giri per te (di base: condivisi con questo server)
option-watch-channel = Il canale (di base: questo)
option-watch-stop = Smettere di osservarlo
option-watch-threads = Rispondere a ogni caricamento in un thread a parte
option-units = Unità di velocità e distanza
option-language = La lingua delle mie risposte
option-level = Quanto spiego
option-drives = Da dove vengono i tuoi file MoTeC e le tabelle semplici (gli altri formati lo dicono)
option-new-laps = Chi vede i giri dei log che pubblichi da ora in un server
option-picture = Per quale schermo sono disegnate le immagini
option-role = Cosa contiene la colonna
option-column = Il nome della colonna, scritto come nel file
option-unit = La sua unità, per esempio mph (di base: dal file)
option-column-remove = La colonna
choice-form-chat = chat: l’essenziale, in grande
choice-form-compact = compatto: tutto, riempie un telefono
choice-form-wide = largo: tutto, per uno schermo grande
choice-form-detail = dettaglio: largo a doppia dimensione
choice-color-gain = chi guadagna dove
choice-color-pedals = freno e acceleratore
choice-join = unire alla prossima
choice-cut = dividere in due
choice-reset = tutte le curve come trovate
choice-this-server = questo server
choice-only-me = solo io
choice-mine = mio
choice-servers = di questo server
choice-dry = asciutto
choice-damp = umido
choice-wet = bagnato
choice-clean-laps = giri puliti
choice-any-laps = ogni giro completo
choice-one-car = un'auto a testa
choice-a-link = un link, per chi lo ha
choice-one-lap = un giro
choice-one-upload = tutto il caricamento
choice-everything = tutto
choice-metric = metriche (km/h, m)
choice-imperial = imperiali (mph, ft)
choice-language-auto = automatica (come il tuo Discord)
choice-novice = principiante (parole semplici)
choice-club = club (con i termini abituali)
choice-fast = veloce (breve, tutti i numeri)
choice-sim = un simulatore
choice-real = un'auto vera
choice-unsaid = non detto (consigli come per un'auto vera)
option-analyze-lap = Il giro da guardare (di base: tutta la tua ultima sessione)
option-chosen-lap = Il giro da guardare (di base: il migliore della tua ultima sessione)
option-chosen-against = Il giro con cui confrontarlo (di base: l'amico appena più veloce, o il tuo migliore di prima)
option-friend = Un amico, per confrontare col suo miglior giro
command-dashboard = I tuoi giri nel browser: grafici interattivi, file grandi (il link lo vedi solo tu)
command-news = Avvisa in un canale chi prende il miglior giro del server (solo gestori)
command-board = Classifiche che restano in un canale, sempre giuste (solo gestori)
command-board-pin = Fissa qui una classifica; si aggiorna quando un giro la cambia
command-board-unpin = Lascia una classifica fissata com’è e dimenticala
command-board-list = Tutte le classifiche e le sfide di questo server
command-challenge = Un circuito, qualche giorno, e chi è il più veloce (solo gestori)
command-challenge-start = Annuncia qui una sfida: la classifica si apre e si chiude da sola
command-challenge-stop = Annulla una sfida; la classifica resta com’è
command-challenge-poll = Chiedere qui quale circuito viene dopo
command-class = Quali auto sono una classe qui, per classifiche, sfide e notizie (solo gestori)
command-class-set = Contare un'auto in una classe
command-class-clear = Non contare un'auto in nessuna classe
command-class-list = Tutte le classi di questo server con le loro auto
option-class = Solo giri in auto di questa classe (`/class` ne crea una)
option-class-name = La classe, ad esempio GT3
option-class-car = L'auto
option-rules = Quali giri contano (altrimenti: quelli puliti)
option-poll-circuit = Un circuito tra cui scegliere
option-poll-hours = Quante ore resta aperto il sondaggio (altrimenti: 48)
option-news-stop = Non avvisare più
option-challenge-name = Come si chiama la sfida
option-challenge-days = Quanti giorni dura
option-challenge-starts-in = Tra quante ore comincia (di solito: adesso)
command-duel = Tu contro un amico, su tutti i circuiti e le auto in comune
option-duel-friend = Contro chi
command-reference = Il giro con cui si confrontano i tuoi se nessuno ne indica uno
command-reference-set = Sceglilo, una volta per il suo circuito e la sua auto
command-reference-clear = Non averne più uno su un circuito
command-reference-list = I tuoi riferimenti e quelli di questo server
command-notify = Cosa ti dico in messaggio diretto: nulla, se non lo attivi
option-notify-beaten = Quando qualcuno batte il tuo giro migliore, e in quale curva
option-notify-focus = Quando i tuoi giri mostrano ciò su cui dovevi lavorare
option-notify-weekly = La tua settimana in un messaggio
option-notify-news = I server possono raccontare i tuoi record personali nelle loro notizie
option-quiet-from = Nulla da quest'ora in poi (altrimenti: 22)
option-quiet-until = Fino a quest'ora (altrimenti: 7; due volte la stessa: nessuna ora di silenzio)
option-utc-offset = Di quante ore il tuo orologio è avanti su UTC (Roma d'inverno: 1)
option-a-day = Al massimo così tanti messaggi al giorno (altrimenti: 3)
command-note = Titolo, nota ed etichette di una tua sessione, e le sue condizioni
command-setup = Due schede di assetto a confronto: cosa cambia (solo log che ne hanno una)
option-note-title = Come si chiama la sessione
option-note-text = Una nota che vedi solo tu
option-note-tags = Etichette, separate da virgole
option-note-surface = Quanto era bagnata la pista
option-note-tyres = Le gomme
option-note-fuel = Benzina alla partenza, in litri
option-note-air = Temperatura dell'aria in °C
option-note-track = Temperatura della pista in °C
option-note-show-setup = Chi vede i giri può vedere anche l'assetto nel log
option-setup-lap = Un giro della prima sessione (altrimenti: la tua più recente)
option-setup-against = Un giro dell'altra (altrimenti: quello con cui si confronta il tuo)
option-news-personal = Anche i record personali di chi lo permette con /notify
option-news-corners = Anche le curve che cambiano proprietario
option-news-weekly = Una volta a settimana: chi è migliorato di più, e il duello più serrato
option-reference-lap = Il giro: quello di un amico, il tuo migliore dell'anno scorso, quello di un professionista
option-whose = Di chi è il riferimento (del server: solo gestori; altrimenti: mio)

## compare

compare-slower = { $a }: { $gap } in più di { $b }
compare-faster = { $a }: { $gap } in meno di { $b }
compare-same-time = { $a } e { $b }: lo stesso tempo
compare-slower-in = { $a } è { $gap } più lento di { $b } in { $corner }
compare-faster-in = { $a } è { $gap } più veloce di { $b } in { $corner }
compare-level-in = { $a } e { $b } alla pari in { $corner }
compare-whole-lap = Sul giro intero sono { $delta }.
compare-aligned = allineati per { $basis }, affidabilità { $confidence }
compare-different-cars = Auto diverse, { $one } e { $other }: qui non si può distinguere ciò che fa l'auto da ciò che fa il pilota. `/drivers` confronta la forma delle curve.
compare-different-surfaces = Condizioni diverse, { $one } e { $other }: qui non si può separare ciò che fa la pista da ciò che fa il pilota.
compare-loses = Perde di più: { $corners }
compare-gains = Guadagna di più: { $corners }
compare-footer = + significa più lento · { $aligned }
compare-track = Mappa del circuito
picked = Scelto per te: { $what }
picked-newest = la tua sessione più recente
picked-newest-best = il miglior giro della tua sessione più recente
picked-reference = il giro di riferimento scelto qui
picked-next-faster = l'amico appena più veloce con questa auto
picked-next-faster-here = l'amico appena più veloce qui
picked-own-before = il tuo miglior giro di prima
picked-own-other = il tuo secondo miglior giro qui
picked-their-best-before = il miglior giro precedente del pilota
picked-their-other = il secondo miglior giro del pilota
picked-fastest = il giro più veloce qui
picked-behind = l'amico più vicino dietro

## consistency

consistency-title = Costanza su { $laps ->
    [one] { $laps } giro
   *[other] { $laps } giri
}
    .spread = ±{ $spread } su { $laps ->
        [one] { $laps } giro
       *[other] { $laps } giri
    }, { $share }
consistency-steady = **A posto** (veloce a ogni giro): { $corners }
consistency-slow = **Costante ma lento** (uguale a ogni giro, c'è ancora tempo): { $corners }
consistency-varies = **A caso** (diverso a ogni giro): { $corners }
consistency-corner-spread = { $corner } (±{ $spread })
consistency-footer = A caso: la metà centrale dei tuoi giri è distante più del { $share } del tempo della curva, e almeno { $least } · Costante ma lento: il tuo giro tipico perde altrettanto

## corners

corners-title = Curve di { $circuit }
corners-own = Le curve di questo server; ogni confronto qui le usa.
corners-found = Come le ho trovate nel primo log di questo circuito.
corners-how = Un gestore può dare un nome con corner e name, e unirle, dividerle o ripristinarle con action.
corners-left = sin.
corners-right = des.

## dashboard

dashboard-title = La tua dashboard
dashboard-link = Il pulsante ti fa entrare. Vale una volta sola, entro { $minutes } minuti.
dashboard-link-footer = Tienilo per te: chi lo apre entra come te.
dashboard-open = Apri
dashboard-somebody = qualcuno
dashboard-upload-there = Caricalo qui

## data

data-title = Che cosa conservo di te
data-nothing = Ancora niente: nessun file, nessun giro.
data-files = { $files ->
    [one] { $laps } da { $files } file.
   *[other] { $laps } da { $files } file.
}
data-shown = { $servers ->
    [0] Non li vede nessuno oltre a te.
    [one] I membri di un server vedono { $laps }.
   *[other] I membri di { $servers } server vedono { $laps }.
}
data-held = Di ogni giro conservo i campioni e ciò che ne ho calcolato, circuito e auto, nome e impronta del file. Inoltre conservo le tue impostazioni, l'ultima cosa su cui ti ho detto di lavorare e quanto hai usato del modello.
data-originals = { $files ->
    [one] Conservo anche un file così come me l'hai dato.
   *[other] Conservo anche { $files } file così come me li hai dati.
}
data-next = `/data export` ti manda tutto. `/data delete` cancella un giro, un caricamento o tutto. `/share` e `/settings` decidono chi vede che cosa.
data-exported = I tuoi dati
data-exported-about = Ogni file in `laps` è un CSV che rileggo con gli stessi tempi. Tutto il resto è in `data.json`.
data-exported-link = Tutto insieme non entra in un messaggio. Il pulsante ti fa entrare e avvia il download. Vale una volta, per { $minutes } minuti.
data-left-out = Lasciato fuori, perché troppo grande per un messaggio: { $files ->
    [one] un file così come l'hai dato.
   *[other] { $files } file così come li hai dati.
} I giri sono comunque nei CSV; chiedi il resto a chi gestisce questo bot.
data-part = Parte { $part }
data-sure-lap = Cancellare questo giro?
data-sure-upload = Cancellare questo caricamento?
data-sure-all = Cancellare tutto?
data-sure-next = Sparisce da ogni elenco, classifica e sessione, e anche dai miei messaggi che lo mostrano. Non si può tornare indietro.
data-sure-everything = Tutti i tuoi file e giri, le tue impostazioni e i miei messaggi su di te. Non si può tornare indietro; `/data export` te ne dà prima una copia.
data-do-it = Cancella per sempre
data-gone = Cancellato
data-gone-laps = { $laps ->
    [one] { $laps } giro cancellato. I miei messaggi che lo mostravano spariscono entro un minuto.
   *[other] { $laps } giri cancellati. I miei messaggi che li mostravano spariscono entro un minuto.
}
data-gone-all = Non conservo più niente di te. I miei messaggi su di te spariscono uno dopo l'altro.

## drivers

drivers-title = Di chi è ogni curva · { $circuit }
drivers-footer = Ogni curva comprende il rettilineo dopo · il miglior giro di ogni pilota che posso mostrare qui
drivers-start = inizio
drivers-ahead = { $gap } avanti
drivers-even = pari
drivers-next-step = Il prossimo da prendere: { $driver }, { $gap } davanti al tuo miglior giro.
drivers-other-car = { $driver } ha guidato un'altra auto, quindi quei giri restano fuori. Scegline uno in `lap` per vederlo.
drivers-not-aligned = Questi giri non si possono sovrapporre.
drivers-composite = **Giro composto { $time }**, { $gap } più veloce del migliore: { $parts }.
    .best = **Giro composto { $time }**: nessuno ha un tratto che renda più veloce il giro migliore.
drivers-range = da { $from } a { $to }
drivers-in-car = **{ $driver }** su { $car }
    .unknown = **{ $driver }** su un'auto senza nome
drivers-first-then = { $first }, poi { $second }
drivers-shape-known = Auto diverse: solo la forma delle curve
drivers-shape-unsure = Forse auto diverse: solo la forma delle curve
drivers-shape-not-aligned = Questi due giri non si possono sovrapporre.
drivers-shape-more = { $count ->
    [one] … e un'altra curva
   *[other] … e altre { $count } curve
}
drivers-shape-footer = Nessun altro qui ha un giro con quell'auto, e i tempi di auto diverse non dicono nulla dei piloti · freno: dal punto di frenata al punto più lento · corda: velocità minima come quota della massima del giro · gas: dal punto più lento al gas, negativo se prima · linea: quanto il primo giro passa a sinistra o a destra del secondo alla corda
drivers-shape-brake = freno
drivers-shape-apex = corda
drivers-shape-throttle = gas
drivers-shape-line = linea

## duel

duel-title = { $a } contro { $b }
duel-places = { $places ->
    [one] **{ $a } : { $b }** sull’unico circuito e auto in comune
   *[other] **{ $a } : { $b }** sulle { $places } combinazioni di circuito e auto in comune
}
duel-more = { $more ->
    [one] … e un’altra
   *[other] … e altre { $more }
}
duel-corners = Curve vinte
duel-brakes = Frena più tardi
duel-minimum = Velocità minima più alta
duel-exits = Uscite più veloci
duel-next = La prossima curva da vincere per { $a }: **{ $corner }**, vale { $loss }.
duel-seasons = Per trimestre: { $seasons }

## errors

error-reference = Riferimento { $reference }
error-no-laps = Qui non c'è nessun tuo giro che si possa mostrare
    .next = Carica un log con `/upload`. I giri privati appaiono con `private: True` o dopo `/share`.
error-only-one-lap = Qui c'è un solo giro
    .next = Carica un altro log di questa pista o scegli il giro di un amico in `against`.
error-no-such-lap = Non conosco quel giro
    .next = Forse nel frattempo è stato cancellato o reso privato. Prova con `migliore`, `giro 3` o il nome di un amico, oppure prendi uno dei tuoi.
error-lap-is-private = Quel giro è privato, e questa risposta sarebbe pubblica
    .next = Ripeti il comando in modo che solo tu veda la risposta, o mostra il giro a questo server con `/share`.
error-friend-has-no-lap = Il tuo amico non mostra qui nessun giro di questa pista
    .next = Chiedigli di caricare un log in questo server o di mostrarne uno con `/share`.
error-question-too-long = È più di una domanda
    .next = Chiedi in { $most } caratteri al massimo; una cosa alla volta funziona meglio.
error-forgotten-answer = Quella risposta è troppo vecchia o non è tua
    .next = Chiedi di nuovo con `/ask`; le risposte si ricordano mezz'ora.
error-too-fast = Un momento
    .next = Dammi { $wait } s, poi riprova.
error-database = Il database non risponde
    .next = Niente è andato perso e niente è stato salvato. Riprova fra un minuto.
error-broken = Qualcosa è andato storto da noi
    .next = Riprova; se succede ancora, dai al proprietario del bot il riferimento qui sotto.
error-restarting = Mi sto riavviando
    .next = Riprova fra un minuto.
error-which-lap = Quale giro intendi?
error-which-lap-next = Ce n'è più di uno. Sceglilo qui sotto.
error-which-lap-menu = Scegli un giro
error-too-many-files = Accetto { $most } file all'ora da una persona
    .next = Questo non l'ho salvato. Aspetta un po', poi pubblicalo di nuovo.
error-data-deleted = Hai cancellato i tuoi dati mentre leggevo questo file
    .next = Non ne ho salvato nulla. Pubblicalo di nuovo se vuoi tenerlo.
error-not-owner = Questo lo vede solo chi gestisce il bot
    .next = Chiedi a lui come sta andando.
error-no-room = Non ho più spazio
    .next = Non ho salvato questo file. Il proprietario del bot deve prima liberare spazio; poi pubblicalo di nuovo.
error-too-many-laps = Hai { $most } giri qui, e di una persona non ne tengo di più
    .next = Cancellane qualcuno con `/data delete`, poi pubblica di nuovo questo file. `/data export` te ne dà prima una copia.
error-server-full = Questo server mostra { $most } giri, e di un server non ne tengo di più
    .next = Mandami il file in un messaggio diretto, o chiedi agli altri di ritirare i giri vecchi.
error-parse-timeout = Ci vuole troppo a leggere questo file
    .next = Mi sono fermato dopo { $limit } s. Esporta meno canali o meno giri e riprova.
error-file-too-large = Quel file supera i { $most } MiB
    .next = Esporta meno giri o meno canali, oppure comprimilo in uno zip.
error-foreign-attachment = Quel file non è su Discord
    .next = Allega il file, non un link.
error-download = Non sono riuscito a scaricare il file da Discord
    .next = I link ai file scadono. Pubblicalo di nuovo.
error-no-file = In quel messaggio non c'è nessun file
    .next = Scegli un messaggio con un log di telemetria, o usa `/upload`.
error-posted-by-bot = Quel messaggio è di un bot
    .next = Salvo giri per le persone. Chiedi al pilota di pubblicare il file, o usa `/upload` per il tuo.
error-analysis = Non posso confrontare questi giri
    .next = Scegli due giri completi dello stesso circuito.
error-only-one-driver = Qui solo un pilota ha giri su quel circuito
    .next = Chiedi un giro a un amico, o scegli in `lap` un giro di un altro circuito.
error-no-such-place = Non conosco quel circuito o quell'auto
    .next = Scegli dall'elenco che appare mentre scrivi.
error-same-place = È già lo stesso
    .next = Scegline due diversi.
error-nobody-there = Nessuno ha condiviso un giro valido lì
    .next = I giri caricati in questo server compaiono qui, quelli privati mai. Condividine uno tuo con `/share`.
error-too-few-laps = Troppo pochi giri in questa sessione
    .next = Per la costanza servono almeno tre giri completi a un passo simile.
error-no-such-corner = Non c'è una curva { $number } in questo giro
    .next = { $count ->
        [0] Non ci ho trovato curve. Lascia vuoto `corner`.
        [one] Ne ha { $count }. `/compare` mostra i numeri sulla mappa.
       *[other] Ne ha { $count }. `/compare` mostra i numeri sulla mappa.
    }
error-which-corner = Quale curva?
    .next = Metti il suo numero in `corner`. `/corners` da solo le elenca.
error-no-corners = Non ho trovato curve in quel giro
    .next = Scegli in `lap` un giro completo di questo circuito.
error-not-yours = Quel giro è di qualcun altro
    .next = Solo il suo pilota può condividerlo, correggerlo o eliminarlo.
error-keeps-private = Questo pilota tiene per sé i giri nuovi
    .next = Solo lui può darmi questo file.
error-not-manager = Solo i gestori di questo server possono farlo
    .next = Chiedi a chi ha il permesso Gestire il server.
error-mapping = Non capisco
    .next = Scegli il significato dall'elenco che appare mentre scrivi, e un'unità come km/h, mph, m, % o deg.
error-no-such-column = Quella colonna non esiste
    .next = Scrivi il nome esattamente come nel file. `/columns list` mostra cosa è già spiegato qui.
error-mapped-by-other = Quella colonna l'ha spiegata qualcun altro
    .next = Chiedi a lui o a un gestore del server di cambiarla con `/columns set`.
error-too-many-mappings = Qui sono spiegate troppe colonne
    .next = Prima togline qualcuna con `/columns remove`.
error-outdated-command = Quel pulsante o comando è di una versione precedente
    .next = Rilancia il comando. Se succede ancora, chiedi al proprietario del bot di eseguire `pacenote register`.
error-not-in-server = Funziona solo in un server
    .next = Usalo in un canale di un server.
error-no-dashboard = La dashboard qui non è attiva
error-no-dashboard-next = Chi gestisce questo bot può attivarla con `web.listen`.
error-no-such-link = Questo link non funziona più
error-no-such-link-next = È stato usato, revocato o è troppo vecchio. Fattene dare un altro con `/dashboard`.
error-nothing-shared = Questo link non mostra più nulla
error-nothing-shared-next = È stato revocato o è scaduto. Fattene dare un altro da chi te l'ha dato.
error-wrong-password = Non è la password di questo garage
error-wrong-password-next = Verificala con chi te l'ha data.
error-password-length = Questa password è troppo corta o troppo lunga
error-password-length-next = Usa da { $least } a { $most } caratteri; qualche parola di fila va bene.
error-too-many-tokens = Ne hai già { $most }
error-too-many-tokens-next = Revocane uno che non ti serve più.
error-not-signed-in = Non hai effettuato l'accesso
error-not-signed-in-next = Scrivi `/dashboard` su Discord: il link nella risposta ti fa entrare.
error-not-allowed = Qui puoi solo guardare
error-not-allowed-next = Accedi con `/dashboard` per il resto; un token ha bisogno del permesso.
error-request = Questa richiesta non si capisce
error-request-next = Ricarica la pagina. Per i programmi: quello che si può chiedere è in `api/openapi.json`.
error-no-such-board = Qui non c’è una classifica di quel circuito e di quell’auto
    .next = `/board list` mostra quelle che ci sono.
error-no-setup = Uno di questi log non mostra un assetto
    .next = Solo log come gli `.ibt` di iRacing ne hanno uno. Il pilota lo mostra con `show_setup` di `/note`.
error-no-such-challenge = Qui non c’è nessuna sfida con quel nome
    .next = `/board list` mostra quelle in corso o in arrivo.
error-too-many-boards = { $most ->
    [one] Questo server ha già { $most } classifica, il massimo
   *[other] Questo server ha già { $most } classifiche, il massimo
}
    .next = Togline una con `/board unpin`.
error-nothing-in-common = Qui non mostrate giri dello stesso circuito nella stessa auto
    .next = Posta un log di un circuito e di un’auto del tuo amico, o chiedigli di mostrare un giro con `/share`.

## grip

grip-title = Quanta aderenza usi
grip-used = { $share } in media in curva e in frenata, al limite { $limit } su { $loaded }
grip-unknown = questo log non ha accelerazioni, né di che calcolarle
grip-footer = Il limite è quello che questi due giri hanno raggiunto in ogni direzione · al limite: dal { $share } in su

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
help-export-garage61 = Trascina il .ibt così com'è: è in Documents\iRacing\telemetry, e Alt+L in macchina lo avvia e lo ferma. Se è troppo grande, comprimilo in zip. Oppure scarica il CSV del giro da Garage 61 e non cambiare il nome: contiene il tempo.
help-export-motec = Trascina il .ld con il suo .ldx, tutti e due in un messaggio. Assetto Corsa Competizione li scrive in Documents\Assetto Corsa Competizione\MoTeC. Va bene anche un CSV di MoTeC i2, con intestazione e unità.
help-export-aim = Trascina il .xrk o il .xrz così com'è, da RaceStudio 3 o dal logger. Va bene anche un CSV di RaceStudio, con tutti i canali e tutti i giri. Solo il vecchio .drk non lo leggo.
help-export-racechrono = Apri la sessione, condividila e scegli CSV v3.
help-export-vbo = Prendi il file .vbo dalla scheda di memoria o dall'app.
help-export-trackaddict = Esporta il log in CSV dall'app.
help-export-gt7 = Salva i giri in JSON con gt7dashboard.
help-export-forza = Attiva data out nel gioco e registralo con un logger che scrive tutti gli 85 valori in CSV.
help-export-ac = Usa un'app di telemetria che scrive log MoTeC, come ACTI, e trascina il .ld con il suo .ldx. Oppure un logger a memoria condivisa che scrive CSV con Gas, Brake, Gear, Rpms e SpeedKmh.
help-export-lmu = Converti la sessione in .ld e .ldx e trascina tutti e due, oppure esporta i giri in CSV da Apex Lab. Il .duckdb non lo leggo.
help-export-other = Va bene ogni tabella con una riga di nomi, un tempo e una velocità, molte righe al secondo. Quello che non capisco, lo chiedo.
help-export-other-name = Qualcos’altro

## how-to

how-to-help = Chiedimi dei tuoi giri: dove perdi tempo, che marcia in una curva o come scendere sotto un tempo. `/analyze` commenta la tua ultima sessione, `/compare` disegna due giri e `/help` elenca i comandi.
how-to-about = Sono Pacenote, un bot che legge la telemetria. Ogni numero che dico è misurato nei tuoi giri; quello che scrive un modello viene prima controllato.
how-to-channels = Quel canale non lo leggo: da un log prendo velocità, pedali, sterzo, marcia, regime, imbardata, accelerazioni e posizioni. Temperature, pressioni e carburante restano nel programma del tuo logger.
how-to-upload = Lascia il log nella chat menzionandomi, o allegalo a `/upload`. Riconosco da solo il formato, i giri e le curve.
how-to-delete = `/data delete` cancella un giro, un caricamento o tutto, e prima te lo chiede una volta. Subito sotto un caricamento, *Annulla* nel menu *Altro* fa lo stesso. Chiedermelo qui non cancella nulla.
how-to-export = `/data export` ti manda tutto quello che conservo di te in uno zip: ogni giro in CSV, il resto in JSON. `/data show` dice cosa c'è.
how-to-share = `/share` rende un giro visibile in questo server o di nuovo privato. I tuoi li vedi sempre.
how-to-compare = `/compare` prende due giri: scrivi in `lap` e `against` cosa intendi, come «ultimo», «il mio migliore» o il nome di un amico. Senza nulla, è il tuo ultimo giro contro il migliore.
how-to-analyze = `/analyze` dice in tre-cinque punti dov'è il tempo. Con `session` guarda tutti i giri del tuo ultimo caricamento.
how-to-ask = Chiedi con parole tue: `/ask` e la tua domanda, in una delle mie sei lingue.
how-to-session = `/session` mostra tutti i giri di una sessione con settori e distacchi.
how-to-laps = `/laps` elenca i tuoi giri, i più recenti prima.
how-to-leaderboard = `/leaderboard` mostra il miglior giro condiviso di ogni pilota su un circuito.
how-to-consistency = `/consistency` disegna quanto varia ogni curva da un giro all'altro.
how-to-progress = `/progress` mostra le tue sessioni su un circuito nel tempo.
how-to-map = `/map` disegna la pista, colorata per velocità, marcia, pedali o per chi è più veloce dove.
how-to-corner = `/corner` disegna una curva di due giri.
how-to-corners = Con `/corners` un gestore del server nomina, unisce o divide le curve di un circuito.
how-to-drivers = `/drivers` mostra chi è qui il più veloce in ogni curva.
how-to-grip = `/grip` disegna quanta aderenza usi in frenata e in curva.
how-to-watch = Con `/watch` leggo ogni log lasciato in un canale, senza menzione.
how-to-settings = `/settings` conserva le unità, la lingua, quanto spiego e la forma delle immagini.
how-to-world = Dimmi con `/settings` che i tuoi log vengono da un simulatore; allora posso consigliare di frenare più tardi.
how-to-formats = Leggo log di due dozzine di programmi, tra cui MoTeC, AiM, RaceChrono, VBOX, Garage 61 e CSV semplice. Allegane uno a `/upload` e dico cosa ho riconosciuto.

## import

import-empty-bytes = Il file è vuoto.
import-empty-blank = Nel file ci sono solo righe vuote.
import-empty-rows = Il file ha un'intestazione, ma nessun dato.
import-empty-channels = Il log non ha canali che so leggere.
import-large-file = Il file è di { $size }; ne accetto fino a { $limit }.
import-large-unpacked = Nell'archivio c'è molto più di un log; mi fermo a { $limit }.
import-large-line = Una riga del file supera { $limit }.
import-large-line-at = La riga { $line } supera { $limit }.
import-large-columns = Il file ha più di { $limit } colonne.
import-large-rows = Il file ha più di { $limit } righe.
import-large-whole = Un testo come questo, che non è una tabella, può arrivare a { $limit }.
import-is-picture = Questa è un'immagine, non un log.
import-is-video = Questo è un video o un audio, non un log.
import-is-pdf = Questo è un PDF, non un log.
import-is-workbook = Questo è un foglio di calcolo o un altro documento da ufficio, non un log.
import-is-other-archive = Questo è un archivio 7z o RAR, che non so aprire.
import-is-nested-archive = Questo è un archivio dentro un archivio.
import-is-pickle = Questo è un pickle di Python. Non li apro mai, perché possono eseguire codice.
import-is-lmu-database = Questo è un database di Le Mans Ultimate, che non so aprire.
import-is-ibt = Questo non è un log iRacing (.ibt) completo.
import-is-aim-binary = Questo è un log AiM binario che non so leggere.
import-is-racechrono-backup = Questo è un backup di RaceChrono (.rcz), non un'esportazione.
import-is-pds = Questo è un dataset di Pi Toolbox (.pds), che non so aprire.
import-is-fit = Questa è un'attività Garmin (.fit), che non so aprire.
import-is-tcx = Questa è un'attività Garmin (.tcx), che non so aprire.
import-is-web-page = Questa è una pagina web, non un log.
import-is-track = Questo è un tracciato senza orari: così non l'ha guidato nessuno.
import-is-ldx = Questo .ldx ha solo i tempi sul giro di un log MoTeC; il log manca.
import-is-subtitles = Questi sono i sottotitoli di un video, non un log.
import-is-lap-table = Questa è una tabella di tempi sul giro. Quello che è successo nei giri non c'è.
import-is-binary = Sono dati binari in cui non riconosco un log.
import-no-table = In questo file non ho trovato una tabella di numeri.
import-no-names = La tabella non ha intestazione, quindi le colonne non hanno nome.
import-other-json = È JSON, ma non sono giri come li salva gt7dashboard.
import-no-time = Non ho trovato una colonna del tempo tra { $columns }.
import-no-speed = Non ho trovato una colonna della velocità tra { $columns }.
import-no-laps = Il log ha la velocità nel tempo, ma né numeri di giro né posizioni per distinguere i giri.
import-no-complete-lap = In questo log non ho trovato un giro completo.
import-engine-log = Questo è un log del motore, senza giri né posizioni.
import-engine-log-of = Questo è un log del motore di { $program }, senza giri né posizioni.
import-bad-archive = L'archivio è danneggiato o protetto da password.
import-archive-of = { $files ->
    [one] L'archivio contiene { $files } file, e non è un log che so leggere.
   *[other] L'archivio contiene { $files } file; non posso leggerli in una volta.
}
import-names-missing = Nel file manca la riga con i nomi delle colonne.
import-names-missing-of = Nell'esportazione di { $program } manca la riga con i nomi dei canali.
import-no-times = La colonna del tempo ha meno di due valori utilizzabili.
import-decimal-commas = Le righe hanno più celle di quanti nomi ha l'intestazione, come quando numeri con la virgola sono separati da virgole.
import-open-quote = Una virgoletta nell'intestazione non si chiude mai.
import-open-quote-at = La virgoletta aperta alla riga { $line } non si chiude mai.
import-bad-json = Il JSON è rotto alla riga { $line }.
import-cut-short = Il file di { $program } è troncato o danneggiato.
import-its-columns = le sue colonne
import-next-again = Esporta di nuovo la sessione e manda il nuovo file.
import-next-smaller = Esporta meno giri o meno canali, o manda il file compresso in .zip o .gz.
import-next-own-file = Esporta meno giri o meno canali, o manda il file che il simulatore o il logger scrive da sé.
import-next-unpacked = Mandalo non compresso, o in un semplice .zip.
import-next-csv = Esporta la sessione in CSV dal programma che l'ha registrata.
import-next-workbook = Salvalo in CSV o, meglio, manda il file esportato dal programma del logger.
import-next-pickle = In gt7dashboard salva i giri in JSON e manda quel file.
import-next-lmu = Esporta i giri in CSV con Apex Lab, o converti la sessione in un .ld MoTeC, e manda quello.
import-next-ibt = Manda il .ibt così come l'ha scritto il simulatore, o esporta i giri in CSV da Garage 61.
import-next-aim = Aprilo in RaceStudio 3, esporta la sessione in CSV e manda quella.
import-next-racechrono = In RaceChrono condividi la sessione in CSV v3 o VBO e manda quel file.
import-next-pds = Aprilo in Pi Toolbox, esporta lo stint in CSV con tempo e velocità, e manda quello.
import-next-fit = Esporta l'attività in GPX con gli orari e manda quella, o usa un'app che registra i giri.
import-next-track = Esportalo con un orario per ogni punto, o manda il log della guida.
import-next-ldx = Manda il .ld e il .ldx insieme, in un messaggio o in uno zip.
import-next-log = Manda il log vero: tempo, velocità e posizione o giro, molte righe al secondo.
import-next-header = Esporta in CSV con un'intestazione che nomini tempo, velocità e giro o posizione.
import-next-time = Esporta con una colonna del tempo, o dimmi qual è.
import-next-speed = Esporta con la velocità o la posizione GPS, o dimmi quale colonna è la velocità.
import-next-laps = Esporta con una colonna del giro o la posizione GPS, o dimmi quali colonne sono.
import-next-lap = Esporta almeno un giro completo, con la colonna del giro o le posizioni.
import-next-engine = Registra con un cronometro, o con un logger con GPS o beacon, e manda quel file.
import-next-engine-columns = Registra con un cronometro o un logger con GPS. Se questo file ha comunque velocità e giri, dimmi quali colonne sono.
import-next-password = Comprimi di nuovo il log senza password, o mandalo non compresso.
import-next-one-log = Metti fino a 20 log in un archivio, e nient'altro.
import-next-names = Esporta la sessione con nomi e unità dei canali, e manda il file così com'è.
import-next-region = Imposta sul computer una regione col punto decimale, o scegli un altro separatore, ed esporta di nuovo.
import-next-quote = Esporta di nuovo il file; se è stato modificato a mano, chiudi o togli quella virgoletta.
import-next-copy = Copia di nuovo il file dal logger; forse la scheda è stata tolta troppo presto.

## jobs

jobs-waiting = Sono occupato: numero { $place } in coda
    .next = Ho il tuo file. I giri appariranno qui appena l'ho letto.
jobs-reading = Leggo il tuo log
jobs-stage-received = Ricevuto. Lo sto leggendo.
jobs-stage-read = { $laps ->
    [one] Letto: { $laps } giro. Lo sto misurando.
   *[other] Letto: { $laps } giri. Li sto misurando.
}
jobs-stage-stored = Salvato. Ora arriva il debrief.
jobs-closed-channel = In quel canale non posso scrivere
    .next = Quindi rispondo qui. Chiedi a chi gestisce il server di permettermi di inviare messaggi lì.
jobs-in-thread = La risposta è nel thread
jobs-no-thread = Qui non posso aprire un thread: dammi *Crea thread pubblici* e *Invia messaggi nei thread*.

## laps

laps-none = Ancora nessun giro
    .how = Carica un log con `/upload` o mandamelo in privato. `/help` dice quali file vanno bene.
laps-title = I tuoi giri
laps-all = { $count } salvati · /compare ne disegna due
laps-older = ce ne sono altri { $count } più vecchi; restringi l'elenco con l'opzione circuit

## leaderboard

leaderboard-title = Classifica: { $circuit }
leaderboard-all-cars = tutte le auto
leaderboard-drivers = { $count ->
    [one] { $count } pilota
   *[other] { $count } piloti
}
leaderboard-footer = Giri condivisi con questo server · con /share decidi quali dei tuoi
leaderboard-same = Ci sono giri anche su { $circuit }. Forse è lo stesso circuito: `/circuit merge` ne fa uno solo.

## leads

leads-where-is-the-time = Dov'è il tempo?
leads-compare = Confronta
leads-share-here = Mostra qui
leads-track = Tracciato
leads-full = Tutti i canali
leads-corners = Una curva e quanto costa
leads-other-lap = Contro un altro giro
leads-look-at = Guarda un altro giro

## menus

menu-ask-title = Chiedi su questo
menu-question = La tua domanda

## names

names-circuits = I circuiti qui
names-cars = Le auto qui
names-none = Nessuno ha ancora mostrato un giro qui.
names-none-cars = Nessun log qui dice che auto era. Dillo con `/car set`.
names-how = Come dicono i log di questo server, a meno che un gestore dica altro con name
names-said = Ora si chiama così in questo server. Prima: { $before }

## news

news-title = Nuovo miglior giro: { $circuit }
news-title-personal = Record personale a { $circuit }
news-title-corners = { $corners ->
    [one] Una curva cambia padrone a { $circuit }
   *[other] Curve che cambiano padrone a { $circuit }
}
news-taken = Ora è il più veloce in { $corners }.
news-taken-corner = { $corner } ({ $gain } in meno di { $owner })
news-took = **{ $time }**, { $gap } davanti a { $other } ({ $before }), che lo deteneva finora.
news-own = **{ $time }**, { $gap } in meno del proprio miglior giro finora ({ $before }).
news-paid = Dove è stato guadagnato: { $corners }
news-gone = Questo avviso non vale più
news-gone-about = Uno dei giri di cui parlava è stato cancellato o reso privato.
news-on = Gli avvisi sono attivi
news-on-about = Quando qualcuno fa il miglior giro di questo server, lo dico una volta in { $channel }, con le curve in cui lo ha guadagnato. Non menziono nessuno. `/news stop:True` lo ferma.
news-off = Gli avvisi sono disattivati
news-off-about = Qui non dico più nulla se nessuno me lo chiede. Quello che è scritto resta.

## notes

note-title = La tua sessione
note-empty = Non c'è ancora nessuna nota. Le opzioni di `/note` dicono cos'era.
note-tags = Etichette: { $tags }
note-air = aria { $degrees } °C
note-track = pista { $degrees } °C
note-setup-seen = Chi vede questi giri può vedere l'assetto.
note-setup-hidden = Il log contiene l'assetto; lo vedi solo tu.

## notices

notice-beaten = Il tuo giro migliore è stato battuto a { $circuit }
notice-beaten-about = **{ $driver }** ha fatto { $time }, { $gap } davanti al tuo { $mine }.
notice-beaten-corner = La maggior parte è in **{ $corner }**: { $loss }.
notice-focus = Funziona a { $circuit }
notice-stop = Basta con questi
notice-stopped = Non te ne dirò più di questi
notice-stopped-about = `/notify` li riattiva.
notice-title = Cosa ti dico in messaggio diretto
notice-on = sì
notice-off = no
notice-about-beaten = Qualcuno ha battuto il tuo giro migliore
notice-about-focus = Quello su cui hai lavorato funziona
notice-about-weekly = La tua settimana
notice-about-news = I server possono raccontare i tuoi record personali
notice-about-quiet = Ore di silenzio
notice-about-a-day = Messaggi al giorno al massimo
notice-quiet-hours = dalle { $from } alle { $until } ({ $zone })
notice-quiet-none = nessuna

## page

page-loading = Un momento…
page-unreachable = Pacenote non è raggiungibile
page-unreachable-next = Controlla la connessione e ricarica la pagina.
page-garage = Garage
page-leaderboard = Classifica
page-upload = Carica
page-mine = Le mie cose
page-sign-out = Esci
page-sign-in = Accedi
page-sign-in-how = Scrivi `/dashboard` su Discord: il pulsante nella risposta ti fa entrare. Sotto ogni immagine, **Apri** fa lo stesso.
page-sign-in-discord = Accedi con Discord
page-sign-in-failed = Discord non ha confermato chi sei. Riprova.
page-guest-title = Con la password di un garage
page-guest-how = Un gestore del server può impostarla. Mostra quello che è condiviso lì.
page-server = Server
page-server-number = Numero del server
page-password = Password
page-look-in = Dai un'occhiata
page-circuit = Circuito
page-car = Auto
page-driver = Pilota
page-date = Data
page-best = Migliore
page-gap = Distacco
page-laps = Giri
page-all = Tutte
page-my-sessions = Mie
page-friends = Amici
page-all-circuits = Tutti i circuiti
page-all-cars = Tutte le auto
page-older = Sessioni precedenti
page-laps-counting = contano { $one } giri su { $two }
page-private = privato
page-private-lap = Questo giro lo vedi solo tu
page-nothing-here = Nessuna sessione corrisponde.
page-nothing-yet = Ancora nessuna sessione. Carica un log o trascinalo su Discord.
page-no-such-page = A questo indirizzo non c'è nulla
    .next = Nel garage c'è tutto quello che puoi vedere.
page-no-such-lap-next = È stato cancellato, o non puoi vederlo. Nel garage c'è tutto quello che puoi vedere.
page-no-such-place-next = Lì nessuno ha un giro che puoi vedere. Nel garage c'è tutto quello che puoi vedere.
page-lap = giro { $one }
page-speed = Velocità
page-throttle = Gas
page-brake = Freno
page-steering = Sterzo
page-gear = Marcia
page-rpm = Giri motore
page-lat-accel = g laterale
page-long-accel = Frenata e accelerazione
page-yaw-rate = Velocità d'imbardata
page-clutch = Frizione
page-altitude = Quota
page-against = Contro un altro giro…
page-add-lap = Aggiungi un giro…
page-delta = Delta
page-play = Riproduci il giro
page-by-time = per tempo
page-by-distance = per distanza
page-more-channels = Altri canali
page-whole-lap = Giro intero
page-worst-corner = { $one } costa di più: { $two } s
page-estimated-line = forma stimata
page-corners = Curve
page-lost-s = perso s
page-apex = Corda
page-where-is-the-time = Dov'è il tempo?
page-session-of = Sessione di { $one }
page-swap = Scambia
page-on-entry = in ingresso
page-in-middle = a metà
page-on-exit = in uscita
page-carried = nel rettilineo dopo
page-brake-point = Punto di frenata
page-entry-speed = Ingresso
page-apex-speed = Corda
page-exit-speed = Uscita
page-turn-in = Inserimento
page-throttle-on = Sul gas
page-full-throttle = Gas pieno
page-brake-peak = Frenata massima
page-coasting = Veleggio
page-trail-braking = Frenata in inserimento
page-lowest-gear = Marcia più bassa
page-time = Tempo
page-every-lap-here = Ogni giro della sessione qui
page-focus = Obiettivo
page-show-corner = Mostra { $one }
page-worded-by-model = scritto da un modello, numeri calcolati
page-computed = calcolato
page-share-link = Crea un link
page-link-made = Chi ha questo link vede esattamente questo, per 14 giorni. Lo revochi in Le mie cose.
page-without-names = senza nomi
page-with-names = con i nomi
page-ask = Chiedi
page-ask-the-coach = Chiedi al coach
page-ask-example = Perché sono lento in T5?
page-read-as = Inteso come: { $one }
page-best-rolling = Migliore mobile
page-optimal = Ottimale
page-spread = Dispersione
page-of-laps = { $one }, { $two } giri
page-classes = Lente, medie, veloci
page-class = Curve
page-corners-count = quante
page-entry = Ingresso
page-exit = Uscita
page-lost-per-lap = perso al giro, s
page-speeds-in = Velocità in { $one }, medie dei giri che contano; perso rispetto al migliore.
page-brake-point-spread = frenata ±
page-time-spread = tempo ±
page-varies-most = Il tempo di questa curva varia di più
page-debrief = Debriefing
page-not-counting = non conta
page-against-best = Contro il giro migliore
page-left-out = { $one } giri precedenti non sono mostrati.
page-has-new-laps = { $one } ha nuovi giri qui
page-look = Guarda
page-progress = Progressi
page-median = Mediana
page-delete-session = Cancella questa sessione
page-delete-session-sure = Spariscono tutti i giri di questo upload, per tutti quelli che li vedono.
page-lap-time = Tempo sul giro
page-whole-session = Sessione intera
page-no-corners = Nessun giro di questa sessione mostra curve.
page-owner = Il più veloce qui: { $one }, di { $two } s
page-owner-even = Il più veloce qui: { $one }
page-its-owner = Di chi è
page-slow = lenta
page-medium = media
page-fast = veloce
page-left = sinistra
page-right = destra
page-out = giro di uscita
page-in = giro di rientro
page-standing = partenza da fermo
page-partial = giro parziale
page-drop-here = Trascina qui i log o sceglili
page-drop-how = Fino a { $one } MiB ciascuno, quanti ne vuoi; quello che è troppo grande per Discord qui ci sta.
page-too-large = Più di { $one } MiB: esporta meno giri o canali, oppure comprimilo.
page-only-me = Questi giri li vedo solo io
page-tell-channel = Pubblica il risultato nel canale da cui vengo
page-told = Pubblicato anche nel canale.
page-waits = in attesa
page-sending = invio in corso
page-reading = lettura e taglio dei giri
page-look-at-session = Guarda la sessione
page-compare = Confronta
page-settings = Impostazioni
page-units = Unità
page-language = Lingua
page-as-discord = come il tuo Discord
page-level = Quanto si spiega
page-novice = tutto
page-club = il solito
page-fast-level = poco
page-new-laps = Chi vede i tuoi nuovi giri
page-drives = Log che non dicono da dove vengono
page-pictures = Immagini in chat
page-your-data = I tuoi dati
page-kept = Conservo { $one } dei tuoi file con { $two } giri; { $three } sono condivisi.
page-export = Portati via tutto
page-erase = Cancella tutto
page-erase-sure = File, giri, impostazioni, link e token spariscono per sempre, qui e su Discord. Nessuno può recuperarli.
page-erase-yes = Cancella per sempre
page-keep-it = Tieni
page-erased = Tutto ciò che era tuo è cancellato.
page-garage-password = Password del garage
page-password-how = Per amici senza Discord a portata di mano: vedono quello che è condiviso con il server e non cambiano nulla. Una nuova password li fa uscire.
page-password-set = C'è una password. Gli amici entrano con quella e con il numero del server: { $one }.
page-password-none = Non c'è password: così non entra nessuno.
page-set-password = Imposta
page-remove-password = Rimuovi
page-logins = Dove hai fatto l'accesso
page-since = dal { $one }
page-until = fino al { $one }
page-revoke = Revoca
page-links = Link che hai dato
page-no-links = Nessuno. Ne crei uno sotto un confronto o una sessione tua.
page-a-comparison = Un confronto
page-a-session = Una sessione
page-tokens = Token per programmi
page-no-tokens = Nessuno.
page-token-name = A cosa serve
page-scope-read = leggere
page-scope-upload = caricare
page-scope-ask = chiedere
page-make-token = Crea un token
page-token-once = Copialo ora: si mostra solo questa volta.
page-used = usato { $one }
page-never-used = mai usato
page-what-programs-ask = Cosa possono chiedere i programmi (OpenAPI)

## pictures

picture-corner-same = In { $corner } i due giri impiegano lo stesso tempo.
picture-corner-loses = { $driver } perde { $gap } in { $corner }.
    .entry = { $driver } perde { $gap } in { $corner }, soprattutto in ingresso.
    .middle = { $driver } perde { $gap } in { $corner }, soprattutto a metà.
    .exit = { $driver } perde { $gap } in { $corner }, soprattutto in uscita.
picture-corner-gains = { $driver } guadagna { $gap } in { $corner }.
    .entry = { $driver } guadagna { $gap } in { $corner }, soprattutto in ingresso.
    .middle = { $driver } guadagna { $gap } in { $corner }, soprattutto a metà.
    .exit = { $driver } guadagna { $gap } in { $corner }, soprattutto in uscita.
picture-differences = { $driver } { $differences }.
picture-both = { $one } e { $other }
picture-brakes-earlier = frena { $length } prima
picture-brakes-later = frena { $length } dopo
picture-throttle-earlier = torna sul gas { $length } prima
picture-throttle-later = torna sul gas { $length } dopo
picture-full-throttle-earlier = è a tutto gas { $length } prima
picture-full-throttle-later = è a tutto gas { $length } dopo
picture-apex-slower = passa alla corda con { $speed } in meno
picture-apex-faster = passa alla corda con { $speed } in più
picture-exit-slower = esce con { $speed } in meno
picture-exit-faster = esce con { $speed } in più
picture-driver = un pilota
picture-circuit = un circuito
picture-table-alt = Tabella dei giri di { $driver } a { $circuit }: { $laps ->
    [one] { $laps } giro, validi: { $counting }
   *[other] { $laps } giri, validi: { $counting }
 }.
picture-table-best = Miglior giro { $time } al giro { $number }.
picture-table-optimal = Giro ideale { $time }, { $gap } più veloce.
picture-table-rolling = Miglior giro lanciato { $time }.
picture-spread = I tempi variano di { $spread }, { $share }.
picture-consistency-alt = Costanza di { $driver } a { $circuit }.
picture-consistency-nailed = A posto: { $corners }.
picture-consistency-slow = Costante ma lento: { $corners }.
picture-consistency-varies = A caso: { $corners }.
picture-consistency-costly = Il giro mediano perde di più in { $corner }: { $gap }.
picture-progress-alt = Progressi di { $driver } a { $circuit }: { $sessions ->
    [one] { $sessions } sessione
   *[other] { $sessions } sessioni
}.
picture-progress-best = Record personale { $time } il { $date }.
picture-progress-faster = Il giro mediano dell'ultima sessione è { $gap } più veloce di quello della prima.
picture-progress-slower = Il giro mediano dell'ultima sessione è { $gap } più lento di quello della prima.
picture-leaderboard-alt = Classifica di { $circuit }, { $car }, { $drivers }: { $places }.
picture-leaderboard-empty = Nessuno ha ancora condiviso qui un giro valido.
picture-lap-against = { $circuit }: { $a } contro { $b }.
picture-lap-in = { $lap } in { $time }
picture-equal = Sono ugualmente veloci.
picture-loses-most = { $driver } perde di più { $places }.
picture-gains-most = { $driver } guadagna di più { $places }.
picture-in-corner = in { $corner }
picture-on-straight = sul rettilineo dopo { $corner }
picture-before-corner = prima di { $corner }
picture-lap-comparison = Confronto di giri
picture-nothing-in-common = Non c’è niente da disegnare: questi giri non hanno nessun tratto di pista in comune.
picture-no-corner = In questo giro non c’è la curva { $number }.
picture-verdict-same = alla pari
picture-verdict-slower = { $driver } più lento
picture-verdict-faster = { $driver } più veloce
picture-verdict-loses-here = { $driver } perde qui
picture-verdict-gains-here = { $driver } guadagna qui
picture-verdict-same-as = { $driver } alla pari con { $other }
picture-verdict-slower-than = { $driver } più lento di { $other }
picture-verdict-faster-than = { $driver } più veloce di { $other }
picture-verdict-loses-here-to = { $driver } perde qui su { $other }
picture-verdict-gains-here-on = { $driver } guadagna qui su { $other }
picture-delta = DELTA
picture-delta-loses = { $driver } perde
picture-delta-gains = { $driver } guadagna
picture-delta-behind = dietro
picture-delta-ahead = davanti a
picture-no-data = qui nessun dato
picture-logged-in = registrato in { $unit }
picture-not-logged = non registrato
picture-channel-not-logged = { $channel }: non registrato
picture-channel-no-data = { $channel }: qui nessun dato
picture-left-up = sinistra in alto
picture-pedals = PEDALI
picture-hundred-is = 100 sono { $pressure } bar
picture-mark-brakes = frena
picture-mark-full-throttle = tutto gas
picture-by-corner = PER CURVA
picture-plus-is-slower = + è più lento
picture-seconds-to = s da { $driver }
picture-straights = Rettilinei
picture-other-corners = Altre
picture-aligned = Allineati per: { $basis } · affidabilità { $confidence }
picture-aligned-within = Allineati per: { $basis }, ±{ $metres } · affidabilità { $confidence }
picture-who-is-faster = CHI È PIÙ VELOCE DOVE
picture-who-is-fastest = CHI È IL PIÙ VELOCE DOVE
picture-shape-estimated = forma stimata
picture-dark-not-logged = scuro: non registrato
picture-along-the-lap = { $channel } LUNGO IL GIRO
picture-pedals-along = FRENO E GAS LUNGO IL GIRO
picture-track-map = Mappa del circuito
picture-no-positions = Non c’è una mappa: il log non dice dov’era l’auto.
picture-no-such-channel = Non c’è una mappa: il giro non ha questo canale.
picture-reference = Riferimento
picture-nameless = Pilota
picture-this-lap = Questo giro
picture-third-lap = Terzo giro
picture-fourth-lap = Quarto giro
picture-in = in { $corner }
picture-tile-brakes = Frenata
picture-tile-apex = Velocità minima
picture-tile-full-throttle = Tutto gas
picture-tile-throttle = Sul gas
picture-tile-exit = Velocità d’uscita
picture-tile-entry = Velocità d’ingresso
picture-same-place = stesso punto
picture-earlier = { $length } prima
picture-later = { $length } dopo
picture-session-heading = Sessione
picture-no-lap = Questa sessione non ha giri.
picture-best-lap = MIGLIOR GIRO
picture-best-rolling = MOBILE
picture-optimal = IDEALE
picture-spread-tile = DISPERSIONE
picture-laps-tile = GIRI
picture-to-best = { $gap } dal top
picture-to-first = { $gap } dal primo
picture-share-of-laps = { $share } su { $laps ->
    [one] { $laps } giro
   *[other] { $laps } giri
}
picture-none-counts = nessuno è completo e conta
picture-lap-by-lap = GIRO PER GIRO
picture-key-lap = giro
picture-key-best = migliore
picture-key-void = non conta
picture-without-earlier = { $laps ->
    [one] senza un giro precedente
   *[other] senza { $laps } giri precedenti
}
picture-sectors-cut = I settori si dividono dove inizia la frenata
picture-head-lap = GIRO
picture-head-time = TEMPO
picture-head-gap = DISTACCO
picture-head-laps = GIRI
picture-head-date = DATA
picture-head-driver = PILOTA
picture-head-car = AUTO
picture-head-session = SESSIONE
picture-head-best = MIGLIORE
picture-head-to-best = DAL MIGLIORE
picture-head-median = MEDIANO
picture-sector-best = migliore della sessione
picture-sector-better = migliorato
picture-sector-slower = non migliorato
picture-rest-laps = { $count ->
    [one] + un giro precedente
   *[other] + { $count } giri precedenti
}
picture-rest-sessions = { $count ->
    [one] + una sessione precedente
   *[other] + { $count } sessioni precedenti
}
picture-rest-drivers = { $count ->
    [one] + un altro pilota
   *[other] + altri { $count } piloti
}
picture-rest-rows = { $count ->
    [one] + un’altra riga
   *[other] + altre { $count } righe
}
picture-badge-best = TOP
picture-badge-void = NULLO
picture-badge-out = USCITA
picture-badge-in = RIENTRO
picture-badge-start = START
picture-badge-part = PARZIALE
picture-badge-pb = RP
picture-consistency-heading = Costanza
picture-consistency-too-few = Per la costanza servono almeno tre giri completi di una sessione, più o meno allo stesso ritmo.
picture-consistency-footer = Perdita: giro mediano sul miglior decimo · dispersione: metà centrale
picture-lap-time-tile = TEMPO
picture-no-corner-tile = nessuna curva
picture-habit-nailed = A POSTO
picture-habit-slow = SEMPRE LENTA
picture-habit-varies = ALTALENANTE
picture-lost-in-corners = PERSO IN OGNI CURVA
picture-lost-hint = secondi dal migliore · chiaro = di più
picture-newest-laps = ultimi { $shown } di { $all }
picture-some-corners = { $shown } curve di { $all }
picture-head-loss = PERDITA
picture-head-spread = DISPERS.
picture-speed-around = VELOCITÀ ATTORNO ALLA MEDIANA
picture-inside-band = otto giri su dieci sono dentro la fascia
picture-progress-heading = Progressi
picture-progress-none = Non c’è nessuna sessione con un giro che conta.
picture-progress-footer = Giri che contano · un circuito, un’auto
picture-personal-best = RECORD PERSONALE
picture-last-session = ULTIMA SESSIONE
picture-median-lap = GIRO MEDIANO
picture-in-sessions = in { $count ->
    [one] { $count } sessione
   *[other] { $count } sessioni
}
picture-by-session = PER SESSIONE
picture-key-best-lap = miglior giro
picture-key-median = giro mediano
picture-key-pb = record personale
picture-leaderboard-heading = Classifica
picture-leaderboard-footer = Giri condivisi con questo server che contano · uno per pilota
picture-place = { $number }º
picture-drivers-tile = PILOTI
picture-duel-led = Circuiti
picture-duel-corners = Curve
picture-duel-brakes = Frenata
picture-duel-exits = Uscite
picture-duel-corners-of = Curve a { $circuit }
picture-duel-minimum = Vel. minima
picture-duel-circuit = CIRCUITO
picture-duel-alt = { $a } contro { $b }. { $scores }. { $places }.
picture-grip-heading = Grip
picture-grip-none = Non c’è niente da disegnare: nessun giro ha accelerazioni, né posizioni o velocità di imbardata per calcolarle.
picture-grip-footer = Limite: 90 % dell’inviluppo più ampio · sotto carico: curve e frenate
picture-friction-circle = CERCHIO DI ADERENZA
picture-grip-derived = dalla posizione
picture-grip-measured = ogni istante e l’inviluppo
picture-grip-braking = Frenata
picture-grip-left = A sinistra
picture-grip-right = A destra
picture-grip-speeding = Accelerazione
picture-grip-at-limit = Al limite
picture-grip-under-load = Sotto carico
picture-grip-used = Grip usato
picture-axis-speeding = ACCELERAZIONE
picture-axis-braking = FRENATA
picture-axis-left = SINISTRA
picture-axis-right = DESTRA
picture-grip-alt = Cerchio di aderenza a { $circuit }.
picture-grip-alt-none = { $lap } non ha accelerazioni.
picture-grip-alt-lap = { $lap }: frena fino a { $braking }, curva a { $left } a sinistra e { $right } a destra, al limite per { $limit } su { $loaded } e usa in media il { $used } del grip.
picture-map-alt = Mappa di { $circuit }, { $lap }: { $what }.
picture-map-alt-from = { $what }, colorato da { $low } a { $high }
picture-map-alt-least = Il minimo nelle curve: { $corners }.
picture-map-alt-braking = Sul freno per il { $share } del percorso registrato.
picture-map-alt-full = A tutto gas per il { $share }.
picture-fastest = Il più veloce: { $parts }.
picture-fastest-in = { $driver } in { $corners }
picture-speed-difference = DIFFERENZA DI VELOCITÀ
picture-full-color = pieno: { $gap } / 100 { $unit }
picture-points = PUNTI
picture-line-offset = TRAIETTORIA
picture-line-left = ↑ { $driver } più a sinistra
picture-mark-turn-in = inserimento
picture-mark-minimum = minima
picture-mark-throttle = gas
picture-part-loses = { $driver } perde { $gap } qui.
picture-part-gains = { $driver } guadagna { $gap } qui.
picture-cut-out = { $gap } { $place }, tagliato
picture-pedal-zeroed = { $channel } da { $from } a { $to } disegnato da 0 a 100
picture-next-faster = prossimo obiettivo: { $driver } { $time }
picture-progress-next = Prossimo obiettivo: { $driver } con { $time }.

## places

place-straight = rettilineo dopo { $corner }
place-first-straight = rettilineo fino a { $corner }
place-incident = { $place }: { $lost } persi in un colpo (una sosta, un testacoda, traffico), quindi qui restano fuori.
place-most = Il grosso: { $places }.
place-largest = Le parti più grandi: { $places }.
place-most-straight = Il più se ne va sul { $place }: { $lost }.
place-most-corner = In totale costa di più { $place }: { $lost }, ma lì nessuna causa è chiara e grande come quella di { $focus }.

## progress

progress-none = Ancora nessun giro
progress-title = Record personale { $time }
progress-sessions = { $count ->
    [one] { $count } sessione
   *[other] { $count } sessioni
}
progress-new-best = Fatto nella tua ultima sessione.
progress-last = Ultima sessione: { $best }, a { $gap }. Giro mediano { $median }.
progress-footer = I tuoi giri validi su questo circuito con quest'auto

## reading

reading-at = { $what } · { $place }
reading-sector = settore { $sector }
reading-last-against-best = ultimo giro contro il migliore
reading-losses = dove perdi tempo
reading-why = perché sei più lento
reading-tips = qualche consiglio
reading-focus = su cosa lavorare
reading-gains = cosa va bene
reading-compare = un confronto
reading-gap = quanto distacco
reading-target = come scendere sotto { $time }
reading-faster = come guadagnare { $time }
reading-consistency = la tua costanza
reading-possible = il tuo giro migliore possibile
reading-progress = cosa è migliorato
reading-worst = la tua curva più debole
reading-best = la tua curva migliore
reading-drivers = chi è il più veloce qui
reading-count = quanti giri
reading-lap-times = i tuoi tempi
reading-trend = come è andato il passo
reading-sectors = i tuoi settori
reading-split = dove nelle curve
reading-pedals = il tempo sui pedali
reading-track = il circuito
reading-overall = come vai
reading-show = l'immagine
reading-describe = tutto al riguardo
reading-drive = come affrontarla
reading-potential = quanto resta da guadagnare
reading-clean = se il giro conta
reading-general = un termine di guida
reading-gear = la marcia
reading-brake-point = il punto di frenata
reading-brake-pressure = la pressione del freno
reading-trail-braking = il trail braking
reading-entry-speed = la velocità d'ingresso
reading-lowest-speed = la velocità minima
reading-exit-speed = la velocità d'uscita
reading-top-speed = la velocità massima
reading-throttle = quando sei a tutto gas
reading-coasting = il rilascio
reading-engine-speed = il regime motore
reading-line = la traiettoria
reading-turn-in = l'inserimento
reading-apex = il punto più lento
reading-lateral = le forze g
reading-time = il tempo

## reference

reference-chosen = Ora è il riferimento
reference-chosen-about = Da ora i tuoi giri con quell'auto si confrontano con lui, se non dici altro. Non entra per questo in nessuna classifica.
reference-chosen-server-about = Da ora qui i giri di tutti con quell'auto si confrontano con lui, a meno che ne abbiano scelto uno proprio. Non entra per questo in nessuna classifica.
reference-cleared = Lì non c'è più un riferimento
reference-cleared-about = I giri si confrontano di nuovo con l'amico appena più veloce, o con il tuo migliore di prima.
reference-list = Giri di riferimento
reference-none = Qui non ne è stato scelto nessuno. `/reference set` ne sceglie uno per il suo circuito e la sua auto.

## session

session-title = { $laps ->
    [one] Un giro
   *[other] { $laps } giri
}, { $counting ->
    [0] nessuno conta
    [one] uno conta
   *[other] { $counting } contano
}
    .all = { $laps ->
        [one] Un giro, e conta
       *[other] { $laps } giri, contano tutti
    }
session-best = migliore **{ $time }**
session-rolling = migliore lanciato { $time }
session-optimal = ideale { $time }
session-class-slow = **{ $count ->
    [one] { $count } curva lenta
   *[other] { $count } curve lente
}**: { $facts }
session-class-medium = **{ $count ->
    [one] { $count } curva media
   *[other] { $count } curve medie
}**: { $facts }
session-class-fast = **{ $count ->
    [one] { $count } curva veloce
   *[other] { $count } curve veloci
}**: { $facts }
session-speeds = ingresso { $entry }, corda { $apex }, uscita { $exit } { $unit }
session-braking = frenata { $peak }
session-lost = { $gap } persi
session-gained = { $gap } guadagnati
session-act = Fai qualcosa con un giro
session-pick = Confronta con uno di questi giri
session-varies = La meno ripetibile: { $corner }, ±{ $spread }
session-newest = i { $shown } giri più recenti su { $all }, più il migliore
session-footer = I settori si dividono dove inizia la frenata
    .classes = velocità in curva: medie dei giri che contano
    .lost = persi: per giro, rispetto al migliore della sessione
session-no-picture = L'immagine non è riuscita; `/laps` elenca i giri.
session-trend = Nello stint ({ $laps } giri): **{ $per_lap } al giro** (±{ $uncertainty }).
session-trend-none = Nessuna tendenza nello stint ({ $laps } giri): { $per_lap } al giro, ±{ $uncertainty }.

## sessions

sessions-title = Le tue sessioni
sessions-none = Ancora nessun giro
sessions-none-next = Trascina un log qui, o mandamelo in privato. `/help` dice quali file vanno bene.
sessions-newer = Più recenti
sessions-older = Più vecchie
sessions-page = Pagina { $page } di { $pages }
sessions-open = Apri una sessione
sessions-another = Un'altra sessione
sessions-best = migliore { $time }
sessions-private = solo tu

## settings

settings-title = Le tue impostazioni
settings-kept = Impostazioni salvate
settings-how = /settings con units, language, level, drives, new_laps o picture le cambia
settings-units = Unità
settings-language = Lingua del coach
settings-level = Livello
settings-drives = I tuoi file MoTeC e le tabelle semplici
settings-drives-sim = da un simulatore
settings-drives-real = da un'auto vera
settings-drives-unsaid = non detto, quindi consigliato come un'auto vera
settings-new-laps = I log che pubblichi in un server
settings-new-laps-server = li vedono tutti lì
settings-new-laps-private = li vedi solo tu; ti rispondo in un messaggio diretto
settings-picture = Immagini
settings-units-metric = metriche: km/h e metri
settings-units-imperial = imperiali: mph e piedi
settings-language-auto = come il tuo Discord: { $language }
settings-level-novice = principiante: parole semplici, una cosa alla volta
settings-level-club = club: con i termini abituali
settings-level-fast = veloce: breve, tutti i numeri

## setups

setup-title = Due assetti: cosa cambia
setup-same = Niente: le due auto hanno lo stesso assetto.
setup-more = { $rows ->
    [one] … e un altro valore diverso
   *[other] … e altri { $rows } valori diversi
}
setup-rest = { $rows ->
    [one] Un valore è uguale in entrambi.
   *[other] { $rows } valori sono uguali in entrambi.
}

## share

share-server = Condiviso con questo server
    .now = Tutti qui possono confrontarsi.
share-private = Questo giro lo vedi solo tu
    .now = Nessun altro può vederlo, in nessun server.
share-link = Un link a questa sessione
    .pair = Un link a questo confronto
    .now = Chi lo ha vede esattamente questo, per { $days } giorni.
share-link-names = I nomi si vedono.
share-link-no-names = I nomi non ci sono.
share-links = Link che hai dato
share-link-line = { $what }, fino al { $date }
share-links-more = e altri { $more }
share-revoke = Revoca un link
share-revoked = Link revocato
    .now = Non porta più da nessuna parte.

## status

status-title = Come sto
status-running = Attivo da { $hours } h { $minutes } min, versione { $version }.
status-hears = { $connected } shard su { $shards } sentono Discord.
status-waiting = { $jobs ->
    [0] Nessun file è in attesa.
    [one] Un file è in attesa o in lettura.
   *[other] { $jobs } file sono in attesa o in lettura.
}
status-database = Il database occupa { $size }.
status-database-of = Il database occupa { $size } su { $most }.
status-database-away = Il database non risponde.
status-model = Il modello linguistico ha usato oggi { $used } neuroni su { $most }.
status-failed = { $errors ->
    [0] Da quando sono partito non si è rotto nulla.
    [one] Da quando sono partito una cosa si è rotta da parte mia; il log dice quale.
   *[other] Da quando sono partito { $errors } cose si sono rotte da parte mia; il log dice quali.
}

## upload

upload-laps-all-count = { $laps } giri, contano tutti
upload-laps-some-count = { $counted ->
    [one] { $laps } giri, ne conta { $counted }
   *[other] { $laps } giri, ne contano { $counted }
 }
upload-no-complete-lap = Nessun giro completo
upload-no-complete-lap-next = Ho tenuto quello che c'è, ma non c'è ancora nulla da confrontare. Esporta almeno un giro da traguardo a traguardo.
upload-no-counting-lap = Nessun giro conta
upload-all-not-mine = Questi giri li ha fatti qualcun altro: restano per il confronto.
upload-no-counting-lap-next = Nessuno di questi giri conta. *I giri, uno per uno* qui sotto li mostra tutti.
upload-quicker-than-before = { $gap } meglio del tuo record precedente
upload-off-your-best = a { $gap } dal tuo record, { $time }
upload-friend-ahead = { $friend } è davanti di { $gap }
upload-friend-behind = { $friend } è dietro di { $gap }
upload-friend-level = { $friend } è alla pari con te
upload-verdict-session = Nella sessione, è { $corner } a costare di più.
upload-verdict-friend = È in { $corner } che { $friend } ti toglie di più.
upload-verdict-own-best = Rispetto al tuo giro migliore, { $corner } costa di più.
upload-verdict-reference = Rispetto al giro di riferimento, { $corner } costa di più.
upload-verdict-spread = Nessuna curva spicca; il distacco è sparso sul giro: { $places }.
upload-verdict-even = Nessuna curva ti costa tempo giro dopo giro, e i tuoi giri sono molto vicini tra loro.
upload-verdict-level = I due giri sono praticamente uguali.
upload-verdict-scattered = Nessuna curva ti costa tempo giro dopo giro, ma tra i tuoi giri ci sono { $spread }: trova un passo che puoi ripetere.
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
upload-shared-elsewhere = Questi giri sono condivisi con un server.
upload-private = Solo tu vedi questi giri.
upload-left-server = Non sono più in quel server. I tuoi giri sono salvati e li vedi solo tu.
upload-button-debrief = Debrief
upload-button-against = Contro { $friend }
upload-button-against-own = Contro il mio migliore
upload-button-laps = Giri
upload-another-car = Guidavo un'altra auto di questo file
upload-one-lap = Questo file è un giro solo
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
upload-more-not-mine = Guidava qualcun altro
upload-more-not-mine-about = Resta per il confronto, non conta mai come tuo
upload-more-mine = Guidavo io, dopotutto
upload-more-mine-about = I suoi giri contano di nuovo come tuoi
upload-more-laps = I giri, uno per uno
upload-more-laps-about = Escludi un giro, fallo contare di nuovo, cancellalo
upload-more-circuit = Circuito sbagliato
upload-more-circuit-about = Scegline un altro o di come si chiama
upload-more-car = Auto sbagliata
upload-more-car-about = Di quale auto era
upload-button-same = Lo stesso di { $circuit }?
upload-button-is = È { $circuit }?
moves-which-circuit = Che circuito è?
moves-which-circuit-how = Questi sono lunghi più o meno così. Se non è nessuno di loro, scrivi il nome.
moves-which-circuit-none = Non conosco altri circuiti di questa lunghezza. Scrivi il nome.
moves-choose = Circuito
moves-type-name = Scrivi il nome
moves-form-circuit = Dove hai girato?
moves-form-circuit-label = Nome del circuito
moves-form-car = Che auto era?
moves-form-car-label = Nome dell'auto
moves-done =
    { $laps ->
        [one] { $laps } giro è lì adesso.
       *[other] { $laps } giri sono lì adesso.
    }
moves-before = Prima: { $before }.
moves-renamed = Da adesso per te si chiama così.
moves-undo-until = Puoi annullare per un giorno.
moves-undone-title = Tutto come prima
moves-undone =
    { $laps ->
        [one] { $laps } giro è di nuovo dov'era.
       *[other] { $laps } giri sono di nuovo dove erano.
    }
upload-not-mine = { $laps ->
    [one] Questo giro resta per il confronto, ma non conta mai come tuo.
   *[other] Questi { $laps } giri restano per il confronto, ma non contano mai come tuoi.
}
upload-mine = { $laps ->
    [one] Questo giro conta di nuovo come tuo, se è pulito.
   *[other] Questi { $laps } giri contano di nuovo come tuoi, quelli puliti.
}
upload-undone-title = Annullato
upload-undone = { $laps ->
    [one] Un giro è sparito, con la sua immagine. Puoi ripostare il file quando vuoi.
   *[other] Tutti i { $laps } giri sono spariti, con le loro immagini. Puoi ripostare il file quando vuoi.
}
upload-kept-private = Questi giri ora sono solo tuoi. Nessun altro può più confrontarsi.
upload-kept-private-by = { $driver } tiene questi giri per sé. Nessun altro può più confrontarsi.
upload-kept-private-title = Giri privati
upload-now-shared = Ora tutti nel server possono confrontarsi con questi giri.
upload-world-sim = Chiaro, un simulatore. Ti consiglierò senza freni.
upload-world-real = Chiaro, un'auto vera. Non ti dirò mai di frenare più tardi.
upload-more-world-about = Il file non lo dice. Da questo dipende cosa posso consigliarti
upload-lap-does-not-count = non conta

## warnings

warning-first-line = La prima volta alla riga { $line }.
warning-only-line = È alla riga { $line }.
warning-duplicate-timestamps = { $rows ->
    [one] { $rows } riga ha lo stesso tempo di quella prima; le ho unite.
   *[other] { $rows } righe hanno lo stesso tempo di quella prima; le ho unite.
}
warning-rows-without-time = { $rows ->
    [one] { $rows } riga non ha un tempo utilizzabile; l'ho lasciata fuori.
   *[other] { $rows } righe non hanno un tempo utilizzabile; le ho lasciate fuori.
}
warning-rotten-rows = { $rows ->
    [one] { $rows } riga ha un tempo che non torna con le vicine; l'ho lasciata fuori.
   *[other] { $rows } righe hanno un tempo che non torna con le vicine; le ho lasciate fuori.
}
warning-time-restarts = { $restarts ->
    [one] L'orologio riparte { $restarts } volta a un nuovo giro; l'ho fatto proseguire.
   *[other] L'orologio riparte { $restarts } volte a un nuovo giro; l'ho fatto proseguire.
}
warning-sessions-joined = { $sessions ->
    [one] Nel file c'è { $sessions } sessione in più; le ho tenute separate.
   *[other] Nel file ci sono { $sessions } sessioni in più; le ho tenute separate.
}
warning-clock-set = { $leaps ->
    [one] L'orologio salta di ore { $leaps } volta; l'ho trattato come una pausa.
   *[other] L'orologio salta di ore { $leaps } volte; li ho trattati come pause.
}
warning-pauses = { $pauses ->
    [one] Il log tace una volta.
   *[other] Il log tace { $pauses } volte.
}
warning-pauses-left-out = { $pauses ->
    [one] Ho tolto { $pauses } pausa dai tempi sul giro: nessun orologio del file è andato avanti intanto.
   *[other] Ho tolto { $pauses } pause dai tempi sul giro: nessun orologio del file è andato avanti intanto.
}
warning-pauses-counted = { $pauses ->
    [one] { $pauses } pausa conta nel suo giro: l'auto ha continuato, o un orologio del file è andato avanti.
   *[other] { $pauses } pause contano nei loro giri: l'auto ha continuato, o un orologio del file è andato avanti.
}
warning-short-rows = { $rows ->
    [one] { $rows } riga finisce prima dell'ultima colonna.
   *[other] { $rows } righe finiscono prima dell'ultima colonna.
}
warning-repeated-rows = { $rows ->
    [one] { $rows } riga è due volte nel file; l'ho letta una volta.
   *[other] { $rows } righe sono due volte nel file; le ho lette una volta.
}
warning-thinned = In questo log restano solo { $rate } istanti al secondo, quindi i tempi sul giro sono approssimativi.
warning-read-thinned = Il log ha così tante righe che l'ho letto a { $rate } istanti al secondo.
warning-clock-counts-samples = «{ $column }» conta i campioni, non i secondi. Da velocità e posizioni, un campione dura { $step } s.
warning-clock-in-whole-seconds = «{ $column }» ha solo secondi interi; ho distribuito in modo uniforme le righe di ogni secondo.
warning-rough-lap-times = I tempi sul giro di questo log valgono solo entro circa ±{ $within } s.
time-about = circa { $time }
time-less-than = meno di { $time }
warning-other-cars = Nel file ci sono più auto, distinte da «{ $column }». Ho letto { $read }; ci sono anche: { $others }.
warning-text-cells = { $cells ->
    [one] { $cells } cella di «{ $column }» contiene testo invece di un numero.
   *[other] { $cells } celle di «{ $column }» contengono testo invece di un numero.
}
warning-not-finite = { $cells ->
    [one] { $cells } cella di «{ $column }» non contiene un numero finito.
   *[other] { $cells } celle di «{ $column }» non contengono un numero finito.
}
warning-empty-cells = { $cells ->
    [one] { $cells } cella di «{ $column }» è vuota.
   *[other] { $cells } celle di «{ $column }» sono vuote.
}
warning-out-of-range = { $cells ->
    [one] { $cells } valore di «{ $column }» va oltre quello che può fare un'auto; l'ho lasciato fuori.
   *[other] { $cells } valori di «{ $column }» vanno oltre quello che può fare un'auto; li ho lasciati fuori.
}
warning-spikes = { $cells ->
    [one] { $cells } valore di «{ $column }» salta lontano da entrambi i vicini; l'ho lasciato fuori.
   *[other] { $cells } valori di «{ $column }» saltano lontano da entrambi i vicini; li ho lasciati fuori.
}
warning-unit-guessed = «{ $column }» non dice l'unità e niente nel file la rivela; l'ho presa come { $unit }.
warning-unit-inferred = «{ $column }» non dice l'unità; dal resto del file è { $unit }.
warning-unit-by-circuit = «{ $column }» non dice l'unità e niente nel file la rivela; dalla lunghezza di questo circuito è { $unit }.
warning-unit-corrected = «{ $column }» dice «{ $stated }», ma dal resto del file è { $unit }.
warning-constant-channel = «{ $column }» non cambia mai, quindi l'ho lasciata fuori.
warning-unrelated-channel = «{ $column }» non c'entra con come si è mossa l'auto, quindi l'ho lasciata fuori.
warning-sign-corrected = «{ $column }» conta al contrario; ho girato il segno.
warning-pedal-turned = «{ $column }» è registrata al contrario, 100 a pedale rilasciato; l'ho girata.
warning-pedal-stretched = «{ $column }» va da { $rest } a { $full } %; l'ho riportata da 0 a 100 %.
warning-pedal-unclear = Non capisco quale estremo di «{ $column }» è il pedale premuto, quindi non la uso.
warning-no-position = { $columns } non seguono la velocità, quindi non le prendo per una posizione.
warning-file-cut-short = Il file si interrompe a metà; ho letto quello che c'è.
warning-bytes-skipped = { $bytes ->
    [one] { $bytes } byte del file non aveva senso e l'ho saltato.
   *[other] { $bytes } byte del file non avevano senso e li ho saltati.
}
warning-no-beacons-beside = Il .ldx accanto a questo log non contiene beacon, quindi ho tagliato i giri senza.
warning-unreadable-channels = Non sono riuscito a leggere questi canali e li ho lasciati fuori: { $columns }.
warning-interpolated-positions = Arrivano solo { $rate } nuove posizioni al secondo, quindi le curve sono approssimative.
    .once = Arriva solo una nuova posizione al secondo, quindi le curve sono approssimative.
warning-distance-contradicts-speed = «{ $column }» non torna con la velocità, quindi non la uso come distanza.
warning-speed-derived = Non c'è una colonna della velocità utilizzabile; ho calcolato la velocità dalle posizioni.
warning-no-speed = Il log non ha né velocità né posizione, quindi niente giri.
warning-no-complete-lap = In questo log non c'è un giro completo: la linea non viene passata due volte, o non è segnata.
warning-many-laps = Il log ha più di { $most } giri; ho letto solo i primi { $most }. Controlla il contagiri.
warning-lap-end-missing = L'ultimo campione è prima della linea, quindi al tempo sul giro manca fino a un secondo.
warning-lap-end-computed = Il log si ferma prima della linea; ho calcolato la fine del giro da dove comincia.
warning-line-chosen = Il file non dice dov'è la linea di partenza, quindi ho misurato i giri su una linea scelta da me. Differiscono dai tempi ufficiali.
warning-line-chosen-before = Il file non dice dov'è la linea di partenza, quindi ho misurato i giri sulla linea che avevo già scelto per questo circuito. Differiscono dai tempi ufficiali.
warning-start-line-elsewhere = La linea di partenza nel file è a { $km } km da dove hai girato, quindi non l'ho usata. Imposta nel logger la linea di questo circuito.
warning-beacons-beyond-data = { $beacons ->
    [one] { $beacons } beacon è fuori dalla registrazione, quindi il suo giro non è in questo file.
   *[other] { $beacons } beacon sono fuori dalla registrazione, quindi i loro giri non sono in questo file.
}
warning-laps-unseen-at-line = { $count ->
    [one] Il giro { $laps } comincia o finisce dove il log non ha posizione, quindi il suo tempo è meno preciso degli altri.
   *[other] I giri { $laps } cominciano o finiscono dove il log non ha posizione, quindi i loro tempi sono meno precisi degli altri.
}
warning-laps-car-moved = { $count ->
    [one] Il giro { $laps } non conta: l'auto è stata spostata altrove (un riavvolgimento, un reset o un traino).
   *[other] I giri { $laps } non contano: l'auto è stata spostata altrove (un riavvolgimento, un reset o un traino).
}
warning-laps-flagged = { $count ->
    [one] Il giro { $laps } non conta: è il log stesso ad avere qualcosa in contrario (non valido, un incidente o i box).
   *[other] I giri { $laps } non contano: è il log stesso ad avere qualcosa in contrario (non validi, un incidente o i box).
}
warning-laps-longer = { $count ->
    [one] Il giro { $laps } non conta: è più lungo degli altri di oltre il 3 % (un'altra strada, o più di un giro).
   *[other] I giri { $laps } non contano: sono più lunghi degli altri di oltre il 3 % (un'altra strada, o più di un giro).
}
warning-laps-through-pits = { $count ->
    [one] Il giro { $laps } non conta: comincia o finisce in corsia box.
   *[other] I giri { $laps } non contano: cominciano o finiscono in corsia box.
}
warning-and-more = { $laps } e altri { $more }
warning-no-valid-lap = Nessun giro è completo e valido, quindi non c'è niente con cui confrontare.
warning-lap-incomplete = Il giro { $lap } resta fuori: non è completo.
warning-lap-of-other-length = Il giro { $lap } resta fuori: la sua lunghezza non torna con gli altri.
warning-lap-elsewhere = Il giro { $lap } resta fuori: è stato fatto su un altro circuito.
warning-lap-of-other-layout = Il giro { $lap } resta fuori: fa un'altra strada.
warning-lap-backwards = Il giro { $lap } resta fuori: è stato fatto in senso contrario.
warning-lap-not-at-speed = Il giro { $lap } resta fuori: non è stato fatto a ritmo.
warning-position-shift = Le posizioni dei due giri erano a { $metres } m; l'ho corretto.
warning-position-partial = Solo il { $percent } % delle posizioni è sul percorso dell'altro giro.
warning-aligned-by-length = I log non hanno in comune né posizioni né forme delle curve, quindi ho potuto allineare i giri solo per lunghezza.
warning-different-lines = I giri sembrano partire da linee distanti { $metres } m, quindi vicino alla linea il delta non è giusto.
warning-timed-at-different-lines = I giri sono cronometrati a linee distanti { $metres } m: anche per questo i tempi differiscono un po'. Li ho sovrapposti in base al punto della pista.
warning-alignment-uncertain = I giri si sono potuti allineare solo entro circa { $metres } m.
warning-no-corners = Qui non ho trovato curve, quindi non posso dirne niente.
warning-brake-estimated = Almeno un log non ha un canale del freno utilizzabile, quindi leggo i punti di frenata dalla velocità.
warning-no-throttle = Almeno un log non ha un canale del gas utilizzabile, quindi non dico niente di gas e rilascio.
warning-nothing-recorded = In { $corners } per un po' non è stato registrato niente, quindi non dico niente di quello che è successo lì.
warning-held-up = Intorno a { $corners } questo giro resta a lungo senza gas pieno dove l'altro è in pieno. Forse c'era qualcuno davanti, quindi prendi quello che dico di lì come un indizio.

## watch

watch-on = Canale osservato
    .now = Leggo ogni log pubblicato in { $channel }; i suoi giri sono visibili in questo server.
watch-blind = Osservato, ma non posso leggere i messaggi
    .now = Ricorderò { $channel }, ma il proprietario del bot deve prima attivare l'intent dei contenuti (`discord.message_content`) perché io veda i file. Intanto: `/upload`, menzionami nel messaggio, o scegli **Import telemetry** nel suo menu.
watch-off = Non più osservato
    .now = Lascio stare i file in { $channel } se nessuno chiede.
watch-threads = Lì ogni caricamento ha un thread tutto suo.

## week

week-title = La tua settimana
week-driven = { $laps ->
    [one] Un giro valido
   *[other] { $laps } giri validi
} in { $sessions ->
    [one] una sessione
   *[other] { $sessions } sessioni
}.
week-no-best = Nessun nuovo record questa settimana.
week-improved = { $place }: { $time }, { $gap } in meno di prima
week-worked = Cosa ha funzionato, a { $circuit }: { $said }
week-next = Il prossimo passo, a { $circuit }: { $said }
week-server-title = La settimana qui
week-server-driven = { $drivers ->
    [one] Un pilota
   *[other] { $drivers } piloti
}, { $laps ->
    [one] un giro valido
   *[other] { $laps } giri validi
}.
week-improved-most = Il miglioramento più grande: **{ $driver }** · { $what }
week-closest = Il duello più serrato: **{ $ahead }** è { $gap } davanti a **{ $behind }** a { $circuit }.

## welcome

welcome-title = Eccomi. Trascina un log
welcome-text = Posta un log di telemetria menzionandomi, o usa `/upload`: ti dico dov'è il tempo e cosa provare. Chi gestisce il server può farmi leggere ogni log di un canale.
welcome-sample = Prova un giro
welcome-sample-next = Questo è ciò che ottieni per il tuo log: trascinalo qui menzionandomi, o usa `/upload`.
welcome-watch = Segui questo canale
welcome-offer = Sembra un log. Lo leggo?
welcome-read = Leggilo
welcome-always = Leggi sempre i log qui

## words

lap-number = giro { $number }
lap-number-first = Giro { $number }
basis-position = posizione
basis-landmarks = forme delle curve
basis-length = lunghezza
confidence-low = bassa
confidence-medium = media
confidence-high = alta
date-day = { $day } { $month ->
    [1] gen
    [2] feb
    [3] mar
    [4] apr
    [5] mag
    [6] giu
    [7] lug
    [8] ago
    [9] set
    [10] ott
    [11] nov
   *[other] dic
}
lap-excluded = escluso
lap-driven-by-other = fatto da qualcun altro
lap-card-counts = Conta.
lap-card-does-not-count = Non conta: { $why }.
lap-card-excluded = L'hai escluso, quindi non conta mai.
lap-card-driven-by-other = Guidava qualcun altro, quindi non conta mai come tuo.
lap-card-optimal = Nessuno lo ha fatto per intero: è fatto delle parti migliori di una sessione, e non conta mai.
lap-optimal = giro ottimale
    .named = giro ottimale
    .first = Giro ottimale
lap-card-shared = Lo vedono tutti in questo server.
lap-card-private = Lo vedi solo tu.
lap-card-share = Condividi qui
lap-card-exclude = Escludi
lap-card-count = Fallo contare
lap-card-not-mine = Non è mio
lap-card-delete = Cancella
lap-card-delete-ask = Cancellare questo giro e tutto ciò che ne è venuto? Non si torna indietro.
lap-card-delete-yes = Cancella per sempre
lap-card-delete-no = Tienilo
lap-card-deleted = Giro cancellato
lap-card-deleted-about = Non c'è più, né nelle liste, né nei confronti, né tra i record.
lap-in = rientro
lap-no-time = senza tempo
lap-not-counting = non conta
lap-out = uscita
lap-partial = incompleto
lap-private = privato
lap-standing = partenza da fermo
laps-counted = { $laps ->
    [one] { $laps } giro
   *[other] { $laps } giri
}
more = … e altri { $count }
no-picture = L'immagine non è riuscita; i numeri sono completi.
circuit-of-length = Circuito di { $length } km
