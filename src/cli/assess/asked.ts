import {
  type Conceded,
  GRADINGS,
  type JudgementDetail,
  NON_CREDIBLE_REASONS,
  type NonCredibleReason,
  POSITIONS,
  STEPS,
  STRIKE_STATUSES,
} from "../../model/assessment.js";
import { USUAL_SEARCH } from "../../pipeline.js";
import type { AskedStanding, AskedStep } from "../../service/ledger.js";
import { type Arguments, UsageError } from "../command.js";
import { suggest } from "../suggest.js";
import { DAYS, givenValue, KILOMETRES, RANGE } from "../values.js";

/** What `assess` is asked to do with an incident. */
export type Asked =
  | { readonly do: "show" }
  | { readonly do: "step"; readonly step: AskedStep }
  | { readonly do: "judge"; readonly detail: JudgementDetail }
  | { readonly do: "confirm"; readonly kind: JudgementDetail["kind"] };

/** Judgements by the word that stands for them on the command line, with what each may be. */
const JUDGEMENTS = {
  grade: { kind: "grading", values: GRADINGS },
  status: { kind: "strike-status", values: STRIKE_STATUSES },
  position: { kind: "position", values: POSITIONS },
} as const;
type JudgementWord = keyof typeof JUDGEMENTS;

export const ACTIONS: readonly string[] = [...STEPS, ...Object.keys(JUDGEMENTS)];

/** Options that say more of a step; the others go with every one. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  receive: ["from"],
  search: ["radius", "days"],
  "non-credible": ["reason"],
  duplicate: ["of"],
  supersede: ["of"],
  acknowledge: ["killed", "wounded"],
  respond: ["response"],
  position: ["reason", "killed", "wounded"],
};

type Given = Pick<Arguments, "operands" | "options">;

/** @throws UsageError for what there is not, and for an option that says nothing of the step */
export function askedOf({ operands: [, action, what], options }: Given): Asked {
  if (action === undefined) {
    refuseOthers("assess without a step", [], options);
    return { do: "show" };
  }
  if (!ACTIONS.includes(action)) throw none("step", action, ACTIONS);
  if (!options.has("because")) throw new UsageError(`“${action}” needs a reason: --because REASON.`);
  const told = action === "correct" ? (what ?? "") : action;
  refuseOthers(`“${told}”`, SAYS[told] ?? [], options);
  if (isJudgement(action)) return { do: "judge", detail: judgementOf(action, what, options) };
  if (action === "confirm" && what !== undefined) return { do: "confirm", kind: kindOf(what) };
  if (action === "correct") return { do: "step", step: { step: "correct", to: standingOf(what ?? "", options) } };
  if (what !== undefined) throw new UsageError(`“${action}” takes nothing after it, and was given "${what}".`);
  return { do: "step", step: stepOf(action, options) };
}

function none(what: string, typed: string, choices: readonly string[]): UsageError {
  return new UsageError(`there is no ${what} "${typed}"; there are ${choices.join(", ")}.${suggest(typed, choices)}`);
}

function refuseOthers(what: string, own: readonly string[], options: Arguments["options"]): void {
  const others = new Set(Object.values(SAYS).flat());
  const stranger = [...options.keys()].find((name) => others.has(name) && !own.includes(name));
  if (stranger !== undefined) throw new UsageError(`--${stranger} says nothing of ${what}.`);
}

function isJudgement(word: string): word is JudgementWord {
  return Object.hasOwn(JUDGEMENTS, word);
}

function kindOf(word: string): JudgementDetail["kind"] {
  if (!isJudgement(word)) throw none("judgement", word, Object.keys(JUDGEMENTS));
  return JUDGEMENTS[word].kind;
}

function judgementOf(word: JudgementWord, typed: string | undefined, options: Arguments["options"]): JudgementDetail {
  if (word === "grade") return { kind: "grading", grading: oneOf(word, typed, GRADINGS) };
  if (word === "status") return { kind: "strike-status", status: oneOf(word, typed, STRIKE_STATUSES) };
  const party = options.get("party");
  if (party === undefined)
    throw new UsageError("“position” needs --party PARTY: the belligerent whose position it is.");
  const reason = options.has("reason") ? reasonOf(word, options) : null;
  return { kind: "position", party, position: oneOf(word, typed, POSITIONS), reason, conceded: concededIn(options) };
}

function oneOf<T extends string>(word: string, typed: string | undefined, values: readonly T[]): T {
  const found = values.find((value) => value === typed);
  if (found !== undefined) return found;
  if (typed === undefined) throw new UsageError(`“${word}” needs one of ${values.join(", ")} after it.`);
  throw none(word, typed, values);
}

function stepOf(name: string, options: Arguments["options"]): AskedStep {
  if (name === "confirm" || name === "reopen") return { step: name };
  if (name === "search") return { step: "search", options: searchOf(options) };
  return standingOf(name, options);
}

function searchOf(options: Arguments["options"]) {
  return {
    radiusKm: givenValue(KILOMETRES, options, "radius") ?? USUAL_SEARCH.radiusKm,
    days: givenValue(DAYS, options, "days") ?? USUAL_SEARCH.days,
  };
}

function standingOf(name: string, options: Arguments["options"]): AskedStanding {
  switch (name) {
    case "check":
    case "open":
    case "credible":
    case "investigate":
      return { step: name };
    case "receive":
      return { step: name, from: options.get("from") ?? null };
    case "non-credible":
      return { step: name, reason: reasonOf(name, options) };
    case "duplicate":
      return { step: name, of: needed(name, "of", options) };
    case "supersede":
      return { step: name, by: options.get("of") ?? null };
    case "acknowledge":
      return { step: name, conceded: conceded(name, options) };
    case "respond":
      return { step: name, response: needed(name, "response", options) };
    default:
      throw new UsageError(
        "“correct” needs the step that it should have been after it: assess INCIDENT correct non-credible --reason …",
      );
  }
}

function needed(step: string, option: string, options: Arguments["options"]): string {
  const value = options.get(option);
  if (value === undefined) throw new UsageError(`“${step}” needs --${option}.`);
  return value;
}

function reasonOf(step: string, options: Arguments["options"]): NonCredibleReason {
  const reason = NON_CREDIBLE_REASONS.find((one) => one === options.get("reason"));
  if (reason === undefined) throw new UsageError(`“${step}” needs --reason ${NON_CREDIBLE_REASONS.join("|")}.`);
  return reason;
}

function conceded(step: string, options: Arguments["options"]): Conceded[] {
  const found = concededIn(options);
  if (found.length === 0) throw new UsageError(`“${step}” needs --killed RANGE or --wounded RANGE: what is conceded.`);
  return found;
}

function concededIn(options: Arguments["options"]): Conceded[] {
  return (["killed", "wounded"] as const).flatMap((outcome) => {
    const range = givenValue(RANGE, options, outcome);
    return range === undefined ? [] : [{ outcome, ...range }];
  });
}
