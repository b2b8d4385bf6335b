import type { Position } from "../../../model/declaration.js";

/** What is wrong with the ring of a polygon, and how it is mended; null if nothing is. */
export function faultOfRing(ring: readonly Position[]): string | null {
  if (ring.length < 4) return `a ring of ${ring.length} positions; a ring has at least four, the last being the first`;
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  if (!same(first, last)) {
    return `the ring is not closed: it begins at ${written(first)} and ends at ${written(last)}; repeat the first position`;
  }
  if (isFlat(ring)) return "the ring encloses no area: all its positions lie in one line";
  const crossing = crossingOf(ring);
  if (crossing === null) return null;
  const [one, other] = crossing.map((side) => `side ${side + 1}, from ${written(ring[side])}`);
  return `the ring crosses or touches itself: ${one}, and ${other}`;
}

export function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function written(position: Position | undefined): string {
  return `[${position?.join(", ")}]`;
}

function isFlat([first, ...others]: readonly Position[]): boolean {
  const second = others[0];
  return first === undefined || second === undefined || others.every((position) => turn(first, second, position) === 0);
}

interface Side {
  readonly index: number;
  readonly a: Position;
  readonly b: Position;
  readonly west: number;
  readonly east: number;
}

/** Two sides that meet elsewhere than in the corner they share. Sorted from west to east, so that few are compared. */
function crossingOf(ring: readonly Position[]): readonly [number, number] | null {
  const sides = sidesOf(ring);
  const last = ring.length - 2;
  for (const [i, side] of sides.entries()) {
    for (let j = i + 1; j < sides.length; j++) {
      const other = sides[j] as Side;
      if (other.west > side.east) break;
      const [low, high] = side.index < other.index ? [side, other] : [other, side];
      if (meet(low, high, last)) return [low.index, high.index];
    }
  }
  return null;
}

function sidesOf(ring: readonly Position[]): Side[] {
  const sides: Side[] = [];
  for (let index = 0; index + 1 < ring.length; index++) {
    const [a, b] = [ring[index] as Position, ring[index + 1] as Position];
    sides.push({ index, a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) });
  }
  return sides.sort((x, y) => x.west - y.west);
}

function meet(low: Side, high: Side, last: number): boolean {
  if (high.index === low.index + 1) return turnsBack(low.a, low.b, high.b);
  if (low.index === 0 && high.index === last) return turnsBack(high.a, high.b, low.b);
  return intersect(low, high);
}

/** A spike: the way from the corner leads back over the side that came to it. */
function turnsBack(from: Position, corner: Position, to: Position): boolean {
  const back = (to[0] - corner[0]) * (from[0] - corner[0]) + (to[1] - corner[1]) * (from[1] - corner[1]) > 0;
  return back && turn(from, corner, to) === 0;
}

function intersect({ a, b }: Side, { a: c, b: d }: Side): boolean {
  const [p, q, r, s] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (p !== q && r !== s) return true;
  return [on(a, b, c, p), on(a, b, d, q), on(c, d, a, r), on(c, d, b, s)].some(Boolean);
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]));
}

/** Whether a position that lies in line with a side lies on it. */
function on(a: Position, b: Position, c: Position, turned: number): boolean {
  const within = (i: 0 | 1) => c[i] >= Math.min(a[i], b[i]) && c[i] <= Math.max(a[i], b[i]);
  return turned === 0 && within(0) && within(1);
}
