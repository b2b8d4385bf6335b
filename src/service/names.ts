import type { Gazetteer } from "../model/gazetteer.js";
import { loadGazetteer } from "../net/gazetteer-file.js";
import { type CheckTools, parties, partiesNamed } from "../pipeline.js";
import { placeNameKey } from "../util/place-relation.js";
import { nameKey } from "../util/similarity.js";

let loaded: Gazetteer | null = null;

/** Read from its file when the first place is asked for. */
export function gazetteer(): Gazetteer {
  loaded ??= loadGazetteer();
  return loaded;
}

/** What checks look names up in. */
export function checkTools(): CheckTools {
  return { gazetteer: gazetteer(), parties };
}

/** Of the name and of every other name that the gazetteer has for it. */
export function placeKeys(name: string): string[] {
  const known = gazetteer()
    .find(name)
    .flatMap((entry) => [entry.name, ...entry.aliases]);
  return [...new Set([name, ...known].map(placeNameKey))];
}

/** Of an id or a name of a party: what it may be kept under. */
export function partyKeys(party: string): string[] {
  return [...new Set([party, nameKey(party), ...partiesNamed(party)])];
}
