import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { account, count, quoted, speaker } from "../../../../test/support/accounts.js";
import type { Account, Victim } from "../../../model/account.js";
import type { ClaimDecision } from "../../../model/casualty-range.js";
import type { VictimList } from "../../../model/publication.js";
import { textOfCell } from "../../csv.js";
import { victimsCsv } from "./csv.js";
import { victimsHtml } from "./html.js";
import { victimsJson } from "./json.js";
import { victimsOf, type Whom } from "./list.js";
import { victimsText } from "./text.js";

const TEXT = "Killed were Omar Saleh, 41, a baker, his son Karim Saleh and Lina Saleh, 9; Nour Haddad was wounded.";
const QUOTE = quoted(TEXT, "Omar");
const REPORTS = new Map([["r1", { publisher: "Valley Post", published: "2016-06-17" }]]);
const ADULTS: Whom = { minors: false, wounded: false };

const victim = (name: string, more: Partial<Victim> = {}): Victim => ({
  ...{ name, age: null, sex: null, role: null, outcome: "killed", quote: QUOTE },
  ...more,
});
const naming = (id: string, victims: readonly Victim[], more: Partial<Account> = {}): Account =>
  account(id, "r1", { incident: "i1", speaker: speaker(`speaker of ${id}`), victims, ...more });
const decided = (id: string, index: number, more: Partial<ClaimDecision> = {}): ClaimDecision => ({
  ...{ account: id, attribute: "victim", index, verdict: "accepted", correction: null, range: null },
  ...more,
});
/** Every name accepted, unless it is said otherwise. */
function listOf(accounts: readonly Account[], whom = ADULTS, decisions?: readonly ClaimDecision[]) {
  const all = accounts.flatMap(({ id, victims }) => victims.map((_, index) => decided(id, index)));
  const incident = { id: "i1", title: "Air strike on Maskana, 16 June 2016" };
  return victimsOf({ incident, accounts, decisions: decisions ?? all, reports: REPORTS }, whom);
}
const names = (...given: Parameters<typeof listOf>) => listOf(...given).victims.map(({ name }) => name);

describe("whom the list names", () => {
  it("nobody whose name no person has reviewed, and nobody whose reading was rejected", () => {
    const accounts = [naming("a1", [victim("Omar Saleh"), victim("Samir Azar"), victim("Hadi Nasser")])];
    const decisions = [decided("a1", 0), decided("a1", 2, { verdict: "rejected" })];
    const { victims, withheld } = listOf(accounts, ADULTS, decisions);
    expect(victims.map(({ name }) => name)).toEqual(["Omar Saleh"]);
    expect(withheld).toEqual({ minors: 0, maybeMinors: 0, unreviewed: 1 });
  });

  it("a corrected name as it was corrected", () => {
    const corrected = decided("a1", 0, { verdict: "corrected", correction: { name: "Omar Salih", age: 42 } });
    expect(listOf([naming("a1", [victim("Omar Saleh")])], ADULTS, [corrected]).victims).toMatchObject([
      { name: "Omar Salih", age: 42, sources: [{ quote: { exact: "Omar" } }] },
    ]);
  });

  it("the killed; the wounded if they are asked for; the missing and the captured never", () => {
    const outcomes = ["killed", "wounded", "missing", "captured"] as const;
    const accounts = [
      naming(
        "a1",
        outcomes.map((outcome, i) => victim(`${"ABCD"[i]}mir ${outcome}`, { outcome })),
      ),
    ];
    expect(names(accounts)).toEqual(["Amir killed"]);
    expect(names(accounts, { ...ADULTS, wounded: true })).toEqual(["Amir killed", "Bmir wounded"]);
    expect(listOf(accounts).withheld).toEqual({ minors: 0, maybeMinors: 0, unreviewed: 0 });
  });

  it("somebody whom one account wounds and another kills, as killed", () => {
    const accounts = [
      naming("a1", [victim("Omar Saleh", { outcome: "wounded" })]),
      naming("a2", [victim("Omar Saleh")]),
    ];
    expect(listOf(accounts).victims).toMatchObject([{ outcome: "killed", sources: [{}, {}] }]);
  });

  it.each<[string, Partial<Victim>, Partial<Account>, keyof VictimList["withheld"] | null]>([
    ["seventeen years old", { age: 17 }, {}, "minors"],
    ["a few months old", { age: 0 }, {}, "minors"],
    ["eighteen years old, of age (Convention on the Rights of the Child, article 1)", { age: 18 }, {}, null],
    ["called a child, at no age", { role: "boy" }, {}, "maybeMinors"],
    ["called a son, who may be of any age", { role: "son" }, {}, "maybeMinors"],
    ["called a son and forty years old", { role: "son", age: 40 }, {}, null],
    ["called a student, at no age", { role: "Student" }, {}, "maybeMinors"],
    ["of no age, where children are counted", {}, { casualties: [count("killed", "child", 2)] }, "maybeMinors"],
    [
      "called a teacher, where children are counted",
      { role: "teacher" },
      { casualties: [count("killed", "child", 2)] },
      null,
    ],
    ["of no age, where it is said that no child was hurt", {}, { casualties: [count("killed", "child", 0)] }, null],
    ["of no age, where no child is counted", {}, {}, null],
  ])("%s", (_, about, also, withheld) => {
    const accounts = [naming("a1", [victim("Karim Saleh", about)], also)];
    expect(names(accounts)).toEqual(withheld === null ? ["Karim Saleh"] : []);
    expect(listOf(accounts).withheld).toEqual({
      ...{ minors: 0, maybeMinors: 0, unreviewed: 0 },
      ...(withheld === null ? {} : { [withheld]: 1 }),
    });
    expect(names(accounts, { ...ADULTS, minors: true })).toEqual(["Karim Saleh"]);
  });

  it("nobody whose ages lie on both sides of eighteen, even if only the elder one was reviewed", () => {
    const accounts = [naming("a1", [victim("Ali Amin", { age: 19 })]), naming("a2", [victim("Ali Amin", { age: 16 })])];
    expect(listOf(accounts, ADULTS, [decided("a1", 0)])).toMatchObject({ victims: [], withheld: { maybeMinors: 1 } });
  });

  it("one person once, by any usual transliteration, with every account that names them", () => {
    const accounts = [naming("a1", [victim("Ahmad al-Khatib")]), naming("a2", [victim("Ahmed Khatib", { age: 30 })])];
    expect(listOf(accounts).victims).toMatchObject([
      { name: "Ahmad al-Khatib", age: 30, sources: [{ speaker: "speaker of a1" }, { speaker: "speaker of a2" }] },
    ]);
  });

  it("father and son of one name as two, where one account gives both with their ages", () => {
    expect(names([naming("a1", [victim("Ali Amin", { age: 60 }), victim("Ali Amin", { age: 31 })])])).toHaveLength(2);
    expect(names([naming("a1", [victim("Ali Saleh"), victim("Omar Saleh")])])).toHaveLength(2);
  });

  it("no age where two are told, and both in the quotes", () => {
    const accounts = [naming("a1", [victim("Ali Amin", { age: 30 })]), naming("a2", [victim("Ali Amin", { age: 31 })])];
    expect(listOf(accounts).victims[0]).toMatchObject({ age: null, sources: [{}, {}] });
  });

  it("no words that hold the name of somebody withheld", () => {
    const both = quoted(TEXT, "Omar Saleh, 41, a baker, his son Karim Saleh");
    const accounts = [
      naming("a1", [victim("Omar Saleh", { age: 41, quote: both }), victim("Karim Saleh", { role: "son" })]),
    ];
    expect(listOf(accounts).victims).toMatchObject([{ name: "Omar Saleh", sources: [{ quote: null }] }]);
    expect(listOf(accounts, { ...ADULTS, minors: true }).victims[1]).toMatchObject({ sources: [{ quote: both }] });
  });
});

describe("words that name anybody else, whatever keeps them off the list", () => {
  const whole = quoted(TEXT, TEXT);
  const omar = victim("Omar Saleh", { age: 41, quote: whole });
  const CORRECTED = { name: "Nora Amin", outcome: "missing" };
  const nour = (more: Partial<Victim>) => victim("Nour Haddad", { quote: quoted(TEXT, "Nour Haddad"), ...more });
  const quoteOf = (other: Victim, decision: Partial<ClaimDecision> = {}, own = whole) => {
    const accounts = [naming("a1", [{ ...omar, quote: own }, other])];
    const { victims } = listOf(accounts, ADULTS, [decided("a1", 0), decided("a1", 1, decision)]);
    return victims.find(({ name }) => name === "Omar Saleh")?.sources[0]?.quote;
  };

  it.each<[string, Partial<Victim>, Partial<ClaimDecision>]>([
    ["a wounded minor", { outcome: "wounded", age: 9 }, {}],
    ["somebody missing", { outcome: "missing" }, {}],
    ["somebody captured", { outcome: "captured", age: 30 }, {}],
    ["one whose reading somebody rejected", { age: 9 }, { verdict: "rejected" }],
    ["one whose name and outcome somebody corrected", {}, { verdict: "corrected", correction: CORRECTED }],
  ])("are left out: %s", (_, more, decision) => {
    expect(quoteOf(nour(more), decision)).toBeNull();
  });

  it("are left out by another transliteration too, and where they cut the name short", () => {
    expect(quoteOf(victim("Noor Hadad", { outcome: "missing", quote: quoted("x", "x") }))).toBeNull();
    const short = quoted(TEXT, TEXT.slice(0, TEXT.indexOf("Haddad") - 1));
    expect(quoteOf(nour({ outcome: "missing" }), {}, short)).toBeNull();
  });

  it("stay where all whom they name are listed, and where a rejected reading was a second one of the same", () => {
    expect(quoteOf(nour({ age: 40 }))).toEqual(whole);
    const again = victim("Omar Saleh", { quote: quoted(TEXT, "Omar Saleh, 41") });
    expect(quoteOf(again, { verdict: "rejected" })).toEqual(whole);
  });
});

it("does not name a speaker who is withheld", () => {
  const accounts = [
    naming("a1", [victim("Omar Saleh", { age: 41 }), victim("Lina Saleh", { age: 9 })], {
      speaker: speaker("Lina Saleh"),
    }),
  ];
  expect(listOf(accounts).victims[0]?.sources).toMatchObject([{ speaker: "somebody not named here" }]);
});

const ACCOUNTS = [
  naming("a1", [
    victim("Omar Saleh", { age: 41, sex: "male", role: "baker" }),
    victim('=HYPERLINK("x") <b>Zaid</b>, "Abu"', { age: 30 }),
    victim("Lina Saleh", { age: 9, quote: quoted(TEXT, "Lina Saleh, 9") }),
  ]),
];
const LIST: VictimList = { basis: "Consent of the family, 3 May", ...ADULTS, incidents: 4, ...listOf(ACCOUNTS) };
const IMPRINT = { by: "anna", at: "2026-11-20T09:04:03.000Z", program: "deconflict 0.1.0", draft: false };

describe("the list of victims", () => {
  it("as text says its basis, its rules and who is not named", () => {
    const text = victimsText(LIST, IMPRINT).replace(/\s+/gu, " ");
    expect(text).toContain("Basis to name them, in the recorder's words: Consent of the family, 3 May");
    expect(text).toContain("2 persons named as killed, from 4 incidents.");
    expect(text).toContain(
      "- Omar Saleh: aged 41, male, baker, killed speaker of a1, Valley Post, 17 June 2016: “Omar”",
    );
    expect(text).toContain("1 person below eighteen, not named.");
    expect(text).toContain("Published by anna on 20 November 2026 at 09:04 UTC with deconflict 0.1.0.");
    expect(text).not.toContain("Lina");
  });

  it("as JSON reads back to the same values", () => {
    const { victims, withheld, ...head } = JSON.parse(victimsJson(LIST, IMPRINT));
    expect({ victims, withheld }).toEqual({ victims: LIST.victims, withheld: LIST.withheld });
    expect(head).toMatchObject({ format: "deconflict-victims/1", basis: LIST.basis, minors: false, draft: false });
  });

  it("as CSV reads back to the same values", () => {
    const rows = parse(victimsCsv(LIST), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.map(({ name }) => textOfCell(name ?? ""))).toEqual(LIST.victims.map(({ name }) => name));
    expect(rows[1]).toMatchObject({ incident: "i1", age: "41", sex: "male", role: "baker", basis: LIST.basis });
  });

  it("as a page keeps hostile names as text", () => {
    const { document } = parseHTML(victimsHtml(LIST, { ...IMPRINT, draft: true }));
    expect([...document.querySelectorAll("h3")].map((h) => h.textContent)).toEqual(
      LIST.victims.map(({ name }) => name),
    );
    expect(document.querySelector("b")).toBeNull();
    expect(document.body.textContent).toContain("Draft. Not published. Put together by anna");
    expect(document.body.textContent).not.toContain("Lina");
  });
});
