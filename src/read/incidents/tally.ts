import { CAMPAIGN_NOUNS, REPEATED_ATTACKS, SO_FAR, SUM_PHRASES } from "../../../data/english/tallies.js";
import { daysBetween } from "../../util/calendar.js";
import { within } from "../accounts/statements.js";
import type { HarmCount } from "../clauses/harm.js";
import { quantityAt } from "../groups/quantity.js";
import type { TimeMention } from "../time/types.js";
import type { Mention } from "./mention.js";

/** Fights of two days are one incident; what is counted over more is a tally. */
const MOST_DAYS = 3;
/** No single attack of the wars that are read killed as many. */
const WAR_WIDE = 5000;
/** A sum over this many towns or provinces is of several incidents. */
const MANY_PLACES = 3;
/** As many as no single report of the day tells of one attack without saying where. */
const MANY = 100;

/** A reason to hold a count for a running total, a period sum or a sum over several incidents. */
interface TallyRule {
  readonly name: string;
  holds(mention: Mention, count: HarmCount, before: Sum | null): boolean;
}

/** The tally told last, for what only goes on with it. */
interface Sum {
  readonly mention: Mention;
}

const RULES: readonly TallyRule[] = [
  { name: "war-wide", holds: (_, count) => count.min >= WAR_WIDE },
  // since Thursday; since the conflict began; over the past two weeks; so far this year
  { name: "period", holds: (mention, count) => periodsOf(mention).some(isLong) || wideDate(mention, count) },
  // since the start of the campaign; in the civil war
  { name: "campaign", holds: isCampaign },
  {
    name: "so-far",
    holds: (mention, count) =>
      (count.min > 50 || periodsOf(mention).length > 0) &&
      SO_FAR.some((phrase) => wordsOf(mention).includes(` ${phrase} `)),
  },
  // in the first quarter of the year; so far, the skirmishes have left
  {
    name: "sum-phrase",
    holds: (mention) =>
      SUM_PHRASES.some((phrase) => wordsOf(mention).includes(` ${phrase} `)) ||
      /^ so far , the (?:skirmishes|clashes|hostilities|fighting|war|conflict|violence) /u.test(wordsOf(mention)),
  },
  // hundreds of civilians have been killed in air strikes: no day, no place
  { name: "perfect", holds: isPerfect },
  // 11 attacks left six people dead; eight attacks on the town last year killed nine
  {
    name: "many-attacks",
    holds: (mention) =>
      mention.where.exact.length === 0
        ? mention.actNouns.some((a) => countsAttacks(mention, a, 2))
        : isWide(mention.time?.interval) && mention.actNouns.some((a) => countsAttacks(mention, a, 3)),
  },
  // killed in such attacks
  {
    name: "such-attacks",
    holds: (mention) => / such (?:\S+ ){0,2}(?:attacks|strikes|raids|incidents|bombings) /u.test(wordsOf(mention)),
  },
  // killed in attacks in Aleppo, Hama and Damascus
  { name: "many-places", holds: (mention) => mention.where.separate >= MANY_PLACES },
  // • January: …; Al-Hasakah: …, after a tally
  {
    name: "list-line",
    holds: (mention, count, before) => before !== null && isListLine(mention, count) && follows(mention, before, 30),
  },
  // These attacks left 62 dead; Another 120 soldiers were also killed; Among the dead were 20 children, after a tally
  {
    name: "goes-on",
    holds: (mention, count, before) =>
      before !== null &&
      follows(mention, before, 2) &&
      addsNothingNew(mention, count, mention.statement.speaker.name === before.mention.statement.speaker.name),
  },
];

/** Tells, mention by mention in the order of the report, which counts are tallies. */
export class TallySense {
  readonly #addedUp: ReadonlySet<HarmCount>;
  #before: Sum | null = null;
  /** The last sentence that counted the people of one attack. */
  #single = -1;

  /** `addedUp`: counts that add up what the report tells place by place. */
  constructor(addedUp: ReadonlySet<HarmCount>) {
    this.#addedUp = addedUp;
  }

  sums(mention: Mention): HarmCount[] {
    const sums = mention.harm.filter(
      (count) =>
        this.#addedUp.has(whole(count)) || RULES.some((rule) => rule.holds(mention, whole(count), this.#before)),
    );
    const { index } = mention.statement.clause;
    if (mention.harm.length > sums.length) this.#single = index;
    // What follows goes on with a sum only if the sum was all that its sentence told.
    if ((sums.length > 0 || tellsOfMany(mention)) && this.#single !== index) this.#before = { mention };
    else if (mention.harm.length > 0) this.#before = null;
    return sums;
  }
}

/** "The number of attacks since early 2023 has reached 49": no harm counted yet, but what follows is summed. */
function tellsOfMany(mention: Mention): boolean {
  const interval = mention.time?.interval;
  const wide = mention.time?.kind !== "since" && isWide(interval);
  return (
    mention.harm.length === 0 &&
    (mention.acts || mention.actNouns.length > 0) &&
    (wide || periodsOf(mention).some(isLong))
  );
}

function whole(count: HarmCount): HarmCount {
  return count.partOf === null ? count : whole(count.partOf);
}

function periodsOf(mention: Mention): TimeMention[] {
  const { clause } = mention.statement;
  return clause.times.filter(
    (t) =>
      t.kind !== "point" &&
      t.kind !== "age" &&
      !clause.saidAt.has(t) &&
      within(mention.statement.spans, t.from) &&
      spans(clause, t),
  );
}

/** "over the past week", not "the end of a week of protest", nor "the deadliest attack since March". */
function spans(clause: Mention["statement"]["clause"], time: TimeMention): boolean {
  const before = clause.tokens.slice(Math.max(0, time.from - 6), time.from);
  if (time.kind === "since" && before.some((t) => SUPERLATIVES.test(t.lower))) return false;
  if (time.kind !== "period") return true;
  return (
    /^(?:the )?(?:past|last|previous|between|from|since|so|over|during)\b/iu.test(time.phrase) ||
    /^(?:in|over|during|within|for|throughout|across|between|from|the)$/u.test(
      clause.tokens[time.from - 1]?.lower ?? "",
    )
  );
}

/** "since midnight" in a report of the next day is one day's fighting; "over the past week" is more. */
function isLong(time: TimeMention): boolean {
  if (time.kind === "repeated") return false;
  if (/(?:last|past) (?:\S+ ){0,2}(?:hours|days)/iu.test(time.phrase) && time.interval !== null)
    return daysBetween(time.interval.start, time.interval.end) >= 2;
  if (time.interval === null)
    return time.kind === "since" && !/midnight|dawn|noon|morning|evening|night|today/iu.test(time.phrase);
  // "last week" dates one attack; "over the past week" sums several.
  if (/^(?:last|this|earlier) /iu.test(time.phrase)) return false;
  const days = daysBetween(time.interval.start, time.interval.end);
  return time.kind === "since" ? days >= 2 : days >= MOST_DAYS;
}

/** "in 2015", "in March": more than one attack, if more than a few people are counted. */
function wideDate(mention: Mention, count: HarmCount): boolean {
  const interval = mention.time?.interval;
  return isWide(interval) && count.min > 10 && mention.where.exact.length === 0 && !mention.actNouns.some(isOne);
}

/** A month or more. */
function isWide(interval: TimeMention["interval"] | undefined): boolean {
  return interval != null && daysBetween(interval.start, interval.end) >= 27;
}

/** "an airstrike", "the attack": one. */
function isOne(act: Mention["actNouns"][number]): boolean {
  return !act.noun.endsWith("s") && !/ing$/u.test(act.noun);
}

const SUPERLATIVES = /^(?:first|deadliest|worst|biggest|largest|heaviest|bloodiest|fiercest)$/u;
/** "in one of the deadliest attacks on civilians since the war began": of one attack. */
const ONE_OF_MANY =
  / (?:the|its|their) (?:first|deadliest|worst|biggest|largest|heaviest|bloodiest|fiercest) (?:\S+ ){1,9}?since /u;

function isCampaign(mention: Mention, count: HarmCount): boolean {
  if (
    !ONE_OF_MANY.test(wordsOf(mention)) &&
    / since .{0,120}? (?:began|begun|started|start|erupted|broke|launched|beginning|outbreak|intervened) /u.test(
      wordsOf(mention),
    )
  )
    return true;
  if (!mention.places.every((p) => p.entries.some((e) => e.precision === "country"))) return false;
  // "an attack that killed 90 on Wednesday, the worst in the civil war": one attack, on its day.
  if (mention.time?.kind === "point" && mention.actNouns[0] !== undefined && isOne(mention.actNouns[0])) return false;
  const words = mention.statement.clause.tokens.map((t) => t.lower);
  const inWar = words.some(
    (w, i) =>
      /^(?:since|during|throughout|in)$/u.test(w) && words.slice(i + 1, i + 8).some((x) => CAMPAIGN_NOUNS.has(x)),
  );
  return inWar && (count.toll || count.min > 50 || words.some((w) => w === "since" || w === "throughout"));
}

/** Kept by clause: many rules ask for the same words. */
const kept = new WeakMap<Mention["statement"]["clause"], string>();

function wordsOf({ statement: { clause } }: Mention): string {
  let words = kept.get(clause);
  if (words === undefined) {
    words = ` ${clause.tokens.map((t) => t.lower).join(" ")} `;
    kept.set(clause, words);
  }
  return words;
}

/** Told in the perfect, of many, with neither a day nor a place: a state of things. */
function isPerfect(mention: Mention, count: HarmCount): boolean {
  if (
    count.min < MANY ||
    mention.time?.kind === "point" ||
    mention.where.exact.length > 0 ||
    mention.actNouns.some(isOne)
  )
    return false;
  const words = mention.statement.clause.tokens.slice(count.quoteFrom, count.quoteTo).map((t) => t.lower);
  return words.some((w, i) => /^(?:have|has)$/u.test(w) && !/^(?:risen|reached|climbed)$/u.test(words[i + 1] ?? ""));
}

function countsAttacks(mention: Mention, act: Mention["actNouns"][number], least: number): boolean {
  const last = act.noun.split(" ").at(-1) as string;
  if (!REPEATED_ATTACKS.has(last)) return false;
  const { tokens } = mention.statement.clause;
  for (const at of [act.from, act.from - 1, act.from - 2]) {
    const quantity = at >= 0 ? quantityAt(tokens, at) : null;
    if (quantity !== null && quantity.to > act.from && quantity.to < act.to && quantity.min >= least) return true;
    if (quantity !== null && quantity.to === act.from && quantity.min >= least) return true;
  }
  return false;
}

/** "• …", or a label before the count: "January:", not "Nine people: six …". */
function isListLine(mention: Mention, count: HarmCount): boolean {
  const { tokens } = mention.statement.clause;
  if (/^[•·*–-]$/u.test(tokens[0]?.text ?? "")) return true;
  const colon = tokens.findIndex((t) => t.text === ":");
  return colon > 0 && colon <= 3 && count.from > colon;
}

function follows(mention: Mention, before: Sum, within: number): boolean {
  return mention.statement.clause.index - before.mention.statement.clause.index <= within;
}

function addsNothingNew(mention: Mention, count: HarmCount, sameSpeaker: boolean): boolean {
  if (mention.time?.kind === "point" || mention.where.exact.length > 0) return false;
  const { tokens } = mention.statement.clause;
  const known = /^(?:the|these|those|all)$/u.test(tokens[count.from]?.lower ?? "");
  if (known && count.group !== "child") return false;
  const plural = mention.actNouns.some((a) => a.noun.endsWith("s") && (a.definite || sameSpeaker));
  const also = tokens.some((t) => /^(?:also|another|more|further|additional|others?)$/u.test(t.lower));
  return plural || (mention.actNouns.length === 0 && (also || count.rule.startsWith("harm-among") || !mention.acts));
}
