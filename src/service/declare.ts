import { readDeclared } from "../ingest/declared/index.js";
import { DeclarationError } from "../ingest/declared/options.js";
import type { DeclaredRecord } from "../model/declaration.js";
import { partiesNamed } from "../pipeline.js";
import type { DeclaredRow, WritingStore } from "../store/database.js";
import { declarationsSha256 } from "../store/declarations-sha256.js";
import { declaredCounts } from "../store/declared-counts.js";
import { type FileRow, putDeclared, readingsOf, withdrawDeclared } from "../store/declared-files.js";
import { type Change, record } from "../store/history.js";
import { writing } from "../store/open.js";
import { putContents } from "../store/reports.js";
import { sha256 } from "../store/sha256.js";
import { declaredId } from "../util/declared-id.js";
import { storableValue } from "../util/storable.js";
import type { Context } from "./context.js";
import { fileOrError, shownFile } from "./declared-file.js";
import { attributed, type Reading } from "./declared-party.js";
import { declaredWarnings } from "./declared-warnings.js";
import type { Acting, DeclaredOptions, Declaring } from "./ledger.js";
import { gazetteer } from "./names.js";

/** A file as it is given. */
interface Given {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads what a file declares and stores it, in one transaction: all of it or nothing.
 * @throws DeclarationError
 */
export async function declare(
  { store, now }: Context,
  given: Given,
  options: DeclaredOptions,
  { by }: Pick<Acting, "by">,
): Promise<Declaring> {
  const source = { ...given, sha256: sha256(given.bytes) };
  const readWith = (how: DeclaredOptions) => storableValue(readDeclared(source, readingOptions(how)));
  const first: Reading = { read: readWith(options), options };
  if (first.read.declarations.length === 0) throw nothingIn(given);
  return writing(store, async (trx) => {
    const reading = await attributed(trx, first, readWith);
    const row = rowOf(reading, { by, at: now() });
    const { outcome, replaces } = await put(trx, row, { read: reading.read, bytes: given.bytes });
    const file = shownFile(await fileOrError(trx, row.id));
    return { outcome, file, replaces, problems: declaredWarnings(reading) };
  });
}

function readingOptions({ columns, ...options }: DeclaredOptions): Parameters<typeof readDeclared>[1] {
  return {
    ...options,
    columns: columns === undefined ? undefined : new Map(Object.entries(columns)),
    gazetteer: gazetteer(),
    partyIds: partiesNamed,
  };
}

function nothingIn({ file }: Given): DeclarationError {
  const message = "declares nothing: it holds no strike, no agreement and no notice";
  return new DeclarationError([{ file, line: null, message, fatal: true }]);
}

type NewFile = Omit<DeclaredRow, "workspace">;

function rowOf({ read, options }: Reading, { by, at }: { by: string; at: string }): NewFile {
  const { kind, file, party, text, releases } = read;
  return {
    id: declaredId(read),
    state: "current",
    kind,
    file,
    party,
    sha256: read.sha256,
    text,
    text_sha256: sha256(text),
    declarations_sha256: declarationsSha256(read),
    releases,
    options,
    counts: declaredCounts(read),
    added_at: at,
    added_by: by,
  };
}

/** Stores a reading, and takes out of account whatever other reading of the same bytes counted until now. */
async function put(
  store: WritingStore,
  row: NewFile,
  { read, bytes }: { readonly read: DeclaredRecord; readonly bytes: Uint8Array },
): Promise<Pick<Declaring, "outcome" | "replaces">> {
  const readings = await readingsOf(store, row.sha256);
  const standing = readings.find(({ state }) => state === "current");
  if (standing !== undefined && isSame(standing, row)) return { outcome: "known", replaces: null };
  const own = readings.find(({ id }) => id === row.id);
  if (standing !== undefined && standing.id !== row.id) await withdrawDeclared(store, standing.id);
  await putContents(store, [bytes]);
  await putDeclared(store, row, read.declarations);
  await record(store, row.added_by, row.added_at, changes(row, own, standing));
  return { outcome: standing === undefined ? "declared" : "replaced", replaces: standing?.id ?? null };
}

/** Whether the two say the same, however it was asked for. */
function isSame(standing: FileRow, row: NewFile): boolean {
  return standing.id === row.id && standing.declarations_sha256 === row.declarations_sha256;
}

function changes(row: NewFile, own: FileRow | undefined, standing: FileRow | undefined): Change[] {
  const replaced = standing === undefined || standing.id === row.id ? [] : [replacedBy(standing, row)];
  const before = own === undefined ? null : recorded(own);
  return [...replaced, { change: "file declared", subject: row.id, before, after: recorded(row), why: "declared" }];
}

function replacedBy(standing: FileRow, { id }: NewFile): Change {
  const why = `declared anew as ${id}`;
  return { change: "file withdrawn", subject: standing.id, before: recorded(standing), after: null, why };
}

/** What the history keeps of a reading: enough to tell whether it is still the same. */
function recorded(row: FileRow | NewFile) {
  const { kind, file, party, options, counts } = row;
  return {
    kind,
    file,
    party,
    options,
    declarations: counts.declarations,
    sha256: row.sha256,
    textSha256: row.text_sha256,
    declarationsSha256: row.declarations_sha256,
  };
}
