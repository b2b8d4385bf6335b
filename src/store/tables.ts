import type { Table } from "./database.js";

/**
 * Every table with its key after the workspace, in an order in which rows can be written: what others refer to first.
 * Batches that wait to be read are no part of it; they are work, not record.
 */
export const TABLES: readonly { readonly table: Table; readonly key: readonly string[] }[] = [
  { table: "workspace", key: [] },
  { table: "content", key: ["sha256"] },
  { table: "report", key: ["id"] },
  { table: "capture", key: ["report", "at", "file"] },
  { table: "telling", key: ["key"] },
  { table: "incident", key: ["id"] },
  { table: "account", key: ["id"] },
  { table: "tally", key: ["report", "position"] },
  { table: "edge", key: ["a", "b"] },
  { table: "toll", key: ["incident", "outcome", "people", "least"] },
  { table: "successor", key: ["id"] },
  { table: "ruling", key: ["id"] },
  { table: "ruling_telling", key: ["telling", "ruling"] },
  { table: "review", key: ["id"] },
  { table: "history", key: ["number"] },
];
