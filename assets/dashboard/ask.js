// The coach beside a chart: the same one as in chat; what an answer rests on leads to the corner where it shows.

import { post } from "./api.js";
import { problem } from "./app.js";
import { fill, h } from "./dom.js";
import { t } from "./say.js";

export function ask(about, onCorner) {
  const said = h("div", { className: "said", "aria-live": "polite" });
  const field = h("input", { name: "question", autocomplete: "off", maxLength: 500, placeholder: t("ask_example"), "aria-label": t("ask") });
  const put = async (question) => {
    const turn = h("article", { className: "turn" }, h("p", { className: "question" }, question), h("p", { className: "waiting" }, t("loading")));
    said.append(turn);
    turn.scrollIntoView({ block: "nearest" });
    try {
      const answer = await post("chat", { question, ...about });
      fill(turn, h("p", { className: "question" }, question),
        answer.read_as && h("p", { className: "small soft" }, t("read_as", answer.read_as)),
        h("p", { className: "answer" }, answer.sentences.join(" ")),
        corners(answer, onCorner),
        h("p", { className: "small soft" }, [...answer.notes, t(answer.wording === "ai" ? "worded_by_model" : "computed")].join(" · ")));
    } catch (error) {
      fill(turn, h("p", { className: "question" }, question), problem(error));
    }
    turn.scrollIntoView({ block: "nearest" });
  };
  const form = h("form", { className: "bar", onsubmit: (event) => {
    event.preventDefault();
    const question = field.value.trim();
    if (!question) return;
    field.value = "";
    put(question);
  } }, field, h("button", { className: "main" }, t("ask")));
  return h("section", { className: "panel ask" }, h("h2", null, t("ask_the_coach")), said, form);
}

function corners(answer, onCorner) {
  const numbers = [...new Set(answer.facts.map((fact) => fact.corner).filter(Boolean))];
  if (!onCorner || !numbers.length) return null;
  return h("p", { className: "bar" }, numbers.map((number) => {
    const facts = answer.facts.filter((fact) => fact.corner === number).map((fact) => fact.text).join("\n");
    return h("button", { className: "quiet", title: facts, onclick: () => onCorner(number) }, `T${number}`);
  }));
}
