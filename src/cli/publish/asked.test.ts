import { describe, expect, it } from "vitest";
import { choiceOf } from "./asked.js";

const asked = (kind: string, options: Record<string, string>) =>
  choiceOf({ operands: [kind], options: new Map(Object.entries(options)) } as Parameters<typeof choiceOf>[0]);

describe("a draft of a table", () => {
  it.each([
    ["ucdp", {}],
    ["monthly", { month: "2015-12", format: "csv" }],
  ])("of %s goes only to a file whose name says that it is one", (kind, more) => {
    const options = { ...more, draft: "" };
    expect(() => asked(kind, { ...options, out: "/tmp/drafts/december.csv" })).toThrow(/name one with "draft" in it/u);
    expect(asked(kind, { ...options, out: "December-DRAFT.csv" })).toMatchObject({ format: "csv" });
    expect(asked(kind, options)).toMatchObject({ format: "csv" });
    expect(asked(kind, { ...more, out: "december.csv" })).toMatchObject({ format: "csv" });
  });

  it("is asked of no format that carries the mark itself", () => {
    expect(asked("geojson", { draft: "", out: "map.geojson" })).toMatchObject({ format: "json" });
  });
});
