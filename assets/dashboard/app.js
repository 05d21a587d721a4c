// Which page the address asks for, who is signed in, and what stands above every page.

import { Problem, asQuery, get, post } from "./api.js";
import { fill, h, markdown } from "./dom.js";
import { hasDiscord, inUnits, speak, t } from "./say.js";
import * as garage from "./garage.js";
import * as session from "./session.js";
import * as compare from "./compare.js";
import * as corner from "./corner.js";
import * as uploading from "./upload.js";
import * as mine from "./mine.js";
import * as leaderboard from "./leaderboard.js";
import * as enter from "./enter.js";
import * as shared from "./shared.js";

// An address that is no page.
const nothing = {
  isOpen: true,
  page: () => ({ title: t("no_such_page"), element: h("section", { className: "empty" }, h("h1", null, t("no_such_page")), h("p", null, t("no_such_page_next")), h("a", { className: "button main", href: "./" }, t("garage"))) }),
};
const PAGES = { "": garage, session, compare, corner, upload: uploading, mine, leaderboard, enter, shared };
const top = document.getElementById("top");
const page = document.getElementById("page");
let leave = null;
let shown = 0;
export let me = null;

const nameOf = (address) => new URL(address).pathname.split("/").pop();

// The page's own address may change without another page being shown: see `keep`.
export function go(address, { replace = false } = {}) {
  scrollTo(0, 0);
  history[replace ? "replaceState" : "pushState"](null, "", address);
  return show();
}

export function keep(address) {
  history.replaceState(null, "", address);
}

export function problem(error) {
  if (!(error instanceof Problem)) console.error(error);
  const title = error.title || t("unreachable");
  const detail = error.title ? error.detail : t("unreachable_next");
  return h("section", { className: "problem", role: "alert" },
    h("h2", null, title), markdown(detail), error.reference && h("p", { className: "small" }, error.reference));
}

async function show() {
  const turn = ++shown;
  const name = nameOf(location.href);
  const module = PAGES[name] ?? nothing;
  leave?.();
  leave = null;
  if (!module.isOpen && !me) {
    try {
      me = await get("me");
      inUnits(me.units);
      speak(await get("words"));
    } catch (error) {
      if (turn !== shown) return;
      header();
      if (error.status === 401) return void (await put(turn, enter, { isAsked: true }));
      fill(page, problem(error));
      return;
    }
  }
  header(name);
  await put(turn, module, {});
}

async function put(turn, module, options) {
  fill(page, h("p", { className: "waiting" }, t("loading")));
  document.title = "Pacenote";
  try {
    const made = await module.page(new URLSearchParams(location.search), options);
    if (turn !== shown) return void made.leave?.();
    fill(page, ...[made.element].flat());
    made.shown?.();
    leave = made.leave ?? null;
    if (made.title) document.title = `${made.title} · Pacenote`;
  } catch (error) {
    if (turn !== shown) return;
    // Signed out elsewhere, or for too long: back in leads from here.
    if (error.status === 401 && module !== enter && !module.isOpen) return void signIn();
    fill(page, problem(error));
  }
}

function signIn() {
  me = null;
  leave?.();
  leave = null;
  header();
  return put(shown, enter, { isAsked: true });
}

// What nobody waited for and nobody caught: it is said above what the page shows.
addEventListener("unhandledrejection", (event) => {
  if (!(event.reason instanceof Problem)) return;
  event.preventDefault();
  if (event.reason.status === 401 && me) return void signIn();
  page.querySelector(":scope > .problem.above")?.remove();
  const told = problem(event.reason);
  told.classList.add("above");
  page.prepend(told);
  told.scrollIntoView({ block: "nearest" });
});

function header(name) {
  const link = (to, said) => h("a", { href: to || "./", className: name === to ? "here" : "" }, said);
  const logo = h("a", { href: "./", className: "logo", "aria-label": "Pacenote" }, h("span", null, "PACE"), "NOTE");
  if (!me) return void fill(top, logo);
  const member = me.name !== null;
  fill(top, logo, h("nav", null,
    link("", t("garage")), link("leaderboard", t("leaderboard")),
    member && link("upload", t("upload")), member && link("mine", t("mine"))),
  servers(),
  h("button", { className: "quiet out", onclick: signOut }, t("sign_out")));
}

// Another server: Discord is asked anew whether they are still there, and what they may.
function servers() {
  const others = me.servers.filter((it) => it.id !== me.server);
  if (!hasDiscord || !others.length) return null;
  const select = h("select", { className: "server", "aria-label": t("server"), onchange: () => location.assign(`api/discord/begin${asQuery({ server: select.value })}`) },
    me.servers.map((it) => h("option", { value: it.id, selected: it.id === me.server }, it.name)),
    !me.servers.some((it) => it.id === me.server) && h("option", { value: "", selected: true, disabled: true }, t("server")));
  return select;
}

// Nobody is signed in any more, and why.
export function signedOut(why) {
  me = null;
  history.replaceState(null, "", "./");
  header();
  leave?.();
  leave = null;
  fill(page, h("section", { className: "empty" }, h("p", null, why)));
}

async function signOut() {
  await post("leave").catch(() => null);
  me = null;
  go("./");
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || link.target) return;
  const to = new URL(link.href);
  const here = new URL(location.href);
  const folder = (url) => url.pathname.slice(0, url.pathname.lastIndexOf("/") + 1);
  if (to.origin !== here.origin || folder(to) !== folder(here) || link.hasAttribute("download")) return;
  event.preventDefault();
  go(link.href);
});
addEventListener("popstate", show);

speak(await get("words"));
show();
