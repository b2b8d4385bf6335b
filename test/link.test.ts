import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../src/compare/index.js";
import { link } from "../src/link/index.js";
import type { Account } from "../src/model/account.js";
import { PARTIES } from "./support/accounts.js";
import { shuffled, type World, world } from "./support/arbitrary.js";

const withShuffle = world.chain((w) =>
  fc.tuple(fc.constant(w), fc.record({ accounts: shuffled(w.accounts), reports: shuffled(w.reports) })),
);

function incidentsOf({ accounts, reports }: World) {
  const linked = link(accounts, reports, PARTIES);
  const byId = new Map(linked.accounts.map((account) => [account.id, account]));
  const own = (ids: readonly string[]): Account[] => ids.map((id) => byId.get(id) as Account);
  return linked.incidents.map((incident) => ({ ...incident, told: own(incident.accounts) }));
}

describe("linking any world of reports", () => {
  it("links something in most of them, so that what follows is tested", () => {
    const linked = fc
      .sample(world, { numRuns: 200, seed: 1 })
      .filter((w) => incidentsOf(w).some((i) => i.links.some((l) => l.because[0]?.startsWith("same place"))));
    expect(linked.length).toBeGreaterThan(50);
  });

  it("does not depend on the order of reports and accounts", () => {
    fc.assert(
      fc.property(withShuffle, ([original, other]) => {
        expect(link(other.accounts, other.reports, PARTIES)).toEqual(
          link(original.accounts, original.reports, PARTIES),
        );
      }),
    );
  });

  it("puts every account into exactly one incident, and there into exactly one origin", () => {
    fc.assert(
      fc.property(world, (w) => {
        const incidents = incidentsOf(w);
        expect(incidents.flatMap((i) => i.accounts).sort()).toEqual(w.accounts.map((a) => a.id).sort());
        for (const i of incidents) expect(i.origins.flatMap((o) => o.accounts).sort()).toEqual([...i.accounts].sort());
      }),
    );
  });

  it("keeps together what one report tells as one incident, and apart what it tells as two", () => {
    fc.assert(
      fc.property(world, (w) => {
        const home = new Map(incidentsOf(w).flatMap((i) => i.accounts.map((a) => [a, i.id] as const)));
        for (const a of w.accounts) {
          for (const b of w.accounts.filter((x) => x.report === a.report)) {
            expect(home.get(a.id) === home.get(b.id)).toBe(a.incident === b.incident);
          }
        }
      }),
    );
  });

  it("holds every incident together by its links", () => {
    fc.assert(
      fc.property(world, (w) => {
        for (const incident of incidentsOf(w)) {
          const reached = new Set(incident.accounts.slice(0, 1));
          for (const _ of incident.links) {
            for (const l of incident.links)
              if (l.accounts.some((a) => reached.has(a))) for (const a of l.accounts) reached.add(a);
          }
          expect([...reached].sort()).toEqual([...incident.accounts].sort());
        }
      }),
    );
  });
});

describe("a copy of a report", () => {
  it("never adds an origin where its words are long enough to be known again", () => {
    let checked = 0;
    fc.assert(
      fc.property(world, (w) => {
        for (const incident of incidentsOf(w)) {
          const [told] = incident.told;
          if (told === undefined || told.quote.exact.split(" ").length < 12 || told.speaker.anonymous) continue;
          const copy = { ...told, id: `${told.id}-copy`, report: "copy", incident: "copy#0" };
          const source = w.reports.find((r) => r.id === told.report);
          if (source === undefined) continue;
          const pair = link([...incident.told, copy], [...w.reports, { ...source, id: "copy" }], PARTIES);
          const home = pair.incidents.find((i) => i.accounts.includes(copy.id) && i.accounts.includes(told.id));
          if (home === undefined) continue;
          expect(home.origins.length).toBeLessThanOrEqual(incident.origins.length);
          checked++;
        }
      }),
    );
    expect(checked).toBeGreaterThan(0);
  });
});

describe("comparing any incident", () => {
  const withOrder = world.chain((w) => fc.tuple(fc.constant(w), shuffled(w.accounts)));

  it("does not depend on the order of its accounts", () => {
    fc.assert(
      fc.property(withOrder, ([w, other]) => {
        for (const incident of incidentsOf(w)) {
          const order = new Map(other.map((a, i) => [a.id, i]));
          const shuffledTold = incident.told.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
          const turned = { accounts: incident.accounts.toReversed(), origins: incident.origins.toReversed() };
          expect(compare(turned, shuffledTold, PARTIES)).toEqual(compare(incident, incident.told, PARTIES));
        }
      }),
    );
  });

  it("finds contradictions in some of them, and puts them first", () => {
    const rows = fc
      .sample(world, { numRuns: 300, seed: 1 })
      .flatMap(incidentsOf)
      .map((i) => compare(i, i.told, PARTIES).map((r) => r.verdict));
    expect(rows.filter((verdicts) => verdicts.includes("contradict")).length).toBeGreaterThan(10);
    for (const verdicts of rows)
      expect(verdicts.lastIndexOf("contradict")).toBe(verdicts.filter((v) => v === "contradict").length - 1);
  });

  it("calls one report's single account a single source in everything", () => {
    fc.assert(
      fc.property(world, (w) => {
        for (const incident of incidentsOf(w).filter((i) => i.accounts.length === 1)) {
          for (const row of compare(incident, incident.told, PARTIES)) expect(row.verdict).toBe("single-source");
        }
      }),
    );
  });
});
