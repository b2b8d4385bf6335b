import { describe, expect, it } from "vitest";
import { csvRows, isEmptyRow } from "./csv.js";

const values = (text: string) => csvRows(text).map((row) => row.cells.map((cell) => cell.value));

describe("rows of a table", () => {
  it("have their cells, lines and places in the text", () => {
    const text = '\uFEFFa,b\r\n"x, ""y""\nz",2\r\n\r\n3,\n';
    const rows = csvRows(text);
    expect(rows.map((r) => r.line)).toEqual([1, 2, 5]);
    expect(rows.map((r) => r.cells.map((c) => c.value))).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
      ["3", ""],
    ]);
    const [, second] = rows;
    expect(text.slice(second?.start, second?.end)).toBe('"x, ""y""\nz",2');
    expect(text.slice(second?.cells[1]?.start, second?.cells[1]?.end)).toBe("2");
  });

  it("may be parted by semicolons or tabs", () => {
    expect(values("a;b\n1,5;2")).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]);
    expect(values("a\tb\n1\t2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("are broken by an open quotation mark, each for itself", () => {
    expect(csvRows('a,b\n"1,2\n3,"4"\n').map((r) => r.broken)).toEqual([false, true, false]);
    expect(csvRows('a,b\n"1"x,2\n').map((r) => r.broken)).toEqual([false, true]);
  });

  it("are counted with those of empty cells, but not with blank lines", () => {
    const rows = csvRows('\n;;\na;b;c\n1;2;3\n;;\n  \n\n4;5;6\n" ";"";""\n');
    expect(rows.map((row) => [row.line, isEmptyRow(row)])).toEqual([
      [3, false],
      [4, false],
      [5, true],
      [8, false],
      [9, true],
    ]);
  });

  it("are none in an empty text", () => {
    expect(csvRows("")).toEqual([]);
    expect(csvRows("\n \n")).toEqual([]);
  });
});
