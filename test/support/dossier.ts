import type { Dossier } from "../../src/model/dossier.js";
import type { Imprint } from "../../src/model/publication.js";
import { record } from "./record.js";

/** The dossier of the invented strike of `record`, of which nobody has decided anything yet. */
export function dossierOf(more: Partial<Dossier> = {}): Dossier {
  return {
    ...record(more),
    ...{ checks: [], withheld: 0, files: [], mapped: [], reviews: [], rulings: [], history: [], earlier: [] },
    ground: { borders: [], towns: [] },
    parties: [{ id: "alliance", name: "Northern Alliance", side: "Northern Alliance" }],
    head: "cd".repeat(32),
    ...more,
  };
}

export const IMPRINT: Imprint = {
  by: "anna",
  at: "2026-11-20T09:04:03.000Z",
  program: "deconflict 0.1.0",
  draft: false,
};
