// The composer: text, files, replies, the list of commands, and drag and drop.

import { Draft, flatten } from "./command.js";
import { $, h, send, size } from "./dom.js";

/** A list above the composer, moved through with the arrow keys. */
export class Popup {
  constructor() {
    this.items = [];
    this.at = 0;
  }

  show(items) {
    this.items = items;
    this.at = 0;
    $("popup").replaceChildren(...items.map((item, number) => {
      const pick = (event) => { event.preventDefault(); item.pick(); };
      return h("button", { type: "button", role: "option", class: "popup-item", "aria-selected": String(number === 0), onmousedown: pick },
        h("span", { class: "popup-title" }, item.title), item.about && h("span", { class: "popup-about" }, item.about));
    }));
    $("popup").hidden = items.length === 0;
  }

  say(text) {
    this.items = [];
    $("popup").replaceChildren(h("p", { class: "popup-note" }, text));
    $("popup").hidden = false;
  }

  hide() {
    this.items = [];
    $("popup").hidden = true;
  }

  /** Handles a key if the list is open. Returns whether it did. */
  key(event) {
    if (this.items.length === 0) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.at = (this.at + (event.key === "ArrowDown" ? 1 : this.items.length - 1)) % this.items.length;
      [...$("popup").children].forEach((child, number) => {
        child.setAttribute("aria-selected", String(number === this.at));
        if (number === this.at) child.scrollIntoView({ block: "nearest" });
      });
    } else if (event.key === "Enter" || event.key === "Tab") {
      this.items[this.at].pick();
    } else if (event.key === "Escape") {
      this.hide();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}

export class Composer {
  constructor(app) {
    this.app = app;
    this.files = [];
    this.draft = null;
    this.replying = null;
    const text = $("text");
    text.addEventListener("input", () => this.typed());
    text.addEventListener("keydown", (event) => this.key(event));
    text.addEventListener("paste", (event) => { if (event.clipboardData.files.length) { event.preventDefault(); this.take(event.clipboardData.files); } });
    text.addEventListener("blur", () => setTimeout(() => { if (!this.draft) app.popup.hide(); }, 150));
    $("composer").addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    $("attach").addEventListener("click", () => $("picker").click());
    $("picker").addEventListener("change", () => { this.take($("picker").files); $("picker").value = ""; });
    this.dropping();
  }

  /** Forgets everything that was begun: another channel or another user. */
  reset() {
    this.files = [];
    this.replying = null;
    this.cancel();
    this.say(null);
    this.chips();
    const server = this.app.server();
    const to = server ? `#${this.app.channelName()}` : this.app.state.bot.name;
    $("text").placeholder = innerWidth < 500 ? `Message ${to}, or /` : `Message ${to}, or / for commands`;
  }

  say(text) {
    $("notice").textContent = text ?? "";
    $("notice").hidden = !text;
  }

  reply(message) {
    this.replying = message;
    this.chips();
    $("text").focus();
  }

  take(files) {
    this.say(null);
    if (this.draft?.take(files)) return;
    this.files.push(...files);
    this.chips();
    $("text").focus();
  }

  chips() {
    const remove = (file) => { this.files = this.files.filter((it) => it !== file); this.chips(); };
    $("files").replaceChildren(...this.files.map((file) => h("span", { class: "chip" }, file.name, h("span", { class: "file-size" }, size(file.size)),
      h("button", { type: "button", class: "chip-remove", "aria-label": `Remove ${file.name}`, onclick: () => remove(file) }, "×"))));
    $("files").hidden = this.files.length === 0;
    const name = this.replying && (this.replying.author.global_name ?? this.replying.author.username);
    $("reply").replaceChildren(...(this.replying ? ["Replying to ", h("b", {}, name), h("button", { type: "button", class: "chip-remove", "aria-label": "Do not reply", onclick: () => { this.replying = null; this.chips(); } }, "×")] : []));
    $("reply").hidden = !this.replying;
  }

  typed() {
    const text = $("text");
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight, 180)}px`;
    this.say(null);
    if (!text.value.startsWith("/")) return this.app.popup.hide();
    const wanted = text.value.slice(1).toLowerCase();
    const all = flatten(this.app.state.commands[this.app.channel] ?? [], this.app.state.user.locale);
    const at = (it) => Math.min(...[it.path, it.shown].map((name) => name.toLowerCase().indexOf(wanted)).filter((found) => found >= 0), 99);
    const fitting = all.filter((it) => at(it) === 0).concat(all.filter((it) => at(it) > 0 && at(it) < 99));
    if (fitting.length) this.app.popup.show(fitting.map((it) => ({ title: `/${it.shown}`, about: it.description, pick: () => this.pick(it) })));
    else this.app.popup.say(all.length ? "No command fits" : "The bot has registered no commands for this channel");
  }

  pick(command) {
    this.app.popup.hide();
    $("text").value = "";
    $("text").hidden = true;
    $("attach").hidden = true;
    this.draft = new Draft(this.app, command, () => { this.cancel(); $("text").focus(); });
    if (this.files.length && this.draft.take(this.files)) {
      this.files = [];
      this.chips();
      this.draft.focusFirst();
    }
  }

  cancel() {
    this.draft = null;
    this.app.popup.hide();
    $("command").hidden = true;
    $("command").replaceChildren();
    $("text").hidden = false;
    $("attach").hidden = false;
    $("text").value = "";
    $("text").style.height = "auto";
  }

  key(event) {
    if (this.app.popup.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      $("composer").requestSubmit();
    } else if (event.key === "Escape") {
      this.replying = null;
      this.chips();
    }
  }

  async submit() {
    this.say(null);
    try {
      if (this.draft) {
        await this.draft.send();
        this.cancel();
        $("text").focus();
      } else {
        await this.post();
      }
    } catch (error) {
      this.say(error.message);
    }
  }

  async post() {
    const text = $("text").value;
    if (!text.trim() && this.files.length === 0) return;
    if (/^\/\S/.test(text)) throw new Error("Choose a command from the list.");
    const form = new FormData();
    form.append("user", this.app.state.user.id);
    form.append("channel", this.app.channel);
    form.append("text", text);
    if (this.replying) form.append("reply_to", this.replying.id);
    for (const file of this.files) form.append("file", file, file.name);
    await send("message", form);
    this.files = [];
    this.replying = null;
    $("text").value = "";
    this.typed();
    this.chips();
  }

  dropping() {
    const target = document.querySelector("main");
    let depth = 0;
    const show = (on) => { $("drop").hidden = !on; };
    target.addEventListener("dragenter", (event) => { event.preventDefault(); depth += 1; show(true); });
    target.addEventListener("dragleave", () => { depth -= 1; if (depth <= 0) { depth = 0; show(false); } });
    target.addEventListener("dragover", (event) => event.preventDefault());
    target.addEventListener("drop", (event) => {
      event.preventDefault();
      depth = 0;
      show(false);
      if (event.dataTransfer.files.length) this.take(event.dataTransfer.files);
    });
  }
}
