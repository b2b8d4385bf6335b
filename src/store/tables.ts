import type { Table } from "./database.js";

export interface TableOfLedger {
  readonly table: Table;
  /** Its key after the workspace. */
  readonly key: readonly string[];
  /** A column whose values may be large. */
  readonly heavy?: string;
}

/**
 * Every table, in an order in which rows can be written: what others refer to first. Batches that wait to be read are no
 * part of it; they are work, not record.
 */
export const TABLES: readonly TableOfLedger[] = [
  { table: "workspace", key: [] },
  { table: "content", key: ["sha256"], heavy: "bytes" },
  { table: "report", key: ["id"], heavy: "text" },
  { table: "capture", key: ["report", "at", "file"], heavy: "headers" },
  { table: "telling", key: ["key"], heavy: "profile" },
  { table: "incident", key: ["id"], heavy: "body" },
  { table: "account", key: ["id"], heavy: "body" },
  { table: "tally", key: ["report", "position"], heavy: "body" },
  { table: "edge", key: ["a", "b"] },
  { table: "toll", key: ["incident", "outcome", "people", "least"] },
  { table: "successor", key: ["id"] },
  { table: "ruling", key: ["id"], heavy: "sides" },
  { table: "ruling_telling", key: ["telling", "ruling"] },
  { table: "review", key: ["id"], heavy: "correction" },
  { table: "declared", key: ["id"], heavy: "text" },
  { table: "declaration", key: ["declared", "position"], heavy: "body" },
  { table: "walk", key: ["id"] },
  { table: "walk_step", key: ["walk", "number"], heavy: "detail" },
  { table: "judgement", key: ["id"], heavy: "detail" },
  { table: "person", key: ["key"] },
  { table: "setting", key: ["name"] },
  { table: "publication", key: ["id"] },
  { table: "history", key: ["number"], heavy: "content" },
];
