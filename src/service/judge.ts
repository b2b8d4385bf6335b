import type { Done, JudgementDetail } from "../model/assessment.js";
import type { IncidentFacts } from "../pipeline.js";
import type { WritingStore } from "../store/database.js";
import { confirmationSha256, judgementSha256 } from "../store/decisions-sha256.js";
import { nextId, record } from "../store/history.js";
import { judgementsOf, confirmJudgement as keepConfirmation, putJudgement } from "../store/judgements.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { needsSecondPerson } from "../store/people.js";
import { awaitingSecond, holding, judgementKey } from "../util/judgements.js";
import { samePerson } from "../util/same-person.js";
import { assessedOf } from "./assessment.js";
import type { Context } from "./context.js";
import { doneBy } from "./done-by.js";
import { factsOrError } from "./facts.js";
import type { Assessed, Deciding } from "./ledger-assess.js";
import { namedParty } from "./named-party.js";
import { decider } from "./people.js";

/**
 * Records what a recorder holds of an incident; what was held before stays.
 * @throws LedgerError
 */
export async function judge(
  context: Context,
  id: string,
  asked: JudgementDetail,
  deciding: Deciding,
): Promise<Assessed> {
  return writing(context.store, async (store) => {
    const facts = await factsOrError(store, id);
    await decider(store, deciding);
    const detail = detailOf(asked, facts);
    const incident = facts.incident.id;
    const before = holding(await judgementsOf(store, [incident])).find(isOf(detail));
    const made = { id: await nextId(store, "j"), detail, needsSecond: await needsSecondPerson(store) };
    const judgement = { ...made, ...doneBy(deciding, context.now()), confirmed: null };
    await putJudgement(store, { ...judgement, incident });
    await record(store, judgement.by, judgement.at, [
      {
        change: judgementWords(detail),
        subject: incident,
        before: before === undefined ? null : { judgement: before.id },
        after: { judgement: judgement.id, sha256: judgementSha256(incident, judgement) },
        why: judgement.why,
      },
    ]);
    return assessedOf(store, facts);
  });
}

/** The position of a belligerent is under its id; no reason goes with one that is not non-credible. */
function detailOf(asked: JudgementDetail, facts: IncidentFacts): JudgementDetail {
  if (asked.kind !== "position") return asked;
  const { position, reason, conceded } = asked;
  if (position === "non-credible" && reason === null) {
    throw new LedgerError("a position “non-credible” lacks the reason that the belligerent gives");
  }
  if (position !== "non-credible" && reason !== null) throw new LedgerError(`a position “${position}” has no reason`);
  if (position !== "credible" && conceded.length > 0)
    throw new LedgerError(`a position “${position}” concedes nothing`);
  return { ...asked, party: namedParty(asked.party, facts) };
}

function judgementWords(detail: JudgementDetail): string {
  if (detail.kind === "grading") return `graded ${detail.grading}`;
  if (detail.kind === "strike-status") return `strike status: ${detail.status}`;
  return `position of ${detail.party}: ${detail.position}`;
}

const isOf = (detail: JudgementDetail) => (one: { readonly detail: JudgementDetail }) =>
  judgementKey(one.detail) === judgementKey(detail);

/**
 * Confirms the last judgement of a kind.
 * @throws LedgerError if there is none, it is confirmed already, or it is one's own
 */
export async function confirmJudgement(
  context: Context,
  id: string,
  of: { readonly kind: JudgementDetail["kind"]; readonly party?: string | undefined },
  deciding: Deciding,
): Promise<Assessed> {
  return writing(context.store, async (store) => {
    const facts = await factsOrError(store, id);
    await decider(store, deciding);
    const incident = facts.incident.id;
    const last = await unconfirmed(store, facts, of);
    const done = doneBy(deciding, context.now());
    checkSecond(last, done);
    await keepConfirmation(store, last.id, done);
    await record(store, done.by, done.at, [
      {
        change: `confirmed: ${judgementWords(last.detail)}`,
        subject: incident,
        before: null,
        after: { confirmed: last.id, sha256: confirmationSha256(last.id, done) },
        why: done.why,
      },
    ]);
    return assessedOf(store, facts);
  });
}

async function unconfirmed(
  store: WritingStore,
  facts: IncidentFacts,
  { kind, party }: { readonly kind: JudgementDetail["kind"]; readonly party?: string | undefined },
) {
  const incident = facts.incident.id;
  const own = (await judgementsOf(store, [incident])).filter(({ detail }) => detail.kind === kind);
  const whose = party === undefined ? undefined : namedParty(party, facts);
  const asked = own.filter(
    ({ detail }) => whose === undefined || (detail.kind === "position" && detail.party === whose),
  );
  const waiting = [...awaitingSecond(asked), ...holding(asked)].filter(({ confirmed }) => confirmed === null);
  const [last] = waiting;
  if (last === undefined) throw new LedgerError(`incident ${incident} has no ${kind} that waits to be confirmed`);
  if (new Set(waiting.map(({ detail }) => judgementKey(detail))).size > 1) {
    throw new LedgerError("several positions wait to be confirmed: say of which party (--party)");
  }
  return last;
}

function checkSecond({ by, on }: Done, done: Done): void {
  if (samePerson(by, done.by)) {
    throw new LedgerError(`“confirm” lacks a second person: ${by} made this decision, and nobody confirms their own`);
  }
  if (done.on < on) throw new LedgerError(`“confirm” lacks a day that is not before the decision, of ${on}`);
}
