import type { CasualtyRange } from "../../model/casualty-range.js";
import type { IncidentPlace, IncidentRecord } from "../../model/publication.js";
import { heldJudgements } from "../../util/judgements.js";
import { isBroad } from "../../util/place-relation.js";
import { standsAt } from "../../util/stands-at.js";
import { isKnownAsSuch } from "../coded/place-codes.js";
import { rangeOf } from "../coded/ranges.js";
import { blamed, denied } from "../coded/who.js";

/** An incident on a map. Its ranges stand in it whole; those of all killed and wounded are properties of their own, too. */
export function featureOf(record: IncidentRecord) {
  return { type: "Feature", id: record.incident.id, geometry: pointOf(record), properties: propertiesOf(record) };
}

function pointOf({ place }: IncidentRecord) {
  if (place?.lat == null || place.lon === null) return null;
  return { type: "Point", coordinates: [place.lon, place.lat] };
}

function propertiesOf(record: IncidentRecord) {
  const { incident, accounts, reports, reviewed } = record;
  return {
    title: incident.title,
    act: incident.act,
    ...whereOf(record),
    ...whenOf(record),
    ...tollOf(record, "killed"),
    ...tollOf(record, "wounded"),
    ranges: record.ranges.ranges.map(boundsOf),
    ...judgedOf(record),
    blamed: blamed(record).map(({ name }) => name),
    denied: denied(record).map(({ name }) => name),
    contradictions: incident.comparison.filter(({ verdict }) => verdict === "contradict").map((row) => row.attribute),
    accounts: accounts.length,
    reports: reports.length,
    origins: incident.origins.length,
    originsCounting: record.originsCounting,
    claims: reviewed.of,
    claimsReviewed: reviewed.claims,
  };
}

function whereOf({ place }: IncidentRecord) {
  return {
    place: place?.name ?? null,
    within: place?.within ?? [],
    country: place?.country ?? null,
    precision: place?.precision ?? null,
    radiusKm: place?.radiusKm ?? null,
    pointIs: place?.lat == null ? null : pointIs(place),
  };
}

/** A point looks the same for a house and for a country: what it stands for. */
function pointIs(place: IncidentPlace): string {
  if (isBroad(place))
    return `the middle of a ${isKnownAsSuch(place) ? place.precision : "wide area"}: it may have been anywhere in it`;
  return isKnownAsSuch(place) ? "the place" : "near the place";
}

function whenOf({ date }: IncidentRecord) {
  return { start: date?.start ?? null, end: date?.end ?? null, datePrecision: date?.precision ?? null };
}

/** Null where nobody counts them; a null maximum beside a minimum is an open range. */
function tollOf(record: IncidentRecord, outcome: "killed" | "wounded") {
  const range = rangeOf(record, outcome, "total");
  return { [`${outcome}Min`]: range?.min ?? null, [`${outcome}Max`]: range?.max ?? null };
}

function boundsOf({ outcome, group, min, max, highest, origins, contested, unreviewed }: CasualtyRange) {
  return { outcome, group, min, max, highest, origins, contested, unreviewed };
}

function judgedOf({ assessment, partyNames }: IncidentRecord) {
  return {
    grading: heldJudgements(assessment, "grading")[0]?.detail.grading ?? null,
    strikeStatus: heldJudgements(assessment, "strike-status")[0]?.detail.status ?? null,
    positions: heldJudgements(assessment, "position").map(({ detail: { party, position, reason } }) => ({
      party: partyNames[party] ?? party,
      position,
      reason,
    })),
    assessments: assessment.walks.map(({ party, now }) => ({ party: partyNames[party] ?? party, ...standsAt(now) })),
  };
}
