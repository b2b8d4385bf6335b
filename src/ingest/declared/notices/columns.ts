import { editDistance } from "../../../util/edit-distance.js";
import type { CsvRow } from "../csv.js";

/** The columns of a file of notices, with other usual names of each. A row is one recipient of one notice. */
const NAMES = {
  notice: ["notice_id", "id", "reference", "ref", "notification", "notification_id"],
  from: ["sender", "sent_by", "notifier", "from_party"],
  to: ["recipient", "sent_to", "notified", "addressee", "to_party"],
  about: ["subject", "what", "description", "content", "message"],
  place: ["location", "site", "where", "near"],
  region: ["province", "governorate", "oblast", "admin1"],
  country: [],
  lat: ["latitude"],
  lon: ["lng", "long", "longitude"],
  radius_km: ["radius"],
  valid_from: ["start", "starts", "from_date", "first_day"],
  valid_to: ["end", "ends", "to_date", "last_day", "valid_until"],
  channel: ["via", "through", "means"],
  sent: ["sent_at", "transmitted"],
  received: ["received_at", "delivered"],
  acknowledged: ["acknowledged_at", "acknowledgement", "acknowledgment", "confirmed"],
  objected: ["objected_at", "objection", "refused"],
  source: ["sources", "url"],
} as const;

export type NoticeColumn = keyof typeof NAMES;
export const NOTICE_COLUMNS = Object.keys(NAMES) as readonly NoticeColumn[];

/** What belongs to one recipient; everything else is of the notice, and the same in all of its rows. */
export const OF_RECIPIENT: ReadonlySet<NoticeColumn> = new Set(["to", "received", "acknowledged", "objected"]);

/** Where each column stands, and what is wrong with the header. */
export interface Columns {
  readonly at: ReadonlyMap<NoticeColumn, number>;
  readonly wrong: readonly string[];
}

/** `mapped`: names that a person gave to columns, `place` to `Location`. A column that is not known is left unread. */
export function columnsOf(header: CsvRow, mapped: ReadonlyMap<string, string>): Columns {
  const names = header.cells.map(({ value }) => plain(value));
  const at = new Map<NoticeColumn, number>();
  const wrong = mappedInto(at, names, mapped);
  for (const column of NOTICE_COLUMNS) {
    const place = [column, ...NAMES[column]].map((name) => names.indexOf(name)).find((i) => i !== -1);
    if (place !== undefined && !at.has(column) && ![...at.values()].includes(place)) at.set(column, place);
  }
  const unknown = names.filter((name, i) => name !== "" && ![...at.values()].includes(i));
  return { at, wrong: [...wrong, ...unknown.flatMap((name) => slip(name, at))] };
}

function mappedInto(
  at: Map<NoticeColumn, number>,
  names: readonly string[],
  mapped: ReadonlyMap<string, string>,
): string[] {
  const wrong: string[] = [];
  for (const [column, name] of mapped) {
    const place = names.indexOf(plain(name));
    if (!isColumn(column)) wrong.push(`a notice has no “${column}”; its columns are ${NOTICE_COLUMNS.join(", ")}`);
    else if (place === -1) wrong.push(`no column “${name}” (for ${column}); the columns are ${names.join(", ")}`);
    else at.set(column, place);
  }
  return wrong;
}

function isColumn(name: string): name is NoticeColumn {
  return name in NAMES;
}

/** Two slips are likely in a name longer than this; in a shorter one they make another word. */
const LONG = 6;

/** A misspelt column would be lost without a word; one that is another's altogether is nobody's concern. */
function slip(name: string, at: Columns["at"]): string[] {
  const near = (column: string) => editDistance(name, column) <= (column.length > LONG ? 2 : 1);
  const meant = NOTICE_COLUMNS.find((column) => !at.has(column) && column.length > 3 && near(column));
  return meant === undefined
    ? []
    : [`the column “${name}” is not known: write ${meant}, or leave it out if something else is meant`];
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
}

/** Whether a header is that of notices rather than of strikes: it has recipients, and what becomes of a notice. */
export function isNoticeHeader(header: CsvRow, mapped: ReadonlyMap<string, string>): boolean {
  const { at } = columnsOf(header, mapped);
  return at.has("to") && (["from", "sent", "received", "acknowledged", "notice"] as const).some((c) => at.has(c));
}
