import { type Frame, type Sentence, wordAt } from "./frame.js";
import { subjectBefore } from "./subject.js";

const SEES = /^(?:saw|witnessed|heard|watched|counted)$/u;
const ON_THE_SPOT =
  /^(?:journalist|correspondent|photographer|reporter|cameraman|videographer|stringer|contributor)s?$/u;
const APART = 6;

/** "An AFP photographer at the clinic saw four bodies": those who are sent to see tell what they saw. */
export function sightFrame(sentence: Sentence, k: number): Frame | null {
  if (!SEES.test(wordAt(sentence, k))) return null;
  const speaker = subjectBefore(sentence, k, APART);
  const head = speaker === null ? undefined : sentence.chunks[speaker]?.entity?.head;
  if (speaker === null || head === undefined || !ON_THE_SPOT.test(head)) return null;
  return { speaker, verb: k, rule: "sight", from: speaker, to: k + 1, via: null, trailing: false };
}
