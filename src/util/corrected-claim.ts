/**
 * A claim's value with what a correction names in the place of what was read. The words stay, whatever it names: they are
 * the proof of the claim.
 */
export function mergedValue(read: unknown, correction: unknown): unknown {
  if (!isRecord(read) || !isRecord(correction)) return correction;
  return { ...read, ...correction, ...("quote" in read ? { quote: read.quote } : {}) };
}

/**
 * A claim's value as a person corrected it. The words may be read otherwise later: a bound that then lies on the wrong
 * side of one that the person named follows that.
 */
export function correctedValue(read: unknown, correction: unknown): unknown {
  const merged = mergedValue(read, correction);
  if (!isRecord(merged) || !isRecord(correction)) return merged;
  return BOUNDS.reduce((value, bounds) => upright(value, correction, bounds), merged);
}

type Value = Readonly<Record<string, unknown>>;
type Bounds = readonly [least: string, most: string];

const BOUNDS: readonly Bounds[] = [
  ["min", "max"],
  ["start", "end"],
];

export function isRecord(value: unknown): value is Value {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a range of numbers or of days ends before it begins. */
export function isUpsideDown(value: unknown): boolean {
  return isRecord(value) && BOUNDS.some((bounds) => isReversed(value, bounds));
}

function isReversed(value: Value, [least, most]: Bounds): boolean {
  const [from, to] = [value[least], value[most]];
  if (typeof from === "number" && typeof to === "number") return to < from;
  return typeof from === "string" && typeof to === "string" && to < from;
}

/** Where the person named both, they are what was named: it was checked when it was said. */
function upright(value: Value, correction: Value, bounds: Bounds): Value {
  const [least, most] = bounds;
  if (!isReversed(value, bounds) || (least in correction && most in correction)) return value;
  return least in correction ? { ...value, [most]: value[least] } : { ...value, [least]: value[most] };
}
