import { describe, expect, it } from "vitest";
import { placeAfter } from "../../src/store/page.js";
import { ENGINES } from "../support/engines.js";
import { add, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

// Whatever is asked of a ledger: an answer, or an error that whoever asked can mend.

const acting = { by: "anna", why: "asked" };

const REFUSED: readonly (readonly [string, (ledger: TestLedger) => Promise<unknown>])[] = [
  ["a place in the history that is none", (l) => l.history({ after: placeAfter(["x"]) })],
  ["a place in the list of incidents that is none", (l) => l.incidents({ after: placeAfter(["x", "i1"]) })],
  ["a place beyond all days", (l) => l.incidents({ after: placeAfter([1e12, "i1"]) })],
  ["a place in a search that is none", (l) => l.search({ words: "a", after: placeAfter(["x", "y"]) })],
  ["a place whose id is no text", (l) => l.search({ words: "a", after: placeAfter([null, 5]) })],
  ["a place in the reviews that is none", (l) => l.reviews({ after: placeAfter([1, "x", "y"]) })],
  ["a place at no time", (l) => l.reviews({ after: placeAfter([1, "2026-11-20T25:00:00.000Z", "y"]) })],
  ["days in the wrong order", (l) => l.incidents({ from: "2016-07-01", to: "2016-06-01" })],
  ["a day that is none", (l) => l.incidents({ from: "2016-06-31" })],
  ["a day before the first year", (l) => l.incidents({ to: "0000-01-01" })],
  ["a count too large", (l) => l.incidents({ tolls: [{ outcome: "killed", min: 99_999_999_999, max: null }] })],
  ["a count that is none", (l) => l.incidents({ tolls: [{ outcome: "killed", min: 1.5, max: null }] })],
  ["a count with its ends the wrong way", (l) => l.incidents({ tolls: [{ outcome: "killed", min: 5, max: 2 }] })],
  ["an incident whose id is no text for a database", (l) => l.incident("i\0")],
  ["a report likewise", (l) => l.report("r\ud800")],
  ["an account likewise", (l) => l.review({ account: "\0", attribute: "a", index: 0, verdict: "accepted" }, acting)],
  ["what is to be erased likewise", (l) => l.erase("\0", acting)],
  ["a ruling likewise", (l) => l.undo("\0", acting)],
];

const ANSWERED: readonly (readonly [
  string,
  (ledger: TestLedger) => Promise<{ readonly items: readonly unknown[] }>,
])[] = [
  ["words", (l) => l.search({ words: "a\0b" })],
  ["a place", (l) => l.incidents({ place: "a\0b" })],
  ["a party", (l) => l.incidents({ party: "a\ud800" })],
  ["a subject", (l) => l.history({ of: "\0" })],
];

describe.each(ENGINES)("a ledger that is asked, $name", ({ fresh }) => {
  it("refuses what has no answer, and finds nothing by what no database holds", async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, strike("a.txt"));
    for (const [what, ask] of REFUSED) {
      const error = await ask(ledger).then(
        () => null,
        (e: Error) => e,
      );
      expect(error?.name, what).toBe("LedgerError");
    }
    for (const [what, ask] of ANSWERED) expect((await ask(ledger)).items, what).toEqual([]);
    await ledger.close();
  });
});
