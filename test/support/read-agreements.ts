import { readAgreements } from "../../src/ingest/declared/agreements/index.js";
import { DeclarationError } from "../../src/ingest/declared/options.js";
import type { GazetteerEntry } from "../../src/model/gazetteer.js";

/** Agreements read with a few parties and one place. */
const PARTIES: Readonly<Record<string, string[]>> = {
  Ukraine: ["ukraine"],
  OSCE: ["osce"],
  "Saudi-led coalition": ["saudi-coalition"],
  Houthis: ["houthis"],
  Iran: ["iran", "irna"],
  rebels: ["rebels", "any-rebels-here"],
  militia: ["north-militia", "south-militia"],
};
const hudaydah = {
  ...{ name: "Hudaydah", aliases: [], precision: "town", lat: 14.8, lon: 42.95, radiusKm: 5, within: ["Yemen"] },
  ...{ country: "YE", population: 0, source: "test", curated: true },
} as const satisfies GazetteerEntry;
const options = {
  gazetteer: { find: (name: string) => (name === "Hudaydah" ? [hudaydah] : []), own: [] },
  partyIds: (name: string) => PARTIES[name] ?? [],
};

export const read = (text: string) => readAgreements("zones.geojson", text, options);

/** Everything that is wrong with a text, a line each. */
export function problemsOf(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof DeclarationError) return error.message.split("\n");
    throw error;
  }
  return [];
}
