# Ce que dit Pacenote en français.

## analyze

analyze-slower = { $a } : { $delta } de plus que { $b }
analyze-faster = { $a } : { $delta } de moins que { $b }
analyze-same-time = { $a } et { $b } : le même temps
analyze-session = { $laps } { $laps ->
    [one] tour
   *[other] tours
} : le tour typique contre ton meilleur
analyze-against = contre { $other }
analyze-aligned = alignés par { $basis }, confiance { $confidence }
analyze-world-unsaid = Conseillé comme une vraie voiture, car ce fichier ne dit pas d'où il vient. S'il vient d'un simulateur, dis-le avec `/settings`.

## ask

ask-off-topic = Je parle de pilotage sur circuit : tes tours, où se trouve le temps, et les termes du sport. Demande-moi par exemple où tu perds du temps.
ask-unsafe = Je n'aide pas à conduire sur route ouverte, ni à rien qui mette des gens en danger. Sur circuit ou en simulation, volontiers.
ask-general = C'est une question générale sur laquelle je n'ai pas de texte vérifié. Demande-moi un terme (freinage dégressif, pression des pneus, répartition de freinage …), ou où tes propres tours perdent du temps.
ask-private = Je ne connais que les tours que tu peux voir. Ce que quelqu'un a roulé en privé n'existe pas pour moi ; demande pour tes propres tours, ou mentionne un ami qui montre les siens ici.
ask-other-language = Je comprends l'anglais, l'allemand, le français, l'espagnol, l'italien et le portugais. Demande dans l'une de ces langues, par exemple où tu perds du temps.
ask-silent = Tes tours ne montrent rien de particulier à cet endroit.
ask-silent-corner = Dans { $corner }, rien ne ressort entre ces tours.
ask-worded-by-model = formulation : IA, chiffres : calculés
ask-computed = calculé
ask-general-knowledge = connaissance générale, pas tirée de tes tours
ask-general-by-model = connaissance générale, pas tirée de tes tours ; formulation : IA
ask-general-follows = connaissance générale, pas tirée de tes tours ; une formulation suit …
ask-shortage = Le budget de formulation par IA est épuisé pour aujourd'hui ; cette réponse est calculée.
ask-about = à propos de :
ask-wording-follows = calculé ; une formulation suit …
ask-show-evidence = Voir les preuves
ask-other-lap = Demander pour un autre tour
ask-evidence = Preuves
ask-no-evidence = Rien ne ressort de ces tours pour cette question.

## coach

phase-entry = entrée
phase-mid = milieu
phase-exit = sortie

against = la référence
    .own = ton meilleur tour
    .next = le meilleur de tes autres tours
against-gen = la référence
    .own = ton meilleur tour
    .next = le meilleur de tes autres tours
against-short = référence
    .own = meilleur tour
    .next = meilleur des autres

topic-brakes-early = point de freinage
topic-brakes-soft = pression de freinage
topic-releases-abruptly = relâchement du frein
topic-over-slows = vitesse minimale
topic-coasts = roue libre
topic-turns-in-early = braquage
topic-late-apex = point le plus lent
topic-runs-wide = trajectoire
topic-waits-for-throttle = accélérateur
topic-lifts-after-throttle = accélérateur
topic-short-shifts = passage de rapport
topic-wrong-gear = rapport
topic-misses-exit-speed = vitesse de sortie
topic-slower = temps perdu

fact-loss = { $corner } { $phase } : { $short }, { $worth }
fact-gain = { $corner } { $phase } : { $worth } plus rapide que { $against }
fact-found = { $corner } { $phase } : ton meilleur tour y a trouvé { $worth }
fact-incident = { $corner } { $phase } : { $worth } perdues d'un coup
fact-linked = { $corner } : la perte de { $worth } commence dans { $from }. Tu sors de { $from } moins vite, et tu abordes { $corner } à { $you } ({ $against-short } { $reference })
fact-gap = Tour { $you }, { $against-short } { $reference } : { $delta } d'écart
fact-top = Les trois plus grosses pertes font ensemble { $worth }
fact-optimal = Tour optimal { $you } : { $delta } sous le meilleur tour { $reference }
fact-rolling = Meilleur tour glissant { $you } : { $delta } sous le meilleur tour { $reference }
fact-consistency = Les temps varient de { $delta } sur { $laps } tours
fact-variation = { $corner } : son temps varie de { $delta } d'un tour à l'autre

short-brakes-early = freine { $delta } trop tôt
    .plain = freine trop tôt
short-brakes-soft = freine à { $you } du maximum de { $against }
    .plain = freine trop doucement
short-releases-abruptly = frein relâché en { $you }, { $against-short } { $reference }
    .plain = lâche le frein d'un coup
short-over-slows = vitesse minimale { $you }, { $against-short } { $reference }
    .plain = ralentit trop
short-coasts = { $you } en roue libre, { $against-short } { $reference }
    .plain = en roue libre
short-turns-in-early = braque { $delta } trop tôt
    .plain = braque trop tôt
short-late-apex = point le plus lent { $delta } trop tard
    .plain = point le plus lent trop tard
short-runs-wide = parcourt { $delta } de plus
    .plain = parcourt un chemin plus long
short-waits-for-throttle = accélère { $delta } trop tard
    .full = pleins gaz { $delta } trop tard
    .plain = accélère trop tard
short-lifts-after-throttle = accélère puis relâche
short-short-shifts = monte un rapport à { $you }, { $against-short } { $reference }
    .plain = monte un rapport trop tôt
short-wrong-gear = rapport { $you }, { $against-short } rapport { $reference }
    .plain = un autre rapport que { $against }
short-misses-exit-speed = sort à { $you }, { $against-short } { $reference }
    .plain = sort moins vite
short-slower = plus lent, le fichier ne dit pas pourquoi

what-brakes-early = Tu freines { $delta } plus tôt que { $against }.
    .plain = Tu freines plus tôt que { $against }.
what-brakes-soft = Ta pression de freinage atteint { $you } du maximum de { $against }.
    .plain = Tu freines moins fort que { $against }.
what-releases-abruptly = Tu quittes le frein en { $you } ; { $against } en { $reference }.
    .plain = Tu lâches le frein d'un coup, là où { $against } le relâche jusque dans le virage.
what-over-slows = Ta vitesse minimale est de { $you } ; celle de { $against } de { $reference }.
    .plain = Tu ralentis plus que { $against }.
what-coasts = Tu restes { $you } sans pédale ; { $against } { $reference }.
    .plain = Tu restes plus longtemps sans pédale que { $against }.
what-turns-in-early = Tu braques { $delta } plus tôt que { $against }.
    .plain = Tu braques plus tôt que { $against }.
what-late-apex = Ton point le plus lent est { $delta } plus loin dans le virage que celui de { $against }.
    .plain = Ton point le plus lent est plus loin dans le virage que celui de { $against }.
what-runs-wide = Tu parcours { $delta } de plus que { $against } dans le virage.
    .plain = Tu parcours un chemin plus long que { $against } dans le virage.
what-waits-for-throttle = Tu accélères { $delta } plus tard que { $against }.
    .full = Tu es pleins gaz { $delta } plus tard que { $against }.
    .plain = Tu accélères plus tard que { $against }.
what-lifts-after-throttle = Tu accélères et tu dois relâcher ; { $against } accélère une seule fois.
what-short-shifts = Tu montes un rapport à { $you } ; { $against } à { $reference }.
    .plain = Tu montes un rapport à un régime plus bas que { $against }.
what-wrong-gear = Tu prends le virage sur le rapport { $you } ; { $against } sur le rapport { $reference }.
    .plain = Tu prends le virage sur un autre rapport que { $against }.
what-misses-exit-speed = Tu sors du virage à { $you } ; { $against } à { $reference }.
    .plain = Tu sors du virage moins vite que { $against }.
what-slower = Tu perds { $worth } ici, et le fichier ne montre pas pourquoi.

why-brakes-early = Les mètres avant le virage passent à faible vitesse, et tu attends de braquer.
    .novice = Tu ralentis plus tôt que le virage ne le demande.
why-brakes-soft = Un frein trop doux demande plus de distance pour perdre la même vitesse.
    .novice = Un freinage timide prend plus de temps.
why-releases-abruptly = Sans charge sur l'avant, la voiture tourne moins, et tu l'attends.
    .novice = Les pneus avant perdent leur adhérence juste quand tu leur demandes de tourner.
why-over-slows = Ce que tu enlèves en trop doit être regagné dans toute la ligne droite suivante.
    .novice = Tu ralentis plus que ce virage ne le demande.
why-coasts = Sans pédale, la voiture ne ralentit pas et ne pousse pas : ce temps est perdu.
    .novice = Tant que tu n'as pas de pédale, la voiture ne fait rien pour toi.
why-turns-in-early = Braquer trop tôt t'emmène large à la sortie, et l'accélérateur doit attendre.
    .novice = Si tu braques trop tôt, la route te manque à la sortie.
why-late-apex = Tant que tu perds encore de la vitesse, tu ne peux pas accélérer.
    .novice = Tu perds encore de la vitesse là où tu pourrais déjà en prendre.
why-runs-wide = Chaque mètre de trop se fait à la vitesse du virage, là où il coûte le plus.
    .novice = Tu parcours plus de route que nécessaire.
why-waits-for-throttle = Ce que la sortie perd, toute la ligne droite qui suit le perd aussi.
    .novice = Chaque instant d'attente coûte de la vitesse dans la ligne droite suivante.
why-lifts-after-throttle = Le lever de pied déstabilise la voiture et coûte plus que ce que l'accélération avait donné.
    .novice = Tu as accéléré avant que la voiture soit prête.
why-short-shifts = Le moteur pousse moins sur le rapport supérieur.
    .novice = Tu changes de rapport avant que le moteur ait tout donné.
why-wrong-gear = Sur l'autre rapport, le moteur n'est pas là où il pousse le mieux, ou le changement coûte du temps.
    .novice = Le rapport ne va pas avec la vitesse de ce virage.
why-misses-exit-speed = La vitesse qui manque manque pendant toute la ligne droite.
    .novice = Une sortie lente rend toute la ligne droite lente.
why-slower = Ni les pédales, ni la trajectoire, ni les vitesses ne ressortent assez pour le nommer.

how-brake-later = Rapproche ton point de freinage du virage par petits pas, avec la même pression, en gardant la vitesse à la corde.
    .novice = Choisis un repère au bord de la piste et freine un peu plus tard, pas à pas.
how-keep-brake-point-and-release-sooner = Garde ton point de freinage et retrouve-le à chaque tour. Le temps se trouve entre ce point et le braquage : freine là un peu moins longtemps et moins fort, par petits pas.
    .novice = Prends le même repère à chaque tour, mais relâche un peu plus tôt la pédale, par petits pas.
how-brake-mostly-at-the-beginning = Mets l'essentiel du freinage au début, tant que la voiture roule droit, puis ne fais que relâcher la pression ; garde ton point de freinage.
    .novice = Freine surtout au début, tant que la voiture va droit, puis relève la pédale en douceur.
how-release-sooner-and-gently = Freine comme avant, mais commence à relâcher un peu plus tôt et continue en douceur dans le virage ; la vitesse minimale remonte alors d'elle-même, par petits pas.
    .novice = Commence à relâcher le frein un peu plus tôt, lentement, et change peu à chaque tour.
how-brake-harder = Freine plus fort tout au début, puis relâche à mesure que la vitesse baisse.
    .novice = Appuie d'abord fermement sur le frein, puis relâche en douceur.
how-release-gradually = Relâche le frein peu à peu jusqu'à ce que la voiture ait tourné, au lieu de le lâcher d'un coup.
    .novice = Relève lentement la pédale de frein pendant que tu commences à tourner.
how-slow-less = Quitte le frein un peu avant et laisse rouler la voiture à la corde.
    .novice = Lâche le frein un peu avant et laisse rouler la voiture.
how-coast-less = Passe directement du frein à l'accélérateur ; là où tu ne peux pas encore accélérer, reste légèrement sur le frein.
    .novice = Garde un pied sur une des deux pédales : frein jusqu'au braquage, puis accélérateur.
how-turn-in-later = Attends de voir la corde avant de braquer, puis tourne une seule fois.
    .novice = Reste un instant de plus à l'extérieur avant de tourner.
how-slow-sooner = Termine le ralentissement avant la corde, pour y être déjà en accélération.
    .novice = Finis de ralentir dans la première partie du virage.
how-tighten-line = Vise plus près de l'intérieur et n'utilise toute la piste qu'à la sortie.
    .novice = Roule plus près de l'intérieur du virage.
how-throttle-earlier = Commence avec un filet de gaz dès que la voiture pointe vers la sortie, puis ouvre d'un seul geste.
    .novice = Dès que tu vois la sortie, accélère et continue d'appuyer.
how-throttle-once = Attends de pouvoir rester sur l'accélérateur, puis ouvre une seule fois.
    .novice = N'accélère que quand tu n'auras plus à relâcher.
how-shift-later = Tiens le rapport jusqu'à ce que le moteur ne pousse plus, puis monte.
    .novice = Reste un peu plus longtemps sur le rapport.
how-match-gear = Essaie le virage sur le rapport de { $against } et écoute si le moteur en sort bien.
    .novice = Essaie ce virage sur le rapport de { $against }.
how-exit-faster = Redresse d'abord la voiture, puis accélère : cède un peu au milieu pour la sortie.
    .novice = Entre calmement et sors vite.
how-look-closer = Superpose les deux tours avec /compare et regarde ce virage.

measure-brakes-early = tu freines au plus { $target } avant { $against }.
measure-brakes-soft = ta pression de freinage atteint { $target } de celle de { $against }.
measure-releases-abruptly = tu mets au moins { $target } pour quitter le frein.
measure-over-slows = ta vitesse minimale est d'au moins { $target }.
measure-coasts = tu restes au plus { $target } sans pédale.
measure-turns-in-early = tu braques au plus { $target } avant { $against }.
measure-late-apex = ton point le plus lent est au plus { $target } derrière celui de { $against }.
measure-runs-wide = tu parcours au plus { $target } de plus que { $against }.
measure-waits-for-throttle = tu accélères au plus { $target } après { $against }.
    .full = tu es pleins gaz au plus { $target } après { $against }.
measure-lifts-after-throttle = tu accélères une seule fois, sans relâcher.
measure-short-shifts = tu montes un rapport à { $target } ou plus.
measure-wrong-gear = ton rapport le plus bas ici est { $reference }.
measure-misses-exit-speed = tu sors du virage à { $target } ou plus.
measure-time = tu perds moins de { $target } ici.

quantity-brake-point-m = point de freinage
quantity-brake-peak-share = maximum de freinage
quantity-brake-release-s = relâchement du frein
quantity-trail-braking-s = frein en tournant
quantity-coast-s = sans pédale
quantity-turn-in-m = braquage
quantity-apex-m = point le plus lent
quantity-entry-speed-mps = vitesse d'entrée
quantity-apex-speed-mps = vitesse minimale
quantity-exit-speed-mps = vitesse de sortie
quantity-straight-speed-mps = vitesse en bout de ligne droite
quantity-throttle-on-m = remise des gaz
quantity-full-throttle-m = pleins gaz
quantity-throttle-lifts = levers de pied
quantity-min-gear = rapport le plus bas
quantity-shift-rpm = passage de rapport
quantity-grip-use = adhérence utilisée
quantity-distance-m = chemin parcouru

evidence-pair = { $quantity } { $you } ({ $against-short } { $reference })
evidence-earlier = { $quantity } { $delta } plus tôt
evidence-later = { $quantity } { $delta } plus tard
evidence-longer = { $quantity } { $delta } plus long
evidence-shorter = { $quantity } { $delta } plus court
evidence-laps = dans { $held } tours sur { $of }

label-focus = Priorité :
label-measure = Réussi si
lead = { $corner } { $phase } ({ $worth }) : { $text }
lead-measure = { $corner } : { $text }
label-good = Bien
unsure = À prendre comme un indice : les données ne sont pas nettes ici.
good-gain = { $corner } { $phase } : { $worth } plus rapide que { $against }.
found-gain = { $corner } { $phase } : tu y as trouvé { $worth }.
personal-best = Nouveau meilleur tour. Voici d'où il vient :
nothing-to-fix = Rien à corriger : ce qui reste entre ces tours est dans leur bruit.
nothing-to-fix-noise = Rien à corriger : tes tours diffèrent de moins que ta propre dispersion de { $delta }.
not-enough-laps = Il n'y a pas assez de tours propres pour dire ce qui coûte du temps. Deux tours complets d'un circuit sont le minimum, cinq valent mieux.
too-little-data = Le fichier en dit trop peu ici pour savoir ce qui coûte du temps.
best-lap = D'où vient ton meilleur tour :
incident = { $corner } { $phase } : { $worth } perdues d'un coup. Ce n'est pas une question de technique (un arrêt, un tête-à-queue, du trafic), donc c'est laissé de côté.
same-again = Fais ici la même chose que dans { $corner }.
linked-behind = { $corner } suit aussitôt et perd encore { $worth } à cause de cela.
optimal-line = Tes meilleures portions, reliées là où elles s'accordent, donnent { $you } : { $delta } sous ton meilleur tour.
steady-first = Tes tours varient de { $delta }. Répète d'abord le même tour avant de changer quoi que ce soit.

grade-held = { $corner } { $topic } : réussi { $held } fois en { $of } tours, cela rapporte { $worth } ({ $goal })
    .plain = { $corner } { $topic } : réussi { $held } fois en { $of } tours, mais le temps n'y est pas encore ({ $goal })
    .one = { $corner } { $topic } : réussi, cela rapporte { $worth } ({ $goal })
    .one-plain = { $corner } { $topic } : réussi, mais le temps n'y est pas encore ({ $goal })
grade-none = { $corner } { $topic } : pas encore réussi en { $of } tours ({ $goal })
    .one = { $corner } { $topic } : pas encore réussi ({ $goal })
grade-open = { $corner } { $topic } : déjà conseillé, pas encore mesuré sur un nouveau tour ({ $goal })
grade-same = { $corner } { $topic } : pas de nouveau tour depuis ce conseil ; cela reste la priorité.

## compare

compare-different-cars = Voitures différentes, { $one } et { $other } : on ne peut pas séparer ici ce que fait la voiture de ce que fait le pilote. `/drivers` compare la forme des virages.

## errors

error-reference = Référence { $reference }
error-no-laps = Aucun de tes tours ne peut être montré ici
    .next = Envoie un fichier avec `/upload`. Les tours privés apparaissent avec `private: True`, ou après `/share`.
error-only-one-lap = Il n'y a ici qu'un seul tour
    .next = Envoie un autre fichier de ce circuit, ou choisis le tour d'un ami dans `against`.
error-no-such-lap = Je ne connais pas ce tour
    .next = Choisis-en un dans la liste qui apparaît en tapant ; `/laps` montre les tiens.
error-lap-is-private = Ce tour est privé, et cette réponse serait publique
    .next = Relance la commande pour que toi seul voies la réponse, ou montre le tour à ce serveur avec `/share`.
error-friend-has-no-lap = Ton ami ne montre aucun tour de ce circuit ici
    .next = Demande-lui d'envoyer un fichier sur ce serveur, ou d'en montrer un avec `/share`.
error-question-too-long = C'est plus qu'une question
    .next = Pose-la en { $most } caractères au plus ; une chose à la fois marche le mieux.
error-forgotten-answer = Cette réponse est trop ancienne, ou n'est pas la tienne
    .next = Redemande avec `/ask` ; les réponses sont gardées une demi-heure.
error-too-fast = Un instant
    .next = C'était beaucoup pour une minute. Réessaie dans { $wait } s.
error-database = La base de données ne répond pas
    .next = Rien n'est perdu et rien n'a été enregistré. Réessaie dans une minute.
error-broken = Quelque chose a mal tourné de notre côté
    .next = Réessaie ; si cela se reproduit, donne au propriétaire du bot la référence ci-dessous.
error-restarting = Je redémarre
    .next = Réessaie dans une minute.
error-which-lap = Quel tour veux-tu dire ?
error-which-lap-next = Plusieurs correspondent. Choisis-le ci-dessous.
error-which-lap-menu = Choisir un tour

## help

help-title = Dépose un log, sache quoi faire ensuite
help-drop = Déposer
help-drop-about = Poste un log dans un salon suivi, mentionne-moi avec, ou envoie-le-moi en privé. Ou { $upload }.
help-look = Regarder
help-ask = Demander
help-friends = Amis
help-yours = À toi
help-server = Serveur
help-files = Fichiers jusqu'à { $size } Mio, zippés aussi.
help-computed = Chaque chiffre est calculé à partir de ton log.
help-export = Comment exporter depuis …
help-begin-title = Dépose un log
help-begin = Poste un fichier de télémétrie en me mentionnant, ou utilise `/upload`. `/help` dit le reste.
help-export-then = Puis dépose le fichier ici.
help-export-garage61 = Ouvre le tour dans Garage 61 et télécharge son CSV. Garde le nom du fichier : il contient le temps.
help-export-motec = Dans MoTeC i2, exporte l'outing en CSV, avec l'en-tête et les unités. Ou dépose le .ld tel quel. C'est aussi la voie pour Assetto Corsa Competizione.
help-export-aim = Dans RaceStudio, exporte la session en CSV, avec tous les canaux et tous les tours. Je ne lis pas les .xrk.
help-export-racechrono = Ouvre la session, partage-la et choisis CSV v3.
help-export-vbo = Prends le fichier .vbo sur la carte mémoire ou dans l'app.
help-export-trackaddict = Exporte le log en CSV depuis l'app.
help-export-gt7 = Enregistre les tours en JSON dans gt7dashboard.
help-export-forza = Active data out dans le jeu et enregistre-le avec un logger qui écrit les 85 valeurs en CSV.
help-export-ac = Utilise un logger de mémoire partagée qui écrit un CSV avec Gas, Brake, Gear, Rpms et SpeedKmh.
help-export-lmu = Exporte les tours en CSV depuis Apex Lab.
help-export-other = Tout tableau convient, avec une ligne de noms, un temps et une vitesse, plusieurs lignes par seconde. Ce que je ne comprends pas, je le demande.

## leads

leads-where-is-the-time = Où est le temps ?
leads-compare = Comparer
leads-track = Circuit
leads-corners = Un virage et ce qu'il coûte
leads-other-lap = Contre un autre tour

## sessions

sessions-title = Tes sessions
sessions-none = Pas encore de tours
sessions-none-next = Dépose un log ici, ou envoie-le-moi en message privé. `/help` dit quels fichiers conviennent.
sessions-newer = Plus récentes
sessions-older = Plus anciennes
sessions-page = Page { $page } sur { $pages }
sessions-open = Ouvrir une session
sessions-best = meilleur { $time }
sessions-private = toi seul

## settings

settings-title = Tes réglages
settings-kept = Réglages enregistrés
settings-how = /settings avec units, language, level ou drives les change
settings-units = Unités
settings-language = Langue du coach
settings-level = Niveau
settings-drives = Tes fichiers MoTeC et tableaux simples
settings-drives-sim = d'un simulateur
settings-drives-real = d'une vraie voiture
settings-drives-unsaid = non précisé, donc conseillé comme une vraie voiture
settings-units-metric = métriques : km/h et mètres
settings-units-imperial = impériales : mph et pieds
settings-language-auto = comme ton Discord : { $language }
settings-level-novice = débutant : mots simples, une chose à la fois
settings-level-club = club : avec les termes habituels
settings-level-fast = rapide : court, tous les chiffres

## upload

upload-laps = { $laps } { $laps ->
    [one] tour
   *[other] tours
}
upload-laps-all-count = { $laps } tours, tous comptent
upload-laps-some-count = { $laps } tours, dont { $counted } comptent
upload-no-complete-lap = Aucun tour complet
upload-no-complete-lap-next = J'ai gardé ce qu'il y a, mais rien à comparer pour l'instant. Exporte au moins un tour, de ligne à ligne.
upload-quicker-than-before = { $gap } de mieux que ton record précédent
upload-off-your-best = à { $gap } de ton record, { $time }
upload-friend-ahead = { $friend } a { $gap } d'avance
upload-friend-behind = { $friend } est à { $gap } derrière
upload-verdict-session = Sur la session, c'est { $corner } qui coûte le plus.
upload-verdict-friend = C'est dans { $corner } que { $friend } te prend le plus.
upload-verdict-own-best = Par rapport à ton meilleur tour, { $corner } coûte le plus.
upload-verdict-spread = Aucun virage ne ressort ; l'écart est réparti sur le tour : { $places }.
upload-verdict-even = Rien ne ressort : ces tours sont aussi proches que tu peux les répéter.
upload-verdict-alone = Rien à quoi le comparer pour l'instant. Poste un autre tour, ou demande à un ami d'en poster un.
upload-known = J'ai déjà lu ce fichier ; rien n'est enregistré deux fois.
upload-laps-no-longer-count = { $laps ->
    [one] À côté de ceux-ci, un tour plus ancien s'avère écourté. Il ne compte plus.
   *[other] À côté de ceux-ci, { $laps } tours plus anciens s'avèrent écourtés. Ils ne comptent plus.
}
upload-laps-count-now = { $laps ->
    [one] À côté de ceux-ci, un tour plus ancien s'avère complet. Il compte maintenant.
   *[other] À côté de ceux-ci, { $laps } tours plus anciens s'avèrent complets. Ils comptent maintenant.
}
upload-more-remarks = … et { $count } autres remarques sur ce fichier
upload-shared = Tout le serveur voit ces tours.
upload-private = Toi seul vois ces tours.
upload-button-debrief = Débrief
upload-button-against = Contre { $friend }
upload-button-against-own = Contre mon meilleur
upload-button-laps = Tours
upload-button-track = Circuit
upload-more = Plus
upload-more-undo = Annuler
upload-more-undo-about = Supprimer ce fichier et tous ses tours
upload-more-private = Garder pour moi
upload-more-private-about = Personne d'autre ne voit ces tours
upload-more-share = Partager avec ce serveur
upload-more-share-about = Tout le monde ici peut s'y comparer
upload-more-sim = Roulé sur simulateur
upload-more-real = Roulé dans une vraie voiture
upload-undone-title = Annulé
upload-undone = { $laps ->
    [one] Un tour a disparu, avec son image. Tu peux reposter le fichier quand tu veux.
   *[other] Les { $laps } tours ont disparu, avec leurs images. Tu peux reposter le fichier quand tu veux.
}
upload-kept-private = Ces tours ne sont plus qu'à toi. Plus personne d'autre ne peut s'y comparer.
upload-now-shared = Tout le serveur peut maintenant se comparer à ces tours.
upload-world-sim = Compris, un simulateur. Mes conseils seront sans retenue.
upload-world-real = Compris, une vraie voiture. Je ne te dirai jamais de freiner plus tard.
upload-more-world-about = Le fichier ne le dit pas. Mes conseils en dépendent
upload-lap-does-not-count = ne compte pas

## warnings

warning-alignment-uncertain = Les tours ne se superposent qu'approximativement.
warning-no-corners = Aucun virage n'a été trouvé, donc rien ne peut être dit des virages.
warning-brake-estimated = Les deux tours n'ont pas de canal de frein utilisable : les points de freinage sont estimés d'après la décélération.
warning-no-throttle = Les deux tours n'ont pas de canal d'accélérateur utilisable : rien n'est dit de l'accélérateur ni de la roue libre.
warning-position-partial = Seule une partie des positions se trouve sur le chemin de l'autre tour.
warning-aligned-by-length = Les fichiers ne partagent ni positions ni formes de virages : les tours sont superposés par la longueur seulement.

## words

lap-number = tour { $number }
lap-number-first = Tour { $number }
basis-position = position
basis-landmarks = formes des virages
basis-length = longueur
confidence-low = faible
confidence-medium = moyenne
confidence-high = élevée
