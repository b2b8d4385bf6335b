import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/model/assessment.js";
import type { Since } from "../../src/model/since.js";
import type { AskedStep } from "../../src/service/ledger.js";
import { declare, LOG } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import { add, openTestLedger, type TestLedger } from "../support/ledger.js";

// The day, the month and the named, of a ledger with a log and reports of two strikes.

const HODEIDAH = {
  ...{ file: "port.txt", publisher: "Coast Post", published: "2018-03-05" },
  text: [
    "HODEIDAH – Air strikes by the Saudi-led coalition hit the city of Hodeidah on Sunday, 4 March 2018, killing nine civilians, the health office said.",
    "Among the dead were Samir Haddad, 34, a teacher, and his daughter Lina Haddad, 6, the health office said.",
    "Ali Nasser, a spokesman for the Saudi-led coalition, said the alliance had conducted three strikes in Hodeidah province on Sunday, all against a radar site.",
  ].join("\n\n"),
};
const TAIZ = {
  ...{ file: "taiz.txt", publisher: "Hill Post", published: "2018-04-20" },
  text: "Shelling struck the city of Taiz in March 2018, killing at least two civilians, the mayor said.",
};

async function filled(address: string): Promise<{ ledger: TestLedger; incident: string }> {
  const ledger = await openTestLedger(address);
  await declare(ledger, LOG, { party: "Saudi-led coalition" });
  const [added] = await add(ledger, HODEIDAH, TAIZ);
  return { ledger, incident: added?.incidents[0] ?? "" };
}

const WHY = { by: "anna", why: "as the file says" };
async function take(ledger: TestLedger, incident: string, on: string, ...steps: readonly AskedStep[]): Promise<void> {
  for (const step of steps) {
    const by = step.step === "confirm" ? "boris" : "anna";
    await ledger.takeStep(incident, { step, party: "Saudi-led coalition" }, { ...WHY, by, on });
  }
}

const RECEIVE: AskedStep = { step: "receive", from: "a letter" };
const OPENED: readonly AskedStep[] = [{ step: "check" }, { step: "open" }];
const NO_EVIDENCE: AskedStep = { step: "non-credible", reason: "no-evidence" };

describe.each(ENGINES)("the day, $name", ({ fresh }) => {
  it("holds what was declared for it, by logs and by speakers, and what was on it", async () => {
    const { ledger, incident } = await filled(await fresh());
    const report = await ledger.daily("2018-03-04");
    const said = report.strikes.map(({ source, party, claimedBy }) => [source, party, claimedBy]);
    expect(said).toEqual([
      ["strikes.csv, row 1", "Saudi-led coalition", null],
      ["strikes.csv, row 2", "Saudi-led coalition", null],
      ["Coast Post", expect.any(String), expect.stringContaining("Ali Nasser")],
    ]);
    expect(report.incidents.map((one) => one.incident.id)).toEqual([incident]);
    expect(report.incidents[0]?.ranges.ranges[0]).toMatchObject({ outcome: "killed", min: 9, max: 9 });
    expect(report).toMatchObject({ day: "2018-03-04", lessPrecise: 1, received: [], changed: [] });
    await ledger.close();
  });

  it("holds of an incident what it shows, and not the texts of its reports", async () => {
    const { ledger } = await filled(await fresh());
    const { incidents } = await ledger.daily("2018-03-04");
    expect(incidents).toMatchObject([{ reports: [{ id: expect.any(String) }], place: { name: "Hodeidah" } }]);
    expect(JSON.stringify(incidents)).not.toContain("all against a radar site");
    await ledger.close();
  });

  it("holds what was received and decided on it, under the day on which it was done", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "2018-03-10", RECEIVE, ...OPENED);
    await take(ledger, incident, "2018-03-12", NO_EVIDENCE);
    await ledger.judge(incident, { kind: "grading", grading: "weak" }, { ...WHY, on: "2018-03-12" });
    const [tenth, twelfth, other] = [
      await ledger.daily("2018-03-10"),
      await ledger.daily("2018-03-12"),
      await ledger.daily("2018-03-11"),
    ];
    expect(tenth.received).toMatchObject([{ incident, party: "Saudi-led coalition", step: { on: "2018-03-10" } }]);
    expect(tenth.changed.map(({ step }) => step?.detail.step)).toEqual(["check", "open"]);
    expect(twelfth.changed).toMatchObject([
      { step: { detail: NO_EVIDENCE }, judgement: null, needsSecond: false },
      { step: null, party: null, judgement: { detail: { grading: "weak" } } },
    ]);
    expect([other.received, other.changed]).toEqual([[], []]);
    await ledger.close();
  });

  it("says of what was decided on it what became of that since", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "2018-03-10", RECEIVE, ...OPENED);
    await take(ledger, incident, "2018-03-12", NO_EVIDENCE);
    await ledger.judge(incident, { kind: "grading", grading: "weak" }, { ...WHY, on: "2018-03-12" });
    const told = async () => (await ledger.daily("2018-03-12")).changed.map(({ since, later }) => [since, later]);
    expect(await told()).toEqual([
      [null, null],
      [null, null],
    ]);
    await take(ledger, incident, "2018-04-02", { step: "confirm" });
    await take(ledger, incident, "2018-05-03", { step: "reopen" }, { step: "credible" });
    await ledger.judge(incident, { kind: "grading", grading: "fair" }, { ...WHY, on: "2018-05-04" });
    const [[since], [, later]] = (await told()) as never as [[Since], [null, Judgement]];
    expect(since.steps.map(({ step, by, on }) => [step, by, on])).toEqual([
      ["confirm", "boris", "2018-04-02"],
      ["reopen", "anna", "2018-05-03"],
      ["credible", "anna", "2018-05-03"],
    ]);
    expect(since.now).toEqual({ state: "credible", reason: null, conceded: null, confirmed: false, awaiting: false });
    expect(later).toMatchObject({ on: "2018-05-04", detail: { grading: "fair" } });
    const { walks } = await ledger.monthly("2018-03");
    expect(walks).toMatchObject([{ completion: "no-evidence", confirmed: false, since }]);
    await ledger.close();
  });

  it("says of what came since, and waits for a second person, that it does not count yet", async () => {
    const { ledger, incident } = await filled(await fresh());
    await ledger.changeTeam({ add: "anna" }, WHY);
    await ledger.changeTeam({ add: "boris" }, WHY);
    await ledger.changeTeam({ secondPerson: true }, WHY);
    await take(ledger, incident, "2018-03-10", RECEIVE);
    await take(ledger, incident, "2018-04-02", ...OPENED, NO_EVIDENCE);
    const [walk] = (await ledger.monthly("2018-03")).walks;
    expect(walk?.stood).toMatchObject({ state: "received", awaiting: false });
    expect(walk?.since).toMatchObject({
      steps: [{ step: "check", counts: "yes" }, { step: "open" }, { step: "non-credible", counts: "waits" }],
      now: { state: "open", confirmed: null, awaiting: true },
    });
    expect((await ledger.daily("2018-03-10")).received[0]?.since).toEqual(walk?.since);
    expect((await ledger.monthly("2018-04")).walks[0]?.stood).toMatchObject({ state: "open", awaiting: true });
    await ledger.close();
  });

  it("goes out without the name of a minor, even in a reason that somebody gave", async () => {
    const { ledger, incident } = await filled(await fresh());
    const why = "Samir Haddad lost his daughter Lina Haddad";
    await ledger.judge(incident, { kind: "grading", grading: "fair" }, { ...WHY, why, on: "2018-03-12" });
    const { changed } = await ledger.daily("2018-03-12");
    expect(changed[0]?.judgement?.why).toBe("Samir Haddad lost his daughter [name withheld]");
    await ledger.close();
  });

  it.each([
    ["2018-02-30", /is no day/u],
    ["2026-11-21", /has not come/u],
  ])("%s is refused", async (day, message) => {
    const ledger = await openTestLedger(await fresh());
    await expect(ledger.daily(day)).rejects.toThrow(message);
    await ledger.close();
  });
});

describe.each(ENGINES)("the month, $name", ({ fresh }) => {
  it("balances, and names the walks behind its counters", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "2018-03-10", RECEIVE, ...OPENED);
    await take(ledger, incident, "2018-04-02", NO_EVIDENCE, { step: "confirm" });
    await take(ledger, incident, "2018-05-03", { step: "reopen" });
    const months = await Promise.all(["2018-02", "2018-03", "2018-04", "2018-05", "2018-06"].map(ledger.monthly));
    const sums = months.map(({ carried, received, reopened, completed, open }) => [
      ...[carried, received, reopened, completed, open],
    ]);
    expect(sums).toEqual([
      [0, 0, 0, 0, 0],
      [0, 1, 0, 0, 1],
      [1, 0, 0, 1, 0],
      [0, 0, 1, 0, 1],
      [1, 0, 0, 0, 1],
    ]);
    expect(months[0]?.walks).toEqual([]);
    expect(months[2]).toMatchObject({ confirmed: 1, outcomes: { "no-evidence": 1 }, enteredLater: 2 });
    expect(months[2]?.walks).toMatchObject([
      { incident, party: "Saudi-led coalition", counted: ["carried", "completed"], completion: "no-evidence" },
    ]);
    expect(months[3]?.walks).toMatchObject([{ counted: ["reopened", "open"], completion: null, confirmed: false }]);
    await ledger.close();
  });

  it.each([
    ["2018-13", /is no month/u],
    ["2026-12", /has not begun/u],
  ])("%s is refused", async (month, message) => {
    const ledger = await openTestLedger(await fresh());
    await expect(ledger.monthly(month)).rejects.toThrow(message);
    await ledger.close();
  });
});

describe.each(ENGINES)("the named, $name", ({ fresh }) => {
  const asked = { basis: "consent of the family", minors: false, wounded: false };

  async function accept(ledger: TestLedger, incident: string): Promise<void> {
    const { accounts } = await ledger.incident(incident);
    for (const { id, victims } of accounts)
      for (const [index] of victims.entries())
        await ledger.review({ account: id, attribute: "victim", index, verdict: "accepted" }, WHY);
  }

  it("are those whom a person accepted, minors only if they are asked for", async () => {
    const { ledger, incident } = await filled(await fresh());
    const before = await ledger.victims({}, asked);
    expect(before).toMatchObject({ incidents: 2, victims: [], withheld: { minors: 0, maybeMinors: 0, unreviewed: 2 } });
    await accept(ledger, incident);
    const after = await ledger.victims({}, asked);
    expect(after.withheld).toEqual({ minors: 1, maybeMinors: 0, unreviewed: 0 });
    expect(after.victims).toMatchObject([
      { incident, name: "Samir Haddad", age: 34, sources: [{ publisher: "Coast Post" }] },
    ]);
    expect(JSON.stringify(after)).not.toContain("Lina");
    const all = await ledger.victims({}, { ...asked, minors: true });
    expect(all.victims.map(({ name }) => name)).toEqual(["Lina Haddad", "Samir Haddad"]);
    expect(await ledger.victims({ place: "Taiz" }, asked)).toMatchObject({ incidents: 1, victims: [] });
    await ledger.close();
  });

  it("are not given without a basis to name them", async () => {
    const ledger = await openTestLedger(await fresh());
    await expect(ledger.victims({}, { ...asked, basis: " " })).rejects.toThrow(/needs the basis on which you may/u);
    await ledger.close();
  });
});
