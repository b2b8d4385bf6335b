import canonicalize from "canonicalize";
import type { Done, Judgement, RecordedSearch, Step, StepDetail, Walk } from "../model/assessment.js";
import { storableValue } from "../util/storable.js";
import { sha256 } from "./sha256.js";

/** Of a step as it is kept, with the walk that it is of: whoever changes it changes this. */
export function stepSha256({ id, receivedFor, party }: Omit<Walk, "steps" | "incident">, step: Step): string {
  const { number, detail, needsSecond, on, by, at, why } = step;
  return hash([id, receivedFor, party, number, lasting(detail), needsSecond, on, by, at, why]);
}

/** Of a recorded search only what an erasure leaves. */
function lasting(detail: StepDetail): unknown {
  return detail.step === "search" ? [detail.step, detail.found.reports, detail.found.sha256] : detail;
}

/** Of what a recorded search found. */
export function searchSha256({ salt, checks, basis }: Pick<RecordedSearch, "salt" | "checks" | "basis">): string {
  return hash([salt, checks, basis]);
}

/** Of the confirmation of a judgement. */
export function confirmationSha256(judgement: string, { by, at, on, why }: Done): string {
  return hash([judgement, by, at, on, why]);
}

/** Of a judgement as it was made, without its confirmation. */
export function judgementSha256(incident: string, judgement: Omit<Judgement, "confirmed">): string {
  const { id, detail, needsSecond, on, by, at, why } = judgement;
  return hash([id, incident, detail, needsSecond, on, by, at, why]);
}

function hash(value: unknown): string {
  return sha256(canonicalize(storableValue(value)) as string);
}
