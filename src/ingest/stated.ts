import { isEncoding } from "./decode.js";

/** What a sender said of the bytes. */
export interface Stated {
  /** In lower case, without parameters: `text/html`. */
  readonly mediaType: string | null;
  /** The name of an encoding that the platform knows, in lower case: servers send others too, and mean nothing by them. */
  readonly charset: string | null;
}

/** Reads a `Content-Type`: `text/html; charset="windows-1256"`. */
export function stated(contentType: string | null): Stated {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() || null;
  const label = /;\s*charset\s*=\s*["']?(?<label>[^\s"';]+)/iu
    .exec(contentType ?? "")
    ?.groups?.["label"]?.toLowerCase();
  return { mediaType, charset: label !== undefined && isEncoding(label) ? label : null };
}
