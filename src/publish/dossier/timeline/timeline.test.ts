import { describe, expect, it } from "vitest";
import { dossierOf } from "../../../../test/support/dossier.js";
import { html } from "../../html/escape.js";
import { cast } from "../cast.js";
import { drawTimeline } from "./draw.js";
import { type Happened, happened } from "./moments.js";

const told = (dossier = dossierOf()): string[] =>
  happened(dossier, cast(dossier)).map(({ lane, when, told }) =>
    `${lane}; ${when}: ${told.markup.replace(/<[^>]+>/gu, "")}`.replace(/\s+/gu, " "),
  );

const event = (start: string, end: string): Happened => ({
  ...({ lane: "Published", days: { start, end }, when: "" } as const),
  told: html``,
});

const bars = (events: readonly Happened[]) =>
  [...(drawTimeline("", events)?.markup ?? "").matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)"/gu)].map((m) => {
    const [x = 0, y = 0, width = 0] = m.slice(1).map(Number);
    return { x, y, width };
  });

describe("the timeline", () => {
  it("goes from warnings over the attack to what was published", () => {
    expect(told()).toEqual([
      "Warnings, notices; not dated: [2] no warning given: No warning was given",
      "The attack, as told; 16 June 2016: dated by [1] [3]; of the same event speak [2]",
      "Published; 17 June 2016: Valley Post, with the accounts [2] [3]",
      "Published; 18 June 2016: Alliance Press Office, with the accounts [1]",
    ]);
  });

  it("draws days to scale", () => {
    const [short, long] = bars([event("2016-06-01", "2016-06-02"), event("2016-06-05", "2016-06-10")]);
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(3, 0);
    expect((long?.x ?? 0) - (short?.x ?? 0)).toBeCloseTo(2 * (short?.width ?? 0), -1);
  });

  it("lays no bar over another", () => {
    const all = bars(Array.from({ length: 12 }, (_, i) => event(`2016-06-0${1 + (i % 3)}`, `2016-06-0${3 + (i % 4)}`)));
    expect(all).toHaveLength(12);
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        expect(a.y !== b.y || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
      }
    }
  });

  it("is not drawn where nothing is dated", () => {
    expect(drawTimeline("", [{ ...event("2016-06-01", "2016-06-01"), days: null }])).toBeNull();
  });
});
