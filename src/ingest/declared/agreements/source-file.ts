import type { Problem } from "../../../model/problem.js";
import { DeclarationError } from "../options.js";
import { JsonError, type PositionedJson, parsePositioned, type Span } from "./json.js";

/** A file that is being read, and what was found wrong with it so far. */
export class Source {
  readonly problems: Problem[] = [];

  private constructor(
    readonly file: string,
    readonly text: string,
    readonly json: PositionedJson,
  ) {}

  /** @throws DeclarationError if the text is no JSON */
  static of(file: string, text: string): Source {
    try {
      return new Source(file, text, parsePositioned(text));
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const message = `not JSON: ${error.message}; expected GeoJSON, {"type": "FeatureCollection", "features": [...]}`;
      throw new DeclarationError([{ file, line: lineAt(text, error.at), message, fatal: true }]);
    }
  }

  /** Throws everything that was complained of, line by line. @throws DeclarationError if there is anything */
  refuseIfWrong(): void {
    const inOrder = this.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (inOrder.length > 0) throw new DeclarationError(inOrder);
  }

  /** Says what is wrong with what stands under `key`, or with the whole of `container` where nothing stands there. */
  complain(container: object, key: string | number | null, message: string): void {
    const span = (key === null ? undefined : this.json.spanAt(container, key)) ?? this.json.spanOf(container);
    this.complainAt(span?.start ?? null, message);
  }

  /** At an offset of the text; null for the file as a whole. */
  complainAt(at: number | null, message: string): void {
    this.problems.push({ file: this.file, line: at === null ? null : lineAt(this.text, at), message, fatal: true });
  }

  spanAt(container: object, key: string): Span | undefined {
    return this.json.spanAt(container, key);
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it stands in a message: short, and on one line. */
export function shown(value: unknown): string {
  const whole = JSON.stringify(value) ?? String(value);
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}

const SHOWN = 60;
