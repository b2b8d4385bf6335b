import type { RollUp, RollUpBy, RollUpRow } from "../../../model/casualty-range.js";
import { rangeInWords } from "../../../util/range-words.js";
import { groupInWords } from "../../dossier/words.js";
import { counted, OUTCOME_WORDS } from "../../text/words.js";
import { monthInWords } from "../monthly/words.js";
import { WHAT_RANGES_ARE } from "../range-lines.js";

/** What the sums are made by, and which incidents they are of. */
export interface Tallied {
  readonly rollUp: RollUp;
  /** The conditions that the incidents were chosen by, in words; null for every incident of the ledger. */
  readonly chosen: string | null;
  /** Only counts that a person has accepted, corrected or admitted bear on them. */
  readonly reviewedOnly: boolean;
}

const BY: Readonly<Record<RollUpBy, string>> = {
  party: "by party to which an account lays the incident",
  place: "by place",
  month: "by month",
};

export function titleOf({ rollUp }: Tallied): string {
  return `Killed and wounded, ${BY[rollUp.by]}`;
}

/** What a reader must know of the sums. */
export function rules({ rollUp, chosen, reviewedOnly }: Tallied): string[] {
  return [
    `${counted(rollUp.all.incidents, "incident")}${chosen === null ? " of the ledger" : `: ${chosen}`}.`,
    "Lowest and highest are summed apart, over the ranges of the incidents. A sum is open (“at least”) if the range of any of its incidents is. An incident that nobody counts adds nothing to either.",
    ...(rollUp.by === "party"
      ? [
          "Parties are those that accounts name, as the program read them: nobody has reviewed it unless a person accepted it, and that an incident stands under a party is no finding that it did it.",
          "Rows by party need not add up to the whole: an incident may be laid to several parties, and to none.",
        ]
      : []),
    reviewedOnly
      ? "Only counts that a person has accepted, corrected or admitted bear on the sums."
      : "Counts that no person has reviewed bear on the sums as the program read them.",
    WHAT_RANGES_ARE,
  ];
}

const NOT_KNOWN: Readonly<Record<RollUpBy, string>> = {
  party: "laid to nobody",
  place: "place not known",
  month: "month not known",
};

/** The name of a row; what is not known has words of its own. */
export function keyInWords(by: RollUpBy, { key }: RollUpRow): string {
  if (key === null) return NOT_KNOWN[by];
  return by === "month" ? monthInWords(key) : key;
}

type Summed = RollUpRow["ranges"][number];

/** "killed, all" */
export function scopeInWords({ outcome, group }: Summed): string {
  return `${OUTCOME_WORDS[outcome]}, ${groupInWords(group)}`;
}

/** "26–41", "at least 26 (the figures named come to 41; 1 of 3 incidents is open above)" */
export function sumInWords({ min, max, highest, open, incidents }: Summed): string {
  if (max !== null) return rangeInWords({ min, max });
  const what = `${open} of ${counted(incidents, "incident")} ${open === 1 ? "is" : "are"} open above`;
  return `${rangeInWords({ min, max })} (the highest figures named come to ${highest}; ${what})`;
}
