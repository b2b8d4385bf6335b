import { CLOSING_CREDITS } from "../../../data/english/furniture.js";
import { anyOf } from "../../util/any-of.js";
import { endsAsSentence, titleLine } from "../../util/headline.js";
import type { ParagraphRole } from "./furniture.js";
import { openLines } from "./open-lines.js";
import type { ParagraphFacts } from "./paragraph-facts.js";
import { posterOf } from "./posts.js";

type Roles = (ParagraphRole | null)[];
type Refiner = (roles: Roles, facts: readonly ParagraphFacts[]) => void;

/** Each fills roles that are still open; the order matters. */
export const REFINERS: readonly Refiner[] = [
  frontMatter,
  title,
  posts,
  repeats,
  // The end of the report first: lists of headlines below it need no second look.
  afterTheEnd,
  lists,
  standfirst,
  // Needs all of the above: whatever line without a stop is left is a heading, a related headline or unfinished prose.
  openLines,
];

/** The block between `---` at the head of a Markdown file. */
function frontMatter(roles: Roles, facts: readonly ParagraphFacts[]): void {
  if (!/^---/u.test(facts[0]?.text ?? "")) return;
  const end = facts.findIndex((fact, i) => i > 0 && /(?:^|\n)(?:---|\.\.\.)$/u.test(fact.text));
  for (let i = 0; i <= end; i++) roles[i] = "furniture";
}

function title(roles: Roles, facts: readonly ParagraphFacts[]): void {
  const open = facts.flatMap((_, i) => (roles[i] === null ? [i] : [])).slice(0, 40);
  const found = titleLine(open.map((i) => facts[i]?.text ?? ""));
  if (found !== null) roles[open[found] ?? -1] = "title";
}

/** The words above "— Name (@name) date" are the post, and that line its byline; a page often repeats the words. */
function posts(roles: Roles, facts: readonly ParagraphFacts[]): void {
  facts.forEach((fact, i) => {
    if (posterOf(fact.text) === null) return;
    roles[i] = "byline";
    if (fact.attached) roles[i - 1] = "social";
  });
  const seen = new Set<string>();
  const words = new Set(facts.flatMap((fact, i) => (roles[i] === "social" ? [fact.bare] : [])));
  facts.forEach((fact, i) => {
    if (!words.has(fact.bare) || (roles[i] !== null && roles[i] !== "social")) return;
    roles[i] = seen.has(fact.bare) ? "furniture" : "social";
    seen.add(fact.bare);
  });
}

/** What stands on the page a second time: the title, a caption, a paragraph. */
function repeats(roles: Roles, facts: readonly ParagraphFacts[]): void {
  const first = new Map<string, number>();
  facts.forEach((fact, i) => {
    const before = first.get(fact.bare);
    if (before === undefined) first.set(fact.bare, i);
    else if (roles[i] === null && fact.words >= 4) {
      roles[i] = "furniture";
      if (!fact.closed && roles[before] === null && i - before === 1) roles[before] = "caption";
    }
  });
}

/**
 * "Reporting by …", "Prev post", "Comments": what follows is appeals, other stories and readers' words, if most of the
 * report stands before it.
 */
function afterTheEnd(roles: Roles, facts: readonly ParagraphFacts[]): void {
  const prose = facts.map((fact, i) => (roles[i] === null && fact.closed ? fact.text.length : 0));
  const all = prose.reduce((total, length) => total + length, 0);
  const before = runningSum(prose);
  const end = facts.findIndex(
    (fact, i) => (fact.endsReport || isClosingCredit(fact.text)) && (before[i] ?? 0) > 2 * (all - (before[i] ?? 0)),
  );
  if (end === -1) return;
  for (let i = end; i < facts.length; i++) roles[i] ??= "furniture";
}

/** For each entry, the sum of those before it. */
function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum - value;
  });
}

const holdsClosingCredit = anyOf(CLOSING_CREDITS);

function isClosingCredit(line: string): boolean {
  return line.length < 300 && holdsClosingCredit(line);
}

/** The headlines under "Related news": all lines without a stop, numbered or not, up to the next prose. */
function lists(roles: Roles, facts: readonly ParagraphFacts[]): void {
  let listed = false;
  facts.forEach((fact, i) => {
    if (fact.opensList || fact.endsReport) listed = true;
    else if (roles[i] === null && ((fact.closed && !isNumbered(fact.text)) || fact.words > 40)) listed = false;
    else if (roles[i] === null && listed) roles[i] = "furniture";
  });
}

/** "1. Minister visits the capital": an item of a list of headlines. */
function isNumbered(text: string): boolean {
  return /^\s*\d{1,2}[.)]\s/u.test(text) && !endsAsSentence(text);
}

/**
 * One sentence between the title and the line of dates or shares above the prose. A picture or a pointer to another
 * story ("Read more: …") can follow the first paragraph of the prose as well, and tells nothing.
 */
function standfirst(roles: Roles, facts: readonly ParagraphFacts[]): void {
  const prose = facts.flatMap((_, i) => (roles[i] === null ? [i] : []));
  const [first, second] = prose;
  const top = roles.indexOf("title");
  if (first === undefined || second === undefined || top === -1 || prose.length < 3) return;
  const fact = facts[first];
  if (fact === undefined || fact.text.length > 300 || first < top) return;
  const between = roles.slice(first + 1, second);
  const parted = between.some((role, i) => isTopLine(role, facts[first + 1 + i]));
  if (fact.closed && parted && !between.includes("social")) roles[first] = "subtitle";
}

function isTopLine(role: ParagraphRole | null | undefined, fact: ParagraphFacts | undefined): boolean {
  const { words = 0, text = "" } = fact ?? {};
  return role === "dateline" || role === "byline" || (role === "furniture" && words < 8 && !/\p{L}\s?:/u.test(text));
}
