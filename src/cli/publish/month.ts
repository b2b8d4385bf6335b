import { isIsoDate } from "../../util/stated-date.js";
import type { Kind } from "../values.js";

export const MONTH: Kind<string> = {
  is: "a month such as 2015-12 (year-month)",
  parse: (value) => (isIsoDate(`${value}-01`) ? value : undefined),
};
