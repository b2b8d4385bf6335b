import type { Token } from "../../text/tokens.js";

/** Which side of a quotation a mark closes or opens; null for any other token. Straight marks tell it by the space beside them. */
export function quoteSide(tokens: readonly Token[], i: number): "open" | "close" | null {
  const token = tokens[i];
  if (token?.kind !== "mark") return null;
  if (/^[“„«]$/u.test(token.text)) return "open";
  if (/^[”»]$/u.test(token.text)) return "close";
  if (token.text !== '"') return null;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (after === undefined) return "close";
  if (before === undefined) return "open";
  const touchesBefore = before.end === token.start;
  const touchesAfter = after.start === token.end;
  if (touchesBefore !== touchesAfter) return touchesBefore ? "close" : "open";
  return /[,.!?]/u.test(before.text) || /^[,.;:!?)\]]/u.test(after.text) ? "close" : "open";
}

/** For each token, whether it stands inside quotation marks; `open` tells that the sentence begins inside one. */
export function quotedTokens(tokens: readonly Token[], open: boolean): boolean[] {
  let inside = open;
  return tokens.map((_, i) => {
    const side = quoteSide(tokens, i);
    if (side !== null) inside = side === "open";
    return inside && side === null;
  });
}

interface Marked {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/**
 * For each sentence of a text, in order, whether it begins inside a quotation that an earlier one of its paragraph
 * opened. A mark that is never closed before the next one opens ends with its sentence: its fellow was lost.
 */
export function quotedStarts(sentences: readonly Marked[]): boolean[] {
  const starts: boolean[] = [];
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (sentences[to]?.paragraph === sentences[from]?.paragraph && to < sentences.length) to++;
    starts.push(...paragraphStarts(sentences.slice(from, to), sentences[to]));
    from = to;
  }
  return starts;
}

function paragraphStarts(sentences: readonly Marked[], following: Marked | undefined): boolean[] {
  const sides = sentences.map(({ tokens }) => tokens.flatMap((_, i) => quoteSide(tokens, i) ?? []));
  // Opened and never closed in the paragraph, and opened again at the head of the next: a quotation of several.
  const whole = sides.flat().join() === "open" && following !== undefined && quoteSide(following.tokens, 0) === "open";
  const closes: boolean[] = [];
  for (let n = sides.length - 1, next: string | undefined; n >= 0; n--) {
    closes[n] = next === "close";
    next = sides[n]?.[0] ?? next;
  }
  let open = false;
  return sides.map((marks, n) => {
    const inside = open;
    open = (marks.length === 0 ? inside : marks.at(-1) === "open") && (whole || closes[n] === true);
    return inside;
  });
}
