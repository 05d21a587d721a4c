// Filling in a slash command: options as chips, choices, live autocomplete, files.

import { $, h, send, size } from "./dom.js";

const TYPES = { STRING: 3, INTEGER: 4, BOOLEAN: 5, USER: 6, CHANNEL: 7, ROLE: 8, MENTIONABLE: 9, NUMBER: 10, FILE: 11 };

/** What a command, an option or a choice is called in the user's language. */
const named = (it, locale) => it.name_localizations?.[locale] ?? it.name;
const described = (it, locale) => it.description_localizations?.[locale] ?? it.description;

/** Every command that can be picked, subcommands by their full path; `shown` is the path in the user's language. */
export function flatten(commands, locale) {
  const found = [];
  const walk = (node, path, shown, top) => {
    const branches = (node.options ?? []).filter((it) => it.type === 1 || it.type === 2);
    if (branches.length === 0) found.push({ path, shown, description: described(node, locale), options: node.options ?? [], top });
    for (const branch of branches) walk(branch, `${path} ${branch.name}`, `${shown} ${named(branch, locale)}`, top);
  };
  for (const command of commands.filter((it) => it.type === 1)) walk(command, command.name, named(command, locale), command);
  return found;
}

/** A command that is being filled in, shown in the composer until it is sent or given up. */
export class Draft {
  constructor(app, command, close) {
    this.app = app;
    this.locale = app.state.user.locale;
    this.command = command;
    this.close = close;
    this.values = new Map();
    this.files = new Map();
    this.open = command.options.filter((it) => it.required).map((it) => it.name);
    this.asked = 0;
    this.render();
    this.focusFirst();
  }

  option(name) {
    return this.command.options.find((it) => it.name === name);
  }

  /** Takes dropped or picked files for the file options that are still empty. */
  take(files) {
    const free = this.command.options.filter((it) => it.type === TYPES.FILE && !this.files.has(it.name));
    const taken = [...files].slice(0, free.length);
    taken.forEach((file, at) => {
      this.files.set(free[at].name, file);
      if (!this.open.includes(free[at].name)) this.open.push(free[at].name);
    });
    this.render();
    return taken.length > 0;
  }

  render() {
    const chips = this.open.map((name) => this.chip(this.option(name)));
    const rest = this.command.options.filter((it) => !this.open.includes(it.name));
    const add = (option) => {
      this.open.push(option.name);
      this.render();
      this.field(option.name)?.focus();
    };
    const more = rest.map((it) => h("button", { type: "button", class: "add", title: described(it, this.locale), onclick: () => add(it) }, `+ ${named(it, this.locale)}`));
    const cancel = h("button", { type: "button", class: "icon small", "aria-label": "Give up the command", title: "Cancel (Esc)", onclick: () => this.close() }, "×");
    const box = $("command");
    box.replaceChildren(h("span", { class: "command-name" }, `/${this.command.shown}`), ...chips, ...more, cancel);
    box.onkeydown = (event) => this.key(event);
    box.hidden = false;
  }

  field(name) {
    return $("command").querySelector(`[data-option="${CSS.escape(name)}"] .value`);
  }

  focusFirst() {
    const first = this.open.find((name) => !this.values.has(name) && !this.files.has(name));
    (first ? this.field(first) : $("send"))?.focus();
  }

  chip(option) {
    const chip = h("label", { class: "chip", "data-option": option.name, title: described(option, this.locale) }, h("span", { class: "chip-name" }, named(option, this.locale)), this.control(option));
    if (!option.required) {
      const remove = (event) => {
        event.preventDefault();
        this.open = this.open.filter((name) => name !== option.name);
        this.values.delete(option.name);
        this.files.delete(option.name);
        this.render();
      };
      chip.append(h("button", { type: "button", class: "chip-remove", "aria-label": `Remove ${option.name}`, onclick: remove }, "×"));
    }
    return chip;
  }

  control(option) {
    const keep = (value) => this.values.set(option.name, value);
    const choose = (options) => {
      const box = h("select", { class: "value", onchange: () => keep(JSON.parse(box.value)) },
        h("option", { value: "null", disabled: true, selected: !this.values.has(option.name) }, "choose"),
        options.map(([value, label]) => h("option", { value: JSON.stringify(value), selected: this.values.get(option.name) === value }, label)));
      return box;
    };
    if (option.type === TYPES.FILE) return this.filePicker(option);
    if (option.choices?.length) return choose(option.choices.map((it) => [it.value, named(it, this.locale)]));
    if (option.type === TYPES.BOOLEAN) return choose([[true, "True"], [false, "False"]]);
    if (option.type === TYPES.USER || option.type === TYPES.MENTIONABLE) return choose(this.app.people.map((it) => [it.id, it.display]));
    if (option.type === TYPES.CHANNEL) return choose(this.app.nearby().map((it) => [it.id, `#${it.name}`]));
    if (option.type === TYPES.ROLE) return choose([["@everyone", "@everyone"]]);
    return this.input(option, keep);
  }

  filePicker(option) {
    const file = this.files.get(option.name);
    const picker = h("input", { type: "file", hidden: true, accept: option.file_types?.join(",") ?? null });
    picker.addEventListener("change", () => { if (picker.files[0]) { this.files.set(option.name, picker.files[0]); this.render(); this.focusFirst(); } });
    const label = file ? `${file.name} · ${size(file.size)}` : "choose or drop a file";
    return h("span", {}, picker, h("button", { type: "button", class: `value file-value${file ? " set" : ""}`, onclick: () => picker.click() }, label));
  }

  input(option, keep) {
    const known = this.values.get(option.name);
    const label = typeof known === "object" && known !== null ? known.label : known ?? "";
    const numeric = option.type === TYPES.INTEGER || option.type === TYPES.NUMBER;
    const input = h("input", { class: "value", type: "text", value: String(label), placeholder: option.autocomplete ? "type to search" : "", inputMode: numeric ? "decimal" : "text", maxLength: option.max_length ?? 6000 });
    const grow = () => { input.size = Math.min(Math.max(input.value.length + 1, 8), 32); };
    grow();
    input.addEventListener("input", () => {
      keep(input.value);
      grow();
      if (option.autocomplete) this.complete(option, input, 250);
    });
    if (option.autocomplete) {
      input.addEventListener("focus", () => this.complete(option, input, 0));
      input.addEventListener("blur", () => setTimeout(() => this.app.popup.hide(), 150));
    }
    return input;
  }

  /** Asks the bot what fits, once the typing pauses. A later question makes an earlier answer void. */
  complete(option, input, pause) {
    const asked = ++this.asked;
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const options = this.filled().filter((it) => it.name !== option.name);
      const call = { user: this.app.state.user.id, channel: this.app.channel, path: this.command.path, focused: option.name, options: [...options, { name: option.name, value: input.value }] };
      this.app.popup.say("Loading …");
      let answer;
      try {
        answer = await send("autocomplete", call);
      } catch (error) {
        if (asked === this.asked) this.app.popup.say(`No choices: ${error.message}`);
        return;
      }
      if (asked !== this.asked || document.activeElement !== input) return;
      const pick = (choice) => {
        this.values.set(option.name, { label: choice.name, value: choice.value });
        this.app.popup.hide();
        this.render();
        this.focusFirst();
      };
      if (answer.choices.length === 0) this.app.popup.say("No choice fits");
      else this.app.popup.show(answer.choices.map((it) => ({ title: it.name, pick: () => pick(it) })));
    }, pause);
  }

  key(event) {
    if (this.app.popup.key(event)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && event.target.tagName === "INPUT") {
      event.preventDefault();
      $("composer").requestSubmit();
    }
  }

  /** The options with a value, as they are sent. */
  filled() {
    const plain = (value) => (typeof value === "object" && value !== null ? value.value : value);
    return this.open.filter((name) => this.values.has(name) && this.values.get(name) !== "").map((name) => ({ name, value: plain(this.values.get(name)) }));
  }

  async send() {
    const missing = this.command.options.find((it) => it.required && !this.files.has(it.name) && !this.filled().some((given) => given.name === it.name));
    if (missing) {
      this.field(missing.name)?.focus();
      throw new Error(`The option ${missing.name} is required.`);
    }
    const form = new FormData();
    form.append("call", JSON.stringify({ user: this.app.state.user.id, channel: this.app.channel, path: this.command.path, options: this.filled() }));
    for (const [name, file] of this.files) form.append(name, file, file.name);
    await send("command", form);
  }
}
