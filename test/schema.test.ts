import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaText } from "../src/publish/schema.js";

it("the published schema is the one that the source generates (npx tsx scripts/schema.ts writes it)", () => {
  const published = readFileSync(new URL("../schema/deconflict-1.schema.json", import.meta.url), "utf8");
  expect(published).toBe(schemaText());
});
