import type { Dossier } from "../../model/dossier.js";
import type { Imprint } from "../../model/publication.js";
import { canonicalSha256, type Digests, writtenAlike } from "./digest.js";
import { NON_CREDIBLE_MEANS } from "./words.js";

export const DOSSIER_FORMAT = "deconflict-dossier/1";

/**
 * The data of a dossier, its keys in one order. Reports come without their text: whoever has it can tell by its hash that
 * it is the one that quotes point into. Declared strikes and zones stand as they are on the map, without the map's ground.
 */
export function dossierData(dossier: Dossier, imprint: Imprint) {
  const { incident, accounts, reports, place, date, ranges, assessment, reviewed, reviews, rulings } = dossier;
  const { checks, withheld, files, mapped, parties, history, earlier, head } = dossier;
  const record = writtenAlike({
    ...{ incident, place, date, ranges, assessment, reviewed, reviews, rulings },
    reports: reports.map(({ text: _, ...report }) => report),
    ...{ accounts, checks, withheld, files, mapped, parties },
  });
  const { by, at, program, draft } = imprint;
  const signed = { format: DOSSIER_FORMAT, imprint: { by, at, program, draft }, record: canonicalSha256(record) };
  return { ...signed, nonCredibleMeans: NON_CREDIBLE_MEANS, ...record, history, earlier, head };
}

/** The digests that the page prints and the JSON carries. */
export function digestsOf(dossier: Dossier, imprint: Imprint): Digests {
  const data = dossierData(dossier, imprint);
  return { digest: canonicalSha256(data), record: data.record };
}
