import type { AnnotatedAccount, Annotation } from "./annotation.js";
import type { Names } from "./names.js";
import { shared, wordsOf } from "./norm.js";

/** A quote of the program may have this many words, or four times those annotated: a whole text is no quote. */
const MAX_WORDS = 60;
const MAX_TIMES_LONGER = 4;

export function accountsOf({ incidents }: Annotation): AnnotatedAccount[] {
  return incidents.flatMap(({ accounts }) => accounts);
}

/** True for two accounts of one speaker whose quotes share half of the shorter one's words. */
export function sameAccount(names: Names, publishers: ReadonlySet<string>) {
  return (annotated: AnnotatedAccount, found: AnnotatedAccount): boolean => {
    if (!names.sameSpeaker(annotated.speaker, found.speaker, publishers)) return false;
    const [a, b] = [wordsOf(annotated.quote), wordsOf(found.quote)];
    const overlap = shared(a, b) / Math.max(1, Math.min(a.size, b.size));
    return overlap >= 0.5 && b.size <= Math.max(MAX_WORDS, MAX_TIMES_LONGER * a.size);
  };
}
