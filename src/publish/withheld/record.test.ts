import { describe, expect, it } from "vitest";
import { account, quoted } from "../../../test/support/accounts.js";
import { record } from "../../../test/support/record.js";
import type { Account, Victim } from "../../model/account.js";
import type { ClaimDecision } from "../../model/casualty-range.js";
import type { IncidentPlace, IncidentRecord } from "../../model/publication.js";
import { correctedAccount } from "../../util/corrected-account.js";
import { namedIn } from "./named.js";
import { withoutMinors } from "./record.js";

const TEXT = [
  "Killed were Samir Hadad, 34, and his daughter Lina Hadad, 6, the mayor said.",
  "Little Leena al-Haddad, with Omar and Rana Hadad, had just left school.",
].join(" ");
const victim = (name: string, words: string, more: Partial<Victim> = {}): Victim => ({
  ...{ name, age: null, sex: null, role: null, outcome: "killed", quote: quoted(TEXT, words) },
  ...more,
});
const READ: Account = account("a1", "r1", {
  quote: quoted(TEXT, TEXT.split(" the mayor")[0] ?? ""),
  victims: [victim("Samir Hadad", "Samir Hadad, 34", { age: 34 }), victim("Lina Hadad", "Lina Hadad, 6", { age: 6 })],
});

function recordOf(
  decision: Partial<ClaimDecision> | null,
  read = READ,
  url = "https://post.example/a",
): IncidentRecord {
  const usual = { account: "a1", attribute: "victim", index: 1, verdict: null, correction: null, range: null } as const;
  const decisions = decision === null ? [] : [{ ...usual, ...decision }];
  const reports = record().reports.map((one) => (one.id === "r1" ? { ...one, text: TEXT, url } : one));
  const accounts = [correctedAccount(read, decisions)];
  return record({ accounts, named: namedIn([read], decisions), reports, place: null, date: null });
}
const shownOf = (...given: Parameters<typeof recordOf>) => withoutMinors(recordOf(...given));
const quoteOf = (one: IncidentRecord) => one.accounts[0]?.quote.exact;

const SHOWN = "Killed were Samir Hadad, 34, and his daughter [name withheld],";

describe("withoutMinors", () => {
  it.each<[string, Partial<ClaimDecision> | null]>([
    ["as it was read", null],
    ["as it was read, where somebody corrected it", { verdict: "corrected", correction: { name: "Rima Nasser" } }],
    ["where somebody rejected the reading", { verdict: "rejected" }],
    ["whose age somebody corrected", { verdict: "corrected", correction: { name: "Rima Nasser", age: 16 } }],
  ])("leaves out a name %s", (_, decision) => {
    const shown = shownOf(decision);
    expect(quoteOf(shown)).toBe(SHOWN);
    expect(JSON.stringify(shown)).not.toMatch(/Lina|Leena|Rima/u);
  });

  it("keeps one whom somebody found to be grown up, and one whose rejected reading was of a grown-up", () => {
    expect(quoteOf(shownOf({ verdict: "corrected", correction: { age: 36 } }))).toContain("Lina Hadad, 6");
    expect(quoteOf(shownOf({ index: 0, verdict: "rejected" }))).toContain("Samir Hadad, 34");
  });

  it("leaves out the words that a name was read from, in whatever quote they stand", () => {
    const rana = victim("Rana Hadad", "Omar and Rana Hadad", { role: "daughter" });
    const quote = quoted(TEXT, "with Omar and Rana");
    const shown = shownOf(null, { ...READ, victims: [...READ.victims, rana], quote });
    expect(quoteOf(shown)).toBe("with [name withheld]");
    expect(shown.accounts[0]?.quote).toMatchObject({ start: quote.start, end: quote.end });
  });

  it("leaves out part of a name that a quote cuts off", () => {
    expect(quoteOf(shownOf(null, { ...READ, quote: quoted(TEXT, "Little Leena") }))).toBe("Little [name withheld]");
  });

  it.each([
    "https://post.example/lina-hadad-six",
    "https://post.example/news?of=Lina+Hadad",
    "https://post.example/%6Cina_hadad",
    "https://post.example/linahadad.html",
    "https://post.example/lina-killed",
  ])("leaves out the address %s", (url) => {
    const shown = shownOf(null, READ, url);
    expect(shown.reports[0]).toMatchObject({ url: null, retrieved: "2016-06-18T06:00:00.000Z" });
    const told = { ...recordOf(null), history: [{ why: `see ${url} (archived)` }] };
    expect(withoutMinors(told).history).toEqual([{ why: "see [address withheld] (archived)" }]);
  });

  it("leaves out the name of a file that holds the name, or the given name alone", () => {
    const reports = recordOf(null).reports.map((one) => ({ ...one, file: "lina.txt" }));
    expect(withoutMinors({ ...recordOf(null), reports }).reports[0]?.file).toBe("[name withheld]");
    expect(shownOf(null).reports[1]?.file).toBe("denial.txt");
  });

  it("keeps other addresses, and what is of no minor as it is", () => {
    const odd = shownOf({ verdict: "corrected", correction: { name: "’ ’" } });
    expect(odd.reports[0]?.url).toBe("https://post.example/a");
    expect(shownOf(null).reports[0]?.url).toBe("https://post.example/a");
    const grown = record();
    expect(withoutMinors(grown)).toBe(grown);
  });

  it("carries no list of the names", () => {
    expect(shownOf(null).named).toEqual([]);
  });

  it.each(["Hama", "Air"])("keeps what the title is made of, be a child corrected to the name %s", (name) => {
    const { named, ...base } = recordOf({ verdict: "corrected", correction: { name, age: 9 } });
    const accounts = base.accounts.map((one) => ({ ...one, act: "air-strike" as const }));
    const hama = { ...(record().place as IncidentPlace), name: "Hama", within: ["Hama Province", "Syria"] };
    const incident = { ...base.incident, title: "Air strike in Hama" };
    const shown = withoutMinors({ ...base, named, accounts, incident, place: hama });
    expect(shown.incident.title).toBe("Air strike in Hama");
    expect(shown.place).toMatchObject({ name: "Hama", within: ["Hama Province", "Syria"] });
    expect(quoteOf(shown)).toBe(SHOWN);
  });

  it("is done soon with many names in many reports", () => {
    const names = Array.from(
      { length: 60 },
      (_, at) => `Lina ${"BDFGKLMNRSTZ".charAt(at % 12)}a${"bdfgk".charAt(at % 5)}ran`,
    );
    const text = `${names.join(", 6, and ")}. ${"The strike hit a market of the town, residents said. ".repeat(80)}`;
    const reports = Array.from({ length: 20 }, (_, at) => ({ ...recordOf(null).reports[0], id: `r${at}`, text }));
    const victims = names.map((name) => ({
      ...victim("Samir Hadad", "Samir"),
      name,
      age: 6,
      quote: quoted(text, name),
    }));
    const accounts = reports.map(({ id }) => account(`a-${id}`, id, { victims, quote: quoted(text, names[0] ?? "") }));
    const many = { ...recordOf(null), accounts, reports, named: namedIn(accounts, []) } as IncidentRecord;
    const began = performance.now();
    expect(quoteOf(withoutMinors(many))).toBe("[name withheld]");
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
