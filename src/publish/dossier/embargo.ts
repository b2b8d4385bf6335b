import type { Check } from "../../model/check.js";
import type { Agreement, Notice } from "../../model/declaration.js";
import { addDays } from "../../util/calendar.js";

/** What must not go out while it may protect somebody. */
export interface Embargoed {
  /** Ids of notices that may still be in force, and of protected sites. */
  readonly ids: ReadonlySet<string>;
  /** Where words of these notices stand: file and position. */
  readonly quotes: ReadonlySet<string>;
}

type InFile<T> = T & { readonly file: { readonly id: string } };

/**
 * Notices that may still be in force, and sites that parties were asked to spare, which never go out [P, after the rule of
 * doing no harm].
 * @param today ISO date, in UTC
 */
export function embargoed(
  notices: readonly InFile<{ readonly notice: Notice }>[],
  agreements: readonly InFile<{ readonly agreement: Agreement }>[],
  today: string,
): Embargoed {
  const active = notices.filter(({ notice }) => mayBeInForce(notice, today));
  const sites = agreements.filter(({ agreement }) => agreement.type === "no-strike-site");
  return {
    ids: new Set([...active.map(({ notice }) => notice.id), ...sites.map(({ agreement }) => agreement.id)]),
    quotes: new Set([
      ...active.map(({ file, notice }) => spanOf(file.id, notice.quote)),
      ...sites.map(({ file, agreement }) => spanOf(file.id, agreement.quote)),
    ]),
  };
}

/** One that gives no end has none. Somewhere it is still the day before today. */
function mayBeInForce({ days }: Notice, today: string): boolean {
  return days === null || days.end >= addDays(today, -1);
}

function spanOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text} ${start} ${end}`;
}

/** Whether nothing of a check rests on what is embargoed: neither what it was held against, nor its words. */
export function mayGoOut({ declarations, quotes }: Check, { ids, quotes: spans }: Embargoed): boolean {
  return !declarations.some((id) => ids.has(id)) && !quotes.some(({ text, quote }) => spans.has(spanOf(text, quote)));
}
