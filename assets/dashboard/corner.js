// One corner in every lap of a session: the speed of all laps over each other, and what each of them did.

import { get } from "./api.js";
import { go } from "./app.js";
import { h } from "./dom.js";
import { Lanes } from "./lanes.js";
import { indexOf } from "./compare.js";
import { gap, lapTime, metreUnit, metreValue, metres, number, speed, speedUnit, speedValue, t } from "./say.js";

const MOST_LINES = 12;

export async function page(query) {
  const { session, laps } = await get("session", { lap: query.get("lap") });
  const number_ = Number(query.get("corner"));
  const corner = session.corners.find((it) => it.number === number_) ?? session.corners[0];
  if (!corner) return { element: h("p", { className: "empty" }, t("no_corners")) };
  const reference = laps.find((lap) => lap.number === session.reference_lap);
  const shownLaps = corner.laps.map((it) => ({ ...it, row: laps.find((lap) => lap.number === it.lap) })).filter((it) => it.row);
  const drawn = [...shownLaps].sort((one, other) => one.time_s - other.time_s).slice(0, MOST_LINES);
  if (reference && !drawn.some((it) => it.row === reference)) drawn.push(shownLaps.find((it) => it.row === reference));
  const traces = await Promise.all(drawn.filter(Boolean).map(async (it) => ({ ...it, columns: await get(`laps/${it.row.id}/channels`) })));
  const lanes = chart(traces, reference, corner);
  const numbers = session.corners.map((it) => it.number);
  const at = numbers.indexOf(corner.number);
  const to = (number) => `corner?lap=${query.get("lap") ?? ""}&corner=${number}`;
  const quickest = Math.min(...shownLaps.map((it) => it.time_s));
  const rows = [...shownLaps].sort((one, other) => one.time_s - other.time_s).map((it) => h("tr", { className: it.row === reference ? "own" : "" },
    h("td", { className: "num soft" }, reference && it.row !== reference ? h("a", { href: `compare?a=${it.row.id}&b=${reference.id}&corner=${corner.number}` }, t("lap", it.lap)) : t("lap", it.lap)),
    h("td", { className: it.time_s === quickest ? "num best" : "num" }, number(it.time_s, 3)),
    h("td", { className: "num soft" }, gap(it.time_s - quickest)),
    h("td", { className: "num" }, speed(it.apex_speed_kmh, 1)),
    h("td", { className: "num soft" }, metres(it.brake_point_m)),
    h("td", { className: "num soft" }, lapTime(it.row.time_s))));
  const spread = (said, value) => value !== null && h("div", { className: "tile" }, h("span", { className: "soft small" }, said), h("strong", { className: "num" }, `± ${value}`));
  return {
    title: `T${corner.number}`,
    element: h("div", { className: "cornerpage" },
      h("header", { className: "headline bar" }, h("div", null, h("p", { className: "soft" }, [laps[0].circuit, laps[0].driver].join(" · ")), h("h1", null, `T${corner.number} `, h("span", { className: "soft" }, [corner.direction && t(corner.direction), t(corner.class)].filter(Boolean).join(" · ")))),
        h("span", { className: "push" }), at > 0 && h("a", { className: "button", href: to(numbers[at - 1]) }, `◀ T${numbers[at - 1]}`), at < numbers.length - 1 && h("a", { className: "button", href: to(numbers[at + 1]) }, `T${numbers[at + 1]} ▶`)),
      h("div", { className: "tiles" },
        spread(t("time"), corner.time_sd_s === null ? null : `${number(corner.time_sd_s, 3)} s`),
        spread(`${t("apex")} ${speedUnit()}`, corner.apex_speed_sd_kmh === null ? null : speed(corner.apex_speed_sd_kmh, 1)),
        spread(t("brake_point"), corner.brake_point_sd_m === null ? null : metres(corner.brake_point_sd_m))),
      h("div", { className: "charts" }, lanes?.element),
      h("section", { className: "panel" }, h("div", { className: "scroll" }, h("table", { className: "rows" },
        h("thead", null, h("tr", null, ["", `${t("time")} s`, t("gap"), `${t("apex")} ${speedUnit()}`, t("brake_point"), t("lap_time")].map((it) => h("th", { className: "num" }, it)))),
        h("tbody", null, rows)))),
      h("p", null, h("a", { className: "button", href: `session?lap=${query.get("lap") ?? ""}` }, t("whole_session")))),
    shown: () => lanes?.shown(),
    leave: () => lanes?.leave(),
  };
}

// All laps from 80 m before the corner to 80 m behind it, each where it was itself, laid together at the corner's entry.
function chart(traces, reference, corner) {
  const length = Math.round(Math.max(...traces.map((it) => it.exit_m - it.entry_m)) + 160);
  if (!(length > 0)) return null;
  const x = Array.from({ length: length + 1 }, (_, at) => metreValue(at - 80));
  const cut = (it, values) => x.map((_, at) => values[Math.max(0, Math.min(values.length - 1, indexOf(it.columns.distance_m, it.entry_m + at - 80)))]);
  const lane = (role, title, unit, more, change = (value) => value) => {
    const series = traces.map((it) => {
      const channel = it.columns.channels.find((channel) => channel.role === role);
      const isReference = it.row === reference;
      return channel && { ink: isReference ? 1 : 0, values: cut(it, channel.values.map(change)), dash: [], color: isReference ? "#45c4f5" : "rgba(255,154,31,.45)", isReference };
    }).filter(Boolean);
    series.sort((one, other) => other.isReference - one.isReference);
    return series.length ? [{ title, unit, weight: 1, digits: 0, series, ...more }] : [];
  };
  const unitOf = (role) => traces[0]?.columns.channels.find((it) => it.role === role)?.unit ?? "";
  const lanes = [
    ...lane("speed", t("speed"), speedUnit(), { weight: 2 }, speedValue),
    ...lane("throttle", t("throttle"), "%", { low: -4, high: 104, tick: 50 }),
    ...lane("brake", t("brake"), unitOf("brake"), {}),
    ...lane("steering", t("steering"), unitOf("steering"), {}),
  ];
  // One cursor cannot say twelve numbers: the reference's and the quickest other one's.
  return new Lanes({ x, lanes, corners: [{ number: corner.number, from: 80, to: 80 + corner.laps[0].exit_m - corner.laps[0].entry_m, apex: 80 + corner.laps[0].apex_m - corner.laps[0].entry_m }], label: () => metreUnit() });
}
