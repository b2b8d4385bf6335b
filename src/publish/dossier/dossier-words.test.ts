import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { speaker } from "../../../test/support/accounts.js";
import { dossierOf, IMPRINT } from "../../../test/support/dossier.js";
import { ACKNOWLEDGE, CHECK, CREDIBLE, INVESTIGATE, OPEN, RECEIVE, steps, walk } from "../../../test/support/walks.js";
import { standingOf } from "../../assess/walk/standing.js";
import type { Account } from "../../model/account.js";
import type { StepDetail } from "../../model/assessment.js";
import type { Dossier } from "../../model/dossier.js";
import { dossierHtml, dossierRecord } from "./index.js";
import { withRecord } from "./record-name.js";

const page = (dossier: Dossier) => parseHTML(dossierHtml(dossier, IMPRINT)).document;
const flat = (words: string): string => words.replace(/\s+/gu, " ");
const part = (dossier: Dossier, id: string): string =>
  flat(page(dossier).querySelector(`[aria-labelledby="${id}"]`)?.textContent ?? "");

const walked = (...taken: readonly StepDetail[]): Dossier => {
  const own = walk(steps(...taken));
  const walks = [{ ...own, now: standingOf(own.steps) }];
  return dossierOf({ assessment: { incident: "i1", walks, judgements: [] } });
};

describe("a dossier", () => {
  it("says how many a party conceded, also once it has responded", () => {
    const taken = [RECEIVE, CHECK, OPEN, CREDIBLE, INVESTIGATE, ACKNOWLEDGE] as const;
    expect(part(walked(...taken), "standing")).toContain("acknowledged, 2–4 killed conceded");
    const responded = walked(...taken, { step: "respond", response: "a letter" });
    expect(part(responded, "standing")).toContain("acknowledged, with a response, 2–4 killed conceded");
  });

  it("says how many origins count anybody, and that the accused who passes reports on bears nothing out", () => {
    const head = (dossier: Dossier) => flat(page(dossier).querySelector("header")?.textContent ?? "");
    expect(head(dossierOf())).toContain("of 3 origins, of which 2 count anybody killed or wounded");
    expect(head(dossierOf())).not.toContain("bears nothing out");
    const [first, ...others] = dossierOf().accounts as [Account, ...Account[]];
    const relayed = first.casualties.map((count) => ({ ...count, stance: "reports" as const }));
    const accounts = [
      ...others,
      { ...first, speaker: speaker("The Alliance", { party: "alliance" }), casualties: relayed },
    ];
    expect(head(dossierOf({ accounts, originsCounting: 1 }))).toContain(
      "3 origins, of which 1 counts anybody killed or wounded",
    );
    expect(head(dossierOf({ accounts }))).toContain(
      "The Alliance, to which it is laid, only passes on what others count: that bears nothing out.",
    );
  });

  it("does not say that a place is known to the village where it lies anywhere within 20 km", () => {
    const { place } = dossierOf();
    const wide = place && { ...place, precision: "village" as const, radiusKm: 20 };
    const head = flat(page(dossierOf({ place: wide })).querySelector("header")?.textContent ?? "");
    expect(head).toContain("a village, known to no better than 20 km: within that of");
    expect(head).not.toContain("known to the village");
  });

  it("has no row of people beside the same total", () => {
    expect(part(dossierOf(), "ranges")).toContain("wounded: all");
    expect(part(dossierOf(), "ranges")).not.toContain("wounded: counted as people");
  });

  it("corrects an earlier publication only if its record was another", () => {
    const record = dossierRecord(dossierOf(), IMPRINT);
    const told = (name: string) => {
      const what = `${name}, as json`;
      const sent = { id: "p1", kind: "dossier", incident: "i1", what, sha256: "ef".repeat(32), by: "anna" } as const;
      return part(dossierOf({ earlier: [{ ...sent, at: "2016-08-01T09:00:00.000Z" }] }), "history");
    };
    expect(told(withRecord("dossier of i1", record))).toContain("The same was also published as the dossier of i1");
    expect(told(withRecord("dossier of i1", "0".repeat(64)))).toContain("This corrects the dossier of i1");
    expect(told("dossier of i1")).toContain("Before it was published the dossier of i1");
  });
});
