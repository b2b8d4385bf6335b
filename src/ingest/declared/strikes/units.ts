/** A paragraph or a line with a bullet; offsets are UTF-16, `end` exclusive. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

const BULLET = /^[ \t]*(?:[-–—*•·‣▪]+|\d{1,2}[.)])[ \t]+/u;

/**
 * Parts a release into its units: lines with bullets, with the lines that they were wrapped into, and what stands between
 * empty lines. A line that ends in a full stop or a colon ends its unit.
 */
export function unitsOf(text: string): Unit[] {
  const units: { start: number; end: number }[] = [];
  let open = false;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const [line, start] = [match[0], match.index];
    const end = start + line.length;
    const last = units.at(-1);
    const goesOn = open && last !== undefined && !BULLET.test(line) && !/\n\s*\n/u.test(text.slice(last.end, start));
    if (line.trim() === "") open = false;
    else {
      if (goesOn) last.end = end;
      else units.push({ start, end });
      open = !/[.:!?]["”’)]*\s*$/u.test(line);
    }
  }
  return units;
}
