import { isCaption } from "../../util/caption.js";
import { isCredit, isDateLine, isPageLine } from "../../util/page-line.js";
import type { ParagraphRole } from "./furniture.js";
import type { ParagraphFacts } from "./paragraph-facts.js";

/** In order: the first that holds gives the role. */
const TESTS: readonly (readonly [ParagraphRole, (line: string) => boolean])[] = [
  ["dateline", isDateLine],
  ["caption", isCaption],
  ["furniture", isPageLine],
  ["byline", isCredit],
  ["social", isPost],
  ["heading", (line) => /^#{2,6}\s/u.test(line)],
];

/** Words that end in the link of a post, or that pass one on. */
function isPost(line: string): boolean {
  return /pic\.twitter\.com\/\w+$/u.test(line) || /^>?\s*RT @\w+/u.test(line);
}

/** The role that a paragraph has by its own words, wherever it stands; null if they do not tell. */
export function alone(facts: ParagraphFacts): ParagraphRole | null {
  // Wrapped lines can join a date to the line above it: all must be of the page.
  const lines = facts.text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  if (lines.length === 1) return ofLine(lines[0] as string);
  const roles = lines.map(ofLine);
  if (roles.includes(null)) return ofLine(lines.map((line) => line.trim()).join(" "));
  return roles[0] ?? null;
}

function ofLine(line: string): ParagraphRole | null {
  const trimmed = line.trim();
  return TESTS.find(([, test]) => test(trimmed))?.[0] ?? null;
}
