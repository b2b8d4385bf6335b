import { UnreadableError } from "./unreadable.js";

/** The part of the platform's decoder that is used; the language's own library does not have it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => Decoder;

const KNOWN_BINARY: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF: only deconflict add takes the text out of it; give the text"],
  ["PK\u0003\u0004", "a zip archive or an office document: save it as text first"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u001f\u008b", "compressed: unpack it first"],
  ["\u00ff\u00fe", "UTF-16: save it as UTF-8"],
  ["\u00fe\u00ff", "UTF-16: save it as UTF-8"],
];

/**
 * The bytes as UTF-8, nothing else changed: a byte order mark stays as U+FEFF, so that offsets count it.
 * @throws UnreadableError for binary content and for bytes that are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  refuseBinary(bytes);
  const text = tryDecode(bytes, "utf-8");
  if (text === null) {
    throw new UnreadableError("not UTF-8: convert it, for example with `iconv -f windows-1252 -t utf-8`");
  }
  return text;
}

/**
 * The bytes in the encoding that their sender named, else as UTF-8, which is held to.
 * @throws UnreadableError as decodeUtf8 does
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  if (charset === null || /^utf-?8$/u.test(charset)) return decodeUtf8(bytes);
  // UTF-16 is full of what elsewhere shows that a file is no text.
  if (!charset.startsWith("utf-16")) refuseBinary(bytes);
  return decodeAs(bytes, charset) ?? decodeUtf8(bytes);
}

/**
 * Decodes by the name of an encoding, with U+FFFD for what is not of it; null where the platform does not know the name.
 */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: false, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the platform knows an encoding of that name. */
export function isEncoding(label: string): boolean {
  return decodeAs(new Uint8Array(), label) !== null;
}

/** Null if the bytes are not of the encoding. */
export function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @throws UnreadableError for files that are no text, by their first bytes, a NUL or too many control characters */
export function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = KNOWN_BINARY.find(([magic]) => head.startsWith(magic));
  if (known !== undefined) throw new UnreadableError(`not a text file, but ${known[1]}`);
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new UnreadableError(`not a text file: a NUL byte at offset ${nul}`);
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  // Texts have a stray one; a thirtieth is more than any text has.
  if (controls * 30 > bytes.length) throw new UnreadableError("not a text file: it is full of control characters");
}
