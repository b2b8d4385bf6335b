import { ANNOUNCING_VERBS } from "../../data/english/speech.js";
import type { Gazetteer } from "../model/gazetteer.js";
import type { Report } from "../model/report.js";
import { type ActorMention, findActors } from "./clauses/actor.js";
import type { FoundClaim } from "./clauses/claims/claim.js";
import { findClaims } from "./clauses/claims/index.js";
import { findHarm, type HarmCount } from "./clauses/harm.js";
import { inheritAcross } from "./clauses/harm-inherit.js";
import { findSayings, type Saying } from "./clauses/saying.js";
import { quotedStarts } from "./clauses/speech/quotation.js";
import { findVictims, type NamedVictim } from "./clauses/victims.js";
import { type Chunk, chunksOf } from "./groups/chunks.js";
import { inContext } from "./groups/in-context.js";
import { joinSubsets } from "./phrases/subset.js";
import { abroadIsNoLocation } from "./places/abroad.js";
import { findPlaces, type PlaceMention } from "./places/find.js";
import { classifyParagraphs, inlineFurniture, type ParagraphRole, posterOf } from "./text/furniture.js";
import { type Paragraph, paragraphs, type Sentence, sentencesOf } from "./text/sentences.js";
import { findTimes } from "./time/find-times.js";
import { impliedYear } from "./time/implied-year.js";
import { saysWhen } from "./time/says-when.js";
import type { TimeMention } from "./time/types.js";
import { contextOf, type ReportContext } from "./words/context.js";

/** A sentence with all that the levels up to clauses found in it. */
export interface Clause extends Sentence {
  readonly role: ParagraphRole;
  readonly chunks: readonly Chunk[];
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

/** Verbs that a day beside them dates: when it was announced, not when it happened. */
const ANNOUNCING: ReadonlySet<string> = new Set(ANNOUNCING_VERBS.split(" "));

const READ: ReadonlySet<ParagraphRole> = new Set(["title", "subtitle", "body", "social"]);

/** Levels 1 to 5: text, words, groups, phrases and clauses of a report, sentence by sentence. */
export function clausesOf(report: Report, gazetteer: Gazetteer): Clause[] {
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
  const year = report.published === null ? impliedYear(sentences.map((s) => s.sentence.tokens)) : null;
  const context = contextOf(
    sentences.map((s) => s.sentence.tokens),
    report.published,
  );
  const clauses: Clause[] = [];
  const quoted = quotedStarts(sentences.map((s) => s.sentence));
  let previous: TimeMention | null = null;
  for (const [n, { sentence, role, poster }] of sentences.entries()) {
    const times = findTimes(sentence.tokens, { published: report.published, year, previous });
    previous = times.findLast((t) => t.kind === "point" && t.interval !== null) ?? previous;
    clauses.push({ ...clause(sentence, role, times, quoted[n] === true, gazetteer, context), poster });
  }
  inheritAcross(clauses);
  return abroadIsNoLocation(clauses);
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

function clause(
  sentence: Sentence,
  role: ParagraphRole,
  times: readonly TimeMention[],
  quoted: boolean,
  gazetteer: Gazetteer,
  context: ReportContext,
): Omit<Clause, "poster"> {
  const { tokens } = sentence;
  const places = findPlaces(tokens, gazetteer);
  const { chunks, subsets } = joinSubsets(
    chunksOf(tokens, places, times).map((chunk) => inContext(chunk, tokens, context)),
    tokens,
  );
  return {
    ...sentence,
    role,
    chunks,
    places,
    times,
    saidAt: new Set(times.filter((t) => saysWhen(tokens, t, ANNOUNCING))),
    harm: findHarm(chunks, tokens, subsets),
    victims: findVictims(chunks, tokens),
    actors: findActors(chunks, tokens),
    sayings: findSayings(chunks, tokens, quoted),
    claims: findClaims({ tokens, chunks, places }),
    quoted,
  };
}
