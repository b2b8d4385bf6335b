import { publisherAtEnd } from "../../util/caption.js";
import type { ParagraphRole } from "./furniture.js";
import { isTitleCase, type ParagraphFacts, proseWords } from "./paragraph-facts.js";

type Roles = (ParagraphRole | null)[];

/** A paragraph of this many words is prose even without a final stop. */
const LONG = 25;
/** The standfirst stands within this many paragraphs below the title. */
const NEAR_TITLE = 8;
/** A signature: up to four words, each with a capital. */
const NAMES = /^(?:\p{Lu}[\p{L}.'’-]*[,\s]*(?:al-)?){1,4}$/u;

/** A line without a final stop, and where it stands. */
interface OpenLine {
  readonly fact: ParagraphFacts;
  readonly place: "above" | "inside" | "below";
  /** No other such line stands next to it. */
  readonly lone: boolean;
}

/**
 * Gives a role to lines without a final stop: headings, headlines of other stories, signatures, words under pictures,
 * and prose that lost its stop.
 */
export function openLines(roles: Roles, facts: readonly ParagraphFacts[]): void {
  const isProse = (i: number): boolean =>
    roles[i] === null && (facts[i]?.closed === true || (facts[i]?.words ?? 0) >= LONG);
  const prose = facts.flatMap((_, i) => (isProse(i) ? [i] : []));
  const first = prose[0] ?? facts.length;
  const last = prose.at(-1) ?? -1;
  const careless = stopsAreMissing(facts, prose);
  const isOpen = facts.map((fact, i) => roles[i] === null && !fact.closed);
  facts.forEach((fact, i) => {
    if (isOpen[i] !== true) return;
    const place = i < first ? "above" : i > last ? "below" : "inside";
    const line: OpenLine = { fact, place, lone: isOpen[i - 1] !== true && isOpen[i + 1] !== true };
    roles[i] = careless && isSentence(fact) ? "body" : place === "above" ? aboveProse(roles, facts, i) : roleOf(line);
  });
}

/** A publisher whose paragraphs mostly end without a stop. */
function stopsAreMissing(facts: readonly ParagraphFacts[], prose: readonly number[]): boolean {
  const closed = prose.filter((i) => facts[i]?.closed === true).length;
  return closed * 2 < prose.length || prose.length === 0;
}

function isSentence({ words, text }: ParagraphFacts): boolean {
  return words >= 12 && proseWords(text) >= 2 && !text.endsWith("…");
}

function roleOf({ fact, place, lone }: OpenLine): ParagraphRole {
  const { text, words } = fact;
  if (words >= LONG && !text.endsWith("…")) return "body";
  if (place === "below" && words <= 4 && text.length < 80 && NAMES.test(text)) return "byline";
  if (place === "inside" && lone && words <= 10) return publisherAtEnd(text) === null ? "heading" : "caption";
  const headline = text.endsWith("…") || isTitleCase(text);
  return lone && !headline && isSentence(fact) ? "body" : "furniture";
}

/** Below the title: the standfirst, or the words under the first picture, if they do not say the title again. */
function aboveProse(roles: Roles, facts: readonly ParagraphFacts[], i: number): ParagraphRole {
  const { text = "", bare = "", words = 0 } = facts[i] ?? {};
  if (publisherAtEnd(text) !== null) return "caption";
  const near = roles.slice(Math.max(0, i - NEAR_TITLE), i);
  const top = near.lastIndexOf("title");
  const title = facts[i - near.length + top]?.bare ?? "";
  const under = top !== -1 && !near.includes("subtitle", top);
  return under && words >= 6 && !bare.includes(title) ? "subtitle" : "furniture";
}
