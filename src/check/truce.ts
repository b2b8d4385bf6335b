import type { Answer, Check } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { type Cover, coverOf } from "./in-force-area.js";
import { type Force, forceOn } from "./in-force-on.js";
import { boundSteps } from "./in-force-parties.js";
import { type Told, toldOf, toldQuotes, toldWords } from "./in-force-told.js";
import { sentence } from "./in-force-when.js";
import { theName } from "./in-force-words.js";
import { historySteps, sourceSteps } from "./in-force-working.js";
import { onDay } from "./on-day.js";
import { sceneOf } from "./scene.js";
import { exclusionQuotes, exclusionsOf } from "./truce-terms.js";
import { agreementsAbout } from "./zone-index.js";
import { atPlace, isTelling, type Located } from "./zone-spots.js";

type OnRecord = Declared["agreements"][number];

/**
 * Was a truce in force, there and then, and who was bound by it? Asked of each truce on record whose life the incident
 * falls into and whose area may hold the place, and of any that an account names. A truce that was broken was in force
 * none the less: the record says when it was declared over, not when it failed.
 */
export function truce(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  return agreementsAbout(facts, declared).flatMap((one) => {
    const held = one.agreement.type === "truce" ? hold(one.agreement, facts, tools) : null;
    return held === null ? [] : [check(one, held, facts, tools)];
  });
}

interface Held {
  readonly told: readonly Told[];
  readonly force: Force;
  /** The place that it most surely covers; null where the incident has none. */
  readonly spot: Located | null;
  readonly cover: Cover;
}

/** Null for a truce that has no bearing on the incident. */
function hold(agreement: Agreement, facts: IncidentFacts, tools: CheckTools): Held | null {
  const told = toldOf(facts, agreement);
  const named = told.some((one) => one.named);
  const days = sceneOf(facts).when?.days ?? null;
  const force = forceOn(agreement.history, days);
  if (force.answer === "no" && !named) return null;
  // Any truce may have held on a day that nobody knows.
  if (days === null && told.length === 0) return null;
  const { spot, cover } = bestCover(agreement, facts, tools);
  const mayCover = told.length > 0 || (spot !== null && isTelling(spot, agreement.geometry));
  const covers = cover.answer === "yes" || (cover.answer === "undetermined" && mayCover);
  return covers || named ? { told, force, spot, cover } : null;
}

function check({ file, text, agreement }: OnRecord, held: Held, facts: IncidentFacts, tools: CheckTools): Check {
  const { told, force, spot, cover } = held;
  const where = spot === null ? "" : `${atPlace(spot)} `;
  return {
    question: "truce",
    asked: `Was ${theName(agreement.name)} in force ${where}${onDay(sceneOf(facts).when)}?`,
    answer: both(force.answer, cover.answer),
    why: whyOf(force, cover, agreement),
    working: workingOf(agreement, held, facts, tools),
    quotes: [...toldQuotes(told, facts), fileQuote(file, agreement.quote), ...exclusionQuotes(file, text, agreement)],
    declarations: [agreement.id],
    search: null,
  };
}

function workingOf(agreement: Agreement, { told, cover }: Held, facts: IncidentFacts, tools: CheckTools): string[] {
  return [
    ...historySteps(agreement.history, sceneOf(facts).when),
    `Area: ${cover.why}.`,
    ...boundSteps(agreement, facts, tools),
    ...exclusionsOf(agreement).map((words) => `Excluded by its terms: “${words}”`),
    ...sourceSteps(agreement),
    ...told.map((one) => `Spoken of: ${toldWords(one)}.`),
  ];
}

/** The place that the truce most surely covers, or the first of them. */
function bestCover(
  agreement: Agreement,
  facts: IncidentFacts,
  { gazetteer }: CheckTools,
): Pick<Held, "spot" | "cover"> {
  const covers = sceneOf(facts).spots.map((spot) => ({ spot, cover: coverOf(agreement, spot, gazetteer) }));
  const [first] = ["yes", "undetermined", "no"].flatMap((answer) =>
    covers.filter(({ cover }) => cover.answer === answer),
  );
  return first ?? { spot: null, cover: { answer: "undetermined", why: "the place of the incident is not known" } };
}

/** In force there only if both in force and covering the place. */
function both(force: Answer, cover: Answer): Answer {
  if (force === "no" || cover === "no") return "no";
  return force === "yes" && cover === "yes" ? "yes" : "undetermined";
}

function whyOf(force: Force, cover: Cover, agreement: Agreement): string {
  const left = exclusionsOf(agreement).map((words) => `excluded by its terms: “${words.replace(/[.;]$/u, "")}”`);
  return sentence([force.why, ...(cover.answer === "yes" ? [] : [cover.why]), ...left].join("; "));
}
