import { type Frame, type Sentence, skip } from "./frame.js";

/** Verbs of saying whose passive still reports who says it. */
const REPORTS = /^(?:deny|dismiss|reject|refute|dispute|confirm|condemn|denounce|acknowledge)$/u;

/** "the claim was swiftly denied by the army": who denies it stands after "by", what is denied before the verb. */
export function passiveFrame(sentence: Sentence, k: number): Frame | null {
  const { chunks } = sentence;
  const verb = chunks[k]?.verb;
  if (verb?.voice !== "passive" || !REPORTS.test(verb.base) || chunks[k + 1]?.letter !== "b") return null;
  const speaker = skip(chunks, k + 2, "w");
  const entity = chunks[speaker]?.entity;
  if (entity === undefined || entity.asset || speaker > k + 4) return null;
  return {
    speaker,
    verb: k,
    rule: "passive-by",
    from: subjectStart(sentence, k),
    to: speaker + 1,
    via: null,
    trailing: false,
  };
}

/** Where the clause begins that the verb at `k` closes. */
function subjectStart({ chunks }: Sentence, k: number): number {
  let start = k;
  while (start > 0 && /[whEMNngtTpoLI]/u.test(chunks[start - 1]?.letter ?? "")) start--;
  return start;
}
