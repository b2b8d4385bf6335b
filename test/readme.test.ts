import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { filled } from "../scripts/readme-output.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

describe("the documentation", () => {
  it("shows what the program prints (node scripts/readme-output.mjs writes it)", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    expect(readme).toContain("<!-- output: ");
    expect(readme).toBe(filled(readme));
  }, 60_000);

  it("says every key of a claim's value", () => {
    const output = readFileSync(join(ROOT, "docs/output.md"), "utf8");
    const { $defs } = JSON.parse(readFileSync(join(ROOT, "schema/deconflict-1.schema.json"), "utf8"));
    for (const { properties } of $defs.Claim.anyOf) {
      const row = output.split("\n").find((line) => line.startsWith(`| \`${properties.attribute.const}\``));
      const said = Object.keys(properties.value.properties).filter((key) => row?.includes(`\`${key}\``));
      const keys = Object.keys(properties.value.properties);
      expect(said).toEqual(
        properties.attribute.const === "declared-strike" ? keys : keys.filter((k) => k !== "offset"),
      );
    }
  });
});
