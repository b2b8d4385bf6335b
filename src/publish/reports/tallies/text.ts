import type { RollUpRow } from "../../../model/casualty-range.js";
import type { Imprint } from "../../../model/publication.js";
import { shownRanges } from "../../../util/shown-ranges.js";
import { counted } from "../../text/words.js";
import { item, para, section, textOf } from "../lines.js";
import { keyInWords, rules, scopeInWords, sumInWords, type Tallied, titleOf } from "./words.js";

/** The sums for people, 80 columns wide. */
export function talliesText(tallied: Tallied, imprint: Imprint): string {
  const { by, rows, all } = tallied.rollUp;
  return textOf(titleOf(tallied), imprint, [
    ...rules(tallied).flatMap((rule, i) => [...(i === 0 ? [] : [""]), ...para(rule)]),
    ...rows.flatMap((row) => block(keyInWords(by, row), row)),
    ...block("Every incident once", all),
  ]);
}

function block(name: string, { incidents, ranges }: RollUpRow): string[] {
  const lines = shownRanges(ranges).flatMap((range) =>
    item(`${scopeInWords(range)}: ${sumInWords(range)}; counted in ${counted(range.incidents, "incident")}`),
  );
  return section(`${name}: ${counted(incidents, "incident")}`, lines.length === 0 ? ["Nobody is counted."] : lines);
}
