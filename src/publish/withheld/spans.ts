/** Where words stand in a text: UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order, those that meet as one. */
export function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push({ start: span.start, end: span.end });
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return all;
}

/** A text with something else in the place of each span. */
export function replaced(text: string, spans: readonly Span[], put: string): string {
  let [out, at] = ["", 0];
  for (const { start, end } of spans) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}
