import { z } from "zod";
import type { ClaimAttribute } from "../../model/account.js";
import { count, name, nameOrNull, offset } from "./parts.js";

const countOrNull = count.nullable();

/** The keys of a claim's `value`, attribute by attribute. Any of them may also hold an `offset`. */
export const CLAIM_VALUES = {
  "show-of-force": z.strictObject({ by: nameOrNull, offset: offset.optional() }),
  warning: z.strictObject({
    given: z.boolean(),
    by: nameOrNull,
    to: nameOrNull,
    means: nameOrNull.describe("leaflets, a telephone call, …"),
    offset: offset.optional(),
  }),
  notice: z.strictObject({
    from: nameOrNull,
    to: nameOrNull,
    channel: nameOrNull,
    heeded: z.boolean().nullable(),
    offset: offset.optional(),
  }),
  weapon: z.strictObject({
    kind: name,
    count: countOrNull,
    base: nameOrNull.describe("Where it was launched or took off"),
    offset: offset.optional(),
  }),
  damage: z.strictObject({
    item: name,
    effect: z.enum(["destroyed", "damaged", "hit"]),
    min: countOrNull,
    max: countOrNull,
    offset: offset.optional(),
  }),
  justification: z.strictObject({ text: name, offset: offset.optional() }),
  whereabouts: z.strictObject({
    force: nameOrNull.describe("Whose forces"),
    present: z.boolean().nullable(),
    place: nameOrNull,
    offset: offset.optional(),
  }),
  evidence: z.strictObject({ kind: name, shows: nameOrNull, offset: offset.optional() }),
  "declared-strike": z.strictObject({
    count: countOrNull,
    target: nameOrNull,
    place: nameOrNull,
    offset: offset.nullable(),
  }),
  assessment: z.strictObject({
    state: z.enum(["opened", "closed", "declined", "promised"]),
    result: nameOrNull,
    offset: offset.optional(),
  }),
  response: z.strictObject({ kind: name, to: nameOrNull, offset: offset.optional() }),
  agreement: z.strictObject({
    name,
    kind: name,
    relation: nameOrNull
      .optional()
      .describe(
        "inside, outside, entered, or on which side of it: N, NE, E, SE, S, SW, W, NW; absent in what was read before it was known",
      ),
    offset: offset.optional(),
  }),
} as const satisfies Record<ClaimAttribute, z.ZodType>;
