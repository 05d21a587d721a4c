// What a link shows, and nothing beside it.

import { post } from "./api.js";
import { Comparison } from "./compare.js";
import * as session from "./session.js";

export const isOpen = true;

export async function page() {
  const data = await post("shared", { secret: location.hash.slice(1) });
  if (!data.comparison) return session.view(data, { isShared: true });
  const view = new Comparison(data, new URLSearchParams(), { isShared: true });
  return { element: view.element, title: view.headline, shown: () => view.shown(), leave: () => view.leave() };
}
