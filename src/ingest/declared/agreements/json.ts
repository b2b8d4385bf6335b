/** Where a value stands in its text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** JSON with the positions of its objects, arrays and of the values of their members. */
export interface PositionedJson {
  readonly value: unknown;
  /** Of an object or array; undefined for any other value. */
  spanOf(value: unknown): Span | undefined;
  /** Of what stands under `key` in an object, or at an index of an array. */
  spanAt(container: object, key: string | number): Span | undefined;
}

/** JSON that does not hold together, and where. */
export class JsonError extends Error {
  override readonly name = "JsonError";

  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const STRING = /"[^"\\\p{Cc}]*(?:\\.[^"\\\p{Cc}]*)*"/uy;
const WORD = /(?:true|false|null)\b/uy;
/** Nothing that a person writes nests so deep; beyond it the stack would end. */
const DEEPEST = 200;

/**
 * Parses JSON (RFC 8259) and keeps the positions, so that a mistake in it can be shown by its line. A key that stands
 * twice in one object is an error: one of the two would be lost.
 * @throws JsonError
 */
export function parsePositioned(text: string): PositionedJson {
  const parser = new Parser(text);
  const value = parser.whole();
  return {
    value,
    spanOf: (of) => (typeof of === "object" && of !== null ? parser.spans.get(of) : undefined),
    spanAt: (container, key) => parser.members.get(container)?.get(String(key)),
  };
}

class Parser {
  readonly spans = new WeakMap<object, Span>();
  readonly members = new WeakMap<object, Map<string, Span>>();
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value(0);
    this.space();
    if (this.at < this.text.length) throw this.error("nothing may follow the end of the JSON");
    return value;
  }

  private value(depth: number): unknown {
    this.space();
    if (depth > DEEPEST) throw this.error(`nested more than ${DEEPEST} deep`);
    const next = this.text[this.at];
    if (next === "{") return this.object(depth);
    if (next === "[") return this.array(depth);
    if (next === '"') return this.string();
    const word = this.match(WORD);
    return word === null ? this.number() : JSON.parse(word);
  }

  private object(depth: number): object {
    const into: Record<string, unknown> = Object.create(null);
    this.container(into, "}", (members) => {
      this.space();
      const key = this.string();
      if (members.has(key)) throw this.error(`the key "${key}" stands twice in one object`);
      this.expect(":");
      into[key] = this.member(members, key, depth);
    });
    return into;
  }

  private array(depth: number): unknown[] {
    const into: unknown[] = [];
    this.container(into, "]", (members) => {
      into.push(this.member(members, String(into.length), depth));
    });
    return into;
  }

  private container(into: object, close: string, one: (members: Map<string, Span>) => void): void {
    const start = this.at++;
    const members = new Map<string, Span>();
    this.space();
    if (this.text[this.at] !== close) {
      do {
        one(members);
      } while (this.take(","));
    }
    this.expect(close);
    this.spans.set(into, { start, end: this.at });
    this.members.set(into, members);
  }

  private member(members: Map<string, Span>, key: string, depth: number): unknown {
    this.space();
    const start = this.at;
    const value = this.value(depth + 1);
    members.set(key, { start, end: this.at });
    return value;
  }

  private string(): string {
    const raw = this.match(STRING);
    if (raw === null) throw this.unexpected('a string in double quotes ("…")');
    try {
      return JSON.parse(raw) as string;
    } catch {
      throw this.error("this string holds an escape that JSON does not have", raw.length);
    }
  }

  private number(): number {
    const raw = this.match(NUMBER);
    if (raw === null) throw this.unexpected("a JSON value");
    return Number(raw);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private expect(mark: string): void {
    if (!this.take(mark)) throw this.unexpected(`"${mark}"`);
  }

  private take(mark: string): boolean {
    this.space();
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private space(): void {
    while (/[ \t\n\r\uFEFF]/u.test(this.text[this.at] ?? "")) this.at++;
  }

  private unexpected(wanted: string): JsonError {
    const ends = this.at >= this.text.length;
    return this.error(ends ? `the file ends where ${wanted} is expected` : `${wanted} is expected here`);
  }

  private error(message: string, back = 0): JsonError {
    return new JsonError(message, this.at - back);
  }
}
