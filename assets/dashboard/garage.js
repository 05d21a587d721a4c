// Sessions by circuit and car, one's own and those that friends share; new ones appear by themselves.

import { get } from "./api.js";
import { keep, me } from "./app.js";
import { asQuery } from "./api.js";
import { fill, h } from "./dom.js";
import { onLaps } from "./live.js";
import { bestOf, day, t } from "./say.js";

export async function page(query) {
  const filter = { circuit: query.get("circuit") ?? "", car: query.get("car") ?? "", whose: query.get("whose") ?? "" };
  const [places, first] = await Promise.all([get("places"), get("sessions", filter)]);
  const list = h("div", { className: "cards" });
  const more = h("button", { className: "quiet wide", hidden: true }, t("older"));
  let next = null;
  const add = (found) => {
    list.append(...found.sessions.map(card));
    next = found.next;
    more.hidden = !next;
  };
  const again = async () => {
    const found = await get("sessions", filter);
    fill(list);
    add(found);
    if (!found.sessions.length) list.append(nothing(filter));
  };
  more.addEventListener("click", async () => add(await get("sessions", { ...filter, after: next })));
  add(first);
  if (!first.sessions.length) list.append(nothing(filter));

  const changed = (name) => (event) => {
    filter[name] = event.target.value;
    if (name === "circuit") { filter.car = ""; choose(cars, carsOf(places, filter.circuit), filter.car); }
    keep(`./${asQuery(filter)}`);
    again();
  };
  const circuits = unique(places.map((place) => [place.circuit_id, place.circuit]));
  const circuit = h("select", { "aria-label": t("circuit"), onchange: changed("circuit") });
  const cars = h("select", { "aria-label": t("car"), onchange: changed("car") });
  choose(circuit, circuits, filter.circuit, t("all_circuits"));
  choose(cars, carsOf(places, filter.circuit), filter.car, t("all_cars"));
  const whose = h("div", { className: "tabs", role: "group" }, [["", "all"], ["mine", "my_sessions"], ["friends", "friends"]].map(([value, said]) =>
    h("button", { className: filter.whose === value ? "here" : "", onclick: (event) => {
      filter.whose = value;
      for (const it of whose.children) it.classList.toggle("here", it === event.target);
      keep(`./${asQuery(filter)}`);
      again();
    } }, t(said))));

  const quiet = onLaps(again);
  return {
    title: t("garage"),
    element: [
      h("div", { className: "bar" }, h("h1", null, t("garage")), me?.name && h("span", { className: "soft" }, me.name)),
      h("div", { className: "filters" }, me?.name !== null && whose, circuit, cars),
      list, more,
    ],
    leave: quiet,
  };
}

function choose(select, choices, chosen, all = select.firstChild?.textContent) {
  fill(select, h("option", { value: "" }, all), ...choices.map(([value, said]) => h("option", { value, selected: value === chosen }, said)));
}

const unique = (pairs) => [...new Map(pairs.filter(([id]) => id)).entries()];
const carsOf = (places, circuit) => unique(places.filter((place) => !circuit || place.circuit_id === circuit).map((place) => [place.car_id, place.car]));

function card(session) {
  return h("a", { className: "card session", href: `session?lap=${session.lap}` },
    h("div", { className: "where" }, h("strong", null, session.circuit), h("span", { className: "soft" }, [session.car, session.driver].filter(Boolean).join(" · "))),
    h("div", { className: "what" }, h("span", { className: "time" }, bestOf(session)),
      h("span", { className: "soft small" }, t("laps_counting", `${session.counting}`, `${session.laps}`))),
    h("div", { className: "when soft small" }, day(session.driven_at), session.is_own && !session.shared && h("span", { className: "chip" }, t("private"))));
}

function nothing(filter) {
  const any = filter.circuit || filter.car || filter.whose;
  return h("section", { className: "empty" }, h("p", null, any ? t("nothing_here") : t("nothing_yet")),
    !any && me?.name !== null && h("a", { className: "button main", href: "upload" }, t("upload")));
}
