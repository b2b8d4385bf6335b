import type { Act, Group } from "../model/account.js";
import type { Verdict } from "../model/incident.js";
import type { IncidentQuery } from "../service/ledger.js";
import { type Arguments, UsageError } from "./command.js";
import { paging } from "./common-options.js";
import { givenValue, RANGE } from "./values.js";

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
