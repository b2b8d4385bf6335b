import canonicalize from "canonicalize";
import type { DeclaredRecord } from "../model/declaration.js";
import { sha256 } from "./sha256.js";

/** Of what was read in a file, in order: JSON of one form. */
export function declarationsSha256({
  declarations,
  releases,
}: Pick<DeclaredRecord, "declarations" | "releases">): string {
  // As JSON holds them: what is undefined is left out.
  return sha256(canonicalize(JSON.parse(JSON.stringify({ declarations, releases }))) as string);
}
