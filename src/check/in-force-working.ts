import type { Agreement, ForceEvent } from "../model/declaration.js";
import { eventPhrase, eventStep } from "./in-force-words.js";
import type { When } from "./when.js";

/**
 * The history of an agreement as far as it bears on a day: each event that may have been by then with its note and source,
 * what came later in one line. The whole of it stands in the declaration.
 */
export function historySteps(history: readonly ForceEvent[], when: When | null): string[] {
  const isLater = ({ on }: ForceEvent) => when !== null && on.start > when.days.end;
  const later = history.filter(isLater).map(eventPhrase);
  const past = history.filter((event) => !isLater(event)).map(eventStep);
  return later.length === 0 ? past : [...past, `Later: ${later.join("; ")}.`];
}

/** Where it was published, in one line; none where no source is on record. */
export function sourceSteps({ sources }: Pick<Agreement, "sources">): string[] {
  const titles = sources.map(({ title, url }) => (url === null ? title : `${title} (${url})`));
  return titles.length === 0 ? [] : [`Published: ${titles.join("; ")}.`];
}
