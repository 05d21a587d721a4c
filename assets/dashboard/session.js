// A session: its laps with sectors, how alike they are, what slow, medium and fast corners cost, and the debrief.

import { get, post, remove } from "./api.js";
import { go, me, problem } from "./app.js";
import { ask } from "./ask.js";
import { advice, shareButton } from "./compare.js";
import { fill, h } from "./dom.js";
import { onLaps } from "./live.js";
import { asked } from "./mine.js";
import { bestOf, brake, day, gap, lapTime, metres, number, shown, speed, speedUnit, t, timeOf } from "./say.js";

export async function page(query) {
  // Without a lap it is the newest session, whichever that is by then.
  const given = query.get("lap");
  // A guest has none of their own.
  if (!given && me?.name === null) return go("./", { replace: true });
  let data = await get("session", { lap: given });
  const said = me?.name !== null ? ask({ lap: bestLapOf(data).id }, (corner) => toCorner(data.laps[0], corner)) : null;
  const notice = h("div", { "aria-live": "polite" });
  const box = h("div");
  const show = (known) => {
    const { element, title } = view(data, { said, known });
    fill(box, element);
    return title;
  };
  const quiet = onLaps(async (lap) => {
    const now = await get("session", { lap: given ?? null }).catch(() => null);
    const known = new Set(data.laps.map((it) => it.id));
    if (now && JSON.stringify(now) !== JSON.stringify(data)) {
      data = now;
      show(known);
    }
    if (lap && lap.circuit_id === data.laps[0].circuit_id && !data.laps.some((it) => it.id === lap.lap)) {
      fill(notice, h("p", { className: "notice bar" }, h("span", null, t("has_new_laps", lap.driver)), h("a", { className: "button", href: `session?lap=${lap.lap}` }, t("look"))));
    }
  });
  return { title: show(), element: [notice, box], leave: quiet };
}

const toCorner = (lap, corner) => go(`corner?lap=${lap.id}&corner=${corner}`);
const bestLapOf = ({ session, laps }) => laps.find((lap) => lap.number === session.reference_lap) ?? laps[0];

// known: laps that were there before; the others have just come in.
export function view(data, { isShared = false, said = null, known = null } = {}) {
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
      tile(t("best"), best ? timeOf(best) : session.best_s && lapTime(session.best_s), best && t("lap", best.number)),
      tile(t("best_rolling"), session.best_rolling_s && lapTime(session.best_rolling_s), session.best_s && gap(shown(session.best_rolling_s, 3) - shown(session.best_s, 3))),
      tile(t("optimal"), session.optimal_s && lapTime(session.optimal_s), session.best_s && gap(shown(session.optimal_s, 3) - shown(session.best_s, 3))),
      spread && tile(t("spread"), `± ${number(spread.sd_s, 3)} s`, t("of_laps", `${number(spread.sd_percent, 2)} %`, `${spread.laps}`))),
    h("div", { className: "two" },
      h("div", null,
        h("section", { className: "panel" }, h("h2", null, t("laps")), lapTable(data, isShared, known)),
        session.classes.length > 0 && h("section", { className: "panel" }, h("h2", null, t("classes")), classTable(session)),
        session.corners.length > 0 && h("section", { className: "panel" }, h("h2", null, t("corners")), cornerTable(session, first, isShared))),
      h("aside", null,
        !isShared && debrief(first),
        !isShared && first.is_own && me?.name !== null && progress(first),
        said,
        !isShared && h("section", { className: "bar leads" }, best && h("a", { className: "button main", href: `compare?a=${best.id}` }, t("compare")), first.is_own && shareButton({ lap: first.id })),
        !isShared && first.is_own && me?.name !== null && asked(t("delete_session"), t("delete_session_sure"), t("erase_yes"), async () => {
          await remove(`sessions/${first.id}`);
          go("./");
        }))));
  return { element, title: first.circuit };
}

function lapTable({ laps, session, sectors, left_out }, isShared, known) {
  const bestSectors = sectors.map((_, at) => Math.min(...laps.filter((lap) => lap.counts && lap.sectors_s).map((lap) => lap.sectors_s[at])));
  const reference = laps.find((lap) => lap.number === session.reference_lap);
  const name = (sector) => (sector.from_corner === sector.to_corner ? `T${sector.from_corner}` : `T${sector.from_corner}–${sector.to_corner}`);
  const rows = laps.map((lap) => {
    const isBest = lap === reference;
    const link = !isShared && reference && !isBest && lap.counts ? `compare?a=${lap.id}&b=${reference.id}` : null;
    return h("tr", { className: [lap.counts ? "" : "soft", known && !known.has(lap.id) ? "new" : ""].join(" ") },
      h("td", { className: "num soft" }, `${lap.number}`),
      h("td", { className: isBest ? "num best" : "num" }, link ? h("a", { href: link, title: t("against_best") }, timeOf(lap)) : timeOf(lap)),
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
        h("td", { className: "num soft" }, it.brake_peak === null ? "–" : brake(it.brake_peak, it.brake_kind)),
        h("td", { className: "num" }, h("span", { className: "losses" }, bar), it.time_lost_s === null ? "–" : number(it.time_lost_s, 3)));
    }))), h("p", { className: "small soft" }, t("speeds_in", speedUnit())));
}

function cornerTable(session, first, isShared) {
  const most = Math.max(0.05, ...session.corners.map((corner) => Math.abs(corner.lost_s ?? 0)));
  return h("div", { className: "scroll" }, h("table", { className: "rows" },
    h("thead", null, h("tr", null, ["", t("lost_per_lap"), `${t("apex")} ${speedUnit()}`, "±", t("brake_point_spread"), t("time_spread")].map((it, at) => h("th", { className: at ? "num" : "" }, it)))),
    h("tbody", null, session.corners.map((corner) => {
      const lost = corner.lost_s;
      const bar = h("i", { className: `loss ${lost > 0 ? "lost" : "gained"}` });
      bar.style.width = `${(Math.abs(lost) / most) * 100}%`;
      const name = `T${corner.number}`;
      return h("tr", { className: corner.number === session.varies_most ? "hot" : "", title: corner.number === session.varies_most ? t("varies_most") : "" },
        h("td", null, h("span", { className: `dot ${corner.class}` }), isShared ? name : h("a", { href: `corner?lap=${first.id}&corner=${corner.number}` }, name)),
        h("td", { className: "num" }, h("span", { className: "losses" }, bar), number(lost, 3)),
        h("td", { className: "num" }, speed(corner.apex_speed_kmh, 1)),
        h("td", { className: "num soft" }, corner.apex_speed_sd_kmh === null ? "–" : speed(corner.apex_speed_sd_kmh, 1)),
        h("td", { className: "num soft" }, corner.brake_point_sd_m === null ? "–" : `± ${metres(corner.brake_point_sd_m)}`),
        h("td", { className: "num soft" }, corner.time_sd_s === null ? "–" : `± ${number(corner.time_sd_s, 3)} s`));
    }))));
}

function debrief(lap) {
  const panel = h("section", { className: "panel coach" }, h("h2", null, t("debrief")), h("p", { className: "waiting" }, t("loading")));
  post("analyze-session", { lap: lap.id }).then((said) => fill(panel, h("h2", null, t("debrief")), ...advice(said, (corner) => toCorner(lap, corner))),
    (error) => fill(panel, problem(error)));
  return panel;
}

// Best and median of every session of one's own here, the last eight.
function progress(lap) {
  const panel = h("section", { className: "panel", hidden: true });
  get("progress", { circuit: lap.circuit_id, car: lap.car_id }).then(({ sessions }) => {
    if (sessions.length < 2) return;
    panel.hidden = false;
    const best = Math.min(...sessions.map((it) => it.best_s));
    const rows = sessions.slice(-8).map((it) => h("tr", null, h("td", { className: "soft" }, day(it.driven_at)),
      h("td", { className: it.best_s === best ? "num best" : "num" }, bestOf(it)),
      h("td", { className: "num soft" }, it.median_about ?? lapTime(it.median_s)), h("td", { className: "num soft" }, `${it.laps}`)));
    fill(panel, h("h2", null, t("progress")), h("div", { className: "scroll" }, h("table", { className: "rows" },
      h("thead", null, h("tr", null, ["", t("best"), t("median"), t("laps")].map((it, at) => h("th", { className: at ? "num" : "" }, it)))),
      h("tbody", null, rows))));
  }, () => null);
  return panel;
}
