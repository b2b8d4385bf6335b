import type { Dialect } from "kysely";

/** An open database, ready to be put under kysely. */
export interface Engine {
  readonly dialect: Dialect;
  /** Ends all connections and lets the ledger go; after it, the dialect cannot be used any more. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** What is told to others who find the ledger taken: the command, in words a person knows it by. */
  readonly command: string;
  /** Makes the ledger's folder if nothing is there yet. A database on a server is never made. */
  readonly create?: boolean;
}
