// In by a link from chat, or by the password of a garage.

import { asQuery, post } from "./api.js";
import { go, problem } from "./app.js";
import { fill, h, markdown } from "./dom.js";
import { hasDiscord, t } from "./say.js";

export const isOpen = true;

export async function page(query, { isAsked }) {
  const fragment = location.hash.slice(1);
  if (!isAsked && fragment) {
    const cut = fragment.indexOf("&");
    const secret = cut < 0 ? fragment : fragment.slice(0, cut);
    const to = cut < 0 ? "./" : fragment.slice(cut + 1);
    // The secret must not stay in the history, used or not.
    history.replaceState(null, "", "enter");
    try {
      await post("enter", { secret });
      // Only a page of ours: the text comes with the link.
      go(/^[a-z]+(\?[^#]*)?$/.test(to) ? to : "./", { replace: true });
      return { element: h("p", { className: "waiting" }, t("loading")) };
    } catch (error) {
      return { element: [problem(error), way(query)] };
    }
  }
  return { element: way(query), title: t("sign_in") };
}

function way(query) {
  const says = h("div");
  const field = (name, said, type, value) => h("label", null, said, h("input", { name, type, value, required: true, autocomplete: type === "password" ? "current-password" : "off" }));
  const form = h("form", { onsubmit: async (event) => {
    event.preventDefault();
    const given = new FormData(form);
    try {
      await post("enter-by-password", { server: given.get("server").trim(), password: given.get("password") });
      go("./");
    } catch (error) {
      fill(says, problem(error));
    }
  } },
  field("server", t("server_number"), "text", query.get("server") ?? ""),
  field("password", t("password"), "password", ""),
  h("button", { className: "main" }, t("look_in")));
  return h("section", { className: "enter" },
    h("h1", null, t("sign_in")),
    query.get("failed") === "discord" && h("section", { className: "problem", role: "alert" }, h("p", null, t("sign_in_failed"))),
    hasDiscord && h("p", null, h("a", { className: "button main", href: `api/discord/begin${asQuery({ server: query.get("server") })}` }, t("sign_in_discord"))),
    markdown(t("sign_in_how")),
    h("details", { open: query.has("server") }, h("summary", null, t("guest_title")), h("p", { className: "soft" }, t("guest_how")), form, says));
}
