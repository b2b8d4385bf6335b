import type { Check } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { FileRef, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { type Told, toldQuotes } from "./in-force-told.js";
import { forceStep, sentence } from "./in-force-when.js";
import { sceneOf } from "./scene.js";

/**
 * An account names a zone or line, but nobody gives a place that could be held against it: what it alleges is all there
 * is. Nothing where no account names it, or where there is a place.
 */
export function unplaced(
  facts: IncidentFacts,
  { file, agreement }: { readonly file: FileRef; readonly agreement: Agreement },
  told: readonly Told[],
  { question, asked, said }: Pick<Check, "question" | "asked"> & { readonly said: readonly string[] },
): Check[] {
  const { spots, when } = sceneOf(facts);
  if (spots.length > 0 || !told.some(({ named }) => named)) return [];
  return [
    {
      ...{ question, asked, answer: "undetermined" },
      why: sentence(["no place that is told has coordinates", ...said].join("; ")),
      working: [...said.map((words) => `Alleged: ${words}.`), forceStep(agreement.history, when)],
      quotes: [...toldQuotes(told, facts), fileQuote(file, agreement.quote)],
      declarations: [agreement.id],
      search: null,
    },
  ];
}
