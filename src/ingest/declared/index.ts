import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { DeclaredKind, DeclaredRecord } from "../../model/declaration.js";
import { UnreadableError } from "../unreadable.js";
import { readAgreements } from "./agreements/index.js";
import { type Decoded, decodeDeclared } from "./decode.js";
import { isNotices, readNotices } from "./notices/index.js";
import { DeclarationError, type DeclareOptions } from "./options.js";
import { readStrikes } from "./strikes/index.js";

export { DeclarationError, type DeclareOptions } from "./options.js";

/** A file as it is given. */
export interface DeclaredSource {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of its bytes, in hexadecimal, where somebody has it already: hashing is slow here, where no machine helps. */
  readonly sha256?: string | undefined;
}

/**
 * Reads a file of declarations: a strike log (CSV, or a release as text or HTML), agreements (GeoJSON) or notices (CSV).
 * What it is shows in itself.
 * @throws DeclarationError with everything that is wrong with it, so that nothing is half taken in
 */
export function readDeclared({ file, bytes, ...known }: DeclaredSource, options: DeclareOptions): DeclaredRecord {
  const decoded = decoding(file, bytes, options);
  const { text, form } = decoded;
  const of = { file, sha256: known.sha256 ?? bytesToHex(sha256(bytes)), text, party: null, releases: [] };
  const kind = kindOf(decoded, options);
  if (kind === "agreements") return { ...of, kind, declarations: readAgreements(file, text, options) };
  if (kind === "notices") return { ...of, kind, declarations: readNotices(file, text, options) };
  return {
    kind,
    ...readStrikes({ ...of, published: decoded.published, table: form === "table", page: form === "page" }, options),
  };
}

function kindOf({ form, text }: Decoded, options: DeclareOptions): DeclaredKind {
  if (form === "json") return "agreements";
  return form === "table" && isNotices(text, options) ? "notices" : "strike-log";
}

/** @throws DeclarationError for bytes that are no text */
function decoding(file: string, bytes: Uint8Array, { columns }: DeclareOptions): Decoded {
  try {
    return decodeDeclared(file, bytes, columns);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new DeclarationError([{ file, line: null, message: error.message, fatal: true }]);
  }
}
