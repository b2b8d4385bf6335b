export type * from "./model/account.js";
export type * from "./model/incident.js";
export type { Problem } from "./model/problem.js";
export type { Quote } from "./model/quote.js";
export type { Report } from "./model/report.js";
export { toJson } from "./publish/json.js";
export { type TextOptions, toText } from "./publish/text.js";
