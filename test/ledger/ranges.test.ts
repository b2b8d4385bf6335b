import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, it } from "vitest";
import type { Account } from "../../src/model/account.js";
import type { CasualtyRange } from "../../src/model/casualty-range.js";
import { ucdpCsv } from "../../src/publish/ucdp/index.js";
import type { RangesOptions, Review } from "../../src/service/ledger.js";
import { rollUp } from "../../src/service/roll-up.js";
import { ENGINES } from "../support/engines.js";
import { joined } from "../support/exports.js";
import { add, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

const ANNA = { by: "anna", why: "the office stood by it" };

const CSV = { bom: true, columns: true } as const;
type UcdpRow = Readonly<Record<"low" | "best" | "high", string>>;

/** Of two origins: the second is no copy of the first. */
const MASKANA = [
  strike("a.txt", { killed: 12, publisher: "Daily Post" }),
  {
    file: "b.txt",
    publisher: "Hill Post",
    published: "2016-06-17",
    text: "Russian jets bombed the market of Maskana on Thursday, 16 June 2016. At least 20 civilians died, a doctor at the town's hospital told the Hill Post.",
  },
];
const IDLIB = strike("c.txt", { place: "Idlib", day: "2016-07-02", killed: 3, publisher: "Hill Post" });

/** "killed civilian 12–open" */
const told = ({ outcome, group, min, max }: Pick<CasualtyRange, "outcome" | "group" | "min" | "max">) =>
  `${outcome} ${group} ${min}–${max ?? "open"}`;

let open: TestLedger | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

interface Filled {
  readonly ledger: TestLedger;
  readonly incident: string;
  readonly accounts: readonly Account[];
}

/** Two reports of a strike on Maskana, one of a strike on Idlib. */
async function filled(address: string): Promise<Filled> {
  open = await openTestLedger(address);
  await add(open, ...MASKANA, IDLIB);
  const { items } = await open.incidents({ place: "Maskana" });
  const incident = items[0]?.id ?? "";
  return { ledger: open, incident, accounts: (await open.incident(incident)).accounts };
}

const counting = ({ accounts }: Filled, killed: number): Account => {
  const found = accounts.find(({ casualties }) => casualties.some(({ min }) => min === killed));
  if (found === undefined) throw new Error(`nobody counts ${killed}`);
  return found;
};

const review = (
  { ledger }: Filled,
  account: Account,
  verdict: Review["verdict"],
  more: { attribute?: string; correction?: unknown } = {},
) => ledger.review({ account: account.id, attribute: "killed", index: 0, verdict, ...more }, ANNA);

async function civilians({ ledger, incident }: Filled, options: RangesOptions = {}): Promise<string | undefined> {
  const { ranges } = await ledger.ranges(incident, options);
  return ranges.ranges.map(told).find((words) => words.startsWith("killed civilian"));
}

describe.each(ENGINES)("ranges of a ledger, $name", ({ fresh }) => {
  it("are those of its accounts, with the counts and reports behind them", async () => {
    const world = await filled(await fresh());
    const detail = await world.ledger.ranges(world.incident, {});
    expect(detail.ranges.ranges.map(told)).toContain("killed civilian 12–open");
    expect(detail.reports.map(({ publisher }) => publisher).sort()).toEqual(["Daily Post", "Hill Post"]);
    const quoted = detail.ranges.ranges.flatMap(({ low, high }) => [...low, ...high]);
    for (const { report, quote } of quoted) {
      expect((await world.ledger.report(report)).text?.slice(quote.start, quote.end)).toBe(quote.exact);
    }
    await expect(world.ledger.ranges("i0", {})).rejects.toThrow("there is no incident i0");
  });

  it("hold what people corrected, took out and took in, and by whom it was looked at", async () => {
    const world = await filled(await fresh());
    const [twelve, twenty] = [counting(world, 12), counting(world, 20)];
    expect(await civilians(world, { reviewedOnly: true })).toBeUndefined();
    await review(world, twelve, "corrected", { correction: { min: 9, max: 15 } });
    expect(await civilians(world)).toBe("killed civilian 9–open");
    expect(await civilians(world, { reviewedOnly: true })).toBe("killed civilian 9–15");
    await review(world, twenty, "excluded");
    expect(await civilians(world)).toBe("killed civilian 9–15");
    await review(world, twenty, "admitted");
    expect(await civilians(world, { reviewedOnly: true })).toBe("killed civilian 9–open");
    await review(world, twelve, "rejected");
    expect(await civilians(world)).toBe("killed civilian 20–open");
  });

  it("do not take a misreading from a copy of its words, unless a person does", async () => {
    open = await openTestLedger(await fresh());
    const [first] = await add(open, strike("a.txt", { killed: 9, publisher: "Daily Post" }));
    const [copy] = await add(open, strike("b.txt", { killed: 9, publisher: "Hill Post" }));
    const incident = copy?.incidents[0] ?? "";
    const { accounts, incident: found } = await open.incident(incident);
    expect(found.origins).toHaveLength(1);
    const world = { ledger: open, incident: found.id, accounts };
    const [original, copied] = [first, copy].map((one) => accounts.find(({ report }) => report === one?.report));
    await review(world, original as Account, "rejected");
    expect(await civilians(world)).toBeUndefined();
    const { leftOut } = (await open.ranges(found.id, {})).ranges;
    expect(leftOut.find(({ claim }) => claim.account === copied?.id)?.because).toContain("the same words");
    await review(world, copied as Account, "accepted");
    expect(await civilians(world)).toBe("killed civilian 9–open");
  });

  it("of children alone bound everybody from below, in sums and in tables too, until somebody counts everybody", async () => {
    open = await openTestLedger(await fresh());
    const hit = (file: string, publisher: string, harm: string, said: string) => ({
      ...{ file, publisher, published: "2016-06-17" },
      text: `Syrian warplanes bombed the market of Maskana on Thursday, 16 June 2016, ${harm}, ${said}.`,
    });
    const [added] = await add(open, hit("a.txt", "Daily Post", "killing seven children", "the mayor said"));
    const total = async () => {
      const { ranges } = (await (open as TestLedger).record(added?.incidents[0] ?? "")).ranges;
      return ranges.map(told).find((words) => words.startsWith("killed total"));
    };
    expect(await total()).toBe("killed total 7–open");
    const { all } = await open.rollUp("month", {}, {});
    expect(all.ranges[0]).toMatchObject({ group: "total", min: 7, max: null, open: 1 });
    const [row] = parse(await joined(ucdpCsv, [await open.record(added?.incidents[0] ?? "")]), CSV) as UcdpRow[];
    expect([row?.low, row?.best, row?.high]).toEqual(["7", "", "7"]);
    await add(
      open,
      hit("b.txt", "Hill Post", "killing 26 people", "a doctor at the town's hospital told the Hill Post"),
    );
    expect(await total()).toBe("killed total 26–26");
  });

  it("are not lowered by who names a victim, whom a person may take in", async () => {
    open = await openTestLedger(await fresh());
    const hit = "Syrian warplanes bombed the market of Maskana on Thursday, 16 June 2016";
    const texts = [
      `${hit}, killing 12 to 20 people, among them six children, the provincial health office said.`,
      "Nour Idris was killed when Syrian warplanes bombed the market of Maskana on Thursday, 16 June 2016, her cousin told the Hill Post. The bombing of Maskana on Thursday killed her son Omar Hassan, 9, a neighbour said.",
    ];
    const published = "2016-06-17";
    const each = texts.map((text, i) => ({
      file: `${i}.txt`,
      publisher: ["Daily Post", "Hill Post"][i] ?? "",
      text,
      published,
    }));
    const [first] = await add(open, ...each);
    const incident = first?.incidents[0] ?? "";
    const ledger = open;
    const ranges = async () => (await ledger.ranges(incident, {})).ranges;
    expect((await ranges()).ranges.map(told)).toEqual([
      ...["killed total 12–20", "killed child 6–6", "killed person 12–20"],
    ]);
    const { accounts } = await ledger.incident(incident);
    const naming = accounts.filter(({ victims }) => victims.length > 0);
    expect(naming.flatMap(({ victims }) => victims.map(({ name }) => name)).sort()).toEqual([
      "Nour Idris",
      "Omar Hassan",
    ]);
    const { leftOut } = await ranges();
    expect(leftOut.map(({ because }) => because)).toEqual(naming.map(() => "it names a victim; it is no toll"));
    const nour = naming.find(({ victims }) => victims[0]?.name === "Nour Idris") as Account;
    await review({ ledger, incident, accounts }, nour, "admitted");
    expect((await ranges()).ranges.map(told)).toContain("killed total 1–20");
  });

  it("take a review of the reading and one of the range apart, and the last of each", async () => {
    const world = await filled(await fresh());
    const twelve = counting(world, 12);
    const made = [];
    for (const verdict of ["rejected", "excluded", "accepted", "admitted"] as const) {
      made.push((await review(world, twelve, verdict)).id);
    }
    const { items } = await world.ledger.reviews({});
    expect(items.map(({ replacedBy }) => replacedBy)).toEqual([made[2], made[3], null, null]);
    expect(await civilians(world)).toBe("killed civilian 12–open");
    const { items: entries } = await world.ledger.history({ of: made[1] });
    expect(entries).toMatchObject([{ change: "claim excluded", by: "anna", why: ANNA.why }]);
  });

  it("admit and exclude counts alone, and nothing is stored of what is refused", async () => {
    const world = await filled(await fresh());
    const account = counting(world, 12);
    await expect(review(world, account, "excluded", { attribute: "actor" })).rejects.toThrow(
      "only a count can be excluded: killed, wounded, killed-or-wounded, missing, captured; “actor” is none",
    );
    await expect(review(world, account, "admitted", { correction: { min: 1 } })).rejects.toThrow("a correction is");
    const quote = { exact: "x", start: 0, end: 1 };
    await expect(review(world, account, "corrected", { correction: { quote } })).rejects.toThrow(
      "cannot change the quote",
    );
    expect((await world.ledger.reviews({})).items).toEqual([]);
    expect((await world.ledger.incidents({ unreviewed: true })).items).toHaveLength(2);
    await review(world, account, "excluded");
    expect((await world.ledger.incidents({ unreviewed: true })).items).toHaveLength(1);
  });

  it("find a review again in a later version of its page, whose words stand elsewhere", async () => {
    open = await openTestLedger(await fresh());
    const url = "https://post.example/raid";
    const page = (file: string, at: string, before: string) => {
      const made = strike(file, { url, at, killed: 12 });
      return { ...made, text: `${before}${made.text}` };
    };
    await add(open, page("a.txt", "2026-11-20T08:00:00.000Z", ""));
    const [first] = (await open.incidents({})).items;
    const detail = await open.incident(first?.id ?? "");
    const world = { ledger: open, incident: detail.incident.id, accounts: detail.accounts };
    await review(world, counting(world, 12), "corrected", { correction: { min: 14, max: 14 } });
    await add(open, page("b.txt", "2026-11-20T09:00:00.000Z", "The market was full in the morning.\n\n"));
    const [now] = (await open.incidents({})).items;
    expect(await civilians({ ...world, incident: now?.id ?? "" })).toBe("killed civilian 14–14");
  });

  it("hold in the checks of running totals too", async () => {
    const world = await filled(await fresh());
    const [monitor] = await add(world.ledger, {
      file: "total.txt",
      publisher: "Valley Centre",
      published: "2016-08-01",
      text: "The Valley Centre said that air strikes had killed 100 civilians in Syria in June 2016.",
    });
    const counted = async () => {
      const { checks } = await world.ledger.check(monitor?.report ?? "");
      return checks.flatMap(({ quotes }) => quotes.map(({ account }) => account)).filter((id) => id !== null);
    };
    const before = await counted();
    const account = counting(world, 12);
    expect(before).toContain(account.id);
    await review(world, account, "rejected");
    expect(await counted()).toEqual(before.filter((id) => id !== account.id));
  });

  it("are found by an id that the incident had before", async () => {
    const { ledger } = await filled(await fresh());
    const ids = (await ledger.incidents({})).items.map(({ id }) => id);
    const { incidents } = await ledger.link(ids, ANNA);
    expect(incidents).toHaveLength(1);
    const found = await Promise.all(ids.map((id) => ledger.ranges(id, {})));
    expect(found.map(({ id }) => id)).toEqual(ids.map(() => incidents[0]));
    expect(found.map(({ succeeds }) => succeeds)).toEqual(ids.map((id) => (id === incidents[0] ? null : id)));
    expect(found[0]?.ranges.ranges.map(told)).toContain("killed civilian 3–open");
  });

  it("of many come by pages, and are summed by party, place and month", async () => {
    const { ledger } = await filled(await fresh());
    const page = await ledger.rangesOfMany({ limit: 1 }, {});
    expect(page.items.map(({ ranges }) => ranges.ranges.map(told))).toEqual([
      ["killed total 3–open", "killed civilian 3–open"],
    ]);
    const rest = await ledger.rangesOfMany({ limit: 1, after: page.next ?? "" }, {});
    expect([rest.items.length, rest.next]).toEqual([1, null]);
    const rows = async (by: "party" | "place" | "month") =>
      (await ledger.rollUp(by, {}, {})).rows.map(({ key, incidents }) => [key, incidents]);
    expect(await rows("month")).toEqual([
      ["2016-06", 1],
      ["2016-07", 1],
    ]);
    expect(await rows("place")).toEqual([
      ["Aleppo, Syria", 1],
      ["Idlib, Syria", 1],
    ]);
    expect(await rows("party")).toEqual([
      ["Russia", 1],
      ["Syria", 2],
    ]);
    const one = await rollUp({ store: ledger.store, now: () => "" }, "month", {}, {}, 1);
    expect(one).toEqual(await ledger.rollUp("month", {}, {}));
    const { all } = await ledger.rollUp("month", { from: "2016-07-01" }, { reviewedOnly: true });
    expect(all).toEqual({ key: null, incidents: 1, ranges: [] });
    const sums = (await ledger.rollUp("party", {}, {})).all;
    expect(sums).toMatchObject({ incidents: 2, ranges: [{ group: "total", min: 15, max: null, open: 2 }, {}] });
  });
});
