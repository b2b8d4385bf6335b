import { describe, expect, it } from "vitest";
import { inProcess } from "../../src/service/in-process.js";
import type { Ledger } from "../../src/service/ledger.js";
import type { OpenStore } from "../../src/store/open.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, type TestLedger } from "../support/ledger.js";
import { watched } from "../support/watched.js";

// What is asked of a ledger in several questions is of one moment, whatever others write between them.

const HODEIDAH = {
  ...{ file: "port.txt", publisher: "Coast Post", published: "2018-03-05" },
  text: [
    "HODEIDAH – Air strikes by the Saudi-led coalition hit the city of Hodeidah on Sunday, 4 March 2018, killing nine civilians, the health office said.",
    "Among the dead was Samir Haddad, 34, a teacher, the health office said.",
  ].join("\n\n"),
};
const TAIZ = {
  ...{ file: "taiz.txt", publisher: "Hill Post", published: "2018-03-05" },
  text: [
    "TAIZ – Air strikes by the Saudi-led coalition hit the city of Taiz on Sunday, 4 March 2018, killing two civilians, the health office said.",
    "Among the dead was Karim Saleh, 41, a teacher, the health office said.",
  ].join("\n\n"),
};
const BY = { by: "anna", why: "as the file has it" };
const NAMED = { basis: "consent of the family", minors: false, wounded: false };

/** Everything that goes out of a ledger, and what people ask of ranges. */
const ASKED: Readonly<Record<string, (ledger: Ledger, incident: string) => Promise<unknown>>> = {
  dossier: (ledger, incident) => ledger.dossier(incident),
  record: (ledger, incident) => ledger.record(incident),
  records: (ledger) => all(ledger.records({})),
  ranges: (ledger, incident) => ledger.ranges(incident, {}),
  "ranges of many": (ledger) => ledger.rangesOfMany({}, {}),
  "roll-up": (ledger) => ledger.rollUp("month", {}, {}),
  victims: (ledger) => ledger.victims({}, NAMED),
  daily: (ledger) => ledger.daily("2018-03-04"),
  monthly: (ledger) => ledger.monthly("2018-03"),
};

/** A ledger with two incidents of a day; of each a named victim who was accepted, and a walk. */
async function filled(address: string): Promise<{ ledger: TestLedger; incidents: string[] }> {
  const ledger = await openTestLedger(address);
  await add(ledger, HODEIDAH, TAIZ);
  const incidents = (await ledger.incidents({})).items.map(({ id }) => id);
  const asked = { step: { step: "receive", from: null }, party: "Saudi-led coalition" } as const;
  for (const incident of incidents) {
    const { accounts } = await ledger.incident(incident);
    const account = accounts.find(({ victims }) => victims.length > 0)?.id ?? "";
    await ledger.review({ account, attribute: "victim", index: 0, verdict: "accepted" }, BY);
    await ledger.takeStep(incident, asked, { ...BY, on: "2018-03-04" });
  }
  return { ledger, incidents };
}

/** A ledger to which something happens after the first answer that it is given. */
function meddledWith(store: OpenStore, happens: () => Promise<unknown>): Ledger {
  let answers = 0;
  const watching = watched(store, async () => {
    answers += 1;
    if (answers === 1) await happens();
  });
  return inProcess({ ...watching, close: store.close }, () => "2026-11-20T10:00:00.000Z");
}

// A folder lets nobody else write meanwhile: there is one connection to it.
describe.each(ENGINES.filter(({ name }) => name === "server"))("while others write, $name", ({ fresh }) => {
  it.each(Object.entries(ASKED))("%s is as it was when it was asked for", async (_, ask) => {
    const address = await fresh();
    const { ledger, incidents } = await filled(address);
    const [incident = ""] = incidents;
    const other = await openTestLedger(address);
    const before = await ask(ledger, incident);
    const meddled = meddledWith(ledger.store, () => other.link(incidents, BY));
    expect(await ask(meddled, incident)).toEqual(before);
    expect(await ask(ledger, incident)).not.toEqual(before);
    for (const one of [ledger, other]) await one.close();
  });
});

describe.each(ENGINES)("asked at once, $name", ({ fresh }) => {
  it("all is answered, and what is written meanwhile is written", async () => {
    const { ledger, incidents } = await filled(await fresh());
    const [incident = ""] = incidents;
    const [graded, ...found] = await Promise.all([
      ledger.judge(incident, { kind: "grading", grading: "fair" }, BY),
      ...Object.values(ASKED).map((ask) => ask(ledger, incident)),
    ]);
    expect(graded.assessment.judgements).toMatchObject([{ detail: { grading: "fair" } }]);
    expect(found.every((one) => one !== undefined)).toBe(true);
    expect(await ledger.incidents({})).toMatchObject({ items: [{}, {}] });
    await ledger.close();
  });
});
