// The dashboard's own lanes beside uPlot, in a headless Chromium: 4 laps x 8 lanes of 7,200 points on a phone's screen and on
// a desktop's; and what each of them weighs, Plotly too.
//
// usage: node charts.mjs        needs npm, which fetches both libraries, and a Chromium; takes a minute
//
// Both draw the same lines into the same room, lane below lane, and move one cursor through all lanes. A picture is counted
// until its pixels can be read back, a move of the cursor until the page is laid out again. Medians of the rounds.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const UPLOT = "1.6.32", PLOTLY = "3.1.0";
const ASSETS = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../assets/dashboard");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "charts-"));
execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, `uplot@${UPLOT}`, `plotly.js-basic-dist-min@${PLOTLY}`], { stdio: "ignore" });
const file = (name) => fs.readFileSync(path.join(folder, "node_modules", name));
const served = {
  "/uplot.js": file("uplot/dist/uPlot.iife.min.js"),
  "/uplot.css": file("uplot/dist/uPlot.min.css"),
};

const DATA = `
  const POINTS = 7200, LAPS = 4, LANES = 8;
  const x = Array.from({ length: POINTS }, (_, at) => at);
  const wave = (lane, lap) => x.map((at) => 100 + 80 * Math.sin(at / (90 + 20 * lane)) * Math.cos(at / 37 + lap) + 4 * Math.sin(at * 1.7 + lap));
  const values = Array.from({ length: LANES }, (_, lane) => Array.from({ length: LAPS }, (_, lap) => wave(lane, lap)));
  const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];
  const read = (canvases) => canvases.forEach((it) => it.getContext("2d").getImageData(0, 0, 1, 1));
  const say = (told) => { document.body.insertAdjacentHTML("beforeend", "<pre id=told>" + JSON.stringify(told) + "</pre>"); };
`;
const OWN = `<!doctype html><link rel=stylesheet href=/style.css><body><main></main><script type=module>
  import { Lanes } from "/lanes.js";
  ${DATA}
  const main = document.querySelector("main");
  const begin = () => {
    const lanes = new Lanes({ x, corners: [], label: () => "m", lanes: values.map((laps, at) => ({ title: "lane " + at, unit: "", weight: 1, digits: 1, series: laps.map((values, ink) => ({ ink, values })) })) });
    main.replaceChildren(lanes.element);
    lanes.element.style.height = "640px";
    lanes.shown();
    read([lanes.lines]);
    return lanes;
  };
  const first = [], moves = [];
  let lanes;
  for (let round = 0; round < 9; round++) { const began = performance.now(); lanes = begin(); first.push(performance.now() - began); lanes.leave(); }
  for (let at = 0; at < 300; at++) { const began = performance.now(); lanes.point(at * 20); read([lanes.over]); document.body.offsetHeight; moves.push(performance.now() - began); }
  say({ first: median(first), move: median(moves), slowest: Math.max(...moves) });
</script>`;
const THEIRS = `<!doctype html><link rel=stylesheet href=/uplot.css><body style="margin:0"><main></main><script src=/uplot.js></script><script type=module>
  ${DATA}
  const main = document.querySelector("main");
  const inks = ["#ff9a1f", "#45c4f5", "#a06bff", "#f4f592"];
  const begin = async () => {
    main.replaceChildren();
    const sync = uPlot.sync("lanes");
    const plots = values.map((laps) => new uPlot({ width: innerWidth, height: 80, legend: { show: false }, cursor: { sync: { key: sync.key } }, scales: { x: { time: false } },
      axes: [{ show: false }, { size: 40 }], series: [{}, ...laps.map((_, lap) => ({ stroke: inks[lap], width: 1.5 }))] }, [x, ...laps], main));
    await new Promise((done) => queueMicrotask(done));
    read(plots.map((it) => it.ctx.canvas));
    return plots;
  };
  const first = [], moves = [];
  let plots;
  for (let round = 0; round < 9; round++) { const began = performance.now(); plots = await begin(); first.push(performance.now() - began); if (round < 8) plots.forEach((it) => it.destroy()); }
  const over = plots[0].over, box = over.getBoundingClientRect();
  for (let at = 0; at < 300; at++) {
    const began = performance.now();
    over.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX: box.left + (at / 300) * box.width, clientY: box.top + 20 }));
    document.body.offsetHeight;
    moves.push(performance.now() - began);
  }
  say({ first: median(first), move: median(moves), slowest: Math.max(...moves) });
</script>`;

const server = http.createServer((request, response) => {
  const kinds = { ".js": "text/javascript", ".css": "text/css" };
  const send = (body, kind) => response.writeHead(200, { "content-type": kind }).end(body);
  if (request.url === "/own") return send(OWN, "text/html");
  if (request.url === "/theirs") return send(THEIRS, "text/html");
  const kind = kinds[path.extname(request.url)];
  if (served[request.url]) return send(served[request.url], kind);
  try {
    send(fs.readFileSync(path.join(ASSETS, path.basename(request.url))), kind ?? "application/octet-stream");
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

async function measured(page, width, height) {
  const { spawn } = await import("node:child_process");
  const profile = fs.mkdtempSync(path.join(folder, "profile-"));
  const browser = spawn("chromium", ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`,
    `--window-size=${width},${height}`, "--timeout=60000", "--dump-dom", `http://127.0.0.1:${server.address().port}/${page}`], { stdio: ["ignore", "pipe", "ignore"] });
  let dom = "";
  for await (const piece of browser.stdout) dom += piece;
  return JSON.parse(dom.match(/<pre id="told">(.*?)<\/pre>/)[1]);
}

const gzip = (...files) => files.reduce((sum, it) => sum + gzipSync(it, { level: 9 }).length, 0);
const own = ["lanes.js", "dom.js", "say.js"].map((name) => fs.readFileSync(path.join(ASSETS, name)));
const weights = [gzip(...own), gzip(served["/uplot.js"], served["/uplot.css"]), gzip(file("plotly.js-basic-dist-min/plotly-basic.min.js"))];
const row = (said, ...values) => console.log(said.padEnd(44) + values.map((it) => it.padStart(14)).join(""));
row("4 laps x 8 lanes of 7,200 points", "own lanes", `uPlot ${UPLOT}`, `Plotly ${PLOTLY}`);
row("bytes, gzip", ...weights.map(String));
for (const [said, width, height] of [["390 x 844", 390, 844], ["1280 x 900", 1280, 900]]) {
  const [ours, theirs] = [await measured("own", width, height), await measured("theirs", width, height)];
  for (const [what, of] of [["first picture, ms", "first"], ["cursor moved, ms", "move"], ["  slowest of 300", "slowest"]]) {
    row(`${said}: ${what}`, ours[of].toFixed(1), theirs[of].toFixed(1));
  }
}
server.close();
fs.rmSync(folder, { recursive: true, force: true });
