import { z } from "zod";
import { ACTS, GROUPS, OUTCOMES, STANCES } from "../model/account.js";
import type { Annotation } from "./annotation.js";
import { parseJson } from "./parse-json.js";

const words = z.string().regex(/\S/u, "must not be empty");
const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, "must be a date like 2016-06-17")
  .refine(isDay, "is not a day of the calendar");
const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

const date = z
  .object({ start: isoDate, end: isoDate.nullish() })
  .transform(({ start, end }) => ({ start, end: end ?? start }))
  .refine(({ start, end }) => start <= end, "must not end before it starts");

const number = z.int().min(0);
const count = {
  outcome: z.enum(OUTCOMES),
  group: z.enum(GROUPS),
  min: number.nullable(),
  max: number.nullable(),
  quote: z.string(),
};
const boundsInOrder = ({ min, max }: { min: number | null; max: number | null }) =>
  min === null || max === null || min <= max;
const UPSIDE_DOWN = "min must not be greater than max";

const account = z.object({
  speaker: words,
  anonymous: z.boolean().default(false),
  via: z.string().nullable().default(null),
  actors: list(z.object({ name: words, stance: z.enum(STANCES).default("asserts") })),
  targets: list(z.string()),
  places: list(z.string()),
  date: date.nullable().default(null),
  casualties: list(z.object(count).refine(boundsInOrder, UPSIDE_DOWN)),
  quote: words,
});

const tally = z
  .object({ speaker: words, ...count, actors: list(z.string()), places: list(z.string()) })
  .refine(boundsInOrder, UPSIDE_DOWN);

const annotation = z.object({
  doc: words,
  publisher: z.string().nullable().default(null),
  published: isoDate.nullable().default(null),
  incidents: list(z.object({ key: words, act: z.enum(ACTS).nullable().default(null), accounts: list(account) })).refine(
    (incidents) => new Set(incidents.map(({ key }) => key)).size === incidents.length,
    "two incidents have the same key",
  ),
  tallies: list(tally),
});

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * Reads one annotated report. Fields that the format does not know are ignored, so that notes may be kept there.
 * @throws EvaluationInputError naming the file and the field
 */
export function parseAnnotation(file: string, text: string): Annotation {
  return parseJson(file, text, annotation);
}
