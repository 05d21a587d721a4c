// Up to four laps against one reference: lanes, track and corners under one cursor; the whole state is in the address.

import { get, asQuery, post } from "./api.js";
import { go, keep, me, problem } from "./app.js";
import { ask } from "./ask.js";
import { fill, h, markdown } from "./dom.js";
import { INKS, Lanes } from "./lanes.js";
import { Track } from "./track.js";
import { day, gap, metreUnit, metreValue, metres, number, shown, speed, speedUnit, speedValue, t, timeOf } from "./say.js";

export async function page(query) {
  const laps = Object.fromEntries(["a", "b", "c", "d"].map((name) => [name, query.get(name)]));
  const data = await get("compare", laps);
  const view = new Comparison(data, query);
  return { element: view.element, title: view.headline, shown: () => view.shown(), leave: () => view.leave() };
}

const MORE = ["rpm", "lat_accel", "long_accel", "yaw_rate", "clutch", "altitude"];

export class Comparison {
  // isShared: somebody looks who is not signed in: nothing leads on from here.
  constructor(data, query, { isShared = false } = {}) {
    this.data = data;
    this.query = query;
    this.isShared = isShared;
    const { comparison } = data;
    this.stations = data.laps[1].distance_m;
    this.delta = data.laps[0].delta_s;
    this.laps = data.laps.map((lap, at) => ({ ...lap, ink: at, onStations: onto(lap.distance_m, this.stations) }));
    this.corners = comparison.corners.map((corner) => ({
      ...corner,
      from: this.stationOf(corner.entry_m), to: this.stationOf(corner.exit_m), apex: this.stationOf(corner.apex_m),
      cost: corner.account_s,
      // What the third and the fourth lap do here, held against the same reference.
      others: data.others.map((other) => other.corners.find((it) => it.number === corner.number) ?? null),
    }));
    this.byTime = query.get("x") === "time";
    this.extra = query.get("ch") ?? "";
    const [a, b] = this.laps;
    const names = a.lap.driver === b.lap.driver ? [t("lap", a.lap.number), t("lap", b.lap.number)] : [a.lap.driver, b.lap.driver];
    const off = comparison.delta_s;
    this.names = names;
    const said = t(off > 0 ? "slower" : off < 0 ? "faster" : "same", names[0], `${number(Math.abs(off), 3)} s`, names[1]);
    this.headline = said.charAt(0).toUpperCase() + said.slice(1);
    this.build();
  }

  isOneSession() {
    const [a, b] = this.laps.map((lap) => lap.lap);
    return a.driver === b.driver && a.driven_at === b.driven_at;
  }

  stationOf(metre) {
    let low = 0, high = this.stations.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stations[middle] < metre) low = middle + 1; else high = middle;
    }
    return low;
  }

  axis() {
    return this.byTime ? this.laps[1].time_s : this.stations.map(metreValue);
  }

  lanesOf() {
    const titles = { speed: t("speed"), steering: t("steering"), gear: t("gear"), rpm: t("rpm"), lat_accel: t("lat_accel"), long_accel: t("long_accel"), yaw_rate: t("yaw_rate"), clutch: t("clutch"), altitude: t("altitude") };
    const find = (lap, role) => lap.channels.find((it) => it.role === role);
    const column = (lap, role, change) => {
      const channel = find(lap, role);
      if (!channel) return null;
      const values = lap.onStations(change ? channel.values.map(change) : channel.values);
      return { ink: lap.ink, values, unit: channel.unit };
    };
    const series = (role, change) => this.laps.map((lap) => column(lap, role, change)).filter(Boolean);
    const lane = (role, more, change) => {
      const found = series(role, change);
      const unit = more.unit ?? found[0]?.unit;
      return found.length ? [{ role, title: titles[role], weight: 1, digits: 0, series: found.filter((it) => more.unit || it.unit === unit), unit, ...more }] : [];
    };
    const deltas = this.laps.filter((lap) => lap.delta_s.length).map((lap) => ({ ink: lap.ink, values: lap.onStations(lap.delta_s) }));
    const pedals = [];
    for (const [role, dash] of [["throttle", undefined], ["brake", undefined]]) {
      const found = series(role);
      if (!found.length) continue;
      const unit = found[found.length - 1].unit;
      const isShare = unit === "%";
      pedals.push({ role, title: t(role), unit, weight: 1, digits: isShare ? 0 : 1, series: found.filter((it) => it.unit === unit),
        ...(isShare ? { low: -4, high: 104, tick: 50 } : unit === "" ? { low: -0.1, high: 1.1, tick: 1 } : {}) });
    }
    if (!pedals.some((it) => it.role === "brake")) pedals.push(...lane("long_accel", { digits: 2, weight: 1.1 }));
    return [
      { role: "delta", title: t("delta"), unit: "s", weight: 1.35, digits: 3, series: deltas, fill: true, least: 0.1 },
      ...lane("speed", { weight: 2.2, unit: speedUnit() }, speedValue),
      ...pedals,
      ...lane("steering", { weight: 1, digits: 0 }),
      ...lane("gear", { weight: 0.9, step: true, tick: 1, least: 1 }),
      ...(this.extra && !(this.extra === "long_accel" && pedals.some((it) => it.role === "long_accel")) ? lane(this.extra, { digits: this.extra === "rpm" ? 0 : 2 }) : []),
    ];
  }

  build() {
    const [a, b] = this.laps;
    const { comparison } = this.data;
    this.lanes = new Lanes({
      x: this.axis(), lanes: this.lanesOf(), corners: this.corners, label: () => (this.byTime ? "s" : metreUnit()),
      onCursor: (station) => this.moved(station),
      onView: () => this.looked(),
      onCorner: (number) => this.select(number),
    });
    this.lanes.over.setAttribute("aria-label", this.headline);
    this.lanes.over.addEventListener("keydown", (event) => this.key(event));
    if (b.x_m) {
      this.track = new Track({
        lap: { x: b.x_m, y: b.y_m }, delta: this.delta, corners: this.corners, isEstimated: b.is_line_estimated,
        others: this.laps.filter((lap) => lap.ink !== 1 && lap.x_m && !lap.is_line_estimated && !b.is_line_estimated)
          .map((lap) => ({ ink: lap.ink, x: lap.onStations(lap.x_m), y: lap.onStations(lap.y_m) })),
        onCorner: (number) => (number === null ? this.lanes.reset() : this.select(number)),
      });
    }
    this.readout = h("output", { className: "readout num" });
    this.facts = h("section", { className: "facts", hidden: true });
    this.play = h("button", { className: "quiet", onclick: () => this.playing(), "aria-label": t("play") }, "▶");
    const axis = h("button", { className: "quiet", onclick: () => {
      this.byTime = !this.byTime;
      axis.textContent = this.byTime ? t("by_time") : t("by_distance");
      this.lanes.along(this.axis());
      this.remember();
    } }, this.byTime ? t("by_time") : t("by_distance"));
    const has = (role) => this.laps.some((lap) => lap.channels.some((it) => it.role === role));
    const extra = h("select", { "aria-label": t("more_channels"), onchange: () => {
      this.extra = extra.value;
      this.lanes.lanes = this.lanesOf();
      this.lanes.resize();
      this.remember();
    } }, h("option", { value: "" }, t("more_channels")), MORE.filter(has).map((role) => h("option", { value: role, selected: role === this.extra }, t(role))));
    const car = (lap) => [lap.lap.car, day(lap.lap.driven_at)].filter(Boolean).join(" · ");
    // The one that cards name too: what went at once is no way of driving.
    const worst = this.corners.find((it) => it.number === this.data.costliest_corner);
    this.element = h("div", { className: "compare" },
      h("header", { className: "headline" },
        h("p", { className: "soft" }, a.lap.circuit),
        h("h1", null, this.headline),
        h("ul", { className: "legend" }, this.laps.map((lap) => h("li", null,
          h("i", { className: `ink ink${lap.ink}` }),
          h("strong", { className: "num" }, timeOf(lap.lap)), " ", lap.lap.driver, " ",
          h("span", { className: "soft" }, [t("lap", lap.lap.number), car(lap)].join(" · "))))),
        !this.isShared && this.chooser()),
      h("div", { className: "charts" },
        h("div", { className: "bar tools" },
          worst && h("button", { className: "main", onclick: () => this.select(worst.number) }, t("worst_corner", `T${worst.number}`, gap(worst.cost))),
          this.play, axis, extra, h("button", { className: "quiet", onclick: () => this.lanes.reset() }, t("whole_lap")), this.readout),
        this.lanes.element),
      h("aside", null,
        this.track && h("section", { className: "panel" }, this.track.element,
          h("p", { className: "small soft key" }, this.laps.map((lap, at) => [h("i", { className: `ink ink${lap.ink}` }), names(this.names[at] ?? `${lap.lap.driver} · ${t("lap", lap.lap.number)}`)]),
            b.is_line_estimated && t("estimated_line"))),
        this.facts,
        h("section", { className: "panel" }, h("h2", null, t("corners")), this.cornerTable()),
        comparison.warnings.length > 0 && h("section", { className: "panel small soft" }, comparison.warnings.map((it) => h("p", null, it.message))),
        !this.isShared && this.coach(),
        !this.isShared && me?.name !== null && ask({ lap: a.lap.id, against: b.lap.id }, (corner) => this.select(corner)),
        !this.isShared && this.leadsOn()));
  }

  // Another reference, or one more lap against it.
  chooser() {
    const box = h("div", { className: "bar choose" });
    const [a, b] = this.laps;
    const shown = new Set(this.laps.map((lap) => lap.lap.id));
    get("laps", { search: a.lap.circuit }).then((found) => {
      const laps = found.filter((lap) => lap.circuit_id === a.lap.circuit_id && lap.counts && !shown.has(lap.id));
      if (!laps.length) return;
      const said = (lap) => [timeOf(lap), lap.driver, t("lap", lap.number), lap.car].filter(Boolean).join(" · ");
      const select = (label, to) => {
        const it = h("select", { "aria-label": label, onchange: () => it.value && go(to(it.value)) }, h("option", { value: "" }, label), laps.map((lap) => h("option", { value: lap.id }, said(lap))));
        return it;
      };
      const others = this.laps.slice(2).map((lap) => lap.lap.id);
      fill(box,
        select(t("against"), (id) => `compare${asQuery({ a: a.lap.id, b: id, c: others[0], d: others[1] })}`),
        others.length < 2 && select(t("add_lap"), (id) => `compare${asQuery({ a: a.lap.id, b: b.lap.id, c: others[0] ?? id, d: others.length ? id : null })}`));
    }, () => null);
    return box;
  }

  cornerTable() {
    const most = Math.max(0.05, ...this.corners.map((corner) => Math.abs(corner.cost)));
    this.rows = new Map();
    const rows = this.corners.map((corner) => {
      const width = `${(Math.abs(corner.cost) / most) * 100}%`;
      const bar = h("i", { className: `loss ${corner.cost > 0 ? "lost" : "gained"}` });
      bar.style.width = width;
      const row = h("tr", { tabIndex: 0, onclick: () => this.select(corner.number), onkeydown: (event) => event.key === "Enter" && this.select(corner.number) },
        h("td", null, h("strong", null, `T${corner.number}`), corner.name && h("span", { className: "soft" }, ` ${corner.name}`)),
        h("td", { className: `class ${corner.class}`, title: t(corner.class) }),
        h("td", { className: "num" }, h("span", { className: "losses" }, bar), gap(corner.cost)),
        corner.others.map((other) => h("td", { className: "num soft" }, other ? gap(other.account_s) : "–")),
        h("td", { className: "num" }, speed(corner.a.apex_speed_kmh)), h("td", { className: "num soft" }, speed(corner.b.apex_speed_kmh)));
      row.dataset.corner = corner.number;
      this.rows.set(corner.number, row);
      return row;
    });
    return h("div", { className: "scroll" }, h("table", { className: "rows corners" },
      h("thead", null, h("tr", null, h("th", null, ""), h("th", null, ""), h("th", { className: "num" }, t("lost_s")), this.laps.slice(2).map((lap) => h("th", { className: "num" }, h("i", { className: `ink ink${lap.ink}` }))), h("th", { className: "num", colSpan: 2 }, `${t("apex")} ${speedUnit()}`))),
      h("tbody", null, rows)));
  }

  coach() {
    const panel = h("section", { className: "panel coach" }, h("h2", null, t("where_is_the_time")), h("p", { className: "waiting" }, t("loading")));
    const [a, b] = this.laps;
    post("analyze-laps", { a: a.lap.id, b: b.lap.id }).then((said) => {
      fill(panel, h("h2", null, t("where_is_the_time")), ...advice(said, (corner) => this.select(corner)));
    }, (error) => fill(panel, problem(error)));
    return panel;
  }

  leadsOn() {
    const [a, b] = this.laps;
    const share = a.lap.is_own && b.lap.is_own && me?.name !== null;
    return h("section", { className: "bar leads" },
      h("a", { className: "button", href: `session?lap=${a.lap.id}` }, t("session_of", a.lap.driver)),
      b.lap.driver !== a.lap.driver && h("a", { className: "button", href: `session?lap=${b.lap.id}` }, t("session_of", b.lap.driver)),
      h("a", { className: "button", href: `compare?a=${b.lap.id}&b=${a.lap.id}` }, t("swap")),
      share && shareButton({ lap: a.lap.id, against: b.lap.id }));
  }

  shown() {
    this.lanes.shown();
    this.track?.shown();
    const corner = Number(this.query.get("corner"));
    const from = Number(this.query.get("from")), to = Number(this.query.get("to"));
    if (this.rows.has(corner)) this.select(corner, true, false);
    if (to > from) this.lanes.look(this.stationOf(from), this.stationOf(to));
    const at = this.query.get("at");
    if (at) this.lanes.point(this.stationOf(Number(at)));
    requestAnimationFrame(() => performance.mark("drawn"));
  }

  leave() {
    cancelAnimationFrame(this.frame);
    this.lanes.leave();
    this.track?.leave();
  }

  // A corner, and everything zooms to it; `null`: to none.
  select(number, zooms = true, scrolls = true) {
    const corner = this.corners.find((it) => it.number === number) ?? null;
    this.selected = corner?.number ?? null;
    this.lanes.selected = this.selected;
    if (this.track) this.track.selected = this.selected;
    for (const [it, row] of this.rows) row.classList.toggle("here", it === this.selected);
    this.showFacts(corner);
    if (corner && zooms) {
      this.lanes.look(corner.from - 60, corner.to + 60);
      this.lanes.point(corner.apex);
      if (scrolls) this.lanes.element.scrollIntoView({ block: "nearest", behavior: "smooth" });
    } else this.lanes.draw();
    this.remember();
  }

  showFacts(corner) {
    this.facts.hidden = !corner;
    if (!corner) return;
    const { a, b } = corner;
    const has = (value) => value !== null && value !== undefined;
    const pair = (said, of, { change = (value) => value, decimals = 0, unit = "" } = {}) => {
      const values = [a, b, ...corner.others.map((other) => other?.a)].map((it) => (it ? of(it) : null)).map((it) => (has(it) ? change(it) : null));
      if (!values.some(has)) return null;
      const [one, other] = values;
      // The difference of what stands there.
      const off = has(one) && has(other) ? number(shown(one, decimals) - shown(other, decimals), decimals, true) + unit : "";
      return h("tr", null, h("td", { className: "soft" }, said), values.map((value) => h("td", { className: "num" }, has(value) ? number(value, decimals) + unit : "–")),
        values.length === 2 && h("td", { className: "num soft" }, off));
    };
    const kmh = { change: speedValue, decimals: 1 };
    const place = { change: metreValue, unit: ` ${metreUnit()}` };
    const brakes = a.brake_kind === "pressure" ? { unit: " bar" } : { change: (share) => 100 * share, unit: " %" };
    const hundredths = { decimals: 2 };
    const prior = this.corners.find((it) => it.number === corner.number - 1), next = this.corners.find((it) => it.number === corner.number + 1);
    this.facts.className = "facts panel";
    fill(this.facts, 
      h("div", { className: "bar" }, h("h2", null, `T${corner.number}`, corner.name && ` ${corner.name}`, " ", h("span", { className: "soft" }, [corner.direction && t(corner.direction), t(corner.class)].filter(Boolean).join(" · "))),
        h("span", { className: "push" }), prior && h("button", { className: "quiet", onclick: () => this.select(prior.number) }, `◀ T${prior.number}`), next && h("button", { className: "quiet", onclick: () => this.select(next.number) }, `T${next.number} ▶`)),
      h("ul", { className: "phases" }, [["on_entry", corner.entry_loss_s], ["in_middle", corner.mid_loss_s], ["on_exit", corner.exit_loss_s], ...(Math.abs(corner.carried_s) >= 0.0005 ? [["carried", corner.carried_s]] : [])].map(([said, lost]) =>
        h("li", null, h("strong", { className: `num ${lost > 0.0005 ? "lost" : lost < -0.0005 ? "gained" : ""}` }, gap(lost)), h("span", { className: "soft small" }, t(said))))),
      h("div", { className: "scroll" }, h("table", { className: "rows" },
        h("thead", null, h("tr", null, h("th", null, ""), this.laps.map((lap) => h("th", { className: "num" }, h("i", { className: `ink ink${lap.ink}` }))), this.laps.length === 2 && h("th", null, ""))),
        h("tbody", null,
          pair(t("brake_point"), (of) => of.brake_point_m, place),
          pair(`${t("entry_speed")} ${speedUnit()}`, (of) => of.entry_speed_kmh, kmh),
          pair(`${t("apex_speed")} ${speedUnit()}`, (of) => of.apex_speed_kmh, kmh),
          pair(`${t("exit_speed")} ${speedUnit()}`, (of) => of.exit_speed_kmh, kmh),
          pair(t("turn_in"), (of) => of.turn_in_m, place),
          pair(t("throttle_on"), (of) => of.throttle_on_m, place),
          pair(t("full_throttle"), (of) => of.full_throttle_m, place),
          a.brake_kind !== "on_off" && pair(t("brake_peak"), (of) => (of.brake_kind === a.brake_kind ? of.brake_peak : null), brakes),
          pair(`${t("coasting")} s`, (of) => of.coast_s, hundredths),
          pair(`${t("trail_braking")} s`, (of) => of.trail_braking_s, hundredths),
          pair(t("lowest_gear"), (of) => of.min_gear),
          pair(`${t("time")} s`, (of) => of.time_s, { decimals: 3 })))),
      !this.isShared && h("a", { className: "button", href: `corner${asQuery({ lap: this.laps[0].lap.id, corner: corner.number, against: this.isOneSession() ? null : this.laps[1].lap.id })}` }, t("every_lap_here")));
  }

  // The cursor: the lanes have drawn it already.
  moved(station) {
    if (station === null) {
      this.readout.textContent = "";
      this.track?.point([]);
      return;
    }
    const i = Math.round(station);
    this.readout.textContent = `${metres(this.stations[i])} · ${t("delta")} ${gap(this.delta[i])}`;
    this.readout.dataset.index = i;
    this.readout.dataset.station = this.stations[i];
    this.readout.dataset.delta = this.delta[i];
    // Each car where it is at the moment when the reference is here.
    const now = this.laps[1].time_s[i];
    this.track?.point(this.laps.map((lap) => ({ ink: lap.ink, station: lap.ink === 1 ? i : indexOf(lap.time_s, now) })));
    const corner = this.corners.find((it) => i >= it.from && i <= it.to);
    if (corner?.number !== this.under) {
      this.rows.get(this.under)?.classList.remove("under");
      this.rows.get(corner?.number)?.classList.add("under");
      this.under = corner?.number;
    }
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => this.remember(), 400);
  }

  looked() {
    this.track?.look(...this.lanes.view);
    this.remember();
  }

  remember() {
    if (this.isShared) return;
    const last = this.stations.length - 1;
    const [from, to] = this.lanes.view.map(Math.round);
    const isWhole = from <= 0 && to >= last;
    keep(`compare${asQuery({
      ...Object.fromEntries(this.laps.map((lap, at) => [["a", "b", "c", "d"][at], lap.lap.id])),
      corner: this.selected, from: isWhole ? null : Math.round(this.stations[Math.max(0, from)]), to: isWhole ? null : Math.round(this.stations[Math.min(last, to)]),
      at: this.lanes.cursor === null ? null : Math.round(this.stations[Math.round(this.lanes.cursor)]),
      x: this.byTime ? "time" : null, ch: this.extra,
    })}`);
  }

  key(event) {
    const step = event.shiftKey ? 10 : 1;
    const cursor = this.lanes.cursor ?? this.lanes.view[0];
    const turn = (by) => {
      const order = this.corners.map((it) => it.number);
      const at = order.indexOf(this.selected);
      this.select(order[(at + by + order.length + (at < 0 && by < 0 ? 1 : 0)) % order.length], true, false);
    };
    const deeds = {
      ArrowLeft: () => this.lanes.point(cursor - step), ArrowRight: () => this.lanes.point(cursor + step),
      ArrowUp: () => turn(-1), ArrowDown: () => turn(1), "+": () => this.lanes.zoom(cursor, 1 / 1.4), "-": () => this.lanes.zoom(cursor, 1.4),
      Escape: () => this.lanes.reset(), 0: () => this.lanes.reset(), " ": () => this.playing(),
    };
    if (!deeds[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deeds[event.key]();
  }

  playing() {
    if (this.frame) {
      cancelAnimationFrame(this.frame);
      this.frame = null;
      this.play.textContent = "▶";
      return;
    }
    this.play.textContent = "⏸";
    const times = this.laps[1].time_s;
    const [from, to] = this.lanes.view;
    let begin = null, start = times[Math.round(this.lanes.cursor ?? from)];
    if ((this.lanes.cursor ?? from) >= to - 1) start = times[Math.round(Math.max(0, from))];
    const end = times[Math.min(times.length - 1, Math.round(to))];
    const step = (now) => {
      begin ??= now;
      const at = start + (now - begin) / 1000;
      this.lanes.point(indexOf(times, Math.min(at, end)));
      if (at >= end) return this.playing();
      this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }
}

const names = (name) => h("span", null, name);

// Columns of a lap that was compared on its own, at the stations of the first two.
function onto(own, stations) {
  if (own.length === stations.length && own[own.length - 1] === stations[stations.length - 1]) return (values) => values;
  const places = stations.map((metre) => {
    const after = Math.max(1, indexOf(own, metre) + 1);
    const before = Math.min(own.length - 2, after - 1);
    const step = own[before + 1] - own[before] || 1;
    return [before, Math.max(0, Math.min(1, (metre - own[before]) / step))];
  });
  return (values) => places.map(([before, share]) => values[before] + (values[before + 1] - values[before]) * share);
}

// The last index whose value is not greater.
export function indexOf(rising, value) {
  let low = 0, high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rising[middle] <= value) low = middle; else high = middle - 1;
  }
  return low;
}

export function advice(said, onCorner) {
  const points = said.points.map((point, at) => h("article", { className: at ? "point" : "point focus" },
    h("h3", null, at === 0 && h("span", { className: "chip hot" }, t("focus")), " ", point.title),
    markdown(point.text), point.linked.map((it) => h("p", null, it)),
    h("p", { className: "soft" }, h("em", null, point.measure)),
    h("p", { className: "small soft" }, point.evidence),
    point.corner > 0 && onCorner && h("button", { className: "quiet", onclick: () => onCorner(point.corner) }, t("show_corner", `T${point.corner}`))));
  const toldTo = said.told_to && h("p", { className: "soft" }, h("em", null, said.told_to));
  return [toldTo, ...points, ...said.remarks.map((it) => h("p", null, it)), ...said.good.map((it) => h("p", { className: "good" }, it)),
    h("p", { className: "small soft" }, t(said.wording === "ai" ? "worded_by_model" : "computed"))];
}

export function shareButton(target) {
  const box = h("span", { className: "share" });
  const make = async (showsNames) => {
    try {
      const made = await post("links", { ...target, shows_names: showsNames, days: 14 });
      const field = h("input", { value: made.secret, readOnly: true, onfocus: () => field.select() });
      fill(box, field, h("span", { className: "small soft" }, t("link_made")));
      navigator.clipboard?.writeText(made.secret).catch(() => null);
      field.focus();
    } catch (error) {
      fill(box, problem(error));
    }
  };
  const hides = h("input", { type: "checkbox", checked: true });
  box.append(h("button", { onclick: () => make(!hides.checked) }, t("share_link")), h("label", { className: "small" }, hides, t("without_names")));
  return box;
}

export { INKS };
