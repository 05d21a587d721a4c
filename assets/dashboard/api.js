// The endpoints. What they refuse is thrown as a problem that can be shown.

export class Problem extends Error {
  constructor(status, body) {
    super(body?.title ?? `${status}`);
    this.status = status;
    this.title = body?.title ?? "";
    this.detail = body?.detail ?? "";
    this.reference = body?.reference ?? "";
  }
}

async function ask(method, path, body) {
  const response = await fetch(`api/${path}`, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: "same-origin",
  });
  if (!response.ok) throw new Problem(response.status, await response.json().catch(() => null));
  return response.status === 204 ? null : response.json();
}

export const get = (path, query) => ask("GET", path + asQuery(query));
export const post = (path, body = {}) => ask("POST", path, body);
export const put = (path, body) => ask("PUT", path, body);
export const patch = (path, body) => ask("PATCH", path, body);
export const remove = (path) => ask("DELETE", path);

export function asQuery(query) {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return pairs.length ? `?${new URLSearchParams(pairs)}` : "";
}

// A file with its progress. Gives what the events of the answer say, one after the other.
export function upload(file, query, onProgress) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", `api/uploads${asQuery(query)}`);
    request.setRequestHeader("accept", "text/event-stream");
    request.upload.addEventListener("progress", (event) => onProgress({ sent: event.loaded, of: event.total }));
    request.addEventListener("progress", () => {
      if (request.responseText.includes("event: received")) onProgress({ reading: true });
    });
    request.addEventListener("error", () => failed(new Problem(0, null)));
    request.addEventListener("load", () => {
      if (request.status >= 400) {
        let body = null;
        try { body = JSON.parse(request.responseText); } catch { /* no JSON: the status has to do */ }
        failed(new Problem(request.status, body));
        return;
      }
      const last = request.responseText.split("\n\n").map(event).filter((it) => ["stored", "refused"].includes(it.name)).pop();
      if (last) done({ ...last.data, isStored: last.name === "stored" });
      else failed(new Problem(0, null));
    });
    request.send(file);
  });
}

function event(text) {
  const field = (name) => text.split("\n").filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim());
  const data = field("data").join("");
  return { name: field("event")[0] ?? "", data: data ? JSON.parse(data) : null };
}
