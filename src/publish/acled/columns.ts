import type { IncidentRecord } from "../../model/publication.js";
import { codedCountry } from "../coded/country.js";
import { dayFor, timePrecision, yearOf } from "../coded/date-codes.js";
import { inOneCell } from "../coded/list.js";
import { geoPrecision } from "../coded/place-codes.js";
import { rangeOf } from "../coded/ranges.js";
import { REVIEW } from "../coded/review.js";
import { publishersOf } from "../coded/sources.js";
import { blamed } from "../coded/who.js";
import type { Column } from "../csv-table.js";
import { attacked, attackedKind } from "./attacked.js";
import { disorderType, eventType } from "./events.js";
import { notes } from "./notes.js";

/** Decided by ACLED's coders, or numbers of its own. */
const empty = (name: string): Column<IncidentRecord> => [name, () => null];

/** Every column of ACLED's export, in its order, and one of our own. */
export const ACLED_COLUMNS: readonly Column<IncidentRecord>[] = [
  ["event_id_cnty", ({ incident }) => incident.id],
  ["event_date", ({ date }) => (date === null ? null : dayFor(date))],
  ["year", ({ date }) => (date === null ? null : yearOf(date))],
  ["time_precision", ({ date }) => (date === null ? null : timePrecision(date))],
  ["disorder_type", ({ incident }) => disorderType(incident.act)],
  ["event_type", ({ incident }) => eventType(incident.act).event],
  ["sub_event_type", ({ incident }) => eventType(incident.act).sub],
  ["actor1", (record) => inOneCell(blamed(record).map(({ name }) => name))],
  empty("assoc_actor_1"),
  empty("inter1"),
  ["actor2", attacked],
  empty("assoc_actor_2"),
  ["inter2", attackedKind],
  empty("interaction"),
  empty("civilian_targeting"),
  ["iso", (record) => codedCountry(record).numeric],
  ["region", (record) => codedCountry(record).acledRegion],
  ["country", (record) => codedCountry(record).name],
  ["admin1", ({ place }) => place?.province ?? null],
  ["admin2", ({ place }) => place?.district ?? null],
  empty("admin3"),
  ["location", ({ place }) => place?.name ?? null],
  ["latitude", ({ place }) => place?.lat ?? null],
  ["longitude", ({ place }) => place?.lon ?? null],
  ["geo_precision", ({ place }) => (place === null ? null : geoPrecision(place))],
  ["source", ({ reports }) => inOneCell(publishersOf(reports))],
  empty("source_scale"),
  ["notes", notes],
  // ACLED takes the most conservative figure. Where nobody counts the killed ACLED has 0; unknown is not zero, and the cell is empty.
  ["fatalities", (record) => rangeOf(record, "killed", "total")?.min ?? null],
  empty("tags"),
  empty("timestamp"),
  REVIEW,
];
