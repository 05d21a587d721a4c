// Elements out of values: text stays text, whatever it holds.

export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && !["list", "form", "role", "width", "height"].includes(name)) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((it) => it !== null && it !== undefined && it !== false));
  return element;
}

// Puts children in place of those that are there; what is null or false is left out.
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((it) => it !== null && it !== undefined && it !== false));
}

// The little of Discord's markdown that answers are written in: **strong**, *soft*, `code`, small print, links as text.
export function markdown(text) {
  const paragraphs = [];
  let block = null;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) {
      if (block) paragraphs.push(h("pre", null, block.join("\n")));
      block = block ? null : [];
      continue;
    }
    if (block) { block.push(line); continue; }
    if (!line.trim()) continue;
    const small = line.startsWith("-# ");
    paragraphs.push(h("p", { className: small ? "small" : "" }, inline(small ? line.slice(3) : line)));
  }
  return paragraphs;
}

function inline(text) {
  const parts = [];
  let plain = "";
  const flush = () => { if (plain) { parts.push(plain); plain = ""; } };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\" && at + 1 < text.length) { plain += text[++at]; continue; }
    const mark = ["**", "*", "`"].find((it) => text.startsWith(it, at));
    const end = mark ? closing(text, mark, at + mark.length) : -1;
    if (end < 0) { plain += text[at]; continue; }
    flush();
    const inner = text.slice(at + mark.length, end);
    if (mark === "**") parts.push(h("strong", null, inline(inner)));
    else if (mark === "*") parts.push(h("em", null, inline(inner)));
    else parts.push(h("code", null, inner));
    at = end + mark.length - 1;
  }
  flush();
  return parts;
}

function closing(text, mark, from) {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\" && mark !== "`") { at++; continue; }
    if (text.startsWith(mark, at) && at > from) return at;
  }
  return -1;
}
