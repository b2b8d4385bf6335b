import { shortHash } from "../../../util/hash.js";

/** Stable for the bytes of a file: the statement `index`, from 0, of its row. */
export function strikeId(sha256: string, row: number, index: number): string {
  return `s${shortHash(`${sha256}:${row}:${index}`)}`;
}
