import type { Declared } from "../../src/check/facts.js";
import type { Agreement, ForceEvent, ForceEventKind } from "../../src/model/declaration.js";
import { declaredOf } from "./check-facts.js";

/** `on` is a day, or the first and the last of the days on which it may have been. */
export function event(
  kind: ForceEventKind,
  on: string | readonly [string, string],
  more: Partial<ForceEvent> = {},
): ForceEvent {
  const [start, end] = typeof on === "string" ? [on, on] : on;
  return { event: kind, on: { start, end }, time: null, until: null, note: null, source: null, ...more };
}

/** A circle of 50 km about 35° N, 40° E, between North and its Alliance, since May 2017. */
export function agreement(more: Partial<Agreement> = {}): Agreement {
  return {
    ...{
      kind: "agreement",
      id: "g1",
      type: "deconfliction-zone",
      name: "deconfliction zone around Arden",
      aliases: [],
    },
    ...{ geometry: { type: "Point", coordinates: [40, 35], radiusKm: 50 }, areas: [], uncertaintyKm: 2, sides: null },
    ...{ parties: [{ name: "the Alliance", party: "alliance" }], guarantors: [], terms: "", sources: [] },
    ...{ history: [event("in-force", "2017-05-06")], quote: { exact: "x", start: 0, end: 1 } },
    ...more,
  } as Agreement;
}

/** Nothing on record but these. */
export function agreed(...agreements: readonly Agreement[]): Declared {
  return {
    ...declaredOf(),
    agreements: agreements.map((one) => ({
      file: { id: "zones.geojson", name: "zones.geojson" },
      text: "x",
      agreement: one,
    })),
  };
}
