import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/net/source.js";
import { LedgerError } from "../../src/store/ledger-error.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, strike, type TestLedger } from "../support/ledger.js";

const ACTING = { by: "anna", why: "two outlets, one strike" };

describe.each(ENGINES)("a ledger, $name", ({ fresh }) => {
  async function withLedger(work: (ledger: TestLedger, address: string) => Promise<void>): Promise<void> {
    const address = await fresh();
    const ledger = await openTestLedger(address);
    try {
      await work(ledger, address);
      expect((await ledger.verify()).faults).toEqual([]);
    } finally {
      await ledger.close();
    }
  }
  const incidents = async (ledger: TestLedger, query = {}) => (await ledger.incidents(query)).items;

  it("keeps what was added, once, and says so when it comes again", () =>
    withLedger(async (ledger) => {
      const one = strike("a.txt");
      const [first] = await add(ledger, one);
      expect(first).toMatchObject({ outcome: "added", accounts: 1, incidents: [expect.stringMatching(/^i/u)] });
      expect(await add(ledger, one, { ...one, file: "copy.txt" })).toMatchObject([
        { outcome: "known" },
        { outcome: "known" },
      ]);
      const { report, text, captures, accounts } = await ledger.report(first?.report ?? "");
      expect(report).toMatchObject({
        file: "a.txt",
        publisher: "Daily Post",
        published: "2016-06-16",
        state: "current",
        addedBy: "anna",
      });
      expect(text).toBe(one.text);
      expect(captures).toHaveLength(1);
      expect(accounts[0]?.quote.exact).toBe(one.text.slice(accounts[0]?.quote.start, accounts[0]?.quote.end));
    }));

  it("tells a warning with the report it is about, and one about none for what it is", () =>
    withLedger(async (ledger) => {
      const dateless = { ...strike("a.txt"), published: "17 June" };
      const added = await add(ledger, dateless, { file: "b.txt", text: " ", published: "17 June" });
      expect(added).toMatchObject([
        { outcome: "added", problems: [{ line: 1, fatal: false, message: expect.stringContaining("17 June") }] },
        { outcome: "noted", report: null, problems: [{ fatal: false }] },
        { outcome: "unread", report: null, problems: [{ fatal: true, message: "holds no text" }] },
      ]);
    }));

  it("gives back the bytes of a report, and the exchange of each time it was fetched", () =>
    withLedger(async (ledger) => {
      const fetched = strike("a", { url: "https://post.example/raid", at: "2016-06-16T10:00:00.000Z" });
      const [first, second] = await add(ledger, fetched, strike("b.txt", { place: "Idlib" }));
      await add(ledger, { ...fetched, at: "2016-06-18T10:00:00.000Z" });
      const text = async (chunks: AsyncIterable<Uint8Array>) => Buffer.concat(await all(chunks)).toString();
      expect(await text(ledger.bytes(first?.report ?? ""))).toBe(fetched.text);
      const exchange = (at: string) => `exchange of ${fetched.url} at ${at}`;
      expect(await text(ledger.exchange(first?.report ?? ""))).toBe(
        `${exchange("2016-06-16T10:00:00.000Z")}${exchange("2016-06-18T10:00:00.000Z")}`,
      );
      await expect(all(ledger.exchange(second?.report ?? ""))).rejects.toThrow("has no exchange");
      await expect(all(ledger.bytes("r0"))).rejects.toThrow("no report r0");
      await ledger.erase(first?.report ?? "", ACTING);
      for (const gone of [ledger.bytes, ledger.exchange])
        await expect(all(gone(first?.report ?? ""))).rejects.toThrow("was erased by order");
    }));

  it("takes one text by two publishers for two reports of one origin", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"), strike("b.txt", { publisher: "Evening Star" }));
      const [incident] = await incidents(ledger);
      expect(incident).toMatchObject({ reports: 2, origins: 1 });
    }));

  it("takes other bytes of one URL for a new version, whichever is added first", () =>
    withLedger(async (ledger) => {
      const url = "https://post.example/raid";
      const early = strike("early", { url, at: "2016-06-16T10:00:00.000Z" });
      const late = strike("late", { url, killed: 15, at: "2016-06-17T10:00:00.000Z" });
      const [second] = await add(ledger, late);
      const [first] = await add(ledger, early);
      expect(first?.outcome).toBe("version");
      const { versions, report, accounts } = await ledger.report(first?.report ?? "");
      expect(report.state).toBe("superseded");
      expect(accounts.map(({ incident }) => incident)).toEqual([null]);
      expect((await ledger.report(second?.report ?? "")).accounts[0]?.incident).toMatch(/^i/u);
      expect(versions.map(({ id, state }) => [id, state])).toEqual([
        [second?.report, "current"],
        [first?.report, "superseded"],
      ]);
      expect(await incidents(ledger)).toMatchObject([{ reports: 1, accounts: 1 }]);
      // Got again later, the first version counts again.
      const [again] = await add(ledger, { ...early, at: "2016-06-18T10:00:00.000Z" });
      expect(again).toMatchObject({ outcome: "version", accounts: 1, incidents: [expect.stringMatching(/^i/u)] });
      expect((await ledger.report(first?.report ?? "")).report.state).toBe("current");
      expect((await ledger.report(second?.report ?? "")).report.state).toBe("superseded");
    }));

  it("touches no incident that a new report cannot belong to", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
      const versions = async () => {
        const { rows } = await sql<{
          id: string;
          version: string;
        }>`select id, xmin::text as version from incident`.execute(ledger.store.db);
        return new Map(rows.map(({ id, version }) => [id, version]));
      };
      const before = await versions();
      const [added] = await add(ledger, strike("c.txt", { publisher: "Evening Star", killed: 14 }));
      const after = await versions();
      const changed = [...before.keys()].filter((id) => after.get(id) !== before.get(id));
      // Its id may have changed with it; the old one leads there.
      expect(changed).toHaveLength(1);
      expect((await ledger.incident(changed[0] ?? "")).incident.id).toBe(added?.incidents[0]);
      expect(after.size).toBe(2);
    }));

  it("keeps a text as it is, a first U+FEFF too", () =>
    withLedger(async (ledger) => {
      const report = { ...strike("a.txt"), url: "https://post.example/bom" };
      const [added] = await add(ledger, { ...report, text: `\uFEFF${report.text}` });
      const { text, accounts } = await ledger.report(added?.report ?? "");
      expect(text).toBe(`\uFEFF${report.text}`);
      expect(accounts.length).toBeGreaterThan(0);
      const [hit] = (await ledger.search({ words: "warplanes" })).items;
      const { start, end } = hit?.sentences[0]?.words[0] ?? { start: 0, end: 0 };
      expect(text?.slice(start, end)).toBe("warplanes");
    }));

  it("names reports that hold the words of an erased one still", () =>
    withLedger(async (ledger) => {
      const url = "https://post.example/raid";
      const [first, second] = await add(
        ledger,
        strike("v1", { url, at: "2016-06-16T10:00:00.000Z" }),
        strike("v2", { url, killed: 15, at: "2016-06-17T10:00:00.000Z" }),
      );
      const [copy] = await add(
        ledger,
        strike("copy", { publisher: "Evening Star" }),
        strike("c.txt", { place: "Idlib" }),
      );
      const { alike } = await ledger.erase(first?.report ?? "", ACTING);
      expect(alike).toEqual([second?.report, copy?.report].sort());
    }));

  it("takes no correction that makes no claim of what was read", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"));
      const [incident] = await incidents(ledger);
      const { accounts } = await ledger.incident(incident?.id ?? "");
      const account = accounts.find(({ casualties }) => casualties.length > 0)?.id ?? "";
      const correct = (attribute: string, correction: unknown) =>
        ledger.review({ account, attribute, index: 0, verdict: "corrected", correction }, ACTING);
      await expect(correct("killed", { foo: 1 })).rejects.toThrow("the correction is no killed: ");
      await expect(correct("killed", { min: -3 })).rejects.toThrow("min: ");
      await expect(correct("killed", { min: 12, max: 9 })).rejects.toThrow("ends before it begins");
      await expect(correct("killed", 12)).rejects.toThrow("the correction is no killed");
      await expect(correct("killed", { note: "\u0000" })).rejects.toThrow("NUL");
      expect(await correct("killed", { min: 13, max: 15 })).toMatchObject({ correction: { min: 13, max: 15 } });
    }));

  it("says which of several reviews of one claim holds, and keeps the others", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"));
      const [incident] = await incidents(ledger);
      const { accounts } = await ledger.incident(incident?.id ?? "");
      const claim = { account: accounts[0]?.id ?? "", attribute: "place", index: 0 };
      const first = await ledger.review({ ...claim, verdict: "accepted" }, ACTING);
      const second = await ledger.review({ ...claim, verdict: "rejected" }, { by: "ben", why: "a namesake" });
      const { items } = await ledger.reviews({});
      expect(items.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
        [first.id, second.id],
        [second.id, null],
      ]);
    }));

  it("refuses what is no address of a ledger, without repeating it", async () => {
    const opening = openTestLedger("mysql://ann:hunter2@db.example/x");
    await expect(opening).rejects.toThrow("a ledger is a folder or postgres://…, not mysql://…");
  });

  it("takes each line of a list that came from one URL for a report of its own", () =>
    withLedger(async (ledger) => {
      const lines = ["Maskana", "Idlib", "Homs"].map((place) =>
        JSON.stringify({ ...strike("a.txt", { place }), file: place }),
      );
      const url = "https://post.example/list.jsonl";
      async function* list(): AsyncGenerator<Source> {
        const capture = { url, finalUrl: url, at: "2026-11-20T08:00:00.000Z", status: 200, headers: {}, tool: "test" };
        const bytes = new TextEncoder().encode(lines.join("\n"));
        yield { file: url, bytes, line: 1, contentType: "application/x-ndjson", capture, exchange: null };
      }
      await all(ledger.add(list(), { by: "anna" }));
      expect(await incidents(ledger)).toHaveLength(3);
    }));

  it("keeps rulings and reviews through any number of versions of a page", () =>
    withLedger(async (ledger) => {
      const url = "https://post.example/raid";
      const version = (n: number) =>
        strike(`v${n}`, { url, at: `2016-06-1${n}T10:00:00.000Z`, more: `Edited ${n} times.` });
      const [first] = await add(ledger, version(1), strike("b.txt", { place: "Idlib" }));
      const ids = (await incidents(ledger)).map(({ id }) => id);
      await ledger.link(ids, ACTING);
      const { accounts } = await ledger.report(first?.report ?? "");
      await ledger.review(
        { account: accounts[0]?.id ?? "", attribute: "place", index: 0, verdict: "accepted" },
        ACTING,
      );
      let last = "";
      for (const n of [2, 3, 4]) {
        last = (await add(ledger, version(n)))[0]?.report ?? "";
        expect(await incidents(ledger)).toMatchObject([{ accounts: 2, reviewed: true }]);
        const { reviews } = await ledger.incident(ids[0] ?? "");
        expect(reviews).toMatchObject([{ account: expect.any(String), report: first?.report ?? "" }]);
      }
      await ledger.reread({ by: "anna", all: true });
      await ledger.erase(last, { by: "anna", why: "a source is at risk" });
      expect(await incidents(ledger)).toMatchObject([{ accounts: 2, reviewed: true }]);
      const changes = (await ledger.history({ of: first?.report ?? "" })).items.map(({ change }) => change);
      expect(changes).toContain("report superseded");
    }));

  it("finds incidents by place, party, day, act, count, verdict and review", () =>
    withLedger(async (ledger) => {
      await add(
        ledger,
        strike("a.txt"),
        strike("b.txt", { place: "Idlib", day: "2016-07-01", killed: 30, actor: "Russian" }),
      );
      const titles = async (query: object) =>
        (await incidents(ledger, query)).map(({ title }) => title.replace(/,.*/u, ""));
      const [maskana, idlib] = ["Air strike in Maskana", "Air strike in Idlib"];
      expect(await titles({})).toEqual([idlib, maskana]);
      expect(await titles({ place: "Meskene" })).toEqual([maskana]);
      expect(await titles({ party: "Russia" })).toEqual([idlib]);
      expect(await titles({ from: "2016-06-20" })).toEqual([idlib]);
      expect(await titles({ to: "2016-06-20" })).toEqual([maskana]);
      expect(await titles({ act: "shelling" })).toEqual([]);
      expect(await titles({ tolls: [{ outcome: "killed", group: "civilian", min: 20, max: 40 }] })).toEqual([
        idlib,
        maskana,
      ]);
      expect(await titles({ tolls: [{ outcome: "killed", group: "civilian", min: 1, max: 15 }] })).toEqual([maskana]);
      expect(await titles({ tolls: [{ outcome: "wounded", min: 1, max: null }] })).toEqual([]);
      const killed = { outcome: "killed", min: 20, max: null };
      expect(await titles({ tolls: [killed, { outcome: "wounded", min: 3, max: null }] })).toEqual([]);
      expect(await titles({ tolls: [killed, { ...killed, min: 25 }] })).toEqual([idlib, maskana]);
      expect(await titles({ tolls: [] })).toEqual([idlib, maskana]);
      expect(await titles({ verdict: "contradict" })).toEqual([]);
      const [first] = await incidents(ledger, { place: "Idlib" });
      const { accounts } = await ledger.incident(first?.id ?? "");
      await ledger.review(
        { account: accounts[0]?.id ?? "", attribute: "killed", index: 0, verdict: "accepted" },
        ACTING,
      );
      expect(await titles({ unreviewed: true })).toEqual([maskana]);
    }));

  it("gives lists page by page, each item once", () =>
    withLedger(async (ledger) => {
      const days = ["2016-01-01", "2016-02-01", "2016-03-01", "2016-03-01", "2016-05-01"];
      await add(ledger, ...days.map((day, i) => strike(`${i}.txt`, { day, place: i === 3 ? "Idlib" : "Maskana" })));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await ledger.incidents({ limit: 2, after });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(new Set(seen).size).toBe(5);
      expect(seen).toHaveLength(5);
      await expect(ledger.incidents({ after: "nonsense" })).rejects.toThrow("is not a place in this list");
      await expect(ledger.search({ words: "x", after: "nonsense" })).rejects.toThrow(LedgerError);
      await expect(ledger.history({ limit: 1001 })).rejects.toThrow(LedgerError);
      await expect(ledger.incidents({ limit: 0 })).rejects.toThrow("1 to 1000");
    }));

  it("finds words in their sentence, at their place", () =>
    withLedger(async (ledger) => {
      const report = strike("a.txt", { more: "Doctors treated the injured in a cave. Nobody else was hurt." });
      await add(ledger, report, strike("b.txt", { place: "Idlib" }));
      const { items } = await ledger.search({ words: "doctor caves" });
      expect(items).toHaveLength(1);
      const [sentence] = items[0]?.sentences ?? [];
      expect(sentence?.quote.exact).toBe("Doctors treated the injured in a cave.");
      expect(sentence?.words.map(({ start, end }) => report.text.slice(start, end))).toEqual(["Doctors", "cave"]);
      expect(items[0]?.incidents).toHaveLength(1);
      expect((await ledger.search({ words: "warplanes -Idlib" })).items).toHaveLength(1);
      const first = await ledger.search({ words: "warplanes", limit: 1 });
      const second = await ledger.search({ words: "warplanes", limit: 1, after: first.next ?? "" });
      expect([first.next, second.next]).toEqual([expect.any(String), null]);
      expect(first.items[0]?.report.id).not.toBe(second.items[0]?.report.id);
      await expect(ledger.search({ words: " " })).rejects.toThrow(LedgerError);
      await expect(ledger.search({ words: "the" })).rejects.toThrow("too common");
    }));

  it("lets a person put incidents together and take that back; old ids lead on", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
      const before = (await incidents(ledger)).map(({ id }) => id);
      const ruling = await ledger.link(before, ACTING);
      const [merged, ...others] = await incidents(ledger);
      expect([merged?.accounts, others]).toEqual([2, []]);
      for (const id of before) {
        const { incident, succeeds } = await ledger.incident(id);
        expect([incident.id, succeeds]).toEqual([merged?.id, id === merged?.id ? null : id]);
      }
      const { incident } = await ledger.incident(merged?.id ?? "");
      expect(incident.links.flatMap(({ because }) => because)).toContain(`linked by anna: ${ACTING.why}`);
      // What comes later joins what it belongs to, and the ruling holds.
      await add(ledger, strike("c.txt", { publisher: "Evening Star" }));
      expect(await incidents(ledger)).toMatchObject([{ accounts: 3 }]);
      expect(ruling.incidents).toEqual([merged?.id]);
      const undone = await ledger.undo(ruling.id, { by: "ben", why: "two towns" });
      expect(undone).toMatchObject({ undone: { by: "ben" } });
      expect(undone.incidents).toEqual((await incidents(ledger)).map(({ id }) => id).sort());
      expect((await incidents(ledger)).map(({ accounts }) => accounts).sort()).toEqual([1, 2]);
      await expect(ledger.undo(ruling.id, ACTING)).rejects.toThrow("already");
      await expect(ledger.undo("d99", ACTING)).rejects.toThrow("no ruling d99");
    }));

  it("lets a person part accounts, even those that one report tells as one", () =>
    withLedger(async (ledger) => {
      const more = "A spokesman for the Syrian army denied that its aircraft had struck Maskana.";
      await add(ledger, strike("a.txt", { more }), strike("b.txt", { publisher: "Evening Star", killed: 14 }));
      const [whole] = await incidents(ledger);
      const { accounts } = await ledger.incident(whole?.id ?? "");
      expect(accounts.length).toBeGreaterThanOrEqual(3);
      const denial = accounts.find(({ speaker }) => /spokesman/u.test(speaker.name));
      const ruling = await ledger.unlink(whole?.id ?? "", [denial?.id ?? ""], ACTING);
      const parts = await incidents(ledger);
      expect(ruling.incidents).toEqual(parts.map(({ id }) => id).sort());
      expect(parts.map((part) => part.accounts).sort()).toEqual([1, accounts.length - 1]);
      // It stays parted when more comes and when everything is read anew.
      await add(ledger, strike("c.txt", { publisher: "Morning News" }));
      await ledger.reread({ by: "anna", all: true });
      expect((await incidents(ledger)).map((part) => part.accounts).sort()).toEqual([1, accounts.length]);
      await ledger.undo(ruling.id, ACTING);
      expect(await incidents(ledger)).toMatchObject([{ accounts: accounts.length + 1 }]);
      await expect(
        ledger.unlink(
          whole?.id ?? "",
          accounts.map(({ id }) => id),
          ACTING,
        ),
      ).resolves.toBeDefined();
    }));

  it("lets the later of two rulings on the same accounts hold, and brings the earlier back", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
      const ids = (await incidents(ledger)).map(({ id }) => id);
      await ledger.link(ids, ACTING);
      const [merged] = await incidents(ledger);
      const { accounts } = await ledger.incident(merged?.id ?? "");
      const apart = await ledger.unlink(merged?.id ?? "", [accounts[0]?.id ?? ""], ACTING);
      expect(await incidents(ledger)).toHaveLength(2);
      await ledger.undo(apart.id, ACTING);
      expect(await incidents(ledger)).toHaveLength(1);
    }));

  it("refuses a change without a reason, or of what is not there, and stores nothing of it", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
      const [one, two] = (await incidents(ledger)).map(({ id }) => id) as [string, string];
      const changes = (await ledger.verify()).changes;
      await expect(ledger.link([one, two], { by: "anna", why: " " })).rejects.toThrow("a reason is needed");
      await expect(ledger.link([one, one], ACTING)).rejects.toThrow("two incidents or more");
      await expect(ledger.link([one, "i0"], ACTING)).rejects.toThrow("no incident i0");
      await expect(ledger.unlink(one, ["a0"], ACTING)).rejects.toThrow("a0 is no account");
      await expect(ledger.incident("i0")).rejects.toThrow("no incident i0");
      await expect(ledger.report("r0")).rejects.toThrow("no report r0");
      await expect(ledger.erase("r0", ACTING)).rejects.toThrow("no report r0");
      const { accounts } = await ledger.incident(one);
      const claim = { account: accounts[0]?.id ?? "", attribute: "wounded", index: 0, verdict: "accepted" } as const;
      await expect(ledger.review(claim, ACTING)).rejects.toThrow("says nothing of “wounded”; it says: act,");
      await expect(ledger.review({ ...claim, attribute: "killed", verdict: "corrected" }, ACTING)).rejects.toThrow(
        "correction",
      );
      expect((await ledger.verify()).changes).toBe(changes);
    }));

  it("records every change: who, when, what before and after, why", () =>
    withLedger(async (ledger) => {
      await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
      const ids = (await incidents(ledger)).map(({ id }) => id);
      await ledger.link(ids, ACTING);
      const { items } = await ledger.history({});
      expect(items.map(({ change }) => change)).toEqual(
        expect.arrayContaining(["report added", "incident formed", "linked", "incident changed", "incident ended"]),
      );
      expect(items.find(({ change }) => change === "linked")).toMatchObject({
        by: "anna",
        why: ACTING.why,
        redacted: false,
      });
      expect((await ledger.history({ of: ids[0] })).items.every(({ subject }) => subject === ids[0])).toBe(true);
      expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => items.length - i));
    }));

  it("dumps, and another ledger restores it and answers alike", () =>
    withLedger(async (ledger) => {
      await add(
        ledger,
        strike("a.txt"),
        strike("b.txt", { place: "Idlib" }),
        strike("c.txt", { url: "https://x.example/" }),
      );
      await ledger.link((await incidents(ledger)).map(({ id }) => id).slice(0, 2), ACTING);
      const lines = await all(ledger.dump());
      for (const engine of ENGINES) {
        const other = await openTestLedger(await engine.fresh());
        try {
          await other.restore(asLines(lines));
          expect((await other.verify()).faults).toEqual([]);
          expect(await all(other.dump())).toEqual(lines);
          expect(lines.some((line) => line.includes("\n"))).toBe(false);
          expect(await other.incidents({})).toEqual(await ledger.incidents({}));
          await expect(other.restore(asLines(lines))).rejects.toThrow("not empty");
        } finally {
          await other.close();
        }
      }
    }));

  it("refuses a dump that was cut short or changed, and stays empty", async () => {
    const address = await fresh();
    const source = await openTestLedger(await fresh());
    await add(source, strike("a.txt"));
    const lines = await all(source.dump());
    await source.close();
    const ledger = await openTestLedger(address);
    const changed = lines.map((line) => line.replace("Maskana", "Elsewhere"));
    await expect(ledger.restore(asLines(lines.slice(0, -1)))).rejects.toThrow(/before its end; nothing was restored$/u);
    const unfit = lines.map((line) => line.replace('"published": "2016-06-16"', '"published": "16 Juno"'));
    expect(unfit).not.toEqual(lines);
    await expect(ledger.restore(asLines(unfit))).rejects.toThrow(/does not fit a ledger .*; nothing was restored$/u);
    await expect(ledger.restore(asLines(changed))).rejects.toThrow("was changed");
    await expect(ledger.restore(asLines(['{"format":"other"}']))).rejects.toThrow("no dump of a ledger");
    await expect(ledger.restore(asLines(["nonsense"]))).rejects.toThrow(
      "line 1: this line is no JSON; nothing was restored",
    );
    expect(await ledger.verify()).toMatchObject({ reports: 0, changes: 0 });
    await ledger.close();
  });

  it("erases a report: words go, hashes and the reason stay, dumps hold nothing of it", () =>
    withLedger(async (ledger) => {
      const secret = strike("secret.txt", { place: "Maskana", more: "Abu Hidden told us in Cellar Street." });
      const [added] = await add(ledger, secret, strike("b.txt", { publisher: "Evening Star", killed: 14 }));
      const id = added?.report ?? "";
      const { accounts } = await ledger.report(id);
      await ledger.review(
        {
          account: accounts.find(({ places }) => places.length > 0)?.id ?? "",
          attribute: "place",
          index: 0,
          verdict: "corrected",
          correction: { name: "Cellar Street" },
        },
        { by: "anna", why: "Cellar Street it was" },
      );
      const { report: erased } = await ledger.erase(id, { by: "anna", why: "a source is at risk" });
      expect(erased).toMatchObject({
        state: "erased",
        erased: { by: "anna", why: "a source is at risk" },
        sha256: expect.any(String),
      });
      const dumped = (await all(ledger.dump())).join("");
      for (const word of ["Cellar", "Hidden", "secret.txt"]) expect(dumped.includes(word)).toBe(false);
      expect(dumped).toContain(erased.sha256);
      expect(await incidents(ledger)).toMatchObject([{ accounts: 1 }]);
      expect((await ledger.history({ of: id })).items.map(({ redacted }) => redacted)).toContain(true);
      expect((await add(ledger, secret))[0]).toMatchObject({ outcome: "erased" });
    }));

  it("is not fooled: verify finds what was changed behind its back", async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, strike("a.txt"));
    const { db } = ledger.store;
    const faults = async () => (await ledger.verify()).faults.join("\n");
    await expect(db.deleteFrom("history").execute()).rejects.toThrow("append-only");
    await expect(db.updateTable("history").set({ by: "eve" }).execute()).rejects.toThrow("append-only");
    await db.updateTable("report").set({ text: "Nothing happened." }).execute();
    expect(await faults()).toMatch(/its text is not that of its SHA-256\naccount \w+: the text from/u);
    await db
      .updateTable("content")
      .set({ bytes: new Uint8Array([1]) })
      .execute();
    expect(await faults()).toContain("its bytes are not those of their SHA-256");
    await db.updateTable("account").set({ incident: null }).execute();
    expect(await faults()).toContain("belongs to no incident");
    await db.updateTable("workspace").set({ last_number: 1 }).execute();
    expect(await faults()).toContain("and should end at 1");
    await ledger.close();
  });

  it("proves that an end of the history that was noted stands in it still, and nothing else", () =>
    withLedger(async (ledger) => {
      const [added] = await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
      const { head, changes } = await ledger.verify();
      await ledger.erase(added?.report ?? "", ACTING);
      expect(await ledger.verify({ head: head ?? "" })).toMatchObject({ noted: changes, faults: [] });
      expect((await ledger.verify()).noted).toBeNull();
      const strange = await ledger.verify({ head: "ab".repeat(32) });
      expect(strange).toMatchObject({
        noted: null,
        faults: [expect.stringContaining("does not stand in it unbroken")],
      });
    }));

  it("does not take a history that was written anew for the one that was noted", async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
    const head = (await ledger.verify()).head ?? "";
    await sql`alter table history disable trigger user`.execute(ledger.store.db);
    await ledger.store.db.updateTable("history").set({ by: "eve" }).where("number", "=", 1).execute();
    const { noted, faults } = await ledger.verify({ head });
    expect(noted).toBeNull();
    expect(faults.join("\n")).toMatch(/entry 1 was changed[\s\S]*does not stand in it unbroken/u);
    await ledger.close();
  });

  it("works through its queue, and what a dead worker held is taken over", () =>
    withLedger(async (ledger) => {
      const { given } = await import("../support/ledger.js");
      await all(ledger.enqueue(given(strike("a.txt"), strike("b.txt", { place: "Idlib" })), { by: "anna" }));
      expect(await incidents(ledger)).toEqual([]);
      await ledger.store.db
        .updateTable("batch")
        .set({ leased_by: "gone", leased_until: "2020-01-01T00:00:00Z" })
        .execute();
      const done = await all(ledger.work({ by: "worker", wait: false }));
      expect(done.map(({ outcome }) => outcome)).toEqual(["added", "added"]);
      expect(await incidents(ledger)).toHaveLength(2);
      expect((await ledger.report(done[0]?.report ?? "")).report.addedBy).toBe("anna");
      expect(await all(ledger.work({ by: "worker", wait: false }))).toEqual([]);
    }));

  it("stays where it is when it is opened again", async () => {
    const address = await fresh();
    const first = await openTestLedger(address);
    await add(first, strike("a.txt"));
    const before = await first.incidents({});
    await first.close();
    const second = await openTestLedger(address);
    expect(await second.incidents({})).toEqual(before);
    await second.close();
  });
});

async function* asLines(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
