import { randomBytes } from "node:crypto";
import canonicalize from "canonicalize";
import { storable, storableValue } from "../util/storable.js";
import type { HistoryRow, WritingStore } from "./database.js";
import { insertRows } from "./insert.js";
import { sha256 } from "./sha256.js";

/** One change, to be recorded. */
export interface Change {
  /** What happened: "report added". */
  readonly change: string;
  /** Id of the incident, report, ruling or review. */
  readonly subject: string;
  /** The report whose erasure takes the content with it; null if none does. */
  readonly report?: string | undefined;
  readonly before: unknown;
  readonly after: unknown;
  readonly why: string;
}

type Content = NonNullable<HistoryRow["content"]>;

/** Adds changes to the end of the history, in order. */
export async function record(store: WritingStore, by: string, at: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const end = await store.db
    .selectFrom("workspace")
    .select(["last_number", "last_sha256"])
    .where("id", "=", store.workspace)
    .executeTakeFirstOrThrow();
  let [number, last] = [end.last_number, end.last_sha256];
  const rows = changes.map(({ change, subject, report, before, after, why }) => {
    // As it is stored, so that the hash is of that.
    const content: Content = storableValue({ before, after, why });
    const salt = randomBytes(16).toString("hex");
    number += 1;
    const entry = { number, at, by: storable(by), change, subject, content_sha256: contentSha256(salt, content) };
    last = entrySha256(last, entry);
    return { ...entry, report: report ?? null, salt, content, sha256: last };
  });
  await insertRows(store, "history", rows);
  await store.db
    .updateTable("workspace")
    .set({ last_number: number, last_sha256: last })
    .where("id", "=", store.workspace)
    .execute();
}

/** A short id that nothing has yet: of the entry that will record it. */
export async function nextId(store: WritingStore, prefix: string): Promise<string> {
  const { last_number } = await store.db
    .selectFrom("workspace")
    .select("last_number")
    .where("id", "=", store.workspace)
    .executeTakeFirstOrThrow();
  return `${prefix}${last_number + 1}`;
}

/** The salt keeps what was erased from being guessed by trying. */
export function contentSha256(salt: string, content: Content): string {
  return sha256(`${salt} ${canonical(content)}`);
}

/** Covers the entry before, so that none can be changed, left out or put between. */
export function entrySha256(
  before: string | null,
  {
    number,
    at,
    by,
    change,
    subject,
    content_sha256,
  }: Pick<HistoryRow, "number" | "at" | "by" | "change" | "subject" | "content_sha256">,
): string {
  return sha256(canonical([before, number, at, by, change, subject, content_sha256]));
}

/** JSON with one order of keys (RFC 8785). */
function canonical(value: unknown): string {
  return canonicalize(value) as string;
}
