import {
  ANY_AIRCRAFT as ANY,
  ATTACK_HEADS,
  LANDING,
  NOT_IN_USE,
  SHOOTING,
  WEAPONS,
} from "../../../../data/english/claims.js";
import { quantityAt } from "../../groups/quantity.js";
import { plural } from "../../words/forms.js";
import { Phrases, words } from "../../words/phrases.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line } from "./line.js";

type Sort = keyof typeof WEAPONS;

const nouns = new Phrases<Sort>();
const heads = new Set<string>();
for (const sort of ["arms", "carriers"] as const) {
  for (const noun of words(WEAPONS[sort])) {
    for (const form of new Set([noun, plural(noun)])) {
      nouns.add(form, sort);
      heads.add(form.split(" ")[0] as string);
    }
  }
}
const setOf = (list: string) => new Set(words(list));
const [SHOTS, LANDS, ATTACKS, IDLE, ANY_AIRCRAFT] = [
  setOf(SHOOTING),
  setOf(LANDING),
  setOf(ATTACK_HEADS),
  setOf(NOT_IN_USE),
  setOf(ANY),
];

/** TU-22M3, MQ-9, Su-34, S-300, MiG-29: a type by letters and figures. */
const DESIGNATION = /^\p{L}{1,4}-\d{1,4}\p{L}{0,3}\d?s?$/u;
const NAMED =
  /^(?:backfire|reaper|predator|shahed|shahed-\d+|iskander|iskander-m|kalibr|grad|bayraktar|hellfire|himars|tomahawk|kinzhal|oniks|lancet|geran|hermes|zircon|scalp)$/u;
const MODIFIER =
  /^(?:ballistic|cruise|guided|surface-to-surface|surface-to-air|air-to-surface|air-to-ground|long-range|short-range|medium-range|anti-tank|heavy|light|barrel|cluster|thermobaric|incendiary|fighter|attack|combat|reconnaissance|armed|kamikaze|explosive|suicide|loitering|russian-made|iranian-made|us-made|soviet-era|homemade|improvised|artillery|mortar|tank|laser-guided|unguided|precision-guided|bunker-busting|\d+-?(?:mm|kg|pound|lb|pounder)|500-pound|2,000-pound|250-kg|backfire|graphite)$/u;

/** A weapon in the words of a sentence. Token indexes. */
interface Arms {
  readonly from: number;
  readonly nounFrom: number;
  readonly to: number;
  readonly sort: Sort;
  readonly count: number | null;
}

const MOST_WORDS = 6;

/** What was used, how many of it, and from where it came. */
export const weapon: ClaimFinder = {
  attribute: "weapon",
  cues: [...heads],
  *find(line: Line): Generator<Draft> {
    let last: Used | null = null;
    const all = armsOf(line);
    for (const [n, arms] of all.entries()) {
      const use: Use | null = useOf(line, arms) ?? listedWith(line, last, arms);
      if (use === null) continue;
      last = { arms, use };
      const base = baseAfter(line, arms.to, all[n + 1]?.from ?? line.tokens.length, use);
      if (base === null && saysNothing(line, arms, use)) continue;
      yield {
        from: arms.from,
        to: base?.to ?? arms.to,
        quote: [Math.min(arms.from, use.from), Math.max(base?.to ?? arms.to, use.to)],
        value: {
          kind: line.words(arms.nounFrom, arms.to),
          count: use.rule === "weapon-of-attack" ? null : arms.count,
          base: base?.name ?? null,
        },
        rule: use.rule,
      };
    }
  },
};

function armsOf(line: Line): Arms[] {
  const found: Arms[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const run = runAt(line, at);
    if (run === null) continue;
    found.push({ ...counted(line, at), nounFrom: at, ...run });
    at = run.to - 1;
  }
  return found;
}

/** The words of one weapon from token `at` on: types, adjectives and nouns up to the last noun ("Iskander-M ballistic missiles"). */
function runAt(line: Line, at: number): { to: number; sort: Sort } | null {
  let found = null as { to: number; sort: Sort } | null;
  for (let k = at; k < Math.min(line.tokens.length, at + MOST_WORDS); ) {
    const noun = nouns.at(line.tokens, k);
    const named = NAMED.test(line.lower(k)) || DESIGNATION.test(line.lower(k));
    if (noun === null && !named && !MODIFIER.test(line.lower(k))) break;
    k += noun?.length ?? 1;
    if (noun !== null) found = { to: k, sort: noun.value };
    else if (named) found = { to: k, sort: found?.sort ?? "carriers" };
  }
  return found;
}

/** The number before the weapon: "nine missiles", "a dozen Russian bombers"; a nationality may stand between. */
function counted(line: Line, nounFrom: number): { from: number; count: number | null } {
  for (let at = nounFrom - 1; at >= Math.max(0, nounFrom - 4); at--) {
    const quantity = quantityAt(line.tokens, at);
    if (quantity === null || quantity.to > nounFrom || nounFrom - quantity.to > 2) continue;
    let from = at;
    const wider = at > 0 ? quantityAt(line.tokens, at - 1) : null;
    if (wider !== null && wider.to === quantity.to) from = at - 1;
    if (
      line.tokens
        .slice(quantity.to, nounFrom)
        .some((t) => t.kind !== "word" || /^(?:of|the|and|in|at|by|people|on)$/u.test(t.lower))
    )
      continue;
    return { from, count: quantity.min === quantity.max ? quantity.min : null };
  }
  const one = /^(?:a|an)$/u.test(line.lower(nounFrom - 1));
  return { from: nounFrom, count: one ? 1 : null };
}

const MEANS = /^(?:with|using|by|via)$/u;
const AUXILIARY = /^(?:was|were|had|have|has|been|also|reportedly|allegedly|then|later|'s|of|from|on|by|in)$/u;

/** The rule by which a weapon is said to be used, with the words that say it. */
interface Use {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

interface Used {
  readonly arms: Arms;
  readonly use: Use;
}

/** "fired rockets and mortars": what is listed with a weapon is used as it is. */
function listedWith(line: Line, last: Used | null, arms: Arms): Use | null {
  const listed = last !== null && /^(?:and|,|or)$/u.test(line.lower(arms.from - 1)) && last.arms.to === arms.from - 1;
  return listed ? last.use : null;
}

/** How a weapon is said to be used; null for a weapon that is only there. */
function useOf(line: Line, arms: Arms): Use | null {
  const next = line.lower(arms.to);
  if (IDLE.has(next)) return null;
  // Drone strikes; barrel bomb attack; a missile launched.
  if (ATTACKS.has(next) && !/s$/u.test(line.lower(arms.to - 1)) && nouns.at(line.tokens, arms.to + 1) === null)
    return { rule: "weapon-of-attack", from: arms.from, to: arms.to + 1 };
  for (let k = arms.from - 1; k >= Math.max(0, arms.from - 4); k--) {
    const word = line.lower(k);
    if (/^(?:[.;:,()]|to|from|against|in|on|into|at)$/u.test(word)) break;
    if (SHOTS.has(word) && !(word === "fire" && k > 0 && line.lower(k - 1) === "opened"))
      return negatedAt(line, k) ? null : { rule: "weapon-shot", from: k, to: arms.to };
    if (MEANS.test(word) && attacksBefore(line, k, word)) return { rule: "weapon-by-means", from: k, to: arms.to };
  }
  if (arms.sort === "arms" && /^(?:said|says)$/u.test(next)) return null;
  const verb = landsAfter(line, arms);
  return verb === null ? null : { rule: "weapon-lands", from: arms.from, to: verb + 1 };
}

/** "warplanes bombed": no more than that it was an air strike. */
function saysNothing(line: Line, arms: Arms, use: Use): boolean {
  return (
    (arms.count === null || use.rule === "weapon-of-attack") &&
    ANY_AIRCRAFT.has(line.words(arms.nounFrom, arms.to).toLowerCase())
  );
}

function negatedAt(line: Line, verb: number): boolean {
  for (let k = Math.max(0, verb - 3); k < verb; k++)
    if (/^(?:not|never|to|no|will|would|could|can)$|n't$/u.test(line.lower(k))) return true;
  return false;
}

const ATTACK_LETTER = /[MAyPKQx]/u;

/** "hit by two rockets", "attacked with howitzers": an attack stands before the means; "by a drone" needs one nearer. */
function attacksBefore(line: Line, at: number, word: string): boolean {
  const reach = word === "by" ? 6 : 12;
  return (
    line.chunks.some((c) => ATTACK_LETTER.test(c.letter) && c.to <= at && at - c.to < reach) ||
    /^(?:out|conducted|caused)$/u.test(line.lower(at - 1))
  );
}

/** "two shells hit the market", "a warplane bombed": up to three words lie between. */
function landsAfter(line: Line, arms: Arms): number | null {
  for (let k = arms.to; k < Math.min(line.tokens.length, arms.to + 4); k++) {
    const word = line.lower(k);
    if (LANDS.has(word)) return arms.sort === "arms" || !passiveAt(line, k) ? k : null;
    if (!AUXILIARY.test(word) && !line.tokens[k]?.capital) return null;
  }
  return null;
}

/** A plane that "was hit" or "was targeted" is no weapon. */
function passiveAt(line: Line, verb: number): boolean {
  return /^(?:was|were|been|being)$/u.test(line.lower(verb - 1));
}

const BASE = frame(
  "(?:that (?:were |was |had )?|which (?:were |was |had )?)?(?:deployed|launched|fired|took off|taking off|take off|flying|flew|flown|operating|departed|departing|dispatched|coming|scrambled) (?:out of |from )(?<base>(?:[\\p{L}\\p{N}][^ ]* |'s ){0,7}[\\p{L}\\p{N}][^ ]*)",
);
const BASE_STOP =
  /^(?:[.,;:()]|and|at|on|that|which|after|when|while|as|before|killing|hit|struck|landed|targeted|towards?|to|into|over|during|against|around|early|late|near)$/u;
const BASE_REACH = 5;

/** `most`: where the next weapon begins, whose base is its own. */
function baseAfter(line: Line, to: number, most: number, use: Use): { name: string; to: number } | null {
  // "fired rockets from a ridge"
  if (use.rule === "weapon-shot" && line.lower(to) === "from") return baseWords(line, to + 1, to + 8);
  for (const found of line.find(BASE)) {
    const part = found.part("base");
    if (part === null || found.from < to || found.from >= most || found.from - to > BASE_REACH) continue;
    return baseWords(line, ...part);
  }
  return null;
}

function baseWords(line: Line, from: number, most: number): { name: string; to: number } | null {
  const start = /^(?:the|a|an|their|its)$/u.test(line.lower(from)) ? from + 1 : from;
  let end = start;
  while (end < Math.min(most, line.tokens.length) && !BASE_STOP.test(line.lower(end))) end++;
  return end > start ? { name: line.words(start, end), to: end } : null;
}
