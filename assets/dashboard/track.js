// The track from above: who is faster where, both lines where it is close, and where the cars are at one moment.

import { h } from "./dom.js";
import { INKS } from "./lanes.js";

const EVEN = "#7c8693", TEXT = "#f4f6f9", MUTED = "#a9b3c0";
const TOLD_S_PER_M = 0.00008;

export class Track {
  // lap: { x, y } of the reference; others: lines of the laps held against it; delta: seconds behind at every station.
  constructor({ lap, others, delta, corners, isEstimated, onCorner }) {
    Object.assign(this, { lap, others, delta, corners, isEstimated, onCorner });
    this.under = h("canvas");
    this.over = h("canvas", { className: "over" });
    this.element = h("div", { className: "track", onclick: (event) => this.click(event) }, this.under, this.over);
    this.view = [0, lap.x.length - 1];
    this.parts = parts(delta);
  }

  shown() {
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.element);
    this.resize();
  }

  leave() {
    this.observer?.disconnect();
  }

  resize() {
    const { width, height } = this.element.getBoundingClientRect();
    if (!width) return;
    this.scale = Math.min(devicePixelRatio || 1, 2);
    Object.assign(this, { width, height });
    for (const canvas of [this.under, this.over]) {
      canvas.width = Math.round(width * this.scale);
      canvas.height = Math.round(height * this.scale);
    }
    this.look(...this.view);
  }

  look(from, to) {
    this.view = [Math.floor(from), Math.ceil(to)];
    if (!this.width) return;
    const isWhole = this.view[1] - this.view[0] >= this.lap.x.length - 2;
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = this.view[0]; i <= this.view[1] && i < this.lap.x.length; i++) {
      left = Math.min(left, this.lap.x[i]); right = Math.max(right, this.lap.x[i]);
      low = Math.min(low, this.lap.y[i]); high = Math.max(high, this.lap.y[i]);
    }
    const edge = isWhole ? 26 : 34;
    const perPx = Math.max((right - left) / (this.width - 2 * edge), (high - low) / (this.height - 2 * edge), 0.02);
    this.perPx = perPx;
    this.center = [(left + right) / 2, (low + high) / 2];
    this.isWhole = isWhole;
    this.draw();
  }

  at(x, y) {
    return [this.width / 2 + (x - this.center[0]) / this.perPx, this.height / 2 - (y - this.center[1]) / this.perPx];
  }

  draw() {
    const c = this.under.getContext("2d");
    c.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    c.clearRect(0, 0, this.width, this.height);
    c.lineCap = "round";
    c.lineJoin = "round";
    this.stroke(c, this.lap, 0, this.lap.x.length - 1, "#2a313b", this.isWhole ? 8 : 14 );
    if (this.isWhole || !this.others.length) {
      for (const part of this.parts) this.stroke(c, this.lap, part.from, part.to, part.color, this.isWhole ? 4 : 5);
    } else {
      this.stroke(c, this.lap, 0, this.lap.x.length - 1, INKS[1], 2, [6, 4]);
      for (const other of this.others) this.stroke(c, other, 0, other.x.length - 1, INKS[other.ink], 2);
    }
    this.drawStart(c);
    this.drawNames(c);
    this.drawCars();
  }

  stroke(c, line, from, to, color, width, dash = []) {
    c.beginPath();
    for (let i = from; i <= to; i++) {
      const [x, y] = this.at(line.x[i], line.y[i]);
      if (i === from) c.moveTo(x, y); else c.lineTo(x, y);
    }
    c.strokeStyle = color;
    c.lineWidth = width;
    c.setLineDash(dash);
    c.stroke();
    c.setLineDash([]);
  }

  drawStart(c) {
    const i = Math.min(12, this.lap.x.length - 1);
    const [x, y] = this.at(this.lap.x[0], this.lap.y[0]);
    const along = Math.atan2(-(this.lap.y[i] - this.lap.y[0]), this.lap.x[i] - this.lap.x[0]) + Math.PI / 2;
    c.beginPath();
    c.moveTo(x - 9 * Math.cos(along), y - 9 * Math.sin(along));
    c.lineTo(x + 9 * Math.cos(along), y + 9 * Math.sin(along));
    c.strokeStyle = TEXT;
    c.lineWidth = 2;
    c.stroke();
  }

  drawNames(c) {
    c.font = "800 12px Sofia, system-ui, sans-serif";
    c.textAlign = "center";
    this.labels = [];
    for (const corner of this.corners) {
      const i = Math.round(corner.apex);
      const [before, after] = [Math.max(0, i - 25), Math.min(this.lap.x.length - 1, i + 25)];
      const [x, y] = this.at(this.lap.x[i], this.lap.y[i]);
      const [mx, my] = this.at((this.lap.x[before] + this.lap.x[after]) / 2, (this.lap.y[before] + this.lap.y[after]) / 2);
      const far = Math.hypot(x - mx, y - my) || 1;
      const [lx, ly] = [x + ((x - mx) / far) * 16, y + ((y - my) / far) * 16 + 4];
      if (this.labels.some((it) => Math.hypot(it.x - lx, it.y - ly) < 15)) continue;
      this.labels.push({ x: lx, y: ly, number: corner.number });
      c.fillStyle = corner.number === this.selected ? TEXT : MUTED;
      c.fillText(`T${corner.number}`, lx, ly);
    }
  }

  // cars: [{ ink, station }], each on its own line.
  point(cars) {
    this.cars = cars;
    this.drawCars();
  }

  drawCars() {
    if (!this.width) return;
    const c = this.over.getContext("2d");
    c.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    c.clearRect(0, 0, this.width, this.height);
    for (const car of this.cars ?? []) {
      const line = this.others.find((it) => it.ink === car.ink) ?? this.lap;
      const i = Math.max(0, Math.min(line.x.length - 1, Math.round(car.station)));
      const [x, y] = this.at(line.x[i], line.y[i]);
      c.beginPath();
      c.arc(x, y, 6, 0, 7);
      c.fillStyle = INKS[car.ink];
      c.fill();
      c.lineWidth = 2;
      c.strokeStyle = "#0b0d11";
      c.stroke();
    }
  }

  click(event) {
    const box = this.element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const near = (this.labels ?? []).map((it) => ({ ...it, far: Math.hypot(it.x - x, it.y - y) })).sort((one, other) => one.far - other.far)[0];
    this.onCorner?.(near && near.far < 28 ? near.number : null);
  }
}

// Stretches in one color: orange where the lap looked at gains, blue where it loses.
function parts(delta) {
  const color = (i) => {
    const from = Math.max(0, i - 30), to = Math.min(delta.length - 1, i + 30);
    const rate = (delta[to] - delta[from]) / (to - from || 1);
    return rate > TOLD_S_PER_M ? INKS[1] : rate < -TOLD_S_PER_M ? INKS[0] : EVEN;
  };
  const found = [];
  for (let i = 0; i < delta.length; i++) {
    const now = color(i), last = found[found.length - 1];
    if (last?.color === now) last.to = i;
    else {
      if (last) last.to = i;
      found.push({ from: i, to: i, color: now });
    }
  }
  return found;
}
