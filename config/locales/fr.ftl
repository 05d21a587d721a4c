# Ce que dit Pacenote en français.

## analyze

analyze-session = { $laps } { $laps ->
    [one] tour
   *[other] tours
} : le tour typique contre ton meilleur
analyze-told-to = Ce que je dirais à { $driver } :
analyze-against = contre { $other }
analyze-world-unsaid = Conseillé comme une vraie voiture, car ce fichier ne dit pas d'où il vient. S'il vient d'un simulateur, dis-le avec `/settings`.

## anew

anew-corrected = Des tours de cette réponse ont été corrigés depuis. Redemande pour voir où ça en est.
anew-no-longer = Ce n'est plus valable
anew-no-longer-why = { $why }. Des tours de cette réponse ont été corrigés depuis.

## answer

answer-yes = Oui. { $text }
answer-no = Non. { $text }
answer-about-right = À peu près bon. { $text }
answer-you = toi
answer-your-friend = Ton ami
answer-lap = tour { $lap }
answer-lap-of = { $driver }, tour { $lap }
answer-lap-of-day = tour { $lap } du { $date }
answer-from-lap = (tour { $lap })
answer-time-in = { $time } dans { $corner }
answer-time-on-straight = { $time } dans la ligne droite après { $corner }
answer-time-on-first-straight = { $time } entre la ligne et le premier virage
answer-time-to = { $time } sur { $who }
answer-nothing-to = rien sur { $who }
answer-time-gained-on = { $time } d'avance sur { $who }
answer-ahead = { $who } a { $gap } d'avance sur toi ({ $theirs } contre { $yours }).
answer-behind = Tu as { $gap } d'avance sur { $who } ({ $yours } contre { $theirs }).
answer-level = { $who } et toi êtes à égalité en { $time }.
answer-lap-slower = { $a } : { $gap } de plus que le { $b } ({ $a-time } contre { $b-time }).
answer-lap-faster = { $a } : { $gap } de moins que le { $b } ({ $a-time } contre { $b-time }).
answer-practically-level = C'est pratiquement le même temps.
answer-you-lose = Tu perds { $places }.
answer-you-gain = Tu gagnes { $places }.
answer-lost = Perdu : { $places }.
answer-gained = Gagné : { $places }.
answer-not-faster = { $who } n'est pas plus rapide : { $text }
answer-nowhere-better = { $who } n'est devant toi dans aucun virage.
answer-corner-loss = Dans { $corner }, tu perds { $loss } sur { $other }.
answer-corner-loss-phase = Dans { $corner }, tu perds { $loss } sur { $other }, surtout { $phase } ({ $most }).
answer-corner-gain = Dans { $corner }, tu es plus rapide que { $other } de { $gain }.
answer-corner-level = Dans { $corner }, toi et { $other }, vous faites jeu égal ({ $loss }).
answer-corner-loss-unsure = Dans { $corner }, il te manque { $loss } sur { $other }, mais ces logs ne permettent pas d'en être sûr : le GPS des deux tours est décalé de { $metres }, soit jusqu'à { $most } à cet endroit.
answer-corner-gain-unsure = Dans { $corner }, tu es plus rapide que { $other } de { $gain }, mais ces logs ne permettent pas d'en être sûr : le GPS des deux tours est décalé de { $metres }, soit jusqu'à { $most } à cet endroit.
answer-on-entry = à l'entrée
answer-in-the-middle = autour de la corde
answer-on-exit = en sortie
answer-against-everyone = Dans { $corner }, tu perds { $list }.
answer-not-everyone = Pas tout le monde : dans { $corner }, tu perds { $list }.
answer-brakes-earlier = Dans { $corner }, tu freines { $delta } plus tôt que { $other } ({ $yours } contre { $theirs }).
answer-brakes-later = Dans { $corner }, tu freines { $delta } plus tard que { $other } ({ $yours } contre { $theirs }).
answer-brakes-same = Dans { $corner }, tu freines au même endroit que { $other } ({ $yours } contre { $theirs }).
answer-brakes-earlier-in = Tu freines plus tôt que { $other } dans { $list }.
answer-brakes-later-in = Tu freines plus tard que { $other } dans { $list }.
answer-brake-points-same = Tes points de freinage sont ceux de { $other } dans chaque virage.
answer-brake-points-within = Tes points de freinage sont à { $most } près ceux de { $other } dans chaque virage.
answer-peak = Pic de frein dans { $corner } : toi { $yours }, { $other } { $theirs }.
answer-peak-less-earlier = Dans { $corner }, ton frein n'atteint que { $yours } ({ $other } { $theirs }), donc tu dois commencer { $delta } plus tôt.
answer-peaks-same = Tu appuies aussi fort que { $other } dans chaque virage.
answer-softer-in = Tu freines plus doucement que { $other } dans { $list }.
answer-harder-in = Tu freines plus fort que { $other } dans { $list }.
answer-pressure-first = Monte d'abord en pression, puis reparle du repère.
answer-pressure-first-real = Garde le repère : l'essentiel du freinage au début, en ligne, puis relâche seulement.
answer-real-car = Garde tes repères : le même à chaque tour, et relâche le frein un peu plus tôt et plus doucement.
answer-push-real = Je ne le ferais pas : c'est peut-être une vraie voiture, et là je ne pousse personne.
answer-push-pressure = Ça n'aidera pas encore : d'abord la pression de frein.
answer-try-later = Si tu essaies, déplace le repère de quelques mètres à la fois en gardant la vitesse mini.
answer-slower-apex = Tu descends à { $yours } dans { $corner } ; { $other } garde { $theirs }.
answer-slower-exit = Tu sors de { $corner } à { $yours }, { $other } à { $theirs }.
answer-later-throttle = Dans { $corner }, tu es à fond { $delta } plus tard que { $other }.
answer-coasts-here = Dans { $corner }, tu restes { $time } sans pédale.
answer-other-gear = Tu passes { $corner } en { $yours }, { $other } en { $theirs }.
answer-speeds = { $corner }, point le plus lent et sortie : toi { $your-apex } et { $your-exit }, { $other } { $their-apex } et { $their-exit }.
answer-speed-against = { $corner } : toi { $yours }, { $other } { $theirs }.
answer-flat-against = Plein gaz après le point le plus lent de { $corner } : toi après { $yours }, { $other } après { $theirs }.
answer-item = { $corner } ({ $amount })
answer-item-worth = { $corner } ({ $amount }, { $worth })
answer-slower-apexes = Plus lent que { $other } au point le plus lent : { $list }.
answer-slower-exits = Plus lent que { $other } en sortie : { $list }.
answer-nowhere-slower = Au point le plus lent, tu n'es nulle part plus lent que { $other }.
answer-over-slow-hint = Relâche le frein un rien plus tôt et laisse la vitesse se poser d'elle-même, par petites touches.
answer-later-on-throttle = Plein gaz plus tard que { $other } : { $list }.
answer-throttle-same = Tu es partout à fond aussi tôt que { $other }.
answer-gear = Rapport : { $gear } dans { $corner }, au point le plus lent ({ $lap }).
answer-gear-short = en { $gear }
answer-same-in-all = { $laps ->
    [one] Un seul tour le montre ({ $laps }).
   *[other] C'est le même dans les { $laps } tours.
}
answer-others = Pour comparer : { $list }.
answer-others-same = Même rapport pour { $list }.
answer-brake-point = { $corner } : freinage à { $station }, { $before } avant le point le plus lent ({ $lap }).
answer-no-braking = Il n'y a pas de freinage pour { $corner } dans ce tour.
answer-brake-pressure = { $corner } : pic de frein { $value } ({ $lap }).
answer-trail-braking = { $corner } : { $value } sur le frein en tournant déjà ({ $lap }).
answer-trail-against = Dans { $corner }, tu restes { $yours } sur le frein en tournant, { $other } { $theirs }.
answer-trails-less = Tu lâches le frein plus tôt dans le virage que { $other } dans { $list }.
answer-trails-as-long = Tu restes sur le frein en entrée aussi longtemps que { $other } dans chaque virage.
answer-lowest-speed = { $corner } : { $value } au point le plus lent ({ $lap }).
answer-entry-speed = { $corner } : { $value } à l'entrée ({ $lap }).
answer-exit-speed = { $corner } : { $value } en sortie ({ $lap }).
answer-straight-speed = { $value } au bout de la ligne droite après { $corner } ({ $lap }).
answer-full-throttle = { $corner } : plein gaz { $value } après le point le plus lent ({ $lap }).
answer-coast = { $corner } : { $value } sans pédale ({ $lap }).
answer-shift-speed = Premier passage de rapport après { $corner } à { $value } ({ $lap }).
answer-corner-time = { $corner } prend { $value } de l'entrée à la sortie ({ $lap }).
answer-best-of-laps = Ton meilleur là : { $value } ({ $lap }).
answer-top-speed = { $value } en pointe, à { $station } ({ $lap }).
answer-range = Sur tes tours : de { $low } à { $high }.
answer-end-of-straight = { $value } avant { $corner }, à { $station } ({ $lap }).
answer-at-station = { $value } à { $station } ({ $lap }).
answer-beyond-lap = Le tour ne fait que { $length } ; il n'y a pas de { $station }.
answer-lap-time = { $lap } : { $time }.
answer-lap-times = Tes tours : { $list }.
answer-lap-times-typical = Ton tour typique est { $typical }, la moyenne { $average }, le meilleur { $best } ({ $lap }).
answer-trend-level = Ton rythme a tenu : { $first } en moyenne sur les { $count } premiers tours, { $last } sur les { $count } derniers.
answer-trend-faster = Tu as gagné { $delta } au tour : { $first } en moyenne sur les { $count } premiers tours, { $last } sur les { $count } derniers.
answer-trend-slower = Tu as perdu { $delta } au tour : { $first } en moyenne sur les { $count } premiers tours, { $last } sur les { $count } derniers.
answer-trend-few = Trop peu de tours pour une tendance : il m'en faut au moins quatre qui comptent.
answer-highest-rpm = Le moteur monte à { $value } ({ $lap }).
answer-list-brake-points = Points de freinage : { $list } ({ $lap }).
answer-list-brake-peaks = Pics de frein : { $list } ({ $lap }).
answer-list-gears = Rapports au point le plus lent : { $list } ({ $lap }).
answer-list-exits = Vitesses de sortie : { $list } ({ $lap }).
answer-list-throttle = Plein gaz après le point le plus lent : { $list } ({ $lap }).
answer-list-values = Virage par virage : { $list } ({ $lap }).
answer-never-coasts = { $lap } : nulle part { $least } ou plus sans pédale.
answer-coasts = { $lap } : { $total } sans pédale en tout, { $list }.
answer-coast-hint = Passe directement du frein aux gaz ; là où c'est trop tôt, reste légèrement sur le frein.
answer-flat-out = Tu es à fond pendant { $time } du tour, soit { $share } ({ $lap }).
answer-on-the-brakes = Tu es sur les freins pendant { $time } du tour, soit { $share } ({ $lap }).
answer-on-no-pedal = Tu es en roue libre pendant { $time } du tour, soit { $share } ({ $lap }).
answer-lateral = Jusqu'à { $value } g en latéral, à { $station } ({ $lap }).
answer-gears-same = Mêmes rapports que { $other } dans chaque virage ; rien de faux dans tes rétrogradages, d'après le log.
answer-gears-differ = D'autres rapports que { $other } dans { $list } (toi / { $other }).
answer-shift-against = Tu montes les rapports à { $yours } en moyenne, { $other } à { $theirs }.
answer-thirds = Je ne connais pas les secteurs, alors je coupe le tour en tiers égaux ({ $from } à { $to }).
answer-thirds-all = Je ne connais pas les secteurs, alors je coupe le tour en tiers égaux.
answer-sector-time = Secteur { $sector } : { $value } ({ $lap }).
answer-sector-against = Secteur { $sector } : { $value } ({ $lap }) contre { $theirs } pour { $other }, { $sign }{ $delta }.
answer-sector-worst = Tu perds le plus dans le secteur { $sector } : { $loss } sur { $other }.
answer-sector-none = Tu ne perds rien sur { $other }, dans aucun secteur.
answer-sector-best = Ton meilleur secteur est le { $sector } : { $gain } de mieux que { $other }.
answer-sector-best-level = Ton meilleur secteur est le { $sector } : seulement { $loss } derrière { $other }.
answer-sector-item = secteur { $sector } { $time } ({ $sign }{ $delta })
answer-sector-alone = secteur { $sector } { $time }
answer-sector-list = Tes secteurs : { $list } ({ $lap }).
answer-no-sector = Je ne coupe le tour qu'en trois secteurs. Demande le premier, le deuxième ou le troisième.
answer-straights = Dans les lignes droites, tu perds { $total } en tout sur { $other } : { $list }.
answer-straights-level = Dans les lignes droites, tu ne perds rien sur { $other }.
answer-count-all = { $laps ->
    [one] { $laps } tour, et il compte.
   *[other] { $laps } tours, tous chronométrés.
}
answer-count-some = { $laps ->
    [one] { $laps } tour ; { $counted } compte.
   *[other] { $laps } tours ; { $counted } comptent.
}
answer-count-with-earlier = Sur les { $sessions } sessions ici : { $laps }.
answer-consistency = { $laps ->
    [one] { $laps } seul tour, donc pas d'écart ({ $spread }, { $percent }, { $range }, { $judgement }).
   *[other] { $judgement } : ±{ $spread } ({ $percent }) sur { $laps } tours, { $range } du plus rapide au plus lent.
}
answer-very-even = très régulier
answer-even = plutôt régulier
answer-uneven = irrégulier
answer-wild = très irrégulier
answer-least-repeatable = Le moins répétable : { $corner } (±{ $value }).
answer-corner-varies = { $laps ->
    [one] { $corner } : un seul tour, { $laps } (±{ $value }).
   *[other] Sur { $laps } tours, ton temps dans { $corner } varie de ±{ $value }.
}
answer-brake-point-varies = Le point de freinage bouge de ±{ $value }.
answer-apex-speed-varies = La vitesse mini varie de ±{ $value }.
answer-possible = { $optimal } avec tes propres meilleures parties, { $gap } sous ton meilleur ({ $best }).
answer-possible-is-best = { $best } : ton meilleur tour ({ $lap }) contient déjà tes meilleures parties.
answer-possible-parts = Composé de { $list }.
answer-few-laps = { $laps ->
    [one] { $laps } tour dit peu ; plus de tours donneront mieux.
   *[other] { $laps } tours disent peu ; plus de tours donneront mieux.
}
answer-counts = { $lap } : complet et compté, { $time }, à { $gap } de ton meilleur, rien d'anormal.
answer-counts-best = { $lap } : complet et compté, { $time }, ton meilleur ici.
answer-does-not-count = { $lap } ne compte pas : ce n'est pas un tour lancé complet, ou il y a un arrêt.
answer-no-track-limits = Le log ne dit pas si une roue est sortie de la piste.
answer-target-gap = Il manque { $gap } : de { $from } à { $goal }.
answer-target-own-parts = C'est à ta portée : tes propres meilleures parties donnent déjà { $optimal }.
answer-target-not-alone = Tes meilleures parties donnent { $optimal } : mettre bout à bout ne suffit pas, il faut du nouveau.
answer-target-out-of-reach = Pas encore à portée : tes meilleures parties donnent { $optimal }, et personne ici ne l'a fait.
answer-target-driven = Ça a déjà été fait ici : { $list }.
answer-target-places = Dans cet ordre, d'après ce que fait { $who } : { $list } ({ $sum } en tout).
answer-target-own-places = Commence là où tes autres tours étaient plus rapides : { $places }.
answer-target-done = C'est déjà fait : { $best } ({ $lap }), { $gap } en dessous.
answer-progress-faster = Ton meilleur est passé de { $before } à { $after }, { $gap } de mieux.
answer-progress-slower = Ton meilleur est passé de { $before } à { $after }, { $gap } de moins bien.
answer-progress-typical = Tour typique { $before } à { $after }, écart ±{ $before-spread } à ±{ $after-spread } ({ $before-laps } et { $after-laps } tours).
answer-progress-brake = Dans { $corner }, ton frein atteint maintenant { $after } au lieu de { $before }.
answer-no-earlier-session = C'est ta seule session ici, il n'y a rien d'antérieur à comparer.
answer-aligned-without-positions = L'un des deux logs n'a pas de positions, je les ai alignés par les virages : bon à quelques centièmes près.
answer-worst-corner = { $corner } te coûte le plus : { $loss } sur { $other }.
answer-no-worst-corner = Aucun virage ne te coûte quoi que ce soit face à { $other }.
answer-best-corner = { $corner } est ton meilleur : { $gain } plus rapide que { $other }.
answer-best-corner-level = { $corner } est ton meilleur : seulement { $loss } entre toi et { $other }.
answer-best-corner-even = { $corner } est ton meilleur virage : toi et { $other }, vous y êtes à égalité.
answer-best-exit = Meilleure sortie
answer-worst-exit = Sortie la plus faible
answer-exit-rank = { $rank } face à { $other } : { $corner }, { $yours } contre { $theirs }.
answer-fastest-exit = Ta sortie la plus rapide est { $corner } à { $value }.
answer-then = Ensuite { $list }.
answer-fastest-here = Le plus rapide ici : { $who }, { $time }.
answer-fastest-through = Le plus rapide dans { $corner } : { $who }, { $time }.
answer-rank = Tu es numéro { $rank } sur { $drivers } ici : { $time }, à { $gap } de { $who }.
answer-rank-first = Tu es ici au sommet, sur { $drivers } : { $time }.
answer-track = { $corners ->
    [one] { $circuit } : { $length }, { $corners } virage ({ $first } à { $last }).
   *[other] { $circuit } : { $length }, { $corners } virages ({ $first } à { $last }).
}
answer-is-best = { $lap } : ton meilleur ici, { $time }.
answer-only-you = Tu es le seul pilote avec des tours ici.
answer-only-you-time = Sur { $circuit }, tu es ici le seul pilote avec des tours : { $time }.
answer-work-on = Travaille d'abord { $corner } : il y a { $loss } à prendre.
answer-work-on-held = Travaille d'abord { $corner } : il y a { $loss } à prendre, et c'était pareil dans { $held } tours sur { $of }.
answer-focus-dearer = { $text } ; { $corner } coûte plus ({ $loss }), mais là le log montre moins clairement quoi changer.
answer-start-elsewhere = Commence quand même par { $corner } : là, le log montre quoi changer.
answer-you-will-know = Tu sauras que ça marche quand tu y perdras moins de { $target }.
answer-worked-when = Dans { $corner }, tu perds { $loss } pour l'instant : ça a marché quand tu y perds moins de { $target }.
answer-nothing-to-work-on = Aucun virage ne ressort pour l'instant.
answer-do-entry = Un seul appui franc, puis relâche progressivement, pour que la voiture soit posée à l'inscription.
answer-do-mid = Laisse rouler : un seul coup de volant propre et un peu moins de frein vers la corde.
answer-do-mid-real = Un seul coup de volant propre, et relâche le frein en douceur vers la corde.
answer-do-exit = Redresse d'abord le volant, puis ouvre les gaz une seule fois, à fond.
answer-tip = { $corner } ({ $loss }) : { $text }
answer-tip-against = { $corner } ({ $loss } sur { $other }) : { $text }
answer-fewer-tips = { $count ->
    [one] Pas plus de { $count } virage ne coûte ici.
   *[other] Pas plus de { $count } virages ne coûtent ici.
}
answer-apex-short = { $yours } au point le plus lent, { $other } { $theirs }.
answer-exit-short = { $yours } en sortie, { $other } { $theirs }.
answer-describe = { $corner } ({ $lap }) : { $list }.
answer-item-lowest = { $value } au point le plus lent
answer-item-brake = freinage dès { $station } jusqu'à { $peak }
answer-item-brake-point = freinage dès { $station }
answer-item-flat = plein gaz { $value } après
answer-item-time = { $value } de l'entrée à la sortie
answer-fastest-is-you = Personne ici n'est plus rapide dans { $corner } : fais-le ainsi à chaque tour.
answer-drive-hint = Copie une chose à la fois et garde ce que tu fais déjà pareil.
answer-potential = Ton { $corner } le plus rapide : { $time } ({ $lap }), { $gain } de mieux que dans { $best }.
answer-potential-none = Ton { $corner } le plus rapide est déjà dans ton meilleur tour ({ $lap }) : { $time }.
answer-no-ideal-line = Ce qu'apporterait une trajectoire que personne n'a faite, aucun log ne le dit.
answer-line-same = D'après le GPS, ta trajectoire reste à { $most } de { $other } dans chaque virage.
answer-line-nothing-to-win = Il n'y a rien à y gagner que ce log puisse montrer.
answer-line-apart = Ta trajectoire diffère de { $other } dans { $list }.
answer-line-hint = Superpose les deux tours avec /map et regarde si ça coûte du temps là.
answer-line-same-in = Ta trajectoire dans { $corner } est à { $most } de { $other }.
answer-line-apart-in = Ta trajectoire dans { $corner } est à environ { $delta } de celle de { $other }.
answer-no-kerbs = Le log ne contient pas les vibreurs, il ne peut pas dire combien en prendre.
answer-kerb-hint = Essaie un tour et regarde si ta vitesse de sortie monte et si la voiture reste posée.
answer-no-hairpin = Aucun virage ne s'appelle épingle ici ; je prends le plus lent, { $corner } ({ $value }).
answer-slowest-corner = Le virage le plus lent est { $corner } ({ $value }).
answer-fastest-corner = Le virage le plus rapide est { $corner } ({ $value }).
answer-no-gains = Il n'y a aucun virage où tu gagnes clairement sur { $other }.
answer-no-corner = Il n'y a pas de { $corner } ici ; ce circuit va de { $first } à { $last }.
answer-no-such-lap = Il n'y a pas de tour { $lap } dans cette session. Il y a les tours { $laps }.
answer-no-such-place = Je ne trouve pas cet endroit sur ces tours. Demande un virage par son numéro.
answer-no-laps = Je n'ai encore aucun tour à toi. Dépose un log dans le chat et redemande.
answer-no-counted-lap = Aucun de tes tours ici n'est complet, il n'y a rien à mesurer. Envoie une session avec un tour entier.
answer-one-lap = Un seul de tes tours compte ici. Envoies-en un autre, ou nomme un ami qui partage les siens.
answer-lap-aside = Seul le { $best } compte ici ; le { $lap } ne compte pas, alors lis-le virage par virage, pas comme un temps au tour.
answer-cannot-compare = { $a } et { $b } ne se superposent pas : ce ne sont pas des tours de la même piste.
answer-friend-without-laps = { $who } ne montre aucun tour sur { $circuit } ici. Demande-lui d'en partager un avec /share.
answer-elsewhere-you = { $who } n'a pas roulé sur { $here } ; sur { $circuit }, tu as { $gap } d'avance ({ $yours } contre { $theirs }).
answer-elsewhere-friend = { $who } n'a pas roulé sur { $here } ; sur { $circuit }, { $who } a { $gap } d'avance ({ $theirs } contre { $yours }).
answer-no-gear-channel = Ce log n'a pas de canal de rapport. Un enregistreur sur le bus de la voiture ou la télémétrie d'un jeu le donne.
answer-no-brake-channel = Ce log n'a pas de canal de frein, je ne peux pas le dire. Un capteur de frein, le bus de la voiture ou un jeu le donne.
answer-no-throttle-channel = Ce log n'a pas de canal d'accélérateur, je ne peux pas le dire. Le bus de la voiture ou un jeu le donne.
answer-no-rpm-channel = Ce log n'a pas de régime moteur. Le bus de la voiture ou un jeu le donne.
answer-no-lateral = Ce log n'a pas d'accélération latérale, ni de positions pour la calculer.
answer-no-steering-channel = Ce log n'a pas de volant, je ne vois donc pas où tu braques. Un capteur d'angle ou la télémétrie d'un jeu l'enregistre.
answer-log-lacks = Ton log ne peut pas le montrer, il lui manque ceci : { $list }. Le bus de la voiture ou la télémétrie d'un jeu l'enregistre.
answer-balance-most = Dans ton log ({ $lap }), { $corner } demande le plus de volant pour tourner, { $share } de plus que ton virage habituel : regarde là d'abord.
answer-balance-even = Ton log ne montre aucun virage qui demande plus de volant que les autres ({ $lap }).
look-positions = la position
look-braking = Dans ton log, regarde la courbe de frein : une montée franche, puis une pente qui ne fait que baisser.
look-trail = Dans ton log, compare frein et volant : la pression doit baisser pendant que le volant tourne.
look-turn-in = Dans ton log, regarde où le volant commence à bouger, et s'il ne bouge qu'une fois.
look-apex = Dans ton log, regarde où la vitesse est la plus basse dans le virage, et combien de temps elle y reste.
look-throttle = Dans ton log, regarde les gaz après le point le plus lent : une seule montée, sans lever.
look-line = Avec `/map`, superpose deux tours et regarde où les trajectoires se séparent.
look-gears = Dans ton log, regarde rapport et régime en sortie : le moteur est-il là où il pousse ?
look-balance = Dans ton log, compare volant et lacet : plus de volant sans plus de rotation, c'est du sous-virage ; un volant qui revient, du survirage.
look-tyres = Dans ton log, regarde les temps d'un relais entier : les pneus se voient à des tours d'abord plus rapides, puis plus lents.
look-even = Avec `/consistency`, regarde où tu varies le plus d'un tour à l'autre.
look-straight = Dans ton log, regarde la vitesse en bout de ligne droite.
look-delta = Avec `/compare`, superpose deux tours : là où le delta monte, le temps part.
look-change = Compare plusieurs tours avant le changement à plusieurs après ; le log, lui, ne connaît pas les réglages.
look-traffic = Dans ton log, écarte les tours avec du trafic avant de juger ton pilotage.
look-grip = Avec `/grip`, regarde à quel point freiner et tourner ensemble approchent de la limite.
look-speeds = Dans ton log, regarde ensemble vitesse mini et vitesse de sortie : l'une ne doit pas coûter l'autre.
look-learning = Dans ton log, ça se voit à des points de freinage et des vitesses mini qui se resserrent de tour en tour.
look-odd = Dans ton log, ça ne se voit qu'à un tour lent sans raison de ta part.
answer-no-positions = Ces logs n'ont pas de positions assez bonnes pour comparer les trajectoires. Un GPS rapide le montrerait.
answer-starts-before = Ça commence dans { $from } : tu en sors moins vite et tu le paies jusque dans { $corner }.
answer-you-lose-spread = Tu perds { $places } ; le reste est réparti sur le tour.
answer-split = L'essentiel part { $place } : face à { $other }, tu perds { $list }.
answer-split-none = Nulle part : tu ne perds rien sur { $other }.
answer-on-the-straights = dans les lignes droites
answer-in-slow-corners = dans les virages lents
answer-in-medium-corners = dans les virages moyens
answer-in-fast-corners = dans les virages rapides
answer-turn-in = { $corner } : inscription à { $station }, { $before } avant le point le plus lent ({ $lap }).
answer-apex-at = { $corner } : le point le plus lent est à { $station } ({ $lap }).
answer-turn-in-against = Dans { $corner }, tu braques à { $yours }, { $other } à { $theirs }.
answer-apex-against = Dans { $corner }, tu es au plus lent à { $yours }, { $other } à { $theirs }.
answer-turns-earlier = Tu braques plus tôt que { $other } dans { $list }.
answer-turns-later = Tu braques plus tard que { $other } dans { $list }.
answer-apex-earlier = Ton point le plus lent arrive avant celui de { $other } dans { $list }.
answer-apex-later = Ton point le plus lent arrive après celui de { $other } dans { $list }.
answer-points-same = Tu le fais au même endroit que { $other } dans chaque virage, à quelques mètres près.
answer-throttle-within = Tu es à fond à { $most } près au même endroit que { $other } dans chaque virage.
answer-item-peak = { $corner } ({ $yours }, { $other } { $theirs })

## ask

ask-off-topic = Ce n'est pas mon domaine : je parle de pilotage sur circuit, de tes tours et des termes du sport. Demande-moi par exemple où tu perds du temps.
ask-unsafe = Je n'aide pas sur route ouverte, ni pour ce qui met quelqu'un en danger. Fais-en un trackday ou une session en simulateur, et là je t'aide volontiers.
ask-general = Je n'ai pas de texte vérifié là-dessus. Demande-moi un terme (freinage dégressif, pression des pneus, répartition …), ou où tes tours perdent du temps.
ask-private = Je ne connais que les tours que tu as le droit de voir. Demande pour les tiens, ou mentionne un ami qui partage les siens ici.
ask-other-language = Je comprends l'anglais, l'allemand, le français, l'espagnol, l'italien et le portugais. Demande dans l'une de ces langues, par exemple où tu perds du temps.
ask-worded-by-model = formulation : IA, chiffres : calculés
ask-computed = calculé
ask-general-knowledge = connaissance générale, pas tirée de tes tours
ask-general-by-model = connaissance générale, pas tirée de tes tours ; formulation : IA
ask-general-follows = connaissance générale, pas tirée de tes tours ; une formulation suit …
ask-shortage = Le budget de formulation par IA est épuisé pour aujourd'hui ; cette réponse est calculée.
ask-about = à propos de :
ask-wording-follows = calculé ; une formulation suit …
ask-empty = Il n'y avait pas de question. Demande-moi par exemple où tu perds du temps, quel rapport dans un virage, ou ce que tu vaux face à un ami.
ask-thanks = Avec plaisir. À bientôt en piste.
ask-read-as = Je comprends : { $reading }.
ask-also = Tu as aussi demandé : { $reading }.

## boards

board-footer = Je modifie ce message dès qu'un tour y change quelque chose
board-over-footer = Terminé : ce tableau reste tel quel
board-nobody = Personne n'a encore de tour ici. Dépose un log pour être le premier.
board-nobody-over = Personne n'a roulé de tour valable.
board-moved = { $places ->
    [one] **{ $driver }** gagne une place.
   *[other] **{ $driver }** gagne { $places } places.
}
board-sessions = { $sessions ->
    [one] Une session depuis la création de ce tableau.
   *[other] { $sessions } sessions depuis la création de ce tableau.
}
board-any-laps = tout tour complet compte
board-one-car = chacun garde la même voiture
board-time = Du { $from } au { $until }. Un tour compte selon le moment où il a été roulé.
board-set-up = { $place }. Le tableau apparaît dans { $channel } dans quelques secondes.
board-gone = Tableau retiré : son message reste tel quel
board-joined = Ce circuit ne fait plus qu'un avec { $circuit }. Le tableau continue là-bas.
board-list = Tableaux et défis
board-list-empty = Aucun pour l'instant. `/board pin` garde un classement dans un salon, `/challenge start` annonce un défi.
board-lost = Je ne peux plus afficher ton tableau
board-lost-about = { $place } : { $channel } n'existe plus, ou je ne peux pas y écrire. Donne-moi l'accès et épingle-le à nouveau avec `/board pin`.
board-unpinned = Ton tableau est là, mais je n'ai pas pu l'épingler
board-unpinned-about = { $place } : soit { $channel } a autant de messages épinglés que Discord le permet, soit je n'ai pas le droit d'y épingler. Le tableau reste juste quand même.
challenge-title = Défi : { $name }
challenge-result = Résultat : { $name }
challenge-over = { $name } est terminé
challenge-won = **{ $driver }** gagne en { $time }, { $gap } devant { $other }.
challenge-decided = Décidé dans { $corners }.
challenge-poll = Quel circuit ensuite ?
challenge-poll-over = Le sondage est terminé : { $circuits }
    .next = Un responsable lance le défi d'un clic : une semaine, tours propres, toutes les voitures.
challenge-week-at = Une semaine à { $circuit }
challenge-asked = Le sondage est ouvert
challenge-asked-about = Tout le monde ici peut voter. `/challenge start` annonce la semaine du circuit gagnant.
challenge-off = Défi annulé : son message reste tel quel

## channels

channel-acceleration = accélération et freinage
channel-altitude = altitude
channel-brake = frein
channel-clutch = embrayage
channel-distance = distance
channel-gear = rapport
channel-lap = numéro de tour
channel-lap-fraction = part du tour
channel-lateral = accélération latérale
channel-latitude = latitude
channel-longitude = longitude
channel-rpm = régime moteur
channel-speed = vitesse
channel-steering = direction
channel-throttle = accélérateur
channel-time = temps
channel-x = position x
channel-y = position y
channel-yaw-rate = vitesse de lacet
channel-lap-invalid = tour invalide
channel-in-pit = aux stands
channel-incidents = incidents

## classes

classes-title = Classes ici
classes-none = Aucune encore. `/class set` compte une voiture dans une classe.

## cli

cli-laps-that-count = { $laps ->
    [0] aucun tour qui compte
    [one] { $laps } tour qui compte
   *[other] { $laps } tours qui comptent
}
cli-runs-that-count = { $laps ->
    [0] aucune manche qui compte
    [one] { $laps } manche qui compte
   *[other] { $laps } manches qui comptent
}
cli-summary = { $program } : { $laps }.
    .one = { $program } : { $laps }, { $time }.
    .best-lap = { $program } : { $laps }, le meilleur est le tour { $number } en { $time }.
    .best-run = { $program } : { $laps }, la meilleure est la manche { $number } en { $time }.
cli-laps = Tours
    .none = aucun
cli-runs = Manches
cli-corners = Virages
cli-wrong = Ce qui n'allait pas
    .nothing = rien
cli-read = Ce que j'ai lu
cli-unused = Ce que je n'ai pas utilisé (dis ce qu'est une colonne avec --map RÔLE="COLONNE")
cli-map-it = Nomme-la avec --map { $role }="COLONNE"
cli-label-circuit = circuit
cli-label-car = voiture
cli-label-driver = pilote
cli-label-recorded = enregistré
cli-label-format = format
cli-label-rows = lignes
cli-turns = { $turns ->
    [one] { $turns } virage
   *[other] { $turns } virages
}
cli-circuit-recognized = reconnu
cli-circuit-unnamed = nom inconnu
cli-head-lap = tour
cli-head-time = temps
cli-head-metres = mètres
cli-head-timed-by = chronométré par
cli-head-role = rôle
cli-head-column = colonne
cli-head-unit = unité
cli-head-values = valeurs
cli-head-guess = supposition
cli-head-apex = corde m
cli-head-top = maxi km/h
cli-head-lost = perdu s
cli-head-costs = coûte
cli-head-best = mieux s
cli-head-loss = perte s
cli-head-spread = écart s
cli-kind-measured = mesuré
cli-kind-derived = déduit
cli-kind-estimated = estimé
cli-timed-stated = les temps du fichier
cli-timed-beacon = les balises
cli-timed-lap-clock = le chrono du tour
cli-timed-lap-channel = la colonne des tours
cli-timed-line = la ligne de départ
cli-timed-found-line = une ligne choisie par Pacenote
cli-timed-rows = le compte des lignes
cli-lap-best = meilleur
cli-lap-stopped = ne compte pas : la voiture s'est arrêtée
cli-lap-flagged = ne compte pas : le log le dit lui-même
cli-lap-longer = ne compte pas : plus long que les autres
cli-lap-out = tour de sortie
cli-lap-in = tour de rentrée
cli-lap-partial = incomplet : pas de ligne à ligne
    .hole = incomplet : plus court qu'un tour, ou avec un trou
cli-lap-of-file = tour { $number } de { $file }
cli-compare-slower = { $gap } s : A est plus lent. Alignés par { $basis }, confiance { $confidence }, reste { $metres } m.
cli-compare-faster = { $gap } s : A est plus rapide. Alignés par { $basis }, confiance { $confidence }, reste { $metres } m.
cli-straight = ligne droite
cli-from-corner = { $gap } de { $corner }
cli-all = total
cli-a-loses = Où A perd
    .nothing = Rien de ce que perd A ne ressort du bruit.
cli-finding = { $corner } { $phase } : { $cause } ({ $loss } s, confiance { $confidence })
    .straight = { $corner } { $phase } : { $cause } ({ $loss } s avec la ligne droite qui suit, confiance { $confidence })
    .laps = { $corner } { $phase } : { $cause } ({ $loss } s, dans { $held } tours sur { $of }, confiance { $confidence })
cli-incident = { $corner } : { $loss } s perdues d'un coup, par un arrêt, un tête-à-queue ou du trafic. Ça ne dit rien de la technique, donc je n'en tiens pas compte.
cli-label-best = meilleur
cli-label-rolling = meilleur lancé
cli-label-optimal = théorique
cli-label-spread = dispersion
cli-label-trend = tendance
cli-label-varies = varie le plus
cli-over-laps = { $share } % sur { $laps } tours
cli-a-lap = par tour
cli-typical = Où le tour { $lap }, le plus typique, perd sur le meilleur
    .nothing = Entre tes tours et le meilleur, rien ne ressort du bruit.
cli-slips = Erreurs d'un seul tour, pas des habitudes
cli-slip = tour { $lap } { $corner } { $phase } : { $loss } s
cli-gains = Où le meilleur tour a gagné sur le deuxième
cli-spread = ±{ $spread } s sur { $laps } tours, { $share } %
cli-habit-nailed = maîtrisé
cli-habit-slow = régulier mais lent
cli-habit-varies = au petit bonheur
cli-grip = { $driver } tour { $lap } : { $share } % de l'adhérence en virage et au freinage, à la limite { $limit } s sur { $loaded } s
    .none = { $driver } tour { $lap } : pas d'accélérations
cli-worded = formulation : IA ({ $model }), chiffres : calculés
    .general = connaissances générales, pas tirées de tes tours ; formulation : IA ({ $model })
cli-computed = calculé
    .general = connaissances générales, pas tirées de tes tours
cli-budget-empty = le budget de cet appel (ai.neurons_per_person) ne suffit pas pour un modèle
cli-question-too-long = La question dépasse { $most } caractères
cli-unreadable = { $path } ne peut pas être lu ({ $reason })
    .missing = ce fichier n'existe pas
    .forbidden = permission refusée
    .folder = c'est un dossier
cli-no-such-lap = Le fichier n'a pas de tour { $number } ; il a { $laps }
    .none = aucun
cli-no-timed-lap = Le fichier n'a aucun tour complet
cli-no-such-corner = Ce tour n'a pas de virage { $number } ; il en a { $count }
cli-too-few-laps = La session a moins de trois tours complets au même rythme
cli-next-path = Vérifie le chemin et que tu peux lire le fichier.
cli-next-inspect = `pacenote inspect FICHIER` montre les tours d'un fichier et pourquoi l'un d'eux ne compte pas.
cli-next-laps = Choisis deux tours complets du même circuit ; `pacenote inspect FICHIER` montre les tours d'un fichier.
cli-next-corners = `pacenote compare A B` montre les virages de deux tours.
cli-not-complete = Le tour { $number } n'est pas complet : il ne va pas de ligne à ligne. Choisis un tour chronométré.
cli-too-short = Le tour { $number } ne fait que { $length } m, un tour en fait au moins { $needed }. Choisis un autre tour, ou vérifie l'unité de la colonne de distance.
cli-too-long = Le tour { $number } fait { $length } m, un tour en fait au plus { $allowed }. Vérifie l'unité de la colonne de distance ou de vitesse.
cli-other-length = Les tours font { $one } m et { $other } m : ce n'est pas le même tracé. Choisis deux tours du même tracé.
cli-other-circuit = Les tours ont été faits à { $apart } km l'un de l'autre : ce sont des circuits différents. Choisis deux tours du même circuit.
cli-other-layout = Les tours n'ont que { $share } % du chemin en commun : ce sont des tracés différents. Choisis deux tours du même tracé.
cli-other-direction = Les tours ont été faits en sens contraire. Choisis deux tours dans le même sens.
cli-not-at-speed = Un tour a duré { $longer }, l'autre { $shorter } : l'un des deux n'est pas un tour rapide. Choisis deux tours rapides.
cli-registered = { $commands } commandes enregistrées. Les nouvelles peuvent mettre une minute à apparaître dans Discord.
cli-migrated = La base de données est à jour.
cli-reading = lecture de { $file }, { $size } MiB : { $seconds } s
cli-recomputed = { $done } fichiers sur { $files } recalculés, dont { $again } relus depuis le fichier lui-même, { $failed } laissés tels quels.
    .stopped = Arrêté ; la même commande reprend ici.
    .bar = { $done } fichiers sur { $files }, { $failed } laissés tels quels
cli-health-off = health.listen n'est pas défini, donc il n'y a personne à interroger
cli-health-nobody = Personne n'écoute sur { $address }
cli-try-starting = Je démarre un Postgres privé, une page de chat et le bot. Ctrl-C arrête les trois.
cli-try-no-samples = Les sessions d'exemple n'ont pas pu être postées : { $error }
cli-try-dashboard = Tableau de bord : { $address } (écris /dashboard dans le chat pour y entrer). Chat :
cli-try-port-taken = Le port { $port } est occupé. Choisis-en un autre avec --port, ou arrête le programme qui l'utilise.
cli-try-no-page = La page de chat n'a pas pu démarrer : { $error }
cli-try-no-port = Aucun port libre pour le tableau de bord
cli-try-no-folder = { $folder } ne peut pas être créé ; choisis un autre --data
    .temporary = impossible de créer un dossier temporaire ; indiques-en un avec --data
cli-doctor-good = bon
cli-doctor-note = note
cli-doctor-bad = erreur
cli-doctor-configuration = configuration
cli-doctor-database = base de données
cli-doctor-token = jeton
cli-doctor-intents = intents
cli-doctor-commands = commandes
cli-doctor-model = modèle
cli-doctor-to-do = { $bad ->
    [one] il faut corriger { $bad } de ces points pour que le bot marche
   *[other] il faut corriger { $bad } de ces points pour que le bot marche
}
cli-doctor-token-of = appartient à { $name }
cli-doctor-private = Postgres privé dans { $folder }
cli-doctor-database-behind = { $migrations ->
    [one] { $place }, PostgreSQL { $version } ; { $migrations } migration sera appliquée au prochain démarrage, ou par `pacenote migrate`
   *[other] { $place }, PostgreSQL { $version } ; { $migrations } migrations seront appliquées au prochain démarrage, ou par `pacenote migrate`
}
cli-doctor-content-off = Message Content est désactivé, donc /watch ne voit pas les fichiers ; tout le reste marche. Pour l'utiliser, active l'intent dans le portail des développeurs (Bot, Privileged Gateway Intents) et mets discord.message_content = true
cli-doctor-content-on = Message Content est activé
cli-doctor-content-refused = discord.message_content vaut true, mais l'application n'a pas droit à cet intent ; active-le dans le portail des développeurs (Bot, Privileged Gateway Intents) ou mets false
cli-doctor-intents-unknown = Discord n'a pas dit quels intents il y a ; réessaie
cli-doctor-registered = { $commands } enregistrées
    .few = { $registered } sur { $commands } enregistrées ; lance `pacenote register`
    .unknown = Discord n'a pas donné la liste des commandes ; réessaie
cli-doctor-no-model = aucun modèle n'est utilisé ; les réponses sont calculées et complètes. Pour qu'un modèle les formule, définis AI_ACCOUNT_ID et AI_TOKEN
cli-doctor-answers = répond
cli-fault-day-used-up = le quota du service pour aujourd'hui est épuisé
cli-fault-busy = le service n'a pas de capacité en ce moment
cli-fault-timed-out = le service a mis trop de temps
cli-fault-gone = le service ne connaît pas (ou plus) ce modèle
cli-fault-not-allowed = le compte n'a pas droit à ce modèle
cli-fault-refused = le service refuse le jeton ou le compte
cli-fault-too-large = la requête dépasse ce que lit le modèle
cli-fault-bad-request = le service ne comprend pas la requête
cli-fault-outage = le service a lui-même une panne
cli-fault-unreachable = le service est injoignable
cli-fault-broken = la réponse n'est pas arrivée entière
cli-fault-no-text = la réponse ne contient pas de texte
cli-fault-next-token = crée un jeton avec la permission Workers AI: Read et vérifie AI_ACCOUNT_ID et AI_BASE_URL
cli-fault-next-model = choisis un autre modèle dans AI_MODELS
cli-fault-next-settings = vérifie ai.api, ai.json_mode et AI_BASE_URL
cli-fault-next-meanwhile = les réponses sont calculées en attendant
cli-fault-next-network = vérifie AI_BASE_URL et le réseau
cli-help = Un bot Discord qui coache les pilotes à partir de leur télémétrie
    .after = Sans commande : `serve`. Réglages : config/default.toml ; secrets dans DISCORD_TOKEN, DATABASE_URL, AI_TOKEN.
    .usage = Utilisation :
    .commands = Commandes :
    .arguments = Arguments :
    .options = Options :
    .help = Afficher cette aide
    .version = Afficher la version
    .help-command = Afficher cette aide ou celle d'une commande
cli-help-serve = Lancer le bot (par défaut)
cli-help-try = Tout essayer sur cette machine : base de données, un remplaçant de Discord avec une page de chat, le vrai bot
cli-help-register = Dire à Discord quelles commandes il y a (une fois, et après une mise à jour)
cli-help-migrate = Mettre la base de données à cette version
cli-help-recompute = Recalculer tout ce qui est stocké avec cette version, à côté d'un bot en marche ; peut être repris
cli-help-doctor = Vérifier réglages, jeton, intents, base de données et modèle, chacun avec quoi faire
cli-help-health = Demander à un bot en marche sur cette machine s'il va bien (pour les conteneurs)
cli-help-inspect = Dire ce qu'est un log et quels tours il contient
cli-help-compare = Comparer deux tours : A est regardé, B est la référence
cli-help-ask = Poser au coach une question sur un log
cli-help-map = Dessiner la piste d'un tour : qui gagne où, ou vitesse, rapport, pédales
cli-help-corner = Dessiner un virage de deux tours, et dire ce qui s'y passe
cli-help-analyze = Dire où est le temps dans une session
cli-help-consistency = Dire quels virages d'une session se répètent, et lesquels sont une affaire de chance
cli-help-grip = Dire combien d'adhérence un ou deux tours utilisent
cli-option-config = Réglages posés sur ceux par défaut (TOML)
cli-option-language = Langue des pages, des images et du coach : en, de, fr, es, it, pt (sinon celle du terminal ; pour une réponse, celle de la question)
cli-option-port = Port de la page de chat, sur cette machine (sinon 4010)
cli-option-public-url = Adresse sous laquelle un proxy de cette machine sert le tableau de bord (sinon la sienne)
cli-option-data = Garder les données dans ce dossier (sinon un dossier temporaire, effacé à la fin)
cli-option-log = Le fichier de log
cli-option-ldx = Le .ldx d'un .ld (trouvé tout seul s'il est à côté)
cli-option-json = Écrire en JSON
cli-option-car = Parmi plusieurs voitures d'un tableau, lire celle-ci, écrite comme dans le tableau (sinon la première)
cli-option-one-lap = Le tableau est un seul tour, de la première à la dernière ligne
cli-option-map = Dire ce qu'est une colonne non reconnue : `speed="Vel",unit=mph` ; peut être répété
cli-option-analyze-against = Dire où le tour le plus rapide perd sur celui-ci : FICHIER, ou FICHIER#N pour le tour N (avec --coach)
cli-option-coach = Écrire un débriefing : un objectif, trois points au plus
cli-option-points = Nombre de points au plus, jusqu'à cinq
cli-option-units = Unités : metric (km/h) ou imperial (mph)
cli-option-level = Pour qui c'est formulé : novice, club, fast
cli-option-draw-table = Dessiner le tableau des tours dans ce fichier PNG
cli-option-draw-corners = Dessiner virages et tours dans ce fichier PNG
cli-option-draw-grip = Dessiner le cercle d'adhérence dans ce fichier PNG
cli-option-draw-comparison = Dessiner la comparaison dans ce fichier PNG
cli-option-out = Le fichier PNG à écrire
cli-option-lap = Le tour regardé : FICHIER, ou FICHIER#N pour le tour N (sinon le plus rapide)
cli-option-reference = Le tour de référence
cli-option-second-lap = Un tour à côté
cli-option-held-against = Le tour auquel il est comparé
cli-option-ask-log = Le log : FICHIER pour sa session, FICHIER#N pour le tour N
cli-option-question = La question, dans une des langues du coach
cli-option-ask-against = La référence : FICHIER, ou FICHIER#N pour le tour N (sinon le meilleur tour du fichier)
cli-option-others = Jusqu'à deux autres tours, face à la même référence
cli-option-channel = Dessiner un canal de plus, par son nom dans `inspect` : `rpm`, `lat_accel`, …
cli-option-one-corner = Dessiner ce virage seulement
cli-option-range = Dessiner seulement cette partie du tour de référence, en mètres
cli-option-corner = Numéro du virage
cli-option-color = Ce que disent les couleurs : gain, speed, gear, pedals (sinon gain à deux tours, speed à un seul)
cli-option-form = Pour quel écran : chat (par défaut), compact, wide, detail
cli-option-picture-units = Unités des vitesses et distances : kmh (par défaut) ou mph

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
topic-brakes-long = durée du freinage
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
fact-slip = { $corner } { $phase } : { $worth } perdues dans le seul tour { $lap }
fact-linked = { $corner } : la perte de { $worth } commence dans { $from }. Tu sors de { $from } moins vite, et tu abordes { $corner } à { $you } ({ $against-short } { $reference })
fact-gap = Tour { $you }, { $against-short } { $reference } : { $delta } d'écart
fact-top = Les trois plus grosses pertes font ensemble { $worth }
fact-optimal = Tour optimal { $you } : { $delta } sous le meilleur tour { $reference }
fact-rolling = Meilleur tour glissant { $you } : { $delta } sous le meilleur tour { $reference }
fact-consistency = Les temps varient de { $delta } sur { $laps } tours
fact-variation = { $corner } : son temps varie de { $delta } d'un tour à l'autre
short-brakes-early = freine { $delta } trop tôt
    .plain = freine trop tôt
short-brakes-soft = freine trop doucement
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
what-brakes-soft = Tu freines moins fort que { $against }.
    .much = Tu freines beaucoup moins fort que { $against }.
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
why-brakes-early = Tu es lent trop tôt, puis tu attends le virage.
    .novice = Tu ralentis plus tôt que le virage ne le demande.
why-brakes-soft = Un frein trop doux demande plus de distance pour perdre la même vitesse.
    .novice = Un freinage timide prend plus de temps.
why-releases-abruptly = Sans charge sur l'avant, la voiture tourne moins, et tu l'attends.
    .novice = Les pneus avant perdent leur adhérence juste quand tu leur demandes de tourner.
why-over-slows = Ce que tu ralentis en trop, tu le traînes sur toute la ligne droite suivante.
    .novice = Tu ralentis plus que ce virage ne le demande.
why-coasts = Sans pédale, la voiture ne ralentit pas et ne pousse pas : ce temps est perdu.
    .novice = Tant que tu n'as pas de pédale, la voiture ne fait rien pour toi.
why-turns-in-early = Braquer trop tôt t'emmène large à la sortie, et l'accélérateur doit attendre.
    .novice = Si tu braques trop tôt, la route te manque à la sortie.
why-late-apex = Tant que tu ralentis encore, tu ne peux pas remettre les gaz.
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
how-keep-brake-point-and-release-sooner = Dans une vraie voiture, je ne touche pas à ton point de freinage : retrouve-le à chaque tour. Le temps se trouve entre ce point et le braquage : freine là un peu moins longtemps et moins fort, par petits pas.
    .novice = Prends le même repère à chaque tour, mais relâche un peu plus tôt la pédale, par petits pas.
how-brake-mostly-at-the-beginning = Freine surtout au début, en ligne droite, puis ne fais que relâcher ; garde ton point de freinage.
    .novice = Freine surtout au début, tant que la voiture va droit, puis relève la pédale en douceur.
how-release-sooner-and-gently = Garde ton point de freinage, relâche la pédale un peu plus tôt et laisse filer la pression jusque dans le virage ; la vitesse mini remonte toute seule.
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
measure-brakes-soft = ta pression de freinage rejoint celle de { $against }.
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
gap-is-spread = Aucun virage ne se détache : les { $gap } sont réparties sur le tour.
nothing-to-fix-noise = Aucun virage ne te coûte du temps tour après tour. Tes temps se dispersent de { $delta }.
nothing-to-fix-ahead = Rien à corriger : tu es plus rapide de { $gap }, et aucun virage ne va contre toi.
not-enough-laps = Il n'y a pas assez de tours propres pour dire ce qui coûte du temps. Deux tours complets d'un circuit sont le minimum, cinq valent mieux.
too-little-data = Le fichier en dit trop peu ici pour savoir ce qui coûte du temps.
best-lap = D'où vient ton meilleur tour :
incident = { $corner } { $phase } : { $worth } perdues d'un coup. Ce n'est pas une question de technique (un arrêt, un tête-à-queue, du trafic), donc c'est laissé de côté.
slip = { $corner } { $phase } : { $worth } perdues dans le seul tour { $lap }. C'était une erreur de ce tour-là, pas une habitude.
same-again = Fais ici la même chose que dans { $corner }.
linked-behind = { $corner } suit aussitôt et perd encore { $worth } à cause de cela.
optimal-line = Tes meilleures portions, reliées là où elles s'accordent, donnent { $you } : { $delta } sous ton meilleur tour.
steady-first = Tes tours varient de { $delta }. Répète d'abord le même tour avant de changer quoi que ce soit.
grade-held = { $corner } { $topic } : réussi { $held } fois en { $of } tours, cela rapporte { $worth }.
    .plain = { $corner } { $topic } : réussi { $held } fois en { $of } tours, mais le temps n'y est pas encore.
    .one = { $corner } { $topic } : réussi, cela rapporte { $worth }.
    .one-plain = { $corner } { $topic } : réussi, mais le temps n'y est pas encore.
grade-none = { $corner } { $topic } : pas encore réussi en { $of } tours ({ $goal })
    .one = { $corner } { $topic } : pas encore réussi ({ $goal })
grade-open = { $corner } { $topic } : déjà conseillé, pas encore mesuré sur un nouveau tour ({ $goal })
grade-same = { $corner } { $topic } : pas de nouveau tour depuis ce conseil ; cela reste la priorité.

## columns

columns-which = Quelle colonne est « { $role } » ?
columns-explain = Expliquer les colonnes
columns-form = Que disent ces colonnes ?
columns-form-hint = Par exemple : vitesse, km/h. Laisse vide si tu ne sais pas.
columns-mapped = { $column } : { $role }
    .server = { $unit } C'est valable pour tous les fichiers postés sur ce serveur qui en ont besoin. Poste le fichier à nouveau.
    .direct = { $unit } C'est valable pour tous les fichiers que tu m'envoies en message privé. Renvoie-moi le fichier.
columns-unit-said = Son unité est { $unit }.
columns-unit-found = Je lis son unité dans le fichier ou je la déduis des valeurs ; `/columns set` en fixe une.
columns-unmapped = { $column } n'a plus de sens particulier
    .server = C'était « { $role } » pour les fichiers de ce serveur. Les tours enregistrés ne changent pas.
    .direct = C'était « { $role } » pour les fichiers que tu m'envoies en privé. Les tours enregistrés ne changent pas.
columns-none = Aucune colonne expliquée ici
    .how = Quand je ne reconnais pas une colonne, je refuse le fichier et j'affiche un menu en dessous : choisis-y la bonne colonne, ou utilise `/columns set`.
columns-title = Ce que veulent dire les colonnes
    .server = C'est valable pour tous les fichiers postés sur ce serveur qui en ont besoin.
    .direct = C'est valable pour tous les fichiers que tu m'envoies en message privé.

## commands

command-analyze = Où est ton temps ? Trois à cinq virages à travailler, et quoi faire
command-ask = Demande au coach : tes tours, un virage, le tour d'un ami ou un terme
command-car = Comment les voitures s'appellent sur ce serveur
command-car-list = Les voitures que l'on pilote ici, et leurs noms
command-car-merge = Faire une seule voiture de deux qui sont la même
command-car-set = Dis dans quelle voiture une de tes sessions a été roulée
command-car-name = Donner un nom à une voiture sur ce serveur (gérants seulement)
command-car-reset = Appeler de nouveau une voiture comme ses logs (gérants seulement)
command-circuit = Comment les circuits s'appellent sur ce serveur
command-circuit-hide = Ne montrer aucun nom d'un circuit sur ce serveur (gérants seulement)
command-circuit-choose = Dis sur quel circuit une de tes sessions a été roulée
command-circuit-merge = Faire un seul circuit de deux qui sont le même
command-circuit-list = Les circuits que l'on roule ici, et leurs noms
command-circuit-name = Donner un nom à un circuit sur ce serveur (gérants seulement)
command-circuit-reset = Appeler de nouveau un circuit comme ses logs (gérants seulement)
command-columns = Dis-moi ce que veut dire une colonne que je ne reconnais pas
command-columns-list = Ce qui est expliqué ici sur les colonnes
command-columns-remove = Retire ce qui a été dit d'une colonne
command-columns-set = Dis ce que veut dire une colonne, pour tous les fichiers postés ici
command-compare = Dessiner deux tours l'un contre l'autre : où est le temps ?
command-consistency = Tes tours sont-ils réguliers, virage par virage ?
command-corner = Dessiner un virage de deux tours : trajectoires, vitesse, pédales, coût de chaque phase
command-corners = Les virages d'un circuit ; les gestionnaires peuvent les nommer, joindre et couper
command-data = Ce que je garde de toi, et comment l'emporter ou le supprimer
command-data-show = Ce que je garde de toi, et qui le voit
command-data-export = Tout ce qui est à toi dans un fichier zip, pour toi seul
command-data-delete = Supprimer un tour, un envoi ou tout ; je redemande avant
command-drivers = Qui est le plus rapide dans chaque virage, et le tour fait des meilleures parties de tous
command-grip = Combien d'adhérence deux tours utilisent-ils ? Le cercle d'adhérence
command-help = Ce que fait Pacenote et comment commencer
command-laps = Tes sessions, page par page ; avec un circuit, tes tours là-bas (toi seul les vois)
command-leaderboard = Qui est le plus rapide ici ? Le meilleur tour de chacun partagé sur ce serveur
command-map = Dessiner le circuit : qui gagne où, ou vitesse, rapport ou pédales d'un tour
command-progress = Ton meilleur tour et ton tour médian au fil des semaines, sur un circuit avec une voiture
command-session = Les tours d'une session : temps, écarts, secteurs et ce qui était possible
command-settings = Unités, langue et niveau de mes réponses
command-share = Montrer un de tes tours à ce serveur, le garder pour toi ou en faire un lien
command-status = Comment va le bot, pour celui qui le fait tourner
command-upload = Lire un log de télémétrie et enregistrer ses tours
command-watch = Importer d'office chaque log posté dans un salon (gestionnaires seulement)
option-lap = Le tour à regarder (par défaut : ton dernier)
option-against = Le tour auquel le comparer (par défaut : ton meilleur là-bas)
option-third = Un troisième tour, comparé au même
option-fourth = Un quatrième tour, comparé au même
option-zoom = Zoomer sur le virage de ce numéro
option-channel = Un canal de plus
option-form = Pour quel écran (par défaut : selon tes réglages)
option-private = Ne montrer la réponse qu'à toi
option-whole-session = Toute la session de ce tour : ton tour typique contre ton meilleur
option-question = Ta question, dans ta langue
option-share = Montrer la réponse à tout le monde ici (par défaut : à toi seul)
option-session-lap = N'importe quel tour de la session (par défaut : ton dernier envoi)
option-corner-number = Le numéro du virage, comme sur la carte
option-corner-change = Numéro du virage à changer
option-corner-name = Son nom
option-corner-action = Ce qu'on en fait
option-corners-lap = Un tour du circuit (par défaut : ton dernier)
option-drivers-lap = Un tour sur le circuit et avec la voiture voulus (par défaut : ton dernier)
option-drivers-class = Toutes les voitures de cette classe (voir /class ; par défaut : une voiture)
option-laps-circuit = Seulement les tours sur ce circuit
option-circuit = Le circuit (par défaut : celui de ton dernier tour)
option-named-circuit = Le circuit
option-choose-circuit = Le circuit, ou un nouveau nom pour lui
option-set-car = Nom de la voiture
option-merge-from = Celui ou celle qui disparaît
option-merge-into = Celui ou celle qui reste
option-merge-server = Pour tous les tours que ce serveur voit, pas seulement les tiens (gestionnaires)
option-named-car = La voiture
option-new-name = Son nom
option-car = La voiture (par défaut : la dernière que tu y as pilotée)
option-only-car = Seulement les tours avec cette voiture (par défaut : toutes)
option-color = Ce que montrent les couleurs (par défaut : qui gagne où)
option-share-lap = Un de tes tours
option-what = Ce qui doit partir
option-data-lap = Le tour, ou n'importe lequel de l'envoi (inutile pour tout)
option-share-with = Qui peut le voir
option-share-against = Un autre de tes tours : le lien montre la comparaison (lien seulement)
option-share-names = Montrer les noms derrière le lien (sinon non)
option-file = Le fichier de log tel que ton programme l'écrit (.csv, .vbo, .ld, .json, .zip …)
option-upload-private = Garder ces tours pour toi (par défaut : partagés avec ce serveur)
option-watch-channel = Le salon (par défaut : celui-ci)
option-watch-stop = Ne plus le surveiller
option-watch-threads = Répondre à chaque envoi dans un fil à part
option-units = Unités de vitesse et de distance
option-language = La langue de mes réponses
option-level = À quel point j'explique
option-drives = D'où viennent tes fichiers MoTeC et tableaux simples (les autres formats le disent)
option-new-laps = Qui voit les tours des logs que tu postes désormais sur un serveur
option-picture = Pour quel écran les images sont dessinées
option-role = Ce que contient la colonne
option-column = Le nom de la colonne, écrit comme dans le fichier
option-unit = Son unité, par exemple mph (par défaut : lue dans le fichier)
option-column-remove = La colonne
choice-form-chat = chat : l’essentiel, en grand
choice-form-compact = compact : tout, remplit un téléphone
choice-form-wide = large : tout, pour un grand écran
choice-form-detail = détail : large en double taille
choice-color-gain = qui gagne où
choice-color-pedals = frein et accélérateur
choice-join = joindre au suivant
choice-cut = couper en deux
choice-reset = tous les virages tels que trouvés
choice-this-server = ce serveur
choice-only-me = moi seul
choice-mine = la mienne
choice-servers = celle de ce serveur
choice-dry = sec
choice-damp = humide
choice-wet = mouillé
choice-clean-laps = tours propres
choice-any-laps = tout tour complet
choice-one-car = une voiture par pilote
choice-a-link = un lien, pour qui l’a
choice-one-lap = un tour
choice-one-upload = tout l'envoi
choice-everything = tout
choice-metric = métriques (km/h, m)
choice-imperial = impériales (mph, ft)
choice-language-auto = auto (comme ton Discord)
choice-novice = débutant (mots simples)
choice-club = club (avec les termes habituels)
choice-fast = rapide (court, tous les chiffres)
choice-sim = un simulateur
choice-real = une vraie voiture
choice-unsaid = non précisé (conseillé comme une vraie voiture)
option-analyze-lap = Le tour à regarder (par défaut : toute ta dernière session)
option-chosen-lap = Le tour à regarder (par défaut : le meilleur de ta dernière session)
option-chosen-against = Le tour auquel le comparer (par défaut : l'ami juste devant, ou ton meilleur d'avant)
option-friend = Un ami, pour comparer à son meilleur tour
command-dashboard = Tes tours dans le navigateur: graphiques interactifs, gros fichiers (toi seul vois le lien)
command-news = Annoncer dans un salon qui bat le record du serveur (gestionnaires seulement)
command-board = Classements qui restent dans un salon et restent justes (gestionnaires seulement)
command-board-pin = Épingler un classement ici ; il est mis à jour à chaque tour
command-board-unpin = Laisser un classement épinglé tel quel et l'oublier
command-board-list = Tous les classements et défis de ce serveur
command-challenge = Un circuit, quelques jours, et le plus rapide gagne (gestionnaires seulement)
command-challenge-start = Annoncer un défi ici : son tableau s'ouvre et se ferme tout seul
command-challenge-stop = Annuler un défi ; son tableau reste tel quel
command-challenge-poll = Demander ici quel est le prochain circuit
command-class = Quelles voitures forment une classe ici, pour tableaux, défis et nouvelles (gestionnaires)
command-class-set = Compter une voiture dans une classe
command-class-clear = Ne compter une voiture dans aucune classe
command-class-list = Toutes les classes de ce serveur avec leurs voitures
option-class = Seulement les tours dans les voitures de cette classe (`/class` en crée une)
option-class-name = La classe, par exemple GT3
option-class-car = La voiture
option-rules = Quels tours comptent (par défaut : les tours propres)
option-poll-circuit = Un circuit au choix
option-poll-hours = Combien d'heures le sondage reste ouvert (par défaut : 48)
option-news-stop = Ne plus rien annoncer
option-challenge-name = Le nom du défi
option-challenge-days = Combien de jours il dure
option-challenge-starts-in = Dans combien d'heures il commence (par défaut : maintenant)
command-duel = Toi contre un ami, sur tous les circuits et voitures que vous partagez
option-duel-friend = Contre qui
command-reference = Le tour auquel les tiens sont comparés quand personne n'en nomme un
command-reference-set = Choisis-le, une fois pour son circuit et sa voiture
command-reference-clear = N'en choisis plus aucun sur un circuit
command-reference-list = Tes références et celles de ce serveur
command-notify = Ce que je te dis en message privé : rien, sauf si tu l'actives
option-notify-beaten = Quand quelqu'un bat ton meilleur tour, et dans quel virage
option-notify-focus = Quand tes tours montrent ce sur quoi tu devais travailler
option-notify-weekly = Ta semaine en un message
option-notify-news = Les serveurs peuvent annoncer tes records personnels dans leurs nouvelles
option-quiet-from = Rien à partir de cette heure (par défaut : 22)
option-quiet-until = Jusqu'à cette heure (par défaut : 7 ; deux fois la même : pas d'heures calmes)
option-utc-offset = De combien d'heures ta montre avance sur UTC (Paris en hiver : 1)
option-a-day = Au plus ce nombre de messages par jour (par défaut : 3)
command-note = Titre, note et mots-clés d'une de tes sessions, et ses conditions
command-setup = Deux fiches de réglages côte à côte : ce qui diffère (si le log en contient une)
option-note-title = Comment s'appelle la session
option-note-text = Une note que toi seul vois
option-note-tags = Mots-clés, séparés par des virgules
option-note-surface = À quel point la piste était mouillée
option-note-tyres = Les pneus
option-note-fuel = Essence au départ, en litres
option-note-air = Température de l'air en °C
option-note-track = Température de la piste en °C
option-note-show-setup = Qui voit les tours peut aussi voir les réglages du log
option-setup-lap = Un tour de l'une des sessions (par défaut : ta plus récente)
option-setup-against = Un tour de l'autre (par défaut : celui auquel le tien est comparé)
option-news-personal = Aussi les records personnels des pilotes qui le permettent avec /notify
option-news-corners = Aussi les virages qui ont changé de propriétaire
option-news-weekly = Une fois par semaine : qui a le plus progressé, et le duel le plus serré
option-reference-lap = Le tour : celui d'un ami, ton meilleur de l'an dernier, celui d'un pilote pro
option-whose = La référence de qui (du serveur : gestionnaires ; par défaut : la mienne)

## compare

compare-slower = { $a } : { $gap } de plus que { $b }
compare-faster = { $a } : { $gap } de moins que { $b }
compare-same-time = { $a } et { $b } : le même temps
compare-slower-in = { $a } : { $gap } de plus que { $b } dans { $corner }
compare-faster-in = { $a } : { $gap } de moins que { $b } dans { $corner }
compare-level-in = { $a } et { $b } à égalité dans { $corner }
compare-whole-lap = Sur le tour entier, c'est { $delta }.
compare-aligned = alignés par { $basis }, confiance { $confidence }
compare-different-cars = Voitures différentes, { $one } et { $other } : on ne peut pas séparer ici ce que fait la voiture de ce que fait le pilote. `/drivers` compare la forme des virages.
compare-different-surfaces = Conditions différentes, { $one } et { $other } : impossible ici de séparer ce qui vient de la piste et du pilote.
compare-loses = Perd le plus : { $corners }
compare-gains = Gagne le plus : { $corners }
compare-footer = + veut dire plus lent · { $aligned }
compare-track = Carte du circuit
picked = Choisi pour toi : { $what }
picked-newest = ta session la plus récente
picked-newest-best = le meilleur tour de ta session la plus récente
picked-reference = le tour de référence fixé ici
picked-next-faster = l'ami juste devant dans cette voiture
picked-next-faster-here = l'ami juste devant ici
picked-own-before = ton meilleur tour d'avant
picked-own-other = ton deuxième meilleur tour ici
picked-their-best-before = le meilleur tour du pilote avant
picked-their-other = le deuxième meilleur tour du pilote
picked-fastest = le tour le plus rapide ici
picked-behind = l'ami juste derrière

## consistency

consistency-title = Régularité sur { $laps ->
    [one] { $laps } tour
   *[other] { $laps } tours
}
    .spread = ±{ $spread } sur { $laps ->
        [one] { $laps } tour
       *[other] { $laps } tours
    }, { $share }
consistency-steady = **Maîtrisé** (rapide à chaque tour) : { $corners }
consistency-slow = **Régulier mais lent** (pareil à chaque tour, il reste du temps) : { $corners }
consistency-varies = **Au petit bonheur** (différent à chaque tour) : { $corners }
consistency-corner-spread = { $corner } (±{ $spread })
consistency-footer = Au petit bonheur : la moitié centrale de tes tours s'étale sur plus de { $share } du temps du virage, et au moins { $least } · Régulier mais lent : ton tour typique perd autant

## corners

corners-title = Virages de { $circuit }
corners-own = Les virages propres à ce serveur ; toutes les comparaisons d'ici les utilisent.
corners-found = Tels que je les ai trouvés dans le premier log de ce circuit.
corners-how = Un gestionnaire peut en nommer un avec corner et name, et les joindre, couper ou rétablir avec action.
corners-left = gauche
corners-right = droite

## dashboard

dashboard-title = Ton tableau de bord
dashboard-link = Le bouton te connecte. Il marche une fois, dans les { $minutes } minutes.
dashboard-link-footer = Garde-le pour toi: celui qui l'ouvre est connecté à ta place.
dashboard-open = Ouvrir
dashboard-somebody = quelqu'un
dashboard-upload-there = L'envoyer ici

## data

data-title = Ce que je garde de toi
data-nothing = Rien pour l'instant : aucun fichier, aucun tour.
data-files = { $files ->
    [one] { $laps } dans { $files } fichier.
   *[other] { $laps } dans { $files } fichiers.
}
data-shown = { $servers ->
    [0] Personne d'autre que toi ne les voit.
    [one] Les membres d'un serveur voient { $laps }.
   *[other] Les membres de { $servers } serveurs voient { $laps }.
}
data-held = Pour chaque tour, je garde ses mesures et ce que j'en ai calculé, le circuit et la voiture, ainsi que le nom et l'empreinte du fichier. En plus, je garde tes réglages, ce que je t'ai dit de travailler en dernier et ce que tu as utilisé du modèle.
data-originals = { $files ->
    [one] Je garde aussi un fichier lui-même, tel que tu me l'as donné.
   *[other] Je garde aussi { $files } fichiers eux-mêmes, tels que tu me les as donnés.
}
data-next = `/data export` t'envoie tout. `/data delete` supprime un tour, un envoi ou tout. `/share` et `/settings` décident de qui voit quoi.
data-exported = Tes données
data-exported-about = Chaque fichier de `laps` est un CSV que je relis avec les mêmes temps. Tout le reste est dans `data.json`.
data-exported-link = Le tout ne tient pas dans un message. Le bouton te connecte et lance le téléchargement. Il marche une fois, pendant { $minutes } minutes.
data-left-out = Laissé de côté, car trop gros pour un message : { $files ->
    [one] un fichier tel que tu l'as donné.
   *[other] { $files } fichiers tels que tu les as donnés.
} Les tours sont quand même dans les CSV ; demande le reste à la personne qui gère ce bot.
data-part = Partie { $part }
data-sure-lap = Supprimer ce tour ?
data-sure-upload = Supprimer cet envoi ?
data-sure-all = Tout supprimer ?
data-sure-next = Cela disparaît de toutes les listes, des classements et des sessions, et mes messages qui le montrent aussi. Il n'y a pas de retour possible.
data-sure-everything = Tous tes fichiers et tes tours, tes réglages et mes messages sur toi. Il n'y a pas de retour possible ; `/data export` t'en donne d'abord une copie.
data-do-it = Supprimer définitivement
data-gone = Supprimé
data-gone-laps = { $laps ->
    [one] { $laps } tour a disparu. Mes messages qui le montraient partent dans la minute.
   *[other] { $laps } tours ont disparu. Mes messages qui les montraient partent dans la minute.
}
data-gone-all = Je ne garde plus rien de toi. Mes messages sur toi partent l'un après l'autre.

## drivers

drivers-title = Qui tient quel virage · { $circuit }
drivers-footer = Chaque virage compte avec la ligne droite qui suit · meilleur tour visible de chaque pilote
drivers-start = début
drivers-ahead = { $gap } d'avance
drivers-even = à égalité
drivers-next-step = Le prochain à rattraper : { $driver }, { $gap } devant ton meilleur tour.
drivers-other-car = { $driver } a roulé dans une autre voiture, ses tours sont donc laissés de côté. Choisis-en un dans `lap` pour le voir.
drivers-not-aligned = Ces tours ne peuvent pas être superposés.
drivers-composite = **Tour composé { $time }**, { $gap } plus rapide que le meilleur : { $parts }.
    .best = **Tour composé { $time }** : personne n'a de partie qui rendrait le meilleur tour plus rapide.
drivers-range = { $from } à { $to }
drivers-in-car = **{ $driver }** en { $car }
    .unknown = **{ $driver }** en voiture inconnue
drivers-first-then = { $first }, puis { $second }
drivers-shape-known = Voitures différentes : la forme des virages seulement
drivers-shape-unsure = Voitures peut-être différentes : la forme des virages seulement
drivers-shape-not-aligned = Ces deux tours ne peuvent pas être superposés.
drivers-shape-more = { $count ->
    [one] … et un autre virage
   *[other] … et { $count } autres virages
}
drivers-shape-footer = Personne d'autre n'a ici de tour dans cette voiture, et les temps de voitures différentes ne disent rien des pilotes · frein : du point de freinage au point le plus lent · corde : vitesse mini en part de la vitesse maxi du tour · gaz : du point le plus lent à la remise des gaz, négatif avant · traj. : de combien le premier tour passe à gauche ou à droite du second à la corde
drivers-shape-brake = frein
drivers-shape-apex = corde
drivers-shape-throttle = gaz
drivers-shape-line = traj.

## duel

duel-title = { $a } contre { $b }
duel-places = { $places ->
    [one] **{ $a } : { $b }** sur le seul circuit et la seule voiture en commun
   *[other] **{ $a } : { $b }** sur les { $places } combinaisons circuit et voiture en commun
}
duel-more = { $more ->
    [one] … et { $more } autre
   *[other] … et { $more } autres
}
duel-corners = Virages gagnés
duel-brakes = Freine plus tard
duel-minimum = Vitesse minimale plus élevée
duel-exits = Meilleures sorties
duel-next = Le prochain virage à gagner pour { $a } : **{ $corner }**, { $loss } à prendre.
duel-seasons = Par trimestre : { $seasons }

## errors

error-reference = Référence { $reference }
error-no-laps = Aucun de tes tours ne peut être montré ici
    .next = Envoie un fichier avec `/upload`. Les tours privés apparaissent avec `private: True`, ou après `/share`.
error-only-one-lap = Il n'y a ici qu'un seul tour
    .next = Envoie un autre fichier de ce circuit, ou choisis le tour d'un ami dans `against`.
error-no-such-lap = Je ne connais pas ce tour
    .next = Il a peut-être été supprimé ou rendu privé depuis. Essaie `meilleur`, `tour 3` ou le nom d'un ami, ou prends l'un des tiens.
error-lap-is-private = Ce tour est privé, et cette réponse serait publique
    .next = Relance la commande pour que toi seul voies la réponse, ou montre le tour à ce serveur avec `/share`.
error-friend-has-no-lap = Ton ami ne montre aucun tour de ce circuit ici
    .next = Demande-lui d'envoyer un fichier sur ce serveur, ou d'en montrer un avec `/share`.
error-question-too-long = C'est plus qu'une question
    .next = Pose-la en { $most } caractères au plus ; une chose à la fois marche le mieux.
error-forgotten-answer = Cette réponse est trop ancienne, ou n'est pas la tienne
    .next = Redemande avec `/ask` ; les réponses sont gardées une demi-heure.
error-too-fast = Un instant
    .next = Donne-moi { $wait } s, puis réessaie.
error-database = La base de données ne répond pas
    .next = Rien n'est perdu et rien n'a été enregistré. Réessaie dans une minute.
error-broken = Quelque chose a mal tourné de notre côté
    .next = Réessaie ; si cela se reproduit, donne au propriétaire du bot la référence ci-dessous.
error-restarting = Je redémarre
    .next = Réessaie dans une minute.
error-which-lap = Quel tour veux-tu dire ?
error-which-lap-next = Plusieurs correspondent. Choisis-le ci-dessous.
error-which-lap-menu = Choisir un tour
error-too-many-files = Je prends { $most } fichiers par heure et par personne
    .next = Je n'ai pas enregistré celui-ci. Attends un peu, puis poste-le à nouveau.
error-data-deleted = Tu as supprimé tes données pendant que je lisais ce fichier
    .next = Je n'en ai rien enregistré. Poste-le à nouveau si tu veux le garder.
error-not-owner = Seul celui qui fait tourner ce bot voit ça
    .next = Demande-lui comment il va.
error-no-room = Je n'ai plus de place
    .next = Je n'ai pas enregistré ce fichier. Le propriétaire du bot doit d'abord faire de la place ; poste-le ensuite à nouveau.
error-too-many-laps = Tu as { $most } tours ici, et je n'en garde pas plus par personne
    .next = Supprimes-en avec `/data delete`, puis poste ce fichier à nouveau. `/data export` t'en donne d'abord une copie.
error-server-full = Ce serveur montre { $most } tours, et je n'en garde pas plus par serveur
    .next = Envoie-moi le fichier en message privé, ou demande aux autres de retirer de vieux tours.
error-parse-timeout = Ce fichier est trop long à lire
    .next = J'ai arrêté au bout de { $limit } s. Exporte moins de canaux ou moins de tours et réessaie.
error-file-too-large = Ce fichier dépasse { $most } Mio
    .next = Exporte moins de tours ou moins de canaux, ou zippe-le.
error-foreign-attachment = Ce fichier n'est pas sur Discord
    .next = Joins le fichier lui-même, pas un lien.
error-download = Je n'ai pas pu récupérer ce fichier sur Discord
    .next = Les liens vers les fichiers expirent. Poste-le à nouveau.
error-no-file = Il n'y a pas de fichier dans ce message
    .next = Choisis un message avec un log de télémétrie, ou utilise `/upload`.
error-posted-by-bot = Ce message vient d'un bot
    .next = J'enregistre des tours pour des gens. Demande au pilote de poster le fichier, ou utilise `/upload` pour le tien.
error-analysis = Je ne peux pas comparer ces tours
    .next = Choisis deux tours complets du même circuit.
error-only-one-driver = Un seul pilote a des tours sur ce circuit ici
    .next = Demande un tour à un ami, ou choisis dans `lap` un tour d'un autre circuit.
error-no-such-place = Je ne connais pas ce circuit ou cette voiture
    .next = Choisis dans la liste qui apparaît quand tu tapes.
error-same-place = C'est déjà le même
    .next = Choisis-en deux différents.
error-nobody-there = Personne n'a encore partagé de tour valable là-bas
    .next = Les tours envoyés sur ce serveur apparaissent ici, jamais les privés. Partage un des tiens avec `/share`.
error-too-few-laps = Trop peu de tours dans cette session
    .next = Pour la régularité, il faut au moins trois tours complets au même rythme.
error-no-such-corner = Il n'y a pas de virage { $number } sur ce tour
    .next = { $count ->
        [0] Je n'y ai trouvé aucun virage. Laisse `corner` de côté.
        [one] Il en a { $count }. `/compare` montre les numéros sur la carte.
       *[other] Il en a { $count }. `/compare` montre les numéros sur la carte.
    }
error-which-corner = Quel virage ?
    .next = Donne son numéro dans `corner`. `/corners` tout court les liste.
error-no-corners = Je n'ai trouvé aucun virage sur ce tour
    .next = Choisis dans `lap` un tour complet de ce circuit.
error-not-yours = Ce tour est à quelqu'un d'autre
    .next = Seul son pilote peut le partager, le corriger ou le supprimer.
error-keeps-private = Ce pilote garde ses nouveaux tours pour lui
    .next = Lui seul peut me donner ce fichier.
error-not-manager = Seuls les gestionnaires de ce serveur peuvent faire ça
    .next = Demande à quelqu'un qui a la permission « Gérer le serveur ».
error-mapping = Je ne comprends pas
    .next = Choisis le sens dans la liste qui apparaît quand tu tapes, et une unité comme km/h, mph, m, % ou deg.
error-no-such-column = Cette colonne n'existe pas
    .next = Écris le nom exactement comme dans le fichier. `/columns list` montre ce qui est déjà expliqué ici.
error-mapped-by-other = Quelqu'un d'autre a expliqué cette colonne
    .next = Demande-lui, ou à un gestionnaire du serveur, de la changer avec `/columns set`.
error-too-many-mappings = Trop de colonnes sont expliquées ici
    .next = Retires-en d'abord avec `/columns remove`.
error-outdated-command = Ce bouton ou cette commande vient d'une ancienne version
    .next = Relance la commande. Si ça continue, demande au propriétaire du bot de lancer `pacenote register`.
error-not-in-server = Ça ne marche que sur un serveur
    .next = Utilise-la dans un salon d'un serveur.
error-no-dashboard = Le tableau de bord n'est pas activé ici
error-no-dashboard-next = La personne qui gère ce bot peut l'activer avec `web.listen`.
error-no-such-link = Ce lien ne fonctionne plus
error-no-such-link-next = Il a été utilisé, révoqué ou est trop vieux. Demandes-en un nouveau avec `/dashboard`.
error-nothing-shared = Ce lien ne montre plus rien
error-nothing-shared-next = Il a été révoqué ou a expiré. Demandes-en un nouveau à la personne qui te l'a donné.
error-wrong-password = Ce n'est pas le mot de passe de ce garage
error-wrong-password-next = Vérifie-le avec la personne qui te l'a donné.
error-password-length = Ce mot de passe est trop court ou trop long
error-password-length-next = Prends de { $least } à { $most } caractères; quelques mots à la suite conviennent bien.
error-too-many-tokens = Tu en as déjà { $most }
error-too-many-tokens-next = Révoques-en un dont tu n'as plus besoin.
error-not-signed-in = Tu n'es pas connecté
error-not-signed-in-next = Écris `/dashboard` dans Discord: le lien de la réponse te fait entrer.
error-not-allowed = Ici, tu peux seulement regarder
error-not-allowed-next = Connecte-toi avec `/dashboard` pour le reste; un jeton doit en avoir le droit.
error-request = Cette requête n'est pas comprise
error-request-next = Recharge la page. Pour les programmes: ce qu'on peut demander est dans `api/openapi.json`.
error-no-such-board = Aucun tableau de ce circuit et de cette voiture n'est tenu ici
    .next = `/board list` montre ceux qui existent.
error-no-setup = L'un de ces logs ne montre pas de réglages
    .next = Seuls des logs comme les `.ibt` d'iRacing en contiennent. Le pilote les montre avec `show_setup` de `/note`.
error-no-such-challenge = Il n'y a pas de défi de ce nom ici
    .next = `/board list` montre ceux qui sont en cours ou à venir.
error-too-many-boards = { $most ->
    [one] Ce serveur a déjà { $most } tableau, le maximum
   *[other] Ce serveur a déjà { $most } tableaux, le maximum
}
    .next = Retires-en un avec `/board unpin`.
error-nothing-in-common = Vous ne montrez ici aucun tour du même circuit dans la même voiture
    .next = Dépose un log d'un circuit et d'une voiture de ton ami, ou demande-lui de montrer un tour avec `/share`.

## grip

grip-title = Combien d'adhérence tu utilises
grip-used = { $share } en moyenne en virage et au freinage, à la limite { $limit } sur { $loaded }
grip-unknown = ce log n'a pas d'accélérations, ni de quoi les calculer
grip-footer = La limite est ce que ces deux tours ont atteint dans chaque direction · à la limite : dès { $share }

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
help-export-garage61 = Dépose le .ibt tel quel : il est dans Documents\iRacing\telemetry, et Alt+L dans la voiture le lance et l'arrête. S'il est trop gros, compresse-le en zip. Ou télécharge le CSV du tour dans Garage 61 et garde le nom du fichier : il contient le temps.
help-export-motec = Dépose le .ld avec son .ldx, tous deux dans un seul message. Assetto Corsa Competizione les écrit dans Documents\Assetto Corsa Competizione\MoTeC. Un CSV de MoTeC i2, avec l'en-tête et les unités, marche aussi.
help-export-aim = Dépose le .xrk ou le .xrz tel quel, depuis RaceStudio 3 ou le logger. Un CSV de RaceStudio, avec tous les canaux et tous les tours, marche aussi. Seul le vieux .drk, je ne sais pas le lire.
help-export-racechrono = Ouvre la session, partage-la et choisis CSV v3.
help-export-vbo = Prends le fichier .vbo sur la carte mémoire ou dans l'app.
help-export-trackaddict = Exporte le log en CSV depuis l'app.
help-export-gt7 = Enregistre les tours en JSON dans gt7dashboard.
help-export-forza = Active data out dans le jeu et enregistre-le avec un logger qui écrit les 85 valeurs en CSV.
help-export-ac = Prends une appli de télémétrie qui écrit des logs MoTeC, comme ACTI, et dépose le .ld avec son .ldx. Ou un logger de mémoire partagée qui écrit un CSV avec Gas, Brake, Gear, Rpms et SpeedKmh.
help-export-lmu = Convertis la session en .ld et .ldx et dépose les deux, ou exporte les tours en CSV depuis Apex Lab. Le .duckdb lui-même, je ne sais pas le lire.
help-export-other = Tout tableau convient, avec une ligne de noms, un temps et une vitesse, plusieurs lignes par seconde. Ce que je ne comprends pas, je le demande.
help-export-other-name = Autre chose

## how-to

how-to-help = Pose-moi des questions sur tes tours : où tu perds du temps, quel rapport dans un virage, comment passer sous un temps. `/analyze` débriefe ta dernière session, `/compare` dessine deux tours, `/help` liste les commandes.
how-to-about = Je suis Pacenote, un bot qui lit la télémétrie. Chaque chiffre que je donne est mesuré dans tes tours ; ce qu'un modèle formule est d'abord vérifié.
how-to-channels = Je ne lis pas ce canal : dans un log je prends vitesse, pédales, volant, rapport, régime, lacet, accélérations et positions. Températures, pressions et carburant restent dans le logiciel de ton enregistreur.
how-to-upload = Dépose le log dans le chat en me mentionnant, ou joins-le à `/upload`. Je reconnais le format, les tours et les virages tout seul.
how-to-delete = `/data delete` efface un tour, un envoi ou tout, et te demande une fois avant. Juste sous un envoi, *Annuler* dans le menu *Plus* fait pareil. Me le demander ici n'efface rien.
how-to-export = `/data export` t'envoie tout ce que je garde de toi dans un zip : chaque tour en CSV, le reste en JSON. `/data show` dit ce que c'est.
how-to-share = `/share` rend un tour visible sur ce serveur, ou de nouveau privé. Tes propres tours, tu les vois toujours.
how-to-compare = `/compare` prend deux tours : écris ce que tu veux dans `lap` et `against`, comme « dernier », « mon meilleur » ou le nom d'un ami. Sans rien, c'est ton dernier tour contre ton meilleur.
how-to-analyze = `/analyze` dit en trois à cinq points où est le temps. Avec `session`, il regarde tous les tours de ton dernier envoi.
how-to-ask = Demande simplement avec tes mots : `/ask` et ta question, dans une de mes six langues.
how-to-session = `/session` montre tous les tours d'une session avec secteurs et écarts.
how-to-laps = `/laps` liste tes tours, les plus récents d'abord.
how-to-leaderboard = `/leaderboard` liste le meilleur tour partagé de chaque pilote sur un circuit.
how-to-consistency = `/consistency` dessine combien chaque virage varie d'un tour à l'autre.
how-to-progress = `/progress` montre tes sessions sur un circuit dans le temps.
how-to-map = `/map` dessine la piste, colorée par vitesse, rapport, pédales ou par qui est plus rapide où.
how-to-corner = `/corner` dessine un virage de deux tours.
how-to-corners = Avec `/corners`, un responsable du serveur nomme, réunit ou coupe les virages d'un circuit.
how-to-drivers = `/drivers` montre qui est le plus rapide ici dans chaque virage.
how-to-grip = `/grip` dessine combien d'adhérence tu utilises au freinage et en virage.
how-to-watch = Avec `/watch`, je lis chaque log déposé dans un salon, sans mention.
how-to-settings = `/settings` garde tes unités, ta langue, ce que j'explique et la forme de tes images.
how-to-world = Dis-moi avec `/settings` que tes logs viennent d'un simulateur ; je pourrai alors conseiller de freiner plus tard.
how-to-formats = Je lis les logs de deux douzaines de programmes, dont MoTeC, AiM, RaceChrono, VBOX, Garage 61 et le CSV simple. Joins-en un à `/upload` et je dis ce que j'ai reconnu.

## import

import-empty-bytes = Le fichier est vide.
import-empty-blank = Le fichier ne contient que des lignes vides.
import-empty-rows = Le fichier a un en-tête, mais aucune donnée.
import-empty-channels = Ce log n'a aucun canal que je puisse lire.
import-large-file = Le fichier fait { $size } ; je prends jusqu'à { $limit }.
import-large-unpacked = L'archive contient bien plus qu'un log ; je m'arrête à { $limit }.
import-large-line = Une ligne du fichier dépasse { $limit }.
import-large-line-at = La ligne { $line } dépasse { $limit }.
import-large-columns = Le fichier a plus de { $limit } colonnes.
import-large-rows = Le fichier a plus de { $limit } lignes.
import-large-whole = Un texte comme celui-ci, qui n'est pas un tableau, peut faire jusqu'à { $limit }.
import-is-picture = C'est une image, pas un log.
import-is-video = C'est une vidéo ou un son, pas un log.
import-is-pdf = C'est un PDF, pas un log.
import-is-workbook = C'est un tableur ou un autre document bureautique, pas un log.
import-is-other-archive = C'est une archive 7z ou RAR, que je ne sais pas ouvrir.
import-is-nested-archive = C'est une archive dans une archive.
import-is-pickle = C'est un pickle Python. Je n'en ouvre jamais : ils peuvent exécuter du code.
import-is-lmu-database = C'est une base de données de Le Mans Ultimate, que je ne sais pas ouvrir.
import-is-ibt = Ce n'est pas un log iRacing (.ibt) complet.
import-is-aim-binary = C'est un log AiM binaire que je ne sais pas lire.
import-is-racechrono-backup = C'est une sauvegarde RaceChrono (.rcz), pas un export.
import-is-pds = C'est un jeu de données Pi Toolbox (.pds), que je ne sais pas ouvrir.
import-is-fit = C'est une activité Garmin (.fit), que je ne sais pas ouvrir.
import-is-tcx = C'est une activité Garmin (.tcx), que je ne sais pas ouvrir.
import-is-web-page = C'est une page web, pas un log.
import-is-track = C'est un tracé sans heures : personne ne l'a roulé.
import-is-ldx = Ce .ldx ne contient que les temps au tour d'un log MoTeC ; le log lui-même manque.
import-is-subtitles = Ce sont les sous-titres d'une vidéo, pas un log.
import-is-lap-table = C'est un tableau de temps au tour. Ce qui s'est passé dans les tours n'y est pas.
import-is-binary = Ce sont des données binaires où je ne reconnais pas de log.
import-no-table = Je n'ai pas trouvé de tableau de nombres dans ce fichier.
import-no-names = Le tableau n'a pas d'en-tête, ses colonnes n'ont donc pas de nom.
import-other-json = C'est du JSON, mais pas des tours enregistrés par gt7dashboard.
import-no-time = Je n'ai pas trouvé de colonne de temps parmi { $columns }.
import-no-speed = Je n'ai pas trouvé de colonne de vitesse parmi { $columns }.
import-no-laps = Le log a la vitesse dans le temps, mais ni numéros de tour ni positions pour distinguer les tours.
import-no-complete-lap = Je n'ai pas trouvé de tour complet dans ce log.
import-engine-log = C'est un log moteur, sans tours ni positions.
import-engine-log-of = C'est un log moteur { $program }, sans tours ni positions.
import-bad-archive = L'archive est abîmée ou protégée par un mot de passe.
import-archive-of = { $files ->
    [one] L'archive contient { $files } fichier, et ce n'est pas un log que je sache lire.
   *[other] L'archive contient { $files } fichiers ; je ne peux pas les lire d'un coup.
}
import-names-missing = Le fichier n'a pas de ligne avec les noms des colonnes.
import-names-missing-of = Dans l'export { $program }, la ligne avec les noms des canaux manque.
import-no-times = La colonne de temps a moins de deux valeurs utilisables.
import-decimal-commas = Les lignes ont plus de cellules que l'en-tête n'a de noms, comme quand des nombres à virgule sont séparés par des virgules.
import-open-quote = Un guillemet de l'en-tête n'est jamais fermé.
import-open-quote-at = Le guillemet ouvert à la ligne { $line } n'est jamais fermé.
import-bad-json = Le JSON est cassé à la ligne { $line }.
import-cut-short = Le fichier { $program } est coupé ou abîmé.
import-its-columns = ses colonnes
import-next-again = Exporte la session à nouveau et envoie le nouveau fichier.
import-next-smaller = Exporte moins de tours ou moins de canaux, ou envoie le fichier compressé en .zip ou .gz.
import-next-own-file = Exporte moins de tours ou moins de canaux, ou envoie le fichier que le simulateur ou l'enregistreur écrit lui-même.
import-next-unpacked = Envoie-le décompressé, ou dans un simple .zip.
import-next-csv = Exporte la session en CSV depuis le programme qui l'a enregistrée.
import-next-workbook = Enregistre-le en CSV, ou mieux, envoie le fichier exporté par le programme de l'enregistreur.
import-next-pickle = Dans gt7dashboard, enregistre les tours en JSON et envoie ce fichier.
import-next-lmu = Exporte les tours en CSV avec Apex Lab, ou convertis la session en .ld MoTeC, et envoie ça.
import-next-ibt = Envoie le .ibt tel que le simulateur l'a écrit, ou exporte les tours en CSV depuis Garage 61.
import-next-aim = Ouvre-le dans RaceStudio 3, exporte la session en CSV et envoie-la.
import-next-racechrono = Dans RaceChrono, partage la session en CSV v3 ou VBO et envoie ce fichier.
import-next-pds = Ouvre-le dans Pi Toolbox, exporte la sortie en CSV avec le temps et la vitesse, et envoie ça.
import-next-fit = Exporte l'activité en GPX avec les heures et envoie-la, ou utilise une appli qui enregistre les tours.
import-next-track = Exporte-le avec une heure pour chaque point, ou envoie le log de la sortie.
import-next-ldx = Envoie le .ld et le .ldx ensemble, dans un message ou dans un zip.
import-next-log = Envoie le log lui-même : temps, vitesse et position ou tour, plusieurs lignes par seconde.
import-next-header = Exporte en CSV avec un en-tête qui nomme le temps, la vitesse et le tour ou la position.
import-next-time = Exporte avec une colonne de temps, ou dis-moi laquelle c'est.
import-next-speed = Exporte avec la vitesse ou la position GPS, ou dis-moi quelle colonne est la vitesse.
import-next-laps = Exporte avec une colonne de tours ou la position GPS, ou dis-moi quelles colonnes c'est.
import-next-lap = Exporte au moins un tour complet, avec la colonne de tours ou les positions.
import-next-engine = Enregistre avec un chronomètre, ou un enregistreur avec GPS ou balise, et envoie ce fichier.
import-next-engine-columns = Enregistre avec un chronomètre ou un enregistreur GPS. Si ce fichier a bien la vitesse et les tours, dis-moi quelles colonnes c'est.
import-next-password = Refais l'archive sans mot de passe, ou envoie le log décompressé.
import-next-one-log = Mets jusqu'à 20 logs dans une archive, et rien d'autre.
import-next-names = Exporte la session avec les noms et unités des canaux, et envoie le fichier tel quel.
import-next-region = Règle l'ordinateur sur une région à point décimal, ou choisis un autre séparateur, et exporte à nouveau.
import-next-quote = Exporte le fichier à nouveau ; s'il a été modifié à la main, ferme ou supprime ce guillemet.
import-next-copy = Copie à nouveau le fichier depuis l'enregistreur ; la carte a peut-être été retirée trop tôt.

## jobs

jobs-waiting = Je suis occupé : numéro { $place } dans la file
    .next = J'ai ton fichier. Tes tours apparaîtront ici dès que je l'aurai lu.
jobs-reading = Je lis ton log
jobs-stage-received = Bien reçu. Je le lis en ce moment.
jobs-stage-read = { $laps ->
    [one] Lu : { $laps } tour. Je le mesure en ce moment.
   *[other] Lu : { $laps } tours. Je les mesure en ce moment.
}
jobs-stage-stored = Enregistré. Le débrief arrive.
jobs-closed-channel = Je ne peux pas écrire dans ce salon
    .next = Je réponds donc ici. Demande à quelqu'un qui gère le serveur de m'y laisser envoyer des messages.
jobs-in-thread = La réponse est dans le fil
jobs-no-thread = Je n'ai pas le droit d'ouvrir un fil ici : donne-moi *Créer des fils publics* et *Envoyer des messages dans les fils*.

## laps

laps-none = Pas encore de tours
    .how = Dépose un log avec `/upload`, ou envoie-le-moi en privé. `/help` dit quels fichiers marchent.
laps-title = Tes tours
laps-all = { $count } enregistrés · /compare en dessine deux
laps-older = { $count } plus anciens sont aussi enregistrés ; filtre la liste avec l'option circuit

## leaderboard

leaderboard-title = Classement : { $circuit }
leaderboard-all-cars = toutes les voitures
leaderboard-drivers = { $count ->
    [one] { $count } pilote
   *[other] { $count } pilotes
}
leaderboard-footer = Tours partagés avec ce serveur · /share décide lesquels des tiens
leaderboard-same = Il y a aussi des tours sur { $circuit }. C'est peut-être le même circuit : `/circuit merge` en fait un seul.

## leads

leads-where-is-the-time = Où est le temps ?
leads-compare = Comparer
leads-share-here = Montrer ici
leads-track = Circuit
leads-full = Toutes les voies
leads-corners = Un virage et ce qu'il coûte
leads-other-lap = Contre un autre tour
leads-look-at = Regarder un autre tour

## menus

menu-ask-title = Poser une question
menu-question = Ta question

## names

names-circuits = Les circuits ici
names-cars = Les voitures ici
names-none = Personne n'a encore montré de tour ici.
names-none-cars = Aucun log ici ne dit quelle voiture c'était. Dis-le avec `/car set`.
names-how = Comme les logs de ce serveur le disent, sauf si un gérant dit autre chose avec name
names-said = Voilà comment cela s'appelle désormais sur ce serveur. Avant : { $before }

## news

news-title = Nouveau record : { $circuit }
news-title-personal = Record personnel à { $circuit }
news-title-corners = { $corners ->
    [one] Un virage change de main à { $circuit }
   *[other] Des virages changent de main à { $circuit }
}
news-taken = Désormais le plus rapide dans { $corners }.
news-taken-corner = { $corner } ({ $gain } de mieux que { $owner })
news-took = **{ $time }**, soit { $gap } devant { $other } ({ $before }), qui détenait le record.
news-own = **{ $time }**, soit { $gap } de mieux que son propre record ({ $before }).
news-paid = Là où il a été gagné : { $corners }
news-gone = Cette annonce ne tient plus
news-gone-about = L'un des tours dont elle parlait a été supprimé ou rendu privé.
news-on = Les annonces sont activées
news-on-about = Quand quelqu'un bat le record de ce serveur, je le dis une fois dans { $channel }, avec les virages qui l'ont permis. Je ne mentionne personne. `/news stop:True` arrête tout.
news-off = Les annonces sont désactivées
news-off-about = Je ne dis plus rien ici sans qu'on me le demande. Ce qui est écrit reste.

## notes

note-title = Ta session
note-empty = Rien n'est encore noté. Les options de `/note` disent ce que c'était.
note-tags = Mots-clés : { $tags }
note-air = air { $degrees } °C
note-track = piste { $degrees } °C
note-setup-seen = Qui voit ces tours peut voir les réglages.
note-setup-hidden = Le log contient des réglages ; toi seul les vois.

## notices

notice-beaten = Ton meilleur tour est battu à { $circuit }
notice-beaten-about = **{ $driver }** a fait { $time }, { $gap } devant ton { $mine }.
notice-beaten-corner = L'essentiel est dans **{ $corner }** : { $loss }.
notice-focus = Ça marche à { $circuit }
notice-stop = Plus de ceux-là
notice-stopped = Je ne te dirai plus ceux-là
notice-stopped-about = `/notify` les réactive.
notice-title = Ce que je te dis en message privé
notice-on = oui
notice-off = non
notice-about-beaten = Quelqu'un a battu ton meilleur tour
notice-about-focus = Ce que tu as travaillé marche
notice-about-weekly = Ta semaine
notice-about-news = Les serveurs peuvent annoncer tes records personnels
notice-about-quiet = Heures calmes
notice-about-a-day = Messages par jour au plus
notice-quiet-hours = de { $from } h à { $until } h ({ $zone })
notice-quiet-none = aucune

## page

page-loading = Un instant…
page-unreachable = Pacenote est injoignable
page-unreachable-next = Vérifie ta connexion et recharge la page.
page-garage = Garage
page-leaderboard = Classement
page-upload = Envoyer
page-mine = À moi
page-sign-out = Se déconnecter
page-sign-in = Se connecter
page-sign-in-how = Écris `/dashboard` dans Discord: le bouton de la réponse te fait entrer. Sous chaque image, **Ouvrir** fait de même.
page-sign-in-discord = Se connecter avec Discord
page-sign-in-failed = Discord n’a pas confirmé qui tu es. Réessaie.
page-guest-title = Avec le mot de passe d'un garage
page-guest-how = Un responsable du serveur peut en choisir un. Il montre ce qui y est partagé.
page-server = Serveur
page-server-number = Numéro du serveur
page-password = Mot de passe
page-look-in = Jeter un œil
page-circuit = Circuit
page-car = Voiture
page-driver = Pilote
page-date = Date
page-best = Meilleur
page-gap = Écart
page-laps = Tours
page-all = Tout
page-my-sessions = Les miennes
page-friends = Amis
page-all-circuits = Tous les circuits
page-all-cars = Toutes les voitures
page-older = Sessions plus anciennes
page-laps-counting = { $one } tours sur { $two } comptent
page-private = privé
page-private-lap = Toi seul vois ce tour
page-nothing-here = Aucune session ne correspond.
page-nothing-yet = Pas encore de session. Envoie un log, ou dépose-le dans Discord.
page-no-such-page = Il n'y a rien à cette adresse
    .next = Le garage contient tout ce que tu peux voir.
page-no-such-lap-next = Il a été supprimé, ou tu ne peux pas le voir. Le garage contient tout ce que tu peux voir.
page-no-such-place-next = Personne n'y a de tour que tu peux voir. Le garage contient tout ce que tu peux voir.
page-lap = tour { $one }
page-speed = Vitesse
page-throttle = Accélérateur
page-brake = Frein
page-steering = Direction
page-gear = Rapport
page-rpm = Régime
page-lat-accel = g latéral
page-long-accel = Freinage et accélération
page-yaw-rate = Vitesse de lacet
page-clutch = Embrayage
page-altitude = Altitude
page-against = Contre un autre tour…
page-add-lap = Ajouter un tour…
page-delta = Delta
page-play = Jouer le tour
page-by-time = selon le temps
page-by-distance = selon la distance
page-more-channels = Autres canaux
page-whole-lap = Tour entier
page-worst-corner = { $one } coûte le plus: { $two } s
page-estimated-line = forme estimée
page-corners = Virages
page-lost-s = perdu s
page-apex = Corde
page-where-is-the-time = Où est le temps?
page-session-of = Session de { $one }
page-swap = Inverser
page-on-entry = à l'entrée
page-in-middle = au milieu
page-on-exit = en sortie
page-carried = dans la ligne droite suivante
page-brake-point = Point de freinage
page-entry-speed = Entrée
page-apex-speed = Corde
page-exit-speed = Sortie
page-turn-in = Braquage
page-throttle-on = Remise des gaz
page-full-throttle = Plein gaz
page-brake-peak = Freinage maximal
page-coasting = Roue libre
page-trail-braking = Freinage dégressif
page-lowest-gear = Rapport le plus bas
page-time = Temps
page-every-lap-here = Chaque tour de la session ici
page-focus = Priorité
page-show-corner = Montrer { $one }
page-worded-by-model = formulé par un modèle, chiffres calculés
page-computed = calculé
page-share-link = Créer un lien
page-link-made = Qui a ce lien voit exactement ceci, pendant 14 jours. Tu le révoques sous À moi.
page-without-names = sans les noms
page-with-names = avec les noms
page-ask = Demander
page-ask-the-coach = Demande au coach
page-ask-example = Pourquoi suis-je lent dans T5?
page-read-as = Compris comme: { $one }
page-best-rolling = Meilleur glissant
page-optimal = Optimal
page-spread = Dispersion
page-of-laps = { $one }, { $two } tours
page-classes = Lents, moyens, rapides
page-class = Virages
page-corners-count = combien
page-entry = Entrée
page-exit = Sortie
page-lost-per-lap = perdu par tour, s
page-speeds-in = Vitesses en { $one }, moyennes des tours qui comptent; perdu par rapport au meilleur tour.
page-brake-point-spread = freinage ±
page-time-spread = temps ±
page-varies-most = Le temps de ce virage varie le plus
page-debrief = Débriefing
page-not-counting = ne compte pas
page-against-best = Contre le meilleur tour
page-left-out = { $one } tours précédents ne sont pas montrés.
page-has-new-laps = { $one } a de nouveaux tours ici
page-look = Voir
page-progress = Progression
page-median = Médiane
page-delete-session = Supprimer cette session
page-delete-session-sure = Tous les tours de cet envoi disparaissent, pour tous ceux qui les voient.
page-lap-time = Temps au tour
page-whole-session = Session entière
page-no-corners = Aucun tour de cette session ne montre de virages.
page-owner = Le plus rapide ici : { $one }, de { $two } s
page-owner-even = Le plus rapide ici : { $one }
page-its-owner = À qui il appartient
page-slow = lent
page-medium = moyen
page-fast = rapide
page-left = gauche
page-right = droite
page-out = tour de sortie
page-in = tour de rentrée
page-standing = départ arrêté
page-partial = tour partiel
page-drop-here = Dépose tes logs ici, ou choisis-les
page-drop-how = Jusqu'à { $one } Mio chacun, autant que tu veux; ce qui est trop gros pour Discord passe ici.
page-too-large = Plus de { $one } Mio: exporte moins de tours ou de canaux, ou compresse-le.
page-only-me = Moi seul vois ces tours
page-tell-channel = Publier le résultat dans le salon d’où je viens
page-told = Publié aussi dans le salon.
page-waits = en attente
page-sending = envoi
page-reading = lecture, découpe des tours
page-look-at-session = Voir la session
page-compare = Comparer
page-settings = Réglages
page-units = Unités
page-language = Langue
page-as-discord = comme ton Discord
page-level = Niveau d'explication
page-novice = tout
page-club = l'essentiel
page-fast-level = peu
page-new-laps = Qui voit tes nouveaux tours
page-drives = Logs qui ne disent pas d’où ils viennent
page-pictures = Images dans le chat
page-your-data = Tes données
page-kept = Je garde { $one } de tes fichiers avec { $two } tours, dont { $three } partagés.
page-export = Tout emporter
page-erase = Tout supprimer
page-erase-sure = Fichiers, tours, réglages, liens et jetons disparaissent pour de bon, ici et dans Discord. Personne ne peut les récupérer.
page-erase-yes = Supprimer pour de bon
page-keep-it = Garder
page-erased = Tout ce qui est à toi est supprimé.
page-garage-password = Mot de passe du garage
page-password-how = Pour des amis sans Discord sous la main: ils voient ce qui est partagé avec le serveur et ne changent rien. Un nouveau mot de passe les déconnecte.
page-password-set = Il y a un mot de passe. Tes amis entrent avec lui et le numéro du serveur: { $one }.
page-password-none = Il n'y a pas de mot de passe: personne n'entre ainsi.
page-set-password = Choisir
page-remove-password = Retirer
page-logins = Où tu es connecté
page-since = depuis le { $one }
page-until = jusqu'au { $one }
page-revoke = Révoquer
page-links = Liens que tu as donnés
page-no-links = Aucun. Tu en crées un sous une comparaison ou une session à toi.
page-a-comparison = Une comparaison
page-a-session = Une session
page-tokens = Jetons pour programmes
page-no-tokens = Aucun.
page-token-name = À quoi il sert
page-scope-read = lire
page-scope-upload = envoyer
page-scope-ask = demander
page-make-token = Créer un jeton
page-token-once = Copie-le maintenant: il n'est montré que cette fois.
page-used = utilisé le { $one }
page-never-used = jamais utilisé
page-what-programs-ask = Ce que les programmes peuvent demander (OpenAPI)

## pictures

picture-corner-same = Dans { $corner }, les deux tours mettent le même temps.
picture-corner-loses = { $driver } perd { $gap } dans { $corner }.
    .entry = { $driver } perd { $gap } dans { $corner }, surtout à l'entrée.
    .middle = { $driver } perd { $gap } dans { $corner }, surtout au milieu.
    .exit = { $driver } perd { $gap } dans { $corner }, surtout à la sortie.
picture-corner-gains = { $driver } gagne { $gap } dans { $corner }.
    .entry = { $driver } gagne { $gap } dans { $corner }, surtout à l'entrée.
    .middle = { $driver } gagne { $gap } dans { $corner }, surtout au milieu.
    .exit = { $driver } gagne { $gap } dans { $corner }, surtout à la sortie.
picture-differences = { $driver } { $differences }.
picture-both = { $one } et { $other }
picture-brakes-earlier = freine { $length } plus tôt
picture-brakes-later = freine { $length } plus tard
picture-throttle-earlier = remet les gaz { $length } plus tôt
picture-throttle-later = remet les gaz { $length } plus tard
picture-full-throttle-earlier = est à fond { $length } plus tôt
picture-full-throttle-later = est à fond { $length } plus tard
picture-apex-slower = passe à la corde avec { $speed } de moins
picture-apex-faster = passe à la corde avec { $speed } de plus
picture-exit-slower = sort avec { $speed } de moins
picture-exit-faster = sort avec { $speed } de plus
picture-driver = un pilote
picture-circuit = un circuit
picture-table-alt = Tableau des tours de { $driver } à { $circuit } : { $laps ->
    [one] { $laps } tour, comptés : { $counting }
   *[other] { $laps } tours, comptés : { $counting }
 }.
picture-table-best = Meilleur tour { $time } au tour { $number }.
picture-table-optimal = Tour théorique { $time }, { $gap } plus rapide.
picture-table-rolling = Meilleur tour lancé { $time }.
picture-spread = Les temps varient de { $spread }, { $share }.
picture-consistency-alt = Régularité de { $driver } à { $circuit }.
picture-consistency-nailed = Maîtrisé : { $corners }.
picture-consistency-slow = Régulier mais lent : { $corners }.
picture-consistency-varies = Au petit bonheur : { $corners }.
picture-consistency-costly = Le tour médian perd le plus dans { $corner } : { $gap }.
picture-progress-alt = Progression de { $driver } à { $circuit } : { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}.
picture-progress-best = Meilleur temps personnel { $time } le { $date }.
picture-progress-faster = Le tour médian de la dernière session est { $gap } plus rapide que celui de la première.
picture-progress-slower = Le tour médian de la dernière session est { $gap } plus lent que celui de la première.
picture-leaderboard-alt = Classement de { $circuit }, { $car }, { $drivers } : { $places }.
picture-leaderboard-empty = Personne n'a encore partagé de tour valable ici.
picture-lap-against = { $circuit } : { $a } contre { $b }.
picture-lap-in = { $lap } en { $time }
picture-equal = Ils sont aussi rapides.
picture-loses-most = { $driver } perd le plus { $places }.
picture-gains-most = { $driver } gagne le plus { $places }.
picture-in-corner = dans { $corner }
picture-on-straight = dans la ligne droite après { $corner }
picture-before-corner = avant { $corner }
picture-lap-comparison = Comparaison de tours
picture-nothing-in-common = Rien à dessiner : ces tours n'ont aucun bout de piste en commun.
picture-no-corner = Il n’y a pas de virage { $number } sur ce tour.
picture-verdict-same = à égalité
picture-verdict-slower = { $driver } moins rapide
picture-verdict-faster = { $driver } plus rapide
picture-verdict-loses-here = { $driver } perd ici
picture-verdict-gains-here = { $driver } gagne ici
picture-verdict-same-as = { $driver } à égalité avec { $other }
picture-verdict-slower-than = { $driver } moins rapide que { $other }
picture-verdict-faster-than = { $driver } plus rapide que { $other }
picture-verdict-loses-here-to = { $driver } perd ici sur { $other }
picture-verdict-gains-here-on = { $driver } gagne ici sur { $other }
picture-delta = DELTA
picture-delta-loses = { $driver } perd
picture-delta-gains = { $driver } gagne
picture-delta-behind = derrière
picture-delta-ahead = devant
picture-no-data = pas de données ici
picture-logged-in = enregistré en { $unit }
picture-not-logged = non enregistré
picture-channel-not-logged = { $channel } : non enregistré
picture-channel-no-data = { $channel } : pas de données ici
picture-left-up = gauche en haut
picture-pedals = PÉDALES
picture-hundred-is = 100 = { $pressure } bar
picture-mark-brakes = freine
picture-mark-full-throttle = plein gaz
picture-by-corner = PAR VIRAGE
picture-plus-is-slower = + : plus lent
picture-seconds-to = s sur { $driver }
picture-straights = Lignes droites
picture-other-corners = Autres
picture-aligned = Alignés par : { $basis } · confiance { $confidence }
picture-aligned-within = Alignés par : { $basis }, ±{ $metres } · confiance { $confidence }
picture-who-is-faster = QUI EST PLUS RAPIDE OÙ
picture-who-is-fastest = QUI EST LE PLUS RAPIDE OÙ
picture-shape-estimated = tracé estimé
picture-dark-not-logged = sombre : non enregistré
picture-along-the-lap = { $channel } SUR LE TOUR
picture-pedals-along = FREIN ET GAZ SUR LE TOUR
picture-track-map = Carte du circuit
picture-no-positions = Pas de carte : le log ne dit pas où était la voiture.
picture-no-such-channel = Pas de carte : le tour n’a pas cette voie.
picture-reference = Référence
picture-nameless = Pilote
picture-this-lap = Ce tour
picture-third-lap = Troisième tour
picture-fourth-lap = Quatrième tour
picture-in = dans { $corner }
picture-tile-brakes = Freinage
picture-tile-apex = Vitesse mini
picture-tile-full-throttle = Plein gaz
picture-tile-throttle = Remise des gaz
picture-tile-exit = Vitesse de sortie
picture-tile-entry = Vitesse d’entrée
picture-same-place = même endroit
picture-earlier = { $length } plus tôt
picture-later = { $length } plus tard
picture-session-heading = Session
picture-no-lap = Cette session n’a aucun tour.
picture-best-lap = MEILLEUR TOUR
picture-best-rolling = GLISSANT
picture-optimal = OPTIMAL
picture-spread-tile = ÉCART
picture-laps-tile = TOURS
picture-to-best = { $gap } sur le meilleur
picture-to-first = { $gap } sur le premier
picture-share-of-laps = { $share } sur { $laps ->
    [one] { $laps } tour
   *[other] { $laps } tours
}
picture-none-counts = aucun n’est complet et compté
picture-lap-by-lap = TOUR PAR TOUR
picture-key-lap = tour
picture-key-best = meilleur
picture-key-void = ne compte pas
picture-without-earlier = { $laps ->
    [one] sans { $laps } tour précédent
   *[other] sans { $laps } tours précédents
}
picture-sectors-cut = Les secteurs sont coupés au point de freinage
picture-head-lap = TOUR
picture-head-time = TEMPS
picture-head-gap = ÉCART
picture-head-laps = TOURS
picture-head-date = DATE
picture-head-driver = PILOTE
picture-head-car = VOITURE
picture-head-session = SESSION
picture-head-best = MEILLEUR
picture-head-to-best = ÉCART
picture-head-median = MÉDIAN
picture-sector-best = meilleur de la session
picture-sector-better = amélioré
picture-sector-slower = pas amélioré
picture-rest-laps = { $count ->
    [one] + { $count } tour précédent
   *[other] + { $count } tours précédents
}
picture-rest-sessions = { $count ->
    [one] + { $count } session précédente
   *[other] + { $count } sessions précédentes
}
picture-rest-drivers = { $count ->
    [one] + { $count } autre pilote
   *[other] + { $count } autres pilotes
}
picture-rest-rows = { $count ->
    [one] + { $count } autre ligne
   *[other] + { $count } autres lignes
}
picture-badge-best = TOP
picture-badge-void = NUL
picture-badge-out = SORTIE
picture-badge-in = RENTRÉE
picture-badge-start = DÉPART
picture-badge-part = PARTIEL
picture-badge-pb = RP
picture-consistency-heading = Régularité
picture-consistency-too-few = Pour la régularité, il faut au moins trois tours complets d’une même session, à peu près au même rythme.
picture-consistency-footer = Perte : tour médian sur le meilleur dixième · écart : moitié centrale
picture-lap-time-tile = TEMPS AU TOUR
picture-no-corner-tile = aucun virage
picture-habit-nailed = MAÎTRISÉ
picture-habit-slow = TOUJOURS LENT
picture-habit-varies = ALÉATOIRE
picture-lost-in-corners = PERDU DANS CHAQUE VIRAGE
picture-lost-hint = secondes sur le meilleur · clair = plus
picture-newest-laps = les { $shown } derniers tours sur { $all }
picture-some-corners = { $shown } virages sur { $all }
picture-head-loss = PERTE
picture-head-spread = ÉCART
picture-speed-around = VITESSE AUTOUR DE LA MÉDIANE
picture-inside-band = huit tours sur dix sont dans la bande
picture-progress-heading = Progression
picture-progress-none = Aucune session n’a de tour qui compte.
picture-progress-footer = Tours qui comptent · un circuit, une voiture
picture-personal-best = RECORD PERSONNEL
picture-last-session = DERNIÈRE SESSION
picture-median-lap = TOUR MÉDIAN
picture-in-sessions = en { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
picture-by-session = PAR SESSION
picture-key-best-lap = meilleur tour
picture-key-median = tour médian
picture-key-pb = record personnel
picture-leaderboard-heading = Classement
picture-leaderboard-footer = Tours partagés avec ce serveur et qui comptent · un par pilote
picture-place = { $number ->
    [1] 1ER
   *[other] { $number }E
}
picture-drivers-tile = PILOTES
picture-duel-led = Pistes
picture-duel-corners = Virages
picture-duel-brakes = Freinage
picture-duel-exits = Sorties
picture-duel-corners-of = Virages à { $circuit }
picture-duel-minimum = Vitesse mini
picture-duel-circuit = CIRCUIT
picture-duel-alt = { $a } contre { $b }. { $scores }. { $places }.
picture-grip-heading = Adhérence
picture-grip-none = Rien à dessiner : aucun tour n’a d’accélérations, ni de positions ou de vitesse de lacet pour les calculer.
picture-grip-footer = Limite : 90 % de l’enveloppe la plus large · en charge : virages et freinages
picture-friction-circle = CERCLE D’ADHÉRENCE
picture-grip-derived = calculé par la position
picture-grip-measured = chaque instant et l’enveloppe
picture-grip-braking = Freinage
picture-grip-left = Virages à gauche
picture-grip-right = Virages à droite
picture-grip-speeding = Accélération
picture-grip-at-limit = À la limite
picture-grip-under-load = En charge
picture-grip-used = Adhérence utilisée
picture-axis-speeding = ACCÉLÉRATION
picture-axis-braking = FREINAGE
picture-axis-left = GAUCHE
picture-axis-right = DROITE
picture-grip-alt = Cercle d’adhérence à { $circuit }.
picture-grip-alt-none = { $lap } n’a pas d’accélérations.
picture-grip-alt-lap = { $lap } : freine jusqu’à { $braking }, tourne à { $left } à gauche et { $right } à droite, à la limite pendant { $limit } sur { $loaded }, { $used } de l’adhérence utilisés en moyenne.
picture-map-alt = Carte de { $circuit }, { $lap } : { $what }.
picture-map-alt-from = { $what }, coloré de { $low } à { $high }
picture-map-alt-least = Le moins dans les virages : { $corners }.
picture-map-alt-braking = Sur le frein pendant { $share } du trajet enregistré.
picture-map-alt-full = À plein gaz pendant { $share }.
picture-fastest = Le plus rapide : { $parts }.
picture-fastest-in = { $driver } dans { $corners }
picture-speed-difference = ÉCART DE VITESSE
picture-full-color = pleine : { $gap } / 100 { $unit }
picture-points = REPÈRES
picture-line-offset = TRAJECTOIRE
picture-line-left = ↑ { $driver } plus à gauche
picture-mark-turn-in = inscription
picture-mark-minimum = mini
picture-mark-throttle = gaz
picture-part-loses = { $driver } perd { $gap } ici.
picture-part-gains = { $driver } gagne { $gap } ici.
picture-cut-out = { $gap } { $place }, coupé
picture-pedal-zeroed = { $channel } { $from } à { $to } tracé de 0 à 100
picture-next-faster = prochaine cible : { $driver } { $time }
picture-progress-next = Prochaine cible : { $driver } avec { $time }.

## places

place-straight = ligne droite après { $corner }
place-first-straight = ligne droite jusqu'à { $corner }
place-incident = { $place } : { $lost } perdues d'un coup (un arrêt, un tête-à-queue, du trafic), donc laissées de côté.
place-most = L'essentiel : { $places }.
place-largest = Les plus grosses parts : { $places }.
place-most-straight = Le plus gros part dans la { $place } : { $lost }.
place-most-corner = C'est { $place } qui coûte le plus au total, { $lost }, mais aucune cause n'y est aussi nette ni aussi grosse que celle de { $focus }.

## progress

progress-none = Pas encore de tour
progress-title = Meilleur temps personnel { $time }
progress-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
progress-new-best = Réalisé à ta dernière session.
progress-last = Dernière session : { $best }, à { $gap }. Tour médian { $median }.
progress-footer = Tes tours valables sur ce circuit avec cette voiture

## reading

reading-at = { $what } · { $place }
reading-sector = secteur { $sector }
reading-last-against-best = dernier tour contre meilleur
reading-losses = où tu perds du temps
reading-why = pourquoi tu es plus lent
reading-tips = quelques conseils
reading-focus = sur quoi travailler
reading-gains = ce qui va bien
reading-compare = une comparaison
reading-gap = quel écart
reading-target = comment passer sous { $time }
reading-faster = comment gagner { $time }
reading-consistency = ta régularité
reading-possible = ton meilleur tour possible
reading-progress = ce qui a progressé
reading-worst = ton virage le plus faible
reading-best = ton meilleur virage
reading-drivers = qui est le plus rapide ici
reading-count = combien de tours
reading-lap-times = tes temps au tour
reading-trend = l'évolution de ton rythme
reading-sectors = tes secteurs
reading-split = où dans les virages
reading-pedals = le temps aux pédales
reading-track = le circuit
reading-overall = ton niveau
reading-show = l'image
reading-describe = tout là-dessus
reading-drive = comment le prendre
reading-potential = ce qu'il reste à gagner
reading-clean = si le tour compte
reading-general = un terme de pilotage
reading-gear = le rapport
reading-brake-point = le point de freinage
reading-brake-pressure = la pression de freinage
reading-trail-braking = le freinage dégressif
reading-entry-speed = la vitesse d'entrée
reading-lowest-speed = la vitesse mini
reading-exit-speed = la vitesse de sortie
reading-top-speed = la vitesse de pointe
reading-throttle = quand tu es à fond
reading-coasting = la roue libre
reading-engine-speed = le régime moteur
reading-line = la trajectoire
reading-turn-in = l'inscription
reading-apex = le point le plus lent
reading-lateral = les g
reading-time = le temps

## reference

reference-chosen = C'est la référence maintenant
reference-chosen-about = Tes tours dans cette voiture sont comparés à lui dès maintenant, si tu ne dis rien d'autre. Il n'entre dans aucun classement pour autant.
reference-chosen-server-about = Les tours de tout le monde dans cette voiture y sont comparés ici dès maintenant, sauf si quelqu'un a choisi le sien. Il n'entre dans aucun classement pour autant.
reference-cleared = Plus de référence là-bas
reference-cleared-about = Les tours sont de nouveau comparés à l'ami juste plus rapide, ou à ton meilleur d'avant.
reference-list = Tours de référence
reference-none = Aucun n'est choisi ici. `/reference set` en choisit un pour son circuit et sa voiture.

## session

session-title = { $laps ->
    [one] Un tour
   *[other] { $laps } tours
}, { $counting ->
    [0] aucun ne compte
    [one] un compte
   *[other] { $counting } comptent
}
    .all = { $laps ->
        [one] Un tour, et il compte
       *[other] { $laps } tours, tous comptent
    }
session-best = meilleur **{ $time }**
session-rolling = meilleur lancé { $time }
session-optimal = théorique { $time }
session-class-slow = **{ $count ->
    [one] { $count } virage lent
   *[other] { $count } virages lents
}**: { $facts }
session-class-medium = **{ $count ->
    [one] { $count } virage moyen
   *[other] { $count } virages moyens
}**: { $facts }
session-class-fast = **{ $count ->
    [one] { $count } virage rapide
   *[other] { $count } virages rapides
}**: { $facts }
session-speeds = entrée { $entry }, corde { $apex }, sortie { $exit } { $unit }
session-braking = freinage { $peak }
session-lost = { $gap } perdus
session-gained = { $gap } gagnés
session-act = Faire quelque chose d'un tour
session-pick = Comparer avec l'un de ces tours
session-varies = Le moins régulier : { $corner }, ±{ $spread }
session-newest = les { $shown } tours les plus récents sur { $all }, plus le meilleur
session-footer = Secteurs coupés au début du freinage
    .classes = vitesses en virage : moyennes des tours qui comptent
    .lost = perdus : par tour, face au meilleur tour de la session
session-no-picture = L'image n'a pas pu être dessinée ; `/laps` liste les tours.
session-trend = Sur le relais ({ $laps } tours) : **{ $per_lap } par tour** (±{ $uncertainty }).
session-trend-none = Pas de tendance sur le relais ({ $laps } tours) : { $per_lap } par tour, ±{ $uncertainty }.

## sessions

sessions-title = Tes sessions
sessions-none = Pas encore de tours
sessions-none-next = Dépose un log ici, ou envoie-le-moi en message privé. `/help` dit quels fichiers conviennent.
sessions-newer = Plus récentes
sessions-older = Plus anciennes
sessions-page = Page { $page } sur { $pages }
sessions-open = Ouvrir une session
sessions-another = Une autre session
sessions-best = meilleur { $time }
sessions-private = toi seul

## settings

settings-title = Tes réglages
settings-kept = Réglages enregistrés
settings-how = /settings avec units, language, level, drives, new_laps ou picture les change
settings-units = Unités
settings-language = Langue du coach
settings-level = Niveau
settings-drives = Tes fichiers MoTeC et tableaux simples
settings-drives-sim = d'un simulateur
settings-drives-real = d'une vraie voiture
settings-drives-unsaid = non précisé, donc conseillé comme une vraie voiture
settings-new-laps = Les logs que tu postes sur un serveur
settings-new-laps-server = vus par tout le monde sur place
settings-new-laps-private = vus par toi seul ; je te réponds en message privé
settings-picture = Images
settings-units-metric = métriques : km/h et mètres
settings-units-imperial = impériales : mph et pieds
settings-language-auto = comme ton Discord : { $language }
settings-level-novice = débutant : mots simples, une chose à la fois
settings-level-club = club : avec les termes habituels
settings-level-fast = rapide : court, tous les chiffres

## setups

setup-title = Deux réglages : ce qui diffère
setup-same = Rien : les deux voitures sont réglées pareil.
setup-more = { $rows ->
    [one] … et une autre valeur qui diffère
   *[other] … et { $rows } autres valeurs qui diffèrent
}
setup-rest = { $rows ->
    [one] Une valeur est la même dans les deux.
   *[other] { $rows } valeurs sont les mêmes dans les deux.
}

## share

share-server = Partagé avec ce serveur
    .now = Tout le monde ici peut s'y comparer.
share-private = Toi seul vois ce tour
    .now = Personne d'autre ne peut le voir, sur aucun serveur.
share-link = Un lien vers cette session
    .pair = Un lien vers cette comparaison
    .now = Qui l’a voit exactement ça, pendant { $days } jours.
share-link-names = Les noms sont visibles.
share-link-no-names = Les noms n’y sont pas.
share-links = Liens que tu as donnés
share-link-line = { $what }, jusqu’au { $date }
share-links-more = et { $more } autres
share-revoke = Révoquer un lien
share-revoked = Lien révoqué
    .now = Il ne mène plus nulle part.

## status

status-title = Comment je vais
status-running = Je tourne depuis { $hours } h { $minutes } min, version { $version }.
status-hears = { $connected } shards sur { $shards } entendent Discord.
status-waiting = { $jobs ->
    [0] Aucun fichier n'attend.
    [one] Un fichier attend ou est en cours de lecture.
   *[other] { $jobs } fichiers attendent ou sont en cours de lecture.
}
status-database = La base de données occupe { $size }.
status-database-of = La base de données occupe { $size } sur { $most }.
status-database-away = La base de données ne répond pas.
status-model = Le modèle de langage a utilisé { $used } neurones sur { $most } aujourd'hui.
status-failed = { $errors ->
    [0] Rien n'a cassé depuis mon démarrage.
    [one] Une chose a cassé de mon côté depuis mon démarrage ; le journal dit laquelle.
   *[other] { $errors } choses ont cassé de mon côté depuis mon démarrage ; le journal dit lesquelles.
}

## upload

upload-laps-all-count = { $laps } tours, tous comptent
upload-laps-some-count = { $counted ->
    [one] { $laps } tours, dont { $counted } compte
   *[other] { $laps } tours, dont { $counted } comptent
 }
upload-no-complete-lap = Aucun tour complet
upload-no-complete-lap-next = J'ai gardé ce qu'il y a, mais rien à comparer pour l'instant. Exporte au moins un tour, de ligne à ligne.
upload-no-counting-lap = Aucun tour ne compte
upload-all-not-mine = Quelqu'un d'autre a fait ces tours : ils restent là pour comparer.
upload-no-counting-lap-next = Aucun de ces tours ne compte. *Les tours, un par un* ci-dessous les montre tous.
upload-quicker-than-before = { $gap } de mieux que ton record précédent
upload-off-your-best = à { $gap } de ton record, { $time }
upload-friend-ahead = { $friend } a { $gap } d'avance
upload-friend-behind = { $friend } est à { $gap } derrière
upload-friend-level = { $friend } fait jeu égal
upload-verdict-session = Sur la session, c'est { $corner } qui coûte le plus.
upload-verdict-friend = C'est dans { $corner } que { $friend } te prend le plus.
upload-verdict-own-best = Par rapport à ton meilleur tour, { $corner } coûte le plus.
upload-verdict-reference = Par rapport au tour de référence, { $corner } coûte le plus.
upload-verdict-spread = Aucun virage ne ressort ; l'écart est réparti sur le tour : { $places }.
upload-verdict-even = Aucun virage ne te coûte du temps tour après tour, et tes tours sont très proches les uns des autres.
upload-verdict-level = Les deux tours se valent.
upload-verdict-scattered = Aucun virage ne te coûte du temps tour après tour, mais tes tours sont à { $spread } les uns des autres : trouve un rythme que tu peux répéter.
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
upload-shared-elsewhere = Ces tours sont partagés avec un serveur.
upload-private = Toi seul vois ces tours.
upload-left-server = Je ne suis plus sur ce serveur. Tes tours sont enregistrés, et tu es seul à les voir.
upload-button-debrief = Débrief
upload-button-against = Contre { $friend }
upload-button-against-own = Contre mon meilleur
upload-button-laps = Tours
upload-another-car = Je conduisais une autre voiture de ce fichier
upload-one-lap = Ce fichier est un seul tour
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
upload-more-not-mine = C'est quelqu'un d'autre qui roulait
upload-more-not-mine-about = Reste pour comparer, ne compte jamais comme le tien
upload-more-mine = C'est bien moi qui roulais
upload-more-mine-about = Ces tours comptent de nouveau comme les tiens
upload-more-laps = Les tours, un par un
upload-more-laps-about = Exclure un tour, le faire compter à nouveau, le supprimer
upload-more-circuit = Mauvais circuit
upload-more-circuit-about = Choisis-en un autre, ou dis son nom
upload-more-car = Mauvaise voiture
upload-more-car-about = Dis quelle voiture c'était
upload-button-same = Le même que { $circuit } ?
upload-button-is = C'est { $circuit } ?
moves-which-circuit = C'est quel circuit ?
moves-which-circuit-how = Ceux-ci ont à peu près cette longueur. Si ce n'est aucun d'eux, écris son nom.
moves-which-circuit-none = Je ne connais pas d'autre circuit d'à peu près cette longueur. Écris son nom.
moves-choose = Circuit
moves-type-name = Écrire son nom
moves-form-circuit = Tu as roulé où ?
moves-form-circuit-label = Nom du circuit
moves-form-car = C'était quelle voiture ?
moves-form-car-label = Nom de la voiture
moves-done =
    { $laps ->
        [one] { $laps } tour y est maintenant.
       *[other] { $laps } tours y sont maintenant.
    }
moves-before = Avant : { $before }.
moves-renamed = C'est son nom pour toi à partir de maintenant.
moves-undo-until = Tu peux annuler pendant un jour.
moves-undone-title = Tout est comme avant
moves-undone =
    { $laps ->
        [one] { $laps } tour est de retour à sa place.
       *[other] { $laps } tours sont de retour à leur place.
    }
upload-not-mine = { $laps ->
    [one] Ce tour reste pour comparer, mais ne compte jamais comme le tien.
   *[other] Ces { $laps } tours restent pour comparer, mais ne comptent jamais comme les tiens.
}
upload-mine = { $laps ->
    [one] Ce tour compte de nouveau comme le tien, s'il est propre.
   *[other] Ces { $laps } tours comptent de nouveau comme les tiens, s'ils sont propres.
}
upload-undone-title = Annulé
upload-undone = { $laps ->
    [one] Un tour a disparu, avec son image. Tu peux reposter le fichier quand tu veux.
   *[other] Les { $laps } tours ont disparu, avec leurs images. Tu peux reposter le fichier quand tu veux.
}
upload-kept-private = Ces tours ne sont plus qu'à toi. Plus personne d'autre ne peut s'y comparer.
upload-kept-private-by = { $driver } garde ces tours en privé. Plus personne d'autre ne peut s'y comparer.
upload-kept-private-title = Tours privés
upload-now-shared = Tout le serveur peut maintenant se comparer à ces tours.
upload-world-sim = Compris, un simulateur. Mes conseils seront sans retenue.
upload-world-real = Compris, une vraie voiture. Je ne te dirai jamais de freiner plus tard.
upload-more-world-about = Le fichier ne le dit pas. Mes conseils en dépendent
upload-lap-does-not-count = ne compte pas

## warnings

warning-first-line = La première est à la ligne { $line }.
warning-only-line = Elle est à la ligne { $line }.
warning-duplicate-timestamps = { $rows ->
    [one] { $rows } ligne a la même heure que la précédente ; je les ai réunies.
   *[other] { $rows } lignes ont la même heure que la précédente ; je les ai réunies.
}
warning-rows-without-time = { $rows ->
    [one] { $rows } ligne n'a pas d'heure utilisable ; je l'ai laissée de côté.
   *[other] { $rows } lignes n'ont pas d'heure utilisable ; je les ai laissées de côté.
}
warning-rotten-rows = { $rows ->
    [one] { $rows } ligne a une heure qui ne colle pas avec ses voisines ; je l'ai laissée de côté.
   *[other] { $rows } lignes ont une heure qui ne colle pas avec leurs voisines ; je les ai laissées de côté.
}
warning-time-restarts = { $restarts ->
    [one] L'horloge repart de zéro { $restarts } fois à un nouveau tour ; je l'ai prolongée.
   *[other] L'horloge repart de zéro { $restarts } fois à un nouveau tour ; je l'ai prolongée.
}
warning-sessions-joined = { $sessions ->
    [one] Le fichier contient { $sessions } session de plus ; je les ai séparées.
   *[other] Le fichier contient { $sessions } sessions de plus ; je les ai séparées.
}
warning-clock-set = { $leaps ->
    [one] L'horloge saute de plusieurs heures { $leaps } fois ; je l'ai compté comme une pause.
   *[other] L'horloge saute de plusieurs heures { $leaps } fois ; je les ai comptées comme des pauses.
}
warning-pauses = { $pauses ->
    [one] Le log se tait une fois.
   *[other] Le log se tait { $pauses } fois.
}
warning-pauses-left-out = { $pauses ->
    [one] J'ai retiré { $pauses } pause des temps au tour : aucune horloge du fichier n'a tourné pendant ce temps.
   *[other] J'ai retiré { $pauses } pauses des temps au tour : aucune horloge du fichier n'a tourné pendant ce temps.
}
warning-pauses-counted = { $pauses ->
    [one] { $pauses } pause compte dans son tour : la voiture a continué, ou une horloge du fichier a tourné pendant ce temps.
   *[other] { $pauses } pauses comptent dans leurs tours : la voiture a continué, ou une horloge du fichier a tourné pendant ce temps.
}
warning-short-rows = { $rows ->
    [one] { $rows } ligne s'arrête avant la dernière colonne.
   *[other] { $rows } lignes s'arrêtent avant la dernière colonne.
}
warning-repeated-rows = { $rows ->
    [one] { $rows } ligne est deux fois dans le fichier ; je l'ai lue une fois.
   *[other] { $rows } lignes sont deux fois dans le fichier ; je les ai lues une fois.
}
warning-thinned = Il ne reste que { $rate } instants par seconde dans ce log : les temps au tour sont approximatifs.
warning-read-thinned = Ce log a tant de lignes que je l'ai lu à raison de { $rate } instants par seconde.
warning-clock-counts-samples = « { $column } » compte des mesures, pas des secondes. D'après la vitesse et les positions, une mesure dure { $step } s.
warning-clock-in-whole-seconds = « { $column } » n'a que des secondes entières ; j'ai réparti les lignes de chaque seconde à intervalles égaux.
warning-rough-lap-times = Les temps au tour de ce log ne sont bons qu'à ±{ $within } s près.
time-about = environ { $time }
time-less-than = moins de { $time }
warning-other-cars = Le fichier contient plusieurs voitures, distinguées par « { $column } ». J'ai lu { $read } ; il y a aussi : { $others }.
warning-text-cells = { $cells ->
    [one] { $cells } cellule de « { $column } » contient du texte au lieu d'un nombre.
   *[other] { $cells } cellules de « { $column } » contiennent du texte au lieu d'un nombre.
}
warning-not-finite = { $cells ->
    [one] { $cells } cellule de « { $column } » ne contient pas de nombre fini.
   *[other] { $cells } cellules de « { $column } » ne contiennent pas de nombre fini.
}
warning-empty-cells = { $cells ->
    [one] { $cells } cellule de « { $column } » est vide.
   *[other] { $cells } cellules de « { $column } » sont vides.
}
warning-out-of-range = { $cells ->
    [one] { $cells } valeur de « { $column } » dépasse ce qu'une voiture peut faire ; je l'ai laissée de côté.
   *[other] { $cells } valeurs de « { $column } » dépassent ce qu'une voiture peut faire ; je les ai laissées de côté.
}
warning-spikes = { $cells ->
    [one] { $cells } valeur de « { $column } » saute loin de ses deux voisines ; je l'ai laissée de côté.
   *[other] { $cells } valeurs de « { $column } » sautent loin de leurs deux voisines ; je les ai laissées de côté.
}
warning-unit-guessed = « { $column } » n'indique pas d'unité et rien dans le fichier ne la trahit ; j'ai pris { $unit }.
warning-unit-inferred = « { $column } » n'indique pas d'unité ; d'après le reste du fichier, c'est { $unit }.
warning-unit-by-circuit = « { $column } » n'indique pas d'unité et rien dans le fichier ne la trahit ; d'après la longueur de ce circuit, c'est { $unit }.
warning-unit-corrected = « { $column } » annonce « { $stated } », mais d'après le reste du fichier, c'est { $unit }.
warning-constant-channel = « { $column } » ne change jamais : je l'ai laissée de côté.
warning-unrelated-channel = « { $column } » n'a rien à voir avec les mouvements de la voiture : je l'ai laissée de côté.
warning-sign-corrected = « { $column } » compte dans l'autre sens ; j'ai inversé son signe.
warning-pedal-turned = « { $column } » est enregistrée à l'envers, 100 pédale relâchée ; je l'ai retournée.
warning-pedal-stretched = « { $column } » va de { $rest } à { $full } % ; je l'ai étirée de 0 à 100 %.
warning-pedal-unclear = Je ne sais pas quel bout de « { $column } » est la pédale enfoncée : je ne m'en sers pas.
warning-no-position = { $columns } ne suivent pas la vitesse : je ne les prends pas pour une position.
warning-file-cut-short = Le fichier s'arrête en plein milieu ; j'ai lu ce qui s'y trouve.
warning-bytes-skipped = { $bytes ->
    [one] { $bytes } octet du fichier n'avait aucun sens, je l'ai sauté.
   *[other] { $bytes } octets du fichier n'avaient aucun sens, je les ai sautés.
}
warning-no-beacons-beside = Le .ldx à côté de ce log ne contient aucune balise : j'ai découpé les tours sans lui.
warning-unreadable-channels = Je n'ai pas pu lire ces canaux et les ai laissés de côté : { $columns }.
warning-interpolated-positions = Il n'y a que { $rate } nouvelles positions par seconde : les virages sont approximatifs.
    .once = Il n'y a qu'une nouvelle position par seconde : les virages sont approximatifs.
warning-distance-contradicts-speed = « { $column } » ne colle pas avec la vitesse : je ne m'en sers pas comme distance.
warning-speed-derived = Il n'y a pas de colonne de vitesse utilisable ; j'ai calculé la vitesse à partir des positions.
warning-no-speed = Le log n'a ni vitesse ni position, donc pas de tours.
warning-no-complete-lap = Il n'y a pas de tour complet dans ce log : la ligne n'est pas franchie deux fois, ou pas marquée.
warning-many-laps = Le log a plus de { $most } tours ; je n'ai lu que les { $most } premiers. Vérifie son compteur de tours.
warning-lap-end-missing = La dernière mesure est avant la ligne : il manque jusqu'à une seconde au temps au tour.
warning-lap-end-computed = Le log s'arrête avant la ligne ; j'ai calculé la fin du tour d'après l'endroit où il commence.
warning-line-chosen = Rien dans le fichier ne dit où est la ligne de départ : j'ai chronométré les tours sur une ligne que j'ai choisie. Ils diffèrent des temps officiels.
warning-line-chosen-before = Rien dans le fichier ne dit où est la ligne de départ : j'ai chronométré les tours sur la ligne que j'avais déjà choisie pour ce circuit. Ils diffèrent des temps officiels.
warning-start-line-elsewhere = La ligne de départ du fichier est à { $km } km de là où tu as roulé : je ne l'ai pas utilisée. Règle la ligne de ce circuit dans l'enregistreur.
warning-beacons-beyond-data = { $beacons ->
    [one] { $beacons } balise est hors de l'enregistrement : son tour n'est pas dans ce fichier.
   *[other] { $beacons } balises sont hors de l'enregistrement : leurs tours ne sont pas dans ce fichier.
}
warning-laps-unseen-at-line = { $count ->
    [one] Le tour { $laps } commence ou finit là où le log n'a pas de position : son temps est moins précis que les autres.
   *[other] Les tours { $laps } commencent ou finissent là où le log n'a pas de position : leurs temps sont moins précis que les autres.
}
warning-laps-car-moved = { $count ->
    [one] Le tour { $laps } ne compte pas : la voiture y a été déplacée (retour en arrière, reset ou remorquage).
   *[other] Les tours { $laps } ne comptent pas : la voiture y a été déplacée (retour en arrière, reset ou remorquage).
}
warning-laps-flagged = { $count ->
    [one] Le tour { $laps } ne compte pas : le log lui-même a quelque chose contre lui (invalide, un incident ou les stands).
   *[other] Les tours { $laps } ne comptent pas : le log lui-même a quelque chose contre eux (invalides, un incident ou les stands).
}
warning-laps-longer = { $count ->
    [one] Le tour { $laps } ne compte pas : il est plus long que les autres de plus de 3 % (un autre chemin, ou plus d'un tour).
   *[other] Les tours { $laps } ne comptent pas : ils sont plus longs que les autres de plus de 3 % (un autre chemin, ou plus d'un tour).
}
warning-laps-through-pits = { $count ->
    [one] Le tour { $laps } ne compte pas : il commence ou finit dans la voie des stands.
   *[other] Les tours { $laps } ne comptent pas : ils commencent ou finissent dans la voie des stands.
}
warning-and-more = { $laps } et { $more } de plus
warning-no-valid-lap = Aucun tour n'est complet et valable : il n'y a rien à quoi se comparer.
warning-lap-incomplete = Le tour { $lap } est laissé de côté : il n'est pas complet.
warning-lap-of-other-length = Le tour { $lap } est laissé de côté : sa longueur ne colle pas avec les autres.
warning-lap-elsewhere = Le tour { $lap } est laissé de côté : il a été roulé sur un autre circuit.
warning-lap-of-other-layout = Le tour { $lap } est laissé de côté : il prend un autre chemin.
warning-lap-backwards = Le tour { $lap } est laissé de côté : il a été roulé dans l'autre sens.
warning-lap-not-at-speed = Le tour { $lap } est laissé de côté : il n'a pas été roulé à fond.
warning-position-shift = Les positions des deux tours étaient décalées de { $metres } m ; je l'ai corrigé.
warning-position-partial = Seuls { $percent } % des positions sont sur le chemin de l'autre tour.
warning-aligned-by-length = Les logs n'ont en commun ni positions ni formes de virages : je n'ai pu aligner les tours que par leur longueur.
warning-different-lines = Les tours semblent commencer à des lignes distantes de { $metres } m : près de la ligne, le delta n'est pas juste.
warning-timed-at-different-lines = Les tours sont chronométrés à des lignes distantes de { $metres } m : leurs temps diffèrent un peu pour cela aussi. Je les ai superposés selon le lieu.
warning-alignment-uncertain = Les tours n'ont pu être alignés qu'à { $metres } m près.
warning-no-corners = Je n'ai trouvé aucun virage ici : je ne peux rien en dire.
warning-brake-estimated = Au moins un log n'a pas de canal de frein utilisable : je lis les points de freinage dans la vitesse.
warning-no-throttle = Au moins un log n'a pas de canal d'accélérateur utilisable : je ne dis rien des gaz ni de la roue libre.
warning-nothing-recorded = À { $corners }, rien n'a été enregistré pendant un moment : je ne dis rien de ce qui s'y est passé.
warning-held-up = Autour de { $corners }, ce tour reste longtemps sans plein gaz là où l'autre est à fond. Quelqu'un te gênait peut-être : prends ce que j'en dis comme un indice.

## watch

watch-on = Salon surveillé
    .now = Je lis chaque log posté dans { $channel } ; ses tours sont visibles sur ce serveur.
watch-blind = Surveillé, mais je ne peux pas lire les messages
    .now = Je retiens { $channel }, mais le propriétaire du bot doit d'abord activer l'intent « message content » (`discord.message_content`) pour que je voie les fichiers postés. En attendant : `/upload`, mentionne-moi dans le message, ou choisis **Import telemetry** dans son menu.
watch-off = Plus surveillé
    .now = Je laisse les fichiers de { $channel } tranquilles, sauf si on me demande.
watch-threads = Chaque envoi y a son propre fil.

## week

week-title = Ta semaine
week-driven = { $laps ->
    [one] Un tour valable
   *[other] { $laps } tours valables
} en { $sessions ->
    [one] une session
   *[other] { $sessions } sessions
}.
week-no-best = Pas de nouveau record cette semaine.
week-improved = { $place } : { $time }, { $gap } de mieux qu'avant
week-worked = Ce qui a marché, à { $circuit } : { $said }
week-next = Ensuite, à { $circuit } : { $said }
week-server-title = La semaine ici
week-server-driven = { $drivers ->
    [one] Un pilote
   *[other] { $drivers } pilotes
}, { $laps ->
    [one] un tour valable
   *[other] { $laps } tours valables
}.
week-improved-most = Le plus grand progrès : **{ $driver }** · { $what }
week-closest = Le duel le plus serré : **{ $ahead }** a { $gap } d'avance sur **{ $behind }** à { $circuit }.

## welcome

welcome-title = Je suis là. Dépose un log
welcome-text = Poste un log de télémétrie en me mentionnant, ou utilise `/upload` : je te dis où est le temps et quoi essayer ensuite. Un gestionnaire peut me laisser lire chaque log d'un salon.
welcome-sample = Essayer un tour exemple
welcome-sample-next = Voilà ce que tu obtiens pour ton propre log : dépose-le ici en me mentionnant, ou utilise `/upload`.
welcome-watch = Suivre ce salon
welcome-offer = On dirait un log. Je le lis ?
welcome-read = Lis-le
welcome-always = Toujours lire les logs ici

## words

lap-number = tour { $number }
lap-number-first = Tour { $number }
basis-position = position
basis-landmarks = formes des virages
basis-length = longueur
confidence-low = faible
confidence-medium = moyenne
confidence-high = élevée
date-day = { $day } { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[other] déc.
}
lap-excluded = exclu
lap-driven-by-other = fait par quelqu'un d'autre
lap-card-counts = Il compte.
lap-card-does-not-count = Il ne compte pas : { $why }.
lap-card-excluded = Tu l'as exclu, il ne compte donc jamais.
lap-card-driven-by-other = Quelqu'un d'autre roulait, il ne compte donc jamais comme le tien.
lap-card-optimal = Personne ne l'a fait en entier : il est fait des meilleures parties d'une session, et ne compte jamais.
lap-optimal = tour optimal
    .named = le tour optimal
    .first = Le tour optimal
lap-card-shared = Tout le monde sur ce serveur le voit.
lap-card-private = Toi seul le vois.
lap-card-share = Partager ici
lap-card-exclude = Exclure
lap-card-count = Faire compter
lap-card-not-mine = Pas mon tour
lap-card-delete = Supprimer
lap-card-delete-ask = Supprimer ce tour et tout ce qui en est sorti ? C'est sans retour.
lap-card-delete-yes = Supprimer pour de bon
lap-card-delete-no = Le garder
lap-card-deleted = Tour supprimé
lap-card-deleted-about = Il a disparu des listes, des comparaisons et des meilleurs temps.
lap-in = rentrée
lap-no-time = sans temps
lap-not-counting = ne compte pas
lap-out = sortie
lap-partial = incomplet
lap-private = privé
lap-standing = départ arrêté
laps-counted = { $laps ->
    [one] { $laps } tour
   *[other] { $laps } tours
}
more = … et { $count } de plus
no-picture = L'image n'a pas pu être dessinée ; les chiffres sont complets.
circuit-of-length = Circuit de { $length } km
