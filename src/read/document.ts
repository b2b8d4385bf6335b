import type { Gazetteer } from "../model/gazetteer.js";
import type { Report } from "../model/report.js";
import type { ActorMention } from "./clauses/actor.js";
import type { FoundClaim } from "./clauses/claims/claim.js";
import type { HarmCount } from "./clauses/harm.js";
import type { Saying } from "./clauses/saying.js";
import { quotedStarts } from "./clauses/speech/quotation.js";
import type { NamedVictim } from "./clauses/victims.js";
import { type Around, REPORT_REFINERS, SENTENCE_STEPS } from "./english.js";
import type { Chunk } from "./groups/chunks.js";
import type { PlaceMention } from "./places/find.js";
import { classifyParagraphs, inlineFurniture, type ParagraphRole, posterOf } from "./text/furniture.js";
import { type Paragraph, paragraphs, type Sentence, sentencesOf } from "./text/sentences.js";
import { impliedYear } from "./time/implied-year.js";
import type { TimeMention } from "./time/types.js";
import { contextOf } from "./words/context.js";

/** A sentence with all that the levels up to clauses found in it. */
export interface Clause extends Sentence {
  readonly role: ParagraphRole;
  readonly chunks: readonly Chunk[];
  /** Chunks that are part of the count before them: "three of whom were women". */
  readonly subsets: ReadonlySet<Chunk>;
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  /** Times at which somebody spoke, rather than at which something happened. */
  readonly saidAt: ReadonlySet<TimeMention>;
  readonly harm: readonly HarmCount[];
  readonly victims: readonly NamedVictim[];
  readonly actors: readonly ActorMention[];
  readonly sayings: readonly Saying[];
  readonly claims: readonly FoundClaim[];
  /** Begins inside a quotation that an earlier sentence opened. */
  readonly quoted: boolean;
  /** Who posted it, where the sentence is of an embedded post that is signed. */
  readonly poster: string | null;
}

/** Groups of an attack or of harm: only where there is one does a day carry on to "at dawn" in a later sentence. */
const TELLS = /[KQxdtMAPyNH]/u;

const READ: ReadonlySet<ParagraphRole> = new Set(["title", "subtitle", "body", "social"]);

/** Levels 1 to 5: text, words, groups, phrases and clauses of a report, sentence by sentence. */
export function clausesOf(report: Report, gazetteer: Gazetteer): readonly Clause[] {
  const { text } = report;
  const pieces = paragraphs(text);
  const roles = classifyParagraphs(text, pieces);
  const sentences: { sentence: Sentence; role: ParagraphRole; poster: string | null }[] = [];
  const posters = postersOf(
    pieces.map((p) => text.slice(p.start, p.end)),
    roles,
  );
  for (const [n, paragraph] of pieces.entries()) {
    const role = roles[n] as ParagraphRole;
    if (!READ.has(role)) continue;
    for (const prose of withoutFurniture(text, paragraph, role)) {
      for (const sentence of sentencesOf(text, prose, n, sentences.length))
        sentences.push({ sentence, role, poster: posters[n] ?? null });
    }
  }
  const tokens = sentences.map((s) => s.sentence.tokens);
  const year = report.published === null ? impliedYear(tokens) : null;
  const context = contextOf(tokens, report.published);
  const quoted = quotedStarts(sentences.map((s) => s.sentence));
  const clauses: Clause[] = [];
  let previous: TimeMention | null = null;
  for (const [n, { sentence, role, poster }] of sentences.entries()) {
    const reference = { published: report.published, year, previous };
    const clause = read({ ...sentence, role, poster, quoted: quoted[n] === true }, { gazetteer, reference, context });
    if (clause.chunks.some((c) => TELLS.test(c.letter)))
      previous = clause.times.findLast((t) => t.kind === "point" && t.interval !== null) ?? previous;
    clauses.push(clause);
  }
  return REPORT_REFINERS.reduce<readonly Clause[]>((refined, refine) => refine(refined), clauses);
}

/** For each paragraph of an embedded post, who signs it in the line below. */
function postersOf(texts: readonly string[], roles: readonly ParagraphRole[]): (string | null)[] {
  const posters: (string | null)[] = texts.map(() => null);
  for (let n = texts.length - 1; n >= 0; n--) {
    if (roles[n] !== "social") continue;
    posters[n] = roles[n + 1] === "social" ? (posters[n + 1] ?? null) : (posterOf(texts[n + 1] ?? "")?.name ?? null);
  }
  return posters;
}

/** The prose of a paragraph: what is left when datelines, credits and repeated titles inside it are cut out. */
function withoutFurniture(text: string, paragraph: Paragraph, role: ParagraphRole): Paragraph[] {
  if (role !== "body") return [paragraph];
  const prose: Paragraph[] = [];
  let start = paragraph.start;
  for (const cut of inlineFurniture(text, paragraph)) {
    if (cut.start > start) prose.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  if (start < paragraph.end) prose.push({ start, end: paragraph.end });
  return prose.filter((p) => text.slice(p.start, p.end).trim() !== "");
}

/** Reads one sentence by the steps of the language. */
function read(sentence: Omit<Clause, keyof typeof NOTHING_FOUND>, around: Around): Clause {
  const clause: Clause = { ...NOTHING_FOUND, ...sentence };
  for (const step of SENTENCE_STEPS) Object.assign(clause, step(clause, around));
  return clause;
}

const NOTHING_FOUND = {
  times: [],
  places: [],
  saidAt: new Set<TimeMention>(),
  chunks: [],
  subsets: new Set<Chunk>(),
  harm: [],
  victims: [],
  actors: [],
  sayings: [],
  claims: [],
} as const;
