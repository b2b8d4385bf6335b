import { z } from "zod";
import {
  ACTS,
  CLAIM_ATTRIBUTES,
  DATE_PRECISIONS,
  GROUPS,
  OUTCOMES,
  PLACE_PRECISIONS,
  SPEAKER_KINDS,
  STANCES,
} from "../model/account.js";
import { VERDICTS } from "../model/incident.js";
import { CLAIM_VALUES } from "./schema/claims.js";
import { basis, count, id, isoDate, name, nameOrNull, quote } from "./schema/parts.js";

const stance = z.enum(STANCES);
const countStance = z
  .enum([...STANCES, "reports"])
  .describe("`reports`: the speaker passes the count on and does not vouch for it");

const report = z
  .strictObject({
    id: id.describe("Stable: from bytes, publisher and date of publication"),
    file: z.string().describe("As given, or the `file` of a line of JSONL"),
    publisher: nameOrNull,
    published: isoDate.nullable(),
    title: z.string().nullable(),
    language: z
      .string()
      .describe(
        "ISO 639-1 or 639-3; `und` if it cannot be told. Reports in a language that is not read have no accounts",
      ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe("Of the bytes as read"),
    text: z.string().optional().describe("The text into which quotes point; present with --with-text"),
  })
  .meta({ id: "Report" });

const speaker = z
  .strictObject({
    name,
    party: nameOrNull.describe("The party it speaks for, by its id"),
    kind: z.enum(SPEAKER_KINDS),
    anonymous: z.boolean(),
    via: nameOrNull.describe("The relay through which the report has it"),
    publisher: z.boolean().describe("The report's own voice: what nobody is quoted for"),
  })
  .meta({ id: "Speaker" });

const actor = z.strictObject({ name, party: nameOrNull, stance, basis, quote });
const target = z.strictObject({ name, party: nameOrNull, basis, quote });

const place = z.strictObject({
  name: name.describe("As written"),
  within: nameOrNull,
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: z.enum(PLACE_PRECISIONS),
  radiusKm: z.number().min(0).nullable().describe("The true place lies within this distance of lat, lon"),
  basis,
  quote,
});

const date = z.strictObject({ start: isoDate, end: isoDate, precision: z.enum(DATE_PRECISIONS), basis, quote });

const casualty = z.strictObject({
  outcome: z.enum(OUTCOMES),
  group: z.enum(GROUPS),
  min: count,
  max: count.nullable().describe("null: open, as in `at least 26`"),
  stance: countStance,
  partOf: count.nullable().describe("Index, in this account, of the count that includes this one"),
  supersededBy: count.nullable().describe("Index, in this account, of the later count that replaces this one"),
  quote,
});

const victim = z.strictObject({
  name,
  age: count.nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  role: nameOrNull,
  outcome: z.enum(OUTCOMES),
  quote,
});

const claims = CLAIM_ATTRIBUTES.map((attribute) =>
  z.strictObject({
    attribute: z.literal(attribute),
    stance,
    value: CLAIM_VALUES[attribute],
    rule: name.describe("The rule that read it"),
    quote,
  }),
);
const claim = z.union(claims).meta({ id: "Claim" });

/** The shape of one claim, by the name under which it is reviewed (`util/claims-of.ts`). */
export function shapeOfClaim(attribute: string): z.ZodType {
  const shapes: Readonly<Record<string, z.ZodType>> = { act: z.enum(ACTS), actor, target, place, date, victim };
  if ((OUTCOMES as readonly string[]).includes(attribute)) return casualty;
  return shapes[attribute] ?? claims.find(({ shape }) => shape.attribute.value === attribute) ?? z.never();
}

const account = z
  .strictObject({
    id,
    report: id,
    incident: id,
    speaker,
    act: z.enum(ACTS).nullable(),
    actBasis: basis,
    actors: z.array(actor),
    targets: z.array(target),
    places: z.array(place).describe("Most specific first"),
    date: date.nullable(),
    casualties: z.array(casualty),
    victims: z.array(victim),
    claims: z.array(claim),
    quote: quote.describe("The words that carry the account"),
  })
  .meta({ id: "Account", description: "What one speaker, in one report, says of one incident" });

const tally = z
  .strictObject({
    report: id,
    speaker,
    outcome: z.enum(OUTCOMES),
    group: z.enum(GROUPS),
    min: count,
    max: count.nullable(),
    actors: z.array(z.strictObject({ name, party: nameOrNull })),
    places: z.array(z.strictObject({ name })),
    period: z.strictObject({ start: isoDate, end: isoDate }).nullable(),
    quote,
  })
  .meta({ id: "Tally", description: "A running total over a campaign, a month, a war; never part of an incident" });

const ids = z.array(id).min(1);

const comparison = z
  .strictObject({
    attribute: name.describe("Counts carry the group they are of: `killed:combatant`"),
    verdict: z.enum(VERDICTS),
    values: z.array(z.strictObject({ value: z.string(), accounts: ids, stance: countStance })).min(1),
    why: name.describe("One sentence"),
  })
  .meta({ id: "Comparison" });

const incident = z
  .strictObject({
    id,
    title: name,
    act: z.enum(ACTS).nullable(),
    accounts: ids,
    links: z.array(z.strictObject({ accounts: ids, because: z.array(name).min(1) })),
    origins: z.array(z.strictObject({ accounts: ids, because: name })).describe("Every account is in exactly one"),
    comparison: z.array(comparison),
  })
  .meta({ id: "Incident", description: "One time and place of one attack: a set of accounts, across reports" });

/** What `deconflict read --format json` prints. The JSON Schema in schema/ is generated from this. */
export const readingSchema = z.strictObject({
  format: z.literal("deconflict/1"),
  reports: z.array(report),
  accounts: z.array(account),
  tallies: z.array(tally),
  incidents: z.array(incident),
});

/** The published JSON Schema (draft 2020-12), as the text of schema/deconflict-1.schema.json. */
export function schemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(readingSchema);
  const head = {
    $schema,
    $id: "urn:deconflict:schema:1",
    title: "deconflict/1",
    description: "What deconflict read from reports",
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
