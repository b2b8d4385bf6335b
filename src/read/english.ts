import { ANNOUNCING_VERBS } from "../../data/english/speech.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { findActors } from "./clauses/actor.js";
import { findClaims } from "./clauses/claims/index.js";
import { findHarm } from "./clauses/harm.js";
import { inheritAcross } from "./clauses/harm-inherit.js";
import { findSayings } from "./clauses/saying.js";
import { quotedTokens } from "./clauses/speech/quotation.js";
import { findVictims } from "./clauses/victims.js";
import type { Clause } from "./document.js";
import { chunksOf } from "./groups/chunks.js";
import { inContext } from "./groups/in-context.js";
import { joinSubsets } from "./phrases/subset.js";
import { abroadIsNoLocation } from "./places/abroad.js";
import { findPlaces } from "./places/find.js";
import { findTimes } from "./time/find-times.js";
import { saidToday } from "./time/said-today.js";
import { saysWhen } from "./time/says-when.js";
import type { Reference } from "./time/types.js";
import type { ReportContext } from "./words/context.js";

/** What a step may ask of the report around the sentence. */
export interface Around {
  readonly gazetteer: Gazetteer;
  /** What times are resolved against. */
  readonly reference: Reference;
  /** The war that the report is about: whose "coalition" it means. */
  readonly context: ReportContext;
}

/** A step of the cascade: takes a sentence with what the steps before it found, and gives what it finds itself. */
export type Step = (sentence: Clause, around: Around) => Partial<Clause>;

/** Verbs that a day beside them dates: when it was announced, not when it happened. */
const ANNOUNCING: ReadonlySet<string> = new Set(ANNOUNCING_VERBS.split(" "));

/**
 * How a sentence of English is read, in order. A step sees only what stands above it. The lists of rules that a step
 * runs, again in order, are named beside it: to add a rule is to add a line there.
 */
export const SENTENCE_STEPS: readonly Step[] = [
  // Level 2, words. Rules: time/english.ts; places are names of the gazetteer and what the words around make of them.
  ({ tokens, quoted }, { reference }) => ({
    times: saidToday(findTimes(tokens, reference), quotedTokens(tokens, quoted)),
  }),
  ({ tokens }, { gazetteer }) => ({ places: findPlaces(tokens, gazetteer) }),
  ({ tokens, times }) => ({ saidAt: new Set(times.filter((t) => saysWhen(tokens, t, ANNOUNCING))) }),
  // Level 3, groups. The order in which a word is tried as one group or another: groups/chunks.ts.
  ({ tokens, places, times }) => ({ chunks: chunksOf(tokens, places, times) }),
  ({ tokens, chunks }, { context }) => ({ chunks: chunks.map((chunk) => inContext(chunk, tokens, context)) }),
  // Level 4, phrases.
  ({ tokens, chunks }) => joinSubsets(chunks, tokens),
  // Level 5, clauses. Rules: clauses/harm-rules.ts, clauses/actor-rules.ts, clauses/speech/, clauses/claims/index.ts.
  ({ tokens, chunks, subsets }) => ({ harm: findHarm(chunks, tokens, subsets) }),
  ({ tokens, chunks }) => ({ victims: findVictims(chunks, tokens) }),
  ({ tokens, chunks }) => ({ actors: findActors(chunks, tokens) }),
  ({ tokens, chunks, quoted }) => ({ sayings: findSayings(chunks, tokens, quoted) }),
  ({ tokens, chunks, places }) => ({ claims: findClaims({ tokens, chunks, places }) }),
];

/** What is refined once all sentences of a report are read, in order. */
export const REPORT_REFINERS: readonly ((sentences: readonly Clause[]) => readonly Clause[])[] = [
  // "Ten were killed in A, six in B": of the group that was counted before.
  inheritAcross,
  // A capital abroad that is only asked, or spoken in, is no place of what happened.
  abroadIsNoLocation,
];
