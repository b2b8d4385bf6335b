import type { NonCredibleReason, PositionState } from "../../model/assessment.js";
import type { IncidentRecord } from "../../model/publication.js";
import { heldJudgements } from "../../util/judgements.js";
import { standsAt } from "../../util/stands-at.js";
import { inOneCell } from "../coded/list.js";
import { NOT_DISPROVED, standsAtInCell } from "../dossier/words.js";

const POSITIONS: { readonly [position in PositionState]: string } = {
  "not-assessed": "Not yet assessed",
  "non-credible": "Non credible / Unsubstantiated",
  credible: "Credible / Substantiated",
  duplicate: "Duplicate",
};

const REASONS: { readonly [reason in NonCredibleReason]: string } = {
  "no-strikes": "No strikes by it in the area and time",
  "no-evidence": "Information reviewed; no or too little evidence of harm",
  "too-little-information": "Too little information",
};

/** Says of an entry whose it is: an assessment in this ledger is no position that the belligerent took. */
const CELL = "by the assessment in this ledger, not the party's position";

/** "US-led coalition: Non credible / Unsubstantiated (not enough to conclude; not disproved); Russia: Not yet assessed" */
export function positions(record: IncidentRecord): string | null {
  const { assessment } = record;
  const held = heldJudgements(assessment, "position").map(
    ({ detail: { party, position } }) =>
      `${nameOf(record, party)}: ${POSITIONS[position]}${position === "non-credible" ? ` (${NOT_DISPROVED})` : ""}`,
  );
  const walked = assessment.walks.map(
    ({ party, now }) => `${nameOf(record, party)}: ${standsAtInCell({ ...standsAt(now), reason: null })}, ${CELL}`,
  );
  return inOneCell([...held, ...walked]);
}

export function positionReasons(record: IncidentRecord): string | null {
  const { assessment } = record;
  const held = heldJudgements(assessment, "position").map(({ detail: { party, reason } }) => ({ party, reason }));
  const walked = assessment.walks.map(({ party, now }) => ({ party, reason: standsAt(now).reason }));
  const given = [...held, ...walked].flatMap(({ party, reason }) =>
    reason === null ? [] : [`${nameOf(record, party)}: ${REASONS[reason]} (${NOT_DISPROVED})`],
  );
  return inOneCell([...new Set(given)]);
}

function nameOf({ partyNames }: IncidentRecord, party: string): string {
  return partyNames[party] ?? party;
}
