import { describe, expect, it } from "vitest";
import type { AskedStep } from "../../src/service/ledger.js";
import { declare } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, type TestLedger } from "../support/ledger.js";

const LOG = `date,country,place,number,line
2018-03-05,Yemen,Hodeidah,2,"Near Hodeidah, two strikes destroyed a boat and a vehicle."
2018-03-06,Yemen,Taiz,1,"Near Taiz, one strike destroyed a mortar."
2018-03-07,Yemen,Taiz,1,"Near Taiz, one strike destroyed a truck."
2018-03-08,Yemen,Taiz,1,"Near Taiz, one strike destroyed a bunker."
`;

const strikeOf = (file: string, place: string, day: string) => ({
  ...{ file, publisher: "Coast Post", published: "2018-03-07" },
  text: `${place.toUpperCase()} – Air strikes by the Saudi-led coalition hit the city of ${place} on ${day} March 2018, killing nine civilians, the provincial health office said.`,
});

async function filled(address: string, log = LOG): Promise<{ ledger: TestLedger; incident: string; struck: string }> {
  const ledger = await openTestLedger(address);
  if (log !== "") await declare(ledger, new TextEncoder().encode(log), { party: "Saudi-led coalition" });
  const [one, other] = await add(ledger, strikeOf("a.txt", "Marib", "6"), strikeOf("b.txt", "Hodeidah", "4"));
  return { ledger, incident: one?.incidents[0] as string, struck: other?.incidents[0] as string };
}

const BY = { by: "anna", why: "as the file says" };
const SECOND = { by: "boris", why: "read it again" };

async function take(ledger: TestLedger, incident: string, ...steps: readonly (AskedStep | AskedStep["step"])[]) {
  for (const one of steps) {
    const step = (typeof one === "string" ? ONES[one] : one) as AskedStep;
    await ledger.takeStep(incident, { step }, one === "confirm" ? SECOND : BY);
  }
  const { assessment } = await ledger.assessment(incident);
  return assessment.walks[0]?.now;
}

const NO_STRIKES = { step: "non-credible", reason: "no-strikes" } as const;
const ONES: { readonly [step: string]: AskedStep } = {
  receive: { step: "receive", from: null },
  ...Object.fromEntries(
    ["check", "open", "search", "credible", "confirm", "investigate", "reopen"].map((step) => [step, { step }]),
  ),
};

/** What is kept, to see that a refused step left nothing. */
async function kept(ledger: TestLedger): Promise<string> {
  return (await all(ledger.dump())).join("\n");
}

describe.each(ENGINES)("assessments, $name", ({ fresh }) => {
  it("“no strikes” needs a recorded search; every state is kept through confirming, reopening, correcting", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "receive", "check", "open");
    await expect(take(ledger, incident, NO_STRIKES)).rejects.toThrow("lacks a recorded search of the strike logs");
    const decided = await take(ledger, incident, "search", NO_STRIKES, "confirm");
    expect(decided).toMatchObject({ state: "non-credible", completion: "no-strikes", confirmed: { by: "boris" } });
    const corrected = await take(
      ledger,
      incident,
      "reopen",
      { step: "non-credible", reason: "no-evidence" },
      {
        step: "correct",
        to: { step: "non-credible", reason: "too-little-information" },
      },
    );
    expect(corrected?.states).toEqual([
      ...["received", "initial-check", "open", "open", "non-credible", "non-credible", "open"],
      ...["non-credible", "non-credible"],
    ]);
    expect(corrected).toMatchObject({ completion: "too-little-information", confirmed: null });
    const { assessment } = await ledger.assessment(incident);
    const [search] = assessment.walks[0]?.steps.filter(({ detail }) => detail.step === "search") ?? [];
    const record = search?.detail.step === "search" ? search.detail.found.checks[0]?.search : null;
    expect(record).toMatchObject({ radiusKm: 60, spellings: expect.arrayContaining(["Marib"]) });
    expect(record?.logs[0]?.coverage.length).toBeGreaterThan(0);
    expect(record?.matches.length).toBeGreaterThan(0);
    await ledger.close();
  });

  it("“no strikes” is refused where the search found one of the party's, or none of its logs is there", async () => {
    const { ledger, struck } = await filled(await fresh());
    await take(ledger, struck, "receive", "check", "open", "search");
    await expect(take(ledger, struck, NO_STRIKES)).rejects.toThrow(
      /lacks a search that finds no strike of .*Hodeidah/u,
    );
    await ledger.close();
    const without = await filled(await fresh(), "");
    await take(without.ledger, without.incident, "receive", "check", "open", "search");
    await expect(take(without.ledger, without.incident, NO_STRIKES)).rejects.toThrow("none is on record; declare it");
    await without.ledger.close();
  });

  it("a search counts only for what is on record: a log that comes later asks for another", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "receive", "check", "open", "search");
    await declare(ledger, new TextEncoder().encode(LOG.replace("Near Taiz, one", "Near Marib, one")), {
      party: "Saudi-led coalition",
    });
    await expect(take(ledger, incident, NO_STRIKES)).rejects.toThrow("have changed since step 4; search again");
    await ledger.close();
  });

  it("what cannot be done is refused with what would be possible, and leaves nothing", async () => {
    const { ledger, incident, struck } = await filled(await fresh());
    await take(ledger, incident, "receive");
    const before = await kept(ledger);
    const refused = async (asked: Promise<unknown>, why: string | RegExp): Promise<void> => {
      await expect(asked).rejects.toThrow(why);
      expect(await kept(ledger)).toBe(before);
    };
    const step = (one: AskedStep, more = {}) => ledger.takeStep(incident, { step: one }, { ...BY, ...more });
    await refused(step({ step: "check" }, { why: " " }), "a reason is needed");
    await refused(step({ step: "credible" }), /“credible” lacks a walk that allows .*stands at received.*“check”/u);
    await refused(step({ step: "check" }, { on: "2099-01-01" }), "has not come yet");
    await refused(step({ step: "check" }, { on: "yesterday" }), "is no date");
    await refused(step({ step: "check" }, { by: "" }), "--as NAME");
    await refused(step({ step: "supersede", by: incident }), "is this incident itself");
    await refused(ledger.takeStep("i0", { step: { step: "check" } }, BY), "there is no incident i0");
    await refused(ledger.takeStep(struck, { step: { step: "check" } }, BY), "no allegation was received");
    const receive = { step: "receive", from: null } as const;
    await refused(ledger.takeStep(incident, { step: receive, party: "Nowhereland" }, BY), "is no party that is known");
    await refused(ledger.takeStep(incident, { step: receive }, BY), "a walk that allows “receive”");
    await ledger.close();
  });

  it("a team decides by name, and may require a second person", async () => {
    const { ledger, incident } = await filled(await fresh());
    await ledger.changeTeam({ add: "Anna" }, BY);
    await expect(ledger.changeTeam({ add: "Mallory" }, { ...BY, by: "mallory" })).rejects.toThrow(
      "“mallory” is not of this team: it is Anna",
    );
    await ledger.changeTeam({ add: "Boris" }, BY);
    await ledger.changeTeam({ secondPerson: true }, BY);
    await take(ledger, incident, "receive", "check", "open");
    const waiting = await take(ledger, incident, "credible");
    expect(waiting).toMatchObject({ state: "open", awaiting: { number: 4 } });
    const confirm = (by: string) => ledger.takeStep(incident, { step: { step: "confirm" } }, { by, why: "read it" });
    await expect(confirm("anna")).rejects.toThrow("nobody confirms their own");
    await expect(confirm("carla")).rejects.toThrow("“carla” is not of this team: it is Anna and Boris");
    await expect(take(ledger, incident, "investigate")).rejects.toThrow("waits for a second person");
    const { assessment } = await confirm("boris");
    expect(assessment.walks[0]?.now).toMatchObject({ state: "credible", confirmed: { by: "boris" } });
    expect(await ledger.team()).toMatchObject({ secondPerson: true, people: [{ name: "Anna" }, { name: "Boris" }] });
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("gradings and positions stand apart from the walk, and every earlier one is kept", async () => {
    const { ledger, incident } = await filled(await fresh());
    await ledger.judge(incident, { kind: "grading", grading: "weak" }, BY);
    await ledger.judge(incident, { kind: "grading", grading: "fair" }, BY);
    const position = {
      kind: "position",
      party: "Saudi-led coalition",
      position: "non-credible",
      conceded: [],
    } as const;
    await expect(ledger.judge(incident, { ...position, reason: null }, BY)).rejects.toThrow("lacks the reason");
    await ledger.judge(incident, { ...position, reason: "no-evidence" }, BY);
    await expect(ledger.confirmJudgement(incident, { kind: "grading" }, BY)).rejects.toThrow(
      "nobody confirms their own",
    );
    const { assessment } = await ledger.confirmJudgement(incident, { kind: "grading" }, SECOND);
    expect(assessment.walks).toEqual([]);
    expect(assessment.judgements).toMatchObject([
      { detail: { grading: "weak" }, confirmed: null },
      { detail: { grading: "fair" }, confirmed: { by: "boris" } },
      { detail: { kind: "position", position: "non-credible", reason: "no-evidence" } },
    ]);
    await expect(ledger.confirmJudgement(incident, { kind: "grading" }, SECOND)).rejects.toThrow(
      "no grading that waits",
    );
    await ledger.close();
  });

  it("follow the incident into a merge, a dump and another ledger", async () => {
    const { ledger, incident, struck } = await filled(await fresh());
    await take(ledger, incident, "receive", "check", "open");
    await ledger.judge(struck, { kind: "grading", grading: "weak" }, BY);
    const { incidents } = await ledger.link([incident, struck], BY);
    const merged = await ledger.assessment(incidents[0] as string);
    expect(merged.assessment.walks).toMatchObject([{ now: { state: "open" } }]);
    expect(merged.assessment.judgements).toMatchObject([{ detail: { grading: "weak" } }]);
    const copy = await openTestLedger(await fresh());
    await copy.restore(ledger.dump());
    expect(await copy.assessment(merged.id)).toEqual(merged);
    expect((await copy.verify()).faults).toEqual([]);
    await Promise.all([ledger.close(), copy.close()]);
  });

  it("a decision that was changed behind the ledger's back is found", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "receive", "check", "open", "credible");
    await ledger.judge(incident, { kind: "grading", grading: "weak" }, BY);
    const { db } = ledger.store;
    await db.updateTable("walk_step").set({ by: "boris" }).where("number", "=", 4).execute();
    await db.deleteFrom("judgement").execute();
    expect((await ledger.verify()).faults).toEqual([
      expect.stringMatching(/^judgement j\d+: it was recorded, and is not there/u),
      expect.stringMatching(/^step 4 of walk w\d+: it is not what was recorded/u),
    ]);
    await ledger.close();
  });

  it("an erased report takes the recorded search with it, which was in its words; the steps stay", async () => {
    const { ledger, incident } = await filled(await fresh());
    const [more] = await add(ledger, {
      ...strikeOf("c.txt", "Marib", "6"),
      publisher: "Hill Post",
      published: "2018-03-08",
    });
    await take(ledger, incident, "receive", "check", "open", "search", NO_STRIKES);
    await ledger.erase(more?.report as string, BY);
    const [walk] = (await ledger.assessment(incident)).assessment.walks;
    expect(walk?.steps.map(({ detail }) => detail.step)).toEqual([
      "receive",
      "check",
      "open",
      "search",
      "non-credible",
    ]);
    expect(walk?.steps[3]?.detail).toMatchObject({ found: { checks: [] } });
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });
});
