import { describe, expect, it } from "vitest";
import { annotations } from "../../src/publish/annotations/index.js";
import { dossierHtml, dossierJson } from "../../src/publish/dossier/index.js";
import { geoJson } from "../../src/publish/geojson/index.js";
import { dailyJson } from "../../src/publish/reports/daily/json.js";
import { ucdpCsv } from "../../src/publish/ucdp/index.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, type TestLedger } from "../support/ledger.js";

// A child whom a report names in its title, text and address goes out of no publication under any name; nor does the folder
// in which somebody kept a report.

const DAY = "2018-03-04";
const REPORT = {
  ...{ file: "port.txt", publisher: "Coast Post", published: "2018-03-05" },
  ...{
    url: "https://coast.example/lina-hadad-six",
    at: "2018-03-05T10:00:00.000Z",
    title: "Lina, 6, killed in Hodeidah",
  },
  text: [
    "HODEIDAH – Air strikes by the Saudi-led coalition hit the city of Hodeidah on Sunday, 4 March 2018, killing nine civilians, the health office said.",
    "Among the dead were Samir Haddad, 34, a teacher, and his daughter Lina Hadad, 6, the health office said.",
  ].join("\n\n"),
};
/** Of the same, kept in a folder that is nobody's business, by a publisher whom nobody knows. */
const OTHER = {
  file: "/home/anna/informant-karim/hill.txt",
  text: [
    "HODEIDAH – Air strikes by the Saudi-led coalition hit the city of Hodeidah on Sunday, 4 March 2018, killing eleven civilians, the mayor said.",
    "Ali Nasser, a spokesman for the Saudi-led coalition, said the alliance had conducted three strikes in Hodeidah on Sunday, 4 March 2018, all against a radar site.",
    "The mayor said that no warning had been given before the strikes.",
  ].join("\n\n"),
};
const BY = { by: "anna", why: "Leena Hadad, as her uncle has it" };
const IMPRINT = { by: "anna", at: "2026-11-20T09:00:00.000Z", program: "x", draft: false };

interface Prepared {
  readonly ledger: TestLedger;
  readonly incident: string;
  readonly child: { readonly account: string; readonly attribute: string; readonly index: number };
}

async function prepared(address: string): Promise<Prepared> {
  const ledger = await openTestLedger(address);
  const [added] = await add(ledger, REPORT, OTHER);
  const incident = added?.incidents[0] ?? "";
  await ledger.judge(incident, { kind: "grading", grading: "fair" }, { ...BY, on: DAY });
  const { accounts } = await ledger.incident(incident);
  const account = accounts.find(({ victims }) => victims.some(({ age }) => age === 6));
  if (account === undefined) throw new Error("no account names the child");
  const index = account.victims.findIndex(({ age }) => age === 6);
  return { ledger, incident, child: { account: account.id, attribute: "victim", index } };
}

/** Everything that can go out, by its kind. */
async function published({ ledger, incident }: Prepared): Promise<Record<string, string>> {
  const dossier = await ledger.dossier(incident);
  return {
    page: dossierHtml(dossier, IMPRINT),
    json: dossierJson(dossier, IMPRINT),
    annotations: (await all(annotations(ledger.records({})))).join(""),
    table: (await all(ucdpCsv(ledger.records({})))).join(""),
    map: (await all(geoJson(ledger.records({})))).join(""),
    daily: dailyJson(await ledger.daily(DAY), IMPRINT),
    victims: JSON.stringify(await ledger.victims({}, { basis: "consent", minors: false, wounded: false })),
  };
}

const NAMES = /lina|leena|rima|hadad\b/iu;

async function expectNoName(given: Prepared): Promise<void> {
  for (const [kind, text] of Object.entries(await published(given))) {
    expect({ kind, name: NAMES.exec(text)?.[0] }).toEqual({ kind, name: undefined });
    expect({ kind, folder: text.includes("karim") }).toEqual({ kind, folder: false });
  }
}

describe.each(ENGINES)("a child's name, $name", ({ fresh }) => {
  it("goes out neither as it was read, nor as anybody corrected it, nor where somebody rejected it", async () => {
    const given = await prepared(await fresh());
    const { ledger, child } = given;
    await expectNoName(given);
    await ledger.review({ ...child, verdict: "accepted" }, BY);
    await expectNoName(given);
    await ledger.review({ ...child, verdict: "corrected", correction: { name: "Rima Nasser" } }, BY);
    await expectNoName(given);
    await ledger.review({ ...child, verdict: "corrected", correction: { name: "Lina Haddad" } }, BY);
    await expectNoName(given);
    await ledger.review({ ...child, verdict: "rejected" }, { ...BY, why: "Rima Nasser is not dead" });
    await expectNoName(given);
    const { page = "", table, daily } = await published(given);
    expect(page).toContain("Samir Haddad");
    expect(page).toContain("[name withheld]");
    expect(page).toContain("hill.txt");
    expect(table).toContain("Coast Post");
    expect(daily).toContain("three strikes");
    await ledger.close();
  });
});
