import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Reading } from "../../src/model/incident.js";
import type { Quote } from "../../src/model/quote.js";

const schema = JSON.parse(readFileSync(new URL("../../schema/deconflict-1.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strictTypes: false, allErrors: true }).compile(schema);

/** Where a printed reading breaks the published schema; empty if nowhere. */
export function schemaErrors(json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Quotes that are not the words of their report; empty if all are. The reading must have its texts. */
export function falseQuotes(reading: Reading): Quote[] {
  const texts = new Map(reading.reports.map(({ id, text }) => [id, text ?? ""]));
  return [...reading.accounts, ...reading.tallies].flatMap((said) =>
    quotesIn(said).filter(({ exact, start, end }) => texts.get(said.report)?.slice(start, end) !== exact),
  );
}

function quotesIn(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  return "exact" in value ? [value as Quote] : Object.values(value).flatMap(quotesIn);
}
