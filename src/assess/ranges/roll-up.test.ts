import { describe, expect, it } from "vitest";
import type { RollUpRow } from "../../model/casualty-range.js";
import { type RolledUp, rollUp, type SummedRange } from "./roll-up.js";

const killed = (min: number, max: number | null, highest = max ?? min): SummedRange => ({
  ...{ outcome: "killed", group: "total" },
  ...{ min, max, highest },
});
const children = (min: number, max: number): SummedRange => ({ ...killed(min, max), group: "child" });
const of = (keys: readonly string[], ...ranges: readonly SummedRange[]): RolledUp => ({ keys, ranges });

/** "North: 2 incidents, total 3–9, child 1–1" */
const told = ({ key, incidents, ranges }: RollUpRow) =>
  [`${key}: ${incidents}`, ...ranges.map((one) => `${one.group} ${one.min}–${one.max ?? "open"}`)].join(", ");

describe("sums of ranges", () => {
  it("sum minima and maxima apart (domain rule)", () => {
    expect(rollUp("month", [of(["2015-12"], killed(1, 3)), of(["2015-12"], killed(2, 6))]).rows.map(told)).toEqual([
      "2015-12: 2, total 3–9",
    ]);
  });

  it("are open above where an incident is, and say how many are and the highest figures named", () => {
    const { all } = rollUp("month", [of([], killed(26, null, 30)), of([], killed(2, 6)), of([], children(1, 1))]);
    expect(all).toMatchObject({
      incidents: 3,
      ranges: [
        { group: "total", min: 28, max: null, highest: 36, incidents: 2, open: 1 },
        { group: "child", min: 1, max: 1, highest: 1, incidents: 1, open: 0 },
      ],
    });
  });

  it("have a row for each key in order, and a last one for what has none", () => {
    const { rows } = rollUp("place", [of([], killed(1, 1)), of(["Raqqa, Syria"]), of(["Aleppo, Syria"], killed(2, 2))]);
    expect(rows.map(told)).toEqual(["Aleppo, Syria: 1, total 2–2", "Raqqa, Syria: 1", "null: 1, total 1–1"]);
  });

  it("by party count an incident under each, and once among all", () => {
    const { rows, all } = rollUp("party", [of(["North", "South", "North"], killed(4, 4)), of(["South"], killed(1, 1))]);
    expect(rows.map(told)).toEqual(["North: 1, total 4–4", "South: 2, total 5–5"]);
    expect(told(all)).toBe("null: 2, total 5–5");
  });

  it("of nothing are nothing: no range is no zero", () => {
    expect(rollUp("month", [])).toEqual({ by: "month", rows: [], all: { key: null, incidents: 0, ranges: [] } });
  });
});
