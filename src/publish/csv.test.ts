import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "./csv.js";

describe("a line of a table", () => {
  it("is read back as it was written", () => {
    const cells = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, (row) => {
        fc.pre(row.length > 1 || row[0] !== "");
        expect(parse(csvLine(row))).toEqual([row]);
      }),
    );
  });

  it("has empty cells for what is unknown", () => {
    expect(csvLine(["a", null, 2.5])).toBe("a,,2.5\r\n");
  });
});
