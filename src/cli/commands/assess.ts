import { NON_CREDIBLE_REASONS } from "../../model/assessment.js";
import type { Command } from "../command.js";
import { AS, FORMAT, LEDGER } from "../common-options.js";
import { DATE, DAYS, KILOMETRES, RANGE } from "../values.js";

export const assess: Command = {
  name: "assess",
  group: "decide",
  summary: "walk an allegation through its credibility assessment",
  operands: "INCIDENT [STEP] --because REASON",
  arity: { min: 1, max: 3 },
  about: [
    "Without a STEP it shows where the walk of each allegation stands, what may come next and what that lacks, and what " +
      "was held of the incident before. A walk is of an incident and the party it is laid to; a person takes every step, and " +
      "none is ever taken out.",
    "Steps of a walk: receive, check (initial check), open, search (of the strike logs, put on record), credible, non-credible, " +
      "duplicate, confirm (by a second person), investigate, acknowledge, respond; and at any time supersede, reopen what was " +
      "decided, and correct STEP: what an earlier step should have been.",
    "Non-credible means: not enough to conclude that it is more likely than not. It does not mean disproved. The reason " +
      "no-strikes is refused without a recorded search of the party's own logs that bears it out.",
    "Beside the walk: grade confirmed|fair|weak|contested|discounted (Airwars' scale), status " +
      "declared|likely|contested|single-source (of the strike), position not-assessed|non-credible|credible|duplicate (what a " +
      "belligerent itself holds). confirm grade, confirm status and confirm position confirm these.",
  ],
  options: {
    party: {
      value: "PARTY",
      help: "against whom the allegation is, by name or id; with position, whose it is. Needed where there are several",
    },
    walk: { value: "WALK", help: "the walk of this id, where linked incidents each had one" },
    from: { value: "WHO", help: "with receive: who brought the allegation" },
    reason: { value: "REASON", choices: NON_CREDIBLE_REASONS, help: "with non-credible: why it is" },
    of: {
      value: "INCIDENT|WALK",
      help: "with duplicate and supersede: the incident whose walk goes on in its place, or the walk",
    },
    killed: { value: "RANGE", kind: RANGE, help: "with acknowledge and position: how many are conceded, such as 2..4" },
    wounded: { value: "RANGE", kind: RANGE, help: "the same of the wounded" },
    response: { value: "WHAT", help: "with respond: what was done, such as 'condolence payment offered'" },
    radius: { value: "KM", kind: KILOMETRES, help: "with search: how far a strike may be; if not said, 60" },
    days: { value: "N", kind: DAYS, help: "with search: days before and after that are searched too; if not said, 1" },
    on: { value: "DAY", kind: DATE, help: "the day on which it was done, if it is entered later; if not said, today" },
    because: {
      value: "REASON",
      help: "why; it stands in the history and is published with the step. Every step needs it",
    },
    ...AS,
    ...LEDGER,
    ...FORMAT,
  },
  examples: [
    { line: "deconflict assess i1a2b3c4d5e6f", does: "Where it stands, and what comes next" },
    {
      line: "deconflict assess i1a2b3c4d5e6f receive --because 'report of 7 Dec'",
      does: "An allegation is received",
    },
    { line: "deconflict assess i1a2b3c4d5e6f search --because 'daily releases'", does: "The logs, searched on record" },
    {
      line: "deconflict assess i1a2b3c4d5e6f non-credible --reason no-evidence --because no",
      does: "It is decided",
    },
    {
      line: "deconflict assess i1a2b3c4d5e6f confirm --as boris --because same",
      does: "A second person confirms it",
    },
    { line: "deconflict assess i1a2b3c4d5e6f grade fair --because 'two monitors'", does: "The recorder's own grade" },
  ],
  run: async (args, terminal) => (await import("../ledger/assess.js")).assess(args, terminal),
};
