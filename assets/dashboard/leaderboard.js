// Every driver's best lap that is shared with the server; a row leads to the comparison with one's own.

import { asQuery, get } from "./api.js";
import { go } from "./app.js";
import { fill, h } from "./dom.js";
import { onLaps } from "./live.js";
import { bestOf, gap, t } from "./say.js";

export async function page(query) {
  const given = { circuit: query.get("circuit"), car: query.get("car") };
  const [places, board] = await Promise.all([get("places"), get("leaderboard", given)]);
  const to = (changes) => go(`leaderboard${asQuery({ ...given, ...changes })}`);
  const circuits = new Map(places.map((place) => [place.circuit_id, place.circuit]));
  const here = given.circuit ?? [...circuits].find(([, name]) => name === board.circuit)?.[0];
  const cars = new Map(places.filter((place) => place.circuit_id === here && place.car_id).map((place) => [place.car_id, place.car]));
  const circuit = h("select", { "aria-label": t("circuit"), onchange: () => to({ circuit: circuit.value, car: null }) },
    [...circuits].map(([id, name]) => h("option", { value: id, selected: id === here }, name)));
  const car = h("select", { "aria-label": t("car"), onchange: () => to({ circuit: here, car: car.value }) },
    h("option", { value: "" }, t("all_cars")), [...cars].map(([id, name]) => h("option", { value: id, selected: id === given.car }, name)));
  const table = h("div", { className: "panel" }, standings(board));
  return {
    leave: onLaps(async () => fill(table, standings(await get("leaderboard", given)))),
    title: t("leaderboard"),
    element: [h("div", { className: "bar" }, h("h1", null, t("leaderboard")), circuit, cars.size > 0 && car), table],
  };
}

function standings(board) {
  const own = board.standings.find((row) => row.is_own);
  const hasCars = board.standings.some((row) => row.car);
  const compared = (row) => (row.is_own ? `session?lap=${row.lap}` : own ? `compare?a=${own.lap}&b=${row.lap}` : `session?lap=${row.lap}`);
  return h("div", { className: "scroll" }, h("table", { className: "rows" },
    h("thead", null, h("tr", null, ["#", t("driver"), t("best"), t("gap"), hasCars && t("car"), t("laps"), t("date")].filter(Boolean).map((it, at) => h("th", { className: [2, 3].includes(at) ? "num" : "" }, it)))),
    h("tbody", null, board.standings.map((row, at) => h("tr", { className: row.is_own ? "own" : "" },
      h("td", { className: "soft" }, `${at + 1}`), h("td", null, row.driver),
      h("td", { className: at ? "num" : "num best" }, h("a", { href: compared(row) }, bestOf(row))),
      h("td", { className: "num soft" }, at ? gap(row.gap_s) : ""),
      hasCars && h("td", { className: "soft" }, row.car), h("td", { className: "soft" }, `${row.laps}`),
      h("td", { className: "soft" }, row.date))))));
}
