# What Pacenote says in English. Numbers, units, corners and phases come as variables.
# `.plain`: where the log measured nothing; `.novice`: in plain words; `.full`: for full throttle instead of pick-up.

## analyze

analyze-session = { $laps } { $laps ->
    [one] lap
   *[other] laps
}: the typical one against your best
analyze-told-to = What I'd tell { $driver }:
analyze-against = against { $other }
analyze-world-unsaid = Advised as for a real car, because this file does not say where it is from. If it is a simulator's, say so with `/settings`.

## anew

anew-corrected = Laps in this answer were corrected after it was posted. Ask again for how it stands now.
anew-no-longer = This no longer holds
anew-no-longer-why = { $why }. Laps in this answer were corrected after it was posted.

## answer

answer-yes = Yes. { $text }
answer-no = No. { $text }
answer-about-right = About right. { $text }
answer-you = you
answer-your-friend = Your friend
answer-lap = lap { $lap }
answer-lap-of = { $driver }, lap { $lap }
answer-lap-of-day = lap { $lap } of { $date }
answer-from-lap = (lap { $lap })
answer-time-in = { $time } in { $corner }
answer-time-on-straight = { $time } on the straight after { $corner }
answer-time-on-first-straight = { $time } on the run from the line to the first corner
answer-time-to = { $time } to { $who }
answer-nothing-to = nothing to { $who }
answer-time-gained-on = { $time } the other way with { $who }
answer-ahead = { $who } is { $gap } ahead of you ({ $theirs } to { $yours }).
answer-behind = You're { $gap } ahead of { $who } ({ $yours } to { $theirs }).
answer-level = You and { $who } are level on { $time }.
answer-lap-slower = { $a } was { $gap } slower than { $b } ({ $a-time } to { $b-time }).
answer-lap-faster = { $a } was { $gap } faster than { $b } ({ $a-time } to { $b-time }).
answer-practically-level = That's as good as the same lap time.
answer-you-lose = You lose { $places }.
answer-you-gain = You gain { $places }.
answer-lost = Lost: { $places }.
answer-gained = Gained: { $places }.
answer-not-faster = { $who } isn't faster: { $text }
answer-nowhere-better = { $who } is ahead of you in no corner.
answer-corner-loss = In { $corner } you lose { $loss } to { $other }.
answer-corner-loss-phase = In { $corner } you lose { $loss } to { $other }, most of it { $phase } ({ $most }).
answer-corner-gain = In { $corner } you're { $gain } quicker than { $other }.
answer-corner-level = In { $corner } there's nothing in it between you and { $other } ({ $loss }).
answer-corner-loss-unsure = In { $corner } you're { $loss } off { $other }, but these logs can't tell that for sure: the GPS of the two laps lies { $metres } apart, worth up to { $most } there.
answer-corner-gain-unsure = In { $corner } you're { $gain } quicker than { $other }, but these logs can't tell that for sure: the GPS of the two laps lies { $metres } apart, worth up to { $most } there.
answer-on-entry = on entry
answer-in-the-middle = around the slowest point
answer-on-exit = on exit
answer-against-everyone = In { $corner } you lose { $list }.
answer-not-everyone = Not everyone: in { $corner } you lose { $list }.
answer-brakes-earlier = In { $corner } you brake { $delta } earlier than { $other } ({ $yours } to { $theirs }).
answer-brakes-later = In { $corner } you brake { $delta } later than { $other } ({ $yours } to { $theirs }).
answer-brakes-same = In { $corner } you brake where { $other } does ({ $yours } to { $theirs }).
answer-brakes-earlier-in = You brake earlier than { $other } in { $list }.
answer-brakes-later-in = You brake later than { $other } in { $list }.
answer-brake-points-same = Your brake points match { $other } in every corner.
answer-brake-points-within = Your brake points are within { $most } of { $other } in every corner.
answer-peak = Peak brake in { $corner }: you { $yours }, { $other } { $theirs }.
answer-peak-less-earlier = In { $corner } your brake only reaches { $yours } ({ $other } { $theirs }), so you have to start { $delta } earlier.
answer-peaks-same = You press as hard as { $other } in every corner.
answer-softer-in = You brake more softly than { $other } in { $list }.
answer-harder-in = You brake harder than { $other } in { $list }.
answer-pressure-first = Get the pressure up first, then look at the marker again.
answer-pressure-first-real = Keep the marker: put most of the braking at its beginning, in a straight line, and only ease off from there.
answer-real-car = Keep your markers: hit the same one every lap, and come off the brake a little sooner and more gently.
answer-push-real = I wouldn't: this may be a real car, and I don't push anybody there.
answer-push-pressure = It won't help yet: brake pressure comes first.
answer-try-later = If you try it, move the marker a few metres at a time and keep the minimum speed.
answer-slower-apex = You're down to { $yours } in { $corner }; { $other } carries { $theirs }.
answer-slower-exit = You leave { $corner } at { $yours }, { $other } at { $theirs }.
answer-later-throttle = In { $corner } you're flat out { $delta } later than { $other }.
answer-coasts-here = In { $corner } you're off both pedals for { $time }.
answer-other-gear = You take { $corner } in { $yours }, { $other } in { $theirs }.
answer-speeds = { $corner }, slowest point and exit: you { $your-apex } and { $your-exit }, { $other } { $their-apex } and { $their-exit }.
answer-speed-against = { $corner }: you { $yours }, { $other } { $theirs }.
answer-flat-against = Flat out after the slowest point of { $corner }: you after { $yours }, { $other } after { $theirs }.
answer-item = { $corner } ({ $amount })
answer-item-worth = { $corner } ({ $amount }, { $worth })
answer-slower-apexes = Slower than { $other } at the slowest point: { $list }.
answer-slower-exits = Slower than { $other } on exit: { $list }.
answer-nowhere-slower = You're nowhere slower than { $other } at the slowest point.
answer-over-slow-hint = Come off the brake a touch sooner and let the speed settle by itself, in small steps.
answer-later-on-throttle = Flat out later than { $other }: { $list }.
answer-throttle-same = You're flat out as early as { $other } everywhere.
answer-gear = { $gear } gear in { $corner }, at the slowest point ({ $lap }).
answer-gear-short = { $gear } gear
answer-same-in-all = { $laps ->
    [one] Only { $laps } lap shows it.
   *[other] It's the same in all { $laps } laps.
}
answer-others = For comparison: { $list }.
answer-others-same = Same gear for { $list }.
answer-brake-point = { $corner }: braking starts at { $station }, { $before } before the slowest point ({ $lap }).
answer-no-braking = There's no braking for { $corner } on this lap.
answer-brake-pressure = { $corner }: the brake peaks at { $value } ({ $lap }).
answer-trail-braking = { $corner }: { $value } on the brake while already turning ({ $lap }).
answer-trail-against = In { $corner } you stay on the brake for { $yours } while turning, { $other } for { $theirs }.
answer-trails-less = You come off the brake sooner in the turn than { $other } in { $list }.
answer-trails-as-long = You stay on the brake into the turn as long as { $other } in every corner.
answer-lowest-speed = { $corner }: { $value } at the slowest point ({ $lap }).
answer-entry-speed = { $corner }: { $value } on entry ({ $lap }).
answer-exit-speed = { $corner }: { $value } on exit ({ $lap }).
answer-straight-speed = { $value } at the end of the straight after { $corner } ({ $lap }).
answer-full-throttle = { $corner }: flat out { $value } after the slowest point ({ $lap }).
answer-coast = { $corner }: { $value } off both pedals ({ $lap }).
answer-shift-speed = First shift up after { $corner } at { $value } ({ $lap }).
answer-corner-time = { $corner } takes { $value } from entry to exit ({ $lap }).
answer-best-of-laps = Your best there is { $value } ({ $lap }).
answer-top-speed = { $value } top speed, at { $station } ({ $lap }).
answer-range = Over your laps: { $low } to { $high }.
answer-end-of-straight = { $value } before { $corner }, at { $station } ({ $lap }).
answer-at-station = { $value } at { $station } ({ $lap }).
answer-beyond-lap = The lap is only { $length } long; there is no { $station }.
answer-lap-time = { $lap }: { $time }.
answer-lap-times = Your laps: { $list }.
answer-lap-times-typical = Your typical lap is { $typical }, the average { $average }, the best { $best } ({ $lap }).
answer-trend-level = Your pace held: { $first } on average over the first { $count } laps, { $last } over the last { $count }.
answer-trend-faster = You got { $delta } a lap faster: { $first } on average over the first { $count } laps, { $last } over the last { $count }.
answer-trend-slower = You got { $delta } a lap slower: { $first } on average over the first { $count } laps, { $last } over the last { $count }.
answer-trend-few = Too few laps for a trend: I need at least four that count.
answer-highest-rpm = The engine reaches { $value } ({ $lap }).
answer-list-brake-points = Brake points: { $list } ({ $lap }).
answer-list-brake-peaks = Peak brake: { $list } ({ $lap }).
answer-list-gears = Gears at the slowest points: { $list } ({ $lap }).
answer-list-exits = Exit speeds: { $list } ({ $lap }).
answer-list-throttle = Flat out after the slowest point: { $list } ({ $lap }).
answer-list-values = Corner by corner: { $list } ({ $lap }).
answer-never-coasts = { $lap }: nowhere off both pedals for { $least } or longer.
answer-coasts = { $lap }: { $total } off both pedals in all, { $list }.
answer-coast-hint = Go straight from the brake to the throttle; where it's too early for power, stay lightly on the brake.
answer-flat-out = You're flat out for { $time } of the lap, { $share } of it ({ $lap }).
answer-on-the-brakes = You're on the brakes for { $time } of the lap, { $share } of it ({ $lap }).
answer-on-no-pedal = You're off both pedals for { $time } of the lap, { $share } of it ({ $lap }).
answer-lateral = Up to { $value } g to the side, at { $station } ({ $lap }).
answer-gears-same = Same gears as { $other } in every corner, so there's nothing wrong with your downshifts that the log could show.
answer-gears-differ = Other gears than { $other } in { $list } (you / { $other }).
answer-shift-against = You shift up at { $yours } on average, { $other } at { $theirs }.
answer-thirds = Nobody told me the sectors, so I cut the lap into equal thirds ({ $from } to { $to }).
answer-thirds-all = Nobody told me the sectors, so I cut the lap into equal thirds.
answer-sector-time = Sector { $sector }: { $value } ({ $lap }).
answer-sector-against = Sector { $sector }: { $value } ({ $lap }) against { $theirs } by { $other }, { $sign }{ $delta }.
answer-sector-worst = You lose most in sector { $sector }: { $loss } to { $other }.
answer-sector-none = You lose nothing to { $other } in any sector.
answer-sector-best = Your best sector is { $sector }: { $gain } quicker than { $other }.
answer-sector-best-level = Your best sector is { $sector }: only { $loss } behind { $other }.
answer-sector-item = sector { $sector } { $time } ({ $sign }{ $delta })
answer-sector-alone = sector { $sector } { $time }
answer-sector-list = Your sectors: { $list } ({ $lap }).
answer-no-sector = I only cut a lap into three sectors. Ask for sector one, two or three.
answer-straights = On the straights you lose { $total } to { $other } in all: { $list }.
answer-straights-level = On the straights you lose nothing to { $other }.
answer-count-all = { $laps ->
    [one] { $laps } lap, and it counts.
   *[other] { $laps } laps, all of them timed.
}
answer-count-some = { $laps ->
    [one] { $laps } lap, { $counted } counted.
   *[other] { $laps } laps, { $counted } counted.
}
answer-count-with-earlier = Over all { $sessions } sessions here: { $laps }.
answer-consistency = { $laps ->
    [one] Only { $laps } lap, so there is no spread ({ $spread }, { $percent }, { $range }, { $judgement }).
   *[other] { $judgement }: ±{ $spread } ({ $percent }) over { $laps } laps, { $range } from fastest to slowest.
}
answer-very-even = very consistent
answer-even = consistent
answer-uneven = up and down
answer-wild = all over the place
answer-least-repeatable = Least repeatable: { $corner } (±{ $value }).
answer-corner-varies = { $laps ->
    [one] { $corner }: only { $laps } lap (±{ $value }).
   *[other] Over { $laps } laps your time through { $corner } varies by ±{ $value }.
}
answer-brake-point-varies = The brake point moves by ±{ $value }.
answer-apex-speed-varies = The minimum speed varies by ±{ $value }.
answer-possible = { $optimal } from your own best parts, { $gap } under your best ({ $best }).
answer-possible-is-best = { $best }: your best lap ({ $lap }) already holds your best parts.
answer-possible-parts = Put together from { $list }.
answer-few-laps = { $laps ->
    [one] { $laps } lap says little; more laps make it firmer.
   *[other] { $laps } laps say little; more laps make it firmer.
}
answer-counts = { $lap } is complete and counts: { $time }, { $gap } off your best, nothing unusual.
answer-counts-best = { $lap } is complete and counts: { $time }, your best here.
answer-does-not-count = { $lap } doesn't count: it isn't a complete flying lap, or it holds a stop.
answer-no-track-limits = Whether a wheel left the track the log can't say.
answer-target-gap = { $gap } to find: { $from } down to { $goal }.
answer-target-own-parts = It's within reach: your own best parts already give { $optimal }.
answer-target-not-alone = Your own best parts give { $optimal }, so tidying up isn't enough; you need something new.
answer-target-out-of-reach = Not within reach yet: your own best parts give { $optimal }, and nobody here has driven it.
answer-target-driven = It has been driven here: { $list }.
answer-target-places = In this order, from what { $who } does: { $list } ({ $sum } together).
answer-target-own-places = Begin where your other laps were quicker: { $places }.
answer-target-done = You've already done it: { $best } in { $lap }, { $gap } under it.
answer-progress-faster = Your best went from { $before } to { $after }, { $gap } faster.
answer-progress-slower = Your best went from { $before } to { $after }, { $gap } slower.
answer-progress-typical = Typical lap { $before } to { $after }, spread ±{ $before-spread } to ±{ $after-spread } ({ $before-laps } and { $after-laps } laps).
answer-progress-brake = In { $corner } your brake now peaks at { $after } instead of { $before }.
answer-no-earlier-session = This is your only session here, so there's nothing earlier to hold it against.
answer-aligned-without-positions = One of the two logs has no positions, so I lined them up by their corners: take it as good to a few hundredths.
answer-worst-corner = { $corner } costs you most: { $loss } to { $other }.
answer-no-worst-corner = No corner costs you anything against { $other }.
answer-best-corner = { $corner } is your best: { $gain } quicker than { $other }.
answer-best-corner-level = { $corner } is your best: only { $loss } between you and { $other }.
answer-best-corner-even = { $corner } is your best: there's nothing in it between you and { $other }.
answer-best-exit = Best exit
answer-worst-exit = Weakest exit
answer-exit-rank = { $rank } against { $other }: { $corner }, { $yours } to { $theirs }.
answer-fastest-exit = Your fastest exit of all is { $corner } with { $value }.
answer-then = Then { $list }.
answer-fastest-here = Fastest here: { $who }, { $time }.
answer-fastest-through = Fastest through { $corner }: { $who }, { $time }.
answer-rank = You're number { $rank } of { $drivers } here: { $time }, { $gap } off { $who }.
answer-rank-first = You're the fastest of { $drivers } here: { $time }.
answer-track = { $corners ->
    [one] { $circuit }: { $length }, { $corners } corner ({ $first } to { $last }).
   *[other] { $circuit }: { $length }, { $corners } corners ({ $first } to { $last }).
}
answer-is-best = { $lap } is your best here: { $time }.
answer-only-you = You're the only driver with laps here.
answer-only-you-time = On { $circuit } you're the only driver with laps here: { $time }.
answer-work-on = Work on { $corner } first: it's worth { $loss }.
answer-work-on-held = Work on { $corner } first: it's worth { $loss }, and it was the same in { $held } of { $of } laps.
answer-focus-dearer = { $text }; { $corner } costs more ({ $loss }), but there the log shows less clearly what to change.
answer-start-elsewhere = I'd still start with { $corner }, where the log shows what to change.
answer-you-will-know = You'll know it worked when you lose less than { $target } there.
answer-worked-when = In { $corner } you lose { $loss } now: it worked when you lose less than { $target } there.
answer-nothing-to-work-on = No corner stands out at the moment.
answer-do-entry = Brake in one firm press, then come off the pedal gradually, so the car is settled when you turn.
answer-do-mid = Let the car roll: one clean steering input and a little less brake as you reach the apex.
answer-do-mid-real = One clean steering input, and ease off the brake gently as you reach the apex.
answer-do-exit = Straighten the wheel first, then open the throttle once, all the way.
answer-tip = { $corner } ({ $loss }): { $text }
answer-tip-against = { $corner } ({ $loss } to { $other }): { $text }
answer-fewer-tips = { $count ->
    [one] No more than { $count } corner costs anything here.
   *[other] No more than { $count } corners cost anything here.
}
answer-apex-short = { $yours } at the slowest point, { $other } { $theirs }.
answer-exit-short = { $yours } on exit, { $other } { $theirs }.
answer-describe = { $corner } ({ $lap }): { $list }.
answer-item-lowest = { $value } at the slowest point
answer-item-brake = braking from { $station } up to { $peak }
answer-item-brake-point = braking from { $station }
answer-item-flat = flat out { $value } after it
answer-item-time = { $value } from entry to exit
answer-fastest-is-you = Nobody here is quicker through { $corner }: drive it like that every lap.
answer-drive-hint = Copy one thing at a time, and keep what you already do the same.
answer-potential = Your quickest { $corner } was { $time } ({ $lap }), { $gain } quicker than on { $best }.
answer-potential-none = Your quickest { $corner } is already in your best lap ({ $lap }): { $time }.
answer-no-ideal-line = What a line that nobody drove would bring, no log can say.
answer-line-same = As far as GPS can tell, your line stays within { $most } of { $other } in every corner.
answer-line-nothing-to-win = There's nothing to win there that this log could show.
answer-line-apart = Your line differs from { $other } in { $list }.
answer-line-hint = Lay both laps over each other with /map and look whether it costs time there.
answer-line-same-in = Your line through { $corner } is within { $most } of { $other }.
answer-line-apart-in = Your line through { $corner } is about { $delta } off { $other }'s.
answer-no-kerbs = The log holds no kerbs, so it can't say how much of one to use.
answer-kerb-hint = Try it for one lap, and see whether your exit speed goes up and the car stays settled.
answer-no-hairpin = No corner here is called a hairpin; I take the slowest one, { $corner } ({ $value }).
answer-slowest-corner = The slowest corner is { $corner } ({ $value }).
answer-fastest-corner = The fastest corner is { $corner } ({ $value }).
answer-no-gains = There's no corner where you clearly gain on { $other }.
answer-no-corner = There's no { $corner } here; this circuit has { $first } to { $last }.
answer-no-such-lap = There's no lap { $lap } in this session. It has laps { $laps }.
answer-no-such-place = I can't find that place on these laps. Ask for a corner by its number, such as the first one.
answer-no-laps = I have no lap of yours yet. Drop a log into the chat, and ask again.
answer-no-counted-lap = None of your laps here is complete, so there is nothing to measure. Upload a session with a full lap.
answer-one-lap = Only one lap of yours counts here. Upload another one, or name a friend who shares theirs.
answer-lap-aside = Only { $best } counts here; { $lap } doesn't, so take it corner by corner and not as a lap time.
answer-cannot-compare = { $a } and { $b } can't be laid on each other: they aren't laps of the same track.
answer-friend-without-laps = { $who } shows no lap on { $circuit } here. Ask them to share one with /share.
answer-elsewhere-you = { $who } hasn't driven { $here }; on { $circuit } you're { $gap } ahead ({ $yours } to { $theirs }).
answer-elsewhere-friend = { $who } hasn't driven { $here }; on { $circuit } { $who } is { $gap } ahead ({ $theirs } to { $yours }).
answer-no-gear-channel = This log has no gear channel. A logger on the car's bus, or a game's own telemetry, records it.
answer-no-brake-channel = This log has no brake channel, so I can't tell. A brake sensor, the car's bus or a game's telemetry records it.
answer-no-throttle-channel = This log has no throttle channel, so I can't tell. The car's bus or a game's telemetry records it.
answer-no-rpm-channel = This log has no engine speed. The car's bus or a game's telemetry records it.
answer-no-lateral = This log has no lateral acceleration, and no positions from which I could work it out.
answer-no-steering-channel = This log has no steering, so I can't tell where you turn in. A steering sensor or a game's telemetry records it.
answer-log-lacks = Your log can't show it: it has no { $list }, which the car's bus or a game's telemetry would record.
answer-balance-most = In your log ({ $lap }), { $corner } needs the most steering for its turning, { $share } more than your usual corner: look there first.
answer-balance-even = Your log shows no corner that needs more steering than the others ({ $lap }).
look-positions = positions
look-braking = In your log, look at the brake trace: one steep rise, then a slope that only falls.
look-trail = In your log, hold brake against steering: the pressure should fade while the steering builds.
look-turn-in = In your log, look where the steering starts to move, and whether it moves only once.
look-apex = In your log, look where the speed is lowest in the corner, and how long it stays there.
look-throttle = In your log, look at the throttle after the slowest point: you want one rise, without a lift.
look-line = In your log, lay two laps over each other with `/map` and see where the lines part.
look-gears = In your log, look at gear and engine speed on the exit: is the engine where it pulls?
look-balance = In your log, hold steering against yaw rate: more steering without more turning is understeer, steering taken back is oversteer.
look-tyres = In your log, look at the lap times of a whole stint: tyres show as laps that first get quicker, then slower.
look-even = In your log, look with `/consistency` where you vary most from lap to lap.
look-straight = In your log, look at the speed at the end of the straights.
look-delta = In your log, lay two laps over each other with `/compare`: where the delta climbs, time goes.
look-change = In your log, hold several laps before the change against several after it; the log itself doesn't know the setup.
look-traffic = In your log, leave out laps with others around before you judge your driving.
look-grip = In your log, look with `/grip` how close braking and turning together come to the edge.
look-speeds = In your log, look at minimum speed and exit speed together: one mustn't cost you the other.
look-learning = In your log it shows as brake points and minimum speeds that come closer together from lap to lap.
look-odd = In your log it shows only as a lap that is slow for no reason of yours.
answer-no-positions = These logs have no positions good enough to compare lines. A GPS of ten or more fixes a second would show it.
answer-starts-before = It starts in { $from }: you come out of it slower and carry that into { $corner }.
answer-you-lose-spread = You lose { $places }; the rest is spread over the lap.
answer-split = Most of it goes { $place }: against { $other } you lose { $list }.
answer-split-none = In none of them: you lose nothing to { $other }.
answer-on-the-straights = on the straights
answer-in-slow-corners = in slow corners
answer-in-medium-corners = in medium-speed corners
answer-in-fast-corners = in fast corners
answer-turn-in = { $corner }: you turn in at { $station }, { $before } before the slowest point ({ $lap }).
answer-apex-at = { $corner }: the slowest point is at { $station } ({ $lap }).
answer-turn-in-against = In { $corner } you turn in at { $yours }, { $other } at { $theirs }.
answer-apex-against = In { $corner } you're slowest at { $yours }, { $other } at { $theirs }.
answer-turns-earlier = You turn in earlier than { $other } in { $list }.
answer-turns-later = You turn in later than { $other } in { $list }.
answer-apex-earlier = Your slowest point comes earlier than { $other }'s in { $list }.
answer-apex-later = Your slowest point comes later than { $other }'s in { $list }.
answer-points-same = You do it where { $other } does in every corner, within a few metres.
answer-throttle-within = You're flat out within { $most } of { $other } in every corner.
answer-item-peak = { $corner } ({ $yours }, { $other } { $theirs })

## ask

ask-off-topic = That's not my field: I talk about driving on a track, your laps and the terms of the sport. Ask me, for example, where you lose time.
ask-unsafe = I don't help with public roads, or with anything that puts people at risk. Take it to a track day or into a sim, and I'm glad to help there.
ask-general = I have no checked text on that one. Ask me about a term (trail braking, tyre pressure, brake bias …), or where your own laps lose time.
ask-private = I only know the laps you're allowed to see. Ask about your own, or mention a friend who shares theirs here.
ask-other-language = I understand English, German, French, Spanish, Italian and Portuguese. Ask in one of these where you lose time, for example.
ask-worded-by-model = wording: AI, numbers: computed
ask-computed = computed
ask-general-knowledge = general knowledge, not from your laps
ask-general-by-model = general knowledge, not from your laps; wording: AI
ask-general-follows = general knowledge, not from your laps; a wording follows …
ask-shortage = The budget for AI wording is used up for today; this answer is computed.
ask-about = about:
ask-wording-follows = computed; a wording follows …
ask-empty = There was no question in that. Ask me, for example, where you lose time, what gear for a corner, or how you compare with a friend.
ask-thanks = Any time. See you on track.
ask-read-as = I read this as: { $reading }.
ask-also = You also asked: { $reading }.

## boards

board-footer = I edit this message whenever a lap changes it
board-over-footer = Over: this board stays as it is
board-nobody = Nobody has a lap here yet. Drop a log to be the first.
board-nobody-over = Nobody drove a lap that counts.
board-moved = { $places ->
    [one] **{ $driver }** gained a place.
   *[other] **{ $driver }** gained { $places } places.
}
board-sessions = { $sessions ->
    [one] One session since this board was set up.
   *[other] { $sessions } sessions since this board was set up.
}
board-any-laps = any whole lap counts
board-one-car = everybody stays in one car
board-time = From { $from } to { $until }. Laps count by when they were driven.
board-set-up = { $place }. The board appears in { $channel } in a few seconds.
board-gone = Board taken down: its message stays as it is
board-joined = This circuit is one with { $circuit } now. The board goes on there.
board-list = Boards and challenges
board-list-empty = None yet. `/board pin` keeps a leaderboard in a channel, `/challenge start` announces a challenge.
board-lost = I can no longer show your board
board-lost-about = { $place }: { $channel } is gone, or I may not write there. Give me access and pin it again with `/board pin`.
board-unpinned = Your board is there, but I could not pin it
board-unpinned-about = { $place }: either { $channel } has as many pinned messages as Discord allows, or I may not pin there. The board stays right all the same.
challenge-title = Challenge: { $name }
challenge-result = Result: { $name }
challenge-over = { $name } is over
challenge-won = **{ $driver }** wins with { $time }, { $gap } ahead of { $other }.
challenge-decided = Decided in { $corners }.
challenge-poll = Which circuit next?
challenge-poll-over = The poll is over: { $circuits }
    .next = A manager starts the challenge with one press: a week, clean laps, any car.
challenge-week-at = A week at { $circuit }
challenge-asked = The poll is open
challenge-asked-about = Everybody here can vote. `/challenge start` announces the winner's week.
challenge-off = Challenge called off: its message stays as it is

## channels

channel-acceleration = acceleration and braking
channel-altitude = height
channel-brake = brake
channel-clutch = clutch
channel-distance = distance
channel-gear = gear
channel-lap = lap number
channel-lap-fraction = share of the lap
channel-lateral = lateral acceleration
channel-latitude = latitude
channel-longitude = longitude
channel-rpm = engine speed
channel-speed = speed
channel-steering = steering
channel-throttle = throttle
channel-time = time
channel-x = x position
channel-y = y position
channel-yaw-rate = yaw rate
channel-lap-invalid = lap invalid
channel-in-pit = in the pits
channel-incidents = incidents

## classes

classes-title = Classes here
classes-none = None yet. `/class set` counts a car to one.

## cli

cli-laps-that-count = { $laps ->
    [0] no lap that counts
    [one] { $laps } lap that counts
   *[other] { $laps } laps that count
}
cli-runs-that-count = { $laps ->
    [0] no run that counts
    [one] { $laps } run that counts
   *[other] { $laps } runs that count
}
cli-summary = { $program }: { $laps }.
    .one = { $program }: { $laps }, { $time }.
    .best-lap = { $program }: { $laps }, the best is lap { $number } in { $time }.
    .best-run = { $program }: { $laps }, the best is run { $number } in { $time }.
cli-laps = Laps
    .none = none
cli-runs = Runs
cli-corners = Corners
cli-wrong = What was wrong with it
    .nothing = nothing
cli-read = What was read
cli-unused = What was not used (say what a column is with --map ROLE="COLUMN")
cli-map-it = Name it with --map { $role }="COLUMN"
cli-label-circuit = circuit
cli-label-car = car
cli-label-driver = driver
cli-label-recorded = recorded
cli-label-format = format
cli-label-rows = rows
cli-turns = { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}
cli-circuit-recognized = recognized
cli-circuit-unnamed = name not known
cli-head-lap = lap
cli-head-time = time
cli-head-metres = metres
cli-head-timed-by = timed by
cli-head-role = role
cli-head-column = column
cli-head-unit = unit
cli-head-values = values
cli-head-guess = guess
cli-head-apex = apex m
cli-head-top = top km/h
cli-head-lost = lost s
cli-head-costs = costs
cli-head-best = best s
cli-head-loss = loss s
cli-head-spread = spread s
cli-kind-measured = measured
cli-kind-derived = derived
cli-kind-estimated = estimated
cli-timed-stated = the file's own times
cli-timed-beacon = beacons
cli-timed-lap-clock = the lap clock
cli-timed-lap-channel = the lap column
cli-timed-line = the start line
cli-timed-found-line = a line Pacenote chose
cli-timed-rows = counting rows
cli-lap-best = best
cli-lap-stopped = does not count: the car stopped
cli-lap-flagged = does not count: the log says so itself
cli-lap-longer = does not count: longer than the others
cli-lap-out = out lap
cli-lap-in = in lap
cli-lap-partial = partial: not from line to line
    .hole = partial: shorter than a lap, or with a hole
cli-lap-of-file = lap { $number } of { $file }
cli-compare-slower = { $gap } s: A is slower. Aligned by { $basis }, confidence { $confidence }, { $metres } m left.
cli-compare-faster = { $gap } s: A is faster. Aligned by { $basis }, confidence { $confidence }, { $metres } m left.
cli-straight = straight
cli-from-corner = { $gap } from { $corner }
cli-all = all
cli-a-loses = Where A loses
    .nothing = Nothing that A loses stands out of the noise.
cli-finding = { $corner } { $phase }: { $cause } ({ $loss } s, confidence { $confidence })
    .straight = { $corner } { $phase }: { $cause } ({ $loss } s with the straight behind, confidence { $confidence })
    .laps = { $corner } { $phase }: { $cause } ({ $loss } s, in { $held } of { $of } laps, confidence { $confidence })
cli-incident = { $corner }: { $loss } s lost at once, to a stop, a spin or traffic. That says nothing about technique, so I left it out.
cli-label-best = best
cli-label-rolling = best rolling
cli-label-optimal = optimal
cli-label-spread = spread
cli-label-trend = trend
cli-label-varies = varies most
cli-over-laps = { $share } % over { $laps } laps
cli-a-lap = a lap
cli-typical = Where lap { $lap }, the typical one, loses against the best
    .nothing = Nothing stands out of the noise between your laps and the best.
cli-slips = Mistakes of single laps, no habits
cli-slip = lap { $lap } { $corner } { $phase }: { $loss } s
cli-gains = Where the best lap gained against the next best
cli-spread = ±{ $spread } s over { $laps } laps, { $share } %
cli-habit-nailed = nailed
cli-habit-slow = steady but slow
cli-habit-varies = hit and miss
cli-grip = { $driver } lap { $lap }: { $share } % of the grip in corners and braking, at the limit for { $limit } of { $loaded } s
    .none = { $driver } lap { $lap }: no accelerations
cli-worded = wording: AI ({ $model }), numbers: computed
    .general = general knowledge, not from your laps; wording: AI ({ $model })
cli-computed = computed
    .general = general knowledge, not from your laps
cli-budget-empty = the budget of this run (ai.neurons_per_person) leaves no room for a model
cli-question-too-long = the question has more than { $most } characters
cli-unreadable = { $path } cannot be read ({ $reason })
    .missing = there is no such file
    .forbidden = permission denied
    .folder = it is a folder
cli-no-such-lap = the file has no lap { $number }; it has { $laps }
    .none = none
cli-no-timed-lap = the file has no complete lap
cli-no-such-corner = there is no corner { $number } on this lap; it has { $count }
cli-too-few-laps = The session has fewer than three complete laps driven at about the same pace
cli-next-path = Check the path and that you may read the file.
cli-next-inspect = `pacenote inspect FILE` lists the laps of a file and says why one does not count.
cli-next-laps = Choose two complete laps of the same circuit; `pacenote inspect FILE` lists the laps of a file.
cli-next-corners = `pacenote compare A B` lists the corners of two laps.
cli-not-complete = lap { $number } is not complete: it does not run from line to line. Choose a timed lap.
cli-too-short = lap { $number } is only { $length } m long, a lap has at least { $needed } m. Choose another lap, or check the unit of the distance column.
cli-too-long = lap { $number } is { $length } m long, a lap has at most { $allowed } m. Check the unit of the distance or speed column.
cli-other-length = the laps are { $one } m and { $other } m long: that is not the same layout. Choose two laps of one layout.
cli-other-circuit = the laps were driven { $apart } km apart: these are different circuits. Choose two laps of one circuit.
cli-other-layout = the laps share only { $share } % of the way: these are different layouts. Choose two laps of one layout.
cli-other-direction = the laps were driven in opposite directions. Choose two laps in the same direction.
cli-not-at-speed = one lap took { $longer }, the other { $shorter }: one of them is not a lap at speed. Choose two laps at speed.
cli-registered = { $commands } commands registered. New ones can take a minute to appear in Discord.
cli-migrated = The database is up to date.
cli-reading = reading { $file }, { $size } MiB: { $seconds } s
cli-recomputed = { $done } of { $files } files computed again, { $again } of them read again from the file itself, { $failed } left as they were.
    .stopped = Stopped; the same command goes on from here.
    .bar = { $done } of { $files } files, { $failed } left as they were
cli-health-off = health.listen is not set, so there is nobody to ask
cli-health-nobody = nobody listens on { $address }
cli-try-starting = Starting a private Postgres, a chat page and the bot. Ctrl-C ends all three.
cli-try-no-samples = The sample sessions could not be posted: { $error }
cli-try-dashboard = Dashboard: { $address } (write /dashboard in the chat to get in). Chat:
cli-try-port-taken = Port { $port } is in use. Choose another one with --port, or stop the program that has it.
cli-try-no-page = The chat page could not be started: { $error }
cli-try-no-port = there is no free port for the dashboard
cli-try-no-folder = { $folder } cannot be created; choose another --data
    .temporary = no temporary folder could be created; name one with --data
cli-doctor-good = good
cli-doctor-note = note
cli-doctor-bad = bad
cli-doctor-configuration = configuration
cli-doctor-database = database
cli-doctor-token = token
cli-doctor-intents = intents
cli-doctor-commands = commands
cli-doctor-model = model
cli-doctor-to-do = { $bad ->
    [one] { $bad } of these must be put right before the bot works
   *[other] { $bad } of these must be put right before the bot works
}
cli-doctor-token-of = belongs to { $name }
cli-doctor-private = private Postgres in { $folder }
cli-doctor-database-behind = { $migrations ->
    [one] { $place }, PostgreSQL { $version }; { $migrations } migration will be applied at the next start, or by `pacenote migrate`
   *[other] { $place }, PostgreSQL { $version }; { $migrations } migrations will be applied at the next start, or by `pacenote migrate`
}
cli-doctor-content-off = message content is off, so /watch cannot see files; everything else works. To use it, enable the intent in the developer portal (Bot, Privileged Gateway Intents) and set discord.message_content = true
cli-doctor-content-on = message content is on
cli-doctor-content-refused = discord.message_content is true, but the application may not have that intent; enable it in the developer portal (Bot, Privileged Gateway Intents) or set it to false
cli-doctor-intents-unknown = Discord did not say which intents there are; try again
cli-doctor-registered = { $commands } registered
    .few = { $registered } of { $commands } registered; run `pacenote register`
    .unknown = Discord did not list the commands; try again
cli-doctor-no-model = no model is used; answers are computed and complete. To let a model word them set AI_ACCOUNT_ID and AI_TOKEN
cli-doctor-answers = answers
cli-fault-day-used-up = the service's allowance for today is used up
cli-fault-busy = the service has no capacity at the moment
cli-fault-timed-out = the service took too long
cli-fault-gone = the service knows no such model (any more)
cli-fault-not-allowed = the account may not use this model
cli-fault-refused = the service refuses the token or the account
cli-fault-too-large = the request is larger than the model reads
cli-fault-bad-request = the service does not understand the request
cli-fault-outage = the service has trouble of its own
cli-fault-unreachable = the service cannot be reached
cli-fault-broken = the answer did not arrive in one piece
cli-fault-no-text = the answer holds no text
cli-fault-next-token = create a token with the permission Workers AI: Read and check AI_ACCOUNT_ID and AI_BASE_URL
cli-fault-next-model = choose another model in AI_MODELS
cli-fault-next-settings = check ai.api, ai.json_mode and AI_BASE_URL
cli-fault-next-meanwhile = answers are computed meanwhile
cli-fault-next-network = check AI_BASE_URL and the network
cli-help = A Discord bot that coaches racing drivers from their telemetry
    .after = Without a command, `serve`. Settings: config/default.toml; secrets in DISCORD_TOKEN, DATABASE_URL, AI_TOKEN.
    .usage = Usage:
    .commands = Commands:
    .arguments = Arguments:
    .options = Options:
    .help = Print help
    .version = Print version
    .help-command = Print this message or the help of the given subcommand(s)
cli-help-serve = Run the bot (the default)
cli-help-try = Try everything on this machine: database, a stand-in for Discord with a chat page, the real bot
cli-help-register = Tell Discord which commands there are (once, and after an update)
cli-help-migrate = Bring the database to this version
cli-help-recompute = Compute everything that is stored again with this version, beside a running bot; resumable
cli-help-doctor = Check settings, token, intents, database and model access, each with what to do
cli-help-health = Ask a running bot on this machine whether it is well (for containers)
cli-help-inspect = Say what a log file is and which laps it holds
cli-help-compare = Compare two laps: A is looked at, B is the reference
cli-help-ask = Ask the coach one question about a log
cli-help-map = Draw the track of a lap: who gains where, or its speed, gear, pedals
cli-help-corner = Draw one corner of two laps, and say what happens in it
cli-help-analyze = Say where the time is in a session
cli-help-consistency = Say which corners of a session are repeated, and which are a matter of luck
cli-help-grip = Say how much of the grip one lap or two use
cli-option-config = Settings laid over the defaults (TOML)
cli-option-language = Language of pages, pictures and the coach: en, de, fr, es, it, pt (default: the terminal's; of an answer: the question's)
cli-option-port = Port of the chat page, on loopback
cli-option-public-url = Address under which a proxy on this machine serves the dashboard (default: the dashboard's own)
cli-option-data = Keep the data in this folder (default: a new temporary one, removed at the end)
cli-option-log = The log file
cli-option-ldx = The .ldx of an .ld (found by itself where it lies beside it)
cli-option-json = Print JSON
cli-option-car = Of several cars in one table read this one, as the table spells it (default: the first)
cli-option-one-lap = The table is one lap, from its first to its last row
cli-option-map = Say what a column is, where it was not recognized: `speed="Vel",unit=mph`; may be given several times
cli-option-analyze-against = Say where the fastest lap loses against this one: FILE, or FILE#N for lap N (with --coach)
cli-option-coach = Write a debrief: one focus, at most three points
cli-option-points = Points at most, up to five
cli-option-units = Units: metric (km/h) or imperial (mph)
cli-option-level = For whom it is worded: novice, club, fast
cli-option-draw-table = Draw the table of laps into this PNG file
cli-option-draw-corners = Draw corners and laps into this PNG file
cli-option-draw-grip = Draw the friction circle into this PNG file
cli-option-draw-comparison = Draw the comparison into this PNG file
cli-option-out = The PNG file to write
cli-option-lap = The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
cli-option-reference = The reference lap
cli-option-second-lap = A lap beside it
cli-option-held-against = The lap it is held against
cli-option-ask-log = The log file: FILE for its session, FILE#N for lap N
cli-option-question = The question, in any of the coach's languages
cli-option-ask-against = The reference: FILE, or FILE#N for lap N (default: the file's own best lap)
cli-option-others = Up to two more laps, held against the same reference
cli-option-channel = Draw one more channel, by its name in `inspect`: `rpm`, `lat_accel`, …
cli-option-one-corner = Draw this corner only
cli-option-range = Draw this part of the reference lap only, in metres
cli-option-corner = Number of the corner
cli-option-color = What the colors say (default: gain with two laps, speed with one)
cli-option-form = For which screen
cli-option-picture-units = Units of speeds and distances

## coach

phase-entry = entry
phase-mid = middle
phase-exit = exit
against = the reference
    .own = your best lap
    .next = the best of your other laps
against-gen = the reference
    .own = your best lap
    .next = the best of your other laps
against-short = reference
    .own = best lap
    .next = best of the others
topic-brakes-early = brake point
topic-brakes-long = length of braking
topic-brakes-soft = brake pressure
topic-releases-abruptly = brake release
topic-over-slows = minimum speed
topic-coasts = coasting
topic-turns-in-early = turn-in
topic-late-apex = slowest point
topic-runs-wide = line
topic-waits-for-throttle = throttle
topic-lifts-after-throttle = throttle
topic-short-shifts = upshift
topic-wrong-gear = gear
topic-misses-exit-speed = exit speed
topic-slower = lost time
fact-loss = { $corner } { $phase }: { $short }, { $worth }
fact-gain = { $corner } { $phase }: { $worth } faster than { $against }
fact-found = { $corner } { $phase }: your best lap found { $worth } there
fact-incident = { $corner } { $phase }: { $worth } lost at once
fact-slip = { $corner } { $phase }: { $worth } lost in lap { $lap } alone
fact-linked = { $corner }: the loss of { $worth } starts in { $from }. You leave { $from } slower, and enter { $corner } at { $you } ({ $against-short } { $reference })
fact-gap = Lap { $you }, { $against-short } { $reference }: { $delta } apart
fact-top = The three largest losses sum to { $worth }
fact-optimal = Optimal lap { $you }: { $delta } under the best lap { $reference }
fact-rolling = Best rolling lap { $you }: { $delta } under the best lap { $reference }
fact-consistency = Lap times spread by { $delta } over { $laps } laps
fact-variation = { $corner }: its time spreads by { $delta } from lap to lap
short-brakes-early = brakes { $delta } early
    .plain = brakes early
short-brakes-soft = not enough brake
short-releases-abruptly = brake off within { $you }, { $against-short } { $reference }
    .plain = lets go of the brake at once
short-over-slows = minimum speed { $you }, { $against-short } { $reference }
    .plain = slows too much
short-coasts = coasts { $you }, { $against-short } { $reference }
    .plain = coasts
short-turns-in-early = turns in { $delta } early
    .plain = turns in early
short-late-apex = slowest { $delta } late
    .plain = slowest point late
short-runs-wide = drives { $delta } further
    .plain = drives a longer way
short-waits-for-throttle = throttle { $delta } late
    .full = full throttle { $delta } late
    .plain = throttle late
short-lifts-after-throttle = opens the throttle and closes it again
short-short-shifts = shifts up at { $you }, { $against-short } { $reference }
    .plain = shifts up early
short-wrong-gear = gear { $you }, { $against-short } gear { $reference }
    .plain = another gear than { $against }
short-misses-exit-speed = leaves at { $you }, { $against-short } { $reference }
    .plain = leaves slower
short-slower = slower, the log does not say why
what-brakes-early = You brake { $delta } earlier than { $against }.
    .plain = You brake earlier than { $against }.
what-brakes-soft = You brake more softly than { $against }.
    .much = You brake far more softly than { $against }.
what-releases-abruptly = You come off the brake within { $you }; { $against } within { $reference }.
    .plain = You let go of the brake all at once, where { $against } eases off into the corner.
what-over-slows = Your minimum speed is { $you }; { $against } has { $reference }.
    .plain = You slow down more than { $against }.
what-coasts = You are on neither pedal for { $you }; { $against } for { $reference }.
    .plain = You are on neither pedal for longer than { $against }.
what-turns-in-early = You turn in { $delta } earlier than { $against }.
    .plain = You turn in earlier than { $against }.
what-late-apex = Your slowest point lies { $delta } further along the corner than { $against }'s.
    .plain = Your slowest point lies further along the corner than { $against }'s.
what-runs-wide = You drive { $delta } further round the corner than { $against }.
    .plain = You drive a longer way round the corner than { $against }.
what-waits-for-throttle = You are back on the throttle { $delta } later than { $against }.
    .full = You are at full throttle { $delta } later than { $against }.
    .plain = You are back on the throttle later than { $against }.
what-lifts-after-throttle = You open the throttle and have to close it again; { $against } opens it once.
what-short-shifts = You shift up at { $you }; { $against } at { $reference }.
    .plain = You shift up at a lower engine speed than { $against }.
what-wrong-gear = You take the corner in gear { $you }; { $against } in gear { $reference }.
    .plain = You take the corner in another gear than { $against }.
what-misses-exit-speed = You leave the corner at { $you }; { $against } at { $reference }.
    .plain = You leave the corner slower than { $against }.
what-slower = You lose { $worth } here, and the log does not show why.
why-brakes-early = You're slow too early and then wait for the corner to arrive.
    .novice = You're slow before you need to be.
why-brakes-soft = A soft brake needs more road to lose the same speed.
    .novice = Gentle braking takes longer.
why-releases-abruptly = Without load on the front tyres the car won't turn, and you wait for it.
    .novice = The front tyres lose their grip just when you ask them to turn.
why-over-slows = Whatever you over-slow, you carry down the whole next straight.
    .novice = You slow down more than this corner needs.
why-coasts = On neither pedal the car neither slows nor pulls: that time is gone.
    .novice = While you're on no pedal, the car does nothing for you.
why-turns-in-early = An early turn-in pushes you wide at the exit, and the throttle has to wait.
    .novice = Turning in too soon runs you out of road at the exit.
why-late-apex = Until you stop slowing down, you can't get back on the power.
    .novice = You're still slowing down when you could be speeding up.
why-runs-wide = You drive every extra metre at cornering speed, where it takes longest.
    .novice = You drive more road than you have to.
why-waits-for-throttle = What you lose on exit, you lose all the way down the straight.
    .novice = Every moment you wait costs speed on the next straight.
why-lifts-after-throttle = The lift unsettles the car and costs more than the early throttle brought you.
    .novice = The throttle came before the car was ready for it.
why-short-shifts = The engine pulls less in the taller gear.
    .novice = You change gear before the engine has given all it has.
why-wrong-gear = In the other gear the engine is away from where it pulls best, or the shift costs you time.
    .novice = The gear doesn't suit the speed of this corner.
why-misses-exit-speed = The speed you're missing on exit you miss all the way down the straight.
    .novice = A slow exit makes the whole next straight slow.
why-slower = Nothing in the pedals, the line or the speeds stands out enough to name it.
how-brake-later = Move your brake point towards the corner in small steps, with the same pressure, and keep your minimum speed.
    .novice = Pick a marker beside the track and brake a little later than now, step by step.
how-keep-brake-point-and-release-sooner = In a real car I leave your brake point alone: hit it every lap, and between there and the turn-in brake a little shorter and lighter, in small steps.
    .novice = Use the same brake marker every lap, but come off the pedal a little sooner before the turn, in small steps.
how-brake-mostly-at-the-beginning = Do most of your braking at the start, in a straight line, and only ease off from there; keep your brake point.
    .novice = Do most of your braking at the beginning, while the car goes straight, then let the pedal up gently.
how-release-sooner-and-gently = Keep your brake point, release the brake a touch sooner and bleed it off into the turn; the minimum speed comes up on its own.
    .novice = Come off the brake a little sooner and slowly, and change only a little each lap.
how-brake-harder = Hit the brake harder right at the start, then ease off as the speed drops.
    .novice = Press the brake firmly first, then let it up gently.
how-release-gradually = Ease off the brake bit by bit until the car has turned, instead of letting go all at once.
    .novice = Let the brake pedal up slowly while you begin to turn.
how-slow-less = Come off the brake a touch sooner and let the car roll through the apex.
    .novice = Let go of the brake a little sooner and let the car roll.
how-coast-less = Go straight from the brake to the throttle; where you can't accelerate yet, stay lightly on the brake.
    .novice = Keep a foot on one of the two pedals: brake until you turn, then throttle.
how-turn-in-later = Wait with the turn-in until you can see the apex, then turn once.
    .novice = Stay on the outside a moment longer before you turn.
how-slow-sooner = Get the slowing down done before the apex, so that you're already on the power there.
    .novice = Get the slowing down done in the first part of the corner.
how-tighten-line = Aim closer to the inside, and use all the road only on exit.
    .novice = Drive closer to the inside of the corner.
how-throttle-earlier = Start with a little throttle as soon as the car points to the exit, and open it in one go.
    .novice = As soon as you can see the way out, press the throttle and keep pressing.
how-throttle-once = Wait until you can keep the throttle open, then open it once.
    .novice = Press the throttle only when you won't have to lift again.
how-shift-later = Hold the gear until the engine stops pulling, then shift up.
    .novice = Stay in the gear a little longer.
how-match-gear = Try the corner in the gear of { $against } and listen whether the engine pulls out of it.
    .novice = Try this corner in the gear of { $against }.
how-exit-faster = Straighten the car first, then throttle: give up a little in the middle for the exit.
    .novice = Go in calmly and come out fast.
how-look-closer = Lay both laps over each other with /compare and look at this corner.
measure-brakes-early = you brake no more than { $target } before { $against }.
measure-brakes-soft = your brake pressure comes up to { $against }'s.
measure-releases-abruptly = you take at least { $target } to come off the brake.
measure-over-slows = your minimum speed is at least { $target }.
measure-coasts = you coast for no more than { $target }.
measure-turns-in-early = you turn in no more than { $target } before { $against }.
measure-late-apex = your slowest point lies no more than { $target } behind { $against }'s.
measure-runs-wide = you drive no more than { $target } further than { $against }.
measure-waits-for-throttle = you are on the throttle no more than { $target } after { $against }.
    .full = you are at full throttle no more than { $target } after { $against }.
measure-lifts-after-throttle = you open the throttle once and it stays open.
measure-short-shifts = you shift up at { $target } or more.
measure-wrong-gear = your lowest gear here is { $reference }.
measure-misses-exit-speed = you leave the corner at { $target } or more.
measure-time = you lose less than { $target } here.
quantity-brake-point-m = brake point
quantity-brake-peak-share = brake peak
quantity-brake-release-s = brake release
quantity-trail-braking-s = braking while turning
quantity-coast-s = coasting
quantity-turn-in-m = turn-in point
quantity-apex-m = slowest point
quantity-entry-speed-mps = entry speed
quantity-apex-speed-mps = minimum speed
quantity-exit-speed-mps = exit speed
quantity-straight-speed-mps = speed at the end of the straight
quantity-throttle-on-m = throttle pick-up
quantity-full-throttle-m = full throttle
quantity-throttle-lifts = lifts
quantity-min-gear = lowest gear
quantity-shift-rpm = upshift
quantity-grip-use = grip used
quantity-distance-m = way driven
evidence-pair = { $quantity } { $you } ({ $against-short } { $reference })
evidence-earlier = { $quantity } { $delta } earlier
evidence-later = { $quantity } { $delta } later
evidence-longer = { $quantity } { $delta } longer
evidence-shorter = { $quantity } { $delta } shorter
evidence-laps = { $held } of { $of } laps
label-focus = Focus:
label-measure = You'll know it worked when
lead = { $corner } { $phase } ({ $worth }): { $text }
lead-measure = { $corner }: { $text }
label-good = Good
unsure = Take this as a hint: the data are not clear here.
good-gain = { $corner } { $phase } was { $worth } faster than { $against }.
found-gain = { $corner } { $phase }: you found { $worth } there.
personal-best = A new best. What it was made of:
nothing-to-fix = Nothing to fix: what is left between these laps is within their noise.
gap-is-spread = No one corner stands out: the { $gap } is spread over the lap.
nothing-to-fix-noise = No corner costs you time lap after lap. Your lap times scatter by { $delta }.
nothing-to-fix-ahead = Nothing to fix: you're { $gap } faster, and no corner stands out the other way.
not-enough-laps = There are not enough clean laps to say what costs time. Two complete laps of one circuit are the least; five are better.
too-little-data = The log says too little here to tell what costs time.
best-lap = What your best lap was made of:
incident = { $corner } { $phase }: { $worth } went at once. That is no matter of technique (a stop, a spin, traffic), so it is left out here.
slip = { $corner } { $phase }: { $worth } went in lap { $lap } alone. That was a mistake of that lap and is no habit.
same-again = Do the same here as in { $corner }.
linked-behind = { $corner } follows at once and loses { $worth } more because of it.
optimal-line = Your own best parts, joined where they fit, give { $you }: { $delta } under your best lap.
steady-first = Your laps spread by { $delta }. Drive the same lap a few times before you change anything.
grade-held = { $corner } { $topic }: { $held } of { $of } laps do it now, worth { $worth }.
    .plain = { $corner } { $topic }: { $held } of { $of } laps do it now, but the time is not there yet.
    .one = { $corner } { $topic }: it works, worth { $worth }.
    .one-plain = { $corner } { $topic }: you do it now, but the time is not there yet.
grade-none = { $corner } { $topic }: none of { $of } laps does it yet ({ $goal })
    .one = { $corner } { $topic }: not done yet ({ $goal })
grade-open = { $corner } { $topic }: advised before and not yet measured on a new lap ({ $goal })
grade-same = { $corner } { $topic }: no new lap since this was advised; it stays the focus.

## columns

columns-which = Which column is { $role }?
columns-explain = Explain the columns
columns-form = What do these columns tell?
columns-form-hint = Such as: speed, km/h. Leave it empty if you don't know.
columns-mapped = { $column } is { $role }
    .server = { $unit } It applies to every file posted in this server that needs it. Now post the file again.
    .direct = { $unit } It applies to every file you send me directly. Now send the file again.
columns-unit-said = Its unit is { $unit }.
columns-unit-found = I'll read its unit from the file or work it out from the values; `/columns set` sets one.
columns-unmapped = { $column } no longer means anything special
    .server = It was { $role } for files posted in this server. Stored laps stay as they are.
    .direct = It was { $role } for files you send me directly. Stored laps stay as they are.
columns-none = No columns explained here yet
    .how = When I can't place a column, I refuse the file and show a menu below: pick the right column there, or use `/columns set`.
columns-title = What the columns mean
    .server = It applies to every file posted in this server that needs it.
    .direct = It applies to every file you send me directly.

## commands

command-analyze = Where is your time? Three to five corners worth working on, and what to do
command-ask = Ask the coach: about your laps, a corner, a friend's lap or a term
command-car = What cars are called in this server
command-car-list = The cars that are driven here, and what they are called
command-car-merge = Make one car of two that are the same
command-car-set = Say in which car one of your sessions was driven
command-car-name = Give a car a name in this server (managers only)
command-car-reset = Call a car as its logs do again (managers only)
command-circuit = What circuits are called in this server
command-circuit-hide = Show no name of a circuit in this server (managers only)
command-circuit-choose = Say on which circuit one of your sessions was driven
command-circuit-merge = Make one circuit of two that are the same
command-circuit-list = The circuits that are driven here, and what they are called
command-circuit-name = Give a circuit a name in this server (managers only)
command-circuit-reset = Call a circuit as its logs do again (managers only)
command-columns = Tell me what a column means that I can't place
command-columns-list = What has been explained about columns here
command-columns-remove = Take back what was said about a column
command-columns-set = Say what a column means, for every file posted here
command-compare = Draw two laps against each other: where is the time?
command-consistency = How repeatable are your laps, corner by corner?
command-corner = Draw one corner of two laps: lines, speed, pedals, what each phase costs
command-corners = The corners of a circuit; managers can name, join and split them
command-data = What I keep of you, and your way to take it along or away
command-data-show = What I keep of you, and who sees it
command-data-export = Everything of yours as a zip file, for you alone
command-data-delete = Delete a lap, an upload or everything; I ask once more before
command-drivers = Who is fastest in which corner, and the lap made of everybody's best parts
command-grip = How much of the grip do two laps use? The friction circle
command-help = What Pacenote does and how to start
command-laps = Your sessions, page by page; with a circuit, your laps there (only you see them)
command-leaderboard = Who is fastest here? Everybody's best lap shared with this server
command-map = Draw the track: who gains where, or speed, gear or pedals of one lap
command-progress = Your best and median lap over the weeks, on one circuit in one car
command-session = The laps of a session: times, gaps, sectors and what was possible
command-settings = Units, language and level of my answers to you
command-share = Show one of your laps to this server, keep it to yourself, or make a link to it
command-status = How the bot is doing, for whoever runs it
command-upload = Read a telemetry log and store its laps
command-watch = Import every log posted in a channel without being asked (managers only)
option-lap = The lap to look at (default: your last one)
option-against = The lap to compare it with (default: your best there)
option-third = A third lap, compared with the same one
option-fourth = A fourth lap, compared with the same one
option-zoom = Zoom in on this corner number
option-channel = One more channel
option-form = For which screen (default: as in your settings)
option-private = Show the answer only to you
option-whole-session = The whole session of that lap: your typical lap against your best
option-question = Your question, in your language
option-share = Show the answer to everybody here (default: only to you)
option-session-lap = Any lap of the session (default: your last upload)
option-corner-number = The corner's number, as on the map
option-corner-change = Number of the corner to change
option-corner-name = Its name
option-corner-action = What happens to it
option-corners-lap = A lap of the circuit (default: your last one)
option-drivers-lap = A lap on the circuit and in the car you mean (default: your last one)
option-drivers-class = All cars of this class (see /class; default: one car)
option-laps-circuit = Only laps on this circuit
option-circuit = The circuit (default: where your last lap was)
option-named-circuit = The circuit
option-choose-circuit = The circuit, or a new name for it
option-set-car = Name of the car
option-merge-from = The one that goes
option-merge-into = The one that stays
option-merge-server = For every lap that this server sees, not only yours (managers only)
option-named-car = The car
option-new-name = Its name
option-car = The car (default: the one you last drove there)
option-only-car = Only laps in this car (default: all cars)
option-color = What the colors show (default: who gains where)
option-share-lap = One of your laps
option-what = What is to go
option-data-lap = The lap, or any lap of the upload (not needed for everything)
option-share-with = Who can see it
option-share-against = Another lap of yours: the link shows the comparison (link only)
option-share-names = Show names behind the link (default: no)
option-file = The log file as your program wrote it (.csv, .vbo, .ld, .json, .zip …)
option-upload-private = Keep these laps to yourself (default: shared with this server)
option-watch-channel = The channel (default: this one)
option-watch-stop = Stop watching it
option-watch-threads = Answer every upload there in a thread of its own
option-units = Units of speed and distance
option-language = The language of my answers
option-level = How much I explain
option-drives = What your MoTeC files and plain tables are from (other formats say it themselves)
option-new-laps = Who sees the laps of logs that you post in a server from now on
option-picture = For which screen pictures are drawn
option-role = What the column tells
option-column = The column's name, spelled as in the file
option-unit = Its unit, such as mph (default: found from the file)
option-column-remove = The column
choice-form-chat = chat: what matters, in large letters
choice-form-compact = compact: everything, fills a phone
choice-form-wide = wide: everything, for a large screen
choice-form-detail = detail: wide at twice the size
choice-color-gain = who gains where
choice-color-pedals = brake and throttle
choice-join = join with the next one
choice-cut = cut in two
choice-reset = all corners as found
choice-this-server = this server
choice-only-me = only me
choice-mine = mine
choice-servers = this server's
choice-dry = dry
choice-damp = damp
choice-wet = wet
choice-clean-laps = clean laps
choice-any-laps = any whole lap
choice-one-car = one car each
choice-a-link = a link, for whoever has it
choice-one-lap = one lap
choice-one-upload = the whole upload
choice-everything = everything
choice-metric = metric (km/h, m)
choice-imperial = imperial (mph, ft)
choice-language-auto = auto (as your Discord)
choice-novice = novice (plain words)
choice-club = club (with the usual terms)
choice-fast = fast (short, all numbers)
choice-sim = a simulator
choice-real = a real car
choice-unsaid = not said (advised as a real car)
option-analyze-lap = The lap to look at (default: your whole newest session)
option-chosen-lap = The lap to look at (default: the best of your newest session)
option-chosen-against = The lap to compare it with (default: the next faster friend, or your best before)
option-friend = A friend, to compare with their best
command-dashboard = Your laps in the browser: charts under your finger, large files (only you see the link)
command-news = Tell a channel when somebody takes this server's best lap (managers only)
command-board = Leaderboards that stay in a channel and stay right (managers only)
command-board-pin = Pin a leaderboard here; it is edited whenever a lap changes it
command-board-unpin = Leave a pinned leaderboard as it is, and forget it
command-board-list = Every leaderboard and challenge that is kept in this server
command-challenge = A circuit, some days, and who is fastest in them (managers only)
command-challenge-start = Announce a challenge here: its board opens and closes by itself
command-challenge-stop = Call a challenge off; its board stays as it is
command-challenge-poll = Ask here which circuit is next
command-class = Which cars are one class here, for boards, challenges and news (managers only)
command-class-set = Count a car to a class
command-class-clear = Count a car to no class
command-class-list = Every class of this server with its cars
option-class = Only laps in cars of this class (`/class` makes one)
option-class-name = The class, such as GT3
option-class-car = The car
option-rules = Which laps count (default: clean laps)
option-poll-circuit = A circuit to choose from
option-poll-hours = How many hours the poll is open (default: 48)
option-news-stop = Tell no more
option-challenge-name = What the challenge is called
option-challenge-days = How many days it lasts
option-challenge-starts-in = In how many hours it starts (default: now)
command-duel = You against a friend, over every circuit and car that you share
option-duel-friend = Against whom
command-reference = The lap that yours are held against where nobody says which
command-reference-set = Choose it, once for its circuit and car
command-reference-clear = Choose none any more on a circuit
command-reference-list = Your references and this server's
command-notify = What I tell you in direct messages: nothing, unless you turn it on
option-notify-beaten = When somebody takes your best, and in which corner
option-notify-focus = When your laps do what I told you to work on
option-notify-weekly = Your week in one message
option-notify-news = Servers may tell of your personal bests in their news
option-quiet-from = Nothing from this hour on (default: 22)
option-quiet-until = Until this hour (default: 7; the same hour twice: no quiet hours)
option-utc-offset = Hours your clock is ahead of UTC (New York in winter: -5)
option-a-day = At most so many messages a day (default: 3)
command-note = Title, note and tags of one of your sessions, and its conditions
command-setup = Two setup sheets side by side: what differs (only logs that hold one)
option-note-title = What the session is called
option-note-text = A note that only you see
option-note-tags = Tags, with commas between them
option-note-surface = How wet the track was
option-note-tyres = The tyres
option-note-fuel = Fuel at the start, in litres
option-note-air = Air temperature in °C
option-note-track = Track temperature in °C
option-note-show-setup = Whoever sees the laps may see the setup sheet in the log, too
option-setup-lap = A lap of the one session (default: your newest)
option-setup-against = A lap of the other one (default: the one that yours is held against)
option-news-personal = Personal bests, too, of drivers who allow it with /notify
option-news-corners = Corners that changed their owner, too
option-news-weekly = Once a week: who improved most, and the closest duel
option-reference-lap = The lap: a friend's, your best of last year, a coach's
option-whose = Whose reference (the server's: managers only; default: mine)

## compare

compare-slower = { $a } is { $gap } slower than { $b }
compare-faster = { $a } is { $gap } faster than { $b }
compare-same-time = { $a } and { $b }: the same time
compare-slower-in = { $a } is { $gap } slower than { $b } in { $corner }
compare-faster-in = { $a } is { $gap } faster than { $b } in { $corner }
compare-level-in = { $a } and { $b } are level in { $corner }
compare-whole-lap = Over the whole lap it's { $delta }.
compare-aligned = aligned by { $basis }, confidence { $confidence }
compare-different-cars = Different cars, { $one } and { $other }: what the car does and what the driver does cannot be told apart here. `/drivers` compares the shape of corners.
compare-different-surfaces = Different conditions, { $one } and { $other }: what the track does and what the driver does cannot be told apart here.
compare-loses = Loses most: { $corners }
compare-gains = Gains most: { $corners }
compare-footer = + means slower · { $aligned }
compare-track = Track map
picked = Picked for you: { $what }
picked-newest = your newest session
picked-newest-best = your newest session's best lap
picked-reference = the reference chosen here
picked-next-faster = the next faster friend in this car
picked-next-faster-here = the next faster friend here
picked-own-before = your best before
picked-own-other = your next best lap here
picked-their-best-before = the driver's best before
picked-their-other = the driver's next best lap
picked-fastest = the fastest lap here
picked-behind = the nearest friend behind

## consistency

consistency-title = Consistency over { $laps ->
    [one] { $laps } lap
   *[other] { $laps } laps
}
    .spread = ±{ $spread } over { $laps ->
        [one] { $laps } lap
       *[other] { $laps } laps
    }, { $share }
consistency-steady = **Nailed** (quick every lap): { $corners }
consistency-slow = **Steady but slow** (the same every lap, time left on the table): { $corners }
consistency-varies = **Hit and miss** (different every lap): { $corners }
consistency-corner-spread = { $corner } (±{ $spread })
consistency-footer = Hit and miss: the middle half of your laps is more than { $share } of the corner's time apart, and at least { $least } · Steady but slow: your typical lap loses that much

## corners

corners-title = Corners of { $circuit }
corners-own = This server's own corners; every comparison here uses them.
corners-found = As I found them in the first log of this circuit.
corners-how = A manager can name one with the options corner and name, and join, split or reset them with action.
corners-left = left
corners-right = right

## dashboard

dashboard-title = Your dashboard
dashboard-link = The button signs you in. It works once, within { $minutes } minutes.
dashboard-link-footer = Keep it to yourself: whoever opens it is signed in as you.
dashboard-open = Open
dashboard-somebody = somebody
dashboard-upload-there = Upload it here

## data

data-title = What I keep of you
data-nothing = Nothing yet: no file, no lap.
data-files = { $files ->
    [one] { $laps } of { $files } file.
   *[other] { $laps } of { $files } files.
}
data-shown = { $servers ->
    [0] Nobody but you sees them.
    [one] The members of one server see { $laps }.
   *[other] The members of { $servers } servers see { $laps }.
}
data-held = With each lap I keep its samples and what I computed from them, circuit and car, and the name and hash of its file. Besides, I keep your settings, what I last told you to work on, and how much of the model you used.
data-originals = { $files ->
    [one] I also keep one file itself, as you gave it.
   *[other] I also keep { $files } files themselves, as you gave them.
}
data-next = `/data export` sends you all of it. `/data delete` takes a lap, an upload or everything away. `/share` and `/settings` say who sees what.
data-exported = Your data
data-exported-about = Every file in `laps` is a CSV that I read again with the same lap times. Everything else is in `data.json`.
data-exported-link = All of it is more than fits into a message. The button signs you in and starts the download. It works once, within { $minutes } minutes.
data-left-out = Left out because it's too large for a message: { $files ->
    [one] one file as you gave it.
   *[other] { $files } files as you gave them.
} The laps in it are in the CSV files all the same; whoever runs this bot can give you the rest.
data-part = Part { $part }
data-sure-lap = Delete this lap?
data-sure-upload = Delete this upload?
data-sure-all = Delete everything?
data-sure-next = It goes from every list, board and session, and my messages that show it go too. There is no way back.
data-sure-everything = All your files and laps, your settings, and my messages about you. There is no way back; `/data export` first gives you a copy.
data-do-it = Delete for good
data-gone = Deleted
data-gone-laps = { $laps ->
    [one] { $laps } lap is gone. My messages that showed it go within a minute.
   *[other] { $laps } laps are gone. My messages that showed them go within a minute.
}
data-gone-all = I keep nothing of you any more. My messages about you go one after the other.

## drivers

drivers-title = Who owns which corner · { $circuit }
drivers-footer = Each corner includes the straight after it · best lap of each driver I may show here
drivers-start = start
drivers-ahead = { $gap } ahead
drivers-even = even
drivers-next-step = Next one to catch: { $driver }, { $gap } ahead of your best.
drivers-other-car = { $driver } drove a different car, so those laps are left out. Pick one of them in `lap` to see it.
drivers-not-aligned = These laps can't be lined up with each other.
drivers-composite = **Composite lap { $time }**, { $gap } faster than the best one: { $parts }.
    .best = **Composite lap { $time }**: nobody has a part that would make the best lap faster.
drivers-range = { $from } to { $to }
drivers-in-car = **{ $driver }** in { $car }
    .unknown = **{ $driver }** in an unnamed car
drivers-first-then = { $first }, then { $second }
drivers-shape-known = Different cars: corner shapes only
drivers-shape-unsure = Maybe different cars: corner shapes only
drivers-shape-not-aligned = These two laps can't be lined up with each other.
drivers-shape-more = { $count ->
    [one] … and one more corner
   *[other] … and { $count } more corners
}
drivers-shape-footer = Nobody else here has a lap in that car, and times in different cars say nothing about the drivers · brake: from the brake point to the slowest point · apex: minimum speed as a share of the lap's top speed · gas: from the slowest point to the throttle, negative before it · line: how far left or right of the second lap the first one is at the apex
drivers-shape-brake = brake
drivers-shape-apex = apex
drivers-shape-throttle = gas
drivers-shape-line = line

## duel

duel-title = { $a } against { $b }
duel-places = { $places ->
    [one] **{ $a } : { $b }** on the one circuit and car they share
   *[other] **{ $a } : { $b }** over the { $places } circuits and cars they share
}
duel-more = { $more ->
    [one] … and { $more } more
   *[other] … and { $more } more
}
duel-corners = Corners won
duel-brakes = Brakes later
duel-minimum = Higher minimum speed
duel-exits = Faster exits
duel-next = The corner for { $a } to win next: **{ $corner }**, worth { $loss }.
duel-seasons = By quarter: { $seasons }

## errors

error-reference = Reference { $reference }
error-no-laps = There is no lap of yours that can be shown here
    .next = Drop a log with `/upload`. Private laps appear with `private: True`, or after `/share`.
error-only-one-lap = There is only one lap to look at here
    .next = Upload another log of this circuit, or choose a friend's lap in `against`.
error-no-such-lap = I can't find that lap
    .next = It may be deleted or private by now. Try `best`, `lap 3` or a friend's name, or pick one of your own.
error-lap-is-private = That lap is private, and this answer would be public
    .next = Run the command again so that only you see the answer, or show the lap to this server with `/share`.
error-friend-has-no-lap = Your friend shows no lap of this circuit here
    .next = Ask them to drop a log in this server, or to show one with `/share`.
error-question-too-long = That is more than a question
    .next = Ask in at most { $most } characters; one thing at a time works best.
error-forgotten-answer = That answer is too old, or it is not yours
    .next = Ask again with `/ask`; answers are remembered for half an hour.
error-too-fast = One moment
    .next = Give me { $wait } s, then try again.
error-database = The database does not answer
    .next = Nothing was lost and nothing was stored. Try again in a minute.
error-broken = Something broke on our side
    .next = Try again; if it happens again, tell the bot's owner the reference below.
error-restarting = I am restarting
    .next = Try again in a minute.
error-which-lap = Which lap do you mean?
error-which-lap-next = More than one fits. Pick it below.
error-which-lap-menu = Pick a lap
error-too-many-files = I take { $most } files an hour from one person
    .next = I didn't store this one. Wait a while, then post it again.
error-data-deleted = You deleted your data while I was reading this
    .next = I stored nothing of it. Post it again if you want it back.
error-not-owner = Only whoever runs this bot sees that
    .next = Ask them how it is doing.
error-no-room = I have no room left
    .next = I didn't store this file. The bot's owner has to make room first; then post it again.
error-too-many-laps = You have { $most } laps here, and I keep no more of one person
    .next = Take some away with `/data delete`, then post this file again. `/data export` gives you a copy first.
error-server-full = This server shows { $most } laps, and I keep no more of one server
    .next = Post the file to me in a direct message, or ask the others to take old laps back.
error-parse-timeout = This file takes too long to read
    .next = I gave up after { $limit } s. Export fewer channels or fewer laps and try again.
error-file-too-large = That file is larger than { $most } MiB
    .next = Export fewer laps or fewer channels, or zip it.
error-foreign-attachment = That file isn't on Discord
    .next = Attach the file itself, not a link to it.
error-download = I couldn't fetch that file from Discord
    .next = Links to files expire. Post it again.
error-no-file = There's no file in that message
    .next = Pick a message with a telemetry log attached, or use `/upload`.
error-posted-by-bot = That message is from a bot
    .next = I store laps for people. Ask the driver to post the file, or use `/upload` for your own.
error-analysis = I can't compare these laps
    .next = Pick two complete laps of the same circuit.
error-only-one-driver = Only one driver has laps of that circuit here
    .next = Ask a friend to upload a lap, or pick a lap of another circuit in `lap`.
error-no-such-place = I don't know that circuit or car
    .next = Pick one from the list that appears while you type.
error-same-place = That's one already
    .next = Pick two different ones.
error-nobody-there = Nobody has shared a lap that counts there
    .next = Laps uploaded in this server show up here, private ones never do. Share one of yours with `/share`.
error-too-few-laps = Too few laps in this session
    .next = Consistency needs at least three complete laps at about the same pace.
error-no-such-corner = There's no corner { $number } on this lap
    .next = { $count ->
        [0] I found no corners on it. Leave `corner` out.
        [one] It has { $count }. `/compare` shows the numbers on the map.
       *[other] It has { $count }. `/compare` shows the numbers on the map.
    }
error-which-corner = Which corner?
    .next = Give its number in `corner`. `/corners` on its own lists them.
error-no-corners = I found no corners on that lap
    .next = Pick a complete lap of this circuit in `lap`.
error-not-yours = That's somebody else's lap
    .next = Only its driver can share, correct or delete it.
error-keeps-private = That driver keeps new laps private
    .next = Only they can give me this file.
error-not-manager = Only managers of this server can do that
    .next = Ask somebody with the permission Manage Server.
error-mapping = I don't understand that
    .next = Pick what it is from the list that appears while you type, and a unit such as km/h, mph, m, % or deg.
error-no-such-column = There is no such column
    .next = Write the name exactly as the file spells it. `/columns list` shows what has been explained here.
error-mapped-by-other = Somebody else explained that column
    .next = Ask them or a manager of this server to change it with `/columns set`.
error-too-many-mappings = Too many columns are explained here
    .next = Remove some with `/columns remove` first.
error-outdated-command = That button or command is from an older version
    .next = Run the command again. If this keeps happening, ask the bot's owner to run `pacenote register`.
error-not-in-server = That only works in a server
    .next = Use it in a channel of a server.
error-no-dashboard = The dashboard isn't switched on here
error-no-dashboard-next = Whoever runs this bot can switch it on with `web.listen`.
error-no-such-link = This link doesn't work any more
error-no-such-link-next = It was used, revoked or is too old. Get a new one with `/dashboard`.
error-nothing-shared = This link shows nothing any more
error-nothing-shared-next = It was revoked or has run out. Ask whoever gave it to you for a new one.
error-wrong-password = That isn't the password of this garage
error-wrong-password-next = Check it with whoever gave it to you.
error-password-length = That password is too short or too long
error-password-length-next = Take { $least } to { $most } characters; a few words in a row are good.
error-too-many-tokens = You have { $most } of them already
error-too-many-tokens-next = Revoke one that you don't need any more.
error-not-signed-in = You aren't signed in
error-not-signed-in-next = Write `/dashboard` in Discord: the link in the answer brings you in.
error-not-allowed = You may only look here
error-not-allowed-next = Sign in with `/dashboard` for everything else; a token needs the scope for it.
error-request = That request isn't understood
error-request-next = Load the page again. For programs: what can be asked is in `api/openapi.json`.
error-no-such-board = No board of that circuit and car is kept here
    .next = `/board list` shows those that are.
error-no-setup = One of these logs shows no setup sheet
    .next = Only logs such as iRacing's `.ibt` hold one. Its driver shows it with `show_setup` of `/note`.
error-no-such-challenge = There is no challenge of that name here
    .next = `/board list` shows those that run or are to come.
error-too-many-boards = { $most ->
    [one] This server keeps { $most } board already, and that is the most
   *[other] This server keeps { $most } boards already, and that is the most
}
    .next = Take one down with `/board unpin`.
error-nothing-in-common = The two of you show no laps of one circuit in one car here
    .next = Drop a log of a circuit and car that your friend drove, or ask them to show a lap with `/share`.

## grip

grip-title = How much of the grip you use
grip-used = { $share } on average in corners and under braking, at the limit for { $limit } of { $loaded }
grip-unknown = this log has no accelerations, and nothing to work them out from
grip-footer = The limit is what these two laps reached in each direction · at the limit: { $share } of it or more

## help

help-title = Drop a log, know what to do next
help-drop = Drop
help-drop-about = Post a log in a watched channel, mention me with it, or send it to me directly. Or { $upload }.
help-look = Look
help-ask = Ask
help-friends = Friends
help-yours = Yours
help-server = Server
help-files = Files up to { $size } MiB, also zipped.
help-computed = Every number is computed from your log.
help-export = How to export from …
help-begin-title = Drop a log
help-begin = Post a telemetry file and mention me, or use `/upload`. `/help` says what else there is.
help-export-then = Then drop the file here.
help-export-garage61 = Drop the .ibt as it is: it lies in Documents\iRacing\telemetry, and Alt+L in the car starts and stops it. Zip it if it is too large. Or download the lap's CSV from Garage 61 and keep the file's name: the lap time is in it.
help-export-motec = Drop the .ld with its .ldx, both in one message. Assetto Corsa Competizione writes them to Documents\Assetto Corsa Competizione\MoTeC. A CSV from MoTeC i2, with header and units, works too.
help-export-aim = Drop the .xrk or .xrz as it is, from RaceStudio 3 or the logger. A CSV from RaceStudio, with all channels and all laps, works too. The old .drk is the one I can't read.
help-export-racechrono = Open the session, share it, and choose CSV v3.
help-export-vbo = Take the .vbo file from the memory card or the app.
help-export-trackaddict = Export the log as CSV from the app.
help-export-gt7 = Save the laps as JSON in gt7dashboard.
help-export-forza = Turn on data out in the game and record it with a logger that writes all 85 values as CSV.
help-export-ac = Use a telemetry app that writes MoTeC logs, such as ACTI, and drop the .ld with its .ldx. Or a shared memory logger that writes CSV with Gas, Brake, Gear, Rpms and SpeedKmh.
help-export-lmu = Convert the session to .ld and .ldx and drop both, or export the laps as CSV from Apex Lab. The .duckdb itself I can't read.
help-export-other = Any table works that has a row of names, a time and a speed, many rows a second. What I don't understand, I ask.
help-export-other-name = Something else

## how-to

how-to-help = Ask me about your laps: where you lose time, what gear for a corner, or how to get under a lap time. `/analyze` debriefs your last session, `/compare` draws two laps, and `/help` lists every command.
how-to-about = I'm Pacenote, a bot that reads telemetry logs. Every number I say is measured in your laps; where a model words something, it's checked against them first.
how-to-channels = I don't read that channel: from a log I take speed, pedals, steering, gear, engine speed, yaw rate, accelerations and positions. Temperatures, pressures and fuel stay in your logger's own program.
how-to-upload = Drop the log into the chat with a mention of me, or attach it to `/upload`. I recognise the format, cut the laps and find the corners by myself.
how-to-delete = `/data delete` takes a lap, an upload or everything away, and asks you once before it does. Right under an upload, *Undo* in the menu *More* does the same. Asking me here deletes nothing.
how-to-export = `/data export` sends you everything I keep of you as a zip file: every lap as a CSV, the rest as JSON. `/data show` says what that is.
how-to-share = `/share` makes a lap visible to this server or private again. Your own laps you always see yourself.
how-to-compare = `/compare` takes two laps: type what you mean into `lap` and `against`, such as "last", "my best" or a friend's name. Without them it takes your last lap against your best.
how-to-analyze = `/analyze` says where the time is, in three to five points. With `session` it looks at all laps of your last upload.
how-to-ask = Just ask, in your own words: `/ask` with your question, in any of my six languages.
how-to-session = `/session` shows every lap of a session with its sectors and gaps.
how-to-laps = `/laps` lists your laps, newest first.
how-to-leaderboard = `/leaderboard` lists the best shared lap of every driver on a circuit.
how-to-consistency = `/consistency` draws how much every corner varies from lap to lap.
how-to-progress = `/progress` shows your sessions on a circuit over time.
how-to-map = `/map` draws the track, coloured by speed, gear, pedals or by who is faster where.
how-to-corner = `/corner` draws one corner of two laps.
how-to-corners = With `/corners` a manager of the server names, joins or cuts the corners of a circuit.
how-to-drivers = `/drivers` shows who is fastest through each corner here.
how-to-grip = `/grip` draws how much of the grip you use, braking and turning.
how-to-watch = With `/watch` I read every log that is dropped into a channel, without a mention.
how-to-settings = `/settings` keeps your units, your language, how much I explain, and the form of your pictures.
how-to-world = Tell me with `/settings` that your logs come from a simulator; then I may also advise to brake later.
how-to-formats = I read logs of two dozen programs and loggers, MoTeC, AiM, RaceChrono, VBOX, Garage 61 and plain CSV among them. Attach one to `/upload` and I say what I recognised.

## import

import-empty-bytes = The file is empty.
import-empty-blank = The file holds nothing but blank lines.
import-empty-rows = The file has a header but no data.
import-empty-channels = The log has no channel I can read.
import-large-file = The file has { $size }; I take up to { $limit }.
import-large-unpacked = The archive unpacks to far more than a log; I stop at { $limit }.
import-large-line = A line of the file is longer than { $limit }.
import-large-line-at = Line { $line } is longer than { $limit }.
import-large-columns = The file has more than { $limit } columns.
import-large-rows = The file has more than { $limit } rows.
import-large-whole = A text like this, which is no table, may have up to { $limit }.
import-is-picture = This is a picture, not a log.
import-is-video = This is a video or a sound file, not a log.
import-is-pdf = This is a PDF document, not a log.
import-is-workbook = This is a spreadsheet or another office document, not a log.
import-is-other-archive = This is a 7z or RAR archive, which I can't open.
import-is-nested-archive = This is an archive inside an archive.
import-is-pickle = This is a Python pickle. I never open those, because they can run code.
import-is-lmu-database = This is a database of Le Mans Ultimate, which I can't open.
import-is-ibt = This isn't a complete iRacing .ibt log.
import-is-aim-binary = This is a binary AiM log that I can't read.
import-is-racechrono-backup = This is a RaceChrono backup (.rcz), not an export.
import-is-pds = This is a Pi Toolbox data set (.pds), which I can't open.
import-is-fit = This is a Garmin .fit activity, which I can't open.
import-is-tcx = This is a Garmin .tcx activity, which I can't open.
import-is-web-page = This is a web page, not a log.
import-is-track = This is a track without times, so nobody drove it.
import-is-ldx = This .ldx only holds the lap times of a MoTeC log; the log itself is missing.
import-is-subtitles = These are subtitles of a video, not a log.
import-is-lap-table = This is a table of lap times. What happened inside the laps isn't in it.
import-is-binary = This is binary data that I don't recognize as a log.
import-no-table = I couldn't find a table of numbers in this file.
import-no-names = The table has no header row, so its columns have no names.
import-other-json = This is JSON, but not laps as gt7dashboard saves them.
import-no-time = I couldn't find a time column among { $columns }.
import-no-speed = I couldn't find a speed column among { $columns }.
import-no-laps = The log has speed over time, but neither lap numbers nor positions that would tell laps apart.
import-no-complete-lap = I couldn't find a complete lap in this log.
import-engine-log = This is an engine log without laps and positions.
import-engine-log-of = This is a { $program } engine log, without laps and positions.
import-bad-archive = The archive is damaged or locked with a password.
import-archive-of = { $files ->
    [one] The archive holds { $files } file, and it is no log I can read.
   *[other] The archive holds { $files } files; that is not what I can read at once.
}
import-names-missing = The file has no row of column names.
import-names-missing-of = The { $program } export has no row of channel names.
import-no-times = The time column holds fewer than two usable values.
import-decimal-commas = The rows have more cells than the header has names, as when numbers with decimal commas are separated by commas.
import-open-quote = A quote in the header is never closed.
import-open-quote-at = The quote that opens in line { $line } is never closed.
import-bad-json = The JSON is broken in line { $line }.
import-cut-short = The { $program } file is cut short or damaged.
import-its-columns = its columns
import-next-again = Export the session again and send the new file.
import-next-smaller = Export fewer laps or fewer channels, or send the file packed as .zip or .gz.
import-next-own-file = Export fewer laps or fewer channels, or send the file that the simulator or logger itself writes.
import-next-unpacked = Send it unpacked, or as a plain .zip.
import-next-csv = Export the session as CSV from the program that recorded it.
import-next-workbook = Save it as CSV, or better, send the file that the logger's program exported.
import-next-pickle = In gt7dashboard, save the laps as JSON and send that file.
import-next-lmu = Export the laps as CSV with Apex Lab, or convert the session to a MoTeC .ld, and send that.
import-next-ibt = Send the .ibt as the simulator wrote it, or export the laps as CSV from Garage 61.
import-next-aim = Open it in RaceStudio 3, export the session as CSV and send that.
import-next-racechrono = In RaceChrono, share the session as CSV v3 or VBO and send that file.
import-next-pds = Open it in Pi Toolbox, export the outing as CSV with time and speed, and send that.
import-next-fit = Export the activity as GPX with times and send that, or use an app that logs laps.
import-next-track = Export it with a time for every point, or send the log of the drive.
import-next-ldx = Send the .ld and the .ldx together, in one message or in one zip.
import-next-log = Send the log itself: time, speed and position or lap, many rows a second.
import-next-header = Export as CSV with a header row that names time, speed and lap or position.
import-next-time = Export with a time column, or tell me which column it is.
import-next-speed = Export with speed or with GPS position, or tell me which column is speed.
import-next-laps = Export with a lap column or with GPS position, or tell me which columns they are.
import-next-lap = Export at least one complete lap, with the lap column or with positions.
import-next-engine = Record with a lap timer, or with a logger that has GPS or a lap beacon, and send that file.
import-next-engine-columns = Record with a lap timer or a logger that has GPS. If this file does have speed and laps, tell me which columns they are.
import-next-password = Pack the log again without a password, or send it unpacked.
import-next-one-log = Pack up to 20 logs into an archive, and nothing else.
import-next-names = Export the session with its channel names and units, and send the file unchanged.
import-next-region = Set the computer's region to one with decimal points, or choose another separator, and export again.
import-next-quote = Export the file again; if it was edited by hand, close or remove that quote.
import-next-copy = Copy the file from the logger again; the card may have been removed too early.

## jobs

jobs-waiting = I'm busy, number { $place } in line
    .next = I have your file. Your laps will appear here as soon as I've read it.
jobs-reading = Reading your log
jobs-stage-received = Got it. I'm reading it now.
jobs-stage-read = { $laps ->
    [one] Read: { $laps } lap. I'm measuring it now.
   *[other] Read: { $laps } laps. I'm measuring them now.
}
jobs-stage-stored = Stored. The debrief comes next.
jobs-closed-channel = I can't write in that channel
    .next = So I answer here. Ask a manager to let me send messages there.
jobs-in-thread = The answer is in the thread
jobs-no-thread = I may not open a thread here: give me *Create Public Threads* and *Send Messages in Threads*.

## laps

laps-none = No laps yet
    .how = Drop a log with `/upload`, or send it to me directly. `/help` says which files work.
laps-title = Your laps
laps-all = { $count } stored · /compare draws two of them
laps-older = { $count } older ones are stored too; narrow the list with the option circuit

## leaderboard

leaderboard-title = Leaderboard: { $circuit }
leaderboard-all-cars = all cars
leaderboard-drivers = { $count ->
    [one] { $count } driver
   *[other] { $count } drivers
}
leaderboard-footer = Laps shared with this server · /share decides which of yours are
leaderboard-same = There are laps on { $circuit }, too. It may be the same circuit: `/circuit merge` makes one of two.

## leads

leads-where-is-the-time = Where is the time?
leads-compare = Compare
leads-share-here = Share here
leads-track = Track
leads-full = Every channel
leads-corners = A corner and what it costs
leads-other-lap = Against another lap
leads-look-at = Look at another lap

## menus

menu-ask-title = Ask about this
menu-question = Your question

## names

names-circuits = Circuits here
names-cars = Cars here
names-none = Nobody has shown a lap here yet.
names-none-cars = No log here says which car it was. Say it with `/car set`.
names-how = As this server's logs say, unless a manager says otherwise with name
names-said = That's what it's called in this server now. Before: { $before }

## news

news-title = New best at { $circuit }
news-title-personal = Personal best at { $circuit }
news-title-corners = { $corners ->
    [one] A corner changes hands at { $circuit }
   *[other] Corners change hands at { $circuit }
}
news-taken = Now the fastest through { $corners }.
news-taken-corner = { $corner } ({ $gain } quicker than { $owner })
news-took = **{ $time }**, { $gap } ahead of { $other } ({ $before }), who held it until now.
news-own = **{ $time }**, { $gap } quicker than their own best so far ({ $before }).
news-paid = Where it was won: { $corners }
news-gone = This news no longer stands
news-gone-about = One of the laps it was about was deleted or made private.
news-on = News is on
news-on-about = When somebody takes this server's best lap, I say so once in { $channel }, with the corners that paid for it. I mention nobody. `/news stop:True` ends it.
news-off = News are off
news-off-about = I say nothing here without being asked. What was said stays.

## notes

note-title = Your session
note-empty = Nothing is noted yet. The options of `/note` say what it was.
note-tags = Tags: { $tags }
note-air = air { $degrees } °C
note-track = track { $degrees } °C
note-setup-seen = Whoever sees these laps may see the setup sheet.
note-setup-hidden = The log holds a setup sheet; only you see it.

## notices

notice-beaten = Your best was beaten at { $circuit }
notice-beaten-about = **{ $driver }** drove { $time }, { $gap } ahead of your { $mine }.
notice-beaten-corner = Most of it is in **{ $corner }**: { $loss }.
notice-focus = It works at { $circuit }
notice-stop = Stop these
notice-stopped = I won't tell you these any more
notice-stopped-about = `/notify` turns them on again.
notice-title = What I tell you in direct messages
notice-on = on
notice-off = off
notice-about-beaten = Somebody took your best
notice-about-focus = What you worked on works
notice-about-weekly = Your week
notice-about-news = Servers may tell of your personal bests
notice-about-quiet = Quiet hours
notice-about-a-day = Messages a day at most
notice-quiet-hours = { $from }:00 to { $until }:00 ({ $zone })
notice-quiet-none = none

## page

page-loading = One moment …
page-unreachable = Pacenote can't be reached
page-unreachable-next = Check your connection and load the page again.
page-garage = Garage
page-leaderboard = Leaderboard
page-upload = Upload
page-mine = Mine
page-sign-out = Sign out
page-sign-in = Sign in
page-sign-in-how = Write `/dashboard` to Pacenote in Discord: the button in the answer brings you in. Under every picture, **Open** does the same.
page-sign-in-discord = Sign in with Discord
page-sign-in-failed = Discord didn’t confirm who you are. Try it once more.
page-guest-title = With the password of a garage
page-guest-how = A server's manager can set one. It shows what is shared there.
page-server = Server
page-server-number = Number of the server
page-password = Password
page-look-in = Look in
page-circuit = Circuit
page-car = Car
page-driver = Driver
page-date = Date
page-best = Best
page-gap = Gap
page-laps = Laps
page-all = All
page-my-sessions = Mine
page-friends = Friends
page-all-circuits = All circuits
page-all-cars = All cars
page-older = Older sessions
page-laps-counting = { $one } of { $two } laps count
page-private = private
page-private-lap = Only you see this lap
page-nothing-here = No session fits.
page-nothing-yet = No session yet. Upload a log, or drop one in Discord.
page-no-such-page = There's nothing at this address
    .next = The garage has everything that you may see.
page-no-such-lap-next = It was deleted, or you may not see it. The garage has everything that you may see.
page-no-such-place-next = Nobody has a lap there that you may see. The garage has everything that you may see.
page-lap = lap { $one }
page-speed = Speed
page-throttle = Throttle
page-brake = Brake
page-steering = Steering
page-gear = Gear
page-rpm = Engine speed
page-lat-accel = Lateral g
page-long-accel = Braking and acceleration
page-yaw-rate = Yaw rate
page-clutch = Clutch
page-altitude = Height
page-against = Against another lap …
page-add-lap = Add a lap …
page-delta = Delta
page-play = Play along the lap
page-by-time = by time
page-by-distance = by distance
page-more-channels = More channels
page-whole-lap = Whole lap
page-worst-corner = { $one } costs most: { $two } s
page-estimated-line = shape estimated
page-corners = Corners
page-lost-s = lost s
page-apex = Apex
page-where-is-the-time = Where is the time?
page-session-of = Session of { $one }
page-swap = Swap
page-on-entry = on entry
page-in-middle = in the middle
page-on-exit = on exit
page-carried = on the straight behind
page-brake-point = Brake point
page-entry-speed = Entry
page-apex-speed = Apex
page-exit-speed = Exit
page-turn-in = Turn-in
page-throttle-on = On the throttle
page-full-throttle = Full throttle
page-brake-peak = Peak brake
page-coasting = Coasting
page-trail-braking = Trail braking
page-lowest-gear = Lowest gear
page-time = Time
page-every-lap-here = Every lap of the session here
page-focus = Focus
page-show-corner = Show { $one }
page-worded-by-model = worded by a model, numbers computed
page-computed = computed
page-share-link = Make a link
page-link-made = Whoever has this link sees exactly this, for 14 days. You revoke it under Mine.
page-without-names = without names
page-with-names = with names
page-ask = Ask
page-ask-the-coach = Ask the coach
page-ask-example = Why am I slow in T5?
page-read-as = Read as: { $one }
page-best-rolling = Best rolling
page-optimal = Optimal
page-spread = Spread
page-of-laps = { $one }, { $two } laps
page-classes = Slow, medium, fast
page-class = Corners
page-corners-count = how many
page-entry = Entry
page-exit = Exit
page-lost-per-lap = lost a lap, s
page-speeds-in = Speeds in { $one }, means of all laps that count; lost against the best lap.
page-brake-point-spread = brake point ±
page-time-spread = time ±
page-varies-most = This corner's time varies most
page-debrief = Debrief
page-not-counting = does not count
page-against-best = Against the best lap
page-left-out = { $one } earlier laps are not shown.
page-has-new-laps = { $one } has new laps here
page-look = Look
page-progress = Progress
page-median = Median
page-delete-session = Delete this session
page-delete-session-sure = All laps of this upload go, for everybody who sees them.
page-lap-time = Lap time
page-whole-session = Whole session
page-no-corners = No lap of this session shows corners.
page-owner = Fastest here: { $one }, by { $two } s
page-owner-even = Fastest here: { $one }
page-its-owner = Who owns it
page-slow = slow
page-medium = medium
page-fast = fast
page-left = left
page-right = right
page-out = out lap
page-in = in lap
page-standing = standing start
page-partial = part of a lap
page-drop-here = Drop logs here, or choose them
page-drop-how = Up to { $one } MiB each, as many as you like; what is too large for Discord fits here.
page-too-large = Larger than { $one } MiB: export fewer laps or channels, or zip it.
page-only-me = Only I see these laps
page-tell-channel = Post the result in the channel I came from
page-told = Posted in the channel too.
page-waits = waits
page-sending = sending
page-reading = reading, cutting laps
page-look-at-session = Look at the session
page-compare = Compare
page-settings = Settings
page-units = Units
page-language = Language
page-as-discord = as your Discord speaks
page-level = How much is explained
page-novice = everything
page-club = the usual
page-fast-level = little
page-new-laps = Who sees your new laps
page-drives = Logs that don’t say where they are from
page-pictures = Pictures in chat
page-your-data = Your data
page-kept = I keep { $one } of your files with { $two } laps; { $three } of them are shared.
page-export = Take everything with you
page-erase = Delete everything
page-erase-sure = Files, laps, settings, links and tokens go for good, here and in Discord. Nobody can bring them back.
page-erase-yes = Delete it for good
page-keep-it = Keep it
page-erased = Everything of yours is deleted.
page-garage-password = Password of the garage
page-password-how = For friends without Discord at hand: they see what is shared with the server, and change nothing. A new password signs them out.
page-password-set = There is a password. Friends sign in with it and the server's number { $one }.
page-password-none = There is no password: nobody gets in that way.
page-set-password = Set
page-remove-password = Remove
page-logins = Where you are signed in
page-since = since { $one }
page-until = until { $one }
page-revoke = Revoke
page-links = Links you gave away
page-no-links = None. You make one under a comparison or a session of your own.
page-a-comparison = A comparison
page-a-session = A session
page-tokens = Tokens for programs
page-no-tokens = None.
page-token-name = What it is for
page-scope-read = read
page-scope-upload = upload
page-scope-ask = ask
page-make-token = Make a token
page-token-once = Copy it now: it is shown this once.
page-used = used { $one }
page-never-used = never used
page-what-programs-ask = What programs can ask (OpenAPI)

## pictures

picture-corner-same = In { $corner } both laps take the same time.
picture-corner-loses = { $driver } loses { $gap } in { $corner }.
    .entry = { $driver } loses { $gap } in { $corner }, most of it on entry.
    .middle = { $driver } loses { $gap } in { $corner }, most of it in the middle.
    .exit = { $driver } loses { $gap } in { $corner }, most of it on exit.
picture-corner-gains = { $driver } gains { $gap } in { $corner }.
    .entry = { $driver } gains { $gap } in { $corner }, most of it on entry.
    .middle = { $driver } gains { $gap } in { $corner }, most of it in the middle.
    .exit = { $driver } gains { $gap } in { $corner }, most of it on exit.
picture-differences = { $driver } { $differences }.
picture-both = { $one } and { $other }
picture-brakes-earlier = brakes { $length } earlier
picture-brakes-later = brakes { $length } later
picture-throttle-earlier = is on the throttle { $length } earlier
picture-throttle-later = is on the throttle { $length } later
picture-full-throttle-earlier = is at full throttle { $length } earlier
picture-full-throttle-later = is at full throttle { $length } later
picture-apex-slower = is { $speed } slower at the apex
picture-apex-faster = is { $speed } faster at the apex
picture-exit-slower = is { $speed } slower at the exit
picture-exit-faster = is { $speed } faster at the exit
picture-driver = a driver
picture-circuit = a circuit
picture-table-alt = Lap table of { $driver } at { $circuit }: { $laps ->
    [one] { $laps } lap, counted: { $counting }
   *[other] { $laps } laps, { $counting } of them counted
 }.
picture-table-best = Best lap { $time } in lap { $number }.
picture-table-optimal = Optimal lap { $time }, { $gap } faster.
picture-table-rolling = Best rolling lap { $time }.
picture-spread = Lap times spread by { $spread }, { $share }.
picture-consistency-alt = Consistency of { $driver } at { $circuit }.
picture-consistency-nailed = Nailed: { $corners }.
picture-consistency-slow = Steady but slow: { $corners }.
picture-consistency-varies = Hit and miss: { $corners }.
picture-consistency-costly = The median lap loses most in { $corner }: { $gap }.
picture-progress-alt = Progress of { $driver } at { $circuit }: { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}.
picture-progress-best = Personal best { $time } on { $date }.
picture-progress-faster = The median lap of the last session is { $gap } faster than that of the first.
picture-progress-slower = The median lap of the last session is { $gap } slower than that of the first.
picture-leaderboard-alt = Leaderboard of { $circuit }, { $car }, { $drivers }: { $places }.
picture-leaderboard-empty = Nobody has shared a lap that counts here.
picture-lap-against = { $circuit }: { $a } against { $b }.
picture-lap-in = { $lap } in { $time }
picture-equal = They are equally fast.
picture-loses-most = { $driver } loses most { $places }.
picture-gains-most = { $driver } gains most { $places }.
picture-in-corner = in { $corner }
picture-on-straight = on the straight after { $corner }
picture-before-corner = before { $corner }
picture-lap-comparison = Lap comparison
picture-nothing-in-common = There is nothing to draw: these laps have no stretch of track in common.
picture-no-corner = There is no corner { $number } on this lap.
picture-verdict-same = equally fast
picture-verdict-slower = { $driver } slower
picture-verdict-faster = { $driver } faster
picture-verdict-loses-here = { $driver } loses here
picture-verdict-gains-here = { $driver } gains here
picture-verdict-same-as = { $driver } as fast as { $other }
picture-verdict-slower-than = { $driver } slower than { $other }
picture-verdict-faster-than = { $driver } faster than { $other }
picture-verdict-loses-here-to = { $driver } loses here to { $other }
picture-verdict-gains-here-on = { $driver } gains here on { $other }
picture-delta = DELTA
picture-delta-loses = { $driver } loses
picture-delta-gains = { $driver } gains
picture-delta-behind = behind
picture-delta-ahead = ahead of
picture-no-data = no data here
picture-logged-in = logged in { $unit }
picture-not-logged = not logged
picture-channel-not-logged = { $channel } not logged
picture-channel-no-data = { $channel }: no data here
picture-left-up = left up
picture-pedals = PEDALS
picture-hundred-is = 100 is { $pressure } bar
picture-mark-brakes = brakes
picture-mark-full-throttle = full throttle
picture-by-corner = BY CORNER
picture-plus-is-slower = + is slower
picture-seconds-to = s to { $driver }
picture-straights = Straights
picture-other-corners = Others
picture-aligned = Aligned by { $basis } · { $confidence } confidence
picture-aligned-within = Aligned by { $basis }, ±{ $metres } · { $confidence } confidence
picture-who-is-faster = WHO IS FASTER WHERE
picture-who-is-fastest = WHO IS FASTEST WHERE
picture-shape-estimated = shape estimated
picture-dark-not-logged = dark: not logged
picture-along-the-lap = { $channel } ALONG THE LAP
picture-pedals-along = BRAKE AND THROTTLE ALONG THE LAP
picture-track-map = Track map
picture-no-positions = There is no map: the log does not say where the car was.
picture-no-such-channel = There is no map of it: the lap does not have that channel.
picture-reference = Reference
picture-nameless = Driver
picture-this-lap = This lap
picture-third-lap = Third lap
picture-fourth-lap = Fourth lap
picture-in = in { $corner }
picture-tile-brakes = Brake point
picture-tile-apex = Minimum speed
picture-tile-full-throttle = Full throttle
picture-tile-throttle = On throttle
picture-tile-exit = Exit speed
picture-tile-entry = Entry speed
picture-same-place = same place
picture-earlier = { $length } earlier
picture-later = { $length } later
picture-session-heading = Session
picture-no-lap = This session has no lap.
picture-best-lap = BEST LAP
picture-best-rolling = BEST ROLLING
picture-optimal = OPTIMAL
picture-spread-tile = SPREAD
picture-laps-tile = LAPS
picture-to-best = { $gap } to the best
picture-to-first = { $gap } to the first
picture-share-of-laps = { $share } over { $laps ->
    [one] { $laps } lap
   *[other] { $laps } laps
}
picture-none-counts = none is complete and counts
picture-lap-by-lap = LAP BY LAP
picture-key-lap = lap
picture-key-best = best
picture-key-void = does not count
picture-without-earlier = { $laps ->
    [one] without one earlier lap
   *[other] without { $laps } earlier laps
}
picture-sectors-cut = Sectors are cut where braking begins
picture-head-lap = LAP
picture-head-time = TIME
picture-head-gap = GAP
picture-head-laps = LAPS
picture-head-date = DATE
picture-head-driver = DRIVER
picture-head-car = CAR
picture-head-session = SESSION
picture-head-best = BEST
picture-head-to-best = TO BEST
picture-head-median = MEDIAN
picture-sector-best = best of the session
picture-sector-better = improved
picture-sector-slower = not improved
picture-rest-laps = { $count ->
    [one] + one earlier lap
   *[other] + { $count } earlier laps
}
picture-rest-sessions = { $count ->
    [one] + one earlier session
   *[other] + { $count } earlier sessions
}
picture-rest-drivers = { $count ->
    [one] + one more driver
   *[other] + { $count } more drivers
}
picture-rest-rows = { $count ->
    [one] + one more row
   *[other] + { $count } more rows
}
picture-badge-best = BEST
picture-badge-void = VOID
picture-badge-out = OUT
picture-badge-in = IN
picture-badge-start = START
picture-badge-part = PART
picture-badge-pb = PB
picture-consistency-heading = Consistency
picture-consistency-too-few = Consistency needs at least three complete laps of one session, driven at about the same pace.
picture-consistency-footer = Loss: median lap to the best tenth of them · spread: middle half
picture-lap-time-tile = LAP TIME
picture-no-corner-tile = no corner
picture-habit-nailed = NAILED
picture-habit-slow = STEADY BUT SLOW
picture-habit-varies = HIT AND MISS
picture-lost-in-corners = LOST IN EVERY CORNER
picture-lost-hint = seconds to the best · light = more
picture-newest-laps = newest { $shown } of { $all } laps
picture-some-corners = { $shown } of { $all } corners
picture-head-loss = LOSS
picture-head-spread = SPREAD
picture-speed-around = SPEED AROUND THE MEDIAN
picture-inside-band = eight of ten laps are inside the band
picture-progress-heading = Progress
picture-progress-none = There is no session with a lap that counts.
picture-progress-footer = Laps that count · one circuit, one car
picture-personal-best = PERSONAL BEST
picture-last-session = LAST SESSION
picture-median-lap = MEDIAN LAP
picture-in-sessions = in { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
picture-by-session = BY SESSION
picture-key-best-lap = best lap
picture-key-median = median lap
picture-key-pb = personal best
picture-leaderboard-heading = Leaderboard
picture-leaderboard-footer = Laps shared with this server that count · one per driver
picture-place = { $number ->
    [1] 1ST
    [2] 2ND
   *[other] 3RD
}
picture-drivers-tile = DRIVERS
picture-duel-led = Circuits led
picture-duel-corners = Corners
picture-duel-brakes = Later braking
picture-duel-exits = Exits
picture-duel-corners-of = Corners at { $circuit }
picture-duel-minimum = Min. speed
picture-duel-circuit = CIRCUIT
picture-duel-alt = { $a } against { $b }. { $scores }. { $places }.
picture-grip-heading = Grip
picture-grip-none = There is nothing to draw: no lap here has accelerations, nor positions or a yaw rate to compute them from.
picture-grip-footer = Limit: 90 % of the farther envelope · under load: corners and braking
picture-friction-circle = FRICTION CIRCLE
picture-grip-derived = computed from position
picture-grip-measured = every moment, and the envelope
picture-grip-braking = Braking
picture-grip-left = Turning left
picture-grip-right = Turning right
picture-grip-speeding = Speeding up
picture-grip-at-limit = At the limit
picture-grip-under-load = Under load
picture-grip-used = Grip used
picture-axis-speeding = SPEEDING UP
picture-axis-braking = BRAKING
picture-axis-left = LEFT
picture-axis-right = RIGHT
picture-grip-alt = Friction circle at { $circuit }.
picture-grip-alt-none = { $lap } has no accelerations.
picture-grip-alt-lap = { $lap }: brakes with up to { $braking }, corners with { $left } to the left and { $right } to the right, at the limit for { $limit } of { $loaded }, { $used } of the grip used on average.
picture-map-alt = Map of { $circuit }, { $lap }: { $what }.
picture-map-alt-from = { $what }, colored from { $low } to { $high }
picture-map-alt-least = Least in the corners: { $corners }.
picture-map-alt-braking = On the brake for { $share } of the way that was logged.
picture-map-alt-full = At full throttle for { $share }.
picture-fastest = Fastest: { $parts }.
picture-fastest-in = { $driver } in { $corners }
picture-speed-difference = SPEED DIFFERENCE
picture-full-color = full color: { $gap } per 100 { $unit }
picture-points = POINTS
picture-line-offset = LINE
picture-line-left = ↑ { $driver } further left
picture-mark-turn-in = turn-in
picture-mark-minimum = slowest
picture-mark-throttle = on throttle
picture-part-loses = { $driver } loses { $gap } here.
picture-part-gains = { $driver } gains { $gap } here.
picture-cut-out = { $gap } { $place }, cut out
picture-pedal-zeroed = { $channel } { $from } to { $to } drawn as 0 to 100
picture-next-faster = next faster: { $driver } { $time }
picture-progress-next = Next to catch: { $driver } with { $time }.

## places

place-straight = straight after { $corner }
place-first-straight = run to { $corner }
place-incident = { $place }: { $lost } went at once (a stop, a spin, traffic), so it's left out here.
place-most = Most of it: { $places }.
place-largest = Its largest parts: { $places }.
place-most-straight = The most goes on the { $place }: { $lost }.
place-most-corner = { $place } costs the most in all, { $lost }, but no single cause there is as clear and as large as the one in { $focus }.

## progress

progress-none = No laps yet
progress-title = Personal best { $time }
progress-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
progress-new-best = You set it in your last session.
progress-last = Last session: { $best }, { $gap } off it. Median lap { $median }.
progress-footer = Your laps that count on this circuit in this car

## reading

reading-at = { $what } · { $place }
reading-sector = sector { $sector }
reading-last-against-best = last lap against best
reading-losses = where you lose time
reading-why = why you're slower
reading-tips = a few tips
reading-focus = what to work on
reading-gains = what goes well
reading-compare = a comparison
reading-gap = how far apart
reading-target = how to get under { $time }
reading-faster = how to find { $time }
reading-consistency = how consistent you are
reading-possible = your best possible lap
reading-progress = what has improved
reading-worst = your weakest corner
reading-best = your best corner
reading-drivers = who is fastest here
reading-count = how many laps
reading-lap-times = your lap times
reading-trend = how your pace went
reading-sectors = your sectors
reading-split = where in the corners
reading-pedals = time on the pedals
reading-track = the circuit
reading-overall = how good you are
reading-show = the picture
reading-describe = everything about it
reading-drive = how to drive it
reading-potential = what is left in it
reading-clean = whether the lap counts
reading-general = a term of driving
reading-gear = the gear
reading-brake-point = the brake point
reading-brake-pressure = the brake pressure
reading-trail-braking = the trail braking
reading-entry-speed = the entry speed
reading-lowest-speed = the minimum speed
reading-exit-speed = the exit speed
reading-top-speed = the top speed
reading-throttle = when you're flat out
reading-coasting = the coasting
reading-engine-speed = the engine speed
reading-line = the line
reading-turn-in = the turn-in
reading-apex = the slowest point
reading-lateral = the g-force
reading-time = the time

## reference

reference-chosen = That is the reference now
reference-chosen-about = Your laps in that car are held against it from now on, wherever you don't say against which. It is in no board for that.
reference-chosen-server-about = Everybody's laps in that car are held against it here from now on, unless they chose their own. It is in no board for that.
reference-cleared = No reference there any more
reference-cleared-about = Laps are held against the next faster friend again, or your best before.
reference-list = Reference laps
reference-none = None is chosen here. `/reference set` chooses one for its circuit and car.

## session

session-title = { $laps ->
    [one] One lap
   *[other] { $laps } laps
}, { $counting ->
    [0] none of them counts
    [one] one of them counts
   *[other] { $counting } of them count
}
    .all = { $laps ->
        [one] One lap, and it counts
       *[other] { $laps } laps, all of them count
    }
session-best = best **{ $time }**
session-rolling = best rolling { $time }
session-optimal = theoretical best { $time }
session-class-slow = **{ $count ->
    [one] { $count } slow corner
   *[other] { $count } slow corners
}**: { $facts }
session-class-medium = **{ $count ->
    [one] { $count } medium corner
   *[other] { $count } medium corners
}**: { $facts }
session-class-fast = **{ $count ->
    [one] { $count } fast corner
   *[other] { $count } fast corners
}**: { $facts }
session-speeds = in { $entry }, apex { $apex }, out { $exit } { $unit }
session-braking = braking { $peak }
session-lost = { $gap } lost
session-gained = { $gap } gained
session-act = Do something with a lap
session-pick = Compare with one of these laps
session-varies = Least repeatable: { $corner }, ±{ $spread }
session-newest = the newest { $shown } of { $all } laps, plus the best
session-footer = Sectors split where braking starts
    .classes = corner speeds: means over the laps that count
    .lost = lost: per lap, against the best lap of the session
session-no-picture = The picture couldn't be drawn; `/laps` lists the laps.
session-trend = Over the stint ({ $laps } laps): **{ $per_lap } a lap** (±{ $uncertainty }).
session-trend-none = No trend over the stint ({ $laps } laps): { $per_lap } a lap, ±{ $uncertainty }.

## sessions

sessions-title = Your sessions
sessions-none = No laps yet
sessions-none-next = Drop a log here, or send it to me as a direct message. `/help` says which files work.
sessions-newer = Newer
sessions-older = Older
sessions-page = Page { $page } of { $pages }
sessions-open = Open a session
sessions-another = Another session
sessions-best = best { $time }
sessions-private = only you

## settings

settings-title = Your settings
settings-kept = Settings kept
settings-how = /settings with units, language, level, drives, new_laps or picture changes them
settings-units = Units
settings-language = Language of the coach
settings-level = Level
settings-drives = MoTeC files and plain tables of yours
settings-drives-sim = from a simulator
settings-drives-real = from a real car
settings-drives-unsaid = not said, so advised as a real car
settings-new-laps = Logs that you post in a server
settings-new-laps-server = seen by everybody there
settings-new-laps-private = seen by you alone; I answer them in a direct message
settings-picture = Pictures
settings-units-metric = metric: km/h and metres
settings-units-imperial = imperial: mph and feet
settings-language-auto = as your Discord: { $language }
settings-level-novice = novice: plain words, one thing at a time
settings-level-club = club: with the usual terms
settings-level-fast = fast: short, all numbers

## setups

setup-title = Two setups: what differs
setup-same = Nothing: both cars are set up the same.
setup-more = { $rows ->
    [one] … and one more value that differs
   *[other] … and { $rows } more values that differ
}
setup-rest = { $rows ->
    [one] One value is the same in both.
   *[other] { $rows } values are the same in both.
}

## share

share-server = Shared with this server
    .now = Everybody here can compare with it.
share-private = Only you see this lap
    .now = Nobody else can see it in any server.
share-link = A link to this session
    .pair = A link to this comparison
    .now = Whoever has it sees exactly this, for { $days } days.
share-link-names = Names are shown.
share-link-no-names = Names are left out.
share-links = Links you gave away
share-link-line = { $what }, until { $date }
share-links-more = and { $more } more
share-revoke = Revoke a link
share-revoked = Link revoked
    .now = It leads nowhere any more.

## status

status-title = How I am doing
status-running = Running for { $hours } h { $minutes } min, version { $version }.
status-hears = { $connected } of { $shards } shards hear Discord.
status-waiting = { $jobs ->
    [0] No file waits.
    [one] One file waits or is being read.
   *[other] { $jobs } files wait or are being read.
}
status-database = The database holds { $size }.
status-database-of = The database holds { $size } of { $most }.
status-database-away = The database does not answer.
status-model = The language model used { $used } of { $most } neurons today.
status-failed = { $errors ->
    [0] Nothing broke since I started.
    [one] One thing broke on my side since I started; the log says what.
   *[other] { $errors } things broke on my side since I started; the log says what.
}

## upload

upload-laps-all-count = { $laps } laps, all of them count
upload-laps-some-count = { $counted ->
    [one] { $laps } laps, { $counted } of them counts
   *[other] { $laps } laps, { $counted } of them count
 }
upload-no-complete-lap = No complete lap
upload-no-complete-lap-next = I kept what's there, but there's nothing to compare yet. Export at least one lap from line to line.
upload-no-counting-lap = No lap counts
upload-all-not-mine = Somebody else drove these laps: they stay to be compared with.
upload-no-counting-lap-next = None of these laps counts. *The laps, one by one* below shows each.
upload-quicker-than-before = { $gap } quicker than your best before
upload-off-your-best = { $gap } off your best, { $time }
upload-friend-ahead = { $friend } is { $gap } ahead
upload-friend-behind = { $friend } is { $gap } behind
upload-friend-level = { $friend } is level with you
upload-verdict-session = Over the session, { $corner } gives away the most.
upload-verdict-friend = { $friend } finds the most on you in { $corner }.
upload-verdict-own-best = Against your best lap, { $corner } costs the most.
upload-verdict-reference = Against the reference lap, { $corner } costs the most.
upload-verdict-spread = No one corner stands out; the gap is spread over the lap: { $places }.
upload-verdict-even = No corner costs you time lap after lap, and your laps are close together.
upload-verdict-level = The two laps are as good as the same.
upload-verdict-scattered = No corner costs you time lap after lap, but your laps are { $spread } apart: find a pace that you can repeat.
upload-verdict-alone = Nothing to hold it against yet. Post another lap, or get a friend to post one.
upload-known = I've read this file before; nothing is stored twice.
upload-laps-no-longer-count = { $laps ->
    [one] Next to these, an earlier lap turns out to be cut short. It no longer counts.
   *[other] Next to these, { $laps } earlier laps turn out to be cut short. They no longer count.
}
upload-laps-count-now = { $laps ->
    [one] Next to these, an earlier lap turns out to be a whole one. It counts now.
   *[other] Next to these, { $laps } earlier laps turn out to be whole ones. They count now.
}
upload-more-remarks = … and { $count } more remarks on this file
upload-shared = Everybody in this server sees these laps.
upload-shared-elsewhere = These laps are shared with a server.
upload-private = Only you see these laps.
upload-left-server = I'm no longer in that server. Your laps are stored, and nobody but you sees them.
upload-button-debrief = Debrief
upload-button-against = Against { $friend }
upload-button-against-own = Against my best
upload-button-laps = Laps
upload-another-car = I drove another car of this file
upload-one-lap = This file is one lap
upload-button-track = Track
upload-more = More
upload-more-undo = Undo
upload-more-undo-about = Delete this file and all its laps
upload-more-private = Keep private
upload-more-private-about = Nobody but you sees these laps
upload-more-share = Share with this server
upload-more-share-about = Everybody here may compare with them
upload-more-sim = Driven in a simulator
upload-more-real = Driven in a real car
upload-more-not-mine = Somebody else drove this
upload-more-not-mine-about = Keep it to compare with; it never counts as yours
upload-more-mine = I drove this after all
upload-more-mine-about = Its laps count as yours again
upload-more-laps = The laps, one by one
upload-more-laps-about = Exclude a lap, let it count again, delete it
upload-more-circuit = Wrong circuit
upload-more-circuit-about = Choose another one, or say its name
upload-more-car = Wrong car
upload-more-car-about = Say which car it was
upload-button-same = Same as { $circuit }?
upload-button-is = Is this { $circuit }?
moves-which-circuit = Which circuit is it?
moves-which-circuit-how = These are about as long. If it's none of them, type its name.
moves-which-circuit-none = I know no other circuit of about this length. Type its name.
moves-choose = Circuit
moves-type-name = Type its name
moves-form-circuit = Where was it driven?
moves-form-circuit-label = Name of the circuit
moves-form-car = Which car was it?
moves-form-car-label = Name of the car
moves-done =
    { $laps ->
        [one] { $laps } lap is there now.
       *[other] { $laps } laps are there now.
    }
moves-before = Before: { $before }.
moves-renamed = That's what it's called for you from now on.
moves-undo-until = You can take this back for a day.
moves-undone-title = Back where they were
moves-undone =
    { $laps ->
        [one] { $laps } lap is back where it was.
       *[other] { $laps } laps are back where they were.
    }
upload-not-mine = { $laps ->
    [one] This lap stays to be compared with, but never counts as yours.
   *[other] These { $laps } laps stay to be compared with, but never count as yours.
}
upload-mine = { $laps ->
    [one] This lap counts as yours again, if it's a clean one.
   *[other] These { $laps } laps count as yours again, the clean ones.
}
upload-undone-title = Undone
upload-undone = { $laps ->
    [one] One lap is gone, with its picture. Post the file again whenever you like.
   *[other] All { $laps } laps are gone, with their pictures. Post the file again whenever you like.
}
upload-kept-private = These laps are yours alone now. Comparisons with them are over for everybody else.
upload-kept-private-by = { $driver } keeps these laps private. Comparisons with them are over for everybody else.
upload-kept-private-title = Kept private
upload-now-shared = Everybody in this server can compare with these laps now.
upload-world-sim = Got it, a simulator. I'll advise you without holding back.
upload-world-real = Got it, a real car. I'll never tell you to brake later.
upload-more-world-about = The file doesn't say. This decides what I may advise
upload-lap-does-not-count = doesn't count

## warnings

warning-first-line = The first one is in line { $line }.
warning-only-line = It's in line { $line }.
warning-duplicate-timestamps = { $rows ->
    [one] { $rows } row has the same time as the row before; I merged the two.
   *[other] { $rows } rows have the same time as the row before; I merged them.
}
warning-rows-without-time = { $rows ->
    [one] { $rows } row has no usable time; I left it out.
   *[other] { $rows } rows have no usable time; I left them out.
}
warning-rotten-rows = { $rows ->
    [one] { $rows } row has a time that doesn't fit its neighbors; I left it out.
   *[other] { $rows } rows have a time that doesn't fit their neighbors; I left them out.
}
warning-time-restarts = { $restarts ->
    [one] The clock starts again at a new lap { $restarts } time; I carried it on.
   *[other] The clock starts again at a new lap { $restarts } times; I carried it on.
}
warning-sessions-joined = { $sessions ->
    [one] The file holds { $sessions } more session; I kept the two apart.
   *[other] The file holds { $sessions } more sessions; I kept them apart.
}
warning-clock-set = { $leaps ->
    [one] The clock jumps by hours { $leaps } time; I treated that as a pause.
   *[other] The clock jumps by hours { $leaps } times; I treated that as pauses.
}
warning-pauses = { $pauses ->
    [one] The log is silent once.
   *[other] The log is silent { $pauses } times.
}
warning-pauses-left-out = { $pauses ->
    [one] I took { $pauses } pause out of the lap times: no clock in the file ran through it.
   *[other] I took { $pauses } pauses out of the lap times: no clock in the file ran through them.
}
warning-pauses-counted = { $pauses ->
    [one] { $pauses } pause counts as part of its lap: the car drove on, or a clock in the file ran through it.
   *[other] { $pauses } pauses count as part of their laps: the car drove on, or a clock in the file ran through them.
}
warning-short-rows = { $rows ->
    [one] { $rows } row ends before the last column.
   *[other] { $rows } rows end before the last column.
}
warning-repeated-rows = { $rows ->
    [one] { $rows } row is in the file twice; I read it once.
   *[other] { $rows } rows are in the file twice; I read them once.
}
warning-thinned = This log only has { $rate } moments a second left, so its lap times are rough.
warning-read-thinned = This log has so many rows that I read it at { $rate } moments a second.
warning-clock-counts-samples = “{ $column }” counts samples, not seconds. Going by speed and positions, one sample lasts { $step } s.
warning-clock-in-whole-seconds = “{ $column }” only has whole seconds; I spread the rows of each second evenly.
warning-rough-lap-times = Lap times from this log are only good to about ±{ $within } s.
time-about = about { $time }
time-less-than = less than { $time }
warning-other-cars = The file holds several cars, told apart by “{ $column }”. I read { $read }; also in it: { $others }.
warning-text-cells = { $cells ->
    [one] { $cells } cell of “{ $column }” holds text instead of a number.
   *[other] { $cells } cells of “{ $column }” hold text instead of a number.
}
warning-not-finite = { $cells ->
    [one] { $cells } cell of “{ $column }” holds no finite number.
   *[other] { $cells } cells of “{ $column }” hold no finite number.
}
warning-empty-cells = { $cells ->
    [one] { $cells } cell of “{ $column }” is empty.
   *[other] { $cells } cells of “{ $column }” are empty.
}
warning-out-of-range = { $cells ->
    [one] { $cells } value of “{ $column }” is beyond what a car can do; I left it out.
   *[other] { $cells } values of “{ $column }” are beyond what a car can do; I left them out.
}
warning-spikes = { $cells ->
    [one] { $cells } value of “{ $column }” jumps far away from both neighbors; I left it out.
   *[other] { $cells } values of “{ $column }” jump far away from both neighbors; I left them out.
}
warning-unit-guessed = “{ $column }” states no unit and nothing in the file gives it away; I took it as { $unit }.
warning-unit-inferred = “{ $column }” states no unit; going by the rest of the file it is { $unit }.
warning-unit-by-circuit = “{ $column }” states no unit and nothing in the file gives it away; by how long this circuit is, it is { $unit }.
warning-unit-corrected = “{ $column }” says “{ $stated }”, but going by the rest of the file it is { $unit }.
warning-constant-channel = “{ $column }” never changes, so I left it out.
warning-unrelated-channel = “{ $column }” has nothing to do with how the car moved, so I left it out.
warning-sign-corrected = “{ $column }” counts the other way round; I turned its sign.
warning-pedal-turned = “{ $column }” is logged upside down, 100 when released; I turned it round.
warning-pedal-stretched = “{ $column }” runs from { $rest } to { $full } %; I stretched it to 0 to 100 %.
warning-pedal-unclear = I can't tell which end of “{ $column }” is the pressed pedal, so I don't use it.
warning-no-position = { $columns } don't follow the speed, so I don't take them for a position.
warning-file-cut-short = The file ends in the middle; I read what is there.
warning-bytes-skipped = { $bytes ->
    [one] { $bytes } byte of the file made no sense, so I skipped it.
   *[other] { $bytes } bytes of the file made no sense, so I skipped them.
}
warning-no-beacons-beside = The .ldx beside this log holds no beacons, so I cut the laps without it.
warning-unreadable-channels = I couldn't read these channels and left them out: { $columns }.
warning-interpolated-positions = New positions only come { $rate } times a second, so corners are rough.
    .once = New positions only come once a second, so corners are rough.
warning-distance-contradicts-speed = “{ $column }” doesn't fit the speed, so I don't use it as distance.
warning-speed-derived = There is no usable speed column; I worked the speed out from the positions.
warning-no-speed = The log has neither speed nor position, so it holds no laps.
warning-no-complete-lap = There is no complete lap in this log: the start line isn't crossed twice, or isn't marked.
warning-many-laps = The log has more than { $most } laps; I only read the first { $most }. Check its lap counter.
warning-lap-end-missing = The last sample is before the line, so the lap time is up to a second short.
warning-lap-end-computed = The log stops before the line; I worked out the end of the lap from where it began.
warning-line-chosen = Nothing in the file says where the start line is, so I timed the laps at a line I chose. They differ from the times on your timing screen.
warning-line-chosen-before = Nothing in the file says where the start line is, so I timed the laps at the line I chose for this circuit before. They differ from the times on your timing screen.
warning-start-line-elsewhere = The start line in the file is { $km } km from where you drove, so I didn't use it. Set the line for this circuit in the logger.
warning-beacons-beyond-data = { $beacons ->
    [one] { $beacons } beacon lies outside the recorded data, so its lap isn't in this file.
   *[other] { $beacons } beacons lie outside the recorded data, so their laps aren't in this file.
}
warning-laps-unseen-at-line = { $count ->
    [one] Lap { $laps } begins or ends where the log has no position, so its time is rougher than the others.
   *[other] Laps { $laps } begin or end where the log has no position, so their times are rougher than the others.
}
warning-laps-car-moved = { $count ->
    [one] Lap { $laps } doesn't count: the car was put somewhere else in it (a rewind, a reset or a tow).
   *[other] Laps { $laps } don't count: the car was put somewhere else in them (a rewind, a reset or a tow).
}
warning-laps-flagged = { $count ->
    [one] Lap { $laps } doesn't count: the log itself holds something against it (invalid, an incident or the pits).
   *[other] Laps { $laps } don't count: the log itself holds something against them (invalid, an incident or the pits).
}
warning-laps-longer = { $count ->
    [one] Lap { $laps } doesn't count: it is over 3 % longer than the others (another way, or more than one round).
   *[other] Laps { $laps } don't count: they are over 3 % longer than the others (another way, or more than one round).
}
warning-laps-through-pits = { $count ->
    [one] Lap { $laps } doesn't count: it begins or ends in the pit lane.
   *[other] Laps { $laps } don't count: they begin or end in the pit lane.
}
warning-and-more = { $laps } and { $more } more
warning-no-valid-lap = No lap is complete and valid, so there is nothing to measure against.
warning-lap-incomplete = Lap { $lap } is left out: it isn't complete.
warning-lap-of-other-length = Lap { $lap } is left out: its length doesn't fit the others.
warning-lap-elsewhere = Lap { $lap } is left out: it was driven on another circuit.
warning-lap-of-other-layout = Lap { $lap } is left out: it takes another way round.
warning-lap-backwards = Lap { $lap } is left out: it was driven in the other direction.
warning-lap-not-at-speed = Lap { $lap } is left out: it wasn't driven at speed.
warning-position-shift = The positions of the two laps were { $metres } m apart; I took that out.
warning-position-partial = Only { $percent } % of the positions lie on the other lap's path.
warning-aligned-by-length = The logs share neither position nor corner shapes, so I could only align the laps by their length.
warning-different-lines = The laps seem to start at lines { $metres } m apart, so the delta near the line isn't right.
warning-timed-at-different-lines = The laps are timed at lines { $metres } m apart, so their times differ a little by that too. I laid them on each other by place.
warning-alignment-uncertain = The laps could only be aligned to within about { $metres } m.
warning-no-corners = I found no corner here, so I can't say anything about corners.
warning-brake-estimated = At least one log has no usable brake channel, so I'm reading the brake points from the speed.
warning-no-throttle = At least one log has no usable throttle channel, so I say nothing about throttle and coasting.
warning-nothing-recorded = At { $corners } nothing was recorded for a while, so I say nothing about what happened there.
warning-held-up = Around { $corners } this lap stays off full throttle for a long time where the other lap is flat out. You may have been stuck behind somebody, so take what I say there as a hint.

## watch

watch-on = Watching
    .now = I read every log posted in { $channel }; its laps are visible to this server.
watch-blind = Watching, but I can't read messages
    .now = I'll remember { $channel }, but the bot's owner has to turn on the message content intent (`discord.message_content`) before I can see posted files. Until then use `/upload`, mention me in the message, or pick **Import telemetry** in its menu.
watch-off = No longer watching
    .now = I leave files in { $channel } alone unless somebody asks.
watch-threads = Every upload there gets a thread of its own.

## week

week-title = Your week
week-driven = { $laps ->
    [one] One lap that counts
   *[other] { $laps } laps that count
} in { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
}.
week-no-best = No new best this week.
week-improved = { $place }: { $time }, { $gap } quicker than before
week-worked = What worked, at { $circuit }: { $said }
week-next = Next, at { $circuit }: { $said }
week-server-title = The week here
week-server-driven = { $drivers ->
    [one] One driver
   *[other] { $drivers } drivers
}, { $laps ->
    [one] one lap that counts
   *[other] { $laps } laps that count
}.
week-improved-most = Improved most: **{ $driver }** · { $what }
week-closest = Closest duel: **{ $ahead }** is { $gap } ahead of **{ $behind }** at { $circuit }.

## welcome

welcome-title = I'm in. Drop a log
welcome-text = Post a telemetry log and mention me, or use `/upload`: I'll tell you where the time is and what to try next. A manager can let me read every log in a channel.
welcome-sample = Try a sample lap
welcome-sample-next = That's what you get for your own log: drop one here and mention me, or use `/upload`.
welcome-watch = Watch this channel
welcome-offer = That looks like a log. Shall I read it?
welcome-read = Read it
welcome-always = Always read logs here

## words

lap-number = lap { $number }
lap-number-first = Lap { $number }
basis-position = position
basis-landmarks = landmarks
basis-length = length
confidence-low = low
confidence-medium = medium
confidence-high = high
date-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}
lap-excluded = excluded
lap-driven-by-other = driven by somebody else
lap-card-counts = It counts.
lap-card-does-not-count = It doesn't count: { $why }.
lap-card-excluded = You excluded it, so it never counts.
lap-card-driven-by-other = Somebody else drove it, so it never counts as yours.
lap-card-optimal = Nobody drove it as a whole: it is made of the best parts of a session, and never counts.
lap-optimal = optimal lap
    .named = the optimal lap
    .first = The optimal lap
lap-card-shared = Everybody in this server sees it.
lap-card-private = Only you see it.
lap-card-share = Share here
lap-card-exclude = Exclude
lap-card-count = Let it count
lap-card-not-mine = Not my lap
lap-card-delete = Delete
lap-card-delete-ask = Delete this lap and everything that came of it? There's no way back.
lap-card-delete-yes = Delete for good
lap-card-delete-no = Keep it
lap-card-deleted = Lap deleted
lap-card-deleted-about = It's gone from lists, comparisons and bests.
lap-in = in lap
lap-no-time = no time
lap-not-counting = does not count
lap-out = out lap
lap-partial = incomplete
lap-private = private
lap-standing = standing start
laps-counted = { $laps ->
    [one] { $laps } lap
   *[other] { $laps } laps
}
more = … and { $count } more
no-picture = The picture couldn't be drawn; the numbers are complete.
circuit-of-length = Circuit of { $length } km
