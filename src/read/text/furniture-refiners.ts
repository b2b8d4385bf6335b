import { CLOSING_CREDITS } from "../../../data/english/furniture.js";
import { publisherAtEnd } from "../../util/caption.js";
import { titleLine } from "../../util/headline.js";
import type { ParagraphRole } from "./furniture.js";
import { isTitleCase, type ParagraphFacts, proseWords } from "./paragraph-facts.js";

type Roles = (ParagraphRole | null)[];
type Refiner = (roles: Roles, facts: readonly ParagraphFacts[]) => void;

/** A paragraph of this many words is prose even without a final stop. */
const LONG = 25;

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
  openRuns,
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

/** The words above "— Name (@name) date" are the post; a page often repeats them. */
function posts(roles: Roles, facts: readonly ParagraphFacts[]): void {
  facts.forEach((fact, i) => {
    if (roles[i] === "social" && fact.attached && /^[—–-]/u.test(fact.text)) roles[i - 1] = "social";
  });
  const words = new Set(facts.flatMap((fact, i) => (roles[i] === "social" ? [fact.bare] : [])));
  facts.forEach((fact, i) => {
    if (roles[i] === null && words.has(fact.bare)) roles[i] = "social";
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
  const sum = (from: number, to: number): number => prose.slice(from, to).reduce((total, length) => total + length, 0);
  const end = facts.findIndex(
    (fact, i) => (fact.endsReport || isClosingCredit(fact.text)) && sum(0, i) > 2 * sum(i, facts.length),
  );
  if (end === -1) return;
  for (let i = end; i < facts.length; i++) roles[i] ??= "furniture";
}

function isClosingCredit(line: string): boolean {
  return line.length < 300 && CLOSING_CREDITS.some((credit) => credit.test(line));
}

/** The headlines under "Related news": all lines without a stop, up to the next prose. */
function lists(roles: Roles, facts: readonly ParagraphFacts[]): void {
  let listed = false;
  facts.forEach((fact, i) => {
    if (fact.opensList || fact.endsReport) listed = true;
    else if (roles[i] === null && (fact.closed || fact.words > 40)) listed = false;
    else if (roles[i] === null && listed) roles[i] = "furniture";
  });
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
  const parted = facts.slice(first + 1, second).some(({ words }, i) => isTopLine(roles[first + 1 + i], words));
  if (fact.closed && parted) roles[first] = "subtitle";
}

function isTopLine(role: ParagraphRole | null | undefined, words: number): boolean {
  return role === "dateline" || role === "byline" || (role === "furniture" && words < 6);
}

/** Lines without a final stop. */
function openRuns(roles: Roles, facts: readonly ParagraphFacts[]): void {
  const isProse = (i: number): boolean =>
    roles[i] === null && (facts[i]?.closed === true || (facts[i]?.words ?? 0) >= LONG);
  const prose = facts.flatMap((_, i) => (isProse(i) ? [i] : []));
  const first = prose[0] ?? facts.length;
  const last = prose.at(-1) ?? -1;
  const careless = stopsAreMissing(facts, prose);
  for (const run of runsOf(roles, facts)) {
    const from = run[0] ?? 0;
    const lone = run.length === 1;
    const place = from < first ? "above" : from > last ? "below" : "inside";
    for (const i of run) roles[i] = careless && isSentence(facts[i]) ? "body" : roleInRun(facts, i, place, lone, roles);
  }
}

/** Consecutive paragraphs that have no role yet and no final stop. */
function runsOf(roles: Roles, facts: readonly ParagraphFacts[]): number[][] {
  const runs: number[][] = [];
  facts.forEach((fact, i) => {
    if (roles[i] !== null || fact.closed) return;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === i - 1) run.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** A publisher whose paragraphs mostly end without a stop. */
function stopsAreMissing(facts: readonly ParagraphFacts[], prose: readonly number[]): boolean {
  const closed = prose.filter((i) => facts[i]?.closed === true).length;
  return closed * 2 < prose.length || prose.length === 0;
}

function isSentence(fact: ParagraphFacts | undefined): boolean {
  return fact !== undefined && fact.words >= 12 && proseWords(fact.text) >= 2 && !fact.text.endsWith("…");
}

type Place = "above" | "inside" | "below";

function roleInRun(
  facts: readonly ParagraphFacts[],
  i: number,
  place: Place,
  lone: boolean,
  roles: Roles,
): ParagraphRole {
  const fact = facts[i];
  if (fact === undefined) return "furniture";
  const { text, words } = fact;
  if (words >= LONG && !text.endsWith("…")) return "body";
  if (place === "above") return aboveProse(facts, i, roles);
  if (place === "below" && words <= 4 && NAMES.test(text)) return "byline";
  if (place === "inside" && lone && words <= 10) return publisherAtEnd(text) === null ? "heading" : "caption";
  const headline = text.endsWith("…") || isTitleCase(text);
  return lone && !headline && isSentence(fact) ? "body" : "furniture";
}

/** A signature: up to four words, each with a capital. */
const NAMES = /^(?:\p{Lu}[\p{L}.'’-]*[,\s]*(?:al-)?){1,4}$/u;

/** Below the title: the standfirst, or the words under the first picture, if they do not say the title again. */
function aboveProse(facts: readonly ParagraphFacts[], i: number, roles: Roles): ParagraphRole {
  const { text = "", bare = "", words = 0 } = facts[i] ?? {};
  if (publisherAtEnd(text) !== null) return "caption";
  const top = roles.indexOf("title");
  const under = top !== -1 && top < i && !roles.slice(top + 1, i).includes("subtitle");
  return under && words >= 6 && !bare.includes(facts[top]?.bare ?? "") ? "subtitle" : "furniture";
}
