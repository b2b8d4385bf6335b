import { ADVERB, BEFORE_THING, STRIKERS } from "../../../../data/english/strikes.js";
import { deedsIn } from "./effects.js";
import { countryOf, placesIn } from "./place-phrase.js";
import type { Sentence, Statement } from "./statements.js";
import { targetsOf } from "./targets.js";
import { lateNamed, span } from "./told.js";
import { lowerAt } from "./words.js";

/** "Southeast of X, coalition aircraft also struck a unit": strikes that are not counted, at a place that is named. */
export function byAircraft(sentence: Sentence): Statement[] {
  const { text, words, atlas } = sentence;
  const at = words.findIndex(({ lower }) => STRIKERS.has(lower));
  const deeds = at === -1 ? [] : deedsIn(words, at, words.length);
  const verb = deeds[0]?.verb ?? -1;
  if (verb !== at + 1 && !(verb === at + 2 && isBetween(lowerAt(words, at + 1)))) return [];
  const lead = placesIn(text, words, 0, at, atlas);
  const first = lead.find(({ broad }) => !broad);
  const { place, deeds: all } = first === undefined ? lateNamed(sentence, deeds) : { place: first, deeds };
  if (place === null) return [];
  const country = place.country ?? countryOf(lead) ?? sentence.country;
  return [{ count: null, place, country, targets: targetsOf(text, words, all), ...span(words, 0, words.length) }];
}

function isBetween(lower: string): boolean {
  return BEFORE_THING.has(lower) || ADVERB.test(lower);
}
