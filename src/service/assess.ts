import type { Done, Standing, StepDetail, Walk } from "../model/assessment.js";
import { type IncidentFacts, lacksOf, lastSearch, outOfOrder } from "../pipeline.js";
import type { WritingStore } from "../store/database.js";
import { stepSha256 } from "../store/decisions-sha256.js";
import { record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { needsSecondPerson } from "../store/people.js";
import { putStep, putWalk } from "../store/walks.js";
import { assessedOf, sceneOf } from "./assessment.js";
import { type Asking, walkOf } from "./chosen-walk.js";
import type { Context } from "./context.js";
import { doneBy } from "./done-by.js";
import { factsOrError } from "./facts.js";
import type { AskedStanding, AskedStep, Assessed, Deciding } from "./ledger-assess.js";
import { otherWalk } from "./other-walk.js";
import { decider } from "./people.js";
import { basisOf, searchNow } from "./recorded-search.js";

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
    return assessedOf(store, facts);
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
  const needsSecond = await needsSecondPerson(store);
  const lacks = lacksOf({ steps: walk.steps, detail, by: done.by, on: done.on, needsSecond, scene });
  if (lacks.length > 0) throw new LedgerError(`“${detail.step}” lacks ${lacks.join("; ")}`);
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
  if (asked.step === "duplicate") return { step: "duplicate", of: await otherWalk(store, walk, asked.of) };
  if (asked.step === "supersede") {
    return { step: "supersede", by: asked.by === null ? null : await otherWalk(store, walk, asked.by) };
  }
  if (asked.step !== "non-credible") return asked;
  const search = asked.reason === "no-strikes" ? (lastSearch(walk.steps)?.step.number ?? null) : null;
  return { step: "non-credible", reason: asked.reason, search };
}
