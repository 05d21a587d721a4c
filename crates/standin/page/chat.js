// Messages: authors, text, embeds, pictures, buttons and menus, and answers that are still awaited.

import { $, avatar, clock, h, send, size } from "./dom.js";
import { line, markdown } from "./markdown.js";
import { menu } from "./menu.js";

const EPHEMERAL = 64;
const LOADING = 128;
const dismissed = new Set();
const pressed = new Map();
// Rows that have not changed stay: pictures do not flicker, open menus stay open.
let rowsKept = new Map();

/** Shows a channel. `app` holds the state; `app.act` runs a deed and shows what goes wrong. */
export function render(app) {
  const log = $("log");
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80 || log.dataset.channel !== app.channel;
  const messages = (app.state.messages[app.channel] ?? []).filter((it) => !dismissed.has(it.id));
  const rows = [];
  const kept = new Map();
  let previous = null;
  for (const message of messages) {
    const date = new Date(message.timestamp);
    if (!previous || new Date(previous.timestamp).toDateString() !== date.toDateString()) {
      const day = date.toLocaleDateString([], { weekday: "long", day: "numeric", month: "long", year: "numeric" });
      rows.push(h("div", { class: "day" }, day));
    }
    const answered = message.referenced_message && messages.some((it) => it.id === message.referenced_message.id);
    const signature = JSON.stringify([message, message.thread && app.state.messages[message.thread.id]?.length, previous?.id, previous?.flags, pressed.get(message.id), app.state.user.id, answered]);
    const known = rowsKept.get(message.id);
    const element = known?.signature === signature ? known.element : row(app, message, previous);
    kept.set(message.id, { signature, element });
    rows.push(element);
    previous = message;
  }
  if (rows.length === 0) rows.push(empty(app));
  rows.push(...waiting(app));
  rowsKept = kept;
  replace(log, rows);
  log.dataset.channel = app.channel;
  if (atEnd) log.scrollTop = log.scrollHeight;
  for (const picture of log.querySelectorAll("img")) {
    picture.addEventListener("load", () => { if (atEnd) log.scrollTop = log.scrollHeight; }, { once: true });
  }
}

/** Puts the rows in place without moving those that are there already: moving would reload and close things. */
function replace(log, rows) {
  const wanted = new Set(rows);
  for (const child of [...log.children]) if (!wanted.has(child)) child.remove();
  rows.forEach((row, at) => { if (log.children[at] !== row) log.insertBefore(row, log.children[at] ?? null); });
}

function empty(app) {
  const commands = (app.state.commands[app.channel] ?? []).filter((it) => it.type === 1);
  const hint = commands.length
    ? "Type / to see the bot's commands, or drop a file here."
    : app.state.bot.connected ? "The bot has not registered commands yet." : "Waiting for the bot to connect …";
  return h("div", { class: "empty" }, h("p", { class: "empty-title" }, "Nothing here yet"), h("p", {}, hint));
}

function row(app, message, previous) {
  const bot = message.author.bot;
  const interaction = message.interaction ?? message.interaction_metadata;
  const ephemeral = (message.flags & EPHEMERAL) !== 0;
  const near = previous && previous.author.id === message.author.id && !message.referenced_message && !message.interaction
    && new Date(message.timestamp) - new Date(previous.timestamp) < 300_000 && (previous.flags & EPHEMERAL) === (message.flags & EPHEMERAL);
  const article = h("article", { class: `message${near ? " near" : ""}${ephemeral ? " ephemeral" : ""}${mentions(app, message) ? " mentioned" : ""}`, "data-id": message.id });
  if (message.referenced_message && !message.interaction) article.append(reference(app, message.referenced_message));
  if (message.interaction && interaction.user) {
    const name = message.type === 23 ? message.interaction.name : `/${message.interaction.name}`;
    article.append(h("div", { class: "used" }, avatar(interaction.user.global_name, true), h("b", {}, interaction.user.global_name), " used ", h("span", { class: "mention" }, name)));
  }
  const body = h("div", { class: "body" });
  const shown = message.author.global_name ?? message.author.username;
  if (!near) {
    const who = h("span", { class: "author" }, shown);
    const date = new Date(message.timestamp);
    body.append(h("div", { class: "head" }, who, bot && h("span", { class: "tag" }, "BOT"), h("time", { title: date.toLocaleString() }, clock(date))));
  }
  body.append(...content(app, message));
  if (message.thread) {
    const replies = app.state.messages[message.thread.id]?.length ?? 0;
    body.append(h("button", { class: "thread-link", onclick: () => app.go(message.thread.id) }, `↳ ${message.thread.name}`, h("span", {}, replies === 1 ? "1 message" : `${replies} messages`)));
  }
  if (ephemeral) {
    const dismiss = () => { dismissed.add(message.id); render(app); };
    body.append(h("p", { class: "only" }, "Only you can see this · ", h("button", { class: "plain", onclick: dismiss }, "Dismiss")));
  }
  article.append(h("div", { class: "grid" }, near ? h("span", { class: "gutter" }) : avatar(shown), body));
  if ((message.flags & LOADING) === 0 && !ephemeral) article.append(more(app, message));
  return article;
}

function mentions(app, message) {
  return message.mentions.some((user) => user.id === app.state.user.id) && message.author.id !== app.state.user.id;
}

function reference(app, message) {
  const isThere = (app.state.messages[app.channel] ?? []).some((it) => it.id === message.id);
  if (!isThere) return h("div", { class: "used" }, "↱ ", h("i", {}, "Original message was deleted"));
  const excerpt = message.content || (message.embeds[0]?.title ?? (message.attachments.length ? "a file" : "a message"));
  const name = message.author.global_name ?? message.author.username;
  return h("div", { class: "used" }, "↱ ", h("b", {}, name), " ", h("span", { class: "excerpt", html: line(excerpt.slice(0, 120), app.names) }));
}

function content(app, message) {
  if ((message.flags & LOADING) !== 0) {
    return [h("p", { class: "thinking" }, h("span", { class: "dots" }, h("i"), h("i"), h("i")), `${message.author.global_name} is thinking…`)];
  }
  const parts = [];
  if (message.content) parts.push(h("div", { class: "text", html: markdown(message.content, app.names) }));
  if (message.edited_timestamp && !message.interaction && message.content) {
    parts.push(h("span", { class: "edited", title: new Date(message.edited_timestamp).toLocaleString() }, "(edited)"));
  }
  const inEmbeds = new Set(message.embeds.flatMap((it) => [it.image?.url, it.thumbnail?.url]).map(path));
  const files = message.attachments.filter((it) => !inEmbeds.has(path(it.url)));
  if (files.length) parts.push(h("div", { class: "attachments" }, files.map((it) => attachment(it))));
  parts.push(...message.embeds.map((it) => embed(app, it, message)));
  if (message.poll) parts.push(poll(message.poll));
  parts.push(...message.components.map((it) => component(app, message, it)));
  const failure = pressed.get(message.id);
  if (failure) parts.push(h("p", { class: failure.failed ? "failed" : "pressing" }, failure.text));
  return parts;
}

function poll(it) {
  const votes = (answer) => it.results.answer_counts.find((of) => of.id === answer.answer_id)?.count ?? 0;
  const answers = it.answers.map((answer) => h("p", {}, `○ ${answer.poll_media?.text ?? ""}${it.results.is_finalized ? ` · ${votes(answer)}` : ""}`));
  return h("div", { class: "embed" }, h("div", { class: "embed-main" }, h("p", { class: "embed-title" }, it.question?.text ?? ""), answers));
}

const path = (url) => (url ?? "").split("?")[0];

function attachment(file) {
  if (file.content_type?.startsWith("image/")) return picture(file.url, file.description ?? file.filename, file.width, file.height);
  return h("a", { class: "file", href: file.url, download: file.filename, title: file.title ?? file.filename },
    h("span", { class: "file-icon" }, file.filename.split(".").pop().slice(0, 4)),
    h("span", { class: "file-name" }, file.title ?? file.filename), h("span", { class: "file-size" }, size(file.size)));
}

function picture(url, text, width, height, kind = "picture") {
  const enlarge = () => {
    const dialog = $("picture");
    dialog.querySelector("img").src = url;
    dialog.querySelector("img").alt = text;
    dialog.showModal();
  };
  const image = h("img", { src: url, alt: text, title: text, width: width ?? null, height: height ?? null });
  return h("button", { class: kind, "aria-label": `Enlarge: ${text}`, onclick: enlarge }, image);
}

function embed(app, it, message) {
  const names = app.names;
  const main = h("div", { class: "embed-main" });
  if (it.author) main.append(h("p", { class: "embed-author" }, it.author.name));
  if (it.title) {
    const title = h("p", { class: "embed-title", html: line(it.title, names) });
    main.append(it.url ? h("a", { href: it.url, target: "_blank", rel: "noreferrer noopener" }, title) : title);
  }
  if (it.description) main.append(h("div", { class: "text", html: markdown(it.description, names) }));
  if (it.fields?.length) {
    let run = [];
    const grid = h("div", { class: "fields" });
    const flush = () => {
      run.forEach((cell) => cell.classList.add(`of-${Math.min(run.length, 3)}`));
      run = [];
    };
    for (const field of it.fields) {
      const cell = h("div", { class: field.inline ? "field inline" : "field" },
        h("p", { class: "field-name", html: line(field.name, names) }), h("div", { class: "text", html: markdown(field.value, names) }));
      if (!field.inline) flush();
      else if (run.length === 3) flush();
      if (field.inline) run.push(cell);
      grid.append(cell);
    }
    flush();
    main.append(grid);
  }
  const described = (url) => message.attachments.find((file) => path(file.url) === path(url))?.description;
  const box = h("div", { class: "embed" }, (main.childElementCount > 0 || it.thumbnail) && h("div", { class: "embed-row" }, main,
    it.thumbnail && picture(it.thumbnail.url, described(it.thumbnail.url) ?? "thumbnail", null, null, "thumbnail")));
  if (it.image) box.append(picture(it.image.url, described(it.image.url) ?? it.title ?? "picture", it.image.width, it.image.height));
  if (it.footer || it.timestamp) {
    const when = it.timestamp ? new Date(it.timestamp).toLocaleString([], { dateStyle: "medium", timeStyle: "short" }) : null;
    box.append(h("p", { class: "embed-footer" }, [it.footer?.text, when].filter(Boolean).join(" · ")));
  }
  if (it.color !== undefined) box.style.setProperty("--bar", `#${it.color.toString(16).padStart(6, "0")}`);
  return box;
}

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "primary" };

function component(app, message, it) {
  switch (it.type) {
    case 1: return h("div", { class: "components" }, it.components.map((child) => component(app, message, child)));
    case 2: return button(app, message, it);
    case 3: return select(app, message, it, it.options.map((option) => [option.value, option.label, option.default, option.description]));
    case 5: case 7: return select(app, message, it, app.people.map((user) => [user.id, user.display]));
    case 8: return select(app, message, it, app.nearby().map((channel) => [channel.id, `#${channel.name}`]));
    case 9: return h("div", { class: "section" }, h("div", {}, it.components.map((child) => component(app, message, child))), it.accessory && component(app, message, it.accessory));
    case 10: return h("div", { class: "text", html: markdown(it.content, app.names) });
    case 11: return picture(it.media.url, it.description ?? "thumbnail", null, null, "thumbnail");
    case 12: return h("div", { class: "attachments" }, it.items.map((item) => picture(item.media.url, item.description ?? "picture")));
    case 14: return h("hr");
    case 17: {
      const box = h("div", { class: "embed" }, it.components.map((child) => component(app, message, child)));
      if (it.accent_color) box.style.setProperty("--bar", `#${it.accent_color.toString(16).padStart(6, "0")}`);
      return box;
    }
    default: return h("p", { class: "only" }, `component of type ${it.type}`);
  }
}

function button(app, message, it) {
  const label = [it.emoji?.name, it.label].filter(Boolean).join(" ");
  if (it.style === 5) return h("a", { class: "button link", href: it.url, target: "_blank", rel: "noreferrer noopener" }, label, " ↗");
  const press = () => use(app, message, { custom_id: it.custom_id });
  return h("button", { class: `button ${STYLES[it.style] ?? "secondary"}`, disabled: it.disabled === true || busy(message), onclick: press }, label);
}

function select(app, message, it, options) {
  const choose = (values) => use(app, message, { custom_id: it.custom_id, values });
  return menu({
    asks: it.placeholder ?? "Choose", least: it.min_values ?? 1, most: it.max_values ?? 1,
    disabled: it.disabled === true || busy(message), choose,
    options: options.map(([value, label, chosen, about]) => ({ value, label, about, chosen: chosen === true })),
  });
}

const busy = (message) => pressed.get(message.id)?.failed === false;

function use(app, message, what) {
  pressed.set(message.id, { failed: false, text: "…" });
  render(app);
  app.act(() => send("component", { user: app.state.user.id, channel: app.channel, message: message.id, ...what }))
    .then((sent) => { if (!sent) { pressed.delete(message.id); render(app); } });
}

/** Follows what became of a pressed button. */
export function follow(interaction) {
  if (interaction.kind !== "component" || !interaction.source) return;
  if (interaction.stage === "failed") pressed.set(interaction.source, { failed: true, text: "The bot did not respond in time." });
  else if (interaction.stage !== "waiting") pressed.delete(interaction.source);
}

/** Commands without an answer so far, and those that will never have one. */
function waiting(app) {
  return [...app.interactions.values()]
    .filter((it) => it.channel === app.channel && ["command", "modal"].includes(it.kind) && ["waiting", "failed"].includes(it.stage))
    .map((it) => {
      const failed = it.stage === "failed";
      const dismiss = () => { app.interactions.delete(it.token); render(app); };
      return h("article", { class: `message ephemeral pending${failed ? " failed-row" : ""}` },
        h("div", { class: "used" }, avatar(app.state.user.display, true), h("b", {}, app.state.user.display), " used ", h("span", { class: "mention" }, it.label)),
        h("div", { class: "grid" }, avatar(app.state.bot.name), h("div", { class: "body" },
          h("div", { class: "head" }, h("span", { class: "author" }, app.state.bot.name), h("span", { class: "tag" }, "BOT")),
          failed ? h("p", { class: "failed" }, "The application did not respond") : h("p", { class: "thinking" }, h("span", { class: "dots" }, h("i"), h("i"), h("i")), "Sending command…"),
          failed && h("p", { class: "only" }, "Only you can see this · ", h("button", { class: "plain", onclick: dismiss }, "Dismiss")))));
    });
}

/** The menu of a message: commands of the bot for messages, and replying. */
function more(app, message) {
  const commands = () => (app.state.commands[app.channel] ?? []).filter((it) => it.type === 3);
  const open = (event) => {
    event.stopPropagation();
    const run = (name) => app.act(() => send("menu", { user: app.state.user.id, channel: app.channel, name, message: message.id }));
    const items = commands().map((it) => h("button", { role: "menuitem", onclick: () => run(it.name) }, it.name));
    items.push(h("button", { role: "menuitem", onclick: () => app.reply(message) }, "Reply"));
    items.push(h("button", { role: "menuitem", onclick: () => navigator.clipboard?.writeText(message.content) }, "Copy text"));
    app.menu(event.currentTarget, items);
  };
  return h("button", { class: "more", "aria-label": "Actions for this message", title: "Actions", onclick: open }, "⋯");
}
