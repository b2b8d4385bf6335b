import { decodeAs, stated } from "../../ingest/index.js";

/** A feed decoded: by what its sender or its first line names, else as UTF-8. */
export function feedText(bytes: Uint8Array, contentType: string | null): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?<label>[^"']+)/iu.exec(head)?.groups?.["label"] ?? null;
  for (const label of [stated(contentType).charset, named]) {
    // A name that no platform knows gives none: the next that is named is tried.
    const text = label === null ? null : decodeAs(bytes, label);
    if (text !== null) return text.replace(/^\uFEFF/u, "");
  }
  return new TextDecoder().decode(bytes);
}
