import {
  ACCIDENTS,
  AIRCRAFT,
  BROUGHT_DOWN,
  CRASH_VERBS,
  CRASHES,
  CRASHING,
  SHOOTING_DOWN,
} from "../../../data/english/accidents.js";
import { within } from "../accounts/statements.js";
import type { Clause } from "../document.js";
import { lowerAt, type Token } from "../text/tokens.js";
import { Phrases } from "../words/phrases.js";
import type { Mention } from "./mention.js";

const NAMED = new Phrases<true>();
for (const noun of [...ACCIDENTS, ...CRASHES]) NAMED.add(noun, true);

/** How far, in tokens, what crashes stands before its verb: "a plane carrying 12 people crashed". */
const REACH = 8;

/**
 * The mentions whose dead are those of an accident, not of an attack: "killed in a road accident", "died when a bus
 * overturned", and what is told of it next. The crash of an aircraft is none where the report tells that one was shot
 * down.
 */
export function accidentsAmong(mentions: readonly Mention[], clauses: readonly Clause[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  let known: boolean | null = null;
  const shotDown = (): boolean => (known ??= tellsOfShooting(clauses));
  let last: Mention | null = null;
  for (const mention of mentions) {
    if (isAccident(mention, shotDown) || (last !== null && goesOn(mention, last))) {
      found.add(mention);
      last = mention;
    } else last = null;
  }
  return found;
}

function tellsOfShooting(clauses: readonly Clause[]): boolean {
  return clauses.some(({ tokens }) => tokens.some((t, k) => isShotDown(tokens, t, k)));
}

function isShotDown(tokens: readonly Token[], { lower }: Token, at: number): boolean {
  if (SHOOTING_DOWN.has(lower)) return true;
  return (
    /^(?:shot|shoot|shooting|brought)$/u.test(lower) && tokens.slice(at + 1, at + 5).some((t) => t.lower === "down")
  );
}

/** `shotDown`: whether the report tells so of an aircraft; asked only where one crashed, for it reads the whole report. */
function isAccident(mention: Mention, shotDown: () => boolean): boolean {
  if (isAttack(mention)) return false;
  const { clause, spans } = mention.statement;
  const tokens = clause.tokens.filter((_, k) => within(spans, k));
  if (tokens.some((t) => BROUGHT_DOWN.has(t.lower))) return false;
  if (!tokens.some((_, k) => NAMED.at(tokens, k) !== null || crashes(tokens, k))) return false;
  return !(tokens.some((t) => AIRCRAFT.has(t.lower)) && shotDown());
}

function crashes(tokens: readonly Token[], at: number): boolean {
  if (!CRASH_VERBS.has(lowerAt(tokens, at))) return false;
  return tokens.slice(Math.max(0, at - REACH), at).some((t) => CRASHING.has(t.lower));
}

function isAttack({ acts, actNouns, actors }: Mention): boolean {
  return acts || actors.length > 0 || actNouns.some((n) => n.act !== "other");
}

/** "Two children were among the dead", right after it in the same paragraph. */
function goesOn(mention: Mention, last: Mention): boolean {
  const [here, there] = [mention.statement.clause, last.statement.clause];
  const next = here.index <= there.index + 1 && here.paragraph === there.paragraph;
  return next && !isAttack(mention) && mention.places.length === 0 && mention.time?.kind !== "point";
}
