// Logs by drag and drop, many and large; each is answered as in chat.

import { get, upload } from "./api.js";
import { me, problem } from "./app.js";
import { fill, h, markdown } from "./dom.js";
import { number, t } from "./say.js";

export async function page() {
  // Whoever only looks on is told so before they choose a file.
  if (me.name === null) await get("mine");
  const list = h("div", { className: "uploads", "aria-live": "polite" });
  const isPrivate = h("input", { type: "checkbox", checked: me.uploads_privately, onchange: () => { tells.disabled = isPrivate.checked; } });
  const tells = h("input", { type: "checkbox", disabled: me.uploads_privately });
  const input = h("input", { type: "file", multiple: true, onchange: () => { take(input.files); input.value = ""; } });
  const zone = h("label", { className: "drop" }, h("strong", null, t("drop_here")), h("span", { className: "soft" }, t("drop_how", number(me.max_upload_mib))), input);
  const over = (event) => { event.preventDefault(); zone.classList.add("over"); };
  zone.addEventListener("dragover", over);
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    take(event.dataTransfer.files);
  });
  const waiting = [];
  let busy = false;
  const take = (files) => {
    for (const file of files) {
      const row = h("article", { className: "panel" }, h("strong", null, file.name), h("span", { className: "soft small" }, ` ${size(file.size)}`), h("p", { className: "soft" }, t("waits")));
      list.prepend(row);
      waiting.push({ file, row });
    }
    work();
  };
  const work = async () => {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await one(next.file, next.row, { private: isPrivate.checked, tell: tells.checked && !isPrivate.checked });
    busy = false;
  };
  return {
    title: t("upload"),
    element: [h("div", { className: "bar" }, h("h1", null, t("upload"))), zone,
      me.server && h("div", { className: "choices" }, h("label", { className: "check" }, isPrivate, t("only_me")),
        me.can_tell && h("label", { className: "check" }, tells, t("tell_channel"))), list],
  };
}

async function one(file, row, choices) {
  if (file.size > me.max_upload_mib * 1024 * 1024) {
    row.className = "panel refused";
    return fill(row, h("p", { className: "soft small" }, file.name), h("strong", null, t("too_large", number(me.max_upload_mib))));
  }
  const bar = h("progress", { max: 1, value: 0 });
  const said = h("p", { className: "soft" }, t("sending"));
  fill(row, h("strong", null, file.name), h("span", { className: "soft small" }, ` ${size(file.size)}`), bar, said);
  try {
    const answer = await upload(file, { name: file.name, ...choices }, ({ sent, of, reading }) => {
      if (reading || sent === of) {
        bar.removeAttribute("value");
        said.textContent = t("reading");
      } else bar.value = sent / of;
    });
    row.className = `panel ${answer.isStored ? "stored" : "refused"}`;
    fill(row, h("p", { className: "soft small" }, file.name), ...answer.cards.map((card) => h("div", { className: "answer" }, h("h2", null, card.title), markdown(card.text), card.footer && h("p", { className: "small soft" }, card.footer))),
      answer.told && h("p", { className: "small soft" }, t("told")),
      answer.lap && h("p", { className: "bar" }, h("a", { className: "button main", href: `session?lap=${answer.lap}` }, t("look_at_session")), h("a", { className: "button", href: `compare?a=${answer.lap}` }, t("compare"))));
  } catch (error) {
    row.className = "panel refused";
    fill(row, h("p", { className: "soft small" }, file.name), problem(error));
  }
}

const size = (bytes) => (bytes < 1024 * 1024 ? `${number(bytes / 1024)} KiB` : `${number(bytes / 1024 / 1024, 1)} MiB`);
