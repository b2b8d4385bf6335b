import type { Assessment, JudgementDetail, NextStep, NonCredibleReason, Standing } from "../model/assessment.js";
import type { Publication } from "../model/publication.js";
import type { Acting, SearchOptions } from "./queries.js";

/** Who decides, why, and on which day (an ISO date; today if not said). */
export interface Deciding extends Acting {
  readonly on?: string | undefined;
}

/** A step as a person takes it: the search that “no strikes” rests on is found by the ledger. */
export type AskedStanding =
  | Exclude<Standing, { step: "non-credible" }>
  | { readonly step: "non-credible"; readonly reason: NonCredibleReason };

export type AskedStep =
  | AskedStanding
  | { readonly step: "search"; readonly options?: SearchOptions | undefined }
  | { readonly step: "confirm" }
  | { readonly step: "reopen" }
  | { readonly step: "correct"; readonly to: AskedStanding };

/** Where an incident stands with those who assess it. */
export interface Assessed {
  /** Of the incident as it is now. */
  readonly id: string;
  readonly title: string;
  readonly assessment: Assessment;
  /** Of each walk, by its id, what may come next. */
  readonly next: Readonly<Record<string, readonly NextStep[]>>;
  /** Parties to which accounts lay the incident, by id: walks may be of these. */
  readonly alleged: readonly string[];
  /** What bears on a grading, in words: a person weighs it. */
  readonly evidence: readonly string[];
  /** Dossiers of it that went out, the first first. */
  readonly published: readonly Publication[];
  readonly team: Team;
}

/** Who may decide here, and how. */
export interface Team {
  /** Empty: anybody may, under whatever name. */
  readonly people: readonly { readonly name: string; readonly addedBy: string; readonly addedAt: string }[];
  /** Decisions count only once a second person has confirmed them. */
  readonly secondPerson: boolean;
}

export type TeamChange = { readonly add: string } | { readonly remove: string } | { readonly secondPerson: boolean };

/** What people decide of an incident. */
export interface Assessing {
  assessment(incident: string): Promise<Assessed>;
  /**
   * Takes a step of a walk: of the only one, of that against `party` (id or name), which a receipt opens, or of that of the
   * id `walk`: incidents that were linked may each have had one.
   * @throws LedgerError for a step that the walk does not allow or that lacks something, a person whom the team does not
   * have, a reason that is missing; nothing is stored then
   */
  takeStep(
    incident: string,
    asked: { readonly step: AskedStep; readonly party?: string | undefined; readonly walk?: string | undefined },
    deciding: Deciding,
  ): Promise<Assessed>;
  /** Records what a recorder holds of an incident, or notes the position of a belligerent. */
  judge(incident: string, detail: JudgementDetail, deciding: Deciding): Promise<Assessed>;
  /** Confirms, as a second person, the last judgement of a kind; of a position that of `party`. */
  confirmJudgement(
    incident: string,
    of: { readonly kind: JudgementDetail["kind"]; readonly party?: string | undefined },
    deciding: Deciding,
  ): Promise<Assessed>;
  team(): Promise<Team>;
  changeTeam(change: TeamChange, acting: Acting): Promise<Team>;
}
