import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account, quoted, report, speaker } from "../../test/support/accounts.js";
import type { Account } from "../model/account.js";
import { copiesAmong } from "./copies.js";
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

describe("of reports that copy one another", () => {
  const paper = speaker("Daily Post", { publisher: true, kind: "publisher" });
  const gazette = { ...paper, name: "Gazette" };
  const mayor = speaker("Omar Darwish");
  const said =
    "Warplanes struck a house at the edge of Birchford before dawn, killing 12 people, the mayor Omar Darwish said.";
  const short = "Ann Doe, 17, was also killed. A dog was hurt too.";
  const parts = (text: string, words: string) => ({ quote: quoted(text, words) });
  const tells = (id: string, report: string, text: string, own: string, voice = paper): Account[] => [
    account(`${id}-mayor`, report, { ...parts(text, said), speaker: mayor }),
    account(`${id}-own`, report, { ...parts(text, own), speaker: voice }),
  ];
  const groups = (texts: Readonly<Record<string, string>>, accounts: readonly Account[]) =>
    origins(texts, accounts)
      .map((o) => o.accounts.join(" "))
      .sort();

  it("the publishers' own voices are one origin, be their sentences short", () => {
    const [r1, r2] = [`${said} ${short}`, `${said} ${short}\nCopy.`];
    const accounts = [...tells("a", "r1", r1, short), ...tells("b", "r2", r2, short, gazette)];
    expect(origins({ r1, r2 }, accounts)).toEqual([
      { accounts: ["a-mayor", "b-mayor"], because: "same sentence" },
      { accounts: ["a-own", "b-own"], because: "mostly the same words" },
    ]);
  });

  it("so is the short sentence of a speaker whom both cite", () => {
    const doctor = speaker("a doctor", { anonymous: true, kind: "medical" });
    const told = "Nine were hurt, a doctor said.";
    const [r1, r2] = [`${said} ${told}`, `${said} ${told}`];
    const accounts = [...tells("a", "r1", r1, told, doctor), ...tells("b", "r2", r2, told, doctor)];
    expect(groups({ r1, r2 }, accounts)).toEqual(["a-mayor b-mayor", "a-own b-own"]);
  });

  it("those that cite one speaker and report by themselves are not: only what they cite is one origin", () => {
    const [one, other] = ["Nine burnt stalls stood there at noon.", "Two buses brought 11 children to the clinic."];
    const [r1, r2] = [`${said} ${one}`, `${said} ${other}`];
    const accounts = [...tells("a", "r1", r1, one), ...tells("b", "r2", r2, other, gazette)];
    expect(groups({ r1, r2 }, accounts)).toEqual(["a-mayor b-mayor", "a-own", "b-own"]);
  });

  it("a long quotation of one official that both print does not make one text of two", () => {
    const quotation =
      "“We will ask why this road was bombed and demand that it never happens again at any time of day,”";
    const [one, other] = [
      `${quotation} he said. Four died.`,
      `After Birchford: ${quotation} said Omar Darwish. Four died.`,
    ];
    const accounts = [carrying("a", "r1", one, one, paper), carrying("b", "r2", other, other, gazette)];
    expect(groups({ r1: one, r2: other }, accounts)).toEqual(["a", "b"]);
  });

  it("but a text that is printed as a whole is one, be it mostly a quotation", () => {
    const text = "“We will ask why this road was bombed and demand that it never happens again,” he said. End of it.";
    const accounts = [carrying("a", "r1", text, text, paper), carrying("b", "r2", text, text, gazette)];
    expect(groups({ r1: text, r2: text }, accounts)).toEqual(["a b"]);
  });

  it("nor does it where all that a paper has of its own is that it quotes", () => {
    const [one, other] = [
      "“They came for us at night and took all that we had.”",
      "“Nobody in this town sleeps any more at all.”",
    ];
    const [r1, r2] = [`${said} ${one}`, `${said} ${other}`];
    const accounts = [...tells("a", "r1", r1, one), ...tells("b", "r2", r2, other, gazette)];
    expect(groups({ r1, r2 }, accounts)).toEqual(["a-mayor b-mayor", "a-own", "b-own"]);
  });

  it("short sentences that anybody might write are no copies where the rest differs", () => {
    const four = "Four people were killed.";
    const r1 = `Warplanes came low over the river towards the market of Birchford at dawn on Monday. ${four}`;
    const r2 = `People in the town had only begun to open the shops when a bomb fell among them. ${four}`;
    const accounts = [carrying("a", "r1", r1, four, paper), carrying("b", "r2", r2, four, gazette)];
    const more = [carrying("c", "r1", r1, "Warplanes came low"), carrying("d", "r2", r2, "People in the town")];
    expect(groups({ r1, r2 }, [...accounts, ...more])).toEqual(["a", "b", "c", "d"]);
  });

  it("what is cut down to a part of the other's own words is a copy of them", () => {
    const cut = "A rocket hit the bakery an hour later, when the queue was longest, and killed four of the women.";
    const r1 = `Nobody in Birchford slept that night. ${cut.slice(0, -1)} who stood in it with children and old men from the villages up the river who had walked for hours. The rest fled into the fields.`;
    const accounts = [carrying("a", "r1", r1, r1, paper), carrying("b", "r2", cut, cut, gazette)];
    expect(groups({ r1, r2: cut }, accounts)).toEqual(["a b"]);
  });

  it("a wire that one credits speaks in the own voice of the other that does not", () => {
    const agency = speaker("Reuters", { kind: "media" });
    const [r1, r2] = [`${wireStory}, Reuters reported.`, `${wireStory}.`];
    const accounts = [carrying("a", "r1", r1, r1, agency), carrying("b", "r2", r2, r2, paper)];
    expect(groups({ r1, r2 }, accounts)).toEqual(["a b"]);
    const credited = carrying("c", "r2", `${r2} Reuters had it first.`, "Reuters had it first", agency);
    const more = `${r2} Reuters had it first.`;
    expect(groups({ r1, r2: more }, [...accounts, credited])).toEqual(["a", "b", "c"]);
  });

  const wireStory =
    "Warplanes struck a market at the edge of Birchford before dawn, killing four people and wounding nine";

  it("are found whatever else is told, in any order", () => {
    const bits = [
      said,
      short,
      wireStory,
      "Four died.",
      "Nine burnt stalls stood there at noon, said a man in the road.",
    ];
    const text = fc.uniqueArray(fc.constantFrom(...bits), { minLength: 1 }).map((own) => own.join(" "));
    const told = fc.array(text, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(told, fc.nat(), (texts, turn) => {
        const accounts = texts.map((own, i) => account(`a${i}`, `r${i}`, { ...parts(own, own), speaker: paper }));
        const words = wordsOfAccounts(accounts, new Map(texts.map((own, i) => [`r${i}`, report(`r${i}`, null, own)])));
        const pairs = (some: readonly Account[]) =>
          copiesAmong(some, words)
            .map(({ a, b, because }) => `${[a, b].sort().join(" ")} ${because}`)
            .sort();
        const alone = accounts.flatMap((a, i) => accounts.slice(i + 1).flatMap((b) => pairs([a, b])));
        const at = turn % accounts.length;
        expect(pairs([...accounts.slice(at), ...accounts.slice(0, at)].toReversed())).toEqual(alone.sort());
      }),
    );
  });
});
