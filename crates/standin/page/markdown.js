// The subset of markdown that chat messages use. Everything is escaped before any tag is made.

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escape = (text) => text.replace(/[&<>"']/g, (sign) => escapes[sign]);

/** Renders text to safe HTML. `names` gives users, channels and commands by id. */
export function markdown(text, names) {
  const parts = (text ?? "").split(/```(?:([\w+-]*)\n)?([\s\S]*?)```/g);
  let html = "";
  for (let at = 0; at < parts.length; at += 3) {
    html += blocks(parts[at], names);
    if (at + 2 < parts.length) html += `<pre><code>${escape(parts[at + 2].replace(/\n$/, ""))}</code></pre>`;
  }
  return html;
}

/** Inline markdown only, for titles and names of fields. */
export const line = (text, names) => inline(text ?? "", names);

function blocks(text, names) {
  const lines = text.replace(/^\n|\n$/g, "").split("\n");
  if (lines.length === 1 && lines[0] === "") return "";
  let html = "";
  let at = 0;
  const run = (pattern) => {
    const taken = [];
    while (at < lines.length && pattern.test(lines[at])) taken.push(lines[at++]);
    return taken;
  };
  while (at < lines.length) {
    const here = lines[at];
    const heading = /^(#{1,3}) +(.+)$/.exec(here);
    if (heading) {
      html += `<h${heading[1].length + 3}>${inline(heading[2], names)}</h${heading[1].length + 3}>`;
      at += 1;
    } else if (here.startsWith("-# ")) {
      html += `<p class="subtext">${inline(here.slice(3), names)}</p>`;
      at += 1;
    } else if (here.startsWith(">>> ")) {
      const rest = [here.slice(4), ...lines.slice(at + 1)].join("\n");
      html += `<blockquote>${blocks(rest, names)}</blockquote>`;
      at = lines.length;
    } else if (/^> ?/.test(here) && !here.startsWith(">>")) {
      const quoted = run(/^> ?/).map((it) => it.replace(/^> ?/, ""));
      html += `<blockquote>${blocks(quoted.join("\n"), names)}</blockquote>`;
    } else if (/^ *[-*] +/.test(here)) {
      const items = run(/^ *[-*] +/).map((it) => {
        const depth = /^ */.exec(it)[0].length >= 2 ? ' class="deeper"' : "";
        return `<li${depth}>${inline(it.replace(/^ *[-*] +/, ""), names)}</li>`;
      });
      html += `<ul>${items.join("")}</ul>`;
    } else if (/^ *\d+\. +/.test(here)) {
      const start = Number.parseInt(here.trim(), 10);
      const items = run(/^ *\d+\. +/).map((it) => `<li>${inline(it.replace(/^ *\d+\. +/, ""), names)}</li>`);
      html += `<ol start="${start}">${items.join("")}</ol>`;
    } else {
      const plain = [];
      while (at < lines.length && !/^(#{1,3} |-# |> ?|>>> | *[-*] +| *\d+\. +)/.test(lines[at])) plain.push(lines[at++]);
      if (plain.length === 0) plain.push(lines[at++]);
      html += `<p>${plain.map((it) => inline(it, names)).join("<br>")}</p>`;
    }
  }
  return html;
}

function inline(text, names) {
  const kept = [];
  const keep = (html) => `\uE000${kept.push(html) - 1}\uE001`;
  let left = text.replace(/[\uE000\uE001]/g, "");
  left = left.replace(/(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/g, (_, ticks, code) => keep(`<code>${escape(code)}</code>`));
  // Any sign of punctuation can be escaped, letters and digits cannot.
  left = left.replace(/\\([^0-9A-Za-z\s\uE000\uE001])/g, (_, sign) => keep(escape(sign)));
  left = left.replace(/\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/g, (_, label, url) => keep(link(url, inline(label, names))));
  left = left.replace(/<(https?:\/\/[^\s>]+)>/g, (_, url) => keep(link(url, escape(url))));
  left = left.replace(/https?:\/\/[^\s<>\uE000]+[^\s<>.,:;"'\])\uE000]/g, (url) => keep(link(url, escape(url))));
  left = left.replace(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/g, (_, seconds, style) => keep(moment(Number(seconds), style)));
  left = left.replace(/<@!?(\d+)>/g, (_, id) => keep(mention(`@${names.users[id] ?? "unknown"}`)));
  left = left.replace(/<#(\d+)>/g, (_, id) => keep(mention(`#${names.channels[id] ?? "unknown"}`)));
  left = left.replace(/<\/([^:>]+):(\d+)>/g, (_, name) => keep(mention(`/${name}`)));
  left = left.replace(/<a?:(\w+):\d+>/g, (_, name) => keep(escape(`:${name}:`)));
  left = escape(left)
    .replace(/\*\*\*(\S(?:.*?\S)?)\*\*\*/g, "<strong><em>$1</em></strong>")
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, "<strong>$1</strong>")
    .replace(/__(\S(?:.*?\S)?)__/g, "<u>$1</u>")
    .replace(/\*(\S(?:.*?\S)?)\*/g, "<em>$1</em>")
    .replace(/(^|\W)_(\S(?:.*?\S)?)_(?=\W|$)/g, "$1<em>$2</em>")
    .replace(/~~(\S(?:.*?\S)?)~~/g, "<s>$1</s>")
    .replace(/\|\|(.+?)\|\|/g, '<span class="spoiler" tabindex="0">$1</span>');
  for (let round = 0; round < 3; round += 1) left = left.replace(/\uE000(\d+)\uE001/g, (_, at) => kept[Number(at)]);
  return left;
}

const link = (url, label) => `<a href="${escape(url)}" target="_blank" rel="noreferrer noopener">${label}</a>`;
const mention = (name) => `<span class="mention">${escape(name)}</span>`;

function moment(seconds, style = "f") {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return "";
  const formats = {
    t: { timeStyle: "short" }, T: { timeStyle: "medium" }, d: { dateStyle: "short" }, D: { dateStyle: "long" },
    f: { dateStyle: "long", timeStyle: "short" }, F: { dateStyle: "full", timeStyle: "short" },
  };
  const whole = date.toLocaleString([], formats.F);
  const shown = style === "R" ? relative(seconds - Date.now() / 1000) : date.toLocaleString([], formats[style]);
  return `<time datetime="${date.toISOString()}" title="${escape(whole)}">${escape(shown)}</time>`;
}

function relative(seconds) {
  const units = [["year", 31557600], ["month", 2629800], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
  const [unit, length] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1);
  return new Intl.RelativeTimeFormat([], { numeric: "auto" }).format(Math.round(seconds / length), unit);
}
