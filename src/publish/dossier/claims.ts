import type {
  Account,
  Actor,
  Basis,
  Casualty,
  Claim,
  DateInterval,
  Place,
  Target,
  Victim,
} from "../../model/account.js";
import { actName } from "../../util/acts.js";
import { claimsOf, type ReviewableClaim } from "../../util/claims-of.js";
import { dateInWords } from "../../util/days.js";
import { actorInWords } from "../text/account.js";
import { claimInWords } from "../text/claims.js";
import { countInWords } from "../text/counts.js";
import { placeInWords } from "../text/places.js";
import { OUTCOME_WORDS, STANCE_WORDS } from "../text/words.js";

/** A claim of an account in words, with its quote. */
export interface ToldClaim extends ReviewableClaim {
  /** "who did it" */
  readonly label: string;
  readonly told: string;
  readonly basis: Basis;
}

/** What an account says, those things first that it says in its own words. */
export function toldClaims(account: Account): ToldClaim[] {
  const all = claimsOf(account).map((claim) => ({ ...claim, ...tellerOf(claim.attribute)(claim.value, account) }));
  return [...all.filter(({ basis }) => basis === "stated"), ...all.filter(({ basis }) => basis === "implied")];
}

type Told = Pick<ToldClaim, "label" | "told" | "basis">;
type Teller = (value: unknown, account: Account) => Told;

const TELLERS: Readonly<Record<string, Teller>> = {
  act: (_, { act, actBasis }) => ({ label: "what happened", told: act === null ? "" : actName(act), basis: actBasis }),
  actor: (value) => ({ label: "who did it", told: actorInWords(value as Actor), basis: (value as Actor).basis }),
  target: (value) => ({ label: "what was hit", told: (value as Target).name, basis: (value as Target).basis }),
  place: (value) => ({ label: "where", told: placeInWords(value as Place), basis: (value as Place).basis }),
  date: (value) => ({ label: "when", told: dateInWords(value as DateInterval), basis: (value as DateInterval).basis }),
  victim: (value) => ({ label: "named", told: victimInWords(value as Victim), basis: "stated" }),
};

function tellerOf(attribute: string): Teller {
  const known = TELLERS[attribute];
  if (known !== undefined) return known;
  return attribute in OUTCOME_WORDS ? countTold : claimTold;
}

function countTold(value: unknown, { casualties }: Account): Told {
  const count = value as Casualty;
  const replaced = count.supersededBy === null ? "" : " (an earlier count, replaced by a later one)";
  const whole = count.partOf === null ? undefined : casualties[count.partOf];
  const part = whole === undefined ? "" : ` (of ${countInWords(whole)})`;
  return {
    label: "harm",
    told: `${STANCE_WORDS[count.stance]}${countInWords(count)}${part}${replaced}`,
    basis: "stated",
  };
}

function claimTold(value: unknown): Told {
  const claim = value as Claim;
  return { label: claim.attribute.replaceAll("-", " "), told: claimInWords(claim), basis: "stated" };
}

/** "Salma Haddad, 34, teacher, killed" */
function victimInWords({ name, age, role, outcome }: Victim): string {
  return [name, ...(age === null ? [] : [age]), ...(role === null ? [] : [role]), OUTCOME_WORDS[outcome]].join(", ");
}
