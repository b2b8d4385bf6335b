import { COMPLETIONS } from "../../../model/assessment.js";
import type { Completed, Imprint, MonthlyReport } from "../../../model/publication.js";
import { NON_CREDIBLE_MEANS } from "../../dossier/words.js";
import { imprintJson } from "../imprint.js";
import { jsonText } from "../json.js";

export const MONTHLY_FORMAT = "deconflict-monthly/1";

/** The month for programs; keys in one order. */
export function monthlyJson(report: MonthlyReport, imprint: Imprint): string {
  const { month, carried, received, reopened, completed, open, awaiting } = report;
  const { corrected, confirmed, enteredLater, walks } = report;
  return jsonText({
    ...imprintJson(imprint, MONTHLY_FORMAT),
    nonCredibleMeans: NON_CREDIBLE_MEANS,
    ...{ month, carried, received, reopened, completed, open, awaiting },
    outcomes: byOutcome(report.outcomes),
    reopenedFrom: byOutcome(report.reopenedFrom),
    corrected: corrected.map(({ walk, from, to }) => ({ walk, from, to })),
    standing: byOutcome(report.standing),
    ...{ confirmed, enteredLater },
    walks: walks.map(({ id, incident, title, party, counted, completion, confirmed, stood, since }) => {
      return { id, incident, title, party, counted, completion, confirmed, stood, since };
    }),
  });
}

function byOutcome(of: Completed): Completed {
  return Object.fromEntries(COMPLETIONS.map((which) => [which, of[which]])) as Completed;
}
