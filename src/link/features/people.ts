import { shared } from "../../util/similarity.js";
import type { Profile } from "../profile.js";
import type { Feature } from "./feature.js";

/** Do they name the same people as killed or wounded? A name of one word is shared by too many. */
export const people: Feature = (a, b) => {
  const both = commonPeople(a, b);
  if (both.length === 0) return null;
  return { score: 1, because: `same people: ${both.slice(0, 3).join(", ")}` };
};

function commonPeople(a: Profile, b: Profile): string[] {
  const [fewer, more] = a.key < b.key ? [a.people, b.people] : [b.people, a.people];
  return [...fewer]
    .filter(([key]) => sameIn(key, more))
    .map(([, name]) => name)
    .sort();
}

function sameIn(key: string, people: ReadonlyMap<string, string>): boolean {
  if (!key.includes(" ")) return false;
  if (people.has(key)) return true;
  const words = new Set(key.split(" "));
  return [...people.keys()].some((other) => shared(words, new Set(other.split(" "))) >= 2);
}
