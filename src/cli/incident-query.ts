import { ACTS, type Act, GROUPS, type Group } from "../model/account.js";
import { VERDICTS, type Verdict } from "../model/incident.js";
import type { IncidentQuery } from "../service/ledger.js";
import { type Arguments, type Options, UsageError } from "./command.js";
import { paging } from "./common-options.js";
import { DATE, givenValue, RANGE } from "./values.js";

/** Conditions that incidents are chosen by: every one that is given must hold. */
export const FILTERS: Options = {
  place: { value: "NAME", help: "a place that some account names, or what contains it, by any usual spelling" },
  party: { value: "NAME", help: "a party's name or id: who did it, whom it hit, or who speaks" },
  from: { value: "DATE", kind: DATE, help: "may have been on this day or later, such as 2015-12-01" },
  to: { value: "DATE", kind: DATE, help: "may have been on this day or earlier" },
  act: { value: "ACT", choices: ACTS, help: `what happened: ${ACTS.join(", ")}` },
  killed: { value: "RANGE", kind: RANGE, help: "how many were killed" },
  wounded: { value: "RANGE", kind: RANGE, help: "how many were wounded" },
  group: { value: "GROUP", choices: GROUPS, help: `with killed, wounded or both, of whom: ${GROUPS.join(", ")}` },
  verdict: { value: "VERDICT", choices: VERDICTS, help: `the gravest of the comparison: ${VERDICTS.join(", ")}` },
  unreviewed: { value: null, help: "of which nobody has reviewed anything" },
};

/**
 * What the options of `incidents` ask for.
 * @throws UsageError if two of them do not go together
 */
export function queryOf(options: Arguments["options"]): IncidentQuery {
  const [from, to] = [options.get("from"), options.get("to")];
  if (from !== undefined && to !== undefined && from > to) throw new UsageError(`--from ${from} is after --to ${to}.`);
  return {
    ...paging(options),
    place: options.get("place"),
    party: options.get("party"),
    from,
    to,
    act: options.get("act") as Act | undefined,
    tolls: tollsOf(options),
    verdict: options.get("verdict") as Verdict | undefined,
    unreviewed: options.has("unreviewed") || undefined,
  };
}

const COUNTED = ["killed", "wounded"] as const;

function tollsOf(options: Arguments["options"]): IncidentQuery["tolls"] {
  const group = options.get("group") as Group | undefined;
  const tolls = COUNTED.flatMap((outcome) => {
    const range = givenValue(RANGE, options, outcome);
    return range === undefined ? [] : [{ outcome, group, ...range }];
  });
  if (tolls.length > 0) return tolls;
  if (group !== undefined) throw new UsageError(`--group ${group} needs --killed RANGE or --wounded RANGE.`);
  return undefined;
}
