import type { Account, Actor, Speaker, Tally } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import { quote as quoteOf } from "../../model/quote.js";
import { shortHash } from "../../util/hash.js";
import { isSpelled, lettersOf } from "../../util/place-names.js";
import type { HarmCount } from "../clauses/harm.js";
import type { Clause } from "../document.js";
import type { IncidentDraft } from "../incidents/group.js";
import type { Mention } from "../incidents/mention.js";
import type { PlaceMention } from "../places/find.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { actOf } from "./act-of.js";
import { impliedActors, isWarWide, knowsSides, type QuoteWords, statedActors } from "./actors-of.js";
import { boundsOf } from "./bounds-of.js";
import { casualtiesOf, victimsOf } from "./casualties.js";
import { claimsOf } from "./claims-of.js";
import { dateOf } from "./date-of.js";
import { periodOf } from "./period-of.js";
import { placesOf, tallyPlaces } from "./places-of.js";
import { quoteTokens, type Source } from "./source.js";
import { targetsOf } from "./targets-of.js";
import { wordsOf } from "./words-of.js";

/** The accounts of one incident of a report: one for each speaker. */
export function accountsOf(draft: IncidentDraft, key: string, source: Source): Account[] {
  const bySpeaker = new Map<string, Mention[]>();
  for (const mention of draft.mentions) {
    // "Activists" at the head of a sentence are "activists" elsewhere.
    const name = mention.statement.speaker.publisher ? "" : mention.statement.speaker.name.toLowerCase();
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), mention]);
  }
  return [...bySpeaker.values()].map((mentions) => account(mentions, draft, key, source));
}

function account(mentions: readonly Mention[], draft: IncidentDraft, key: string, source: Source): Account {
  const quote = wordsOf(mentions, source);
  return {
    id: `a${shortHash(`${source.report.id} ${key} ${speakerName(mentions)} ${quote.start}`)}`,
    report: source.report.id,
    incident: key,
    speaker: speakerOf(mentions),
    ...actOf(mentions, draft.act, source.leadAct),
    actors: actorsOf(mentions, draft.mentions, source),
    targets: targetsOf(mentions, quoteIn(source)),
    places: placesOf(mentions, draft.mentions, source),
    date: dateOf(mentions, draft.mentions, source),
    casualties: casualtiesOf(mentions, source),
    victims: victimsOf(mentions, source),
    claims: claimsOf(mentions, source),
    quote,
  };
}

function speakerOf(mentions: readonly Mention[]): Speaker {
  const first = (mentions[0] as Mention).statement.speaker;
  return mentions.map((m) => m.statement.speaker).find((s) => s.via !== null) ?? first;
}

function speakerName(mentions: readonly Mention[]): string {
  return (mentions[0] as Mention).statement.speaker.name;
}

function quoteIn(source: Source): QuoteWords {
  return ({ tokens }, from, to) =>
    quoteOf(source.report.text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** Those whom the account names; who counts people and names nobody means those that the report speaks of. */
function actorsOf(own: readonly Mention[], incident: readonly Mention[], source: Source): Actor[] {
  const quote = quoteIn(source);
  const stated = statedActors(own, quote);
  const counts = own.some((m) => m.harm.length > 0);
  if (stated.length > 0 || !counts) return stated;
  if (incident.length > 0 && !own.some((m) => knowsSides(m.statement.speaker))) return [];
  // What is set apart from the report's news ("Elsewhere, …") is not by whom the lead names, nor what happened in another country.
  const lead = own.some(setApart) ? [] : source.lead.filter((a) => !liesElsewhere(incident, a.clause));
  const harmed = harmedParties(own);
  return impliedActors(incident, lead, quote).filter((a) => a.party === null || !harmed.has(a.party));
}

/** "Elsewhere, a roadside bomb …": neither the report's news nor in its place. */
function setApart({ statement: { clause } }: Mention): boolean {
  const first = clause.tokens.slice(0, 3).map((t) => t.lower);
  return (
    /^(?:elsewhere|separately)$/u.test(first[0] ?? "") ||
    (first[0] === "in" && /^(?:separate|unrelated|different)$/u.test(first[2] ?? ""))
  );
}

/** Every place of the incident lies in another country than every place of the sentence. */
function liesElsewhere(incident: readonly Mention[], clause: Clause): boolean {
  const here = countriesOf(incident.flatMap((m) => m.places));
  const there = countriesOf(clause.places.filter((p) => p.role === "location"));
  return here.size > 0 && there.size > 0 && ![...here].some((iso) => there.has(iso));
}

/** Each in which a place of that name is known: of those spelled so, if the list of the wars has any. */
function countriesOf(places: readonly PlaceMention[]): Set<string> {
  return new Set(
    places.flatMap(({ name, entries }) => {
      const spelled = entries.filter((e) => e.curated && isSpelled(e, lettersOf(name)));
      return (spelled.length > 0 ? spelled : entries).flatMap((e) => e.country ?? []);
    }),
  );
}

/** The parties whose own people are counted, and those that they are of: nobody is implied to have harmed his own. */
function harmedParties(mentions: readonly Mention[]): Set<string> {
  const parties = mentions.flatMap((m) => m.harm.flatMap((h) => h.chunk.people?.party ?? ownOf(m, h) ?? []));
  return new Set(parties.flatMap(({ id, of }) => (of === undefined ? [id] : [id, of])));
}

/** "its soldiers": the speaker's own people. */
function ownOf({ statement: { clause, speaker } }: Mention, { chunk }: HarmCount): PartyEntry | undefined {
  const words = clause.tokens.slice(Math.max(0, chunk.from - 2), chunk.to).map((t) => t.lower);
  return speaker.party !== null && words.some((w) => /^(?:its|our|their)$/u.test(w))
    ? lexicon.partyById.get(speaker.party)
    : undefined;
}

/** A running total, a period sum or a sum over several incidents. `around`: the places spoken of last. */
export function tallyOf(count: HarmCount, mention: Mention, around: readonly PlaceMention[], source: Source): Tally {
  return {
    report: source.report.id,
    speaker: mention.statement.speaker,
    outcome: count.outcome,
    group: count.group,
    ...boundsOf(count, mention.statement.clause, source.vague),
    actors: (isWarWide(count) ? [] : actorsOf([mention], [], source))
      .filter((a) => a.stance !== "denies" && a.stance !== "unidentified")
      .map(({ name, party }) => ({ name, party })),
    places: tallyPlaces(count, mention, around, source).map((name) => ({ name })),
    period: periodOf(mention.statement.clause, source.clauses, isWarWide(count)),
    quote: quoteTokens(source, mention.statement.clause, count.quoteFrom, count.quoteTo),
  };
}
