import type { CountStance, DatePrecision, Group, Outcome, SpeakerKind } from "../../model/account.js";
import type { Verdict } from "../../model/incident.js";

/** Verdicts as they stand in the margin of a comparison, in the order in which they are printed. */
export const VERDICT_WORDS: { readonly [verdict in Verdict]: string } = {
  contradict: "CONTRADICT",
  differ: "DIFFER",
  compatible: "COMPATIBLE",
  agree: "AGREE",
  "single-source": "ONE SOURCE",
};

export const STANCE_WORDS: { readonly [stance in CountStance]: string } = {
  asserts: "",
  suspects: "suspects: ",
  denies: "denies: ",
  unidentified: "",
  reports: "reports but does not vouch for: ",
};

export const KIND_WORDS: { readonly [kind in SpeakerKind]: string } = {
  state: "state",
  military: "military",
  "armed-group": "armed group",
  monitor: "monitor",
  official: "official",
  witness: "witness",
  medical: "medical",
  media: "media",
  international: "international body",
  publisher: "publisher",
  other: "other",
};

export const OUTCOME_WORDS: { readonly [outcome in Outcome]: string } = {
  killed: "killed",
  wounded: "wounded",
  "killed-or-wounded": "killed or wounded",
  missing: "missing",
  captured: "captured",
};

/** One and many of a group. Nobody says "26 persons killed": people of no stated group are left unnamed. */
export const GROUP_WORDS: { readonly [group in Group]: readonly [string, string] } = {
  civilian: ["civilian", "civilians"],
  child: ["child", "children"],
  woman: ["woman", "women"],
  combatant: ["combatant", "combatants"],
  person: ["", ""],
};

export const DATE_PRECISION_WORDS: { readonly [precision in DatePrecision]: string } = {
  hour: "known to the hour",
  day: "known to the day",
  days: "within these days",
  week: "known to the week",
  month: "known to the month",
  year: "known to the year",
};

/** "killed:child" as "killed, children"; "declared-strike" as "declared strike". */
export function attributeInWords(attribute: string): string {
  const [name = "", group] = attribute.split(":");
  const outcome = OUTCOME_WORDS[name as Outcome] ?? name.replaceAll("-", " ");
  const people = group === undefined ? "" : (GROUP_WORDS[group as Group]?.[1] ?? group);
  return people === "" ? outcome : `${outcome}, ${people}`;
}

/** "1 report", "2 reports" */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
