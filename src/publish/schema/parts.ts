import { z } from "zod";

export const id = z.string().min(1);
export const name = z.string().min(1);
export const nameOrNull = name.nullable();
export const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
/** A pattern rather than `format: date`, which validators check only with an extension. */
export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u);

export const basis = z
  .enum(["stated", "implied"])
  .describe("Stated in the account's own words, or implied from the rest of the report");

export const quote = z
  .strictObject({
    exact: name,
    start: count,
    end: count.min(1).describe("Exclusive"),
  })
  .meta({
    id: "Quote",
    description: "Words of a report; UTF-16 offsets into its text: text.slice(start, end) === exact",
  });

export const offset = z
  .strictObject({ distanceKm: z.number().min(0), bearing: nameOrNull, from: name })
  .meta({ id: "Offset", description: "A distance and a compass bearing from a named place" });
