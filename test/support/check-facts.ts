import type { CheckTools, Declared, IncidentFacts } from "../../src/check/facts.js";
import { StrikeIndex } from "../../src/check/strike-index.js";
import type { Account } from "../../src/model/account.js";
import type { Notice } from "../../src/model/declaration.js";
import { PARTIES, report } from "./accounts.js";

/** An incident of these accounts, each an origin of its own unless they are grouped. */
export function factsOf(accounts: readonly Account[], origins?: readonly (readonly string[])[]): IncidentFacts {
  const ids = accounts.map((a) => a.id);
  const incident = {
    ...{ id: "i1", title: "", act: null, accounts: ids, links: [], comparison: [] },
    origins: (origins ?? ids.map((id) => [id])).map((group) => ({ accounts: group, because: "single" })),
  };
  const reports = new Map(accounts.map((a) => [a.report, report(a.report, "2015-12-08")]));
  return { incident, accounts, reports };
}

/** Nothing on record but these notices. */
export function declaredOf(...notices: readonly Notice[]): Declared {
  return {
    strikes: new StrikeIndex([]),
    agreements: [],
    notices: notices.map((notice) => ({ file: { id: "notices.csv", name: "notices.csv" }, text: "x", notice })),
  };
}

export const TOOLS: CheckTools = { gazetteer: { find: () => [], own: [] }, parties: PARTIES };
