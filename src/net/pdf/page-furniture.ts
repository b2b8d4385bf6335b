import type { Line } from "./lines.js";

/** How many lines at the head and at the foot of a page may be running heads, page numbers and notices. */
const EDGE = 2;
const PAGE_NUMBER = /^(?:page\s+)?[-–—\s]*\d{1,4}\s*(?:(?:of|\/|\|)\s*\d{1,4})?[-–—\s]*$/iu;
const NUMBERED = /^page\s+\d{1,4}\b(?:\s*(?:of|\/)\s*\d{1,4})?$/iu;

/**
 * Pages without what stands at the edge of every other one of them: page numbers and running heads. Words of these stay
 * where they first stand, since that may be the title, the publisher or the date.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map(edgeOf);
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length / 2);
  const kept = new Set<string>();
  return pages.map((page, i) =>
    page.filter((line) => {
      if (edges[i]?.has(line) !== true) return true;
      if (NUMBERED.test(line.text)) return false;
      const key = keyOf(line);
      if ((counts.get(key) ?? 0) < often) return true;
      if (PAGE_NUMBER.test(line.text) || kept.has(key)) return false;
      kept.add(key);
      return true;
    }),
  );
}

function edgeOf(page: readonly Line[]): Set<Line> {
  const fromTop = [...page].sort((a, b) => a.y - b.y);
  return new Set([...fromTop.slice(0, EDGE), ...fromTop.slice(-EDGE)]);
}

/** The same on each page but for its number. */
function keyOf({ text }: Line): string {
  return text.replace(/\d+/gu, "#").replace(/\s+/gu, " ");
}
