import { describe, expect, it } from "vitest";
import { account, quoted, report, speaker } from "../../test/support/accounts.js";
import type { Account } from "../model/account.js";
import { originsOf } from "./origins.js";
import { wordsOfAccounts } from "./profile.js";

/** Origins of accounts that each carry the words given of their report's text; "r1" is told by "a1", and so on. */
function origins(texts: Readonly<Record<string, string>>, accounts: readonly Account[]) {
  const reports = new Map(Object.entries(texts).map(([id, text]) => [id, report(id, null, text)]));
  return originsOf(accounts, wordsOfAccounts(accounts, reports));
}

function carrying(id: string, reportId: string, text: string, words: string, who = speaker("Ann Doe")): Account {
  return account(id, reportId, { quote: quoted(text, words), speaker: who });
}

describe("origins", () => {
  const quotation = "We will ask why this road was bombed and demand that it never happens again";
  const one = `Officials spoke.\n"${quotation}," a senior official said on Friday.\n`;
  const two = `There was anger. “It was a bad day for all. ${quotation},” she told the agency, adding that talks went on.`;

  it("are shared by accounts of the same quotation, however it is cut and marked", () => {
    const accounts = [
      carrying("a1", "r1", one, quotation),
      carrying("a2", "r2", two, quotation, speaker("the ministry")),
    ];
    expect(origins({ r1: one, r2: two }, accounts)).toEqual([{ accounts: ["a1", "a2"], because: "same quotation" }]);
  });

  it("are shared by the speaker of a quotation from which nothing else was read", () => {
    const official = speaker("senior official", { anonymous: true });
    const accounts = [
      carrying("a1", "r1", one, "Officials spoke", official),
      carrying("a2", "r2", two, "There was anger", official),
    ];
    expect(origins({ r1: one, r2: two }, accounts)).toHaveLength(1);
  });

  const wire = "Warplanes struck a market at the edge of Birchford before dawn, killing four people and wounding nine.";
  const edited =
    "Warplanes struck a market at the edge of Birchford before dawn, killing four people and wounding nine others.";
  const own = speaker("paper", { publisher: true });

  it("are shared by accounts of the same sentence, lightly edited", () => {
    const accounts = [
      carrying("a1", "r1", wire, wire, own),
      carrying("a2", "r2", edited, edited, { ...own, name: "other paper" }),
    ];
    expect(origins({ r1: wire, r2: edited }, accounts)).toEqual([{ accounts: ["a1", "a2"], because: "same sentence" }]);
  });

  it("stay apart for two speakers of one sentence, in one report or in copies of it", () => {
    const monitor = speaker("Monitor", { kind: "monitor" });
    const accounts = [
      carrying("a1", "r1", wire, wire, own),
      carrying("b1", "r1", wire, wire, monitor),
      carrying("a2", "r2", wire, wire, own),
      carrying("b2", "r2", wire, wire, monitor),
    ];
    expect(origins({ r1: wire, r2: wire }, accounts).map((o) => o.accounts)).toEqual([
      ["a1", "a2"],
      ["b1", "b2"],
    ]);
  });

  it("stay apart for phrases that anybody uses", () => {
    const text = "The strike killed four people.";
    const accounts = [carrying("a1", "r1", text, text, own), carrying("a2", "r2", text, text, own)];
    expect(origins({ r1: text, r2: text }, accounts).map((o) => o.because)).toEqual(["single", "single"]);
  });

  it("hold every account once, also one whose report is missing", () => {
    expect(origins({}, [account("a1", "gone")])).toEqual([{ accounts: ["a1"], because: "single" }]);
  });
});
