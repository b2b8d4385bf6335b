import type { Account, CountStance } from "../model/account.js";
import type { Verdict } from "../model/incident.js";
import type { Parties } from "../model/parties.js";

/** One value of one attribute, with the account that gives it. */
export interface Said<T> {
  readonly account: Account;
  /** As it is printed. */
  readonly value: string;
  readonly stance: CountStance;
  readonly of: T;
  /** Shown, and left out of the comparison: a count that its own report replaced. */
  readonly superseded?: boolean;
}

/** How two values stand to each other; null if they speak of different things. */
export type Relation = Exclude<Verdict, "single-source"> | null;

/** What a comparer needs beside the accounts: who is one source, and who is one party. */
export interface Scene {
  readonly parties: Parties;
  /** The number of the source that an account comes from; copies, and one speaker relayed twice, share one. */
  readonly source: ReadonlyMap<string, number>;
}

/** What an attribute is, and how two accounts' words on it are compared. */
export interface Attribute<T> {
  readonly name: string;
  readonly said: readonly Said<T>[];
  /** All that one account says of the attribute, against all that another says. */
  readonly relate: (a: readonly Said<T>[], b: readonly Said<T>[]) => Relation;
  /** What comes after "Syria": "says Russia", "denies it". `many` if the subject is plural. */
  readonly phrase: (said: readonly Said<T>[], many: boolean) => string;
}
