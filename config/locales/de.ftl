# Was Pacenote auf Deutsch sagt.

## analyze

analyze-session = { $laps } { $laps ->
    [one] Runde
   *[other] Runden
}: die typische gegen deine beste
analyze-told-to = Das würde ich { $driver } sagen:
analyze-against = gegen { $other }
analyze-world-unsaid = Rat wie für ein echtes Auto, weil die Datei nicht sagt, woher sie ist. Ist sie aus einem Simulator, sag es mit `/settings`.

## anew

anew-corrected = Runden in dieser Antwort wurden inzwischen berichtigt. Frag noch einmal, dann stimmt sie wieder.
anew-no-longer = Das gilt nicht mehr
anew-no-longer-why = { $why }. Runden in dieser Antwort wurden inzwischen berichtigt.

## answer

answer-yes = Ja. { $text }
answer-no = Nein. { $text }
answer-about-right = Passt ungefähr. { $text }
answer-you = du
answer-your-friend = Dein Freund
answer-lap = Runde { $lap }
answer-lap-of = { $driver }, Runde { $lap }
answer-lap-of-day = Runde { $lap } vom { $date }
answer-from-lap = (Runde { $lap })
answer-time-in = { $time } in { $corner }
answer-time-on-straight = { $time } auf der Geraden nach { $corner }
answer-time-on-first-straight = { $time } von der Linie bis zur ersten Kurve
answer-time-to = { $time } auf { $who }
answer-nothing-to = nichts auf { $who }
answer-time-gained-on = { $time } Vorsprung auf { $who }
answer-ahead = { $who } liegt { $gap } vor dir ({ $theirs } zu { $yours }).
answer-behind = Du liegst { $gap } vor { $who } ({ $yours } zu { $theirs }).
answer-level = Du und { $who } seid gleichauf mit { $time }.
answer-lap-slower = { $a } war { $gap } langsamer als { $b } ({ $a-time } zu { $b-time }).
answer-lap-faster = { $a } war { $gap } schneller als { $b } ({ $a-time } zu { $b-time }).
answer-practically-level = Das ist so gut wie dieselbe Rundenzeit.
answer-you-lose = Du verlierst { $places }.
answer-you-gain = Du gewinnst { $places }.
answer-lost = Verloren: { $places }.
answer-gained = Gewonnen: { $places }.
answer-not-faster = { $who } ist nicht schneller: { $text }
answer-nowhere-better = { $who } ist in keiner Kurve besser als du.
answer-corner-loss = In { $corner } verlierst du { $loss } auf { $other }.
answer-corner-loss-phase = In { $corner } verlierst du { $loss } auf { $other }, das meiste { $phase } ({ $most }).
answer-corner-gain = In { $corner } bist du { $gain } schneller als { $other }.
answer-corner-level = In { $corner } nehmt ihr euch nichts, du und { $other } ({ $loss }).
answer-corner-loss-unsure = In { $corner } fehlen dir { $loss } auf { $other }, aber sicher sagen die Logs das nicht: Das GPS der beiden Runden liegt { $metres } auseinander, das macht dort bis zu { $most } aus.
answer-corner-gain-unsure = In { $corner } bist du { $gain } schneller als { $other }, aber sicher sagen die Logs das nicht: Das GPS der beiden Runden liegt { $metres } auseinander, das macht dort bis zu { $most } aus.
answer-on-entry = am Eingang
answer-in-the-middle = rund um den Scheitelpunkt
answer-on-exit = am Ausgang
answer-against-everyone = In { $corner } verlierst du { $list }.
answer-not-everyone = Nicht alle: In { $corner } verlierst du { $list }.
answer-brakes-earlier = In { $corner } bremst du { $delta } früher als { $other } ({ $yours } zu { $theirs }).
answer-brakes-later = In { $corner } bremst du { $delta } später als { $other } ({ $yours } zu { $theirs }).
answer-brakes-same = In { $corner } bremst du an derselben Stelle wie { $other } ({ $yours } zu { $theirs }).
answer-brakes-earlier-in = Du bremst früher als { $other } in { $list }.
answer-brakes-later-in = Du bremst später als { $other } in { $list }.
answer-brake-points-same = Deine Bremspunkte stimmen in jeder Kurve mit { $other } überein.
answer-brake-points-within = Deine Bremspunkte liegen in jeder Kurve höchstens { $most } von { $other } entfernt.
answer-peak = Höchster Bremsdruck in { $corner }: du { $yours }, { $other } { $theirs }.
answer-peak-less-earlier = In { $corner } erreicht deine Bremse nur { $yours } ({ $other } { $theirs }), darum musst du { $delta } früher anfangen.
answer-peaks-same = Du drückst in jeder Kurve so fest wie { $other }.
answer-softer-in = Du bremst sanfter als { $other } in { $list }.
answer-harder-in = Du bremst härter als { $other } in { $list }.
answer-pressure-first = Bau erst den Druck auf, dann schau wieder auf den Bremspunkt.
answer-pressure-first-real = Behalt den Bremspunkt: das meiste Bremsen an den Anfang, geradeaus, und von da an nur noch nachlassen.
answer-real-car = Behalt deine Bremspunkte: Triff jede Runde denselben, und geh etwas eher und sanfter von der Bremse.
answer-push-real = Ich würde es lassen: Das kann ein echtes Auto sein, und da treibe ich niemanden an.
answer-push-pressure = Das bringt noch nichts: Zuerst kommt der Bremsdruck.
answer-try-later = Wenn du es probierst, dann ein paar Meter auf einmal und mit derselben Minimalgeschwindigkeit.
answer-slower-apex = In { $corner } bist du auf { $yours } herunter; { $other } hat { $theirs }.
answer-slower-exit = Du kommst mit { $yours } aus { $corner }, { $other } mit { $theirs }.
answer-later-throttle = In { $corner } bist du { $delta } später voll am Gas als { $other }.
answer-coasts-here = In { $corner } rollst du { $time } ohne Pedal.
answer-other-gear = Du fährst { $corner } im { $yours } Gang, { $other } im { $theirs }
answer-speeds = { $corner }, langsamster Punkt und Ausgang: du { $your-apex } und { $your-exit }, { $other } { $their-apex } und { $their-exit }.
answer-speed-against = { $corner }: du { $yours }, { $other } { $theirs }.
answer-flat-against = Vollgas nach dem langsamsten Punkt von { $corner }: du nach { $yours }, { $other } nach { $theirs }.
answer-item = { $corner } ({ $amount })
answer-item-worth = { $corner } ({ $amount }, { $worth })
answer-slower-apexes = Am langsamsten Punkt langsamer als { $other }: { $list }.
answer-slower-exits = Am Ausgang langsamer als { $other }: { $list }.
answer-nowhere-slower = Du bist am langsamsten Punkt nirgends langsamer als { $other }.
answer-over-slow-hint = Geh einen Hauch früher von der Bremse und lass das Tempo von selbst kommen, in kleinen Schritten.
answer-later-on-throttle = Später voll am Gas als { $other }: { $list }.
answer-throttle-same = Du bist überall so früh voll am Gas wie { $other }.
answer-gear = { $gear } Gang in { $corner }, am langsamsten Punkt ({ $lap }).
answer-gear-short = { $gear } Gang
answer-same-in-all = { $laps ->
    [one] Nur { $laps } Runde zeigt es.
   *[other] In allen { $laps } Runden derselbe.
}
answer-others = Zum Vergleich: { $list }.
answer-others-same = Derselbe Gang bei { $list }.
answer-brake-point = { $corner }: Bremspunkt bei { $station }, { $before } vor dem langsamsten Punkt ({ $lap }).
answer-no-braking = Für { $corner } wird auf dieser Runde nicht gebremst.
answer-brake-pressure = { $corner }: höchster Bremsdruck { $value } ({ $lap }).
answer-trail-braking = { $corner }: { $value } auf der Bremse, während du schon lenkst ({ $lap }).
answer-trail-against = In { $corner } bleibst du beim Einlenken { $yours } auf der Bremse, { $other } { $theirs }.
answer-trails-less = Du gehst in der Kurve früher von der Bremse als { $other } in { $list }.
answer-trails-as-long = Du bleibst in jeder Kurve so lange auf der Bremse wie { $other }.
answer-lowest-speed = { $corner }: { $value } am langsamsten Punkt ({ $lap }).
answer-entry-speed = { $corner }: { $value } am Eingang ({ $lap }).
answer-exit-speed = { $corner }: { $value } am Ausgang ({ $lap }).
answer-straight-speed = { $value } am Ende der Geraden nach { $corner } ({ $lap }).
answer-full-throttle = { $corner }: Vollgas { $value } nach dem langsamsten Punkt ({ $lap }).
answer-coast = { $corner }: { $value } ohne Pedal ({ $lap }).
answer-shift-speed = Erstes Hochschalten nach { $corner } bei { $value } ({ $lap }).
answer-corner-time = { $corner } dauert { $value } vom Eingang bis zum Ausgang ({ $lap }).
answer-best-of-laps = Dein bester Wert dort: { $value } ({ $lap }).
answer-top-speed = { $value } Höchstgeschwindigkeit, bei { $station } ({ $lap }).
answer-range = Über deine Runden: { $low } bis { $high }.
answer-end-of-straight = { $value } vor { $corner }, bei { $station } ({ $lap }).
answer-at-station = { $value } bei { $station } ({ $lap }).
answer-beyond-lap = Die Runde ist nur { $length } lang; { $station } gibt es nicht.
answer-lap-time = { $lap }: { $time }.
answer-lap-times = Deine Runden: { $list }.
answer-lap-times-typical = Deine typische Runde ist { $typical }, der Schnitt { $average }, die beste { $best } ({ $lap }).
answer-trend-level = Dein Tempo blieb gleich: im Schnitt { $first } in den ersten { $count } Runden, { $last } in den letzten { $count }.
answer-trend-faster = Du wurdest { $delta } pro Runde schneller: im Schnitt { $first } in den ersten { $count } Runden, { $last } in den letzten { $count }.
answer-trend-slower = Du wurdest { $delta } pro Runde langsamer: im Schnitt { $first } in den ersten { $count } Runden, { $last } in den letzten { $count }.
answer-trend-few = Zu wenige Runden für einen Trend: Ich brauche mindestens vier, die zählen.
answer-highest-rpm = Der Motor dreht bis { $value } ({ $lap }).
answer-list-brake-points = Bremspunkte: { $list } ({ $lap }).
answer-list-brake-peaks = Höchster Bremsdruck: { $list } ({ $lap }).
answer-list-gears = Gänge am langsamsten Punkt: { $list } ({ $lap }).
answer-list-exits = Tempo am Ausgang: { $list } ({ $lap }).
answer-list-throttle = Vollgas nach dem langsamsten Punkt: { $list } ({ $lap }).
answer-list-values = Kurve für Kurve: { $list } ({ $lap }).
answer-never-coasts = { $lap }: nirgends { $least } oder länger ohne Pedal.
answer-coasts = { $lap }: zusammen { $total } ohne Pedal, { $list }.
answer-coast-hint = Geh direkt von der Bremse ans Gas; wo es für Gas zu früh ist, bleib leicht auf der Bremse.
answer-flat-out = Du bist { $time } der Runde voll am Gas, das sind { $share } ({ $lap }).
answer-on-the-brakes = Du bist { $time } der Runde auf der Bremse, das sind { $share } ({ $lap }).
answer-on-no-pedal = Du bist { $time } der Runde auf keinem Pedal, das sind { $share } ({ $lap }).
answer-lateral = Bis zu { $value } g quer, bei { $station } ({ $lap }).
answer-gears-same = In jeder Kurve dieselben Gänge wie { $other }; am Herunterschalten ist nichts falsch, soweit das Log es zeigt.
answer-gears-differ = Andere Gänge als { $other } in { $list } (du / { $other }).
answer-shift-against = Du schaltest im Schnitt bei { $yours } hoch, { $other } bei { $theirs }.
answer-thirds = Sektoren sind mir nicht bekannt, also nehme ich gleiche Drittel der Runde ({ $from } bis { $to }).
answer-thirds-all = Sektoren sind mir nicht bekannt, also nehme ich gleiche Drittel der Runde.
answer-sector-time = Sektor { $sector }: { $value } ({ $lap }).
answer-sector-against = Sektor { $sector }: { $value } ({ $lap }) gegen { $theirs } von { $other }, { $sign }{ $delta }.
answer-sector-worst = Am meisten verlierst du in Sektor { $sector }: { $loss } auf { $other }.
answer-sector-none = Du verlierst in keinem Sektor etwas auf { $other }.
answer-sector-best = Dein bester Sektor ist { $sector }: { $gain } schneller als { $other }.
answer-sector-best-level = Dein bester Sektor ist { $sector }: nur { $loss } hinter { $other }.
answer-sector-item = Sektor { $sector } { $time } ({ $sign }{ $delta })
answer-sector-alone = Sektor { $sector } { $time }
answer-sector-list = Deine Sektoren: { $list } ({ $lap }).
answer-no-sector = Ich teile die Runde nur in drei Sektoren. Frag nach dem ersten, zweiten oder dritten.
answer-straights = Auf den Geraden verlierst du zusammen { $total } auf { $other }: { $list }.
answer-straights-level = Auf den Geraden verlierst du nichts auf { $other }.
answer-count-all = { $laps ->
    [one] { $laps } Runde, und sie zählt.
   *[other] { $laps } Runden, alle gezeitet.
}
answer-count-some = { $laps ->
    [one] { $laps } Runde; davon zählen { $counted }.
   *[other] { $laps } Runden; davon zählen { $counted }.
}
answer-count-with-earlier = In allen { $sessions } Sessions hier: { $laps }.
answer-consistency = { $laps ->
    [one] Nur { $laps } Runde, also keine Streuung ({ $spread }, { $percent }, { $range }, { $judgement }).
   *[other] { $judgement }: ±{ $spread } ({ $percent }) über { $laps } Runden, { $range } von der schnellsten zur langsamsten.
}
answer-very-even = sehr konstant
answer-even = ziemlich konstant
answer-uneven = schwankend
answer-wild = ein Auf und Ab
answer-least-repeatable = Am wenigsten wiederholbar: { $corner } (±{ $value }).
answer-corner-varies = { $laps ->
    [one] { $corner }: nur { $laps } Runde (±{ $value }).
   *[other] Über { $laps } Runden schwankt deine Zeit in { $corner } um ±{ $value }.
}
answer-brake-point-varies = Der Bremspunkt schwankt um ±{ $value }.
answer-apex-speed-varies = Die Minimalgeschwindigkeit schwankt um ±{ $value }.
answer-possible = { $optimal } aus deinen eigenen besten Teilen, { $gap } unter deiner Bestzeit ({ $best }).
answer-possible-is-best = { $best }: In deiner besten Runde ({ $lap }) stecken schon deine besten Teile.
answer-possible-parts = Zusammengesetzt aus { $list }.
answer-few-laps = { $laps ->
    [one] { $laps } Runde sagt wenig; mit mehr Runden wird es sicherer.
   *[other] { $laps } Runden sagen wenig; mit mehr Runden wird es sicherer.
}
answer-counts = { $lap } ist vollständig und zählt: { $time }, { $gap } hinter deiner besten, nichts Ungewöhnliches.
answer-counts-best = { $lap } ist vollständig und zählt: { $time }, deine beste hier.
answer-does-not-count = { $lap } zählt nicht: keine vollständige fliegende Runde, oder es gab einen Halt.
answer-no-track-limits = Ob ein Rad neben der Strecke war, kann das Log nicht sagen.
answer-target-gap = { $gap } fehlen: von { $from } auf { $goal }.
answer-target-own-parts = Das ist in Reichweite: Deine eigenen besten Teile geben schon { $optimal }.
answer-target-not-alone = Deine eigenen besten Teile geben { $optimal }; Aufräumen allein reicht also nicht, es braucht etwas Neues.
answer-target-out-of-reach = Noch nicht in Reichweite: Deine eigenen besten Teile geben { $optimal }, und hier ist es noch niemand gefahren.
answer-target-driven = Hier wurde es schon gefahren: { $list }.
answer-target-places = In dieser Reihenfolge, nach dem, was { $who } fährt: { $list } (zusammen { $sum }).
answer-target-own-places = Fang dort an, wo deine anderen Runden schneller waren: { $places }.
answer-target-done = Das hast du schon: { $best } in { $lap }, { $gap } darunter.
answer-progress-faster = Deine Bestzeit ging von { $before } auf { $after }, { $gap } schneller.
answer-progress-slower = Deine Bestzeit ging von { $before } auf { $after }, { $gap } langsamer.
answer-progress-typical = Typische Runde { $before } auf { $after }, Streuung ±{ $before-spread } auf ±{ $after-spread } ({ $before-laps } und { $after-laps } Runden).
answer-progress-brake = In { $corner } erreicht deine Bremse jetzt { $after } statt { $before }.
answer-no-earlier-session = Das ist deine einzige Session hier; es gibt keine frühere zum Vergleich.
answer-aligned-without-positions = Einem der beiden Logs fehlen Positionen, ich habe sie über die Kurven aufeinandergelegt: auf ein paar Hundertstel genau.
answer-worst-corner = { $corner } kostet dich am meisten: { $loss } auf { $other }.
answer-no-worst-corner = Gegen { $other } kostet dich keine Kurve etwas.
answer-best-corner = { $corner } ist deine beste: { $gain } schneller als { $other }.
answer-best-corner-level = { $corner } ist deine beste: nur { $loss } zwischen dir und { $other }.
answer-best-corner-even = { $corner } ist deine beste: Da nehmt ihr euch nichts, du und { $other }.
answer-best-exit = Bester Ausgang
answer-worst-exit = Schwächster Ausgang
answer-exit-rank = { $rank } gegen { $other }: { $corner }, { $yours } zu { $theirs }.
answer-fastest-exit = Dein schnellster Ausgang überhaupt ist { $corner } mit { $value }.
answer-then = Dann { $list }.
answer-fastest-here = Schnellster hier: { $who }, { $time }.
answer-fastest-through = Am schnellsten durch { $corner }: { $who }, { $time }.
answer-rank = Du bist Nummer { $rank } von { $drivers } hier: { $time }, { $gap } hinter { $who }.
answer-rank-first = Du bist hier am schnellsten von { $drivers }: { $time }.
answer-track = { $corners ->
    [one] { $circuit }: { $length }, { $corners } Kurve ({ $first } bis { $last }).
   *[other] { $circuit }: { $length }, { $corners } Kurven ({ $first } bis { $last }).
}
answer-is-best = { $lap } ist deine beste hier: { $time }.
answer-only-you = Du bist hier der einzige Fahrer mit Runden.
answer-only-you-time = Auf { $circuit } bist du hier der einzige Fahrer mit Runden: { $time }.
answer-work-on = Arbeite zuerst an { $corner }: Da liegen { $loss }.
answer-work-on-held = Arbeite zuerst an { $corner }: Da liegen { $loss }, und es war in { $held } von { $of } Runden so.
answer-focus-dearer = { $text }; { $corner } kostet mehr ({ $loss }), aber dort zeigt das Log weniger klar, was zu ändern ist.
answer-start-elsewhere = Fang trotzdem mit { $corner } an: Dort zeigt das Log, was zu ändern ist.
answer-you-will-know = Du merkst, dass es klappt, wenn du dort weniger als { $target } verlierst.
answer-worked-when = In { $corner } verlierst du jetzt { $loss }: Es hat geklappt, wenn du dort weniger als { $target } verlierst.
answer-nothing-to-work-on = Im Moment sticht keine Kurve heraus.
answer-do-entry = Einmal fest auf die Bremse, dann Stück für Stück nachlassen, damit das Auto beim Einlenken ruhig ist.
answer-do-mid = Lass das Auto rollen: einmal sauber lenken und zum Scheitelpunkt hin etwas weniger Bremse.
answer-do-mid-real = Einmal sauber lenken und zum Scheitelpunkt hin sanft von der Bremse gehen.
answer-do-exit = Erst das Lenkrad gerade machen, dann das Gas einmal ganz aufmachen.
answer-tip = { $corner } ({ $loss }): { $text }
answer-tip-against = { $corner } ({ $loss } auf { $other }): { $text }
answer-fewer-tips = { $count ->
    [one] Mehr als { $count } Kurve kostet hier nichts.
   *[other] Mehr als { $count } Kurven kosten hier nichts.
}
answer-apex-short = { $yours } am langsamsten Punkt, { $other } { $theirs }.
answer-exit-short = { $yours } am Ausgang, { $other } { $theirs }.
answer-describe = { $corner } ({ $lap }): { $list }.
answer-item-lowest = { $value } am langsamsten Punkt
answer-item-brake = Bremse ab { $station } bis { $peak }
answer-item-brake-point = Bremse ab { $station }
answer-item-flat = Vollgas { $value } danach
answer-item-time = { $value } vom Eingang bis zum Ausgang
answer-fastest-is-you = Niemand ist hier schneller durch { $corner }: Fahr es jede Runde so.
answer-drive-hint = Übernimm eines nach dem anderen und behalt bei, was du schon gleich machst.
answer-potential = Dein schnellstes { $corner } war { $time } ({ $lap }), { $gain } schneller als in { $best }.
answer-potential-none = Dein schnellstes { $corner } steckt schon in deiner besten Runde ({ $lap }): { $time }.
answer-no-ideal-line = Was eine Linie brächte, die niemand gefahren ist, kann kein Log sagen.
answer-line-same = Soweit GPS es zeigt, liegt deine Linie in jeder Kurve höchstens { $most } neben { $other }.
answer-line-nothing-to-win = Da ist nichts zu holen, was dieses Log zeigen könnte.
answer-line-apart = Deine Linie weicht von { $other } ab in { $list }.
answer-line-hint = Leg beide Runden mit /map übereinander und schau, ob es dort Zeit kostet.
answer-line-same-in = Deine Linie durch { $corner } liegt höchstens { $most } neben { $other }.
answer-line-apart-in = Deine Linie durch { $corner } liegt etwa { $delta } neben der von { $other }.
answer-no-kerbs = Curbs stehen nicht im Log; wie viel davon gut ist, kann es nicht sagen.
answer-kerb-hint = Probier es eine Runde lang und schau, ob das Tempo am Ausgang steigt und das Auto ruhig bleibt.
answer-no-hairpin = Keine Kurve heißt hier Haarnadel; ich nehme die langsamste, { $corner } ({ $value }).
answer-slowest-corner = Die langsamste Kurve ist { $corner } ({ $value }).
answer-fastest-corner = Die schnellste Kurve ist { $corner } ({ $value }).
answer-no-gains = Es gibt keine Kurve, in der du klar schneller bist als { $other }.
answer-no-corner = { $corner } gibt es hier nicht; diese Strecke hat { $first } bis { $last }.
answer-no-such-lap = In dieser Session gibt es keine Runde { $lap }. Es gibt die Runden { $laps }.
answer-no-such-place = Diese Stelle finde ich auf den Runden nicht. Frag nach einer Kurve mit ihrer Nummer.
answer-no-laps = Ich habe noch keine Runde von dir. Wirf ein Log in den Chat und frag noch einmal.
answer-no-counted-lap = Keine deiner Runden hier ist vollständig, also gibt es nichts zu messen. Lade eine Session mit einer ganzen Runde hoch.
answer-one-lap = Hier zählt nur eine Runde von dir. Lade noch eine hoch, oder nenn einen Freund, der seine teilt.
answer-lap-aside = Hier zählt nur { $best }; { $lap } zählt nicht, also nimm sie Kurve für Kurve und nicht als Rundenzeit.
answer-cannot-compare = { $a } und { $b } lassen sich nicht aufeinanderlegen: Es sind nicht Runden derselben Strecke.
answer-friend-without-laps = { $who } zeigt hier keine Runde auf { $circuit }. Bitte um eine mit /share.
answer-elsewhere-you = { $who } ist { $here } nicht gefahren; auf { $circuit } liegst du { $gap } vorn ({ $yours } zu { $theirs }).
answer-elsewhere-friend = { $who } ist { $here } nicht gefahren; auf { $circuit } liegt { $who } { $gap } vorn ({ $theirs } zu { $yours }).
answer-no-gear-channel = Dieses Log hat keinen Gangkanal. Ein Logger am Fahrzeugbus oder die Telemetrie eines Spiels zeichnet ihn auf.
answer-no-brake-channel = Dieses Log hat keinen Bremskanal, darum weiß ich es nicht. Ein Bremssensor, der Fahrzeugbus oder die Telemetrie eines Spiels zeichnet ihn auf.
answer-no-throttle-channel = Dieses Log hat keinen Gaskanal, darum weiß ich es nicht. Der Fahrzeugbus oder die Telemetrie eines Spiels zeichnet ihn auf.
answer-no-rpm-channel = Dieses Log hat keine Drehzahl. Der Fahrzeugbus oder die Telemetrie eines Spiels zeichnet sie auf.
answer-no-lateral = Dieses Log hat keine Querbeschleunigung, und keine Positionen, aus denen ich sie berechnen könnte.
answer-no-steering-channel = Dieses Log hat keinen Lenkwinkel, also weiß ich nicht, wo du einlenkst. Ein Lenkwinkelsensor oder die Telemetrie eines Spiels zeichnet ihn auf.
answer-log-lacks = Dein Log kann das nicht zeigen, dafür fehlt: { $list }. Der Bus des Autos oder die Telemetrie eines Spiels zeichnet das auf.
answer-balance-most = In deinem Log ({ $lap }) braucht { $corner } am meisten Lenkung für die Drehung, { $share } mehr als deine übliche Kurve: Schau dort zuerst.
answer-balance-even = Dein Log zeigt keine Kurve, die mehr Lenkung braucht als die anderen ({ $lap }).
look-positions = eine Position
look-braking = Schau im Log auf die Bremskurve: ein steiler Anstieg, dann nur noch ein Abfallen.
look-trail = Schau im Log Bremse und Lenkung zusammen an: Der Druck soll abnehmen, während die Lenkung zunimmt.
look-turn-in = Schau im Log, wo sich die Lenkung zu bewegen beginnt und ob sie es nur einmal tut.
look-apex = Schau im Log, wo das Tempo in der Kurve am niedrigsten ist und wie lange es dort bleibt.
look-throttle = Schau im Log auf das Gas nach dem langsamsten Punkt: ein Anstieg, ohne Lupfen.
look-line = Leg mit `/map` zwei Runden übereinander und schau, wo sich die Linien trennen.
look-gears = Schau im Log auf Gang und Drehzahl am Ausgang: Ist der Motor dort, wo er zieht?
look-balance = Halte im Log Lenkung gegen Gierrate: mehr Lenkung ohne mehr Drehung ist Untersteuern, zurückgenommene Lenkung Übersteuern.
look-tyres = Schau im Log auf die Rundenzeiten eines ganzen Stints: Reifen zeigen sich an Runden, die erst schneller, dann langsamer werden.
look-even = Schau mit `/consistency`, wo du von Runde zu Runde am meisten schwankst.
look-straight = Schau im Log auf das Tempo am Ende der Geraden.
look-delta = Leg mit `/compare` zwei Runden übereinander: Wo das Delta steigt, geht Zeit verloren.
look-change = Halte mehrere Runden vor der Änderung gegen mehrere danach; das Log selbst kennt das Setup nicht.
look-traffic = Lass im Log Runden mit anderen um dich herum weg, bevor du dein Fahren beurteilst.
look-grip = Schau mit `/grip`, wie nah Bremsen und Lenken zusammen an die Grenze kommen.
look-speeds = Schau im Log auf Minimaltempo und Tempo am Ausgang zusammen: Das eine darf nicht das andere kosten.
look-learning = Im Log zeigt es sich an Bremspunkten und Minimaltempo, die von Runde zu Runde enger zusammenliegen.
look-odd = Im Log zeigt es sich nur als Runde, die ohne dein Zutun langsam ist.
answer-no-positions = Diese Logs haben keine Positionen, die für einen Linienvergleich reichen. Ein schnelles GPS würde es zeigen.
answer-starts-before = Das beginnt schon in { $from }: Du kommst langsamer heraus und nimmst das mit nach { $corner }.
answer-you-lose-spread = Du verlierst { $places }; der Rest verteilt sich über die Runde.
answer-split = Das meiste geht { $place } verloren: Auf { $other } verlierst du { $list }.
answer-split-none = Nirgends davon: Auf { $other } verlierst du nichts.
answer-on-the-straights = auf den Geraden
answer-in-slow-corners = in langsamen Kurven
answer-in-medium-corners = in mittelschnellen Kurven
answer-in-fast-corners = in schnellen Kurven
answer-turn-in = { $corner }: Einlenken bei { $station }, { $before } vor dem langsamsten Punkt ({ $lap }).
answer-apex-at = { $corner }: der langsamste Punkt liegt bei { $station } ({ $lap }).
answer-turn-in-against = In { $corner } lenkst du bei { $yours } ein, { $other } bei { $theirs }.
answer-apex-against = In { $corner } bist du bei { $yours } am langsamsten, { $other } bei { $theirs }.
answer-turns-earlier = Du lenkst früher ein als { $other } in { $list }.
answer-turns-later = Du lenkst später ein als { $other } in { $list }.
answer-apex-earlier = Dein langsamster Punkt kommt früher als der von { $other } in { $list }.
answer-apex-later = Dein langsamster Punkt kommt später als der von { $other } in { $list }.
answer-points-same = Du machst es in jeder Kurve auf ein paar Meter genau dort, wo { $other } es macht.
answer-throttle-within = Du bist in jeder Kurve auf { $most } genau dort voll am Gas, wo { $other } es ist.
answer-item-peak = { $corner } ({ $yours }, { $other } { $theirs })

## ask

ask-off-topic = Das ist nicht mein Gebiet: Ich rede über Fahren auf der Strecke, deine Runden und die Begriffe des Sports. Frag mich zum Beispiel, wo du Zeit verlierst.
ask-unsafe = Bei öffentlichen Straßen helfe ich nicht, und auch nicht bei etwas, das Menschen gefährdet. Mach einen Trackday daraus oder fahr es im Sim, da helfe ich gern.
ask-general = Dazu habe ich keinen geprüften Text. Frag mich nach einem Begriff (Trail Braking, Reifendruck, Bremsbalance …) oder wo deine eigenen Runden Zeit verlieren.
ask-private = Ich kenne nur die Runden, die du sehen darfst. Frag nach deinen eigenen, oder erwähn einen Freund, der seine hier teilt.
ask-other-language = Ich verstehe Englisch, Deutsch, Französisch, Spanisch, Italienisch und Portugiesisch. Frag in einer dieser Sprachen zum Beispiel, wo du Zeit verlierst.
ask-worded-by-model = Wortlaut: KI, Zahlen: berechnet
ask-computed = berechnet
ask-general-knowledge = allgemeines Wissen, nicht aus deinen Runden
ask-general-by-model = allgemeines Wissen, nicht aus deinen Runden; Wortlaut: KI
ask-general-follows = allgemeines Wissen, nicht aus deinen Runden; eine Formulierung folgt …
ask-shortage = Das Budget für KI-Formulierungen ist für heute aufgebraucht; diese Antwort ist berechnet.
ask-about = über:
ask-wording-follows = berechnet; eine Formulierung folgt …
ask-empty = Da war keine Frage drin. Frag mich zum Beispiel, wo du Zeit verlierst, welcher Gang in einer Kurve, oder wie du gegen einen Freund stehst.
ask-thanks = Gern. Bis zur nächsten Runde.
ask-read-as = Ich lese das als: { $reading }.
ask-also = Du hast auch gefragt: { $reading }.

## boards

board-footer = Ich ändere diese Nachricht, sobald eine Runde etwas ändert
board-over-footer = Vorbei: Diese Liste bleibt, wie sie ist
board-nobody = Hier hat noch niemand eine Runde. Poste einen Log und sei vorn.
board-nobody-over = Niemand ist eine Runde gefahren, die zählt.
board-moved = { $places ->
    [one] **{ $driver }** ist einen Platz vorgerückt.
   *[other] **{ $driver }** ist { $places } Plätze vorgerückt.
}
board-sessions = { $sessions ->
    [one] Eine Session, seit es diese Liste gibt.
   *[other] { $sessions } Sessions, seit es diese Liste gibt.
}
board-any-laps = jede ganze Runde zählt
board-one-car = jeder bleibt in einem Auto
board-time = Von { $from } bis { $until }. Es zählt, wann eine Runde gefahren wurde.
board-set-up = { $place }. Die Bestenliste erscheint in ein paar Sekunden in { $channel }.
board-gone = Bestenliste abgemeldet: Ihre Nachricht bleibt, wie sie ist
board-joined = Diese Strecke ist jetzt eins mit { $circuit }. Die Bestenliste geht dort weiter.
board-list = Bestenlisten und Challenges
board-list-empty = Noch keine. `/board pin` hält eine Bestenliste in einem Kanal, `/challenge start` kündigt eine Challenge an.
board-lost = Ich kann deine Bestenliste nicht mehr zeigen
board-lost-about = { $place }: { $channel } ist weg, oder ich darf dort nicht schreiben. Gib mir Zugriff und pinne sie mit `/board pin` neu an.
board-unpinned = Deine Bestenliste steht, aber ich konnte sie nicht anpinnen
board-unpinned-about = { $place }: Entweder hat { $channel } so viele angepinnte Nachrichten, wie Discord erlaubt, oder ich darf dort nicht anpinnen. Die Liste stimmt trotzdem immer.
challenge-title = Challenge: { $name }
challenge-result = Ergebnis: { $name }
challenge-over = { $name } ist vorbei
challenge-won = **{ $driver }** gewinnt mit { $time }, { $gap } vor { $other }.
challenge-decided = Entschieden in { $corners }.
challenge-poll = Welche Strecke als Nächstes?
challenge-poll-over = Die Umfrage ist vorbei: { $circuits }
    .next = Ein Manager startet die Challenge mit einem Klick: eine Woche, saubere Runden, jedes Auto.
challenge-week-at = Eine Woche { $circuit }
challenge-asked = Die Umfrage läuft
challenge-asked-about = Hier kann jeder abstimmen. `/challenge start` kündigt die Woche der Siegerstrecke an.
challenge-off = Challenge abgesagt: Ihre Nachricht bleibt, wie sie ist

## channels

channel-acceleration = Beschleunigen und Bremsen
channel-altitude = Höhe
channel-brake = Bremse
channel-clutch = Kupplung
channel-distance = Distanz
channel-gear = Gang
channel-lap = Rundennummer
channel-lap-fraction = Anteil der Runde
channel-lateral = Querbeschleunigung
channel-latitude = Breitengrad
channel-longitude = Längengrad
channel-rpm = Drehzahl
channel-speed = Geschwindigkeit
channel-steering = Lenkung
channel-throttle = Gas
channel-time = Zeit
channel-x = x-Position
channel-y = y-Position
channel-yaw-rate = Gierrate
channel-lap-invalid = Runde ungültig
channel-in-pit = in der Box
channel-incidents = Vorfälle

## classes

classes-title = Klassen hier
classes-none = Noch keine. `/class set` zählt ein Auto zu einer.

## cli

cli-laps-that-count = { $laps ->
    [0] keine Runde, die zählt
    [one] { $laps } Runde, die zählt
   *[other] { $laps } Runden, die zählen
}
cli-runs-that-count = { $laps ->
    [0] kein Lauf, der zählt
    [one] { $laps } Lauf, der zählt
   *[other] { $laps } Läufe, die zählen
}
cli-summary = { $program }: { $laps }.
    .one = { $program }: { $laps }, { $time }.
    .best-lap = { $program }: { $laps }, die beste ist Runde { $number } mit { $time }.
    .best-run = { $program }: { $laps }, der beste ist Lauf { $number } mit { $time }.
cli-laps = Runden
    .none = keine
cli-runs = Läufe
cli-corners = Kurven
cli-wrong = Was daran nicht stimmte
    .nothing = nichts
cli-read = Was ich gelesen habe
cli-unused = Was ich nicht verwendet habe (was eine Spalte ist, sagst du mit --map ROLLE="SPALTE")
cli-map-it = Benenne sie mit --map { $role }="SPALTE"
cli-label-circuit = Strecke
cli-label-car = Auto
cli-label-driver = Fahrer
cli-label-recorded = Aufnahme
cli-label-format = Format
cli-label-rows = Zeilen
cli-turns = { $turns ->
    [one] { $turns } Kurve
   *[other] { $turns } Kurven
}
cli-circuit-recognized = erkannt
cli-circuit-unnamed = Name unbekannt
cli-head-lap = Runde
cli-head-time = Zeit
cli-head-metres = Meter
cli-head-timed-by = gemessen an
cli-head-role = Rolle
cli-head-column = Spalte
cli-head-unit = Einheit
cli-head-values = Werte
cli-head-guess = Vermutung
cli-head-apex = Scheitel m
cli-head-top = max. km/h
cli-head-lost = verloren s
cli-head-costs = kostet
cli-head-best = beste s
cli-head-loss = Verlust s
cli-head-spread = Streuung s
cli-kind-measured = gemessen
cli-kind-derived = abgeleitet
cli-kind-estimated = geschätzt
cli-timed-stated = den Zeiten der Datei
cli-timed-beacon = Beacons
cli-timed-lap-clock = der Rundenuhr
cli-timed-lap-channel = der Rundenspalte
cli-timed-line = der Startlinie
cli-timed-found-line = einer Linie, die Pacenote gewählt hat
cli-timed-rows = gezählten Zeilen
cli-lap-best = beste
cli-lap-stopped = zählt nicht: das Auto stand
cli-lap-flagged = zählt nicht: das Log sagt es selbst
cli-lap-longer = zählt nicht: länger als die anderen
cli-lap-out = Outlap
cli-lap-in = Inlap
cli-lap-partial = unvollständig: nicht von Linie zu Linie
    .hole = unvollständig: kürzer als eine Runde oder mit Lücke
cli-lap-of-file = Runde { $number } aus { $file }
cli-compare-slower = { $gap } s: A ist langsamer. Ausgerichtet nach { $basis }, Sicherheit { $confidence }, { $metres } m Rest.
cli-compare-faster = { $gap } s: A ist schneller. Ausgerichtet nach { $basis }, Sicherheit { $confidence }, { $metres } m Rest.
cli-straight = Gerade
cli-from-corner = { $gap } aus { $corner }
cli-all = gesamt
cli-a-loses = Wo A verliert
    .nothing = Nichts, was A verliert, hebt sich vom Rauschen ab.
cli-finding = { $corner } { $phase }: { $cause } ({ $loss } s, Sicherheit { $confidence })
    .straight = { $corner } { $phase }: { $cause } ({ $loss } s mit der Geraden danach, Sicherheit { $confidence })
    .laps = { $corner } { $phase }: { $cause } ({ $loss } s, in { $held } von { $of } Runden, Sicherheit { $confidence })
cli-incident = { $corner }: { $loss } s auf einmal verloren, durch einen Halt, einen Dreher oder Verkehr. Über die Technik sagt das nichts, also lasse ich es weg.
cli-label-best = beste
cli-label-rolling = beste fliegende
cli-label-optimal = theoretisch
cli-label-spread = Streuung
cli-label-trend = Trend
cli-label-varies = schwankt am stärksten
cli-over-laps = { $share } % über { $laps } Runden
cli-a-lap = je Runde
cli-typical = Wo Runde { $lap }, die typische, gegen die beste verliert
    .nothing = Zwischen deinen Runden und der besten hebt sich nichts vom Rauschen ab.
cli-slips = Fehler einzelner Runden, keine Gewohnheiten
cli-slip = Runde { $lap } { $corner } { $phase }: { $loss } s
cli-gains = Wo die beste Runde gegen die zweitbeste gewonnen hat
cli-spread = ±{ $spread } s über { $laps } Runden, { $share } %
cli-habit-nailed = sitzt
cli-habit-slow = konstant, aber langsam
cli-habit-varies = mal so, mal so
cli-grip = { $driver } Runde { $lap }: { $share } % des Grips in Kurven und beim Bremsen, am Limit { $limit } von { $loaded } s
    .none = { $driver } Runde { $lap }: keine Beschleunigungen
cli-worded = Formulierung: KI ({ $model }), Zahlen: berechnet
    .general = Allgemeinwissen, nicht aus deinen Runden; Formulierung: KI ({ $model })
cli-computed = berechnet
    .general = Allgemeinwissen, nicht aus deinen Runden
cli-budget-empty = das Budget dieses Aufrufs (ai.neurons_per_person) reicht nicht für ein Modell
cli-question-too-long = Die Frage ist länger als { $most } Zeichen
cli-unreadable = { $path } kann ich nicht lesen ({ $reason })
    .missing = diese Datei gibt es nicht
    .forbidden = keine Berechtigung
    .folder = es ist ein Ordner
cli-no-such-lap = Die Datei hat keine Runde { $number }; sie hat { $laps }
    .none = keine
cli-no-timed-lap = Die Datei hat keine vollständige Runde
cli-no-such-corner = Diese Runde hat keine Kurve { $number }; sie hat { $count }
cli-too-few-laps = Die Session hat weniger als drei vollständige Runden in etwa demselben Tempo
cli-next-path = Prüf den Pfad und ob du die Datei lesen darfst.
cli-next-inspect = `pacenote inspect DATEI` zeigt die Runden einer Datei und warum eine nicht zählt.
cli-next-laps = Nimm zwei vollständige Runden derselben Strecke; `pacenote inspect DATEI` zeigt die Runden einer Datei.
cli-next-corners = `pacenote compare A B` zeigt die Kurven zweier Runden.
cli-not-complete = Runde { $number } ist nicht vollständig: sie geht nicht von Linie zu Linie. Nimm eine gezeitete Runde.
cli-too-short = Runde { $number } ist nur { $length } m lang, eine Runde hat mindestens { $needed } m. Nimm eine andere oder prüf die Einheit der Distanzspalte.
cli-too-long = Runde { $number } ist { $length } m lang, eine Runde hat höchstens { $allowed } m. Prüf die Einheit der Distanz- oder Tempospalte.
cli-other-length = Die Runden sind { $one } m und { $other } m lang: das ist nicht dieselbe Streckenvariante. Nimm zwei Runden einer Variante.
cli-other-circuit = Die Runden wurden { $apart } km voneinander entfernt gefahren: das sind verschiedene Strecken. Nimm zwei Runden einer Strecke.
cli-other-layout = Die Runden haben nur { $share } % des Wegs gemeinsam: das sind verschiedene Streckenvarianten. Nimm zwei Runden einer Variante.
cli-other-direction = Die Runden wurden in entgegengesetzter Richtung gefahren. Nimm zwei Runden in derselben Richtung.
cli-not-at-speed = Eine Runde dauerte { $longer }, die andere { $shorter }: eine davon ist keine schnelle Runde. Nimm zwei schnelle Runden.
cli-registered = { $commands } Befehle angemeldet. Neue erscheinen in Discord nach bis zu einer Minute.
cli-migrated = Die Datenbank ist auf dem neuesten Stand.
cli-reading = lese { $file }, { $size } MiB: { $seconds } s
cli-recomputed = { $done } von { $files } Dateien neu berechnet, { $again } davon neu aus der Datei gelesen, { $failed } blieben, wie sie waren.
    .stopped = Angehalten; derselbe Befehl macht hier weiter.
    .bar = { $done } von { $files } Dateien, { $failed } blieben, wie sie waren
cli-health-off = health.listen ist nicht gesetzt, also kann ich niemanden fragen
cli-health-nobody = Auf { $address } hört niemand zu
cli-try-starting = Ich starte ein eigenes Postgres, eine Chatseite und den Bot. Strg-C beendet alle drei.
cli-try-no-samples = Die Beispielsessions konnte ich nicht posten: { $error }
cli-try-dashboard = Dashboard: { $address } (schreib /dashboard in den Chat, um hineinzukommen). Chat:
cli-try-port-taken = Port { $port } ist belegt. Nimm mit --port einen anderen, oder beende das Programm, das ihn hat.
cli-try-no-page = Die Chatseite konnte ich nicht starten: { $error }
cli-try-no-port = Für das Dashboard ist kein Port frei
cli-try-no-folder = { $folder } kann ich nicht anlegen; nimm ein anderes --data
    .temporary = ich konnte keinen temporären Ordner anlegen; nenn mir einen mit --data
cli-doctor-good = gut
cli-doctor-note = Hinweis
cli-doctor-bad = Fehler
cli-doctor-configuration = Einstellungen
cli-doctor-database = Datenbank
cli-doctor-token = Token
cli-doctor-intents = Intents
cli-doctor-commands = Befehle
cli-doctor-model = Modell
cli-doctor-to-do = { $bad ->
    [one] { $bad } davon muss in Ordnung gebracht werden, bevor der Bot läuft
   *[other] { $bad } davon müssen in Ordnung gebracht werden, bevor der Bot läuft
}
cli-doctor-token-of = gehört zu { $name }
cli-doctor-private = eigenes Postgres in { $folder }
cli-doctor-database-behind = { $migrations ->
    [one] { $place }, PostgreSQL { $version }; { $migrations } Migration wird beim nächsten Start angewandt, oder durch `pacenote migrate`
   *[other] { $place }, PostgreSQL { $version }; { $migrations } Migrationen werden beim nächsten Start angewandt, oder durch `pacenote migrate`
}
cli-doctor-content-off = Message Content ist aus, also sieht /watch keine Dateien; alles andere läuft. Um es zu nutzen, schalte den Intent im Entwicklerportal ein (Bot, Privileged Gateway Intents) und setze discord.message_content = true
cli-doctor-content-on = Message Content ist an
cli-doctor-content-refused = discord.message_content ist true, aber die Anwendung darf diesen Intent nicht haben; schalte ihn im Entwicklerportal ein (Bot, Privileged Gateway Intents) oder setze es auf false
cli-doctor-intents-unknown = Discord hat nicht gesagt, welche Intents es gibt; versuch es noch einmal
cli-doctor-registered = { $commands } angemeldet
    .few = { $registered } von { $commands } angemeldet; führ `pacenote register` aus
    .unknown = Discord hat die Befehle nicht aufgelistet; versuch es noch einmal
cli-doctor-no-model = kein Modell im Einsatz; Antworten sind berechnet und vollständig. Soll ein Modell sie formulieren, setze AI_ACCOUNT_ID und AI_TOKEN
cli-doctor-answers = antwortet
cli-fault-day-used-up = das Kontingent des Dienstes für heute ist aufgebraucht
cli-fault-busy = der Dienst hat gerade keine Kapazität
cli-fault-timed-out = der Dienst hat zu lange gebraucht
cli-fault-gone = der Dienst kennt dieses Modell nicht (mehr)
cli-fault-not-allowed = das Konto darf dieses Modell nicht nutzen
cli-fault-refused = der Dienst lehnt Token oder Konto ab
cli-fault-too-large = die Anfrage ist größer, als das Modell liest
cli-fault-bad-request = der Dienst versteht die Anfrage nicht
cli-fault-outage = der Dienst hat selbst eine Störung
cli-fault-unreachable = der Dienst ist nicht erreichbar
cli-fault-broken = die Antwort kam nicht vollständig an
cli-fault-no-text = die Antwort enthält keinen Text
cli-fault-next-token = leg ein Token mit dem Recht Workers AI: Read an und prüf AI_ACCOUNT_ID und AI_BASE_URL
cli-fault-next-model = wähl in AI_MODELS ein anderes Modell
cli-fault-next-settings = prüf ai.api, ai.json_mode und AI_BASE_URL
cli-fault-next-meanwhile = Antworten werden solange berechnet
cli-fault-next-network = prüf AI_BASE_URL und das Netz
cli-help = Ein Discord-Bot, der Rennfahrer anhand ihrer Telemetrie coacht
    .after = Ohne Befehl: `serve`. Einstellungen: config/default.toml; Geheimes in DISCORD_TOKEN, DATABASE_URL, AI_TOKEN.
    .usage = Aufruf:
    .commands = Befehle:
    .arguments = Argumente:
    .options = Optionen:
    .help = Diese Hilfe zeigen
    .version = Die Version zeigen
    .help-command = Diese Hilfe oder die eines Befehls zeigen
cli-help-serve = Den Bot laufen lassen (das Übliche)
cli-help-try = Alles auf diesem Rechner ausprobieren: Datenbank, ein Ersatz für Discord mit Chatseite, der echte Bot
cli-help-register = Discord sagen, welche Befehle es gibt (einmal und nach einem Update)
cli-help-migrate = Die Datenbank auf diese Version bringen
cli-help-recompute = Alles Gespeicherte mit dieser Version neu berechnen, neben einem laufenden Bot; kann fortgesetzt werden
cli-help-doctor = Einstellungen, Token, Intents, Datenbank und Modell prüfen, je mit dem, was zu tun ist
cli-help-health = Einen laufenden Bot auf diesem Rechner fragen, ob es ihm gut geht (für Container)
cli-help-inspect = Sagen, was eine Logdatei ist und welche Runden sie enthält
cli-help-compare = Zwei Runden vergleichen: A wird betrachtet, B ist die Referenz
cli-help-ask = Dem Coach eine Frage zu einem Log stellen
cli-help-map = Die Strecke einer Runde zeichnen: wer wo gewinnt, oder Tempo, Gang, Pedale
cli-help-corner = Eine Kurve zweier Runden zeichnen und sagen, was darin passiert
cli-help-analyze = Sagen, wo in einer Session die Zeit liegt
cli-help-consistency = Sagen, welche Kurven einer Session jede Runde gleich gelingen und welche Glückssache sind
cli-help-grip = Sagen, wie viel vom Grip eine oder zwei Runden nutzen
cli-option-config = Einstellungen über den vorgegebenen (TOML)
cli-option-language = Sprache von Seiten, Bildern und Coach: en, de, fr, es, it, pt (sonst die des Terminals; bei einer Antwort die der Frage)
cli-option-port = Port der Chatseite, auf diesem Rechner (sonst 4010)
cli-option-public-url = Adresse, unter der ein Proxy auf diesem Rechner das Dashboard zeigt (sonst die eigene)
cli-option-data = Die Daten in diesem Ordner behalten (sonst ein temporärer, der am Ende verschwindet)
cli-option-log = Die Logdatei
cli-option-ldx = Die .ldx einer .ld (die daneben finde ich selbst)
cli-option-json = JSON ausgeben
cli-option-car = Von mehreren Autos in einer Tabelle dieses lesen, wie die Tabelle es schreibt (sonst das erste)
cli-option-one-lap = Die Tabelle ist eine Runde, von der ersten bis zur letzten Zeile
cli-option-map = Sagen, was eine nicht erkannte Spalte ist: `speed="Vel",unit=mph`; geht mehrmals
cli-option-analyze-against = Sagen, wo die schnellste Runde gegen diese verliert: DATEI, oder DATEI#N für Runde N (mit --coach)
cli-option-coach = Ein Debrief schreiben: ein Fokus, höchstens drei Punkte
cli-option-points = Höchstens so viele Punkte, bis zu fünf
cli-option-units = Einheiten: metric (km/h) oder imperial (mph)
cli-option-level = Für wen es formuliert ist: novice, club, fast
cli-option-draw-table = Die Rundentabelle in diese PNG-Datei zeichnen
cli-option-draw-corners = Kurven und Runden in diese PNG-Datei zeichnen
cli-option-draw-grip = Den Reibungskreis in diese PNG-Datei zeichnen
cli-option-draw-comparison = Den Vergleich in diese PNG-Datei zeichnen
cli-option-out = Die PNG-Datei, die ich schreibe
cli-option-lap = Die betrachtete Runde: DATEI, oder DATEI#N für Runde N (sonst die schnellste)
cli-option-reference = Die Referenzrunde
cli-option-second-lap = Eine Runde daneben
cli-option-held-against = Die Runde, gegen die sie gehalten wird
cli-option-ask-log = Die Logdatei: DATEI für ihre Session, DATEI#N für Runde N
cli-option-question = Die Frage, in einer der Sprachen des Coachs
cli-option-ask-against = Die Referenz: DATEI, oder DATEI#N für Runde N (sonst die beste Runde der Datei)
cli-option-others = Bis zu zwei weitere Runden gegen dieselbe Referenz
cli-option-channel = Einen weiteren Kanal zeichnen, mit seinem Namen in `inspect`: `rpm`, `lat_accel`, …
cli-option-one-corner = Nur diese Kurve zeichnen
cli-option-range = Nur diesen Teil der Referenzrunde zeichnen, in Metern
cli-option-corner = Nummer der Kurve
cli-option-color = Was die Farben sagen: gain, speed, gear, pedals (sonst gain bei zwei Runden, speed bei einer)
cli-option-form = Für welchen Bildschirm: chat (üblich), compact, wide, detail
cli-option-picture-units = Einheiten von Tempo und Distanz: kmh (üblich) oder mph

## coach

phase-entry = Eingang
phase-mid = Mitte
phase-exit = Ausgang
against = die Referenz
    .own = deine beste Runde
    .next = die beste deiner anderen Runden
against-gen = der Referenz
    .own = deiner besten Runde
    .next = der besten deiner anderen Runden
against-short = Referenz
    .own = beste Runde
    .next = beste der anderen
topic-brakes-early = Bremspunkt
topic-brakes-long = Bremsdauer
topic-brakes-soft = Bremsdruck
topic-releases-abruptly = Lösen der Bremse
topic-over-slows = Minimaltempo
topic-coasts = Rollen ohne Pedal
topic-turns-in-early = Einlenken
topic-late-apex = langsamster Punkt
topic-runs-wide = Linie
topic-waits-for-throttle = Gas
topic-lifts-after-throttle = Gas
topic-short-shifts = Hochschalten
topic-wrong-gear = Gang
topic-misses-exit-speed = Ausgangstempo
topic-slower = Zeitverlust
fact-loss = { $corner } { $phase }: { $short }, { $worth }
fact-gain = { $corner } { $phase }: { $worth } schneller als { $against }
fact-found = { $corner } { $phase }: dort hat deine beste Runde { $worth } gefunden
fact-incident = { $corner } { $phase }: { $worth } auf einmal verloren
fact-slip = { $corner } { $phase }: { $worth } nur in Runde { $lap } verloren
fact-linked = { $corner }: der Verlust von { $worth } beginnt in { $from }. Du verlässt { $from } langsamer, so kommst du mit { $you } in { $corner } an ({ $against-short } { $reference })
fact-gap = Runde { $you }, { $against-short } { $reference }: { $delta } Unterschied
fact-top = Die drei größten Verluste ergeben zusammen { $worth }
fact-optimal = Optimale Runde { $you }: { $delta } unter der Bestzeit { $reference }
fact-rolling = Beste fliegende Runde ab beliebigem Punkt { $you }: { $delta } unter der Bestzeit { $reference }
fact-consistency = Die Rundenzeiten streuen um { $delta } über { $laps } Runden
fact-variation = { $corner }: die Zeit streut von Runde zu Runde um { $delta }
short-brakes-early = bremst { $delta } zu früh
    .plain = bremst zu früh
short-brakes-soft = bremst zu sanft
short-releases-abruptly = Bremse in { $you } gelöst, { $against-short } { $reference }
    .plain = lässt die Bremse schlagartig los
short-over-slows = Minimaltempo { $you }, { $against-short } { $reference }
    .plain = wird zu langsam
short-coasts = rollt { $you } ohne Pedal, { $against-short } { $reference }
    .plain = rollt ohne Pedal
short-turns-in-early = lenkt { $delta } zu früh ein
    .plain = lenkt zu früh ein
short-late-apex = langsamster Punkt { $delta } zu spät
    .plain = langsamster Punkt zu spät
short-runs-wide = fährt { $delta } mehr Weg
    .plain = fährt einen längeren Weg
short-waits-for-throttle = Gas { $delta } zu spät
    .full = Vollgas { $delta } zu spät
    .plain = Gas zu spät
short-lifts-after-throttle = gibt Gas und nimmt es wieder weg
short-short-shifts = schaltet bei { $you } hoch, { $against-short } { $reference }
    .plain = schaltet zu früh hoch
short-wrong-gear = Gang { $you }, { $against-short } Gang { $reference }
    .plain = anderer Gang als { $against }
short-misses-exit-speed = Ausgangstempo { $you }, { $against-short } { $reference }
    .plain = langsamer am Ausgang
short-slower = langsamer, das Log sagt nicht warum
what-brakes-early = Du bremst { $delta } früher als { $against }.
    .plain = Du bremst früher als { $against }.
what-brakes-soft = Du bremst sanfter als { $against }.
    .much = Du bremst viel sanfter als { $against }.
what-releases-abruptly = Du bist in { $you } von der Bremse; { $against } in { $reference }.
    .plain = Du lässt die Bremse auf einmal los, wo { $against } sie in die Kurve hinein löst.
what-over-slows = Dein Minimaltempo ist { $you }; { $against } hat { $reference }.
    .plain = Du wirst langsamer als { $against }.
what-coasts = Du rollst { $you } ohne Pedal; { $against } { $reference }.
    .plain = Du rollst länger ohne Pedal als { $against }.
what-turns-in-early = Du lenkst { $delta } früher ein als { $against }.
    .plain = Du lenkst früher ein als { $against }.
what-late-apex = Dein langsamster Punkt liegt { $delta } weiter hinten in der Kurve als bei { $against-gen }.
    .plain = Dein langsamster Punkt liegt weiter hinten in der Kurve als bei { $against-gen }.
what-runs-wide = Du fährst { $delta } mehr Weg durch die Kurve als { $against }.
    .plain = Du fährst einen längeren Weg durch die Kurve als { $against }.
what-waits-for-throttle = Du gehst { $delta } später ans Gas als { $against }.
    .full = Du hast { $delta } später Vollgas als { $against }.
    .plain = Du gehst später ans Gas als { $against }.
what-lifts-after-throttle = Du gibst Gas und musst es wieder wegnehmen; { $against } gibt einmal Gas.
what-short-shifts = Du schaltest bei { $you } hoch; { $against } bei { $reference }.
    .plain = Du schaltest bei niedrigerer Drehzahl hoch als { $against }.
what-wrong-gear = Du fährst die Kurve im Gang { $you }; { $against } im Gang { $reference }.
    .plain = Du fährst die Kurve in einem anderen Gang als { $against }.
what-misses-exit-speed = Du verlässt die Kurve mit { $you }; { $against } mit { $reference }.
    .plain = Du verlässt die Kurve langsamer als { $against }.
what-slower = Du verlierst hier { $worth }, und das Log zeigt nicht, warum.
why-brakes-early = Du bist zu früh langsam und wartest dann auf die Kurve.
    .novice = Du bist langsam, bevor du es sein musst.
why-brakes-soft = Eine sanfte Bremse braucht mehr Weg für dasselbe Tempo.
    .novice = Sanftes Bremsen dauert länger.
why-releases-abruptly = Ohne Last auf der Vorderachse dreht das Auto schlechter ein, und du wartest darauf.
    .novice = Die Vorderreifen verlieren Haftung, genau wenn sie lenken sollen.
why-over-slows = Was du zu stark herunterbremst, fehlt dir die ganze nächste Gerade lang.
    .novice = Du wirst langsamer, als diese Kurve es verlangt.
why-coasts = Ohne Pedal verzögert das Auto nicht und zieht nicht: diese Zeit ist einfach weg.
    .novice = Solange du auf keinem Pedal bist, tut das Auto nichts für dich.
why-turns-in-early = Wer zu früh einlenkt, wird am Ausgang weit, und das Gas muss warten.
    .novice = Wer zu früh einlenkt, dem geht am Ausgang die Straße aus.
why-late-apex = Solange du langsamer wirst, kannst du nicht wieder ans Gas.
    .novice = Du wirst noch langsamer, wo du schon Tempo aufbauen könntest.
why-runs-wide = Jeder Meter mehr wird mit Kurventempo gefahren, wo er am längsten dauert.
    .novice = Du fährst mehr Straße als nötig.
why-waits-for-throttle = Was der Ausgang verliert, verliert die ganze Gerade danach mit.
    .novice = Jeder Moment, den du wartest, kostet Tempo auf der nächsten Geraden.
why-lifts-after-throttle = Das Lupfen macht das Auto unruhig und kostet mehr, als das frühe Gas gebracht hat.
    .novice = Das Gas kam, bevor das Auto bereit war.
why-short-shifts = Im höheren Gang zieht der Motor weniger.
    .novice = Du schaltest, bevor der Motor alles gegeben hat.
why-wrong-gear = Im anderen Gang zieht der Motor nicht am besten, oder das Schalten kostet Zeit.
    .novice = Der Gang passt nicht zum Tempo dieser Kurve.
why-misses-exit-speed = Das fehlende Tempo fehlt die ganze Gerade lang.
    .novice = Ein langsamer Ausgang macht die ganze nächste Gerade langsam.
why-slower = Weder Pedale noch Linie noch Tempo fallen deutlich genug auf, um es zu benennen.
how-brake-later = Verschiebe den Bremspunkt in kleinen Schritten zur Kurve hin, mit gleichem Druck, und halte das Tempo am Scheitel.
    .novice = Such dir eine Marke neben der Strecke und bremse Schritt für Schritt etwas später.
how-keep-brake-point-and-release-sooner = Im echten Auto lasse ich deinen Bremspunkt, wo er ist: triff ihn in jeder Runde. Die Zeit liegt zwischen ihm und dem Einlenken: brems dort etwas kürzer und leichter, in kleinen Schritten.
    .novice = Nimm in jeder Runde dieselbe Bremsmarke, aber löse das Pedal vor der Kurve etwas eher, in kleinen Schritten.
how-brake-mostly-at-the-beginning = Brems das meiste am Anfang, solange das Auto geradeaus fährt, und lass von da an nur noch nach; behalt deinen Bremspunkt.
    .novice = Brems vor allem am Anfang, solange das Auto geradeaus fährt, und lass das Pedal dann sanft hoch.
how-release-sooner-and-gently = Behalt deinen Bremspunkt, aber löse etwas eher und nimm den Druck bis in die Kurve hinein zurück; das Minimaltempo steigt dann von selbst.
    .novice = Geh etwas eher und langsam von der Bremse; ändere pro Runde nur wenig.
how-brake-harder = Bremse am Anfang fester und löse, während das Tempo sinkt.
    .novice = Tritt die Bremse zuerst kräftig und löse sie dann sanft.
how-release-gradually = Löse die Bremse Stück für Stück, bis das Auto eingelenkt hat, statt sie auf einmal loszulassen.
    .novice = Lass das Bremspedal langsam hoch, während du einlenkst.
how-slow-less = Geh eher von der Bremse und lass das Auto durch den Scheitel rollen.
    .novice = Lass die Bremse etwas eher los und lass das Auto rollen.
how-coast-less = Geh von der Bremse direkt ans Gas; wo du noch nicht beschleunigen kannst, bleib leicht auf der Bremse.
    .novice = Hab immer einen Fuß auf einem Pedal: bremsen bis zum Einlenken, dann Gas.
how-turn-in-later = Warte mit dem Einlenken, bis du den Scheitel siehst, und lenke dann einmal.
    .novice = Bleib einen Moment länger außen, bevor du lenkst.
how-slow-sooner = Bring das Verzögern vor dem Scheitel zu Ende, damit du dort schon beschleunigst.
    .novice = Erledige das Langsamwerden im ersten Teil der Kurve.
how-tighten-line = Ziel näher an die Innenseite und nutze die ganze Breite erst am Ausgang.
    .novice = Fahr näher an der Innenseite der Kurve.
how-throttle-earlier = Fang mit wenig Gas an, sobald das Auto zum Ausgang zeigt, und öffne dann in einem Zug.
    .novice = Sobald du den Ausgang siehst, gib Gas und bleib drauf.
how-throttle-once = Warte, bis du auf dem Gas bleiben kannst, und gib dann einmal Gas.
    .novice = Gib erst Gas, wenn du es nicht wieder wegnehmen musst.
how-shift-later = Halte den Gang, bis der Motor nicht mehr zieht, und schalte dann hoch.
    .novice = Bleib etwas länger im Gang.
how-match-gear = Fahr die Kurve im Gang { $against-gen } und hör, ob der Motor daraus zieht.
    .novice = Probier diese Kurve im Gang { $against-gen }.
how-exit-faster = Stell das Auto erst gerade, dann Gas: gib in der Mitte etwas auf für den Ausgang.
    .novice = Fahr ruhig hinein und schnell heraus.
how-look-closer = Leg beide Runden mit /compare übereinander und sieh dir diese Kurve an.
measure-brakes-early = du höchstens { $target } vor { $against-gen } bremst.
measure-brakes-soft = du etwa so fest bremst wie { $against }.
measure-releases-abruptly = du mindestens { $target } brauchst, um von der Bremse zu gehen.
measure-over-slows = dein Minimaltempo mindestens { $target } ist.
measure-coasts = du höchstens { $target } ohne Pedal rollst.
measure-turns-in-early = du höchstens { $target } vor { $against-gen } einlenkst.
measure-late-apex = dein langsamster Punkt höchstens { $target } hinter dem { $against-gen } liegt.
measure-runs-wide = du höchstens { $target } mehr Weg fährst als { $against }.
measure-waits-for-throttle = du höchstens { $target } nach { $against-gen } am Gas bist.
    .full = du höchstens { $target } nach { $against-gen } Vollgas hast.
measure-lifts-after-throttle = du einmal Gas gibst und auf dem Gas bleibst.
measure-short-shifts = du bei { $target } oder mehr hochschaltest.
measure-wrong-gear = dein kleinster Gang hier { $reference } ist.
measure-misses-exit-speed = du die Kurve mit { $target } oder mehr verlässt.
measure-time = du hier weniger als { $target } verlierst.
quantity-brake-point-m = Bremspunkt
quantity-brake-peak-share = höchster Bremsdruck
quantity-brake-release-s = Lösen der Bremse
quantity-trail-braking-s = Bremsen beim Lenken
quantity-coast-s = ohne Pedal
quantity-turn-in-m = Einlenkpunkt
quantity-apex-m = langsamster Punkt
quantity-entry-speed-mps = Eingangstempo
quantity-apex-speed-mps = Minimaltempo
quantity-exit-speed-mps = Ausgangstempo
quantity-straight-speed-mps = Tempo am Ende der Geraden
quantity-throttle-on-m = Gas
quantity-full-throttle-m = Vollgas
quantity-throttle-lifts = Lupfer
quantity-min-gear = kleinster Gang
quantity-shift-rpm = Hochschalten
quantity-grip-use = genutzter Grip
quantity-distance-m = gefahrener Weg
evidence-pair = { $quantity } { $you } ({ $against-short } { $reference })
evidence-earlier = { $quantity } { $delta } früher
evidence-later = { $quantity } { $delta } später
evidence-longer = { $quantity } { $delta } länger
evidence-shorter = { $quantity } { $delta } kürzer
evidence-laps = { $held } von { $of } Runden
label-focus = Fokus:
label-measure = Geschafft, wenn
lead = { $corner } { $phase } ({ $worth }): { $text }
lead-measure = { $corner }: { $text }
label-good = Gut
unsure = Nimm das als Hinweis: die Daten sind hier nicht eindeutig.
good-gain = { $corner } { $phase } war { $worth } schneller als { $against }.
found-gain = { $corner } { $phase }: dort hast du { $worth } gefunden.
personal-best = Eine neue Bestzeit. Woraus sie gemacht ist:
nothing-to-fix = Nichts zu verbessern: was zwischen diesen Runden bleibt, geht in ihrem Rauschen unter.
gap-is-spread = Keine Kurve sticht heraus: Die { $gap } verteilen sich über die Runde.
nothing-to-fix-noise = Keine Kurve kostet dich Runde für Runde Zeit. Deine Rundenzeiten streuen um { $delta }.
nothing-to-fix-ahead = Nichts zu verbessern: Du bist { $gap } schneller, und keine Kurve fällt dagegen auf.
not-enough-laps = Es gibt nicht genug saubere Runden, um zu sagen, was Zeit kostet. Zwei vollständige Runden einer Strecke sind das Mindeste, fünf sind besser.
too-little-data = Das Log sagt hier zu wenig, um zu erkennen, was Zeit kostet.
best-lap = Woraus deine beste Runde gemacht ist:
incident = { $corner } { $phase }: { $worth } gingen auf einmal verloren. Das ist keine Frage der Technik (ein Halt, ein Dreher, Verkehr) und bleibt hier außen vor.
slip = { $corner } { $phase }: { $worth } gingen nur in Runde { $lap } verloren. Das war ein Fehler dieser einen Runde und ist keine Gewohnheit.
same-again = Mach hier dasselbe wie in { $corner }.
linked-behind = { $corner } folgt direkt und verliert deswegen noch { $worth }.
optimal-line = Deine eigenen besten Abschnitte, verbunden, wo sie passen, ergeben { $you }: { $delta } unter deiner Bestzeit.
steady-first = Deine Runden streuen um { $delta }. Fahr erst ein paarmal dieselbe Runde, bevor du etwas änderst.
grade-held = { $corner } { $topic }: klappt in { $held } von { $of } Runden, das bringt { $worth }.
    .plain = { $corner } { $topic }: klappt in { $held } von { $of } Runden, aber die Zeit ist noch nicht da.
    .one = { $corner } { $topic }: klappt, das bringt { $worth }.
    .one-plain = { $corner } { $topic }: klappt, aber die Zeit ist noch nicht da.
grade-none = { $corner } { $topic }: noch in keiner von { $of } Runden geschafft ({ $goal })
    .one = { $corner } { $topic }: noch nicht geschafft ({ $goal })
grade-open = { $corner } { $topic }: schon geraten und noch auf keiner neuen Runde gemessen ({ $goal })
grade-same = { $corner } { $topic }: keine neue Runde seit diesem Rat; es bleibt der Fokus.

## columns

columns-which = Welche Spalte ist { $role }?
columns-explain = Die Spalten erklären
columns-form = Was sagen diese Spalten?
columns-form-hint = Zum Beispiel: Geschwindigkeit, km/h. Leer lassen, wenn du es nicht weißt.
columns-mapped = { $column } ist { $role }
    .server = { $unit } Das gilt für jede Datei auf diesem Server, die es braucht. Poste die Datei jetzt noch einmal.
    .direct = { $unit } Das gilt für jede Datei, die du mir direkt schickst. Schick die Datei jetzt noch einmal.
columns-unit-said = Ihre Einheit ist { $unit }.
columns-unit-found = Die Einheit lese ich aus der Datei oder erkenne sie an den Werten; mit `/columns set` legst du eine fest.
columns-unmapped = { $column } hat keine besondere Bedeutung mehr
    .server = Sie war { $role } für Dateien auf diesem Server. Gespeicherte Runden bleiben, wie sie sind.
    .direct = Sie war { $role } für Dateien, die du mir direkt schickst. Gespeicherte Runden bleiben, wie sie sind.
columns-none = Hier ist noch keine Spalte erklärt
    .how = Wenn ich eine Spalte nicht zuordnen kann, lehne ich die Datei ab und zeige darunter ein Menü: Wähl dort die richtige Spalte, oder nimm `/columns set`.
columns-title = Was die Spalten bedeuten
    .server = Das gilt für jede Datei auf diesem Server, die es braucht.
    .direct = Das gilt für jede Datei, die du mir direkt schickst.

## commands

command-analyze = Wo liegt deine Zeit? Drei bis fünf Kurven, die sich lohnen, und was zu tun ist
command-ask = Frag den Coach: zu deinen Runden, einer Kurve, der Runde eines Freundes oder einem Begriff
command-car = Wie Autos auf diesem Server heißen
command-car-list = Die Autos, die hier gefahren werden, und wie sie heißen
command-car-merge = Aus zwei Autos, die dasselbe sind, eins machen
command-car-set = Sag, in welchem Auto eine deiner Sessions gefahren wurde
command-car-name = Einem Auto auf diesem Server einen Namen geben (nur Manager)
command-car-reset = Ein Auto wieder so nennen wie seine Logs (nur Manager)
command-circuit = Wie Strecken auf diesem Server heißen
command-circuit-hide = Auf diesem Server keinen Namen einer Strecke zeigen (nur Manager)
command-circuit-choose = Sag, auf welcher Strecke eine deiner Sessions gefahren wurde
command-circuit-merge = Aus zwei Strecken, die dieselbe sind, eine machen
command-circuit-list = Die Strecken, die hier gefahren werden, und wie sie heißen
command-circuit-name = Einer Strecke auf diesem Server einen Namen geben (nur Manager)
command-circuit-reset = Eine Strecke wieder so nennen wie ihre Logs (nur Manager)
command-columns = Sag mir, was eine Spalte bedeutet, die ich nicht kenne
command-columns-list = Was hier über Spalten erklärt ist
command-columns-remove = Nimm zurück, was über eine Spalte gesagt wurde
command-columns-set = Sag, was eine Spalte bedeutet, für jede Datei hier
command-compare = Zwei Runden gegeneinander zeichnen: Wo liegt die Zeit?
command-consistency = Wie konstant sind deine Runden, Kurve für Kurve?
command-corner = Eine Kurve aus zwei Runden zeichnen: Linien, Tempo, Pedale, was jede Phase kostet
command-corners = Die Kurven einer Strecke; Manager können sie benennen, verbinden und teilen
command-data = Was ich von dir aufbewahre, und wie du es mitnimmst oder löschst
command-data-show = Was ich von dir aufbewahre, und wer es sieht
command-data-export = Alles von dir als Zip-Datei, nur für dich
command-data-delete = Eine Runde, einen Upload oder alles löschen; vorher frage ich noch einmal
command-drivers = Wer ist in welcher Kurve am schnellsten, und die Runde aus den besten Teilen von allen
command-grip = Wie viel Grip nutzen zwei Runden? Der Kammsche Kreis
command-help = Was Pacenote kann und wie du anfängst
command-laps = Deine Sessions, Seite für Seite; mit Strecke deine Runden dort (die siehst nur du)
command-leaderboard = Wer ist hier am schnellsten? Die beste Runde von allen, die sie hier teilen
command-map = Die Strecke zeichnen: wer wo gewinnt, oder Tempo, Gang oder Pedale einer Runde
command-progress = Deine beste und deine mittlere Runde über die Wochen, auf einer Strecke in einem Auto
command-session = Die Runden einer Session: Zeiten, Abstände, Sektoren und was möglich war
command-settings = Einheiten, Sprache und Niveau meiner Antworten an dich
command-share = Eine deiner Runden diesem Server zeigen, für dich behalten oder verlinken
command-status = Wie es dem Bot geht, für den Betreiber
command-upload = Ein Telemetrie-Log lesen und seine Runden speichern
command-watch = Jedes Log in einem Kanal von selbst importieren (nur Manager)
option-lap = Die Runde, um die es geht (sonst: deine letzte)
option-against = Die Runde zum Vergleich (sonst: deine beste dort)
option-third = Eine dritte Runde, gegen dieselbe verglichen
option-fourth = Eine vierte Runde, gegen dieselbe verglichen
option-zoom = Auf die Kurve mit dieser Nummer zoomen
option-channel = Ein weiterer Kanal
option-form = Für welchen Bildschirm (sonst: wie in deinen Einstellungen)
option-private = Die Antwort nur dir zeigen
option-whole-session = Die ganze Session dieser Runde: deine typische Runde gegen deine beste
option-question = Deine Frage, in deiner Sprache
option-share = Die Antwort allen hier zeigen (sonst: nur dir)
option-session-lap = Irgendeine Runde der Session (sonst: dein letzter Upload)
option-corner-number = Die Nummer der Kurve, wie auf der Karte
option-corner-change = Nummer der Kurve, die du ändern willst
option-corner-name = Ihr Name
option-corner-action = Was mit ihr geschieht
option-corners-lap = Eine Runde der Strecke (sonst: deine letzte)
option-drivers-lap = Eine Runde auf der Strecke und in dem Auto, das du meinst (sonst: deine letzte)
option-drivers-class = Alle Autos dieser Klasse (siehe /class; Standard: ein Auto)
option-laps-circuit = Nur Runden auf dieser Strecke
option-circuit = Die Strecke (sonst: die deiner letzten Runde)
option-named-circuit = Die Strecke
option-choose-circuit = Die Strecke oder ein neuer Name für sie
option-set-car = Name des Autos
option-merge-from = Was verschwindet
option-merge-into = Was bleibt
option-merge-server = Für alle Runden, die dieser Server sieht, nicht nur deine (nur Manager)
option-named-car = Das Auto
option-new-name = Ihr Name
option-car = Das Auto (sonst: das du dort zuletzt gefahren bist)
option-only-car = Nur Runden in diesem Auto (sonst: alle Autos)
option-color = Was die Farben zeigen (sonst: wer wo gewinnt)
option-share-lap = Eine deiner Runden
option-what = Was weg soll
option-data-lap = Die Runde, oder irgendeine des Uploads (für alles nicht nötig)
option-share-with = Wer sie sehen kann
option-share-against = Eine andere Runde von dir: Der Link zeigt den Vergleich (nur für Links)
option-share-names = Namen hinter dem Link zeigen (sonst nicht)
option-file = Die Log-Datei, wie dein Programm sie schreibt (.csv, .vbo, .ld, .json, .zip …)
option-upload-private = Diese Runden für dich behalten (sonst: mit diesem Server geteilt)
option-watch-channel = Der Kanal (sonst: dieser)
option-watch-stop = Nicht mehr beobachten
option-watch-threads = Jeden Upload dort in einem eigenen Thread beantworten
option-units = Einheiten für Tempo und Strecke
option-language = Die Sprache meiner Antworten
option-level = Wie viel ich erkläre
option-drives = Woher deine MoTeC-Dateien und einfachen Tabellen sind (andere Formate sagen es selbst)
option-new-laps = Wer die Runden der Logs sieht, die du ab jetzt auf einem Server postest
option-picture = Für welchen Bildschirm Bilder gezeichnet werden
option-role = Was die Spalte enthält
option-column = Der Name der Spalte, geschrieben wie in der Datei
option-unit = Ihre Einheit, etwa mph (sonst: aus der Datei)
option-column-remove = Die Spalte
choice-form-chat = Chat: das Wichtige, in großer Schrift
choice-form-compact = kompakt: alles, füllt ein Handy
choice-form-wide = breit: alles, für einen großen Bildschirm
choice-form-detail = Detail: breit in doppelter Größe
choice-color-gain = wer wo gewinnt
choice-color-pedals = Bremse und Gas
choice-join = mit der nächsten verbinden
choice-cut = in zwei teilen
choice-reset = alle Kurven wie gefunden
choice-this-server = dieser Server
choice-only-me = nur ich
choice-mine = meine
choice-servers = die dieses Servers
choice-dry = trocken
choice-damp = feucht
choice-wet = nass
choice-clean-laps = saubere Runden
choice-any-laps = jede ganze Runde
choice-one-car = ein Auto pro Fahrer
choice-a-link = ein Link, für alle, die ihn haben
choice-one-lap = eine Runde
choice-one-upload = der ganze Upload
choice-everything = alles
choice-metric = metrisch (km/h, m)
choice-imperial = imperial (mph, ft)
choice-language-auto = automatisch (wie dein Discord)
choice-novice = Einsteiger (einfache Worte)
choice-club = Club (mit den üblichen Begriffen)
choice-fast = schnell (kurz, alle Zahlen)
choice-sim = ein Simulator
choice-real = ein echtes Auto
choice-unsaid = nicht gesagt (Rat wie für ein echtes Auto)
option-analyze-lap = Die Runde, um die es geht (sonst: deine ganze letzte Session)
option-chosen-lap = Die Runde, um die es geht (sonst: die beste deiner letzten Session)
option-chosen-against = Die Runde zum Vergleich (sonst: der nächstschnellere Freund oder deine Beste davor)
option-friend = Ein Freund, um mit seiner Besten zu vergleichen
command-dashboard = Deine Runden im Browser: Diagramme zum Anfassen, große Dateien (nur du siehst den Link)
command-news = Melde in einem Kanal, wer die Bestzeit des Servers holt (nur für Manager)
command-board = Bestenlisten, die im Kanal bleiben und immer stimmen (nur für Manager)
command-board-pin = Hefte hier eine Bestenliste an; sie ändert sich mit jeder Runde
command-board-unpin = Lass eine angeheftete Bestenliste, wie sie ist, und vergiss sie
command-board-list = Alle Bestenlisten und Challenges dieses Servers
command-challenge = Eine Strecke, ein paar Tage, und wer ist am schnellsten (nur für Manager)
command-challenge-start = Kündige hier eine Challenge an: Die Liste öffnet und schließt sich von selbst
command-challenge-stop = Sag eine Challenge ab; ihre Liste bleibt, wie sie ist
command-challenge-poll = Hier fragen, welche Strecke als Nächstes dran ist
command-class = Welche Autos hier eine Klasse sind, für Bestenlisten, Challenges und Neuigkeiten (nur Verwalter)
command-class-set = Ein Auto zu einer Klasse zählen
command-class-clear = Ein Auto zu keiner Klasse zählen
command-class-list = Alle Klassen dieses Servers mit ihren Autos
option-class = Nur Runden in Autos dieser Klasse (`/class` legt eine an)
option-class-name = Die Klasse, etwa GT3
option-class-car = Das Auto
option-rules = Welche Runden zählen (sonst: saubere)
option-poll-circuit = Eine Strecke zur Auswahl
option-poll-hours = Wie viele Stunden die Umfrage offen ist (sonst: 48)
option-news-stop = Nichts mehr melden
option-challenge-name = Wie die Challenge heißt
option-challenge-days = Wie viele Tage sie dauert
option-challenge-starts-in = In wie vielen Stunden sie beginnt (sonst: jetzt)
command-duel = Du gegen einen Freund, auf allen Strecken und in allen Autos, die ihr teilt
option-duel-friend = Gegen wen
command-reference = Die Runde, an der deine gemessen werden, wenn niemand eine nennt
command-reference-set = Leg sie fest, einmal für ihre Strecke und ihr Auto
command-reference-clear = Leg auf einer Strecke keine mehr fest
command-reference-list = Deine Referenzen und die dieses Servers
command-notify = Was ich dir in Direktnachrichten sage: nichts, solange du es nicht einschaltest
option-notify-beaten = Wenn jemand deine Bestzeit holt, und in welcher Kurve
option-notify-focus = Wenn deine Runden zeigen, woran du arbeiten solltest
option-notify-weekly = Deine Woche in einer Nachricht
option-notify-news = Server dürfen deine persönlichen Bestzeiten in ihren Neuigkeiten nennen
option-quiet-from = Ab dieser Stunde nichts (sonst: 22)
option-quiet-until = Bis zu dieser Stunde (sonst: 7; zweimal dieselbe: keine Ruhezeit)
option-utc-offset = Um wie viele Stunden deine Uhr der UTC voraus ist (Berlin im Winter: 1)
option-a-day = Höchstens so viele Nachrichten am Tag (sonst: 3)
command-note = Titel, Notiz und Stichworte einer deiner Sessions, und ihre Bedingungen
command-setup = Zwei Setups nebeneinander: was sich unterscheidet (nur Logs, die eins enthalten)
option-note-title = Wie die Session heißt
option-note-text = Eine Notiz, die nur du siehst
option-note-tags = Stichworte, durch Kommas getrennt
option-note-surface = Wie nass die Strecke war
option-note-tyres = Die Reifen
option-note-fuel = Benzin am Anfang, in Litern
option-note-air = Lufttemperatur in °C
option-note-track = Streckentemperatur in °C
option-note-show-setup = Wer die Runden sieht, darf auch das Setup aus dem Log sehen
option-setup-lap = Eine Runde der einen Session (sonst: deiner neuesten)
option-setup-against = Eine Runde der anderen (sonst: die, an der deine gemessen wird)
option-news-personal = Auch persönliche Bestzeiten von Fahrern, die es mit /notify erlauben
option-news-corners = Auch Kurven, die jetzt ein anderer am schnellsten fährt
option-news-weekly = Einmal die Woche: wer sich am meisten verbessert hat, und das engste Duell
option-reference-lap = Die Runde: die eines Freundes, deine beste vom letzten Jahr, die eines Profis
option-whose = Wessen Referenz (die des Servers: nur Verwalter; sonst: meine)

## compare

compare-slower = { $a } ist { $gap } langsamer als { $b }
compare-faster = { $a } ist { $gap } schneller als { $b }
compare-same-time = { $a } und { $b }: die gleiche Zeit
compare-slower-in = { $a } ist in { $corner } { $gap } langsamer als { $b }
compare-faster-in = { $a } ist in { $corner } { $gap } schneller als { $b }
compare-level-in = { $a } und { $b } sind in { $corner } gleich schnell
compare-whole-lap = Über die ganze Runde sind es { $delta }.
compare-aligned = aufeinander gelegt nach { $basis }, Sicherheit { $confidence }
compare-different-cars = Verschiedene Autos, { $one } und { $other }: Was am Auto liegt und was am Fahrer, lässt sich hier nicht trennen. `/drivers` vergleicht die Form der Kurven.
compare-different-surfaces = Verschiedene Bedingungen, { $one } und { $other }: Was die Strecke macht und was der Fahrer, lässt sich hier nicht trennen.
compare-loses = Verliert am meisten: { $corners }
compare-gains = Gewinnt am meisten: { $corners }
compare-footer = + heißt langsamer · { $aligned }
compare-track = Streckenkarte
picked = Für dich gewählt: { $what }
picked-newest = deine neueste Session
picked-newest-best = die beste Runde deiner neuesten Session
picked-reference = die hier festgelegte Referenzrunde
picked-next-faster = der nächstschnellere Freund in diesem Auto
picked-next-faster-here = der nächstschnellere Freund hier
picked-own-before = deine Bestzeit davor
picked-own-other = deine nächstbeste Runde hier
picked-their-best-before = die Bestzeit des Fahrers davor
picked-their-other = die nächstbeste Runde des Fahrers
picked-fastest = die schnellste Runde hier
picked-behind = der nächste Freund dahinter

## consistency

consistency-title = Konstanz über { $laps ->
    [one] { $laps } Runde
   *[other] { $laps } Runden
}
    .spread = ±{ $spread } über { $laps ->
        [one] { $laps } Runde
       *[other] { $laps } Runden
    }, { $share }
consistency-steady = **Sitzt** (jede Runde schnell): { $corners }
consistency-slow = **Konstant, aber langsam** (jede Runde gleich, Zeit liegt noch drin): { $corners }
consistency-varies = **Mal so, mal so** (jede Runde anders): { $corners }
consistency-corner-spread = { $corner } (±{ $spread })
consistency-footer = Mal so, mal so: Die mittlere Hälfte deiner Runden liegt mehr als { $share } der Kurvenzeit auseinander, mindestens { $least } · Konstant, aber langsam: Deine typische Runde verliert so viel

## corners

corners-title = Kurven von { $circuit }
corners-own = Die eigenen Kurven dieses Servers; jeder Vergleich hier benutzt sie.
corners-found = So wie ich sie im ersten Log dieser Strecke gefunden habe.
corners-how = Ein Manager gibt einer mit corner und name einen Namen und verbindet, teilt oder setzt sie mit action zurück.
corners-left = links
corners-right = rechts

## dashboard

dashboard-title = Dein Dashboard
dashboard-link = Der Knopf meldet dich an. Er gilt einmal und { $minutes } Minuten lang.
dashboard-link-footer = Behalte ihn für dich: Wer ihn öffnet, ist als du angemeldet.
dashboard-open = Öffnen
dashboard-somebody = jemand
dashboard-upload-there = Hier hochladen

## data

data-title = Was ich von dir aufbewahre
data-nothing = Noch nichts: keine Datei, keine Runde.
data-files = { $files ->
    [one] { $laps } aus { $files } Datei.
   *[other] { $laps } aus { $files } Dateien.
}
data-shown = { $servers ->
    [0] Außer dir sieht sie niemand.
    [one] Die Mitglieder eines Servers sehen { $laps }.
   *[other] Die Mitglieder von { $servers } Servern sehen { $laps }.
}
data-held = Zu jeder Runde behalte ich ihre Messwerte und was ich daraus berechnet habe, Strecke und Auto sowie Name und Prüfsumme der Datei. Dazu deine Einstellungen, woran du zuletzt arbeiten solltest und wie viel du vom Modell genutzt hast.
data-originals = { $files ->
    [one] Außerdem behalte ich eine Datei selbst, so wie du sie mir gegeben hast.
   *[other] Außerdem behalte ich { $files } Dateien selbst, so wie du sie mir gegeben hast.
}
data-next = `/data export` schickt dir alles. `/data delete` löscht eine Runde, einen Upload oder alles. Mit `/share` und `/settings` bestimmst du, wer was sieht.
data-exported = Deine Daten
data-exported-about = Jede Datei in `laps` ist eine CSV, die ich mit denselben Rundenzeiten wieder lese. Alles andere steht in `data.json`.
data-exported-link = Alles zusammen passt nicht in eine Nachricht. Der Knopf meldet dich an und startet den Download. Er gilt einmal, { $minutes } Minuten lang.
data-left-out = Nicht dabei, weil zu groß für eine Nachricht: { $files ->
    [one] eine Datei, wie du sie gegeben hast.
   *[other] { $files } Dateien, wie du sie gegeben hast.
} Die Runden daraus stehen trotzdem in den CSV-Dateien; den Rest gibt dir, wer diesen Bot betreibt.
data-part = Teil { $part }
data-sure-lap = Diese Runde löschen?
data-sure-upload = Diesen Upload löschen?
data-sure-all = Alles löschen?
data-sure-next = Das verschwindet aus allen Listen, Ranglisten und Sessions, und meine Nachrichten dazu lösche ich auch. Es gibt kein Zurück.
data-sure-everything = Alle deine Dateien und Runden, deine Einstellungen und meine Nachrichten über dich. Es gibt kein Zurück; mit `/data export` bekommst du vorher eine Kopie.
data-do-it = Endgültig löschen
data-gone = Gelöscht
data-gone-laps = { $laps ->
    [one] { $laps } Runde ist weg. Meine Nachrichten dazu verschwinden innerhalb einer Minute.
   *[other] { $laps } Runden sind weg. Meine Nachrichten dazu verschwinden innerhalb einer Minute.
}
data-gone-all = Ich bewahre nichts mehr von dir auf. Meine Nachrichten über dich verschwinden nacheinander.

## drivers

drivers-title = Wem gehört welche Kurve · { $circuit }
drivers-footer = Jede Kurve zählt mit der Geraden dahinter · beste Runde jedes Fahrers, die ich hier zeigen darf
drivers-start = Start
drivers-ahead = { $gap } vorn
drivers-even = gleich
drivers-next-step = Als Nächstes zu holen: { $driver }, { $gap } vor deiner Bestzeit.
drivers-other-car = { $driver } fuhr ein anderes Auto, deshalb fehlen die Runden hier. Wähl eine davon in `lap`, um sie zu sehen.
drivers-not-aligned = Diese Runden lassen sich nicht aufeinanderlegen.
drivers-composite = **Zusammengesetzte Runde { $time }**, { $gap } schneller als die beste: { $parts }.
    .best = **Zusammengesetzte Runde { $time }**: Niemand hat einen Abschnitt, der die beste Runde schneller macht.
drivers-range = { $from } bis { $to }
drivers-in-car = **{ $driver }** im { $car }
    .unknown = **{ $driver }** in einem Auto ohne Namen
drivers-first-then = { $first }, dann { $second }
drivers-shape-known = Verschiedene Autos: nur die Form der Kurven
drivers-shape-unsure = Vielleicht verschiedene Autos: nur die Form der Kurven
drivers-shape-not-aligned = Diese beiden Runden lassen sich nicht aufeinanderlegen.
drivers-shape-more = { $count ->
    [one] … und noch eine Kurve
   *[other] … und { $count } weitere Kurven
}
drivers-shape-footer = Niemand sonst hat hier eine Runde in diesem Auto, und Zeiten verschiedener Autos sagen nichts über die Fahrer · Bremse: vom Bremspunkt bis zum langsamsten Punkt · Scheitel: Minimaltempo als Anteil des Höchsttempos der Runde · Gas: vom langsamsten Punkt bis zum Gas, negativ davor · Linie: wie weit die erste Runde am Scheitelpunkt links oder rechts der zweiten liegt
drivers-shape-brake = Bremse
drivers-shape-apex = Scheitel
drivers-shape-throttle = Gas
drivers-shape-line = Linie

## duel

duel-title = { $a } gegen { $b }
duel-places = { $places ->
    [one] **{ $a } : { $b }** auf der einen Strecke und in dem einen Auto, die beide teilen
   *[other] **{ $a } : { $b }** über die { $places } Kombinationen von Strecke und Auto, die beide teilen
}
duel-more = { $more ->
    [one] … und { $more } weitere
   *[other] … und { $more } weitere
}
duel-corners = Gewonnene Kurven
duel-brakes = Bremst später
duel-minimum = Höhere Mindestgeschwindigkeit
duel-exits = Schnellere Kurvenausgänge
duel-next = Die nächste Kurve für { $a }: **{ $corner }**, { $loss } sind dort zu holen.
duel-seasons = Nach Quartalen: { $seasons }

## errors

error-reference = Kennung { $reference }
error-no-laps = Hier gibt es keine Runde von dir, die gezeigt werden kann
    .next = Lade ein Log mit `/upload` hoch. Private Runden erscheinen mit `private: True` oder nach `/share`.
error-only-one-lap = Hier gibt es nur eine Runde
    .next = Lade ein weiteres Log dieser Strecke hoch oder wähle in `against` die Runde eines Freundes.
error-no-such-lap = Diese Runde kenne ich nicht
    .next = Vielleicht ist sie inzwischen gelöscht oder privat. Versuch es mit `beste`, `Runde 3` oder dem Namen eines Freundes, oder nimm eine von deinen.
error-lap-is-private = Diese Runde ist privat, und diese Antwort wäre öffentlich
    .next = Ruf den Befehl so auf, dass nur du die Antwort siehst, oder zeig die Runde diesem Server mit `/share`.
error-friend-has-no-lap = Dein Freund zeigt hier keine Runde dieser Strecke
    .next = Bitte ihn, ein Log in diesem Server zu posten oder eines mit `/share` zu zeigen.
error-question-too-long = Das ist mehr als eine Frage
    .next = Frag in höchstens { $most } Zeichen; eins nach dem anderen geht am besten.
error-forgotten-answer = Diese Antwort ist zu alt oder nicht deine
    .next = Frag noch einmal mit `/ask`; Antworten werden eine halbe Stunde gemerkt.
error-too-fast = Einen Moment
    .next = Gib mir { $wait } s, dann versuch es noch einmal.
error-database = Die Datenbank antwortet nicht
    .next = Nichts ist verloren und nichts wurde gespeichert. Versuch es in einer Minute wieder.
error-broken = Bei uns ist etwas schiefgegangen
    .next = Versuch es noch einmal; passiert es wieder, nenn dem Betreiber die Kennung unten.
error-restarting = Ich starte gerade neu
    .next = Versuch es in einer Minute wieder.
error-which-lap = Welche Runde meinst du?
error-which-lap-next = Mehr als eine passt. Such sie dir unten aus.
error-which-lap-menu = Runde aussuchen
error-too-many-files = Ich nehme { $most } Dateien pro Stunde von einer Person
    .next = Diese habe ich nicht gespeichert. Warte ein wenig und poste sie dann noch einmal.
error-data-deleted = Du hast deine Daten gelöscht, während ich das gelesen habe
    .next = Ich habe nichts davon gespeichert. Poste es noch einmal, wenn du es behalten willst.
error-not-owner = Das sieht nur, wer diesen Bot betreibt
    .next = Frag dort nach, wie es ihm geht.
error-no-room = Ich habe keinen Platz mehr
    .next = Diese Datei habe ich nicht gespeichert. Der Betreiber des Bots muss erst Platz schaffen; poste sie dann noch einmal.
error-too-many-laps = Du hast hier { $most } Runden, mehr behalte ich von einer Person nicht
    .next = Lösche einige mit `/data delete` und poste diese Datei dann noch einmal. `/data export` gibt dir vorher eine Kopie.
error-server-full = Dieser Server zeigt { $most } Runden, mehr behalte ich von einem Server nicht
    .next = Schick mir die Datei als Direktnachricht, oder bitte die anderen, alte Runden zurückzunehmen.
error-parse-timeout = Diese Datei zu lesen dauert zu lange
    .next = Nach { $limit } s habe ich aufgegeben. Exportier weniger Kanäle oder weniger Runden und versuch es noch einmal.
error-file-too-large = Diese Datei ist größer als { $most } MiB
    .next = Exportier weniger Runden oder weniger Kanäle, oder pack sie als Zip.
error-foreign-attachment = Diese Datei liegt nicht bei Discord
    .next = Häng die Datei selbst an, keinen Link.
error-download = Ich konnte die Datei nicht von Discord holen
    .next = Links zu Dateien laufen ab. Poste sie noch einmal.
error-no-file = In dieser Nachricht ist keine Datei
    .next = Wähl eine Nachricht mit angehängtem Telemetrie-Log, oder nimm `/upload`.
error-posted-by-bot = Diese Nachricht ist von einem Bot
    .next = Ich speichere Runden für Menschen. Bitte den Fahrer, die Datei zu posten, oder nimm `/upload` für deine eigene.
error-analysis = Diese Runden kann ich nicht vergleichen
    .next = Wähl zwei vollständige Runden derselben Strecke.
error-only-one-driver = Auf dieser Strecke hat hier nur ein Fahrer Runden
    .next = Bitte einen Freund um eine Runde, oder wähl in `lap` eine Runde auf einer anderen Strecke.
error-no-such-place = Diese Strecke oder dieses Auto kenne ich nicht
    .next = Wähl etwas aus der Liste, die beim Tippen erscheint.
error-same-place = Das ist schon ein und dasselbe
    .next = Wähl zwei verschiedene.
error-nobody-there = Dort hat noch niemand eine gültige Runde geteilt
    .next = Runden, die auf diesem Server hochgeladen werden, stehen hier, private nie. Mit `/share` teilst du eine von deinen.
error-too-few-laps = Zu wenige Runden in dieser Session
    .next = Für die Konstanz brauche ich mindestens drei vollständige Runden in etwa demselben Tempo.
error-no-such-corner = Kurve { $number } gibt es auf dieser Runde nicht
    .next = { $count ->
        [0] Ich habe auf ihr keine Kurven gefunden. Lass `corner` weg.
        [one] Sie hat { $count }. `/compare` zeigt die Nummern auf der Karte.
       *[other] Sie hat { $count }. `/compare` zeigt die Nummern auf der Karte.
    }
error-which-corner = Welche Kurve?
    .next = Gib ihre Nummer in `corner` an. `/corners` allein listet alle auf.
error-no-corners = Auf dieser Runde habe ich keine Kurven gefunden
    .next = Wähl in `lap` eine vollständige Runde dieser Strecke.
error-not-yours = Das ist die Runde von jemand anderem
    .next = Nur der Fahrer kann sie teilen, berichtigen oder löschen.
error-keeps-private = Dieser Fahrer behält neue Runden für sich
    .next = Nur er selbst kann mir diese Datei geben.
error-not-manager = Das dürfen nur Manager dieses Servers
    .next = Frag jemanden mit der Berechtigung „Server verwalten“.
error-mapping = Das verstehe ich nicht
    .next = Wähl die Bedeutung aus der Liste, die beim Tippen erscheint, und eine Einheit wie km/h, mph, m, % oder deg.
error-no-such-column = Diese Spalte gibt es nicht
    .next = Schreib den Namen genau so, wie er in der Datei steht. `/columns list` zeigt, was hier schon erklärt ist.
error-mapped-by-other = Diese Spalte hat jemand anderes erklärt
    .next = Bitte sie oder einen Manager dieses Servers, sie mit `/columns set` zu ändern.
error-too-many-mappings = Hier sind zu viele Spalten erklärt
    .next = Nimm zuerst einige mit `/columns remove` zurück.
error-outdated-command = Dieser Knopf oder Befehl stammt aus einer älteren Version
    .next = Ruf den Befehl noch einmal auf. Wenn das öfter passiert, bitte den Betreiber des Bots, `pacenote register` auszuführen.
error-not-in-server = Das geht nur auf einem Server
    .next = Benutz es in einem Kanal eines Servers.
error-no-dashboard = Das Dashboard ist hier nicht eingeschaltet
error-no-dashboard-next = Wer diesen Bot betreibt, kann es mit `web.listen` einschalten.
error-no-such-link = Dieser Link gilt nicht mehr
error-no-such-link-next = Er wurde benutzt, widerrufen oder ist zu alt. Hol dir mit `/dashboard` einen neuen.
error-nothing-shared = Dieser Link zeigt nichts mehr
error-nothing-shared-next = Er wurde widerrufen oder ist abgelaufen. Lass dir von der Person, von der du ihn hast, einen neuen geben.
error-wrong-password = Das ist nicht das Passwort dieser Garage
error-wrong-password-next = Frag nach bei dem, der es dir gegeben hat.
error-password-length = Das Passwort ist zu kurz oder zu lang
error-password-length-next = Nimm { $least } bis { $most } Zeichen; ein paar Wörter hintereinander sind gut.
error-too-many-tokens = Du hast schon { $most } davon
error-too-many-tokens-next = Widerrufe eins, das du nicht mehr brauchst.
error-not-signed-in = Du bist nicht angemeldet
error-not-signed-in-next = Schreib `/dashboard` in Discord: Der Link in der Antwort bringt dich hinein.
error-not-allowed = Hier darfst du nur lesen
error-not-allowed-next = Melde dich mit `/dashboard` an, dann geht alles andere; ein Token braucht die Berechtigung dafür.
error-request = Diese Anfrage ist nicht zu verstehen
error-request-next = Lade die Seite neu. Für Programme: Was gefragt werden kann, steht in `api/openapi.json`.
error-no-such-board = Von dieser Strecke und diesem Auto gibt es hier keine Bestenliste
    .next = `/board list` zeigt, welche es gibt.
error-no-setup = Eins dieser Logs zeigt kein Setup
    .next = Nur Logs wie `.ibt` von iRacing enthalten eins. Der Fahrer zeigt es mit `show_setup` in `/note`.
error-no-such-challenge = Eine Challenge mit diesem Namen gibt es hier nicht
    .next = `/board list` zeigt, welche laufen oder noch kommen.
error-too-many-boards = { $most ->
    [one] Dieser Server hat schon { $most } Bestenliste, mehr gehen nicht
   *[other] Dieser Server hat schon { $most } Bestenlisten, mehr gehen nicht
}
    .next = Nimm mit `/board unpin` eine ab.
error-nothing-in-common = Ihr zeigt hier keine Runden derselben Strecke im selben Auto
    .next = Poste einen Log von einer Strecke und einem Auto deines Freundes, oder bitte ihn, mit `/share` eine Runde zu zeigen.

## grip

grip-title = Wie viel Grip du nutzt
grip-used = im Schnitt { $share } in Kurven und beim Bremsen, am Limit { $limit } von { $loaded }
grip-unknown = dieses Log hat keine Beschleunigungen und nichts, woraus man sie berechnen kann
grip-footer = Das Limit ist, was diese zwei Runden in jeder Richtung erreicht haben · am Limit: ab { $share } davon

## help

help-title = Log reinziehen und wissen, was als Nächstes kommt
help-drop = Reinziehen
help-drop-about = Poste einen Log in einem beobachteten Kanal, erwähn mich dabei oder schick ihn mir direkt. Oder { $upload }.
help-look = Ansehen
help-ask = Fragen
help-friends = Freunde
help-yours = Deins
help-server = Server
help-files = Dateien bis { $size } MiB, auch gezippt.
help-computed = Jede Zahl ist aus deinem Log berechnet.
help-export = So exportierst du aus …
help-begin-title = Zieh einen Log rein
help-begin = Poste eine Telemetriedatei und erwähn mich, oder nimm `/upload`. `/help` sagt, was es sonst gibt.
help-export-then = Dann zieh die Datei hierher.
help-export-garage61 = Zieh die .ibt rein, wie sie ist: Sie liegt in Documents\iRacing\telemetry, und Alt+L im Auto startet und stoppt sie. Ist sie zu groß, pack sie als Zip. Oder lade die CSV der Runde aus Garage 61 und lass den Dateinamen, wie er ist: Die Rundenzeit steht darin.
help-export-motec = Zieh die .ld mit ihrer .ldx rein, beide in einer Nachricht. Assetto Corsa Competizione schreibt sie nach Documents\Assetto Corsa Competizione\MoTeC. Eine CSV aus MoTeC i2 mit Kopf und Einheiten geht auch.
help-export-aim = Zieh die .xrk oder .xrz rein, wie sie ist, aus RaceStudio 3 oder vom Logger. Eine CSV aus RaceStudio mit allen Kanälen und allen Runden geht auch. Nur die alte .drk kann ich nicht lesen.
help-export-racechrono = Öffne die Session, teile sie und wähl CSV v3.
help-export-vbo = Nimm die .vbo-Datei von der Speicherkarte oder aus der App.
help-export-trackaddict = Exportier den Log in der App als CSV.
help-export-gt7 = Speichere die Runden in gt7dashboard als JSON.
help-export-forza = Schalt im Spiel Data Out ein und nimm es mit einem Logger auf, der alle 85 Werte als CSV schreibt.
help-export-ac = Nimm eine Telemetrie-App, die MoTeC-Logs schreibt, etwa ACTI, und zieh die .ld mit ihrer .ldx rein. Oder einen Shared-Memory-Logger, der CSV mit Gas, Brake, Gear, Rpms und SpeedKmh schreibt.
help-export-lmu = Wandle die Session in .ld und .ldx um und zieh beide rein, oder exportier die Runden aus Apex Lab als CSV. Die .duckdb selbst kann ich nicht lesen.
help-export-other = Jede Tabelle geht, die eine Zeile mit Namen, eine Zeit und ein Tempo hat, viele Zeilen pro Sekunde. Was ich nicht verstehe, frage ich.
help-export-other-name = Etwas anderes

## how-to

how-to-help = Frag mich zu deinen Runden: wo du Zeit verlierst, welcher Gang in einer Kurve, oder wie du unter eine Zeit kommst. `/analyze` bespricht deine letzte Session, `/compare` zeichnet zwei Runden, `/help` zeigt alle Befehle.
how-to-about = Ich bin Pacenote, ein Bot, der Telemetrie liest. Jede Zahl, die ich nenne, ist in deinen Runden gemessen; was ein Modell formuliert, wird erst daran geprüft.
how-to-channels = Diesen Kanal lese ich nicht: Aus einem Log nehme ich Tempo, Pedale, Lenkung, Gang, Drehzahl, Gierrate, Beschleunigungen und Positionen. Temperaturen, Drücke und Kraftstoff siehst du im Programm deines Loggers.
how-to-upload = Wirf das Log mit einer Erwähnung von mir in den Chat oder häng es an `/upload`. Format, Runden und Kurven finde ich selbst.
how-to-delete = `/data delete` löscht eine Runde, einen Upload oder alles und fragt vorher einmal nach. Direkt unter einem Upload geht es auch mit *Rückgängig* im Menü *Mehr*. Fragen allein löscht hier nichts.
how-to-export = `/data export` schickt dir alles, was ich von dir habe, als Zip: jede Runde als CSV, den Rest als JSON. `/data show` sagt, was das ist.
how-to-share = `/share` macht eine Runde für diesen Server sichtbar oder wieder privat. Deine eigenen siehst du immer.
how-to-compare = `/compare` nimmt zwei Runden: Schreib in `lap` und `against`, was du meinst, etwa „letzte“, „meine beste“ oder den Namen eines Freundes. Ohne beides nimmt es deine letzte gegen deine beste.
how-to-analyze = `/analyze` sagt in drei bis fünf Punkten, wo die Zeit liegt. Mit `session` schaut es auf alle Runden deines letzten Uploads.
how-to-ask = Frag einfach in deinen Worten: `/ask` mit deiner Frage, in einer meiner sechs Sprachen.
how-to-session = `/session` zeigt alle Runden einer Session mit Sektoren und Abständen.
how-to-laps = `/laps` listet deine Runden auf, die neuesten zuerst.
how-to-leaderboard = `/leaderboard` zeigt die beste geteilte Runde jedes Fahrers auf einer Strecke.
how-to-consistency = `/consistency` zeichnet, wie stark jede Kurve von Runde zu Runde schwankt.
how-to-progress = `/progress` zeigt deine Sessions auf einer Strecke über die Zeit.
how-to-map = `/map` zeichnet die Strecke, gefärbt nach Tempo, Gang, Pedalen oder danach, wer wo schneller ist.
how-to-corner = `/corner` zeichnet eine Kurve von zwei Runden.
how-to-corners = Mit `/corners` benennt, verbindet oder teilt ein Manager des Servers die Kurven einer Strecke.
how-to-drivers = `/drivers` zeigt, wer hier in jeder Kurve am schnellsten ist.
how-to-grip = `/grip` zeichnet, wie viel vom Grip du beim Bremsen und Lenken nutzt.
how-to-watch = Mit `/watch` lese ich jedes Log, das in einem Kanal landet, ohne Erwähnung.
how-to-settings = `/settings` merkt sich deine Einheiten, deine Sprache, wie viel ich erkläre, und die Form deiner Bilder.
how-to-world = Sag mir mit `/settings`, dass deine Logs aus einem Simulator kommen; dann darf ich auch zu späterem Bremsen raten.
how-to-formats = Ich lese Logs von zwei Dutzend Programmen und Loggern, darunter MoTeC, AiM, RaceChrono, VBOX, Garage 61 und einfaches CSV. Häng eins an `/upload`, und ich sage, was ich erkannt habe.

## import

import-empty-bytes = Die Datei ist leer.
import-empty-blank = In der Datei stehen nur Leerzeilen.
import-empty-rows = Die Datei hat eine Kopfzeile, aber keine Daten.
import-empty-channels = Das Log hat keinen Kanal, den ich lesen kann.
import-large-file = Die Datei hat { $size }; ich nehme bis zu { $limit }.
import-large-unpacked = Im Archiv steckt viel mehr als ein Log; bei { $limit } höre ich auf.
import-large-line = Eine Zeile der Datei ist länger als { $limit }.
import-large-line-at = Zeile { $line } ist länger als { $limit }.
import-large-columns = Die Datei hat mehr als { $limit } Spalten.
import-large-rows = Die Datei hat mehr als { $limit } Zeilen.
import-large-whole = Ein Text wie dieser, der keine Tabelle ist, darf bis zu { $limit } haben.
import-is-picture = Das ist ein Bild, kein Log.
import-is-video = Das ist ein Video oder eine Tondatei, kein Log.
import-is-pdf = Das ist ein PDF, kein Log.
import-is-workbook = Das ist eine Tabelle oder ein anderes Office-Dokument, kein Log.
import-is-other-archive = Das ist ein 7z- oder RAR-Archiv, das ich nicht öffnen kann.
import-is-nested-archive = Das ist ein Archiv in einem Archiv.
import-is-pickle = Das ist ein Python-Pickle. Die öffne ich nie, weil sie Code ausführen können.
import-is-lmu-database = Das ist eine Datenbank von Le Mans Ultimate, die ich nicht öffnen kann.
import-is-ibt = Das ist kein vollständiges iRacing-Log (.ibt).
import-is-aim-binary = Das ist ein binäres AiM-Log, das ich nicht lesen kann.
import-is-racechrono-backup = Das ist eine Sicherung von RaceChrono (.rcz), kein Export.
import-is-pds = Das ist ein Datensatz von Pi Toolbox (.pds), den ich nicht öffnen kann.
import-is-fit = Das ist eine Garmin-Aktivität (.fit), die ich nicht öffnen kann.
import-is-tcx = Das ist eine Garmin-Aktivität (.tcx), die ich nicht öffnen kann.
import-is-web-page = Das ist eine Webseite, kein Log.
import-is-track = Das ist eine Strecke ohne Zeiten; gefahren ist sie so niemand.
import-is-ldx = Diese .ldx enthält nur die Rundenzeiten eines MoTeC-Logs; das Log selbst fehlt.
import-is-subtitles = Das sind Untertitel eines Videos, kein Log.
import-is-lap-table = Das ist eine Tabelle mit Rundenzeiten. Was in den Runden passiert ist, steht nicht darin.
import-is-binary = Das sind Binärdaten, in denen ich kein Log erkenne.
import-no-table = Ich habe in dieser Datei keine Tabelle mit Zahlen gefunden.
import-no-names = Die Tabelle hat keine Kopfzeile, also haben ihre Spalten keine Namen.
import-other-json = Das ist JSON, aber keine Runden, wie gt7dashboard sie speichert.
import-no-time = Keine Zeitspalte gefunden unter { $columns }.
import-no-speed = Keine Spalte mit Geschwindigkeit gefunden unter { $columns }.
import-no-laps = Das Log hat Geschwindigkeit über der Zeit, aber weder Rundennummern noch Positionen, die Runden unterscheiden.
import-no-complete-lap = Ich habe in diesem Log keine ganze Runde gefunden.
import-engine-log = Das ist ein Motorlog ohne Runden und Positionen.
import-engine-log-of = Das ist ein Motorlog von { $program }, ohne Runden und Positionen.
import-bad-archive = Das Archiv ist beschädigt oder mit einem Passwort geschützt.
import-archive-of = { $files ->
    [one] Im Archiv ist { $files } Datei, und die ist kein Log, das ich lesen kann.
   *[other] Im Archiv sind { $files } Dateien; die kann ich nicht auf einmal lesen.
}
import-names-missing = Die Datei hat keine Zeile mit Spaltennamen.
import-names-missing-of = Im Export von { $program } fehlt die Zeile mit den Kanalnamen.
import-no-times = In der Zeitspalte stehen weniger als zwei brauchbare Werte.
import-decimal-commas = Die Zeilen haben mehr Zellen als die Kopfzeile Namen, wie wenn Zahlen mit Dezimalkomma durch Kommas getrennt sind.
import-open-quote = Ein Anführungszeichen in der Kopfzeile wird nie geschlossen.
import-open-quote-at = Das Anführungszeichen aus Zeile { $line } wird nie geschlossen.
import-bad-json = Das JSON ist in Zeile { $line } kaputt.
import-cut-short = Die Datei von { $program } ist abgeschnitten oder beschädigt.
import-its-columns = ihren Spalten
import-next-again = Exportiere die Session noch einmal und schick die neue Datei.
import-next-smaller = Exportiere weniger Runden oder Kanäle, oder schick die Datei als .zip oder .gz gepackt.
import-next-own-file = Exportiere weniger Runden oder Kanäle, oder schick die Datei, die der Simulator oder Logger selbst schreibt.
import-next-unpacked = Schick sie ausgepackt oder als einfache .zip.
import-next-csv = Exportiere die Session als CSV aus dem Programm, das sie aufgezeichnet hat.
import-next-workbook = Speichere sie als CSV, oder besser: schick die Datei, die das Programm des Loggers exportiert hat.
import-next-pickle = Speichere die Runden in gt7dashboard als JSON und schick diese Datei.
import-next-lmu = Exportiere die Runden mit Apex Lab als CSV, oder wandle die Session in eine MoTeC-.ld um, und schick das.
import-next-ibt = Schick die .ibt so, wie der Simulator sie geschrieben hat, oder exportiere die Runden als CSV aus Garage 61.
import-next-aim = Öffne es in RaceStudio 3, exportiere die Session als CSV und schick die.
import-next-racechrono = Teile die Session in RaceChrono als CSV v3 oder VBO und schick diese Datei.
import-next-pds = Öffne ihn in Pi Toolbox, exportiere den Outing als CSV mit Zeit und Geschwindigkeit und schick die.
import-next-fit = Exportiere die Aktivität als GPX mit Zeiten und schick die, oder nimm eine App, die Runden aufzeichnet.
import-next-track = Exportiere sie mit einer Zeit für jeden Punkt, oder schick das Log der Fahrt.
import-next-ldx = Schick .ld und .ldx zusammen, in einer Nachricht oder in einer Zip.
import-next-log = Schick das Log selbst: Zeit, Geschwindigkeit und Position oder Runde, viele Zeilen pro Sekunde.
import-next-header = Exportiere als CSV mit einer Kopfzeile, die Zeit, Geschwindigkeit und Runde oder Position nennt.
import-next-time = Exportiere mit einer Zeitspalte, oder sag mir, welche Spalte es ist.
import-next-speed = Exportiere mit Geschwindigkeit oder GPS-Position, oder sag mir, welche Spalte die Geschwindigkeit ist.
import-next-laps = Exportiere mit Rundenspalte oder GPS-Position, oder sag mir, welche Spalten es sind.
import-next-lap = Exportiere mindestens eine ganze Runde, mit Rundenspalte oder Positionen.
import-next-engine = Zeichne mit einem Laptimer auf, oder mit einem Logger mit GPS oder Beacon, und schick diese Datei.
import-next-engine-columns = Zeichne mit einem Laptimer oder einem Logger mit GPS auf. Wenn diese Datei doch Geschwindigkeit und Runden hat, sag mir, welche Spalten es sind.
import-next-password = Pack das Log noch einmal ohne Passwort, oder schick es ausgepackt.
import-next-one-log = Pack bis zu 20 Logs in ein Archiv, und sonst nichts.
import-next-names = Exportiere die Session mit Kanalnamen und Einheiten, und schick die Datei unverändert.
import-next-region = Stell am Rechner eine Region mit Dezimalpunkt ein, oder wähl ein anderes Trennzeichen, und exportiere noch einmal.
import-next-quote = Exportiere die Datei noch einmal; wenn sie von Hand bearbeitet wurde, schließ oder lösch dieses Anführungszeichen.
import-next-copy = Kopier die Datei noch einmal vom Logger; vielleicht wurde die Karte zu früh gezogen.

## jobs

jobs-waiting = Ich bin beschäftigt: Nummer { $place } in der Schlange
    .next = Deine Datei habe ich. Die Runden erscheinen hier, sobald ich sie gelesen habe.
jobs-reading = Ich lese dein Log
jobs-stage-received = Angekommen. Ich lese sie gerade.
jobs-stage-read = { $laps ->
    [one] Gelesen: { $laps } Runde. Ich vermesse sie gerade.
   *[other] Gelesen: { $laps } Runden. Ich vermesse sie gerade.
}
jobs-stage-stored = Gespeichert. Jetzt kommt das Debriefing.
jobs-closed-channel = In diesem Kanal darf ich nicht schreiben
    .next = Deshalb antworte ich hier. Bitte jemanden, der den Server verwaltet, mir dort Nachrichten zu erlauben.
jobs-in-thread = Die Antwort steht im Thread
jobs-no-thread = Ich darf hier keinen Thread öffnen: Gib mir *Öffentliche Threads erstellen* und *Nachrichten in Threads senden*.

## laps

laps-none = Noch keine Runden
    .how = Lad ein Log mit `/upload` hoch, oder schick es mir direkt. `/help` sagt, welche Dateien gehen.
laps-title = Deine Runden
laps-all = { $count } gespeichert · /compare zeichnet zwei davon
laps-older = { $count } ältere sind auch gespeichert; grenz die Liste mit der Option circuit ein

## leaderboard

leaderboard-title = Bestenliste: { $circuit }
leaderboard-all-cars = alle Autos
leaderboard-drivers = { $count } Fahrer
leaderboard-footer = Runden, die mit diesem Server geteilt sind · mit /share bestimmst du, welche von deinen
leaderboard-same = Auch auf { $circuit } liegen Runden. Vielleicht ist das dieselbe Strecke: Mit `/circuit merge` wird aus beiden eine.

## leads

leads-where-is-the-time = Wo ist die Zeit?
leads-compare = Vergleichen
leads-share-here = Hier zeigen
leads-track = Strecke
leads-full = Alle Kanäle
leads-corners = Eine Kurve und was sie kostet
leads-other-lap = Gegen eine andere Runde
leads-look-at = Eine andere Runde ansehen

## menus

menu-ask-title = Dazu fragen
menu-question = Deine Frage

## names

names-circuits = Strecken hier
names-cars = Autos hier
names-none = Hier hat noch niemand eine Runde gezeigt.
names-none-cars = Kein Log hier sagt, welches Auto es war. Sag es mit `/car set`.
names-how = Wie die Logs dieses Servers sie nennen, außer ein Manager sagt es mit name anders
names-said = So heißt das jetzt auf diesem Server. Vorher: { $before }

## news

news-title = Neue Bestzeit: { $circuit }
news-title-personal = Persönliche Bestzeit: { $circuit }
news-title-corners = { $corners ->
    [one] Eine Kurve wechselt den Besitzer: { $circuit }
   *[other] Kurven wechseln den Besitzer: { $circuit }
}
news-taken = Fährt jetzt am schnellsten durch { $corners }.
news-taken-corner = { $corner } ({ $gain } schneller als { $owner })
news-took = **{ $time }**, { $gap } schneller als die bisherige Bestzeit von { $other } ({ $before }).
news-own = **{ $time }**, { $gap } schneller als die eigene Bestzeit bisher ({ $before }).
news-paid = Hier wurde sie geholt: { $corners }
news-gone = Diese Meldung gilt nicht mehr
news-gone-about = Eine der Runden, um die es ging, wurde gelöscht oder ist jetzt privat.
news-on = Meldungen sind an
news-on-about = Wenn jemand die Bestzeit dieses Servers holt, melde ich das einmal in { $channel }, mit den Kurven, in denen sie geholt wurde. Ich erwähne niemanden. `/news stop:True` beendet das.
news-off = Meldungen sind aus
news-off-about = Ich sage hier nichts mehr ungefragt. Was schon dasteht, bleibt.

## notes

note-title = Deine Session
note-empty = Noch ist nichts notiert. Die Optionen von `/note` sagen, was es war.
note-tags = Stichworte: { $tags }
note-air = Luft { $degrees } °C
note-track = Strecke { $degrees } °C
note-setup-seen = Wer diese Runden sieht, darf auch das Setup sehen.
note-setup-hidden = Das Log enthält ein Setup; nur du siehst es.

## notices

notice-beaten = Deine Bestzeit ist geschlagen: { $circuit }
notice-beaten-about = **{ $driver }** ist { $time } gefahren, { $gap } schneller als deine { $mine }.
notice-beaten-corner = Das meiste davon liegt in **{ $corner }**: { $loss }.
notice-focus = Es klappt: { $circuit }
notice-stop = Diese nicht mehr
notice-stopped = Solche sage ich dir nicht mehr
notice-stopped-about = `/notify` schaltet sie wieder ein.
notice-title = Was ich dir in Direktnachrichten sage
notice-on = an
notice-off = aus
notice-about-beaten = Jemand hat deine Bestzeit geholt
notice-about-focus = Woran du gearbeitet hast, klappt
notice-about-weekly = Deine Woche
notice-about-news = Server dürfen deine persönlichen Bestzeiten nennen
notice-about-quiet = Ruhezeit
notice-about-a-day = Nachrichten am Tag höchstens
notice-quiet-hours = { $from } bis { $until } Uhr ({ $zone })
notice-quiet-none = keine

## page

page-loading = Einen Moment …
page-unreachable = Pacenote ist nicht zu erreichen
page-unreachable-next = Prüf deine Verbindung und lade die Seite neu.
page-garage = Garage
page-leaderboard = Bestenliste
page-upload = Hochladen
page-mine = Meins
page-sign-out = Abmelden
page-sign-in = Anmelden
page-sign-in-how = Schreib `/dashboard` in Discord: Der Knopf in der Antwort bringt dich hinein. Unter jedem Bild tut **Öffnen** dasselbe.
page-sign-in-discord = Mit Discord anmelden
page-sign-in-failed = Discord hat nicht bestätigt, wer du bist. Versuch es noch einmal.
page-guest-title = Mit dem Passwort einer Garage
page-guest-how = Ein Manager des Servers kann eins setzen. Es zeigt, was dort geteilt ist.
page-server = Server
page-server-number = Nummer des Servers
page-password = Passwort
page-look-in = Hineinschauen
page-circuit = Strecke
page-car = Auto
page-driver = Fahrer
page-date = Datum
page-best = Beste
page-gap = Abstand
page-laps = Runden
page-all = Alle
page-my-sessions = Meine
page-friends = Freunde
page-all-circuits = Alle Strecken
page-all-cars = Alle Autos
page-older = Ältere Sessions
page-laps-counting = { $one } von { $two } Runden zählen
page-private = privat
page-private-lap = Nur du siehst diese Runde
page-nothing-here = Keine Session passt.
page-nothing-yet = Noch keine Session. Lade ein Log hoch oder wirf eins in Discord ab.
page-no-such-page = An dieser Adresse ist nichts
    .next = In der Garage steht alles, was du sehen darfst.
page-no-such-lap-next = Sie wurde gelöscht, oder du darfst sie nicht sehen. In der Garage steht alles, was du sehen darfst.
page-no-such-place-next = Dort gibt es keine Runde, die du sehen darfst. In der Garage steht alles, was du sehen darfst.
page-lap = Runde { $one }
page-speed = Tempo
page-throttle = Gas
page-brake = Bremse
page-steering = Lenkung
page-gear = Gang
page-rpm = Drehzahl
page-lat-accel = Querbeschleunigung
page-long-accel = Bremsen und Beschleunigen
page-yaw-rate = Gierrate
page-clutch = Kupplung
page-altitude = Höhe
page-against = Gegen eine andere Runde …
page-add-lap = Runde hinzunehmen …
page-delta = Delta
page-play = Die Runde abspielen
page-by-time = nach Zeit
page-by-distance = nach Weg
page-more-channels = Mehr Kanäle
page-whole-lap = Ganze Runde
page-worst-corner = { $one } kostet am meisten: { $two } s
page-estimated-line = Form geschätzt
page-corners = Kurven
page-lost-s = verloren s
page-apex = Scheitel
page-where-is-the-time = Wo ist die Zeit?
page-session-of = Session von { $one }
page-swap = Tauschen
page-on-entry = am Eingang
page-in-middle = in der Mitte
page-on-exit = am Ausgang
page-carried = auf der Geraden danach
page-brake-point = Bremspunkt
page-entry-speed = Eingang
page-apex-speed = Scheitel
page-exit-speed = Ausgang
page-turn-in = Einlenken
page-throttle-on = Am Gas
page-full-throttle = Vollgas
page-brake-peak = Stärkste Bremsung
page-coasting = Rollen
page-trail-braking = Bremsen beim Einlenken
page-lowest-gear = Kleinster Gang
page-time = Zeit
page-every-lap-here = Jede Runde der Session hier
page-focus = Fokus
page-show-corner = { $one } zeigen
page-worded-by-model = Worte von einem Modell, Zahlen berechnet
page-computed = berechnet
page-share-link = Link erstellen
page-link-made = Wer diesen Link hat, sieht genau das, 14 Tage lang. Widerrufen kannst du ihn unter Meins.
page-without-names = ohne Namen
page-with-names = mit Namen
page-ask = Fragen
page-ask-the-coach = Frag den Coach
page-ask-example = Warum bin ich in T5 langsam?
page-read-as = Verstanden als: { $one }
page-best-rolling = Beste fliegende
page-optimal = Optimal
page-spread = Streuung
page-of-laps = { $one }, { $two } Runden
page-classes = Langsam, mittel, schnell
page-class = Kurven
page-corners-count = wie viele
page-entry = Eingang
page-exit = Ausgang
page-lost-per-lap = verloren pro Runde, s
page-speeds-in = Tempo in { $one }, Mittel aller Runden, die zählen; verloren gegen die beste Runde.
page-brake-point-spread = Bremspunkt ±
page-time-spread = Zeit ±
page-varies-most = Die Zeit in dieser Kurve streut am meisten
page-debrief = Debriefing
page-not-counting = zählt nicht
page-against-best = Gegen die beste Runde
page-left-out = { $one } frühere Runden sind nicht gezeigt.
page-has-new-laps = { $one } hat hier neue Runden
page-look = Ansehen
page-progress = Fortschritt
page-median = Median
page-delete-session = Diese Session löschen
page-delete-session-sure = Alle Runden dieses Uploads sind dann weg, auch für alle, die sie sehen.
page-lap-time = Rundenzeit
page-whole-session = Ganze Session
page-no-corners = Keine Runde dieser Session zeigt Kurven.
page-owner = Hier am schnellsten: { $one }, mit { $two } s
page-owner-even = Hier am schnellsten: { $one }
page-its-owner = Wem sie gehört
page-slow = langsam
page-medium = mittel
page-fast = schnell
page-left = links
page-right = rechts
page-out = Outlap
page-in = Inlap
page-standing = stehender Start
page-partial = Teil einer Runde
page-drop-here = Logs hier ablegen oder auswählen
page-drop-how = Bis { $one } MiB pro Datei, so viele du willst; was für Discord zu groß ist, passt hier.
page-too-large = Größer als { $one } MiB: Exportiere weniger Runden oder Kanäle, oder zippe es.
page-only-me = Nur ich sehe diese Runden
page-tell-channel = Ergebnis in den Kanal posten, aus dem ich komme
page-told = Steht auch im Kanal.
page-waits = wartet
page-sending = wird gesendet
page-reading = wird gelesen, Runden werden geschnitten
page-look-at-session = Session ansehen
page-compare = Vergleichen
page-settings = Einstellungen
page-units = Einheiten
page-language = Sprache
page-as-discord = wie dein Discord
page-level = Wie viel erklärt wird
page-novice = alles
page-club = das Übliche
page-fast-level = wenig
page-new-laps = Wer deine neuen Runden sieht
page-drives = Logs, die nicht sagen, woher sie sind
page-pictures = Bilder im Chat
page-your-data = Deine Daten
page-kept = Ich habe { $one } deiner Dateien mit { $two } Runden; { $three } davon sind geteilt.
page-export = Alles mitnehmen
page-erase = Alles löschen
page-erase-sure = Dateien, Runden, Einstellungen, Links und Token sind dann weg, hier und in Discord. Niemand kann sie zurückholen.
page-erase-yes = Endgültig löschen
page-keep-it = Behalten
page-erased = Alles von dir ist gelöscht.
page-garage-password = Passwort der Garage
page-password-how = Für Freunde ohne Discord zur Hand: Sie sehen, was mit dem Server geteilt ist, und ändern nichts. Ein neues Passwort meldet sie ab.
page-password-set = Es gibt ein Passwort. Freunde melden sich damit und mit der Nummer des Servers an: { $one }.
page-password-none = Es gibt kein Passwort: So kommt niemand hinein.
page-set-password = Setzen
page-remove-password = Entfernen
page-logins = Wo du angemeldet bist
page-since = seit { $one }
page-until = bis { $one }
page-revoke = Widerrufen
page-links = Links, die du vergeben hast
page-no-links = Keine. Du erstellst einen unter einem Vergleich oder einer Session von dir.
page-a-comparison = Ein Vergleich
page-a-session = Eine Session
page-tokens = Tokens für Programme
page-no-tokens = Keine.
page-token-name = Wofür es ist
page-scope-read = lesen
page-scope-upload = hochladen
page-scope-ask = fragen
page-make-token = Token erstellen
page-token-once = Kopier es jetzt: Es wird nur dieses eine Mal gezeigt.
page-used = benutzt { $one }
page-never-used = nie benutzt
page-what-programs-ask = Was Programme fragen können (OpenAPI)

## pictures

picture-corner-same = In { $corner } brauchen beide Runden gleich lang.
picture-corner-loses = { $driver } verliert { $gap } in { $corner }.
    .entry = { $driver } verliert { $gap } in { $corner }, das meiste am Eingang.
    .middle = { $driver } verliert { $gap } in { $corner }, das meiste in der Mitte.
    .exit = { $driver } verliert { $gap } in { $corner }, das meiste am Ausgang.
picture-corner-gains = { $driver } gewinnt { $gap } in { $corner }.
    .entry = { $driver } gewinnt { $gap } in { $corner }, das meiste am Eingang.
    .middle = { $driver } gewinnt { $gap } in { $corner }, das meiste in der Mitte.
    .exit = { $driver } gewinnt { $gap } in { $corner }, das meiste am Ausgang.
picture-differences = { $driver } { $differences }.
picture-both = { $one } und { $other }
picture-brakes-earlier = bremst { $length } früher
picture-brakes-later = bremst { $length } später
picture-throttle-earlier = ist { $length } früher am Gas
picture-throttle-later = ist { $length } später am Gas
picture-full-throttle-earlier = ist { $length } früher auf Vollgas
picture-full-throttle-later = ist { $length } später auf Vollgas
picture-apex-slower = ist am Scheitelpunkt { $speed } langsamer
picture-apex-faster = ist am Scheitelpunkt { $speed } schneller
picture-exit-slower = ist am Ausgang { $speed } langsamer
picture-exit-faster = ist am Ausgang { $speed } schneller
picture-driver = einem Fahrer
picture-circuit = einer Strecke
picture-table-alt = Rundentabelle von { $driver } auf { $circuit }: { $laps ->
    [one] { $laps } Runde, davon gewertet: { $counting }
   *[other] { $laps } Runden, davon gewertet: { $counting }
 }.
picture-table-best = Beste Runde { $time } in Runde { $number }.
picture-table-optimal = Theoretisch beste Runde { $time }, { $gap } schneller.
picture-table-rolling = Beste fliegende Runde { $time }.
picture-spread = Die Rundenzeiten streuen um { $spread }, { $share }.
picture-consistency-alt = Konstanz von { $driver } auf { $circuit }.
picture-consistency-nailed = Sitzt: { $corners }.
picture-consistency-slow = Konstant, aber langsam: { $corners }.
picture-consistency-varies = Mal so, mal so: { $corners }.
picture-consistency-costly = Die mittlere Runde verliert am meisten in { $corner }: { $gap }.
picture-progress-alt = Entwicklung von { $driver } auf { $circuit }: { $sessions ->
    [one] { $sessions } Session
   *[other] { $sessions } Sessions
}.
picture-progress-best = Persönliche Bestzeit { $time } am { $date }.
picture-progress-faster = Die mittlere Runde der letzten Session ist { $gap } schneller als die der ersten.
picture-progress-slower = Die mittlere Runde der letzten Session ist { $gap } langsamer als die der ersten.
picture-leaderboard-alt = Bestenliste von { $circuit }, { $car }, { $drivers }: { $places }.
picture-leaderboard-empty = Hier hat noch niemand eine gültige Runde geteilt.
picture-lap-against = { $circuit }: { $a } gegen { $b }.
picture-lap-in = { $lap } in { $time }
picture-equal = Sie sind gleich schnell.
picture-loses-most = { $driver } verliert am meisten { $places }.
picture-gains-most = { $driver } gewinnt am meisten { $places }.
picture-in-corner = in { $corner }
picture-on-straight = auf der Geraden nach { $corner }
picture-before-corner = vor { $corner }
picture-lap-comparison = Rundenvergleich
picture-nothing-in-common = Es gibt nichts zu zeichnen: Diese Runden haben kein Stück Strecke gemeinsam.
picture-no-corner = Auf dieser Runde gibt es keine Kurve { $number }.
picture-verdict-same = gleich schnell
picture-verdict-slower = { $driver } langsamer
picture-verdict-faster = { $driver } schneller
picture-verdict-loses-here = { $driver } verliert hier
picture-verdict-gains-here = { $driver } gewinnt hier
picture-verdict-same-as = { $driver } so schnell wie { $other }
picture-verdict-slower-than = { $driver } langsamer als { $other }
picture-verdict-faster-than = { $driver } schneller als { $other }
picture-verdict-loses-here-to = { $driver } verliert hier auf { $other }
picture-verdict-gains-here-on = { $driver } gewinnt hier auf { $other }
picture-delta = DELTA
picture-delta-loses = { $driver } verliert
picture-delta-gains = { $driver } gewinnt
picture-delta-behind = dahinter
picture-delta-ahead = vor
picture-no-data = hier keine Daten
picture-logged-in = in { $unit } geloggt
picture-not-logged = nicht geloggt
picture-channel-not-logged = { $channel } nicht geloggt
picture-channel-no-data = { $channel }: hier keine Daten
picture-left-up = links oben
picture-pedals = PEDALE
picture-hundred-is = 100 sind { $pressure } bar
picture-mark-brakes = bremst
picture-mark-full-throttle = Vollgas
picture-by-corner = PRO KURVE
picture-plus-is-slower = + ist langsamer
picture-seconds-to = s auf { $driver }
picture-straights = Geraden
picture-other-corners = Übrige
picture-aligned = Ausgerichtet nach: { $basis } · Sicherheit { $confidence }
picture-aligned-within = Ausgerichtet nach: { $basis }, ±{ $metres } · Sicherheit { $confidence }
picture-who-is-faster = WER WO SCHNELLER IST
picture-who-is-fastest = WER WO AM SCHNELLSTEN IST
picture-shape-estimated = Form geschätzt
picture-dark-not-logged = dunkel: nicht geloggt
picture-along-the-lap = { $channel } ÜBER DIE RUNDE
picture-pedals-along = BREMSE UND GAS ÜBER DIE RUNDE
picture-track-map = Streckenkarte
picture-no-positions = Es gibt keine Karte: Das Log sagt nicht, wo das Auto war.
picture-no-such-channel = Davon gibt es keine Karte: Die Runde hat diesen Kanal nicht.
picture-reference = Referenz
picture-nameless = Fahrer
picture-this-lap = Diese Runde
picture-third-lap = Dritte Runde
picture-fourth-lap = Vierte Runde
picture-in = in { $corner }
picture-tile-brakes = Bremspunkt
picture-tile-apex = Minimaltempo
picture-tile-full-throttle = Vollgas
picture-tile-throttle = Am Gas
picture-tile-exit = Tempo am Ausgang
picture-tile-entry = Tempo am Eingang
picture-same-place = gleiche Stelle
picture-earlier = { $length } früher
picture-later = { $length } später
picture-session-heading = Session
picture-no-lap = Diese Session hat keine Runde.
picture-best-lap = BESTE RUNDE
picture-best-rolling = FLIEGEND
picture-optimal = OPTIMAL
picture-spread-tile = STREUUNG
picture-laps-tile = RUNDEN
picture-to-best = { $gap } zur besten
picture-to-first = { $gap } zur ersten
picture-share-of-laps = { $share }, { $laps ->
    [one] { $laps } Runde
   *[other] { $laps } Runden
}
picture-none-counts = keine ist vollständig und zählt
picture-lap-by-lap = RUNDE FÜR RUNDE
picture-key-lap = Runde
picture-key-best = beste
picture-key-void = zählt nicht
picture-without-earlier = { $laps ->
    [one] ohne eine frühere Runde
   *[other] ohne { $laps } frühere Runden
}
picture-sectors-cut = Sektoren enden, wo das Bremsen beginnt
picture-head-lap = RD
picture-head-time = ZEIT
picture-head-gap = ABSTAND
picture-head-laps = RUNDEN
picture-head-date = DATUM
picture-head-driver = FAHRER
picture-head-car = AUTO
picture-head-session = SESSION
picture-head-best = BESTE
picture-head-to-best = ZUR BESTEN
picture-head-median = MEDIAN
picture-sector-best = beste der Session
picture-sector-better = verbessert
picture-sector-slower = nicht verbessert
picture-rest-laps = { $count ->
    [one] + eine frühere Runde
   *[other] + { $count } frühere Runden
}
picture-rest-sessions = { $count ->
    [one] + eine frühere Session
   *[other] + { $count } frühere Sessions
}
picture-rest-drivers = { $count ->
    [one] + ein weiterer Fahrer
   *[other] + { $count } weitere Fahrer
}
picture-rest-rows = { $count ->
    [one] + eine weitere Zeile
   *[other] + { $count } weitere Zeilen
}
picture-badge-best = BESTE
picture-badge-void = UNGÜLTIG
picture-badge-out = OUT
picture-badge-in = IN
picture-badge-start = START
picture-badge-part = TEIL
picture-badge-pb = PB
picture-consistency-heading = Konstanz
picture-consistency-too-few = Für die Konstanz braucht es mindestens drei vollständige Runden einer Session in etwa gleichem Tempo.
picture-consistency-footer = Verlust: mittlere Runde zum besten Zehntel · Streuung: mittlere Hälfte
picture-lap-time-tile = RUNDENZEIT
picture-no-corner-tile = keine Kurve
picture-habit-nailed = SITZT
picture-habit-slow = IMMER LANGSAM
picture-habit-varies = MAL SO, MAL SO
picture-lost-in-corners = VERLUST IN JEDER KURVE
picture-lost-hint = Sekunden zur besten · hell = mehr
picture-newest-laps = neueste { $shown } von { $all }
picture-some-corners = { $shown } von { $all } Kurven
picture-head-loss = VERLUST
picture-head-spread = STREUUNG
picture-speed-around = TEMPO UM DEN MEDIAN
picture-inside-band = acht von zehn Runden liegen im Band
picture-progress-heading = Entwicklung
picture-progress-none = Es gibt keine Session mit einer gültigen Runde.
picture-progress-footer = Runden, die zählen · eine Strecke, ein Auto
picture-personal-best = PERSÖNLICH BESTE
picture-last-session = LETZTE SESSION
picture-median-lap = MITTLERE RUNDE
picture-in-sessions = in { $count ->
    [one] { $count } Session
   *[other] { $count } Sessions
}
picture-by-session = PRO SESSION
picture-key-best-lap = beste Runde
picture-key-median = mittlere Runde
picture-key-pb = persönliche Bestzeit
picture-leaderboard-heading = Bestenliste
picture-leaderboard-footer = Mit diesem Server geteilte Runden, die zählen · eine je Fahrer
picture-place = { $number }. PLATZ
picture-drivers-tile = FAHRER
picture-duel-led = Strecken
picture-duel-corners = Kurven
picture-duel-brakes = Spätbremsen
picture-duel-exits = Ausgänge
picture-duel-corners-of = Kurven auf { $circuit }
picture-duel-minimum = Minimaltempo
picture-duel-circuit = STRECKE
picture-duel-alt = { $a } gegen { $b }. { $scores }. { $places }.
picture-grip-heading = Grip
picture-grip-none = Es gibt nichts zu zeichnen: Keine Runde hat Beschleunigungen, auch keine Positionen oder Gierrate, aus denen sie sich berechnen lassen.
picture-grip-footer = Grenze: 90 % der weiteren Hülle · unter Last: Kurven und Bremsen
picture-friction-circle = KAMMSCHER KREIS
picture-grip-derived = aus Position berechnet
picture-grip-measured = jeder Moment und die Hülle
picture-grip-braking = Bremsen
picture-grip-left = Linkskurven
picture-grip-right = Rechtskurven
picture-grip-speeding = Beschleunigen
picture-grip-at-limit = Am Limit
picture-grip-under-load = Unter Last
picture-grip-used = Genutzter Grip
picture-axis-speeding = BESCHLEUNIGEN
picture-axis-braking = BREMSEN
picture-axis-left = LINKS
picture-axis-right = RECHTS
picture-grip-alt = Kammscher Kreis auf { $circuit }.
picture-grip-alt-none = { $lap } hat keine Beschleunigungen.
picture-grip-alt-lap = { $lap }: bremst mit bis zu { $braking }, fährt Kurven mit { $left } nach links und { $right } nach rechts, ist { $limit } von { $loaded } am Limit und nutzt im Mittel { $used } des Grips.
picture-map-alt = Karte von { $circuit }, { $lap }: { $what }.
picture-map-alt-from = { $what }, gefärbt von { $low } bis { $high }
picture-map-alt-least = Am wenigsten in den Kurven: { $corners }.
picture-map-alt-braking = Auf { $share } des geloggten Wegs auf der Bremse.
picture-map-alt-full = Auf { $share } Vollgas.
picture-fastest = Am schnellsten: { $parts }.
picture-fastest-in = { $driver } in { $corners }
picture-speed-difference = TEMPOUNTERSCHIED
picture-full-color = volle Farbe: { $gap } je 100 { $unit }
picture-points = PUNKTE
picture-line-offset = LINIE
picture-line-left = ↑ { $driver } weiter links
picture-mark-turn-in = Einlenken
picture-mark-minimum = Minimum
picture-mark-throttle = am Gas
picture-part-loses = { $driver } verliert hier { $gap }.
picture-part-gains = { $driver } gewinnt hier { $gap }.
picture-cut-out = { $gap } { $place }, gekappt
picture-pedal-zeroed = { $channel } { $from } bis { $to } als 0 bis 100 gezeichnet
picture-next-faster = als Nächstes: { $driver } { $time }
picture-progress-next = Als Nächstes zu holen: { $driver } mit { $time }.

## places

place-straight = Gerade nach { $corner }
place-first-straight = Gerade bis { $corner }
place-incident = { $place }: { $lost } waren auf einmal weg (ein Halt, ein Dreher, Verkehr) und bleiben hier außen vor.
place-most = Das meiste davon: { $places }.
place-largest = Die größten Anteile: { $places }.
place-most-straight = Am meisten kostet die { $place }: { $lost }.
place-most-corner = Am meisten kostet insgesamt { $place }: { $lost }. Aber keine einzelne Ursache ist dort so klar und so groß wie die in { $focus }.

## progress

progress-none = Noch keine Runde
progress-title = Persönliche Bestzeit { $time }
progress-sessions = { $count ->
    [one] { $count } Session
   *[other] { $count } Sessions
}
progress-new-best = In deiner letzten Session gefahren.
progress-last = Letzte Session: { $best }, { $gap } dahinter. Mittlere Runde { $median }.
progress-footer = Deine gültigen Runden auf dieser Strecke in diesem Auto

## reading

reading-at = { $what } · { $place }
reading-sector = Sektor { $sector }
reading-last-against-best = letzte gegen beste Runde
reading-losses = wo du Zeit verlierst
reading-why = warum du langsamer bist
reading-tips = ein paar Tipps
reading-focus = woran du arbeiten sollst
reading-gains = was gut läuft
reading-compare = ein Vergleich
reading-gap = wie weit auseinander
reading-target = wie du unter { $time } kommst
reading-faster = wie du { $time } findest
reading-consistency = wie konstant du bist
reading-possible = deine bestmögliche Runde
reading-progress = was besser geworden ist
reading-worst = deine schwächste Kurve
reading-best = deine beste Kurve
reading-drivers = wer hier am schnellsten ist
reading-count = wie viele Runden
reading-lap-times = deine Rundenzeiten
reading-trend = wie dein Tempo verlief
reading-sectors = deine Sektoren
reading-split = wo in den Kurven
reading-pedals = Zeit auf den Pedalen
reading-track = die Strecke
reading-overall = wie gut du bist
reading-show = das Bild
reading-describe = alles dazu
reading-drive = wie man sie fährt
reading-potential = was noch drin ist
reading-clean = ob die Runde zählt
reading-general = ein Begriff vom Fahren
reading-gear = der Gang
reading-brake-point = der Bremspunkt
reading-brake-pressure = der Bremsdruck
reading-trail-braking = das Trail Braking
reading-entry-speed = das Tempo am Eingang
reading-lowest-speed = das Minimaltempo
reading-exit-speed = das Tempo am Ausgang
reading-top-speed = die Höchstgeschwindigkeit
reading-throttle = ab wann du Vollgas gibst
reading-coasting = das Rollen
reading-engine-speed = die Drehzahl
reading-line = die Linie
reading-turn-in = das Einlenken
reading-apex = der langsamste Punkt
reading-lateral = die Querbeschleunigung
reading-time = die Zeit

## reference

reference-chosen = Das ist jetzt die Referenz
reference-chosen-about = Deine Runden in diesem Auto messe ich ab jetzt an ihr, wenn du nichts anderes sagst. In einer Bestenliste steht sie deswegen nicht.
reference-chosen-server-about = Ab jetzt messe ich hier die Runden von allen in diesem Auto an ihr, außer sie haben eine eigene. In einer Bestenliste steht sie deswegen nicht.
reference-cleared = Dort gibt es keine Referenz mehr
reference-cleared-about = Runden werden wieder am nächstschnelleren Freund gemessen, sonst an deiner Bestzeit davor.
reference-list = Referenzrunden
reference-none = Hier ist keine festgelegt. `/reference set` legt eine für ihre Strecke und ihr Auto fest.

## session

session-title = { $laps ->
    [one] Eine Runde
   *[other] { $laps } Runden
}, { $counting ->
    [0] keine zählt
    [one] eine zählt
   *[other] { $counting } zählen
}
    .all = { $laps ->
        [one] Eine Runde, und sie zählt
       *[other] { $laps } Runden, alle zählen
    }
session-best = Bestzeit **{ $time }**
session-rolling = beste fliegende { $time }
session-optimal = theoretisch { $time }
session-class-slow = **{ $count ->
    [one] { $count } langsame Kurve
   *[other] { $count } langsame Kurven
}**: { $facts }
session-class-medium = **{ $count ->
    [one] { $count } mittlere Kurve
   *[other] { $count } mittlere Kurven
}**: { $facts }
session-class-fast = **{ $count ->
    [one] { $count } schnelle Kurve
   *[other] { $count } schnelle Kurven
}**: { $facts }
session-speeds = rein { $entry }, Scheitel { $apex }, raus { $exit } { $unit }
session-braking = Bremse { $peak }
session-lost = { $gap } verloren
session-gained = { $gap } gewonnen
session-act = Etwas mit einer Runde machen
session-pick = Mit einer dieser Runden vergleichen
session-varies = Am wenigsten konstant: { $corner }, ±{ $spread }
session-newest = die neuesten { $shown } von { $all } Runden, dazu die beste
session-footer = Sektoren beginnen, wo gebremst wird
    .classes = Kurventempi: Mittel der gültigen Runden
    .lost = verloren: pro Runde, gegen die beste Runde der Session
session-no-picture = Das Bild konnte nicht gezeichnet werden; `/laps` listet die Runden auf.
session-trend = Über den Stint ({ $laps } Runden): **{ $per_lap } je Runde** (±{ $uncertainty }).
session-trend-none = Kein Trend über den Stint ({ $laps } Runden): { $per_lap } je Runde, ±{ $uncertainty }.

## sessions

sessions-title = Deine Sessions
sessions-none = Noch keine Runden
sessions-none-next = Zieh einen Log hierher oder schick ihn mir als Direktnachricht. `/help` sagt, welche Dateien gehen.
sessions-newer = Neuere
sessions-older = Ältere
sessions-page = Seite { $page } von { $pages }
sessions-open = Eine Session öffnen
sessions-another = Eine andere Session
sessions-best = beste { $time }
sessions-private = nur du

## settings

settings-title = Deine Einstellungen
settings-kept = Einstellungen gemerkt
settings-how = Mit /settings und units, language, level, drives, new_laps oder picture änderst du sie
settings-units = Einheiten
settings-language = Sprache des Coachs
settings-level = Niveau
settings-drives = Deine MoTeC-Dateien und einfachen Tabellen
settings-drives-sim = aus einem Simulator
settings-drives-real = aus einem echten Auto
settings-drives-unsaid = nicht gesagt, also Rat wie für ein echtes Auto
settings-new-laps = Logs, die du auf einem Server postest
settings-new-laps-server = sehen dort alle
settings-new-laps-private = siehst nur du; ich antworte dir in einer Direktnachricht
settings-picture = Bilder
settings-units-metric = metrisch: km/h und Meter
settings-units-imperial = imperial: mph und Fuß
settings-language-auto = wie dein Discord: { $language }
settings-level-novice = Einsteiger: einfache Worte, eins nach dem anderen
settings-level-club = Club: mit den üblichen Begriffen
settings-level-fast = schnell: kurz, alle Zahlen

## setups

setup-title = Zwei Setups: was sich unterscheidet
setup-same = Nichts: Beide Autos sind gleich eingestellt.
setup-more = { $rows ->
    [one] … und ein weiterer Wert, der sich unterscheidet
   *[other] … und { $rows } weitere Werte, die sich unterscheiden
}
setup-rest = { $rows ->
    [one] Ein Wert ist in beiden gleich.
   *[other] { $rows } Werte sind in beiden gleich.
}

## share

share-server = Mit diesem Server geteilt
    .now = Alle hier können sich damit vergleichen.
share-private = Diese Runde siehst nur du
    .now = Niemand sonst kann sie sehen, auf keinem Server.
share-link = Ein Link zu dieser Session
    .pair = Ein Link zu diesem Vergleich
    .now = Wer ihn hat, sieht genau das, { $days } Tage lang.
share-link-names = Namen werden gezeigt.
share-link-no-names = Namen bleiben weg.
share-links = Links, die du weitergegeben hast
share-link-line = { $what }, bis { $date }
share-links-more = und { $more } weitere
share-revoke = Einen Link widerrufen
share-revoked = Link widerrufen
    .now = Er führt nirgends mehr hin.

## status

status-title = Wie es mir geht
status-running = Ich laufe seit { $hours } h { $minutes } min, Version { $version }.
status-hears = { $connected } von { $shards } Shards hören Discord.
status-waiting = { $jobs ->
    [0] Keine Datei wartet.
    [one] Eine Datei wartet oder wird gerade gelesen.
   *[other] { $jobs } Dateien warten oder werden gerade gelesen.
}
status-database = Die Datenbank belegt { $size }.
status-database-of = Die Datenbank belegt { $size } von { $most }.
status-database-away = Die Datenbank antwortet nicht.
status-model = Das Sprachmodell hat heute { $used } von { $most } Neuronen verbraucht.
status-failed = { $errors ->
    [0] Seit dem Start ist nichts schiefgegangen.
    [one] Seit dem Start ist bei mir einmal etwas schiefgegangen; was, steht im Log.
   *[other] Seit dem Start ist bei mir { $errors }-mal etwas schiefgegangen; was, steht im Log.
}

## upload

upload-laps-all-count = { $laps } Runden, alle zählen
upload-laps-some-count = { $counted ->
    [one] { $laps } Runden, { $counted } davon zählt
   *[other] { $laps } Runden, { $counted } davon zählen
 }
upload-no-complete-lap = Keine vollständige Runde
upload-no-complete-lap-next = Ich habe behalten, was da ist, aber zum Vergleichen fehlt eine Runde. Exportier mindestens eine von Linie zu Linie.
upload-no-counting-lap = Keine Runde zählt
upload-all-not-mine = Diese Runden hat jemand anders gefahren: Sie bleiben zum Vergleichen da.
upload-no-counting-lap-next = Keine dieser Runden zählt. *Die Runden, eine nach der anderen* unten zeigt jede.
upload-quicker-than-before = { $gap } schneller als deine Bestzeit bisher
upload-off-your-best = { $gap } hinter deiner Bestzeit, { $time }
upload-friend-ahead = { $friend } ist { $gap } voraus
upload-friend-behind = { $friend } liegt { $gap } zurück
upload-friend-level = { $friend } ist gleich schnell
upload-verdict-session = Über die Session lässt du in { $corner } am meisten liegen.
upload-verdict-friend = { $friend } holt in { $corner } am meisten auf dich heraus.
upload-verdict-own-best = Gegen deine beste Runde kostet { $corner } am meisten.
upload-verdict-reference = Gegen die Referenzrunde kostet { $corner } am meisten.
upload-verdict-spread = Keine Kurve sticht heraus; der Abstand verteilt sich über die Runde: { $places }.
upload-verdict-even = Keine Kurve kostet dich Runde für Runde Zeit, und deine Runden liegen dicht beieinander.
upload-verdict-level = Die beiden Runden sind so gut wie gleich.
upload-verdict-scattered = Keine Kurve kostet dich Runde für Runde Zeit, aber deine Runden liegen { $spread } auseinander: Such ein Tempo, das du wiederholen kannst.
upload-verdict-alone = Noch gibt es nichts zum Vergleichen. Poste eine weitere Runde oder lass einen Freund eine posten.
upload-known = Diese Datei kenne ich schon; nichts wird doppelt gespeichert.
upload-laps-no-longer-count = { $laps ->
    [one] Neben diesen zeigt sich: Eine frühere Runde ist abgekürzt. Sie zählt nicht mehr.
   *[other] Neben diesen zeigt sich: { $laps } frühere Runden sind abgekürzt. Sie zählen nicht mehr.
}
upload-laps-count-now = { $laps ->
    [one] Neben diesen zeigt sich: Eine frühere Runde ist doch vollständig. Sie zählt jetzt.
   *[other] Neben diesen zeigt sich: { $laps } frühere Runden sind doch vollständig. Sie zählen jetzt.
}
upload-more-remarks = … und { $count } weitere Anmerkungen zu dieser Datei
upload-shared = Alle auf diesem Server sehen diese Runden.
upload-shared-elsewhere = Diese Runden sind mit einem Server geteilt.
upload-private = Nur du siehst diese Runden.
upload-left-server = Ich bin nicht mehr auf diesem Server. Deine Runden sind gespeichert, und nur du siehst sie.
upload-button-debrief = Debrief
upload-button-against = Gegen { $friend }
upload-button-against-own = Gegen meine beste
upload-button-laps = Runden
upload-another-car = Ich fuhr ein anderes Auto dieser Datei
upload-one-lap = Diese Datei ist eine Runde
upload-button-track = Strecke
upload-more = Mehr
upload-more-undo = Rückgängig
upload-more-undo-about = Diese Datei mit allen Runden löschen
upload-more-private = Für mich behalten
upload-more-private-about = Niemand außer dir sieht diese Runden
upload-more-share = Mit diesem Server teilen
upload-more-share-about = Alle hier dürfen sich damit vergleichen
upload-more-sim = Im Simulator gefahren
upload-more-real = Im echten Auto gefahren
upload-more-not-mine = Das ist jemand anders gefahren
upload-more-not-mine-about = Bleibt zum Vergleichen, zählt aber nie als deine
upload-more-mine = Das bin doch ich gefahren
upload-more-mine-about = Die Runden zählen wieder als deine
upload-more-laps = Die Runden, eine nach der anderen
upload-more-laps-about = Runde ausschließen, wieder zählen lassen, löschen
upload-more-circuit = Falsche Strecke
upload-more-circuit-about = Wähl eine andere oder sag, wie sie heißt
upload-more-car = Falsches Auto
upload-more-car-about = Sag, welches Auto es war
upload-button-same = Dieselbe wie { $circuit }?
upload-button-is = Ist das { $circuit }?
moves-which-circuit = Welche Strecke ist das?
moves-which-circuit-how = Diese sind etwa so lang. Ist es keine davon, schreib ihren Namen.
moves-which-circuit-none = Ich kenne keine andere Strecke von etwa dieser Länge. Schreib ihren Namen.
moves-choose = Strecke
moves-type-name = Namen schreiben
moves-form-circuit = Wo bist du gefahren?
moves-form-circuit-label = Name der Strecke
moves-form-car = Welches Auto war es?
moves-form-car-label = Name des Autos
moves-done =
    { $laps ->
        [one] { $laps } Runde liegt jetzt dort.
       *[other] { $laps } Runden liegen jetzt dort.
    }
moves-before = Vorher: { $before }.
moves-renamed = So heißt sie für dich ab jetzt.
moves-undo-until = Einen Tag lang kannst du das zurücknehmen.
moves-undone-title = Alles wieder wie vorher
moves-undone =
    { $laps ->
        [one] { $laps } Runde liegt wieder, wo sie war.
       *[other] { $laps } Runden liegen wieder, wo sie waren.
    }
upload-not-mine = { $laps ->
    [one] Diese Runde bleibt zum Vergleichen, zählt aber nie als deine.
   *[other] Diese { $laps } Runden bleiben zum Vergleichen, zählen aber nie als deine.
}
upload-mine = { $laps ->
    [one] Diese Runde zählt wieder als deine, wenn sie sauber ist.
   *[other] Diese { $laps } Runden zählen wieder als deine, soweit sie sauber sind.
}
upload-undone-title = Rückgängig gemacht
upload-undone = { $laps ->
    [one] Eine Runde ist weg, samt Bild. Du kannst die Datei jederzeit wieder posten.
   *[other] Alle { $laps } Runden sind weg, samt Bildern. Du kannst die Datei jederzeit wieder posten.
}
upload-kept-private = Diese Runden gehören jetzt dir allein. Andere können sich nicht mehr mit ihnen vergleichen.
upload-kept-private-by = { $driver } behält diese Runden für sich. Andere können sich nicht mehr mit ihnen vergleichen.
upload-kept-private-title = Private Runden
upload-now-shared = Alle auf diesem Server können sich jetzt mit diesen Runden vergleichen.
upload-world-sim = Alles klar, Simulator. Dann rate ich dir ohne Rücksicht auf Blech.
upload-world-real = Alles klar, echtes Auto. Ich sage dir nie, du sollst später bremsen.
upload-more-world-about = Die Datei sagt es nicht. Davon hängt ab, was ich dir raten darf
upload-lap-does-not-count = zählt nicht

## warnings

warning-first-line = Das erste Mal in Zeile { $line }.
warning-only-line = Es steht in Zeile { $line }.
warning-duplicate-timestamps = { $rows ->
    [one] { $rows } Zeile hat dieselbe Zeit wie die davor; ich habe beide zusammengelegt.
   *[other] { $rows } Zeilen haben dieselbe Zeit wie die davor; ich habe sie zusammengelegt.
}
warning-rows-without-time = { $rows ->
    [one] { $rows } Zeile hat keine brauchbare Zeit; ich habe sie weggelassen.
   *[other] { $rows } Zeilen haben keine brauchbare Zeit; ich habe sie weggelassen.
}
warning-rotten-rows = { $rows ->
    [one] { $rows } Zeile hat eine Zeit, die nicht zu den Nachbarn passt; ich habe sie weggelassen.
   *[other] { $rows } Zeilen haben eine Zeit, die nicht zu den Nachbarn passt; ich habe sie weggelassen.
}
warning-time-restarts = { $restarts ->
    [one] Die Uhr fängt { $restarts } Mal bei einer neuen Runde von vorn an; ich habe sie weitergezählt.
   *[other] Die Uhr fängt { $restarts } Mal bei einer neuen Runde von vorn an; ich habe sie weitergezählt.
}
warning-sessions-joined = { $sessions ->
    [one] In der Datei steckt { $sessions } weitere Session; ich habe sie getrennt gehalten.
   *[other] In der Datei stecken { $sessions } weitere Sessions; ich habe sie getrennt gehalten.
}
warning-clock-set = { $leaps ->
    [one] Die Uhr springt { $leaps } Mal um Stunden; das habe ich als Pause gewertet.
   *[other] Die Uhr springt { $leaps } Mal um Stunden; das habe ich als Pausen gewertet.
}
warning-pauses = { $pauses ->
    [one] Das Log schweigt einmal.
   *[other] Das Log schweigt { $pauses }-mal.
}
warning-pauses-left-out = { $pauses ->
    [one] { $pauses } Pause habe ich aus den Rundenzeiten herausgenommen: keine Uhr in der Datei lief durch.
   *[other] { $pauses } Pausen habe ich aus den Rundenzeiten herausgenommen: keine Uhr in der Datei lief durch.
}
warning-pauses-counted = { $pauses ->
    [one] { $pauses } Pause zählt zu ihrer Runde: das Auto fuhr weiter, oder eine Uhr in der Datei lief durch.
   *[other] { $pauses } Pausen zählen zu ihren Runden: das Auto fuhr weiter, oder eine Uhr in der Datei lief durch.
}
warning-short-rows = { $rows ->
    [one] { $rows } Zeile endet vor der letzten Spalte.
   *[other] { $rows } Zeilen enden vor der letzten Spalte.
}
warning-repeated-rows = { $rows ->
    [one] { $rows } Zeile steht doppelt in der Datei; ich habe sie einmal gelesen.
   *[other] { $rows } Zeilen stehen doppelt in der Datei; ich habe sie einmal gelesen.
}
warning-thinned = In diesem Log sind nur { $rate } Momente pro Sekunde übrig, die Rundenzeiten sind also grob.
warning-read-thinned = Dieses Log hat so viele Zeilen, dass ich es mit { $rate } Momenten pro Sekunde gelesen habe.
warning-clock-counts-samples = „{ $column }“ zählt Messungen, keine Sekunden. Nach Geschwindigkeit und Positionen dauert eine { $step } s.
warning-clock-in-whole-seconds = „{ $column }“ hat nur ganze Sekunden; ich habe die Zeilen jeder Sekunde gleichmäßig verteilt.
warning-rough-lap-times = Rundenzeiten aus diesem Log stimmen nur auf etwa ±{ $within } s.
time-about = etwa { $time }
time-less-than = weniger als { $time }
warning-other-cars = In der Datei sind mehrere Autos, unterschieden durch „{ $column }“. Gelesen habe ich { $read }; außerdem drin: { $others }.
warning-text-cells = { $cells ->
    [one] In { $cells } Zelle von „{ $column }“ steht Text statt einer Zahl.
   *[other] In { $cells } Zellen von „{ $column }“ steht Text statt einer Zahl.
}
warning-not-finite = { $cells ->
    [one] In { $cells } Zelle von „{ $column }“ steht keine endliche Zahl.
   *[other] In { $cells } Zellen von „{ $column }“ steht keine endliche Zahl.
}
warning-empty-cells = { $cells ->
    [one] { $cells } Zelle von „{ $column }“ ist leer.
   *[other] { $cells } Zellen von „{ $column }“ sind leer.
}
warning-out-of-range = { $cells ->
    [one] { $cells } Wert von „{ $column }“ ist mehr, als ein Auto kann; ich habe ihn weggelassen.
   *[other] { $cells } Werte von „{ $column }“ sind mehr, als ein Auto kann; ich habe sie weggelassen.
}
warning-spikes = { $cells ->
    [one] { $cells } Wert von „{ $column }“ springt weit von beiden Nachbarn weg; ich habe ihn weggelassen.
   *[other] { $cells } Werte von „{ $column }“ springen weit von beiden Nachbarn weg; ich habe sie weggelassen.
}
warning-unit-guessed = „{ $column }“ nennt keine Einheit, und nichts in der Datei verrät sie; ich habe { $unit } angenommen.
warning-unit-inferred = „{ $column }“ nennt keine Einheit; nach dem Rest der Datei ist es { $unit }.
warning-unit-by-circuit = „{ $column }“ nennt keine Einheit, und nichts in der Datei verrät sie; nach der Länge dieser Strecke ist es { $unit }.
warning-unit-corrected = „{ $column }“ sagt „{ $stated }“, nach dem Rest der Datei ist es aber { $unit }.
warning-constant-channel = „{ $column }“ ändert sich nie, also habe ich es weggelassen.
warning-unrelated-channel = „{ $column }“ hat nichts damit zu tun, wie sich das Auto bewegt hat, also habe ich es weggelassen.
warning-sign-corrected = „{ $column }“ zählt andersherum; ich habe das Vorzeichen gedreht.
warning-pedal-turned = „{ $column }“ ist verkehrt herum aufgezeichnet, 100 beim losgelassenen Pedal; ich habe es umgedreht.
warning-pedal-stretched = „{ $column }“ läuft von { $rest } bis { $full } %; ich habe es auf 0 bis 100 % gestreckt.
warning-pedal-unclear = Ich kann nicht erkennen, welches Ende von „{ $column }“ das getretene Pedal ist, also nutze ich es nicht.
warning-no-position = { $columns } passen nicht zur Geschwindigkeit, also halte ich sie nicht für eine Position.
warning-file-cut-short = Die Datei hört mittendrin auf; gelesen habe ich, was da ist.
warning-bytes-skipped = { $bytes ->
    [one] { $bytes } Byte der Datei ergab keinen Sinn, das habe ich übersprungen.
   *[other] { $bytes } Bytes der Datei ergaben keinen Sinn, die habe ich übersprungen.
}
warning-no-beacons-beside = In der .ldx neben diesem Log stehen keine Beacons, die Runden habe ich also ohne sie geschnitten.
warning-unreadable-channels = Diese Kanäle konnte ich nicht lesen und habe sie weggelassen: { $columns }.
warning-interpolated-positions = Neue Positionen kommen nur { $rate } Mal pro Sekunde, die Kurven sind also grob.
    .once = Neue Positionen kommen nur einmal pro Sekunde, die Kurven sind also grob.
warning-distance-contradicts-speed = „{ $column }“ passt nicht zur Geschwindigkeit, also nutze ich es nicht als Strecke.
warning-speed-derived = Es gibt keine brauchbare Geschwindigkeitsspalte; ich habe das Tempo aus den Positionen berechnet.
warning-no-speed = Das Log hat weder Geschwindigkeit noch Position, also keine Runden.
warning-no-complete-lap = In diesem Log ist keine ganze Runde: die Startlinie wird nicht zweimal überfahren oder ist nicht markiert.
warning-many-laps = Das Log hat mehr als { $most } Runden; ich habe nur die ersten { $most } gelesen. Prüf den Rundenzähler.
warning-lap-end-missing = Der letzte Messwert liegt vor der Linie, die Rundenzeit ist also bis zu eine Sekunde zu kurz.
warning-lap-end-computed = Das Log hört vor der Linie auf; das Ende der Runde habe ich daraus berechnet, wo sie begann.
warning-line-chosen = In der Datei steht nicht, wo die Startlinie liegt; ich habe die Runden an einer Linie gemessen, die ich gewählt habe. Sie weichen von den Zeiten der Zeitnahme ab.
warning-line-chosen-before = In der Datei steht nicht, wo die Startlinie liegt; ich habe die Runden an der Linie gemessen, die ich für diese Strecke schon gewählt hatte. Sie weichen von den Zeiten der Zeitnahme ab.
warning-start-line-elsewhere = Die Startlinie in der Datei liegt { $km } km von deiner Strecke entfernt, also habe ich sie nicht benutzt. Setz im Logger die Linie für diese Strecke.
warning-beacons-beyond-data = { $beacons ->
    [one] { $beacons } Beacon liegt außerhalb der Aufzeichnung; seine Runde ist nicht in dieser Datei.
   *[other] { $beacons } Beacons liegen außerhalb der Aufzeichnung; ihre Runden sind nicht in dieser Datei.
}
warning-laps-unseen-at-line = { $count ->
    [one] Runde { $laps } beginnt oder endet, wo das Log keine Position hat; ihre Zeit ist gröber als die der anderen.
   *[other] Die Runden { $laps } beginnen oder enden, wo das Log keine Position hat; ihre Zeiten sind gröber als die der anderen.
}
warning-laps-car-moved = { $count ->
    [one] Runde { $laps } zählt nicht: das Auto wurde darin versetzt (Rückspulen, Reset oder Abschleppen).
   *[other] Die Runden { $laps } zählen nicht: das Auto wurde darin versetzt (Rückspulen, Reset oder Abschleppen).
}
warning-laps-flagged = { $count ->
    [one] Runde { $laps } zählt nicht: das Log selbst hat etwas gegen sie (ungültig, ein Zwischenfall oder die Box).
   *[other] Die Runden { $laps } zählen nicht: das Log selbst hat etwas gegen sie (ungültig, ein Zwischenfall oder die Box).
}
warning-laps-longer = { $count ->
    [one] Runde { $laps } zählt nicht: sie ist über 3 % länger als die anderen (ein anderer Weg oder mehr als eine Runde).
   *[other] Die Runden { $laps } zählen nicht: sie sind über 3 % länger als die anderen (ein anderer Weg oder mehr als eine Runde).
}
warning-laps-through-pits = { $count ->
    [one] Runde { $laps } zählt nicht: sie beginnt oder endet in der Boxengasse.
   *[other] Die Runden { $laps } zählen nicht: sie beginnen oder enden in der Boxengasse.
}
warning-and-more = { $laps } und { $more } weitere
warning-no-valid-lap = Keine Runde ist ganz und gültig, also gibt es nichts zum Vergleichen.
warning-lap-incomplete = Runde { $lap } bleibt außen vor: sie ist nicht vollständig.
warning-lap-of-other-length = Runde { $lap } bleibt außen vor: ihre Länge passt nicht zu den anderen.
warning-lap-elsewhere = Runde { $lap } bleibt außen vor: sie wurde auf einer anderen Strecke gefahren.
warning-lap-of-other-layout = Runde { $lap } bleibt außen vor: sie nimmt einen anderen Weg.
warning-lap-backwards = Runde { $lap } bleibt außen vor: sie wurde in Gegenrichtung gefahren.
warning-lap-not-at-speed = Runde { $lap } bleibt außen vor: sie wurde nicht im Renntempo gefahren.
warning-position-shift = Die Positionen der beiden Runden lagen { $metres } m auseinander; das habe ich herausgerechnet.
warning-position-partial = Nur { $percent } % der Positionen liegen auf dem Weg der anderen Runde.
warning-aligned-by-length = Die Logs haben weder Positionen noch Kurvenformen gemeinsam, also konnte ich die Runden nur nach ihrer Länge aufeinanderlegen.
warning-different-lines = Die Runden scheinen an Linien zu beginnen, die { $metres } m auseinanderliegen; nahe der Linie stimmt das Delta nicht.
warning-timed-at-different-lines = Die Runden sind an Linien gestoppt, die { $metres } m auseinanderliegen; auch daher weichen ihre Zeiten etwas ab. Ich habe sie nach dem Ort übereinandergelegt.
warning-alignment-uncertain = Die Runden ließen sich nur auf etwa { $metres } m genau aufeinanderlegen.
warning-no-corners = Ich habe hier keine Kurve gefunden, also kann ich zu Kurven nichts sagen.
warning-brake-estimated = Mindestens ein Log hat keinen brauchbaren Bremskanal, also lese ich die Bremspunkte aus der Geschwindigkeit.
warning-no-throttle = Mindestens ein Log hat keinen brauchbaren Gaskanal, also sage ich nichts zu Gas und Rollenlassen.
warning-nothing-recorded = In { $corners } wurde eine Weile nichts aufgezeichnet, deshalb sage ich nichts dazu, was dort war.
warning-held-up = Rund um { $corners } bleibt diese Runde lange vom Vollgas weg, wo die andere voll am Gas ist. Vielleicht war jemand im Weg, also nimm das, was ich dazu sage, nur als Hinweis.

## watch

watch-on = Kanal beobachtet
    .now = Ich lese jedes Log, das in { $channel } gepostet wird; die Runden sieht dieser Server.
watch-blind = Beobachtet, aber ich darf keine Nachrichten lesen
    .now = { $channel } ist gemerkt, aber der Betreiber des Bots muss erst den Message-Content-Intent (`discord.message_content`) einschalten, damit ich gepostete Dateien sehe. Bis dahin: `/upload`, mich in der Nachricht erwähnen, oder **Import telemetry** in ihrem Menü.
watch-off = Nicht mehr beobachtet
    .now = Dateien in { $channel } lasse ich in Ruhe, solange niemand fragt.
watch-threads = Jeder Upload dort bekommt einen eigenen Thread.

## week

week-title = Deine Woche
week-driven = { $laps ->
    [one] Eine gewertete Runde
   *[other] { $laps } gewertete Runden
} in { $sessions ->
    [one] einer Session
   *[other] { $sessions } Sessions
}.
week-no-best = Diese Woche keine neue Bestzeit.
week-improved = { $place }: { $time }, { $gap } schneller als zuvor
week-worked = Was geklappt hat ({ $circuit }): { $said }
week-next = Als Nächstes ({ $circuit }): { $said }
week-server-title = Die Woche hier
week-server-driven = { $drivers ->
    [one] Ein Fahrer
   *[other] { $drivers } Fahrer
}, { $laps ->
    [one] eine gewertete Runde
   *[other] { $laps } gewertete Runden
}.
week-improved-most = Am meisten verbessert: **{ $driver }** · { $what }
week-closest = Das engste Duell: **{ $ahead }** liegt { $gap } vor **{ $behind }** ({ $circuit }).

## welcome

welcome-title = Da bin ich. Zieh ein Log rein
welcome-text = Poste ein Telemetrie-Log und erwähn mich, oder nimm `/upload`: Ich sage dir, wo die Zeit ist und was du als Nächstes probierst. Wer den Server verwaltet, kann mich jedes Log in einem Kanal lesen lassen.
welcome-sample = Beispielrunde ansehen
welcome-sample-next = Das bekommst du für dein eigenes Log: zieh eins hier rein und erwähn mich, oder nimm `/upload`.
welcome-watch = Diesen Kanal beobachten
welcome-offer = Das sieht nach einem Log aus. Soll ich es lesen?
welcome-read = Lies es
welcome-always = Logs hier immer lesen

## words

lap-number = Runde { $number }
lap-number-first = Runde { $number }
basis-position = Position
basis-landmarks = Kurvenformen
basis-length = Länge
confidence-low = gering
confidence-medium = mittel
confidence-high = hoch
date-day = { $day }. { $month ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[other] Dez
}
lap-excluded = ausgeschlossen
lap-driven-by-other = von jemand anderem gefahren
lap-card-counts = Sie zählt.
lap-card-does-not-count = Sie zählt nicht: { $why }.
lap-card-excluded = Du hast sie ausgeschlossen, sie zählt also nie.
lap-card-driven-by-other = Die ist jemand anders gefahren, sie zählt also nie als deine.
lap-card-optimal = Niemand ist sie als Ganzes gefahren: Sie besteht aus den besten Teilen einer Session und zählt nie.
lap-optimal = Optimalrunde
    .named = die Optimalrunde
    .first = Die Optimalrunde
lap-card-shared = Alle auf diesem Server sehen sie.
lap-card-private = Nur du siehst sie.
lap-card-share = Hier teilen
lap-card-exclude = Ausschließen
lap-card-count = Zählen lassen
lap-card-not-mine = Nicht meine Runde
lap-card-delete = Löschen
lap-card-delete-ask = Diese Runde löschen, mit allem, was daraus wurde? Das lässt sich nicht zurücknehmen.
lap-card-delete-yes = Endgültig löschen
lap-card-delete-no = Behalten
lap-card-deleted = Runde gelöscht
lap-card-deleted-about = Sie ist weg, aus Listen, Vergleichen und Bestzeiten.
lap-in = Inlap
lap-no-time = keine Zeit
lap-not-counting = zählt nicht
lap-out = Outlap
lap-partial = unvollständig
lap-private = privat
lap-standing = stehender Start
laps-counted = { $laps ->
    [one] { $laps } Runde
   *[other] { $laps } Runden
}
more = … und { $count } weitere
no-picture = Das Bild konnte nicht gezeichnet werden; die Zahlen sind vollständig.
circuit-of-length = Strecke von { $length } km
