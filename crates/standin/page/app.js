// The page: loads what a user sees, follows the news, and switches channels and users.

import { follow, render } from "./chat.js";
import { Composer, Popup } from "./composer.js";
import { $, avatar, h, load, send } from "./dom.js";
import { Inspector } from "./inspector.js";

const app = {
  state: null,
  channel: null,
  interactions: new Map(),
  unread: new Set(),
  popup: new Popup(),
  names: { users: {}, channels: {} },

  /** Runs a deed; says what went wrong. Resolves to whether it worked. */
  async act(deed) {
    try {
      await deed();
      return true;
    } catch (error) {
      this.composer.say(error.message);
      return false;
    }
  },

  server() {
    return this.state.servers.find((it) => it.channels.some((channel) => channel.id === this.channel));
  },

  /** The channels of the server that is shown. */
  nearby() {
    return this.server()?.channels ?? [];
  },

  channelName() {
    return this.nearby().find((it) => it.id === this.channel)?.name ?? this.state.bot.name;
  },

  /** The people who can be mentioned here. */
  get people() {
    const members = this.server()?.members;
    const bot = { id: this.state.bot.id, display: this.state.bot.name };
    return [...this.state.users.filter((it) => !members || members.includes(it.id)), bot];
  },

  go(channel) {
    go(channel);
  },

  reply(message) {
    this.composer.reply(message);
  },

  /** A menu beside a button, gone with the next click. */
  menu(anchor, items) {
    document.querySelector(".context")?.remove();
    const box = h("div", { class: "context", role: "menu" }, items);
    document.body.append(box);
    const place = anchor.getBoundingClientRect();
    box.style.top = `${Math.max(8, Math.min(place.bottom + 4, innerHeight - box.offsetHeight - 8))}px`;
    box.style.left = `${Math.max(8, place.right - box.offsetWidth)}px`;
    setTimeout(() => addEventListener("click", () => box.remove(), { once: true }));
    box.querySelector("button")?.focus();
  },
};

async function enter(user) {
  app.news?.close();
  // Whoever is in a thread that goes is left in the channel around it.
  const around = app.state?.servers.flatMap((it) => it.channels).find((it) => it.id === app.channel)?.parent;
  const query = user ? `?user=${user}` : "";
  // The news first, then the state: what happens in between is heard and waits.
  const early = [];
  const news = await listen(`/_play/events${query}`, early);
  app.news = news;
  app.state = await load(`state${query}`);
  const me = app.state.user.id;
  sessionStorage.setItem("user", me);
  app.interactions = new Map(app.state.interactions.map((it) => [it.token, it]));
  app.names.users = Object.fromEntries([...app.state.users.map((it) => [it.id, it.display]), [app.state.bot.id, app.state.bot.name]]);
  app.names.channels = Object.fromEntries(app.state.servers.flatMap((it) => it.channels.map((channel) => [channel.id, channel.name])));
  const visible = Object.keys(app.state.messages);
  const first = app.state.servers.find((it) => it.member)?.channels;
  const wanted = app.channel ?? sessionStorage.getItem("channel");
  const known = visible.includes(wanted) ? wanted : visible.find((it) => it === around);
  app.channel = known ?? (first?.[1] ?? first?.[0])?.id ?? app.state.direct;
  app.unread.clear();
  news.onmessage = (event) => hear(JSON.parse(event.data));
  news.onopen = () => { if (app.lost) { app.lost = false; app.inspector.reset(); enter(me); } };
  news.onerror = () => { app.lost = true; app.state.bot.connected = false; side(); };
  delete $("log").dataset.channel;
  side();
  go(app.channel);
  early.forEach(hear);
  app.inspector.refresh();
}

/** Opens the news; what is told before the page is ready is put into `early`. */
function listen(address, early) {
  return new Promise((opened, failed) => {
    const news = new EventSource(address);
    news.onmessage = (event) => early.push(JSON.parse(event.data));
    news.onopen = () => opened(news);
    news.onerror = () => { news.close(); failed(new Error("no connection")); };
  });
}

function go(channel) {
  const moved = app.channel !== channel || !$("channel-name").textContent;
  app.channel = channel;
  sessionStorage.setItem("channel", channel);
  app.unread.delete(channel);
  document.body.classList.remove("side-open");
  $("veil").hidden = true;
  const server = app.server();
  const here = app.nearby().find((it) => it.id === channel);
  const around = here?.parent && app.nearby().find((it) => it.id === here.parent);
  $("channel-name").textContent = around ? `# ${around.name} › ${here.name}` : server ? `# ${app.channelName()}` : app.state.bot.name;
  $("channel-server").textContent = server ? server.name : "Direct message";
  document.title = `${server ? `#${app.channelName()}` : app.state.bot.name} · Test chat`;
  side();
  if (moved || !app.composer.draft) app.composer.reset();
  render(app);
}

/** Threads stand below the channel that they are in. */
function inOrder(channels) {
  return channels.filter((it) => !it.parent).flatMap((it) => [it, ...channels.filter((thread) => thread.parent === it.id && !thread.archived)]);
}

function side() {
  const { state } = app;
  $("bot-name").textContent = state.bot.name;
  $("bot-status").textContent = state.bot.connected ? "connected" : app.lost ? "the stand-in is gone" : "not connected";
  $("bot-status").className = `status ${state.bot.connected ? "on" : "off"}`;
  const item = (id, label, sign, parent) => h("button", { class: `channel${parent ? " thread" : ""}${id === app.channel ? " here" : ""}${app.unread.has(id) ? " unread" : ""}`, "aria-current": id === app.channel ? "page" : null, onclick: () => go(id) }, h("span", { class: "sign" }, sign), label);
  const groups = state.servers.map((server) => h("section", { class: server.member ? "group" : "group outside" },
    h("h3", {}, server.name, server.manager && h("span", { class: "role", title: "You have Manage Server here" }, "manager")),
    server.member ? inOrder(server.channels).map((it) => item(it.id, it.name, it.parent ? "↳" : "#", it.parent)) : h("p", { class: "outside-note" }, `${state.user.display} is not a member`)));
  groups.push(h("section", { class: "group" }, h("h3", {}, "Direct message"), item(state.direct, state.bot.name, "@")));
  $("channels").replaceChildren(...groups);
  $("users").replaceChildren(h("p", {}, "You are"), h("div", { class: "people" }, state.users.map((user) => h("button", { class: user.id === state.user.id ? "person here" : "person", "aria-pressed": String(user.id === state.user.id), onclick: () => enter(user.id) }, avatar(user.display, true), user.display))));
}

function hear(news) {
  switch (news.kind) {
    case "message": return message(news.message);
    case "removed": {
      const list = app.state.messages[news.channel] ?? [];
      app.state.messages[news.channel] = list.filter((it) => it.id !== news.message);
      return render(app);
    }
    case "interaction": return interaction(news.interaction);
    case "commands": app.state.commands = news.commands; return render(app);
    case "bot": app.state.bot.connected = news.connected; side(); return render(app);
    case "typing": return typing(news.channel);
    case "record": return app.inspector.refresh();
    default: return enter(app.state.user.id);
  }
}

function message(message) {
  const list = app.state.messages[message.channel_id] ??= [];
  const at = list.findIndex((it) => it.id === message.id);
  if (at >= 0) list[at] = message;
  else list.push(message);
  if (message.author.bot) $("typing").hidden = true;
  if (message.channel_id === app.channel) return render(app);
  if (at < 0) {
    app.unread.add(message.channel_id);
    side();
    // How much there is in a thread stands under the message that it hangs on.
    render(app);
  }
}

function interaction(it) {
  if (it.kind === "autocomplete") return;
  if (it.stage === "waiting" || it.stage === "failed") app.interactions.set(it.token, it);
  else app.interactions.delete(it.token);
  follow(it);
  if (it.modal) modal(it);
  render(app);
}

function typing(channel) {
  if (channel !== app.channel) return;
  $("typing").textContent = `${app.state.bot.name} is typing …`;
  $("typing").hidden = false;
  clearTimeout(app.typingTimer);
  app.typingTimer = setTimeout(() => { $("typing").hidden = true; }, 8000);
}

/** Shows the modal that an interaction was answered with. */
function modal(it) {
  const dialog = $("modal");
  const error = h("p", { class: "failed", hidden: true });
  const fields = it.modal.components.flatMap((outer) => {
    if (outer.type === 10) return [h("p", {}, outer.content)];
    const inputs = outer.component ? [outer.component] : outer.components ?? [];
    return inputs.map((input) => field(input, outer.label ?? input.label, outer.description));
  });
  const submit = async (event) => {
    event.preventDefault();
    const values = [...dialog.querySelectorAll("[name]")].map((input) => [input.name, input.multiple ? [...input.selectedOptions].map((o) => o.value).join("\n") : input.value]);
    try {
      await send("modal", { user: app.state.user.id, opened_by: it.token, fields: values });
      dialog.close();
    } catch (failure) {
      error.textContent = failure.message;
      error.hidden = false;
    }
  };
  dialog.replaceChildren(h("form", { onsubmit: submit }, h("h2", {}, it.modal.title), fields, error, h("div", { class: "actions" },
    h("button", { type: "button", class: "button secondary", onclick: () => dialog.close() }, "Cancel"), h("button", { type: "submit", class: "button primary" }, "Submit"))));
  dialog.showModal();
}

function field(input, label, about) {
  const shared = { name: input.custom_id, required: input.required !== false };
  let control;
  if (input.type === 3) {
    control = h("select", { ...shared, multiple: (input.max_values ?? 1) > 1 }, input.options.map((it) => h("option", { value: it.value, selected: it.default === true }, it.label)));
  } else {
    const tag = input.style === 2 ? "textarea" : "input";
    control = h(tag, { ...shared, value: input.value ?? "", placeholder: input.placeholder ?? "", maxLength: input.max_length ?? 4000, minLength: input.min_length ?? 0 });
  }
  return h("label", { class: "modal-field" }, h("span", {}, label ?? input.custom_id, shared.required && h("span", { class: "star" }, " *")), about && h("small", {}, about), control);
}

$("open-side").addEventListener("click", () => { document.body.classList.add("side-open"); $("veil").hidden = false; });
$("veil").addEventListener("click", () => { document.body.classList.remove("side-open"); $("veil").hidden = true; });
$("picture").addEventListener("click", () => $("picture").close());
app.composer = new Composer(app);
app.inspector = new Inspector(app);
enter(sessionStorage.getItem("user")).catch((error) => { $("log").textContent = `The stand-in does not answer: ${error.message}`; });
