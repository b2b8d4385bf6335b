import { editDistance } from "../../../util/edit-distance.js";
import { columnsIn, type FoundColumns, plainHeading } from "../columns.js";
import type { CsvRow } from "../csv.js";

/** The columns of a file of notices, with the usual names of each. A row is one recipient of one notice. */
const NAMES = {
  notice: ["notice", "notice_id", "id", "reference", "ref", "notification", "notification_id"],
  from: ["from", "sender", "sent_by", "notifier", "from_party"],
  to: ["to", "recipient", "sent_to", "notified", "addressee", "to_party"],
  about: ["about", "subject", "what", "description", "content", "message"],
  place: ["place", "location", "site", "where", "near"],
  region: ["region", "province", "governorate", "oblast", "admin1"],
  country: ["country"],
  lat: ["lat", "latitude"],
  lon: ["lon", "lng", "long", "longitude"],
  radius_km: ["radius_km", "radius"],
  valid_from: ["valid_from", "start", "starts", "from_date", "first_day"],
  valid_to: ["valid_to", "end", "ends", "to_date", "last_day", "valid_until"],
  channel: ["channel", "via", "through", "means"],
  sent: ["sent", "sent_at", "transmitted"],
  received: ["received", "received_at", "delivered"],
  acknowledged: ["acknowledged", "acknowledged_at", "acknowledgement", "acknowledgment", "confirmed"],
  objected: ["objected", "objected_at", "objection", "refused"],
  source: ["source", "sources", "url"],
} as const;

export type NoticeColumn = keyof typeof NAMES;
export const NOTICE_COLUMNS = Object.keys(NAMES) as readonly NoticeColumn[];

/** What belongs to one recipient; everything else is of the notice, and the same in all of its rows. */
export const OF_RECIPIENT: ReadonlySet<NoticeColumn> = new Set(["to", "received", "acknowledged", "objected"]);

export type Columns = FoundColumns<NoticeColumn>;

const KNOWN = { of: "a notice", names: NAMES };

/** `mapped`: names that a person gave to columns, `place` to `Location`. A misspelt column is told as wrong. */
export function columnsOf(header: CsvRow, mapped: ReadonlyMap<string, string>): Columns {
  const { at, wrong } = columnsIn(header, KNOWN, mapped);
  const unknown = header.cells.filter(({ value }, i) => value !== "" && ![...at.values()].includes(i));
  return { at, wrong: [...wrong, ...unknown.flatMap(({ value }) => slip(value, at))] };
}

/** Two slips are likely in a name longer than this; in a shorter one they make another word. */
const LONG = 6;

/** A misspelt column would be lost without a word; one that is another's altogether is nobody's concern. */
function slip(name: string, at: Columns["at"]): string[] {
  const near = (column: string) =>
    editDistance(plainHeading(name), plainHeading(column)) <= (column.length > LONG ? 2 : 1);
  const meant = NOTICE_COLUMNS.find((column) => !at.has(column) && column.length > 3 && near(column));
  return meant === undefined
    ? []
    : [`the column “${name}” is not known: write ${meant}, or leave it out if something else is meant`];
}

/** Whether a header is that of notices rather than of strikes: it has recipients, and what becomes of a notice. */
export function isNoticeHeader(header: CsvRow, mapped: ReadonlyMap<string, string>): boolean {
  const { at } = columnsOf(header, mapped);
  return at.has("to") && (["from", "sent", "received", "acknowledged", "notice"] as const).some((c) => at.has(c));
}
