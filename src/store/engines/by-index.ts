/**
 * Every question of the ledger has an index to go by. Without recent statistics, and where a row's words lie outside of
 * its table, the planner takes going through a whole table for cheaper than it is.
 */
export const BY_INDEX = "enable_seqscan=off";
