import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, utils } from "xlsx";
import { csvLine, textOfCell } from "./csv.js";

const HOSTILE = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1+1",
  "'=1",
  "＝1",
  "''-1",
  '=HYPERLINK("http://x")',
];
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "\t", "\r", "\n", " ", "a", "1", '"', ",") }),
);

describe("a line of a table", () => {
  it("is read back as it was written", () => {
    const cells = fc.array(anyText, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, (row) => {
        fc.pre(row.length > 1 || row[0] !== "");
        const [read] = parse(csvLine(row)) as string[][];
        expect(read?.map(textOfCell)).toEqual(row);
      }),
    );
  });

  it("has empty cells for what is unknown", () => {
    expect(csvLine(["a", null, 2.5])).toBe("a,,2.5\r\n");
  });

  it.each(HOSTILE)("holds no formula: %j", (text) => {
    const [[cell] = []] = parse(csvLine([text, "x"])) as string[][];
    expect(cell).toBe(`'${text}`);
  });

  it("is text to a spreadsheet, where it would have been a formula", () => {
    const sheet = (line: string) => Object.values(read(line, { type: "string" }).Sheets)[0] ?? {};
    const cells = utils.sheet_to_json<string[]>(sheet(csvLine(["=1+1", "b"])), { header: 1 });
    expect(cells).toEqual([["'=1+1", "b"]]);
    expect(sheet("=1+1,b\r\n").A1?.f).toBe("1+1");
    expect(sheet(csvLine(["=1+1", "b"])).A1?.f).toBeUndefined();
  });

  it("leaves numbers alone, negative ones too, and words with such marks inside", () => {
    expect(csvLine([-71.5, 0, "x-y", "al-Khan", "a=b"])).toBe("-71.5,0,x-y,al-Khan,a=b\r\n");
  });
});
