import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreement, declaring, file, notice, strike } from "../../../test/support/declared-values.js";
import { packageRoot } from "../../net/package-root.js";
import { declarationJson } from "./declaration.js";
import { declaredDetailJson, declaredFileJson, declaringJson, listedDeclarationJson } from "./declared.js";

const documented = readFileSync(join(packageRoot(), "docs/declare.md"), "utf8").split("## For programs")[1] ?? "";

const shapes: Readonly<Record<string, object>> = {
  declaring: declaringJson(declaring),
  file: declaredFileJson(file),
  listed: listedDeclarationJson({ declared: file.id, file: file.file, declaration: strike }),
  detail: declaredDetailJson({ file, name: file.file, declaration: strike }),
  strike: declarationJson(strike),
  agreement: declarationJson(agreement),
  notice: declarationJson(notice),
};

describe("JSON of what was declared", () => {
  it.each(Object.entries(shapes))("is documented key by key: %s", (_, shape) => {
    expect(keysIn(JSON.parse(JSON.stringify(shape))).filter((key) => !documented.includes(`\`${key}\``))).toEqual([]);
  });

  it("holds all that a declaration holds", () => {
    for (const one of [strike, agreement, notice]) expect(declarationJson(one)).toEqual(one);
  });

  it("has its keys in one order, however a value was built", () => {
    for (const one of [strike, agreement, notice]) {
      expect(JSON.stringify(declarationJson(reversed(one)))).toBe(JSON.stringify(declarationJson(one)));
    }
    expect(JSON.stringify(declaringJson(reversed(declaring)))).toBe(JSON.stringify(declaringJson(declaring)));
  });
});

/** Every key, however deep; those of columns are a person's own, and geometry is GeoJSON's. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(key === "columns" || key === "geometry" ? [] : keysIn(inner)),
  ]);
}

/** The same value, its keys the other way round all the way down. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === "geometry" ? inner : reversed(inner)]);
  return Object.fromEntries(entries.reverse()) as T;
}
