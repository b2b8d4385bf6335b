import type { Token } from "../../text/tokens.js";

/** Which side of a quotation a mark closes or opens; null for any other token. Straight marks tell it by the space beside them. */
export function quoteSide(tokens: readonly Token[], i: number): "open" | "close" | null {
  const token = tokens[i];
  if (token === undefined) return null;
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
  return /[,.!?]/u.test(before.text) ? "close" : "open";
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
