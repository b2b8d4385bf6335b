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
    toll: tollOf(options),
    verdict: options.get("verdict") as Verdict | undefined,
    unreviewed: options.has("unreviewed") || undefined,
  };
}

function tollOf(options: Arguments["options"]): IncidentQuery["toll"] {
  const [killed, wounded] = [givenValue(RANGE, options, "killed"), givenValue(RANGE, options, "wounded")];
  const group = options.get("group") as Group | undefined;
  if (killed !== undefined && wounded !== undefined)
    throw new UsageError("--killed and --wounded cannot be asked for together; ask for one after the other.");
  if (killed !== undefined) return { outcome: "killed", group, ...killed };
  if (wounded !== undefined) return { outcome: "wounded", group, ...wounded };
  if (group !== undefined) throw new UsageError(`--group ${group} needs --killed RANGE or --wounded RANGE.`);
  return undefined;
}
