import type { JudgementDetail, StepDetail } from "../model/assessment.js";
import type { PublicationKind } from "../model/publication.js";

// The tables of what people decide, and of what went out; see migrations/003.

export interface WalkRow {
  workspace: string;
  id: string;
  /** As it was when the allegation was received; `successor` leads on. */
  incident: string;
  party: string;
}

export interface WalkStepRow {
  workspace: string;
  walk: string;
  number: number;
  detail: StepDetail;
  needs_second: boolean;
  /** The day on which it was done. */
  done_on: string;
  by: string;
  at: string;
  why: string;
}

export interface JudgementRow {
  workspace: string;
  id: string;
  incident: string;
  detail: JudgementDetail;
  needs_second: boolean;
  done_on: string;
  by: string;
  at: string;
  why: string;
  confirmed_on: string | null;
  confirmed_by: string | null;
  confirmed_at: string | null;
  confirmed_why: string | null;
}

export interface PersonRow {
  workspace: string;
  /** The name as it is compared. */
  key: string;
  name: string;
  added_by: string;
  added_at: string;
}

export interface PublicationRow {
  workspace: string;
  id: string;
  kind: PublicationKind;
  incident: string | null;
  what: string;
  sha256: string;
  by: string;
  at: string;
}
