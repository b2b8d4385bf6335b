/** What a sender said of the bytes. */
export interface Stated {
  /** In lower case, without parameters: `text/html`. */
  readonly mediaType: string | null;
  /** The name of an encoding, in lower case. */
  readonly charset: string | null;
}

/** Reads a `Content-Type`: `text/html; charset="windows-1256"`. */
export function stated(contentType: string | null): Stated {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() || null;
  const charset = /;\s*charset\s*=\s*["']?(?<label>[^\s"';]+)/iu.exec(contentType ?? "")?.groups?.["label"] ?? null;
  return { mediaType, charset: charset?.toLowerCase() ?? null };
}
