import { describe, expect, it } from "vitest";
import type { Allegation, Check, Question } from "../../src/model/check.js";
import { USUAL_SEARCH } from "../../src/pipeline.js";
import { BY, declare } from "../support/declared-files.js";
import { ENGINES } from "../support/engines.js";
import type { TestLedger } from "../support/ledger.js";
import { add, openTestLedger } from "../support/ledger.js";

const TEXT = `date,country,place,number,line
2018-03-05,Yemen,Hodeidah,2,"Near Hodeidah, two strikes destroyed a boat and a vehicle."
2018-03-06,Yemen,Taiz,1,"Near Taiz, one strike destroyed a mortar."
2018-03-09,Yemen,Hodeidah,1,"Near Al Hudaydah, one strike damaged a pier."
`;

const REPORT = {
  file: "port.txt",
  publisher: "Coast Post",
  published: "2018-03-05",
  text: [
    "HODEIDAH – Air strikes hit the city of Hodeidah on Sunday, 4 March 2018, killing nine civilians, the provincial health office said.",
    "Ali Nasser, a spokesman for the Saudi-led coalition, said the alliance had conducted three strikes in Hodeidah province on Sunday, all against a radar site.",
    "“Our strikes were about 90 kilometres south of Hodeidah,” he said.",
    "The health office said the airstrikes of the Saudi-led coalition had killed 400 civilians in the province since January.",
  ].join("\n\n"),
};

const alleged = (place: string, day: string, region: string | null = null): Allegation => ({
  ...{ place, region, lat: null, lon: null, radiusKm: null },
  ...{ days: { start: day, end: day }, datePrecision: "day" },
});

async function filled(address: string): Promise<{ ledger: TestLedger; incident: string; report: string }> {
  const ledger = await openTestLedger(address);
  await declare(ledger, new TextEncoder().encode(TEXT), { party: "Saudi-led coalition" });
  const [added] = await add(ledger, REPORT);
  const incident = added?.incidents[0];
  if (added?.report == null || incident === undefined) throw new Error("the report tells of no incident");
  return { ledger, incident, report: added.report };
}

const asked = (checks: readonly Check[], question: Question) => checks.filter((check) => check.question === question);

describe.each(ENGINES)("checks, $name", ({ fresh }) => {
  it("answer with the log's line of that day, and with what a speaker declares elsewhere", async () => {
    const { ledger, incident } = await filled(await fresh());
    const { id, checks } = await ledger.check(incident);
    expect(id).toBe(incident);
    const [near] = asked(checks, "declared-strike");
    expect(near).toMatchObject({
      answer: "yes",
      search: { radiusKm: 60, window: { start: "2018-03-03", end: "2018-03-05" } },
    });
    expect(near?.quotes[0]?.quote.exact).toBe("Near Hodeidah, two strikes destroyed a boat and a vehicle.");
    const [alibi] = asked(checks, "alibi");
    expect(alibi).toMatchObject({ answer: "no", why: expect.stringMatching(/90 km S of Hodeidah/u) });
    expect(alibi?.quotes[0]).toMatchObject({
      quote: { exact: expect.stringContaining("90 kilometres south of Hodeidah") },
    });
    await ledger.close();
  });

  it("quote words that stand where they are said to stand", async () => {
    const { ledger, incident, report } = await filled(await fresh());
    const { checks } = await ledger.check(incident);
    const [file] = await ledger.declaredFiles();
    const texts = new Map([
      [report, REPORT.text],
      [file?.id ?? "", TEXT],
    ]);
    const quotes = checks.flatMap((check) => check.quotes).filter(({ text }) => texts.has(text));
    expect(quotes.length).toBeGreaterThan(2);
    for (const { text, quote } of quotes) expect(texts.get(text)?.slice(quote.start, quote.end)).toBe(quote.exact);
    await ledger.close();
  });

  it("of a report hold its running totals against the incidents", async () => {
    const { ledger, report } = await filled(await fresh());
    const { checks } = await ledger.check(report);
    expect(checks.map(({ question }) => question)).toEqual(["tally"]);
    expect(checks[0]?.asked).toMatch(/400 civilians/u);
    await expect(ledger.check("i0")).rejects.toThrow(/there is no incident i0/u);
    await ledger.close();
  });

  it("of totals look at incidents that count the killed and the wounded together, too", async () => {
    const { ledger, report } = await filled(await fresh());
    const counted = async () => {
      const { checks } = await ledger.check(report);
      return /that may be: (\d+); sum of both: (.*)\.$/mu.exec(checks[0]?.working.join("\n") ?? "")?.slice(1);
    };
    expect(await counted()).toEqual(["0", "9"]);
    await add(ledger, {
      file: "zabid.txt",
      publisher: "Hill Post",
      published: "2018-02-20",
      text: "HODEIDAH – Air strikes of the Saudi-led coalition hit Zabid in Hodeidah province on Monday, 19 February 2018, killing and wounding 32 civilians, a doctor said.",
    });
    expect(await counted()).toEqual(["0", "9–41"]);
    await ledger.close();
  });

  it("rest on what reports claim too, which can be listed", async () => {
    const { ledger, report } = await filled(await fresh());
    const [first, ...others] = await ledger.claimedStrikes({ from: "2018-03-01", to: "2018-03-31" });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ report, publisher: "Coast Post", speaker: "Ali Nasser" });
    expect(first?.strike).toMatchObject({ count: { min: 3, max: 3 }, place: { relation: "90 km S of" } });
    expect(await ledger.claimedStrikes({ from: "2018-04-01" })).toEqual([]);
    await ledger.close();
  });

  it("know of no strike once the log is withdrawn", async () => {
    const { ledger } = await filled(await fresh());
    const query = alleged("Taiz", "2018-03-05");
    expect((await ledger.strikes(query, USUAL_SEARCH)).offers.map(({ strike: { row } }) => row)).toEqual([2]);
    const [file] = await ledger.declaredFiles();
    await ledger.withdraw(file?.id ?? "", { ...BY, why: "not theirs" });
    const { check, offers } = await ledger.strikes(query, USUAL_SEARCH);
    expect([check.answer, offers]).toEqual(["undetermined", []]);
    expect(check.why).toMatch(/no strike log is on record/u);
    await ledger.close();
  });

  it("are asked of many at once as of one, but for what reports claim", async () => {
    const { ledger } = await filled(await fresh());
    const queries = [alleged("Hodeida", "2018-03-04"), alleged("Marib", "2018-03-04"), alleged("Taizz", "2018-03-07")];
    const answers = [];
    for await (const { check, offers } of ledger.strikesOfMany(queries, USUAL_SEARCH)) {
      answers.push([check.answer, offers.map(({ strike: { row } }) => row)]);
    }
    expect(answers).toEqual([
      ["yes", [1]],
      ["undetermined", []],
      ["undetermined", []],
    ]);
    const one = await ledger.strikes(alleged("Hodeida", "2018-03-04"), USUAL_SEARCH);
    expect(one.check.search?.matches.map(({ claimedBy }) => claimedBy?.speaker ?? null)).toContain("Ali Nasser");
    await ledger.close();
  });
});
