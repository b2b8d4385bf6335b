import type { Assessment, Walk } from "../model/assessment.js";
import {
  actorsIn,
  evidenceOf,
  type GuardScene,
  type IncidentFacts,
  nextSteps,
  parties,
  standingOf,
  TERRITORY_KM,
  USUAL_SEARCH,
} from "../pipeline.js";
import type { Store } from "../store/database.js";
import { judgementsOf, withoutIncident } from "../store/judgements.js";
import { publicationsOf } from "../store/publications.js";
import { walksOf } from "../store/walks.js";
import { groupBy } from "../util/group-by.js";
import type { Context } from "./context.js";
import { factsOrError } from "./facts.js";
import type { Assessed } from "./ledger-assess.js";
import { team } from "./people.js";
import { basisOf } from "./recorded-search.js";

/** What people decided of some incidents, by their ids; of one of which nobody decided anything, an empty one. */
export async function assessmentsOf(
  store: Store,
  incidents: readonly string[],
): Promise<ReadonlyMap<string, Assessment>> {
  const walks = groupBy(await walksOf(store, incidents), ({ incident }) => incident);
  const judgements = groupBy(await judgementsOf(store, incidents), ({ incident }) => incident);
  return new Map(
    incidents.map((incident) => [
      incident,
      {
        incident,
        walks: (walks.get(incident) ?? []).map((walk) => ({ ...walk, now: standingOf(walk.steps) })),
        judgements: (judgements.get(incident) ?? []).map(withoutIncident),
      },
    ]),
  );
}

/**
 * Where an incident stands with those who assess it, and what may come next.
 * @throws LedgerError if there is no such incident
 */
export async function assessment({ store }: Pick<Context, "store">, id: string): Promise<Assessed> {
  return assessedOf(store, await factsOrError(store, id));
}

/** The same of an incident whose facts are read already. */
export async function assessedOf(store: Store, facts: IncidentFacts): Promise<Assessed> {
  const incident = facts.incident.id;
  const assessments = await assessmentsOf(store, [incident]);
  const found = assessments.get(incident) as Assessment;
  const basis = await basisOf(store, facts);
  return {
    id: incident,
    title: facts.incident.title,
    assessment: found,
    next: Object.fromEntries(found.walks.map((walk) => [walk.id, nextSteps(walk.steps, sceneOf(walk, basis))])),
    alleged: actorsIn(facts),
    evidence: evidenceOf(facts.incident, facts.accounts, parties),
    published: await publicationsOf(store, incident),
    team: await team({ store }),
  };
}

/** What the guard holds a step of a walk against. */
export function sceneOf({ party }: Pick<Walk, "party">, basis: string): GuardScene {
  return { party, parties, basis, usual: { ...USUAL_SEARCH, territoryKm: TERRITORY_KM } };
}
