// Writes schema/deconflict-1.schema.json from src/publish/schema.ts:  npx tsx scripts/schema.ts
import { writeFileSync } from "node:fs";
import { schemaText } from "../src/publish/schema.js";

writeFileSync(new URL("../schema/deconflict-1.schema.json", import.meta.url), schemaText());
