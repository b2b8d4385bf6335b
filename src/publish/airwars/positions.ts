import type { NonCredibleReason, PositionState } from "../../model/assessment.js";
import type { IncidentRecord } from "../../model/publication.js";
import { heldJudgements } from "../../util/judgements.js";
import { inOneCell } from "../coded/list.js";

/** Non-credible means not enough to conclude that it is more likely than not; it does not mean disproved. */
const POSITIONS: { readonly [position in PositionState]: string } = {
  "not-assessed": "Not yet assessed",
  "non-credible": "Non credible / Unsubstantiated",
  credible: "Credible / Substantiated",
  duplicate: "Duplicate",
};

const REASONS: { readonly [reason in NonCredibleReason]: string } = {
  "no-strikes": "No strikes in the area and time",
  "no-evidence": "Information reviewed; no or too little evidence of harm",
  "too-little-information": "Too little information",
};

/** "US-led coalition: Non credible / Unsubstantiated; Russia: Not yet assessed" */
export function positions({ assessment, partyNames }: IncidentRecord): string | null {
  const held = heldJudgements(assessment, "position");
  return inOneCell(
    held.map(({ detail }) => `${partyNames[detail.party] ?? detail.party}: ${POSITIONS[detail.position]}`),
  );
}

export function positionReasons({ assessment, partyNames }: IncidentRecord): string | null {
  const held = heldJudgements(assessment, "position");
  const given = held.flatMap(({ detail }) =>
    detail.reason === null ? [] : [`${partyNames[detail.party] ?? detail.party}: ${REASONS[detail.reason]}`],
  );
  return inOneCell(given);
}
