import { baseName } from "../util/base-name.js";
import { type Stated, stated } from "./stated.js";

/** The formats that are read. */
export type Format = "txt" | "md" | "html" | "jsonl";

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  ".txt": "txt",
  ".text": "txt",
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** Extensions of the files that are read from a folder. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** Media types that leave no doubt; the others (`text/plain`, octets) are given to anything. */
const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "md",
  "application/x-ndjson": "jsonl",
  "application/ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-jsonl": "jsonl",
  "application/jsonlines": "jsonl",
};

/**
 * By what its sender called it, then by the extension of the file; where these tell nothing (`-`, `report`), by how its
 * content begins.
 */
export function formatOf(file: string, bytes: Uint8Array, { mediaType }: Pick<Stated, "mediaType">): Format {
  const stated = BY_MEDIA_TYPE[mediaType ?? ""] ?? BY_EXTENSION[extensionOf(file)];
  if (stated !== undefined) return stated;
  return mediaType === "text/plain" ? "txt" : formatOfContent(bytes);
}

/** Whether bytes, of which the head is enough, are a list of reports. */
export function isJsonLines(file: string, head: Uint8Array, contentType: string | null): boolean {
  return formatOf(file, head, stated(contentType)) === "jsonl";
}

/** `.html` of `folder/a.html`, and of a URL's path. */
function extensionOf(file: string): string {
  const path = /^https?:/iu.test(file) ? file.replace(/[?#].*$/su, "") : file;
  return /\.[^.]+$/u.exec(baseName(path))?.[0].toLowerCase() ?? "";
}

function formatOfContent(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 2048)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, "");
  if (/^\{\s*"/u.test(head)) return "jsonl";
  if (/^<(?:!doctype html|html|head|body|!--|\?xml)/iu.test(head)) return "html";
  if (/^<[a-z][^>]*>/iu.test(head) && /<\/?(?:p|div|article|title|meta|span|h\d|section)\b/iu.test(head)) return "html";
  if (/^---\r?\n[a-z_]+:/iu.test(head) || /^#{1,3} \S/u.test(head)) return "md";
  return "txt";
}
