// What belongs to the person: settings, links, tokens, sessions of login, and for managers the garage's password.

import { get, patch, post, put, remove } from "./api.js";
import { go, keep, me, problem, signedOut } from "./app.js";
import { fill, h } from "./dom.js";
import { day, inUnits, t, timeOf } from "./say.js";

export async function page(query) {
  const mine = await get("mine");
  // Come from chat for the download; once.
  if (query.has("export")) {
    keep("mine");
    location.assign("api/export");
  }
  const says = h("div", { "aria-live": "polite" });
  const deed = (work) => async (event) => {
    event?.preventDefault();
    try {
      await work(event);
      fill(says, );
    } catch (error) {
      fill(says, problem(error));
      says.scrollIntoView({ block: "nearest" });
    }
  };
  return {
    title: t("mine"),
    element: [h("div", { className: "bar" }, h("h1", null, t("mine")), h("span", { className: "soft" }, me.name)), says,
      h("div", { className: "two even" },
        h("div", null, settings(mine, deed), data(mine, deed), logins(mine, deed)),
        h("div", null, links(mine, deed), tokens(mine, deed), me.server && me.is_manager && password(mine, deed)))],
  };
}

function settings(mine, deed) {
  const select = (name, said, choices, chosen) => {
    const it = h("select", { onchange: deed(async () => {
      await patch("settings", { [name]: it.value });
      if (name === "units") inUnits(it.value);
      if (name === "new_laps") me.uploads_privately = it.value === "private";
      if (name === "language") location.reload();
    }) }, choices.map(([value, label]) => h("option", { value, selected: value === chosen }, label)));
    return h("label", { className: "row" }, said, it);
  };
  return h("section", { className: "panel" }, h("h2", null, t("settings")),
    select("units", t("units"), [["metric", "km/h, m"], ["imperial", "mph, ft"]], mine.units),
    select("language", t("language"), [["auto", t("as_discord")], ["en", "English"], ["de", "Deutsch"], ["fr", "Français"], ["es", "Español"], ["it", "Italiano"], ["pt", "Português"]], mine.language ?? "auto"),
    select("level", t("level"), [["novice", t("novice")], ["club", t("club")], ["fast", t("fast_level")]], mine.level),
    select("new_laps", t("new_laps"), [["server", t("this_server")], ["private", t("just_me")]], mine.new_laps),
    select("drives", t("drives"), [["sim", t("sim")], ["real", t("real")], ["unsaid", t("unsaid")]], mine.drives ?? "unsaid"),
    select("picture", t("pictures"), [["chat", t("form_chat")], ["compact", t("form_compact")], ["wide", t("form_wide")]], mine.picture));
}

function data(mine, deed) {
  const { files, laps, shared_laps } = mine.kept;
  const erase = asked(t("erase"), t("erase_sure"), t("erase_yes"), deed(async () => {
    await post("erase", { everything: true });
    signedOut(t("erased"));
  }));
  return h("section", { className: "panel" }, h("h2", null, t("your_data")),
    h("p", { className: "soft" }, t("kept", `${files}`, `${laps}`, `${shared_laps}`)),
    h("div", { className: "bar" }, h("a", { className: "button", href: "api/export", download: "pacenote-data.zip" }, t("export")), erase));
}

// A button that asks once more before it does something for good.
export function asked(said, what, yes, work) {
  const box = h("div", { className: "asked" });
  const act = async () => {
    try {
      await work();
    } catch (error) {
      fill(box, problem(error));
    }
  };
  const calm = () => fill(box, h("button", { className: "quiet", onclick: sure }, said));
  const sure = () => {
    const keep = h("button", { onclick: calm }, t("keep_it"));
    fill(box, h("p", null, what), h("div", { className: "bar" }, h("button", { className: "main", onclick: act }, yes), keep));
    keep.focus();
  };
  calm();
  return box;
}

function password(mine, deed) {
  const field = h("input", { type: "password", name: "garage", autocomplete: "new-password", minLength: 10, "aria-label": t("password") });
  const state = h("p", { className: "soft" });
  const say = (has) => { state.textContent = has ? t("password_set", `${me.server}`) : t("password_none"); };
  say(mine.has_password);
  return h("section", { className: "panel" }, h("h2", null, t("garage_password")), h("p", { className: "soft small" }, t("password_how")), state,
    h("form", { className: "bar", onsubmit: deed(async () => { await put("password", { password: field.value }); field.value = ""; say(true); }) }, field, h("button", { className: "main" }, t("set_password")),
      h("button", { type: "button", className: "quiet", onclick: deed(async () => { await put("password", { password: null }); say(false); }) }, t("remove_password"))));
}

function rows(said, none, entries) {
  return [h("h2", null, said), entries.length ? h("ul", { className: "list" }, entries) : h("p", { className: "soft" }, none)];
}

function entry(deed, work, ...what) {
  const row = h("li", null, h("div", null, what), h("button", { className: "quiet", onclick: deed(async () => { await work(); row.remove(); }) }, t("revoke")));
  return row;
}

function logins(mine, deed) {
  return h("section", { className: "panel" }, rows(t("logins"), "", mine.logins.map((it) => entry(deed, async () => {
    await remove(`logins/${it.id}`);
    await get("me").catch(() => go("./"));
  }, t("since", day(it.created_at, true)), h("br"), h("span", { className: "small soft" }, t("until", day(it.expires_at)))))));
}

function links(mine, deed) {
  return h("section", { className: "panel" }, rows(t("links"), t("no_links"), mine.links.map((it) => entry(deed, () => remove(`links/${it.id}`),
    h("a", { href: it.against ? `compare?a=${it.lap.id}&b=${it.against.id}` : `session?lap=${it.lap.id}` }, it.against ? t("a_comparison") : t("a_session")),
    h("span", { className: "soft" }, ` ${[it.lap.circuit, [it.lap, it.against].filter(Boolean).map(timeOf).join(" – ")].join(" · ")}`), h("br"),
    h("span", { className: "small soft" }, [t("until", day(it.expires_at)), it.shows_names ? t("with_names") : t("without_names")].join(" · "))))));
}

function tokens(mine, deed) {
  const made = h("div");
  const name = h("input", { name: "name", required: true, maxLength: 60, placeholder: t("token_name"), "aria-label": t("token_name") });
  const scopes = ["read", "upload", "ask"].map((scope) => [scope, h("input", { type: "checkbox", checked: scope === "read" })]);
  const form = h("form", { onsubmit: deed(async () => {
    const chosen = scopes.filter(([, it]) => it.checked).map(([scope]) => scope);
    const { secret } = await post("tokens", { name: name.value, scopes: chosen });
    const field = h("input", { value: secret, readOnly: true, className: "secret", onfocus: () => field.select() });
    name.value = "";
    fill(made, h("p", null, t("token_once")), field);
    field.focus();
  }) }, h("div", { className: "bar" }, name, scopes.map(([scope, it]) => h("label", { className: "check" }, it, t(`scope_${scope}`))), h("button", { className: "main" }, t("make_token"))));
  return h("section", { className: "panel" }, rows(t("tokens"), t("no_tokens"), mine.tokens.map((it) => entry(deed, () => remove(`tokens/${it.id}`),
    h("strong", null, it.name), ` ${it.scopes.map((scope) => t(`scope_${scope}`)).join(", ")}`, h("br"),
    h("span", { className: "small soft" }, it.used_at ? t("used", day(it.used_at, true)) : t("never_used"))))), form, made,
  h("p", { className: "small soft" }, h("a", { href: "api/openapi.json", target: "_blank", rel: "noopener" }, t("what_programs_ask"))));
}
