import { LedgerError } from "../store/ledger-error.js";
import type { ReviewableClaim } from "../util/claims-of.js";
import { isRecord, isUpsideDown, mergedValue } from "../util/corrected-claim.js";
import { storableValue } from "../util/storable.js";

/**
 * Whether a correction makes a claim of what was read: what it names replaces what was read, and the rest stays.
 * @throws LedgerError naming the first thing that is wrong
 */
export async function checkCorrection({ attribute, value }: ReviewableClaim, correction: unknown): Promise<void> {
  if (storableValue(correction) !== correction) {
    throw new LedgerError("a correction can hold neither a NUL nor half of a surrogate pair");
  }
  if (isRecord(correction) && "quote" in correction && !isOfSameWords(value, correction)) {
    throw new LedgerError("a correction says what the words mean; it cannot change the quote");
  }
  // Only who corrects pays for the schema.
  const { shapeOfClaim } = await import("../publish/schema.js");
  const corrected = mergedValue(value, correction);
  const { error } = shapeOfClaim(attribute).safeParse(corrected);
  const [issue] = error?.issues ?? [];
  if (issue !== undefined) {
    const where = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    throw new LedgerError(
      `the correction is no ${attribute}: ${where}${issue.message}; it was read as ${shown(value)}`,
    );
  }
  if (isUpsideDown(corrected)) throw new LedgerError(`the correction ends before it begins: ${shown(correction)}`);
}

/** A claim may be given back whole, its quote too. */
function isOfSameWords(value: unknown, { quote }: Readonly<Record<string, unknown>>): boolean {
  const read = isRecord(value) ? value.quote : undefined;
  return isRecord(read) && isRecord(quote) && ["exact", "start", "end"].every((key) => read[key] === quote[key]);
}

/** Without the words, which stand in the report. */
function shown(value: unknown): string {
  return JSON.stringify(isRecord(value) ? { ...value, quote: undefined } : value);
}
