# Lo que dice Pacenote en español.

## analyze

analyze-session = { $laps } { $laps ->
    [one] vuelta
   *[other] vueltas
}: la típica contra tu mejor
analyze-told-to = Lo que yo le diría a { $driver }:
analyze-against = contra { $other }
analyze-world-unsaid = Aconsejado como un coche real, porque este archivo no dice de dónde es. Si es de un simulador, dilo con `/settings`.

## anew

anew-corrected = Desde entonces se han corregido vueltas de esta respuesta. Pregunta otra vez y verás cómo queda.
anew-no-longer = Esto ya no vale
anew-no-longer-why = { $why }. Desde entonces se han corregido vueltas de esta respuesta.

## answer

answer-yes = Sí. { $text }
answer-no = No. { $text }
answer-about-right = Más o menos bien. { $text }
answer-you = tú
answer-your-friend = Tu amigo
answer-lap = vuelta { $lap }
answer-lap-of = { $driver }, vuelta { $lap }
answer-lap-of-day = vuelta { $lap } del { $date }
answer-from-lap = (vuelta { $lap })
answer-time-in = { $time } en { $corner }
answer-time-on-straight = { $time } en la recta tras { $corner }
answer-time-on-first-straight = { $time } de la línea a la primera curva
answer-time-to = { $time } respecto a { $who }
answer-nothing-to = nada respecto a { $who }
answer-time-gained-on = { $time } a tu favor con { $who }
answer-ahead = { $who } te saca { $gap } ({ $theirs } frente a { $yours }).
answer-behind = Le sacas { $gap } a { $who } ({ $yours } frente a { $theirs }).
answer-level = { $who } y tú estáis empatados en { $time }.
answer-lap-slower = { $a }: { $gap } más lenta que la { $b } ({ $a-time } frente a { $b-time }).
answer-lap-faster = { $a }: { $gap } más rápida que la { $b } ({ $a-time } frente a { $b-time }).
answer-practically-level = Es prácticamente el mismo tiempo.
answer-you-lose = Pierdes { $places }.
answer-you-gain = Ganas { $places }.
answer-lost = Perdido: { $places }.
answer-gained = Ganado: { $places }.
answer-not-faster = { $who } no es más rápido: { $text }
answer-nowhere-better = { $who } no te gana en ninguna curva.
answer-corner-loss = En { $corner } pierdes { $loss } con { $other }.
answer-corner-loss-phase = En { $corner } pierdes { $loss } con { $other }, sobre todo { $phase } ({ $most }).
answer-corner-gain = En { $corner } eres { $gain } más rápido que { $other }.
answer-corner-level = En { $corner } no hay diferencia entre tú y { $other } ({ $loss }).
answer-corner-loss-unsure = En { $corner } te faltan { $loss } con { $other }, pero estos logs no lo aseguran: el GPS de las dos vueltas está desplazado { $metres }, hasta { $most } ahí.
answer-corner-gain-unsure = En { $corner } eres { $gain } más rápido que { $other }, pero estos logs no lo aseguran: el GPS de las dos vueltas está desplazado { $metres }, hasta { $most } ahí.
answer-on-entry = en la entrada
answer-in-the-middle = cerca del vértice
answer-on-exit = en la salida
answer-against-everyone = En { $corner } pierdes { $list }.
answer-not-everyone = No todos: en { $corner } pierdes { $list }.
answer-brakes-earlier = En { $corner } frenas { $delta } antes que { $other } ({ $yours } frente a { $theirs }).
answer-brakes-later = En { $corner } frenas { $delta } más tarde que { $other } ({ $yours } frente a { $theirs }).
answer-brakes-same = En { $corner } frenas donde frena { $other } ({ $yours } frente a { $theirs }).
answer-brakes-earlier-in = Frenas antes que { $other } en { $list }.
answer-brakes-later-in = Frenas más tarde que { $other } en { $list }.
answer-brake-points-same = Tus puntos de frenada coinciden con los de { $other } en todas las curvas.
answer-brake-points-within = Tus puntos de frenada están a { $most } como mucho de los de { $other } en cada curva.
answer-peak = Pico de freno en { $corner }: tú { $yours }, { $other } { $theirs }.
answer-peak-less-earlier = En { $corner } tu freno solo llega al { $yours } ({ $other } { $theirs }), así que tienes que empezar { $delta } antes.
answer-peaks-same = Pisas tan fuerte como { $other } en todas las curvas.
answer-softer-in = Frenas más suave que { $other } en { $list }.
answer-harder-in = Frenas más fuerte que { $other } en { $list }.
answer-pressure-first = Sube primero la presión y luego vuelve a mirar la referencia.
answer-pressure-first-real = Mantén la referencia: lo fuerte de la frenada al principio, en recto, y desde ahí solo suelta.
answer-real-car = Mantén tus referencias: la misma en cada vuelta, y suelta el freno un poco antes y más suave.
answer-push-real = Yo no lo haría: puede ser un coche real, y ahí no empujo a nadie.
answer-push-pressure = Todavía no ayuda: primero va la presión de freno.
answer-try-later = Si lo pruebas, mueve la referencia unos metros cada vez y conserva la velocidad mínima.
answer-slower-apex = Bajas a { $yours } en { $corner }; { $other } lleva { $theirs }.
answer-slower-exit = Sales de { $corner } a { $yours }, { $other } a { $theirs }.
answer-later-throttle = En { $corner } vas a fondo { $delta } más tarde que { $other }.
answer-coasts-here = En { $corner } vas { $time } sin pedal.
answer-other-gear = Haces { $corner } en { $yours }, { $other } en { $theirs }
answer-speeds = { $corner }, punto más lento y salida: tú { $your-apex } y { $your-exit }, { $other } { $their-apex } y { $their-exit }.
answer-speed-against = { $corner }: tú { $yours }, { $other } { $theirs }.
answer-flat-against = A fondo tras el punto más lento de { $corner }: tú a los { $yours }, { $other } a los { $theirs }.
answer-item = { $corner } ({ $amount })
answer-item-worth = { $corner } ({ $amount }, { $worth })
answer-slower-apexes = Más lento que { $other } en el punto más lento: { $list }.
answer-slower-exits = Más lento que { $other } en la salida: { $list }.
answer-nowhere-slower = En el punto más lento no eres más lento que { $other } en ningún sitio.
answer-over-slow-hint = Suelta el freno un poco antes y deja que la velocidad se asiente sola, poco a poco.
answer-later-on-throttle = A fondo más tarde que { $other }: { $list }.
answer-throttle-same = Vas a fondo tan pronto como { $other } en todas partes.
answer-gear = Marcha: { $gear } en { $corner }, en el punto más lento ({ $lap }).
answer-gear-short = en { $gear }
answer-same-in-all = { $laps ->
    [one] Solo { $laps } vuelta lo muestra.
   *[other] Es la misma en las { $laps } vueltas.
}
answer-others = Para comparar: { $list }.
answer-others-same = La misma marcha para { $list }.
answer-brake-point = { $corner }: la frenada empieza a { $station }, { $before } antes del punto más lento ({ $lap }).
answer-no-braking = En esta vuelta no se frena para { $corner }.
answer-brake-pressure = { $corner }: pico de freno { $value } ({ $lap }).
answer-trail-braking = { $corner }: { $value } en el freno mientras ya giras ({ $lap }).
answer-trail-against = En { $corner } sigues { $yours } en el freno mientras giras, { $other } { $theirs }.
answer-trails-less = Sueltas el freno antes en la curva que { $other } en { $list }.
answer-trails-as-long = Sigues en el freno al entrar tanto como { $other } en cada curva.
answer-lowest-speed = { $corner }: { $value } en el punto más lento ({ $lap }).
answer-entry-speed = { $corner }: { $value } a la entrada ({ $lap }).
answer-exit-speed = { $corner }: { $value } a la salida ({ $lap }).
answer-straight-speed = { $value } al final de la recta tras { $corner } ({ $lap }).
answer-full-throttle = { $corner }: a fondo { $value } tras el punto más lento ({ $lap }).
answer-coast = { $corner }: { $value } sin pedal ({ $lap }).
answer-shift-speed = Primer cambio a más tras { $corner } a { $value } ({ $lap }).
answer-corner-time = { $corner } dura { $value } de la entrada a la salida ({ $lap }).
answer-best-of-laps = Tu mejor valor ahí: { $value } ({ $lap }).
answer-top-speed = { $value } de velocidad punta, a { $station } ({ $lap }).
answer-range = En tus vueltas: de { $low } a { $high }.
answer-end-of-straight = { $value } antes de { $corner }, a { $station } ({ $lap }).
answer-at-station = { $value } a { $station } ({ $lap }).
answer-beyond-lap = La vuelta solo mide { $length }; no hay { $station }.
answer-lap-time = { $lap }: { $time }.
answer-lap-times = Tus vueltas: { $list }.
answer-lap-times-typical = Tu vuelta típica es { $typical }, la media { $average }, la mejor { $best } ({ $lap }).
answer-trend-level = Tu ritmo se mantuvo: { $first } de media en las primeras { $count } vueltas, { $last } en las últimas { $count }.
answer-trend-faster = Ganaste { $delta } por vuelta: { $first } de media en las primeras { $count } vueltas, { $last } en las últimas { $count }.
answer-trend-slower = Perdiste { $delta } por vuelta: { $first } de media en las primeras { $count } vueltas, { $last } en las últimas { $count }.
answer-trend-few = Muy pocas vueltas para una tendencia: necesito al menos cuatro que cuenten.
answer-highest-rpm = El motor llega a { $value } ({ $lap }).
answer-list-brake-points = Puntos de frenada: { $list } ({ $lap }).
answer-list-brake-peaks = Picos de freno: { $list } ({ $lap }).
answer-list-gears = Marchas en el punto más lento: { $list } ({ $lap }).
answer-list-exits = Velocidades de salida: { $list } ({ $lap }).
answer-list-throttle = A fondo tras el punto más lento: { $list } ({ $lap }).
answer-list-values = Curva a curva: { $list } ({ $lap }).
answer-never-coasts = { $lap }: en ningún sitio { $least } o más sin pedal.
answer-coasts = { $lap }: { $total } sin pedal en total, { $list }.
answer-coast-hint = Pasa directo del freno al gas; donde sea pronto para acelerar, sigue rozando el freno.
answer-flat-out = Vas a fondo { $time } de la vuelta, el { $share } ({ $lap }).
answer-on-the-brakes = Vas en el freno { $time } de la vuelta, el { $share } ({ $lap }).
answer-on-no-pedal = Dejas rodar el coche { $time } de la vuelta, el { $share } ({ $lap }).
answer-lateral = Hasta { $value } g laterales, a { $station } ({ $lap }).
answer-gears-same = Las mismas marchas que { $other } en todas las curvas; nada mal en tus reducciones, por lo que se ve en el log.
answer-gears-differ = Otras marchas que { $other } en { $list } (tú / { $other }).
answer-shift-against = Subes de marcha a { $yours } de media, { $other } a { $theirs }.
answer-thirds = No conozco los sectores, así que corto la vuelta en tercios iguales ({ $from } a { $to }).
answer-thirds-all = No conozco los sectores, así que divido la vuelta en tercios iguales.
answer-sector-time = Sector { $sector }: { $value } ({ $lap }).
answer-sector-against = Sector { $sector }: { $value } ({ $lap }) frente a { $theirs } de { $other }, { $sign }{ $delta }.
answer-sector-worst = Donde más pierdes es en el sector { $sector }: { $loss } con { $other }.
answer-sector-none = No pierdes nada con { $other } en ningún sector.
answer-sector-best = Tu mejor sector es el { $sector }: { $gain } más rápido que { $other }.
answer-sector-best-level = Tu mejor sector es el { $sector }: solo { $loss } por detrás de { $other }.
answer-sector-item = sector { $sector } { $time } ({ $sign }{ $delta })
answer-sector-alone = sector { $sector } { $time }
answer-sector-list = Tus sectores: { $list } ({ $lap }).
answer-no-sector = Solo divido la vuelta en tres sectores. Pregunta por el primero, el segundo o el tercero.
answer-straights = En las rectas pierdes en total { $total } con { $other }: { $list }.
answer-straights-level = En las rectas no pierdes nada con { $other }.
answer-count-all = { $laps ->
    [one] { $laps } vuelta, y cuenta.
   *[other] { $laps } vueltas, todas cronometradas.
}
answer-count-some = { $laps ->
    [one] { $laps } vuelta; cuentan { $counted }.
   *[other] { $laps } vueltas; cuentan { $counted }.
}
answer-count-with-earlier = En las { $sessions } sesiones de aquí: { $laps }.
answer-consistency = { $laps ->
    [one] Solo { $laps } vuelta, así que no hay dispersión ({ $spread }, { $percent }, { $range }, { $judgement }).
   *[other] { $judgement }: ±{ $spread } ({ $percent }) en { $laps } vueltas, { $range } de la más rápida a la más lenta.
}
answer-very-even = muy constante
answer-even = bastante constante
answer-uneven = irregular
answer-wild = muy irregular
answer-least-repeatable = Lo menos repetible: { $corner } (±{ $value }).
answer-corner-varies = { $laps ->
    [one] { $corner }: solo { $laps } vuelta (±{ $value }).
   *[other] En { $laps } vueltas tu tiempo en { $corner } varía ±{ $value }.
}
answer-brake-point-varies = El punto de frenada se mueve ±{ $value }.
answer-apex-speed-varies = La velocidad mínima varía ±{ $value }.
answer-possible = { $optimal } con tus propias mejores partes, { $gap } por debajo de tu mejor ({ $best }).
answer-possible-is-best = { $best }: tu mejor vuelta ({ $lap }) ya reúne tus mejores partes.
answer-possible-parts = Compuesto de { $list }.
answer-few-laps = { $laps ->
    [one] { $laps } vuelta dice poco; con más vueltas será más firme.
   *[other] { $laps } vueltas dicen poco; con más vueltas será más firme.
}
answer-counts = { $lap }: completa y cuenta, { $time }, a { $gap } de tu mejor, nada raro.
answer-counts-best = { $lap }: completa y cuenta, { $time }, tu mejor aquí.
answer-does-not-count = { $lap } no cuenta: no es una vuelta lanzada completa o hubo una parada.
answer-no-track-limits = El log no puede decir si una rueda salió de la pista.
answer-target-gap = Faltan { $gap }: de { $from } a { $goal }.
answer-target-own-parts = Está a tu alcance: tus propias mejores partes ya dan { $optimal }.
answer-target-not-alone = Tus mejores partes dan { $optimal }: no basta con juntarlas, hace falta algo nuevo.
answer-target-out-of-reach = Aún no está al alcance: tus mejores partes dan { $optimal } y aquí nadie lo ha hecho.
answer-target-driven = Aquí ya se ha hecho: { $list }.
answer-target-places = En este orden, según lo que hace { $who }: { $list } ({ $sum } en total).
answer-target-own-places = Empieza donde tus otras vueltas fueron más rápidas: { $places }.
answer-target-done = Ya lo has hecho: { $best } ({ $lap }), { $gap } por debajo.
answer-progress-faster = Tu mejor pasó de { $before } a { $after }, { $gap } más rápido.
answer-progress-slower = Tu mejor pasó de { $before } a { $after }, { $gap } más lento.
answer-progress-typical = Vuelta típica { $before } a { $after }, dispersión ±{ $before-spread } a ±{ $after-spread } ({ $before-laps } y { $after-laps } vueltas).
answer-progress-brake = En { $corner } tu freno llega ahora al { $after } en vez de al { $before }.
answer-no-earlier-session = Es tu única sesión aquí, no hay nada anterior con qué compararla.
answer-aligned-without-positions = Uno de los dos logs no tiene posiciones, los alineé por las curvas: fiable a unas centésimas.
answer-worst-corner = { $corner } es la que más te cuesta: { $loss } con { $other }.
answer-no-worst-corner = Ninguna curva te cuesta nada frente a { $other }.
answer-best-corner = { $corner } es tu mejor: { $gain } más rápido que { $other }.
answer-best-corner-level = { $corner } es tu mejor: solo { $loss } entre tú y { $other }.
answer-best-corner-even = { $corner } es tu mejor curva: ahí no hay nada entre tú y { $other }.
answer-best-exit = Mejor salida
answer-worst-exit = Salida más floja
answer-exit-rank = { $rank } frente a { $other }: { $corner }, { $yours } frente a { $theirs }.
answer-fastest-exit = Tu salida más rápida es { $corner } con { $value }.
answer-then = Después { $list }.
answer-fastest-here = El más rápido aquí: { $who }, { $time }.
answer-fastest-through = El más rápido en { $corner }: { $who }, { $time }.
answer-rank = Eres el número { $rank } de { $drivers } aquí: { $time }, a { $gap } de { $who }.
answer-rank-first = Eres lo más rápido de { $drivers } aquí: { $time }.
answer-track = { $corners ->
    [one] { $circuit }: { $length }, { $corners } curva ({ $first } a { $last }).
   *[other] { $circuit }: { $length }, { $corners } curvas ({ $first } a { $last }).
}
answer-is-best = { $lap }: tu mejor aquí, { $time }.
answer-only-you = Eres el único piloto con vueltas aquí.
answer-only-you-time = En { $circuit } eres aquí el único piloto con vueltas: { $time }.
answer-work-on = Trabaja primero { $corner }: ahí hay { $loss }.
answer-work-on-held = Trabaja primero { $corner }: ahí hay { $loss }, y fue igual en { $held } de { $of } vueltas.
answer-focus-dearer = { $text }; { $corner } cuesta más ({ $loss }), pero ahí el log muestra con menos claridad qué cambiar.
answer-start-elsewhere = Aun así, empieza por { $corner }: ahí el log muestra qué cambiar.
answer-you-will-know = Sabrás que funciona cuando pierdas ahí menos de { $target }.
answer-worked-when = En { $corner } pierdes ahora { $loss }: ha funcionado cuando pierdas menos de { $target } ahí.
answer-nothing-to-work-on = Ahora mismo no destaca ninguna curva.
answer-do-entry = Una sola pisada firme y luego suelta poco a poco, para que el coche esté asentado al girar.
answer-do-mid = Deja rodar el coche: un solo giro limpio y algo menos de freno al llegar al vértice.
answer-do-mid-real = Un solo giro limpio, y suelta el freno con suavidad al llegar al vértice.
answer-do-exit = Endereza primero el volante y abre el gas una sola vez, a fondo.
answer-tip = { $corner } ({ $loss }): { $text }
answer-tip-against = { $corner } ({ $loss } con { $other }): { $text }
answer-fewer-tips = { $count ->
    [one] No hay más de { $count } curva que cueste aquí.
   *[other] No hay más de { $count } curvas que cuesten aquí.
}
answer-apex-short = { $yours } en el punto más lento, { $other } { $theirs }.
answer-exit-short = { $yours } en la salida, { $other } { $theirs }.
answer-describe = { $corner } ({ $lap }): { $list }.
answer-item-lowest = { $value } en el punto más lento
answer-item-brake = frenada desde { $station } hasta { $peak }
answer-item-brake-point = frenada desde { $station }
answer-item-flat = a fondo { $value } después
answer-item-time = { $value } de la entrada a la salida
answer-fastest-is-you = Aquí nadie es más rápido en { $corner }: hazlo así en cada vuelta.
answer-drive-hint = Copia una cosa cada vez y conserva lo que ya haces igual.
answer-potential = Tu { $corner } más rápida fue { $time } ({ $lap }), { $gain } mejor que en { $best }.
answer-potential-none = Tu { $corner } más rápida ya está en tu mejor vuelta ({ $lap }): { $time }.
answer-no-ideal-line = Lo que daría una trazada que nadie ha hecho no lo dice ningún log.
answer-line-same = Según el GPS, tu trazada está a menos de { $most } de { $other } en cada curva.
answer-line-nothing-to-win = Ahí no hay nada que ganar que este log pueda mostrar.
answer-line-apart = Tu trazada difiere de { $other } en { $list }.
answer-line-hint = Superpón las dos vueltas con /map y mira si ahí cuesta tiempo.
answer-line-same-in = Tu trazada en { $corner } está a menos de { $most } de { $other }.
answer-line-apart-in = Tu trazada en { $corner } está a unos { $delta } de la de { $other }.
answer-no-kerbs = El log no contiene los pianos, no puede decir cuánto usar.
answer-kerb-hint = Pruébalo una vuelta y mira si sube la velocidad de salida y el coche sigue asentado.
answer-no-hairpin = Aquí ninguna curva se llama horquilla; tomo la más lenta, { $corner } ({ $value }).
answer-slowest-corner = La curva más lenta es { $corner } ({ $value }).
answer-fastest-corner = La curva más rápida es { $corner } ({ $value }).
answer-no-gains = No hay ninguna curva en la que ganes claramente a { $other }.
answer-no-corner = Aquí no hay { $corner }; este circuito va de { $first } a { $last }.
answer-no-such-lap = En esta sesión no hay vuelta { $lap }. Están las vueltas { $laps }.
answer-no-such-place = No encuentro ese sitio en estas vueltas. Pregunta por una curva con su número.
answer-no-laps = Aún no tengo ninguna vuelta tuya. Suelta un log en el chat y vuelve a preguntar.
answer-no-counted-lap = Ninguna de tus vueltas aquí está completa, no hay nada que medir. Sube una sesión con una vuelta entera.
answer-one-lap = Aquí solo cuenta una vuelta tuya. Sube otra, o nombra a un amigo que comparta las suyas.
answer-lap-aside = Aquí solo cuenta la { $best }; la { $lap } no, así que mírala curva a curva y no como tiempo de vuelta.
answer-cannot-compare = { $a } y { $b } no se pueden superponer: no son vueltas de la misma pista.
answer-friend-without-laps = { $who } no muestra ninguna vuelta en { $circuit } aquí. Pídele que comparta una con /share.
answer-elsewhere-you = { $who } no ha rodado en { $here }; en { $circuit } le sacas { $gap } ({ $yours } frente a { $theirs }).
answer-elsewhere-friend = { $who } no ha rodado en { $here }; en { $circuit } { $who } te saca { $gap } ({ $theirs } frente a { $yours }).
answer-no-gear-channel = Este log no tiene canal de marcha. Lo graba un registrador en el bus del coche o la telemetría de un juego.
answer-no-brake-channel = Este log no tiene canal de freno, no lo puedo decir. Lo graba un sensor de freno, el bus del coche o un juego.
answer-no-throttle-channel = Este log no tiene canal de acelerador, no lo puedo decir. Lo graba el bus del coche o un juego.
answer-no-rpm-channel = Este log no tiene régimen del motor. Lo graba el bus del coche o un juego.
answer-no-lateral = Este log no tiene aceleración lateral, ni posiciones para calcularla.
answer-no-steering-channel = Este log no tiene dirección, así que no sé dónde giras. Un sensor de volante o la telemetría de un juego la graba.
answer-log-lacks = Tu log no puede mostrarlo, le falta esto: { $list }. El bus del coche o la telemetría de un juego lo graba.
answer-balance-most = En tu log ({ $lap }), { $corner } pide más volante para girar, un { $share } más que tu curva habitual: mira ahí primero.
answer-balance-even = Tu log no muestra ninguna curva que pida más volante que las demás ({ $lap }).
look-positions = la posición
look-braking = En tu log, mira la curva del freno: una subida firme y luego solo bajada.
look-trail = En tu log, compara freno y volante: la presión debe bajar mientras crece el giro.
look-turn-in = En tu log, mira dónde empieza a moverse el volante y si lo hace una sola vez.
look-apex = En tu log, mira dónde la velocidad es más baja en la curva y cuánto se queda ahí.
look-throttle = En tu log, mira el gas después del punto más lento: una sola subida, sin levantar.
look-line = Con `/map`, superpón dos vueltas y mira dónde se separan las trazadas.
look-gears = En tu log, mira marcha y régimen en la salida: ¿está el motor donde empuja?
look-balance = En tu log, compara volante y guiñada: más volante sin más giro es subviraje; volante que vuelve, sobreviraje.
look-tyres = En tu log, mira los tiempos de una tanda entera: los neumáticos se ven en vueltas que primero mejoran y luego empeoran.
look-even = Con `/consistency`, mira dónde varías más de vuelta a vuelta.
look-straight = En tu log, mira la velocidad al final de las rectas.
look-delta = Con `/compare`, superpón dos vueltas: donde sube el delta, se va el tiempo.
look-change = Compara varias vueltas antes del cambio con varias después; el log no conoce los reglajes.
look-traffic = En tu log, deja fuera las vueltas con tráfico antes de juzgar tu pilotaje.
look-grip = Con `/grip`, mira cuánto se acercan al límite frenar y girar juntos.
look-speeds = En tu log, mira juntas la velocidad mínima y la de salida: una no debe costar la otra.
look-learning = En tu log se ve en puntos de frenada y velocidades mínimas que se acercan vuelta a vuelta.
look-odd = En tu log solo se ve como una vuelta lenta sin motivo tuyo.
answer-no-positions = Estos logs no tienen posiciones lo bastante buenas para comparar trazadas. Un GPS rápido lo mostraría.
answer-starts-before = Empieza en { $from }: sales más lento y lo arrastras hasta { $corner }.
answer-you-lose-spread = Pierdes { $places }; el resto está repartido por la vuelta.
answer-split = La mayor parte se va { $place }: con { $other } pierdes { $list }.
answer-split-none = En ninguna parte: con { $other } no pierdes nada.
answer-on-the-straights = en las rectas
answer-in-slow-corners = en las curvas lentas
answer-in-medium-corners = en las curvas medias
answer-in-fast-corners = en las curvas rápidas
answer-turn-in = { $corner }: giras a { $station }, { $before } antes del punto más lento ({ $lap }).
answer-apex-at = { $corner }: el punto más lento está a { $station } ({ $lap }).
answer-turn-in-against = En { $corner } giras a { $yours }, { $other } a { $theirs }.
answer-apex-against = En { $corner } tu punto más lento está a { $yours }, el de { $other } a { $theirs }.
answer-turns-earlier = Giras antes que { $other } en { $list }.
answer-turns-later = Giras más tarde que { $other } en { $list }.
answer-apex-earlier = Tu punto más lento llega antes que el de { $other } en { $list }.
answer-apex-later = Tu punto más lento llega después que el de { $other } en { $list }.
answer-points-same = Lo haces donde { $other } en cada curva, con pocos metros de diferencia.
answer-throttle-within = Vas a fondo a menos de { $most } de donde lo hace { $other } en cada curva.
answer-item-peak = { $corner } ({ $yours }, { $other } { $theirs })

## ask

ask-off-topic = Eso no es lo mío: hablo de pilotar en circuito, de tus vueltas y de los términos del deporte. Pregúntame, por ejemplo, dónde pierdes tiempo.
ask-unsafe = No ayudo con la vía pública ni con nada que ponga a alguien en peligro. Llévalo a un track day o al simulador, y ahí te ayudo encantado.
ask-general = Sobre eso no tengo un texto revisado. Pregúntame por un término (trail braking, presión de neumáticos, reparto de frenada …) o dónde pierden tiempo tus vueltas.
ask-private = Solo conozco las vueltas que puedes ver. Pregunta por las tuyas, o menciona a un amigo que comparta las suyas aquí.
ask-other-language = Entiendo inglés, alemán, francés, español, italiano y portugués. Pregunta en uno de ellos, por ejemplo, dónde pierdes tiempo.
ask-worded-by-model = redacción: IA, números: calculados
ask-computed = calculado
ask-general-knowledge = conocimiento general, no de tus vueltas
ask-general-by-model = conocimiento general, no de tus vueltas; texto: IA
ask-general-follows = conocimiento general, no de tus vueltas; sigue un texto …
ask-shortage = El presupuesto de redacción con IA se ha agotado por hoy; esta respuesta está calculada.
ask-about = sobre:
ask-wording-follows = calculado; sigue una redacción …
ask-empty = Ahí no había ninguna pregunta. Pregúntame por ejemplo dónde pierdes tiempo, qué marcha en una curva o cómo estás frente a un amigo.
ask-thanks = De nada. Nos vemos en la pista.
ask-read-as = Lo entiendo así: { $reading }.
ask-also = También preguntaste: { $reading }.

## boards

board-footer = Edito este mensaje cada vez que una vuelta lo cambia
board-over-footer = Terminado: esta tabla se queda como está
board-nobody = Aún nadie tiene una vuelta aquí. Suelta un log y serás el primero.
board-nobody-over = Nadie hizo una vuelta válida.
board-moved = { $places ->
    [one] **{ $driver }** gana un puesto.
   *[other] **{ $driver }** gana { $places } puestos.
}
board-sessions = { $sessions ->
    [one] Una sesión desde que existe esta tabla.
   *[other] { $sessions } sesiones desde que existe esta tabla.
}
board-any-laps = cuenta cualquier vuelta completa
board-one-car = cada uno sigue en un solo coche
board-time = Del { $from } al { $until }. Las vueltas cuentan por cuándo se hicieron.
board-set-up = { $place }. La tabla aparece en { $channel } en unos segundos.
board-gone = Tabla retirada: su mensaje se queda como está
board-joined = Este circuito ya es uno con { $circuit }. La tabla sigue allí.
board-list = Tablas y retos
board-list-empty = Aún ninguno. `/board pin` mantiene una clasificación en un canal, `/challenge start` anuncia un reto.
board-lost = Ya no puedo mostrar tu tabla
board-lost-about = { $place }: { $channel } ya no existe o no puedo escribir allí. Dame acceso y fíjala de nuevo con `/board pin`.
board-unpinned = Tu tabla está ahí, pero no he podido fijarla
board-unpinned-about = { $place }: o { $channel } tiene tantos mensajes fijados como permite Discord, o no puedo fijar ahí. La tabla sigue siendo correcta.
challenge-title = Reto: { $name }
challenge-result = Resultado: { $name }
challenge-over = { $name } ha terminado
challenge-won = **{ $driver }** gana con { $time }, { $gap } por delante de { $other }.
challenge-decided = Decidido en { $corners }.
challenge-poll = ¿Qué circuito toca después?
challenge-poll-over = La encuesta ha terminado: { $circuits }
    .next = Un responsable empieza el reto con un toque: una semana, vueltas limpias, cualquier coche.
challenge-week-at = Una semana en { $circuit }
challenge-asked = La encuesta está abierta
challenge-asked-about = Aquí puede votar todo el mundo. `/challenge start` anuncia la semana del circuito ganador.
challenge-off = Reto cancelado: su mensaje se queda como está

## channels

channel-acceleration = aceleración y frenada
channel-altitude = altura
channel-brake = freno
channel-clutch = embrague
channel-distance = distancia
channel-gear = marcha
channel-lap = número de vuelta
channel-lap-fraction = fracción de la vuelta
channel-lateral = aceleración lateral
channel-latitude = latitud
channel-longitude = longitud
channel-rpm = régimen del motor
channel-speed = velocidad
channel-steering = dirección
channel-throttle = acelerador
channel-time = tiempo
channel-x = posición x
channel-y = posición y
channel-yaw-rate = velocidad de guiñada
channel-lap-invalid = vuelta inválida
channel-in-pit = en boxes
channel-incidents = incidentes

## classes

classes-title = Clases aquí
classes-none = Aún ninguna. `/class set` cuenta un coche en una.

## cli

cli-laps-that-count = { $laps ->
    [0] ninguna vuelta que cuente
    [one] { $laps } vuelta que cuenta
   *[other] { $laps } vueltas que cuentan
}
cli-runs-that-count = { $laps ->
    [0] ninguna manga que cuente
    [one] { $laps } manga que cuenta
   *[other] { $laps } mangas que cuentan
}
cli-summary = { $program }: { $laps }.
    .one = { $program }: { $laps }, { $time }.
    .best-lap = { $program }: { $laps }, la mejor es la vuelta { $number } en { $time }.
    .best-run = { $program }: { $laps }, la mejor es la manga { $number } en { $time }.
cli-laps = Vueltas
    .none = ninguna
cli-runs = Mangas
cli-corners = Curvas
cli-wrong = Qué tenía de malo
    .nothing = nada
cli-read = Lo que he leído
cli-unused = Lo que no he usado (di qué es una columna con --map PAPEL="COLUMNA")
cli-map-it = Nómbrala con --map { $role }="COLUMNA"
cli-label-circuit = circuito
cli-label-car = coche
cli-label-driver = piloto
cli-label-recorded = grabado
cli-label-format = formato
cli-label-rows = filas
cli-turns = { $turns ->
    [one] { $turns } curva
   *[other] { $turns } curvas
}
cli-circuit-recognized = reconocido
cli-circuit-unnamed = nombre desconocido
cli-head-lap = vuelta
cli-head-time = tiempo
cli-head-metres = metros
cli-head-timed-by = medida por
cli-head-role = papel
cli-head-column = columna
cli-head-unit = unidad
cli-head-values = valores
cli-head-guess = conjetura
cli-head-apex = vértice m
cli-head-top = máx. km/h
cli-head-lost = perdido s
cli-head-costs = cuesta
cli-head-best = mejor s
cli-head-loss = pérdida s
cli-head-spread = dispersión s
cli-kind-measured = medido
cli-kind-derived = derivado
cli-kind-estimated = estimado
cli-timed-stated = los tiempos del archivo
cli-timed-beacon = las balizas
cli-timed-lap-clock = el reloj de vuelta
cli-timed-lap-channel = la columna de vueltas
cli-timed-line = la línea de salida
cli-timed-found-line = una línea que eligió Pacenote
cli-timed-rows = el recuento de filas
cli-lap-best = mejor
cli-lap-stopped = no cuenta: el coche se detuvo
cli-lap-flagged = no cuenta: lo dice el propio log
cli-lap-longer = no cuenta: más larga que las demás
cli-lap-out = vuelta de salida
cli-lap-in = vuelta de entrada
cli-lap-partial = incompleta: no va de línea a línea
    .hole = incompleta: más corta que una vuelta, o con un hueco
cli-lap-of-file = vuelta { $number } de { $file }
cli-compare-slower = { $gap } s: A es más lenta. Alineadas por { $basis }, confianza { $confidence }, quedan { $metres } m.
cli-compare-faster = { $gap } s: A es más rápida. Alineadas por { $basis }, confianza { $confidence }, quedan { $metres } m.
cli-straight = recta
cli-from-corner = { $gap } de { $corner }
cli-all = total
cli-a-loses = Dónde pierde A
    .nothing = Nada de lo que pierde A destaca del ruido.
cli-finding = { $corner } { $phase }: { $cause } ({ $loss } s, confianza { $confidence })
    .straight = { $corner } { $phase }: { $cause } ({ $loss } s con la recta que sigue, confianza { $confidence })
    .laps = { $corner } { $phase }: { $cause } ({ $loss } s, en { $held } de { $of } vueltas, confianza { $confidence })
cli-incident = { $corner }: { $loss } s perdidos de golpe, por una parada, un trompo o el tráfico. Eso no dice nada de la técnica, así que lo dejo fuera.
cli-label-best = mejor
cli-label-rolling = mejor lanzada
cli-label-optimal = teórica
cli-label-spread = dispersión
cli-label-trend = tendencia
cli-label-varies = varía más
cli-over-laps = { $share } % en { $laps } vueltas
cli-a-lap = por vuelta
cli-typical = Dónde pierde la vuelta { $lap }, la típica, frente a la mejor
    .nothing = Entre tus vueltas y la mejor no destaca nada del ruido.
cli-slips = Errores de una sola vuelta, no costumbres
cli-slip = vuelta { $lap } { $corner } { $phase }: { $loss } s
cli-gains = Dónde ganó la mejor vuelta frente a la segunda
cli-spread = ±{ $spread } s en { $laps } vueltas, { $share } %
cli-habit-nailed = dominada
cli-habit-slow = constante pero lento
cli-habit-varies = irregular
cli-grip = { $driver } vuelta { $lap }: { $share } % del agarre en curva y frenando, al límite { $limit } de { $loaded } s
    .none = { $driver } vuelta { $lap }: sin aceleraciones
cli-worded = redacción: IA ({ $model }), números: calculados
    .general = conocimiento general, no de tus vueltas; redacción: IA ({ $model })
cli-computed = calculado
    .general = conocimiento general, no de tus vueltas
cli-budget-empty = el presupuesto de esta ejecución (ai.neurons_per_person) no alcanza para un modelo
cli-question-too-long = La pregunta tiene más de { $most } caracteres
cli-unreadable = { $path } no se puede leer ({ $reason })
    .missing = ese archivo no existe
    .forbidden = permiso denegado
    .folder = es una carpeta
cli-no-such-lap = El archivo no tiene la vuelta { $number }; tiene { $laps }
    .none = ninguna
cli-no-timed-lap = El archivo no tiene ninguna vuelta completa
cli-no-such-corner = Esta vuelta no tiene la curva { $number }; tiene { $count }
cli-too-few-laps = La sesión tiene menos de tres vueltas completas a un ritmo parecido
cli-next-path = Comprueba la ruta y que puedes leer el archivo.
cli-next-inspect = `pacenote inspect ARCHIVO` muestra las vueltas de un archivo y por qué una no cuenta.
cli-next-laps = Elige dos vueltas completas del mismo circuito; `pacenote inspect ARCHIVO` muestra las vueltas de un archivo.
cli-next-corners = `pacenote compare A B` muestra las curvas de dos vueltas.
cli-not-complete = La vuelta { $number } no está completa: no va de línea a línea. Elige una vuelta cronometrada.
cli-too-short = La vuelta { $number } solo mide { $length } m, y una vuelta tiene al menos { $needed } m. Elige otra, o comprueba la unidad de la columna de distancia.
cli-too-long = La vuelta { $number } mide { $length } m, y una vuelta tiene como mucho { $allowed } m. Comprueba la unidad de la columna de distancia o de velocidad.
cli-other-length = Las vueltas miden { $one } m y { $other } m: no es el mismo trazado. Elige dos vueltas del mismo trazado.
cli-other-circuit = Las vueltas se dieron a { $apart } km una de otra: son circuitos distintos. Elige dos vueltas del mismo circuito.
cli-other-layout = Las vueltas solo comparten el { $share } % del camino: son trazados distintos. Elige dos vueltas del mismo trazado.
cli-other-direction = Las vueltas se dieron en sentidos contrarios. Elige dos vueltas en el mismo sentido.
cli-not-at-speed = Una vuelta duró { $longer }, la otra { $shorter }: una de las dos no es una vuelta rápida. Elige dos vueltas rápidas.
cli-registered = { $commands } comandos registrados. Los nuevos pueden tardar un minuto en aparecer en Discord.
cli-migrated = La base de datos está al día.
cli-reading = leyendo { $file }, { $size } MiB: { $seconds } s
cli-recomputed = { $done } de { $files } archivos recalculados, { $again } de ellos leídos de nuevo del propio archivo, { $failed } quedaron como estaban.
    .stopped = Detenido; el mismo comando sigue desde aquí.
    .bar = { $done } de { $files } archivos, { $failed } quedaron como estaban
cli-health-off = health.listen no está definido, así que no hay a quién preguntar
cli-health-nobody = Nadie escucha en { $address }
cli-try-starting = Arranco un Postgres privado, una página de chat y el bot. Ctrl-C termina los tres.
cli-try-no-samples = No se pudieron publicar las sesiones de ejemplo: { $error }
cli-try-dashboard = Panel: { $address } (escribe /dashboard en el chat para entrar). Chat:
cli-try-port-taken = El puerto { $port } está ocupado. Elige otro con --port, o cierra el programa que lo usa.
cli-try-no-page = No se pudo arrancar la página de chat: { $error }
cli-try-no-port = No hay ningún puerto libre para el panel
cli-try-no-folder = { $folder } no se puede crear; elige otro --data
    .temporary = no se pudo crear una carpeta temporal; indica una con --data
cli-doctor-good = bien
cli-doctor-note = nota
cli-doctor-bad = error
cli-doctor-configuration = configuración
cli-doctor-database = base de datos
cli-doctor-token = token
cli-doctor-intents = intents
cli-doctor-commands = comandos
cli-doctor-model = modelo
cli-doctor-to-do = { $bad ->
    [one] hay que arreglar { $bad } de estos puntos para que el bot funcione
   *[other] hay que arreglar { $bad } de estos puntos para que el bot funcione
}
cli-doctor-token-of = pertenece a { $name }
cli-doctor-private = Postgres privado en { $folder }
cli-doctor-database-behind = { $migrations ->
    [one] { $place }, PostgreSQL { $version }; { $migrations } migración se aplicará en el próximo arranque, o con `pacenote migrate`
   *[other] { $place }, PostgreSQL { $version }; { $migrations } migraciones se aplicarán en el próximo arranque, o con `pacenote migrate`
}
cli-doctor-content-off = Message Content está desactivado, así que /watch no ve archivos; todo lo demás funciona. Para usarlo, activa el intent en el portal de desarrolladores (Bot, Privileged Gateway Intents) y pon discord.message_content = true
cli-doctor-content-on = Message Content está activado
cli-doctor-content-refused = discord.message_content es true, pero la aplicación no tiene ese intent; actívalo en el portal de desarrolladores (Bot, Privileged Gateway Intents) o ponlo en false
cli-doctor-intents-unknown = Discord no dijo qué intents hay; inténtalo otra vez
cli-doctor-registered = { $commands } registrados
    .few = { $registered } de { $commands } registrados; ejecuta `pacenote register`
    .unknown = Discord no dio la lista de comandos; inténtalo otra vez
cli-doctor-no-model = no se usa ningún modelo; las respuestas son calculadas y completas. Para que un modelo las redacte, define AI_ACCOUNT_ID y AI_TOKEN
cli-doctor-answers = responde
cli-fault-day-used-up = el cupo del servicio para hoy está agotado
cli-fault-busy = el servicio no tiene capacidad en este momento
cli-fault-timed-out = el servicio tardó demasiado
cli-fault-gone = el servicio no conoce (o ya no) ese modelo
cli-fault-not-allowed = la cuenta no puede usar este modelo
cli-fault-refused = el servicio rechaza el token o la cuenta
cli-fault-too-large = la petición es mayor de lo que lee el modelo
cli-fault-bad-request = el servicio no entiende la petición
cli-fault-outage = el servicio tiene una avería propia
cli-fault-unreachable = no se puede llegar al servicio
cli-fault-broken = la respuesta no llegó entera
cli-fault-no-text = la respuesta no contiene texto
cli-fault-next-token = crea un token con el permiso Workers AI: Read y comprueba AI_ACCOUNT_ID y AI_BASE_URL
cli-fault-next-model = elige otro modelo en AI_MODELS
cli-fault-next-settings = comprueba ai.api, ai.json_mode y AI_BASE_URL
cli-fault-next-meanwhile = mientras tanto las respuestas se calculan
cli-fault-next-network = comprueba AI_BASE_URL y la red
cli-help = Un bot de Discord que entrena a pilotos con su telemetría
    .after = Sin comando: `serve`. Ajustes: config/default.toml; secretos en DISCORD_TOKEN, DATABASE_URL, AI_TOKEN.
    .usage = Uso:
    .commands = Comandos:
    .arguments = Argumentos:
    .options = Opciones:
    .help = Mostrar esta ayuda
    .version = Mostrar la versión
    .help-command = Mostrar esta ayuda o la de un comando
cli-help-serve = Ejecutar el bot (por defecto)
cli-help-try = Probarlo todo en esta máquina: base de datos, un sustituto de Discord con página de chat, el bot de verdad
cli-help-register = Decirle a Discord qué comandos hay (una vez, y tras una actualización)
cli-help-migrate = Llevar la base de datos a esta versión
cli-help-recompute = Recalcular todo lo guardado con esta versión, junto a un bot en marcha; se puede reanudar
cli-help-doctor = Comprobar ajustes, token, intents, base de datos y modelo, cada uno con qué hacer
cli-help-health = Preguntar a un bot en marcha en esta máquina si está bien (para contenedores)
cli-help-inspect = Decir qué es un log y qué vueltas contiene
cli-help-compare = Comparar dos vueltas: A se mira, B es la referencia
cli-help-ask = Hacerle al coach una pregunta sobre un log
cli-help-map = Dibujar la pista de una vuelta: quién gana dónde, o velocidad, marcha, pedales
cli-help-corner = Dibujar una curva de dos vueltas y decir qué pasa en ella
cli-help-analyze = Decir dónde está el tiempo en una sesión
cli-help-consistency = Decir qué curvas de una sesión se repiten y cuáles son cuestión de suerte
cli-help-grip = Decir cuánto agarre usan una o dos vueltas
cli-option-config = Ajustes sobre los predeterminados (TOML)
cli-option-language = Idioma de páginas, imágenes y coach: en, de, fr, es, it, pt (si no, el del terminal; en una respuesta, el de la pregunta)
cli-option-port = Puerto de la página de chat, en esta máquina (si no, 4010)
cli-option-public-url = Dirección con la que un proxy de esta máquina sirve el panel (si no, la propia)
cli-option-data = Guardar los datos en esta carpeta (si no, una temporal que se borra al final)
cli-option-log = El archivo de log
cli-option-ldx = El .ldx de un .ld (si está al lado, lo encuentro solo)
cli-option-json = Escribir JSON
cli-option-car = De varios coches en una tabla, leer este, escrito como en la tabla (si no, el primero)
cli-option-one-lap = La tabla es una sola vuelta, de la primera a la última fila
cli-option-map = Decir qué es una columna no reconocida: `speed="Vel",unit=mph`; se puede repetir
cli-option-analyze-against = Decir dónde pierde la vuelta más rápida frente a esta: ARCHIVO, o ARCHIVO#N para la vuelta N (con --coach)
cli-option-coach = Escribir un debrief: un foco, tres puntos como mucho
cli-option-points = Puntos como máximo, hasta cinco
cli-option-units = Unidades: metric (km/h) o imperial (mph)
cli-option-level = Para quién se redacta: novice, club, fast
cli-option-draw-table = Dibujar la tabla de vueltas en este archivo PNG
cli-option-draw-corners = Dibujar curvas y vueltas en este archivo PNG
cli-option-draw-grip = Dibujar el círculo de fricción en este archivo PNG
cli-option-draw-comparison = Dibujar la comparación en este archivo PNG
cli-option-out = El archivo PNG que se escribe
cli-option-lap = La vuelta que se mira: ARCHIVO, o ARCHIVO#N para la vuelta N (si no, la más rápida)
cli-option-reference = La vuelta de referencia
cli-option-second-lap = Una vuelta al lado
cli-option-held-against = La vuelta con la que se compara
cli-option-ask-log = El log: ARCHIVO para su sesión, ARCHIVO#N para la vuelta N
cli-option-question = La pregunta, en cualquiera de los idiomas del coach
cli-option-ask-against = La referencia: ARCHIVO, o ARCHIVO#N para la vuelta N (si no, la mejor vuelta del archivo)
cli-option-others = Hasta dos vueltas más frente a la misma referencia
cli-option-channel = Dibujar un canal más, por su nombre en `inspect`: `rpm`, `lat_accel`, …
cli-option-one-corner = Dibujar solo esta curva
cli-option-range = Dibujar solo esta parte de la vuelta de referencia, en metros
cli-option-corner = Número de la curva
cli-option-color = Qué dicen los colores: gain, speed, gear, pedals (si no, gain con dos vueltas, speed con una)
cli-option-form = Para qué pantalla: chat (por defecto), compact, wide, detail
cli-option-picture-units = Unidades de velocidad y distancia: kmh (por defecto) o mph

## coach

phase-entry = entrada
phase-mid = centro
phase-exit = salida
against = la referencia
    .own = tu mejor vuelta
    .next = la mejor de tus otras vueltas
against-gen = la referencia
    .own = tu mejor vuelta
    .next = la mejor de tus otras vueltas
against-short = referencia
    .own = mejor vuelta
    .next = mejor de las otras
topic-brakes-early = punto de frenada
topic-brakes-long = duración de la frenada
topic-brakes-soft = presión de frenada
topic-releases-abruptly = suelta del freno
topic-over-slows = velocidad mínima
topic-coasts = sin pedal
topic-turns-in-early = giro
topic-late-apex = punto más lento
topic-runs-wide = trazada
topic-waits-for-throttle = gas
topic-lifts-after-throttle = gas
topic-short-shifts = cambio de marcha
topic-wrong-gear = marcha
topic-misses-exit-speed = velocidad de salida
topic-slower = tiempo perdido
fact-loss = { $corner } { $phase }: { $short }, { $worth }
fact-gain = { $corner } { $phase }: { $worth } más rápido que { $against }
fact-found = { $corner } { $phase }: ahí tu mejor vuelta encontró { $worth }
fact-incident = { $corner } { $phase }: { $worth } perdidos de golpe
fact-slip = { $corner } { $phase }: { $worth } perdidos solo en la vuelta { $lap }
fact-linked = { $corner }: la pérdida de { $worth } empieza en { $from }. Sales de { $from } más lento, y llegas a { $corner } a { $you } ({ $against-short } { $reference })
fact-gap = Vuelta { $you }, { $against-short } { $reference }: { $delta } de diferencia
fact-top = Las tres mayores pérdidas suman { $worth }
fact-optimal = Vuelta óptima { $you }: { $delta } por debajo de la mejor { $reference }
fact-rolling = Mejor vuelta desde cualquier punto { $you }: { $delta } por debajo de la mejor { $reference }
fact-consistency = Los tiempos varían { $delta } en { $laps } vueltas
fact-variation = { $corner }: su tiempo varía { $delta } de vuelta a vuelta
short-brakes-early = frena { $delta } demasiado pronto
    .plain = frena demasiado pronto
short-brakes-soft = frena demasiado suave
short-releases-abruptly = freno suelto en { $you }, { $against-short } { $reference }
    .plain = suelta el freno de golpe
short-over-slows = velocidad mínima { $you }, { $against-short } { $reference }
    .plain = pierde demasiada velocidad
short-coasts = { $you } sin pedal, { $against-short } { $reference }
    .plain = rueda sin pedal
short-turns-in-early = gira { $delta } demasiado pronto
    .plain = gira demasiado pronto
short-late-apex = punto más lento { $delta } demasiado tarde
    .plain = punto más lento demasiado tarde
short-runs-wide = recorre { $delta } de más
    .plain = recorre un camino más largo
short-waits-for-throttle = da gas { $delta } demasiado tarde
    .full = gas a fondo { $delta } demasiado tarde
    .plain = da gas demasiado tarde
short-lifts-after-throttle = da gas y lo vuelve a soltar
short-short-shifts = sube de marcha a { $you }, { $against-short } { $reference }
    .plain = sube de marcha demasiado pronto
short-wrong-gear = marcha { $you }, { $against-short } marcha { $reference }
    .plain = otra marcha que { $against }
short-misses-exit-speed = sale a { $you }, { $against-short } { $reference }
    .plain = sale más lento
short-slower = más lento, el registro no dice por qué
what-brakes-early = Frenas { $delta } antes que { $against }.
    .plain = Frenas antes que { $against }.
what-brakes-soft = Frenas menos fuerte que { $against }.
    .much = Frenas mucho menos fuerte que { $against }.
what-releases-abruptly = Dejas el freno en { $you }; { $against } en { $reference }.
    .plain = Sueltas el freno de golpe, donde { $against } lo afloja hasta dentro de la curva.
what-over-slows = Tu velocidad mínima es de { $you }; la de { $against }, de { $reference }.
    .plain = Pierdes más velocidad que { $against }.
what-coasts = Ruedas { $you } sin pedal; { $against } { $reference }.
    .plain = Ruedas más tiempo sin pedal que { $against }.
what-turns-in-early = Giras { $delta } antes que { $against }.
    .plain = Giras antes que { $against }.
what-late-apex = Tu punto más lento está { $delta } más adentro de la curva que el de { $against }.
    .plain = Tu punto más lento está más adentro de la curva que el de { $against }.
what-runs-wide = Recorres { $delta } más que { $against } en la curva.
    .plain = Recorres un camino más largo que { $against } en la curva.
what-waits-for-throttle = Das gas { $delta } más tarde que { $against }.
    .full = Llegas a gas a fondo { $delta } más tarde que { $against }.
    .plain = Das gas más tarde que { $against }.
what-lifts-after-throttle = Das gas y tienes que soltarlo; { $against } lo abre una sola vez.
what-short-shifts = Subes de marcha a { $you }; { $against } a { $reference }.
    .plain = Subes de marcha a menos revoluciones que { $against }.
what-wrong-gear = Tomas la curva en la marcha { $you }; { $against } en la marcha { $reference }.
    .plain = Tomas la curva en otra marcha que { $against }.
what-misses-exit-speed = Sales de la curva a { $you }; { $against } a { $reference }.
    .plain = Sales de la curva más lento que { $against }.
what-slower = Aquí pierdes { $worth }, y el registro no muestra por qué.
why-brakes-early = Vas lento demasiado pronto y luego esperas a que llegue la curva.
    .novice = Vas lento antes de que haga falta.
why-brakes-soft = Quien frena demasiado suave necesita más espacio para quitar la misma velocidad.
    .novice = Una frenada tímida lleva más tiempo.
why-releases-abruptly = Sin carga delante el coche gira menos, y tienes que esperarlo.
    .novice = Los neumáticos delanteros pierden agarre justo cuando les pides girar.
why-over-slows = Lo que frenas de más lo arrastras por toda la recta siguiente.
    .novice = Pierdes más velocidad de la que pide esta curva.
why-coasts = Sin pedal el coche ni frena ni empuja: ese tiempo se pierde.
    .novice = Mientras no pisas ningún pedal, el coche no hace nada por ti.
why-turns-in-early = Girar demasiado pronto te abre a la salida, y el gas tiene que esperar.
    .novice = Si giras demasiado pronto, te falta pista a la salida.
why-late-apex = Mientras sigas frenando, no puedes volver al gas.
    .novice = Sigues perdiendo velocidad donde ya podrías ganarla.
why-runs-wide = Cada metro de más se hace a velocidad de curva, donde más cuesta.
    .novice = Recorres más pista de la necesaria.
why-waits-for-throttle = Lo que pierde la salida lo pierde también toda la recta que sigue.
    .novice = Cada instante de espera cuesta velocidad en la recta siguiente.
why-lifts-after-throttle = Levantar el pie descoloca el coche y cuesta más de lo que dio abrir gas.
    .novice = El gas llegó antes de que el coche estuviera listo.
why-short-shifts = En la marcha más larga el motor empuja menos.
    .novice = Cambias antes de que el motor lo haya dado todo.
why-wrong-gear = En la otra marcha el motor no está donde mejor empuja, o el cambio cuesta tiempo.
    .novice = La marcha no encaja con la velocidad de esta curva.
why-misses-exit-speed = La velocidad que falta sigue faltando en toda la recta.
    .novice = Una salida lenta hace lenta toda la recta siguiente.
why-slower = Ni los pedales, ni la trazada, ni las velocidades destacan lo bastante para nombrarlo.
how-brake-later = Acerca tu punto de frenada a la curva en pasos pequeños, con la misma presión, y conserva la velocidad en el vértice.
    .novice = Elige una referencia junto a la pista y frena un poco más tarde, paso a paso.
how-keep-brake-point-and-release-sooner = En un coche real no toco tu punto de frenada: repítelo en cada vuelta. El tiempo está entre ese punto y el giro: frena ahí un poco menos rato y menos fuerte, en pasos pequeños.
    .novice = Usa la misma marca en cada vuelta, pero afloja el pedal un poco antes, en pasos pequeños.
how-brake-mostly-at-the-beginning = Frena lo más al principio, en línea recta, y desde ahí solo afloja; mantén tu punto de frenada.
    .novice = Frena sobre todo al principio, con el coche recto, y luego levanta el pedal con suavidad.
how-release-sooner-and-gently = Mantén tu punto de frenada, suelta el pedal un poco antes y ve quitando presión hasta dentro de la curva; la velocidad mínima sube sola.
    .novice = Empieza a aflojar el freno un poco antes y despacio, y cambia poco en cada vuelta.
how-brake-harder = Frena más fuerte justo al principio y afloja según baja la velocidad.
    .novice = Pisa el freno con firmeza al principio y aflójalo con suavidad.
how-release-gradually = Afloja el freno poco a poco hasta que el coche haya girado, en vez de soltarlo de golpe.
    .novice = Levanta el pedal de freno despacio mientras empiezas a girar.
how-slow-less = Deja el freno un poco antes y deja rodar el coche por el vértice.
    .novice = Suelta el freno un poco antes y deja rodar el coche.
how-coast-less = Pasa del freno directamente al gas; donde aún no puedas acelerar, quédate rozando el freno.
    .novice = Ten siempre un pie en uno de los pedales: freno hasta girar, luego gas.
how-turn-in-later = Espera a ver el vértice antes de girar, y gira una sola vez.
    .novice = Quédate un momento más por fuera antes de girar.
how-slow-sooner = Termina de perder velocidad antes del vértice, para estar ya acelerando allí.
    .novice = Haz la reducción en la primera parte de la curva.
how-tighten-line = Apunta más cerca del interior y usa todo el ancho solo a la salida.
    .novice = Rueda más cerca del interior de la curva.
how-throttle-earlier = Empieza con un poco de gas en cuanto el coche apunte a la salida, y ábrelo en un solo gesto.
    .novice = En cuanto veas la salida, da gas y sigue pisando.
how-throttle-once = Espera hasta poder mantener el gas, y ábrelo una sola vez.
    .novice = Da gas solo cuando ya no tengas que soltarlo.
how-shift-later = Aguanta la marcha hasta que el motor deje de empujar, y entonces sube.
    .novice = Quédate un poco más en la marcha.
how-match-gear = Prueba la curva en la marcha de { $against } y escucha si el motor sale con fuerza.
    .novice = Prueba esta curva en la marcha de { $against }.
how-exit-faster = Primero endereza el coche, luego gas: cede un poco en el centro a cambio de la salida.
    .novice = Entra con calma y sal rápido.
how-look-closer = Superpón las dos vueltas con /compare y mira esta curva.
measure-brakes-early = frenas como mucho { $target } antes que { $against }.
measure-brakes-soft = tu presión de frenada se acerca a la de { $against }.
measure-releases-abruptly = tardas al menos { $target } en dejar el freno.
measure-over-slows = tu velocidad mínima es de al menos { $target }.
measure-coasts = ruedas como mucho { $target } sin pedal.
measure-turns-in-early = giras como mucho { $target } antes que { $against }.
measure-late-apex = tu punto más lento está como mucho { $target } detrás del de { $against }.
measure-runs-wide = recorres como mucho { $target } más que { $against }.
measure-waits-for-throttle = das gas como mucho { $target } después de { $against }.
    .full = llegas a gas a fondo como mucho { $target } después de { $against }.
measure-lifts-after-throttle = abres gas una sola vez y se queda abierto.
measure-short-shifts = subes de marcha a { $target } o más.
measure-wrong-gear = tu marcha más baja aquí es { $reference }.
measure-misses-exit-speed = sales de la curva a { $target } o más.
measure-time = aquí pierdes menos de { $target }.
quantity-brake-point-m = punto de frenada
quantity-brake-peak-share = máximo de frenada
quantity-brake-release-s = suelta del freno
quantity-trail-braking-s = freno girando
quantity-coast-s = sin pedal
quantity-turn-in-m = giro
quantity-apex-m = punto más lento
quantity-entry-speed-mps = velocidad de entrada
quantity-apex-speed-mps = velocidad mínima
quantity-exit-speed-mps = velocidad de salida
quantity-straight-speed-mps = velocidad al final de la recta
quantity-throttle-on-m = gas
quantity-full-throttle-m = gas a fondo
quantity-throttle-lifts = levantadas
quantity-min-gear = marcha más baja
quantity-shift-rpm = cambio de marcha
quantity-grip-use = agarre usado
quantity-distance-m = camino recorrido
evidence-pair = { $quantity } { $you } ({ $against-short } { $reference })
evidence-earlier = { $quantity } { $delta } antes
evidence-later = { $quantity } { $delta } más tarde
evidence-longer = { $quantity } { $delta } más largo
evidence-shorter = { $quantity } { $delta } más corto
evidence-laps = { $held } de { $of } vueltas
label-focus = Objetivo:
label-measure = Conseguido si
lead = { $corner } { $phase } ({ $worth }): { $text }
lead-measure = { $corner }: { $text }
label-good = Bien
unsure = Tómalo como un indicio: aquí los datos no son claros.
good-gain = { $corner } { $phase }: { $worth } más rápido que { $against }.
found-gain = { $corner } { $phase }: ahí encontraste { $worth }.
personal-best = Nueva mejor vuelta. De dónde sale:
nothing-to-fix = Nada que corregir: lo que queda entre estas vueltas está dentro de su ruido.
gap-is-spread = Ninguna curva destaca: los { $gap } se reparten por la vuelta.
nothing-to-fix-noise = Ninguna curva te cuesta tiempo vuelta tras vuelta. Tus tiempos se dispersan { $delta }.
nothing-to-fix-ahead = Nada que corregir: vas { $gap } más rápido y ninguna curva va en tu contra.
not-enough-laps = No hay suficientes vueltas limpias para decir qué cuesta tiempo. Dos vueltas completas de un circuito son lo mínimo, cinco es mejor.
too-little-data = El registro dice aquí demasiado poco para saber qué cuesta tiempo.
best-lap = De dónde sale tu mejor vuelta:
incident = { $corner } { $phase }: { $worth } perdidos de golpe. No es cuestión de técnica (una parada, un trompo, tráfico), así que aquí se deja fuera.
slip = { $corner } { $phase }: { $worth } perdidos solo en la vuelta { $lap }. Fue un error de esa vuelta, no una costumbre.
same-again = Haz aquí lo mismo que en { $corner }.
linked-behind = { $corner } viene justo después y pierde { $worth } más por eso.
optimal-line = Tus mejores tramos, unidos donde encajan, dan { $you }: { $delta } por debajo de tu mejor vuelta.
steady-first = Tus vueltas varían { $delta }. Repite primero la misma vuelta antes de cambiar nada.
grade-held = { $corner } { $topic }: conseguido en { $held } de { $of } vueltas, vale { $worth }.
    .plain = { $corner } { $topic }: conseguido en { $held } de { $of } vueltas, pero el tiempo aún no está ahí.
    .one = { $corner } { $topic }: conseguido, vale { $worth }.
    .one-plain = { $corner } { $topic }: conseguido, pero el tiempo aún no está ahí.
grade-none = { $corner } { $topic }: aún no conseguido en ninguna de { $of } vueltas ({ $goal })
    .one = { $corner } { $topic }: aún no conseguido ({ $goal })
grade-open = { $corner } { $topic }: ya aconsejado y aún sin medir en una vuelta nueva ({ $goal })
grade-same = { $corner } { $topic }: ninguna vuelta nueva desde este consejo; sigue siendo el objetivo.

## columns

columns-which = ¿Qué columna es { $role }?
columns-explain = Explicar las columnas
columns-form = ¿Qué dicen estas columnas?
columns-form-hint = Por ejemplo: velocidad, km/h. Déjalo vacío si no lo sabes.
columns-mapped = { $column } es { $role }
    .server = { $unit } Vale para todos los archivos de este servidor que lo necesiten. Ahora vuelve a publicar el archivo.
    .direct = { $unit } Vale para todos los archivos que me mandes por privado. Ahora vuelve a mandar el archivo.
columns-unit-said = Su unidad es { $unit }.
columns-unit-found = Leo su unidad en el archivo o la deduzco de los valores; con `/columns set` fijas una.
columns-unmapped = { $column } ya no significa nada especial
    .server = Era { $role } para los archivos de este servidor. Las vueltas guardadas no cambian.
    .direct = Era { $role } para los archivos que me mandas por privado. Las vueltas guardadas no cambian.
columns-none = Aún no hay columnas explicadas aquí
    .how = Cuando no reconozco una columna, rechazo el archivo y muestro un menú debajo: elige ahí la correcta, o usa `/columns set`.
columns-title = Qué significan las columnas
    .server = Vale para todos los archivos de este servidor que lo necesiten.
    .direct = Vale para todos los archivos que me mandes por privado.

## commands

command-analyze = ¿Dónde está tu tiempo? De tres a cinco curvas por trabajar, y qué hacer
command-ask = Pregunta al coach: tus vueltas, una curva, la vuelta de un amigo o un término
command-car = Cómo se llaman los coches en este servidor
command-car-list = Los coches que se conducen aquí, y cómo se llaman
command-car-merge = Haz uno de dos coches que son el mismo
command-car-set = Di en qué coche rodaste una de tus sesiones
command-car-name = Dar un nombre a un coche en este servidor (solo gestores)
command-car-reset = Llamar de nuevo a un coche como sus registros (solo gestores)
command-circuit = Cómo se llaman los circuitos en este servidor
command-circuit-hide = No mostrar ningún nombre de un circuito en este servidor (solo gestores)
command-circuit-choose = Di en qué circuito rodaste una de tus sesiones
command-circuit-merge = Haz uno de dos circuitos que son el mismo
command-circuit-list = Los circuitos que se recorren aquí, y cómo se llaman
command-circuit-name = Dar un nombre a un circuito en este servidor (solo gestores)
command-circuit-reset = Llamar de nuevo a un circuito como sus registros (solo gestores)
command-columns = Dime qué significa una columna que no reconozco
command-columns-list = Lo que se ha explicado aquí de las columnas
command-columns-remove = Quita lo que se dijo de una columna
command-columns-set = Di qué significa una columna, para todos los archivos de aquí
command-compare = Dibujar dos vueltas frente a frente: ¿dónde está el tiempo?
command-consistency = ¿Cómo de regulares son tus vueltas, curva a curva?
command-corner = Dibujar una curva de dos vueltas: trazadas, velocidad, pedales, lo que cuesta cada fase
command-corners = Las curvas de un circuito; los gestores pueden nombrarlas, unirlas y dividirlas
command-data = Lo que guardo de ti, y cómo llevártelo o borrarlo
command-data-show = Lo que guardo de ti, y quién lo ve
command-data-export = Todo lo tuyo en un archivo zip, solo para ti
command-data-delete = Borrar una vuelta, una subida o todo; antes pregunto otra vez
command-drivers = Quién es más rápido en cada curva, y la vuelta con lo mejor de todos
command-grip = ¿Cuánto agarre usan dos vueltas? El círculo de fricción
command-help = Qué hace Pacenote y cómo empezar
command-laps = Tus sesiones, página a página; con un circuito, tus vueltas allí (solo tú las ves)
command-leaderboard = ¿Quién es el más rápido aquí? La mejor vuelta compartida de cada uno
command-map = Dibujar la pista: quién gana dónde, o velocidad, marcha o pedales de una vuelta
command-progress = Tu mejor vuelta y la mediana semana a semana, en un circuito con un coche
command-session = Las vueltas de una sesión: tiempos, diferencias, sectores y lo que era posible
command-settings = Unidades, idioma y nivel de mis respuestas
command-share = Mostrar una vuelta tuya a este servidor, guardarla para ti o crear un enlace
command-status = Cómo está el bot, para quien lo lleva
command-upload = Leer un registro de telemetría y guardar sus vueltas
command-watch = Importar sin pedirlo cada registro de un canal (solo gestores)
option-lap = La vuelta que quieres ver (por defecto: la última tuya)
option-against = La vuelta con la que compararla (por defecto: tu mejor allí)
option-third = Una tercera vuelta, comparada con la misma
option-fourth = Una cuarta vuelta, comparada con la misma
option-zoom = Acercar a la curva con este número
option-channel = Un canal más
option-form = Para qué pantalla (por defecto: según tus ajustes)
option-private = Mostrar la respuesta solo a ti
option-whole-session = Toda la sesión de esa vuelta: tu vuelta típica contra la mejor
option-question = Tu pregunta, en tu idioma
option-share = Mostrar la respuesta a todos aquí (por defecto: solo a ti)
option-session-lap = Cualquier vuelta de la sesión (por defecto: tu última subida)
option-corner-number = El número de la curva, como en el mapa
option-corner-change = Número de la curva que cambiar
option-corner-name = Su nombre
option-corner-action = Qué se hace con ella
option-corners-lap = Una vuelta del circuito (por defecto: la última tuya)
option-drivers-lap = Una vuelta en el circuito y con el coche que dices (por defecto: la última tuya)
option-drivers-class = Todos los coches de esta clase (ver /class; por defecto: un coche)
option-laps-circuit = Solo vueltas en este circuito
option-circuit = El circuito (por defecto: el de tu última vuelta)
option-named-circuit = El circuito
option-choose-circuit = El circuito, o un nombre nuevo para él
option-set-car = Nombre del coche
option-merge-from = El que desaparece
option-merge-into = El que queda
option-merge-server = Para todas las vueltas que ve este servidor, no solo las tuyas (solo gestores)
option-named-car = El coche
option-new-name = Su nombre
option-car = El coche (por defecto: el último que llevaste allí)
option-only-car = Solo vueltas con este coche (por defecto: todos)
option-color = Qué muestran los colores (por defecto: quién gana dónde)
option-share-lap = Una de tus vueltas
option-what = Lo que se va
option-data-lap = La vuelta, o cualquiera de la subida (no hace falta para todo)
option-share-with = Quién puede verla
option-share-against = Otra vuelta tuya: el enlace muestra la comparación (solo enlace)
option-share-names = Mostrar nombres tras el enlace (si no, no)
option-file = El archivo de registro tal como lo escribe tu programa (.csv, .vbo, .ld, .json, .zip …)
option-upload-private = Guardar estas vueltas para ti (por defecto: compartidas con este servidor)
option-watch-channel = El canal (por defecto: este)
option-watch-stop = Dejar de vigilarlo
option-watch-threads = Responder cada subida en un hilo propio
option-units = Unidades de velocidad y distancia
option-language = El idioma de mis respuestas
option-level = Cuánto explico
option-drives = De dónde son tus archivos MoTeC y tablas sencillas (otros formatos lo dicen)
option-new-laps = Quién ve las vueltas de los registros que publiques en un servidor desde ahora
option-picture = Para qué pantalla se dibujan las imágenes
option-role = Qué contiene la columna
option-column = El nombre de la columna, tal como está en el archivo
option-unit = Su unidad, por ejemplo mph (por defecto: la del archivo)
option-column-remove = La columna
choice-form-chat = chat: lo que importa, en letra grande
choice-form-compact = compacto: todo, llena un móvil
choice-form-wide = ancho: todo, para una pantalla grande
choice-form-detail = detalle: ancho al doble de tamaño
choice-color-gain = quién gana dónde
choice-color-pedals = freno y acelerador
choice-join = unir con la siguiente
choice-cut = dividir en dos
choice-reset = todas las curvas como se encontraron
choice-this-server = este servidor
choice-only-me = solo yo
choice-mine = mía
choice-servers = de este servidor
choice-dry = seco
choice-damp = húmedo
choice-wet = mojado
choice-clean-laps = vueltas limpias
choice-any-laps = cualquier vuelta completa
choice-one-car = un coche por piloto
choice-a-link = un enlace, para quien lo tenga
choice-one-lap = una vuelta
choice-one-upload = toda la subida
choice-everything = todo
choice-metric = métricas (km/h, m)
choice-imperial = imperiales (mph, ft)
choice-language-auto = auto (como tu Discord)
choice-novice = principiante (palabras sencillas)
choice-club = club (con los términos habituales)
choice-fast = rápido (corto, todos los números)
choice-sim = un simulador
choice-real = un coche real
choice-unsaid = sin decir (consejos como para un coche real)
option-analyze-lap = La vuelta que quieres ver (por defecto: toda tu última sesión)
option-chosen-lap = La vuelta que quieres ver (por defecto: la mejor de tu última sesión)
option-chosen-against = La vuelta con la que compararla (por defecto: el amigo justo delante, o tu mejor anterior)
option-friend = Un amigo, para comparar con su mejor vuelta
command-dashboard = Tus vueltas en el navegador: gráficas interactivas, archivos grandes (solo tú ves el enlace)
command-news = Avisa en un canal cuando alguien tome la mejor vuelta del servidor (solo gestores)
command-board = Clasificaciones que se quedan en un canal, siempre al día (solo gestores)
command-board-pin = Fija aquí una clasificación; se edita cuando una vuelta la cambia
command-board-unpin = Deja una clasificación fijada como está y olvídala
command-board-list = Todas las clasificaciones y retos de este servidor
command-challenge = Un circuito, unos días, y quién es el más rápido (solo gestores)
command-challenge-start = Anuncia un reto aquí: su tabla se abre y se cierra sola
command-challenge-stop = Cancela un reto; su tabla se queda como está
command-challenge-poll = Preguntar aquí qué circuito toca después
command-class = Qué coches son una clase aquí, para tablas, retos y noticias (solo gestores)
command-class-set = Contar un coche en una clase
command-class-clear = No contar un coche en ninguna clase
command-class-list = Todas las clases de este servidor con sus coches
option-class = Solo vueltas en coches de esta clase (`/class` crea una)
option-class-name = La clase, por ejemplo GT3
option-class-car = El coche
option-rules = Qué vueltas cuentan (si no: las limpias)
option-poll-circuit = Un circuito para elegir
option-poll-hours = Cuántas horas está abierta la encuesta (si no: 48)
option-news-stop = No avisar más
option-challenge-name = Cómo se llama el reto
option-challenge-days = Cuántos días dura
option-challenge-starts-in = En cuántas horas empieza (por defecto: ahora)
command-duel = Tú contra un amigo, en todos los circuitos y coches que compartís
option-duel-friend = Contra quién
command-reference = La vuelta con la que se comparan las tuyas si nadie nombra otra
command-reference-set = Elígela, una vez para su circuito y su coche
command-reference-clear = Deja de tener una en un circuito
command-reference-list = Tus referencias y las de este servidor
command-notify = Lo que te cuento por mensaje directo: nada, salvo que lo actives
option-notify-beaten = Cuando alguien bate tu mejor vuelta, y en qué curva
option-notify-focus = Cuando tus vueltas muestran lo que te dije que trabajaras
option-notify-weekly = Tu semana en un mensaje
option-notify-news = Los servidores pueden contar tus mejores marcas en sus noticias
option-quiet-from = Nada a partir de esta hora (si no: 22)
option-quiet-until = Hasta esta hora (si no: 7; dos veces la misma: sin horas de silencio)
option-utc-offset = Cuántas horas va tu reloj por delante de UTC (Madrid en invierno: 1)
option-a-day = Como mucho estos mensajes al día (si no: 3)
command-note = Título, nota y etiquetas de una de tus sesiones, y sus condiciones
command-setup = Dos hojas de reglajes lado a lado: en qué difieren (si el log trae una)
option-note-title = Cómo se llama la sesión
option-note-text = Una nota que solo ves tú
option-note-tags = Etiquetas, separadas por comas
option-note-surface = Cómo de mojada estaba la pista
option-note-tyres = Los neumáticos
option-note-fuel = Gasolina al empezar, en litros
option-note-air = Temperatura del aire en °C
option-note-track = Temperatura de la pista en °C
option-note-show-setup = Quien ve las vueltas puede ver también los reglajes del log
option-setup-lap = Una vuelta de una sesión (si no: la tuya más reciente)
option-setup-against = Una vuelta de la otra (si no: con la que se compara la tuya)
option-news-personal = También las mejores marcas de quienes lo permiten con /notify
option-news-corners = También las curvas que cambian de dueño
option-news-weekly = Una vez por semana: quién mejoró más y el duelo más igualado
option-reference-lap = La vuelta: la de un amigo, tu mejor del año pasado, la de un profesional
option-whose = De quién es la referencia (del servidor: solo gestores; si no: mía)

## compare

compare-slower = { $a }: { $gap } más que { $b }
compare-faster = { $a }: { $gap } menos que { $b }
compare-same-time = { $a } y { $b }: el mismo tiempo
compare-slower-in = { $a } es { $gap } más lento que { $b } en { $corner }
compare-faster-in = { $a } es { $gap } más rápido que { $b } en { $corner }
compare-level-in = { $a } y { $b }, empatados en { $corner }
compare-whole-lap = En la vuelta entera son { $delta }.
compare-aligned = alineadas por { $basis }, confianza { $confidence }
compare-different-cars = Coches distintos, { $one } y { $other }: aquí no se puede separar lo que hace el coche de lo que hace el piloto. `/drivers` compara la forma de las curvas.
compare-different-surfaces = Condiciones distintas, { $one } y { $other }: aquí no se puede separar lo que hace la pista de lo que hace el piloto.
compare-loses = Pierde más: { $corners }
compare-gains = Gana más: { $corners }
compare-footer = + significa más lento · { $aligned }
compare-track = Mapa del circuito
picked = Elegido para ti: { $what }
picked-newest = tu sesión más reciente
picked-newest-best = la mejor vuelta de tu sesión más reciente
picked-reference = la vuelta de referencia elegida aquí
picked-next-faster = el siguiente amigo más rápido en este coche
picked-next-faster-here = el siguiente amigo más rápido aquí
picked-own-before = tu mejor vuelta anterior
picked-own-other = tu segunda mejor vuelta aquí
picked-their-best-before = la mejor vuelta anterior del piloto
picked-their-other = la segunda mejor vuelta del piloto
picked-fastest = la vuelta más rápida aquí
picked-behind = el amigo más cercano por detrás

## consistency

consistency-title = Regularidad en { $laps ->
    [one] { $laps } vuelta
   *[other] { $laps } vueltas
}
    .spread = ±{ $spread } en { $laps ->
        [one] { $laps } vuelta
       *[other] { $laps } vueltas
    }, { $share }
consistency-steady = **Dominadas** (rápido en cada vuelta): { $corners }
consistency-slow = **Constante pero lento** (igual en cada vuelta, queda tiempo): { $corners }
consistency-varies = **Irregular** (distinto en cada vuelta): { $corners }
consistency-corner-spread = { $corner } (±{ $spread })
consistency-footer = Irregular: la mitad central de tus vueltas se reparte en más del { $share } del tiempo de la curva, y al menos { $least } · Constante pero lento: tu vuelta típica pierde eso

## corners

corners-title = Curvas de { $circuit }
corners-own = Las curvas propias de este servidor; todas las comparaciones de aquí las usan.
corners-found = Tal como las encontré en el primer registro de este circuito.
corners-how = Un gestor puede ponerle nombre a una con corner y name, y unirlas, dividirlas o restablecerlas con action.
corners-left = izq.
corners-right = der.

## dashboard

dashboard-title = Tu panel
dashboard-link = El botón te deja entrar. Vale una vez, durante { $minutes } minutos.
dashboard-link-footer = No lo pases: quien lo abre entra como tú.
dashboard-open = Abrir
dashboard-somebody = alguien
dashboard-upload-there = Súbelo aquí

## data

data-title = Lo que guardo de ti
data-nothing = Nada todavía: ningún archivo, ninguna vuelta.
data-files = { $files ->
    [one] { $laps } de { $files } archivo.
   *[other] { $laps } de { $files } archivos.
}
data-shown = { $servers ->
    [0] Nadie más que tú las ve.
    [one] Los miembros de un servidor ven { $laps }.
   *[other] Los miembros de { $servers } servidores ven { $laps }.
}
data-held = De cada vuelta guardo sus muestras y lo que calculé con ellas, el circuito y el coche, y el nombre y la huella del archivo. Además guardo tus ajustes, lo último en que te pedí trabajar y cuánto usaste del modelo.
data-originals = { $files ->
    [one] También guardo un archivo tal como me lo diste.
   *[other] También guardo { $files } archivos tal como me los diste.
}
data-next = `/data export` te lo envía todo. `/data delete` borra una vuelta, una subida o todo. `/share` y `/settings` deciden quién ve qué.
data-exported = Tus datos
data-exported-about = Cada archivo de `laps` es un CSV que vuelvo a leer con los mismos tiempos. Todo lo demás está en `data.json`.
data-exported-link = Todo junto no cabe en un mensaje. El botón te identifica y empieza la descarga. Vale una vez, durante { $minutes } minutos.
data-left-out = Fuera, por ser demasiado grande para un mensaje: { $files ->
    [one] un archivo tal como lo diste.
   *[other] { $files } archivos tal como los diste.
} Las vueltas están igualmente en los CSV; pide el resto a quien lleva este bot.
data-part = Parte { $part }
data-sure-lap = ¿Borrar esta vuelta?
data-sure-upload = ¿Borrar esta subida?
data-sure-all = ¿Borrar todo?
data-sure-next = Desaparece de todas las listas, clasificaciones y sesiones, y también mis mensajes que lo muestran. No hay vuelta atrás.
data-sure-everything = Todos tus archivos y vueltas, tus ajustes y mis mensajes sobre ti. No hay vuelta atrás; `/data export` te da antes una copia.
data-do-it = Borrar definitivamente
data-gone = Borrado
data-gone-laps = { $laps ->
    [one] { $laps } vuelta borrada. Mis mensajes que la mostraban desaparecen en un minuto.
   *[other] { $laps } vueltas borradas. Mis mensajes que las mostraban desaparecen en un minuto.
}
data-gone-all = Ya no guardo nada de ti. Mis mensajes sobre ti van desapareciendo uno tras otro.

## drivers

drivers-title = De quién es cada curva · { $circuit }
drivers-footer = Cada curva incluye la recta siguiente · la mejor vuelta de cada piloto que puedo mostrar aquí
drivers-start = inicio
drivers-ahead = { $gap } delante
drivers-even = igual
drivers-next-step = El siguiente a cazar: { $driver }, { $gap } por delante de tu mejor vuelta.
drivers-other-car = { $driver } condujo otro coche, así que esas vueltas no cuentan aquí. Elige una en `lap` para verla.
drivers-not-aligned = Estas vueltas no se pueden alinear.
drivers-composite = **Vuelta combinada { $time }**, { $gap } más rápida que la mejor: { $parts }.
    .best = **Vuelta combinada { $time }**: nadie tiene un tramo que mejore la mejor vuelta.
drivers-range = { $from } a { $to }
drivers-in-car = **{ $driver }** con { $car }
    .unknown = **{ $driver }** con un coche sin nombre
drivers-first-then = { $first }, luego { $second }
drivers-shape-known = Coches distintos: solo la forma de las curvas
drivers-shape-unsure = Quizá coches distintos: solo la forma de las curvas
drivers-shape-not-aligned = Estas dos vueltas no se pueden alinear.
drivers-shape-more = { $count ->
    [one] … y una curva más
   *[other] … y { $count } curvas más
}
drivers-shape-footer = Nadie más tiene aquí una vuelta con ese coche, y los tiempos de coches distintos no dicen nada de los pilotos · freno: del punto de frenada al punto más lento · vértice: velocidad mínima como parte de la máxima de la vuelta · gas: del punto más lento al acelerador, negativo si es antes · trazada: cuánto pasa la primera vuelta a la izquierda o derecha de la segunda en el vértice
drivers-shape-brake = freno
drivers-shape-apex = vértice
drivers-shape-throttle = gas
drivers-shape-line = trazada

## duel

duel-title = { $a } contra { $b }
duel-places = { $places ->
    [one] **{ $a } : { $b }** en el único circuito y coche que comparten
   *[other] **{ $a } : { $b }** en las { $places } combinaciones de circuito y coche que comparten
}
duel-more = { $more ->
    [one] … y { $more } más
   *[other] … y { $more } más
}
duel-corners = Curvas ganadas
duel-brakes = Frena más tarde
duel-minimum = Mayor velocidad mínima
duel-exits = Salidas más rápidas
duel-next = La próxima curva para { $a }: **{ $corner }**, vale { $loss }.
duel-seasons = Por trimestre: { $seasons }

## errors

error-reference = Referencia { $reference }
error-no-laps = Aquí no hay ninguna vuelta tuya que se pueda mostrar
    .next = Sube un registro con `/upload`. Las vueltas privadas aparecen con `private: True` o después de `/share`.
error-only-one-lap = Aquí solo hay una vuelta
    .next = Sube otro registro de este circuito o elige la vuelta de un amigo en `against`.
error-no-such-lap = No conozco esa vuelta
    .next = Puede que ya esté borrada o sea privada. Prueba con `mejor`, `vuelta 3` o el nombre de un amigo, o elige una de las tuyas.
error-lap-is-private = Esa vuelta es privada y esta respuesta sería pública
    .next = Repite el comando de modo que solo tú veas la respuesta, o muestra la vuelta a este servidor con `/share`.
error-friend-has-no-lap = Tu amigo no muestra aquí ninguna vuelta de este circuito
    .next = Pídele que suba un registro en este servidor o que muestre uno con `/share`.
error-question-too-long = Eso es más que una pregunta
    .next = Pregunta en { $most } caracteres como mucho; una cosa cada vez funciona mejor.
error-forgotten-answer = Esa respuesta es demasiado antigua o no es tuya
    .next = Pregunta otra vez con `/ask`; las respuestas se recuerdan media hora.
error-too-fast = Un momento
    .next = Dame { $wait } s e inténtalo otra vez.
error-database = La base de datos no responde
    .next = No se ha perdido ni guardado nada. Inténtalo otra vez en un minuto.
error-broken = Algo ha fallado de nuestro lado
    .next = Inténtalo otra vez; si vuelve a pasar, dile al dueño del bot la referencia de abajo.
error-restarting = Me estoy reiniciando
    .next = Inténtalo otra vez en un minuto.
error-which-lap = ¿Qué vuelta quieres decir?
error-which-lap-next = Hay más de una que encaja. Elígela abajo.
error-which-lap-menu = Elegir una vuelta
error-too-many-files = Acepto { $most } archivos por hora de cada persona
    .next = Este no lo he guardado. Espera un rato y publícalo otra vez.
error-data-deleted = Borraste tus datos mientras yo leía esto
    .next = No he guardado nada de ello. Publícalo otra vez si quieres conservarlo.
error-not-owner = Eso solo lo ve quien lleva este bot
    .next = Pregúntale cómo va.
error-no-room = Ya no me queda espacio
    .next = No he guardado este archivo. El dueño del bot tiene que liberar espacio; después publícalo otra vez.
error-too-many-laps = Tienes { $most } vueltas aquí y no guardo más de una persona
    .next = Borra algunas con `/data delete` y publica este archivo otra vez. `/data export` te da antes una copia.
error-server-full = Este servidor muestra { $most } vueltas y no guardo más de un servidor
    .next = Envíame el archivo por mensaje directo o pide a los demás que retiren vueltas antiguas.
error-parse-timeout = Leer este archivo tarda demasiado
    .next = Lo dejé a los { $limit } s. Exporta menos canales o menos vueltas e inténtalo otra vez.
error-file-too-large = Ese archivo pasa de { $most } MiB
    .next = Exporta menos vueltas o menos canales, o comprímelo en un zip.
error-foreign-attachment = Ese archivo no está en Discord
    .next = Adjunta el archivo mismo, no un enlace.
error-download = No pude descargar ese archivo de Discord
    .next = Los enlaces caducan. Publícalo otra vez.
error-no-file = Ese mensaje no tiene ningún archivo
    .next = Elige un mensaje con un registro de telemetría, o usa `/upload`.
error-posted-by-bot = Ese mensaje es de un bot
    .next = Guardo vueltas de personas. Pídele al piloto que publique el archivo, o usa `/upload` para el tuyo.
error-analysis = No puedo comparar estas vueltas
    .next = Elige dos vueltas completas del mismo circuito.
error-only-one-driver = Aquí solo un piloto tiene vueltas en ese circuito
    .next = Pídele una vuelta a un amigo, o elige en `lap` una vuelta de otro circuito.
error-no-such-place = No conozco ese circuito o ese coche
    .next = Elige de la lista que aparece mientras escribes.
error-same-place = Ya es el mismo
    .next = Elige dos distintos.
error-nobody-there = Nadie ha compartido allí una vuelta válida
    .next = Las vueltas subidas en este servidor salen aquí, las privadas nunca. Comparte una tuya con `/share`.
error-too-few-laps = Muy pocas vueltas en esta sesión
    .next = Para la regularidad hacen falta al menos tres vueltas completas a un ritmo parecido.
error-no-such-corner = No hay curva { $number } en esta vuelta
    .next = { $count ->
        [0] No encontré curvas en ella. Deja `corner` vacío.
        [one] Tiene { $count }. `/compare` muestra los números en el mapa.
       *[other] Tiene { $count }. `/compare` muestra los números en el mapa.
    }
error-which-corner = ¿Qué curva?
    .next = Pon su número en `corner`. `/corners` a secas las lista.
error-no-corners = No encontré curvas en esa vuelta
    .next = Elige en `lap` una vuelta completa de este circuito.
error-not-yours = Esa vuelta es de otra persona
    .next = Solo su piloto puede compartirla, corregirla o borrarla.
error-keeps-private = Ese piloto guarda sus vueltas nuevas para sí
    .next = Solo él puede darme este archivo.
error-not-manager = Eso solo pueden hacerlo los gestores de este servidor
    .next = Pídeselo a alguien con el permiso Gestionar servidor.
error-mapping = No lo entiendo
    .next = Elige qué es de la lista que aparece mientras escribes, y una unidad como km/h, mph, m, % o deg.
error-no-such-column = Esa columna no existe
    .next = Escribe el nombre tal como aparece en el archivo. `/columns list` muestra lo que ya se explicó aquí.
error-mapped-by-other = Otra persona explicó esa columna
    .next = Pídele a esa persona o a un gestor del servidor que la cambie con `/columns set`.
error-too-many-mappings = Hay demasiadas columnas explicadas aquí
    .next = Quita antes alguna con `/columns remove`.
error-outdated-command = Ese botón o comando es de una versión anterior
    .next = Ejecuta el comando otra vez. Si sigue pasando, pídele al dueño del bot que ejecute `pacenote register`.
error-not-in-server = Eso solo funciona en un servidor
    .next = Úsalo en un canal de un servidor.
error-no-dashboard = El panel no está activado aquí
error-no-dashboard-next = Quien lleva este bot puede activarlo con `web.listen`.
error-no-such-link = Este enlace ya no funciona
error-no-such-link-next = Se usó, se revocó o es demasiado viejo. Pide otro con `/dashboard`.
error-nothing-shared = Este enlace ya no muestra nada
error-nothing-shared-next = Se revocó o ha caducado. Pide otro a quien te lo dio.
error-wrong-password = Esa no es la contraseña de este garaje
error-wrong-password-next = Compruébala con quien te la dio.
error-password-length = Esa contraseña es demasiado corta o demasiado larga
error-password-length-next = Usa de { $least } a { $most } caracteres; unas palabras seguidas van bien.
error-too-many-tokens = Ya tienes { $most }
error-too-many-tokens-next = Revoca alguno que ya no necesites.
error-not-signed-in = No has iniciado sesión
error-not-signed-in-next = Escribe `/dashboard` en Discord: el enlace de la respuesta te deja entrar.
error-not-allowed = Aquí solo puedes mirar
error-not-allowed-next = Entra con `/dashboard` para lo demás; un token necesita el permiso.
error-request = No se entiende esa petición
error-request-next = Vuelve a cargar la página. Para programas: lo que se puede pedir está en `api/openapi.json`.
error-no-such-board = Aquí no hay tabla de ese circuito y coche
    .next = `/board list` muestra las que hay.
error-no-setup = Uno de estos logs no muestra reglajes
    .next = Solo logs como los `.ibt` de iRacing los traen. Su piloto los muestra con `show_setup` de `/note`.
error-no-such-challenge = Aquí no hay ningún reto con ese nombre
    .next = `/board list` muestra los que están en curso o por venir.
error-too-many-boards = { $most ->
    [one] Este servidor ya tiene { $most } tabla, el máximo
   *[other] Este servidor ya tiene { $most } tablas, el máximo
}
    .next = Retira una con `/board unpin`.
error-nothing-in-common = Aquí no mostráis vueltas del mismo circuito en el mismo coche
    .next = Suelta un log de un circuito y coche de tu amigo, o pídele que muestre una vuelta con `/share`.

## grip

grip-title = Cuánto agarre usas
grip-used = { $share } de media en curva y frenando, al límite { $limit } de { $loaded }
grip-unknown = este registro no trae aceleraciones ni con qué calcularlas
grip-footer = El límite es lo que alcanzaron estas dos vueltas en cada dirección · al límite: desde el { $share }

## help

help-title = Suelta un registro y sabrás qué hacer
help-drop = Soltar
help-drop-about = Publica un registro en un canal vigilado, menciónalo conmigo o mándamelo en privado. O { $upload }.
help-look = Mirar
help-ask = Preguntar
help-friends = Amigos
help-yours = Lo tuyo
help-server = Servidor
help-files = Archivos de hasta { $size } MiB, también comprimidos.
help-computed = Cada número se calcula a partir de tu registro.
help-export = Cómo exportar desde …
help-begin-title = Suelta un registro
help-begin = Publica un archivo de telemetría y mencióname, o usa `/upload`. `/help` dice lo demás.
help-export-then = Luego suelta el archivo aquí.
help-export-garage61 = Suelta el .ibt tal cual: está en Documents\iRacing\telemetry, y Alt+L en el coche lo inicia y lo para. Si pesa demasiado, comprímelo en zip. O descarga el CSV de la vuelta en Garage 61 y no cambies el nombre: lleva el tiempo.
help-export-motec = Suelta el .ld con su .ldx, los dos en un mismo mensaje. Assetto Corsa Competizione los guarda en Documents\Assetto Corsa Competizione\MoTeC. También vale un CSV de MoTeC i2, con cabecera y unidades.
help-export-aim = Suelta el .xrk o el .xrz tal cual, de RaceStudio 3 o del logger. También vale un CSV de RaceStudio, con todos los canales y todas las vueltas. Lo único que no puedo leer es el viejo .drk.
help-export-racechrono = Abre la sesión, compártela y elige CSV v3.
help-export-vbo = Coge el archivo .vbo de la tarjeta o de la app.
help-export-trackaddict = Exporta el registro como CSV desde la app.
help-export-gt7 = Guarda las vueltas como JSON en gt7dashboard.
help-export-forza = Activa data out en el juego y grábalo con un logger que escriba los 85 valores en CSV.
help-export-ac = Usa una app de telemetría que escriba logs de MoTeC, como ACTI, y suelta el .ld con su .ldx. O un logger de memoria compartida que escriba CSV con Gas, Brake, Gear, Rpms y SpeedKmh.
help-export-lmu = Convierte la sesión a .ld y .ldx y suelta los dos, o exporta las vueltas como CSV desde Apex Lab. El .duckdb no puedo leerlo.
help-export-other = Vale cualquier tabla con una fila de nombres, un tiempo y una velocidad, muchas filas por segundo. Lo que no entienda, lo pregunto.
help-export-other-name = Otra cosa

## how-to

how-to-help = Pregúntame por tus vueltas: dónde pierdes tiempo, qué marcha en una curva o cómo bajar de un tiempo. `/analyze` repasa tu última sesión, `/compare` dibuja dos vueltas y `/help` muestra los comandos.
how-to-about = Soy Pacenote, un bot que lee telemetría. Cada número que digo está medido en tus vueltas; lo que redacta un modelo se comprueba antes.
how-to-channels = Ese canal no lo leo: de un log tomo velocidad, pedales, volante, marcha, régimen, guiñada, aceleraciones y posiciones. Temperaturas, presiones y combustible quedan en el programa de tu registrador.
how-to-upload = Suelta el log en el chat mencionándome, o adjúntalo a `/upload`. Reconozco el formato, las vueltas y las curvas por mi cuenta.
how-to-delete = `/data delete` borra una vuelta, una subida o todo, y te pregunta una vez antes. Justo debajo de una subida, *Deshacer* en el menú *Más* hace lo mismo. Preguntar aquí no borra nada.
how-to-export = `/data export` te envía todo lo que guardo de ti en un zip: cada vuelta en CSV, el resto en JSON. `/data show` dice qué es.
how-to-share = `/share` hace visible una vuelta en este servidor o la vuelve privada. Las tuyas las ves siempre.
how-to-compare = `/compare` toma dos vueltas: escribe en `lap` y `against` lo que quieras, como «última», «mi mejor» o el nombre de un amigo. Sin nada, es tu última vuelta contra tu mejor.
how-to-analyze = `/analyze` dice en tres a cinco puntos dónde está el tiempo. Con `session` mira todas las vueltas de tu última subida.
how-to-ask = Pregunta con tus palabras: `/ask` y tu pregunta, en cualquiera de mis seis idiomas.
how-to-session = `/session` muestra todas las vueltas de una sesión con sectores y diferencias.
how-to-laps = `/laps` muestra tus vueltas, las más nuevas primero.
how-to-leaderboard = `/leaderboard` muestra la mejor vuelta compartida de cada piloto en un circuito.
how-to-consistency = `/consistency` dibuja cuánto varía cada curva de vuelta a vuelta.
how-to-progress = `/progress` muestra tus sesiones en un circuito a lo largo del tiempo.
how-to-map = `/map` dibuja la pista, coloreada por velocidad, marcha, pedales o por quién es más rápido dónde.
how-to-corner = `/corner` dibuja una curva de dos vueltas.
how-to-corners = Con `/corners` un gestor del servidor nombra, une o corta las curvas de un circuito.
how-to-drivers = `/drivers` muestra quién es aquí el más rápido en cada curva.
how-to-grip = `/grip` dibuja cuánto agarre usas al frenar y al girar.
how-to-watch = Con `/watch` leo cada log que cae en un canal, sin mención.
how-to-settings = `/settings` guarda tus unidades, tu idioma, cuánto explico y la forma de tus imágenes.
how-to-world = Dime con `/settings` que tus logs son de un simulador; entonces puedo aconsejar frenar más tarde.
how-to-formats = Leo logs de dos docenas de programas, entre ellos MoTeC, AiM, RaceChrono, VBOX, Garage 61 y CSV simple. Adjunta uno a `/upload` y digo qué he reconocido.

## import

import-empty-bytes = El archivo está vacío.
import-empty-blank = El archivo solo tiene líneas en blanco.
import-empty-rows = El archivo tiene cabecera, pero no datos.
import-empty-channels = El log no tiene ningún canal que yo pueda leer.
import-large-file = El archivo ocupa { $size }; acepto hasta { $limit }.
import-large-unpacked = El archivo comprimido contiene mucho más que un log; paro en { $limit }.
import-large-line = Una línea del archivo pasa de { $limit }.
import-large-line-at = La línea { $line } pasa de { $limit }.
import-large-columns = El archivo tiene más de { $limit } columnas.
import-large-rows = El archivo tiene más de { $limit } filas.
import-large-whole = Un texto como este, que no es una tabla, puede ocupar hasta { $limit }.
import-is-picture = Esto es una imagen, no un log.
import-is-video = Esto es un vídeo o un audio, no un log.
import-is-pdf = Esto es un PDF, no un log.
import-is-workbook = Esto es una hoja de cálculo u otro documento de oficina, no un log.
import-is-other-archive = Esto es un archivo 7z o RAR, y no puedo abrirlo.
import-is-nested-archive = Esto es un archivo comprimido dentro de otro.
import-is-pickle = Esto es un pickle de Python. Nunca los abro, porque pueden ejecutar código.
import-is-lmu-database = Esto es una base de datos de Le Mans Ultimate, y no puedo abrirla.
import-is-ibt = Esto no es un log de iRacing (.ibt) completo.
import-is-aim-binary = Esto es un log binario de AiM que no puedo leer.
import-is-racechrono-backup = Esto es una copia de seguridad de RaceChrono (.rcz), no una exportación.
import-is-pds = Esto es un conjunto de datos de Pi Toolbox (.pds), y no puedo abrirlo.
import-is-fit = Esto es una actividad de Garmin (.fit), y no puedo abrirla.
import-is-tcx = Esto es una actividad de Garmin (.tcx), y no puedo abrirla.
import-is-web-page = Esto es una página web, no un log.
import-is-track = Esto es un trazado sin tiempos: nadie lo ha rodado.
import-is-ldx = Este .ldx solo tiene los tiempos de vuelta de un log de MoTeC; falta el log.
import-is-subtitles = Esto son subtítulos de un vídeo, no un log.
import-is-lap-table = Esto es una tabla de tiempos por vuelta. Lo que pasó dentro de las vueltas no está.
import-is-binary = Son datos binarios en los que no reconozco ningún log.
import-no-table = No he encontrado ninguna tabla de números en este archivo.
import-no-names = La tabla no tiene cabecera, así que sus columnas no tienen nombre.
import-other-json = Es JSON, pero no son vueltas como las guarda gt7dashboard.
import-no-time = No he encontrado una columna de tiempo entre { $columns }.
import-no-speed = No he encontrado una columna de velocidad entre { $columns }.
import-no-laps = El log tiene velocidad en el tiempo, pero ni números de vuelta ni posiciones que separen las vueltas.
import-no-complete-lap = No he encontrado ninguna vuelta completa en este log.
import-engine-log = Esto es un log de motor, sin vueltas ni posiciones.
import-engine-log-of = Esto es un log de motor de { $program }, sin vueltas ni posiciones.
import-bad-archive = El archivo comprimido está dañado o tiene contraseña.
import-archive-of = { $files ->
    [one] El archivo comprimido tiene { $files } archivo, y no es un log que yo pueda leer.
   *[other] El archivo comprimido tiene { $files } archivos; no puedo leerlos de una vez.
}
import-names-missing = Al archivo le falta la fila con los nombres de las columnas.
import-names-missing-of = A la exportación de { $program } le falta la fila con los nombres de los canales.
import-no-times = La columna de tiempo tiene menos de dos valores válidos.
import-decimal-commas = Las filas tienen más celdas que nombres la cabecera, como cuando números con coma decimal se separan con comas.
import-open-quote = Una comilla de la cabecera no se cierra nunca.
import-open-quote-at = La comilla que se abre en la línea { $line } no se cierra nunca.
import-bad-json = El JSON está roto en la línea { $line }.
import-cut-short = El archivo de { $program } está cortado o dañado.
import-its-columns = sus columnas
import-next-again = Exporta la sesión otra vez y envía el archivo nuevo.
import-next-smaller = Exporta menos vueltas o menos canales, o envía el archivo comprimido en .zip o .gz.
import-next-own-file = Exporta menos vueltas o menos canales, o envía el archivo que escribe el propio simulador o registrador.
import-next-unpacked = Envíalo sin comprimir, o en un .zip normal.
import-next-csv = Exporta la sesión como CSV desde el programa que la grabó.
import-next-workbook = Guárdalo como CSV o, mejor, envía el archivo que exportó el programa del logger.
import-next-pickle = En gt7dashboard guarda las vueltas como JSON y envía ese archivo.
import-next-lmu = Exporta las vueltas como CSV con Apex Lab, o convierte la sesión a un .ld de MoTeC, y envíalo.
import-next-ibt = Envía el .ibt tal como lo escribió el simulador, o exporta las vueltas como CSV desde Garage 61.
import-next-aim = Ábrelo en RaceStudio 3, exporta la sesión como CSV y envíala.
import-next-racechrono = En RaceChrono comparte la sesión como CSV v3 o VBO y envía ese archivo.
import-next-pds = Ábrelo en Pi Toolbox, exporta la tanda como CSV con tiempo y velocidad, y envíala.
import-next-fit = Exporta la actividad como GPX con horas y envíala, o usa una app que grabe vueltas.
import-next-track = Expórtalo con la hora de cada punto, o envía el log de la tanda.
import-next-ldx = Envía el .ld y el .ldx juntos, en un mensaje o en un zip.
import-next-log = Envía el log: tiempo, velocidad y posición o vuelta, muchas filas por segundo.
import-next-header = Exporta como CSV con una cabecera que nombre tiempo, velocidad y vuelta o posición.
import-next-time = Exporta con una columna de tiempo, o dime cuál es.
import-next-speed = Exporta con velocidad o con posición GPS, o dime qué columna es la velocidad.
import-next-laps = Exporta con una columna de vuelta o con posición GPS, o dime qué columnas son.
import-next-lap = Exporta al menos una vuelta completa, con la columna de vuelta o con posiciones.
import-next-engine = Graba con un cronómetro, o con un logger con GPS o baliza, y envía ese archivo.
import-next-engine-columns = Graba con un cronómetro o un logger con GPS. Si este archivo sí tiene velocidad y vueltas, dime qué columnas son.
import-next-password = Comprime el log otra vez sin contraseña, o envíalo sin comprimir.
import-next-one-log = Mete hasta 20 logs en un archivo comprimido, y nada más.
import-next-names = Exporta la sesión con los nombres y unidades de los canales, y envía el archivo sin cambios.
import-next-region = Pon el ordenador en una región con punto decimal, o elige otro separador, y exporta otra vez.
import-next-quote = Exporta el archivo otra vez; si se editó a mano, cierra o borra esa comilla.
import-next-copy = Copia el archivo del logger otra vez; quizá se sacó la tarjeta demasiado pronto.

## jobs

jobs-waiting = Estoy ocupado: número { $place } en la cola
    .next = Ya tengo tu archivo. Tus vueltas aparecerán aquí en cuanto lo haya leído.
jobs-reading = Leo tu registro
jobs-stage-received = Recibido. Lo estoy leyendo.
jobs-stage-read = { $laps ->
    [one] Leído: { $laps } vuelta. La estoy midiendo.
   *[other] Leído: { $laps } vueltas. Las estoy midiendo.
}
jobs-stage-stored = Guardado. Ahora viene el análisis.
jobs-closed-channel = No puedo escribir en ese canal
    .next = Por eso respondo aquí. Pide a alguien que gestione el servidor que me deje enviar mensajes allí.
jobs-in-thread = La respuesta está en el hilo
jobs-no-thread = Aquí no puedo abrir un hilo: dame *Crear hilos públicos* y *Enviar mensajes en hilos*.

## laps

laps-none = Aún no hay vueltas
    .how = Sube un registro con `/upload` o mándamelo por privado. `/help` dice qué archivos sirven.
laps-title = Tus vueltas
laps-all = { $count } guardadas · /compare dibuja dos de ellas
laps-older = hay { $count } más antiguas guardadas; acota la lista con la opción circuit

## leaderboard

leaderboard-title = Clasificación: { $circuit }
leaderboard-all-cars = todos los coches
leaderboard-drivers = { $count ->
    [one] { $count } piloto
   *[other] { $count } pilotos
}
leaderboard-footer = Vueltas compartidas con este servidor · con /share decides cuáles de las tuyas
leaderboard-same = También hay vueltas en { $circuit }. Quizá sea el mismo circuito: `/circuit merge` hace uno de los dos.

## leads

leads-where-is-the-time = ¿Dónde está el tiempo?
leads-compare = Comparar
leads-share-here = Mostrar aquí
leads-track = Circuito
leads-full = Todos los canales
leads-corners = Una curva y lo que cuesta
leads-other-lap = Contra otra vuelta
leads-look-at = Mirar otra vuelta

## menus

menu-ask-title = Preguntar sobre esto
menu-question = Tu pregunta

## names

names-circuits = Los circuitos de aquí
names-cars = Los coches de aquí
names-none = Nadie ha mostrado aún una vuelta aquí.
names-none-cars = Ningún log de aquí dice qué coche era. Dilo con `/car set`.
names-how = Como dicen los registros de este servidor, salvo que un gestor diga otra cosa con name
names-said = Así se llama ahora en este servidor. Antes: { $before }

## news

news-title = Nueva mejor vuelta: { $circuit }
news-title-personal = Mejor marca personal en { $circuit }
news-title-corners = { $corners ->
    [one] Una curva cambia de dueño en { $circuit }
   *[other] Curvas que cambian de dueño en { $circuit }
}
news-taken = Ahora es quien más rápido pasa por { $corners }.
news-taken-corner = { $corner } ({ $gain } menos que { $owner })
news-took = **{ $time }**, { $gap } por delante de { $other } ({ $before }), que la tenía hasta ahora.
news-own = **{ $time }**, { $gap } menos que su propia mejor vuelta hasta ahora ({ $before }).
news-paid = Dónde se ganó: { $corners }
news-gone = Este aviso ya no vale
news-gone-about = Una de las vueltas de las que hablaba se borró o pasó a ser privada.
news-on = Los avisos están activados
news-on-about = Cuando alguien consiga la mejor vuelta de este servidor, lo diré una vez en { $channel }, con las curvas donde la ganó. No menciono a nadie. `/news stop:True` lo detiene.
news-off = Los avisos están desactivados
news-off-about = No diré nada aquí sin que me pregunten. Lo ya dicho se queda.

## notes

note-title = Tu sesión
note-empty = Aún no hay nada anotado. Las opciones de `/note` dicen qué fue.
note-tags = Etiquetas: { $tags }
note-air = aire { $degrees } °C
note-track = pista { $degrees } °C
note-setup-seen = Quien ve estas vueltas puede ver los reglajes.
note-setup-hidden = El log trae los reglajes; solo los ves tú.

## notices

notice-beaten = Han batido tu mejor vuelta en { $circuit }
notice-beaten-about = **{ $driver }** ha hecho { $time }, { $gap } por delante de tu { $mine }.
notice-beaten-corner = La mayor parte está en **{ $corner }**: { $loss }.
notice-focus = Funciona en { $circuit }
notice-stop = No más de estos
notice-stopped = No te contaré más de estos
notice-stopped-about = `/notify` los vuelve a activar.
notice-title = Lo que te cuento por mensaje directo
notice-on = sí
notice-off = no
notice-about-beaten = Alguien ha batido tu mejor vuelta
notice-about-focus = Lo que trabajaste funciona
notice-about-weekly = Tu semana
notice-about-news = Los servidores pueden contar tus mejores marcas
notice-about-quiet = Horas de silencio
notice-about-a-day = Mensajes al día como mucho
notice-quiet-hours = de { $from }:00 a { $until }:00 ({ $zone })
notice-quiet-none = ninguna

## page

page-loading = Un momento…
page-unreachable = No se puede contactar con Pacenote
page-unreachable-next = Revisa tu conexión y vuelve a cargar la página.
page-garage = Garaje
page-leaderboard = Clasificación
page-upload = Subir
page-mine = Lo mío
page-sign-out = Salir
page-sign-in = Entrar
page-sign-in-how = Escribe `/dashboard` en Discord: el botón de la respuesta te deja entrar. Debajo de cada imagen, **Abrir** hace lo mismo.
page-sign-in-discord = Entrar con Discord
page-sign-in-failed = Discord no confirmó quién eres. Inténtalo otra vez.
page-guest-title = Con la contraseña de un garaje
page-guest-how = Un gestor del servidor puede ponerla. Muestra lo que se comparte allí.
page-server = Servidor
page-server-number = Número del servidor
page-password = Contraseña
page-look-in = Echar un vistazo
page-circuit = Circuito
page-car = Coche
page-driver = Piloto
page-date = Fecha
page-best = Mejor
page-gap = Diferencia
page-laps = Vueltas
page-all = Todo
page-my-sessions = Mías
page-friends = Amigos
page-all-circuits = Todos los circuitos
page-all-cars = Todos los coches
page-older = Sesiones anteriores
page-laps-counting = cuentan { $one } de { $two } vueltas
page-private = privado
page-private-lap = Solo tú ves esta vuelta
page-nothing-here = Ninguna sesión encaja.
page-nothing-yet = Aún no hay sesiones. Sube un log o suéltalo en Discord.
page-no-such-page = No hay nada en esta dirección
    .next = En el garaje está todo lo que puedes ver.
page-no-such-lap-next = Se borró o no puedes verla. En el garaje está todo lo que puedes ver.
page-no-such-place-next = Nadie tiene allí una vuelta que puedas ver. En el garaje está todo lo que puedes ver.
page-lap = vuelta { $one }
page-speed = Velocidad
page-throttle = Acelerador
page-brake = Freno
page-steering = Dirección
page-gear = Marcha
page-rpm = Régimen
page-lat-accel = g lateral
page-long-accel = Frenada y aceleración
page-yaw-rate = Velocidad de guiñada
page-clutch = Embrague
page-altitude = Altura
page-against = Contra otra vuelta…
page-add-lap = Añadir una vuelta…
page-delta = Delta
page-play = Reproducir la vuelta
page-by-time = por tiempo
page-by-distance = por distancia
page-more-channels = Más canales
page-whole-lap = Vuelta entera
page-worst-corner = { $one } cuesta más: { $two } s
page-estimated-line = forma estimada
page-corners = Curvas
page-lost-s = perdido s
page-apex = Vértice
page-where-is-the-time = ¿Dónde está el tiempo?
page-session-of = Sesión de { $one }
page-swap = Intercambiar
page-on-entry = en la entrada
page-in-middle = en medio
page-on-exit = en la salida
page-carried = en la recta siguiente
page-brake-point = Punto de frenada
page-entry-speed = Entrada
page-apex-speed = Vértice
page-exit-speed = Salida
page-turn-in = Giro
page-throttle-on = Al acelerador
page-full-throttle = A fondo
page-brake-peak = Frenada máxima
page-coasting = Sin pedales
page-trail-braking = Frenada al girar
page-lowest-gear = Marcha más corta
page-time = Tiempo
page-every-lap-here = Cada vuelta de la sesión aquí
page-focus = Foco
page-show-corner = Mostrar { $one }
page-worded-by-model = redactado por un modelo, números calculados
page-computed = calculado
page-share-link = Crear un enlace
page-link-made = Quien tenga este enlace ve exactamente esto, durante 14 días. Se revoca en Lo mío.
page-without-names = sin nombres
page-with-names = con nombres
page-ask = Preguntar
page-ask-the-coach = Pregunta al coach
page-ask-example = ¿Por qué soy lento en T5?
page-read-as = Entendido como: { $one }
page-best-rolling = Mejor rodante
page-optimal = Óptima
page-spread = Dispersión
page-of-laps = { $one }, { $two } vueltas
page-classes = Lentas, medias, rápidas
page-class = Curvas
page-corners-count = cuántas
page-entry = Entrada
page-exit = Salida
page-lost-per-lap = perdido por vuelta, s
page-speeds-in = Velocidades en { $one }, medias de las vueltas que cuentan; perdido frente a la mejor.
page-brake-point-spread = frenada ±
page-time-spread = tiempo ±
page-varies-most = El tiempo de esta curva varía más
page-debrief = Debriefing
page-not-counting = no cuenta
page-against-best = Contra la mejor vuelta
page-left-out = { $one } vueltas anteriores no se muestran.
page-has-new-laps = { $one } tiene vueltas nuevas aquí
page-look = Ver
page-progress = Progreso
page-median = Mediana
page-delete-session = Borrar esta sesión
page-delete-session-sure = Desaparecen todas las vueltas de este archivo, para todos los que las ven.
page-lap-time = Tiempo de vuelta
page-whole-session = Sesión entera
page-no-corners = Ninguna vuelta de esta sesión muestra curvas.
page-owner = El más rápido aquí: { $one }, por { $two } s
page-owner-even = El más rápido aquí: { $one }
page-its-owner = De quién es
page-slow = lenta
page-medium = media
page-fast = rápida
page-left = izquierda
page-right = derecha
page-out = vuelta de salida
page-in = vuelta de entrada
page-standing = salida parada
page-partial = vuelta parcial
page-drop-here = Suelta aquí los logs o elígelos
page-drop-how = Hasta { $one } MiB cada uno, tantos como quieras; lo que no cabe en Discord cabe aquí.
page-too-large = Más de { $one } MiB: exporta menos vueltas o canales, o comprímelo.
page-only-me = Solo yo veo estas vueltas
page-tell-channel = Publicar el resultado en el canal del que vengo
page-told = También publicado en el canal.
page-waits = en espera
page-sending = enviando
page-reading = leyendo y cortando vueltas
page-look-at-session = Ver la sesión
page-compare = Comparar
page-settings = Ajustes
page-units = Unidades
page-language = Idioma
page-as-discord = como tu Discord
page-level = Cuánto se explica
page-novice = todo
page-club = lo habitual
page-fast-level = poco
page-new-laps = Quién ve tus vueltas nuevas
page-drives = Registros que no dicen de dónde son
page-pictures = Imágenes en el chat
page-your-data = Tus datos
page-kept = Guardo { $one } de tus archivos con { $two } vueltas; { $three } están compartidas.
page-export = Llevarte todo
page-erase = Borrar todo
page-erase-sure = Archivos, vueltas, ajustes, enlaces y tokens desaparecen para siempre, aquí y en Discord. Nadie puede recuperarlos.
page-erase-yes = Borrar para siempre
page-keep-it = Conservar
page-erased = Todo lo tuyo está borrado.
page-garage-password = Contraseña del garaje
page-password-how = Para amigos sin Discord a mano: ven lo que se comparte con el servidor y no cambian nada. Una contraseña nueva los saca.
page-password-set = Hay contraseña. Los amigos entran con ella y el número del servidor: { $one }.
page-password-none = No hay contraseña: nadie entra así.
page-set-password = Poner
page-remove-password = Quitar
page-logins = Dónde has entrado
page-since = desde { $one }
page-until = hasta { $one }
page-revoke = Revocar
page-links = Enlaces que has dado
page-no-links = Ninguno. Se crea debajo de una comparación o sesión tuya.
page-a-comparison = Una comparación
page-a-session = Una sesión
page-tokens = Tokens para programas
page-no-tokens = Ninguno.
page-token-name = Para qué es
page-scope-read = leer
page-scope-upload = subir
page-scope-ask = preguntar
page-make-token = Crear un token
page-token-once = Cópialo ahora: solo se muestra esta vez.
page-used = usado { $one }
page-never-used = nunca usado
page-what-programs-ask = Lo que pueden pedir los programas (OpenAPI)

## pictures

picture-corner-same = En { $corner } las dos vueltas tardan lo mismo.
picture-corner-loses = { $driver } pierde { $gap } en { $corner }.
    .entry = { $driver } pierde { $gap } en { $corner }, casi todo en la entrada.
    .middle = { $driver } pierde { $gap } en { $corner }, casi todo en el medio.
    .exit = { $driver } pierde { $gap } en { $corner }, casi todo en la salida.
picture-corner-gains = { $driver } gana { $gap } en { $corner }.
    .entry = { $driver } gana { $gap } en { $corner }, casi todo en la entrada.
    .middle = { $driver } gana { $gap } en { $corner }, casi todo en el medio.
    .exit = { $driver } gana { $gap } en { $corner }, casi todo en la salida.
picture-differences = { $driver } { $differences }.
picture-both = { $one } y { $other }
picture-brakes-earlier = frena { $length } antes
picture-brakes-later = frena { $length } después
picture-throttle-earlier = vuelve al gas { $length } antes
picture-throttle-later = vuelve al gas { $length } después
picture-full-throttle-earlier = va a fondo { $length } antes
picture-full-throttle-later = va a fondo { $length } después
picture-apex-slower = pasa por el vértice con { $speed } menos
picture-apex-faster = pasa por el vértice con { $speed } más
picture-exit-slower = sale con { $speed } menos
picture-exit-faster = sale con { $speed } más
picture-driver = un piloto
picture-circuit = un circuito
picture-table-alt = Tabla de vueltas de { $driver } en { $circuit }: { $laps ->
    [one] { $laps } vuelta, válidas: { $counting }
   *[other] { $laps } vueltas, válidas: { $counting }
 }.
picture-table-best = Mejor vuelta { $time } en la vuelta { $number }.
picture-table-optimal = Vuelta teórica { $time }, { $gap } más rápida.
picture-table-rolling = Mejor vuelta lanzada { $time }.
picture-spread = Los tiempos varían { $spread }, { $share }.
picture-consistency-alt = Regularidad de { $driver } en { $circuit }.
picture-consistency-nailed = Dominadas: { $corners }.
picture-consistency-slow = Constante pero lento: { $corners }.
picture-consistency-varies = Irregular: { $corners }.
picture-consistency-costly = La vuelta mediana pierde más en { $corner }: { $gap }.
picture-progress-alt = Progreso de { $driver } en { $circuit }: { $sessions ->
    [one] { $sessions } sesión
   *[other] { $sessions } sesiones
}.
picture-progress-best = Mejor marca personal { $time } el { $date }.
picture-progress-faster = La vuelta mediana de la última sesión es { $gap } más rápida que la de la primera.
picture-progress-slower = La vuelta mediana de la última sesión es { $gap } más lenta que la de la primera.
picture-leaderboard-alt = Clasificación de { $circuit }, { $car }, { $drivers }: { $places }.
picture-leaderboard-empty = Nadie ha compartido aquí una vuelta válida.
picture-lap-against = { $circuit }: { $a } contra { $b }.
picture-lap-in = { $lap } en { $time }
picture-equal = Son igual de rápidas.
picture-loses-most = { $driver } pierde más { $places }.
picture-gains-most = { $driver } gana más { $places }.
picture-in-corner = en { $corner }
picture-on-straight = en la recta después de { $corner }
picture-before-corner = antes de { $corner }
picture-lap-comparison = Comparación de vueltas
picture-nothing-in-common = No hay nada que dibujar: estas vueltas no tienen ningún tramo de pista en común.
picture-no-corner = En esta vuelta no hay curva { $number }.
picture-verdict-same = igual de rápidos
picture-verdict-slower = { $driver } más lento
picture-verdict-faster = { $driver } más rápido
picture-verdict-loses-here = { $driver } pierde aquí
picture-verdict-gains-here = { $driver } gana aquí
picture-verdict-same-as = { $driver } igual que { $other }
picture-verdict-slower-than = { $driver } más lento que { $other }
picture-verdict-faster-than = { $driver } más rápido que { $other }
picture-verdict-loses-here-to = { $driver } pierde aquí con { $other }
picture-verdict-gains-here-on = { $driver } gana aquí a { $other }
picture-delta = DELTA
picture-delta-loses = { $driver } pierde
picture-delta-gains = { $driver } gana
picture-delta-behind = detrás
picture-delta-ahead = por delante de
picture-no-data = sin datos aquí
picture-logged-in = registrado en { $unit }
picture-not-logged = no registrado
picture-channel-not-logged = { $channel }: no registrado
picture-channel-no-data = { $channel }: sin datos aquí
picture-left-up = izquierda arriba
picture-pedals = PEDALES
picture-hundred-is = 100 son { $pressure } bar
picture-mark-brakes = frena
picture-mark-full-throttle = a fondo
picture-by-corner = POR CURVA
picture-plus-is-slower = + es más lento
picture-seconds-to = s con { $driver }
picture-straights = Rectas
picture-other-corners = Otras
picture-aligned = Alineadas por: { $basis } · confianza { $confidence }
picture-aligned-within = Alineadas por: { $basis }, ±{ $metres } · confianza { $confidence }
picture-who-is-faster = QUIÉN ES MÁS RÁPIDO DÓNDE
picture-who-is-fastest = QUIÉN ES EL MÁS RÁPIDO DÓNDE
picture-shape-estimated = forma estimada
picture-dark-not-logged = oscuro: no registrado
picture-along-the-lap = { $channel } EN LA VUELTA
picture-pedals-along = FRENO Y GAS EN LA VUELTA
picture-track-map = Mapa del circuito
picture-no-positions = No hay mapa: el registro no dice dónde estaba el coche.
picture-no-such-channel = No hay mapa de eso: la vuelta no tiene ese canal.
picture-reference = Referencia
picture-nameless = Piloto
picture-this-lap = Esta vuelta
picture-third-lap = Tercera vuelta
picture-fourth-lap = Cuarta vuelta
picture-in = en { $corner }
picture-tile-brakes = Frenada
picture-tile-apex = Velocidad mínima
picture-tile-full-throttle = A fondo
picture-tile-throttle = Al gas
picture-tile-exit = Velocidad de salida
picture-tile-entry = Velocidad de entrada
picture-same-place = mismo sitio
picture-earlier = { $length } antes
picture-later = { $length } después
picture-session-heading = Sesión
picture-no-lap = Esta sesión no tiene vueltas.
picture-best-lap = MEJOR VUELTA
picture-best-rolling = RODADA
picture-optimal = ÓPTIMA
picture-spread-tile = DISPERSIÓN
picture-laps-tile = VUELTAS
picture-to-best = { $gap } de la mejor
picture-to-first = { $gap } de la primera
picture-share-of-laps = { $share } en { $laps ->
    [one] { $laps } vuelta
   *[other] { $laps } vueltas
}
picture-none-counts = ninguna está completa y cuenta
picture-lap-by-lap = VUELTA A VUELTA
picture-key-lap = vuelta
picture-key-best = mejor
picture-key-void = no cuenta
picture-without-earlier = { $laps ->
    [one] sin una vuelta anterior
   *[other] sin { $laps } vueltas anteriores
}
picture-sectors-cut = Los sectores se cortan donde empieza la frenada
picture-head-lap = VTA
picture-head-time = TIEMPO
picture-head-gap = DIF.
picture-head-laps = VUELTAS
picture-head-date = FECHA
picture-head-driver = PILOTO
picture-head-car = COCHE
picture-head-session = SESIÓN
picture-head-best = MEJOR
picture-head-to-best = A MEJOR
picture-head-median = MEDIANA
picture-sector-best = mejor de la sesión
picture-sector-better = mejorado
picture-sector-slower = no mejorado
picture-rest-laps = { $count ->
    [one] + una vuelta anterior
   *[other] + { $count } vueltas anteriores
}
picture-rest-sessions = { $count ->
    [one] + una sesión anterior
   *[other] + { $count } sesiones anteriores
}
picture-rest-drivers = { $count ->
    [one] + un piloto más
   *[other] + { $count } pilotos más
}
picture-rest-rows = { $count ->
    [one] + una fila más
   *[other] + { $count } filas más
}
picture-badge-best = MEJOR
picture-badge-void = NULA
picture-badge-out = SALIDA
picture-badge-in = ENTRADA
picture-badge-start = PARTIDA
picture-badge-part = PARCIAL
picture-badge-pb = MM
picture-consistency-heading = Constancia
picture-consistency-too-few = Para la constancia hacen falta al menos tres vueltas completas de una sesión, a un ritmo parecido.
picture-consistency-footer = Pérdida: vuelta mediana a la mejor décima parte · dispersión: mitad central
picture-lap-time-tile = TIEMPO
picture-no-corner-tile = ninguna curva
picture-habit-nailed = CLAVADA
picture-habit-slow = SIEMPRE LENTA
picture-habit-varies = IRREGULAR
picture-lost-in-corners = PERDIDO EN CADA CURVA
picture-lost-hint = segundos a la mejor · claro = más
picture-newest-laps = las { $shown } últimas de { $all } vueltas
picture-some-corners = { $shown } de { $all } curvas
picture-head-loss = PÉRDIDA
picture-head-spread = DISPERS.
picture-speed-around = VELOCIDAD EN TORNO A LA MEDIANA
picture-inside-band = ocho de cada diez vueltas están dentro de la banda
picture-progress-heading = Progreso
picture-progress-none = No hay ninguna sesión con una vuelta que cuente.
picture-progress-footer = Vueltas que cuentan · un circuito, un coche
picture-personal-best = MEJOR MARCA
picture-last-session = ÚLTIMA SESIÓN
picture-median-lap = VUELTA MEDIANA
picture-in-sessions = en { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
picture-by-session = POR SESIÓN
picture-key-best-lap = mejor vuelta
picture-key-median = vuelta mediana
picture-key-pb = mejor marca personal
picture-leaderboard-heading = Clasificación
picture-leaderboard-footer = Vueltas compartidas con este servidor que cuentan · una por piloto
picture-place = { $number }.º
picture-drivers-tile = PILOTOS
picture-duel-led = Circuitos
picture-duel-corners = Curvas
picture-duel-brakes = Frenada
picture-duel-exits = Salidas
picture-duel-corners-of = Curvas en { $circuit }
picture-duel-minimum = Vel. mínima
picture-duel-circuit = CIRCUITO
picture-duel-alt = { $a } contra { $b }. { $scores }. { $places }.
picture-grip-heading = Agarre
picture-grip-none = No hay nada que dibujar: ninguna vuelta tiene aceleraciones, ni posiciones o velocidad de guiñada para calcularlas.
picture-grip-footer = Límite: 90 % de la envolvente más amplia · en carga: curvas y frenadas
picture-friction-circle = CÍRCULO DE FRICCIÓN
picture-grip-derived = calculado con la posición
picture-grip-measured = cada instante y la envolvente
picture-grip-braking = Frenando
picture-grip-left = A la izquierda
picture-grip-right = A la derecha
picture-grip-speeding = Acelerando
picture-grip-at-limit = Al límite
picture-grip-under-load = En carga
picture-grip-used = Agarre usado
picture-axis-speeding = ACELERANDO
picture-axis-braking = FRENANDO
picture-axis-left = IZQ.
picture-axis-right = DER.
picture-grip-alt = Círculo de fricción en { $circuit }.
picture-grip-alt-none = { $lap } no tiene aceleraciones.
picture-grip-alt-lap = { $lap }: frena hasta { $braking }, gira con { $left } a la izquierda y { $right } a la derecha, al límite durante { $limit } de { $loaded } y usa de media el { $used } del agarre.
picture-map-alt = Mapa de { $circuit }, { $lap }: { $what }.
picture-map-alt-from = { $what }, coloreado de { $low } a { $high }
picture-map-alt-least = Lo mínimo en las curvas: { $corners }.
picture-map-alt-braking = Con el freno pisado en el { $share } del recorrido registrado.
picture-map-alt-full = A fondo en el { $share }.
picture-fastest = El más rápido: { $parts }.
picture-fastest-in = { $driver } en { $corners }
picture-speed-difference = DIFERENCIA DE VELOCIDAD
picture-full-color = pleno: { $gap } / 100 { $unit }
picture-points = PUNTOS
picture-line-offset = TRAZADA
picture-line-left = ↑ { $driver } más a la izquierda
picture-mark-turn-in = giro
picture-mark-minimum = mínima
picture-mark-throttle = gas
picture-part-loses = { $driver } pierde { $gap } aquí.
picture-part-gains = { $driver } gana { $gap } aquí.
picture-cut-out = { $gap } { $place }, recortado
picture-pedal-zeroed = { $channel } { $from } a { $to } dibujado como 0 a 100
picture-next-faster = siguiente objetivo: { $driver } { $time }
picture-progress-next = Siguiente objetivo: { $driver } con { $time }.

## places

place-straight = recta tras { $corner }
place-first-straight = recta hasta { $corner }
place-incident = { $place }: { $lost } perdidos de golpe (una parada, un trompo, tráfico); aquí se dejan fuera.
place-most = La mayor parte: { $places }.
place-largest = Las partes más grandes: { $places }.
place-most-straight = Lo que más cuesta es la { $place }: { $lost }.
place-most-corner = Lo que más cuesta en total es { $place }: { $lost }, pero allí ninguna causa es tan clara ni tan grande como la de { $focus }.

## progress

progress-none = Aún no hay vueltas
progress-title = Mejor marca personal { $time }
progress-sessions = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
progress-new-best = La hiciste en tu última sesión.
progress-last = Última sesión: { $best }, a { $gap }. Vuelta mediana { $median }.
progress-footer = Tus vueltas válidas en este circuito con este coche

## reading

reading-at = { $what } · { $place }
reading-sector = sector { $sector }
reading-last-against-best = última vuelta contra la mejor
reading-losses = dónde pierdes tiempo
reading-why = por qué eres más lento
reading-tips = unos consejos
reading-focus = en qué trabajar
reading-gains = lo que va bien
reading-compare = una comparación
reading-gap = qué diferencia
reading-target = cómo bajar de { $time }
reading-faster = cómo ganar { $time }
reading-consistency = tu regularidad
reading-possible = tu mejor vuelta posible
reading-progress = qué ha mejorado
reading-worst = tu curva más débil
reading-best = tu mejor curva
reading-drivers = quién es el más rápido aquí
reading-count = cuántas vueltas
reading-lap-times = tus tiempos por vuelta
reading-trend = cómo fue tu ritmo
reading-sectors = tus sectores
reading-split = dónde en las curvas
reading-pedals = el tiempo en los pedales
reading-track = el circuito
reading-overall = qué tal vas
reading-show = la imagen
reading-describe = todo sobre ello
reading-drive = cómo tomarla
reading-potential = lo que queda por ganar
reading-clean = si la vuelta cuenta
reading-general = un término de conducción
reading-gear = la marcha
reading-brake-point = el punto de frenada
reading-brake-pressure = la presión de freno
reading-trail-braking = el trail braking
reading-entry-speed = la velocidad de entrada
reading-lowest-speed = la velocidad mínima
reading-exit-speed = la velocidad de salida
reading-top-speed = la velocidad punta
reading-throttle = cuándo vas a fondo
reading-coasting = el rodar sin pedal
reading-engine-speed = el régimen del motor
reading-line = la trazada
reading-turn-in = el punto de giro
reading-apex = el punto más lento
reading-lateral = las fuerzas g
reading-time = el tiempo

## reference

reference-chosen = Esa es ahora la referencia
reference-chosen-about = Desde ahora comparo con ella tus vueltas en ese coche, si no dices otra cosa. Por eso no entra en ninguna clasificación.
reference-chosen-server-about = Desde ahora comparo aquí con ella las vueltas de todos en ese coche, salvo que hayan elegido una propia. Por eso no entra en ninguna clasificación.
reference-cleared = Ya no hay referencia ahí
reference-cleared-about = Las vueltas vuelven a compararse con el amigo un poco más rápido, o con tu mejor anterior.
reference-list = Vueltas de referencia
reference-none = Aquí no hay ninguna elegida. `/reference set` elige una para su circuito y su coche.

## session

session-title = { $laps ->
    [one] Una vuelta
   *[other] { $laps } vueltas
}, { $counting ->
    [0] ninguna cuenta
    [one] una cuenta
   *[other] cuentan { $counting }
}
    .all = { $laps ->
        [one] Una vuelta, y cuenta
       *[other] { $laps } vueltas, todas cuentan
    }
session-best = mejor **{ $time }**
session-rolling = mejor lanzada { $time }
session-optimal = teórica { $time }
session-class-slow = **{ $count ->
    [one] { $count } curva lenta
   *[other] { $count } curvas lentas
}**: { $facts }
session-class-medium = **{ $count ->
    [one] { $count } curva media
   *[other] { $count } curvas medias
}**: { $facts }
session-class-fast = **{ $count ->
    [one] { $count } curva rápida
   *[other] { $count } curvas rápidas
}**: { $facts }
session-speeds = entrada { $entry }, vértice { $apex }, salida { $exit } { $unit }
session-braking = frenada { $peak }
session-lost = { $gap } perdidos
session-gained = { $gap } ganados
session-act = Hacer algo con una vuelta
session-pick = Comparar con una de estas vueltas
session-varies = La menos repetible: { $corner }, ±{ $spread }
session-newest = las { $shown } vueltas más recientes de { $all }, más la mejor
session-footer = Los sectores se cortan donde empieza la frenada
    .classes = velocidades en curva: medias de las vueltas que cuentan
    .lost = perdidos: por vuelta, frente a la mejor de la sesión
session-no-picture = No se pudo dibujar la imagen; `/laps` lista las vueltas.
session-trend = En la tanda ({ $laps } vueltas): **{ $per_lap } por vuelta** (±{ $uncertainty }).
session-trend-none = Sin tendencia en la tanda ({ $laps } vueltas): { $per_lap } por vuelta, ±{ $uncertainty }.

## sessions

sessions-title = Tus sesiones
sessions-none = Aún no hay vueltas
sessions-none-next = Suelta un registro aquí o mándamelo por mensaje directo. `/help` dice qué archivos valen.
sessions-newer = Más recientes
sessions-older = Más antiguas
sessions-page = Página { $page } de { $pages }
sessions-open = Abrir una sesión
sessions-another = Otra sesión
sessions-best = mejor { $time }
sessions-private = solo tú

## settings

settings-title = Tus ajustes
settings-kept = Ajustes guardados
settings-how = /settings con units, language, level, drives, new_laps o picture los cambia
settings-units = Unidades
settings-language = Idioma del coach
settings-level = Nivel
settings-drives = Tus archivos MoTeC y tablas simples
settings-drives-sim = de un simulador
settings-drives-real = de un coche real
settings-drives-unsaid = sin indicar, así que se aconseja como a un coche real
settings-new-laps = Los registros que publicas en un servidor
settings-new-laps-server = los ven todos allí
settings-new-laps-private = los ves solo tú; te respondo por mensaje directo
settings-picture = Imágenes
settings-units-metric = métricas: km/h y metros
settings-units-imperial = imperiales: mph y pies
settings-language-auto = como tu Discord: { $language }
settings-level-novice = principiante: palabras sencillas, una cosa cada vez
settings-level-club = club: con los términos habituales
settings-level-fast = rápido: breve, todos los números

## setups

setup-title = Dos reglajes: en qué difieren
setup-same = Nada: los dos coches llevan los mismos reglajes.
setup-more = { $rows ->
    [one] … y un valor más que difiere
   *[other] … y { $rows } valores más que difieren
}
setup-rest = { $rows ->
    [one] Un valor es igual en los dos.
   *[other] { $rows } valores son iguales en los dos.
}

## share

share-server = Compartida con este servidor
    .now = Todos aquí pueden compararse con ella.
share-private = Solo tú ves esta vuelta
    .now = Nadie más puede verla en ningún servidor.
share-link = Un enlace a esta sesión
    .pair = Un enlace a esta comparación
    .now = Quien lo tenga ve exactamente esto, durante { $days } días.
share-link-names = Se muestran los nombres.
share-link-no-names = Sin nombres.
share-links = Enlaces que has dado
share-link-line = { $what }, hasta el { $date }
share-links-more = y { $more } más
share-revoke = Revocar un enlace
share-revoked = Enlace revocado
    .now = Ya no lleva a ninguna parte.

## status

status-title = Cómo estoy
status-running = Llevo en marcha { $hours } h { $minutes } min, versión { $version }.
status-hears = { $connected } de { $shards } shards oyen a Discord.
status-waiting = { $jobs ->
    [0] No espera ningún archivo.
    [one] Un archivo espera o se está leyendo.
   *[other] { $jobs } archivos esperan o se están leyendo.
}
status-database = La base de datos ocupa { $size }.
status-database-of = La base de datos ocupa { $size } de { $most }.
status-database-away = La base de datos no responde.
status-model = El modelo de lenguaje ha usado hoy { $used } de { $most } neuronas.
status-failed = { $errors ->
    [0] Nada ha fallado desde que arranqué.
    [one] Una cosa ha fallado por mi parte desde que arranqué; el registro dice cuál.
   *[other] { $errors } cosas han fallado por mi parte desde que arranqué; el registro dice cuáles.
}

## upload

upload-laps-all-count = { $laps } vueltas, todas cuentan
upload-laps-some-count = { $counted ->
    [one] { $laps } vueltas, cuenta { $counted }
   *[other] { $laps } vueltas, cuentan { $counted }
 }
upload-no-complete-lap = Ninguna vuelta completa
upload-no-complete-lap-next = He guardado lo que hay, pero aún no hay nada que comparar. Exporta al menos una vuelta de meta a meta.
upload-no-counting-lap = Ninguna vuelta cuenta
upload-all-not-mine = Estas vueltas las dio otra persona: se quedan para comparar.
upload-no-counting-lap-next = Ninguna de estas vueltas cuenta. *Las vueltas, una por una*, abajo, las muestra todas.
upload-quicker-than-before = { $gap } más rápida que tu mejor marca anterior
upload-off-your-best = a { $gap } de tu mejor marca, { $time }
upload-friend-ahead = { $friend } va { $gap } por delante
upload-friend-behind = { $friend } va { $gap } por detrás
upload-friend-level = { $friend } va igual que tú
upload-verdict-session = En la sesión, { $corner } es donde más pierdes.
upload-verdict-friend = { $friend } te saca más en { $corner } que en ningún otro sitio.
upload-verdict-own-best = Frente a tu mejor vuelta, { $corner } es lo que más cuesta.
upload-verdict-reference = Frente a la vuelta de referencia, { $corner } es lo que más cuesta.
upload-verdict-spread = Ninguna curva destaca; la diferencia se reparte por la vuelta: { $places }.
upload-verdict-even = Ninguna curva te cuesta tiempo vuelta tras vuelta, y tus vueltas son muy parejas.
upload-verdict-level = Las dos vueltas son prácticamente iguales.
upload-verdict-scattered = Ninguna curva te cuesta tiempo vuelta tras vuelta, pero entre tus vueltas hay { $spread }: busca un ritmo que puedas repetir.
upload-verdict-alone = Aún no hay con qué compararla. Sube otra vuelta o pide a un amigo que suba una.
upload-known = Ya había leído este archivo; nada se guarda dos veces.
upload-laps-no-longer-count = { $laps ->
    [one] Junto a estas, una vuelta anterior resulta estar recortada. Ya no cuenta.
   *[other] Junto a estas, { $laps } vueltas anteriores resultan estar recortadas. Ya no cuentan.
}
upload-laps-count-now = { $laps ->
    [one] Junto a estas, una vuelta anterior resulta ser completa. Ahora cuenta.
   *[other] Junto a estas, { $laps } vueltas anteriores resultan ser completas. Ahora cuentan.
}
upload-more-remarks = … y { $count } observaciones más sobre este archivo
upload-shared = Todo el servidor ve estas vueltas.
upload-shared-elsewhere = Estas vueltas están compartidas con un servidor.
upload-private = Solo tú ves estas vueltas.
upload-left-server = Ya no estoy en ese servidor. Tus vueltas están guardadas y solo las ves tú.
upload-button-debrief = Debrief
upload-button-against = Contra { $friend }
upload-button-against-own = Contra mi mejor
upload-button-laps = Vueltas
upload-another-car = Yo llevaba otro coche de este archivo
upload-one-lap = Este archivo es una vuelta
upload-button-track = Circuito
upload-more = Más
upload-more-undo = Deshacer
upload-more-undo-about = Borrar este archivo y todas sus vueltas
upload-more-private = Solo para mí
upload-more-private-about = Nadie más ve estas vueltas
upload-more-share = Compartir con este servidor
upload-more-share-about = Todos aquí pueden compararse con ellas
upload-more-sim = En simulador
upload-more-real = En un coche real
upload-more-not-mine = Esto lo condujo otra persona
upload-more-not-mine-about = Queda para comparar, nunca cuenta como tuyo
upload-more-mine = Al final lo conduje yo
upload-more-mine-about = Sus vueltas vuelven a contar como tuyas
upload-more-laps = Las vueltas, una por una
upload-more-laps-about = Excluir una vuelta, hacerla contar otra vez, borrarla
upload-more-circuit = Circuito equivocado
upload-more-circuit-about = Elige otro o di cómo se llama
upload-more-car = Coche equivocado
upload-more-car-about = Di qué coche era
upload-button-same = ¿El mismo que { $circuit }?
upload-button-is = ¿Es { $circuit }?
moves-which-circuit = ¿Qué circuito es?
moves-which-circuit-how = Estos miden más o menos lo mismo. Si no es ninguno, escribe su nombre.
moves-which-circuit-none = No conozco otro circuito de esta longitud. Escribe su nombre.
moves-choose = Circuito
moves-type-name = Escribir su nombre
moves-form-circuit = ¿Dónde rodaste?
moves-form-circuit-label = Nombre del circuito
moves-form-car = ¿Qué coche era?
moves-form-car-label = Nombre del coche
moves-done =
    { $laps ->
        [one] { $laps } vuelta está ahora ahí.
       *[other] { $laps } vueltas están ahora ahí.
    }
moves-before = Antes: { $before }.
moves-renamed = Así se llama para ti desde ahora.
moves-undo-until = Puedes deshacerlo durante un día.
moves-undone-title = Todo como antes
moves-undone =
    { $laps ->
        [one] { $laps } vuelta vuelve a estar donde estaba.
       *[other] { $laps } vueltas vuelven a estar donde estaban.
    }
upload-not-mine = { $laps ->
    [one] Esta vuelta queda para comparar, pero nunca cuenta como tuya.
   *[other] Estas { $laps } vueltas quedan para comparar, pero nunca cuentan como tuyas.
}
upload-mine = { $laps ->
    [one] Esta vuelta vuelve a contar como tuya, si es limpia.
   *[other] Estas { $laps } vueltas vuelven a contar como tuyas, las que sean limpias.
}
upload-undone-title = Deshecho
upload-undone = { $laps ->
    [one] Se ha borrado una vuelta, con su imagen. Puedes volver a subir el archivo cuando quieras.
   *[other] Se han borrado las { $laps } vueltas, con sus imágenes. Puedes volver a subir el archivo cuando quieras.
}
upload-kept-private = Estas vueltas son ahora solo tuyas. Nadie más puede compararse con ellas.
upload-kept-private-by = { $driver } se guarda estas vueltas. Nadie más puede compararse con ellas.
upload-kept-private-title = Vueltas privadas
upload-now-shared = Ahora todo el servidor puede compararse con estas vueltas.
upload-world-sim = Entendido, un simulador. Te aconsejaré sin contenerme.
upload-world-real = Entendido, un coche real. Nunca te diré que frenes más tarde.
upload-more-world-about = El archivo no lo dice. De eso depende lo que te aconsejo
upload-lap-does-not-count = no cuenta

## warnings

warning-first-line = La primera vez, en la línea { $line }.
warning-only-line = Está en la línea { $line }.
warning-duplicate-timestamps = { $rows ->
    [one] { $rows } fila tiene la misma hora que la anterior; las he juntado.
   *[other] { $rows } filas tienen la misma hora que la anterior; las he juntado.
}
warning-rows-without-time = { $rows ->
    [one] { $rows } fila no tiene una hora válida; la he dejado fuera.
   *[other] { $rows } filas no tienen una hora válida; las he dejado fuera.
}
warning-rotten-rows = { $rows ->
    [one] { $rows } fila tiene una hora que no encaja con sus vecinas; la he dejado fuera.
   *[other] { $rows } filas tienen una hora que no encaja con sus vecinas; las he dejado fuera.
}
warning-time-restarts = { $restarts ->
    [one] El reloj vuelve a cero { $restarts } vez en una vuelta nueva; lo he continuado.
   *[other] El reloj vuelve a cero { $restarts } veces en una vuelta nueva; lo he continuado.
}
warning-sessions-joined = { $sessions ->
    [one] El archivo tiene { $sessions } sesión más; las he mantenido separadas.
   *[other] El archivo tiene { $sessions } sesiones más; las he mantenido separadas.
}
warning-clock-set = { $leaps ->
    [one] El reloj salta varias horas { $leaps } vez; lo he tratado como una pausa.
   *[other] El reloj salta varias horas { $leaps } veces; lo he tratado como pausas.
}
warning-pauses = { $pauses ->
    [one] El log calla una vez.
   *[other] El log calla { $pauses } veces.
}
warning-pauses-left-out = { $pauses ->
    [one] He quitado { $pauses } pausa de los tiempos de vuelta: ningún reloj del archivo siguió corriendo en ella.
   *[other] He quitado { $pauses } pausas de los tiempos de vuelta: ningún reloj del archivo siguió corriendo en ellas.
}
warning-pauses-counted = { $pauses ->
    [one] { $pauses } pausa cuenta en su vuelta: el coche siguió rodando, o un reloj del archivo siguió corriendo.
   *[other] { $pauses } pausas cuentan en sus vueltas: el coche siguió rodando, o un reloj del archivo siguió corriendo.
}
warning-short-rows = { $rows ->
    [one] { $rows } fila acaba antes de la última columna.
   *[other] { $rows } filas acaban antes de la última columna.
}
warning-repeated-rows = { $rows ->
    [one] { $rows } fila está dos veces en el archivo; la he leído una vez.
   *[other] { $rows } filas están dos veces en el archivo; las he leído una vez.
}
warning-thinned = A este log solo le quedan { $rate } momentos por segundo, así que sus tiempos de vuelta son aproximados.
warning-read-thinned = Este log tiene tantas filas que lo he leído a { $rate } momentos por segundo.
warning-clock-counts-samples = «{ $column }» cuenta muestras, no segundos. Según la velocidad y las posiciones, una muestra dura { $step } s.
warning-clock-in-whole-seconds = «{ $column }» solo tiene segundos enteros; he repartido por igual las filas de cada segundo.
warning-rough-lap-times = Los tiempos de vuelta de este log solo son fiables a unos ±{ $within } s.
time-about = unos { $time }
time-less-than = menos de { $time }
warning-other-cars = El archivo tiene varios coches, separados por «{ $column }». He leído { $read }; también están: { $others }.
warning-text-cells = { $cells ->
    [one] { $cells } celda de «{ $column }» tiene texto en vez de un número.
   *[other] { $cells } celdas de «{ $column }» tienen texto en vez de un número.
}
warning-not-finite = { $cells ->
    [one] { $cells } celda de «{ $column }» no tiene un número finito.
   *[other] { $cells } celdas de «{ $column }» no tienen un número finito.
}
warning-empty-cells = { $cells ->
    [one] { $cells } celda de «{ $column }» está vacía.
   *[other] { $cells } celdas de «{ $column }» están vacías.
}
warning-out-of-range = { $cells ->
    [one] { $cells } valor de «{ $column }» va más allá de lo que puede un coche; lo he dejado fuera.
   *[other] { $cells } valores de «{ $column }» van más allá de lo que puede un coche; los he dejado fuera.
}
warning-spikes = { $cells ->
    [one] { $cells } valor de «{ $column }» salta lejos de sus dos vecinos; lo he dejado fuera.
   *[other] { $cells } valores de «{ $column }» saltan lejos de sus dos vecinos; los he dejado fuera.
}
warning-unit-guessed = «{ $column }» no dice su unidad y nada en el archivo la delata; la he tomado como { $unit }.
warning-unit-inferred = «{ $column }» no dice su unidad; según el resto del archivo es { $unit }.
warning-unit-by-circuit = «{ $column }» no dice su unidad y nada en el archivo la delata; según lo largo que es este circuito, es { $unit }.
warning-unit-corrected = «{ $column }» dice «{ $stated }», pero según el resto del archivo es { $unit }.
warning-constant-channel = «{ $column }» no cambia nunca, así que la he dejado fuera.
warning-unrelated-channel = «{ $column }» no tiene nada que ver con cómo se movió el coche, así que la he dejado fuera.
warning-sign-corrected = «{ $column }» cuenta al revés; le he cambiado el signo.
warning-pedal-turned = «{ $column }» está grabada al revés, 100 con el pedal suelto; le he dado la vuelta.
warning-pedal-stretched = «{ $column }» va de { $rest } a { $full } %; la he estirado de 0 a 100 %.
warning-pedal-unclear = No sé qué extremo de «{ $column }» es el pedal pisado, así que no la uso.
warning-no-position = { $columns } no siguen a la velocidad, así que no las tomo por una posición.
warning-file-cut-short = El archivo se corta a la mitad; he leído lo que hay.
warning-bytes-skipped = { $bytes ->
    [one] { $bytes } byte del archivo no tenía sentido y lo he saltado.
   *[other] { $bytes } bytes del archivo no tenían sentido y los he saltado.
}
warning-no-beacons-beside = El .ldx que acompaña a este log no tiene balizas, así que he cortado las vueltas sin él.
warning-unreadable-channels = No he podido leer estos canales y los he dejado fuera: { $columns }.
warning-interpolated-positions = Solo llegan { $rate } posiciones nuevas por segundo, así que las curvas son aproximadas.
    .once = Solo llega una posición nueva por segundo, así que las curvas son aproximadas.
warning-distance-contradicts-speed = «{ $column }» no encaja con la velocidad, así que no la uso como distancia.
warning-speed-derived = No hay una columna de velocidad que sirva; he calculado la velocidad a partir de las posiciones.
warning-no-speed = El log no tiene ni velocidad ni posición, así que no hay vueltas.
warning-no-complete-lap = En este log no hay ninguna vuelta completa: la línea no se cruza dos veces, o no está marcada.
warning-many-laps = El log tiene más de { $most } vueltas; solo he leído las primeras { $most }. Revisa su contador de vueltas.
warning-lap-end-missing = La última muestra está antes de la línea, así que al tiempo de vuelta le falta hasta un segundo.
warning-lap-end-computed = El log se acaba antes de la línea; he calculado el final de la vuelta a partir de donde empieza.
warning-line-chosen = El archivo no dice dónde está la línea de salida, así que he medido las vueltas en una línea que elegí yo. Difieren de los tiempos oficiales.
warning-line-chosen-before = El archivo no dice dónde está la línea de salida, así que he medido las vueltas en la línea que ya había elegido para este circuito. Difieren de los tiempos oficiales.
warning-start-line-elsewhere = La línea de salida del archivo está a { $km } km de donde has rodado, así que no la he usado. Pon en el logger la línea de este circuito.
warning-beacons-beyond-data = { $beacons ->
    [one] { $beacons } baliza queda fuera de la grabación, así que su vuelta no está en este archivo.
   *[other] { $beacons } balizas quedan fuera de la grabación, así que sus vueltas no están en este archivo.
}
warning-laps-unseen-at-line = { $count ->
    [one] La vuelta { $laps } empieza o acaba donde el log no tiene posición, así que su tiempo es menos fino que los demás.
   *[other] Las vueltas { $laps } empiezan o acaban donde el log no tiene posición, así que sus tiempos son menos finos que los demás.
}
warning-laps-car-moved = { $count ->
    [one] La vuelta { $laps } no cuenta: en ella se cambió el coche de sitio (un rebobinado, un reset o una grúa).
   *[other] Las vueltas { $laps } no cuentan: en ellas se cambió el coche de sitio (un rebobinado, un reset o una grúa).
}
warning-laps-flagged = { $count ->
    [one] La vuelta { $laps } no cuenta: el propio log tiene algo contra ella (inválida, un incidente o los boxes).
   *[other] Las vueltas { $laps } no cuentan: el propio log tiene algo contra ellas (inválidas, un incidente o los boxes).
}
warning-laps-longer = { $count ->
    [one] La vuelta { $laps } no cuenta: es más de un 3 % más larga que las demás (otro camino, o más de una vuelta).
   *[other] Las vueltas { $laps } no cuentan: son más de un 3 % más largas que las demás (otro camino, o más de una vuelta).
}
warning-laps-through-pits = { $count ->
    [one] La vuelta { $laps } no cuenta: empieza o acaba en la calle de boxes.
   *[other] Las vueltas { $laps } no cuentan: empiezan o acaban en la calle de boxes.
}
warning-and-more = { $laps } y { $more } más
warning-no-valid-lap = Ninguna vuelta es completa y válida, así que no hay con qué comparar.
warning-lap-incomplete = La vuelta { $lap } queda fuera: no está completa.
warning-lap-of-other-length = La vuelta { $lap } queda fuera: su longitud no encaja con las demás.
warning-lap-elsewhere = La vuelta { $lap } queda fuera: se rodó en otro circuito.
warning-lap-of-other-layout = La vuelta { $lap } queda fuera: va por otro camino.
warning-lap-backwards = La vuelta { $lap } queda fuera: se rodó en sentido contrario.
warning-lap-not-at-speed = La vuelta { $lap } queda fuera: no se rodó a ritmo.
warning-position-shift = Las posiciones de las dos vueltas estaban a { $metres } m; lo he corregido.
warning-position-partial = Solo el { $percent } % de las posiciones está en el camino de la otra vuelta.
warning-aligned-by-length = Los logs no comparten ni posiciones ni formas de curva, así que solo he podido alinear las vueltas por su longitud.
warning-different-lines = Las vueltas parecen empezar en líneas a { $metres } m, así que cerca de la línea la delta no es correcta.
warning-timed-at-different-lines = Las vueltas se cronometran en líneas a { $metres } m una de otra; también por eso sus tiempos difieren un poco. Las he superpuesto por el lugar.
warning-alignment-uncertain = Las vueltas solo se han podido alinear a unos { $metres } m.
warning-no-corners = No he encontrado ninguna curva aquí, así que no puedo decir nada de curvas.
warning-brake-estimated = Al menos un log no tiene un canal de freno que sirva, así que leo los puntos de frenada en la velocidad.
warning-no-throttle = Al menos un log no tiene un canal de acelerador que sirva, así que no digo nada del gas ni de dejar rodar.
warning-nothing-recorded = En { $corners } no se grabó nada durante un rato, así que no digo nada de lo que pasó ahí.
warning-held-up = Alrededor de { $corners } esta vuelta pasa mucho tiempo sin gas a fondo donde la otra va a tope. Quizá había alguien delante, así que toma lo que digo de ahí como una pista.

## watch

watch-on = Vigilando el canal
    .now = Leo cada registro que se publique en { $channel }; sus vueltas se ven en este servidor.
watch-blind = Vigilando, pero no puedo leer mensajes
    .now = Recordaré { $channel }, pero el dueño del bot debe activar antes el intent de contenido de mensajes (`discord.message_content`) para que yo vea los archivos. Mientras tanto: `/upload`, mencióname en el mensaje, o elige **Import telemetry** en su menú.
watch-off = Ya no vigilo
    .now = Dejo en paz los archivos de { $channel } salvo que alguien pida lo contrario.
watch-threads = Cada subida tiene allí su propio hilo.

## week

week-title = Tu semana
week-driven = { $laps ->
    [one] Una vuelta válida
   *[other] { $laps } vueltas válidas
} en { $sessions ->
    [one] una sesión
   *[other] { $sessions } sesiones
}.
week-no-best = Esta semana, ninguna mejor marca nueva.
week-improved = { $place }: { $time }, { $gap } menos que antes
week-worked = Lo que funcionó, en { $circuit }: { $said }
week-next = Lo siguiente, en { $circuit }: { $said }
week-server-title = La semana aquí
week-server-driven = { $drivers ->
    [one] Un piloto
   *[other] { $drivers } pilotos
}, { $laps ->
    [one] una vuelta válida
   *[other] { $laps } vueltas válidas
}.
week-improved-most = Quien más mejoró: **{ $driver }** · { $what }
week-closest = El duelo más igualado: **{ $ahead }** va { $gap } por delante de **{ $behind }** en { $circuit }.

## welcome

welcome-title = Ya estoy aquí. Suelta un registro
welcome-text = Publica un registro de telemetría mencionándome, o usa `/upload`: te digo dónde está el tiempo y qué probar. Quien administra puede dejarme leer cada registro de un canal.
welcome-sample = Probar una vuelta
welcome-sample-next = Esto es lo que recibes por tu propio log: suéltalo aquí mencionándome, o usa `/upload`.
welcome-watch = Vigilar este canal
welcome-offer = Parece un registro. ¿Lo leo?
welcome-read = Léelo
welcome-always = Leer siempre los registros aquí

## words

lap-number = vuelta { $number }
lap-number-first = Vuelta { $number }
basis-position = posición
basis-landmarks = formas de las curvas
basis-length = longitud
confidence-low = baja
confidence-medium = media
confidence-high = alta
date-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[other] dic
}
lap-excluded = excluida
lap-driven-by-other = la hizo otra persona
lap-card-counts = Cuenta.
lap-card-does-not-count = No cuenta: { $why }.
lap-card-excluded = La excluiste, así que nunca cuenta.
lap-card-driven-by-other = La hizo otra persona, así que nunca cuenta como tuya.
lap-card-optimal = Nadie la dio entera: está hecha de las mejores partes de una sesión y nunca cuenta.
lap-optimal = vuelta óptima
    .named = la vuelta óptima
    .first = La vuelta óptima
lap-card-shared = Todos en este servidor la ven.
lap-card-private = Solo tú la ves.
lap-card-share = Compartir aquí
lap-card-exclude = Excluir
lap-card-count = Que cuente
lap-card-not-mine = No es mi vuelta
lap-card-delete = Borrar
lap-card-delete-ask = ¿Borrar esta vuelta y todo lo que salió de ella? No hay vuelta atrás.
lap-card-delete-yes = Borrar para siempre
lap-card-delete-no = Conservarla
lap-card-deleted = Vuelta borrada
lap-card-deleted-about = Ya no está en listas, comparaciones ni mejores tiempos.
lap-in = entrada
lap-no-time = sin tiempo
lap-not-counting = no cuenta
lap-out = salida
lap-partial = incompleta
lap-private = privada
lap-standing = salida parada
laps-counted = { $laps ->
    [one] { $laps } vuelta
   *[other] { $laps } vueltas
}
more = … y { $count } más
no-picture = No se pudo dibujar la imagen; los números están completos.
circuit-of-length = Circuito de { $length } km
