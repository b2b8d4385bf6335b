import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { dossierOf, IMPRINT } from "../../../test/support/dossier.js";
import { NO_STRIKES, OPEN, RECEIVE, REOPEN, searchStep, steps, walk } from "../../../test/support/walks.js";
import { standingOf } from "../../assess/walk/standing.js";
import type { Judgement, StepDetail } from "../../model/assessment.js";
import type { Dossier, DossierReview } from "../../model/dossier.js";
import { dossierHtml, dossierJson } from "./index.js";

const page = (dossier: Dossier, imprint = IMPRINT) => parseHTML(dossierHtml(dossier, imprint)).document;
const text = (dossier: Dossier): string => flat(page(dossier).querySelector("main")?.textContent ?? "");
const flat = (words: string): string => words.replace(/\s+/gu, " ");
const part = (dossier: Dossier, id: string): string =>
  flat(page(dossier).querySelector(`[aria-labelledby="${id}"]`)?.textContent ?? "");

const graded = (more: Partial<Judgement> = {}): Judgement => ({
  ...{ id: "j1", detail: { kind: "grading", grading: "fair" }, needsSecond: false, confirmed: null },
  ...{ by: "anna", at: "2016-07-01T09:00:00.000Z", on: "2016-07-01", why: "two sources" },
  ...more,
});

const walked = (...taken: readonly StepDetail[]): Dossier => {
  const own = walk(steps(...taken));
  return dossierOf({
    parties: [{ id: "north", name: "The North", side: "The North" }],
    assessment: { incident: "i1", walks: [{ ...own, now: standingOf(own.steps) }], judgements: [graded()] },
  });
};

describe("dossierHtml", () => {
  it("answers in the order in which a reader asks", () => {
    const ids = [...page(dossierOf()).querySelectorAll("h2")].map(({ id }) => id);
    expect(ids).toEqual(
      "brief standing ranges map timeline matrix accounts checks links decisions history verify method".split(" "),
    );
    const inner = [...page(dossierOf()).querySelectorAll("nav a")].map((a) => a.getAttribute("href")?.slice(1));
    expect(inner).toEqual(ids);
  });

  it("says place and date with how well they are known", () => {
    const head = flat(page(dossierOf()).querySelector("header")?.textContent ?? "");
    expect(head).toContain("Maskana, Aleppo, Syria");
    expect(head).toContain("known to the town: within 3 km of 35.963, 38.037");
    expect(head).toContain("16 June 2016");
    expect(head).toContain("known to the day");
  });

  it("says contradictions in words, with their sign, first of all", () => {
    expect(part(dossierOf(), "brief")).toMatch(/contradict each other on one point.*✕ contradict actor/u);
  });

  it("shows every quote with its place and its source", () => {
    const all = dossierOf();
    const document = page(all);
    for (const { quote } of all.accounts.flatMap(({ casualties, places }) => [...casualties, ...places])) {
      expect(flat(document.querySelector("#accounts")?.parentElement?.textContent ?? "")).toContain(
        `${flat(quote.exact)} ${quote.start}–${quote.end}`,
      );
    }
    expect(document.querySelector("blockquote a")?.getAttribute("href")).toBe("https://post.example/maskana");
  });

  it("names what nobody reviewed, and who accepted what", () => {
    const [first] = dossierOf().accounts;
    const claim = first?.casualties[0];
    const review = {
      ...{ id: "v1", account: "a1", report: "r1", attribute: "killed", quote: claim?.quote ?? null },
      ...({ verdict: "accepted", correction: null, replacedBy: null, by: "bela", why: "so it says" } as const),
      at: "2016-07-01T09:00:00.000Z",
    };
    const document = page(dossierOf({ reviews: [review] }));
    const row = [...document.querySelectorAll("#accounts ~ article tr")].find((tr) =>
      tr.textContent?.includes("at least 26 killed"),
    );
    expect(flat(row?.querySelector(".by-person")?.textContent ?? "")).toBe(
      "accepted by bela, 2016-07-01 09:00 UTC: so it says",
    );
    expect(row?.querySelector(".by-program")).toBeNull();
    expect(document.querySelectorAll(".by-program").length).toBeGreaterThan(10);
    expect(part(dossierOf({ reviews: [review] }), "decisions")).toContain("so it says");
    const elsewhere = { ...review, quote: { exact: "at least 26 people", start: 0, end: 18 } };
    const accepted = (report: string) => part(dossierOf({ reviews: [{ ...elsewhere, report }] }), "accounts");
    expect(accepted("an earlier version")).toContain("accepted by bela");
    expect(accepted("r1")).not.toContain("accepted by bela");
  });

  it("gives ranges with the counts behind each bound, and never as a confidence interval", () => {
    const told = part(dossierOf(), "ranges");
    expect(told).toMatch(/killed: all\s*at least 26\s*highest named: 30/u);
    expect(told).toContain("Valley Observatory: at least 26 people");
    expect(told).toContain("no confidence interval");
    expect(told).toContain("1 count read by the program, not reviewed");
  });

  it("says wherever something is non-credible what that means, and never that it is disproved", () => {
    const dossier = walked(RECEIVE, OPEN, OPEN, searchStep(), NO_STRIKES);
    expect(part(dossier, "standing")).toContain("non-credible: no strikes by the party in the area at that time");
    expect(part(dossier, "standing")).toContain(
      "not enough to conclude that it is more likely than not. It does not mean disproved.",
    );
    expect(part(dossier, "standing")).toContain("Not confirmed by a second person");
    for (const other of ["decisions", "history"]) expect(part(dossier, other)).toContain("It does not mean disproved.");
    expect(JSON.parse(dossierJson(dossier, IMPRINT)).nonCredibleMeans).toContain("It does not mean disproved.");
    const words = text(dossier).replaceAll("It does not mean disproved.", "");
    expect(words).not.toMatch(/disproved|disproven|\bfalse\b|debunk/iu);
  });

  it("keeps what it means when that was decided earlier, and shows every step", () => {
    const dossier = walked(RECEIVE, OPEN, OPEN, searchStep(), NO_STRIKES, REOPEN);
    expect(part(dossier, "standing")).toContain("It does not mean disproved.");
    const rows = [...page(dossier).querySelectorAll("#decisions ~ * tbody tr, #decisions ~ .scroll tbody tr")];
    expect(rows.filter((row) => row.children.length === 5)).toHaveLength(6);
    expect(part(dossier, "decisions")).toMatch(/found non-credible.*reopened/u);
  });

  it("names the second person who confirmed", () => {
    const confirmed = { by: "carla", at: "2016-07-02T09:00:00.000Z", on: "2016-07-02", why: "agreed" };
    const assessment = { incident: "i1", walks: [], judgements: [graded({ confirmed })] };
    expect(part(dossierOf({ assessment }), "standing")).toContain(
      "Confirmed by a second person, carla, on 2 July 2016: agreed",
    );
  });

  it("does not show a judgement as holding that still waits for a second person", () => {
    const later = graded({ id: "j2", detail: { kind: "grading", grading: "weak" }, needsSecond: true });
    const dossier = dossierOf({ assessment: { incident: "i1", walks: [], judgements: [graded(), later] } });
    expect(part(dossier, "standing")).toContain("fair:");
    expect(part(dossier, "standing")).not.toContain("weak:");
    expect(part(dossier, "decisions")).toContain("weak:");
  });

  it("marks copies as one origin", () => {
    const { incident } = dossierOf();
    const origins = [
      { accounts: ["a1", "a2"], because: "the same words" },
      { accounts: ["a3"], because: "its own" },
    ];
    const told = part(dossierOf({ incident: { ...incident, origins } }), "matrix");
    expect(told).toMatch(/one origin with \[\d\]/u);
    expect(told).toContain("the same words");
  });

  it("says which earlier publications there were, and how to verify it", () => {
    const earlier = {
      ...({ id: "p1", kind: "dossier", incident: "i1", what: "dossier of i1 as HTML" } as const),
      ...{ sha256: "ef".repeat(32), by: "anna", at: "2016-08-01T09:00:00.000Z" },
    };
    expect(part(dossierOf({ earlier: [earlier] }), "history")).toContain(
      `Before it was published the dossier of i1 as HTML of 1 August 2016, published by anna, SHA-256 ${"ef".repeat(32)}`,
    );
    const verify = part(dossierOf(), "verify");
    for (const hash of ["ab".repeat(32), "cd".repeat(32)]) expect(verify).toContain(hash);
    expect(verify).toContain("sha256sum");
  });

  it("counts the checks that do not go out, and says that notification changes nothing", () => {
    expect(part(dossierOf({ withheld: 2 }), "checks")).toContain("2 checks not published");
    expect(text(dossierOf())).toContain("Notification changes nothing of the protection that the law gives.");
  });

  it("says who published it with what, and marks a draft", () => {
    expect(text(dossierOf())).toContain("Published by anna on 20 November 2026 at 09:04 UTC with deconflict 0.1.0.");
    const draft = page(dossierOf(), { ...IMPRINT, draft: true });
    expect(draft.querySelector(".draft-mark")?.textContent).toBe("Draft. Not published.");
    expect(draft.body.textContent).not.toContain("Published by");
  });

  it("draws what can be located, and says so where nothing can", () => {
    const document = page(dossierOf());
    expect(document.querySelectorAll("svg.map .spot")).toHaveLength(1);
    expect(document.querySelector("svg.map title")?.textContent).toBe("Map of Air strike on Maskana, 16 June 2016");
    const nowhere = dossierOf({ place: null, accounts: dossierOf().accounts.map((a) => ({ ...a, places: [] })) });
    expect(part(nowhere, "map")).toContain("No place of it could be located");
    expect(text(dossierOf({ place: null, date: null }))).toContain("not known");
  });
});

describe("hostile text", () => {
  const EVIL = `<script>alert(1)</script><img src=x onerror=alert(2)>"'><svg/onload=alert(3)>\u202egnp`;

  /** The dossier with such words wherever words stand. */
  function poisoned(value: unknown, key = ""): unknown {
    if (Array.isArray(value)) return value.map((one) => poisoned(one, key));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, poisoned(inner, k)]));
    }
    const isWord = /^(?:exact|title|file|publisher|name|within|why|because|value|by|label|what|url|text)$/u.test(key);
    return typeof value === "string" && isWord ? `${value}${EVIL}` : value;
  }

  it("stays text, wherever it stands", () => {
    const clean = page(dossierOf());
    const document = page(poisoned(dossierOf({ reviews: [], withheld: 1 })) as Dossier);
    const tags = (of: typeof document) => [...new Set([...of.querySelectorAll("*")].map((e) => e.tagName))].sort();
    expect(tags(document)).toEqual(tags(clean));
    expect(document.querySelectorAll("script, img, iframe, object, [onload], [onerror], [style]")).toHaveLength(0);
    expect(document.body.textContent).toContain("<script>alert(1)</script>");
    expect(document.documentElement.outerHTML).not.toContain("\u202e");
  });
});

describe("dossierJson", () => {
  const parsed = (dossier = dossierOf(), imprint = IMPRINT) => JSON.parse(dossierJson(dossier, imprint));

  it("carries the digest of its canonical form, which the page prints too", () => {
    const { digest, ...rest } = parsed();
    const own = createHash("sha256")
      .update(canonicalize(rest) as string, "utf8")
      .digest("hex");
    expect(digest).toBe(own);
    expect(rest.format).toBe("deconflict-dossier/1");
    expect(part(dossierOf(), "verify")).toContain(own);
  });

  it("has another digest, and the same record, when it is published again", () => {
    const [first, again] = [parsed(), parsed(dossierOf(), { ...IMPRINT, at: "2026-11-21T09:04:03.000Z" })];
    expect(again.digest).not.toBe(first.digest);
    expect(again.record).toBe(first.record);
    expect(parsed(dossierOf({ withheld: 1 })).record).not.toBe(first.record);
  });

  it("holds no number that programs write in different ways", () => {
    const { ranges, place } = dossierOf();
    const near = place === null ? null : { ...place, lat: 0.00002, lon: 0.0001 };
    const json = dossierJson(dossierOf({ ranges, place: near }), IMPRINT);
    expect(JSON.parse(json).place).toMatchObject({ lat: 0, lon: 0.0001 });
    expect(json).not.toMatch(/: -?\d[\d.]*e/u);
  });

  it("leaves out the reports' texts, and the folders in which files lay", () => {
    const reports = dossierOf().reports.map((report) => ({ ...report, file: "/home/anna/secret/raid.txt" }));
    const json = dossierJson(dossierOf({ reports }), IMPRINT);
    expect(json).not.toContain("/home/anna");
    expect(JSON.parse(json).reports[0]).toMatchObject({ file: "raid.txt" });
    expect(JSON.parse(json).reports[0]).not.toHaveProperty("text");
    expect(dossierHtml(dossierOf({ reports }), IMPRINT)).not.toContain("/home/anna");
  });
});

describe("names of minors", () => {
  const naming = (age: number | null, role: string | null = null): Dossier => {
    const accounts = dossierOf().accounts.map((account) => ({
      ...account,
      victims: account.victims.map((victim) => ({ ...victim, age, role })),
    }));
    return dossierOf({ accounts });
  };

  it.each([
    ["one of sixteen", naming(16)],
    ["one who may be young", naming(null, "daughter")],
  ])("do not go out: %s", (_, dossier) => {
    for (const out of [dossierHtml(dossier, IMPRINT), dossierJson(dossier, IMPRINT)]) {
      expect(out).not.toContain("Salma Haddad");
      expect(out).toContain("[name withheld]");
    }
  });

  it("that were corrected again hide no word that no report has", () => {
    const review = (id: string, name: string, replacedBy: string | null): DossierReview => ({
      ...{ id, account: "a2", report: "r1", attribute: "victim", quote: naming(16).named[0]?.read.quote ?? null },
      ...({
        verdict: "corrected",
        correction: { name },
        replacedBy,
        by: "anna",
        why: "Rima, Sami and Lina Hadad",
      } as const),
      at: "2016-07-01T09:00:00.000Z",
    });
    const all = [review("v1", "Rima", "v2"), review("v2", "Lina Hadad", "v3"), review("v3", "Sami", null)];
    const shown = (reviews: readonly DossierReview[]) => dossierHtml({ ...naming(16), reviews }, IMPRINT);
    expect(shown(all)).toContain("Rima, [name withheld] and [name withheld]");
    const erased = dossierOf().reports.map((one) => ({ ...one, text: null }));
    expect(dossierHtml({ ...naming(16), reviews: all, reports: erased }, IMPRINT)).not.toContain("Rima");
  });

  it("of grown-ups stand as their report has them", () => {
    expect(dossierHtml(naming(34), IMPRINT)).toContain("Salma Haddad");
  });
});
