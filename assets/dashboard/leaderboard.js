// Every driver's best lap that is shared with the server.

import { get } from "./api.js";
import { go } from "./app.js";
import { h } from "./dom.js";
import { gap, lapTime, t } from "./say.js";

export async function page(query) {
  const given = { circuit: query.get("circuit"), car: query.get("car") };
  const [places, board] = await Promise.all([get("places"), get("leaderboard", given)]);
  const circuits = new Map(places.map((place) => [place.circuit_id, place.circuit]));
  const select = h("select", { "aria-label": t("circuit"), onchange: () => go(`leaderboard?circuit=${select.value}`) },
    [...circuits].map(([id, name]) => h("option", { value: id, selected: name === board.circuit }, name)));
  const best = board.standings[0]?.best_s ?? 0;
  const live = new EventSource("api/events");
  live.addEventListener("laps", () => go(location.href, { replace: true }));
  return {
    leave: () => live.close(),
    title: t("leaderboard"),
    element: [
      h("div", { className: "bar" }, h("h1", null, t("leaderboard")), select),
      h("div", { className: "scroll" }, h("table", { className: "rows" },
        h("thead", null, h("tr", null, ["#", t("driver"), t("best"), t("gap"), t("car"), t("laps"), t("date")].map((it) => h("th", null, it)))),
        h("tbody", null, board.standings.map((row, at) => h("tr", { className: row.is_own ? "own" : "" },
          h("td", { className: "soft" }, `${at + 1}`), h("td", null, row.driver),
          h("td", { className: at ? "num" : "num best" }, lapTime(row.best_s)),
          h("td", { className: "num soft" }, at ? gap(row.best_s - best) : ""),
          h("td", { className: "soft" }, row.car), h("td", { className: "num soft" }, `${row.laps}`),
          h("td", { className: "soft" }, row.date)))))),
    ],
  };
}
