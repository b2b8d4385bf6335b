import type { Assessment, Judgement, JudgementDetail } from "../model/assessment.js";

/** Of what a judgement is: of one kind, and of a position of one party, the last that counts holds. */
export function judgementKey(detail: JudgementDetail): string {
  return detail.kind === "position" ? `position ${detail.party}` : detail.kind;
}

/** One that needs a second person does not count before it has one. */
export function counts({ needsSecond, confirmed }: Pick<Judgement, "needsSecond" | "confirmed">): boolean {
  return !needsSecond || confirmed !== null;
}

/** Those that hold, in the order in which their kinds were first judged; `judgements` in order of time. */
export function holding(judgements: readonly Judgement[]): Judgement[] {
  const last = new Map<string, Judgement>();
  for (const one of judgements) if (counts(one)) last.set(judgementKey(one.detail), one);
  return [...last.values()];
}

/** The last that is still to count, of each kind that has one later than what holds. */
export function awaitingSecond(judgements: readonly Judgement[]): Judgement[] {
  const last = new Map(judgements.map((one) => [judgementKey(one.detail), one]));
  return [...last.values()].filter((one) => !counts(one));
}

type Kind = JudgementDetail["kind"];
type Held<K extends Kind> = Judgement & { readonly detail: Extract<JudgementDetail, { kind: K }> };

/** Those of one kind that hold. */
export function heldJudgements<K extends Kind>({ judgements }: Pick<Assessment, "judgements">, kind: K): Held<K>[] {
  return holding(judgements).filter((one): one is Held<K> => one.detail.kind === kind);
}
