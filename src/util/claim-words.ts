import type { ClaimAttribute, ClaimValue, Offset } from "../model/account.js";
import { rangeInWords } from "./range-words.js";

/** What a claim says, in words and without its stance: "warning given by the US-led coalition", "2 tanks destroyed". */
export function claimWords(attribute: ClaimAttribute, value: ClaimValue): string {
  const words = WORDS[attribute](value);
  return value.offset ? join(words, offsetInWords(value.offset as Offset)) : words;
}

/** "55 km SE of Dura", "0.5 km from the base" */
function offsetInWords({ distanceKm, bearing, from }: Offset): string {
  return bearing === null ? `${distanceKm} km from ${from}` : `${distanceKm} km ${bearing} of ${from}`;
}

const WORDS: { readonly [attribute in ClaimAttribute]: (value: ClaimValue) => string } = {
  "show-of-force": (v) => join("show of force", prefixed("by", v.by)),
  warning: (v) =>
    join(
      v.given === false ? "no warning given" : "warning given",
      prefixed("by", v.by),
      prefixed("to", v.to),
      bracketed(v.means),
    ),
  notice: (v) =>
    join("notice", prefixed("from", v.from), prefixed("to", v.to), prefixed("through", v.channel), heeded(v.heeded)),
  weapon: (v) => join(word(v.count), word(v.kind), prefixed("from", v.base)),
  damage: (v) => join(amount(v), word(v.item), word(v.effect)),
  justification: (v) => word(v.text),
  whereabouts: (v) => join(word(v.force), presence(v.present), prefixed("at", v.place)),
  evidence: (v) => join(word(v.kind), prefixed("showing", v.shows)),
  "declared-strike": (v) => join(strikes(v.count), prefixed("on", v.target), near(v)),
  assessment: (v) => join("assessment", word(v.state), bracketed(v.result)),
  response: (v) => join(word(v.kind), prefixed("to", v.to)),
  agreement: (v) => join(related(v.relation), word(v.name), bracketed(v.kind)),
};

type Value = ClaimValue[string] | undefined;

function word(value: Value): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function prefixed(preposition: string, value: Value): string {
  return word(value) === "" ? "" : `${preposition} ${word(value)}`;
}

function bracketed(value: Value): string {
  return word(value) === "" ? "" : `(${word(value)})`;
}

function heeded(value: Value): string {
  return typeof value === "boolean" ? (value ? "(heeded)" : "(not heeded)") : "";
}

function presence(value: Value): string {
  return typeof value === "boolean" ? (value ? "present" : "absent") : "";
}

/** "inside", "E of" */
function related(value: Value): string {
  return /^[NESW]{1,2}$/u.test(word(value)) ? `${word(value)} of` : word(value);
}

function strikes(value: Value): string {
  if (typeof value !== "number") return "declared strike";
  return value === 0 ? "no declared strike" : `${value} declared ${value === 1 ? "strike" : "strikes"}`;
}

/** The place, unless the distance that follows is measured from it. */
function near({ place, offset }: ClaimValue): string {
  return typeof offset === "object" && offset?.from === place ? "" : prefixed("near", place);
}

function amount({ min, max }: ClaimValue): string {
  if (typeof min !== "number") return typeof max === "number" ? `up to ${max}` : "";
  return rangeInWords({ min, max: typeof max === "number" ? max : null });
}

function join(...words: string[]): string {
  return words.filter((w) => w !== "").join(" ");
}
