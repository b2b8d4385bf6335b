import type { CountStance, Group, Outcome } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { PeopleGroup } from "../groups/people.js";
import type { Someone } from "../phrases/someone.js";
import type { Token } from "../text/tokens.js";
import type { Change } from "./harm-change.js";
import type { Made } from "./harm-list.js";

/** One count of people harmed. Token indexes; `quoteFrom`/`quoteTo` take in the verb that says what happened. */
export interface HarmCount {
  readonly from: number;
  readonly to: number;
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly outcome: Outcome;
  /** Of whom; of those counted before where the words leave it open, which is settled once the sentence is read. */
  group: Group;
  /** Neither the words nor the sentence say of whom: a sentence before may. */
  open: boolean;
  readonly min: number;
  readonly max: number | null;
  /** The count of the same sentence that includes this one; set once the whole list is read. */
  partOf: HarmCount | null;
  /** A sum by its noun: "the death toll". */
  readonly toll: boolean;
  readonly stance: CountStance;
  readonly change: Change;
  readonly chunk: Chunk;
  readonly rule: string;
}

/** What the rules of one sentence share. */
export interface Scene {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly subsets: ReadonlySet<Chunk>;
  readonly who: ReadonlyMap<Chunk, Someone>;
  readonly taken: Map<Chunk, HarmCount>;
  /** Second counts of the same people. */
  readonly also: HarmCount[];
  /** The counts of each list, those of one verb. */
  readonly lists: Map<HarmCount, readonly Made[]>;
}

/** One of a list of people, as it becomes a count. */
export interface Item {
  readonly k: number;
  readonly chunk: Chunk;
  readonly people: PeopleGroup;
  readonly outcome: Outcome;
  readonly verb: Chunk | null;
  readonly quoteEnds: readonly [number, number];
}
