import type { Done, Standing, StepDetail, Walk } from "../model/assessment.js";
import {
  actorsIn,
  type IncidentFacts,
  lacksOf,
  lastSearch,
  outOfOrder,
  parties,
  standingOf as standingOfSteps,
} from "../pipeline.js";
import type { WritingStore } from "../store/database.js";
import { stepSha256 } from "../store/decisions-sha256.js";
import { nextId, record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { needsSecondPerson } from "../store/people.js";
import { putStep, putWalk, walksOf } from "../store/walks.js";
import { list } from "../util/list.js";
import { assessment, sceneOf } from "./assessment.js";
import type { Context } from "./context.js";
import { doneBy } from "./done-by.js";
import { factsOrError } from "./facts.js";
import type { AskedStanding, AskedStep, Assessed, Assessing, Deciding } from "./ledger-assess.js";
import { namedParty } from "./named-party.js";
import { decider } from "./people.js";
import { basisOf, searchNow } from "./recorded-search.js";
import { incidentOrError } from "./show.js";

type Asking = Parameters<Assessing["takeStep"]>[1];

/**
 * Takes a step of a walk, with all that it rests on, or nothing of it.
 * @throws LedgerError for a step that the walk does not allow or that lacks something
 */
export async function takeStep(context: Context, id: string, asked: Asking, deciding: Deciding): Promise<Assessed> {
  return writing(context.store, async (store) => {
    const facts = await factsOrError(store, id);
    await decider(store, deciding);
    const walk = await walkOf(store, facts, asked);
    const detail = await detailOf(store, { walk, facts }, asked.step);
    await put(store, { walk, facts, detail }, doneBy(deciding, context.now()));
    return assessment({ store }, facts.incident.id);
  });
}

interface Taking {
  readonly walk: Walk;
  readonly facts: IncidentFacts;
  readonly detail: StepDetail;
}

async function put(store: WritingStore, { walk, facts, detail }: Taking, done: Done): Promise<void> {
  const refused = outOfOrder({ steps: walk.steps, detail });
  if (refused !== null) throw new LedgerError(refused);
  const scene = sceneOf(walk, await basisOf(store, facts));
  const lacks = lacksOf({ steps: walk.steps, detail, by: done.by, on: done.on, scene });
  if (lacks.length > 0) throw new LedgerError(`“${detail.step}” lacks ${lacks.join("; ")}`);
  const needsSecond = await needsSecondPerson(store);
  const step = { number: walk.steps.length + 1, detail, needsSecond, ...done };
  if (walk.steps.length === 0) await putWalk(store, walk);
  await putStep(store, walk.id, step);
  const after = { walk: walk.id, number: step.number, on: step.on, sha256: stepSha256(walk, step) };
  await record(store, done.by, done.at, [
    { change: `assessment: ${stepWords(detail)}`, subject: walk.incident, before: null, after, why: done.why },
  ]);
}

function stepWords(detail: StepDetail): string {
  if (detail.step === "correct") return `corrected to ${stepWords(detail.to)}`;
  return detail.step === "non-credible" ? `non-credible, ${detail.reason}` : detail.step;
}

/** What is asked for with what the ledger finds for it. */
async function detailOf(
  store: WritingStore,
  { walk, facts }: Omit<Taking, "detail">,
  asked: AskedStep,
): Promise<StepDetail> {
  if (asked.step === "search") return { step: "search", found: await searchNow(store, facts, asked.options) };
  if (asked.step === "confirm" || asked.step === "reopen") return { step: asked.step };
  if (asked.step === "correct") return { step: "correct", to: await standingOf(store, walk, asked.to) };
  return standingOf(store, walk, asked);
}

async function standingOf(store: WritingStore, walk: Walk, asked: AskedStanding): Promise<Standing> {
  if (asked.step === "duplicate") return { step: "duplicate", of: await other(store, walk, asked.of) };
  if (asked.step === "supersede") {
    return { step: "supersede", by: asked.by === null ? null : await other(store, walk, asked.by) };
  }
  if (asked.step !== "non-credible") return asked;
  const search = asked.reason === "no-strikes" ? (lastSearch(walk.steps)?.step.number ?? null) : null;
  return { step: "non-credible", reason: asked.reason, search };
}

/** Another walk of the same allegation, by its own id or that of its incident: one that was not closed for this one. */
async function other(store: WritingStore, walk: Walk, id: string): Promise<string> {
  const incident = await incidentOf(store, walk, id);
  const walks = (await walksOf(store, [incident])).filter((one) => one.id !== walk.id);
  const [found] = walks.filter((one) => one.id === id || (!isWalkId(id) && parties.same(one.party, walk.party)));
  if (found === undefined) {
    const own = incident === walk.incident && !isWalkId(id) ? "is this incident itself, and " : "";
    throw new LedgerError(`${id} ${own}has no other walk of an allegation against ${parties.displayName(walk.party)}`);
  }
  if (await leadsTo(store, found, walk)) throw new LedgerError(`${id} was closed for this one: reopen one of the two`);
  return isWalkId(id) ? id : incident;
}

/** Whether a walk was closed for another, over however many that were closed for one another. */
async function leadsTo(store: WritingStore, from: Walk, to: Walk, seen: readonly string[] = []): Promise<boolean> {
  const { standing } = standingOfSteps(from.steps);
  const id = standing.step === "duplicate" ? standing.of : standing.step === "supersede" ? standing.by : null;
  if (id === null || seen.includes(from.id)) return false;
  const incident = isWalkId(id) ? from.incident : await incidentOrError(store, id);
  const next = (await walksOf(store, [incident])).find(
    (walk) => walk.id === id || (!isWalkId(id) && walk.id !== from.id && parties.same(walk.party, to.party)),
  );
  if (next === undefined) return false;
  return next.id === to.id || leadsTo(store, next, to, [...seen, from.id]);
}

const isWalkId = (id: string): boolean => /^w\d+$/u.test(id);

async function incidentOf(store: WritingStore, walk: Walk, id: string): Promise<string> {
  return isWalkId(id) ? walk.incident : incidentOrError(store, id);
}

/** The walk that a step is of: a new one for a receipt, else the one that is named, that of the party, or the only one. */
async function walkOf(store: WritingStore, facts: IncidentFacts, { step, party, walk }: Asking): Promise<Walk> {
  const incident = facts.incident.id;
  const walks = await walksOf(store, [incident]);
  const named = party === undefined ? null : namedParty(party, facts);
  if (step.step !== "receive") return chosen(incident, walks, { party: named, walk });
  const against = named ?? onlyAlleged(facts);
  const known = walks.find((one) => one.party === against);
  return known ?? { id: await nextId(store, "w"), incident, receivedFor: incident, party: against, steps: [] };
}

function onlyAlleged(facts: IncidentFacts): string {
  const alleged = actorsIn(facts);
  const [only] = alleged;
  if (only !== undefined && alleged.length === 1) return only;
  const whom =
    alleged.length === 0 ? "no account names a party" : `accounts name ${list(alleged.map(parties.displayName))}`;
  throw new LedgerError(`against whom the allegation is must be said (--party): ${whom}`);
}

interface Choice {
  readonly party: string | null;
  readonly walk: string | undefined;
}

function chosen(incident: string, walks: readonly Walk[], { party, walk }: Choice): Walk {
  const own = walks.filter((one) => (party === null || one.party === party) && (walk === undefined || one.id === walk));
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  if (own.length > 1) {
    const which = own.map((one) => `${one.id} (against ${parties.displayName(one.party)})`);
    throw new LedgerError(`incident ${incident} has several walks: say which (--walk or --party): ${list(which)}`);
  }
  if (walk !== undefined)
    throw new LedgerError(`incident ${incident} has no walk ${walk}; ${walks.length === 0 ? RECEIVE : shown(walks)}`);
  const against = party === null ? "" : ` against ${parties.displayName(party)}`;
  throw new LedgerError(
    `no allegation${against} was received of incident ${incident}: deconflict assess ${incident} receive --party PARTY`,
  );
}

const RECEIVE = "none was received";

function shown(walks: readonly Walk[]): string {
  return `it has ${list(walks.map(({ id }) => id))}`;
}
