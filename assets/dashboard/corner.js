// One corner in every lap of a session, and in the lap it was held against: all over each other, what each of them did, and
// who is fastest there.

import { asQuery, get } from "./api.js";
import { me } from "./app.js";
import { fill, h } from "./dom.js";
import { Lanes } from "./lanes.js";
import { indexOf } from "./compare.js";
import { gap, metreUnit, metreValue, metres, number, shown, speed, speedUnit, speedValue, t, timeOf } from "./say.js";

const MOST_LINES = 12;
const BEST = "#45c4f5", OTHERS = "rgba(255,154,31,.45)", THEIRS = "#f4f592";
const BEFORE_M = 80;

export async function page(query) {
  const [given, against] = [query.get("lap"), query.get("against")];
  const { session, laps } = await get("session", { lap: given });
  const wanted = Number(query.get("corner"));
  const corner = session.corners.find((it) => it.number === wanted) ?? session.corners[0];
  if (!corner) return { element: h("p", { className: "empty" }, t("no_corners")) };
  const reference = laps.find((lap) => lap.number === session.reference_lap);
  const rows = corner.laps.map((it) => ({ ...it, row: laps.find((lap) => lap.number === it.lap) })).filter((it) => it.row);
  rows.sort((one, other) => one.time_s - other.time_s);
  const pair = against && reference ? await theirs(reference, against, corner.number) : null;
  const drawn = rows.slice(0, MOST_LINES);
  const best = rows.find((it) => it.row === reference);
  if (best && !drawn.includes(best)) drawn.push(best);
  const traces = await Promise.all(drawn.map(async (it) => ({ ...it, color: it.row === reference ? BEST : OTHERS, columns: await get(`laps/${it.row.id}/channels`) })));
  const lanes = chart(pair ? [...traces, pair] : traces, corner);
  const to = (number_) => `corner${asQuery({ lap: given, against, corner: number_ })}`;
  const numbers = session.corners.map((it) => it.number);
  const at = numbers.indexOf(corner.number);
  const link = (number_, said) => number_ && h("a", { className: "button", href: to(number_) }, said);
  const title = [`T${corner.number}`, corner.name].filter(Boolean).join(" ");
  return {
    title,
    element: h("div", { className: "cornerpage" },
      h("header", { className: "headline bar" },
        h("div", null, h("p", { className: "soft" }, [laps[0].circuit, laps[0].driver].join(" · ")),
          h("h1", null, `${title} `, h("span", { className: "soft" }, [corner.direction && t(corner.direction), t(corner.class)].filter(Boolean).join(" · ")))),
        h("span", { className: "push" }), link(numbers[at - 1], `◀ T${numbers[at - 1]}`), link(numbers[at + 1], `T${numbers[at + 1]} ▶`)),
      tiles(corner, me ? owner(reference ?? laps[0], corner.number) : null),
      h("div", { className: "charts" }, legend(reference, pair, traces.length > 1), lanes?.element),
      h("section", { className: "panel" }, table(rows, reference, pair, corner)),
      h("p", { className: "bar" }, h("a", { className: "button", href: `session${asQuery({ lap: given })}` }, t("whole_session")),
        pair && h("a", { className: "button", href: `compare${asQuery({ a: reference.id, b: against, corner: corner.number })}` }, t("compare")))),
    shown: () => lanes?.shown(),
    leave: () => lanes?.leave(),
  };
}

// The lap that the session's best is held against, as it takes the corner.
async function theirs(reference, against, number_) {
  const { comparison, laps: [, other] } = await get("compare", { a: reference.id, b: against });
  const corner = comparison.corners.find((it) => it.number === number_);
  return corner && { row: other.lap, columns: other, color: THEIRS, entry_m: corner.entry_m, apex_m: corner.apex_m, exit_m: corner.exit_m,
    time_s: corner.b.time_s, apex_speed_kmh: corner.b.apex_speed_kmh, brake_point_m: corner.b.brake_point_m };
}

function tiles(corner, owner_) {
  const spread = (said, value) => value !== null && h("div", { className: "tile" }, h("span", { className: "soft small" }, said), h("strong", { className: "num" }, `± ${value}`));
  return h("div", { className: "tiles" },
    spread(t("time"), corner.time_sd_s === null ? null : `${number(corner.time_sd_s, 3)} s`),
    spread(`${t("apex")} ${speedUnit()}`, corner.apex_speed_sd_kmh === null ? null : speed(corner.apex_speed_sd_kmh, 1)),
    spread(t("brake_point"), corner.brake_point_sd_m === null ? null : metres(corner.brake_point_sd_m)),
    owner_);
}

// Among the best laps of all drivers in this car.
function owner(lap, number_) {
  const tile = h("div", { className: "tile", hidden: true });
  get("drivers", { lap: lap.id }).then(({ laps, stretches }) => {
    const here = stretches.find((it) => it.corner === number_);
    const fastest = here && laps[here.owner];
    if (!fastest) return;
    tile.hidden = false;
    fill(tile, h("span", { className: "soft small" }, t("its_owner")),
      h("strong", null, fastest.id === lap.id ? fastest.driver : h("a", { href: `compare${asQuery({ a: lap.id, b: fastest.id, corner: number_ })}` }, fastest.driver)),
      here.margin_s >= 0.005 && h("span", { className: "soft small num" }, `${number(here.margin_s, 3)} s`));
  }, () => null);
  return tile;
}

function legend(reference, pair, hasOthers) {
  const key = (color, said) => {
    const ink = h("i", { className: "ink plain" });
    ink.style.background = color;
    return h("span", null, ink, said);
  };
  return h("p", { className: "small soft key" }, reference && key(BEST, `${t("best")} · ${t("lap", reference.number)}`), hasOthers && key(OTHERS, t("laps")),
    pair && key(THEIRS, `${pair.row.driver} · ${timeOf(pair.row)}`));
}

function table(rows, reference, pair, corner) {
  const quickest = Math.min(...rows.map((it) => it.time_s));
  const line = (it, name, className) => h("tr", { className },
    h("td", { className: "soft" }, name),
    h("td", { className: it.time_s === quickest ? "num best" : "num" }, number(it.time_s, 3)),
    h("td", { className: "num soft" }, it.time_s === quickest ? "" : gap(shown(it.time_s, 3) - shown(quickest, 3))),
    h("td", { className: "num" }, speed(it.apex_speed_kmh, 1)),
    h("td", { className: "num soft" }, metres(it.brake_point_m)),
    h("td", { className: "num soft" }, timeOf(it.row)));
  const heads = ["", `${t("time")} s`, t("gap"), `${t("apex")} ${speedUnit()}`, t("brake_point"), t("lap_time")];
  return h("div", { className: "scroll" }, h("table", { className: "rows" },
    h("thead", null, h("tr", null, heads.map((it, at) => h("th", { className: at ? "num" : "" }, it)))),
    h("tbody", null, rows.map((it) => line(it, reference && it.row !== reference
      ? h("a", { href: `compare${asQuery({ a: it.row.id, b: reference.id, corner: corner.number })}` }, t("lap", it.lap)) : t("lap", it.lap), it.row === reference ? "own" : "")),
    pair && h("tr", null, h("td", { className: "soft" }, pair.row.driver), h("td", null), h("td", null),
      h("td", { className: "num" }, speed(pair.apex_speed_kmh, 1)), h("td", null), h("td", { className: "num soft" }, timeOf(pair.row))))));
}

// All laps from a little before the corner to a little behind it, each where it was itself, laid together at the corner's
// entry.
function chart(traces, corner) {
  const length = Math.round(Math.max(...traces.map((it) => it.exit_m - it.entry_m)) + 2 * BEFORE_M);
  if (!(length > 0)) return null;
  const x = Array.from({ length: length + 1 }, (_, at) => metreValue(at - BEFORE_M));
  const cut = (it, values) => x.map((_, at) => values[Math.max(0, Math.min(values.length - 1, indexOf(it.columns.distance_m, it.entry_m + at - BEFORE_M)))]);
  const lane = (role, more, change = (value) => value) => {
    const found = traces.map((it) => ({ it, channel: it.columns.channels.find((channel) => channel.role === role) })).filter((of) => of.channel);
    const unit = more.unit ?? found[0]?.channel.unit;
    const series = found.filter((of) => more.unit || of.channel.unit === unit)
      .map(({ it, channel }) => ({ ink: 0, values: cut(it, channel.values.map(change)), dash: [], color: it.color, isSaid: it.color !== OTHERS }));
    // What stands out is drawn last, above the others.
    series.sort((one, other) => other.isSaid - one.isSaid);
    return series.length ? [{ title: t(role), unit, weight: 1, digits: 0, series, ...more }] : [];
  };
  const isShare = (role) => traces[0]?.columns.channels.find((it) => it.role === role)?.unit === "%";
  const lanes = [
    ...lane("speed", { weight: 2, unit: speedUnit() }, speedValue),
    ...lane("throttle", isShare("throttle") ? { low: -4, high: 104, tick: 50 } : {}),
    ...lane("brake", isShare("brake") ? { low: -4, high: 104, tick: 50 } : {}),
    ...lane("steering", {}),
    ...lane("gear", { weight: 0.8, step: true, tick: 1, least: 1 }),
  ];
  const [of] = corner.laps;
  const station = (metre) => BEFORE_M + metre - of.entry_m;
  return new Lanes({ x, lanes, corners: [{ number: corner.number, from: BEFORE_M, to: station(of.exit_m), apex: station(of.apex_m) }], label: () => metreUnit() });
}
