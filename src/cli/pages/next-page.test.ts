import { describe, expect, it } from "vitest";
import { nextCommand, nextPage } from "./next-page.js";

const args = (operands: string[], options: Record<string, string>) => ({
  operands,
  options: new Map(Object.entries(options)),
});

describe("how to go on in a list", () => {
  it("is the command as it was given, from there on", () => {
    const given = args([], { place: "Deir ez-Zor", unreviewed: "", after: "old", limit: "5" });
    expect(nextCommand("incidents", given, "2015-12-01_i1")).toBe(
      "deconflict incidents --place 'Deir ez-Zor' --unreviewed --limit 5 --after 2015-12-01_i1",
    );
  });

  it("can be given to a shell, whatever it holds", () => {
    expect(nextCommand("search", args(["it's", "-x", "$(rm)"], {}), "a b")).toBe(
      String.raw`deconflict search --after 'a b' -- 'it'\''s' -x '$(rm)'`,
    );
  });

  it("never shows a password", () => {
    const given = args([], { ledger: "postgres://anna:s3cret@db.example.org/x" });
    expect(nextCommand("history", given, "9")).not.toContain("s3cret");
  });

  it("is not said at the end", () => {
    expect(nextPage("history", args([], {}), null)).toEqual([]);
  });
});
