/** A feed decoded: by what its sender or its first line names, else as UTF-8. */
export function feedText(bytes: Uint8Array, contentType: string | null): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const sent = /;\s*charset\s*=\s*["']?(?<label>[^\s"';]+)/iu.exec(contentType ?? "")?.groups?.["label"];
  const stated = /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?<label>[^"']+)/iu.exec(head)?.groups?.["label"];
  for (const label of [sent, stated]) {
    const decoder = label === undefined ? null : decoderOf(label);
    if (decoder !== null) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that no platform knows: the next that is named is tried.
    return null;
  }
}
