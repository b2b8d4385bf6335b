import type { Source } from "../source.js";

/** By the first bytes; where junk stands before them, by what it is called. */
export function isPdf({ file, bytes, contentType, line }: Source): boolean {
  if (line !== null) return false;
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (/^\s*%PDF-/u.test(start)) return true;
  return start.includes("%PDF-") && (/\.pdf$/iu.test(file) || /^application\/pdf\b/iu.test(contentType ?? ""));
}
