# O que o Pacenote diz em português do Brasil.

## analyze

analyze-session = { $laps } { $laps ->
    [one] volta
   *[other] voltas
}: a típica contra a sua melhor
analyze-told-to = O que eu diria a { $driver }:
analyze-against = contra { $other }
analyze-world-unsaid = Aconselhado como carro real, porque este arquivo não diz de onde é. Se é de um simulador, diga com `/settings`.

## anew

anew-corrected = Voltas desta resposta foram corrigidas depois. Pergunte de novo para ver como ficou.
anew-no-longer = Isto não vale mais
anew-no-longer-why = { $why }. Voltas desta resposta foram corrigidas depois.

## answer

answer-yes = Sim. { $text }
answer-no = Não. { $text }
answer-about-right = Mais ou menos certo. { $text }
answer-you = você
answer-your-friend = Seu amigo
answer-lap = volta { $lap }
answer-lap-of = { $driver }, volta { $lap }
answer-lap-of-day = volta { $lap } de { $date }
answer-from-lap = (volta { $lap })
answer-time-in = { $time } na { $corner }
answer-time-on-straight = { $time } na reta depois da { $corner }
answer-time-on-first-straight = { $time } da linha até a primeira curva
answer-time-to = { $time } para { $who }
answer-nothing-to = nada para { $who }
answer-time-gained-on = { $time } a seu favor com { $who }
answer-ahead = { $who } está { $gap } à sua frente ({ $theirs } contra { $yours }).
answer-behind = Você está { $gap } à frente de { $who } ({ $yours } contra { $theirs }).
answer-level = Você e { $who } estão empatados em { $time }.
answer-lap-slower = { $a }: { $gap } mais lenta que { $b } ({ $a-time } contra { $b-time }).
answer-lap-faster = { $a }: { $gap } mais rápida que { $b } ({ $a-time } contra { $b-time }).
answer-practically-level = É praticamente o mesmo tempo.
answer-you-lose = Você perde { $places }.
answer-you-gain = Você ganha { $places }.
answer-lost = Perdido: { $places }.
answer-gained = Ganho: { $places }.
answer-not-faster = { $who } não é mais rápido: { $text }
answer-nowhere-better = { $who } não está à sua frente em nenhuma curva.
answer-corner-loss = Na { $corner } você perde { $loss } para { $other }.
answer-corner-loss-phase = Na { $corner } você perde { $loss } para { $other }, principalmente { $phase } ({ $most }).
answer-corner-gain = Na { $corner } você é { $gain } mais rápido que { $other }.
answer-corner-level = Na { $corner } não há diferença entre você e { $other } ({ $loss }).
answer-corner-loss-unsure = Na { $corner } faltam { $loss } para { $other }, mas estes logs não garantem isso: o GPS das duas voltas está deslocado { $metres }, até { $most } ali.
answer-corner-gain-unsure = Na { $corner } você é { $gain } mais rápido que { $other }, mas estes logs não garantem isso: o GPS das duas voltas está deslocado { $metres }, até { $most } ali.
answer-on-entry = na entrada
answer-in-the-middle = perto do ápice
answer-on-exit = na saída
answer-against-everyone = Na { $corner } você perde { $list }.
answer-not-everyone = Nem todos: na { $corner } você perde { $list }.
answer-brakes-earlier = Na { $corner } você freia { $delta } antes de { $other } ({ $yours } contra { $theirs }).
answer-brakes-later = Na { $corner } você freia { $delta } depois de { $other } ({ $yours } contra { $theirs }).
answer-brakes-same = Na { $corner } você freia no mesmo ponto que { $other } ({ $yours } contra { $theirs }).
answer-brakes-earlier-in = Você freia antes de { $other } na { $list }.
answer-brakes-later-in = Você freia depois de { $other } na { $list }.
answer-brake-points-same = Seus pontos de frenagem são os de { $other } em todas as curvas.
answer-brake-points-within = Seus pontos de frenagem ficam a no máximo { $most } dos de { $other } em cada curva.
answer-peak = Pico de freio na { $corner }: você { $yours }, { $other } { $theirs }.
answer-peak-less-earlier = Na { $corner } seu freio só chega a { $yours } ({ $other } { $theirs }), então você precisa começar { $delta } antes.
answer-peaks-same = Você pisa tão forte quanto { $other } em todas as curvas.
answer-softer-in = Você freia mais fraco que { $other } na { $list }.
answer-harder-in = Você freia mais forte que { $other } na { $list }.
answer-pressure-first = Primeiro aumente a pressão, depois olhe a referência de novo.
answer-pressure-first-real = Mantenha a referência: o grosso da freada no começo, em linha reta, e daí só alivie.
answer-real-car = Mantenha suas referências: a mesma em toda volta, e alivie o freio um pouco antes e com mais suavidade.
answer-push-real = Eu não faria: pode ser um carro real, e aí não forço ninguém.
answer-push-pressure = Ainda não ajuda: primeiro vem a pressão de freio.
answer-try-later = Se for tentar, mova a referência poucos metros por vez e preserve a velocidade mínima.
answer-slower-apex = Você cai para { $yours } na { $corner }; { $other } leva { $theirs }.
answer-slower-exit = Você sai da { $corner } a { $yours }, { $other } a { $theirs }.
answer-later-throttle = Na { $corner } você acelera a fundo { $delta } depois de { $other }.
answer-coasts-here = Na { $corner } você fica { $time } sem pedal.
answer-other-gear = Você faz a { $corner } em { $yours }, { $other } em { $theirs }.
answer-speeds = { $corner }, ponto mais lento e saída: você { $your-apex } e { $your-exit }, { $other } { $their-apex } e { $their-exit }.
answer-speed-against = { $corner }: você { $yours }, { $other } { $theirs }.
answer-flat-against = Acelerador a fundo após o ponto mais lento da { $corner }: você após { $yours }, { $other } após { $theirs }.
answer-item = { $corner } ({ $amount })
answer-item-worth = { $corner } ({ $amount }, { $worth })
answer-slower-apexes = Mais lento que { $other } no ponto mais lento: { $list }.
answer-slower-exits = Mais lento que { $other } na saída: { $list }.
answer-nowhere-slower = No ponto mais lento você não é mais lento que { $other } em lugar nenhum.
answer-over-slow-hint = Alivie o freio um pouco antes e deixe a velocidade se ajustar sozinha, aos poucos.
answer-later-on-throttle = Acelerador a fundo depois de { $other }: { $list }.
answer-throttle-same = Você acelera a fundo tão cedo quanto { $other } em todo lugar.
answer-gear = Marcha: { $gear } na { $corner }, no ponto mais lento ({ $lap }).
answer-gear-short = { $gear } marcha
answer-same-in-all = { $laps ->
    [one] Só { $laps } volta mostra isso.
   *[other] É a mesma em todas as { $laps } voltas.
}
answer-others = Para comparar: { $list }.
answer-others-same = A mesma marcha para { $list }.
answer-brake-point = { $corner }: a freada começa em { $station }, { $before } antes do ponto mais lento ({ $lap }).
answer-no-braking = Nesta volta não há freada para a { $corner }.
answer-brake-pressure = { $corner }: pico de freio { $value } ({ $lap }).
answer-trail-braking = { $corner }: { $value } no freio já virando ({ $lap }).
answer-trail-against = Na { $corner } você fica { $yours } no freio já virando, { $other } { $theirs }.
answer-trails-less = Você solta o freio antes na curva que { $other } na { $list }.
answer-trails-as-long = Você fica no freio na entrada tanto quanto { $other } em cada curva.
answer-lowest-speed = { $corner }: { $value } no ponto mais lento ({ $lap }).
answer-entry-speed = { $corner }: { $value } na entrada ({ $lap }).
answer-exit-speed = { $corner }: { $value } na saída ({ $lap }).
answer-straight-speed = { $value } no fim da reta depois da { $corner } ({ $lap }).
answer-full-throttle = { $corner }: acelerador a fundo { $value } após o ponto mais lento ({ $lap }).
answer-coast = { $corner }: { $value } sem pedal ({ $lap }).
answer-shift-speed = Primeira troca após a { $corner } a { $value } ({ $lap }).
answer-corner-time = A { $corner } leva { $value } da entrada à saída ({ $lap }).
answer-best-of-laps = Seu melhor ali: { $value } ({ $lap }).
answer-top-speed = { $value } de velocidade máxima, em { $station } ({ $lap }).
answer-range = Nas suas voltas: de { $low } a { $high }.
answer-end-of-straight = { $value } antes da { $corner }, em { $station } ({ $lap }).
answer-at-station = { $value } em { $station } ({ $lap }).
answer-beyond-lap = A volta só tem { $length }; não existe { $station }.
answer-lap-time = { $lap }: { $time }.
answer-lap-times = Suas voltas: { $list }.
answer-lap-times-typical = Sua volta típica é { $typical }, a média { $average }, a melhor { $best } ({ $lap }).
answer-trend-level = Seu ritmo se manteve: { $first } em média nas primeiras { $count } voltas, { $last } nas últimas { $count }.
answer-trend-faster = Você ganhou { $delta } por volta: { $first } em média nas primeiras { $count } voltas, { $last } nas últimas { $count }.
answer-trend-slower = Você perdeu { $delta } por volta: { $first } em média nas primeiras { $count } voltas, { $last } nas últimas { $count }.
answer-trend-few = Poucas voltas para uma tendência: preciso de pelo menos quatro que contem.
answer-highest-rpm = O motor chega a { $value } ({ $lap }).
answer-list-brake-points = Pontos de frenagem: { $list } ({ $lap }).
answer-list-brake-peaks = Picos de freio: { $list } ({ $lap }).
answer-list-gears = Marchas no ponto mais lento: { $list } ({ $lap }).
answer-list-exits = Velocidades de saída: { $list } ({ $lap }).
answer-list-throttle = Acelerador a fundo após o ponto mais lento: { $list } ({ $lap }).
answer-list-values = Curva a curva: { $list } ({ $lap }).
answer-never-coasts = { $lap }: em lugar nenhum { $least } ou mais sem pedal.
answer-coasts = { $lap }: { $total } sem pedal no total, { $list }.
answer-coast-hint = Vá direto do freio ao acelerador; onde ainda for cedo, fique de leve no freio.
answer-flat-out = Você anda a fundo { $time } da volta, { $share } dela ({ $lap }).
answer-on-the-brakes = Você fica no freio { $time } da volta, { $share } dela ({ $lap }).
answer-on-no-pedal = Você deixa rolar { $time } da volta, { $share } dela ({ $lap }).
answer-lateral = Até { $value } g laterais, em { $station } ({ $lap }).
answer-gears-same = As mesmas marchas que { $other } em todas as curvas; nada errado nas reduções, pelo que o log mostra.
answer-gears-differ = Marchas diferentes de { $other } na { $list } (você / { $other }).
answer-shift-against = Você sobe de marcha a { $yours } em média, { $other } a { $theirs }.
answer-thirds = Não conheço os setores, então divido a volta em terços iguais ({ $from } a { $to }).
answer-thirds-all = Não conheço os setores, então divido a volta em terços iguais.
answer-sector-time = Setor { $sector }: { $value } ({ $lap }).
answer-sector-against = Setor { $sector }: { $value } ({ $lap }) contra { $theirs } de { $other }, { $sign }{ $delta }.
answer-sector-worst = Você perde mais no setor { $sector }: { $loss } para { $other }.
answer-sector-none = Você não perde nada para { $other } em nenhum setor.
answer-sector-best = Seu melhor setor é o { $sector }: { $gain } mais rápido que { $other }.
answer-sector-best-level = Seu melhor setor é o { $sector }: só { $loss } atrás de { $other }.
answer-sector-item = setor { $sector } { $time } ({ $sign }{ $delta })
answer-sector-alone = setor { $sector } { $time }
answer-sector-list = Seus setores: { $list } ({ $lap }).
answer-no-sector = Só divido a volta em três setores. Pergunte pelo primeiro, segundo ou terceiro.
answer-straights = Nas retas você perde no total { $total } para { $other }: { $list }.
answer-straights-level = Nas retas você não perde nada para { $other }.
answer-count-all = { $laps ->
    [one] { $laps } volta, e ela conta.
   *[other] { $laps } voltas, todas cronometradas.
}
answer-count-some = { $laps ->
    [one] { $laps } volta; contam { $counted }.
   *[other] { $laps } voltas; contam { $counted }.
}
answer-count-with-earlier = Nas { $sessions } sessões daqui: { $laps }.
answer-consistency = { $laps ->
    [one] Só { $laps } volta, então não há variação ({ $spread }, { $percent }, { $range }, { $judgement }).
   *[other] { $judgement }: ±{ $spread } ({ $percent }) em { $laps } voltas, { $range } da mais rápida à mais lenta.
}
answer-very-even = muito constante
answer-even = bem constante
answer-uneven = irregular
answer-wild = muito irregular
answer-least-repeatable = A menos repetível: { $corner } (±{ $value }).
answer-corner-varies = { $laps ->
    [one] { $corner }: só { $laps } volta (±{ $value }).
   *[other] Em { $laps } voltas seu tempo na { $corner } varia ±{ $value }.
}
answer-brake-point-varies = O ponto de frenagem varia ±{ $value }.
answer-apex-speed-varies = A velocidade mínima varia ±{ $value }.
answer-possible = { $optimal } com suas próprias melhores partes, { $gap } abaixo da sua melhor ({ $best }).
answer-possible-is-best = { $best }: sua melhor volta ({ $lap }) já tem suas melhores partes.
answer-possible-parts = Montado com { $list }.
answer-few-laps = { $laps ->
    [one] { $laps } volta diz pouco; com mais voltas fica mais firme.
   *[other] { $laps } voltas dizem pouco; com mais voltas fica mais firme.
}
answer-counts = { $lap }: completa e conta, { $time }, a { $gap } da sua melhor, nada estranho.
answer-counts-best = { $lap }: completa e conta, { $time }, sua melhor aqui.
answer-does-not-count = { $lap } não conta: não é uma volta lançada completa, ou houve uma parada.
answer-no-track-limits = O log não diz se uma roda saiu da pista.
answer-target-gap = Faltam { $gap }: de { $from } a { $goal }.
answer-target-own-parts = Está ao alcance: suas próprias melhores partes já dão { $optimal }.
answer-target-not-alone = Suas melhores partes dão { $optimal }: juntar não basta, é preciso algo novo.
answer-target-out-of-reach = Ainda fora do alcance: suas melhores partes dão { $optimal } e ninguém aqui fez isso.
answer-target-driven = Já foi feito aqui: { $list }.
answer-target-places = Nesta ordem, pelo que { $who } faz: { $list } ({ $sum } no total).
answer-target-own-places = Comece onde suas outras voltas foram mais rápidas: { $places }.
answer-target-done = Você já fez: { $best } ({ $lap }), { $gap } abaixo.
answer-progress-faster = Sua melhor foi de { $before } para { $after }, { $gap } mais rápida.
answer-progress-slower = Sua melhor foi de { $before } para { $after }, { $gap } mais lenta.
answer-progress-typical = Volta típica { $before } para { $after }, variação ±{ $before-spread } para ±{ $after-spread } ({ $before-laps } e { $after-laps } voltas).
answer-progress-brake = Na { $corner } seu freio agora chega a { $after } em vez de { $before }.
answer-no-earlier-session = É sua única sessão aqui, não há nada anterior para comparar.
answer-aligned-without-positions = Um dos dois logs não tem posições, alinhei pelas curvas: vale com alguns centésimos de folga.
answer-worst-corner = A { $corner } é a que mais custa: { $loss } para { $other }.
answer-no-worst-corner = Nenhuma curva custa algo contra { $other }.
answer-best-corner = A { $corner } é sua melhor: { $gain } mais rápido que { $other }.
answer-best-corner-level = A { $corner } é sua melhor: só { $loss } entre você e { $other }.
answer-best-corner-even = A { $corner } é sua melhor: ali não há nada entre você e { $other }.
answer-best-exit = Melhor saída
answer-worst-exit = Saída mais fraca
answer-exit-rank = { $rank } contra { $other }: { $corner }, { $yours } contra { $theirs }.
answer-fastest-exit = Sua saída mais rápida é a { $corner } com { $value }.
answer-then = Depois { $list }.
answer-fastest-here = O mais rápido aqui: { $who }, { $time }.
answer-fastest-through = O mais rápido na { $corner }: { $who }, { $time }.
answer-rank = Você é o número { $rank } de { $drivers } aqui: { $time }, a { $gap } de { $who }.
answer-rank-first = Você lidera entre { $drivers } aqui: { $time }.
answer-track = { $corners ->
    [one] { $circuit }: { $length }, { $corners } curva ({ $first } a { $last }).
   *[other] { $circuit }: { $length }, { $corners } curvas ({ $first } a { $last }).
}
answer-is-best = { $lap }: sua melhor aqui, { $time }.
answer-only-you = Você é o único piloto com voltas aqui.
answer-only-you-time = Em { $circuit } você é aqui o único piloto com voltas: { $time }.
answer-work-on = Trabalhe primeiro a { $corner }: ali há { $loss }.
answer-work-on-held = Trabalhe primeiro a { $corner }: ali há { $loss }, e foi assim em { $held } de { $of } voltas.
answer-focus-dearer = { $text }; a { $corner } custa mais ({ $loss }), mas ali o log mostra com menos clareza o que mudar.
answer-start-elsewhere = Mesmo assim, comece pela { $corner }: ali o log mostra o que mudar.
answer-you-will-know = Você vai saber que funcionou quando perder menos de { $target } ali.
answer-worked-when = Na { $corner } você perde { $loss } agora: funcionou quando perder menos de { $target } ali.
answer-nothing-to-work-on = No momento nenhuma curva se destaca.
answer-do-entry = Uma pisada firme e depois alivie aos poucos, para o carro estar assentado ao virar.
answer-do-mid = Deixe o carro rolar: uma virada limpa e um pouco menos de freio perto do ápice.
answer-do-mid-real = Uma virada limpa, e alivie o freio com suavidade perto do ápice.
answer-do-exit = Endireite o volante primeiro e abra o acelerador uma vez só, até o fim.
answer-tip = { $corner } ({ $loss }): { $text }
answer-tip-against = { $corner } ({ $loss } para { $other }): { $text }
answer-fewer-tips = { $count ->
    [one] Não mais que { $count } curva custa algo aqui.
   *[other] Não mais que { $count } curvas custam algo aqui.
}
answer-apex-short = { $yours } no ponto mais lento, { $other } { $theirs }.
answer-exit-short = { $yours } na saída, { $other } { $theirs }.
answer-describe = { $corner } ({ $lap }): { $list }.
answer-item-lowest = { $value } no ponto mais lento
answer-item-brake = freada desde { $station } até { $peak }
answer-item-brake-point = freada desde { $station }
answer-item-flat = acelerador a fundo { $value } depois
answer-item-time = { $value } da entrada à saída
answer-fastest-is-you = Ninguém aqui é mais rápido na { $corner }: faça assim em toda volta.
answer-drive-hint = Copie uma coisa por vez e mantenha o que você já faz igual.
answer-potential = Sua { $corner } mais rápida foi { $time } ({ $lap }), { $gain } melhor que na { $best }.
answer-potential-none = Sua { $corner } mais rápida já está na sua melhor volta ({ $lap }): { $time }.
answer-no-ideal-line = O que renderia um traçado que ninguém fez, nenhum log diz.
answer-line-same = Pelo GPS, seu traçado fica a até { $most } de { $other } em cada curva.
answer-line-nothing-to-win = Ali não há nada a ganhar que este log possa mostrar.
answer-line-apart = Seu traçado difere de { $other } na { $list }.
answer-line-hint = Sobreponha as duas voltas com /map e veja se custa tempo ali.
answer-line-same-in = Seu traçado na { $corner } fica a até { $most } de { $other }.
answer-line-apart-in = Seu traçado na { $corner } fica a cerca de { $delta } do de { $other }.
answer-no-kerbs = O log não tem as zebras, não pode dizer quanto usar.
answer-kerb-hint = Teste por uma volta e veja se a velocidade de saída sobe e o carro fica assentado.
answer-no-hairpin = Nenhuma curva aqui se chama grampo; fico com a mais lenta, { $corner } ({ $value }).
answer-slowest-corner = A curva mais lenta é a { $corner } ({ $value }).
answer-fastest-corner = A curva mais rápida é a { $corner } ({ $value }).
answer-no-gains = Não há nenhuma curva em que você ganhe claramente de { $other }.
answer-no-corner = Não existe { $corner } aqui; este circuito vai de { $first } a { $last }.
answer-no-such-lap = Não há volta { $lap } nesta sessão. Há as voltas { $laps }.
answer-no-such-place = Não encontro esse ponto nestas voltas. Pergunte por uma curva pelo número.
answer-no-laps = Ainda não tenho nenhuma volta sua. Solte um log no chat e pergunte de novo.
answer-no-counted-lap = Nenhuma das suas voltas aqui está completa, não há o que medir. Envie uma sessão com uma volta inteira.
answer-one-lap = Aqui só conta uma volta sua. Envie outra, ou cite um amigo que compartilhe as dele.
answer-lap-aside = Aqui só conta a { $best }; a { $lap } não, então veja curva a curva e não como tempo de volta.
answer-cannot-compare = { $a } e { $b } não podem ser sobrepostas: não são voltas da mesma pista.
answer-friend-without-laps = { $who } não mostra nenhuma volta em { $circuit } aqui. Peça para compartilhar uma com /share.
answer-elsewhere-you = { $who } não andou em { $here }; em { $circuit } você está { $gap } à frente ({ $yours } contra { $theirs }).
answer-elsewhere-friend = { $who } não andou em { $here }; em { $circuit } { $who } está { $gap } à frente ({ $theirs } contra { $yours }).
answer-no-gear-channel = Este log não tem canal de marcha. Um logger no barramento do carro ou a telemetria de um jogo grava isso.
answer-no-brake-channel = Este log não tem canal de freio, não dá para dizer. Um sensor, o barramento do carro ou um jogo grava isso.
answer-no-throttle-channel = Este log não tem canal de acelerador, não dá para dizer. O barramento do carro ou um jogo grava isso.
answer-no-rpm-channel = Este log não tem rotação do motor. O barramento do carro ou um jogo grava isso.
answer-no-lateral = Este log não tem aceleração lateral, nem posições para calculá-la.
answer-no-steering-channel = Este log não tem direção, então não sei onde você vira. Um sensor de volante ou a telemetria de um jogo grava isso.
answer-log-lacks = Seu log não consegue mostrar isso, falta: { $list }. O barramento do carro ou a telemetria de um jogo grava isso.
answer-balance-most = No seu log ({ $lap }), a { $corner } pede mais volante para virar, { $share } a mais que sua curva típica: olhe ali primeiro.
answer-balance-even = Seu log não mostra curva que peça mais volante que as outras ({ $lap }).
look-positions = a posição
look-braking = No seu log, veja a curva do freio: uma subida firme e depois só descida.
look-trail = No seu log, compare freio e volante: a pressão deve cair enquanto o volante vira.
look-turn-in = No seu log, veja onde o volante começa a mexer e se mexe uma vez só.
look-apex = No seu log, veja onde a velocidade é mais baixa na curva e quanto fica ali.
look-throttle = No seu log, veja o acelerador depois do ponto mais lento: uma subida só, sem aliviar.
look-line = Com `/map`, sobreponha duas voltas e veja onde os traçados se separam.
look-gears = No seu log, veja marcha e rotação na saída: o motor está onde ele puxa?
look-balance = No seu log, compare volante e guinada: mais volante sem mais giro é subesterço, volante que volta é sobresterço.
look-tyres = No seu log, veja os tempos de um stint inteiro: os pneus aparecem em voltas que primeiro melhoram e depois pioram.
look-even = Com `/consistency`, veja onde você mais varia de volta para volta.
look-straight = No seu log, veja a velocidade no fim das retas.
look-delta = Com `/compare`, sobreponha duas voltas: onde o delta sobe, o tempo vai embora.
look-change = Compare várias voltas antes da mudança com várias depois; o log não conhece o acerto.
look-traffic = No seu log, deixe fora as voltas com tráfego antes de julgar sua pilotagem.
look-grip = Com `/grip`, veja o quanto frear e virar juntos chegam perto do limite.
look-speeds = No seu log, veja juntas a velocidade mínima e a de saída: uma não pode custar a outra.
look-learning = No seu log aparece em pontos de frenagem e velocidades mínimas que se aproximam volta a volta.
look-odd = No seu log só aparece como uma volta lenta sem motivo seu.
answer-no-positions = Estes logs não têm posições boas o bastante para comparar traçados. Um GPS rápido mostraria.
answer-starts-before = Começa na { $from }: você sai mais lento e leva isso até a { $corner }.
answer-you-lose-spread = Você perde { $places }; o resto está espalhado pela volta.
answer-split = A maior parte vai embora { $place }: para { $other } você perde { $list }.
answer-split-none = Em lugar nenhum: para { $other } você não perde nada.
answer-on-the-straights = nas retas
answer-in-slow-corners = nas curvas lentas
answer-in-medium-corners = nas curvas médias
answer-in-fast-corners = nas curvas rápidas
answer-turn-in = { $corner }: você vira em { $station }, { $before } antes do ponto mais lento ({ $lap }).
answer-apex-at = { $corner }: o ponto mais lento fica em { $station } ({ $lap }).
answer-turn-in-against = Na { $corner } você vira em { $yours }, { $other } em { $theirs }.
answer-apex-against = Na { $corner } seu ponto mais lento fica em { $yours }, o de { $other } em { $theirs }.
answer-turns-earlier = Você vira antes de { $other } na { $list }.
answer-turns-later = Você vira depois de { $other } na { $list }.
answer-apex-earlier = Seu ponto mais lento vem antes do de { $other } na { $list }.
answer-apex-later = Seu ponto mais lento vem depois do de { $other } na { $list }.
answer-points-same = Você faz isso onde { $other } faz em cada curva, com poucos metros de diferença.
answer-throttle-within = Você acelera a fundo a até { $most } de onde { $other } faz em cada curva.
answer-item-peak = { $corner } ({ $yours }, { $other } { $theirs })

## ask

ask-off-topic = Não é a minha área: falo de pilotagem em pista, das suas voltas e dos termos do esporte. Pergunte, por exemplo, onde você perde tempo.
ask-unsafe = Não ajudo em vias públicas nem com nada que ponha alguém em risco. Leve para um track day ou para o simulador, e aí ajudo com prazer.
ask-general = Sobre isso não tenho um texto revisado. Pergunte um termo (trail braking, pressão dos pneus, balanço de freio …) ou onde as suas voltas perdem tempo.
ask-private = Só conheço as voltas que você pode ver. Pergunte pelas suas, ou mencione um amigo que compartilhe as dele aqui.
ask-other-language = Entendo inglês, alemão, francês, espanhol, italiano e português. Pergunte em uma dessas línguas, por exemplo, onde você perde tempo.
ask-worded-by-model = texto: IA, números: calculados
ask-computed = calculado
ask-general-knowledge = conhecimento geral, não das suas voltas
ask-general-by-model = conhecimento geral, não das suas voltas; texto: IA
ask-general-follows = conhecimento geral, não das suas voltas; segue um texto …
ask-shortage = O orçamento para textos com IA acabou por hoje; esta resposta é calculada.
ask-about = sobre:
ask-wording-follows = calculado; segue um texto …
ask-empty = Não havia pergunta aí. Pergunte por exemplo onde você perde tempo, qual marcha numa curva ou como está contra um amigo.
ask-thanks = Disponha. Até a pista.
ask-read-as = Entendi assim: { $reading }.
ask-also = Você também perguntou: { $reading }.

## boards

board-footer = Edito esta mensagem sempre que uma volta muda algo
board-over-footer = Encerrada: esta tabela fica como está
board-nobody = Ninguém tem uma volta aqui ainda. Poste um log e seja o primeiro.
board-nobody-over = Ninguém fez uma volta válida.
board-moved = { $places ->
    [one] **{ $driver }** ganhou uma posição.
   *[other] **{ $driver }** ganhou { $places } posições.
}
board-sessions = { $sessions ->
    [one] Uma sessão desde que esta tabela existe.
   *[other] { $sessions } sessões desde que esta tabela existe.
}
board-any-laps = vale qualquer volta completa
board-one-car = cada um fica em um só carro
board-time = De { $from } a { $until }. As voltas contam por quando foram feitas.
board-set-up = { $place }. A tabela aparece em { $channel } em alguns segundos.
board-gone = Tabela retirada: a mensagem dela fica como está
board-joined = Este circuito agora é um só com { $circuit }. A tabela continua lá.
board-list = Tabelas e desafios
board-list-empty = Nenhuma ainda. `/board pin` mantém uma classificação em um canal, `/challenge start` anuncia um desafio.
board-lost = Não consigo mais mostrar a sua tabela
board-lost-about = { $place }: { $channel } não existe mais, ou não posso escrever lá. Me dê acesso e fixe de novo com `/board pin`.
board-unpinned = A sua tabela está lá, mas não consegui fixá-la
board-unpinned-about = { $place }: ou { $channel } já tem todas as mensagens fixadas que o Discord permite, ou não posso fixar lá. A tabela continua certa mesmo assim.
challenge-title = Desafio: { $name }
challenge-result = Resultado: { $name }
challenge-over = { $name } terminou
challenge-won = **{ $driver }** vence com { $time }, { $gap } à frente de { $other }.
challenge-decided = Decidido em { $corners }.
challenge-poll = Qual circuito a seguir?
challenge-poll-over = A enquete acabou: { $circuits }
    .next = Um gerente começa o desafio com um toque: uma semana, voltas limpas, qualquer carro.
challenge-week-at = Uma semana em { $circuit }
challenge-asked = A enquete está aberta
challenge-asked-about = Todos aqui podem votar. `/challenge start` anuncia a semana do circuito vencedor.
challenge-off = Desafio cancelado: a mensagem dele fica como está

## channels

channel-acceleration = aceleração e frenagem
channel-altitude = altitude
channel-brake = freio
channel-clutch = embreagem
channel-distance = distância
channel-gear = marcha
channel-lap = número da volta
channel-lap-fraction = fração da volta
channel-lateral = aceleração lateral
channel-latitude = latitude
channel-longitude = longitude
channel-rpm = rotação do motor
channel-speed = velocidade
channel-steering = direção
channel-throttle = acelerador
channel-time = tempo
channel-x = posição x
channel-y = posição y
channel-yaw-rate = taxa de guinada
channel-lap-invalid = volta inválida
channel-in-pit = nos boxes
channel-incidents = incidentes

## classes

classes-title = Classes aqui
classes-none = Nenhuma ainda. `/class set` conta um carro em uma.

## cli

cli-laps-that-count = { $laps ->
    [0] nenhuma volta que conte
    [one] { $laps } volta que conta
   *[other] { $laps } voltas que contam
}
cli-runs-that-count = { $laps ->
    [0] nenhuma passagem que conte
    [one] { $laps } passagem que conta
   *[other] { $laps } passagens que contam
}
cli-summary = { $program }: { $laps }.
    .one = { $program }: { $laps }, { $time }.
    .best-lap = { $program }: { $laps }, a melhor é a volta { $number } em { $time }.
    .best-run = { $program }: { $laps }, a melhor é a passagem { $number } em { $time }.
cli-laps = Voltas
    .none = nenhuma
cli-runs = Passagens
cli-corners = Curvas
cli-wrong = O que estava errado
    .nothing = nada
cli-read = O que eu li
cli-unused = O que eu não usei (diga o que é uma coluna com --map PAPEL="COLUNA")
cli-map-it = Indique qual é com --map { $role }="COLUNA"
cli-label-circuit = circuito
cli-label-car = carro
cli-label-driver = piloto
cli-label-recorded = gravado
cli-label-format = formato
cli-label-rows = linhas
cli-turns = { $turns ->
    [one] { $turns } curva
   *[other] { $turns } curvas
}
cli-circuit-recognized = reconhecido
cli-circuit-unnamed = nome desconhecido
cli-head-lap = volta
cli-head-time = tempo
cli-head-metres = metros
cli-head-timed-by = medida por
cli-head-role = papel
cli-head-column = coluna
cli-head-unit = unidade
cli-head-values = valores
cli-head-guess = palpite
cli-head-apex = ápice m
cli-head-top = máx. km/h
cli-head-lost = perdido s
cli-head-costs = custa
cli-head-best = melhor s
cli-head-loss = perda s
cli-head-spread = variação s
cli-kind-measured = medido
cli-kind-derived = derivado
cli-kind-estimated = estimado
cli-timed-stated = os tempos do arquivo
cli-timed-beacon = os beacons
cli-timed-lap-clock = o relógio da volta
cli-timed-lap-channel = a coluna de voltas
cli-timed-line = a linha de largada
cli-timed-found-line = uma linha que o Pacenote escolheu
cli-timed-rows = a contagem de linhas
cli-lap-best = melhor
cli-lap-stopped = não conta: o carro parou
cli-lap-flagged = não conta: o próprio log diz isso
cli-lap-longer = não conta: mais longa que as outras
cli-lap-out = volta de saída
cli-lap-in = volta de entrada
cli-lap-partial = incompleta: não vai de linha a linha
    .hole = incompleta: mais curta que uma volta, ou com um buraco
cli-lap-of-file = volta { $number } de { $file }
cli-compare-slower = { $gap } s: A é mais lenta. Alinhadas por { $basis }, confiança { $confidence }, sobram { $metres } m.
cli-compare-faster = { $gap } s: A é mais rápida. Alinhadas por { $basis }, confiança { $confidence }, sobram { $metres } m.
cli-straight = reta
cli-from-corner = { $gap } da { $corner }
cli-all = total
cli-a-loses = Onde A perde
    .nothing = Nada do que A perde se destaca do ruído.
cli-finding = { $corner } { $phase }: { $cause } ({ $loss } s, confiança { $confidence })
    .straight = { $corner } { $phase }: { $cause } ({ $loss } s com a reta seguinte, confiança { $confidence })
    .laps = { $corner } { $phase }: { $cause } ({ $loss } s, em { $held } de { $of } voltas, confiança { $confidence })
cli-incident = { $corner }: { $loss } s perdidos de uma vez, por uma parada, uma rodada ou trânsito. Isso não diz nada da técnica, então deixei de fora.
cli-label-best = melhor
cli-label-rolling = melhor lançada
cli-label-optimal = teórica
cli-label-spread = variação
cli-label-trend = tendência
cli-label-varies = varia mais
cli-over-laps = { $share } % em { $laps } voltas
cli-a-lap = por volta
cli-typical = Onde a volta { $lap }, a típica, perde para a melhor
    .nothing = Entre as suas voltas e a melhor nada se destaca do ruído.
cli-slips = Erros de uma volta só, não hábitos
cli-slip = volta { $lap } { $corner } { $phase }: { $loss } s
cli-gains = Onde a melhor volta ganhou da segunda melhor
cli-spread = ±{ $spread } s em { $laps } voltas, { $share } %
cli-habit-nailed = dominada
cli-habit-slow = constante mas lento
cli-habit-varies = irregular
cli-grip = { $driver } volta { $lap }: { $share } % da aderência nas curvas e freando, no limite { $limit } de { $loaded } s
    .none = { $driver } volta { $lap }: sem acelerações
cli-worded = redação: IA ({ $model }), números: calculados
    .general = conhecimento geral, não das suas voltas; redação: IA ({ $model })
cli-computed = calculado
    .general = conhecimento geral, não das suas voltas
cli-budget-empty = o orçamento desta execução (ai.neurons_per_person) não dá para um modelo
cli-question-too-long = A pergunta passa de { $most } caracteres
cli-unreadable = { $path } não pode ser lido ({ $reason })
    .missing = esse arquivo não existe
    .forbidden = permissão negada
    .folder = é uma pasta
cli-no-such-lap = O arquivo não tem a volta { $number }; tem { $laps }
    .none = nenhuma
cli-no-timed-lap = O arquivo não tem nenhuma volta completa
cli-no-such-corner = Esta volta não tem a curva { $number }; tem { $count }
cli-too-few-laps = A sessão tem menos de três voltas completas em ritmo parecido
cli-next-path = Confira o caminho e se você pode ler o arquivo.
cli-next-inspect = `pacenote inspect ARQUIVO` mostra as voltas de um arquivo e por que uma não conta.
cli-next-laps = Escolha duas voltas completas do mesmo circuito; `pacenote inspect ARQUIVO` mostra as voltas de um arquivo.
cli-next-corners = `pacenote compare A B` mostra as curvas de duas voltas.
cli-not-complete = A volta { $number } não está completa: não vai de linha a linha. Escolha uma volta cronometrada.
cli-too-short = A volta { $number } só tem { $length } m, e uma volta tem pelo menos { $needed } m. Escolha outra, ou confira a unidade da coluna de distância.
cli-too-long = A volta { $number } tem { $length } m, e uma volta tem no máximo { $allowed } m. Confira a unidade da coluna de distância ou de velocidade.
cli-other-length = As voltas têm { $one } m e { $other } m: não é o mesmo traçado. Escolha duas voltas do mesmo traçado.
cli-other-circuit = As voltas foram dadas a { $apart } km uma da outra: são circuitos diferentes. Escolha duas voltas do mesmo circuito.
cli-other-layout = As voltas só têm { $share } % do caminho em comum: são traçados diferentes. Escolha duas voltas do mesmo traçado.
cli-other-direction = As voltas foram dadas em sentidos opostos. Escolha duas voltas no mesmo sentido.
cli-not-at-speed = Uma volta levou { $longer }, a outra { $shorter }: uma delas não é uma volta rápida. Escolha duas voltas rápidas.
cli-registered = { $commands } comandos registrados. Os novos podem levar um minuto para aparecer no Discord.
cli-migrated = O banco de dados está atualizado.
cli-reading = lendo { $file }, { $size } MiB: { $seconds } s
cli-recomputed = { $done } de { $files } arquivos recalculados, { $again } deles lidos de novo do próprio arquivo, { $failed } ficaram como estavam.
    .stopped = Parado; o mesmo comando continua daqui.
    .bar = { $done } de { $files } arquivos, { $failed } ficaram como estavam
cli-health-off = health.listen não está definido, então não há a quem perguntar
cli-health-nobody = Ninguém escuta em { $address }
cli-try-starting = Iniciando um Postgres privado, uma página de chat e o bot. Ctrl-C encerra os três.
cli-try-no-samples = Não consegui postar as sessões de exemplo: { $error }
cli-try-dashboard = Painel: { $address } (escreva /dashboard no chat para entrar). Chat:
cli-try-port-taken = A porta { $port } está em uso. Escolha outra com --port, ou pare o programa que a usa.
cli-try-no-page = Não consegui iniciar a página de chat: { $error }
cli-try-no-port = Não há porta livre para o painel
cli-try-no-folder = { $folder } não pode ser criada; escolha outro --data
    .temporary = não consegui criar uma pasta temporária; indique uma com --data
cli-doctor-good = bom
cli-doctor-note = nota
cli-doctor-bad = erro
cli-doctor-configuration = configuração
cli-doctor-database = banco de dados
cli-doctor-token = token
cli-doctor-intents = intents
cli-doctor-commands = comandos
cli-doctor-model = modelo
cli-doctor-to-do = { $bad ->
    [one] { $bad } destes precisa ser corrigido para o bot funcionar
   *[other] { $bad } destes precisam ser corrigidos para o bot funcionar
}
cli-doctor-token-of = pertence a { $name }
cli-doctor-private = Postgres privado em { $folder }
cli-doctor-database-behind = { $migrations ->
    [one] { $place }, PostgreSQL { $version }; { $migrations } migração será aplicada no próximo início, ou com `pacenote migrate`
   *[other] { $place }, PostgreSQL { $version }; { $migrations } migrações serão aplicadas no próximo início, ou com `pacenote migrate`
}
cli-doctor-content-off = Message Content está desligado, então /watch não vê arquivos; todo o resto funciona. Para usar, ative o intent no portal do desenvolvedor (Bot, Privileged Gateway Intents) e defina discord.message_content = true
cli-doctor-content-on = Message Content está ligado
cli-doctor-content-refused = discord.message_content é true, mas o aplicativo não tem esse intent; ative-o no portal do desenvolvedor (Bot, Privileged Gateway Intents) ou defina false
cli-doctor-intents-unknown = O Discord não disse quais intents existem; tente de novo
cli-doctor-registered = { $commands } registrados
    .few = { $registered } de { $commands } registrados; execute `pacenote register`
    .unknown = O Discord não listou os comandos; tente de novo
cli-doctor-no-model = nenhum modelo em uso; as respostas são calculadas e completas. Para que um modelo as escreva, defina AI_ACCOUNT_ID e AI_TOKEN
cli-doctor-answers = responde
cli-fault-day-used-up = a cota do serviço para hoje acabou
cli-fault-busy = o serviço está sem capacidade no momento
cli-fault-timed-out = o serviço demorou demais
cli-fault-gone = o serviço não conhece (mais) esse modelo
cli-fault-not-allowed = a conta não pode usar este modelo
cli-fault-refused = o serviço recusa o token ou a conta
cli-fault-too-large = o pedido é maior do que o modelo lê
cli-fault-bad-request = o serviço não entende o pedido
cli-fault-outage = o serviço está com um problema próprio
cli-fault-unreachable = o serviço não pode ser alcançado
cli-fault-broken = a resposta não chegou inteira
cli-fault-no-text = a resposta não contém texto
cli-fault-next-token = crie um token com a permissão Workers AI: Read e confira AI_ACCOUNT_ID e AI_BASE_URL
cli-fault-next-model = escolha outro modelo em AI_MODELS
cli-fault-next-settings = confira ai.api, ai.json_mode e AI_BASE_URL
cli-fault-next-meanwhile = enquanto isso as respostas são calculadas
cli-fault-next-network = confira AI_BASE_URL e a rede
cli-help = Um bot de Discord que treina pilotos com a telemetria deles
    .after = Sem comando: `serve`. Configurações: config/default.toml; segredos em DISCORD_TOKEN, DATABASE_URL, AI_TOKEN.
    .usage = Uso:
    .commands = Comandos:
    .arguments = Argumentos:
    .options = Opções:
    .help = Mostrar esta ajuda
    .version = Mostrar a versão
    .help-command = Mostrar esta ajuda ou a de um comando
cli-help-serve = Rodar o bot (o padrão)
cli-help-try = Testar tudo nesta máquina: banco de dados, um substituto do Discord com página de chat, o bot de verdade
cli-help-register = Dizer ao Discord quais comandos existem (uma vez, e após uma atualização)
cli-help-migrate = Levar o banco de dados para esta versão
cli-help-recompute = Recalcular tudo o que está guardado com esta versão, ao lado de um bot rodando; pode ser retomado
cli-help-doctor = Verificar configurações, token, intents, banco de dados e modelo, cada um com o que fazer
cli-help-health = Perguntar a um bot rodando nesta máquina se ele está bem (para contêineres)
cli-help-inspect = Dizer o que é um log e quais voltas ele contém
cli-help-compare = Comparar duas voltas: A é olhada, B é a referência
cli-help-ask = Fazer ao coach uma pergunta sobre um log
cli-help-map = Desenhar a pista de uma volta: quem ganha onde, ou velocidade, marcha, pedais
cli-help-corner = Desenhar uma curva de duas voltas e dizer o que acontece nela
cli-help-analyze = Dizer onde está o tempo numa sessão
cli-help-consistency = Dizer quais curvas de uma sessão se repetem e quais são questão de sorte
cli-help-grip = Dizer quanta aderência uma ou duas voltas usam
cli-option-config = Configurações sobre as padrão (TOML)
cli-option-language = Idioma das páginas, imagens e do coach: en, de, fr, es, it, pt (senão o do terminal; numa resposta, o da pergunta)
cli-option-port = Porta da página de chat, nesta máquina (senão 4010)
cli-option-public-url = Endereço em que um proxy desta máquina serve o painel (senão o próprio)
cli-option-data = Guardar os dados nesta pasta (senão uma temporária, apagada no fim)
cli-option-log = O arquivo de log
cli-option-ldx = O .ldx de um .ld (se estiver ao lado, eu acho sozinho)
cli-option-json = Escrever JSON
cli-option-car = De vários carros numa tabela, ler este, escrito como na tabela (senão o primeiro)
cli-option-one-lap = A tabela é uma volta só, da primeira à última linha
cli-option-map = Dizer o que é uma coluna não reconhecida: `speed="Vel",unit=mph`; pode repetir
cli-option-analyze-against = Dizer onde a volta mais rápida perde para esta: ARQUIVO, ou ARQUIVO#N para a volta N (com --coach)
cli-option-coach = Escrever um debrief: um foco, no máximo três pontos
cli-option-points = Pontos no máximo, até cinco
cli-option-units = Unidades: metric (km/h) ou imperial (mph)
cli-option-level = Para quem é escrito: novice, club, fast
cli-option-draw-table = Desenhar a tabela de voltas neste arquivo PNG
cli-option-draw-corners = Desenhar curvas e voltas neste arquivo PNG
cli-option-draw-grip = Desenhar o círculo de atrito neste arquivo PNG
cli-option-draw-comparison = Desenhar a comparação neste arquivo PNG
cli-option-out = O arquivo PNG a escrever
cli-option-lap = A volta olhada: ARQUIVO, ou ARQUIVO#N para a volta N (senão a mais rápida)
cli-option-reference = A volta de referência
cli-option-second-lap = Uma volta ao lado
cli-option-held-against = A volta com que é comparada
cli-option-ask-log = O log: ARQUIVO para a sessão, ARQUIVO#N para a volta N
cli-option-question = A pergunta, em qualquer idioma do coach
cli-option-ask-against = A referência: ARQUIVO, ou ARQUIVO#N para a volta N (senão a melhor volta do arquivo)
cli-option-others = Até mais duas voltas contra a mesma referência
cli-option-channel = Desenhar mais um canal, pelo nome em `inspect`: `rpm`, `lat_accel`, …
cli-option-one-corner = Desenhar só esta curva
cli-option-range = Desenhar só esta parte da volta de referência, em metros
cli-option-corner = Número da curva
cli-option-color = O que as cores dizem: gain, speed, gear, pedals (senão gain com duas voltas, speed com uma)
cli-option-form = Para qual tela: chat (o padrão), compact, wide, detail
cli-option-picture-units = Unidades de velocidade e distância: kmh (o padrão) ou mph

## coach

phase-entry = entrada
phase-mid = meio
phase-exit = saída
against = referência
    .own = sua melhor volta
    .next = melhor das suas outras voltas
against-gen = referência
    .own = sua melhor volta
    .next = melhor das suas outras voltas
against-short = referência
    .own = melhor volta
    .next = melhor das outras
topic-brakes-early = ponto de freada
topic-brakes-long = duração da frenagem
topic-brakes-soft = pressão de freio
topic-releases-abruptly = alívio do freio
topic-over-slows = velocidade mínima
topic-coasts = sem pedal
topic-turns-in-early = esterço
topic-late-apex = ponto mais lento
topic-runs-wide = traçado
topic-waits-for-throttle = acelerador
topic-lifts-after-throttle = acelerador
topic-short-shifts = troca de marcha
topic-wrong-gear = marcha
topic-misses-exit-speed = velocidade de saída
topic-slower = tempo perdido
fact-loss = { $corner } { $phase }: { $short }, { $worth }
fact-gain = { $corner } { $phase }: { $worth } mais rápido que a { $against }
fact-found = { $corner } { $phase }: ali a sua melhor volta achou { $worth }
fact-incident = { $corner } { $phase }: { $worth } perdidos de uma vez
fact-slip = { $corner } { $phase }: { $worth } perdidos só na volta { $lap }
fact-linked = { $corner }: a perda de { $worth } começa na { $from }. Você sai da { $from } mais devagar, e chega à { $corner } a { $you } ({ $against-short } { $reference })
fact-gap = Volta { $you }, { $against-short } { $reference }: { $delta } de diferença
fact-top = As três maiores perdas somam { $worth }
fact-optimal = Volta ideal { $you }: { $delta } abaixo da melhor volta { $reference }
fact-rolling = Melhor volta a partir de qualquer ponto { $you }: { $delta } abaixo da melhor volta { $reference }
fact-consistency = Os tempos variam { $delta } em { $laps } voltas
fact-variation = { $corner }: o tempo varia { $delta } de volta para volta
short-brakes-early = freia { $delta } cedo demais
    .plain = freia cedo demais
short-brakes-soft = freia fraco demais
short-releases-abruptly = freio solto em { $you }, { $against-short } { $reference }
    .plain = solta o freio de uma vez
short-over-slows = velocidade mínima { $you }, { $against-short } { $reference }
    .plain = perde velocidade demais
short-coasts = { $you } sem pedal, { $against-short } { $reference }
    .plain = roda sem pedal
short-turns-in-early = esterça { $delta } cedo demais
    .plain = esterça cedo demais
short-late-apex = ponto mais lento { $delta } tarde demais
    .plain = ponto mais lento tarde demais
short-runs-wide = percorre { $delta } a mais
    .plain = percorre um caminho mais longo
short-waits-for-throttle = acelera { $delta } tarde demais
    .full = pé embaixo { $delta } tarde demais
    .plain = acelera tarde demais
short-lifts-after-throttle = acelera e alivia de novo
short-short-shifts = sobe a marcha a { $you }, { $against-short } { $reference }
    .plain = sobe a marcha cedo demais
short-wrong-gear = marcha { $you }, { $against-short } marcha { $reference }
    .plain = outra marcha que a da { $against }
short-misses-exit-speed = sai a { $you }, { $against-short } { $reference }
    .plain = sai mais devagar
short-slower = mais lento, o registro não diz por quê
what-brakes-early = Você freia { $delta } antes da { $against }.
    .plain = Você freia antes da { $against }.
what-brakes-soft = Você freia menos forte que a { $against }.
    .much = Você freia bem menos forte que a { $against }.
what-releases-abruptly = Você sai do freio em { $you }; a { $against } em { $reference }.
    .plain = Você solta o freio de uma vez, onde a { $against } alivia até dentro da curva.
what-over-slows = Sua velocidade mínima é de { $you }; a da { $against }, de { $reference }.
    .plain = Você perde mais velocidade que a { $against }.
what-coasts = Você fica { $you } sem pedal; a { $against } { $reference }.
    .plain = Você fica mais tempo sem pedal que a { $against }.
what-turns-in-early = Você esterça { $delta } antes da { $against }.
    .plain = Você esterça antes da { $against }.
what-late-apex = Seu ponto mais lento fica { $delta } mais adiante na curva que o da { $against }.
    .plain = Seu ponto mais lento fica mais adiante na curva que o da { $against }.
what-runs-wide = Você percorre { $delta } a mais que a { $against } na curva.
    .plain = Você percorre um caminho mais longo que a { $against } na curva.
what-waits-for-throttle = Você acelera { $delta } mais tarde que a { $against }.
    .full = Você chega ao pé embaixo { $delta } mais tarde que a { $against }.
    .plain = Você acelera mais tarde que a { $against }.
what-lifts-after-throttle = Você acelera e precisa aliviar; a { $against } acelera uma vez só.
what-short-shifts = Você sobe a marcha a { $you }; a { $against } a { $reference }.
    .plain = Você sobe a marcha com menos giro que a { $against }.
what-wrong-gear = Você faz a curva na marcha { $you }; a { $against } na marcha { $reference }.
    .plain = Você faz a curva em outra marcha que a da { $against }.
what-misses-exit-speed = Você sai da curva a { $you }; a { $against } a { $reference }.
    .plain = Você sai da curva mais devagar que a { $against }.
what-slower = Aqui você perde { $worth }, e o registro não mostra por quê.
why-brakes-early = Você fica lento cedo demais e depois espera a curva chegar.
    .novice = Você reduz antes de precisar.
why-brakes-soft = Quem freia fraco demais precisa de mais pista para tirar a mesma velocidade.
    .novice = Frear de leve leva mais tempo.
why-releases-abruptly = Sem carga na frente o carro vira menos, e você precisa esperar por ele.
    .novice = Os pneus da frente perdem aderência bem na hora de virar.
why-over-slows = O que você freia a mais, você carrega pela reta seguinte inteira.
    .novice = Você perde mais velocidade do que esta curva pede.
why-coasts = Sem pedal o carro não freia e não empurra: esse tempo vai embora.
    .novice = Enquanto você não está em nenhum pedal, o carro não faz nada por você.
why-turns-in-early = Virar cedo demais abre você na saída, e o acelerador precisa esperar.
    .novice = Se você vira cedo demais, falta pista na saída.
why-late-apex = Enquanto você ainda desacelera, não dá para voltar ao acelerador.
    .novice = Você ainda perde velocidade onde já poderia ganhar.
why-runs-wide = Cada metro a mais é feito em velocidade de curva, onde custa mais.
    .novice = Você percorre mais pista do que precisa.
why-waits-for-throttle = O que a saída perde, toda a reta seguinte perde também.
    .novice = Cada instante de espera custa velocidade na próxima reta.
why-lifts-after-throttle = Aliviar desequilibra o carro e custa mais do que acelerar tinha dado.
    .novice = O acelerador veio antes de o carro estar pronto.
why-short-shifts = Na marcha mais longa o motor empurra menos.
    .novice = Você troca antes de o motor dar tudo.
why-wrong-gear = Na outra marcha o motor não está onde empurra melhor, ou a troca custa tempo.
    .novice = A marcha não combina com a velocidade desta curva.
why-misses-exit-speed = A velocidade que falta continua faltando na reta inteira.
    .novice = Uma saída lenta deixa toda a reta lenta.
why-slower = Nem os pedais, nem o traçado, nem as velocidades se destacam o bastante para dar um nome.
how-brake-later = Aproxime o ponto de freada da curva em passos pequenos, com a mesma pressão, e mantenha a velocidade na tangência.
    .novice = Escolha uma marca ao lado da pista e freie um pouco mais tarde, passo a passo.
how-keep-brake-point-and-release-sooner = Num carro real não mexo no seu ponto de freada: acerte-o em toda volta. O tempo está entre ele e o ponto de virar: ali freie um pouco menos tempo e menos forte, em passos pequenos.
    .novice = Use a mesma marca em toda volta, mas alivie o pedal um pouco mais cedo, em passos pequenos.
how-brake-mostly-at-the-beginning = Freie a maior parte no começo, em linha reta, e dali em diante só alivie; mantenha seu ponto de frenagem.
    .novice = Freie principalmente no começo, com o carro reto, e depois levante o pedal com calma.
how-release-sooner-and-gently = Mantenha seu ponto de frenagem, alivie o pedal um pouco antes e vá soltando até dentro da curva; a velocidade mínima sobe sozinha.
    .novice = Comece a aliviar o freio um pouco mais cedo e devagar, e mude pouco a cada volta.
how-brake-harder = Freie mais forte logo no começo e alivie enquanto a velocidade cai.
    .novice = Pise firme no freio no começo e depois alivie com calma.
how-release-gradually = Alivie o freio aos poucos até o carro virar, em vez de soltar de uma vez.
    .novice = Levante o pedal do freio devagar enquanto começa a virar.
how-slow-less = Saia do freio um pouco antes e deixe o carro rolar pela tangência.
    .novice = Solte o freio um pouco antes e deixe o carro rolar.
how-coast-less = Passe do freio direto para o acelerador; onde ainda não dá para acelerar, fique de leve no freio.
    .novice = Tenha sempre um pé em um dos pedais: freio até virar, depois acelerador.
how-turn-in-later = Espere ver a tangência antes de virar, e vire uma vez só.
    .novice = Fique um instante a mais por fora antes de virar.
how-slow-sooner = Termine de perder velocidade antes da tangência, para já estar acelerando ali.
    .novice = Faça a redução na primeira parte da curva.
how-tighten-line = Mire mais perto do lado de dentro e use a pista toda só na saída.
    .novice = Ande mais perto do lado de dentro da curva.
how-throttle-earlier = Comece com um pouco de acelerador assim que o carro aponte para a saída, e abra de uma vez.
    .novice = Assim que enxergar a saída, acelere e continue pisando.
how-throttle-once = Espere até poder manter o acelerador, e abra uma vez só.
    .novice = Só acelere quando não precisar mais aliviar.
how-shift-later = Segure a marcha até o motor parar de empurrar, e então suba.
    .novice = Fique um pouco mais na marcha.
how-match-gear = Tente a curva na marcha da { $against } e escute se o motor sai com força.
    .novice = Tente esta curva na marcha da { $against }.
how-exit-faster = Primeiro endireite o carro, depois acelere: ceda um pouco no meio em troca da saída.
    .novice = Entre com calma e saia rápido.
how-look-closer = Sobreponha as duas voltas com /compare e olhe esta curva.
measure-brakes-early = você freia no máximo { $target } antes da { $against }.
measure-brakes-soft = sua pressão de freio chega perto da { $against }.
measure-releases-abruptly = você leva pelo menos { $target } para sair do freio.
measure-over-slows = sua velocidade mínima é de pelo menos { $target }.
measure-coasts = você fica no máximo { $target } sem pedal.
measure-turns-in-early = você esterça no máximo { $target } antes da { $against }.
measure-late-apex = seu ponto mais lento fica no máximo { $target } atrás do da { $against }.
measure-runs-wide = você percorre no máximo { $target } a mais que a { $against }.
measure-waits-for-throttle = você acelera no máximo { $target } depois da { $against }.
    .full = você chega ao pé embaixo no máximo { $target } depois da { $against }.
measure-lifts-after-throttle = você acelera uma vez só, sem aliviar.
measure-short-shifts = você sobe a marcha a { $target } ou mais.
measure-wrong-gear = sua marcha mais baixa aqui é { $reference }.
measure-misses-exit-speed = você sai da curva a { $target } ou mais.
measure-time = você perde menos de { $target } aqui.
quantity-brake-point-m = ponto de freada
quantity-brake-peak-share = pico do freio
quantity-brake-release-s = alívio do freio
quantity-trail-braking-s = freio virando
quantity-coast-s = sem pedal
quantity-turn-in-m = esterço
quantity-apex-m = ponto mais lento
quantity-entry-speed-mps = velocidade de entrada
quantity-apex-speed-mps = velocidade mínima
quantity-exit-speed-mps = velocidade de saída
quantity-straight-speed-mps = velocidade no fim da reta
quantity-throttle-on-m = acelerador
quantity-full-throttle-m = pé embaixo
quantity-throttle-lifts = alívios
quantity-min-gear = marcha mais baixa
quantity-shift-rpm = troca de marcha
quantity-grip-use = aderência usada
quantity-distance-m = caminho percorrido
evidence-pair = { $quantity } { $you } ({ $against-short } { $reference })
evidence-earlier = { $quantity } { $delta } antes
evidence-later = { $quantity } { $delta } mais tarde
evidence-longer = { $quantity } { $delta } a mais
evidence-shorter = { $quantity } { $delta } a menos
evidence-laps = { $held } de { $of } voltas
label-focus = Foco:
label-measure = Deu certo se
lead = { $corner } { $phase } ({ $worth }): { $text }
lead-measure = { $corner }: { $text }
label-good = Bom
unsure = Tome isto como um indício: aqui os dados não são claros.
good-gain = { $corner } { $phase }: { $worth } mais rápido que a { $against }.
found-gain = { $corner } { $phase }: ali você achou { $worth }.
personal-best = Nova melhor volta. De onde ela veio:
nothing-to-fix = Nada para corrigir: o que resta entre estas voltas está dentro do ruído delas.
gap-is-spread = Nenhuma curva se destaca: os { $gap } estão espalhados pela volta.
nothing-to-fix-noise = Nenhuma curva custa tempo volta após volta. Seus tempos variam { $delta }.
nothing-to-fix-ahead = Nada para corrigir: você é { $gap } mais rápido e nenhuma curva vai contra você.
not-enough-laps = Não há voltas limpas suficientes para dizer o que custa tempo. Duas voltas completas de um circuito são o mínimo, cinco é melhor.
too-little-data = Aqui o registro diz pouco demais para saber o que custa tempo.
best-lap = De onde veio a sua melhor volta:
incident = { $corner } { $phase }: { $worth } perdidos de uma vez. Não é questão de técnica (uma parada, uma rodada, tráfego), por isso fica de fora aqui.
slip = { $corner } { $phase }: { $worth } perdidos só na volta { $lap }. Foi um erro daquela volta, não um hábito.
same-again = Faça aqui o mesmo que na { $corner }.
linked-behind = { $corner } vem logo depois e perde mais { $worth } por causa disso.
optimal-line = Suas melhores partes, unidas onde encaixam, dão { $you }: { $delta } abaixo da sua melhor volta.
steady-first = Suas voltas variam { $delta }. Repita a mesma volta algumas vezes antes de mudar algo.
grade-held = { $corner } { $topic }: feito em { $held } de { $of } voltas, rende { $worth }.
    .plain = { $corner } { $topic }: feito em { $held } de { $of } voltas, mas o tempo ainda não veio.
    .one = { $corner } { $topic }: feito, rende { $worth }.
    .one-plain = { $corner } { $topic }: feito, mas o tempo ainda não veio.
grade-none = { $corner } { $topic }: ainda não feito em nenhuma de { $of } voltas ({ $goal })
    .one = { $corner } { $topic }: ainda não feito ({ $goal })
grade-open = { $corner } { $topic }: já aconselhado e ainda não medido numa volta nova ({ $goal })
grade-same = { $corner } { $topic }: nenhuma volta nova desde este conselho; continua sendo o foco.

## columns

columns-which = Qual coluna é { $role }?
columns-explain = Explicar as colunas
columns-form = O que dizem estas colunas?
columns-form-hint = Por exemplo: velocidade, km/h. Deixe vazio se não souber.
columns-mapped = { $column } é { $role }
    .server = { $unit } Vale para todos os arquivos postados neste servidor que precisarem. Agora poste o arquivo de novo.
    .direct = { $unit } Vale para todos os arquivos que você me mandar no privado. Agora mande o arquivo de novo.
columns-unit-said = A unidade é { $unit }.
columns-unit-found = Leio a unidade no arquivo ou descubro pelos valores; `/columns set` define uma.
columns-unmapped = { $column } não tem mais um significado especial
    .server = Era { $role } para os arquivos deste servidor. As voltas salvas ficam como estão.
    .direct = Era { $role } para os arquivos que você me manda no privado. As voltas salvas ficam como estão.
columns-none = Nenhuma coluna explicada aqui ainda
    .how = Quando não reconheço uma coluna, recuso o arquivo e mostro um menu embaixo: escolha ali a coluna certa, ou use `/columns set`.
columns-title = O que as colunas significam
    .server = Vale para todos os arquivos postados neste servidor que precisarem.
    .direct = Vale para todos os arquivos que você me mandar no privado.

## commands

command-analyze = Onde está o seu tempo? De três a cinco curvas para trabalhar, e o que fazer
command-ask = Pergunte ao coach: suas voltas, uma curva, a volta de um amigo ou um termo
command-car = Como os carros se chamam neste servidor
command-car-list = Os carros guiados aqui, e como se chamam
command-car-merge = Fazer um só de dois carros que são o mesmo
command-car-set = Diga em que carro foi uma das suas sessões
command-car-name = Dar um nome a um carro neste servidor (só gestores)
command-car-reset = Chamar de novo um carro como os seus logs (só gestores)
command-circuit = Como os circuitos se chamam neste servidor
command-circuit-hide = Não mostrar nome de um circuito neste servidor (só gestores)
command-circuit-choose = Diga em que pista foi uma das suas sessões
command-circuit-merge = Fazer uma só de duas pistas que são a mesma
command-circuit-list = Os circuitos percorridos aqui, e como se chamam
command-circuit-name = Dar um nome a um circuito neste servidor (só gestores)
command-circuit-reset = Chamar de novo um circuito como os seus logs (só gestores)
command-columns = Diga o que significa uma coluna que eu não reconheço
command-columns-list = O que já foi explicado sobre colunas aqui
command-columns-remove = Remova o que foi dito sobre uma coluna
command-columns-set = Diga o que uma coluna significa, para todo arquivo postado aqui
command-compare = Desenhar duas voltas lado a lado: onde está o tempo?
command-consistency = Quão constantes são suas voltas, curva a curva?
command-corner = Desenhar uma curva de duas voltas: traçados, velocidade, pedais, o custo de cada fase
command-corners = As curvas de uma pista; gerentes podem nomear, juntar e dividir
command-data = O que guardo de você, e como levar ou apagar
command-data-show = O que guardo de você, e quem vê
command-data-export = Tudo que é seu em um arquivo zip, só para você
command-data-delete = Apagar uma volta, um envio ou tudo; pergunto mais uma vez antes
command-drivers = Quem é mais rápido em cada curva, e a volta feita com o melhor de todos
command-grip = Quanto da aderência duas voltas usam? O círculo de atrito
command-help = O que o Pacenote faz e como começar
command-laps = Suas sessões, página por página; com uma pista, suas voltas lá (só você vê)
command-leaderboard = Quem é o mais rápido aqui? A melhor volta de cada um neste servidor
command-map = Desenhar a pista: quem ganha onde, ou velocidade, marcha ou pedais de uma volta
command-progress = Sua melhor volta e a mediana ao longo das semanas, numa pista com um carro
command-session = As voltas de uma sessão: tempos, diferenças, setores e o que era possível
command-settings = Unidades, idioma e nível das minhas respostas
command-share = Mostrar uma volta sua a este servidor, deixar só para você ou criar um link
command-status = Como está o bot, para quem o opera
command-upload = Ler um log de telemetria e salvar as voltas
command-watch = Importar sozinho cada log postado num canal (só gerentes)
option-lap = A volta que você quer ver (padrão: a sua última)
option-against = A volta com que comparar (padrão: a sua melhor lá)
option-third = Uma terceira volta, comparada com a mesma
option-fourth = Uma quarta volta, comparada com a mesma
option-zoom = Zoom na curva com este número
option-channel = Mais um canal
option-form = Para qual tela (padrão: conforme suas configurações)
option-private = Mostrar a resposta só para você
option-whole-session = A sessão inteira dessa volta: sua volta típica contra a melhor
option-question = Sua pergunta, no seu idioma
option-share = Mostrar a resposta a todos aqui (padrão: só para você)
option-session-lap = Qualquer volta da sessão (padrão: seu último envio)
option-corner-number = O número da curva, como no mapa
option-corner-change = Número da curva a mudar
option-corner-name = O nome dela
option-corner-action = O que fazer com ela
option-corners-lap = Uma volta da pista (padrão: a sua última)
option-drivers-lap = Uma volta na pista e com o carro que você quer (padrão: a sua última)
option-drivers-class = Todos os carros desta classe (veja /class; padrão: um carro)
option-laps-circuit = Só voltas nesta pista
option-circuit = A pista (padrão: a da sua última volta)
option-named-circuit = O circuito
option-choose-circuit = A pista, ou um nome novo para ela
option-set-car = Nome do carro
option-merge-from = O que some
option-merge-into = O que fica
option-merge-server = Para todas as voltas que este servidor vê, não só as suas (só gerentes)
option-named-car = O carro
option-new-name = O seu nome
option-car = O carro (padrão: o último que você pilotou lá)
option-only-car = Só voltas com este carro (padrão: todos)
option-color = O que as cores mostram (padrão: quem ganha onde)
option-share-lap = Uma das suas voltas
option-what = O que deve sair
option-data-lap = A volta, ou qualquer uma do envio (não precisa para tudo)
option-share-with = Quem pode ver
option-share-against = Outra volta sua: o link mostra a comparação (só link)
option-share-names = Mostrar nomes atrás do link (padrão: não)
option-file = O arquivo de log como o seu programa grava (.csv, .vbo, .ld, .json, .zip …)
option-upload-private = Guardar estas voltas para você (padrão: compartilhadas com este servidor)
option-watch-channel = O canal (padrão: este)
option-watch-stop = Parar de observar
option-watch-threads = Responder a cada envio em uma thread própria
option-units = Unidades de velocidade e distância
option-language = O idioma das minhas respostas
option-level = O quanto eu explico
option-drives = De onde são seus arquivos MoTeC e tabelas simples (outros formatos já dizem)
option-new-laps = Quem vê as voltas dos logs que você publicar num servidor a partir de agora
option-picture = Para qual tela as imagens são desenhadas
option-role = O que a coluna contém
option-column = O nome da coluna, escrito como no arquivo
option-unit = A unidade, por exemplo mph (padrão: a do arquivo)
option-column-remove = A coluna
choice-form-chat = chat: o que importa, em letras grandes
choice-form-compact = compacto: tudo, preenche um celular
choice-form-wide = largo: tudo, para uma tela grande
choice-form-detail = detalhe: largo com o dobro do tamanho
choice-color-gain = quem ganha onde
choice-color-pedals = freio e acelerador
choice-join = juntar com a próxima
choice-cut = dividir em duas
choice-reset = todas as curvas como encontradas
choice-this-server = este servidor
choice-only-me = só eu
choice-mine = minha
choice-servers = deste servidor
choice-dry = seco
choice-damp = úmido
choice-wet = molhado
choice-clean-laps = voltas limpas
choice-any-laps = qualquer volta completa
choice-one-car = um carro por piloto
choice-a-link = um link, para quem tiver
choice-one-lap = uma volta
choice-one-upload = o envio inteiro
choice-everything = tudo
choice-metric = métricas (km/h, m)
choice-imperial = imperiais (mph, ft)
choice-language-auto = automático (como seu Discord)
choice-novice = iniciante (palavras simples)
choice-club = club (com os termos usuais)
choice-fast = rápido (curto, todos os números)
choice-sim = um simulador
choice-real = um carro de verdade
choice-unsaid = não dito (conselhos como para um carro de verdade)
option-analyze-lap = A volta que você quer ver (padrão: toda a sua última sessão)
option-chosen-lap = A volta que você quer ver (padrão: a melhor da sua última sessão)
option-chosen-against = A volta com que comparar (padrão: o amigo logo à frente, ou a sua melhor de antes)
option-friend = Um amigo, para comparar com a melhor volta dele
command-dashboard = Suas voltas no navegador: gráficos interativos, arquivos grandes (só você vê o link)
command-news = Avisar em um canal quem fez a melhor volta do servidor (só gestores)
command-board = Classificações que ficam em um canal, sempre em dia (só gestores)
command-board-pin = Fixar aqui uma classificação; ela muda a cada volta
command-board-unpin = Deixar uma classificação fixada como está e esquecê-la
command-board-list = Todas as classificações e desafios deste servidor
command-challenge = Um circuito, alguns dias, e quem é o mais rápido (só gestores)
command-challenge-start = Anunciar um desafio aqui: a tabela abre e fecha sozinha
command-challenge-stop = Cancelar um desafio; a tabela fica como está
command-challenge-poll = Perguntar aqui qual é o próximo circuito
command-class = Quais carros são uma classe aqui, para tabelas, desafios e novidades (só gestores)
command-class-set = Contar um carro em uma classe
command-class-clear = Não contar um carro em nenhuma classe
command-class-list = Todas as classes deste servidor com os seus carros
option-class = Só voltas em carros desta classe (`/class` cria uma)
option-class-name = A classe, por exemplo GT3
option-class-car = O carro
option-rules = Quais voltas contam (padrão: as limpas)
option-poll-circuit = Um circuito para escolher
option-poll-hours = Quantas horas a enquete fica aberta (padrão: 48)
option-news-stop = Não avisar mais
option-challenge-name = Como se chama o desafio
option-challenge-days = Quantos dias dura
option-challenge-starts-in = Em quantas horas começa (padrão: agora)
command-duel = Você contra um amigo, em todos os circuitos e carros em comum
option-duel-friend = Contra quem
command-reference = A volta com que as suas são comparadas quando ninguém diz qual
command-reference-set = Escolha-a, uma vez para o circuito e o carro dela
command-reference-clear = Não ter mais nenhuma em um circuito
command-reference-list = As suas referências e as deste servidor
command-notify = O que eu conto a você por mensagem direta: nada, a menos que você ative
option-notify-beaten = Quando alguém bate a sua melhor volta, e em qual curva
option-notify-focus = Quando as suas voltas mostram o que pedi para você trabalhar
option-notify-weekly = A sua semana em uma mensagem
option-notify-news = Os servidores podem contar os seus recordes pessoais nas novidades
option-quiet-from = Nada a partir desta hora (padrão: 22)
option-quiet-until = Até esta hora (padrão: 7; duas vezes a mesma: sem horas de silêncio)
option-utc-offset = Quantas horas o seu relógio está à frente do UTC (Brasília: -3)
option-a-day = No máximo tantas mensagens por dia (padrão: 3)
command-note = Título, nota e etiquetas de uma sessão sua, e as condições dela
command-setup = Duas fichas de acerto lado a lado: o que difere (só logs que têm uma)
option-note-title = Como a sessão se chama
option-note-text = Uma nota que só você vê
option-note-tags = Etiquetas, separadas por vírgulas
option-note-surface = Quão molhada estava a pista
option-note-tyres = Os pneus
option-note-fuel = Combustível no início, em litros
option-note-air = Temperatura do ar em °C
option-note-track = Temperatura da pista em °C
option-note-show-setup = Quem vê as voltas pode ver também o acerto do log
option-setup-lap = Uma volta de uma sessão (padrão: a sua mais recente)
option-setup-against = Uma volta da outra (padrão: aquela com que a sua é comparada)
option-news-personal = Também os recordes pessoais de quem permite com /notify
option-news-corners = Também as curvas que mudaram de dono
option-news-weekly = Uma vez por semana: quem mais melhorou e o duelo mais apertado
option-reference-lap = A volta: a de um amigo, a sua melhor do ano passado, a de um profissional
option-whose = De quem é a referência (do servidor: só gestores; padrão: minha)

## compare

compare-slower = { $a }: { $gap } a mais que { $b }
compare-faster = { $a }: { $gap } a menos que { $b }
compare-same-time = { $a } e { $b }: o mesmo tempo
compare-slower-in = { $a } é { $gap } mais lento que { $b } na { $corner }
compare-faster-in = { $a } é { $gap } mais rápido que { $b } na { $corner }
compare-level-in = { $a } e { $b } empatados na { $corner }
compare-whole-lap = Na volta inteira são { $delta }.
compare-aligned = alinhadas por { $basis }, confiança { $confidence }
compare-different-cars = Carros diferentes, { $one } e { $other }: aqui não dá para separar o que é do carro do que é do piloto. `/drivers` compara a forma das curvas.
compare-different-surfaces = Condições diferentes, { $one } e { $other }: aqui não dá para separar o que vem da pista do que vem do piloto.
compare-loses = Perde mais: { $corners }
compare-gains = Ganha mais: { $corners }
compare-footer = + quer dizer mais lento · { $aligned }
compare-track = Mapa da pista
picked = Escolhido para você: { $what }
picked-newest = sua sessão mais recente
picked-newest-best = a melhor volta da sua sessão mais recente
picked-reference = a volta de referência escolhida aqui
picked-next-faster = o próximo amigo mais rápido neste carro
picked-next-faster-here = o próximo amigo mais rápido aqui
picked-own-before = sua melhor volta anterior
picked-own-other = sua segunda melhor volta aqui
picked-their-best-before = a melhor volta anterior do piloto
picked-their-other = a segunda melhor volta do piloto
picked-fastest = a volta mais rápida aqui
picked-behind = o amigo mais próximo atrás

## consistency

consistency-title = Constância em { $laps ->
    [one] { $laps } volta
   *[other] { $laps } voltas
}
    .spread = ±{ $spread } em { $laps ->
        [one] { $laps } volta
       *[other] { $laps } voltas
    }, { $share }
consistency-steady = **Dominadas** (rápido em toda volta): { $corners }
consistency-slow = **Constante mas lento** (igual em toda volta, ainda tem tempo): { $corners }
consistency-varies = **Irregular** (diferente a cada volta): { $corners }
consistency-corner-spread = { $corner } (±{ $spread })
consistency-footer = Irregular: a metade central das suas voltas varia mais de { $share } do tempo da curva, e pelo menos { $least } · Constante mas lento: sua volta típica perde isso

## corners

corners-title = Curvas de { $circuit }
corners-own = As curvas deste servidor; toda comparação aqui usa estas.
corners-found = Como eu as encontrei no primeiro log desta pista.
corners-how = Um gerente pode dar nome a uma com corner e name, e juntar, dividir ou restaurar com action.
corners-left = esq.
corners-right = dir.

## dashboard

dashboard-title = Seu painel
dashboard-link = O botão deixa você entrar. Vale uma vez, por { $minutes } minutos.
dashboard-link-footer = Guarde para você: quem abrir entra como você.
dashboard-open = Abrir
dashboard-somebody = alguém
dashboard-upload-there = Envie aqui

## data

data-title = O que guardo de você
data-nothing = Nada ainda: nenhum arquivo, nenhuma volta.
data-files = { $files ->
    [one] { $laps } de { $files } arquivo.
   *[other] { $laps } de { $files } arquivos.
}
data-shown = { $servers ->
    [0] Ninguém além de você as vê.
    [one] Os membros de um servidor veem { $laps }.
   *[other] Os membros de { $servers } servidores veem { $laps }.
}
data-held = De cada volta guardo as amostras e o que calculei com elas, o circuito e o carro, e o nome e a impressão digital do arquivo. Além disso guardo as suas configurações, em que eu disse para trabalhar por último e quanto você usou do modelo.
data-originals = { $files ->
    [one] Também guardo um arquivo tal como você me deu.
   *[other] Também guardo { $files } arquivos tal como você me deu.
}
data-next = `/data export` envia tudo para você. `/data delete` apaga uma volta, um envio ou tudo. `/share` e `/settings` decidem quem vê o quê.
data-exported = Os seus dados
data-exported-about = Cada arquivo em `laps` é um CSV que leio de novo com os mesmos tempos. Todo o resto está em `data.json`.
data-exported-link = Tudo junto não cabe em uma mensagem. O botão faz seu login e começa o download. Vale uma vez, por { $minutes } minutos.
data-left-out = Ficou de fora por ser grande demais para uma mensagem: { $files ->
    [one] um arquivo como você o enviou.
   *[other] { $files } arquivos como você os enviou.
} As voltas estão nos CSVs mesmo assim; peça o resto a quem cuida deste bot.
data-part = Parte { $part }
data-sure-lap = Apagar esta volta?
data-sure-upload = Apagar este envio?
data-sure-all = Apagar tudo?
data-sure-next = Some de todas as listas, classificações e sessões, e as minhas mensagens que mostram isso também. Não há como voltar atrás.
data-sure-everything = Todos os seus arquivos e voltas, as suas configurações e as minhas mensagens sobre você. Não há como voltar atrás; `/data export` dá uma cópia antes.
data-do-it = Apagar de vez
data-gone = Apagado
data-gone-laps = { $laps ->
    [one] { $laps } volta apagada. As minhas mensagens que a mostravam somem em um minuto.
   *[other] { $laps } voltas apagadas. As minhas mensagens que as mostravam somem em um minuto.
}
data-gone-all = Não guardo mais nada de você. As minhas mensagens sobre você somem uma após a outra.

## drivers

drivers-title = De quem é cada curva · { $circuit }
drivers-footer = Cada curva inclui a reta seguinte · a melhor volta de cada piloto que posso mostrar aqui
drivers-start = início
drivers-ahead = { $gap } à frente
drivers-even = igual
drivers-next-step = O próximo a alcançar: { $driver }, { $gap } à frente da sua melhor volta.
drivers-other-car = { $driver } pilotou outro carro, então essas voltas ficam de fora. Escolha uma em `lap` para ver.
drivers-not-aligned = Estas voltas não podem ser alinhadas.
drivers-composite = **Volta combinada { $time }**, { $gap } mais rápida que a melhor: { $parts }.
    .best = **Volta combinada { $time }**: ninguém tem um trecho que deixe a melhor volta mais rápida.
drivers-range = { $from } a { $to }
drivers-in-car = **{ $driver }** de { $car }
    .unknown = **{ $driver }** num carro sem nome
drivers-first-then = { $first }, depois { $second }
drivers-shape-known = Carros diferentes: só a forma das curvas
drivers-shape-unsure = Talvez carros diferentes: só a forma das curvas
drivers-shape-not-aligned = Estas duas voltas não podem ser alinhadas.
drivers-shape-more = { $count ->
    [one] … e mais uma curva
   *[other] … e mais { $count } curvas
}
drivers-shape-footer = Ninguém mais tem aqui uma volta com esse carro, e tempos de carros diferentes não dizem nada sobre os pilotos · freio: do ponto de frenagem ao ponto mais lento · ápice: velocidade mínima como parte da máxima da volta · gás: do ponto mais lento ao acelerador, negativo se antes · linha: quanto a primeira volta passa à esquerda ou à direita da segunda no ápice
drivers-shape-brake = freio
drivers-shape-apex = ápice
drivers-shape-throttle = gás
drivers-shape-line = linha

## duel

duel-title = { $a } contra { $b }
duel-places = { $places ->
    [one] **{ $a } : { $b }** no único circuito e carro em comum
   *[other] **{ $a } : { $b }** nas { $places } combinações de circuito e carro em comum
}
duel-more = { $more ->
    [one] … e mais { $more }
   *[other] … e mais { $more }
}
duel-corners = Curvas ganhas
duel-brakes = Freia mais tarde
duel-minimum = Maior velocidade mínima
duel-exits = Saídas mais rápidas
duel-next = A próxima curva para { $a } ganhar: **{ $corner }**, vale { $loss }.
duel-seasons = Por trimestre: { $seasons }

## errors

error-reference = Referência { $reference }
error-no-laps = Não há aqui nenhuma volta sua que possa ser mostrada
    .next = Envie um registro com `/upload`. Voltas privadas aparecem com `private: True` ou depois de `/share`.
error-only-one-lap = Aqui há uma volta só
    .next = Envie outro registro desta pista ou escolha a volta de um amigo em `against`.
error-no-such-lap = Não conheço essa volta
    .next = Talvez já tenha sido apagada ou esteja privada. Tente `melhor`, `volta 3` ou o nome de um amigo, ou escolha uma das suas.
error-lap-is-private = Essa volta é privada, e esta resposta seria pública
    .next = Repita o comando de modo que só você veja a resposta, ou mostre a volta a este servidor com `/share`.
error-friend-has-no-lap = O seu amigo não mostra aqui nenhuma volta desta pista
    .next = Peça que envie um registro neste servidor ou mostre um com `/share`.
error-question-too-long = Isso é mais do que uma pergunta
    .next = Pergunte em no máximo { $most } caracteres; uma coisa por vez funciona melhor.
error-forgotten-answer = Essa resposta é antiga demais ou não é sua
    .next = Pergunte de novo com `/ask`; as respostas ficam guardadas por meia hora.
error-too-fast = Um momento
    .next = Me dê { $wait } s e tente de novo.
error-database = O banco de dados não responde
    .next = Nada se perdeu e nada foi guardado. Tente de novo em um minuto.
error-broken = Algo deu errado do nosso lado
    .next = Tente de novo; se acontecer outra vez, diga ao dono do bot a referência abaixo.
error-restarting = Estou reiniciando
    .next = Tente de novo em um minuto.
error-which-lap = Qual volta você quer dizer?
error-which-lap-next = Mais de uma se encaixa. Escolha abaixo.
error-which-lap-menu = Escolher uma volta
error-too-many-files = Aceito { $most } arquivos por hora de cada pessoa
    .next = Este eu não salvei. Espere um pouco e poste de novo.
error-data-deleted = Você apagou os seus dados enquanto eu lia isto
    .next = Não salvei nada disso. Poste de novo se quiser guardar.
error-not-owner = Só quem opera este bot vê isso
    .next = Pergunte a essa pessoa como ele está.
error-no-room = Não tenho mais espaço
    .next = Não salvei este arquivo. O dono do bot precisa liberar espaço primeiro; depois poste de novo.
error-too-many-laps = Você tem { $most } voltas aqui, e não guardo mais de uma pessoa
    .next = Apague algumas com `/data delete` e publique este arquivo de novo. `/data export` dá uma cópia antes.
error-server-full = Este servidor mostra { $most } voltas, e não guardo mais de um servidor
    .next = Mande o arquivo por mensagem direta ou peça aos outros para retirar voltas antigas.
error-parse-timeout = Este arquivo demora demais para ser lido
    .next = Desisti depois de { $limit } s. Exporte menos canais ou menos voltas e tente de novo.
error-file-too-large = Esse arquivo passa de { $most } MiB
    .next = Exporte menos voltas ou menos canais, ou compacte num zip.
error-foreign-attachment = Esse arquivo não está no Discord
    .next = Anexe o próprio arquivo, não um link.
error-download = Não consegui baixar o arquivo do Discord
    .next = Os links de arquivos expiram. Poste de novo.
error-no-file = Não há arquivo nessa mensagem
    .next = Escolha uma mensagem com um log de telemetria, ou use `/upload`.
error-posted-by-bot = Essa mensagem é de um bot
    .next = Eu guardo voltas de pessoas. Peça ao piloto que poste o arquivo, ou use `/upload` para o seu.
error-analysis = Não consigo comparar estas voltas
    .next = Escolha duas voltas completas da mesma pista.
error-only-one-driver = Só um piloto tem voltas nessa pista aqui
    .next = Peça uma volta a um amigo, ou escolha em `lap` uma volta de outra pista.
error-no-such-place = Não conheço essa pista ou esse carro
    .next = Escolha da lista que aparece enquanto você digita.
error-same-place = Já é a mesma coisa
    .next = Escolha duas diferentes.
error-nobody-there = Ninguém compartilhou uma volta válida lá
    .next = As voltas enviadas neste servidor aparecem aqui, as privadas nunca. Compartilhe uma sua com `/share`.
error-too-few-laps = Poucas voltas nesta sessão
    .next = Para a constância preciso de pelo menos três voltas completas em ritmo parecido.
error-no-such-corner = Não existe a curva { $number } nesta volta
    .next = { $count ->
        [0] Não achei curvas nela. Deixe `corner` vazio.
        [one] Ela tem { $count }. `/compare` mostra os números no mapa.
       *[other] Ela tem { $count }. `/compare` mostra os números no mapa.
    }
error-which-corner = Qual curva?
    .next = Ponha o número dela em `corner`. `/corners` sozinho lista todas.
error-no-corners = Não achei curvas nessa volta
    .next = Escolha em `lap` uma volta completa desta pista.
error-not-yours = Essa volta é de outra pessoa
    .next = Só o piloto dela pode compartilhar, corrigir ou apagar.
error-keeps-private = Esse piloto guarda as voltas novas para si
    .next = Só ele pode me dar este arquivo.
error-not-manager = Só gerentes deste servidor podem fazer isso
    .next = Peça a alguém com a permissão Gerenciar servidor.
error-mapping = Não entendi
    .next = Escolha o significado na lista que aparece enquanto você digita, e uma unidade como km/h, mph, m, % ou deg.
error-no-such-column = Essa coluna não existe
    .next = Escreva o nome exatamente como está no arquivo. `/columns list` mostra o que já foi explicado aqui.
error-mapped-by-other = Outra pessoa explicou essa coluna
    .next = Peça a ela ou a um gerente do servidor que mude com `/columns set`.
error-too-many-mappings = Há colunas demais explicadas aqui
    .next = Antes remova algumas com `/columns remove`.
error-outdated-command = Esse botão ou comando é de uma versão antiga
    .next = Rode o comando de novo. Se continuar, peça ao dono do bot que execute `pacenote register`.
error-not-in-server = Isso só funciona num servidor
    .next = Use num canal de um servidor.
error-no-dashboard = O painel não está ativado aqui
error-no-dashboard-next = Quem cuida deste bot pode ativá-lo com `web.listen`.
error-no-such-link = Este link não funciona mais
error-no-such-link-next = Ele foi usado, revogado ou é velho demais. Peça outro com `/dashboard`.
error-nothing-shared = Este link não mostra mais nada
error-nothing-shared-next = Ele foi revogado ou expirou. Peça outro a quem passou para você.
error-wrong-password = Essa não é a senha desta garagem
error-wrong-password-next = Confira com quem passou para você.
error-password-length = Essa senha é curta ou longa demais
error-password-length-next = Use de { $least } a { $most } caracteres; algumas palavras seguidas funcionam bem.
error-too-many-tokens = Você já tem { $most }
error-too-many-tokens-next = Revogue um que você não usa mais.
error-not-signed-in = Você não entrou
error-not-signed-in-next = Escreva `/dashboard` no Discord: o link da resposta deixa você entrar.
error-not-allowed = Aqui você só pode olhar
error-not-allowed-next = Entre com `/dashboard` para o resto; um token precisa da permissão.
error-request = Esse pedido não foi entendido
error-request-next = Recarregue a página. Para programas: o que se pode pedir está em `api/openapi.json`.
error-no-such-board = Não há tabela desse circuito e carro aqui
    .next = `/board list` mostra os que existem.
error-no-setup = Um destes logs não mostra acerto
    .next = Só logs como os `.ibt` do iRacing trazem um. O piloto o mostra com `show_setup` do `/note`.
error-no-such-challenge = Não há desafio com esse nome aqui
    .next = `/board list` mostra os que estão em curso ou por vir.
error-too-many-boards = { $most ->
    [one] Este servidor já tem { $most } tabela, o máximo
   *[other] Este servidor já tem { $most } tabelas, o máximo
}
    .next = Retire um com `/board unpin`.
error-nothing-in-common = Vocês não mostram aqui voltas do mesmo circuito no mesmo carro
    .next = Poste um log de um circuito e carro do seu amigo, ou peça para ele mostrar uma volta com `/share`.

## grip

grip-title = Quanto da aderência você usa
grip-used = { $share } em média nas curvas e freando, no limite { $limit } de { $loaded }
grip-unknown = este log não tem acelerações, nem com que calculá-las
grip-footer = O limite é o que estas duas voltas alcançaram em cada direção · no limite: { $share } ou mais

## help

help-title = Solte um log e saiba o que fazer
help-drop = Soltar
help-drop-about = Poste um log num canal acompanhado, me mencione junto ou mande em particular. Ou { $upload }.
help-look = Ver
help-ask = Perguntar
help-friends = Amigos
help-yours = Seu
help-server = Servidor
help-files = Arquivos de até { $size } MiB, também zipados.
help-computed = Cada número é calculado a partir do seu log.
help-export = Como exportar de …
help-begin-title = Solte um log
help-begin = Poste um arquivo de telemetria e me mencione, ou use `/upload`. `/help` diz o resto.
help-export-then = Depois solte o arquivo aqui.
help-export-garage61 = Solte o .ibt como está: ele fica em Documents\iRacing\telemetry, e Alt+L no carro o liga e desliga. Se for grande demais, compacte em zip. Ou baixe o CSV da volta no Garage 61 e não mude o nome: o tempo está nele.
help-export-motec = Solte o .ld com o seu .ldx, os dois em uma mensagem. O Assetto Corsa Competizione os grava em Documents\Assetto Corsa Competizione\MoTeC. Um CSV do MoTeC i2, com cabeçalho e unidades, também serve.
help-export-aim = Solte o .xrk ou o .xrz como está, do RaceStudio 3 ou do logger. Um CSV do RaceStudio, com todos os canais e todas as voltas, também serve. Só o velho .drk eu não leio.
help-export-racechrono = Abra a sessão, compartilhe e escolha CSV v3.
help-export-vbo = Pegue o arquivo .vbo do cartão de memória ou do app.
help-export-trackaddict = Exporte o log em CSV pelo app.
help-export-gt7 = Salve as voltas em JSON no gt7dashboard.
help-export-forza = Ative o data out no jogo e grave com um logger que escreva os 85 valores em CSV.
help-export-ac = Use um app de telemetria que grave logs MoTeC, como o ACTI, e solte o .ld com o seu .ldx. Ou um logger de memória compartilhada que grave CSV com Gas, Brake, Gear, Rpms e SpeedKmh.
help-export-lmu = Converta a sessão em .ld e .ldx e solte os dois, ou exporte as voltas em CSV pelo Apex Lab. O .duckdb em si eu não leio.
help-export-other = Serve qualquer tabela com uma linha de nomes, um tempo e uma velocidade, muitas linhas por segundo. O que eu não entender, pergunto.
help-export-other-name = Outra coisa

## how-to

how-to-help = Pergunte sobre suas voltas: onde você perde tempo, qual marcha numa curva ou como baixar de um tempo. `/analyze` comenta sua última sessão, `/compare` desenha duas voltas e `/help` lista os comandos.
how-to-about = Sou o Pacenote, um bot que lê telemetria. Cada número que digo foi medido nas suas voltas; o que um modelo redige é conferido antes.
how-to-channels = Esse canal eu não leio: de um log pego velocidade, pedais, volante, marcha, rotação, guinada, acelerações e posições. Temperaturas, pressões e combustível ficam no programa do seu logger.
how-to-upload = Solte o log no chat com uma menção a mim, ou anexe em `/upload`. Reconheço o formato, as voltas e as curvas sozinho.
how-to-delete = `/data delete` apaga uma volta, um envio ou tudo, e pergunta uma vez antes. Logo abaixo de um envio, *Desfazer* no menu *Mais* faz o mesmo. Perguntar aqui não apaga nada.
how-to-export = `/data export` envia tudo o que guardo de você num zip: cada volta em CSV, o resto em JSON. `/data show` diz o que é.
how-to-share = `/share` torna uma volta visível neste servidor ou privada de novo. As suas você sempre vê.
how-to-compare = `/compare` pega duas voltas: escreva em `lap` e `against` o que quer, como "última", "minha melhor" ou o nome de um amigo. Sem nada, é sua última volta contra a melhor.
how-to-analyze = `/analyze` diz em três a cinco pontos onde está o tempo. Com `session` ele olha todas as voltas do seu último envio.
how-to-ask = É só perguntar com suas palavras: `/ask` e sua pergunta, em qualquer das minhas seis línguas.
how-to-session = `/session` mostra todas as voltas de uma sessão com setores e diferenças.
how-to-laps = `/laps` lista suas voltas, as mais novas primeiro.
how-to-leaderboard = `/leaderboard` lista a melhor volta compartilhada de cada piloto num circuito.
how-to-consistency = `/consistency` desenha quanto cada curva varia de volta a volta.
how-to-progress = `/progress` mostra suas sessões num circuito ao longo do tempo.
how-to-map = `/map` desenha a pista, colorida por velocidade, marcha, pedais ou por quem é mais rápido onde.
how-to-corner = `/corner` desenha uma curva de duas voltas.
how-to-corners = Com `/corners` um gestor do servidor nomeia, junta ou divide as curvas de um circuito.
how-to-drivers = `/drivers` mostra quem é o mais rápido aqui em cada curva.
how-to-grip = `/grip` desenha quanto da aderência você usa ao frear e virar.
how-to-watch = Com `/watch` leio todo log solto num canal, sem menção.
how-to-settings = `/settings` guarda suas unidades, seu idioma, o quanto eu explico e o formato das imagens.
how-to-world = Diga com `/settings` que seus logs são de um simulador; aí posso aconselhar a frear mais tarde.
how-to-formats = Leio logs de duas dúzias de programas, entre eles MoTeC, AiM, RaceChrono, VBOX, Garage 61 e CSV simples. Anexe um em `/upload` e digo o que reconheci.

## import

import-empty-bytes = O arquivo está vazio.
import-empty-blank = O arquivo só tem linhas em branco.
import-empty-rows = O arquivo tem cabeçalho, mas não tem dados.
import-empty-channels = O log não tem nenhum canal que eu consiga ler.
import-large-file = O arquivo tem { $size }; aceito até { $limit }.
import-large-unpacked = O arquivo compactado tem muito mais que um log; eu paro em { $limit }.
import-large-line = Uma linha do arquivo passa de { $limit }.
import-large-line-at = A linha { $line } passa de { $limit }.
import-large-columns = O arquivo tem mais de { $limit } colunas.
import-large-rows = O arquivo tem mais de { $limit } linhas.
import-large-whole = Um texto como este, que não é uma tabela, pode ter até { $limit }.
import-is-picture = Isto é uma imagem, não um log.
import-is-video = Isto é um vídeo ou um áudio, não um log.
import-is-pdf = Isto é um PDF, não um log.
import-is-workbook = Isto é uma planilha ou outro documento de escritório, não um log.
import-is-other-archive = Isto é um arquivo 7z ou RAR, que eu não consigo abrir.
import-is-nested-archive = Isto é um arquivo compactado dentro de outro.
import-is-pickle = Isto é um pickle de Python. Nunca abro esses, porque podem executar código.
import-is-lmu-database = Isto é um banco de dados do Le Mans Ultimate, que eu não consigo abrir.
import-is-ibt = Isto não é um log completo do iRacing (.ibt).
import-is-aim-binary = Isto é um log binário da AiM que eu não consigo ler.
import-is-racechrono-backup = Isto é um backup do RaceChrono (.rcz), não uma exportação.
import-is-pds = Isto é um conjunto de dados do Pi Toolbox (.pds), que eu não consigo abrir.
import-is-fit = Isto é uma atividade Garmin (.fit), que eu não consigo abrir.
import-is-tcx = Isto é uma atividade Garmin (.tcx), que eu não consigo abrir.
import-is-web-page = Isto é uma página da web, não um log.
import-is-track = Isto é um traçado sem horários: ninguém andou nele assim.
import-is-ldx = Este .ldx só tem os tempos de volta de um log MoTeC; o log em si está faltando.
import-is-subtitles = Isto são legendas de um vídeo, não um log.
import-is-lap-table = Isto é uma tabela de tempos de volta. O que aconteceu dentro das voltas não está nela.
import-is-binary = São dados binários em que não reconheço um log.
import-no-table = Não encontrei uma tabela de números neste arquivo.
import-no-names = A tabela não tem cabeçalho, então as colunas não têm nome.
import-other-json = É JSON, mas não são voltas como o gt7dashboard salva.
import-no-time = Não encontrei uma coluna de tempo entre { $columns }.
import-no-speed = Não encontrei uma coluna de velocidade entre { $columns }.
import-no-laps = O log tem velocidade no tempo, mas nem números de volta nem posições que separem as voltas.
import-no-complete-lap = Não encontrei uma volta completa neste log.
import-engine-log = Isto é um log de motor, sem voltas e sem posições.
import-engine-log-of = Isto é um log de motor do { $program }, sem voltas e sem posições.
import-bad-archive = O arquivo compactado está danificado ou tem senha.
import-archive-of = { $files ->
    [one] O arquivo compactado tem { $files } arquivo, e não é um log que eu consiga ler.
   *[other] O arquivo compactado tem { $files } arquivos; não consigo ler todos de uma vez.
}
import-names-missing = O arquivo não tem a linha com os nomes das colunas.
import-names-missing-of = Na exportação do { $program } falta a linha com os nomes dos canais.
import-no-times = A coluna de tempo tem menos de dois valores que servem.
import-decimal-commas = As linhas têm mais células do que o cabeçalho tem nomes, como quando números com vírgula decimal são separados por vírgulas.
import-open-quote = Uma aspa no cabeçalho nunca é fechada.
import-open-quote-at = A aspa aberta na linha { $line } nunca é fechada.
import-bad-json = O JSON está quebrado na linha { $line }.
import-cut-short = O arquivo do { $program } está cortado ou danificado.
import-its-columns = suas colunas
import-next-again = Exporte a sessão de novo e envie o arquivo novo.
import-next-smaller = Exporte menos voltas ou menos canais, ou envie o arquivo compactado em .zip ou .gz.
import-next-own-file = Exporte menos voltas ou menos canais, ou envie o arquivo que o próprio simulador ou registrador grava.
import-next-unpacked = Envie sem compactar, ou num .zip comum.
import-next-csv = Exporte a sessão como CSV no programa que a gravou.
import-next-workbook = Salve como CSV ou, melhor, envie o arquivo que o programa do logger exportou.
import-next-pickle = No gt7dashboard, salve as voltas como JSON e envie esse arquivo.
import-next-lmu = Exporte as voltas como CSV com o Apex Lab, ou converta a sessão para um .ld da MoTeC, e envie isso.
import-next-ibt = Envie o .ibt como o simulador gravou, ou exporte as voltas como CSV no Garage 61.
import-next-aim = Abra no RaceStudio 3, exporte a sessão como CSV e envie.
import-next-racechrono = No RaceChrono, compartilhe a sessão como CSV v3 ou VBO e envie esse arquivo.
import-next-pds = Abra no Pi Toolbox, exporte o stint como CSV com tempo e velocidade, e envie.
import-next-fit = Exporte a atividade como GPX com horários e envie, ou use um app que grave voltas.
import-next-track = Exporte com um horário para cada ponto, ou envie o log da pilotagem.
import-next-ldx = Envie o .ld e o .ldx juntos, numa mensagem ou num zip.
import-next-log = Envie o log em si: tempo, velocidade e posição ou volta, muitas linhas por segundo.
import-next-header = Exporte como CSV com um cabeçalho que tenha tempo, velocidade e volta ou posição.
import-next-time = Exporte com uma coluna de tempo, ou me diga qual coluna é.
import-next-speed = Exporte com velocidade ou com posição GPS, ou me diga qual coluna é a velocidade.
import-next-laps = Exporte com uma coluna de volta ou com posição GPS, ou me diga quais colunas são.
import-next-lap = Exporte pelo menos uma volta completa, com a coluna de volta ou com posições.
import-next-engine = Grave com um cronômetro, ou com um logger com GPS ou beacon, e envie esse arquivo.
import-next-engine-columns = Grave com um cronômetro ou um logger com GPS. Se este arquivo tiver mesmo velocidade e voltas, me diga quais colunas são.
import-next-password = Compacte o log de novo sem senha, ou envie sem compactar.
import-next-one-log = Coloque até 20 logs num arquivo compactado, e nada mais.
import-next-names = Exporte a sessão com os nomes e unidades dos canais, e envie o arquivo sem mudanças.
import-next-region = Ajuste o computador para uma região com ponto decimal, ou escolha outro separador, e exporte de novo.
import-next-quote = Exporte o arquivo de novo; se foi editado à mão, feche ou apague essa aspa.
import-next-copy = Copie o arquivo do logger de novo; talvez o cartão tenha sido tirado cedo demais.

## jobs

jobs-waiting = Estou ocupado: número { $place } na fila
    .next = Já estou com o seu arquivo. As voltas aparecem aqui assim que eu terminar de ler.
jobs-reading = Estou lendo seu log
jobs-stage-received = Recebido. Estou lendo agora.
jobs-stage-read = { $laps ->
    [one] Lido: { $laps } volta. Estou medindo agora.
   *[other] Lido: { $laps } voltas. Estou medindo agora.
}
jobs-stage-stored = Guardado. Agora vem o debrief.
jobs-closed-channel = Não posso escrever naquele canal
    .next = Por isso respondo aqui. Peça a quem gerencia o servidor para me deixar enviar mensagens lá.
jobs-in-thread = A resposta está na thread
jobs-no-thread = Não posso abrir uma thread aqui: me dê *Criar threads públicas* e *Enviar mensagens em threads*.

## laps

laps-none = Nenhuma volta ainda
    .how = Envie um log com `/upload` ou mande no privado. `/help` diz quais arquivos servem.
laps-title = Suas voltas
laps-all = { $count } salvas · /compare desenha duas delas
laps-older = há mais { $count } antigas salvas; filtre a lista com a opção circuit

## leaderboard

leaderboard-title = Ranking: { $circuit }
leaderboard-all-cars = todos os carros
leaderboard-drivers = { $count ->
    [one] { $count } piloto
   *[other] { $count } pilotos
}
leaderboard-footer = Voltas compartilhadas com este servidor · com /share você decide quais das suas
leaderboard-same = Também há voltas em { $circuit }. Talvez seja a mesma pista: `/circuit merge` faz das duas uma só.

## leads

leads-where-is-the-time = Onde está o tempo?
leads-compare = Comparar
leads-share-here = Mostrar aqui
leads-track = Pista
leads-full = Todos os canais
leads-corners = Uma curva e quanto ela custa
leads-other-lap = Contra outra volta
leads-look-at = Ver outra volta

## menus

menu-ask-title = Perguntar sobre isto
menu-question = A sua pergunta

## names

names-circuits = Os circuitos daqui
names-cars = Os carros daqui
names-none = Ninguém mostrou uma volta aqui ainda.
names-none-cars = Nenhum log aqui diz qual era o carro. Diga com `/car set`.
names-how = Como dizem os logs deste servidor, a não ser que um gestor diga outra coisa com name
names-said = É assim que se chama agora neste servidor. Antes: { $before }

## news

news-title = Nova melhor volta: { $circuit }
news-title-personal = Recorde pessoal em { $circuit }
news-title-corners = { $corners ->
    [one] Uma curva muda de dono em { $circuit }
   *[other] Curvas mudam de dono em { $circuit }
}
news-taken = Agora é quem passa mais rápido por { $corners }.
news-taken-corner = { $corner } ({ $gain } a menos que { $owner })
news-took = **{ $time }**, { $gap } à frente de { $other } ({ $before }), de quem era até agora.
news-own = **{ $time }**, { $gap } abaixo da própria melhor volta até agora ({ $before }).
news-paid = Onde foi ganha: { $corners }
news-gone = Este aviso não vale mais
news-gone-about = Uma das voltas de que ele falava foi apagada ou ficou privada.
news-on = Os avisos estão ligados
news-on-about = Quando alguém fizer a melhor volta deste servidor, aviso uma vez em { $channel }, com as curvas em que ela foi ganha. Não menciono ninguém. `/news stop:True` encerra isso.
news-off = Os avisos estão desligados
news-off-about = Não digo mais nada aqui sem que perguntem. O que já foi dito fica.

## notes

note-title = A sua sessão
note-empty = Nada foi anotado ainda. As opções de `/note` dizem o que foi.
note-tags = Etiquetas: { $tags }
note-air = ar { $degrees } °C
note-track = pista { $degrees } °C
note-setup-seen = Quem vê estas voltas pode ver o acerto.
note-setup-hidden = O log traz o acerto; só você o vê.

## notices

notice-beaten = A sua melhor volta foi batida em { $circuit }
notice-beaten-about = **{ $driver }** fez { $time }, { $gap } à frente do seu { $mine }.
notice-beaten-corner = A maior parte está na **{ $corner }**: { $loss }.
notice-focus = Está funcionando em { $circuit }
notice-stop = Parar com estas
notice-stopped = Não vou mais contar estas
notice-stopped-about = `/notify` ativa de novo.
notice-title = O que eu conto por mensagem direta
notice-on = sim
notice-off = não
notice-about-beaten = Alguém bateu a sua melhor volta
notice-about-focus = O que você trabalhou funciona
notice-about-weekly = A sua semana
notice-about-news = Os servidores podem contar os seus recordes pessoais
notice-about-quiet = Horas de silêncio
notice-about-a-day = Mensagens por dia no máximo
notice-quiet-hours = das { $from }h às { $until }h ({ $zone })
notice-quiet-none = nenhuma

## page

page-loading = Um momento…
page-unreachable = Não foi possível falar com o Pacenote
page-unreachable-next = Confira sua conexão e recarregue a página.
page-garage = Garagem
page-leaderboard = Classificação
page-upload = Enviar
page-mine = Meu
page-sign-out = Sair
page-sign-in = Entrar
page-sign-in-how = Escreva `/dashboard` no Discord: o botão da resposta deixa você entrar. Embaixo de cada imagem, **Abrir** faz o mesmo.
page-sign-in-discord = Entrar com o Discord
page-sign-in-failed = O Discord não confirmou quem você é. Tente de novo.
page-guest-title = Com a senha de uma garagem
page-guest-how = Um gerente do servidor pode definir uma. Ela mostra o que é compartilhado lá.
page-server = Servidor
page-server-number = Número do servidor
page-password = Senha
page-look-in = Dar uma olhada
page-circuit = Pista
page-car = Carro
page-driver = Piloto
page-date = Data
page-best = Melhor
page-gap = Diferença
page-laps = Voltas
page-all = Tudo
page-my-sessions = Minhas
page-friends = Amigos
page-all-circuits = Todas as pistas
page-all-cars = Todos os carros
page-older = Sessões mais antigas
page-laps-counting = { $one } de { $two } voltas contam
page-private = privado
page-private-lap = Só você vê esta volta
page-nothing-here = Nenhuma sessão corresponde.
page-nothing-yet = Nenhuma sessão ainda. Envie um log, ou solte um no Discord.
page-no-such-page = Não há nada neste endereço
    .next = Na garagem está tudo o que você pode ver.
page-no-such-lap-next = Ela foi apagada, ou você não pode vê-la. Na garagem está tudo o que você pode ver.
page-no-such-place-next = Ninguém tem lá uma volta que você possa ver. Na garagem está tudo o que você pode ver.
page-lap = volta { $one }
page-speed = Velocidade
page-throttle = Acelerador
page-brake = Freio
page-steering = Volante
page-gear = Marcha
page-rpm = Rotação
page-lat-accel = g lateral
page-long-accel = Frenagem e aceleração
page-yaw-rate = Taxa de guinada
page-clutch = Embreagem
page-altitude = Altitude
page-against = Contra outra volta…
page-add-lap = Adicionar uma volta…
page-delta = Delta
page-play = Reproduzir a volta
page-by-time = por tempo
page-by-distance = por distância
page-more-channels = Mais canais
page-whole-lap = Volta inteira
page-worst-corner = { $one } custa mais: { $two } s
page-estimated-line = forma estimada
page-corners = Curvas
page-lost-s = perdido s
page-apex = Ápice
page-where-is-the-time = Onde está o tempo?
page-session-of = Sessão de { $one }
page-swap = Trocar
page-on-entry = na entrada
page-in-middle = no meio
page-on-exit = na saída
page-carried = na reta seguinte
page-brake-point = Ponto de frenagem
page-entry-speed = Entrada
page-apex-speed = Ápice
page-exit-speed = Saída
page-turn-in = Entrada de volante
page-throttle-on = No acelerador
page-full-throttle = Acelerador no fundo
page-brake-peak = Frenagem máxima
page-coasting = Sem pedais
page-trail-braking = Frenagem na entrada
page-lowest-gear = Marcha mais baixa
page-time = Tempo
page-every-lap-here = Cada volta da sessão aqui
page-focus = Foco
page-show-corner = Mostrar { $one }
page-worded-by-model = redigido por um modelo, números calculados
page-computed = calculado
page-share-link = Criar um link
page-link-made = Quem tiver este link vê exatamente isto, por 14 dias. Você o revoga em Meu.
page-without-names = sem nomes
page-with-names = com nomes
page-ask = Perguntar
page-ask-the-coach = Pergunte ao coach
page-ask-example = Por que sou lento na T5?
page-read-as = Entendido como: { $one }
page-best-rolling = Melhor contínua
page-optimal = Ótima
page-spread = Dispersão
page-of-laps = { $one }, { $two } voltas
page-classes = Lentas, médias, rápidas
page-class = Curvas
page-corners-count = quantas
page-entry = Entrada
page-exit = Saída
page-lost-per-lap = perdido por volta, s
page-speeds-in = Velocidades em { $one }, médias das voltas que contam; perdido contra a melhor volta.
page-brake-point-spread = frenagem ±
page-time-spread = tempo ±
page-varies-most = O tempo desta curva varia mais
page-debrief = Debriefing
page-not-counting = não conta
page-against-best = Contra a melhor volta
page-left-out = { $one } voltas anteriores não são mostradas.
page-has-new-laps = { $one } tem voltas novas aqui
page-look = Ver
page-progress = Evolução
page-median = Mediana
page-delete-session = Apagar esta sessão
page-delete-session-sure = Todas as voltas deste envio somem, para todos que as veem.
page-lap-time = Tempo de volta
page-whole-session = Sessão inteira
page-no-corners = Nenhuma volta desta sessão mostra curvas.
page-owner = Mais rápido aqui: { $one }, por { $two } s
page-owner-even = Mais rápido aqui: { $one }
page-its-owner = De quem é
page-slow = lenta
page-medium = média
page-fast = rápida
page-left = esquerda
page-right = direita
page-out = volta de saída
page-in = volta de entrada
page-standing = largada parada
page-partial = volta parcial
page-drop-here = Solte os logs aqui, ou escolha
page-drop-how = Até { $one } MiB cada, quantos quiser; o que é grande demais para o Discord cabe aqui.
page-too-large = Maior que { $one } MiB: exporte menos voltas ou canais, ou compacte.
page-only-me = Só eu vejo estas voltas
page-tell-channel = Publicar o resultado no canal de onde vim
page-told = Também publicado no canal.
page-waits = na fila
page-sending = enviando
page-reading = lendo e cortando voltas
page-look-at-session = Ver a sessão
page-compare = Comparar
page-settings = Ajustes
page-units = Unidades
page-language = Idioma
page-as-discord = como o seu Discord
page-level = Quanto se explica
page-novice = tudo
page-club = o usual
page-fast-level = pouco
page-new-laps = Quem vê suas voltas novas
page-drives = Logs que não dizem de onde são
page-pictures = Imagens no chat
page-your-data = Seus dados
page-kept = Guardo { $one } dos seus arquivos com { $two } voltas; { $three } estão compartilhadas.
page-export = Levar tudo com você
page-erase = Apagar tudo
page-erase-sure = Arquivos, voltas, ajustes, links e tokens somem para sempre, aqui e no Discord. Ninguém consegue trazê-los de volta.
page-erase-yes = Apagar para sempre
page-keep-it = Manter
page-erased = Tudo que era seu foi apagado.
page-garage-password = Senha da garagem
page-password-how = Para amigos sem Discord por perto: eles veem o que é compartilhado com o servidor e não mudam nada. Uma senha nova os desconecta.
page-password-set = Há uma senha. Os amigos entram com ela e o número do servidor: { $one }.
page-password-none = Não há senha: ninguém entra assim.
page-set-password = Definir
page-remove-password = Remover
page-logins = Onde você está conectado
page-since = desde { $one }
page-until = até { $one }
page-revoke = Revogar
page-links = Links que você deu
page-no-links = Nenhum. Você cria um embaixo de uma comparação ou sessão sua.
page-a-comparison = Uma comparação
page-a-session = Uma sessão
page-tokens = Tokens para programas
page-no-tokens = Nenhum.
page-token-name = Para que serve
page-scope-read = ler
page-scope-upload = enviar
page-scope-ask = perguntar
page-make-token = Criar um token
page-token-once = Copie agora: ele só aparece desta vez.
page-used = usado { $one }
page-never-used = nunca usado
page-what-programs-ask = O que programas podem pedir (OpenAPI)

## pictures

picture-corner-same = Em { $corner } as duas voltas levam o mesmo tempo.
picture-corner-loses = { $driver } perde { $gap } em { $corner }.
    .entry = { $driver } perde { $gap } em { $corner }, a maior parte na entrada.
    .middle = { $driver } perde { $gap } em { $corner }, a maior parte no meio.
    .exit = { $driver } perde { $gap } em { $corner }, a maior parte na saída.
picture-corner-gains = { $driver } ganha { $gap } em { $corner }.
    .entry = { $driver } ganha { $gap } em { $corner }, a maior parte na entrada.
    .middle = { $driver } ganha { $gap } em { $corner }, a maior parte no meio.
    .exit = { $driver } ganha { $gap } em { $corner }, a maior parte na saída.
picture-differences = { $driver } { $differences }.
picture-both = { $one } e { $other }
picture-brakes-earlier = freia { $length } antes
picture-brakes-later = freia { $length } depois
picture-throttle-earlier = volta ao acelerador { $length } antes
picture-throttle-later = volta ao acelerador { $length } depois
picture-full-throttle-earlier = está com o pé no fundo { $length } antes
picture-full-throttle-later = está com o pé no fundo { $length } depois
picture-apex-slower = passa pelo ápice com { $speed } a menos
picture-apex-faster = passa pelo ápice com { $speed } a mais
picture-exit-slower = sai com { $speed } a menos
picture-exit-faster = sai com { $speed } a mais
picture-driver = um piloto
picture-circuit = uma pista
picture-table-alt = Tabela de voltas de { $driver } em { $circuit }: { $laps ->
    [one] { $laps } volta, válidas: { $counting }
   *[other] { $laps } voltas, válidas: { $counting }
 }.
picture-table-best = Melhor volta { $time } na volta { $number }.
picture-table-optimal = Volta teórica { $time }, { $gap } mais rápida.
picture-table-rolling = Melhor volta lançada { $time }.
picture-spread = Os tempos variam { $spread }, { $share }.
picture-consistency-alt = Constância de { $driver } em { $circuit }.
picture-consistency-nailed = Dominadas: { $corners }.
picture-consistency-slow = Constante mas lento: { $corners }.
picture-consistency-varies = Irregular: { $corners }.
picture-consistency-costly = A volta mediana perde mais em { $corner }: { $gap }.
picture-progress-alt = Evolução de { $driver } em { $circuit }: { $sessions ->
    [one] { $sessions } sessão
   *[other] { $sessions } sessões
}.
picture-progress-best = Recorde pessoal { $time } em { $date }.
picture-progress-faster = A volta mediana da última sessão é { $gap } mais rápida que a da primeira.
picture-progress-slower = A volta mediana da última sessão é { $gap } mais lenta que a da primeira.
picture-leaderboard-alt = Ranking de { $circuit }, { $car }, { $drivers }: { $places }.
picture-leaderboard-empty = Ninguém compartilhou uma volta válida aqui.
picture-lap-against = { $circuit }: { $a } contra { $b }.
picture-lap-in = { $lap } em { $time }
picture-equal = São igualmente rápidas.
picture-loses-most = { $driver } perde mais { $places }.
picture-gains-most = { $driver } ganha mais { $places }.
picture-in-corner = em { $corner }
picture-on-straight = na reta depois de { $corner }
picture-before-corner = antes de { $corner }
picture-lap-comparison = Comparação de voltas
picture-nothing-in-common = Não há nada para desenhar: estas voltas não têm nenhum trecho de pista em comum.
picture-no-corner = Não há curva { $number } nesta volta.
picture-verdict-same = empatados
picture-verdict-slower = { $driver } mais lento
picture-verdict-faster = { $driver } mais rápido
picture-verdict-loses-here = { $driver } perde aqui
picture-verdict-gains-here = { $driver } ganha aqui
picture-verdict-same-as = { $driver } igual a { $other }
picture-verdict-slower-than = { $driver } mais lento que { $other }
picture-verdict-faster-than = { $driver } mais rápido que { $other }
picture-verdict-loses-here-to = { $driver } perde aqui para { $other }
picture-verdict-gains-here-on = { $driver } ganha aqui de { $other }
picture-delta = DELTA
picture-delta-loses = { $driver } perde
picture-delta-gains = { $driver } ganha
picture-delta-behind = atrás
picture-delta-ahead = à frente de
picture-no-data = sem dados aqui
picture-logged-in = registrado em { $unit }
picture-not-logged = não registrado
picture-channel-not-logged = { $channel }: não registrado
picture-channel-no-data = { $channel }: sem dados aqui
picture-left-up = esquerda em cima
picture-pedals = PEDAIS
picture-hundred-is = 100 são { $pressure } bar
picture-mark-brakes = freia
picture-mark-full-throttle = pé no fundo
picture-by-corner = POR CURVA
picture-plus-is-slower = + é mais lento
picture-seconds-to = s para { $driver }
picture-straights = Retas
picture-other-corners = Outras
picture-aligned = Alinhadas por: { $basis } · confiança { $confidence }
picture-aligned-within = Alinhadas por: { $basis }, ±{ $metres } · confiança { $confidence }
picture-who-is-faster = QUEM É MAIS RÁPIDO ONDE
picture-who-is-fastest = QUEM É O MAIS RÁPIDO ONDE
picture-shape-estimated = forma estimada
picture-dark-not-logged = escuro: não registrado
picture-along-the-lap = { $channel } NA VOLTA
picture-pedals-along = FREIO E ACELERADOR NA VOLTA
picture-track-map = Mapa da pista
picture-no-positions = Não há mapa: o log não diz onde o carro estava.
picture-no-such-channel = Não há mapa disso: a volta não tem esse canal.
picture-reference = Referência
picture-nameless = Piloto
picture-this-lap = Esta volta
picture-third-lap = Terceira volta
picture-fourth-lap = Quarta volta
picture-in = em { $corner }
picture-tile-brakes = Frenagem
picture-tile-apex = Velocidade mínima
picture-tile-full-throttle = Pé no fundo
picture-tile-throttle = No acelerador
picture-tile-exit = Velocidade de saída
picture-tile-entry = Velocidade de entrada
picture-same-place = mesmo ponto
picture-earlier = { $length } antes
picture-later = { $length } depois
picture-session-heading = Sessão
picture-no-lap = Esta sessão não tem voltas.
picture-best-lap = MELHOR VOLTA
picture-best-rolling = CORRIDA
picture-optimal = IDEAL
picture-spread-tile = DISPERSÃO
picture-laps-tile = VOLTAS
picture-to-best = { $gap } da melhor
picture-to-first = { $gap } da primeira
picture-share-of-laps = { $share } em { $laps ->
    [one] { $laps } volta
   *[other] { $laps } voltas
}
picture-none-counts = nenhuma está completa e conta
picture-lap-by-lap = VOLTA A VOLTA
picture-key-lap = volta
picture-key-best = melhor
picture-key-void = não conta
picture-without-earlier = { $laps ->
    [one] sem { $laps } volta anterior
   *[other] sem { $laps } voltas anteriores
}
picture-sectors-cut = Os setores são cortados onde começa a frenagem
picture-head-lap = VTA
picture-head-time = TEMPO
picture-head-gap = DIF.
picture-head-laps = VOLTAS
picture-head-date = DATA
picture-head-driver = PILOTO
picture-head-car = CARRO
picture-head-session = SESSÃO
picture-head-best = MELHOR
picture-head-to-best = À MELHOR
picture-head-median = MEDIANA
picture-sector-best = melhor da sessão
picture-sector-better = melhorou
picture-sector-slower = não melhorou
picture-rest-laps = { $count ->
    [one] + { $count } volta anterior
   *[other] + { $count } voltas anteriores
}
picture-rest-sessions = { $count ->
    [one] + { $count } sessão anterior
   *[other] + { $count } sessões anteriores
}
picture-rest-drivers = { $count ->
    [one] + mais { $count } piloto
   *[other] + mais { $count } pilotos
}
picture-rest-rows = { $count ->
    [one] + mais { $count } linha
   *[other] + mais { $count } linhas
}
picture-badge-best = MELHOR
picture-badge-void = NULA
picture-badge-out = SAÍDA
picture-badge-in = ENTRADA
picture-badge-start = LARGADA
picture-badge-part = PARCIAL
picture-badge-pb = RP
picture-consistency-heading = Constância
picture-consistency-too-few = Para a constância são precisas pelo menos três voltas completas de uma sessão, em ritmo parecido.
picture-consistency-footer = Perda: volta mediana para o melhor décimo · dispersão: metade central
picture-lap-time-tile = TEMPO DE VOLTA
picture-no-corner-tile = nenhuma curva
picture-habit-nailed = NA MÃO
picture-habit-slow = SEMPRE LENTA
picture-habit-varies = IRREGULAR
picture-lost-in-corners = PERDIDO EM CADA CURVA
picture-lost-hint = segundos para a melhor · claro = mais
picture-newest-laps = as { $shown } últimas de { $all } voltas
picture-some-corners = { $shown } de { $all } curvas
picture-head-loss = PERDA
picture-head-spread = DISPERS.
picture-speed-around = VELOCIDADE EM TORNO DA MEDIANA
picture-inside-band = oito de dez voltas estão dentro da faixa
picture-progress-heading = Evolução
picture-progress-none = Não há nenhuma sessão com uma volta que conte.
picture-progress-footer = Voltas que contam · uma pista, um carro
picture-personal-best = RECORDE PESSOAL
picture-last-session = ÚLTIMA SESSÃO
picture-median-lap = VOLTA MEDIANA
picture-in-sessions = em { $count ->
    [one] { $count } sessão
   *[other] { $count } sessões
}
picture-by-session = POR SESSÃO
picture-key-best-lap = melhor volta
picture-key-median = volta mediana
picture-key-pb = recorde pessoal
picture-leaderboard-heading = Classificação
picture-leaderboard-footer = Voltas compartilhadas com este servidor que contam · uma por piloto
picture-place = { $number }º
picture-drivers-tile = PILOTOS
picture-duel-led = Pistas
picture-duel-corners = Curvas
picture-duel-brakes = Frenagem
picture-duel-exits = Saídas
picture-duel-corners-of = Curvas em { $circuit }
picture-duel-minimum = Vel. mínima
picture-duel-circuit = CIRCUITO
picture-duel-alt = { $a } contra { $b }. { $scores }. { $places }.
picture-grip-heading = Aderência
picture-grip-none = Não há nada para desenhar: nenhuma volta tem acelerações, nem posições ou taxa de guinada para calculá-las.
picture-grip-footer = Limite: 90 % da envoltória mais larga · sob carga: curvas e frenagens
picture-friction-circle = CÍRCULO DE ATRITO
picture-grip-derived = calculado pela posição
picture-grip-measured = cada instante e a envoltória
picture-grip-braking = Freando
picture-grip-left = À esquerda
picture-grip-right = À direita
picture-grip-speeding = Acelerando
picture-grip-at-limit = No limite
picture-grip-under-load = Sob carga
picture-grip-used = Aderência usada
picture-axis-speeding = ACELERANDO
picture-axis-braking = FREANDO
picture-axis-left = ESQ.
picture-axis-right = DIR.
picture-grip-alt = Círculo de atrito em { $circuit }.
picture-grip-alt-none = { $lap } não tem acelerações.
picture-grip-alt-lap = { $lap }: freia com até { $braking }, faz curvas com { $left } à esquerda e { $right } à direita, no limite por { $limit } de { $loaded } e usa em média { $used } da aderência.
picture-map-alt = Mapa de { $circuit }, { $lap }: { $what }.
picture-map-alt-from = { $what }, colorido de { $low } a { $high }
picture-map-alt-least = O mínimo nas curvas: { $corners }.
picture-map-alt-braking = No freio em { $share } do trajeto registrado.
picture-map-alt-full = Pé no fundo em { $share }.
picture-fastest = O mais rápido: { $parts }.
picture-fastest-in = { $driver } em { $corners }
picture-speed-difference = DIFERENÇA DE VELOCIDADE
picture-full-color = cheia: { $gap } / 100 { $unit }
picture-points = PONTOS
picture-line-offset = TRAÇADO
picture-line-left = ↑ { $driver } mais à esquerda
picture-mark-turn-in = entrada
picture-mark-minimum = mínima
picture-mark-throttle = acelera
picture-part-loses = { $driver } perde { $gap } aqui.
picture-part-gains = { $driver } ganha { $gap } aqui.
picture-cut-out = { $gap } { $place }, cortado
picture-pedal-zeroed = { $channel } { $from } a { $to } desenhado como 0 a 100
picture-next-faster = próximo alvo: { $driver } { $time }
picture-progress-next = Próximo alvo: { $driver } com { $time }.

## places

place-straight = reta depois de { $corner }
place-first-straight = reta até { $corner }
place-incident = { $place }: { $lost } perdidos de uma vez (uma parada, uma rodada, tráfego), por isso ficam de fora aqui.
place-most = A maior parte: { $places }.
place-largest = As maiores partes: { $places }.
place-most-straight = O que mais custa é a { $place }: { $lost }.
place-most-corner = No total, o que mais custa é { $place }: { $lost }, mas ali nenhuma causa é tão clara nem tão grande quanto a de { $focus }.

## progress

progress-none = Nenhuma volta ainda
progress-title = Recorde pessoal { $time }
progress-sessions = { $count ->
    [one] { $count } sessão
   *[other] { $count } sessões
}
progress-new-best = Feito na sua última sessão.
progress-last = Última sessão: { $best }, a { $gap }. Volta mediana { $median }.
progress-footer = Suas voltas válidas nesta pista com este carro

## reading

reading-at = { $what } · { $place }
reading-sector = setor { $sector }
reading-last-against-best = última volta contra a melhor
reading-losses = onde você perde tempo
reading-why = por que você é mais lento
reading-tips = algumas dicas
reading-focus = no que trabalhar
reading-gains = o que vai bem
reading-compare = uma comparação
reading-gap = qual a diferença
reading-target = como baixar de { $time }
reading-faster = como ganhar { $time }
reading-consistency = sua constância
reading-possible = sua melhor volta possível
reading-progress = o que melhorou
reading-worst = sua curva mais fraca
reading-best = sua melhor curva
reading-drivers = quem é o mais rápido aqui
reading-count = quantas voltas
reading-lap-times = seus tempos de volta
reading-trend = como foi seu ritmo
reading-sectors = seus setores
reading-split = onde nas curvas
reading-pedals = o tempo nos pedais
reading-track = o circuito
reading-overall = como você vai
reading-show = a imagem
reading-describe = tudo sobre isso
reading-drive = como fazer
reading-potential = o que ainda dá para ganhar
reading-clean = se a volta conta
reading-general = um termo de pilotagem
reading-gear = a marcha
reading-brake-point = o ponto de frenagem
reading-brake-pressure = a pressão de freio
reading-trail-braking = o trail braking
reading-entry-speed = a velocidade de entrada
reading-lowest-speed = a velocidade mínima
reading-exit-speed = a velocidade de saída
reading-top-speed = a velocidade máxima
reading-throttle = quando você acelera a fundo
reading-coasting = o rolar sem pedal
reading-engine-speed = a rotação
reading-line = o traçado
reading-turn-in = a entrada
reading-apex = o ponto mais lento
reading-lateral = as forças g
reading-time = o tempo

## reference

reference-chosen = Essa é a referência agora
reference-chosen-about = A partir de agora as suas voltas nesse carro são comparadas com ela, se você não disser outra. Ela não entra em nenhuma classificação por isso.
reference-chosen-server-about = A partir de agora as voltas de todos nesse carro são comparadas aqui com ela, a não ser que tenham escolhido a própria. Ela não entra em nenhuma classificação por isso.
reference-cleared = Não há mais referência lá
reference-cleared-about = As voltas voltam a ser comparadas com o amigo um pouco mais rápido, ou com a sua melhor anterior.
reference-list = Voltas de referência
reference-none = Nenhuma foi escolhida aqui. `/reference set` escolhe uma para o circuito e o carro dela.

## session

session-title = { $laps ->
    [one] Uma volta
   *[other] { $laps } voltas
}, { $counting ->
    [0] nenhuma conta
    [one] uma conta
   *[other] { $counting } contam
}
    .all = { $laps ->
        [one] Uma volta, e ela conta
       *[other] { $laps } voltas, todas contam
    }
session-best = melhor **{ $time }**
session-rolling = melhor lançada { $time }
session-optimal = teórica { $time }
session-class-slow = **{ $count ->
    [one] { $count } curva lenta
   *[other] { $count } curvas lentas
}**: { $facts }
session-class-medium = **{ $count ->
    [one] { $count } curva média
   *[other] { $count } curvas médias
}**: { $facts }
session-class-fast = **{ $count ->
    [one] { $count } curva rápida
   *[other] { $count } curvas rápidas
}**: { $facts }
session-speeds = entrada { $entry }, ápice { $apex }, saída { $exit } { $unit }
session-braking = frenagem { $peak }
session-lost = { $gap } perdidos
session-gained = { $gap } ganhos
session-act = Fazer algo com uma volta
session-pick = Comparar com uma destas voltas
session-varies = A menos repetível: { $corner }, ±{ $spread }
session-newest = as { $shown } voltas mais recentes de { $all }, mais a melhor
session-footer = Os setores são divididos onde começa a frenagem
    .classes = velocidades nas curvas: médias das voltas que contam
    .lost = perdidos: por volta, contra a melhor da sessão
session-no-picture = Não foi possível desenhar a imagem; `/laps` lista as voltas.
session-trend = No stint ({ $laps } voltas): **{ $per_lap } por volta** (±{ $uncertainty }).
session-trend-none = Sem tendência no stint ({ $laps } voltas): { $per_lap } por volta, ±{ $uncertainty }.

## sessions

sessions-title = Suas sessões
sessions-none = Nenhuma volta ainda
sessions-none-next = Solte um log aqui ou mande por mensagem direta. `/help` diz quais arquivos funcionam.
sessions-newer = Mais recentes
sessions-older = Mais antigas
sessions-page = Página { $page } de { $pages }
sessions-open = Abrir uma sessão
sessions-another = Outra sessão
sessions-best = melhor { $time }
sessions-private = só você

## settings

settings-title = As suas configurações
settings-kept = Configurações salvas
settings-how = /settings com units, language, level, drives, new_laps ou picture muda
settings-units = Unidades
settings-language = Idioma do coach
settings-level = Nível
settings-drives = Os seus arquivos MoTeC e tabelas simples
settings-drives-sim = de um simulador
settings-drives-real = de um carro real
settings-drives-unsaid = não dito, então aconselhado como carro real
settings-new-laps = Os logs que você publica num servidor
settings-new-laps-server = vistos por todos lá
settings-new-laps-private = vistos só por você; respondo numa mensagem direta
settings-picture = Imagens
settings-units-metric = métricas: km/h e metros
settings-units-imperial = imperiais: mph e pés
settings-language-auto = como o seu Discord: { $language }
settings-level-novice = iniciante: palavras simples, uma coisa por vez
settings-level-club = clube: com os termos habituais
settings-level-fast = rápido: curto, todos os números

## setups

setup-title = Dois acertos: o que difere
setup-same = Nada: os dois carros têm o mesmo acerto.
setup-more = { $rows ->
    [one] … e mais um valor que difere
   *[other] … e mais { $rows } valores que diferem
}
setup-rest = { $rows ->
    [one] Um valor é igual nos dois.
   *[other] { $rows } valores são iguais nos dois.
}

## share

share-server = Compartilhada com este servidor
    .now = Todos aqui podem se comparar com ela.
share-private = Só você vê esta volta
    .now = Ninguém mais pode ver em nenhum servidor.
share-link = Um link para esta sessão
    .pair = Um link para esta comparação
    .now = Quem tiver vê exatamente isto, por { $days } dias.
share-link-names = Os nomes aparecem.
share-link-no-names = Os nomes ficam de fora.
share-links = Links que você passou
share-link-line = { $what }, até { $date }
share-links-more = e mais { $more }
share-revoke = Revogar um link
share-revoked = Link revogado
    .now = Ele não leva mais a lugar nenhum.

## status

status-title = Como estou
status-running = Em funcionamento há { $hours } h { $minutes } min, versão { $version }.
status-hears = { $connected } de { $shards } shards ouvem o Discord.
status-waiting = { $jobs ->
    [0] Nenhum arquivo está esperando.
    [one] Um arquivo espera ou está sendo lido.
   *[other] { $jobs } arquivos esperam ou estão sendo lidos.
}
status-database = O banco de dados ocupa { $size }.
status-database-of = O banco de dados ocupa { $size } de { $most }.
status-database-away = O banco de dados não responde.
status-model = O modelo de linguagem usou hoje { $used } de { $most } neurônios.
status-failed = { $errors ->
    [0] Nada quebrou desde que comecei.
    [one] Uma coisa quebrou do meu lado desde que comecei; o log diz qual.
   *[other] { $errors } coisas quebraram do meu lado desde que comecei; o log diz quais.
}

## upload

upload-laps-all-count = { $laps } voltas, todas contam
upload-laps-some-count = { $counted ->
    [one] { $laps } voltas, { $counted } conta
   *[other] { $laps } voltas, { $counted } contam
 }
upload-no-complete-lap = Nenhuma volta completa
upload-no-complete-lap-next = Guardei o que há, mas ainda não dá para comparar. Exporte pelo menos uma volta de linha a linha.
upload-no-counting-lap = Nenhuma volta conta
upload-all-not-mine = Outra pessoa deu estas voltas: elas ficam para comparar.
upload-no-counting-lap-next = Nenhuma destas voltas conta. *As voltas, uma a uma*, abaixo, mostra todas.
upload-quicker-than-before = { $gap } melhor que o seu recorde anterior
upload-off-your-best = a { $gap } do seu recorde, { $time }
upload-friend-ahead = { $friend } está { $gap } à frente
upload-friend-behind = { $friend } está { $gap } atrás
upload-friend-level = { $friend } está igual a você
upload-verdict-session = Na sessão, é na { $corner } que você mais perde.
upload-verdict-friend = É na { $corner } que { $friend } mais ganha de você.
upload-verdict-own-best = Contra a sua melhor volta, a { $corner } é a que mais custa.
upload-verdict-reference = Contra a volta de referência, a { $corner } é a que mais custa.
upload-verdict-spread = Nenhuma curva se destaca; a diferença se espalha pela volta: { $places }.
upload-verdict-even = Nenhuma curva custa tempo volta após volta, e suas voltas são bem parelhas.
upload-verdict-level = As duas voltas são praticamente iguais.
upload-verdict-scattered = Nenhuma curva custa tempo volta após volta, mas suas voltas estão { $spread } distantes: ache um ritmo que dê para repetir.
upload-verdict-alone = Ainda não há com o que comparar. Poste outra volta ou peça a um amigo que poste uma.
upload-known = Já li este arquivo; nada é guardado duas vezes.
upload-laps-no-longer-count = { $laps ->
    [one] Ao lado destas, uma volta anterior se mostra cortada. Ela não conta mais.
   *[other] Ao lado destas, { $laps } voltas anteriores se mostram cortadas. Elas não contam mais.
}
upload-laps-count-now = { $laps ->
    [one] Ao lado destas, uma volta anterior se mostra completa. Agora ela conta.
   *[other] Ao lado destas, { $laps } voltas anteriores se mostram completas. Agora elas contam.
}
upload-more-remarks = … e mais { $count } observações sobre este arquivo
upload-shared = Todos neste servidor veem estas voltas.
upload-shared-elsewhere = Estas voltas estão compartilhadas com um servidor.
upload-private = Só você vê estas voltas.
upload-left-server = Não estou mais nesse servidor. Suas voltas estão salvas, e só você as vê.
upload-button-debrief = Debrief
upload-button-against = Contra { $friend }
upload-button-against-own = Contra a minha melhor
upload-button-laps = Voltas
upload-another-car = Eu dirigia outro carro deste arquivo
upload-one-lap = Este arquivo é uma volta só
upload-button-track = Pista
upload-more = Mais
upload-more-undo = Desfazer
upload-more-undo-about = Apagar este arquivo e todas as suas voltas
upload-more-private = Só para mim
upload-more-private-about = Ninguém mais vê estas voltas
upload-more-share = Compartilhar com este servidor
upload-more-share-about = Todos aqui podem se comparar
upload-more-sim = Em simulador
upload-more-real = Em carro de verdade
upload-more-not-mine = Outra pessoa dirigiu
upload-more-not-mine-about = Fica para comparar, nunca conta como sua
upload-more-mine = Fui eu que dirigi
upload-more-mine-about = As voltas contam como suas de novo
upload-more-laps = As voltas, uma a uma
upload-more-laps-about = Excluir uma volta, fazê-la contar de novo, apagar
upload-more-circuit = Pista errada
upload-more-circuit-about = Escolha outra ou diga o nome
upload-more-car = Carro errado
upload-more-car-about = Diga qual carro era
upload-button-same = A mesma que { $circuit }?
upload-button-is = É { $circuit }?
moves-which-circuit = Que pista é esta?
moves-which-circuit-how = Estas têm mais ou menos este comprimento. Se não for nenhuma, digite o nome.
moves-which-circuit-none = Não conheço outra pista deste comprimento. Digite o nome.
moves-choose = Pista
moves-type-name = Digitar o nome
moves-form-circuit = Onde você andou?
moves-form-circuit-label = Nome da pista
moves-form-car = Qual carro era?
moves-form-car-label = Nome do carro
moves-done =
    { $laps ->
        [one] { $laps } volta está lá agora.
       *[other] { $laps } voltas estão lá agora.
    }
moves-before = Antes: { $before }.
moves-renamed = É assim que ela se chama para você a partir de agora.
moves-undo-until = Você pode desfazer isso por um dia.
moves-undone-title = Tudo como antes
moves-undone =
    { $laps ->
        [one] { $laps } volta está de novo onde estava.
       *[other] { $laps } voltas estão de novo onde estavam.
    }
upload-not-mine = { $laps ->
    [one] Esta volta fica para comparar, mas nunca conta como sua.
   *[other] Estas { $laps } voltas ficam para comparar, mas nunca contam como suas.
}
upload-mine = { $laps ->
    [one] Esta volta conta como sua de novo, se for limpa.
   *[other] Estas { $laps } voltas contam como suas de novo, as limpas.
}
upload-undone-title = Desfeito
upload-undone = { $laps ->
    [one] Uma volta foi apagada, com a imagem. Você pode postar o arquivo de novo quando quiser.
   *[other] As { $laps } voltas foram apagadas, com as imagens. Você pode postar o arquivo de novo quando quiser.
}
upload-kept-private = Estas voltas agora são só suas. Ninguém mais pode se comparar com elas.
upload-kept-private-by = { $driver } mantém estas voltas privadas. Ninguém mais pode se comparar com elas.
upload-kept-private-title = Voltas privadas
upload-now-shared = Agora todos no servidor podem se comparar com estas voltas.
upload-world-sim = Certo, um simulador. Vou aconselhar sem me conter.
upload-world-real = Certo, um carro de verdade. Nunca vou dizer para você frear mais tarde.
upload-more-world-about = O arquivo não diz. Disso depende o que posso aconselhar
upload-lap-does-not-count = não conta

## warnings

warning-first-line = A primeira vez na linha { $line }.
warning-only-line = Está na linha { $line }.
warning-duplicate-timestamps = { $rows ->
    [one] { $rows } linha tem o mesmo tempo da anterior; juntei as duas.
   *[other] { $rows } linhas têm o mesmo tempo da anterior; juntei todas.
}
warning-rows-without-time = { $rows ->
    [one] { $rows } linha não tem um tempo que sirva; deixei de fora.
   *[other] { $rows } linhas não têm um tempo que sirva; deixei de fora.
}
warning-rotten-rows = { $rows ->
    [one] { $rows } linha tem um tempo que não bate com as vizinhas; deixei de fora.
   *[other] { $rows } linhas têm um tempo que não bate com as vizinhas; deixei de fora.
}
warning-time-restarts = { $restarts ->
    [one] O relógio recomeça { $restarts } vez numa volta nova; eu continuei a contagem.
   *[other] O relógio recomeça { $restarts } vezes numa volta nova; eu continuei a contagem.
}
warning-sessions-joined = { $sessions ->
    [one] O arquivo tem mais { $sessions } sessão; mantive as duas separadas.
   *[other] O arquivo tem mais { $sessions } sessões; mantive todas separadas.
}
warning-clock-set = { $leaps ->
    [one] O relógio pula horas { $leaps } vez; tratei como uma pausa.
   *[other] O relógio pula horas { $leaps } vezes; tratei como pausas.
}
warning-pauses = { $pauses ->
    [one] O log fica mudo uma vez.
   *[other] O log fica mudo { $pauses } vezes.
}
warning-pauses-left-out = { $pauses ->
    [one] Tirei { $pauses } pausa dos tempos de volta: nenhum relógio do arquivo andou durante ela.
   *[other] Tirei { $pauses } pausas dos tempos de volta: nenhum relógio do arquivo andou durante elas.
}
warning-pauses-counted = { $pauses ->
    [one] { $pauses } pausa conta na volta dela: o carro seguiu andando, ou um relógio do arquivo andou durante ela.
   *[other] { $pauses } pausas contam nas voltas delas: o carro seguiu andando, ou um relógio do arquivo andou durante elas.
}
warning-short-rows = { $rows ->
    [one] { $rows } linha acaba antes da última coluna.
   *[other] { $rows } linhas acabam antes da última coluna.
}
warning-repeated-rows = { $rows ->
    [one] { $rows } linha está duas vezes no arquivo; li uma vez só.
   *[other] { $rows } linhas estão duas vezes no arquivo; li uma vez só.
}
warning-thinned = Só restam { $rate } momentos por segundo neste log, então os tempos de volta são aproximados.
warning-read-thinned = O log tem tantas linhas que li { $rate } momentos por segundo.
warning-clock-counts-samples = “{ $column }” conta amostras, não segundos. Pela velocidade e pelas posições, uma amostra dura { $step } s.
warning-clock-in-whole-seconds = “{ $column }” só tem segundos inteiros; distribuí por igual as linhas de cada segundo.
warning-rough-lap-times = Os tempos de volta deste log só valem com cerca de ±{ $within } s.
time-about = cerca de { $time }
time-less-than = menos de { $time }
warning-other-cars = O arquivo tem vários carros, separados por “{ $column }”. Li { $read }; também estão nele: { $others }.
warning-text-cells = { $cells ->
    [one] { $cells } célula de “{ $column }” tem texto em vez de um número.
   *[other] { $cells } células de “{ $column }” têm texto em vez de um número.
}
warning-not-finite = { $cells ->
    [one] { $cells } célula de “{ $column }” não tem um número finito.
   *[other] { $cells } células de “{ $column }” não têm um número finito.
}
warning-empty-cells = { $cells ->
    [one] { $cells } célula de “{ $column }” está vazia.
   *[other] { $cells } células de “{ $column }” estão vazias.
}
warning-out-of-range = { $cells ->
    [one] { $cells } valor de “{ $column }” passa do que um carro consegue; deixei de fora.
   *[other] { $cells } valores de “{ $column }” passam do que um carro consegue; deixei de fora.
}
warning-spikes = { $cells ->
    [one] { $cells } valor de “{ $column }” pula para longe dos dois vizinhos; deixei de fora.
   *[other] { $cells } valores de “{ $column }” pulam para longe dos dois vizinhos; deixei de fora.
}
warning-unit-guessed = “{ $column }” não diz a unidade e nada no arquivo entrega qual é; tratei como { $unit }.
warning-unit-inferred = “{ $column }” não diz a unidade; pelo resto do arquivo é { $unit }.
warning-unit-by-circuit = “{ $column }” não diz a unidade e nada no arquivo entrega qual é; pelo comprimento deste circuito, é { $unit }.
warning-unit-corrected = “{ $column }” diz “{ $stated }”, mas pelo resto do arquivo é { $unit }.
warning-constant-channel = “{ $column }” nunca muda, então deixei de fora.
warning-unrelated-channel = “{ $column }” não tem nada a ver com o movimento do carro, então deixei de fora.
warning-sign-corrected = “{ $column }” conta ao contrário; inverti o sinal.
warning-pedal-turned = “{ $column }” está gravada ao contrário, 100 com o pedal solto; inverti.
warning-pedal-stretched = “{ $column }” vai de { $rest } a { $full } %; estiquei para 0 a 100 %.
warning-pedal-unclear = Não dá para saber qual ponta de “{ $column }” é o pedal pressionado, então não uso.
warning-no-position = { $columns } não acompanham a velocidade, então não são uma posição.
warning-file-cut-short = O arquivo termina no meio; li o que está lá.
warning-bytes-skipped = { $bytes ->
    [one] { $bytes } byte do arquivo não fazia sentido e foi pulado.
   *[other] { $bytes } bytes do arquivo não faziam sentido e foram pulados.
}
warning-no-beacons-beside = O .ldx ao lado deste log não tem beacons, então cortei as voltas sem ele.
warning-unreadable-channels = Não consegui ler estes canais e deixei de fora: { $columns }.
warning-interpolated-positions = Só chegam { $rate } posições novas por segundo, então as curvas são aproximadas.
    .once = Só chega uma posição nova por segundo, então as curvas são aproximadas.
warning-distance-contradicts-speed = “{ $column }” não bate com a velocidade, então não uso como distância.
warning-speed-derived = Não há uma coluna de velocidade que sirva; calculei a velocidade pelas posições.
warning-no-speed = O log não tem velocidade nem posição, então não tem voltas.
warning-no-complete-lap = Não há volta completa neste log: a linha não é cruzada duas vezes, ou não está marcada.
warning-many-laps = O log tem mais de { $most } voltas; só li as primeiras { $most }. Confira o contador de voltas.
warning-lap-end-missing = A última amostra está antes da linha, então falta até um segundo no tempo de volta.
warning-lap-end-computed = O log para antes da linha; calculei o fim da volta a partir de onde ela começa.
warning-line-chosen = O arquivo não diz onde fica a linha de largada, então medi as voltas numa linha que escolhi. Elas diferem dos tempos oficiais.
warning-line-chosen-before = O arquivo não diz onde fica a linha de largada, então medi as voltas na linha que eu já tinha escolhido para este circuito. Elas diferem dos tempos oficiais.
warning-start-line-elsewhere = A linha de largada do arquivo fica a { $km } km de onde você andou, então não usei. Ajuste no logger a linha deste circuito.
warning-beacons-beyond-data = { $beacons ->
    [one] { $beacons } beacon fica fora da gravação, então a volta dele não está neste arquivo.
   *[other] { $beacons } beacons ficam fora da gravação, então as voltas deles não estão neste arquivo.
}
warning-laps-unseen-at-line = { $count ->
    [one] A volta { $laps } começa ou acaba onde o log não tem posição, então o tempo dela é menos preciso que os outros.
   *[other] As voltas { $laps } começam ou acabam onde o log não tem posição, então os tempos delas são menos precisos que os outros.
}
warning-laps-car-moved = { $count ->
    [one] A volta { $laps } não conta: nela o carro foi posto em outro lugar (um rewind, um reset ou um reboque).
   *[other] As voltas { $laps } não contam: nelas o carro foi posto em outro lugar (um rewind, um reset ou um reboque).
}
warning-laps-flagged = { $count ->
    [one] A volta { $laps } não conta: o próprio log tem algo contra ela (inválida, um incidente ou os boxes).
   *[other] As voltas { $laps } não contam: o próprio log tem algo contra elas (inválidas, um incidente ou os boxes).
}
warning-laps-longer = { $count ->
    [one] A volta { $laps } não conta: é mais de 3 % mais longa que as outras (outro caminho, ou mais de uma volta).
   *[other] As voltas { $laps } não contam: são mais de 3 % mais longas que as outras (outro caminho, ou mais de uma volta).
}
warning-laps-through-pits = { $count ->
    [one] A volta { $laps } não conta: começa ou termina no pit lane.
   *[other] As voltas { $laps } não contam: começam ou terminam no pit lane.
}
warning-and-more = { $laps } e mais { $more }
warning-no-valid-lap = Nenhuma volta é completa e válida, então não há com o que comparar.
warning-lap-incomplete = A volta { $lap } fica de fora: não está completa.
warning-lap-of-other-length = A volta { $lap } fica de fora: o comprimento não bate com as outras.
warning-lap-elsewhere = A volta { $lap } fica de fora: foi feita em outro circuito.
warning-lap-of-other-layout = A volta { $lap } fica de fora: faz outro caminho.
warning-lap-backwards = A volta { $lap } fica de fora: foi feita no sentido contrário.
warning-lap-not-at-speed = A volta { $lap } fica de fora: não foi feita em ritmo.
warning-position-shift = As posições das duas voltas estavam a { $metres } m; corrigi isso.
warning-position-partial = Só { $percent } % das posições ficam no caminho da outra volta.
warning-aligned-by-length = Os logs não têm em comum nem posições nem formas de curva, então só deu para alinhar as voltas pelo comprimento.
warning-different-lines = As voltas parecem começar em linhas a { $metres } m uma da outra, então perto da linha o delta não está certo.
warning-timed-at-different-lines = As voltas são cronometradas em linhas a { $metres } m uma da outra; também por isso os tempos diferem um pouco. Sobrepus as voltas pelo lugar.
warning-alignment-uncertain = As voltas só puderam ser alinhadas com cerca de { $metres } m de precisão.
warning-no-corners = Não encontrei nenhuma curva aqui, então não posso dizer nada sobre curvas.
warning-brake-estimated = Pelo menos um log não tem um canal de freio que sirva, então leio os pontos de frenagem na velocidade.
warning-no-throttle = Pelo menos um log não tem um canal de acelerador que sirva, então não digo nada sobre acelerador e deixar rolar.
warning-nothing-recorded = Em { $corners } nada foi gravado por um tempo, então não digo nada sobre o que aconteceu ali.
warning-held-up = Perto de { $corners } esta volta passa muito tempo sem acelerador a fundo onde a outra vai a fundo. Talvez houvesse alguém à frente, então tome o que digo dali como uma pista.

## watch

watch-on = Observando o canal
    .now = Leio cada log postado em { $channel }; as voltas ficam visíveis neste servidor.
watch-blind = Observando, mas não posso ler mensagens
    .now = Vou lembrar de { $channel }, mas o dono do bot precisa ativar o intent de conteúdo (`discord.message_content`) para eu ver os arquivos postados. Até lá: `/upload`, me mencione na mensagem, ou escolha **Import telemetry** no menu dela.
watch-off = Não observo mais
    .now = Deixo os arquivos de { $channel } em paz, a menos que alguém peça.
watch-threads = Cada envio tem ali a própria thread.

## week

week-title = A sua semana
week-driven = { $laps ->
    [one] Uma volta válida
   *[other] { $laps } voltas válidas
} em { $sessions ->
    [one] uma sessão
   *[other] { $sessions } sessões
}.
week-no-best = Nenhum recorde novo esta semana.
week-improved = { $place }: { $time }, { $gap } a menos que antes
week-worked = O que funcionou, em { $circuit }: { $said }
week-next = A seguir, em { $circuit }: { $said }
week-server-title = A semana aqui
week-server-driven = { $drivers ->
    [one] Um piloto
   *[other] { $drivers } pilotos
}, { $laps ->
    [one] uma volta válida
   *[other] { $laps } voltas válidas
}.
week-improved-most = Quem mais melhorou: **{ $driver }** · { $what }
week-closest = O duelo mais apertado: **{ $ahead }** está { $gap } à frente de **{ $behind }** em { $circuit }.

## welcome

welcome-title = Cheguei. Solte um log
welcome-text = Poste um log de telemetria me mencionando, ou use `/upload`: digo onde está o tempo e o que tentar. Quem administra pode me deixar ler todos os logs de um canal.
welcome-sample = Ver uma volta de exemplo
welcome-sample-next = É isso que você recebe pelo seu próprio log: solte um aqui me mencionando, ou use `/upload`.
welcome-watch = Acompanhar este canal
welcome-offer = Parece um log. Leio?
welcome-read = Pode ler
welcome-always = Sempre ler logs aqui

## words

lap-number = volta { $number }
lap-number-first = Volta { $number }
basis-position = posição
basis-landmarks = formas das curvas
basis-length = comprimento
confidence-low = baixa
confidence-medium = média
confidence-high = alta
date-day = { $day } { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[other] dez
}
lap-excluded = excluída
lap-driven-by-other = outra pessoa dirigiu
lap-card-counts = Ela conta.
lap-card-does-not-count = Ela não conta: { $why }.
lap-card-excluded = Você a excluiu, então ela nunca conta.
lap-card-driven-by-other = Outra pessoa dirigiu, então ela nunca conta como sua.
lap-card-optimal = Ninguém a deu inteira: é feita das melhores partes de uma sessão e nunca conta.
lap-optimal = volta ideal
    .named = a volta ideal
    .first = A volta ideal
lap-card-shared = Todos neste servidor a veem.
lap-card-private = Só você a vê.
lap-card-share = Compartilhar aqui
lap-card-exclude = Excluir da conta
lap-card-count = Deixar contar
lap-card-not-mine = Não é minha
lap-card-delete = Apagar
lap-card-delete-ask = Apagar esta volta e tudo o que veio dela? Não dá para desfazer.
lap-card-delete-yes = Apagar de vez
lap-card-delete-no = Manter
lap-card-deleted = Volta apagada
lap-card-deleted-about = Ela sumiu das listas, comparações e melhores tempos.
lap-in = entrada
lap-no-time = sem tempo
lap-not-counting = não conta
lap-out = saída
lap-partial = incompleta
lap-private = privada
lap-standing = largada parada
laps-counted = { $laps ->
    [one] { $laps } volta
   *[other] { $laps } voltas
}
more = … e mais { $count }
no-picture = Não foi possível desenhar a imagem; os números estão completos.
circuit-of-length = Pista de { $length } km
