/** Number words, and the profile of vague words: bounds as GUIDELINES of casualty annotation set them. */

export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

export const MULTIPLIERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, dozen: 12, score: 20 };

/** Vague words as [min, max]; max null is open. `of` marks those that may be followed by "of". */
export interface VagueProfile {
  readonly [words: string]: readonly [number, number | null];
}

export const VAGUE: VagueProfile = {
  "tens of thousands": [20_000, null],
  "hundreds of thousands": [200_000, null],
  "tens": [10, null],
  "dozens": [24, null],
  "dozens more": [24, null],
  "dozens of": [24, null],
  "several dozen": [36, null],
  "a few dozen": [36, null],
  "a dozen": [12, 12],
  "half a dozen": [6, 6],
  "scores": [40, null],
  "hundreds": [200, null],
  "several hundred": [300, null],
  "thousands": [2000, null],
  "several thousand": [3000, null],
  "several": [3, null],
  "a few": [3, null],
  "a handful": [3, null],
  "a number": [2, null],
  "a small number": [2, null],
  "a large number": [2, null],
  "an unknown number": [2, null],
  "an unspecified number": [2, null],
  "an undetermined number": [2, null],
  "some": [2, null],
  "a couple": [2, 2],
  "a pair": [2, 2],
  "both": [2, 2],
  "a quarter of a million": [250_000, 250_000],
  "half a million": [500_000, 500_000],
  "a hundred": [100, 100],
  "a thousand": [1000, 1000],
  "a million": [1_000_000, 1_000_000],
};

/** What stands before a number and bounds it: `min` open above, `over` more than, `max` up to, `under` less than, `about`. */
export const BOUNDS: Readonly<Record<string, "min" | "over" | "max" | "under" | "about" | "possibly">> = {
  "at least": "min", "no fewer than": "min", "no less than": "min", "not less than": "min", "not fewer than": "min",
  "a minimum of": "min", "minimum": "min", "at the very least": "min", "upwards of": "min", "as few as": "min",
  "more than": "over", "over": "over", "exceeding": "over", "exceeded": "over", "exceeds": "over", "in excess of": "over", "well over": "over",
  "well more than": "over", "surpassed": "over", "surpassing": "over", "passed": "over", "above": "over", "greater than": "over",
  "up to": "max", "as many as": "max", "at most": "max", "no more than": "max", "not more than": "max", "a maximum of": "max",
  "less than": "under", "fewer than": "under", "under": "under",
  "about": "about", "around": "about", "some": "about", "nearly": "about", "almost": "about", "approximately": "about", "roughly": "about",
  "an estimated": "about", "estimated": "about", "close to": "about", "near": "about", "just": "about", "only": "about", "a total of": "about",
  "in total": "about", "the": "about", "these": "about", "those": "about", "another": "about", "an additional": "about", "all": "about",
  "possibly": "possibly", "perhaps": "possibly", "maybe": "possibly", "probably": "about",
};
