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

/** Room on a map: a name is given a place where nothing else stands, or none. */
export class Room {
  readonly #taken: Taken[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** Keeps the square about a mark. */
  keep(x: number, y: number, half: number): void {
    this.#taken.push({ x: x - half, y: y - half, w: 2 * half, h: 2 * half });
  }

  /** Where `words` begin (their base line) beside a point, or null if there is no room; room that is found is taken. */
  place(words: string, [x, y]: readonly [number, number], gap: number): readonly [x: number, y: number] | null {
    const w = words.length * LETTER;
    const corners = [
      [x + gap, y - LINE / 2],
      [x - gap - w, y - LINE / 2],
      [x - w / 2, y - gap - LINE],
      [x - w / 2, y + gap],
    ] as const;
    const free = corners.find(([left, top]) => this.#isFree({ x: left, y: top, w, h: LINE }));
    if (free === undefined) return null;
    this.#taken.push({ x: free[0], y: free[1], w, h: LINE });
    return [Math.round(free[0]), Math.round(free[1] + LINE - 4)];
  }

  #isFree({ x, y, w, h }: Taken): boolean {
    if (x < 2 || y < 2 || x + w > this.width - 2 || y + h > this.height - 2) return false;
    return this.#taken.every((t) => x + w < t.x || t.x + t.w < x || y + h < t.y || t.y + t.h < y);
  }
}
