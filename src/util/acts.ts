import type { Act } from "../model/account.js";

/** Acts that one event may be called by different tellers. Within a family, two names do not contradict. */
const FAMILIES: readonly (readonly Act[])[] = [
  ["air-strike", "missile", "bombing", "chemical", "other"],
  ["shelling", "missile", "bombing", "chemical", "other"],
  ["ground-attack", "clash", "shooting", "abduction", "execution", "other"],
  ["ground-attack", "clash", "shelling", "missile", "bombing", "other"],
  ["air-strike", "ground-attack", "clash", "shelling", "other"],
];

/** Whether two tellers may mean one event by these acts. */
export function actsFit(a: Act, b: Act): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** "air strike" for `air-strike`. */
export function actName(act: Act): string {
  return act === "other" ? "incident" : act === "chemical" ? "chemical attack" : act.replace("-", " ");
}
