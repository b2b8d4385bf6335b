import { dateInWords } from "../util/days.js";
import type { When } from "./when.js";

/** "on 18 May 2017", "on 5–7 May 2017", "in December 2015", "in 2015", "on a day that is not said" */
export function onDay(when: When | null): string {
  if (when === null) return "on a day that is not said";
  const words = dateInWords({ ...when.days, precision: when.precision });
  return /^(?:\p{L}+ )?\d{4}$/u.test(words) ? `in ${words}` : `on ${words}`;
}
