import { LedgerError } from "../store/ledger-error.js";
import type { ReviewableClaim } from "../util/claims-of.js";
import { storableValue } from "../util/storable.js";

/**
 * Whether a correction makes a claim of what was read: what it names replaces what was read, and the rest stays.
 * @throws LedgerError naming the first thing that is wrong
 */
export async function checkCorrection({ attribute, value }: ReviewableClaim, correction: unknown): Promise<void> {
  if (storableValue(correction) !== correction) {
    throw new LedgerError("a correction can hold neither a NUL nor half of a surrogate pair");
  }
  // Only who corrects pays for the schema.
  const { shapeOfClaim } = await import("../publish/schema.js");
  const corrected = isObject(value) && isObject(correction) ? { ...value, ...correction } : correction;
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isUpsideDown(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { min, max, start, end } = value;
  if (typeof min === "number" && typeof max === "number") return max < min;
  return typeof start === "string" && typeof end === "string" && end < start;
}

/** Without the words, which stand in the report. */
function shown(value: unknown): string {
  return JSON.stringify(isObject(value) ? { ...value, quote: undefined } : value);
}
