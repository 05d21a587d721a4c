// The inspector: what the bot sent, what was answered, how long it took and what was wrong.

import { $, h, load, send } from "./dom.js";

const ICONS = { request: "↑", gateway: "⇄", download: "↓", user: "☻", notice: "!" };
const FAULTS = [
  ["Cut the connection", "drop"], ["Outage of 5 s", { outage: 5000 }], ["Ask to reconnect", "reconnect"],
  ["Invalid session", "invalid_session"], ["Next request: 500", { http_once: 500 }], ["Next request: 429", { rate_limit_once: 1000 }],
  ["Slow downloads", { slow_cdn: 4000 }], ["Broken downloads", "truncated_cdn"], ["Downloads work again", "heal_cdn"],
];

export class Inspector {
  constructor(app) {
    this.app = app;
    this.records = [];
    this.last = 0;
    this.problems = false;
    this.opened = new Set();
    $("open-inspector").addEventListener("click", () => this.toggle());
    this.build();
  }

  build() {
    const fault = h("select", { "aria-label": "Inject a fault", onchange: () => { this.app.act(() => send("fault", FAULTS[Number(fault.value)][1])); fault.value = ""; } },
      h("option", { value: "", selected: true }, "Inject a fault …"), FAULTS.map(([label], number) => h("option", { value: number }, label)));
    const only = h("input", { type: "checkbox", onchange: () => { this.problems = only.checked; this.render(); } });
    this.summary = h("div", { class: "summary" });
    this.list = h("div", { class: "records" });
    $("inspector").replaceChildren(
      h("header", {}, h("h2", {}, "Inspector"), h("button", { class: "icon", "aria-label": "Close the inspector", onclick: () => this.toggle() }, "×")),
      this.summary, h("div", { class: "tools" }, h("label", {}, only, " problems only"), fault), this.list);
  }

  toggle() {
    $("inspector").hidden = !$("inspector").hidden;
    document.body.classList.toggle("inspecting", !$("inspector").hidden);
    this.render();
  }

  /** Forgets everything: another stand-in answers now. */
  reset() {
    this.records = [];
    this.last = 0;
    this.opened.clear();
  }

  /** Loads what is new; several calls in a row load once. */
  refresh() {
    if (this.loading) { this.again = true; return; }
    this.loading = load(`records?after=${this.last}`).then((answer) => {
      this.records.push(...answer.records);
      this.records = this.records.slice(-500);
      this.last = answer.records.at(-1)?.number ?? this.last;
      this.verdict = answer;
      this.render();
    }).catch(() => {}).finally(() => {
      this.loading = null;
      if (this.again) { this.again = false; this.refresh(); }
    });
  }

  render() {
    if (!this.verdict) return;
    const { violations, unanswered, warnings, schemas_checked: checked } = this.verdict.verdict;
    const wrong = violations.length;
    const button = $("open-inspector");
    button.className = `verdict ${wrong ? "bad" : "good"}`;
    button.textContent = wrong ? `${wrong} problem${wrong === 1 ? "" : "s"}` : "No problems";
    if ($("inspector").hidden) return;
    const open = unanswered.length ? `, ${unanswered.length} unanswered` : "";
    this.summary.className = `summary ${wrong ? "bad" : "good"}`;
    this.summary.replaceChildren(
      h("p", {}, wrong ? `${wrong} violation${wrong === 1 ? "" : "s"}${open}` : `No violation${open}`),
      h("p", { class: "small" }, checked ? "Bodies are checked against the OpenAPI document." : "No OpenAPI document: documented limits only."),
      warnings.length ? h("details", {}, h("summary", {}, `${warnings.length} warning${warnings.length === 1 ? "" : "s"}`), h("ul", {}, warnings.map((it) => h("li", {}, it)))) : "");
    const shown = this.records.filter((it) => !this.problems || it.violations.length || it.warnings.length);
    this.list.replaceChildren(...shown.slice(-200).reverse().map((it) => this.row(it)));
  }

  row(record) {
    const bad = record.violations.length > 0;
    const details = h("details", { class: `record${bad ? " bad" : record.warnings.length ? " odd" : ""}`, open: this.opened.has(record.number) },
      h("summary", {}, h("span", { class: "record-icon", title: record.kind }, ICONS[record.kind] ?? "·"), h("span", { class: "record-title" }, record.title),
        record.status && h("span", { class: `code c${Math.floor(record.status / 100)}` }, String(record.status)),
        h("span", { class: "record-time" }, record.took_ms === null ? `${(record.at_ms / 1000).toFixed(1)} s` : `${record.took_ms} ms`)),
      record.violations.map((it) => h("p", { class: "violation" }, it)), record.warnings.map((it) => h("p", { class: "warning" }, it)),
      record.path && h("p", { class: "record-path" }, record.path),
      record.detail !== null && h("pre", {}, JSON.stringify(record.detail, null, 2)));
    details.addEventListener("toggle", () => (details.open ? this.opened.add(record.number) : this.opened.delete(record.number)));
    return details;
  }
}
