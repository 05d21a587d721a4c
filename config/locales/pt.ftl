# O que o Pacenote diz em português do Brasil.

## analyze

analyze-slower = { $a }: { $delta } a mais que { $b }
analyze-faster = { $a }: { $delta } a menos que { $b }
analyze-same-time = { $a } e { $b }: o mesmo tempo
analyze-session = { $laps } { $laps ->
    [one] volta
   *[other] voltas
}: a típica contra a sua melhor
analyze-against = contra { $other }
analyze-aligned = alinhadas por { $basis }, confiança { $confidence }
analyze-world-unsaid = Aconselhado como carro real, porque este arquivo não diz de onde é. Se é de um simulador, diga com `/settings`.

## ask

ask-off-topic = Falo de pilotagem em pista: as suas voltas, onde está o tempo e os termos do esporte. Pergunte, por exemplo, onde você perde tempo.
ask-unsafe = Não ajudo a dirigir em vias públicas nem com nada que ponha pessoas em risco. Na pista ou no simulador, com prazer.
ask-general = É uma pergunta geral para a qual não tenho um texto revisado. Pergunte sobre um termo (frenagem progressiva, pressão dos pneus, balanço de freio …) ou onde as suas voltas perdem tempo.
ask-private = Conheço só as voltas que você pode ver. O que alguém andou em privado não existe para mim; pergunte sobre as suas voltas, ou mencione um amigo que mostre as dele aqui.
ask-other-language = Entendo inglês, alemão, francês, espanhol, italiano e português. Pergunte em uma dessas línguas, por exemplo, onde você perde tempo.
ask-silent = As suas voltas não mostram nada que se destaque ali.
ask-silent-corner = Em { $corner } nada se destaca entre estas voltas.
ask-worded-by-model = texto: IA, números: calculados
ask-computed = calculado
ask-general-knowledge = conhecimento geral, não das suas voltas
ask-general-by-model = conhecimento geral, não das suas voltas; texto: IA
ask-general-follows = conhecimento geral, não das suas voltas; segue um texto …
ask-shortage = O orçamento para textos com IA acabou por hoje; esta resposta é calculada.
ask-about = sobre:
ask-wording-follows = calculado; segue um texto …
ask-show-evidence = Mostrar os dados
ask-other-lap = Perguntar sobre outra volta
ask-evidence = Dados
ask-no-evidence = Nada se destaca nestas voltas para essa pergunta.

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
fact-linked = { $corner }: a perda de { $worth } começa na { $from }. Você sai da { $from } mais devagar, e chega à { $corner } a { $you } ({ $against-short } { $reference })
fact-gap = Volta { $you }, { $against-short } { $reference }: { $delta } de diferença
fact-top = As três maiores perdas somam { $worth }
fact-optimal = Volta ideal { $you }: { $delta } abaixo da melhor volta { $reference }
fact-rolling = Melhor volta a partir de qualquer ponto { $you }: { $delta } abaixo da melhor volta { $reference }
fact-consistency = Os tempos variam { $delta } em { $laps } voltas
fact-variation = { $corner }: o tempo varia { $delta } de volta para volta

short-brakes-early = freia { $delta } cedo demais
    .plain = freia cedo demais
short-brakes-soft = freia a { $you } do pico da { $against }
    .plain = freia fraco demais
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
what-brakes-soft = Sua pressão de freio chega a { $you } do pico da { $against }.
    .plain = Você freia menos forte que a { $against }.
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

why-brakes-early = Os metros antes da curva passam em baixa velocidade, e você fica esperando para virar.
    .novice = Você reduz antes de precisar.
why-brakes-soft = Quem freia fraco demais precisa de mais pista para tirar a mesma velocidade.
    .novice = Frear de leve leva mais tempo.
why-releases-abruptly = Sem carga na frente o carro vira menos, e você precisa esperar por ele.
    .novice = Os pneus da frente perdem aderência bem na hora de virar.
why-over-slows = O que você tira a mais precisa ser recuperado em toda a reta seguinte.
    .novice = Você perde mais velocidade do que esta curva pede.
why-coasts = Sem pedal o carro não freia e não empurra: esse tempo vai embora.
    .novice = Enquanto você não está em nenhum pedal, o carro não faz nada por você.
why-turns-in-early = Virar cedo demais abre você na saída, e o acelerador precisa esperar.
    .novice = Se você vira cedo demais, falta pista na saída.
why-late-apex = Enquanto você ainda perde velocidade, não dá para acelerar.
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
how-keep-brake-point-and-release-sooner = Mantenha seu ponto de freada e acerte-o em toda volta. O tempo está entre ele e o ponto de virar: ali freie um pouco menos tempo e menos forte, em passos pequenos.
    .novice = Use a mesma marca em toda volta, mas alivie o pedal um pouco mais cedo, em passos pequenos.
how-brake-mostly-at-the-beginning = Ponha a maior parte da freada no começo, com o carro reto, e dali em diante só alivie a pressão; mantenha seu ponto de freada.
    .novice = Freie principalmente no começo, com o carro reto, e depois levante o pedal com calma.
how-release-sooner-and-gently = Freie como agora, mas comece a aliviar um pouco mais cedo e siga com calma para dentro da curva; a velocidade mínima sobe então sozinha, em passos pequenos.
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
measure-brakes-soft = sua pressão de freio chega a { $target } da { $against }.
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
nothing-to-fix-noise = Nada para corrigir: suas voltas diferem menos que a sua própria variação de { $delta }.
not-enough-laps = Não há voltas limpas suficientes para dizer o que custa tempo. Duas voltas completas de um circuito são o mínimo, cinco é melhor.
too-little-data = Aqui o registro diz pouco demais para saber o que custa tempo.
best-lap = De onde veio a sua melhor volta:
incident = { $corner } { $phase }: { $worth } perdidos de uma vez. Não é questão de técnica (uma parada, uma rodada, tráfego), por isso fica de fora aqui.
same-again = Faça aqui o mesmo que na { $corner }.
linked-behind = { $corner } vem logo depois e perde mais { $worth } por causa disso.
optimal-line = Suas melhores partes, unidas onde encaixam, dão { $you }: { $delta } abaixo da sua melhor volta.
steady-first = Suas voltas variam { $delta }. Repita a mesma volta algumas vezes antes de mudar algo.

grade-held = { $corner } { $topic }: feito em { $held } de { $of } voltas, rende { $worth } ({ $goal })
    .plain = { $corner } { $topic }: feito em { $held } de { $of } voltas, mas o tempo ainda não veio ({ $goal })
    .one = { $corner } { $topic }: feito, rende { $worth } ({ $goal })
    .one-plain = { $corner } { $topic }: feito, mas o tempo ainda não veio ({ $goal })
grade-none = { $corner } { $topic }: ainda não feito em nenhuma de { $of } voltas ({ $goal })
    .one = { $corner } { $topic }: ainda não feito ({ $goal })
grade-open = { $corner } { $topic }: já aconselhado e ainda não medido numa volta nova ({ $goal })
grade-same = { $corner } { $topic }: nenhuma volta nova desde este conselho; continua sendo o foco.

## compare

compare-different-cars = Carros diferentes, { $one } e { $other }: aqui não dá para separar o que é do carro do que é do piloto. `/drivers` compara a forma das curvas.

## errors

error-reference = Referência { $reference }
error-no-laps = Não há aqui nenhuma volta sua que possa ser mostrada
    .next = Envie um registro com `/upload`. Voltas privadas aparecem com `private: True` ou depois de `/share`.
error-only-one-lap = Aqui há uma volta só
    .next = Envie outro registro desta pista ou escolha a volta de um amigo em `against`.
error-no-such-lap = Não conheço essa volta
    .next = Escolha uma na lista que aparece ao digitar; `/laps` mostra as suas.
error-lap-is-private = Essa volta é privada, e esta resposta seria pública
    .next = Repita o comando de modo que só você veja a resposta, ou mostre a volta a este servidor com `/share`.
error-friend-has-no-lap = O seu amigo não mostra aqui nenhuma volta desta pista
    .next = Peça que envie um registro neste servidor ou mostre um com `/share`.
error-question-too-long = Isso é mais do que uma pergunta
    .next = Pergunte em no máximo { $most } caracteres; uma coisa por vez funciona melhor.
error-forgotten-answer = Essa resposta é antiga demais ou não é sua
    .next = Pergunte de novo com `/ask`; as respostas ficam guardadas por meia hora.
error-too-fast = Um momento
    .next = Foi muito para um minuto. Tente de novo em { $wait } s.
error-database = O banco de dados não responde
    .next = Nada se perdeu e nada foi guardado. Tente de novo em um minuto.
error-broken = Algo deu errado do nosso lado
    .next = Tente de novo; se acontecer outra vez, diga ao dono do bot a referência abaixo.
error-restarting = Estou reiniciando
    .next = Tente de novo em um minuto.
error-which-lap = Qual volta você quer dizer?
error-which-lap-next = Mais de uma se encaixa. Escolha abaixo.
error-which-lap-menu = Escolher uma volta

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
help-export-garage61 = Abra a volta no Garage 61 e baixe o CSV. Não mude o nome: o tempo está nele.
help-export-motec = No MoTeC i2 exporte a saída em CSV, com cabeçalho e unidades. Ou solte o .ld como está. Vale também para Assetto Corsa Competizione.
help-export-aim = No RaceStudio exporte a sessão em CSV, com todos os canais e todas as voltas. Arquivos .xrk eu não leio.
help-export-racechrono = Abra a sessão, compartilhe e escolha CSV v3.
help-export-vbo = Pegue o arquivo .vbo do cartão de memória ou do app.
help-export-trackaddict = Exporte o log em CSV pelo app.
help-export-gt7 = Salve as voltas em JSON no gt7dashboard.
help-export-forza = Ative o data out no jogo e grave com um logger que escreva os 85 valores em CSV.
help-export-ac = Use um logger de memória compartilhada que grave CSV com Gas, Brake, Gear, Rpms e SpeedKmh.
help-export-lmu = Exporte as voltas em CSV pelo Apex Lab.
help-export-other = Serve qualquer tabela com uma linha de nomes, um tempo e uma velocidade, muitas linhas por segundo. O que eu não entender, pergunto.

## leads

leads-where-is-the-time = Onde está o tempo?
leads-compare = Comparar
leads-track = Pista
leads-corners = Uma curva e quanto ela custa
leads-other-lap = Contra outra volta

## sessions

sessions-title = Suas sessões
sessions-none = Nenhuma volta ainda
sessions-none-next = Solte um log aqui ou mande por mensagem direta. `/help` diz quais arquivos funcionam.
sessions-newer = Mais recentes
sessions-older = Mais antigas
sessions-page = Página { $page } de { $pages }
sessions-open = Abrir uma sessão
sessions-best = melhor { $time }
sessions-private = só você

## settings

settings-title = As suas configurações
settings-kept = Configurações salvas
settings-how = /settings com units, language, level ou drives muda
settings-units = Unidades
settings-language = Idioma do coach
settings-level = Nível
settings-drives = Os seus arquivos MoTeC e tabelas simples
settings-drives-sim = de um simulador
settings-drives-real = de um carro real
settings-drives-unsaid = não dito, então aconselhado como carro real
settings-units-metric = métricas: km/h e metros
settings-units-imperial = imperiais: mph e pés
settings-language-auto = como o seu Discord: { $language }
settings-level-novice = iniciante: palavras simples, uma coisa por vez
settings-level-club = clube: com os termos habituais
settings-level-fast = rápido: curto, todos os números

## upload

upload-laps = { $laps } { $laps ->
    [one] volta
   *[other] voltas
}
upload-laps-all-count = { $laps } voltas, todas contam
upload-laps-some-count = { $laps } voltas, { $counted } contam
upload-no-complete-lap = Nenhuma volta completa
upload-no-complete-lap-next = Guardei o que há, mas ainda não dá para comparar. Exporte pelo menos uma volta de linha a linha.
upload-quicker-than-before = { $gap } melhor que o seu recorde anterior
upload-off-your-best = a { $gap } do seu recorde, { $time }
upload-friend-ahead = { $friend } está { $gap } à frente
upload-friend-behind = { $friend } está { $gap } atrás
upload-verdict-session = Na sessão, é na { $corner } que você mais perde.
upload-verdict-friend = É na { $corner } que { $friend } mais ganha de você.
upload-verdict-own-best = Contra a sua melhor volta, a { $corner } é a que mais custa.
upload-verdict-spread = Nenhuma curva se destaca; a diferença se espalha pela volta: { $places }.
upload-verdict-even = Nada se destaca: estas voltas são tão iguais quanto você consegue repetir.
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
upload-private = Só você vê estas voltas.
upload-button-debrief = Debrief
upload-button-against = Contra { $friend }
upload-button-against-own = Contra a minha melhor
upload-button-laps = Voltas
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
upload-undone-title = Desfeito
upload-undone = { $laps ->
    [one] Uma volta foi apagada, com a imagem. Você pode postar o arquivo de novo quando quiser.
   *[other] As { $laps } voltas foram apagadas, com as imagens. Você pode postar o arquivo de novo quando quiser.
}
upload-kept-private = Estas voltas agora são só suas. Ninguém mais pode se comparar com elas.
upload-now-shared = Agora todos no servidor podem se comparar com estas voltas.
upload-world-sim = Certo, um simulador. Vou aconselhar sem me conter.
upload-world-real = Certo, um carro de verdade. Nunca vou dizer para você frear mais tarde.
upload-more-world-about = O arquivo não diz. Disso depende o que posso aconselhar
upload-lap-does-not-count = não conta

## warnings

warning-alignment-uncertain = As voltas só se sobrepõem de forma aproximada.
warning-no-corners = Nenhuma curva foi encontrada, então nada pode ser dito delas.
warning-brake-estimated = Nem as duas voltas têm um canal de freio utilizável: os pontos de freada são estimados pela desaceleração.
warning-no-throttle = Nem as duas voltas têm um canal de acelerador utilizável: nada é dito sobre acelerador e tempo sem pedal.
warning-position-partial = Só uma parte das posições está sobre o caminho da outra volta.
warning-aligned-by-length = Os registros não têm em comum nem posição nem formas de curvas: as voltas são alinhadas só pelo comprimento.

## words

lap-number = volta { $number }
lap-number-first = Volta { $number }
basis-position = posição
basis-landmarks = formas das curvas
basis-length = comprimento
confidence-low = baixa
confidence-medium = média
confidence-high = alta
