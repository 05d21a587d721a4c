// A menu below a message: closed it says what it asks, open it lists what can be chosen.

import { h } from "./dom.js";

let closeOpen = null;
addEventListener("click", (event) => { if (closeOpen && !event.target.closest?.(".select")) closeOpen(); });

/**
 * A menu. `options` are `{ value, label, about, chosen }`; `choose` gets the values.
 * With `most` above one, several are ticked and sent together.
 */
export function menu({ asks, options, least = 1, most = 1, disabled, choose }) {
  const ticked = new Set(options.filter((it) => it.chosen).map((it) => it.value));
  const several = most > 1;
  const list = h("div", { class: "select-list", role: "listbox", "aria-multiselectable": String(several), hidden: true });
  const shown = h("span", { class: "select-shown" });
  const face = h("button", { type: "button", class: "select-face", disabled, "aria-haspopup": "listbox", "aria-expanded": "false", "aria-label": asks }, shown, h("span", { class: "select-sign", "aria-hidden": "true" }, "⌄"));
  const box = h("div", { class: "select" }, face, list);

  const close = () => {
    list.hidden = true;
    face.setAttribute("aria-expanded", "false");
    document.body.classList.remove("select-open");
    closeOpen = null;
  };
  const open = () => {
    closeOpen?.();
    list.hidden = false;
    face.setAttribute("aria-expanded", "true");
    document.body.classList.add("select-open");
    closeOpen = close;
    const below = innerHeight - face.getBoundingClientRect().bottom;
    list.classList.toggle("above", below < Math.min(list.scrollHeight, 320) + 12);
    (list.querySelector('[aria-selected="true"]') ?? list.querySelector("button"))?.focus();
  };
  const label = () => {
    const names = options.filter((it) => ticked.has(it.value)).map((it) => it.label);
    shown.textContent = names.length ? names.join(", ") : asks;
    shown.classList.toggle("asks", names.length === 0);
  };
  const pick = (option, row) => {
    if (!several) {
      close();
      choose([option.value]);
      return;
    }
    if (ticked.has(option.value)) ticked.delete(option.value);
    else if (ticked.size < most) ticked.add(option.value);
    row.setAttribute("aria-selected", String(ticked.has(option.value)));
    label();
  };
  for (const option of options) {
    const row = h("button", { type: "button", role: "option", class: "select-row", "aria-selected": String(ticked.has(option.value)) },
      h("span", { class: "select-label" }, option.label), option.about && h("span", { class: "select-about" }, option.about));
    row.addEventListener("click", () => pick(option, row));
    list.append(row);
  }
  if (several) {
    const done = () => { if (ticked.size >= least) { close(); choose([...ticked]); } };
    list.append(h("button", { type: "button", class: "select-done", onclick: done }, "Choose"));
  }
  face.addEventListener("click", () => (list.hidden ? open() : close()));
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const rows = [...list.querySelectorAll("button")];
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === "Escape") { close(); face.focus(); }
    else if (to !== undefined) rows[(to + rows.length) % rows.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  label();
  return box;
}
