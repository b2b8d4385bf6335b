/** A rectangle in pixels. */
interface Taken {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Pixels that a letter of the map's small type takes, rather too many than too few. */
const LETTER = 6.4;
const LINE = 14;

/** A point in pixels. */
type At = readonly [x: number, y: number];

const AROUND = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, 1],
  [1, 1],
  [-1, -1],
] as const;

/** Room on a map: a name is given a place where nothing else stands, or none. */
export class Room {
  readonly #taken: Taken[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** Keeps the square about a point. */
  keep(x: number, y: number, half: number): void {
    this.#taken.push({ x: x - half, y: y - half, w: 2 * half, h: 2 * half });
  }

  /**
   * The place for a mark: where it belongs, or the nearest where it hides no other, nor the point where one of `others`
   * belongs; the square about it is taken.
   */
  mark([x, y]: At, half: number, others: readonly At[]): At {
    const step = 2 * half + 4;
    const rings = [1, 2, 3].flatMap((n) => AROUND.map(([dx, dy]) => [x + dx * n * step, y + dy * n * step] as const));
    const isFree = ([cx, cy]: At) => this.#isFree({ x: cx - half, y: cy - half, w: 2 * half, h: 2 * half });
    const hidesNone = ([cx, cy]: At) =>
      others.every(([ox, oy]) => Math.abs(ox - cx) > 2 * half || Math.abs(oy - cy) > 2 * half);
    const found: At = isFree([x, y]) ? [x, y] : (rings.find((at) => isFree(at) && hidesNone(at)) ?? [x, y]);
    this.keep(found[0], found[1], half);
    return found;
  }

  /** Where `words` begin (their base line) beside a point, or null if there is no room; room that is found is taken. */
  place(words: string, [x, y]: readonly [number, number], gap: number): readonly [x: number, y: number] | null {
    const w = words.length * LETTER;
    const about = (far: number) => [
      [x + far, y - LINE / 2] as const,
      [x - far - w, y - LINE / 2] as const,
      [x - w / 2, y - far - LINE] as const,
      [x - w / 2, y + far] as const,
    ];
    const free = [...about(gap), ...about(2.5 * gap)].find(([left, top]) =>
      this.#isFree({ x: left, y: top, w, h: LINE }),
    );
    if (free === undefined) return null;
    this.#taken.push({ x: free[0], y: free[1], w, h: LINE });
    return [Math.round(free[0]), Math.round(free[1] + LINE - 4)];
  }

  #isFree({ x, y, w, h }: Taken): boolean {
    if (x < 2 || y < 2 || x + w > this.width - 2 || y + h > this.height - 2) return false;
    return this.#taken.every((t) => x + w < t.x || t.x + t.w < x || y + h < t.y || t.y + t.h < y);
  }
}
