import { describe, expect, it } from "vitest";
import type { AskedStep } from "../../src/service/ledger.js";
import { holding } from "../../src/util/judgements.js";
import { declare } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, type TestLedger } from "../support/ledger.js";

const LOG = `date,country,place,number,line
2018-03-05,Yemen,Hodeidah,2,"Near Hodeidah, two strikes destroyed a boat and a vehicle."
2018-03-06,Yemen,Taiz,1,"Near Taiz, one strike destroyed a mortar."
2018-03-07,Yemen,Taiz,1,"Near Taiz, one strike destroyed a truck."
2018-03-08,Yemen,Taiz,1,"Near Taiz, one strike destroyed a bunker."
2018-03-20,Yemen,Marib,1,"Near Marib, one strike destroyed a truck."
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
    await refused(step({ step: "credible" }), /“credible” cannot come next: the walk stands at received.*“check”/u);
    await refused(step({ step: "check" }, { on: "2099-01-01" }), "has not come yet");
    await refused(step({ step: "check" }, { on: "yesterday" }), "is no date");
    await refused(step({ step: "check" }, { by: "" }), "--as NAME");
    await refused(step({ step: "supersede", by: incident }), "is no other walk of an allegation against");
    await refused(ledger.takeStep("i0", { step: { step: "check" } }, BY), "there is no incident i0");
    await refused(ledger.takeStep(struck, { step: { step: "check" } }, BY), "no allegation was received");
    const receive = { step: "receive", from: null } as const;
    await refused(ledger.takeStep(incident, { step: receive, party: "Nowhereland" }, BY), "is no party that is known");
    await refused(ledger.takeStep(incident, { step: receive }, BY), "“receive” cannot come next");
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

  it("two walks against one party, of incidents that were linked, go on by their ids until one is closed", async () => {
    const { ledger, incident, struck } = await filled(await fresh());
    for (const id of [incident, struck]) await take(ledger, id, "receive", "check");
    const [first] = (await ledger.assessment(incident)).assessment.walks;
    const [second] = (await ledger.assessment(struck)).assessment.walks;
    await ledger.link([incident, struck], BY);
    await expect(take(ledger, incident, "open")).rejects.toThrow(
      /several walks: say which \(--walk or --party\): w\d+/u,
    );
    const step = (walk: string | undefined, one: AskedStep) => ledger.takeStep(incident, { step: one, walk }, BY);
    await step(first?.id, { step: "open" });
    await step(second?.id, { step: "supersede", by: first?.id ?? "" });
    await expect(step("w0", { step: "open" })).rejects.toThrow("has no walk w0; it has w");
    await expect(step(first?.id, { step: "duplicate", of: "w99999" })).rejects.toThrow("there is no walk w99999");
    await expect(step(first?.id, { step: "duplicate", of: second?.id ?? "" })).rejects.toThrow(
      "was closed for this one",
    );
    const { assessment } = await ledger.assessment(incident);
    expect(assessment.walks.map(({ now }) => now.state)).toEqual(["open", "superseded"]);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.unlink(incident, (await ledger.incident(struck)).incident.accounts.slice(0, 1), BY);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
  });

  it("a duplicate is of another incident whose allegation was received", async () => {
    const { ledger, incident, struck } = await filled(await fresh());
    await take(ledger, incident, "receive", "check", "open");
    const duplicate = { step: "duplicate", of: struck } as const;
    await expect(take(ledger, incident, duplicate)).rejects.toThrow("is no other walk of an allegation against");
    await take(ledger, struck, "receive");
    expect(await take(ledger, incident, duplicate)).toMatchObject({ state: "duplicate" });
    await ledger.close();
  });

  it("a judgement entered late does not stand over a later one", async () => {
    const { ledger, incident } = await filled(await fresh());
    await ledger.judge(incident, { kind: "grading", grading: "fair" }, { ...BY, on: "2018-12-01" });
    await ledger.judge(incident, { kind: "grading", grading: "weak" }, { ...BY, on: "2018-03-20" });
    const { judgements } = (await ledger.assessment(incident)).assessment;
    expect(holding(judgements)).toMatchObject([{ detail: { grading: "fair" } }]);
    const [latest] = (await ledger.history({ of: incident })).items;
    expect(latest?.before).not.toEqual(latest?.after);
    await ledger.close();
  });

  it("a decision that was changed behind the ledger's back is found", async () => {
    const { ledger, incident } = await filled(await fresh());
    await take(ledger, incident, "receive", "check", "open", "credible");
    await take(ledger, incident, "search");
    await ledger.judge(incident, { kind: "grading", grading: "weak" }, BY);
    await ledger.judge(incident, { kind: "strike-status", status: "likely" }, BY);
    await ledger.changeTeam({ secondPerson: true }, BY);
    expect((await ledger.verify()).faults).toEqual([]);
    const { db } = ledger.store;
    const [walk] = (await ledger.assessment(incident)).assessment.walks;
    const [graded, status] = (await ledger.assessment(incident)).assessment.judgements;
    await db.updateTable("walk_step").set({ by: "boris" }).where("number", "=", 4).execute();
    const gone = { step: "search", found: { ...(walk?.steps[4]?.detail as { found: object }).found, checks: [] } };
    await db
      .updateTable("walk_step")
      .set({ detail: gone as never })
      .where("number", "=", 5)
      .execute();
    await db
      .deleteFrom("judgement")
      .where("id", "=", graded?.id ?? "")
      .execute();
    const forged = { confirmed_on: "2026-11-20", confirmed_at: "2026-11-20T09:00:00Z", confirmed_by: "x" };
    await db
      .updateTable("judgement")
      .set({ ...forged, confirmed_why: "x" })
      .execute();
    await db.deleteFrom("setting").execute();
    expect((await ledger.verify()).faults).toEqual([
      `confirmation of judgement ${status?.id}: it is there, and the history does not say so`,
      `judgement ${graded?.id}: it was recorded, and is not there`,
      `step 4 of walk ${walk?.id}: it is not what was recorded`,
      `step 5 of walk ${walk?.id}: what its search found is not what was recorded`,
      "team: who may decide, or how, is not what was recorded last",
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
