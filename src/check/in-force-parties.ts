import type { Agreement, NamedParty } from "../model/declaration.js";
import type { Parties } from "../model/parties.js";
import type { CheckTools, IncidentFacts } from "./facts.js";

/** Who is bound, and whether those who are said to have acted, and whom they are said to have struck, are among them. */
export function boundSteps(
  agreement: Agreement,
  facts: IncidentFacts,
  { parties }: Pick<CheckTools, "parties">,
): string[] {
  const { accounts } = facts;
  const actors = accounts.flatMap(({ actors }) => actors.filter(({ stance }) => stance !== "denies"));
  const targets = accounts.flatMap(({ targets }) => targets);
  return [
    listStep("Parties", agreement.parties),
    ...(agreement.guarantors.length === 0 ? [] : [listStep("Guarantors", agreement.guarantors)]),
    ...idsOf(actors).map((id) => standing(id, "said to have acted", agreement, parties)),
    ...idsOf(targets).map((id) => standing(id, "said to have been struck", agreement, parties)),
  ];
}

/** Whether at least two of those bound have a part in what the accounts tell: as actor, as target or as speaker. */
export function concernsTwo(
  { parties: bound, guarantors }: Agreement,
  { accounts }: IncidentFacts,
  parties: Parties,
): boolean {
  const told = accounts.flatMap(({ speaker, actors, targets }) => idsOf([speaker, ...actors, ...targets]));
  const having = [...bound, ...guarantors].filter(
    ({ party }) => party !== null && told.some((id) => parties.near(id, party)),
  );
  return new Set(having.map(({ party }) => party)).size > 1;
}

function idsOf(named: readonly { readonly party: string | null }[]): string[] {
  return [...new Set(named.flatMap(({ party }) => party ?? []))];
}

function listStep(what: string, named: readonly NamedParty[]): string {
  return `${what}: ${named.length === 0 ? "none on record" : named.map(({ name }) => name).join(", ")}.`;
}

function standing(id: string, what: string, { parties: bound, guarantors }: Agreement, parties: Parties): string {
  const name = parties.displayName(id);
  const of = (list: readonly NamedParty[], near: boolean) =>
    list.find(({ party }) => party !== null && (near ? parties.near(party, id) : parties.same(party, id)));
  const [party, guarantor] = [of(bound, false), of(guarantors, false)];
  if (party !== undefined) return `${name} (${what}): a party to it.`;
  if (guarantor !== undefined) return `${name} (${what}): a guarantor of it.`;
  const near = of([...bound, ...guarantors], true);
  if (near !== undefined) return `${name} (${what}): may stand for ${near.name}, which is bound by it.`;
  return `${name} (${what}): neither a party to it nor a guarantor, as far as is on record.`;
}
