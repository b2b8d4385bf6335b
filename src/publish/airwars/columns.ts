import type { IncidentRecord } from "../../model/publication.js";
import { actName } from "../../util/acts.js";
import { heldJudgements } from "../../util/judgements.js";
import { inOneCell } from "../coded/list.js";
import { REVIEW } from "../coded/review.js";
import { publishersOf } from "../coded/sources.js";
import { blamed, denied, struck } from "../coded/who.js";
import type { Column } from "../csv-table.js";
import { boundsOf, concededOf } from "./bounds.js";
import { geolocationAccuracy } from "./geolocation.js";
import { positionReasons, positions } from "./positions.js";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every column, in its order, and one of our own. */
export const AIRWARS_COLUMNS: readonly Column<IncidentRecord>[] = [
  ["incident_code", ({ incident }) => incident.id],
  ["incident_title", ({ incident }) => incident.title],
  ["incident_date", ({ date }) => date?.start ?? null],
  ["incident_date_end", ({ date }) => date?.end ?? null],
  ["location_name", ({ place }) => place?.name ?? null],
  ["district", ({ place }) => place?.district ?? null],
  ["province", ({ place }) => place?.province ?? null],
  ["country", ({ place }) => place?.countryName ?? null],
  ["latitude", ({ place }) => place?.lat ?? null],
  ["longitude", ({ place }) => place?.lon ?? null],
  ["geolocation_accuracy", ({ place }) => geolocationAccuracy(place)],
  ["geolocation_radius_km", ({ place }) => place?.radiusKm ?? null],
  ["strike_status", strikeStatus],
  ["strike_type", ({ incident }) => (incident.act === null ? null : capital(actName(incident.act)))],
  ["civilian_harm_grading", grading],
  ["civilian_harm_grading_reason", (record) => heldJudgements(record.assessment, "grading")[0]?.why ?? null],
  ["belligerents_suspected", (record) => inOneCell(blamed(record).map(({ name }) => name))],
  ["belligerents_denied", (record) => inOneCell(denied(record).map(({ name }) => name))],
  ["targets_named", (record) => inOneCell(struck(record))],
  ["belligerent_positions", positions],
  ["non_credible_reasons", positionReasons],
  ...boundsOf("killed", "civilian", "civilians_killed"),
  ...boundsOf("killed", "child", "children_killed"),
  ...boundsOf("killed", "woman", "women_killed"),
  // No account counts men as such.
  ["men_killed_min", () => null],
  ["men_killed_max", () => null],
  ...boundsOf("killed", "combatant", "combatants_killed"),
  ...boundsOf("killed", "total", "people_killed"),
  ...boundsOf("wounded", "civilian", "civilians_injured"),
  ...boundsOf("wounded", "total", "people_injured"),
  ...boundsOf("killed-or-wounded", "total", "people_killed_or_injured"),
  ...concededOf("killed", "deaths_conceded"),
  ...concededOf("wounded", "injuries_conceded"),
  ["victims_named", victimsNamed],
  ["sources", ({ reports }) => inOneCell(publishersOf(reports))],
  ["source_urls", ({ reports }) => inOneCell(reports.flatMap(({ url }) => url ?? []))],
  ["sources_count", ({ reports }) => reports.length],
  ["origins_count", ({ incident }) => incident.origins.length],
  ["origins_counting", ({ originsCounting }) => originsCounting],
  ["claims_reviewed", ({ reviewed }) => reviewed.claims],
  ["claims", ({ reviewed }) => reviewed.of],
  REVIEW,
];

function strikeStatus({ assessment }: IncidentRecord): string | null {
  const status = heldJudgements(assessment, "strike-status")[0]?.detail.status;
  return status === undefined ? null : capital(status.replace("-", " "));
}

function grading({ assessment }: IncidentRecord): string | null {
  const held = heldJudgements(assessment, "grading")[0]?.detail.grading;
  return held === undefined ? null : capital(held);
}

/** How many names of killed people stand in the accounts. Names of one person may be written in two ways. */
function victimsNamed({ accounts }: IncidentRecord): number {
  const killed = accounts.flatMap(({ victims }) => victims.filter(({ outcome }) => outcome === "killed"));
  return new Set(killed.map(({ name }) => name.toLowerCase())).size;
}
