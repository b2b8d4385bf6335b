import type { IncidentRecord } from "../../model/publication.js";
import { codedCountry } from "../coded/country.js";
import { datePrecision, yearOf } from "../coded/date-codes.js";
import { prioGridCell, wherePrecision } from "../coded/place-codes.js";
import { REVIEW } from "../coded/review.js";
import type { Column } from "../csv-table.js";
import { bestDeaths, civilianDeaths, highDeaths, lowDeaths, unknownDeaths } from "./deaths.js";
import { dyadName, sideA, sideB } from "./sides.js";
import { articles, dates, headlines, offices, originals } from "./sources.js";
import { describedPlace, pointOf } from "./where.js";

const nobodyKnows = (): null => null;

/** Decided by UCDP's coders, or numbers of its own lists. */
const empty = (name: string): Column<IncidentRecord> => [name, nobodyKnows];

/** Every column of UCDP GED 23.1, in its order, and one of our own. */
export const UCDP_COLUMNS: readonly Column<IncidentRecord>[] = [
  ["id", ({ incident }) => incident.id],
  empty("relid"),
  ["year", ({ date }) => (date === null ? null : yearOf(date))],
  empty("active_year"),
  empty("code_status"),
  empty("type_of_violence"),
  empty("conflict_dset_id"),
  empty("conflict_new_id"),
  empty("conflict_name"),
  empty("dyad_dset_id"),
  empty("dyad_new_id"),
  ["dyad_name", dyadName],
  empty("side_a_dset_id"),
  empty("side_a_new_id"),
  ["side_a", sideA],
  empty("side_b_dset_id"),
  empty("side_b_new_id"),
  ["side_b", sideB],
  ["number_of_sources", ({ reports }) => reports.length],
  ["source_article", articles],
  ["source_office", offices],
  ["source_date", dates],
  ["source_headline", headlines],
  ["source_original", originals],
  ["where_prec", ({ place }) => (place === null ? null : wherePrecision(place))],
  ["where_coordinates", ({ place }) => place?.name ?? null],
  ["where_description", describedPlace],
  ["adm_1", ({ place }) => place?.province ?? null],
  ["adm_2", ({ place }) => place?.district ?? null],
  ["latitude", ({ place }) => place?.lat ?? null],
  ["longitude", ({ place }) => place?.lon ?? null],
  ["geom_wkt", ({ place }) => pointOf(place)],
  [
    "priogrid_gid",
    ({ place }) => (place?.lat == null || place.lon === null ? null : prioGridCell(place.lat, place.lon)),
  ],
  ["country", (record) => codedCountry(record).name],
  ["country_id", (record) => codedCountry(record).gleditschWard],
  ["region", (record) => codedCountry(record).ucdpRegion],
  empty("event_clarity"),
  ["date_prec", ({ date }) => (date === null ? null : datePrecision(date))],
  ["date_start", ({ date }) => date?.start ?? null],
  ["date_end", ({ date }) => date?.end ?? null],
  empty("deaths_a"),
  empty("deaths_b"),
  ["deaths_civilians", civilianDeaths],
  ["deaths_unknown", unknownDeaths],
  ["best", bestDeaths],
  ["high", highDeaths],
  ["low", lowDeaths],
  empty("gwnoa"),
  empty("gwnob"),
  REVIEW,
];
