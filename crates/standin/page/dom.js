// Building elements, asking the server, and small things about files and names.

/** Makes an element. Properties starting with `on` are listeners; `data` and `aria` attributes pass through. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (name === "html") element.innerHTML = value;
    else if (name in element && !name.includes("-")) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const $ = (id) => document.getElementById(id);

/** Sends JSON or a form; resolves to the answer, rejects with a sentence for the user. */
export async function send(path, body) {
  const form = body instanceof FormData;
  const response = await fetch(`/_play/${path}`, {
    method: "POST",
    headers: form ? {} : { "content-type": "application/json" },
    body: form ? body : JSON.stringify(body),
  });
  const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The stand-in answered ${response.status}.`);
  return answer;
}

export async function load(path) {
  const response = await fetch(`/_play/${path}`);
  if (!response.ok) throw new Error(`The stand-in answered ${response.status}.`);
  return response.json();
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function clock(date) {
  return date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

/** A stable hue for a name, away from the accent colour. */
export function hue(name) {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + sign.codePointAt(0)) % 360;
  return sum;
}

export function avatar(name, small = false) {
  const circle = h("span", { class: small ? "avatar small" : "avatar", "aria-hidden": "true" }, name.slice(0, 1).toUpperCase());
  circle.style.setProperty("--hue", hue(name));
  return circle;
}
