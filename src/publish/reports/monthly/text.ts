import type { Imprint, MonthlyReport } from "../../../model/publication.js";
import { NON_CREDIBLE_MEANS } from "../../dossier/words.js";
import { COMPLETION_WORDS } from "../completion-words.js";
import { item, para, section, textOf, under } from "../lines.js";
import { sinceInWords } from "../since-words.js";
import {
  balance,
  besides,
  corrections,
  countedWords,
  endings,
  HOW_COUNTED,
  outcomeSum,
  stands,
  titleOf,
  unfinished,
} from "./words.js";

/** The month for people, 80 columns wide. */
export function monthlyText(report: MonthlyReport, imprint: Imprint): string {
  const corrected = corrections(report);
  const early = unfinished(report, imprint);
  return textOf(titleOf(report), imprint, [
    ...para(`${balance(report)}.`),
    ...(early === null ? [] : ["", ...para(early)]),
    "",
    ...para(HOW_COUNTED),
    ...section("How the completed ones ended", [...ended(report.outcomes), ...item(outcomeSum(report))]),
    "",
    ...para(NON_CREDIBLE_MEANS),
    "",
    ...besides(report).flatMap(item),
    ...section("Outcomes of earlier months, corrected in this one", orNone(corrected.flatMap(item))),
    ...section("All that stand completed at the end of the month", ended(report.standing)),
    ...section("The allegations behind the counters", orNone(report.walks.flatMap(walk))),
  ]);
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ["None."] : lines;
}

function ended(of: MonthlyReport["outcomes"]): string[] {
  return endings(of).flatMap(([which, n]) => item(`${n} ${COMPLETION_WORDS[which]}`));
}

function walk(one: MonthlyReport["walks"][number]): string[] {
  return [
    ...item(`${one.title} (${one.incident}), allegation against ${one.party}: ${countedWords(one)}`),
    ...under(`at the end of the month: ${stands(one)}`),
    ...(one.since === null ? [] : under(sinceInWords(one.since))),
  ];
}
