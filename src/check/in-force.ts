import type { Check } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { CheckTools, Declared, FileRef, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { coverOf } from "./in-force-area.js";
import { forceOn } from "./in-force-on.js";
import { boundSteps, concernsTwo } from "./in-force-parties.js";
import { toldOf, toldQuotes, toldWords } from "./in-force-told.js";
import { livedAbout, sentence } from "./in-force-when.js";
import { theName } from "./in-force-words.js";
import { historySteps, sourceSteps } from "./in-force-working.js";
import { holdLine } from "./line-held.js";
import { onDay } from "./on-day.js";
import { sceneOf } from "./scene.js";
import { holdZone } from "./zone-held.js";
import { agreementsAbout } from "./zone-index.js";

/**
 * Was an agreement in force, and who was bound by it? Asked of every zone and line that bears on the incident, of papers
 * and channels between those who have a part in it, and of whatever an account speaks of by name. A truce is asked of
 * by itself.
 */
export function inForce(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  return agreementsAbout(facts, declared).flatMap(({ file, agreement }) =>
    agreement.type !== "truce" && bears(agreement, facts, tools) ? [check(file, agreement, facts, tools)] : [],
  );
}

function bears(agreement: Agreement, facts: IncidentFacts, { gazetteer, parties }: CheckTools): boolean {
  if (toldOf(facts, agreement).some(({ named }) => named)) return true;
  const drawn = holdZone(facts, agreement) ?? holdLine(facts, agreement);
  if (drawn !== null) return drawn.held.length > 0;
  const { spots, when } = sceneOf(facts);
  return (
    livedAbout(agreement.history, when) &&
    concernsTwo(agreement, facts, parties) &&
    spots.some((spot) => coverOf(agreement, spot, gazetteer).answer === "yes")
  );
}

function check(file: FileRef, agreement: Agreement, facts: IncidentFacts, tools: CheckTools): Check {
  const { when } = sceneOf(facts);
  const { answer, why } = forceOn(agreement.history, when?.days ?? null);
  const told = toldOf(facts, agreement).filter(({ named, relation }) => named || relation !== null);
  return {
    question: "in-force",
    asked: `Was ${theName(agreement.name)} in force ${onDay(when)}?`,
    answer,
    why: sentence(why),
    working: [
      ...historySteps(agreement.history, when),
      ...boundSteps(agreement, facts, tools),
      ...(agreement.terms === "" ? [] : [`Terms: ${agreement.terms}`]),
      ...sourceSteps(agreement),
      ...told.map((one) => `Spoken of: ${toldWords(one)}.`),
    ],
    quotes: [...toldQuotes(told, facts), fileQuote(file, agreement.quote)],
    declarations: [agreement.id],
    search: null,
  };
}
