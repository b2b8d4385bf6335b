// The words by which a party says that there were no strikes. What they mean is decided in src/ingest/declared/strikes/negation.ts.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What makes a verb say that something was not. */
export const NEGATORS: ReadonlySet<string> = words(
  "not never didn't don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't couldn't can't cannot wouldn't won't",
);

/** After "not" these say that it was, and more: "not only two strikes". */
export const NOT_ALONE: ReadonlySet<string> = words("only just merely fewer less");

/** Verbs of those who say that they did not: "denied conducting two strikes". */
export const DENYING: ReadonlySet<string> = words("denied denies deny denying rejected rejects dismissed dismisses refuted");

/** What strikes do that take place, in every form that follows "did not", "was not", "has not". */
export const HAPPEN: ReadonlySet<string> = words(
  "take taken occur occurred happen happened conducted carried launched executed performed made flown delivered",
);

/** "was cancelled" */
export const CALLED_OFF: ReadonlySet<string> = words("cancelled canceled aborted postponed scrubbed");

/** Before what there was none of: "no strikes were conducted". */
export const NONE_OF: ReadonlySet<string> = words("no zero nil");
