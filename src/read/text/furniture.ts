import { alone } from "./furniture-alone.js";
import { REFINERS } from "./furniture-refiners.js";
import { factsOf } from "./paragraph-facts.js";
import type { Paragraph } from "./sentences.js";

export { inlineFurniture, type Span } from "./inline-furniture.js";
export { posterOf } from "./posts.js";

/**
 * What a paragraph is on its page. Claims are read from `body`; `title` and `subtitle` can carry an account of their
 * own; `heading`, `byline`, `dateline`, `caption` and `furniture` carry none; `social` is an embedded post, in the words
 * of whoever posted it, whom the `byline` right after it names (`posterOf`).
 */
export type ParagraphRole =
  | "title"
  | "subtitle"
  | "heading"
  | "byline"
  | "dateline"
  | "caption"
  | "furniture"
  | "body"
  | "social";

/** Gives every paragraph its role: first by what it says itself, then by what stands around it. */
export function classifyParagraphs(text: string, paragraphs: readonly Paragraph[]): ParagraphRole[] {
  const facts = factsOf(text, paragraphs);
  const roles: (ParagraphRole | null)[] = facts.map(alone);
  for (const refine of REFINERS) refine(roles, facts);
  return roles.map((role) => role ?? "body");
}
