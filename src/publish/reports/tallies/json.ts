import type { RollUpRow } from "../../../model/casualty-range.js";
import type { Imprint } from "../../../model/publication.js";
import { imprintJson } from "../imprint.js";
import { jsonText } from "../json.js";
import type { Tallied } from "./words.js";

export const TALLIES_FORMAT = "deconflict-tallies/1";

/** The sums for programs; keys in one order. */
export function talliesJson({ rollUp, chosen, reviewedOnly }: Tallied, imprint: Imprint): string {
  const { by, rows, all } = rollUp;
  return jsonText({
    ...imprintJson(imprint, TALLIES_FORMAT),
    sumsBy: by,
    chosen,
    reviewedOnly,
    rows: rows.map(row),
    all: row(all),
  });
}

function row({ key, incidents, ranges }: RollUpRow) {
  return {
    key,
    incidents,
    ranges: ranges.map(({ outcome, group, min, max, highest, incidents, open }) => {
      return { outcome, group, min, max, highest, incidents, open };
    }),
  };
}
