import type { Aliases } from "./aliases.js";
import { norm, shared } from "./norm.js";

/** Words that tell no party from another. */
const STOP = new Set(
  "the a an of in on for to and s its his their with by from at group forces force senior unnamed local state media agency news official officials".split(
    " ",
  ),
);

/** Compares names of parties and speakers, with the aliases given. */
export interface Names {
  sameParty(a: string, b: string): boolean;
  /** `publishers` are the normalised names of the report's own voice. */
  sameSpeaker(a: string, b: string, publishers: ReadonlySet<string>): boolean;
}

interface Name {
  readonly norm: string;
  readonly parties: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

export function namesWith({ aliases, near }: Aliases): Names {
  const known = new Map<string, Name>();
  const nearness = new Set(near.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const nameOf = (text: string): Name => {
    let name = known.get(text);
    if (name === undefined) {
      name = readName(text, aliases);
      known.set(text, name);
    }
    return name;
  };
  const sameParty = (a: string, b: string) => isSame(nameOf(a), nameOf(b), nearness);
  const sameSpeaker = (a: string, b: string, publishers: ReadonlySet<string>) =>
    (publishers.has(nameOf(a).norm) && publishers.has(nameOf(b).norm)) || sameParty(a, b);
  return { sameParty, sameSpeaker };
}

function readName(text: string, aliases: Aliases["aliases"]): Name {
  const plain = norm(text);
  const words = (plain.match(/[a-z0-9']+/gu) ?? []).filter((word) => !STOP.has(word));
  const parties = aliases.filter(({ pattern }) => pattern.test(plain)).map(({ party }) => party);
  return { norm: plain, parties: new Set(parties), words: new Set(words) };
}

function isSame(a: Name, b: Name, nearness: ReadonlySet<string>): boolean {
  if (shared(a.parties, b.parties) > 0 || isNear(a, b, nearness) || a.norm === b.norm) return true;
  if (a.words.size === 0 || b.words.size === 0) return false;
  const common = shared(a.words, b.words);
  const oneHoldsTheOther = common === Math.min(a.words.size, b.words.size);
  return oneHoldsTheOther || common / (a.words.size + b.words.size - common) >= 0.5;
}

function isNear(a: Name, b: Name, nearness: ReadonlySet<string>): boolean {
  return [...a.parties].some((x) => [...b.parties].some((y) => nearness.has(`${x}\n${y}`)));
}
