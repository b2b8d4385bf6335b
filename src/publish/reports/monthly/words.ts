import { COMPLETIONS, type Completion } from "../../../model/assessment.js";
import type { Completed, Imprint, MonthlyReport } from "../../../model/publication.js";
import { endOfMonth } from "../../../util/calendar.js";
import { dateInWords } from "../../../util/days.js";
import { concededInWords, standsAtInWords, WAITING } from "../../dossier/words.js";
import { counted } from "../../text/words.js";
import { COMPLETION_WORDS } from "../completion-words.js";

/** "2015-12" as "December 2015" */
export function monthInWords(month: string): string {
  const start = `${month}-01`;
  return dateInWords({ start, end: endOfMonth(start), precision: "month" });
}

export function titleOf({ month }: Pick<MonthlyReport, "month">): string {
  return `Assessments of allegations: ${monthInWords(month)}`;
}

/** The counters as one sum, with its figures. */
export function balance({ carried, received, reopened, completed, open }: MonthlyReport): string {
  return `${carried} carried over + ${received} received + ${reopened} reopened − ${completed} completed = ${open} open`;
}

/** How the completed ones ended, as one sum: the figures in the order of the list under it. */
export function outcomeSum({ outcomes, completed }: MonthlyReport): string {
  return `${COMPLETIONS.map((which) => outcomes[which]).join(" + ")} = ${completed} completed`;
}

/** What a reader must know of the counters. */
export const HOW_COUNTED =
  "An allegation is one against one party in one incident. It counts once in a month, by where it stood before the first day and where it stood at the end of the last; days are those on which steps were taken.";

/** That the month was not over; null if it was. */
export function unfinished({ month }: MonthlyReport, { at }: Pick<Imprint, "at">): string | null {
  return at.slice(0, month.length) > month ? null : "The month had not ended when this was put together.";
}

/** Each outcome with its figure. */
export function endings(of: Completed): (readonly [Completion, number])[] {
  return COMPLETIONS.map((which) => [which, of[which]] as const);
}

/** The sentences beside the sums: what was confirmed, what waits, what was corrected, what was entered later. */
export function besides(report: MonthlyReport): string[] {
  const { completed, confirmed, awaiting, open, enteredLater } = report;
  return [
    `Of the ${completed} completed, a second person has confirmed ${confirmed} by the end of the month, and has not confirmed ${completed - confirmed}.`,
    `Of the ${open} open, ${awaiting} ${awaiting === 1 ? "has" : "have"} a decision that waits for a second person and does not count before.`,
    ...reopenedFrom(report),
    `${counted(enteredLater, "step")} dated in the month ${enteredLater === 1 ? "was" : "were"} entered after the month had ended.`,
  ];
}

function reopenedFrom({ reopened, reopenedFrom: from }: MonthlyReport): string[] {
  if (reopened === 0) return [];
  const parts = endings(from).filter(([, n]) => n > 0);
  return [
    `The ${reopened} reopened had ended as: ${parts.map(([which, n]) => `${n} ${COMPLETION_WORDS[which]}`).join("; ")}.`,
  ];
}

/** Outcomes of earlier months that were corrected, one line each. */
export function corrections({ corrected, walks }: MonthlyReport): string[] {
  return corrected.map(({ walk, from, to }) => {
    const of = walks.find(({ id }) => id === walk);
    const what = of === undefined ? walk : `${of.title} (${of.incident}), allegation against ${of.party}`;
    return `${what}: from “${COMPLETION_WORDS[from]}” to “${COMPLETION_WORDS[to]}”`;
  });
}

type CountedWalk = MonthlyReport["walks"][number];

const COUNTED_WORDS: Readonly<Record<CountedWalk["counted"][number], string>> = {
  carried: "carried over",
  received: "received",
  reopened: "reopened",
  completed: "completed",
  open: "open",
  corrected: "corrected",
};

/** What an allegation counts as: "carried over, completed". One that only stands as it ended before counts as nothing. */
export function countedWords({ counted: as }: CountedWalk): string {
  return as.map((one) => COUNTED_WORDS[one]).join(", ");
}

/** How it stands at the end of the month: "in its initial check"; "credible; confirmed by a second person". */
export function stands({ completion, confirmed, stood }: CountedWalk): string {
  if (completion === null) return standsAtInWords(stood);
  const second = confirmed ? "confirmed by a second person" : "not confirmed by a second person";
  const conceded = stood.conceded === null ? "" : `; acknowledged: ${concededInWords(stood.conceded)}`;
  return `${COMPLETION_WORDS[completion]}; ${second}${conceded}${stood.awaiting ? WAITING : ""}`;
}
