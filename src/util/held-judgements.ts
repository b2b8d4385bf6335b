import type { Assessment, Judgement, JudgementDetail } from "../model/assessment.js";

type Kind = JudgementDetail["kind"];
type Held<K extends Kind> = Judgement & { readonly detail: Extract<JudgementDetail, { kind: K }> };

/** Whether it holds: one that needs a second person holds only once that person has confirmed it. */
export function counts({ needsSecond, confirmed }: Pick<Judgement, "needsSecond" | "confirmed">): boolean {
  return !needsSecond || confirmed !== null;
}

/** What people hold of an incident now: the last judgement of a kind, and of each party, that counts. */
export function heldJudgements<K extends Kind>({ judgements }: Pick<Assessment, "judgements">, kind: K): Held<K>[] {
  const held = new Map<string, Held<K>>();
  for (const judgement of judgements) {
    if (judgement.detail.kind !== kind || !counts(judgement)) continue;
    const of = judgement.detail.kind === "position" ? judgement.detail.party : "";
    held.set(of, judgement as Held<K>);
  }
  return [...held.values()];
}
