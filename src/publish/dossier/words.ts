import type {
  Conceded,
  Grading,
  NonCredibleReason,
  PositionState,
  Standing,
  State,
  StrikeStatus,
} from "../../model/assessment.js";
import type { LeftOut, RangeGroup } from "../../model/casualty-range.js";
import type { Dossier } from "../../model/dossier.js";
import type { Verdict } from "../../model/incident.js";
import type { StandsAt } from "../../model/since.js";
import { list } from "../../util/list.js";
import { rangeInWords } from "../../util/range-words.js";
import { GROUP_WORDS } from "../text/words.js";

/** Must stand wherever something is called non-credible (the US-led coalition's own definition). */
export const NON_CREDIBLE_MEANS =
  "Non-credible means: not enough to conclude that it is more likely than not. It does not mean disproved.";

/** The same in a cell of a table. */
export const NOT_DISPROVED = "not enough to conclude; not disproved";

export const REASON_WORDS: Readonly<Record<NonCredibleReason, string>> = {
  "no-strikes": "no strikes by the party in the area at that time",
  "no-evidence": "the information was reviewed and shows no or too little evidence of harm",
  "too-little-information": "too little information on place, time or detail",
};

export const STATE_WORDS: Readonly<Record<State, string>> = {
  received: "received, not yet looked into",
  "initial-check": "in its initial check",
  open: "credibility assessment open",
  credible: "credible",
  "non-credible": "non-credible",
  duplicate: "duplicate of an allegation received before",
  investigation: "under investigation",
  acknowledged: "acknowledged",
  response: "acknowledged, with a response",
  superseded: "superseded",
};

export const GRADING_WORDS: Readonly<Record<Grading, string>> = {
  confirmed: "confirmed: a belligerent accepts responsibility",
  fair: "fair: two or more credible sources, and likely or confirmed action of a belligerent near",
  weak: "weak: a single source",
  contested: "contested: competing claims of responsibility",
  discounted: "discounted: those killed were combatants, or another party most likely did it",
};

export const STRIKE_STATUS_WORDS: Readonly<Record<StrikeStatus, string>> = {
  declared: "declared strike",
  likely: "likely strike",
  contested: "contested strike",
  "single-source": "single source claim",
};

export const POSITION_WORDS: Readonly<Record<PositionState, string>> = {
  "not-assessed": "not yet assessed",
  "non-credible": "non-credible",
  credible: "credible",
  duplicate: "duplicate",
};

/** A verdict's sign and words: neither colour nor shape alone says it. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, readonly [sign: string, words: string]>> = {
  contradict: ["✕", "contradict"],
  differ: ["≠", "differ"],
  compatible: ["∥", "compatible"],
  agree: ["=", "agree"],
  "single-source": ["○", "one source"],
};

export const LEFT_OUT_WORDS: Readonly<Record<LeftOut["why"], string>> = {
  superseded: "replaced by a later count",
  "not-vouched-for": "its speaker does not vouch for it",
  denied: "denied",
  copy: "a copy of another account",
  part: "part of a larger count",
  particular: "no toll",
  rejected: "rejected in review",
  excluded: "excluded by a person",
  unreviewed: "not reviewed",
};

/** The walk's steps as they are told: "found non-credible: no strikes …". */
export function standingInWords(standing: Standing): string {
  switch (standing.step) {
    case "receive":
      return standing.from === null ? "received" : `received from ${standing.from}`;
    case "check":
      return "initial check";
    case "open":
      return "credibility assessment opened";
    case "credible":
      return "found credible";
    case "non-credible":
      return `found non-credible: ${REASON_WORDS[standing.reason]}`;
    case "duplicate":
      return `found a duplicate of the allegation on ${standing.of}`;
    case "investigate":
      return "investigation opened";
    case "acknowledge":
      return `acknowledged: ${concededInWords(standing.conceded)}`;
    case "respond":
      return `response: ${standing.response}`;
    case "supersede":
      return standing.by === null ? "superseded" : `superseded by ${standing.by}`;
  }
}

/** "non-credible: no strikes …, confirmed by a second person"; "acknowledged, 2–3 killed conceded, not confirmed …" */
export function standsAtInWords({ state, reason, conceded, confirmed, awaiting }: StandsAt): string {
  const why = reason === null ? "" : `: ${REASON_WORDS[reason]}`;
  const count = conceded === null ? "" : `, ${concededInWords(conceded)}`;
  const second = confirmed === null ? "" : `, ${confirmed ? "" : "not "}confirmed by a second person`;
  return `${STATE_WORDS[state]}${why}${count}${second}${awaiting ? WAITING : ""}`;
}

/** Said of where an allegation stands. */
export const WAITING = ", where a later decision waits for a second person, and does not count yet";

/** The same for a cell of a table, where nothing beside it says what non-credible means. */
export function standsAtInCell(stands: StandsAt): string {
  return standsAtInWords(stands).replace(/^non-credible/u, `non-credible (${NOT_DISPROVED})`);
}

/** "2–3 killed and 1 wounded conceded" */
export function concededInWords(conceded: readonly Conceded[]): string {
  if (conceded.length === 0) return "no number conceded";
  return `${list(conceded.map((range) => `${rangeInWords(range)} ${range.outcome}`))} conceded`;
}

/** "civilians", "children"; everybody is "all". Who was counted as people may be among the other groups. */
export function groupInWords(group: RangeGroup): string {
  if (group === "total") return "all";
  return group === "person" ? "counted as people of any group" : GROUP_WORDS[group][1];
}

/** The name of a party by its id; what is no id is a name. */
export function partyName({ parties }: Pick<Dossier, "parties">, party: string): string {
  return parties.find(({ id }) => id === party)?.name ?? party;
}
