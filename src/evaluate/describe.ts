import { norm } from "./norm.js";
import type { CasualtyRecord } from "./records.js";

/** Longer quotes lose their middle: both ends are needed to find them again. */
const MAX_QUOTE = 160;

/** A quote on one line, in quotation marks. */
export function shorten(quote: string): string {
  const line = quote.split(/\s+/u).filter(Boolean).join(" ");
  const chars = [...line];
  if (chars.length <= MAX_QUOTE) return `"${line}"`;
  const half = MAX_QUOTE / 2;
  return `"${chars.slice(0, half).join("").trimEnd()} … ${chars.slice(-half).join("").trimStart()}"`;
}

/** `killed civilian 26+`, `tally wounded person 20-30` */
export function describeCount({ kind, outcome, group, min, max }: CasualtyRecord): string {
  const number = min === max ? String(min) : max === null ? `${min}+` : `${min}-${max}`;
  return `${kind === "tally" ? "tally " : ""}${outcome} ${group} ${number}`;
}

/** `Al Tanf, eastern Syria, 2016-06-16` */
export function describeWhere({ places, date, kind }: CasualtyRecord): string {
  const place = [...new Map(places.map((name) => [norm(name), name])).values()].join(", ") || "no place";
  if (kind === "tally") return place;
  if (date === null) return `${place}, no date`;
  return `${place}, ${date.start === date.end ? date.start : `${date.start} to ${date.end}`}`;
}

export function describeActors(actors: readonly string[]): string {
  return actors.join(" and ") || "no actor";
}
