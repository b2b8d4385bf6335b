import canonicalize from "canonicalize";
import type { Judgement, Step, Walk } from "../model/assessment.js";
import { storableValue } from "../util/storable.js";
import { sha256 } from "./sha256.js";

/** Of a step as it is kept, with the walk that it is of: whoever changes it changes this. */
export function stepSha256({ id, incident, party }: Omit<Walk, "steps">, step: Step): string {
  const { number, detail, needsSecond, on, by, at, why } = step;
  return hash([id, incident, party, number, detail, needsSecond, on, by, at, why]);
}

/** Of a judgement as it was made, without its confirmation. */
export function judgementSha256(incident: string, judgement: Omit<Judgement, "confirmed">): string {
  const { id, detail, needsSecond, on, by, at, why } = judgement;
  return hash([id, incident, detail, needsSecond, on, by, at, why]);
}

function hash(value: unknown): string {
  return sha256(canonicalize(storableValue(value)) as string);
}
