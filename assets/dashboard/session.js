// A session: its laps with sectors, how alike they are, what slow, medium and fast corners cost, and the debrief.

import { get, post } from "./api.js";
import { me, problem } from "./app.js";
import { ask } from "./ask.js";
import { advice, shareButton } from "./compare.js";
import { fill, h } from "./dom.js";
import { day, gap, lapTime, metres, number, speed, speedUnit, t } from "./say.js";

export async function page(query) {
  const data = await get("session", { lap: query.get("lap") });
  return view(data);
}

export function view(data, { isShared = false } = {}) {
  const { session, laps, sectors } = data;
  const first = laps[0];
  const best = laps.find((lap) => lap.number === session.reference_lap);
  const tile = (said, value, more) => value !== null && value !== undefined && h("div", { className: "tile" }, h("span", { className: "soft small" }, said), h("strong", { className: "num" }, value), more && h("span", { className: "soft small" }, more));
  const spread = session.consistency;
  const element = h("div", { className: "sessionpage" },
    h("header", { className: "headline" },
      h("p", { className: "soft" }, [first.driver, first.car, day(first.driven_at, true)].filter(Boolean).join(" · ")),
      h("h1", null, first.circuit)),
    h("div", { className: "tiles" },
      tile(t("best"), session.best_s && lapTime(session.best_s), best && t("lap", best.number)),
      tile(t("best_rolling"), session.best_rolling_s && lapTime(session.best_rolling_s)),
      tile(t("optimal"), session.optimal_s && lapTime(session.optimal_s), session.best_s && gap(session.optimal_s - session.best_s)),
      spread && tile(t("spread"), `± ${number(spread.sd_s, 3)} s`, t("of_laps", `${number(spread.sd_percent, 2)} %`, `${spread.laps}`))),
    h("div", { className: "two" },
      h("div", null,
        h("section", { className: "panel" }, h("h2", null, t("laps")), lapTable(data, isShared)),
        session.classes.length > 0 && h("section", { className: "panel" }, h("h2", null, t("classes")), classTable(session)),
        session.corners.length > 0 && h("section", { className: "panel" }, h("h2", null, t("corners")), cornerTable(session, first, isShared))),
      h("aside", null,
        !isShared && debrief(first),
        !isShared && me?.name !== null && ask({ lap: (best ?? first).id }),
        !isShared && h("section", { className: "bar leads" }, best && h("a", { className: "button main", href: `compare?a=${best.id}` }, t("compare")), first.is_own && shareButton({ lap: first.id })))));
  return { element, title: first.circuit };
}

function lapTable({ laps, session, sectors, left_out }, isShared) {
  const bestSectors = sectors.map((_, at) => Math.min(...laps.filter((lap) => lap.counts && lap.sectors_s).map((lap) => lap.sectors_s[at])));
  const reference = laps.find((lap) => lap.number === session.reference_lap);
  const name = (sector) => (sector.from_corner === sector.to_corner ? `T${sector.from_corner}` : `T${sector.from_corner}–${sector.to_corner}`);
  const rows = laps.map((lap) => {
    const isBest = lap === reference;
    const link = !isShared && reference && !isBest && lap.counts ? `compare?a=${lap.id}&b=${reference.id}` : null;
    return h("tr", { className: lap.counts ? "" : "soft" },
      h("td", { className: "num soft" }, `${lap.number}`),
      h("td", { className: isBest ? "num best" : "num" }, link ? h("a", { href: link, title: t("against_best") }, lapTime(lap.time_s)) : lapTime(lap.time_s)),
      h("td", { className: "num soft" }, lap.counts && !isBest ? gap(lap.gap_s) : lap.counts ? "" : t(lap.kind === "timed" ? "not_counting" : lap.kind)),
      sectors.map((_, at) => h("td", { className: lap.counts && lap.sectors_s?.[at] === bestSectors[at] ? "num best" : "num" }, lap.sectors_s ? number(lap.sectors_s[at], 3) : "")),
      h("td", null, !lap.shared && lap.is_own && h("span", { className: "chip", title: t("private_lap") }, "●")));
  });
  return [h("div", { className: "scroll" }, h("table", { className: "rows" },
    h("thead", null, h("tr", null, h("th", { className: "num" }, "#"), h("th", { className: "num" }, t("time")), h("th", { className: "num" }, t("gap")), sectors.map((it) => h("th", { className: "num" }, name(it))), h("th", null, ""))),
    h("tbody", null, rows))),
  left_out > 0 && h("p", { className: "small soft" }, t("left_out", `${left_out}`))];
}

function classTable({ classes }) {
  const most = Math.max(0.05, ...classes.map((it) => it.time_lost_s ?? 0));
  return h("div", { className: "scroll" }, h("table", { className: "rows" },
    h("thead", null, h("tr", null, [t("class"), t("corners_count"), t("entry"), t("apex"), t("exit"), t("brake"), t("lost_per_lap")].map((it, at) => h("th", { className: at ? "num" : "" }, it)))),
    h("tbody", null, classes.map((it) => {
      const bar = h("i", { className: "loss lost" });
      bar.style.width = `${(Math.max(0, it.time_lost_s ?? 0) / most) * 100}%`;
      return h("tr", null, h("td", null, h("span", { className: `dot ${it.class}` }), t(it.class)), h("td", { className: "num soft" }, `${it.corners}`),
        h("td", { className: "num" }, speed(it.entry_speed_kmh)), h("td", { className: "num" }, speed(it.apex_speed_kmh)), h("td", { className: "num" }, speed(it.exit_speed_kmh)),
        h("td", { className: "num soft" }, it.brake_peak === null ? "–" : number(it.brake_peak, it.brake_peak > 1.5 ? 1 : 2)),
        h("td", { className: "num" }, h("span", { className: "losses" }, bar), it.time_lost_s === null ? "–" : number(it.time_lost_s, 3)));
    }))), h("p", { className: "small soft" }, t("speeds_in", speedUnit())));
}

function cornerTable(session, first, isShared) {
  const mean = (values) => values.reduce((sum, it) => sum + it, 0) / (values.length || 1);
  const losing = session.corners.map((corner) => ({ corner, lost: mean(corner.laps.filter((lap) => lap.lap !== session.reference_lap).map((lap) => lap.lost_s)) }));
  const most = Math.max(0.05, ...losing.map((it) => Math.abs(it.lost)));
  return h("div", { className: "scroll" }, h("table", { className: "rows" },
    h("thead", null, h("tr", null, ["", t("lost_per_lap"), `${t("apex")} ${speedUnit()}`, "±", t("brake_point_spread"), t("time_spread")].map((it, at) => h("th", { className: at ? "num" : "" }, it)))),
    h("tbody", null, losing.map(({ corner, lost }) => {
      const bar = h("i", { className: `loss ${lost > 0 ? "lost" : "gained"}` });
      bar.style.width = `${(Math.abs(lost) / most) * 100}%`;
      const name = `T${corner.number}`;
      return h("tr", { className: corner.number === session.varies_most ? "hot" : "", title: corner.number === session.varies_most ? t("varies_most") : "" },
        h("td", null, h("span", { className: `dot ${corner.class}` }), isShared ? name : h("a", { href: `corner?lap=${first.id}&corner=${corner.number}` }, name)),
        h("td", { className: "num" }, h("span", { className: "losses" }, bar), number(lost, 3)),
        h("td", { className: "num" }, speed(mean(corner.laps.map((lap) => lap.apex_speed_kmh)), 1)),
        h("td", { className: "num soft" }, corner.apex_speed_sd_kmh === null ? "–" : speed(corner.apex_speed_sd_kmh, 1)),
        h("td", { className: "num soft" }, corner.brake_point_sd_m === null ? "–" : `± ${metres(corner.brake_point_sd_m)}`),
        h("td", { className: "num soft" }, corner.time_sd_s === null ? "–" : `± ${number(corner.time_sd_s, 3)} s`));
    }))));
}

function debrief(lap) {
  const panel = h("section", { className: "panel coach" }, h("h2", null, t("debrief")), h("p", { className: "waiting" }, t("loading")));
  post("analyze-session", { lap: lap.id }).then((said) => fill(panel, h("h2", null, t("debrief")), ...advice(said, null)),
    (error) => fill(panel, problem(error)));
  return panel;
}
