import { FORCE_EVENTS, type ForceEvent, type ForceEventKind } from "../../../model/declaration.js";
import { untilOf, whenOf } from "./dates.js";
import { namedOf } from "./named-of.js";
import { optionalText } from "./properties.js";
import { isObject, type Source, shown } from "./source-file.js";

const KEYS = ["event", "on", "until", "note", "source"] as const;
/** What may set a term: what brings into force, or keeps in force. */
const WITH_TERM: readonly ForceEventKind[] = ["in-force", "extended", "resumed"];

/** When an agreement was in force, in order of time; a zone without dates says nothing of any day. */
export function historyOf(properties: Record<string, unknown>, source: Source): ForceEvent[] {
  const { history } = properties;
  if (!Array.isArray(history) || history.length === 0) {
    const example = '"history": [{"event": "in-force", "on": "2017-05-06", "until": "2017-11-06"}]';
    source.complain(properties, "history", `no dates: say since when it was in force, as in ${example}`);
    return [];
  }
  const events = history.flatMap((_, i) => eventOf(history, i, source) ?? []);
  if (events.length === history.length) complainOfOrder(events, history, source);
  return events;
}

function eventOf(history: readonly unknown[], i: number, source: Source): ForceEvent | null {
  const given = history[i];
  if (!isObject(given)) {
    source.complain(history, i, `not an event: ${shown(given)}; expected {"event": "in-force", "on": "2017-05-06"}`);
    return null;
  }
  namedOf(given, KEYS, source);
  const event = FORCE_EVENTS.find((kind) => kind === given.event) ?? null;
  if (event === null) {
    source.complain(given, "event", `unknown event ${shown(given.event)}; expected one of ${FORCE_EVENTS.join(", ")}`);
  }
  const on = whenOf(given, "on", source);
  const until = untilOf(given, source);
  if (event === null || on === null || until === undefined) return null;
  const [note, by] = [optionalText(given, "note", source), optionalText(given, "source", source)];
  if (until !== null && !WITH_TERM.includes(event)) {
    source.complain(given, "until", `"until" sets a term, which ${event} does not; write an event for what came next`);
  } else if (until !== null && until < on.days.start) {
    source.complain(given, "until", `its term ends on ${until}, before the event itself (${on.days.start})`);
  }
  return { event, on: on.days, time: on.time, until, note, source: by };
}

/** What each event may follow upon; a history may begin in the middle, since records do, but not contradict itself. */
const AFTER: { readonly [event in ForceEventKind]: readonly (ForceEventKind | null)[] } = {
  agreed: [null, "agreed", "ended"],
  "in-force": [null, "agreed", "ended"],
  extended: [null, "agreed", "in-force", "extended", "resumed"],
  suspended: [null, "agreed", "in-force", "extended", "resumed"],
  resumed: ["suspended"],
  ended: ["agreed", "in-force", "extended", "suspended", "resumed"],
};

function complainOfOrder(events: readonly ForceEvent[], history: readonly unknown[], source: Source): void {
  for (const [i, { event, on }] of events.entries()) {
    const before = events[i - 1];
    if (before !== undefined && before.on.start > on.end) {
      const said = `${event} (${on.end}) stands after ${before.event} (${before.on.start})`;
      source.complain(history, i, `out of order: ${said}; list the events in order of time`);
    } else if (!AFTER[event].includes(before?.event ?? null)) {
      const follows = before === undefined ? "stands first" : `follows upon ${before.event}`;
      const may = AFTER[event].map((kind) => kind ?? "nothing").join(", ");
      source.complain(history, i, `"${event}" ${follows}; it may follow upon: ${may}`);
    }
  }
}
