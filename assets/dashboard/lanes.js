// Lanes over one axis on a canvas: lines below, the cursor on a canvas of its own above, so that a move redraws nothing
// but itself. Lines are reduced to the lowest and highest value of each column of pixels; nothing that is visible is lost.

import { h } from "./dom.js";
import { number } from "./say.js";

export const INKS = ["#ff9a1f", "#45c4f5", "#a06bff", "#f4f592"];
const DASHES = [[], [6, 3], [2, 2], [8, 2, 2, 2]];
const TEXT = "#f4f6f9", MUTED = "#a9b3c0", GRID = "#232a33", PANEL = "#13171d", ZERO = "#6b7685";
const FONT = "600 12px Sofia, system-ui, sans-serif";
const TOP = 22, GAP = 6, BOTTOM = 20;

export class Lanes {
  // x: rising values of the axis, one per station. lanes: [{ title, unit, weight, digits, series: [{ ink, values }],
  // fill, step, low, high }]. corners: [{ number, from, to, apex }] in stations.
  constructor({ x, lanes, corners, label, onCursor, onView, onCorner }) {
    Object.assign(this, { x, lanes, corners, label, onCursor, onView, onCorner });
    this.view = [0, x.length - 1];
    this.cursor = null;
    this.lines = h("canvas", { className: "lines" });
    this.over = h("canvas", { className: "over", tabIndex: 0, role: "img" });
    this.element = h("div", { className: "lanes" }, this.lines, this.over);
    this.pointers = new Map();
    this.listen();
  }

  shown() {
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.element);
    this.resize();
  }

  leave() {
    this.observer?.disconnect();
  }

  // Another axis over the same stations: distance or time.
  along(x) {
    this.x = x;
    this.draw();
  }

  resize() {
    const { width, height } = this.element.getBoundingClientRect();
    if (!width) return;
    this.scale = Math.min(devicePixelRatio || 1, 2);
    this.width = width;
    this.height = height;
    for (const canvas of [this.lines, this.over]) {
      canvas.width = Math.round(width * this.scale);
      canvas.height = Math.round(height * this.scale);
    }
    this.left = width < 600 ? 34 : 46;
    this.right = 6;
    const weights = this.lanes.reduce((sum, lane) => sum + lane.weight, 0);
    const free = height - TOP - BOTTOM - GAP * (this.lanes.length - 1);
    let y = TOP;
    for (const lane of this.lanes) {
      lane.y = y;
      lane.h = (free * lane.weight) / weights;
      y += lane.h + GAP;
    }
    this.draw();
  }

  // Stations to look at; both ends included.
  look(from, to, tell = true) {
    const last = this.x.length - 1;
    const least = Math.min(20, last);
    let width = Math.max(least, Math.min(last, to - from));
    let start = Math.max(0, Math.min(last - width, from));
    this.view = [start, start + width];
    this.draw();
    if (tell) this.onView?.(...this.view);
  }

  toX(station) {
    const at = this.axisAt(station), from = this.axisAt(this.view[0]), to = this.axisAt(this.view[1]);
    return this.left + ((at - from) / (to - from || 1)) * (this.width - this.left - this.right);
  }

  axisAt(station) {
    const before = Math.max(0, Math.min(this.x.length - 1, Math.floor(station)));
    const after = Math.min(this.x.length - 1, before + 1);
    return this.x[before] + (this.x[after] - this.x[before]) * (station - before);
  }

  // The station under a horizontal position; fractional.
  stationAt(px) {
    const from = this.axisAt(this.view[0]), to = this.axisAt(this.view[1]);
    const wanted = from + ((px - this.left) / (this.width - this.left - this.right)) * (to - from);
    let low = 0, high = this.x.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.x[middle] <= wanted) low = middle; else high = middle;
    }
    const step = this.x[high] - this.x[low];
    return low + (step > 0 ? Math.max(0, Math.min(1, (wanted - this.x[low]) / step)) : 0);
  }

  draw() {
    if (!this.width) return;
    const c = this.lines.getContext("2d");
    c.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    c.clearRect(0, 0, this.width, this.height);
    c.font = FONT;
    const [first, last] = [Math.floor(this.view[0]), Math.ceil(this.view[1])];
    const bottom = this.height - BOTTOM;
    for (const lane of this.lanes) {
      c.fillStyle = PANEL;
      c.fillRect(this.left, lane.y, this.width - this.left - this.right, lane.h);
    }
    this.drawCorners(c, bottom);
    this.drawAxis(c, bottom);
    c.save();
    c.beginPath();
    c.rect(this.left, TOP, this.width - this.left - this.right, bottom - TOP);
    c.clip();
    for (const lane of this.lanes) this.drawLane(c, lane, first, last);
    c.restore();
    for (const lane of this.lanes) this.drawScale(c, lane);
    this.drawCursor();
  }

  drawCorners(c, bottom) {
    c.textAlign = "center";
    let free = -Infinity;
    for (const corner of this.corners) {
      const from = Math.max(this.left, this.toX(corner.from)), to = Math.min(this.width - this.right, this.toX(corner.to));
      if (to <= from) continue;
      const here = corner.number === this.selected;
      c.fillStyle = here ? "rgba(240,20,47,.12)" : "rgba(255,255,255,.034)";
      c.fillRect(from, TOP, to - from, bottom - TOP);
      const name = `T${corner.number}`, at = Math.max(from + 8, Math.min(to - 8, this.toX(corner.apex)));
      const half = c.measureText(name).width / 2;
      if (at - half < free + 4) continue;
      c.fillStyle = here ? TEXT : MUTED;
      c.fillText(name, at, 15);
      free = at + half;
    }
    c.textAlign = "left";
  }

  drawAxis(c, bottom) {
    const from = this.axisAt(this.view[0]), to = this.axisAt(this.view[1]);
    const step = nice((to - from) / Math.max(2, Math.floor(this.width / 90)));
    c.strokeStyle = GRID;
    c.fillStyle = MUTED;
    c.textAlign = "center";
    c.lineWidth = 1;
    for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
      const px = Math.round(this.left + ((at - from) / (to - from)) * (this.width - this.left - this.right)) + 0.5;
      c.beginPath();
      c.moveTo(px, TOP);
      c.lineTo(px, bottom);
      c.stroke();
      if (px > this.left + 12 && px < this.width - 34) c.fillText(number(at, step < 1 ? 1 : 0), px, this.height - 6);
    }
    c.textAlign = "right";
    c.fillText(this.label(), this.width - this.right, this.height - 6);
    c.textAlign = "left";
  }

  // The values that are in view decide the scale, unless the lane has one of its own.
  range(lane, first, last) {
    if (lane.low !== undefined) return [lane.low, lane.high];
    let low = Infinity, high = -Infinity;
    for (const { values } of lane.series) {
      for (let i = first; i <= last; i++) {
        const value = values[i];
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
    if (!(high >= low)) return [0, 1];
    if (lane.fill) { low = Math.min(low, 0); high = Math.max(high, 0); }
    const air = (high - low || lane.least || 1) * 0.08;
    return [low - air, high + air];
  }

  drawLane(c, lane, first, last) {
    const [low, high] = (lane.shown = this.range(lane, first, last));
    const toY = (value) => lane.y + lane.h - ((value - low) / (high - low)) * lane.h;
    lane.toY = toY;
    if (low < 0 && high > 0) {
      c.strokeStyle = ZERO;
      c.lineWidth = 0.75;
      c.beginPath();
      c.moveTo(this.left, toY(0));
      c.lineTo(this.width, toY(0));
      c.stroke();
    }
    for (const series of [...lane.series].reverse()) {
      const path = this.path(series.values, first, last, toY, lane.step);
      if (lane.fill) this.fillBetween(c, series, first, last, toY);
      c.strokeStyle = lane.fill && lane.series.length === 1 ? TEXT : series.color ?? INKS[series.ink];
      c.lineWidth = lane.fill ? 1.8 : 1.5;
      // Where a pixel holds many stations, dashes say nothing.
      const isDense = last - first > this.width;
      c.lineJoin = isDense ? "bevel" : "round";
      c.setLineDash(series.dash ?? (lane.fill || isDense ? [] : DASHES[series.ink]));
      c.stroke(path);
      c.setLineDash([]);
    }
  }

  path(values, first, last, toY, step) {
    const path = new Path2D();
    const columns = (this.width - this.left - this.right) * this.scale;
    const from = this.axisAt(this.view[0]), perAxis = columns / this.scale / (this.axisAt(this.view[1]) - from || 1);
    const { x, left } = this;
    if (last - first <= 2 * columns) {
      for (let i = first; i <= last; i++) {
        const px = left + (x[i] - from) * perAxis;
        if (i === first) path.moveTo(px, toY(values[i]));
        else {
          if (step) path.lineTo(px, toY(values[i - 1]));
          path.lineTo(px, toY(values[i]));
        }
      }
      return path;
    }
    let column = null, low = 0, high = 0, begin = 0, end = 0;
    const out = () => {
      if (column === null) return;
      const px = column / this.scale;
      path.lineTo(px, toY(begin));
      if (low < begin && low < end) path.lineTo(px, toY(low));
      if (high > begin && high > end) path.lineTo(px, toY(high));
      if (end !== begin) path.lineTo(px, toY(end));
    };
    for (let i = first; i <= last; i++) {
      const value = values[i], at = Math.round((left + (x[i] - from) * perAxis) * this.scale);
      if (at !== column) {
        out();
        column = at;
        low = high = begin = value;
      }
      if (value < low) low = value;
      if (value > high) high = value;
      end = value;
    }
    out();
    return path;
  }

  // Behind the reference in its color, ahead of it in that of the lap looked at.
  fillBetween(c, series, first, last, toY) {
    const line = this.path(series.values, first, last, toY, false);
    const area = new Path2D(line);
    area.lineTo(this.toX(last), toY(0));
    area.lineTo(this.toX(first), toY(0));
    area.closePath();
    const zero = toY(0);
    for (const [from, to, color] of [[-1e4, zero, INKS[1]], [zero, 1e4, INKS[series.ink]]]) {
      c.save();
      c.beginPath();
      c.rect(this.left, from, this.width, to - from);
      c.clip();
      c.globalAlpha = 0.22;
      c.fillStyle = color;
      c.fill(area);
      c.restore();
    }
  }

  drawScale(c, lane) {
    const [low, high] = lane.shown;
    const step = lane.tick ?? nice((high - low) / Math.max(1, Math.floor(lane.h / 34)));
    c.textAlign = "right";
    c.fillStyle = MUTED;
    c.strokeStyle = "rgba(255,255,255,.05)";
    c.lineWidth = 1;
    for (let at = Math.ceil(low / step) * step; at <= high; at += step) {
      const y = lane.toY(at);
      c.beginPath();
      c.moveTo(this.left, Math.round(y) + 0.5);
      c.lineTo(this.width - this.right, Math.round(y) + 0.5);
      c.stroke();
      if (y < lane.y + 8 || y > lane.y + lane.h - 3) continue;
      c.fillText(number(at, step < 0.1 ? 2 : step < 1 ? 1 : 0), this.left - 5, y + 4);
    }
    c.textAlign = "left";
    c.fillStyle = MUTED;
    const title = lane.unit ? `${lane.title} ${lane.unit}` : lane.title;
    c.fillStyle = "rgba(11,13,17,.72)";
    c.fillRect(this.left + 4, lane.y + 3, c.measureText(title).width + 8, 16);
    c.fillStyle = MUTED;
    c.fillText(title, this.left + 8, lane.y + 15);
  }

  // Where to point at; `null`: nowhere.
  point(station, tell = true) {
    this.cursor = station === null ? null : Math.max(0, Math.min(this.x.length - 1, station));
    this.drawCursor();
    if (tell) this.onCursor?.(this.cursor);
  }

  drawCursor() {
    const c = this.over.getContext("2d");
    c.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    c.clearRect(0, 0, this.width, this.height);
    if (this.drag) {
      c.fillStyle = "rgba(255,255,255,.10)";
      const [from, to] = [this.drag.from, this.drag.to].sort((one, other) => one - other);
      c.fillRect(from, TOP, to - from, this.height - TOP - BOTTOM);
    }
    if (this.cursor === null) return;
    const station = Math.round(this.cursor), px = this.toX(this.cursor);
    if (px < this.left - 1 || px > this.width - this.right + 1) return;
    c.strokeStyle = "rgba(244,246,249,.55)";
    c.lineWidth = 1;
    c.beginPath();
    c.moveTo(px, TOP);
    c.lineTo(px, this.height - BOTTOM);
    c.stroke();
    c.font = FONT;
    for (const lane of this.lanes) {
      if (!lane.toY) continue;
      let right = this.width - this.right - 6;
      c.textAlign = "right";
      // Of many lines only those that stand out are said.
      const said_ = lane.series.some((series) => series.isSaid) ? lane.series.filter((series) => series.isSaid) : lane.series;
      for (const series of [...said_].reverse()) {
        const value = series.values[station];
        const color = lane.fill && lane.series.length === 1 ? TEXT : series.color ?? INKS[series.ink];
        c.fillStyle = color;
        c.beginPath();
        c.arc(px, lane.toY(value), 3, 0, 7);
        c.fill();
        const said = number(value, lane.digits, lane.fill);
        const width = c.measureText(said).width;
        c.fillStyle = "rgba(11,13,17,.8)";
        c.fillRect(right - width - 4, lane.y + 3, width + 8, 16);
        c.fillStyle = color;
        c.fillText(said, right, lane.y + 15);
        right -= width + 12;
      }
    }
    c.textAlign = "left";
  }

  listen() {
    const at = (event) => event.clientX - this.over.getBoundingClientRect().left;
    const isName = (event) => event.clientY - this.over.getBoundingClientRect().top < TOP;
    const over = this.over;
    over.addEventListener("pointerdown", (event) => {
      this.pointers.set(event.pointerId, at(event));
      over.setPointerCapture(event.pointerId);
      if (event.pointerType === "mouse") this.drag = { from: at(event), to: at(event) };
      else if (this.pointers.size === 2) this.pinch = this.pinched();
      else this.point(this.stationAt(at(event)));
      over.focus({ preventScroll: true });
    });
    over.addEventListener("pointermove", (event) => {
      if (this.pointers.has(event.pointerId)) this.pointers.set(event.pointerId, at(event));
      if (this.pinch && this.pointers.size === 2) return this.pinchTo(this.pinched());
      if (this.drag) this.drag.to = at(event);
      if (event.pointerType === "mouse" || this.pointers.size === 1) this.point(this.stationAt(at(event)));
    });
    const up = (event) => {
      const was = this.pointers.size;
      this.pointers.delete(event.pointerId);
      if (this.drag) this.endDrag(at(event), isName(event));
      else if (this.pinch && this.pointers.size < 2) this.pinch = null;
      else if (was === 1 && event.type === "pointerup" && isName(event)) this.press(at(event));
      else if (was === 1 && event.type === "pointerup") this.tapped(event);
    };
    over.addEventListener("pointerup", up);
    over.addEventListener("pointercancel", up);
    over.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse" && !this.drag) this.point(null);
    });
    over.addEventListener("dblclick", () => this.reset());
    over.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.shiftKey) return;
      event.preventDefault();
      const way = event.deltaY || event.deltaX;
      this.zoom(this.stationAt(at(event)), way > 0 ? 1.2 : 1 / 1.2);
    }, { passive: false });
  }

  reset() {
    this.onCorner?.(null);
    this.look(0, this.x.length - 1);
  }

  zoom(around, times) {
    const [from, to] = this.view;
    this.look(around - (around - from) * times, around + (to - around) * times);
  }

  // A corner's name above the lanes.
  press(px) {
    const station = this.stationAt(px);
    const near = this.corners.filter((it) => station >= it.from && station <= it.to)
      .sort((one, other) => Math.abs(one.apex - station) - Math.abs(other.apex - station))[0];
    this.drawCursor();
    if (near) this.onCorner?.(near.number);
  }

  endDrag(end, isName) {
    const { from } = this.drag;
    this.drag = null;
    if (Math.abs(end - from) <= 8 && isName) return void this.press(end);
    if (Math.abs(end - from) > 8) this.look(...[this.stationAt(from), this.stationAt(end)].sort((one, other) => one - other));
    else this.drawCursor();
  }

  tapped(event) {
    const now = performance.now();
    if (this.lastTap && now - this.lastTap.at < 350 && Math.abs(this.lastTap.x - event.clientX) < 30) {
      this.lastTap = null;
      this.reset();
    } else this.lastTap = { at: now, x: event.clientX };
  }

  // Two fingers: the stations under them.
  pinched() {
    const [one, other] = [...this.pointers.values()];
    if (this.pinch) return [one, other];
    return { stations: [this.stationAt(one), this.stationAt(other)] };
  }

  // The stations stay under the fingers.
  pinchTo([one, other]) {
    const [a, b] = this.pinch.stations;
    if (Math.abs(other - one) < 12 || Math.abs(b - a) < 1e-6) return;
    const perPx = (b - a) / (other - one);
    if (perPx <= 0) return;
    const from = a - (one - this.left) * perPx;
    this.look(from, from + (this.width - this.left - this.right) * perPx);
  }
}

function nice(rough) {
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const part = rough / power;
  return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}
